import type { LanguageTag } from "../languages/locales";
import type { Relaxed } from "./facets/find-services";
import type { ListFacet, Selection, SwitchFacet } from "./facets/selection";
import type { NamedService } from "./named-service";

/** A choice as a link: what it is called, whether it is made, how many there would be after a touch, and where the touch leads. */
export interface Choice {
  value: string;
  /** Names of places and languages; those of other choices are texts of the interface. */
  name?: { text: string; language: LanguageTag };
  chosen: boolean;
  count: number | null;
  path: string;
}

/** A stretch of the list under one heading, where it is divided. */
export interface ResultGroup {
  heading: "open" | "unknown" | null;
  services: NamedService[];
}

/** Everything that the directory shows of one selection or search. */
export interface ResultsData {
  selection: Selection;
  groups: ResultGroup[];
  total: number;
  page: number;
  pages: number;
  relaxed: Relaxed[];
  /** Part of the address meant nothing to us. */
  ignored: boolean;
  choices: Record<ListFacet, Choice[]>;
  switches: Record<SwitchFacet, Choice>;
  paths: { search: string; clear: string; previous: string | null; next: string | null; print: string | null };
  /** The same choices in every language. */
  languages: { tag: LanguageTag; path: string }[];
  now: string;
}
