import { describe, expect, test } from "vitest";
import { type Attempt, SignInGate } from "../../../../app/features/office/sign-in/sign-in-gate.server";

const start = Date.parse("2026-11-22T10:00:00Z");
const minute = 60_000;

const from = (network: string, name = "anna", device: string | null = null): Attempt => ({ name, network, device });

/** Fails as often as it may at one moment. @returns How often that was. */
function failFully(gate: SignInGate, attempt: Attempt, now = start): number {
  let count = 0;
  while (count < 1_000 && gate.waitOf(attempt, now) === 0) {
    gate.begin(attempt, now);
    count += 1;
  }
  return count;
}

describe("somebody who fails", () => {
  test("five times waits a quarter of an hour, and does not wait longer for asking meanwhile", () => {
    const gate = new SignInGate();
    expect(failFully(gate, from("home"))).toBe(5);
    expect(gate.waitOf(from("home"), start + 14 * minute)).toBe(minute);
    expect(failFully(gate, from("home"), start + 15 * minute)).toBe(5);
  });

  test("waits for that name and from that network alone", () => {
    const gate = new SignInGate();
    failFully(gate, from("home"));
    expect(gate.waitOf(from("home", "bo"), start)).toBe(0);
    expect(gate.waitOf(from("office"), start)).toBe(0);
  });

  test("with fifty failures for many names waits from that network", () => {
    const gate = new SignInGate();
    const tried = Array.from({ length: 30 }, (_none, index) => failFully(gate, from("flood", `name ${index}`)));
    expect(tried.reduce((sum, count) => sum + count, 0)).toBe(50);
    expect(gate.waitOf(from("flood", "anna"), start)).toBeGreaterThan(0);
    expect(gate.waitOf(from("home", "anna"), start)).toBe(0);
  });

  test("and then succeeds begins anew", () => {
    const gate = new SignInGate();
    for (let count = 0; count < 4; count += 1) gate.begin(from("home"), start);
    gate.begin(from("home"), start);
    gate.succeed(from("home"));
    expect(failFully(gate, from("home"))).toBe(5);
  });
});

describe("a botnet", () => {
  test("gets one attempt from each network once twenty have failed, so one in five of what it would", () => {
    const gate = new SignInGate();
    const tried = Array.from({ length: 1_000 }, (_none, index) => failFully(gate, from(`network ${index}`)));
    expect(tried.slice(0, 4)).toEqual([5, 5, 5, 5]);
    expect(new Set(tried.slice(4))).toEqual(new Set([1]));
  });

  test("keeps the owner out nowhere: neither in a browser that is known nor on a network of their own", () => {
    const gate = new SignInGate();
    for (let index = 0; index < 1_000; index += 1) failFully(gate, from(`network ${index}`));
    expect(gate.waitOf(from("network 7", "anna", "device of hers"), start)).toBe(0);
    expect(gate.waitOf(from("home"), start)).toBe(0);
  });

  test("that has the password gets ten codes a day in all, and the owner's own browser takes theirs all the same", () => {
    const gate = new SignInGate();
    for (let index = 0; index < 10; index += 1) {
      expect(gate.takesCode(from(`network ${index}`), start)).toBe(true);
      gate.failCode(from(`network ${index}`), start);
    }
    expect(gate.takesCode(from("network 11"), start + 23 * 60 * minute)).toBe(false);
    expect(gate.takesCode(from("home", "anna", "device of hers"), start)).toBe(true);
    expect(gate.takesCode(from("network 11"), start + 24 * 60 * minute)).toBe(true);
  });
});

describe("a browser that is known", () => {
  test("has five attempts of its own, which others' failures do not take", () => {
    const gate = new SignInGate();
    failFully(gate, from("home"));
    expect(failFully(gate, from("home", "anna", "device of hers"))).toBe(5);
    expect(gate.waitOf(from("home", "anna", "another of hers"), start)).toBe(0);
  });
});
