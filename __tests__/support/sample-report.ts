// Builds reports for the tests of the renderers and of what delivers them.
import type { Facts } from "../../src/facts.ts";
import { findingKey } from "../../src/model.ts";
import type { Finding, Observation, Status } from "../../src/model.ts";
import type { Counts, DomainReport, Report, ReportedAttestation } from "../../src/run-report.ts";
import type { ChainCertificate } from "../../src/x509/chain.ts";
import { message } from "../../src/message.ts";
import { inWords, sentence } from "./in-words.ts";

const OUTCOME = {
  pass: "pass",
  fail: "fail",
  warn: "fail",
  info: "fail",
  waived: "fail",
  unknown: "unknown",
  "not-applicable": "not-applicable",
} as const;
const LEVEL = { warn: "should", info: "info" } as Readonly<Partial<Record<Status, "should" | "info">>>;

/** A finding of `status`, its outcome and level fitting; `over` replaces any part. */
export function sampleFinding(status: Status, over: Partial<Finding> = {}): Finding {
  const { check = "spf/lookup-limit", subject = "example.de" } = over;
  return {
    key: findingKey("example.de", check, subject),
    check,
    subject,
    section: "§4.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 §4.6.4"],
    outcome: OUTCOME[status],
    level: LEVEL[status] ?? "must",
    status,
    message: sentence("11 lookups, 10 are allowed: include:_spf.a.example (11)"),
    evidence: [{ at: { type: "TXT", name: "example.de" }, text: "v=spf1 include:_spf.a.example -all" }],
    location: { file: "dns/example.de.zone", line: 12, column: 1 },
    isDeclared: true,
    fix: null,
    change: null,
    waiver: null,
    ...over,
  };
}

/** A domain with these findings and the facts of a healthy one. */
export function sampleDomain(name: string, given: Finding[]): DomainReport {
  const findings = given.map((finding) => ({ ...finding, key: findingKey(name, finding.check, finding.subject) }));
  return {
    name,
    mail: "send-receive",
    owner: null,
    counts: countStatuses(findings),
    facts: sampleFacts(name),
    findings,
    switchedOff: [],
  };
}

/** A report on these domains; `over` replaces any part. */
export function sampleReport(domains: DomainReport[], over: Partial<Report> = {}): Report {
  const findings = domains.flatMap((domain) => domain.findings);
  const passed = findings.every((finding) => finding.status !== "fail");
  return {
    version: 1,
    tool: { name: "mail-policy", version: "0.1.0" },
    at: "2026-11-23T12:00:00.000Z",
    profile: "tr-03108",
    view: "planned",
    config: { file: "mail-policy.yml", sha256: "0".repeat(64) },
    resolvers: [{ url: "https://dns.example.net/dns-query", validates: true }],
    limitations: [],
    faults: [],
    warnings: [],
    conclusion: passed ? "pass" : "fail",
    gate: { failOn: "regression", passed, baseline: { kind: "live" }, reasons: [], notes: [] },
    weakenings: null,
    weakenedFailures: [],
    mailRecords: null,
    rollout: [],
    recording: null,
    changedOnly: null,
    counts: countStatuses(findings),
    domains,
    waivers: { expired: [], unused: [] },
    attestations: [],
    ...over,
  };
}

/** An attestation of TR-03108-04-M that counts for example.de; `over` replaces any part. */
export function sampleAttestation(over: Partial<ReportedAttestation> = {}): ReportedAttestation {
  return {
    requirement: "TR-03108-04-M",
    statement: "All outbound relays use STARTTLS",
    by: "Erika Mustermann, head of IT security",
    date: "2026-05-01",
    validUntil: "2027-05-01",
    evidence: { url: "https://wiki.example.de/tls" },
    location: { file: "mail-policy.yml", line: 20, column: 5 },
    domains: ["example.de"],
    problem: null,
    ...over,
  };
}

