import { isLanguageTag, type LanguageTag, languageTags, localeOf } from "../languages/locales";
import { directory, findSelected } from "./directory.server";
import { directoryPath } from "./directory-address";
import { countOptions, type Option } from "./facets/count-options";
import type { Found } from "./facets/find-services";
import { countChosen, everything, type ListFacet, listFacets, type Selection, type SwitchFacet, switchFacets, toggle, withoutSearch, writeSelection } from "./facets/selection";
import type { NamedService } from "./named-service";
import { nameService } from "./register.server";
import type { Choice, ResultGroup, ResultsData } from "./results-data";

/**
 * Everything that the directory shows for a selection, in a language.
 *
 * @param ignored Part of the address meant nothing.
 */
export function readResults(tag: LanguageTag, asked: Selection, ignored: boolean, now: Date): ResultsData {
  const found = findSelected(asked, now);
  const { selection, page, pages } = found;
  const pathOf = (chosen: Selection) => directoryPath(tag) + writeSelection(chosen);
  const services = found.services.map((service) => nameService(service, tag));
  return {
    selection,
    // A name may have brought somebody who is closed: then the list is one.
    groups: selection.openNow && selection.first.length === 0 ? groupByOpenness(services, found) : [{ heading: null, services }],
    total: found.total,
    page,
    pages,
    relaxed: found.relaxed,
    ignored,
    ...readChoices(found, pathOf, now),
    paths: {
      search: directoryPath(tag, "search"),
      clear: pathOf(everything),
      previous: page > 1 ? pathOf({ ...selection, page: page - 1 }) : null,
      next: page < pages ? pathOf({ ...selection, page: page + 1 }) : null,
      print: selection.area.length > 0 ? directoryPath(tag, "print") + writeSelection({ ...everything, area: selection.area }) : null,
    },
    languages: languageTags.map((other) => ({ tag: other, path: directoryPath(other) + writeSelection(selection) })),
    now: now.toISOString(),
  };
}

/** Those who answer now, and apart from them those of whom nobody knows: worth a try, and never called closed. */
function groupByOpenness(services: NamedService[], { answering }: Found): ResultGroup[] {
  const isOpen = ({ service }: NamedService) => answering.has(service);
  const groups: ResultGroup[] = [
    { heading: "open", services: services.filter(isOpen) },
    { heading: "unknown", services: services.filter((service) => !isOpen(service)) },
  ];
  return groups.filter((group) => group.services.length > 0);
}

function readChoices(found: Found, pathOf: (selection: Selection) => string, now: Date): Pick<ResultsData, "choices" | "switches"> {
  const { selection } = found;
  const options = countOptions(directory.index, found, directory.vocabulary, directory.places, now);
  const choice = (facet: ListFacet, option: Option): Choice => {
    const name = nameValue(facet, option.value);
    return { ...option, ...(name && { name }), path: pathOf(toggle(selection, facet, option.value, directory.vocabulary)) };
  };
  const flip = (facet: SwitchFacet): Choice => ({ value: facet, ...options.switches[facet], path: pathOf({ ...withoutSearch(selection), [facet]: !selection[facet] }) });
  return {
    choices: Object.fromEntries(listFacets.map((facet) => [facet, options[facet].map((option) => choice(facet, option))])) as ResultsData["choices"],
    switches: Object.fromEntries(switchFacets.map((facet) => [facet, flip(facet)])) as ResultsData["switches"],
  };
}

function nameValue(facet: ListFacet, value: string): Choice["name"] {
  if (facet === "area") return { text: directory.places.find(({ code }) => code === value)?.short ?? value, language: "sv" };
  if (facet !== "language") return undefined;
  return isLanguageTag(value) ? { text: localeOf(value).autonym, language: value } : { text: "svenskt teckenspråk", language: "sv" };
}

/** Whether an address with these choices is for people alone: search engines keep to those with one choice at most. */
export function isForPeopleAlone(selection: Selection): boolean {
  return countChosen(selection) > 1 || selection.page > 1 || selection.first.length > 0 || selection.partly;
}
