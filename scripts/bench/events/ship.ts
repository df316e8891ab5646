import { metricsOf } from "../../../app/features/measuring/count";
import { applyBatch, type Batch } from "../../../app/storage/counts.server";
import { openCounts } from "../../../app/storage/database.server";
import type { CountRow } from "../../../app/storage/schema";
import { drawFrom } from "../../draw";

/** What a node has shipped. */
export interface Shipped {
  events: number;
  rows: number;
  /** Batches sent again, since nobody said that they had come; and those of them that were counted again. */
  replayed: number;
  twice: number;
  /** Milliseconds since 1970. */
  starts: number;
  ends: number;
}

/** A process of its own: one machine of several, busy enough that each batch has sums of nearly everything there is. */

const [url = "", node = "", seed, batches] = process.argv.slice(2);
const eventsInBatch = 10_000;
const draw = drawFrom(Number(seed));
const pick = <Item>(from: readonly Item[]): Item => from[Math.floor(draw() * from.length)]!;
const placements = Array.from({ length: 20 }, (_, index) => `placement-${index}`);
const languages = Array.from({ length: 30 }, (_, index) => `l${index}`);

const db = await openCounts({ url });
const all = Array.from({ length: Number(batches) }, makeBatch);
const shipped: Shipped = { events: Number(batches) * eventsInBatch, rows: 0, replayed: 0, twice: 0, starts: Date.now(), ends: 0 };
for (const [batch, rows] of all.entries()) {
  const shipment = { node, batch, day: "2026-11-25", rows };
  await send(shipment);
  shipped.rows += rows.length;
  if (draw() >= 0.1) continue;
  shipped.replayed += 1;
  if (await send(shipment)) shipped.twice += 1;
}
shipped.ends = Date.now();
await db.destroy();
process.send?.(shipped);

/** A batch that fails is sent again, as by the site; a deadlock is told by the server. @returns Whether it was new. */
async function send(batch: Batch): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await applyBatch(db, batch);
    } catch (error) {
      if (tries === 20) throw error;
    }
  }
}

/** In the order in which things happened to happen. */
function makeBatch(): CountRow[] {
  const sums = new Map<string, CountRow>();
  for (let event = 0; event < eventsInBatch; event += 1) {
    const row: CountRow = { day: "2026-11-25", scope: "placement", subject: pick(placements), language: pick(languages), metric: pick(metricsOf.placement), n: 1 };
    const key = [row.subject, row.language, row.metric].join(" ");
    const there = sums.get(key);
    if (there) there.n += 1;
    else sums.set(key, row);
  }
  return [...sums.values()];
}
