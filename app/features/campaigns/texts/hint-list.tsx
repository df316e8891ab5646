import { useTranslation } from "react-i18next";
import type { LanguageTag } from "../../languages/locales";
import type { Words } from "./read-creative";
import { findHints } from "./tone-hints";

/** What is worth a second thought in some words; nothing where nothing is. */
export function HintList({ tag, words }: { tag: LanguageTag; words: Words }) {
  const { t } = useTranslation("office");
  const hints = findHints(tag, words);
  if (hints.length === 0) return null;
  return (
    <>
      <p>{t("texts.hints")}</p>
      <ul>
        {hints.map(({ field, code, words: found }) => (
          <li key={field + code}>{t(`texts.part.${field}`)}: {found && <q lang={tag}>{found}</q>} {t(`texts.hint.${code}`)}</li>
        ))}
      </ul>
    </>
  );
}
