export { MaterialPartRoute as default, materialPartMeta as meta } from "../material-route";
export { loadMaterialPart as loader } from "../load-material.server";
export { publicHeaders as headers } from "../public-page";
