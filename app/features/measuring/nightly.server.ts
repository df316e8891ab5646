import { reasonOf } from "../../reason";
import { dayAfter, dayBefore, instantOf, stockholmTime } from "../languages/stockholm-clock";

/** When few people read, and what other machines counted before midnight has come. */
const time = "03:00";

interface NightlyOptions {
  /** The day up to which it was done last, by whichever process; null before the first time. */
  last: () => Promise<string | null>;
  run: () => Promise<unknown>;
  now: () => Date;
  log: (line: string) => void;
  /** Milliseconds until what failed is tried again. */
  pauseAfterFault?: number;
}

/**
 * Does something at three o'clock each night in Stockholm, and at once where the night before was missed. Every process of
 * every machine does it: each has a log of its own to empty.
 *
 * @returns Ends it, when what is under way is done.
 */
export function startNightly({ last, run, now, log, pauseAfterFault = 3_600_000 }: NightlyOptions): () => Promise<void> {
  let isStopped = false;
  let isNight = false;
  let timer: NodeJS.Timeout | undefined;
  const runOnce = async () => {
    if (isNight || ((await last()) ?? "") < dayBefore(stockholmTime(now()).day)) await run();
    isNight = true;
  };
  const wake = async () => {
    const pause = await runOnce().then(() => untilNight(now()), (error: unknown) => {
      log(`Counts could not be released and will be tried again in an hour: ${reasonOf(error)}\n`);
      return pauseAfterFault;
    });
    if (!isStopped) timer = setTimeout(() => void (waking = wake()), pause).unref();
  };
  let waking = wake();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    return waking;
  };
}

/** Milliseconds until a moment after three o'clock: a timer may come a little early, and would come again. */
function untilNight(now: Date): number {
  const { day } = stockholmTime(now);
  const tonight = instantOf(day, time).getTime() - now.getTime();
  return (tonight > 0 ? tonight : instantOf(dayAfter(day), time).getTime() - now.getTime()) + 100;
}
