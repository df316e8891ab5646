import { validate } from "uuid";
import { isLanguageTag, type LanguageTag, languageTags, sourceLanguage } from "../../languages/locales";

/** What a list is asked for, by the names that HSDS has. Those that are there hold all at once. */
export interface Parameters {
  search?: string;
  page: number;
  per_page: number;
  format: "json" | "ndjson";
  taxonomy_term_id?: string;
  taxonomy_id?: string;
  organization_id?: string;
  /** Milliseconds since 1970, at a whole second. */
  modified_after?: number;
  minimal: boolean;
  full: boolean;
  full_service: boolean;
  top_only: boolean;
  parent_id?: string;
  lang: LanguageTag;
}

export type ParameterName = keyof Parameters;

export const defaults: Parameters = { page: 1, per_page: 50, format: "json", minimal: false, full: false, full_service: false, top_only: false, lang: sourceLanguage };

/** Something wrong in a question, said so that whoever asks can mend it. */
export interface Problem {
  field: string;
  reason: string;
  cure: string;
}

interface Rule<T> {
  /** undefined where the text says nothing that is understood. */
  read: (text: string) => T | undefined;
  cure: string;
  schema: object;
}

const yesOrNo: Rule<boolean> = { read: (text) => ({ true: true, false: false })[text], cure: "must be true or false", schema: { type: "boolean", default: false } };
const id: Rule<string> = { read: (text) => (validate(text) ? text.toLowerCase() : undefined), cure: "must be a UUID, as the lists give it", schema: { type: "string", format: "uuid" } };

/** How each parameter is read, and what is said where it cannot be. */
export const rules: { [Name in ParameterName]: Rule<NonNullable<Parameters[Name]>> } = {
  search: { read: (text) => (text.length <= 200 ? text : undefined), cure: "must be at most 200 characters", schema: { type: "string", maxLength: 200 } },
  page: { read: (text) => readWhole(text, 999_999_999_999), cure: "must be a whole number from 1", schema: { type: "integer", minimum: 1, default: 1 } },
  per_page: { read: (text) => readWhole(text, 500), cure: "must be a whole number from 1 to 500", schema: { type: "integer", minimum: 1, maximum: 500, default: 50 } },
  format: { read: (text) => (text === "json" || text === "ndjson" ? text : undefined), cure: "must be json or ndjson", schema: { enum: ["json", "ndjson"], default: "json" } },
  taxonomy_term_id: id, taxonomy_id: id, organization_id: id, parent_id: id,
  modified_after: { read: readSecond, cure: 'must be a date or time as "2026-06-05" or "2026-06-05T08:00:00Z"', schema: { type: "string" } },
  minimal: yesOrNo, full: yesOrNo, full_service: yesOrNo, top_only: yesOrNo,
  lang: { read: (text) => (isLanguageTag(text) ? text : undefined), cure: `must be one of ${languageTags.join(", ")}`, schema: { enum: languageTags, default: sourceLanguage } },
};

/** Parameters of HSDS that we know and refuse. */
const refused: Record<string, Omit<Problem, "field">> = {
  proximity: { reason: "not offered, for safety: nobody shall have to tell where they are", cure: "leave it out; service_areas says which municipality or county a service is for" },
  postcode: { reason: "not offered yet", cure: "leave it out; service_areas says which municipality or county a service is for" },
};

/**
 * Reads what a list is asked for.
 *
 * @param given Names and texts, as often as they stand in the question.
 * @param known Those that this list takes.
 */
export function readParameters(given: readonly (readonly [string, string])[], known: readonly ParameterName[]): { parameters: Parameters } | { problems: Problem[] } {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const parameters: Partial<Record<ParameterName, unknown>> = {};
  for (const [field, text] of given) {
    const name = known.find((some) => some === field);
    const value = name && rules[name].read(text);
    if (seen.has(field)) problems.push({ field, reason: "stands more than once", cure: "give it once" });
    else if (!name) problems.push({ field, ...(Object.hasOwn(refused, field) ? refused[field] : undefined) ?? unknownParameter(known) });
    else if (value === undefined) problems.push({ field, reason: "is not understood", cure: rules[name].cure });
    else parameters[name] = value;
    seen.add(field);
  }
  return problems.length > 0 ? { problems } : { parameters: { ...defaults, ...parameters } as Parameters };
}

function unknownParameter(known: readonly ParameterName[]): Omit<Problem, "field"> {
  return { reason: "is not known here", cure: known.length > 0 ? `use one of ${known.join(", ")}` : "leave it out" };
}

function readWhole(text: string, most: number): number | undefined {
  const number = /^\d{1,12}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

function readSecond(text: string): number | undefined {
  // A plus in an address reads as a space.
  const time = text.replace(/ (?=\d{2}:\d{2}$)/, "+");
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(time)) return undefined;
  const zoned = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(time) || !time.includes("T") ? time : `${time}Z`;
  const instant = Date.parse(zoned);
  return Number.isNaN(instant) ? undefined : Math.floor(instant / 1000) * 1000;
}
