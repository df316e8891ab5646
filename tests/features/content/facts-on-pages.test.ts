import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFacts } from "../../../app/features/content/fact";
import { type PageId, pageIds } from "../../../app/features/content/page-table";
import { sitemap } from "../../sitemap";

const root = join(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const leftOut = JSON.parse(read("app/storage/facts/left-out.json")) as { page: string; fact: string; reason: string }[];
const facts = readFacts("benefits.json", read("app/storage/facts/benefits.json"));

const idOf = (number: string) => (sitemap as Record<string, string>)[number];
const factsOn = (number: string) => new Set([...read(`locales/sv/pages/${idOf(number)}.md`).matchAll(/::\w+\{#(\w+)\}/g)].map(([, id]) => id));
const asked = facts.flatMap(({ id, pages }) => pages.map((page) => ({ page, fact: id })));
const isLeftOut = ({ page, fact }: { page: string; fact: string }) => leftOut.some((entry) => entry.page === page && entry.fact === fact);

/** Pages that came after the sitemap was drawn; no fact names them. */
const unnumbered: PageId[] = ["how-we-measure"];

test("every page has a number in the sitemap, and each number one page", () => {
  expect([...Object.values(sitemap), ...unnumbered].sort()).toEqual([...pageIds].sort());
});

test("every fact names pages that there are", () => {
  expect(asked.filter(({ page }) => idOf(page) === undefined)).toEqual([]);
});

describe("a fact that names a page", () => {
  test("is on it, or is left out for a written reason", () => {
    expect(asked.filter((pair) => !factsOn(pair.page).has(pair.fact) && !isLeftOut(pair))).toEqual([]);
  });

  test("is not called left out where it stands, nor where nobody asked for it", () => {
    expect(leftOut.filter(({ page, fact }) => factsOn(page).has(fact) || !asked.some((pair) => pair.page === page && pair.fact === fact))).toEqual([]);
  });
});

test("where a reason says that a fact stands on another page, it does", () => {
  for (const { fact, reason } of leftOut) {
    for (const [, pages = ""] of reason.matchAll(/stands on (P\d\d(?: and P\d\d)?)/g)) {
      for (const page of pages.split(" and ")) expect(factsOn(page).has(fact), `${fact} on ${page}`).toBe(true);
    }
  }
});
