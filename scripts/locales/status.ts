import { languageTags, localeOf } from "../../app/features/languages/locales";
import { readArguments, runGuarded } from "../register/arguments";
import { readLanguageFiles, requireTag } from "./language-files";
import { root } from "./root";
import { statusOf } from "./translation-status";

/** `npm run locales -- status [TAG]`: how far each language has come; of one, also what is missing or has grown old. */
export function run(args: string[], project = root): Promise<number> {
  return runGuarded(async () => {
    const { positionals: [tag] } = readArguments(args, {}, 1);
    const tags = tag === undefined ? languageTags : [requireTag(tag)];
    const swedish = readLanguageFiles(project, "sv");
    const rows = tags.map((one) => ({ tag: one, tier: localeOf(one).tier, ...statusOf(swedish, readLanguageFiles(project, one)) }));
    printTable(["language", "tier", "whole", "pages", "texts", "machine", "reviewed", "stale", "missing"], rows.map(({ tag, tier, pages, texts, machine, reviewed, stale, missing }) => [
      tag, tier, missing.length === 0 ? "yes" : "no", `${pages.have}/${pages.wanted}`, `${texts.have}/${texts.wanted}`, String(machine), String(reviewed), String(stale.length), String(missing.length),
    ]));
    const [row] = rows;
    if (tag !== undefined && row) for (const name of ["stale", "missing"] as const) for (const what of row[name]) console.log(`${name}: ${what}`);
    return 0;
  });
}

function printTable(heads: string[], rows: string[][]): void {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [heads, ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
}
