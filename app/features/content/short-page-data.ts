import type { LanguageTag } from "../languages/locales";
import type { PageLink } from "./content-page-data";
import type { Inserts } from "./inserts";
import type { Section } from "./page";

/** Everything that a short page shows, fetched before it is drawn. */
export interface ShortPageData {
  title: string;
  sections: Section[];
  /** The language of the words, which may stand in for the visitor's. */
  language: LanguageTag;
  inserts: Inserts;
  /** The pages above it, from the start page down. */
  ancestors: PageLink[];
  /** ISO times: when something on it will no longer be true, and the moment that it tells of. */
  freshUntil: string;
  now: string;
}
