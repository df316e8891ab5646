import { isLanguageTag, type LanguageTag } from "../../languages/locales";
import { readMoment } from "../place/read-moment";

/** What somebody wants to know: what stands on a page in a language at a minute of the wall. */
export interface Question {
  /** Id of the page. */
  page: string;
  language: LanguageTag;
  minute: string;
  /** Campaigns that are not published yet count as if they were. */
  drafts: boolean;
}

/** Names of the fields in the address. */
export type QuestionField = "sida" | "sprak" | "nar";

export interface QuestionProblem {
  field: QuestionField;
  code: "pageUnknown" | "languageUnknown" | "momentUnreadable" | "noSuchDay" | "skippedHour";
}

/**
 * Reads a question from an address: the start page in Swedish now, where it does not say otherwise.
 *
 * @param now Minute of the wall.
 */
export function readQuestion(search: URLSearchParams, pages: readonly string[], now: string): Question | { problems: QuestionProblem[] } {
  const [page, language, moment] = [search.get("sida") ?? "start", search.get("sprak") ?? "sv", readMoment(search.get("nar") ?? "")];
  const problems: QuestionProblem[] = [
    ...(pages.includes(page) ? [] : [{ field: "sida", code: "pageUnknown" } as const]),
    ...(isLanguageTag(language) ? [] : [{ field: "sprak", code: "languageUnknown" } as const]),
    ...("code" in moment ? [{ field: "nar", code: momentCode(moment.code) } as const] : []),
  ];
  if (problems.length > 0 || !isLanguageTag(language) || "code" in moment) return { problems };
  return { page, language, minute: moment.moment ?? now, drafts: search.get("utkast") === "1" };
}

function momentCode(code: string): QuestionProblem["code"] {
  return code === "noSuchDay" || code === "skippedHour" ? code : "momentUnreadable";
}
