import { isLanguageTag, type LanguageTag, localeOf } from "../languages/locales";
import { steps } from "./funnel";
import { type Metric, type MetricSums, sumsOf } from "./metric-sums";
import type { ReportLanguage } from "./report-words";

/** What is told of one language, or of those that are not told apart: these come last and have no name. */
export interface LanguageSums {
  name: { tag: LanguageTag; text: string; direction: "ltr" | "rtl" } | null;
  sums: MetricSums;
}

/** Sums of each language, the largest first. @param inLanguage In which languages are named. */
export function languageSums(sums: readonly { language: string; metric: Metric; n: number }[], inLanguage: ReportLanguage): LanguageSums[] {
  const tags = [...new Set(sums.map(({ language }) => language))];
  const languages = tags.map((tag) => ({ name: nameOfLanguage(tag, inLanguage), sums: sumsOf(sums.filter(({ language }) => language === tag)) }));
  const weight = ({ sums: of }: (typeof languages)[number]) => steps.reduce((total, step) => total + (of[step] ?? 0), 0);
  return languages.sort((a, b) => Number(a.name === null) - Number(b.name === null) || weight(b) - weight(a));
}

/** In Swedish by its Swedish name, else by its own; null for what stands for several. */
function nameOfLanguage(tag: string, inLanguage: ReportLanguage): LanguageSums["name"] {
  if (!isLanguageTag(tag)) return null;
  const { autonym, swedishName, direction } = localeOf(tag);
  return inLanguage === "sv" ? { tag: "sv", text: swedishName, direction: "ltr" } : { tag, text: autonym, direction };
}
