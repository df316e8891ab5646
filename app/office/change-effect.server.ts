import { randomInt } from "node:crypto";
import { addDays } from "../days";
import { decide, setAside, takeBack } from "../features/effect/decide.server";
import { limits } from "../features/effect/limits";
import type { Registration } from "../features/effect/registration";
import { planSwitchback } from "../features/effect/switchback-plan";
import { stockholmTime } from "../features/languages/stockholm-clock";
import type { ReportMaterial } from "../features/report/read-report.server";
import { plannedDays, readEvaluation } from "./load-effect.server";
import { readRequestedReport } from "./load-report.server";
import { leadOn, type OfficeAction, refuseForm } from "./office-call.server";
import type { Problem } from "./problem";
import { writtenIn } from "./workplace.server";

const say = (field: string, code: "noPlacement" | "notOwnSlot" | "past" | "weeks" | "weeksLong" | "method" | "day" | "reason" | "seed"): Problem => ({ field, key: `results.effect.problem.${code}` });

/** Takes what a publisher decides about how an effect is told: a way of counting, days drawn by lot, days that are left out. */
export async function changeEffect(call: OfficeAction, path: string) {
  const material = await readRequestedReport(call);
  const intent = call.form.get("intent");
  if (intent === "aside" || intent === "back") return changeDaysAside(call, material, path, intent);
  if (intent === "draw" || intent === "register") return changeDecision(call, material, path, intent);
  return refuseForm([say("method", "method")], call.form);
}

async function changeDaysAside({ form, author, office }: OfficeAction, { outcome }: ReportMaterial, path: string, intent: "aside" | "back") {
  const written = writtenIn(form);
  const [day, reason] = [written("day"), written("reason").normalize("NFC").trim()];
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && day < stockholmTime(office.now).day;
  if (outcome === null || !isDay) return refuseForm([say("day", "day")], form);
  if (intent === "back") await takeBack(office.tables.campaigns, author, { subject: outcome, day });
  else if (reason === "" || reason.length > 200) return refuseForm([say("reason", "reason")], form);
  else await setAside(office.tables.campaigns, author, { subject: outcome, day, reason });
  return leadOn(path, "saved");
}

async function changeDecision({ form, author, office }: OfficeAction, material: ReportMaterial, path: string, intent: "draw" | "register") {
  const written = writtenIn(form);
  const planned = plannedDays(material.record.campaign);
  const method = written("method");
  if (planned === null || material.outcome === null || (method !== "interrupted" && method !== "switchback")) return refuseForm([say("method", "method")], form);
  const choice = method === "switchback" ? readChoice(written, planned, stockholmTime(office.now).day) : null;
  if (choice && "problem" in choice) return refuseForm([choice.problem], form);
  if (choice && (intent === "draw" || written("seed") === "")) return drawDays({ ...choice, starts: planned.starts, seed: randomInt(2 ** 31) });
  const evaluation = await readEvaluation(office, material);
  const confounders = [...new Set(evaluation?.evidence.confounders.map(({ name }) => name))];
  const ends = choice ? addDays(planned.starts, 7 * choice.weeks - 1) : planned.ends;
  const registration: Registration = { outcome: material.outcome, method, starts: planned.starts, ends, confounders, switchback: choice && { ...choice, seed: Number(written("seed")) } };
  const fault = await decide(office.tables.campaigns, author, material.record.campaign.id, registration);
  return fault ? refuseForm([say(fault.field, fault.code)], form) : leadOn(path, "saved");
}

/** Days as the lot gives them, to be looked at before they are decided. */
function drawDays(choice: { starts: string; weeks: number; hasWashout: boolean; placements: string[]; seed: number }) {
  return { drawn: { ...choice, spans: planSwitchback(choice).spans } };
}

/** How long a banner is switched and which, as written. */
function readChoice(written: (field: string) => string, planned: { starts: string; ends: string }, today: string): { weeks: number; hasWashout: boolean; placements: string[]; seed: number } | { problem: Problem } {
  const weeks = Number(written("weeks"));
  const seed = Number(written("seed"));
  if (planned.starts <= today) return { problem: say("method", "past") };
  if (written("placement") === "") return { problem: say("placement", "noPlacement") };
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > limits.switchbackWeeks) return { problem: say("weeks", "weeks") };
  if (addDays(planned.starts, 7 * weeks - 1) > planned.ends) return { problem: say("weeks", "weeksLong") };
  if (!Number.isSafeInteger(seed) || seed < 0) return { problem: say("seed", "seed") };
  return { weeks, hasWashout: written("washout") === "on", placements: [written("placement")], seed };
}
