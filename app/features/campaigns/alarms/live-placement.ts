import type { Plans } from "../../../storage/calendar.server";
import { dayAfter, stockholmTime } from "../../languages/stockholm-clock";
import { languageTags } from "../../languages/locales";
import type { Placement } from "../campaign";
import { explainSlot, judgeTimes, type PlacementBook, type Verdict } from "../placement-book";
import { momentOf } from "../read-book";
import { plannedBook, publicStates } from "../simulator/planned-book";
import { PlanIndex, type Reason, reasonFor } from "../simulator/reason";

export type CampaignRow = Plans["campaigns"][number];

/** A placement of a campaign that goes on now, and what becomes of it. */
export interface LivePlacement {
  row: Plans["placements"][number];
  campaign: CampaignRow;
  placement: Placement;
  /** Since when it is meant to stand without a break, in milliseconds since 1970; null where it is not. */
  dueSince: number | null;
  reason: Reason;
}

/** Campaigns that are published and within their days. @param now Milliseconds since 1970. */
export function liveCampaigns({ campaigns }: Pick<Plans, "campaigns">, now: number): CampaignRow[] {
  return campaigns.filter(({ state, starts, ends }) => state === "published" && momentOf(starts, -Infinity) <= now && now < momentOf(ends, Infinity));
}

/** The placements of those. */
export function livePlacements(plans: Plans, now: number): LivePlacement[] {
  const [book, index, live] = [plannedBook(plans, publicStates), new PlanIndex(plans), new Set(liveCampaigns(plans, now).map(({ id }) => id))];
  return book.placements.filter(({ campaign }) => live.has(campaign)).map((placement) => {
    const times = judgeTimes(placement, now);
    const { placement: row, campaign } = index.of(placement.id);
    return { row, campaign, placement, dueSince: times.kind === "due" ? times.since : null, reason: reasonOf(placement, book, index, now) };
  });
}

/** A link stands by itself, whatever its words. A placement of a slot that no page has stands nowhere. */
function reasonOf(placement: Placement, book: PlacementBook, index: PlanIndex, now: number): Reason {
  const { id, slot, kind } = placement;
  if (kind !== "slot") return reasonFor(id, judgeTimes(placement, now), index);
  return slot === null ? { kind: "nowhere" } : reasonFor(id, bestVerdict(languageTags.map((tag) => explainSlot(book, slot, tag, now).find((judged) => judged.placement.id === id)?.verdict ?? { kind: "wordless" })), index);
}

/** The best that becomes of a placement in any language: some are for speakers of one alone. */
function bestVerdict(verdicts: readonly Verdict[]): Verdict {
  return verdicts.find(({ kind }) => kind === "stands") ?? verdicts.find(({ kind }) => kind !== "wordless") ?? { kind: "wordless" };
}

/**
 * The first whole day of which it is known that a placement should have stood as it does now: it began before that day, and
 * neither it nor its campaign has been changed since.
 *
 * @param lastChanges "campaign/<id>" and "placement/<id>" → an instant as ISO writes it.
 * @returns "" where neither a beginning nor a change is known.
 */
export function firstWholeDay({ dueSince, row, campaign }: LivePlacement, lastChanges: ReadonlyMap<string, string>): string {
  const changes = [`campaign/${campaign.id}`, `placement/${row.id}`].map((object) => Date.parse(lastChanges.get(object) ?? ""));
  const moments = [dueSince ?? Infinity, ...changes].filter(Number.isFinite);
  return moments.length === 0 ? "" : dayAfter(stockholmTime(new Date(Math.max(...moments))).day);
}
