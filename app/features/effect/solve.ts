/** Rows of numbers, each as long as the others. Those here have at most eight columns, or nine where the residuals stand beside them. */
export type Matrix = readonly (readonly number[])[];

/** A row's product with a column. */
export function dot(row: readonly number[], column: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < row.length; index += 1) sum += (row[index] ?? 0) * (column[index] ?? 0);
  return sum;
}

/** Adds to a matrix the products of each number of one row with each of another, so many times. */
export function addOuter(sums: number[][], left: readonly number[], right: readonly number[], times: number): void {
  for (let line = 0; line < left.length; line += 1) {
    const sum = sums[line];
    const factor = (left[line] ?? 0) * times;
    if (!sum || factor === 0) continue;
    for (let column = 0; column < right.length; column += 1) sum[column] = (sum[column] ?? 0) + factor * (right[column] ?? 0);
  }
}

export function zeros(size: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size).fill(0));
}

/** The sums of products of a table's columns, each row so many times as it weighs: what least squares is made of. Most of the time goes here, so half is reckoned and mirrored. */
export function crossProduct(rows: Matrix, weights?: readonly number[]): number[][] {
  const size = rows[0]?.length ?? 0;
  const sums = new Float64Array(size * size);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    const weight = weights ? (weights[index] ?? 0) : 1;
    for (let line = 0; line < size; line += 1) {
      const factor = (row[line] ?? 0) * weight;
      if (factor === 0) continue;
      for (let column = line; column < size; column += 1) sums[line * size + column] = (sums[line * size + column] ?? 0) + factor * (row[column] ?? 0);
    }
  }
  return Array.from({ length: size }, (_, line) => Array.from({ length: size }, (_, column) => sums[Math.min(line, column) * size + Math.max(line, column)] ?? 0));
}

export function multiply(left: Matrix, right: Matrix): number[][] {
  return left.map((row) => (right[0] ?? []).map((_, column) => dot(row, right.map((line) => line[column] ?? 0))));
}

/**
 * The inverse of a symmetric matrix that has one, by sweeping each column.
 *
 * @returns null where it has none, as far as sixteen digits tell.
 */
export function invert(matrix: Matrix): number[][] | null {
  const rows = matrix.map((row) => [...row]);
  for (let step = 0; step < rows.length; step += 1) {
    const pivot = sweep(rows, step);
    if (!(pivot > 1e-12 * (matrix[step]?.[step] ?? 0))) return null;
  }
  return rows;
}

/** What is left of each column's square sum once the columns before it are accounted for; their product is the determinant. */
export function pivotsOf(matrix: Matrix): number[] {
  const rows = matrix.map((row) => [...row]);
  return rows.map((_, step) => sweep(rows, step));
}

/** Takes from all columns what one of them explains, in place, and leaves that column's part of the inverse where it stood (Beaton 1964). @returns The column's own number before. */
function sweep(rows: number[][], step: number): number {
  const line = rows[step] ?? [];
  const pivot = line[step] ?? 0;
  line[step] = 1;
  for (let column = 0; column < line.length; column += 1) line[column] = (line[column] ?? 0) / pivot;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    const factor = row[step] ?? 0;
    if (index === step || factor === 0) continue;
    row[step] = 0;
    for (let column = 0; column < row.length; column += 1) row[column] = (row[column] ?? 0) - factor * (line[column] ?? 0);
  }
  return pivot;
}

/** How nearly some columns can stand for others: 1 where none resembles another, infinite where one is a sum of the others. Each is taken as equally long. */
export function conditionOf(rows: Matrix): number {
  const product = crossProduct(rows);
  const lengths = product.map((line, index) => Math.sqrt(line[index] ?? 0));
  if (lengths.some((length) => length === 0)) return Infinity;
  const values = eigenvaluesOf(product.map((line, index) => line.map((value, column) => value / ((lengths[index] ?? 1) * (lengths[column] ?? 1)))));
  const smallest = Math.min(...values);
  return smallest < 1e-13 ? Infinity : Math.sqrt(Math.max(...values) / smallest);
}

/** Jacobi's way: each rotation makes one pair of columns independent, until all are. */
function eigenvaluesOf(matrix: Matrix): number[] {
  const values = matrix.map((row) => [...row]);
  for (let sweep = 0; sweep < 12 && !isDiagonal(values); sweep += 1) {
    for (let first = 0; first < values.length; first += 1) for (let second = first + 1; second < values.length; second += 1) rotate(values, first, second);
  }
  return values.map((line, index) => line[index] ?? 0);
}

function isDiagonal(values: Matrix): boolean {
  return values.every((line, index) => line.every((value, column) => column === index || Math.abs(value) < 1e-12));
}

function rotate(values: number[][], first: number, second: number): void {
  const [upper, lower] = [values[first] ?? [], values[second] ?? []];
  const angle = 0.5 * Math.atan2(2 * (upper[second] ?? 0), (lower[second] ?? 0) - (upper[first] ?? 0));
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  for (const line of values) turn(line, first, line, second, cosine, sine);
  for (let column = 0; column < values.length; column += 1) turn(upper, column, lower, column, cosine, sine);
}

function turn(one: number[], place: number, other: number[], otherPlace: number, cosine: number, sine: number): void {
  const [left, right] = [one[place] ?? 0, other[otherPlace] ?? 0];
  one[place] = cosine * left - sine * right;
  other[otherPlace] = sine * left + cosine * right;
}
