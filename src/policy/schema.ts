// The policy against its published JSON Schema; every error in words about the key, never about the schema.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import schema from "../../schema/mail-policy.schema.json" with { type: "json" };
import { type Fault, type KeyPath, type UnknownWord, quote } from "./fault.ts";
import type { PolicySource } from "./source.ts";

/** What the schema says of the map or value that an error is about. */
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

let compiledSchema: ValidateFunction | null = null;

/** Compiled on first use: that costs more than most policies. */
function validator(): ValidateFunction {
  compiledSchema ??= new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);
  return compiledSchema;
}

const TYPE_LABELS: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  string: "text",
  number: "a number",
  boolean: "true or false",
};

const typeOf = (data: unknown): string => (Array.isArray(data) ? "array" : typeof data);

const formatCount = (n: number): string => n.toLocaleString("en-US");

/** What a type error means to who wrote the file. Where text will do, that alone is said to be wanted. */
function describeTypeFault(data: unknown, types: readonly string[], written: string | null): string {
  const wanted = types.filter((type) => !(types.includes("string") && ["number", "boolean"].includes(type)));
  const want = `${wanted.map((type) => TYPE_LABELS[type] ?? type).join(" or ")} is wanted`;
  if (data === null) return `has no value; ${want}`;
  const found = TYPE_LABELS[typeOf(data)] ?? typeOf(data);
  if (written === null) return `is ${found}; ${want}`;
  if (typeof data === "number" && types.includes("number")) return `${quote(written)} is no finite number`;
  if (!types.includes("string")) return `${quote(written)} is ${found}; ${want}`;
  return `${quote(written)} is read as ${found}; ${want}: put it in quotes`;
}

function quoteValue(data: unknown): string {
  if (typeof data === "object" && data !== null) return TYPE_LABELS[typeOf(data)] as string;
  return typeof data === "string" ? quote(data) : String(data);
}

/** Words per schema keyword; null where another module speaks of the same fault. */
const KEYWORD_FAULTS: Readonly<Record<string, (error: ErrorObject, written: string | null) => KeywordFault | null>> = {
  type: ({ data, schema: types }, written) => ({
    message: describeTypeFault(data, [types].flat() as string[], written),
  }),
  enum: ({ data, schema: allowed }) => {
    const known = allowed as string[];
    const message = `${data === null ? "has no value" : `${quoteValue(data)} is not allowed`}; allowed: ${known.join(", ")}`;
    return typeof data === "string" ? { message, unknownWord: { word: data, known } } : { message };
  },
  const: ({ data, schema: only }) => ({
    message: `is ${quoteValue(data)}; this program reads version ${String(only)}`,
  }),
  additionalProperties: ({ params, parentSchema }) => {
    const key = params["additionalProperty"] as string;
    const known = Object.keys((parentSchema as SchemaPart).properties ?? {});
    return {
      step: key,
      part: "key",
      message: `unknown key; allowed: ${known.join(", ")}`,
      unknownWord: { word: key, known },
    };
  },
  required: ({ params, parentSchema }) => {
    const key = params["missingProperty"] as string;
    const about = (parentSchema as SchemaPart).properties?.[key];
    return {
      step: key,
      message:
        about?.const === undefined
          ? `is missing. ${about?.description ?? ""}`
          : `is missing; write "${key}: ${about.const}"`,
    };
  },
  minLength: () => ({ message: "is empty" }),
  minItems: () => ({ message: "is empty; at least one entry is wanted" }),
  maxItems: ({ data, schema: most }) => ({
    message: `has ${formatCount((data as unknown[]).length)} entries; ${formatCount(most as number)} are allowed`,
  }),
  minimum: ({ data, schema: least }) => ({ message: `${String(data)} is too small; ${String(least)} is the least` }),
  // Keys that are check ids: `semantics.ts` names the check that was meant.
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

/** All that the schema finds wrong with the policy's shape. */
export function validateSchema(source: PolicySource): Fault[] {
  const validate = validator();
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
