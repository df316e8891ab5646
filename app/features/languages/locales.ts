/**
 * The languages of the site. Names, directions and tags are written here and never asked of the
 * machine: ICU calls Lule Sámi "Lule Sami", believes that some right-to-left languages run left
 * to right, and silently answers in the process's own language for tags that it does not know.
 */
export interface Locale {
  /** The language's name for itself. */
  autonym: string;
  /** Its name in Swedish, for those who help someone else find it. */
  swedishName: string;
  direction: "ltr" | "rtl";
  /** Chooses fonts and line height. */
  script: "latin" | "cyrillic" | "arabic" | "hebrew" | "ethiopic" | "thai" | "han";
  /** Tag for dates, lists and sorting: one that ICU really has, with our calendar and digits. */
  intl: string;
  /** Tag for plural forms where ICU's differ from `intl`. */
  plurals?: string;
  /** Names from Monday on, where those of ICU are not the ones that people say. */
  weekdays?: readonly [string, string, string, string, string, string, string];
  /** ICU has no month names in this language, so dates are written in figures. */
  numericDates?: true;
  /** What search engines call it; none where they have no name for it. */
  hreflang: readonly string[];
  /** Where a text is missing, these are tried in order. Never a neighbour, never an enemy. */
  fallback: readonly string[];
  /**
   * A: every page. B: interface and the launch set, machine drafts shown as such.
   * C: no machine-made text, because too few can correct it; Swedish until a speaker has written.
   */
  tier: "A" | "B" | "C";
}

const swedish = ["sv"] as const;
const english = ["en", "sv"] as const;

const latin = { direction: "ltr", script: "latin" } as const;
const arabic = { direction: "rtl", script: "arabic" } as const;
const ethiopic = { direction: "ltr", script: "ethiopic" } as const;
const cyrillic = { direction: "ltr", script: "cyrillic" } as const;

