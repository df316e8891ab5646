import type { CampaignState } from "../campaign";
import { isLanguageTag, type LanguageTag } from "../../languages/locales";
import { type CreativeFault, creativeKeys, parts, type Part, readCreative, type Words } from "./read-creative";

export const noWords: Words = { heading: "", body: "", call: "" };

/** What a form says in one language. */
export interface WrittenText {
  language: LanguageTag;
  words: Words;
  /** What was saved when the form was made, as `stampOf` has it. */
  base: string;
  isRemoved: boolean;
}

/** Name of a field of one language: "heading-ar". */
export function textField(part: Part | "base" | "remove", tag: LanguageTag): string {
  return `${part}-${tag}`;
}

/** Words as a form carries them along, so that who saves is told of what another saved meanwhile; "" where there are none. */
export function stampOf(words: Words | null): string {
  return words === null ? "" : JSON.stringify(parts.map((part) => words[part]));
}

/** Reads a form. @param written All values of a field. @returns null where it names a language that there is not. */
export function readTexts(written: (field: string) => string[]): WrittenText[] | null {
  const languages = [...new Set(written("language"))];
  if (languages.length === 0 || !languages.every(isLanguageTag)) return null;
  const value = (field: string) => written(field)[0] ?? "";
  return languages.map((language) => ({
    language,
    words: { heading: value(textField("heading", language)), body: value(textField("body", language)), call: value(textField("call", language)) },
    base: value(textField("base", language)),
    isRemoved: value(textField("remove", language)) !== "",
  }));
}

export interface TextsFault {
  /** Name of the field. */
  field: string;
  code: CreativeFault["code"] | "emptied" | "swedishNeeded" | "changedMeanwhile";
  values?: Record<string, number>;
}

/** What is wrong, and the sentence that says so and how to mend it. */
export const textsKeys = {
  ...creativeKeys,
  emptied: "texts.problem.emptied",
  swedishNeeded: "texts.problem.swedishNeeded",
  changedMeanwhile: "frame.changedMeanwhile",
} as const satisfies Record<TextsFault["code"], string>;

/** What is to become of the text in one language. */
export type Decision = { kind: "keep" } | { kind: "write"; words: Words } | { kind: "remove" } | { kind: "refuse"; faults: TextsFault[] };

/**
 * Decides it. What nobody has touched is kept, whoever changed it meanwhile.
 *
 * @param saved What is saved now; null where nothing is.
 */
export function decideText({ language, words: written, base, isRemoved }: WrittenText, saved: Words | null, state: CampaignState): Decision {
  const refuse = (field: string, code: TextsFault["code"]): Decision => ({ kind: "refuse", faults: [{ field, code }] });
  const heading = textField("heading", language);
  const isChanged = stampOf(saved) !== base;
  if (isRemoved) {
    if (saved === null) return { kind: "keep" };
    if (language === "sv" && (state === "published" || state === "paused")) return refuse(textField("remove", language), "swedishNeeded");
    return isChanged ? refuse(heading, "changedMeanwhile") : { kind: "remove" };
  }
  const read = readCreative(written);
  if ("faults" in read) return { kind: "refuse", faults: read.faults.map(({ field, ...fault }) => ({ field: textField(field, language), ...fault })) };
  const stamp = stampOf(read.words);
  if (stamp === base || stamp === stampOf(saved)) return { kind: "keep" };
  if (isChanged) return refuse(heading, "changedMeanwhile");
  return read.words ? { kind: "write", words: read.words } : refuse(heading, "emptied");
}
