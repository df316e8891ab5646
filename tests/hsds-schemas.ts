import Ajv, { type ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where HSDS's schemas lie, one folder a version (HSDS_SCHEMAS). They are CC BY-SA and not part of this project. */
export const schemaFolder = process.env.HSDS_SCHEMAS;

export const versions = ["3.0", "3.1"] as const;
export type Entity = "service" | "organization" | "service_at_location" | "taxonomy" | "taxonomy_term";

/** Says why an object is not valid; an empty list where it is. */
export type Check = (entity: Entity, object: unknown) => string[];

/**
 * The official check, as strict as the upstream project's own tests where `strict`: a field that is
 * not in the schema and does not begin with x_ is a typing error. One that lies deeper is found too.
 */
export function loadCheck(version: (typeof versions)[number], strict: boolean): Check {
  const folder = join(schemaFolder ?? "", version);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "openapi.json")) {
    const schema = JSON.parse(readFileSync(join(folder, file), "utf8")) as object;
    ajv.addSchema({ ...(strict ? closed(schema) : schema), $id: `https://hsds.test/${file}` }, file);
  }
  return (entity, object) => {
    const validate = ajv.getSchema(`https://hsds.test/${entity}.json`) as ValidateFunction;
    return validate(object) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  };
}

function closed(schema: object): object {
  return { ...schema, additionalProperties: false, patternProperties: { "^x_": {} } };
}
