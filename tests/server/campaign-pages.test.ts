import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { longest } from "../../app/features/campaigns/campaign";
import { makeCode } from "../../app/features/campaigns/code";
import { type CampaignDatabase, openCampaigns } from "../../app/storage/database.server";
import { added, browser, fetchPage, settle } from "../counted";
import { plan, setState } from "../planned";
import { startSite } from "../site";

const codes = { top: makeCode(randomInt), end: makeCode(randomInt), side: makeCode(randomInt), poster: makeCode(randomInt), toHelp: makeCode(randomInt), longest: makeCode(randomInt), longestEnd: makeCode(randomInt), longestSide: makeCode(randomInt) };
/** Thai letters, three bytes each, in an order that cannot be pressed. */
const thai = (length: number) => Array.from({ length }, () => String.fromCodePoint(0x0e01 + randomInt(46))).join("");
const longWords = { language: "th", heading: thai(longest.heading), body: thai(longest.body), call: thai(longest.call) } as const;
const words = { heading: "Du är inte ensam", body: "Det finns någon att prata med, dygnet runt.", call: "Läs vad du kan göra" };
const arabic = { language: "ar", heading: "لستِ وحدك", body: "هناك من يمكن التحدث معه.", call: "اقرأ المزيد" } as const;

let directory = "";
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;
const read = async (path: string, headers = {}) => {
  const response = await fetchPage(site.origin + path, { headers: { ...browser, ...headers } });
  return { response, page: parse(response.text) };
};
const addedBy = (...paths: string[]) => added(site.origin, directory, async () => {
  for (const path of paths) await read(path);
});
/** The same without what was shown in slots. */
const addedByFollowing = async (work: () => Promise<unknown>) =>
  Object.fromEntries(Object.entries(await added(site.origin, directory, work)).filter(([key]) => !key.endsWith("served")));

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "slots-"));
  db = await openCampaigns({ directory });
  const slot = (place: string) => ({ kind: "slot", place } as const);
  await plan(db, { code: codes.top, placement: slot("start-top"), creatives: [{ language: "sv", ...words }, arabic], campaign: { demonstration: 1 } });
  await plan(db, { code: codes.end, placement: slot("page-end"), schedules: [{ starts: "2026-01-01T00:00", ends: null }] });
  await plan(db, { code: codes.side, placement: slot("directory-side") });
  await plan(db, { code: codes.longest, placement: slot("start-top"), creatives: [longWords], schedules: [{ starts: "2026-02-01T00:00", ends: null }] });
  await plan(db, { code: codes.longestEnd, placement: slot("page-end"), creatives: [longWords], schedules: [{ starts: "2026-02-01T00:00", ends: null }] });
  await plan(db, { code: codes.longestSide, placement: slot("directory-side"), creatives: [longWords], schedules: [{ starts: "2026-02-01T00:00", ends: null }] });
  await plan(db, { code: codes.poster, placement: { kind: "print", target: "start" } });
  await plan(db, { code: codes.toHelp, placement: { kind: "post", target: "helplines" } });
  site = await startSite({ DATA_DIR: directory });
  await settle(site.origin);
  await vi.waitFor(async () => expect((await read("/sv")).page.querySelector("#start-top")).not.toBeNull(), { timeout: 5_000 });
});
afterAll(async () => {
  await site.stop();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});

describe("a slot on our own pages", () => {
  test("shows the campaign's words as text with one link, under the numbers, and says when it is an example", async () => {
    const { page } = await read("/sv");
    const section = page.querySelector("section[aria-labelledby=start-top]");

    expect(section?.querySelector("h2")?.text).toBe(words.heading);
    expect(section?.querySelectorAll("a").map((link) => [link.getAttribute("href"), link.text])).toEqual([[`/k/${codes.top}/sv`, words.call]]);
    expect(section?.text).toContain("Exempel: det här är ingen riktig kampanj.");
    expect(page.toString().indexOf("tel:112")).toBeLessThan(page.toString().indexOf("id=\"start-top\""));
    expect(page.querySelectorAll("img, iframe, script[src]")).toEqual([]);
  });

  test("speaks the visitor's language, or the nearest, which is marked", async () => {
    expect((await read("/ar")).page.querySelector("#start-top")?.text).toBe(arabic.heading);
    expect((await read("/fa")).page.querySelector("#start-top")?.closest("div")?.attributes).toMatchObject({ lang: "sv", dir: "ltr" });
    expect((await read("/fi")).page.querySelector("#start-top")?.closest("div")?.getAttribute("lang")).toBe("sv");
  });

  test("stands on the start page, at the end of every page and in the directory without choices, each where it belongs", async () => {
    const ids = async (path: string) => (await read(path)).page.querySelectorAll("h2[id]").map(({ id }) => id).filter((id) => ["start-top", "page-end", "directory-side"].includes(id));

    expect(await ids("/sv")).toEqual(["start-top", "page-end"]);
    expect(await ids("/sv/akut-hjalp")).toEqual(["page-end"]);
    expect(await ids("/sv/hitta-stod")).toEqual(["directory-side", "page-end"]);
    expect(await ids("/sv/hitta-stod?o=1")).toEqual([]);
    expect(await ids("/sv/hitta-stod/bris")).toEqual([]);
  });

  test("is counted when it is shown, once for each slot, beside the view of the page", async () => {
    expect(await addedBy("/sv", "/ar", "/sv/hitta-stod")).toEqual({
      "page start sv page_view": 1, "page start ar page_view": 1, "page find-support sv page_help_view": 1,
      [`placement placement-${codes.top} sv served`]: 1, [`placement placement-${codes.top} ar served`]: 1,
      [`placement placement-${codes.end} sv served`]: 2, [`placement placement-${codes.end} ar served`]: 1, [`placement placement-${codes.side} sv served`]: 1,
    });
  });

  test.each(["/th", "/th/helplines", "/th/find-support", "/th/protected-identity"])("with the longest words that it takes leaves %s within its weight", async (path) => {
    const answer = await fetch(site.origin + path, { headers: { "Accept-Encoding": "br" } });
    expect((await answer.text()).split(longWords.heading).length).toBeGreaterThan(1);
    const headers = [...answer.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);

    expect(Number(answer.headers.get("Content-Length")) + headers).toBeLessThan(14_600);
  });

  test("keeps its page out of shared caches while it stands there", async () => {
    expect((await read("/sv")).response.headers["cdn-cache-control"]).toBeUndefined();
    await setState(db, codes.end, "paused");
    await vi.waitFor(async () => expect((await read("/ar/urgent-help")).response.headers["cdn-cache-control"]).toMatch(/max-age=\d+/), { timeout: 5_000 });
    await setState(db, codes.end, "published");
    await vi.waitFor(async () => expect((await read("/ar/urgent-help")).response.headers["cdn-cache-control"]).toBeUndefined(), { timeout: 5_000 });
  });

  test("is gone within five seconds of its campaign's end, and there again when that is taken back", async () => {
    const top = async () => (await read("/sv")).page.querySelector("#start-top")?.text;
    await setState(db, codes.top, "ended");
    await vi.waitFor(async () => expect(await top()).toBeUndefined(), { timeout: 5_000 });
    await setState(db, codes.top, "published");
    await vi.waitFor(async () => expect(await top()).toBe(words.heading), { timeout: 5_000 });
  });
});

