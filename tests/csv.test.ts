import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsvCell, writeCsv, writeCsvLine } from "../app/csv";

test("a table begins with the mark of UTF-8, and each of its lines ends as RFC 4180 has it", () => {
  expect([...writeCsv([["namn", "n"], ["Ö", 3], [null, -1.5]])].join("")).toBe("\uFEFFnamn,n\r\nÖ,3\r\n,-1.5\r\n");
});

test.each(["=HYPERLINK(1)", "+46", "-1", "@a", "\ta", "\ra", "\na", "＝1"])("a spreadsheet gets no formula from %j", (cell) => {
  const [[read = ""] = []] = parse(writeCsvLine([cell]), { relax_column_count: true, record_delimiter: "\r\n" });
  expect(read).toBe(`'${cell}`);
  expect(readCsvCell(read)).toBe(cell);
});

test("an apostrophe of somebody's own stays", () => {
  expect(["'nuff", "''=1", "'"].map(readCsvCell)).toEqual(["'nuff", "''=1", "'"]);
});

test("whatever is written is read again, and none of it begins as a formula does", () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n,\"'aö＝ ") , maxLength: 6 }).filter((cell) => !/^'*'[=+\-@＝＋－＠\t\r\n]/.test(cell)), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
    const read = parse([...writeCsv(rows)].join(""), { bom: true, record_delimiter: "\r\n", relax_column_count: true });
    for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(read.map((row) => row.map(readCsvCell))).toEqual(rows);
  }), { numRuns: 200 });
});
