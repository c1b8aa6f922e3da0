// The names in a certificate, and whether it is for a host (RFC 9525).
import type { X509Certificate } from "node:crypto";
import type { Name } from "../dns/name.ts";
import { truncate } from "../text/truncate.ts";

/** Whether the certificate is for this host: a DNS name equals it, or is `*.` for its whole first label (RFC 9525 §6.3); no common name counts. */
export function matchesHostname(x509: X509Certificate, host: Name): boolean {
  return x509.checkHost(host, { subject: "never", partialWildcards: false }) !== undefined;
}

/** The first `most` DNS names in subjectAltName, to show, not to match; hostile. Node writes `DNS:a, IP Address:b, DirName:"quoted, where needed"`. */
export function dnsNamesOf({ subjectAltName = "" }: X509Certificate, maxNames: number): string[] {
  const entry = /([A-Za-z0-9 ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/y;
  const names: string[] = [];
  for (
    let match = entry.exec(subjectAltName);
    match?.[1] !== undefined && names.length < maxNames;
    match = entry.exec(subjectAltName)
  ) {
    if (match[1] === "DNS") names.push(match[2] ?? "");
  }
  return names;
}

/** A distinguished name, which node writes one attribute a line, on one line, bounded; node leaves an empty one out. */
export function formatDistinguishedName(name: string | undefined): string {
  return truncate((name ?? "").replaceAll("\n", ", "));
}
