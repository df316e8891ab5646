import { describe, expect, test } from "vitest";
import { type Confirmation, confirmFacts, refusalOf } from "../../../app/features/directory/confirmation";
import { serviceOf } from "./real-register";

const mansjouren = serviceOf("mansjouren");
const today = "2027-01-10";
const asked: Confirmation = { facts: [], method: "phoned", by: "redaktion", on: today, source: { title: "Samtal med Mansjouren", says: "samma nummer och tider" } };
const newLook = { on: today, method: "phoned", by: "redaktion", source: asked.source.title, review: "2027-04-10" };

describe("a confirmation", () => {
  test("of everything takes the place of every earlier look, and dates the record", () => {
    expect(confirmFacts(mansjouren, asked)).toEqual({
      ...mansjouren,
      checked: today,
      seen: today,
      sources: [...mansjouren.sources, { title: asked.source.title, url: null, date: today, kind: "official", says: "samma nummer och tider" }],
      verified: [{ covers: ["service", "phone", "website"], ...newLook }],
    });
  });

  test("of one fact leaves the others where they were, and the record's date", () => {
    const after = confirmFacts(mansjouren, { ...asked, facts: ["phone.hours"] });

    expect(after.verified).toEqual([...mansjouren.verified, { covers: ["phone.hours"], ...newLook }]);
    expect(after.checked).toBe(mansjouren.checked);
  });

  test("of a channel takes the place of earlier looks at it and at single facts of it", () => {
    const hours = confirmFacts(mansjouren, { ...asked, facts: ["phone.hours"], on: "2027-01-05" });
    const after = confirmFacts(hours, { ...asked, facts: ["phone", "phone.number"] });

    expect(after.verified.map(({ covers, on }) => [covers, on])).toEqual([[["service", "website"], "2026-11-21"], [["phone"], today]]);
  });

  test("made twice says the same as once", () => {
    const once = confirmFacts(mansjouren, asked);

    expect(confirmFacts(once, asked)).toEqual(once);
  });

  test("against a source that stands leaves its words, unless new ones are told", () => {
    const once = confirmFacts(mansjouren, asked);
    const { title } = asked.source;

    expect(confirmFacts(once, { ...asked, on: "2027-02-01", source: { title } }).sources).toEqual(once.sources);
    expect(confirmFacts(once, { ...asked, on: "2027-02-01", source: { title, says: "nya tider" } }).sources.at(-1)).toEqual({ title, url: null, date: "2027-02-01", kind: "official", says: "nya tider" });
  });
});

test("of an older day is refused where a single fact, or the channel of one, was looked at since", () => {
  const hours = confirmFacts(mansjouren, { ...asked, facts: ["phone.hours"] });
  const whole = confirmFacts(mansjouren, asked);
  const earlier = { ...asked, on: "2027-01-05" };

  expect(refusalOf(hours, { ...earlier, facts: ["phone"] }, today)).toBe("was already looked at on 2027-01-10, after 2027-01-05");
  expect(refusalOf(whole, { ...earlier, facts: ["phone.hours"] }, today)).toBe("was already looked at on 2027-01-10, after 2027-01-05");
  expect(refusalOf(hours, { ...earlier, facts: ["phone.number"] }, today)).toBeUndefined();
});

describe("a confirmation is refused", () => {
  test.each<[string, Partial<Confirmation>, string]>([
    ["of a fact that the record does not have", { facts: ["sms.number"] }, '"sms.number" is no fact of mansjouren; there are service, phone, phone.number'],
    ["by the mere reading of a copy", { method: "copy" as "phoned" }, '"copy" asks nobody'],
    ["by a person's name", { by: "Anna Svensson" }, "is a role"],
    ["by a name after a role", { by: "redaktion Anna" }, "is a role"],
    ["by an e-mail address", { by: "anna@example.se" }, "is a role"],
    ["by a telephone number", { by: "jour 0701234567" }, "is a role"],
    ["on a day to come", { on: "2072-01-10" }, "is no day that has been"],
    ["on a day that is in no calendar", { on: "2026-12-32" }, "is no day that has been"],
    ["on a day in other words", { on: "2027-1-9" }, "is no day that has been"],
    ["on a day before the last look", { on: "2026-11-20" }, "was already looked at on 2026-11-21"],
    ["against a new source that says nothing", { source: { title: "Samtal" } }, "--source-says"],
    ["against what someone else said", { source: { title: mansjouren.sources.find(({ kind }) => kind !== "official")?.title ?? "", says: "samma" } }, "is not the organisation's own word"],
  ])("%s", (_name, change, said) => {
    expect(refusalOf(mansjouren, { ...asked, ...change }, today)).toContain(said);
  });

  test("for a call to 112, which is never made to try it", () => {
    expect(refusalOf(serviceOf("sos-112"), asked, today)).toContain("112 is never called");
    expect(refusalOf(serviceOf("sos-112"), { ...asked, method: "operator_page" }, today)).toBeUndefined();
  });

  test.each(["redaktion", "jour", "Redaktionen", "ansvarig för registret"])("for no role: %s", (by) => {
    expect(refusalOf(mansjouren, { ...asked, by }, today)).toBeUndefined();
  });
});
