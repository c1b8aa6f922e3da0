import { describe, expect, test } from "@jest/globals";
import { completeFacts } from "../support/complete-facts.ts";
import type { Facts, HostFacts } from "../../src/facts.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type { AddressResult } from "../../src/standards/smtp-host.ts";
import { sampleDomain } from "../support/sample-report.ts";
import { inWords } from "../support/in-words.ts";
import { sayAll } from "../support/in-english.ts";

const AT = "2026-11-23T12:00:00.000Z";
const location = { file: "mail-policy.yml", line: 1, column: 1 };
const REFUSED: AddressResult = { kind: "failure", cause: "connect", reason: inWords("refused") };
const TIMEOUT: AddressResult = { kind: "failure", cause: "timeout", reason: inWords("too late") };
const PLAIN: AddressResult = { kind: "plaintext", cause: "not-offered", reason: inWords("no STARTTLS") };

interface Said {
  answer: AddressResult;
  at?: string;
  from?: string | null;
}

/** What is made of the answers of some domains, each of one host. */
function reached(domains: Record<string, Said>[], parameters: Record<string, number> = {}): AddressResult[][] {
  const policies = domains.map((_, i): DomainPolicy => ({
    name: `d${i}.de`,
    location,
    mail: "receive",
    owner: null,
    dkim: { selectors: [], retired: [] },
    spf: { expect: [] },
    dmarc: { expect: [] },
    services: false,
    mtaSts: { policyFile: null },
    records: null,
    levels: {},
    reasons: {},
    parameters,
    attestations: [],
  }));
  const facts = domains.map((answers): Facts => {
    const addresses = Object.entries(answers).map(([address, { answer, at = AT, from = null }]) => ({
      address,
      at,
      from,
      answer,
    }));
    const host: HostFacts = {
      addresses: ABSENT,
      tlsa: ABSENT,
      smtp: { state: "present", value: { name: "mx", addresses, unmeasured: null }, evidence: [] },
      dane: ABSENT,
    };
    return { ...(sampleDomain("d.de", []).facts as Facts), hosts: { mx: host } };
  });
  const classified = completeFacts(policies, facts, { profile: "tr-03108", at: AT });
  return classified.map(({ hosts }) => {
    const smtp = hosts["mx"]?.smtp;
    return smtp?.state === "present"
      ? (sayAll(smtp.value.addresses.map(({ answer }) => answer)) as AddressResult[])
      : [];
  });
}

const ABSENT = { state: "absent" as const, evidence: [] };
const kinds = (outcomes: AddressResult[][]): string[] => outcomes.flat().map(({ kind }) => kind);

