import { addDays, mondayOf } from "../../../days";
import type { SlotName } from "../campaign";
import { creativeFor } from "../placement-book";
import { slotsOnPage } from "../slots-on-page";
import { isLanguageTag } from "../../languages/locales";
import { nameOf } from "../simulator/reason";
import type { Alarm } from "./alarm";
import type { Known } from "./find-alarms";
import { firstWholeDay, type LivePlacement } from "./live-placement";

/** Days before the release that are looked at: what is wrong longer has been wrong in these too. */
export const daysLookedAt = 7;

/**
 * How many times the least sum a page must have been read in a day before it is strange that nothing is told of its slot:
 * visitors who ask not to be counted are left out of the one and not of the other.
 */
const margin = 3;

/** Days for which a link may stand without being followed. */
const patience = { usual: 7, print: 28 } as const;

/** Tells of placements that should have been seen or followed, and of which nothing of the kind is told. */
export function judgeTold(known: Known, live: readonly LivePlacement[]): Alarm[] {
  const { lastRelease, lastChanges, level } = known;
  if (lastRelease === null || level === 0) return [];
  return live.filter(({ dueSince }) => dueSince !== null).flatMap((one): Alarm[] => {
    const first = firstWholeDay(one, lastChanges);
    return one.row.kind === "slot" ? judgeSlot(one, { first, last: lastRelease }, known) : judgeLink(one, { first, last: lastRelease }, known);
  });
}

interface Days {
  /** First whole day in which it should have stood; "" where that is not known. */
  first: string;
  /** Last day that is told of. */
  last: string;
}

function judgeSlot(one: LivePlacement, { first, last }: Days, known: Known): Alarm[] {
  const { slot } = one.placement;
  const earliest = addDays(last, 1 - daysLookedAt);
  const from = first > earliest ? first : earliest;
  if (slot === null || from > last || lastTold(known, one.row.id, "served") >= from || mostViews(one, { slot, from }, known) < margin * leastOf(one, known)) return [];
  return [{ kind: "unserved", campaign: nameOf(one.campaign), placement: nameOf(one.row), slot, from, to: last, reason: one.reason }];
}

/** Of a day and language in which the placement has words: as much is told of each alone. */
function mostViews({ placement }: LivePlacement, { slot, from }: { slot: SlotName; from: string }, { views, pages }: Known): number {
  const [own, sums] = [new Set(pages.filter((page) => slotsOnPage(page).includes(slot))), new Map<string, number>()];
  for (const { page, day, language, n } of views) {
    const isRead = day >= from && own.has(page) && isLanguageTag(language) && creativeFor(placement, language) !== null;
    if (isRead) sums.set(`${day} ${language}`, (sums.get(`${day} ${language}`) ?? 0) + n);
  }
  return Math.max(0, ...sums.values());
}

/** What a week counts is told when it is over, and what a month counts of a poster, so whole ones are looked at. */
function judgeLink(one: LivePlacement, { first, last }: Days, known: Known): Alarm[] {
  const [days, begins] = one.row.kind === "print" ? [patience.print, `${addDays(last, 1).slice(0, 7)}-01`] : [patience.usual, mondayOf(addDays(last, 1))];
  const whole = addDays(begins, -1);
  if (first === "" || addDays(first, days - 1) > whole || lastTold(known, one.row.id, "click") >= first) return [];
  return [{ kind: "unclicked", campaign: nameOf(one.campaign), placement: nameOf(one.row), from: first, to: whole, smallest: leastOf(one, known) }];
}

function lastTold({ told }: Known, placement: string, metric: "served" | "click"): string {
  return told.find((row) => row.subject === placement && row.metric === metric)?.day ?? "";
}

function leastOf({ row }: LivePlacement, { smallest }: Known): number {
  return Math.max(row.smallest ?? 0, smallest);
}
