import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FallbackNotice } from "../languages/fallback-notice";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import { type PickerEntry, Shortcuts } from "../languages/picker";
import { Breadcrumb, ParentLink } from "./breadcrumb";
import { InsertsContext } from "./inserts";
import { Prose } from "./prose";
import type { ShortPageData } from "./short-page-data";

interface ShortPageProps {
  data: ShortPageData;
  /** The block with 112 and 116 016, drawn by the frame. */
  help: ReactNode;
  /** The other languages that it is written in. */
  languages: PickerEntry[];
  /** It is of something made up, and says so. */
  isExample: boolean;
}

/** A page that somebody has written in the office, shaped as the others: its heading, the same help in the same place, its words. */
export function ShortPage({ data, help, languages, isExample }: ShortPageProps) {
  const { t } = useTranslation("common");
  const { page: visitor, frame } = usePageLanguage();
  const { title, sections, language, ancestors } = data;
  const words = languageAttributes(language, frame);
  return (
    <InsertsContext.Provider value={data.inserts}>
      <Breadcrumb ancestors={ancestors} current={{ title, language }} />
      {language !== visitor && <FallbackNotice shown={language} around={frame} />}
      <section aria-labelledby="heading">
        <h1 id="heading" {...words}>{title}</h1>
        {isExample && <p><small>{t("slot.example")}</small></p>}
        {help}
        {languages.length > 0 && <Shortcuts entries={languages} />}
      </section>
      <div {...words}><Prose sections={sections} language={language} /></div>
      <ParentLink ancestors={ancestors} />
    </InsertsContext.Provider>
  );
}
