import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import { fetchOffice, sendForm, signIn, type SignedIn } from "../../office";
import { plan } from "../../planned";
import { startSite } from "../../site";

const directory = mkdtempSync(join(tmpdir(), "own-page-office-"));
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;
let [editor, other, publisher, reader] = Array<SignedIn>(4) as [SignedIn, SignedIn, SignedIn, SignedIn];
let round = 0;
let [id, path] = ["", ""];

beforeAll(async () => {
  db = await openCampaigns({ directory });
  site = await startSite({ DATA_DIR: directory });
  [editor, other, publisher, reader] = [await signIn(db, "editor"), await signIn(db, "editor", { language: "en" }), await signIn(db, "publisher"), await signIn(db, "reader")];
});
afterAll(async () => {
  await site.stop();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});
beforeEach(async () => {
  round += 1;
  const code = `BCDF${String(round).padStart(2, "0")}`;
  await plan(db, { code, campaign: { state: "draft", name: "Höstens kampanj" } });
  id = `campaign-${code}`;
  path = `/redaktion/kampanjer/${id}/sida`;
});

const fields = (change: Record<string, string> = {}) => ({ language: "sv", title: "Du får vara rädd", body: "Ring :phone{#kvinnofridslinjen}.", version: "0", slug: `hosten-${round}`, slugBefore: "", ...change });
const open = async (who: SignedIn, query = "") => parse(await (await fetchOffice(site.origin, path + query, who)).text());
const send = async (who: SignedIn, change: Record<string, string> = {}, to = path) => {
  const answer = await sendForm(site.origin, to, who, fields(change));
  return { status: answer.status, location: answer.headers.get("Location"), page: parse(await answer.text()) };
};
const valueOf = (page: ReturnType<typeof parse>, name: string) => page.querySelector(`form input[name=${name}]`)?.getAttribute("value") ?? page.querySelector(`form textarea[name=${name}]`)?.text;
const rows = () => db.selectFrom("campaign_page").select(["language", "title", "version"]).where("campaign", "=", id).orderBy("language").execute();

