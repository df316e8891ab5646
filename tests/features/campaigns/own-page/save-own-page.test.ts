import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findPages, removeOwnPage, saveOwnPage, type WantedPage } from "../../../../app/features/campaigns/own-page/save-own-page.server";
import { findBrokenEntry } from "../../../../app/storage/audit.server";
import { readRevision } from "../../../../app/storage/campaigns.server";
import { type CampaignDatabase, openCampaigns } from "../../../../app/storage/database.server";
import { plan } from "../../../planned";
import { type PostgresServer, startPostgres } from "../../../postgres";

const author = { actor: { id: "somebody", display: "Någon" }, now: new Date("2026-11-25T12:00:00Z") };

describe.each(["SQLite", "PostgreSQL"])("a campaign's page in %s", (kind) => {
  const directory = mkdtempSync(join(tmpdir(), "own-page-"));
  let server: PostgresServer | undefined;
  let db: CampaignDatabase;
  let round = 0;
  let campaign = "";

  beforeAll(async () => {
    server = kind === "PostgreSQL" ? await startPostgres() : undefined;
    db = await openCampaigns(server ? { url: server.url } : { directory });
  });
  afterAll(async () => {
    await db.destroy();
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  beforeEach(async () => {
    round += 1;
    const code = `BCDFG${round}`;
    campaign = `campaign-${code}`;
    await plan(db, { code, campaign: { state: "draft" } });
  });

  const save = (change: Partial<WantedPage> = {}, mayChange = true) =>
    saveOwnPage({ campaign, language: "sv", title: "Hej", body: "Du är inte ensam.", version: 0, slug: `hosten-${round}`, slugBefore: "", ...change }, { db, author, mayChange: () => mayChange });
  const saved = async () => (await findPages(db, campaign)).map(({ language, title, version }) => [language, title, version]);
  const logged = async () => (await db.selectFrom("audit_entry").select(["action", "object"]).where("object", "like", `campaign/${campaign}%`).orderBy("number").execute()).map(({ action, object }) => `${action} ${object.replace(`campaign/${campaign}`, "")}`);
  const row = () => db.selectFrom("campaign").select(["slug", "author", "version"]).where("id", "=", campaign).executeTakeFirstOrThrow();

  test("is saved with its address, by whom is noted, and every process learns of it", async () => {
    const before = await readRevision(db);

    expect(await save()).toBe("saved");
    expect(await saved()).toEqual([["sv", "Hej", 1]]);
    expect(await row()).toEqual({ slug: `hosten-${round}`, author: "somebody", version: 2 });
    expect(await logged()).toEqual(["page.address ", "page.save /page/sv"]);
    expect(await readRevision(db)).toBe(before + 1);
    expect(await findBrokenEntry(db)).toBeNull();
  });

  test("is one in each language, and a text saved twice alike changes nothing", async () => {
    await save();
    const slugBefore = `hosten-${round}`;
    expect(await save({ language: "ar", title: "مرحبا", slugBefore })).toBe("saved");
    expect(await save({ version: 1, slugBefore })).toBe("saved");
    expect(await saved()).toEqual([["ar", "مرحبا", 1], ["sv", "Hej", 1]]);
    expect(await logged()).toHaveLength(3);
  });

  test("is not written over by who began from an older one", async () => {
    await save();
    const slugBefore = `hosten-${round}`;
    expect(await save({ title: "Andra", version: 1, slugBefore })).toBe("saved");
    expect(await save({ title: "Tredje", version: 1, slugBefore })).toBe("changedMeanwhile");
    expect(await save({ title: "Fjärde", version: 0, slugBefore })).toBe("changedMeanwhile");
    expect(await saved()).toEqual([["sv", "Andra", 2]]);
  });

  test("is saved once where two save at the same moment", async () => {
    const outcomes = await Promise.all([save({ title: "Ett" }), save({ title: "Två" })]);

    expect(outcomes.toSorted()).toEqual(["changedMeanwhile", "saved"]);
    expect(await findBrokenEntry(db)).toBeNull();
  });

  test("has an address of its own, that another has not changed meanwhile and that is not in print", async () => {
    await save();
    await plan(db, { code: `BCDGG${round}`, campaign: { slug: `varen-${round}` } });
    const slugBefore = `hosten-${round}`;
    expect(await save({ version: 1, slug: `varen-${round}`, slugBefore })).toBe("slugTaken");
    expect(await save({ version: 1, slug: `ny-${round}`, slugBefore: "" })).toBe("slugChangedMeanwhile");
    await db.updateTable("campaign").set({ state: "paused" }).where("id", "=", campaign).execute();
    expect(await save({ version: 1, title: "Ny", slug: `ny-${round}`, slugBefore })).toBe("slugLocked");
    expect(await saved()).toEqual([["sv", "Hej", 1]]);
  });

  test("is saved by nobody who may not, as the campaign stands then", async () => {
    expect(await save({}, false)).toBe("notAllowed");
    expect([await saved(), (await row()).slug, await logged()]).toEqual([[], null, []]);
  });

  test("is taken away in one language, as it was looked at, and its address stays", async () => {
    await save();
    const options = { db, author, mayChange: () => true };
    expect(await removeOwnPage({ campaign, language: "sv", version: 2 }, options)).toBe("changedMeanwhile");
    expect(await removeOwnPage({ campaign, language: "ar", version: 1 }, options)).toBe("changedMeanwhile");
    expect(await removeOwnPage({ campaign, language: "sv", version: 1 }, options)).toBe("removed");
    expect([await saved(), (await row()).slug]).toEqual([[], `hosten-${round}`]);
    expect((await logged()).at(-1)).toBe("page.remove /page/sv");
  });
});
