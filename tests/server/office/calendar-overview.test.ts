import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeCode } from "../../../app/features/campaigns/code";
import { changeCampaigns } from "../../../app/storage/campaigns.server";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import { fetchOffice, sendForm, type SignedIn, signIn } from "../../office";
import { plan } from "../../planned";
import { startSite } from "../../site";

const directory = mkdtempSync(join(tmpdir(), "overview-"));
const codes = [1, 2, 3, 4, 5].map((letter) => makeCode(() => letter));
const [shown = "", older = "", draft = "", nowhere = "", external = ""] = codes;
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;
let publisher: SignedIn;
const read = async (address: string, who = publisher) => {
  const response = await fetchOffice(site.origin, address, who);
  return { status: response.status, page: parse(await response.text()) };
};
const textsOf = (page: ReturnType<typeof parse>, selector: string) => page.querySelectorAll(selector).map(({ text }) => text.replaceAll(/\s+/g, " ").trim());

beforeAll(async () => {
  db = await openCampaigns({ directory });
  site = await startSite({ DATA_DIR: directory, FOUR_EYES: "1" });
  publisher = await signIn(db, "publisher");
});
afterAll(async () => {
  await site.stop();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});

test("an office without campaigns shows the way to the first one, to who may go it", async () => {
  expect((await read("/redaktion")).page.querySelector('a[href="/redaktion/kampanjer/ny"]')?.text).toBe("Skapa en kampanj");
  const { page } = await read("/redaktion", await signIn(db, "reader"));
  expect([page.querySelector('a[href="/redaktion/kampanjer/ny"]'), page.text.includes("Be någon som är redaktör")]).toEqual([null, true]);
});

