export const id = 320;
export const ids = [320];
export const modules = {

/***/ 24320:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSnapshot: () => (/* binding */ readSnapshot)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74797);
/* harmony import */ var _schema_snapshot_schema_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _received_reports_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _answer_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38838);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38674);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79136);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27216);
// Reads snapshot files (schema/snapshot.schema.json). Only a run that asks one again loads it, with its schema.








/** Reads a snapshot file; an AuditError says what is wrong with it. */
function readSnapshot(file) {
    const data = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readJsonFile */ .J)(file, "snapshot");
    const problem = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaProblem */ .Zg)(data, _schema_snapshot_schema_json__WEBPACK_IMPORTED_MODULE_0__, "snapshot") ?? contentProblem(data);
    if (problem !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("saved/not-a-snapshot", { file, problem }));
    const { tool, at, offline, shard = null, resolvers, dns, https, smtp = {}, reports: read } = data;
    const reports = read === undefined ? null : { ...read, newAddresses: read.newAddresses ?? null };
    const tape = {
        dns: new Map(Object.entries(dns)),
        https: new Map(Object.entries(https)),
        smtp: new Map(Object.entries(smtp)),
    };
    return { toolVersion: tool.version, at, offline, shard, resolvers, reports, tape };
}
/** What the schema cannot say: dates that exist, answers to their questions, and messages that can be said. */
function contentProblem({ at, dns, https, smtp = {}, reports }) {
    if (!(0,_moment_js__WEBPACK_IMPORTED_MODULE_7__/* .isMoment */ .t_)(at))
        return `snapshot/at ${at} is not a valid timestamp`;
    for (const [question, answer] of Object.entries(smtp)) {
        if (!(0,_moment_js__WEBPACK_IMPORTED_MODULE_7__/* .isMoment */ .t_)(answer.at))
            return `snapshot/smtp/${question}/at ${answer.at} is not a valid timestamp`;
        const problem = (0,_answer_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .smtpMessageProblem */ .X)(answer.result);
        if (problem !== null)
            return `snapshot/smtp/${question} ${problem}`;
    }
    for (const [question, answer] of Object.entries(dns)) {
        const mismatch = answer.kind === "records" ? answer.records.find(({ type }) => !question.startsWith(`${type} `)) : undefined;
        if (mismatch !== undefined)
            return `snapshot/dns/${question} is answered with a record of type ${mismatch.type}`;
        const problem = (0,_answer_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonProblem */ .G)(answer.reason);
        if (problem !== null)
            return `snapshot/dns/${question} ${problem}`;
    }
    for (const [question, result] of Object.entries(https)) {
        const problem = result.kind === "failure" ? (0,_answer_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonProblem */ .G)(result.reason) : null;
        if (problem !== null)
            return `snapshot/https/${question} ${problem}`;
    }
    return reports === undefined ? null : reportsProblem(reports);
}
function reportsProblem({ evidence, keptProblem, problems, newAddresses }) {
    const reasons = [...(keptProblem === null ? [] : [keptProblem]), ...problems.map(({ reason }) => reason)];
    const problem = reasons.map(_answer_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonProblem */ .G).find((one) => one !== null) ?? null;
    if (problem !== null)
        return `snapshot/reports ${problem}`;
    const since = newAddresses?.since;
    if (since !== undefined && !(0,_moment_js__WEBPACK_IMPORTED_MODULE_7__/* .isMoment */ .t_)(since))
        return `snapshot/reports/newAddresses/since ${since} is not a valid timestamp`;
    const content = (0,_received_reports_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceProblem */ .jG)(evidence);
    return content === null ? null : `snapshot/reports/${content}`;
}


/***/ }))

};
