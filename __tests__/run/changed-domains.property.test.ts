// Random small repositories and random changes of them: what a run for the change leaves out, a full run would not judge differently.
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DomainReport, Prerequisite, Report } from "../../src/run-report.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import type { Zone } from "../support/live-zone.ts";
import { serveZone } from "../support/live-zone.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { say } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

type Files = Record<string, string>;

const KEYS: [string, string] = [
  "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
  "v=DKIM1; k=ed25519; p=PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=",
];
/** Names that records have and name, in zones of the repository and elsewhere. */
const TARGETS = [
  "a.test",
  "b.test",
  "m1.a.test",
  "m2.a.test",
  "mx.a.test",
  "mx.b.test",
  "_spf.a.test",
  "_spf.b.test",
  "x.sub.a.test",
  "elsewhere.example",
];
const OWNERS = [
  "@",
  "@",
  "*",
  "m1",
  "m2",
  "*.m1",
  "mx",
  "_spf",
  "sub",
  "x.sub",
  "_dmarc",
  "_dmarc.m1",
  "s1._domainkey",
  "s1._domainkey.m1",
  "s1._domainkey.m2",
  "_mta-sts",
  "mta-sts",
  "_smtp._tls",
  "_25._tcp.mx",
  "b.test._report._dmarc",
  "*._report._dmarc",
  "_imaps._tcp",
  "_pop3s._tcp.m1",
  "autoconfig",
  "x-spf",
];

const target = fc.constantFrom(...TARGETS);
const owner = fc.constantFrom(...OWNERS);
const spfTerm = fc.oneof(
  target.map((name) => `include:${name}`),
  target.map((name) => `a:${name}`),
  target.map((name) => `mx:${name}`),
  fc.constantFrom("a", "mx", "ip4:192.0.2.1", "ip4:192.0.2.2", "exists:%{i}.sub.a.test", "include:%{d}", "ptr"),
  fc.constant("include:%{l}-spf.a.test"),
);
const spf = fc
  .tuple(
    fc.array(spfTerm, { maxLength: 3 }),
    fc.oneof(
      fc.constantFrom("-all", "~all", "+all"),
      target.map((name) => `redirect=${name}`),
    ),
  )
  .map(([terms, end]) => `"v=spf1 ${[...terms, end].join(" ")}"`);
const dmarc = fc
  .tuple(fc.constantFrom("none", "reject"), target)
  .map(([policy, host]) => `"v=DMARC1; p=${policy}; rua=mailto:d@${host}"`);
const text = fc.oneof(
  spf,
  spf,
  dmarc,
  fc.constantFrom(...KEYS).map((key) => `"${key}"`),
  target.map((host) => `"v=TLSRPTv1; rua=mailto:t@${host}"`),
  fc.constantFrom("1", "2").map((id) => `"v=STSv1; id=${id}"`),
  fc.constant('"v=DMARC1"'),
);
const data = fc.oneof(
  { weight: 6, arbitrary: text.map((value) => `TXT ${value}`) },
  { weight: 3, arbitrary: target.map((name) => `MX 10 ${name}.`) },
  { weight: 2, arbitrary: target.map((name) => `SRV 0 1 993 ${name}.`) },
  { weight: 2, arbitrary: fc.constantFrom("A 192.0.2.1", "A 192.0.2.2") },
  { weight: 2, arbitrary: target.map((name) => `CNAME ${name}.`) },
  { weight: 1, arbitrary: target.map((name) => `DNAME ${name}.`) },
  { weight: 1, arbitrary: target.map((name) => `NS ${name}.`) },
  { weight: 1, arbitrary: fc.constantFrom("TLSA 3 1 1 00", "DS 1 13 2 00") },
);
/** An owner as it usually is for such a record, or any. */
const line = fc.oneof(
  fc.tuple(owner, data).map(([name, value]) => `${name} ${value}`),
  fc.tuple(fc.constantFrom("@", "m1", "m2", "_spf", "x.sub"), spf).map(([name, value]) => `${name} TXT ${value}`),
  fc.tuple(fc.constantFrom("@", "m1", "m2"), target).map(([name, host]) => `${name} MX 10 ${host}.`),
  fc
    .tuple(fc.constantFrom("_imaps._tcp", "_imaps._tcp.m1"), target)
    .map(([name, host]) => `${name} SRV 0 1 993 ${host}.`),
  fc.tuple(fc.constantFrom("_dmarc", "_dmarc.m1"), dmarc).map(([name, value]) => `${name} TXT ${value}`),
  fc
    .tuple(fc.constantFrom("s1._domainkey", "s1._domainkey.m1", "s1._domainkey.m2"), fc.constantFrom(...KEYS))
    .map(([name, key]) => `${name} TXT "${key}"`),
);

