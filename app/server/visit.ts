import type { Request } from "express";
import type { Placement } from "../features/campaigns/campaign";
import { readCode } from "../features/campaigns/code";
import { findByCode, isOver, nextChange } from "../features/campaigns/placement-book";
import { findOwnPage, type OwnPage, ownPageOf, ownPagePath, ownPageSubject, readOwnPagePath } from "../features/campaigns/own-page/own-page";
import { codeParameter, type SlotViews, viewSlots } from "../features/campaigns/slot-view";
import { slotsOnPage } from "../features/campaigns/slots-on-page";
import { helpPages, readPagePath } from "../features/content/page-table";
import type { LanguageTag } from "../features/languages/locales";
import { type Count, countExcluded } from "../features/measuring/count";
import { judgeVisit, objects } from "../features/measuring/judge-visit";
import type { Measuring } from "./measuring";

type NewCount = Omit<Count, "day">;

/** What campaigns have to do with one request for a page. Nothing of it outlives the answer. */
export interface Visit {
  /** What is seen, under the name by which it is counted; nothing where that is neither a page of the site nor a campaign's. */
  page: { tag: LanguageTag; subject: string; isHelp: boolean } | undefined;
  slots: SlotViews;
  /** The campaign's own page that is asked for. */
  ownPage: OwnPage | undefined;
  /** The placement whose link led here. */
  followed: Placement | undefined;
  /** Milliseconds since 1970 until which all visitors may be given the same answer. */
  sharedUntil: number;
}

/** @param address Path, and the query that the page is made from. @param now Milliseconds since 1970. */
export function readVisit(request: Request, address: string, measuring: Pick<Measuring, "book" | "level">, now: number): Visit {
  const book = measuring.book();
  const ownPage = findOwnPage(book, address);
  if (ownPage) return visitOwnPage(request, address, ownPage, measuring, now);
  const page = readPagePath(address);
  if (!page) return { page, slots: {}, ownPage, followed: undefined, sharedUntil: Infinity };
  const names = slotsOnPage(page.id);
  const slots = viewSlots(book, names, page.tag, now);
  const code = codeIn(request);
  // What is shown in a slot is counted here, so no cache between may answer for us.
  const isOneVisitors = Object.keys(slots).length > 0 || code !== null;
  return {
    page: { tag: page.tag, subject: page.id, isHelp: helpPages.includes(page.id) },
    slots, ownPage, followed: findFollowed(code, measuring, now), sharedUntil: isOneVisitors ? 0 : nextChange(book, names, now),
  };
}

/** A campaign may be changed or stopped at any moment, so no cache between keeps its page. It has no slots: one campaign at a time. */
function visitOwnPage(request: Request, address: string, ownPage: OwnPage, measuring: Pick<Measuring, "book" | "level">, now: number): Visit {
  const tag = readOwnPagePath(address)?.tag;
  // Under another spelling the address is only led on from.
  const page = tag && address === ownPagePath(tag, ownPage.slug) ? { tag, subject: ownPageSubject(ownPage), isHelp: false } : undefined;
  return { page, slots: {}, ownPage, followed: findFollowed(codeIn(request), measuring, now), sharedUntil: 0 };
}

function codeIn(request: Request): string | null {
  return new URLSearchParams(request.url.split("?")[1] ?? "").get(codeParameter);
}

/** The placement whose code came along, where steps are counted and it is not over. */
function findFollowed(code: string | null, { book, level }: Pick<Measuring, "book" | "level">, now: number): Placement | undefined {
  const placement = code !== null && level > 1 ? findByCode(book(), readCode(code) ?? "") : undefined;
  return placement && !isOver(placement, now) ? placement : undefined;
}

/** What a page that has been sent adds to the counts. */
export function countsOf({ page, slots, ownPage, followed }: Visit, request: Request, { book, level }: Pick<Measuring, "book" | "level">): NewCount[] {
  if (!page) return [];
  const exclusion = judgeVisit(request);
  if (exclusion) return [countExcluded(exclusion)];
  const { tag: language, subject, isHelp } = page;
  const view: NewCount = { scope: "page", subject, language, metric: isHelp ? "page_help_view" : "page_view" };

  const of = (placement: Placement, metric: "served" | "landing" | "help_view"): NewCount => ({ scope: "placement", subject: placement.id, language, metric });
  const served = level > 0 ? Object.values(slots).flatMap(({ code }) => findByCode(book(), code) ?? []).map((placement) => of(placement, "served")) : [];
  const hasLanded = followed && (ownPage ? ownPageOf(book(), followed)?.slug === ownPage.slug : followed.target === subject);
  const reached = followed ? (hasLanded ? [of(followed, "landing")] : isHelp ? [of(followed, "help_view")] : []) : [];
  const placed = [...served, ...reached];
  return placed.length > 0 && objects(request.headers) ? [view, countExcluded("objection")] : [view, ...placed];
}