/** In the order of the gateway. Autonyms of `fit`, `smj`, `sma` and the Romani ones await confirmation by speakers. */
export const locales = {
  sv: { ...latin, autonym: "svenska", swedishName: "svenska", intl: "sv", hreflang: ["sv"], fallback: [], tier: "A" },
  "sv-simple": { ...latin, autonym: "lätt svenska", swedishName: "lätt svenska", intl: "sv", hreflang: [], fallback: swedish, tier: "A" },
  en: { ...latin, autonym: "English", swedishName: "engelska", intl: "en-GB", hreflang: ["en"], fallback: swedish, tier: "A" },
  fi: { ...latin, autonym: "suomi", swedishName: "finska", intl: "fi", hreflang: ["fi"], fallback: swedish, tier: "B" },
  fit: { ...latin, autonym: "meänkieli", swedishName: "meänkieli", intl: "fi", hreflang: ["fit"], fallback: swedish, tier: "C" },
  se: { ...latin, autonym: "davvisámegiella", swedishName: "nordsamiska", intl: "se", numericDates: true, hreflang: ["se"], fallback: swedish, tier: "C" },
  smj: { ...latin, autonym: "julevsámegiella", swedishName: "lulesamiska", intl: "sv", plurals: "smj", hreflang: ["smj"], fallback: swedish, tier: "C" },
  sma: { ...latin, autonym: "åarjelsaemien gïele", swedishName: "sydsamiska", intl: "sv", plurals: "sma", hreflang: ["sma"], fallback: swedish, tier: "C" },
  rmn: { ...latin, autonym: "romani čhib (arli)", swedishName: "romani (arli)", intl: "sv", hreflang: ["rmn"], fallback: swedish, tier: "C" },
  rmy: { ...latin, autonym: "romani čhib (kelderaš/lovari)", swedishName: "romani (kelderash/lovari)", intl: "sv", hreflang: ["rmy"], fallback: swedish, tier: "C" },
  rmf: { ...latin, autonym: "romani tšimb (kaale)", swedishName: "romani (kaale)", intl: "sv", hreflang: ["rmf"], fallback: swedish, tier: "C" },
  yi: { direction: "rtl", script: "hebrew", autonym: "ייִדיש", swedishName: "jiddisch", intl: "yi", numericDates: true, hreflang: ["yi"], fallback: swedish, tier: "C" },
  ar: { ...arabic, autonym: "العربية", swedishName: "arabiska", intl: "ar", hreflang: ["ar"], fallback: english, tier: "B" },
  so: { ...latin, autonym: "Soomaali", swedishName: "somaliska", intl: "so", hreflang: ["so"], fallback: english, tier: "B" },
  fa: { ...arabic, autonym: "فارسی", swedishName: "persiska", intl: "fa-u-ca-gregory-nu-latn", hreflang: ["fa"], fallback: english, tier: "B" },
  prs: { ...arabic, autonym: "دری", swedishName: "dari", intl: "fa-AF-u-ca-gregory-nu-latn", hreflang: ["fa-AF"], fallback: ["fa", "en", "sv"], tier: "B" },
  ckb: { ...arabic, autonym: "کوردیی ناوەندی", swedishName: "sorani", intl: "ckb-u-nu-latn", hreflang: ["ckb"], fallback: english, tier: "B" },
  kmr: { ...latin, autonym: "kurdî (kurmancî)", swedishName: "kurmanji", intl: "ku", hreflang: ["ku"], fallback: english, tier: "B" },
  ti: { ...ethiopic, autonym: "ትግርኛ", swedishName: "tigrinja", intl: "ti", hreflang: ["ti"], fallback: english, tier: "B" },
  am: { ...ethiopic, autonym: "አማርኛ", swedishName: "amhariska", intl: "am", hreflang: ["am"], fallback: english, tier: "B" },
  uk: { ...cyrillic, autonym: "українська", swedishName: "ukrainska", intl: "uk", hreflang: ["uk"], fallback: english, tier: "B" },
  ru: { ...cyrillic, autonym: "русский", swedishName: "ryska", intl: "ru", hreflang: ["ru"], fallback: english, tier: "B" },
  pl: { ...latin, autonym: "polski", swedishName: "polska", intl: "pl", hreflang: ["pl"], fallback: english, tier: "B" },
  bs: { ...latin, autonym: "bosanski / hrvatski / srpski", swedishName: "bosniska/kroatiska/serbiska", intl: "bs", hreflang: ["bs", "hr", "sr-Latn"], fallback: english, tier: "B" },
  sq: { ...latin, autonym: "shqip", swedishName: "albanska", intl: "sq", hreflang: ["sq"], fallback: english, tier: "B" },
  tr: { ...latin, autonym: "Türkçe", swedishName: "turkiska", intl: "tr", hreflang: ["tr"], fallback: english, tier: "B" },
  es: { ...latin, autonym: "español", swedishName: "spanska", intl: "es", hreflang: ["es"], fallback: english, tier: "B" },
  fr: { ...latin, autonym: "français", swedishName: "franska", intl: "fr", hreflang: ["fr"], fallback: english, tier: "B" },
  th: { direction: "ltr", script: "thai", autonym: "ไทย", swedishName: "thailändska", intl: "th-u-ca-gregory", hreflang: ["th"], fallback: english, tier: "B" },
  ps: { ...arabic, autonym: "پښتو", swedishName: "pashto", intl: "ps-u-ca-gregory-nu-latn", weekdays: ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"], hreflang: ["ps"], fallback: english, tier: "B" },
  ur: { ...arabic, autonym: "اردو", swedishName: "urdu", intl: "ur-u-nu-latn", hreflang: ["ur"], fallback: english, tier: "B" },
  de: { ...latin, autonym: "Deutsch", swedishName: "tyska", intl: "de", hreflang: ["de"], fallback: english, tier: "B" },
  ro: { ...latin, autonym: "română", swedishName: "rumänska", intl: "ro", hreflang: ["ro"], fallback: english, tier: "B" },
  vi: { ...latin, autonym: "Tiếng Việt", swedishName: "vietnamesiska", intl: "vi", hreflang: ["vi"], fallback: english, tier: "B" },
  "zh-Hans": { direction: "ltr", script: "han", autonym: "简体中文", swedishName: "kinesiska (förenklad)", intl: "zh-Hans", hreflang: ["zh-Hans"], fallback: english, tier: "B" },
} as const satisfies Record<string, Locale>;

export type LanguageTag = keyof typeof locales;

/** The language that texts are written in first; every chain of fallback ends here. */
export const sourceLanguage = "sv" satisfies LanguageTag;

export const languageTags = Object.keys(locales) as LanguageTag[];

export function isLanguageTag(value: unknown): value is LanguageTag {
  return typeof value === "string" && Object.hasOwn(locales, value);
}

/** The entry with its optional fields, which `as const` hides from the type of each language. */
export function localeOf(tag: LanguageTag): Locale {
  return locales[tag];
}

/** The language itself, then those that stand in for it, in order. */
export function chainOf(tag: LanguageTag): LanguageTag[] {
  return [tag, ...localeOf(tag).fallback.filter(isLanguageTag)];
}

/** Other ways to write our tags, which old links and other sites use. */
const aliases: Record<string, LanguageTag> = {
  "fa-af": "prs", "sv-se": "sv", "en-gb": "en", "en-us": "en", ku: "kmr", hr: "bs", sr: "bs", "sr-latn": "bs",
  zh: "zh-Hans", "zh-cn": "zh-Hans", "zh-hans": "zh-Hans",
};

/** Our tag for one that is written another way ("FA-AF", "EN"), if it is not one of ours already. */
export function canonicalTag(value: string): LanguageTag | undefined {
  if (isLanguageTag(value)) return undefined;
  const lower = value.toLowerCase();
  return isLanguageTag(lower) ? lower : Object.hasOwn(aliases, lower) ? aliases[lower] : undefined;
}
