import { describe, expect, test } from "vitest";
import { findOwnPage, type OwnPage, ownPageOf, ownPagePath, ownPageSubject, readOwnPagePath, textsFor } from "../../../../app/features/campaigns/own-page/own-page";
import { listLanguageStates } from "../../../../app/features/campaigns/own-page/page-view";
import { readBook } from "../../../../app/features/campaigns/read-book";
import { isPageId } from "../../../../app/features/content/page-table";
import { type LanguageTag, languageTags } from "../../../../app/features/languages/locales";
import type { Plan } from "../../../../app/storage/campaigns.server";
import { placement } from "../placer/placed";

const campaign = { id: "c1", name: "", purpose: "", state: "published", demonstration: 0, starts: null, ends: null, version: 1, author: null, outcome: "urgent-help", slug: "hosten" } as const;
const text = (language: LanguageTag) => ({ campaign: "c1", language, title: language, body: "Hej.", version: 1 });
const planOf = (change: Partial<Plan["campaigns"][number]> = {}, languages: LanguageTag[] = ["ar", "sv"]): Plan => ({ revision: 7, campaigns: [{ ...campaign, ...change }], placements: [], creatives: [], schedules: [], pages: languages.map(text) });
const pageOf = (...given: Parameters<typeof planOf>) => readBook(planOf(...given)).pages[0];

describe("the address of a campaign's page", () => {
  test("has the word of the language, as other pages have", () => {
    expect((["sv", "fi", "en", "ar"] as const).map((tag) => ownPagePath(tag, "hosten"))).toEqual(["/sv/kampanj/hosten", "/fi/kampanj/hosten", "/en/campaign/hosten", "/ar/campaign/hosten"]);
  });

  test("is read in every language, however it is typed", () => {
    for (const tag of languageTags) expect(readOwnPagePath(ownPagePath(tag, "hosten"))).toEqual({ tag, slug: "hosten" });
    expect(readOwnPagePath("/FA-AF/kampanj/Hosten")).toEqual({ tag: "prs", slug: "hosten" });
  });

  test.each(["/sv/kampanj", "/sv/kampanj/", "/sv/kampanj/a/b", "/xx/kampanj/a", "/sv/sprak/hosten", "/"])("is not %s", (path) => {
    expect(readOwnPagePath(path)).toBeNull();
  });

  test("is counted under a name that no page has and that has room", () => {
    expect(isPageId("kampanj")).toBe(false);
    expect(ownPageSubject({ slug: "a".repeat(24) } as OwnPage).length).toBeLessThanOrEqual(36);
  });
});

describe("the page of a published campaign", () => {
  test("lies in the book, in the order of the languages, and is found by its address and by placements that lead there", () => {
    const book = readBook(planOf());

    expect(book.pages).toEqual([{ campaign: "c1", slug: "hosten", instead: "urgent-help", endsAt: Infinity, demonstration: false, revision: 7, texts: [{ language: "sv", title: "sv", body: "Hej." }, { language: "ar", title: "ar", body: "Hej." }] }]);
    expect(findOwnPage(book, "/uk/campaign/hosten")).toBe(book.pages[0]);
    expect(findOwnPage(book, "/uk/campaign/varen")).toBeUndefined();
    expect(ownPageOf(book, placement({ target: "kampanj" }))).toBe(book.pages[0]);
    expect(ownPageOf(book, placement({ target: "kampanj", campaign: "c2" }))).toBeUndefined();
    expect(ownPageOf(book, placement({ target: "start" }))).toBeUndefined();
  });

  test("is none without an address or a text, nor in a copy from before there were any", () => {
    expect(pageOf({ slug: null })).toBeUndefined();
    expect(pageOf({}, [])).toBeUndefined();
    const { pages: _pages, ...old } = planOf();
    expect(readBook(old as Plan).pages).toEqual([]);
  });

  test("is over while its campaign pauses and somebody has changed it, where two must see what visitors see", () => {
    const endOf = (change: Parameters<typeof planOf>[0], fourEyes: boolean) => readBook(planOf(change), { fourEyes }).pages[0]?.endsAt;

    expect(endOf({ state: "paused", author: "a" }, true)).toBe(-Infinity);
    expect([endOf({ state: "paused" }, true), endOf({ state: "published", author: "a" }, true), endOf({ state: "paused", author: "a" }, false)]).toEqual([Infinity, Infinity, Infinity]);
  });

  test("stands while its campaign pauses, and is over with it or at its minute", () => {
    expect(pageOf({ state: "paused" })?.endsAt).toBe(Infinity);
    expect(pageOf({ state: "ended" })?.endsAt).toBe(-Infinity);
    expect(pageOf({ state: "archived" })?.endsAt).toBe(-Infinity);
    expect(pageOf({ ends: "2026-12-01T00:00" })?.endsAt).toBe(Date.parse("2026-11-30T23:00:00Z"));
  });
});

describe("who reads a language that the page lacks", () => {
  const best = (tag: LanguageTag, ...written: LanguageTag[]) => textsFor({ texts: written.map((language) => ({ language })) }, tag)[0]?.language;

  test("is shown what stands in for it, and any other language rather than nothing", () => {
    expect(best("prs", "sv", "ar", "fa")).toBe("fa");
    expect(best("fi", "ar", "sv")).toBe("sv");
    expect(best("sv", "ar")).toBe("ar");
  });

  test("is told of in the office, for every language", () => {
    const states = listLanguageStates([{ language: "ar" }, { language: "sv" }]);

    expect(states).toHaveLength(languageTags.length);
    expect(states.filter(({ isWritten }) => isWritten).map(({ tag }) => tag)).toEqual(["sv", "ar"]);
    expect(states.find(({ tag }) => tag === "uk")?.standsIn?.tag).toBe("sv");
    expect(listLanguageStates([]).every(({ isWritten, standsIn }) => !isWritten && standsIn === null)).toBe(true);
  });
});
