import { directory, findSelected } from "../../../../app/features/directory/directory.server";
import type { Found } from "../../../../app/features/directory/facets/find-services";
import { readSelection, type Selection } from "../../../../app/features/directory/facets/selection";
import type { Service } from "../../../../app/features/directory/service";
import { friday } from "./register-by-hand";

export function selectionOf(query: string): Selection {
  return readSelection(new URLSearchParams(query), directory.vocabulary).selection;
}

/** Asks the register that the site serves, as an address would. */
export function askAll(query: string, now = friday): Found {
  return findSelected(selectionOf(query), now);
}

/** Everyone on all the pages that a selection brings. */
export function everyPage(selection: Selection, now = friday): Service[] {
  const { pages } = findSelected(selection, now);
  return Array.from({ length: pages }, (_, page) => findSelected({ ...selection, page: page + 1 }, now).services).flat();
}

/** Ids of everyone on all the pages of an address. */
export function idsOf(query: string, now = friday): string[] {
  return everyPage(selectionOf(query), now).map(({ id }) => id);
}
