import { languageName } from "../../languages/language-name";
import type { LanguageTag } from "../../languages/locales";
import type { Plans } from "../../../storage/calendar.server";
import type { Creative, SlotName } from "../campaign";
import { placementPathOf } from "../calendar/office-paths";
import type { Question } from "./question";
import { type ReasonWords, sayReason } from "./reason-words";
import { PlanIndex } from "./reason";
import type { SlotAccount } from "./simulate";

type OfficeLanguage = "sv" | "en";

/** What visitors see in a slot, as the simulator draws it. */
export interface ShownView {
  creative: Creative;
  /** Language in which the visitor asked, and in which they see it, where those are not the same. */
  fallsBack: { asked: string; shown: string } | null;
  /** Id of the page that the link leads to, or the word for the campaign's own. */
  target: string;
  demonstration: boolean;
}

export interface SlotAccountView {
  slot: SlotName;
  shown: ShownView | null;
  accounts: { id: string; name: string; campaign: string; path: string; words: ReasonWords }[];
}

/** Says what stands in each slot and why, in the office's language. */
export function viewAccounts(accounts: readonly SlotAccount[], plans: Plans, { language: asked }: Pick<Question, "language">, language: OfficeLanguage): SlotAccountView[] {
  const index = new PlanIndex(plans);
  return accounts.map(({ slot, shown, accounts: all }) => ({
    slot,
    shown: shown && viewShown(shown.creative, index.of(shown.placement), asked, language),
    accounts: all.map(({ placement, campaign, reason }) => ({ id: placement.id, name: placement.name, campaign: campaign.name, path: placementPathOf(campaign.id, placement.id), words: sayReason(reason, language) })),
  }));
}

function viewShown(creative: Creative, { placement, campaign }: ReturnType<PlanIndex["of"]>, asked: LanguageTag, language: OfficeLanguage): ShownView {
  const { language: shown } = creative;
  return {
    creative, target: placement.target, demonstration: campaign.demonstration === 1,
    fallsBack: shown === asked ? null : { asked: languageName(asked, language), shown: languageName(shown, language) },
  };
}
