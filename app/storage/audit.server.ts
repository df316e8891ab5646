import { createHash } from "node:crypto";
import { type Kysely, PostgresAdapter, type Selectable, sql, type Transaction } from "kysely";
import type { CampaignDatabase } from "./database.server";
import type { CampaignTables } from "./schema";

export type AuditEntry = Selectable<CampaignTables["audit_entry"]>;

/** Who changes something, and when. */
export interface Authorship {
  actor: { id: string; display: string };
  now: Date;
}

/** What was changed: a verb of the office's, the object as "campaign/<id>", and how it was before and after; null where it was not, or is no more. */
export interface AuditNote {
  action: string;
  object: string;
  before: unknown;
  after: unknown;
}

export type Change = Transaction<CampaignTables>;

/**
 * Changes something in the office, wholly or not at all, together with what the log says of it; and lets every process know.
 * One change writes at a time, so that the log is one chain.
 */
export function changeAudited<Result>(db: CampaignDatabase, { actor, now }: Authorship, work: (change: Change, note: (entry: AuditNote) => void) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (change) => {
    // On SQLite the transaction has begun with the lock on everything.
    if (isPostgres(change)) await sql`lock table audit_entry in exclusive mode`.execute(change);
    const notes: AuditNote[] = [];
    const result = await work(change, (entry) => void notes.push(entry));
    for (const note of notes) await appendEntry(change, { actor, now }, note);
    if (notes.length > 0) await change.updateTable("revision").set({ number: sql`number + 1` }).execute();
    return result;
  });
}

async function appendEntry(change: Change, { actor, now }: Authorship, { action, object, before, after }: AuditNote): Promise<void> {
  const last = await change.selectFrom("audit_entry").select(["number", "hash"]).orderBy("number", "desc").limit(1).executeTakeFirst();
  const entry = {
    number: (last?.number ?? 0) + 1, moment: now.toISOString(), actor: actor.id, actor_name: actor.display, action, object,
    before: before === null ? null : JSON.stringify(before), after: after === null ? null : JSON.stringify(after), previous: last?.hash ?? "",
  };
  await change.insertInto("audit_entry").values({ ...entry, hash: hashOf(entry) }).execute();
}

/** Over everything that the entry says, and the hash of the one before. */
function hashOf({ number, moment, actor, actor_name, action, object, before, after, previous }: Omit<AuditEntry, "hash">): string {
  return createHash("sha256").update(JSON.stringify([previous, number, moment, actor, actor_name, action, object, before, after])).digest("hex");
}

/** Entries read at once. */
const batch = 1_000;

/** The whole log, from its first entry on. */
export async function* readAuditLog(db: Kysely<CampaignTables>): AsyncGenerator<AuditEntry> {
  for (let last = 0; ; ) {
    const entries = await db.selectFrom("audit_entry").selectAll().where("number", ">", last).orderBy("number").limit(batch).execute();
    for (const entry of entries) {
      last = entry.number;
      yield entry;
    }
    if (entries.length < batch) return;
  }
}

/** What of the log is shown at once. */
export interface AuditQuestion {
  /** Entries with a lower number; of all where it is null. */
  below: number | null;
  /** Of one object, "campaign/<id>", and all that is named under it. */
  object: string | null;
  most: number;
}

/** Entries of the log, the latest first. */
export function readLatestEntries(db: Kysely<CampaignTables>, { below, object, most }: AuditQuestion): Promise<AuditEntry[]> {
  return db.selectFrom("audit_entry").selectAll()
    .$if(below !== null, (query) => query.where("number", "<", below))
    .$if(object !== null, (query) => query.where((row) => row.or([row("object", "=", object), row("object", "like", `${(object ?? "").replace(/[\\%_]/g, "")}/%`)])))
    .orderBy("number", "desc").limit(most).execute();
}

/**
 * Whether the log is as it was written.
 *
 * @returns The number of the first entry that is not, or is missing; null where all is well. That the last entries were taken
 *   away, only a number and hash noted elsewhere can show.
 */
export async function findBrokenEntry(db: Kysely<CampaignTables>): Promise<number | null> {
  let [number, previous] = [0, ""];
  for await (const entry of readAuditLog(db)) {
    number += 1;
    if (entry.number !== number || entry.previous !== previous || entry.hash !== hashOf(entry)) return number;
    previous = entry.hash;
  }
  return null;
}

function isPostgres(db: Kysely<CampaignTables>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
