import { existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ArgumentFault, readArguments, runGuarded } from "../register/arguments";
import { versionOfPage } from "../../app/features/content/page-version.server";
import { readLanguageFiles, requireTag } from "./language-files";
import { root } from "./root";
import { unitsOf } from "./units";
import { writeXliff } from "./write-xliff";

/** `npm run locales -- export TAG [FILE]`: all texts of a language as XLIFF 2.1, to FILE or to TAG.xlf. */
export function run(args: string[], project = root): Promise<number> {
  return runGuarded(async () => {
    const { positionals: [tag, file = `${tag}.xlf`] } = readArguments(args, {}, 2);
    const [swedish, own] = [readLanguageFiles(project, "sv"), readLanguageFiles(project, requireTag(tag))];
    if (!existsSync(dirname(file))) throw new ArgumentFault(`${file}: there is no such folder`);
    const units = unitsOf(swedish, own);
    const versions = new Map([...swedish.pages].map(([page, source]) => [`pages.${page}`, versionOfPage(page, source)]));
    writeFileSync(file, writeXliff({ tag: own.tag, units, versions }));
    const waiting = units.filter(({ state }) => state === "initial").length;
    console.log(`${file}: ${units.length} texts, of which ${waiting} wait for a translation.`);
    return 0;
  });
}
