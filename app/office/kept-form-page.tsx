import { useTranslation } from "react-i18next";
import { officePath } from "../features/office/office-path";
import { Button } from "../ui/button/button";
import { TextField } from "../ui/field/field";
import type { KeptForm } from "./kept-form";

/** Gives back what somebody wrote when it could not be taken: readable, changeable and ready to be sent again. */
export function KeptFormPage({ form }: { form: KeptForm }) {
  const { t } = useTranslation("office");
  return (
    <>
      <title>{t(`frame.kept.${form.reason}.title`)}</title>
      <h1>{t(`frame.kept.${form.reason}.title`)}</h1>
      <p role="alert">{t(`frame.kept.${form.reason}.text`)}</p>
      {form.reason === "session" && <p><a href={`${officePath}/logga-in`} target="_blank" rel="noreferrer">{t("frame.kept.signIn")}</a></p>}
      <form method="post" action={form.action}>
        <input type="hidden" name="token" value={form.token} />
        <fieldset>
          <legend>{t("frame.kept.fields")}</legend>
          {form.fields.map(({ name, value }, index) => (
            <TextField key={index} id={`kept-${index}`} name={name} label={name} defaultValue={value} rows={value.length > 60 || value.includes("\n") ? 6 : 1} />
          ))}
        </fieldset>
        <Button type="submit">{t("frame.kept.send")}</Button>
      </form>
    </>
  );
}
