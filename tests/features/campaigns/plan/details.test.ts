import { describe, expect, test } from "vitest";
import { type Details, readDetails } from "../../../../app/features/campaigns/plan/details";

const now = Date.parse("2026-11-22T11:00:00Z");
const fields: Record<keyof Details, string> = { name: "Jul", purpose: "", starts: "", ends: "", outcome: "" };

function read(changed: Partial<typeof fields>, saved: Parameters<typeof readDetails>[1]["saved"] = null) {
  const all = { ...fields, ...changed };
  return readDetails((field) => all[field], { pages: ["start", "helplines"], saved, now });
}

const faultOf = (changed: Partial<typeof fields>, saved: Parameters<typeof readDetails>[1]["saved"] = null) => {
  const result = read(changed, saved);
  return "faults" in result ? result.faults.map(({ field, code }) => `${field}: ${code}`) : [];
};

describe("the details of a campaign", () => {
  test("are read with dates and a page, or without", () => {
    expect(read({ name: "  Jul\n2026 ", purpose: "Nå fler.\r\nFöre jul.", starts: "2026-12-01T08:00", ends: "2026-12-24T15:00", outcome: "helplines" }))
      .toEqual({ details: { name: "Jul 2026", purpose: "Nå fler.\nFöre jul.", starts: "2026-12-01T08:00", ends: "2026-12-24T15:00", outcome: "helplines" } });
    expect(read({})).toEqual({ details: { name: "Jul", purpose: "", starts: null, ends: null, outcome: null } });
  });

  test("come in Unicode form NFC", () => {
    expect(read({ name: "Va\u030ald" })).toMatchObject({ details: { name: "V\u00e5ld" } });
  });

  test.each([
    [{ name: " " }, ["name: missing"]],
    [{ name: "å".repeat(81) }, ["name: tooLong"]],
    [{ name: "x".repeat(10_000) }, ["name: tooLong"]],
    [{ name: "Jul\u202e" }, ["name: bidi"]],
    [{ purpose: "Nå\u2066 fler" }, ["purpose: bidi"]],
    [{ purpose: "Nå\u0000 fler" }, ["purpose: invisible"]],
    [{ purpose: "x".repeat(1_001) }, ["purpose: tooLong"]],
    [{ starts: "i morgon" }, ["starts: momentUnreadable"]],
    [{ starts: "2026-02-30T08:00" }, ["starts: noSuchDay"]],
    [{ starts: "2026-12-01T24:30" }, ["starts: momentUnreadable"]],
    [{ starts: "2027-03-28T02:30" }, ["starts: skippedHour"]],
    [{ starts: "2026-12-02T08:00", ends: "2026-12-01T08:00" }, ["ends: endBeforeStart"]],
    [{ starts: "2026-12-02T08:00", ends: "2026-12-02T08:00" }, ["ends: endBeforeStart"]],
    [{ outcome: "no-such-page" }, ["outcome: unknownPage"]],
    [{ name: "", starts: "x", ends: "y" }, ["name: missing", "starts: momentUnreadable", "ends: momentUnreadable"]],
  ])("with %o are refused: %o", (changed, faults) => {
    expect(faultOf(changed)).toEqual(faults);
  });

  test("may name an hour that autumn repeats", () => {
    expect(faultOf({ starts: "2027-10-31T02:30" })).toEqual([]);
  });

  test("do not end what visitors see by a time that has been, but leave an end that already stood", () => {
    const saved = { state: "published", ends: "2026-11-20T08:00" } as const;

    expect(faultOf({ ends: "2026-11-22T11:59" }, saved)).toEqual(["ends: endPassed"]);
    expect(faultOf({ ends: "2026-11-22T12:01" }, saved)).toEqual([]);
    expect(faultOf({ ends: "2026-11-20T08:00" }, saved)).toEqual([]);
    expect(faultOf({ ends: "2026-11-19T08:00" }, { ...saved, state: "draft" })).toEqual([]);
  });
});
