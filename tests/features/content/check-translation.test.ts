import { describe, expect, test } from "vitest";
import { checkTranslation } from "../../../app/features/content/check-translation";
import { getPage } from "../../../app/features/content/content.server";
import { pageIds } from "../../../app/features/content/page-table";
import { type KnownIds, readPage } from "../../../app/features/content/read-page";

const file = "locales/en/pages/start.md";
const known: KnownIds = {
  pages: new Set(["start", "helplines", "urgent-help"]),
  lines: new Map(["bris", "unizon"].map((id) => [id, { phone: true, site: true }])),
  facts: new Map([["B01", "verified"], ["B02", "verified"]]),
  values: new Set(["contact"]),
};
const read = (source: string) => readPage(file, source, known);

const english = `---
title: Support
heading: It is not your fault
answer: You decide, within 24 hours.
note: Read it slowly.
translation: reviewed
reviewed: 2026-11-21
doors:
  - page: urgent-help
    text: Help now
    about: Whom to call.
actions:
  - "Call :phone{#bris}."
---
Call **:phone{#bris}** or read [the lines](page:helplines) of :name{#unizon} within 3 days.

::fact{#B01}

## What happens?

### Then

- See [the law](https://exempel.test/law)
- Wait 2 days

Write to :value{#contact}.
`;
const swedish = read(english.replace("What happens?", "Vad händer?").replace("Call **", "Ring **"));

/** What is said of the page when some of it is written otherwise. */
function faultOf(from: string, to: string): string | null {
  const other = english.replace(from, to);
  if (from && other === english) throw new Error(`The page has no "${from}"`);
  try {
    checkTranslation(file, read(other), swedish);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(pageIds)("the English page %s has every piece of the Swedish one", (id) => {
  expect(() => checkTranslation(`locales/en/pages/${id}.md`, getPage("en", id).page, getPage("sv", id).page)).not.toThrow();
});

describe("grammar may", () => {
  test.each([
    ["say everything in other words", "You decide, within 24 hours.", "Within 24 hours, all by yourself."],
    ["move inserts, links and figures within a piece", "Call **:phone{#bris}** or read [the lines](page:helplines) of :name{#unizon} within 3 days.", "Within 3 days :name{#unizon}: [lines](page:helplines), :phone{#bris}."],
    ["make words strong, or not", "**:phone{#bris}**", ":phone{#bris}"],
  ])("%s", (_what, from, to) => {
    expect(faultOf(from, to)).toBeNull();
  });
});

describe("is refused, with the place named:", () => {
  test.each([
    ["a paragraph left out", "\nWrite to :value{#contact}.\n", "", "piece 12 of 12: must be as in Swedish (paragraph value#contact), not missing"],
    ["a piece too many", "contact}.\n", "contact}.\n\nMore.\n", "piece 13: is more than Swedish has (paragraph)"],
    ["an insert moved to another piece", "- Wait 2 days", "- Wait 2 days :phone{#bris}", "piece 11 of 12: must be as in Swedish (list of 2: https://exempel.test/law | 2), not list of 2: https://exempel.test/law | 2 phone#bris"],
    ["an insert left out", "of :name{#unizon} ", "", "piece 7 of 12: must be as in Swedish (paragraph 3 name#unizon page:helplines phone#bris), not paragraph 3 page:helplines phone#bris"],
    ["an insert twice", "Call **", "Call :phone{#bris} **", "piece 7 of 12"],
    ["a name in place of a number", "**:phone{#bris}**", ":name{#bris}", "piece 7 of 12"],
    ["another line", "**:phone{#bris}**", ":phone{#unizon}", "piece 7 of 12"],
    ["another figure", "3 days", "4 days", "piece 7 of 12"],
    ["a figure in digits of another script", "3 days", "٣ days", "piece 7 of 12"],
    ["another figure in the answer", "24 hours", "48 hours", "piece 2 of 12: must be as in Swedish (answer 24), not answer 48"],
    ["a figure of its own in a heading", "What happens?", "What happens in 2 days?", "piece 9 of 12"],
    ["another page behind a link", "(page:helplines)", "(page:start)", "piece 7 of 12"],
    ["another address behind a link", "exempel.test/law", "exempel.test/flaw", "piece 11 of 12"],
    ["a link that is words", "[the law](https://exempel.test/law)", "the law", "piece 11 of 12"],
    ["another door", "page: urgent-help", "page: start", "piece 4 of 12: must be as in Swedish (door to urgent-help), not door to start"],
    ["a note left out", "note: Read it slowly.\n", "", "piece 3 of 12: must be as in Swedish (note), not no note"],
    ["an action without its number", "Call :phone{#bris}.", "Call.", "piece 5 of 12: must be as in Swedish (action phone#bris), not action"],
    ["a fact left out", "::fact{#B01}\n\n", "", "piece 8 of 12: must be as in Swedish (rule B01), not heading"],
    ["a fact as a trap", "::fact{#B01}", "::trap{#B01}", "piece 8 of 12: must be as in Swedish (rule B01), not trap B01"],
    ["another fact", "::fact{#B01}", "::fact{#B02}", "piece 8 of 12: must be as in Swedish (rule B01), not rule B02"],
    ["a fact under another heading", "::fact{#B01}\n\n## What happens?", "## What happens?\n\n::fact{#B01}", "piece 8 of 12"],
    ["a heading lost", "### Then\n\n", "", "piece 10 of 12"],
    ["an item lost", "- Wait 2 days\n", "", "piece 11 of 12: must be as in Swedish (list of 2: https://exempel.test/law | 2), not list of 1: https://exempel.test/law"],
    ["items in another order", "- See [the law](https://exempel.test/law)\n- Wait 2 days", "- Wait 2 days\n- See [the law](https://exempel.test/law)", "piece 11 of 12"],
    ["a list in order", "- See [the law](https://exempel.test/law)\n- Wait 2 days", "1. See [the law](https://exempel.test/law)\n2. Wait 2 days", "piece 11 of 12"],
  ])("%s", (_what, from, to, said) => {
    expect(faultOf(from, to)).toContain(`${file}:1 ${said}`);
  });
});
