// Observing and judging a domain takes steps in proportion to what DNS and servers answer, whatever they repeat.
import { expectLinear } from "../support/steps.ts";
import { test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import { judgeDomain } from "../../src/audit/judge.ts";
import { observeDomain } from "../../src/audit/observe.ts";
import { completeFacts } from "../support/complete-facts.ts";
import { withLiveFacts } from "../../src/audit/live-facts.ts";
import type { RdataOf, RrType } from "../../src/dns/record.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import { parsePolicyFile } from "../../src/run/load-inputs.ts";
import type { DnsAnswer, Https } from "../../src/ports.ts";
import { intentsByDomain } from "../../src/zones/intended-rrsets.ts";
import { findDeclaration } from "../../src/zones/record-locations.ts";
import { rsa } from "../support/dkim-key.ts";
import type { Answers } from "../support/fake-dns.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { zoneOf } from "../zones/text-zones.ts";
import type { Message } from "../../src/message.ts";
import { message } from "../../src/message.ts";
import { say } from "../support/in-english.ts";

const AT = "2026-11-23T12:00:00.000Z";
const many = <T>(count: number, part: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => part(i));
const secure = <T extends RrType>(name: string, type: T, data: RdataOf[T][]): DnsAnswer => ({
  kind: "records",
  records: data.map((each) => ({ name, ttl: 60, type, data: each })),
  owner: name,
  aliases: [],
  security: "secure",
});
const address = (i: number): string => `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`;
const key = `v=DKIM1; p=${rsa(2048)}`;

const SOUND: Answers = {
  "a.test MX": ["10 mx.a.test"],
  "mx.a.test A": secure("mx.a.test", "A", [{ address: "192.0.2.1" }]),
  "a.test TXT": ["v=spf1 mx -all"],
  "_dmarc.a.test TXT": ["v=DMARC1; p=reject; rua=mailto:d@a.test"],
  "_mta-sts.a.test TXT": ["v=STSv1; id=1"],
  "_smtp._tls.a.test TXT": ["v=TLSRPTv1; rua=mailto:t@a.test"],
  "s1._domainkey.a.test TXT": [key],
};

function serving(body: string): Https {
  const certificate = {
    subject: "CN=mta-sts.a.test",
    issuer: "CN=CA",
    names: ["mta-sts.a.test"],
    notBefore: "2026-01-01T00:00:00.000Z",
    notAfter: "2027-06-01T00:00:00.000Z",
    chain: [],
  };
  return {
    get: () =>
      Promise.resolve({
        kind: "response",
        status: 200,
        contentType: "text/plain",
        body,
        overflow: false,
        address: "192.0.2.1",
        certificate,
      }),
  };
}
const POLICY = "version: STSv1\nmode: enforce\nmax_age: 604800\nmx: mx.a.test\n";

async function audit(
  domain: DomainPolicy,
  world: Answers,
  body: string,
  declared = zoneOf("a.test", "", false),
): Promise<unknown> {
  const defects: Message[] = [];
  const onDefect = (defect: Message): unknown => defects.push(defect);
  const ports = {
    dns: fakeDns({ ...SOUND, ...world }),
    https: serving(body),
    smtp: {
      probe: () =>
        Promise.resolve({
          result: { kind: "failure", cause: "timeout", reason: message("snapshot/unobserved") },
          at: AT,
          from: null,
        }),
    } as never,
    declarations: intentsByDomain([declared], [domain.name]),
  };
  const facts = await observeDomain(domain, ports, AT, onDefect);
  const [reached] = completeFacts([domain], [withLiveFacts(facts, facts, true)], {
    profile: "bsi",
    at: AT,
  });
  const find = findDeclaration([declared]);
  const findings = judgeDomain(CHECKS, domain, reached ?? facts, {
    profile: "bsi",
    at: AT,
    findDeclaration: ({ at, text }) => ("type" in at ? find(at.type, at.name, text) : null),
    onDefect,
  });
  if (defects.length > 0) throw new Error(defects.map((defect) => say(defect)).join("\n"));
  return findings;
}

function domainWith(dkim: string): DomainPolicy {
  const [domain] = parsePolicyFile(
    "mail-policy.yml",
    Buffer.from(`version: 1\ndomains:\n  - { name: a.test, dkim: { ${dkim} } }\n`),
  ).domains;
  if (domain === undefined) throw new Error("no domain");
  return domain;
}
const ONE = domainWith("selectors: [s1]");

test.each<[string, (n: number) => Answers]>([
  ["texts at the domain", (n) => ({ "a.test TXT": many(n, (i) => `v${i}`) })],
  ["SPF records", (n) => ({ "a.test TXT": many(n, (i) => `v=spf1 ip4:${address(i)} -all`) })],
  [
    "terms of one SPF record",
    (n) => ({ "a.test TXT": [`v=spf1 ${many(n, (i) => `ip4:${address(i)}`).join(" ")} -all`] }),
  ],
  [
    "networks of one SPF record",
    (n) => ({ "a.test TXT": [`v=spf1 ${many(n, (i) => `ip4:${address(i * 256)}/24`).join(" ")} ~all`] }),
  ],
  ["faults of one SPF record", (n) => ({ "a.test TXT": [`v=spf1 ${many(n, (i) => `x${i}`).join(" ")}`] })],
  [
    "includes of one SPF record",
    (n) => ({ "a.test TXT": [`v=spf1 ${many(n, (i) => `include:i${i}.test`).join(" ")} -all`] }),
  ],
  [
    "SPF records included again",
    (n) => ({
      "a.test TXT": [`v=spf1 ${many(n, () => "include:b.test").join(" ")} -all`],
      "b.test TXT": [`v=spf1 ${many(n, (i) => `ip4:${address(i)}`).join(" ")}`],
    }),
  ],
  ["terms behind -all", (n) => ({ "a.test TXT": [`v=spf1 -all ${many(n, (i) => `ip4:${address(i)}`).join(" ")}`] })],
  ["DMARC records", (n) => ({ "_dmarc.a.test TXT": many(n, () => "v=DMARC1; p=none") })],
  [
    "tags of one DMARC record",
    (n) => ({ "_dmarc.a.test TXT": [`v=DMARC1; p=none; ${many(n, (i) => `t${i}=${i}`).join(";")}`] }),
  ],
  [
    "mailboxes of DMARC reports",
    (n) => ({
      "_dmarc.a.test TXT": [
        `v=DMARC1; p=reject; rua=${many(n, (i) => `mailto:a@d${i}.test`).join(",")}; ruf=${many(n, (i) => `mailto:a@d${i}.test`).join(",")}`,
      ],
    }),
  ],
  [
    "mailboxes of TLS reports",
    (n) => ({ "_smtp._tls.a.test TXT": [`v=TLSRPTv1; rua=${many(n, (i) => `mailto:a@d${i}.test`).join(",")}`] }),
  ],
  ["MTA-STS records", (n) => ({ "_mta-sts.a.test TXT": many(n, (i) => `v=STSv1; id=${i}`) })],
  ["key records of one selector", (n) => ({ "s1._domainkey.a.test TXT": many(n, () => key) })],
  ["texts beside a key", (n) => ({ "s1._domainkey.a.test TXT": ["v=DKIM1; p=MIIB", ...many(n, (i) => `x${i}`)] })],
  ["tags of one key", (n) => ({ "s1._domainkey.a.test TXT": [`${key}; ${many(n, (i) => `t${i}=1`).join(";")}`] })],
  ["MX records of one host", (n) => ({ "a.test MX": many(n, (i) => `${i} mx.a.test`) })],
  ["MX hosts", (n) => ({ "a.test MX": many(n, (i) => `10 mx${i}.a.test`) })],
  [
    "addresses of one host",
    (n) => ({
      "mx.a.test A": secure(
        "mx.a.test",
        "A",
        many(n, (i) => ({ address: address(i) })),
      ),
    }),
  ],
  [
    "TLSA records of one host",
    (n) => ({
      "_25._tcp.mx.a.test TLSA": secure(
        "_25._tcp.mx.a.test",
        "TLSA",
        many(n, (i) => ({ usage: 3, selector: 1, matching: 1, data: String(i).padStart(64, "0") })),
      ),
    }),
  ],
  [
    "name servers and keys",
    (n) => ({
      "a.test DNSKEY": secure(
        "a.test",
        "DNSKEY",
        many(n, (i) => ({ flags: 257, protocol: 3, algorithm: 13, key: String(i).padStart(64, "0") })),
      ),
      "a.test DS": secure(
        "a.test",
        "DS",
        many(n, (i) => ({ keyTag: i, algorithm: 13, digestType: 2, digest: "ab".repeat(32) })),
      ),
    }),
  ],
])("a domain with many %s", (claim, world) => {
  // beyond the hundred hosts that are asked, where there may be more; a long text crosses a limit on the way
  const size = claim.startsWith("tags of one") ? 404 : 101;
  return expectLinear((n) => {
    const own = world(n);
    return () => audit(ONE, own, POLICY);
  }, size);
});

test.each<[string, (n: number) => string]>([
  ["patterns", (n) => `${POLICY}${many(n, (i) => `mx: mx${i}.b.test\n`).join("")}`],
  ["faults", (n) => `${POLICY}${many(n, () => "x\n").join("")}`],
])("a domain with many MX hosts, and many %s in its MTA-STS policy", (_claim, body) => {
  return expectLinear((n) => {
    const [text, world] = [body(n), { "a.test MX": many(n, (i) => `10 mx${i}.a.test`) }];
    return () => audit(ONE, world, text);
  }, 101);
});

test.each<[string, (n: number) => DomainPolicy]>([
  ["selectors", (n) => domainWith(`selectors: [${many(n, (i) => `s${i}`).join(", ")}]`)],
  ["retired selectors", (n) => domainWith(`retired: [${many(n, (i) => `s${i}`).join(", ")}]`)],
])("a domain with many %s, which have one key", (_claim, domainOf) => {
  return expectLinear((n) => {
    const domain = domainOf(n);
    const world = Object.fromEntries(many(n, (i) => [`s${i}._domainkey.a.test TXT`, [key]]));
    return () => audit(domain, world, POLICY);
  }, 101);
});

test.each<[string, (i: number) => string]>([
  ["names", (i) => `d${i} TXT a`],
  ["texts at one name", (i) => `_dmarc TXT "v=DMARC1; p=none; x=${i}"`],
  ["MX records", (i) => `@ MX ${i} mx${i}`],
])("a domain of which many %s are declared", (_claim, line) => {
  return expectLinear((n) => {
    const declared = zoneOf("a.test", many(n, line).join("\n"), false);
    return () => audit(ONE, {}, POLICY, declared);
  }, 101);
});
