import { describe, expect, test } from "vitest";
import { differencesOf } from "../../../../app/features/campaigns/calendar/differences";
import { plannedTimes } from "../../../../app/features/campaigns/calendar/planned-times";

const window = { from: "2026-11-01T00:00", to: "2027-02-01T00:00" };
const planned = [{ starts: "2026-11-10T08:00", ends: "2026-11-30T08:00" }];
const seen = (times: { starts: string; ends: string | null }[], source: "manual" | "served" = "manual") => times.map((one) => ({ ...one, source }));
const compare = (observed: { starts: string; ends: string | null }[], now = "2026-12-24T12:00") => differencesOf(planned, seen(observed), window, now);

describe("a placement held against its plan", () => {
  test("is as it should be within a day: who looks, looks once a day", () => {
    expect(compare([{ starts: "2026-11-11T04:30", ends: "2026-11-29T12:00" }])).toEqual([]);
  });

  test("began and ended so many whole days later or earlier", () => {
    expect(compare([{ starts: "2026-11-12T09:00", ends: "2026-12-05T08:00" }])).toEqual([{ kind: "late", days: 2 }, { kind: "long", days: 5 }]);
    expect(compare([{ starts: "2026-11-08T07:00", ends: "2026-11-15T08:00" }, { starts: "2026-11-16T00:00", ends: "2026-11-20T08:00" }])).toEqual([{ kind: "early", days: 2 }, { kind: "short", days: 10 }]);
  });

  test("stands too long while it still stands", () => {
    expect(compare([{ starts: "2026-11-10T08:00", ends: null }])).toEqual([{ kind: "long", days: 24 }]);
    expect(compare([{ starts: "2026-11-10T08:00", ends: null }], "2026-11-20T00:00")).toEqual([]);
  });

  test("is unseen once it should have begun, and not before", () => {
    expect(compare([])).toEqual([{ kind: "unseen" }]);
    expect(compare([], "2026-11-10T07:59")).toEqual([]);
  });

  test("is not compared by the days in which it was shown: those of a week are told together", () => {
    expect(differencesOf(planned, seen([{ starts: "2026-11-02T00:00", ends: "2026-11-23T00:00" }], "served"), window, "2026-12-24T12:00")).toEqual([]);
  });

  test("is not compared where its plan lies outside of what is shown", () => {
    expect(differencesOf([{ starts: "2026-09-01T00:00", ends: null }], seen([{ starts: "2026-11-01T00:00", ends: null }]), window, "2026-12-01T00:00")).toEqual([]);
    expect(differencesOf([{ starts: "2026-09-01T00:00", ends: null }], [], window, "2026-12-01T00:00")).toEqual([]);
  });
});

describe("when a placement is meant to stand", () => {
  test("is its campaign's time where it has none of its own, and never outside of it", () => {
    const campaign = { starts: "2026-11-10T00:00", ends: "2026-11-30T00:00" };

    expect(plannedTimes([], campaign)).toEqual([campaign]);
    expect(plannedTimes([{ starts: "2026-11-01T00:00", ends: null }, { starts: "2026-11-20T00:00", ends: "2026-12-24T00:00" }, { starts: "2026-12-01T00:00", ends: null }], campaign))
      .toEqual([campaign, { starts: "2026-11-20T00:00", ends: "2026-11-30T00:00" }]);
    expect(plannedTimes([], { starts: null, ends: null })).toEqual([{ starts: null, ends: null }]);
  });
});
