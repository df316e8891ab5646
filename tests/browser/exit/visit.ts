import { type Browser, type BrowserContext, chromium as engine, test as base } from "@playwright/test";
import { findChromium } from "../../../scripts/find-browsers.mjs";
import { addresses, createWorld, type World } from "./world";

const executablePath = findChromium();

interface WorkerFixtures {
  world: World;
  /** A browser that finds the hosts of the world by name. */
  chromium: Browser;
  /** Settings of the site that differ from the world's own, for a file whose subject they are. */
  settings: Record<string, string>;
}

/**
 * Tests that walk about in the world. `page` lies in `visitor`, a fresh context, and has the site as
 * its base address; `test.use({ javaScriptEnabled: false })` and the like hold as everywhere.
 */
export const test = base.extend<{ visitor: BrowserContext }, WorkerFixtures>({
  settings: [{}, { scope: "worker", option: true }],

  world: [
    async ({ settings }, use) => {
      const world = await createWorld(settings);
      await use(world);
      await world.stop();
    },
    { scope: "worker" },
  ],

  chromium: [
    async ({ world }, use) => {
      // As people's browsers do, this one keeps whole pages for Back; the driver would have it forget them.
      const options = { args: world.arguments, ignoreDefaultArgs: ["--disable-back-forward-cache"] };
      const browser = await engine.launch({ ...(executablePath && { executablePath }), ...options });
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],

  browser: [({ chromium }, use) => use(chromium), { scope: "worker" }],
  baseURL: addresses.site,
  ignoreHTTPSErrors: true,

  visitor: ({ context }, use) => use(context),

  context: async ({ context, world }, use) => {
    world.reset();
    await use(context);
  },
});

export { expect } from "@playwright/test";
export { addresses } from "./world";
