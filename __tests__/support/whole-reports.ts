// Reports with all that a report can have: none of each, one, two, and more of each than a list shows.
import type { Finding } from "../../src/model.ts";
import type { DomainReport, Report } from "../../src/run-report.ts";
import { openQuestion } from "../../src/cause.ts";
import { auditCase, readCase } from "./case-file.ts";
import { inWords, sentence } from "./in-words.ts";
import { sampleAttestation, sampleDomain, sampleFinding, sampleReport } from "./sample-report.ts";

const REASON = inWords("no answer (timeout)");
const WAIVER = { reason: "the provider signs in March", owner: "@mail-team", expires: "2027-03-31" };

/** Numbers from 1, each as something. */
export function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i + 1));
}

const at = (line: number, file = "mail-policy.yml"): { file: string; line: number; column: number } => ({
  file,
  line,
  column: 3,
});

/** A failure with evidence and fixes of every kind: records alone, an edit, and a file. */
function failures(name: string, count: number): Finding[] {
  const records = times(count, (i) => ({ name: `${name}.`, type: "TXT", data: `"v=spf1 ip4:192.0.2.${i} -all"` }));
  const edit = {
    file: "dns/a.zone",
    line: 3,
    endLine: 4,
    before: ["a", "b"],
    after: ["a", ...times(count, (i) => `c${i}`)],
  };
  const file = { url: `https://mta-sts.${name}/.well-known/mta-sts.txt`, lines: ["version: STSv1", "mode: enforce"] };
  const evidence = times(count, (i) => ({ at: { type: "TXT", name }, text: `first ${i}\nsecond ${i}` }));
  return [
    sampleFinding("fail", {
      subject: name,
      change: "new",
      fix: { text: sentence("Drop an `include`."), records },
      evidence,
    }),
    sampleFinding("fail", {
      subject: name,
      check: "mta-sts/policy-valid",
      section: "§3.3",
      message: sentence("the policy is not valid"),
      change: "new",
      fix: { text: sentence("Serve this policy."), records: [], file },
      evidence: [],
    }),
    sampleFinding("fail", {
      subject: `_dmarc.${name}`,
      check: "dmarc/policy",
      section: "§4.3",
      message: sentence("p=none: receivers deliver forged mail"),
      change: "unchanged",
      fix: { text: sentence("Publish this record."), records, edit },
    }),
    ...times(count, (i) =>
      sampleFinding("fail", {
        subject: `mx${i}.${name}`,
        check: "dane/match",
        section: "§3.4",
        message: sentence("no TLSA record matches"),
        location: at(i, "dns/tlsa.zone"),
        change: "new",
        fix: {
          text: sentence("Publish this record."),
          records: [{ name: `_25._tcp.mx${i}.${name}.`, type: "TLSA", data: `3 1 1 ${i}` }],
        },
      }),
    ),
  ];
}

function findings(name: string, count: number): Finding[] {
  const unknown = openQuestion({ type: "TXT", name: `_mta-sts.${name}` }, REASON);
  return [
    ...failures(name, count),
    sampleFinding("warn", {
      subject: name,
      check: "spf/lookup-headroom",
      message: sentence("9 lookups; 8 leave room"),
    }),
    sampleFinding("warn", {
      subject: name,
      check: "dmarc/rua",
      section: "§4.3",
      change: "new",
      message: sentence("no `rua`"),
      evidence: times(count > 1 ? 30 : 1, (i) => ({
        at: { type: "TXT", name: `r${i}.${name}` },
        text: `v=DMARC1 ${i}`,
      })),
      fix: null,
    }),
    ...times(count, (i) =>
      sampleFinding("waived", {
        subject: `mx${i}.${name}`,
        check: "dane/present",
        section: "§3.4",
        message: sentence("no TLSA record"),
        waiver: WAIVER,
      }),
    ),
    ...["mta-sts/record", "mta-sts/mode"].map((check) =>
      sampleFinding("unknown", {
        subject: name,
        check,
        section: "§3.3",
        message: unknown,
        evidence: [],
      }),
    ),
    ...times(count, (i) =>
      sampleFinding("info", {
        subject: `s${i}._domainkey.${name}`,
        check: "dkim/testing",
        section: "§4.2",
        message: sentence("the key is in test mode"),
      }),
    ),
    sampleFinding("pass", { subject: name, check: "tls-rpt/record", section: "§4.4", change: "fixed" }),
    sampleFinding("not-applicable", { subject: name, check: "parked/spf", section: "§5" }),
  ];
}

