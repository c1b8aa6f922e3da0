// OSCAL assessment results: valid, the same for the same report, and no verdict that the run does not have.
import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
// @ts-expect-error it has no types
import untyped from "markdown-it";
import type { Finding, Status } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { message } from "../../src/message.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { renderOscal as render } from "../../src/report/oscal.ts";
import { hostileText } from "../support/hostile-text.ts";
import { renderOscal } from "../support/in-english.ts";
import { sentence } from "../support/in-words.ts";
import { oscalProblems, walk } from "../support/oscal-schema.ts";
import {
  reportWithText,
  sampleAttestation,
  sampleDomain,
  sampleFinding,
  sampleReport,
} from "../support/sample-report.ts";
import { propertyRuns } from "../support/property-runs.ts";

interface Target {
  type: string;
  "target-id": string;
  status: { state: string; reason: string };
}
interface Part {
  uuid: string;
  title: string;
  description: string;
  props: { name: string; value: string }[];
  target: Target;
  status: string;
  deadline?: string;
  subjects: { title: string }[];
  "relevant-evidence": { description: string }[];
  remediations: {
    lifecycle: string;
    description: string;
    props: { name: string; value: string }[];
    remarks?: string;
  }[];
  characterizations: { facets: { name: string; value: string }[] }[];
  "related-observations": { "observation-uuid": string }[];
  "related-risks": { "risk-uuid": string }[];
  parts: { prose: string; title: string }[];
}
interface Result {
  observations: Part[];
  findings?: Part[];
  risks: Part[];
  attestations: Part[];
  remarks: string;
  "reviewed-controls": {
    remarks: string;
    "control-selections": { "include-controls": { "control-id": string }[] }[];
    "control-objective-selections": { "include-objectives": { "objective-id": string }[] }[];
  };
}
interface Document {
  "assessment-results": { uuid: string; metadata: { parties: { name: string }[] }; results: [Result] };
}

function documentOf(report: Report): Document {
  const document = JSON.parse(renderOscal(report)) as Document;
  expect(oscalProblems(document)).toEqual([]);
  return document;
}
const resultOf = (report: Report): Result => documentOf(report)["assessment-results"].results[0];
const reportOn = (...findings: Finding[]): Report => sampleReport([sampleDomain("example.de", findings)]);

const WAIVER = { reason: "The provider changes in March", owner: "mail team", expires: "2027-03-31" };
const waived = (): Finding => sampleFinding("waived", { waiver: WAIVER });

/** The verdicts by target. */
function verdicts(report: Report): Record<string, string> {
  const { findings = [] } = resultOf(report);
  return Object.fromEntries(
    findings.map(({ target }) => [target["target-id"], `${target.status.state} ${target.status.reason}`]),
  );
}

describe("a valid document", () => {
  test.each<[string, Report]>([
    ["without domains", sampleReport([])],
    ["of a domain without findings", reportOn()],
    ["of a failure", reportOn(sampleFinding("fail"))],
    ["of a waived failure", reportOn(waived())],
    [
      "with attestations",
      {
        ...reportOn(),
        attestations: [
          sampleAttestation(),
          sampleAttestation({ location: { file: "mail-policy.yml", line: 30, column: 5 } }),
        ],
      },
    ],
    [
      "with errors in declared files and limitations",
      {
        ...reportOn(sampleFinding("unknown")),
        limitations: [message("limitation/offline")],
        faults: [{ location: { file: "dns/x.zone", line: 1, column: 1 }, message: "unknown type MXX" }],
      },
    ],
    [
      "of 300 domains",
      sampleReport(
        Array.from({ length: 300 }, (_, i) =>
          sampleDomain(`d${i}.example`, [
            sampleFinding("fail", { subject: `d${i}.example` }),
            sampleFinding("unknown", { check: "spf/all" }),
          ]),
        ),
      ),
    ],
  ])("is made of a report %s", (_, report) => {
    documentOf(report);
    expect(oscalProblems(JSON.parse(wholeText(render(report, { language: GERMAN }))))).toEqual([]);
  });

  test("is written one observation, risk and finding at a time", () => {
    const findingsOf = (subject: string): Finding[] => [sampleFinding("fail", { subject }), sampleFinding("pass")];
    const report = sampleReport(["a.example", "b.example"].map((name) => sampleDomain(name, findingsOf(name))));
    const { observations, risks, findings = [] } = resultOf(report);
    const parts = [...render(report, { language: GERMAN })];
    const partsWith = (member: string): number[] =>
      parts.flatMap((part) => (part.includes(`"${member}":`) ? [part.split(`"${member}":`).length - 1] : []));
    expect(partsWith("collected")).toEqual(observations.map(() => 1));
    expect(partsWith("characterizations")).toEqual(risks.map(() => 1));
    expect(partsWith("target-id")).toEqual(findings.map(() => 1));
    expect(Math.min(observations.length, risks.length, findings.length)).toBeGreaterThan(1);
  });

  test("is the same octets for the same report, and has other identifiers for another", () => {
    const uuid = (report: Report): string => documentOf(report)["assessment-results"].uuid;
    const report = reportOn(sampleFinding("fail"));
    expect(renderOscal(reportOn(sampleFinding("fail")))).toBe(renderOscal(report));
    expect(uuid({ ...report, at: "2026-11-24T12:00:00.000Z" })).not.toBe(uuid(report));
    expect(uuid(reportOn(sampleFinding("fail", { message: sentence("12 lookups") })))).not.toBe(uuid(report));
    expect(uuid(reportOn(sampleFinding("pass")))).not.toBe(uuid(report));
  });
});

