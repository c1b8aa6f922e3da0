export const id = 40;
export const ids = [40];
export const modules = {

/***/ 667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ switchedOffChecks),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   lS: () => (/* binding */ parameterOf)
/* harmony export */ });
/** The level of a check for a domain. */
function levelOf(check, profile, domain) {
    return ownValue(domain.levels, check.id) ?? check.levels[profile];
}
/** Those that the profile has for a domain, and its policy switches off. */
function switchedOffChecks(checks, profile, domain) {
    if (Object.keys(domain.levels).length === 0)
        return [];
    return checks.flatMap((check) => {
        const level = check.levels[profile];
        if (level === "off" || levelOf(check, profile, domain) !== "off" || !check.mail.includes(domain.mail))
            return [];
        return [{ check: check.id, level, requirements: check.requirements }];
    });
}
/** The parameter of a check for a domain; NaN where the check has none. */
function parameterOf(check, profile, domain) {
    return ownValue(domain.parameters, check.id) ?? check.parameter?.[profile] ?? Number.NaN;
}
/** Outcome weighed by level (CATALOGUE: only `fail` can fail the build). */
function statusOf(outcome, level) {
    if (outcome !== "fail")
        return outcome;
    return level === "must" ? "fail" : level === "should" ? "warn" : "info";
}
function ownValue(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}


/***/ }),

/***/ 79576:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 95695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 87685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ lazySequence)
/* harmony export */ });
// Lists of what a run has too much of to hold at once: each item is made when it is asked for. An array is one, too.
/** A list of `length` items; `make` makes the same one each time. */
function lazySequence(length, make) {
    return new LazySequence(length, make);
}
class LazySequence {
    length;
    #make;
    constructor(length, make) {
        this.length = length;
        this.#make = make;
    }
    at(index) {
        return index < this.length ? this.#make(index) : undefined;
    }
    *[Symbol.iterator]() {
        for (let i = 0; i < this.length; i++)
            yield this.#make(i);
    }
    map(change) {
        const changed = [];
        for (const item of this)
            changed.push(change(item, changed.length));
        return changed;
    }
    flatMap(change) {
        const changed = [];
        let position = 0;
        for (const item of this) {
            const made = change(item, position++);
            if (isList(made))
                changed.push(...made);
            else
                changed.push(made);
        }
        return changed;
    }
    filter(isWanted) {
        const wanted = [];
        for (const item of this)
            if (isWanted(item))
                wanted.push(item);
        return wanted;
    }
    find(isWanted) {
        for (const item of this)
            if (isWanted(item))
                return item;
        return undefined;
    }
    some(isWanted) {
        return this.find(isWanted) !== undefined;
    }
    every(isWanted) {
        return !this.some((item) => !isWanted(item));
    }
}
function isList(made) {
    return Array.isArray(made);
}


/***/ })

};
