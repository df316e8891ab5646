/** What is counted, from the site's own configuration: /sv/sa-mater-vi. */
export { HowWeMeasureRoute as default, howWeMeasureMeta as meta } from "../how-we-measure-route";
export { loadHowWeMeasure as loader } from "../load-how-we-measure.server";
export { publicHeaders as headers } from "../public-page";
