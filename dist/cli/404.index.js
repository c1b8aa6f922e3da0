export const id = 404;
export const ids = [404];
export const modules = {

/***/ 61404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advance: () => (/* binding */ advance)
});

;// CONCATENATED MODULE: ./lib/src/advance/situation.js
/** After three times the days a tenth of the messages or sessions is enough: a domain with little mail shows its senders late. */
const PATIENCE = 3;
const PATIENT_SHARE = 10;
/** A decision that changes nothing: the goal is reached, or obstacles stand in the way. */
function stay(summary, obstacles = [], rest = {}) {
    return { direction: "stay", summary, obstacles, evidence: [], watch: [], records: [], served: [], ...rest };
}
/** The same step, which something stands in the way of. */
function waiting(step, obstacles) {
    return { ...step, direction: "stay", obstacles, watch: [], records: [], served: [] };
}
/** The messages of a check's findings with one of these outcomes. */
function messagesOf(findings, checks, outcomes) {
    return findings
        .filter(({ check, outcome }) => checks.includes(check) && outcomes.includes(outcome))
        .map((finding) => finding.message);
}

// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __webpack_require__(48266);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/standards/fixes.js
var fixes = __webpack_require__(91772);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/overlooked.js
var overlooked = __webpack_require__(22285);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/record.js
var record = __webpack_require__(38308);
// EXTERNAL MODULE: ./lib/src/standards/parked/reject-record.js
var reject_record = __webpack_require__(87054);
// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/received.js
var received = __webpack_require__(57730);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/corrected.js
var corrected = __webpack_require__(25714);
;// CONCATENATED MODULE: ./lib/src/advance/dmarc-phases.js


/** In their order. No step skips one. */
const DMARC_PHASES = ["none", "testing", "quarantine", "reject"];
/**
 * The phase that a record is in. Receivers of RFC 9989 read `t`, those of RFC 7489 `pct`; where they come to different policies, the
 * weaker counts: what some do not apply has not been tried.
 */
function phaseOf({ p, isTesting, pct }) {
    if (p === null || p === "none")
        return "none";
    const isLowered = isTesting || (pct !== null && pct < 100);
    if (p === "reject")
        return isLowered ? "quarantine" : "reject";
    return isLowered ? "testing" : "quarantine";
}
/** The next phase; null after the last. */
function phaseAfter(phase) {
    return DMARC_PHASES[DMARC_PHASES.indexOf(phase) + 1] ?? null;
}
/** The phase before; null before the first. */
function phaseBefore(phase) {
    return DMARC_PHASES[DMARC_PHASES.indexOf(phase) - 1] ?? null;
}
/** Whether receivers do something about mail that fails. */
function isApplied(phase) {
    return phase === "quarantine" || phase === "reject";
}
const POLICY = {
    none: "none",
    testing: "quarantine",
    quarantine: "quarantine",
    reject: "reject",
};
/** The record of a phase, made of one that is valid: with its destinations and alignment, and subdomains that follow its policy. */
function recordOfPhase(text, phase) {
    const tags = (0,corrected/* meantTags */.PB)([text]);
    const before = (0,record/* parsePolicyValue */.De)(tags.get("p")) ?? "none";
    const p = POLICY[phase];
    tags.set("p", p);
    for (const tag of ["sp", "np"])
        if (!outlives((0,record/* parsePolicyValue */.De)(tags.get(tag)), before, p))
            tags.delete(tag);
    tags.delete("t");
    tags.delete("pct");
    // RFC 9989 §A.6: `t=y` is what `pct=0` was, which receivers of RFC 7489 know; they did not apply other values alike
    if (phase === "testing")
        tags.set("t", "y").set("pct", "0");
    return (0,corrected/* formatTags */.tT)(tags);
}
/** Whether a policy for subdomains stays beside a new one: where it differs from the old one on purpose, and is not weaker than the new one. */
function outlives(own, before, p) {
    if (own === null)
        return false;
    const isBack = strength(p) < strength(before);
    return isBack ? own !== before : strength(own) > strength(p);
}
function strength(policy) {
    return record/* POLICIES */.PQ.indexOf(policy);
}
/** The record with a destination of reports. */
function recordWithReports(text, destination) {
    return (0,corrected/* formatTags */.tT)((0,corrected/* meantTags */.PB)([text]).set("rua", destination));
}

;// CONCATENATED MODULE: ./lib/src/advance/dmarc-evidence.js
// What the DMARC reports of a domain say about the phase that it is in.





/** What the reports say of the time since the domain is in this phase. */
function gatherDmarcEvidence(phase, { at, domain, evidence: { dmarc }, settings: { dmarc: needed }, sendersOf }) {
    const reports = dmarc.reports.filter(({ begin }) => begin <= at);
    const since = phaseSince(phase, reports);
    const days = since === null ? 0 : (0,moment/* daysBetween */.YM)(since, at);
    const isPatient = days >= PATIENCE * needed.days;
    const lately = rowsSince(dmarc.rows, (0,moment/* addDays */.fi)((0,moment/* dayOf */.kb)(at), -needed.days), since, at);
    const isSlow = isPatient && countOf(lately) < needed.messages;
    const rows = isSlow ? rowsSince(dmarc.rows, null, since, at) : lately;
    const disowned = disownedAddresses(domain);
    const isDisowned = (row) => row.ip !== null && disowned.has(row.ip) && !(0,received/* isPassed */._)(row);
    const counted = rows.filter((row) => !isDisowned(row));
    const senders = sendersOf(counted);
    const forwarded = sumOf(senders.filter(({ kind }) => kind === "forwarded"));
    return {
        reports: reports.length,
        organisations: new Set(reports.map(({ organisation }) => organisation)).size,
        lastDay: reports.reduce((last, { end }) => (last === null || (0,moment/* dayOf */.kb)(end) > last ? (0,moment/* dayOf */.kb)(end) : last), null),
        since,
        days,
        isSlow,
        windowDays: isSlow ? days : Math.min(days, needed.days),
        all: sumOf(senders),
        own: sumOf(senders.filter(isOwn)),
        forwardedFailed: forwarded.total - forwarded.passed,
        disowned: countOf(rows) - countOf(counted),
        senders,
    };
}
/** Own messages of the last days: whether failures rise. */
function recentOwn({ at, evidence: { dmarc }, sendersOf }, since, days) {
    const senders = sendersOf(rowsSince(dmarc.rows, (0,moment/* addDays */.fi)((0,moment/* dayOf */.kb)(at), -days), since, at)).filter(isOwn);
    return { ...sumOf(senders), senders };
}
/** Whether the policy names a sender, or the domain's records authorise it. */
function isOwn({ kind }) {
    return kind === "declared" || kind === "authorised";
}
/** Whether nothing ties a sender to the domain. The addresses past the limit are not judged: each sent less than those that are kept. */
function isStranger({ kind, identity }) {
    return identity.kind !== "rest" && (kind === "known" || kind === "unknown");
}
/** How many messages of a sender failed. */
function failedOf({ counts }) {
    return counts.total - counts.passed;
}
/**
 * The day from which on reports show the phase. On each day the majority counts: a receiver may have the old record cached, or report it
 * wrongly. Reports that say nothing of the record are passed over.
 */
