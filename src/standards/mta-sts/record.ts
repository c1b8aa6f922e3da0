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
import { aLabelsOf } from "../../dns/idna.ts";
import type { ByteString } from "../../dns/record.ts";
import { trimWsp } from "../../text/trim-wsp.ts";
import { isUtf8 } from "../../text/utf8.ts";

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
  ignored: IgnoredFields;
}

/** Whether senders that have fetched the policy apply it for some time. */
export function isEnforced({ mode, maxAge }: Pick<MtaStsPolicy, "mode" | "maxAge">): boolean {
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
    const isNear = texts.some((candidate) => /^\W*(?:v\W*)?STSv1/i.test(candidate));
    return isNear ? message("mta-sts/record/version") : null;
  }
  if (records.length > 1) return message("mta-sts/record/several", { count: records.length });
  const fields = text.split(";").slice(1).map(trimWsp);
  if (fields.at(-1) === "") fields.pop();
  let id: string | undefined;
  for (const field of fields) {
    const [, name, value] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31})=([\x21-\x3a\x3c\x3e-\x7e]+)$/.exec(field) ?? [];
    if (name === undefined || value === undefined) return message("mta-sts/record/field", { field });
    if (name === "id") id ??= value; // RFC 8461 §3.2: of a repeated field only the first counts
  }
  if (id === undefined) return message("mta-sts/record/no-id");
  if (!/^[A-Za-z0-9]{1,32}$/.test(id)) return message("mta-sts/record/invalid-id", { id });
  return { text, id };
}

/** Fields that senders ignore (RFC 8461 §3.2): those that no RFC defines, and all but the first of a repeated one; each named once. */
export interface IgnoredFields {
  unknown: string[];
  repeated: string[];
}

/** What senders ignore in a valid record. */
export function ignoredRecordFields({ text }: MtaStsRecord): IgnoredFields {
  const names = text
    .split(";")
    .slice(1)
    .map((field) => trimWsp(field.split("=", 1)[0] ?? ""));
  return ignoredFields(
    names.filter((name) => name !== ""),
    ["id"],
  );
}

/** What senders ignore in a valid policy; `mx` may repeat. */
function ignoredPolicyFields(names: readonly string[]): IgnoredFields {
  const { unknown, repeated } = ignoredFields(names, KNOWN_POLICY_FIELDS);
  return { unknown, repeated: repeated.filter((name) => name !== "mx") };
}

function ignoredFields(names: readonly string[], known: readonly string[]): IgnoredFields {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const present = [...counts.keys()];
  return {
    unknown: present.filter((name) => !known.includes(name)),
    repeated: known.filter((name) => (counts.get(name) ?? 0) > 1),
  };
}

/** Project limit: enough to fix a policy by; a hostile one has as many faults as lines. */
const MAX_PROBLEMS = 10;

/** The fields that RFC 8461 §3.2 defines; a policy may have others. */
export const KNOWN_POLICY_FIELDS: readonly string[] = ["version", "mode", "max_age", "mx"];

/** Reads a policy file; the messages say what is wrong with it, at most `MAX_PROBLEMS`. */
export function parseMtaStsPolicy(body: ByteString): MtaStsPolicy | Message[] {
  const problems: Message[] = [];
  const keys: string[] = [];
  const values = new Map<string, string>();
  const mx: ByteString[] = [];
  for (const [i, line] of policyLines(body).entries()) {
    const { key, value } = parseField(line);
    if (key === "" || value === "") {
      problems.push(describeLine(line, i + 1));
      continue;
    }
    keys.push(key);
    if (key === "mx") mx.push(value);
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
    if (!isPattern(pattern)) problems.push(message("mta-sts/policy/pattern", { pattern, ascii: aLabelsOf(pattern) }));
  }
  if (mx.length === 0 && mode !== "none") problems.push(problemOf("mx", undefined)); // §3.2: one or more, unless mode is none
  if (problems.length > 0) return problems.slice(0, MAX_PROBLEMS);
  return {
    mode: mode as MtaStsPolicy["mode"],
    maxAge,
    mx: mx.map((pattern) => pattern.toLowerCase()),
    ignored: ignoredPolicyFields(keys),
  };
}

function problemOf(key: "version" | "mode" | "max_age" | "mx", value: string | undefined): Message {
  if (value === undefined) return message("mta-sts/policy/missing", { key });
  if (key === "max_age") return message("mta-sts/policy/max-age", { value, max: MAX_AGE_LIMIT });
  return message(key === "version" ? "mta-sts/policy/version" : "mta-sts/policy/mode", { value });
}

/** Why a line is not a field: it is blank, has what no value contains, or is not of the form `key: value`. */
function describeLine(text: ByteString, line: number): Message {
  if (text === "") return message("mta-sts/policy/blank-line", { line });
  const octet = CONTROL_CHARACTER.exec(text)?.[0] ?? (isUtf8(text) ? undefined : /[\x80-\xff]/.exec(text)?.[0]);
  return octet === undefined
    ? message("mta-sts/policy/line", { line })
    : message("mta-sts/policy/octet", { line, octet });
}

/**
 * The lines of a file of the repository as far as they are fields of a policy; of any other line how many octets it has. The
 * file may be any, named in a policy's place for what it holds. null where every line is a field.
 */
export function redactPolicy(body: ByteString): (ByteString | number)[] | null {
  const lines = policyLines(body).map((line) =>
    KNOWN_POLICY_FIELDS.includes(parseField(line).key) ? line : line.length,
  );
  return lines.some((line) => typeof line === "number") ? lines : null;
}

/** RFC 8461 §3.2: each line ends with CRLF or LF, which the last may lack. */
export function policyLines(body: ByteString): ByteString[] {
  const lines = body.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** RFC 8461 §3.2: no value contains these. Lines that end with CR alone are one line to every reader, and it may contain anything. */
const CONTROL_CHARACTER = /[\0-\x1f\x7f]/;

/** `key: value`, both empty where a line is not of that form (RFC 8461 §3.2). */
function parseField(line: ByteString): { key: string; value: ByteString } {
  const key = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31}):/.exec(line)?.[1] ?? "";
  const value = trimWsp(line.slice(key.length + 1));
  if (key === "" || CONTROL_CHARACTER.test(value) || !isUtf8(value)) return { key: "", value: "" };
  return { key, value };
}

/** RFC 8461 §3.2: `Domain` of RFC 5321 §4.1.2, which has no dot at its end, behind `*.` or not. */
function isPattern(pattern: ByteString): boolean {
  const host = pattern.replace(/^\*\./, "").toLowerCase();
  return host !== ROOT && parseName(host) === host && isHostName(host);
}

/** The pattern that covers the host: equal, or `*.` for exactly its first label (RFC 8461 §4.1); null where none does. */
export function matchingPattern(host: Name, patterns: readonly string[]): string | null {
  const wildcard = `*.${parentOf(host)}`;
  return patterns.find((pattern) => pattern === host || pattern === wildcard) ?? null;
}
