import { createInstance, type i18n, type InitOptions, type ThirdPartyModule } from "i18next";
import { initReactI18next } from "react-i18next";
import { RemixI18Next } from "remix-i18next/server";
import { pluralRules } from "./features/languages/format";
import { isLanguageTag, type LanguageTag, languageTags, sourceLanguage } from "./features/languages/locales";
import { interfaceLanguage, resources } from "./features/languages/texts.server";
import { languageOfAddress } from "./features/languages/addresses";

/** i18next would hand our tag to ICU, which does not know all of them and then answers for the machine's language. */
const pluralsByTable: ThirdPartyModule = {
  type: "3rdParty",
  init(instance) {
    const resolver = instance.services.pluralResolver as { getRule(code: string, options?: { ordinal?: boolean }): unknown };
    resolver.getRule = (code, options) =>
      pluralRules(isLanguageTag(code) ? code : sourceLanguage, { type: options?.ordinal ? "ordinal" : "cardinal" });
  },
};

const options = {
  resources,
  defaultNS: "common",
  ns: ["common", "directory", "essentials", "material", "measuring", "results"],
  supportedLngs: languageTags,
  // A text falls back by block and is marked; a single sentence never changes language unseen.
  fallbackLng: false,
  load: "currentOnly",
  interpolation: { escapeValue: false },
  returnNull: false,
} satisfies InitOptions;

/** Texts for loaders: titles, notices, anything decided before the page is drawn. */
export const remixI18next = new RemixI18Next({
  detection: {
    supportedLanguages: languageTags,
    fallbackLanguage: sourceLanguage,
    order: ["custom"],
    findLocale: async (request) => interfaceLanguage(languageOfAddress(request.url) ?? sourceLanguage),
  },
  i18next: options,
  plugins: [pluralsByTable],
});

/** The instance that draws one page; `<html lang>` and every text come from it and the same address. */
export async function createTexts(language: LanguageTag): Promise<i18n> {
  const instance = createInstance();
  await instance.use(pluralsByTable).use(initReactI18next).init({ ...options, lng: interfaceLanguage(language) });
  return instance;
}
