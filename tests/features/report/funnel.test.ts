import { describe, expect, test } from "vitest";
import { funnelOf, funnelOfAll } from "../../../app/features/report/funnel";

const at = (level: 0 | 1 | 2 | 3) => ({ isMeasured: (step: string) => ({ served: 1, click: 1, landing: 2, help_view: 2, viewable: 3 })[step]! <= level });

describe("the funnel of a placement", () => {
  test("has each step, and what part it is of the one before", () => {
    const { figures, shares } = funnelOf("slot", { served: 4_000, click: 200, landing: 190, help_view: 38 }, at(2));
    expect(figures).toMatchObject({ served: { n: 4_000 }, click: { n: 200 }, viewable: { why: "level" } });
    expect(shares).toEqual({ click: { part: 0.05 }, landing: { part: 0.95 }, help_view: { part: 0.2 } });
  });

  test("on somebody else's page cannot know how often it was shown, so what was clicked is no part of that", () => {
    const { figures, shares } = funnelOf("external", { click: 200, landing: 190 }, at(2));
    expect(figures).toMatchObject({ served: { why: "place" }, help_view: { why: "few" } });
    expect(shares).toMatchObject({ click: null, help_view: null });
  });

  test("says what is not measured here apart from what is too little", () => {
    expect(funnelOf("slot", { served: 4_000, click: 20 }, at(1)).figures).toMatchObject({ landing: { why: "level" }, help_view: { why: "level" } });
    expect(funnelOf("slot", {}, at(0)).figures).toMatchObject({ served: { why: "level" }, click: { why: "level" } });
    expect(funnelOf("slot", {}, at(2)).figures).toMatchObject({ served: { why: "few" }, click: { why: "few" } });
  });

  test("still tells what was counted before less was measured", () => {
    expect(funnelOf("slot", { landing: 55 }, at(0)).figures.landing).toEqual({ n: 55 });
  });

  test("flags a step that is larger than the one before it, however few there are", () => {
    expect(funnelOf("slot", { served: 243, click: 1_979, landing: 12 }, at(2)).shares).toEqual({ click: "more", landing: { part: 12 / 1_979 }, help_view: null });
    expect(funnelOf("external", { click: 10, landing: 11 }, at(2)).shares.landing).toBe("more");
  });

  test("tells no part of few, since what is not told would change it", () => {
    expect(funnelOf("external", { click: 99, landing: 50 }, at(2)).shares.landing).toBeNull();
    expect(funnelOf("external", { click: 100, landing: 50 }, at(2)).shares.landing).toEqual({ part: 0.5 });
  });
});

describe("the funnel of all placements", () => {
  const slot = funnelOf("slot", { served: 4_000, click: 200, landing: 190 }, at(2));
  const banner = funnelOf("external", { click: 300, landing: 280 }, at(2));

  test("adds up what is known, and makes clicks from elsewhere no part of what we showed", () => {
    expect(funnelOfAll([slot, banner])).toMatchObject({ figures: { served: { n: 4_000 }, click: { n: 500 }, landing: { n: 470 } }, shares: { click: null, landing: { part: 0.94 } } });
    expect(funnelOfAll([slot, slot]).shares.click).toEqual({ part: 0.05 });
  });

  test("where nothing is known says why", () => {
    expect(funnelOfAll([banner, banner]).figures.served).toEqual({ why: "place" });
    expect(funnelOfAll([]).figures.click).toEqual({ why: "few" });
  });
});
