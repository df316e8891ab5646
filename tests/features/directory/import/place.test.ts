import { describe, expect, test } from "vitest";
import { protectPlaces } from "../../../../app/features/directory/import/secret-address";
import { compare, hsdsService, realRegister, uuid } from "./reading";

describe("an open place's address", () => {
  const open = { id: uuid(20), location: { id: uuid(21), location_type: "physical", addresses: [{ id: uuid(22), address_1: "Storgatan 1", city: "Hjo", postal_code: "54431", country: "SE" }] } };
  const service = hsdsService({ service_at_locations: [open] });

  test("is taken where the file says what kind it is of, and goes when it becomes a shelter", async () => {
    const { added, services, organizations } = await compare(JSON.stringify(service));
    const { changed } = await compare(JSON.stringify(hsdsService({ x_kind: "shelter" })), {}, { services, organizations, places: realRegister.places });

    expect(added).toMatchObject([{ place: { street: "Storgatan 1", postcode: "544 31", city: "Hjo" } }]);
    expect(changed.map((change) => "place" in change.after)).toEqual([false]);
  });

  test("is not taken where the file does not say", async () => {
    const { added } = await compare(JSON.stringify({ ...service, x_kind: undefined }), { defaults: { kind: "crisis" } });

    expect(added.map((record) => [record.kind, "place" in record])).toEqual([["crisis", false]]);
  });
});

describe("links are looked into", () => {
  test.each(["https://www.google.com/maps/place/x", "https://exempel.se/bjorkvagen-12", "https://exempel.se/?q=Bj%C3%B6rkv%C3%A4gen+12"])("%s goes whole", (url) => {
    const record = { name: "Kvinnojour", street: "Björkvägen 12", url };
    protectPlaces(record);
    expect(record.url).toBeNull();
  });

  test("others stay", () => {
    const record = { name: "Kvinnojour", street: "Björkvägen 12", url: "https://exempel.se/stod" };
    protectPlaces(record);
    expect(record.url).toBe("https://exempel.se/stod");
  });
});
