import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { readPage } from "../../pages";

const source = readFileSync(join(import.meta.dirname, "../../../app/features/exit/exit.enhance.js"), "utf8");

describe("the exit's script", () => {
  test("is one plain file, without a framework or anything else that it imports", () => {
    expect(source).not.toMatch(/^\s*(?:import|export)\b|\brequire\(/m);
    expect(source).toMatch(/^\/\/ @ts-check/);
  });

  test("is at most 2 kB compressed as it stands in a page, first in the head and alone", async () => {
    const { document } = await readPage(inject("site"), "sv", "/sv");
    const scripts = document.querySelectorAll("script");
    expect(scripts).toHaveLength(1);
    expect(brotliCompressSync(scripts[0]?.textContent ?? "").length).toBeLessThanOrEqual(2048);
    expect(document.querySelectorAll("head > *").findIndex(({ tagName }) => tagName === "SCRIPT")).toBe(1);
  });

  test("goes away as the last thing it does when someone leaves", () => {
    const leave = /const leave = [\s\S]*?\n {2}\};/.exec(source)?.[0] ?? "";
    expect(leave.trimEnd()).toMatch(/\n {4}go\(0\);\n {2}\};$/);
    expect(leave.match(/^ {4}attempt\(/gm)).toHaveLength(8);
  });
});
