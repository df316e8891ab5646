import { useTranslation } from "react-i18next";
import { Confirm } from "../../../ui/confirm/confirm";
import { CheckField, TextField } from "../../../ui/field/field";
import { Notice } from "../../../ui/notice/notice";
import { type LanguageTag, localeOf } from "../../languages/locales";
import { longest } from "../campaign";
import { CreativePreview } from "./creative-preview";
import { type Part, parts, tidyWords, type Words } from "./read-creative";
import { countCharacters } from "./read-text";
import { HintList } from "./hint-list";
import { textField } from "./written-text";
import * as styles from "./texts.css";

interface CreativeColumnProps {
  tag: LanguageTag;
  /** What the language is called in the office's. */
  name: string;
  words: Words;
  /** Of the form: what the words were made from. */
  base: string;
  /** What somebody else has saved meanwhile; undefined where nobody has. */
  other: Words | null | undefined;
  readOnly: boolean;
  problemOf: (field: string) => string | undefined;
  onType: (part: Part, text: string) => void;
}

/** The words in one language: to be written, with what is worth a thought, and as they will look. */
export function CreativeColumn({ tag, name, words, base, other, readOnly, problemOf, onType }: CreativeColumnProps) {
  const { t } = useTranslation("office");
  return (
    <fieldset className={styles.column}>
      <legend className={styles.name}>{name} {localeOf(tag).autonym !== name && <bdi lang={tag}>({localeOf(tag).autonym})</bdi>}</legend>
      <input type="hidden" name="language" value={tag} />
      <input type="hidden" name={textField("base", tag)} value={base} />
      {other !== undefined && <SavedByOther tag={tag} words={other} />}
      {parts.map((part) => (
        <TextField
          key={part} name={textField(part, tag)} label={t(`texts.part.${part}`)} help={<Counter part={part} text={words[part]} />} problem={problemOf(textField(part, tag))}
          rows={part === "body" ? 4 : 1} lang={tag} dir={localeOf(tag).direction} value={words[part]} readOnly={readOnly} onChange={({ target }: { target: { value: string } }) => onType(part, target.value)}
        />
      ))}
      {!readOnly && base !== "" && (
        <Confirm ask={t("texts.remove", { language: name })}>
          <CheckField name={textField("remove", tag)} label={t("texts.removeOnSave")} />
        </Confirm>
      )}
      <HintList tag={tag} words={words} />
      {parts.some((part) => words[part].trim() !== "") && <div className={styles.figures}><CreativePreview tag={tag} words={tidyWords(words)} /></div>}
    </fieldset>
  );
}

function Counter({ part, text }: { part: Part; text: string }) {
  const { t } = useTranslation("office");
  const count = countCharacters(text.normalize("NFC"));
  const values = { count, longest: longest[part] };
  return <span className={count > longest[part] ? styles.tooMany : undefined}>{t(`texts.help.${part}`)} {t("texts.characters", values)}</span>;
}

/** What is saved now, beside what was written. */
function SavedByOther({ tag, words }: { tag: LanguageTag; words: Words | null }) {
  const { t } = useTranslation("office");
  return (
    <Notice tone="urgent">
      <p>{t(words ? "texts.savedByOther" : "texts.removedByOther")}</p>
      {words && <dl className={styles.compare}>{parts.map((part) => <div key={part}><dt>{t(`texts.part.${part}`)}</dt><dd lang={tag} dir={localeOf(tag).direction}>{words[part]}</dd></div>)}</dl>}
    </Notice>
  );
}
