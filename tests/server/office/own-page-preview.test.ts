import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type LanguageTag, languageTags } from "../../../app/features/languages/locales";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import { sendForm, signIn, type SignedIn } from "../../office";
import { plan, setState } from "../../planned";
import { startSite } from "../../site";

const directory = mkdtempSync(join(tmpdir(), "own-page-preview-"));
const code = "BCDFGM";
const path = `/redaktion/kampanjer/campaign-${code}/sida`;
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;
let [editor, reader] = Array<SignedIn>(2) as [SignedIn, SignedIn];

beforeAll(async () => {
  db = await openCampaigns({ directory });
  site = await startSite({ DATA_DIR: directory });
  const others = languageTags.filter((tag) => tag !== "th").map((language) => ({ language, title: "Hej", body: "Hej." }));
  await plan(db, { code, campaign: { state: "draft", slug: "hosten", demonstration: 1 }, pages: others });
  [editor, reader] = [await signIn(db, "editor"), await signIn(db, "reader")];
});
afterAll(async () => {
  await site.stop();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});

const fields = (change: Record<string, string> = {}) => ({ language: "sv", title: "Du får vara rädd", body: "Ring :phone{#kvinnofridslinjen}.", version: "0", slug: "hosten", slugBefore: "hosten", ...change });
async function draw(who: SignedIn, change: Record<string, string> = {}, of = path) {
  const answer = await sendForm(site.origin, `${of}/forhandsvisning`, who, fields(change));
  return { status: answer.status, drawn: (await answer.json().catch(() => null)) as { html: string | null; problems: { key: string }[] } | null };
}

describe("a preview while a page is being written", () => {
  test("is the page as the public site draws it, without anything that was typed as markup", async () => {
    const { drawn } = await draw(editor, { language: "ar", title: "مرحبا & \"<3\"" });

    expect(drawn).toMatchObject({ problems: [] });
    expect(parse(drawn?.html ?? "").querySelector("h1")?.innerHTML).toBe("مرحبا &amp; &quot;&lt;3&quot;");
    expect(parse(drawn?.html ?? "").querySelectorAll("a").every((link) => link.getAttribute("href") === "#preview")).toBe(true);
  });

  test("says what is wrong instead, where it cannot be drawn", async () => {
    expect((await draw(editor, { body: "<img src=x onerror=alert(1)>" })).drawn).toMatchObject({ html: null, problems: [{ field: "body", key: "page.problem.onLine" }] });
  });

  test("is drawn for nobody who may not write, nor of a campaign or a language that is not there", async () => {
    const answers = [await draw(reader), await draw(editor, { language: "xx" }), await draw({ ...editor, token: "stolen" }), await draw(editor, {}, "/redaktion/kampanjer/nobody/sida")];

    expect(answers.map(({ status }) => status)).toEqual([403, 400, 403, 404]);
  });
});

test("the heaviest text that the office takes keeps its page within one round trip, with every language on it, for who followed a link too", async () => {
  // Letters that do not come again, so that nothing is gained by pressing them.
  const letters = Array.from({ length: 3_900 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7_919) % 20_000)) + (index % 40 === 39 ? " " : "")).join("");
  const heavy = (length: number) => ({ language: "th" satisfies LanguageTag, title: letters.slice(0, 60), body: letters.slice(0, length).trim() });
  const isTaken = async (length: number) => (await draw(editor, heavy(length))).drawn?.problems.length === 0;
  let [fits, tooLong] = [0, letters.length];
  expect((await draw(editor, heavy(tooLong))).drawn?.problems.map(({ key }) => key)).toEqual(["page.problem.heavy"]);
  while (tooLong - fits > 20) {
    const length = Math.floor((fits + tooLong) / 2);
    if (await isTaken(length)) fits = length;
    else tooLong = length;
  }
  expect((await sendForm(site.origin, path, editor, fields(heavy(tooLong)))).status).toBe(400);
  expect((await sendForm(site.origin, path, editor, fields(heavy(fits)))).status).toBe(303);

  await setState(db, code, "published");
  const fetchHeavy = (query = "") => fetch(`${site.origin}/th/campaign/hosten${query}`, { headers: { "Accept-Encoding": "br" } });
  await vi.waitFor(async () => expect((await fetchHeavy()).status).toBe(200), { timeout: 5_000 });
  for (const answer of [await fetchHeavy(), await fetchHeavy(`?k=${code}`)]) {
    const headers = [...answer.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
    expect(await answer.text()).toContain(letters.slice(0, 39));
    expect(Number(answer.headers.get("Content-Length")) + headers).toBeLessThan(14_600);
  }
});
