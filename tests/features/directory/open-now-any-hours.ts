import fc from "fast-check";
import type { DayPolicy, Hours, Interval, Week, WeeklyHours } from "../../../app/features/directory/hours";

const text = (slot: number) => (slot === 48 ? "24:00" : `${String(Math.floor((slot % 48) / 2)).padStart(2, "0")}:${slot % 2 ? "30" : "00"}`);

/** Up to three intervals on half-hours, in order, some touching, the last alone at times ending on the next day. */
export const anyDay: fc.Arbitrary<Interval[]> = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 47 }), fc.integer({ min: 1, max: 47 })), { maxLength: 3, selector: ([slot]) => slot })
  .map((drawn) => {
    const sorted = drawn.toSorted(([one], [other]) => one - other);
    return sorted.map(([slot, length], index): Interval => [text(slot), text(Math.min(slot + length, sorted[index + 1]?.[0] ?? Infinity))]);
  });

export const anyWeek: fc.Arbitrary<Week> = fc.array(anyDay, { minLength: 7, maxLength: 7 });

const anyPolicy: fc.Arbitrary<DayPolicy | undefined> = fc.oneof(fc.constantFrom("normal", "as_sunday", "closed", "unknown", undefined), anyDay);

/** Around the turn of the year, Easter, midsummer and the nights in which clocks are moved. */
const anyDate = fc
  .tuple(fc.constantFrom("2026-12-20", "2026-01-01", "2026-03-26", "2026-06-15", "2026-10-22"), fc.nat({ max: 13 }))
  .map(([day, days]) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));

const anySeasons = fc.option(
  fc.tuple(fc.constantFrom("06-17", "12-22"), fc.constantFrom("06-20", "01-03"), fc.oneof(anyWeek, fc.constant("unknown" as const))).map(([from, to, week]) => [{ from, to, week }]),
  { nil: undefined },
);

export const anyWeekly: fc.Arbitrary<WeeklyHours> = fc.record({
  week: anyWeek,
  holidays: anyPolicy,
  eves: anyPolicy,
  seasons: anySeasons,
  exceptions: fc.option(fc.dictionary(anyDate, anyDay, { maxKeys: 4 }), { nil: undefined }),
});

export const anyHours: fc.Arbitrary<Hours> = fc.oneof({ weight: 1, arbitrary: fc.constantFrom("always", "unknown") }, { weight: 20, arbitrary: anyWeekly });

/** A minute on one of those dates. */
export const anyMoment = fc.tuple(anyDate, fc.nat({ max: 1439 })).map(([day, minute]) => new Date(Date.parse(day) + minute * 60_000));
