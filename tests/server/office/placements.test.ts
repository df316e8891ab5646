import { describe, expect, test } from "vitest";
import { openCampaignOffice, problemAt, textFields, valueOf } from "./campaign-office";

const office = openCampaignOffice();
const banner = { kind: "external", name: "Banner på startsidan", place: "fk.se", address: "https://www.exempel.se/", target: "urgent-help", "starts-0": "2026-11-25T08:00", "ends-0": "2026-12-01T08:00" };
const placements = () => `${office.path}/placeringar`;
const add = (fields: Record<string, string> = {}) => office.send(office.editor, `${placements()}?ny=external`, { ...banner, ...fields });
const added = async (fields: Record<string, string> = {}) => (await add(fields)).location.split("?")[0] ?? "";

describe("a campaign without placements", () => {
  test("says what will stand there and asks which kind first, then only what that kind needs", async () => {
    const page = await office.open(office.editor, placements());
    expect(page.text).toContain("Här kommer kampanjens placeringar att stå.");
    expect(page.querySelector("form input[name=name]")).toBeNull();

    const print = await office.open(office.editor, `${placements()}?ny=print`);
    expect([valueOf(print, "kind"), valueOf(print, "smallest"), print.querySelector("#address")]).toEqual(["print", "50", null]);
    const slot = await office.open(office.editor, `${placements()}?ny=slot`);
    expect(slot.querySelectorAll("#place option").map((option) => option.getAttribute("value"))).toEqual(["start-top", "page-end", "directory-side"]);
  });

  test("is only read by a reader", async () => {
    expect((await office.open(office.reader, `${placements()}?ny=print`)).querySelector("#add")).toBeNull();
  });
});

