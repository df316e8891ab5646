export { MaterialsRoute as default, materialsMeta as meta } from "../material-route";
export { loadMaterials as loader } from "../load-material.server";
export { publicHeaders as headers } from "../public-page";
