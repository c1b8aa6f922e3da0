// Requests and answers held against GitHub's own OpenAPI description (the subset made by scripts/subset-openapi.mjs).
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

interface Parameter {
  name: string;
  in: "path" | "query";
  required?: boolean;
  schema: { type: string };
}

interface Content {
  content?: { "application/json"?: { schema: object } };
}

interface Operation {
  operationId: string;
  parameters: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

/** An operation found for a request, its path parameters by name. */
export interface Call {
  id: string;
  path: Record<string, string>;
  /** What the request breaks; empty when it keeps the contract. */
  faults: string[];
  /** What an answer of ours would break. */
  judgeAnswer: (status: number, body: unknown) => string[];
}

const { paths } = JSON.parse(readFileSync(new URL("github-openapi.json", import.meta.url), "utf8")) as {
  paths: Record<string, Record<string, Operation>>;
};
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false });
const compiled = new Map<object, ValidateFunction>();

/** The operation a request means; null for one GitHub's description (our subset of it) does not have. */
export function findCall(method: string, url: URL, body: unknown): Call | null {
  for (const [template, operations] of Object.entries(paths)) {
    const operation = operations[method.toLowerCase()];
    const path = matchPath(template, url.pathname);
    if (operation === undefined || path === null) continue;
    const schema = operation.requestBody?.content?.["application/json"]?.schema;
    return {
      id: operation.operationId,
      path,
      faults: [
        ...judgeParameters(operation.parameters, path, url.searchParams),
        ...(schema === undefined ? [] : judge(schema, body, "request body")),
      ],
      judgeAnswer: (status, answer) => {
        const answerSchema = operation.responses[status]?.content?.["application/json"]?.schema;
        return answerSchema === undefined ? [] : judge(answerSchema, answer, `${status} answer`);
      },
    };
  }
  return null;
}

/** The least answer that an operation may give: what its schema requires, each value empty; of a list one element. */
export function minimalAnswer(id: string, status: number): unknown {
  const operation = Object.values(paths)
    .flatMap((operations) => Object.values(operations))
    .find(({ operationId }) => operationId === id);
  return minimal(operation?.responses[status]?.content?.["application/json"]?.schema ?? {});
}

interface Schema {
  type?: string;
  nullable?: boolean;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
  anyOf?: Schema[];
}

function minimal(schema: Schema): unknown {
  const { type, nullable, enum: words, items, properties = {}, required = [], allOf, anyOf } = schema;
  if (nullable === true) return null;
  if (words !== undefined) return words[0];
  const inner = allOf?.[0] ?? anyOf?.[0];
  if (inner !== undefined) return minimal(inner);
  if (type === "array") return items === undefined ? [] : [minimal(items)];
  if (type === "object" || required.length > 0)
    return Object.fromEntries(required.map((key) => [key, minimal(properties[key] ?? {})]));
  return type === "string" ? "" : type === "boolean" ? false : 0;
}

function matchPath(template: string, path: string): Record<string, string> | null {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const values: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? "";
    if (part.startsWith("{")) values[part.slice(1, -1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return values;
}

function judgeParameters(parameters: Parameter[], path: Record<string, string>, query: URLSearchParams): string[] {
  const known = new Set(parameters.filter((p) => p.in === "query").map((p) => p.name));
  const faults = [...query.keys()].filter((name) => !known.has(name)).map((name) => `query ${name} is not known`);
  for (const { name, in: where, required, schema } of parameters) {
    const value = where === "path" ? path[name] : query.get(name);
    if (value === null || value === undefined) {
      if (required === true) faults.push(`${where} ${name} is missing`);
    } else faults.push(...judge(schema, schema.type === "integer" ? Number(value) : value, `${where} ${name}`));
  }
  return faults;
}

function judge(schema: object, value: unknown, what: string): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(withNull(schema) as object);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message ?? "is wrong"}`);
}

/** OpenAPI 3.0 knows `nullable` beside any keyword, ajv only beside `type`. */
function withNull(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNull);
  if (typeof node !== "object" || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withNull(value)]));
  if (nullable === undefined) return rest;
  return nullable === true && !("type" in rest) ? { anyOf: [rest, { type: "null" }] } : { ...rest, nullable };
}
