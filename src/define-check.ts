// Defines checks: one claim about one subject, judged from facts alone.
import type { Name } from "./dns/name.ts";
import type { AttestationFacts, DomainFacts, HostFacts, RunFacts, SelectorFacts } from "./facts.ts";
import type { Judgement, Level, MailKind, MeasuredObservation, Observation, ProfileName, Scope } from "./model.ts";

/** The facts a check of each scope may ask for. */
interface FactsByScope {
  domain: DomainFacts;
  host: DomainFacts & HostFacts;
  selector: DomainFacts & SelectorFacts;
  "retired-selector": DomainFacts & SelectorFacts;
  run: DomainFacts & RunFacts;
  attestation: DomainFacts & AttestationFacts;
}

type FactName<S extends Scope> = Extract<keyof FactsByScope[S], string>;
type ObservedValue<O> = [O] extends [Observation<infer T>] ? T : never;

/** The input of a judge: the value of each needed fact, the measured observation of each examined one, any of each consulted one. */
type JudgeInput<S extends Scope, N extends FactName<S>, E extends FactName<S>, C extends FactName<S>> = {
  [K in N]: ObservedValue<FactsByScope[S][K]>;
} & { [K in E]: MeasuredObservation<ObservedValue<FactsByScope[S][K]>> } & { [K in C]: FactsByScope[S][K] };

/** The other input of a judge. */
export interface Subject {
  domain: Name;
  /** The domain, the MX host, `<selector>._domainkey.<domain>`, or the id of the requirement that is attested. */
  name: string;
  mail: MailKind;
  profile: ProfileName;
  /** The evaluation time, ISO 8601. */
  at: string;
  /** The check's parameter, or the one it shares, as profile and policy set it; NaN for a check without one. */
  parameter: number;
}

/** A number the policy may set: its value per profile. */
interface CheckParameter {
  "tr-03108": number;
  bsi: number;
  /** Which of two numbers asks for more. */
  stricter: "higher" | "lower";
}

/** The data of a check; its words are in `report/`. */
export interface CheckData {
  id: string;
  /** Section of the mapping table, and the guideline's own requirement (see `requirements.ts`) and test-case ids. */
  section: string;
  requirements: readonly string[];
  tests: string[];
  /** The sources of the rule, e.g. `RFC 7208 §4.6.4`. */
  references: string[];
  levels: Record<ProfileName, Level>;
  /** The kinds of domain it speaks about. */
  mail: readonly MailKind[];
  parameter?: CheckParameter;
  /** Another check whose parameter its judge receives: what it proposes is to satisfy that check too. */
  sharesParameterOf?: Pick<CheckData, "id" | "parameter">;
  /** Of a check of selectors: where none is declared, the finding is unknown and the domain is its subject. */
  requiresSelector?: true;
  /** It compares the repository with live DNS by itself: what it fails for counts without a baseline too. */
  comparesByItself?: true;
  /** The history does not record its outcome: what it fails for is new in each run until it is gone. */
  isUnrecorded?: true;
  /** The output of the Action that counts the domains it fails for, waived ones excluded. */
  output?: string;
}

interface CheckDefinition<
  S extends Scope,
  N extends FactName<S>,
  E extends FactName<S>,
  C extends FactName<S>,
> extends CheckData {
  scope: S;
  /** Facts whose content the claim is about: unknown makes the finding unknown; absent or malformed, not-applicable. */
  needs: readonly N[];
  /** Facts whose very presence the claim is about: only unknown is taken out of the judge's hands. */
  examines: readonly E[];
  /** Facts in any state: what it means that one is unknown, the judge decides. */
  consults: readonly C[];
  judge(facts: JudgeInput<S, N, E, C>, subject: Subject): Judgement;
}

/** A check as the engine uses it, with its fact types erased. */
export interface Check extends CheckData {
  scope: Scope;
  needs: readonly string[];
  examines: readonly string[];
  consults: readonly string[];
  judge(facts: Record<string, unknown>, subject: Subject): Judgement;
}

/** Defines a check; naming a fact its scope does not have, or reading one it did not name, does not compile. */
export function defineCheck<
  S extends Scope,
  const N extends FactName<S> = never,
  const E extends FactName<S> = never,
  const C extends FactName<S> = never,
>(
  definition: Omit<CheckDefinition<S, N, E, C>, "needs" | "examines" | "consults"> & {
    needs?: readonly N[];
    examines?: readonly E[];
    consults?: readonly C[];
  },
): Check {
  return { needs: [], examines: [], consults: [], ...definition };
}

// The kinds of domain that receive mail, send it, do either, do neither; and all of them.
export const RECEIVING_KINDS: readonly MailKind[] = ["send-receive", "receive"];
export const SENDING_KINDS: readonly MailKind[] = ["send-receive", "send"];
export const ACTIVE_KINDS: readonly MailKind[] = ["send-receive", "send", "receive"];
export const PARKED_KINDS: readonly MailKind[] = ["none"];
export const ALL_KINDS: readonly MailKind[] = ["send-receive", "send", "receive", "none"];
