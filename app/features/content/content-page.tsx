import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../ui/notice/notice";
import { CallListNote } from "../directory/call-list-note";
import { ServiceList } from "../directory/service-list";
import { FallbackNotice, MachineNotice, StaleNotice } from "../languages/fallback-notice";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import { Picker, Shortcuts } from "../languages/picker";
import { Breadcrumb, ParentLink } from "./breadcrumb";
import type { ContentPageData } from "./content-page-data";
import { Doors } from "./doors";
import { FilmPlayer } from "./film-player";
import { InsertsContext } from "./inserts";
import { PageFoot } from "./page-foot";
import { PageIndex } from "./page-index";
import { isNumber, Prose } from "./prose";
import { Words } from "./words";

interface ContentPageProps {
  data: ContentPageData;
  /** The block with 112 and 116 016, drawn by the frame. */
  help: ReactNode;
  /** What the page is a door to, between its answer and its words. */
  children?: ReactNode;
  /** What stands under its words, above the way up. */
  foot?: ReactNode;
}

/**
 * One shape for every page: the reader's words, an answer, the same help in the same place, short
 * sections, what to do now, who can help, sources.
 */
export function ContentPage({ data, help, children, foot }: ContentPageProps) {
  const { t } = useTranslation("common");
  const { page: visitor, frame, essentials, machine } = usePageLanguage();
  const { page, language, ancestors, groups } = data;
  const words = languageAttributes(language, frame);

  return (
    <InsertsContext.Provider value={data.inserts}>
      <Breadcrumb ancestors={ancestors} current={{ title: page.title, language }} />
      {language !== visitor && <FallbackNotice shown={language} around={frame} />}
      <section aria-labelledby="heading">
        <div {...words}>
          <h1 id="heading">{page.heading}</h1>
          {data.shortcuts.length > 0 && <Shortcuts entries={data.shortcuts} />}
          <p><Words of={page.answer} /></p>
          {page.doors.length > 0 && <Doors doors={page.doors} />}
        </div>
        {help}
        {page.translation === "machine" && !(machine && language === essentials) && <MachineNotice language={language} around={frame} />}
        {data.isStale && <StaleNotice />}
      </section>
      {children}
      {data.film && <FilmPlayer film={data.film} />}
      {data.picker.length > 0 && <Picker entries={data.picker} />}
      <div {...words}>
        {page.note && <Notice>{page.note}</Notice>}
        <Prose sections={page.sections} language={language} />
      </div>
      {page.actions.length > 0 && (
        <section aria-labelledby="actions">
          <h2 id="actions">{t("actions")}</h2>
          <ul {...words}>
            {page.actions.map((action, index) => <li key={index}><Words of={action} /></li>)}
          </ul>
          {page.actions.flat().some(isNumber) && <CallListNote />}
        </section>
      )}
      <ServiceList groups={groups} now={new Date(data.now)} />
      <PageIndex index={data.index} />
      <PageFoot data={data} />
      {foot}
      <ParentLink ancestors={ancestors} />
    </InsertsContext.Provider>
  );
}
