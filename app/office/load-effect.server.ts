import { addDays } from "../days";
import { campaignPath } from "../features/campaigns/plan/campaign-path";
import { evaluate, type Evaluation } from "../features/effect/evaluation.server";
import type { EffectView } from "../features/effect/effect-view";
import { viewEvaluation } from "../features/effect/view-evaluation";
import { stockholmTime } from "../features/languages/stockholm-clock";
import type { ReportMaterial } from "../features/report/read-report.server";
import { formatCount, formatMonth } from "../features/report/report-words";
import { isAtLeast } from "../features/office/role";
import type { OfficeCall } from "./office-call.server";
import { readRequestedReport, titleOf } from "./load-report.server";
import type { OfficeRequest } from "./office-request";

type Call = Pick<OfficeCall, "office" | "params" | "user" | "t">;

/** What is known of a campaign's effect; null where it is not said which page it is for, or when it runs. */
export function readEvaluation(office: OfficeRequest, { record, outcome }: Pick<ReportMaterial, "record" | "outcome">): Promise<Evaluation | undefined> | null {
  const planned = plannedDays(record.campaign);
  if (outcome === null || planned === null) return null;
  return evaluate(office.tables, { campaign: record.campaign.id, outcome, planned, today: stockholmTime(office.now).day });
}

/** The days of a campaign as planned; what ends at midnight ends the day before. */
export function plannedDays({ starts, ends }: ReportMaterial["record"]["campaign"]): { starts: string; ends: string } | null {
  if (starts === null || ends === null) return null;
  return { starts: starts.slice(0, 10), ends: ends.endsWith("T00:00") ? addDays(ends.slice(0, 10), -1) : ends.slice(0, 10) };
}

/** The page that tells of a campaign's effect, and lets publishers decide how it is told. @throws Response 404 where there is no such campaign. */
export async function loadEffect(call: Call): Promise<EffectView> {
  const { office, user, t } = call;
  const material = await readRequestedReport(call);
  const { campaign, placements } = material.record;
  const evaluation = await readEvaluation(office, material);
  return {
    title: `${t("effect.title")} – ${campaign.name}`,
    page: titleOf(material, office.language),
    lack: material.outcome === null ? "outcome" : plannedDays(campaign) === null ? "dates" : null,
    path: `${campaignPath(campaign.id)}/effekt`,
    mayDecide: isAtLeast(user.role, "publisher"),
    slots: placements.filter(({ kind }) => kind === "slot").map(({ id, name }) => ({ id, name })),
    setAside: material.setAside.filter(({ subject }) => subject === material.outcome).map(({ day, reason }) => ({ day, reason })),
    ...(evaluation ? viewEvaluation(evaluation, stockholmTime(office.now).day, chartWords(office)) : { evaluation: null }),
  };
}

function chartWords({ language }: OfficeRequest) {
  return { language, month: (day: string) => formatMonth(language, day), count: (n: number) => formatCount(language, n) };
}
