import { type LanguageTag, localeOf } from "./locales";

/** For those in the office who read no Swedish. Written here and never asked of the machine, as the others. */
const englishNames: Record<LanguageTag, string> = {
  sv: "Swedish", "sv-simple": "easy Swedish", en: "English", fi: "Finnish", fit: "Meänkieli", se: "Northern Sámi", smj: "Lule Sámi", sma: "Southern Sámi",
  rmn: "Romani (Arli)", rmy: "Romani (Kelderash/Lovari)", rmf: "Romani (Kaale)", yi: "Yiddish", ar: "Arabic", so: "Somali", fa: "Persian", prs: "Dari", ckb: "Sorani",
  kmr: "Kurmanji", ti: "Tigrinya", am: "Amharic", uk: "Ukrainian", ru: "Russian", pl: "Polish", bs: "Bosnian/Croatian/Serbian", sq: "Albanian", tr: "Turkish",
  es: "Spanish", fr: "French", th: "Thai", ps: "Pashto", ur: "Urdu", de: "German", ro: "Romanian", vi: "Vietnamese", "zh-Hans": "Chinese (simplified)",
};

/** What a language is called in the office's language, to be read in a sentence: "arabiska", "Arabic". */
export function languageName(tag: LanguageTag, language: "sv" | "en"): string {
  return language === "sv" ? localeOf(tag).swedishName : englishNames[tag];
}
