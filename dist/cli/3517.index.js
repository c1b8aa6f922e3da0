export const id = 3517;
export const ids = [3517];
export const modules = {

/***/ 95695:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   q7: () => (/* binding */ decideGate),
/* harmony export */   x7: () => (/* binding */ countByStatus)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

const COUNT_KEYS = {
    pass: "pass",
    fail: "fail",
    warn: "warn",
    info: "info",
    unknown: "unknown",
    "not-applicable": "notApplicable",
    waived: "waived",
};
/** How many findings have each status. */
function countByStatus(findings) {
    const counts = { pass: 0, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
    for (const finding of findings)
        counts[COUNT_KEYS[finding.status]]++;
    return counts;
}
/**
 * `fail` if an unwaived must-check fails, regardless of the gate; `inconclusive` if one could not be measured, or a declared
 * file has a fault.
 */
function conclude(domains, faults) {
    if (domains.some(({ findings }) => findings.some(({ status }) => status === "fail")))
        return "fail";
    return faults.length > 0 || domains.some(({ findings }) => findings.some(isUnknownMust)) ? "inconclusive" : "pass";
}
/** Decides the gate. Faults of declared files fail it under every rule. */
function decideGate({ failOn, failOnUnknown, failOnWeakened }, input) {
    const { domains, baseline, weakenedFailures, faults, notes } = input;
    const isBreaking = (finding) => {
        if (failOn === "never")
            return false;
        if (finding.status !== "fail")
            return failOnUnknown && isUnknownMust(finding);
        return failOn === "violation" || isRegression(finding, input);
    };
    const broken = faults.length > 0 ? [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("gate/faults", { count: faults.length })] : [];
    const reasons = domains.flatMap(({ findings }) => findings
        .filter(isBreaking)
        .map(({ check, subject, message: text }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("gate/reason", { check, subject, text })));
    const weakened = failOnWeakened && failOn !== "never"
        ? weakenedFailures.map(({ finding: { check, subject }, by }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("gate/weakened", { check, subject, by }))
        : [];
    const all = [...broken, ...reasons, ...weakened];
    return { failOn, passed: all.length === 0, baseline, reasons: all, notes };
}
/** Whether a failure counts under `regression`. Only a baseline that was read makes a failure new. */
function isRegression({ check, change }, { baseline, comparingChecks }) {
    if (baseline.kind !== "none")
        return change === "new";
    return baseline.counts === "every-failure" || comparingChecks.has(check);
}
function isUnknownMust(finding) {
    return finding.status === "unknown" && finding.level === "must";
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


/***/ })),

/***/ 72659:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readWholeLog)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78930);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4416);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19425);
// A whole log: the archives of earlier months, and the current one.



/**
 * Reads a log from the texts of its files, by name; hostile. `isFromStart`: the first of them is the first of all. Throws a SaidError where
 * one is too long.
 */
function readWholeLog(texts, isFromStart = true) {
    const names = [...[...texts.keys()].filter(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc).toSorted(), ...(texts.has(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP) ? [_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP] : [])];
    const whole = {
        entries: [],
        detached: new Set(),
        end: null,
        breaks: [],
        files: names.length,
    };
    let isDetached = false;
    for (const [i, name] of names.entries()) {
        const previous = i === 0 && !isFromStart ? undefined : whole.end;
        const { entries, detached, end, breaks, endsDetached } = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(name, texts.get(name) ?? "", previous);
        const [first] = entries;
        if (first !== undefined && isDetached)
            detached.add(first);
        isDetached = endsDetached || (isDetached && first === undefined);
        for (const entry of entries)
            whole.entries.push(entry);
        for (const entry of detached)
            whole.detached.add(entry);
        whole.breaks.push(...breaks);
        whole.end = end;
    }
    const last = whole.entries.at(-1) ?? null;
    const state = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .stateBreak */ .b5)(last, whole.end, texts.get(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .LATEST_FILE */ .fx) ?? null);
    const breaks = state === null ? whole.breaks : [...whole.breaks, state];
    // what a run found stays, though the state that this run wrote fits again
    const earlier = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierBreak */ .wg)(whole.entries.find(({ broken }) => broken !== null) ?? null);
    const endsBroken = isDetached || state !== null;
    return { ...whole, endsBroken, breaks: breaks.length === 0 && earlier !== null ? [earlier] : breaks };
}


