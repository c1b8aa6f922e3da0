import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { assert, property } from "fast-check";
import type { Report } from "../../src/run-report.ts";
import { jsonText } from "../../src/report/json-text.ts";
import schema from "../../schema/report.schema.json" with { type: "json" };
import { hostileText } from "../support/hostile-text.ts";
import { sampleAttestation, sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { inWords, sentence } from "../support/in-words.ts";
import { renderJson, renderJsonParts, sayAll } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

const WAIVER = { reason: "signed from March", owner: "@mail-team", expires: "2027-03-31" };
const IDLE = {
  ...WAIVER,
  check: "dane/present",
  domain: "example.de",
  location: { file: "mail-policy.yml", line: 30, column: 5 },
  problem: sentence("it expired"),
};

function full(): Report {
  const edit = {
    file: "dns/example.de.zone",
    line: 12,
    endLine: 12,
    before: ['@ TXT "v=spf1 ?all"'],
    after: ['@ TXT "v=spf1 -all"'],
  };
  const fix = {
    text: sentence("Publish this record."),
    records: [{ name: "example.de.", type: "TXT", data: '"v=spf1 -all"' }],
    edit,
  };
  return sampleReport(
    [
      sampleDomain("example.de", [
        sampleFinding("fail", { change: "new", fix }),
        sampleFinding("waived", { check: "dane/present", waiver: WAIVER }),
        sampleFinding("unknown", { check: "mta-sts/mode" }),
        sampleFinding("not-applicable", { check: "mta-sts/max-age" }),
      ]),
    ],
    {
      limitations: [inWords("port 25 is blocked here")],
      waivers: { expired: [IDLE], unused: [{ ...IDLE, owner: null }] },
      attestations: [
        sampleAttestation(),
        sampleAttestation({
          requirement: "TR-03108-06-M",
          evidence: { file: "evidence/dane.pdf", location: { file: "mail-policy.yml", line: 27, column: 5 } },
          problem: sentence("the statement by CISO ran out on 2026-10-01"),
        }),
      ],
    },
  );
}

/** Whether the schema accepts the full report with the value at `path` replaced; undefined takes it away. */
function acceptsWith(path: string, value: unknown): boolean {
  const report: unknown = JSON.parse(renderJson(full()));
  const keys = path.split(" ");
  const last = keys.pop() as string;
  const parent = keys.reduce((at, key) => (at as Record<string, unknown>)[key], report) as Record<string, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return validate(report);
}

describe("the schema", () => {
  test("accepts a full report", () => {
    validate(JSON.parse(renderJson(full())));
    expect(validate.errors).toBeNull();
  });

  test("accepts a report on nothing", () => {
    expect(validate(JSON.parse(renderJson(sampleReport([]))))).toBe(true);
  });

  test.each<[string, string, unknown]>([
    ["another version", "version", 2],
    ["an unknown key", "compliant", true],
    ["an unknown key in a finding", "domains 0 findings 0 score", 1],
    ["a finding without a key", "domains 0 findings 0 key", undefined],
    ["a finding without evidence", "domains 0 findings 0 evidence", undefined],
    ["an unknown status", "domains 0 findings 0 status", "ok"],
    ["the level off", "domains 0 findings 0 level", "off"],
    ["a line 0", "domains 0 findings 0 location line", 0],
    ["a negative count", "counts fail", -1],
    ["a fix record without data", "domains 0 findings 0 fix records 0 data", undefined],
    ["an edit of no line", "domains 0 findings 0 fix edit before", []],
    ["a fix that does not say whether there is an edit", "domains 0 findings 0 fix edit", undefined],
    ["a waiver without a date", "domains 0 findings 1 waiver expires", undefined],
    ["a date that is not UTC", "at", "2026-11-23T12:00:00+01:00"],
    ["an attestation without evidence", "requirements 3 attestations 0 evidence", {}],
    ["an unknown coverage", "requirements 3 coverage", "compliant"],
    ["an unknown fact", "domains 0 facts smtp", { state: "absent", evidence: [] }],
    ["a missing fact", "domains 0 facts mx", undefined],
    ["an unknown without a reason", "domains 0 facts mtaStsFetch reason", undefined],
    ["an absent fact with a value", "domains 0 facts tlsRpt value", {}],
    ["an unknown state", "domains 0 facts tlsRpt state", "maybe"],
    ["a value of the wrong shape", "domains 0 facts mx value records 0 preference", "10"],
    ["a wrong number deep in the SPF tree", "domains 0 facts spf value tree branches 0 lookups", -1],
    ["a key that is none", "domains 0 facts dkim s1 value key type", "dsa"],
    ["a host without its TLSA observation", "domains 0 facts hosts mx1.example.de tlsa", undefined],
  ])("refuses %s", (_claim, path, value) => {
    expect(acceptsWith(path, value)).toBe(false);
  });

  test.each([
    ["gate baseline", "base", true],
    ["gate baseline", "main", false],
    ["gate notes", undefined, false],
    ["gate notes", ["compared with main"], true],
    ["weakenings", undefined, false],
    ["weakenings", null, true],
    [
      "weakenings",
      [{ message: "example.de: no longer audited", location: { file: "mail-policy.yml", line: 1, column: 1 } }],
      true,
    ],
    ["weakenings", [{ message: "example.de: no longer audited" }], false],
  ])("accepts as %s only what it describes: %j", (path, value, accepted) => {
    expect(acceptsWith(path, value)).toBe(accepted);
  });

  test("lets the value of a fact grow", () => {
    expect(acceptsWith("domains 0 facts mx value later", 1)).toBe(true);
  });
});

describe("renderJson", () => {
  test("writes keys in the order of the format and ends in a newline", () => {
    const json = renderJson(full());
    expect(Object.keys(JSON.parse(json))).toEqual([
      "version",
      "language",
      "tool",
      "at",
      "profile",
      "view",
      "config",
      "resolvers",
      "limitations",
      "faults",
      "warnings",
      "conclusion",
      "gate",
      "weakenings",
      "weakenedFailures",
      "mailRecords",
      "rollout",
      "recording",
      "changedOnly",
      "counts",
      "domains",
      "waivers",
      "requirements",
    ]);
    expect(json.endsWith("}\n")).toBe(true);
  });

  test("says what the report says", () => {
    const { gate, attestations: _attestations, ...rest } = full();
    const domains = rest.domains.map(({ switchedOff: _switchedOff, ...domain }) => domain);
    const said = sayAll({ ...rest, domains, gate: { ...gate, baseline: gate.baseline.kind } });
    // what the report does not say itself, and facts have names for
    const withoutGroups = (json: string): object =>
      JSON.parse(json, (key, value: unknown) =>
        ["group", "cause", "base", "language"].includes(key) ? undefined : value,
      ) as object;
    expect({ ...withoutGroups(renderJson(full())), requirements: undefined }).toEqual(
      withoutGroups(JSON.stringify(said)),
    );
  });

  test("says of each requirement what checks and attests it", () => {
    const { requirements } = JSON.parse(renderJson(full())) as { requirements: { id: string }[] };
    expect(requirements).toHaveLength(31);
    const attestation = {
      statement: "All outbound relays use STARTTLS",
      by: "Erika Mustermann, head of IT security",
      date: "2026-05-01",
      validUntil: "2027-05-01",
      evidence: { url: "https://wiki.example.de/tls" },
      domains: ["example.de"],
      location: { file: "mail-policy.yml", line: 20, column: 5 },
      problem: null,
    };
    const outbound = {
      level: "must",
      controls: [],
      domains: ["example.de"],
      status: null,
      checks: [],
      switchedOff: [],
    };
    expect(requirements.filter(({ id }) => /^TR-03108-0[46]|^TR-03182-01/.test(id))).toEqual([
      {
        ...outbound,
        id: "TR-03108-04-M",
        title: "STARTTLS for outbound mail, with a validating resolver",
        source: "BSI TR-03108 v2.0 §4.1.4",
        coverage: "attested",
        attestations: [attestation],
      },
      {
        ...outbound,
        id: "TR-03108-06-M",
        title: "DANE for outbound mail",
        source: "BSI TR-03108 v2.0 §4.1.6",
        coverage: "not-covered",
        attestations: [
          {
            ...attestation,
            evidence: { file: "evidence/dane.pdf" },
            problem: "the statement by CISO ran out on 2026-10-01",
          },
        ],
      },
      {
        id: "TR-03182-01-M",
        title: "SPF record",
        level: "must",
        source: "BSI TR-03182 v1.0 §4.1.1",
        controls: [
          { id: "KONF.13.5", title: "Publikation der Sendeberechtigung" },
          { id: "KONF.13.5.1", title: "Strenge Senderpolicy" },
        ],
        coverage: "failed",
        domains: ["example.de"],
        status: "fail",
        checks: [
          { check: "spf/lookup-limit", status: "fail" },
          { check: "dane/present", status: "waived" },
          { check: "mta-sts/mode", status: "unknown" },
          { check: "mta-sts/max-age", status: "not-applicable" },
        ],
        switchedOff: [],
        attestations: [],
      },
    ]);
  });

  test("says of a fix that nothing declares that there is no edit", () => {
    const finding = sampleFinding("fail", { fix: { text: sentence("Publish this record."), records: [] } });
    const { domains } = JSON.parse(renderJson(sampleReport([sampleDomain("example.de", [finding])]))) as Report;
    expect(domains.at(0)?.findings[0]?.fix?.edit).toBeNull();
  });

  test("gives the same bytes whatever order the keys were made in", () => {
    const reversed = JSON.parse(JSON.stringify(full()), (_key, value) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    ) as Report;
    expect(Object.keys(reversed)[0]).toBe("attestations");
    expect(renderJson(reversed)).toBe(renderJson(full()));
  });

  test("is harmless on a terminal and in a runner's log, and loses nothing", () => {
    assert(
      property(hostileText, (text) => {
        const report = sampleReport([
          sampleDomain("example.de", [
            sampleFinding("fail", { message: sentence(text), evidence: [{ at: { url: text }, text }] }),
          ]),
        ]);
        const json = renderJson(report);
        expect(json).not.toMatch(/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|##\[/u);
        expect(json.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
        expect((JSON.parse(json) as Report).domains.at(0)?.findings[0]?.message).toBe(text);
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});

describe("a finding at a time", () => {
  /** The text as JSON makes it of the whole. */
  const atOnce = (report: Report): string => jsonText(JSON.parse(renderJson(report)));

  test.each<[string, Report]>([
    ["of no domain", sampleReport([])],
    ["of one", full()],
    [
      "of several",
      sampleReport(["a.example", "b.example", "c.example"].map((name) => sampleDomain(name, [sampleFinding("pass")]))),
    ],
  ])("it is the same text: %s", (_what, report) => {
    const parts = [...renderJsonParts(report)];
    expect(parts.filter((part) => part.includes('"findings": '))).toHaveLength(report.domains.length);
    for (const part of parts) expect(part.match(/"isDeclared": /g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(renderJson(report)).toBe(atOnce(report));
  });

  test("it is the same text with whatever is in it", () => {
    assert(
      property(hostileText, (text) => {
        const finding = sampleFinding("fail", { subject: text, evidence: [{ at: { url: text }, text }] });
        const report = sampleReport([sampleDomain(text, [finding]), sampleDomain("b", [])], {
          limitations: [inWords(text)],
        });
        expect(renderJson(report)).toBe(atOnce(report));
      }),
    );
  });
});
