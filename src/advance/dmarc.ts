// The next step of a DMARC policy: none, quarantine in testing, quarantine, reject (RFC 9989 §7.4, §A.6).
//
// A step forward needs evidence that it takes no mail of the domain's own away; a step back, that it does. Mail of senders that nothing ties
// to the domain never makes a step back: who forges a domain could lower its policy else.
import { ACTIVE_KINDS, SENDING_KINDS } from "../define-check.ts";
import type { Name } from "../dns/name.ts";
import { prependLabels } from "../dns/name.ts";
import type { ByteString } from "../dns/record.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { FixRecord, MeasuredObservation } from "../model.ts";
import { txtRecordFix } from "../standards/fixes.ts";
import { describeOverlooked, nameAndText } from "../standards/dmarc/overlooked.ts";
import type { DmarcRecord } from "../standards/dmarc/record.ts";
import { resemblesDmarc } from "../standards/dmarc/record.ts";
import { rejectRecord } from "../standards/parked/reject-record.ts";
import type { DmarcEvidence, OwnLately } from "./dmarc-evidence.ts";
import { gatherDmarcEvidence, recentOwn } from "./dmarc-evidence.ts";
import { describeFailing, failingSubdomains, obstaclesToStep } from "./dmarc-obstacles.ts";
import type { DmarcPhase, SubdomainStep } from "./dmarc-phases.ts";
import {
  isApplied,
  phaseAfter,
  phaseBefore,
  phaseOf,
  recordOfPhase,
  recordWithReports,
  recordWithSubdomains,
} from "./dmarc-phases.ts";
import type { Decision, Situation } from "./situation.ts";
import { stay, whyNotFirst } from "./situation.ts";

/** Decides on the next step of a domain's DMARC policy. */
export function decideDmarc(situation: Situation): Decision {
  const { domain, facts, live, dmarcAlias: target } = situation;
  const { dmarc } = facts;
  const undecided = message("advance/dmarc/undecided");
  if (dmarc.state === "unknown") return stay(undecided, [dmarc.reason]);
  if (target !== null)
    return stay(undecided, [message("advance/dmarc/alias", { name: recordName(situation), target })]);
  if (!ACTIVE_KINDS.includes(domain.mail)) return decideParked(situation);
  const faults = faultsOf(dmarc, domain.name);
  if (faults.length > 0) return stay(undecided, [...faults, message("advance/correct-first")]);
  if (dmarc.state !== "present") {
    const foundAt = live?.dmarc.state === "present" ? live.dmarc.value.foundAt : domain.name;
    const reason = whyNotFirst(live?.dmarc, prependLabels("_dmarc", foundAt));
    return reason === null ? proposeFirst(situation) : stay(undecided, [reason]);
  }
  const record = dmarc.value;
  if (record.isInherited)
    return stay(undecided, [message("advance/dmarc/inherited", { domain: domain.name, origin: record.foundAt })]);
  if (live?.dmarc.state === "unknown") return stay(undecided, [live.dmarc.reason]);
  if (live !== null && !isSameRecord(live.dmarc, record))
    return stay(undecided, [message("advance/not-deployed", { name: recordName(situation) })]);
  if (record.rua.every(({ problem }) => problem !== null)) return proposeReports(situation, record);
  return decideStep(situation, record);
}

function recordName({ domain }: Situation): Name {
  return prependLabels("_dmarc", domain.name);
}

/** What is to be corrected before anything is strengthened: several records, errors, and what was meant as a record and is none. */
function faultsOf(dmarc: MeasuredObservation<DmarcRecord>, domain: Name): Message[] {
  if (dmarc.state === "malformed") return [dmarc.problem];
  if (dmarc.state === "present")
    return dmarc.value.overlooked === null ? dmarc.value.errors : [describeOverlooked(dmarc.value.overlooked, domain)];
  const meant = dmarc.evidence.find(({ text }) => resemblesDmarc(text));
  return meant === undefined ? [] : [describeOverlooked(nameAndText(meant), domain)];
}

