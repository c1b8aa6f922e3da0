import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Check } from "../../../src/define-check.ts";
import type { RdataOf } from "../../../src/dns/record.ts";
import type { DomainFacts, HostFacts } from "../../../src/facts.ts";
import type { Observation } from "../../../src/model.ts";
import type { Message } from "../../../src/message.ts";
import type { Security } from "../../../src/ports.ts";
import { daneMatch } from "../../../src/standards/dane/checks/match.ts";
import { matchHost, matchCertificate } from "../../../src/standards/dane/match.ts";
import type { AddressResult, ServedCertificate, SmtpHost, SmtpSession } from "../../../src/standards/smtp-host.ts";
import { smtpTlsCertificateTrust } from "../../../src/standards/smtp-tls/checks/certificate-trust.ts";
import { smtpTlsCertificateName } from "../../../src/standards/smtp-tls/checks/certificate-name.ts";
import { parseChain } from "../../../src/x509/chain.ts";
import { readMxCertificate } from "../../support/mx-certificate.ts";
import { inEnglish, say } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";
import { inWords } from "../../support/in-words.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const AT = "2026-11-23T12:00:00.000Z";
const HOST = "mx2.example.de";
const BASE = `_25._tcp.${HOST}`;
type Tlsa = RdataOf["TLSA"];

function served(names: readonly string[], over: Partial<ServedCertificate> = {}): ServedCertificate {
  const { chain, isComplete } = parseChain(names.map(readMxCertificate));
  return { distrust: null, chain, isComplete, covers: [HOST], ...over };
}

const [leaf, issuer] = served(["mx", "intermediate"]).chain;
const record = (usage: number, selector: number, matching: number, data: string | undefined): Tlsa => ({
  usage,
  selector,
  matching,
  data: data ?? "",
});
const KEY = record(3, 1, 1, leaf?.keyInfo.sha256);
const CA = record(2, 1, 1, issuer?.keyInfo.sha256);

const present = <T>(value: T): Observation<T> => ({ state: "present", value, evidence: [] });
const tlsaOf = (records: Tlsa[], security: Security = "secure"): HostFacts["tlsa"] =>
  present({ base: BASE, records, ttl: 60, security });
const mxOf = (security: Security): DomainFacts["mx"] =>
  present({ records: [{ preference: 10, exchange: HOST }], security });
const smtpOf = (...answers: AddressResult[]): HostFacts["smtp"] =>
  present<SmtpHost>({
    name: HOST,
    unmeasured: null,
    addresses: answers.map((answer, i) => ({ address: `192.0.2.${i}`, at: AT, from: null, answer })),
  });
const sessionOf = (unseen: Message | null, ...certificates: SmtpSession["certificates"]): AddressResult => ({
  kind: "tls",
  protocol: "TLSv1.3",
  cipher: "TLS_AES_128_GCM_SHA256",
  keyExchange: "X25519",
  legacy: { state: "refused" },
  certificates,
  unseen,
});
/** A server of these certificates, and no others. */
const tls = (...certificates: SmtpSession["certificates"]): AddressResult => sessionOf(null, ...certificates);
const context = { domain: "example.de", host: HOST, at: AT };

const problems = (records: Tlsa[], answer: ServedCertificate, names = [HOST]): string[] =>
  matchCertificate(records, answer, names, AT).missed.map(({ problem }) => say(problem));

