// The words of SPF findings: the record to publish, the records concerned, short lists of hostile text.
import type { Name } from "../../dns/name.ts";
import type { Octets } from "../../dns/record.ts";
import { formatRdata, txtOf } from "../../dns/record.ts";
import type { Evidence, Fix } from "../../model.ts";
import type { SpfNode } from "./record.ts";

/** How many items a message names. */
const MAX_NAMED = 10;
/** How much of a term a message shows: more than any term of real use has. */
const MAX_SHOWN = 100;

/** A fix that publishes `value` as the domain's SPF record. */
export function publish(domain: Name, value: Octets, text: string): Fix {
  return { text, records: [{ name: `${domain}.`, type: "TXT", data: formatRdata("TXT", txtOf(value)) }] };
}

/** A fix without a record: what to do is up to people, or to another domain. */
export function advise(text: string): Fix {
  return { text, records: [] };
}

/** The texts of the records, each once. */
export function evidenceOf(nodes: readonly SpfNode[]): Evidence[] {
  const texts = new Map(nodes.flatMap(({ domain, text }) => (text === null ? [] : [[`TXT ${domain}`, text] as const])));
  return [...texts].map(([source, text]) => ({ source, text }));
}

/** The first items, and how many more there are. */
export function list(items: readonly string[]): string {
  const named = items.slice(0, MAX_NAMED).join(", ");
  return items.length > MAX_NAMED ? `${named} and ${items.length - MAX_NAMED} more` : named;
}

/** `1 lookup`, `2 lookups`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The beginning of a record's text, which may have 64 KiB; `…` where more follows. */
export function shown(text: Octets): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
