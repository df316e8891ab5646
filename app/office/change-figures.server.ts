import { json } from "@remix-run/node";
import { addFigure, type FigurePlace, importFigures, previewFigures, removeFigure } from "../features/campaigns/figures/change-figures.server";
import { figureFaultKeys, type FigureFault } from "../features/campaigns/figures/figure";
import type { FigureColumn } from "../features/campaigns/figures/figure-columns";
import { leadOn, type OfficeAction, refuseForm } from "./office-call.server";
import { readSentTable, tableProblem } from "./sent-table.server";
import { writtenIn } from "./workplace.server";

/** Does with a campaign's figures what a form asks for. @param path Of the page. */
export async function changeFigures(call: OfficeAction, campaign: string, path: string) {
  const { form, office, author } = call;
  const written = writtenIn(form);
  const place = { db: office.tables.campaigns, author, campaign };
  if (written("do") === "add") {
    const outcome = await addFigure(place, { placement: written("placement"), starts: written("starts"), ends: written("ends"), metric: written("metric"), n: written("n"), source: written("source") });
    return "faults" in outcome ? refuseForm(sayFaults(outcome.faults), form, outcome.status) : leadOn(path, "created");
  }
  if (written("do") === "remove") {
    const outcome = await removeFigure(place, Number(written("figure")));
    return "faults" in outcome ? refuseForm(sayFaults(outcome.faults), form, outcome.status) : leadOn(path, "removed");
  }
  return takeTable(call, place, path);
}

/** Looks a table through, or takes it; it is refused as a whole where it cannot be read. */
async function takeTable({ form, t, author }: OfficeAction, place: FigurePlace, path: string) {
  const sent = await readSentTable(form);
  if ("problem" in sent) return refuseForm([sent.problem], form);
  const source = writtenIn(form)("sourceOfTable").trim();
  const preview = await previewFigures(place.db, place.campaign, { ...sent, source }, author.now);
  if ("fault" in preview) return refuseForm([tableProblem(preview.fault, (column) => t(`figures.column.${column as FigureColumn & ("placement" | "starts")}`))], form);
  if (form.get("do") !== "import") return json({ looked: { preview, sent: { text: sent.text, hash: sent.file ?? "", order: sent.order ?? "", sourceOfTable: source } } });
  const outcome = await importFigures(place, { ...sent, source });
  return "faults" in outcome ? refuseForm(sayFaults(outcome.faults), form, outcome.status) : leadOn(path, "imported");
}

function sayFaults(faults: readonly FigureFault[]) {
  return faults.map(({ field, code, values }) => ({ field, key: figureFaultKeys[code], ...(values && { values }) }));
}
