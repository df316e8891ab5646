import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { appendChanges, describeChanges } from "../change-log";
import { readRegister } from "../read-register";
import { registerFilesIn, replaceFile, serializeRecords } from "../write-register";
import type { ImportOrder } from "./candidate";
import type { Comparison } from "./compare-register";

/** In this order: an organization without services harms nobody, a service without its organization stops the site. */
const replaced = ["organizations", "services"] as const;

/** What the last import left, to know whether anyone has worked on the register since. */
type Marks = Record<(typeof replaced)[number], string>;

/**
 * Writes what an import does to a register, and keeps the files that it replaces for `undoImport`.
 *
 * The new register is read as the site will read it before anything is put in its place.
 *
 * @param folder The register's.
 * @throws Fault where it could not be read; nothing is then changed.
 */
export function applyImport(folder: string, { added, changed, services, organizations }: Comparison, { today, source }: ImportOrder): void {
  const files = registerFilesIn(folder);
  const texts = { services: serializeRecords(services), organizations: serializeRecords(organizations) };
  readRegister({ services: { ...files.services, text: texts.services }, organizations: { ...files.organizations, text: texts.organizations }, places: files.places });
  const undo = join(folder, "undo");
  mkdirSync(undo, { recursive: true });
  for (const name of replaced) replaceFile(join(undo, `${name}.json`), files[name].text);
  replaceFile(join(undo, "marks.json"), JSON.stringify({ services: markOf(texts.services), organizations: markOf(texts.organizations) } satisfies Marks));
  for (const name of replaced) replaceFile(join(folder, `${name}.json`), texts[name]);
  const by = `import ${source}`;
  appendChanges(join(folder, "changes.ndjson"), [...added.map((after) => ({ before: null, after })), ...changed].flatMap(({ before, after }) => describeChanges(before, after, { date: today, by })));
}

/**
 * Puts back what the last import replaced.
 *
 * @returns "nothing" where there is none to undo, "changed" where somebody has worked on the register
 *   since: their work would be lost, so nothing is done.
 */
export function undoImport(folder: string, today: string): "undone" | "nothing" | "changed" {
  const undo = join(folder, "undo");
  if (!existsSync(join(undo, "marks.json"))) return "nothing";
  const files = registerFilesIn(folder);
  const marks = JSON.parse(readFileSync(join(undo, "marks.json"), "utf8")) as Marks;
  if (replaced.some((name) => markOf(files[name].text) !== marks[name])) return "changed";
  const kept = (name: keyof Marks) => readFileSync(join(undo, `${name}.json`), "utf8");
  // The other way round: services that need the new organizations go first.
  for (const name of [...replaced].reverse()) replaceFile(join(folder, `${name}.json`), kept(name));
  rmSync(undo, { recursive: true });
  appendChanges(join(folder, "changes.ndjson"), [{ date: today, service: "*", field: "*", old: "import", new: "undone", by: "import" }]);
  return "undone";
}

function markOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
