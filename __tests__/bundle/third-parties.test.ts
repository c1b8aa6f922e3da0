// The shipped bundle with what others publish for a domain: quiet while their addresses rotate, and not where they open up or vanish.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Answer } from "dns-packet";
import type { TestServer } from "../support/dns-server.ts";
import { respond, serveUdp, soa } from "../support/dns-server.ts";
import { startGitHubApi } from "../support/github-api.ts";
import type { Zone } from "../support/live-zone.ts";
import type { Checkout } from "./bundle-run.ts";
import { checkout } from "./bundle-run.ts";

/** The domains of live DNS; a name below no other does not exist. One that is silent answers SERVFAIL. */
const EXISTING = /(^|\.)(example\.de|outlook\.com|google\.com|googlemail\.com|example\.org)$/;
const ED25519 = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const POLICY = "version: 1\ndomains:\n  - name: example.de\n    dkim: { selectors: [s1] }\n";
const BASE: Zone = {
  "TXT _dmarc.example.de": "v=DMARC1; p=reject; rua=mailto:d@example.de",
  "TXT s1._domainkey.example.de": ED25519,
};

/** What Microsoft publishes on a day: some of its networks and the host's address change. */
const microsoft = (day: number): Zone => ({
  ...BASE,
  "MX example.de": "example-de.mail.protection.outlook.com",
  "A example-de.mail.protection.outlook.com": `52.101.${day}.${day + 4}`,
  "TXT example.de": "v=spf1 include:spf.protection.outlook.com -all",
  "TXT spf.protection.outlook.com": `v=spf1 ip4:40.92.0.0/15 ip4:40.107.0.0/16 ip4:52.${100 + day}.0.0/15 ip4:104.47.0.0/17 ip6:2a01:111:f4${day}3::/48 -all`,
});

/** What Google publishes on a day: its networks are in other records, one of which changes. */
const google = (day: number): Zone => ({
  ...BASE,
  "MX example.de": "smtp.google.com",
  "A smtp.google.com": `142.250.${day}.26`,
  "TXT example.de": "v=spf1 include:_spf.google.com -all",
  "TXT _spf.google.com": "v=spf1 include:_netblocks.google.com include:_netblocks2.google.com ~all",
  "TXT _netblocks.google.com": `v=spf1 ip4:35.190.${247 + day}.0/24 ip4:64.233.160.0/19 ip4:66.102.0.0/20 ip4:74.125.0.0/16 ~all`,
  "TXT _netblocks2.google.com": `v=spf1 ip6:2001:4860:4000::/36 ip6:2404:6800:4000::/36 ip6:2a00:1450:4${day}00::/40 ~all`,
});

interface Finding {
  check: string;
  outcome: string;
  message: string;
}

let live: Zone;
let dns: TestServer;
let api: Awaited<ReturnType<typeof startGitHubApi>>;
let place: Checkout;
beforeEach(async () => {
  live = {};
  dns = await serveUdp((query) => {
    const value = live[`${query.type} ${query.name}`];
    if (value === "SERVFAIL") return respond(query, { rcode: 2 });
    if (value === undefined)
      return respond(query, { ad: true, rcode: EXISTING.test(query.name) ? 0 : 3, authorities: [soa(".")] });
    const data = query.type === "MX" ? { preference: 0, exchange: value } : value;
    const answer = { type: query.type, name: query.name, ttl: 300, data } as Answer;
    return respond(query, { ad: true, answers: [answer] });
  });
  api = await startGitHubApi();
  place = checkout();
  place.write({ "mail-policy.yml": POLICY });
  place.commit();
});
afterEach(async () => {
  await api.close();
  await dns.close();
});

/** A recorded run of a zone; the findings. */
async function run(zone: Zone): Promise<Finding[]> {
  live = zone;
  const exit = await place.run(
    "schedule",
    {},
    {
      INPUT_OFFLINE: "false",
      INPUT_RESOLVERS: dns.url,
      INPUT_SMTP: "off",
      "INPUT_HISTORY-BRANCH": "mail-policy-history",
      GITHUB_API_URL: api.url,
      GITHUB_REF: "refs/heads/main",
    },
  );
  expect(exit.stderr).toBe("");
  const report = place.report() as unknown as { domains: { findings: Finding[] }[] };
  return report.domains.flatMap(({ findings }) => findings);
}

const failing = (findings: readonly Finding[]): string[] =>
  findings.filter(({ outcome }) => outcome === "fail").map(({ check }) => check);
const said = (findings: readonly Finding[], check: string): string => {
  const found = findings.find((one) => one.check === check);
  return `${found?.outcome}: ${found?.message}`;
};

describe("over five recorded runs, nothing is new while the addresses rotate", () => {
  test.each<[string, (day: number) => Zone]>([
    ["of Microsoft 365", microsoft],
    ["of Google Workspace", google],
  ])("%s", async (_, zoneOf) => {
    const first = failing(await run(zoneOf(1)));
    expect(first).not.toContain("dns/dangling");
    for (const day of [2, 3, 4, 5]) {
      const findings = await run(zoneOf(day));
      expect([day, failing(findings), place.outputs()["new"]]).toEqual([day, first, "0"]);
      expect(said(findings, "spf/third-party")).toMatch(/^pass: /);
    }
  });
});

test("a third party that opens its record fails in the next run, and is unknown where it gives no answer", async () => {
  expect(said(await run(microsoft(1)), "spf/third-party")).not.toMatch(/^fail/);
  const open = { ...microsoft(2), "TXT spf.protection.outlook.com": "v=spf1 ip4:0.0.0.0/1 -all" };
  expect(said(await run(open), "spf/third-party")).toMatch(/^fail: .*spf\.protection\.outlook\.com/);
  const silent = { ...microsoft(3), "TXT spf.protection.outlook.com": "SERVFAIL" };
  expect(said(await run(silent), "spf/third-party")).toMatch(/^unknown: /);
});

describe("a domain that anyone can register", () => {
  const sending = (spf: string): Zone => ({ ...microsoft(1), "TXT example.de": spf });

  test("fails, passes once nothing leads there, and is unknown where it gives no answer", async () => {
    const relay = "v=spf1 include:spf.protection.outlook.com a:relay.example.net -all";
    expect(said(await run(sending(relay)), "dns/dangling")).toMatch(/^fail: example\.net does not exist in DNS/);
    expect(said(await run(microsoft(1)), "dns/dangling")).toMatch(/^pass: /);
    const silent = { ...sending(relay), "SOA example.net": "SERVFAIL" };
    expect(said(await run(silent), "dns/dangling")).toMatch(/^unknown: /);
  });

  test("is one failure of an include, not two", async () => {
    const findings = await run(sending("v=spf1 include:_spf.example.net -all"));
    expect(said(findings, "spf/include-valid")).toMatch(/^fail: .*, and anyone may be able to register example\.net$/);
    expect(said(findings, "dns/dangling")).toMatch(/^not-applicable: /);
    expect(place.summary()).not.toContain("`dns/dangling`");
  });
});
