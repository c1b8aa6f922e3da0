import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import type { Status } from "../../src/model.ts";
import type { Gate } from "../../src/run-report.ts";
import { hostileText } from "../support/hostile-text.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import type { Message } from "../../src/message.ts";
import { sentence } from "../support/in-words.ts";
import { buildAnnotations } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const many = (status: Status, count: number, message: Message = sentence("m")) =>
  Array.from({ length: count }, (_, i) =>
    sampleFinding(status, { subject: `${String(i).padStart(3, "0")}.example.de`, message }),
  );

describe("annotationsOf", () => {
  test("says what was seen and how to fix it, at the declaring line", () => {
    const fix = {
      text: sentence("Publish this record."),
      records: [{ name: "example.de.", type: "TXT", data: '"v=spf1 -all"' }],
    };
    const report = sampleReport([sampleDomain("example.de", [sampleFinding("fail", { change: "new", fix })])]);
    expect(buildAnnotations(report)).toEqual([
      {
        level: "error",
        title: "new: spf/lookup-limit example.de",
        message:
          '11 lookups, 10 are allowed: include:_spf.a.example (11)\nPublish this record.\nexample.de. IN TXT "v=spf1 -all"',
        location: { file: "dns/example.de.zone", line: 12, column: 1 },
      },
    ]);
  });

  test("goes from errors to notices; what passed, was waived or does not apply is none", () => {
    const statuses: Status[] = ["info", "pass", "unknown", "warn", "waived", "fail", "not-applicable"];
    const report = sampleReport([
      sampleDomain(
        "example.de",
        statuses.map((status) => sampleFinding(status, { message: sentence(status) })),
      ),
    ]);
    expect(buildAnnotations(report).map(({ level, message }) => [level, message])).toEqual([
      ["error", "fail"],
      ["warning", "warn"],
      ["notice", "info"],
    ]);
  });

  test("warns of failures that the gate knows already, unless it fails on every one", () => {
    const findings = [sampleFinding("fail", { change: "unchanged" })];
    const levels = (failOn: Gate["failOn"]): string[] => {
      const gate: Gate = { failOn, passed: true, baseline: { kind: "live" }, reasons: [], notes: [] };
      return buildAnnotations(sampleReport([sampleDomain("example.de", findings)], { gate })).map(({ level }) => level);
    };
    expect(levels("regression")).toEqual(["warning"]);
    expect(levels("violation")).toEqual(["error"]);
  });

  test("says nothing at a line that does not declare what a finding is about, nor of what was not measured", () => {
    const elsewhere = (["fail", "warn", "info"] as const).map((status) => sampleFinding(status, { isDeclared: false }));
    const report = sampleReport([sampleDomain("example.de", [...elsewhere, ...many("unknown", 12)])]);
    expect(buildAnnotations(report)).toEqual([]);
  });

  test("keeps to 10 of each level, new failures among them, and counts the rest", () => {
    const findings = [
      ...many("fail", 40),
      ...many("warn", 11),
      sampleFinding("fail", { check: "tls-rpt/record", change: "new" }),
    ];
    const annotations = buildAnnotations(sampleReport([sampleDomain("example.de", findings)]));
    expect(annotations.map((annotation) => annotation.level)).toEqual([
      ...Array(10).fill("error"),
      ...Array(10).fill("warning"),
    ]);
    expect(annotations[0]?.title).toBe("new: tls-rpt/record example.de");
    expect(annotations[9]?.message).toBe("m\n(31 more of this level: see the report)");
    expect(annotations[19]?.message).toBe("m\n(1 more of this level: see the report)");
  });

  test("keeps to fewer where the caller needs some for itself", () => {
    const report = sampleReport([sampleDomain("example.de", many("fail", 12))]);
    const annotations = buildAnnotations(report, { error: 9, warning: 10, notice: 10 });
    expect(annotations).toHaveLength(9);
    expect(annotations[8]?.message).toBe("m\n(3 more of this level: see the report)");
  });

  test("holds no control but its own line ends, whatever the report says", () => {
    assert(
      property(hostileText, (text) => {
        const said = sentence(text);
        const fix = { text: said, records: [{ name: text, type: "TXT", data: text }] };
        const report = sampleReport([
          sampleDomain(text, [sampleFinding("fail", { check: text, subject: text, message: said, fix })]),
        ]);
        const [annotation] = buildAnnotations(report);
        expect(annotation?.title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(annotation?.message.split("\n")).toHaveLength(3);
        expect(annotation?.message.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test("bounds a huge message", () => {
    const report = sampleReport([
      sampleDomain("example.de", [sampleFinding("fail", { message: sentence("x".repeat(1_000_000)) })]),
    ]);
    expect(buildAnnotations(report)[0]?.message).toMatch(/^x{2048}…$/);
  });
});
