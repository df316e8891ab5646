/** A QR code as a camera's program reads it, without correction: the modules must all be right. Versions 1 to 6 at medium correction. */

/** Blocks of the versions' data: how many, and bytes in each of them (ISO/IEC 18004, table 9). */
const blocks: Record<number, [count: number, bytes: number]> = { 1: [1, 16], 2: [1, 28], 3: [1, 44], 4: [2, 32], 5: [2, 43], 6: [4, 27] };

const masks = [
  (x: number, y: number) => (x + y) % 2, (_x: number, y: number) => y % 2, (x: number) => x % 3, (x: number, y: number) => (x + y) % 3,
  (x: number, y: number) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2, (x: number, y: number) => ((x * y) % 2) + ((x * y) % 3),
  (x: number, y: number) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x: number, y: number) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** Whether a module is a pattern or says how to read, and so holds no data. */
function isFixed(x: number, y: number, size: number): boolean {
  const alignment = size > 21 && Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2;
  return (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8) || x === 6 || y === 6 || alignment;
}

/** The bits of the data in the order in which they are written: up and down in columns of two, from the right. */
function readBits(dark: (x: number, y: number) => boolean, size: number): number[] {
  const bits: number[] = [];
  const format = [0, 1, 2, 3, 4].map((x) => Number(dark(x, 8)) ^ [1, 0, 1, 0, 1][x]!);
  const mask = masks[format[2]! * 4 + format[3]! * 2 + format[4]!]!;
  let up = true;
  for (let right = size - 1; right > 0; right -= 2, up = !up) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!isFixed(x, y, size)) bits.push(Number(dark(x, y)) ^ Number(mask(x, y) === 0));
    }
  }
  return bits;
}

/** What the dark modules of an SVG path say, inside a quiet zone. @param size Modules along a side, with the quiet zone. */
export function readQrCode(path: string, size: number, quietZone = 4): string {
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, length]) => Array.from({ length: Number(length) }, (_, index) => `${Number(x) + index} ${y}`)));
  const inner = size - 2 * quietZone;
  const [count, bytes] = blocks[(inner - 17) / 4]!;
  const bits = readBits((x, y) => dark.has(`${x + quietZone} ${y + quietZone}`), inner);
  const codewords = Array.from({ length: count * bytes }, (_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8).join(""), 2));
  // Blocks lie interleaved, a byte of each in turn.
  const data = Array.from({ length: count }, (_, block) => codewords.filter((_byte, index) => index % count === block)).flat();
  const text = data.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  if (!text.startsWith("0100")) throw new Error("The code does not hold bytes");
  const length = Number.parseInt(text.slice(4, 12), 2);
  return String.fromCharCode(...Array.from({ length }, (_, index) => Number.parseInt(text.slice(12 + index * 8, 20 + index * 8), 2)));
}
