// The next step of an MTA-STS policy: none, testing, enforce (RFC 8461 §5).
//
// Under `enforce` senders do not deliver where the policy is not met, and they have it cached: what is wrong then is wrong for weeks. Senders
// that test the policy report what they would refuse, so the step needs reports without a failure. Those that use DANE do not look at it (§2).
import { RECEIVING_KINDS } from "../define-check.ts";
import { prependLabels } from "../dns/name.ts";
import type { Message } from "../message.ts";
import { message, uniqueMessages } from "../message.ts";
import { daysBetween } from "../moment.ts";
import { txtRecordFix } from "../standards/fixes.ts";
import { firstRecord, withNextId } from "../standards/mta-sts/next-id.ts";
import { policyUrl } from "../standards/mta-sts/observe.ts";
import { policyDifferences } from "../standards/mta-sts/policy-change.ts";
import { FIRST_MAX_AGE, firstPolicyFile, patternsOfStrangers, policyFile } from "../standards/mta-sts/policy-fix.ts";
import type { MtaStsPolicy, MtaStsRecord } from "../standards/mta-sts/record.ts";
import type { Decision, Situation } from "./situation.ts";
import { PATIENT_SHARE, freshDays, messagesOf, stay, whyNotFirst } from "./situation.ts";
import type { SessionCounts, TlsEvidence } from "./tls-evidence.ts";
import { describeFailures, gatherTlsEvidence, recentSessions } from "./tls-evidence.ts";

/** Decides on the next step of a domain's MTA-STS policy. */
export function decideMtaSts(situation: Situation): Decision {
  const { domain, facts, live } = situation;
  const { mtaSts, mtaStsFetch: fetched, mtaStsPolicy: policy } = facts;
  const undecided = message("advance/mta-sts/undecided");
  if (!RECEIVING_KINDS.includes(domain.mail)) return stay(message("advance/mta-sts/no-mail"));
  if (mtaSts.state === "unknown") return stay(undecided, [mtaSts.reason]);
  if (mtaSts.state === "absent") {
    const reason = whyNotFirst(live?.mtaSts, recordName(situation));
    return reason === null ? proposeFirst(situation) : stay(undecided, [reason]);
  }
  const fault = [mtaSts, fetched, policy].find((fact) => fact.state === "malformed");
  if (fault?.state === "malformed") return stay(undecided, [fault.problem, message("advance/correct-first")]);
  if (policy.state === "unknown") return stay(undecided, [policy.reason]);
  if (mtaSts.state !== "present" || policy.state !== "present")
    return stay(undecided, [message("advance/correct-first")]);
  const undeployed = whyUndeployed(situation, mtaSts.value, policy.value);
  if (undeployed !== null) return stay(undecided, [undeployed]);
  if (policy.value.mode === "none") return stay(message("advance/mta-sts/withdrawn"));
  return decideStep(situation, mtaSts.value, policy.value);
}

function recordName({ domain }: Situation): string {
  return prependLabels("_mta-sts", domain.name);
}

/** Why senders do not see the record and the policy that the repository declares; null where they do. */
function whyUndeployed({ live, domain }: Situation, { text }: MtaStsRecord, policy: MtaStsPolicy): Message | null {
  if (live === null) return null;
  const { mtaSts, mtaStsPolicy } = live;
  if (mtaSts.state === "unknown") return mtaSts.reason;
  if (mtaStsPolicy.state === "unknown") return mtaStsPolicy.reason;
  const isSame =
    mtaSts.state === "present" &&
    mtaSts.value.text === text &&
    mtaStsPolicy.state === "present" &&
    policyDifferences(mtaStsPolicy.value, policy).length === 0;
  const name = prependLabels("_mta-sts", domain.name);
  return isSame ? null : message("advance/mta-sts/not-deployed", { name, url: policyUrl(domain.name) });
}

/** A policy for the MX hosts in testing, and the record that announces it. Without TLS-RPT its reports would have no destination. */
function proposeFirst(situation: Situation): Decision {
  const { domain, at, facts, findings } = situation;
  const summary = message("advance/mta-sts/first");
  const obstacles = messagesOf(findings, ["mx/present", "tls-rpt/record", "mta-sts/orphan"], ["fail", "unknown"]);
  const file = firstPolicyFile(domain.name, facts);
  if (file === null) return stay(summary, obstacles.length > 0 ? obstacles : [message("advance/mta-sts/no-hosts")]);
  if (obstacles.length > 0) return stay(summary, obstacles);
  return {
    direction: "forward",
    summary,
    obstacles: [],
    evidence: [],
    watch: [message("advance/mta-sts/watch-order", { url: file.url }), message("advance/mta-sts/watch-testing")],
    records: txtRecordFix(recordName(situation), firstRecord(at), summary).records,
    served: [file],
  };
}

/** RFC 8461 §3.2 expects weeks; two are the most that a guideline asks for. */
const ENFORCED_MAX_AGE = 1_209_600;

