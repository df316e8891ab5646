/** The office's own languages. */
export type ReportLanguage = "sv" | "en";

const locales = { sv: "sv-SE", en: "en-GB" } as const;
const formats = new Map<string, Intl.NumberFormat>();

/** A number with a narrow space between thousands, in both languages: a comma means a fraction in one of them. */
export function formatCount(language: ReportLanguage, n: number, decimals = 0): string {
  return format(language, n, { maximumFractionDigits: decimals });
}

/** A part in whole percent: what is too small to be told makes every finer figure untrue. */
export function formatShare(language: ReportLanguage, part: number): string {
  return format(language, part, { style: "percent", maximumFractionDigits: 0 });
}

/** The same on the server and in every browser, whose tables write spaces differently. */
function format(language: ReportLanguage, n: number, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${options.style ?? ""} ${options.maximumFractionDigits ?? ""}`;
  const found = formats.get(key) ?? new Intl.NumberFormat(locales[language], { ...options, useGrouping: true });
  formats.set(key, found);
  return found.formatToParts(n).map(({ type, value }) => (type === "group" ? "\u202f" : type === "literal" ? "\u00a0" : value)).join("");
}

const dayFormats = { sv: dayFormat("sv"), en: dayFormat("en") };

function dayFormat(language: ReportLanguage): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

/** A day in words. A report has hundreds, and each needs the same format. */
export function formatDay(language: ReportLanguage, day: string): string {
  return dayFormats[language].format(new Date(day));
}

/** Days in words, each part said once: "3–16 november 2026". */
export function formatDays(language: ReportLanguage, { starts, ends }: { starts: string; ends: string }): string {
  const last = formatDay(language, ends);
  if (starts === ends) return last;
  if (starts.slice(0, 7) === ends.slice(0, 7)) return `${Number(starts.slice(8))}–${last}`;
  const first = formatDay(language, starts);
  return starts.slice(0, 4) === ends.slice(0, 4) ? `${first.replace(/ \d{4}$/, "")} – ${last}` : `${first} – ${last}`;
}

/** A minute on a Stockholm wall in words. */
export function formatMinute(language: ReportLanguage, minute: string): string {
  const [day = "", time = ""] = minute.split("T");
  return `${formatDay(language, day)} ${time}`;
}

/** A day on an axis, "3 nov". Drawn on the server alone, since browsers shorten months in other ways. */
export function formatDayShort(language: ReportLanguage, day: string): string {
  return new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(day));
}

/** A month on an axis, "nov"; a year where one begins. As above. */
export function formatMonth(language: ReportLanguage, day: string): string {
  return day.slice(5, 7) === "01" ? day.slice(0, 4) : new Intl.DateTimeFormat(locales[language], { month: "short", timeZone: "UTC" }).format(new Date(day));
}
