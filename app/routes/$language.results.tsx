/** What campaigns did, as everybody may read it: /en/results. */
export { ResultsRoute as default, resultsMeta as meta } from "../results-route";
export { loadResults as loader } from "../load-results.server";
export { publicHeaders as headers } from "../public-page";
