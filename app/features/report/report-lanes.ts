import type { Lane } from "../../ui/chart/lanes";
import type { CampaignTables } from "../../storage/schema";
import { daysOf, type DaySpan, type PlacementTimes, type Time } from "./placement-times";

/** What else happened. */
export interface Note {
  starts: string;
  ends: string;
  kind: CampaignTables["calendar_note"]["kind"];
  text: string;
}

export interface ReportLanes {
  lanes: Lane[];
  shades: { kind: "placement" | "note"; starts: string; ends: string }[];
  /** Placements that the chart has no room to name; the table of placements has them. */
  unshown: number;
}

/** Placements that have room above a chart, each in a lane of its own. */
const mostLanes = 8;

/**
 * Lanes of what stood when: one for each placement, as planned and as seen; one for all posts of a platform, each a moment; one
 * for each kind of note. Behind the series lie the times when something stood, as seen where anything was, and when something
 * else happened; a change on the site is no such time.
 *
 * @param span The days of the campaign, for what has no end.
 * @param nameOf Words for posts of a platform.
 */
export function reportLanes(placements: readonly PlacementTimes[], notes: readonly Note[], span: DaySpan, nameOf: (platform: string, posts: number) => string): ReportLanes {
  const standing = placements.filter(({ kind }) => kind !== "post");
  const shown = standing.slice(0, mostLanes);
  const platforms = [...new Set(placements.filter(({ kind }) => kind === "post").map(({ place }) => place))];
  const kinds = [...new Set(notes.map(({ kind }) => kind))];
  const bandsOf = (times: readonly Time[], kind: "planned" | "seen") => times.map((time) => ({ kind, ...toDays(daysOf(time, span)) }));
  return {
    lanes: [
      ...shown.map(({ name, planned, observed }) => ({ name, bands: [...bandsOf(planned, "planned"), ...bandsOf(observed, "seen")] })),
      ...platforms.map((platform) => postLane(placements.filter(({ kind, place }) => kind === "post" && place === platform), (posts) => nameOf(platform, posts), span)),
      ...kinds.map((kind) => ({ bands: notes.filter((note) => note.kind === kind).map(({ starts, ends, text }) => ({ label: text, kind: "note" as const, starts, ends })) })),
    ],
    shades: [
      ...standing.flatMap(({ planned, observed }) => bandsOf(observed.length > 0 ? observed : planned, "seen")).map(({ starts, ends }) => ({ kind: "placement" as const, starts, ends })),
      ...notes.filter(({ kind }) => kind !== "release").map(({ starts, ends }) => ({ kind: "note" as const, starts, ends })),
    ],
    unshown: standing.length - shown.length,
  };
}

function postLane(posts: readonly PlacementTimes[], nameOf: (posts: number) => string, span: DaySpan): Lane {
  const bands = posts.flatMap(({ planned, observed }) => (observed.length > 0 ? observed : planned).slice(0, 1)).map((time) => {
    const { from } = daysOf(time, span);
    return { kind: "moment" as const, starts: from, ends: from };
  });
  return { name: nameOf(posts.length), bands };
}

function toDays({ from, to }: DaySpan): { starts: string; ends: string } {
  return { starts: from, ends: to };
}
