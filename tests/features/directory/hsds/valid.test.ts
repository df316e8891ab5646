import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../../../app/features/directory/hsds/catalogue";
import type { HsdsOrganization } from "../../../../app/features/directory/hsds/objects";
import { hsdsOrganization } from "../../../../app/features/directory/hsds/organization";
import { hsdsService } from "../../../../app/features/directory/hsds/service";
import { loadCheck, schemaFolder, versions } from "../../../hsds-schemas";
import { askLines, bodyOf, ask, catalogue, openHouse, real, shelter, today, withAlso } from "./directory";

const more = createCatalogue(withAlso(openHouse(), shelter()));
const title = schemaFolder ? "by the official schemas" : "by the official schemas (SKIPPED: set HSDS_SCHEMAS to the folder that holds 3.0 and 3.1)";

describe.skipIf(!schemaFolder)(title, () => {
  describe.each(versions)("%s", (version) => {
    describe.each([["as they are", false], ["with no field allowed beyond theirs and x_", true]] as const)("%s", (_words, strict) => {
      const check = schemaFolder ? loadCheck(version, strict) : () => [];

      test("every service of the register that is no draft is valid, in two languages", () => {
        for (const service of real.services.filter(({ status }) => status !== "draft")) {
          for (const tag of ["sv", "ar"] as const) {
            const organization = real.organizations.find(({ id }) => id === service.organization);
            if (!organization) throw new Error(service.id);
            expect(check("service", hsdsService(real.name(service, tag), { organization, places: catalogue.places, today })), service.id).toEqual([]);
          }
        }
      });

      test("every organisation is valid", () => {
        for (const organization of real.organizations) expect(check("organization", hsdsOrganization(organization)), organization.id).toEqual([]);
      });

      test.each([
        ["services", "service"], ["organizations", "organization"], ["service_at_locations", "service_at_location"], ["taxonomies", "taxonomy"], ["taxonomy_terms", "taxonomy_term"],
      ] as const)("every line of %s is valid, short, full and asked for by its id", (list, entity) => {
        const full = ["services", "organizations", "service_at_locations"].includes(list) ? askLines(`/${list}?format=ndjson&full=true`, more) : [];
        const short = askLines(`/${list}?format=ndjson`, more);
        expect(short.length).toBeGreaterThan(0);
        for (const object of [...short, ...full, ...short.map(({ id }) => bodyOf(ask(`/${list}/${id}`, more)))]) {
          // The services of an organisation stand in HSDS's own full examples, but not in its schema.
          const { services, ...own } = object as unknown as HsdsOrganization;
          expect(check(entity, own), own.id).toEqual([]);
          for (const service of services ?? []) expect(check("service", service), service.id).toEqual([]);
        }
      });
    });
  });

  test("a misspelt field, a status of another world and an id that is none are found", () => {
    const check = loadCheck("3.1", true);
    const [service] = askLines("/services?format=ndjson&full=true");
    expect(check("service", { ...service, nam: "" })).not.toEqual([]);
    expect(check("service", { ...service, status: "open" })).not.toEqual([]);
    expect(check("service", { ...service, phones: [{ id: "1", number: "112" }] })).not.toEqual([]);
  });
});
