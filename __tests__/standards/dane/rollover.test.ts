import { describe, expect, test } from "@jest/globals";
import type { RdataOf } from "../../../src/dns/record.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import type { HostFacts } from "../../../src/facts.ts";
import { daneRollover } from "../../../src/standards/dane/checks/rollover.ts";
import { inEnglish } from "../../support/in-english.ts";
import { makeSubject } from "../../support/subject.ts";

const HOST = "mx.example.de";
const CERTIFICATE = { usage: 3, selector: 0, matching: 1, data: "aa".repeat(32) };
const KEY = { usage: 3, selector: 1, matching: 1, data: "bb".repeat(32) };
const OTHER_KEY = { ...KEY, data: "cc".repeat(32) };

/** The verdict where each address matches these records. */
function judged(records: RdataOf["TLSA"][], ...matches: RdataOf["TLSA"][][]) {
  const addresses: Extract<HostFacts["addresses"], { state: "present" }> = {
    state: "present",
    value: { v4: ["192.0.2.1"], v6: [], aliases: [], owner: HOST, security: "secure", unmeasured: null },
    evidence: [],
  };
  const sessions = matches.map((matched, i) => ({
    address: `192.0.2.${i}`,
    matched: matched.map((data) => ({ usage: data.usage, record: formatRdata("TLSA", data) })),
    missed: [],
    shadowed: [],
    open: false,
  }));
  const base = `_25._tcp.${HOST}`;
  return inEnglish(
    daneRollover.judge(
      {
        addresses,
        tlsa: { state: "present", value: { base, records, ttl: 60, security: "secure" }, evidence: [] },
        dane: { state: "present", value: { binding: true, addresses: sessions }, evidence: [] },
      },
      makeSubject(HOST, { domain: "example.de" }),
    ),
  );
}

describe("of two records", () => {
  test("one may be of the next key where the server matches the other", () => {
    expect(judged([KEY, OTHER_KEY], [KEY])).toMatchObject({ outcome: "pass" });
  });

  test("neither is of the next key where the server matches both", () => {
    expect(judged([CERTIFICATE, KEY], [CERTIFICATE, KEY])).toMatchObject({ outcome: "fail" });
  });

  test("neither is of the next key where the addresses serve two keys, and not all name one certificate", () => {
    expect(judged([KEY, OTHER_KEY], [KEY], [OTHER_KEY])).toMatchObject({
      outcome: "fail",
      message: expect.stringMatching(/^all TLSA records fit what the server serves now, and none the next key/),
    });
  });

  test("one may be of the next key where the server matches neither", () => {
    expect(judged([CERTIFICATE, KEY], [])).toMatchObject({ outcome: "pass" });
  });

  test("it is unknown where no server was measured", () => {
    expect(judged([CERTIFICATE, KEY])).toMatchObject({ outcome: "unknown" });
  });
});

test("beside a record with SHA-512, one with SHA-512 is asked for: senders do not look at another", () => {
  expect(judged([{ ...KEY, matching: 2, data: "bb".repeat(64) }])).toMatchObject({
    fix: { text: expect.stringMatching(/TLSA 3 1 2 …` with the SHA-512 .* openssl dgst -sha512/) },
  });
});
