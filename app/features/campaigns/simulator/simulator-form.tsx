import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button/button";
import { CheckField, SelectField, TextField } from "../../../ui/field/field";
import type { QuestionField, QuestionProblem } from "./question";

/** What can be asked, and what was. */
export interface SimulatorFormView {
  pages: { id: string; title: string }[];
  languages: { tag: string; name: string }[];
  /** As it was written. */
  written: Record<QuestionField, string> & { drafts: boolean };
  problems: QuestionProblem[];
}

/** Asks for a page, a language and a time. The answer has an address of its own. */
export function SimulatorForm({ pages, languages, written, problems }: SimulatorFormView) {
  const { t } = useTranslation("office");
  const problemOf = (field: QuestionField) => {
    const problem = problems.find((one) => one.field === field);
    return problem ? { problem: t(`calendar.problem.${problem.code}`, { example: problem.code === "noSuchDay" ? "2026-11-25" : "2026-11-25T08:00" }) } : {};
  };
  return (
    <Form key={JSON.stringify(written)}>
      <SelectField label={t("calendar.simulator.page")} name="sida" defaultValue={written.sida} options={pages.map(({ id, title }) => ({ value: id, label: title }))} {...problemOf("sida")} />
      <SelectField label={t("calendar.simulator.language")} name="sprak" defaultValue={written.sprak} options={languages.map(({ tag, name }) => ({ value: tag, label: name }))} {...problemOf("sprak")} />
      <TextField label={t("calendar.simulator.moment")} help={t("calendar.simulator.momentHelp")} name="nar" type="datetime-local" defaultValue={written.nar} {...problemOf("nar")} />
      <CheckField label={t("calendar.simulator.drafts")} name="utkast" value="1" defaultChecked={written.drafts} />
      <p><Button type="submit">{t("calendar.simulator.show")}</Button></p>
    </Form>
  );
}
