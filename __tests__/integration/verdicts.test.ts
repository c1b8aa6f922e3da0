// The command line on every mail domain of the servers' world, by every way to a resolver: each verdict, exactly.
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/run-report.ts";
import type { Exit } from "./bundles.ts";
import { check, reportIn, troublesOf } from "./bundles.ts";
import { world } from "./world.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { sayAll } from "../support/in-english.ts";

const POLICY = `version: 1
defaults: { dkim: { selectors: [sel, ed] } }
domains:
  - signed.test
  - nsec3.test
  - unsigned.test
  - { name: inner.unsigned.test, mail: receive }
  - expired.test
  - wrongds.test
  - lame.test
  - { name: parked.test, mail: none }
  - expired-certificate.sts.test
  - wrong-name.sts.test
  - unknown-authority.sts.test
  - redirect.sts.test
  - missing.sts.test
  - slow.sts.test
  - oversized.sts.test
`;

/** The mail servers of these zones are looked at by `smtp/`. */
const NOBODY_ON_25 = "none of the mail servers asked answered on port 25: it may be blocked here";
const STS_POLICY = ["policy-fetch", "policy-syntax", "mode", "max-age", "ignored"].map((noun) => `mta-sts/${noun}`);
const STS_HOST = ["content-type", "certificate-expiry", "wildcard-certificate"].map((noun) => `mta-sts/${noun}`);
const DANE = ["lookup", "present", "usable", "all-usable", "no-pkix", "ttl"].map((noun) => `dane/${noun}`);
const SPF = [
  "present",
  "syntax",
  "lookup-limit",
  "lookup-headroom",
  "void-limit",
  "mx-limit",
  "include-valid",
  "all",
  "open",
  "all-hard",
  "breadth",
  "unreachable-terms",
  "unknown-modifiers",
  "ptr",
  "size",
  "wildcard",
].map((noun) => `spf/${noun}`);
const DMARC = [
  "present",
  "syntax",
  "policy",
  "reject",
  "subdomains",
  "full-coverage",
  "removed-tags",
  "alignment",
  "ruf",
  "ignored",
  "compatibility",
  "tree-walk",
  "rua",
  "rua-authorised",
  "rua-deliverable",
].map((noun) => `dmarc/${noun}`);

const unknown = (checks: readonly string[], subject: string): string[] =>
  checks.map((id) => `unknown ${id} ${subject}`);

/** No key of either selector was seen, nor whether a wildcard answers. */
const unseenKeys = (domain: string): string[] => {
  const ofEach = (nouns: readonly string[]): string[] =>
    nouns.flatMap((noun) => ["sel", "ed"].map((selector) => `unknown dkim/${noun} ${selector}._domainkey.${domain}`));
  return [
    ...ofEach(["selector", "syntax", "encoding", "not-revoked", "key-strength", "key-size-limit"]),
    `unknown dkim/both-algorithms ${domain}`,
    ...ofEach(["hash", "service", "not-testing"]),
    ...unknown(["dkim/key-sharing", "dkim/wildcard"], domain),
  ];
};

/** Nothing of the zone was seen, not even which hosts it has; `dnssec` and `records` are what that says of its chain of trust and mail records. */
const unseen = (domain: string, dnssec: readonly string[], records: string): string[] => [
  ...unknown(
    [
      "mx/present",
      "mx/target",
      "mx/null-exclusive",
      "mta-sts/record",
      ...STS_POLICY,
      "mta-sts/mx-coverage",
      ...STS_HOST,
    ],
    domain,
  ),
  ...dnssec.map((line) => `${line} ${domain}`),
  `unknown dnssec/mx-zone ${domain}`,
  `${records} dnssec/mail-records ${domain}`,
  ...unknown(["dnssec/algorithm", ...DANE, ...SPF], domain),
  ...unseenKeys(domain),
  ...unknown(
    [
      ...DMARC,
      ...["record", "mailto", "no-https", "ignored", "deliverable", "not-enforcing"].map((noun) => `tls-rpt/${noun}`),
    ],
    domain,
  ),
];

/** A key of another domain that was not seen may be the same. */
const uncompared = (domain: string): string => `unknown dkim/key-sharing ${domain}`;

