import { describe, expect, test } from "vitest";
import { type Fact, isDue, isOverdue, readFacts } from "../../../app/features/content/fact";

const path = "app/storage/facts/benefits.json";
const fact: Fact = {
  id: "B01",
  pages: ["P20"],
  status: "verified",
  seen: "2026-11-21",
  textAsOf: "2026-04",
  reviewBy: "2027-01-31",
  sources: [{ title: "Socialförsäkringsbalk (2010:110)", address: "https://exempel.test/lag", date: "2026-04-02", says: "Illness" }],
};

const read = (...records: unknown[]) => readFacts(path, JSON.stringify(records, null, 2));
const reviewedBy = (reviewBy: string): Fact => ({ ...fact, reviewBy });

describe("facts that are whole", () => {
  test("are read as they are", () => {
    expect(read(fact, { ...fact, id: "B01a", textAsOf: null, note: "x" })).toEqual([fact, { ...fact, id: "B01a", textAsOf: null, note: "x" }]);
  });

  test("may rest on a source whose address was not kept", () => {
    expect(() => read({ ...fact, sources: [{ ...fact.sources[0], address: null }] })).not.toThrow();
  });
});

describe("a fact that is not whole is refused with file, line and field (C10)", () => {
  test.each([
    ["has no source", { sources: [] }, "B02.sources"],
    ["has a source without words", { sources: [{ ...fact.sources[0], says: "" }] }, "B02.sources.0.says"],
    ["has a source without a date", { sources: [{ ...fact.sources[0], date: undefined }] }, "B02.sources.0.date"],
    ["has a source at no address", { sources: [{ ...fact.sources[0], address: "riksdagen" }] }, "B02.sources.0.address"],
    ["was never seen", { seen: undefined }, "B02.seen"],
    ["was seen on a day that is none", { seen: "2026-02-30" }, "B02.seen"],
    ["need never be reviewed", { reviewBy: undefined }, "B02.reviewBy"],
    ["is reviewed by a month", { reviewBy: "2027-01" }, "B02.reviewBy"],
    ["is half verified", { status: "maybe" }, "B02.status"],
    ["belongs to no page", { pages: [] }, "B02.pages"],
  ])("when it %s", (_what, change, field) => {
    // The first record closes where the list alone would; the second opens on the next line, its id on the one after.
    const line = JSON.stringify([fact], null, 2).split("\n").length + 1;

    expect(() => read(fact, { ...fact, id: "B02", ...change })).toThrow(expect.objectContaining({ file: path, line, field }) as Error);
  });

  test("when its id is none, or it has a field that nobody reads", () => {
    expect(() => read({ ...fact, id: "b1" })).toThrow(expect.objectContaining({ line: 3, field: "b1.id" }) as Error);
    expect(() => read({ ...fact, amount: "50 kr" })).toThrow(expect.objectContaining({ line: 3, cure: expect.stringContaining("amount") as string }) as Error);
  });

  test("when it has no id it is named by its place", () => {
    expect(() => read({ ...fact, id: undefined })).toThrow(expect.objectContaining({ file: path, field: "record 0.id" }) as Error);
  });

  test("when its id stands twice, so that one would hide the other", () => {
    expect(() => read(fact, { ...fact, status: "unverified" })).toThrow(expect.objectContaining({ file: path, field: "B01" }) as Error);
  });
});

test.each(["{", "null", "{}", '"facts"', "[null]"])("a file that holds %s and no list of facts is a fault of the file", (source) => {
  expect(() => readFacts(path, source)).toThrow(expect.objectContaining({ name: "Error", file: path, line: 1 }) as Error);
});

describe("a review", () => {
  test("is not due on its last day and is due from the next", () => {
    expect(isDue(reviewedBy("2027-01-31"), "2027-01-31")).toBe(false);
    expect(isDue(reviewedBy("2027-01-31"), "2027-02-01")).toBe(true);
    expect(isDue(reviewedBy("2026-12-31"), "2027-01-01")).toBe(true);
  });

  test("may wait until its quarter ends, and is overdue from the first day of the next", () => {
    expect(isOverdue(reviewedBy("2027-01-31"), "2027-02-01")).toBe(false);
    expect(isOverdue(reviewedBy("2027-01-31"), "2027-03-31")).toBe(false);
    expect(isOverdue(reviewedBy("2027-01-31"), "2027-04-01")).toBe(true);
  });

  test("is overdue at once where its last day ends the quarter, also across a year", () => {
    expect(isOverdue(reviewedBy("2026-12-31"), "2026-12-31")).toBe(false);
    expect(isOverdue(reviewedBy("2026-12-31"), "2027-01-01")).toBe(true);
  });

  test("stays overdue a year later in an earlier quarter of the year", () => {
    expect(isOverdue(reviewedBy("2026-10-31"), "2027-01-01")).toBe(true);
    expect(isOverdue(reviewedBy("2027-10-31"), "2027-01-01")).toBe(false);
  });
});
