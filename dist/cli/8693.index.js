export const id = 8693;
export const ids = [8693];
export const modules = {

/***/ 79576:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ outcomesBefore),
/* harmony export */   AW: () => (/* binding */ withChanges),
/* harmony export */   _0: () => (/* binding */ findingsIn)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);
// Changes against the baseline: findings are matched by their keys.

/**
 * The findings of `domain` with their change against its baseline. A failure that the baseline does not have is new;
 * if the baseline could not be measured, it has no change. A failure whose subject no longer exists (a removed MX host)
 * is appended as fixed, unless the check is unknown for any subject: then the host may still exist.
 */
function withChanges(domain, findings, { byBasePolicy, byCurrentPolicy }) {
    const outcomeBefore = outcomesBefore(domain, byBasePolicy);
    const failedThen = failureKeys(byBasePolicy);
    const failed = new Set([...failureKeys(byCurrentPolicy)].filter((one) => failedThen.has(one)));
    const changeOf = (finding) => {
        const { outcome } = finding;
        if (outcome === "pass")
            return failed.has(finding.key) ? "fixed" : null;
        if (outcome !== "fail")
            return null; // what no longer applies, or was not measured, may have become worse
        const earlier = outcomeBefore(finding);
        if (earlier === "unknown")
            return null;
        return earlier === "fail" ? "unchanged" : "new";
    };
    const now = new Set(findings.map(({ key }) => key));
    const unknown = new Set(findings.filter((finding) => finding.outcome === "unknown").map((finding) => finding.check));
    const removed = byCurrentPolicy.filter((finding) => failed.has(finding.key) && !now.has(finding.key) && !unknown.has(finding.check));
    return [...findings.map((finding) => ({ ...finding, change: changeOf(finding) })), ...removed.map(asRemoved)];
}
/** What each finding of `domain` was in a baseline; undefined where it was none. A domain that was not measured stands for its unknown hosts. */
function outcomesBefore(domain, baseline) {
    const findingIn = findingsIn(domain, baseline);
    return (finding) => findingIn(finding)?.outcome;
}
/** The finding of a run that says what another one of `domain` is there: the same, or of the domain as a whole where its subjects are unknown. */
function findingsIn(domain, findings) {
    const byKey = new Map(findings.map((finding) => [finding.key, finding]));
    const unmeasured = new Map(findings
        .filter(({ outcome, subject }) => outcome === "unknown" && subject === domain)
        .map((finding) => [finding.check, finding]));
    return ({ key, check }) => byKey.get(key) ?? unmeasured.get(check);
}
function failureKeys(findings) {
    return new Set(findings.filter((finding) => finding.outcome === "fail").map(({ key }) => key));
}
function asRemoved(finding) {
    return {
        ...finding,
        outcome: "not-applicable",
        status: "not-applicable",
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("comparison/removed", { subject: finding.subject, text: finding.message }),
        fix: null,
        change: "fixed",
    };
}


/***/ })),

/***/ 28693:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareRuns),
  hasNewFailure: () => (/* binding */ hasNewFailure)
});

;// CONCATENATED MODULE: ./lib/src/run-changes.js
/** Whether a run has outcomes alone, as a history keeps them: what it could not measure is there as it was measured last. */
function keepsOutcomesOnly({ waivers }) {
    return waivers === null;
}

// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
;// CONCATENATED MODULE: ./lib/src/compare/pair-up.js
/** Pairs the items of two lists: by the first of `keysOf` as far as that goes, then by the next. What differs by the first key, or has no counterpart, is returned in the order of the lists. */
function pairUp(before, after, keysOf) {
    const [exact] = keysOf;
    const open = new Map(before.entries());
    const partners = new Map();
    for (const keyOf of keysOf)
        pairBy(keyOf, open, after, partners);
    const changed = after.flatMap((item, i) => {
        const was = partners.get(i);
        if (was === undefined)
            return [{ before: null, after: item }];
        return exact(was) === exact(item) ? [] : [{ before: was, after: item }];
    });
    return [...changed, ...[...open.values()].map((item) => ({ before: item, after: null }))];
}
/** Gives the items of `after` that have no partner yet, by their index, the first open one with the same key. */
function pairBy(keyOf, open, after, partners) {
    const byKey = new Map();
    for (const entry of [...open].toReversed()) {
        const key = keyOf(entry[1]);
        const same = byKey.get(key);
        if (same === undefined)
            byKey.set(key, [entry]);
        else
            same.push(entry);
    }
    for (const [i, item] of after.entries()) {
        const was = partners.has(i) ? undefined : byKey.get(keyOf(item))?.pop();
        if (was === undefined)
            continue;
        open.delete(was[0]);
        partners.set(i, was[1]);
    }
}

