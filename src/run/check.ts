// The whole story: policy in, world observed, facts judged, views compared, report out.
import packageJson from "../../package.json" with { type: "json" };
import { CHECKS } from "../audit/checks.ts";
import { observeRemovedSelectors } from "../audit/removed-selectors.ts";
import { prerequisitesFor } from "../audit/rollout-order.ts";
import { withLiveFacts } from "../audit/live-facts.ts";
import type { DomainAudit, ViewInputs } from "./audit-domains.ts";
import { openAuditor } from "./audit-domains.ts";
import type { BaseState, BaseSource } from "./base-commit.ts";
import { readBase } from "./base-commit.ts";
import type { Comparison } from "./baseline.ts";
import { chooseBaseline } from "./baseline.ts";
import { withChanges } from "../compare/change.ts";
import { conclude, countByStatus, decideGate } from "../compare/gate.ts";
import { comparisonNotes } from "../compare/notes.ts";
import { activeWaiversAt, ineffectiveWaivers, withWaivers } from "../compare/waivers.ts";
import { findWeakenings } from "../compare/weakening.ts";
import { prependLabels } from "../dns/name.ts";
import { attachEdits } from "../zones/edits/attach-edits.ts";
import type { Facts } from "../facts.ts";
import type { DomainReport, Evidence, FailOn, Location, Prerequisite, Report, SmtpMode, View } from "../model.ts";
import { formatLocatedMessage, UsageError } from "../model.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { RepositoryAccess, RunInputs } from "./load-inputs.ts";
import { loadInputs, chooseResolvers } from "./load-inputs.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import type { Timing } from "../sources/dns/timing.ts";
import { readEvidence } from "../sources/smtp-evidence.ts";
import type { World } from "../sources/world.ts";
import { openLive, openOffline, openReplay } from "../sources/world.ts";
import { policyUrl } from "../standards/mta-sts/observe.ts";
import { recordWarnings } from "../zones/lint/record-warnings.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { intentsByDomain, declaredTxtNames, deletedTxtNames } from "../zones/intended-rrsets.ts";
import { createEditor } from "../zones/edits/editor.ts";
import { findDeclaration } from "../zones/record-locations.ts";
import { offlineDns, overlay } from "../zones/planned/overlay.ts";
import type { PolicyFile } from "../zones/repository/policy-files.ts";
import { policyLineLocator } from "../zones/repository/policy-files.ts";

/** What a run is asked to do (FORMATS §2). */
export interface CheckOptions extends RepositoryAccess {
  view: View | "auto";
  /** Resolver URLs; they replace the policy's. */
  resolvers: readonly string[];
  offline: boolean;
  allowPrivateNetwork: boolean;
  /** Whether mail servers are probed; `auto`: where port 25 gets out. */
  smtp: SmtpMode;
  /** Files of measurements made elsewhere. */
  smtpEvidence: readonly string[];
  /** The name EHLO says; null for this host's. */
  helo: string | null;
  failOn: FailOn;
  failOnUnknown: boolean;
  /** The commit to compare with where live DNS shows no change; null for none. */
  base: BaseSource | null;
  /** A snapshot to judge instead of the world. */
  replay: string | null;
  /** Only these domains of the policy; all where empty. */
  domains: readonly string[];
  /** The moment to judge as of, ISO 8601; null for the clock's, or the replayed snapshot's. */
  now: string | null;
  concurrency: number | null;
  /** How long the run may ask, in milliseconds; what is not measured by then is unknown. */
  deadlineMs: number;
  /** How long it may ask mail servers, in milliseconds; null for half of that. */
  smtpDeadlineMs: number | null;
  /** For tests: other time limits of DNS questions. */
  timing?: Timing;
  /** Hears of each domain that is done, and of the first before it. */
  onProgress?: (done: number, total: number) => void;
}

