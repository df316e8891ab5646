import type { Page } from "@playwright/test";

/** Numbers to touch whose first digit does not stand to the left of the last. */
export function findReversed(page: Page): Promise<string[]> {
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
