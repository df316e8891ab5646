import { describe, expect, test } from "vitest";
import { fitQuasiPoisson, neweyWest } from "../../../app/features/effect/quasi-poisson";
import { conditionOf, invert } from "../../../app/features/effect/solve";
import { uncertaintyUnder } from "../../../app/features/effect/uncertainty";
import { correlateWeeks } from "../../../app/features/effect/week-correlation";
import reference from "./reference.json";

/** How far two tables of numbers differ at most, as a share of the greater table's greatest. */
function difference(own: readonly number[], other: readonly number[]): number {
  return Math.max(...own.map((value, index) => Math.abs(value - (other[index] ?? NaN)))) / Math.max(...other.map(Math.abs));
}

describe.each(reference.cases)("$name (33)", ({ rows, counts, times, coefficients, dispersion, inverse, lag, neweyWest: expected, correlations, condition }) => {
  const fit = fitQuasiPoisson(rows, counts) ?? expect.fail("nothing was fitted");

  test("the coefficients, the dispersion and the covariance are those of another program", () => {
    expect(difference(fit.coefficients, coefficients)).toBeLessThan(1e-8);
    expect(Math.abs(fit.dispersion / dispersion - 1)).toBeLessThan(1e-8);
    expect(difference(fit.inverse.flat(), inverse.flat())).toBeLessThan(1e-8);
  });

  test("Newey and West's covariance is that of another program, missing weeks and all", () => {
    expect(difference(neweyWest(fit, rows, times, lag).flat(), expected.flat())).toBeLessThan(1e-8);
  });

  test.each(correlations)("weeks that resemble each other by $correlation vary as much as dense matrices say", ({ correlation, dispersion: under, variance }) => {
    const assumed = correlateWeeks(fit, rows, times).under(correlation);
    const { error } = uncertaintyUnder({ dispersion: 0, assumed }, fit, rows, times, 2);

    expect(Math.abs(assumed.dispersion / under - 1)).toBeLessThan(1e-8);
    // Chance alone is the least that is ever told.
    expect(Math.abs(error ** 2 / Math.max(variance, inverse[2]?.[2] ?? 0) - 1)).toBeLessThan(1e-8);
  });

  test("the likeliest correlation is no less likely than those that were tried elsewhere", () => {
    const { likeliest } = correlateWeeks(fit, rows, times);
    const best = correlations.reduce((one, other) => (other.likelihood > one.likelihood ? other : one));

    expect(Math.abs(likeliest.correlation - best.correlation)).toBeLessThanOrEqual(0.25);
  });

  test("how nearly columns stand for each other is as elsewhere", () => {
    expect(Math.abs(conditionOf(rows) / condition - 1)).toBeLessThan(1e-8);
  });
});

describe("what has no answer gets none", () => {
  test("a column that is a sum of others cannot be told apart", () => {
    const rows = [[1, 0, 1], [1, 1, 2], [1, 2, 3], [1, 3, 4], [1, 5, 6]];

    expect(fitQuasiPoisson(rows, [3, 4, 5, 6, 7])).toBeNull();
    expect(conditionOf(rows)).toBe(Infinity);
  });

  test("no more counts than columns leave nothing to judge by", () => {
    expect(fitQuasiPoisson([[1, 0], [1, 1]], [3, 4])).toBeNull();
  });

  test("a campaign in which nothing at all was seen has no finite coefficient", () => {
    expect(fitQuasiPoisson([[1, 0], [1, 0], [1, 0], [1, 1]], [30, 40, 50, 0])).toBeNull();
  });

  test("two groups have the logarithm of their means, and the variance that counts on paper give", () => {
    const fit = fitQuasiPoisson([[1, 0], [1, 0], [1, 1], [1, 1]], [10, 14, 30, 34]);

    expect(fit?.coefficients[1]).toBeCloseTo(Math.log(32 / 12), 8);
    expect(fit?.inverse[1]?.[1]).toBeCloseTo(1 / 24 + 1 / 64, 8);
  });

  test("a matrix times its inverse is one, and a singular matrix has none", () => {
    expect(invert([[4, 2], [2, 3]])).toEqual([[expect.closeTo(0.375), expect.closeTo(-0.25)], [expect.closeTo(-0.25), expect.closeTo(0.5)]]);
    expect(invert([[1, 2], [2, 4]])).toBeNull();
  });
});
