import { readAuditLog } from "../../../app/storage/audit.server";
import type { CampaignDatabase } from "../../../app/storage/database.server";

/** What the log says of an account, its first entry first. */
export async function actionsOf(db: CampaignDatabase, id: string): Promise<string[]> {
  const actions: string[] = [];
  for await (const { object, action } of readAuditLog(db)) if (object === `account/${id}`) actions.push(action);
  return actions;
}
