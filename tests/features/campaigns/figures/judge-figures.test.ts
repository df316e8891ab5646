import { describe, expect, test } from "vitest";
import type { Figure } from "../../../../app/features/campaigns/figures/figure";
import { findOverlapping } from "../../../../app/features/campaigns/figures/figure";
import { figureColumns, neededFigureColumns } from "../../../../app/features/campaigns/figures/figure-columns";
import { placementFinder } from "../../../../app/features/campaigns/figures/find-placement";
import { judgeFigures } from "../../../../app/features/campaigns/figures/judge-figures";
import { readCount } from "../../../../app/features/campaigns/figures/read-count";
import { readTable } from "../../../../app/features/campaigns/table/read-table";

const placements = [
  { id: "p1", name: "Banner", code: "KBTRZ3", address: "https://www.exempel.se/sida/" },
  { id: "p2", name: "Inlägg", code: "XXXXXX", address: null },
  { id: "p3", name: "inlägg ", code: "YYYYYY", address: null },
];

function judge(text: string, known: Figure[] = []) {
  const table = readTable(text, figureColumns, neededFigureColumns);
  if ("fault" in table) throw new Error(table.fault.code);
  return judgeFigures(table.rows, { findPlacement: placementFinder(placements), nameOf: (id) => id, order: null, today: "2026-11-22", source: "LinkedIn", known });
}

const codes = (text: string) => judge(text).map(({ line }) => [line.line, line.status, ...line.faults.map(({ field, code }) => `${field} ${code}`)].join(" "));
const figure = (change: Partial<Figure> = {}): Figure => ({ placement: "p1", starts: "2026-11-01", ends: "2026-11-07", metric: "clicks", n: 120, source: "LinkedIn", ...change });

describe("a table of figures", () => {
  test("has one figure a row, with its kind in Swedish or English", () => {
    expect(judge("Placering;Från;Till;Mått;Antal\nKBTRZ3;2026-11-01;7.11.2026;Klick;1 200\nKBTRZ3;2026-11-01;;Impressions;5").map(({ figure: read }) => read)).toEqual([figure({ n: 1200 }), figure({ ends: "2026-11-01", metric: "impressions", n: 5 })]);
  });

  test("or a column for each kind, a dash where nothing is known", () => {
    expect(judge("Link,Date,Impressions,Clicks,Reach,Likes,Source\nhttps://sajten.se/k/kbtrz3/ar,2026-11-01,900,12,—,,X").map(({ figure: read }) => [read?.metric, read?.n, read?.source])).toEqual([["impressions", 900, "X"], ["clicks", 12, "X"]]);
  });

  test("names a placement by code, link, address or name, however written, and asks where two are called so", () => {
    const rows = ["kbtrz3", "https://exempel.se/sida?utm=1", "http://www.exempel.se/sida", "banner", "INLÄGG", "okänd"].map((name) => `${name};2026-11-01;klick;1`);
    expect(codes(`Placering;Från;Mått;Antal\n${rows.join("\n")}`)).toEqual(["2 new", "3 double", "4 double", "5 double", "6 fault placement placementSeveral", "7 fault placement placementUnknown"]);
  });

  test("tells of each line what is wrong in it", () => {
    expect(codes("Placering;Från;Till;Mått;Antal\n;;;;\nKBTRZ3;2026-11-09;2026-11-08;klick;1,5\nKBTRZ3;2026-11-23;;engagemang;1\nKBTRZ3;03/04/2026;;;x\nKBTRZ3;2026-11-01;;klick;1;2")).toEqual([
      "3 fault ends endBeforeStart n countUnreadable", "4 fault starts notYet metric metricUnknown", "5 fault starts ambiguous metric missing n countUnreadable", "6 fault line cells",
    ]);
  });

  test("knows again what we have, and warns of what runs into it", () => {
    const known = [figure()];
    expect(judge("Placering;Från;Till;Mått;Antal;Källa\nKBTRZ3;2026-11-01;2026-11-07;klick;120;linkedin\nKBTRZ3;2026-11-07;2026-11-09;klick;3;LinkedIn\nKBTRZ3;2026-11-08;2026-11-12;klick;4;LinkedIn\nKBTRZ3;2026-11-07;;visningar;3;LinkedIn", known).map(({ line }) => [line.status, line.isOverlapping]))
      .toEqual([["there", false], ["new", true], ["new", true], ["new", false]]);
  });
});

test.each([["1234", 1234], ["0", 0], [" 1 234 ", 1234], ["1\u00a0234\u00a0567", 1234567], ["12\u202f345", 12345]])("a count is read from %j", (text, n) => {
  expect(readCount(text)).toEqual({ n });
});

test.each(["1.234", "1,234", "1,2K", "-3", "1e9", "12 34", "ungefär 100", "", "=1+1", "Infinity"])("%j is no count that anybody can rely on", (text) => {
  expect(readCount(text)).toEqual({ code: "countUnreadable" });
});

test("of figures of one thing those that meet are told, and no others", () => {
  const figures = [figure({ starts: "2026-01-01", ends: "2026-01-31" }), figure({ starts: "2026-01-05", ends: "2026-01-06" }), figure({ starts: "2026-01-20", ends: "2026-01-21" }), figure({ starts: "2026-02-01", ends: "2026-02-02" }), figure({ starts: "2026-01-05", ends: "2026-01-06", metric: "reach" })];
  expect(figures.map((one) => findOverlapping(figures).has(one))).toEqual([true, true, true, false, false]);
});
