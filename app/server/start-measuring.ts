import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { BookKeeper } from "../features/campaigns/book-keeper.server";
import { stockholmTime } from "../features/languages/stockholm-clock";
import { CountingThread, type Question } from "../features/measuring/counting-thread.server";
import type { Level } from "../features/measuring/level";
import { startNightly } from "../features/measuring/nightly.server";
import { Recorder } from "../features/measuring/recorder.server";
import { lastReleaseStored, releaseStored } from "../features/measuring/release.server";
import { Shipper } from "../features/measuring/shipper.server";
import { reasonOf } from "../reason";
import { countsFile, openCampaigns, openCounts, placeOf, type Storage } from "../storage/database.server";
import type { Measuring } from "./measuring";

/** Milliseconds until a database that could not be opened is tried again. */
const pauseAfterFault = 1_000;

interface MeasuringOptions {
  storage: Storage;
  level: Level;
  /** The least count that is told. */
  smallest: number;
  /** Whether two must see what visitors see. */
  fourEyes: boolean;
  log: (line: string) => void;
}

/**
 * Begins to follow what is planned, to write what is counted, and to release it at night. Nothing here is waited for: a
 * database that cannot be opened is tried again while the pages are served.
 */
export function startMeasuring({ storage, level, smallest, fourEyes, log }: MeasuringOptions): Measuring & { stop: () => Promise<void> } {
  const { directory, url } = storage;
  const place = placeOf(storage);
  const today = () => stockholmTime(new Date()).day;

  const keeper = new BookKeeper({ open: () => openCampaigns(place), copy: join(directory, "campaigns.json"), fourEyes, log });
  const thread = new CountingThread(countsFile(directory));
  const ending = new AbortController();
  const tables = prepareCounts(directory, ending.signal, log);
  const prepared = { ask: (question: Question) => tables.then(() => thread.ask(question)) } as Pick<CountingThread, "ask">;
  const recorder = new Recorder({ thread: prepared, today, log });
  const shipper = url === undefined ? undefined : new Shipper({ thread: prepared, open: () => openCounts(place), today, log });
  const stopNightly = startNightly({ last: () => lastReleaseStored(storage), run: () => releaseStored(storage, { today: today(), smallest }), now: () => new Date(), log });
  keeper.start();
  shipper?.start();
  // The thread opens its file now, and not when the first visitor waits.
  prepared.ask({ kind: "waiting" }).catch(() => undefined);

  return {
    book: () => keeper.book,
    level,
    isBehind: () => recorder.isBehind,
    count: (...counts) => recorder.count(...counts),
    stop: async () => {
      ending.abort(new Error("The process ends"));
      // What is counted first: the others may wait for a server that does not answer.
      await recorder.flush();
      await shipper?.stop();
      await thread.close();
      await Promise.all([stopNightly(), keeper.stop()]);
    },
  };
}

/** Makes the tables of this machine's counts, however long that has to be tried. @throws Error when the process ends before. */
async function prepareCounts(directory: string, signal: AbortSignal, log: (line: string) => void): Promise<void> {
  for (let fault = ""; ; await pause(pauseAfterFault, undefined, { ref: false, signal })) {
    try {
      await (await openCounts({ directory })).destroy();
      return;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== fault) log(`Counts cannot be opened and are kept in memory: ${reason}\n`);
      fault = reason;
    }
  }
}
