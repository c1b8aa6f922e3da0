// The SPF record grammar (RFC 7208 §4.6.1, §12): the terms of a record, and every syntax error in it.
import { isIPv4, isIPv6 } from "../../dns/address.ts";
import { toAscii } from "../../dns/idna.ts";
import { MAX_NAME_TEXT } from "../../dns/name.ts";
import { decodeUtf8, isUtf8 } from "../../text/utf8.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { SyntaxProblem } from "./macro.ts";
import { hasMacro, parseDomainSpec, parseMacroString } from "./macro.ts";
import type { AddressFamily, Mechanism, Modifier, Qualifier, SpfTerm } from "./record.ts";

/** A term that does not parse, and why. */
export interface SpfError extends SyntaxProblem {
  term: ByteString;
}

/** Parses the text after a mechanism's name, e.g. `:example.de/24`. */
type MechanismParser = (rest: ByteString) => Mechanism | SyntaxProblem;

const MECHANISM_PARSERS: ReadonlyMap<string, MechanismParser> = new Map<string, MechanismParser>([
  ["all", (rest) => (rest === "" ? { kind: "all" } : { problem: message("spf/syntax/after-all") })],
  ["include", (rest) => parseWithDomain("include", rest)],
  ["exists", (rest) => parseWithDomain("exists", rest)],
  ["a", (rest) => parseWithPrefixes("a", rest)],
  ["mx", (rest) => parseWithPrefixes("mx", rest)],
  ["ptr", parsePtr],
  ["ip4", (rest) => parseWithNetwork("ip4", rest)],
  ["ip6", (rest) => parseWithNetwork("ip6", rest)],
]);

/** Common mistakes, and what was meant. */
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
  ["redirect", "redirect="],
  ["exp", "exp="],
]);

/** Parses a record that `selectSpf` chose; never throws. Any error makes the record a permerror (RFC 7208 §4.6). */
export function parseSpf(text: ByteString): { terms: SpfTerm[]; errors: SpfError[] } {
  const terms: SpfTerm[] = [];
  const errors: SpfError[] = [];
  const modifiers = new Set<string>();
  // RFC 7208 §12: only spaces separate terms
  for (const written of text.slice("v=spf1".length).split(" ")) {
    if (written === "") continue;
    const term = parseTerm(written);
    if ("problem" in term) {
      errors.push({ term: written, ...term });
      continue;
    }
    if (term.kind === "redirect" || term.kind === "exp") {
      // RFC 7208 §6: each at most once
      if (modifiers.has(term.kind))
        errors.push({ term: written, problem: message("spf/syntax/repeated-modifier", { name: term.kind }) });
      modifiers.add(term.kind);
    }
    terms.push(term);
  }
  return { terms, errors };
}

/**
 * The mechanism that a modifier of its name clearly means, such as `include:a.de` for `include=a.de`; null if there is none, or it should
 * not be published: one that asks for the client's names (RFC 7208 §5.5), or that matches every address.
 */
export function parseMeantMechanism(modifier: ByteString): ByteString | null {
  const [, name = "", value = ""] = /^([^=]*)=(.*)$/.exec(modifier) ?? [];
  const meant = parseTerm(`${MISSPELT_MECHANISMS.get(name.toLowerCase()) ?? name}:${value}`);
  if ("problem" in meant || asksPtr(meant)) return null;
  return Object.values(prefixLengths(meant)).includes(0) ? null : meant.text;
}

/** Whether receivers look up the client's names to evaluate the term (RFC 7208 §5.5, §7.3). */
export function asksPtr(term: SpfTerm): boolean {
  return term.kind === "ptr" || ("domain" in term && term.domain !== null && hasMacro(term.domain, "p"));
}

/** The prefix lengths of the networks a term matches, by family; that of `all` is 0. */
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

function parseTerm(text: ByteString): SpfTerm | SyntaxProblem {
  const foreign = /[^\x21-\x7e]/.exec(text)?.[0];
  if (foreign === "\t") return { problem: message("spf/syntax/tab") };
  if (foreign !== undefined)
    return { problem: message("spf/syntax/not-ascii", { octets: foreignOctets(text), meant: withALabels(text) }) };
  // RFC 7208 §12: name = ALPHA *( ALPHA / DIGIT / "-" / "_" / "." ), then "="
  const [, modifier, value = ""] = /^([a-z][a-z0-9._-]*)=(.*)$/i.exec(text) ?? [];
  if (modifier !== undefined) {
    const read = parseModifier(modifier.toLowerCase(), value);
    return "problem" in read ? read : { text, qualifier: null, ...read };
  }
  const [, sign = "", name = "", rest = ""] = /^([-+~?]?)([^:/=]*)(.*)$/.exec(text) ?? [];
  const parseMechanism = MECHANISM_PARSERS.get(name.toLowerCase());
  if (rest.startsWith("=")) {
    const isQualified = sign !== "";
    return {
      problem: isQualified ? message("spf/syntax/modifier-qualifier") : message("spf/syntax/modifier-name", { name }),
    };
  }
  if (parseMechanism === undefined) return { problem: unknownMechanism(name) };
  const read = parseMechanism(rest);
  // RFC 7208 §4.6.2: no qualifier means "+"
  return "problem" in read ? read : { text, qualifier: (sign === "" ? "+" : sign) as Qualifier, ...read };
}

