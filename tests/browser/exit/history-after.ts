import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../../../scripts/find-browsers.mjs";
import { createProfile, readChromiumHistory } from "./profile";
import { createWorld } from "./world";

/** Addresses that Chromium's own history page lists, newest first, after a visit in a profile of its own. */
export async function historyAfter(settings: Record<string, string>, visit: (page: Page) => Promise<void>): Promise<string[]> {
  const world = await createWorld(settings);
  const profile = createProfile();
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile.folder, { ...(executablePath && { executablePath }), args: world.arguments, ignoreHTTPSErrors: true });
  await visit(context.pages()[0] ?? (await context.newPage()));
  await context.close();
  const rows = readChromiumHistory(profile.folder);
  profile.remove();
  await world.stop();
  return rows.map(({ url }) => url);
}
