import { setTimeout as pause } from "node:timers/promises";
import { addDays } from "../../days";
import { type CampaignDatabase, type CountDatabase, openCampaigns, openCounts, placeOf, type Storage } from "../../storage/database.server";
import { type Counted, eraseTraces, finishRelease, forgetBatches, readCounted, readLastRelease, readPlacements, releaseCounted } from "../../storage/releases.server";
import { dayBefore } from "../languages/stockholm-clock";
import { cutCells, type Discretion } from "./cut-cells";

/** Of a placement that nobody knows any more, as of one that few people pass. */
const unknownPlacement: Discretion = { smallest: 50, byMonth: true };

/**
 * Milliseconds in which pages are served and counts written: the thread that counts looks only now and then whether the lock
 * is free, and found it taken nearly each time without.
 */
const betweenChanges = 5;

/** Days for which it is remembered that a batch came. */
const daysOfBatches = 400;

/**
 * Tells what is large enough, and erases the rows that it was counted in. A second run changes nothing, and two at once do
 * what one does.
 *
 * @param today Day in Stockholm; those before it are over.
 * @returns How many sums are new.
 */
export async function release(db: CountDatabase, { today, discretionOf }: { today: string; discretionOf: (counted: Counted) => Discretion }): Promise<number> {
  let cells = 0;
  for (const counted of await readCounted(db)) {
    cells += await releaseCounted(db, counted, (before) => cutCells(before, discretionOf(counted), today));
    await pause(betweenChanges);
  }
  await forgetBatches(db, addDays(today, -daysOfBatches));
  await eraseTraces(db);
  await finishRelease(db, dayBefore(today));
  return cells;
}

/**
 * How much is told of what: as each placement asks for, and never less than the site does.
 *
 * @param smallest The least sum that the site tells.
 */
export async function readDiscretion(campaigns: CampaignDatabase, smallest: number): Promise<(counted: Counted) => Discretion> {
  const placements = new Map((await readPlacements(campaigns)).map(({ id, kind, smallest: own }): [string, Discretion] => [id, { smallest: own ?? 0, byMonth: kind === "print" }]));
  return ({ scope, subject }) => {
    const own = scope === "placement" ? (placements.get(subject) ?? unknownPlacement) : { smallest, byMonth: false };
    return { ...own, smallest: Math.max(own.smallest, smallest) };
  };
}

/** Releases what is stored somewhere, and erases its traces on the way there too. @returns How many sums are new. */
export async function releaseStored(storage: Storage, { today, smallest }: { today: string; smallest: number }): Promise<number> {
  const discretionOf = await using(openCampaigns(placeOf(storage)), (campaigns) => readDiscretion(campaigns, smallest));
  if (storage.url !== undefined) await using(openCounts({ directory: storage.directory }), eraseTraces);
  return using(openCounts(placeOf(storage)), (db) => release(db, { today, discretionOf }));
}

/** The day up to which everything that is stored somewhere has been released; null before the first time. */
export function lastReleaseStored(storage: Storage): Promise<string | null> {
  return using(openCounts(placeOf(storage)), readLastRelease);
}

async function using<Database extends { destroy: () => Promise<void> }, Result>(opening: Promise<Database>, work: (db: Database) => Promise<Result>): Promise<Result> {
  const db = await opening;
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
