import { isHoliday } from "./holidays";
import type { Hours } from "./hours";
import { opennessAt } from "./open-now";
import type { Channel, Service, Verification } from "./service";
import { dayAfter, instantOf } from "../languages/stockholm-clock";

/** Methods by which the organisation itself has answered, with a voice, a letter or its own page of today. */
export const firstHandMethods = ["phoned", "operator_confirmed", "operator_page"] as const satisfies readonly Verification["method"][];

/** Whether someone has asked the organisation; a stored copy or an imported file only tells what was once so. */
export function isFirstHand({ method }: Verification): boolean {
  return firstHandMethods.some((some) => some === method);
}

const contactFacts = ["hours", "languages", "interpreter", "cost", "anonymous", "trace"];
const channelFacts: Record<Channel["kind"], string[]> = {
  phone: ["number", ...contactFacts],
  sms: ["number", ...contactFacts],
  chat: ["url", ...contactFacts],
  email: ["address", ...contactFacts],
  website: ["url", "languages"],
};

/** What can be verified as one: "service" for what is said of the whole, and each channel by its id, with the facts of each. */
export function partsOf({ channels }: Service): Map<string, string[]> {
  return new Map([["service", ["service"]], ...channels.map(({ id, kind }) => [id, channelFacts[kind].map((fact) => `${id}.${fact}`)] as const)]);
}

/**
 * The newest look at a fact.
 *
 * @param fact "service", a channel's id, or one fact of it: "phone.hours" is judged by its own
 *   verification where it has one, and else by that of "phone".
 */
export function verificationOf(service: Pick<Service, "verified">, fact: string): Verification | undefined {
  const looks = newestLooks(service);
  return looks.get(fact) ?? looks.get(fact.slice(0, Math.max(0, fact.lastIndexOf("."))));
}

/** The newest look at each part and fact that was named in one; the later in the list where two are of a day. */
function newestLooks({ verified }: Pick<Service, "verified">): Map<string, Verification> {
  const looks = new Map<string, Verification>();
  for (const look of verified) {
    for (const name of look.covers) if (look.on >= (looks.get(name)?.on ?? "")) looks.set(name, look);
  }
  return looks;
}

/**
 * Everything that is said of a service, by the look that it rests on. A look of which nothing is left,
 * since all has been asked anew, is not there; facts that nobody has looked at stand under undefined.
 *
 * @returns Names of parts where the whole part rests on one look, else of its facts.
 */
export function holdingsOf(service: Service): Map<Verification | undefined, string[]> {
  const looks = newestLooks(service);
  const holdings = new Map<Verification | undefined, string[]>();
  const add = (look: Verification | undefined, name: string) => holdings.set(look, [...(holdings.get(look) ?? []), name]);
  for (const [part, facts] of partsOf(service)) {
    const found = facts.map((fact) => looks.get(fact) ?? looks.get(part));
    if (found.every((look) => look === found[0])) add(found[0], part);
    else facts.forEach((fact, index) => add(found[index], fact));
  }
  return holdings;
}

/** Days from a look to the next: national lines are many people's only number, and change without our hearing of it. */
export function reviewDays({ kind, area }: Pick<Service, "kind" | "area">): number {
  return kind !== "shelter" && area.includes("SE") ? 90 : 180;
}

/** The last day on which what was looked at may stand without a new look. @param on As "2026-11-21". */
export function nextReview(service: Pick<Service, "kind" | "area">, on: string): string {
  return new Date(Date.parse(on) + reviewDays(service) * 86_400_000).toISOString().slice(0, 10);
}

const holidayNotice = 30;

/**
 * The next holiday (or holiday eve) within thirty days on which nobody knows whether a line answers: time to ask.
 *
 * @returns As "2026-12-24". None for hours of which nothing at all is known; that is no matter of holidays.
 */
export function unknownHolidayAfter(hours: Hours, day: string): string | undefined {
  if (typeof hours === "string") return undefined;
  let coming = day;
  for (let ahead = 0; ahead <= holidayNotice; ahead += 1, coming = dayAfter(coming)) {
    if (isHoliday(coming) && opennessAt(hours, instantOf(coming, "12:00")).state === "unknown") return coming;
  }
  return undefined;
}
