import { describe, expect, test } from "vitest";
import { hsdsService } from "../../../../app/features/directory/hsds/service";
import type { HsdsService } from "../../../../app/features/directory/hsds/objects";
import type { Service } from "../../../../app/features/directory/service";
import { catalogue, find, openHouse, real, shelter, today } from "./directory";

function draw(service: Service, on = today): HsdsService {
  return hsdsService(real.name(service, "sv"), { organization: catalogue.organizationOf(service), places: catalogue.places, today: on });
}

describe("a service", () => {
  const line = draw(find("kvinnofridslinjen"));

  test("has the same ids in every export and in every language", () => {
    expect(line.id).toBe("370e3e5e-8fa8-5be3-8f5c-8fecca51371b");
    const ids = (service: HsdsService) => [...JSON.stringify(service).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    expect(ids(draw(find("kvinnofridslinjen")))).toEqual(ids(line));
    const service = find("kvinnofridslinjen");
    expect(ids(hsdsService(real.name(service, "ar"), { organization: catalogue.organizationOf(service), places: catalogue.places, today }))).toEqual(ids(line));
  });

  test("tells its number as it is written and as it is dialled: 116 016 without +46", () => {
    expect(line.phones[0]).toMatchObject({ number: "116 016", x_dial: "116016", type: "voice" });
  });

  test("carries its own channels, checks and dates whole", () => {
    const { channels, verified, checked, seen, audience, need } = find("kvinnofridslinjen");
    expect(line).toMatchObject({ x_channels: channels, x_verified: verified, x_checked: checked, x_seen: seen, x_audience: audience, x_need: need, x_id: "kvinnofridslinjen" });
  });

  test("says where it is for and whom, in codes that anyone can look up", () => {
    expect(line.service_areas).toMatchObject([{ name: "Sverige", extent: "SE" }]);
    expect(line.attributes.map(({ taxonomy_term: term }) => term.code)).toContain("need.talk");
  });

  test("never carries notes for those who keep the register, nor what its sources say in them", () => {
    const told = JSON.stringify(draw(find("1177")));
    expect(find("1177").note).toContain("08-123 130");
    expect(told).not.toContain("08-123 130");
    expect(told).not.toMatch(/"(?:note|says)":"(?!Through)/);
  });

  test("is inactive when nobody has looked for twice the time, from the day after", () => {
    const service: Service = { ...find("bris"), seen: "2026-11-21", verified: find("bris").verified.slice(0, 1).map((look) => ({ ...look, on: "2026-11-21", review: "2027-02-19", covers: ["service", ...find("bris").channels.map(({ id }) => id)] })) };
    expect(draw(service, "2027-05-20").status).toBe("active");
    expect(draw(service, "2027-05-21")).toMatchObject({ status: "inactive", last_modified: "2027-05-21T00:00:00Z" });
    expect(draw(service, "2027-08-01").last_modified).toBe("2027-05-21T00:00:00Z");
  });

  test("that is paused or closed says so, and what has taken its place", () => {
    expect(draw({ ...find("bris"), status: "paused" }).status).toBe("temporarily closed");
    expect(draw({ ...find("bris"), status: "closed", replacedBy: "kvinnofridslinjen" })).toMatchObject({ status: "defunct", x_replaced_by: line.id });
  });
});

describe("a place", () => {
  test("is told of a service that receives people openly", () => {
    const [located] = draw(openHouse()).service_at_locations;
    expect(located?.location.addresses).toMatchObject([{ address_1: "Storgatan 1", postal_code: "211 34", city: "Malmö", state_province: "Skåne län", country: "SE" }]);
  });

  test("is never told of a shelter, even where a street has been slipped into its record", () => {
    const told = draw({ ...shelter(), place: openHouse().place } as unknown as Service);
    expect(JSON.stringify(told)).not.toMatch(/Storgatan|211 34|"location"|address_1/);
    expect(told.service_at_locations).toEqual([]);
    expect(told.attributes.map(({ taxonomy_term: term }) => term.code)).toContain("privacy.address-secret");
    expect(told.service_areas).toMatchObject([{ name: "Malmö kommun", extent: "1280" }]);
  });
});
