import { expect, test } from "vitest";
import { type Contender, findOverlaps } from "../../../../app/features/campaigns/plan/overlaps";

const campaign: Contender = { id: "a", name: "Jul", starts: "2026-12-01T08:00", ends: "2026-12-24T15:00", outcome: "helplines", slots: ["start-top"] };
const other: Contender = { ...campaign, id: "b", name: "Advent" };

const sharesOf = (changed: Partial<Contender>) => findOverlaps(campaign, [{ ...other, ...changed }]).map(({ name, shares }) => `${name}: ${shares}`);

test.each<[Partial<Contender>, string[]]>([
  [{}, ["Advent: both"]],
  [{ slots: [] }, ["Advent: outcome"]],
  [{ outcome: "start" }, ["Advent: slot"]],
  [{ outcome: null, slots: ["page-end"] }, []],
  [{ starts: null, ends: null }, ["Advent: both"]],
  [{ starts: "2026-12-24T15:00", ends: null }, []],
  [{ starts: null, ends: "2026-12-01T08:00" }, []],
  [{ starts: "2026-12-24T14:59", ends: null }, ["Advent: both"]],
  [{ id: "a" }, []],
])("beside one with %o it shares %o", (changed, shares) => {
  expect(sharesOf(changed)).toEqual(shares);
});

test("two campaigns that are meant for no page do not share it", () => {
  expect(findOverlaps({ ...campaign, outcome: null, slots: [] }, [{ ...other, outcome: null }])).toEqual([]);
});
