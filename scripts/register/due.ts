import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readRegister } from "../../app/features/directory/read-register";
import { listTasks, reasons, type Task } from "../../app/features/directory/review-queue";
import type { Service } from "../../app/features/directory/service";
import { stockholmTime } from "../../app/features/languages/stockholm-clock";
import { registerFilesIn } from "../../app/features/directory/write-register";
import { defaultFolder } from "./confirm";

const names = join(import.meta.dirname, "../../locales/sv/services.json");

/**
 * `npm run register -- due [--json] [--on 2026-11-21] [--strict] [--register DIR]`: what must be asked
 * about again, worst first.
 *
 * @returns The exit code: with --strict 1 where anything is stale or worse, else 0; 1 for a wrong option.
 */
export async function run(args: string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args, options: { json: { type: "boolean" }, on: { type: "string" }, strict: { type: "boolean" }, register: { type: "string" } } });
    const day = values.on ?? stockholmTime(new Date()).day;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) throw new Error(`--on "${day}" is no day; write it as "2026-11-21"`);
    const { services } = readRegister(registerFilesIn(values.register ?? defaultFolder));
    const tasks = listTasks(services, day).map((task) => describe(task, services));
    console.log(values.json ? JSON.stringify(tasks, null, 2) : print(tasks));
    return values.strict && tasks.some(({ reason }) => reasons.indexOf(reason) <= reasons.indexOf("stale")) ? 1 : 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

/** A task with all that is needed to do it. */
function describe({ last, ...task }: Task, services: Service[]) {
  const service = services.find(({ id }) => id === task.id);
  const words = existsSync(names) ? (JSON.parse(readFileSync(names, "utf8")) as Record<string, { name: string }>) : {};
  const source = service?.sources.find(({ title }) => title === last?.source);
  return { ...task, name: words[task.id]?.name ?? service?.words?.name ?? task.id, method: last?.method ?? null, on: last?.on ?? null, review: last?.review ?? null, source: source ? { title: source.title, url: source.url } : null };
}

function print(tasks: ReturnType<typeof describe>[]): string {
  const lines = tasks.map((task) =>
    [`${task.reason.padEnd(8)} ${task.id} (${task.name}): ${task.facts.join(", ")}`, `         ${timeOf(task)}; ${lastOf(task)}`].join("\n"),
  );
  const counts = reasons.map((reason) => `${tasks.filter((task) => task.reason === reason).length} ${reason}`).join(", ");
  return [...lines, tasks.length > 0 ? counts : "Nothing is due."].join("\n");
}

function timeOf({ days, holiday }: { days: number | null; holiday?: string }): string {
  if (holiday) return `hours on ${holiday} are unknown`;
  if (days === null) return "the source has no date";
  return days > 0 ? `${days} days over` : `${-days} days left`;
}

function lastOf({ method, on, source }: ReturnType<typeof describe>): string {
  return method ? `last: ${method} ${on}, "${source?.title}" ${source?.url ?? ""}`.trimEnd() : "nobody has looked";
}
