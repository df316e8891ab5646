import { type CollectionName, collections } from "./collections";
import { defaults, type ParameterName, rules } from "./parameters";

const says: Record<ParameterName, string> = {
  search: "Words that are looked for.",
  page: "Number of the page; one past the end is empty.",
  per_page: "How many stand on a page.",
  format: "json is one page; ndjson is all of it, one object a line.",
  taxonomy_term_id: "Only those with this term.",
  taxonomy_id: "Only those with any term of this taxonomy.",
  organization_id: "Only those that this organisation runs.",
  modified_after: "Only those changed at this second or later.",
  minimal: "Only id and modified_date, all on one page.",
  full: "With all parts.",
  full_service: "With all services, each with all its parts.",
  top_only: "Only terms without a parent. All of ours are.",
  parent_id: "Only terms under this one.",
  lang: "Language of names and descriptions, where there are any in it.",
};

/** The interface in the words of OpenAPI 3.1. @param root Address of the interface, "https://…/api/hsds". */
export function openApi(root: string): object {
  const names = Object.keys(collections) as CollectionName[];
  return {
    openapi: "3.1.0",
    info: {
      title: "Help for people subjected to violence in Sweden", version: "1.0.0", summary: "A directory after HSDS 3.1, open to all, without a key.",
      description: "All parameters hold at once. Lists take the same parameters by POST, as a JSON object. There is no search by distance, for safety.",
      license: { name: "CC0 1.0 (facts)", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
    },
    servers: [{ url: root }],
    paths: {
      "/": { get: { summary: "The way in", responses: answers({ $ref: "#/components/schemas/Base" }, { version: "3.1", profile: `${root}/profile`, openapi_url: `${root}/openapi.json` }) } },
      ...Object.fromEntries(names.flatMap((name) => [[`/${name}`, describeList(name)], [`/${name}/{id}`, describeItem(name)]])),
    },
    components: { parameters: Object.fromEntries((Object.keys(says) as ParameterName[]).map((name) => [name, { name, in: "query", description: says[name], schema: rules[name].schema }])), schemas },
  };
}

function describeList(name: CollectionName): object {
  const { parameters } = collections[name];
  const responses = answers({ $ref: "#/components/schemas/Page" }, { total_items: 0, total_pages: 0, page_number: defaults.page, size: 0, first_page: true, last_page: true, empty: true, contents: [] });
  const properties = Object.fromEntries(parameters.map((parameter) => [parameter, rules[parameter].schema]));
  return {
    get: { summary: `List of ${name}`, parameters: parameters.map(refer), responses },
    post: { summary: `List of ${name}, asked for in a body`, requestBody: { content: { "application/json": { schema: { type: "object", properties, additionalProperties: false } } } }, responses },
  };
}

function describeItem(name: CollectionName): object {
  const id = { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } };
  return { get: { summary: `One of ${name}`, parameters: [id, ...collections[name].itemParameters.map(refer)], responses: answers({ $ref: "#/components/schemas/Item" }) } };
}

function refer(parameter: ParameterName): object {
  return { $ref: `#/components/parameters/${parameter}` };
}

function answers(schema: object, example?: object): object {
  return {
    200: { description: "What was asked for.", content: { "application/json": { schema, ...(example && { example }) } } },
    default: { description: "Why there is no answer.", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
  };
}

const count = { type: "integer", minimum: 0 };
const text = { type: "string" };
const address = { type: "string", format: "uri" };
const flag = { type: "boolean" };

const schemas = {
  Base: { type: "object", required: ["version", "profile", "openapi_url"], properties: { version: text, profile: address, openapi_url: address } },
  Item: { type: "object", description: "As the reference of HSDS 3.1 has it; the profile says what fields beginning with x_ mean.", required: ["id"], properties: { id: { type: "string", format: "uuid" } } },
  Page: {
    type: "object",
    required: ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"],
    properties: { total_items: count, total_pages: count, page_number: count, size: count, first_page: flag, last_page: flag, empty: flag, contents: { type: "array", items: { $ref: "#/components/schemas/Item" } } },
  },
  Problem: {
    type: "object",
    required: ["type", "title", "status"],
    properties: { type: text, title: text, status: count, errors: { type: "array", items: { type: "object", required: ["field", "reason", "cure"], properties: { field: text, reason: text, cure: text } } } },
  },
};
