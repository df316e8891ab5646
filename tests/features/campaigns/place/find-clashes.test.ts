import { expect, test } from "vitest";
import type { Placement } from "../../../../app/features/campaigns/campaign";
import { findClashes } from "../../../../app/features/campaigns/place/find-clashes";
import { findInSlot } from "../../../../app/features/campaigns/placement-book";
import { placement } from "../placer/placed";

const slot = (id: string, spans: [number, number][], change: Partial<Placement> = {}) => placement({ id, kind: "slot", slot: "start-top", spans: spans.map(([starts, ends]) => ({ starts, ends })), ...change });

test("of two in one slot the one that begins later is shown, from when both stand", () => {
  expect(findClashes(slot("a", [[0, 100]]), [slot("b", [[50, 200]])])).toEqual([{ other: "b", span: { starts: 50, ends: 100 }, shown: "other", isTogether: false }]);
  expect(findClashes(slot("b", [[50, 200]]), [slot("a", [[0, 100]])])).toMatchObject([{ other: "a", shown: "this" }]);
});

test("of two that begin together the first by id is shown", () => {
  expect(findClashes(slot("a", [[-Infinity, Infinity]]), [slot("b", [[-Infinity, 20]])])).toEqual([{ other: "b", span: { starts: -Infinity, ends: 20 }, shown: "this", isTogether: true }]);
});

test("of several times the first that meet are told", () => {
  expect(findClashes(slot("a", [[0, 10], [20, 30], [40, 50]]), [slot("b", [[25, 45]])])).toMatchObject([{ span: { starts: 25, ends: 30 } }]);
});

test("who stands elsewhere, at another time, is paused or over is in nobody's way", () => {
  const others = [slot("b", [[0, 100]], { slot: "page-end" }), slot("c", [[100, 200]]), slot("d", [[0, 100]], { isPaused: true }), slot("e", [[0, 100]], { endsAt: -Infinity }), slot("a", [[0, 100]])];
  expect(findClashes(slot("a", [[0, 100]]), others)).toEqual([]);
  expect(findClashes(slot("a", [[0, 100]], { isPaused: true }), [slot("f", [[0, 100]])])).toEqual([]);
  expect(findClashes(placement({ id: "a", spans: [{ starts: 0, ends: 100 }] }), [slot("f", [[0, 100]])])).toEqual([]);
});

test("who is told to be shown is who the site shows", () => {
  for (const [mine, theirs] of [[[0, 100], [50, 200]], [[50, 200], [0, 100]], [[10, 90], [10, 50]]] as [number, number][][]) {
    const [a, b] = [slot("m", [mine ?? [0, 0]]), slot("n", [theirs ?? [0, 0]])];
    const [clash] = findClashes(a, [b]);
    expect(findInSlot({ revision: 1, placements: [b, a], pages: [] }, "start-top", "sv", (clash?.span.ends ?? 0) - 1)?.placement.id).toBe(clash?.shown === "this" ? "m" : "n");
  }
});
