import type { z } from "zod";
import { Fault, lineOfText } from "../../fault";
import type { Organization } from "./organization";
import type { Place } from "./places";
import { organizationSchema, placeSchema, serviceSchema } from "./register-schema";
import type { Service } from "./service";

/** A register file as it lies on disk. */
export interface RegisterFile {
  /** Path from the project's root. */
  path: string;
  text: string;
}

/** The register whole. */
export interface Register {
  services: Service[];
  organizations: Organization[];
  places: Place[];
}

/**
 * Reads the register and refuses what a visitor must never meet: a published record without a
 * source, an hour that is not one, a number that no phone can dial.
 *
 * @throws Fault that names file, line (of the record), and record with field.
 */
export function readRegister({ services, organizations, places }: Record<keyof Register, RegisterFile>): Register {
  const known = readRecords(organizations, organizationSchema);
  const ids = new Set(known.map(({ id }) => id));
  const read = readRecords(services, serviceSchema);
  for (const { id, organization } of read) {
    if (!ids.has(organization)) throw new Fault(services.path, lineOfRecord(services, id), `${id}.organization`, `"${organization}" is not in ${organizations.path}`);
  }
  return { services: read, organizations: known, places: readPlaces(places, read, services) };
}

/** The places, once it is sure that every area of a service is one of them. */
function readPlaces(file: RegisterFile, services: Service[], servicesFile: RegisterFile): Place[] {
  const places = readRecords(file, placeSchema.transform((place) => ({ ...place, id: place.code }))).map(({ code, name, short }) => ({ code, name, short }));
  const codes = new Set(places.map(({ code }) => code));
  for (const { id, area } of services) {
    const unknown = area.find((code) => code !== "SE" && !codes.has(code));
    if (unknown) throw new Fault(servicesFile.path, lineOfRecord(servicesFile, id), `${id}.area`, `"${unknown}" is not in ${file.path}`);
  }
  return places;
}

function readRecords<T extends { id: string }>(file: RegisterFile, schema: z.ZodType<T>): T[] {
  const seen = new Set<string>();
  return parseArray(file).map((record, index) => {
    const { id = undefined, code = id } = (record ?? {}) as { id?: unknown; code?: unknown };
    const name = typeof code === "string" ? code : `record ${index + 1}`;
    const result = schema.safeParse(record);
    if (!result.success) {
      const issue = result.error.issues[0];
      throw new Fault(file.path, lineOfRecord(file, name), [name, ...(issue?.path ?? [])].join("."), issue?.message ?? "is not valid");
    }
    if (seen.has(result.data.id)) throw new Fault(file.path, lineOfRecord(file, name), name, "stands twice; give each record its own id");
    seen.add(result.data.id);
    return result.data;
  });
}

function parseArray({ path, text }: RegisterFile): unknown[] {
  try {
    const records: unknown = JSON.parse(text);
    if (Array.isArray(records)) return records;
  } catch (error) {
    throw new Fault(path, 1, "file", `is not JSON: ${(error as Error).message}`);
  }
  throw new Fault(path, 1, "file", "must be a list of records");
}

function lineOfRecord({ text }: RegisterFile, id: string): number {
  return Math.max(lineOfText(text, `"id": "${id}"`), lineOfText(text, `"code": "${id}"`));
}
