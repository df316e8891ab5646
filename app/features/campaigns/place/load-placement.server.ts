import type { CampaignDatabase } from "../../../storage/database.server";
import { listObservations } from "../../../storage/observations.server";
import { creativesOf, findPlacement, type PlacementRow, readSlotPlans, schedulesOf } from "../../../storage/placements.server";
import { stockholmTime } from "../../languages/stockholm-clock";
import { isLanguageTag, type LanguageTag, localeOf } from "../../languages/locales";
import type { Placement } from "../campaign";
import type { HandoutOptions } from "../placer/handout";
import { linkAddress } from "../placer/link";
import { materialPath } from "../placer/material-address";
import { kitsOf } from "../placer/placer-kit";
import { sayMinute } from "../plan/minute-words";
import type { CampaignRow } from "../plan/plans.server";
import { readBook } from "../read-book";
import { isRemovable } from "./change-placements.server";
import { findClashes } from "./find-clashes";
import type { NamedClash, PlacementView, TakeAlongView } from "./placement-view";

interface Wanted extends HandoutOptions {
  campaign: CampaignRow;
  /** Id. */
  placement: string;
  /** Whose words are taken along; its first where it has none in this. */
  tag: string | null;
  language: "sv" | "en";
}

/** A placement with what is planned, what was seen, who is in its way and what to take along; null where the campaign has none of this id. */
export async function viewPlacement(db: CampaignDatabase, { campaign, placement: id, tag, language, ...options }: Wanted): Promise<PlacementView | null> {
  const row = await findPlacement(db, campaign.id, id);
  if (!row) return null;
  const schedules = await schedulesOf(db, id);
  const plan = { revision: 0, campaigns: [campaign], placements: [row], creatives: await creativesOf(db, id), schedules, pages: [] };
  const [placement] = readBook(plan).placements;
  if (!placement) return null;
  const seen = await listObservations(db, id);
  return {
    id, kind: row.kind, code: row.code, version: row.version,
    draft: { name: row.name, place: row.place, address: row.address ?? "", target: row.target, smallest: row.smallest === null ? "" : String(row.smallest), state: row.state, spans: schedules.map(({ starts, ends }) => ({ starts, ends })) },
    clashes: row.kind === "slot" ? await nameClashes(db, row, placement, language) : [],
    seen: seen.map((one) => ({ ...one, startsWords: sayMinute(language, one.starts), endsWords: one.ends === null ? "" : sayMinute(language, one.ends) })),
    isRemovable: isRemovable(campaign),
    campaignState: campaign.state,
    takeAlong: viewTakeAlong(placement, tag, isRemovable(campaign), options),
  };
}

function viewTakeAlong(placement: Placement, tag: string | null, isDraft: boolean, options: HandoutOptions): TakeAlongView {
  const own = placement.creatives.map(({ language }) => language);
  const asked = own.find((language) => language === tag) ?? own.find((language) => language === "sv") ?? own[0];
  const language: LanguageTag = asked ?? (isLanguageTag(tag) ? tag : "sv");
  const [kit] = kitsOf(placement, language, options);
  if (!kit) throw new Error(`Placement ${placement.id} hands nothing out`);
  return {
    link: linkAddress(options.site, placement.code),
    page: options.site + materialPath("sv", "placement", placement.code),
    isPublic: !isDraft,
    language,
    languages: own.map((one) => ({ tag: one, autonym: localeOf(one).autonym, swedishName: localeOf(one).swedishName })),
    kit,
  };
}

/** Judged as the public site would: from the book that it would read, if all of these were published. */
async function nameClashes(db: CampaignDatabase, row: PlacementRow, mine: Placement, language: "sv" | "en"): Promise<NamedClash[]> {
  const plans = await readSlotPlans(db, row.place);
  const others = readBook({ revision: 0, creatives: [], pages: [], ...plans }).placements;
  const rows = new Map(plans.placements.map((placement) => [placement.id, placement]));
  const names = new Map(plans.campaigns.map(({ id, name }) => [id, name]));
  return findClashes(mine, others).map(({ other, span, shown, isTogether }) => {
    const { campaign = "", name = "" } = rows.get(other) ?? {};
    return { id: other, name, campaign, campaignName: names.get(campaign) ?? "", starts: sayMoment(span.starts, language), ends: sayMoment(span.ends, language), verdict: `${shown}${isTogether ? "Together" : "Later"}` as const };
  });
}

/** "" for what has no beginning or end. */
function sayMoment(moment: number, language: "sv" | "en"): string {
  if (!Number.isFinite(moment)) return "";
  const { day, time } = stockholmTime(new Date(moment));
  return sayMinute(language, `${day}T${time}`);
}