/** The octets that no term may have, as master files write them (`\\195\\188`). */
function foreignOctets(text: ByteString): string {
  return text
    .replace(/[\x21-\x7e]/g, "")
    .replace(/[^]/g, (octet) => `\\${String(octet.charCodeAt(0)).padStart(3, "0")}`);
}

/** The term with its international labels as A-labels (RFC 7208 §4.3, RFC 5890 §2.3.2.1); null if that does not make it valid. */
function withALabels(text: ByteString): ByteString | null {
  if (text.length > MAX_NAME_TEXT) return null;
  const written = isUtf8(text) ? decodeUtf8(text) : text;
  const ascii = written.replace(/[^.:/=%{}]*[^\0-\x7f][^.:/=%{}]*/g, (label) => toAscii(label) ?? label);
  return /^[\x21-\x7e]+$/.test(ascii) && !("problem" in parseTerm(ascii)) ? ascii : null;
}

function unknownMechanism(name: ByteString): Message {
  if (isIPv4(name)) return message("spf/syntax/bare-ipv4");
  if (name === "") return message("spf/syntax/no-mechanism");
  const meant = MISSPELT_MECHANISMS.get(name.toLowerCase()) ?? null;
  return message("spf/syntax/unknown-mechanism", { name, meant });
}

function parseModifier(name: string, value: ByteString): Modifier | SyntaxProblem {
  if (name === "redirect" || name === "exp") {
    const domain = parseDomainSpec(value);
    return "problem" in domain ? domain : { kind: name, domain };
  }
  // RFC 7208 §6: an unknown modifier is ignored, but must be a macro-string
  const read = parseMacroString(value);
  return "problem" in read ? read : { kind: "other" };
}

function parseWithDomain(kind: "include" | "exists", rest: ByteString): Mechanism | SyntaxProblem {
  if (!rest.startsWith(":")) return { problem: message("spf/syntax/needs-domain", { name: kind }) };
  const domain = parseDomainSpec(rest.slice(1));
  return "problem" in domain ? domain : { kind, domain };
}

function parsePtr(rest: ByteString): Mechanism | SyntaxProblem {
  if (rest === "") return { kind: "ptr", domain: null };
  if (!rest.startsWith(":")) return { problem: message("spf/syntax/after-ptr") };
  const domain = parseDomainSpec(rest.slice(1));
  return "problem" in domain ? domain : { kind: "ptr", domain };
}

function parseWithPrefixes(kind: "a" | "mx", rest: ByteString): Mechanism | SyntaxProblem {
  // RFC 7208 §12: [ ":" domain-spec ] [ "/" ip4-prefix ] [ "//" ip6-prefix ]
  const [, spec = "", , four, , six] = /^(.*?)(\/(\d*))?(\/\/(\d*))?$/.exec(rest) ?? [];
  if (spec !== "" && !spec.startsWith(":")) return { problem: message("spf/syntax/after-name", { name: kind }) };
  const domain = spec === "" ? null : parseDomainSpec(spec.slice(1));
  if (domain !== null && "problem" in domain) return domain;
  const prefix4 = parsePrefixLength(four, 32);
  if (typeof prefix4 !== "number") return prefix4;
  const prefix6 = parsePrefixLength(six, 128);
  return typeof prefix6 === "number" ? { kind, domain, prefix4, prefix6 } : prefix6;
}

function parseWithNetwork(kind: "ip4" | "ip6", rest: ByteString): Mechanism | SyntaxProblem {
  const [isIp4, isAddress, isOtherFamily] =
    kind === "ip4" ? ([true, isIPv4, isIPv6] as const) : ([false, isIPv6, isIPv4] as const);
  if (!/^:./.test(rest)) return { problem: message("spf/syntax/needs-address", { name: kind }) };
  const [network = "", digits, ...more] = rest.slice(1).split("/");
  if (isOtherFamily(network))
    return { problem: message("spf/syntax/other-family", { address: network, needed: isIp4 ? "ip6" : "ip4" }) };
  if (!isAddress(network))
    return { problem: message("spf/syntax/not-an-address", { text: network, family: isIp4 ? 4 : 6 }) };
  if (more.length > 0) return { problem: message("spf/syntax/second-length") };
  const prefix = parsePrefixLength(digits, isIp4 ? 32 : 128);
  return typeof prefix === "number" ? { kind, network, prefix } : prefix;
}

/** Parses the prefix length written after a slash; without one it is that of a single address. */
function parsePrefixLength(digits: string | undefined, max: 32 | 128): number | SyntaxProblem {
  if (digits === undefined) return max;
  if (!/^\d+$/.test(digits)) return { problem: message("spf/syntax/no-length") };
  // RFC 7208 §12: "0" or digits that do not begin with 0
  if (digits.length > 1 && digits.startsWith("0")) return { problem: message("spf/syntax/leading-zero", { digits }) };
  return digits.length <= 3 && Number(digits) <= max
    ? Number(digits)
    : { problem: message("spf/syntax/length", { digits, max }) };
}
