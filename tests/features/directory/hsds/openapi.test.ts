import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { collections } from "../../../../app/features/directory/hsds/collections";
import { ask, bodyOf, site } from "./directory";

interface Operation {
  parameters?: { $ref?: string; name?: string }[];
  responses: Record<string, { description: string; content: Record<string, { schema: { $ref: string }; example?: unknown }> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string; license: { name: string } };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; parameters: Record<string, { name: string; in: string; description?: string; schema: object }> };
}

const document = bodyOf(ask("/openapi.json")) as Document;
const operations = Object.entries(document.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, operation })));

const ajv = new Ajv({ strict: false });
addFormats(ajv);
ajv.addSchema({ $id: "https://exempel.test/openapi.json", components: document.components });
const check = (reference: string, value: unknown) => ajv.validate({ $ref: `https://exempel.test/openapi.json${reference}` }, value);

describe("the way in", () => {
  test("names a version, and addresses of ours that lead somewhere", () => {
    const base = bodyOf(ask("/")) as Record<"version" | "profile" | "openapi_url", string>;
    expect(base).toEqual({ version: "3.1", profile: `${site}/api/hsds/profile`, openapi_url: `${site}/api/hsds/openapi.json` });
    for (const address of [base.profile, base.openapi_url]) expect(ask(address.replace(`${site}/api/hsds`, "")).status, address).toBe(200);
  });

  test("leads to what every field of ours means", () => {
    const profile = JSON.stringify(bodyOf(ask("/profile")));
    const full = JSON.stringify(bodyOf(ask("/services?full=true&per_page=500")));
    for (const field of new Set([...full.matchAll(/"(x_\w+)":/g)].map(([, name = ""]) => name))) expect(profile, field).toContain(field);
  });
});

describe("openapi.json", () => {
  test("is OpenAPI 3.1: every operation says what it answers, every reference leads somewhere", () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    for (const { path, method, operation } of operations) {
      expect(path).toMatch(/^\//);
      expect(["get", "post"]).toContain(method);
      for (const { description } of Object.values(operation.responses)) expect(description).not.toBe("");
      const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(operation.parameters?.flatMap(({ name }) => name ?? []) ?? []).toEqual(placeholders);
    }
    for (const [, reference = ""] of JSON.stringify(document).matchAll(/"\$ref":"#\/components\/([^"]+)"/g)) {
      const [kind, name] = reference.split("/") as ["schemas" | "parameters", string];
      expect(document.components[kind], reference).toHaveProperty(name);
    }
    for (const { name, in: place } of Object.values(document.components.parameters)) expect([name.length > 0, place]).toEqual([true, "query"]);
  });

  test("has every list and every parameter that is taken", () => {
    for (const [name, { parameters }] of Object.entries(collections)) {
      const told = document.paths[`/${name}`]?.get?.parameters?.map(({ $ref }) => $ref?.split("/").at(-1));
      expect(told, name).toEqual([...parameters]);
      expect(document.paths[`/${name}`], name).toHaveProperty("post");
    }
  });

  test("gives examples, and describes answers, that are valid by its own schemas", () => {
    const examples = operations.flatMap(({ operation }) => Object.values(operation.responses["200"]?.content ?? {})).filter(({ example }) => example);
    expect(examples.length).toBeGreaterThan(5);
    for (const { schema, example } of examples) expect(check(schema.$ref, example), ajv.errorsText()).toBe(true);
    for (const name of Object.keys(collections)) expect(check("#/components/schemas/Page", bodyOf(ask(`/${name}`))), name).toBe(true);
    const refused = ask("/services?page=0");
    expect("problem" in refused && check("#/components/schemas/Problem", refused.problem)).toBe(true);
    expect(check("#/components/schemas/Page", { contents: [] })).toBe(false);
  });
});
