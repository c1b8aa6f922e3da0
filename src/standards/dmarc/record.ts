// DMARC (RFC 9989 §4.7): a record, and what receivers make of it.
import type { Name } from "../../dns/name.ts";
import type { Octets } from "../../dns/record.ts";
import { shown } from "../../dns/record.ts";
import type { ReportUri } from "../mailto.ts";
import { parseReportUris } from "../mailto.ts";
import { parseTagList } from "../tag-list.ts";

export type DmarcPolicy = "none" | "quarantine" | "reject";

/** A record as written at one name. */
export interface ParsedDmarc {
  text: Octets;
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
const VALUES: readonly (readonly [tag: string, form: RegExp, allowed: string])[] = [
  ["psd", /^[ynu]$/i, "y, n and u are allowed"],
  ["t", /^[yn]$/i, "y and n are allowed"],
  ["adkim", /^[rs]$/i, "r and s are allowed"],
  ["aspf", /^[rs]$/i, "r and s are allowed"],
  ["fo", /^[01ds]([ \t]*:[ \t]*[01ds]){0,3}$/i, "0, 1, d and s are allowed, with `:` between"],
];

/** The tags whose value matters (RFC 9989 §4.7, RFC 7489 §6.3). */
const KNOWN: readonly string[] = ["p", "sp", "np", "psd", "t", "adkim", "aspf", "rua", "ruf", "fo", "pct"];

/** The DMARC records among TXT values: `v=DMARC1` must be the first tag, in just this case (RFC 9989 §4.7). */
export function selectDmarc(texts: readonly Octets[]): Octets[] {
  return texts.filter((text) => /^v[ \t]*=[ \t]*DMARC1[ \t]*(;|$)/.test(text));
}

/** Reads one record; never throws. */
export function parseDmarc(text: Octets): ParsedDmarc {
  const { tags, errors } = parseTagList(text);
  const values = new Map<string, string>();
  let twice: string | null = null;
  for (const { name, value } of tags) {
    const tag = name.toLowerCase(); // RFC 9989 §4.8: the ABNF's names are of any case
    if (values.has(tag)) twice ??= tag;
    else values.set(tag, value);
  }
  const notAllowed = VALUES.flatMap(([tag, form, allowed]) => {
    const value = values.get(tag);
    return value === undefined || form.test(value)
      ? []
      : [{ tag, fault: `${shown(`${tag}=${value}`)} is not valid; ${allowed}` }];
  });
  for (const { tag } of notAllowed) values.delete(tag); // RFC 9989 §4.7: what is in error is ignored, the default counts
  const noPolicy = (["p", "sp", "np"] as const).filter((tag) => values.has(tag) && policyOf(values.get(tag)) === null);
  const invalid = [...noPolicy, ...notAllowed.map(({ tag }) => tag), ...unreadable(text, values)];
  const badTags = (["p", "sp", "np"] as const).filter((tag) => invalid.includes(tag));
  const rua = urisOf(values.get("rua"));
  const value = (tag: string): string | undefined => values.get(tag)?.toLowerCase();
  return {
    text,
    errors: [
      // RFC 6376 §3.2, which DMARC builds on: a tag that stands twice makes the list invalid.
      ...(twice === null ? [] : [`the tag \`${twice}\` stands twice`]),
      ...noPolicy.map((tag) => `${shown(`${tag}=${values.get(tag)}`)} is no policy; none, quarantine and reject are`),
      ...notAllowed.map(({ fault }) => fault),
      ...errors.filter((error) => twice === null || !error.endsWith("more than once")),
    ],
    discarded: twice !== null || (badTags.length > 0 && rua.every((uri) => uri.problem !== null)),
    tags: [...new Set(tags.map(({ name }) => name.toLowerCase()))],
    p: policyOf(values.get("p")),
    sp: policyOf(values.get("sp")),
    np: policyOf(values.get("np")),
    psd: value("psd") === "y" ? "y" : value("psd") === "n" ? "n" : "u",
    testing: value("t") === "y",
    adkim: value("adkim") === "s" ? "s" : "r",
    aspf: value("aspf") === "s" ? "s" : "r",
    rua,
    ruf: urisOf(values.get("ruf")),
    fo: values.get("fo") ?? null,
    pct: percentOf(values.get("pct")),
    invalid: [...new Set(invalid)],
    badTags,
  };
}

/** The known tags that stand in the text although no value of theirs could be read. */
function unreadable(text: Octets, values: ReadonlyMap<string, string>): string[] {
  const written = text.split(";").map((spec) =>
    spec
      .slice(0, Math.max(0, spec.indexOf("=")))
      .trim()
      .toLowerCase(),
  );
  return KNOWN.filter((tag) => !values.has(tag) && written.includes(tag));
}

function policyOf(value: string | undefined): DmarcPolicy | null {
  const policy = value?.toLowerCase();
  return policy !== undefined && POLICIES.includes(policy) ? (policy as DmarcPolicy) : null;
}

function urisOf(value: string | undefined): ReportUri[] {
  return value === undefined ? [] : parseReportUris(value);
}

/** RFC 7489 §6.3: a whole number from 0 to 100. */
function percentOf(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,3}$/.test(value) && Number(value) <= 100 ? Number(value) : null;
}

/** How a domain stands to the record that applies to it: it is its own, or found above a domain that exists or does not. */
export type Relation = "own" | "exists" | "missing";

/** The tag that decides about mail from a domain: `p` of its own record, `sp` or `np` of an inherited one, as far as they are there (RFC 9989 §4.7). */
export function decidingTag({ sp, np }: ParsedDmarc, relation: Relation): PolicyTag {
  if (relation === "missing" && np !== null) return "np";
  return relation !== "own" && sp !== null ? "sp" : "p";
}

/** The policy for mail from a domain (RFC 9989 §4.7), lowered by `t=y`. */
export function effectivePolicy(record: ParsedDmarc, relation: Relation): DmarcPolicy {
  // RFC 9989 §4.10.1: an invalid policy with a usable rua counts as none; so does an absent p (§4.7).
  if (record.discarded || record.badTags.length > 0) return "none";
  const asked = record[decidingTag(record, relation)] ?? "none";
  if (!record.testing) return asked;
  return asked === "reject" ? "quarantine" : "none"; // RFC 9989 §4.7 on `t`
}
