import { expect, test } from "vitest";
import { mostRows, readTable } from "../../../../app/features/campaigns/table/read-table";

const names = { date: ["datum"], text: ["inlägg", "post text"], link: ["länk"] };
const read = (text: string) => readTable(text, names, ["date", "text"]);

test.each([["semicolons", ";"], ["commas", ","], ["tabs", "\t"]])("cells are parted by %s", (_name, mark) => {
  expect(read(["Datum", "INLÄGG", "Länk"].join(mark) + "\r\n" + ["2021-10-31", "Hej", ""].join(mark))).toEqual({ rows: [{ line: 2, cells: { date: "2021-10-31", text: "Hej" }, isSlipped: false }], unread: [] });
});

test("columns come in any order, and those that say nothing to us are told of", () => {
  expect(read("Post text;Anteckning;date;\nHej;x;2021-10-31;")).toMatchObject({ rows: [{ cells: { text: "Hej", date: "2021-10-31" } }], unread: ["Anteckning"] });
});

test("a text may hold quotes, separators and line breaks, and each row knows its line in the file", () => {
  const table = read('Datum;Inlägg\n2021-01-01;"Rad ett\nrad två; ""citat"""\n\n2021-01-02;Säg "nej"\n');
  expect(table).toMatchObject({ rows: [{ line: 2, cells: { text: 'Rad ett\nrad två; "citat"' } }, { line: 5, cells: { text: 'Säg "nej"' } }] });
});

test("rows of nothing but separators are none", () => {
  expect(read("Datum;Inlägg\n;\n2021-01-01;Hej\n ; \n")).toMatchObject({ rows: [{ line: 3 }] });
});

test("a formula of a table of ours comes back as the text that it was", () => {
  expect(read("Datum,Inlägg\n2021-01-01,'=SUMMA(A1)")).toMatchObject({ rows: [{ cells: { text: "=SUMMA(A1)" } }] });
});

test("a row with cells beyond the columns has slipped, one with empty cells there or fewer has not", () => {
  const table = read("Datum,Inlägg\n2021-01-01,Hej, du\n2021-01-01,Hej,,\n2021-01-01\n");
  expect("rows" in table && table.rows.map(({ isSlipped }) => isSlipped)).toEqual([true, false, false]);
});

test.each([
  ["no column that is needed", "Dag;Inlägg\n1;2", { code: "columns", missing: ["date"] }],
  ["no names at all", "hej hopp", { code: "columns", missing: ["date", "text"] }],
  ["nothing", "", { code: "columns", missing: ["date", "text"] }],
  ["names alone", "Datum;Inlägg\n", { code: "rows" }],
  ["a quote without end", 'Datum;Inlägg\n2021-01-01;"Hej\n2021-01-02;Hopp', { code: "quote" }],
  ["too many rows", `Datum;Inlägg\n${"2021-01-01;a\n".repeat(mostRows + 1)}`, { code: "tooManyRows" }],
])("a table with %s is refused as a whole", (_name, text, fault) => {
  expect(read(text)).toMatchObject({ fault });
});

test("as many rows as there may be are read in well under a second", () => {
  const begun = performance.now();
  const table = read(`Datum;Inlägg;Länk\n${`2021-01-01;${"Ord ".repeat(60)};https://exempel.test/\n`.repeat(mostRows)}`);
  expect("rows" in table && table.rows.length).toBe(mostRows);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
