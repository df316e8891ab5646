import { run as runCheck } from "./locales/check";
import { run as runExport } from "./locales/export";
import { run as runImport } from "./locales/import";
import { run as runStamp } from "./locales/stamp";
import { run as runStatus } from "./locales/status";

/** `npm run locales -- COMMAND`: what translators do. */

const commands: Record<string, (args: string[]) => Promise<number>> = {
  status: runStatus,
  check: runCheck,
  export: runExport,
  import: runImport,
  stamp: runStamp,
};

const help = `npm run locales --
  status [TAG]         how far each language has come: whole, by a computer, reviewed, stale, missing
  check [TAG]          what is wrong in a language's files, or in all
  export TAG [FILE]    all texts of a language as XLIFF 2.1 for a translator's program, to TAG.xlf or FILE
  import FILE          takes over what a translator vouches for, all or, where something is wrong, nothing
  stamp TAG [NAME]     a page or file was gone through and says what Swedish says now`;

const [command = "", ...args] = process.argv.slice(2);
const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (run) process.exitCode = await run(args);
else {
  console.error(command === "" ? help : `There is no command "${command}".\n${help}`);
  process.exitCode = 1;
}
