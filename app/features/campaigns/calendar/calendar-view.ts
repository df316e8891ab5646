import { formatDate } from "../../languages/format";
import { dayBefore } from "../../languages/stockholm-clock";
import type { CampaignState, PlacementKind, PlacementState } from "../campaign";
import { campaignPath } from "../plan/campaign-path";
import { sayMinute } from "../plan/minute-words";
import type { CalendarGroup, CalendarRow } from "./calendar-groups";
import { type CalendarWindow, monthsOf } from "./calendar-window";
import type { Difference } from "./differences";
import type { Gantt } from "./gantt";
import type { NoteKind } from "./note";
import type { Observed } from "./observed";
import { placementPathOf } from "./office-paths";
import { minuteAfter, type Times } from "./planned-times";

type OfficeLanguage = "sv" | "en";

/** From when to when, as a sentence under `calendar.span` or `calendar.still`, with what stands in it. */
export interface TimesWords {
  key: "span.at" | "span.between" | "span.from" | "span.until" | "span.always" | "still";
  values: Record<string, string>;
}

/** A placement's line of the table. */
export interface RowView {
  id: string;
  name: string;
  path: string;
  kind: PlacementKind;
  state: PlacementState;
  planned: TimesWords[];
  observed: { words: TimesWords; source: Observed["source"]; evidence: string }[];
  differences: Difference[];
}

/** A campaign's part of the table. */
export interface GroupView {
  id: string;
  name: string;
  path: string;
  state: CampaignState;
  demonstration: boolean;
  rows: RowView[];
}

/** Says the calendar in words: what the picture shows stands here too. */
export function viewGroups(groups: readonly CalendarGroup[], language: OfficeLanguage): GroupView[] {
  return groups.map(({ id, name, state, demonstration, rows }) => ({ id, name, state, demonstration, path: campaignPath(id), rows: rows.map((row) => viewRow(row, id, language)) }));
}

function viewRow({ id, name, kind, state, planned, observed, differences }: CalendarRow, campaign: string, language: OfficeLanguage): RowView {
  return {
    id, name, kind, state, differences, path: placementPathOf(campaign, id),
    planned: planned.map((times) => sayTimes(times, language)),
    observed: observed.map(({ source, evidence, ...times }) => ({ source, evidence, words: sayObserved(times, language) })),
  };
}

function sayObserved(times: Times, language: OfficeLanguage): TimesWords {
  return times.starts !== null && times.ends === null ? { key: "still", values: { starts: sayStart(times.starts, language) } } : sayTimes(times, language);
}

function sayTimes({ starts, ends }: Times, language: OfficeLanguage): TimesWords {
  const values = { ...(starts !== null && { starts: sayStart(starts, language) }), ...(ends !== null && { ends: sayEnd(ends, language) }) };
  if (starts !== null && ends === minuteAfter(starts)) return { key: "span.at", values };
  if (starts === null) return { key: ends === null ? "span.always" : "span.until", values };
  return { key: ends === null ? "span.from" : "span.between", values };
}

/** What begins at midnight begins on that day; what ends then ends with the day before. */
function sayStart(minute: string, language: OfficeLanguage): string {
  return minute.endsWith("T00:00") ? formatDate(language, minute.slice(0, 10)) : sayMinute(language, minute);
}

function sayEnd(minute: string, language: OfficeLanguage): string {
  return minute.endsWith("T00:00") ? formatDate(language, dayBefore(minute.slice(0, 10))) : sayMinute(language, minute);
}

/** A note as the list shows it. */
export interface NoteView {
  id: number;
  kind: NoteKind;
  starts: string;
  ends: string | null;
  text: string;
  /** Its day or days, in words. */
  days: string;
}

export function viewNote(note: Omit<NoteView, "days">, language: OfficeLanguage): NoteView {
  const { id, kind, starts, ends, text } = note;
  return { id, kind, starts, ends, text, days: ends === null || ends === starts ? formatDate(language, starts) : `${formatDate(language, starts)} – ${formatDate(language, ends)}` };
}

/** Names of the months of a window, as short as there is room. */
export function sayMonths(window: CalendarWindow, language: OfficeLanguage): string[] {
  if (window.months <= 6) return monthsOf(window).map((month) => formatDate(language, month));
  const short = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "sv", { month: "short", timeZone: "UTC" });
  return monthsOf(window).map((month) => short.format(new Date(month)));
}

/** The calendar's page. */
export interface CalendarView {
  window: CalendarWindow;
  /** Its first and last day in words, and the first month of those before and after. */
  from: string;
  to: string;
  earlier: string;
  later: string;
  campaign: string | null;
  campaigns: { id: string; name: string }[];
  groups: GroupView[];
  picture: Gantt;
  /** Words of the picture's months. */
  months: string[];
  notes: NoteView[];
  /** The note that is to be changed; null where there is none. */
  changing: NoteView | null;
}
