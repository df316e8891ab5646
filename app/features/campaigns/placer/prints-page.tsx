import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageAttributes } from "../../languages/language-attributes";
import type { LanguageTag } from "../../languages/locales";
import { usePageLanguage } from "../../languages/page-language";
import { CodeNotice } from "./code-notice";
import { PocketCards } from "./pocket-cards";
import { Poster } from "./poster";
import type { CodeState, Prints } from "./prints";
import * as styles from "./prints-page.css";

interface PrintsPageProps {
  prints: Prints;
  /** The language of what is said to whoever prints. */
  language: LanguageTag;
  /** What there is to say of the code in the address. */
  codeState: CodeState;
  /** The block with the numbers, drawn by the frame. */
  help: ReactNode;
}

/** Cards or a poster, and on the screen how to print them. On paper stands nothing but them. */
export function PrintsPage({ prints, language, codeState, help }: PrintsPageProps) {
  const { frame } = usePageLanguage();
  const { t } = useTranslation("material", { lng: language });
  const { kind } = prints;
  return (
    <section aria-labelledby="heading">
      <div className={styles.onScreen}>
        <h1 id="heading" {...languageAttributes(language, frame)}>{t(`${kind}.heading`)}</h1>
        {help}
        <div {...languageAttributes(language, frame)}>
          <CodeNotice state={codeState} language={language} kind={kind} />
          <p>{t(`${kind}.about`)} {t("print.how")}</p>
          <p>{t(`${kind}.advice`)} {t(`${kind}.care`)}</p>
          {prints.machine && <p>{t("print.machine")}</p>}
        </div>
      </div>
      {kind === "cards" ? <PocketCards prints={prints} /> : <Poster prints={prints} />}
    </section>
  );
}
