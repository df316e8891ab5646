import { type Plans, readPlans, readServedDays } from "../../../storage/calendar.server";
import type { CampaignDatabase, CountDatabase } from "../../../storage/database.server";
import { formatDate } from "../../languages/format";
import { dayBefore } from "../../languages/stockholm-clock";
import { calendarGroups } from "./calendar-groups";
import { type CalendarView, sayMonths, viewGroups, viewNote } from "./calendar-view";
import { type CalendarWindow, moveWindow } from "./calendar-window";
import { layOutGantt } from "./gantt";
import { touches } from "./planned-times";

interface Wanted {
  window: CalendarWindow;
  /** Id of the one campaign that is asked for; null for all. */
  campaign: string | null;
  /** Number of the note that is to be changed; null where a new one may be added. */
  note: number | null;
  language: "sv" | "en";
  /** Minute of the wall. */
  now: string;
}

/** Reads what was planned and what is known of how it went. */
export async function loadCalendar({ campaigns, counts }: { campaigns: CampaignDatabase; counts: CountDatabase }, { window, campaign, note, language, now }: Wanted): Promise<CalendarView> {
  const plans = await readPlans(campaigns);
  const chosen = plans.campaigns.some(({ id }) => id === campaign) ? campaign : null;
  const slots = plans.placements.filter(({ kind }) => kind === "slot").map(({ id }) => id);
  const served = await readServedDays(counts, slots, { from: window.from.slice(0, 10), to: lastDay(window) });
  const groups = calendarGroups(plans, served, { window, now, campaign: chosen });
  const notes = notesIn(plans, window);
  const changing = plans.notes.find(({ id }) => id === note);
  return {
    window, campaign: chosen, campaigns: plans.campaigns.map(({ id, name }) => ({ id, name })), from: formatDate(language, window.from.slice(0, 10)), to: formatDate(language, lastDay(window)),
    earlier: moveWindow(window, -1), later: moveWindow(window, 1),
    groups: viewGroups(groups, language), picture: layOutGantt(groups, notes, window, now), months: sayMonths(window, language),
    notes: notes.map((one) => viewNote(one, language)), changing: changing ? viewNote(changing, language) : null,
  };
}

function notesIn({ notes }: Plans, window: CalendarWindow): Plans["notes"] {
  return notes.filter(({ starts, ends }) => touches({ starts: `${starts}T00:00`, ends: `${ends ?? starts}T24:00` }, window));
}

function lastDay({ to }: CalendarWindow): string {
  return dayBefore(to.slice(0, 10));
}
