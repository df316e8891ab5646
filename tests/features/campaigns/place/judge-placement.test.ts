import { describe, expect, test } from "vitest";
import type { PlacementKind } from "../../../../app/features/campaigns/campaign";
import { judgePlacement } from "../../../../app/features/campaigns/place/judge-placement";
import { judgeSpans } from "../../../../app/features/campaigns/place/judge-spans";

const frame = { starts: "2026-11-01T08:00", ends: "2026-12-31T17:00" };

function judge(kind: PlacementKind, fields: Record<string, string> = {}) {
  const written: Record<string, string> = { name: "Banner", place: kind === "slot" ? "start-top" : "Startsidan", target: "start", ...fields };
  return judgePlacement((field) => written[field] ?? "", { kind, frame, targets: ["kampanj", "start", "urgent-help"] });
}

/** What is wrong, as "field code". */
function faultsOf(judged: { faults: { field: string; code: string }[] } | object): string[] {
  return "faults" in judged ? judged.faults.map(({ field, code }) => `${field} ${code}`) : [];
}

describe("a placement", () => {
  test("is read as it was written, without space around it and with what was not said", () => {
    expect(judge("external", { name: "  Banner \n på  startsidan ", address: "https://Exempel.se/sida", "starts-0": "2026-11-02T08:00" })).toEqual({
      values: { name: "Banner på startsidan", place: "Startsidan", address: "https://exempel.se/sida", target: "start", smallest: null, state: "open" },
      spans: [{ starts: "2026-11-02T08:00", ends: null }],
    });
  });

  test("leads to a page of ours or to the campaign's own, and nowhere else", () => {
    expect(faultsOf(judge("post", { target: "kampanj" }))).toEqual([]);
    for (const target of ["https://example.com/", "//example.com", "/sv", "javascript:alert(1)", "start ", "__proto__", ""]) expect(faultsOf(judge("post", { target })), target).toEqual(["target targetUnknown"]);
  });

  test("stands in a slot that there is", () => {
    expect(faultsOf(judge("slot", { place: "page-end" }))).toEqual([]);
    expect(faultsOf(judge("slot", { place: "everywhere" }))).toEqual(["place mistyped"]);
  });

  test.each([["http://exempel.se/", "addressNotHttps"], ["ftp://exempel.se/", "addressNotHttps"], ["exempel.se", "addressUnreadable"], ["https://namn:ord@exempel.se/", "addressUnreadable"], ["https://localhost/", "addressUnreadable"], ["javascript:alert(1)", "addressUnreadable"], [`https://exempel.se/${"a".repeat(500)}`, "tooLong"]])("has no address such as %j", (address, code) => {
    expect(faultsOf(judge("external", { address }))).toEqual([`address ${code}`]);
    expect(faultsOf(judge("print", { address }))).toEqual([]);
  });

  test.each([["", null], ["10", 10], [" 50 ", 50]])("asks that no less than %j is told", (smallest, read) => {
    expect(judge("print", { smallest })).toMatchObject({ values: { smallest: read } });
  });

  test.each(["9", "0", "-10", "10.5", "1e3", "många"])("may not ask that as little as %j is told", (smallest) => {
    expect(faultsOf(judge("print", { smallest }))).toEqual(["smallest smallest"]);
  });

  test("is told of everything that is wrong at once, each at its field", () => {
    expect(faultsOf(judge("external", { name: "", place: "x".repeat(121), address: "http://a.se", target: "x", smallest: "1", state: "gone", "starts-0": "2026-11-31T08:00", "ends-1": "2026-12-01T08:00" })))
      .toEqual(["name missing", "place tooLong", "address addressNotHttps", "target targetUnknown", "smallest smallest", "state mistyped", "starts-0 noSuchDay", "starts-1 missing"]);
  });

  test("has no name that turns the reading direction, is unseen or has ten thousand letters", () => {
    expect([judge("mail", { name: "a\u202eb" }), judge("mail", { name: "a\u0000b" }), judge("mail", { name: "a".repeat(10_000) })].flatMap(faultsOf)).toEqual(["name bidi", "name invisible", "name tooLong"]);
  });
});

describe("when a placement stands", () => {
  const spans = (...rows: [string, string][]) => judgeSpans(rows.map(([starts, ends]) => ({ starts, ends })), frame);
  const faults = (...rows: [string, string][]) => faultsOf(spans(...rows));

  test("is as many times as there are, in their order, empty rows left out", () => {
    expect(spans(["2026-12-01T08:00", ""], ["", ""], ["2026-11-02T08:00:00", "2026-12-01T08:00"])).toEqual({ faults: [], spans: [{ starts: "2026-11-02T08:00", ends: "2026-12-01T08:00" }, { starts: "2026-12-01T08:00", ends: null }] });
  });

  test("are times that do not overlap", () => {
    expect(faults(["2026-11-10T08:00", "2026-11-20T08:00"], ["2026-11-19T08:00", "2026-11-21T08:00"])).toEqual(["starts-1 overlap"]);
    expect(faults(["2026-11-20T08:00", "2026-11-21T08:00"], ["2026-11-10T08:00", ""])).toEqual(["starts-0 overlap"]);
    expect(faults(["2026-11-10T08:00", "2026-11-30T08:00"], ["2026-11-11T08:00", "2026-11-12T08:00"], ["2026-11-20T08:00", "2026-11-21T08:00"])).toEqual(["starts-1 overlap", "starts-2 overlap"]);
  });

  test("ends after it begins", () => {
    expect(faults(["2026-11-10T08:00", "2026-11-10T08:00"], ["2026-12-10T08:00", "2026-12-09T08:00"])).toEqual(["ends-0 endBeforeStart", "ends-1 endBeforeStart"]);
  });

  test("lies within the campaign, and says when that is", () => {
    expect(spans(["2026-11-01T07:59", ""]).faults).toEqual([{ field: "starts-0", code: "beforeCampaign", values: { moment: "2026-11-01 08:00" } }]);
    expect(faults(["2026-11-01T08:00", "2026-12-31T17:00"])).toEqual([]);
    expect(faults(["2026-12-01T08:00", "2026-12-31T17:01"])).toEqual(["ends-0 afterCampaign"]);
    expect(faults(["2026-12-31T17:00", ""])).toEqual(["starts-0 afterCampaign"]);
  });

  test.each([["2027-03-28T02:30", "skippedHour"], ["2026-02-29T08:00", "noSuchDay"], ["2026-11-25", "momentUnreadable"], ["2026-11-25T24:00", "momentUnreadable"], ["25/11 2026", "momentUnreadable"]])("is no time that Stockholm never sees: %s", (starts, code) => {
    expect(faultsOf(judgeSpans([{ starts, ends: "" }], { starts: null, ends: null }))).toEqual([`starts-0 ${code}`]);
  });
});
