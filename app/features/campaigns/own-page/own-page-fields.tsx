import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { TextField } from "../../../ui/field/field";
import * as styles from "./own-page-editor.css";
import type { PageView } from "./page-view";

/** Words after which a page is no short page any more. */
const enoughWords = 150;

/** Problems after which what is saved now is what the next save is made from: to save again is a decision. */
const late = ["frame.changedMeanwhile", "page.problem.slugChangedMeanwhile"];

interface OwnPageFieldsProps {
  view: PageView;
  refused: RefusedForm | undefined;
  isLocked: boolean;
}

/** Address, heading and text, with what they were made from; and what somebody else has saved meanwhile. */
export function OwnPageFields({ view: { language, saved, slug, addressStart, limits }, refused, isLocked }: OwnPageFieldsProps) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  const isLate = refused?.problems.some(({ key }) => late.includes(key)) ?? false;
  const madeFrom = (name: string, now: string) => (refused && !isLate ? (refused.values[name] ?? now) : now);
  const inLanguage = { lang: language.tag, dir: language.direction, readOnly: isLocked };
  const [body, setBody] = useState(refused?.values.body ?? saved.body);
  const words = body.split(/\s+/).filter(Boolean).length;
  return (
    <>
      <input type="hidden" name="language" value={language.tag} />
      <input type="hidden" name="version" value={madeFrom("version", String(saved.version))} />
      <input type="hidden" name="slugBefore" value={madeFrom("slugBefore", slug.saved)} />
      <TextField label={t("page.form.slug")} help={slug.isLocked ? t("page.form.slugLocked") : t("page.form.slugHelp", { address: `${addressStart}…` })}
        {...field("slug", slug.proposed)} readOnly={isLocked || slug.isLocked} dir="ltr" autoCapitalize="none" spellCheck={false} />
      <TextField label={t("page.form.pageTitle")} help={t("page.form.titleHelp", { longest: limits.title })} {...field("title", saved.title)} {...inLanguage} />
      <TextField rows={16} label={t("page.form.body")} help={t("page.form.bodyHelp", { longest: limits.body })}
        {...field("body", saved.body)} {...inLanguage} onInput={({ currentTarget }: FormEvent<HTMLTextAreaElement | HTMLInputElement>) => setBody(currentTarget.value)} />
      <p className={styles.quiet}>{t("page.form.length", { length: body.length, longest: limits.body, words })} {words > enoughWords && t("page.form.long", { words: enoughWords })}</p>
      {isLate && (
        <>
          <h4>{t("page.form.saved")}</h4>
          <div className={styles.written} lang={language.tag} dir={language.direction}>{`${addressStart}${slug.saved}\n\n${saved.title}\n\n${saved.body}`}</div>
        </>
      )}
    </>
  );
}
