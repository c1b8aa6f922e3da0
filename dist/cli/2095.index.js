export const id = 2095;
export const ids = [2095];
export const modules = {

/***/ 52095:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordRun: () => (/* binding */ recordRun)
/* harmony export */ });
/* harmony import */ var _audit_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67796);
/* harmony import */ var _audit_remember_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81887);
/* harmony import */ var _compare_waivers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8531);
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19425);
/* harmony import */ var _history_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85618);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74797);
/* harmony import */ var _report_status_matrix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(253);
/* harmony import */ var _report_survey_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93893);
/* harmony import */ var _known_reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80705);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92640);
/* harmony import */ var _run_findings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44320);
// A run beside the last recorded one: what the checks of a run say, and the run added to its history.











/** What these find is true of one change, or of one run beside the one before: no later run is compared with it. */
const UNRECORDED_CHECKS = new Set(_audit_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.filter((check) => check.isUnrecorded === true).map(({ id }) => id));
/**
 * Judges a run beside the last recorded one, builds its report, and adds it to the history where that is wanted; the report then says
 * whether it was. Never rejects.
 */
async function recordRun(auditor, inputs, { history, judged, baseline, view, liveFacts, reports }, build) {
    const { policy, domains } = inputs;
    const judge = (factsOf) => judged.audits.map((audit, i) => {
        const domain = domains[i];
        return auditor.judgeRun(domain, { ...audit.facts, ...factsOf(domain, audit) }, policy.profile);
    });
    const compared = judge(runHistoryOf(history, inputs, { at: auditor.at, baseline, view }));
    const report = build(compared);
    if (!history.access.records)
        return { report, recording: null, files: null };
    const { recording, files } = await addRun(history, inputs, { audits: (0,_run_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .withFindings */ .$)(judged.audits, compared), liveFacts, reports }, report);
    const recorded = judge(() => ({ recording: { state: "present", value: recording, evidence: [] } }));
    const all = compared.map((findings, i) => [...findings, ...(recorded[i] ?? [])]);
    return { report: { ...build(all), recording: recording.message }, recording, files };
}
/** Adds a run to its history. Never rejects. */
async function addRun(open, { policy, domains }, { audits, liveFacts, reports }, report) {
    const { access, stored, history, problem, commit } = open;
    const { name } = access.store;
    const refused = (why) => ({
        recording: {
            isRecorded: false,
            isContinued: false,
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("history/recorded/refused", { name, problem: why }),
        },
        files: null,
    });
    if (problem !== null)
        return refused(problem);
    const { at, view, conclusion, counts, tool, config } = report;
    const sections = (0,_report_status_matrix_js__WEBPACK_IMPORTED_MODULE_4__/* .countBySection */ .CU)((0,_report_survey_js__WEBPACK_IMPORTED_MODULE_5__/* .surveyOf */ .yj)(report).matrix);
    const waivers = (0,_compare_waivers_js__WEBPACK_IMPORTED_MODULE_10__/* .activeWaiversAt */ .XV)(policy.waivers, at);
    const recorded = await (0,_history_history_js__WEBPACK_IMPORTED_MODULE_2__/* .appendRun */ .ah)(access.store, stored, { at, commit, policy: config.sha256, tool: tool.version, conclusion, counts, sections }, {
        config: policy.file,
        include: policy.included.patterns,
        view,
        policyDomains: policy.domains.map(({ name }) => name),
        domains: domains.map((domain, i) => {
            const audit = () => audits.at(i);
            const previous = history.lastAuditOf(domain.name);
            const isWaived = (check) => waivers.get(domain.name)?.has(check) === true;
            return {
                name: domain.name,
                get rules() {
                    return (0,_history_js__WEBPACK_IMPORTED_MODULE_7__.rulesOf)(domain, policy.profile);
                },
                wasMeasured: (0,_history_js__WEBPACK_IMPORTED_MODULE_7__.measuredThen)(open, domain, { profile: policy.profile, view }),
                get findings() {
                    return audit().findings.filter(({ check }) => !UNRECORDED_CHECKS.has(check));
                },
                // what others have cached and looked up is what is live, not what is planned
                remember: (earlier) => (0,_audit_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberFacts */ .J)(liveFacts?.at(i) ?? audit().facts, { at, previous, isWaived }, earlier),
            };
        }),
    }, reports && (0,_known_reports_js__WEBPACK_IMPORTED_MODULE_6__.evidenceUpdate)(reports, policy, at));
    if ("problem" in recorded)
        return refused(recorded.problem);
    const { hash, isContinued, files } = recorded;
    const code = isContinued ? "history/recorded/added" : "history/recorded/restarted";
    return { recording: { isRecorded: true, isContinued, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)(code, { name, hash }) }, files };
}
/** A run beside the last recorded one. `baseline` is what its failures are compared with. */
function runHistoryOf(open, { policy }, run) {
    const { access, history, problem } = open;
    if (problem !== null)
        return () => ({ history: { state: "unknown", reason: (0,_history_js__WEBPACK_IMPORTED_MODULE_7__.notRead)(access, problem), evidence: [] } });
    const waivers = (0,_compare_waivers_js__WEBPACK_IMPORTED_MODULE_10__/* .activeWaiversAt */ .XV)(policy.waivers, run.at);
    const last = history.last && { at: history.last.at, commit: history.last.commit };
    const compared = { profile: policy.profile, view: run.view };
    return (domain, audit) => {
        const findings = (0,_compare_waivers_js__WEBPACK_IMPORTED_MODULE_10__/* .withWaivers */ .kM)(audit.findings, domain.name, waivers);
        const earlier = run.baseline.kind === "history" ? (0,_history_js__WEBPACK_IMPORTED_MODULE_7__.recordedFindings)(open, domain, compared) : null;
        const regressions = earlier === null ? null : regressionsOf(findings, earlier.byBasePolicy);
        const lastAudit = (0,_history_state_js__WEBPACK_IMPORTED_MODULE_3__/* .domainState */ .My)(history.state, domain.name) === undefined ? null : history.lastAuditOf(domain.name);
        const value = { last, lastAudit, broken: history.broken, regressions };
        return { history: { state: "present", value, evidence: [] } };
    };
}
function regressionsOf(findings, earlier) {
    const passed = new Set(earlier.filter(({ outcome }) => outcome === "pass").map(({ key }) => key));
    return findings.flatMap(({ key, check, subject, status }) => {
        if (!passed.has(key) || (status !== "fail" && status !== "warn") || UNRECORDED_CHECKS.has(check))
            return [];
        return [{ check, subject, isFailure: status === "fail" }];
    });
}


/***/ }))

};