/***/ })),

/***/ 41494:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withSlashes)
/* harmony export */ });
// Paths as authors write them in a policy.
/** A path as every system takes it; written on Windows it may have backslashes. */
function withSlashes(path) {
    return path.replaceAll("\\", "/");
}


/***/ })),

/***/ 63096:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ selectorFault),
/* harmony export */   T_: () => (/* binding */ retiredFaults),
/* harmony export */   cB: () => (/* binding */ isSelector),
/* harmony export */   v9: () => (/* binding */ selectorFaults)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91966);
/* harmony import */ var _text_calendar_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37017);
// DKIM selectors.




/** Each selector can be one, and is listed once. */
function selectorFaults(source, { path, value }, list) {
    const seen = new Set();
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "dkim"), list)).flatMap((entry, i) => {
        const isBare = typeof entry === "string";
        const selector = isBare ? entry : (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(entry, "name");
        const faults = sinceFaults(source, [...path, "dkim", list, i], entry);
        if (typeof selector !== "string" || selector === "")
            return faults;
        const name = selector.toLowerCase();
        const at = [...path, "dkim", list, i, ...(isBare ? [] : ["name"])];
        const fault = selectorFault(source, at, selector);
        if (fault !== null)
            return [...faults, fault];
        if (seen.has(name))
            return [...faults, (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, at, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/selector-twice", { text: selector }))];
        seen.add(name);
        return faults;
    });
}
/** The fault of a text that cannot be a selector. */
function selectorFault(source, path, selector) {
    if (typeof selector !== "string" || selector === "" || isSelector(selector.toLowerCase()))
        return null;
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, path, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/selector", { text: selector }));
}
function sinceFaults(source, path, entry) {
    const since = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(entry, "since");
    if (typeof since !== "string" || since === "" || (0,_text_calendar_date_js__WEBPACK_IMPORTED_MODULE_2__/* .isCalendarDate */ .t)(since))
        return [];
    return [(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, [...path, "since"], (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/since", { text: since }))];
}
/** A selector is in use or retired, never both; each list is a domain's own or inherited. */
function retiredFaults(source, settings) {
    const { path, value } = settings;
    const own = (list) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, "dkim"), list);
    const namesOf = (list) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(settings, "dkim", list)).map((entry) => {
        const name = typeof entry === "string" ? entry : (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(entry, "name");
        return typeof name === "string" ? name.toLowerCase() : name;
    });
    const [list, other] = own("retired") === undefined ? ["selectors", "retired"] : ["retired", "selectors"];
    if (own(list) === undefined)
        return []; // both inherited: reported where they are
    const others = new Set(namesOf(other));
    return namesOf(list).flatMap((name, i) => typeof name === "string" && others.has(name)
        ? [(0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .createFault */ .ne)(source, [...path, "dkim", list, i], (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("policy/retired-too", { text: name, other }))]
        : []);
}
/** RFC 6376 \u00a73.1: selector = sub-domain *( "." sub-domain ); RFC 1035 \u00a72.3.4: 63 octets a label. */
function isSelector(name) {
    const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(name);
    return name.length <= 253 && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostName */ .uy)(name) && labels.every((label) => label.length <= 63);
}


/***/ })),

/***/ 91966:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ patternsAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   HP: () => (/* binding */ keys),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   ne: () => (/* binding */ createFault)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41494);

