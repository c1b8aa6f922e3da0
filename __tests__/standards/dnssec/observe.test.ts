import { describe, expect, test } from "@jest/globals";
import type { Observation } from "../../../src/model.ts";
import { txtRdata } from "../../../src/dns/record.ts";
import type { DnsAnswer, DnsFailureCause, Security } from "../../../src/ports.ts";
import { dnssecAlgorithm } from "../../../src/standards/dnssec/checks/algorithm.ts";
import { dnssecMailRecords } from "../../../src/standards/dnssec/checks/mail-records.ts";
import { dnssecDomain } from "../../../src/standards/dnssec/checks/domain.ts";
import { dnssecNotBogus } from "../../../src/standards/dnssec/checks/not-bogus.ts";
import { withListeners } from "../../../src/dns/answer-listener.ts";
import { observeDnssec, observeZoneKeys, recordSecurity } from "../../../src/standards/dnssec/observe.ts";
import type { Answers } from "../../support/fake-dns.ts";
import { fakeDns, noData } from "../../support/fake-dns.ts";
import { inEnglish } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";
import { inWords } from "../../support/in-words.ts";

const ABSENT: Observation<never> = { state: "absent", evidence: [] };
const UNKNOWN: Observation<never> = { state: "unknown", reason: inWords("so it is"), evidence: [] };
const THERE: Observation<never> = { state: "malformed", problem: inWords("it is there"), evidence: [] };
type MailFacts = Parameters<typeof observeDnssec>[4];
const NO_FACT: MailFacts = {
  hosts: { "mx.b.net": { addresses: ABSENT, tlsa: ABSENT, smtp: ABSENT, dane: ABSENT } },
  spf: ABSENT,
  dmarc: ABSENT,
  dkim: {},
  mtaSts: ABSENT,
  tlsRpt: ABSENT,
};

/** The DNSSEC state of a.de in a world of answers, all of which are asked; mx.b.net is its MX host. */
async function stateOf(world: Answers, facts: Partial<MailFacts> = {}) {
  const { hear, ...security } = recordSecurity();
  const dns = withListeners(fakeDns({ "a.de SOA": noData("a.de", "secure"), ...world }), [hear]);
  for (const [name, type] of Object.keys(world).map((key) => key.split(" "))) await dns.query(name ?? "", type as "A");
  const seen = await observeDnssec(dns, "a.de", security, await observeZoneKeys(dns, "a.de"), { ...NO_FACT, ...facts });
  if (seen.state !== "present") throw new Error(seen.state);
  return seen.value;
}

const outcomes = async (world: Answers) => {
  const dnssec = await stateOf(world);
  return [dnssecNotBogus, dnssecDomain].map((check) => check.judge({ dnssec }, makeSubject("a.de")).outcome);
};

describe("observeDnssec", () => {
  test("keeps answers at and below the domain and about its MX hosts, but no TLSA and no DNSKEY answer", async () => {
    const { answers } = await stateOf({
      "a.de MX": noData("a.de", "secure"),
      "_dmarc.a.de TXT": "timeout",
      "mx.b.net A": noData("mx.b.net", "insecure"),
      "_spf.b.net TXT": noData("_spf.b.net", "bogus"),
      "xa.de TXT": noData("xa.de", "bogus"),
      "_25._tcp.a.de TLSA": noData("_25._tcp.a.de", "bogus"),
      "a.de DNSKEY": noData("a.de", "bogus"),
    });
    expect(answers.map(({ type, name, state }) => `${type} ${name} ${state}`)).toEqual([
      "TXT _dmarc.a.de failure",
      "MX a.de secure",
      "SOA a.de secure",
      "A mx.b.net insecure",
    ]);
  });

  test("names the secure RRset of the domain's own zone whose signature ends first", async () => {
    const until = (day: number, owner: string, security: Security = "secure"): DnsAnswer => ({
      kind: "records",
      records: [{ name: owner, ttl: 60, type: "TXT", data: txtRdata("x") }],
      owner,
      aliases: [],
      security,
      signature: { from: "2026-11-01T00:00:00.000Z", until: `2026-11-0${day}T00:00:00.000Z` },
    });
    const world: Answers = {
      "a.de MX": until(5, "a.de"),
      "_dmarc.a.de TXT": until(4, "_dmarc.a.de"),
      "x.a.de TXT": until(1, "x.a.de", "indeterminate"),
      "mx.b.net A": until(2, "mx.b.net"),
      "y.a.de TXT": until(3, "y.other.net"),
    };
    expect((await stateOf(world)).earliest).toEqual({
      type: "TXT",
      name: "_dmarc.a.de",
      from: "2026-11-01T00:00:00.000Z",
      until: "2026-11-04T00:00:00.000Z",
    });
    expect((await stateOf({ "a.de MX": noData("a.de", "secure") })).earliest).toBeNull();
  });

  test.each([
    ["2026-11-23T12:00:00.001Z", true],
    ["2026-11-23T12:00:00.000Z", false],
  ])("a signature of ten days with a tenth of its time left passes, then it is overdue: %s", (at, isOverdue) => {
    const earliest = { type: "SOA", name: "a.de", from: "2026-11-14T12:00:00.000Z", until: "2026-11-24T12:00:00.000Z" };
    const dnssec = { zone: "secure" as const, keys: ABSENT, answers: [], records: [], earliest };
    const { outcome, message } = dnssecNotBogus.judge({ dnssec }, makeSubject("a.de", { at }));
    expect([outcome, message.code]).toEqual(["pass", `dnssec/not-bogus/${isOverdue ? "overdue" : "none"}`]);
  });

  test("asked twice, a question is noted once", async () => {
    const { hear, answers } = recordSecurity();
    const dns = withListeners(fakeDns({}), [hear]);
    await dns.query("a.de", "A");
    await dns.query("a.de", "A");
    expect(answers.size).toBe(1);
  });
});

