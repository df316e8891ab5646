import type { Page } from "@playwright/test";

/** How much lies in each store that a page may keep something in. */
export function countStored(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

export const nothingStored = { local: 0, session: 0, databases: 0, caches: 0, workers: 0 };
