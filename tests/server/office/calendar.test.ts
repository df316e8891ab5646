import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCode } from "../../../app/features/campaigns/code";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import { fetchOffice, sendForm, type SignedIn, signIn } from "../../office";
import { plan } from "../../planned";
import { startSite } from "../../site";

const directory = mkdtempSync(join(tmpdir(), "calendar-"));
const path = "/redaktion/kalender?fran=2026-11&manader=3";
const note = { do: "save", note: "", stamp: "", kind: "awareness", starts: "2026-11-25", ends: "2026-12-10", text: "Sexton dagar mot våld" };
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;
let editor: SignedIn;
const read = async (address = path, who = editor) => {
  const response = await fetchOffice(site.origin, address, who);
  return { status: response.status, page: parse(await response.text()) };
};
const send = async (fields: Record<string, string>, address = path) => {
  const response = await sendForm(site.origin, address, editor, fields);
  return { status: response.status, location: response.headers.get("Location"), page: parse(await response.text()) };
};

beforeAll(async () => {
  db = await openCampaigns({ directory });
  await plan(db, { code: makeCode(() => 1), campaign: { name: "Hösten", starts: "2026-11-10T00:00", ends: "2026-12-10T00:00" }, placement: { name: "Banner hos grannen" } });
  await plan(db, { code: makeCode(() => 2), campaign: { name: "Nästa år", state: "draft", starts: "2027-06-01T00:00" } });
  await db.transaction().execute((change) => change.insertInto("observation").values({ placement: `placement-${makeCode(() => 1)}`, starts: "2026-11-12T09:00", ends: "2026-12-01T09:00", source: "manual", evidence: "Skärmbild" }).execute());
  site = await startSite({ DATA_DIR: directory });
  editor = await signIn(db, "editor");
});
afterAll(async () => {
  await site.stop();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});

describe("the calendar", () => {
  test("shows what was planned and what happened, as a picture and as a table", async () => {
    const { status, page } = await read();
    const cells = page.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("th, td").map(({ text }) => text.replaceAll(/\s+/g, " ").trim()));

    expect(status).toBe(200);
    expect(cells).toEqual([[expect.stringContaining("Hösten")], [expect.stringContaining("Banner hos grannen"), "10 november 2026 – 9 december 2026", expect.stringContaining("12 november 2026, 09:00 – 1 december 2026, 09:00"), expect.stringMatching(/^Började 2 dagar för sent\./)]]);
    const picture = page.querySelector("svg[role=img]");
    expect([picture?.getAttribute("aria-labelledby"), picture?.querySelector("title")?.text, picture?.querySelectorAll("text").map(({ text }) => text)]).toEqual(["gantt-title gantt-about", "Kampanjer från 1 november 2026 till 31 januari 2027", expect.arrayContaining(["Hösten", "Banner hos grannen", "december 2026"])]);
  });

  test("shows one campaign, or other months, by their address", async () => {
    expect((await read("/redaktion/kalender?fran=2027-06&manader=1")).page.querySelector("tbody th")?.text).toContain("Nästa år");
    expect((await read(`${path}&kampanj=campaign-${makeCode(() => 2)}`)).page.querySelectorAll("tbody tr")).toHaveLength(1);
    expect((await read("/redaktion/kalender?fran=2020-01")).page.text).toContain("Ingen kampanj står i de här månaderna.");
  });

  test("says what of an address it cannot read, and shows the usual months", async () => {
    const { status, page } = await read("/redaktion/kalender?fran=2026-13&manader=1000000");

    expect(status).toBe(400);
    expect([page.querySelector("#fran-problem")?.text, page.querySelector("#manader-problem")?.text]).toEqual([expect.stringContaining("2026-11"), expect.stringContaining("Välj")]);
    expect(page.querySelector("#fran")?.getAttribute("value")).toBe("2026-13");
  });
});

describe("a note", () => {
  test("that is wrong is refused at its fields, and nothing typed is lost", async () => {
    const { status, page } = await send({ ...note, ends: "2026-11-24", text: "a".repeat(201) });

    expect(status).toBe(400);
    expect([page.querySelector("#ends-problem")?.text, page.querySelector("#text-problem")?.text]).toEqual([expect.stringContaining("före början"), expect.stringContaining("201")]);
    expect([page.querySelector("textarea")?.text.trim(), page.querySelector("#ends")?.getAttribute("value")]).toEqual(["a".repeat(201), "2026-11-24"]);
    expect(await db.selectFrom("calendar_note").selectAll().execute()).toEqual([]);
  });

  test("is added, changed by nobody over another, and removed, in the months where one was", async () => {
    expect(await send(note)).toMatchObject({ status: 303, location: `${path}&klart=saved` });
    const { id } = await db.selectFrom("calendar_note").select("id").executeTakeFirstOrThrow();
    expect((await read()).page.text).toContain("25 november 2026 – 10 december 2026");

    const form = (await read(`${path}&anteckning=${id}`)).page;
    const stamp = form.querySelector("#note-form input[name=stamp]")?.getAttribute("value") ?? "";
    const changed = { ...note, note: String(id), stamp, text: "Orange dagen" };
    expect(await send(changed, `${path}&anteckning=${id}`)).toMatchObject({ status: 303, location: `${path}&klart=saved` });

    const late = await send({ ...changed, text: "Min text" }, `${path}&anteckning=${id}`);
    expect([late.status, late.page.querySelector("textarea")?.text.trim()]).toEqual([409, "Min text"]);
    expect(late.page.text).toContain("Sparad av någon annan: Temadag, 25 november 2026 – 10 december 2026. Orange dagen");
    const again = late.page.querySelector("#note-form input[name=stamp]")?.getAttribute("value") ?? "";
    expect(await send({ ...changed, stamp: again, text: "Min text" }, `${path}&anteckning=${id}`)).toMatchObject({ status: 303 });

    expect(await send({ do: "remove", note: String(id) })).toMatchObject({ status: 303, location: `${path}&klart=removed` });
    const gone = await send({ ...changed, stamp: again }, `${path}&anteckning=${id}`);
    expect([gone.status, gone.page.querySelector("#note-form input[name=note]")?.getAttribute("value")]).toEqual([409, ""]);
  });

  test("is read by readers, who see no form for it", async () => {
    const { page } = await read(path, await signIn(db, "reader"));

    expect(page.querySelector("#note-form")).toBeNull();
  });
});
