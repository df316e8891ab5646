import type { Insertable } from "kysely";
import type { CampaignTables } from "../../app/storage/schema";
import { postSpan } from "./campaigns";
import { textPrefix } from "./draft";
import type { Span } from "./span";
import { awarenessDays } from "./visits";

/** Says of days that what is counted on them is made up; by this they are known again. */
export const madeUpNote = `${textPrefix}allt som är räknat under den här tiden är påhittat.`;

/** Notes for the calendar: which counts are made up, and the days on which more is read anyway. */
export function makeNotes(span: Span | null, today: string): Insertable<CampaignTables["calendar_note"]>[] {
  const firstYear = Number(postSpan.first.slice(0, 4));
  const years = Array.from({ length: Number(today.slice(0, 4)) - firstYear + 1 }, (_, index) => firstYear + index);
  const awareness = years.flatMap((year) => awarenessDays.map(({ date, name }) => ({ starts: `${year}-${date}`, ends: null, kind: "awareness" as const, text: `${textPrefix}${name}.` })));
  return span ? [{ starts: span.first, ends: span.last, kind: "release", text: madeUpNote }, ...awareness] : awareness;
}
