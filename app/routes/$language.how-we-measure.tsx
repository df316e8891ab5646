/** What is counted, from the site's own configuration: /en/how-we-measure. */
export { HowWeMeasureRoute as default, howWeMeasureMeta as meta } from "../how-we-measure-route";
export { loadHowWeMeasure as loader } from "../load-how-we-measure.server";
export { publicHeaders as headers } from "../public-page";
