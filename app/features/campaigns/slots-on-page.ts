import type { SlotName } from "./campaign";

/** The slots that a page has. @param page Id of the page. */
export function slotsOnPage(page: string): SlotName[] {
  if (page === "start") return ["start-top", "page-end"];
  return page === "find-support" ? ["directory-side", "page-end"] : ["page-end"];
}
