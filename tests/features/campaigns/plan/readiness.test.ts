import { expect, test } from "vitest";
import { type Content, findLacks } from "../../../../app/features/campaigns/plan/readiness";

const now = Date.parse("2026-11-22T11:00:00Z");
const placement = { id: "p", name: "Startsidan", kind: "slot", target: "helplines", state: "open" } as const;
const swedish = { id: "c", language: "sv", heading: "Rubrik", body: "Text", call: "Läs mer" } as const;
const ready: Content = { ends: "2026-12-24T15:00", outcome: "helplines", placements: [placement], creatives: [swedish], assignments: [{ placement: "p", creative: "c" }], pages: 0 };

const lacksOf = (changed: Partial<Content>) => findLacks({ ...ready, ...changed }, ["start", "helplines"], now).map(({ code, blocks }) => (blocks ? code : `(${code})`));

test("a campaign with a placement, a Swedish text and a page lacks nothing", () => {
  expect(lacksOf({})).toEqual([]);
});

test.each<[string, Partial<Content>, string[]]>([
  ["no placement", { placements: [], assignments: [] }, ["noPlacement"]],
  ["ended placements alone", { placements: [{ ...placement, state: "ended" }] }, ["noOpenPlacement"]],
  ["no text at all", { creatives: [], assignments: [] }, ["noSwedish"]],
  ["no Swedish text", { creatives: [{ ...swedish, language: "ar" }] }, ["noSwedish"]],
  ["a placement that no text is given to", { assignments: [] }, ["placementWithoutText"]],
  ["a text longer than a page takes", { creatives: [{ ...swedish, body: "x".repeat(141) }] }, ["tooLong"]],
  ["a target that is no page of ours", { placements: [{ ...placement, target: "gone" }] }, ["unknownTarget"]],
  ["its own page for a target, and no such page", { placements: [{ ...placement, target: "kampanj" }] }, ["unknownTarget"]],
  ["its own page for a target", { placements: [{ ...placement, target: "kampanj" }], pages: 1 }, []],
  ["an end that has been", { ends: "2026-11-22T11:59" }, ["(endPassed)"]],
  ["no page whose views are counted", { outcome: null }, ["(noOutcome)"]],
  ["posts alone, which take no text of ours along", { placements: [{ ...placement, kind: "post" }], creatives: [], assignments: [] }, []],
])("with %s it is said", (_, changed, codes) => {
  expect(lacksOf(changed)).toEqual(codes);
});
