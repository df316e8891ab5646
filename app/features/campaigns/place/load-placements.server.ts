import type { CampaignDatabase } from "../../../storage/database.server";
import { listObserved } from "../../../storage/observations.server";
import { countLanguages, listPlacements } from "../../../storage/placements.server";
import { type PlacementKind, placementKinds } from "../campaign";
import { sayMinute } from "../plan/minute-words";
import type { ListedPlacement, PlacementsView } from "./placement-view";

/** Rows of a list at once: so many are still read through, and drawn in no time. */
const partSize = 100;

interface Wanted {
  /** Null for all. */
  kind: PlacementKind | null;
  /** Number of the first, counted from 0. */
  first: number;
  language: "sv" | "en";
}

/** A campaign's placements in the order in which they begin to stand; those without a time of their own first. */
export async function viewPlacements(db: CampaignDatabase, campaign: string, { kind, first, language }: Wanted): Promise<PlacementsView> {
  const { placements, schedules } = await listPlacements(db, campaign);
  const [observed, languages] = [await listObserved(db, campaign), await countLanguages(db, campaign)];
  const times = new Map<string, string[]>();
  for (const { placement, starts } of schedules) times.set(placement, [...(times.get(placement) ?? []), starts]);
  const startOf = (id: string) => times.get(id)?.[0] ?? "";
  const wanted = placements.filter((placement) => kind === null || placement.kind === kind).toSorted((a, b) => (startOf(a.id) < startOf(b.id) ? -1 : startOf(a.id) > startOf(b.id) ? 1 : 0));
  const begin = first < wanted.length ? first : 0;
  return {
    placements: wanted.slice(begin, begin + partSize).map((row): ListedPlacement => ({
      id: row.id, kind: row.kind, name: row.name, place: row.place, code: row.code, state: row.state,
      planned: startOf(row.id) && sayMinute(language, startOf(row.id)), moreTimes: Math.max(0, (times.get(row.id)?.length ?? 0) - 1),
      isObserved: observed.has(row.id), languages: languages.get(row.id) ?? 0,
    })),
    count: Object.fromEntries(placementKinds.map((one) => [one, placements.filter((placement) => placement.kind === one).length])) as Record<PlacementKind, number>,
    kind,
    first: begin,
    previous: begin > 0 ? Math.max(0, begin - partSize) : null,
    next: begin + partSize < wanted.length ? begin + partSize : null,
    total: wanted.length,
  };
}
