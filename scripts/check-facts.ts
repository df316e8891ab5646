import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isOverdue, readFacts } from "../app/features/content/fact";
import { checkWords, paths } from "./check-words";

/** `npm run facts`: every page, text, fact and register record, and whether a fact's review is overdue. */

const root = join(import.meta.dirname, "..");
const today = new Date().toISOString().slice(0, 10);
const path = paths.facts;

const faults = checkWords(root);
if (faults.length === 0) {
  const overdue = readFacts(path, readFileSync(join(root, path), "utf8")).filter((fact) => isOverdue(fact, today));
  faults.push(...overdue.map(({ id, reviewBy }) => `${path} ${id}: should have been reviewed by ${reviewBy}; read its source again, then move reviewBy`));
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log("Pages, texts, facts and register are whole.");