;// CONCATENATED MODULE: ./lib/src/compare/attestation-changes.js


/**
 * What differs for the domains that both runs audited; null where a run did not record attestations. A statement that was renewed is the one
 * for the same requirement that is most alike.
 */
function attestationChanges(before, after) {
    if (before.attestations === null || after.attestations === null)
        return null;
    const audited = new Set(before.domains.map(({ name }) => name));
    const common = new Set(after.domains.map(({ name }) => name).filter((name) => audited.has(name)));
    return pairUp(attestationsFor(common, before.attestations), attestationsFor(common, after.attestations), [
        JSON.stringify,
        ({ requirement, statement, by }) => JSON.stringify([requirement, statement, by]),
        ({ requirement, domains }) => JSON.stringify([requirement, domains]),
        ({ requirement }) => requirement,
    ]);
}
/** Those for some of `audited`, and for which. */
function attestationsFor(audited, list) {
    return list
        .map((one) => toRequirement({ ...one, domains: one.domains.filter((name) => audited.has(name)) }))
        .filter(({ domains }) => domains.length > 0)
        .toSorted((a, b) => (0,order/* compareText */.n)(a.requirement, b.requirement));
}
function toRequirement(attestation) {
    const { requirement, statement, by, date, validUntil, evidence, domains, problem } = attestation;
    return {
        requirement,
        statement,
        by,
        date,
        validUntil,
        evidence: "url" in evidence ? evidence.url : evidence.file,
        domains: domains.toSorted(order/* compareText */.n),
        counts: problem === null,
    };
}

// EXTERNAL MODULE: ./lib/src/compare/change.js
var change = __webpack_require__(79576);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
;// CONCATENATED MODULE: ./lib/src/compare/run-differences.js



