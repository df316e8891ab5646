import type { AlarmView } from "../alarms/alarm-words";
import type { SlotName } from "../campaign";
import type { Upcoming } from "./upcoming";

/** The office's first page. */
export interface OverviewView {
  alarms: AlarmView[];
  /** Day up to which figures are told, in words; null before the first night. */
  told: string | null;
  /** What visitors see in each slot in Swedish now; null where nothing. */
  standing: { slot: SlotName; shown: { placement: string; campaign: string; path: string } | null; why: string }[];
  upcoming: (Upcoming & { words: string; path: string })[];
  /** Campaigns that wait for somebody who may publish; null for who may not. `own`: of who reads, where two must see each. */
  reviews: { id: string; name: string; path: string; own: boolean }[] | null;
  /** Nothing is planned at all. */
  isEmpty: boolean;
}
