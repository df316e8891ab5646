import type { Change } from "../../../storage/audit.server";
import { takenCodes } from "../../../storage/placements.server";
import { makeCode } from "../code";

/**
 * Draws codes that lead nowhere yet, and draws again for those that do.
 *
 * @param change In which they are used, so that nobody else takes them meanwhile.
 * @param random As `crypto.randomInt`.
 */
export async function drawCodes(change: Change, count: number, random: (below: number) => number): Promise<string[]> {
  const codes = new Set<string>();
  while (codes.size < count) {
    const drawn = Array.from({ length: count - codes.size }, () => makeCode(random));
    const taken = await takenCodes(change, drawn);
    for (const code of drawn) if (!taken.has(code)) codes.add(code);
  }
  return [...codes];
}
