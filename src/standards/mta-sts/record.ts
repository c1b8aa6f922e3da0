// MTA-STS (RFC 8461): the TXT record (§3.1) and the policy file (§3.2).
import type { Name } from "../../dns/name.ts";
import { ROOT, isHostName, parentOf, parseName } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { quoteForMessage } from "../../dns/record.ts";

/** The one valid record at `_mta-sts.<domain>`. */
export interface MtaStsRecord {
  text: ByteString;
  id: string;
}

/** A valid policy. `mx` patterns are lower case, `maxAge` is in seconds. */
export interface MtaStsPolicy {
  mode: "enforce" | "testing" | "none";
  maxAge: number;
  mx: string[];
}

/** Whether senders that have fetched a policy are bound by it for some time. */
export function isEnforced({ mode, maxAge }: MtaStsPolicy): boolean {
  return mode === "enforce" && maxAge > 0;
}

/** RFC 8461 §3.2: about one year. */
export const MAX_AGE_LIMIT = 31_557_600;

/** The record among TXT values; null for none, a string where senders take what is there for none. */
export function parseMtaStsRecord(texts: readonly ByteString[]): MtaStsRecord | string | null {
  // RFC 8461 §3.1: what does not begin with just "v=STSv1;" is discarded; unless one is left, there is no policy.
  const records = texts.filter((text) => text.startsWith("v=STSv1;"));
  const [text] = records;
  if (text === undefined) {
    const near = texts.find((candidate) => /^\s*v\s*=\s*STSv1/i.test(candidate));
    return near === undefined ? null : "the record does not begin with exactly `v=STSv1;`, so senders discard it";
  }
  if (records.length > 1) return `${records.length} MTA-STS records; senders take several for none`;
  const fields = text.split(";").slice(1).map(trimWsp);
  if (fields.at(-1) === "") fields.pop();
  const ids: string[] = [];
  for (const field of fields) {
    const [, name, value] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31})=([\x21-\x3a\x3c\x3e-\x7e]+)$/.exec(field) ?? [];
    if (name === undefined || value === undefined) return `${quoteForMessage(field)} is not of the form name=value`;
    if (name === "id") ids.push(value);
  }
  const [id] = ids;
  if (id === undefined || ids.length > 1) return id === undefined ? "it has no `id`" : "`id` stands more than once";
  if (!/^[A-Za-z0-9]{1,32}$/.test(id)) return `the id ${quoteForMessage(id)} is not 1 to 32 letters and digits`;
  return { text, id };
}

/** Enough to mend a policy by; a hostile one has as many faults as lines. */
const MAX_PROBLEMS = 10;

/** The fields that RFC 8461 §3.2 defines; others may follow, of which nobody here knows what they say. */
const KNOWN_FIELDS = ["version", "mode", "max_age", "mx"];

/** Reads a policy file; strings say what is wrong with it, at most `MAX_PROBLEMS`. */
export function parseMtaStsPolicy(body: ByteString): MtaStsPolicy | string[] {
  const problems: string[] = [];
  const values = new Map<string, string>();
  const mx: string[] = [];
  for (const [i, line] of splitLines(body).entries()) {
    const { key, value } = parseField(line);
    if (key === "" || value === "") problems.push(`line ${i + 1} is not of the form \`key: value\``);
    else if (key === "mx") mx.push(value.toLowerCase());
    else if (!values.has(key)) values.set(key, value); // RFC 8461 §3.2: of a repeated key only the first counts
  }
  if (values.get("version") !== "STSv1") problems.push(describeInvalid("version", values.get("version"), "`STSv1`"));
  const mode = values.get("mode");
  if (mode !== "enforce" && mode !== "testing" && mode !== "none")
    problems.push(describeInvalid("mode", mode, "enforce, testing or none"));
  const age = values.get("max_age");
  const maxAge = age !== undefined && /^\d{1,10}$/.test(age) ? Number(age) : Number.NaN;
  if (!(maxAge <= MAX_AGE_LIMIT)) problems.push(describeInvalid("max_age", age, `0 to ${MAX_AGE_LIMIT} seconds`));
  for (const pattern of mx) {
    if (!isPattern(pattern))
      problems.push(`the mx pattern ${quoteForMessage(pattern)} is no host name, nor \`*.\` and one`);
  }
  if (mx.length === 0 && mode !== "none") problems.push("there is no `mx`"); // §3.2: one or more, unless mode is none
  return problems.length > 0 ? problems.slice(0, MAX_PROBLEMS) : { mode: mode as MtaStsPolicy["mode"], maxAge, mx };
}

/**
 * A file of the repository as far as it is a policy, to be shown: the lines of its fields, and of others how long they are. It
 * may be any file, named in a policy's place for what it holds.
 */
export function readableFields(body: ByteString): ByteString {
  const lines = splitLines(body);
  const isField = (line: ByteString): boolean => KNOWN_FIELDS.includes(parseField(line).key);
  if (lines.every(isField)) return body;
  if (!lines.some(isField)) return `not an MTA-STS policy, ${plural(lines.length, "line")}`;
  return lines
    .map((line) => (isField(line) ? line : `(${plural(line.length, "octet")} that are no field of RFC 8461)`))
    .join("\n");
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function splitLines(body: ByteString): ByteString[] {
  const lines = body.split(/\r?\n/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  return lines;
}

/** RFC 8461 §3.2: what no value has. Lines that end with CR alone are one to everybody, and it may hold anything. */
const CONTROL_CHARACTER = /[\0-\x08\x0a-\x1f\x7f]/;

/** `key: value`, both empty where a line is nothing of that form; of a field that the RFC does not define any value will do. */
function parseField(line: ByteString): { key: string; value: string } {
  const key = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31}):/.exec(line)?.[1] ?? "";
  if (key === "" || (KNOWN_FIELDS.includes(key) && CONTROL_CHARACTER.test(line))) return { key: "", value: "" };
  return { key, value: trimWsp(line.slice(key.length + 1)) };
}

function describeInvalid(key: string, value: string | undefined, allowed: string): string {
  return value === undefined
    ? `there is no \`${key}\``
    : `${quoteForMessage(`${key}: ${value}`)} is not allowed; ${allowed}`;
}

function isPattern(pattern: string): boolean {
  const host = pattern.replace(/^\*\./, "");
  return host !== ROOT && parseName(host) !== null && isHostName(host);
}

/** The pattern that covers the host: equal, or `*.` for exactly its first label (RFC 8461 §4.1); null where none does. */
export function matchingPattern(host: Name, patterns: readonly string[]): string | null {
  const wildcard = `*.${parentOf(host)}`;
  return patterns.find((pattern) => pattern === host || pattern === wildcard) ?? null;
}

/** The text without spaces and tabs at either end, and nothing else gone; one pass from each side. */
function trimWsp(text: ByteString): ByteString {
  let [start, end] = [0, text.length];
  while (isWsp(text[start])) start++;
  while (end > start && isWsp(text[end - 1])) end--;
  return text.slice(start, end);
}

function isWsp(c: string | undefined): boolean {
  return c === " " || c === "\t";
}
