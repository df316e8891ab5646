import { RemixBrowser } from "@remix-run/react";
import { createInstance } from "i18next";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { officeTextOptions } from "./office/office-text-options";

/** Brings a page of the office to life; no public page loads this. Its language is the one that the server drew it in. */
const language = document.documentElement.lang === "en" ? "en" : "sv";
const { office } = await (language === "en" ? import("./office/office-words-en") : import("./office/office-words-sv"));
const texts = createInstance();
await texts.use(initReactI18next).init({ ...officeTextOptions, lng: language, resources: { [language]: { office } } });

hydrateRoot(
  document,
  <StrictMode>
    <I18nextProvider i18n={texts}>
      <RemixBrowser />
    </I18nextProvider>
  </StrictMode>,
);
