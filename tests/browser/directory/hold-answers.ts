import type { Page } from "@playwright/test";

/** Holds back every answer to a search. @returns Lets them go. */
export async function holdAnswers(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/sok", async (route) => {
    await released;
    // The page that asked may be gone.
    await route.continue().catch(() => undefined);
  });
  return () => release();
}
