// The addresses that the last recorded run knew nothing of.
import { expect, test } from "@jest/globals";
import type { DomainEvidence, Evidence } from "../../src/received-reports/evidence.ts";
import { findNewAddresses, newAddressesOf } from "../../src/received-reports/new-addresses.ts";
import { row } from "../senders/rows.ts";

const AT = "2026-11-28T06:00:00.000Z";

function evidenceOf(ips: Record<string, (string | null)[]>): Evidence {
  const domains = Object.entries(ips).map(([domain, all]): [string, DomainEvidence] => {
    const rows = all.map((ip) => row({ ip }));
    return [domain, { dmarc: { reports: [], rows }, tlsRpt: { reports: [], rows: [] } }];
  });
  return { version: 1, domains: Object.fromEntries(domains) };
}

const foundIn = (kept: Record<string, (string | null)[]>, now: Record<string, (string | null)[]>) =>
  findNewAddresses(AT, evidenceOf(kept), evidenceOf(now)).domains;

test("are those of a domain that it had mail of; the sum without addresses is none", () => {
  expect(
    foundIn({ "a.example": ["192.0.2.1"] }, { "a.example": ["192.0.2.9", "192.0.2.1", "192.0.2.2", null] }),
  ).toEqual({ "a.example": ["192.0.2.2", "192.0.2.9"] });
});

test("are unknown of a domain without earlier mail", () => {
  expect(foundIn({ "b.example": ["192.0.2.1"], "a.example": [] }, { "a.example": ["192.0.2.1"] })).toEqual({});
  expect(newAddressesOf(findNewAddresses(AT, evidenceOf({}), evidenceOf({})), "constructor")).toBeNull();
});

test("are not those of a subdomain that has left the policy, but those of one that has not", () => {
  const kept = { "a.example": ["192.0.2.1"], "sub.a.example": ["192.0.2.7"], "sub.ba.example": ["192.0.2.8"] };
  const now = ["192.0.2.7", "192.0.2.8"];
  expect(foundIn(kept, { "a.example": now })).toEqual({ "a.example": ["192.0.2.8"] });
  expect(foundIn(kept, { "a.example": now, "sub.a.example": ["192.0.2.7"] })).toEqual({
    "a.example": now,
    "sub.a.example": [],
  });
});
