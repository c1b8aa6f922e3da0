import { describe, expect, test } from "@jest/globals";
import type { Observation } from "../../../src/model.ts";
import type { DnsAnswer, DnsFailureCause, Security } from "../../../src/ports.ts";
import { daneUsable } from "../../../src/standards/dane/checks/usable.ts";
import { danePresent } from "../../../src/standards/dane/checks/present.ts";
import { daneLookup } from "../../../src/standards/dane/checks/lookup.ts";
import { observeTlsa } from "../../../src/standards/dane/observe.ts";
import type { HostAddresses } from "../../../src/standards/mx/record.ts";
import type { FakeAnswer } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { inEnglish, say } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";
import { inWords } from "../../support/in-words.ts";

const HOST = "mx.a.de";
const OWN = `_25._tcp.${HOST}`;
const TARGET = "_25._tcp.real.b.de";

function addresses(given: Partial<HostAddresses> = {}): Observation<HostAddresses> {
  return {
    state: "present",
    value: { v4: ["192.0.2.1"], v6: [], aliases: [], owner: HOST, security: "secure", unmeasured: null, ...given },
    evidence: [],
  };
}
const BEHIND_ALIAS = addresses({ aliases: [HOST], owner: "real.b.de" });

function tlsa(name: string, security: Security = "secure", usage = 3): DnsAnswer {
  const data = { usage, selector: 1, matching: 1, data: "ab".repeat(32) };
  return { kind: "records", records: [{ name, ttl: 1, type: "TLSA", data }], owner: name, aliases: [], security };
}
const failure = (cause: DnsFailureCause): DnsAnswer => ({ kind: "failure", cause, reason: inWords(`so: ${cause}`) });

describe("observeTlsa", () => {
  test.each<[string, Observation<HostAddresses>, string]>([
    ["are not secure", addresses({ security: "insecure" }), "absent"],
    ["do not exist", { state: "absent", evidence: [] }, "absent"],
    ["are those of an IP address", { state: "malformed", problem: inWords("p"), evidence: [] }, "absent"],
    ["are not known", { state: "unknown", reason: inWords("r"), evidence: [] }, "unknown"],
    ["may be secure or not", addresses({ security: "indeterminate" }), "unknown"],
    ["are bogus in part", addresses({ security: "bogus", unmeasured: inWords("bogus") }), "unknown"],
  ])("asks nothing where the addresses %s", async (_what, host, state) => {
    const dns = fakeDns({});
    expect(await observeTlsa(dns, HOST, host)).toMatchObject({ state });
    expect(dns.asked).toEqual([]);
  });

  test("gives the reason of the address lookup that failed", async () => {
    expect(
      await observeTlsa(
        fakeDns({}),
        HOST,
        addresses({ security: "indeterminate", unmeasured: inWords("AAAA timed out") }),
      ),
    ).toMatchObject({ reason: inWords("AAAA timed out") });
  });

  test.each<[string, Readonly<Record<string, DnsAnswer>>, object]>([
    [
      "takes the records at the end of the chain first",
      { [TARGET]: tlsa(TARGET), [OWN]: tlsa(OWN) },
      { state: "present", value: { base: TARGET } },
    ],
    ["else those at the name itself", { [OWN]: tlsa(OWN) }, { state: "present", value: { base: OWN } }],
    [
      "also where those at the end are not secure",
      { [TARGET]: tlsa(TARGET, "insecure"), [OWN]: tlsa(OWN) },
      { state: "present", value: { base: OWN, security: "secure" } },
    ],
    ["fails where the first lookup does", { [TARGET]: failure("servfail"), [OWN]: tlsa(OWN) }, { state: "malformed" }],
    ["finds none where there is none", {}, { state: "absent" }],
  ])("behind a secure alias %s", async (_what, answers, seen) => {
    const world = Object.fromEntries(
      Object.entries(answers).map(([name, answer]): [string, FakeAnswer] => [`${name} TLSA`, answer]),
    );
    expect(await observeTlsa(fakeDns(world), HOST, BEHIND_ALIAS)).toMatchObject(seen);
  });

  const INTO_UNSIGNED = addresses({ aliases: [HOST], owner: "real.b.de", security: "insecure" });
  const alias = (security: Security): DnsAnswer => ({
    kind: "records",
    records: [{ name: HOST, ttl: 1, type: "CNAME", data: { target: "real.b.de" } }],
    owner: HOST,
    aliases: [],
    security,
  });
  test.each<[string, DnsAnswer, object, number]>([
    ["secure has the records at its beginning", alias("secure"), { state: "present", value: { base: OWN } }, 2],
    ["insecure has none", alias("insecure"), { state: "absent" }, 1],
    ["indeterminate may have some", alias("indeterminate"), { state: "unknown" }, 1],
    ["not seen may have some", failure("timeout"), { state: "unknown", reason: "CNAME mx.a.de: so: timeout" }, 1],
  ])("an alias into an unsigned zone that is %s", async (_what, cname, seen, questions) => {
    const dns = fakeDns({ [`${HOST} CNAME`]: cname, [`${OWN} TLSA`]: tlsa(OWN), [`${TARGET} TLSA`]: tlsa(TARGET) });
    expect(inEnglish(await observeTlsa(dns, HOST, INTO_UNSIGNED))).toMatchObject(seen);
    expect(dns.asked).toHaveLength(questions);
  });

  test.each<[DnsFailureCause, string]>([
    ["servfail", "malformed"],
    ["timeout", "unknown"],
    ["refused", "unknown"],
    ["unreachable", "unknown"],
    ["malformed", "unknown"],
    ["offline", "unknown"],
    ["deadline", "unknown"],
    ["given-up", "unknown"],
    ["unobserved", "unknown"],
  ])("a lookup that fails by %s is %s", async (cause, state) => {
    expect(await observeTlsa(fakeDns({ [`${OWN} TLSA`]: failure(cause) }), HOST, addresses())).toMatchObject({ state });
  });

  test.each(["records", "nodata", "nxdomain"] as const)("a bogus answer of %s is a failing lookup", async (kind) => {
    const bogus: DnsAnswer =
      kind === "records"
        ? tlsa(OWN, "bogus")
        : { kind, owner: OWN, aliases: [], security: "bogus", reason: inWords("signature expired") };
    const cause = kind === "records" ? "DNSSEC" : "DNSSEC: signature expired";
    expect(inEnglish(await observeTlsa(fakeDns({ [`${OWN} TLSA`]: bogus }), HOST, addresses()))).toEqual({
      state: "malformed",
      problem: `TLSA ${OWN}: the answer is bogus (${cause})`,
      evidence: [{ source: `TLSA ${OWN}`, text: `the answer is bogus (${cause})` }],
    });
  });
});