/** A list in a map of settings, its own or the nearest that it inherits. */
function listOf({ value, inherited }, map, list) {
    return [value, ...inherited].map((each) => member(member(each, map), list)).find((each) => each !== undefined);
}
/** The value of a key of a map. */
function member(value, key) {
    return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The keys of a map. */
function keys(value) {
    return isMap(value) ? Object.keys(value) : [];
}
/** The entries of a list. */
function items(value) {
    return Array.isArray(value) ? value : [];
}
/** The patterns of a key that has one or a list of them, each with its path; what is not text is left to `schema.ts`. */
function patternsAt(source, at) {
    const value = at.reduce(member, source.value);
    const entries = typeof value === "string"
        ? [{ entry: value, path: [...at] }]
        : items(value).map((entry, i) => ({ entry, path: [...at, i] }));
    return entries.flatMap(({ entry, path }) => typeof entry === "string" && entry !== "" ? [{ pattern: (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withSlashes */ .s)(entry), path }] : []);
}
/** A fault at a key of the policy, or at its value. */
function createFault(source, path, message, at = "value") {
    return { path, offset: source.offsetOf(path, at), message };
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })),

/***/ 56622:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./lib/src/audit/checks.js + 130 modules
var audit_checks = __webpack_require__(67796);
;// CONCATENATED MODULE: ./lib/src/audit/optional-checks.js
/** Facts that are absent where nothing asks for them: expectations, senders, services, files of reports, declared zones, a planned change. */
const REQUESTED_FACTS = new Set([
    "spfExpectationResults",
    "mailResults",
    "reverseDns",
    "services",
    "dmarcReports",
    "tlsReports",
    "drift",
    "unlistedNames",
    "mtaStsChange",
]);
/** Whether a check may not apply because neither policy nor view asks for what it is about. */
function isOptional({ needs, examines }) {
    return [...needs, ...examines].some((fact) => REQUESTED_FACTS.has(fact));
}

// EXTERNAL MODULE: ./lib/src/sequence.js
var sequence = __webpack_require__(87685);
;// CONCATENATED MODULE: ./lib/src/compare/compared-run.js

/** `language` is the one that its sentences are in; null where they have not been said. */
function toComparedRun(name, report, language) {
    const { at, tool, profile, view, config, conclusion, counts, faults, limitations, changedOnly } = report;
    const { domains, waivers, attestations } = report;
    return {
        name,
        language,
        at,
        tool: tool.version,
        profile,
        view,
        config: { file: config.file, sha256: config.sha256 },
        commit: null,
        conclusion,
        counts,
        faults: faults.length,
        limitations,
        leftOut: changedOnly?.leftOut ?? 0,
        domains: (0,sequence/* lazySequence */.W)(domains.length, (i) => toComparedDomain(domains.at(i))),
        waivers,
        attestations,
    };
}
function toComparedDomain({ name, mail, counts, findings }) {
    return { name, mail, counts, findings };
}

// EXTERNAL MODULE: ./lib/src/compare/run-changes.js + 6 modules
var run_changes = __webpack_require__(28693);
// EXTERNAL MODULE: ./lib/src/files/report-folder.js + 2 modules
var report_folder = __webpack_require__(30065);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/run/load-inputs.js + 21 modules
var load_inputs = __webpack_require__(7855);
// EXTERNAL MODULE: ./lib/src/audit/levels.js
var levels = __webpack_require__(667);
// EXTERNAL MODULE: ./lib/src/compare/gate.js
var gate = __webpack_require__(95695);
;// CONCATENATED MODULE: ./lib/src/compare/recorded-run.js



/** The run `entry` of a history, with what its findings were after it. */
function toRecordedRun(name, entry, outcomes, context) {
    const { at, tool, view, policy, commit, conclusion, counts } = entry;
    return {
        name,
        language: null,
        at,
        tool,
        profile: null,
        view,
        config: { file: context.file, sha256: policy },
        commit,
        conclusion,
        counts,
        faults: 0,
        limitations: [],
        leftOut: 0,
        domains: [...outcomes].map(([domain, own]) => toRecordedDomain(domain, own, context)),
        waivers: null,
        attestations: null,
    };
}
function toRecordedDomain(name, outcomes, context) {
    const findings = [...outcomes].map(([key, recorded]) => {
        const { check, subject } = (0,model/* partsOfKey */.pb)(key);
        const level = context.levelOf(check, name);
        const outcome = recorded === "none" ? "not-applicable" : recorded;
        return {
            key,
            check,
            subject,
            section: "",
            requirements: [],
            tests: [],
            references: [],
            outcome,
            level,
            status: context.statusOf(outcome, level),
            message: (0,message/* message */.iU)("runs/recorded", { outcome: recorded }),
            evidence: [],
            location: NOWHERE,
            isDeclared: false,
            fix: null,
            change: null,
            waiver: null,
        };
    });
    return { name, mail: null, counts: (0,gate/* countByStatus */.x7)(findings), findings };
}
const NOWHERE = { file: "", line: 1, column: 1 };

