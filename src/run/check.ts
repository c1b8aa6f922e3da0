// The whole story: policy in, world observed, facts judged, views compared, report out.
import packageJson from "../../package.json" with { type: "json" };
import { CHECKS } from "../audit/checks.ts";
import { observeLeaving } from "../audit/removed-selectors.ts";
import { orderOf } from "../audit/rollout-order.ts";
import { withServed } from "../audit/live-facts.ts";
import type { Audited, Seen } from "./audit-domains.ts";
import { openAuditor } from "./audit-domains.ts";
import type { Base, BaseSource } from "./base-commit.ts";
import { readBase } from "./base-commit.ts";
import type { Comparison } from "./baseline.ts";
import { compareWith } from "./baseline.ts";
import { withChanges } from "../compare/change.ts";
import { conclusionOf, countsOf, gateOf } from "../compare/gate.ts";
import { notesOf } from "../compare/notes.ts";
import { countingAt, idleWaivers, withWaivers } from "../compare/waivers.ts";
import { weakeningsOf } from "../compare/weakening.ts";
import { under } from "../dns/name.ts";
import { withEdits } from "../zones/edits/attach-edits.ts";
import type { Facts } from "../facts.ts";
import type { DomainReport, Evidence, FailOn, Location, Prerequisite, Report, SmtpMode, View } from "../model.ts";
import { problemText, UsageError } from "../model.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { Place, Prepared } from "./load-inputs.ts";
import { prepare, resolversOf } from "./load-inputs.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import type { Timing } from "../sources/dns/timing.ts";
import { readEvidence } from "../sources/smtp-evidence.ts";
import type { World } from "../sources/world.ts";
import { openLive, openOffline, openReplay } from "../sources/world.ts";
import { policyUrl } from "../standards/mta-sts/observe.ts";
import { remarksOn } from "../zones/lint/record-warnings.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { declarationsOf, declaredTexts, deletedTexts } from "../zones/intended-rrsets.ts";
import { openEditor } from "../zones/edits/editor.ts";
import { declaredAt } from "../zones/record-locations.ts";
import { offline, overlay } from "../zones/planned/overlay.ts";
import type { PolicyFile } from "../zones/repository/policy-files.ts";
import { placesInPolicy } from "../zones/repository/policy-files.ts";

/** What a run is asked to do (FORMATS §2). */
export interface CheckOptions extends Place {
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
  return withRunDeadline(options.deadlineMs, (deadline) => checkBefore(deadline, options));
}

async function checkBefore(deadline: Deadline, options: CheckOptions): Promise<CheckResult> {
  const prepared = await prepare(options, options.domains);
  const base = options.base === null ? null : await readBase(options.base, options, deadline);
  const world = openWorld(options, prepared, deadline);
  try {
    return await audit(options, prepared, base, world);
  } finally {
    world.close();
  }
}

