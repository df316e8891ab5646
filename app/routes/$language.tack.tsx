export { loadThanks as loader } from "../load-thanks.server";
export { publicHeaders as headers } from "../public-page";
export { ThanksRoute as default, thanksMeta as meta } from "../thanks-route";
