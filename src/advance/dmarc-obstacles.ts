// What stands in the way of a step of a DMARC policy: each by itself, all of them said at once.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { daysBetween } from "../moment.ts";
import type { Sender } from "../senders/sender.ts";
import type { DmarcEvidence } from "./dmarc-evidence.ts";
import { failedOf, gatherDmarcEvidence, isOwn, isStranger } from "./dmarc-evidence.ts";
import type { DmarcPhase, PolicyTags } from "./dmarc-phases.ts";
import type { Situation } from "./situation.ts";
import { PATIENT_SHARE, freshDays, messagesOf } from "./situation.ts";

/** Project limit: senders that stand in the way and are named. */
const MAX_SENDERS = 10;

/** All obstacles to the step; none: it can be taken. */
export function obstaclesToStep(next: DmarcPhase, found: DmarcEvidence, situation: Situation): Message[] {
  return [
    ...missingReports(found, situation),
    ...tooEarly(found, situation),
    ...tooFew(found, situation),
    ...failingOwn(found, situation),
    ...unknownSenders(found, situation),
    ...brokenExpectations(situation),
    ...(next === "reject" ? [...listMail(found, situation), ...spfAlone(found, situation)] : []),
  ];
}

function missingReports({ reports, lastDay, isSlow }: DmarcEvidence, situation: Situation): Message[] {
  const { at, findings, isAsked, settings } = situation;
  const undelivered = messagesOf(findings, ["dmarc/rua-authorised", "dmarc/rua-deliverable"], ["fail"]);
  if (!isAsked.dmarc && reports === 0) return [message("advance/dmarc/not-asked"), ...undelivered];
  if (lastDay === null) return [message("advance/dmarc/no-reports"), ...undelivered];
  const days = daysBetween(lastDay, at);
  return days > freshDays(isSlow, settings.dmarc.days)
    ? [message("advance/dmarc/stale-reports", { lastDay, days }), ...undelivered]
    : undelivered;
}

function tooEarly({ days, since, reports }: DmarcEvidence, { settings: { dmarc } }: Situation): Message[] {
  if (reports === 0 || days >= dmarc.days) return [];
  return [message("advance/dmarc/too-early", { since, days, needed: dmarc.days })];
}

function tooFew({ all, isSlow, windowDays, since }: DmarcEvidence, { settings: { dmarc } }: Situation): Message[] {
  const needed = isSlow ? Math.ceil(dmarc.messages / PATIENT_SHARE) : dmarc.messages;
  return since === null || all.total >= needed
    ? []
    : [message("advance/dmarc/too-few", { total: all.total, needed, days: windowDays, isSlow })];
}

function failingOwn({ own, all, senders }: DmarcEvidence, { settings: { dmarc } }: Situation): Message[] {
  if (all.total === 0) return [];
  if (own.total === 0) return [message("advance/dmarc/none-own", { total: all.total })];
  if (100 * own.passed >= dmarc.passRate * own.total) return [];
  return [
    message("advance/dmarc/pass-rate", { passed: own.passed, total: own.total, needed: dmarc.passRate }),
    ...describeFailing(senders.filter(isOwn)),
  ];
}

function unknownSenders({ senders, all }: DmarcEvidence, { settings: { dmarc } }: Situation): Message[] {
  const heavy = senders.filter((one) => isStranger(one) && 100 * one.counts.total > dmarc.unknown * all.total);
  const named = heavy.slice(0, MAX_SENDERS).map((one) => describeStranger(one, all.total));
  const more = heavy.length - named.length;
  return more > 0 ? [...named, message("advance/dmarc/more-senders", { more })] : named;
}

function describeStranger(sender: Sender, all: number): Message {
  const { name, provider, counts, fixes, unmeasured } = sender;
  return unmeasured === null
    ? message("advance/dmarc/unknown-sender", {
        sender: name,
        provider,
        total: counts.total,
        failed: failedOf(sender),
        all,
        fixes,
      })
    : message("advance/dmarc/unmeasured-sender", { sender: name, total: counts.total, reason: unmeasured });
}

/** What of the mail from subdomains fails, which the mail from the domain itself may outnumber. */
export function failingSubdomains(record: PolicyTags, situation: Situation): Message[] {
  const { domain, evidence } = situation;
  const rows = evidence.dmarc.rows.filter(({ from }) => from !== domain.name);
  const dmarc = { ...evidence.dmarc, rows };
  const found = gatherDmarcEvidence(record, { ...situation, evidence: { ...evidence, dmarc } });
  return found.own.total === 0 ? [] : failingOwn(found, situation);
}

/** The senders whose messages failed, most of them first, and what would fix that. */
export function describeFailing(senders: readonly Sender[]): Message[] {
  return senders
    .filter((one) => failedOf(one) > 0)
    .toSorted((a, b) => failedOf(b) - failedOf(a))
    .slice(0, MAX_SENDERS)
    .map((one) =>
      message("advance/dmarc/failing", {
        sender: one.name,
        failed: failedOf(one),
        total: one.counts.total,
        fixes: one.fixes,
      }),
    );
}

/** What the policy expects of mail must hold, and be known to. */
function brokenExpectations({ findings }: Situation): Message[] {
  return messagesOf(findings, ["dmarc/expectations", "spf/expectations"], ["fail", "unknown"]);
}

/** RFC 9989 §7.4: a domain whose users post to mailing lists should not have its mail rejected. Who says otherwise in the policy, has decided. */
function listMail({ forwardedFailed, all }: DmarcEvidence, { settings: { dmarc } }: Situation): Message[] {
  const isMuch = 100 * forwardedFailed > dmarc.unknown * all.total;
  return dmarc.goal === null && isMuch
    ? [message("advance/dmarc/lists", { count: forwardedFailed, total: all.total })]
    : [];
}

/** RFC 9989 §7.4: a domain with `p=reject` must not rely on SPF alone, which forwarding breaks. */
function spfAlone({ own }: DmarcEvidence, { settings: { dmarc } }: Situation): Message[] {
  return 100 * own.bySpfAlone > (100 - dmarc.passRate) * own.passed
    ? [message("advance/dmarc/spf-alone", { count: own.bySpfAlone, total: own.passed })]
    : [];
}
