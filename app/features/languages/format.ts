import { type LanguageTag, localeOf } from "./locales";

/**
 * ICU answers in the machine's own language, without a word, for a language that it does not know.
 * A date in Polish on a page in Romani would be the result, so every formatter is asked whom it serves.
 */
function assertLanguage(wanted: string, resolved: string): void {
  const language = (tag: string) => new Intl.Locale(tag).language;
  if (language(wanted) !== language(resolved)) {
    throw new Error(`Intl has no ${wanted} and would answer in ${resolved}`);
  }
}

/**
 * A day in words, always by the Gregorian calendar with the digits 0–9, on a Stockholm clock.
 *
 * @param day An instant, or a date as "2026-11", "2026-11-21" or "2026": what is not known is not shown.
 */
export function formatDate(tag: LanguageTag, day: Date | string): string {
  const { intl, numericDates } = localeOf(tag);
  const parts = typeof day === "string" ? day.split("-").length : 3;
  const format = new Intl.DateTimeFormat(intl, {
    year: "numeric",
    ...(parts > 1 && { month: numericDates ? "2-digit" : "long" }),
    ...(parts > 2 && { day: numericDates ? "2-digit" : "numeric" }),
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: typeof day === "string" ? "UTC" : "Europe/Stockholm",
  });
  assertLanguage(intl, format.resolvedOptions().locale);
  return format.format(new Date(day));
}

/** A number with the digits 0–9, its thousands set apart as the language does. */
export function formatNumber(tag: LanguageTag, value: number): string {
  const { intl } = localeOf(tag);
  const format = new Intl.NumberFormat(intl, { numberingSystem: "latn" });
  assertLanguage(intl, format.resolvedOptions().locale);
  return format.format(value);
}

/** The name of a weekday. @param weekday 0 is Monday, as in the register. */
export function formatWeekday(tag: LanguageTag, weekday: number): string {
  const { intl, weekdays } = localeOf(tag);
  const own = weekdays?.[weekday];
  if (own) return own;
  const format = new Intl.DateTimeFormat(intl, { weekday: "long", timeZone: "UTC", calendar: "gregory" });
  assertLanguage(intl, format.resolvedOptions().locale);
  return format.format(new Date(Date.UTC(2024, 0, 1 + weekday)));
}

/** "a, b and c". Sorani has no list patterns in ICU, which would join with an English "and". */
export function formatList(tag: LanguageTag, items: string[]): string {
  if (tag === "ckb") return items.join("، ").replace(/، ([^،]*)$/, " و $1");
  const { intl } = localeOf(tag);
  const format = new Intl.ListFormat(intl, { type: "conjunction" });
  assertLanguage(intl, format.resolvedOptions().locale);
  return format.format(items);
}

/** Plural rules of a language by the table, not by what ICU makes of the tag. */
export function pluralRules(tag: LanguageTag, options?: Intl.PluralRulesOptions): Intl.PluralRules {
  const { plurals, intl } = localeOf(tag);
  const rules = new Intl.PluralRules(plurals ?? intl, options);
  assertLanguage(plurals ?? intl, rules.resolvedOptions().locale);
  return rules;
}