describe("matchCertificate", () => {
  test("takes the key or certificate of the server for usage 3, whatever its name", () => {
    expect(matchCertificate([KEY], served(["mx"], { covers: [] }), [HOST], AT).matched).toEqual([
      { usage: 3, record: `3 1 1 ${KEY.data}` },
    ]);
    expect(problems([record(3, 1, 1, issuer?.keyInfo.sha256)], served(["mx", "intermediate"]))).toEqual([
      "the server serves another key",
    ]);
    expect(problems([record(3, 0, 1, leaf?.keyInfo.sha256)], served(["mx"]))).toEqual([
      "the server serves another certificate",
    ]);
  });

  test.each<[string, string[], string[], string]>([
    ["a CA that is not sent", ["mx"], [HOST], "the server does not send this CA certificate"],
    [
      "a CA under which the certificate was not issued",
      ["stranger", "intermediate"],
      [HOST],
      "no signature leads to it from the server's own certificate",
    ],
    [
      "a name that senders do not ask for",
      ["mx", "intermediate"],
      ["mx.example.org"],
      "the certificate is for none of mx.example.org",
    ],
    ["a certificate out of date", ["expired", "intermediate"], [HOST], "expired or not yet valid"],
    ["a certificate for clients only", ["client", "intermediate"], [HOST], "does not include server authentication"],
    ["nothing that can be read", [], [HOST], "cannot be read"],
  ])("takes for usage 2 %s for no match", (_claim, chain, names, problem) => {
    expect(problems([CA], served(chain, { covers: [HOST] }), names)).toEqual([expect.stringContaining(problem)]);
  });

  test("compares no record that senders do not look at", () => {
    const unusable = [
      record(1, 1, 1, leaf?.keyInfo.sha256),
      record(3, 1, 1, "ab"),
      record(3, 2, 1, leaf?.keyInfo.sha256),
      record(3, 1, 3, leaf?.keyInfo.sha256),
    ];
    expect(matchCertificate(unusable, served(["mx"]), [HOST], AT)).toEqual({
      matched: [],
      missed: [],
      shadowed: [],
      isOpen: false,
    });
    const weaker = [KEY, record(3, 1, 2, "ab".repeat(64))];
    // RFC 7671 §9
    expect(matchCertificate(weaker, served(["mx"]), [HOST], AT)).toMatchObject({
      matched: [],
      shadowed: [{ record: `3 1 1 ${KEY.data}`, by: [`3 1 2 ${"ab".repeat(64)}`] }],
    });
  });

  test("finds the one record in hundreds that matches, and keeps some of the others", () => {
    const others = Array.from({ length: 300 }, (_, i) => record(3, 1, 1, i.toString(16).padStart(64, "0")));
    const { matched, missed } = matchCertificate([...others, KEY], served(["mx"]), [HOST], AT);
    expect([matched.length, missed.length]).toEqual([1, 20]);
  });

  test("ends whatever the chain's order or loops", () => {
    const chain = served(["mx", "intermediate", "root"]).chain;
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(2), { maxLength: 3 }), { minLength: 3, maxLength: 3 }), (links) => {
        const looped = chain.map((certificate, i) => ({ ...certificate, signedBy: links[i] ?? [] }));
        const { matched } = matchCertificate(
          [record(2, 0, 1, chain[2]?.whole.sha256)],
          served([], { chain: looped }),
          [HOST],
          AT,
        );
        const [first = [], second = []] = links;
        const next = first.find((link) => link !== 0);
        expect(matched.length).toBe(next === 2 || (next === 1 && second.includes(2)) ? 1 : 0);
      }),
    );
  });
});

describe("matchHost", () => {
  test.each<[string, HostFacts["tlsa"], DomainFacts["mx"], boolean | null]>([
    ["where MX and TLSA records are secure", tlsaOf([KEY]), mxOf("secure"), true],
    ["not where the MX answer is not", tlsaOf([KEY]), mxOf("insecure"), false],
    ["not where the TLSA records are not", tlsaOf([KEY], "insecure"), mxOf("secure"), false],
    ["not where there are none", { state: "absent", evidence: [] }, mxOf("secure"), false],
    [
      "not where their lookup fails: nothing is delivered then",
      { state: "malformed", problem: inWords("SERVFAIL"), evidence: [] },
      mxOf("secure"),
      false,
    ],
    ["perhaps, where that is not known of the MX answer", tlsaOf([KEY]), mxOf("indeterminate"), null],
    [
      "perhaps, if no server answered",
      { state: "unknown", reason: inWords("timeout"), evidence: [] },
      mxOf("secure"),
      null,
    ],
    [
      "not if no server answered and the MX answer is insecure",
      { state: "unknown", reason: inWords("timeout"), evidence: [] },
      mxOf("insecure"),
      false,
    ],
  ])("lets records authenticate %s", (_claim, tlsa, mx, isBinding) => {
    expect(matchHost({ tlsa, smtp: smtpOf(tls(served(["mx"]))) }, mx, context)).toMatchObject({ value: { isBinding } });
  });

  test("asks for the mail domain's name only where the MX answer is secure (RFC 7672 §3.2.2)", () => {
    const smtp = smtpOf(tls(served(["mx", "intermediate"], { covers: ["example.de"] })));
    const matched = (["secure", "insecure"] as const).map((security) =>
      matchHost({ tlsa: tlsaOf([CA]), smtp }, mxOf(security), context),
    );
    expect(matched).toMatchObject([
      { value: { addresses: [{ certificates: [{ matched: [{ usage: 2 }] }] }] } },
      { value: { addresses: [{ certificates: [{ matched: [] }] }] } },
    ]);
  });

  test("says nothing of addresses that came to no TLS, and passes on what is not known of the host", () => {
    const smtp = smtpOf({ kind: "failure", cause: "timeout", reason: inWords("silent") }, tls(served(["mx"])));
    expect(matchHost({ tlsa: tlsaOf([KEY]), smtp }, mxOf("secure"), context)).toMatchObject({
      value: { addresses: [{ address: "192.0.2.1" }] },
    });
    expect(
      matchHost({ tlsa: tlsaOf([KEY]), smtp: { state: "absent", evidence: [] } }, mxOf("secure"), context).state,
    ).toBe("absent");
  });
});

