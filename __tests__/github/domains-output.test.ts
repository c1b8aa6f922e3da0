// The output `domains`: its form, its order, and how large it becomes.
import { describe, expect, test } from "@jest/globals";
import { domainsOutput } from "../../src/github/domains-output.ts";
import type { Finding, Status } from "../../src/model.ts";
import type { DomainReport, Report } from "../../src/run-report.ts";
import { sentence } from "../support/in-words.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

interface Row {
  name: string;
  conclusion: string;
  failures: number;
}

const rowsOf = (report: Report): Row[] => (JSON.parse(domainsOutput(report).text) as { domains: Row[] }).domains;
const domainWith = (name: string, ...statuses: Status[]): DomainReport =>
  sampleDomain(
    name,
    statuses.map((status) => sampleFinding(status, { subject: name })),
  );
const NONE = { failures: 0, warnings: 0, unknown: 0, waived: 0, new: 0, known: 0, fixed: 0, weakened: 0 };

describe("the output domains", () => {
  test("has the conclusion and the counts of each domain", () => {
    const own = (status: Status, over: Partial<Finding>): Finding =>
      sampleFinding(status, { message: sentence(over.check ?? ""), ...over });
    const report = sampleReport(
      [
        sampleDomain("example.de", [
          own("fail", { check: "spf/all", change: "new" }),
          own("fail", { check: "spf/open", change: "unchanged" }),
          own("warn", { check: "spf/ptr" }),
          own("unknown", { check: "dane/match" }),
          own("waived", { check: "spf/size" }),
          own("pass", { check: "dmarc/rua", change: "fixed" }),
        ]),
        domainWith("example.net", "pass", "not-applicable"),
      ],
      { weakenedFailures: [{ domain: "example.net", finding: sampleFinding("fail"), by: "waiver" }] },
    );
    expect(rowsOf(report)).toEqual([
      {
        name: "example.de",
        conclusion: "fail",
        failures: 2,
        warnings: 1,
        unknown: 1,
        waived: 1,
        new: 1,
        known: 1,
        fixed: 1,
        weakened: 0,
      },
      { name: "example.net", conclusion: "pass", ...NONE, weakened: 1 },
    ]);
  });

  test("counts a fault of several hosts of a domain once", () => {
    const hosts = ["mx1.example.de", "mx2.example.de"].map((subject) => sampleFinding("fail", { subject }));
    expect(rowsOf(sampleReport([sampleDomain("example.de", hosts)]))).toMatchObject([{ failures: 1 }]);
  });

  test("begins with failing domains, those with most that is new first, then what could not be measured", () => {
    const news = [sampleFinding("fail", { change: "new" })];
    const report = sampleReport([
      domainWith("a.example", "pass"),
      domainWith("b.example", "unknown"),
      domainWith("c.example", "fail"),
      sampleDomain("d.example", news),
      domainWith("e.example", "pass", "warn"),
    ]);
    expect(rowsOf(report).map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual([
      "d.example fail",
      "c.example fail",
      "b.example inconclusive",
      "a.example pass",
      "e.example pass",
    ]);
  });

  test("stays below 64 KiB, keeps the worst and says how many are left out", () => {
    const names = Array.from({ length: 500 }, (_, i) => `${"x".repeat(40)}${i}.example`);
    const report = sampleReport([...names.map((name) => domainWith(name, "pass")), domainWith("last.example", "fail")]);
    const { text, omitted } = domainsOutput(report);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(text)).toBeGreaterThan(65_000);
    const { domains, ...rest } = JSON.parse(text) as { domains: Row[] };
    expect(rest).toEqual({ omitted });
    expect(domains.length + omitted).toBe(501);
    expect(domains[0]).toMatchObject({ name: "last.example", failures: 1 });
  });

  test("is JSON where nothing is audited", () => {
    expect(domainsOutput(sampleReport([]))).toEqual({ text: '{"domains":[],"omitted":0}', omitted: 0 });
  });
});
