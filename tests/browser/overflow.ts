import type { Page } from "@playwright/test";

/** By how many pixels something makes the page wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Words that are cut off by their own box, or stand where another box's words stand. */
export function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isHeard = (element: Element) => element.closest("[aria-hidden=true], .visually-hidden") !== null || getComputedStyle(element).clipPath !== "none";
    const boxes = [...document.querySelectorAll("main h1, main h2, main h3, main p, main li > a, main dt, main dd, header a, footer a")].filter((element) => !isHeard(element) && element.checkVisibility() && element.getClientRects().length > 0);
    const cut = boxes.filter((element) => getComputedStyle(element).overflow !== "visible" && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1));
    // Line by line: a link that goes on in the next line has a box in each.
    const lines = boxes.filter((element) => getComputedStyle(element).position !== "fixed").map((element) => ({ element, rects: [...element.getClientRects()] }));
    const meet = (one: DOMRect, other: DOMRect) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;
    const lapped = lines.filter(({ element, rects }, index) => lines.slice(index + 1, index + 6).some(({ element: other, rects: others }) =>
      !element.contains(other) && !other.contains(element) && rects.some((rect) => others.some((next) => meet(rect, next)))));
    return [...cut.map((element) => `cut: ${element.textContent.slice(0, 60)}`), ...lapped.map(({ element }) => `lapped: ${element.textContent.slice(0, 60)}`)];
  });
}
