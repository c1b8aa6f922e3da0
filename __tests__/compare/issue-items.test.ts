import { describe, expect, test } from "@jest/globals";
import { isComplete, issueItems, unmeasuredItems } from "../../src/compare/issue-items.ts";
import { findingKey } from "../../src/model.ts";
import type { Finding } from "../../src/model.ts";
import { message } from "../../src/message.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

const COMPARING = new Set(["drift/records"]);
const reportOf = (...findings: Finding[]) => sampleReport([sampleDomain("example.de", findings)]);
const itemsOf = (...findings: Finding[]) =>
  [...issueItems(reportOf(...findings), COMPARING).values()].map(({ key, enters }) => [key, enters]);

const drift = { check: "drift/records" };
const waiver = { reason: "later", owner: null, expires: "2027-06-01" };

describe("what may enter the drift issue", () => {
  test("is drift, whatever its level, and a failure that is new", () => {
    expect(itemsOf(sampleFinding("fail", drift))).toEqual([["example.de drift/records example.de", true]]);
    expect(itemsOf(sampleFinding("warn", drift))).toEqual([["example.de drift/records example.de", true]]);
    expect(itemsOf(sampleFinding("fail", { change: "new" }))).toEqual([
      ["example.de spf/lookup-limit example.de", true],
    ]);
  });

  test.each(["unchanged", null] as const)("is no failure whose change is %p, which can only stay", (change) => {
    expect(itemsOf(sampleFinding("fail", { change }))).toEqual([["example.de spf/lookup-limit example.de", false]]);
  });

  test("is a known failure that a run of the last days saw beginning, and could not tell of", () => {
    const failure = sampleFinding("fail", { change: "unchanged" });
    const items = issueItems(reportOf(failure), COMPARING, new Set([failure.key]));
    expect([...items.values()].map(({ enters }) => enters)).toEqual([true]);
    const warning = sampleFinding("warn", { change: "unchanged" });
    expect([...issueItems(reportOf(warning), COMPARING, new Set([warning.key])).values()][0]?.enters).toBe(false);
  });

  test("is no warning, though it is new", () => {
    expect(itemsOf(sampleFinding("warn", { change: "new" }))).toEqual([
      ["example.de spf/lookup-limit example.de", false],
    ]);
  });

  test("is a warning that a summary of regressions names, and not the summary, which the next run does not repeat", () => {
    const names = [{ check: "spf/lookup-limit", subject: "example.de" }];
    const findings = [
      "of a text",
      message("comparison/base", { base: "main" }),
      ...names.map((named) => message("comparison/finding", named)),
    ];
    const summary = message("drift/regression/failed", { at: "2026-11-22T06:00:00.000Z", findings });
    const all = (status: "fail" | "waived") =>
      itemsOf(
        sampleFinding(status, { check: "drift/regression", message: summary, ...(status === "waived" && { waiver }) }),
        sampleFinding("warn", { change: "new" }),
        sampleFinding("warn", { check: "dmarc/reject", change: "new" }),
      );
    expect(all("fail")).toEqual([
      ["example.de dmarc/reject example.de", false],
      ["example.de spf/lookup-limit example.de", true],
    ]);
    expect(all("waived").filter(([, enters]) => enters)).toEqual([]);
  });

  test("is nothing that passes, is unknown, waived or for information", () => {
    const quiet = (["pass", "unknown", "info", "not-applicable"] as const).map((status) =>
      sampleFinding(status, drift),
    );
    expect(itemsOf(...quiet, sampleFinding("waived", { ...drift, waiver }))).toEqual([]);
  });

  test("is a certificate once, as a reminder", () => {
    const soon = message("smtp-tls/certificate-expiry/soon", {
      days: 1,
      notAfter: "2026-11-24T00:00:00.000Z",
      limit: 21,
    });
    const [item, ...others] = issueItems(
      reportOf(
        sampleFinding("fail", { check: "smtp-tls/certificate-expiry", subject: "mx1.example.de", message: soon }),
      ),
      COMPARING,
    ).values();
    expect([item?.reminder?.what, item?.enters, others]).toEqual(["certificate", true, []]);
  });
});

