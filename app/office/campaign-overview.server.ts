import { campaignPath } from "../features/campaigns/plan/campaign-path";
import { viewDetails } from "../features/campaigns/plan/details-view";
import { readOverview } from "../features/campaigns/plan/overview.server";
import { takeStep } from "../features/campaigns/plan/steps.server";
import type { StateChange } from "../features/campaigns/plan/state-changes";
import { readText } from "../features/campaigns/texts/read-text";
import { pageIds } from "../features/content/page-table";
import { officePath } from "../features/office/office-path";
import { isAtLeast } from "../features/office/role";
import { loadCampaignAlarms } from "./load-alarms.server";
import { leadOn, officeAction, type OfficeCall, refuseForm } from "./office-call.server";
import { pageTitle } from "./page-choices.server";
import type { Problem } from "./problem";
import { requireCampaign } from "./require-campaign.server";
import { writtenIn } from "./workplace.server";

/** What a campaign's first page shows. */
export async function loadCampaignOverview(call: OfficeCall) {
  const { office, user } = call;
  const campaign = await requireCampaign(call);
  const overview = await readOverview(office.tables.campaigns, campaign, { worker: user, rules: office.settings, pages: pageIds, now: office.now.getTime() });
  return {
    title: campaign.name, state: campaign.state, path: campaignPath(campaign.id), ...overview,
    details: viewDetails(campaign, office.language, (id) => pageTitle(office.language, id)),
    alarms: campaign.state === "published" ? await loadCampaignAlarms(office, campaign.id) : [],
    logPath: isAtLeast(user.role, "administrator") ? `${officePath}/logg?objekt=campaign/${campaign.id}` : null,
  };
}

/** Characters of a reason: enough to say something, and not more than is read. */
const reasonLength = { least: 10, most: 500 } as const;

/** An action that takes a campaign from one state to another. @param allowed Steps that may be asked for at its address. */
export function stepAction(allowed: readonly StateChange[]) {
  return officeAction(async ({ form, office, author, user, params }) => {
    const written = writtenIn(form);
    const refuse = (problem: Problem, status: 400 | 409) => refuseForm([problem], form, status);
    const change = allowed.find((step) => step === written("step"));
    if (!change) return refuse({ field: "step", key: "frame.mistyped" }, 400);
    const reason = readText(written("reason"), reasonLength.most);
    const isEmergency = written("emergency") !== "";
    if (isEmergency && "code" in reason) return refuse(reasonProblem(reason), 400);
    if (isEmergency && "text" in reason && reason.text.length < reasonLength.least) return refuse({ field: "reason", key: "campaigns.problem.reason", values: { least: reasonLength.least } }, 400);
    const outcome = await takeStep(office.tables.campaigns, { author, worker: user, rules: office.settings }, {
      id: params.campaign ?? "", change, mark: written("mark"), emergency: isEmergency && "text" in reason ? reason.text : null, pages: pageIds,
    });
    if (outcome === "gone") throw new Response(null, { status: 404 });
    if (outcome !== "done") return refuse({ field: "step", key: `campaigns.problem.step.${outcome}` }, 409);
    return leadOn(campaignPath(params.campaign ?? ""), "saved");
  });
}

function reasonProblem({ code, ...rest }: Extract<ReturnType<typeof readText>, { code: string }>): Problem {
  return { field: "reason", key: code === "invisible" ? "frame.invisible" : `frame.${code}`, ...rest };
}
