import { registerFiles } from "../../storage/register/files.server";
import { type LanguageTag, localeOf, sourceLanguage } from "../languages/locales";
import { findWords, interfaceLanguage, resources } from "../languages/texts.server";
import type { Organization } from "./organization";
import { stageOf } from "./freshness";
import { isMunicipality } from "./places";
import { readRegister } from "./read-register";
import type { Service } from "./service";
import { deriveSocialServices, socialServicesId } from "./social-services";
import { type GroupName, groups } from "./groups";
import type { FirstHelp, NamedService, ServiceGroup } from "./named-service";

const register = readRegister(registerFiles);
const derived = deriveSocialServices(register.services, register.places);

/** Every record, drafts too, and those that are made for each county and municipality. */
export const services: readonly Service[] = [...register.services, ...derived.services];
export const organizations: readonly Organization[] = [...register.organizations, ...derived.organizations];
export const { places } = register;

const byId = new Map(services.map((service) => [service.id, service]));

/** @throws Error for an id that is not published; pages are checked for those when they are built. */
export function getService(id: string, tag: LanguageTag): NamedService {
  const service = publishedService(id);
  if (!service) throw new Error(`No published service "${id}"`);
  return nameService(service, tag);
}

/** The record of an id, if it is shown. */
export function publishedService(id: string): Service | undefined {
  const service = byId.get(id);
  return service?.status === "active" ? service : undefined;
}

/** @throws Error for a record of no organization; the register is checked for those when it is read. */
export function organizationOf({ organization }: Service): Organization {
  const found = organizations.find(({ id }) => id === organization);
  if (!found) throw new Error(`No organization "${organization}"`);
  return found;
}

/** A record with its words in the nearest language that has them. @throws Error where none has. */
export function nameService(service: Service, tag: LanguageTag): NamedService {
  const found = findWords<{ name: string; about: string }>("services", service.id, tag);
  if (found) return { service, ...found.words, language: found.language };
  if (service.words) return { service, ...service.words, language: sourceLanguage };
  return { service, ...nameSocialServices(service, tag) };
}

/** The records that are made for each place have one sentence for all, with the place's name in it. */
function nameSocialServices({ id, area }: Service, tag: LanguageTag): Pick<NamedService, "name" | "about" | "language"> {
  const place = places.find(({ code }) => area.includes(code) && id === socialServicesId(code));
  if (!place) throw new Error(`No words for service "${id}"`);
  const language = interfaceLanguage(tag);
  const { municipality, county } = resources[language].directory?.socialServices ?? {};
  const words = isMunicipality(place) ? municipality : county;
  if (!words) throw new Error(`No words for social services in ${language}`);
  const name = isMunicipality(place) ? place.short : place.name;
  // Where writing runs the other way, a Swedish name must not turn what stands around it.
  const isolated = localeOf(language).direction === "rtl" ? `\u2068${name}\u2069` : name;
  return { name: words.name.replace("{{place}}", isolated), about: words.about, language };
}

/** The two that stand on every page. */
export function firstHelp(tag: LanguageTag): FirstHelp {
  return { danger: getService("sos-112", tag), talk: getService("kvinnofridslinjen", tag) };
}

/** The helplines in their groups, without those that nobody has looked at for too long. */
export function listGroups(tag: LanguageTag, now: Date): ServiceGroup[] {
  return Object.entries<readonly string[]>(groups).map(([name, ids]) => ({
    name: name as GroupName,
    services: ids.map((id) => getService(id, tag)).filter(({ service }) => stageOf(service, now) !== "expired"),
  }));
}
