import type { Refusal } from "./request-guard";

/** What the HTTP process tells the pages. */
declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    /** The request cannot be served; the page says why, with the numbers and the exit. */
    refusal?: Refusal;
  }
}