const DOMAINS = ["a.test", "m1.a.test", "m2.a.test", "b.test", "c.test"];

/** One state of a repository. */
interface State {
  a: string[];
  b: string[];
  /** An inline block: the rest of its domain is as it is live. */
  c: string[];
  policy: {
    domains: string[];
    selectors: string[];
    waivers: string[];
    parked: string[];
    /** With a mail from another domain that must pass, and services for mail programs. */
    expects: string[];
    serial: number;
  };
}

const lines = fc.uniqueArray(line, { minLength: 2, maxLength: 12 });
const subset = (of: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...of]);
const policy = fc.record({
  domains: subset(DOMAINS).map((some) => (some.length === 0 ? DOMAINS : some)),
  selectors: subset(DOMAINS),
  waivers: subset(DOMAINS),
  parked: subset(DOMAINS),
  expects: subset(DOMAINS),
  serial: fc.constant(1),
});
const state: fc.Arbitrary<State> = fc.record({ a: lines, b: lines, c: lines, policy });

/** A change: lines that go and that come, now and then of the policy. */
const change = fc.record({
  zone: fc.constantFrom("a", "b", "c"),
  removed: fc.array(fc.nat({ max: 11 }), { maxLength: 2 }),
  added: fc.array(line, { maxLength: 2 }),
  policy: fc.option(fc.tuple(fc.constantFrom("domains", "selectors", "waivers", "parked"), subset(DOMAINS)), {
    freq: 3,
    nil: null,
  }),
});

function changedState(
  before: State,
  { zone, removed, added, policy: other }: typeof change extends fc.Arbitrary<infer T> ? T : never,
): State {
  const key = zone;
  const kept = before[key].filter((_, i) => !removed.includes(i));
  const policy = { ...before.policy, serial: 2, ...(other === null ? {} : { [other[0]]: other[1] }) };
  if (policy.domains.length === 0) policy.domains = DOMAINS;
  return { ...before, [key]: [...new Set([...kept, ...added])], policy };
}

const zoneFile = (origin: string, serial: number, records: readonly string[]): string =>
  `$ORIGIN ${origin}.\n$TTL 300\n@ SOA ns h ${serial} 2 3 4 5\n@ NS ns.elsewhere.example.\n${records.join("\n")}\n`;

function filesOf({ a, b, c, policy: { domains, selectors, waivers, parked, expects, serial } }: State): Files {
  const domain = (name: string): string =>
    [
      `  - name: ${name}`,
      ...(parked.includes(name) ? ["    mail: none"] : []),
      ...(selectors.includes(name) && !parked.includes(name) ? ["    dkim: { selectors: [s1] }"] : []),
      ...(expects.includes(name) && !parked.includes(name)
        ? [
            "    spf: { expect: [{ ip: 192.0.2.1, sender: x@m1.a.test, helo: mx.b.test, result: pass }] }",
            "    services: true",
          ]
        : []),
      ...(name === "c.test" ? ["    records: |", ...c.map((one) => `      ${one}`)] : []),
    ].join("\n");
  const waiver = (name: string): string =>
    `  - { check: spf/present, domain: ${name}, reason: so, expires: 2027-01-01 }`;
  const waived = waivers.filter((name) => domains.includes(name)).map(waiver);
  return {
    "mail-policy.yml": `version: 1\nzones: [{ bind: "*.zone" }]\ndomains:\n${domains.map(domain).join("\n")}\n${waived.length > 0 ? `waivers:\n${waived.join("\n")}\n` : ""}`,
    "a.test.zone": zoneFile("a.test", serial, a),
    "b.test.zone": zoneFile("b.test", 1, b),
    "z.test.zone": zoneFile("z.test", 1, b), // of no domain
  };
}

