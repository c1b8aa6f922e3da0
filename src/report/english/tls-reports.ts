// What TLS reports count, and what to do about it.
import { list, listFirst } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";
import { quoteCharacters } from "../../text/quote.ts";
import { daysText, percentUp } from "./shares.ts";

/** RFC 8460 §4.3, in words. */
const FAILURES: Readonly<Record<string, string>> = {
  "starttls-not-supported": "STARTTLS was not offered",
  "certificate-host-mismatch": "the certificate was for another name",
  "certificate-expired": "the certificate had expired",
  "certificate-not-trusted": "the certificate was not trusted",
  "validation-failure": "TLS failed for a reason without a name of its own",
  "tlsa-invalid": "no TLSA record matched",
  "dnssec-invalid": "DNSSEC did not validate",
  "dane-required": "the sender requires DANE, and there was no TLSA record",
  "sts-policy-fetch-error": "the MTA-STS policy could not be fetched",
  "sts-policy-invalid": "the MTA-STS policy was not valid",
  "sts-webpki-invalid": "the certificate of the MTA-STS policy host was not trusted",
};

/** What to do about each. */
const REMEDIES: Readonly<Record<string, string>> = {
  "starttls-not-supported": "Offer STARTTLS on port 25 of each MX host, without a filter before it that removes it.",
  "certificate-host-mismatch":
    "Serve a certificate that names the MX host, and have the MTA-STS policy list each MX host.",
  "certificate-expired": "Renew the certificate, and load it on every server that answers at the MX host's addresses.",
  "certificate-not-trusted": "Serve a certificate of a public CA, with its intermediate certificates.",
  "validation-failure": "Ask the sender for the reason, which its log has.",
  "tlsa-invalid": "Publish a TLSA record of the key that is served, and of the next one before each change.",
  "dnssec-invalid": "Check that the signatures and the DS record of the MX host's zone are valid.",
  "dane-required":
    "Publish TLSA records for the MX host in a signed zone, or agree with the sender that it asks for none.",
  "sts-policy-fetch-error":
    "Check that the MTA-STS policy is served from outside, at each address of its host, without a redirect.",
  "sts-policy-invalid": "Correct the MTA-STS policy, and then change the `id` of its record.",
  "sts-webpki-invalid": "Serve the MTA-STS policy with a trusted certificate for its host.",
};

const GENERAL_REMEDY = "See `mail-policy reports show` for each day and organisation.";

interface CountedSessions {
  sessions: number;
  failed: number;
  limit: number;
  days: number;
}

export const tlsReports = {
  "tls-rpt/fresh/fix": () =>
    "Check that the mailbox in `rua` receives mail, and that its reports get to the files under `reports: tls-rpt:`. For a domain with little mail, raise the parameter.",
  "tls-rpt/failures/no-sessions": ({ days }: { days: number }) =>
    `no report counts a session of the last ${plural(days, "day")}`,
  "tls-rpt/failures/few": ({ sessions, failed, limit, days }: CountedSessions) =>
    `${failed} of ${plural(sessions, "session")} failed in the last ${plural(days, "day")}${limit === 0 ? "" : `; the limit is ${limit} percent`}`,
  "tls-rpt/failures/found": ({
    sessions,
    failed,
    limit,
    days,
    kinds,
    count,
  }: CountedSessions & { kinds: readonly string[]; count: number }) =>
    `${failed} of ${plural(sessions, "session")} failed in the last ${plural(days, "day")} (${percentUp(failed, sessions)} percent; the limit is ${limit}): ${listFirst(kinds, count, "; ")}`,
  "tls-rpt/failures/kind": ({
    type,
    host,
    count,
    organisations,
    from,
    to,
  }: {
    type: string | null;
    host: string | null;
    count: number;
    organisations: readonly string[];
    from: string;
    to: string;
  }) =>
    `${failureText(type)}${host === null ? "" : ` at ${quoteCharacters(host)}`}, ${plural(count, "session")}, ${daysText(from, to)}, reported by ${list(organisations.map(quoteCharacters))}`,
  "tls-rpt/failures/fix": ({ types }: { types: readonly string[] }) => {
    const remedies = types.flatMap((type) => (Object.hasOwn(REMEDIES, type) ? [REMEDIES[type] as string] : []));
    return [...new Set(remedies.length === 0 ? [GENERAL_REMEDY] : remedies)].join(" ");
  },
};

/** What failed, in words where the RFC has the type. */
export function failureText(type: string | null): string {
  if (type === null) return "no reason given";
  return Object.hasOwn(FAILURES, type) ? `${FAILURES[type]} (\`${type}\`)` : quoteCharacters(type);
}
