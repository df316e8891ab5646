import { slugLanguage } from "../languages/addresses";
import { canonicalTag, isLanguageTag, type LanguageTag } from "../languages/locales";

/** Last parts of the directory's addresses. A pair never changes: it stands in print and in people's memory. */
const slugs = {
  directory: { sv: "hitta-stod", en: "find-support" },
  search: { sv: "sok", en: "search" },
  list: { sv: "lista", en: "list" },
  print: { sv: "utskrift", en: "print" },
  report: { sv: "rapport", en: "report" },
  thanks: { sv: "tack", en: "thanks" },
} as const;

type Part = Exclude<keyof typeof slugs, "directory">;

/** What an address of the directory asks for. */
export type DirectoryAddress = { tag: LanguageTag } & ({ kind: "results" } | { kind: Part } | { kind: "service"; id: string });

/** Path of the directory, of one of its parts, or of a service, in a language. */
export function directoryPath(tag: LanguageTag, part?: Part | { service: string }): string {
  const language = slugLanguage(tag);
  const last = part === undefined ? [] : [typeof part === "string" ? slugs[part][language] : part.service];
  return ["", tag, slugs.directory[language], ...last].join("/");
}

/** Reads an address in either language's words, and the language however it is written; null for any other address. */
export function readDirectoryAddress(path: string): DirectoryAddress | null {
  const [, language = "", slug = "", last, ...more] = path.split("/");
  const tag = isLanguageTag(language) ? language : canonicalTag(language);
  const isNamed = (name: keyof typeof slugs, value: string | undefined) => Object.values<string | undefined>(slugs[name]).includes(value);
  if (!tag || !isNamed("directory", slug) || more.length > 0) return null;
  if (last === undefined) return { tag, kind: "results" };
  const part = (["search", "list", "print", "report", "thanks"] as const).find((name) => isNamed(name, last));
  return part ? { tag, kind: part } : { tag, kind: "service", id: last };
}

/** Whether an address is one of those whose page depends on its query. */
export function takesQuery(path: string): boolean {
  return ["results", "list", "print"].includes(readDirectoryAddress(path)?.kind ?? "");
}
