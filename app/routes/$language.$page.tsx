/** An information page: /sv/akut-hjalp, /en/urgent-help. */
export { ContentRoute as default, contentMeta as meta } from "../content-route";
export { loadContentPage as loader } from "../load-content-page.server";
export { publicHeaders as headers } from "../public-page";
