import { RemixBrowser } from "@remix-run/react";
import { StrictMode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { browserWords, loadWords, prepareWords } from "./office/browser-words";
import { keepTyped } from "./office/typed-before";

/** Brings a page of the office to life; no public page loads this. */
browserWords.use(initReactI18next);
await prepareWords(document.documentElement.lang === "en" ? "en" : "sv");
await loadWords(location.pathname);
const putTypedAgain = keepTyped(document);

function Office() {
  useEffect(putTypedAgain, []);
  return <RemixBrowser />;
}

hydrateRoot(
  document,
  <StrictMode>
    <I18nextProvider i18n={browserWords}>
      <Office />
    </I18nextProvider>
  </StrictMode>,
);
