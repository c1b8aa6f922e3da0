// One record of a DMARC report as a row, if it can be counted.
import { formatIpv6, isIPv4, mappedIpv4, parseIpv6 } from "../dns/address.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Result } from "../result.ts";
import type { DmarcRow } from "../standards/dmarc/received.ts";
import { BY_ARC } from "../standards/dmarc/received.ts";
import { compareText } from "../text/order.ts";
import type { WrittenOverride, WrittenRecord, WrittenResult } from "./dmarc-elements.ts";
import type { DmarcCount } from "./dmarc-rows.ts";
import { Readings } from "./readings.ts";
import { parseDomain, shortText } from "./texts.ts";

/** Project limit: mails of one record. No receiver has so many of a source in a day. */
const MAX_COUNT = 1_000_000_000;

/** Project limit: signatures kept of a record, those that passed first. */
const MAX_SIGNATURES = 10;

/** RFC 9990 §3.1.1.9 and RFC 7489 appendix C; any other is `other`. */
const OVERRIDES: ReadonlySet<string> = new Set([
  "forwarded",
  "local_policy",
  "mailing_list",
  "policy_test_mode",
  "sampled_out",
  "trusted_forwarder",
]);

const DISPOSITIONS: readonly DmarcRow["disposition"][] = ["none", "pass", "quarantine", "reject"];

/** The row, or why the record does not count: without a source, a number, a From domain or a result it would be counted wrong. */
export function countOf(record: WrittenRecord): Result<DmarcCount, Message> {
  const ip = addresses.of(record.ip ?? "");
  if (ip === null) return { problem: message("reports/dmarc/no-value", { element: "source_ip" }) };
  const count = parseCount(record.count);
  if (count === null) return { problem: message("reports/dmarc/no-value", { element: "count" }) };
  const from = parseDomain(record.from);
  if (from === null) return { problem: message("reports/dmarc/no-value", { element: "header_from" }) };
  const dkim = parseOutcome(record.isDkimAligned);
  const spf = parseOutcome(record.isSpfAligned);
  // RFC 9989 §5.4: one that passes is enough
  if ((dkim === null || spf === null) && dkim !== true && spf !== true)
    return { problem: message("reports/dmarc/no-value", { element: "policy_evaluated" }) };
  const isSpfAligned = spf === true;
  return {
    ip,
    from,
    spf: spfOf(record.spf, isSpfAligned) ?? (isSpfAligned ? { domain: from, result: "pass", isAligned: true } : null),
    dkim: signaturesOf(record.dkim),
    isDkimAligned: dkim === true,
    disposition: DISPOSITIONS.find((one) => one === record.disposition?.toLowerCase()) ?? "none",
    overrides: overridesOf(record.overrides),
    count,
  };
}

const addresses = new Readings((text): string | null => {
  if (isIPv4(text)) return text;
  const groups = parseIpv6(text);
  return groups === null ? null : (mappedIpv4(groups) ?? formatIpv6(groups));
});

function parseCount(text = ""): number | null {
  const count = /^\d{1,10}$/.test(text) ? Number(text) : MAX_COUNT + 1;
  return count > MAX_COUNT ? null : count;
}

/** Whether an aligned identifier passed; null where the report does not say. */
function parseOutcome(text = ""): boolean | null {
  const word = text.toLowerCase();
  if (word === "pass") return true;
  return word === "" ? null : false;
}

/** RFC 9990 has one result, of the MAIL FROM domain; RFC 7489 may have one of HELO too. */
function spfOf(results: readonly WrittenResult[], isAligned: boolean): DmarcRow["spf"] {
  const ofMailFrom = results.filter(({ scope }) => scope?.toLowerCase() !== "helo");
  const candidates = ofMailFrom.length > 0 ? ofMailFrom : results;
  const found = candidates.find(({ result }) => wordOf(result) === "pass") ?? candidates[0];
  const domain = domainOf(found);
  return found === undefined || domain === null ? null : { domain, result: wordOf(found.result), isAligned };
}

function signaturesOf(results: readonly WrittenResult[]): DmarcRow["dkim"] {
  const signatures = results.flatMap((written) => {
    const domain = domainOf(written);
    if (domain === null) return [];
    const selector = shortText(written.selector)?.toLowerCase() ?? null;
    return [{ domain, selector, result: wordOf(written.result) }];
  });
  if (signatures.length < 2) return signatures;
  const sorted = new Map(signatures.map((signature) => [orderOf(signature), signature]));
  return [...sorted]
    .toSorted(([a], [b]) => compareText(a, b))
    .slice(0, MAX_SIGNATURES)
    .map(([, signature]) => signature);
}

/** A text by which those that passed come first. */
function orderOf({ domain, selector, result }: DmarcRow["dkim"][number]): string {
  return JSON.stringify([result === "pass" ? 0 : 1, domain, selector, result]);
}

function domainOf(result: WrittenResult | undefined): string | null {
  return parseDomain(result?.domain) ?? shortText(result?.domain)?.toLowerCase() ?? null;
}

/** A result as RFC 8601 §2.7 has it, `none` where the report does not say. */
function wordOf(text = ""): string {
  return shortText(text)?.toLowerCase() ?? "none";
}

function overridesOf(written: readonly WrittenOverride[]): string[] {
  if (written.length === 0) return [];
  return [...new Set(written.flatMap(overrideOf))].toSorted(compareText);
}

/** The comment of a local policy says where the reason was a valid ARC chain (RFC 8617 §7.2.2). */
function overrideOf({ type, comment = "" }: WrittenOverride): string[] {
  if (type === undefined) return [];
  const known = type.toLowerCase();
  if (known === "local_policy" && ARC_PASS.test(comment)) return [BY_ARC];
  return [OVERRIDES.has(known) ? known : "other"];
}

const ARC_PASS = /(?:^|[\s;,])arc=pass(?:$|[\s;,])/i;
