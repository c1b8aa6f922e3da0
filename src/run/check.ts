// One run: reads the policy, observes the network, judges the facts, compares the views, and builds the report. What few runs need (a
// base, a history, shards, received reports) is loaded by those, before anything is measured: what cannot be loaded costs no measurement.
import type { Message } from "../message.ts";
import type { GateRules } from "../compare/gate.ts";
import { openReportFacts } from "../audit/report-facts.ts";
import type { LineEnds, View } from "../model.ts";
import type { Report } from "../run-report.ts";
import type { Evidence } from "../received-reports/evidence.ts";
import type { KnownReports } from "../received-reports/known-reports.ts";
import type { ReceivedViews } from "../received-reports/view.ts";
import { selectReports } from "../received-reports/known-reports.ts";
import { keepHeapSmall } from "../sources/heap.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import type { World } from "../sources/world.ts";
import type { KnownFacts } from "./audit-domains.ts";
import { openAuditor } from "./audit-domains.ts";
import type { BaseState, ExpectedBase } from "./base-commit.ts";
import { baseOutcome, compareWithBaseline } from "./baseline.ts";
import { buildReport } from "./build-report.ts";
import type { HistoryAccess, OpenHistory } from "./history.ts";
import type { RunFindings } from "./run-findings.ts";
import { withRunFindings } from "./run-findings.ts";
import type { HistoryView } from "../history/history-view.ts";
import type { Recording } from "../standards/history/record.ts";
import { inputFileTest } from "../zones/input-files.ts";
import type { KeyDating, OpenCommitLog } from "./commit-key-dates.ts";
import { commitKeyDates } from "./commit-key-dates.ts";
import { judgeView } from "./judge-view.ts";
import type { RepositoryAccess, RunInputs } from "./load-inputs.ts";
import { loadInputs } from "./load-inputs.ts";
import { observeViews } from "./observe-views.ts";
import type { WorldOptions } from "./open-world.ts";
import { openWorld } from "./open-world.ts";
import { MAX_HELD } from "./view-audits.ts";
import { findLineEnds } from "./line-ends.ts";
import { chooseViews, evidenceLocator } from "./views.ts";

/** The options of a run. */
export interface CheckOptions extends RepositoryAccess, WorldOptions, GateRules {
  view: View | "auto";
  /** Only these domains of the policy; all if empty. */
  domains: readonly string[];
  /** The commit to compare with. */
  base: ExpectedBase;
  /** Whether to leave out the domains that cannot have changed since then. */
  changedOnly: boolean;
  /** Where earlier runs are recorded; null without a history. */
  history: HistoryAccess | null;
  /** Opens the commits that led to the one checked out, where the clone is shallow. */
  openCommitLog?: OpenCommitLog | null;
  /** Ends the run early: what is not measured by then is unknown, and nothing is recorded. */
  stop?: AbortSignal;
  /** For tests: another number of domains whose facts are held unpacked. */
  maxHeld?: number;
  /** Called before the first domain and after each finished one. */
  onProgress?: (done: number, total: number) => void;
}

export interface CheckResult {
  report: Report;
  /** Everything observed, as a snapshot file's text, in parts. */
  snapshot: () => Iterable<string>;
  /** What is known of received reports on the domains; null where nothing is. */
  evidence: Evidence | null;
  /** The same as a report shows it. */
  received: ReceivedViews | null;
  /** A sentence for each shard of a run that is put together that is missing, or was stopped. */
  missingShards: readonly Message[];
  /** Whether the audit depends on a file of the repository, by its name. */
  isInput: (file: string) => boolean;
  /** Whether the policy wants the next steps of a rollout as a pull request. */
  wantsPullRequest: boolean;
  /** The keys of findings that earlier runs saw beginning to fail, within the last days. */
  recentFailures: ReadonlySet<string>;
  /** What became of adding this run to the history; null where it was not to be added. */
  recording: Recording | null;
  /** Reads the earlier runs for reports that show them; null without a history that can be read. Never rejects. */
  historyView: () => Promise<HistoryView | null>;
  /** The ends of the lines that the report points to. */
  lineEnds: LineEnds;
  /** 16 hexadecimal digits that change with what these files hold, named as in the report. */
  digestOf: (files: readonly string[]) => string;
  /** Internal errors of this program; the rest of the report is valid. */
  defects: readonly Message[];
}

