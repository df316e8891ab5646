import type { Workplace } from "../features/campaigns/place/open-campaign.server";
import type { OfficeAction } from "./office-call.server";

/** Who changes something of the campaign in an address, and by which rules. */
export function workplaceOf({ office, author, user, params }: Pick<OfficeAction, "office" | "author" | "user" | "params">): Workplace {
  return { db: office.tables.campaigns, author, worker: user, rules: office.settings, campaign: params.campaign ?? "" };
}

/** The fields of a form as text; "" for what was not sent, or is a file. */
export function writtenIn(form: FormData): (field: string) => string {
  return (field) => {
    const value = form.get(field);
    return typeof value === "string" ? value : "";
  };
}
