import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../../../scripts/find-browsers.mjs";
import { createProfile, readChromiumHistory } from "./profile";
import type { World } from "./world";

/** Addresses that Chromium's own history page lists, newest first, after a visit in a profile of its own. */
export async function historyAfter(world: World, visit: (page: Page) => Promise<void>): Promise<string[]> {
  world.reset();
  const profile = createProfile();
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile.folder, { ...(executablePath && { executablePath }), args: world.arguments, ignoreHTTPSErrors: true });
  await visit(context.pages()[0] ?? (await context.newPage()));
  await context.close();
  const rows = readChromiumHistory(profile.folder);
  profile.remove();
  return rows.map(({ url }) => url);
}
