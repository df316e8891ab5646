import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/days";
import { includes } from "../../../app/features/effect/span";
import { planSwitchback } from "../../../app/features/effect/switchback-plan";

const starts = "2026-11-02";
const choice = fc.record({ starts: fc.constantFrom(starts, "2026-10-22", "2027-02-26"), weeks: fc.integer({ min: 1, max: 9 }), seed: fc.integer(), hasWashout: fc.boolean() });
const daysOf = (plan: { starts: string; weeks: number }) => Array.from({ length: 7 * plan.weeks }, (_, index) => addDays(plan.starts, index));

test("the same seed gives the same days, and another seed others", () => {
  const plan = (seed: number) => planSwitchback({ starts, weeks: 9, seed, hasWashout: false });

  expect(plan(42)).toEqual(plan(42));
  expect(plan(42).spans).not.toEqual(plan(43).spans);
});

test("a seed gives these days, today and in ten years", () => {
  expect(planSwitchback({ starts, weeks: 2, seed: 1, hasWashout: false }).pairs).toMatchInlineSnapshot(`
    [
      {
        "off": "2026-11-03",
        "on": "2026-11-02",
      },
      {
        "off": "2026-11-05",
        "on": "2026-11-04",
      },
      {
        "off": "2026-11-07",
        "on": "2026-11-06",
      },
      {
        "off": "2026-11-09",
        "on": "2026-11-08",
      },
      {
        "off": "2026-11-11",
        "on": "2026-11-10",
      },
      {
        "off": "2026-11-12",
        "on": "2026-11-13",
      },
      {
        "off": "2026-11-14",
        "on": "2026-11-15",
      },
    ]
  `);
});

test("whatever is chosen, each pair has one day with the banner and one without, and each day is in one pair at most", () => {
  fc.assert(fc.property(choice, (chosen) => {
    const plan = planSwitchback(chosen);
    const isOn = (day: string) => plan.spans.some((span) => includes(span, day));
    const paired = plan.pairs.flatMap(({ on, off }) => [on, off]);

    expect(plan.pairs.every(({ on, off }) => isOn(on) && !isOn(off))).toBe(true);
    expect(new Set(paired).size).toBe(paired.length);
    expect(paired.every((day) => daysOf(plan).includes(day))).toBe(true);
    expect(plan.pairs).toHaveLength(Math.floor((7 * plan.weeks) / (plan.hasWashout ? 4 : 2)));
  }));
});

test("whatever is chosen, spans lie apart from each other and within the plan", () => {
  fc.assert(fc.property(choice, (chosen) => {
    const { spans, ...plan } = planSwitchback(chosen);

    expect(spans.every((span, index) => index === 0 || addDays(spans[index - 1]?.ends ?? "", 1) < span.starts)).toBe(true);
    expect((spans[0]?.starts ?? "") >= plan.starts && (spans.at(-1)?.ends ?? "") <= plan.ends).toBe(true);
  }));
});

test("with a day of washout, the day before a day that counts is of the same kind", () => {
  fc.assert(fc.property(choice, (chosen) => {
    const { spans, pairs } = planSwitchback({ ...chosen, hasWashout: true });
    const isOn = (day: string) => spans.some((span) => includes(span, day));

    expect(pairs.every(({ on, off }) => isOn(addDays(on, -1)) && !isOn(addDays(off, -1)))).toBe(true);
  }));
});

test("the lot gives the banner the first day as often as the second", () => {
  const firsts = Array.from({ length: 400 }, (_, seed) => planSwitchback({ starts, weeks: 9, seed, hasWashout: false }).pairs.filter(({ on, off }) => on < off).length);
  const share = firsts.reduce((sum, count) => sum + count, 0) / (400 * 31);

  expect(Math.abs(share - 0.5)).toBeLessThan(0.015);
});

describe("for longer than nine weeks, or no whole ones", () => {
  test.each([0, 10, 2.5, Number.NaN])("as for %d, nothing is planned", (weeks) => {
    expect(() => planSwitchback({ starts, weeks, seed: 1, hasWashout: false })).toThrow("for 1 to 9 weeks");
  });
});
