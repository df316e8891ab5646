import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isOverdue, readFacts } from "../app/features/content/fact";
import { readRegister } from "../app/features/directory/read-register";
import { listAlarms, listTasks } from "../app/features/directory/review-queue";
import { registerFilesIn } from "../app/features/directory/write-register";
import { checkWords, paths } from "./check-words";

/**
 * `npm run facts`: every page, text, fact and register record, whether a fact's review is overdue, and
 * whether someone has to ask about 112 or 116 016, which are shown however old they are.
 */

const root = join(import.meta.dirname, "..");
const today = new Date().toISOString().slice(0, 10);
const path = paths.facts;

const faults = checkWords(root);
if (faults.length === 0) {
  const overdue = readFacts(path, readFileSync(join(root, path), "utf8")).filter((fact) => isOverdue(fact, today));
  faults.push(...overdue.map(({ id, reviewBy }) => `${path} ${id}: should have been reviewed by ${reviewBy}; read its source again, then move reviewBy`));
  const { services } = readRegister(registerFilesIn(join(root, dirname(paths.services))));
  for (const { id, facts: parts } of listTasks(services, today).filter(({ reason }) => reason === "expired")) {
    console.log(`Warning: ${id} (${parts.join(", ")}) is hidden from the lists, since nobody has asked for twice the time; see npm run register -- due`);
  }
  faults.push(...listAlarms(services, today));
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log("Pages, texts, facts and register are whole.");
