import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/notice/notice";
import type { EditRefusal } from "../plan/state-changes";
import { CoverList } from "./cover-list";
import { LanguageChoice } from "./language-choice";
import type { TextsView } from "./view-texts";

interface TextsPageProps {
  view: TextsView;
  /** Why who reads may not write; null where they may. */
  locked: EditRefusal | null;
  /** Texts that are not seen here. */
  more: number;
  /** The form. */
  children: ReactNode;
}

/** A campaign's texts: which languages to see, the form, and what readers of every language meet. */
export function TextsPage({ view, locked, more, children }: TextsPageProps) {
  const { t } = useTranslation("office");
  return (
    <>
      <h2>{t("texts.title")}</h2>
      {view.unknown !== null && <Notice tone="urgent" role="status">{t("texts.unknownLanguage", { language: view.unknown })}</Notice>}
      {locked && <Notice>{t(`campaigns.locked.${locked}`)}</Notice>}
      {more > 0 && <Notice>{t("texts.more", { count: more })}</Notice>}
      <LanguageChoice {...view} />
      {children}
      <h2>{t("texts.covers")}</h2>
      <p>{t("texts.coversAbout", { count: view.written, all: view.covers.length })}</p>
      <CoverList covers={view.covers} />
    </>
  );
}
