// DKIM (RFC 6376, RFC 8301, RFC 8463; TR-03182-03-M): which servers may sign mail for a domain, and with which key.
//
// The sending server signs the header and body of each mail with a private key. The `DKIM-Signature` header names the
// domain and a *selector*; the public key is published as a TXT record at `<selector>._domainkey.<domain>`:
//
//   s1._domainkey.example.de. TXT "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A…"
//
// Receivers look the key up and verify the signature. DMARC relies on it: a valid signature of the domain is one of the
// two ways to pass, and the one that survives forwarding. Without a readable key, or with two records at one name, the
// mail counts as unsigned. A short key can be factored, and a stolen or forgotten one used, to sign forged mail.
// Several selectors allow keys to be replaced one after the other; an empty `p=` revokes one. DNS cannot list
// selectors, so the policy names them.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Tag } from "../tag-list.ts";
import { parseTagList } from "../tag-list.ts";
import { setTag } from "./set-tag.ts";
import type { DkimKey, KeyEncodingFault } from "./key.ts";
import { normaliseKey, parseKey, reencodeKey, unwrapEd25519 } from "./key.ts";
import { withoutQuoting } from "../../text/zone-file-quoting.ts";
import { describeQuoting } from "../zone-file-quoting.ts";

/** A key record as it is written. */
export interface DkimRecord {
  text: ByteString;
  /** Syntax errors, none for a valid record. */
  errors: Message[];
  /** `p=` is empty (RFC 6376 §3.6.1): the key is revoked. */
  isRevoked: boolean;
  /** null where revoked, or not decodable (then `errors` says why). */
  key: DkimKey | null;
  /** The hash algorithms that `h=` allows, the services of `s=`; null where any is allowed. */
  hashes: string[] | null;
  services: string[] | null;
  /** The flags of `t=`. */
  flags: string[];
  /** The valid record that the author of an invalid one must have meant; null where that is not certain. */
  meant: ByteString | null;
  /** Why some receivers do not read the key of a valid record, and the record with the same key as all read it; null where all do. */
  portable: { fault: KeyEncodingFault; text: ByteString } | null;
}

/** The one key record of a selector; `owner` is the name that publishes it: where there is an alias, its target. */
export interface DkimFact extends DkimRecord {
  owner: Name;
}

/** Whether a record is valid and its key not revoked. */
export function hasValidKey<R extends DkimRecord>(record: R): record is R & { key: DkimKey } {
  return record.errors.length === 0 && record.key !== null;
}

/** RFC 1035 §3.3: the octets of one character-string. */
const STRING_OCTETS = 255;
/** Project limit: how many other TXT records are tried as the second half of a key. A split key leaves one. */
const MAX_HALVES = 4;

/**
 * The key records among TXT values. RFC 6376 §3.6.1: a record with another version is discarded; one without a version
 * is recognised by its key. If there is none, those that would be key records without the quoting published with them.
 */
export function selectDkim(texts: readonly ByteString[]): ByteString[] {
  const meant = texts.filter((text) => isKeyRecord(withoutQuoting(text)));
  const records = meant.filter(isKeyRecord);
  return records.length > 0 ? records : meant;
}

/** RFC 6376 §3.6.1; `g` is of RFC 4871. */
const KEY_TAGS: readonly string[] = ["v", "g", "h", "k", "n", "p", "s", "t"];
/** No more than there are tags. */
const MAX_PIECES = KEY_TAGS.length;

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

/** The whole record where its key begins in `text` and continues in one of the other TXT records at its name; else null. */
export function joinSplitKey(text: ByteString, others: readonly ByteString[]): ByteString | null {
  const wholes = others.slice(0, MAX_HALVES).flatMap((other) => {
    const rest = tagValue(parseTagList(other).tags, "p") ?? other;
    return /^[A-Za-z0-9+/=\s]+$/.test(rest) ? [text + rest] : [];
  });
  return wholes.find((whole) => hasValidKey(parseRecord(whole))) ?? null;
}

