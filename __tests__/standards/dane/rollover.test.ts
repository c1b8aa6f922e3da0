import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { RdataOf } from "../../../src/dns/record.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import type { Message } from "../../../src/message.ts";
import { daneRollover } from "../../../src/standards/dane/checks/rollover.ts";
import type { AddressResult, ServedCertificate, SmtpSession } from "../../../src/standards/smtp-host.ts";
import { parseChain } from "../../../src/x509/chain.ts";
import { inEnglish } from "../../support/in-english.ts";
import { inWords } from "../../support/in-words.ts";
import { readMxCertificate } from "../../support/mx-certificate.ts";
import { makeSubject } from "../../support/subject.ts";

const HOST = "mx.example.de";
const CERTIFICATE = { usage: 3, selector: 0, matching: 1, data: "aa".repeat(32) };
const KEY = { usage: 3, selector: 1, matching: 1, data: "bb".repeat(32) };
const OTHER_KEY = { ...KEY, data: "cc".repeat(32) };

const LEAF = parseChain([readMxCertificate("mx")]).chain;
const present = <T>(value: T): { state: "present"; value: T; evidence: [] } => ({
  state: "present",
  value,
  evidence: [],
});

/** What an address serves: for each certificate the records that match it; null for one that cannot be read. */
type Served = (RdataOf["TLSA"][] | null)[];

function answerOf(served: Served, unseen: Message | null): AddressResult {
  const certificates = served.map((matched): ServedCertificate => {
    return { distrust: null, chain: matched === null ? [] : LEAF, isComplete: true, covers: [] };
  });
  const session = { protocol: "TLSv1.3", cipher: "", keyExchange: null, legacy: { state: "refused" as const } };
  return { kind: "tls", ...session, certificates: certificates as SmtpSession["certificates"], unseen };
}

/** The verdict on records where each address serves this; `unseen` is why there may be other certificates. */
function judgedWhere(
  records: RdataOf["TLSA"][],
  served: Served[],
  { unseen = null, others = [] }: { unseen?: Message | null; others?: AddressResult[] } = {},
) {
  const addresses = present({
    v4: ["192.0.2.1"],
    v6: [],
    aliases: [],
    owner: HOST,
    security: "secure" as const,
    unmeasured: null,
  });
  const answers = [...served.map((each) => answerOf(each, unseen)), ...others];
  const compared = served.map((each, i) => ({
    address: `192.0.2.${i}`,
    certificates: each.map((matched) => ({
      matched: (matched ?? []).map((data) => ({ usage: data.usage, record: formatRdata("TLSA", data) })),
      missed: [],
      shadowed: [],
      isOpen: false,
    })),
  }));
  const at = "2026-11-23T12:00:00.000Z";
  return inEnglish(
    daneRollover.judge(
      {
        addresses,
        tlsa: present({ base: `_25._tcp.${HOST}`, records, ttl: 60, security: "secure" as const }),
        smtp: present({
          name: HOST,
          unmeasured: null,
          addresses: answers.map((answer, i) => ({ address: `192.0.2.${i}`, at, from: null, answer })),
        }),
        dane: present({ isBinding: true, addresses: compared }),
      },
      makeSubject(HOST, { domain: "example.de" }),
    ),
  );
}

/** The same where each address has one certificate, and matches these records. */
const judged = (records: RdataOf["TLSA"][], ...matches: RdataOf["TLSA"][][]) =>
  judgedWhere(
    records,
    matches.map((matched) => [matched]),
  );

describe("of two records", () => {
  test("one may be of the next key where the server matches the other", () => {
    expect(judged([KEY, OTHER_KEY], [KEY])).toMatchObject({ outcome: "pass" });
  });

  test("neither is of the next key where the server matches both", () => {
    expect(judged([CERTIFICATE, KEY], [CERTIFICATE, KEY])).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(/^all TLSA records fit what the server serves now, and none the next key/),
    });
  });

  test("neither is of the next key where one address matches both, whatever others do", () => {
    expect(judged([CERTIFICATE, KEY], [CERTIFICATE, KEY], [])).toMatchObject({ outcome: "fail" });
  });

  test("neither is of the next key where the server has a certificate for each", () => {
    expect(judgedWhere([KEY, OTHER_KEY], [[[KEY], [OTHER_KEY]]])).toMatchObject({ outcome: "fail" });
  });

  // RFC 7671 §8.1: both are published before the first address serves the new key, and until the last one does
  test("one is of the next key of the address that serves the old one, while the other has the new one", () => {
    expect(judged([KEY, OTHER_KEY], [KEY], [OTHER_KEY])).toMatchObject({ outcome: "pass" });
  });

  test("one may be of the next key where the server matches neither", () => {
    expect(judged([CERTIFICATE, KEY], [])).toMatchObject({ outcome: "pass" });
  });

  test("a CA's fits the next key too", () => {
    expect(judged([KEY, { ...OTHER_KEY, usage: 2 }])).toMatchObject({ outcome: "pass" });
    expect(judged([KEY, { ...OTHER_KEY, usage: 2 }], [KEY, { ...OTHER_KEY, usage: 2 }])).toMatchObject({
      outcome: "pass",
    });
  });

  test.each<[string, Served[], Parameters<typeof judgedWhere>[2]]>([
    ["nothing was measured", [], { others: [{ kind: "failure", cause: "off", reason: inWords("not probed") }] }],
    ["the certificate cannot be read", [[null]], {}],
    ["one of its certificates cannot be read", [[[KEY], null]], {}],
    ["it may have another certificate", [[[KEY]]], { unseen: inWords("it did not answer") }],
    [
      "another address did not answer",
      [[[KEY]]],
      { others: [{ kind: "failure", cause: "timeout", reason: inWords("silent") }] },
    ],
  ])("it is unknown where %s", (_claim, served, rest) => {
    expect(judgedWhere([KEY, OTHER_KEY], served, rest)).toMatchObject({
      outcome: "unknown",
      message: expect.stringMatching(/^the TLSA records may all fit what the server serves now: .*; not measured: /),
    });
  });

  test("an address that serves no certificate leaves nothing unknown", () => {
    const refused: AddressResult = { kind: "refused", reason: inWords("refused") };
    expect(judgedWhere([KEY, OTHER_KEY], [[[KEY]]], { others: [refused] })).toMatchObject({ outcome: "pass" });
  });

  test("the digest of no data fits no key, though senders compare it", () => {
    const nothing = { ...KEY, data: createHash("sha256").digest("hex") };
    expect(judged([KEY, nothing], [KEY])).toMatchObject({
      outcome: "fail",
      message: `of 2 TLSA records that senders compare, only one can fit a key: \`3 1 1 ${KEY.data}\``,
    });
    expect(judged([nothing], [])).toMatchObject({
      outcome: "fail",
      message: "no TLSA record that senders compare can fit a key",
    });
    expect(judged([CERTIFICATE, { ...nothing, selector: 0 }], [CERTIFICATE])).toMatchObject({
      message: expect.stringMatching(/^of 2 TLSA records .* It names one certificate, so it stops matching/),
    });
  });
});

test("beside a record with SHA-512, one with SHA-512 is asked for: senders do not look at another", () => {
  expect(judged([{ ...KEY, matching: 2, data: "bb".repeat(64) }])).toMatchObject({
    fix: { text: expect.stringMatching(/TLSA 3 1 2 …` with the SHA-512 .* openssl dgst -sha512/) },
  });
});
