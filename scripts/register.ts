import { run as runConfirm } from "./register/confirm";
import { run as runDue } from "./register/due";
import { run as runExport } from "./register/export";
import { run as runImport } from "./register/import";
import { run as runUndo } from "./register/undo";

/** `npm run register -- COMMAND`: what people do with the register of help. */

const commands: Record<string, (args: string[]) => Promise<number>> = {
  check: (args) => runImport(args, "check"),
  import: (args) => runImport(args, "import"),
  export: runExport,
  undo: runUndo,
  due: runDue,
  confirm: runConfirm,
};

const help = `npm run register --
  check FILE|URL --source ID      läser och rapporterar, skriver inget / reads and reports, writes nothing
  import FILE|URL --source ID [--apply] [--publish] [--kind K] [--audience A] [--need N] [--area CODE]
                                  utan --apply som check / as check without --apply
  export [FILE]                   HSDS en rad per post (.ndjson), eller tabell (.csv) / HSDS a record a line, or a table
  undo                            lägger tillbaka det som senaste --apply ersatte / puts back what the last --apply replaced
  due                             vad som måste kontrolleras / what must be checked
  confirm ID …                    någon har frågat / someone has asked
Alla tar --register DIR. / All take --register DIR.`;

const [command = "", ...args] = process.argv.slice(2);
const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (run) process.exitCode = await run(args);
else {
  console.error(command === "" ? help : `Det finns inget kommando "${command}". / There is no command "${command}".\n${help}`);
  process.exitCode = 1;
}
