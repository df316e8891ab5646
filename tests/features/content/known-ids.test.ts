import { describe, expect, test } from "vitest";
import { readFacts } from "../../../app/features/content/fact";
import { knownIds, valueKeys } from "../../../app/features/content/known-ids";
import { pageIds } from "../../../app/features/content/page-table";
import { readRegister } from "../../../app/features/directory/read-register";
import { factFile } from "../../../app/storage/facts/files.server";
import { registerFiles } from "../../../app/storage/register/files.server";

const { services } = readRegister(registerFiles);
const facts = readFacts(factFile.path, factFile.text);
const known = knownIds(services, facts);

describe("what pages may refer to", () => {
  test("are lines that are active, and no others", () => {
    const drafts = services.filter(({ status }) => status !== "active").map(({ id }) => id);

    expect(drafts).toContain("terrafem");
    for (const id of drafts) expect(known.lines.has(id), id).toBe(false);
    expect(known.lines.size).toBe(services.length - drafts.length);
  });

  test("are numbers and sites of lines that have them", () => {
    expect(known.lines.get("kvinnofridslinjen")).toEqual({ phone: true, site: true });
    expect(known.lines.get("unizon")).toEqual({ phone: false, site: true });
    expect(known.lines.get("killar-se")).toEqual({ phone: false, site: true });
    expect(known.lines.get("socialtjanst-socialjour")).toEqual({ phone: false, site: false });
  });

  test("stop being so when a line is paused or closed", () => {
    for (const status of ["paused", "closed", "draft"] as const) {
      expect(knownIds(services.map((service) => ({ ...service, status })), facts).lines.size).toBe(0);
    }
  });

  test("are facts, with whether they are verified", () => {
    expect(known.facts.get("B01")).toBe("verified");
    expect(known.facts.get("U01")).toBe("unverified");
    expect(known.facts.size).toBe(facts.length);
  });

  test("are the pages of the table and the values of configuration", () => {
    expect([...known.pages]).toEqual(pageIds);
    expect([...known.values]).toEqual([...valueKeys]);
  });
});
