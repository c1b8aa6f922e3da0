import { subjectLabel } from "../../src/report/finding-view.ts";
import { describe, expect, test } from "@jest/globals";
import type { Status } from "../../src/model.ts";
import {
  fixedFindings,
  statusMatrix,
  hasMustCheck,
  listAtMost,
  unknownGroups,
  findingsWithStatus,
  worstRows,
} from "../../src/report/tally.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

describe("withStatus", () => {
  test("puts new failures first, then goes by domain, check and subject", () => {
    const report = sampleReport([
      sampleDomain("b.example", [
        sampleFinding("fail", { check: "spf/all" }),
        sampleFinding("fail", { check: "mx/target", change: "new" }),
      ]),
      sampleDomain("a.example", [
        sampleFinding("fail", { check: "spf/all", change: "unchanged", subject: "z" }),
        sampleFinding("fail", { check: "spf/all", subject: "y" }),
      ]),
    ]);
    const names = findingsWithStatus(report, "fail").map(
      ({ domain, finding }) => `${domain} ${finding.check} ${finding.subject}`,
    );
    expect(names).toEqual([
      "b.example mx/target example.de",
      "a.example spf/all y",
      "a.example spf/all z",
      "b.example spf/all example.de",
    ]);
  });

  test("leaves the report as it is", () => {
    const report = sampleReport([
      sampleDomain("a.example", [sampleFinding("fail", { subject: "z" }), sampleFinding("fail", { subject: "y" })]),
    ]);
    const before = JSON.stringify(report);
    findingsWithStatus(report, "fail");
    expect(JSON.stringify(report)).toBe(before);
  });
});

test("fixedIn finds what was mended", () => {
  const report = sampleReport([
    sampleDomain("a.example", [sampleFinding("pass", { change: "fixed" }), sampleFinding("pass")]),
  ]);
  expect(fixedFindings(report)).toHaveLength(1);
});

describe("unknownGroups", () => {
  test("takes one dead resolver for one cause, whatever was asked", () => {
    const report = sampleReport([
      sampleDomain("a.example", [
        sampleFinding("unknown", { message: "TXT a.example: no answer (timeout)" }),
        sampleFinding("unknown", { message: "MX a.example: no answer (timeout)" }),
        sampleFinding("unknown", { message: "mailbox.example: no answer (timeout)" }),
        sampleFinding("unknown", { message: "SPF: TXT a.example: no answer (timeout)" }),
        sampleFinding("unknown", { message: "DKIM s1: TXT s1._domainkey.a.example: no answer (timeout)" }),
        sampleFinding("unknown", { message: "no selector is declared" }),
      ]),
      sampleDomain("b.example", [sampleFinding("unknown", { message: "TXT _dmarc.b.example: no answer (timeout)" })]),
    ]);
    expect(unknownGroups(report).map(({ cause, members }) => [cause, members.length])).toEqual([
      ["no answer (timeout)", 6],
      ["no selector is declared", 1],
    ]);
  });

  test("takes one network that mail servers cannot be reached from for one cause, whatever their addresses and what was seen besides", () => {
    const messages = [
      "2001:db8::1 cannot be reached from here (ENETUNREACH)",
      "STARTTLS leads to TLSv1.3 (192.0.2.1); not measured: 2001:db8::2 cannot be reached from here (ENETUNREACH) (2001:db8::2)",
      "TLSv1.2 is negotiated (192.0.2.1); not measured: 2001:db8::3 cannot be reached from here (ENETUNREACH) (2001:db8::3)",
      "2001:DB8::4 cannot be reached from here (ENETUNREACH) (2001:DB8::4); 2001:db8::5 cannot be reached from here (ENETUNREACH) (2001:db8::5)",
      "192.0.2.1 refused the connection",
      "192.0.2.2 refused the connection (192.0.2.2, measured 2026-11-20 at probe.example.net)",
      "192.0.2.1 refused the connection (192.0.2.1); 2001:db8::1 cannot be reached from here (ENETUNREACH) (2001:db8::1)",
      "port 25 is blocked here: 192.0.2.1 is silent; 192.0.2.2 is silent",
    ];
    const report = sampleReport([
      sampleDomain(
        "a.example",
        messages.map((message) => sampleFinding("unknown", { message })),
      ),
    ]);
    expect(unknownGroups(report).map(({ cause, members }) => [cause, members.length])).toEqual([
      ["cannot be reached from here (ENETUNREACH)", 4],
      ["refused the connection", 2],
      ["port 25 is blocked here: 192.0.2.1 is silent; 192.0.2.2 is silent", 1],
      ["refused the connection; cannot be reached from here (ENETUNREACH)", 1],
    ]);
  });

  test.each(["", "; not measured: ", "192.0.2.1 ", "TXT a.example: ", "2001:db8::1  (2001:db8::1)"])(
    "gives %j a cause all the same",
    (message) => {
      const [group] = unknownGroups(sampleReport([sampleDomain("a.example", [sampleFinding("unknown", { message })])]));
      expect(group?.cause).toBe(message);
    },
  );

  test("puts a cause that hides a must-check before a bigger one that does not", () => {
    const should = (subject: string) => sampleFinding("unknown", { level: "should", message: "offline", subject });
    const report = sampleReport([
      sampleDomain("a.example", [should("x"), should("y"), sampleFinding("unknown", { message: "timeout" })]),
    ]);
    const groups = unknownGroups(report);
    expect(groups.map((group) => group.cause)).toEqual(["timeout", "offline"]);
    expect(groups.map(hasMustCheck)).toEqual([true, false]);
  });
});

