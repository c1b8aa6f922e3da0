// What is said of TLS-RPT.
import { quoteOctets } from "../../text/quote.ts";
import { list } from "../../text/list.ts";

export const tlsRpt = {
  "tls-rpt/record/valid": () => "there is one valid record",
  "tls-rpt/record/absent": ({ name }: { name: string }) => `no TLS-RPT record at ${name}`,
  "tls-rpt/record/version": () =>
    "the record does not begin with exactly `v=TLSRPTv1;` (RFC 8460 §3), so senders discard it",
  "tls-rpt/record/several": ({ count }: { count: number }) =>
    `${count} TLS-RPT records; RFC 8460 §3 allows one, so senders ignore them all`,
  "tls-rpt/record/field": ({ field }: { field: string }) => `${quoteOctets(field)} is not of the form name=value`,
  "tls-rpt/record/no-rua": () => "the record has no `rua`",
  "tls-rpt/record/invalid-uri": ({ uri, problem }: { uri: string; problem: string }) =>
    `${quoteOctets(uri)} in \`rua\` is not a valid URI, so the record is not valid (RFC 8460 §3): ${problem}`,
  "tls-rpt/record/no-destination": ({ destinations }: { destinations: readonly string[] }) =>
    `senders deliver reports only to \`mailto:\` and \`https:\` (RFC 8460 §3), and \`rua\` has no usable destination: ${list(destinations, undefined, "; ")}`,
  "tls-rpt/record/fix": () => "Publish only this record, with a mailbox that someone reads.",

  "tls-rpt/mailto/usable": ({ uris }: { uris: readonly string[] }) => `senders mail reports to ${quoteUris(uris)}`,
  "tls-rpt/mailto/unusable": ({ destinations }: { destinations: readonly string[] }) =>
    `\`rua\` has no usable mail address: ${list(destinations, undefined, "; ")}`,

  "tls-rpt/ignored/none": () => "senders use every part of the record",
  "tls-rpt/ignored/found": ({ parts }: { parts: readonly string[] }) => list(parts, undefined, "; "),
  "tls-rpt/ignored/destinations": ({ destinations }: { destinations: readonly string[] }) =>
    `senders deliver no reports to ${list(destinations, undefined, "; ")}`,
  "tls-rpt/ignored/unknown": ({ field, meant }: { field: string; meant: string | null }) =>
    `senders ignore \`${field}\`, which RFC 8460 does not define${meant === null ? "" : `; did you mean \`${meant}\`?`}`,

  "tls-rpt/no-https/none": () => "`rua` has no HTTPS destination",
  "tls-rpt/no-https/found": ({ uris }: { uris: readonly string[] }) =>
    `\`rua\` requests reports over HTTPS, which TR-03108 forbids: ${quoteUris(uris)}`,

  "tls-rpt/not-enforcing/no-record": () => "not judged: the TLS-RPT record is missing or invalid, see tls-rpt/record",
  "tls-rpt/not-enforcing/no-mailbox": () => "not judged: `rua` names no mailbox, see tls-rpt/mailto",
  "tls-rpt/not-enforcing/none": ({ domains }: { domains: readonly string[] }) =>
    `neither TLSA records nor an enforced MTA-STS policy at ${list(domains)}`,
  "tls-rpt/not-enforcing/found": ({ domains }: { domains: readonly string[] }) => domains.join("; "),
  "tls-rpt/not-enforcing/domain": ({
    domain,
    tlsa,
    hasPolicy,
  }: {
    domain: string;
    tlsa: readonly string[];
    hasPolicy: boolean;
  }) =>
    `${domain} has ${[
      ...(tlsa.length > 0 ? [`TLSA records at ${list(tlsa)}`] : []),
      ...(hasPolicy ? ["an enforced MTA-STS policy"] : []),
    ].join(" and ")}`,
  "tls-rpt/not-enforcing/fix": () =>
    "Use a mailbox in `rua` whose domain is a separate one that has neither TLSA records nor an enforced MTA-STS policy.",
};

function quoteUris(uris: readonly string[]): string {
  return list(uris.map((uri) => quoteOctets(uri)));
}
