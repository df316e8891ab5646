import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, cutCells, mixed, type Raw, type Rest } from "../../../app/features/measuring/cut-cells";

/** Counts as they come in, nights in which they are cut, and nights that are missed. */
interface History {
  arrivals: (Raw & { night: number })[];
  missed: Set<number>;
  discretion: { smallest: number; byMonth: boolean };
}

const nights = 50;
/** From Thursday, 2026-10-01. */
const days = Array.from({ length: nights + 1 }, (_, night) => new Date(Date.UTC(2026, 9, 1 + night)).toISOString().slice(0, 10));
const dayOf = (night: number) => days[night] ?? "";
const mondayOf = (night: number) => dayOf(Math.max(0, night - ((night + 3) % 7)));
const total = (rows: readonly { n: number }[]) => rows.reduce((sum, { n }) => sum + n, 0);

const arrival = fc.record({ day: fc.nat(nights - 8), delay: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(30)), language: fc.constantFrom("", "sv", "sv-simple", "so", "ar"), n: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.integer({ min: 1, max: 90 })) });
const history: fc.Arbitrary<History> = fc.record({
  arrivals: fc.array(arrival.map(({ day, delay, language, n }) => ({ day: dayOf(day), night: Math.min(day + delay, nights - 1), language, n })), { maxLength: 24 }),
  missed: fc.oneof(fc.array(fc.nat(nights - 2), { maxLength: 60 }), fc.tuple(fc.nat(nights - 2), fc.nat(nights - 2)).map(([from, to]) => days.map((_, night) => night).slice(from, to))).map((list) => new Set(list)),
  discretion: fc.record({ smallest: fc.constantFrom(10, 11, 50), byMonth: fc.boolean() }),
});

/** Lets the nights pass, and shows what there is after each in which it was cut. */
function live({ arrivals, missed, discretion }: History, look: (told: Cell[], fresh: Cell[], rest: Rest | null, raw: Raw[], night: number, come: number) => void) {
  let [raw, told, rest, come]: [Raw[], Cell[], Rest | null, number] = [[], [], null, 0];
  for (let night = 0; night < nights; night += 1) {
    for (const { day, language, n } of arrivals.filter((arrival) => arrival.night === night)) {
      come += n;
      const same = raw.find((row) => row.day === day && row.language === language);
      raw = same ? raw.map((row) => (row === same ? { ...row, n: row.n + n } : row)) : [...raw, { day, language, n }];
    }
    if (missed.has(night)) continue;
    const cut = cutCells({ rows: raw, rest }, discretion, dayOf(night));
    [raw, told, rest] = [cut.kept, [...told, ...cut.cells], cut.rest];
    look(told, cut.cells, rest, raw, night, come);
  }
  return { told, rest, raw };
}

/** One number that can be asked for: whole cells from a day to another, in some languages. */
const question = fc.record({ from: fc.nat(nights), to: fc.nat(nights), languages: fc.uniqueArray(fc.constantFrom("", "sv", "sv-simple", "so", "ar", mixed)) });
const answer = (cells: readonly Cell[], { from, to, languages }: { from: number; to: number; languages: string[] }) => total(cells.filter(({ starts, ends, language }) => starts >= dayOf(from) && ends <= dayOf(to) && languages.includes(language)));

const always = (claim: (history: History) => void, numRuns: number) => fc.assert(fc.property(history, claim), { numRuns });

describe("whatever is counted, however late, and whichever nights are missed", () => {
  test("each sum is large enough, nothing is lost or counted twice, and no row is older than a week", () => {
    always((all) => {
      live(all, (told, fresh, rest, raw, night, come) => {
        const today = dayOf(night);
        if (fresh.some(({ n }) => n < all.discretion.smallest)) throw new Error("small");
        if (total(told) + total(raw) + (rest?.n ?? 0) !== come) throw new Error("lost");
        if (raw.some(({ day }) => day < mondayOf(night))) throw new Error("old");
        if (fresh.some(({ ends }) => ends >= today)) throw new Error("too early");
        if (all.discretion.byMonth && fresh.some(({ ends, language }) => language !== mixed || ends.slice(0, 7) >= today.slice(0, 7))) throw new Error("too fine");
        if (!all.discretion.byMonth && rest && rest.n >= all.discretion.smallest) throw new Error("kept back");
      });
    }, 20_000);
  });

  test("no day, week or language is told more often than it was counted", () => {
    always((all) => {
      const { told } = live(all, () => undefined);
      for (const { starts, ends, language } of told) {
        const lies = (row: { starts: string; ends: string }) => row.starts >= starts && row.ends <= ends;
        const counted = all.arrivals.filter(({ day, language: other }) => day >= starts && day <= ends && (language === mixed || other === language));
        const cells = told.filter((cell) => lies(cell) && (language === mixed || cell.language === language));
        expect(total(cells)).toBeLessThanOrEqual(total(counted));
      }
    }, 3_000);
  });

  test("of two numbers, one of which has the other in it, the difference is none or large enough: then, and on any later night", () => {
    fc.assert(fc.property(history, question, question, (all, wide, other) => {
      const narrow = { from: Math.max(wide.from, other.from), to: Math.min(wide.to, other.to), languages: wide.languages.filter((language) => other.languages.includes(language)) };
      let before = [0, 0];
      live(all, (told) => {
        const now = [answer(told, wide), answer(told, narrow)];
        for (const difference of [now[0]! - now[1]!, now[0]! - before[0]!, now[1]! - before[1]!, now[0]! - before[1]!]) {
          if (difference !== 0 && difference < all.discretion.smallest) throw new Error(`${difference} can be told`);
        }
        before = now;
      });
    }), { numRuns: 5_000 });
  });
});

test("a run that comes late tells the same as one every night", () => {
  always((all) => {
    const prompt = { ...all, arrivals: all.arrivals.map((row) => ({ ...row, night: (Date.parse(row.day) - Date.parse(dayOf(0))) / 86_400_000 })) };
    const outcome = (missed: Set<number>) => {
      const { told, rest, raw } = live({ ...prompt, missed }, () => undefined);
      return { told: told.map((cell) => JSON.stringify(cell)).toSorted(), rest, raw };
    };

    expect(outcome(all.missed)).toEqual(outcome(new Set()));
  }, 2_000);
});
