import type { Hours } from "../hours";
import type { Channel, Contact } from "../service";
import { areSame } from "./identity";

/**
 * Channels as a file tells them, with what the register knows besides: a file that does not know
 * whether a call is free does not make it unknown.
 */
export function mergeChannels(present: readonly Channel[], told: readonly Channel[]): Channel[] {
  return told.map((channel) => {
    const old = present.find(({ id, kind }) => id === channel.id && kind === channel.kind);
    return old ? mergeChannel(old, channel) : channel;
  });
}

function mergeChannel(old: Channel, told: Channel): Channel {
  const languages = areSameLanguages(old, told) ? old.languages : told.languages;
  if (old.kind === "website" || told.kind === "website") return { ...old, ...told, languages };
  const known = <T extends string>(before: T, now: T) => (now === "unknown" ? before : now);
  const contact: Omit<Contact, "id"> = {
    languages,
    interpreter: known(old.interpreter, told.interpreter),
    cost: known(old.cost, told.cost),
    anonymous: known(old.anonymous, told.anonymous),
    trace: { bill: known(old.trace.bill, told.trace.bill), device: old.trace.device },
    hours: mergeHours(old.hours, told.hours),
  };
  return { ...old, ...told, ...contact };
}

function areSameLanguages(old: Channel, told: Channel): boolean {
  const codes = ({ languages }: Channel) => languages.map(({ code }) => code).sort();
  return told.languages.length === 0 || areSame(codes(old), codes(told));
}

/** The same week leaves policies, seasons and single days as they are: files seldom have words for them. */
function mergeHours(old: Hours, told: Hours): Hours {
  if (told === "unknown") return old;
  const isSameWeek = typeof old !== "string" && typeof told !== "string" && areSame(old.week, told.week);
  return isSameWeek ? old : told;
}