;// CONCATENATED MODULE: ./lib/src/history/find-run.js
// The run of a history that a user names.

const BACK = /^last(?:~(\d{1,6}))?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/;
const COMMIT = /^[0-9a-f]{4,64}$/;
/** The index of the run among `entries`: the last one up to a day or moment, or of a commit; or why there is none, in words that follow a colon. */
function findRun(entries, name) {
    const back = BACK.exec(name);
    if (back !== null)
        return at(entries.length - 1 - Number(back[1] ?? 0), (0,message/* message */.iU)("history/runs", { count: entries.length }));
    if (DAY.test(name))
        return at(lastUntil(entries, `${name}T23:59:59.999Z`), (0,message/* message */.iU)("history/no-run-of-day"));
    if (MOMENT.test(name))
        return at(lastUntil(entries, momentOf(name)), (0,message/* message */.iU)("history/no-run-of-moment"));
    if (!COMMIT.test(name))
        return { problem: (0,message/* message */.iU)("history/no-such-name") };
    const commits = new Set(entries.flatMap(({ commit }) => (commit?.startsWith(name) === true ? [commit] : [])));
    if (commits.size > 1)
        return { problem: (0,message/* message */.iU)("history/several-commits", { count: commits.size }) };
    const index = entries.findLastIndex(({ commit }) => commit !== null && commits.has(commit));
    return at(index, (0,message/* message */.iU)("history/no-run-of-commit"));
}
function at(index, problem) {
    return index < 0 ? { problem } : { index };
}
/** The last run up to a moment; a run that was recorded late is one of its own moment. In ISO 8601, text sorts as time does. */
function lastUntil(entries, moment) {
    let found = -1;
    for (const [i, entry] of entries.entries())
        if (entry.at <= moment && (found < 0 || entry.at >= (entries[found]?.at ?? "")))
            found = i;
    return found;
}
/** A moment with milliseconds, the last one that it may mean. */
function momentOf(name) {
    const text = name.slice(0, -1);
    const rest = { 16: ":59.999", 19: ".999" }[text.length] ?? "";
    return `${(text + rest).padEnd(23, "0")}Z`;
}

// EXTERNAL MODULE: ./lib/src/history/log.js
var log = __webpack_require__(72659);
// EXTERNAL MODULE: ./lib/src/history/chain.js + 1 modules
var chain = __webpack_require__(78930);
// EXTERNAL MODULE: ./lib/src/history/state.js + 2 modules
var history_state = __webpack_require__(85618);
;// CONCATENATED MODULE: ./lib/src/history/outcomes-after.js
// What the findings were after an earlier run: the state after the last one, and from there back through what the log says has changed.



/**
 * What the findings were after the run `entries[index]` in the view that it judged, as the state has them: what a run could not measure is as it
 * was measured last. null where that is unknown: the run was recorded late, or a later entry does not list all that changed, or the chain is
 * broken behind it. `latest` is the text of `latest.json`; hostile.
 */
