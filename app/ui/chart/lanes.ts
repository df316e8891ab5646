/** A time above a chart: from one day to another, "2026-11-25", both with it. */
export interface Band {
  starts: string;
  ends: string;
  /** As it was meant; as it was seen; what else happened; a single moment. */
  kind: "planned" | "seen" | "note" | "moment";
  /** Its own name, where the lane has none. */
  label?: string;
}

/** Bands that belong together, with a name for all of them or one for each. */
export interface Lane {
  name?: string;
  bands: readonly Band[];
}

export interface DrawnBand {
  kind: Band["kind"];
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnLabel {
  text: string;
  x: number;
  y: number;
}

/** What is drawn of a lane, and how tall it is. */
export interface DrawnLane {
  bands: DrawnBand[];
  labels: DrawnLabel[];
  height: number;
}

/** Height of letters, and the room that a lane takes for its words and its bands. */
export const letter = 13;
const [wordRoom, bandRoom, gap] = [17, 9, 7];

/** Letters of the system's own fonts are narrower than this on average. */
const letterWidth = 0.5 * letter;

/**
 * Lays out a lane: words above, and below them its bands, what was seen under what was planned. Of one that lies outside
 * nothing is left.
 *
 * @param x From a day to its place; a band ends where the day after its last begins.
 * @param room Where words must end.
 */
export function drawLane({ name, bands }: Lane, y: number, { x, after, room }: { x: (day: string) => number; after: (day: string) => number; room: { left: number; right: number } }): DrawnLane {
  const inside = bands.filter(({ starts, ends }) => after(ends) > room.left && x(starts) < room.right);
  if (inside.length === 0) return { bands: [], labels: [], height: 0 };
  const rows = [["planned", "note", "moment"], ["seen"]].map((kinds) => inside.filter(({ kind }) => kinds.includes(kind))).filter((row) => row.length > 0);
  const drawn = rows.flatMap((row, index) => row.map(({ kind, starts, ends }): DrawnBand => {
    const begin = Math.max(room.left, x(starts));
    const width = kind === "moment" ? 0 : Math.max(2, Math.min(room.right, after(ends)) - begin);
    return { kind, x: round(begin), y: y + wordRoom + index * bandRoom, width: round(width), height: bandRoom - 2 };
  }));
  const names = name === undefined ? inside.map(({ label = "", starts }) => ({ text: label, x: x(starts) })) : [{ text: name, x: Math.min(...inside.map(({ starts }) => x(starts))) }];
  return { bands: drawn, labels: setNames(names, y + letter, room), height: wordRoom + rows.length * bandRoom + gap };
}

/** Names stand where their band begins, further to the start where they would not fit; one that would run into another is left to the table. */
function setNames(names: readonly { text: string; x: number }[], y: number, room: { left: number; right: number }): DrawnLabel[] {
  const labels: DrawnLabel[] = [];
  let free = room.left;
  for (const { text: whole, x } of names) {
    const text = shorten(whole, (room.right - room.left) / letterWidth);
    const width = text.length * letterWidth;
    const wanted = Math.max(room.left, Math.min(x, room.right - width));
    if (text === "" || wanted < free) continue;
    labels.push({ text, x: round(wanted), y });
    free = wanted + width + letterWidth;
  }
  return labels;
}

function shorten(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(0, Math.floor(letters) - 1)).trimEnd()}…`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
