import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button/button";
import { SelectField, TextField } from "../../../ui/field/field";
import type { CalendarView } from "./calendar-view";
import { monthChoices, type WindowProblem } from "./calendar-window";
import * as styles from "./calendar-page.css";
import { calendarPath } from "./office-paths";

interface CalendarFormProps {
  view: Pick<CalendarView, "window" | "campaign" | "campaigns" | "earlier" | "later">;
  /** What was asked for and could not be read, with what was written. */
  problems: readonly WindowProblem[];
  written: string | null;
}

/** Which months are shown, and of which campaigns. */
export function CalendarForm({ view: { window, campaign, campaigns, earlier, later }, problems, written }: CalendarFormProps) {
  const { t } = useTranslation("office");
  const problemOf = (field: WindowProblem) => (problems.includes(field) ? { problem: t(`calendar.problem.${field}`, { example }) } : {});
  const search = (month: string) => new URLSearchParams({ fran: month, manader: String(window.months), ...(campaign !== null && { kampanj: campaign }) }).toString();
  return (
    <>
      <Form action={calendarPath} className={styles.choices} key={`${window.month} ${window.months} ${campaign}`}>
        <TextField label={t("calendar.form.from")} help={t("calendar.form.fromHelp", { example })} name="fran" type="month" defaultValue={problems.includes("fran") ? (written ?? "") : window.month} {...problemOf("fran")} />
        <SelectField label={t("calendar.form.months")} name="manader" defaultValue={String(window.months)} options={monthChoices.map((count) => ({ value: String(count), label: t("calendar.form.monthCount", { count }) }))} {...problemOf("manader")} />
        <SelectField label={t("calendar.form.campaign")} name="kampanj" defaultValue={campaign ?? ""} options={[{ value: "", label: t("calendar.form.all") }, ...campaigns.map(({ id, name }) => ({ value: id, label: name }))]} />
        <div className={styles.show}><Button type="submit" kind="other">{t("calendar.form.show")}</Button></div>
      </Form>
      <p className={styles.ways}>
        <Link to={`${calendarPath}?${search(earlier)}`}>{t("calendar.form.earlier")}</Link>
        <Link to={`${calendarPath}?${search(later)}`}>{t("calendar.form.later")}</Link>
      </p>
    </>
  );
}

const example = "2026-11";
