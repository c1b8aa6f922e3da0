// The record that was meant by one with faults: the same policy and every address.
import type { ByteString } from "../../dns/record.ts";
import { closestWord } from "../../text/closest-word.ts";
import { trimWsp } from "../../text/trim-wsp.ts";
import { parseReportUris } from "../mailto.ts";
import { joinUris, meantUris, usableUris } from "../report-uris.ts";
import { withoutQuoting } from "../../text/zone-file-quoting.ts";
import type { DmarcPolicy } from "./record.ts";
import { POLICIES, isAllowedValue } from "./record.ts";
import { ALL_TAGS, REMOVED_TAGS, meantTag, parseTags } from "./tags.ts";

/** The tags of a record in order, `v` excepted; policies in lower case. */
export type MeantTags = Map<string, ByteString>;

/** What was meant to part two tags: a comma or white space in place of `;` does before the name of the next. */
const SEPARATOR = new RegExp(`;|[, \\t]+(?=(?:${ALL_TAGS.join("|")})[ \\t]*=)`, "i");

/**
 * The tags that were meant by one record, or by several at one name: with the quoting of a zone file, `:` in place of `=`, a misspelt
 * name or policy, addresses without `mailto:` or behind `;`. Of a repeated tag the value is kept by which receivers reject least, of
 * `rua` and `ruf` each address.
 */
export function meantTags(texts: readonly ByteString[]): MeantTags {
  const tags: MeantTags = new Map();
  let list = "rua";
  for (const spec of texts.flatMap((text) => withoutQuoting(text).split(SEPARATOR))) {
    const { name, value } = readSpec(spec, list);
    if (name === null || name === "v") continue;
    if (name === "rua" || name === "ruf") list = name;
    const before = tags.get(name);
    if (before === undefined) tags.set(name, value);
    else if (isPolicyTag(name)) tags.set(name, weakest(meantPolicy(before), meantPolicy(value)));
    else if (MILD[name]?.test(value) === true) tags.set(name, value);
    else if (name === list) tags.set(name, `${before},${value}`);
  }
  return new Map([...tags].flatMap(([name, value]) => meantValue(name, value)));
}

/** A tag as it was meant; an address by itself belongs to the list before it. */
function readSpec(spec: ByteString, list: string): { name: string | null; value: ByteString } {
  const [, name, value = ""] = /^[\s"']*([A-Za-z0-9_-]+)[ \t]*[=:](.*)$/s.exec(spec) ?? [];
  if (/^\s*mailto:/i.test(spec) || (name === undefined && spec.includes("@"))) return { name: list, value: spec };
  return { name: name === undefined ? null : meantTag(name), value: trimWsp(value) };
}

/** The values by which receivers reject less. */
const MILD: Readonly<Record<string, RegExp>> = { adkim: /^r/i, aspf: /^r/i, t: /^y/i };

/**
 * The tag with a valid value, or nothing where none was meant, or receivers of RFC 9989 know no such tag. Without `sp` and `np`, `p`
 * counts for the names below: where it is not clear what they were meant to be, `p` is.
 */
function meantValue(name: string, value: ByteString): [string, ByteString][] {
  if (isPolicyTag(name)) {
    const policy = meantPolicy(value) ?? (name === "p" ? "none" : null);
    return policy === null ? [] : [[name, policy]];
  }
  if (name === "rua" || name === "ruf") {
    // failure reports have parts of mails: they are not to go where they do not go today
    const uris = name === "rua" ? joinUris(meantUris(value)) : usableUris(parseReportUris(value));
    return uris === null ? [] : [[name, uris]];
  }
  // a share of forged mail is part of the policy at receivers that follow RFC 7489: without it they apply more
  if (name === "pct") return /^\d{1,2}$/.test(value) ? [[name, value]] : [];
  if (REMOVED_TAGS.includes(name)) return [];
  if (isAllowedValue(name, value)) return [[name, value]];
  const meant = name === "fo" ? meantOptions(value) : value.slice(0, 1).toLowerCase();
  return isAllowedValue(name, meant) ? [[name, meant]] : [];
}

/** RFC 9989 §4.8: of 0 and 1 one; 1 asks for all reports that 0 asks for. */
function meantOptions(value: string): string {
  const options = [...new Set(value.toLowerCase().split(/[^01ds]+/))].filter((option) => /^[01ds]$/.test(option));
  return (options.includes("1") ? options.filter((option) => option !== "0") : options).join(":");
}

/** The policy that a value was meant to be; null where that is not clear. */
function meantPolicy(value: ByteString): DmarcPolicy | null {
  const letters = value
    .slice(0, MAX_POLICY)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  return closestWord(letters, POLICIES) as DmarcPolicy | null;
}

/** Project limit: a longer value is not a misspelt policy. */
const MAX_POLICY = 30;

function weakest(a: DmarcPolicy | null, b: DmarcPolicy | null): DmarcPolicy {
  return POLICIES.find((policy) => policy === (a ?? "none") || policy === (b ?? "none")) ?? "none";
}

function isPolicyTag(name: string): boolean {
  return ["p", "sp", "np"].includes(name);
}

/** The record with these tags, `p` in second place (RFC 7489 §6.3). */
export function formatTags(tags: MeantTags): ByteString {
  const p = tags.get("p");
  const others = [...tags].filter(([name]) => name !== "p");
  return [["v", "DMARC1"], ...(p === undefined ? [] : [["p", p]]), ...others].map((tag) => tag.join("=")).join("; ");
}

/** Whether a record differs from a corrected one in letter case and white space alone, and all receivers see it. */
export function isSameRecord(text: ByteString, corrected: ByteString): boolean {
  if (!/^v=DMARC1/i.test(text)) return false;
  const { tags, errors } = parseTags(text);
  const written = tags.map(({ name, value }) => {
    const isList = name === "rua" || name === "ruf";
    return `${name}=${isList ? joinUris(value.split(",").map(trimWsp)) : value}`;
  });
  return errors.length === 0 && written.join("; ").toLowerCase() === corrected.toLowerCase();
}
