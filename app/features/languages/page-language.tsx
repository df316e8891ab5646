import type { TFunction } from "i18next";
import { createContext, useContext } from "react";
import { useTranslation } from "react-i18next";
import { type LanguageTag, sourceLanguage } from "./locales";

/** Which languages a page is in: its own, and those that its frame fell back to. */
export interface PageLanguage {
  /** The language of the address, `<html lang>` and direction. */
  page: LanguageTag;
  /** Of exit, emergency block and notices. */
  essentials: LanguageTag;
  /** Of everything else that is not content. */
  frame: LanguageTag;
  /** The words of exit, emergency block and notices were translated by a computer. */
  machine: boolean;
}

export const PageLanguageContext = createContext<PageLanguage>({
  page: sourceLanguage,
  essentials: sourceLanguage,
  frame: sourceLanguage,
  machine: false,
});

export function usePageLanguage(): PageLanguage {
  return useContext(PageLanguageContext);
}

/** The words of exit, emergency block and notices, in the language that has them. */
export function useEssentials(): TFunction<"essentials"> {
  return useTranslation("essentials", { lng: usePageLanguage().essentials }).t;
}
