import { describe, expect, test } from "vitest";
import { isFullRound } from "../../browser/round";
import { judgeCampaigns, judgeSwitched, tally } from "./simulated-campaigns";
import { pages } from "./simulated-days";

const effect = 1.3;
const [calm, uneven, waves, swell, tide] = pages;
if (!calm || !uneven || !waves || !swell || !tide) throw new Error("There are five pages");

describe("a 95 % interval of weeks before and during holds the truth in 90 to 98 % of campaigns (31)", () => {
  test.each([calm, uneven, waves])("$name, where it nearly always answers", (page) => {
    const { answered, covered } = tally(judgeCampaigns(page, { effect }), effect);

    expect(answered).toBeGreaterThan(0.95);
    expect(covered).toBeGreaterThanOrEqual(0.9);
    expect(covered).toBeLessThanOrEqual(0.98);
  });

  test(`${swell.name}, told by week alone`, () => {
    const { answered, covered } = tally(judgeCampaigns(swell, { effect, isToldByDay: false }), effect);

    expect(answered).toBeGreaterThan(0.9);
    expect(covered).toBeGreaterThanOrEqual(0.9);
    expect(covered).toBeLessThanOrEqual(0.98);
  });

  // Nine of ten are refused, so that it takes ten times as many to have as many answers.
  test.runIf(isFullRound)(`${swell.name}, told by day`, () => {
    const { covered } = tally(judgeCampaigns(swell, { effect }, 6_000), effect);

    expect(covered).toBeGreaterThanOrEqual(0.9);
  });

  test.runIf(isFullRound)(`${tide.name}, told by week alone: where half are refused`, () => {
    const { covered } = tally(judgeCampaigns(tide, { effect, isToldByDay: false }), effect);

    expect(covered).toBeGreaterThanOrEqual(0.9);
  });
});

describe("where one day resembles the next too much", () => {
  test.each([{ ...swell, share: 0.85 }, { ...tide, share: 0.99 }])("$name: the answer is that it cannot be said", ({ share, ...page }) => {
    const verdicts = judgeCampaigns(page, { effect }, 300);
    const refused = verdicts.filter((verdict) => verdict.kind === "refusal" && verdict.reason === "correlated");

    expect(refused.length / verdicts.length).toBeGreaterThanOrEqual(share);
  });
});

describe("a 95 % interval of a banner that is switched holds the truth in 92 to 98 % of campaigns (31)", () => {
  // At 60 a day a third more is to be found in nine of ten as well (32).
  test.each(pages)("$name", (page) => {
    const { answered, covered, more } = tally(judgeSwitched(page, { effect }), effect);

    expect(answered).toBe(1);
    expect(covered).toBeGreaterThanOrEqual(0.92);
    expect(covered).toBeLessThanOrEqual(0.98);
    if (page.views >= 60) expect(more).toBeGreaterThanOrEqual(0.9);
  });

  test("also where there are no days before to tell what is usual on a weekday", () => {
    const { covered } = tally(judgeSwitched(uneven, { effect, base: 0 }), effect);

    expect(covered).toBeGreaterThanOrEqual(0.92);
    expect(covered).toBeLessThanOrEqual(0.98);
  });
});

test.each(pages)("$name: of 200 campaigns that did nothing at most one in twenty is said to have raised visits (32)", (page) => {
  expect(tally(judgeCampaigns(page, { effect: 1 }, 200), 1).more).toBeLessThanOrEqual(0.05);
  expect(tally(judgeSwitched(page, { effect: 1 }, 200), 1).more).toBeLessThanOrEqual(0.05);
});