describe("whoever follows a placement's link", () => {
  test("is counted at the page reached and at the page with helplines opened from there, and no further", async () => {
    const { page } = await read(`/ar?k=${codes.poster}`);
    const carrying = page.querySelectorAll("a").map((link) => link.getAttribute("href") ?? "").filter((href) => href.includes(codes.poster));
    expect(new Set(carrying)).toEqual(new Set(["urgent-help", "helplines", "find-support"].map((slug) => `/ar/${slug}?k=${codes.poster}`)));

    const next = await read(`/ar/helplines?k=${codes.poster}`);
    expect(next.page.toString()).not.toContain(codes.poster);
    expect(await addedBy(`/ar?k=${codes.poster}`, `/ar/helplines?k=${codes.poster}`)).toMatchObject({ [`placement placement-${codes.poster} ar landing`]: 1, [`placement placement-${codes.poster} ar help_view`]: 1 });
  });

  test("takes no choice of the directory for a code, nor a code for a choice", async () => {
    expect((await read("/sv/hitta-stod?f=1")).page.querySelector("#results")?.text).not.toBe((await read("/sv/hitta-stod")).page.querySelector("#results")?.text);
    expect((await read(`/sv/hitta-stod?k=${codes.poster}`)).page.querySelector("#results")?.text).toBe((await read("/sv/hitta-stod")).page.querySelector("#results")?.text);
  });

  test("to a page with helplines has landed there, and not also taken the step", async () => {
    expect(await addedByFollowing(() => read(`/ar/helplines?k=${codes.toHelp}`))).toEqual({ "page helplines ar page_help_view": 1, [`placement placement-${codes.toHelp} ar landing`]: 1 });
  });

  test("gets a page that no cache keeps, and that is the plain one but for the code", async () => {
    const [plain, followed] = [await read("/ar/urgent-help"), await read(`/ar/urgent-help?k=${codes.poster}`)];

    expect(followed.response.headers["cdn-cache-control"]).toBeUndefined();
    expect(followed.response.text.replaceAll(`?k=${codes.poster}`, "")).toBe(plain.response.text);
  });

  test.each(["000000", "", "../", "%00".slice(1), "BCDFGHJ"])("with a code that is none of ours (%j) sees and counts the plain page", async (code) => {
    expect(await addedByFollowing(() => read(`/ar/urgent-help?k=${encodeURIComponent(code)}`))).toEqual({ "page urgent-help ar page_help_view": 1 });
  });

  test("and objects to being measured adds to the page's own sum alone", async () => {
    expect(await added(site.origin, directory, () => read(`/ar?k=${codes.poster}`, { "Sec-GPC": "1" }))).toEqual({ "page start ar page_view": 1, "excluded objection excluded": 1 });
  });

  test("ahead of the visitor, as browsers do, is not counted; the visit is, once", async () => {
    const sums = await addedByFollowing(async () => {
      await read(`/ar?k=${codes.poster}`, { "Sec-Purpose": "prefetch" });
      await read(`/ar?k=${codes.poster}`);
    });
    expect(sums).toEqual({ "excluded prefetch excluded": 1, "page start ar page_view": 1, [`placement placement-${codes.poster} ar landing`]: 1 });
  });
});

test("pages that are none, are refused or are not there add nothing", async () => {
  expect(await addedBy("/sv/finns-inte", "/sv/hitta-stod/bris", "/robots.txt", "/favicon.ico", "/xx")).toEqual({});
});
