import { addDays, mondayOf } from "../../../days";
import type { CalendarGroup, CalendarRow } from "./calendar-groups";
import { type CalendarWindow, monthsOf } from "./calendar-window";
import { type Band, layOutBands, type ShownNote } from "./note-bands";
import { minutesBetween, type Times } from "./planned-times";

/** Measures of the picture, in its own units: it is drawn in one size, and scrolled where there is no room. */
const [labels, plot, monthRow, groupHeight, rowHeight, plannedHeight, observedHeight] = [230, 810, 26, 36, 44, 15, 11];
/** About how wide a letter of the picture's text is. */
const letter = 6.6;

export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  kind: "planned" | "observed";
}

interface Label {
  id: string;
  name: string;
  y: number;
}

/** The calendar as a picture: where everything lies. What it says in words stands in the table. */
export interface Gantt {
  width: number;
  height: number;
  /** Where the rows begin. */
  top: number;
  months: { month: string; x: number; y: number }[];
  /** Mondays. */
  weeks: number[];
  bands: Band[];
  groups: Label[];
  rows: (Label & { bars: Bar[] })[];
  /** Where today's line stands; null where today is not shown. */
  today: number | null;
}

/** Lays out the calendar. @param now Minute of the wall: what still stands is drawn up to here. */
export function layOutGantt(groups: readonly CalendarGroup[], notes: readonly ShownNote[], window: CalendarWindow, now: string): Gantt {
  const xOf = (minute: string) => round(labels + Math.min(1, Math.max(0, minutesBetween(window.from, minute) / minutesBetween(window.from, window.to))) * plot);
  const { bands, height } = layOutBands(notes, { xOf, window, top: monthRow, right: labels + plot, letter });
  return {
    width: labels + plot, top: monthRow + height, bands,
    months: monthsOf(window).map((month) => ({ month, x: xOf(`${month}-01T00:00`), y: monthRow - 9 })),
    weeks: mondaysIn(window).map((day) => xOf(`${day}T00:00`)),
    today: window.from <= now && now < window.to ? xOf(now) : null,
    ...layOutRows(groups, monthRow + height, (row, y) => drawBars(row, y, { xOf, window, now })),
  };
}

function layOutRows(groups: readonly CalendarGroup[], top: number, draw: (row: CalendarRow, y: number) => Bar[]): Pick<Gantt, "groups" | "rows" | "height"> {
  const laid: Pick<Gantt, "groups" | "rows" | "height"> = { groups: [], rows: [], height: top };
  for (const group of groups) {
    laid.groups.push({ id: group.id, name: shorten(group.name, labels + plot), y: laid.height + groupHeight - 12 });
    laid.height += groupHeight;
    for (const row of group.rows) {
      laid.rows.push({ id: row.id, name: shorten(row.name, labels - 12), y: laid.height + 18, bars: draw(row, laid.height) });
      laid.height += rowHeight;
    }
  }
  return laid;
}

/** What was planned, and under it what was seen. */
function drawBars({ planned, observed }: CalendarRow, y: number, { xOf, window, now }: { xOf: (minute: string) => number; window: CalendarWindow; now: string }): Bar[] {
  const draw = (spans: readonly Times[], bar: Pick<Bar, "kind" | "y" | "height">) => spans.map(({ starts, ends }): Bar => {
    const x = xOf(starts ?? window.from);
    // What stood for an hour is still to be seen.
    return { ...bar, x, width: Math.max(3, round(xOf(ends ?? window.to) - x)) };
  });
  return [
    ...draw(planned, { kind: "planned", y: y + 6, height: plannedHeight }),
    ...draw(observed.map(({ starts, ends }) => ({ starts, ends: ends ?? now })), { kind: "observed", y: y + 8 + plannedHeight, height: observedHeight }),
  ];
}

function mondaysIn({ from, to }: CalendarWindow): string[] {
  const days: string[] = [];
  for (let day = mondayOf(from.slice(0, 10)); `${day}T00:00` < to; day = addDays(day, 7)) if (`${day}T00:00` >= from) days.push(day);
  return days;
}

function shorten(text: string, room: number): string {
  const letters = Math.floor(room / letter);
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
