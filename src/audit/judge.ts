// Applies the checks to the facts of one domain. Pure: no question is asked here.
import type { Check, Subject } from "../define-check.ts";
import { formatRdata } from "../dns/record.ts";
import type { DomainFacts, Facts, SelectorFacts } from "../facts.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type {
  Attestation,
  Evidence,
  Finding,
  Judgement,
  Level,
  Location,
  Observation,
  Outcome,
  ProfileName,
  Scope,
} from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import { findingKey } from "../model.ts";
import { mailHosts } from "../standards/mx/observe.ts";
import { levelOf, parameterOf, statusOf } from "./levels.ts";
import { errorText } from "../text/error.ts";
import { truncate } from "../text/truncate.ts";

/** What judging needs besides the facts. */
export interface JudgeContext {
  profile: ProfileName;
  /** The moment judged as of, ISO 8601. */
  at: string;
  /** Where the record behind a piece of evidence is declared; null where it is not. */
  findDeclaration(evidence: Evidence): Location | null;
  /** Receives the defect of a check that threw. */
  onDefect(defect: Message): void;
}

/**
 * One thing checks of a scope speak about: its name and the facts they see. `declaredBy` is where it is named, to show as
 * the place of a finding whose own evidence is declared nowhere.
 */
interface SubjectFacts {
  /** What each judge receives; a check with a parameter receives that too. */
  about: Subject;
  /** The facts of the domain, which all its subjects share. */
  shared: FactsByName;
  /** Those of the subject alone, which go before. */
  own: FactsByName;
  declaredBy: readonly Evidence[];
  /** The place of what the policy itself says. */
  location?: Location;
}

type FactsByName = Readonly<Record<string, Observation<unknown>>>;

/** A fact that the subject has; undefined where none was observed. */
function factOf({ own, shared }: SubjectFacts, name: string): Observation<unknown> | undefined {
  return own[name] ?? shared[name];
}

/** Project limits of what a finding shows: the beginning of a record of 64 KiB says enough. */
const MAX_EVIDENCE = 20;
const MAX_TEXT_LENGTH = 2_048;

const NO_AGE: SelectorFacts["keyAge"] = { state: "absent", evidence: [] };

/** Every finding about a domain, in the order of the register. */
export function judgeDomain(
  checks: readonly Check[],
  domain: DomainPolicy,
  facts: Facts,
  context: JudgeContext,
): Finding[] {
  const findings: Finding[] = [];
  const subjects = subjectsByScope(domain, facts, context);
  for (const check of checks) {
    const level = levelOf(check, context.profile, domain);
    if (level === "off" || !check.mail.includes(domain.mail)) continue;
    const parameter = parameterOf(check, context.profile, domain);
    for (const subject of subjectsOf(check, facts, subjects)) {
      const about = Number.isNaN(parameter) ? subject.about : { ...subject.about, parameter };
      findings.push(findingOf(check, level, { about, subject, place: domain.location }, context));
    }
  }
  return findings;
}

function findingOf(
  check: Check,
  level: Exclude<Level, "off">,
  { about, subject, place }: { about: Subject; subject: SubjectFacts; place: Location },
  context: JudgeContext,
): Finding {
  const judgement = judgeSubject(check, subject, about, context);
  const evidence = judgement.evidence ?? collectEvidence(check, subject);
  const declaration =
    subject.location ?? firstDeclaration(evidence, context) ?? firstDeclaration(subject.declaredBy, context);
  return toFinding(check, about, level, judgement, {
    evidence,
    location: declaration ?? place,
    isDeclared: declaration !== null,
  });
}

/** The subjects of a domain, for all checks of each scope. */
type SubjectsByScope = Readonly<Record<Scope, readonly SubjectFacts[]>>;

