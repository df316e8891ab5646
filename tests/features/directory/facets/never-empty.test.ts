import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directory, findSelected } from "../../../../app/features/directory/directory.server";
import { everything, listFacets, writeSelection } from "../../../../app/features/directory/facets/selection";
import { isSignpost } from "../../../../app/features/directory/social-services";
import { askAll } from "./real-directory";
import { ask, chat, friday, phone, service } from "./register-by-hand";

const shutNow = { week: [[], [], [], [], [], [], []] };

describe("where nobody matches, what is let go, in this order, is", () => {
  const men = service("a", { audience: ["men"], channels: [phone({ hours: shutNow })], area: ["1280"] });
  test.each([
    ["the hour", "w=men&o=1", "", ["openNow"], "?w=men"],
    ["the municipality for its county", "w=men&a=0180", "0184", ["areaToCounty"], "?w=men&a=01"],
    ["the county for the country", "w=men&a=0180", "12", ["areaToCounty", "area"], "?w=men"],
    ["a county at once for the country", "w=men&a=01", "12", ["area"], "?w=men"],
    ["the hour before the place", "w=men&a=0180&o=1", "0184", ["openNow", "areaToCounty"], "?w=men&a=01"],
    ["the way to reach them", "w=men&c=chat&n=talk", "", ["channel"], "?w=men&n=talk"],
    ["the price, then being anonymous", "w=men&f=1&x=1", "", ["free", "anonymous"], "?w=men"],
    ["the language", "w=men&l=ar", "", ["language"], "?w=men"],
    ["the need before the person", "w=men&n=shelter", "", ["need"], "?w=men"],
    ["the person last", "w=women&n=shelter", "", ["need", "who"], ""],
    ["all of it", "w=women&n=shelter&c=chat&l=ar&a=0180&o=1&f=1&x=1", "12", ["openNow", "areaToCounty", "area", "channel", "free", "anonymous", "language", "need", "who"], ""],
  ])("%s (%s)", (_name, query, area, relaxed, left) => {
    const found = ask([{ ...men, ...(area && { area: [area] }) }], query);
    expect(found.relaxed).toEqual(relaxed);
    expect(writeSelection(found.selection)).toBe(left);
    expect(found.services.map(({ id }) => id)).toEqual(["a"]);
  });
});

test("nothing is let go where somebody matches", () => {
  expect(ask([service("a", { channels: [chat({ hours: "always" })] })], "o=1&c=chat&a=0180").relaxed).toEqual([]);
});

test("an empty register is an empty list, not an error", () => {
  expect(ask([], "w=men&o=1")).toMatchObject({ services: [], total: 0, page: 1, pages: 1, relaxed: [] });
});

test("whatever is chosen, somebody of the register is there, now and when all but two have grown too old", () => {
  const selection = fc.record({ ...Object.fromEntries(listFacets.map((facet) => [facet, fc.subarray([...directory.vocabulary[facet]], { maxLength: 4 })])), openNow: fc.boolean(), free: fc.boolean(), anonymous: fc.boolean() });
  fc.assert(fc.property(selection, fc.constantFrom(friday, new Date("2026-12-25T03:00:00Z"), new Date("2040-01-01")), (some, now) => findSelected({ ...everything, ...some }, now).services.length > 0), { numRuns: 1_000 });
});

test("each municipality has, for each group of people, somebody with a phone or a sign to the way, in less than a minute", () => {
  const started = performance.now();
  const municipalities = directory.places.filter(({ code }) => code.length === 4);
  const pairs = municipalities.flatMap(({ code }) => directory.vocabulary.who.map((who) => `a=${code}&w=${who}`));
  expect(pairs).toHaveLength(290 * 13);
  const without = pairs.filter((query) => !askAll(query).services.some((some) => isSignpost(some) || some.channels.some(({ kind }) => kind === "phone")));
  expect(without).toEqual([]);
  expect(performance.now() - started).toBeLessThan(60_000);
});
