import type { CampaignState } from "../campaign";

/** Who wants to change something, as the office knows them. */
export interface Worker {
  id: string;
  role: "reader" | "editor" | "publisher" | "administrator";
}

/** How the office is set up. */
export interface Rules {
  /** Nobody publishes alone what they changed last themselves. */
  fourEyes: boolean;
}

/** What decides who may do what with a campaign. */
export interface Standing {
  state: CampaignState;
  /** Who last changed what it shows, since it was last approved; null where nobody has. */
  author: string | null;
}

/**
 * Every step between states. None leads from what has been published back to a draft: links of a campaign stand on other
 * people's pages and must always lead on. So `draft` and `review` also mean that it has never been published.
 */
export const stateChanges = {
  submit: { from: ["draft"], to: "review", needed: "editor" },
  publish: { from: ["review"], to: "published", needed: "publisher", approves: true },
  resume: { from: ["paused"], to: "published", needed: "publisher", approves: true },
  return: { from: ["review"], to: "draft", needed: "editor" },
  pause: { from: ["published"], to: "paused", needed: "publisher" },
  end: { from: ["published", "paused"], to: "ended", needed: "publisher" },
  archive: { from: ["ended"], to: "archived", needed: "publisher" },
  restore: { from: ["archived"], to: "ended", needed: "publisher" },
} as const satisfies Record<string, StepRule>;

interface StepRule {
  from: readonly CampaignState[];
  to: CampaignState;
  needed: Worker["role"];
  /** Lets visitors see it: where two must, that is not for who wrote it. */
  approves?: true;
}

export type StateChange = keyof typeof stateChanges;

/** Why a step cannot be taken: the campaign is not there, the role is too small, or it is one's own work and two must see it. */
export type StepRefusal = "state" | "role" | "ownWork";

/** Why a step cannot be taken by somebody; null where it can. In an emergency, with a reason given, one's own work may be shown. */
export function judgeStep(change: StateChange, { state, author }: Standing, { id, role }: Worker, { fourEyes }: Rules, emergency = false): StepRefusal | null {
  const rule: StepRule = stateChanges[change];
  if (!rule.from.includes(state)) return "state";
  if (!isEnough(role, rule.needed)) return "role";
  return rule.approves && fourEyes && author === id && !emergency ? "ownWork" : null;
}

/** Why a campaign cannot be changed: the role is too small, visitors may see it, it must be paused first, or it is over. */
export type EditRefusal = "role" | "shown" | "pauseFirst" | "over";

/**
 * Why details, texts, placements and page of a campaign cannot be changed by somebody; null where they can. What visitors may
 * see is changed by who may publish, and where two must see it only while it is paused: another then shows it again.
 */
export function judgeEdit({ state }: Pick<Standing, "state">, { role }: Worker, { fourEyes }: Rules): EditRefusal | null {
  if (!isEnough(role, "editor")) return "role";
  if (state === "ended" || state === "archived") return "over";
  if (state === "draft" || state === "review") return null;
  if (!isEnough(role, "publisher")) return "shown";
  return fourEyes && state === "published" ? "pauseFirst" : null;
}

/** Whether somebody may change details, texts, placements and page of a campaign; `judgeEdit` says why not. */
export function mayEdit(campaign: Pick<Standing, "state">, user: Worker, rules: Rules): boolean {
  return judgeEdit(campaign, user, rules) === null;
}

const roles: readonly Worker["role"][] = ["reader", "editor", "publisher", "administrator"];

function isEnough(role: Worker["role"], needed: Worker["role"]): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
