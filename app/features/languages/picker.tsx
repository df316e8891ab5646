import { useTranslation } from "react-i18next";
import { languageAttributes } from "./language-attributes";
import { type LanguageTag, localeOf } from "./locales";
import { usePageLanguage } from "./page-language";
import * as styles from "./picker.css";

/** A language and where it leads. */
export interface PickerEntry {
  tag: LanguageTag;
  path: string;
  /** Leads to the start page, since the language lacks the page that was asked for. */
  elsewhere?: boolean;
}

/** Each language in its own words, with its Swedish name for whoever helps. No flags, nothing remembered. */
export function Picker({ entries }: { entries: PickerEntry[] }) {
  const { page, frame } = usePageLanguage();
  const { t } = useTranslation("common");
  return (
    <ul className={styles.picker}>
      {entries.map(({ tag, path, elsewhere }) => {
        const { autonym, swedishName, direction } = localeOf(tag);
        return (
          <li key={tag} className={styles.entry}>
            <a className={styles.link} href={path} hrefLang={tag} aria-current={tag === page ? "true" : undefined}>
              <span className={styles.name} lang={tag} dir={direction}>{autonym}</span>
              {swedishName !== autonym && <span className={styles.swedishName} {...languageAttributes("sv", frame)}>({swedishName})</span>}
              {elsewhere && <span className={styles.swedishName}>– {t("picker.toStart")}</span>}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** A few languages without a detour over the list. */
export function Shortcuts({ entries }: { entries: PickerEntry[] }) {
  return (
    <ul className={styles.shortcuts}>
      {entries.map(({ tag, path }) => (
        <li key={tag} className={styles.shortcut}>
          <a className={styles.shortLink} href={path} lang={tag} hrefLang={tag} dir={localeOf(tag).direction}>{localeOf(tag).autonym}</a>
        </li>
      ))}
    </ul>
  );
}
