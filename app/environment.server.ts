import { z } from "zod";
import type { Decoys, DecoyTable } from "./features/exit/decoys";
import type { OfficeSettings } from "./features/office/office-settings";
import { type Role, roles } from "./features/office/role";
import { languageTags } from "./features/languages/locales";
import { readUrl } from "./read-url";

const flag = z.enum(["0", "1"]).default("0").transform((value) => value === "1");
/** Two addresses with a space between. */
const decoys = z.string().transform((text, context): Decoys => {
  const [first = "", second = "", ...more] = text.trim().split(/\s+/);
  if ([first, second].every(isSecureAddress) && more.length === 0) return [first, second];
  context.addIssue("must be two https addresses with a space between");
  return z.NEVER;
});
const website = z.url({ protocol: /^https?$/ });
/** "redaktion=editor kommunikation-chefer=publisher": which group of the sign-in provider gives which role. */
const groupRoles = z.string().transform((text, context): Record<string, Role> => {
  const pairs = text.trim().split(/\s+/).map((pair) => /^(.+)=(\w+)$/.exec(pair)?.slice(1) ?? []);
  if (pairs.every(([group, role]) => group && roles.some((known) => known === role))) return Object.fromEntries(pairs) as Record<string, Role>;
  context.addIssue(`must be groups with their roles, "group=role" with spaces between; roles are ${roles.join(", ")}`);
  return z.NEVER;
});

/** Address of a host, with the brackets that IPv6 wants. */
export function originOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function isSecureAddress(address: string): boolean {
  return readUrl(address)?.protocol === "https:";
}

/** Languages with decoys of their own: EXIT_ADDRESSES_AR, EXIT_ADDRESSES_SV_SIMPLE. */
const languageVariables = languageTags.map((tag) => [`EXIT_ADDRESSES_${tag.toUpperCase().replace("-", "_")}`, tag] as const);
const languageSchema = z.object(Object.fromEntries(languageVariables.map(([name]) => [name, decoys.optional()])));

const schema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
    HOST: z.string().refine((host) => readUrl(originOf(host, 80)) !== null, "must be a network address or a host's name").default("127.0.0.1"),
    PORT: z.string().regex(/^\d+$/, "must be a whole number").transform(Number).pipe(z.number().max(65_535)).default(3000),
    /** Address under which visitors reach the site; canonical links are made from it. */
    SITE_ADDRESS: website.optional(),
    /** Where the exit leads, and where it turns when that does not answer: fast, neutral, not personalised. */
    EXIT_ADDRESSES: decoys.default(["https://www.smhi.se/", "https://www.kb.se/"]),
    /** "normal" lets in-site links add entries to the tab's history, as links do elsewhere. */
    VISIT_HISTORY: z.enum(["replace", "normal"]).default("replace"),
    /** Writes the pages in English as in a language that is longer, or runs the other way; never for visitors. */
    PSEUDO_LOCALE: z.enum(["en-XA", "ar-XB"]).optional(),
    /** "hide" shows no word that a computer translated and no person has read: what stands in for it is shown instead. */
    MACHINE_TRANSLATIONS: z.enum(["show", "hide"]).default("show"),
    PUBLISHER: z.string().trim().min(1).optional(),
    /** Set when the publisher has read and adopted the content; until then every page says demonstration. */
    PUBLISHER_ADOPTED: flag,
    /** How to reach the publisher, as text: a phone number, a letter's address. */
    CONTACT: z.string().trim().min(1).optional(),
    /** For security.txt: mailto: or https:. */
    SECURITY_CONTACT: z.url({ protocol: /^(?:mailto|https)$/ }).optional(),
    /** Where what visitors say is wrong about a service is added, from the working directory. */
    REPORTS_FILE: z.string().trim().min(1).default("data/reports.ndjson"),
    /** Folder of the databases, from the working directory; with DATABASE_URL, of what is on its way there. */
    DATA_DIR: z.string().trim().min(1).default("data"),
    /** A PostgreSQL server that several machines share. */
    DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
    /** What is counted: 0 views of pages, 1 also clicks on placements, 2 also the step on to help, 3 also by script. */
    MEASURING_LEVEL: z.enum(["0", "1", "2", "3"]).default("2").transform((level) => Number(level) as 0 | 1 | 2 | 3),
    /** Day and diary number of the decision that level 3 needs. */
    MEASURING_DECISION: z.string().trim().regex(/^\d{4}-\d{2}-\d{2}\b.*\S/, "must begin with the day of the decision, as 2026-11-25, and name its diary number").optional(),
    /** "1": nobody publishes a campaign that they changed last themselves. */
    FOUR_EYES: flag,
    /** Address of the provider with which the office's people sign in, and what it knows this site by. */
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().trim().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().trim().min(1).optional(),
    /** The claim with a person's groups, and what they give. */
    OIDC_GROUPS_CLAIM: z.string().trim().min(1).default("groups"),
    OIDC_ROLES: groupRoles.optional(),
    /** A method that the provider must say it used, as "mfa". */
    OIDC_METHOD: z.string().trim().min(1).optional(),
    /** The least count that is told. */
    SMALLEST_COUNT: z.string().regex(/^\d+$/, "must be a whole number").transform(Number).pipe(z.number().min(10).max(1_000)).default(10),
  })
  .refine(({ MEASURING_LEVEL, MEASURING_DECISION }) => MEASURING_LEVEL < 3 || MEASURING_DECISION !== undefined, { path: ["MEASURING_LEVEL"], message: "3 needs MEASURING_DECISION" })
  .refine((given) => new Set([given.OIDC_ISSUER, given.OIDC_CLIENT_ID, given.OIDC_CLIENT_SECRET, given.OIDC_ROLES].map((value) => value === undefined)).size === 1, { path: ["OIDC_ISSUER"], message: "needs OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_ROLES, and they need it" })
  .refine(({ OIDC_ISSUER }) => OIDC_ISSUER === undefined || OIDC_ISSUER.startsWith("https:") || ["127.0.0.1", "localhost", "[::1]"].includes(new URL(OIDC_ISSUER).hostname), { path: ["OIDC_ISSUER"], message: "must begin with https, but on this machine itself" })
  .refine(({ PUBLISHER, PUBLISHER_ADOPTED }) => PUBLISHER !== undefined || !PUBLISHER_ADOPTED, { path: ["PUBLISHER_ADOPTED"], message: "needs PUBLISHER" })
  .refine(({ NODE_ENV, PSEUDO_LOCALE }) => PSEUDO_LOCALE === undefined || NODE_ENV !== "production", { path: ["PSEUDO_LOCALE"], message: "is for development and tests only" });

