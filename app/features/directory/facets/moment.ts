import { stageOn } from "../freshness";
import { stateAt } from "../open-now";
import { stockholmTime } from "../../languages/stockholm-clock";
import { addBit, type Bits, newBits } from "./bits";
import type { FacetIndex } from "./facet-index";

/** Row states, as small numbers for a table of a hundred thousand. */
export const closed = 0;
export const open = 1;
export const unknown = 2;

/** What is true of the index in one minute. */
export interface Moment {
  minute: number;
  day: string;
  /** By row: closed, open or unknown. */
  states: Uint8Array;
  /** Services that are not expired, and those of them that are not stale. */
  current: Bits;
  trusted: Bits;
}

const moments = new WeakMap<FacetIndex, Moment>();

/** The index as it is at a moment: worked out once a minute, its stages once a day. */
export function momentOf(index: FacetIndex, now: Date): Moment {
  const kept = moments.get(index);
  const minute = Math.floor(now.getTime() / 60_000);
  if (kept?.minute === minute) return kept;
  const clock = stockholmTime(now);
  const stages = kept?.day === clock.day ? kept : judgeStages(index, clock.day);
  const { hours, silent } = index.rows;
  const states = new Uint8Array(hours.length);
  hours.forEach((some, row) => {
    if (silent[row]) return;
    const state = stateAt(some, clock);
    states[row] = state === "open" ? open : state === "unknown" ? unknown : closed;
  });
  const moment = { minute, day: clock.day, states, current: stages.current, trusted: stages.trusted };
  moments.set(index, moment);
  return moment;
}

function judgeStages({ services }: FacetIndex, day: string): Pick<Moment, "current" | "trusted"> {
  const [current, trusted] = [newBits(services.length), newBits(services.length)];
  services.forEach((service, index) => {
    const stage = stageOn(service, day);
    if (stage !== "expired") addBit(current, index);
    if (stage === "fresh" || stage === "ageing") addBit(trusted, index);
  });
  return { current, trusted };
}
