import { mkdtempSync, readdirSync, readFileSync, rmSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyImport } from "../../../../app/features/directory/import/apply-import";
import { describeComparison, describeFindings } from "../../../../app/features/directory/import/describe-import";
import { protectPlaces } from "../../../../app/features/directory/import/secret-address";
import { codes, compare, hsdsService, realRegister, table, today, uuid } from "./reading";

/** What must be nowhere. */
const secrets = ["Björkvägen", "544 31", "54431", "58.3012", "14.2877", "Villa Solgläntan", "Gula huset", "bjorkvagen"];

const location = {
  id: uuid(21), location_type: "physical", name: "Villa Solgläntan", description: "Gula huset bakom kyrkan", latitude: 58.3012, longitude: 14.2877,
  addresses: [{ id: uuid(22), address_1: "Björkvägen 12 B", city: "Hjo", state_province: "Västra Götalands län", postal_code: "544 31", country: "SE", address_type: "physical" }],
};
const shelter = hsdsService({
  name: "Kvinnojouren Björkvägen 12 B", description: "Skyddat boende. Vi finns på Björkvägen (nr 12 B), 544 31 Hjo, 58.3012, 14.2877.", x_kind: "shelter", x_need: ["shelter"],
  url: "https://exempel.se/bjorkvagen-12?plats=Björkvägen-12-B", service_at_locations: [{ id: uuid(20), location }],
  x_gatuadress: "Björkvägen 12 B", lat: "58.3012", directions: "Gula huset",
});
const shelterRows = table([
  { name: "Jouren Björkvägen 12 B", about: "Skyddat boende, Björkvägen 12, 54431 Hjo", kind: "shelter", Gatuadress: "Björkvägen 12 B", Postnummer: "544 31", Lat: "58.3012", Lon: "14.2877", Vägbeskrivning: "Gula huset" },
  { channel: "website", number: "", url: "https://www.google.com/maps/place/Bj%C3%B6rkv%C3%A4gen+12", name: "", about: "", kind: "shelter" },
]);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-"));
  for (const name of ["services", "organizations", "places"]) cpSync(`app/storage/register/${name}.json`, join(folder, `${name}.json`));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each([["HSDS", JSON.stringify([shelter], null, 1)], ["a table", shelterRows]])("a shelter's address in %s", (_kind, text) => {
  test("is in nothing that is stored or told, not even where a name or a link had it", async () => {
    const comparison = await compare(text);
    applyImport(folder, comparison, { source: "test", file: "file.txt", url: null, today, publish: false, defaults: {} });
    const stored = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    const all = [...stored, ...describeFindings(comparison.findings), ...describeComparison(comparison), JSON.stringify(comparison.findings)].join("\n");

    expect(comparison.added).toHaveLength(1);
    for (const secret of secrets) expect(all.toLowerCase().includes(secret.toLowerCase()), secret).toBe(false);
  });

  test("is reported by the names of its fields", async () => {
    const { findings } = await compare(text);

    expect(findings.filter(({ code }) => code === "secretDropped").length).toBeGreaterThanOrEqual(4);
    expect(findings.filter(({ code }) => code === "secretInText").map(({ column }) => column)).toEqual(expect.arrayContaining([expect.stringMatching(/name$/)]));
    expect(findings.filter(({ code, value }) => code.startsWith("secret") && value !== undefined)).toEqual([]);
  });

  test("leaves its name and number behind", async () => {
    const { added: [service] } = await compare(text);

    expect(service?.words?.name).toMatch(/^(?:Kvinnojouren|Jouren)$/);
    expect(service?.channels[0]).toMatchObject({ kind: "phone" });
  });
});

describe("a file that does not say that it is of a shelter loses the address too", () => {
  const plain = hsdsService({ name: "Stjärnan Björkvägen 12 B", description: "Samtal.", x_kind: undefined, service_at_locations: [{ id: uuid(20), location }] });

  test("where the order says so", async () => {
    const { added, findings } = await compare(JSON.stringify(plain), { defaults: { kind: "shelter" } });

    expect(added).toMatchObject([{ kind: "shelter", words: { name: "Stjärnan" } }]);
    expect(JSON.stringify([added, findings])).not.toMatch(/Björkvägen|544 31/);
  });

  test("where the register knows it", async () => {
    const { services, organizations } = await compare(JSON.stringify(hsdsService({ x_kind: "shelter" })));
    const { changed, findings } = await compare(JSON.stringify(plain), {}, { services, organizations, places: realRegister.places });

    expect(changed.map((change) => change.after)).toMatchObject([{ kind: "shelter", words: { name: "Stjärnan" } }]);
    expect(JSON.stringify([changed, findings])).not.toMatch(/Björkvägen|544 31/);
  });
});

test.each([
  ["HSDS", JSON.stringify(hsdsService({ name: "Kvinnojouren", phones: [{ id: uuid(2), number: "gula huset bakom kyrkan" }] }))],
  ["a table", table([{ name: "Kvinnojouren", number: "gula huset bakom kyrkan" }])],
])("what stands in a wrong field of a shelter in %s is never quoted", async (_kind, text) => {
  const { findings } = await compare(text);

  expect(codes(findings)).toContain("phoneWrong");
  expect(JSON.stringify(findings)).not.toContain("kyrkan");
});

describe("a record is taken to be of a protected place", () => {
  test.each(["Skyddat boende", "kvinnojour", "Shelter for women", "skyddad adress", "Hemlig adress", "Confidential", "DO NOT PUBLISH", "tjejjour", "women's refuge"])("by the words %s", (words) => {
    const record = { text: words, street: "Björkvägen 12" };
    expect(protectPlaces(record).isSecret).toBe(true);
    expect(record.street).toBeNull();
  });

  test("and not by any others: an open office keeps its address", () => {
    const record = { text: "Rådgivning", street: "Storgatan 1" };
    expect([protectPlaces(record), record.street]).toEqual([{ isSecret: false, isHidden: false, removals: [] }, "Storgatan 1"]);
  });

  test("and its phone number and e-mail stay whole", () => {
    const record = { text: "Kvinnojour", number: "020-50 50 50", address: "jour@exempel.se", about: "Ring 08-505 05 12 eller 08-123 456 78 Öppet", postcode: "505 05" };
    protectPlaces(record);
    expect(record).toMatchObject({ number: "020-50 50 50", address: "jour@exempel.se", about: "Ring 08-505 05 12 eller 08-123 456 78 Öppet" });
  });
});
