import { describe, expect, test } from "vitest";
import { Fault } from "../../../app/fault";
import { readRegister } from "../../../app/features/directory/read-register";
import { registerFiles } from "../../../app/storage/register/files.server";
import { organizations, services } from "./real-register";

/** What stops the build, where these are the register's files. */
function faultOf(text: string, organizationsText = registerFiles.organizations.text): Fault {
  try {
    readRegister({ ...registerFiles, services: { path: "register/services.json", text }, organizations: { path: "register/organizations.json", text: organizationsText } });
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("The register was accepted");
}

const real = registerFiles.services.text;
const lineOfId = (id: string) => real.split("\n").findIndex((line) => line === `    "id": "${id}",`) + 1;

describe("the real register", () => {
  test("is read whole, with the organization of each service", () => {
    const known = new Set(organizations.map(({ id }) => id));

    expect(services).toHaveLength((JSON.parse(real) as unknown[]).length);
    expect(services.filter(({ organization }) => !known.has(organization))).toEqual([]);
  });

  test("has no place in it where a street, a postcode or a position could stand (C16)", () => {
    expect(real).not.toMatch(/"(?:\w*address|street|postcode|postal\w*|city|lat\w*|lon\w*|geo\w*|position)"\s*:/i);
  });

  test("shows nothing without a source, a day on which it was read and someone for whom it is (C16)", () => {
    for (const { id, status, sources, seen, audience } of services) {
      if (status === "active") expect([sources.length > 0, /^\d{4}-\d\d-\d\d$/.test(seen), audience.length > 0], id).toEqual([true, true, true]);
    }
  });
});

describe("a fault in the register", () => {
  test("of an unknown organization names file, line, record and field", () => {
    const fault = faultOf(real.replace('"organization": "mind"', '"organization": "mnid"'));

    expect(fault.message).toBe(`register/services.json:${lineOfId("aldrelinjen")} aldrelinjen.organization: "mnid" is not in register/organizations.json`);
  });

  test("of two records with one id names it", () => {
    const fault = faultOf(real.replace('    "id": "gapf",', '    "id": "bris",'));

    expect(fault).toMatchObject({ file: "register/services.json", line: lineOfId("bris"), field: "bris", cure: "stands twice; give each record its own id" });
  });

  test("of two organizations with one id names their file", () => {
    expect(faultOf(real, registerFiles.organizations.text.replace('"id": "barnombudsmannen"', '"id": "bris"'))).toMatchObject({ file: "register/organizations.json", field: "bris" });
  });

  test("of an organization of no known kind names its field", () => {
    expect(faultOf(real, '[{ "id": "bris", "name": "Bris", "kind": "club" }]')).toMatchObject({ file: "register/organizations.json", line: 1, field: "bris.kind" });
  });

  test.each([
    ["text that is not JSON", "not json", /^register\/services\.json:1 file: is not JSON/],
    ["a comma too many", "[{},]", /^register\/services\.json:1 file: is not JSON/],
    ["an empty file", "", /^register\/services\.json:1 file: is not JSON/],
    ["something else than a list", "{}", /^register\/services\.json:1 file: must be a list of records$/],
    ["a record without an id", "[{}]", /^register\/services\.json:1 record 1\.kind: /],
    ["a record that is a text", '["bris"]', /^register\/services\.json:1 record 1: /],
    ["a record that is nothing", "[null]", /^register\/services\.json:1 record 1: /],
  ])("of %s names the file", (_name, text, message) => {
    expect(faultOf(text).message).toMatch(message);
  });
});
