import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeCode } from "../../app/features/campaigns/code";
import { type CampaignDatabase, openCampaigns } from "../../app/storage/database.server";
import { added, browser, fetchPage } from "../counted";
import { plan } from "../planned";
import { startSite } from "../site";

const code = () => makeCode(randomInt);
const codes = { poster: code(), arabic: code(), ended: code(), expired: code(), draft: code(), paused: code(), nowhere: code(), unknown: code() };

let directory = "";
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;

const follow = (path: string, asked: Parameters<typeof fetchPage>[1] = {}) => fetchPage(site.origin + path, asked);
const addedBy = (work: () => Promise<unknown>) => added(site.origin, directory, work);

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "links-"));
  db = await openCampaigns({ directory });
  const words = { heading: "Du är inte ensam", body: "Det finns någon att prata med.", call: "Läs mer" };
  const both = [{ language: "sv", ...words }, { language: "ar", ...words }] as const;
  await plan(db, { code: codes.poster, creatives: [...both] });
  await plan(db, { code: codes.arabic, creatives: [both[1]] });
  await plan(db, { code: codes.ended, campaign: { state: "ended" } });
  await plan(db, { code: codes.expired, campaign: { ends: "2026-01-01T00:00" } });
  await plan(db, { code: codes.draft, campaign: { state: "draft" } });
  await plan(db, { code: codes.paused, campaign: { state: "paused" } });
  await plan(db, { code: codes.nowhere, placement: { target: "a-page-that-was" } });
  site = await startSite({ DATA_DIR: directory });
  await vi.waitFor(async () => expect((await follow(`/k/${codes.poster}/sv`)).headers.location).toContain("?k="), { timeout: 5_000 });
});
afterAll(async () => {
  await site.stop();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});

describe("a placement's link", () => {
  test("leads on to its page in the language that it names, is counted once, and leaves nothing behind", async () => {
    let answer: Awaited<ReturnType<typeof follow>> | undefined;
    const sums = await addedBy(async () => (answer = await follow(`/k/${codes.poster}/ar`)));

    expect(answer?.status).toBe(303);
    expect(answer?.headers).toMatchObject({ location: `/ar/urgent-help?k=${codes.poster}`, "cache-control": "private, no-store", "referrer-policy": "no-referrer", "x-robots-tag": "noindex" });
    for (const header of ["set-cookie", "etag", "last-modified"]) expect(answer?.headers).not.toHaveProperty(header);
    expect(sums).toEqual({ [`placement placement-${codes.poster} ar click`]: 1 });
  });

  test.each([
    ["the language of its words, if it has one", () => codes.arabic, "ar", "/ar/urgent-help"],
    ["else the one that the browser asks for", () => codes.poster, "uk", "/uk/urgent-help"],
    ["typed in small letters with a hyphen", () => `${codes.poster.slice(0, 3).toLowerCase()}-${codes.poster.slice(3)}`, "uk", "/uk/urgent-help"],
  ])("without a language leads on in %s", async (_name, typed, language, path) => {
    const sums = await addedBy(async () => expect((await follow(`/k/${typed()}`)).headers.location).toMatch(new RegExp(`^${path}\\?k=`)));

    expect(Object.keys(sums)).toEqual([expect.stringContaining(`${language} click`)]);
  });

  test("without a wish leads on in Swedish", async () => {
    const { "Accept-Language": _wish, ...headers } = browser;
    expect((await follow(`/k/${codes.poster}`, { headers })).headers.location).toMatch(/^\/sv\/akut-hjalp\?k=/);
  });

  test("counts while its campaign pauses, and leads to the start page where its own page is gone", async () => {
    expect(await addedBy(() => follow(`/k/${codes.paused}/sv`))).toEqual({ [`placement placement-${codes.paused} sv click`]: 1 });
    expect((await follow(`/k/${codes.nowhere}/sv`)).headers.location).toMatch(/^\/sv\?k=/);
  });

  test("is answered to HEAD alike and not counted, and to nothing else", async () => {
    const sums = await addedBy(async () => expect(await follow(`/k/${codes.poster}/ar`, { method: "HEAD" })).toMatchObject({ status: 303, headers: { location: "/ar/urgent-help" } }));
    expect(sums).toEqual({ "excluded method excluded": 1 });

    expect(await addedBy(async () => expect((await Promise.all(["POST", "OPTIONS", "PUT"].map((method) => follow(`/k/${codes.poster}/ar`, { method })))).map(({ status }) => status)).toEqual([405, 405, 405]))).toEqual({});
  });

  test.each([
    ["a robot", { ...browser, "User-Agent": "facebookexternalhit/1.1" }, "robot"],
    ["nobody in particular", { Accept: "text/html" }, "robot"],
    ["a browser that fetches ahead", { ...browser, "Sec-Purpose": "prefetch;prerender" }, "prefetch"],
    ["an image on another page", { ...browser, "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image" }, "embedded"],
    ["somebody who objects", { ...browser, "Sec-GPC": "1" }, "objection"],
  ])("is answered to %s with the plain address, and only the reason is counted", async (_name, headers, reason) => {
    const sums = await addedBy(async () => expect((await follow(`/k/${codes.poster}/ar`, { headers: headers })).headers.location).toBe("/ar/urgent-help"));

    expect(sums).toEqual({ [`excluded ${reason} excluded`]: 1 });
  });
});

describe("a link that is none any more", () => {
  test.each([
    ["over", () => codes.ended, "ended", "/sv/akut-hjalp"],
    ["past its last day", () => codes.expired, "ended", "/sv/akut-hjalp"],
    ["not published", () => codes.draft, "unknown", "/sv"],
    ["never given out", () => codes.unknown, "unknown", "/sv"],
    ["mistyped", () => `${codes.poster.slice(0, 5)}${codes.poster.endsWith("B") ? "C" : "B"}`, "mistyped", "/sv"],
    ["empty", () => "", "mistyped", "/sv"],
    ["a nonsense", () => "%F0%9F%98%80%20or%201=1", "mistyped", "/sv"],
  ])("since it is %s leads to a page of help all the same, within 75 ms, and makes no row but that of the reason", async (_name, typed, reason, path) => {
    const sums = await addedBy(async () => {
      const started = performance.now();
      const answer = await follow(`/k/${typed()}/sv`);
      expect([answer.status, answer.headers.location]).toEqual([303, path]);
      expect(performance.now() - started).toBeLessThan(75);
    });

    expect(sums).toEqual({ [`excluded ${reason} excluded`]: 1 });
  });
});

test("nothing of those who followed lies in the log", () => {
  expect(site.output.out).not.toMatch(/Firefox|facebook|127\.0\.0\.1 |uk\b/);
  expect(site.output.out).toMatch(/^GET placement 303 \d+$/m);
  expect(site.output.out).not.toContain(codes.poster);
});
