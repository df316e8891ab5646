import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listInRound } from "../round";
import { chainOf, type LanguageTag, languageTags } from "../../../app/features/languages/locales";

interface Words {
  exit: string;
  exitHint: string;
  exitTwo: string;
  exitOne: string;
  exitExpired: string;
}

const fileOf = (tag: LanguageTag) => join(import.meta.dirname, "../../../locales", tag, "essentials.json");

/** Languages whose exit speaks the language itself. */
export const speaking = languageTags.filter((tag) => existsSync(fileOf(tag)));

const longest = (word: "exit" | "exitTwo" | "exitOne" | "exitExpired") => speaking.toSorted((one, other) => exitWords(other)[word].length - exitWords(one)[word].length).slice(0, 2);

/** Those that stand for all in `npm test`: the ones whose words need most room, and some of each direction and script. */
export const speakingInRound = listInRound(speaking, [...new Set<LanguageTag>(["sv", "ar", "ti", "zh-Hans", ...longest("exit"), ...longest("exitExpired")])]);

/** The exit's words as the translators wrote them: the language's own, or of the one that stands in for it. */
export function exitWords(tag: LanguageTag): Words {
  const spoken = chainOf(tag).find((step) => speaking.includes(step)) ?? tag;
  return JSON.parse(readFileSync(fileOf(spoken), "utf8")) as Words;
}
