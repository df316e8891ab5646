import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findChromium } from "../../scripts/find-browsers.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "browsers-"));
  vi.stubEnv("CHROMIUM", "");
  vi.stubEnv("PATH", folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function program(name: string, mode = 0o755): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, "#!/bin/sh\n");
  chmodSync(path, mode);
  return path;
}

describe("the browser for the tests", () => {
  test("is the one that CHROMIUM names, whatever else there is", () => {
    program("chromium");
    const chosen = program("mine");
    vi.stubEnv("CHROMIUM", chosen);

    expect(findChromium()).toBe(chosen);
  });

  test("is Chromium before Chrome, in the first folder that has one", () => {
    const later = program("later/chromium");
    const chrome = program("google-chrome");
    vi.stubEnv("PATH", [join(folder, "none"), folder, join(folder, "later")].join(delimiter));
    expect(findChromium()).toBe(chrome);

    const chromium = program("chromium");
    expect(findChromium()).toBe(chromium);
    expect(findChromium()).not.toBe(later);
  });

  test.runIf(process.platform === "linux")("is none where there is none", () => {
    expect(findChromium()).toBeUndefined();
  });

  test.runIf(process.platform === "linux")("is no file that may not be run, and no folder of its name", () => {
    program("chromium", 0o644);
    mkdirSync(join(folder, "google-chrome"));

    expect(findChromium()).toBeUndefined();
  });
});
