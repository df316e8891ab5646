import { describe, expect, test } from "vitest";
import type { Refusal } from "../../../../app/features/directory/hsds/answer";
import { ask, catalogue } from "./directory";

/** Field, reason and cure of everything that an address is refused for. */
function faults(address: string): { field: string; reason: string; cure: string }[] {
  const answered = ask(address) as Refusal;
  expect(answered.status, address).toBe(400);
  return answered.problem.errors ?? [];
}

describe("a question that is not understood", () => {
  test.each(["per_page=0", "per_page=-1", "per_page=abc", "per_page=1000000000", "per_page=1.5", "per_page=", "page=abc", "page=0", "page=1e3", "format=xml", "full=yes", "lang=xx", "modified_after=igår",
    "modified_after=2026-13-45", "taxonomy_term_id=abc", "organization_id=1"])("is told which field and how to mend it: %s", (query) => {
    const [name] = query.split("=");
    expect(faults(`/services?${query}`)).toMatchObject([{ field: name, cure: expect.stringMatching(/^must be/) as string }]);
  });

  test("about distance is refused for safety, about postcodes for now", () => {
    expect(faults("/service_at_locations?proximity=1000")).toMatchObject([{ field: "proximity", reason: expect.stringContaining("safety") as string }]);
    expect(faults("/services?postcode=18600")).toMatchObject([{ field: "postcode", reason: "not offered yet" }]);
  });

  test("with a name that we do not know is told those that we do", () => {
    expect(faults("/services?sök=a&perpage=1").map(({ field }) => field)).toEqual(["sök", "perpage"]);
    expect(faults("/services?perpage=1")[0]?.cure).toContain("per_page");
    expect(faults("/?page=1")).toMatchObject([{ field: "page", cure: "leave it out" }]);
    expect(faults("/services?__proto__=1&constructor=2")).toHaveLength(2);
  });

  test("with a name that stands twice is not guessed at", () => {
    expect(faults("/services?page=1&page=2")).toMatchObject([{ field: "page", reason: "stands more than once" }]);
  });

  test("for what is not there is told so", () => {
    for (const path of ["/services/abc", "/services/5f0a1c36-7c52-4f6b-9a5e-2d8b6a1e94c7", "/nothing", "/services/a/b", "/__proto__", "/constructor", "/profile/a", "//services"]) expect(ask(path).status, path).toBe(404);
    for (const path of ["/", "/profile", "/openapi.json", "/services/abc"]) expect(ask(path, catalogue, "POST").status, path).toBe(405);
  });
});

/** A small generator with a seed, so that a fault that is found can be found again. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test("ten thousand random questions are answered or refused, and never fail", () => {
  const below = chance(20261122);
  const pick = (choices: readonly string[]) => choices[below(choices.length)] ?? "";
  const names = ["search", "page", "per_page", "format", "taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "minimal", "full", "full_service", "top_only", "parent_id", "lang", "postcode", "proximity", "__proto__", "", "%00"];
  const values = ["", "1", "0", "-1", "7", "true", "false", "json", "ndjson", "sv", "ar", "abc", "99999999999999999999", "NaN", "null", "2026-11-22", "2026-11-22T10:00:00Z", "0000-00-00", "275761-01-01", "'; drop", '" OR *', "%F0%9F", "%ED%A0%80", "\u202e", "😀", "[]", "{}", "a".repeat(300), "370e3e5e-8fa8-5be3-8f5c-8fecca51371b", "00000000-0000-0000-0000-000000000000"];
  const paths = ["/", "/services", "/services/", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms", "/services/x", "/openapi.json", "/profile", "/toString", "", "/%"];
  const statuses = new Map<number, number>();
  for (let round = 0; round < 10_000; round += 1) {
    const query = Array.from({ length: below(4) }, () => `${pick(names)}=${pick(values)}`).join("&");
    const answered = ask(`${pick(paths)}?${query}`, catalogue, below(4) === 0 ? "POST" : "GET");
    statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1);
  }
  expect([...statuses.keys()].sort()).toEqual([200, 400, 404, 405]);
  for (const count of statuses.values()) expect(count).toBeGreaterThan(100);
});
