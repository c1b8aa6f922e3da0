// From what a run came to, its report.
import packageJson from "../../package.json" with { type: "json" };
import { CHECKS } from "../audit/checks.ts";
import { switchedOffChecks } from "../audit/levels.ts";
import { withChanges } from "../compare/change.ts";
import type { CountedDomain, GateRules } from "../compare/gate.ts";
import { conclude, countByStatus, decideGate } from "../compare/gate.ts";
import { comparisonNotes } from "../compare/notes.ts";
import { activeWaiversAt, ineffectiveWaivers, withWaivers } from "../compare/waivers.ts";
import { findWeakenings } from "../compare/weakening.ts";
import { message } from "../message.ts";
import type { Attestation, Finding, View } from "../model.ts";
import type { DomainReport, MailRecordChanges, Report, ReportedAttestation, WeakenedFailure } from "../run-report.ts";
import { formatLocation } from "../model.ts";
import type { DomainPolicy, Policy, Waiver } from "../policy/policy.ts";
import { attestationProblem } from "../standards/attestation/attestation.ts";
import { surveyOf } from "../report/survey.ts";
import { compareNaturally } from "../text/order.ts";
import type { World } from "../sources/world.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { findFormat } from "../zones/formats.ts";
import { compareMailRecords } from "../zones/mail-records.ts";
import { recordWarnings } from "../zones/lint/record-warnings.ts";
import type { KnownReports } from "../received-reports/known-reports.ts";
import { reportLimitations } from "../received-reports/known-reports.ts";
import type { Sequence } from "../sequence.ts";
import { lazySequence } from "../sequence.ts";
import type { DomainAudit } from "./view-audits.ts";
import type { BaseState } from "./base-commit.ts";
import type { Comparison } from "./baseline.ts";
import { CountedDomains } from "./counted-domains.ts";
import type { JudgedView } from "./judge-view.ts";
import type { KeyDating } from "./commit-key-dates.ts";
import type { RunInputs } from "./load-inputs.ts";

const COMPARING_CHECKS: ReadonlySet<string> = new Set(
  CHECKS.filter(({ comparesByItself }) => comparesByItself === true).map(({ id }) => id),
);

/** The failures that an earlier policy counts: whether a key is that of one, and which of them the current policy does not count. */
export interface Weakened {
  isCounted: (key: string) => boolean;
  find: (domains: readonly CountedDomain[]) => WeakenedFailure[];
}

/** What a run came to. */
interface RunResult {
  inputs: RunInputs;
  base: BaseState | null;
  view: View;
  comparison: Comparison;
  judged: JudgedView;
  keys: KeyDating;
  /** What is known of received reports; null where the policy names none. */
  reports: KnownReports | null;
  weakened: Weakened | null;
}

/** Compares, waives, counts, and decides the gate. */
export function buildReport(
  rules: GateRules & { maxHeld: number },
  { inputs, base, view, comparison, judged, keys, reports: received, weakened: counting }: RunResult,
  world: World,
): Report {
  const { policy, declared } = inputs;
  const { baseline } = comparison;
  const reports = buildDomainReports(inputs, comparison, judged.audits, { at: world.at, maxHeld: rules.maxHeld });
  const isWanted = counting?.isCounted ?? (() => false);
  const attestations = reportAttestations(inputs, world.at);
  const counted = new CountedDomains(isWanted, rules.failOnUnknown);
  // in the walk of the formats: a domain that is not held is judged again in each
  surveyOf({ domains: reports, attestations }, (domain) => counted.add(domain));
  const { domains, counts } = counted;
  const weakened = counting?.find(domains) ?? [];
  return {
    version: 1,
    tool: { name: "mail-policy", version: packageJson.version },
    at: world.at,
    profile: policy.profile,
    view,
    config: describePolicy(policy),
    resolvers: world.resolvers(),
    limitations: limitationsOf({ inputs, base, keys, reports: received, comparison }, world),
    faults: declared.faults,
    warnings: recordWarnings(declared.zones),
    conclusion: conclude(domains, declared.faults),
    gate: decideGate(rules, {
      domains,
      baseline,
      comparingChecks: COMPARING_CHECKS,
      weakenedFailures: weakened,
      faults: declared.faults,
      notes: comparisonNotes(rules.failOn, domains, {
        baseline,
        differences: comparison.differences,
        baselineFindings: findingsOfBaseline(comparison),
        earlierDomains:
          baseline.kind === "base"
            ? (base?.policy?.domains.map(({ name }) => name) ?? [])
            : inputs.domains.map(({ name }) => name).filter((_, i) => comparison.baselineFindings?.at(i) !== null),
      }),
    }),
    weakenings: base?.policy ? findWeakenings(base.policy, policy, CHECKS) : null,
    weakenedFailures: weakened,
    mailRecords: base?.declared ? changedMailRecords(base.declared.zones, inputs) : null,
    rollout: judged.rollout.toSorted((a, b) => compareNaturally(a.domain, b.domain)),
    recording: null,
    changedOnly: inputs.changedOnly,
    counts,
    domains: reports,
    waivers: ineffectiveWaivers(comparableWaivers(policy, domains), domains, world.at),
    attestations,
  };
}