export interface CheckResult {
  report: Report;
  /** Everything observed, as a snapshot file's text. */
  snapshot: () => string;
  /** What went wrong inside this program; the report stands for the rest. */
  defects: readonly string[];
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
    throw new UsageError(`--offline: ${replay} was observed live, and --replay asks no one; leave --offline out`);
  }
  if (options.untrusted) for (const file of options.smtpEvidence) repository.demandLinkFree(file);
  const evidence = options.smtpEvidence.map(readEvidence);
  if (options.offline) return openOffline(at, offlineDns, evidence);
  const smtpDeadlineMs = options.smtpDeadlineMs ?? options.deadlineMs / 2; // the rest is for the domains that waited for one whose servers are slow
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
  const { policy, domains, declared, policyFiles } = inputs;
  const defects = new Set<string>();
  const hasDeclarations = declared.zones.length > 0 || policyFiles.length > 0;
  const view: View = options.view === "auto" ? (hasDeclarations || world.offline ? "planned" : "live") : options.view;
  const onDefect = (defect: string): unknown => defects.add(defect);
  const findDeclaration = evidenceLocator(declared.zones, policyFiles);
  const auditor = openAuditor(world, findDeclaration, onDefect);
  const liveView: ViewInputs =
    view === "planned" && declared.zones.length > 0 ? { dns: world.dns, declarations: "planned" } : { dns: world.dns };
  const inView = (
    zones: readonly DeclaredZone[],
    files: readonly PolicyFile[],
    { domains: named }: Policy,
  ): ViewInputs =>
    view === "planned"
      ? plannedView(liveView, zones, files)
      : {
          ...liveView,
          declarations: intentsByDomain(
            zones,
            named.map(({ name }) => name),
          ),
        };

  let done = 0;
  const onDomainDone = (): void => options.onProgress?.(++done, domains.length);
  options.onProgress?.(done, domains.length);
  const {
    now: facts,
    liveFacts,
    removedSelectors,
    comparison,
  } = await world.runWithResolverCheck(async () => {
    const viewInputs = inView(declared.zones, policyFiles, policy);
    const [now, liveFacts] = await Promise.all([
      auditor.observe(domains, viewInputs, onDomainDone),
      view === "planned" && hasDeclarations && !world.offline ? auditor.observe(domains, liveView) : null,
    ]);
    const earlier =
      base?.policy && base.declared
        ? { policy: base.policy, view: inView(base.declared.zones, base.declared.policyFiles, base.policy) }
        : null;
    const texts = declaredTxtNames(declared.zones);
    const facts =
      liveFacts === null
        ? now
        : now.map((planned, i) =>
            withLiveFacts(
              planned,
              liveFacts[i] as Facts,
              texts.has(prependLabels("_mta-sts", (domains[i] as DomainPolicy).name)),
            ),
          );
    const sources = { baseDomains: base?.policy?.domains ?? [], deletedNames: deletedTxtNames(declared.zones) };
    const removedSelectors =
      liveFacts === null
        ? []
        : await observeRemovedSelectors(domains, sources, { live: world.dns, planned: viewInputs.dns }, onDefect);
    return {
      now: facts,
      liveFacts,
      removedSelectors,
      comparison: await chooseBaseline(auditor, { policy, domains, facts: now, liveFacts }, earlier),
    };
  });
  const audits = auditor.judge(domains, facts, policy.profile);
  const rollout = (liveFacts ?? []).flatMap((live, i) => {
    const [domain, { facts: planned }] = [domains[i] as DomainPolicy, audits[i] as DomainAudit];
    return prerequisitesFor({ domain, live, planned, removedSelectors: removedSelectors[i] ?? [] }, findDeclaration);
  });
  // a fix for what is live says nothing of what is declared
  const edit = createEditor(view === "planned" ? declared.zones : [], inputs.repository, policy.file);
  const edited = audits.map(({ facts, findings }) => ({ facts, findings: attachEdits(findings, edit, onDefect) }));
  const report = buildReport(options, { inputs, base, view, comparison, audits: edited, rollout }, world);
  return { report, snapshot: world.snapshot, defects: [...defects] };
}