function phaseSince(phase, reports) {
    const votes = new Map();
    for (const { begin, published } of reports) {
        if (published === undefined)
            continue;
        const vote = phaseOf(published) === phase ? 1 : -1;
        votes.set((0,moment/* dayOf */.kb)(begin), (votes.get((0,moment/* dayOf */.kb)(begin)) ?? 0) + vote);
    }
    const days = [...votes].toSorted(([a], [b]) => (a < b ? 1 : -1));
    const end = days.findIndex(([, vote]) => vote <= 0);
    return days.slice(0, end < 0 ? days.length : end).at(-1)?.[0] ?? null;
}
/** The rows from a day on, and not before the phase. */
function rowsSince(rows, from, since, at) {
    if (since === null)
        return [];
    const first = from !== null && from > since ? from : since;
    return rows.filter(({ day }) => day >= first && day <= (0,moment/* dayOf */.kb)(at));
}
/** The addresses that the policy expects to fail SPF. */
function disownedAddresses({ spf }) {
    return new Set(spf.expect.filter(({ result }) => result === "fail" || result === "softfail").map(({ ip }) => canonicalAddress(ip)));
}
/** As rows have it: RFC 5952, and IPv4 where that is mapped. */
function canonicalAddress(ip) {
    const groups = (0,address/* parseIpv6 */.BE)(ip);
    return groups === null ? ip : ((0,address/* mappedIpv4 */.DP)(groups) ?? (0,address/* formatIpv6 */.DU)(groups));
}
function countOf(rows) {
    return rows.reduce((sum, { count }) => sum + count, 0);
}
function sumOf(senders) {
    const sum = { total: 0, passed: 0, bySpfAlone: 0 };
    for (const { counts } of senders) {
        sum.total += counts.total;
        sum.passed += counts.passed;
        sum.bySpfAlone += counts.passed - counts.dkimAligned;
    }
    return sum;
}

;// CONCATENATED MODULE: ./lib/src/advance/dmarc-obstacles.js




