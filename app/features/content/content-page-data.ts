import type { NamedService, ServiceGroup } from "../directory/named-service";
import type { LanguageTag } from "../languages/locales";
import type { PickerEntry } from "../languages/picker";
import type { Alternate } from "./alternates";
import type { Film } from "./film";
import type { Inserts } from "./inserts";
import type { Page } from "./page";
import type { PageGroup, PageId } from "./page-table";

/** Another page by its title, in the language that has it. */
export interface PageLink {
  path: string;
  title: string;
  language: LanguageTag;
}

/** Everything that one page shows, fetched before it is drawn. */
export interface ContentPageData {
  id: PageId;
  page: Page;
  /** The language of the words, which may stand in for the visitor's. */
  language: LanguageTag;
  /** Swedish has other words now than those that this page was made from. */
  isStale: boolean;
  film: Film | null;
  inserts: Inserts;
  /** Who can help with this, at the foot of the page. */
  lines: NamedService[];
  /** The address book, on pages that are one. */
  groups: ServiceGroup[];
  /** Every page in its group, on the page that lists them. */
  index: { group: PageGroup; pages: PageLink[] }[];
  /** Every language, on the page that lists them. */
  picker: PickerEntry[];
  /** A few languages at once, under the heading of Swedish pages. */
  shortcuts: PickerEntry[];
  /** The pages above it, from the start page down. */
  ancestors: PageLink[];
  path: string;
  /** The same page in the language that its words are in. */
  canonicalPath: string;
  alternates: Alternate[];
  /** ISO times: when something on it will no longer be true, and the moment that it tells of. */
  freshUntil: string;
  now: string;
}
