import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KnownIds } from "../../../app/features/content/read-page";
import { longestShortPage, readShortPage, tidyWords } from "../../../app/features/content/read-short-page";

const known: KnownIds = {
  pages: new Set(["start", "urgent-help"]),
  lines: new Map([["bris", { phone: true, site: true }], ["unizon", { phone: false, site: true }], ["sos-112", { phone: true, site: false }]]),
  facts: new Map([["B01", "verified"], ["U01", "unverified"]]),
  values: new Set(["contact"]),
};

const read = (body: string, title = "Du är inte ensam") => readShortPage(tidyWords({ title, body }), known);
const faultsOf = (body: string, title?: string) => read(body, title).faults.map(({ field, code, line }) => [field, code, line]);

describe("words from the office that refer to what there is", () => {
  test("become sections of paragraphs, headings, lists, strong words, links and inserts", () => {
    const { sections, faults } = read("Läs om [akut hjälp](page:urgent-help).\r\n\r\n## Vad?  \n\n### Hur?\n\n- Ring :phone{#bris}\n- **Se** :site{#unizon}\n\n1. :name{#sos-112}\n\n::fact{#B01}\n\n::ask{#U01}");

    expect(faults).toEqual([]);
    expect(sections.map(({ heading, blocks }) => [heading, blocks.map(({ kind }) => kind)])).toEqual([[null, ["paragraph"]], ["Vad?", ["subheading", "list", "list", "fact", "fact"]]]);
  });

  test("may be of any script, with the joiners that it needs, years and small numbers", () => {
    expect(faultsOf("نمی‌خواهم\n\nไม่มีใครมีสิทธิทำร้ายคุณไม่มีใครมีสิทธิทำร้ายคุณไม่มีใครมีสิทธิทำร้ายคุณไม่มีใครมีสิทธิทำร้ายคุณ\n\n没有人有权伤害你没有人有权伤害你没有人有权伤害你没有人有权伤害你没有人有权伤害你没有人有权伤害你\n\nSedan 2024, inom 24 timmar: ja.")).toEqual([]);
  });
});

describe("what is no word of ours is refused with its line", () => {
  test.each([
    ["HTML", "<b>hej</b>", "html"],
    ["a script", "<script>alert(1)</script>", "html"],
    ["a comment", "<!-- dold -->", "html"],
    ["an image", "![bild](https://exempel.test/x.png)", "image"],
    ["an image by reference", "![bild]\n\n[bild]: https://exempel.test/x.png", "image"],
    ["a link to another site", "[hit](https://exempel.test/)", "link"],
    ["a link by reference", "[hit]\n\n[hit]: https://exempel.test/", "link"],
    ["a link that runs something", "[hit](javascript:alert(1))", "link"],
    ["a link that hides what it runs", "[hit](java&#115;cript:alert(1))", "link"],
    ["a link that holds a page", "[hit](data:text/html,x)", "link"],
    ["a link to a path", "[hit](/sv/akut-hjalp)", "link"],
    ["an address between angles", "<https://exempel.test/>", "link"],
    ["an address as text", "Se www.exempel.test", "address"],
    ["a link without words", "[](page:start)", "linkWords"],
    ["a page that is not there", "[hit](page:constructor)", "unknownPage"],
    ["a quotation", "> hej", "unused"],
    ["code", "`hej`", "unused"],
    ["code by indent", "    hej", "unused"],
    ["a line across", "***", "unused"],
    ["slanted words", "*hej*", "unused"],
    ["a table", "| a | b |", "table"],
    ["a list in a list", "- a\n  - b", "listItem"],
    ["a heading as large as the page's", "# Hej", "headingLevel"],
    ["a heading that is too deep", "#### Hej", "headingLevel"],
    ["a heading with a link", "## [Hej](page:start)", "headingWords"],
    ["a heading of nothing", "##", "headingWords"],
    ["a heading of 61 letters", `## ${"ab ".repeat(20)}a`, "headingLong"],
    ["an insert of nobody", "Ring :phone{#nobody}", "unknownLine"],
    ["an insert without an id", "Obs:ring", "insert"],
    ["an insert with words of its own", "Ring :phone[hit]{#bris}", "insert"],
    ["an insert that pages have", ":value{#contact}", "insert"],
    ["a number of who has none", "Ring :phone{#unizon}", "noPhone"],
    ["a site of who has none", "Se :site{#sos-112}", "noSite"],
    ["a fact that is not there", "::fact{#B99}", "unknownFact"],
    ["a rule that nobody verified", "::fact{#U01}", "unverified"],
    ["a question whose answer is known", "::ask{#B01}", "verified"],
    ["a block insert that is none", "::video{#x}", "insert"],
    ["a typed number", "Ring 116 016", "number"],
    ["a typed number in strong pieces", "Ring **11**6 **016**", "number"],
    ["a typed number by its codes", "Ring &#49;&#49;&#50;", "number"],
    ["typed hours", "Öppet 10.30", "hours"],
    ["an amount", "Det kostar 50 kr", "amount"],
    ["a character that turns the direction", "hej \u202e hej", "bidi"],
    ["the same by its code", "hej &#x202e; hej", "bidi"],
    ["an isolate", "hej \u2067 hej", "bidi"],
    ["a character that nobody sees", "hej\u0007", "invisible"],
    ["a word of ten thousand letters, as far as there is room", "a".repeat(3_900), "longWord"],
  ])("%s", (_what, line, code) => {
    const { sections, faults } = read(`Först.\n\n${line}`);

    expect(faults).toContainEqual(expect.objectContaining({ field: "body", code, line: 3 }));
    expect(sections).toEqual([]);
  });

  test("each on its own line, also within a paragraph", () => {
    expect(faultsOf("Hej\nring 112\n\n- ett\n- <b>två</b>\n\n[x](page:nej)")).toEqual([["body", "number", 2], ["body", "html", 5], ["body", "html", 5], ["body", "unknownPage", 7]]);
  });
});

describe("a title", () => {
  test.each([["", "missing"], ["x".repeat(61), "tooLong"], ["Ring 116 016", "number"], ["<b>Hej</b>", "html"], ["a &lt; b", "html"], ["hej\u202dhej", "bidi"], ["Se https://exempel.test", "address"]])("as %j is refused", (title, code) => {
    expect(faultsOf("Hej.", title)).toEqual([["title", code, 0]]);
  });
});

test("a text without words, or with more than there is room for, is refused and not read further", () => {
  expect(faultsOf("  \n ")).toEqual([["body", "missing", 0]]);
  const started = performance.now();
  expect(faultsOf(`${" ".repeat(500_000)}${"[".repeat(500_000)}`)).toEqual([["body", "tooLong", 0]]);
  expect(performance.now() - started).toBeLessThan(500);
});

test("whatever is written is read or refused, never a fault of ours, and soon", () => {
  const piece = fc.constantFrom("[", "](", "page:start)", "**", "*", "_", ":phone{#bris}", "::fact{#B01}", ":::", "# ", "> ", "- ", "1. ", "`", "<", "&#", "!", "\n", "\n\n", "  ", "\\", "|", "å", "ا", "1", "\u202e", "{", "}");
  fc.assert(fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
    const { sections, faults } = read(pieces.join(""));
    expect(sections.length > 0 || faults.length > 0).toBe(true);
  }), { numRuns: 150 });
  for (const part of ["[", "*a", "> ", "- ", "![](", ":a[", "**a", "&#x"]) {
    const before = process.cpuUsage();
    read(part.repeat(longestShortPage.body / part.length));
    expect(process.cpuUsage(before).user / 1_000, part).toBeLessThan(2_000);
  }
});
