import { beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "node-html-parser";
import { readDirectoryAddress } from "../../app/features/directory/directory-address";
import { materialPath } from "../../app/features/campaigns/placer/material-address";
import { languagesPath, pageIds, pagePath } from "../../app/features/content/page-table";
import { languageTags, localeOf } from "../../app/features/languages/locales";
import { languagesInRound } from "../browser/round";
import { readPagesIn, type ReadPage } from "../pages";

const origin = "https://exempel.test";
let pages: ReadPage[] = [];
beforeAll(async () => {
  pages = await readPagesIn(languagesInRound, inject("site"));
}, 180_000);

/** Whether an address is of a language whose pages were read. The gateway is of none. */
const isRead = (address: string) => languagesInRound.some((tag) => `${address}/`.startsWith(`${origin}/${tag}/`));

function alternatesIn({ document }: ReadPage): string[] {
  return document.querySelectorAll('link[rel="alternate"]').map((link) => `${link.getAttribute("hreflang")} ${link.getAttribute("href")}`).sort();
}

/** Services have pages of their own, each of which is asked for once. @returns Those that are there. */
async function readOtherPages(all: ReadPage[]): Promise<string[]> {
  const known = new Set(all.map(({ path }) => path));
  const targets = all.flatMap(({ document }) => document.querySelectorAll('a[href^="/"]').map((link) => (link.getAttribute("href") ?? "").replace(/[?#].*/, "")));
  const unknown = [...new Set(targets)].filter((target) => readDirectoryAddress(target)?.kind === "service" && !known.has(target));
  const statuses = await Promise.all(unknown.map(async (target) => (await fetch(inject("site") + target, { redirect: "manual" })).status));
  return unknown.filter((_target, index) => statuses[index] === 200);
}

describe("links", () => {
  test("inside the site all lead somewhere, fragments too (C15)", async () => {
    const known = new Map(pages.map((page) => [page.path, page]));
    const others = new Set(["/", "/x", ...languageTags.flatMap((tag) => pageIds.map((id) => languagesPath(tag, id))), ...languageTags.filter((tag) => !languagesInRound.includes(tag)).flatMap((tag) => pageIds.map((id) => pagePath(tag, id))), ...languageTags.flatMap((tag) => [materialPath(tag, "cards"), materialPath(tag, "poster")]), ...(await readOtherPages(pages))]);
    const dead = pages.flatMap(({ path, document }) =>
      document.querySelectorAll("a").flatMap((link) => {
        const href = link.getAttribute("href") ?? "";
        if (/^(?:https?|tel|sms):/.test(href)) return [];
        // A choice leads where its page is; what it leaves is shown in tests/server/directory-pages.test.ts.
        const [target = "", fragment] = href.replace(/\?[^#]*/, "").split("#");
        const page = target === "" ? known.get(path) : known.get(target);
        if (!page) return others.has(target) ? [] : [`${path} → ${href}`];
        return fragment === undefined || page.document.getElementById(fragment) ? [] : [`${path} → ${href}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  test("to other sites tell them nothing, and carry no tracking", () => {
    const loose = pages.flatMap(({ path, document }) =>
      document.querySelectorAll('a[href^="http"]').filter((link) => link.getAttribute("rel") !== "noreferrer" || /utm_|fbclid|gclid/.test(link.getAttribute("href") ?? "")).map((link) => `${path} → ${link.getAttribute("href")}`),
    );
    expect(loose).toEqual([]);
  });
});

describe("language versions", () => {
  test("name each other, themselves and the gateway, with the same set on every side (C30)", () => {
    const indexed = pages.filter(({ document }) => !document.querySelector('meta[name="robots"]'));
    const sets = new Map(indexed.map((page) => [origin + page.path, alternatesIn(page)]));
    for (const [address, alternates] of sets) {
      const targets = alternates.map((alternate) => alternate.split(" ")[1] ?? "");
      expect(targets.filter((target) => target === `${origin}/`), address).toHaveLength(1);
      // Easy Swedish has no name among search engines: it points to the others and they not to it.
      const named = localeOf(indexed.find(({ path }) => origin + path === address)?.tag ?? "sv").hreflang.length > 0;
      if (named) expect(alternates.some((alternate) => alternate.endsWith(` ${address}`)), address).toBe(true);
      for (const target of targets.filter(isRead)) expect(sets.get(target), `${address} → ${target}`).toEqual(alternates);
    }
    expect(sets.size).toBeGreaterThan(32);
  });

  test("stand in the sitemap exactly as in the pages' heads (C30)", async () => {
    const sitemap = parse(await (await fetch(`${inject("site")}/sitemap.xml`)).text());
    const listed = new Map(
      sitemap.querySelectorAll("url").map((entry) => [
        entry.querySelector("loc")?.text ?? "",
        [...entry.toString().matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, hreflang, href]) => `${hreflang} ${href}`).sort(),
      ]),
    );
    const indexed = pages.filter(({ document }) => !document.querySelector('meta[name="robots"]'));
    expect(listed.has(`${origin}/`)).toBe(true);
    expect([...listed.keys()].filter(isRead).sort()).toEqual(indexed.map(({ path }) => origin + path).sort());
    for (const page of indexed) expect(listed.get(origin + page.path), page.path).toEqual(alternatesIn(page));
  });
});
