import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

process.env.ROUND = "full";

/**
 * The longer rounds of `npm run test:all`: every page in every language, every size and screen, every kind of page by
 * keyboard, in Arabic, and for what it leaves behind.
 */
export default defineConfig(base, {
  testMatch: ["sweep/**/*.spec.ts", "measuring/*.spec.ts", "exit/each-step.spec.ts", "office/speed.spec.ts", "office/pages.spec.ts", "exit/screen.spec.ts", "directory/accessibility.spec.ts", "directory/layout.spec.ts", "layout.spec.ts", "pseudo-locales.spec.ts"],
  testIgnore: [],
});
