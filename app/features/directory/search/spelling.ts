/**
 * How many slips of the pen lie between two words: a letter too many, too few, another one, or two
 * that changed places (optimal string alignment).
 *
 * @param most Beyond this many the answer is only "more".
 */
export function countSlips(some: string, other: string, most: number): number {
  if (Math.abs(some.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= some.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = some[row - 1] === other[column - 1];
      let slips = Math.min(last[column - 1]! + (same ? 0 : 1), last[column]! + 1, current[column - 1]! + 1);
      if (row > 1 && column > 1 && some[row - 1] === other[column - 2] && some[row - 2] === other[column - 1]) slips = Math.min(slips, before[column - 2]! + 1);
      current.push(slips);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return last[other.length]!;
}

/** How many slips a word of this length may have and still be itself. */
export function slipsAllowed(length: number): number {
  return length >= 8 ? 2 : length >= 5 ? 1 : 0;
}
