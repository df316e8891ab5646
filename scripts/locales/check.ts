import { checkWords } from "../check-words";
import { readArguments, runGuarded } from "../register/arguments";
import { requireTag } from "./language-files";
import { root } from "./root";

/** `npm run locales -- check [TAG]`: what is wrong in the files of one language, or of all. */
export function run(args: string[]): Promise<number> {
  return runGuarded(async () => {
    const { positionals: [tag] } = readArguments(args, {}, 1);
    const folder = tag === undefined ? "" : `locales/${requireTag(tag)}/`;
    const faults = checkWords(root).filter((fault) => fault.startsWith(folder));
    for (const fault of faults) console.error(fault);
    if (faults.length === 0) console.log(`${tag ?? "All languages"}: whole.`);
    return faults.length === 0 ? 0 : 1;
  });
}