test("one host of two domains is judged for each: its certificate counts where the MX answer is not secure", () => {
  const judge = (check: Check, records: Tlsa[], security: Security, over: Partial<ServedCertificate>): string => {
    const [tlsa, smtp] = [tlsaOf(records), smtpOf(tls(served(["mx", "intermediate"], over)))];
    const dane = matchHost({ tlsa, smtp }, mxOf(security), context);
    if (smtp.state !== "present" || dane.state !== "present") throw new Error("not measured");
    return check.judge({ smtp: smtp.value, dane: dane.value }, makeSubject(HOST)).outcome;
  };
  const outcomes = (check: Check, records: Tlsa[], over: Partial<ServedCertificate>): string[] =>
    (["secure", "insecure", "indeterminate"] as const).map((security) => judge(check, records, security, over));
  const [elsewhere, strange] = [{ covers: [] }, { distrust: inWords("a stranger issued it") }];
  expect(outcomes(smtpTlsCertificateName, [KEY], elsewhere)).toEqual(["not-applicable", "fail", "unknown"]);
  expect(outcomes(smtpTlsCertificateTrust, [KEY], strange)).toEqual(["not-applicable", "fail", "unknown"]);
  expect(outcomes(smtpTlsCertificateTrust, [CA], strange)).toEqual(["not-applicable", "fail", "unknown"]);
  const cut = { ...strange, ...served(["mx"], strange), isComplete: false };
  expect(outcomes(smtpTlsCertificateTrust, [CA], cut)).toEqual(["unknown", "fail", "unknown"]);
  expect(outcomes(smtpTlsCertificateTrust, [CA], { ...cut, covers: [] })).toEqual(["fail", "fail", "fail"]);
  // usage 2 has senders compare names and dates all the same
  expect(outcomes(smtpTlsCertificateName, [CA], {})).toEqual(["pass", "pass", "pass"]);
  expect(outcomes(smtpTlsCertificateName, [CA], { covers: ["example.de"] })).toEqual(["fail", "fail", "fail"]);
});

