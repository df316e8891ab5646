import { encode } from "uqr";

/** A square that a camera reads: modules along a side, and the dark ones as an SVG path. */
export interface CodePicture {
  size: number;
  path: string;
}

/** Draws what a camera shall read, with the light border that it needs to find it. */
export function drawCode(text: string): CodePicture {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  return { size, path: data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("") };
}
