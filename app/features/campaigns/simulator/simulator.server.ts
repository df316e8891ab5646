import { readPlans } from "../../../storage/calendar.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import type { Question } from "./question";
import { simulate } from "./simulate";
import { type SlotAccountView, viewAccounts } from "./simulator-view";

/** Answers a question from what is planned now. */
export async function answerQuestion(db: CampaignDatabase, question: Question, language: "sv" | "en"): Promise<SlotAccountView[]> {
  const plans = await readPlans(db);
  return viewAccounts(simulate(plans, question), plans, question, language);
}