/** Audits the domains of a policy. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
export function check(options: CheckOptions): Promise<CheckResult> {
  return withRunDeadline(options.deadlineMs, (deadline) => checkWithDeadline(deadline, options), options.stop);
}

async function checkWithDeadline(deadline: Deadline, options: CheckOptions): Promise<CheckResult> {
  const inputs = await loadInputs(options, options.domains, options.shard);
  keepHeapSmallFor(inputs, options.maxHeld);
  const { base: expected } = options;
  const isNamed = expected.kind !== "none" && expected.kind !== "unnamed";
  const base = isNamed ? await (await import("./base-commit.ts")).readBase(expected, options, deadline) : null;
  const history =
    options.history && (await (await import("./history.ts")).openHistory(options.history, options.config, inputs));
  const { shard, shards, view } = options;
  const isWhole = shard === null && shards === null;
  const run = isWhole ? null : (await import("./merge-shards.ts")).identifyRun(view, inputs, base);
  const world = await openWorld(options, inputs, run, deadline);
  const keys = commitKeyDates(
    { ...options, policy: inputs.policy, zones: inputs.declared.zones },
    options.openCommitLog,
    deadline.signal,
  );
  const stamp = shard && run && { ...shard, run };
  try {
    const reading =
      inputs.policy.reports.length === 0
        ? null
        : { ...(await import("./known-reports.ts")), ...(await import("./received-views.ts")) };
    const reports = reading && (await reading.knowReports(inputs, world, history, deadline.signal));
    const narrowed = options.changedOnly ? await narrow(inputs, base, options, world) : inputs;
    const found = await audit(
      options,
      { inputs: narrowed, base, history: history && withoutOffline(history, world), keys, reports },
      world,
    );
    const names = inputs.domains.map(({ name }) => name);
    const known = reports && selectReports(reports, names);
    const evidence = known && known.evidence;
    return {
      ...found,
      evidence: evidence && Object.keys(evidence.domains).length > 0 ? evidence : null,
      received: known && reading && reading.openReceivedViews(known, inputs.domains),
      snapshot: () => world.snapshot(stamp, known && reading && reading.withPlainProblem(known)),
      missingShards: world.gaps?.limitations ?? [],
    };
  } finally {
    keys.close();
    world.close();
  }
}

/** Domains that are observed until the heap is looked at again. */
const HEAP_INTERVAL = 100;

/** For a policy of many domains, also where few of them are audited: the policy itself is large. */
function keepHeapSmallFor({ domains }: RunInputs, maxHeld = MAX_HELD): void {
  if (domains.length > maxHeld) keepHeapSmall();
}

/** Does so again and again as domains are done. */
function keepingHeapSmall(
  inputs: RunInputs,
  maxHeld: number,
  onProgress: CheckOptions["onProgress"],
): Required<CheckOptions>["onProgress"] {
  return (done, total) => {
    if (done % HEAP_INTERVAL === 0) keepHeapSmallFor(inputs, maxHeld);
    onProgress?.(done, total);
  };
}

/** The inputs, without the domains that the change cannot touch. */
async function narrow(
  inputs: RunInputs,
  base: BaseState | null,
  options: CheckOptions,
  { offline, dns }: World,
): Promise<RunInputs> {
  const { narrowToChange } = await import("./changed-domains.ts");
  return narrowToChange(inputs, base, options.base, offline ? null : dns);
}

/** A run that measured nothing is not recorded: shards may have been offline. */
function withoutOffline(history: OpenHistory, { offline }: World): OpenHistory {
  return offline ? { ...history, access: { ...history.access, records: false } } : history;
}

