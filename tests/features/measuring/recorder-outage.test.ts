import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { stockholmTime } from "../../../app/features/languages/stockholm-clock";
import { Recorder } from "../../../app/features/measuring/recorder.server";
import { openCounts } from "../../../app/storage/database.server";
import { click, makeSpool, openThread, readSpool, sumOf, tallyOf } from "./spool";

afterEach(() => {
  vi.useRealTimers();
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
  const fault = () => vi.waitFor(() => expect(log).toEqual([expect.stringContaining("Counts cannot be written and are kept in memory: ")]), 5_000);
  return { folder, recorder, log, mend, fault };
}

describe("while nothing can be written", () => {
  test("visitors are answered, and all is written when it can be, with how many were uncertain and for how long", async () => {
    const { folder, recorder, log, mend, fault } = await recordWithoutDisk();
    await Promise.all([recorder.count(click("a"), click("b")), recorder.count(click("a"))]);
    await fault();
    await recorder.count(click("a"), click("b"));
    expect(recorder.isLate).toBe(true);
    await mend();
    await vi.waitFor(() => expect(recorder.isLate).toBe(false), 5_000);

    const rows = readSpool(folder);
    expect([sumOf(rows), tallyOf(rows, "degraded"), tallyOf(rows, "outage")]).toEqual([5, 5, 1]);
    expect(log.at(-1)).toBe("Counts are written again\n");
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
    const { folder, recorder, mend, fault } = await recordWithoutDisk();
    await recorder.count(click());
    await fault();
    vi.setSystemTime(Date.now() + hours * 3_600_000);
    await recorder.count(click());
    await recorder.flush();
    await mend();
    await recorder.flush();

    const days = readSpool(folder).filter(({ metric }) => metric === "click").map(({ day, n }) => [day, n]);
    expect(days).toEqual(hours < 0 ? [["2026-11-25", 2]] : [["2026-11-25", 1], ["2026-11-26", 1]]);
    expect(tallyOf(readSpool(folder), "outage")).toBe(1);
  });
});
