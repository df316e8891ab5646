import { describe, expect, test } from "vitest";
import { memory, SenderLimit } from "../../app/server/sender-limit";

const start = Date.parse("2026-11-22T10:00:00Z");
const minute = 60_000;

/** What each of some posts from one address must wait, sent at these minutes. */
function waits(minutes: number[], limit = new SenderLimit()): number[] {
  return minutes.map((at) => limit.take("203.0.113.7", start + at * minute) / minute);
}

describe("a sender", () => {
  test("may send five times in ten minutes, and then waits until the first of them is ten minutes old", () => {
    expect(waits([0, 1, 2, 3, 4, 5, 9])).toEqual([0, 0, 0, 0, 0, 5, 1]);
  });

  test("has no sixth within any ten minutes, wherever they begin", () => {
    expect(waits([0, 8, 8, 9, 9, 10, 11])).toEqual([0, 0, 0, 0, 0, 0, 7]);
  });

  test("does not wait longer for having tried while waiting", () => {
    expect(waits([0, 0, 0, 0, 0, 9, 9, 9, 10])).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 0]);
  });

  test("leaves others theirs", () => {
    const limit = new SenderLimit();
    waits([0, 0, 0, 0, 0], limit);
    expect(limit.take("203.0.113.8", start)).toBe(0);
    expect(limit.take("203.0.113.7", start)).toBe(memory);
  });

  test.each([
    ["another of the household's many IPv6 addresses", "2001:db8:1:2:aaaa::1", "2001:db8:1:2:bbbb:c:d:e", true],
    ["another of them, written short", "2001:db8::1", "2001:db8:0:0:1::", true],
    ["the same IPv4 address as IPv6 has it", "203.0.113.7", "::ffff:203.0.113.7", true],
    ["a neighbour's IPv4 address as IPv6 has it", "::ffff:203.0.113.7", "::ffff:203.0.113.8", false],
    ["a neighbour's IPv6 addresses", "2001:db8:1:2::1", "2001:db8:1:3::1", false],
  ])("is told by the network: %s", (_what, one, other, same) => {
    const limit = new SenderLimit();
    for (let count = 0; count < 5; count += 1) limit.take(one, start);
    expect(limit.take(other, start) > 0).toBe(same);
  });
});

describe("the memory of senders", () => {
  test("is empty ten minutes after the last post", () => {
    const limit = new SenderLimit();
    limit.take("203.0.113.7", start);
    limit.take("203.0.113.8", start + minute);
    limit.forget(start + memory - 1);
    expect(limit.size).toBe(2);
    limit.forget(start + memory);
    expect(limit.size).toBe(1);
    limit.forget(start + memory + minute);
    expect(limit.size).toBe(0);
  });

  test("holds ten thousand at most: newcomers wait, those within go on", () => {
    const limit = new SenderLimit();
    for (let count = 0; count < 10_000; count += 1) expect(limit.take(`10.0.${count >> 8}.${count & 255}`, start)).toBe(0);
    expect(limit.take("203.0.113.7", start)).toBe(memory);
    expect(limit.take("10.0.0.0", start)).toBe(0);
    expect(limit.size).toBe(10_000);
    expect(limit.take("203.0.113.7", start + memory)).toBe(0);
  });
});
