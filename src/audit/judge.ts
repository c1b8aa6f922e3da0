// Applies the checks to the facts of one domain. Pure: no question is asked here.
import type { Check, Subject } from "../define-check.ts";
import type { Facts } from "../facts.ts";
import { message } from "../message.ts";
import type { Evidence, Finding, Judgement, Level, Location, Observation, ProfileName } from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import { mailHosts } from "../standards/mx/observe.ts";
import { levelOf, parameterOf, statusOf } from "./levels.ts";

/** What judging needs besides the facts. */
export interface JudgeContext {
  profile: ProfileName;
  /** The moment judged as of, ISO 8601. */
  at: string;
  /** Where the record behind a piece of evidence is declared; null where it is not. */
  findDeclaration(evidence: Evidence): Location | null;
  /** Takes note of a check that threw. */
  onDefect(message: string): void;
}

/**
 * One thing checks of a scope speak about: its name and the facts they see. `declaredBy` is where it is named, to show as
 * the place of a finding whose own evidence is declared nowhere.
 */
interface SubjectFacts {
  name: string;
  facts: Record<string, Observation<unknown>>;
  declaredBy: Evidence[];
}

/** How much evidence and text a finding carries: a record of 64 KiB says no more than its beginning. */
const MAX_EVIDENCE = 20;
const MAX_TEXT_LENGTH = 2_048;

/** Every finding about a domain, in the order of the register. */
export function judgeDomain(
  checks: readonly Check[],
  domain: DomainPolicy,
  facts: Facts,
  context: JudgeContext,
): Finding[] {
  const findings: Finding[] = [];
  const hosts = hostSubjectsOf(domain, facts);
  for (const check of checks) {
    const level = levelOf(check, context.profile, domain);
    if (level === "off" || !check.mail.includes(domain.mail)) continue;
    for (const { name, facts: subjectFacts, declaredBy } of subjectsOf(check, domain, facts, hosts)) {
      const { name: domainName, mail } = domain;
      const { profile, at } = context;
      const subject: Subject = {
        domain: domainName,
        name,
        mail,
        profile,
        at,
        parameter: parameterOf(check, profile, domain),
      };
      const judgement = {
        evidence: collectEvidence(check, subjectFacts),
        ...judgeSubject(check, subjectFacts, subject, context),
      };
      const location = firstDeclaration([...judgement.evidence, ...declaredBy], context) ?? domain.location;
      findings.push(toFinding(check, subject, level, judgement, location));
    }
  }
  return findings;
}

/**
 * The subjects of a check's scope. Where they cannot be known, the domain stands in for them, and what is asked of them is
 * unknown: its MX hosts while the MX records are, or beyond so many of them; its selectors while none is declared, where the check
 * requires one.
 */
function subjectsOf(
  check: Check,
  domain: DomainPolicy,
  facts: Facts,
  hostSubjects: readonly SubjectFacts[],
): readonly SubjectFacts[] {
  if (check.scope === "host") return hostSubjects;
  const { hosts: _hosts, dkim, dkimRetired, ...own } = facts;
  if (check.scope === "domain") return [{ name: domain.name, facts: own, declaredBy: [] }];
  const keys = check.scope === "retired-selector" ? dkimRetired : dkim;
  const selectors = Object.entries(keys).map(([selector, key]) => ({
    name: `${selector}._domainkey.${domain.name}`,
    facts: { ...own, key },
    declaredBy: [],
  }));
  if (selectors.length > 0 || check.requiresSelector !== true) return selectors;
  const reason = message("judging/no-selector");
  const key: Observation<never> = { state: "unknown", reason, evidence: [] };
  return [{ name: domain.name, facts: { ...own, key }, declaredBy: [] }];
}

