// One run: reads the policy, observes the network, judges the facts, compares the views, and builds the report.
import { prerequisitesFor } from "../audit/rollout-order.ts";
import type { Message } from "../message.ts";
import type { FailOn, Report, SmtpMode, View } from "../model.ts";
import { UsageError } from "../model.ts";
import type { Timing } from "../sources/dns/timing.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import { readEvidence } from "../sources/smtp-evidence.ts";
import type { World } from "../sources/world.ts";
import { openLive, openOffline, openReplay } from "../sources/world.ts";
import { attachEdits } from "../zones/edits/attach-edits.ts";
import { createEditor } from "../zones/edits/editor.ts";
import { offlineDns } from "../zones/planned/overlay.ts";
import type { DomainAudit } from "./audit-domains.ts";
import { openAuditor } from "./audit-domains.ts";
import type { BaseSource, BaseState } from "./base-commit.ts";
import { readBase } from "./base-commit.ts";
import { chooseBaseline } from "./baseline.ts";
import { buildReport } from "./build-report.ts";
import type { RepositoryAccess, RunInputs } from "./load-inputs.ts";
import { chooseResolvers, loadInputs } from "./load-inputs.ts";
import { observeViews } from "./observe-views.ts";
import { chooseViews, evidenceLocator } from "./views.ts";

/** The options of a run (FORMATS §2). */
export interface CheckOptions extends RepositoryAccess {
  view: View | "auto";
  /** Resolver URLs; they replace the policy's. */
  resolvers: readonly string[];
  offline: boolean;
  allowPrivateNetwork: boolean;
  /** Whether mail servers are probed; `auto`: if outbound port 25 is open. */
  smtp: SmtpMode;
  /** Files with the results of `probe`. */
  smtpEvidence: readonly string[];
  /** The host name in EHLO; null for this host's. */
  helo: string | null;
  failOn: FailOn;
  failOnUnknown: boolean;
  /** The commit to compare with if live DNS shows no change; null for none. */
  base: BaseSource | null;
  /** A snapshot to evaluate instead of the network. */
  replay: string | null;
  /** Only these domains of the policy; all if empty. */
  domains: readonly string[];
  /** Evaluate as of this time, ISO 8601; null for the clock's, or the replayed snapshot's. */
  now: string | null;
  concurrency: number | null;
  /** Time limit of the queries, in milliseconds; later results are unknown. */
  deadlineMs: number;
  /** Time limit for mail servers, in milliseconds; null for half of that. */
  smtpDeadlineMs: number | null;
  /** For tests: other time limits of DNS questions. */
  timing?: Timing;
  /** Called before the first domain and after each finished one. */
  onProgress?: (done: number, total: number) => void;
}

export interface CheckResult {
  report: Report;
  /** Everything observed, as a snapshot file's text. */
  snapshot: () => string;
  /** Internal errors of this program; the rest of the report is valid. */
  defects: readonly Message[];
}

/** Audits the domains of a policy. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
export function check(options: CheckOptions): Promise<CheckResult> {
  return withRunDeadline(options.deadlineMs, (deadline) => checkWithDeadline(deadline, options));
}

async function checkWithDeadline(deadline: Deadline, options: CheckOptions): Promise<CheckResult> {
  const inputs = await loadInputs(options, options.domains);
  const base = options.base === null ? null : await readBase(options.base, options, deadline);
  const world = openWorld(options, inputs, deadline);
  try {
    return await audit(options, inputs, base, world);
  } finally {
    world.close();
  }
}

function openWorld(options: CheckOptions, { policy, repository }: RunInputs, deadline: Deadline): World {
  const { now: at, replay, concurrency, allowPrivateNetwork, smtp, helo, timing } = options;
  if (replay !== null) {
    const world = openReplay(replay, at);
    if (!options.offline || world.offline) return world;
    throw new UsageError(
      `--offline cannot be combined with --replay ${replay}: it was recorded live, and --replay never uses the network. Remove --offline.`,
    );
  }
  if (options.untrusted) for (const file of options.smtpEvidence) repository.demandLinkFree(file);
  const evidence = options.smtpEvidence.map(readEvidence);
  if (options.offline) return openOffline(at, offlineDns, evidence);
  const smtpDeadlineMs = options.smtpDeadlineMs ?? options.deadlineMs / 2; // the rest is for domains that waited for slow servers of another
  const { urls: resolvers, untrusted: untrustedResolvers } = chooseResolvers(options, policy);
  return openLive({
    at,
    resolvers,
    hasUntrustedResolvers: untrustedResolvers,
    concurrency,
    timing,
    allowPrivateNetwork,
    smtp,
    helo,
    evidence,
    deadline,
    smtpDeadlineMs,
  });
}

async function audit(
  options: CheckOptions,
  inputs: RunInputs,
  base: BaseState | null,
  world: World,
): Promise<CheckResult> {
  const { policy, domains, declared, policyFiles, repository } = inputs;
  const defects = new Map<string, Message>(); // one observer may fail alike for many domains
  const onDefect = (defect: Message): unknown => defects.set(JSON.stringify(defect), defect);
  const locate = evidenceLocator(declared.zones, policyFiles);
  const auditor = openAuditor(world, locate, onDefect);
  const views = chooseViews(options.view, inputs, base, world);
  const { observed, comparison } = await world.runWithResolverCheck(async () => {
    const observed = await observeViews(auditor, views, { inputs, base }, onDefect, options.onProgress);
    return { observed, comparison: await chooseBaseline(auditor, { policy, domains, ...observed }, views.base) };
  });
  const audits = auditor.judge(domains, observed.facts, policy.profile);
  const rollout = domains.flatMap((domain, i) => {
    const [live, removedSelectors] = [observed.liveFacts?.[i], observed.removedSelectors[i] ?? []];
    const { facts: planned } = audits[i] as DomainAudit;
    return live === undefined ? [] : prerequisitesFor({ domain, live, planned, removedSelectors }, locate);
  });
  // a fix for live DNS does not apply to declared records
  const edit = createEditor(views.kind === "planned" ? declared.zones : [], repository);
  const edited = audits.map(({ facts, findings }) => ({ facts, findings: attachEdits(findings, edit, onDefect) }));
  const report = buildReport(options, { inputs, base, view: views.kind, comparison, audits: edited, rollout }, world);
  return { report, snapshot: world.snapshot, defects: [...defects.values()] };
}