function outcomesAfter({ entries, detached }, latest, index) {
    const entry = entries[index];
    if (entry === undefined || entry.isLate)
        return null;
    const state = stateAfter(entries.at(-1), latest);
    if (state === null)
        return null;
    const outcomes = stateOutcomes(state, entry);
    for (const later of entries.slice(index + 1).toReversed()) {
        if (detached.has(later) || !isListed(later, entry))
            return null;
        undo(later, entry, outcomes);
    }
    const isKnown = judgedBy({ entries, detached }, index);
    return new Map([...outcomes].filter(([domain]) => isKnown(domain)));
}
function stateAfter(last, latest) {
    if (latest === null || last?.state !== (0,chain/* sha256 */.sc)(latest))
        return null;
    const parsed = (0,history_state/* parseState */.Bu)(latest);
    return "problem" in parsed ? null : parsed.state;
}
function stateOutcomes({ domains }, { view }) {
    return new Map(Object.entries(domains).map(([domain, state]) => [
        domain,
        new Map([...(0,history_state/* outcomesOf */.RK)(state[view])].map(([finding, outcome]) => {
            const { check, subject } = (0,history_state/* parseFinding */.jZ)(finding, domain);
            return [(0,model/* findingKey */.fl)(domain, check, subject), outcome];
        })),
    ]));
}
/** Whether an entry says all that it changed in the view of another one. */
function isListed({ broken, view, unlisted, unlistedAdded, unlistedRemoved }, wanted) {
    return broken === null && unlistedAdded + unlistedRemoved === 0 && (view !== wanted.view || unlisted === 0);
}
function undo({ view, changes, added }, wanted, outcomes) {
    if (view === wanted.view)
        // only what begins to fail or ceases to is a change: what does not fail after one failed before
        for (const { key, from, to } of changes)
            outcomes.get(domainOf(key))?.set(key, to === "fail" ? from : "fail");
    for (const domain of added)
        outcomes.delete(domain);
}
function domainOf(key) {
    return key.slice(0, key.indexOf(" "));
}
/** Whether a run up to `index` judged a domain in the view of that one, since the domain came into the policy. */
function judgedBy({ entries, detached }, index) {
    const view = entries[index]?.view;
    let judged = new Set(); // since the last whole run, if that is after all additions
    let all = false;
    const except = new Set(); // added since the last whole run
    for (const entry of entries.slice(0, index + 1)) {
        if (detached.has(entry) || entry.broken !== null || entry.unlistedAdded > 0) {
            judged = new Set();
            all = false;
        }
        for (const domain of entry.added) {
            judged.delete(domain);
            except.add(domain);
        }
        if (entry.view !== view || entry.isLate)
            continue;
        for (const domain of entry.audited ?? [])
            judged.add(domain);
        if (entry.audited !== null)
            continue;
        all = true;
        except.clear();
    }
    return (domain) => judged.has(domain) || (all && !except.has(domain));
}

// EXTERNAL MODULE: ./lib/src/history/record.js
var record = __webpack_require__(4416);
// EXTERNAL MODULE: ./lib/src/reason.js
var reason = __webpack_require__(50564);
;// CONCATENATED MODULE: ./lib/src/run/recorded-runs.js
// The runs of a history, as runs that are compared.










/** Opens a history by the texts of its files; the policy has the levels, which the history does not keep. Throws a UsageError. */
function openRecordedRuns(texts, policy) {
    const log = readLog(texts);
    const context = contextOf(policy);
    return {
        find: (name) => findRun(log.entries, name),
        open: (name, index) => {
            const entry = log.entries[index];
            const outcomes = outcomesAfter(log, texts.get(record/* LATEST_FILE */.fx) ?? null, index);
            if (entry !== undefined && outcomes !== null)
                return toRecordedRun(name, entry, outcomes, context);
            throw new errors/* UsageError */.eb((0,message/* message */.iU)("saved/not-recorded", { name }));
        },
    };
}
function readLog(texts) {
    try {
        return (0,log/* readWholeLog */.M)(texts);
    }
    catch (error) {
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("history/not-readable", { problem: (0,reason/* reasonOf */.A)(error) }));
    }
}
function contextOf({ file, profile, domains }) {
    const byName = new Map(domains.map((domain) => [domain.name, domain]));
    const checks = new Map(audit_checks/* CHECKS */.u.map((check) => [check.id, check]));
    const asked = (level) => level !== undefined && level !== "off";
    return {
        file,
        levelOf: (id, name) => {
            const [check, domain] = [checks.get(id), byName.get(name)];
            const own = check && domain && (0,levels/* levelOf */.In)(check, profile, domain);
            return [own, check?.levels[profile]].find(asked) ?? "must"; // what is not asked now was a failure then
        },
        statusOf: levels/* statusOf */.c2,
    };
}

