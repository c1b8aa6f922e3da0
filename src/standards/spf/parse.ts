// The SPF record grammar (RFC 7208 §4.6.1, §12): every term, and each fault in its own words.
import { isIPv4, isIPv6 } from "../../dns/address.ts";
import type { ByteString } from "../../dns/record.ts";
import { parseDomainSpec, parseMacroString } from "./macro.ts";
import type { AddressFamily, Mechanism, Modifier, Qualifier, SpfTerm } from "./record.ts";
import { excerpt } from "./words.ts";

/** A term that does not parse, and why. */
export interface SpfError {
  term: ByteString;
  problem: string;
}

/** What follows a mechanism's name, e.g. `:example.de/24`; a string says what is wrong. */
type MechanismParser = (rest: ByteString) => Mechanism | string;

const MECHANISM_PARSERS: ReadonlyMap<string, MechanismParser> = new Map<string, MechanismParser>([
  ["all", (rest) => (rest === "" ? { kind: "all" } : "nothing may follow `all`")],
  ["include", (rest) => parseWithDomain("include", rest)],
  ["exists", (rest) => parseWithDomain("exists", rest)],
  ["a", (rest) => parseWithPrefixes("a", rest)],
  ["mx", (rest) => parseWithPrefixes("mx", rest)],
  ["ptr", parsePtr],
  ["ip4", (rest) => parseWithNetwork("ip4", rest)],
  ["ip6", (rest) => parseWithNetwork("ip6", rest)],
]);

/** What people write instead. */
const MISSPELT_MECHANISMS: ReadonlyMap<string, string> = new Map([
  ["ip", "ip4"],
  ["ipv4", "ip4"],
  ["ip4v", "ip4"],
  ["ipv6", "ip6"],
  ["ip6v", "ip6"],
  ["includes", "include"],
  ["inlcude", "include"],
  ["incude", "include"],
  ["aaaa", "a"],
  ["host", "a"],
  ["exist", "exists"],
]);

/** Reads a record that `selectSpf` chose; never throws. Any error makes the record a permerror (RFC 7208 §4.6). */
export function parseSpf(text: ByteString): { terms: SpfTerm[]; errors: SpfError[] } {
  const terms: SpfTerm[] = [];
  const errors: SpfError[] = [];
  const modifiers = new Set<string>();
  // RFC 7208 §12: terms are set apart by spaces alone
  for (const written of text.slice("v=spf1".length).split(" ")) {
    if (written === "") continue;
    const term = parseTerm(written);
    if (typeof term === "string") {
      errors.push({ term: written, problem: term });
      continue;
    }
    if (term.kind === "redirect" || term.kind === "exp") {
      // RFC 7208 §6: each at most once
      if (modifiers.has(term.kind)) errors.push({ term: written, problem: `\`${term.kind}\` may stand only once` });
      modifiers.add(term.kind);
    }
    terms.push(term);
  }
  return { terms, errors };
}

/** The lengths of the networks a term matches, by family, as it is written; `all` is of length 0. */
export function prefixLengths(term: SpfTerm): Partial<Record<AddressFamily, number>> {
  switch (term.kind) {
    case "all":
      return { v4: 0, v6: 0 };
    case "ip4":
      return { v4: term.prefix };
    case "ip6":
      return { v6: term.prefix };
    case "a":
    case "mx":
      return { v4: term.prefix4, v6: term.prefix6 };
    default:
      return {};
  }
}

function parseTerm(text: ByteString): SpfTerm | string {
  const foreign = /[^\x21-\x7e]/.exec(text)?.[0];
  if (foreign === "\t") return "a tab stands here; terms are set apart by spaces only";
  if (foreign !== undefined) return "an octet outside printable ASCII stands here";
  // RFC 7208 §12: name = ALPHA *( ALPHA / DIGIT / "-" / "_" / "." ), then "="
  const [, modifier, value = ""] = /^([a-z][a-z0-9._-]*)=(.*)$/i.exec(text) ?? [];
  if (modifier !== undefined) {
    const read = parseModifier(modifier.toLowerCase(), value);
    return typeof read === "string" ? read : { text, qualifier: null, ...read };
  }
  const [, sign = "", name = "", rest = ""] = /^([-+~?]?)([^:/=]*)(.*)$/.exec(text) ?? [];
  const readMechanism = MECHANISM_PARSERS.get(name.toLowerCase());
  if (rest.startsWith("="))
    return sign === "" ? `\`${excerpt(name)}\` is no modifier name` : "a modifier takes no qualifier";
  if (readMechanism === undefined) return describeUnknownMechanism(name);
  const read = readMechanism(rest);
  // RFC 7208 §4.6.2: no qualifier means "+"
  return typeof read === "string" ? read : { text, qualifier: (sign === "" ? "+" : sign) as Qualifier, ...read };
}

