// DKIM key records (RFC 6376 §3.6.1, RFC 8301, RFC 8463).
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { quoteString } from "../../dns/record.ts";
import type { Tag } from "../tag-list.ts";
import { parseTagList } from "../tag-list.ts";
import { setTag } from "./set-tag.ts";
import { normaliseKey, parseKey, unwrapEd25519 } from "./key.ts";
import { describeQuoting, withoutQuoting } from "./zone-file-quoting.ts";

/** The public key of a record. `bits` is the RSA modulus length. */
export type DkimKey = { type: "rsa"; bits: number } | { type: "ed25519" };

/** A key record as it is written. */
export interface DkimRecord {
  text: ByteString;
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
  meant: ByteString | null;
}

/** The one key record of a selector; `owner` is the name that publishes it, another one behind an alias. */
export interface DkimFact extends DkimRecord {
  owner: Name;
}

/** How much of a value an error shows. */
const MAX_QUOTED = 40;
/** RFC 1035 §3.3: the octets of one character-string. */
const STRING_OCTETS = 255;
/** How many other TXT records are tried as the second half of a key: who splits one leaves one more. */
const MAX_HALVES = 4;

/**
 * The key records among TXT values. RFC 6376 §3.6.1: a record with another version is discarded; one without a version
 * is known by its key. Where there is none, those that would be one but for the quoting served with them.
 */
export function selectDkim(texts: readonly ByteString[]): ByteString[] {
  const meant = texts.filter((text) => isKeyRecord(withoutQuoting(text)));
  const records = meant.filter(isKeyRecord);
  return records.length > 0 ? records : meant;
}

function isKeyRecord(text: ByteString): boolean {
  const { tags } = parseTagList(text);
  const [first] = tags;
  if (first?.name === "v") return first.value === "DKIM1";
  return tags.some((tag) => tag.name === "p") && tags.every((tag) => tag.name !== "v" || tag.value === "DKIM1");
}

/** Reads a key record; never throws. Unknown tags are ignored (RFC 6376 §3.2). */
export function parseDkim(text: ByteString): DkimRecord {
  const record = parseRecord(text);
  if (record.errors.length === 0) return record;
  const plain = withoutQuoting(text);
  if (plain === text || parseRecord(plain).errors.length > 0) return record;
  return { ...record, errors: [describeQuoting(text)], meant: plain };
}

/** The record whose key begins in `text` and goes on in one of the other TXT records at its name; null where none continues it. */
export function joinSplitKey(text: ByteString, others: readonly ByteString[]): ByteString | null {
  const wholes = others.slice(0, MAX_HALVES).flatMap((other) => {
    const rest = tagValue(parseTagList(other).tags, "p") ?? other;
    return /^[A-Za-z0-9+/=\s]+$/.test(rest) ? [text + rest] : [];
  });
  const isKey = ({ errors, key }: DkimRecord): boolean => errors.length === 0 && key !== null;
  return wholes.find((whole) => isKey(parseRecord(whole))) ?? null;
}

/** What two records have in common just where their keys are the same; null where there is no key. */
export function keyIdentity({ text, key }: DkimRecord): string | null {
  const p = tagValue(parseTagList(text).tags, "p");
  return key === null || p === undefined ? null : normaliseKey(key.type, p);
}

function parseRecord(text: ByteString): DkimRecord {
  const { tags, errors } = parseTagList(text);
  const faults = [...errors, ...versionFaults(tags)];
  const k = tagValue(tags, "k") ?? "rsa"; // RFC 6376 §3.6.1: the default
  const p = tagValue(tags, "p");
  const record: DkimRecord = {
    text,
    errors: faults,
    revoked: p === "",
    key: null,
    hashes: tagEntries(tags, "h"),
    services: tagEntries(tags, "s"),
    flags: tagEntries(tags, "t") ?? [],
    meant: null,
  };
  if (k !== "rsa" && k !== "ed25519") faults.push(typeFault(k));
  else if (p === undefined) faults.push(...missingKeyFault(text, errors));
  else if (p !== "") {
    const read = parseKey(k, p);
    if (typeof read !== "string") return { ...record, key: read };
    faults.push(
      text.length === STRING_OCTETS
        ? `${read}; the record ends after ${STRING_OCTETS} octets, as one string does: were the others lost?`
        : read,
    );
    const raw = k === "ed25519" ? unwrapEd25519(p) : null;
    if (raw !== null && faults.length === 1) return { ...record, meant: setTag(text, "p", raw) };
  }
  return record;
}

function tagValue(tags: readonly Tag[], name: string): ByteString | undefined {
  return tags.find((tag) => tag.name === name)?.value;
}

/** RFC 6376 §3.6.1: `h`, `s` and `t` are lists with colons, white space around each entry. */
function tagEntries(tags: readonly Tag[], name: string): string[] | null {
  return (
    tagValue(tags, name)
      ?.split(":")
      .map((entry) => entry.trim()) ?? null
  );
}

function versionFaults(tags: readonly Tag[]): string[] {
  const at = tags.findIndex((tag) => tag.name === "v");
  // RFC 6376 §3.6.1: `v`, where it stands, stands first, and is DKIM1
  if (at > 0) return ["the tag `v` must come first"];
  const version = tags[at]?.value ?? "DKIM1";
  return version === "DKIM1" ? [] : [`the version is ${quoteString(version.slice(0, MAX_QUOTED))}, not DKIM1`];
}

/** A `p` that could not be read has been named already. */
function missingKeyFault(text: ByteString, errors: readonly string[]): string[] {
  return errors.length > 0 && /p\s*=/.test(text) ? [] : ["the tag `p` is missing"];
}

function typeFault(k: string): string {
  const lower = k.toLowerCase();
  // RFC 6376 §3.2: values are case-sensitive
  if (lower === "rsa" || lower === "ed25519") return `the key type is written \`k=${lower}\`, in lower case`;
  return `${quoteString(k.slice(0, MAX_QUOTED))} is no key type; rsa and ed25519 are`;
}
