import { buildFacetIndex } from "../../../../app/features/directory/facets/facet-index";
import { findServices } from "../../../../app/features/directory/facets/find-services";
import { readSelection, vocabularyOf } from "../../../../app/features/directory/facets/selection";
import type { Place } from "../../../../app/features/directory/places";
import type { Channel, ChatChannel, OpenService, PhoneChannel } from "../../../../app/features/directory/service";

/** A Friday at noon in Stockholm. */
export const friday = new Date("2026-11-20T11:00:00Z");

export const places: Place[] = [
  { code: "01", name: "Stockholms län", short: "Stockholm" },
  { code: "0180", name: "Stockholms kommun", short: "Stockholm" },
  { code: "0184", name: "Solna kommun", short: "Solna" },
  { code: "12", name: "Skåne län", short: "Skåne" },
  { code: "1280", name: "Malmö kommun", short: "Malmö" },
];

export const vocabulary = vocabularyOf(places.map(({ code }) => code));

export function phone(change: Partial<PhoneChannel> = {}): PhoneChannel {
  return { id: "phone", kind: "phone", languages: [{ code: "sv", how: "direct" }], interpreter: "unknown", display: "020-1", dial: "+46201", cost: "unknown", anonymous: "unknown", trace: { bill: "unknown", device: "call_log" }, hours: "unknown", ...change };
}

export function chat(change: Partial<ChatChannel> = {}): ChatChannel {
  const { languages, interpreter, cost, anonymous, hours } = phone();
  return { id: "chat", kind: "chat", url: "https://exempel.test/chatt", trace: { bill: "hidden", device: "browser_history" }, languages, interpreter, cost, anonymous, hours, ...change };
}

/** A service that somebody called about on 1 November 2026, to be asked again by 30 January. */
export function service(id: string, change: Partial<OpenService> = {}): OpenService {
  const channels: Channel[] = change.channels ?? [phone()];
  const look = { covers: ["service", ...channels.map((channel) => channel.id)], on: "2026-11-01", method: "phoned" as const, by: "redaktion", source: "Samtal", review: "2027-01-30" };
  return { id, organization: "ideell", kind: "helpline", audience: ["everyone"], need: ["talk"], area: ["SE"], status: "active", channels, checked: "2026-11-01", seen: "2026-11-01", sources: [], verified: [look], ...change };
}

/** Asks a few services as an address would. @param services In the order of their names. */
export function ask(services: OpenService[], query: string, now = friday) {
  return findServices(buildFacetIndex(services, places), readSelection(new URLSearchParams(query), vocabulary).selection, places, now);
}

/** The ids that an address brings from a few services, in the order in which they are shown. */
export function idsFrom(services: OpenService[], query: string, now = friday): string[] {
  return ask(services, query, now).services.map(({ id }) => id);
}
