// The whole story: policy in, world observed, facts judged, views compared, report out.
import packageJson from "../package.json" with { type: "json" };
import { CHECKS } from "./audit/checks.ts";
import { judgeDomain } from "./audit/judge.ts";
import type { Ports } from "./audit/observe.ts";
import { observeDomain } from "./audit/observe.ts";
import { withReach } from "./audit/reach.ts";
import { withSharing } from "./audit/sharing.ts";
import { withChanges } from "./compare/change.ts";
import { conclusionOf, countsOf, gateOf } from "./compare/gate.ts";
import { idleWaivers, withWaivers } from "./compare/waivers.ts";
import type { Facts } from "./facts.ts";
import { inTurns } from "./in-turns.ts";
import type { DomainReport, Evidence, FailOn, Location, Observation, Report, SmtpMode, View } from "./model.ts";
import { UsageError } from "./model.ts";
import type { DomainPolicy, Policy } from "./policy/policy.ts";
import { prepare, resolversOf } from "./prepare.ts";
import { readEvidence } from "./sources/smtp-evidence.ts";
import type { World } from "./sources/world.ts";
import { openLive, openOffline, openReplay } from "./sources/world.ts";
import { policyUrl } from "./standards/mta-sts/observe.ts";
import { remarksOn } from "./zones/corruption/remarks.ts";
import type { Declared } from "./zones/declared.ts";
import { declaredAt } from "./zones/places.ts";
import { offline, overlay } from "./zones/overlay.ts";
import type { PolicyFile } from "./zones/policy-files.ts";
import { placeInPolicy } from "./zones/policy-files.ts";

