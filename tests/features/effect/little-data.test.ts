import { expect, test } from "vitest";
import { wordsFor } from "../../../app/features/effect/verdict-words";
import { judgeCampaigns } from "./simulated-campaigns";
import type { SimulatedPage } from "./simulated-days";

const page: SimulatedPage = { name: "8 a day", views: 8, deviation: 0.1, correlation: 0 };

test.each([8, 14, 26, 52])("three weeks on a page with 8 views a day, after %i weeks: too little data to say, and the least effect that would be seen (35)", (base) => {
  const verdicts = judgeCampaigns(page, { effect: 1, base, weeks: 3 }, 60);
  const said = verdicts.map(wordsFor);
  const tooLittle = said.filter(({ key }) => key.startsWith("verdict.tooLittle"));

  // One in twenty intervals does not hold the truth, here as anywhere; and now and then weeks look as if they went in waves.
  expect(tooLittle.length / said.filter(({ key }) => key !== "refusal.correlated").length).toBeGreaterThan(0.9);
  for (const { values } of tooLittle) expect(values.leastVisible).toBeGreaterThanOrEqual(25);
});

test("an effect that is large enough is seen even so", () => {
  const said = judgeCampaigns(page, { effect: 2, weeks: 3 }, 40).map(wordsFor);

  expect(said.filter(({ key }) => key === "verdict.more").length).toBeGreaterThan(36);
});
