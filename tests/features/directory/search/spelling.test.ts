import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSlips, slipsAllowed } from "../../../../app/features/directory/search/spelling";

/** Optimal string alignment as its definition has it, from the ends of both words. */
function countPlainly(some: string, other: string): number {
  if (some === "" || other === "") return some.length + other.length;
  const swapped = some.length > 1 && other.length > 1 && some.at(-1) === other.at(-2) && some.at(-2) === other.at(-1);
  return Math.min(
    countPlainly(some.slice(0, -1), other) + 1,
    countPlainly(some, other.slice(0, -1)) + 1,
    countPlainly(some.slice(0, -1), other.slice(0, -1)) + (some.at(-1) === other.at(-1) ? 0 : 1),
    ...(swapped ? [countPlainly(some.slice(0, -2), other.slice(0, -2)) + 1] : []),
  );
}

describe("slips", () => {
  test.each([
    ["none", "kvinnojour", "kvinnojour", 0],
    ["a letter too few", "kvinojour", "kvinnojour", 1],
    ["a letter too many", "kvinnnojour", "kvinnojour", 1],
    ["another letter", "kvinnojout", "kvinnojour", 1],
    ["two that changed places", "kvinnojuor", "kvinnojour", 1],
    ["two at once", "kvinojor", "kvinnojour", 2],
    ["a missing end", "solleft", "solleftea", 2],
  ])("are counted: %s", (_name, some, other, slips) => {
    expect(countSlips(some, other, 2)).toBe(slips);
  });

  test("are counted as by definition, and beyond the most only as more", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 4 }), (some, other, most) => {
      const plainly = countPlainly(some, other);
      const counted = countSlips(some, other, most);
      if (plainly <= most) expect(counted).toBe(plainly);
      else expect(counted).toBeGreaterThan(most);
      expect(countSlips(other, some, most) > most).toBe(plainly > most);
    }), { numRuns: 500 });
  });
});

test("a short word has none to spare, a long one two", () => {
  expect([0, 4, 5, 7, 8, 30].map(slipsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
});