function isSameRecord(live: Situation["facts"]["dmarc"], { text }: DmarcRecord): boolean {
  return live.state === "present" && live.value.text === text;
}

/** A parked domain sends no mail, so none of its own can be lost: no evidence is needed. */
function decideParked({ domain, facts: { dmarc } }: Situation): Decision {
  if (dmarc.state === "present" && dmarc.value.effective === "reject" && !hasLaxSubdomains(dmarc.value))
    return stay(message("advance/dmarc/silent-done"));
  return forward(message("advance/dmarc/silent"), rejectRecord(domain.name, dmarc).records);
}

/** Whether its own record asks for less where subdomains send. */
function hasLaxSubdomains({ isInherited, text }: DmarcRecord): boolean {
  return !isInherited && recordWithSubdomains(text) !== null;
}

/** RFC 9989 §7.4: reports come before policies. */
function proposeFirst(situation: Situation): Decision {
  const destination = reportMailbox(situation);
  if (destination === null)
    return stay(message("advance/dmarc/first"), [
      message("advance/dmarc/no-mailbox", { domain: situation.domain.name }),
    ]);
  const value = `v=DMARC1; p=none; rua=${destination}`;
  return forward(message("advance/dmarc/first"), publish(situation, value), [
    message("advance/dmarc/watch-mailbox", { destination }),
  ]);
}

function proposeReports(situation: Situation, { text }: DmarcRecord): Decision {
  const destination = reportMailbox(situation);
  if (destination === null)
    return stay(message("advance/dmarc/reports"), [
      message("advance/dmarc/no-mailbox", { domain: situation.domain.name }),
    ]);
  return forward(message("advance/dmarc/reports"), publish(situation, recordWithReports(text, destination)), [
    message("advance/dmarc/watch-mailbox", { destination }),
  ]);
}

/** As the checks propose it: a domain that only sends has no mailbox. */
function reportMailbox({ domain: { name, mail } }: Situation): string | null {
  return mail === "send" ? null : `mailto:dmarc-reports@${name}`;
}

function decideStep(situation: Situation, record: DmarcRecord): Decision {
  const phase = phaseOf(record);
  const found = gatherDmarcEvidence(record, situation);
  const evidence = evidenceTable(found);
  const lately = recentOwn(situation, found.since, RECENT_DAYS);
  if (!SENDING_KINDS.includes(situation.domain.mail)) return decideSilent(situation, record, found);
  const before = phaseBefore(phase);
  if (before !== null && isApplied(phase) && haveFailuresRisen(lately, situation))
    return stepBack(situation, record, { phase, before, lately, evidence });
  const step = recordWithSubdomains(record.text);
  if (step !== null) return { ...decideSubdomains(situation, record, found, step), evidence };
  const next = phaseAfter(phase);
  if (next === null || (next === "reject" && situation.settings.dmarc.goal === "quarantine"))
    return stay(message("advance/dmarc/done", { phase }), [], { evidence });
  const obstacles = obstaclesToStep(next, found, situation);
  if (obstacles.length > 0) return stay(message("advance/dmarc/stay", { phase, next }), obstacles, { evidence });
  const watch = watchAfter(next, found, record);
  const summary = message("advance/dmarc/forward", { phase, next });
  return { ...forward(summary, publish(situation, recordOfPhase(record.text, next)), watch), evidence };
}

/** Subdomains whose policy lags behind catch up before the policy goes on: else they would skip a step. */
function decideSubdomains(
  situation: Situation,
  record: DmarcRecord,
  found: DmarcEvidence,
  step: SubdomainStep,
): Decision {
  const phase = phaseOf(record);
  const obstacles = obstaclesToStep(step.policy === "reject" ? "reject" : "quarantine", found, situation);
  const inTheWay = obstacles.length > 0 ? obstacles : failingSubdomains(record, situation);
  if (inTheWay.length > 0) return stay(message("advance/dmarc/stay-subdomains", { phase }), inTheWay);
  const watch = isApplied(phase)
    ? message("advance/dmarc/watch-applied", { next: step.policy })
    : message("advance/dmarc/watch-testing");
  return forward(message("advance/dmarc/subdomains", { phase }), publish(situation, step.text), [watch]);
}

