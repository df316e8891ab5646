import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countChosen, everything, listFacets, listKeys, readSelection, switchKeys, toggle, writeSelection } from "../../../../app/features/directory/facets/selection";
import { vocabulary } from "./register-by-hand";

const read = (query: string) => readSelection(new URLSearchParams(query), vocabulary);
const canonical = (query: string) => writeSelection(read(query).selection);

describe("an address", () => {
  test.each([
    ["nothing", "", ""],
    ["one choice", "w=men", "?w=men"],
    ["lists in our order, whatever theirs", "a=0180&l=ar&c=chat&n=talk&w=men", "?w=men&n=talk&c=chat&l=ar&a=0180"],
    ["values in our order, whatever theirs", "w=men&w=women", "?w=women&w=men"],
    ["a value once that stands twice", "w=men&w=men", "?w=men"],
    ["switches after lists", "x=1&f=1&o=1&w=men", "?w=men&o=1&f=1&x=1"],
    ["a page last", "p=3&w=men", "?w=men&p=3"],
    ["no page where it is the first", "p=1", ""],
    ["a page beyond any list as it stands", "p=999999", "?p=999999"],
    ["a county and a municipality", "a=1280&a=12", "?a=12&a=1280"],
  ])("holds %s: %s", (_name, query, written) => {
    expect(read(query).ignored).toBe(false);
    expect(canonical(query)).toBe(written);
  });

  test.each(["w=xyz", "w=", "w=WOMEN", "n=own violence", "c=fax", "l=sv-simple", "l=xx", "a=9999", "a=180", "a=SE", "o=banana", "o=0", "o=", "f=true", "x=2", "p=-3", "p=0", "p=1.5", "p=1e3", "p=01", "p=9999999", "p=", "q=hjälp", "utm_source=a", "W=men", "i=1", "__proto__=1", "toString=1"])("that says %s means nothing by it, and that is told", (query) => {
    expect(read(query)).toEqual({ selection: everything, ignored: true });
  });

  test("keeps what is known beside what is not", () => {
    expect(read("w=xyz&w=men&a=9999&a=0180&o=banana&o=1&p=-3&p=2")).toEqual({ selection: { ...everything, who: ["men"], area: ["0180"], openNow: true, page: 2 }, ignored: true });
  });

  test("is a fixed point once it is written our way, and none of it is ignored", () => {
    const selection = fc.record({
      ...Object.fromEntries(listFacets.map((facet) => [facet, fc.subarray([...vocabulary[facet]])])),
      openNow: fc.boolean(), free: fc.boolean(), anonymous: fc.boolean(), page: fc.integer({ min: 1, max: 999_999 }),
    });
    fc.assert(fc.property(selection, (some) => {
      const written = writeSelection({ ...everything, ...some });
      expect(read(written)).toEqual({ selection: { ...everything, ...some }, ignored: false });
      expect(canonical(written)).toBe(written);
    }));
  });

  test("never throws, and comes to rest, whatever it is", () => {
    const key = fc.oneof(fc.constantFrom(...Object.values(listKeys), ...Object.values(switchKeys), "p"), fc.string({ unit: "binary" }));
    const value = fc.oneof(fc.constantFrom("men", "talk", "chat", "ar", "0180", "12", "1", "7"), fc.string({ unit: "binary" }));
    fc.assert(fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
      const once = canonical(new URLSearchParams(pairs).toString());
      expect(canonical(once)).toBe(once);
      expect(read(once).ignored).toBe(false);
    }), { numRuns: 2_000 });
    fc.assert(fc.property(fc.string({ unit: "binary" }), (query) => void read(query)), { numRuns: 2_000 });
  });
});

describe("a touch", () => {
  test("adds a value in its place, and begins at the first page", () => {
    expect(toggle({ ...everything, who: ["men"], page: 3 }, "who", "women", vocabulary)).toEqual({ ...everything, who: ["women", "men"] });
  });

  test("takes away a value that is chosen, and leaves the others", () => {
    expect(toggle({ ...everything, who: ["women", "men"], free: true }, "who", "women", vocabulary)).toEqual({ ...everything, who: ["men"], free: true });
  });

  test("on a municipality takes the place of its county, and the other way round, but of no other place", () => {
    const areaAfter = (area: string[], value: string) => toggle({ ...everything, area }, "area", value, vocabulary).area;
    expect(areaAfter(["01", "12"], "0180")).toEqual(["0180", "12"]);
    expect(areaAfter(["0180", "0184", "1280"], "01")).toEqual(["01", "1280"]);
    expect(areaAfter(["0180"], "0184")).toEqual(["0180", "0184"]);
    expect(areaAfter(["0180"], "0180")).toEqual([]);
  });

  test("leaves the selection that it was made on", () => {
    const before = { ...everything, who: ["men"] };
    toggle(before, "who", "women", vocabulary);
    expect(before.who).toEqual(["men"]);
  });
});

test("choices are counted one by one, and a page is none", () => {
  expect(countChosen(read("p=3").selection)).toBe(0);
  expect(countChosen(read("w=men&w=women&l=ar&o=1&x=1&p=3").selection)).toBe(5);
});
