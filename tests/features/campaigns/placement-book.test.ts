import { describe, expect, test } from "vitest";
import type { Creative, Placement, Span } from "../../../app/features/campaigns/campaign";
import { creativeFor, findInSlot, nextChange, type PlacementBook } from "../../../app/features/campaigns/placement-book";
import { momentOf } from "../../../app/features/campaigns/read-book";

const at = (minute: string) => momentOf(minute, NaN);
const span = (starts: string, ends: string): Span => ({ starts: at(starts), ends: at(ends) });
const words = (language: Creative["language"]): Creative => ({ language, heading: language, body: "", call: "" });
const placement = (given: Partial<Placement>): Placement => ({
  id: "a", campaign: "autumn", kind: "slot", slot: "start-top", code: "BCDFG0", target: "start", creatives: [words("sv")], spans: [span("2026-11-01T00:00", "2026-12-01T00:00")], isPaused: false, endsAt: Infinity, demonstration: false, ...given,
});
const bookOf = (...placements: Partial<Placement>[]): PlacementBook => ({ revision: 1, placements: placements.map(placement), pages: [] });
const inSlot = (book: PlacementBook, minute: number) => findInSlot(book, "start-top", "sv", minute)?.placement.id;
const day = at("2026-11-25T08:00");

describe("a slot", () => {
  test("shows what stands there from its first minute to the last one before its end", () => {
    const book = bookOf({ spans: [span("2026-11-25T00:00", "2026-11-26T00:00")] });

    expect(inSlot(book, at("2026-11-25T00:00") - 1)).toBeUndefined();
    expect(inSlot(book, at("2026-11-25T00:00"))).toBe("a");
    expect(inSlot(book, at("2026-11-26T00:00") - 1)).toBe("a");
    expect(inSlot(book, at("2026-11-26T00:00"))).toBeUndefined();
  });

  test.each([["2026-03-29", 23], ["2026-10-25", 25]])("is filled for the whole of %s, which has %i hours", (date, hours) => {
    const next = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    const { starts, ends } = span(`${date}T00:00`, `${next}T00:00`);

    expect(ends - starts).toBe(hours * 3_600_000);
  });

  test("that ends in the hour that autumn repeats is not filled a second time", () => {
    const book = bookOf({ spans: [span("2026-10-25T00:00", "2026-10-25T02:30")] });
    const end = Date.parse("2026-10-25T00:30:00Z");

    expect([end - 1, end, end + 3_600_000 - 1].map((moment) => inSlot(book, moment))).toEqual(["a", undefined, undefined]);
  });

  test("is empty while its campaign pauses, and when it is over", () => {
    expect(inSlot(bookOf({ isPaused: true }), day)).toBeUndefined();
    expect(inSlot(bookOf({ endsAt: day }), day)).toBeUndefined();
    expect(inSlot(bookOf({ endsAt: day + 1 }), day)).toBe("a");
  });

  test("shows nothing of another slot, and nothing without words in a language of the visitor's chain", () => {
    expect(inSlot(bookOf({ slot: "page-end" }), day)).toBeUndefined();
    expect(inSlot(bookOf({ creatives: [words("ar")] }), day)).toBeUndefined();
  });

  test("shows of two the one that began last, and of two that began together the first by name, whoever asks", () => {
    const later = [span("2026-11-20T00:00", "2026-12-01T00:00")];

    expect(inSlot(bookOf({ id: "a" }, { id: "b", spans: later }), day)).toBe("b");
    expect(inSlot(bookOf({ id: "b" }, { id: "a" }), day)).toBe("a");
  });
});

describe("a placement's words", () => {
  test("are in the visitor's language, else in the nearest by the table", () => {
    const given = placement({ creatives: [words("sv"), words("en"), words("fa")] });

    expect(["sv", "ar", "prs", "fi"].map((tag) => creativeFor(given, tag as "sv")?.language)).toEqual(["sv", "en", "fa", "sv"]);
  });
});

describe("the next change in a page's slots", () => {
  test("is the first beginning or end that is still to come", () => {
    const book = bookOf({ spans: [span("2026-11-01T00:00", "2026-12-01T00:00"), span("2027-01-01T00:00", "2027-02-01T00:00")] });

    expect(nextChange(book, ["start-top"], day)).toBe(at("2026-12-01T00:00"));
    expect(nextChange(book, ["start-top"], at("2026-12-01T00:00"))).toBe(at("2027-01-01T00:00"));
    expect(nextChange(book, ["page-end"], day)).toBe(Infinity);
    expect(nextChange(book, ["start-top"], at("2027-03-01T00:00"))).toBe(Infinity);
  });
});
