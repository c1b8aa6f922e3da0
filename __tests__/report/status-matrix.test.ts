import { describe, expect, test } from "@jest/globals";
import type { Finding, Status } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { compliance, countBySection, marksIn, worstRows } from "../../src/report/status-matrix.ts";
import type { StatusMatrix } from "../../src/report/status-matrix.ts";
import { ENGLISH, sectionName } from "../../src/report/language.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { surveyOf } from "../../src/report/survey.ts";

const statusMatrix = (report: Report): StatusMatrix => surveyOf(report).matrix;

describe("the status matrix", () => {
  const of = (...statuses: Status[]) =>
    statusMatrix(
      sampleReport([
        sampleDomain(
          "a.example",
          statuses.map((status, i) => sampleFinding(status, { check: `spf/${i}` })),
        ),
        sampleDomain("b.example", [sampleFinding("pass")]),
      ]),
    ).rows[0]?.cells;

  test.each<[Status[], Status, number]>([
    [["pass", "fail", "warn", "fail"], "fail", 2],
    [["pass", "unknown", "warn"], "warn", 1],
    [["waived", "unknown", "info"], "unknown", 1],
    [["waived", "info", "pass"], "waived", 1],
    [["info", "pass"], "info", 1],
    [["not-applicable", "pass", "pass"], "pass", 2],
    [["not-applicable"], "not-applicable", 1],
  ])("shows of %j the worst, %s", (statuses, mark, checks) => {
    expect(of(...statuses)).toEqual([{ mark, checks }]);
  });

  test("counts a check of several hosts once, and marks a failure that is not new as known", () => {
    const known = (subject: string, over = {}) => sampleFinding("fail", { subject, change: "unchanged", ...over });
    const cellsOf = (...findings: Finding[]) =>
      statusMatrix(sampleReport([sampleDomain("a.example", findings)])).rows[0]?.cells;
    expect(cellsOf(known("mx1"), known("mx2"))).toEqual([{ mark: "known", checks: 1 }]);
    expect(cellsOf(known("mx1"), known("mx2", { change: "new" }))).toEqual([{ mark: "fail", checks: 1 }]);
  });

  test("sums up all domains in seven sections, and monitoring where it was measured", () => {
    const report = (...sections: string[]) =>
      statusMatrix(
        sampleReport(
          sections.map((section, i) =>
            sampleDomain(`d${i}.example`, [sampleFinding(i === 0 ? "warn" : "pass", { section })]),
          ),
        ),
      );
    const line = (matrix: StatusMatrix) =>
      compliance(matrix).map(({ section, mark }) => `${sectionName(section, ENGLISH)} ${mark}`);
    expect(line(report("§4.1", "§4.1", "§5"))).toEqual([
      "SMTP TLS null",
      "MTA-STS null",
      "DANE null",
      "SPF warn",
      "DKIM null",
      "DMARC null",
      "Reporting pass",
    ]);
    expect(line(report("§6"))).toContain("Monitoring warn");
    expect(marksIn(report("§4.1", "§5"))).toEqual(["warn", "pass"]);
  });

  test("leaves out a section that applies to no domain", () => {
    const monitoring = sampleFinding("not-applicable", { section: "§6" });
    const matrix = statusMatrix(
      sampleReport([
        sampleDomain("a.example", [sampleFinding("pass"), monitoring]),
        sampleDomain("b.example", [monitoring]),
      ]),
    );
    expect(matrix.sections).toEqual(["§4.1"]);
  });

  test("keeps the mapping table's order, shows used sections only, unlisted ones last", () => {
    const sections = ["§9.9", "§5", "§3.1"];
    const report = sampleReport([
      sampleDomain(
        "a.example",
        sections.map((section) => sampleFinding("pass", { section })),
      ),
      sampleDomain("b.example", []),
    ]);
    const matrix = statusMatrix(report);
    expect(matrix.sections).toEqual(["§3.1", "§5", "§9.9"]);
    expect(matrix.rows[1]?.cells).toEqual([null, null, null]);
  });
});

test("the domains of each section are counted by their worst status, a known failure as one, and what does not apply not at all", () => {
  const domains = [
    [sampleFinding("fail", { change: "unchanged" }), sampleFinding("unknown")],
    [sampleFinding("warn"), sampleFinding("pass")],
    [sampleFinding("unknown"), sampleFinding("waived")],
    [sampleFinding("pass")],
    [sampleFinding("not-applicable")],
    [sampleFinding("info", { section: "§5" })],
  ].map((findings, i) =>
    sampleDomain(
      `d${i}`,
      findings.map((finding) => ({ ...finding, section: finding.section === "§5" ? "§5" : "§4.1" })),
    ),
  );
  expect(countBySection(statusMatrix(sampleReport(domains)))).toEqual({
    "§4.1": { fail: 1, warn: 1, unknown: 1, pass: 1 },
    "§5": { info: 1 },
  });
});

describe("its worst rows", () => {
  const matrix = statusMatrix(
    sampleReport(
      (["pass", "warn", "fail", "pass", "unknown"] as const).map((status, i) =>
        sampleDomain(`d${i}`, [sampleFinding(status)]),
      ),
    ),
  );

  test("shows every row, worst first, where there is room", () => {
    const { rows, passingCount, others } = worstRows(matrix, 5);
    expect(rows.map((row) => row.domain)).toEqual(["d2", "d1", "d4", "d0", "d3"]);
    expect([passingCount, others]).toEqual([0, 0]);
  });

  test("leaves out the quiet ones where there is not, and counts what it left out", () => {
    expect(worstRows(matrix, 4)).toMatchObject({
      rows: [{ domain: "d2" }, { domain: "d1" }, { domain: "d4" }],
      passingCount: 2,
      others: 0,
    });
    expect(worstRows(matrix, 1)).toMatchObject({ rows: [{ domain: "d2" }], passingCount: 2, others: 2 });
  });
});
