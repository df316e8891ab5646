import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lastReleaseStored, readDiscretion, release, releaseStored } from "../../../app/features/measuring/release.server";
import { changeCampaigns } from "../../../app/storage/campaigns.server";
import { type CountDatabase, openCampaigns, openCounts } from "../../../app/storage/database.server";
import { readLastRelease } from "../../../app/storage/releases.server";
import { add, countsOf, dayOf, discretionOf, nights, readAll, readCells, readTotal } from "./counted-weeks";

let folder = "";
let db: CountDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  db = await openCounts({ directory: folder });
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

test("night after night nothing that was told changes, nothing is lost, and no row is older than its week", async () => {
  let [counted, before] = [0, await readCells(db)];
  for (let night = 0; night < nights; night += 1) {
    await add(db, countsOf(night));
    counted += countsOf(night).reduce((sum, { n }) => sum + n, 0);
    const today = dayOf(night);
    const fresh = await release(db, { today, discretionOf });
    const cells = await readCells(db);
    const { oldest } = await db.selectFrom("counter").select((row) => row.fn.min("day").as("oldest")).executeTakeFirstOrThrow();

    expect(cells.slice(0, before.length)).toEqual(before);
    expect([cells.length - before.length, await readTotal(db)]).toEqual([fresh, counted]);
    expect(oldest >= dayOf(night - (night % 7))).toBe(true);
    before = cells;
  }
  expect(before.every((cell) => cell.n >= discretionOf(cell).smallest)).toBe(true);
  expect(new Set(before.map(({ language }) => language))).toEqual(new Set(["sv", "so", "sv-simple", "mixed"]));
});

describe("on one night", () => {
  beforeEach(async () => {
    for (let night = 0; night < nights; night += 1) await add(db, countsOf(night));
  });

  test("a second run changes nothing", async () => {
    await release(db, { today: dayOf(nights), discretionOf });
    const once = await readAll(db);

    expect(await release(db, { today: dayOf(nights), discretionOf })).toBe(0);
    expect(await readAll(db)).toEqual(once);
  });

  test("two runs at once do what one does, while others count", async () => {
    const alone = mkdtempSync(join(tmpdir(), "release-"));
    const [one, second] = [await openCounts({ directory: alone }), await openCounts({ directory: folder })];
    for (let night = 0; night < nights; night += 1) await add(one, countsOf(night));
    await release(one, { today: dayOf(nights), discretionOf });
    await add(one, countsOf(nights + 1));

    const third = await openCounts({ directory: folder });
    await Promise.all([...[db, second].map((each) => release(each, { today: dayOf(nights), discretionOf })), add(third, countsOf(nights + 1).filter(({ day }) => day > dayOf(nights)))]);
    await add(third, countsOf(nights + 1).filter(({ day }) => day <= dayOf(nights)));
    expect(await readAll(db)).toEqual(await readAll(one));
    for (const each of [one, second, third]) await each.destroy();
    rmSync(alone, { recursive: true });
  });

  test("it is noted up to which day, and batches of more than 400 days ago are forgotten", async () => {
    await db.insertInto("applied_batch").values([{ node: "a", batch: 1, day: "2025-10-05" }, { node: "a", batch: 2, day: "2025-10-06" }]).execute();
    await release(db, { today: "2026-11-10", discretionOf });

    expect(await readLastRelease(db)).toBe("2026-11-09");
    expect(await db.selectFrom("applied_batch").select("batch").execute()).toEqual([{ batch: 2 }]);
  });
});

describe("what is stored in a folder", () => {
  const poster = { id: "poster", campaign: "week", kind: "print", name: "Poster", place: "a library", address: null, target: "economy", code: "BCDFGH", smallest: 50, state: "ended" } as const;

  beforeEach(async () => {
    const campaigns = await openCampaigns({ directory: folder });
    await changeCampaigns(campaigns, async (change) => {
      await change.insertInto("campaign").values({ id: "week", name: "A week", purpose: "", state: "archived", demonstration: 0, starts: null, ends: null }).execute();
      await change.insertInto("placement").values([poster, { ...poster, id: "banner", kind: "slot", code: "BCDFGJ", smallest: null }]).execute();
    });
    await campaigns.destroy();
  });

  test("is told as each placement asks, and of one that nobody knows as little as of a poster", async () => {
    const campaigns = await openCampaigns({ directory: folder });
    const of = await readDiscretion(campaigns, 12);
    await campaigns.destroy();
    const click = (subject: string) => of({ scope: "placement", subject, metric: "click" });

    expect([click("poster"), click("banner"), click("gone")]).toEqual([{ smallest: 50, byMonth: true }, { smallest: 12, byMonth: false }, { smallest: 50, byMonth: true }]);
    expect(of({ scope: "page", subject: "poster", metric: "helped" })).toEqual({ smallest: 12, byMonth: false });
  });

  test("is released by its own rules", async () => {
    await add(db, ["poster", "banner"].map((subject) => ({ scope: "placement", subject, metric: "click", day: "2026-11-03", language: "sv", n: 49 })));

    expect(await lastReleaseStored({ directory: folder, url: undefined })).toBe(null);
    expect(await releaseStored({ directory: folder, url: undefined }, { today: "2027-01-01", smallest: 10 })).toBe(1);
    expect((await readCells(db)).map(({ subject }) => subject)).toEqual(["banner"]);
    expect(await lastReleaseStored({ directory: folder, url: undefined })).toBe("2026-12-31");
  });
});
