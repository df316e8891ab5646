import type { Page } from "@playwright/test";

/** What a card of the list says, as it is read. */
export interface Card {
  id: string;
  /** Heading of the group that it stands in. */
  group: string;
  text: string;
  /** Whether somebody answers, way by way. */
  states: string[];
  hasNumber: boolean;
}

/** Every card over all pages of a list. */
export async function readCards(page: Page, path: string): Promise<Card[]> {
  const cards: Card[] = [];
  for (let next: string | null = path; next; next = await page.locator("nav a", { hasText: "Nästa sida" }).evaluateAll((links) => links[0]?.getAttribute("href") ?? null)) {
    await page.goto(next);
    cards.push(...(await readPage(page)));
  }
  return cards;
}

function readPage(page: Page): Promise<Card[]> {
  return page.locator("main section li[id]").evaluateAll((items) =>
    items.map((item) => ({
      id: item.id,
      group: item.closest("section")?.querySelector(":scope > h3")?.textContent ?? "",
      text: (item as HTMLElement).innerText,
      states: [...item.querySelectorAll<HTMLElement>(":scope > p:not(:last-of-type)")].map((state) => state.innerText),
      hasNumber: item.querySelector('a[href^="tel:"]') !== null,
    })),
  );
}
