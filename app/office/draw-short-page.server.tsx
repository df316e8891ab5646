import { brotliCompressSync, constants } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import type { Section } from "../features/content/page";
import { ShortPage } from "../features/content/short-page";
import { fillShortPage } from "../features/content/short-page.server";
import type { LanguageTag } from "../features/languages/locales";
import { PageLanguageContext } from "../features/languages/page-language";
import { FrameContext, FrameHelp } from "../frame";
import { readFrame, readPageLanguage } from "../frame.server";
import { createTexts } from "../i18next.server";

interface DrawOptions {
  title: string;
  sections: Section[];
  language: LanguageTag;
  isExample: boolean;
  now: Date;
}

/** A page as it will be on the public site, without its frame: the same components, in the language of its words. */
export async function drawShortPage({ title, sections, language, isExample, now }: DrawOptions): Promise<string> {
  const data = fillShortPage(title, sections, { language, tag: language, now });
  return renderToStaticMarkup(
    <I18nextProvider i18n={await createTexts(language)}>
      <PageLanguageContext.Provider value={readPageLanguage(language)}>
        <FrameContext.Provider value={readFrame(language, `/${language}`)}>
          <ShortPage data={data} help={<FrameHelp />} languages={[]} isExample={isExample} />
        </FrameContext.Provider>
      </PageLanguageContext.Provider>
    </I18nextProvider>,
  );
}

/** Bytes of a drawn page over the wire, pressed as what is not kept is. */
export function weigh(html: string): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** Of which the public page has room, beside the heaviest frame that a language has, within one round trip. */
export const heaviest = 6_000;
