import { localeOf } from "../../languages/locales";
import { bannerSize } from "./banner-image";
import type { Handout } from "./handout";
import { escapeMarkup } from "./markup";

/**
 * HTML for another site: the words, and a link. It loads nothing from us, so nobody who only sees it is known here; and
 * whoever follows the link does not bring along the page that they came from.
 */
export function textSnippet(handout: Handout): string {
  const { creative: { heading, body, call }, example } = handout;
  const words = [`<strong>${escapeMarkup(heading)}</strong>`, escapeMarkup(body), linkAround(handout, escapeMarkup(call)), ...(example ? [escapeMarkup(example)] : [])];
  return wrap(handout, words.join(" "));
}

/**
 * The same as a picture with a link around it.
 *
 * @param file Where the placer's own site has the picture: we serve it for saving, never for showing on other sites.
 */
export function imageSnippet(handout: Handout, file: string): string {
  const { creative: { heading, body, call }, example } = handout;
  const words = [heading, body, call, ...(example ? [example] : [])].join(" ");
  const image = `<img src="${escapeMarkup(file)}" alt="${escapeMarkup(words)}" width="${bannerSize.width}" height="${bannerSize.height}" style="max-width:100%;height:auto">`;
  return wrap(handout, linkAround(handout, image));
}

function linkAround({ address }: Handout, content: string): string {
  return `<a href="${escapeMarkup(address)}" rel="noopener" referrerpolicy="no-referrer">${content}</a>`;
}

/** The other page's language and direction are not known here, so both are always said. */
function wrap({ creative: { language } }: Handout, content: string): string {
  return `<p lang="${language}" dir="${localeOf(language).direction}">${content}</p>`;
}
