/** One text that goes to a translator and comes back. */
export interface Unit {
  /** "common", or "pages.start": the file in a language's folder. */
  file: string;
  /** A key of the file, or a piece of the page. */
  id: string;
  source: string;
  target?: string | undefined;
  /** `initial`: no person vouches for the target, if there is one. */
  state: "initial" | "translated" | "reviewed" | "final";
  note?: string | undefined;
}

/** Units of one language, and for each page the version of the Swedish text that they were taken from. */
export interface Exchange {
  tag: string;
  units: Unit[];
  versions: ReadonlyMap<string, string>;
}

/** The file is not what it should be, said so that a translator can mend it. */
export class XliffFault extends Error {}

/** Core namespace of both 2.0 and 2.1 (https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html). */
export const namespace = "urn:oasis:names:tc:xliff:document:2.0";
export const states = ["initial", "translated", "reviewed", "final"] as const;
