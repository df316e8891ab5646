import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ArgumentFault, readArguments, runGuarded } from "../register/arguments";
import type { LanguageTag } from "../../app/features/languages/locales";
import { faultsOf } from "./check";
import { readLanguageFiles, requireTag } from "./language-files";
import { mergeExchange } from "./merge-exchange";
import { readXliff } from "./read-xliff";
import { root } from "./root";
import { XliffFault } from "./xliff";

/** `npm run locales -- import FILE`: takes over what a translator vouches for, all of it or, where something is wrong, nothing. */
export function run(args: string[], project = root): Promise<number> {
  return runGuarded(async () => {
    const { positionals: [file] } = readArguments(args, {}, 1);
    if (file === undefined) throw new ArgumentFault("Say which file: npm run locales -- import ar.xlf");
    const exchange = readExchange(file);
    const tag = requireTag(exchange.tag);
    if (tag === "sv") throw new ArgumentFault(`${file}: Swedish is the source and is written in its own files.`);
    if (exchange.units.every(({ state }) => state === "initial")) throw new ArgumentFault(`${file}: no text has the state "translated", "reviewed" or "final", so nobody vouches for any and none is taken over.`);
    const { files, faults, unfinished } = mergeExchange(exchange, readLanguageFiles(project, "sv"), readLanguageFiles(project, tag), readLanguageFiles(project, "en"), new Date().toISOString().slice(0, 10));
    faults.push(...(faults.length > 0 ? [] : tryOut(project, tag, files)));
    if (faults.length > 0) {
      for (const fault of faults) console.error(fault);
      console.error(`Nothing was written. Mend ${faults.length === 1 ? "this" : "these"} in ${file} and import it again.`);
      return 1;
    }
    write(join(project, "locales", tag), files);
    for (const sentence of unfinished) console.log(`Not finished, left as it was: ${sentence}`);
    console.log(`${tag}: ${[...files.keys()].join(", ")}`);
    return 0;
  });
}

function readExchange(file: string) {
  try {
    return readXliff(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof XliffFault) throw new ArgumentFault(`${file}: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new ArgumentFault(`${file}: there is no such file`);
    if (code === "EISDIR") throw new ArgumentFault(`${file}: is a folder`);
    throw error;
  }
}

/** Lays the files into a copy of the project's words and checks them there, so that no fault ever lies in the real ones. */
function tryOut(project: string, tag: LanguageTag, files: ReadonlyMap<string, string>): string[] {
  const copy = mkdtempSync(join(tmpdir(), "locales-"));
  try {
    symlinkSync(join(project, "app"), join(copy, "app"), "junction");
    cpSync(join(project, "locales"), join(copy, "locales"), { recursive: true });
    write(join(copy, "locales", tag), files);
    return faultsOf(copy, tag);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
