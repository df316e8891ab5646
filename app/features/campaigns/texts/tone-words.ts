import type { LanguageTag } from "../../languages/locales";

/** What words may do that nobody meant. */
export type ToneCode = "blame" | "promise" | "victim" | "emptyCall";

type ToneWords = Record<ToneCode, readonly string[]>;

/**
 * Words to think twice about, where they stand whole. "Blame": they put it on the reader to leave, to dare or to have known.
 * "Promise": nobody can keep it for everybody who reads. "Victim": many do not see themselves so. "Empty call": a link that
 * does not say where it leads.
 */
const swedish: ToneWords = {
  blame: ["bara lämna", "bara gå", "våga", "du borde", "du måste", "skyll", "varför stannar", "varför lämnar", "varför går du inte", "låt dig inte", "utsätt dig inte", "säg ifrån", "acceptera inte", "tillåt inte"],
  promise: ["säker", "säkert", "trygg", "tryggt", "garanterat", "garanterar", "garanti", "alltid", "aldrig", "helt anonymt", "ingen får veta", "ingen kan se", "lovar", "räddar"],
  victim: ["offer", "offret", "offren", "våldsoffer", "brottsoffer"],
  emptyCall: ["klicka", "klicka här", "tryck här", "här", "mer", "läs mer här", "länk"],
};

const english: ToneWords = {
  blame: ["just leave", "dare", "dare to", "you should", "you must", "blame", "why do you stay", "why don't you leave", "don't let yourself", "speak up", "don't accept", "don't tolerate", "don't allow"],
  promise: ["safe", "safely", "guaranteed", "guarantee", "always", "never", "completely anonymous", "no one will know", "nobody will know", "no one can see", "promise", "saves"],
  victim: ["victim", "victims"],
  emptyCall: ["click", "click here", "press here", "here", "more", "read more here", "link"],
};

/** In other languages a speaker has to listen. */
export const toneWords: Partial<Record<LanguageTag, ToneWords>> = { sv: swedish, "sv-simple": swedish, en: english };
