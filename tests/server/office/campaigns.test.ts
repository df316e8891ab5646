import { describe, expect, test, vi } from "vitest";
import { fetchOffice, signIn, type SignedIn } from "../../office";
import { openCampaignOffice, problemAt, root, textFields, valueOf } from "./campaign-office";

const office = openCampaignOffice();

describe("a new campaign, without script,", () => {
  test("is written by an editor and listed with its state; a reader reads", async () => {
    const row = (await office.open(office.reader, root)).querySelectorAll("tbody tr").find((one) => one.querySelector("a")?.getAttribute("href") === office.path);

    expect(row?.text).toContain("Utkast");
    expect((await office.open(office.reader, root)).querySelector(`a[href="${root}/ny"]`)).toBeNull();
    expect((await fetchOffice(office.origin, `${root}/ny`, office.reader)).status).toBe(403);
    expect((await office.open(office.editor, `${root}?visa=published`)).text).toContain("Ingen kampanj har det läget.");
    expect((await office.open(office.other)).text).toContain("What happens now?");
  });

  test("is refused at the field, with all that was written", async () => {
    const { status, page } = await office.create(office.editor, { name: "x".repeat(10_000), purpose: "<b>Nå fler</b>", starts: "2026-12-02T08:00", ends: "2026-12-01T08:00", outcome: "no-such-page" });

    expect(status).toBe(400);
    expect(["name", "purpose", "starts", "ends", "outcome"].map((name) => problemAt(page, name))).toEqual([
      "Texten är 10000 tecken lång. Det får plats 80.", undefined, undefined, "Slutet måste vara efter starten.", "Sidan finns inte. Välj en i listan.",
    ]);
    expect([valueOf(page, "name"), valueOf(page, "purpose"), valueOf(page, "ends")]).toEqual(["x".repeat(10_000), "<b>Nå fler</b>", "2026-12-01T08:00"]);
  });

  test("is changed by two editors at once: the second sees what the first saved, keeps their own, and decides", async () => {
    const details = { name: "Jul", purpose: "", starts: "", ends: "", outcome: "", version: "1" };
    await office.send(office.editor, `${office.path}/uppgifter`, { ...details, name: "Den första" });
    const second = await office.send(office.editor, `${office.path}/uppgifter`, { ...details, name: "Den andra" });

    expect([second.status, valueOf(second.page, "name"), valueOf(second.page, "version")]).toEqual([409, "Den andra", "2"]);
    expect(second.page.querySelector("dl")?.text).toContain("Den första");
    expect((await office.send(office.editor, `${office.path}/uppgifter`, { ...details, name: "Den andra", version: "2" })).status).toBe(303);
  });
});

describe("the way to visitors, where two must see it,", () => {
  const addSlot = (id: string, code: string) => office.db.transaction().execute((change) => change.insertInto("placement").values({ id: `p${id.slice(1)}`, campaign: id, kind: "slot", name: "Start", place: "start-top", address: null, target: "helplines", code, smallest: null, state: "open" }).execute());
  const step = async (who: SignedIn, name: string, fields: Record<string, string> = {}) => {
    const mark = (await office.open(who)).querySelector("input[name=mark]")?.getAttribute("value") ?? "";
    return office.send(who, `${office.path}/${["submit", "return"].includes(name) ? "granskning" : "tillstand"}`, { step: name, mark, ...fields });
  };
  const write = async (who: SignedIn, code: string) => {
    await addSlot(office.path.split("/").at(-1) ?? "", code);
    await office.send(who, `${office.path}/texter`, textFields("sv", ["Något för alla", "b", "c"]));
    await office.send(who, `${office.path}/texter`, textFields("ar", ["رسالة الحملة", "هناك من يجيب.", "اقرأ"]));
  };

  test("goes from an editor by a publisher to the public page in Arabic, and is stopped at once", async () => {
    await write(office.editor, "BCDF01");
    expect((await step(office.editor, "publish")).status).toBe(403);
    expect((await step(office.editor, "submit")).status).toBe(303);
    expect((await step(office.publisher, "publish")).status).toBe(303);

    expect((await office.open(office.reader)).text).toContain("Publicerad · visas nu");
    await vi.waitFor(async () => expect(await (await fetch(`${office.origin}/ar`)).text()).toContain("رسالة الحملة"), { timeout: 5_000, interval: 200 });
    expect((await office.send(office.editor, `${office.path}/texter`, textFields("sv", ["a", "b", "c"]))).page.text).toContain("Be någon som får publicera.");
    expect((await step(office.publisher, "pause")).status).toBe(303);
    await vi.waitFor(async () => expect(await (await fetch(`${office.origin}/ar`)).text()).not.toContain("رسالة الحملة"), { timeout: 5_000, interval: 200 });
  });

  test("is closed to who wrote it, save in an emergency with a reason (37)", async () => {
    await write(office.publisher, "BCDF02");
    await step(office.publisher, "submit");
    expect((await office.open(office.publisher)).text).toContain("Någon annan som får publicera måste läsa den.");
    expect(await step(office.publisher, "publish")).toMatchObject({ status: 409 });
    const short = await step(office.publisher, "publish", { emergency: "1", reason: "nu" });
    expect([short.status, problemAt(short.page, "reason")]).toEqual([400, "Skriv varför, med minst 10 tecken."]);

    expect((await step(office.publisher, "publish", { emergency: "1", reason: "Ingen annan går att nå i kväll." })).status).toBe(303);
    expect(await office.db.selectFrom("audit_entry").select("actor").where("action", "=", "campaign.publish.emergency").execute()).toEqual([{ actor: office.publisher.id }]);
  });

  test("is open to a page that pauses as it was seen, and not to what one has written in it since", async () => {
    const save = (who: SignedIn, title: string, version: string) => office.send(who, `${office.path}/sida`, { language: "sv", title, body: "Ring :phone{#kvinnofridslinjen}.", version, slug: "julen", slugBefore: version === "0" ? "" : "julen" });
    const page = async () => (await fetch(`${office.origin}/sv/kampanj/julen`)).text();
    const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 5_000, interval: 200 });
    await write(office.editor, "BCDF03");
    expect((await save(office.editor, "Som två har sett", "0")).status).toBe(303);
    await step(office.editor, "submit");
    expect((await step(office.publisher, "publish")).status).toBe(303);
    await soon(async () => expect(await page()).toContain("Som två har sett"));
    await step(office.publisher, "pause");
    expect(await page()).toContain("Som två har sett");

    expect((await save(office.publisher, "Som en har skrivit", "1")).status).toBe(303);
    await soon(async () => expect(await page()).not.toMatch(/Som (?:två|en) har/));
    expect((await step(office.publisher, "resume")).status).toBe(409);
    expect((await step(await signIn(office.db, "publisher"), "resume")).status).toBe(303);
    await soon(async () => expect(await page()).toContain("Som en har skrivit"));
  });

  test("cannot be gone by an address that only takes forms, nor with a step of another address", async () => {
    expect((await fetchOffice(office.origin, `${office.path}/tillstand`, office.publisher)).status).toBe(405);
    expect((await office.send(office.editor, `${office.path}/granskning`, { step: "publish", mark: "" })).status).toBe(400);
    expect((await office.send(office.publisher, `${root}/no-such-campaign/tillstand`, { step: "end", mark: "" })).status).toBe(404);
  });
});
