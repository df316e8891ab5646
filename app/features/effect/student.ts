/**
 * The probability that Student's t lies above a value.
 *
 * @param freedom Degrees of freedom, above 0; they need not be whole.
 */
export function tailOf(value: number, freedom: number): number {
  const half = 0.5 * partOfBeta(freedom / (freedom + value * value), freedom / 2, 0.5);
  return value >= 0 ? half : 1 - half;
}

/**
 * The value below which Student's t lies with a probability, by Newton's way: from 0 it never goes too far, as the tail is convex.
 *
 * @param probability Between 0 and 1, neither of them.
 * @param freedom Degrees of freedom, at least 1.
 */
export function quantileOf(probability: number, freedom: number): number {
  if (probability < 0.5) return -quantileOf(1 - probability, freedom);
  const highest = Math.exp(logGamma((freedom + 1) / 2) - logGamma(freedom / 2)) / Math.sqrt(freedom * Math.PI);
  let value = 0;
  for (let step = 0; step < 100; step += 1) {
    const change = (tailOf(value, freedom) - (1 - probability)) / (highest * (1 + (value * value) / freedom) ** (-(freedom + 1) / 2));
    value += change;
    if (Math.abs(change) < 1e-12) break;
  }
  return value;
}

/** The regularised incomplete beta function, by a continued fraction that is quick on one side of the mean; on the other the rest is taken from 1. */
function partOfBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - partOfBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a;
  return front / fractionOf(x, a, b);
}

/** 1 + t1 / (1 + t2 / (1 + …)), reckoned from its end: after 120 terms nothing changes for what is asked here. */
function fractionOf(x: number, a: number, b: number): number {
  let fraction = 1;
  for (let term = 120; term > 0; term -= 1) {
    const half = Math.floor(term / 2);
    const factor = term % 2 === 0 ? half * (b - half) : -(a + half) * (a + b + half);
    fraction = 1 + (factor * x) / ((a + term - 1) * (a + term) * fraction);
  }
  return fraction;
}

const lanczos = [676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7];

/** Lanczos's series with nine terms: fifteen digits for what is at least 0.5. */
function logGamma(x: number): number {
  const series = lanczos.reduce((sum, factor, index) => sum + factor / (x + index), 0.9999999999998099);
  const base = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}
