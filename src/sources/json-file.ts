// JSON files of our own making, brought back by the user: read within bounds, held to their schema.
import { readFileSync, statSync } from "node:fs";
import type { AnySchema } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { AuditError } from "../model.ts";

/** Ten thousand domains fill about 300 MB; more is no file of ours. */
const MOST_OCTETS = 512 * 1024 * 1024;

/** The JSON of a file; `what` it is to be. An AuditError says why it cannot be had. */
export function readJsonFile(file: string, what: string): unknown {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new Error("it is no regular file"); // a pipe or device may never end
    if (stat.size > MOST_OCTETS) throw new Error("it is larger than 512 MiB");
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new AuditError(`cannot read the ${what} ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Node's own words for what is no JSON quote it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("it is no JSON");
  }
}

/** What is wrong with data by a schema, in which `others` may be named; null: nothing. `name` stands for the data. */
export function schemaProblem(data: unknown, schema: AnySchema, name: string, others: AnySchema[] = []): string | null {
  const ajv = new Ajv2020({ strict: false, discriminator: true, schemas: others });
  const valid = ajv.compile(schema);
  return valid(data) ? null : ajv.errorsText(valid.errors, { dataVar: name });
}
