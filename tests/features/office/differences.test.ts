import { expect, test } from "vitest";
import { findDifferences } from "../../../app/features/office/differences";

test("what differs is named by its field, and what is alike is left out", () => {
  expect(findDifferences({ name: "Höst", state: "draft", ends: null }, { name: "Höst", state: "review", ends: "2026-12-01T00:00" })).toEqual([
    { field: "ends", before: null, after: "2026-12-01T00:00" },
    { field: "state", before: "draft", after: "review" },
  ]);
});

test("what is new has no before, and what is gone no after", () => {
  expect(findDifferences(null, { name: "Höst" })).toEqual([{ field: "name", before: null, after: "Höst" }]);
  expect(findDifferences({ name: "Höst" }, null)).toEqual([{ field: "name", before: "Höst", after: null }]);
});
