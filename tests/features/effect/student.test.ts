import { expect, test } from "vitest";
import { quantileOf, tailOf } from "../../../app/features/effect/student";
import reference from "./reference.json";

test.each(reference.tails)("t with $freedom degrees of freedom lies above $value as often as scipy says", ({ value, freedom, tail }) => {
  expect(Math.abs(tailOf(value, freedom) - tail)).toBeLessThan(1e-9);
});

test.each(reference.quantiles)("t with $freedom degrees of freedom lies below its quantile with probability $probability, as scipy says", ({ probability, freedom, quantile }) => {
  expect(Math.abs(quantileOf(probability, freedom) / quantile - 1)).toBeLessThan(1e-9);
});
