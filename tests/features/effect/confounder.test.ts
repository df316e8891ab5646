import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/days";
import type { Confounder } from "../../../app/features/effect/confounder";
import { judgeInterruptedSeries } from "../../../app/features/effect/interrupted-series";
import { wordsFor } from "../../../app/features/effect/verdict-words";
import { drawPoisson } from "../../../scripts/demo/chance";
import { drawFrom } from "../../../scripts/draw";

const monday = "2024-09-02";
const day = (week: number, after = 0) => addDays(monday, 7 * week + after);
const awareness = (name: string, from: string, to: string): Confounder => ({ kind: "awareness", name, starts: from, ends: to });

/** Weeks of 400 views, and half as many more in some; four weeks of campaign that does nothing from the 64th on. */
function judge(confounders: Confounder[], busy: readonly number[], length = 28, missing?: number) {
  const draw = drawFrom(8);
  const weeks = Array.from({ length: 68 }, (_, week) => ({ starts: day(week), ends: day(week, 6), n: week === missing ? null : drawPoisson(draw, busy.includes(week) ? 600 : 400), spread: 0, gap: null }));
  return judgeInterruptedSeries({ weeks, days: [], campaign: { starts: day(64), ends: day(64, length - 1) }, confounders, isSlotChanged: false });
}

const campaignWeeks = [64, 65, 66, 67];

describe("a campaign cannot be told apart (34)", () => {
  test("from a time of awareness that it lies in, and the sentence names it", () => {
    const verdict = judge([awareness("Orange Day 25 november", day(63), day(68))], campaignWeeks);

    expect(verdict).toEqual({ kind: "indistinct", method: "interrupted", from: ["Orange Day 25 november"] });
    expect(wordsFor(verdict)).toEqual({ key: "verdict.indistinct", values: { names: ["Orange Day 25 november"] } });
  });

  test("from what began two weeks before it and ended with it: that says too little of what it does by itself", () => {
    expect(judge([awareness("Temavecka", day(62), day(67, 6))], [62, 63, ...campaignWeeks])).toMatchObject({ kind: "indistinct", from: ["Temavecka"] });
  });

  test("from a time of awareness in all its weeks, and not from an article in one of them", () => {
    const article: Confounder = { kind: "press", name: "Artikel", starts: day(66), ends: day(66) };

    expect(judge([awareness("Temavecka", day(64), day(67, 6)), article], campaignWeeks)).toMatchObject({ kind: "indistinct", from: ["Temavecka"] });
  });

  test("from what was there once before, for a day: that tells hardly anything of four weeks", () => {
    expect(judge([awareness("Tema 2024", day(12), day(12)), awareness("Tema 2025", day(64), day(67, 6))], [12, ...campaignWeeks])).toMatchObject({ kind: "indistinct", from: ["Tema 2025"] });
  });

  test("from a week of awareness, when the campaign is a week itself", () => {
    expect(judge([awareness("En vecka fri från våld", day(64), day(64, 6))], [64], 7)).toMatchObject({ kind: "indistinct", from: ["En vecka fri från våld"] });
  });

  test("from another campaign that runs when it does, nearly to the day", () => {
    expect(judge([{ kind: "campaign", name: "B", starts: day(64, 1), ends: day(68) }], campaignWeeks)).toMatchObject({ kind: "indistinct", from: ["B"] });
  });

  test("from several things that lie in all its weeks together", () => {
    const notes = campaignWeeks.map((week, index) => ({ kind: "press" as const, name: `Artikel ${index}`, starts: day(week, 2), ends: day(week, 2) }));

    expect(judge(notes, campaignWeeks)).toMatchObject({ kind: "indistinct", from: ["Artikel 0", "Artikel 1", "Artikel 2", "Artikel 3"] });
  });
});

describe("a campaign can be told apart", () => {
  test("from what was there last year too: that tells what it does by itself", () => {
    const years = [awareness("25 november 2024", day(12), day(15, 6)), awareness("25 november 2025", day(64), day(67, 6))];
    const busy = [12, 13, 14, 15, ...campaignWeeks];

    expect(judge(years, busy)).toMatchObject({ kind: "estimate", includesZero: true });
    expect(judge([], busy)).toMatchObject({ kind: "estimate", includesZero: false });
  });

  test("from what lay in one of its weeks: that week then says nothing of it", () => {
    expect(judge([{ kind: "press", name: "Reportage", starts: day(65), ends: day(65, 6) }], [65])).toMatchObject({ kind: "estimate", includesZero: true });
  });

  test("from what happened in a missing week alone", () => {
    expect(judge([{ kind: "press", name: "Reportage", starts: day(30), ends: day(30) }], [], 28, 30)).toMatchObject({ kind: "estimate", includesZero: true, placebo: expect.anything() as unknown });
  });

  test("from more than there is room for: what was elsewhere shares a column", () => {
    const others = Array.from({ length: 9 }, (_, index): Confounder => ({ kind: "campaign", name: `Kampanj ${index}`, starts: day(5 * index), ends: day(5 * index, 6) }));

    expect(judge(others, [])).toMatchObject({ kind: "estimate", includesZero: true });
  });

  test("from a campaign of the same name in another year, which was another campaign", () => {
    const campaigns: Confounder[] = [{ kind: "campaign", name: "Höst 2024", starts: day(12), ends: day(15, 6) }, { kind: "campaign", name: "Höst 2025", starts: day(64), ends: day(67, 6) }];

    expect(judge(campaigns, campaignWeeks)).toMatchObject({ kind: "indistinct", from: ["Höst 2025"] });
  });
});
