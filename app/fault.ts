/** Something wrong in a file that people write, said so that they can mend it. */
export class Fault extends Error {
  /**
   * @param file Path from the project's root.
   * @param line Counted from 1.
   * @param field Where in the line or record.
   * @param cure What is wrong and how to mend it.
   */
  constructor(
    readonly file: string,
    readonly line: number,
    readonly field: string,
    readonly cure: string,
  ) {
    super(`${file}:${line} ${field}: ${cure}`);
  }
}

/**
 * Runs a check and keeps its fault, so that one build tells of all faults and not the first alone.
 * Anything that is not a fault of a file is a fault of ours and goes on up.
 */
export function collectFault(faults: Fault[], check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    faults.push(error);
  }
}

/** The line on which a text first holds something, counted from 1; the first line where it does not. */
export function lineOfText(text: string, needle: string): number {
  const index = text.indexOf(needle);
  return index < 0 ? 1 : text.slice(0, index).split("\n").length;
}
