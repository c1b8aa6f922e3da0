import { describe, expect, test } from "@jest/globals";
import type { Finding, MailKind, Status } from "../../src/model.ts";
import type { DomainReport, Report, SwitchedOffCheck } from "../../src/run-report.ts";
import { findRequirement } from "../../src/requirements.ts";
import type { Coverage } from "../../src/report/coverage.ts";
import { coverageOf } from "../../src/report/survey.ts";
import { NO_LINKS } from "../../src/report/links.ts";
import { sentence } from "../support/in-words.ts";
import { sampleAttestation, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { coverageGroup, coverageLines, renderJson } from "../support/in-english.ts";

const MX_TLS = "TR-03108-03-M";
const OUTBOUND = "TR-03108-04-M";

/** A finding of a check of STARTTLS for inbound mail. */
const mxTls = (status: Status, check = "smtp-tls/starttls"): Finding =>
  sampleFinding(status, {
    check,
    requirements: [MX_TLS],
    subject: "mx1.example.de",
    waiver: status === "waived" ? WAIVER : null,
  });

const WAIVER = { reason: "x", owner: null, expires: "2027-03-31" };

const domain = (name: string, findings: Finding[], mail: MailKind = "send-receive"): DomainReport => ({
  ...sampleDomain(name, findings),
  mail,
});

const coverage = (report: Report, id: string): Coverage =>
  coverageOf(report).find(({ requirement }) => requirement.id === id) as Coverage;
const brief = ({ state, domains, status }: Coverage): string => `${state} ${domains.join(" ")} ${status}`;

/** The row of a requirement in the table of the job summary. */
function row(report: Report, id: string): string {
  const { items } = coverageGroup(coverageOf(report), [], NO_LINKS);
  const text = items.flatMap((item) => item.text().split("\n")).find((line) => line.startsWith(`| \`${id}\` `)) ?? "";
  return text.split(" | ")[2]?.replace(/ \|$/, "") ?? "";
}

describe("a requirement that checks show", () => {
  test.each<[Status[], string, string]>([
    [["pass", "not-applicable"], "checked example.de pass", "✅ **checked** by 2 checks"],
    [["pass", "warn"], "checked example.de warn", "⚠️ **checked** by 2 checks; warning: `x/1`"],
    [["waived", "unknown"], "waived example.de unknown", "⏳ **fails, waived** until `2027-03-31`: `x/0`"],
    [["fail", "unknown"], "failed example.de fail", "❌ **failed**: `x/0`"],
    [["pass", "unknown"], "unknown example.de unknown", "❔ **not measured**: `x/1`"],
    [["warn", "unknown"], "unknown example.de warn", "❔ **not measured**: `x/1`; warning: `x/0`"],
    [["not-applicable"], "not-covered example.de not-applicable", "⬜ **not covered**"],
    [[], "not-covered example.de null", "⬜ **not covered**"],
  ])("whose checks have the statuses %j is %s", (statuses, state, text) => {
    const report = sampleReport([
      domain(
        "example.de",
        statuses.map((status, i) => mxTls(status, `x/${i}`)),
      ),
    ]);
    expect(brief(coverage(report, MX_TLS))).toBe(state);
    expect(row(report, MX_TLS)).toBe(text);
  });

  test("is waived where a must check is, and counts among the unmet", () => {
    const lowered: Finding = { ...mxTls("waived"), level: "should" };
    expect(brief(coverage(sampleReport([domain("example.de", [lowered])]), MX_TLS))).toBe("checked example.de waived");
    const report = sampleReport([domain("example.de", [mxTls("waived"), mxTls("pass", "x/1")])]);
    expect(coverageLines(coverageOf(report))[0]).toBe(
      "TR-03108: 1 of 16 requirements checked (1 waived), 15 not covered",
    );
    const failing = sampleReport([domain("a.de", [mxTls("waived")]), domain("b.de", [mxTls("fail", "x/1")])]);
    expect(brief(coverage(failing, MX_TLS))).toBe("failed b.de fail");
  });

  test("is waived until the first of its waivers ends", () => {
    const until = (expires: string, check: string): Finding => ({
      ...mxTls("waived", check),
      waiver: { ...WAIVER, expires },
    });
    const all = [until("2027-03-31", "x/0"), until("2027-01-31", "x/1"), until("2027-02-28", "x/2")];
    for (const findings of [all, all.toReversed()]) {
      const [a, b] = [findings.slice(0, 2), findings.slice(2)].map((own, i) => domain(`${"ab"[i]}.de`, own));
      const report = sampleReport([a, b].flatMap((one) => one ?? []));
      expect(coverage(report, MX_TLS).waivedUntil).toBe("2027-01-31");
    }
    const lowered: Finding = { ...until("2027-01-01", "x/3"), level: "should" };
    expect(coverage(sampleReport([domain("a.de", [lowered, ...all])]), MX_TLS).waivedUntil).toBe("2027-01-31");
  });

  describe("whose checks the policy switches off", () => {
    const off = (check: string, level: "must" | "should"): SwitchedOffCheck => ({
      check,
      level,
      requirements: [MX_TLS],
    });
    const switching = (name: string, findings: Finding[], ...switchedOff: SwitchedOffCheck[]): DomainReport => ({
      ...domain(name, findings),
      switchedOff,
    });

    test("is not checked where one is a must check, whatever the others pass", () => {
      const report = sampleReport([
        domain("a.de", [mxTls("pass")]),
        switching("b.de", [mxTls("warn"), mxTls("unknown", "x/1")], off("x/2", "must"), off("x/3", "should")),
      ]);
      expect(brief(coverage(report, MX_TLS))).toBe("switched-off b.de warn");
      expect(row(report, MX_TLS)).toBe(
        "⬜ **not checked** for `b.de`: switched off in the policy: `x/2`; warning: `smtp-tls/starttls`",
      );
      expect(coverageLines(coverageOf(report))[0]).toBe(
        "TR-03108: 0 of 16 requirements checked, 1 switched off, 15 not covered",
      );
      expect(JSON.parse(renderJson(report)).requirements[2]).toMatchObject({
        coverage: "switched-off",
        switchedOff: ["x/2", "x/3"],
      });
    });

    test("is failed all the same where another fails, or is waived", () => {
      const failed = switching("a.de", [mxTls("fail")], off("x/2", "must"));
      expect(brief(coverage(sampleReport([failed]), MX_TLS))).toBe("failed a.de fail");
      const waived = switching("a.de", [mxTls("waived")], off("x/2", "must"));
      expect(brief(coverage(sampleReport([waived]), MX_TLS))).toBe("waived a.de waived");
    });

    test("is checked where one is a should check, which is named", () => {
      const report = sampleReport([switching("a.de", [mxTls("pass")], off("x/2", "should"))]);
      expect(brief(coverage(report, MX_TLS))).toBe("checked a.de pass");
      expect(row(report, MX_TLS)).toBe("✅ **checked** by 1 check; switched off in the policy: `x/2`");
    });
  });

  test("is checked even if what is for information was not measured", () => {
    const report = sampleReport([domain("example.de", [mxTls("pass"), { ...mxTls("unknown", "x/1"), level: "info" }])]);
    expect(brief(coverage(report, MX_TLS))).toBe("checked example.de unknown");
    expect(row(report, MX_TLS)).toBe("✅ **checked** by 2 checks; could not be measured: `x/1`");
  });

  test("has the worst coverage of the domains, and the worst status of each check", () => {
    const report = sampleReport([
      domain("a.de", [mxTls("pass"), mxTls("unknown", "smtp-tls/version")]),
      domain("b.de", [mxTls("fail"), mxTls("pass", "smtp-tls/version")]),
      domain("c.de", [mxTls("pass")]),
    ]);
    expect(coverage(report, MX_TLS)).toMatchObject({
      state: "failed",
      domains: ["b.de"],
      checks: [
        { check: "smtp-tls/starttls", status: "fail" },
        { check: "smtp-tls/version", status: "unknown" },
      ],
    });
    expect(row(report, MX_TLS)).toBe("❌ **failed** for `b.de`: `smtp-tls/starttls`");
  });

  test("is judged by the domains that it concerns alone", () => {
    const parked = domain("parked.de", [mxTls("fail")], "none");
    expect(brief(coverage(sampleReport([domain("a.de", [mxTls("pass")]), parked]), MX_TLS))).toBe("checked a.de pass");
    expect(brief(coverage(sampleReport([parked]), MX_TLS))).toBe("not-applicable  null");
    expect(row(sampleReport([parked]), MX_TLS)).toBe("➖ not applicable");
  });
});

describe("a requirement that only a statement shows", () => {
  const [a, b] = [domain("a.de", []), domain("b.de", [])];
  const SAID =
    "by Erika Mustermann, head of IT security (`2026-05-01` to `2027-05-01`): All outbound relays use STARTTLS, evidence `https://wiki.example.de/tls`";

  test("is not covered without one, whatever checks bear on it", () => {
    const finding = sampleFinding("pass", { check: "mta-sts/wildcard-certificate", requirements: ["TR-03108-08-R"] });
    const report = sampleReport([domain("a.de", [finding])]);
    expect(brief(coverage(report, "TR-03108-08-R"))).toBe("not-covered a.de pass");
    expect(row(report, "TR-03108-08-R")).toBe("⬜ **not covered**");
  });

  test("is attested where one counts for each domain", () => {
    const report = sampleReport([a, b], { attestations: [sampleAttestation({ domains: ["a.de", "b.de"] })] });
    expect(brief(coverage(report, OUTBOUND))).toBe("attested a.de b.de null");
    expect(row(report, OUTBOUND)).toBe(`📝 **attested** ${SAID}`);
  });

  test("shows the failures of checks that bear on it too", () => {
    const finding = sampleFinding("warn", { check: "smtp-tls/certificate-trust", requirements: ["TR-03108-12-R"] });
    const attestations = [sampleAttestation({ requirement: "TR-03108-12-R", domains: ["a.de"] })];
    const text = row(sampleReport([domain("a.de", [finding])], { attestations }), "TR-03108-12-R");
    expect(text).toBe(`📝 **attested** ${SAID}; warning: \`smtp-tls/certificate-trust\``);
  });

  test("is not covered for the other domains", () => {
    const one = sampleAttestation({ domains: ["a.de"] });
    const report = sampleReport([a, b], { attestations: [one] });
    expect(brief(coverage(report, OUTBOUND))).toBe("not-covered b.de null");
    expect(row(report, OUTBOUND)).toBe(`⬜ **not covered** for \`b.de\`; attested for \`a.de\` ${SAID}`);
  });

  test("is not covered once the statement has run out", () => {
    const problem = sentence("the statement by CISO ran out on 2026-10-01");
    const report = sampleReport([a], { attestations: [sampleAttestation({ domains: ["a.de"], problem })] });
    expect(brief(coverage(report, OUTBOUND))).toBe("not-covered a.de null");
    expect(row(report, OUTBOUND)).toBe("⬜ **not covered**; the statement by CISO ran out on 2026-10-01");
  });

  test("is not shown by the finding about its attestation", () => {
    const finding = sampleFinding("pass", { check: "attestation/valid", subject: OUTBOUND, requirements: [OUTBOUND] });
    expect(coverage(sampleReport([domain("a.de", [finding])]), OUTBOUND).checks).toEqual([]);
  });
});

describe("the requirements in a line for each guideline", () => {
  const lines = (report: Report): string[] => coverageLines(coverageOf(report));

  test("are all counted", () => {
    const report = sampleReport([domain("a.de", [mxTls("fail")])], {
      attestations: [sampleAttestation({ domains: ["a.de"] })],
    });
    expect(lines(report)).toEqual([
      "TR-03108: 1 of 16 requirements checked (1 failed), 1 attested, 14 not covered",
      "TR-03182: 0 of 15 requirements checked, 14 not covered, 1 not applicable",
    ]);
  });

  test("name what was not measured, and what concerns no audited domain", () => {
    const finding = sampleFinding("unknown", { check: "parked/spf", requirements: ["TR-03182-11-M"] });
    expect(findRequirement("TR-03182-11-M")?.mail).toEqual(["none"]);
    expect(lines(sampleReport([domain("a.de", [finding], "none")]))).toEqual([
      "TR-03182: 0 of 15 requirements checked, 1 not measured, 14 not applicable",
    ]);
  });
});
