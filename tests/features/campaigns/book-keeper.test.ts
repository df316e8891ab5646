import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { BookKeeper } from "../../../app/features/campaigns/book-keeper.server";
import { findInSlot } from "../../../app/features/campaigns/placement-book";
import { type CampaignDatabase, openCampaigns, type Place } from "../../../app/storage/database.server";
import { plan, setState } from "../../planned";
import { type PostgresServer, startPostgres } from "../../postgres";

const inSlot = (keeper: BookKeeper, now = Date.parse("2026-11-25T12:00:00Z")) => findInSlot(keeper.book, "start-top", "sv", now)?.creative.heading;
const slot = { code: "BCDFG0", placement: { kind: "slot", place: "start-top" } } as const;
const soon = { timeout: 5_000, interval: 20 };

describe.each(["SQLite", "PostgreSQL"])("what is planned in %s", (kind) => {
  let directory = "";
  let server: PostgresServer | undefined;
  let place: Place;
  let db: CampaignDatabase;
  const keepers: BookKeeper[] = [];
  const lines: string[] = [];
  const keep = (from = place) => {
    const keeper = new BookKeeper({ open: () => openCampaigns(from), copy: join(directory, "copy", "campaigns.json"), fourEyes: false, log: (line) => lines.push(line) });
    keepers.push(keeper);
    return keeper;
  };

  beforeAll(async () => {
    server = kind === "PostgreSQL" ? await startPostgres() : undefined;
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), "keeper-"));
    place = server ? { url: server.url } : { directory };
    db = await openCampaigns(place);
    for (const table of ["assignment", "schedule", "creative", "placement", "campaign"] as const) await db.deleteFrom(table).execute();
    lines.length = 0;
  });
  afterEach(async () => {
    await Promise.all(keepers.splice(0).map((keeper) => keeper.stop()));
    await db.destroy();
    rmSync(directory, { recursive: true, force: true });
  });

  test("is known to every process within five seconds of its publication and of its end", async () => {
    const both = [keep(), keep()];
    for (const keeper of both) keeper.start();
    const seen = () => both.map((keeper) => inSlot(keeper));

    await plan(db, slot);
    await vi.waitFor(() => expect(seen()).toEqual(["Du är inte ensam", "Du är inte ensam"]), soon);
    await setState(db, slot.code, "ended");
    await vi.waitFor(() => expect(seen()).toEqual([undefined, undefined]), soon);
    expect(lines).toEqual([]);
  });

  test("stands as it was last known when the database cannot be opened", async () => {
    await plan(db, slot);
    const first = keep();
    first.start();
    await vi.waitFor(() => expect(inSlot(first)).toBe("Du är inte ensam"), soon);
    // The copy is written a moment after the plan is known.
    await vi.waitFor(() => expect(existsSync(join(directory, "copy", "campaigns.json"))).toBe(true), soon);

    const second = new BookKeeper({ open: () => Promise.reject(new Error("no such server")), copy: join(directory, "copy", "campaigns.json"), fourEyes: false, log: (line) => lines.push(line) });
    keepers.push(second);
    expect(inSlot(second)).toBe("Du är inte ensam");
    second.start();
    await second.stop();
    expect(inSlot(second)).toBe("Du är inte ensam");
    expect(lines).toEqual(["Campaigns cannot be read, the last known ones stand: no such server\n"]);
  });

  test("of drafts is nobody's to see, codes neither", async () => {
    await plan(db, { ...slot, campaign: { state: "draft" } });
    const keeper = keep();
    keeper.start();
    await keeper.stop();

    expect(keeper.book.placements).toEqual([]);
  });
});

test("a copy that is no plan is told of and passed over", () => {
  const directory = mkdtempSync(join(tmpdir(), "keeper-"));
  const copy = join(directory, "campaigns.json");
  writeFileSync(copy, "{");
  const lines: string[] = [];

  expect(new BookKeeper({ open: () => Promise.reject(new Error()), copy, fourEyes: false, log: (line) => lines.push(line) }).book.placements).toEqual([]);
  expect(lines).toEqual([`The copy of the campaigns cannot be read: ${copy}\n`]);
  rmSync(directory, { recursive: true });
});