/** A report with `text` wherever a report has text. */
export function reportWithText(text: string): Report {
  const location = { file: text, line: 1, column: 1 };
  const waiver = { reason: text, owner: text, expires: text };
  const idle = { ...waiver, check: text, domain: text, location, problem: sentence(text) };
  const words = {
    check: text,
    subject: text,
    section: text,
    requirements: [text],
    tests: [text],
    references: [text],
    message: sentence(text),
  };
  const over = {
    ...words,
    location,
    evidence: [{ at: { url: text }, text }],
    fix: {
      text: sentence(text),
      records: [{ name: text, type: text, data: text }],
      edit: { file: text, line: 1, endLine: 1, before: [text], after: [text, `${text} `] },
    },
  };
  const statuses = ["fail", "warn", "unknown", "info", "pass"] as const;
  const findings = [
    ...statuses.map((status) => sampleFinding(status, over)),
    sampleFinding("pass", { ...over, change: "fixed" }),
    sampleFinding("waived", { ...over, waiver }),
  ];
  return sampleReport([sampleDomain(text, findings)], {
    tool: { name: "mail-policy", version: text },
    at: text,
    config: { file: text, sha256: text },
    resolvers: [{ url: text, validates: null }],
    limitations: [inWords(text)],
    recording: sentence(text),
    faults: [{ location: { file: text, line: 1, column: 1 }, message: text }],
    warnings: [{ location: { file: text, line: 1, column: 1 }, message: sentence(text), suggestion: text }],
    gate: {
      failOn: "regression",
      passed: false,
      baseline: { kind: "live" },
      reasons: [sentence(text)],
      notes: [sentence(text)],
    },
    weakenings: [{ message: sentence(text), location }],
    weakenedFailures: [{ domain: text, finding: sampleFinding("fail", { ...over, change: "new" }), by: "waiver" }],
    mailRecords: {
      changes: [{ change: "added", kind: "SPF", name: text, type: text, data: text, isNamed: false, location }],
      more: 1,
    },
    rollout: [{ domain: text, subject: text, message: sentence(text), doFirst: sentence(text), location }],
    waivers: { expired: [idle], unused: [idle] },
    attestations: [
      sampleAttestation({
        statement: text,
        by: text,
        date: text,
        validUntil: text,
        evidence: { url: text },
        domains: [text],
      }),
      sampleAttestation({ by: text, evidence: { file: text, location }, domains: [text, text], location }),
      sampleAttestation({ requirement: "TR-03108-06-M", problem: sentence(text) }),
    ],
  });
}