test("dane/usable lists three records and counts the others", async () => {
  const data = [0, 1, 4, 5, 6].map((usage) => ({ usage, selector: 1, matching: 1, data: "ab".repeat(32) }));
  const answer: DnsAnswer = {
    kind: "records",
    records: data.map((each) => ({ name: OWN, ttl: 1, type: "TLSA", data: each })),
    owner: OWN,
    aliases: [],
    security: "secure",
  };
  const seen = await observeTlsa(fakeDns({ [`${OWN} TLSA`]: answer }), HOST, addresses());
  const { message } = daneUsable.judge({ addresses: addresses(), tlsa: seen }, makeSubject(HOST));
  expect(say(message)).toMatch(/usage 0 is not for SMTP.*usage 1 is not for SMTP.*usage 4 is unknown; and 2 more$/);
});

describe("the verdicts of dane/lookup, dane/present and dane/usable", () => {
  const cases: readonly [
    string,
    Observation<HostAddresses>,
    DnsAnswer | null,
    string,
    readonly [string, string, string],
  ][] = [
    ["records that can be used", addresses(), tlsa(OWN), "tr-03108", ["pass", "pass", "pass"]],
    ["records that cannot", addresses(), tlsa(OWN, "secure", 1), "tr-03108", ["pass", "pass", "fail"]],
    ["records that are not signed", addresses(), tlsa(OWN, "insecure"), "tr-03108", ["pass", "fail", "not-applicable"]],
    [
      "records of which that cannot be told",
      addresses(),
      tlsa(OWN, "indeterminate"),
      "tr-03108",
      ["pass", "unknown", "unknown"],
    ],
    ["no record", addresses(), null, "tr-03108", ["pass", "fail", "not-applicable"]],
    ["SERVFAIL", addresses(), failure("servfail"), "bsi", ["fail", "not-applicable", "not-applicable"]],
    [
      "an unsigned host",
      addresses({ security: "insecure" }),
      tlsa(OWN),
      "tr-03108",
      ["not-applicable", "not-applicable", "not-applicable"],
    ],
    [
      "an unsigned host under bsi",
      addresses({ security: "insecure" }),
      tlsa(OWN),
      "bsi",
      ["not-applicable", "fail", "not-applicable"],
    ],
    [
      "a host without address",
      { state: "absent", evidence: [] },
      null,
      "bsi",
      ["not-applicable", "not-applicable", "not-applicable"],
    ],
  ];
  test.each(cases)("with %s", async (_what, host, answer, profile, outcomes) => {
    const seen = await observeTlsa(fakeDns(answer === null ? {} : { [`${OWN} TLSA`]: answer }), HOST, host);
    const subject = makeSubject(HOST, { domain: "a.de", profile: profile === "bsi" ? "bsi" : "tr-03108" });
    const judged = [daneLookup, danePresent, daneUsable].map((check) =>
      check.judge({ addresses: host, tlsa: seen }, subject),
    );
    expect(judged.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(judged.every(({ outcome, fix }) => outcome !== "fail" || fix !== undefined)).toBe(true);
  });
});
