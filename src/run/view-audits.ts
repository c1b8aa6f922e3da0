// The audits of a run's domains in one view: noted as they are observed, complete once all are.
import { CHECKS } from "../audit/checks.ts";
import { KeyReuse } from "../audit/dkim-key-reuse.ts";
import { Refusals } from "../audit/refused-connections.ts";
import type { Check } from "../define-check.ts";
import type { Facts } from "../facts.ts";
import type { Finding, ProfileName } from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { Sequence } from "../sequence.ts";
import { lazySequence } from "../sequence.ts";
import { PackedFacts } from "./packed-facts.ts";

/** A domain's complete facts, and the findings of the checks. */
export interface DomainAudit {
  facts: Facts;
  findings: Finding[];
}

/** What the checks say of a domain's facts. Pure. */
export type JudgeFacts = (checks: readonly Check[], domain: DomainPolicy, facts: Facts) => Finding[];

/**
 * Project limit: domains whose facts and findings are held as they are, some 170 kB each. Of more domains the facts are packed, and judged
 * whenever a domain is asked for.
 */
export const MAX_HELD = 250;

/** The checks of facts that take all domains, other than hosts' answers. */
const SHARING_CHECKS = CHECKS.filter(({ needs, examines, consults }) =>
  [...needs, ...examines, ...consults].includes("dkimSharing"),
);

export class ViewAudits {
  readonly domains: readonly DomainPolicy[];
  readonly #judge: JudgeFacts;
  readonly #keys = new KeyReuse();
  readonly #refusals: Refusals;
  readonly #kept: Kept;

  constructor(
    domains: readonly DomainPolicy[],
    judge: JudgeFacts,
    { maxHeld, ...context }: { profile: ProfileName; at: string; maxHeld: number },
  ) {
    this.domains = domains;
    this.#judge = judge;
    this.#refusals = new Refusals(context);
    this.#kept = domains.length > maxHeld ? new PackedAudits() : new HeldAudits();
  }

  /** Notes the facts of the domain at a position; judges them, if what that says can be held. */
  add(position: number, facts: Facts): void {
    const domain = this.domains[position] as DomainPolicy;
    this.#keys.add(position, domain.name, facts);
    const current = this.#refusals.add(domain, facts);
    this.#kept.set(position, facts, () => this.#judge(CHECKS, domain, current));
  }

  /** The facts of each domain as they were observed. */
  observed(): Sequence<Facts> {
    return lazySequence(this.domains.length, (position) => this.#kept.facts(position));
  }

  /** The audit of each domain, once all are noted. */
  audits(): Sequence<DomainAudit> {
    return lazySequence(this.domains.length, (position) =>
      this.#kept.completed(position, (facts, judged) => this.#complete(position, facts, judged)),
    );
  }

  /** Only what the other domains change is judged again. */
  #complete(position: number, observed: Facts, judged: Finding[] | null): DomainAudit {
    const domain = this.domains[position] as DomainPolicy;
    const { facts: own, isOwn } = this.#refusals.complete(domain, observed);
    const facts = this.#keys.complete(domain.name, own);
    if (judged === null || !isOwn) return { facts, findings: this.#judge(CHECKS, domain, facts) };
    const again = new Map(this.#judge(SHARING_CHECKS, domain, facts).map((finding) => [finding.key, finding]));
    return { facts, findings: judged.map((finding) => again.get(finding.key) ?? finding) };
  }
}

/** What is kept of the domains until all are observed, and after. */
interface Kept {
  set(position: number, facts: Facts, judge: () => Finding[]): void;
  facts(position: number): Facts;
  completed(position: number, complete: (facts: Facts, judged: Finding[] | null) => DomainAudit): DomainAudit;
}

class HeldAudits implements Kept {
  readonly #facts: Facts[] = [];
  readonly #judged: Finding[][] = [];
  readonly #audits: DomainAudit[] = [];

  set(position: number, facts: Facts, judge: () => Finding[]): void {
    this.#facts[position] = facts;
    this.#judged[position] = judge();
  }

  facts(position: number): Facts {
    return this.#facts[position] as Facts;
  }

  completed(position: number, complete: (facts: Facts, judged: Finding[] | null) => DomainAudit): DomainAudit {
    return (this.#audits[position] ??= complete(this.facts(position), this.#judged[position] as Finding[]));
  }
}

class PackedAudits implements Kept {
  readonly #facts = new PackedFacts();

  set(position: number, facts: Facts): void {
    this.#facts.set(position, facts);
  }

  facts(position: number): Facts {
    return this.#facts.get(position);
  }

  completed(position: number, complete: (facts: Facts, judged: null) => DomainAudit): DomainAudit {
    return complete(this.facts(position), null);
  }
}
