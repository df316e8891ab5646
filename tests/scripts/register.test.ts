import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isFullRound } from "../browser/round";
import { hsdsService, table } from "../features/directory/import/reading";

const project = join(import.meta.dirname, "../..");
const names = ["services", "organizations", "places"];
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-"));
  for (const name of names) cpSync(join(project, `app/storage/register/${name}.json`), join(folder, `${name}.json`));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function register(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(project, "scripts/register.ts"), ...args], { encoding: "utf8", cwd: project });
  return { status, stdout, stderr };
}
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const bytes = () => names.map((name) => readFileSync(join(folder, `${name}.json`), "utf8"));

describe("a command that cannot be understood is answered in Swedish and in English", () => {
  const misunderstood: [args: string[], answer: string][] = [
    [["improt"], 'Det finns inget kommando "improt". / There is no command "improt".'],
    [["toString"], "Det finns inget kommando"],
    [[], "läser och rapporterar, skriver inget / reads and reports, writes nothing"],
    [["check"], "Vilken fil eller adress? / Which file or address?"],
    [["check", "a.csv"], "Vems är filen?"],
    [["check", "a.csv", "--source", "../etc"], "Whose file is it?"],
    [["check", "a.csv", "--source", "a", "--apply"], "check skriver inget"],
    [["import", "a.csv", "--source", "a", "--aply"], 'Kan inte läsa "--aply"; det finns --source, --apply'],
    [["import", "a.csv", "b.csv", "--source", "a"], 'Cannot read "b.csv"'],
    [["import", "a.csv", "--source", "a", "--kind", "club"], 'There is no --kind "club"; there are emergency'],
    [["import", "a.csv", "--source", "a", "--area", "9999"], '--area "9999" finns inte'],
    [["undo", "--force"], 'Kan inte läsa "--force"'],
    [["export", "--json"], 'Kan inte läsa "--json"'],
  ];
  // Each is a process of its own.
  test.each(misunderstood.filter((_, index) => isFullRound || index % 4 === 0))("%j", (args, answer) => {
    const { status, stderr, stdout } = register(...args);

    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(answer);
    expect(stderr).not.toContain("    at ");
  });
});

test("check writes nothing, import --apply writes, the same again changes nothing, and undo puts the bytes back", () => {
  const file = write("list.csv", table());
  const before = bytes();
  const options = ["--source", "linjen", "--register", folder];

  expect(register("check", file, ...options)).toMatchObject({ status: 0, stdout: expect.stringContaining("+ stodlinjen (draft)") as string });
  expect(register("import", file, ...options).stdout).toContain("Inget skrevs. / Nothing was written.");
  expect(bytes()).toEqual(before);
  expect(register("import", file, ...options, "--apply").stdout).toContain("Skrivet;");
  expect(bytes()).not.toEqual(before);
  expect(readFileSync(join(folder, "changes.ndjson"), "utf8")).toContain('"by":"import linjen"');
  expect(register("import", file, ...options, "--apply").stdout).toMatch(/new: 0[^]*changed: 0[^]*Nothing was written/);
  expect(register("undo", "--register", folder)).toMatchObject({ status: 0 });
  expect(bytes()).toEqual(before);
  expect(register("undo", "--register", folder)).toMatchObject({ status: 1, stderr: expect.stringContaining("no import to undo") as string });
});

test("a file with one error among good records is not written at all", () => {
  const file = write("list.json", JSON.stringify([hsdsService(), hsdsService({ id: "00000000-0000-4000-8000-000000000099", status: "open" })], null, 1));
  const before = bytes();
  const { status, stdout } = register("import", file, "--source", "linjen", "--register", folder, "--apply");

  expect([status, bytes(), existsSync(join(folder, "undo"))]).toEqual([1, before, false]);
  expect(stdout).toMatch(/^list\.json:\d+ \[1\]\.status\n {2}sv fel: status är okänd; [^]*\n {2}en error: the status is unknown; /);
  expect(stdout).toContain("1 fel; inget skrevs. / 1 errors; nothing was written.");
});

test.each(["out.ndjson", "out.csv"])("an export to %s, brought back, changes nothing", (name) => {
  const file = join(folder, name);

  expect(register("export", file, "--register", folder)).toMatchObject({ status: 0, stderr: "" });
  expect(register("check", file, "--source", "register", "--register", folder)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^nya \/ new: 0\nändrade \/ changed: 0\noförändrade \/ unchanged: 53\n/) as string });
});
