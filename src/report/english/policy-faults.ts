// What is wrong with a policy; each sentence follows the path of its key. `text` and the like are the author's own, quoted.
import { alternatives } from "../../text/alternatives.ts";
import { formatCount } from "../../text/count.ts";
import { list } from "../../text/list.ts";
import { quoteCharacters, quotePath } from "../../text/quote.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Sentence } from "./sentence.ts";

/** A type of YAML as its author knows it. */
export type YamlType = "object" | "array" | "string" | "number" | "integer" | "boolean";
/** Lists that each domain has or inherits. */
export type LongList = "selectors" | "spf" | "dmarc";

const TYPES: Readonly<Record<YamlType, string>> = {
  object: "a map",
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};
const use = (types: readonly YamlType[]): string => `use ${types.map((type) => TYPES[type]).join(" or ")}`;

const LISTS: Readonly<Record<LongList, string>> = {
  selectors: "DKIM selectors",
  spf: "expected SPF results",
  dmarc: "expected DMARC results",
};

type Text = { text: string };
type Limit = { limit: number };

const yaml = {
  "policy/at": ({ path, fault, meant }: { path: string; fault: string; meant: string | null }) =>
    `${path === "" ? "" : `${path}: `}${fault}${didYouMean(meant)}`,
  "policy/more": ({ count }: { count: number }) => `${count} more problems follow`,

  "policy/file-size": () => "the file is larger than the limit of 1 MiB",
  "policy/lines": () => "the file has more lines than the limit of 100,000",
  "policy/tokens": () => "the file has more YAML tokens than the limit for a policy",
  "policy/second-document": () => "a second YAML document begins here; a policy is a single document",
  "policy/is-list": () => "is a list; use a map",
  "policy/is-text": () => "is text; use a map",
  "policy/other-map": () => "is a map without `version` and `domains`, so it is not a policy",
  "policy/alias": () => "aliases (*) are not allowed here; write the value out",
  "policy/anchor": () => "anchors (&) are not allowed here; remove it",
  "policy/key-type": () => "this key is a map or a list; use a word",
  "policy/duplicate-key": ({ text }: Text) => `duplicate key ${quoteCharacters(text)}; keep one`,
};

const shape = {
  "policy/type-name": ({ type }: { type: YamlType }) => TYPES[type],
  "policy/no-value": ({ types }: { types: readonly YamlType[] }) => `has no value; ${use(types)}`,
  "policy/type": ({ found, types }: { found: YamlType; types: readonly YamlType[] }) =>
    `is ${TYPES[found]}; ${use(types)}`,
  "policy/type-of": ({ text, found, types }: Text & { found: YamlType; types: readonly YamlType[] }) =>
    `${quoteCharacters(text)} is ${TYPES[found]}; ${use(types)}`,
  "policy/not-finite": ({ text }: Text) => `${quoteCharacters(text)} is not a finite number`,
  "policy/not-text": ({ text, found }: Text & { found: YamlType }) =>
    `${quoteCharacters(text)} is read as ${TYPES[found]}, but text is expected; put it in quotes`,
  "policy/no-choice": ({ allowed }: { allowed: readonly string[] }) => `has no value; use ${alternatives(allowed)}`,
  "policy/choice": ({ text, allowed }: Text & { allowed: readonly string[] }) =>
    `${text} is not a valid value; use ${alternatives(allowed)}`,
  "policy/version": ({ text, version }: Text & { version: string }) =>
    `is ${text}; this program supports version ${version}`,
  "policy/unknown-key": ({ known }: { known: readonly string[] }) => `unknown key; use ${alternatives(known)}`,
  /** `about`: what the schema says of the key, in English. */
  "policy/missing": ({ about }: { about: string }) => `is missing. ${about}`,
  "policy/missing-value": ({ key, value }: { key: string; value: string }) => `is missing; write "${key}: ${value}"`,
  "policy/empty": () => "is empty",
  "policy/characters": ({ count, limit }: Limit & { count: number }) =>
    `has ${formatCount(count)} characters; the limit is ${formatCount(limit)}`,
  "policy/no-entries": () => "is empty; add at least one entry",
  "policy/entries": ({ count, limit }: Limit & { count: number }) =>
    `has ${formatCount(count)} entries; the limit is ${formatCount(limit)}`,
  "policy/minimum": ({ text, least }: Text & { least: string }) => `${text} is too small; the minimum is ${least}`,
  "policy/maximum": ({ text, most }: Text & { most: string }) => `${text} is too large; the maximum is ${most}`,
};