/** Every fact of a healthy domain, one observation of each state among them. */
function sampleFacts(name: string): Omit<Facts, "earlier"> {
  const host = `mx1.${name}`;
  const key = {
    text: "v=DKIM1; p=MIIB",
    errors: [],
    isRevoked: false,
    key: { type: "rsa", bits: 2048 } as const,
    hashes: null,
    services: ["email"],
    flags: [],
    meant: null,
    portable: null,
    owner: `s1._domainkey.${name}`,
  };
  return {
    dnssec: present({
      zone: "secure",
      keys: present({ zone: name, algorithms: [13] }),
      answers: [{ type: "MX", name, state: "secure", reason: null }],
      records: [{ record: "SPF", type: "TXT", name, state: "secure", reason: null }],
      earliest: { type: "SOA", name, from: "2026-11-16T00:00:00.000Z", until: "2026-11-30T00:00:00.000Z" },
    }),
    implicitMx: { state: "absent", evidence: [] },
    mx: present({ records: [{ preference: 10, exchange: host }], security: "secure" }),
    spf: present({
      domain: name,
      owner: name,
      text: "v=spf1 mx -all",
      misspelt: [],
      tree: {
        domain: name,
        owner: name,
        text: "v=spf1 mx -all",
        problem: null,
        unknown: null,
        lookups: 1,
        branches: [
          {
            text: "mx",
            kind: "mx",
            qualifier: "+",
            isEvaluated: true,
            lookups: 1,
            name,
            notLookedUp: null,
            mailDependent: null,
            covers: [],
            target: null,
            found: { v4: "found", v6: "void" },
            voids: { v4: { names: [], possible: 0 }, v6: { names: [host], possible: 0 } },
            unanswered: null,
            prefixes: { v4: 32, v6: 128 },
            network: null,
            mxRecords: 1,
            asksPtr: false,
          },
        ],
      },
      strangers: [],
      declared: [],
      own: null,
    }),
    spfExpectationResults: present([
      {
        mail: { ip: "192.0.2.25", sender: `postmaster@${name}`, helo: name },
        expected: "pass",
        evaluation: {
          result: "pass",
          reason: null,
          path: [{ domain: name, term: "mx" }],
          failed: [],
          explanation: null,
        },
      },
    ]),
    spfWildcard: present({ name: `*.${name}`, owner: `*.${name}`, types: ["A"], records: ["v=spf1 -all"] }),
    dmarc: {
      state: "malformed",
      problem: sentence("2 DMARC records"),
      evidence: [{ at: { type: "TXT", name: `_dmarc.${name}` }, text: "v=DMARC1; p=none" }],
    },
    organisation: present({ name, record: null, recordAt: name }),
    mailResults: present([
      {
        mail: { ip: "192.0.2.25", from: `postmaster@${name}`, author: name },
        expected: "pass",
        policy: { state: "absent", evidence: [] },
        authentications: [
          {
            selector: null,
            domain: name,
            state: "fail",
            result: "softfail",
            reason: sentence("`~all`"),
            alignment: null,
            unmeasured: null,
          },
        ],
      },
    ]),
    dmarcExternalDestinations: { state: "malformed", problem: sentence("2 DMARC records"), evidence: [] },
    dmarcMailboxes: { state: "malformed", problem: sentence("2 DMARC records"), evidence: [] },
    mtaSts: present({ text: "v=STSv1; id=1", id: "1" }),
    mtaStsFetch: { state: "unknown", reason: sentence("no answer from 192.0.2.1 (timeout)"), evidence: [] },
    mtaStsUnannounced: { state: "absent", evidence: [] },
    reverseDns: present({
      addresses: [
        {
          address: "192.0.2.1",
          host: "mx1.example.de",
          names: ["mx1.example.de"],
          confirmed: "mx1.example.de",
          unmeasured: null,
        },
      ],
      unmeasured: [],
    }),
    services: present({
      services: [
        {
          service: "imaps",
          name: "_imaps._tcp.example.de",
          state: "offered" as const,
          hosts: [{ host: "imap.example.de", port: 993, state: "address" as const, owner: null, reason: null }],
          reason: null,
        },
      ],
      autodiscover: {
        service: "autodiscover",
        name: "_autodiscover._tcp.example.de",
        state: "missing" as const,
        hosts: [],
        reason: null,
      },
      names: [{ name: "autoconfig.example.de", state: "missing" as const, owner: null, reason: null }],
    }),
    referencedDomains: present({ unregistered: [], existing: 1, unmeasured: [] }),
    mtaStsPolicy: present({ mode: "enforce", maxAge: 604_800, mx: [host], ignored: { unknown: [], repeated: [] } }),
    tlsRpt: { state: "absent", evidence: [{ at: { type: "TXT", name: `_smtp._tls.${name}` }, text: "no such name" }] },
    tlsRptMailboxTls: present({
      domains: [{ domain: "example.net", tlsa: [], enforced: false, unmeasured: null }],
      unasked: 0,
    }),
    tlsRptMailboxes: { state: "absent", evidence: [] },
    live: present({
      mx: present({ records: [{ preference: 10, exchange: host }], security: "secure" }),
      mtaStsPolicy: present({ mode: "enforce", maxAge: 604_800, mx: [host], ignored: { unknown: [], repeated: [] } }),
      spfExpectationResults: { state: "absent", evidence: [] },
      asksForReports: { dmarc: true, tlsRpt: false },
    }),
    mtaStsChange: { state: "absent", evidence: [] },
    dmarcReports: present({
      last: { organisation: "reports.example.net", end: "2026-11-22T23:59:59.000Z" },
      unread: 0,
      days: [{ day: "2026-11-22", mails: 120, passed: 100, forwarded: 8 }],
      since: "2026-11-16",
      failing: [{ ip: "192.0.2.99", domain: name, mails: 12, from: "2026-11-22", to: "2026-11-22", newSince: null }],
      failingSources: 1,
    }),
    tlsReports: present({
      last: { organisation: "reports.example.net", end: "2026-11-22T23:59:59.000Z" },
      unread: 0,
      days: [{ day: "2026-11-22", successful: 40, failed: 2 }],
      failures: [
        {
          type: "certificate-expired",
          host,
          count: 2,
          organisations: ["reports.example.net"],
          from: "2026-11-22",
          to: "2026-11-22",
        },
      ],
      failureKinds: 1,
    }),
    drift: present({
      view: "live",
      matching: 4,
      differing: 1,
      differences: [
        {
          type: "MX",
          name,
          held: "declared",
          declared: [{ text: `10 ${host}.`, data: `10 ${host}.` }],
          missing: [],
          extra: [{ text: "20 mx.example.net.", data: "20 mx.example.net." }],
          alias: null,
        },
      ],
      unmeasured: 0,
      reasons: [],
      unasked: 0,
      undecided: 0,
      unread: ["CAA"],
    }),
    unlistedNames: present({
      zones: [name],
      names: [{ name: `www.${name}`, receives: false, isMxHost: false }],
      count: 1,
    }),
    hosts: {
      [host]: {
        addresses: present({
          v4: ["192.0.2.25"],
          v6: [],
          aliases: [],
          owner: host,
          security: "secure",
          unmeasured: null,
        }),
        tlsa: present({
          base: `_25._tcp.${host}`,
          records: [{ usage: 3, selector: 1, matching: 1, data: "ab".repeat(32) }],
          ttl: 3600,
          security: "secure",
        }),
        smtp: present({
          name: host,
          addresses: [
            {
              address: "192.0.2.25",
              at: "2026-11-23T12:00:00.000Z",
              from: null,
              answer: {
                kind: "tls",
                protocol: "TLSv1.3",
                cipher: "TLS_AES_256_GCM_SHA384",
                keyExchange: "X25519",
                legacy: { state: "refused" },
                certificates: [{ distrust: null, chain: [certificate], isComplete: true, covers: [host] }],
                unseen: null,
              },
            },
            {
              address: "192.0.2.26",
              at: "2026-11-20T12:00:00.000Z",
              from: "probe.example.net",
              answer: { kind: "plaintext", cause: "not-offered", reason: inWords("STARTTLS is not offered") },
            },
            {
              address: "192.0.2.27",
              at: "2026-11-23T12:00:00.000Z",
              from: null,
              answer: { kind: "failure", cause: "timeout", reason: inWords("no answer") },
            },
          ],
          unmeasured: null,
        }),
        dane: present({
          isBinding: true,
          addresses: [
            {
              address: "192.0.2.25",
              certificates: [
                {
                  matched: [{ usage: 3, record: `3 1 1 ${"ab".repeat(32)}` }],
                  missed: [{ record: `2 1 1 ${"cd".repeat(32)}`, problem: message("dane/mismatch/not-sent") }],
                  shadowed: [],
                  isOpen: false,
                },
              ],
            },
          ],
        }),
      },
    },
    dkim: { s1: present(key) },
    dkimAges: {
      s1: present({ dates: [{ by: "policy" as const, at: "2026-07-01", notBefore: "2026-07-01" }], isNew: false }),
    },
    dkimRetired: { s0: { state: "absent", evidence: [] } },
    dkimKeys: present({ rsa: ["s1"], ed25519: [], without: [], unmeasured: null }),
    dkimSharing: present({
      domains: 2,
      keys: 1,
      shared: [{ selector: "s1", at: ["s1._domainkey.example.net"], count: 1 }],
      unmeasured: null,
    }),
    dkimWildcard: { state: "absent", evidence: [] },
  };
}

const digests = { sha256: "ab".repeat(32), sha512: "ab".repeat(64) };
const certificate: ChainCertificate = {
  subject: "CN=mx",
  issuer: "CN=Some CA",
  isSelfIssued: false,
  names: ["mx"],
  notBefore: "2026-01-01T00:00:00.000Z",
  notAfter: "2027-01-01T00:00:00.000Z",
  key: { type: "ec", bits: 256, curve: "prime256v1" },
  signature: { algorithm: "ECDSA with SHA-256", hash: "SHA-256" },
  isForServerAuth: true,
  whole: digests,
  keyInfo: digests,
  isSent: true,
  signedBy: [],
  signedByKeys: [],
  pathLength: null,
  forbids: [],
  unknownCritical: [],
};

function present<T>(value: T): Observation<T> {
  return { state: "present", value, evidence: [] };
}

function countStatuses(findings: readonly Finding[]): Counts {
  const counts: Counts = { pass: 0, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
  for (const { status } of findings) counts[status === "not-applicable" ? "notApplicable" : status]++;
  return counts;
}
