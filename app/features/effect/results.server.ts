export { listResults } from "../../storage/effect.server";
