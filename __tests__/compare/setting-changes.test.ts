import { describe, expect, test } from "@jest/globals";
import { SettingChanges } from "../../src/compare/setting-changes.ts";
import type { Finding, MailKind } from "../../src/model.ts";
import type { ComparedDomain, ComparedRun } from "../../src/run-changes.ts";
import { checkOf, sampleComparedRun } from "../support/sample-compared-run.ts";
import { sampleFinding } from "../support/sample-report.ts";
import { say } from "../support/in-english.ts";

const [run, bsi, newer] = [
  {},
  { profile: "bsi" as const },
  { tool: { name: "mail-policy" as const, version: "9" } },
].map((over) => sampleComparedRun([], over)) as [ComparedRun, ComparedRun, ComparedRun];

function domain(findings: Finding[], mail: MailKind | null = "send-receive", name = "example.de"): ComparedDomain {
  const one = sampleComparedRun({ [name]: findings }).domains.at(0) as ComparedDomain;
  return { ...one, mail };
}

/** What is said of each setting that differs, and whether it is weaker. */
function settings(pairs: readonly (readonly [ComparedDomain, ComparedDomain])[], after = run): unknown[] {
  const changes = new SettingChanges(run, after);
  for (const [before, now] of pairs) changes.add(before, now, (id) => checkOf(id)?.scope);
  return changes.all().map(({ message, isWeaker }) => [say(message), isWeaker]);
}

const [must, should] = [domain([sampleFinding("fail")]), domain([sampleFinding("warn")])];

describe("a setting", () => {
  test("is weaker where a level was lowered, and not where it was raised", () => {
    expect(settings([[must, should]])).toEqual([
      ["example.de: spf/lookup-limit has the level should instead of must", true],
    ]);
    expect(settings([[should, must]])).toEqual([
      ["example.de: spf/lookup-limit has the level must instead of should", false],
    ]);
  });

  test("is weaker where a check of the domain is no longer asked", () => {
    expect(settings([[must, domain([])]])).toEqual([
      ["example.de: spf/lookup-limit has the level off instead of must", true],
    ]);
  });

  test("does not differ where a host or a selector comes or goes", () => {
    const host = domain([sampleFinding("pass", { check: "dane/match", subject: "mx.example.de" })]);
    expect(settings([[host, domain([])]])).toEqual([]);
  });

  test("is the kind of a domain, which asks for other checks", () => {
    expect(settings([[must, domain([], "none")]])).toEqual([
      ["example.de: `mail: none` instead of `send-receive`", null],
    ]);
  });

  test("is no kind of a domain that one of the runs does not know", () => {
    expect(settings([[domain([], null), domain([], "none")]])).toEqual([]);
    expect(settings([[domain([], "none"), domain([], null)]])).toEqual([]);
  });

  test("of several checks is told in their order", () => {
    const levels = (status: "fail" | "warn"): ComparedDomain =>
      domain(["spf/all", "dmarc/record"].map((check) => sampleFinding(status, { check })));
    expect(settings([[levels("warn"), levels("fail")]])).toEqual([
      ["example.de: dmarc/record has the level must instead of should", false],
      ["example.de: spf/all has the level must instead of should", false],
    ]);
  });

  test("of several domains is told once", () => {
    const others = (findings: Finding[]): ComparedDomain => domain(findings, null, "a.example");
    expect(
      settings([
        [must, should],
        [others([sampleFinding("fail")]), others([sampleFinding("warn")])],
      ]),
    ).toEqual([["example.de, a.example: spf/lookup-limit has the level should instead of must", true]]);
  });

  test("is not a level where the profile or the version differs, which the runs say", () => {
    expect(settings([[must, should]], bsi)).toEqual([]);
    expect(settings([[must, should]], newer)).toEqual([]);
  });
});
