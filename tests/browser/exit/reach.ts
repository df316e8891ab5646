import type { Page } from "@playwright/test";

/** What is wrong with how the exit stands now: too small, out of view, cut off, or not what a finger there would touch. */
export function findExitFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const exit = document.querySelector<HTMLElement>("[data-exit]");
    if (!exit) return ["missing"];
    const box = exit.getBoundingClientRect();
    const within = (inner: DOMRect, outer: { left: number; right: number; top: number; bottom: number }) =>
      inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    const label = document.createRange();
    label.selectNodeContents(exit);
    label.setEndBefore(exit.lastElementChild ?? exit);
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y] as const));
    const faults = {
      "under 44 px": box.width < 44 || box.height < 44,
      "out of view": !within(box, { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight }),
      "label cut off": exit.scrollWidth > exit.clientWidth || exit.scrollHeight > exit.clientHeight || ![...label.getClientRects()].every((rect) => within(rect, box)),
      covered: !points.every(([x, y]) => exit.contains(document.elementFromPoint(x, y))),
    };
    return Object.entries(faults).flatMap(([fault, is]) => (is ? [fault] : []));
  });
}

/** Words of the page that lie under the exit as the page is scrolled now. */
export function findWordsUnderExit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const exit = document.querySelector("[data-exit]");
    const box = exit?.getBoundingClientRect();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const under: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!box || !text.textContent?.trim() || exit?.parentElement?.contains(text)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const covered = [...range.getClientRects()].some(({ left, right, top, bottom }) => left < box.right && right > box.left && top < box.bottom && bottom > box.top);
      if (covered) under.push(text.textContent.trim().slice(0, 40));
    }
    return under;
  });
}
