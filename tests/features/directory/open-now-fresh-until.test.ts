import { describe, expect, test } from "vitest";
import { freshUntil, opennessAt } from "../../../app/features/directory/open-now";
import type { Hours } from "../../../app/features/directory/hours";
import { contactsOf } from "../../../app/features/directory/service";
import { stockholmTime } from "../../../app/features/languages/stockholm-clock";
import { isFullRound } from "../../browser/round";
import { hjo, karlstad, staffanstorp } from "./open-now-fixtures";
import { hoursOf, services } from "./real-register";

const minute = 60_000;

/** All that a page says of some hours at a moment: their state, and whether "opens" is today or another day. */
function said(hours: Hours, now: Date): string {
  const openness = opennessAt(hours, now);
  return JSON.stringify([openness, "opens" in openness && openness.opens?.day === stockholmTime(now).day]);
}

/** The minutes from which `freshUntil` promises longer than what is said stays true, or promises nothing at all. */
function brokenPromises(hours: Hours, from: string, days: number): string[] {
  const start = Date.parse(from);
  const moments = Array.from({ length: days * 1440 }, (_, index) => new Date(start + index * minute));
  const words = moments.map((now) => said(hours, now));
  const broken: string[] = [];
  let changes = Infinity;
  for (let index = moments.length - 1; index >= 0; index -= 1) {
    const now = moments[index] ?? new Date(NaN);
    const fresh = freshUntil([hours], now).getTime();
    if (fresh > changes || fresh <= now.getTime()) broken.push(`${now.toISOString()} promises ${new Date(fresh).toISOString()}`);
    if (index > 0 && words[index] !== words[index - 1]) changes = now.getTime();
  }
  return broken.reverse();
}

describe("what a page says of a line stays true as long as promised", () => {
  const lines = services.flatMap((service) => contactsOf(service).map(({ kind, hours }) => [`${service.id} ${kind}`, hours] as const)).filter(([, hours]) => typeof hours !== "string");
  const linesInRound = lines.filter((_, index) => isFullRound || index % 5 === 0);

  test.each(linesInRound)("%s, minute by minute over the week of autumn's long night and All Saints", { timeout: 20_000 }, (_name, hours) => {
    expect(brokenPromises(hours, "2026-10-24T22:00:00Z", 8).slice(0, 3)).toEqual([]);
  });

  test.each(linesInRound)("%s, minute by minute over the week of spring's short night and Easter", { timeout: 20_000 }, (_name, hours) => {
    expect(brokenPromises(hours, "2026-03-28T00:00:00Z", 7).slice(0, 3)).toEqual([]);
  });

  test.each([
    ["brottsofferjouren", "phone"],
    ["brottsofferjouren", "chat"],
    ["jourhavande-kompis", "chat"],
  ] as const)("%s %s, minute by minute over the days on which its season begins", (id, kind) => {
    expect(brokenPromises(hoursOf(id, kind), "2026-05-31T00:00:00Z", 2)).toEqual([]);
    expect(brokenPromises(hoursOf(id, kind), "2026-06-14T00:00:00Z", 2)).toEqual([]);
  });

  test.each([
    ["autumn's long night", "2026-10-24T22:00:00Z"],
    ["spring's short night", "2026-03-28T23:00:00Z"],
  ])("a line that closes at half past two, minute by minute over %s", (_name, from) => {
    expect(brokenPromises({ week: Array.from({ length: 7 }, () => [["00:00", "02:30"]]) }, from, 1).slice(0, 3)).toEqual([]);
  });
});

test.each([
  ["Hjo, over midsummer", hjo, "2026-06-18T22:00Z"],
  ["Hjo without a word of eves, over midsummer", { week: hjo.week }, "2026-06-18T22:00Z"],
  ["Staffanstorp, over Epiphany", staffanstorp, "2026-01-04T23:00Z"],
  ["Karlstad, over Easter", karlstad, "2026-04-02T22:00Z"],
])("what a page says of %s stays true as long as promised, minute by minute", (_name, hours, from) => {
  expect(brokenPromises(hours, from, 3).slice(0, 3)).toEqual([]);
});

describe("the end of freshness", () => {
  test.each([
    ["is the end of a night, though today is a holiday", hjo, "2026-06-20T00:30:00+02:00", "2026-06-20T01:00:00+02:00"],
    ["is the end of a night that nobody knows", { week: hjo.week }, "2026-06-21T00:30:00+02:00", "2026-06-21T01:00:00+02:00"],
    ["is midnight when a night has begun that ends tomorrow", hjo, "2026-11-20T16:00:00+01:00", "2026-11-21T00:00:00+01:00"],
    ["is the opening, not the hour at which tomorrow's night ends", hjo, "2026-11-20T00:30:00+01:00", "2026-11-20T16:00:00+01:00"],
    ["is the opening on a single day with hours of its own", karlstad, "2026-04-03T02:00:00+02:00", "2026-04-03T08:00:00+02:00"],
    ["is the opening by the hours of an eve", staffanstorp, "2026-01-05T12:00:00+01:00", "2026-01-05T17:00:00+01:00"],
  ])("%s", (_name, hours, now, end) => {
    expect(freshUntil([hours], new Date(now))).toEqual(new Date(end));
  });

  test.each([
    ["is the closing of a line that is open", "2026-11-23T12:00:00+01:00", "2026-11-23T19:00:00+01:00"],
    ["is the opening of a line that is closed", "2026-11-23T07:00:30+01:00", "2026-11-23T08:00:00+01:00"],
    ["is midnight when nothing more happens today", "2026-11-23T19:00:00+01:00", "2026-11-24T00:00:00+01:00"],
    ["is midnight on a holiday, when the hours are unknown", "2026-12-24T12:00:00+01:00", "2026-12-25T00:00:00+01:00"],
  ])("%s", (_name, now, end) => {
    expect(freshUntil([hoursOf("aldrelinjen")], new Date(now))).toEqual(new Date(end));
  });

  test("of a page with several lines is the first change of any", () => {
    const hours = [hoursOf("sos-112"), hoursOf("forsakringskassan"), hoursOf("aldrelinjen"), hoursOf("mansjouren")];

    expect(freshUntil(hours, new Date("2026-11-23T12:30:00+01:00"))).toEqual(new Date("2026-11-23T14:00:00+01:00"));
  });

  test("of a page without hours is midnight, when a date may pass", () => {
    expect(freshUntil([], new Date("2026-06-30T12:00:00Z"))).toEqual(new Date("2026-06-30T22:00:00Z"));
    expect(freshUntil(["always", "unknown"], new Date("2026-11-23T12:00:00Z"))).toEqual(new Date("2026-11-23T23:00:00Z"));
  });
});
