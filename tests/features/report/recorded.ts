import type { PlacementKind } from "../../../app/features/campaigns/campaign";
import type { CampaignRecord } from "../../../app/storage/campaign-record.server";

interface Recorded {
  campaign?: Partial<CampaignRecord["campaign"]>;
  kind?: PlacementKind;
  planned?: [string, string | null];
  observed?: [string, string | null];
}

/** A campaign with one placement, as it lies in the tables; what is not said is as it usually is. */
export function record({ campaign = {}, kind = "external", planned, observed }: Recorded): CampaignRecord {
  return {
    campaign: { id: "hosten", name: "Hösten", purpose: "", state: "published", demonstration: 0, starts: null, ends: null, version: 1, author: null, outcome: "start", slug: null, ...campaign },
    placements: [{ id: "banner", campaign: "hosten", kind, name: "Banner", place: "Startsidan", address: null, target: "start", code: "KBTRZ3", smallest: null, state: "open", version: 1 }],
    schedules: planned ? [{ id: 1, placement: "banner", starts: planned[0], ends: planned[1] }] : [],
    observations: observed ? [{ id: 1, placement: "banner", starts: observed[0], ends: observed[1], source: "manual", evidence: "Skärmbild" }] : [],
    pages: [],
  };
}
