import { describe, expect, test } from "vitest";
import { cutCells, mixed, type Raw, type Rest } from "../../../app/features/measuring/cut-cells";

/** 2026-11-23 is a Monday. */
const ten = { smallest: 10, byMonth: false };
const poster = { smallest: 10, byMonth: true };
const raw = (day: string, language: string, n: number): Raw => ({ day, language, n });
const cut = (today: string, rows: Raw[], rest: Rest | null = null, discretion = ten) => cutCells({ rows, rest }, discretion, today);

describe("a day that is over", () => {
  test("is told in a language that has enough, and only there", () => {
    const rows = [raw("2026-11-24", "sv", 10), raw("2026-11-24", "so", 9)];

    expect(cut("2026-11-25", rows)).toEqual({ cells: [{ starts: "2026-11-24", ends: "2026-11-24", language: "sv", n: 10 }], rest: null, kept: [rows[1]] });
  });

  test("is told no earlier", () => {
    const rows = [raw("2026-11-25", "sv", 800)];

    expect(cut("2026-11-25", rows)).toEqual({ cells: [], rest: null, kept: rows });
  });

  test("waits where the placement asks for more", () => {
    const rows = [raw("2026-11-24", "sv", 49)];

    expect(cut("2026-11-25", rows, null, { smallest: 50, byMonth: false })).toEqual({ cells: [], rest: null, kept: rows });
  });
});

describe("a week that is over", () => {
  const week = { starts: "2026-11-23", ends: "2026-11-29" };
  const small = [raw("2026-11-23", "so", 6), raw("2026-11-29", "so", 5), raw("2026-11-25", "ar", 4)];

  test("is one on the Monday after, not on its Sunday", () => {
    expect(cut("2026-11-29", small)).toEqual({ cells: [], rest: null, kept: small });
    expect(cut("2026-11-30", small).kept).toEqual([]);
  });

  test("is told in a language that has enough in seven days; the others go to the rest, without language", () => {
    expect(cut("2026-11-30", small)).toEqual({ cells: [{ ...week, language: "so", n: 11 }], rest: { ...week, n: 4 }, kept: [] });
  });

  test("is told without language where only all of them have enough", () => {
    const rows = [raw("2026-11-23", "so", 6), raw("2026-11-24", "ar", 4)];

    expect(cut("2026-11-30", rows)).toEqual({ cells: [{ ...week, language: mixed, n: 10 }], rest: null, kept: [] });
  });

  test("does not count again what its days have told", () => {
    const rows = [raw("2026-11-23", "sv", 30), raw("2026-11-24", "sv", 9)];

    expect(cut("2026-11-30", rows)).toEqual({ cells: [{ starts: "2026-11-23", ends: "2026-11-23", language: "sv", n: 30 }], rest: { ...week, n: 9 }, kept: [] });
  });
});

describe("the rest", () => {
  const rest = { starts: "2026-10-05", ends: "2026-10-11", n: 7 };

  test("grows, and is told from its first day to its last when it is large enough", () => {
    expect(cut("2026-11-30", [raw("2026-11-24", "so", 2)], rest)).toEqual({ cells: [], rest: { starts: "2026-10-05", ends: "2026-11-29", n: 9 }, kept: [] });
    expect(cut("2026-11-30", [raw("2026-11-24", "so", 3)], rest)).toEqual({ cells: [{ starts: "2026-10-05", ends: "2026-11-29", language: mixed, n: 10 }], rest: null, kept: [] });
  });

  test("does not widen the time of a week that has enough without it", () => {
    const { cells, rest: left } = cut("2026-11-30", [raw("2026-11-24", "so", 9), raw("2026-11-24", "ar", 9)], rest);

    expect([cells, left]).toEqual([[{ starts: "2026-11-23", ends: "2026-11-29", language: mixed, n: 18 }], rest]);
  });

  test("takes in rows that come late, from before it began", () => {
    expect(cut("2026-11-24", [raw("2026-09-30", "so", 1)], rest).rest).toEqual({ starts: "2026-09-28", ends: "2026-10-11", n: 8 });
  });

  test("is left alone where nothing is new", () => {
    expect(cut("2026-11-30", [], rest).rest).toBe(rest);
  });
});

describe("a poster", () => {
  const november = { starts: "2026-11-02", ends: "2026-11-29", n: 60 };

  test("tells neither days, weeks nor languages", () => {
    const rows = [raw("2026-11-24", "sv", 500), raw("2026-11-30", "sv", 40)];

    expect(cut("2026-12-01", rows.slice(0, 1), null, poster).cells).toEqual([{ starts: "2026-11-23", ends: "2026-11-29", language: mixed, n: 500 }]);
    expect(cut("2026-11-30", rows, null, poster)).toEqual({ cells: [], rest: { starts: "2026-11-23", ends: "2026-11-29", n: 500 }, kept: [rows[1]] });
  });

  test("is told when the month is over in which its last week ended", () => {
    expect(cut("2026-11-30", [], november, poster)).toEqual({ cells: [], rest: november, kept: [] });
    expect(cut("2026-12-01", [], november, poster)).toEqual({ cells: [{ ...november, language: mixed }], rest: null, kept: [] });
  });

  test("keeps months apart where nights were missed", () => {
    const { cells, rest } = cut("2026-12-20", [raw("2026-11-30", "sv", 30), raw("2026-12-07", "sv", 30)], november, poster);

    expect([cells, rest]).toEqual([[{ ...november, language: mixed }], { starts: "2026-11-30", ends: "2026-12-13", n: 60 }]);
  });

  test("waits for another month where a month has too few", () => {
    expect(cut("2026-12-01", [], { ...november, n: 9 }, poster).cells).toEqual([]);
  });
});
