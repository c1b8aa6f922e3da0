// Reports at the edges of `whole-reports.ts`: more of everything than any format shows, and as little beside findings as there can be.
import { openQuestion } from "../../src/cause.ts";
import type { Finding, Status } from "../../src/model.ts";
import type { DomainReport, Report } from "../../src/run-report.ts";
import { crowdedFacts } from "./crowded-facts.ts";
import { inWords, sentence } from "./in-words.ts";
import { sampleAttestation, sampleDomain, sampleFinding, sampleReport } from "./sample-report.ts";
import { times } from "./whole-reports.ts";

const NAME = "crowd.example";
const WAIVER = { reason: "moves in March", owner: null, expires: "2027-03-31" };

const place = (line: number, file = "dns/crowd.zone"): { file: string; line: number; column: number } => ({
  file,
  line,
  column: 1,
});

const common = (name: string): Finding =>
  sampleFinding("fail", {
    subject: name,
    check: "dmarc/policy",
    section: "§4.3",
    message: sentence("p=none"),
    change: "new",
  });

function crowdFindings(): Finding[] {
  const of = (i: number): Partial<Finding> => ({ subject: `s${i}.${NAME}`, location: place(i) });
  return [
    common(NAME),
    ...times(150, (i) =>
      sampleFinding("fail", {
        ...of(i),
        check: "dane/match",
        section: "§3.4",
        message: sentence(`reason ${i}`),
        evidence: [],
        change: "new",
      }),
    ),
    ...times(42, (i) =>
      sampleFinding("fail", {
        ...of(i),
        check: "dkim/key-strength",
        section: "§4.2",
        message: sentence(`the key of 192.0.2.${i} is short`),
        change: "unchanged",
        fix: {
          text: sentence("Publish a longer key."),
          records: [{ name: `s${i}.${NAME}.`, type: "TXT", data: `v=DKIM1; p=${i}` }],
          ...(i === 2 && { edit: { file: "dns/crowd.zone", line: 2, endLine: 2, before: ["old"], after: ["new"] } }),
        },
      }),
    ),
    ...times(61, (i) =>
      sampleFinding("unknown", {
        subject: NAME,
        check: `house/check-${i}`,
        message: openQuestion({ type: "TXT", name: NAME }, inWords("timeout")),
      }),
    ),
    ...times(100, (i) =>
      sampleFinding("unknown", { subject: NAME, check: `house/other-${i}`, message: inWords(`reason ${i}`) }),
    ),
    ...times(501, (i) =>
      sampleFinding("waived", { ...of(i), check: "dane/present", message: sentence("no TLSA record"), waiver: WAIVER }),
    ),
    ...times(12, (i) =>
      sampleFinding("info", { ...of(i), check: "dkim/testing", message: sentence("the key is in test mode") }),
    ),
    ...times(11, (i) => sampleFinding("pass", { ...of(i), check: "tls-rpt/record", change: "fixed" })),
  ];
}