describe("the verdicts of dnssec/not-bogus and dnssec/domain", () => {
  const servfail: DnsAnswer = { kind: "failure", cause: "servfail", reason: inWords("SERVFAIL") };
  test.each<[string, Answers, readonly [string, string]]>([
    ["a signed zone", {}, ["pass", "pass"]],
    ["a signed zone whose MX answer is not signed", { "a.de MX": noData("b.net", "insecure") }, ["pass", "pass"]],
    ["an unsigned zone", { "a.de SOA": noData("a.de", "insecure") }, ["pass", "fail"]],
    ["a bogus zone", { "a.de SOA": noData("a.de", "bogus") }, ["fail", "not-applicable"]],
    ["a state that cannot be told", { "a.de SOA": noData("a.de", "indeterminate") }, ["unknown", "unknown"]],
    ["SERVFAIL also with CD", { "a.de SOA": servfail }, ["unknown", "unknown"]],
    ["one bogus answer in a signed zone", { "_dmarc.a.de TXT": { bogus: ["x"] } }, ["fail", "pass"]],
    [
      "a bogus answer beside one that failed",
      { "_dmarc.a.de TXT": { bogus: ["x"] }, "a.de MX": "timeout" },
      ["fail", "pass"],
    ],
    ["one answer that failed", { "a.de MX": "timeout" }, ["unknown", "pass"]],
    ["a bogus answer about a host of others", { "mx.b.net A": noData("mx.b.net", "bogus") }, ["fail", "pass"]],
  ])("for %s", async (_what, world, expected) => {
    expect(await outcomes(world)).toEqual(expected);
  });
});

function keysAt(name: string, algorithms: readonly number[], security: Security = "secure", flags = 257): DnsAnswer {
  const records = algorithms.map((algorithm) => ({
    name,
    ttl: 1,
    type: "DNSKEY" as const,
    data: { flags, protocol: 3, algorithm, key: "00" },
  }));
  return { kind: "records", records, owner: name, aliases: [], security };
}
const failure = (cause: DnsFailureCause): DnsAnswer => ({ kind: "failure", cause, reason: inWords(`so: ${cause}`) });

describe("observeZoneKeys", () => {
  const SECURE = { "x.a.de DNSKEY": noData("x.a.de", "secure"), "a.de DNSKEY": noData("a.de", "secure") };
  test.each<[string, Answers, object, number]>([
    [
      "finds the apex at the domain",
      { "x.a.de DNSKEY": keysAt("x.a.de", [13, 8, 13]) },
      { state: "present", value: { zone: "x.a.de", algorithms: [8, 13] } },
      1,
    ],
    [
      "else above it",
      { ...SECURE, "a.de DNSKEY": keysAt("a.de", [13]) },
      { state: "present", value: { zone: "a.de", algorithms: [13] } },
      2,
    ],
    [
      "passes by the keys that an alias leads to",
      {
        ...SECURE,
        "x.a.de DNSKEY": { ...keysAt("b.net", [5]), aliases: ["x.a.de"] } as DnsAnswer,
        "a.de DNSKEY": keysAt("a.de", [13]),
      },
      { state: "present", value: { zone: "a.de" } },
      2,
    ],
    [
      "looks above an alias into an unsigned zone",
      {
        ...SECURE,
        "x.a.de DNSKEY": { ...noData("b.net", "insecure"), aliases: ["x.a.de"] } as DnsAnswer,
        "a.de DNSKEY": keysAt("a.de", [13]),
      },
      { state: "present", value: { zone: "a.de", algorithms: [13] } },
      2,
    ],
    [
      "sees the keys of a zone that nothing leads to",
      { "x.a.de DNSKEY": keysAt("x.a.de", [5], "insecure") },
      { state: "present", value: { algorithms: [5] } },
      1,
    ],
    [
      "does not look above an unsigned zone",
      { "x.a.de DNSKEY": noData("x.a.de", "insecure"), "a.de DNSKEY": keysAt("a.de", [5]) },
      { state: "absent" },
      1,
    ],
    [
      "takes a key without the zone flag for none",
      { "x.a.de DNSKEY": keysAt("x.a.de", [5], "secure", 0) },
      { state: "absent" },
      1,
    ],
    [
      "does not know where the state is not",
      { "x.a.de DNSKEY": noData("x.a.de", "indeterminate"), "a.de DNSKEY": keysAt("a.de", [5]) },
      { state: "unknown" },
      1,
    ],
    [
      "does not know what is bogus",
      { "x.a.de DNSKEY": keysAt("x.a.de", [13], "bogus") },
      { state: "unknown", reason: expect.stringContaining("bogus") },
      1,
    ],
    [
      "does not know without an answer",
      { "x.a.de DNSKEY": "timeout" },
      { state: "unknown", reason: expect.stringContaining("DNSKEY x.a.de") },
      1,
    ],
    [
      "gives up at the top",
      { ...SECURE, "de DNSKEY": noData("de", "secure") },
      { state: "unknown", reason: expect.stringContaining("was not found") },
      3,
    ],
  ])("%s", async (_what, world, seen, questions) => {
    const dns = fakeDns(world);
    expect(inEnglish(await observeZoneKeys(dns, "x.a.de"))).toMatchObject(seen);
    expect(dns.asked).toHaveLength(questions);
  });

  test("asks eight names at most", async () => {
    const dns = fakeDns((name) => noData(name));
    expect(await observeZoneKeys(dns, "a.".repeat(100) + "de")).toMatchObject({ state: "unknown" });
    expect(dns.asked).toHaveLength(8);
  });
});

