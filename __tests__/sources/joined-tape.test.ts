import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DnsAnswer, HttpsResult, Security, SmtpResult } from "../../src/ports.ts";
import { joinTapes } from "../../src/sources/joined-tape.ts";
import type { Tape } from "../../src/sources/tape.ts";
import { noData } from "../support/fake-dns.ts";
import { inWords } from "../support/in-words.ts";

const AT = "2026-11-23T12:00:00.000Z";
const failed = (cause: "timeout" | "deadline"): DnsAnswer => ({ kind: "failure", cause, reason: inWords(cause) });
const address = (value: string, security: Security = "secure"): DnsAnswer => ({
  kind: "records",
  records: [{ name: "x.test", ttl: 1, type: "A", data: { address: value } }],
  owner: "x.test",
  aliases: [],
  security,
});
const response = (body: string): HttpsResult => ({
  kind: "response",
  status: 200,
  contentType: null,
  body,
  overflow: false,
  address: null,
  certificate: { subject: "", issuer: "", names: [], notBefore: AT, notAfter: AT, chain: [] },
});
const notFetched = (cause: "connect" | "deadline"): HttpsResult => ({
  kind: "failure",
  cause,
  reason: inWords(cause),
  address: null,
  certificate: null,
});
const probed = (cause: "connect" | "blocked" | "off"): SmtpResult => ({
  kind: "failure",
  cause,
  reason: inWords(cause),
});

interface Answers {
  dns?: Record<string, DnsAnswer>;
  https?: Record<string, HttpsResult>;
  smtp?: Record<string, SmtpResult>;
}

function tape({ dns = {}, https = {}, smtp = {} }: Answers): Tape {
  return {
    dns: new Map(Object.entries(dns)),
    https: new Map(Object.entries(https)),
    smtp: new Map(Object.entries(smtp).map(([key, result]) => [key, { result, at: AT, from: null }])),
  };
}

describe("of the answers to one question", () => {
  test.each<[string, DnsAnswer, DnsAnswer]>([
    ["a measured one counts before a failure", address("192.0.2.1"), failed("timeout")],
    ["a failure counts before what was not asked", failed("timeout"), failed("deadline")],
    ["one with a DNSSEC status counts before one without", noData("x.test"), address("192.0.2.1", "indeterminate")],
  ])("%s", (_claim, better, worse) => {
    const tapes = [better, worse].map((answer) => tape({ dns: { "A x.test": answer } }));
    expect(joinTapes(tapes).dns.get("A x.test")).toEqual(better);
    expect(joinTapes(tapes.toReversed()).dns.get("A x.test")).toEqual(better);
  });

  test("the same holds of policies and of mail servers", () => {
    const question = "https://mta-sts.x.test/.well-known/mta-sts.txt 192.0.2.1";
    const [first, second] = [response("a"), notFetched("connect")];
    const smtp = "smtp://[192.0.2.1] mx.x.test";
    const tapes = [
      tape({ https: { [question]: notFetched("deadline") }, smtp: { [smtp]: probed("off") } }),
      tape({ https: { [question]: second }, smtp: { [smtp]: probed("connect") } }),
      tape({ https: { [question]: first }, smtp: { [smtp]: probed("blocked") } }),
    ];
    const joined = joinTapes(tapes);
    expect(joined.https.get(question)).toBe(first);
    expect(joined.smtp.get(smtp)?.result).toMatchObject({ cause: "connect" });
    const talk = { greeting: null, capabilities: [] };
    const silent: SmtpResult = { kind: "plaintext", talk, cause: "not-offered", reason: inWords("no STARTTLS") };
    expect(joinTapes([...tapes, tape({ smtp: { [smtp]: silent } })]).smtp.get(smtp)?.result).toBe(silent);
  });

  test("of equal ones the first counts", () => {
    const tapes = ["192.0.2.1", "192.0.2.2"].map((one) => tape({ dns: { "A x.test": address(one) } }));
    expect(joinTapes(tapes).dns.get("A x.test")).toEqual(address("192.0.2.1"));
  });
});

test("the addresses of a policy host are those that its policy was fetched from", () => {
  const question = (one: string): string => `https://mta-sts.x.test/.well-known/mta-sts.txt ${one}`;
  const tapes = [
    tape({ dns: { "A mta-sts.x.test": address("192.0.2.1") } }),
    tape({
      dns: { "A mta-sts.x.test": address("192.0.2.2") },
      https: { [question("192.0.2.2")]: response("from the second") },
    }),
  ];
  const joined = joinTapes(tapes);
  expect(joined.dns.get("A mta-sts.x.test")).toEqual(address("192.0.2.2"));
  expect(joined.https.get(question("192.0.2.2"))).toEqual(response("from the second"));
});

test("every question has an answer that one of the shards got, and none is lost", () => {
  const answer = fc.constantFrom(failed("timeout"), failed("deadline"), address("192.0.2.1"), address("192.0.2.2"));
  const question = fc.constantFrom("A a.test", "AAAA a.test", "A b.test", "TXT c.test");
  const some = fc.dictionary(question, answer).map((dns) => tape({ dns }));
  fc.assert(
    fc.property(fc.array(some, { maxLength: 5 }), (tapes) => {
      const joined = joinTapes(tapes);
      expect([...joined.dns.keys()].toSorted()).toEqual(
        [...new Set(tapes.flatMap(({ dns }) => [...dns.keys()]))].toSorted(),
      );
      for (const [key, one] of joined.dns) {
        const given = tapes.flatMap(({ dns }) => dns.get(key) ?? []);
        expect(given).toContainEqual(one);
        if (one.kind === "failure") expect(given.every(({ kind }) => kind === "failure")).toBe(true);
      }
    }),
  );
});
