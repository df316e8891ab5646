import { languageTags } from "../../languages/locales";
import { directory } from "../directory.server";
import { nameService, organizationOf, places } from "../register.server";
import type { Service } from "../service";
import { isSignpost } from "../social-services";
import { buildLexicon, type SearchWords } from "./lexicon";
import { buildTextIndex, type SearchText } from "./text-index.server";

const words = import.meta.glob<SearchWords>("../../../../locales/*/search.json", { eager: true, import: "default" });


/** What words mean, in every language that says so. */
export const lexicon = buildLexicon(Object.fromEntries(Object.entries(words).map(([path, words]) => [path.split("/").at(-2) ?? "", words])), places);

/** What everyone is asked for by, in the order of the directory. */
export const searchTexts: readonly SearchText[] = directory.listed.map(readSearchText);
export const text = buildTextIndex(searchTexts);

/** Signposts are found by their places: 311 names with one word in common would answer for many others. */
function readSearchText(service: Service): SearchText {
  if (isSignpost(service)) return { names: [], texts: [], numbers: [] };
  const named = languageTags.map((tag) => nameService(service, tag));
  return {
    names: [...new Set([...named.map(({ name }) => name), organizationOf(service).name])],
    texts: [...new Set(named.map(({ about }) => about))],
    numbers: service.channels.flatMap((channel) => ("dial" in channel ? [channel.dial, channel.display] : [])),
  };
}
