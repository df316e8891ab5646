import type { LanguageTag } from "../languages/locales";
import { directory, findLocal, isShown } from "./directory.server";
import { directoryPath } from "./directory-address";
import { readSelection } from "./facets/selection";
import { stageOf } from "./freshness";
import type { ListData, PrintData, ServiceData } from "./directory-part";
import { jsonLd } from "./json-ld";
import { firstHelp, nameService, organizationOf, publishedService } from "./register.server";
import { phoneOf, type Service } from "./service";
import { isSignpost } from "./social-services";

/** More than this is no list to hand over, and no address either. */
const longestList = 40;

/** A service by itself; null where there is none of that id. @param site Origin of the site. */
export function readService(tag: LanguageTag, id: string, site: string, now: Date): ServiceData | null {
  const service = publishedService(id);
  if (!service) return null;
  const named = nameService(service, tag);
  const organization = organizationOf(service);
  const { talk } = firstHelp(tag);
  const phone = phoneOf(talk.service);
  return {
    kind: "service",
    named,
    organization: organization.name,
    areas: service.area.map((code) => directory.places.find((place) => place.code === code)?.name ?? null),
    stage: stageOf(service, now),
    list: `${directoryPath(tag, "list")}?i=${id}`,
    report: directoryPath(tag, "report"),
    jsonLd: jsonLd(named, organization, site + directoryPath(tag, { service: id })),
    instead: phone ? { phone, name: talk.name } : null,
    now: now.toISOString(),
  };
}

/** A list that lives in its address: its services, and where each touch leads that adds one or takes one away. */
export function readList(tag: LanguageTag, query: URLSearchParams, now: Date): ListData {
  const asked = [...new Set(query.getAll("i"))];
  const chosen = asked.flatMap((id) => publishedService(id) ?? []).slice(0, longestList);
  const ids = chosen.map(({ id }) => id);
  const pathOf = (listed: string[]) => directoryPath(tag, "list") + (listed.length > 0 ? `?${listed.map((id) => `i=${id}`).join("&")}` : "");
  const others = directory.listed.filter((service) => service.area.includes("SE") && !ids.includes(service.id) && isShown(service, now));
  return {
    kind: "list",
    services: chosen.map((service) => ({ named: nameService(service, tag), without: pathOf(ids.filter((id) => id !== service.id)) })),
    others: others.map((service) => ({ named: nameService(service, tag), path: pathOf([...ids, service.id]) })),
    ignored: chosen.length < asked.length || [...query.keys()].some((key) => key !== "i"),
    now: now.toISOString(),
  };
}

/** Whom one may need on paper anywhere in the country, whatever the hour at which it was printed. */
const carried = ["polisen-114-14", "1177", "stodlinjen-for-man", "stodlinjen-for-transpersoner", "bris", "brottsofferjouren", "ratt-att-valja", "sjalvmordslinjen"];
/** With these and a few lines around them two sheets are full. */
const mostLocal = 14;

/** Numbers to carry on paper, for a place: the two that are for everyone, who is near, and the best known. */
export function readPrint(tag: LanguageTag, query: URLSearchParams, now: Date): PrintData {
  const { area } = readSelection(query, directory.vocabulary).selection;
  const { danger, talk } = firstHelp(tag);
  const isNear = (service: Service) => !service.area.includes("SE") && (phoneOf(service) !== undefined || isSignpost(service));
  const near = area.length > 0 ? findLocal(area).filter(isNear).slice(0, mostLocal) : [];
  const services = [...near, ...carried.flatMap((id) => publishedService(id) ?? [])].filter((service) => isShown(service, now));
  return {
    kind: "print",
    place: area.map((code) => directory.places.find((place) => place.code === code)?.short ?? code),
    services: [danger, talk, ...services.map((service) => nameService(service, tag))],
    now: now.toISOString(),
  };
}
