import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeCode } from "../../../../app/features/campaigns/code";
import { lookAtDuePages } from "../../../../app/features/campaigns/watch/look.server";
import { type CampaignDatabase, openCampaigns } from "../../../../app/storage/database.server";
import { isFullRound } from "../../../browser/round";
import { plan, setState } from "../../../planned";
import { type PostgresServer, startPostgres } from "../../../postgres";
import { openHostSite } from "./host-site";

const code = makeCode(() => 12);
const placement = `placement-${code}`;
const site = "https://fritt.example";
const { site: host, answerWith } = openHostSite();
let html = "";

beforeAll(() => answerWith((_request, response) => void response.writeHead(html === "" ? 503 : 200, { "Content-Type": "text/html" }).end(html)));

const [there, gone, broken] = [`<a href="${site}/k/${code}">Läs mer</a>`, "<p>Nyheter</p>", ""];

// The same rows on PostgreSQL in a full round: what is special there, a neighbouring file tries each time.
describe.each(isFullRound ? ["SQLite", "PostgreSQL"] : ["SQLite"])("a placement that is watched, in %s", (kind) => {
  let directory = "";
  let server: PostgresServer | undefined;
  let db: CampaignDatabase;
  /** Looks at a moment, and says what is known then. */
  const lookAt = async (moment: string, found: string) => {
    html = found;
    host().asked.length = 0;
    await lookAtDuePages({ db, network: host().network, site, now: () => new Date(moment) });
    const { seen, looked, fault } = await db.selectFrom("watch").selectAll().executeTakeFirstOrThrow();
    return { asked: host().asked.length, seen, looked, fault };
  };
  const spans = async () => (await db.selectFrom("observation").selectAll().orderBy("starts").execute()).map(({ starts, ends, source }) => `${source} ${starts}–${ends}`);
  const notes = async () => (await db.selectFrom("audit_entry").select("action").orderBy("number").execute()).map(({ action }) => action);

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "watch-"));
    server = kind === "PostgreSQL" ? await startPostgres() : undefined;
    db = await openCampaigns(server ? { url: server.url } : { directory });
  });
  afterAll(async () => {
    await db.destroy();
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  beforeEach(async () => {
    for (const table of ["watch", "observation", "assignment", "creative", "placement", "campaign"] as const) await db.deleteFrom(table).execute();
    await plan(db, { code, placement: { address: "https://host.example/start" } });
    await db.insertInto("watch").values({ placement, host: "host.example", looked: null, seen: null, fault: null }).execute();
  });

  test("is one span while it is seen night after night, and another when it comes back", async () => {
    expect(await lookAt("2026-11-20T12:00:00Z", there)).toEqual({ asked: 1, seen: 1, looked: "2026-11-20T13:00", fault: null });
    await lookAt("2026-11-21T03:30:00Z", there);
    await lookAt("2026-11-22T03:30:00Z", there);
    expect(await spans()).toEqual(["automatic 2026-11-20T13:00–2026-11-22T04:31"]);

    expect(await lookAt("2026-11-23T03:30:00Z", gone)).toMatchObject({ seen: 0 });
    await lookAt("2026-11-24T03:30:00Z", there);
    expect(await spans()).toEqual(["automatic 2026-11-20T13:00–2026-11-22T04:31", "automatic 2026-11-24T04:30–2026-11-24T04:31"]);
  });

  test("is looked for once a night", async () => {
    await lookAt("2026-11-20T12:00:00Z", there);

    expect(await lookAt("2026-11-20T22:00:00Z", there)).toMatchObject({ asked: 0 });
    expect(await lookAt("2026-11-21T02:59:00Z", there)).toMatchObject({ asked: 0 });
    expect(await lookAt("2026-11-21T03:00:00Z", there)).toMatchObject({ asked: 1 });
    expect(await lookAt("2026-11-21T03:01:00Z", there)).toMatchObject({ asked: 0 });
  });

  test("is looked for by one of several machines", async () => {
    html = there;
    host().asked.length = 0;
    await Promise.all(Array.from({ length: 4 }, () => lookAtDuePages({ db, network: host().network, site, now: () => new Date("2026-11-20T12:00:00Z") })));

    expect(host().asked).toHaveLength(1);
    expect(await spans()).toHaveLength(1);
  });

  test("keeps what is known of it when its page cannot be read for a night, and not for a week", async () => {
    await lookAt("2026-11-20T03:30:00Z", there);
    expect(await lookAt("2026-11-21T03:30:00Z", broken)).toMatchObject({ seen: 1, fault: "status 503" });
    expect(await lookAt("2026-11-22T03:30:00Z", there)).toMatchObject({ seen: 1, fault: null });
    expect(await spans()).toEqual(["automatic 2026-11-20T04:30–2026-11-22T04:31"]);

    await lookAt("2026-11-29T03:30:00Z", there);
    expect(await spans()).toHaveLength(2);
  });

  test("is not asked for on a host that nobody has confirmed", async () => {
    await db.updateTable("placement").set({ address: "https://www.host.example/" }).where("id", "=", placement).execute();

    expect(await lookAt("2026-11-20T12:00:00Z", there)).toMatchObject({ asked: 0, seen: null, fault: "moved www.host.example" });
  });

  test("is asked for no more once its campaign is over", async () => {
    await setState(db, code, "ended");
    expect(await lookAt("2026-11-20T12:00:00Z", there)).toMatchObject({ asked: 0, looked: null });

    await db.updateTable("campaign").set({ state: "published", ends: "2026-10-01T00:00" }).execute();
    expect(await lookAt("2026-11-20T12:00:00Z", there)).toMatchObject({ asked: 0, looked: null });
    expect(await lookAt("2026-10-20T12:00:00Z", there)).toMatchObject({ asked: 1 });
  });

  test("is in the log when it comes and when it goes, not every night", async () => {
    const before = (await notes()).length;
    for (const [index, found] of [there, there, broken, gone, gone, there].entries()) await lookAt(`2026-11-${20 + index}T03:30:00Z`, found);

    expect((await notes()).slice(before)).toEqual(["watch.seen", "watch.missing", "watch.seen"]);
  });
});
