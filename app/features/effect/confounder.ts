import { daysShared, type Span } from "./span";

/** Something else that may raise visits. */
export interface Confounder extends Span {
  kind: "awareness" | "press" | "campaign";
  /** As the office calls it. Days of awareness return each year by the same name, apart from the year itself. */
  name: string;
}

/** What happened by one name, or by several where columns are short. */
export interface Column {
  confounders: Confounder[];
  /** Share of each week's days on which it happened. */
  shares: number[];
}

/**
 * What else happened, a column each for what has the same name: last year's 25 November tells what this year's would have done
 * without a campaign. What fell together with the campaign comes first; what finds no room shares the last column.
 *
 * @param room How many columns there may be, at least 1.
 */
export function columnsOf(confounders: readonly Confounder[], weeks: readonly Span[], campaign: Span, room: number): Column[] {
  const byName = new Map<string, Confounder[]>();
  for (const confounder of confounders) byName.set(nameOf(confounder), [...(byName.get(nameOf(confounder)) ?? []), confounder]);
  const groups = [...byName].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group).filter((group) => sharesOf(group, weeks).some((share) => share > 0));
  const touching = groups.filter((group) => touches(group, campaign));
  const sorted = [...touching, ...groups.filter((group) => !touching.includes(group))];
  const columns = sorted.length > room ? [...sorted.slice(0, room - 1), sorted.slice(room - 1).flat()] : sorted;
  return columns.map((group) => ({ confounders: group, shares: sharesOf(group, weeks) }));
}

function nameOf({ kind, name }: Confounder): string {
  return kind === "awareness" ? name.replaceAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g, "").replaceAll(/\s+/g, " ").trim() : name;
}

export function touches(confounders: readonly Confounder[], campaign: Span): boolean {
  return confounders.some((confounder) => daysShared(confounder, campaign) > 0);
}

/** Share of each week's days that lie in some spans, which do not overlap each other. */
export function sharesOf(spans: readonly Span[], weeks: readonly Span[]): number[] {
  return weeks.map((week) => Math.min(1, spans.reduce((sum, span) => sum + daysShared(span, week), 0) / 7));
}