describe("a refused connection", () => {
  test("is the host's fault where another domain's host answers", () => {
    expect(reached([{ "192.0.2.1": { answer: REFUSED } }, { "192.0.2.2": { answer: PLAIN } }])).toEqual([
      [{ kind: "refused", reason: "refused, while other hosts answer over IPv4" }],
      [sayAll(PLAIN)],
    ]);
  });

  test("is the host's fault where another refuses this client in words", () => {
    const answer: AddressResult = { kind: "failure", cause: "rejected", reason: inWords("554 no service") };
    expect(kinds(reached([{ "192.0.2.1": { answer: REFUSED } }, { "192.0.2.2": { answer } }]))).toEqual([
      "refused",
      "failure",
    ]);
  });

  test("says nothing where none does", () => {
    expect(kinds(reached([{ "192.0.2.1": { answer: REFUSED } }, { "192.0.2.2": { answer: TIMEOUT } }]))).toEqual([
      "failure",
      "failure",
    ]);
  });

  test("says nothing where one answers over the other address family", () => {
    expect(kinds(reached([{ "2001:db8::1": { answer: REFUSED }, "192.0.2.1": { answer: PLAIN } }]))).toEqual([
      "failure",
      "plaintext",
    ]);
    expect(kinds(reached([{ "2001:db8::1": { answer: REFUSED }, "2001:db8::2": { answer: PLAIN } }]))).toEqual([
      "refused",
      "plaintext",
    ]);
  });

  test("says nothing where one answers to another machine: that one's port 25 may be open, and this one's not", () => {
    const from = "probe.example.net";
    expect(kinds(reached([{ "192.0.2.1": { answer: REFUSED } }, { "192.0.2.2": { answer: PLAIN, from } }]))).toEqual([
      "failure",
      "plaintext",
    ]);
    expect(kinds(reached([{ "192.0.2.1": { answer: REFUSED, from } }, { "192.0.2.2": { answer: PLAIN } }]))).toEqual([
      "failure",
      "plaintext",
    ]);
    expect(
      kinds(reached([{ "192.0.2.1": { answer: REFUSED, from: "other" } }, { "192.0.2.2": { answer: PLAIN, from } }])),
    ).toEqual(["failure", "plaintext"]);
    expect(
      kinds(reached([{ "192.0.2.1": { answer: REFUSED, from } }, { "192.0.2.2": { answer: PLAIN, from } }])),
    ).toEqual(["refused", "plaintext"]);
  });

  test("alone is weighed: what timed out stays unmeasured", () => {
    expect(reached([{ "192.0.2.1": { answer: TIMEOUT }, "192.0.2.2": { answer: PLAIN } }])).toEqual(
      sayAll([[TIMEOUT, PLAIN]]),
    );
  });
});

describe("a measurement from elsewhere", () => {
  const at = "2026-11-13T12:00:00.000Z";
  const from = "probe.example.net";

  test("counts for seven days, or as many as the policy says", () => {
    const reason = "measured 2026-11-13T12:00:00.000Z at probe.example.net, more than 7 days ago: measure again";
    expect(reached([{ "192.0.2.1": { answer: PLAIN, at, from } }])).toEqual([
      [{ kind: "failure", cause: "outdated", reason }],
    ]);
    expect(reached([{ "192.0.2.1": { answer: PLAIN, at, from } }], { "smtp-tls/starttls": 10 })).toEqual([
      [sayAll(PLAIN)],
    ]);
    expect(reached([{ "192.0.2.1": { answer: PLAIN, at: "2026-11-16T12:00:00.000Z", from } }])).toEqual([
      [sayAll(PLAIN)],
    ]);
  });

  test("fails no host once it is too old, though others answered there since", () => {
    expect(
      kinds(reached([{ "192.0.2.1": { answer: REFUSED, at, from }, "192.0.2.2": { answer: PLAIN, from } }])),
    ).toEqual(["failure", "plaintext"]);
  });

  test("does not count at a moment before it was made, a day aside that clocks may be apart", () => {
    const reason =
      "measured 2026-11-25T12:00:00.000Z at probe.example.net, after the time of this audit: measure again";
    expect(reached([{ "192.0.2.1": { answer: PLAIN, at: "2026-11-25T12:00:00.000Z", from } }])).toEqual([
      [{ kind: "failure", cause: "outdated", reason }],
    ]);
    expect(reached([{ "192.0.2.1": { answer: PLAIN, at: "2026-11-24T12:00:00.000Z", from } }])).toEqual([
      [sayAll(PLAIN)],
    ]);
  });

  test("of a moment that is not a valid date does not count", () => {
    expect(kinds(reached([{ "192.0.2.1": { answer: PLAIN, at: "lately", from } }]))).toEqual(["failure"]);
  });

  test("that does not count shows not that port 25 gets out", () => {
    expect(kinds(reached([{ "192.0.2.1": { answer: REFUSED }, "192.0.2.2": { answer: PLAIN, at, from } }]))).toEqual([
      "failure",
      "failure",
    ]);
  });

  test("is not what a replay judges anew: that is as old as its run", () => {
    expect(reached([{ "192.0.2.1": { answer: PLAIN, at } }])).toEqual([[sayAll(PLAIN)]]);
  });
});
