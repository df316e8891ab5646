import type { LanguageTag } from "../../languages/locales";
import type { Creative, Placement } from "../campaign";
import { creativeFor } from "../placement-book";
import { linkAddress } from "./link";

/** What a placer takes along in one language: words, and where they lead. */
export interface Handout {
  code: string;
  /** The language in which the link leads on; the words may be in one that stands in for it. */
  tag: LanguageTag;
  creative: Creative;
  /** Of the link, with the site's origin. */
  address: string;
  /** Said beside it, in the language of the words, where the campaign is made up. */
  example: string | null;
}

export interface HandoutOptions {
  /** Origin of the site, "https://…". */
  site: string;
  /** Gives the sentence that says so of a made-up campaign. */
  exampleIn: (language: LanguageTag) => string;
}

/** What a placement hands out in a language; null where it has words neither in that language nor in one that stands in. */
export function handoutOf(placement: Placement, tag: LanguageTag, { site, exampleIn }: HandoutOptions): Handout | null {
  const creative = creativeFor(placement, tag);
  if (!creative) return null;
  const { code, demonstration } = placement;
  return { code, tag, creative, address: linkAddress(site, code, tag), example: demonstration ? exampleIn(creative.language) : null };
}
