import { describe, expect, test } from "vitest";
import { type KnownIds, readPage } from "../../../app/features/content/read-page";

const file = "locales/sv/pages/start.md";
const known: KnownIds = {
  pages: new Set(["start", "helplines", "safety-plan"]),
  lines: new Map([["bris", { phone: true, site: true }], ["unizon", { phone: false, site: true }], ["sos-112", { phone: true, site: false }]]),
  facts: new Map([["B01", "verified"], ["U01", "unverified"]]),
  values: new Set(["contact"]),
};

/** A page file of which single fields and the body, which begins on line 8, are written anew. */
function pageFile(body: string, fields: Record<string, string> = {}): string {
  const whole = { title: "Stöd", heading: "Det är inte ditt fel", answer: "Du bestämmer.", translation: "original", reviewed: "2026-11-21", ...fields };
  return `---\n${Object.entries(whole).map(([field, value]) => `${field}: ${value}`).join("\n")}\n---\n${body}\n`;
}

const read = (body: string, fields?: Record<string, string>) => readPage(file, pageFile(body, fields), known);
const fault = (line: number, field: string) => expect.objectContaining({ file, line, field }) as Error;

describe("a page that refers to what there is", () => {
  test("is read with its answer, actions and sections", () => {
    const page = read("## Vad?\n\nRing :phone{#bris} eller :site{#unizon}, :name{#sos-112}.\n\n::fact{#B01}\n\n::ask{#U01}", {
      answer: '"[Läs](page:helplines) :value{#contact}"',
      actions: '["Ring :phone{#sos-112}."]',
    });

    expect(page.answer[0]).toMatchObject({ kind: "link", page: "helplines" });
    expect(page.actions).toEqual([[{ kind: "text", value: "Ring " }, { kind: "phone", id: "sos-112" }, { kind: "text", value: "." }]]);
    expect(page.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "fact", "fact"]);
  });

  test("may hold years and small numbers", () => {
    expect(() => read("Sedan 2024 svarar de inom 24 timmar eller 1 dag.")).not.toThrow();
  });

  test("may hold numbers in the titles, addresses and dates of its sources, and in addresses of links", () => {
    expect(() => read("[Läs](https://exempel.test/1177/5000-kr).", { sources: '\n  - title: "Lag 2010:110, 27 kap. 2 §"\n    address: https://exempel.test/110\n    date: "2026-04-02"' })).not.toThrow();
  });

  test("may say a name or show a site with digits in its id", () => {
    expect(() => read("Ring :phone{#sos-112}.")).not.toThrow();
  });
});

describe("a number typed in words (C08)", () => {
  test.each(["Ring 112.", "Ring 116 016.", "Ring 020-50 50 50.", "Ring 020‑50 50 50.", "Ring +46 771 524 524.", "- Bris: 116 111", "## Ring 1177"])("is refused: %s", (line) => {
    expect(() => read(`Först.\n\n${line}`)).toThrow(fault(10, "text"));
  });

  test("is refused in title, answer and actions, too", () => {
    expect(() => read("x", { title: "Ring 112" })).toThrow(fault(2, "text"));
    expect(() => read("x", { answer: "Ring 116 016" })).toThrow(fault(4, "text"));
    expect(() => read("x", { actions: '\n  - "Ring 112."' })).toThrow(fault(8, "text"));
  });

  test("is refused although the line looks like one of a source", () => {
    expect(() => read("Först.\n\n- Linjen\n  address: 116 016")).toThrow(fault(11, "text"));
  });
});

describe("hours typed in words", () => {
  test.each(["Öppet 10:30.", "Öppet från 8.00", "Ring dygnet runt.", "They answer round the clock."])("are refused: %s", (line) => {
    expect(() => read(`Först.\n\n${line}`)).toThrow(fault(10, "text"));
  });
});

describe("an amount or a section sign in prose (C11)", () => {
  test.each(["Det kostar 50 kr.", "Det kostar 50 kronor.", "Se 5 § i lagen.", "Se § i lagen.", "It costs 50 SEK."])("is refused: %s", (line) => {
    expect(() => read(line)).toThrow(fault(8, "text"));
  });

  test("is told from words that begin alike", () => {
    expect(() => read("Efter 24 kramar.")).not.toThrow();
  });
});

describe("a reference to what there is not", () => {
  test.each([
    ["an unknown page", "[Läs](page:nowhere)", "page:nowhere", "there is no such page"],
    ["a page whose name every object has", "[Läs](page:constructor)", "page:constructor", "there is no such page"],
    ["an unknown line", "Ring **:phone{#nobody}**", ":phone{#nobody}", "no published line has this id"],
    ["a line without a number", "Ring :phone{#unizon}", ":phone{#unizon}", "this line has no phone to show"],
    ["a line without a site", "Se :site{#sos-112}", ":site{#sos-112}", "this line has no site to show"],
    ["an unknown value", "Skriv till :value{#post}", ":value{#post}", "there is no such value"],
    ["an unknown fact", "::fact{#B99}", "::fact{#B99}", "there is no such fact"],
    ["a rule that nobody has verified", "::fact{#U01}", "::fact{#U01}", "is unverified: show it with ::ask, as a question"],
    ["a trap that nobody has verified", "::trap{#U01}", "::trap{#U01}", "is unverified: show it with ::ask, as a question"],
    ["a question whose answer is known", "::ask{#B01}", "::ask{#B01}", "is verified: show it with ::fact or ::trap"],
  ])("as %s is refused with its line", (_what, line, field, cure) => {
    expect(() => read(`Först.\n\n${line}`)).toThrow(expect.objectContaining({ file, line: 10, field, cure }) as Error);
  });

  test("is refused in lists, answers, actions and doors", () => {
    expect(() => read("- :phone{#nobody}")).toThrow(fault(8, ":phone{#nobody}"));
    expect(() => read("x", { answer: '":name{#nobody}"' })).toThrow(fault(4, ":name{#nobody}"));
    expect(() => read("x", { actions: '\n  - "[Läs](page:nowhere)"' })).toThrow(fault(8, "page:nowhere"));
    expect(() => read("x", { doors: "\n  - page: nowhere\n    text: Hit\n    about: Dit" })).toThrow(fault(8, "page: nowhere"));
  });

  test("is told by its own line and not by one that begins alike", () => {
    expect(() => read("[Planera](page:safety-plan).\n\n[Läs](page:safety)")).toThrow(fault(10, "page:safety"));
    expect(() => read("Fråga :name{#unizon}.\n\nRing :phone{#unizon}.")).toThrow(fault(10, ":phone{#unizon}"));
  });
});

test("a fault of the Markdown names the line of the file", () => {
  expect(() => read("Först.\n\n> Hon sa")).toThrow(fault(10, "text"));
  expect(() => read("x", { answer: '"Ring *nu*."' })).toThrow(fault(4, "answer"));
});
