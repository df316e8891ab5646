import { addOuter, crossProduct, dot, invert, type Matrix, multiply, zeros } from "./solve";

/** Counts explained by columns: the logarithm of what is expected is a sum of the columns, each so many times. */
export interface Fit {
  /** How many times each column is taken. */
  coefficients: number[];
  expected: number[];
  /** How far each count lies from what is expected, in the standard deviations of a Poisson count. */
  residuals: number[];
  /** How many times more the counts vary than Poisson counts do, by Pearson's sum. */
  dispersion: number;
  /** How many more counts there are than columns. */
  freedom: number;
  /** The inverse of the information: times the dispersion, the coefficients' covariance where counts do not depend on each other. */
  inverse: Matrix;
}

/**
 * Fits a Poisson regression with logarithmic link by iteratively reweighted least squares.
 *
 * @param rows One row of columns for each count.
 * @returns null where there are too few counts, the columns cannot be told apart, or no finite coefficients fit.
 */
export function fitQuasiPoisson(rows: Matrix, counts: readonly number[]): Fit | null {
  if (counts.length <= (rows[0]?.length ?? 0)) return null;
  let expected = counts.map((count) => count + 0.5);
  let coefficients: number[] = [];
  for (let round = 0; round < 50; round += 1) {
    const inverse = invert(crossProduct(rows, expected));
    if (!inverse) return null;
    const last = coefficients;
    coefficients = improve(rows, counts, expected, inverse);
    if (!coefficients.every(Number.isFinite)) return null;
    if (coefficients.every((value, index) => Math.abs(value - (last[index] ?? Infinity)) < 1e-8)) return describe(counts, coefficients, expected, inverse);
    expected = expectedOf(rows, coefficients);
  }
  return null;
}

/** What coefficients make one expect. Nothing beyond what a number can hold, so that a bad start can be mended. */
export function expectedOf(rows: Matrix, coefficients: readonly number[]): number[] {
  return rows.map((row) => Math.exp(Math.min(dot(row, coefficients), 50)));
}

/** One round: least squares on the response that is straight where the last round stood. */
function improve(rows: Matrix, counts: readonly number[], expected: readonly number[], inverse: Matrix): number[] {
  const sums = new Array<number>(inverse.length).fill(0);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    const mean = expected[index] ?? 1;
    const response = mean * Math.log(mean) + (counts[index] ?? 0) - mean;
    for (let column = 0; column < sums.length; column += 1) sums[column] = (sums[column] ?? 0) + (row[column] ?? 0) * response;
  }
  return inverse.map((line) => dot(line, sums));
}

function describe(counts: readonly number[], coefficients: number[], expected: number[], inverse: Matrix): Fit {
  const freedom = counts.length - coefficients.length;
  const residuals = counts.map((count, index) => (count - (expected[index] ?? 0)) / Math.sqrt(expected[index] ?? 1));
  return { coefficients, expected, residuals, dispersion: dot(residuals, residuals) / freedom, freedom, inverse };
}

/**
 * The coefficients' covariance by Newey and West, which holds where counts near each other resemble each other: Bartlett's weights,
 * and times n / (n - p), since residuals are smaller than what they stand for.
 *
 * @param times When each count was taken, rising.
 * @param lag How far apart two counts may still resemble each other; 0 gives White's covariance.
 */
export function neweyWest(fit: Fit, rows: Matrix, times: readonly number[], lag: number): number[][] {
  const scores = rows.map((row, index) => row.map((value) => value * (fit.residuals[index] ?? 0) * Math.sqrt(fit.expected[index] ?? 0)));
  const middle = zeros(fit.coefficients.length);
  scores.forEach((score, index) => {
    addOuter(middle, score, score, 1);
    for (let other = index - 1; other >= 0 && (times[index] ?? 0) - (times[other] ?? 0) <= lag; other -= 1) {
      const weight = 1 - ((times[index] ?? 0) - (times[other] ?? 0)) / (lag + 1);
      addOuter(middle, score, scores[other] ?? [], weight);
      addOuter(middle, scores[other] ?? [], score, weight);
    }
  });
  const scale = rows.length / fit.freedom;
  return multiply(multiply(fit.inverse, middle), fit.inverse).map((line) => line.map((value) => value * scale));
}
