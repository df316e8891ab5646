import { Fault } from "../app/fault";

/** A word that no text uses of people or of violence. */
export interface ForbiddenTerm {
  /** "sv", which holds for easy Swedish too, or "en". */
  language: string;
  pattern: RegExp;
  instead: string;
}

/**
 * Reads the table of words that are not used out of the glossary, so that what people read is what is checked.
 *
 * @throws Fault that names the line of a pattern that cannot be read.
 */
export function readForbiddenTerms(path: string, glossary: string): ForbiddenTerm[] {
  return glossary.split("\n").flatMap((line, index) => {
    const [, language = "", pattern = "", instead = ""] = /^\| (sv|en) \| `(.+)` \| (.*?) \|/.exec(line) ?? [];
    if (!pattern) return [];
    try {
      return [{ language, pattern: new RegExp(pattern.replaceAll("\\|", "|"), "u"), instead: instead.trim() }];
    } catch (error) {
      throw new Fault(path, index + 1, "never", (error as Error).message);
    }
  });
}

/** What is no sentence of ours: inserts, targets of links, addresses, sources' own titles, keys. */
const notOurs = /^\s*"[^"]*":(?= )|:{1,2}\w+\{[^}]*\}|\]\([^)]*\)|https?:\/\/\S+|^\s+(?:- )?(?:title|address): .*$/g;

/** Finds words that are not used in a file of texts. */
export function checkTerms(path: string, source: string, terms: ForbiddenTerm[]): Fault[] {
  const language = path.split("/")[1]?.replace("sv-simple", "sv");
  const own = terms.filter((term) => term.language === language);
  return source.split("\n").flatMap((line, index) => {
    const words = line.replaceAll(notOurs, " ").toLowerCase();
    return own.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(words)?.[0];
      return found ? [new Fault(path, index + 1, `"${found}"`, `is not used here, see locales/glossary.md${instead ? `; write ${instead}` : ""}`)] : [];
    });
  });
}
