import { describe, expect, test } from "@jest/globals";
import type { DnsAnswer, Security } from "../../../src/ports.ts";
import { dnssecDomain, dnssecNotBogus } from "../../../src/standards/dnssec/checks.ts";
import { observeDnssec, watch } from "../../../src/standards/dnssec/observe.ts";
import type { FakeAnswer } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { subjectOf } from "../../support/subject.ts";

const nothing = (name: string, security: Security): DnsAnswer => ({ kind: "nodata", owner: name, aliases: [], security });

/** The DNSSEC state of a.de in a world of answers, all of which are asked; mx.b.net is its MX host. */
async function stateOf(world: Readonly<Record<string, FakeAnswer>>) {
  const { dns, answers } = watch(fakeDns({ "a.de SOA": nothing("a.de", "secure"), ...world }));
  for (const [name, type] of Object.keys(world).map((key) => key.split(" "))) await dns.query(name ?? "", type as "A");
  const seen = await observeDnssec(dns, "a.de", ["mx.b.net"], answers);
  if (seen.state !== "present") throw new Error(seen.state);
  return seen.value;
}

const outcomes = async (world: Readonly<Record<string, FakeAnswer>>) => {
  const dnssec = await stateOf(world);
  return [dnssecNotBogus, dnssecDomain].map((check) => check.judge({ dnssec }, subjectOf("a.de")).outcome);
};

describe("observeDnssec", () => {
  test("keeps answers at and below the domain and about its MX hosts, but no TLSA answer", async () => {
    const { answers } = await stateOf({
      "a.de MX": nothing("a.de", "secure"),
      "_dmarc.a.de TXT": "timeout",
      "mx.b.net A": nothing("mx.b.net", "insecure"),
      "_spf.b.net TXT": nothing("_spf.b.net", "bogus"),
      "xa.de TXT": nothing("xa.de", "bogus"),
      "_25._tcp.a.de TLSA": nothing("_25._tcp.a.de", "bogus"),
    });
    expect(answers.map(({ type, name, state }) => `${type} ${name} ${state}`)).toEqual(["TXT _dmarc.a.de failure", "MX a.de secure", "SOA a.de secure", "A mx.b.net insecure"]);
  });

  test("asked twice, a question is noted once", async () => {
    const { dns, answers } = watch(fakeDns({}));
    await dns.query("a.de", "A");
    await dns.query("a.de", "A");
    expect(answers.size).toBe(1);
  });
});

describe("the verdicts of dnssec/not-bogus and dnssec/domain", () => {
  const servfail: DnsAnswer = { kind: "failure", cause: "servfail", reason: "SERVFAIL" };
  test.each<[string, Readonly<Record<string, FakeAnswer>>, readonly [string, string]]>([
    ["a signed zone", {}, ["pass", "pass"]],
    ["an unsigned zone", { "a.de SOA": nothing("a.de", "insecure") }, ["pass", "fail"]],
    ["a bogus zone", { "a.de SOA": nothing("a.de", "bogus") }, ["fail", "not-applicable"]],
    ["a state that cannot be told", { "a.de SOA": nothing("a.de", "indeterminate") }, ["unknown", "unknown"]],
    ["SERVFAIL also with CD", { "a.de SOA": servfail }, ["unknown", "unknown"]],
    ["one bogus answer in a signed zone", { "_dmarc.a.de TXT": { bogus: ["x"] } }, ["fail", "pass"]],
    ["a bogus answer beside one that failed", { "_dmarc.a.de TXT": { bogus: ["x"] }, "a.de MX": "timeout" }, ["fail", "pass"]],
    ["one answer that failed", { "a.de MX": "timeout" }, ["unknown", "pass"]],
    ["a bogus answer about a host of others", { "mx.b.net A": nothing("mx.b.net", "bogus") }, ["fail", "pass"]],
  ])("for %s", async (_what, world, expected) => {
    expect(await outcomes(world)).toEqual(expected);
  });
});
