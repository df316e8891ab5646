import type { Plans } from "../../../storage/calendar.server";
import { campaignStates, type Creative, type SlotName } from "../campaign";
import { explainSlot } from "../placement-book";
import { momentOf } from "../read-book";
import { slotsOnPage } from "../slots-on-page";
import { type Named, plannedBook, publicStates } from "./planned-book";
import type { Question } from "./question";
import { nameOf, PlanIndex, type Reason, reasonFor } from "./reason";

/** What becomes of a placement in a slot, and why. */
export interface Account {
  placement: Named;
  campaign: Named;
  reason: Reason;
}

/** What visitors see in a slot. */
export interface Shown {
  placement: string;
  creative: Creative;
}

export interface SlotAccount {
  slot: SlotName;
  /** Null where the slot is empty. */
  shown: Shown | null;
  /** What stands first, then what had to give way, then the others. */
  accounts: Account[];
}

/** Says what stands in each slot of a page and why, by the same rule as the public site. */
export function simulate(plans: Plans, { page, language, minute, drafts }: Question): SlotAccount[] {
  const book = plannedBook(plans, drafts ? campaignStates : publicStates);
  const counted = new Set(book.placements.map(({ id }) => id));
  const index = new PlanIndex(plans);
  return slotsOnPage(page).map((slot) => {
    const judged = explainSlot(book, slot, language, momentOf(minute, NaN));
    const [first] = judged;
    const unpublished = plans.placements.filter(({ id, kind, place }) => kind === "slot" && place === slot && !counted.has(id));
    return {
      slot,
      shown: first?.verdict.kind === "stands" ? { placement: first.placement.id, creative: first.verdict.creative } : null,
      accounts: [
        ...judged.map(({ placement, verdict }) => account(placement.id, reasonFor(placement.id, verdict, index), index)),
        ...unpublished.map(({ id }) => account(id, { kind: "draft" }, index)),
      ],
    };
  });
}

function account(id: string, reason: Reason, index: PlanIndex): Account {
  const { placement, campaign } = index.of(id);
  return { placement: nameOf(placement), campaign: nameOf(campaign), reason };
}
