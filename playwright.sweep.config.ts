import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

/** The longer rounds of `npm run test:all`: every kind of page by keyboard, in Arabic, and for what it leaves behind. */
export default defineConfig(base, { testDir: "tests/browser/sweep", testIgnore: [] });
