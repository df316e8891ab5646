/** A set of services by their place in the index: one bit each, so that sets of a hundred thousand are joined in microseconds. */
export type Bits = Uint32Array;

export function newBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32));
}

export function addBit(bits: Bits, index: number): void {
  bits[index >> 5]! |= 1 << (index & 31);
}

export function hasBit(bits: Bits, index: number): boolean {
  return (bits[index >> 5]! & (1 << (index & 31))) !== 0;
}

/** Those that are in every set. @param sets At least one, all of one size. */
export function intersect(sets: Bits[]): Bits {
  const [first, ...rest] = sets;
  if (!first) throw new RangeError("Nothing to intersect");
  const result = first.slice();
  for (const set of rest) for (let word = 0; word < result.length; word += 1) result[word]! &= set[word]!;
  return result;
}

/** Those that are in any set. @param sets At least one, all of one size. */
export function unite(sets: Bits[]): Bits {
  const [first, ...rest] = sets;
  if (!first) throw new RangeError("Nothing to unite");
  if (rest.length === 0) return first;
  const result = first.slice();
  for (const set of rest) for (let word = 0; word < result.length; word += 1) result[word]! |= set[word]!;
  return result;
}

/** How many are in both sets. */
export function countCommon(some: Bits, others: Bits): number {
  let count = 0;
  for (let word = 0; word < some.length; word += 1) count += countOnes(some[word]! & others[word]!);
  return count;
}

/** Calls back for each member, in order. */
export function forEachBit(bits: Bits, visit: (index: number) => void): void {
  for (let word = 0; word < bits.length; word += 1) {
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) visit((word << 5) + 31 - Math.clz32(rest & -rest));
  }
}

/** The ones in a word of 32 bits, counted in parallel (Warren, Hacker's Delight). */
function countOnes(word: number): number {
  let ones = word - ((word >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return (((ones + (ones >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
