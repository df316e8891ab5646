import { environment } from "./environment.server";
import { getPage } from "./features/content/content.server";
import { pagePath } from "./features/content/page-table";
import { firstHelp } from "./features/directory/register.server";
import type { LanguageTag } from "./features/languages/locales";
import type { PageLanguage } from "./features/languages/page-language";
import { essentialsLanguage, interfaceLanguage, translationState } from "./features/languages/texts.server";
import type { FrameData } from "./frame";

export function readPageLanguage(page: LanguageTag): PageLanguage {
  const essentials = essentialsLanguage(page);
  return { page, essentials, frame: interfaceLanguage(page), machine: translationState(essentials).translation === "machine" };
}

/** The frame around a page in a language. */
export function readFrame(tag: LanguageTag): FrameData {
  return {
    help: firstHelp(tag),
    demonstration: !environment.adopted,
    homePath: pagePath(tag, "start"),
    languagesPath: pagePath(tag, "languages"),
    footer: (["about", "privacy", "accessibility", "languages"] as const).map((id) => {
      const { page, language } = getPage(tag, id);
      return { path: pagePath(tag, id), title: page.title, language };
    }),
  };
}
