import { join } from "node:path";
import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { environment } from "./environment.server";
import { languageOfAddress } from "./features/languages/addresses";
import { createTexts } from "./i18next.server";
import { sourceLanguage } from "./features/languages/locales";
import { PageLanguageContext } from "./features/languages/page-language";
import { FrameContext } from "./frame";
import { readFrame, readPageLanguage } from "./frame.server";
import { inlineStyles } from "./server/inline-assets";
import { pseudoLocalise } from "./server/pseudo-locale";
import { contentSecurityPolicy } from "./server/security-headers";

const clientFolder = join(import.meta.dirname, "../client");

/** Draws a page whole, styles and all, in the language of its address. */
export default async function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Promise<Response> {
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
  const html = environment.pseudoLocale && language === "en" ? pseudoLocalise(page, environment.pseudoLocale) : page;

  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", language);
  // While developing, Vite brings styles and reloads by scripts and a socket of its own.
  headers.set("Content-Security-Policy", import.meta.env.DEV ? "default-src 'self' 'unsafe-inline' data: ws:" : contentSecurityPolicy(html));
  return new Response(html, { status, headers });
}

/** A fault of ours is written without the address that met it. */
export function handleError(error: unknown): void {
  console.error(error instanceof Error ? error.stack : "Something that is no error was thrown");
}
