// DMARC (RFC 9989 §4.7): a record, and what receivers make of it.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { quoteForMessage } from "../../dns/record.ts";
import type { ReportUri } from "../mailto.ts";
import { parseReportUris } from "../mailto.ts";
import { parseTagList } from "../tag-list.ts";

export type DmarcPolicy = "none" | "quarantine" | "reject";

/** A record as written at one name. */
export interface ParsedDmarc {
  text: ByteString;
  /** Where it is not valid, in words (RFC 9989 §4.7, §4.8); empty for a valid record. */
  errors: string[];
  /** Whether receivers discard all of it: a tag stands twice, or a policy tag is invalid and no rua is usable (RFC 9989 §4.10.1). */
  discarded: boolean;
  /** Names of the tags that could be read, in lower case, in their order. */
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
  /** What failure reports are asked about; null where the tag is absent or invalid. */
  fo: string | null;
  /** The removed tag `pct`, which receivers of RFC 7489 still honour: 0 to 100; null where absent or no such number. */
  pct: number | null;
  /** Known tags that stand there with a value that cannot be read or is not allowed; their default counts (RFC 9989 §4.7). */
  invalid: string[];
  /** The policy tags among them: with any, the record counts as `p=none` with a usable rua, as none at all without (RFC 9989 §4.10.1). */
  badTags: PolicyTag[];
}

/** The record that applies to a domain: its own, or the one found at `foundAt` by tree walk (RFC 9989 §4.10). */
export interface DmarcRecord extends ParsedDmarc {
  foundAt: Name;
  inherited: boolean;
  /** The tag that decides about mail from the domain itself, and the policy receivers apply to it. */
  decidedBy: PolicyTag;
  effective: DmarcPolicy;
}

type PolicyTag = "p" | "sp" | "np";

const POLICIES: readonly string[] = ["none", "quarantine", "reject"];
/** RFC 9989 §4.7: the values that the other tags of a closed set may have, and how to say so. */
const ALLOWED_VALUES: readonly (readonly [tag: string, form: RegExp, allowed: string])[] = [
  ["psd", /^[ynu]$/i, "y, n and u are allowed"],
  ["t", /^[yn]$/i, "y and n are allowed"],
  ["adkim", /^[rs]$/i, "r and s are allowed"],
  ["aspf", /^[rs]$/i, "r and s are allowed"],
  ["fo", /^[01ds]([ \t]*:[ \t]*[01ds]){0,3}$/i, "0, 1, d and s are allowed, with `:` between"],
];

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
  const invalidValues = ALLOWED_VALUES.flatMap(([tag, form, allowed]) => {
    const value = values.get(tag);
    return value === undefined || form.test(value)
      ? []
      : [{ tag, fault: `${quoteForMessage(`${tag}=${value}`)} is not valid; ${allowed}` }];
  });
  for (const { tag } of invalidValues) values.delete(tag); // RFC 9989 §4.7: what is in error is ignored, the default counts
  const invalidPolicies = (["p", "sp", "np"] as const).filter(
    (tag) => values.has(tag) && parsePolicy(values.get(tag)) === null,
  );
  const invalid = [...invalidPolicies, ...invalidValues.map(({ tag }) => tag), ...unreadableTags(text, values)];
  const badTags = (["p", "sp", "np"] as const).filter((tag) => invalid.includes(tag));
  const rua = parseUris(values.get("rua"));
  const value = (tag: string): string | undefined => values.get(tag)?.toLowerCase();
  return {
    text,
    errors: [
      // RFC 6376 §3.2, which DMARC builds on: a tag that stands twice makes the list invalid.
      ...(duplicate === null ? [] : [`the tag \`${duplicate}\` stands twice`]),
      ...invalidPolicies.map(
        (tag) => `${quoteForMessage(`${tag}=${values.get(tag)}`)} is no policy; none, quarantine and reject are`,
      ),
      ...invalidValues.map(({ fault }) => fault),
      ...errors.filter((error) => duplicate === null || !error.endsWith("more than once")),
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

/** The known tags that stand in the text although no value of theirs could be read. */
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

/** How a domain stands to the record that applies to it: it is its own, or found above a domain that exists or does not. */
export type RecordRelation = "own" | "exists" | "missing";

/** The tag that decides about mail from a domain: `p` of its own record, `sp` or `np` of an inherited one, as far as they are there (RFC 9989 §4.7). */
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
