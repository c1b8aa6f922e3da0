import { expect, test } from "@jest/globals";
import { observeDmarc } from "../../../src/standards/dmarc/observe.ts";
import type { DmarcRecord } from "../../../src/standards/dmarc/record.ts";
import { tightening } from "../../../src/standards/dmarc/strictness.ts";
import { fakeDns } from "../../support/fake-dns.ts";

const NAME = "example.de";

/** The record that applies to a domain in a world with one. */
async function recordAt(at: string, text: string, domain: string): Promise<DmarcRecord> {
  const dmarc = await observeDmarc(fakeDns({ [`_dmarc.${at} TXT`]: [text], [`${domain} SOA`]: [] }), domain);
  if (dmarc.state !== "present") throw new Error(dmarc.state);
  return dmarc.value;
}

test.each<[string, string, string[] | null, boolean?]>([
  // what receivers discard or take as none
  ["v=DMARC1; p=rejected; rua=mailto:a@example.de", "v=DMARC1; p=reject", ["p=none"]],
  ["v=DMARC1; p=reject; p=reject", "v=DMARC1; p=reject", ["p=none"]],
  ["v=DMARC1; p=rejected; sp=reject; np=none", "v=DMARC1; p=reject; sp=reject; np=none", ["p=none", "sp=none"]],
  ["v=DMARC1; sp=reject", "v=DMARC1; p=none; sp=reject", ["sp=none"]],
  ["v=DMARC1; p=block", "v=DMARC1; p=none", null],
  // receivers that follow RFC 7489 do not lower it
  ["v=DMARC1; p=quarantined; t=y", "v=DMARC1; p=quarantine; t=y", ["p=none"]],
  ["v=DMARC1; p=quarantine; t=y", "v=DMARC1; p=quarantine; t=y", null],
  // the same policy
  ["v=DMARC1; p=reject; fo=x", "v=DMARC1; p=reject", null],
  ["v=DMARC1; p=reject; sp=none; fo=x", "v=DMARC1; p=reject; sp=none", null],
  ["v=DMARC1; p=reject", "v=DMARC1; p=quarantine", null],
  // alignment
  ["v=DMARC1; p=reject; adkim=strict; aspf=relaxed", "v=DMARC1; p=reject; adkim=s; aspf=r", ["adkim=r"], true],
  ["v=DMARC1; p=reject; adkim=s; fo=x", "v=DMARC1; p=reject; adkim=s", null],
  ["v=DMARC1; p=none; adkim=strict", "v=DMARC1; p=none; adkim=s", null],
  ["v=DMARC1; p=none; sp=reject; aspf=strict", "v=DMARC1; p=none; sp=reject; aspf=s", ["aspf=r"], true],
  // what some receivers do not see
  ["v = DMARC1; p=reject", "v=DMARC1; p=reject", []],
  ["v = DMARC1; p=none", "v=DMARC1; p=none", null],
  ["v=DMARC1; sp=reject; p=reject", "v=DMARC1; p=reject; sp=reject", []],
  ["v = DMARC1; p=reject; adkim=strict", "v=DMARC1; p=reject; adkim=s", [], true],
  // RFC 7489 §6.6.4: the share of mail that it is applied to
  ["v=DMARC1; p=reject; pct=10", "v=DMARC1; p=reject", ["pct=10"]],
  ["v=DMARC1; p=reject; pct=10", "v=DMARC1; p=reject; pct=10", null],
  ["v=DMARC1; p=reject; pct=100", "v=DMARC1; p=reject", null],
  ["v=DMARC1; p=quarantine; pct=10", "v=DMARC1; p=reject", ["p=quarantine", "pct=10"]],
  ["v=DMARC1; p=none; pct=10", "v=DMARC1; p=quarantine", ["p=none"]],
  ["v=DMARC1; p=reject; pct=10; aspf=strict", "v=DMARC1; p=reject; aspf=s", ["pct=10", "aspf=r"], true],
])("in place of %j, %j tightens %j", async (text, value, until, strict = false) => {
  expect(tightening(value, await recordAt(NAME, text, NAME), NAME)).toEqual(until === null ? null : { until, strict });
});

test("a first record tightens whatever it asks for", () => {
  expect(tightening("v=DMARC1; p=none; adkim=s", null, NAME)).toBeNull();
  expect(tightening("v=DMARC1; p=quarantine; adkim=s", null, NAME)).toEqual({ until: ["p=none"], strict: false });
});

test.each<[string, string, string, string, string[] | null]>([
  [NAME, "v=DMARC1; p=reject; sp=quarantine", "a.example.de", "v=DMARC1; p=quarantine", null],
  [NAME, "v=DMARC1; p=reject; sp=quarantine; t=y", "a.example.de", "v=DMARC1; p=none", null],
  [NAME, "v=DMARC1; p=reject; sp=quarantine", "a.example.de", "v=DMARC1; p=reject", ["p=quarantine"]],
  // names below go on to follow the organisational domain
  [NAME, "v=DMARC1; p=reject; np=none", "a.example.de", "v=DMARC1; p=reject; np=reject", null],
  // but not the public suffix
  ["de", "v=DMARC1; p=reject; psd=y; np=none", NAME, "v=DMARC1; p=reject; np=reject", ["np=none"]],
  // where receivers that follow RFC 7489 do not look
  ["b.example.de", "v=DMARC1; p=reject; psd=n", "a.b.example.de", "v=DMARC1; p=reject", []],
])("below %s with %j, %s tightens by %j %j", async (at, text, domain, value, until) => {
  const record = await recordAt(at, text, domain);
  expect(tightening(value, record, domain)).toEqual(until === null ? null : { until, strict: false });
});
