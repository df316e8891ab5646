import { identify } from "../hsds/identifiers";
import type { Service } from "../service";
import type { ImportOrder } from "./candidate";

/**
 * Whether an id in a file means a shelter: one that the register has, or any where the order says that
 * the whole file is of shelters. A file need not say so itself for its addresses to be kept out.
 */
export function createShelterFinder(services: readonly Service[], { source, defaults }: Pick<ImportOrder, "source" | "defaults">): (key: string) => boolean {
  const shelters = services.filter(({ kind }) => kind === "shelter");
  const keys = new Set(shelters.flatMap(({ id, origin }) => [id, identify("service", id), ...(origin?.source === source ? [origin.id] : [])]));
  return (key) => defaults.kind === "shelter" || keys.has(key);
}
