import { writeOut } from "../features/effect/effect-words";
import { sentencesFor } from "../features/effect/verdict-words";
import type { EffectWords } from "../features/report/effect-summary";
import type { ReportMaterial } from "../features/report/read-report.server";
import { readEvaluation } from "./load-effect.server";
import type { OfficeRequest } from "./office-request";

/** What a report says of its campaign's effect; null where nothing has been judged yet. */
export async function readEffectWords(office: OfficeRequest, material: ReportMaterial): Promise<EffectWords[] | null> {
  const evaluation = await readEvaluation(office, material);
  return evaluation?.verdict ? writeOut(sentencesFor(evaluation.verdict), office.language) : null;
}
