import { weekdayOf } from "../../app/days";
import type { LanguageTag } from "../../app/features/languages/locales";
import { helpPages, type PageId } from "../../app/features/content/page-table";
import type { Exclusion } from "../../app/features/measuring/count";
import type { Draw } from "../draw";
import { drawNormal, drawOf, drawPoisson } from "./chance";
import { daysBetween } from "./days";
import type { Tally } from "./tally";

/** Made-up views of a page on an ordinary day, in all languages. */
const viewsOf = {
  start: 150, "is-this-violence": 45, helplines: 40, "urgent-help": 35, "find-support": 30, "worried-about-someone": 25,
  "safety-plan": 15, "manage-your-case": 14, "sheltered-housing": 12, "digital-safety": 12,
} as const satisfies Partial<Record<PageId, number>>;

/** How visits are shared among languages. */
const shares = { sv: 0.66, "sv-simple": 0.05, en: 0.11, ar: 0.06, so: 0.03, fa: 0.03, ti: 0.02, uk: 0.02, fi: 0.02 } as const satisfies Partial<Record<LanguageTag, number>>;
export const languagesRead = Object.keys(shares) as (keyof typeof shares)[];

/** From Monday on. */
const weekdays = [1.1, 1.1, 1.05, 1, 0.95, 0.8, 0.95];

/** Days on which more is read anyway, whatever stands where: how much more, and for how many days before and after. */
export const awarenessDays = [
  { date: "03-08", name: "8 mars", rise: 0.35, days: 3 },
  { date: "11-25", name: "25 november", rise: 0.8, days: 7 },
] as const;

/** Requests of a day that are answered and not counted. */
const notCounted = { robot: 90, objection: 12, prefetch: 6, embedded: 4, ended: 3, unknown: 2, method: 2, mistyped: 1, staff: 1 } as const satisfies Record<Exclusion, number>;

/** How much more is read on a day than on an ordinary one. */
export function pullOf(day: string): number {
  const rises = awarenessDays.flatMap(({ date, rise, days }) => [-1, 0, 1].map((years) => {
    const distance = daysBetween(`${Number(day.slice(0, 4)) + years}-${date}`, day);
    return rise * Math.exp(-((distance / days) ** 2) / 2);
  }));
  return (weekdays[weekdayOf(day)] ?? 1) * (1 + rises.reduce((sum, rise) => sum + rise, 0));
}

/** Makes up what is read on a day, and what is turned away. */
export function addVisits(tally: Tally, day: string, draw: Draw): void {
  const pull = pullOf(day) * Math.exp(0.12 * drawNormal(draw));
  for (const [page, views] of Object.entries(viewsOf) as [PageId, number][]) {
    const metric = helpPages.includes(page) ? "page_help_view" : "page_view";
    for (const language of languagesRead) {
      const seen = drawPoisson(draw, views * shares[language] * pull);
      tally.add({ day, scope: "page", subject: page, language, metric }, seen);
      tally.add({ day, scope: "page", subject: page, language, metric: "helped" }, drawOf(draw, seen, 0.02));
      tally.add({ day, scope: "page", subject: page, language, metric: "not_helped" }, drawOf(draw, seen, 0.006));
    }
  }
  for (const [reason, times] of Object.entries(notCounted)) tally.add({ day, scope: "excluded", subject: reason, language: "", metric: "excluded" }, drawPoisson(draw, times * pull));
}
