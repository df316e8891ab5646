import { join } from "node:path";
import { checkWords } from "../check-words";

/** `npm run locales -- check [TAG]`: what is wrong in the files of one language, or of all. */
export function run([tag]: string[]): number {
  const faults = checkWords(join(import.meta.dirname, "../..")).filter((fault) => tag === undefined || fault.startsWith(`locales/${tag}/`));
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(`${tag ?? "All languages"}: whole.`);
  return faults.length === 0 ? 0 : 1;
}
