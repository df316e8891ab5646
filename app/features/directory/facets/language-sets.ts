import { spokenLanguages } from "./spoken-languages";

/** Languages as one number, a bit each. There are more of them than the 32 that a plain number counts in bits. */
export type LanguageBits = bigint;

const bitOf = new Map(spokenLanguages.map((code, index) => [code, 1n << BigInt(index)]));

/** The highest bit stands for an interpreter, who knows every language that is spoken. */
export const interpreter: LanguageBits = 1n << BigInt(spokenLanguages.length);

/** One that the site does not know takes no part. */
export function languageBits(codes: readonly string[]): LanguageBits {
  return codes.reduce((bits, code) => bits | (bitOf.get(code) ?? 0n), 0n);
}

/**
 * The sets of languages that occur, numbered from 0, the empty one. They are few, so a row of the index holds a
 * set's number, and joining two, which a look through many rows does again and again, is remembered.
 */
export class LanguageSets {
  readonly #sets: LanguageBits[] = [0n];
  readonly #numbers = new Map<LanguageBits, number>([[0n, 0]]);
  readonly #joined = new Map<number, number>();

  at(number: number): LanguageBits {
    return this.#sets[number] ?? 0n;
  }

  numberOf(set: LanguageBits): number {
    const known = this.#numbers.get(set);
    if (known !== undefined) return known;
    this.#numbers.set(set, this.#sets.length);
    return this.#sets.push(set) - 1;
  }

  /** The number of all languages of two sets. */
  join(some: number, others: number): number {
    if (some === others || others === 0) return some;
    if (some === 0) return others;
    const key = some * 0x1_0000_0000 + others;
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const number = this.numberOf(this.at(some) | this.at(others));
    this.#joined.set(key, number);
    return number;
  }

  /** Asks of each set once, however many rows have it. */
  remember(holds: (set: LanguageBits) => boolean): (number: number) => boolean {
    const answers: boolean[] = [];
    return (number) => (answers[number] ??= holds(this.at(number)));
  }
}
