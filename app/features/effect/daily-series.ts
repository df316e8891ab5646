import { addDays } from "../../days";
import { includes, type Span } from "./span";

/** Views of a page in a language, on a day or, where they are few, in a longer time. */
export interface DailySum extends Span {
  language: string;
  n: number;
}

export interface Day {
  day: string;
  /** null where the day is missing. */
  n: number | null;
}

export interface DailySeries {
  /** The languages that the days are sums of. Empty where no language is told on every day: then every day is missing. */
  languages: string[];
  days: Day[];
}

/**
 * A series of days, of those languages alone that are told on each of them. A language that is not told on a day had few views then;
 * left out on such days only, it would make quiet days look quieter than they were.
 *
 * @param excluded When counting did not work, or what was counted was no people. Those days are missing and ask nothing of a language.
 */
export function makeDailySeries(sums: readonly DailySum[], span: Span, excluded: readonly Span[]): DailySeries {
  const all = daysOf(span);
  const wanted = all.filter((day) => !excluded.some((gap) => includes(gap, day)));
  const told = sumByDay(sums);
  const languages = [...told].filter(([, days]) => wanted.length > 0 && wanted.every((day) => days.has(day))).map(([language]) => language).sort();
  const open = new Set(languages.length > 0 ? wanted : []);
  const viewsOn = (day: string) => languages.reduce((sum, language) => sum + (told.get(language)?.get(day) ?? 0), 0);
  return { languages, days: all.map((day) => ({ day, n: open.has(day) ? viewsOn(day) : null })) };
}

function sumByDay(sums: readonly DailySum[]): Map<string, Map<string, number>> {
  const languages = new Map<string, Map<string, number>>();
  for (const { starts, ends, language, n } of sums) {
    if (starts !== ends) continue;
    const days = languages.get(language) ?? new Map<string, number>();
    languages.set(language, days.set(starts, (days.get(starts) ?? 0) + n));
  }
  return languages;
}

function daysOf({ starts, ends }: Span): string[] {
  const days: string[] = [];
  for (let day = starts; day <= ends; day = addDays(day, 1)) days.push(day);
  return days;
}
