import { describe, expect, test } from "vitest";
import { isOld, neverHidden, stageOf, stageOn } from "../../../app/features/directory/freshness";
import type { Service, Verification } from "../../../app/features/directory/service";
import { listGroups } from "../../../app/features/directory/register.server";
import { serviceOf } from "./real-register";

const checkedOn = (checked: string | null) => ({ ...serviceOf("bris"), checked });

/** Bris as if someone had called on 1 January 2027; to be asked again on 1 April, 90 days later. */
function phoned(change: Partial<Verification> = {}, id = "bris"): Service {
  const service = serviceOf(id);
  const look: Verification = { covers: ["service", ...service.channels.map((channel) => channel.id)], on: "2027-01-01", method: "phoned", by: "redaktion", source: "Samtal", review: "2027-04-01", ...change };
  return { ...service, checked: "2027-01-01", verified: [look] };
}

describe("a source", () => {
  test("of 180 days ago is not old yet, at any hour of that day in Stockholm", () => {
    expect(isOld(checkedOn("2026-06-05"), new Date("2026-12-02T22:59:00Z"))).toBe(false);
  });

  test("is old when the day after begins in Stockholm, where it is still the day before in London", () => {
    expect(isOld(checkedOn("2026-06-05"), new Date("2026-12-02T23:00:00Z"))).toBe(true);
  });

  test.each([["2026-06", "2026-11-28", "2026-11-29"], ["2026", "2026-06-30", "2026-07-01"]])("of %s, no one knows of which day, is counted from its first day", (checked, last, next) => {
    expect(isOld(checkedOn(checked), new Date(`${last}T12:00:00Z`))).toBe(false);
    expect(isOld(checkedOn(checked), new Date(`${next}T12:00:00Z`))).toBe(true);
  });

  test("without a date is old", () => {
    expect(isOld(checkedOn(null), new Date("2026-11-21T12:00:00Z"))).toBe(true);
  });
});

describe("what someone asked about, with 90 days to the review,", () => {
  test.each([
    ["fresh on the day itself", "2027-01-01", "fresh"],
    ["fresh until four fifths of the time", "2027-03-14", "fresh"],
    ["ageing at 81 %", "2027-03-15", "ageing"],
    ["ageing on the day of the review", "2027-04-01", "ageing"],
    ["stale at 101 %", "2027-04-02", "stale"],
    ["stale at twice the time", "2027-06-30", "stale"],
    ["expired at 201 %", "2027-07-01", "expired"],
  ])("is %s", (_name, day, stage) => {
    expect(stageOn(phoned(), day)).toBe(stage);
  });

  test("changes its stage at midnight in Stockholm", () => {
    expect(stageOf(phoned(), new Date("2027-04-01T21:59:00Z"))).toBe("ageing");
    expect(stageOf(phoned(), new Date("2027-04-01T22:00:00Z"))).toBe("stale");
  });

  test.each(neverHidden)("is never more than stale where it is %s, whatever happens", (id) => {
    expect(stageOn(phoned({}, id), "2027-04-02")).toBe("stale");
    expect(stageOn(phoned({}, id), "2040-01-01")).toBe("stale");
    expect(stageOn({ ...phoned({}, id), verified: [] }, "2027-01-02")).toBe("stale");
  });
});

test("what someone asked about is as young as the question, whatever older sources say", () => {
  expect(stageOn({ ...phoned(), checked: null }, "2027-01-02")).toBe("fresh");
});

describe("what was only read in a copy or a file", () => {
  test.each(["copy", "import"] as const)("is as old as its source (%s)", (method) => {
    expect(stageOn({ ...phoned({ method }), checked: "2026-12-01" }, "2027-01-02")).toBe("fresh");
    expect(stageOn({ ...phoned({ method }), checked: "2026-07-01" }, "2027-01-02")).toBe("stale");
    expect(stageOn({ ...phoned({ method }), checked: null }, "2027-01-02")).toBe("stale");
  });

  test("is not hidden because its source is old", () => {
    expect(stageOn({ ...phoned({ method: "copy" }), checked: "2016" }, "2027-01-02")).toBe("stale");
  });
});

describe("a service", () => {
  test("is as old as the oldest that is said of it", () => {
    const { verified: [look], ...service } = phoned();
    const chat: Verification = { covers: ["chat"], on: "2026-01-01", method: "phoned", by: "jour", source: "Samtal", review: "2026-04-01" };
    const rest = { ...look, covers: look?.covers.filter((part) => part !== "chat") ?? [] } as Verification;

    expect(stageOn({ ...service, verified: [rest, chat] }, "2027-01-02")).toBe("expired");
  });

  test("is expired where nobody ever looked", () => {
    expect(stageOn({ ...phoned(), verified: [] }, "2027-01-02")).toBe("expired");
  });
});

test("lists leave out what is expired, and keep 116 016", () => {
  const shown = (day: string) => listGroups("sv", new Date(`${day}T12:00:00Z`)).flatMap(({ services }) => services.map(({ service }) => service.id));

  // Everything was read on 2026-11-21, with 90 days to the review.
  expect(shown("2027-05-20")).toContain("bris");
  expect(shown("2027-05-21")).toEqual(["kvinnofridslinjen"]);
});
