import { defineConfig } from "@playwright/test";
import base from "./playwright.config";
import { findRounds } from "./scripts/find-rounds.mjs";

process.env.ROUND = "full";

/**
 * The longer rounds of `npm run test:all`: every page in every language, every size and screen, every kind of page by
 * keyboard, in Arabic, and for what it leaves behind; and in full whatever `npm test` goes through in part.
 */
export default defineConfig(base, {
  testMatch: ["sweep/**/*.spec.ts", "measuring/*.spec.ts", "exit/each-step.spec.ts", "office/speed.spec.ts", ...findRounds(".spec.ts").map((path) => `**/${path}`)],
  testIgnore: [],
});
