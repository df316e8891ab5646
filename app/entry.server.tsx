import { join } from "node:path";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { environment } from "./environment.server";
import { languageOfAddress } from "./features/languages/addresses";
import { createTexts } from "./i18next.server";
import { type LanguageTag, sourceLanguage } from "./features/languages/locales";
import { PageLanguageContext } from "./features/languages/page-language";
import type { OfficeLanguage } from "./features/office/role";
import { FrameContext } from "./frame";
import { readFrame, readPageLanguage } from "./frame.server";
import { logFault } from "./log-fault";
import { officeInstance } from "./office/office-texts.server";
import { inlineStyles } from "./server/inline-assets";
import { pseudoLocalise } from "./server/pseudo-locale";
import { contentSecurityPolicy, officeSecurityPolicy } from "./server/security-headers";

const clientFolder = join(import.meta.dirname, "../client");

/** Draws a page whole: a public one in the language of its address, one of the office in that of who reads it. */
export default async function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext, { office }: AppLoadContext): Promise<Response> {
  const [language, html] = office ? [office.language, drawOffice(request, office.language, context)] as const : await drawPublic(request, context);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", language);
  // While developing, Vite brings styles and reloads by scripts and a socket of its own.
  headers.set("Content-Security-Policy", import.meta.env.DEV ? "default-src 'self' 'unsafe-inline' data: ws:" : office ? officeSecurityPolicy(html) : contentSecurityPolicy(html));
  return new Response(html, { status, headers });
}

function drawOffice(request: Request, language: OfficeLanguage, context: EntryContext): string {
  return `<!doctype html>${renderToString(
    <I18nextProvider i18n={officeInstance(language)}>
      <RemixServer context={context} url={request.url} />
    </I18nextProvider>,
  )}`;
}

/** With its styles inside. */
async function drawPublic(request: Request, context: EntryContext): Promise<[LanguageTag, string]> {
  const language = languageOfAddress(request.url) ?? sourceLanguage;
  const texts = await createTexts(language);
  const markup = renderToString(
    <I18nextProvider i18n={texts}>
      <PageLanguageContext.Provider value={readPageLanguage(language)}>
        <FrameContext.Provider value={readFrame(language, new URL(request.url).pathname)}>
          <RemixServer context={context} url={request.url} />
        </FrameContext.Provider>
      </PageLanguageContext.Provider>
    </I18nextProvider>,
  );
  const page = `<!doctype html>${import.meta.env.DEV ? markup : inlineStyles(markup, clientFolder)}`;
  return [language, environment.pseudoLocale && language === "en" ? pseudoLocalise(page, environment.pseudoLocale) : page];
}

export { logFault as handleError };
