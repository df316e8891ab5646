import { type LanguageTag, localeOf } from "../../languages/locales";
import { type Part, parts, type Words } from "./read-creative";
import { countCharacters } from "./read-text";
import { type ToneCode, toneWords } from "./tone-words";

/** Something worth a second thought; never a reason to refuse. `words`: those that it is about; "" where it is about all. */
export interface ToneHint {
  field: Part;
  code: ToneCode | "long" | "manyWords" | "longSentence" | "exclamation" | "capitals" | "number";
  words: string;
}

/** Characters from which a part is rather long, below what it may have at most. */
const comfortable = { heading: 45, body: 110, call: 22 } as const;
/** Words of a part, and of a sentence. */
const mostWords = { heading: 8, body: 24, call: 4 } as const;
const longestSentence = 14;

/** Length in every language; tone in Swedish and English, whose words are known. */
export function findHints(tag: LanguageTag, words: Words): ToneHint[] {
  return parts.flatMap((field) => {
    const text = words[field].normalize("NFC");
    if (text.trim() === "") return [];
    return [...findLength(tag, field, text), ...findShouting(text), ...findTone(tag, field, text)].map((hint) => ({ field, ...hint }));
  });
}

type Found = Omit<ToneHint, "field">;

function findLength(tag: LanguageTag, field: Part, text: string): Found[] {
  const long: Found[] = countCharacters(text) > comfortable[field] ? [{ code: "long", words: "" }] : [];
  const { script } = localeOf(tag);
  if (script === "thai" || script === "han") return long;
  const manyWords = countWords(text) > mostWords[field];
  const sentence = text.split(/[.!?؟։።…]+/u).find((part) => countWords(part) > longestSentence);
  if (manyWords) return [{ code: "manyWords", words: "" }];
  return sentence ? [{ code: "longSentence", words: `${sentence.trim().split(/\s+/).slice(0, 3).join(" ")} …` }] : long;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function findShouting(text: string): Found[] {
  const capitals = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u.exec(text)?.[0];
  const number = /\d(?:[\s–-]?\d){4,}/.exec(text)?.[0];
  return [
    ...(/[!¡！]/.test(text) ? [{ code: "exclamation", words: "" } as const] : []),
    ...(capitals ? [{ code: "capitals", words: capitals } as const] : []),
    ...(number ? [{ code: "number", words: number } as const] : []),
  ];
}

function findTone(tag: LanguageTag, field: Part, text: string): Found[] {
  return Object.entries(toneWords[tag] ?? {}).flatMap(([name, list]): Found[] => {
    const code = name as ToneCode;
    if (code === "emptyCall") return field === "call" && list.includes(text.trim().toLowerCase().replace(/[.!…]+$/, "")) ? [{ code, words: text.trim() }] : [];
    const found = list.map((words) => findWhole(text, words)).find((words) => words !== undefined);
    return found === undefined ? [] : [{ code, words: found }];
  });
}

/** As it stands in the text: a word, not a part of another. */
function findWhole(text: string, words: string): string | undefined {
  const letter = "[\\p{L}\\p{N}]";
  return new RegExp(`(?<!${letter})${words.replaceAll("'", "['’]")}(?!${letter})`, "iu").exec(text)?.[0];
}
