import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { pageIds } from "../../../app/features/content/page-table";
import { readFrontMatter } from "../../../app/features/content/front-matter";
import { cutPieces } from "../../../app/features/content/page-pieces";
import { run as check } from "../../../scripts/locales/check";
import { run as exportTexts } from "../../../scripts/locales/export";
import { run as importTexts } from "../../../scripts/locales/import";
import { readLanguageFiles } from "../../../scripts/locales/language-files";
import { readXliff } from "../../../scripts/locales/read-xliff";
import { run as stamp } from "../../../scripts/locales/stamp";
import { statusOf } from "../../../scripts/locales/translation-status";
import { writeXliff } from "../../../scripts/locales/write-xliff";
import type { Unit } from "../../../scripts/locales/xliff";
import { confirmed, project, swedish } from "./languages";

const pristine = mkdtempSync(join(tmpdir(), "commands-"));
let copy = "";
let said = "";

beforeAll(() => {
  for (const folder of ["locales/sv", "locales/en", "locales/ar", "locales/glossary.md", "app/storage"]) cpSync(join(project, folder), join(pristine, folder), { recursive: true });
});
afterAll(() => rmSync(pristine, { recursive: true, force: true }));
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "commands-"));
  cpSync(pristine, copy, { recursive: true });
  said = "";
  for (const name of ["log", "error"] as const) vi.spyOn(console, name).mockImplementation((line: string) => void (said += `${line}\n`));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(copy, { recursive: true, force: true });
});

const files = () => readdirSync(join(copy, "locales"), { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(copy, "locales", name)).isFile()).sort();
const words = () => files().map((name) => [name, readFileSync(join(copy, "locales", name), "utf8")]);
const status = () => statusOf(swedish, readLanguageFiles(copy, "ar"));

/** Exports Arabic, works on every unit and hands the file to the import. */
async function exchange(work: (unit: Unit) => Unit) {
  const file = join(copy, "ar.xlf");
  await exportTexts(["ar", file], copy);
  const { units, ...rest } = readXliff(readFileSync(file, "utf8"));
  writeFileSync(file, writeXliff({ ...rest, units: units.map(work) }));
  return importTexts([file], copy);
}

test("a language that is exported, confirmed and imported is reviewed, and imported again stays as it is", async () => {
  expect([await exchange(confirmed), said.split("\n").filter((line) => /Not finished|Nothing/.test(line))]).toEqual([0, []]);
  expect(status()).toMatchObject({ machine: 0, reviewed: pageIds.length, stale: [], missing: [] });
  const page = readFileSync(join(copy, "locales/ar/pages/start.md"), "utf8");
  expect(readFrontMatter("start", page).data).toMatchObject({ translation: "reviewed", reviewed: new Date().toISOString().slice(0, 10) });
  const before = words();
  expect(await importTexts([join(copy, "ar.xlf")], copy)).toBe(0);
  expect(words()).toEqual(before);
});

describe("an import writes nothing at all, and says what is wrong, where", () => {
  /** Confirms everything, and spoils what stands in some places: "pages.start title". */
  const spoilt = (targets: Record<string, string>) => (unit: Unit) => ({ ...confirmed(unit), ...(targets[`${unit.file} ${unit.id}`] !== undefined && { target: targets[`${unit.file} ${unit.id}`] }) });

  const paragraph = cutPieces("start", swedish.pages.get("start") ?? "").find(({ id, text }) => id.startsWith("body") && /^[^:[]+\. [^:[]+$/.test(text));

  test.each([
    ["a placeholder is lost", { "essentials call": "Ring" }, ["essentials call: must hold the same codes as Swedish: {{name}}"]],
    ["the words break a rule of the site", { "essentials danger": "Ring 112", "pages.about title": "x".repeat(41), [`pages.start ${paragraph?.id}`]: "Ett.\n\nTvå." }, ['locales/ar/essentials.json:8 danger: the number "112" is typed', "locales/ar/pages/about.md:2 title: must be at most 40", "locales/ar/pages/start.md:1 piece "]],
  ])("where %s", async (_what, targets, sentences) => {
    const before = words();

    expect(await exchange(spoilt(targets))).toBe(1);
    expect(words()).toEqual(before);
    for (const sentence of sentences) expect(said).toContain(sentence);
    expect(said).toMatch(/Nothing was written\. Mend th(?:is|ese) in .*ar\.xlf and import it again\.\n$/);
  });

  test("where the register is broken, without which nothing can be checked", async () => {
    writeFileSync(join(copy, "app/storage/register/services.json"), "[");
    const before = words();

    expect([await exchange(confirmed), words()]).toEqual([1, before]);
    expect(said).toContain("app/storage/register/services.json:1 ");
    expect([await check(["ar"], copy), said.includes("ar: whole.")]).toEqual([1, false]);
  });
});

test("a stamp says that a page or a file, or all that a language has, was made from what Swedish says now", async () => {
  expect([await stamp(["ar"], copy), status().stale]).toEqual([0, []]);
  writeFileSync(join(copy, "locales/ar/sources.json"), "{}");
  expect(await stamp(["ar", "common"], copy)).toBe(0);
  expect(new Set(status().stale.map((name) => name.split(" ")[0]))).toEqual(new Set(["essentials", "directory"].concat(...["services", "facts"].filter((file) => files().includes(`ar/${file}.json`)))));
});
