import { Fault } from "../../fault";
import { groups } from "../directory/groups";
import { isForProfessionalsOnly, type Service } from "../directory/service";
import type { Fact } from "./fact";
import { pageEntry, pageIds } from "./page-table";

/** Swedish words by id, as `locales/sv/services.json` and `locales/sv/facts.json` hold them. */
export type WordsById = Record<string, unknown>;

/**
 * Checks what the register, the facts and the tables in code say of each other: each published line
 * has words, each support line stands in exactly one group of the list of lines, each fact has words,
 * and no table names what is not there.
 *
 * @returns All faults, none thrown: they lie in different files.
 */
export function checkReferences(services: readonly Service[], facts: Fact[], words: { services: WordsById; facts: WordsById }): Fault[] {
  const published = services.filter(({ status }) => status === "active");
  const ids = new Set(published.map(({ id }) => id));
  const listed = Object.values<readonly string[]>(groups).flat();
  const faults: Fault[] = [];
  const refuse = (file: string, field: string, cure: string) => void faults.push(new Fault(file, 1, field, cure));

  for (const { id, words: own } of published) if (!own && !words.services[id]) refuse("locales/sv/services.json", id, "is missing; a published line needs words");
  for (const { id } of facts) if (!words.facts[id]) refuse("locales/sv/facts.json", id, "is missing; a fact needs words");
  for (const id of listed) if (!ids.has(id)) refuse("app/features/directory/groups.ts", id, "is not a published line");
  for (const service of published) {
    const times = listed.filter((id) => id === service.id).length;
    // Lines that an organisation brought by itself are found by their facets, not in a list made by hand.
    const isLine = ["helpline", "crisis"].includes(service.kind) && !service.words && !isForProfessionalsOnly(service);
    if (times > 1 || (isLine && times === 0)) refuse("app/features/directory/groups.ts", service.id, `stands in ${times} groups; must stand in one`);
    if (times > 0 && isForProfessionalsOnly(service)) refuse("app/features/directory/groups.ts", service.id, "is for professionals only; take it out");
  }
  for (const page of pageIds) {
    for (const id of pageEntry(page).lines) if (!ids.has(id)) refuse("app/features/content/page-table.ts", `${page}.lines`, `"${id}" is not a published line`);
  }
  return faults;
}
