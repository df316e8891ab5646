import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/find-browsers.mjs";

const port = 4173;
const executablePath = findChromium();

/** Real pages in a real browser: the built site, and the Chromium that the machine has. */
export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.spec.ts",
  // Longer rounds, which `npm run test:all` goes.
  testIgnore: ["**/sweep/**", "**/measuring/**", "**/exit/each-step.spec.ts", "**/office/speed.spec.ts"],
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // On a shared machine a moment may be lost; a test that needs its second try is named as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"]],
  use: {
    // What does not come within this time does not come.
    navigationTimeout: 20_000,
    actionTimeout: 20_000,
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { ...(executablePath && { executablePath }), args: ["--no-sandbox", "--disable-gpu"] },
  },
  webServer: {
    command: "node scripts/serve.mjs",
    url: `http://127.0.0.1:${port}/health`,
    env: { NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), DATA_DIR: mkdtempSync(join(tmpdir(), "site-")) },
    reuseExistingServer: false,
  },
});
