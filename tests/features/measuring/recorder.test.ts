import { rmSync } from "node:fs";
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import Sqlite from "libsql";
import { describe, expect, test } from "vitest";
import type { CountingThread } from "../../../app/features/measuring/counting-thread.server";
import { Recorder } from "../../../app/features/measuring/recorder.server";
import { countsFile } from "../../../app/storage/database.server";
import type { CountRow } from "../../../app/storage/schema";
import { click, clicks, isWhole, makeSpool, openThread, readSpool, sumOf, today } from "./spool";

const silent = () => undefined;
const isClick = ({ metric }: CountRow) => metric === "click";

async function record() {
  const directory = await makeSpool();
  const thread = openThread(directory);
  // As the site does, so that no visitor waits for the thread to begin.
  await thread.ask({ kind: "waiting" });
  return { directory, thread, recorder: new Recorder({ thread, today: () => today, log: silent }) };
}

describe("a count", () => {
  // A machine that is busy with something else may be late, and then it is not.
  test("is on disk when it is answered", { retry: 3 }, async () => {
    const { directory, recorder } = await record();
    await recorder.count(click());

    expect(readSpool(directory)).toEqual([clicks(1)]);
  });

  test("goes to disk together with all that came meanwhile", async () => {
    const { directory, thread } = await record();
    let transactions = 0;
    const ask: CountingThread["ask"] = (question: { kind: "waiting" }) => ((transactions += 1), thread.ask(question));
    const recorder = new Recorder({ thread: { ask }, today: () => today, log: silent });
    await Promise.all(Array.from({ length: 1_000 }, () => recorder.count(click("a"), click("b"))));

    await recorder.flush();

    expect(sumOf(readSpool(directory))).toBe(2_000);
    // One more where those who waited were let go: that is told too.
    expect(transactions).toBeLessThanOrEqual(2);
  });

  test("of nothing is answered at once", async () => {
    const { recorder } = await record();

    await expect(Promise.race([recorder.count(), nextTurn("waits")])).resolves.toBeUndefined();
  });

  test("is of the day on which it came, however late it is written", async () => {
    const { directory, thread } = await record();
    const days = ["2026-11-25", "2026-11-26"];
    const recorder = new Recorder({ thread, today: () => days.shift() ?? "2026-11-27", log: silent });
    await Promise.all([recorder.count(click()), recorder.count(click())]);
    await recorder.flush();

    expect(readSpool(directory).filter(isClick).map(({ day, n }) => [day, n])).toEqual([["2026-11-25", 1], ["2026-11-26", 1]]);
  });

  test("is in a copy that is made while others are counted, or is not; the copy is whole", async () => {
    const { directory, recorder } = await record();
    const counting = Promise.all(Array.from({ length: 300 }, (_, turn) => pause(turn).then(() => recorder.count(click()))));
    await pause(100);
    const before = sumOf(readSpool(directory));
    const copy = await makeSpool();
    rmSync(countsFile(copy));
    new Sqlite(countsFile(directory), { timeout: 5_000 }).exec(`vacuum into '${countsFile(copy)}'`);
    const after = sumOf(readSpool(directory));
    await counting;
    await recorder.flush();

    expect(isWhole(copy)).toBe(true);
    expect(sumOf(readSpool(copy))).toBeGreaterThanOrEqual(Math.max(before, 1));
    expect(sumOf(readSpool(copy))).toBeLessThanOrEqual(after);
    expect(sumOf(readSpool(directory))).toBe(300);
  });
});
