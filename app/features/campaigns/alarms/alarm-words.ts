import { formatDate, formatList } from "../../languages/format";
import { languageName } from "../../languages/language-name";
import { placementPathOf, simulatorPathOf } from "../calendar/office-paths";
import { campaignPath } from "../plan/campaign-path";
import { sayMinute } from "../plan/minute-words";
import { type ReasonWords, sayReason } from "../simulator/reason-words";
import { type FaultWords, readFault } from "../watch/page-fault";
import { type Alarm, type AlarmLevel, levelOf } from "./alarm";

/** An alarm as a page shows it: its sentences stand under `calendar.alarm.<kind>`. */
export interface AlarmView {
  kind: Alarm["kind"];
  level: AlarmLevel;
  /** What stands in the sentences. */
  values: Record<string, string | number>;
  /** Why each placement shows nothing; none where it is not about that. */
  reasons: { name: string; words: ReasonWords }[];
  /** The sentence on a page that could not be read. */
  fault: FaultWords | null;
  /** Where something can be done about it; null where it is not in the office. */
  link: { word: "toSimulator" | "toPlacement" | "toPlacements" | "toPage"; path: string } | null;
}

/** Says an alarm in the office's language. */
export function sayAlarm(alarm: Alarm, language: "sv" | "en"): AlarmView {
  const view = { kind: alarm.kind, level: levelOf(alarm), reasons: [], fault: null, link: null };
  const day = (text: string) => formatDate(language, text);
  switch (alarm.kind) {
    case "releaseLate": return { ...view, values: { last: day(alarm.last) } };
    case "outage": return { ...view, values: { from: day(alarm.from), to: day(alarm.to), minutes: alarm.minutes } };
    case "resting": return { ...view, values: { campaign: alarm.campaign.name, next: sayMinute(language, alarm.next) }, link: toPlacements(alarm.campaign.id) };
    case "nowhere": return {
      ...view, values: { campaign: alarm.campaign.name }, link: toPlacements(alarm.campaign.id),
      reasons: alarm.accounts.map(({ placement, reason }) => ({ name: placement.name, words: sayReason(reason, language) })),
    };
    case "unshown": return {
      ...view, values: { campaign: alarm.campaign.name, languages: formatList(language, alarm.languages.map((tag) => languageName(tag, language))) },
      link: { word: "toPage", path: `${campaignPath(alarm.campaign.id)}/sida?sprak=${alarm.languages[0] ?? language}` },
    };
    case "unserved": return {
      ...view, values: { placement: alarm.placement.name, from: day(alarm.from), to: day(alarm.to) }, reasons: [{ name: alarm.placement.name, words: sayReason(alarm.reason, language) }],
      link: { word: "toSimulator", path: simulatorPathOf(alarm.slot) },
    };
    case "unclicked": return { ...view, values: { placement: alarm.placement.name, from: day(alarm.from), to: day(alarm.to), smallest: alarm.smallest }, link: toPlacement(alarm) };
    case "missing": return { ...view, values: { placement: alarm.placement.name, looked: sayMinute(language, alarm.looked) }, link: toPlacement(alarm) };
    case "blind": return { ...view, values: { placement: alarm.placement.name, looked: sayMinute(language, alarm.looked) }, fault: readFault(alarm.fault), link: toPlacement(alarm) };
  }
}

function toPlacement({ campaign, placement }: Extract<Alarm, { placement: unknown }>): AlarmView["link"] {
  return { word: "toPlacement", path: placementPathOf(campaign.id, placement.id) };
}

function toPlacements(campaign: string): AlarmView["link"] {
  return { word: "toPlacements", path: `${campaignPath(campaign)}/placeringar` };
}
