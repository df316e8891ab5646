import { registerFiles } from "../../storage/register/files.server";
import type { LanguageTag } from "../languages/locales";
import { findWords } from "../languages/texts.server";
import { readRegister } from "./read-register";
import { type GroupName, groups, type ListName } from "./groups";
import type { FirstHelp, NamedService, ServiceGroup } from "./named-service";

/** Every record, drafts too. */
export const { services } = readRegister(registerFiles.services, registerFiles.organizations);
const published = new Map(services.filter(({ status }) => status === "active").map((service) => [service.id, service]));

/** @throws Error for an id that is not published; pages are checked for those when they are built. */
export function getService(id: string, tag: LanguageTag): NamedService {
  const service = published.get(id);
  const found = findWords<{ name: string; about: string }>("services", id, tag);
  if (!service || !found) throw new Error(`No published service "${id}" with words`);
  return { service, ...found.words, language: found.language };
}

/** The two that stand on every page. */
export function firstHelp(tag: LanguageTag): FirstHelp {
  return { danger: getService("sos-112", tag), talk: getService("kvinnofridslinjen", tag) };
}

/** The groups of a list with their services in a language. */
export function listGroups(list: ListName, tag: LanguageTag): ServiceGroup[] {
  const entries = Object.entries<readonly string[]>(groups[list]);
  return entries.map(([name, ids]) => ({ name: name as GroupName, services: ids.map((id) => getService(id, tag)) }));
}