describe("the verdicts of dnssec/algorithm and dnssec/domain", () => {
  test.each<[string, DnsAnswer, Security, readonly [string, string], string]>([
    ["keys in common use", keysAt("a.de", [8, 13, 15]), "secure", ["pass", "pass"], "8, 13, 15"],
    [
      "a retired key beside another",
      keysAt("a.de", [13, 7]),
      "secure",
      ["fail", "pass"],
      "algorithm 7 (RSASHA1-NSEC3-SHA1)",
    ],
    [
      "retired keys that resolvers no longer follow",
      keysAt("a.de", [5, 12], "insecure"),
      "insecure",
      ["fail", "fail"],
      "5 (RSASHA1), 12 (ECC-GOST)",
    ],
    ["an unknown algorithm", keysAt("a.de", [200], "insecure"), "insecure", ["pass", "fail"], "200"],
    ["no keys", noData("a.de", "insecure"), "insecure", ["not-applicable", "fail"], "has no keys"],
    ["no answer", failure("timeout"), "secure", ["unknown", "pass"], "so: timeout"],
  ])("for a zone with %s", async (_what, keys, soa, expected, message) => {
    const dnssec = await stateOf({ "a.de SOA": noData("a.de", soa), "a.de DNSKEY": keys });
    const judged = [dnssecAlgorithm, dnssecDomain].map((check) => check.judge({ dnssec }, makeSubject("a.de")));
    expect(judged.map(({ outcome }) => outcome)).toEqual(expected);
    expect(inEnglish(judged[0]?.message)).toContain(message);
  });
});

describe("the verdict of dnssec/mail-records", () => {
  const answered = (name: string, security: Security): Answers => ({
    [`${name} TXT`]: noData(name, security),
  });
  test.each<[string, Answers, Partial<MailFacts>, string, string]>([
    ["there is none", answered("a.de", "insecure"), {}, "not-applicable", "no mail record"],
    [
      "all are signed",
      { ...answered("a.de", "secure"), ...answered("_smtp._tls.a.de", "secure") },
      { spf: THERE, tlsRpt: THERE },
      "pass",
      "signed: SPF, TLS-RPT",
    ],
    [
      "one is not signed",
      { ...answered("a.de", "secure"), ...answered("s._domainkey.a.de", "insecure") },
      { spf: THERE, dkim: { s: THERE } },
      "fail",
      "DKIM s at s._domainkey.a.de is not signed",
    ],
    [
      "one is bogus, and another failed",
      { ...answered("_mta-sts.a.de", "bogus"), "a.de TXT": "timeout" },
      { mtaSts: UNKNOWN, spf: UNKNOWN },
      "fail",
      "MTA-STS at _mta-sts.a.de is bogus",
    ],
    ["one could not be seen", { "a.de TXT": "timeout" }, { spf: UNKNOWN }, "unknown", "SPF: so it is"],
    [
      "a name above the one that answered could not be seen",
      answered("_dmarc.a.de", "insecure"),
      { dmarc: UNKNOWN },
      "unknown",
      "DMARC: so it is",
    ],
    [
      "that of one cannot be told",
      answered("a.de", "indeterminate"),
      { spf: THERE },
      "unknown",
      "DNSSEC status unknown",
    ],
    ["one was not asked for", {}, { mtaSts: UNKNOWN }, "not-applicable", "no mail record"],
  ])("where %s", async (_what, world, facts, outcome, message) => {
    const dnssec = await stateOf(world, facts);
    expect(inEnglish(dnssecMailRecords.judge({ dnssec }, makeSubject("a.de")))).toMatchObject({
      outcome,
      message: expect.stringContaining(message),
    });
  });
});
