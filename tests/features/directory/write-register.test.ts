import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { replaceFile, serializeRecords } from "../../../app/features/directory/write-register";
import { registerFiles } from "../../../app/storage/register/files.server";
import { organizations, services } from "./real-register";

/** The same value with the fields of every record in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, turned(item)]));
}

describe("records that are read and written back", () => {
  test("are the bytes of the real register", () => {
    expect(serializeRecords(services)).toBe(registerFiles.services.text);
    expect(serializeRecords(organizations)).toBe(registerFiles.organizations.text);
  });

  test("are the same bytes in whatever order their fields came", () => {
    expect(serializeRecords(turned(services) as object[])).toBe(registerFiles.services.text);
    expect(serializeRecords(turned(organizations) as object[])).toBe(registerFiles.organizations.text);
  });

  test("have the days of exceptions in their order", () => {
    const week = { exceptions: { "2026-10-20": [], "2026-09-25": [["13:00", "16:00"]] }, week: [] };

    expect(serializeRecords([{ hours: week, id: "a" }])).toBe(serializeRecords([turned({ hours: week, id: "a" }) as object]));
  });
});

describe("a file that is replaced", () => {
  let folder = "";
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "replace-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test("has the new text, and nothing is left beside it", () => {
    writeFileSync(join(folder, "services.json"), "old");
    replaceFile(join(folder, "services.json"), "new");

    expect(readdirSync(folder)).toEqual(["services.json"]);
    expect(readFileSync(join(folder, "services.json"), "utf8")).toBe("new");
  });

  test("that cannot be replaced leaves nothing behind", () => {
    expect(() => replaceFile(folder, "new")).toThrow();
    expect(readdirSync(join(folder, "..")).filter((name) => name.startsWith(`${folder.split("/").at(-1)}.`))).toEqual([]);
  });
});
