import { expect, inject, test } from "vitest";
import { pagePath } from "../../app/features/content/page-table";
import { languageTags, localeOf } from "../../app/features/languages/locales";
import { readPage } from "../pages";

/** Scripts that have no capitals and no slanted letters, and fall apart when they are spread. */
const fragile = languageTags.filter((tag) => !["latin", "cyrillic"].includes(localeOf(tag).script));

test.each(fragile)("no style spreads, slants or capitalises the letters of %s (C27)", async (tag) => {
  const { html, document } = await readPage(inject("site"), tag, pagePath(tag, "helplines"));
  const styles = document.querySelectorAll("style").map(({ textContent }) => textContent).join("\n");

  expect(styles.length).toBeGreaterThan(1000);
  expect(styles.match(/letter-spacing|font-style:\s*(?:italic|oblique)|text-transform:\s*(?!none)|font-variant(?:-caps)?:\s*(?:all-)?small-caps/g)).toBeNull();
  expect(html).not.toMatch(/<(?:i|em|cite|address|dfn|var)\b/);
});
