import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const project = join(import.meta.dirname, "..");
const { forbidden = [], options = {} } = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as IConfiguration;
const rules = forbidden.map(({ name }) => name ?? "");

/** Each fixture is a house of its own, with a framework in it that a rule might reach for. */
let houses = "";

beforeAll(() => {
  houses = realpathSync(mkdtempSync(join(tmpdir(), "houses-")));
  cpSync(join(import.meta.dirname, "fixtures/directions"), houses, { recursive: true });
  for (const house of [...rules, "allowed"]) {
    mkdirSync(join(houses, house, "node_modules/react"), { recursive: true });
    writeFileSync(join(houses, house, "node_modules/react/index.js"), "");
  }
});

afterAll(() => rmSync(houses, { recursive: true, force: true }));

/** @returns How many modules were read, and each broken rule once. */
async function inspect(house: string) {
  const { output } = await cruise(["app"], { ...options, ruleSet: { forbidden }, validate: true, baseDir: house });
  const { violations, totalCruised } = (output as ICruiseResult).summary;
  return { modules: totalCruised, broken: [...new Set(violations.map(({ rule }) => rule.name))] };
}

describe("the rules of direction", () => {
  test("are the eight of the house, and one for the feature with a neighbour", () => {
    expect(rules.toSorted()).toEqual([
      "a-feature-minds-its-own",
      "components-reach-no-server-code",
      "content-minds-its-own",
      "features-do-not-know-routes",
      "no-circles",
      "only-features-open-storage",
      "rules-know-no-framework",
      "storage-knows-types-only",
      "ui-knows-no-feature",
    ]);
  });

  test.each(rules)("%s refuses its violation, and nothing else does", async (rule) => {
    expect((await inspect(join(houses, rule))).broken).toEqual([rule]);
  });

  test("let types run in circles and into storage, content use the directory, all use languages, and start-up open storage", async () => {
    expect(await inspect(join(houses, "allowed"))).toEqual({ modules: 11, broken: [] });
  });

  test("hold in the whole app", async () => {
    const { modules, broken } = await inspect(project);

    expect(broken).toEqual([]);
    expect(modules).toBeGreaterThan(100);
  });
});
