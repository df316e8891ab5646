import type { Spot, Tell } from "./finding";
import type { MessageCode } from "./messages";
import { toPlainText } from "./plain-text";

/** A record of a file with the way to each of its fields: the same for JSON and for rows of a table. */
export interface Fields {
  /** What is told of this record goes here. */
  tell: (name: string, code: MessageCode, detail?: string) => void;
  /** Where a field stands; where the record stands, without a name. */
  spot: (name?: string) => Spot;
  /** As it stands in the file. */
  raw: Record<string, unknown>;
  /** Plain text; undefined where there is none. What had to be taken out is told. */
  text: (name: string) => string | undefined;
  /** Records of a list; what is no record in it is told. */
  list: (name: string) => Fields[];
  /** A record within this one. */
  inside: (name: string) => Fields | undefined;
}

/** Where a record lies. */
export interface Origin {
  file: string;
  /** The way to the record: "contents[0].", or "" in a table. */
  path: string;
  /** The line of a field, by the object that holds it. */
  lineOf: (owner: object, key: string) => number;
  /** The record's own line. */
  line: number;
  /** What the file itself calls a field. */
  nameOf?: (key: string) => string;
}

/** The fields of a record. */
export function fieldsOf(raw: Record<string, unknown>, origin: Origin, tell: Tell): Fields {
  const spot = (name?: string): Spot => ({
    file: origin.file,
    line: name !== undefined && name in raw ? origin.lineOf(raw, name) : origin.line,
    column: `${origin.path}${name === undefined ? "" : (origin.nameOf?.(name) ?? name)}`.replace(/\.$/, ""),
  });
  const note = (name: string, code: MessageCode, detail?: string) => tell(spot(name), code, raw[name], detail);
  const nested = (value: unknown, owner: object, key: string, path: string): Fields[] => {
    if (isRecord(value)) return [fieldsOf(value, { ...origin, path: `${origin.path}${path}.`, line: origin.lineOf(owner, key) }, tell)];
    tell({ file: origin.file, line: origin.lineOf(owner, key), column: `${origin.path}${path}` }, "jsonNesting", undefined, "{ }");
    return [];
  };
  return {
    raw,
    spot,
    tell: note,
    text: (name) => readText(raw[name], (code) => note(name, code)),
    list(name) {
      const value = raw[name] ?? [];
      if (Array.isArray(value)) return value.flatMap((item: unknown, index) => nested(item, value, String(index), `${name}[${index}]`));
      tell(spot(name), "jsonNesting", undefined, "[ ]");
      return [];
    },
    inside: (name) => (raw[name] === undefined || raw[name] === null ? undefined : nested(raw[name], raw, name, name)[0]),
  };
}

function readText(value: unknown, note: (code: "wrongType" | "htmlRemoved" | "charactersRemoved") => void): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") {
    note("wrongType");
    return undefined;
  }
  const { text, hadMarkup, hadControls } = toPlainText(value);
  if (hadMarkup) note("htmlRemoved");
  if (hadControls) note("charactersRemoved");
  return text === "" ? undefined : text;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
