import { inspect } from "node:util";
import { expect, test } from "vitest";
import { AttemptLimit } from "../../../../app/features/office/sign-in/attempt-limit";

test("what is over is let go of", () => {
  const limit = new AttemptLimit(5, 1_000);
  for (let index = 0; index < 100; index += 1) limit.add([`name ${index}`], index);
  expect(limit.size).toBe(100);
  limit.waitOf(["anybody"], 1_049);
  expect(limit.size).toBe(50);
  limit.waitOf(["anybody"], 2_000);
  expect(limit.size).toBe(0);
});

test("neither a name nor an address lies in memory as it is", () => {
  const limit = new AttemptLimit(5, 1_000);
  limit.add(["203.0.113.7", "anna"], 0);
  expect(inspect(limit, { depth: 9, showHidden: true })).not.toMatch(/203\.0|anna/);
});

test("two that only look alike when they are written together are two", () => {
  const limit = new AttemptLimit(1, 1_000);
  limit.add(["ab", "c"], 0);
  expect(limit.waitOf(["a", "bc"], 0)).toBe(0);
});

test("what is taken back was not", () => {
  const limit = new AttemptLimit(2, 1_000);
  limit.add(["a"], 0);
  limit.add(["a"], 0);
  limit.forgive(["a"], "one");
  expect(limit.waitOf(["a"], 0)).toBe(0);
  limit.add(["a"], 5);
  expect(limit.waitOf(["a"], 5)).toBe(995);
  limit.forgive(["a"]);
  expect(limit.size).toBe(0);
});