const unserved = (domain: string): string[] => [`fail mta-sts/policy-fetch ${domain}`, uncompared(domain)];

const TROUBLES: Record<string, string[]> = {
  "signed.test": [uncompared("signed.test")],
  "nsec3.test": [uncompared("nsec3.test")],
  "unsigned.test": [
    "warn dnssec/domain unsigned.test",
    "info dnssec/mail-records unsigned.test",
    uncompared("unsigned.test"),
  ],
  "inner.unsigned.test": [
    "fail mta-sts/record inner.unsigned.test",
    "warn dnssec/domain inner.unsigned.test",
    "warn dnssec/mx-zone mx.inner.unsigned.test",
    "info dnssec/mail-records inner.unsigned.test",
    "fail tls-rpt/record inner.unsigned.test",
  ],
  "expired.test": unseen("expired.test", ["fail dnssec/not-bogus"], "info"),
  "wrongds.test": unseen("wrongds.test", ["fail dnssec/not-bogus"], "info"),
  "lame.test": unseen("lame.test", ["unknown dnssec/not-bogus", "unknown dnssec/domain"], "unknown"),
  "parked.test": [],
  "expired-certificate.sts.test": unserved("expired-certificate.sts.test"),
  "wrong-name.sts.test": unserved("wrong-name.sts.test"),
  "unknown-authority.sts.test": unserved("unknown-authority.sts.test"),
  "redirect.sts.test": unserved("redirect.sts.test"),
  "missing.sts.test": unserved("missing.sts.test"),
  "slow.sts.test": [
    ...unknown(STS_POLICY, "slow.sts.test"),
    "unknown mta-sts/mx-coverage mx1.hosts.test",
    "unknown mta-sts/mx-coverage mx2.hosts.test",
    ...unknown(STS_HOST, "slow.sts.test"),
    uncompared("slow.sts.test"),
  ],
  "oversized.sts.test": unserved("oversized.sts.test"),
};

const WAYS = ["udp", "tls", "https"] as const;

const runs = new Map<string, Exit>();
beforeAll(async () => {
  const folder = folderOf({
    "mail-policy.yml": POLICY,
    "bsi.yml": POLICY.replace("version: 1", "version: 1\nprofile: bsi"),
  });
  const run = async (name: string, resolver: string, ...words: string[]): Promise<void> => {
    runs.set(
      name,
      await check(folder, "--resolver", resolver, "--allow-private-network", "--format", "json", ...words),
    );
  };
  // At the same time, for each takes the ten seconds of the slow policy host.
  await Promise.all([
    ...WAYS.map((way) => run(way, world.validating[way])),
    run("plain", world.plain.udp),
    run("bsi", world.validating.udp, "--config", "bsi.yml"),
  ]);
});

function runOf(name: string): { exit: Exit; report: Report } {
  const exit = runs.get(name);
  if (exit === undefined) throw new Error(`there was no run ${name}`);
  return { exit, report: reportIn(exit) };
}

function messageOf(name: string, domain: string, id: string): string | undefined {
  const domainReport = runOf(name).report.domains.find((one) => one.name === domain);
  const found = domainReport?.findings.find((finding) => finding.check === id);
  return found && String(sayAll(found.message)); // a printed report has sentences
}

describe.each(WAYS)("a validating resolver over %s", (way) => {
  test("every domain has exactly its troubles", () => {
    expect(troublesOf(runOf(way).report)).toEqual(TROUBLES);
  });

  test("the build breaks, and nothing is said beside the report", () => {
    const { exit, report } = runOf(way);
    expect(exit).toMatchObject({ code: 1, stderr: "" });
    expect(report).toMatchObject({
      conclusion: "fail",
      limitations: [NOBODY_ON_25],
      resolvers: [{ url: world.validating[way], validates: true }],
    });
    expect(report.gate.reasons).toHaveLength(10);
  });
});

