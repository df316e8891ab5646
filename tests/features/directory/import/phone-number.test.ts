import { describe, expect, test } from "vitest";
import { readPhoneNumber } from "../../../../app/features/directory/import/phone-number";

describe("a number that a phone can dial", () => {
  test.each([
    ["112", "112"], ["1 1 2", "112"], ["+46112", "112"], ["+46 112", "112"], ["114 14", "11414"], ["11414", "11414"], ["1177", "1177"], ["+461177", "1177"],
    ["116 000", "116000"], ["116 006", "116006"], ["116006", "116006"], ["+46 116 006", "116006"], ["116 016", "116016"], ["116 111", "116111"], ["116 123", "116123"], ["90 000", "90000"], ["90 101", "90101"],
    ["020-50 50 50", "+4620505050"], ["020 50 50 50", "+4620505050"], ["02050 5050", "+4620505050"], ["+46 20 50 50 50", "+4620505050"], ["+46 (0)20-50 50 50", "+4620505050"], ["0046 20 50 50 50", "+4620505050"],
    ["0771-10 10 10", "+46771101010"], ["077-170 00 00", "+46771700000"], ["010-500 50 00", "+46105005000"], ["08-123 456 78", "+46812345678"], ["(08) 123 456 78", "+46812345678"], ["08/12345678", "+46812345678"],
    ["0503-123 45", "+4650312345"], ["070-123 45 67", "+46701234567"], ["+46701234567", "+46701234567"], ["0701234567", "+46701234567"], ["٠٢٠٥٠٥٠٥٠", "+4620505050"], ["۰۲۰۵۰۵۰۵۰", "+4620505050"],
  ])("%s is dialled as %s", (written, dial) => {
    expect(readPhoneNumber(written)).toMatchObject({ state: "dialable", dial });
  });

  test.each(["112", "114 14", "020-50 50 50", "+46 20 50 50 50", "(08) 123 456 78", "0771-10 10 10"])("%s is displayed as the organisation writes it", (written) => {
    expect(readPhoneNumber(written)).toMatchObject({ display: written, repaired: false });
  });

  test("loses quotes and a nought in brackets, and says so", () => {
    expect(readPhoneNumber('"+46 (0)8-123 456 78"')).toEqual({ state: "dialable", dial: "+46812345678", display: "+46 8-123 456 78", repaired: true });
  });
});

describe("a number that is not taken", () => {
  test.each([["+358 116 006", "+358116006"], ["+47 22 33 44 55", "+4722334455"], ["00358 9 123 456", "+3589123456"], ['"+44 1234 234567"', "+441234234567"]])("%s is foreign: %s", (written, dial) => {
    expect(readPhoneNumber(written)).toEqual({ state: "foreign", dial });
  });

  test.each(["0900-123 45 67", "0939-123 45 67", "0944-12 34 56", "099-123 45 67", "+46 900 123 45 67"])("%s costs those who call", (written) => {
    expect(readPhoneNumber(written)).toEqual({ state: "premium" });
  });

  test.each(["113 13", "1234", "72 456"])("%s is short, and of no table", (written) => {
    expect(readPhoneNumber(written)).toEqual({ state: "short" });
  });

  test.each(["abc", "", "08", "ring 08-123 456 78", "08-123 456 78 08-123 456 79", "12345678901", "+460", "08-12 34 56; 070-1", "=1+1"])("%s is no number", (written) => {
    expect(readPhoneNumber(written)).toEqual({ state: "wrong" });
  });
});
