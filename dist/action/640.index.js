export const id = 640;
export const ids = [640];
export const modules = {

/***/ 81887:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rememberFacts),
/* harmony export */   U: () => (/* binding */ NEW_DOMAIN)
/* harmony export */ });
/* harmony import */ var _standards_dkim_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73352);
/* harmony import */ var _standards_mta_sts_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72458);
/* harmony import */ var _standards_report_arrival_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81409);
/* harmony import */ var _standards_spf_checks_third_party_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44541);
/* harmony import */ var _standards_spf_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86028);





/** By the facts of the run and what was remembered before. */
function rememberFacts(facts, { at, previous, isWaived }, earlier) {
    return withoutMissing({
        dkim: (0,_standards_dkim_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberDkim */ .Z)(facts.dkim, { at, previous }, earlier.dkim),
        dmarcReports: (0,_standards_report_arrival_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberRequest */ .hz)(facts.dmarc, at, earlier.dmarcReports),
        tlsReports: (0,_standards_report_arrival_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberRequest */ .hz)(facts.tlsRpt, at, earlier.tlsReports),
        mtaSts: (0,_standards_mta_sts_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberMtaSts */ .Wh)(facts, at, earlier.mtaSts),
        spf: (0,_standards_spf_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberSpf */ .Rc)(facts, isWaived(_standards_spf_checks_third_party_js__WEBPACK_IMPORTED_MODULE_3__/* .spfThirdParty */ .V.id), earlier.spf),
    });
}
/** What is known of a domain that a history does not have yet. */
const NEW_DOMAIN = { dmarcReports: { since: null }, tlsReports: { since: null } };
function withoutMissing(memory) {
    return Object.fromEntries(Object.entries(memory).filter(([, value]) => value !== undefined));
}


/***/ })),

/***/ 92640:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   differencesFrom: () => (/* binding */ differencesFrom),
/* harmony export */   earlierRunOf: () => (/* binding */ earlierRunOf),
/* harmony export */   historyOutcome: () => (/* binding */ historyOutcome),
/* harmony export */   measuredThen: () => (/* binding */ measuredThen),
/* harmony export */   notRead: () => (/* binding */ notRead),
/* harmony export */   openHistory: () => (/* binding */ openHistory),
/* harmony export */   recordedFindings: () => (/* binding */ recordedFindings),
/* harmony export */   rulesOf: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _audit_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80165);
/* harmony import */ var _audit_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82845);
/* harmony import */ var _audit_levels_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(667);
/* harmony import */ var _audit_remember_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81887);
/* harmony import */ var _compare_change_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79576);
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19425);
/* harmony import */ var _history_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85618);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74797);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94887);
/* harmony import */ var _standards_history_checks_intact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56941);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45663);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50564);
// The history of earlier runs, as a run reads it: what the last one found is a baseline, what it knew is a fact.












