export const id = 705;
export const ids = [705,640];
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


/***/ })),

/***/ 80705:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceUpdate: () => (/* binding */ evidenceUpdate),
/* harmony export */   knowReports: () => (/* binding */ knowReports),
/* harmony export */   withPlainProblem: () => (/* binding */ withPlainProblem)
/* harmony export */ });
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4416);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74797);
/* harmony import */ var _received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _received_reports_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58843);
/* harmony import */ var _received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73337);
/* harmony import */ var _received_reports_merge_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64470);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50564);
/* harmony import */ var _zones_repository_report_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6759);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92640);
/* harmony import */ var _report_language_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44647);
/* harmony import */ var _report_say_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30634);
// The received reports of a run: those in the files that the policy names, with what the history kept of earlier ones.












const NO_EVIDENCE = { version: 1, domains: {} };
/**
 * What is known of received reports; null where the policy names none. A replay knows what the replayed run knew, and reads nothing; a run
 * that is put together adds what the history kept. Throws an InputError for a pattern that leads out of the repository.
 */
async function knowReports({ policy, repository }, { at, recorded }, history, signal) {
    const kinds = _received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_KINDS */ .tR.filter((kind) => policy.reports.some((source) => source.kind === kind));
    if (kinds.length === 0)
        return null;
    if (recorded !== undefined && !recorded.isPart)
        return asRecorded(kinds, recorded.reports);
    const kept = history === null ? { evidence: NO_EVIDENCE, problem: null } : await readKept(history);
    const known = recorded === undefined
        ? await readFiles({ policy, repository }, kinds, { at, earlier: kept.evidence, signal })
        : withKept(asRecorded(kinds, recorded.reports), kept.evidence, at);
    const last = history?.history.last ?? null;
    const newAddresses = last && (0,_received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .findNewAddresses */ .Y)(last.at, kept.evidence, known.evidence);
    return { ...known, keptProblem: kept.problem ?? known.keptProblem, newAddresses };
}
/** Of a kind that it did not look for, a recorded run knows nothing. */
function asRecorded(kinds, recorded) {
    const known = recorded ?? {
        evidence: NO_EVIDENCE,
        keptProblem: null,
        unread: 0,
        problems: [],
        problemCount: 0,
        newAddresses: null,
    };
    const states = kinds.map((kind) => [kind, recorded?.sources[kind] ?? "unobserved"]);
    return { ...known, sources: Object.fromEntries(states) };
}
function withKept(known, kept, at) {
    const states = Object.entries(known.sources).map(([kind, state]) => [kind, (0,_received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .hasReportsOf */ .ng)(kept, kind) && state === "empty" ? "read" : state]);
    return { ...known, evidence: (0,_received_reports_merge_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeEvidence */ .i1)(kept, known.evidence, at), sources: Object.fromEntries(states) };
}
async function readKept({ access, stored, problem, }) {
    if (problem !== null)
        return { evidence: NO_EVIDENCE, problem: (0,_history_js__WEBPACK_IMPORTED_MODULE_8__.notRead)(access, problem) };
    const { name } = access.store;
    try {
        const text = await access.store.readFile(stored, _history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_FILE */ .fi);
        if (text === null)
            return { evidence: NO_EVIDENCE, problem: null };
        const parsed = (0,_received_reports_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEvidence */ .vf)(text);
        if ("evidence" in parsed)
            return { evidence: parsed.evidence, problem: null };
        return { evidence: NO_EVIDENCE, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_11__/* .message */ .iU)("limitation/kept-reports", { name, problem: parsed.problem }) };
    }
    catch (error) {
        return { evidence: NO_EVIDENCE, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_11__/* .message */ .iU)("limitation/kept-reports", { name, problem: (0,_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error) }) };
    }
}
async function readFiles(inputs, kinds, { at, earlier, signal }) {
    const { readReports } = await __webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 67183)); // most runs read none
    const { evidence, problems, unlisted, unread } = await readReports({ ...inputs, at, earlier, signal });
    const states = kinds.map((kind) => {
        const own = inputs.policy.reports.filter((source) => source.kind === kind);
        const isRead = (0,_received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .hasReportsOf */ .ng)(earlier, kind) || (0,_zones_repository_report_files_js__WEBPACK_IMPORTED_MODULE_7__/* .findReportFiles */ .j)(own, inputs.repository).length > 0;
        return [kind, isRead ? "read" : "empty"];
    });
    return {
        evidence: (0,_received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .selectEvidence */ .st)(evidence, inputs.policy.domains.map(({ name }) => name)),
        keptProblem: null,
        sources: Object.fromEntries(states),
        unread,
        problems: problems.slice(0, _received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PROBLEMS */ .aZ).map(({ file, reason }) => ({ file, reason })),
        problemCount: problems.length + unlisted,
    };
}
/** Adds what a run knows to what the history kept of the domains of the policy, as of a moment; null where it stays as it is, as it cannot be read. */
function evidenceUpdate({ evidence, keptProblem }, { domains }, at) {
    if (keptProblem !== null)
        return null;
    const names = domains.map(({ name }) => name);
    return (kept) => {
        const earlier = kept === null ? { evidence: NO_EVIDENCE } : (0,_received_reports_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEvidence */ .vf)(kept);
        if ("problem" in earlier)
            return null;
        const merged = (0,_received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .selectEvidence */ .st)((0,_received_reports_merge_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeEvidence */ .i1)(earlier.evidence, evidence, at), names);
        const text = (0,_received_reports_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWithin */ .po)(_history_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_OCTETS */ .tA, merged);
        return text === kept || (kept === null && Object.keys(evidence.domains).length === 0) ? null : text;
    };
}
/** As a snapshot keeps it, which knows the messages of answers alone: what the history said is in English there. */
function withPlainProblem(known) {
    const { keptProblem } = known;
    if (keptProblem === null || !("values" in keptProblem))
        return known;
    return { ...known, keptProblem: { ...keptProblem, values: (0,_report_say_js__WEBPACK_IMPORTED_MODULE_10__/* .sayAll */ .jO)(keptProblem.values, _report_language_js__WEBPACK_IMPORTED_MODULE_9__/* .ENGLISH */ .VJ) } };
}


/***/ })),

/***/ 6759:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readReportFile),
/* harmony export */   j: () => (/* binding */ findReportFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94763);


/** Project limit: files and folders looked at for one pattern. Ten reporters of a hundred domains send as many in three months. */
const MAX_VISITED = 100_000;
/** The paths of all files that patterns of `reports:` name, each once, sorted. Throws an InputError for patterns that lead where nothing is read. */
function findReportFiles(sources, repository) {
    const paths = new Set();
    const faults = [];
    for (const { pattern, location } of sources) {
        try {
            const found = repository.findAny(pattern, repository.folderOf(location.file), MAX_VISITED);
            for (const path of found)
                paths.add(path);
        }
        catch (error) {
            if (!(error instanceof _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternError */ .JM))
                throw error;
            faults.push(...error.reasons.map((message) => ({ location, message })));
        }
    }
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(faults);
    return [...paths].toSorted();
}
/** Reads a file of reports; a problem follows its name. */
function readReportFile(path, repository) {
    return repository.readPieces(path, "generator");
}


/***/ }))

};