/** The MX hosts of a domain, for all checks of them: a hostile domain has thousands of MX records. */
function hostSubjectsOf(
  domain: DomainPolicy,
  { hosts, dkim: _dkim, dkimRetired: _dkimRetired, ...own }: Facts,
): SubjectFacts[] {
  const placeholderSubject = (fact: Observation<never>): SubjectFacts => {
    return {
      name: domain.name,
      facts: { ...own, mx: fact, addresses: fact, tlsa: fact, smtp: fact, dane: fact },
      declaredBy: [],
    };
  };
  if (own.mx.state === "unknown") return [placeholderSubject(own.mx)];
  const records = new Map<string, Evidence[]>(Object.keys(hosts).map((name) => [`${name}.`, []]));
  for (const one of own.mx.evidence) records.get(one.text.slice(one.text.lastIndexOf(" ") + 1))?.push(one);
  const subjects = Object.entries(hosts).map(([name, host]): SubjectFacts => {
    const declaredBy = records.get(`${name}.`) ?? [];
    return { name, facts: { ...own, mx: { ...own.mx, evidence: declaredBy }, ...host }, declaredBy };
  });
  const all = mailHosts(own.mx).length;
  if (all <= subjects.length) return subjects;
  const most = subjects.length;
  const reason = message("judging/most-hosts", { left: all - most, all, most });
  return [...subjects, placeholderSubject({ state: "unknown", reason, evidence: [] })];
}

/** The check's word on one subject; unknown and missing facts are answered here, so that no judge sees them. */
function judgeSubject(check: Check, facts: SubjectFacts["facts"], subject: Subject, context: JudgeContext): Judgement {
  const given: Record<string, unknown> = {};
  const needed = check.needs.map((name) => [name, facts[name]] as const);
  for (const [name, fact] of needed) {
    if (fact?.state === "absent")
      return { outcome: "not-applicable", message: message("judging/absent", { fact: name }) };
    if (fact?.state === "malformed")
      return { outcome: "not-applicable", message: message("judging/malformed", { fact: name }) };
    given[name] = fact?.state === "present" ? fact.value : undefined;
  }
  for (const name of check.examines) given[name] = facts[name];
  for (const name of [...check.needs, ...check.examines]) {
    const fact = facts[name];
    if (fact?.state === "unknown") return { outcome: "unknown", message: fact.reason };
  }
  try {
    return check.judge(given, subject);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.onDefect(`a defect in mail-policy: ${check.id} of ${subject.name} could not be judged: ${reason}`);
    const values = { check: check.id, subject: subject.name, error: reason };
    return { outcome: "unknown", message: message("judging/defect", values) };
  }
}

function collectEvidence(check: Check, facts: SubjectFacts["facts"]): Evidence[] {
  return [...check.needs, ...check.examines].flatMap((name) => facts[name]?.evidence ?? []);
}

function truncateEvidence(evidence: readonly Evidence[]): Evidence[] {
  return evidence.slice(0, MAX_EVIDENCE).map((one) => ({ ...one, text: truncate(one.text) }));
}

function truncate(text: string): string {
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
}

/** Where the first of the evidence that is declared stands; null where none is. */
function firstDeclaration(evidence: readonly Evidence[], context: JudgeContext): Location | null {
  for (const one of evidence) {
    const location = context.findDeclaration(one);
    if (location !== null) return location;
  }
  return null;
}

function toFinding(
  check: Check,
  subject: Subject,
  level: Exclude<Level, "off">,
  judgement: Judgement & { evidence: Evidence[] },
  location: Location,
): Finding {
  const { outcome, evidence } = judgement;
  return {
    check: check.id,
    subject: subject.name,
    section: check.section,
    requirements: check.requirements,
    tests: check.tests,
    references: check.references,
    outcome,
    level,
    status: statusOf(outcome, level),
    message: typeof judgement.message === "string" ? truncate(judgement.message) : judgement.message,
    evidence: truncateEvidence(evidence),
    location,
    fix: outcome === "fail" ? (judgement.fix ?? null) : null,
    change: null,
    waiver: null,
  };
}
