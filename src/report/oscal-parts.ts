// What all parts of an OSCAL document are made of: identifiers, properties, prose.
import { createHash } from "node:crypto";
import type { Evidence } from "../model.ts";
import type { Language } from "./language.ts";
import { PROJECT_PAGE } from "./links.ts";
import { quoteEvidence, quoteProse } from "./sanitize.ts";
import { markdownCode, markdownEvidence, markdownProse } from "./sanitize-markdown.ts";

/** A part of the document, as JSON. */
export type OscalPart = Readonly<Record<string, unknown>>;

/** What the names of our own properties mean. */
const NAMESPACE = `${PROJECT_PAGE}/blob/main/docs/oscal.md`;

/** The namespace of our identifiers: made once, by chance. */
const UUID_NAMESPACE = Buffer.from("0d5f3c1ea5c2467b9f0c7e54a3d6812b", "hex");
const VERSION_OCTET = 6;
const VARIANT_OCTET = 8;

/** A UUID of version 5 (RFC 9562 §5.5): the same words have the same one. */
export function nameUuid(...words: readonly string[]): string {
  const octets = createHash("sha1").update(UUID_NAMESPACE).update(JSON.stringify(words)).digest().subarray(0, 16);
  octets.writeUInt8((octets.readUInt8(VERSION_OCTET) & 0x0f) | 0x50, VERSION_OCTET);
  octets.writeUInt8((octets.readUInt8(VARIANT_OCTET) & 0x3f) | 0x80, VARIANT_OCTET);
  return octets.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The member `name`; none for an empty list, which OSCAL does not have. */
export function member(name: string, items: readonly unknown[]): OscalPart {
  return items.length === 0 ? {} : { [name]: items };
}

/** The same of items that are made one by one, as the document is written. */
export function lazyMember<T>(name: string, items: readonly T[], make: (item: T) => OscalPart): OscalPart {
  return items.length === 0 ? {} : { [name]: made(items, make) };
}

function* made<T>(items: readonly T[], make: (item: T) => OscalPart): Generator<OscalPart> {
  for (const item of items) yield make(item);
}

/** A property of ours; none for an empty value, which OSCAL does not have. */
export function property(name: string, value: string | null): OscalPart[] {
  const text = oscalString(value ?? "");
  return text === "" ? [] : [{ name, ns: NAMESPACE, value: text }];
}

/** A value that characterises a risk, in our own terms: none of NIST's, such as a likelihood, is measured. */
export function facet(name: string, value: string): OscalPart {
  return { name, system: NAMESPACE, value };
}

/** OSCAL's own property of a response to a risk. */
export function responseType(value: "accept" | "mitigate"): OscalPart {
  return { name: "type", value };
}

/** What made an observation or found a risk: the component that stands for this program. */
export function toolOrigin(tool: string): OscalPart {
  return { actors: [{ type: "tool", "actor-uuid": tool }] };
}

/** One line that neither begins nor ends with a space, as OSCAL's `string` is. */
export function oscalString(text: string): string {
  return quoteProse(text.trim()).trim();
}

/** The evidence of an observation: a piece for each source. */
export function relevantEvidence(evidence: readonly Evidence[], language: Language): OscalPart[] {
  return quoteEvidence(evidence, language).shown.map(({ source, lines }) => ({
    description: `${markdownProse(source)}:${markdownEvidence(lines)}`,
  }));
}

/** A list of Markdown; at most `limit` items, and how many more there are. */
export function markdownList(items: readonly string[], limit: number, more: (count: number) => string): string {
  const rest = items.length - limit;
  return [...items.slice(0, limit), ...(rest > 0 ? [more(rest)] : [])].map((item) => `- ${item}`).join("\n");
}

/** Where something was seen, as a subject of an observation. */
export function domainSubject(domain: string): OscalPart {
  return { "subject-uuid": domainUuid(domain), type: "component", title: markdownCode(domain) };
}

/** The component that stands for the mail of a domain. */
export function domainUuid(domain: string): string {
  return nameUuid("domain", domain);
}
