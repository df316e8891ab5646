import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button/button";
import { SelectField } from "../../../ui/field/field";
import type { TextsView } from "./view-texts";
import * as styles from "./texts.css";

/** Which languages stand beside each other. Those that have words are marked. */
export function LanguageChoice({ languages, first, second }: Pick<TextsView, "languages" | "first" | "second">) {
  const { t } = useTranslation("office");
  const options = languages.map(({ tag, name, isWritten }) => ({ value: tag, label: isWritten ? `✓ ${name}` : name }));
  return (
    <Form method="get" key={`${first} ${second}`} className={styles.choice}>
      <div className={styles.columns}>
        <SelectField name="sprak" label={t("texts.language")} options={options} defaultValue={first} />
        <SelectField name="bredvid" label={t("texts.beside")} options={[{ value: "", label: t("texts.none") }, ...options]} defaultValue={second} />
      </div>
      <Button type="submit" kind="other">{t("texts.show")}</Button>
    </Form>
  );
}