function openWorld(options: CheckOptions, { policy, repository }: Prepared, deadline: Deadline): World {
  const { now: at, replay, concurrency, allowPrivateNetwork, smtp, helo, timing } = options;
  if (replay !== null) {
    const world = openReplay(replay, at);
    if (!options.offline || world.offline) return world;
    throw new UsageError(`--offline: ${replay} was observed live, and --replay asks no one; leave --offline out`);
  }
  if (options.untrusted) for (const file of options.smtpEvidence) repository.demandUnturned(file);
  const evidence = options.smtpEvidence.map(readEvidence);
  if (options.offline) return openOffline(at, offline, evidence);
  const smtpDeadlineMs = options.smtpDeadlineMs ?? options.deadlineMs / 2; // the rest is for the domains that waited for one whose servers are slow
  const { urls: resolvers, untrusted: untrustedResolvers } = resolversOf(options, policy);
  return openLive({
    at,
    resolvers,
    untrustedResolvers,
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

async function audit(options: CheckOptions, prepared: Prepared, base: Base | null, world: World): Promise<CheckResult> {
  const { policy, domains, declared, policyFiles } = prepared;
  const defects = new Set<string>();
  const declares = declared.zones.length > 0 || policyFiles.length > 0;
  const view: View = options.view === "auto" ? (declares || world.offline ? "planned" : "live") : options.view;
  const onDefect = (defect: string): unknown => defects.add(defect);
  const place = placesOf(declared.zones, policyFiles);
  const auditor = openAuditor(world, place, onDefect);
  const live: Seen =
    view === "planned" && declared.zones.length > 0 ? { dns: world.dns, declarations: "planned" } : { dns: world.dns };
  const inView = (zones: readonly DeclaredZone[], files: readonly PolicyFile[], { domains: named }: Policy): Seen =>
    view === "planned"
      ? plannedOver(live, zones, files)
      : {
          ...live,
          declarations: declarationsOf(
            zones,
            named.map(({ name }) => name),
          ),
        };

  let done = 0;
  const step = (): void => options.onProgress?.(++done, domains.length);
  options.onProgress?.(done, domains.length);
  const { now, before, leaving, comparison } = await world.attend(async () => {
    const seen = inView(declared.zones, policyFiles, policy);
    const [now, before] = await Promise.all([
      auditor.observe(domains, seen, step),
      view === "planned" && declares && !world.offline ? auditor.observe(domains, live) : null,
    ]);
    const earlier =
      base?.policy && base.declared
        ? { policy: base.policy, seen: inView(base.declared.zones, base.declared.policyFiles, base.policy) }
        : null;
    const texts = declaredTexts(declared.zones);
    const facts =
      before === null
        ? now
        : now.map((planned, i) =>
            withServed(planned, before[i] as Facts, texts.has(under("_mta-sts", (domains[i] as DomainPolicy).name))),
          );
    const leave = { earlier: base?.policy?.domains ?? [], deleted: deletedTexts(declared.zones) };
    const leaving =
      before === null ? [] : await observeLeaving(domains, leave, { live: world.dns, planned: seen.dns }, onDefect);
    return {
      now: facts,
      before,
      leaving,
      comparison: await compareWith(auditor, { policy, domains, now, live: before }, earlier),
    };
  });
  const audited = auditor.judge(domains, now, policy.profile);
  const order = (before ?? []).flatMap((live, i) => {
    const [domain, { facts: planned }] = [domains[i] as DomainPolicy, audited[i] as Audited];
    return orderOf({ domain, live, planned, leaving: leaving[i] ?? [] }, place);
  });
  // a fix for what is live says nothing of what is declared
  const edit = openEditor(view === "planned" ? declared.zones : [], prepared.repository, policy.file);
  const edited = audited.map(({ facts, findings }) => ({ facts, findings: withEdits(findings, edit, onDefect) }));
  const report = reportOf(options, { prepared, base, view, comparison, audited: edited, order }, world);
  return { report, snapshot: world.snapshot, defects: [...defects] };
}

/** DNS and the policies as they will be once what is declared is deployed. */
function plannedOver(live: Seen, zones: readonly DeclaredZone[], files: readonly PolicyFile[]): Seen {
  return { ...live, dns: overlay(live.dns, zones), policies: new Map(files.map(({ domain, text }) => [domain, text])) };
}

/** Where evidence is declared: at a record's line, or in a policy file. */
function placesOf(
  zones: readonly DeclaredZone[],
  policyFiles: readonly PolicyFile[],
): (evidence: Evidence) => Location | null {
  const ofRecord = declaredAt(zones);
  // one file may be the policy of many domains, each of which has it anew
  const ofFiles = new Map(policyFiles.map((file) => [file.file, file]));
  const inFiles = new Map([...ofFiles].map(([name, file]) => [name, placesInPolicy(file)]));
  const ofPolicy = new Map(policyFiles.map(({ domain, file }) => [policyUrl(domain), inFiles.get(file)]));
  return ({ at, text }) => {
    if ("url" in at) return ofPolicy.get(at.url)?.(text) ?? null;
    return "type" in at && at.live !== true ? ofRecord(at.type, at.name, text) : null;
  };
}

/** What a run came to. */
interface Outcome {
  prepared: Prepared;
  base: Base | null;
  view: View;
  comparison: Comparison;
  audited: readonly Audited[];
  order: readonly Prerequisite[];
}

function reportOf(
  options: CheckOptions,
  { prepared, base, view, comparison, audited, order }: Outcome,
  world: World,
): Report {
  const { policy, declared } = prepared;
  const { failOn, failOnUnknown } = options;
  const { baseline } = comparison;
  const domains = domainReports(prepared, comparison, audited, world.at);
  const audit = new Set(domains.map((domain) => domain.name));
  const leftOut = new Set(policy.domains.map((domain) => domain.name).filter((name) => !audit.has(name)));
  const earlier = base?.policy ? { name: base.name, domains: base.policy.domains.map((domain) => domain.name) } : null;
  return {
    version: 1,
    tool: { name: "mail-policy", version: packageJson.version },
    at: world.at,
    profile: policy.profile,
    view,
    config: { file: policy.file, sha256: policy.sha256 },
    resolvers: world.resolvers(),
    limits: [...world.limits(), ...declared.notes.map(problemText), ...(base?.limits ?? [])],
    remarks: remarksOn(declared.zones),
    conclusion: conclusionOf(domains),
    gate: gateOf(domains, { failOn, failOnUnknown, baseline, notes: notesOf(domains, baseline, earlier) }),
    weakened: base?.policy ? weakeningsOf(base.policy, policy, CHECKS) : null,
    order: order.toSorted((a, b) => (a.domain < b.domain ? -1 : Number(a.domain > b.domain))),
    counts: countsOf(domains.flatMap((domain) => domain.findings)),
    domains,
    waivers: idleWaivers(
      policy.waivers.filter((waiver) => !leftOut.has(waiver.domain)),
      domains,
      world.at,
    ),
  };
}

function domainReports(
  { policy, domains }: Prepared,
  { before }: Comparison,
  audited: readonly Audited[],
  at: string,
): DomainReport[] {
  const waivers = countingAt(policy.waivers, at);
  const reports = domains.map(({ name, mail }, i): DomainReport => {
    const { facts, findings: found } = audited[i] as Audited;
    const earlier = before?.[i];
    const compared = earlier === undefined ? found : withChanges(name, found, earlier);
    const findings = withWaivers(compared, name, waivers);
    return { name, mail, counts: countsOf(findings), facts, findings };
  });
  return reports.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
