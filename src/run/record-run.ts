// A run beside the last recorded one: what the checks of a run say, and the run added to its history.
import { CHECKS } from "../audit/checks.ts";
import { rememberFacts } from "../audit/remember.ts";
import { activeWaiversAt, withWaivers } from "../compare/waivers.ts";
import type { Facts, RunFacts } from "../facts.ts";
import type { HistoryFiles } from "../history/history.ts";
import { appendRun } from "../history/history.ts";
import { domainState } from "../history/state.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Finding, View } from "../model.ts";
import type { Baseline, Report } from "../run-report.ts";
import type { KnownReports } from "../received-reports/known-reports.ts";
import type { Recording, Regression } from "../standards/history/record.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import { countBySection } from "../report/status-matrix.ts";
import { surveyOf } from "../report/survey.ts";
import type { Sequence } from "../sequence.ts";
import type { Auditor } from "./audit-domains.ts";
import type { OpenHistory } from "./history.ts";
import { evidenceUpdate } from "./known-reports.ts";
import { measuredThen, notRead, recordedFindings, rulesOf } from "./history.ts";
import type { JudgedView } from "./judge-view.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { RunFindings } from "./run-findings.ts";
import { withFindings } from "./run-findings.ts";
import type { DomainAudit } from "./view-audits.ts";

/** What these find is true of one change, or of one run beside the one before: no later run is compared with it. */
const UNRECORDED_CHECKS = new Set(CHECKS.filter((check) => check.isUnrecorded === true).map(({ id }) => id));

/** A run as far as it is judged. */
interface JudgedRun {
  history: OpenHistory;
  judged: JudgedView;
  baseline: Baseline;
  view: View;
  /** What live DNS shows, in the order of the domains, where that is not what is judged. */
  liveFacts: Sequence<Facts> | null;
  /** What is known of received reports; null where the policy names none. */
  reports: KnownReports | null;
}

/** A report, and what became of adding the run to its history: nothing was to be added where that is null. */
export interface RecordedReport {
  report: Report;
  recording: Recording | null;
  /** The history after the run; null where it was not added. */
  files: HistoryFiles | null;
}

/**
 * Judges a run beside the last recorded one, builds its report, and adds it to the history where that is wanted; the report then says
 * whether it was. Never rejects.
 */
export async function recordRun(
  auditor: Auditor,
  inputs: RunInputs,
  { history, judged, baseline, view, liveFacts, reports }: JudgedRun,
  build: (findings: RunFindings) => Report,
): Promise<RecordedReport> {
  const { policy, domains } = inputs;
  const judge = (factsOf: (domain: DomainPolicy, audit: DomainAudit) => Partial<RunFacts>): Finding[][] =>
    judged.audits.map((audit, i) => {
      const domain = domains[i] as DomainPolicy;
      return auditor.judgeRun(domain, { ...audit.facts, ...factsOf(domain, audit) }, policy.profile);
    });
  const compared = judge(runHistoryOf(history, inputs, { at: auditor.at, baseline, view }));
  const report = build(compared);
  if (!history.access.records) return { report, recording: null, files: null };
  const { recording, files } = await addRun(
    history,
    inputs,
    { audits: withFindings(judged.audits, compared), liveFacts, reports },
    report,
  );
  const recorded = judge(() => ({ recording: { state: "present", value: recording, evidence: [] } }));
  const all = compared.map((findings, i) => [...findings, ...(recorded[i] ?? [])]);
  return { report: { ...build(all), recording: recording.message }, recording, files };
}

/** Adds a run to its history. Never rejects. */
async function addRun(
  open: OpenHistory,
  { policy, domains }: Pick<RunInputs, "policy" | "domains">,
  { audits, liveFacts, reports }: Pick<JudgedRun, "liveFacts" | "reports"> & { audits: Sequence<DomainAudit> },
  report: Report,
): Promise<{ recording: Recording; files: HistoryFiles | null }> {
  const { access, stored, history, problem, commit } = open;
  const { name } = access.store;
  const refused = (why: Message | string): { recording: Recording; files: null } => ({
    recording: {
      isRecorded: false,
      isContinued: false,
      message: message("history/recorded/refused", { name, problem: why }),
    },
    files: null,
  });
  if (problem !== null) return refused(problem);
  const { at, view, conclusion, counts, tool, config } = report;
  const sections = countBySection(surveyOf(report).matrix);
  const waivers = activeWaiversAt(policy.waivers, at);
  const recorded = await appendRun(
    access.store,
    stored,
    { at, commit, policy: config.sha256, tool: tool.version, conclusion, counts, sections },
    {
      config: policy.file,
      include: policy.included.patterns,
      view,
      policyDomains: policy.domains.map(({ name }) => name),
      domains: domains.map((domain, i) => {
        const audit = (): DomainAudit => audits.at(i) as DomainAudit;
        const previous = history.lastAuditOf(domain.name);
        const isWaived = (check: string): boolean => waivers.get(domain.name)?.has(check) === true;
        return {
          name: domain.name,
          get rules() {
            return rulesOf(domain, policy.profile);
          },
          wasMeasured: measuredThen(open, domain, { profile: policy.profile, view }),
          get findings() {
            return audit().findings.filter(({ check }) => !UNRECORDED_CHECKS.has(check));
          },
          // what others have cached and looked up is what is live, not what is planned
          remember: (earlier) => rememberFacts(liveFacts?.at(i) ?? audit().facts, { at, previous, isWaived }, earlier),
        };
      }),
    },
    reports && evidenceUpdate(reports, policy, at),
  );
  if ("problem" in recorded) return refused(recorded.problem);
  const { hash, isContinued, files } = recorded;
  const code = isContinued ? "history/recorded/added" : "history/recorded/restarted";
  return { recording: { isRecorded: true, isContinued, message: message(code, { name, hash }) }, files };
}

/** A run beside the last recorded one. `baseline` is what its failures are compared with. */
function runHistoryOf(
  open: OpenHistory,
  { policy }: Pick<RunInputs, "policy">,
  run: { at: string; baseline: Baseline; view: View },
): (domain: DomainPolicy, audit: DomainAudit) => Pick<RunFacts, "history"> {
  const { access, history, problem } = open;
  if (problem !== null)
    return () => ({ history: { state: "unknown", reason: notRead(access, problem), evidence: [] } });
  const waivers = activeWaiversAt(policy.waivers, run.at);
  const last = history.last && { at: history.last.at, commit: history.last.commit };
  const compared = { profile: policy.profile, view: run.view };
  return (domain, audit) => {
    const findings = withWaivers(audit.findings, domain.name, waivers);
    const earlier = run.baseline.kind === "history" ? recordedFindings(open, domain, compared) : null;
    const regressions = earlier === null ? null : regressionsOf(findings, earlier.byBasePolicy);
    const lastAudit = domainState(history.state, domain.name) === undefined ? null : history.lastAuditOf(domain.name);
    const value = { last, lastAudit, broken: history.broken, regressions };
    return { history: { state: "present", value, evidence: [] } };
  };
}

function regressionsOf(findings: readonly Finding[], earlier: readonly Finding[]): Regression[] {
  const passed = new Set(earlier.filter(({ outcome }) => outcome === "pass").map(({ key }) => key));
  return findings.flatMap(({ key, check, subject, status }) => {
    if (!passed.has(key) || (status !== "fail" && status !== "warn") || UNRECORDED_CHECKS.has(check)) return [];
    return [{ check, subject, isFailure: status === "fail" }];
  });
}
