import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRegister } from "../../../app/features/directory/read-register";
import { registerFiles } from "../../../app/storage/register/files.server";
import { checkWords } from "../../../scripts/check-words";
import { serviceOf, services } from "./real-register";

describe("a published record", () => {
  /** The register's file after a change of one record. */
  const textWith = (change: object) => JSON.stringify(services.map((service) => (service.id === "mansjouren" ? { ...service, ...change } : service)), null, 2);
  const read = (change: object) => () => readRegister({ ...registerFiles, services: { path: "services.json", text: textWith(change) } });
  const [first] = serviceOf("mansjouren").verified;

  test.each<[string, object, RegExp]>([
    ["without a source", { sources: [] }, /mansjouren\.sources: what is shown must have a source/],
    ["that nobody has looked at", { verified: [] }, /mansjouren\.verified: what is shown must say when it was checked and when next/],
    ["with a channel that nobody has looked at", { verified: [{ ...first, covers: ["service", "website"] }] }, /mansjouren\.verified: what is shown must say/],
    ["with single facts of a channel in the channel's stead", { verified: [{ ...first, covers: ["service", "phone.number", "website"] }] }, /mansjouren\.verified: what is shown must say/],
    ["without a next review", { verified: [{ ...first, review: undefined }] }, /mansjouren\.verified\.0\.review/],
    ["to be reviewed before it was looked at", { verified: [{ ...first, review: "2026-11-20" }] }, /mansjouren\.verified\.0\.review: must lie after/],
    ["verified against a source that it does not have", { verified: [{ ...first, source: "Samtal" }] }, /mansjouren\.verified: must name one of the sources/],
  ])("%s is refused", (_name, change, said) => {
    expect(read(change)).toThrow(said);
    expect(read({})).not.toThrow();
  });

  test("without a next review stops the build", () => {
    const copy = mkdtempSync(join(tmpdir(), "verification-"));
    try {
      for (const folder of ["locales", "app/storage"]) cpSync(join(import.meta.dirname, "../../..", folder), join(copy, folder), { recursive: true });
      writeFileSync(join(copy, registerFiles.services.path), textWith({ verified: [{ ...first, review: undefined }] }));

      expect(checkWords(copy)).toEqual([expect.stringMatching(/services\.json:\d+ mansjouren\.verified\.0\.review: /)]);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
