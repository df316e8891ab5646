import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { Confirm } from "../../../ui/confirm/confirm";
import { TextField } from "../../../ui/field/field";
import type { StateChange } from "./state-changes";

interface StepFormProps {
  change: StateChange;
  /** Of the campaign. */
  path: string;
  mark: string;
  refused: RefusedForm | undefined;
}

/** Steps that an editor decides, each sent to its own address. */
const editorial: readonly StateChange[] = ["submit", "return"];
const mainSteps: readonly StateChange[] = ["submit", "publish", "resume"];

/** A step from one state to another. What cannot be taken back asks twice. */
export function StepForm({ change, isMain, path, mark, refused }: StepFormProps & { /** Whether it may be the page's main step. */ isMain: boolean }) {
  const { t } = useTranslation("office");
  const form = (
    <SentStep change={change} path={path} mark={mark} refused={refused}>
      <Button type="submit" kind={change === "end" ? "harmful" : isMain && mainSteps.includes(change) ? "main" : "other"}>{t(`campaigns.step.${change}`)}</Button>
    </SentStep>
  );
  return change === "end" ? <Confirm ask={`${t("campaigns.step.end")} …`}><p>{t("campaigns.endAsk")}</p>{form}</Confirm> : form;
}

/** To show one's own work where two must see it: with a reason, which the log keeps. */
export function EmergencyForm({ change, path, mark, refused }: StepFormProps) {
  const { t } = useTranslation("office");
  const own = refused?.values.emergency ? refused : undefined;
  const field = useFieldOf(own);
  return (
    <Confirm ask={t("campaigns.emergency.ask")}>
      <p>{t("campaigns.emergency.text")}</p>
      <SentStep change={change} path={path} mark={mark} refused={own}>
        <input type="hidden" name="emergency" value="1" />
        <TextField rows={3} required label={t("campaigns.emergency.reason")} {...field("reason")} />
        <Button type="submit" kind="harmful">{t("campaigns.emergency.submit")}</Button>
      </SentStep>
    </Confirm>
  );
}

function SentStep({ change, path, mark, refused, children }: StepFormProps & { children: ReactNode }) {
  return (
    // The whole page is loaded anew: its address is one that only takes forms.
    <OfficeForm refused={refused} reloadDocument action={`${path}/${editorial.includes(change) ? "granskning" : "tillstand"}`}>
      <input type="hidden" name="step" value={change} />
      <input type="hidden" name="mark" value={mark} />
      {children}
    </OfficeForm>
  );
}
