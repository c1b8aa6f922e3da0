// Mail records, policies and URIs as strangers publish them.
import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import type { Subject } from "../../src/define-check.ts";
import { parseName } from "../../src/dns/name.ts";
import type { RdataOf } from "../../src/dns/record.ts";
import type { Message } from "../../src/message.ts";
import { usableRecords, unusableReason } from "../../src/standards/dane/record.ts";
import { parseRsaKey } from "../../src/standards/dkim/der.ts";
import { parseKey } from "../../src/standards/dkim/key.ts";
import { joinSplitKey, keyIdentity, parseDkim, selectDkim } from "../../src/standards/dkim/record.ts";
import { dmarcSyntax } from "../../src/standards/dmarc/checks/syntax.ts";
import { decidingTag, effectivePolicy, parseDmarc, selectDmarc } from "../../src/standards/dmarc/record.ts";
import { parseReportUris } from "../../src/standards/mailto.ts";
import { parseMtaStsPolicy, parseMtaStsRecord, matchingPattern } from "../../src/standards/mta-sts/record.ts";
import { parseTagList } from "../../src/standards/tag-list.ts";
import { parseTlsRpt } from "../../src/standards/tls-rpt/record.ts";
import { elementAt } from "../../src/x509/der.ts";
import type { Target } from "../target.ts";
import { octetsOf } from "../target.ts";
import { say } from "../../__tests__/support/in-english.ts";

/** What a record quotes of a stranger's text is printable, so that no message carries more of it than words. */
function assertWords(words: readonly Message[]): void {
  for (const text of words) assert.match(say(text), /^[^\0-\x08\x0b\x0c\x0e-\x1f\x7f]+$/);
}

const tagList: Target = {
  hold(input) {
    const { tags, errors } = parseTagList(octetsOf(input));
    assertWords(errors);
    if (errors.length > 0) return;
    const again = parseTagList(tags.map(({ name, value }) => `${name}=${value}`).join(";"));
    assert.deepEqual(again, { tags, errors: [] });
  },
};

const dkimRecord: Target = {
  hold(input) {
    const text = octetsOf(input);
    const record = parseDkim(text);
    assertWords(record.errors);
    assert.ok(record.errors.length > 0 || record.key !== null || record.isRevoked);
    if (record.meant !== null) assert.deepEqual(parseDkim(record.meant).errors, []);
    assert.equal(keyIdentity(record) === null, record.key === null);
    selectDkim([text, text.slice(1)]);
    const half = Math.floor(text.length / 2);
    const joined = joinSplitKey(text.slice(0, half), [text.slice(half)]);
    if (joined !== null) assert.deepEqual(parseDkim(joined).errors, []);
  },
};

/** The octets of a key: what we take for an RSA key and OpenSSL does too is of one size for both. */
const dkimKey: Target = {
  hold(input) {
    const read = parseKey("rsa", input.toString("base64"));
    const numbers = parseRsaKey(input);
    if ("problem" in read) return assertWords([read.problem]);
    assert.ok("modulus" in numbers && read.key.type === "rsa");
    assert.ok("problem" in parseRsaKey(input.subarray(0, -1))); // X.690 §8.1.3: its length is written in it
    const bits = opensslBits(input);
    if (bits !== null) assert.equal(read.key.bits, bits);
  },
};

function opensslBits(der: Buffer): number | null {
  try {
    const type = elementAt(elementAt(der, 0)?.content ?? der, 0)?.tag === 0x02 ? "pkcs1" : "spki";
    return createPublicKey({ key: der, format: "der", type }).asymmetricKeyDetails?.modulusLength ?? null;
  } catch {
    return null;
  }
}

const SUBJECT: Subject = {
  domain: "a.de",
  name: "a.de",
  mail: "send-receive",
  profile: "tr-03108",
  at: "2026-11-23T12:00:00.000Z",
  parameter: Number.NaN,
};

const dmarcRecord: Target = {
  hold(input) {
    const text = octetsOf(input);
    const record = parseDmarc(text);
    assertWords(record.errors);
    for (const relation of ["own", "exists", "missing"] as const) {
      assert.ok(["none", "quarantine", "reject"].includes(effectivePolicy(record, relation)));
      assert.ok(["p", "sp", "np"].includes(decidingTag(record, relation)));
    }
    const dmarc = {
      ...record,
      foundAt: "a.de",
      isInherited: false,
      overlooked: null,
      decidedBy: "p",
      effective: "none",
    };
    assertWords([dmarcSyntax.judge({ dmarc }, SUBJECT).message]);
    assert.ok(selectDmarc([text]).length <= 1);
  },
};

const stsRecord: Target = {
  hold(input) {
    const texts = octetsOf(input).split("\n");
    const record = parseMtaStsRecord(texts);
    if (record === null) return;
    if ("code" in record) return assertWords([record]);
    assert.match(record.id, /^[A-Za-z0-9]{1,32}$/);
    assert.deepEqual(parseMtaStsRecord([record.text]), record);
  },
};

const stsPolicy: Target = {
  hold(input) {
    const policy = parseMtaStsPolicy(octetsOf(input));
    if (Array.isArray(policy)) return assertWords(policy);
    const { mode, maxAge, mx } = policy;
    const written = [
      "version: STSv1",
      `mode: ${mode}`,
      `max_age: ${maxAge}`,
      ...mx.map((pattern) => `mx: ${pattern}`),
    ].join("\r\n");
    assert.deepEqual(parseMtaStsPolicy(written), policy);
    for (const pattern of mx)
      assert.equal(matchingPattern(pattern.replace("*", "a"), [pattern]) === null, pattern.endsWith("."));
  },
};

const tlsRpt: Target = {
  hold(input) {
    const record = parseTlsRpt(octetsOf(input).split("\n"));
    if (record === null) return;
    if ("code" in record) return assertWords([record]);
    assert.deepEqual(parseTlsRpt([record.text]), record);
  },
};

const reportUris: Target = {
  hold(input) {
    for (const { domain, problem } of parseReportUris(octetsOf(input))) {
      assert.equal(domain === null, problem !== null);
      if (domain !== null) assert.equal(parseName(domain), domain);
    }
  },
};

/** Records one after the other: usage, selector, matching type, how many octets, these. */
const tlsa: Target = {
  hold(input) {
    const records: RdataOf["TLSA"][] = [];
    for (let at = 0; at + 4 <= input.length && records.length < 100;) {
      const [usage = 0, selector = 0, matching = 0, octets = 0] = input.subarray(at, at + 4);
      records.push({ usage, selector, matching, data: input.subarray(at + 4, at + 4 + octets).toString("hex") });
      at += 4 + octets;
    }
    const used = usableRecords(records);
    for (const record of used) assert.equal(unusableReason(record), null);
    assert.equal(
      used.length === 0,
      records.every((record) => unusableReason(record) !== null),
    );
  },
};

export const RECORDS: Record<string, Target> = {
  "tag-list": tagList,
  "dkim-record": dkimRecord,
  "dkim-key": dkimKey,
  "dmarc-record": dmarcRecord,
  "mta-sts-record": stsRecord,
  "mta-sts-policy": stsPolicy,
  "tls-rpt-record": tlsRpt,
  "report-uris": reportUris,
  tlsa,
};
