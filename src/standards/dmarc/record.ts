// DMARC (RFC 9989, RFC 9990; before them RFC 7489; TR-03182-06-M): what receivers do with mail that forges a domain.
//
// SPF and DKIM authenticate domains that readers never see. DMARC ties them to the domain of the From header: a mail
// passes if SPF or DKIM passes for a domain that is *aligned* with it. The domain's owner publishes the policy for mail
// that fails, and where receivers send daily reports, as a TXT record at `_dmarc.<domain>`:
//
//   _dmarc.example.de. TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.de"
//
// Receivers look there first; if there is no record, they walk up the tree to the organisational domain, whose `sp` and
// `np` then count. Receivers that still follow RFC 7489 find that domain in the Public Suffix List instead.
// Without an enforced policy (`quarantine` or `reject`) anyone can send mail that shows the domain as its author;
// without reports the owner cannot know whether genuine mail passes, and so cannot enforce safely.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { ReportUri } from "../mailto.ts";
import { parseReportUris } from "../mailto.ts";
import { DEFINED_TAGS, parseTags } from "./tags.ts";

export type DmarcPolicy = "none" | "quarantine" | "reject";

/** A record as written at one name. */
export interface ParsedDmarc {
  text: ByteString;
  /** Syntax errors (RFC 9989 §4.7, §4.8); none for a valid record. */
  errors: Message[];
  /** Whether a tag is repeated, which makes the list invalid (RFC 6376 §3.2, on which DMARC builds). */
  repeated: boolean;
  /** Whether receivers apply no DMARC: a tag is repeated, or `p` is absent or a policy tag invalid and no rua is usable (RFC 9989 §4.10.1). */
  discarded: boolean;
  /** Names of the tags that could be read, in lower case, in the order of the record. */
  tags: string[];
  /** Requested policies; null where absent or invalid. */
  p: DmarcPolicy | null;
  sp: DmarcPolicy | null;
  np: DmarcPolicy | null;
  psd: "y" | "n" | "u";
  /** `t=y`: receivers apply the policy one level lower. */
  isTesting: boolean;
  /** Alignment: strict or relaxed, the default. */
  adkim: "r" | "s";
  aspf: "r" | "s";
  rua: ReportUri[];
  /** Destinations of failure reports. */
  ruf: ReportUri[];
  /** When failure reports are requested; null where the tag is absent or invalid, without `ruf` whatever it says. */
  fo: string | null;
  /** The removed tag `pct`, which receivers that follow RFC 7489 still apply: 0 to 100; null where absent or invalid. */
  pct: number | null;
  /** Known tags whose value cannot be read or is not allowed; their default counts (RFC 9989 §4.7). */
  invalid: string[];
  /** The policy tags among them: with any, or without a `p`, the record counts as `p=none` with a usable rua, as none at all without (RFC 9989 §4.10.1). */
  badTags: PolicyTag[];
}

/** The record that applies to a domain: its own, or the one found at `foundAt` by tree walk (RFC 9989 §4.10). */
export interface DmarcRecord extends ParsedDmarc {
  foundAt: Name;
  isInherited: boolean;
  /** Where it is inherited: a text that was meant as the domain's own record, and that receivers do not find or do not understand. */
  overlooked: NamedText | null;
  /** The tag that applies to mail from the domain itself, and the policy that receivers apply. */
  decidedBy: PolicyTag;
  effective: DmarcPolicy;
}

/** A TXT value and its name. */
export interface NamedText {
  name: Name;
  text: ByteString;
}

type PolicyTag = "p" | "sp" | "np";

/** The tags whose value matters (RFC 9989 §4.7, RFC 7489 §6.3). */
const KNOWN_TAGS: readonly string[] = [...DEFINED_TAGS, "pct"];
const POLICY_TAGS = ["p", "sp", "np"] as const;
export const POLICIES: readonly DmarcPolicy[] = ["none", "quarantine", "reject"];

/** RFC 9989 §4.7, §4.8: the values of the other tags that have a closed set of them. */
const VALUE_TESTS: Readonly<Record<string, (value: string) => boolean>> = {
  psd: (value) => /^[ynu]$/i.test(value),
  t: (value) => /^[yn]$/i.test(value),
  adkim: (value) => /^[rs]$/i.test(value),
  aspf: (value) => /^[rs]$/i.test(value),
  fo: isFailureOptions,
};

/** Whether a tag may have a value (RFC 9989 §4.8); true for tags whose value has no form of its own. */
export function isAllowedValue(tag: string, value: string): boolean {
  if ((POLICY_TAGS as readonly string[]).includes(tag)) return parsePolicyValue(value) !== null;
  return !Object.hasOwn(VALUE_TESTS, tag) || VALUE_TESTS[tag]?.(value) !== false;
}

/** RFC 9989 §4.8, dmarc-fo: of 0 and 1 one, and each of d and s at most once. */
function isFailureOptions(value: string): boolean {
  if (!/^[01ds](?::[01ds]){0,2}$/i.test(value)) return false;
  const options = value.toLowerCase().split(":");
  return new Set(options.map((option) => (option === "1" ? "0" : option))).size === options.length;
}

