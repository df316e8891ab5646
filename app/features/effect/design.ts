import { type Column, columnsOf, type Confounder } from "./confounder";
import type { Matrix } from "./solve";
import type { Span } from "./span";

/** Where the campaign's column stands, after the level and the trend. */
export const campaignColumn = 2;

/** As many columns as weeks can carry, the level, the trend and the campaign among them. */
const mostColumns = 8;

/** With two whole years before it, a campaign's season is known. */
const weeksForSeason = 104;

/** What weeks are explained by, apart from the campaign. */
export interface Surroundings {
  season: Matrix;
  columns: Column[];
}

/**
 * What explains the weeks of a frame. What happened in missing weeks alone explains nothing.
 *
 * @param weeks Those before the campaign and those of it.
 * @param used Which of them are told.
 */
export function surroundingsOf(weeks: readonly Span[], used: readonly number[], campaign: Span, confounders: readonly Confounder[]): Surroundings {
  const hasSeason = weeks.filter(({ ends }) => ends < campaign.starts).length >= weeksForSeason;
  const columns = columnsOf(confounders, weeks, campaign, mostColumns - 3 - (hasSeason ? 2 : 0));
  return { season: hasSeason ? weeks.map(({ starts }) => seasonOf(starts)) : [], columns: columns.filter(({ shares }) => used.some((week) => (shares[week] ?? 0) > 0)) };
}

/** A year as one wave, wherever its top lies. */
function seasonOf(day: string): number[] {
  const turn = (2 * Math.PI * Date.parse(day)) / (365.25 * 86_400_000);
  return [Math.sin(turn), Math.cos(turn)];
}

/**
 * One row a week: the level, the trend, the campaign, the season and what else happened. What happened in none of these weeks has no column.
 *
 * @param shares Share of each week's days on which the campaign ran, for as many of the first weeks as are to be explained.
 */
export function rowsOf({ season, columns }: Surroundings, shares: readonly number[]): number[][] {
  const present = columns.filter((column) => shares.some((_, week) => (column.shares[week] ?? 0) > 0));
  return shares.map((share, week) => [1, (2 * week) / shares.length - 1, share, ...(season[week] ?? []), ...present.map((column) => column.shares[week] ?? 0)]);
}