describe("with campaigns", () => {
  beforeAll(async () => {
    const slot = { kind: "slot", place: "start-top" } as const;
    const arabic = { language: "ar", heading: "لستِ وحدك", body: "هناك من يمكن التحدث معه.", call: "اقرأ المزيد" } as const;
    const swedish = { language: "sv", heading: "Du är inte ensam", body: "Det finns någon.", call: "Läs mer" } as const;
    await plan(db, { code: shown, campaign: { name: "Den nya" }, placement: { ...slot, name: "Nya banern" }, creatives: [swedish, arabic], schedules: [{ starts: "2026-02-01T00:00", ends: null }] });
    await plan(db, { code: older, campaign: { name: "Den gamla" }, placement: { ...slot, name: "Gamla banern" }, schedules: [{ starts: "2026-01-01T00:00", ends: null }] });
    await plan(db, { code: draft, campaign: { name: "Utkastet", state: "review", author: publisher.id }, placement: { ...slot, name: "Utkastets baner" }, schedules: [{ starts: "2026-03-01T00:00", ends: null }] });
    await plan(db, { code: nowhere, campaign: { name: "Den glömda" }, placement: { name: "Glömda banern", state: "paused" } });
    await plan(db, { code: external, campaign: { name: "Hos grannen" }, placement: { name: "Grannens sida", address: "https://host.example/start" } });
  });

  test("the overview says what needs somebody, what is shown and what waits for whom", async () => {
    const { page } = await read("/redaktion");

    expect(textsOf(page, "h3")).toEqual(["Den gamla visas ingenstans", "Den glömda visas ingenstans"]);
    expect(page.text).toContain("Nya banern i Den nya började senare och går före.");
    expect(textsOf(page, "tbody tr")[0]).toContain("Nya banern");
    expect(page.querySelector(`a[href="/redaktion/kampanjer/campaign-${draft}"]`)?.parentNode?.text).toContain("Någon annan måste publicera den.");
    expect((await read("/redaktion", await signIn(db, "editor"))).page.text).not.toContain("Väntar på granskning");
  });

  test("a page of a campaign whose words name a line that is not in the register is told of, and what it is stands in its editor", async () => {
    await changeCampaigns(db, async (change) => {
      await change.updateTable("campaign").set({ slug: "den-nya" }).where("id", "=", `campaign-${shown}`).execute();
      await change.insertInto("campaign_page").values({ campaign: `campaign-${shown}`, language: "sv", title: "Du får ringa", body: "Ring :phone{#linje-som-slutat}.", version: 1 }).execute();
    });
    await vi.waitFor(async () => expect(textsOf((await read("/redaktion")).page, "h3")).toContain("Den nya: sidan saknas på svenska"), { timeout: 5_000 });

    expect((await read(`/redaktion/kampanjer/campaign-${shown}/sida?sprak=sv`)).page.querySelector("#preview [role=status]")?.text).toContain("linje-som-slutat}\" finns inte i registret.");
    expect((await fetch(`${site.origin}/sv/kampanj/den-nya`)).status).toBe(410);
  });

  test("the simulator shows what the public page shows, and why the others do not", async () => {
    await vi.waitFor(async () => expect(await (await fetch(`${site.origin}/ar`)).text()).toContain("لستِ وحدك"), { timeout: 5_000 });
    const { page } = await read("/redaktion/visas-nu?sida=start&sprak=ar");
    const publicSlot = parse(await (await fetch(`${site.origin}/ar`)).text()).querySelector("section[aria-labelledby=start-top]");
    const own = page.querySelector("section[aria-labelledby=preview-start-top]");

    expect(own?.querySelector("h2, p")?.text).toBe(publicSlot?.querySelector("h2, p")?.text);
    expect([own?.parentNode?.getAttribute("dir"), own?.querySelector("a")?.getAttribute("href")]).toEqual(["rtl", "#preview-start-top"]);
    expect(textsOf(page, "tbody tr")).toEqual([expect.stringMatching(/Nya banern.*Visas, sedan 1 februari 2026/), expect.stringMatching(/Gamla banern.*Nya banern i Den nya började senare/), expect.stringMatching(/Utkastets baner.*Kampanjen är inte publicerad/)]);
    const drafts = (await read("/redaktion/visas-nu?sida=start&sprak=fi&utkast=1&nar=2026-11-25T08:00")).page;
    expect(textsOf(drafts, "tbody tr")[0]).toMatch(/Utkastets baner.*Visas, sedan 1 mars 2026/);
    expect(drafts.text).toContain("Texten finns inte på finska. Besökaren ser den på svenska.");
  });

  test("the simulator says what of a question it cannot read, at its field", async () => {
    const { status, page } = await read("/redaktion/visas-nu?sida=start&sprak=xx&nar=2026-03-29T02:30");

    expect([status, textsOf(page, "[id$=-problem]")]).toEqual([400, [expect.stringContaining("Språket finns inte"), expect.stringContaining("Klockan ställs fram")]]);
  });

  test("a placement on another site is watched when its host is confirmed, by who may publish", async () => {
    const path = `/redaktion/kampanjer/campaign-${external}/placeringar/placement-${external}/bevakning`;
    const { page } = await read(path);
    expect(page.text).toContain("Jag har kontrollerat att host.example är rätt webbplats");

    const send = (fields: Record<string, string>) => sendForm(site.origin, path, publisher, { do: "begin", host: "host.example", ...fields });
    expect((await send({})).status).toBe(400);
    expect((await send({ confirm: "1", host: "other.example" })).status).toBe(409);
    expect(await db.selectFrom("watch").selectAll().execute()).toEqual([]);
    expect((await send({ confirm: "1" })).status).toBe(303);
    expect((await read(path)).page.text).toContain("Vi har inte hunnit titta än");
    expect((await read(path, await signIn(db, "editor"))).page.querySelector("form[action*=bevakning], input[name=confirm]")).toBeNull();
    expect((await send({ do: "end" })).status).toBe(303);
    expect((await read(path.replace(`placement-${external}`, `placement-${shown}`))).status).toBe(404);
  });
});
