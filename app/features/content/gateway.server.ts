import { nextMidnight } from "../languages/stockholm-clock";
import { languageTags, sourceLanguage } from "../languages/locales";
import type { PickerEntry } from "../languages/picker";
import { type Alternate, alternatesOf } from "./alternates";
import { hasPage } from "./content.server";
import { pagePath } from "./page-table";

/** The page that lists all languages, for whoever has not chosen one. */
export interface Gateway {
  picker: PickerEntry[];
  alternates: Alternate[];
  freshUntil: string;
  now: string;
}

/** Every language with its start page. */
export function listLanguages(): PickerEntry[] {
  return languageTags.map((tag) => ({ tag, path: pagePath(tag, "start") }));
}

export function readGateway(now: Date): Gateway {
  return {
    picker: listLanguages(),
    alternates: alternatesOf("start", (tag) => tag === sourceLanguage || hasPage(tag, "start")),
    freshUntil: nextMidnight(now).toISOString(),
    now: now.toISOString(),
  };
}
