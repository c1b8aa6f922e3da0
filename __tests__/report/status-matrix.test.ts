import { describe, expect, test } from "@jest/globals";
import type { Status } from "../../src/model.ts";
import { statusMatrix, worstRows } from "../../src/report/status-matrix.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

describe("the status matrix", () => {
  const of = (...statuses: Status[]) =>
    statusMatrix(
      sampleReport([
        sampleDomain(
          "a.example",
          statuses.map((status) => sampleFinding(status)),
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
  ])("shows of %j the worst, %s", (statuses, status, count) => {
    expect(of(...statuses)).toEqual([{ status, count }]);
  });

  test("leaves out a section that applies to no domain", () => {
    const monitoring = sampleFinding("not-applicable", { section: "§6" });
    const matrix = statusMatrix(
      sampleReport([
        sampleDomain("a.example", [sampleFinding("pass"), monitoring]),
        sampleDomain("b.example", [monitoring]),
      ]),
    );
    expect(matrix.sections.map((section) => section.number)).toEqual(["§4.1"]);
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
    expect(matrix.sections.map((section) => section.number)).toEqual(["§3.1", "§5", "§9.9"]);
    expect(matrix.rows[1]?.cells).toEqual([null, null, null]);
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
