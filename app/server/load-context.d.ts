import type { Found } from "../features/directory/facets/find-services";
import type { Refusal } from "./request-guard";

/** What the HTTP process tells the pages. */
declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    /** The request cannot be served; the page says why, with the numbers and the exit. */
    refusal?: Refusal;
    /** Words were searched for and this was found; the words themselves stay behind. */
    search?: { found: Found; understood: boolean };
  }
}
