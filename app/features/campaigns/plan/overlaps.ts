import type { Dates } from "./campaign-clock";

/** A campaign as far as it can be mixed up with another: when it goes on, whose views it raises and where it stands. */
export interface Contender extends Dates {
  id: string;
  name: string;
  /** Id of the page. */
  outcome: string | null;
  /** Places on our own pages. */
  slots: string[];
}

/** Another campaign at the same time, with the same page or the same slot: what each of them did cannot be told apart. */
export interface Overlap {
  id: string;
  name: string;
  shares: "outcome" | "slot" | "both";
}

/** The campaigns that overlap one. Without a start a campaign began long ago, without an end it goes on. */
export function findOverlaps(campaign: Contender, others: readonly Contender[]): Overlap[] {
  return others.filter((other) => other.id !== campaign.id && isBefore(campaign.starts, other.ends) && isBefore(other.starts, campaign.ends)).flatMap((other): Overlap[] => {
    const outcome = campaign.outcome !== null && campaign.outcome === other.outcome;
    const slot = campaign.slots.some((name) => other.slots.includes(name));
    return outcome || slot ? [{ id: other.id, name: other.name, shares: outcome && slot ? "both" : outcome ? "outcome" : "slot" }] : [];
  });
}

/** Minutes on a wall compare as text. */
function isBefore(starts: string | null, ends: string | null): boolean {
  return starts === null || ends === null || starts < ends;
}
