import { createInstance, type i18n, type TFunction } from "i18next";
import type { OfficeLanguage } from "../features/office/role";
import { officeTextOptions } from "./office-text-options";
import * as english from "./office-words-en";
import * as swedish from "./office-words-sv";

const words = { sv: swedish.office, en: english.office };

/** The texts of the office's pages, one instance a language for all requests: nothing in them is a request's own. */
const instances = Object.fromEntries(
  (["sv", "en"] as const).map((language) => {
    const instance = createInstance();
    void instance.init({ ...officeTextOptions, lng: language, initImmediate: false, resources: { [language]: { office: words[language] } } });
    return [language, instance];
  }),
) as Record<OfficeLanguage, i18n>;

/** Draws a page of the office. */
export function officeInstance(language: OfficeLanguage): i18n {
  return instances[language];
}

/** Words for titles and files. */
export function officeTexts(language: OfficeLanguage): TFunction<"office"> {
  return instances[language].getFixedT(language, "office");
}
