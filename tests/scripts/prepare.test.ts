import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const script = join(import.meta.dirname, "../../scripts/prepare.mjs");

function prepare(...steps: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...steps], { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

test("a step that there is not is refused in one sentence that names those that there are", () => {
  expect(prepare("bild")).toEqual({ status: 1, said: 'There is no step "bild": install, build, browser.\n' });
});

test("a name that every object has is no step", () => {
  expect(prepare("constructor")).toEqual({ status: 1, said: 'There is no step "constructor": install, build, browser.\n' });
});

test("no steps are done without a word", () => {
  expect(prepare()).toEqual({ status: 0, said: "" });
});
