import type { Organization } from "../organization";
import type { Service } from "../service";
import type { Catalogue } from "./catalogue";
import { identify } from "./identifiers";
import { modifiedAt } from "./last-modified";
import type { Parameters } from "./parameters";
import { codeOfTerm, codesOf, prefixOfTaxonomy } from "./taxonomy";

type Test<T> = (item: T) => boolean;

/** The services for which all parameters hold that are given. */
export function selectServices(services: readonly Service[], { directory }: Catalogue, parameters: Parameters, today: string): readonly Service[] {
  const { search, organization_id: organization, modified_after: since, lang } = parameters;
  const tests: Test<Service>[] = taxonomyTests(parameters);
  if (organization !== undefined) {
    const ids = new Set(directory.organizations.filter(({ id }) => identify("organization", id) === organization).map(({ id }) => id));
    tests.push((service) => ids.has(service.organization));
  }
  if (since !== undefined) tests.push((service) => Date.parse(modifiedAt(service, today)) >= since);
  if (search !== undefined) {
    const found = new Set(directory.search(search, lang));
    tests.push(({ id }) => found.has(id));
  }
  return keep(services, tests);
}

/** The organisations of that name that run a service of that kind. */
export function selectOrganizations({ organizations, servicesOf }: Catalogue, parameters: Parameters): readonly Organization[] {
  const ofServices = taxonomyTests(parameters);
  const tests: Test<Organization>[] = ofServices.length > 0 ? [({ id }) => servicesOf.get(id)?.some((service) => ofServices.every((test) => test(service))) ?? false] : [];
  return keep(organizations, [...tests, ...nameTests(parameters)]);
}

/** Those whose name has the words that are looked for in it. */
export function selectNamed<T extends { name: string }>(items: readonly T[], parameters: Parameters, ...tests: Test<T>[]): readonly T[] {
  return keep(items, [...tests, ...nameTests(parameters)]);
}

function taxonomyTests({ taxonomy_term_id: term, taxonomy_id: taxonomy }: Parameters): Test<Service>[] {
  const tests: Test<Service>[] = [];
  if (term !== undefined) {
    const code = codeOfTerm(term);
    tests.push((service) => code !== undefined && codesOf(service).includes(code));
  }
  if (taxonomy !== undefined) {
    const prefix = prefixOfTaxonomy(taxonomy);
    tests.push((service) => prefix !== undefined && codesOf(service).some((code) => code.startsWith(prefix)));
  }
  return tests;
}

function nameTests({ search }: Parameters): Test<{ name: string }>[] {
  if (search === undefined) return [];
  const words = search.toLowerCase();
  return [({ name }) => name.toLowerCase().includes(words)];
}

/** The list itself where nothing is asked: a hundred thousand need not be looked at. */
function keep<T>(items: readonly T[], tests: Test<T>[]): readonly T[] {
  return tests.length === 0 ? items : items.filter((item) => tests.every((test) => test(item)));
}