describe("a verdict", () => {
  const [MET, UNMET] = ["satisfied pass", "not-satisfied fail"];

  // what a profile only recommends is not demanded by the guideline, and the catalogue knows nothing of profiles
  test.each<[Status, requirement: string | undefined, control: string | undefined]>([
    ["pass", MET, MET],
    ["warn", MET, UNMET],
    ["fail", UNMET, UNMET],
    ["waived", UNMET, UNMET],
    ["unknown", undefined, undefined],
    ["not-applicable", MET, MET],
  ])("on a requirement whose check has the status %s is %s, and on its control %s", (status, requirement, control) => {
    const present = sampleFinding("pass", { check: "spf/present" });
    const found = verdicts(reportOn(present, sampleFinding(status, { waiver: status === "waived" ? WAIVER : null })));
    expect(found["TR-03182-01-M"]).toBe(requirement);
    expect(found["KONF.13.5_stm"]).toBe(control);
    expect(found["TR-03182-03-M"]).toBeUndefined();
  });

  test.each<[Status, string | undefined]>([
    ["pass", MET],
    ["warn", UNMET],
    ["fail", UNMET],
    ["unknown", undefined],
  ])("on a recommendation whose check has the status %s is %s", (status, verdict) => {
    const found = sampleFinding(status, { check: "mta-sts/record", requirements: ["TR-03108-07-R"] });
    expect(verdicts(reportOn(found))["TR-03108-07-R"]).toBe(verdict);
  });

  test("on a recommendation is not satisfied where a waiver accepts that a *should* check fails", () => {
    const over = { check: "mta-sts/record", requirements: ["TR-03108-07-R"], level: "should", waiver: WAIVER } as const;
    expect(verdicts(reportOn(sampleFinding("waived", over)))["TR-03108-07-R"]).toBe(UNMET);
  });

  test("is not there where one domain passes and another could not be measured", () => {
    const report = sampleReport([
      sampleDomain("a.example", [sampleFinding("pass")]),
      sampleDomain("b.example", [sampleFinding("unknown")]),
    ]);
    expect(verdicts(report)).toEqual({});
    expect(resultOf(report)["reviewed-controls"].remarks).toContain(
      "- TR-03182-01-M SPF record: ❔ **not measured** for `b.example`: `spf/lookup-limit`",
    );
  });

  test("on a control that asks for more than is visible is never satisfied", () => {
    const reports = (status: Status): Finding =>
      sampleFinding(status, { check: "tls-rpt/record", requirements: ["TR-03108-10-M"] });
    expect(verdicts(reportOn(reports("pass")))).toEqual({ "TR-03108-10-M": "satisfied pass" });
    expect(verdicts(reportOn(reports("fail")))).toMatchObject({ "KONF.13.7_stm": "not-satisfied fail" });
    expect(resultOf(reportOn(reports("pass")))["reviewed-controls"].remarks).toContain(
      "KONF.13.7 TLS-Reports prüfen: ✅ **checked** by 1 check; it asks for more than is visible from outside",
    );
  });

  test("on the strict sender policy needs -all, whatever the level of that check", () => {
    const hard = (status: Status): Finding => sampleFinding(status, { check: "spf/all-hard", requirements: [] });
    const soft = sampleFinding("pass", { check: "spf/all" });
    expect(verdicts(reportOn(soft, hard("info")))).toEqual({
      "TR-03182-01-M": "satisfied pass",
      "KONF.13.5.1_stm": "not-satisfied fail",
    });
    const strict = resultOf(reportOn(soft, hard("info"))).findings?.find(({ title }) =>
      title.startsWith("KONF.13.5.1"),
    );
    expect(strict?.description).toBe("❌ **failed**: `spf/all-hard`");
    expect(verdicts(reportOn(soft, hard("pass")))).toMatchObject({ "KONF.13.5.1_stm": "satisfied pass" });
  });

  test("is none on what is only attested", () => {
    const report = { ...reportOn(), attestations: [sampleAttestation()] };
    expect(verdicts(report)).toEqual({});
    const { attestations } = resultOf(report);
    expect(attestations).toHaveLength(1);
    expect(attestations[0]?.parts[0]).toMatchObject({
      title: "TR-03108-04-M",
      prose: expect.stringMatching(
        /^All outbound relays use STARTTLS\n\nFor `example\.de`\. Evidence: .* Not verified\.$/,
      ),
    });
    expect(documentOf(report)["assessment-results"].metadata.parties).toMatchObject([
      { name: "Erika Mustermann, head of IT security" },
    ]);
  });

  test("leads to the observations and the risks of its checks, and to no others", () => {
    const other = sampleFinding("fail", { check: "dmarc/policy", requirements: ["TR-03182-06-M"] });
    const { findings = [], observations, risks } = resultOf(reportOn(sampleFinding("fail"), other));
    const spf = findings.find(({ target }) => target["target-id"] === "TR-03182-01-M") as Part;
    const found = spf["related-observations"].map(({ "observation-uuid": id }) =>
      observations.find(({ uuid }) => uuid === id),
    );
    expect(found.map((one) => one?.props[0]?.value)).toEqual(["spf/lookup-limit", "spf/lookup-limit"]);
    expect(spf["related-risks"].map(({ "risk-uuid": id }) => risks.find(({ uuid }) => uuid === id)?.title)).toEqual([
      "SPF evaluation needs at most 10 DNS lookups in the worst case",
    ]);
  });
});

