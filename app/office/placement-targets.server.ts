import { ownPageTarget, readOwnPagePath } from "../features/campaigns/own-page/own-page";
import { targetsOf } from "../features/campaigns/place/change-placements.server";
import type { TargetChoice } from "../features/campaigns/place/placement-view";
import type { CampaignRow } from "../features/campaigns/plan/plans.server";
import { linkTo } from "../features/content/content-page.server";
import { findPage, isPageId, pageIds, readPagePath } from "../features/content/page-table";
import type { OfficeLanguage } from "../features/office/role";

/** Where placements of a campaign may lead, in the order of the site's own lists. The campaign's own page has no title here: it is called what the office calls it. */
export function listTargets(campaign: CampaignRow, language: OfficeLanguage): TargetChoice[] {
  return targetsOf(campaign, pageIds).map((id) => ({ id, title: isPageId(id) ? linkTo(language, id).title : "" }));
}

/**
 * Reads where somebody says that a post leads: a page's id or slug, its path or its whole address, in any language. Anything
 * that is not ours gives null.
 *
 * @param site Origin of the site, "https://…".
 */
export function targetReader(campaign: CampaignRow, site: string): (written: string) => string | null {
  const own = (slug: string) => (campaign.slug !== null && (slug === campaign.slug || slug === ownPageTarget) ? ownPageTarget : null);
  return (written) => {
    const path = written.startsWith(`${site}/`) ? written.slice(site.length) : written;
    const [plain = ""] = path.split(/[?#]/);
    if (plain === "") return null;
    if (!plain.startsWith("/")) return isPageId(plain) ? plain : (findPage(plain.toLowerCase()) ?? own(plain.toLowerCase()));
    const trimmed = plain.replace(/(?<=.)\/$/, "");
    const owned = readOwnPagePath(trimmed);
    return owned ? own(owned.slug) : (readPagePath(trimmed)?.id ?? null);
  };
}
