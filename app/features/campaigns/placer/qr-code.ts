import { encode } from "uqr";

/** Light modules around a code that a camera needs to find it (ISO/IEC 18004). */
const quietZone = 4;

/** An address as a square that a camera reads. */
export interface QrCode {
  /** Modules along a side, with the quiet zone. */
  size: number;
  /** The dark modules as an SVG path, a module a unit. */
  path: string;
}

/** Medium correction: a poster may be scratched or wet, and a denser square would be harder to read from afar. */
export function makeQrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: "M", border: quietZone });
  return { size, path: data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join("") };
}

/** Dark modules that lie side by side, as where they begin and how many they are. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

/** The same as a file: black on white whatever lies behind it, and sharp at every size. */
export function drawQrCode(address: string): string {
  const { size, path } = makeQrCode(address);
  const side = size * 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>\n`;
}