describe("the reviewed controls", () => {
  test("are those that checks bear on; the objectives are the requirements of them", () => {
    const { "reviewed-controls": reviewed } = resultOf(reportOn());
    const [controls, ...guidelines] = reviewed["control-selections"].map((one) =>
      one["include-controls"].map(({ "control-id": id }) => id),
    );
    expect(controls).toContain("KONF.13.11");
    expect(controls).not.toContain("KONF.13.2.1");
    expect(
      reviewed["control-objective-selections"].flatMap((one) =>
        one["include-objectives"].map(({ "objective-id": id }) => id),
      ),
    ).toEqual(guidelines.flat());
  });

  test("say what only an operator can state, and whether somebody does", () => {
    const remarks = (report: Report): string => resultOf(report)["reviewed-controls"].remarks;
    expect(remarks(reportOn())).toContain("- KONF.13.3 Kryptographische Signatur des Mailservers: ⬜ **not covered**");
    const attestations = [sampleAttestation({ requirement: "TR-03182-04-M" })];
    expect(remarks({ ...reportOn(), attestations })).toContain(
      "- KONF.13.3 Kryptographische Signatur des Mailservers: 📝 **attested** by Erika Mustermann",
    );
  });
});

describe("a run for a change", () => {
  test("says which domains it leaves out", () => {
    const note = sentence("2 domains are left out");
    expect(resultOf({ ...reportOn(), changedOnly: { leftOut: 2, note } }).remarks).toBe("- 2 domains are left out");
  });
});

describe("an attestation that does not count", () => {
  test("is left out", () => {
    const ended = sampleAttestation({ problem: sentence("it ran out") });
    expect(resultOf({ ...reportOn(), attestations: [ended] }).attestations).toBeUndefined();
  });
});

describe("an observation", () => {
  test("of a failure has its domain, what was seen, and where it is declared", () => {
    const { observations } = resultOf(reportOn(sampleFinding("fail")));
    expect(observations).toHaveLength(2);
    expect(observations[0]).toMatchObject({ description: "`spf/lookup-limit`: 1 failed" });
    expect(observations[1]).toMatchObject({
      description: expect.stringMatching(/^`example\.de`: 11 lookups/),
      subjects: [{ title: "`example.de`" }],
      "relevant-evidence": [{ description: "TXT example.de: `v=spf1 include:_spf.a.example -all`" }],
      props: expect.arrayContaining([
        expect.objectContaining({ name: "declared-at", value: "dns/example.de.zone:12:1" }),
      ]),
    });
  });

  test("of what could not be measured names why, and the domains", () => {
    const { observations, findings } = resultOf(reportOn(sampleFinding("unknown", { message: sentence("no answer") })));
    expect(findings).toBeUndefined();
    expect(observations[1]).toMatchObject({
      description: "no answer\n\n`spf/lookup-limit`",
      subjects: [{ title: "`example.de`" }],
      props: [expect.objectContaining({ name: "status", value: "unknown" })],
    });
  });
});

