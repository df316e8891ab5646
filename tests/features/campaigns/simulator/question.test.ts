import { describe, expect, test } from "vitest";
import { readQuestion } from "../../../../app/features/campaigns/simulator/question";

const read = (search: string) => readQuestion(new URLSearchParams(search), ["start", "find-support"], "2026-11-22T12:00");

describe("a question to the simulator", () => {
  test("is the start page in Swedish now where nothing is said", () => {
    expect(read("")).toEqual({ page: "start", language: "sv", minute: "2026-11-22T12:00", drafts: false });
    expect(read("nar=")).toMatchObject({ minute: "2026-11-22T12:00" });
  });

  test("is read from its address", () => {
    expect(read("sida=find-support&sprak=ar&nar=2026-11-25T08:00&utkast=1")).toEqual({ page: "find-support", language: "ar", minute: "2026-11-25T08:00", drafts: true });
  });

  test.each([
    ["sida=../etc", "sida", "pageUnknown"], ["sida=", "sida", "pageUnknown"], ["sprak=xx", "sprak", "languageUnknown"], ["sprak=__proto__", "sprak", "languageUnknown"],
    ["nar=soon", "nar", "momentUnreadable"], ["nar=2026-11-25", "nar", "momentUnreadable"], ["nar=2026-11-31T08:00", "nar", "noSuchDay"], ["nar=2026-03-29T02:30", "nar", "skippedHour"], ["nar=2026-11-25T24:00", "nar", "momentUnreadable"],
  ])("that cannot be read is refused at its field: %s", (search, field, code) => {
    expect(read(search)).toEqual({ problems: [{ field, code }] });
  });

  test("is told everything that is wrong in it at once", () => {
    expect(read("sida=x&sprak=x&nar=x")).toMatchObject({ problems: [{ field: "sida" }, { field: "sprak" }, { field: "nar" }] });
  });
});