describe("the editor of a campaign's page, without script,", () => {
  test("proposes an address, saves text and address, shows the page as it will look and what languages lack", async () => {
    expect(valueOf(await open(editor), "slug")).toBe("hostens-kampanj");

    expect(await send(editor)).toMatchObject({ status: 303, location: `${path}?sprak=sv&klart=saved` });
    const page = await open(editor, "?sprak=sv");
    expect([valueOf(page, "title"), valueOf(page, "version"), valueOf(page, "slugBefore")]).toEqual(["Du får vara rädd", "1", `hosten-${round}`]);
    expect(page.querySelector("#preview h1")?.text).toBe("Du får vara rädd");
    expect(page.querySelectorAll("#preview a").every((link) => link.getAttribute("href") === "#preview")).toBe(true);
    expect(page.querySelector("#preview")?.text).toContain("116\u00a0016");
    expect(page.querySelector("nav details")?.text).toContain("finska");
  });

  test("shows a language in its direction, in the words of who works there", async () => {
    await send(editor);
    const page = await open(other, "?sprak=ar");

    expect(page.querySelector("textarea[name=body]")?.attributes).toMatchObject({ lang: "ar", dir: "rtl" });
    expect(page.querySelector("html")?.attributes).toMatchObject({ lang: "en", dir: "ltr" });
    expect(page.querySelector("main")?.text).toContain("Text in العربية");
  });

  test("shows unsaved text as it would look, keeps it, and saves nothing", async () => {
    const { status, page } = await send(editor, { do: "preview", title: "Utan att spara" });

    expect([status, page.querySelector("#preview h1")?.text, valueOf(page, "title")]).toEqual([200, "Utan att spara", "Utan att spara"]);
    expect(await rows()).toEqual([]);
  });

  test("says what is wrong at the field, with its line and how to mend it, in the language of who writes, and keeps every word", async () => {
    const change = { title: "x".repeat(61), body: "Hej.\n\nRing 116 016.\n\n<script>alert(1)</script>\n\n[hit](javascript:alert(1))", slug: "Hösten!" };
    const { status, page } = await send(editor, change);

    expect([status, valueOf(page, "title"), valueOf(page, "body"), await rows()]).toEqual([400, change.title, change.body, []]);
    expect(page.querySelector("#title-problem")?.text).toContain("61 tecken");
    expect(page.querySelector("[role=alert]")?.text).toMatch(/Rad 3: Numret .116 016. är inskrivet.*:phone\{#id\}.*Rad 5: Texten har HTML-kod.*Rad 7: Länken går inte till en av våra sidor/s);
    expect(page.querySelectorAll("script").some((script) => script.text.startsWith("alert"))).toBe(false);
    expect((await send(other, change)).page.querySelector("[role=alert]")?.text).toContain("Line 3: The number");
  });

  test.each([["slug", { slug: "Hösten!" }, "små bokstäver"], ["slug", { slug: "" }, "Fyll i"], ["body", { language: "xx" }, "Språket finns inte"], ["body", { body: "a".repeat(10_000) }, "10000 tecken"], ["body", { body: "ord\u202e" }, "läsriktningen"]])("refuses at %s, and saves nothing of the rest", async (field, change, words) => {
    const { status, page } = await send(editor, change);

    expect(status).toBe(400);
    expect(page.querySelector(`#${field}-problem`)?.text).toContain(words);
    expect(await rows()).toEqual([]);
  });

  test("tells the second of two editors, shows both texts, and lets them decide", async () => {
    await send(editor);
    await send(editor, { title: "Den första", version: "1", slugBefore: `hosten-${round}` });
    const late = await send(other, { title: "Den andra", version: "1", slugBefore: `hosten-${round}` });

    expect([late.status, valueOf(late.page, "title"), valueOf(late.page, "version")]).toEqual([409, "Den andra", "2"]);
    expect(late.page.querySelector("h4 + div")?.text).toContain("Den första");
    expect(await rows()).toEqual([{ language: "sv", title: "Den första", version: 2 }]);
    const refused = await send(other, { title: "", version: "1", slugBefore: `hosten-${round}` });
    expect(valueOf(refused.page, "version")).toBe("1");
  });

  test("takes a language away when that is confirmed", async () => {
    await send(editor);
    expect(await send(editor, { do: "remove", version: "1" })).toMatchObject({ status: 303, location: `${path}?sprak=sv&klart=removed` });
    expect(await rows()).toEqual([]);
  });
});

describe("who may write it", () => {
  test("is an editor of a draft and a publisher of what is published, whose address stays; a reader reads", async () => {
    await send(editor);
    await db.updateTable("campaign").set({ state: "published" }).where("id", "=", id).execute();
    const [seen, read] = [await open(editor), await open(reader)];

    expect([seen, read].map((page) => page.querySelector("button[type=submit][name=do]"))).toEqual([null, null]);
    expect((await send(reader, { version: "1" })).status).toBe(403);
    expect((await send(editor, { title: "Nej", version: "1", slugBefore: `hosten-${round}` })).status).toBe(409);
    const moved = await send(publisher, { slug: "annan", version: "1", slugBefore: `hosten-${round}` });
    expect([moved.status, moved.page.querySelector("#slug-problem")?.text]).toEqual([400, expect.stringContaining("tryck") as string]);
    expect((await send(publisher, { title: "Ja", version: "1", slugBefore: `hosten-${round}` })).status).toBe(303);
    expect(await rows()).toEqual([{ language: "sv", title: "Ja", version: 2 }]);
    await vi.waitFor(async () => expect(await (await fetch(`${site.origin}/sv/kampanj/hosten-${round}`)).text()).toContain("<h1 id=\"heading\">Ja</h1>"), { timeout: 2_500 });
  });
});