describe("a placement", () => {
  test("is added by a form without a script, and leads on to itself", async () => {
    const at = await added();
    const page = await office.open(office.editor, at);
    expect([page.querySelector("h2")?.text, valueOf(page, "address"), valueOf(page, "starts-0"), valueOf(page, "version")]).toEqual(["Banner på startsidan", "https://www.exempel.se/", "2026-11-25T08:00", "1"]);
    expect(page.querySelector("#target option[selected]")?.getAttribute("value")).toBe("urgent-help");
    expect((await office.open(office.other, placements())).querySelector("tbody tr")?.text).toContain("Another site");
  });

  test("is refused at its fields in the user's language, and nothing that was written is lost", async () => {
    const wrong = { address: "http://exempel.se", target: "https://example.com", "ends-0": "2026-11-24T08:00", "starts-1": "2026-11-26T08:00" };
    const { status, page } = await add(wrong);
    expect(status).toBe(400);
    expect(["address", "target", "ends-0"].map((field) => problemAt(page, field))).toEqual(["Adressen måste börja med https://.", "Länken kan bara leda till en av våra sidor. Välj en sida i listan.", "Slutet måste vara efter början."]);
    expect([valueOf(page, "name"), valueOf(page, "address"), valueOf(page, "starts-1")]).toEqual(["Banner på startsidan", "http://exempel.se", "2026-11-26T08:00"]);
    expect(page.querySelector("[role=alert] a")?.getAttribute("href")).toBe("#address");
    expect((await office.send(office.other, placements(), { ...banner, name: "" })).page.querySelector("#name-problem")?.text).toBe("Fill in the field.");
    expect((await office.open(office.editor, placements())).querySelector("table")).toBeNull();
  });

  test("that somebody else has changed meanwhile shows both, and is saved when that is asked for again", async () => {
    const at = await added();
    expect((await office.send(office.other, at, { ...banner, version: "1", name: "Deras", target: "start" })).status).toBe(303);
    const late = await office.send(office.editor, at, { ...banner, version: "1", name: "Mitt" });

    expect(late.status).toBe(409);
    expect([valueOf(late.page, "name"), valueOf(late.page, "version")]).toEqual(["Mitt", "2"]);
    expect(late.page.querySelector("#name-help strong")?.text).toBe("Så här står det sparat: Deras");
    expect(late.page.querySelector("#target-help strong")?.text).toBe("Så här står det sparat: Stöd och rättigheter");
    expect((await office.send(office.editor, at, { ...banner, version: "2", name: "Mitt" })).status).toBe(303);
    expect(valueOf(await office.open(office.editor, at), "name")).toBe("Mitt");
  });

  test("that was refused for its fields still knows what it was made from", async () => {
    const at = await added();
    await office.send(office.other, at, { ...banner, version: "1", name: "Deras" });
    const refused = await office.send(office.editor, at, { ...banner, version: "1", name: "", place: "x".repeat(200) });
    expect(refused.status).toBe(409);
    const own = await office.send(office.editor, at, { ...banner, version: "2", name: "" });
    expect([own.status, valueOf(own.page, "version")]).toEqual([400, "2"]);
  });

  test("in a slot that another wants names it, and says who is shown", async () => {
    const slot = { ...banner, kind: "slot", place: "start-top" };
    await office.send(office.editor, placements(), { ...slot, name: "Första" });
    const { location } = await office.send(office.editor, placements(), { ...slot, name: "Andra", "starts-0": "2026-11-28T08:00" });
    const page = await office.open(office.editor, location);
    expect(page.text).toContain("Första (Jul) är planerad på samma plats från 28 november 2026, 08:00 till 1 december 2026, 08:00. Den här placeringen börjar senare, så då är det den som visas.");
  });

  test("hands out link, HTML, image and QR code in each language, and says that a draft's files are to come", async () => {
    await office.send(office.editor, `${office.path}/texter`, textFields("sv", ["Du är inte ensam", "Det finns hjälp.", "Läs mer"]));
    await office.send(office.editor, `${office.path}/texter`, textFields("ar", ["لست وحدك", "هناك من يساعدك.", "اقرأ المزيد"]));
    const at = await added();
    const page = await office.open(office.editor, `${at}?sprak=ar`);
    const code = valueOf(page, "link")?.split("/k/")[1] ?? "";

    expect(valueOf(page, "link")).toBe(`https://exempel.test/k/${code}`);
    expect([valueOf(page, "link-language"), valueOf(page, "page")]).toEqual([`https://exempel.test/k/${code}/ar`, `https://exempel.test/sv/material/plats/${code}`]);
    expect(valueOf(page, "html")).toContain('lang="ar" dir="rtl"');
    expect(page.querySelectorAll("a[download]").map((link) => link.getAttribute("href"))).toEqual([`/placera/${code}/ar/banner.svg`, `/placera/${code}/ar/qr.svg`]);
    expect(page.text).toContain("Kampanjen är ett utkast.");
  });

  test("of a draft is removed after a second question, and is gone", async () => {
    const at = await added();
    expect((await office.open(office.editor, at)).querySelector("details button[value=remove]")).not.toBeNull();
    expect((await office.send(office.editor, at, { do: "remove" })).location).toBe(`${placements()}?klart=removed`);
    expect((await office.send(office.editor, at, { ...banner, version: "1" })).status).toBe(404);
    expect((await office.open(office.editor, placements())).querySelector("table")).toBeNull();
  });

  test("that has been published is ended instead, and a reader's campaign of another has none of it", async () => {
    const at = await added();
    const id = office.path.split("/").at(-1) ?? "";
    await office.db.updateTable("campaign").set({ state: "published" }).where("id", "=", id).execute();
    expect((await office.open(office.publisher, at)).querySelector("button[value=remove]")).toBeNull();
    expect((await office.send(office.publisher, at, { do: "remove" })).status).toBe(409);
    expect((await office.send(office.publisher, at, { do: "end" })).status).toBe(303);
    expect((await office.send(office.editor, at, { ...banner, version: "2", name: "Mitt" })).page.querySelector("#name-problem")?.text).toContain("Be någon som får publicera");
  });

  test("is noted when it stood, with how that is known", async () => {
    const at = await added();
    const refused = await office.send(office.editor, at, { do: "observe", observation: "", "starts-seen-new": "2020-01-02T08:00", "ends-seen-new": "2020-01-01T08:00", "evidence-seen-new": "Skärmbild" });
    expect([refused.status, problemAt(refused.page, "ends-seen-new"), valueOf(refused.page, "starts-seen-new")]).toEqual([400, "Slutet måste vara efter början.", "2020-01-02T08:00"]);
    expect((await office.send(office.editor, at, { do: "observe", observation: "", "starts-seen-new": "2020-01-02T08:00", "evidence-seen-new": "Skärmbild" })).status).toBe(303);
    const page = await office.open(office.editor, at);
    expect(page.querySelector("section[aria-labelledby=seen] li")?.text).toContain("från 2 januari 2020, 08:00\nSkärmbild");
    expect((await office.send(office.editor, at, { do: "forget", observation: valueOf(page, "observation") ?? "" })).status).toBe(303);
  });
});
