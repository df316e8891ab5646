import { useTranslation } from "react-i18next";
import type { EffectView } from "../features/effect/effect-view";
import type { Span } from "../features/effect/span";
import { formatDate } from "../features/languages/format";
import { Button } from "../ui/button/button";
import { CheckField, SelectField, TextField } from "../ui/field/field";
import { OfficeForm, useFieldOf } from "./office-form";
import type { RefusedForm } from "./problem";
import { useOfficeLanguage } from "./use-office";

/** Days that the lot gave, not decided yet. */
export interface DrawnDays {
  weeks: number;
  hasWashout: boolean;
  placements: string[];
  seed: number;
  spans: Span[];
}

interface DecideFormsProps {
  view: EffectView;
  refused: RefusedForm | undefined;
  drawn: DrawnDays | undefined;
}

/** How the effect will be told: weeks against weeks at once; days by lot are seen before they are decided. */
export function DecideForms({ view: { mayDecide, slots, evaluation }, refused, drawn }: DecideFormsProps) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  if (!mayDecide || !evaluation) return null;
  if (drawn) return <ConfirmDrawn drawn={drawn} />;
  return (
    <>
      <OfficeForm refused={refused?.values.method === "interrupted" ? refused : undefined}>
        <input type="hidden" name="intent" value="register" />
        <input type="hidden" name="method" value="interrupted" />
        <h4>{t("results.effect.methods.interrupted")}</h4>
        <Button type="submit">{t(evaluation.hasBegun ? "results.effect.registerLate" : "results.effect.register")}</Button>
      </OfficeForm>
      {!evaluation.hasBegun && slots.length > 0 && (
        <OfficeForm refused={refused?.values.method === "switchback" ? refused : undefined}>
          <input type="hidden" name="intent" value="draw" />
          <input type="hidden" name="method" value="switchback" />
          <h4>{t("results.effect.methods.switchback")}</h4>
          <SelectField label={t("results.effect.placement")} options={slots.map(({ id, name }) => ({ value: id, label: name }))} {...field("placement")} />
          <TextField label={t("results.effect.weeks")} inputMode="numeric" {...field("weeks", "6")} />
          <CheckField name="washout" label={t("results.effect.washout")} />
          <Button type="submit" kind="other">{t("results.effect.draw")}</Button>
        </OfficeForm>
      )}
    </>
  );
}

function ConfirmDrawn({ drawn: { weeks, hasWashout, placements, seed, spans } }: { drawn: DrawnDays }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  return (
    <OfficeForm>
      {Object.entries({ intent: "register", method: "switchback", weeks: String(weeks), seed: String(seed), placement: placements[0] ?? "", ...(hasWashout && { washout: "on" }) }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <p>{t("results.effect.drawnAbout")}</p>
      <ul>{spans.map(({ starts, ends }) => <li key={starts}>{t("results.effect.window", { starts: formatDate(language, starts), ends: formatDate(language, ends) })}</li>)}</ul>
      <Button type="submit">{t("results.effect.confirmSwitch")}</Button>
    </OfficeForm>
  );
}

/** Leaves days out and takes them back. */
export function SetAsideForms({ view: { mayDecide, setAside }, refused }: { view: EffectView; refused: RefusedForm | undefined }) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  const language = useOfficeLanguage();
  if (!mayDecide) return null;
  return (
    <>
      {setAside.map(({ day }) => (
        <OfficeForm key={day}>
          <input type="hidden" name="intent" value="back" />
          <input type="hidden" name="day" value={day} />
          <Button type="submit" kind="other">{t("results.effect.takeBack", { day: formatDate(language, day) })}</Button>
        </OfficeForm>
      ))}
      <OfficeForm refused={refused}>
        <input type="hidden" name="intent" value="aside" />
        <TextField label={t("results.effect.day")} type="date" {...field("day")} />
        <TextField label={t("results.effect.reason")} {...field("reason")} />
        <Button type="submit" kind="other">{t("results.effect.setAside")}</Button>
      </OfficeForm>
    </>
  );
}
