import type { Words } from "./message";
import { type MessageCode, messages } from "./messages";

/** A spot in a file that someone has sent. */
export interface Spot {
  /** Name or address of the file. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** The name of a column, the way to a field ("phones[0].number"), or a number counted from 1. */
  column: string | number;
}

/** Something wrong in a file that someone has sent. An error keeps the whole file out, a warning nothing. */
export interface Finding extends Spot {
  code: MessageCode;
  severity: "error" | "warning";
  /** Shortened; absent where it might be an address. */
  value?: string;
  cause: Words;
  cure: Words;
}

/**
 * Notes a finding.
 *
 * @param value What stands in the file. Left out of all that is told of a protected place.
 * @param detail Stands in the message in place of {}; never taken from a protected place's values.
 */
export type Tell = (spot: Spot, code: MessageCode, value?: unknown, detail?: string) => void;

/** Nobody knows what stands where nobody expected it: it may be an address. */
const unquoted: readonly MessageCode[] = ["fieldUnknown", "fieldMisspelt", "fieldOfLaterVersion", "jsonNesting", "secretDropped", "secretInText", "placeNotTaken", "namesNotTaken"];

/** A heap of findings and the way to add to it; what is said twice of one spot is kept once. */
export function collectFindings(): { findings: Finding[]; tell: Tell } {
  const findings: Finding[] = [];
  const told = new Set<string>();
  const tell: Tell = (spot, code, value, detail = "") => {
    const key = [spot.file, spot.line, spot.column, code, detail].join("\n");
    if (told.has(key)) return;
    told.add(key);
    const { severity, cause, cure } = messages[code];
    findings.push({ ...spot, column: shown(spot.column), code, severity, ...(value !== undefined && value !== null && !unquoted.includes(code) && { value: shorten(value) }), cause: fill(cause, detail), cure: fill(cure, detail) });
  };
  return { findings, tell };
}

/** The same, silent about values: for a record whose address is secret, wherever that may have been written by mistake. */
export function withoutValues(tell: Tell): Tell {
  return (spot, code, _value, detail) => tell(spot, code, undefined, detail);
}

function fill({ sv, en }: Words, detail: string): Words {
  return { sv: sv.replaceAll("{}", detail), en: en.replaceAll("{}", detail) };
}

function shown(column: string | number): string | number {
  return typeof column === "number" ? column : shorten(column);
}

/** At most sixty characters, none of which can move a terminal's cursor or turn the text around. */
function shorten(value: unknown): string {
  const text = (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, " ").trim();
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : text;
}
