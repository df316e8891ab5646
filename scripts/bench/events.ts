import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { measureLink, measureLinkElsewhere } from "./events/link";
import { measureLock } from "./events/lock";
import type { Finding } from "./events/finding";
import { measureReport } from "./events/report";
import { measureShipment } from "./events/shipment";
import { printTable } from "./measure";

const parts: Record<string, () => Promise<Finding[]>> = { link: measureLink, lock: measureLock, shipment: measureShipment, report: measureReport };

/**
 * Counts as fast as this machine can, on the built site and on a real PostgreSQL, and holds what was answered against what was
 * counted. Nothing else should run meanwhile: two cores carry the site, those who ask and the databases.
 *
 * @param args Which parts, all where none is named; or `--url` with the address of a placement's link that is served elsewhere.
 * @returns Whether everything keeps within its limits.
 */
export async function benchEvents(args: string[]): Promise<boolean> {
  const { values: { url }, positionals } = parseArgs({ args, options: { url: { type: "string" } }, allowPositionals: true });
  const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) throw new Error(`There is no part "${unknown[0]}". Choose among: ${Object.keys(parts).join(", ")}.`);
  const chosen = url === undefined ? Object.keys(parts).filter((name) => positionals.length === 0 || positionals.includes(name)).map((name) => parts[name]) : [() => measureLinkElsewhere(url)];

  const [busy = 0] = loadavg();
  if (busy > 0.5) console.log(`This machine is busy already (load ${busy.toFixed(1)}, ${availableParallelism()} cores): the figures are worse than they would be.`);
  const findings: Finding[] = [];
  // One after the other: they share two cores.
  for (const measure of chosen) findings.push(...((await measure?.()) ?? []));
  printTable(["", "measured", "limit", ""], findings.map(({ what, measured, limit, holds }) => [what, measured, limit, holds ? "" : "MISSED"]));
  const missed = findings.filter(({ holds }) => !holds);
  console.log(missed.length === 0 ? "All within their limits." : `Over the limits: ${missed.map(({ what }) => what).join("; ")}.`);
  return missed.length === 0;
}
