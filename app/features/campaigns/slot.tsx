import { useTranslation } from "react-i18next";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import type { SlotName } from "./campaign";
import type { SlotViews } from "./slot-view";
import * as styles from "./slot.css";

/** A campaign's words on one of our own pages, if it has any there now: text and a link, no picture, nothing that moves. */
export function Slot({ name, views, id = name }: { name: SlotName; views: SlotViews; /** Of its heading, where a page shows it more than once. */ id?: string }) {
  const { t } = useTranslation("common");
  const { frame } = usePageLanguage();
  const view = views[name];
  if (!view) return null;
  return (
    <section aria-labelledby={id} className={styles.slot} data-slot={view.path.slice(3)}>
      <div {...languageAttributes(view.language, frame)}>
        <h2 id={id} className={styles.heading}>{view.heading}</h2>
        <p>{view.body}</p>
        <p><a href={view.path} rel="nofollow" className={styles.link}>{view.call}</a></p>
      </div>
      {view.demonstration && <p><small>{t("slot.example")}</small></p>}
    </section>
  );
}
