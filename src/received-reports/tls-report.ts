// TLS reports (RFC 8460 §4).
import type { Name } from "../dns/name.ts";
import { parseJson, valueAt } from "../json.ts";
import { message } from "../message.ts";
import { toEpochMs } from "../moment.ts";
import type { TlsFailure } from "../standards/tls-rpt/received.ts";
import type { Period } from "./period.ts";
import { periodOf } from "./period.ts";
import type { PolicyDomains } from "./policy-domains.ts";
import { parseDomain, shortText } from "./texts.ts";
import type { TlsCount } from "./tls-rows.ts";
import { TlsRows, addFailures } from "./tls-rows.ts";
import { UnusableReport } from "./unusable-report.ts";

export interface TlsReport extends Period {
  organisation: string;
  id: string;
  /** By domain of the policy. */
  rows: ReadonlyMap<Name, TlsRows>;
}

/** Project limits: octets of a report, which is parsed as a whole; its policies; sessions of one of them. */
const MAX_MIB = 16;
const MAX_POLICIES = 1_000;
const MAX_COUNT = 1_000_000_000;

/**
 * Reads a report as far as it is about domains of the policy. `fileName` as the reporter gave it: it has the domain where the report lacks it.
 * `at` is now. Throws an UnusableReport.
 */
export function readTlsReport(
  octets: Uint8Array,
  fileName: string | null,
  domains: PolicyDomains,
  at: string,
): TlsReport {
  if (octets.length > MAX_MIB * 2 ** 20) throw new UnusableReport(message("reports/too-large", { mebibytes: MAX_MIB }));
  const parsed = parseJson(new TextDecoder().decode(octets).trim());
  if ("problem" in parsed) throw new UnusableReport(message("reports/json/invalid"));
  const report = parsed.value;
  const policies = valueAt(report, "policies");
  if (!Array.isArray(policies)) throw new UnusableReport(message("reports/json/no-report"));
  const organisation = shortText(valueAt(report, "organization-name")) ?? contactDomain(report);
  if (organisation === null) throw new UnusableReport(message("reports/organisation"));
  const period = periodOf(...secondsOf(report), at);
  const id = shortText(valueAt(report, "report-id")) ?? `${period.begin} ${period.end}`;
  return { organisation, id, ...period, rows: rowsOf(policies, organisation, domainOfFile(fileName), domains) };
}

function contactDomain(report: unknown): Name | null {
  const contact = valueAt(report, "contact-info");
  return typeof contact === "string" ? parseDomain(contact.split("@").at(-1)) : null;
}

function secondsOf(report: unknown): [number | null, number | null] {
  const range = valueAt(report, "date-range");
  return [parseMoment(valueAt(range, "start-datetime")), parseMoment(valueAt(range, "end-datetime"))];
}

/** RFC 3339 (RFC 8460 §4.4), in UTC where no zone is given; seconds since 1970. */
function parseMoment(value: unknown): number | null {
  if (typeof value !== "string") return null;
  const [, date, time, zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/i.exec(value) ?? [];
  const milliseconds = toEpochMs(`${date}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2").toUpperCase()}`);
  return Number.isNaN(milliseconds) ? null : milliseconds / 1_000;
}

/** RFC 8460 §5.1: `submitter!policy-domain!begin!end…`. */
function domainOfFile(fileName: string | null): Name | null {
  const parts = fileName?.split("!") ?? [];
  return parts.length >= 4 ? parseDomain(parts[1]) : null;
}

function rowsOf(
  policies: readonly unknown[],
  organisation: string,
  domainOfFile: Name | null,
  domains: PolicyDomains,
): ReadonlyMap<Name, TlsRows> {
  if (policies.length > MAX_POLICIES)
    throw new UnusableReport(message("reports/tls-rpt/policies", { most: MAX_POLICIES }));
  const named = policies.map((policy) => parseDomain(valueAt(policy, "policy", "policy-domain")));
  // Postfix writes none where it found no policy; another policy of the report, or the name of its file, has it
  const domainOfReport = domainOfFile ?? named.find((name) => name !== null) ?? null;
  const rows = new Map<Name, TlsRows>();
  let foreign: Name | null = null;
  for (const [i, policy] of policies.entries()) {
    const domain = named[i] ?? domainOfReport;
    if (domain === null) throw new UnusableReport(message("reports/tls-rpt/no-domain", { number: i + 1 }));
    if (!domains.has(domain)) {
      foreign ??= domain;
      continue;
    }
    const ofDomain = rows.get(domain) ?? new TlsRows();
    ofDomain.add(countOf(policy, i + 1, organisation));
    rows.set(domain, ofDomain);
  }
  if (rows.size > 0) return rows;
  throw new UnusableReport(
    foreign === null ? message("reports/tls-rpt/no-policies") : message("reports/foreign", { domain: foreign }),
  );
}

const KINDS: readonly TlsCount["policy"][] = ["sts", "tlsa", "no-policy-found"];

/** The sessions of one policy. A report without their number, or with a policy of another kind, would be counted wrong. */
function countOf(policy: unknown, number: number, organisation: string): TlsCount {
  const type = valueAt(policy, "policy", "policy-type");
  const kind = KINDS.find((one) => typeof type === "string" && one === type.toLowerCase());
  if (kind === undefined) throw new UnusableReport(message("reports/tls-rpt/policy-type", { number }));
  const failures = failuresOf(valueAt(policy, "failure-details"), number);
  const successful = parseCount(valueAt(policy, "summary", "total-successful-session-count"));
  const total = valueAt(policy, "summary", "total-failure-session-count");
  const failed = total === undefined && failures.length > 0 ? sumOf(failures) : parseCount(total);
  if (successful === null || failed === null) throw new UnusableReport(message("reports/tls-rpt/count", { number }));
  return { organisation, policy: kind, successful, failed, failures };
}

function sumOf(failures: readonly TlsFailure[]): number {
  return failures.reduce((sum, { count }) => sum + count, 0);
}

function failuresOf(details: unknown, number: number): TlsFailure[] {
  const list = Array.isArray(details) ? (details as unknown[]) : [];
  const failures = list.map((detail): TlsFailure => {
    const count = parseCount(valueAt(detail, "failed-session-count"));
    if (count === null) throw new UnusableReport(message("reports/tls-rpt/count", { number }));
    const host = valueAt(detail, "receiving-mx-hostname");
    return {
      type: shortText(valueAt(detail, "result-type"))?.toLowerCase() ?? "validation-failure",
      host: parseDomain(host) ?? shortText(host),
      count,
    };
  });
  return addFailures(
    [],
    failures.filter(({ count }) => count > 0),
  );
}

/** Some write numbers as text. */
function parseCount(value: unknown): number | null {
  const count = typeof value === "string" && /^\d{1,10}$/.test(value) ? Number(value) : value;
  return typeof count === "number" && Number.isInteger(count) && count >= 0 && count <= MAX_COUNT ? count : null;
}