/** What a run has read before it observes anything. */
interface ReadInputs {
  inputs: RunInputs;
  base: BaseState | null;
  history: OpenHistory | null;
  keys: KeyDating;
  reports: KnownReports | null;
}

/** Observe views, choose the baseline, judge, build the report. */
async function audit(
  options: CheckOptions,
  { inputs, base, history, keys, reports }: ReadInputs,
  world: World,
): Promise<Omit<CheckResult, "snapshot" | "evidence" | "received" | "missingShards">> {
  const defects = new Map<string, Message>(); // one observer may fail alike for many domains
  const onDefect = (defect: Message): unknown => defects.set(JSON.stringify(defect), defect);
  const findDeclaration = evidenceLocator(inputs.declared.zones, inputs.policyFiles);
  const { maxHeld = MAX_HELD } = options;
  const auditor = openAuditor(world, findDeclaration, onDefect, await knownFacts(history, reports, world), maxHeld);
  const views = chooseViews(options.view, inputs, base, world, keys.keyDates);
  const earlier = base?.policy ?? null;
  const weakening = earlier && (await import("./weakened.ts"));
  const past = history && { history, ...(await import("./record-run.ts")), ...(await import("./history-view.ts")) };
  const { observed, comparison, countedBefore } = await world.runWithResolverCheck(async () => {
    const onProgress = keepingHeapSmall(inputs, maxHeld, options.onProgress);
    const observed = await observeViews(auditor, views, { inputs, base }, onDefect, onProgress);
    keepHeapSmallFor(inputs, maxHeld);
    const sources = { outcome: baseOutcome(options.base, base), inputs: views.base, view: views.kind, history };
    const comparison = await compareWithBaseline(auditor, inputs, observed, sources);
    const policies = earlier && { inputs, earlier, at: world.at };
    const countedBefore =
      policies && (await weakening?.judgeByEarlierPolicy(auditor, views, policies, observed, comparison));
    return { observed, comparison, countedBefore: countedBefore ?? [] };
  });
  const judged = await judgeView(views, { inputs, base }, observed, comparison, { findDeclaration, onDefect });
  const weakened = earlier && weakening && weakening.weakenedSince(earlier, inputs.policy, countedBefore);
  const build = (findings: RunFindings): Report =>
    buildReport(
      { ...options, maxHeld },
      { inputs, base, view: views.kind, ...withRunFindings(comparison, judged, findings), keys, reports, weakened },
      world,
    );
  const run = { judged, baseline: comparison.baseline, view: views.kind, liveFacts: observed.live?.observed() ?? null };
  const { report, recording, files } =
    past === null
      ? { report: build([]), recording: null, files: null }
      : await past.recordRun(
          auditor,
          inputs,
          { ...run, history: unlessStopped(past.history, options.stop), reports },
          build,
        );
  const isInput = inputFileTest({
    filesRead: [...inputs.filesRead(), ...(base?.filesRead ?? [])],
    policy: inputs.policy,
  });
  return {
    report,
    isInput,
    wantsPullRequest: inputs.policy.advance.pullRequest,
    recording,
    historyView: async () => past && past.readHistoryView(past.history, inputs, report, files, options.root),
    lineEnds: findLineEnds(report, inputs.repository),
    recentFailures: history?.history.recentFailures ?? new Set(),
    digestOf: (files) => inputs.repository.digestOf(files),
    defects: [...defects.values()],
  };
}

async function knownFacts(
  history: OpenHistory | null,
  reports: KnownReports | null,
  { at }: Pick<World, "at">,
): Promise<KnownFacts> {
  const earlierRunOf = history && (await import("./history.ts")).earlierRunOf;
  return {
    earlierOf: history && earlierRunOf && ((domain) => earlierRunOf(history, domain)),
    reportsOf: reports && openReportFacts(reports, at),
  };
}

/** A run that was stopped is not added to its history. */
function unlessStopped(history: OpenHistory, stop: AbortSignal | undefined): OpenHistory {
  return stop?.aborted === true ? { ...history, access: { ...history.access, records: false } } : history;
}
