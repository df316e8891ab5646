import type { TextFileFault } from "../../../text-file";
import type { DayFault } from "./read-day";
import type { TableFault } from "./read-table";

/** The sentences that say what is wrong with a date or time, and how to mend it. */
export const dayFaultKeys = {
  unreadable: "placements.day.unreadable",
  ambiguous: "placements.day.ambiguous",
  otherOrder: "placements.day.otherOrder",
  serial: "placements.day.serial",
  shortYear: "placements.day.shortYear",
  noSuchDay: "placements.day.noSuchDay",
  timeUnreadable: "placements.day.timeUnreadable",
  noSuchTime: "placements.day.noSuchTime",
} as const satisfies Record<DayFault, string>;

/** The sentences that say why a table as a whole is not looked through. */
export const tableFaultKeys = {
  empty: "placements.table.empty",
  archive: "placements.table.workbook",
  notText: "placements.table.notText",
  quote: "placements.table.quote",
  columns: "placements.table.columns",
  rows: "placements.table.rows",
  tooManyRows: "placements.table.tooManyRows",
} as const satisfies Record<TextFileFault | TableFault["code"], string>;
