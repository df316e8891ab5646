import { describe, expect, test } from "vitest";
import { directoryCsv } from "../../../../app/features/directory/directory-csv";
import { hsdsService } from "../../../../app/features/directory/hsds/service";
import { nameService, organizations, places, services } from "../../../../app/features/directory/register.server";
import { serializeRecords } from "../../../../app/features/directory/write-register";
import { registerFiles } from "../../../../app/storage/register/files.server";
import { codes, compare, realRegister, today } from "./reading";

const told = services.filter(({ status }) => status !== "draft").map((service) => {
  const organization = organizations.find(({ id }) => id === service.organization);
  if (!organization) throw new Error(service.id);
  return { named: nameService(service, "sv"), organization };
});
const surroundings = { places: new Map(places.map((place) => [place.code, place])), today };
const hsds = told.map(({ named, organization }) => JSON.stringify(hsdsService(named, { ...surroundings, organization }))).join("\n");

describe("our own export, brought back", () => {
  test.each([["HSDS", hsds, "register"], ["HSDS by others", hsds, "other"], ["a table", [...directoryCsv(told)].join(""), "register"], ["a table by others", [...directoryCsv(told)].join(""), "other"]])("changes nothing: %s", async (_kind, text, source) => {
    const { added, changed, missing, unchanged, findings } = await compare(text, { source });

    expect(codes(findings)).toEqual([]);
    expect([added.map(({ id }) => id), changed.map(({ after }) => after.id), missing, unchanged]).toEqual([[], [], [], told.length]);
  });

  test("restores a record that was lost, with its checks", async () => {
    const lost = { ...realRegister, services: realRegister.services.filter(({ id }) => id !== "bris") };
    const { added: [bris] } = await compare(hsds, { source: "register" }, lost);
    const { channels, verified, checked, seen, status, organization } = realRegister.services.find(({ id }) => id === "bris") ?? {};

    expect(bris).toMatchObject({ id: "bris", channels, verified, checked, seen, status, organization });
  });

  test("with a changed number is taken from the register's own file, and from no other", async () => {
    const change = hsds.replaceAll("116 111", "116 112").replaceAll('"116111"', '"116112"');

    expect((await compare(change, { source: "register" })).changed.map(({ after }) => after.id)).toEqual(["bris"]);
    expect(codes((await compare(change, { source: "other" })).findings, "error")).toEqual(["belongsElsewhere"]);
  });
});

test.each([["services", realRegister.services], ["organizations", realRegister.organizations]] as const)("the register's %s, read and written, have the same bytes", (name, records) => {
  expect(serializeRecords(records)).toBe(registerFiles[name].text);
});
