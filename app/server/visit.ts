import type { Request } from "express";
import type { Placement, SlotName } from "../features/campaigns/campaign";
import { readCode } from "../features/campaigns/code";
import { findByCode, isOver, nextChange } from "../features/campaigns/placement-book";
import { codeParameter, type SlotViews, viewSlots } from "../features/campaigns/slot-view";
import { helpPages, type PageId, readPagePath } from "../features/content/page-table";
import { directoryPath } from "../features/directory/directory-address";
import type { LanguageTag } from "../features/languages/locales";
import { type Count, countExcluded } from "../features/measuring/count";
import { judgeVisit, objects } from "../features/measuring/judge-visit";
import type { Measuring } from "./measuring";

type NewCount = Omit<Count, "day">;

/** What campaigns have to do with one request for a page. Nothing of it outlives the answer. */
export interface Visit {
  page: { tag: LanguageTag; id: PageId } | undefined;
  slots: SlotViews;
  /** The placement whose link led here. */
  followed: Placement | undefined;
  /** Milliseconds since 1970 until which all visitors may be given the same answer. */
  sharedUntil: number;
}

/** @param address Path, and the query that the page is made from. @param now Milliseconds since 1970. */
export function readVisit(request: Request, address: string, { book, level }: Measuring, now: number): Visit {
  const page = readPagePath(address);
  if (!page) return { page, slots: {}, followed: undefined, sharedUntil: Infinity };
  const names = slotsOn(page.id, address === directoryPath(page.tag));
  const slots = viewSlots(book(), names, page.tag, now);
  const code = new URLSearchParams(request.url.split("?")[1] ?? "").get(codeParameter);
  const placement = code !== null && level > 1 ? findByCode(book(), readCode(code) ?? "") : undefined;
  const followed = placement && !isOver(placement, now) ? placement : undefined;
  // What is shown in a slot is counted here, so no cache between may answer for us.
  const isOneVisitors = Object.keys(slots).length > 0 || code !== null;
  return { page, slots, followed, sharedUntil: isOneVisitors ? 0 : nextChange(book(), names, now) };
}

function slotsOn(id: PageId, isDirectory: boolean): SlotName[] {
  if (id === "start") return ["start-top", "page-end"];
  return isDirectory ? ["directory-side", "page-end"] : ["page-end"];
}

/** What a page that has been sent adds to the counts. */
export function countsOf({ page, slots, followed }: Visit, request: Request, { book, level }: Pick<Measuring, "book" | "level">): NewCount[] {
  if (!page) return [];
  const exclusion = judgeVisit(request);
  if (exclusion) return [countExcluded(exclusion)];
  const isHelp = helpPages.includes(page.id);
  const view: NewCount = { scope: "page", subject: page.id, language: page.tag, metric: isHelp ? "page_help_view" : "page_view" };

  const of = (placement: Placement, metric: "served" | "landing" | "help_view"): NewCount => ({ scope: "placement", subject: placement.id, language: page.tag, metric });
  const served = level > 0 ? Object.values(slots).flatMap(({ code }) => findByCode(book(), code) ?? []).map((placement) => of(placement, "served")) : [];
  const reached = followed ? (followed.target === page.id ? [of(followed, "landing")] : isHelp ? [of(followed, "help_view")] : []) : [];
  const placed = [...served, ...reached];
  return placed.length > 0 && objects(request.headers) ? [view, countExcluded("objection")] : [view, ...placed];
}
