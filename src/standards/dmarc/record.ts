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
import { parseTagList } from "../tag-list.ts";

export type DmarcPolicy = "none" | "quarantine" | "reject";

/** A record as written at one name. */
export interface ParsedDmarc {
  text: ByteString;
  /** Syntax errors (RFC 9989 §4.7, §4.8); none for a valid record. */
  errors: Message[];
  /** Whether receivers discard all of it: a tag is repeated, or a policy tag is invalid and no rua is usable (RFC 9989 §4.10.1). */
  discarded: boolean;
  /** Names of the tags that could be read, in lower case, in the order of the record. */
  tags: string[];
  /** Requested policies; null where absent or invalid. */
  p: DmarcPolicy | null;
  sp: DmarcPolicy | null;
  np: DmarcPolicy | null;
  psd: "y" | "n" | "u";
  /** `t=y`: receivers apply the policy one level lower. */
  testing: boolean;
  /** Alignment: strict or relaxed, the default. */
  adkim: "r" | "s";
  aspf: "r" | "s";
  rua: ReportUri[];
  /** Destinations of failure reports. */
  ruf: ReportUri[];
  /** When failure reports are requested; null where the tag is absent or invalid. */
  fo: string | null;
  /** The removed tag `pct`, which receivers that follow RFC 7489 still apply: 0 to 100; null where absent or invalid. */
  pct: number | null;
  /** Known tags whose value cannot be read or is not allowed; their default counts (RFC 9989 §4.7). */
  invalid: string[];
  /** The policy tags among them: with any, the record counts as `p=none` with a usable rua, as none at all without (RFC 9989 §4.10.1). */
  badTags: PolicyTag[];
}

/** The record that applies to a domain: its own, or the one found at `foundAt` by tree walk (RFC 9989 §4.10). */
export interface DmarcRecord extends ParsedDmarc {
  foundAt: Name;
  inherited: boolean;
  /** The tag that applies to mail from the domain itself, and the policy that receivers apply. */
  decidedBy: PolicyTag;
  effective: DmarcPolicy;
}

type PolicyTag = "p" | "sp" | "np";

const POLICIES: readonly string[] = ["none", "quarantine", "reject"];
/** RFC 9989 §4.7: the values of the other tags that have a closed set of them. */
const ALLOWED_VALUES = [
  ["psd", /^[ynu]$/i],
  ["t", /^[yn]$/i],
  ["adkim", /^[rs]$/i],
  ["aspf", /^[rs]$/i],
  ["fo", /^[01ds]([ \t]*:[ \t]*[01ds]){0,3}$/i],
] as const;

/** The tags whose value matters (RFC 9989 §4.7, RFC 7489 §6.3). */
const KNOWN_TAGS: readonly string[] = ["p", "sp", "np", "psd", "t", "adkim", "aspf", "rua", "ruf", "fo", "pct"];

/** The DMARC records among TXT values: `v=DMARC1` must be the first tag, in just this case (RFC 9989 §4.7). */
export function selectDmarc(texts: readonly ByteString[]): ByteString[] {
  return texts.filter((text) => /^v[ \t]*=[ \t]*DMARC1[ \t]*(;|$)/.test(text));
}

/** Reads one record; never throws. */
export function parseDmarc(text: ByteString): ParsedDmarc {
  const { tags, errors } = parseTagList(text);
  const values = new Map<string, string>();
  let duplicate: string | null = null;
  for (const { name, value } of tags) {
    const tag = name.toLowerCase(); // RFC 9989 §4.8: the ABNF's names are of any case
    if (values.has(tag)) duplicate ??= tag;
    else values.set(tag, value);
  }
  const invalidValues = ALLOWED_VALUES.flatMap(([tag, form]) => {
    const value = values.get(tag);
    return value === undefined || form.test(value) ? [] : [{ tag, value }];
  });
  for (const { tag } of invalidValues) values.delete(tag); // RFC 9989 §4.7: an invalid value is ignored, the default counts
  const invalidPolicies = (["p", "sp", "np"] as const).flatMap((tag) => {
    const value = values.get(tag);
    return value === undefined || parsePolicy(value) !== null ? [] : [{ tag, value }];
  });
  const invalid = [...[...invalidPolicies, ...invalidValues].map(({ tag }) => tag), ...unreadableTags(text, values)];
  const badTags = (["p", "sp", "np"] as const).filter((tag) => invalid.includes(tag));
  const rua = parseUris(values.get("rua"));
  const value = (tag: string): string | undefined => values.get(tag)?.toLowerCase();
  return {
    text,
    errors: [
      // RFC 6376 §3.2, which DMARC builds on: a repeated tag makes the list invalid.
      ...(duplicate === null ? [] : [message("tag-list/repeated", { name: duplicate })]),
      ...invalidPolicies.map((tag) => message("dmarc-record/policy", tag)),
      ...invalidValues.map((tag) => message("dmarc-record/value", tag)),
      ...errors.filter(({ code }) => code !== "tag-list/repeated"), // named above
    ],
    discarded: duplicate !== null || (badTags.length > 0 && rua.every((uri) => uri.problem !== null)),
    tags: [...new Set(tags.map(({ name }) => name.toLowerCase()))],
    p: parsePolicy(values.get("p")),
    sp: parsePolicy(values.get("sp")),
    np: parsePolicy(values.get("np")),
    psd: value("psd") === "y" ? "y" : value("psd") === "n" ? "n" : "u",
    testing: value("t") === "y",
    adkim: value("adkim") === "s" ? "s" : "r",
    aspf: value("aspf") === "s" ? "s" : "r",
    rua,
    ruf: parseUris(values.get("ruf")),
    fo: values.get("fo") ?? null,
    pct: parsePercent(values.get("pct")),
    invalid: [...new Set(invalid)],
    badTags,
  };
}

/** The known tags of the text whose value could not be read. */
function unreadableTags(text: ByteString, values: ReadonlyMap<string, string>): string[] {
  const written = text.split(";").map((spec) =>
    spec
      .slice(0, Math.max(0, spec.indexOf("=")))
      .trim()
      .toLowerCase(),
  );
  return KNOWN_TAGS.filter((tag) => !values.has(tag) && written.includes(tag));
}

function parsePolicy(value: string | undefined): DmarcPolicy | null {
  const policy = value?.toLowerCase();
  return policy !== undefined && POLICIES.includes(policy) ? (policy as DmarcPolicy) : null;
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
  // RFC 9989 §4.10.1: an invalid policy with a usable rua counts as none; so does an absent p (§4.7).
  if (record.discarded || record.badTags.length > 0) return "none";
  const requested = record[decidingTag(record, relation)] ?? "none";
  if (!record.testing) return requested;
  return requested === "reject" ? "quarantine" : "none"; // RFC 9989 §4.7 on `t`
}

/** Where an inherited record was found; null for the domain's own. */
export function inheritedFrom({ inherited, foundAt }: DmarcRecord): Name | null {
  return inherited ? foundAt : null;
}
