import { expect, type Page, test } from "@playwright/test";
import { openings, unfold } from "./pages";

/** Numbers to touch whose first digit does not stand to the left of the last. */
function reversed(page: Page): Promise<string[]> {
  return page.locator('main a[href^="tel:"], main a[href^="sms:"]').evaluateAll((links) =>
    links.filter((link) => {
      const text = link.querySelector('bdi[dir="ltr"]')?.firstChild;
      if (!(text instanceof Text)) return true;
      const edge = (at: number) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      return edge(0) >= edge(text.length - 1);
    }).map((link) => link.outerHTML),
  );
}

/** Pieces in Latin letters, or numbers of more than one group, that nothing keeps apart from the Arabic around them. */
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
      if (isMixed && !around.closest("bdi") && /[A-Za-zÅÄÖåäö]{2,}|\d[\s\u00a0\u2011-]\d/u.test(rest)) found.push(rest.trim().slice(0, 80));
    }
    return [...new Set(found)];
  });
}

for (const tag of ["ar", "fa"] as const) {
  for (const [name, open] of Object.entries(openings(tag))) {
    test(`${name}, in ${tag}: numbers run left to right, and Swedish names and numbers are kept apart from the words around them`, async ({ page }) => {
      await open(page);
      await unfold(page);
      expect(await reversed(page)).toEqual([]);
      expect(await loose(page)).toEqual([]);
    });
  }
}

test("a Swedish record on an Arabic page says that it is Swedish and runs left to right", async ({ page }) => {
  await page.goto("/ar/find-support?a=1480");
  const name = page.locator("#bris h3");
  expect(await name.evaluate((heading) => [heading.closest("[lang]")?.getAttribute("lang"), getComputedStyle(heading).direction])).toEqual(["sv", "ltr"]);
  const place = page.locator('nav a[href="/ar/find-support?a=12"] bdi, nav a[href*="a=12"] bdi').first();
  await expect(place).toHaveAttribute("lang", "sv");
});

for (const [path, side] of [["/sv/hitta-stod", "left"], ["/ar/find-support", "right"]] as const) {
  test(`${path}: questions and answers begin on the ${side}`, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    const gaps = await page.locator("nav details ul").evaluateAll((lists, edge) => lists.map((list) => Math.abs(list.getBoundingClientRect()[edge] - (list.firstElementChild?.getBoundingClientRect()[edge] ?? 0))), side);
    expect(gaps.filter((gap) => gap > 2)).toEqual([]);
    const order = await page.locator("nav details ul").first().evaluate((list) => [...list.children].slice(0, 2).map((item) => item.getBoundingClientRect().left));
    expect((order[0] ?? 0) < (order[1] ?? 0)).toBe(side === "left");
  });
}
