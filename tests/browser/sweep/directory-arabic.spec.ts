import { expect, type Page, test } from "@playwright/test";
import { findReversed } from "../reversed-numbers";
import { openings, unfold } from "../directory/pages";

/**
 * Numbers of more than one group, or beside Latin letters, that nothing keeps apart from the Arabic around them: their
 * parts would change places. A Latin name alone, as a translator writes it in brackets, stays whole by itself.
 */
function loose(page: Page): Promise<string[]> {
  return page.locator("main").evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement;
      if (!around || around.closest("script, [dir=ltr]")) continue;
      // Isolated by characters of their own: languages in a list.
      const rest = (text.textContent ?? "").replaceAll(/\u2068[^\u2069]*\u2069/g, "");
      const isMixed = /\p{Script=Arabic}/u.test(around.textContent ?? "");
      if (isMixed && !around.closest("bdi") && /\d[\s\u00a0\u2011-]\d|[A-Za-zÅÄÖåäö][\s\u00a0]\d|\d[\s\u00a0][A-Za-zÅÄÖåäö]/u.test(rest)) found.push(rest.trim().slice(0, 80));
    }
    return [...new Set(found)];
  });
}

for (const tag of ["ar", "fa"] as const) {
  for (const [name, open] of Object.entries(openings(tag))) {
    test(`${name}, in ${tag}: the digits of every number run left to right`, async ({ page }) => {
      await open(page);
      await unfold(page);
      expect(await findReversed(page)).toEqual([]);
    });
  }

  test(`in ${tag} Swedish names and numbers are kept apart from the words around them, on every page`, async ({ page }) => {
    const found: string[] = [];
    for (const open of Object.values(openings(tag))) {
      await open(page);
      await unfold(page);
      found.push(...(await loose(page)));
    }
    expect([...new Set(found)]).toEqual([]);
  });
}

test("a record in another language on a page that runs from right to left says which, and runs left to right", async ({ page }) => {
  await page.goto("/yi/hitta-stod");
  const spoken = await page.locator("main li[id] h3").evaluateAll((names) => names.map((name) => [name.closest("[lang]")?.getAttribute("lang"), getComputedStyle(name).direction].join()));
  expect(spoken.length).toBeGreaterThan(10);
  expect(new Set(spoken)).toEqual(new Set(["sv,ltr"]));
});

test("places are Swedish names on an Arabic page", async ({ page }) => {
  await page.goto("/ar/find-support");
  await unfold(page);
  const place = page.locator('nav a[href$="?a=12"] bdi');
  await expect(place).toHaveText("Skåne");
  expect(await place.evaluate((name) => [name.getAttribute("lang"), getComputedStyle(name).direction])).toEqual(["sv", "ltr"]);
});

/** Where a list and the first two things in it begin and end. */
interface Row {
  list: { left: number; right: number };
  first: { left: number; right: number };
  second: { left: number; right: number } | null;
}

for (const [path, side] of [["/sv/hitta-stod", "left"], ["/ar/find-support", "right"]] as const) {
  test(`${path}: questions and answers begin on the ${side}`, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    const rows = await page.locator("nav details ul").evaluateAll((lists): Row[] =>
      lists.flatMap((list) => {
        const [first, second = null] = [...list.children].map((item) => item.getBoundingClientRect());
        return first ? [{ list: list.getBoundingClientRect(), first, second }] : [];
      }),
    );
    expect(rows).toHaveLength(5);
    for (const { list, first } of rows) expect(Math.abs(list[side] - first[side])).toBeLessThan(2);
    const [{ first, second } = { first: { left: 0 }, second: null }] = rows;
    expect(first.left < (second?.left ?? 0)).toBe(side === "left");
  });
}
