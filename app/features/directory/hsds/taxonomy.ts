import type { audiences, needs, Service, serviceKinds } from "../service";
import { identify } from "./identifiers";
import type { HsdsTaxonomy, HsdsTaxonomyTerm } from "./objects";

/** Our own words for what a service is, for whom and for what; the taxonomies that exist want a licence. */

type Facet = "audience" | "need" | "kind" | "privacy";

const labels = {
  audience: {
    name: "For whom",
    description: "Whom the service is for. \"Everyone\" excludes nobody.",
    terms: {
      everyone: "Everyone", women: "Women", men: "Men", children: "Children", young: "Young people", older: "Older people", lgbtqi: "LGBTQI people",
      honour: "People subjected to honour-based violence", disability: "People with disabilities", trafficking: "Victims of human trafficking",
      relatives: "Relatives and friends", perpetrators: "People who use violence", professionals: "Professionals",
    } satisfies Record<(typeof audiences)[number], string>,
  },
  need: {
    name: "For what",
    description: "What people come to the service for.",
    terms: {
      talk: "Someone to talk to", acute: "Immediate help", shelter: "Sheltered accommodation", social: "Social services", report: "Reporting a crime", care: "Health care",
      legal: "Legal advice", economy: "Money and benefits", children: "Help for children", sexual_violence: "Help after sexual violence",
      own_violence: "Help to stop using violence", identity: "Protected personal data",
    } satisfies Record<(typeof needs)[number], string>,
  },
  kind: {
    name: "Kind of service",
    description: "What the service is in itself.",
    terms: {
      emergency: "Emergency number", helpline: "Helpline", crisis: "Crisis line", police: "Police", health: "Health care", authority: "Public authority",
      social_services: "Social services", directory: "Directory of services", relay: "Relay service", information: "Information", shelter: "Shelter",
    } satisfies Record<(typeof serviceKinds)[number], string>,
  },
  privacy: {
    name: "Privacy",
    description: "What is not told of a service, so that nobody comes to harm.",
    terms: { "address-secret": "Secret address: it is neither published nor stored" },
  },
};

export const taxonomies: readonly HsdsTaxonomy[] = facets().map((facet) => ({
  id: identify("taxonomy", facet), name: labels[facet].name, description: labels[facet].description, version: "1",
}));

/** Every term of every taxonomy. A term's code has its facet before it: "audience.women". */
export const taxonomyTerms: readonly HsdsTaxonomyTerm[] = facets().flatMap((facet, index) =>
  Object.entries<string>(labels[facet].terms).flatMap(([code, name]) => {
    const taxonomy = taxonomies[index];
    return taxonomy ? [createTerm(`${facet}.${code}`, name, taxonomy)] : [];
  }),
);

const termByCode = new Map(taxonomyTerms.map((term) => [term.code, term]));

/** The terms that hold for a service. */
export function termsOf(service: Service): HsdsTaxonomyTerm[] {
  return codesOf(service).flatMap((code) => termByCode.get(code) ?? []);
}

/** As `termsOf`, by code alone: quick enough to filter by. */
export function codesOf({ audience, need, kind }: Service): string[] {
  return [...audience.map((code) => `audience.${code}`), ...need.map((code) => `need.${code}`), `kind.${kind}`, ...(kind === "shelter" ? ["privacy.address-secret"] : [])];
}

/** The code of a term; undefined where there is none by that id. */
export function codeOfTerm(id: string): string | undefined {
  return taxonomyTerms.find((term) => term.id === id)?.code;
}

/** What the codes of a taxonomy's terms begin with; undefined where there is none by that id. */
export function prefixOfTaxonomy(id: string): string | undefined {
  const facet = facets().find((some) => identify("taxonomy", some) === id);
  return facet && `${facet}.`;
}

function createTerm(code: string, name: string, taxonomy: HsdsTaxonomy): HsdsTaxonomyTerm {
  return { id: identify("taxonomy_term", code), code, name, description: `${taxonomy.name}: ${name}.`, taxonomy: taxonomy.name, taxonomy_detail: taxonomy, language: "en" };
}

function facets(): Facet[] {
  return ["audience", "need", "kind", "privacy"];
}
