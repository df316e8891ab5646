import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import Sqlite from "libsql";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { CountingThread } from "../../../app/features/measuring/counting-thread.server";
import { Recorder } from "../../../app/features/measuring/recorder.server";
import { stockholmTime } from "../../../app/features/languages/stockholm-clock";
import { countsFile, openCounts } from "../../../app/storage/database.server";
import type { CountRow } from "../../../app/storage/schema";
import { click, clicks, isWhole, makeSpool, openThread, readSpool, sumOf, tallyOf, today } from "./spool";

const silent = () => undefined;
const isClick = ({ metric }: CountRow) => metric === "click";

afterEach(() => {
  vi.useRealTimers();
});

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

/** A recorder whose disk is not there until `mend` is called. */
async function recordWithoutDisk() {
  const directory = await makeSpool();
  const folder = join(directory, "folder");
  writeFileSync(folder, "in the way");
  const log: string[] = [];
  const recorder = new Recorder({ thread: openThread(folder), today: () => stockholmTime(new Date()).day, log: (line) => void log.push(line) });
  const mend = async () => {
    rmSync(folder);
    await (await openCounts({ directory: folder })).destroy();
  };
  return { folder, recorder, log, mend };
}

describe("while nothing can be written", () => {
  test("visitors are answered, and all is written when it can be, with how many were uncertain and for how long", async () => {
    const { folder, recorder, log, mend } = await recordWithoutDisk();
    await Promise.all([recorder.count(click("a"), click("b")), recorder.count(click("a"))]);
    await recorder.count(click("a"), click("b"));
    expect(recorder.isLate).toBe(true);
    await mend();
    await vi.waitFor(() => expect(recorder.isLate).toBe(false), 5_000);

    const rows = readSpool(folder);
    expect([sumOf(rows), tallyOf(rows, "degraded"), tallyOf(rows, "outage")]).toEqual([5, 5, 1]);
    expect(log).toEqual([expect.stringContaining("Counts cannot be written and are kept in memory: "), "Counts are written again\n"]);
  });

  test("the end of the process tries once more at once, and says what it leaves", async () => {
    const { folder, recorder, log, mend } = await recordWithoutDisk();
    await recorder.count(click());
    await recorder.flush();
    expect(log.at(-1)).toBe("Counts that are not on disk: 1\n");
    await mend();
    await recorder.flush();

    expect(sumOf(readSpool(folder))).toBe(1);
  });

  test.each([-2, 2])("a clock that is set by %i hours makes the outage neither longer nor shorter, and loses no day", async (hours) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-25T22:30:00Z") });
    const { folder, recorder, mend } = await recordWithoutDisk();
    await recorder.count(click());
    vi.setSystemTime(Date.now() + hours * 3_600_000);
    await recorder.count(click());
    await recorder.flush();
    await mend();
    await recorder.flush();

    const days = readSpool(folder).filter(isClick).map(({ day, n }) => [day, n]);
    expect(days).toEqual(hours < 0 ? [["2026-11-25", 2]] : [["2026-11-25", 1], ["2026-11-26", 1]]);
    expect(tallyOf(readSpool(folder), "outage")).toBe(1);
  });
});
