// JSON from outside: parsed, and held to its schema.
import type { AnySchemaObject, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Message, message } from "./message.ts";
import type { Result } from "./result.ts";

/** Parses a text. Node's own message would quote it. */
export function parseJson(text: string): Result<{ value: unknown }, Message> {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: message("file/not-json") };
  }
}

/** The value at a path of own keys, undefined where the path ends early. */
export function valueAt(value: unknown, ...path: string[]): unknown {
  let node = value;
  for (const key of path) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}

/** What is wrong with data by a schema, in which `others` may be named; null: nothing. `name` stands for the data. */
export function schemaProblem(
  data: unknown,
  schema: AnySchemaObject,
  name: string,
  others: AnySchemaObject[] = [],
): string | null {
  const { ajv, validate } = validators.get(schema) ?? compileValidator(schema, others);
  return validate(data) ? null : ajv.errorsText(validate.errors?.map(withAllowed), { dataVar: name });
}

/** Project limit: values that a problem lists. */
const MAX_ALLOWED = 10;

/** Ajv says that a value is not allowed, but not which are: those of a schema are ours, and short. */
function withAllowed(error: ErrorObject): ErrorObject {
  const { allowedValue, allowedValues } = error.params as { allowedValue?: unknown; allowedValues?: unknown[] };
  const allowed = allowedValues ?? (error.keyword === "const" ? [allowedValue] : []);
  if (allowed.length === 0 || allowed.length > MAX_ALLOWED) return error;
  return { ...error, message: `must be ${allowed.map((one) => JSON.stringify(one)).join(" or ")}` };
}

interface Validator {
  ajv: Ajv2020;
  validate: ValidateFunction;
}

/** Making one takes longer than reading most files, and `--smtp-evidence` may name several. */
const validators = new WeakMap<AnySchemaObject, Validator>();

function compileValidator(schema: AnySchemaObject, others: AnySchemaObject[]): Validator {
  const ajv = new Ajv2020({ strict: false, discriminator: true, schemas: others });
  const validator = { ajv, validate: ajv.compile(schema) };
  validators.set(schema, validator);
  return validator;
}
