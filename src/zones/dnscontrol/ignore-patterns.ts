// IGNORE(): which live records DNSControl leaves as they are (models/unmanaged.go, pkg/diff2/handsoff.go): those whose label,
// type and target a pattern names.
import type { UnmanagedPattern } from "../declared-zone.ts";
import { isLiteral } from "../planned/dnscontrol-glob.ts";
import { parseRecordType } from "../../dns/record-types.ts";
import { isAddressType, isNonDnsType } from "./provider-answers.ts";
import { elements, member, textIn, textOf } from "../json-values.ts";
import { toAscii } from "../../dns/idna.ts";

/** Project limit: patterns that are read; a domain with more may leave everything as it is. */
const MAX_PATTERNS = 1000;
/** Project limit: characters of all globs of labels; each is compared with each name above one that is asked for. */
const MAX_GLOB_CHARACTERS = 500;
/** Project limit: types of one pattern. */
const MAX_TYPES = 100;
/** A label is at most a name; longer targets are not compared either. */
const MAX_PATTERN = 255;

/** Any record, perhaps. */
export const ANY_RECORD: UnmanagedPattern = {
  label: "**",
  types: null,
  target: null,
  isCertain: false,
  isBesideDeclared: true,
};

/** What external-dns may own of that which is not declared (pkg/diff2/externaldns.go); its TXT records say, whose names are as it is set up. */
const EXTERNAL_DNS_PATTERN: UnmanagedPattern = {
  ...ANY_RECORD,
  types: ["A", "AAAA", "CNAME", "NS", "MX", "SRV", "TXT"],
  isBesideDeclared: false,
};

/** The patterns of a domain: `unmanaged`, and what it was before version 3.19. */
export function ignorePatternsOf(domain: unknown): UnmanagedPattern[] {
  const patterns = [
    ...elements(member(domain, "unmanaged")).flatMap((pattern) =>
      patternsOf(textIn(pattern, "label_pattern"), textIn(pattern, "rType_pattern"), textIn(pattern, "target_pattern")),
    ),
    ...elements(member(domain, "ignored_labels")).flatMap((label) => patternsOf(textOf(label), null, null)),
    ...elements(member(domain, "ignored_names")).flatMap((pattern) =>
      patternsOf(textOf(pattern) ?? textIn(pattern, "pattern"), textIn(pattern, "types"), null),
    ),
    ...elements(member(domain, "ignored_targets")).flatMap((pattern) =>
      patternsOf(null, textIn(pattern, "type"), textIn(pattern, "pattern")),
    ),
  ];
  const globs = patterns.reduce((sum, { label }) => sum + (isLiteral(label) ? 0 : label.length), 0);
  return patterns.length > MAX_PATTERNS || globs > MAX_GLOB_CHARACTERS ? [ANY_RECORD] : patterns;
}

/** The same where IGNORE_EXTERNAL_DNS stands. */
export function externalDnsPatternsOf(domain: unknown): UnmanagedPattern[] {
  return member(domain, "ignore_external_dns") === true ? [EXTERNAL_DNS_PATTERN] : [];
}

/** One pattern, and what else is answered differently for records that it leaves. */
function patternsOf(label: string | null, types: string | null, target: string | null): UnmanagedPattern[] {
  const known = parseTypes(types);
  const glob = labelGlob(label);
  const isComparable = target === null || target.length <= MAX_PATTERN;
  // DNSControl compares types as they are written, so that `txt` may leave nothing
  const isExact = types === null || types === types.toUpperCase();
  const pattern: UnmanagedPattern = {
    ...glob,
    types: known,
    target: !isComparable || target === "" || target === "*" ? null : target,
    isCertain: glob.isCertain && isComparable && isExact,
    isBesideDeclared: true,
  };
  const perhaps: UnmanagedPattern = {
    label: glob.label,
    types: null,
    target: null,
    isCertain: false,
    isBesideDeclared: false,
  };
  if (known === null) return [pattern];
  // what providers make of types of their own may have any type; of aliases they make addresses
  if (known.some((type) => parseRecordType(type) === null && !isNonDnsType(type) && !isAddressType(type)))
    return [pattern, perhaps];
  return known.some((type) => type === "CNAME" || isAddressType(type))
    ? [pattern, { ...perhaps, types: ["A", "AAAA"] }]
    : [pattern];
}

/** null: all. */
function parseTypes(text: string | null): string[] | null {
  const list = (text ?? "").split(",", MAX_TYPES).map((type) => type.trim().toUpperCase());
  return list.includes("*") || list.join("") === "" ? null : list;
}

/** DNSControl takes a glob as it is written; whether it lowers its case, or finds its A-labels, is unknown. */
function labelGlob(label: string | null): Pick<UnmanagedPattern, "label" | "isCertain"> {
  if (label === null || label === "" || label === "*") return { label: "**", isCertain: true };
  const ascii = label.length > MAX_PATTERN ? null : toAscii(label)?.toLowerCase();
  return { label: ascii ?? "**", isCertain: ascii === label };
}