/** More of everything than any format lists. */
export function crowdedReport(): Report {
  const crowd: DomainReport = { ...sampleDomain(NAME, crowdFindings()), facts: crowdedFacts(NAME), owner: "@crowd" };
  const others = times(7, (i) => sampleDomain(`d${i}.example`, [common(`d${i}.example`)]));
  const idle = (i: number, problem: string) => ({
    ...WAIVER,
    check: "spf/all",
    domain: `d${i}.example`,
    location: place(i),
    problem: sentence(problem),
  });
  return sampleReport([crowd, ...others], {
    config: { file: "mail-policy.yml", sha256: "0".repeat(64), included: times(13, (i) => `teams/${i}.yml`) },
    resolvers: times(13, (i) => ({ url: `udp://192.0.2.${i}`, validates: i === 1 ? null : true })),
    limitations: times(201, (i) => inWords(`limit ${i}`)),
    faults: times(201, (i) => ({ location: place(i, `dns/${i % 5}.zone`), message: inWords(`fault ${i}`) })),
    warnings: times(101, (i) => ({
      location: place(i, "dns/c.zone"),
      message: inWords(`suspect ${i}`),
      suggestion: `a${i} A 192.0.2.1`,
    })),
    gate: {
      failOn: "violation",
      passed: false,
      baseline: { kind: "history", at: "2026-11-22T06:00:00.000Z", commit: "c0ffee".padEnd(40, "0") },
      reasons: times(12, (i) => sentence(`gate ${i}`)),
      notes: times(12, (i) => sentence(`note ${i}`)),
    },
    weakenings: times(99, (i) => ({ message: inWords(`setting ${i} is weaker`), location: place(i) })),
    weakenedFailures: times(6, (i) => ({
      domain: `d${i}.example`,
      finding: { ...common(`d${i}.example`), change: i > 4 ? "unchanged" : "new" },
      by: "level",
    })),
    mailRecords: {
      changes: times(100, (i) => ({
        change: "added",
        kind: "TLSA",
        name: `_25._tcp.mx${i}.${NAME}`,
        type: "TLSA",
        data: `3 1 1 ${i}`,
        isNamed: true,
        location: place(i),
      })),
      more: 1,
    },
    rollout: times(101, (i) => ({
      domain: NAME,
      subject: `mx${i}.example`,
      message: inWords(`step ${i}`),
      doFirst: inWords(`first ${i}`),
      location: place(i),
    })),
    waivers: { expired: times(3, (i) => idle(i, "it has expired")), unused: [] },
    attestations: [sampleAttestation({ domains: times(6, (i) => `d${i}.example`) })],
  });
}

/** Findings without what most have: no words for the check, nothing to fix, no owner, no known section, nothing to compare with. */
export function bareReport(): Report {
  const bare: Partial<Finding> = {
    subject: "bare.example",
    check: "house/rule",
    section: "§9.9",
    requirements: [],
    references: [],
    evidence: [],
  };
  const long = "x".repeat(40_000);
  const others = times(2, (i) =>
    sampleFinding("fail", {
      subject: `h${i}.example`,
      check: "house/host",
      section: "§3.4",
      message: sentence(`no key at 192.0.2.${i}`),
      location: place(i),
      fix: {
        text: sentence("Change it. Then wait."),
        records: [],
        edit: { file: "dns/long.zone", line: i, endLine: i, before: [long], after: ["b"] },
      },
    }),
  );
  const domains: DomainReport[] = [
    sampleDomain("bare.example", [
      sampleFinding("fail", { ...bare, message: sentence("it is so") }),
      sampleFinding("warn", { ...bare, check: "house/hint", message: sentence("") }),
      sampleFinding("waived", { ...bare, check: "house/kept", message: sentence("kept"), waiver: WAIVER }),
      sampleFinding("unknown", { ...bare, check: "house/open", message: sentence("not seen") }),
      sampleFinding("info", { ...bare, check: "house/note", message: sentence("noted") }),
      ...others,
    ]),
    { ...sampleDomain("pass.example", [sampleFinding("pass", { subject: "pass.example" })]), mail: "receive" },
    {
      ...sampleDomain("apart.example", [sampleFinding("not-applicable", { subject: "apart.example" })]),
      mail: "none",
    },
    { ...sampleDomain("empty.example", []), facts: {} },
  ];
  return sampleReport(domains, {
    view: "live",
    profile: "bsi",
    resolvers: [],
    gate: {
      failOn: "violation",
      passed: false,
      baseline: { kind: "none", counts: "every-failure" },
      reasons: [],
      notes: [],
    },
    weakenings: [],
    mailRecords: {
      changes: [
        {
          change: "removed",
          kind: "MX",
          name: "a.example",
          type: "MX",
          data: "0 .",
          isNamed: false,
          location: place(1),
        },
      ],
      more: 1,
    },
  });
}

