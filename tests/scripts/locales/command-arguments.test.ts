import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { run as check } from "../../../scripts/locales/check";
import { run as exportTexts } from "../../../scripts/locales/export";
import { run as importTexts } from "../../../scripts/locales/import";
import { run as stamp } from "../../../scripts/locales/stamp";
import { run as status } from "../../../scripts/locales/status";
import { writeXliff } from "../../../scripts/locales/write-xliff";
import { project } from "./languages";

/** A project in which German has nothing and Finnish one page. */
let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "arguments-"));
  mkdirSync(at("locales/fi/pages"), { recursive: true });
  writeFileSync(at("locales/fi/pages/start.md"), "");
  for (const tag of ["sv", "xx"]) writeFileSync(at(`${tag}.xlf`), writeXliff({ tag, units: [], versions: new Map() }));
  writeFileSync(at("old.xlf"), '<xliff version="1.2"/>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what cannot be understood is answered with a sentence, and nothing is written:", () => {
  let said = "";
  beforeEach(() => {
    said = "";
    for (const name of ["log", "error"] as const) vi.spyOn(console, name).mockImplementation((line: string) => void (said += `${line}\n`));
  });
  afterEach(() => vi.restoreAllMocks());

  test.each([
    ["export", exportTexts, ["xx"], 'There is no language "xx": sv, sv-simple, en, '],
    ["export", exportTexts, [], "Say which language: sv, "],
    ["export", exportTexts, ["toString"], 'There is no language "toString"'],
    ["export", exportTexts, ["ar", "nowhere/ar.xlf"], "nowhere/ar.xlf: there is no such folder"],
    ["import", importTexts, [], "Say which file: "],
    ["import", importTexts, ["nowhere.xlf"], "nowhere.xlf: there is no such file"],
    ["import", importTexts, ["locales"], "locales: is a folder"],
    ["import", importTexts, ["old.xlf"], "old.xlf: is not XLIFF 2.0 or 2.1"],
    ["import", importTexts, ["sv.xlf"], "sv.xlf: Swedish is the source"],
    ["import", importTexts, ["xx.xlf"], 'There is no language "xx"'],
    ["status", status, ["xx"], 'There is no language "xx"'],
    ["status", status, ["ar", "fi"], 'Cannot read "fi"'],
    ["check", check, ["xx"], 'There is no language "xx"'],
    ["check", check, ["--all"], 'Cannot read "--all"'],
    ["stamp", stamp, [], "Say which language: "],
    ["stamp", stamp, ["sv"], "Swedish is the source"],
    ["stamp", stamp, ["fi", "nowhere"], 'There is no page or file "nowhere".'],
    ["stamp", stamp, ["de"], "de has no page or text yet."],
    ["stamp", stamp, ["fi", "about"], "fi has no about yet."],
  ])("%s", async (_command, run, args, sentence) => {
    const before = readdirSync(folder, { recursive: true });
    const places = args.map((arg) => (/\.xlf$|^locales$/.test(arg) ? at(arg) : arg));

    expect([await run(places, folder), said]).toEqual([1, expect.stringContaining(sentence) as string]);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});

test.each([
  [["improt", "ar"], 'There is no command "improt".\nnpm run locales --'],
  [["toString"], 'There is no command "toString".'],
  [[], "export TAG [FILE]"],
  [["status", "xx"], 'There is no language "xx": '],
])("npm run locales -- %j ends with a sentence and the code 1", (args, sentence) => {
  const { status: code, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(project, "scripts/locales.ts"), ...args], { encoding: "utf8", cwd: project });

  expect([code, stdout, stderr]).toEqual([1, "", expect.stringContaining(sentence) as string]);
  expect(stderr).not.toContain("    at ");
});
