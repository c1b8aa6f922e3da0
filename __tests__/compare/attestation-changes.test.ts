import { describe, expect, test } from "@jest/globals";
import { attestationChanges } from "../../src/compare/attestation-changes.ts";
import type { ReportedAttestation } from "../../src/run-report.ts";
import { sentence } from "../support/in-words.ts";
import { sampleAttestation } from "../support/sample-report.ts";

const AUDITED = ["example.de", "example.org"];

/** A run that audited both domains, with these attestations. */
const run = (
  attestations: ReportedAttestation[] | null,
  audited: readonly string[] = AUDITED,
): Parameters<typeof attestationChanges>[0] => ({ attestations, domains: audited.map((name) => ({ name })) });

/** The dates of what differs, before and after. */
function changed(before: ReportedAttestation[], after: ReportedAttestation[]): (string | null)[][] {
  const changes = attestationChanges(run(before), run(after)) ?? [];
  return changes.map((one) => [one.before?.validUntil ?? null, one.after?.validUntil ?? null]);
}

describe("an attestation", () => {
  const one = sampleAttestation();

  test("that stays is not told, wherever the policy has it", () => {
    const moved = sampleAttestation({ location: { file: "other.yml", line: 1, column: 1 } });
    expect(attestationChanges(run([one]), run([moved]))).toEqual([]);
  });

  test("is new, or removed", () => {
    expect(changed([], [one])).toEqual([[null, "2027-05-01"]]);
    expect(changed([one], [])).toEqual([["2027-05-01", null]]);
  });

  test.each<[string, Partial<ReportedAttestation>]>([
    ["was renewed", { date: "2027-04-01", validUntil: "2028-04-01" }],
    ["is by somebody else", { by: "Max Mustermann", validUntil: "2028-04-01" }],
    ["says something else", { statement: "All relays use DANE", validUntil: "2028-04-01" }],
    ["is for more domains", { domains: ["example.de", "example.org"], validUntil: "2028-04-01" }],
    ["has run out", { problem: sentence("it has run out"), validUntil: "2028-04-01" }],
  ])("that %s is the one before", (_what, over) => {
    expect(changed([one], [sampleAttestation(over)])).toEqual([["2027-05-01", "2028-04-01"]]);
  });

  test("of several for one requirement is paired with the one that is most alike", () => {
    const other = sampleAttestation({ by: "Max", domains: ["example.org"], validUntil: "2026-12-31" });
    const renewed = { ...other, validUntil: "2027-12-31" };
    expect(changed([one, other], [renewed, one])).toEqual([["2026-12-31", "2027-12-31"]]);
  });

  test("of several is the one by the same person, or else for the same domains", () => {
    const [hers, his] = [
      sampleAttestation({ by: "Erika" }),
      sampleAttestation({ by: "Max", validUntil: "2027-12-31" }),
    ];
    const [hersNow, hisNow] = [
      { ...hers, validUntil: "2028-05-01" },
      { ...his, validUntil: "2028-12-31" },
    ];
    expect(changed([hers, his], [hisNow, hersNow])).toEqual([
      ["2027-12-31", "2028-12-31"],
      ["2027-05-01", "2028-05-01"],
    ]);
    const [de, org] = [hers, { ...his, domains: ["example.org"] }];
    const [deNow, orgNow] = [
      { ...hersNow, by: "Kim", domains: ["example.de"] },
      { ...hisNow, by: "Ali", domains: ["example.org"] },
    ];
    expect(changed([de, org], [orgNow, deNow])).toEqual([
      ["2027-12-31", "2028-12-31"],
      ["2027-05-01", "2028-05-01"],
    ]);
  });

  test("of which all is another is still the one for its requirement", () => {
    const other = { by: "Max", statement: "All relays use DANE", domains: AUDITED, validUntil: "2028-04-01" };
    expect(changed([one], [sampleAttestation(other)])).toEqual([["2027-05-01", "2028-04-01"]]);
  });

  test("is told with its evidence and its domains, in the order of requirements and of names", () => {
    const file = { file: "docs/tls.pdf", location: { file: "mail-policy.yml", line: 9, column: 3 } };
    const attested = [
      sampleAttestation({ requirement: "TR-03182-10-M", evidence: file }),
      sampleAttestation({ domains: AUDITED.toReversed() }),
    ];
    const changes = attestationChanges(run([]), run(attested)) ?? [];
    expect(changes.map(({ after }) => [after?.requirement, after?.evidence, after?.domains])).toEqual([
      ["TR-03108-04-M", "https://wiki.example.de/tls", ["example.de", "example.org"]],
      ["TR-03182-10-M", "docs/tls.pdf", ["example.de"]],
    ]);
  });

  test("of another requirement is another one", () => {
    const other = sampleAttestation({ requirement: "TR-03182-10-M" });
    expect(changed([one], [other])).toEqual([
      [null, "2027-05-01"],
      ["2027-05-01", null],
    ]);
  });

  test("that counts no more is told as such", () => {
    const expired = sampleAttestation({ problem: sentence("it has run out") });
    const [change] = attestationChanges(run([one]), run([expired])) ?? [];
    expect([change?.before?.counts, change?.after?.counts]).toEqual([true, false]);
  });

  test("for domains that one run alone audited is neither removed nor changed", () => {
    const wide = sampleAttestation({ domains: AUDITED });
    const narrow = sampleAttestation({ domains: ["example.de"] });
    expect(attestationChanges(run([wide]), run([narrow], ["example.de"]))).toEqual([]);
    expect(attestationChanges(run([wide]), run([], []))).toEqual([]);
    expect(attestationChanges(run([], []), run([wide]))).toEqual([]);
  });

  test("is not known of a run that did not record them", () => {
    expect(attestationChanges(run(null), run([one]))).toBeNull();
    expect(attestationChanges(run([one]), run(null))).toBeNull();
  });
});