describe("dane/match", () => {
  const addresses: Extract<HostFacts["addresses"], { state: "present" }> = {
    state: "present",
    value: { v4: ["192.0.2.0"], v6: [], aliases: [], owner: HOST, security: "secure", unmeasured: null },
    evidence: [],
  };
  const judged = (records: Tlsa[], ...answers: AddressResult[]) => judgedBehind("secure", records, ...answers);
  function judgedBehind(
    security: "secure" | "indeterminate" | "insecure",
    records: Tlsa[],
    ...answers: AddressResult[]
  ) {
    const [tlsa, smtp] = [tlsaOf(records), smtpOf(...answers)];
    const dane = matchHost({ tlsa, smtp }, mxOf(security), context);
    if (smtp.state !== "present" || dane.state !== "present") throw new Error("not measured");
    return daneMatch.judge(
      { addresses, tlsa, smtp: smtp.value, dane: dane.value },
      makeSubject(HOST, { domain: "example.de" }),
    );
  }
  const WRONG = record(3, 1, 1, "ab".repeat(32));

  test("gives the record of each key served, once", () => {
    const { outcome, fix } = judged([WRONG], tls(served(["mx"])), tls(served(["other"])), tls(served(["mx"])));
    const other = served(["other"]).chain[0]?.keyInfo.sha256;
    expect([outcome, fix?.records]).toEqual([
      "fail",
      [
        { name: `${BASE}.`, type: "TLSA", data: `3 1 1 ${KEY.data}` },
        { name: `${BASE}.`, type: "TLSA", data: `3 1 1 ${other}` },
      ],
    ]);
  });

  test("names the address that fails alone, and gives the keys of all: with one key's record alone the other address would fail", () => {
    const { outcome, message, fix } = judged([KEY], tls(served(["mx"])), tls(served(["other"])));
    expect([outcome, fix?.records.length]).toEqual(["fail", 2]);
    expect(say(message)).toContain("(192.0.2.1)");
    expect(say(message)).not.toContain("192.0.2.0");
  });

  test("leaves open whether a certificate for the mail domain will do where the MX answer may be secure or not", () => {
    const forDomain = tls(served(["mx", "intermediate"], { covers: ["example.de"] }));
    const forNobody = tls(served(["mx", "intermediate"], { covers: [] }));
    expect(
      (["secure", "indeterminate", "insecure"] as const).map(
        (security) => judgedBehind(security, [CA], forDomain).outcome,
      ),
    ).toEqual(["pass", "unknown", "fail"]);
    expect(judgedBehind("indeterminate", [CA], forNobody).outcome).toBe("fail");
    expect(judgedBehind("indeterminate", [WRONG], forDomain).outcome).toBe("fail");
  });

  test("gives a record with SHA-512 where one with SHA-256 would not be looked at", () => {
    const { fix } = judged([record(3, 1, 2, "ab".repeat(64))], tls(served(["mx"])));
    expect(fix?.records.map(({ data }) => data)).toEqual([`3 1 2 ${leaf?.keyInfo.sha512}`]);
  });

  test("names the records to remove where each certificate matches one that they hide", () => {
    const hiding = record(3, 1, 2, "ab".repeat(64));
    const { fix } = judged([KEY, hiding], tls(served(["mx"])), tls(served(["mx"])));
    expect(fix).toEqual({
      text: { code: "dane/match/fix-shadowed", values: { base: BASE, records: [`3 1 2 ${hiding.data}`] } },
      records: [],
    });
  });

  test("has no record removed that another address matches", () => {
    const other = served(["other"]).chain[0];
    const { outcome, fix } = judged(
      [KEY, record(3, 1, 2, other?.keyInfo.sha512)],
      tls(served(["mx"])),
      tls(served(["other"])),
    );
    expect([outcome, fix?.records.map(({ data }) => data)]).toEqual([
      "fail",
      [`3 1 2 ${leaf?.keyInfo.sha512}`, `3 1 2 ${other?.keyInfo.sha512}`],
    ]);
  });

  test("gives the records of the keys where no removal helps every address", () => {
    const { fix } = judged([KEY, record(3, 1, 2, "ab".repeat(64))], tls(served(["mx"])), tls(served(["other"])));
    expect(fix?.records).toHaveLength(2);
  });

  test("gives records that match, once they stand beside those there are", () => {
    const kinds = fc.record({ usage: fc.constantFrom(2, 3), selector: fc.nat(1), matching: fc.constantFrom(1, 2) });
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 4 }), (given) => {
        const wrong = given.map(({ usage, selector, matching }) =>
          record(usage, selector, matching, "ab".repeat(matching * 32)),
        );
        const answer = tls(served(["mx", "intermediate"]));
        const { outcome, fix } = judged(wrong, answer);
        const added = (fix?.records ?? [])
          .map(({ data }) => data.split(" "))
          .map(([usage, selector, matching, data]) => record(Number(usage), Number(selector), Number(matching), data));
        expect([outcome, judged([...wrong, ...added], answer).outcome]).toEqual(["fail", "pass"]);
      }),
      { numRuns: propertyRuns(60) },
    );
  });

  test("leaves open whether a CA matches among certificates that cannot be read", () => {
    const partly = tls(served(["mx"], { isComplete: false }));
    expect(inEnglish(judged([CA], partly))).toMatchObject({
      outcome: "unknown",
      message: "not all certificates that the server sent could be read, and the CA may be one of the others",
    });
    expect(judged([WRONG], partly).outcome).toBe("fail");
    expect(judged([CA], tls(served(["mx"], { isComplete: false, covers: [] }))).outcome).toBe("fail"); // no CA makes it one for this host
    const late = [...Array.from({ length: 30 }, (_, i) => record(3, 1, 1, i.toString(16).padStart(64, "0"))), CA];
    expect(judged(late, partly).outcome).toBe("unknown");
    expect(judged([CA, KEY], partly).outcome).toBe("pass");
    expect(judged([KEY], tls(served([]))).outcome).toBe("unknown");
  });
});