/** DNS and the policies as they will be once what is declared is deployed. */
function plannedView(live: ViewInputs, zones: readonly DeclaredZone[], files: readonly PolicyFile[]): ViewInputs {
  return { ...live, dns: overlay(live.dns, zones), policies: new Map(files.map(({ domain, text }) => [domain, text])) };
}

/** Where evidence is declared: at a record's line, or in a policy file. */
function evidenceLocator(
  zones: readonly DeclaredZone[],
  policyFiles: readonly PolicyFile[],
): (evidence: Evidence) => Location | null {
  const locateRecord = findDeclaration(zones);
  // one file may be the policy of many domains, each of which has it anew
  const ofFiles = new Map(policyFiles.map((file) => [file.file, file]));
  const inFiles = new Map([...ofFiles].map(([name, file]) => [name, policyLineLocator(file)]));
  const locateInPolicy = new Map(policyFiles.map(({ domain, file }) => [policyUrl(domain), inFiles.get(file)]));
  return ({ at, text }) => {
    if ("url" in at) return locateInPolicy.get(at.url)?.(text) ?? null;
    return "type" in at && at.live !== true ? locateRecord(at.type, at.name, text) : null;
  };
}

/** What a run came to. */
interface RunResult {
  inputs: RunInputs;
  base: BaseState | null;
  view: View;
  comparison: Comparison;
  audits: readonly DomainAudit[];
  rollout: readonly Prerequisite[];
}

function buildReport(
  options: CheckOptions,
  { inputs, base, view, comparison, audits, rollout }: RunResult,
  world: World,
): Report {
  const { policy, declared } = inputs;
  const { failOn, failOnUnknown } = options;
  const { baseline } = comparison;
  const domains = buildDomainReports(inputs, comparison, audits, world.at);
  const auditedNames = new Set(domains.map((domain) => domain.name));
  const leftOut = new Set(policy.domains.map((domain) => domain.name).filter((name) => !auditedNames.has(name)));
  const earlier = base?.policy ? { name: base.name, domains: base.policy.domains.map((domain) => domain.name) } : null;
  return {
    version: 1,
    tool: { name: "mail-policy", version: packageJson.version },
    at: world.at,
    profile: policy.profile,
    view,
    config: { file: policy.file, sha256: policy.sha256 },
    resolvers: world.resolvers(),
    limitations: [...world.limitations(), ...declared.notes.map(formatLocatedMessage), ...(base?.limitations ?? [])],
    warnings: recordWarnings(declared.zones),
    conclusion: conclude(domains),
    gate: decideGate(domains, { failOn, failOnUnknown, baseline, notes: comparisonNotes(domains, baseline, earlier) }),
    weakenings: base?.policy ? findWeakenings(base.policy, policy, CHECKS) : null,
    rollout: rollout.toSorted((a, b) => (a.domain < b.domain ? -1 : Number(a.domain > b.domain))),
    counts: countByStatus(domains.flatMap((domain) => domain.findings)),
    domains,
    waivers: ineffectiveWaivers(
      policy.waivers.filter((waiver) => !leftOut.has(waiver.domain)),
      domains,
      world.at,
    ),
  };
}

function buildDomainReports(
  { policy, domains }: RunInputs,
  { baselineFindings }: Comparison,
  audits: readonly DomainAudit[],
  at: string,
): DomainReport[] {
  const waivers = activeWaiversAt(policy.waivers, at);
  const reports = domains.map(({ name, mail }, i): DomainReport => {
    const { facts, findings: found } = audits[i] as DomainAudit;
    const earlier = baselineFindings?.[i];
    const compared = earlier === undefined ? found : withChanges(name, found, earlier);
    const findings = withWaivers(compared, name, waivers);
    return { name, mail, counts: countByStatus(findings), facts, findings };
  });
  return reports.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
