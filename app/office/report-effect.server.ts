import type { ParseKeys } from "i18next";
import { writeOut } from "../features/effect/effect-words";
import { sentencesFor } from "../features/effect/verdict-words";
import type { ReportMaterial } from "../features/report/read-report.server";
import { readEvaluation } from "./load-effect.server";
import type { OfficeCall } from "./office-call.server";

/** What a report says of its campaign's effect; null where nothing has been judged yet. Said here, so that the page need not load all that could be said. */
export async function sayEffect({ office, t }: Pick<OfficeCall, "office" | "t">, material: ReportMaterial): Promise<string[] | null> {
  const evaluation = await readEvaluation(office, material);
  if (!evaluation?.verdict) return null;
  return writeOut(sentencesFor(evaluation.verdict), office.language).map(({ key, values }) => String(t(key as ParseKeys<"office">, values as Record<string, string | number>)));
}