function decideStep(situation: Situation, record: MtaStsRecord, policy: MtaStsPolicy): Decision {
  const found = gatherTlsEvidence(situation);
  const evidence = evidenceTable(found);
  if (policy.mode === "enforce") {
    const lately = recentSessions(situation, RECENT_DAYS);
    if (!haveFailuresRisen(lately)) return stay(message("advance/mta-sts/done"), [], { evidence });
    return {
      ...change(situation, record, { ...policy, mode: "testing", maxAge: Math.min(policy.maxAge, FIRST_MAX_AGE) }),
      direction: "back",
      summary: message("advance/mta-sts/back", { failed: lately.failed, total: lately.total, days: RECENT_DAYS }),
      evidence,
      watch: [
        ...describeFailures(lately),
        message("advance/mta-sts/watch-order", { url: policyUrl(situation.domain.name) }),
      ],
    };
  }
  const obstacles = obstaclesToEnforce(situation, policy, found);
  if (obstacles.length > 0) return stay(message("advance/mta-sts/stay"), obstacles, { evidence });
  return {
    ...change(situation, record, { ...policy, mode: "enforce", maxAge: Math.max(policy.maxAge, ENFORCED_MAX_AGE) }),
    direction: "forward",
    summary: message("advance/mta-sts/forward"),
    evidence,
    watch: [
      message("advance/mta-sts/watch-order", { url: policyUrl(situation.domain.name) }),
      message("advance/mta-sts/watch-enforce"),
      message("advance/mta-sts/watch-hosts"),
      message("advance/mta-sts/watch-dane"),
    ],
  };
}

/** A new policy, and the record with a new id. */
function change(
  situation: Situation,
  record: MtaStsRecord,
  policy: MtaStsPolicy,
): Pick<Decision, "obstacles" | "records" | "served"> {
  const { name } = situation.domain;
  const text = message("advance/mta-sts/forward");
  const { records } = txtRecordFix(recordName(situation), withNextId(record), text);
  return { obstacles: [], records, served: [policyFile(name, policy)] };
}

/** Days that tell whether failures rise. */
const RECENT_DAYS = 7;
/** Failed sessions, the share in percent, and the organisations that report them, from which on failures are not a sender's own trouble. */
const MIN_FAILED = 10;
const MAX_FAILED_SHARE = 1;
const MIN_ORGANISATIONS = 2;

function haveFailuresRisen({ total, failed, organisations }: SessionCounts): boolean {
  return failed >= MIN_FAILED && organisations >= MIN_ORGANISATIONS && 100 * failed > MAX_FAILED_SHARE * total;
}

/** What must hold before senders refuse to deliver: now, by measurement, and in the last days, by reports. */
const NEEDED_CHECKS: readonly string[] = [
  "tls-rpt/record",
  "mta-sts/policy-fetch",
  "mta-sts/mx-coverage",
  "mta-sts/mx-certificate",
  "smtp-tls/starttls",
];

function obstaclesToEnforce(situation: Situation, { mx }: MtaStsPolicy, found: TlsEvidence): Message[] {
  const { findings, facts } = situation;
  const strangers = patternsOfStrangers(mx, facts);
  const unmeasured = findings
    .filter(({ check, outcome }) => NEEDED_CHECKS.includes(check) && outcome === "unknown")
    .map(({ subject, message: reason }) => message("advance/mta-sts/unmeasured", { subject, reason }));
  return uniqueMessages([
    ...messagesOf(findings, NEEDED_CHECKS, ["fail"]),
    ...messagesOf(findings, ["mta-sts/mx-coverage"], ["not-applicable"]), // a policy cannot name the host, or should not
    ...(strangers.length === 0 ? [] : [message("mta-sts/fix/remove-mx", { patterns: strangers })]),
    ...unmeasured,
    ...missingReports(situation, found),
    ...tooFew(situation, found),
    ...describeFailures(found.sessions),
    ...undescribedFailures(found.sessions),
  ]);
}

/** RFC 8460 §4.4: a report may count failures without details. */
function undescribedFailures({ failed, failures }: SessionCounts): Message[] {
  const count = failed - failures.reduce((sum, failure) => sum + failure.count, 0);
  return count > 0 ? [message("advance/mta-sts/undescribed", { count })] : [];
}

function missingReports({ at, isAsked, settings }: Situation, { lastDay, isSlow }: TlsEvidence): Message[] {
  if (lastDay === null) return [message(isAsked.tlsRpt ? "advance/mta-sts/no-reports" : "advance/mta-sts/not-asked")];
  const days = daysBetween(lastDay, at);
  return days > freshDays(isSlow, settings.mtaSts.days)
    ? [message("advance/mta-sts/stale-reports", { lastDay, days })]
    : [];
}

function tooFew({ settings: { mtaSts } }: Situation, found: TlsEvidence): Message[] {
  const { since, days, isSlow, windowDays, sessions, lastDay } = found;
  if (lastDay === null) return [];
  if (days < mtaSts.days) return [message("advance/mta-sts/too-early", { since, days, needed: mtaSts.days })];
  const needed = isSlow ? Math.ceil(mtaSts.sessions / PATIENT_SHARE) : mtaSts.sessions;
  const organisations = isSlow ? 1 : mtaSts.organisations;
  return [
    ...(sessions.total < needed
      ? [message("advance/mta-sts/too-few", { total: sessions.total, needed, days: windowDays, isSlow })]
      : []),
    ...(sessions.organisations < organisations
      ? [message("advance/mta-sts/few-organisations", { count: sessions.organisations, needed: organisations })]
      : []),
  ];
}

function evidenceTable({ since, days, lastDay, windowDays, sessions }: TlsEvidence): Decision["evidence"] {
  return [
    {
      label: message("advance/evidence/tested"),
      value: message("advance/evidence/since-day", { since, days }),
    },
    {
      label: message("advance/evidence/sessions"),
      value: message("advance/evidence/session-count", {
        total: sessions.total,
        organisations: sessions.organisations,
        days: windowDays,
        lastDay,
      }),
    },
    {
      label: message("advance/evidence/failed-sessions"),
      value: message("advance/evidence/share", { part: sessions.failed, total: sessions.total }),
    },
  ];
}