/** Project limit: senders that stand in the way and are named. */
const MAX_SENDERS = 10;
/** All obstacles to the step; none: it can be taken. */
function obstaclesToStep(next, found, situation) {
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
/** Reports of a domain that sends daily come daily; a week is what `dmarc/reports-fresh` allows. */
const FRESH_DAYS = 7;
function missingReports({ reports, lastDay, isSlow, windowDays }, situation) {
    const { at, findings, isAsked } = situation;
    const undelivered = messagesOf(findings, ["dmarc/rua-authorised", "dmarc/rua-deliverable"], ["fail"]);
    if (!isAsked.dmarc && reports === 0)
        return [(0,message/* message */.iU)("advance/dmarc/not-asked"), ...undelivered];
    if (lastDay === null)
        return [(0,message/* message */.iU)("advance/dmarc/no-reports"), ...undelivered];
    const days = (0,moment/* daysBetween */.YM)(lastDay, at);
    return days > (isSlow ? windowDays : FRESH_DAYS)
        ? [(0,message/* message */.iU)("advance/dmarc/stale-reports", { lastDay, days }), ...undelivered]
        : undelivered;
}
function tooEarly({ days, since, reports }, { settings: { dmarc } }) {
    if (reports === 0 || days >= dmarc.days)
        return [];
    return [(0,message/* message */.iU)("advance/dmarc/too-early", { since, days, needed: dmarc.days })];
}
function tooFew({ all, isSlow, windowDays, since }, { settings: { dmarc } }) {
    const needed = isSlow ? Math.ceil(dmarc.messages / PATIENT_SHARE) : dmarc.messages;
    return since === null || all.total >= needed
        ? []
        : [(0,message/* message */.iU)("advance/dmarc/too-few", { total: all.total, needed, days: windowDays, isSlow })];
}
function failingOwn({ own, all, senders }, { settings: { dmarc } }) {
    if (all.total === 0)
        return [];
    if (own.total === 0)
        return [(0,message/* message */.iU)("advance/dmarc/none-own", { total: all.total })];
    if (100 * own.passed >= dmarc.passRate * own.total)
        return [];
    return [
        (0,message/* message */.iU)("advance/dmarc/pass-rate", { passed: own.passed, total: own.total, needed: dmarc.passRate }),
        ...describeFailing(senders.filter(isOwn)),
    ];
}
function unknownSenders({ senders, all }, { settings: { dmarc } }) {
    const heavy = senders.filter((one) => isStranger(one) && 100 * one.counts.total > dmarc.unknown * all.total);
    const named = heavy.slice(0, MAX_SENDERS).map((one) => describeStranger(one, all.total));
    const more = heavy.length - named.length;
    return more > 0 ? [...named, (0,message/* message */.iU)("advance/dmarc/more-senders", { more })] : named;
}
function describeStranger(sender, all) {
    const { name, provider, counts, fixes, unmeasured } = sender;
    return unmeasured === null
        ? (0,message/* message */.iU)("advance/dmarc/unknown-sender", {
            sender: name,
            provider,
            total: counts.total,
            failed: failedOf(sender),
            all,
            fixes,
        })
        : (0,message/* message */.iU)("advance/dmarc/unmeasured-sender", { sender: name, total: counts.total, reason: unmeasured });
}
/** The senders whose messages failed, most of them first, and what would fix that. */
function describeFailing(senders) {
    return senders
        .filter((one) => failedOf(one) > 0)
        .toSorted((a, b) => failedOf(b) - failedOf(a))
        .slice(0, MAX_SENDERS)
        .map((one) => (0,message/* message */.iU)("advance/dmarc/failing", {
        sender: one.name,
        failed: failedOf(one),
        total: one.counts.total,
        fixes: one.fixes,
    }));
}
/** What the policy expects of mail must hold, and be known to. */
function brokenExpectations({ findings }) {
    return messagesOf(findings, ["dmarc/expectations", "spf/expectations"], ["fail", "unknown"]);
}
/** RFC 9989 §7.4: a domain whose users post to mailing lists should not have its mail rejected. Who says otherwise in the policy, has decided. */
function listMail({ forwardedFailed, all }, { settings: { dmarc } }) {
    const isMuch = 100 * forwardedFailed > dmarc.unknown * all.total;
    return dmarc.goal === null && isMuch
        ? [(0,message/* message */.iU)("advance/dmarc/lists", { count: forwardedFailed, total: all.total })]
        : [];
}
/** RFC 9989 §7.4: a domain with `p=reject` must not rely on SPF alone, which forwarding breaks. */
function spfAlone({ own }, { settings: { dmarc } }) {
    return 100 * own.bySpfAlone > (100 - dmarc.passRate) * own.passed
        ? [(0,message/* message */.iU)("advance/dmarc/spf-alone", { count: own.bySpfAlone, total: own.passed })]
        : [];
}

;// CONCATENATED MODULE: ./lib/src/advance/dmarc.js
// The next step of a DMARC policy: none, quarantine in testing, quarantine, reject (RFC 9989 §7.4, §A.6).
//
// A step forward needs evidence that it takes no mail of the domain's own away; a step back, that it does. Mail of senders that nothing ties
// to the domain never makes a step back: who forges a domain could lower its policy else.











/** Decides on the next step of a domain's DMARC policy. */
function decideDmarc(situation) {
    const { domain, facts, live, dmarcAlias: target } = situation;
    const { dmarc } = facts;
    const undecided = (0,message/* message */.iU)("advance/dmarc/undecided");
    if (dmarc.state === "unknown")
        return stay(undecided, [dmarc.reason]);
    if (target !== null)
        return stay(undecided, [(0,message/* message */.iU)("advance/dmarc/alias", { name: recordName(situation), target })]);
    if (!define_check/* ACTIVE_KINDS */.hR.includes(domain.mail))
        return decideParked(situation);
    const faults = faultsOf(dmarc, domain.name);
    if (faults.length > 0)
        return stay(undecided, [...faults, (0,message/* message */.iU)("advance/correct-first")]);
    if (dmarc.state !== "present")
        return proposeFirst(situation);
    const record = dmarc.value;
    if (record.isInherited)
        return stay(undecided, [(0,message/* message */.iU)("advance/dmarc/inherited", { domain: domain.name, origin: record.foundAt })]);
    if (live?.dmarc.state === "unknown")
        return stay(undecided, [live.dmarc.reason]);
    if (live !== null && !isSameRecord(live.dmarc, record))
        return stay(undecided, [(0,message/* message */.iU)("advance/not-deployed", { name: recordName(situation) })]);
    if (record.rua.every(({ problem }) => problem !== null))
        return proposeReports(situation, record);
    return decideStep(situation, record);
}
function recordName({ domain }) {
    return (0,dns_name/* prependLabels */.Sm)("_dmarc", domain.name);
}
/** What is to be corrected before anything is strengthened: several records, errors, and what was meant as a record and is none. */
function faultsOf(dmarc, domain) {
    if (dmarc.state === "malformed")
        return [dmarc.problem];
    if (dmarc.state === "present")
        return dmarc.value.overlooked === null ? dmarc.value.errors : [(0,overlooked/* describeOverlooked */.q)(dmarc.value.overlooked, domain)];
    const meant = dmarc.evidence.find(({ text }) => (0,record/* resemblesDmarc */.Gf)(text));
    return meant === undefined ? [] : [(0,overlooked/* describeOverlooked */.q)((0,overlooked/* nameAndText */.e)(meant), domain)];
}
function isSameRecord(live, { text }) {
    return live.state === "present" && live.value.text === text;
}
/** A parked domain sends no mail, so none of its own can be lost: no evidence is needed. */
function decideParked({ domain, facts: { dmarc } }) {
    if (dmarc.state === "present" && dmarc.value.effective === "reject")
        return stay((0,message/* message */.iU)("advance/dmarc/silent-done"));
    return forward((0,message/* message */.iU)("advance/dmarc/silent"), (0,reject_record/* rejectRecordFix */.O)(domain.name, dmarc).records);
}
/** RFC 9989 §7.4: reports come before policies. */
function proposeFirst(situation) {
    const destination = reportMailbox(situation);
    if (destination === null)
        return stay((0,message/* message */.iU)("advance/dmarc/first"), [
            (0,message/* message */.iU)("advance/dmarc/no-mailbox", { domain: situation.domain.name }),
        ]);
    const value = `v=DMARC1; p=none; rua=${destination}`;
    return forward((0,message/* message */.iU)("advance/dmarc/first"), publish(situation, value), [
        (0,message/* message */.iU)("advance/dmarc/watch-mailbox", { destination }),
    ]);
}
function proposeReports(situation, { text }) {
    const destination = reportMailbox(situation);
    if (destination === null)
        return stay((0,message/* message */.iU)("advance/dmarc/reports"), [
            (0,message/* message */.iU)("advance/dmarc/no-mailbox", { domain: situation.domain.name }),
        ]);
    return forward((0,message/* message */.iU)("advance/dmarc/reports"), publish(situation, recordWithReports(text, destination)), [
        (0,message/* message */.iU)("advance/dmarc/watch-mailbox", { destination }),
    ]);
}
/** As the checks propose it: a domain that only sends has no mailbox. */
function reportMailbox({ domain: { name, mail } }) {
    return mail === "send" ? null : `mailto:dmarc-reports@${name}`;
}
function decideStep(situation, record) {
    const phase = phaseOf(record);
    const found = gatherDmarcEvidence(phase, situation);
    const evidence = evidenceTable(found);
    const lately = recentOwn(situation, found.since, RECENT_DAYS);
    if (!define_check/* SENDING_KINDS */.r9.includes(situation.domain.mail))
        return decideSilent(situation, record, found);
    const before = phaseBefore(phase);
    if (before !== null && isApplied(phase) && haveFailuresRisen(lately, situation))
        return stepBack(situation, record, { phase, before, lately, evidence });
    const next = phaseAfter(phase);
    if (next === null || (next === "reject" && situation.settings.dmarc.goal === "quarantine"))
        return stay((0,message/* message */.iU)("advance/dmarc/done", { phase }), [], { evidence });
    const obstacles = obstaclesToStep(next, found, situation);
    if (obstacles.length > 0)
        return stay((0,message/* message */.iU)("advance/dmarc/stay", { phase, next }), obstacles, { evidence });
    const watch = watchAfter(next, found, record);
    const summary = (0,message/* message */.iU)("advance/dmarc/forward", { phase, next });
    return { ...forward(summary, publish(situation, recordOfPhase(record.text, next)), watch), evidence };
}
/** The same of a domain that only receives mail, unless reports show that it does send. */
function decideSilent(situation, record, { own }) {
    if (phaseOf(record) === "reject")
        return stay((0,message/* message */.iU)("advance/dmarc/silent-done"));
    if (own.passed > 0)
        return stay((0,message/* message */.iU)("advance/dmarc/undecided"), [(0,message/* message */.iU)("advance/dmarc/not-silent", { passed: own.passed })]);
    return forward((0,message/* message */.iU)("advance/dmarc/silent"), publish(situation, recordOfPhase(record.text, "reject")));
}
/** Days that tell whether failures rise: two weekends would hide a working week. */
const RECENT_DAYS = 7;
/** Points below the rate that a step forward needs: between the two nothing changes, so that a domain does not go back and forth. */
const MARGIN = 3;
/** Failed messages that can make a step back: one lost signature must not. */
const MIN_FAILED = 10;
/** Whether senders of the domain's own lose mail to the policy. */
function haveFailuresRisen({ total, passed }, { settings: { dmarc } }) {
    return total - passed >= MIN_FAILED && (100 * passed) / total < dmarc.passRate - MARGIN;
}
function stepBack(situation, record, { phase, before, lately, evidence }) {
    const { total, passed, senders } = lately;
    return {
        direction: "back",
        summary: (0,message/* message */.iU)("advance/dmarc/back", { phase, before, failed: total - passed, total, days: RECENT_DAYS }),
        obstacles: [],
        evidence,
        watch: describeFailing(senders),
        records: publish(situation, recordOfPhase(record.text, before)),
        served: [],
    };
}
function forward(summary, records, watch = []) {
    return { direction: "forward", summary, obstacles: [], evidence: [], watch, records, served: [] };
}
function publish(situation, value) {
    return (0,fixes/* txtRecordFix */.HN)(recordName(situation), value, (0,message/* message */.iU)("advance/dmarc/first")).records;
}
function evidenceTable(found) {
    const { since, days, reports, organisations, lastDay, all, own, windowDays, disowned, forwardedFailed } = found;
    const unknown = all.total - own.total;
    return [
        { label: (0,message/* message */.iU)("advance/evidence/since"), value: (0,message/* message */.iU)("advance/evidence/since-day", { since, days }) },
        {
            label: (0,message/* message */.iU)("advance/evidence/reports"),
            value: (0,message/* message */.iU)("advance/evidence/report-count", { reports, organisations, lastDay }),
        },
        {
            label: (0,message/* message */.iU)("advance/evidence/messages"),
            value: (0,message/* message */.iU)("advance/evidence/message-count", { total: all.total, days: windowDays }),
        },
        {
            label: (0,message/* message */.iU)("advance/evidence/own"),
            value: (0,message/* message */.iU)("advance/evidence/passed", { passed: own.passed, total: own.total }),
        },
        {
            label: (0,message/* message */.iU)("advance/evidence/others"),
            value: (0,message/* message */.iU)("advance/evidence/other-count", { unknown, total: all.total, forwardedFailed, disowned }),
        },
    ];
}
/** What shows after the merge that the step was too early. */
function watchAfter(next, { forwardedFailed }, { sp, np }) {
    const weakened = [sp, np].filter((policy) => policy === "quarantine" || policy === "reject");
    return [
        ...(next === "testing"
            ? [(0,message/* message */.iU)("advance/dmarc/watch-testing"), (0,message/* message */.iU)("advance/dmarc/watch-checks")]
            : [(0,message/* message */.iU)("advance/dmarc/watch-applied", { next })]),
        ...(next === "testing" && weakened.length > 0 ? [(0,message/* message */.iU)("advance/dmarc/watch-subdomains")] : []),
        ...(next !== "testing" && forwardedFailed > 0
            ? [(0,message/* message */.iU)("advance/dmarc/watch-forwarded", { count: forwardedFailed, next })]
            : []),
        ...(next === "reject" ? [(0,message/* message */.iU)("advance/dmarc/watch-lists")] : []),
    ];
}

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/next-id.js
var next_id = __webpack_require__(1308);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var observe = __webpack_require__(67461);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/policy-change.js
var policy_change = __webpack_require__(648);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/policy-fix.js
var policy_fix = __webpack_require__(72077);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
;// CONCATENATED MODULE: ./lib/src/advance/tls-evidence.js




/** What the reports say of the last days. */
function gatherTlsEvidence({ at, evidence: { tlsRpt }, settings: { mtaSts: needed }, }) {
    const rows = tlsRpt.rows.filter(({ day, policy }) => policy === "sts" && day <= (0,moment/* dayOf */.kb)(at));
    const since = rows.reduce((first, { day }) => (first === null || day < first ? day : first), null);
    const days = since === null ? 0 : (0,moment/* daysBetween */.YM)(since, at);
    const lately = countSessions(rowsOfLastDays(rows, at, needed.days));
    const isSlow = days >= PATIENCE * needed.days && (lately.total < needed.sessions || lately.organisations < needed.organisations);
    const windowDays = isSlow ? PATIENCE * needed.days : Math.min(days, needed.days);
    const sessions = isSlow ? countSessions(rowsOfLastDays(rows, at, windowDays)) : lately;
    const ends = tlsRpt.reports.filter(({ begin }) => begin <= at).map(({ end }) => (0,moment/* dayOf */.kb)(end));
    return { lastDay: ends.toSorted().at(-1) ?? null, since, days, isSlow, windowDays, sessions };
}
/** The sessions of the last days whose failure keeps mail from being delivered. */
function recentSessions({ at, evidence: { tlsRpt } }, days) {
    const rows = tlsRpt.rows.filter(({ day, policy }) => policy === "sts" && day <= (0,moment/* dayOf */.kb)(at));
    const counts = countSessions(rowsOfLastDays(rows, at, days));
    const failures = counts.failures.filter(({ type }) => !POLICY_FAILURES.includes(type));
    return {
        ...counts,
        failures,
        failed: failures.reduce((sum, { count }) => sum + count, 0),
        organisations: new Set(failures.flatMap(({ organisations }) => organisations)).size,
    };
}
/** RFC 8460 §4.3.2.2: a sender could not get the policy. It delivers as if there were none, or by one that it has cached. */
const POLICY_FAILURES = ["sts-policy-fetch-error", "sts-policy-invalid", "sts-webpki-invalid"];
function rowsOfLastDays(rows, at, days) {
    const first = (0,moment/* addDays */.fi)((0,moment/* dayOf */.kb)(at), -days);
    return rows.filter(({ day }) => day >= first);
}
function countSessions(rows) {
    const failures = new Map();
    let [total, failed] = [0, 0];
    for (const { day, organisation, ...row } of rows) {
        total += row.successful + row.failed;
        failed += row.failed;
        for (const { type, host, count } of row.failures) {
            const key = `${type} ${host ?? ""}`;
            const known = failures.get(key) ?? { type, host, count: 0, organisations: new Set(), from: day, to: day };
            known.organisations.add(organisation);
            known.count += count;
            if (day < known.from)
                known.from = day;
            if (day > known.to)
                known.to = day;
            failures.set(key, known);
        }
    }
    return {
        total,
        failed,
        organisations: new Set(rows.map(({ organisation }) => organisation)).size,
        failures: [...failures]
            .toSorted(([a, one], [b, other]) => other.count - one.count || (0,order/* compareText */.n)(a, b))
            .map(([, failure]) => ({ ...failure, organisations: [...failure.organisations].toSorted(order/* compareText */.n) })),
    };
}
/** Project limit: failures that a decision names. */
const MAX_FAILURES = 10;
/** The failures in words, the most frequent first. */
function describeFailures({ failures }) {
    return failures.slice(0, MAX_FAILURES).map((failure) => (0,message/* message */.iU)("tls-rpt/failures/kind", failure));
}

;// CONCATENATED MODULE: ./lib/src/advance/mta-sts.js
// The next step of an MTA-STS policy: none, testing, enforce (RFC 8461 §5).
//
// Under `enforce` senders do not deliver where the policy is not met, and they have it cached: what is wrong then is wrong for weeks. Senders
// that test the policy report what they would refuse, so the step needs reports without a failure. Those that use DANE do not look at it (§2).











/** Decides on the next step of a domain's MTA-STS policy. */
function decideMtaSts(situation) {
    const { domain, facts } = situation;
    const { mtaSts, mtaStsFetch: fetched, mtaStsPolicy: policy } = facts;
    const undecided = (0,message/* message */.iU)("advance/mta-sts/undecided");
    if (!define_check/* RECEIVING_KINDS */.NE.includes(domain.mail))
        return stay((0,message/* message */.iU)("advance/mta-sts/no-mail"));
    if (mtaSts.state === "unknown")
        return stay(undecided, [mtaSts.reason]);
    if (mtaSts.state === "absent")
        return mta_sts_proposeFirst(situation);
    const fault = [mtaSts, fetched, policy].find((fact) => fact.state === "malformed");
    if (fault?.state === "malformed")
        return stay(undecided, [fault.problem, (0,message/* message */.iU)("advance/correct-first")]);
    if (policy.state === "unknown")
        return stay(undecided, [policy.reason]);
    if (mtaSts.state !== "present" || policy.state !== "present")
        return stay(undecided, [(0,message/* message */.iU)("advance/correct-first")]);
    const undeployed = whyUndeployed(situation, mtaSts.value, policy.value);
    if (undeployed !== null)
        return stay(undecided, [undeployed]);
    if (policy.value.mode === "none")
        return stay((0,message/* message */.iU)("advance/mta-sts/withdrawn"));
    return mta_sts_decideStep(situation, mtaSts.value, policy.value);
}
function mta_sts_recordName({ domain }) {
    return (0,dns_name/* prependLabels */.Sm)("_mta-sts", domain.name);
}
/** Why senders do not see the record and the policy that the repository declares; null where they do. */
function whyUndeployed({ live, domain }, { text }, policy) {
    if (live === null)
        return null;
    const { mtaSts, mtaStsPolicy } = live;
    if (mtaSts.state === "unknown")
        return mtaSts.reason;
    if (mtaStsPolicy.state === "unknown")
        return mtaStsPolicy.reason;
    const isSame = mtaSts.state === "present" &&
        mtaSts.value.text === text &&
        mtaStsPolicy.state === "present" &&
        (0,policy_change/* policyDifferences */.b)(mtaStsPolicy.value, policy).length === 0;
    const name = (0,dns_name/* prependLabels */.Sm)("_mta-sts", domain.name);
    return isSame ? null : (0,message/* message */.iU)("advance/mta-sts/not-deployed", { name, url: (0,observe/* policyUrl */.IH)(domain.name) });
}
/** A policy for the MX hosts in testing, and the record that announces it. Without TLS-RPT its reports would have no destination. */
function mta_sts_proposeFirst(situation) {
    const { domain, at, facts, findings } = situation;
    const summary = (0,message/* message */.iU)("advance/mta-sts/first");
    const obstacles = messagesOf(findings, ["mx/present", "tls-rpt/record"], ["fail", "unknown"]);
    const file = (0,policy_fix/* firstPolicyFile */.R_)(domain.name, facts.mx);
    if (file === null)
        return stay(summary, obstacles.length > 0 ? obstacles : [(0,message/* message */.iU)("advance/mta-sts/no-hosts")]);
    if (obstacles.length > 0)
        return stay(summary, obstacles);
    return {
        direction: "forward",
        summary,
        obstacles: [],
        evidence: [],
        watch: [(0,message/* message */.iU)("advance/mta-sts/watch-order", { url: file.url }), (0,message/* message */.iU)("advance/mta-sts/watch-testing")],
        records: (0,fixes/* txtRecordFix */.HN)(mta_sts_recordName(situation), (0,next_id/* firstRecord */.E)(at), summary).records,
        served: [file],
    };
}
/** RFC 8461 §3.2 expects weeks; two are the most that a guideline asks for. */
const ENFORCED_MAX_AGE = 1_209_600;
function mta_sts_decideStep(situation, record, policy) {
    const found = gatherTlsEvidence(situation);
    const evidence = mta_sts_evidenceTable(found);
    if (policy.mode === "enforce") {
        const lately = recentSessions(situation, mta_sts_RECENT_DAYS);
        if (!mta_sts_haveFailuresRisen(lately))
            return stay((0,message/* message */.iU)("advance/mta-sts/done"), [], { evidence });
        return {
            ...change(situation, record, { ...policy, mode: "testing", maxAge: Math.min(policy.maxAge, policy_fix/* FIRST_MAX_AGE */.kL) }),
            direction: "back",
            summary: (0,message/* message */.iU)("advance/mta-sts/back", { failed: lately.failed, total: lately.total, days: mta_sts_RECENT_DAYS }),
            evidence,
            watch: [
                ...describeFailures(lately),
                (0,message/* message */.iU)("advance/mta-sts/watch-order", { url: (0,observe/* policyUrl */.IH)(situation.domain.name) }),
            ],
        };
    }
    const obstacles = obstaclesToEnforce(situation, found);
    if (obstacles.length > 0)
        return stay((0,message/* message */.iU)("advance/mta-sts/stay"), obstacles, { evidence });
    return {
        ...change(situation, record, { ...policy, mode: "enforce", maxAge: Math.max(policy.maxAge, ENFORCED_MAX_AGE) }),
        direction: "forward",
        summary: (0,message/* message */.iU)("advance/mta-sts/forward"),
        evidence,
        watch: [
            (0,message/* message */.iU)("advance/mta-sts/watch-order", { url: (0,observe/* policyUrl */.IH)(situation.domain.name) }),
            (0,message/* message */.iU)("advance/mta-sts/watch-enforce"),
            (0,message/* message */.iU)("advance/mta-sts/watch-hosts"),
            (0,message/* message */.iU)("advance/mta-sts/watch-dane"),
        ],
    };
}
/** A new policy, and the record with a new id. */
function change(situation, record, policy) {
    const { name } = situation.domain;
    const text = (0,message/* message */.iU)("advance/mta-sts/forward");
    const { records } = (0,fixes/* txtRecordFix */.HN)(mta_sts_recordName(situation), (0,next_id/* withNextId */.D)(record), text);
    return { obstacles: [], records, served: [(0,policy_fix/* policyFile */.Xd)(name, policy)] };
}
/** Days that tell whether failures rise. */
const mta_sts_RECENT_DAYS = 7;
/** Failed sessions, the share in percent, and the organisations that report them, from which on failures are not a sender's own trouble. */
const mta_sts_MIN_FAILED = 10;
const MAX_FAILED_SHARE = 1;
const MIN_ORGANISATIONS = 2;
function mta_sts_haveFailuresRisen({ total, failed, organisations }) {
    return failed >= mta_sts_MIN_FAILED && organisations >= MIN_ORGANISATIONS && 100 * failed > MAX_FAILED_SHARE * total;
}
/** What must hold before senders refuse to deliver: now, by measurement, and in the last days, by reports. */
const NEEDED_CHECKS = [
    "tls-rpt/record",
    "mta-sts/policy-fetch",
    "mta-sts/mx-coverage",
    "mta-sts/mx-certificate",
    "smtp-tls/starttls",
];
function obstaclesToEnforce(situation, found) {
    const { findings } = situation;
    const unmeasured = findings
        .filter(({ check, outcome }) => NEEDED_CHECKS.includes(check) && outcome === "unknown")
        .map(({ subject, message: reason }) => (0,message/* message */.iU)("advance/mta-sts/unmeasured", { subject, reason }));
    return (0,message/* uniqueMessages */.wG)([
        ...messagesOf(findings, NEEDED_CHECKS, ["fail"]),
        ...unmeasured,
        ...mta_sts_missingReports(situation, found),
        ...mta_sts_tooFew(situation, found),
        ...describeFailures(found.sessions),
    ]);
}
/** As `tls-rpt/fresh` allows. */
const mta_sts_FRESH_DAYS = 7;
function mta_sts_missingReports({ at, isAsked }, { lastDay, isSlow, windowDays }) {
    if (lastDay === null)
        return [(0,message/* message */.iU)(isAsked.tlsRpt ? "advance/mta-sts/no-reports" : "advance/mta-sts/not-asked")];
    const days = (0,moment/* daysBetween */.YM)(lastDay, at);
    return days > (isSlow ? windowDays : mta_sts_FRESH_DAYS) ? [(0,message/* message */.iU)("advance/mta-sts/stale-reports", { lastDay, days })] : [];
}
function mta_sts_tooFew({ settings: { mtaSts } }, found) {
    const { since, days, isSlow, windowDays, sessions, lastDay } = found;
    if (lastDay === null)
        return [];
    if (days < mtaSts.days)
        return [(0,message/* message */.iU)("advance/mta-sts/too-early", { since, days, needed: mtaSts.days })];
    const needed = isSlow ? Math.ceil(mtaSts.sessions / PATIENT_SHARE) : mtaSts.sessions;
    const organisations = isSlow ? 1 : mtaSts.organisations;
    return [
        ...(sessions.total < needed
            ? [(0,message/* message */.iU)("advance/mta-sts/too-few", { total: sessions.total, needed, days: windowDays, isSlow })]
            : []),
        ...(sessions.organisations < organisations
            ? [(0,message/* message */.iU)("advance/mta-sts/few-organisations", { count: sessions.organisations, needed: organisations })]
            : []),
    ];
}
function mta_sts_evidenceTable({ since, days, lastDay, windowDays, sessions }) {
    return [
        {
            label: (0,message/* message */.iU)("advance/evidence/tested"),
            value: (0,message/* message */.iU)("advance/evidence/since-day", { since, days }),
        },
        {
            label: (0,message/* message */.iU)("advance/evidence/sessions"),
            value: (0,message/* message */.iU)("advance/evidence/session-count", {
                total: sessions.total,
                organisations: sessions.organisations,
                days: windowDays,
                lastDay,
            }),
        },
        {
            label: (0,message/* message */.iU)("advance/evidence/failed-sessions"),
            value: (0,message/* message */.iU)("advance/evidence/share", { part: sessions.failed, total: sessions.total }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/advance/wizards.js
// The register of wizards.


/** By what they advance. */
const WIZARDS = {
    dmarc: decideDmarc,
    "mta-sts": decideMtaSts,
};

// EXTERNAL MODULE: ./lib/src/received-reports/known-reports.js
var known_reports = __webpack_require__(58843);
// EXTERNAL MODULE: ./lib/src/senders/observe.js
var senders_observe = __webpack_require__(78475);
// EXTERNAL MODULE: ./lib/src/senders/senders.js + 3 modules
var senders = __webpack_require__(44035);
// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(28723);
// EXTERNAL MODULE: ./lib/src/zones/edits/editor.js
var editor = __webpack_require__(36435);
// EXTERNAL MODULE: ./lib/src/zones/edits/file-text.js
var file_text = __webpack_require__(44070);
// EXTERNAL MODULE: ./lib/src/zones/edits/splice.js
var splice = __webpack_require__(47554);
;// CONCATENATED MODULE: ./lib/src/zones/edits/edit-policy-file.js


/** RFC 8461 §3.2: keys that count once. */
const KEY = /^(version|mode|max_age):/;
/**
 * The edit by which a policy file says what `lines` do of its version, mode and max_age; other lines stay as they are. null where it
 * lacks one of them, or says the same.
 */
function editPolicyFile({ file, text: octets }, lines) {
    const text = new file_text/* FileText */.i(file, octets);
    const wanted = new Map(lines.flatMap((line) => (KEY.test(line) ? [[keyOf(line), line]] : [])));
    const splices = [];
    for (let number = 1; number <= text.lineCount && wanted.size > 0; number++) {
        const line = text.line(number) ?? "";
        const next = wanted.get(keyOf(line));
        if (next === undefined)
            continue;
        wanted.delete(keyOf(line));
        if (edit_policy_file_valueOf(next) !== edit_policy_file_valueOf(line))
            splices.push({ line: number, count: 1, lines: [next] });
    }
    return wanted.size > 0 ? null : (0,splice/* toFileEdit */.o)(text, splices);
}
function keyOf(line) {
    return KEY.exec(line)?.[1] ?? "";
}
function edit_policy_file_valueOf(line) {
    return line.slice(line.indexOf(":") + 1).trim();
}

;// CONCATENATED MODULE: ./lib/src/run/advance-edits.js



/** A decision as a proposal. */
function toProposal(kind, domain, decision, { edit, policyFiles }) {
    const found = edit(decision.records);
    const recordEdits = found === null || typeof found === "string" ? [] : [found];
    const policyEdits = decision.served.length === 0 ? [] : policyEditsOf(domain, decision, policyFiles);
    // RFC 8461 §8.1: to publish the id alone would make senders keep the policy that is served now
    const edits = policyEdits === null ? [] : [...policyEdits, ...recordEdits];
    const watch = typeof found === "string" ? [...decision.watch, (0,message/* message */.iU)("advance/write", { text: found })] : decision.watch;
    return { kind, domain, ...decision, watch, edits, newFiles: [] };
}
/** The edit of the policy that the repository deploys; null where it deploys none, or not as plain lines. */
function policyEditsOf(domain, { served }, policyFiles) {
    const file = policyFiles.get(domain);
    const made = file === undefined ? null : editPolicyFile(file, served[0]?.lines ?? []);
    return made === null ? null : [made];
}
/** The proposals, without the steps of an MTA-STS policy that is that of other domains too, which do not take the same one. */
function withSharedPolicies(proposals, policyFiles) {
    const steps = proposals.filter(({ kind, direction }) => kind === "mta-sts" && direction !== "stay");
    const stepOf = new Map(steps.map(({ domain, direction }) => [domain, direction]));
    const domainsOf = new Map();
    for (const { file, domain } of policyFiles.values()) {
        const known = domainsOf.get(file);
        if (known === undefined)
            domainsOf.set(file, [domain]);
        else
            known.push(domain);
    }
    const waitsFor = new Map();
    for (const { domain, direction } of steps) {
        const file = policyFiles.get(domain)?.file ?? "";
        const key = `${direction} ${file}`;
        const others = waitsFor.get(key) ?? (domainsOf.get(file) ?? []).filter((one) => stepOf.get(one) !== direction);
        waitsFor.set(key, others);
    }
    return proposals.map((proposal) => {
        const file = policyFiles.get(proposal.domain)?.file ?? "";
        const domains = proposal.kind === "mta-sts" ? (waitsFor.get(`${proposal.direction} ${file}`) ?? []) : [];
        if (domains.length === 0)
            return proposal;
        return { ...waiting(proposal, [(0,message/* message */.iU)("advance/mta-sts/shared-file", { file, domains })]), edits: [] };
    });
}

// EXTERNAL MODULE: ./lib/src/run/audit-domains.js
var audit_domains = __webpack_require__(25539);
// EXTERNAL MODULE: ./lib/src/run/commit-key-dates.js + 1 modules
var commit_key_dates = __webpack_require__(48561);
// EXTERNAL MODULE: ./lib/src/run/history.js
var run_history = __webpack_require__(92640);
// EXTERNAL MODULE: ./lib/src/audit/live-facts.js
var live_facts = __webpack_require__(51668);
// EXTERNAL MODULE: ./lib/src/zones/edits/rrset-change.js
var rrset_change = __webpack_require__(94261);
;// CONCATENATED MODULE: ./lib/src/run/judge-step.js
// Judges DNS and policies as a step would make them, before it is proposed.



/**
 * Why a step cannot be taken as it is: what passes now, and would fail after it. A mail that the policy expects to be delivered is one such
 * thing. A step back makes a policy weaker on purpose, so it is not judged. Never rejects.
 */
async function failuresAfterStep({ domain, facts, findings, live }, decision, { auditor, view, profile }) {
    if (decision.direction !== "forward")
        return [];
    const after = {
        ...view,
        dns: withRecords(view.dns, decision),
        policies: policiesAfter(domain.name, decision, view),
    };
    const observed = await auditor.observe(domain, after);
    const combined = (0,live_facts/* withLiveFacts */.K)(observed, live ?? facts, true);
    const audits = auditor.open([domain], profile);
    audits.add(0, combined);
    const passed = new Set(findings.filter(({ outcome }) => outcome === "pass").map(({ key }) => key));
    const failing = (audits.audits().at(0)?.findings ?? []).filter(({ key, outcome, level }) => outcome === "fail" && level === "must" && passed.has(key));
    return failing.map(describe);
}
function describe({ check, subject, message: reason }) {
    return (0,message/* message */.iU)("advance/would-fail", { check, subject, reason });
}
/** DNS with the records of a step in place of their RRsets. */
function withRecords(dns, { records }) {
    const own = records.flatMap((record) => (0,rrset_change/* parseFixRecord */.su)(record) ?? []);
    return {
        query: async (name, type) => {
            const before = await dns.query(name, type);
            const found = own.filter((rr) => rr.name === name && rr.type === type);
            if (found.length === 0)
                return before;
            const security = before.kind === "failure" ? "indeterminate" : before.security;
            return { kind: "records", records: found, owner: name, aliases: [], security };
        },
    };
}
function policiesAfter(domain, { served }, { policies }) {
    const [file] = served;
    const text = file?.lines.map((line) => `${line}\n`).join("");
    return new Map([...(policies ?? []), ...(text === undefined ? [] : [[domain, text]])]);
}

// EXTERNAL MODULE: ./lib/src/run/known-reports.js
var run_known_reports = __webpack_require__(80705);
// EXTERNAL MODULE: ./lib/src/run/load-inputs.js + 26 modules
var load_inputs = __webpack_require__(64076);
// EXTERNAL MODULE: ./lib/src/run/observe-views.js + 2 modules
var observe_views = __webpack_require__(60617);
// EXTERNAL MODULE: ./lib/src/run/open-world.js + 1 modules
var open_world = __webpack_require__(68674);
// EXTERNAL MODULE: ./lib/src/run/views.js
var run_views = __webpack_require__(59742);
;// CONCATENATED MODULE: ./lib/src/run/advance.js


















/** Proposes the next step of each domain, and changes nothing. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
function advance(options) {
    return (0,run_deadline/* withRunDeadline */.mH)(options.deadlineMs, (deadline) => advanceWithDeadline(deadline, options), options.stop);
}
async function advanceWithDeadline(deadline, options) {
    const inputs = await (0,load_inputs/* loadInputs */.I)(options, options.domains);
    const history = options.history && (await (0,run_history/* openHistory */.jC)(options.history, options.config, inputs));
    const world = await (0,open_world/* openWorld */.H)(options, inputs, null, deadline);
    try {
        const reports = await (0,run_known_reports/* knowReports */.vb)(inputs, world, history);
        return await world.runWithResolverCheck(() => propose(options, { inputs, reports, world }, deadline.signal));
    }
    finally {
        world.close();
    }
}
/** Observes the domains, decides, judges the steps, and finds what the repository makes of them. */
async function propose(options, { inputs, reports, world }, signal) {
    const { policy, policyFiles, repository, domains, declared } = inputs;
    const defects = new Map();
    const onDefect = (defect) => defects.set(JSON.stringify(defect), defect);
    const auditor = (0,audit_domains/* openAuditor */.f)(world, (0,run_views/* evidenceLocator */.C)(declared.zones, policyFiles), onDefect);
    const keys = (0,commit_key_dates/* commitKeyDates */.W)({ ...options, policy, zones: declared.zones }, null, signal);
    const views = (0,run_views/* chooseViews */.S)("auto", inputs, null, world, keys.keyDates);
    const observed = await (0,observe_views/* observeViews */.Vd)(auditor, views, { inputs, base: null }, onDefect, options.onProgress);
    const judge = { auditor, view: views.audited, profile: policy.profile };
    const policies = new Map(policyFiles.map((file) => [file.domain, file]));
    const parts = { edit: (0,editor/* createEditor */.i)(declared.zones, repository), policyFiles: policies };
    const proposals = [];
    for (const [i, domain] of domains.entries()) {
        const situation = await situationOf(i, domain, { policy, views, observed, reports, at: world.at });
        for (const kind of options.kinds) {
            const decision = decide(kind, situation);
            const failures = await failuresAfterStep(situation, decision, judge);
            const judged = failures.length === 0 ? decision : waiting(decision, failures);
            proposals.push(toProposal(kind, domain.name, judged, parts));
        }
    }
    return {
        at: world.at,
        proposals: withSharedPolicies(proposals, policies),
        limitations: [
            ...world.limitations(),
            ...keys.limitations(),
            ...(reports === null ? [] : (0,run_known_reports/* reportLimitations */.kN)(reports)),
        ],
        defects: [...defects.values()],
    };
}
function decide(kind, situation) {
    const wizard = WIZARDS[kind];
    if (wizard === undefined)
        throw new Error(`a defect: there is no wizard for ${kind}`);
    return wizard(situation);
}
async function situationOf(position, domain, { policy, views, observed, reports, at }) {
    const audit = observed.audited.audits().at(position);
    const evidence = (0,known_reports/* evidenceOf */.X1)(reports?.evidence ?? NO_EVIDENCE, domain.name);
    const { dns } = views.audited;
    const context = {
        policy: domain,
        since: null,
        observed: await (0,senders_observe/* observeSources */.v)(dns, domain, evidence.dmarc.rows),
    };
    const isAsked = (kind) => reports?.sources[kind] !== undefined;
    return {
        ...audit,
        domain,
        at,
        live: observed.live?.observed().at(position) ?? null,
        dmarcAlias: await findDmarcAlias(dns, domain),
        evidence,
        isAsked: { dmarc: isAsked("dmarc"), tlsRpt: isAsked("tls-rpt") },
        sendersOf: (rows) => (0,senders/* sendersOf */.O)(rows, context),
        settings: policy.advance,
    };
}
const NO_EVIDENCE = { version: 1, domains: {} };
/** RFC 1034 §3.6.2: nothing else can be published at a name that is an alias. */
async function findDmarcAlias(dns, { name }) {
    const answer = await dns.query((0,dns_name/* prependLabels */.Sm)("_dmarc", name), "TXT");
    return answer.kind === "records" && answer.aliases.length > 0 ? answer.owner : null;
}


/***/ })

};
