// Applies the checks to the facts of one domain. Pure: no question is asked here.
import type { Check, Subject } from "../define-check.ts";
import { formatRdata } from "../dns/record.ts";
import type { Facts, SelectorFacts } from "../facts.ts";
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
  name: string;
  facts: Record<string, Observation<unknown>>;
  declaredBy: Evidence[];
  /** The place of what the policy itself says. */
  location?: Location;
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
  const hosts = hostSubjectsOf(domain, facts);
  for (const check of checks) {
    const level = levelOf(check, context.profile, domain);
    if (level === "off" || !check.mail.includes(domain.mail)) continue;
    for (const { name, facts: subjectFacts, declaredBy, location: own } of subjectsOf(check, domain, facts, hosts)) {
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
      const declaration = own ?? firstDeclaration([...judgement.evidence, ...declaredBy], context);
      const location = declaration ?? domain.location;
      findings.push({
        ...toFinding(check, subject, level, judgement),
        location,
        isDeclared: declaration !== null,
      });
    }
  }
  return findings;
}

/**
 * The subjects of a check's scope. Where they cannot be known, the domain is the subject instead, and what is asked of them is
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
  if (check.scope === "run" && !check.needs.every((fact) => Object.hasOwn(facts, fact))) return [];
  const { hosts: _hosts, dkim, dkimRetired, dkimAges, ...own } = facts;
  if (check.scope === "domain" || check.scope === "run") return [{ name: domain.name, facts: own, declaredBy: [] }];
  if (check.scope === "attestation") return attestationSubjectsOf(domain, own);
  const [keys, ages] = check.scope === "retired-selector" ? [dkimRetired, {}] : [dkim, dkimAges];
  const selectors = Object.entries(keys).map(([selector, key]) => ({
    name: `${selector}._domainkey.${domain.name}`,
    facts: { ...own, key, keyAge: ages[selector] ?? NO_AGE },
    declaredBy: [],
  }));
  if (selectors.length > 0 || check.requiresSelector !== true) return selectors;
  const reason = message("judging/no-selector");
  const key: Observation<never> = { state: "unknown", reason, evidence: [] };
  return [{ name: domain.name, facts: { ...own, key, keyAge: key }, declaredBy: [] }];
}

/** The attestations for a domain, by the requirement of each. */
function attestationSubjectsOf({ attestations }: DomainPolicy, own: SubjectFacts["facts"]): SubjectFacts[] {
  return attestations.map((attestation) => {
    const fact: Observation<Attestation> = { state: "present", value: attestation, evidence: [] };
    const { requirement, location } = attestation;
    return { name: requirement, facts: { ...own, attestation: fact }, declaredBy: [], location };
  });
}

/** The MX hosts of a domain, for all checks of them: a hostile domain has thousands of MX records. */
function hostSubjectsOf(
  domain: DomainPolicy,
  { hosts, dkim: _dkim, dkimRetired: _dkimRetired, dkimAges: _dkimAges, ...own }: Facts,
): SubjectFacts[] {
  const placeholderSubject = (fact: Observation<never>): SubjectFacts => {
    return {
      name: domain.name,
      facts: { ...own, mx: fact, addresses: fact, tlsa: fact, smtp: fact, dane: fact },
      declaredBy: [],
    };
  };
  if (own.mx.state === "unknown") return [placeholderSubject(own.mx)];
  const evidenceByHost = mxEvidenceByHost(own.mx);
  const subjects = Object.entries(hosts).map(([name, host]): SubjectFacts => {
    const declaredBy = evidenceByHost.get(name) ?? [];
    return { name, facts: { ...own, mx: { ...own.mx, evidence: declaredBy }, ...host }, declaredBy };
  });
  const all = mailHosts(own.mx).length;
  if (all <= subjects.length) return subjects;
  const reason = message("judging/host-limit", { all, limit: subjects.length });
  return [...subjects, placeholderSubject({ state: "unknown", reason, evidence: [] })];
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
  for (const name of [...check.examines, ...check.consults]) given[name] = facts[name];
  for (const name of [...check.needs, ...check.examines]) {
    const fact = facts[name];
    if (fact?.state === "unknown") return { outcome: "unknown", message: fact.reason };
  }
  try {
    return check.judge(given, subject);
  } catch (error) {
    const text = errorText(error);
    const defect = message("judging/defect", { check: check.id, subject: subject.name, error: text });
    context.onDefect(defect);
    return { outcome: "unknown", message: defect };
  }
}

function collectEvidence(check: Check, facts: SubjectFacts["facts"]): Evidence[] {
  return [...check.needs, ...check.examines].flatMap((name) => facts[name]?.evidence ?? []);
}

function truncateEvidence(evidence: readonly Evidence[]): Evidence[] {
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
  return { ...toFinding(check, subject, level, { ...earlier, evidence: [] }), location, isDeclared: false };
}

function toFinding(
  check: Check,
  subject: Pick<Subject, "domain" | "name">,
  level: Exclude<Level, "off">,
  judgement: Judgement & { evidence: Evidence[] },
): Omit<Finding, "location" | "isDeclared"> {
  const { outcome, evidence } = judgement;
  return {
    key: findingKey(subject.domain, check.id, subject.name),
    check: check.id,
    subject: subject.name,
    section: check.section,
    requirements: check.scope === "attestation" ? [subject.name] : [...check.requirements],
    tests: check.tests,
    references: check.references,
    outcome,
    level,
    status: statusOf(outcome, level),
    message: judgement.message,
    evidence: truncateEvidence(evidence),
    fix: outcome === "fail" ? (judgement.fix ?? null) : null,
    change: null,
    waiver: null,
  };
}
