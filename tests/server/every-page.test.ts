import { beforeAll, describe, expect, inject, test } from "vitest";
import { getPage, hasPage } from "../../app/features/content/content.server";
import { findPage, pageEntry, pageIds, pagePath } from "../../app/features/content/page-table";
import { readDirectoryAddress } from "../../app/features/directory/directory-address";
import { readRegister } from "../../app/features/directory/read-register";
import { contactsOf } from "../../app/features/directory/service";
import { localeOf } from "../../app/features/languages/locales";
import { essentialsLanguage, resources } from "../../app/features/languages/texts.server";
import { registerFiles } from "../../app/storage/register/files.server";
import { isFullRound, languagesInRound } from "../browser/round";
import { languageAt, readPagesIn, type ReadPage } from "../pages";

let pages: ReadPage[] = [];
beforeAll(async () => {
  pages = await readPagesIn(languagesInRound, inject("site"));
}, 180_000);

/** The faults of all pages together, so that one run tells of each. */
function faultsOf(find: (page: ReadPage) => string[]): string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}

function idOf({ path }: ReadPage) {
  const id = findPage(path.split("/")[2] ?? "");
  if (!id) throw new Error(`${path} is no page`);
  return id;
}

describe(`every page in ${isFullRound ? "every language" : `${languagesInRound.length} languages`}`, () => {
  test("answers 200 with one heading, a main part, and the language and direction of the table (C02)", () => {
    expect(pages).toHaveLength(languagesInRound.length * pageIds.length);
    expect(
      faultsOf(({ tag, status, headers, document }) => {
        const html = document.querySelector("html");
        return [
          status === 200 ? "" : `status ${status}`,
          document.querySelectorAll("h1").length === 1 ? "" : "not one h1",
          (document.querySelector("main")?.text.length ?? 0) > 100 ? "" : "empty main",
          html?.getAttribute("lang") === tag && html.getAttribute("dir") === localeOf(tag).direction ? "" : "lang or dir",
          headers.get("Content-Language") === tag ? "" : "Content-Language",
        ].filter(Boolean);
      }),
    ).toEqual([]);
  });

  test("marks what it shows in another language, and says so (C03)", () => {
    expect(
      faultsOf((page) => {
        const { language } = getPage(page.tag, idOf(page));
        const heading = page.document.querySelector("h1");
        const wrong = heading && languageAt(heading) === language ? [] : [`heading is not marked ${language}`];
        const around = heading?.closest("[lang]")?.getAttribute("dir") ?? localeOf(page.tag).direction;
        const direction = language === page.tag || around === localeOf(language).direction ? [] : ["direction of the fallback"];
        const said = page.document.querySelectorAll(`bdi[lang="${language}"]`).some(({ text }) => text === localeOf(language).autonym);
        return [...wrong, ...direction, ...(language === page.tag || said ? [] : ["the fallback is not said"])];
      }),
    ).toEqual([]);
  });

  test("shows no raw key, placeholder or broken value (C04)", () => {
    const broken = /\{\{|undefined|NaN|\[object|[>"](?:common|directory|essentials|error|fact|open|groups|channel|cost|bill|material|measuring|levels|helped|slot)[.:][a-z][\w.]*[<"]/;
    expect(faultsOf(({ html }) => broken.exec(html)?.slice() ?? [])).toEqual([]);
  });

  test("is kept out of search engines where it is wholly in another language, and points to that one (C07)", () => {
    expect(
      faultsOf((page) => {
        const own = hasPage(page.tag, idOf(page));
        const noindex = page.document.querySelector('meta[name="robots"]')?.getAttribute("content") === "noindex";
        const canonical = page.document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
        const self = canonical === `https://exempel.test${page.path}`;
        return own === !noindex && own === self ? [] : [`own ${String(own)}, noindex ${String(noindex)}, canonical ${canonical}`];
      }),
    ).toEqual([]);
  });

  test("dials only numbers of the register, and shows them as the register writes them (C08)", () => {
    const { services } = readRegister(registerFiles);
    const dials = new Map(
      services.filter(({ status }) => status === "active").flatMap(contactsOf).flatMap((channel) => ("dial" in channel ? [[channel.dial, channel.display.replace(/\D/g, "")]] : [])),
    );
    expect(
      faultsOf(({ document }) =>
        document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]').flatMap((link) => {
          const dial = link.getAttribute("href")?.replace(/^\w+:/, "") ?? "";
          const shown = link.text.replace(/\D/g, "");
          return dials.get(dial) === shown ? [] : [`${dial} shown as ${link.text}`];
        }),
      ),
    ).toEqual([]);
  });

  test("warns of the call list in the same block as every number (C13)", () => {
    expect(
      faultsOf(({ tag, document }) => {
        const warning = resources[essentialsLanguage(tag)].essentials?.callList;
        return document
          .querySelectorAll('a[href^="tel:"]')
          .filter((link) => !link.closest("section")?.querySelectorAll("p").some(({ text }) => text === warning))
          .map(({ text }) => `no warning beside ${text}`);
      }),
    ).toEqual([]);
  });

  test("isolates every number so that its digits run left to right (C22)", () => {
    expect(
      faultsOf(({ document }) =>
        document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]').filter((link) => !link.querySelector('bdi[dir="ltr"]')).map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  test("offers skip link, exit, then the head, and the help block before the text, in that order (C44)", () => {
    expect(
      faultsOf(({ document }) => {
        const [first, second] = document.querySelectorAll("a");
        const order = document.querySelectorAll("h1, main section h2, a[href='tel:112']").map(({ tagName }) => tagName);
        const right = first?.getAttribute("href") === "#content" && second?.getAttribute("href") === "/x" && second.getAttribute("rel") === "nofollow noreferrer";
        return [...(right ? [] : ["skip link and exit are not first"]), ...(order.indexOf("A") > 0 && order.indexOf("A") < 5 ? [] : [`order ${order.slice(0, 6).join(" ")}`])];
      }),
    ).toEqual([]);
  });

  test("keeps its title short, and free of the site's name and of words that alarm", () => {
    const alarm = /våld|violence|عنف|shelter|abuse|fritt från|free from/i;
    expect(faultsOf(({ document }) => (document.querySelectorAll("title").length === 1 && !alarm.test(document.querySelector("title")?.text ?? "våld") ? [] : ["title"]))).toEqual([]);
  });

  test("has a way up: breadcrumb and a link to the page above", () => {
    expect(
      faultsOf((page) => {
        const { parent } = pageEntry(idOf(page));
        const up = parent && page.document.querySelectorAll(`main nav li a[href="${pagePath(page.tag, parent)}"], main p > a[href="${pagePath(page.tag, parent)}"]`);
        return up === null || up.length === 2 ? [] : ["no way up"];
      }),
    ).toEqual([]);
  });

  test("has no field but the directory's, and no form but that and the two that ask whether the page helped; all post, so nothing typed can reach an address (5.5:33)", () => {
    const fields = pages.flatMap(({ path, document }) => document.querySelectorAll("input, textarea, select, [contenteditable]").map((element) => `${path} ${element.rawTagName}`));
    const directories = pages.filter(({ path }) => readDirectoryAddress(path)?.kind === "results");

    expect(fields.sort()).toEqual(directories.map(({ path }) => `${path} input`).sort());
    expect(
      faultsOf(({ path, document }) => {
        const forms = document.querySelectorAll("form").filter((form) => form.getAttribute("role") !== "search").map((form) => `${form.getAttribute("method")} ${form.getAttribute("action")}`);
        const search = document.querySelectorAll("form[role=search]").map((form) => form.getAttribute("method"));
        return forms.join() === `post /svar/ja${path},post /svar/nej${path}` && search.every((method) => method === "post") ? [] : forms;
      }),
    ).toEqual([]);
  });

  test("links to the accessibility statement in its foot (C47)", () => {
    expect(faultsOf(({ tag, document }) => (document.querySelectorAll("footer a").some((link) => new RegExp(`^/${tag}/(?:tillganglighet|accessibility)$`).test(link.getAttribute("href") ?? "")) ? [] : ["no link"]))).toEqual([]);
  });
});
