import type { z } from "zod";
import { Fault, lineOfText } from "../../fault";
import { organizationSchema, serviceSchema } from "./register-schema";
import type { Service } from "./service";

export interface Organization {
  id: string;
  name: string;
  kind: "state" | "region" | "municipality" | "ngo" | "church";
}

/** A register file as it lies on disk. */
export interface RegisterFile {
  /** Path from the project's root. */
  path: string;
  text: string;
}

/**
 * Reads the register and refuses what a visitor must never meet: a published record without a
 * source, an hour that is not one, a number that no phone can dial.
 *
 * @throws Fault that names file, line (of the record), and record with field.
 */
export function readRegister(services: RegisterFile, organizations: RegisterFile): { services: Service[]; organizations: Organization[] } {
  const known = readRecords(organizations, organizationSchema);
  const ids = new Set(known.map(({ id }) => id));
  const read = readRecords(services, serviceSchema);
  for (const { id, organization } of read) {
    if (!ids.has(organization)) throw new Fault(services.path, lineOfRecord(services, id), `${id}.organization`, `"${organization}" is not in ${organizations.path}`);
  }
  return { services: read, organizations: known };
}

function readRecords<T extends { id: string }>(file: RegisterFile, schema: z.ZodType<T>): T[] {
  const seen = new Set<string>();
  return parseArray(file).map((record, index) => {
    const id = (record as { id?: unknown } | null)?.id;
    const name = typeof id === "string" ? id : `record ${index + 1}`;
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
  return lineOfText(text, `"id": "${id}"`);
}
