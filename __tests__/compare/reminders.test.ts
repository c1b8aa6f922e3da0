import { describe, expect, test } from "@jest/globals";
import { lastDayOfKey, remindersOf } from "../../src/compare/reminders.ts";
import { message } from "../../src/message.ts";
import type { Finding } from "../../src/model.ts";
import type { IneffectiveWaiver, Report } from "../../src/run-report.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

/** Judged on 2026-11-23. */
const reportOf = (findings: Finding[], expired: IneffectiveWaiver[] = []): Report =>
  sampleReport([sampleDomain("example.de", findings)], { waivers: { expired, unused: [] } });

const remindersIn = (...of: Parameters<typeof reportOf>) =>
  remindersOf(reportOf(...of)).map(({ what, subject, ends, isPast }) => [what, subject, ends, isPast]);

const waived = (expires: string, check = "dane/present"): Finding =>
  sampleFinding("waived", { check, waiver: { reason: "later", owner: null, expires } });

const expired = (expires: string, problem = message("waiver/expired", { until: expires })): IneffectiveWaiver => ({
  check: "dane/present",
  domain: "example.de",
  reason: "later",
  owner: null,
  expires,
  location: { file: "p.yml", line: 1, column: 1 },
  problem,
});

const notAfter = "2026-12-10T08:00:00.000Z";
const soon = message("smtp-tls/certificate-expiry/soon", { days: 16, notAfter, limit: 21 });
const mailHost = { check: "smtp-tls/certificate-expiry", subject: "mx1.example.de", message: soon };

describe("a waiver is a reminder", () => {
  test.each([
    ["2026-12-22", true],
    ["2026-12-23", false],
    ["2026-11-23", true],
  ])("where it ends within 30 days: %s, %p", (expires, isReminder) => {
    expect(remindersIn([waived(expires)])).toEqual(isReminder ? [["waiver", "dane/present", expires, false]] : []);
  });

  test("once, however many failures it is for", () => {
    const other = { ...waived("2026-12-01"), subject: "mx2.example.de" };
    expect(remindersIn([waived("2026-12-01"), other])).toHaveLength(1);
  });

  test("where it has ended, as long as its failure is there", () => {
    const failing = sampleFinding("fail", { check: "dane/present" });
    const passing = sampleFinding("pass", { check: "dane/present" });
    expect(remindersIn([failing], [expired("2026-11-20")])).toEqual([["waiver", "dane/present", "2026-11-20", true]]);
    expect(remindersIn([passing], [expired("2026-11-20")])).toEqual([]);
    expect(remindersIn([failing], [expired("November 20 2026", message("waiver/invalid-date"))])).toEqual([]);
  });
});

describe("a certificate is a reminder", () => {
  test("where its own check fails, by its own parameter", () => {
    expect(remindersIn([sampleFinding("warn", mailHost)])).toEqual([
      ["certificate", "mx1.example.de", "2026-12-10", false],
    ]);
    expect(remindersIn([sampleFinding("fail", mailHost)])).toHaveLength(1);
    expect(remindersIn([sampleFinding("pass", mailHost)])).toEqual([]);
  });

  test("past its end from the next moment on", () => {
    const ending = (end: string): unknown => {
      const expiry = message("smtp-tls/certificate-expiry/soon", { days: 0, notAfter: end, limit: 21 });
      return remindersIn([sampleFinding("warn", { ...mailHost, message: expiry })]).map(([, , , isPast]) => isPast);
    };
    expect(["2026-11-23T11:59:59.999Z", "2026-11-23T12:00:00.000Z", "2026-11-23T18:00:00.000Z"].map(ending)).toEqual([
      [true],
      [false],
      [false],
    ]);
  });

  test("unless the failure is waived, or for information", () => {
    const waiver = { reason: "later", owner: null, expires: "2027-06-01" };
    expect(remindersIn([sampleFinding("waived", { ...mailHost, waiver }), sampleFinding("info", mailHost)])).toEqual(
      [],
    );
  });

  test("of the policy host too, and where it has ended", () => {
    const ended = {
      check: "mta-sts/certificate-expiry",
      message: message("mta-sts/certificate-expiry/expired", { end: "2026-11-22T00:00:00.000Z" }),
    };
    expect(remindersIn([sampleFinding("warn", ended)])).toEqual([
      ["certificate", "mta-sts.example.de", "2026-11-22", true],
    ]);
  });

  test("and one that is not valid yet is none", () => {
    const notYet = message("smtp-tls/certificate-expiry/not-yet", { notBefore: "2027-01-01" });
    expect(remindersIn([sampleFinding("warn", { ...mailHost, message: notYet })])).toEqual([]);
  });
});

test("the earliest comes first", () => {
  const all = [waived("2026-12-20"), waived("2026-12-01", "mx/present"), sampleFinding("warn", mailHost)];
  expect(remindersIn(all).map(([, , ends]) => ends)).toEqual(["2026-12-01", "2026-12-10", "2026-12-20"]);
});

