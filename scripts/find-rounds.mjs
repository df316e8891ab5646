// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * Files of tests that go through a part in `npm test` and through the whole in `npm run test:all`: those that ask
 * tests/browser/round.ts how far to go, themselves or by a helper. Found and not listed, so that none is forgotten.
 *
 * @param {".test.ts" | ".spec.ts"} ending Of a file for Vitest or for Playwright.
 * @returns {string[]} Paths from the project's root.
 */
export function findRounds(ending) {
  const names = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const files = names.map((name) => ({ path: `tests/${name.replaceAll("\\", "/")}`, text: readFileSync(join(root, "tests", name), "utf8") }));
  /** @param {string[]} modules */
  const importersOf = (modules) => files.filter(({ text }) => modules.some((name) => new RegExp(`from "[./\\w-]*/${name}"`).test(text)));
  const helpers = importersOf(["round"]).filter(({ path }) => !/\.(?:test|spec)\.tsx?$/.test(path));
  return importersOf(["round", ...helpers.map(({ path }) => basename(path, ".ts"))]).map(({ path }) => path).filter((path) => path.endsWith(ending)).sort();
}
