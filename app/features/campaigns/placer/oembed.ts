import { isLanguageTag, type LanguageTag } from "../../languages/locales";
import { readCode } from "../code";
import { bannerSize } from "./banner-image";
import type { Handout } from "./handout";
import { linkAddress } from "./link";
import { textSnippet } from "./snippet";

/** An answer by oEmbed 1.0 (oembed.com), of the kind that is HTML. */
export interface Oembed {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
}

/** The placement and language that an address asks of; null where it is not a link of ours. @param site Origin of the site. */
export function readLinkAddress(address: string, site: string): { code: string; tag: LanguageTag } | null {
  const [, code = "", tag] = /^\/k\/([^/]+)\/([\w-]+)$/.exec(address.startsWith(site) ? address.slice(site.length) : "") ?? [];
  const read = readCode(code);
  return read && isLanguageTag(tag) ? { code: read, tag } : null;
}

/**
 * The text as a site's editor embeds it, the same as is copied by hand: it too loads nothing from us.
 *
 * @param limits Pixels; what was asked for as "maxwidth" and "maxheight".
 */
export function oembedOf(handout: Handout, provider: { name: string; site: string }, limits: { width: number; height: number }): Oembed {
  return {
    version: "1.0",
    type: "rich",
    title: handout.creative.heading,
    provider_name: provider.name,
    provider_url: provider.site,
    html: textSnippet(handout),
    // Text takes the room that it is given; these are what it is comfortable with.
    width: Math.min(bannerSize.width, limits.width),
    height: Math.min(bannerSize.height, limits.height),
  };
}

/** Address of the answer for a placement's link. @param site Origin of the site, "https://…". */
export function oembedAddress(site: string, code: string, tag: LanguageTag): string {
  return `${site}/oembed?url=${encodeURIComponent(linkAddress(site, code, tag))}`;
}
