import { addDays } from "../../../days";
import { touches } from "./planned-times";

/** A note as the picture shows it. Days as "2026-11-25", both with it; without an end it is of one day. */
export interface ShownNote {
  id: number;
  starts: string;
  ends: string | null;
  text: string;
}

/** A band over the days of a note, with its words in a lane above the rows, where they meet no others. */
export interface Band {
  id: number;
  x: number;
  width: number;
  textX: number;
  textY: number;
  text: string;
}

interface Picture {
  xOf: (minute: string) => number;
  window: { from: string; to: string };
  /** Where the lanes begin, and where the picture ends. */
  top: number;
  right: number;
  /** Width of a letter. */
  letter: number;
}

const laneHeight = 20;
/** Letters of a note that the picture shows; the list has all of them. */
const mostLetters = 40;

/** Puts each note's words into the first lane where they fit. @returns `height`: of all lanes, one at least. */
export function layOutBands(notes: readonly ShownNote[], { xOf, window, top, right, letter }: Picture): { bands: Band[]; height: number } {
  /** Up to where each lane is taken. */
  const lanes: number[] = [];
  const bands = notes.filter((note) => touches(timesOf(note), window)).map((note): Band => {
    const { starts, ends } = timesOf(note);
    const text = note.text.length <= mostLetters ? note.text : `${note.text.slice(0, mostLetters - 1).trimEnd()}…`;
    const [x, textWidth] = [xOf(starts), text.length * letter];
    const textX = Math.min(x + 3, right - textWidth);
    const free = lanes.findIndex((end) => end <= textX);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = textX + textWidth + letter;
    return { id: note.id, x, width: Math.max(2, xOf(ends) - x), textX, textY: top + lane * laneHeight + 14, text };
  });
  return { bands, height: Math.max(1, lanes.length) * laneHeight };
}

/** From the first minute of a note's first day to the first after its last. */
function timesOf({ starts, ends }: ShownNote): { starts: string; ends: string } {
  return { starts: `${starts}T00:00`, ends: `${addDays(ends ?? starts, 1)}T00:00` };
}
