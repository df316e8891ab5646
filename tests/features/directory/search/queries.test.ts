import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { directory, findSelected } from "../../../../app/features/directory/directory.server";
import { searchDirectory } from "../../../../app/features/directory/search/search-directory.server";
import { countChosen, readSelection } from "../../../../app/features/directory/facets/selection";
import { publishedService, services } from "../../../../app/features/directory/register.server";
import type { LanguageTag } from "../../../../app/features/languages/locales";

/** What somebody in need might type, and whom they should then see. */
interface Row {
  query: string;
  /** Ids of services, of which one at least must be among the first three. */
  expect: string[];
  /** Words for shelter, helpline and 112: these must never miss. */
  vital: boolean;
}

/** A Tuesday forenoon, when most are open. */
const now = new Date("2026-11-24T10:15:00Z");
/** The tables are written without looking at the words that the search knows; otherwise they would prove nothing. */
const folder = new URL("queries/", import.meta.url);
const tags = readdirSync(folder).map((file) => file.replace(".json", "") as LanguageTag);

function readTable(tag: LanguageTag): Row[] {
  return JSON.parse(readFileSync(new URL(`${tag}.json`, folder), "utf8")) as Row[];
}

function searchFirstThree(query: string, tag: LanguageTag): string[] {
  const { selection } = readSelection(new URLSearchParams(searchDirectory(query, tag)), directory.vocabulary);
  // Where nothing was understood everybody is shown, the emergency number first: that is help, but no find.
  if (countChosen(selection) === 0 && selection.first.length === 0) return [];
  return findSelected(selection, now).services.slice(0, 3).map(({ id }) => id);
}

function findMissed(rows: Row[], tag: LanguageTag): string[] {
  return rows.flatMap(({ query, expect: wanted }) => {
    const first = searchFirstThree(query, tag);
    return first.some((id) => wanted.includes(id)) ? [] : [`"${query}" gave ${first.join(", ")}; wanted ${wanted.join(" or ")}`];
  });
}

describe.each(tags)("the search in %s", (tag) => {
  const rows = readTable(tag);

  it("finds the right help for nineteen queries of twenty", () => {
    const missed = findMissed(rows, tag);
    expect(missed.length / rows.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("never misses words for shelter, helpline and 112", () => {
    expect(findMissed(rows.filter(({ vital }) => vital), tag)).toEqual([]);
  });

  it("is asked for services that are there to be found", () => {
    expect(rows.length).toBeGreaterThanOrEqual(24);
    expect(new Set(rows.map(({ query }) => query)).size).toBe(rows.length);
    expect(rows.filter(({ vital }) => vital).length).toBeGreaterThanOrEqual(3);
    const known = new Set(services.map(({ id }) => id));
    expect(rows.flatMap((row) => row.expect).filter((id) => !known.has(id))).toEqual([]);
    // A draft may be wanted too, for the day when it is published.
    expect(rows.filter((row) => !row.expect.some(publishedService))).toEqual([]);
  });
});
