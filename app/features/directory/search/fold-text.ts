/** Marks over and under Latin, Cyrillic, Hebrew and Arabic letters; Thai's are vowels and stay. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** What is written or left out at will: joiners, bidi controls, the Arabic stroke that only fills a line. */
const invisible = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Letters that are one to whoever searches: alef in its forms, yeh and kaf on Arabic and Persian keyboards, and so on. */
const letters: Record<string, string> = {
  "ا": "اأإآٱ", "ي": "یىئېے", "ك": "ک", "گ": "ګ", "ه": "ةۀەہھۂ", "و": "ؤ", "ن": "ں",
  o: "ø", a: "æ", d: "đ", l: "ł", i: "ı", ss: "ß",
};
const folds = new Map(Object.entries(letters).flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)));
const foldable = new RegExp(`[${[...folds.keys()].join("")}]`, "g");

/** Ethiopic rows that sound alike in today's Amharic or Tigrinya: seven letters each, the first code and the row's it is written as. */
const ethiopicRows = [[0x1210, 0x1200], [0x1280, 0x1200], [0x1220, 0x1230], [0x12d0, 0x12a0], [0x1340, 0x1338]] as const;
/** The fourth letter of these rows is said as the first. */
const ethiopicFourths: Record<number, number> = { 0x1203: 0x1200, 0x12a3: 0x12a0 };

function foldEthiopic(text: string): string {
  return text.replace(/[\u1200-\u1346]/g, (letter) => {
    const code = letter.charCodeAt(0);
    const row = ethiopicRows.find(([from]) => code >= from && code < from + 7);
    const written = row ? code - row[0] + row[1] : code;
    return String.fromCharCode(ethiopicFourths[written] ?? written);
  });
}

/** Digits of every script, as 0 to 9: in Unicode each ten follow one another from zero, and tens may follow tens. */
function foldDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
    return String(before % 10);
  });
}

/** A text as it is compared: small letters, no marks, one letter and one digit for all that look or sound the same. */
export function foldText(text: string): string {
  const plain = text.replace(/\p{Surrogate}/gu, "").normalize("NFKD").replace(marks, "").replace(invisible, "").toLowerCase();
  return foldDigits(foldEthiopic(plain.replace(foldable, (letter) => folds.get(letter) ?? letter))).normalize("NFC");
}

/** Written without spaces between words, which a dictionary finds instead. */
const unspaced = [
  { script: /\p{Script=Thai}/u, segmenter: new Intl.Segmenter("th", { granularity: "word" }) },
  { script: /\p{Script=Han}/u, segmenter: new Intl.Segmenter("zh", { granularity: "word" }) },
];

/** The words of a text, folded. */
export function splitWords(text: string): string[] {
  const words = foldText(text).replace(/['’ʼ`]/g, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    const segmenter = unspaced.find(({ script }) => script.test(word))?.segmenter;
    return segmenter ? [...segmenter.segment(word)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment) : [word];
  });
}
