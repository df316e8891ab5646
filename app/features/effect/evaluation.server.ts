import { addDays } from "../../days";
import { listRegistrations } from "../../storage/effect.server";
import { readLastRelease } from "../../storage/releases.server";
import { type EffectTables, type Evidence, readEvidence } from "./evidence.server";
import { judgeInterruptedSeries } from "./interrupted-series";
import { limits } from "./limits";
import { type Foresight, foreseeInterruptedSeries } from "./power";
import { isAfterTheFact } from "./registration";
import { type Registered, readRegistration } from "./registration.server";
import type { Span } from "./span";
import { judgeSwitchback } from "./switchback";
import { planSwitchback, type SwitchbackPlan } from "./switchback-plan";
import { foreseeSwitchback } from "./switchback-power";
import type { Verdict } from "./verdict";

/** What is known of a campaign's effect, and how it came to be known. */
export interface Evaluation {
  evidence: Evidence;
  /** What was decided, the latest that counts: the last before the start, else the last of all. */
  registered: Registered | null;
  /** It was decided when the campaign had begun, or changed after it was written down. */
  isAfterTheFact: boolean;
  /** Nothing to judge yet: the campaign has not begun, or nothing of it has been told. */
  verdict: Verdict | null;
  /** What each method would see, by the weeks before. */
  foresight: { interrupted: Foresight; switchback: Foresight };
  plan: SwitchbackPlan | null;
}

interface Question {
  campaign: string;
  outcome: string;
  /** The campaign's days as planned. */
  planned: Span;
  /** Day in Stockholm, of which nothing is told yet. */
  today: string;
}

/** Judges a campaign's effect by what has been decided, or by an interrupted series where nothing has. @returns undefined where there is no such campaign. */
export async function evaluate(tables: EffectTables, { campaign, outcome, planned, today }: Question): Promise<Evaluation | undefined> {
  const registered = chooseRegistration((await listRegistrations(tables.campaigns, campaign)).map(readRegistration));
  const known = (await readLastRelease(tables.counts)) ?? addDays(today, -1);
  const window = registered ? { starts: registered.starts, ends: registered.ends } : planned;
  const evidence = await readEvidence(tables, { campaign, outcome: registered?.outcome ?? outcome, window, known });
  if (!evidence) return undefined;
  const plan = registered?.switchback ? planSwitchback({ ...registered.switchback, starts: registered.starts }) : null;
  return {
    evidence, registered, plan,
    isAfterTheFact: registered !== null && (isAfterTheFact(registered, registered.moment) || !registered.isUntouched),
    verdict: known < window.starts ? null : judge(evidence, plan),
    foresight: foresee(evidence),
  };
}

function judge({ weeks, before, days, window, confounders, isSlotChanged }: Evidence, plan: SwitchbackPlan | null): Verdict {
  return plan ? judgeSwitchback({ plan, days, before, isSlotChanged }) : judgeInterruptedSeries({ weeks, days: before, campaign: window, confounders, isSlotChanged });
}

function foresee({ weeks, before, window, confounders }: Evidence): Evaluation["foresight"] {
  const length = Math.round((Date.parse(window.ends) - Date.parse(window.starts)) / (7 * 86_400_000));
  return {
    interrupted: foreseeInterruptedSeries({ weeks, days: before, campaign: window, confounders }),
    switchback: foreseeSwitchback({ before, weeks: Math.min(limits.switchbackWeeks, Math.max(1, length)), hasWashout: false }),
  };
}

/** The last decision before the start counts; whoever decides anew afterwards cannot unmake it. */
function chooseRegistration(registrations: readonly Registered[]): Registered | null {
  const inAdvance = registrations.filter((registration) => !isAfterTheFact(registration, registration.moment));
  return inAdvance.at(-1) ?? registrations.at(-1) ?? null;
}
