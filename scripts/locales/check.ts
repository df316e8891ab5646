import type { LanguageTag } from "../../app/features/languages/locales";
import { checkWords } from "../check-words";
import { readArguments, runGuarded } from "../register/arguments";
import { requireTag } from "./language-files";
import { root } from "./root";

/** `npm run locales -- check [TAG]`: what is wrong in the files of one language, or of all. */
export function run(args: string[], project = root): Promise<number> {
  return runGuarded(async () => {
    const { positionals: [tag] } = readArguments(args, {}, 1);
    const faults = tag === undefined ? checkWords(project) : faultsOf(project, requireTag(tag));
    for (const fault of faults) console.error(fault);
    if (faults.length === 0) console.log(`${tag ?? "All languages"}: whole.`);
    return faults.length === 0 ? 0 : 1;
  });
}

/** What is wrong in a language's files, or in the register and facts: while those are broken, no page can be checked. */
export function faultsOf(project: string, tag: LanguageTag): string[] {
  return checkWords(project).filter((fault) => fault.startsWith(`locales/${tag}/`) || fault.startsWith("app/storage/"));
}