/** The whole record where TXT values are the tags of one, each value a part of it; else null. */
export function joinPieces(texts: readonly ByteString[]): ByteString | null {
  if (texts.length < 2 || texts.length > MAX_PIECES) return null;
  const lists = texts.map((text) => parseTagList(text));
  if (lists.some(({ tags, errors }) => tags.length === 0 || errors.length > 0)) return null;
  const hasVersion = ({ tags }: { tags: readonly Tag[] }): boolean => tags.some(({ name }) => name === "v");
  const tags = [...lists.filter(hasVersion), ...lists.filter((one) => !hasVersion(one))].flatMap((list) => list.tags);
  const whole = tags.map(({ name, value }) => `${name}=${value}`).join("; ");
  return tags.every(({ name }) => KEY_TAGS.includes(name)) && hasValidKey(parseRecord(whole)) ? whole : null;
}

/** What `keyIdentity` found out; each record is asked for several times. */
const IDENTITIES = new WeakMap<DkimRecord, string | null>();

/** A text that two records share if and only if their keys are the same; null where there is no key. */
export function keyIdentity(record: DkimRecord): string | null {
  const known = IDENTITIES.get(record);
  if (known !== undefined) return known;
  const { text, key } = record;
  const p = tagValue(parseTagList(text).tags, "p");
  const identity = key === null || p === undefined ? null : normaliseKey(key.type, p);
  IDENTITIES.set(record, identity);
  return identity;
}

function parseRecord(text: ByteString): DkimRecord {
  const { tags, errors } = parseTagList(text);
  const allErrors = [...errors, ...versionErrors(tags)];
  const k = tagValue(tags, "k") ?? "rsa"; // RFC 6376 §3.6.1: the default
  const p = tagValue(tags, "p");
  const record: DkimRecord = {
    text,
    errors: allErrors,
    isRevoked: p === "",
    key: null,
    hashes: tagEntries(tags, "h"),
    services: tagEntries(tags, "s"),
    flags: tagEntries(tags, "t") ?? [],
    meant: null,
    portable: null,
  };
  if (k !== "rsa" && k !== "ed25519") allErrors.push(typeError(k));
  else if (p === undefined) allErrors.push(...missingKeyError(text, errors));
  else if (p !== "") {
    const parsed = parseKey(k, p);
    if ("key" in parsed) {
      const portable = reencodeKey(k, p);
      return {
        ...record,
        key: parsed.key,
        portable: portable === null ? null : { fault: portable.fault, text: setTag(text, "p", portable.p) },
      };
    }
    const { problem } = parsed;
    const isOneString = text.length === STRING_OCTETS;
    allErrors.push(isOneString ? message("dkim-record/one-string", { problem, octets: STRING_OCTETS }) : problem);
    const raw = k === "ed25519" ? unwrapEd25519(p) : null;
    if (raw !== null && allErrors.length === 1) return { ...record, meant: setTag(text, "p", raw) };
  }
  return record;
}

export function tagValue(tags: readonly Tag[], name: string): ByteString | undefined {
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

function versionErrors(tags: readonly Tag[]): Message[] {
  const at = tags.findIndex((tag) => tag.name === "v");
  // RFC 6376 §3.6.1: `v` is optional; if present it comes first, and is DKIM1
  if (at > 0) return [message("dkim-record/version-not-first")];
  const version = tags[at]?.value ?? "DKIM1";
  return version === "DKIM1" ? [] : [message("dkim-record/version", { version })];
}

/** None where the tag list has an error that names a `p`. */
function missingKeyError(text: ByteString, errors: readonly Message[]): Message[] {
  return errors.length > 0 && /p\s*=/.test(text) ? [] : [message("dkim-record/no-key")];
}

function typeError(k: string): Message {
  const type = k.toLowerCase();
  // RFC 6376 §3.2: values are case-sensitive
  if (type === "rsa" || type === "ed25519") return message("dkim-record/type-case", { type });
  return message("dkim-record/type", { type: k });
}
