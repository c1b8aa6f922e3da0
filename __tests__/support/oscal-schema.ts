// NIST's schema of OSCAL 1.1.3 assessment results, public domain: what a document must be, and what its identifiers lead to.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** RFC 3986 §2: the characters of a URI. */
const URI_REFERENCE = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;

const ajv = new Ajv({ strict: false, allErrors: false });
ajv.addFormat("date-time", DATE_TIME);
ajv.addFormat("email", /@/);
ajv.addFormat("uri", URI_REFERENCE);
ajv.addFormat("uri-reference", URI_REFERENCE);
const validate = ajv.compile(
  JSON.parse(readFileSync("schema/oscal/assessment-results-1.1.3.schema.json", "utf8")) as object,
);

/** What is wrong with a document; empty if nothing is. */
export function oscalProblems(document: unknown): string[] {
  if (!validate(document)) return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ""}`);
  const defined = new Set<unknown>();
  const named: unknown[] = [];
  const problems: string[] = [];
  walk(document, (key, value) => {
    if (key === "uuid") {
      if (defined.has(value)) problems.push(`${String(value)} is defined twice`);
      defined.add(value);
    } else if (key.endsWith("-uuid")) named.push(value);
    else if (key === "party-uuids") named.push(...(value as unknown[]));
    else if (key === "href" && String(value).startsWith("#")) named.push(String(value).slice(1));
  });
  return [...problems, ...named.filter((uuid) => !defined.has(uuid)).map((uuid) => `${String(uuid)} is not defined`)];
}

/** Each member of the document, at any depth. */
export function walk(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) visit(key, inner);
    walk(inner, visit);
  }
}
