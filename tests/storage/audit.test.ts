import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AuditEntry, changeAudited, findBrokenEntry, readAuditLog, readLatestEntries } from "../../app/storage/audit.server";
import { readRevision } from "../../app/storage/campaigns.server";
import { type CampaignDatabase, openCampaigns, type Place } from "../../app/storage/database.server";
import { type PostgresServer, startPostgres } from "../postgres";

const author = { actor: { id: "a", display: "Åsa" }, now: new Date("2026-11-22T08:00:00Z") };
const change = (db: CampaignDatabase, action: string, object = "campaign/1") => changeAudited(db, author, async (_change, note) => note({ action, object, before: null, after: { name: "Höst ”25”" } }));
const readAll = async (db: CampaignDatabase): Promise<AuditEntry[]> => {
  const entries: AuditEntry[] = [];
  for await (const entry of readAuditLog(db)) entries.push(entry);
  return entries;
};

const directory = mkdtempSync(join(tmpdir(), "audit-"));
let postgres: PostgresServer;
const places: Record<string, () => Place> = { files: () => ({ directory }), PostgreSQL: () => postgres };

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
});

describe.each(["files", "PostgreSQL"])("the log in %s", (name) => {
  const dbs: CampaignDatabase[] = [];
  const open = async () => {
    const db = await openCampaigns(places[name]?.() ?? { directory });
    dbs.push(db);
    return db;
  };
  afterAll(() => Promise.all(dbs.map((db) => db.destroy())));

  test("is one chain, also when two processes write at once (39)", async () => {
    const writers = [await open(), await open()];

    await Promise.all(Array.from({ length: 40 }, (_, index) => change(writers[index % 2] ?? writers[0]!, `change-${index}`)));

    const entries = await readAll(writers[0]!);
    expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(entries.slice(1).every(({ previous }, index) => previous === entries[index]?.hash)).toBe(true);
    expect(await findBrokenEntry(writers[0]!)).toBeNull();
  });

  test("says nothing of a change that was not made, and no process is told of one", async () => {
    const db = await open();
    const [before, revision] = [(await readAll(db)).length, await readRevision(db)];

    await expect(changeAudited(db, author, async (_change, note) => {
      note({ action: "campaign.create", object: "campaign/2", before: null, after: {} });
      throw new Error("The form was wrong");
    })).rejects.toThrow("The form was wrong");

    expect((await readAll(db)).length).toBe(before);
    expect(await readRevision(db)).toBe(revision);
  });

  test("is read from its end, of one object and what is named under it", async () => {
    const db = await open();
    for (const object of ["campaign/abc", "campaign/abc/text/sv", "campaign/abcd"]) await change(db, "edit", object);

    const entries = await readLatestEntries(db, { below: null, object: "campaign/abc", most: 10 });

    expect(entries.map(({ object }) => object)).toEqual(["campaign/abc/text/sv", "campaign/abc"]);
  });

  test("cannot be changed by the program, and whoever gets round that is found (39)", async () => {
    const db = await open();
    const rewrite = () => db.transaction().execute((own) => own.updateTable("audit_entry").set({ actor_name: "Någon annan" }).where("number", "=", 7).execute());
    await expect(rewrite()).rejects.toThrow(/only added to/);
    await expect(db.transaction().execute((own) => own.deleteFrom("audit_entry").where("number", "=", 7).execute())).rejects.toThrow(/only added to/);

    const triggers = name === "files" ? [sql`drop trigger audit_entry_update`, sql`drop trigger audit_entry_delete`] : [sql`drop trigger audit_entry_change on audit_entry`];
    await db.transaction().execute(async (own) => {
      for (const drop of triggers) await drop.execute(own);
    });
    await rewrite();
    expect(await findBrokenEntry(db)).toBe(7);

    await db.transaction().execute((own) => own.deleteFrom("audit_entry").where("number", "=", 4).execute());
    expect(await findBrokenEntry(db)).toBe(4);
  });
});
