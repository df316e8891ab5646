import { type LanguageTag, languageTags } from "../../app/features/languages/locales";

/**
 * Whether everything is gone through, as in `npm run test:all`, or what stands for it, as in `npm test`. Every file that
 * asks here is gone through again in full: scripts/find-rounds.mjs finds it, so that nothing is left out by oversight.
 */
export const isFullRound = process.env.ROUND === "full";

/** The whole in a full round, else the named part of it. */
export function inRound<Value>(whole: Record<string, Value>, part: readonly string[]): [string, Value][] {
  return listInRound(Object.keys(whole), part).map((name) => [name, whole[name] as Value]);
}

/** The whole list in a full round, else the part of it. @throws Error where a part is not of the whole: nothing would stand for it. */
export function listInRound<Value>(whole: readonly Value[], part: readonly Value[]): readonly Value[] {
  const strange = part.filter((value) => !whole.includes(value));
  if (strange.length > 0) throw new Error(`There is no ${strange.map(String).join(", ")} to choose`);
  return isFullRound ? whole : part;
}

/** Languages that stand for all: ours, one of each direction, script and tier, and those that lean on another language. */
export const languagesInRound: readonly LanguageTag[] = listInRound(languageTags, ["sv", "sv-simple", "en", "fi", "se", "yi", "ar", "prs", "ti", "zh-Hans"]);
