import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { environment } from "../app/environment.server";
import { reasonOf } from "../app/reason";
import { type CountDatabase, openCounts, placeOf } from "../app/storage/database.server";
import { readLastRelease, readReleased } from "../app/storage/releases.server";

/**
 * `npm run -s disclose`: what may be handed out of everything that is counted, a line of JSON each. It reads nothing else: that
 * a page was read by somebody in a certain language one of these days is more than may be told, even without the number.
 */

const { storage, measuring: { smallest } } = environment;

/** Tables of which no row is told: always the same lines, whether there is anything in them or not. */
const withheld = {
  counter: `Sums of a day that are fewer than ${smallest} (of some placements a larger number), or of a day that is not over. They are told when they are large enough together with others, and erased within 14 days.`,
  rest: `Sums of weeks that are fewer than ${smallest} (of some placements a larger number), or of a month that is not over. They are told when they have grown large enough.`,
  outbox: "Sums as in counter, on their way from one machine to the database.",
  applied_batch: "Which parcels of sums have come from which machine, so that none is counted twice.",
  node: "A name drawn by lot for the machine.",
  released_week: "What the sums in released_cell come to, week by week; nothing else is in it.",
  released_language: "What the sums in released_cell come to in each language; nothing else is in it.",
};

const told = 'Sums that were large enough, from the day "starts" to the day "ends", both with it. Language "mixed": of languages that are not told apart.';

async function* lines(db: CountDatabase) {
  yield line({ table: "release", day: await readLastRelease(db) });
  for (const [table, holds] of Object.entries(withheld)) yield line({ table, holds, rows: "withheld" });
  yield line({ table: "released_cell", holds: told });
  for await (const cell of readReleased(db)) yield line({ table: "released_cell", ...cell });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

try {
  const db = await openCounts(placeOf(storage));
  await pipeline(Readable.from(lines(db)), process.stdout, { end: false });
  await db.destroy();
} catch (error) {
  console.error(`Not everything could be read: ${reasonOf(error)}`);
  process.exitCode = 1;
}
