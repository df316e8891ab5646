import type { LanguageTag } from "../../languages/locales";
import { placementPath } from "../slot-view";

/**
 * Address of a placement's link.
 *
 * @param site Origin of the site, "https://…".
 * @param tag The language in which it leads on; without one it is shorter to type, and the visitor's browser decides.
 */
export function linkAddress(site: string, code: string, tag?: LanguageTag): string {
  return site + placementPath(code, tag);
}

/** What a placer can save as a file. */
export const placerFileNames = ["qr", "banner"] as const;
export type PlacerFileName = (typeof placerFileNames)[number];

/** Path of a file that a placer saves. */
export function placerFilePath(code: string, tag: LanguageTag, name: PlacerFileName): string {
  return `/placera/${code}/${tag}/${name}.svg`;
}

/** What the image is called where it has been saved, so that several languages can lie in one folder. */
export function savedName(code: string, tag: LanguageTag, name: PlacerFileName): string {
  return `${name}-${code}-${tag}.svg`;
}
