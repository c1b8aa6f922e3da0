import * as fc from "fast-check";
import { describe, expect, test } from "@jest/globals";
import { message } from "../../src/message.ts";
import type { Finding } from "../../src/model.ts";
import type { DomainReport, Report } from "../../src/run-report.ts";
import { findingKey } from "../../src/model.ts";
import { hasNews } from "../../src/report/markdown-comment.ts";
import { readReport } from "../../src/report/read-report.ts";
import { hostileText } from "../support/hostile-text.ts";
import { sentence } from "../support/in-words.ts";
import { reportWithText, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { renderComment, renderJson } from "../support/in-english.ts";

async function readBack(report: Report): Promise<Report> {
  const read = await readReport(JSON.parse(renderJson(report)));
  if ("problem" in read) throw new Error(read.problem);
  return read.report;
}

/** Two comments with all that may be in one. */
function comments(report: Report): unknown {
  const links = { files: "https://github.com/acme/mail/blob/0f", run: "https://github.com/acme/mail/actions/runs/1" };
  const isChanged = (): boolean => true;
  const one = (limit: number): string => renderComment(report, { limit, links, isChanged });
  return [hasNews(report, isChanged), one(65_000), one(2_000)];
}

const EDIT = { file: "dns/example.de.zone", line: 8, endLine: 8, before: ["@ TXT a"], after: ["@ TXT b"] };
const RECORDS = [{ name: "example.de.", type: "TXT", data: '"v=spf1 -all"' }];
const MX = ["mx1.example.de", "mx2.example.de", "mx.other.example"];

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    status: fc.constantFrom("fail", "warn", "info", "waived", "pass", "unknown", "not-applicable"),
    check: fc.constantFrom("spf/lookup-limit", "dane/match", "later/check"),
    subject: fc.constantFrom("example.de", ...MX),
    change: fc.constantFrom("new", "unchanged", "fixed", null),
    text: fc.constantFrom("11 lookups", "12 lookups", "the certificate of mx1.example.de", "1.2.3.4: refused"),
    hasFix: fc.boolean(),
    hasEdit: fc.boolean(),
  })
  .map(({ status, check, subject, change: against, text, hasFix, hasEdit }) => {
    // only what was measured is compared, and only what does not fail is fixed
    const isFixed = status === "pass" || status === "not-applicable";
    const change = status !== "unknown" && (against === "fixed") === isFixed ? against : null;
    const words =
      status === "unknown"
        ? message("cause/question", {
            question: message("source/rrset", { type: "MX", name: subject }),
            reason: message("smtp/refused", { address: text }),
          })
        : sentence(`${text} of ${subject}`);
    const fix = { text: sentence(`Publish ${text}`), records: RECORDS, edit: hasEdit ? EDIT : null };
    const waiver = status === "waived" ? { reason: text, owner: null, expires: "2027-01-01" } : null;
    const evidence = [
      { at: { type: "TXT", name: subject }, text },
      { at: { about: sentence(text) }, text: "", note: sentence("seen") },
    ];
    return sampleFinding(status, {
      check,
      subject,
      change,
      message: words,
      fix: hasFix ? fix : null,
      waiver,
      evidence,
    });
  });

const anyReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(fc.array(anyFinding, { maxLength: 8 }), { maxLength: 3 }),
    weakened: fc.array(anyFinding, { maxLength: 3 }),
    gate: fc.constantFrom<Report["gate"]>(
      {
        failOn: "regression",
        passed: true,
        baseline: { kind: "none", counts: "every-failure" },
        reasons: [],
        notes: [],
      },
      {
        failOn: "regression",
        passed: false,
        baseline: { kind: "base", name: "the base 0123456789" },
        reasons: [
          message("gate/reason", { check: "spf/lookup-limit", subject: "example.de", text: sentence("11 lookups") }),
        ],
        notes: [message("comparison/base", { base: "the base 0123456789" }), sentence("example.de is new")],
      },
      {
        failOn: "never",
        passed: true,
        baseline: { kind: "first-policy", name: "x" },
        reasons: [],
        notes: [sentence("y")],
      },
      {
        failOn: "never",
        passed: true,
        baseline: { kind: "not-read", reason: sentence("gone") },
        reasons: [],
        notes: [],
      },
      { failOn: "never", passed: true, baseline: { kind: "history", at: "x", commit: null }, reasons: [], notes: [] },
    ),
  })
  .map(({ findings, weakened, gate }) => {
    const domains = findings.map((of, i) => sampleDomain(`${i}.example.de`, of));
    const lifted = weakened.map(({ check, subject }) => message("gate/weakened", { check, subject, by: "waiver" }));
    return sampleReport(domains, {
      gate: { ...gate, reasons: [...gate.reasons, ...lifted] },
      weakenings: [],
      weakenedFailures: weakened.map((finding) => ({ domain: "example.de", finding, by: "waiver" })),
    });
  });

