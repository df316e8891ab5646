import organizations from "./organizations.json?raw";
import places from "./places.json?raw";
import services from "./services.json?raw";

/** The register as it lies on disk, for `features/directory` to read and check. */
export const registerFiles = {
  services: { path: "app/storage/register/services.json", text: services },
  organizations: { path: "app/storage/register/organizations.json", text: organizations },
  places: { path: "app/storage/register/places.json", text: places },
};
