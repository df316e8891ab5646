import { describe, expect, test } from "vitest";
import type { Service, Verification } from "../../../app/features/directory/service";
import { holdingsOf, nextReview, partsOf, unknownHolidayAfter, verificationOf } from "../../../app/features/directory/verification";
import { hoursOf, serviceOf } from "./real-register";

const look = (covers: string[], on: string): Verification => ({ covers, on, method: "phoned", by: "redaktion", source: "Samtal", review: "2030-01-01" });
const mansjouren = serviceOf("mansjouren");
const whole = look(["service", "phone", "website"], "2027-01-01");
const hours = look(["phone.hours"], "2027-02-01");
const withLooks = (...verified: Verification[]): Service => ({ ...mansjouren, verified });

describe("the next review", () => {
  test.each<[string, Pick<Service, "kind" | "area">, string]>([
    ["of a line for the whole country is after 90 days", { kind: "helpline", area: ["SE"] }, "2027-02-19"],
    ["of a line in a county is after 180 days", { kind: "helpline", area: ["01"] }, "2027-05-20"],
    ["of a line in a municipality is after 180 days", { kind: "crisis", area: ["1280"] }, "2027-05-20"],
    ["of a shelter is after 180 days, also where it receives from the whole country", { kind: "shelter", area: ["SE"] }, "2027-05-20"],
  ])("%s", (_name, service, day) => {
    expect(nextReview(service, "2026-11-21")).toBe(day);
  });

  test("is the one that the register's own records have", () => {
    for (const id of ["sos-112", "evonhuset-malmo", "bris"]) expect(serviceOf(id).verified.map(({ review }) => review)).toEqual([nextReview(serviceOf(id), "2026-11-21")]);
  });
});

describe("the verification of a fact", () => {
  test("is its own where it has one", () => {
    expect(verificationOf(withLooks(whole, hours), "phone.hours")).toBe(hours);
  });

  test("is that of its channel where it has none", () => {
    expect(verificationOf(withLooks(whole, hours), "phone.number")).toBe(whole);
  });

  test("is the newest where there are several, in whatever order they stand", () => {
    const newer = look(["phone"], "2027-03-01");

    expect(verificationOf(withLooks(whole, newer), "phone.number")).toBe(newer);
    expect(verificationOf(withLooks(newer, whole), "phone.number")).toBe(newer);
  });

  test("is none where nobody looked, and never that of another channel or of the whole", () => {
    expect(verificationOf(withLooks(look(["service", "website"], "2027-01-01")), "phone.hours")).toBeUndefined();
  });
});

describe("what rests on a look", () => {
  test("is named part by part, and fact by fact where a part rests on two", () => {
    const rest = ["phone.number", "phone.languages", "phone.interpreter", "phone.cost", "phone.anonymous", "phone.trace"];

    expect([...holdingsOf(withLooks(whole, hours))]).toEqual([[whole, ["service", ...rest, "website"]], [hours, ["phone.hours"]]]);
  });

  test("leaves out a look of which nothing is left", () => {
    const again = look(["service", "phone", "website"], "2027-03-01");

    expect([...holdingsOf(withLooks(whole, again)).keys()]).toEqual([again]);
  });

  test("is nothing where nobody looked", () => {
    expect([...holdingsOf(withLooks())]).toEqual([[undefined, [...partsOf(mansjouren).keys()]]]);
  });
});

describe("a holiday of which nobody knows the hours", () => {
  const unknown = hoursOf("mansjouren");

  test("is told of from thirty days before, the eve first", () => {
    expect(unknownHolidayAfter(unknown, "2026-11-23")).toBeUndefined();
    expect(unknownHolidayAfter(unknown, "2026-11-24")).toBe("2026-12-24");
  });

  test("is told of on the day itself", () => {
    expect(unknownHolidayAfter(unknown, "2027-06-06")).toBe("2027-06-06");
  });

  test("is not told of where the organisation has said what it does, is always open or says no hours at all", () => {
    const known = hoursOf("alkohollinjen");

    expect(known).toMatchObject({ holidays: "closed" });
    for (const hours of [known, "always", "unknown"] as const) expect(unknownHolidayAfter(hours, "2026-12-20")).toBeUndefined();
  });
});
