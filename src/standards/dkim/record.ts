// DKIM key records (RFC 6376 §3.6.1, RFC 8301, RFC 8463).
import type { Name } from "../../dns/name.ts";
import type { Octets } from "../../dns/record.ts";
import { quoteString } from "../../dns/record.ts";
import type { Tag } from "../tag-list.ts";
import { parseTagList } from "../tag-list.ts";
import { withTag } from "./set-tag.ts";
import { identityOf, readKey, unwrapEd25519 } from "./key.ts";
import { quotingWords, withoutQuoting } from "./zone-file-quoting.ts";

/** The public key of a record. `bits` is the RSA modulus length. */
export type DkimKey = { type: "rsa"; bits: number } | { type: "ed25519" };

/** A key record as it is written. */
export interface DkimRecord {
  text: Octets;
  /** Syntax errors, none for a valid record. */
  errors: string[];
  /** `p=` is there and empty (RFC 6376 §3.6.1): the key is revoked. */
  revoked: boolean;
  /** null where revoked, or not decodable (then `errors` says why). */
  key: DkimKey | null;
  /** The hash algorithms that `h=` allows, the services of `s=`; null where any is. */
  hashes: string[] | null;
  services: string[] | null;
  /** The flags of `t=`. */
  flags: string[];
  /** The valid record that was plainly meant by one with errors. */
  meant: Octets | null;
}

/** The one key record of a selector; `owner` is the name that publishes it, another one behind an alias. */
export interface DkimFact extends DkimRecord {
  owner: Name;
}

/** How much of a value an error shows. */
const SHOWN = 40;
/** RFC 1035 §3.3: the octets of one character-string. */
const STRING_OCTETS = 255;
/** How many other TXT records are tried as the second half of a key: who splits one leaves one more. */
const HALVES_TRIED = 4;

/**
 * The key records among TXT values. RFC 6376 §3.6.1: a record with another version is discarded; one without a version
 * is known by its key. Where there is none, those that would be one but for the quoting served with them.
 */
export function selectDkim(texts: readonly Octets[]): Octets[] {
  const meant = texts.filter((text) => isKeyRecord(withoutQuoting(text)));
  const records = meant.filter(isKeyRecord);
  return records.length > 0 ? records : meant;
}

function isKeyRecord(text: Octets): boolean {
  const { tags } = parseTagList(text);
  const [first] = tags;
  if (first?.name === "v") return first.value === "DKIM1";
  return tags.some((tag) => tag.name === "p") && tags.every((tag) => tag.name !== "v" || tag.value === "DKIM1");
}

/** Reads a key record; never throws. Unknown tags are ignored (RFC 6376 §3.2). */
export function parseDkim(text: Octets): DkimRecord {
  const record = readRecord(text);
  if (record.errors.length === 0) return record;
  const plain = withoutQuoting(text);
  if (plain === text || readRecord(plain).errors.length > 0) return record;
  return { ...record, errors: [quotingWords(text)], meant: plain };
}

/** The record whose key begins in `text` and goes on in one of the other TXT records at its name; null where none continues it. */
export function joinHalves(text: Octets, others: readonly Octets[]): Octets | null {
  const wholes = others.slice(0, HALVES_TRIED).flatMap((other) => {
    const rest = valueOf(parseTagList(other).tags, "p") ?? other;
    return /^[A-Za-z0-9+/=\s]+$/.test(rest) ? [text + rest] : [];
  });
  const isKey = ({ errors, key }: DkimRecord): boolean => errors.length === 0 && key !== null;
  return wholes.find((whole) => isKey(readRecord(whole))) ?? null;
}

/** What two records have in common just where their keys are the same; null where there is no key. */
export function keyIdentity({ text, key }: DkimRecord): string | null {
  const p = valueOf(parseTagList(text).tags, "p");
  return key === null || p === undefined ? null : identityOf(key.type, p);
}

function readRecord(text: Octets): DkimRecord {
  const { tags, errors } = parseTagList(text);
  const faults = [...errors, ...versionFaults(tags)];
  const k = valueOf(tags, "k") ?? "rsa"; // RFC 6376 §3.6.1: the default
  const p = valueOf(tags, "p");
  const record: DkimRecord = {
    text,
    errors: faults,
    revoked: p === "",
    key: null,
    hashes: listOf(tags, "h"),
    services: listOf(tags, "s"),
    flags: listOf(tags, "t") ?? [],
    meant: null,
  };
  if (k !== "rsa" && k !== "ed25519") faults.push(typeFault(k));
  else if (p === undefined) faults.push(...missingKeyFault(text, errors));
  else if (p !== "") {
    const read = readKey(k, p);
    if (typeof read !== "string") return { ...record, key: read };
    faults.push(
      text.length === STRING_OCTETS
        ? `${read}; the record ends after ${STRING_OCTETS} octets, as one string does: were the others lost?`
        : read,
    );
    const raw = k === "ed25519" ? unwrapEd25519(p) : null;
    if (raw !== null && faults.length === 1) return { ...record, meant: withTag(text, "p", raw) };
  }
  return record;
}

function valueOf(tags: readonly Tag[], name: string): Octets | undefined {
  return tags.find((tag) => tag.name === name)?.value;
}

/** RFC 6376 §3.6.1: `h`, `s` and `t` are lists with colons, white space around each entry. */
function listOf(tags: readonly Tag[], name: string): string[] | null {
  return (
    valueOf(tags, name)
      ?.split(":")
      .map((entry) => entry.trim()) ?? null
  );
}

function versionFaults(tags: readonly Tag[]): string[] {
  const at = tags.findIndex((tag) => tag.name === "v");
  // RFC 6376 §3.6.1: `v`, where it stands, stands first, and is DKIM1
  if (at > 0) return ["the tag `v` must come first"];
  const version = tags[at]?.value ?? "DKIM1";
  return version === "DKIM1" ? [] : [`the version is ${quoteString(version.slice(0, SHOWN))}, not DKIM1`];
}

/** A `p` that could not be read has been named already. */
function missingKeyFault(text: Octets, errors: readonly string[]): string[] {
  return errors.length > 0 && /p\s*=/.test(text) ? [] : ["the tag `p` is missing"];
}

function typeFault(k: string): string {
  const lower = k.toLowerCase();
  // RFC 6376 §3.2: values are case-sensitive
  if (lower === "rsa" || lower === "ed25519") return `the key type is written \`k=${lower}\`, in lower case`;
  return `${quoteString(k.slice(0, SHOWN))} is no key type; rsa and ed25519 are`;
}