function describeUnknownMechanism(name: ByteString): string {
  if (isIPv4(name)) return "an IPv4 address needs `ip4:` before it";
  if (name === "") return "a mechanism is missing";
  const meant = MISSPELT_MECHANISMS.get(name.toLowerCase());
  return `there is no mechanism \`${excerpt(name)}\`${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`;
}

function parseModifier(name: string, value: ByteString): Modifier | string {
  if (name === "redirect" || name === "exp") {
    const domain = parseDomainSpec(value);
    return typeof domain === "string" ? domain : { kind: name, domain };
  }
  // RFC 7208 §6: an unknown modifier is ignored, but must be a macro-string
  const read = parseMacroString(value);
  return typeof read === "string" ? read : { kind: "other" };
}

function parseWithDomain(kind: "include" | "exists", rest: ByteString): Mechanism | string {
  if (!rest.startsWith(":")) return `\`${kind}\` needs \`:\` and a domain`;
  const domain = parseDomainSpec(rest.slice(1));
  return typeof domain === "string" ? domain : { kind, domain };
}

function parsePtr(rest: ByteString): Mechanism | string {
  if (rest === "") return { kind: "ptr", domain: null };
  if (!rest.startsWith(":")) return "only `:` and a domain may follow `ptr`";
  const domain = parseDomainSpec(rest.slice(1));
  return typeof domain === "string" ? domain : { kind: "ptr", domain };
}

function parseWithPrefixes(kind: "a" | "mx", rest: ByteString): Mechanism | string {
  // RFC 7208 §12: [ ":" domain-spec ] [ "/" ip4-prefix ] [ "//" ip6-prefix ]
  const [, spec = "", , four, , six] = /^(.*?)(\/(\d*))?(\/\/(\d*))?$/.exec(rest) ?? [];
  const domain =
    spec === ""
      ? null
      : spec.startsWith(":")
        ? parseDomainSpec(spec.slice(1))
        : `behind \`${kind}\` only \`:domain\`, \`/length\` and \`//length\` may follow, in this order`;
  if (typeof domain === "string") return domain;
  const prefix4 = parsePrefixLength(four, 32);
  if (typeof prefix4 === "string") return prefix4;
  const prefix6 = parsePrefixLength(six, 128);
  return typeof prefix6 === "string" ? prefix6 : { kind, domain, prefix4, prefix6 };
}

function parseWithNetwork(kind: "ip4" | "ip6", rest: ByteString): Mechanism | string {
  const [isIp4, isAddress, isOtherFamily] =
    kind === "ip4" ? ([true, isIPv4, isIPv6] as const) : ([false, isIPv6, isIPv4] as const);
  if (!/^:./.test(rest)) return `\`${kind}\` needs \`:\` and an address`;
  const [network = "", digits, ...more] = rest.slice(1).split("/");
  if (isOtherFamily(network)) return `\`${network}\` needs \`${isIp4 ? "ip6" : "ip4"}\``;
  if (!isAddress(network)) return `\`${excerpt(network)}\` is no IPv${isIp4 ? 4 : 6} address`;
  if (more.length > 0) return "only one `/length` may follow the address";
  const prefix = parsePrefixLength(digits, isIp4 ? 32 : 128);
  return typeof prefix === "string" ? prefix : { kind, network, prefix };
}

/** A prefix length as written behind its slash; the whole address where there is none. */
function parsePrefixLength(digits: string | undefined, max: 32 | 128): number | string {
  if (digits === undefined) return max;
  if (!/^\d+$/.test(digits)) return "a prefix length in digits must follow `/`";
  // RFC 7208 §12: "0" or digits that do not begin with 0
  if (digits.length > 1 && digits.startsWith("0"))
    return `\`/${excerpt(digits)}\`: a prefix length has no leading zero`;
  return digits.length <= 3 && Number(digits) <= max
    ? Number(digits)
    : `\`/${excerpt(digits)}\` is too long: an IPv${max === 32 ? 4 : 6} prefix has 0 to ${max} bits`;
}