const LIVE: Zone = {
  "TXT elsewhere.example": "v=spf1 ip4:198.51.100.1 include:_spf.b.test -all",
  "A elsewhere.example": "198.51.100.1",
  "MX c.test": "mx.a.test",
  "PTR 1.2.0.192.in-addr.arpa": "mx.b.test",
  "PTR 2.2.0.192.in-addr.arpa": "m1.a.test",
  "SRV _imaps._tcp.c.test": "mx.b.test",
  "TXT c.test": "v=spf1 include:_spf.a.test -all",
  "TXT _dmarc.c.test": "v=DMARC1; p=none; rua=mailto:d@b.test",
  "TXT s1._domainkey.c.test": KEYS[0],
};

let server: TestServer;
let place: PolicyFolder;
beforeEach(async () => {
  place = policyFolder();
  server = await serveZone(() => LIVE);
});
afterEach(async () => {
  await server.close();
});

async function reportOn(files: Files, base: Files | null, over: Partial<CheckOptions> = {}): Promise<Report> {
  for (const [name, content] of Object.entries(files)) place.write(name, content);
  const source = {
    kind: "commit",
    ref: "none",
    name: "main",
    fetchRemote: () => Promise.resolve(memoryCommit(base ?? {})),
  } as const;
  const { report, defects } = await check(
    checkOptions(place.folder, { resolvers: [server.url], ...(base === null ? {} : { base: source }), ...over }),
  );
  expect(defects).toEqual([]);
  return report;
}

/** What a run says of a domain. How many domains the keys were compared with is no verdict. */
function findingsOf({ findings }: DomainReport, isCompared: boolean): string[] {
  return findings.map(({ key, check, outcome, status, change, message }) =>
    [
      key,
      outcome,
      status,
      ...(isCompared ? [change] : []),
      check === "dkim/key-sharing" && outcome === "pass" ? "" : say(message),
    ].join(" "),
  );
}

/** The steps that domains which were left out need before what is declared is deployed. */
const stepsOf = ({ rollout }: Report, leftOut: ReadonlySet<string>): string[] =>
  rollout.filter(({ domain }) => leftOut.has(domain)).map(({ subject, message }) => `${subject} ${say(message)}`);

const byName = ({ domains }: Report): Map<string, DomainReport> => new Map(domains.map((one) => [one.name, one]));

test("finds what a full run finds, and leaves out only domains that the change does not touch", async () => {
  await fc.assert(
    fc.asyncProperty(state, change, async (before, difference) => {
      const [base, now] = [filesOf(before), filesOf(changedState(before, difference))];
      const earlier = await reportOn(base, base);
      const full = await reportOn(now, base);
      const narrowed = await reportOn(now, base, { changedOnly: true });
      const [then, all, some] = [earlier, full, narrowed].map(byName) as [
        Map<string, DomainReport>,
        Map<string, DomainReport>,
        Map<string, DomainReport>,
      ];
      expect(narrowed.changedOnly?.leftOut).toBe(all.size - some.size);
      for (const [name, report] of all) {
        const audited = some.get(name);
        if (audited !== undefined) expect(findingsOf(audited, true)).toEqual(findingsOf(report, true));
        else expect(findingsOf(report, false)).toEqual(findingsOf(then.get(name) as DomainReport, false));
      }
      expect(narrowed.gate.passed).toBe(full.gate.passed);
      expect(narrowed.gate.reasons).toEqual(full.gate.reasons);
      expect(narrowed.weakenings).toEqual(full.weakenings);
      expect(narrowed.weakenedFailures).toEqual(full.weakenedFailures);
      const isAudited = ({ domain }: Prerequisite): boolean => some.has(domain);
      expect(narrowed.rollout).toEqual(full.rollout.filter(isAudited));
      const leftOut = new Set([...all.keys()].filter((name) => !some.has(name)));
      expect(stepsOf(full, leftOut)).toEqual(stepsOf(earlier, leftOut));
    }),
    { numRuns: RUNS },
  );
});

/** Each runs three times; a resolver on loopback answers. */
const RUNS = propertyRuns(8);
