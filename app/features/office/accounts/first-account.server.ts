import type { CampaignDatabase } from "../../../storage/database.server";
import { hasAnyUser } from "../../../storage/office-users.server";
import type { OfficeSettings } from "../office-settings";

/** What to do on a site where nobody can sign in to the office yet; null where somebody can. */
export async function tellFirstAccount(db: CampaignDatabase, { provider }: OfficeSettings): Promise<string | null> {
  if (provider !== null || (await hasAnyUser(db))) return null;
  return "Nobody can sign in to the office (/redaktion) yet. Make the first account with: npm run office-user -- add NAME";
}