describe("a risk", () => {
  test("is open for a failure, with the fix as a recommendation, and there is none for a warning", () => {
    const fix = {
      text: sentence("Publish it."),
      records: [{ name: "example.de.", type: "TXT", data: '"v=spf1 -all"' }],
    };
    const { risks } = resultOf(reportOn(sampleFinding("fail", { fix }), sampleFinding("warn", { check: "spf/ptr" })));
    expect(risks).toHaveLength(1);
    expect(risks[0]).toMatchObject({
      status: "open",
      characterizations: [{ facets: [{ name: "level", value: "must" }] }],
      remediations: [
        {
          props: [{ name: "type", value: "mitigate" }],
          description: 'Publish it.\n\n```dns\nexample.de. IN TXT "v=spf1 -all"\n```',
        },
      ],
    });
    expect(risks[0]?.deadline).toBeUndefined();
  });

  test("that a waiver accepts is an approved deviation until the waiver ends", () => {
    const { risks } = resultOf(reportOn(waived()));
    expect(risks).toMatchObject([
      {
        status: "deviation-approved",
        deadline: "2027-03-31T23:59:59Z",
        remediations: [
          {
            lifecycle: "completed",
            description: WAIVER.reason,
            props: [{ name: "type", value: "accept" }],
            remarks: "Accepted until `2027-03-31`; `mail team` is responsible.",
          },
        ],
      },
    ]);
    expect(risks[0]?.props.map(({ name, value }) => [name, value])).toEqual([
      ["check", "spf/lookup-limit"],
      ["waiver-reason", WAIVER.reason],
      ["waiver-owner", WAIVER.owner],
    ]);
  });

  test("keeps its identifier from run to run, and each finding has another", () => {
    const risk = (report: Report): string[] => resultOf(report).risks.map(({ uuid }) => uuid);
    const [first] = risk(reportOn(sampleFinding("fail")));
    expect(risk({ ...reportOn(sampleFinding("fail")), at: "2026-11-24T12:00:00.000Z" })).toEqual([first]);
    expect(risk(reportOn(waived()))).toEqual([first]);
    expect(risk(reportOn(sampleFinding("fail", { subject: "mx1.example.de" })))).not.toContain(first);
  });
});

describe("whatever a report says", () => {
  test("the document is valid, and its prose has no markup of it", () => {
    const atNoon = { at: "2026-11-23T12:00:00.000Z" };
    const dated = (report: Report): Report => ({
      ...report,
      ...atNoon,
      domains: report.domains.map((domain) => ({
        ...domain,
        findings: domain.findings.map((finding, i) => ({
          ...finding,
          key: `${finding.key}${i}`,
          waiver: finding.waiver && { ...finding.waiver, expires: "2027-03-31" },
        })),
      })),
    });
    assert(
      property(hostileText, (text) => {
        const json = renderOscal(dated(reportWithText(text)));
        const document: unknown = JSON.parse(json);
        expect(oscalProblems(document)).toEqual([]);
        expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(json).not.toContain("##[");
        walk(document, (key, value) => {
          if (PROSE.has(key)) expect(tagsOf(String(value)).filter((tag) => !OUR_TAGS.has(tag))).toEqual([]);
        });
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test("it has at most 10,000 findings with an observation, the worst, and counts the rest", () => {
    const many = (status: Status, count: number): Finding[] =>
      Array.from({ length: count }, (_, i) =>
        sampleFinding(status, { subject: `${status}${i}.example.de`, evidence: [] }),
      );
    const { observations, risks, remarks } = resultOf(reportOn(...many("warn", 9_000), ...many("fail", 2_000)));
    expect(observations).toHaveLength(10_001);
    expect(risks).toHaveLength(2_000);
    expect(remarks).toBe("- 1000 more findings: see the JSON report");
  });
});

/** The elements of a text of Markdown. */
function tagsOf(markdown: string): string[] {
  return [...renderer.render(markdown).matchAll(/<([a-z]\w*)/g)].map(([, tag = ""]) => tag);
}
const renderer = (
  untyped as (options: object) => { render(markdown: string): string; linkify: { set(options: object): unknown } }
)({ html: true, linkify: true });
renderer.linkify.set({ fuzzyLink: false }); // `example.de` stands in prose
const OUR_TAGS = new Set(["p", "code", "pre", "strong", "ul", "li"]);

/** The members that are Markdown. */
const PROSE = new Set(["title", "description", "statement", "remarks", "prose"]);
