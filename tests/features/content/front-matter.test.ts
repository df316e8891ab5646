import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../../app/features/content/front-matter";

const file = "locales/sv/pages/start.md";
const whole = ["title: Stöd och rättigheter", "heading: Det är inte ditt fel", "answer: Du bestämmer själv.", "translation: original", "reviewed: 2026-11-21"];

const page = (lines: string[], body = "## Vad händer?\n") => `---\n${lines.join("\n")}\n---\n${body}`;
const read = (lines: string[]) => readFrontMatter(file, page(lines));
/** The whole front matter with one field written another way. */
const but = (field: string, line: string) => whole.map((each) => (each.startsWith(`${field}:`) ? line : each));

describe("front matter that is whole", () => {
  test("comes apart from the Markdown, which knows on which line of the file it begins", () => {
    const { data, body, bodyLine } = readFrontMatter(file, page(whole, "Först.\n"));

    expect(data).toMatchObject({ title: "Stöd och rättigheter", translation: "original", reviewed: "2026-11-21" });
    expect(body).toBe("Först.\n");
    expect(bodyLine).toBe(7);
  });

  test("has no doors, actions or sources unless it names them", () => {
    expect(read(whole).data).toMatchObject({ doors: [], actions: [], sources: [] });
  });

  test("may be written on a machine that ends lines with two characters", () => {
    const { data, body, bodyLine } = readFrontMatter(file, page(whole, "Först.\n").replaceAll("\n", "\r\n"));

    expect(data.reviewed).toBe("2026-11-21");
    expect([body, bodyLine]).toEqual(["Först.\r\n", 7]);
  });

  test("may date a source by year alone", () => {
    expect(read([...whole, "sources:", "  - title: NCK", "    date: 2017"]).data.sources).toEqual([{ title: "NCK", date: "2017" }]);
  });
});

describe("a fault", () => {
  test.each([
    ["without front matter", "## Vad händer?\n", 1, "front matter"],
    ["whose front matter does not end", "---\ntitle: x\n", 1, "front matter"],
    ["that is no YAML", page([...whole, 'note: "öppet']), 7, "front matter"],
    ["with the same field twice", page([...whole, "title: Igen"]), 7, "front matter"],
  ])("in a page %s names its line", (_what, source, line, field) => {
    expect(() => readFrontMatter(file, source)).toThrow(expect.objectContaining({ file, line, field }) as Error);
  });

  test.each([
    ["a title of 41 characters", but("title", `title: ${"a".repeat(41)}`), 2, "title"],
    ["an empty heading", but("heading", 'heading: "  "'), 3, "heading"],
    ["an unknown kind of translation", but("translation", "translation: human"), 5, "translation"],
    ["a day that is none", but("reviewed", "reviewed: november 2026"), 6, "reviewed"],
    ["a day with another order", but("reviewed", "reviewed: 21-11-2026"), 6, "reviewed"],
    ["a field that nobody reads", [...whole, "author: någon"], 7, "author"],
    ["four actions", [...whole, "actions: [a, b, c, d]"], 7, "actions"],
    ["an empty action", [...whole, "actions:", "  - Ring.", '  - ""'], 9, "actions.1"],
    ["a source over an open line", [...whole, "sources:", "  - title: NCK", "    address: http://nck.uu.se/"], 9, "sources.0.address"],
    ["a source without a title", [...whole, "sources:", "  - date: 2017"], 8, "sources.0.title"],
    ["a door without a text", [...whole, "doors:", "  - page: helplines", "    about: Linjer."], 8, "doors.0.text"],
  ])("as %s names file, line and field", (_what, lines, line, field) => {
    expect(() => read(lines)).toThrow(expect.objectContaining({ file, line, field }) as Error);
  });

  test("as a field that is missing names the field", () => {
    expect(() => read(whole.filter((line) => !line.startsWith("answer")))).toThrow(expect.objectContaining({ file, field: "answer" }) as Error);
  });

  test("in the YAML names the line of the file alone, and not another one beside it", () => {
    expect(() => read([...whole, 'note: "öppet'])).toThrow(/^locales\/sv\/pages\/start\.md:7 front matter: (?!.*\bline\b)/);
  });

  test("is said in one sentence that a translator can follow", () => {
    expect(() => read(but("reviewed", "reviewed: i går"))).toThrow("locales/sv/pages/start.md:6 reviewed: must be a day as 2026-11-21");
  });
});

test("a title of forty characters is not too long", () => {
  expect(read(but("title", `title: ${"å".repeat(40)}`)).data.title).toHaveLength(40);
});
