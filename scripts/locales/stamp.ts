import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPageId } from "../../app/features/content/page-table";
import { versionOfPage } from "../../app/features/content/page-version.server";
import { versionOf } from "../../app/features/languages/source-version.server";
import { ArgumentFault, readArguments, runGuarded } from "../register/arguments";
import { type LanguageFiles, readLanguageFiles, requireTag, type Sources, textFiles } from "./language-files";
import { root } from "./root";
import { expectedKeys } from "./units";

/**
 * `npm run locales -- stamp TAG [NAME]`: says that a page or a file of texts (all of them where none is named) was
 * gone through and says what Swedish says now.
 */
export function run(args: string[], project = root): Promise<number> {
  return runGuarded(async () => {
    const { positionals: [first, name] } = readArguments(args, {}, 2);
    const tag = requireTag(first);
    if (tag === "sv") throw new ArgumentFault("Swedish is the source: nothing is made from another text.");
    if (name !== undefined && !isPageId(name) && !textFiles.some((file) => file === name)) throw new ArgumentFault(`There is no page or file "${name}".`);
    const [swedish, own] = [readLanguageFiles(project, "sv"), readLanguageFiles(project, tag)];
    const present = [...own.pages.keys(), ...textFiles.filter((file) => own.texts[file].size > 0)];
    if (!present.some((one) => one === (name ?? one))) throw new ArgumentFault(`${tag} has no ${name ?? "page or text"} yet.`);
    const folder = join(project, "locales", tag);
    for (const [page, text] of own.pages) {
      const source = swedish.pages.get(page);
      if (source !== undefined && (name ?? page) === page) writeFileSync(join(folder, "pages", `${page}.md`), stampPage(text, versionOfPage(page, source)));
    }
    writeFileSync(join(folder, "sources.json"), `${JSON.stringify(stampTexts(swedish, own, name), null, 2)}\n`);
    console.log(`${tag}: ${name ?? "all"} as Swedish is now.`);
    return 0;
  });
}

function stampPage(text: string, version: string): string {
  const unstamped = text.replace(/^source: .*\n/m, "");
  return unstamped.replace(/^(reviewed: .*\n)/m, (line) => `${line}source: "${version}"\n`);
}

function stampTexts(swedish: LanguageFiles, own: LanguageFiles, name: string | undefined): Sources {
  return Object.fromEntries(textFiles.map((file) => {
    const keys = expectedKeys(swedish.texts[file], own.tag).filter(({ key }) => own.texts[file].has(key));
    const versions = keys.flatMap(({ key, source }) => {
      const version = (name ?? file) === file ? versionOf(source) : own.sources[file]?.[key];
      return version ? [[key, version] as const] : [];
    });
    return [file, Object.fromEntries(versions)];
  }));
}
