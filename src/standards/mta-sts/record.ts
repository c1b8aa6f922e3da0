// MTA-STS (RFC 8461): a domain tells senders to deliver only over TLS, to the MX hosts it names, with certificates of a trusted CA.
//
// STARTTLS alone does not protect against attackers who can change packets or DNS answers: if they strip the offer or forge the MX
// record, they can read the mail. MTA-STS has two halves. A TXT record at `_mta-sts.<domain>` (§3.1) announces a policy, and its id
// changes with the policy: `v=STSv1; id=20261123`. The policy is a file that the web server `mta-sts.<domain>` serves over
// HTTPS (§3.2), which proves that it is the domain's own; senders cache it for `max_age` seconds:
//   version: STSv1
//   mode: enforce
//   max_age: 604800
//   mx: mx1.example.de
// Large providers rely on it, where a domain has no DNSSEC for DANE. Without it TLS can be stripped unnoticed. With a wrong
// one mail is lost: under `enforce` senders deliver to no host that the cached policy does not name.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import { ROOT, isHostName, parentOf, parseName } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";

/** The one valid record at `_mta-sts.<domain>`, e.g. `v=STSv1; id=20261123`. */
export interface MtaStsRecord {
  text: ByteString;
  id: string;
}

/**
 * A valid policy. `mx` patterns are lower case, `maxAge` is in seconds. `enforce`: senders do not deliver where the policy
 * is not met · `testing`: they report that and deliver · `none`: they do as if there were no policy.
 */
export interface MtaStsPolicy {
  mode: "enforce" | "testing" | "none";
  maxAge: number;
  mx: string[];
}

/** Whether senders that have fetched the policy apply it for some time. */
export function isEnforced({ mode, maxAge }: MtaStsPolicy): boolean {
  return mode === "enforce" && maxAge > 0;
}

/** RFC 8461 §3.2: about one year. */
export const MAX_AGE_LIMIT = 31_557_600;

/** The record among TXT values; null for none, a message where senders treat them as none. */
export function parseMtaStsRecord(texts: readonly ByteString[]): MtaStsRecord | Message | null {
  // RFC 8461 §3.1: senders discard what does not begin with just "v=STSv1;"; unless one record remains, there is no policy.
  const records = texts.filter((text) => text.startsWith("v=STSv1;"));
  const [text] = records;
  if (text === undefined) {
    const isNear = texts.some((candidate) => /^\s*v\s*=\s*STSv1/i.test(candidate));
    return isNear ? message("mta-sts/record/version") : null;
  }
  if (records.length > 1) return message("mta-sts/record/several", { count: records.length });
  const fields = text.split(";").slice(1).map(trimWsp);
  if (fields.at(-1) === "") fields.pop();
  const ids: string[] = [];
  for (const field of fields) {
    const [, name, value] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31})=([\x21-\x3a\x3c\x3e-\x7e]+)$/.exec(field) ?? [];
    if (name === undefined || value === undefined) return message("mta-sts/record/field", { field });
    if (name === "id") ids.push(value);
  }
  const [id] = ids;
  if (id === undefined) return message("mta-sts/record/no-id");
  if (ids.length > 1) return message("mta-sts/record/repeated-id");
  if (!/^[A-Za-z0-9]{1,32}$/.test(id)) return message("mta-sts/record/invalid-id", { id });
  return { text, id };
}

/** Project limit: enough to fix a policy by; a hostile one has as many faults as lines. */
const MAX_PROBLEMS = 10;

/** The fields that RFC 8461 §3.2 defines; a policy may have others. */
const KNOWN_FIELDS = ["version", "mode", "max_age", "mx"];

/** Reads a policy file; the messages say what is wrong with it, at most `MAX_PROBLEMS`. */
export function parseMtaStsPolicy(body: ByteString): MtaStsPolicy | Message[] {
  const problems: Message[] = [];
  const values = new Map<string, string>();
  const mx: string[] = [];
  for (const [i, line] of splitLines(body).entries()) {
    const { key, value } = parseField(line);
    if (key === "" || value === "") problems.push(message("mta-sts/policy/line", { line: i + 1 }));
    else if (key === "mx") mx.push(value.toLowerCase());
    else if (!values.has(key)) values.set(key, value); // RFC 8461 §3.2: of a repeated key only the first counts
  }
  const version = values.get("version");
  if (version !== "STSv1") problems.push(problemOf("version", version));
  const mode = values.get("mode");
  if (mode !== "enforce" && mode !== "testing" && mode !== "none") problems.push(problemOf("mode", mode));
  const age = values.get("max_age");
  const maxAge = age !== undefined && /^\d{1,10}$/.test(age) ? Number(age) : Number.NaN;
  if (!(maxAge <= MAX_AGE_LIMIT)) problems.push(problemOf("max_age", age));
  for (const pattern of mx) {
    if (!isPattern(pattern)) problems.push(message("mta-sts/policy/pattern", { pattern }));
  }
  if (mx.length === 0 && mode !== "none") problems.push(problemOf("mx", undefined)); // §3.2: one or more, unless mode is none
  return problems.length > 0 ? problems.slice(0, MAX_PROBLEMS) : { mode: mode as MtaStsPolicy["mode"], maxAge, mx };
}

function problemOf(key: "version" | "mode" | "max_age" | "mx", value: string | undefined): Message {
  if (value === undefined) return message("mta-sts/policy/missing", { key });
  if (key === "max_age") return message("mta-sts/policy/max-age", { value, max: MAX_AGE_LIMIT });
  return message(key === "version" ? "mta-sts/policy/version" : "mta-sts/policy/mode", { value });
}

/**
 * The lines of a file of the repository as far as they are fields of a policy; of any other line how many octets it has. The
 * file may be any, named in a policy's place for what it holds. null where every line is a field.
 */
export function redactPolicy(body: ByteString): (ByteString | number)[] | null {
  const lines = splitLines(body).map((line) => (KNOWN_FIELDS.includes(parseField(line).key) ? line : line.length));
  return lines.some((line) => typeof line === "number") ? lines : null;
}

function splitLines(body: ByteString): ByteString[] {
  const lines = body.split(/\r?\n/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  return lines;
}

/** RFC 8461 §3.2: no value contains these. Lines that end with CR alone are one line to every reader, and it may contain anything. */
const CONTROL_CHARACTER = /[\0-\x08\x0a-\x1f\x7f]/;

/** `key: value`, both empty where a line is not of that form; a field that the RFC does not define may have any value. */
function parseField(line: ByteString): { key: string; value: string } {
  const key = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31}):/.exec(line)?.[1] ?? "";
  if (key === "" || (KNOWN_FIELDS.includes(key) && CONTROL_CHARACTER.test(line))) return { key: "", value: "" };
  return { key, value: trimWsp(line.slice(key.length + 1)) };
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

/** The text without spaces and tabs at either end; one pass from each side. */
function trimWsp(text: ByteString): ByteString {
  let [start, end] = [0, text.length];
  while (isWsp(text[start])) start++;
  while (end > start && isWsp(text[end - 1])) end--;
  return text.slice(start, end);
}

function isWsp(c: string | undefined): boolean {
  return c === " " || c === "\t";
}
