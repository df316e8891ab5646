import { type CsvCell, writeCsvLine } from "../../csv";
import { streamCells } from "../../storage/report-reads.server";
import type { CellRow } from "../../storage/schema";
import { exportKeys, exportNotes, exportPlacements, exportReported, exportSetAside } from "./export-parts";
import type { ReportMaterial, ReportTables } from "./read-report.server";

const columns = ["row", "subject", "name", "metric", "starts", "ends", "language", "n", "text"] as const;
type Row = { row: "planned" | "observed" | "note" | "set_aside" | "reported" | CellRow["scope"] } & Partial<Record<Exclude<(typeof columns)[number], "row">, CsvCell>>;

/**
 * A report for a spreadsheet, some lines at a time: what was planned and seen, what others reported, and every sum that is told.
 * The page that the campaign is for is told whole, from the first day on, so that anyone can do the evaluation again.
 */
export async function* reportCsv(material: ReportMaterial, tables: Pick<ReportTables, "counts">): AsyncGenerator<string, void, void> {
  yield `\uFEFF${writeCsvLine(columns)}`;
  yield plannedRows(material).map(writeRow).join("");
  const names = new Map(material.placements.map(({ id, name }) => [id, name]));
  for await (const cells of cellsOf(material, tables)) {
    yield cells.map(({ scope, subject, metric, starts, ends, language, n }) => writeRow({ row: scope, subject, name: names.get(subject) ?? "", metric, starts, ends, language, n })).join("");
  }
}

/** The same for a program: one object, whose `keys` say what is in it. What has another meaning one day gets another `format`. */
export async function* reportJson(material: ReportMaterial, tables: Pick<ReportTables, "counts">, { level, smallest }: { level: number; smallest: number }): AsyncGenerator<string, void, void> {
  const { id, name, state, demonstration, starts, ends } = material.record.campaign;
  const head = {
    format: 1, keys: exportKeys, campaign: { id, name, state, demonstration: demonstration === 1, starts, ends }, level, smallest, released: material.released, outcome: material.outcome,
    placements: exportPlacements(material), notes: exportNotes(material), set_aside: exportSetAside(material), reported: exportReported(material),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"cells":[`;
  let isFirst = true;
  for await (const cells of cellsOf(material, tables)) {
    yield (isFirst ? "\n" : ",\n") + cells.map((cell) => JSON.stringify(cell)).join(",\n");
    isFirst = false;
  }
  yield "]}\n";
}

async function* cellsOf({ placements, outcome, span }: ReportMaterial, { counts }: Pick<ReportTables, "counts">): AsyncGenerator<CellRow[], void, void> {
  yield* streamCells(counts, { scope: "placement", subjects: placements.map(({ id }) => id) });
  if (outcome !== null) yield* streamCells(counts, { scope: "page", subjects: [outcome] });
  if (!span) return;
  yield* streamCells(counts, { scope: "excluded", ...span.around });
  yield* streamCells(counts, { scope: "quality", ...span.around });
}

function plannedRows(material: ReportMaterial): Row[] {
  return [
    ...exportPlacements(material).flatMap(({ id: subject, name, planned, observed }) => [
      ...planned.map(({ starts, ends }): Row => ({ row: "planned", subject, name, starts, ends })),
      ...observed.map(({ starts, ends, source, evidence }): Row => ({ row: "observed", subject, name, starts, ends, text: `${source}: ${evidence}` })),
    ]),
    ...exportNotes(material).map(({ kind, text, ...span }): Row => ({ row: "note", metric: kind, text, ...span })),
    ...exportSetAside(material).map(({ subject, day, reason }): Row => ({ row: "set_aside", subject, starts: day, ends: day, text: reason })),
    ...exportReported(material).map(({ placement, name, metric, starts, ends, n, source }): Row => ({ row: "reported", subject: placement, name, metric, starts, ends, n, text: source })),
  ];
}

function writeRow(row: Row): string {
  return writeCsvLine(columns.map((column) => row[column] ?? null));
}
