import { describe, expect, test } from "vitest";
import { ancestorsOf, findPage, firstLanguageWith, isPageId, pageEntry, pageGroups, type PageId, pageIds, pagePath } from "../../../app/features/content/page-table";
import { languageTags } from "../../../app/features/languages/locales";
import { knownIds } from "../../../app/features/content/known-ids";
import { readRegister } from "../../../app/features/directory/read-register";
import { registerFiles } from "../../../app/storage/register/files.server";

const inner = pageIds.filter((id) => id !== "start");

describe("the slugs (C34)", () => {
  const pairs = inner.map((id) => pageEntry(id).slug);

  test("are plain letters, digits and hyphens, 30 characters at most", () => {
    for (const slug of pairs.flatMap(({ sv, en }) => [sv, en])) expect(slug).toMatch(/^(?=.{1,30}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test("name one page each, whichever language they are taken from", () => {
    const slugs = pairs.flatMap(({ sv, en }) => [...new Set([sv, en])]);

    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test("are never a language, which would make two meanings of one address", () => {
    for (const slug of pairs.flatMap(({ sv, en }) => [sv, en])) expect(languageTags).not.toContain(slug);
  });

  test("are in English the page's id", () => {
    for (const id of inner) expect(pageEntry(id).slug.en).toBe(id);
  });
});

describe("the path of a page", () => {
  test("has the Swedish slug for those who also read Swedish and the English for all others", () => {
    expect(pagePath("sv", "urgent-help")).toBe("/sv/akut-hjalp");
    expect(pagePath("sv-simple", "urgent-help")).toBe("/sv-simple/akut-hjalp");
    expect(pagePath("fi", "urgent-help")).toBe("/fi/akut-hjalp");
    expect(pagePath("en", "urgent-help")).toBe("/en/urgent-help");
    expect(pagePath("prs", "urgent-help")).toBe("/prs/urgent-help");
  });

  test("of the start page is the language alone", () => {
    expect(pagePath("sv", "start")).toBe("/sv");
    expect(pagePath("ar", "start")).toBe("/ar");
  });

  test("leads back to the page in every language", () => {
    for (const tag of languageTags) {
      for (const id of inner) expect(findPage(pagePath(tag, id).split("/")[2] ?? "")).toBe(id);
    }
  });
});

describe("finding a page by its slug", () => {
  test("knows the slugs of both languages", () => {
    expect(findPage("urgent-help")).toBe("urgent-help");
    expect(findPage("akut-hjalp")).toBe("urgent-help");
  });

  test("finds the start page by nothing", () => {
    expect(findPage("")).toBe("start");
  });

  test.each(["nowhere", "start", "AKUT-HJALP", "akut-hjalp/", "constructor", "__proto__"])("finds nothing by %s", (slug) => {
    expect(findPage(slug)).toBeUndefined();
  });

  test("knows its own ids alone", () => {
    expect(isPageId("privacy")).toBe(true);
    expect(isPageId("constructor")).toBe(false);
  });
});

test("every page about the reader's life stands once in the list of all pages, and those about the site in the foot", () => {
  const listed: PageId[] = Object.values(pageGroups).flat();
  const apart: PageId[] = ["start", "about", "privacy", "how-we-measure", "results", "accessibility", "languages"];

  expect([...listed, ...apart].sort()).toEqual([...pageIds].sort());
});

describe("the pages above a page", () => {
  test("lead from the start page down to its parent", () => {
    expect(ancestorsOf("start")).toEqual([]);
    expect(ancestorsOf("helplines")).toEqual(["start"]);
    expect(ancestorsOf("privacy")).toEqual(["start", "about"]);
  });

  test("begin with the start page for every other page", () => {
    for (const id of inner) expect(ancestorsOf(id)[0]).toBe("start");
  });
});

describe("who can help with a page's matter (C12)", () => {
  const { services } = readRegister(registerFiles);
  const published = knownIds(services, []).lines;

  test.each(pageIds)("is at %s somebody that the register publishes", (id) => {
    const { lines } = pageEntry(id);

    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(published.has(line), line).toBe(true);
  });
});

test("the nearest language with a page is looked for along the visitor's chain, and in no other", () => {
  expect(firstLanguageWith("prs", (tag) => tag === "fa" || tag === "sv")).toBe("fa");
  expect(firstLanguageWith("uk", (tag) => tag === "ru" || tag === "sv")).toBe("sv");
  expect(firstLanguageWith("en", (tag) => tag === "en" || tag === "sv")).toBe("en");
  expect(firstLanguageWith("en", () => false)).toBeUndefined();
});