describe("gridOf", () => {
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

  test("leaves out a section that applies to nobody", () => {
    const monitoring = sampleFinding("not-applicable", { section: "§6" });
    const grid = statusMatrix(
      sampleReport([
        sampleDomain("a.example", [sampleFinding("pass"), monitoring]),
        sampleDomain("b.example", [monitoring]),
      ]),
    );
    expect(grid.sections.map((section) => section.number)).toEqual(["§4.1"]);
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
    const grid = statusMatrix(report);
    expect(grid.sections.map((section) => section.number)).toEqual(["§3.1", "§5", "§9.9"]);
    expect(grid.rows[1]?.cells).toEqual([null, null, null]);
  });
});

describe("worstRows", () => {
  const grid = statusMatrix(
    sampleReport(
      (["pass", "warn", "fail", "pass", "unknown"] as const).map((status, i) =>
        sampleDomain(`d${i}`, [sampleFinding(status)]),
      ),
    ),
  );

  test("shows every row, worst first, where there is room", () => {
    const { rows, passingCount, others } = worstRows(grid, 5);
    expect(rows.map((row) => row.domain)).toEqual(["d2", "d1", "d4", "d0", "d3"]);
    expect([passingCount, others]).toEqual([0, 0]);
  });

  test("leaves out the quiet ones where there is not, and counts what it left out", () => {
    expect(worstRows(grid, 4)).toMatchObject({
      rows: [{ domain: "d2" }, { domain: "d1" }, { domain: "d4" }],
      passingCount: 2,
      others: 0,
    });
    expect(worstRows(grid, 1)).toMatchObject({ rows: [{ domain: "d2" }], passingCount: 2, others: 2 });
  });
});

test.each([
  ["example.de", "example.de"],
  ["s1._domainkey.example.de", "s1._domainkey.example.de"],
  ["mx1.provider.example", "mx1.provider.example (example.de)"],
  ["mx1.notexample.de", "mx1.notexample.de (example.de)"],
])("subjectOf names the domain of %s where it does not say so itself", (subject, shown) => {
  expect(subjectLabel({ domain: "example.de", finding: sampleFinding("fail", { subject }) })).toBe(shown);
});

test("someOf counts what it leaves out", () => {
  expect(listAtMost(["a", "b"], 2)).toBe("a, b");
  expect(listAtMost(["a", "b", "c"], 2)).toBe("a, b and 1 more");
});
