import { type ParseArgsConfig, parseArgs } from "node:util";
import { Fault } from "../../app/fault";

/** What was written after a command is not what the command takes. */
export class ArgumentFault extends Error {}

/**
 * Reads what stands after a command.
 *
 * @throws ArgumentFault with a sentence in Swedish and in English that names the wrong argument and those that there are.
 */
export function readArguments<const T extends NonNullable<ParseArgsConfig["options"]>>(args: string[], options: T, most: number) {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true });
    const extra = parsed.positionals[most];
    if (extra !== undefined) throw new Error(`"${extra}"`);
    return parsed;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`).join(", ");
    const [finns, are] = known === "" ? ["det finns inget sådant val", "there is no such option"] : [`det finns ${known}`, `there are ${known}`];
    const named = /'([^']+)'|"([^"]+)"/.exec((error as Error).message);
    const wrong = named?.[1] ?? named?.[2] ?? args.join(" ");
    throw new ArgumentFault(`Kan inte läsa "${wrong}"; ${finns}. / Cannot read "${wrong}"; ${are}.`);
  }
}

/** Runs a command whose arguments, or files of the register, may be wrong. @returns The exit code. */
export async function runGuarded(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ArgumentFault || error instanceof Fault)) throw error;
    console.error(error.message);
    return 1;
  }
}
