import { Fault } from "../../fault";
import { groups } from "../directory/groups";
import { isForProfessionalsOnly, type Service } from "../directory/service";
import type { Fact } from "./fact";
import { pageEntry, pageIds } from "./page-table";

/** Swedish words by id, as `locales/sv/services.json` and `locales/sv/facts.json` hold them. */
export type WordsById = Record<string, unknown>;

/**
 * Checks what the register, the facts and the tables in code say of each other: each published line
 * has words and stands in exactly one list, each fact has words, and no table names what is not there.
 *
 * @returns All faults, none thrown: they lie in different files.
 */
export function checkReferences(services: Service[], facts: Fact[], words: { services: WordsById; facts: WordsById }): Fault[] {
  const published = services.filter(({ status }) => status === "active");
  const ids = new Set(published.map(({ id }) => id));
  const listed = Object.values(groups).flatMap((list) => Object.values<readonly string[]>(list).flat());
  const faults: Fault[] = [];
  const refuse = (file: string, field: string, cure: string) => void faults.push(new Fault(file, 1, field, cure));

  for (const id of ids) if (!words.services[id]) refuse("locales/sv/services.json", id, "is missing; a published line needs words");
  for (const { id } of facts) if (!words.facts[id]) refuse("locales/sv/facts.json", id, "is missing; a fact needs words");
  for (const id of listed) if (!ids.has(id)) refuse("app/features/directory/groups.ts", id, "is not a published line");
  for (const service of published) {
    const times = listed.filter((id) => id === service.id).length;
    const wanted = service.id === "sos-112" || isForProfessionalsOnly(service) ? 0 : 1;
    if (times !== wanted) refuse("app/features/directory/groups.ts", service.id, `stands in ${times} lists; must stand in ${wanted}`);
  }
  for (const page of pageIds) {
    for (const id of pageEntry(page).lines) if (!ids.has(id)) refuse("app/features/content/page-table.ts", `${page}.lines`, `"${id}" is not a published line`);
  }
  return faults;
}
