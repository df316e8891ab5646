import { useTranslation } from "react-i18next";
import { officePath } from "../features/office/office-path";
import { Button } from "../ui/button/button";
import { TextField } from "../ui/field/field";
import type { KeptForm } from "./kept-form";

/** Gives back what somebody wrote when it could not be taken: readable, and where that helps changeable and ready to be sent again. */
export function KeptFormPage({ form }: { form: KeptForm }) {
  const { t } = useTranslation("office");
  const words = form.reason === "gone" ? "frame.refusal.404" : (`frame.kept.${form.reason}` as const);
  return (
    <>
      <title>{t(`${words}.title`)}</title>
      <h1>{t(`${words}.title`)}</h1>
      <p role="alert">{t(`${words}.text`)}</p>
      {form.reason === "session" && <p><a href={`${officePath}/logga-in`} target="_blank" rel="noreferrer">{t("frame.kept.signIn")}</a></p>}
      <form method="post" action={form.action}>
        <input type="hidden" name="token" value={form.token} />
        <fieldset>
          <legend>{t("frame.kept.fields")}</legend>
          {form.fields.map(({ name, value }, index) => (
            <TextField key={index} id={`kept-${index}`} name={name} label={name} defaultValue={value} rows={value.length > 60 || value.includes("\n") ? 6 : 1} />
          ))}
        </fieldset>
        {form.reason !== "gone" && <Button type="submit">{t("frame.kept.send")}</Button>}
      </form>
    </>
  );
}
