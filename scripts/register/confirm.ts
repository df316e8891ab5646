import { join } from "node:path";
import { parseArgs } from "node:util";
import { appendChanges, describeChanges } from "../../app/features/directory/change-log";
import { type Confirmation, confirmFacts, refusalOf } from "../../app/features/directory/confirmation";
import { readRegister } from "../../app/features/directory/read-register";
import { stockholmTime } from "../../app/features/languages/stockholm-clock";
import { registerFilesIn, replaceFile, serializeRecords } from "../../app/features/directory/write-register";

/** Where the site's own register lies. */
export const defaultFolder = join(import.meta.dirname, "../../app/storage/register");

const usage = `npm run register -- confirm ID --method phoned|operator_confirmed|operator_page --by ROLE --source "TITLE"
  [--facts phone.number,phone.hours] [--source-url URL] [--source-says TEXT] [--on 2026-11-21] [--register DIR]`;

/**
 * `npm run register -- confirm`: someone has asked, and facts of a record stood. The only way, beside
 * an import, in which a date of verification changes.
 *
 * @returns The exit code: 1 where it was refused, and then nothing is written.
 */
export async function run(args: string[]): Promise<number> {
  try {
    const today = stockholmTime(new Date()).day;
    const { id, folder, confirmation } = readArguments(args, today);
    console.log(confirm(folder, id, confirmation, today));
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

function readArguments(args: string[], today: string): { id: string; folder: string; confirmation: Confirmation } {
  const text = { type: "string" } as const;
  const options = { facts: text, method: text, by: text, source: text, "source-url": text, "source-says": text, on: text, register: text };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [id, ...rest] = positionals;
  const { method, by, source: title } = values;
  if (!id || rest.length > 0 || !method || !by || !title) throw new Error(`Usage: ${usage}`);
  return {
    id,
    folder: values.register ?? defaultFolder,
    confirmation: {
      facts: values.facts === undefined ? [] : values.facts.split(",").map((fact) => fact.trim()),
      // Whether it is one of the three is asked by refusalOf, which can say why.
      method: method as Confirmation["method"],
      by,
      on: values.on ?? today,
      source: { title, url: values["source-url"], says: values["source-says"] },
    },
  };
}

/** Writes the confirmation into the folder's register and log. @returns What was done. @throws Error that says why it was not. */
function confirm(folder: string, id: string, confirmation: Confirmation, today: string): string {
  const files = registerFilesIn(folder);
  const { services } = readRegister(files);
  const before = services.find((service) => service.id === id);
  if (!before) throw new Error(`${files.services.path} has no record "${id}"`);
  const refusal = refusalOf(before, confirmation, today);
  if (refusal) throw new Error(refusal);

  const after = confirmFacts(before, confirmation);
  const text = serializeRecords(services.map((service) => (service === before ? after : service)));
  // Read as the site will read it, so that nothing lands that would stop the next start.
  readRegister({ ...files, services: { path: files.services.path, text } });
  const changes = describeChanges(before, after, { date: today, by: confirmation.by });
  if (changes.length === 0) return `${id}: was confirmed already, nothing is changed.`;
  replaceFile(files.services.path, text);
  appendChanges(join(folder, "changes.ndjson"), changes);
  const { covers, review } = after.verified.at(-1) ?? { covers: [], review: "" };
  return `${id}: ${covers.join(", ")} confirmed, next by ${review}.`;
}
