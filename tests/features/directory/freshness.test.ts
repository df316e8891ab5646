import { expect, test } from "vitest";
import { isOld } from "../../../app/features/directory/freshness";
import { serviceOf } from "./real-register";

const checkedOn = (checked: string | null) => ({ ...serviceOf("kvinnofridslinjen"), checked });

test("what was checked 180 days ago is not old yet", () => {
  expect(isOld(checkedOn("2026-06-05"), new Date("2026-12-02T00:00:00Z"))).toBe(false);
});

test("what was checked more than 180 days ago is old", () => {
  expect(isOld(checkedOn("2026-06-05"), new Date("2026-12-02T00:01:00Z"))).toBe(true);
});

test("what was checked in a month, no one knows on which day, is counted from its first day", () => {
  expect(isOld(checkedOn("2026-06"), new Date("2026-11-28T00:00:00Z"))).toBe(false);
  expect(isOld(checkedOn("2026-06"), new Date("2026-11-28T00:01:00Z"))).toBe(true);
});

test("what was checked in a year is counted from its first day", () => {
  expect(isOld(checkedOn("2026"), new Date("2026-06-30T00:00:00Z"))).toBe(false);
  expect(isOld(checkedOn("2026"), new Date("2026-07-01T00:00:00Z"))).toBe(true);
});

test("what has no date is old", () => {
  expect(isOld(checkedOn(null), new Date("2026-11-21T00:00:00Z"))).toBe(true);
});
