export { DirectoryPartRoute as default, directoryPartMeta as meta } from "../directory-part-route";
export { loadDirectoryPart as loader } from "../load-directory-part.server";
export { publicHeaders as headers } from "../public-page";
