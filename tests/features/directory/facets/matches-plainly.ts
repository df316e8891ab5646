import type { Selection } from "../../../../app/features/directory/facets/selection";
import { stageOf } from "../../../../app/features/directory/freshness";
import { opennessAt } from "../../../../app/features/directory/open-now";
import type { Channel, Service } from "../../../../app/features/directory/service";

/**
 * Whether a service answers a selection, written as one would say it, one service at a time: what the
 * index must agree with.
 */
export function matchesPlainly(service: Service, selection: Selection, now: Date): boolean {
  return service.status === "active" && stageOf(service, now) !== "expired" && suitsWho(service, selection.who) && suitsArea(service, selection.area)
    && (selection.need.length === 0 || service.need.some((need) => selection.need.includes(need)))
    && suitsSomeChannel(service, selection, now);
}

function suitsWho({ audience }: Service, who: string[]): boolean {
  const forOthersThanProfessionals = audience.some((group) => group !== "professionals");
  if (!forOthersThanProfessionals && !who.includes("professionals")) return false;
  return who.length === 0 || audience.some((group) => group === "everyone" || who.includes(group));
}

function suitsArea(service: Service, asked: string[]): boolean {
  const onlyShowsTheWay = service.kind === "social_services" && service.channels.length === 0;
  if (asked.length === 0) return !onlyShowsTheWay || service.area.includes("SE");
  if (onlyShowsTheWay) return service.area.some((area) => asked.includes(area));
  return service.area.some((area) => area === "SE" || asked.some((place) => place.startsWith(area) || area.startsWith(place)));
}

function suitsSomeChannel(service: Service, selection: Selection, now: Date): boolean {
  if (service.channels.length === 0) return selection.channel.length + selection.language.length === 0 && !selection.free && !selection.anonymous;
  const isOnlyAWebsite = service.channels.every(({ kind }) => kind === "website");
  return service.channels.some((channel) => suitsChannel(channel, selection) && (!selection.openNow || (channel.kind === "website" ? isOnlyAWebsite : opennessAt(channel.hours, now).state !== "closed")));
}

function suitsChannel(channel: Channel, { channel: kinds, language, free, anonymous }: Selection): boolean {
  if (kinds.length > 0 && !kinds.includes(channel.kind)) return false;
  // Nobody interprets signs over a phone.
  const spoken = language.some((code) => code !== "swl");
  const interpreted = spoken && channel.kind !== "website" && (channel.interpreter !== "unknown" || channel.languages.some(({ how }) => how === "interpreter"));
  if (language.length > 0 && !interpreted && !channel.languages.some(({ code, how }) => how === "direct" && language.includes(code))) return false;
  if (free && !(channel.kind !== "website" && channel.cost === "free")) return false;
  return !anonymous || (channel.kind !== "website" && channel.anonymous === "yes");
}
