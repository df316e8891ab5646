import type { OfficeWords } from "./office-words-sv";

/** A file of the office's words. */
export type Room = keyof OfficeWords;

/** Which words the pages under an address need beside the frame's. A test follows every page's imports to see that none is missing. */
const rooms: readonly [address: RegExp, rooms: readonly Room[]][] = [
  [/^\/redaktion$/, ["calendar"]],
  [/^\/redaktion\/(?:konton?|logga-in)(?:\/|$)/, ["account"]],
  [/^\/redaktion\/logg$/, ["audit"]],
  [/^\/redaktion\/kalender$/, ["calendar", "campaigns"]],
  [/^\/redaktion\/visas-nu$/, ["calendar"]],
  [/^\/redaktion\/metod$/, ["effect", "results"]],
  [/^\/redaktion\/resultat$/, ["effect", "results"]],
  [/^\/redaktion\/kampanjer$/, ["campaigns"]],
  [/^\/redaktion\/kampanjer\/ny$/, ["campaigns"]],
  [/^\/redaktion\/kampanjer\/[^/]+(?:\/(?:granskning|tillstand))?$/, ["campaigns", "calendar"]],
  [/^\/redaktion\/kampanjer\/[^/]+\/uppgifter$/, ["campaigns"]],
  [/^\/redaktion\/kampanjer\/[^/]+\/texter$/, ["campaigns", "texts"]],
  [/^\/redaktion\/kampanjer\/[^/]+\/placeringar(?:\/[^/]+)?$/, ["campaigns", "placements"]],
  [/^\/redaktion\/kampanjer\/[^/]+\/placeringar\/[^/]+\/bevakning$/, ["campaigns", "calendar"]],
  [/^\/redaktion\/kampanjer\/[^/]+\/sida$/, ["campaigns", "page"]],
  [/^\/redaktion\/kampanjer\/[^/]+\/siffror$/, ["campaigns", "figures", "placements"]],
  [/^\/redaktion\/kampanjer\/[^/]+\/effekt$/, ["campaigns", "effect", "results"]],
  [/^\/redaktion\/kampanjer\/[^/]+\/rapport$/, ["campaigns", "report"]],
];

/** The files of words that a page of the office is drawn with. */
export function roomsOf(path: string): Room[] {
  return ["frame", ...new Set(rooms.filter(([address]) => address.test(path)).flatMap(([, own]) => own))];
}
