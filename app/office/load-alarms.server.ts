import { campaignOf } from "../features/campaigns/alarms/alarm";
import { type AlarmView, sayAlarm } from "../features/campaigns/alarms/alarm-words";
import { type AlarmReading, readAlarms } from "../features/campaigns/alarms/alarms.server";
import { pageIds } from "../features/content/page-table";
import type { OfficeRequest } from "./office-request";

/** Looks at everything that goes on. */
export function readOfficeAlarms({ tables, measuring, now }: OfficeRequest): Promise<AlarmReading> {
  return readAlarms({ ...tables, ...measuring, pages: pageIds, now });
}

/** What a campaign's own pages show of that: what is wrong with it, and nothing of others. */
export async function loadCampaignAlarms(office: OfficeRequest, campaign: string): Promise<AlarmView[]> {
  const { alarms } = await readOfficeAlarms(office);
  return alarms.filter((alarm) => campaignOf(alarm)?.id === campaign).map((alarm) => sayAlarm(alarm, office.language));
}
