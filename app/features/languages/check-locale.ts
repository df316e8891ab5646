import { z } from "zod";
import { Fault } from "../../fault";
import { parseTexts } from "./check-texts";
import { isLanguageTag } from "./locales";

/** Files of texts that a language may have; the interface comes whole or not at all. */
export const localeFiles = ["common", "directory", "essentials", "services", "facts"] as const;

const schema = z.strictObject({ translation: z.enum(["original", "reviewed", "machine"]), fallback: z.array(z.enum(localeFiles)) });

/**
 * Checks what `locale.json` says of a language: which files it lacks, so that a gap is known and not forgotten.
 *
 * @param present Names of the language's files, "common.json" and so on.
 * @throws Fault
 */
export function checkLocale(path: string, source: string, present: readonly string[]): void {
  const tag = path.split("/")[1] ?? "";
  if (!isLanguageTag(tag)) throw new Fault(path, 1, "folder", `"${tag}" is no language of app/features/languages/locales.ts`);
  const result = schema.safeParse(parseTexts(path, source));
  if (!result.success) {
    const issue = result.error.issues[0];
    const field = issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : issue?.path.join(".");
    throw new Fault(path, 1, field ?? "file", issue?.message ?? "is not valid");
  }

  const missing = localeFiles.filter((name) => !present.includes(`${name}.json`));
  if (missing.join() !== result.data.fallback.join()) throw new Fault(path, 1, "fallback", `must name the files that are missing: ${JSON.stringify(missing)}`);
  if (missing.includes("common") !== missing.includes("directory")) throw new Fault(path, 1, "fallback", "common.json and directory.json come together, or a page would show keys");
  if (missing.includes("essentials") && !missing.includes("common")) throw new Fault(path, 1, "fallback", "essentials.json comes before common.json: it holds the exit and the emergency words");
}
