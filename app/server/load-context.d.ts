import type { Placement } from "../features/campaigns/campaign";
import type { OwnPage } from "../features/campaigns/own-page/own-page";
import type { SlotViews } from "../features/campaigns/slot-view";
import type { ResultRow } from "../features/effect/published-result";
import type { OfficeRequest } from "../office/office-request";
import type { Refusal } from "./request-guard";

/** What the HTTP process tells the pages. */
declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    /** The request cannot be served; the page says why, with the numbers and the exit. */
    refusal?: Refusal;
    /** What stands in the page's slots. */
    slots?: SlotViews;
    /** The campaign's own page that the address asks for. */
    ownPage?: OwnPage | undefined;
    /** Code of the placement whose link led here; it goes along to pages with helplines and no further. */
    followed?: string;
    /** A placement by its code, for whoever will place it. */
    placements?: (code: string) => Placement | undefined;
    /** What everybody may read of campaigns' effects. */
    results?: () => ResultRow[];
    /** Who asks for a page of the office, and what it has at hand. */
    office?: OfficeRequest;
  }
}
