import { describe, expect, test } from "@jest/globals";
import type { DnsAnswer, Security } from "../../../src/ports.ts";
import { mailHosts, observeAddresses, observeMx } from "../../../src/standards/mx/observe.ts";
import { mxNullExclusive } from "../../../src/standards/mx/checks/null-exclusive.ts";
import { mxPresent } from "../../../src/standards/mx/checks/present.ts";
import { parkedNullMx } from "../../../src/standards/parked/checks/null-mx.ts";
import { fakeDns, noData } from "../../support/fake-dns.ts";
import { inEnglish } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";
import { inWords } from "../../support/in-words.ts";

const HOST = "mx.a.de";
const FAILURE: DnsAnswer = { kind: "failure", cause: "timeout", reason: inWords("no answer in time") };
const NXDOMAIN: DnsAnswer = { kind: "nxdomain", owner: HOST, aliases: [], security: "secure" };

function addresses(security: Security, ...texts: readonly string[]): DnsAnswer<"A" | "AAAA"> {
  const records = texts.map((address) => ({ name: HOST, ttl: 1, type: "A" as const, data: { address } }));
  return { kind: "records", records, owner: HOST, aliases: [], security };
}

const A = "192.0.2.1";
const AAAA = "2001:db8::1";

describe("observeAddresses", () => {
  test.each<[string, DnsAnswer, DnsAnswer, object]>([
    [
      "both answer",
      addresses("secure", A),
      addresses("secure", AAAA),
      { v4: [A], v6: [AAAA], security: "secure", unmeasured: null },
    ],
    [
      "only A is there",
      addresses("secure", A),
      noData(HOST),
      { v4: [A], v6: [], security: "secure", unmeasured: null },
    ],
    [
      "only AAAA is there",
      noData(HOST),
      addresses("secure", AAAA),
      { v4: [], v6: [AAAA], security: "secure", unmeasured: null },
    ],
    ["one is not signed", addresses("secure", A), noData(HOST, "insecure"), { security: "insecure" }],
    [
      "one cannot be told",
      addresses("secure", A),
      noData(HOST, "indeterminate"),
      { security: "indeterminate", unmeasured: null },
    ],
    [
      "A fails while AAAA answers",
      FAILURE,
      addresses("secure", AAAA),
      { v4: [], v6: [AAAA], security: "indeterminate", unmeasured: "A mx.a.de: no answer in time" },
    ],
    [
      "one fails and the other is not signed",
      addresses("insecure", A),
      FAILURE,
      { security: "insecure", unmeasured: "AAAA mx.a.de: no answer in time" },
    ],
    [
      "one is bogus",
      addresses("secure", A),
      addresses("bogus", AAAA),
      { v4: [A], v6: [], security: "bogus", unmeasured: "AAAA mx.a.de: the answer is bogus (DNSSEC)" },
    ],
  ])("tells what is there where %s", async (_what, a, aaaa, value) => {
    expect(
      inEnglish(await observeAddresses(fakeDns({ [`${HOST} A`]: a, [`${HOST} AAAA`]: aaaa }), HOST)),
    ).toMatchObject({
      state: "present",
      value,
    });
  });

  test.each<[string, DnsAnswer, DnsAnswer, string]>([
    ["there is neither", noData(HOST), noData(HOST), "absent"],
    ["the name does not exist", NXDOMAIN, NXDOMAIN, "absent"],
    ["one is empty and the other fails", noData(HOST), FAILURE, "unknown"],
    ["both fail", FAILURE, FAILURE, "unknown"],
    ["what is there is bogus", addresses("bogus", A), noData(HOST), "unknown"],
    ["what is not there is bogus", noData(HOST), noData(HOST, "bogus"), "unknown"],
  ])("knows no address where %s", async (_what, a, aaaa, state) => {
    expect(await observeAddresses(fakeDns({ [`${HOST} A`]: a, [`${HOST} AAAA`]: aaaa }), HOST)).toMatchObject({
      state,
    });
  });

  test("asks nothing about an IP address", async () => {
    const dns = fakeDns({});
    expect(await observeAddresses(dns, A)).toMatchObject({ state: "malformed" });
    expect(dns.asked).toEqual([]);
  });
});

describe("observeMx", () => {
  test("sorts by preference, then name", async () => {
    const seen = await observeMx(fakeDns({ "a.de MX": ["20 b.de", "10 c.de", "20 a.de"] }), "a.de");
    expect(mailHosts(seen)).toEqual(["c.de", "a.de", "b.de"]);
  });
  test("names a host once, and a null MX never", async () => {
    expect(mailHosts(await observeMx(fakeDns({ "a.de MX": ["0 .", "10 b.de", "20 b.de"] }), "a.de"))).toEqual(["b.de"]);
  });
  test("takes no implicit MX", async () => {
    expect(await observeMx(fakeDns({ "a.de A": [A] }), "a.de")).toMatchObject({ state: "absent" });
  });
  test.each(["timeout" as const, { bogus: ["10 b.de"] }])("is unknown for %j", async (answer) => {
    const seen = await observeMx(fakeDns({ "a.de MX": answer }), "a.de");
    expect(seen.state).toBe("unknown");
    expect(mailHosts(seen)).toEqual([]);
  });
});

describe("a null MX", () => {
  test.each([
    [["0 ."], "fail", "pass", "pass"],
    [["10 ."], "fail", "pass", "fail"],
    [["0 .", "10 ."], "fail", "fail", "pass"],
    [["0 .", "10 b.de"], "pass", "fail", "pass"],
    [["10 b.de"], "pass", "pass", "fail"],
  ])("%j: present %s, exclusive %s, parked %s", async (records, present, exclusive, parked) => {
    const mx = await observeMx(fakeDns({ "a.de MX": records }), "a.de");
    const value = mx.state === "present" ? mx.value : null;
    const outcomes = [
      mxPresent.judge({ mx }, makeSubject("a.de")),
      mxNullExclusive.judge({ mx: value }, makeSubject("a.de")),
      parkedNullMx.judge({ mx }, makeSubject("a.de")),
    ];
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([present, exclusive, parked]);
  });
});