/** A run that no failure fails: what it found is open, and the gate has reasons of its own. */
export function openReport(): Report {
  const domain = sampleDomain("open.example", [
    sampleFinding("unknown", { subject: "open.example", message: inWords("no answer") }),
    sampleFinding("pass", {
      subject: "open.example",
      check: "dmarc/policy",
      section: "§4.3",
      change: "fixed",
      level: "should",
    }),
  ]);
  return sampleReport([domain], {
    conclusion: "inconclusive",
    gate: {
      failOn: "regression",
      passed: false,
      baseline: { kind: "not-read", reason: inWords("no such commit") },
      reasons: times(11, (i) => sentence(`open ${i}`)),
      notes: [],
    },
    changedOnly: { leftOut: 0, note: sentence("all were audited") },
  });
}

/** Requirements and controls in each state: of some domains or all, by checks, waivers, statements, and what is switched off. */
export function claimedReport(): Report {
  const of = (name: string, status: Status, check: string, id: string, over: Partial<Finding> = {}): Finding =>
    sampleFinding(status, { subject: name, check, requirements: [id], message: sentence(`it ${status}`), ...over });
  const until = (expires: string): Partial<Finding> => ({ waiver: { ...WAIVER, owner: "@team", expires } });
  const domainOf = (i: number): DomainReport => {
    const name = `d${i}.example`;
    const findings = [
      of(name, "waived", "spf/present", "TR-03182-01-M", until(i === 2 ? "2027-01-31" : "2027-02-28")),
      of(name, i === 1 ? "warn" : "pass", "spf/all", "TR-03182-01-M"),
      of(name, "pass", "dkim/key-strength", "TR-03182-03-M"),
      of(name, i === 3 ? "unknown" : "pass", "dmarc/policy", "TR-03182-06-M"),
      of(name, "unknown", "dmarc/alignment", "TR-03182-06-M", { level: "info" }),
      of(name, i === 3 ? "warn" : "pass", "mta-sts/record", "TR-03108-07-R"),
      of(name, "waived", "mta-sts/mode", "TR-03108-07-R", { level: "should", ...until("2027-03-31") }),
      of(name, "pass", "smtp-tls/starttls", "TR-03108-03-M"),
      of(name, "info", "smtp-tls/version", "TR-03108-03-M"),
      of(name, i === 1 ? "fail" : "pass", "dane/present", "TR-03108-05-M"),
      of(name, "pass", "tls-rpt/record", "TR-03108-10-M"),
      of(name, i === 1 ? "fail" : "unknown", "attested/statement", "TR-03108-13-M", { subject: "TR-03108-13-M" }),
    ];
    const off = (check: string, level: "must" | "should", id: string) => ({ check, level, requirements: [id] });
    const switchedOff = [
      ...(i === 1 ? [off("dkim/present", "must", "TR-03182-03-M")] : []),
      off("tls-rpt/destination", "should", "TR-03108-10-M"),
    ];
    return { ...sampleDomain(name, findings), switchedOff, mail: i === 2 ? "receive" : "send-receive" };
  };
  const parked = {
    ...sampleDomain("parked.example", [of("parked.example", "pass", "parked/spf", "TR-03182-11-M")]),
    mail: "none" as const,
  };
  const names = times(3, (i) => `d${i}.example`);
  const file = { file: "docs/tls.pdf", location: place(9) };
  return sampleReport([...times(3, domainOf), parked], {
    gate: { failOn: "never", passed: true, baseline: { kind: "first-policy", name: "main" }, reasons: [], notes: [] },
    attestations: [
      sampleAttestation({ domains: names }),
      sampleAttestation({ requirement: "TR-03108-06-M", domains: names.slice(0, 1), evidence: file }),
      sampleAttestation({ requirement: "TR-03108-10-M", domains: names, by: "Max" }),
      sampleAttestation({ requirement: "TR-03108-11-R", domains: names, problem: sentence("it has ended") }),
      ...times(5, (i) => sampleAttestation({ requirement: "TR-03182-10-M", by: `person ${i}`, domains: names })),
    ],
  });
}
