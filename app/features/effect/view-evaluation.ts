import { layOutExpectedChart } from "../../ui/chart/expected-chart";
import type { EffectView, EvaluationView, RegisteredView, VerdictView } from "./effect-view";
import type { Evaluation } from "./evaluation.server";
import type { Verdict } from "./verdict";
import { writeOut } from "./effect-words";
import { limits } from "./limits";
import { sentencesFor, wordsForForesight } from "./verdict-words";

/** How numbers and days are written. */
interface ChartWords {
  language: "sv" | "en";
  month: (day: string) => string;
  count: (n: number) => string;
}

/** What is shown of an evaluation. @param today Day in Stockholm. */
export function viewEvaluation(evaluation: Evaluation, today: string, words: ChartWords): Pick<EffectView, "evaluation"> {
  const { evidence: { window, confounders }, foresight, verdict } = evaluation;
  return {
    evaluation: {
      window,
      hasBegun: today >= window.starts,
      foresight: (["interrupted", "switchback"] as const).map((method) => ({ method, words: writeOut(wordsForForesight(foresight[method], method === "switchback" ? Math.min(limits.switchbackWeeks, weeksIn(window)) : weeksIn(window)), words.language) })),
      confounders: [...new Set(confounders.map(({ name }) => name))],
      registered: viewRegistration(evaluation),
      verdict: verdict && viewVerdict(verdict, words),
    } satisfies EvaluationView,
  };
}

function viewRegistration({ registered, plan, isAfterTheFact }: Evaluation): RegisteredView | null {
  if (!registered) return null;
  const { moment, method, hash, starts, ends } = registered;
  return { moment, method, hash, starts, ends, isAfterTheFact, spans: plan?.spans ?? [] };
}

function viewVerdict(verdict: Verdict, words: ChartWords): VerdictView {
  const weeks = verdict.kind === "estimate" ? verdict.weeks : [];
  return { words: writeOut(sentencesFor(verdict), words.language), chart: weeks.length > 0 ? layOutExpectedChart(weeks, words) : null, weeks };
}

function weeksIn({ starts, ends }: { starts: string; ends: string }): number {
  return Math.max(1, Math.round((Date.parse(ends) - Date.parse(starts)) / (7 * 86_400_000)));
}
