import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../../..");

/**
 * Runs a module of a few lines in a process of its own, on a machine with another language or clock.
 *
 * @param lines May import from "./app/…".
 * @returns What it printed.
 */
export async function onAnotherMachine(environment: Record<string, string>, lines: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", lines], {
    cwd: root,
    env: { NODE_ENV: "test", PATH: process.env.PATH, ...environment },
  });
  return stdout;
}
