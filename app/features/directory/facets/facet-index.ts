import type { Hours } from "../hours";
import { covers, isMunicipality, type Place } from "../places";
import { type Audience, audiences, type Channel, channelKinds, contactsOf, isForProfessionalsOnly, type Need, needs, type Service } from "../service";
import { isSignpost } from "../social-services";
import { addBit, type Bits, newBits } from "./bits";
import { interpreter, languageBits, LanguageSets } from "./language-sets";

/** Bits of a way to reach a service: its kind first, in the order of `channelKinds`. */
export const free = 1 << channelKinds.length;
export const anonymous = free << 1;
/** Answers, or may still answer, at the moment; set when the question is asked. */
export const reachable = anonymous << 1;
export const allKinds = free - 1;

/**
 * The active services laid out for counting: in the order in which equals are shown, a set of services for each
 * audience, need and area, and a row for each way to reach one. All of it lives and dies with the register.
 */
export interface FacetIndex {
  services: readonly Service[];
  /** Those who name the group; who is there for everyone stands under "everyone". */
  who: Record<Audience, Bits>;
  need: Record<Need, Bits>;
  area: Map<string, Bits>;
  /** Who is shown where nobody has chosen: all but lines for professionals. */
  public: Bits;
  /** Where no area is chosen: all but signposts of one place. */
  everywhere: Bits;
  national: Bits;
  municipal: Bits;
  /** Those without a phone, a chat or the like of their own: what they say can be read at every hour. */
  guides: Bits;
  all: Bits;
  rows: Rows;
}

/** Row by row, those of a service together: `first[n]` to `first[n + 1]`. */
export interface Rows {
  first: Uint32Array;
  traits: Uint8Array;
  /** Which of `languageSets` the way speaks. */
  languages: Uint16Array;
  languageSets: LanguageSets;
  hours: Hours[];
  /** A website beside a contact answers nobody: it is never "open". */
  silent: Uint8Array;
}

/** @param services In the order in which equals are shown. */
export function buildFacetIndex(services: readonly Service[], places: readonly Place[]): FacetIndex {
  const size = services.length;
  const setOf = (belongs: (service: Service) => boolean) => {
    const bits = newBits(size);
    services.forEach((service, index) => belongs(service) && addBit(bits, index));
    return bits;
  };
  const byValue = <Value extends string>(values: readonly Value[], belongs: (service: Service, value: Value) => boolean) =>
    Object.fromEntries(values.map((value) => [value, setOf((service) => belongs(service, value))])) as Record<Value, Bits>;

  return {
    services,
    who: byValue(audiences, (service, value) => service.audience.includes(value)),
    need: byValue(needs, (service, value) => service.need.includes(value)),
    area: indexAreas(services, places),
    public: setOf((service) => !isForProfessionalsOnly(service)),
    everywhere: setOf((service) => !isSignpost(service) || service.area.includes("SE")),
    national: setOf((service) => service.area.includes("SE")),
    municipal: setOf((service) => service.area.some((code) => isMunicipality({ code }))),
    guides: setOf((service) => contactsOf(service).length === 0),
    all: setOf(() => true),
    rows: layRows(services),
  };
}

/** For each place those who are there for it; a signpost for its own place alone, since there is a nearer one for the others. */
function indexAreas(services: readonly Service[], places: readonly Place[]): Map<string, Bits> {
  const sets = new Map(places.map(({ code }) => [code, newBits(services.length)]));
  const byArea = new Map<string, string[]>();
  services.forEach((service, index) => {
    for (const area of service.area) {
      const within = byArea.get(area) ?? places.map(({ code }) => code).filter((code) => covers(area, code));
      byArea.set(area, within);
      for (const code of isSignpost(service) ? within.filter((place) => place === area) : within) addBit(sets.get(code)!, index);
    }
  });
  return sets;
}

function layRows(services: readonly Service[]): Rows {
  const first = new Uint32Array(services.length + 1);
  const languageSets = new LanguageSets();
  const rows: { traits: number; languages: bigint; hours: Hours; silent: boolean }[] = [];
  services.forEach((service, index) => {
    const hasContact = contactsOf(service).length > 0;
    for (const channel of service.channels) rows.push({ ...layChannel(channel), silent: channel.kind === "website" && hasContact });
    // Somebody to turn to without a contact of their own still is an answer, though not by phone or chat.
    if (service.channels.length === 0) rows.push({ traits: 0, languages: 0n, hours: "unknown", silent: false });
    first[index + 1] = rows.length;
  });
  return {
    first,
    traits: Uint8Array.from(rows, ({ traits }) => traits),
    languages: Uint16Array.from(rows, ({ languages }) => languageSets.numberOf(languages)),
    languageSets,
    hours: rows.map(({ hours }) => hours),
    silent: Uint8Array.from(rows, ({ silent }) => Number(silent)),
  };
}

function layChannel(channel: Channel) {
  const kind = 1 << channelKinds.indexOf(channel.kind);
  const direct = languageBits(channel.languages.filter(({ how }) => how === "direct").map(({ code }) => code));
  if (channel.kind === "website") return { traits: kind, languages: direct, hours: "unknown" as const };
  const interpreted = channel.interpreter !== "unknown" || channel.languages.some(({ how }) => how === "interpreter");
  return {
    traits: kind | (channel.cost === "free" ? free : 0) | (channel.anonymous === "yes" ? anonymous : 0),
    languages: direct | (interpreted ? interpreter : 0n),
    hours: channel.hours,
  };
}
