/** Turns the reading direction of all that comes after it, unseen. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/;

/** Nothing that can be seen or read aloud: control characters, private ones, what was lost on the way, and tags. */
const invisible = /(?!\n)[\p{Cc}\p{Co}\p{Cs}\u2028\u2029\ufeff\ufffd\u{e0000}-\u{e007f}]/u;

export type TextFault = { code: "tooLong"; values: { length: number; longest: number } } | { code: "bidi" | "invisible" };

/**
 * A text as somebody wrote it, in Unicode form NFC and without space around it; "" where none is.
 *
 * @param longest Characters.
 */
export function readText(written: string, longest: number): { text: string } | TextFault {
  const text = written.normalize("NFC").replaceAll(/\r\n?/g, "\n").trim();
  const length = countCharacters(text);
  if (length > longest) return { code: "tooLong", values: { length, longest } };
  if (bidiControls.test(text)) return { code: "bidi" };
  return invisible.test(text) ? { code: "invisible" } : { text };
}

/** The same of a text that is one line: what would break it becomes a space. */
export function readLine(written: string, longest: number): { text: string } | TextFault {
  return readText(toLine(written), longest);
}

export function toLine(text: string): string {
  return text.normalize("NFC").replaceAll(/[ \t\r\n]+/g, " ").trim();
}

/** As a limit counts them: an accent that stands by itself counts, a letter outside the first plane counts once. */
export function countCharacters(text: string): number {
  return [...text].length;
}
