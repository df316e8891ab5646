import { describe, expect, test } from "vitest";
import { countyOf, covers, isMunicipality } from "../../../app/features/directory/places";
import { places } from "../../../app/features/directory/register.server";

describe("a service for", () => {
  test.each([
    ["the whole country is there for a municipality", "SE", "0180", true],
    ["the whole country is there for a county", "SE", "01", true],
    ["a county is there for itself", "01", "01", true],
    ["a county is there for its municipalities", "01", "0180", true],
    ["a county is not there for another's", "01", "1280", false],
    ["a municipality is there for itself", "0180", "0180", true],
    ["a municipality is not there for its neighbour", "0180", "0184", false],
    ["a municipality is there for who asks for its county", "0180", "01", true],
    ["a municipality is not there for another county", "0180", "12", false],
    ["a county is not there for another", "01", "10", false],
  ])("%s", (_name, area, place, covered) => {
    expect(covers(area, place)).toBe(covered);
  });
});

describe("the register", () => {
  test("has each municipality in a county that it has, and each code once", () => {
    const codes = new Set(places.map(({ code }) => code));
    expect(codes.size).toBe(places.length);
    expect(places.filter(({ code }) => !codes.has(countyOf(code)))).toEqual([]);
  });

  test("tells municipalities from counties by their codes", () => {
    expect(places.filter((place) => isMunicipality(place) !== place.name.endsWith(" kommun"))).toEqual([]);
    expect(places.filter((place) => isMunicipality(place) === place.name.endsWith(" län"))).toEqual([]);
  });
});
