// DKIM key records (RFC 6376 §3.6.1, RFC 8301, RFC 8463).
import type { Octets } from "../../dns/record.ts";
import { quoteString } from "../../dns/record.ts";
import type { Tag } from "../tag-list.ts";
import { parseTagList } from "../tag-list.ts";
import { readKey } from "./key.ts";

/** The public key of a record. `bits` is the RSA modulus length. */
export type DkimKey = { type: "rsa"; bits: number } | { type: "ed25519" };

/** The one key record of a selector. */
export interface DkimRecord {
  text: Octets;
  /** Syntax errors, none for a valid record. */
  errors: string[];
  /** `p=` is there and empty (RFC 6376 §3.6.1): the key is revoked. */
  revoked: boolean;
  /** null where revoked, or not decodable (then `errors` says why). */
  key: DkimKey | null;
}

/** How much of a value an error shows. */
const SHOWN = 40;

/**
 * The key records among TXT values. RFC 6376 §3.6.1: a record with another version is discarded; one without a version
 * is known by its key.
 */
export function selectDkim(texts: readonly Octets[]): Octets[] {
  return texts.filter((text) => {
    const { tags } = parseTagList(text);
    const [first] = tags;
    if (first?.name === "v") return first.value === "DKIM1";
    return tags.some((tag) => tag.name === "p") && tags.every((tag) => tag.name !== "v" || tag.value === "DKIM1");
  });
}

/** Reads a key record; never throws. Unknown tags are ignored (RFC 6376 §3.2). */
export function parseDkim(text: Octets): DkimRecord {
  const { tags, errors } = parseTagList(text);
  const valueOf = (name: string): Octets | undefined => tags.find((tag) => tag.name === name)?.value;
  const faults = [...errors, ...versionFaults(tags)];
  const k = valueOf("k") ?? "rsa"; // RFC 6376 §3.6.1: the default
  const p = valueOf("p");
  let key: DkimKey | null = null;
  if (k !== "rsa" && k !== "ed25519") faults.push(typeFault(k));
  else if (p === undefined) faults.push("the tag `p` is missing");
  else if (p !== "") {
    const read = readKey(k, p);
    if (typeof read === "string") faults.push(read);
    else key = read;
  }
  return { text, errors: faults, revoked: p === "", key };
}

function versionFaults(tags: readonly Tag[]): string[] {
  // RFC 6376 §3.6.1: `v`, where it stands, stands first
  return tags.findIndex((tag) => tag.name === "v") > 0 ? ["the tag `v` must come first"] : [];
}

function typeFault(k: string): string {
  const lower = k.toLowerCase();
  // RFC 6376 §3.2: values are case-sensitive
  if (lower === "rsa" || lower === "ed25519") return `the key type is written \`k=${lower}\`, in lower case`;
  return `${quoteString(k.slice(0, SHOWN))} is no key type; rsa and ed25519 are`;
}
