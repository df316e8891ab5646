import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { appendChanges, describeChanges } from "../../../app/features/directory/change-log";
import type { OpenService, Service, ShelteredService } from "../../../app/features/directory/service";
import { serviceOf } from "./real-register";

const when = { date: "2027-01-10", by: "redaktion" };
const bris = serviceOf("bris") as OpenService;
const fieldsOf = (before: Service | null, after: Service) => describeChanges(before, after, when).map(({ field, old, new: now }) => [field, old, now]);
const changeFirst = (change: object): Service => ({ ...bris, channels: bris.channels.map((channel, index) => (index === 0 ? { ...channel, ...change } : channel)) });

describe("the change of a record", () => {
  test("is told with day, record, field, old and new value, and role", () => {
    expect(describeChanges(bris, { ...bris, status: "paused" }, when)).toEqual([{ date: "2027-01-10", service: "bris", field: "status", old: "active", new: "paused", by: "redaktion" }]);
  });

  test("of nothing is no change", () => {
    expect(fieldsOf(bris, structuredClone(bris))).toEqual([]);
  });

  test("of its words changes no date of verification", () => {
    const before: Service = { ...bris, words: { name: "Bris", about: "För barn." } };

    expect(fieldsOf(before, { ...before, words: { name: "Bris", about: "För barn och unga." } })).toEqual([["words.about", "För barn.", "För barn och unga."]]);
  });

  test("of a channel is told by the channel's id", () => {
    expect(fieldsOf(bris, changeFirst({ display: "116 112", hours: "unknown" }))).toEqual([
      ["channels.phone.hours", "always", "unknown"],
      ["channels.phone.display", "116 111", "116 112"],
    ]);
  });

  test("of the order of channels is told, since the first is the one to use", () => {
    const ids = bris.channels.map(({ id }) => id);

    expect(fieldsOf(bris, { ...bris, channels: bris.channels.toReversed() })).toEqual([["channels", ids, ids.toReversed()]]);
  });

  test("from nothing tells every field", () => {
    expect(fieldsOf(null, bris)).toEqual(Object.entries<unknown>({ ...bris }).map(([field, value]) => [field, null, value]));
  });
});

describe("an address", () => {
  const street = "Lindblomsgatan 7";
  const shelter: ShelteredService = { ...bris, kind: "shelter", place: undefined as never, words: { name: street, about: street }, note: street, sources: [{ title: "Blad", url: null, date: null, kind: "official", says: street }] };

  test.each<[string, Service | null, Service]>([
    ["of a place that came", bris, { ...bris, place: { street, postcode: "123 45", city: "Ort" } }],
    ["of a place that went", { ...bris, place: { street, postcode: "123 45", city: "Ort" } }, bris],
    ["of a place that became a shelter", { ...bris, place: { street, postcode: "123 45", city: "Ort" }, note: street }, { ...shelter, note: "" }],
    ["in the words of a shelter", shelter, { ...shelter, words: { name: "Jouren", about: "Stöd" }, note: "", sources: bris.sources }],
    ["in the words of what was a shelter", shelter, { ...bris, words: { name: "Jouren", about: "Stöd" } }],
    ["in the words of a shelter that is new", null, shelter],
  ])("%s is not kept, only that it changed", (_name, before, after) => {
    const told = JSON.stringify(describeChanges(before, after, when));

    expect(told).toContain("withheld");
    for (const secret of [street, "123 45", "Ort"]) expect(told).not.toContain(secret);
  });
});

describe("the log", () => {
  let folder = "";
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "changes-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test("has a line a change, the earlier first", () => {
    const path = join(folder, "changes.ndjson");
    const [first, second] = ["paused", "closed"].map((status) => describeChanges(bris, { ...bris, status: status as "paused" }, when));
    appendChanges(path, first ?? []);
    appendChanges(path, []);
    appendChanges(path, second ?? []);

    expect(readFileSync(path, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown)).toEqual([...(first ?? []), ...(second ?? [])]);
  });
});
