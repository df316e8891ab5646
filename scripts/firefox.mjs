// @ts-check
/** The exit in Firefox, part of `npm run test:all`: skipped, and said so, on a machine without Firefox. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findFirefox } from "./find-browsers.mjs";

if (!findFirefox()) {
  console.log("SKIPPED: Firefox is not installed here, so the exit was not tried in it. Install Firefox (on Debian: firefox-esr) or set FIREFOX to the program's path.");
} else {
  const vitest = join(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(process.execPath, [vitest, "run"], { stdio: "inherit", env: { ...process.env, TEST_BROWSER: "firefox" } });
  process.exitCode = status ?? 1;
}
