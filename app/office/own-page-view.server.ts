import { ownPagePath } from "../features/campaigns/own-page/own-page";
import { listLanguageStates, nameLanguage, type PageView } from "../features/campaigns/own-page/page-view";
import { findPages } from "../features/campaigns/own-page/save-own-page.server";
import { isSlugLocked, proposeSlug } from "../features/campaigns/own-page/slug";
import { campaignPath } from "../features/campaigns/plan/campaign-path";
import type { CampaignRow } from "../features/campaigns/plan/plans.server";
import { linkTo } from "../features/content/content-page.server";
import { pageIds } from "../features/content/page-table";
import { longestShortPage } from "../features/content/read-short-page";
import { isDrawable } from "../features/content/short-page.server";
import { listGroups } from "../features/directory/register.server";
import { isLanguageTag } from "../features/languages/locales";
import type { OfficeCall } from "./office-call.server";
import { drawWanted } from "./own-page-form.server";

/** Everything that the editor of a campaign's page shows, in the language that its address names. */
export async function readPageView(campaign: CampaignRow, call: Pick<OfficeCall, "office" | "url" | "t">): Promise<PageView> {
  const { office, url } = call;
  const pages = await findPages(office.tables.campaigns, campaign.id);
  const asked = url.searchParams.get("sprak");
  const tag = isLanguageTag(asked) ? asked : "sv";
  const saved = pages.find(({ language }) => language === tag);
  const { slug, id, name } = campaign;
  const { html: preview, problems } = saved ? await drawWanted(saved, campaign, call) : { html: null, problems: [] };
  return {
    path: `${campaignPath(id)}/sida`,
    language: nameLanguage(tag),
    languages: listLanguageStates(pages),
    saved: { title: saved?.title ?? "", body: saved?.body ?? "", version: saved?.version ?? 0 },
    slug: { saved: slug ?? "", proposed: slug ?? proposeSlug(name), isLocked: isSlugLocked(campaign) },
    addressStart: office.site + ownPagePath(tag, ""),
    shownAt: findShown(campaign, call) ? ownPagePath(tag, slug ?? "") : null,
    limits: { title: longestShortPage.title, body: longestShortPage.body },
    preview,
    problems,
    pages: pageIds.map((page) => ({ id: page, title: linkTo(office.language, page).title })),
    lines: listGroups(office.language, office.now).flatMap(({ services }) => services.map((line) => ({ id: line.service.id, name: line.name }))),
  };
}

/** Whether the public site has the page now, in some language at least: what it says is asked of what it shows. */
function findShown({ id }: CampaignRow, { office }: Pick<OfficeCall, "office">): boolean {
  return office.book().pages.some(({ campaign, endsAt, texts }) => campaign === id && office.now.getTime() < endsAt && texts.some(isDrawable));
}
