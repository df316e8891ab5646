import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../../../app/features/directory/hsds/catalogue";
import { identify } from "../../../../app/features/directory/hsds/identifiers";
import { taxonomies } from "../../../../app/features/directory/hsds/taxonomy";
import type { Service } from "../../../../app/features/directory/service";
import { ask, askLines, askPage, bodyOf, find, openHouse, real, shelter, withAlso } from "./directory";

const everyone = askLines("/services?format=ndjson").map(({ id }) => id);
const n = everyone.length;

describe("a page", () => {
  test.each([1, 7, 50, n, n + 1].filter((size) => size <= 500))("of %d says how many there are and which one it is", (size) => {
    const pages = Math.ceil(n / size);
    for (const page of [1, 2, pages]) {
      const { contents, ...envelope } = askPage(`/services?page=${page}&per_page=${size}`);
      const held = Math.max(0, Math.min(size, n - (page - 1) * size));
      expect(envelope).toEqual({ total_items: n, total_pages: pages, page_number: page, size: held, first_page: page === 1, last_page: page >= pages, empty: held === 0 });
      expect(contents).toHaveLength(held);
    }
  });

  test("past the end is empty, and one of nothing is both first and last", () => {
    expect(askPage("/services?page=1000000000")).toMatchObject({ size: 0, empty: true, last_page: true, first_page: false, contents: [] });
    expect(askPage("/service_at_locations")).toMatchObject({ total_items: 0, total_pages: 0, empty: true, first_page: true, last_page: true });
  });

  test("after page gives each id once, in the order of ndjson", () => {
    const walked = Array.from({ length: Math.ceil(n / 7) }, (_, index) => askPage(`/services?per_page=7&page=${index + 1}`)).flatMap(({ contents }) => contents.map(({ id }) => id));
    expect(walked).toEqual(everyone);
    expect(new Set(walked).size).toBe(n);
  });

  test("has the parts of a service only where they are asked for", () => {
    expect(askPage("/services?per_page=1").contents[0]).not.toHaveProperty("phones");
    expect(askPage("/services?per_page=1&full=true").contents[0]).toHaveProperty("phones");
  });
});

describe("what is asked for", () => {
  const ids = (query: string) => askLines(`/services?format=ndjson&${query}`).map(({ id }) => id);
  const women = identify("taxonomy_term", "audience.women");
  const roks = identify("organization", find("roks").organization);

  test("holds all at once: a term and an organisation give what is in both", () => {
    const both = ids(`taxonomy_term_id=${women}&organization_id=${roks}`);
    expect(both).toEqual(ids(`taxonomy_term_id=${women}`).filter((id) => ids(`organization_id=${roks}`).includes(id)));
    expect(both.length).toBeGreaterThan(0);
    expect(ids(`taxonomy_term_id=${women}`).length).toBeGreaterThan(both.length);
  });

  test("may be a whole taxonomy, and an id of nothing gives nothing", () => {
    expect(ids(`taxonomy_id=${taxonomies[0]?.id}`)).toEqual(everyone);
    expect(ids(`taxonomy_id=${taxonomies.find(({ name }) => name === "Privacy")?.id}`)).toEqual([]);
    expect(ids(`taxonomy_term_id=${roks}`)).toEqual([]);
    expect(ids(`organization_id=${women}`)).toEqual([]);
  });

  test("may be words, and every other filter holds besides", () => {
    expect(ids("search=kvinnofrid")).toEqual([identify("service", "kvinnofridslinjen")]);
    expect(ids(`search=kvinnofrid&organization_id=${roks}`)).toEqual([]);
    expect(askPage("/organizations?search=bris").contents.map(({ x_id: id }) => id)).toContain("bris");
    expect(askPage(`/taxonomy_terms?search=women&taxonomy_id=${taxonomies[0]?.id}`)).toMatchObject({ total_items: 1 });
  });

  test("may be what has changed since a second, that second too", () => {
    const changed = askPage("/services?per_page=500").contents.map(({ last_modified: at }) => at).sort();
    const newest = changed.at(-1) ?? "";
    const next = newest.replace("00:00:00Z", "00:00:01Z");
    expect(ids(`modified_after=${newest}`)).toHaveLength(changed.filter((at) => at === newest).length);
    expect(ids(`modified_after=${newest.replace("00Z", "00.999Z")}`).length).toBeGreaterThan(0);
    expect(ids(`modified_after=${next}`)).toEqual([]);
    expect(ids(`modified_after=${newest.replace("T00:00:00Z", "T01:00:00+01:00")}`).length).toBe(ids(`modified_after=${newest}`).length);
  });

  test("as little as possible is id and date alone, all on one page", () => {
    const { contents, ...envelope } = askPage("/services?minimal=true&per_page=1");
    expect(envelope).toMatchObject({ size: n, total_pages: 1, last_page: true });
    for (const item of contents) expect(Object.keys(item)).toEqual(["id", "modified_date"]);
  });

  test("in another language has that language's names, and the same ids", () => {
    expect(ids("lang=ar")).toEqual(everyone);
    const line = bodyOf(ask(`/services/${identify("service", "sos-112")}?lang=en`));
    expect(line).toMatchObject({ x_language: "en", name: real.name(find("sos-112"), "en").name });
  });
});

describe("what is not to be listed", () => {
  const closed = { ...find("bris"), id: "nedlagd", status: "closed" as const };
  const paused = { ...find("bris"), id: "vilande", status: "paused" as const };
  const draft = { ...find("bris"), id: "utkast", status: "draft" as const };
  const slipped = { ...shelter(), place: openHouse().place } as unknown as Service;
  const named = { name: "Linje", about: "En linje.", language: "sv" as const };
  const from = createCatalogue({ ...withAlso(closed, paused, draft, slipped, openHouse()), name: (service) => ({ service, ...named }) });

  test("is what has closed or is paused; by its id it still says so", () => {
    expect(askPage("/services", from).total_items).toBe(n + 2);
    expect(bodyOf(ask(`/services/${identify("service", "nedlagd")}`, from))).toMatchObject({ status: "defunct" });
    expect(bodyOf(ask(`/services/${identify("service", "vilande")}`, from))).toMatchObject({ status: "temporarily closed" });
  });

  test("is a draft, by any way", () => {
    expect(ask(`/services/${identify("service", "utkast")}`, from).status).toBe(404);
    for (const list of ["services", "organizations"]) expect(JSON.stringify(askLines(`/${list}?format=ndjson&full=true`, from))).not.toContain("utkast");
  });

  test("is a shelter among places, even where a street has been slipped into its record", () => {
    expect(askLines("/service_at_locations?format=ndjson", from).map(({ id }) => id)).toEqual([identify("service_at_location", "oppet-hus")]);
  });
});
