import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageIds } from "../app/features/content/page-table";

const root = join(import.meta.dirname, "..");
const trace = JSON.parse(readFileSync(join(root, "docs/feature-trace.json"), "utf8")) as Record<string, { asks: string; met?: string[]; planned?: string }>;

/** What the sources ask for and the site must have, by its number in the design's table. */
const must = "01 02 03 04 05 06 07 10 11 12 13 14 15 17 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 43 45 46 47 50 51 53 55".split(" ").map((number) => `F${number}`);
const pages = pageIds.map((id) => `page:${id}`);

describe("what the sources ask for (C14)", () => {
  test("is traced, all of it and nothing else", () => {
    expect(Object.keys(trace)).toEqual(must);
  });

  test.each(must)("%s is met by a page or a file that exists, or says what is to come", (number) => {
    const { met = [], planned } = trace[number] ?? {};

    expect(met.length > 0).toBe(planned === undefined);
    for (const target of met) expect(pages.includes(target) || (target.startsWith("file:") && existsSync(join(root, target.slice("file:".length)))), target).toBe(true);
  });

  test("waits for nothing", () => {
    expect(must.filter((number) => trace[number]?.planned !== undefined)).toEqual([]);
  });
});
