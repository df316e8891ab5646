import { isDay } from "../table/read-day";
import { readText, type TextFault, toLine } from "../texts/read-text";

/** What else moves visits: a day of awareness, the press, an outage, a release of the site. */
export const noteKinds = ["awareness", "press", "outage", "release"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Characters of a note. */
export const longestNote = 200;

/** What happened, from a day to another, both with it; without an end on that day alone. */
export interface Note {
  kind: NoteKind;
  starts: string;
  ends: string | null;
  text: string;
}

export type NoteFault = { field: keyof Note } & (TextFault | { code: "missing" | "mistyped" | "noSuchDay" | "endBeforeStart" });

/** What is wrong in a field, and the sentence that says so and how to mend it. */
export const noteKeys = {
  missing: "frame.missing",
  mistyped: "frame.mistyped",
  tooLong: "frame.tooLong",
  bidi: "frame.bidi",
  invisible: "frame.invisible",
  noSuchDay: "calendar.problem.noSuchDay",
  endBeforeStart: "calendar.problem.endBeforeStart",
} as const satisfies Record<NoteFault["code"], string>;

/** Reads a note as a form sends it. @param written Value of a field; "" where it has none. */
export function readNote(written: (field: keyof Note) => string): { note: Note } | { faults: NoteFault[] } {
  const kind = noteKinds.find((one) => one === written("kind"));
  const [starts, ends, text] = [written("starts").trim(), written("ends").trim(), readText(toLine(written("text")), longestNote)];
  const faults: NoteFault[] = [
    ...(kind ? [] : [{ field: "kind", code: "mistyped" } as const]),
    ...(isDay(starts) ? [] : [{ field: "starts", code: starts === "" ? "missing" : "noSuchDay" } as const]),
    ...(ends === "" || isDay(ends) ? [] : [{ field: "ends", code: "noSuchDay" } as const]),
    ...(isDay(starts) && isDay(ends) && ends < starts ? [{ field: "ends", code: "endBeforeStart" } as const] : []),
    ...("code" in text ? [{ field: "text", ...text } as const] : text.text === "" ? [{ field: "text", code: "missing" } as const] : []),
  ];
  if (!kind || faults.length > 0 || "code" in text) return { faults };
  return { note: { kind, starts, ends: ends === "" ? null : ends, text: text.text } };
}

/** What a form carries of the note that it changes, so that who saves is told of what another saved meanwhile. */
export function stampOf({ kind, starts, ends, text }: Note): string {
  return JSON.stringify([kind, starts, ends, text]);
}
