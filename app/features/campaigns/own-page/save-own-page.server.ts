import { type Authorship, changeAudited } from "../../../storage/audit.server";
import { type CampaignRow, findCampaign, setAuthor, updateCampaign } from "../../../storage/campaign-plans.server";
import { findPages, isSlugTaken, type PageRow, removePage, writePage } from "../../../storage/campaign-pages.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import type { LanguageTag } from "../../languages/locales";
import { judgeSlug, type SlugFault } from "./slug";

export { findPages, type PageRow };

/** A campaign's page in one language as somebody wants it saved. */
export interface WantedPage {
  campaign: string;
  language: LanguageTag;
  title: string;
  body: string;
  /** Of the page that it was made from; 0 where there was none. */
  version: number;
  slug: string;
  /** The slug that was there when the form was made; "" where there was none. */
  slugBefore: string;
}

/** What became of it. Where it is not "saved", nothing was. */
export type SaveOutcome = "saved" | "changedMeanwhile" | "slugChangedMeanwhile" | "slugTaken" | "notAllowed" | SlugFault;

interface SaveOptions {
  db: CampaignDatabase;
  author: Authorship;
  /** Whether the campaign may be changed, as it stands when it is. */
  mayChange: (campaign: CampaignRow) => boolean;
}

/** Saves the page and its address together, or neither, and says of both in the log what was changed. */
export function saveOwnPage(wanted: WantedPage, { db, author, mayChange }: SaveOptions): Promise<SaveOutcome> {
  return changeAudited(db, author, async (change, note): Promise<SaveOutcome> => {
    const campaign = await findCampaign(change, wanted.campaign);
    if (!campaign || !mayChange(campaign)) return "notAllowed";
    const before = await findPage(change, wanted);
    if ((before?.version ?? 0) !== wanted.version) return "changedMeanwhile";
    const isMoved = wanted.slug !== campaign.slug;
    if (isMoved && wanted.slugBefore !== (campaign.slug ?? "")) return "slugChangedMeanwhile";
    const fault = judgeSlug(wanted.slug, campaign);
    if (fault) return fault;
    if (isMoved && (await isSlugTaken(change, wanted.slug, campaign.id))) return "slugTaken";

    const isChanged = before?.title !== wanted.title || before.body !== wanted.body;
    if (isMoved) {
      await updateCampaign(change, campaign.id, { slug: wanted.slug });
      note({ action: "page.address", object: `campaign/${campaign.id}`, before: { slug: campaign.slug }, after: { slug: wanted.slug } });
    }
    if (isChanged) note({ action: "page.save", object: objectOf(wanted), before: before ?? null, after: await writePage(change, wanted) });
    if (isMoved || isChanged) await setAuthor(change, campaign.id, author.actor.id);
    return "saved";
  });
}

/** Takes the page away in one language. @param version Of the page that was looked at. */
export function removeOwnPage(unwanted: Pick<WantedPage, "campaign" | "language" | "version">, { db, author, mayChange }: SaveOptions): Promise<"removed" | "changedMeanwhile" | "notAllowed"> {
  return changeAudited(db, author, async (change, note) => {
    const campaign = await findCampaign(change, unwanted.campaign);
    if (!campaign || !mayChange(campaign)) return "notAllowed";
    const before = await findPage(change, unwanted);
    if (before?.version !== unwanted.version) return "changedMeanwhile";
    await removePage(change, campaign.id, unwanted.language);
    await setAuthor(change, campaign.id, author.actor.id);
    note({ action: "page.remove", object: objectOf(unwanted), before, after: null });
    return "removed";
  });
}

async function findPage(db: CampaignDatabase, { campaign, language }: Pick<WantedPage, "campaign" | "language">): Promise<PageRow | undefined> {
  return (await findPages(db, campaign)).find((page) => page.language === language);
}

function objectOf({ campaign, language }: Pick<WantedPage, "campaign" | "language">): string {
  return `campaign/${campaign}/page/${language}`;
}