function describePolicy({ file, sha256, included: { files } }: RunInputs["policy"]): Report["config"] {
  return files.length > 0 ? { file, sha256, included: files } : { file, sha256 };
}

/** Without those of domains that are left out: what they match is unknown. */
function comparableWaivers({ waivers, domains }: Policy, audited: readonly CountedDomain[]): Waiver[] {
  const auditedNames = new Set(audited.map(({ name }) => name));
  const leftOut = new Set(domains.map(({ name }) => name).filter((name) => !auditedNames.has(name)));
  return waivers.filter(({ domain }) => !leftOut.has(domain));
}

function* findingsOfBaseline({ baselineFindings }: Comparison): Generator<Finding> {
  for (const earlier of baselineFindings ?? []) yield* earlier?.byBasePolicy ?? [];
}

/** What the run could not measure or read. Where the base could not be read, a note of the gate says it. */
function limitationsOf(
  {
    inputs: { declared },
    base,
    keys,
    reports,
    comparison,
  }: Pick<RunResult, "inputs" | "base" | "keys" | "reports" | "comparison">,
  world: World,
): Report["limitations"] {
  return [
    ...world.limitations(),
    ...keys.limitations(),
    ...(reports === null ? [] : reportLimitations(reports)),
    ...declared.notes.map((note) =>
      message("limitation/declared", { place: formatLocation(note.location), note: note.message }),
    ),
    ...(comparison.baseline.kind === "not-read" ? [] : (base?.limitations ?? [])),
  ];
}

/** Compared with the base. The plans that a job makes are in no commit: what the base lacks of them is not a change. */
function changedMailRecords(before: readonly DeclaredZone[], { policy, declared }: RunInputs): MailRecordChanges {
  const formats = new Set(before.map(({ format }) => format));
  const comparable = declared.zones.filter(({ format }) => formats.has(format) || !findFormat(format).isGenerated);
  return compareMailRecords(
    before,
    comparable,
    policy.domains.map(({ name }) => name),
  );
}

/** The attestations for the audited domains, each once, in the order of the policy's files. */
function reportAttestations({ policy, domains }: RunInputs, at: string): ReportedAttestation[] {
  const fileOrder = new Map([policy.file, ...policy.included.files].map((file, i) => [file, i]));
  const orderOf = ({ location: { file } }: Attestation): number => fileOrder.get(file) ?? 0;
  const named = new Map<Attestation, string[]>();
  for (const { name, attestations } of domains) {
    for (const one of attestations) {
      const names = named.get(one);
      if (names === undefined) named.set(one, [name]);
      else names.push(name);
    }
  }
  return [...named]
    .map(([one, names]) => ({
      ...one,
      domains: names.toSorted(compareNaturally),
      problem: attestationProblem(one, at),
    }))
    .toSorted(
      (a, b) => orderOf(a) - orderOf(b) || a.location.line - b.location.line || a.location.column - b.location.column,
    );
}

/** By name; made when they are asked for where a run has too many to hold. */
function buildDomainReports(
  { policy, domains }: RunInputs,
  { baselineFindings }: Comparison,
  audits: Sequence<DomainAudit>,
  { at, maxHeld }: { at: string; maxHeld: number },
): Sequence<DomainReport> {
  const waivers = activeWaiversAt(policy.waivers, at);
  const build = (i: number): DomainReport => {
    const domain = domains[i] as DomainPolicy;
    const { name, mail, owner } = domain;
    const {
      facts: { earlier: _earlier, ...facts }, // the history has it
      findings: found,
    } = audits.at(i) as DomainAudit;
    const same = { byBasePolicy: found, byCurrentPolicy: found };
    const compared = baselineFindings === null ? found : withChanges(name, found, baselineFindings.at(i) ?? same);
    const findings = withWaivers(compared, name, waivers);
    const switchedOff = switchedOffChecks(CHECKS, policy.profile, domain);
    return { name, mail, owner, counts: countByStatus(findings), facts, findings, switchedOff };
  };
  const positions = domains
    .map(({ name }, position) => ({ name, position }))
    .toSorted((a, b) => compareNaturally(a.name, b.name))
    .map(({ position }) => position);
  const reports = lazySequence(positions.length, (i) => build(positions[i] as number));
  return reports.length > maxHeld ? reports : [...reports];
}
