import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Placement } from "../../../app/features/campaigns/campaign";
import { explainSlot, findInSlot, type PlacementBook } from "../../../app/features/campaigns/placement-book";

const day = 86_400_000;
const placement = (given: Partial<Placement>): Placement => ({
  id: "a", campaign: "c", kind: "slot", slot: "start-top", code: "BCDFG0", target: "start", creatives: [{ language: "sv", heading: "", body: "", call: "" }], spans: [{ starts: 0, ends: 10 * day }], isPaused: false, endsAt: Infinity, demonstration: false, ...given,
});
const bookOf = (...placements: Partial<Placement>[]): PlacementBook => ({ revision: 1, placements: placements.map(placement), pages: [] });
const explain = (...placements: Partial<Placement>[]) => explainSlot(bookOf(...placements), "start-top", "ar", 5 * day).map(({ placement: { id }, verdict }) => [id, verdict.kind]);

describe("why a placement does not show", () => {
  test.each<[string, Partial<Placement>]>([
    ["stands", {}],
    ["paused", { isPaused: true }],
    ["over", { endsAt: 5 * day }],
    ["waiting", { spans: [{ starts: 6 * day, ends: 7 * day }] }],
    ["waiting", { spans: [{ starts: 0, ends: day }, { starts: 6 * day, ends: 7 * day }] }],
    ["past", { spans: [{ starts: 0, ends: 5 * day }] }],
    ["past", { spans: [{ starts: 6 * day, ends: 7 * day }], endsAt: 6 * day }],
    ["wordless", { creatives: [{ language: "fi", heading: "", body: "", call: "" }] }],
  ])("is said: %s", (kind, given) => {
    expect(explain(given)).toEqual([["a", kind]]);
  });

  test("names what stands before it, and whether that began later or together with it", () => {
    const judged = explainSlot(bookOf({ id: "b" }, { id: "c", spans: [{ starts: -day, ends: 10 * day }] }, { id: "a" }, { id: "d", isPaused: true }), "start-top", "sv", 5 * day);

    expect(judged.map(({ placement: { id }, verdict }) => (verdict.kind === "behind" ? [id, verdict.first.id, verdict.together] : [id, verdict.kind]))).toEqual([["a", "stands"], ["b", "a", true], ["c", "a", false], ["d", "paused"]]);
  });

  test("says when it next begins", () => {
    const [judged] = explainSlot(bookOf({ spans: [{ starts: 8 * day, ends: 9 * day }, { starts: 6 * day, ends: 7 * day }] }), "start-top", "sv", 5 * day);

    expect(judged?.verdict).toEqual({ kind: "waiting", starts: 6 * day });
  });
});

/** Every way in which a few placements can lie: at the same times, too, since those are decided by name. */
const anyPlacement = fc.record({
  slot: fc.constantFrom("start-top" as const, "page-end" as const, null), isPaused: fc.boolean(), endsAt: fc.constantFrom(3, 5, 6, Infinity),
  spans: fc.array(fc.record({ starts: fc.constantFrom(-Infinity, 1, 2, 5, 6), ends: fc.constantFrom(4, 5, 7, Infinity) }), { maxLength: 2 }),
  creatives: fc.subarray(["sv", "en", "ar", "fi"] as const).map((languages) => languages.map((language) => ({ language, heading: "", body: "", call: "" }))),
});

test("what is explained is what visitors see, whatever is planned", () => {
  fc.assert(fc.property(fc.array(anyPlacement, { maxLength: 5 }), fc.constantFrom("sv" as const, "ar" as const, "fi" as const), fc.constantFrom(0, 3, 4, 5, 6), (given, tag, now) => {
    const book = bookOf(...given.map((one, index) => ({ ...one, id: String(index) })));
    const judged = explainSlot(book, "start-top", tag, now);
    const standing = judged.filter(({ verdict }) => verdict.kind === "stands");

    expect(standing.map(({ placement: { id } }) => id)).toEqual([findInSlot(book, "start-top", tag, now)?.placement.id].filter((id) => id !== undefined));
    expect(judged.map(({ placement: { id } }) => id).sort()).toEqual(book.placements.filter(({ slot }) => slot === "start-top").map(({ id }) => id).sort());
    for (const { verdict } of judged) if (verdict.kind === "behind") expect(verdict.first).toBe(standing[0]?.placement);
  }));
});
