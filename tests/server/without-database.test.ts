import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openCampaigns } from "../../app/storage/database.server";
import { fetchPage } from "../counted";
import { plan } from "../planned";
import { startSite } from "../site";

const code = "BCDFGM";
/** Where no PostgreSQL listens, and where one would never answer. */
const gone = "postgres://site:site@127.0.0.1:1/site";
const silent = "postgres://site:site@192.0.2.1:5432/site";
let directory = "";
let site: Awaited<ReturnType<typeof startSite>>;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "without-"));
});
afterEach(async () => {
  await site.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** Answers of a page, of a link and of an answer to it, with how long the slowest took in milliseconds. */
async function visit() {
  const started = performance.now();
  const post = { method: "POST", headers: { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0" } };
  const answers = [await fetchPage(`${site.origin}/sv/akut-hjalp`), await fetchPage(`${site.origin}/k/${code}/sv`), await fetchPage(`${site.origin}/svar/ja/sv/akut-hjalp`, post)];
  return { statuses: answers.map(({ status }) => status), text: answers[0]?.text, location: answers[1]?.headers.location, milliseconds: performance.now() - started };
}

describe("without its database the site", () => {
  test.each([["is gone", gone], ["says nothing", silent]])("has its pages, and leads on from every link, when the server %s", async (_name, url) => {
    site = await startSite({ DATA_DIR: directory, DATABASE_URL: url });
    await visit();

    expect(await visit()).toMatchObject({ statuses: [200, 303, 303], text: expect.stringContaining('href="tel:112"') as string, location: "/sv" });
  });

  test("does so too where its folder is a file, and keeps what it counts in memory", async () => {
    const file = join(directory, "file");
    writeFileSync(file, "");
    site = await startSite({ DATA_DIR: file });
    await visit();
    const { statuses, milliseconds } = await visit();

    expect(statuses).toEqual([200, 303, 303]);
    expect(milliseconds).toBeLessThan(500);
    expect(site.output.out).toContain("Counts cannot be opened and are kept in memory");
    expect(await (await fetch(`${site.origin}/health`)).json()).toMatchObject({ status: "ok", counts: "behind" });
  });

  test("shows and leads on as the last plan said, after a start", async () => {
    const db = await openCampaigns({ directory });
    await plan(db, { code, placement: { kind: "slot", place: "start-top" }, campaign: { slug: "hosten" }, pages: [{ language: "sv", title: "Du får vara rädd", body: "Vi finns." }] });
    await db.destroy();
    site = await startSite({ DATA_DIR: directory });
    await vi.waitFor(async () => expect((await visit()).location).toBe(`/sv/akut-hjalp?k=${code}`), { timeout: 5_000 });
    await site.stop();

    site = await startSite({ DATA_DIR: directory, DATABASE_URL: gone });
    expect((await visit()).location).toBe(`/sv/akut-hjalp?k=${code}`);
    expect((await fetchPage(`${site.origin}/sv`)).text).toContain("Du är inte ensam");
    expect(await fetchPage(`${site.origin}/sv/kampanj/hosten`)).toMatchObject({ status: 200, text: expect.stringContaining("Du får vara rädd") as string });
  });
});
