import { type Creative, longest, type PlacementKind, type PlacementState } from "../campaign";
import { ownPageTarget } from "../own-page/own-page";
import { momentOf } from "../read-book";
import { countCharacters } from "../texts/read-text";
import { parts } from "../texts/read-creative";

/** What a campaign consists of, as far as it decides whether it can be shown. */
export interface Content {
  ends: string | null;
  outcome: string | null;
  placements: { id: string; name: string; kind: PlacementKind; target: string; state: PlacementState }[];
  creatives: (Creative & { id: string })[];
  assignments: { placement: string; creative: string }[];
  /** Languages in which it has a page of its own, under an address of its own. */
  pages: number;
}

/** What is missing or looks wrong, where it is mended, and whether it stands in the way of publishing. */
export interface Lack {
  code: "noPlacement" | "noOpenPlacement" | "noSwedish" | "placementWithoutText" | "tooLong" | "unknownTarget" | "endPassed" | "noOutcome";
  place: "details" | "texts" | "placements";
  blocks: boolean;
  /** Name of the placement. */
  name?: string;
  /** Language of the text. */
  language?: Creative["language"];
}

/** Show our words; posts and e-mails only take our link along. */
const withText: readonly PlacementKind[] = ["slot", "external", "print"];

/** What is to be done before a campaign can be shown, and what is worth a second look. @param pages Ids of the site's pages. @param now Milliseconds since 1970. */
export function findLacks(content: Content, pages: readonly string[], now: number): Lack[] {
  const { placements, creatives, assignments } = content;
  const open = placements.filter(({ state }) => state !== "ended");
  const showing = open.filter(({ kind }) => withText.includes(kind));
  const targets = content.pages > 0 ? [...pages, ownPageTarget] : pages;
  const lacks: (Lack | false)[] = [
    placements.length === 0 && { code: "noPlacement", place: "placements", blocks: true },
    placements.length > 0 && open.length === 0 && { code: "noOpenPlacement", place: "placements", blocks: true },
    showing.length > 0 && !creatives.some(({ language }) => language === "sv") && { code: "noSwedish", place: "texts", blocks: true },
    ...showing.filter(({ id }) => creatives.length > 0 && !assignments.some(({ placement }) => placement === id)).map(({ name }): Lack => ({ code: "placementWithoutText", place: "placements", blocks: true, name })),
    ...creatives.filter((creative) => parts.some((part) => countCharacters(creative[part]) > longest[part])).map(({ language }): Lack => ({ code: "tooLong", place: "texts", blocks: true, language })),
    ...open.filter(({ target }) => !targets.includes(target)).map(({ name }): Lack => ({ code: "unknownTarget", place: "placements", blocks: true, name })),
    momentOf(content.ends, Infinity) <= now && { code: "endPassed", place: "details", blocks: false },
    content.outcome === null && { code: "noOutcome", place: "details", blocks: false },
  ];
  return lacks.filter((lack): lack is Lack => lack !== false);
}
