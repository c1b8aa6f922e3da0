// Validates the policy against its published JSON Schema; every message is about the key, never about the schema.
import { alternatives } from "../text/alternatives.ts";
import type { ErrorObject, ValidateFunction } from "ajv";
import schema from "../../schema/mail-policy.schema.json" with { type: "json" };
import type { PolicyFault, KeyPath, UnknownWord } from "./fault.ts";
import { formatCount } from "../text/count.ts";
import { validateIncluded, validatePolicy } from "./generated-validators.ts";
import type { PolicySource } from "./source.ts";
import { quoteCharacters } from "../text/quote.ts";

/** The schema of the map or value that an error is about. */
interface SchemaPart {
  properties?: Record<string, { description?: string; const?: number }>;
}

/** The words for an error; `step` leads from its own place to the key it is about. */
interface KeywordFault {
  step?: string;
  part?: "key" | "value";
  message: string;
  unknownWord?: UnknownWord;
}

const TYPE_LABELS: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  string: "text",
  number: "a number",
  boolean: "true or false",
};

const typeOf = (data: unknown): string => (Array.isArray(data) ? "array" : typeof data);

/** A type error in words for the author of the file. If text is accepted, the message names only text. */
function describeTypeFault(data: unknown, types: readonly string[], written: string | null): string {
  const wanted = types.filter((type) => !(types.includes("string") && ["number", "boolean"].includes(type)));
  const want = `use ${wanted.map((type) => TYPE_LABELS[type] ?? type).join(" or ")}`;
  if (data === null) return `has no value; ${want}`;
  const found = TYPE_LABELS[typeOf(data)] ?? typeOf(data);
  if (written === null) return `is ${found}; ${want}`;
  if (typeof data === "number" && types.includes("number")) return `${quoteCharacters(written)} is not a finite number`;
  if (!types.includes("string")) return `${quoteCharacters(written)} is ${found}; ${want}`;
  return `${quoteCharacters(written)} is read as ${found}, but text is expected; put it in quotes`;
}

function quoteValue(data: unknown): string {
  if (typeof data === "object" && data !== null) return TYPE_LABELS[typeOf(data)] as string;
  return typeof data === "string" ? quoteCharacters(data) : String(data);
}

/** Messages per schema keyword; null if another module reports the same error. */
const KEYWORD_FAULTS: Readonly<Record<string, (error: ErrorObject, written: string | null) => KeywordFault | null>> = {
  type: ({ data, schema: types }, written) => ({
    message: describeTypeFault(data, [types].flat() as string[], written),
  }),
  enum: ({ data, schema: allowed }) => {
    const known = allowed as string[];
    const message = `${data === null ? "has no value" : `${quoteValue(data)} is not a valid value`}; use ${alternatives(known)}`;
    return typeof data === "string" ? { message, unknownWord: { word: data, known } } : { message };
  },
  const: ({ data, schema: only }) => ({
    message: `is ${quoteValue(data)}; this program supports version ${String(only)}`,
  }),
  additionalProperties: ({ params, parentSchema }) => {
    const key = params["additionalProperty"] as string;
    const known = Object.keys((parentSchema as SchemaPart).properties ?? {});
    return {
      step: key,
      part: "key",
      message: `unknown key; use ${alternatives(known)}`,
      unknownWord: { word: key, known },
    };
  },
  required: ({ params, parentSchema }) => {
    const key = params["missingProperty"] as string;
    // the rule that a policy without `include` has domains is a schema of its own, without their description
    const about = ((parentSchema as SchemaPart).properties ?? (schema as SchemaPart).properties)?.[key];
    return {
      step: key,
      message:
        about?.const === undefined
          ? `is missing. ${about?.description ?? ""}`
          : `is missing; write "${key}: ${about.const}"`,
    };
  },
  minLength: () => ({ message: "is empty" }),
  maxLength: ({ data, schema: most }) => ({
    message: `has ${formatCount(Array.from(data as string).length)} characters; the limit is ${formatCount(most as number)}`,
  }),
  minItems: () => ({ message: "is empty; add at least one entry" }),
  maxItems: ({ data, schema: most }) => ({
    message: `has ${formatCount((data as unknown[]).length)} entries; the limit is ${formatCount(most as number)}`,
  }),
  minimum: ({ data, schema: least }) => ({ message: `${String(data)} is too small; the minimum is ${String(least)}` }),
  // Beside the error of the rule itself.
  if: () => null,
  // Keys that are check ids: `semantics.ts` suggests the intended check.
  pattern: () => null,
  propertyNames: () => null,
};

/** A JSON pointer (RFC 6901) into the value as a path. */
function pointerToPath(pointer: string, value: unknown): KeyPath {
  const path: (string | number)[] = [];
  let at = value;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown>)[key];
  }
  return path;
}

/** All schema errors of the main policy. */
export function validateSchema(source: PolicySource): PolicyFault[] {
  return schemaFaults(source, validatePolicy as ValidateFunction);
}

/** All schema errors of an included file. */
export function validateIncludedSchema(source: PolicySource): PolicyFault[] {
  return schemaFaults(source, validateIncluded as ValidateFunction);
}

function schemaFaults(source: PolicySource, validate: ValidateFunction): PolicyFault[] {
  validate(source.value);
  return (validate.errors ?? []).flatMap((error) => {
    const at = pointerToPath(error.instancePath, source.value);
    const words = KEYWORD_FAULTS[error.keyword]?.(error, source.spanAt(at).rawText);
    if (words === null) return [];
    const {
      step,
      part = "value",
      message,
      unknownWord,
    }: KeywordFault = words ?? { message: error.message ?? error.keyword };
    const path = step === undefined ? at : [...at, step];
    return [{ path, offset: source.offsetOf(path, part), message, unknownWord }];
  });
}
