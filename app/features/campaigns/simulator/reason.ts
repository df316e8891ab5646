import { stockholmTime } from "../../languages/stockholm-clock";
import type { Plans } from "../../../storage/calendar.server";
import type { TimeVerdict, Verdict } from "../placement-book";
import type { Named } from "./planned-book";

/** Why a placement shows, or does not: what the book says of it, with what only the office knows. Minutes of the wall; null where no time is set. */
export type Reason =
  | { kind: "stands"; since: string | null }
  /** Visitors see nothing of it before its campaign is published. */
  | { kind: "draft" }
  | { kind: "paused"; by: "campaign" | "placement" }
  | { kind: "over"; by: "campaign" | "placement" }
  | { kind: "waiting"; starts: string }
  | { kind: "past" }
  | { kind: "wordless" }
  /** Another stands before it. */
  | { kind: "behind"; first: Named; campaign: Named; together: boolean }
  /** It belongs to a slot that no page has. */
  | { kind: "nowhere" };

type PlacementRow = Plans["placements"][number];
type CampaignRow = Plans["campaigns"][number];

/** Plans by id, for sentences that name them. */
export class PlanIndex {
  readonly #placements: Map<string, PlacementRow>;
  readonly #campaigns: Map<string, CampaignRow>;

  constructor({ placements, campaigns }: Pick<Plans, "placements" | "campaigns">) {
    this.#placements = new Map(placements.map((row) => [row.id, row]));
    this.#campaigns = new Map(campaigns.map((row) => [row.id, row]));
  }

  /** @throws Error for a placement that is none of these plans. */
  of(placement: string): { placement: PlacementRow; campaign: CampaignRow } {
    const row = this.#placements.get(placement);
    const campaign = row && this.#campaigns.get(row.campaign);
    if (!campaign) throw new Error(`No placement ${placement} is planned`);
    return { placement: row, campaign };
  }
}

/** Says why in the office's terms. */
export function reasonFor(id: string, verdict: Verdict | TimeVerdict, plans: PlanIndex): Reason {
  const { placement, campaign } = plans.of(id);
  switch (verdict.kind) {
    case "stands": case "due": return { kind: "stands", since: wallMinute(verdict.since) };
    case "paused": return { kind: "paused", by: campaign.state === "paused" ? "campaign" : "placement" };
    case "over": return { kind: "over", by: placement.state === "ended" ? "placement" : "campaign" };
    case "waiting": return { kind: "waiting", starts: wallMinute(verdict.starts) ?? "" };
    case "behind": {
      const first = plans.of(verdict.first.id);
      return { kind: "behind", first: nameOf(first.placement), campaign: nameOf(first.campaign), together: verdict.together };
    }
    default: return verdict;
  }
}

export function nameOf({ id, name }: Named): Named {
  return { id, name };
}

/** @param moment Milliseconds since 1970; infinite where no time is set. */
export function wallMinute(moment: number): string | null {
  if (!Number.isFinite(moment)) return null;
  const { day, time } = stockholmTime(new Date(moment));
  return `${day}T${time}`;
}