;// CONCATENATED MODULE: ./lib/src/run/diff.js
// The story of `diff`: two runs are read, each from a report, a snapshot or a history, and compared.










const COMPARED_CHECKS = new Map(audit_checks/* CHECKS */.u.map((check) => {
    const { id, scope, isUnrecorded = false } = check;
    return [id, { scope, isOptional: isOptional(check), isUnrecorded }];
}));
/** Compares two runs. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
async function diff({ before, after, history, check }) {
    const defects = [];
    const recorded = history && openRecordedRuns(history, (await (0,load_inputs/* loadInputs */.I)(check, [], null)).policy);
    demandOtherRun(before, after, recorded);
    const read = async (name) => {
        const opened = await openRun(name, recorded, check);
        defects.push(...opened.defects);
        return opened.run;
    };
    const [was, is] = [await read(before), await read(after)];
    const changes = (0,run_changes/* compareRuns */.q)(was, is, (id) => COMPARED_CHECKS.get(id));
    return { changes, defects };
}
/** Two names of one run of the history are a mistake. */
function demandOtherRun(before, after, recorded) {
    const [was, is] = [before, after].map((name) => recorded && indexOf(name, recorded));
    if (typeof was === "number" && was === is)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("saved/same-run", { before: before.given, after: after.given }));
}
/** Where a name stands in the history; null where it is that of a file. Throws a UsageError where it is neither, or both. */
function indexOf({ given, path }, recorded) {
    const found = recorded.find(given);
    const isFile = (0,report_folder/* isPathOfRun */.U7)(path);
    if ("index" in found && isFile)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("saved/run-and-file", { name: given }));
    if ("index" in found)
        return found.index;
    if (isFile)
        return null;
    throw new errors/* UsageError */.eb((0,message/* message */.iU)("saved/neither-run-nor-file", { name: given, problem: found.problem }));
}
async function openRun(name, recorded, options) {
    const { given, path } = name;
    const index = recorded && indexOf(name, recorded);
    if (recorded !== null && index !== null)
        return { run: recorded.open(given, index), defects: [] };
    const read = await (0,report_folder/* readNamedRun */.F9)(path, given);
    if ("problem" in read)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("saved/name-a-run", { problem: read.problem }));
    if ("error" in read)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("saved/no-report", { file: given, problem: firstCause(read.error) }));
    if ("snapshot" in read)
        return judgeSnapshot(given, read.snapshot, options);
    return { run: toComparedRun(given, read.report, read.language.tag), defects: [] };
}
/** The first of those that a run without a report left. */
function firstCause(error) {
    const [fault] = error instanceof errors/* InputError */.dz ? error.faults : [];
    if (fault !== undefined)
        return (0,model/* withPlace */.qS)(fault);
    return error instanceof errors/* SaidError */._N ? (error.reasons[0] ?? "") : error.message;
}
/** What the policy makes of a snapshot now. */
async function judgeSnapshot(given, file, options) {
    const { check } = await Promise.all(/* import() */[__webpack_require__.e(9676), __webpack_require__.e(2741), __webpack_require__.e(2004), __webpack_require__.e(9441), __webpack_require__.e(8414), __webpack_require__.e(9649)]).then(__webpack_require__.bind(__webpack_require__, 9649));
    const { report, defects } = await check({ ...options, replay: file }).catch((error) => {
        throw error instanceof errors/* AuditError */.M_ ? new errors/* UsageError */.eb(error.reasons) : error;
    });
    if (!isMeasured(report))
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("saved/other-domains", { file: given, policy: report.config.file }));
    return { run: toComparedRun(given, report, null), defects };
}
/** Whether anything was seen of a domain: the policy's own statements need no answers. */
function isMeasured({ domains }) {
    return domains.some(({ findings }) => findings.some(({ check, outcome }) => (outcome === "pass" || outcome === "fail") && COMPARED_CHECKS.get(check)?.scope !== "attestation"));
}


/***/ }))

};
