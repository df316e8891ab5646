import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAlarms } from "../../../../app/features/campaigns/alarms/alarms.server";
import { loadCalendar } from "../../../../app/features/campaigns/calendar/load-calendar.server";
import { readWindow } from "../../../../app/features/campaigns/calendar/calendar-window";
import { type Note, stampOf } from "../../../../app/features/campaigns/calendar/note";
import { dropNote, saveNote } from "../../../../app/features/campaigns/calendar/notes.server";
import { beginWatch, endWatch, readWatchState } from "../../../../app/features/campaigns/watch/watches.server";
import { type CampaignDatabase, type CountDatabase, openCampaigns, openCounts } from "../../../../app/storage/database.server";
import { plan } from "../../../planned";
import { type PostgresServer, startPostgres } from "../../../postgres";

const note: Note = { kind: "awareness", starts: "2026-11-25", ends: null, text: "Orange dagen" };
const author = { actor: { id: "1", display: "Test" }, now: new Date("2026-11-22T12:00:00Z") };

describe.each(["SQLite", "PostgreSQL"])("what the calendar keeps, in %s", (kind) => {
  const directory = mkdtempSync(join(tmpdir(), "notes-"));
  let server: PostgresServer | undefined;
  let [db, counts] = [{} as CampaignDatabase, {} as CountDatabase];
  const read = (number: number | null = null) => loadCalendar({ campaigns: db, counts }, { window: readWindow(new URLSearchParams(), "2026-11-22").window, campaign: null, note: number, language: "sv", now: "2026-11-22T13:00" });
  const actions = async () => (await db.selectFrom("audit_entry").select("action").orderBy("number").execute()).map(({ action }) => action);

  beforeAll(async () => {
    server = kind === "PostgreSQL" ? await startPostgres() : undefined;
    const place = server ? { url: server.url } : { directory };
    [db, counts] = [await openCampaigns(place), await openCounts(place)];
  });
  afterAll(async () => {
    await Promise.all([db.destroy(), counts.destroy()]);
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await db.deleteFrom("calendar_note").execute();
  });

  test("is a note, added, changed and removed, and the log says so", async () => {
    const before = (await actions()).length;
    expect(await saveNote(db, author, note, null)).toBeNull();
    const [saved] = (await read()).notes;
    expect(saved).toMatchObject({ ...note, days: "25 november 2026" });
    const id = saved?.id ?? 0;

    expect(await saveNote(db, author, { ...note, ends: "2026-12-10", text: "Sexton dagar" }, { id, stamp: stampOf(note) })).toBeNull();
    expect((await read(id)).changing).toMatchObject({ id, text: "Sexton dagar", days: "25 november 2026 – 10 december 2026" });
    await dropNote(db, author, id);
    await dropNote(db, author, id);
    expect((await read()).notes).toEqual([]);
    expect((await actions()).slice(before)).toEqual(["note.create", "note.change", "note.remove"]);
  });

  test("is never one person's over another's: who saves an older one is told, and nothing is saved", async () => {
    await saveNote(db, author, note, null);
    const id = (await read()).notes[0]?.id ?? 0;
    await saveNote(db, author, { ...note, text: "Deras" }, { id, stamp: stampOf(note) });

    const answer = await saveNote(db, author, { ...note, text: "Min" }, { id, stamp: stampOf(note) });
    expect(answer).toMatchObject({ text: "Deras" });
    expect((await read()).notes[0]?.text).toBe("Deras");
    expect(await saveNote(db, author, { ...note, text: "Min" }, { id, stamp: stampOf({ ...note, text: "Deras" }) })).toBeNull();

    await dropNote(db, author, id);
    expect(await saveNote(db, author, note, { id, stamp: stampOf(note) })).toBe("gone");
  });

  test("is when placements were shown, as far as that is told", async () => {
    await plan(db, { code: "SLOT00", placement: { kind: "slot", place: "start-top" } });
    const cell = { scope: "placement", subject: "placement-SLOT00", language: "sv", n: 10 } as const;
    await counts.transaction().execute((change) => change.insertInto("released_cell").values([
      { ...cell, metric: "served", starts: "2026-11-02", ends: "2026-11-02" }, { ...cell, metric: "served", starts: "2026-11-03", ends: "2026-11-03" }, { ...cell, metric: "served", starts: "2026-11-03", ends: "2026-11-03", language: "ar" },
      { ...cell, metric: "click", starts: "2026-11-10", ends: "2026-11-10" }, { ...cell, metric: "served", starts: "2026-10-01", ends: "2026-10-01" },
    ]).execute());

    expect((await read()).groups[0]?.rows[0]?.observed).toEqual([{ source: "served", evidence: "", words: { key: "span.between", values: { starts: "2 november 2026", ends: "3 november 2026" } } }]);
  });

  test("is a watch on a host that somebody has confirmed, and on no other", async () => {
    await plan(db, { code: "WATCH0", placement: { address: "https://host.example/start" } });
    const place = { campaign: { id: "campaign-WATCH0", state: "published" as const }, placement: "placement-WATCH0" };
    const state = async () => { const { obstacle, host, watch } = (await readWatchState(db, place)) ?? {}; return { obstacle, host, watched: watch?.host ?? null }; };

    expect(await state()).toEqual({ obstacle: null, host: "host.example", watched: null });
    expect(await beginWatch(db, author, place, "other.example")).toBe("changed");
    expect(await beginWatch(db, author, { ...place, campaign: { id: "campaign-SLOT00", state: "published" } }, "host.example")).toBe("changed");
    expect(await beginWatch(db, author, place, "host.example")).toBeNull();
    expect(await state()).toMatchObject({ watched: "host.example" });

    await db.updateTable("placement").set({ address: "https://www.host.example/" }).where("id", "=", place.placement).execute();
    expect(await state()).toEqual({ obstacle: null, host: "www.host.example", watched: "host.example" });
    expect(await beginWatch(db, author, place, "www.host.example")).toBeNull();
    await endWatch(db, author, place);
    expect(await state()).toMatchObject({ watched: null });
    expect(await readWatchState(db, { ...place, placement: "nowhere" })).toBeUndefined();
  });

  test.each([["kind", { kind: "slot" }], ["address", { address: null }], ["notHttps", { address: "http://host.example/" }], ["noName", { address: "https://127.0.0.1/" }], ["campaign", { state: "ended" }]] as const)("is no watch where one is not possible: %s", async (obstacle, placement) => {
    const code = `OB${obstacle}`.slice(0, 6).padEnd(6, "0").toUpperCase();
    await plan(db, { code, placement: { address: "https://host.example/", ...placement } });
    const place = { campaign: { id: `campaign-${code}`, state: "published" as const }, placement: `placement-${code}` };

    expect(await readWatchState(db, place)).toMatchObject({ obstacle, host: null });
    expect(await beginWatch(db, author, place, "host.example")).toBe("changed");
  });

  test("is what alarms are read from", async () => {
    const day = { scope: "page", subject: "start", language: "sv", starts: "2026-11-20", ends: "2026-11-20" } as const;
    await counts.transaction().execute((change) => change.insertInto("released_cell").values([{ ...day, metric: "page_view", n: 500 }, { ...day, scope: "quality", subject: "outage", language: "", metric: "outage", n: 15 }, { ...day, scope: "placement", subject: "placement-SLOT00", metric: "served", n: 400 }]).execute());
    await counts.transaction().execute((change) => change.insertInto("release").values({ day: "2026-11-21" }).execute());
    await plan(db, { code: "SILENT", placement: { kind: "slot", place: "start-top" }, campaign: { starts: "2026-11-01T00:00" } });

    const { alarms } = await readAlarms({ campaigns: db, counts, now: author.now, level: 2, smallest: 10, pages: ["start"], unshown: [] });
    expect(alarms.map((alarm) => ("placement" in alarm ? `${alarm.kind} ${alarm.placement.id}` : alarm.kind))).toEqual(expect.arrayContaining(["unserved placement-SILENT", "outage"]));
    expect(alarms).not.toContainEqual(expect.objectContaining({ kind: "unserved", placement: expect.objectContaining({ id: "placement-SLOT00" }) as unknown }));
  });
});
