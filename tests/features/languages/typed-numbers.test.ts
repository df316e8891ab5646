import { describe, expect, test } from "vitest";
import { findAmountOrSection, findTypedHours, findTypedNumber } from "../../../app/features/languages/typed-numbers";

describe("a number typed in words", () => {
  test.each([
    ["Ring 020-50 50 50 i dag.", "020-50 50 50"],
    ["Ring 116 016.", "116 016"],
    ["Ring 116\u00a0016.", "116\u00a0016"],
    ["Ring 020\u201150\u00a050\u00a050.", "020\u201150\u00a050\u00a050"],
    ["Vid fara: 112", "112"],
    ["Ring 1177 för råd", "1177"],
    ["Ring 114 14", "114 14"],
    ["Från utlandet: +46 20 50 50 50", "46 20 50 50 50"],
    ["Det hände 2024, ring 112", "112"],
    ["Ring 90 101 redan i kväll", "90 101"],
  ])("%j has one", (text, number) => {
    expect(findTypedNumber(text)).toBe(number);
  });

  test.each(["Ring ۱۱۶ ۰۱۶", "اتصل بالرقم ١١٢"])("%j has one in the digits of its own script", (text) => {
    expect(findTypedNumber(text)).not.toBeNull();
  });

  test.each(["", "Efter 24 timmar", "Mellan klockan 8 och 21", "Lagen är från 1998 och 2026", "Sidan är från november 2026.", "1–2 gånger om dagen", "under 18 år"])("%j has none", (text) => {
    expect(findTypedNumber(text)).toBeNull();
  });
});

describe("an amount or a section sign in prose (C11)", () => {
  test.each([
    ["Du får 500 kr i månaden", "0 kr"],
    ["Det kostar 5000kronor", "0kronor"],
    ["minst 10 SEK", "0 SEK"],
    ["enligt 5 kap. 11 §", "§"],
    ["1\u00a0673 kr", "3 kr"],
  ])("%j has one", (text, found) => {
    expect(findAmountOrSection(text)).toBe(found);
  });

  test.each(["Du kan få pengar", "Det är 2 kriminella handlingar", "fråga om kronor", "2 krav"])("%j has none", (text) => {
    expect(findAmountOrSection(text)).toBeNull();
  });
});

describe("an opening hour in prose", () => {
  test.each([
    ["Öppet 8.00 på vardagar", "8.00"],
    ["Open until 19:30", "19:30"],
    ["De svarar dygnet runt", "dygnet runt"],
    ["Open Round the Clock", "Round the Clock"],
  ])("%j has one", (text, found) => {
    expect(findTypedHours(text)).toBe(found);
  });

  test.each(["Ring när du orkar", "Det tar 10 minuter", "Steg 2. 30 minuter senare", "hela dygnet"])("%j has none", (text) => {
    expect(findTypedHours(text)).toBeNull();
  });
});
