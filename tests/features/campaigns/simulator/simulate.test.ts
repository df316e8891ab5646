import { describe, expect, test } from "vitest";
import { findInSlot } from "../../../../app/features/campaigns/placement-book";
import { plannedBook, publicStates } from "../../../../app/features/campaigns/simulator/planned-book";
import type { Question } from "../../../../app/features/campaigns/simulator/question";
import { sayReason } from "../../../../app/features/campaigns/simulator/reason-words";
import { simulate } from "../../../../app/features/campaigns/simulator/simulate";
import { slotNames } from "../../../../app/features/campaigns/campaign";
import { momentOf } from "../../../../app/features/campaigns/read-book";
import { slotsOnPage } from "../../../../app/features/campaigns/slots-on-page";
import { type GivenPlans, plansOf } from "../plans";

const ask = (given: GivenPlans, question: Partial<Question> = {}) => simulate(plansOf(given), { page: "start", language: "sv", minute: "2026-11-25T08:00", drafts: false, ...question });
const reasons = (given: GivenPlans, question: Partial<Question> = {}) => Object.fromEntries(ask(given, question).flatMap(({ accounts }) => accounts.map(({ placement, reason }) => [placement.id, reason])));

describe("the simulator", () => {
  test("tells of the slots that the page has, and of those alone", () => {
    expect(ask({}).map(({ slot }) => slot)).toEqual(["start-top", "page-end"]);
    expect(ask({}, { page: "find-support" }).map(({ slot }) => slot)).toEqual(["directory-side", "page-end"]);
    expect(ask({}, { page: "privacy" }).map(({ slot }) => slot)).toEqual(["page-end"]);
    expect(new Set(["start", "find-support"].flatMap(slotsOnPage))).toEqual(new Set(slotNames));
  });

  test("counts drafts where that is asked for, and says otherwise that visitors do not see them", () => {
    const given: GivenPlans = { campaigns: [{ id: "a" }, { id: "b", state: "draft" }, { id: "c", state: "review" }], placements: [{ id: "1" }, { id: "2", campaign: "b" }, { id: "3", campaign: "c" }], schedules: [{ placement: "2", starts: "2026-11-20T00:00" }] };

    expect(reasons(given)).toMatchObject({ 1: { kind: "stands" }, 2: { kind: "draft" }, 3: { kind: "draft" } });
    expect(reasons(given, { drafts: true })).toMatchObject({ 2: { kind: "stands" }, 1: { kind: "behind", first: { name: "Placement 2" }, campaign: { name: "Campaign b" } }, 3: { kind: "behind" } });
    expect(ask(given, { drafts: true })[0]?.shown?.placement).toBe("2");
  });

  test("says whose pause and whose end it is", () => {
    const given: GivenPlans = {
      campaigns: [{ id: "a", state: "paused" }, { id: "b" }, { id: "c", state: "ended" }, { id: "d", ends: "2026-11-01T00:00" }],
      placements: [{ id: "1" }, { id: "2", campaign: "b", state: "paused" }, { id: "3", campaign: "b", state: "ended" }, { id: "4", campaign: "c" }, { id: "5", campaign: "d" }],
    };

    expect(reasons(given)).toEqual({ 1: { kind: "paused", by: "campaign" }, 2: { kind: "paused", by: "placement" }, 3: { kind: "over", by: "placement" }, 4: { kind: "over", by: "campaign" }, 5: { kind: "over", by: "campaign" } });
  });

  test("reads minutes on a Stockholm wall, to the minute", () => {
    const given: GivenPlans = { placements: [{ id: "1" }], schedules: [{ placement: "1", starts: "2026-11-25T08:00", ends: "2026-11-25T09:00" }] };
    const at = (minute: string) => reasons(given, { minute })["1"];

    expect(at("2026-11-25T07:59")).toEqual({ kind: "waiting", starts: "2026-11-25T08:00" });
    expect(at("2026-11-25T08:00")).toEqual({ kind: "stands", since: "2026-11-25T08:00" });
    expect(at("2026-11-25T08:59")).toMatchObject({ kind: "stands" });
    expect(at("2026-11-25T09:00")).toEqual({ kind: "past" });
  });

  test("shows the words that a visitor would read, in their language or the nearest", () => {
    const given: GivenPlans = { placements: [{ id: "1", languages: ["sv", "en", "fa"] }] };
    const shown = (language: Question["language"]) => ask(given, { language })[0]?.shown?.creative.language;

    expect((["sv", "ar", "prs", "fi"] as const).map(shown)).toEqual(["sv", "en", "fa", "sv"]);
    expect(ask({ placements: [{ id: "1", languages: ["ar"] }] })[0]).toMatchObject({ shown: null, accounts: [{ reason: { kind: "wordless" } }] });
  });

  test("agrees with the book that the public site reads", () => {
    const plans = plansOf({ campaigns: [{ id: "a" }, { id: "b", state: "draft" }], placements: [{ id: "1" }, { id: "2", campaign: "b" }, { id: "3", place: "page-end" }] });
    for (const { slot, shown } of simulate(plans, { page: "start", language: "ar", minute: "2026-11-25T08:00", drafts: false })) {
      expect(shown?.placement).toBe(findInSlot(plannedBook(plans, publicStates), slot, "ar", momentOf("2026-11-25T08:00", NaN))?.placement.id);
    }
  });
});

test("a reason is said with its names and its time in words", () => {
  expect(sayReason({ kind: "stands", since: "2026-11-25T08:00" }, "sv")).toEqual({ key: "stands", values: { since: "25 november 2026, 08:00" } });
  expect(sayReason({ kind: "stands", since: null }, "sv").key).toBe("standsAlways");
  expect(sayReason({ kind: "paused", by: "placement" }, "en").key).toBe("pausedPlacement");
  expect(sayReason({ kind: "behind", first: { id: "1", name: "Banner" }, campaign: { id: "a", name: "Hösten" }, together: true }, "sv")).toEqual({ key: "behindTogether", values: { first: "Banner", campaign: "Hösten" } });
});