/** A domain with the facts of a world case, and these findings. */
export async function domainOf(name: string, file: string, own: Finding[]): Promise<DomainReport> {
  const { facts } = await auditCase(readCase(`${file}.txt`).sections);
  return { ...sampleDomain(name, own), facts };
}

/** A report on one healthy domain, of which there is nothing to say. */
export async function healthyReport(): Promise<Report> {
  const { findings: own } = await auditCase(readCase("healthy.txt").sections);
  return sampleReport([
    await domainOf(
      "example.de",
      "healthy",
      own.filter(({ outcome }) => outcome !== "unknown"),
    ),
  ]);
}

/** A report on so many domains, with so many of everything. */
export async function fullReport(count: number): Promise<Report> {
  const cases = ["healthy", "spf-target-silent", "dane-timeout", "mx-host-silent"];
  const domains: DomainReport[] = [];
  for (const [i, file] of cases.slice(0, count).entries()) {
    const name = `d${i + 1}.example`;
    const switchedOff = times(i, () => ({ check: "dane/ttl", level: "should" as const, requirements: [] }));
    domains.push({
      ...(await domainOf(name, file, findings(name, count))),
      owner: i === 0 ? null : `@team${i}`,
      switchedOff,
    });
  }
  const weakened = sampleFinding("fail", { check: "dmarc/reject", section: "§4.3", message: sentence("p=quarantine") });
  const idle = (i: number, problem: string) => ({
    ...WAIVER,
    check: "spf/all",
    domain: `d${i}.example`,
    location: at(30 + i),
    problem: sentence(problem),
  });
  const reason = sentence("spf/lookup-limit of d1.example: 11 lookups");
  return sampleReport(domains, {
    config: {
      file: "mail-policy.yml",
      sha256: "0".repeat(64),
      ...(count > 1 && { included: times(count, (i) => `teams/${i}.yml`) }),
    },
    resolvers: times(count, (i) => ({ url: `udp://192.0.2.${50 + i}`, validates: i === 1 })),
    limitations: times(count, (i) => inWords(`limit ${i} of the run`)),
    faults: times(count, (i) => ({ location: at(i, "dns/b.zone"), message: inWords(`fault ${i}`) })),
    warnings: times(count, (i) => ({
      location: at(i, "dns/c.zone"),
      message: inWords(`suspect ${i}`),
      suggestion: i === 1 ? null : `a${i} A 192.0.2.1`,
    })),
    gate: {
      failOn: "regression",
      passed: false,
      baseline: { kind: "base", name: "main" },
      reasons: times(count, () => reason),
      notes: times(count, (i) => inWords(`note ${i} of the gate`)),
    },
    weakenings: times(count, (i) => ({ message: inWords(`setting ${i} is weaker`), location: at(i) })),
    weakenedFailures: times(count, (i) => ({
      domain: `d${i}.example`,
      finding: weakened,
      by: i === 1 ? "level" : "waiver",
    })),
    mailRecords: {
      changes: times(count, (i) => ({
        change: i === 1 ? "added" : "removed",
        kind: i === 1 ? "SPF" : "MX",
        name: `d${i}.example`,
        type: i === 1 ? "TXT" : "MX",
        data: `data ${i}`,
        isNamed: i !== 1,
        location: at(i, "dns/d.zone"),
      })),
      more: count - 1,
    },
    rollout: times(count, (i) => ({
      domain: `d${i}.example`,
      subject: `mx${i}.example`,
      message: inWords(`step ${i}`),
      doFirst: inWords(`first ${i}`),
      location: at(i),
    })),
    recording: sentence("the history was not written"),
    changedOnly: { leftOut: count, note: sentence(`${count} domains cannot be touched`) },
    waivers: {
      expired: times(count, (i) => idle(i, "it expired on 2026-01-01")),
      unused: times(count, (i) => idle(i, "nothing fails")),
    },
    attestations: times(count, (i) =>
      sampleAttestation({
        domains: times(count, (k) => `d${k}.example`),
        ...(i === 2 ? { problem: sentence("it has ended"), evidence: { file: "docs/tls.pdf", location: at(9) } } : {}),
      }),
    ),
  });
}