describe("a message says what was seen", () => {
  test.each([
    [
      "expired.test",
      "dnssec/not-bogus",
      /^bogus: .*MX expired\.test.* \((DNSSEC Bogus|Signature Expired|DNSKEY Missing) \(\d+\)/,
    ],
    ["wrongds.test", "dnssec/not-bogus", /^bogus: .*MX wrongds\.test.* \((DNSSEC Bogus|DNSKEY Missing) \(\d+\)/],
    [
      "lame.test",
      "mx/present",
      /: an empty answer without a SOA record: the zone's name servers may not serve the zone$/,
    ],
    ["expired-certificate.sts.test", "mta-sts/policy-fetch", /: the certificate expired on 2020-04-01T00:00:00\.000Z$/],
    [
      "wrong-name.sts.test",
      "mta-sts/policy-fetch",
      /: the certificate names "www\.signed\.test", not mta-sts\.wrong-name\.sts\.test$/,
    ],
    [
      "unknown-authority.sts.test",
      "mta-sts/policy-fetch",
      /: the certificate was issued by CN=stranger: its issuer is not trusted here/,
    ],
    ["redirect.sts.test", "mta-sts/policy-fetch", /: HTTP 301; senders do not follow a redirect \(RFC 8461 §3\.3\)$/],
    ["missing.sts.test", "mta-sts/policy-fetch", /: HTTP 404; senders accept only HTTP 200 \(RFC 8461 §3\.3\)$/],
    ["slow.sts.test", "mta-sts/policy-fetch", /: 127\.20\.0\.1 did not finish its answer within 10 s$/],
    [
      "oversized.sts.test",
      "mta-sts/policy-fetch",
      /: the policy is larger than 64 KiB, so senders may reject it \(RFC 8461 §3\.3\)$/,
    ],
    ["inner.unsigned.test", "dane/present", /^not judged: the host's zone is not signed/],
    ["inner.unsigned.test", "dmarc/policy", /^the policy is reject \(inherited from unsigned\.test\)$/],
  ])("of %s, %s", (domain, id, message) => {
    expect(messageOf("udp", domain, id)).toMatch(message);
  });
});

describe("profile bsi", () => {
  test("weighs the same outcomes as the guideline does", () => {
    const weigh = (line: string): string =>
      line
        .replace(/^warn (?=dnssec)/, "fail ")
        .replace(/^info (?=dnssec)/, "warn ")
        .replace(/^fail (?=mta-sts)/, "warn ");
    const expected = Object.fromEntries(Object.entries(TROUBLES).map(([domain, lines]) => [domain, lines.map(weigh)]));
    // TR-03108-05-M asks for DANE without condition
    expected["inner.unsigned.test"]?.splice(4, 0, "fail dane/present mx.inner.unsigned.test");
    expect(troublesOf(runOf("bsi").report)).toEqual(expected);
  });
});

describe("a resolver that does not validate", () => {
  test("leaves all of DNSSEC and DANE unknown but the keys it shows", () => {
    const findings = runOf("plain").report.domains.flatMap((domain) => domain.findings);
    const judged = findings.filter(({ check: id }) => /^(dnssec|dane)\//.test(id) && id !== "dnssec/algorithm");
    expect(new Set(judged.map(({ check: id }) => id)).size).toBe(12);
    expect(judged.filter(({ status }) => status !== "unknown")).toEqual([]);
  });

  test("takes nothing from the other verdicts, and shows what stands in the bogus zones", () => {
    const others = (troubles: Record<string, string[]>) =>
      Object.entries(troubles).map(([domain, lines]) => [
        domain,
        lines.filter((line) => !/ (dnssec\/|dane\/|tls-rpt\/not-enforcing )/.test(line)),
      ]); // what needs DNSSEC
    const expected = others({
      ...TROUBLES,
      "expired.test": [uncompared("expired.test")],
      "wrongds.test": [uncompared("wrongds.test")],
    });
    expect(Object.fromEntries(others(troublesOf(runOf("plain").report)))).toEqual(Object.fromEntries(expected));
  });

  test("is named among the limits of the report", () => {
    const { exit, report } = runOf("plain");
    expect(exit.stderr).toBe("");
    expect(report.resolvers).toEqual([{ url: world.plain.udp, validates: false }]);
    expect(report.limitations).toEqual([
      expect.stringContaining(`${world.plain.udp} did not prove to validate DNSSEC`),
      NOBODY_ON_25,
    ]);
  });
});
