import { isRecord } from "./fields";

/** A record of a document and the way to it. */
export interface RecordAt {
  record: unknown;
  /** "contents[0]", or "" where the document is the record. */
  path: string;
  /** The list that it stands in, and its place there. */
  owner?: { list: object; index: number };
}

/** What a page of a feed says of itself. */
export interface Page {
  number: number;
  isLast: boolean;
}

/** The records of a document: itself, those of a list, or those of a page. */
export function listRecords(document: unknown): RecordAt[] {
  const contents = isRecord(document) && Array.isArray(document.contents) ? document.contents : document;
  if (!Array.isArray(contents)) return [{ record: document, path: "" }];
  const way = contents === document ? "" : "contents";
  return contents.map((record: unknown, index) => ({ record, path: `${way}[${index}]`, owner: { list: contents, index } }));
}

/** Undefined where a document is no page of a feed. */
export function pageOf(document: unknown): Page | undefined {
  if (!isRecord(document) || !Array.isArray(document.contents)) return undefined;
  const { page_number: number, total_pages: total, last_page: last, empty } = document;
  const current = typeof number === "number" ? number : 1;
  return { number: current, isLast: last === true || empty === true || document.contents.length === 0 || (typeof total === "number" ? current >= total : last === undefined) };
}

/** What a record of HSDS is of. */
export type RecordKind = "service" | "organization" | "service_at_location" | "page" | "other" | "unknown";

/** Told by the fields that only one kind has, since HSDS gives records no type. */
export function kindOfRecord(record: Record<string, unknown>): RecordKind {
  const has = (...names: string[]) => names.some((name) => name in record);
  if (isRecord(record.service)) return "service_at_location";
  if (has("services")) return "organization";
  if (has("status", "organization", "organization_id", "phones", "schedules", "service_areas")) return has("legal_status", "tax_status", "organization_identifiers") ? "other" : "service";
  if (has("legal_status", "tax_status", "website", "organization_identifiers", "parent_organization_id", "taxonomy", "taxonomy_detail", "term_uri", "openapi_url", "location_type", "version", "service_id")) return "other";
  return has("contents") ? "page" : "unknown";
}
