// Validates the policy against its published JSON Schema; every message is about the key, never about the schema.
import type { ErrorObject, ValidateFunction } from "ajv";
import schema from "../../schema/mail-policy.schema.json" with { type: "json" };
import type { PolicyFault, KeyPath, UnknownWord } from "./fault.ts";
import { type Message, type SentenceValues, message } from "../message.ts";
import { validateIncluded, validatePolicy } from "./generated-validators.ts";
import type { PolicySource } from "./source.ts";
import { quoteCharacters } from "../text/quote.ts";

/** A type of YAML, as messages name it. */
type YamlType = SentenceValues<"policy/type-name">["type"];

/** The schema of the map or value that an error is about. */
interface SchemaPart {
  properties?: Record<string, { description?: string; const?: number }>;
}

/** The words for an error; `step` leads from its own place to the key it is about. */
interface KeywordFault {
  step?: string;
  part?: "key" | "value";
  message: Message;
  unknownWord?: UnknownWord;
}

/** The type of a value other than null. */
const typeOf = (data: unknown): YamlType => (Array.isArray(data) ? "array" : (typeof data as YamlType));

/** A type error in words for the author of the file. If text is accepted, the message names only text. */
function describeTypeFault(data: unknown, types: readonly YamlType[], written: string | null): Message {
  const wanted = types.filter((type) => !(types.includes("string") && ["number", "boolean"].includes(type)));
  if (data === null) return message("policy/no-value", { types: wanted });
  const found = typeOf(data);
  if (written === null) return message("policy/type", { found, types: wanted });
  if (typeof data === "number" && types.includes("number")) return message("policy/not-finite", { text: written });
  if (!types.includes("string")) return message("policy/type-of", { text: written, found, types: wanted });
  return message("policy/not-text", { text: written, found });
}

function quoteValue(data: unknown): string | Message {
  if (typeof data === "object" && data !== null) return message("policy/type-name", { type: typeOf(data) });
  return typeof data === "string" ? quoteCharacters(data) : String(data);
}

/** Messages per schema keyword; null if another module reports the same error. */
const KEYWORD_FAULTS: Readonly<Record<string, (error: ErrorObject, written: string | null) => KeywordFault | null>> = {
  type: ({ data, schema: types }, written) => ({
    message: describeTypeFault(data, [types].flat() as YamlType[], written),
  }),
  enum: ({ data, schema: allowed }) => {
    const known = allowed as string[];
    if (data === null) return { message: message("policy/no-choice", { allowed: known }) };
    const fault = message("policy/choice", { text: quoteValue(data), allowed: known });
    return typeof data === "string" ? { message: fault, unknownWord: { word: data, known } } : { message: fault };
  },
  const: ({ data, schema: only }) => ({
    message: message("policy/version", { text: quoteValue(data), version: String(only) }),
  }),
  additionalProperties: ({ params, parentSchema }) => {
    const key = params["additionalProperty"] as string;
    const known = Object.keys((parentSchema as SchemaPart).properties ?? {});
    return {
      step: key,
      part: "key",
      message: message("policy/unknown-key", { known }),
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
          ? message("policy/missing", { about: about?.description ?? "" })
          : message("policy/missing-value", { key, value: String(about.const) }),
    };
  },
  minLength: () => ({ message: message("policy/empty") }),
  maxLength: ({ data, schema: most }) => ({
    message: message("policy/characters", { count: Array.from(data as string).length, limit: most as number }),
  }),
  minItems: () => ({ message: message("policy/no-entries") }),
  maxItems: ({ data, schema: most }) => ({
    message: message("policy/entries", { count: (data as unknown[]).length, limit: most as number }),
  }),
  minimum: ({ data, schema: least }) => ({
    message: message("policy/minimum", { text: String(data), least: String(least) }),
  }),
  maximum: ({ data, schema: most }) => ({
    message: message("policy/maximum", { text: String(data), most: String(most) }),
  }),
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
    if (words === undefined) throw new Error(`a defect: no words for ${error.keyword} in the schema`);
    if (words === null) return [];
    const { step, part = "value", message: fault, unknownWord } = words;
    const path = step === undefined ? at : [...at, step];
    return [{ path, offset: source.offsetOf(path, part), message: fault, unknownWord }];
  });
}
