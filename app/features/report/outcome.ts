import type { CampaignRecord } from "../../storage/campaign-record.server";

/** What stands for the campaign's own page, where pages are named by their ids. */
export const ownPage = "kampanj";

/**
 * Under which name views are counted of the page that a campaign is meant to have read: the one that was chosen, else the one to
 * which all of its placements lead.
 *
 * @returns null where none was chosen and they lead to several.
 */
export function outcomeOf({ campaign, placements }: Pick<CampaignRecord, "campaign" | "placements">): string | null {
  const [only, ...others] = new Set(placements.map(({ target }) => target));
  const page = campaign.outcome ?? (others.length === 0 ? only : undefined);
  if (page === undefined) return null;
  return page === ownPage ? (campaign.slug === null ? null : `${ownPage}/${campaign.slug}`) : page;
}
