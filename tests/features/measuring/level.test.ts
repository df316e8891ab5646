import { expect, test } from "vitest";
import { metricsOf } from "../../../app/features/measuring/count";
import { levels, metricsAddedAt, metricsAt } from "../../../app/features/measuring/level";

test("whatever can be counted belongs to one level, so that the public page leaves nothing out", () => {
  const known = Object.values(metricsOf).flat();
  expect(Object.values(metricsAddedAt).flat().toSorted()).toEqual(known.toSorted());
});

test("a level measures what those below it do, and more", () => {
  for (const level of [1, 2, 3] as const) {
    const below = metricsAt(levels[level - 1]!);
    expect(metricsAt(level).slice(0, below.length)).toEqual(below);
    expect(metricsAt(level).length).toBeGreaterThan(below.length);
  }
});

test("without a level nothing is counted of campaigns or of contacts", () => {
  const named: readonly string[] = [...metricsOf.placement, ...metricsOf.contact];
  expect(metricsAt(0).filter((metric) => named.includes(metric))).toEqual([]);
});

test("contacts and what was in view are counted at the highest level alone", () => {
  const sensitive: readonly string[] = [...metricsOf.contact, "viewable"];
  expect(metricsAt(2).filter((metric) => sensitive.includes(metric))).toEqual([]);
  expect(metricsAt(3)).toEqual(expect.arrayContaining([...sensitive]));
});