const names = {
  "policy/not-a-name": ({ text, problem }: Text & { problem: Sentence }) =>
    `${quoteCharacters(text)} is not a valid domain name: ${problem}`,
  "policy/name/empty-label": () => "a label is empty",
  "policy/name/ip-address": () => "it is an IP address",
  "policy/name/length": ({ limit }: Limit) => `it is longer than ${limit} characters`,
  "policy/name/character": ({ character }: { character: string }) =>
    `it contains ${quoteCharacters(character)}; use letters, digits, hyphens and dots`,
  "policy/name/number": () => "its last label is a number",
  "policy/name/international": () => "a label is not allowed in internationalised names (UTS #46)",
  "policy/name/label-length": () => "a label is longer than 63 characters",
  "policy/name/hyphen": () => "a label begins or ends with a hyphen",
  "policy/name/no-dot": () => "it has no dot; write the full name",
  "policy/number-name": ({ text }: Text) => `${quoteCharacters(text)} is a number, not a domain name`,
  "policy/listed-here": ({ text, path, line }: Text & { path: string; line: number }) =>
    `${quoteCharacters(text)} is already listed as ${path} in line ${line}; keep one`,
  "policy/listed-there": ({ text, place }: Text & { place: string }) =>
    `${quoteCharacters(text)} is already listed in ${place}; keep one`,
  "policy/owner": ({ text }: Text) =>
    `${quoteCharacters(text)} is not a GitHub user or team; write @user or @organisation/team, or leave out the @`,
  "policy/not-of-this-file": ({ text }: Text) =>
    `${quoteCharacters(text)} is not a domain of this file; move this entry to the file that lists it, or to the main policy`,
  "policy/not-listed": ({ text }: Text) =>
    `${quoteCharacters(text)} is not a domain of this policy; add it to the policy, or remove it here`,
};

const settings = {
  "policy/unknown-check": ({ text }: Text) => `unknown check ${quoteCharacters(text)}`,
  "policy/no-parameter": () => "this check has no parameter; remove it",
  "policy/no-reason": ({ check }: { check: string }) =>
    `a changed level needs a reason; add ${quoteCharacters(check)} under "reasons"`,
  "policy/needless-reason": () => 'neither "levels" nor "parameters" changes this check; remove the reason',
  "policy/selector": ({ text }: Text) =>
    `${quoteCharacters(text)} is not a valid DKIM selector; use letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)`,
  "policy/selector-twice": ({ text }: Text) => `${quoteCharacters(text)} is listed twice; keep one`,
  "policy/since": ({ text }: Text) =>
    `${quoteCharacters(text)} is not a date; write the day from which the key is in use, such as 2026-07-01`,
  "policy/retired-too": ({ text, other }: Text & { other: string }) =>
    `${quoteCharacters(text)} is also listed under "${other}"; a selector is in use or retired, so keep one`,
  "policy/ip": ({ text }: Text) =>
    `${quoteCharacters(text)} is not an IPv4 or IPv6 address; write one address, without prefix length or zone`,
  "policy/sender": ({ text }: Text) =>
    `${quoteCharacters(text)} has no domain; write name@domain, or "" for the null reverse path`,
  "policy/from": ({ text }: Text) => `${quoteCharacters(text)} has no domain; write name@domain`,
  "policy/totals": ({
    sum,
    what,
    here,
    heirs,
    limit,
  }: Limit & { sum: number; what: LongList; here: number; heirs: number }) =>
    `the domains have ${formatCount(sum)} ${LISTS[what]} together (${formatCount(here)} here${heirs === 1 ? "" : ` × ${formatCount(heirs)} domains that inherit them`}); the project limit for one run is ${formatCount(limit)}`,
  "policy/domains": ({ limit }: Limit) =>
    `the files have more than ${formatCount(limit)} domains together (project limit)`,
};

