import { describe, expect, test } from "vitest";
import { plainText, readInlines, readSections } from "../../../app/features/content/markdown";

const place = { file: "locales/sv/pages/start.md", before: 9, field: "text" };
const text = (value: string) => ({ kind: "text", value });
const blocksOf = (source: string) => readSections(place, source).flatMap(({ blocks }) => blocks);
/** A fault on a line of the Markdown, which begins after nine lines of the file. */
const faultOn = (line: number) => expect.objectContaining({ file: place.file, line: 9 + line, field: "text" }) as Error;

describe("Markdown that pages use", () => {
  test("is cut into sections at its headings, the first of which may be missing", () => {
    expect(readSections(place, "Först.\n\n## Sedan?\n\n### Till sist\n")).toEqual([
      { heading: null, blocks: [{ kind: "paragraph", children: [text("Först.")] }] },
      { heading: "Sedan?", blocks: [{ kind: "subheading", text: "Till sist" }] },
    ]);
  });

  test("joins the lines of a paragraph by a space", () => {
    expect(blocksOf("En rad\noch en till.")).toEqual([{ kind: "paragraph", children: [text("En rad och en till.")] }]);
  });

  test("has lists with and without order", () => {
    expect(blocksOf("- a\n- b\n\n1. c\n")).toEqual([
      { kind: "list", ordered: false, items: [[text("a")], [text("b")]] },
      { kind: "list", ordered: true, items: [[text("c")]] },
    ]);
  });

  test("has strong words, links to pages and links to other sites", () => {
    expect(readInlines(place, "**Ring** [linjen](page:helplines) eller [läs](https://exempel.test/a).")).toEqual([
      { kind: "strong", children: [text("Ring")] },
      text(" "),
      { kind: "link", page: "helplines", children: [text("linjen")] },
      text(" eller "),
      { kind: "outside", address: "https://exempel.test/a", children: [text("läs")] },
      text("."),
    ]);
  });

  test("inserts numbers, names, sites and values by id, also inside strong words", () => {
    expect(readInlines(place, ":phone{#bris}:name{#bris}:site{#bris}:value{#contact}")).toEqual([
      { kind: "phone", id: "bris" },
      { kind: "name", id: "bris" },
      { kind: "site", id: "bris" },
      { kind: "value", key: "contact" },
    ]);
    expect(readInlines(place, "**:phone{#sos-112}**")).toEqual([{ kind: "strong", children: [{ kind: "phone", id: "sos-112" }] }]);
  });

  test("inserts facts as a rule, a trap or a question", () => {
    expect(blocksOf("::fact{#B01}\n\n::trap{#B02a}\n\n::ask{#U01}")).toEqual([
      { kind: "fact", id: "B01", lead: "rule" },
      { kind: "fact", id: "B02a", lead: "trap" },
      { kind: "fact", id: "U01", lead: "ask" },
    ]);
  });

  test("lets times and colons be what they are", () => {
    expect(plainText(readInlines(place, "Öppet 10:30: ring."))).toBe("Öppet 10:30: ring.");
  });
});

describe("Markdown that pages do not use", () => {
  test.each([
    ["an element of HTML", "<div>x</div>"],
    ["an element of HTML in a line", "Ring <b>nu</b>."],
    ["a script", "<script>alert(1)</script>"],
    ["a comment", "<!-- x -->"],
    ["an image", "![En hand](hand.png)"],
    ["a table", "| Linje | Tid |\n| --- | --- |\n| Bris | 9 |"],
    ["a quotation", "> Hon sa"],
    ["a block of code", "```\nx\n```"],
    ["an indented block of code", "    x"],
    ["code in a line", "Skriv `x`."],
    ["a heading of the first level", "# Hjälp"],
    ["a heading of the fourth level", "#### Hjälp"],
    ["a rule across the page", "***"],
    ["leaning words", "Ring *nu*."],
    ["a hard end of a line", "Ring  \nnu."],
    ["a definition of a link", "[a]: https://exempel.test"],
    ["a link without encryption", "[a](http://exempel.test)"],
    ["a link to a number", "[Ring](tel:112)"],
    ["a link that runs a script", "[a](javascript:alert)"],
    ["a link by path", "[a](/sv/x)"],
    ["an unknown insert", "Se :map{#x}."],
    ["a colon that became an insert", "Obs:ring"],
    ["an insert without an id", "Ring :phone."],
    ["an insert with an id of another kind", "Ring :phone{id-bris}."],
    ["an unknown block", "::video{#x}"],
    ["a block that every object has", "::constructor{#x}"],
    ["a fact without an id", "::fact"],
    ["a box", ":::note\nx\n:::"],
    ["a list item of two paragraphs", "- a\n\n  b"],
    ["a list in a list", "- a\n  - b"],
    ["a number in a heading, where it would be lost", "## Ring :phone{#bris}"],
    ["words for an insert, where they would be lost", "Ring :phone[linjen]{#bris}."],
  ])("as %s is refused with its line", (_what, source) => {
    expect(() => readSections(place, `Först.\n\n${source}\n`)).toThrow(faultOn(3));
  });

  test("says what to write instead", () => {
    expect(() => blocksOf("Obs:ring")).toThrow("put a space after the colon");
    expect(() => blocksOf("::fact")).toThrow("write :fact{#id}");
    expect(() => blocksOf("> x")).toThrow("write ## and ### headings, paragraphs, lists and inserts");
  });

  test.each(["", "a\n\nb", "- a", "## a", "::fact{#B01}"])("as %j is refused where one paragraph is meant", (source) => {
    expect(() => readInlines({ ...place, field: "answer" }, source)).toThrow(expect.objectContaining({ line: 10, field: "answer", cure: "must be one paragraph" }) as Error);
  });
});
