import { describe, expect, test } from "@jest/globals";
import type { DmarcRecord } from "../../../src/standards/dmarc/record.ts";
import { effectivePolicy, parseDmarc } from "../../../src/standards/dmarc/record.ts";
import { observeExternalDestinations } from "../../../src/standards/dmarc/external-destinations.ts";
import { observeOrganisationalDomain } from "../../../src/standards/dmarc/tree-walk.ts";
import type { Answers, FakeAnswer, FakeDns } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";

function recordOf(rua: string, foundAt: string): DmarcRecord {
  const parsed = parseDmarc(`v=DMARC1; p=reject; rua=${rua}`);
  return {
    ...parsed,
    foundAt,
    isInherited: false,
    overlooked: null,
    decidedBy: "p",
    effective: effectivePolicy(parsed, "own"),
  };
}

/** Each external host and whether it agreed, in short. */
async function describeAuthorisations(
  rua: string,
  world: Answers,
  foundAt = "a.de",
): Promise<{ said: string[]; unasked: number; dns: FakeDns }> {
  const dns = fakeDns(world);
  const seen = await observeExternalDestinations(dns, {
    state: "present",
    value: recordOf(rua, foundAt),
    evidence: [],
  });
  if (seen.state !== "present") throw new Error(seen.state);
  return {
    said: seen.value.destinations.map(({ host, agreed }) => `${host} ${agreed}`),
    unasked: seen.value.unasked,
    dns,
  };
}

const AT_B = "a.de._report._dmarc.b.net TXT";

describe("observeExternal", () => {
  test("asks nothing about a mailbox at the domain itself", async () => {
    const { said, dns } = await describeAuthorisations("mailto:d@a.de", {});
    expect(said).toEqual([]);
    expect(dns.asked).toEqual([]);
  });

  test("looks for the organisational domain of the record once, however many hosts get reports, and not where it is known", async () => {
    const rua = "mailto:d@b.net,mailto:d@c.net";
    const { dns } = await describeAuthorisations(rua, {});
    expect(dns.asked.filter((question) => question === "TXT _dmarc.a.de")).toHaveLength(1);
    const other = fakeDns({});
    const own = await observeOrganisationalDomain(fakeDns({}), "a.de");
    await observeExternalDestinations(other, { state: "present", value: recordOf(rua, "a.de"), evidence: [] }, own);
    expect(other.asked).not.toContain("TXT _dmarc.a.de");
    expect(other.asked).toContain("TXT _dmarc.b.net");
  });

  test("takes a host of the same organisation for none outside", async () => {
    expect(
      (await describeAuthorisations("mailto:d@r.a.de", { "_dmarc.a.de TXT": ["v=DMARC1; p=reject"] })).said,
    ).toEqual([]);
    // RFC 9989 §4.10.2: psd=n makes the host an organisation of its own
    const apart = { "_dmarc.a.de TXT": ["v=DMARC1; p=reject"], "_dmarc.r.a.de TXT": ["v=DMARC1; p=reject; psd=n"] };
    expect((await describeAuthorisations("mailto:d@r.a.de", apart)).said).toEqual(["r.a.de false"]);
  });

  test("asks at the name of the policy's domain, also where the record is inherited", async () => {
    expect((await describeAuthorisations("mailto:d@b.net", { [AT_B]: ["v=DMARC1"] })).said).toEqual(["b.net true"]);
    expect((await describeAuthorisations("mailto:d@b.net", { [AT_B]: ["v=DMARC1"] }, "c.de")).said).toEqual([
      "b.net false",
    ]);
  });

  test.each<[string, FakeAnswer, string]>([
    ["with the version alone", ["v=DMARC1"], "true"],
    ["with a rua at the same host", ["v=DMARC1; rua=mailto:x@b.net"], "true"],
    ["beside other texts", ["hello", "v=DMARC1;"], "true"],
    ["twice", ["v=DMARC1", "v=DMARC1"], "true"],
    ["with a rua at another host", ["v=DMARC1; rua=mailto:x@c.net"], "false"],
    ["in lower case", ["v=dmarc1"], "false"],
    ["of another kind", ["v=spf1 -all"], "false"],
    ["that is silent", "timeout", "null"],
    ["that is bogus", { bogus: ["v=DMARC1"] }, "null"],
  ])("an agreement %s", async (_what, answer, agreed) => {
    expect((await describeAuthorisations("mailto:d@b.net", { [AT_B]: answer })).said).toEqual([`b.net ${agreed}`]);
  });

  test("knows nothing while an organisational domain is not known", async () => {
    expect(
      (await describeAuthorisations("mailto:d@b.net", { "_dmarc.net TXT": "timeout", [AT_B]: ["v=DMARC1"] })).said,
    ).toEqual(["b.net null"]);
  });

  test("asks each host once, and ten at most", async () => {
    expect((await describeAuthorisations("mailto:d@b.net,mailto:e@b.net!1m", {})).said).toEqual(["b.net false"]);
    const many = Array.from({ length: 1000 }, (_, i) => `mailto:d@b${i}.net`).join(",");
    const { said, unasked, dns } = await describeAuthorisations(many, {});
    expect([said.length, unasked]).toEqual([10, 990]);
    expect(dns.asked.length).toBeLessThan(100);
  });

  test("a name too long for DNS cannot agree", async () => {
    const long = `${"a".repeat(60)}.${"b".repeat(60)}.${"c".repeat(60)}`;
    expect((await describeAuthorisations(`mailto:d@${long}.net`, {}, `${long}.de`)).said).toEqual([
      `${long}.net false`,
    ]);
  });
});
