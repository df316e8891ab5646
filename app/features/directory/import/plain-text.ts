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

/** How many letters must be changed, added or taken away to make one word of another; two neighbours that changed places are one. */
export function letterDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped);
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The known name that was most likely meant by a misspelt one, if one is near. */
export function findNearName(name: string, known: Iterable<string>): string | undefined {
  const folded = foldText(name);
  const near = folded.length > 5 ? 2 : 1;
  return folded.length < 3 ? undefined : [...known].find((some) => some.length > 2 && letterDistance(folded, foldText(some)) <= near);
}
