/** Marks over and under Latin, Cyrillic, Hebrew and Arabic letters; Thai's are vowels and stay. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** What is written or left out at will: joiners, bidi controls, the Arabic stroke that only fills a line. */
const invisible = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Letters that are one to whoever searches: alef in its forms, yeh and kaf on Arabic and Persian keyboards, and so on. */
const letters: Record<string, string> = {
  "ا": "اأإآٱ", "ي": "یىئې", "ك": "ک", "گ": "ګ", "ه": "ةۀە", "و": "ؤ",
  o: "ø", a: "æ", d: "đ", l: "ł", i: "ı", ss: "ß",
};
const folds = new Map(Object.entries(letters).flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)));
const foldable = new RegExp(`[${[...folds.keys()].join("")}]`, "g");

/** Digits of every script, as 0 to 9: each block of ten begins at its own zero. */
function foldDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = [0x30, 0x660, 0x6f0, 0xe50].find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** A text as it is compared: small letters, no marks, one letter and one digit for all that look or sound the same. */
export function foldText(text: string): string {
  const plain = text.replace(/\p{Surrogate}/gu, "").normalize("NFKD").replace(marks, "").replace(invisible, "").toLowerCase();
  return foldDigits(plain.replace(foldable, (letter) => folds.get(letter) ?? letter)).normalize("NFC");
}

const thai = new Intl.Segmenter("th", { granularity: "word" });

/** The words of a text, folded. Thai is written without spaces, so its words are found by a dictionary. */
export function splitWords(text: string): string[] {
  const words = foldText(text).replace(/['’ʼ`]/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (/\p{Script=Thai}/u.test(word) ? [...thai.segment(word)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment) : [word]));
}
