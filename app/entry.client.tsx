import { RemixBrowser } from "@remix-run/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { browserWords, loadWords, prepareWords } from "./office/browser-words";

/** Brings a page of the office to life; no public page loads this. */
browserWords.use(initReactI18next);
await prepareWords(document.documentElement.lang === "en" ? "en" : "sv");
await loadWords(location.pathname);

hydrateRoot(
  document,
  <StrictMode>
    <I18nextProvider i18n={browserWords}>
      <RemixBrowser />
    </I18nextProvider>
  </StrictMode>,
);
