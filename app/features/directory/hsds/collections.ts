import type { Service } from "../service";
import type { Organization } from "../organization";
import type { Catalogue } from "./catalogue";
import { identify } from "./identifiers";
import { modifiedAt } from "./last-modified";
import { type Listing, listOf } from "./listing";
import { hsdsServiceAtLocation, locate } from "./location";
import type { HsdsOrganization, HsdsService, HsdsServiceSummary } from "./objects";
import { hsdsOrganization } from "./organization";
import type { ParameterName, Parameters } from "./parameters";
import { selectNamed, selectOrganizations, selectServices } from "./select";
import { hsdsService, summarizeService } from "./service";
import { prefixOfTaxonomy, taxonomies, taxonomyTerms } from "./taxonomy";

/** What is asked, of which directory, on which day. */
export interface Question {
  catalogue: Catalogue;
  parameters: Parameters;
  /** A Stockholm day, "2026-11-21". */
  today: string;
}

/** One of the lists of HSDS. */
interface Collection {
  parameters: readonly ParameterName[];
  /** Of a single one of them. */
  itemParameters: readonly ParameterName[];
  list: (question: Question) => Listing;
  find: (id: string, question: Question) => object | undefined;
}

const paging = ["search", "page", "per_page", "format", "lang"] as const;
const filters = ["taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after"] as const;

const services: Collection = {
  parameters: [...paging, ...filters, "minimal", "full"],
  itemParameters: ["lang"],
  list: (question) => {
    const { catalogue, parameters, today } = question;
    const selected = selectServices(catalogue.services, catalogue, parameters, today);
    if (parameters.minimal) return listOf(selected, (service) => ({ id: identify("service", service.id), modified_date: modifiedAt(service, today) }));
    return listOf(selected, (service) => (parameters.full ? drawService(service, question) : drawSummary(service, question)));
  },
  find: (id, question) => {
    const service = question.catalogue.serviceById.get(id);
    return service && drawService(service, question);
  },
};

const organizations: Collection = {
  parameters: [...paging, "taxonomy_term_id", "taxonomy_id", "full", "full_service"],
  itemParameters: ["full_service", "lang"],
  list: (question) => {
    const { full, full_service: whole } = question.parameters;
    return listOf(selectOrganizations(question.catalogue, question.parameters), (organization) => (full || whole ? drawOrganization(organization, question) : hsdsOrganization(organization)));
  },
  find: (id, question) => {
    const organization = question.catalogue.organizationById.get(id);
    return organization && drawOrganization(organization, question);
  },
};

const serviceAtLocations: Collection = {
  parameters: [...paging, ...filters, "full"],
  itemParameters: ["lang"],
  list: (question) => {
    const { catalogue, parameters, today } = question;
    const selected = selectServices(catalogue.located, catalogue, parameters, today);
    return listOf(selected, (service) => (parameters.full ? drawLocated(service, question) : undefined) ?? hsdsServiceAtLocation(service));
  },
  find: (id, question) => {
    const service = question.catalogue.locatedById.get(id);
    return service && drawLocated(service, question);
  },
};

const taxonomyList: Collection = {
  parameters: paging,
  itemParameters: ["lang"],
  list: ({ parameters }) => listOf(selectNamed(taxonomies, parameters), (taxonomy) => taxonomy),
  find: (id) => taxonomies.find((taxonomy) => taxonomy.id === id),
};

const termList: Collection = {
  parameters: [...paging, "taxonomy_id", "top_only", "parent_id"],
  itemParameters: ["lang"],
  list: ({ parameters }) => listOf(selectTerms(parameters), (term) => term),
  find: (id) => taxonomyTerms.find((term) => term.id === id),
};

/** By the name that stands in the address. */
export const collections = { services, organizations, service_at_locations: serviceAtLocations, taxonomies: taxonomyList, taxonomy_terms: termList } satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** Our terms lie on one level: all are at the top, and none has a parent. */
function selectTerms(parameters: Parameters): readonly object[] {
  const { taxonomy_id: taxonomy, parent_id: parent } = parameters;
  if (parent !== undefined) return [];
  const prefix = taxonomy === undefined ? "" : prefixOfTaxonomy(taxonomy);
  return selectNamed(taxonomyTerms, parameters, ({ code }) => prefix !== undefined && code.startsWith(prefix));
}

function drawSummary(service: Service, { catalogue, parameters, today }: Question): HsdsServiceSummary {
  return summarizeService(catalogue.directory.name(service, parameters.lang), { today });
}

function drawService(service: Service, { catalogue, parameters, today }: Question): HsdsService {
  return hsdsService(catalogue.directory.name(service, parameters.lang), { organization: catalogue.organizationOf(service), places: catalogue.places, today });
}

function drawOrganization(organization: Organization, question: Question): HsdsOrganization {
  const draw = question.parameters.full_service ? drawService : drawSummary;
  return { ...hsdsOrganization(organization), services: (question.catalogue.servicesOf.get(organization.id) ?? []).map((service) => draw(service, question)) };
}

function drawLocated(service: Service, { catalogue, parameters }: Question): object | undefined {
  return locate(service, catalogue.directory.name(service, parameters.lang).name, catalogue.places);
}
