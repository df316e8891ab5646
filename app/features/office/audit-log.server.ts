import { findBrokenEntry, readAuditLog, readLatestEntries } from "../../storage/audit.server";
import type { CampaignDatabase } from "../../storage/database.server";
import { findDifferences, type ShownEntry } from "./differences";

/** Entries on one page. */
const entriesAtOnce = 50;

/** A page of the log, the latest entries first. @param below Number below which it begins; null for the latest. */
export async function readLogPage(db: CampaignDatabase, question: { below: number | null; object: string | null }): Promise<{ entries: ShownEntry[]; older: number | null }> {
  const entries = await readLatestEntries(db, { ...question, most: entriesAtOnce + 1 });
  const shown = entries.slice(0, entriesAtOnce);
  return {
    entries: shown.map(({ number, moment, actor_name, action, object, before, after }) => ({ number, moment, actor_name, action, object, differences: findDifferences(parse(before), parse(after)) })),
    older: entries.length > shown.length ? (shown.at(-1)?.number ?? null) : null,
  };
}

/** The whole log as lines of JSON, for whoever asks for it. */
export async function* exportLog(db: CampaignDatabase): AsyncGenerator<string> {
  for await (const { before, after, ...entry } of readAuditLog(db)) yield `${JSON.stringify({ ...entry, before: parse(before), after: parse(after) })}\n`;
}

/** The first entry that is not as it was written; null where all are. */
export function checkLog(db: CampaignDatabase): Promise<number | null> {
  return findBrokenEntry(db);
}

function parse(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}