test("an attestation that has run out is one item of the organisation, and none of its domains", () => {
  const ended = message("attestation/valid/expired", { by: "CISO", until: "2026-11-01" });
  const findings = [sampleFinding("warn", { check: "attestation/valid", subject: "TR-03108-13-M", message: ended })];
  const report = sampleReport(["a.de", "b.de"].map((name) => sampleDomain(name, findings)));
  expect([...issueItems(report, COMPARING).keys()]).toEqual(["* attestation/valid TR-03108-13-M until 2026-11-01"]);
});

test("only a comparison is drift, and no reminder", () => {
  const findings = [
    sampleFinding("fail", drift),
    sampleFinding("fail"),
    sampleFinding("waived", { waiver: { ...waiver, expires: "2026-12-01" } }),
  ];
  const items = [...issueItems(reportOf(...findings), COMPARING).values()];
  expect(items.map(({ isDrift, reminder }) => [isDrift, reminder?.what])).toEqual([
    [true, undefined],
    [false, undefined],
    [false, "waiver"],
  ]);
});

test("a failure whose waiver has ended is an item beside the reminder", () => {
  const location = { file: "mail-policy.yml", line: 9, column: 5 };
  const problem = message("waiver/expired", { until: "2026-11-20" });
  const of = { check: "spf/lookup-limit", domain: "example.de", ...waiver, expires: "2026-11-20", location, problem };
  const report = { ...reportOf(sampleFinding("fail")), waivers: { expired: [of], unused: [] } };
  expect([...issueItems(report, COMPARING).keys()]).toEqual([
    "example.de spf/lookup-limit example.de",
    "example.de spf/lookup-limit until 2026-11-20",
  ]);
});

describe("an item is not measured", () => {
  const key = findingKey("example.de", "dane/match", "mx1.example.de");
  const of = (...findings: Finding[]) => unmeasuredItems(reportOf(...findings))(key);
  const dane = { check: "dane/match", subject: "mx1.example.de" };

  test("where its finding is unknown", () => {
    expect(of(sampleFinding("unknown", dane))).toBe(true);
    expect(of(sampleFinding("pass", dane), sampleFinding("unknown", { ...dane, subject: "mx2.example.de" }))).toBe(
      false,
    );
  });

  test("where its subject is missing, and the check is unknown for any", () => {
    expect(of(sampleFinding("unknown", { ...dane, subject: "example.de" }))).toBe(true);
    expect(of(sampleFinding("pass", { ...dane, subject: "mx2.example.de" }))).toBe(false);
    expect(of(sampleFinding("unknown"))).toBe(false);
  });

  test("where records have faults, and the check does not apply: they were not compared", () => {
    const report = reportOf(sampleFinding("not-applicable", dane));
    const faults = [{ location: { file: "a.zone", line: 1, column: 1 }, message: "wrong" }];
    expect(unmeasuredItems(report)(key)).toBe(false);
    expect(unmeasuredItems({ ...report, faults })(key)).toBe(true);
  });

  test("but settled where its domain is no longer audited", () => {
    expect(unmeasuredItems(reportOf())("example.net dane/match mx.example.net")).toBe(false);
  });
});

describe("a report is complete", () => {
  test("where nothing that counts is unknown, and no record has a fault", () => {
    expect(isComplete(reportOf(sampleFinding("fail"), sampleFinding("unknown", { level: "info" })))).toBe(true);
    expect(isComplete(reportOf(sampleFinding("pass"), sampleFinding("unknown", { level: "should" })))).toBe(false);
    const [silent, passing] = [sampleDomain("a.de", [sampleFinding("unknown")]), sampleDomain("b.de", [])];
    expect(isComplete(sampleReport([silent, passing]))).toBe(false);
    const faults = [{ location: { file: "a.zone", line: 1, column: 1 }, message: "wrong" }];
    expect(isComplete({ ...reportOf(), faults })).toBe(false);
  });
});
