import { environment } from "./environment.server";
import { linkTo } from "./features/content/content-page.server";
import { listLanguages } from "./features/content/gateway.server";
import { findPage, languagesPath, pagePath } from "./features/content/page-table";
import { firstHelp } from "./features/directory/register.server";
import { decoysFor, exitPathFor } from "./features/exit/decoys";
import { isLanguageTag, type LanguageTag } from "./features/languages/locales";
import type { PageLanguage } from "./features/languages/page-language";
import { essentialsLanguage, interfaceLanguage, translationState } from "./features/languages/texts.server";
import type { FrameData } from "./frame";

export function readPageLanguage(page: LanguageTag): PageLanguage {
  const essentials = essentialsLanguage(page);
  return { page, essentials, frame: interfaceLanguage(page), machine: translationState(essentials).translation === "machine" };
}

/** The frame around a page in a language. @param path Of the page's address, "/sv/akut-hjalp". */
export function readFrame(tag: LanguageTag, path: string): FrameData {
  const [, language, slug = ""] = path.split("/");
  return {
    help: firstHelp(tag),
    demonstration: !environment.adopted,
    homePath: pagePath(tag, "start"),
    exitPath: exitPathFor(environment.decoys, tag),
    decoys: decoysFor(environment.decoys, tag),
    history: environment.history,
    languagesPath: languagesPath(tag, findPage(slug)),
    gateway: isLanguageTag(language) ? [] : listLanguages(),
    footer: (["about", "privacy", "accessibility", "languages"] as const).map((id) => linkTo(tag, id)),
  };
}
