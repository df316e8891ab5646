import { countSlips } from "../search/spelling";

/** A text without what only a machine would see, and what was taken out of it. */
export interface PlainText {
  text: string;
  hadMarkup: boolean;
  hadControls: boolean;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
/** Controls, and characters that turn the direction of text, hide in it or are half of one. */
const unseen = /(?![\t\n\r])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

/** Takes HTML and unseen characters out of a text, and space from its ends. */
export function toPlainText(written: string): PlainText {
  const seen = written.replace(unseen, "");
  const hadMarkup = /<\/?[a-z!][^>]*>/i.test(seen);
  return { text: (hadMarkup ? withoutMarkup(seen) : seen).normalize("NFC").trim(), hadMarkup, hadControls: seen !== written };
}

/** Tags go first and entities last: what was written as text with "&lt;" is shown as text, never read as a tag. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, " ")
    .replace(/<\/?[a-z!][^>]*>/gi, " ")
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_entity, name: string) => entities[name] ?? " ")
    .replace(/[<>]/g, "")
    .replace(/[^\S\n]+/g, " ");
}

/** Text as it is compared: without case, accents, spaces and signs. */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The known name that was most likely meant by a misspelt one, if one is near. */
export function findNearName(name: string, known: Iterable<string>): string | undefined {
  const folded = foldText(name);
  const near = folded.length > 5 ? 2 : 1;
  return folded.length < 3 ? undefined : [...known].find((some) => some.length > 2 && countSlips(folded, foldText(some), near) <= near);
}