function subjectsByScope(domain: DomainPolicy, facts: Facts, { profile, at }: JudgeContext): SubjectsByScope {
  const { name, mail } = domain;
  const about = { domain: name, name, mail, profile, at, parameter: Number.NaN };
  const whole: SubjectFacts = { about, shared: byName(facts), own: {}, declaredBy: [] };
  return {
    domain: [whole],
    run: [whole],
    host: hostSubjectsOf(whole, facts),
    selector: selectorSubjectsOf(whole, facts.dkim, facts.dkimAges),
    "retired-selector": selectorSubjectsOf(whole, facts.dkimRetired, {}),
    attestation: attestationSubjectsOf(whole, domain),
  };
}

/** Checks cannot name the facts that are kept by host or selector (`DomainFacts`). */
function byName(facts: DomainFacts): FactsByName {
  return facts as DomainFacts & FactsByName;
}

/**
 * The subjects of a check. Where they cannot be known, the domain is the subject instead, and what is asked of them is unknown: its
 * MX hosts while the MX records are, or beyond so many of them; its selectors while none is declared, where the check requires one.
 */
function subjectsOf(check: Check, facts: Facts, subjects: SubjectsByScope): readonly SubjectFacts[] {
  const found = subjects[check.scope];
  if (check.scope === "run") return check.needs.every((fact) => Object.hasOwn(facts, fact)) ? found : [];
  if (found.length > 0 || check.requiresSelector !== true) return found;
  const reason = message("judging/no-selector");
  const key: Observation<never> = { state: "unknown", reason, evidence: [] };
  return subjects.domain.map((whole) => ({ ...whole, own: { key, keyAge: key } }));
}

/** A part of the domain as a subject. */
function partOf(whole: SubjectFacts, name: string, own: FactsByName): SubjectFacts {
  return { about: { ...whole.about, name }, shared: whole.shared, own, declaredBy: [] };
}

function selectorSubjectsOf(whole: SubjectFacts, keys: Facts["dkim"], ages: Facts["dkimAges"]): SubjectFacts[] {
  return Object.entries(keys).map(([selector, key]) =>
    partOf(whole, `${selector}._domainkey.${whole.about.domain}`, { key, keyAge: ages[selector] ?? NO_AGE }),
  );
}

/** The attestations for a domain, by the requirement of each. */
function attestationSubjectsOf(whole: SubjectFacts, { attestations }: DomainPolicy): SubjectFacts[] {
  return attestations.map((value) => {
    const attestation: Observation<Attestation> = { state: "present", value, evidence: [] };
    return { ...partOf(whole, value.requirement, { attestation }), location: value.location };
  });
}

/** The MX hosts of a domain: a hostile domain has thousands of MX records. */
function hostSubjectsOf(whole: SubjectFacts, { mx, hosts }: Facts): SubjectFacts[] {
  const placeholder = (fact: Observation<never>): SubjectFacts => ({
    ...whole,
    own: { mx: fact, addresses: fact, tlsa: fact, smtp: fact, dane: fact },
  });
  if (mx.state === "unknown") return [placeholder(mx)];
  const evidenceByHost = mxEvidenceByHost(mx);
  const subjects = Object.entries(hosts).map(([name, host]): SubjectFacts => {
    const declaredBy = evidenceByHost.get(name) ?? [];
    return { ...partOf(whole, name, { ...host, mx: { ...mx, evidence: declaredBy } }), declaredBy };
  });
  const all = mailHosts(mx).length;
  if (all <= subjects.length) return subjects;
  const reason = message("judging/host-limit", { all, limit: subjects.length });
  return [...subjects, placeholder({ state: "unknown", reason, evidence: [] })];
}

/** The evidence of the MX records that name each host. */
function mxEvidenceByHost(mx: Facts["mx"]): ReadonlyMap<string, Evidence[]> {
  const records = mx.state === "present" ? mx.value.records : [];
  const hostByText = new Map(records.map((record) => [formatRdata("MX", record), record.exchange]));
  const found = new Map<string, Evidence[]>();
  for (const one of mx.evidence) {
    const host = hostByText.get(one.text);
    if (host === undefined) continue;
    const own = found.get(host);
    if (own === undefined) found.set(host, [one]);
    else own.push(one);
  }
  return found;
}