const attestations = {
  "policy/unknown-requirement": ({ text }: Text) => `unknown requirement ${quoteCharacters(text)}`,
  "policy/checked-requirement": ({ id }: { id: string }) =>
    `checks show from outside whether ${id} is met; remove this attestation`,
  "policy/date": ({ text }: Text) => `${quoteCharacters(text)} is not a date; write it as 2026-05-01`,
  "policy/until-before": ({ until, from }: { until: string; from: string }) =>
    `${until} is before "date" (${from}); use a later day, or correct "date"`,
  "policy/attested-twice": ({
    id,
    domain,
    path,
    line,
  }: {
    id: string;
    domain: string | null;
    path: string;
    line: number;
  }) =>
    `${id} is already attested${domain === null ? "" : ` for ${domain}`} as ${path} in line ${line}; keep one, or list other "domains"`,
  "policy/evidence-url": ({ text }: Text) =>
    `${quoteCharacters(text)} is not an https URL; use one, or a path in this repository`,
  "policy/evidence-secret": () => "the URL contains a user name or a password; remove them",
  "policy/evidence-file": ({ text, problem }: Text & { problem: Sentence }) =>
    `the evidence ${quoteCharacters(text)} ${problem}. Name a file of this repository, or an https URL`,
  "policy/evidence-path": ({ text }: Text) =>
    `${quoteCharacters(text)} must be relative to the policy file's folder, or an https URL`,
};

const files = {
  "policy/main-key": ({ file }: { file: string }) => `only the main policy has this key; move it to ${file}`,
  "policy/nested-include": ({ file }: { file: string }) => `an included file includes no others; add them in ${file}`,
  "policy/include-files": ({ limit }: Limit) =>
    `with this pattern more than ${formatCount(limit)} files are included (project limit)`,
  "policy/include-size": ({ file, mebibytes }: { file: string; mebibytes: number }) =>
    `with ${quotePath(file)} the included files have more than ${mebibytes} MiB together (project limit)`,
  "policy/no-repository": ({ pattern }: { pattern: string }) =>
    `${quotePath(pattern)} cannot be included here: this policy is in no repository`,
  "policy/no-other-file": ({ pattern }: { pattern: string }) =>
    `${quotePath(pattern)} matches no file besides this one`,
  /** `problems`: each begins with the name of its file. */
  "policy/include-problems": ({ problems, count }: { problems: readonly string[]; count: number }) =>
    list(problems, count, "; "),
  "policy/no-files": ({ kinds }: { kinds: readonly string[] }) => `names no files; add ${alternatives(kinds)}`,
  "policy/second-format": ({ first, second }: { first: string; second: string }) =>
    `this entry already has ${quoteCharacters(first)}; move ${quoteCharacters(second)} to an entry of its own`,
  "policy/other-format": ({ kind, own }: { kind: string; own: string }) =>
    `only applies to ${quoteCharacters(kind)} entries; remove it from this ${quoteCharacters(own)} entry`,
  "policy/origin": () => "is not a domain name",
  "policy/joined-lines": () => "YAML joins these lines into one; begin the block with | to keep them separate",
  "policy/foreign-records": ({
    domain,
    isAbove,
    other,
    place,
    file,
  }: {
    domain: string;
    isAbove: boolean;
    other: string;
    place: string;
    file: string;
  }) =>
    `records: ${domain} is ${isAbove ? "above" : "below"} ${other}, a domain of another file (${place}); declare these records in ${file}, or in a file of its "zones"`,
};

export const policyFaults = { ...yaml, ...shape, ...names, ...settings, ...attestations, ...files };
