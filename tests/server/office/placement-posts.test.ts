import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openCampaignOffice, problemAt, valueOf } from "./campaign-office";
import { hiddenFields, sendFile } from "./send-file";

const office = openCampaignOffice();
const fixture = (name: string) => ({ name: `${name}.csv`, bytes: new Uint8Array(readFileSync(join(import.meta.dirname, `../../fixtures/history/${name}.csv`))) });
const at = () => `${office.path}/placeringar/inlagg`;
const look = (fields: Record<string, string>, file?: Parameters<typeof sendFile>[4]) => sendFile(office.origin, at(), office.editor, { do: "look", text: "", order: "", platform: "", target: "start", ...fields }, file);

describe("a table of posts", () => {
  test("is shown line by line, then taken from what the page carries along, and a second time there is nothing new (40)", async () => {
    const looked = await look({}, fixture("tweets"));
    expect([looked.status, looked.page.querySelectorAll("tbody tr").length]).toEqual([200, 22]);
    expect(looked.page.querySelector("[role=status]:not([class])")?.text).toBe("Nya: 22. Finns redan: 0. Står två gånger: 0. Att rätta: 0.");
    expect(looked.page.text).toContain("De här kolumnerna läses inte: Anmärkning.");

    const taken = await sendFile(office.origin, at(), office.editor, hiddenFields(looked.page, "import"));
    expect(taken.location).toBe(`${office.path}/placeringar?slag=post&klart=imported`);
    expect((await office.open(office.editor, taken.location)).querySelectorAll("tbody tr")).toHaveLength(22);
    const again = await look({}, fixture("tweets"));
    expect(again.page.text).toContain("Det finns inget nytt att lägga till.");
    const log = await office.db.selectFrom("audit_entry").select("after").where("action", "=", "placement.import").orderBy("number", "desc").executeTakeFirst();
    expect(JSON.parse(log?.after ?? "")).toMatchObject({ file: createHash("sha256").update(fixture("tweets").bytes).digest("hex") });
  });

  test("with faults says at each line what to mend, keeps what was pasted, and takes the rest", async () => {
    const text = "Datum;Plattform;Text;Mål\n2026-12-01;X;Bra;\n44500;X;Fel;\n03/04/2026;X;Vilken dag?;\n2026-12-02;X;Ut;https://example.com/";
    const looked = await look({ text });
    expect(looked.page.querySelectorAll("tbody tr").map((row) => row.querySelector("p")?.text ?? "")).toEqual([
      "", "Datum: Det är Excels eget tal för en dag. Ge kolumnen formatet ÅÅÅÅ-MM-DD i Excel och spara filen igen.", "Datum: Datumet kan läsas på två sätt. Välj vad som kommer först, dagen eller månaden.",
      "Mål: Länken kan bara leda till en av våra sidor. Skriv sidans adress hos oss eller lämna cellen tom.",
    ]);
    expect(looked.page.text).toContain("Några datum kan läsas på två sätt.");
    expect(valueOf(looked.page, "text")?.replaceAll("\r", "")).toBe(text);
    expect((await sendFile(office.origin, at(), office.editor, hiddenFields(looked.page, "import"))).status).toBe(303);
    expect((await look({ text, order: "day" })).page.querySelectorAll("tbody tr").map((row) => row.querySelector("span")?.text)).toEqual(["Finns redan", "Rätta", "Ny", "Rätta"]);
  });

  test("leads to a page of ours by its slug or its address with us", async () => {
    const text = ["Datum;Plattform;Text;Mål", "2026-12-01;X;a;akut-hjalp", "2026-12-01;X;b;https://exempel.test/en/urgent-help?utm=1", "2026-12-01;X;c;/sv", "2026-12-01;X;d;urgent-help", "2026-12-01;X;e;/sv/finns-inte", "2026-12-01;X;f;kampanj"].join("\n");
    const rows = (await look({ text })).page.querySelectorAll("tbody tr");
    expect(rows.map((row) => row.querySelector("span")?.text)).toEqual(["Ny", "Ny", "Ny", "Ny", "Rätta", "Rätta"]);
    expect(rows.slice(0, 4).map((row) => row.querySelector("td:last-child")?.text)).toEqual(["Hjälp just nu", "Hjälp just nu", "Stöd och rättigheter", "Hjälp just nu"]);
  });

  test.each([
    ["a workbook", {}, { name: "a.xlsx", bytes: new Uint8Array([0x50, 0x4b, 3, 4, 20]) }, "file", "Det är en Excelbok eller ett arkiv. Spara den som CSV UTF-8 i Excel och välj den filen."],
    ["nothing", {}, undefined, "file", "Filen är tom. Välj en annan fil eller klistra in tabellen."],
    ["no names of columns", { text: "hej;hopp\n1;2" }, undefined, "text", "Första raden måste namnge kolumnerna. Det saknas: Datum, Text."],
    ["a page that there is not", { text: "Datum;Text\n2026-12-01;a", target: "https://example.com" }, undefined, "target", "Länken kan bara leda till en av våra sidor. Välj en sida i listan."],
  ])("is refused as a whole where it is %s", async (_name, fields, file, field, words) => {
    const refused = await look(fields, file);
    expect([refused.status, problemAt(refused.page, field)]).toEqual([400, words]);
  });

  test("of a file that cannot be read stays in the field, to be mended", async () => {
    const bytes = new TextEncoder().encode("Dag;Ord\n2026-12-01;Å\n");
    expect(valueOf((await look({}, { name: "a.csv", bytes })).page, "text")).toBe("Dag;Ord\n2026-12-01;Å\n");
  });

  test("of two thousand lines is shown and taken within seconds; beyond a megabyte it is refused", async () => {
    const text = `Datum;Plattform;Text\n${Array.from({ length: 2_000 }, (_, row) => `2026-12-01;X;Inlägg ${row}\n`).join("")}`;
    const begun = performance.now();
    const looked = await look({ text });
    expect(looked.page.querySelectorAll("tbody tr")).toHaveLength(2_000);
    expect((await sendFile(office.origin, at(), office.editor, hiddenFields(looked.page, "import"))).status).toBe(303);
    expect(performance.now() - begun).toBeLessThan(8_000);
    const list = await office.open(office.editor, `${office.path}/placeringar?slag=post&fran=1900`);
    expect([list.querySelectorAll("tbody tr").length, list.text.includes("Visar 1901–2000 av 2000.")]).toEqual([100, true]);
    expect((await look({ text: "x".repeat(1_100_000) })).status).toBe(413);
  });
});
