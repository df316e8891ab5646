import { randomInt } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeCode, readCode } from "../../../app/features/campaigns/code";

const letters = "0123456789BCDFGHJKMNPQRSTVWXZ";
const codes = fc.array(fc.integer({ min: 0, max: 28 }), { minLength: 5, maxLength: 5 }).map((draws) => {
  const next = draws[Symbol.iterator]();
  return makeCode(() => next.next().value ?? 0);
});

describe("a code", () => {
  test("has five letters and a check letter, none of them a vowel", () => {
    expect(makeCode(randomInt)).toMatch(/^[0-9BCDFGHJKMNPQRSTVWXZ]{6}$/);
  });

  test("is read back however it was typed", () => {
    fc.assert(fc.property(codes, (code) => {
      const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`.replaceAll("0", "o").replace("1", "l").replace("1", "I");
      expect(readCode(typed)).toBe(code);
    }));
  });

  test("with one letter wrong is told apart, whichever it is", () => {
    fc.assert(fc.property(codes, fc.nat(5), fc.nat(28), (code, place, other) => {
      const wrong = code.slice(0, place) + letters[other] + code.slice(place + 1);
      expect(readCode(wrong)).toBe(wrong === code ? code : null);
    }));
  });

  test("with two neighbours swapped is told apart", () => {
    fc.assert(fc.property(codes, fc.nat(4), (code, place) => {
      const swapped = code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
      expect(readCode(swapped)).toBe(swapped === code ? code : null);
    }));
  });

  test.each(["", "BCDF", "BCDFGHJ", "ÅÄÖÅÄÖ", "BCDFU3", "../../", "A".repeat(2_000)])("is nothing that cannot be one: %s", (text) => {
    expect(readCode(text)).toBeNull();
  });
});
