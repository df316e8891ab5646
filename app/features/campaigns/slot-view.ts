import type { LanguageTag } from "../languages/locales";
import type { Creative, SlotName } from "./campaign";
import { findInSlot, type PlacementBook } from "./placement-book";

/** What a page shows in one of its slots. */
export interface SlotView extends Creative {
  code: string;
  /** Of the link, which counts and leads on in the visitor's language. */
  path: string;
  demonstration: boolean;
}

export type SlotViews = Partial<Record<SlotName, SlotView>>;

/** Path of a placement's link. @param tag The language in which it leads on; none where the visitor's browser decides. */
export function placementPath(code: string, tag?: LanguageTag): string {
  return tag ? `/k/${code}/${tag}` : `/k/${code}`;
}

/** Under which name a code goes along in the address of the page reached; no choice of the directory has it. */
export const codeParameter = "k";

/** What stands in the slots of a page at a moment. @param now Milliseconds since 1970. */
export function viewSlots(book: PlacementBook, slots: readonly SlotName[], tag: LanguageTag, now: number): SlotViews {
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const found = findInSlot(book, slot, tag, now);
      if (!found) return [];
      const { placement: { code, demonstration }, creative } = found;
      return [[slot, { ...creative, code, path: placementPath(code, tag), demonstration } satisfies SlotView]];
    }),
  );
}
