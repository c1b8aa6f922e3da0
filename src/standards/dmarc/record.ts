// DMARC (RFC 9989 §4.7): a record, and what receivers make of it.
import type { Name } from "../../dns/name.ts";
import type { Octets } from "../../dns/record.ts";
import type { ReportUri } from "../mailto.ts";
import { parseReportUris } from "../mailto.ts";
import { parseTagList } from "../tag-list.ts";

export type DmarcPolicy = "none" | "quarantine" | "reject";

/** A record as written at one name. */
export interface ParsedDmarc {
  text: Octets;
  /** What of it receivers ignore (RFC 9989 §4.7), in words; empty for a valid record. */
  errors: string[];
  /** Requested policies; null where absent or invalid. */
  p: DmarcPolicy | null;
  sp: DmarcPolicy | null;
  np: DmarcPolicy | null;
  psd: "y" | "n" | "u";
  /** `t=y`: receivers apply the policy one level lower. */
  testing: boolean;
  rua: ReportUri[];
  /** Policy tags whose value is invalid: with any, the record counts as `p=none` with a usable rua, as none at all without (RFC 9989 §4.10.1). */
  badTags: PolicyTag[];
}

/** The record that applies to a domain: its own, or the one found at `foundAt` by tree walk (RFC 9989 §4.10). */
export interface DmarcRecord extends ParsedDmarc {
  foundAt: Name;
  inherited: boolean;
  /** The policy receivers apply to mail from the domain itself. */
  effective: DmarcPolicy;
}

type PolicyTag = "p" | "sp" | "np";

const POLICIES: readonly string[] = ["none", "quarantine", "reject"];

/** The DMARC records among TXT values: `v=DMARC1` must be the first tag, in just this case (RFC 9989 §4.7). */
export function selectDmarc(texts: readonly Octets[]): Octets[] {
  return texts.filter((text) => /^v[ \t]*=[ \t]*DMARC1[ \t]*(;|$)/.test(text));
}

/** Reads one record; a string where receivers discard it as a whole. */
export function parseDmarc(text: Octets): ParsedDmarc | string {
  const { tags, errors } = parseTagList(text);
  const values = new Map<string, string>();
  for (const tag of tags) {
    const name = tag.name.toLowerCase();
    // RFC 6376 §3.2, which DMARC builds on: a tag that stands twice makes the list invalid.
    if (values.has(name)) return `the tag \`${name}\` stands twice`;
    values.set(name, tag.value);
  }
  const faults = [...errors];
  const badTags: PolicyTag[] = [];
  const policy = (name: PolicyTag): DmarcPolicy | null => {
    const value = values.get(name)?.toLowerCase();
    if (value === undefined) return null;
    if (POLICIES.includes(value)) return value as DmarcPolicy;
    badTags.push(name);
    faults.push(`\`${name}=${value}\` is no policy; none, quarantine and reject are`);
    return null;
  };
  const [p, sp, np] = [policy("p"), policy("sp"), policy("np")];
  const ruaText = values.get("rua");
  const rua = ruaText === undefined ? [] : parseReportUris(ruaText);
  if (badTags.length > 0 && rua.every((uri) => uri.problem !== null)) return faults.at(-1) ?? "its policy is invalid";
  const psd = values.get("psd")?.toLowerCase();
  return {
    text,
    errors: faults,
    p,
    sp,
    np,
    psd: psd === "y" || psd === "n" ? psd : "u",
    testing: values.get("t")?.toLowerCase() === "y",
    rua,
    badTags,
  };
}

/** How a domain stands to the record that applies to it: it is its own, or found above a domain that exists or does not. */
export type Relation = "own" | "exists" | "missing";

/** The policy for mail from a domain: `p` of its own record, `sp` or `np` of an inherited one (RFC 9989 §4.7), lowered by `t=y`. */
export function effectivePolicy(record: ParsedDmarc, relation: Relation): DmarcPolicy {
  // RFC 9989 §4.10.1: an invalid policy with a usable rua counts as none; so does an absent p (§4.7).
  if (record.badTags.length > 0) return "none";
  const { p, sp, np } = record;
  const asked = { own: p, exists: sp ?? p, missing: np ?? sp ?? p }[relation] ?? "none";
  if (!record.testing) return asked;
  return asked === "reject" ? "quarantine" : "none"; // RFC 9989 §4.7 on `t`
}
