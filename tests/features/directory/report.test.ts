import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTrapped, longestText, readReport, wrongs } from "../../../app/features/directory/report";

const day = "2026-11-22";
const read = (form: Record<string, unknown>) => readReport({ id: "bris", what: "number", ...form }, (id) => id === "bris", day);

describe("a report of something wrong", () => {
  test("is the day, the service, what is wrong and the text, and nothing else that was sent", () => {
    const report = read({ text: "Numret går till ett faxnummer.", name: "Anna", email: "anna@exempel.test", day: "2020-01-01", at: "10:00" });
    expect(report).toEqual({ day, service: "bris", what: "number", text: "Numret går till ett faxnummer." });
  });

  test.each(wrongs)("may be about %s", (what) => {
    expect(read({ what })).toEqual({ day, service: "bris", what });
  });

  test.each(["", "  ", "\r\n\r\n", "\u202e", undefined])("needs no text, and keeps none that nobody sees: %j", (text) => {
    expect(Object.keys(read({ text }) ?? {})).toEqual(["day", "service", "what"]);
  });

  test("is one line without characters that control a terminal or turn the text around", () => {
    expect(read({ text: "a\r\nb\tc\u0000\u001b[31md\u202e\u2066\u2028e\u0007 " })?.text).toBe("a b c[31mde");
  });

  test("keeps what Persian is written with, and letters in one part", () => {
    expect(read({ text: "نمی\u200cشود e\u0301" })?.text).toBe("نمی\u200cشود é");
  });

  test("is no page", () => {
    expect(read({ text: "fel <script>alert(1)</script><b>nummer</b>" })?.text).toBe("fel nummer");
  });
});

describe("a form that is not ours", () => {
  test.each([
    ["of no service", { id: "finns-inte" }],
    ["without a service", { id: undefined }],
    ["of two services", { id: ["bris", "bris"] }],
    ["of something else that is wrong", { what: "address" }],
    ["where nothing was chosen", { what: undefined }],
    ["where two were chosen", { what: ["number", "hours"] }],
    ["of a property that every list has", { what: "length" }],
    ["with two texts", { text: ["a", "b"] }],
    ["with more text than it takes", { text: "å".repeat(longestText + 1) }],
  ])("%s is refused", (_what, form) => {
    expect(read(form)).toBeNull();
  });

  test("is none whose text is as long as the browser lets it be, with line breaks", () => {
    const typed = "rad\n".repeat(124) + "slut";
    expect(typed).toHaveLength(longestText);
    expect(read({ text: typed.replaceAll("\n", "\r\n") })?.text).toHaveLength(longestText);
  });

  test("never breaks the reading, nor the line that is written", () => {
    const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 600 }), fc.array(fc.string()), fc.constant(undefined));
    fc.assert(fc.property(anything, fc.string({ unit: "binary", maxLength: 600 }), (what, text) => {
      expect(read({ what })).toSatisfy((report) => report === null || wrongs.includes((report as { what: (typeof wrongs)[number] }).what));
      const report = read({ text });
      expect(report?.text ?? "").not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
      expect(JSON.stringify(report)).not.toContain("\n");
    }));
  });
});

test("a field that people do not see tells a program from them", () => {
  expect([{}, { subject: "" }, { subject: "Köp!" }, { subject: ["", ""] }].map((form) => isTrapped(form))).toEqual([false, false, true, true]);
});