/** Judges one subject. Unknown and missing facts are answered here, so that no judge sees them. */
function judgeSubject(check: Check, facts: SubjectFacts, subject: Subject, context: JudgeContext): Judgement {
  const given: Record<string, unknown> = {};
  let unknown: Message | null = null;
  for (const name of check.needs) {
    const fact = factOf(facts, name);
    if (fact?.state === "absent")
      return { outcome: "not-applicable", message: message("judging/absent", { fact: name }) };
    if (fact?.state === "malformed")
      return { outcome: "not-applicable", message: message("judging/malformed", { fact: name }) };
    if (fact?.state === "unknown") unknown ??= fact.reason;
    given[name] = fact?.state === "present" ? fact.value : undefined;
  }
  for (const name of check.examines) {
    const fact = factOf(facts, name);
    if (fact?.state === "unknown") unknown ??= fact.reason;
    given[name] = fact;
  }
  if (unknown !== null) return { outcome: "unknown", message: unknown };
  for (const name of check.consults) given[name] = factOf(facts, name);
  try {
    return check.judge(given, subject);
  } catch (error) {
    const text = errorText(error);
    const defect = message("judging/defect", { check: check.id, subject: subject.name, error: text });
    context.onDefect(defect);
    return { outcome: "unknown", message: defect };
  }
}

/** The evidence of the facts that a check needs and examines; of one fact, it is that fact's own list. */
function collectEvidence(check: Check, subject: SubjectFacts): readonly Evidence[] {
  let collected: readonly Evidence[] = [];
  for (const names of [check.needs, check.examines]) {
    for (const name of names) {
      const evidence = factOf(subject, name)?.evidence ?? [];
      if (collected.length === 0) collected = evidence;
      else if (evidence.length > 0) collected = [...collected, ...evidence];
    }
  }
  return collected;
}

/** Mostly nothing is too long; then the list is not copied. */
function truncateEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length <= MAX_EVIDENCE && evidence.every(({ text }) => text.length <= MAX_TEXT_LENGTH)) return evidence;
  return evidence.slice(0, MAX_EVIDENCE).map((one) => ({ ...one, text: truncate(one.text, MAX_TEXT_LENGTH) }));
}

/** Where the first of the evidence that is declared stands; null where none is. */
function firstDeclaration(evidence: readonly Evidence[], context: JudgeContext): Location | null {
  for (const one of evidence) {
    const location = context.findDeclaration(one);
    if (location !== null) return location;
  }
  return null;
}

/** What an earlier run found, as far as it was recorded. */
export function earlierFinding(
  check: Check,
  domain: DomainPolicy,
  earlier: { subject: string; outcome: Outcome; message: Message },
  profile: ProfileName,
): Finding | null {
  const level = levelOf(check, profile, domain);
  if (level === "off") return null;
  const { name, location } = domain;
  const subject = { domain: name, name: earlier.subject };
  return toFinding(check, subject, level, earlier, { evidence: [], location, isDeclared: false });
}

function toFinding(
  check: Check,
  subject: Pick<Subject, "domain" | "name">,
  level: Exclude<Level, "off">,
  { outcome, message: text, fix }: Judgement,
  { evidence, location, isDeclared }: { evidence: readonly Evidence[]; location: Location; isDeclared: boolean },
): Finding {
  return {
    key: findingKey(subject.domain, check.id, subject.name),
    check: check.id,
    subject: subject.name,
    section: check.section,
    requirements: check.scope === "attestation" ? [subject.name] : check.requirements,
    tests: check.tests,
    references: check.references,
    outcome,
    level,
    status: statusOf(outcome, level),
    message: text,
    evidence: truncateEvidence(evidence),
    fix: outcome === "fail" ? (fix ?? null) : null,
    change: null,
    waiver: null,
    location,
    isDeclared,
  };
}