/** The DMARC records among TXT values: `v` must be the first tag, and `DMARC1` in just this case (RFC 9989 §4.7, §4.8). */
export function selectDmarc(texts: readonly ByteString[]): ByteString[] {
  return texts.filter((text) => /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(;|$)/.test(text));
}

/**
 * Whether a text was meant as a DMARC record: its version misspelt, quoted, in another case, behind a space or behind other tags. A
 * word that begins so, as `dmarc-verification=`, is another thing.
 */
export function resemblesDmarc(text: ByteString): boolean {
  return /^\W*(?:v\W*)?DMARC(?![-\w]*[-_a-z])/i.test(text) || /;[ \t]*v[ \t]*=[ \t]*DMARC1/i.test(text);
}

/** Reads one record; never throws. */
export function parseDmarc(text: ByteString): ParsedDmarc {
  const { tags, unreadable, errors } = parseTags(text);
  const values = new Map<string, string>();
  let duplicate: string | null = null;
  for (const { name, value } of tags) {
    if (values.has(name)) duplicate ??= name;
    else values.set(name, value);
  }
  const wrong = [...POLICY_TAGS, ...Object.keys(VALUE_TESTS)].flatMap((tag) => {
    const value = values.get(tag);
    if (tag === "fo" && !values.has("ruf")) return []; // RFC 9989 §4.7: it is ignored then, whatever it says
    return value === undefined || isAllowedValue(tag, value) ? [] : [{ tag, value }];
  });
  for (const { tag } of wrong) values.delete(tag); // RFC 9989 §4.7: an invalid value is ignored, the default counts
  const unread = unreadable.filter((tag) => KNOWN_TAGS.includes(tag) && !values.has(tag));
  const invalid = [...new Set([...wrong.map(({ tag }) => tag), ...unread])];
  const badTags = POLICY_TAGS.filter((tag) => invalid.includes(tag));
  const rua = parseUris(values.get("rua"));
  const isWithoutPolicy = !values.has("p") && !badTags.includes("p");
  const isUnreported = rua.every(({ problem }) => problem !== null);
  const value = (tag: string): string | undefined => values.get(tag)?.toLowerCase();
  return {
    text,
    errors: [
      ...(duplicate === null ? [] : [message("tag-list/repeated", { name: duplicate })]),
      ...wrong.map((tag) =>
        POLICY_TAGS.some((policyTag) => policyTag === tag.tag)
          ? message("dmarc-record/policy", tag)
          : message("dmarc-record/value", tag),
      ),
      ...errors,
      ...(isWithoutPolicy && isUnreported ? [message("dmarc-record/no-policy")] : []),
    ],
    repeated: duplicate !== null,
    discarded: duplicate !== null || ((badTags.length > 0 || isWithoutPolicy) && isUnreported),
    tags: [...new Set(tags.map(({ name }) => name))],
    p: parsePolicyValue(values.get("p")),
    sp: parsePolicyValue(values.get("sp")),
    np: parsePolicyValue(values.get("np")),
    psd: value("psd") === "y" ? "y" : value("psd") === "n" ? "n" : "u",
    isTesting: value("t") === "y",
    adkim: value("adkim") === "s" ? "s" : "r",
    aspf: value("aspf") === "s" ? "s" : "r",
    rua,
    ruf: parseUris(values.get("ruf")),
    fo: values.get("fo") ?? null,
    pct: parsePercent(values.get("pct")),
    invalid,
    badTags,
  };
}

/** The policy of a tag's value; null if it is none. */
export function parsePolicyValue(value: string | undefined): DmarcPolicy | null {
  return POLICIES.find((policy) => policy === value?.toLowerCase()) ?? null;
}

function parseUris(value: string | undefined): ReportUri[] {
  return value === undefined ? [] : parseReportUris(value);
}

/** RFC 7489 §6.3: a whole number from 0 to 100. */
function parsePercent(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,3}$/.test(value) && Number(value) <= 100 ? Number(value) : null;
}

/** Whose the record is that applies to a domain: its own, or a parent's, where the domain exists or does not. */
export type RecordRelation = "own" | "exists" | "missing";

/** The tag that applies to mail from a domain: `p` of its own record, `sp` or `np` of an inherited one if present (RFC 9989 §4.7). */
export function decidingTag({ sp, np }: ParsedDmarc, relation: RecordRelation): PolicyTag {
  if (relation === "missing" && np !== null) return "np";
  return relation !== "own" && sp !== null ? "sp" : "p";
}

/** The policy for mail from a domain (RFC 9989 §4.7), lowered by `t=y`. */
export function effectivePolicy(record: ParsedDmarc, relation: RecordRelation): DmarcPolicy {
  // RFC 9989 §4.10.1, RFC 7489 §6.6.3: with an invalid policy tag or without p the record counts as p=none, whatever sp and np say
  if (record.discarded || record.badTags.length > 0 || record.p === null) return "none";
  const requested = record[decidingTag(record, relation)] ?? "none";
  return record.isTesting ? lowered(requested) : requested; // RFC 9989 §4.7 on `t`
}

/** The policy one level lower. */
export function lowered(policy: DmarcPolicy): DmarcPolicy {
  return policy === "reject" ? "quarantine" : "none";
}

/** Where an inherited record was found; null for the domain's own. */
export function inheritedFrom({ isInherited, foundAt }: DmarcRecord): Name | null {
  return isInherited ? foundAt : null;
}