/** What a run is asked to do (FORMATS §2). */
export interface CheckOptions {
  /** The policy file, and the folder its globs are confined to. */
  config: string;
  root: string;
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
  /** A snapshot to judge instead of the world. */
  replay: string | null;
  /** Only these domains of the policy; all where empty. */
  domains: readonly string[];
  /** The moment to judge as of, ISO 8601; null for the clock's, or the replayed snapshot's. */
  now: string | null;
  concurrency: number | null;
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

/** Domains observed at once: enough to keep the resolvers busy, few enough to bound what is held half-done. */
const DOMAINS_AT_ONCE = 100;

/** Audits the domains of a policy. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { policy, domains, declared, policyFiles } = prepare(options);
  const world = openWorld(options, policy);
  try {
    return await audit(options, policy, domains, { ...declared, policyFiles }, world);
  } finally {
    world.close();
  }
}

function openWorld(options: CheckOptions, policy: Policy): World {
  const { now: at, replay, concurrency, allowPrivateNetwork, smtp, helo } = options;
  if (replay !== null) {
    const world = openReplay(replay, at);
    if (!options.offline || world.offline) return world;
    throw new UsageError(`--offline: ${replay} was observed live, and --replay asks no one; leave --offline out`);
  }
  const evidence = options.smtpEvidence.map(readEvidence);
  if (options.offline) return openOffline(at, offline, evidence);
  return openLive({ at, resolvers: resolversOf(options, policy), concurrency, allowPrivateNetwork, smtp, helo, evidence });
}

async function audit(
  options: CheckOptions,
  policy: Policy,
  domains: readonly DomainPolicy[],
  { zones, notes, policyFiles }: Declared & { policyFiles: readonly PolicyFile[] },
  world: World,
): Promise<CheckResult> {
  const defects = new Set<string>();
  const declares = zones.length > 0 || policyFiles.length > 0;
  const view: View = options.view === "auto" ? (declares || world.offline ? "planned" : "live") : options.view;
  const baseline = view === "planned" && declares && !world.offline ? "live" : "none";
  const place = placesOf(zones, policyFiles);
  const planned = { dns: overlay(world.dns, zones), policies: new Map(policyFiles.map(({ domain, text }) => [domain, text])) };

  const onDefect = (defect: string): unknown => defects.add(defect);

  const observe = (domain: DomainPolicy, seen: Pick<Ports, "dns" | "policies">): Promise<Facts> =>
    observeDomain(domain, { ...seen, https: world.https, smtp: world.smtp }, world.at, onDefect).catch((error: unknown) => unmeasured(domain, error, onDefect));
  let done = 0;
  options.onProgress?.(done, domains.length);
  const observeViews = async (domain: DomainPolicy): Promise<{ now: Facts; before: Facts | null }> => {
    const [now, before] = await Promise.all([
      observe(domain, view === "planned" ? planned : { dns: world.dns }),
      baseline === "live" ? observe(domain, { dns: world.dns }) : null,
    ]);
    options.onProgress?.(++done, domains.length);
    return { now, before };
  };
  const observed = await world.attend(() => inTurns(domains, DOMAINS_AT_ONCE, observeViews));

  const context = { profile: policy.profile, at: world.at, declaredAt: place, onDefect };
  const together = (facts: readonly Facts[]): Facts[] => withReach(domains, withSharing(domains, facts), context);
  const before = together(observed.flatMap((facts) => facts.before ?? []));
  const reports = together(observed.map(({ now }) => now)).map((facts, i): DomainReport => {
    const domain = domains[i] as DomainPolicy;
    const found = judgeDomain(CHECKS, domain, facts, context);
    const compared = before[i] === undefined ? found : withChanges(found, judgeDomain(CHECKS, domain, before[i], context));
    const findings = withWaivers(compared, domain.name, policy.waivers, world.at);
    return { name: domain.name, mail: domain.mail, counts: countsOf(findings), facts, findings };
  });
  return { report: reportOf(options, policy, view, baseline, reports, { zones, notes }, world), snapshot: world.snapshot, defects: [...defects] };
}

/** Where evidence is declared: at a record's line, or in a policy file. */
function placesOf(zones: Declared["zones"], policyFiles: readonly PolicyFile[]): (evidence: Evidence) => Location | null {
  const ofRecord = declaredAt(zones);
  const files = new Map(policyFiles.map((file) => [policyUrl(file.domain), file]));
  return ({ source, text }) => {
    const file = files.get(source);
    return file === undefined ? ofRecord(source, text) : placeInPolicy(file, text);
  };
}

/** The facts of a domain whose audit broke down: the others' are reported all the same. */
function unmeasured({ name, dkim }: DomainPolicy, error: unknown, onDefect: (defect: string) => void): Facts {
  const reason = `a defect in mail-policy: ${name} could not be observed: ${error instanceof Error ? error.message : String(error)}`;
  onDefect(reason);
  const fact: Observation<never> = { state: "unknown", reason, evidence: [] };
  const keysOf = (selectors: DomainPolicy["dkim"]["selectors"]): Facts["dkim"] => Object.fromEntries(selectors.map((selector) => [selector.name, fact]));
  const keys = { dkim: keysOf(dkim.selectors), dkimRetired: keysOf(dkim.retired), dkimKeys: fact, dkimSharing: fact, dkimWildcard: fact };
  return { dnssec: fact, mx: fact, spf: fact, spfOutcomes: fact, spfWildcard: fact, dmarc: fact, organisation: fact, dmarcExternal: fact, dmarcMailboxes: fact, mtaSts: fact, mtaStsFetch: fact, mtaStsPolicy: fact, tlsRpt: fact, tlsRptGuards: fact, tlsRptMailboxes: fact, ...keys, hosts: {} };
}

function reportOf(
  { failOn, failOnUnknown }: CheckOptions,
  policy: Policy,
  view: View,
  baseline: "live" | "none",
  reports: readonly DomainReport[],
  { zones, notes }: Declared,
  world: World,
): Report {
  const domains = reports.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const audited = new Set(domains.map((domain) => domain.name));
  const leftOut = new Set(policy.domains.map((domain) => domain.name).filter((name) => !audited.has(name)));
  return {
    version: 1,
    tool: { name: "mail-policy", version: packageJson.version },
    at: world.at,
    profile: policy.profile,
    view,
    config: { file: policy.file, sha256: policy.sha256 },
    resolvers: world.resolvers(),
    limits: [...world.limits(), ...notes.map(({ location, message }) => `${location.file}:${location.line}:${location.column}: ${message}`)],
    remarks: remarksOn(zones),
    conclusion: conclusionOf(domains),
    gate: gateOf(domains, { failOn, failOnUnknown, baseline }),
    counts: countsOf(domains.flatMap((domain) => domain.findings)),
    domains,
    waivers: idleWaivers(policy.waivers.filter((waiver) => !leftOut.has(waiver.domain)), domains, world.at),
  };
}