describe("a DKIM key is a reminder", () => {
  const key = { check: "dkim/rotation", subject: "s1._domainkey.example.de" };
  const aged = (status: "pass" | "warn" | "waived", days: number, code: "young" | "old"): Finding =>
    sampleFinding(status, {
      ...key,
      message: message(`dkim/rotation/${code}`, { by: "commit", day: "2026-06-01", days, limit: 183, isFirst: true }),
    });

  test.each<[number, boolean]>([
    [153, false],
    [154, true],
    [183, true],
  ])("once its time ends within 30 days: after %i days %p", (days, isReminder) => {
    expect(remindersIn([aged("pass", days, "young")])).toEqual(
      isReminder ? [["key", "s1._domainkey.example.de", "2026-12-01", false]] : [],
    );
  });

  test("and stays one while the old key is there, unless that is waived", () => {
    expect(remindersIn([aged("warn", 184, "old")])).toEqual([["key", "s1._domainkey.example.de", "2026-12-01", true]]);
    expect(remindersIn([aged("waived", 184, "old")])).toEqual([]);
  });

  test("has a last day where its age is known", () => {
    expect(lastDayOfKey(aged("pass", 1, "young"))).toBe("2026-12-01");
    expect(lastDayOfKey(sampleFinding("pass", key))).toBeNull();
  });
});

test("a DNSSEC signature is a reminder where its signer should have renewed it", () => {
  const overdue = (until: string): Finding => {
    const earliest = { type: "DNSKEY", name: "example.de", until };
    return sampleFinding("pass", { check: "dnssec/not-bogus", message: message("dnssec/not-bogus/overdue", earliest) });
  };
  expect(remindersIn([overdue("2026-11-24T01:00:00.000Z")])).toEqual([
    ["signature", "example.de", "2026-11-24", false],
  ]);
  expect(remindersIn([overdue("2026-11-23T01:00:00.000Z")])).toEqual([["signature", "example.de", "2026-11-23", true]]);
  expect(remindersIn([overdue("2026-11-23T12:00:00.000Z")])).toEqual([
    ["signature", "example.de", "2026-11-23", false],
  ]);
  expect(remindersIn([sampleFinding("pass", { check: "dnssec/not-bogus" })])).toEqual([]);
});

describe("an attestation is a reminder", () => {
  const valid = { check: "attestation/valid", subject: "TR-03108-13-M" };
  const soon = message("attestation/valid/soon", { by: "CISO", until: "2026-12-01", days: 8 });
  const ended = message("attestation/valid/expired", { by: "CISO", until: "2026-11-01" });

  test("where it runs out, and where it has run out", () => {
    expect(remindersIn([sampleFinding("pass", { ...valid, message: soon })])).toEqual([
      ["attestation", "TR-03108-13-M", "2026-12-01", false],
    ]);
    expect(remindersIn([sampleFinding("info", { ...valid, message: ended })])).toEqual([
      ["attestation", "TR-03108-13-M", "2026-11-01", true],
    ]);
  });

  test("of the organisation, once for several domains, whichever these are", () => {
    const finding = sampleFinding("pass", { ...valid, message: soon });
    const keys = [["a.de", "b.de"], ["b.de"]].map((names) =>
      remindersOf(sampleReport(names.map((name) => sampleDomain(name, [finding])))).map(({ key }) => key),
    );
    const key = "* attestation/valid TR-03108-13-M until 2026-12-01";
    expect(keys).toEqual([[key], [key]]);
    const [first] = remindersOf(sampleReport(["a.de", "b.de"].map((name) => sampleDomain(name, [finding]))));
    expect(first?.domain).toBe("a.de");
  });

  test("unless it is waived", () => {
    const waiver = { reason: "later", owner: null, expires: "2027-06-01" };
    expect(remindersIn([sampleFinding("waived", { ...valid, message: ended, waiver })])).toEqual([]);
  });

  test("and the only one of the organisation", () => {
    const earliest = { type: "DNSKEY", name: "example.de", until: "2026-11-24T01:00:00.000Z" };
    const young = { by: "commit", day: "2026-06-01", days: 170, limit: 183, isFirst: true } as const;
    const all = remindersOf(
      reportOf([
        waived("2026-12-01"),
        sampleFinding("warn", mailHost),
        sampleFinding("pass", { check: "dkim/rotation", message: message("dkim/rotation/young", young) }),
        sampleFinding("pass", { check: "dnssec/not-bogus", message: message("dnssec/not-bogus/overdue", earliest) }),
        sampleFinding("pass", { ...valid, message: soon }),
      ]),
    );
    expect(all.map(({ what, isOfOrganisation }) => [what, isOfOrganisation])).toEqual([
      ["signature", false],
      ["attestation", true],
      ["waiver", false],
      ["key", false],
      ["certificate", false],
    ]);
  });
});
