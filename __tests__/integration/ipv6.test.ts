// The same servers over IPv6: resolvers, name servers, policy hosts and mail servers at ::1.
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/run-report.ts";
import { openResolver } from "../../src/sources/dns/resolver.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { openPort } from "../sources/https-test-server.ts";
import type { Exit } from "./bundles.ts";
import { check, reportIn, troublesOf } from "./bundles.ts";
import { matches } from "./smtp/oracles.ts";
import { messageOf, policyFor, verdictsOf } from "./smtp/verdicts.ts";
import type { Ways } from "./world.ts";
import { world } from "./world.ts";

if (world.six === null) {
  process.stdout.write("IPv6: nothing is tested, because the loopback interface has no IPv6 address\n");
  test("the loopback interface has no IPv6 address", () => {
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    expect(addresses.filter(({ address }) => address === "::1")).toEqual([]);
  });
} else overIpv6(world.six);

function overIpv6(six: Ways): void {
  describe.each(["udp", "tls", "https"] as const)("a resolver at ::1, over %s", (way) => {
    const resolver = openResolver({ urls: [six[way]] });
    afterAll(() => resolver.close());

    test("validates, and reaches name servers that have IPv6 addresses only", async () => {
      expect(await resolver.dns.query("six.test", "MX")).toMatchObject({ kind: "records", security: "secure" });
      expect(resolver.resolvers()).toEqual([{ url: six[way], validates: true }]);
    });

    test("answers with more than fits into UDP", async () => {
      expect(await resolver.dns.query("large.signed.test", "TXT")).toMatchObject({
        kind: "records",
        security: "secure",
      });
    });
  });

  describe("a policy host with an IPv6 address only", () => {
    const resolver = openResolver({ urls: [six.udp] });
    afterAll(() => resolver.close());
    const fetchPolicy = (allowPrivateNetwork: boolean) =>
      openPort({ allowPrivateNetwork }).get("mta-sts.six.test", "/.well-known/mta-sts.txt", resolver.dns);

    test("serves its policy", async () => {
      expect(await fetchPolicy(true)).toMatchObject({ kind: "response", status: 200, address: "::1" });
    });

    test("is not asked where its address is not that of a public host", async () => {
      expect(await fetchPolicy(false)).toMatchObject({ kind: "failure", cause: "refused-address" });
    });
  });

  test.each(["udp", "tls", "https"] as const)("a policy names a resolver over %s with an IPv6 address", async (way) => {
    const policy = `version: 1\nresolvers: ["${six[way]}"]\ndomains: [{ name: six.test, dkim: { selectors: [sel, ed] } }]\n`;
    const exit = await check(folderOf({ "mail-policy.yml": policy }), "--allow-private-network", "--format", "json");
    expect(reportIn(exit).resolvers).toEqual([{ url: six[way], validates: true }]);
    expect({ stderr: exit.stderr, troubles: troublesOf(reportIn(exit)) }).toEqual({
      stderr: "",
      troubles: { "six.test": [] },
    });
  });

  describe("a mail server", () => {
    /** Hosts, the outcome of `dane/match`, and the addresses that it names. */
    const HOSTS: readonly (readonly [
      name: string,
      outcome: "pass" | "fail",
      families: readonly (4 | 6)[],
      wrong: 4 | 6 | null,
    ])[] = [
      ["six", "pass", [6], null],
      ["six-other", "fail", [6], 6],
      ["six-mapped", "pass", [4], null],
      ["dual", "pass", [4, 6], null],
      ["dual-four", "fail", [4, 6], 4],
      ["dual-six", "fail", [4, 6], 6],
    ];
    const resolver = openResolver({ urls: [six.udp] });
    let report: Report;
    beforeAll(async () => {
      const folder = folderOf({ "mail-policy.yml": policyFor(HOSTS.map(([name]) => name)) });
      const words = ["--resolver", six.https, "--allow-private-network", "--format", "json"];
      const exit: Exit = await check(folder, ...words, "--smtp-rate", "60"); // all have the address ::1
      report = reportIn(exit);
    });
    afterAll(() => resolver.close());

    /** An IPv4 address is that of the host's A record, or in its AAAA record. */
    async function addressOf(name: string, family: 4 | 6): Promise<string> {
      if (family === 6) return "::1";
      const host = name === "six-mapped" ? "modern.mx.smtp.test" : `${name}.mx.smtp.test`;
      const answer = await resolver.dns.query(host, "A");
      const [record] = answer.kind === "records" ? answer.records : [];
      if (record === undefined) throw new Error(`${host} has no A record`);
      return record.data.address;
    }

    test.each(HOSTS)(
      "%s: dane/match is %s, as OpenSSL has it of each address",
      async (name, outcome, families, wrong) => {
        expect(verdictsOf(report, name, ["smtp-tls/starttls", "smtp-tls/version", "dane/match"])).toEqual({
          "smtp-tls/starttls": "pass",
          "smtp-tls/version": "pass",
          "dane/match": outcome,
        });
        const addresses = await Promise.all(families.map((family) => addressOf(name, family)));
        const tlsa = await resolver.dns.query(`_25._tcp.${name}.mx.smtp.test`, "TLSA");
        const records = tlsa.kind === "records" ? tlsa.records.map(({ data }) => data) : [];
        const server = { host: `${name}.mx.smtp.test`, domain: `${name}.smtp.test`, tlsa: records };
        expect(await Promise.all(addresses.map((address) => matches({ ...server, address })))).toEqual(
          families.map((family) => family !== wrong),
        );
        if (wrong !== null)
          expect(messageOf(report, name, "dane/match")).toMatch(new RegExp(`\\(${await addressOf(name, wrong)}\\)$`));
      },
    );

    test("six has its MTA-STS policy fetched over IPv6, and its certificate judged", () => {
      expect(verdictsOf(report, "six", ["mta-sts/mx-certificate"])).toEqual({ "mta-sts/mx-certificate": "pass" });
    });
  });
}