/** The same of a domain that only receives mail, unless reports show that it does send. */
function decideSilent(situation: Situation, record: DmarcRecord, { own }: DmarcEvidence): Decision {
  if (phaseOf(record) === "reject" && !hasLaxSubdomains(record)) return stay(message("advance/dmarc/silent-done"));
  if (own.passed > 0)
    return stay(message("advance/dmarc/undecided"), [message("advance/dmarc/not-silent", { passed: own.passed })]);
  return forward(message("advance/dmarc/silent"), publish(situation, recordOfPhase(record.text, "reject")));
}

/** Days that tell whether failures rise: two weekends would hide a working week. */
const RECENT_DAYS = 7;
/** Points below the rate that a step forward needs: between the two nothing changes, so that a domain does not go back and forth. */
const MARGIN = 3;
/** Failed messages that can make a step back: one lost signature must not. */
const MIN_FAILED = 10;

/** Whether senders of the domain's own lose mail to the policy. */
function haveFailuresRisen({ total, passed }: OwnLately, { settings: { dmarc } }: Situation): boolean {
  return total - passed >= MIN_FAILED && (100 * passed) / total < dmarc.passRate - MARGIN;
}

interface StepBack {
  phase: DmarcPhase;
  before: DmarcPhase;
  lately: OwnLately;
  evidence: Decision["evidence"];
}

function stepBack(situation: Situation, record: DmarcRecord, { phase, before, lately, evidence }: StepBack): Decision {
  const { total, passed, senders } = lately;
  return {
    direction: "back",
    summary: message("advance/dmarc/back", { phase, before, failed: total - passed, total, days: RECENT_DAYS }),
    obstacles: [],
    evidence,
    watch: describeFailing(senders),
    records: publish(situation, recordOfPhase(record.text, before)),
    served: [],
  };
}

function forward(summary: Message, records: readonly FixRecord[], watch: readonly Message[] = []): Decision {
  return { direction: "forward", summary, obstacles: [], evidence: [], watch, records, served: [] };
}

function publish(situation: Situation, value: ByteString): FixRecord[] {
  return txtRecordFix(recordName(situation), value, message("advance/dmarc/first")).records;
}

function evidenceTable(found: DmarcEvidence): Decision["evidence"] {
  const { since, days, reports, organisations, lastDay, all, own, windowDays, disowned, forwardedFailed } = found;
  const unknown = all.total - own.total;
  return [
    { label: message("advance/evidence/since"), value: message("advance/evidence/since-day", { since, days }) },
    {
      label: message("advance/evidence/reports"),
      value: message("advance/evidence/report-count", { reports, organisations, lastDay }),
    },
    {
      label: message("advance/evidence/messages"),
      value: message("advance/evidence/message-count", { total: all.total, days: windowDays }),
    },
    {
      label: message("advance/evidence/own"),
      value: message("advance/evidence/passed", { passed: own.passed, total: own.total }),
    },
    {
      label: message("advance/evidence/others"),
      value: message("advance/evidence/other-count", { unknown, total: all.total, forwardedFailed, disowned }),
    },
  ];
}

/** What shows after the merge that the step was too early. */
function watchAfter(next: DmarcPhase, { forwardedFailed }: DmarcEvidence, { sp, np }: DmarcRecord): Message[] {
  const weakened = [sp, np].filter((policy) => policy === "quarantine" || policy === "reject");
  return [
    ...(next === "testing"
      ? [message("advance/dmarc/watch-testing"), message("advance/dmarc/watch-checks")]
      : [message("advance/dmarc/watch-applied", { next })]),
    ...(next === "testing" && weakened.length > 0 ? [message("advance/dmarc/watch-subdomains")] : []),
    ...(next !== "testing" && forwardedFailed > 0
      ? [message("advance/dmarc/watch-forwarded", { count: forwardedFailed, next })]
      : []),
    ...(next === "reject" ? [message("advance/dmarc/watch-lists")] : []),
  ];
}
