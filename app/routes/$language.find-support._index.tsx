export { DirectoryRoute as default, directoryMeta as meta } from "../directory-route";
export { loadDirectory as loader } from "../load-directory.server";
export { publicHeaders as headers } from "../public-page";
