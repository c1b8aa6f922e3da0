// Runs for the tests of what changed between two of them.
import { toComparedRun } from "../../src/compare/compared-run.ts";
import type { Finding } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import type { ComparedCheck, ComparedRun, RunChanges } from "../../src/run-changes.ts";
import { sentence } from "./in-words.ts";
import { sampleDomain, sampleFinding, sampleReport } from "./sample-report.ts";

/** A run with these findings of example.de, or of each domain; `over` replaces any part of its report. */
export function sampleComparedRun(
  findings: Finding[] | Readonly<Record<string, Finding[]>>,
  over: Partial<Report> = {},
  name = "run",
): ComparedRun {
  const byDomain = Array.isArray(findings) ? { "example.de": findings } : findings;
  const domains = Object.entries(byDomain).map(([domain, own]) => sampleDomain(domain, own));
  return toComparedRun(name, sampleReport(domains, over), null);
}

/** Part of a report of which the policy is another one. */
export const OTHER_POLICY = { config: { file: "mail-policy.yml", sha256: "1".repeat(64) } };

const CHECKS: Readonly<Record<string, Partial<ComparedCheck>>> = {
  "dane/match": { scope: "host" },
  "dkim/key-strength": { scope: "selector" },
  "history/intact": { scope: "run" },
  "drift/records": { isOptional: true, isUnrecorded: true },
};

/** What a comparison knows of the checks of these tests: `gone/check` is known no more. */
export function checkOf(id: string): ComparedCheck | undefined {
  if (id === "gone/check") return undefined;
  return { scope: "domain", isOptional: false, isUnrecorded: false, ...CHECKS[id] };
}

/** What changed between two runs, with `text` wherever that has text. */
export function changesWithText(text: string): RunChanges {
  const over = { check: text, subject: text, message: sentence(text) };
  const [fail, pass, unknown] = (["fail", "pass", "unknown"] as const).map((status) => sampleFinding(status, over)) as [
    Finding,
    Finding,
    Finding,
  ];
  const waiver = { reason: text, owner: text, expires: text, check: text, domain: text, effect: "applied" as const };
  const statement = { requirement: text, statement: text, by: text, date: text, validUntil: text, evidence: text };
  const attestation = { ...statement, domains: [text], counts: true };
  const one = { domain: text, before: pass, after: fail };
  const { domains: _domains, ...run } = sampleComparedRun([], { at: text, limitations: [sentence(text)] }, text);
  const of = { ...run, tool: text, commit: text, config: { file: text, sha256: text }, domains: 1 };
  return {
    before: of,
    after: { ...of, limitations: [sentence(`${text}!`)] },
    differences: [sentence(text)],
    findings: {
      newFailures: [one],
      heavier: [{ ...one, before: { ...fail, status: "waived", waiver } }],
      uncompared: [{ ...one, before: null }],
      newlyUnknown: [{ ...one, after: unknown }],
      lighter: [{ ...one, before: fail, after: { ...fail, status: "waived", waiver } }],
      notAsked: [{ ...one, before: fail, after: null }],
      gone: [{ ...one, before: fail, after: null }],
      fixed: [{ ...one, before: fail, after: pass }],
      measuredAgain: [{ ...one, before: unknown, after: pass }],
    },
    stillFailing: 1,
    knownFailures: 1,
    added: [{ name: text, counts: run.counts }],
    removed: [{ name: text, counts: run.counts }],
    settings: [{ message: sentence(text), isWeaker: true }],
    waivers: [
      { before: null, after: waiver },
      { before: waiver, after: { ...waiver, reason: `${text}!`, owner: null, expires: "", effect: "unused" } },
      { before: waiver, after: null },
    ],
    attestations: [
      { before: null, after: attestation },
      { before: attestation, after: { ...attestation, statement: `${text}!`, domains: [], counts: false } },
      { before: attestation, after: null },
    ],
  };
}
