import { describe, expect, test } from "vitest";
import { nameService, organizationOf, places, services } from "../../../app/features/directory/register.server";
import { deriveSocialServices, isSignpost, socialServicesId } from "../../../app/features/directory/social-services";
import { isMunicipality } from "../../../app/features/directory/places";
import { languageTags } from "../../../app/features/languages/locales";
import { phone, service } from "./facets/register-by-hand";
import { services as register, serviceOf } from "./real-register";

const derived = deriveSocialServices(register, places);

describe("each municipality and county", () => {
  test("has social services, and an organization for them", () => {
    expect([places.filter(isMunicipality).length, places.length]).toEqual([290, 311]);
    expect(derived.services.map(({ id }) => id)).toEqual(places.map(({ code }) => socialServicesId(code)));
    expect(derived.services.map(({ area }) => area)).toEqual(places.map(({ code }) => [code]));
    expect(derived.services.map(({ organization }) => organization)).toEqual(derived.organizations.map(({ id }) => id));
  });

  test("says of them what is said of all, and no number that nobody has seen", () => {
    const { id, organization, area, ...known } = serviceOf("socialtjanst-socialjour");
    expect([id, organization.length > 0, area]).toEqual(["socialtjanst-socialjour", true, ["SE"]]);
    for (const one of derived.services) expect(one).toMatchObject(known);
    expect(derived.services.every(({ channels }) => channels.length === 0)).toBe(true);
  });

  test("names them after the place, in every language", () => {
    for (const tag of languageTags) {
      for (const { code, short, name } of [places[0]!, places.find(isMunicipality)!]) {
        const named = nameService(services.find(({ id }) => id === socialServicesId(code))!, tag);
        expect(named.name).toContain(isMunicipality({ code }) ? short : name);
        expect(named.name + named.about).not.toMatch(/\{\{/);
      }
    }
  });

  test("gives way to a record of its own", () => {
    const own = service(socialServicesId("0180"), { kind: "social_services", area: ["0180"], channels: [phone()] });
    const { services: others, organizations } = deriveSocialServices([...register, own], places);
    expect(others.some(({ id }) => id === own.id)).toBe(false);
    expect([others.length, organizations.length]).toEqual([310, 310]);
  });

  test("has an organization that can be found", () => {
    expect(services.filter((one) => !organizationOf(one))).toEqual([]);
  });
});

test("without a record to make them from, that is said", () => {
  expect(() => deriveSocialServices([], places)).toThrow(/socialtjanst-socialjour/);
});

test("only social services without a contact of their own are a signpost", () => {
  expect(isSignpost(service("a", { kind: "social_services", channels: [] }))).toBe(true);
  expect(isSignpost(service("a", { kind: "social_services" }))).toBe(false);
  expect(isSignpost(service("a", { channels: [] }))).toBe(false);
});
