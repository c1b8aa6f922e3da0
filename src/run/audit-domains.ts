// Observes domains in one view, some at once, and notes what the checks say of them.
import { CHECKS } from "../audit/checks.ts";
import { judgeDomain } from "../audit/judge.ts";
import type { Ports } from "../audit/observe.ts";
import { observeDomain } from "../audit/observe.ts";
import { NO_LIVE_FACTS } from "../audit/live-facts.ts";
import type { ReportFactsOf } from "../audit/report-facts.ts";
import { NO_REPORT_FACTS } from "../audit/report-facts.ts";
import type { Name } from "../dns/name.ts";
import type { Facts, RunFacts } from "../facts.ts";
import type { Pace } from "../concurrency/paced.ts";
import { forEachPaced } from "../concurrency/paced.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Evidence, Finding, Location, Observation, ProfileName } from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { World } from "../sources/world.ts";
import { errorText } from "../text/error.ts";
import type { JudgeFacts } from "./view-audits.ts";
import { MAX_HELD, ViewAudits } from "./view-audits.ts";

/** The ports and declarations of one view. */
export type ViewInputs = Pick<Ports, "dns" | "policies" | "declarations" | "declares" | "keyDates" | "unlistedNames">;

export interface Auditor {
  /** The moment judged as of, ISO 8601. */
  at: string;
  /** How many domains are observed at once. */
  pace: Pace;
  /** Observes one domain. Never rejects. */
  observe(domain: DomainPolicy, view: ViewInputs): Promise<Facts>;
  /** The audits of domains in one view, which are to be noted. */
  open(domains: readonly DomainPolicy[], profile: ProfileName): ViewAudits;
  /** What the checks of a run say of a domain, as far as their facts are given. */
  judgeRun(domain: DomainPolicy, facts: Facts & Partial<RunFacts>, profile: ProfileName): Finding[];
}

/** Domains observed at once: as many as keep this process busy, for each unfinished one is in memory; and enough of them where resolvers are slow. */
const PACE: Pace = { least: 16, step: 32, most: 128 };
/** Where mail servers are probed: domains whose servers are slow, or must wait for their minute, must not hold up the others. */
const PROBING_PACE: Pace = { least: 2_000, step: 2_000, most: 2_000 };

/** Does `work` for each of the domains, as many at once as the auditor observes: a window that slides over them. */
export async function forEachDomain(
  { pace }: Pick<Auditor, "pace">,
  domains: readonly DomainPolicy[],
  work: (domain: DomainPolicy, position: number) => Promise<void>,
): Promise<void> {
  await forEachPaced(domains, pace, work);
}

const RUN_CHECKS = CHECKS.filter(({ scope }) => scope === "run");

/** What is known of a domain beside what is observed; null where nothing is kept of it. */
export interface KnownFacts {
  /** What the history knows. */
  earlierOf?: ((domain: Name) => Facts["earlier"]) | null;
  /** What received reports say. */
  reportsOf?: ReportFactsOf | null;
}

/** `findDeclaration` finds where evidence is declared; `onDefect` receives internal errors of this program. */
export function openAuditor(
  world: World,
  findDeclaration: (evidence: Evidence) => Location | null,
  onDefect: (defect: Message) => void,
  { earlierOf = null, reportsOf = null }: KnownFacts = {},
  maxHeld = MAX_HELD,
): Auditor {
  const { https, smtp, at, gaps, isProbing } = world;
  const judgeBy = (profile: ProfileName): JudgeFacts => {
    const context = { profile, at, findDeclaration, onDefect };
    return (checks, domain, facts) => judgeDomain(checks, domain, facts, context);
  };
  return {
    at,
    pace: isProbing ? PROBING_PACE : PACE,
    observe: async (domain, view) => {
      const missing = gaps?.reasonFor(domain.name) ?? null;
      const facts =
        missing === null
          ? await observeDomain(domain, { ...view, https, smtp }, at, onDefect).catch((error: unknown) =>
              unmeasuredFacts(domain, defectOf(domain, error, onDefect)),
            )
          : unmeasuredFacts(domain, missing);
      if (earlierOf === null && reportsOf === null) return facts;
      return {
        ...facts,
        ...(earlierOf && { earlier: earlierOf(domain.name) }),
        ...(reportsOf && reportsOf(domain.name, missing)),
      };
    },
    open: (domains, profile) => new ViewAudits(domains, judgeBy(profile), { profile, at, maxHeld }),
    judgeRun: (domain, facts, profile) => judgeBy(profile)(RUN_CHECKS, domain, facts),
  };
}

/** An internal error: the other domains are still reported. */
function defectOf({ name }: DomainPolicy, error: unknown, onDefect: (defect: Message) => void): Message {
  const defect = message("judging/observer-defect", { name, error: errorText(error) });
  onDefect(defect);
  return defect;
}

/** The facts of a domain that was not measured at all. */
function unmeasuredFacts({ dkim }: DomainPolicy, reason: Message): Facts {
  const fact: Observation<never> = { state: "unknown", reason, evidence: [] };
  const keysOf = (selectors: DomainPolicy["dkim"]["selectors"]): Facts["dkim"] =>
    Object.fromEntries(selectors.map((selector) => [selector.name, fact]));
  const keys = {
    dkim: keysOf(dkim.selectors),
    dkimAges: Object.fromEntries(dkim.selectors.map((selector) => [selector.name, fact])),
    dkimRetired: keysOf(dkim.retired),
    dkimKeys: fact,
    dkimSharing: fact,
    dkimWildcard: fact,
  };
  return {
    dnssec: fact,
    mx: fact,
    implicitMx: fact,
    spf: fact,
    spfExpectationResults: fact,
    spfWildcard: fact,
    dmarc: fact,
    organisation: fact,
    mailResults: fact,
    dmarcExternalDestinations: fact,
    dmarcMailboxes: fact,
    mtaSts: fact,
    mtaStsFetch: fact,
    mtaStsPolicy: fact,
    mtaStsUnannounced: fact,
    tlsRpt: fact,
    tlsRptMailboxTls: fact,
    tlsRptMailboxes: fact,
    referencedDomains: fact,
    reverseDns: fact,
    services: fact,
    drift: fact,
    unlistedNames: fact,
    ...keys,
    ...NO_LIVE_FACTS,
    ...NO_REPORT_FACTS,
    hosts: {},
  };
}
