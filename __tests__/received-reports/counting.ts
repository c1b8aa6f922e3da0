// Reports as a test counts them: of domains of a policy, at a moment.
import { EvidenceCollector } from "../../src/received-reports/collector.ts";
import type { Evidence } from "../../src/received-reports/evidence.ts";
import { PolicyDomains } from "../../src/received-reports/policy-domains.ts";
import { countFile } from "../../src/received-reports/read-file.ts";
import { UnpackedOctets } from "../../src/received-reports/unpack.ts";
import { say } from "../support/in-english.ts";

export const AT = "2026-11-30T00:00:00.000Z";

interface Counted {
  evidence: Evidence;
  /** What became of each report, a broken one in words. */
  outcomes: string[];
}

/** Counts files in their order; the policy has `example.org` and `sub.example.org` unless others are named. */
export async function countFiles(
  files: Record<string, Uint8Array | string>,
  domains: readonly string[] = ["example.org", "sub.example.org"],
): Promise<Counted> {
  const collector = new EvidenceCollector(AT);
  const counting = { domains: new PolicyDomains(domains), at: AT, collector, unpacked: new UnpackedOctets() };
  const outcomes: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const octets = typeof content === "string" ? Buffer.from(content) : content;
    for await (const outcome of countFile(name, piecesOf(octets), counting))
      outcomes.push(outcome.became === "broken" ? say(outcome.problem) : outcome.became);
  }
  return { evidence: collector.evidence(), outcomes };
}

/** Larger than the start by which a form is recognised, and small enough that mails are in several. */
const PIECE = 2 ** 10;

function* piecesOf(octets: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < octets.length; at += PIECE) yield octets.subarray(at, at + PIECE);
}

/** What became of one file. */
export async function outcomesOf(content: Uint8Array | string, name = "file"): Promise<string[]> {
  return (await countFiles({ [name]: content })).outcomes;
}

/** The mails of a domain by DMARC, as `count ip from: spf dkim disposition overrides`. */
export function mailsOf({ domains }: Evidence, domain = "example.org"): string[] {
  return (domains[domain]?.dmarc.rows ?? []).map(
    ({ count, ip, from, spf, dkim, isDkimAligned, disposition, overrides }) =>
      [
        `${count} ${ip} ${from}:`,
        `spf ${spf === null ? "-" : `${spf.domain} ${spf.result}${spf.isAligned ? " aligned" : ""}`},`,
        `dkim ${dkim.map((one) => `${one.domain} ${one.selector} ${one.result}`).join(" + ") || "-"}${isDkimAligned ? " aligned" : ""},`,
        [disposition, ...overrides].join(" "),
      ].join(" "),
  );
}

/** The sessions of a domain, as `organisation policy: successful, failed: failures`. */
export function sessionsOf({ domains }: Evidence, domain = "example.org"): string[] {
  return (domains[domain]?.tlsRpt.rows ?? []).map(({ organisation, policy, successful, failed, failures }) =>
    [
      `${organisation} ${policy}: ${successful} successful, ${failed} failed`,
      ...failures.map(({ count, type, host }) => `${count} ${type} ${host}`),
    ].join("; "),
  );
}
