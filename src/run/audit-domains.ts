// Observes domains in one view, and judges them: all together, since some facts take all of them.
import { CHECKS } from "../audit/checks.ts";
import { judgeDomain } from "../audit/judge.ts";
import type { Ports } from "../audit/observe.ts";
import { observeDomain } from "../audit/observe.ts";
import { classifyRefusals } from "../audit/refused-connections.ts";
import { NO_LIVE_FACTS } from "../audit/live-facts.ts";
import { withKeyReuse } from "../audit/dkim-key-reuse.ts";
import type { Name } from "../dns/name.ts";
import type { Facts, RunFacts } from "../facts.ts";
import { mapConcurrent } from "../concurrency/map.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Evidence, Finding, Location, Observation, ProfileName } from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { World } from "../sources/world.ts";
import { errorText } from "../text/error.ts";

/** The ports and declarations of one view. */
export type ViewInputs = Pick<Ports, "dns" | "policies" | "declarations" | "declares" | "keyDates">;

/** A domain's complete facts, and the findings of the checks. */
export interface DomainAudit {
  facts: Facts;
  findings: Finding[];
}

export interface Auditor {
  /** The moment judged as of, ISO 8601. */
  at: string;
  /** Never rejects. `onEach` is called for each finished domain. */
  observe(domains: readonly DomainPolicy[], view: ViewInputs, onEach?: () => void): Promise<Facts[]>;
  /** What the checks of a run say of each domain, as far as their facts are given. */
  judgeRun(
    domains: readonly DomainPolicy[],
    facts: readonly (Facts & Partial<RunFacts>)[],
    profile: ProfileName,
  ): Finding[][];
  /** Judges the facts observed in one view, in the order of the domains. */
  judge(domains: readonly DomainPolicy[], facts: readonly Facts[], profile: ProfileName): DomainAudit[];
}

/** Domains observed at once: enough to keep the resolvers busy, few enough to bound the unfinished work in memory. */
const DOMAINS_AT_ONCE = 100;

const RUN_CHECKS = CHECKS.filter(({ scope }) => scope === "run");

/**
 * `findDeclaration` finds where evidence is declared; `onDefect` receives internal errors of this program; `earlierRunOf` has what the
 * history knows of a domain.
 */
export function openAuditor(
  world: World,
  findDeclaration: (evidence: Evidence) => Location | null,
  onDefect: (defect: Message) => void,
  earlierRunOf: ((domain: Name) => Facts["earlier"]) | null = null,
): Auditor {
  const { https, smtp, at, gaps } = world;
  return {
    at,
    observe: (domains, view, onEach) =>
      mapConcurrent(domains, DOMAINS_AT_ONCE, async (domain) => {
        const missing = gaps?.reasonFor(domain.name) ?? null;
        const facts =
          missing === null
            ? await observeDomain(domain, { ...view, https, smtp }, at, onDefect).catch((error: unknown) =>
                unmeasuredFacts(domain, defectOf(domain, error, onDefect)),
              )
            : unmeasuredFacts(domain, missing);
        onEach?.();
        return earlierRunOf === null ? facts : { ...facts, earlier: earlierRunOf(domain.name) };
      }),
    judgeRun: (domains, facts, profile) => {
      const context = { profile, at, findDeclaration, onDefect };
      return domains.map((domain, i) => judgeDomain(RUN_CHECKS, domain, facts[i] as Facts, context));
    },
    judge: (domains, observed, profile) => {
      const context = { profile, at, findDeclaration, onDefect };
      return classifyRefusals(domains, withKeyReuse(domains, observed), context).map((facts, i) => {
        return { facts, findings: judgeDomain(CHECKS, domains[i] as DomainPolicy, facts, context) };
      });
    },
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
    ...keys,
    ...NO_LIVE_FACTS,
    hosts: {},
  };
}
