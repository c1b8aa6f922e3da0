// MTA-STS (RFC 8461): the TXT record (§3.1) and the policy file (§3.2).
import type { Name } from "../../dns/name.ts";
import { isHostName, labelsOf, nameOf, parseName } from "../../dns/name.ts";
import type { Octets } from "../../dns/record.ts";

/** The one valid record at `_mta-sts.<domain>`. */
export interface StsRecord {
  text: Octets;
  id: string;
}

/** A valid policy. `mx` patterns are lower case, `maxAge` is in seconds. */
export interface StsPolicy {
  mode: "enforce" | "testing" | "none";
  maxAge: number;
  mx: string[];
}

/** RFC 8461 §3.2: about one year. */
export const MAX_AGE_LIMIT = 31_557_600;

/** The record among TXT values; null for none, a string where senders take what is there for none. */
export function parseStsRecord(texts: readonly Octets[]): StsRecord | string | null {
  // RFC 8461 §3.1: what does not begin with just "v=STSv1;" is discarded; unless one is left, there is no policy.
  const records = texts.filter((text) => text.startsWith("v=STSv1;"));
  const [text] = records;
  if (text === undefined) {
    const near = texts.find((candidate) => /^\s*v\s*=\s*STSv1/i.test(candidate));
    return near === undefined ? null : "the record does not begin with exactly `v=STSv1;`, so senders discard it";
  }
  if (records.length > 1) return `${records.length} MTA-STS records; senders take several for none`;
  const fields = text.split(";").slice(1).map((field) => field.replace(/^[ \t]+|[ \t]+$/g, ""));
  if (fields.at(-1) === "") fields.pop();
  const ids: string[] = [];
  for (const field of fields) {
    const [, name, value] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31})=([\x21-\x3a\x3c\x3e-\x7e]+)$/.exec(field) ?? [];
    if (name === undefined || value === undefined) return `\`${field}\` is not of the form name=value`;
    if (name === "id") ids.push(value);
  }
  const [id] = ids;
  if (id === undefined || ids.length > 1) return id === undefined ? "it has no `id`" : "`id` stands more than once";
  if (!/^[A-Za-z0-9]{1,32}$/.test(id)) return `the id \`${id}\` is not 1 to 32 letters and digits`;
  return { text, id };
}

/** Reads a policy file; strings say what is wrong with it. */
export function parseStsPolicy(body: Octets): StsPolicy | string[] {
  const problems: string[] = [];
  const values = new Map<string, string>();
  const mx: string[] = [];
  const lines = body.split(/\r?\n/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  for (const [i, line] of lines.entries()) {
    const [, key, value] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31}):[ \t]*(.*?)[ \t]*$/s.exec(line) ?? [];
    if (key === undefined || value === undefined) problems.push(`line ${i + 1} is not of the form \`key: value\``);
    else if (key === "mx") mx.push(value.toLowerCase());
    else if (!values.has(key)) values.set(key, value); // RFC 8461 §3.2: of a repeated key only the first counts
  }
  if (values.get("version") !== "STSv1") problems.push(missing("version", values.get("version"), "`STSv1`"));
  const mode = values.get("mode");
  if (mode !== "enforce" && mode !== "testing" && mode !== "none") problems.push(missing("mode", mode, "enforce, testing or none"));
  const age = values.get("max_age");
  const maxAge = age !== undefined && /^\d{1,10}$/.test(age) ? Number(age) : Number.NaN;
  if (!(maxAge <= MAX_AGE_LIMIT)) problems.push(missing("max_age", age, `0 to ${MAX_AGE_LIMIT} seconds`));
  for (const pattern of mx) {
    if (!isPattern(pattern)) problems.push(`the mx pattern \`${pattern}\` is no host name, nor \`*.\` and one`);
  }
  if (mx.length === 0 && mode !== "none") problems.push("there is no `mx`"); // §3.2: one or more, unless mode is none
  return problems.length > 0 ? problems : { mode: mode as StsPolicy["mode"], maxAge, mx };
}

function missing(key: string, value: string | undefined, allowed: string): string {
  return value === undefined ? `there is no \`${key}\`` : `\`${key}: ${value}\` is not allowed; ${allowed}`;
}

function isPattern(pattern: string): boolean {
  const name = parseName(pattern.replace(/^\*\./, ""));
  return name !== null && !pattern.endsWith(".") && labelsOf(name).length > 0 && isHostName(name);
}

/** Whether the pattern covers the host: equal, or `*.` for exactly one label (RFC 8461 §4.1). */
export function matchesPattern(host: Name, pattern: string): boolean {
  if (!pattern.startsWith("*.")) return host === pattern;
  const labels = labelsOf(host);
  return labels.length > 1 && nameOf(labels.slice(1)) === pattern.slice(2);
}