describe("a report read back", () => {
  test("gives the same comment", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        expect(comments(await readBack(report))).toEqual(comments(report));
      }),
    );
  });

  test("gives the same comment with hostile text in every place", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const report = withFormalParts(reportWithText(text));
        expect(comments(await readBack(report))).toEqual(comments(report));
      }),
    );
  });

  test("is written as the same JSON, but for facts and what is attested", async () => {
    const written = (report: Report): unknown =>
      JSON.parse(renderJson(report), (key, value: unknown) =>
        key === "facts" || key === "requirements" ? undefined : value,
      );
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        expect(written(await readBack(report))).toEqual(written(report));
      }),
    );
  });

  test("may have facts of another version, and nothing else that the format does not have", async () => {
    const json = (change: (report: Record<string, unknown>) => void): ReturnType<typeof readReport> => {
      const data = JSON.parse(renderJson(sampleReport([sampleDomain("example.de", [])]))) as Record<string, unknown>;
      change(data);
      return readReport(data);
    };
    expect(await json(() => undefined)).toHaveProperty("report");
    expect(
      await json((data) => void Object.assign((data["domains"] as object[])[0] ?? {}, { facts: { later: 1 } })),
    ).toHaveProperty("report");
    expect(await json((data) => void (data["later"] = 1))).toEqual({
      problem: "report must NOT have additional properties",
    });
    expect(await json((data) => delete data["gate"])).toEqual({ problem: "report must have required property 'gate'" });
    expect(await json((data) => void (data["version"] = 2))).toEqual({
      problem: "report/version must be 1",
    });
  });

  test("has a table of few columns", async () => {
    const findings = Array.from({ length: 51 }, (_, i) => sampleFinding("fail", { section: `§${i}` }));
    const read = await readReport(JSON.parse(renderJson(sampleReport([sampleDomain("example.de", findings)]))));
    expect(read).toEqual({ problem: "report has more than 50 sections" });
  });

  test("has no more than fifty sections", async () => {
    const findings = Array.from({ length: 50 }, (_, i) => sampleFinding("fail", { section: `§${i}` }));
    const domains = [sampleDomain("example.de", findings), sampleDomain("example.org", findings)];
    expect(await readReport(JSON.parse(renderJson(sampleReport(domains))))).toHaveProperty("report");
  });

  const [key, name] = ["example.de spf/lookup-limit example.de", "example.de"];
  test.each<[string, DomainReport[], string]>([
    ["a domain twice", [sampleDomain(name, []), sampleDomain(name, [])], `report/domains has "${name}" twice`],
    [
      "a finding of another domain",
      [{ ...sampleDomain("a.example", []), findings: [sampleFinding("fail")] }],
      `the finding "${key}" is not of its domain, check and subject`,
    ],
    ...(
      [
        ["pass", "fail"],
        ["pass", "warn"],
        ["unknown", "waived"],
        ["fail", "pass"],
        ["fail", "not-applicable"],
      ] as const
    ).map(([outcome, status]): [string, DomainReport[], string] => [
      `the outcome ${outcome} and the status ${status}`,
      [sampleDomain(name, [sampleFinding(status, { outcome })])],
      `the finding "${key}" has the outcome ${outcome} and the status ${status}`,
    ]),
  ])("is none with %s", async (_what, domains, problem) => {
    expect(await readReport(JSON.parse(renderJson(sampleReport(domains))))).toEqual({ problem });
  });

  test("is none if it is any other value", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await readReport(value)).toHaveProperty("problem");
      }),
    );
  });
});

/** The same report with checks, times and digests of the form they have in every report. */
function withFormalParts(report: Report): Report {
  const formal = (finding: Finding, domain: string): Finding => {
    const check = "spf/lookup-limit";
    return { ...finding, check, key: findingKey(domain, check, finding.subject) };
  };
  return {
    ...report,
    at: "2026-11-23T12:00:00.000Z",
    config: { ...report.config, sha256: "0".repeat(64) },
    domains: report.domains.map((domain) => ({
      ...domain,
      findings: domain.findings.map((finding) => formal(finding, domain.name)),
    })),
    weakenedFailures: report.weakenedFailures.map((one) => ({ ...one, finding: formal(one.finding, one.domain) })),
    attestations: [],
  };
}
