// What a run adds to the evidence that a history keeps.
import { describe, expect, test } from "@jest/globals";
import { message } from "../../src/message.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type { Evidence } from "../../src/received-reports/evidence.ts";
import { formatEvidence, formatWithin, parseEvidence } from "../../src/received-reports/evidence-file.ts";
import type { KnownReports } from "../../src/received-reports/known-reports.ts";
import type { EvidenceUpdate } from "../../src/history/history.ts";
import { evidenceUpdate as updateOf } from "../../src/run/known-reports.ts";

const AT = "2026-11-23T12:00:00.000Z";

function evidenceOf(days: readonly string[]): Evidence {
  const reports = days.map((day, i) => ({
    key: String(i).padStart(16, "0"),
    organisation: "Example Mail Inc.",
    begin: `${day}T00:00:00.000Z`,
    end: `${day}T23:59:59.000Z`,
  }));
  return { version: 1, domains: { "example.de": { dmarc: { reports, rows: [] }, tlsRpt: { reports: [], rows: [] } } } };
}

const known = (evidence: Evidence): KnownReports => ({
  evidence,
  keptProblem: null,
  sources: { dmarc: "read" },
  unread: 0,
  problems: [],
  problemCount: 0,
  newAddresses: null,
});
const POLICY = { domains: [{ name: "example.de" }] as DomainPolicy[] };
const evidenceUpdate = (reports: KnownReports, at: string): EvidenceUpdate =>
  updateOf(reports, POLICY, at) as EvidenceUpdate;
const daysIn = (text: string | null): string[] =>
  [...(text ?? "").matchAll(/"begin":"([-\d]+)T/g)].flatMap(([, day]) => day ?? []);

describe("the evidence of a run", () => {
  test("begins the file where there is none, unless there is nothing to keep", () => {
    const evidence = evidenceOf(["2026-11-22"]);
    expect(evidenceUpdate(known(evidence), AT)(null)).toBe(formatEvidence(evidence));
    expect(evidenceUpdate(known({ version: 1, domains: {} }), AT)(null)).toBeNull();
  });

  test("is added to what is kept, and leaves the file as it is where it has all of it", () => {
    const kept = formatEvidence(evidenceOf(["2026-11-20"]));
    expect(daysIn(evidenceUpdate(known(evidenceOf(["2026-11-22"])), AT)(kept))).toEqual(["2026-11-20", "2026-11-22"]);
    expect(evidenceUpdate(known(evidenceOf(["2026-11-20"])), AT)(kept)).toBeNull();
    expect(evidenceUpdate(known({ version: 1, domains: {} }), AT)(kept)).toBeNull();
  });

  test("has no domain that the policy no longer has", () => {
    const { domains } = evidenceOf(["2026-11-20"]);
    const gone = Object.values(domains).map((domain) => ["gone.example", domain]);
    const kept = formatEvidence({
      version: 1,
      domains: { ...domains, ...Object.fromEntries(gone) },
    });
    expect(evidenceUpdate(known(evidenceOf(["2026-11-22"])), AT)(kept)).not.toContain("gone.example");
  });

  test("is not added where what is kept could not be read in this run", () => {
    const unread = { ...known(evidenceOf(["2026-11-22"])), keptProblem: message("https/offline") };
    expect(updateOf(unread, POLICY, AT)).toBeNull();
  });

  test.each(["", "{}", "not JSON"])("does not replace what cannot be read: %j", (kept) => {
    expect(evidenceUpdate(known(evidenceOf(["2026-11-22"])), AT)(kept)).toBeNull();
  });

  test("gives up the oldest days where its text is too long, and all of them at last", () => {
    const days = ["2025-11-01", "2026-11-21", "2026-11-22"];
    const text = formatEvidence(evidenceOf(days));
    expect(formatWithin(text.length, evidenceOf(days))).toBe(text);
    expect(daysIn(formatWithin(text.length - 1, evidenceOf(days)))).toEqual(days.slice(1));
    expect(daysIn(formatWithin(formatEvidence(evidenceOf(["2026-11-22"])).length, evidenceOf(days)))).toEqual([
      "2026-11-22",
    ]);
    expect(parseEvidence(formatWithin(1, evidenceOf(days)))).toEqual({ evidence: { version: 1, domains: {} } });
  });
});
