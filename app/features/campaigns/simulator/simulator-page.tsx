import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/notice/notice";
import type { LanguageTag } from "../../languages/locales";
import { SimulatorForm, type SimulatorFormView } from "./simulator-form";
import type { SlotAccountView } from "./simulator-view";
import { SlotAccount } from "./slot-account";

/** What was asked, in words, and the answer. */
export interface Answer {
  page: string;
  language: string;
  moment: string;
  tag: LanguageTag;
  drafts: boolean;
  slots: SlotAccountView[];
}

/** What stands on a page at a time, and why. */
export function SimulatorPage({ form, answer }: { form: SimulatorFormView; answer: Answer | null }) {
  const { t } = useTranslation("office");
  const titleOf = (target: string) => form.pages.find(({ id }) => id === target)?.title ?? t("calendar.simulator.ownPage");
  return (
    <>
      <h1>{t("calendar.simulator.title")}</h1>
      <p>{t("calendar.simulator.about")}</p>
      <SimulatorForm {...form} />
      {answer && (
        <>
          <p role="status"><strong>{t("calendar.simulator.answer", { page: answer.page, language: answer.language, moment: answer.moment })}</strong></p>
          {answer.drafts && <Notice><p>{t("calendar.simulator.withDrafts")}</p></Notice>}
          {answer.slots.map((account) => <SlotAccount key={account.slot} account={account} tag={answer.tag} titleOf={titleOf} />)}
        </>
      )}
    </>
  );
}
