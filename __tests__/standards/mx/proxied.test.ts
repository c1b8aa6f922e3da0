// MX hosts and return paths behind the proxy of a DNS provider, as each format says so.
import { describe, expect, test } from "@jest/globals";
import { mxSenderResolvable } from "../../../src/standards/mx/checks/sender-resolvable.ts";
import { mxTarget } from "../../../src/standards/mx/checks/target.ts";
import { observeAddresses } from "../../../src/standards/mx/observe.ts";
import type { DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { overlay } from "../../../src/zones/planned/overlay.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { inEnglish } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";
import { domain, readDomains, record } from "../../zones/dnscontrol/ir-files.ts";
import { readZone } from "../../zones/octodns/zone-files.ts";
import { change, readPlan } from "../../zones/terraform/plan-files.ts";

const cloudflare = (type: string, content: string, proxied: boolean): DeclaredZone[] =>
  readPlan(
    [change("cloudflare_dns_record", { zone_id: "Z1", name: "mx", type, ttl: 1, content, proxied })],
    {},
    {
      Z1: "x.test",
    },
  ).zones;
const octodns = (type: string, value: string, proxied: boolean): DeclaredZone[] =>
  readZone(`mx:\n  octodns: {cloudflare: {proxied: ${proxied}}}\n  type: ${type}\n  value: ${value}\n`).zones;
const dnscontrol = (type: string, value: string, proxied: boolean): DeclaredZone[] =>
  readDomains(domain([record(type, "mx", value, { meta: { cloudflare_proxy: proxied ? "on" : "off" } })])).zones;

describe.each([
  ["Terraform", cloudflare],
  ["octoDNS", octodns],
  ["DNSControl", dnscontrol],
])("in %s", (_format, zonesOf) => {
  test.each([
    ["A", "192.0.2.1"],
    ["AAAA", "2001:db8::1"],
    ["CNAME", "host.y.test."],
  ])("a proxied %s record takes no mail", async (type, value) => {
    const dns = overlay(fakeDns({}), zonesOf(type, value, true));
    const addresses = await observeAddresses(dns, "mx.x.test");
    if (addresses.state === "unknown") throw new Error("unknown");
    expect(inEnglish(mxTarget.judge({ addresses }, makeSubject("mx.x.test")))).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(
        /^Cloudflare proxies mx\.x\.test \(.+\), but not port 25: at best it puts a name of its own \(`_dc-mx\.…`\)/,
      ),
      fix: { text: expect.stringContaining("Switch the proxy off for the addresses of mx.x.test") },
    });
  });

  test("a domain that sends and has its addresses alone is resolvable, with no MX record for the proxy to change", async () => {
    const implicitMx = await observeAddresses(overlay(fakeDns({}), zonesOf("A", "192.0.2.1", true)), "mx.x.test");
    if (implicitMx.state === "unknown") throw new Error("unknown");
    const facts = { mx: { state: "absent" as const, evidence: [] }, implicitMx };
    expect(inEnglish(mxSenderResolvable.judge(facts, makeSubject("mx.x.test", { mail: "send" })))).toMatchObject({
      outcome: "pass",
      message: "the domain has no MX record, but the addresses of a proxy, which takes no bounces",
    });
  });

  test("one that is not proxied does", async () => {
    const dns = overlay(fakeDns({}), zonesOf("A", "192.0.2.1", false));
    expect(await observeAddresses(dns, "mx.x.test")).toMatchObject({ state: "present", value: { v4: ["192.0.2.1"] } });
  });

  test("a proxied alias hides the MX and TXT records of its target, and says so", async () => {
    const dns = overlay(fakeDns({}), zonesOf("CNAME", "host.y.test.", true));
    for (const type of ["MX", "TXT"] as const)
      expect(inEnglish(await dns.query("mx.x.test", type))).toMatchObject({
        cause: "undecided",
        reason: expect.stringContaining("with no MX or TXT record of an alias's target"),
      });
  });
});
