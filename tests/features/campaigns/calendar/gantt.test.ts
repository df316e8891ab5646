import { describe, expect, test } from "vitest";
import { calendarGroups, joinDays } from "../../../../app/features/campaigns/calendar/calendar-groups";
import { viewGroups } from "../../../../app/features/campaigns/calendar/calendar-view";
import { readWindow } from "../../../../app/features/campaigns/calendar/calendar-window";
import { layOutGantt } from "../../../../app/features/campaigns/calendar/gantt";
import { type GivenPlans, plansOf } from "../plans";

const { window } = readWindow(new URLSearchParams("fran=2026-11&manader=3"), "2026-11-22");
const now = "2026-11-22T12:00";
const given: GivenPlans = {
  campaigns: [{ id: "a", starts: "2026-11-01T00:00", ends: "2026-12-01T00:00" }, { id: "b", state: "draft" }, { id: "old", starts: "2025-01-01T00:00", ends: "2025-02-01T00:00" }],
  placements: [{ id: "1" }, { id: "2", kind: "external", place: "Startsidan" }, { id: "3", campaign: "b" }, { id: "4", campaign: "old" }],
  schedules: [{ placement: "2", starts: "2026-10-20T00:00", ends: "2026-11-16T00:00" }],
  observations: [{ placement: "2", starts: "2026-11-05T00:00" }, { placement: "2", starts: "2026-10-01T00:00", ends: "2026-10-02T00:00" }],
};
const groupsOf = (plans: GivenPlans, campaign: string | null = null) => calendarGroups(plansOf(plans), [{ subject: "1", starts: "2026-11-02", ends: "2026-11-02" }, { subject: "1", starts: "2026-11-03", ends: "2026-11-09" }], { window, now, campaign });

describe("the calendar", () => {
  test("shows what stands in its months, as planned and as seen, drafts too", () => {
    const [first, second, ...more] = groupsOf(given);

    expect(first?.rows.map(({ id, observed }) => [id, observed.map(({ source, starts, ends }) => `${source} ${starts}–${ends}`)])).toEqual([["1", ["served 2026-11-02T00:00–2026-11-10T00:00"]], ["2", ["manual 2026-11-05T00:00–null"]]]);
    expect([second?.id, second?.state, more]).toEqual(["b", "draft", []]);
    expect(groupsOf(given, "old").map(({ id, rows }) => [id, rows.length])).toEqual([["old", 0]]);
  });

  test("joins days that follow each other, and no others", () => {
    expect(joinDays([{ starts: "2026-11-01", ends: "2026-11-07" }, { starts: "2026-11-03", ends: "2026-11-03" }, { starts: "2026-11-08", ends: "2026-11-08" }, { starts: "2026-11-10", ends: "2026-11-10" }]))
      .toEqual([{ starts: "2026-11-01T00:00", ends: "2026-11-09T00:00" }, { starts: "2026-11-10T00:00", ends: "2026-11-11T00:00" }]);
  });
});

describe("the picture", () => {
  const groups = groupsOf(given);
  const notes = [{ id: 1, starts: "2026-11-25", ends: null, text: "Orange dagen" }, { id: 2, starts: "2026-11-25", ends: "2026-12-10", text: "En mycket lång anteckning om de sexton dagarna mot våld" }, { id: 3, starts: "2025-01-01", ends: null, text: "Förr" }];
  const picture = layOutGantt(groups, notes, window, now);

  test("has a bar for each time in the table, in the order of the table", () => {
    const table = viewGroups(groups, "sv").flatMap(({ rows }) => rows);

    expect(picture.rows.map(({ id }) => id)).toEqual(table.map(({ id }) => id));
    expect(picture.rows.map(({ bars }) => [bars.filter(({ kind }) => kind === "planned").length, bars.filter(({ kind }) => kind === "observed").length])).toEqual(table.map((row) => [row.planned.length, row.observed.length]));
  });

  test("draws time evenly, cut off at its edges, and what still stands up to now", () => {
    const [whole, cut, open] = picture.rows.map(({ bars }) => bars);
    const right = (bar: { x: number; width: number } | undefined) => (bar?.x ?? 0) + (bar?.width ?? 0);
    const day = 810 / 92;

    expect([whole?.[0]?.x, right(whole?.[0])]).toEqual([230, expect.closeTo(230 + 30 * day, 0)]);
    expect([cut?.[0]?.x, right(cut?.[0])]).toEqual([230, expect.closeTo(230 + 15 * day, 0)]);
    expect(right(cut?.[1])).toBeCloseTo(picture.today ?? 0, 0);
    expect([open?.[0]?.x, open?.[0]?.width]).toEqual([230, 810]);
    expect(picture.months.map(({ x }) => x)).toEqual([230, expect.closeTo(230 + 30 * day, 0), expect.closeTo(230 + 61 * day, 0)]);
    expect(picture.weeks).toHaveLength(13);
  });

  test("keeps everything inside itself, and no two bars or words on each other", () => {
    const bars = picture.rows.flatMap((row) => row.bars);
    for (const { x, y, width, height } of bars) expect([x >= 230, x + width <= picture.width, y >= picture.top, y + height <= picture.height]).toEqual([true, true, true, true]);
    const ys = picture.rows.flatMap(({ bars: [planned, observed] }) => [planned, ...(observed ? [observed] : [])].flatMap((bar) => (bar ? [[bar.y, bar.y + bar.height]] : [])));
    for (const [index, [start = 0]] of ys.slice(1).entries()) expect(start).toBeGreaterThanOrEqual(ys[index]?.[1] ?? 0);
    expect(picture.bands.map(({ id }) => id)).toEqual([1, 2]);
    expect(new Set(picture.bands.map(({ textY }) => textY)).size).toBe(2);
    for (const { textX, text } of picture.bands) expect(textX + text.length * 6.6).toBeLessThanOrEqual(picture.width);
  });

  test("has today's line only where today is shown", () => {
    expect(picture.today).toBeGreaterThan(230);
    expect(layOutGantt(groups, notes, window, "2027-02-01T00:00").today).toBeNull();
  });
});
