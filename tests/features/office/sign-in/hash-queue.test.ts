import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { HashQueue, QueueFull } from "../../../../app/features/office/sign-in/hash-queue";

/** Work that goes on until it is ended, in a queue, with what began in which order. */
function openQueue() {
  const queue = new HashQueue();
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const enter = (name: string, network: string, isKnown = false) =>
    queue.run({ isKnown, network }, () => new Promise<string>((resolve) => {
      begun.push(name);
      ends.set(name, () => resolve(name));
    }));
  const end = async (name: string) => {
    ends.get(name)?.();
    await turn();
  };
  return { enter, end, begun };
}

describe("the queue of passwords", () => {
  test("looks through two at once, and then the next ones in their order", async () => {
    const { enter, end, begun } = openQueue();
    for (const name of ["a", "b", "c", "d"]) void enter(name, name);
    await turn();
    expect(begun).toEqual(["a", "b"]);
    await end("b");
    await end("c");
    expect(begun).toEqual(["a", "b", "c", "d"]);
  });

  test("lets twenty wait, and no more; five of one network, and no more", async () => {
    const { enter } = openQueue();
    for (let count = 0; count < 7; count += 1) void enter(`flood ${count}`, "flood");
    await expect(enter("flood 7", "flood")).rejects.toThrow(QueueFull);
    for (let count = 0; count < 15; count += 1) void enter(`other ${count}`, `network ${count}`);
    await expect(enter("too many", "another")).rejects.toThrow(QueueFull);
  });

  test("lets a browser that is known go first, with places of its own", async () => {
    const { enter, end, begun } = openQueue();
    for (let count = 0; count < 22; count += 1) void enter(`flood ${count}`, `network ${count}`);
    void enter("owner", "home", true);
    await turn();
    await end("flood 0");
    expect(begun.at(-1)).toBe("owner");
  });

  test("goes on after work that failed", async () => {
    const queue = new HashQueue();
    for (let count = 0; count < 5; count += 1) await expect(queue.run({ isKnown: false, network: "a" }, () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(await queue.run({ isKnown: false, network: "a" }, () => Promise.resolve("done"))).toBe("done");
  });
});
