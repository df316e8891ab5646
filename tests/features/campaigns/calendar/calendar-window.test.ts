import { describe, expect, test } from "vitest";
import { monthsOf, moveWindow, readWindow } from "../../../../app/features/campaigns/calendar/calendar-window";

const read = (search: string) => readWindow(new URLSearchParams(search), "2026-11-22");

describe("the months of the calendar", () => {
  test("are three from this one on where nothing is asked for", () => {
    expect(read("")).toEqual({ window: { month: "2026-11", months: 3, from: "2026-11-01T00:00", to: "2027-02-01T00:00" }, problems: [] });
    expect(monthsOf(read("").window)).toEqual(["2026-11", "2026-12", "2027-01"]);
  });

  test("are those that are asked for, and there is a way to those before and after", () => {
    const { window } = read("fran=2026-01&manader=12");

    expect(window).toMatchObject({ from: "2026-01-01T00:00", to: "2027-01-01T00:00" });
    expect([moveWindow(window, -1), moveWindow(window, 1)]).toEqual(["2025-01", "2027-01"]);
  });

  test.each([["fran=2026-13", ["fran"]], ["fran=november", ["fran"]], ["fran=0000-01", ["fran"]], ["fran=99999-01", ["fran"]], ["manader=2", ["manader"]], ["manader=1e9", ["manader"]], ["fran=x&manader=x", ["fran", "manader"]]])("that cannot be read are told of, and the usual ones shown: %s", (search, problems) => {
    expect(read(search)).toEqual({ ...read(""), problems });
  });
});
