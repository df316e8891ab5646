import fc from "fast-check";
import { expect, test } from "vitest";
import { addBit, type Bits, countCommon, forEachBit, hasBit, intersect, newBits, unite } from "../../../../app/features/directory/facets/bits";

const size = 100;
const member = fc.integer({ min: 0, max: size - 1 });
const members = fc.uniqueArray(member);
const someSets = fc.array(members, { minLength: 1, maxLength: 5 });

function bitsOf(numbers: readonly number[]): Bits {
  const bits = newBits(size);
  for (const number of numbers) addBit(bits, number);
  return bits;
}

function listOf(bits: Bits): number[] {
  const list: number[] = [];
  forEachBit(bits, (index) => void list.push(index));
  return list;
}

const inOrder = (numbers: Iterable<number>) => [...new Set(numbers)].toSorted((some, other) => some - other);

test("a set has what was added, in order, and nothing else", () => {
  fc.assert(fc.property(members, (numbers) => {
    const bits = bitsOf(numbers);
    expect(listOf(bits)).toEqual(inOrder(numbers));
    for (let index = 0; index < size; index += 1) expect(hasBit(bits, index)).toBe(numbers.includes(index));
  }));
});

test("the first and last of each word of 32 are members like all others", () => {
  expect(listOf(bitsOf([0, 31, 32, 63, 64, 99]))).toEqual([0, 31, 32, 63, 64, 99]);
});

test("what lies in every set is what Set says", () => {
  fc.assert(fc.property(someSets, (lists) => {
    expect(listOf(intersect(lists.map(bitsOf)))).toEqual(inOrder(lists.reduce((left, list) => left.filter((number) => list.includes(number)))));
  }));
});

test("what lies in any set is what Set says", () => {
  fc.assert(fc.property(someSets, (lists) => {
    expect(listOf(unite(lists.map(bitsOf)))).toEqual(inOrder(lists.flat()));
  }));
});

test("how many are in both sets is what Set says", () => {
  fc.assert(fc.property(members, members, (some, others) => {
    expect(countCommon(bitsOf(some), bitsOf(others))).toBe(some.filter((number) => others.includes(number)).length);
  }));
});

test("joining leaves the joined as they were", () => {
  const [some, other] = [bitsOf([1, 50]), bitsOf([50, 99])];
  intersect([some, other]);
  unite([some, other]);
  expect([listOf(some), listOf(other)]).toEqual([[1, 50], [50, 99]]);
});

test("nothing cannot be joined", () => {
  expect(() => intersect([])).toThrow(RangeError);
  expect(() => unite([])).toThrow(RangeError);
});
