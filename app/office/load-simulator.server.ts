import { sayMinute } from "../features/campaigns/plan/minute-words";
import { readQuestion } from "../features/campaigns/simulator/question";
import type { SimulatorFormView } from "../features/campaigns/simulator/simulator-form";
import type { Answer } from "../features/campaigns/simulator/simulator-page";
import { answerQuestion } from "../features/campaigns/simulator/simulator.server";
import { linkTo } from "../features/content/content-page.server";
import { isPageId, pageIds } from "../features/content/page-table";
import { languageName } from "../features/languages/language-name";
import { languageTags } from "../features/languages/locales";
import { stockholmTime } from "../features/languages/stockholm-clock";
import type { OfficeCall } from "./office-call.server";

/** What stands on a page of the site, and why. @returns `answer`: null where the question cannot be read. */
export async function loadSimulator({ office, url: { searchParams } }: Pick<OfficeCall, "office" | "url">): Promise<{ form: SimulatorFormView; answer: Answer | null }> {
  const { language, now, tables } = office;
  const { day, time } = stockholmTime(now);
  const question = readQuestion(searchParams, pageIds, `${day}T${time}`);
  const titleOf = (id: string) => (isPageId(id) ? linkTo(language, id).title : id);
  const form = {
    pages: pageIds.map((id) => ({ id, title: titleOf(id) })), languages: languageTags.map((tag) => ({ tag, name: languageName(tag, language) })),
    written: { sida: searchParams.get("sida") ?? "start", sprak: searchParams.get("sprak") ?? "sv", nar: searchParams.get("nar") ?? "", drafts: searchParams.get("utkast") === "1" },
    problems: "problems" in question ? question.problems : [],
  };
  if ("problems" in question) return { form, answer: null };
  return {
    form,
    answer: {
      page: titleOf(question.page), language: languageName(question.language, language), moment: sayMinute(language, question.minute), tag: question.language, drafts: question.drafts,
      slots: await answerQuestion(tables.campaigns, question, language),
    },
  };
}
