import { expect, test } from "vitest";
import { openCampaignOffice, problemAt, valueOf } from "./campaign-office";
import { hiddenFields, sendFile } from "./send-file";

const office = openCampaignOffice();
const at = () => `${office.path}/siffror`;

async function addPlacement(): Promise<{ id: string; code: string }> {
  const { location } = await office.send(office.editor, `${office.path}/placeringar`, { kind: "post", name: "Inlägg om jul", place: "LinkedIn", target: "start" });
  const id = location.split("?")[0]?.split("/").at(-1) ?? "";
  const { code } = await office.db.selectFrom("placement").select("code").where("id", "=", id).executeTakeFirstOrThrow();
  return { id, code };
}

test("without placements the page says what to do first", async () => {
  const page = await office.open(office.editor, at());
  expect(page.text).toContain("Kampanjen har inga placeringar ännu.");
  expect(page.querySelector("form input[name=n]")).toBeNull();
});

test("a figure is typed in, stands with who says so and that we have not counted it, and is taken away", async () => {
  const { id } = await addPlacement();
  const figure = { do: "add", placement: id, starts: "2026-01-01", ends: "2026-01-31", metric: "impressions", n: "12 345", source: "LinkedIn" };
  expect((await office.send(office.editor, at(), figure)).location).toBe(`${at()}?klart=created`);
  await office.send(office.editor, at(), { ...figure, n: "7", starts: "2026-01-31", ends: "" });
  const page = await office.open(office.editor, at());
  const [row] = page.querySelectorAll("tbody tr");
  expect(row?.querySelectorAll("td").slice(0, 4).map((cell) => cell.text)).toEqual(["1 januari 2026 – 31 januari 2026Går in i en annan siffra för samma sak. Lägg inte ihop dem.", "Visningar", "12\u00a0345", "Enligt LinkedIn, inte räknat av oss. Inskrivet av Test editor. "]);
  expect((await office.open(office.reader, at())).querySelector("form input[name=figure]")).toBeNull();

  expect((await office.send(office.editor, at(), { do: "remove", figure: valueOf(page, "figure") ?? "" })).location).toBe(`${at()}?klart=removed`);
  expect((await office.open(office.editor, at())).querySelectorAll("tbody tr")).toHaveLength(1);
});

test("what is wrong is said at the field, and what was typed stays", async () => {
  const { id } = await addPlacement();
  const { status, page } = await office.send(office.other, at(), { do: "add", placement: id, starts: "2026-02-30", ends: "2026-01-01", metric: "clicks", n: "1.2K", source: "" });
  expect(status).toBe(400);
  expect(["starts", "n", "source"].map((field) => problemAt(page, field))).toEqual(["There is no such day. Check month and day.", "Write a whole number, for example 1234. Write 1.2K as 1200 and leave out points and commas.", "Fill in the field."]);
  expect([valueOf(page, "n"), valueOf(page, "starts"), page.querySelector("#placement option[selected]")?.getAttribute("value")]).toEqual(["1.2K", "2026-02-30", id]);
  expect((await office.send(office.editor, at(), { do: "remove", figure: "999999" })).status).toBe(409);
});

test("a table of figures is shown line by line, then taken, once", async () => {
  const { code } = await addPlacement();
  const text = `Kod;Från;Till;Visningar;Klick\n${code};2026-01-01;2026-01-31;900;12\nXXXXXX;2026-01-01;;5;`;
  const look = () => sendFile(office.origin, at(), office.editor, { do: "look", text, order: "", sourceOfTable: "LinkedIn" });
  const looked = await look();
  expect(looked.page.querySelectorAll("tbody tr").map((row) => row.querySelector("span")?.text)).toEqual(["Ny", "Ny", "Rätta"]);
  expect((await sendFile(office.origin, at(), office.editor, hiddenFields(looked.page, "import"))).status).toBe(303);
  expect((await look()).page.querySelectorAll("section tbody tr").map((row) => row.querySelector("span")?.text)).toEqual(["Finns redan", "Finns redan", "Rätta"]);
  expect(problemAt((await sendFile(office.origin, at(), office.editor, { do: "look", text: "a;b\n1;2", order: "", sourceOfTable: "" })).page, "text")).toBe("Första raden måste namnge kolumnerna. Det saknas: Placering, Från.");
});
