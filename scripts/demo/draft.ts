import type { Insertable } from "kysely";
import { makeCode } from "../../app/features/campaigns/code";
import type { PageId } from "../../app/features/content/page-table";
import type { LanguageTag } from "../../app/features/languages/locales";
import type { CampaignTables } from "../../app/storage/schema";
import type { Draw } from "../draw";
import type { CreativeOf } from "./words";

type Row<Table extends keyof CampaignTables> = Insertable<CampaignTables[Table]>;

/** Rows of a campaign's tables, in the order in which they can be written. */
export interface CampaignRows {
  campaign: Row<"campaign">[];
  creative: Row<"creative">[];
  placement: Row<"placement">[];
  assignment: Row<"assignment">[];
  schedule: Row<"schedule">[];
  observation: Row<"observation">[];
}

/** A campaign as it is made up. Times are minutes on a Stockholm wall, "2026-11-25T08:00". */
export interface CampaignDraft extends Omit<Row<"campaign">, "demonstration"> {
  placements: PlacementDraft[];
}

export interface PlacementDraft extends Pick<Row<"placement">, "id" | "kind" | "name" | "place" | "address" | "smallest"> {
  target: PageId;
  languages: readonly LanguageTag[];
  planned: Omit<Row<"schedule">, "placement">;
  observed: Omit<Row<"observation">, "placement">[];
}

/** Ids of everything that is made up begin so: by this it is known again. At most 36 characters with what follows. */
export const idPrefix = "exempel-";
/** And texts that people read begin so. */
export const textPrefix = "Exempel: ";

/** Makes rows of drafts. Placements that lead to the same page say the same. */
export function makeRows(drafts: readonly CampaignDraft[], creativeOf: CreativeOf, draw: Draw): CampaignRows {
  const rows: CampaignRows = { campaign: [], creative: [], placement: [], assignment: [], schedule: [], observation: [] };
  for (const { placements, ...campaign } of drafts) {
    const creatives = new Map<string, string>();
    rows.campaign.push({ ...campaign, demonstration: 1 });
    for (const { languages, planned, observed, ...placement } of placements) {
      rows.placement.push({ ...placement, campaign: campaign.id, code: makeCode((below) => Math.floor(draw() * below)), state: "open" });
      rows.schedule.push({ ...planned, placement: placement.id });
      rows.observation.push(...observed.map((observation) => ({ ...observation, placement: placement.id })));
      for (const language of languages) {
        const key = `${placement.target} ${language}`;
        const id = creatives.get(key) ?? `${campaign.id}-text-${creatives.size + 1}`;
        if (!creatives.has(key)) rows.creative.push({ id, campaign: campaign.id, ...creativeOf(placement.target, language) });
        creatives.set(key, id);
        rows.assignment.push({ placement: placement.id, creative: id });
      }
    }
  }
  return rows;
}