/**
 * Reads the configuration.
 *
 * @throws Error with one line for each variable that cannot be used.
 */
export function readEnvironment(variables: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const [result, languages] = [schema.safeParse(given), languageSchema.safeParse(given)];
  if (!result.success || !languages.success) {
    const issues = [result, languages].flatMap(({ error }) => error?.issues ?? []);
    throw new Error(`The configuration cannot be used:\n${issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`).join("\n")}`);
  }
  const { HOST, PORT, SITE_ADDRESS, ...rest } = result.data;
  const site = new URL(SITE_ADDRESS ?? originOf(HOST, PORT));
  return {
    mode: rest.NODE_ENV,
    host: HOST,
    port: PORT,
    site: site.origin,
    decoys: { all: rest.EXIT_ADDRESSES, byLanguage: Object.fromEntries(languageVariables.flatMap(([name, tag]) => (languages.data[name] ? [[tag, languages.data[name]]] : []))) } satisfies DecoyTable,
    history: rest.VISIT_HISTORY,
    pseudoLocale: rest.PSEUDO_LOCALE,
    machineTranslations: rest.MACHINE_TRANSLATIONS,
    publisher: rest.PUBLISHER,
    adopted: rest.PUBLISHER_ADOPTED,
    contact: rest.CONTACT,
    securityContact: rest.SECURITY_CONTACT,
    reportsFile: rest.REPORTS_FILE,
    storage: { directory: rest.DATA_DIR, url: rest.DATABASE_URL },
    measuring: { level: rest.MEASURING_LEVEL, decision: rest.MEASURING_DECISION, smallest: rest.SMALLEST_COUNT },
    office: { fourEyes: rest.FOUR_EYES, provider: readProvider(rest) } satisfies OfficeSettings,
  };
}

function readProvider(given: Pick<z.infer<typeof schema>, "OIDC_ISSUER" | "OIDC_CLIENT_ID" | "OIDC_CLIENT_SECRET" | "OIDC_GROUPS_CLAIM" | "OIDC_ROLES" | "OIDC_METHOD">): OfficeSettings["provider"] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_ROLES: roleOf } = given;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined || roleOf === undefined) return null;
  return { issuer, clientId, clientSecret, groupsClaim: given.OIDC_GROUPS_CLAIM, roles: roleOf, method: given.OIDC_METHOD ?? null };
}

/** The process's own configuration: the only place that reads `process.env`. */
export const environment = readEnvironment(process.env);
