import { campaignPath } from "../features/campaigns/plan/campaign-path";
import { viewCampaigns } from "../features/campaigns/plan/plans.server";
import { publishResult, withdrawResult } from "../features/effect/decide.server";
import { writeOut } from "../features/effect/effect-words";
import type { Evaluation } from "../features/effect/evaluation.server";
import type { ResultContent } from "../features/effect/published-result";
import { listResults } from "../features/effect/results.server";
import { sentencesFor } from "../features/effect/verdict-words";
import { stockholmTime } from "../features/languages/stockholm-clock";
import { metricsAt } from "../features/measuring/level";
import { type ReportMaterial, readReport } from "../features/report/read-report.server";
import { readEvaluation } from "./load-effect.server";
import { leadOn, type OfficeAction, type OfficeCall, refuseForm } from "./office-call.server";
import type { OfficeRequest } from "./office-request";
import type { ResultEntry } from "./result-entry";

/** Campaigns that have begun and have a verdict, and what is told of them to everybody. */
export async function loadResultsDesk({ office }: Pick<OfficeCall, "office">): Promise<ResultEntry[]> {
  const published = new Map((await listResults(office.tables.campaigns)).map(({ campaign, day }) => [campaign, day]));
  const entries: ResultEntry[] = [];
  for (const { id, name, state } of await viewCampaigns(office.tables.campaigns, office.language, office.now)) {
    if (["draft", "review"].includes(state.state)) continue;
    const found = await judge(office, id);
    if (found) entries.push({ campaign: id, name, path: `${campaignPath(id)}/effekt`, words: writeOut(sentencesFor(found.verdict), office.language), day: published.get(id) ?? null });
  }
  return entries;
}

/** Publishes or withdraws what a form names. */
export async function changeResult({ form, author, office }: OfficeAction, path: string) {
  const campaign = form.get("campaign");
  if (typeof campaign !== "string") return refuseForm([{ field: "campaign", key: "results.gone" }], form);
  if (form.get("intent") === "withdraw") {
    await withdrawResult(office.tables.campaigns, author, campaign);
    return leadOn(path, "removed");
  }
  const found = await judge(office, campaign);
  if (!found) return refuseForm([{ field: "campaign", key: "results.gone" }], form, 409);
  await publishResult(office.tables.campaigns, author, { campaign, day: stockholmTime(office.now).day, content: contentOf(office, found) });
  return leadOn(path, "saved");
}

interface Judged {
  material: ReportMaterial;
  evaluation: Evaluation;
  verdict: NonNullable<Evaluation["verdict"]>;
}

async function judge(office: OfficeRequest, campaign: string): Promise<Judged | null> {
  const material = await readReport(office.tables, campaign, stockholmTime(office.now).day);
  const evaluation = material && (await readEvaluation(office, material));
  return material && evaluation?.verdict ? { material, evaluation, verdict: evaluation.verdict } : null;
}

/** What everybody will read: released sums, the verdict with its limits, and how it was found. */
function contentOf({ measuring }: OfficeRequest, { material: { record, totals }, evaluation: { registered, isAfterTheFact, evidence }, verdict }: Judged): ResultContent {
  const measured = metricsAt(measuring.level);
  const count = (metric: ResultContent["counts"][number]["metric"]) => {
    const own = totals.filter((total) => total.metric === metric);
    return { metric, n: measured.includes(metric) && own.length > 0 ? own.reduce((sum, { n }) => sum + n, 0) : null };
  };
  return {
    name: record.campaign.name,
    demonstration: record.campaign.demonstration === 1,
    planned: evidence.window,
    stood: record.observations.filter(({ starts }) => starts !== "").map(({ starts, ends }) => ({ starts: starts.slice(0, 10), ends: ends?.slice(0, 10) ?? null })).slice(0, mostTimes),
    counts: (["served", "click", "landing", "help_view"] as const).map(count),
    verdict: verdict.kind === "refusal" ? { kind: "refusal", leastVisible: verdict.leastVisible } : verdict,
    method: verdict.method,
    registeredBefore: registered !== null && !isAfterTheFact,
    smallest: measuring.smallest,
  };
}

/** Times at which a campaign stood: more would make the public page heavier than a poor network takes. */
const mostTimes = 3;
