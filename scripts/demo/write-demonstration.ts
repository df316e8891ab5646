import { dayBefore, stockholmTime } from "../../app/features/languages/stockholm-clock";
import { addDays, weekdayOf } from "../../app/days";
import { readDiscretion } from "../../app/features/measuring/release.server";
import { changeCampaigns } from "../../app/storage/campaigns.server";
import type { CampaignDatabase, CountDatabase } from "../../app/storage/database.server";
import { drawFrom } from "../draw";
import { makeNotes } from "./calendar-notes";
import { draftBanner, draftOwnPage, draftPosts } from "./campaigns";
import { type CampaignRows, makeRows } from "./draft";
import { makeCells } from "./make-cells";
import { eraseCells, findFirstCounted, writeCells } from "./own-cells";
import { findRealCampaign, readMadeUpSpan, replaceCampaigns } from "./own-rows";
import type { Span } from "./span";
import type { CreativeOf } from "./words";

/** Why nothing was written, in words. */
export class Refusal extends Error {}

export interface Outcome {
  rows: CampaignRows;
  /** Days whose counts are made up; null where the site itself has counted for as long. */
  span: Span | null;
  /** How many sums were made up. */
  cells: number;
}

interface Options {
  now: Date;
  /** The least count that the site tells. */
  smallest: number;
  creativeOf: CreativeOf;
}

const seed = 20_191_125;
const daysOfCounts = 365;

/**
 * Fills the databases with campaigns and a year of counts that are made up, and say so. Once more: replaces what it wrote
 * before, and nothing else. What is made up is erased first and noted before it is written, so a run that was cut short leaves
 * no count of which nobody knows where it comes from.
 *
 * @throws Refusal where a campaign is real.
 */
export async function writeDemonstration(campaigns: CampaignDatabase, counts: CountDatabase, { now, smallest, creativeOf }: Options): Promise<Outcome> {
  const real = await findRealCampaign(campaigns);
  if (real !== undefined) throw new Refusal(`Here is a campaign that is no demonstration: "${real}". Nothing was written. Choose another DATA_DIR or DATABASE_URL.`);

  const earlier = await readMadeUpSpan(campaigns);
  if (earlier) await eraseCells(counts, earlier);
  const { day: today } = stockholmTime(now);
  const span = spanBefore(today, await findFirstCounted(counts));

  const draw = drawFrom(seed);
  const rows = makeRows([draftPosts(draw), draftBanner(today), draftOwnPage(today)], creativeOf, draw);
  await changeCampaigns(campaigns, (change) => replaceCampaigns(change, rows, makeNotes(span, today)));
  const discretionOf = await readDiscretion(campaigns, smallest);
  const cells = span ? makeCells(span, { rows, draw, discretionOf, today }) : [];
  await writeCells(counts, cells);
  return { rows, span, cells: cells.length };
}

/** A year that ends yesterday, or before the site itself began to count. From a Monday on, since a week may be one sum. */
function spanBefore(today: string, firstCounted: string | undefined): Span | null {
  const yearAgo = addDays(today, -daysOfCounts);
  const first = addDays(yearAgo, -weekdayOf(yearAgo));
  const last = dayBefore(firstCounted !== undefined && firstCounted < today ? firstCounted : today);
  return first <= last ? { first, last } : null;
}
