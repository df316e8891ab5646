import { preview } from "../../../ui/theme/preview.css";
import { type LanguageTag, localeOf } from "../../languages/locales";
import { PageLanguageContext } from "../../languages/page-language";
import type { Creative, SlotName } from "../campaign";
import { Slot } from "../slot";
import * as styles from "./simulator.css";

/** A slot as visitors see it, in the direction and letters of the page's language. Its link leads nowhere from here, and counts nothing. */
export function SlotPreview({ slot, creative, tag }: { slot: SlotName; creative: Creative; tag: LanguageTag }) {
  const id = `preview-${slot}`;
  return (
    <PageLanguageContext.Provider value={{ page: tag, essentials: tag, frame: tag, machine: false }}>
      <div lang={tag} dir={localeOf(tag).direction} className={`${preview.light} ${styles.shown}`}><Slot name={slot} id={id} views={{ [slot]: { ...creative, code: "", path: `#${id}`, demonstration: false } }} /></div>
    </PageLanguageContext.Provider>
  );
}