/** The differences, the most important first. */
function runDifferences(before, after) {
    return [
        ...((0,moment/* toEpochMs */.x8)(before.at) > (0,moment/* toEpochMs */.x8)(after.at) ? [(0,message/* message */.iU)("runs/order")] : []),
        ...configDifferences(before, after),
        ...differing(before.profile, after.profile, (was, now) => (0,message/* message */.iU)("weakening/profile", { before: was, now })),
        ...differing(before.view, after.view, (was, now) => (0,message/* message */.iU)("runs/view", { before: was, now })),
        ...differing(before.tool, after.tool, (was, now) => (0,message/* message */.iU)("runs/tool", { before: was, now })),
        ...[before, after].flatMap((run, i) => gapsOf(run, i === 0 ? after : before, i === 0)),
    ];
}
function configDifferences({ config: was }, { config: now }) {
    if (was.file !== now.file)
        return [(0,message/* message */.iU)("runs/policy-file", { before: was.file, now: now.file })];
    return was.sha256 === now.sha256 ? [] : [(0,message/* message */.iU)("runs/policy")];
}
/** What is only known of one of them is not known to differ. */
function differing(was, now, say) {
    return was === null || now === null || was === now ? [] : [say(was, now)];
}
/** What keeps a run from being compared as a whole. */
function gapsOf(run, other, isBefore) {
    const { leftOut, faults } = run;
    return [
        ...(leftOut > 0 ? [(0,message/* message */.iU)("runs/left-out", { isBefore, count: leftOut })] : []),
        ...(faults > 0 && faults !== other.faults ? [(0,message/* message */.iU)("runs/faults", { isBefore, count: faults })] : []),
        ...(keepsOutcomesOnly(run) ? [(0,message/* message */.iU)("runs/outcomes-only", { isBefore })] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/compare/setting-changes.js

const LEVEL_RANK = { must: 3, should: 2, info: 1, off: 0 };
/** Collects what differs, each setting once with the domains that it is of. Another profile or version is a difference of the runs, and asks for other checks; where no profile was recorded, no levels were. */
class SettingChanges {
    #comparesChecks;
    #changes = new Map();
    constructor(before, after) {
        this.#comparesChecks = before.profile !== null && before.profile === after.profile && before.tool === after.tool;
    }
    add(before, after, scopeOf) {
        const { name } = after;
        if (before.mail !== null && after.mail !== null && before.mail !== after.mail)
            this.#note(name, mailChange(before.mail, after.mail));
        else if (this.#comparesChecks)
            for (const change of checkChanges(before.findings, after.findings, scopeOf))
                this.#note(name, change);
    }
    all() {
        return [...this.#changes.values()].map(({ domains, message: setting, isWeaker }) => ({
            message: (0,message/* message */.iU)("weakening/of", { domains, weakening: setting }),
            isWeaker,
        }));
    }
    #note(domain, change) {
        const key = JSON.stringify(change.message);
        const known = this.#changes.get(key);
        if (known === undefined)
            this.#changes.set(key, { ...change, domains: [domain] });
        else
            known.domains.push(domain);
    }
}
function mailChange(before, now) {
    return { message: (0,message/* message */.iU)("runs/mail", { before, now }), isWeaker: null };
}
/** Levels that differ, and checks of the domain itself that one run alone has: subjects come and go without a setting. */
function checkChanges(before, after, scopeOf) {
    const [was, is] = [levelsIn(before), levelsIn(after)];
    return [...new Set([...was.keys(), ...is.keys()])].toSorted().flatMap((check) => {
        const [levelBefore, levelAfter] = [was.get(check) ?? "off", is.get(check) ?? "off"];
        if (levelBefore === levelAfter)
            return [];
        if ((levelBefore === "off" || levelAfter === "off") && scopeOf(check) !== "domain")
            return [];
        return [
            {
                message: levelMessage(check, levelBefore, levelAfter),
                isWeaker: LEVEL_RANK[levelAfter] < LEVEL_RANK[levelBefore],
            },
        ];
    });
}
function levelMessage(check, before, now) {
    return (0,message/* message */.iU)("weakening/level", { check, now, before });
}
function levelsIn(findings) {
    return new Map(findings.map(({ check, level }) => [check, level]));
}

;// CONCATENATED MODULE: ./lib/src/compare/waiver-changes.js


/** What differs; null where a run did not record its waivers. One that a run has and the other could not have shown is not told: it may be in its policy. */
function waiverChanges(before, after) {
    const [was, is] = [waiversOf(before), waiversOf(after)];
    if (!was || !is)
        return null;
    return pairUp(was.waivers, is.waivers, [JSON.stringify, subjectOf]).filter((one) => (one.before ?? was.shows(one.after)) && (one.after ?? is.shows(one.before)));
}
function subjectOf({ domain, check }) {
    return `${domain} ${check}`;
}
/** One that applies is there once, however many findings it is for. */
function waiversOf({ domains, waivers }) {
    if (waivers === null)
        return null;
    const found = new Map();
    const add = (waiver) => found.set(JSON.stringify(waiver), waiver);
    const unmeasured = new Map();
    for (const { name, findings } of domains) {
        const unknowns = findings.filter(({ outcome }) => outcome === "unknown");
        unmeasured.set(name, new Set(unknowns.map(({ check }) => check)));
        for (const { check, waiver } of findings)
            if (waiver !== null)
                add({ check, domain: name, ...termsOf(waiver), effect: "applied" });
    }
    for (const effect of ["expired", "unused"])
        for (const one of waivers[effect])
            add(ineffective(one, effect));
    return {
        waivers: [...found.values()].toSorted((a, b) => (0,order/* compareNaturally */.y)(subjectOf(a), subjectOf(b))),
        shows: (waiver) => waiver !== null && unmeasured.get(waiver.domain)?.has(waiver.check) === false,
    };
}
function ineffective({ check, domain, ...waiver }, effect) {
    return { check, domain, ...termsOf(waiver), effect };
}
function termsOf({ reason, owner, expires }) {
    return { reason, owner, expires };
}

;// CONCATENATED MODULE: ./lib/src/compare/run-changes.js







/** Compares two runs, the earlier one first. Domains that one of them alone audited have no changes of findings. */
function compareRuns(before, after, checkOf) {
    const rules = {
        areSame: hasSameRules(before, after),
        before: keepsOutcomesOnly(before),
        after: keepsOutcomesOnly(after),
        checkOf,
    };
    const settings = new SettingChanges(before, after);
    const domainsBefore = new Map(before.domains.map(({ name }, i) => [name, i]));
    const found = emptyChanges();
    const added = [];
    const failing = { stillFailing: 0, knownFailures: 0 };
    for (const domain of after.domains) {
        const index = domainsBefore.get(domain.name);
        const earlier = index === undefined ? undefined : before.domains.at(index);
        if (earlier === undefined) {
            added.push(toOtherDomain(domain));
            continue;
        }
        domainsBefore.delete(domain.name);
        const own = addChanges(found, earlier, domain, rules);
        failing.stillFailing += own.stillFailing;
        failing.knownFailures += own.knownFailures;
        if (!rules.areSame)
            settings.add(earlier, domain, (id) => checkOf(id)?.scope);
    }
    const removed = before.domains.filter(({ name }) => domainsBefore.has(name)).map(toOtherDomain);
    for (const list of Object.values(found))
        list.sort(byKey);
    return {
        before: { ...before, domains: before.domains.length },
        after: { ...after, domains: after.domains.length },
        differences: runDifferences(before, after),
        findings: found,
        ...failing,
        added,
        removed,
        settings: settings.all(),
        waivers: waiverChanges(before, after),
        attestations: attestationChanges(before, after),
    };
}
/** Whether a must check fails that did not fail before, or weighed less. */
function hasNewFailure({ findings: { newFailures, heavier } }) {
    return [...newFailures, ...heavier].some(({ after }) => after?.status === "fail");
}
function hasSameRules(before, after) {
    return before.config.sha256 === after.config.sha256 && before.tool === after.tool && before.view === after.view;
}
/** From what it was, to what it is; what is not listed changes nothing that a reader looks for. */
const KINDS = {
    pass: { fail: "newFailures", unknown: "newlyUnknown" },
    fail: { pass: "fixed", unknown: "newlyUnknown", "not-applicable": "gone", absent: "gone", "not-asked": "notAsked" },
    unknown: { fail: "uncompared", pass: "measuredAgain", "not-applicable": "measuredAgain" },
    "not-applicable": { fail: "newFailures", unknown: "newlyUnknown" },
    absent: { fail: "newFailures" },
    "not-asked": { fail: "uncompared" },
};
function emptyChanges() {
    return {
        newFailures: [],
        heavier: [],
        uncompared: [],
        newlyUnknown: [],
        lighter: [],
        notAsked: [],
        gone: [],
        fixed: [],
        measuredAgain: [],
    };
}
/** Adds what changed of one domain; returns how many findings fail in both runs. */
function addChanges(changes, before, after, rules) {
    const standingBefore = standingsIn(before, rules.before, rules);
    const standingAfter = standingsIn(after, rules.after, rules);
    const failing = { stillFailing: 0, knownFailures: 0 };
    const all = new Map([...before.findings, ...after.findings].map((finding) => [finding.key, finding]));
    for (const finding of all.values()) {
        const [was, is] = [standingBefore(finding), standingAfter(finding)];
        const change = { domain: after.name, before: was.finding, after: is.finding };
        const kind = kindOf(was.standing, is.standing, rules) ?? weightKind(change, rules);
        if (kind !== null)
            changes[kind].push(change);
        if (was.standing !== "fail" || is.standing !== "fail")
            continue;
        failing.stillFailing++;
        if (kind === null && is.finding?.status === "fail")
            failing.knownFailures++;
    }
    return failing;
}
function kindOf(was, is, { before, after }) {
    const kind = KINDS[was][is] ?? null;
    // what a history keeps may have been measured before the other run
    return kind === "measuredAgain" && after && !before ? null : kind;
}
/** What each finding is in a domain of a run, which may keep outcomes only. */
function standingsIn({ name, findings }, isRecorded, { areSame, checkOf }) {
    const findingIn = (0,change/* findingsIn */._0)(name, findings);
    const checks = new Set(findings.map(({ check }) => check));
    return (one) => {
        const finding = findingIn(one) ?? null;
        const check = checkOf(one.check);
        if (finding !== null) {
            const isAsked = finding.outcome !== "not-applicable" || areSame || check?.isOptional !== true;
            return { standing: isAsked ? finding.outcome : "not-asked", finding };
        }
        // the policy names subjects other than MX hosts; it depends on the run whether there is a history to speak of
        const isAsked = areSame || (check?.scope === "host" && checks.has(one.check));
        const isKept = check?.scope !== "run" && !(isRecorded && check?.isUnrecorded === true);
        return { standing: isAsked && isKept ? "absent" : "not-asked", finding };
    };
}
const WEIGHTS = { fail: 3, warn: 2, info: 1, waived: 0 };
/** Of what fails in both runs, whether it weighs more or less than before; that is unknown of a run that keeps no waivers. */
function weightKind({ before, after }, rules) {
    if (rules.before || rules.after || before?.outcome !== "fail" || after?.outcome !== "fail")
        return null;
    const [was, is] = [WEIGHTS[before.status] ?? 0, WEIGHTS[after.status] ?? 0];
    if (is === was)
        return null;
    return is > was ? "heavier" : "lighter";
}
function byKey(a, b) {
    return (0,order/* compareNaturally */.y)((a.after ?? a.before)?.key ?? "", (b.after ?? b.before)?.key ?? "");
}
function toOtherDomain({ name, counts }) {
    return { name, counts };
}


/***/ }))

};
