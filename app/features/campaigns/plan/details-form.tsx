import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { SelectField, TextField } from "../../../ui/field/field";
import { Notice } from "../../../ui/notice/notice";
import { useLeaveGuard } from "../../../ui/leave-guard/use-leave-guard";
import type { Details } from "./details";
import { DetailsList } from "./details-list";
import type { DetailsView } from "./details-view";

interface DetailsFormProps {
  /** What is saved, of which version, and how it reads; null for a new campaign. */
  saved: { details: Details; version: number; view: DetailsView } | null;
  /** Pages whose views a campaign may be meant to raise. */
  pages: readonly { value: string; label: string }[];
  refused: RefusedForm | undefined;
}

/** Writes what a campaign is called and for, and when it goes on. */
export function DetailsForm({ saved, pages, refused }: DetailsFormProps) {
  const { t } = useTranslation("office");
  const [isTouched, setTouched] = useState(refused !== undefined);
  useLeaveGuard(isTouched, t("campaigns.unsaved"));
  const field = useFieldOf(refused);
  const isChanged = refused?.problems.some(({ key }) => key === "frame.changedMeanwhile") ?? false;
  const text = (name: keyof Details) => ({ label: t(`campaigns.field.${name}`), help: t(`campaigns.help.${name}`), ...field(name, saved?.details[name] ?? "") });
  return (
    <OfficeForm refused={refused} onInput={() => setTouched(true)}>
      {saved && <input type="hidden" name="version" value={refused?.values.version ?? saved.version} />}
      {saved && isChanged && <Notice tone="urgent"><p>{t("campaigns.savedByOther")}</p><DetailsList details={saved.view} /></Notice>}
      <TextField required {...text("name")} />
      <TextField rows={4} {...text("purpose")} />
      <TextField type="datetime-local" {...text("starts")} />
      <TextField type="datetime-local" {...text("ends")} />
      <SelectField {...text("outcome")} options={[{ value: "", label: t("campaigns.unset.outcome") }, ...pages]} />
      <Button type="submit">{t(saved ? "frame.save" : "campaigns.create")}</Button>
    </OfficeForm>
  );
}
