// JSON files of our own making, brought back by the user: read within bounds, held to their schema.
import { readFileSync, statSync } from "node:fs";
import type { AnySchemaObject, ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { AuditError } from "../model.ts";
import { errorText } from "../text/error.ts";

/** Ten thousand domains fill about 300 MB; a larger file is not ours. */
const MAX_FILE_OCTETS = 512 * 1024 * 1024;

/** The JSON of a file; `description` names it in errors. An AuditError says why it is not available. */
export function readJsonFile(file: string, description: string): unknown {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new Error("it is not a regular file"); // a pipe or device may never end
    if (stat.size > MAX_FILE_OCTETS) throw new Error("it is larger than 512 MiB");
    return parseJson(readFileSync(file, "utf8"));
  } catch (error) {
    throw new AuditError(`cannot read the ${description} ${file}: ${errorText(error)}`);
  }
}

/** Node's own message quotes the text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("it is not valid JSON");
  }
}

/** What is wrong with data by a schema, in which `others` may be named; null: nothing. `name` stands for the data. */
export function schemaProblem(
  data: unknown,
  schema: AnySchemaObject,
  name: string,
  others: AnySchemaObject[] = [],
): string | null {
  const { ajv, validate } = validators.get(schema) ?? compileValidator(schema, others);
  return validate(data) ? null : ajv.errorsText(validate.errors, { dataVar: name });
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

/** Whether a text in the form of a timestamp names a moment that exists; it is then in the one form we write. */
export function isTimestamp(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
}
