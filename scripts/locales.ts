import { run as runCheck } from "./locales/check";

/** `npm run locales -- COMMAND`: what translators do. */

const commands: Record<string, (args: string[]) => number | Promise<number>> = {
  check: runCheck,
};

const help = `npm run locales --
  check [TAG]     finds what is wrong in a language's files, or in all`;

const [command = "", ...args] = process.argv.slice(2);
const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (run) process.exitCode = await run(args);
else {
  console.error(command === "" ? help : `There is no command "${command}".\n${help}`);
  process.exitCode = 1;
}
