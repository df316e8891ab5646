import { type Authorship, changeAudited } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { deleteFigure, insertFigures, listFigures } from "../../../storage/figures.server";
import { listPlacements } from "../../../storage/placements.server";
import { stockholmTime } from "../../languages/stockholm-clock";
import type { DayOrder } from "../table/read-day";
import { readTable, type TableFault } from "../table/read-table";
import type { FigureFault } from "./figure";
import { figureColumns, neededFigureColumns } from "./figure-columns";
import { placementFinder } from "./find-placement";
import { judgeFigure, type WrittenFigure } from "./judge-figure";
import type { FigurePreview } from "./figure-line";
import { judgeFigures } from "./judge-figures";

/** Who changes figures, and of which campaign. */
export interface FigurePlace {
  db: CampaignDatabase;
  author: Authorship;
  /** Id. */
  campaign: string;
}

type Outcome<Done> = { done: Done } | { faults: FigureFault[]; status: 400 | 409 };

/** A table of figures, and what is asked of whoever brings it. */
export interface FigureTable {
  text: string;
  /** SHA-256 of the file that it came in; null where it was pasted. */
  file: string | null;
  order: DayOrder | null;
  source: string;
}

/** Writes down a figure that somebody else has told. */
export function addFigure({ db, author, campaign }: FigurePlace, written: WrittenFigure): Promise<Outcome<null>> {
  return changeAudited(db, author, async (change, note) => {
    const { placements } = await listPlacements(change, campaign);
    const judged = judgeFigure(written, { findPlacement: placementFinder(placements), order: null, today: stockholmTime(author.now).day });
    if ("faults" in judged) return { ...judged, status: 400 };
    await insertFigures(change, [{ ...judged.figure, entered_by: author.actor.id, file: null }]);
    note({ action: "figure.create", object: `placement/${judged.figure.placement}`, before: null, after: judged.figure });
    return { done: null };
  });
}

/** Takes away a figure that turned out to be wrong. */
export function removeFigure({ db, author, campaign }: FigurePlace, id: number): Promise<Outcome<null>> {
  return changeAudited(db, author, async (change, note) => {
    const found = (await listFigures(change, campaign)).find((figure) => figure.id === id);
    if (!found) return { faults: [{ field: "line", code: "gone" }], status: 409 };
    await deleteFigure(change, id);
    note({ action: "figure.remove", object: `placement/${found.placement}`, before: found, after: null });
    return { done: null };
  });
}

/** Looks a table through, and changes nothing. */
export async function previewFigures(db: CampaignDatabase, campaign: string, table: FigureTable, now: Date): Promise<FigurePreview | { fault: TableFault }> {
  const judged = await judgeTable(db, campaign, table, now);
  if ("fault" in judged) return judged;
  const lines = judged.judged.map(({ line }) => line);
  const count = { new: 0, there: 0, double: 0, fault: 0 };
  for (const { status } of lines) count[status] += 1;
  return { lines, count, unread: judged.unread, asksForOrder: lines.some(({ faults }) => faults.some(({ code }) => code === "ambiguous")) };
}

/** Takes the new ones of a table, all at once; judged again, so that nothing comes twice. @returns How many were new. */
export function importFigures({ db, author, campaign }: FigurePlace, table: FigureTable): Promise<Outcome<number>> {
  return changeAudited(db, author, async (change, note) => {
    const judged = await judgeTable(change, campaign, table, author.now);
    if ("fault" in judged) return { faults: [{ field: "line", code: "cells" }], status: 400 };
    const figures = judged.judged.flatMap(({ figure }) => figure ?? []);
    if (figures.length === 0) return { done: 0 };
    await insertFigures(change, figures.map((figure) => ({ ...figure, entered_by: author.actor.id, file: table.file })));
    note({ action: "figure.import", object: `campaign/${campaign}`, before: null, after: { file: table.file, figures } });
    return { done: figures.length };
  });
}

async function judgeTable(db: Parameters<typeof listFigures>[0], campaign: string, { text, order, source }: FigureTable, now: Date) {
  const table = readTable(text, figureColumns, neededFigureColumns);
  if ("fault" in table) return table;
  const { placements } = await listPlacements(db, campaign);
  const names = new Map(placements.map(({ id, name }) => [id, name]));
  const surroundings = { findPlacement: placementFinder(placements), nameOf: (id: string) => names.get(id) ?? id, order, today: stockholmTime(now).day, source, known: await listFigures(db, campaign) };
  return { judged: judgeFigures(table.rows, surroundings), unread: table.unread };
}
