import { describe, expect, test } from "vitest";
import { getFact, getPage, hasPage } from "../../../app/features/content/content.server";
import { factIdsOf, type Inline, inlinesOf, type Page } from "../../../app/features/content/page";
import { pageEntry, type PageId, pageIds } from "../../../app/features/content/page-table";
import { languageTags } from "../../../app/features/languages/locales";
import { findWords } from "../../../app/features/languages/texts.server";
import { findAmountOrSection } from "../../../app/features/languages/typed-numbers";
import { textOf } from "../../readability";

/** Pages about the site itself; all others are about the reader's life. */
const service: PageId[] = ["about", "privacy", "how-we-measure", "results", "accessibility", "languages"];
const content = pageIds.filter((id) => !service.includes(id));
const written = languageTags.flatMap((tag) => pageIds.filter((id) => hasPage(tag, id)).map((id) => ({ tag, id, page: getPage(tag, id).page })));
const ownWords = (page: Page) => textOf(page, { insert: () => "", fact: () => [] });

test("every page is written in Swedish and in English", () => {
  for (const id of pageIds) expect([id, hasPage("sv", id), hasPage("en", id)]).toEqual([id, true, true]);
});

describe.each(written)("$tag/$id", ({ tag, id, page }) => {
  test("stands in the tab and the history with a short title that alarms nobody", () => {
    const alarming = /våld|violen|abus|misshand|övergrepp|assault|rape|jour|shelter|skydda|hot(?!ell)|threat|danger|\bfara|victim|offer|brott|crime|escape|\bfly\b|عنف|إساءة|اعتداء|ضحية|خطر/i;

    expect(page.title.length).toBeLessThanOrEqual(40);
    expect(page.title).not.toMatch(alarming);
  });

  test("has a next step, three at most, and somebody to turn to (C12)", () => {
    if (id === "start") expect([page.doors.length, page.actions.length]).toEqual([3, 0]);
    else expect([1, 2, 3]).toContain(page.actions.length);
    expect(pageEntry(id).lines.length).toBeGreaterThan(0);
  });

  test("states nothing without a source and dates, and nothing that is not verified (C10)", () => {
    const blocks = page.sections.flatMap((section) => section.blocks);
    for (const block of blocks) {
      if (block.kind !== "fact") continue;
      const { id: fact, status, seen, reviewBy, sources } = getFact(block.id);
      expect(`${fact} ${block.lead === "ask" ? "unverified" : "verified"}`).toBe(`${fact} ${status}`);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source.date).not.toBe("");
      expect(Date.parse(seen)).toBeLessThanOrEqual(Date.now());
      expect(Date.parse(reviewBy)).toBeGreaterThan(Date.parse(seen));
    }
  });

  test("has words for each fact that it inserts, and a trap where it warns of one", () => {
    for (const block of page.sections.flatMap((section) => section.blocks)) {
      if (block.kind !== "fact") continue;
      const words = findWords<{ text: string; trap?: string }>("facts", block.id, tag)?.words;
      expect([block.id, typeof words?.text]).toEqual([block.id, "string"]);
      if (block.lead === "trap") expect([block.id, typeof words?.trap]).toEqual([block.id, "string"]);
    }
  });

  test("holds no amount and no section sign in its own words (C11)", () => {
    const { headings, prose } = ownWords(page);
    for (const words of [page.title, ...headings, ...prose]) expect(findAmountOrSection(words)).toBeNull();
  });
});

describe("pages about one's case with the agency (C12)", () => {
  test.each(["manage-your-case", "why-we-ask", "sick-leave", "maintenance-support", "representatives", "parents-and-separation"] as const)("%s leads to the agency itself", (id) => {
    expect(pageEntry(id).lines).toContain("forsakringskassan");
  });
});

describe("headings (C37)", () => {
  /** A heading that asks, or that tells the reader to do something. */
  const leads = { sv: /\?$|^(?:Bocka|Ring|Läs|Fråga|Säg|Be|Spara|Skriv|Planera|Gör)\b/, en: /\?$|^(?:Tick|Call|Read|Ask|Say|Save|Write|Plan|Do)\b/ };

  test.each(["sv", "en"] as const)("are in %s questions or actions on four pages out of five, and on each page in four out of five", (tag) => {
    const share = (headings: string[]) => headings.filter((heading) => leads[tag].test(heading)).length / headings.length;
    const shares = content.map((id) => share(getPage(tag, id).page.sections.flatMap(({ heading }) => heading ?? [])));

    for (const [index, each] of shares.entries()) expect([content[index], each >= 0.8]).toEqual([content[index], true]);
    expect(share(content.map((id) => getPage(tag, id).page.heading))).toBeGreaterThanOrEqual(0.8);
  });
});

describe("Swedish and English", () => {
  const nameOf = (inline: Inline) => ("id" in inline ? [`${inline.kind} ${inline.id}`] : "key" in inline ? [`value ${inline.key}`] : "page" in inline ? [`page ${inline.page}`] : "address" in inline ? [inline.address] : []);

  test.each(pageIds)("insert the same on %s, in the same order", (id) => {
    const [swedish, english] = (["sv", "en"] as const).map((tag) => getPage(tag, id).page) as [Page, Page];
    const blocks = ({ sections }: Page) => sections.map((section) => section.blocks.map((block) => (block.kind === "fact" ? `${block.lead} ${block.id}` : block.kind)));

    expect(inlinesOf(english).flatMap(nameOf)).toEqual(inlinesOf(swedish).flatMap(nameOf));
    expect(factIdsOf(english)).toEqual(factIdsOf(swedish));
    expect(blocks(english)).toEqual(blocks(swedish));
    expect(english.doors.map(({ page }) => page)).toEqual(swedish.doors.map(({ page }) => page));
  });
});
