import { expect, test } from "vitest";
import type { CampaignState } from "../../../../app/features/campaigns/campaign";
import { readClock } from "../../../../app/features/campaigns/plan/campaign-clock";
import { orderCampaigns, passesFilter, readFilter } from "../../../../app/features/campaigns/plan/order-campaigns";

const now = Date.parse("2026-11-22T11:00:00Z");

function listed(name: string, state: CampaignState, starts: string | null = null, ends: string | null = null) {
  return { name, starts, state: { state, clock: readClock({ state, starts, ends }, now) } };
}

test("what the clock says of a campaign is said to the minute, and only of one that is published", () => {
  expect(readClock({ state: "published", starts: "2026-11-22T12:00", ends: "2026-11-22T12:01" }, now)).toBe("shown");
  expect(readClock({ state: "published", starts: "2026-11-22T12:01", ends: null }, now)).toBe("later");
  expect(readClock({ state: "published", starts: null, ends: "2026-11-22T12:00" }, now)).toBe("passed");
  expect(readClock({ state: "paused", starts: null, ends: null }, now)).toBeNull();
});

test("what needs somebody comes first, and within that what begins first", () => {
  const campaigns = [
    listed("archived", "archived"), listed("shown", "published"), listed("later", "published", "2026-12-01T08:00"), listed("ended", "ended"), listed("draft b", "draft", "2026-12-02T08:00"),
    listed("paused", "paused"), listed("draft a", "draft", "2026-12-01T08:00"), listed("passed", "published", null, "2026-11-01T08:00"), listed("review", "review"),
  ];

  expect(orderCampaigns(campaigns).map(({ name }) => name)).toEqual(["review", "passed", "paused", "draft a", "draft b", "shown", "later", "ended", "archived"]);
});

test("a list shows all but what is put away, or one state; what is no state is not asked for", () => {
  expect(passesFilter(readFilter(null), "archived")).toBe(false);
  expect(passesFilter(readFilter("hemligt"), "draft")).toBe(true);
  expect(passesFilter(readFilter("archived"), "archived")).toBe(true);
  expect(passesFilter(readFilter("draft"), "published")).toBe(false);
});
