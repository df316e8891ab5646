import type { CampaignState } from "../campaign";
import { readMoment } from "../place/read-moment";
import { momentOf } from "../read-book";
import { readLine, readText } from "../texts/read-text";

/** What a campaign is called and for, when it goes on, and which page's views it is meant to raise. Times are minutes on a Stockholm wall. */
export interface Details {
  name: string;
  purpose: string;
  starts: string | null;
  ends: string | null;
  /** Id of a page. */
  outcome: string | null;
}

/** Characters. */
export const longestDetails = { name: 80, purpose: 1_000 } as const;

/** What is wrong in a field, and the sentence that says so and how to mend it. */
export const detailsKeys = {
  missing: "frame.missing",
  tooLong: "frame.tooLong",
  bidi: "frame.bidi",
  invisible: "frame.invisible",
  momentUnreadable: "campaigns.problem.momentUnreadable",
  noSuchDay: "campaigns.problem.noSuchDay",
  skippedHour: "campaigns.problem.skippedHour",
  endBeforeStart: "campaigns.problem.endBeforeStart",
  endPassed: "campaigns.problem.endPassed",
  unknownPage: "campaigns.problem.unknownPage",
} as const;

export interface DetailsFault {
  field: keyof Details;
  code: keyof typeof detailsKeys;
  values?: Record<string, number>;
}

interface Surroundings {
  /** Ids of the pages that there are. */
  pages: readonly string[];
  /** As it is saved; null for a new one. */
  saved: { state: CampaignState; ends: string | null } | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** Reads a campaign's details as a form sends them. @param written Value of a field; "" where it has none. */
export function readDetails(written: (field: keyof Details) => string, { pages, saved, now }: Surroundings): { details: Details } | { faults: DetailsFault[] } {
  const name = readLine(written("name"), longestDetails.name);
  const purpose = readText(written("purpose"), longestDetails.purpose);
  const [starts, ends] = [readMinute(written("starts")), readMinute(written("ends"))];
  const outcome = written("outcome") || null;
  const faults: DetailsFault[] = [
    ...fault("name", "code" in name ? name : name.text === "" ? { code: "missing" } : null),
    ...fault("purpose", "code" in purpose ? purpose : null),
    ...fault("starts", "code" in starts ? starts : null),
    ...fault("ends", "code" in ends ? ends : judgeEnd("minute" in starts ? starts.minute : null, ends.minute, saved, now)),
    ...fault("outcome", outcome !== null && !pages.includes(outcome) ? { code: "unknownPage" } : null),
  ];
  if (faults.length > 0 || "code" in name || "code" in purpose || "code" in starts || "code" in ends) return { faults };
  return { details: { name: name.text, purpose: purpose.text, starts: starts.minute, ends: ends.minute, outcome } };
}

type Wrong = Omit<DetailsFault, "field">;

function fault(field: keyof Details, wrong: Wrong | null): DetailsFault[] {
  return wrong ? [{ field, ...wrong }] : [];
}

function readMinute(written: string): { minute: string | null } | Wrong {
  const read = readMoment(written);
  if ("moment" in read) return { minute: read.moment };
  return { code: read.code === "noSuchDay" || read.code === "skippedHour" ? read.code : "momentUnreadable" };
}

/** What visitors see is not ended by a date that has already been: that is what ending is for, which asks first. */
function judgeEnd(starts: string | null, ends: string | null, saved: Surroundings["saved"], now: number): Wrong | null {
  if (ends === null) return null;
  if (starts !== null && ends <= starts) return { code: "endBeforeStart" };
  const isShown = saved?.state === "published" || saved?.state === "paused";
  return isShown && ends !== saved.ends && momentOf(ends, Infinity) <= now ? { code: "endPassed" } : null;
}
