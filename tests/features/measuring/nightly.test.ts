import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { startNightly } from "../../../app/features/measuring/nightly.server";

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

/** Begins at a moment from which the clock goes on; `last` is the day up to which it is done. */
function begin(moment: string, { last, fails = 0 }: { last: string | null; fails?: number }) {
  const late = Date.parse(moment) - Date.now();
  const seen = { runs: [] as string[], lines: [] as string[] };
  const now = () => new Date(Date.now() + late);
  stop = startNightly({
    last: async () => last,
    run: async () => {
      seen.runs.push(now().toISOString().slice(0, 16));
      if (seen.runs.length <= fails) throw new Error("the disk is full");
      last = new Date(now().getTime() - 86_400_000).toISOString().slice(0, 10);
    },
    now,
    log: (line) => void seen.lines.push(line),
    pauseAfterFault: 100,
  });
  return seen;
}

describe("at the start", () => {
  test("what was missed is done at once", async () => {
    const seen = begin("2026-11-25T12:00:00Z", { last: "2026-11-23" });
    await pause(50);
    expect(seen.runs).toEqual(["2026-11-25T12:00"]);
  });

  test("it is done where it never was", async () => {
    const seen = begin("2026-11-25T12:00:00Z", { last: null });
    await pause(50);
    expect(seen.runs).toHaveLength(1);
  });

  test("nothing is done where yesterday is", async () => {
    const seen = begin("2026-11-25T12:00:00Z", { last: "2026-11-24" });
    await pause(50);
    expect(seen.runs).toEqual([]);
  });
});

describe("at three o'clock in Stockholm", () => {
  test.each([
    ["in winter", "2026-11-25T01:59:59.800Z"],
    ["in summer", "2026-07-01T00:59:59.800Z"],
    ["in the night that has no two o'clock", "2026-03-29T00:59:59.800Z"],
    ["in the night that has two", "2026-10-25T01:59:59.800Z"],
  ])("%s it is done, once, whoever else has", async (_, moment) => {
    const seen = begin(moment, { last: new Date(Date.parse(moment) - 86_400_000).toISOString().slice(0, 10) });
    await pause(120);
    expect(seen.runs).toEqual([]);
    await pause(500);
    expect(seen.runs).toEqual([`${moment.slice(0, 11)}${String(Number(moment.slice(11, 13)) + 1).padStart(2, "0")}:00`]);
  });

  test("what fails is tried again, though another process has done it", async () => {
    const seen = begin("2026-11-25T01:59:59.900Z", { last: "2026-11-24", fails: 1 });
    await pause(600);
    expect(seen.runs).toHaveLength(2);
  });
});

describe("what fails", () => {
  test("is told in a line and tried again until it is done", async () => {
    const seen = begin("2026-11-25T12:00:00Z", { last: null, fails: 2 });
    await pause(500);

    expect(seen.runs).toHaveLength(3);
    expect(seen.lines).toEqual(Array.from({ length: 2 }, () => "Counts could not be released and will be tried again in an hour: the disk is full\n"));
  });
});

describe("when it is stopped", () => {
  test("what is under way is waited for, and nothing follows", async () => {
    const runs: string[] = [];
    const end = startNightly({
      last: async () => null,
      run: async () => {
        runs.push("begun");
        await pause(100);
        runs.push("done");
        throw new Error("and failed");
      },
      now: () => new Date("2026-11-25T12:00:00Z"), log: () => undefined, pauseAfterFault: 20,
    });
    await pause(20);
    await end();
    expect(runs).toEqual(["begun", "done"]);
    await pause(100);
    expect(runs).toEqual(["begun", "done"]);
  });
});
