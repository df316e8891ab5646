import { campaignOf } from "../features/campaigns/alarms/alarm";
import { type AlarmView, sayAlarm } from "../features/campaigns/alarms/alarm-words";
import { type AlarmReading, readAlarms } from "../features/campaigns/alarms/alarms.server";
import type { UnshownPage } from "../features/campaigns/alarms/find-alarms";
import type { OwnPage } from "../features/campaigns/own-page/own-page";
import { pageIds } from "../features/content/page-table";
import { isDrawable } from "../features/content/short-page.server";
import type { OfficeRequest } from "./office-request";

/** Looks at everything that goes on. */
export function readOfficeAlarms({ tables, measuring, now, book }: OfficeRequest): Promise<AlarmReading> {
  return readAlarms({ ...tables, ...measuring, pages: pageIds, unshown: findUnshown(book().pages, now), now });
}

/** Own pages whose words the site would not draw now, though it took them when they were saved. */
function findUnshown(pages: readonly OwnPage[], now: Date): UnshownPage[] {
  return pages.filter(({ endsAt }) => endsAt > now.getTime()).map(({ campaign, texts }) => ({
    campaign, languages: texts.filter((text) => !isDrawable(text)).map(({ language }) => language),
  }));
}

/** What a campaign's own pages show of that: what is wrong with it, and nothing of others. */
export async function loadCampaignAlarms(office: OfficeRequest, campaign: string): Promise<AlarmView[]> {
  const { alarms } = await readOfficeAlarms(office);
  return alarms.filter((alarm) => campaignOf(alarm)?.id === campaign).map((alarm) => sayAlarm(alarm, office.language));
}
