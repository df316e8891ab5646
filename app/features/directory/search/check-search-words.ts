import { z } from "zod";
import { Fault, lineOfText } from "../../../fault";
import { listKeys, switchKeys, type Vocabulary } from "../facets/selection";
import { splitWords } from "./fold-text";
import type { SearchWords } from "./lexicon";

const phrases = z.array(z.string().min(1));
const schema = z.strictObject({
  translation: z.enum(["original", "reviewed", "machine"]),
  concepts: z.record(z.string(), phrases),
  places: z.record(z.string(), phrases),
  ignore: phrases,
});

/**
 * Checks the words that people type in one language: each stands for one thing, and for one that the
 * directory can be asked for.
 *
 * @param services Ids of those who may be asked for by what they do.
 * @throws Fault that names file, line and word.
 */
export function checkSearchWords(path: string, source: string, vocabulary: Vocabulary, services: readonly string[]): SearchWords {
  const refuse = (word: string, cure: string): never => {
    throw new Fault(path, lineOfText(source, `"${word}"`), word, cure);
  };
  const read = schema.safeParse(parse(path, source));
  if (!read.success) return refuse(String(read.error.issues[0]?.path.at(-1) ?? "file"), read.error.issues[0]?.message ?? "is not valid");
  const { concepts, places, ignore } = read.data;

  const known = new Set([...Object.entries(listKeys).flatMap(([facet, key]) => vocabulary[facet as keyof typeof listKeys].map((value) => `${key}.${value}`)), ...Object.values(switchKeys).map((key) => `${key}.1`), ...services.map((id) => `s.${id}`)]);
  for (const concept of Object.keys(concepts)) if (!known.has(concept)) refuse(concept, "is nothing that the directory can be asked for");
  for (const code of Object.keys(places)) if (!known.has(`a.${code}`)) refuse(code, "is no county's or municipality's code");

  const meanings = new Map<string, string>();
  const pairs = [...Object.entries(concepts), ...Object.entries(places), ["ignore", ignore] as const];
  for (const [meaning, words] of pairs) {
    for (const word of words) {
      const folded = splitWords(word).join(" ");
      if (folded === "") refuse(word, "holds no letter or digit");
      const other = meanings.get(folded);
      if (other !== undefined && other !== meaning) refuse(word, `stands for ${other} and ${meaning}; choose one`);
      meanings.set(folded, meaning);
    }
  }
  return { concepts, places, ignore };
}

function parse(path: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new Fault(path, 1, "file", `is not JSON: ${(error as Error).message}`);
  }
}
