import { describe, expect, test } from "vitest";
import { statusOf } from "../../../scripts/locales/translation-status";
import { after, confirmed, language } from "./languages";
import { dataOf, made, page, version } from "./small-page";

describe("when Swedish changes after the export,", () => {
  const changed = (from: string, to: string) => language("sv", { pages: { start: page.replace(from, to) } });

  test("a page whose words are others is written, and known to be stale", () => {
    const source = changed("Ett", "En");
    const { files, faults } = made(language("pl"), confirmed, source);

    expect([faults, dataOf(files).source]).toEqual([[], version]);
    expect(statusOf(source, after(language("pl"), files)).stale).toEqual(["pages.start"]);
  });

  test.each([
    ["a paragraph less", "- Två\n", "", "body.4"],
    ["its paragraphs in another order", "- Ett\n- Två", "- Två\n- Ett", "body.3"],
    ["one paragraph more and one less", "Läs [mer](page:start).\n\n::fact{#B01}\n\n## Vad händer?\n\n- Ett\n- Två", "## Vad händer?\n\n- Ett\n- Två\n- Tre", "body.1"],
    ["another insert", ":phone{#bris}", ":phone{#polisen-114-14}", "actions.1"],
    ["another link", "(page:start)", "(page:about)", "body.1"],
  ])("a page that has %s is refused, with the place", (_what, from, to, place) => {
    const { files, faults } = made(language("pl"), confirmed, changed(from, to));

    expect(faults).toEqual([`pages.start ${place}: Swedish has been cut otherwise since the export; export anew and take the words over`]);
    expect(files.has("pages/start.md")).toBe(false);
  });
});
