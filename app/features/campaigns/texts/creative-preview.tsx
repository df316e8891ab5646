import { useTranslation } from "react-i18next";
import { preview } from "../../../ui/theme/preview.css";
import { type LanguageTag, localeOf } from "../../languages/locales";
import { PageLanguageContext } from "../../languages/page-language";
import { Slot } from "../slot";
import type { Words } from "./read-creative";
import * as styles from "./texts.css";

const themes = ["light", "dark"] as const;

/** Seen, and neither read aloud nor walked to a second time. React 18 knows the attribute by no type yet. */
const unread = { inert: "" };

/** A creative as visitors see it on our own pages, in its language's direction and letters, by day and by night. */
export function CreativePreview({ tag, words }: { tag: LanguageTag; words: Words }) {
  const { t } = useTranslation("office");
  return (
    <PageLanguageContext.Provider value={{ page: tag, essentials: tag, frame: tag, machine: false }}>
      {themes.map((theme) => {
        const id = `${theme}-${tag}`;
        // The link leads nowhere from here, and counts nothing.
        const view = { language: tag, heading: words.heading || "…", body: words.body, call: words.call || "…", code: "", path: `#${id}`, demonstration: false };
        return (
          <figure key={theme} className={styles.figure}>
            <figcaption className={styles.caption}>{t(`texts.preview.${theme}`)}</figcaption>
            <div lang={tag} dir={localeOf(tag).direction} className={preview[theme]} {...(theme === "dark" && unread)}><Slot name="start-top" id={id} views={{ "start-top": view }} /></div>
          </figure>
        );
      })}
    </PageLanguageContext.Provider>
  );
}
