import { longest } from "../campaign";
import { readText, type TextFault, toLine } from "./read-text";

/** The parts of a creative, in the order in which they are read. */
export const parts = ["heading", "body", "call"] as const;
export type Part = (typeof parts)[number];

/** What a creative says. */
export type Words = Record<Part, string>;

/** A mark of HTML, or a character written as its code: in a text it would be read as it stands. */
const markup = /<[!/?a-z]|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i;

export type CreativeFault = { field: Part } & (TextFault | { code: "missing" | "markup" });

/** What is wrong in a field, and the sentence that says so and how to mend it. */
export const creativeKeys = {
  missing: "frame.missing",
  tooLong: "frame.tooLong",
  bidi: "frame.bidi",
  invisible: "frame.invisible",
  markup: "texts.problem.markup",
} as const satisfies Record<CreativeFault["code"], string>;

/** Reads what was written in one language. @returns null where nothing was; a creative is whole or not at all. */
export function readCreative(written: Words): { words: Words | null } | { faults: CreativeFault[] } {
  const tidy = tidyWords(written);
  if (parts.every((part) => tidy[part] === "")) return { words: null };
  const faults = parts.flatMap((field): CreativeFault[] => {
    const read = readText(tidy[field], longest[field]);
    if ("code" in read) return [{ field, ...read }];
    if (read.text === "") return [{ field, code: "missing" }];
    return markup.test(read.text) ? [{ field, code: "markup" }] : [];
  });
  return faults.length > 0 ? { faults } : { words: tidy };
}

/** As it is saved: each part is one line, in Unicode form NFC. */
export function tidyWords(written: Words): Words {
  return { heading: toLine(written.heading), body: toLine(written.body), call: toLine(written.call) };
}
