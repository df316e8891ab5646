import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Change } from "../../app/features/directory/change-log";
import type { Service } from "../../app/features/directory/service";
import { run } from "../../scripts/register/confirm";

const register = join(import.meta.dirname, "../../app/storage/register");
let folder = "";
let output = "";
let errors = "";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-01-10T12:00:00Z") });
  folder = mkdtempSync(join(tmpdir(), "confirm-"));
  for (const file of ["services.json", "organizations.json", "places.json"]) cpSync(join(register, file), join(folder, file));
  output = errors = "";
  vi.spyOn(console, "log").mockImplementation((text: string) => void (output += text));
  vi.spyOn(console, "error").mockImplementation((text: string) => void (errors += text));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const asked = ["--method", "phoned", "--by", "redaktion", "--source", "Samtal 10 januari", "--source-says", "samma nummer och tider"];
const confirm = (...args: string[]) => run([...args, "--register", folder]);
const text = () => readFileSync(join(folder, "services.json"), "utf8");
const record = (id: string) => (JSON.parse(text()) as Service[]).find((service) => service.id === id);
const changes = () => readFileSync(join(folder, "changes.ndjson"), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as Change);

describe("register confirm", () => {
  test("dates what was asked, and says when next", async () => {
    const before = text();
    expect([await confirm("mansjouren", ...asked), errors]).toEqual([0, ""]);

    expect(output).toBe("mansjouren: service, phone, website confirmed, next by 2027-04-10.");
    expect(record("mansjouren")).toMatchObject({ checked: "2027-01-10", verified: [{ method: "phoned", on: "2027-01-10", review: "2027-04-10", by: "redaktion", source: "Samtal 10 januari" }] });
    // No other line of the file has moved.
    const old = new Set(before.split("\n"));
    expect(text().split("\n").filter((line) => !old.has(line)).length).toBeLessThan(12);
  });

  test("logs field, old, new and role", async () => {
    await confirm("mansjouren", ...asked, "--facts", "phone.number,phone.hours", "--on", "2027-01-09");

    expect(changes().map(({ date, service, field, by }) => [date, service, field, by])).toEqual(["sources", "verified"].map((field) => ["2027-01-10", "mansjouren", field, "redaktion"]));
    expect(changes()[1]?.old).toEqual([expect.objectContaining({ method: "copy" })]);
    expect(changes()[1]?.new).toEqual([expect.objectContaining({ method: "copy" }), expect.objectContaining({ covers: ["phone.number", "phone.hours"], on: "2027-01-09" })]);
  });

  test("made twice writes once", async () => {
    await confirm("mansjouren", ...asked);
    const [written, logged] = [text(), changes()];

    expect(await confirm("mansjouren", ...asked)).toBe(0);
    expect(output).toContain("was confirmed already");
    expect([text(), changes()]).toEqual([written, logged]);
  });

  test("takes a source with its page", async () => {
    await confirm("bris", "--method", "operator_page", "--by", "jour", "--source", "Bris: ring oss", "--source-url", "https://www.bris.se/", "--source-says", "116 111");

    expect(record("bris")?.sources.at(-1)).toEqual({ title: "Bris: ring oss", url: "https://www.bris.se/", date: "2027-01-10", kind: "official", says: "116 111" });
  });

  test.each([
    ["no record", [...asked], "Usage: npm run register -- confirm ID"],
    ["no method", ["bris", ...asked.slice(2)], "Usage:"],
    ["a record that is not in the register", ["mnsjouren", ...asked], 'has no record "mnsjouren"'],
    ["a record that is made for each municipality", ["socialtjanst-0180", ...asked], "has no record"],
    ["a fact that there is not", ["bris", ...asked, "--facts", "fax"], '"fax" is no fact of bris'],
    ["a day to come", ["bris", ...asked, "--on", "2027-01-11"], "is no day that has been"],
    ["a page that is no page", ["bris", ...asked, "--source-url", "javascript:alert(1)"], "bris.sources"],
    ["a person's name", ["bris", ...asked, "--by", "Anna Svensson"], "is a role"],
    ["an option that there is not", ["bris", ...asked, "--force"], "--force"],
  ])("refuses %s and writes nothing", async (_name, args, said) => {
    const before = text();
    expect(await confirm(...args)).toBe(1);

    expect(errors).toContain(said);
    expect([text(), output, existsSync(join(folder, "changes.ndjson")), readdirSync(folder).length]).toEqual([before, "", false, 3]);
  });
});
