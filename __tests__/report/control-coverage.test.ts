// What a report has on the controls of Grundschutz++: their decisive checks at any level, and statements of the operator.
import { describe, expect, test } from "@jest/globals";
import type { Finding, Status } from "../../src/model.ts";
import type { DomainReport, Report, ReportedAttestation } from "../../src/run-report.ts";
import { surveyOf } from "../../src/report/survey.ts";
import { sentence } from "../support/in-words.ts";
import { sampleAttestation, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";

const found = (check: string, status: Status): Finding => sampleFinding(status, { check, requirements: [] });
const domain = (name: string, ...findings: Finding[]): DomainReport => sampleDomain(name, findings);

/** `state: domains of concerned` of a control. */
function stateOf(id: string, domains: DomainReport[], attestations: ReportedAttestation[] = []): string {
  const report: Report = { ...sampleReport(domains), attestations };
  const one = surveyOf(report).controls.find(({ control }) => control.id === id);
  return one === undefined ? "none" : `${one.state}: ${one.domains.length} of ${one.concerned}`;
}

describe("a control", () => {
  test.each<[string, string, [string, Status][]]>([
    // a profile that only recommends MTA-STS does not make a control met that asks for it
    ["failed", "KONF.13.11", [["mta-sts/record", "warn"]]],
    [
      "failed",
      "KONF.13.11",
      [
        ["mta-sts/record", "pass"],
        ["mta-sts/mode", "info"],
      ],
    ],
    [
      "checked",
      "KONF.13.11",
      [
        ["mta-sts/record", "pass"],
        ["mta-sts/max-age", "warn"],
      ],
    ],
    [
      "checked",
      "KONF.13.11",
      [
        ["mta-sts/record", "pass"],
        ["mta-sts/max-age", "fail"],
      ],
    ],
    [
      "unknown",
      "KONF.13.11",
      [
        ["mta-sts/record", "pass"],
        ["mta-sts/policy-fetch", "unknown"],
      ],
    ],
    [
      "checked",
      "KONF.13.11",
      [
        ["mta-sts/record", "pass"],
        ["mta-sts/content-type", "unknown"],
      ],
    ],
    [
      "failed",
      "KONF.13.9",
      [
        ["dmarc/present", "pass"],
        ["dmarc/subdomains", "warn"],
      ],
    ],
    // without mail servers, DNSSEC alone authenticates no certificate
    ["not-covered", "KONF.13.10", [["dnssec/domain", "pass"]]],
    [
      "checked",
      "KONF.13.10",
      [
        ["dnssec/domain", "pass"],
        ["dane/present", "pass"],
      ],
    ],
    // no record says `-all`, and none says anything else
    [
      "not-covered",
      "KONF.13.5.1",
      [
        ["spf/all", "not-applicable"],
        ["spf/all-hard", "not-applicable"],
      ],
    ],
    [
      "failed",
      "KONF.13.5.1",
      [
        ["spf/all", "pass"],
        ["spf/all-hard", "info"],
      ],
    ],
    // failures in reports show that somebody looked at them
    [
      "checked",
      "KONF.13.7",
      [
        ["tls-rpt/record", "pass"],
        ["tls-rpt/failures", "fail"],
      ],
    ],
    [
      "checked",
      "KONF.13.7",
      [
        ["tls-rpt/record", "pass"],
        ["tls-rpt/no-https", "fail"],
      ],
    ],
    ["failed", "KONF.13.7", [["tls-rpt/record", "fail"]]],
    [
      "checked",
      "KONF.13.8",
      [
        ["dmarc/rua", "pass"],
        ["dmarc/pass-rate", "warn"],
      ],
    ],
    ["failed", "KONF.13.8", [["dmarc/rua", "warn"]]],
    ["not-covered", "KONF.13.2.1", []],
  ])("is %s: %s with %j", (state, id, findings) => {
    const one = domain("a.example", ...findings.map(([check, status]) => found(check, status)));
    expect(stateOf(id, [one])).toBe(`${state}: 1 of 1`);
  });

  test("is waived where a waiver accepts the failure of a decisive check, whatever its level", () => {
    const waiver = { reason: "until March", owner: null, expires: "2027-03-31" };
    const waived = sampleFinding("waived", { check: "mta-sts/record", level: "should", waiver });
    expect(stateOf("KONF.13.11", [domain("a.example", waived)])).toBe("waived: 1 of 1");
    const lesser = sampleFinding("waived", { check: "mta-sts/max-age", waiver });
    const record = found("mta-sts/record", "pass");
    expect(stateOf("KONF.13.11", [domain("a.example", record, lesser)])).toBe("checked: 1 of 1");
  });

  test("is switched off only with a decisive check", () => {
    const off = (check: string): DomainReport => ({
      ...domain("a.example", found("spf/all", "pass")),
      switchedOff: [{ check, level: "info", requirements: [] }],
    });
    expect(stateOf("KONF.13.5.1", [off("spf/all-hard")])).toBe("switched-off: 1 of 1");
    expect(stateOf("KONF.13.5.1", [off("spf/ptr")])).toBe("checked: 1 of 1");
  });

  test("is not met by one domain for another that has no record", () => {
    const strict = domain("a.example", found("spf/all", "pass"), found("spf/all-hard", "pass"));
    const none = domain("b.example", found("spf/all", "not-applicable"));
    expect(stateOf("KONF.13.5.1", [strict, none])).toBe("not-covered: 1 of 2");
  });

  test("concerns the kinds of domain that its requirements do", () => {
    const parked: DomainReport = { ...domain("p.example", found("dnssec/not-bogus", "fail")), mail: "none" };
    expect(stateOf("KONF.13.10", [parked])).toBe("not-applicable: 0 of 0");
    expect(stateOf("KONF.13.6", [{ ...domain("r.example"), mail: "receive" }])).toBe("not-applicable: 0 of 0");
  });
});

describe("a statement", () => {
  const stated = (requirement: string, over: Partial<ReportedAttestation> = {}): ReportedAttestation =>
    sampleAttestation({ requirement, domains: ["a.example"], ...over });

  test.each<[string, string, string, [string, Status][]]>([
    ["attests what no check sees", "attested", "KONF.13.2.1", []],
    ["attests what checks only refute", "attested", "KONF.13.7", [["tls-rpt/record", "pass"]]],
    ["does not outweigh a failure", "failed", "KONF.13.7", [["tls-rpt/record", "fail"]]],
    ["does not replace a measurement", "unknown", "KONF.13.7", [["tls-rpt/record", "unknown"]]],
  ])("%s", (_, state, id, findings) => {
    const one = domain("a.example", ...findings.map(([check, status]) => found(check, status)));
    const requirement = id === "KONF.13.7" ? "TR-03108-11-R" : "TR-03182-02-M";
    expect(stateOf(id, [one], [stated(requirement)])).toBe(`${state}: 1 of 1`);
  });

  test("counts only for its domains, and while it is valid", () => {
    const domains = [domain("a.example"), domain("b.example")];
    expect(stateOf("KONF.13.2.1", domains, [stated("TR-03182-02-M")])).toBe("not-covered: 1 of 2");
    const ended = stated("TR-03182-02-M", { problem: sentence("it ran out") });
    expect(stateOf("KONF.13.2.1", [domain("a.example")], [ended])).toBe("not-covered: 1 of 1");
  });
});