const EMPTY = { latest: null, log: null };
const CHECKS_BY_ID = new Map(_audit_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.map((check) => [check.id, check]));
/** Reads a history for the policy at a path. Never rejects. */
async function openHistory(access, path, { policy, repository }) {
    const commit = await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_6__/* .headCommit */ .Qo)(path);
    try {
        const stored = await access.store.read();
        const history = (0,_history_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(stored);
        const config = history.state?.config ?? policy.file;
        // a policy that was renamed keeps its history
        const isForeign = config !== policy.file && repository.hasNamedFile(config);
        return { access, stored, history, commit, problem: isForeign ? (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("history/other-policy", { config }) : null };
    }
    catch (error) {
        return { access, stored: EMPTY, history: (0,_history_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(EMPTY), commit, problem: (0,_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A)(error) };
    }
}
/** What the history knows of a domain. Before the first run, a history knows nothing; then, that a domain is new. */
function earlierRunOf({ access, history: { last, state }, problem }, domain) {
    if (problem !== null)
        return { state: "unknown", reason: notRead(access, problem), evidence: [] };
    if (last === null)
        return { state: "absent", evidence: [] };
    const { memory } = (0,_history_state_js__WEBPACK_IMPORTED_MODULE_4__/* .domainState */ .My)(state, domain) ?? { memory: _audit_remember_js__WEBPACK_IMPORTED_MODULE_2__/* .NEW_DOMAIN */ .U };
    return { state: "present", value: { at: last.at, memory }, evidence: [] };
}
/** Whether the last recorded run can be the baseline of a run in this view. */
function historyOutcome(open, view) {
    const { access, history, problem } = open;
    if (problem !== null)
        return { kind: "not-read", reason: notRead(access, problem) };
    const { last, state, broken } = history;
    if (last === null || state === null)
        return broken === null ? null : { kind: "not-read", reason: notRead(access, (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("history/broken", broken)) };
    const isJudged = Object.values(state.domains).some((domain) => domain[view] !== undefined);
    return isJudged ? { kind: "history", at: last.at, commit: last.commit } : null;
}
/** The reason why what the history knows is unknown. */
function notRead({ store }, problem) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("comparison/history-not-read", { name: store.name, problem });
}
/** How a run differs from the last recorded one apart from what it found: sentences. */
function differencesFrom({ history: { last } }, now) {
    if (last === null)
        return [];
    return [
        ...(last.policy === now.policy ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("comparison/other-policy")]),
        ...(last.tool === now.tool ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("comparison/other-version", { before: last.tool, now: now.tool })]),
    ];
}
/** By which checks a domain is judged. */
function rulesOf(domain, profile) {
    const isJudged = (check) => (0,_audit_levels_js__WEBPACK_IMPORTED_MODULE_9__/* .levelOf */ .In)(check, profile, domain) !== "off" && check.mail.includes(domain.mail);
    const parameter = (check) => {
        const value = (0,_audit_levels_js__WEBPACK_IMPORTED_MODULE_9__/* .parameterOf */ .lS)(check, profile, domain);
        return Number.isNaN(value) ? null : value;
    };
    return {
        checks: Object.fromEntries(_audit_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.filter(isJudged).map((check) => [check.id, parameter(check)])),
        off: _audit_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.filter((check) => !isJudged(check)).map(({ id }) => id),
    };
}
/** What the last recorded run found of a domain, as a baseline; null where it did not have it. */
function recordedFindings({ history: { state, last } }, domain, { profile, view }) {
    const known = (0,_history_state_js__WEBPACK_IMPORTED_MODULE_4__/* .domainState */ .My)(state, domain.name)?.[view];
    if (state === null || last === null || known === undefined)
        return null;
    const text = (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("history/failed-then", { at: last.at });
    const then = state.rules[known.rules] ?? { checks: {}, off: [] };
    const now = rulesOf(domain, profile);
    // whether the chain was broken then, the log says: who changes the state could make it known there
    const recorded = (0,_history_state_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomesOf */ .RK)(known).set(_standards_history_checks_intact_js__WEBPACK_IMPORTED_MODULE_5__/* .historyIntact */ ._.id, last.broken === null ? "pass" : "fail");
    const found = [...recorded].map(([one, outcome]) => {
        const { check, subject } = (0,_history_state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFinding */ .jZ)(one, domain.name);
        return outcome === "pass" && isStricter(check, now.checks[check], then.checks[check])
            ? { check, subject, outcome: "unknown", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("comparison/other-parameter") }
            : { check, subject, outcome, message: text };
    });
    const findings = [...found, ...uncheckedThen(domain.name, then, now), ...newSelectors(domain, found)].flatMap(({ check: id, ...earlier }) => {
        const check = CHECKS_BY_ID.get(id);
        return check === undefined ? [] : ((0,_audit_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierFinding */ .k)(check, domain, earlier, profile) ?? []);
    });
    return { byBasePolicy: findings, byCurrentPolicy: findings };
}
/** Whether the last recorded run measured a finding of a domain, by what it is judged by now or something looser. */
function measuredThen(open, domain, compared) {
    const outcomeThen = (0,_compare_change_js__WEBPACK_IMPORTED_MODULE_10__/* .outcomesBefore */ .$Q)(domain.name, recordedFindings(open, domain, compared)?.byBasePolicy ?? []);
    return ({ check, subject }) => outcomeThen({ check, key: (0,_model_js__WEBPACK_IMPORTED_MODULE_11__/* .findingKey */ .fl)(domain.name, check, subject) }) !== "unknown";
}
/** Whether the parameter of a check became stricter: what passed then may fail now though nothing has changed. */
function isStricter(id, now, then) {
    const stricter = CHECKS_BY_ID.get(id)?.parameter?.stricter;
    if (stricter === undefined || typeof now !== "number")
        return false;
    return typeof then !== "number" || (stricter === "lower" ? now < then : now > then);
}
/** Checks that an earlier version did not have, or that the policy did not ask for then, were not measured. */
function uncheckedThen(subject, then, now) {
    const off = new Set(then.off);
    return Object.keys(now.checks)
        .filter((check) => !Object.hasOwn(then.checks, check))
        .map((check) => ({
        check,
        subject,
        outcome: "unknown",
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)(off.has(check) ? "comparison/not-asked" : "comparison/new-check"),
    }));
}
/** Nor were selectors that the policy did not name then: what is known of one is some finding about it. */
function newSelectors({ name, dkim }, found) {
    const scopes = [
        ["selector", dkim.selectors],
        ["retired-selector", dkim.retired],
    ];
    return scopes.flatMap(([scope, selectors]) => {
        const checks = _audit_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.filter((check) => check.scope === scope).map(({ id }) => id);
        const own = new Set(checks);
        const known = new Set(found.filter(({ check }) => own.has(check)).map(({ subject }) => subject));
        const added = selectors.map((selector) => `${selector.name}._domainkey.${name}`).filter((one) => !known.has(one));
        return added.flatMap((subject) => checks.map((check) => ({
            check,
            subject,
            outcome: "unknown",
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("comparison/new-selector"),
        })));
    });
}


/***/ }))

};
