import type { Page } from "@playwright/test";

/**
 * Holds back the answer to each search.
 *
 * @param resourceType "fetch" for those that the script asks for, "document" for those of the browser; without it, both.
 * @returns Lets them go.
 */
export async function holdAnswers(page: Page, resourceType?: string): Promise<() => void> {
  const { promise, resolve } = promiseToKeep();
  await page.route("**/sok", async (route) => {
    if (!resourceType || route.request().resourceType() === resourceType) await promise;
    // The page that asked may be gone.
    await route.continue().catch(() => undefined);
  });
  return resolve;
}

function promiseToKeep(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((keep) => (resolve = keep));
  return { promise, resolve };
}
