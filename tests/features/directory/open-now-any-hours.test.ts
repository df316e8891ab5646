import fc from "fast-check";
import { expect, test } from "vitest";
import { kindOf } from "../../../app/features/directory/holidays";
import type { Hours, Week } from "../../../app/features/directory/hours";
import { freshUntil, opennessAt, stateAt } from "../../../app/features/directory/open-now";
import { dayAfter, dayBefore, instantOf, instantsOf, stockholmTime } from "../../../app/features/languages/stockholm-clock";
import { weekdayOf } from "../../../app/days";
import { anyHours, anyMoment, anyWeek, anyWeekly } from "./open-now-any-hours";

const halfHour = 1_800_000;

/** A moment, and each half-hour after it before an end: all at which random hours can change. */
function momentsUntil(now: Date, end: Date): Date[] {
  const moments = [now];
  for (let next = Math.floor(now.getTime() / halfHour + 1) * halfHour; next < end.getTime(); next += halfHour) moments.push(new Date(next));
  return moments;
}

const clocksMoveOn = (day: string) => day === "2026-03-29" || day === "2026-10-25";
const stateOf = (hours: Hours, now: Date) => stateAt(hours, stockholmTime(now));
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The same rule, by the minutes of the week instead of day by day. */
function isOpenByMinutes(week: Week, day: string, time: string): boolean {
  const minute = weekdayOf(day) * 1440 + minutesOf(time);
  return week.some((intervals, weekday) => intervals.some(([opens, closes]) => {
    const length = (minutesOf(closes) - minutesOf(opens) + 1440) % 1440 || 1440;
    return (minute - weekday * 1440 - minutesOf(opens) + 10_080) % 10_080 < length;
  }));
}

test("the state in a list is the state in the words", () => {
  fc.assert(fc.property(anyHours, anyMoment, (hours, now) => {
    const { state } = opennessAt(hours, now);
    expect(stateOf(hours, now)).toBe(state === "always" ? "open" : state);
  }), { numRuns: 1000 });
});

test("on ordinary days a line is open in the minutes of its week and no others", () => {
  fc.assert(fc.property(anyWeek, anyMoment, (week, now) => {
    const { day, time } = stockholmTime(now);
    fc.pre(kindOf(day) === "ordinary" && kindOf(dayBefore(day)) === "ordinary");
    expect(stateOf({ week }, now)).toBe(isOpenByMinutes(week, day, time) ? "open" : "closed");
  }), { numRuns: 1000 });
});

test("on a holiday of which a line says nothing it is never closed", () => {
  fc.assert(fc.property(anyWeek, fc.constantFrom("2026-01-06", "2026-04-03", "2026-12-24", "2026-12-25"), fc.nat({ max: 47 }), (week, day, slot) => {
    expect(stateAt({ week }, { day, time: new Date(slot * halfHour).toISOString().slice(11, 16) })).not.toBe("closed");
  }), { numRuns: 1000 });
});

test("a line that says until when it is open is open until then", () => {
  fc.assert(fc.property(anyWeekly, anyMoment, (hours, now) => {
    const openness = opennessAt(hours, now);
    fc.pre(openness.state === "open");
    const { day, time } = stockholmTime(now);
    const end = instantOf(openness.until > time ? day : dayAfter(day), openness.until);
    expect(momentsUntil(now, end).filter((moment) => stateOf(hours, moment) !== "open")).toEqual([]);
  }), { numRuns: 500 });
});

test("a line that says when it opens is not open before, and opens then", () => {
  fc.assert(fc.property(anyWeekly, anyMoment, (hours, now) => {
    const openness = opennessAt(hours, now);
    fc.pre(openness.state === "closed" && openness.opens !== null && !clocksMoveOn(stockholmTime(now).day));
    const { day, time } = (openness as { opens: { day: string; time: string } }).opens;
    const [opening] = instantsOf(day, time);
    // The hour that spring skips has no opening.
    fc.pre(opening !== undefined);
    expect(momentsUntil(now, opening).filter((moment) => stateOf(hours, moment) !== "closed")).toEqual([]);
    expect(stateOf(hours, opening)).toBe("open");
  }), { numRuns: 300 });
});

test("what is said of any hours stays true as long as promised", () => {
  fc.assert(fc.property(fc.array(anyHours, { minLength: 1, maxLength: 3 }), anyMoment, (hours, now) => {
    const said = (moment: Date) => JSON.stringify([hours.map((some) => opennessAt(some, moment)), stockholmTime(moment).day]);
    const end = freshUntil(hours, now);
    expect(end > now).toBe(true);
    expect(momentsUntil(now, end).filter((moment) => said(moment) !== said(now))).toEqual([]);
  }), { numRuns: 500 });
});
