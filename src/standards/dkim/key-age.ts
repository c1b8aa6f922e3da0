// Since when a DKIM key is in use. DNS does not say: each proof is a date from elsewhere.
import type { ByteString } from "../../dns/record.ts";
import type { Observation } from "../../model.ts";
import { parseTagList } from "../tag-list.ts";
import type { DkimFact } from "./record.ts";
import { keyIdentity, tagValue } from "./record.ts";

/**
 * What one proof says of a key's age. It was in use `at` a moment, so it is at least as old: enough to call it too old. It was not in use
 * before `notBefore`, so it is at most as old: enough to call it young. Null: it may be older. ISO 8601; of the policy a day.
 */
export interface KeyDate {
  by: "history" | "commit" | "policy";
  at: string;
  notBefore: string | null;
}

export interface KeyAge {
  /** The most trusted first: what the repository's commits declare, what the policy says. */
  dates: KeyDate[];
  /** The change publishes the key: it is not in live DNS. */
  isNew: boolean;
}

/** The dates that are known of the key in a record, the most trusted first; never rejects. */
export type KeyDates = (record: ByteString) => Promise<KeyDate[]>;

const noDates: KeyDates = () => Promise.resolve([]);

/** What proves the age of a selector's key; `since` is what the policy says of it. */
export async function observeKeyAge(
  key: Observation<DkimFact>,
  since: string | null,
  keyDates: KeyDates = noDates,
): Promise<Observation<KeyAge>> {
  if (key.state !== "present") return key.state === "unknown" ? key : { state: "absent", evidence: [] };
  const said: KeyDate[] = since === null ? [] : [{ by: "policy", at: since, notBefore: since }];
  const dates = [...(await keyDates(key.value.text)), ...said];
  return { state: "present", value: { dates, isNew: false }, evidence: [] };
}

/**
 * The same beside live DNS: a key that no selector of the domain publishes yet is new. While one of them is unknown or unclear, it may be
 * published there.
 */
export function markNewKeys(
  ages: Readonly<Record<string, Observation<KeyAge>>>,
  planned: Readonly<Record<string, Observation<DkimFact>>>,
  live: readonly Observation<DkimFact>[],
): Record<string, Observation<KeyAge>> {
  if (live.some(({ state }) => state === "unknown" || state === "malformed")) return { ...ages };
  const published = new Set(live.flatMap((key) => (key.state === "present" ? [keyIdentity(key.value)] : [])));
  if (published.has(null)) return { ...ages }; // a record whose key could not be read
  return Object.fromEntries(
    Object.entries(ages).map(([selector, age]) => {
      const key = planned[selector];
      const identity = key?.state === "present" ? keyIdentity(key.value) : null;
      const isNew = age.state === "present" && identity !== null && !published.has(identity);
      return [selector, isNew ? { ...age, value: { ...age.value, isNew } } : age];
    }),
  );
}

/** How long a part of a key is, in characters of base64: 120 bits that no other key shares. */
const PART_LENGTH = 20;
const MAX_PARTS = 3;
/** A key shorter than this is an Ed25519 key; the first half of a longer one may say only what kind of key it is. */
const SHORT_KEY = 100;
/** RFC 8463 §4: 32 octets, in base64 without padding. */
const RAW_ED25519 = 43;

/**
 * Parts of the key in a record that no other key has, to recognise it however a file breaks its lines; none where there is no key.
 * They adjoin: lines of 30 characters or more leave one of three whole. An RSA key ends in its exponent, which all keys share.
 */
export function keyParts(record: ByteString): string[] {
  const p = (tagValue(parseTagList(record).tags, "p") ?? "").replace(/[^A-Za-z0-9+/]/g, "");
  const unique = p.length < SHORT_KEY ? p.slice(-RAW_ED25519) : p.slice(p.length / 2, -2 * PART_LENGTH);
  const count = Math.min(MAX_PARTS, Math.floor(unique.length / PART_LENGTH));
  return Array.from({ length: count }, (_, i) => unique.slice(i * PART_LENGTH, (i + 1) * PART_LENGTH));
}
