import { afterAll, beforeAll, expect, test } from "vitest";
import { pagePath } from "../../app/features/content/page-table";
import type { LanguageTag } from "../../app/features/languages/locales";
import { startSite } from "../site";

const machines = ["C", "pl_PL.UTF-8", "ar_EG.UTF-8"];
let sites: Awaited<ReturnType<typeof startSite>>[] = [];

beforeAll(async () => {
  sites = await Promise.all(machines.map((LC_ALL) => startSite({ LC_ALL, LANG: LC_ALL })));
}, 60_000);

afterAll(() => Promise.all(sites.map(({ stop }) => stop())));

const readOn = (path: string) => Promise.all(sites.map(async ({ origin }) => (await fetch(origin + path)).text()));

/** What a page is on each machine. Who answers changes by the minute, so what differs is read again at once. */
async function pageOnEach(path: string): Promise<Set<string>> {
  const pages = new Set(await readOn(path));
  return pages.size === 1 ? pages : new Set(await readOn(path));
}

/** Those of whom ICU knows little or something odd, and a few of whom it knows all; every format of every language is compared in format-on-any-machine.test.ts. */
const spread: LanguageTag[] = ["sv", "smj", "rmn", "yi", "ar", "ckb"];

test.each(spread)("the pages in %s are the same on a machine in any language (C18)", { timeout: 60_000 }, async (tag) => {
  const paths = [...(["start", "helplines", "manage-your-case"] as const).map((id) => pagePath(tag, id)), `${pagePath(tag, "find-support")}?a=14`];
  for (const path of paths) {
    const pages = await pageOnEach(path);

    expect(pages.size, path).toBe(1);
    expect([...pages][0], path).toContain(`<html lang="${tag}"`);
  }
});
