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

/** What each kind of reference may lead to, by the members that have it: a tool that reads the document looks nowhere else. */
const REFERENCES: readonly (readonly [reference: RegExp, target: RegExp])[] = [
  [/subjects\/\d+\/subject-uuid$/, /^results\/\d+\/local-definitions\/components\/\d+$/],
  [/actors\/\d+\/actor-uuid$/, /^results\/\d+\/local-definitions\/assessment-assets\/components\/\d+$/],
  [/uses-components\/\d+\/component-uuid$/, /^results\/\d+\/local-definitions\/assessment-assets\/components\/\d+$/],
  [/observation-uuid$/, /^results\/\d+\/observations\/\d+$/],
  [/risk-uuid$/, /^results\/\d+\/risks\/\d+$/],
  [/party-uuids\/\d+$/, /^metadata\/parties\/\d+$/],
  [/href$/, /^back-matter\/resources\/\d+$/],
  [/role-id$/, /^metadata\/roles\/\d+$/],
  [/objective-id$/, /^local-definitions\/objectives-and-methods\/\d+\/parts\/\d+$/],
];

/** What is wrong with a document; empty if nothing is. */
export function oscalProblems(document: unknown): string[] {
  if (!validate(document)) return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ""}`);
  const defined = new Map<string, string>();
  const named: [at: string, id: string][] = [];
  const problems: string[] = [];
  walk(document, (key, value, path) => {
    const at = path.replace("assessment-results/", "");
    const text = typeof value === "string" ? value : null;
    if (key === "uuid" || (key === "id" && text !== null)) {
      if (defined.has(String(value))) problems.push(`${String(value)} is defined twice`);
      defined.set(String(value), at.slice(0, at.lastIndexOf("/")));
    } else if (key === "href" && text !== null) {
      if (text.startsWith("#")) named.push([at, text.slice(1)]);
    } else if (key === "party-uuids")
      named.push(...(value as string[]).map((id, i): [string, string] => [`${at}/${i}`, id]));
    else if (key === "target" && (value as { type: string }).type === "objective-id")
      named.push([`${at}/objective-id`, (value as { "target-id": string })["target-id"]]);
    else if (text !== null && (key.endsWith("-uuid") || key === "role-id" || key === "objective-id"))
      named.push([at, text]);
  });
  for (const [at, id] of named) {
    const target = REFERENCES.find(([reference]) => reference.test(at))?.[1];
    if (target?.test(defined.get(id) ?? "") !== true)
      problems.push(`${at}: ${id} leads to ${defined.get(id) ?? "nothing"}`);
  }
  return problems;
}

/** Each member of the document, at any depth, with its place. */
export function walk(value: unknown, visit: (key: string, value: unknown, path: string) => void, path = ""): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = path === "" ? key : `${path}/${key}`;
    if (!Array.isArray(value)) visit(key, inner, at);
    walk(inner, visit, at);
  }
}
