export const id = 705;
export const ids = [705,2181];
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

/***/ 38674:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ schemaProblem),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);


/** Parses a text. Node's own message would quote it. */
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("file/not-json") };
    }
}
/** The value at a path of own keys, undefined where the path ends early. */
function valueAt(value, ...path) {
    let node = value;
    for (const key of path) {
        if (typeof node !== "object" || node === null || !Object.hasOwn(node, key))
            return undefined;
        node = node[key];
    }
    return node;
}
/** What is wrong with data by a schema, in which `others` may be named; null: nothing. `name` stands for the data. */
function schemaProblem(data, schema, name, others = []) {
    const { ajv, validate } = validators.get(schema) ?? compileValidator(schema, others);
    return validate(data) ? null : ajv.errorsText(validate.errors?.map(withAllowed), { dataVar: name });
}
/** Project limit: values that a problem lists. */
const MAX_ALLOWED = 10;
/** Ajv says that a value is not allowed, but not which are: those of a schema are ours, and short. */
function withAllowed(error) {
    const { allowedValue, allowedValues } = error.params;
    const allowed = allowedValues ?? (error.keyword === "const" ? [allowedValue] : []);
    if (allowed.length === 0 || allowed.length > MAX_ALLOWED)
        return error;
    return { ...error, message: `must be ${allowed.map((one) => JSON.stringify(one)).join(" or ")}` };
}
/** Making one takes longer than reading most files, and `--smtp-evidence` may name several. */
const validators = new WeakMap();
function compileValidator(schema, others) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ strict: false, discriminator: true, schemas: others });
    const validator = { ajv, validate: ajv.compile(schema) };
    validators.set(schema, validator);
    return validator;
}


/***/ })),

/***/ 57360:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aB: () => (/* binding */ evidenceParts),
  jG: () => (/* binding */ evidenceProblem),
  po: () => (/* binding */ formatWithin),
  parseEvidence: () => (/* binding */ parseEvidence)
});

// UNUSED EXPORTS: formatEvidence

;// CONCATENATED MODULE: ./lib/schema/evidence.schema.json
const evidence_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/evidence.schema.json","title":"evidence.json, what is kept of received reports","description":"Counts by domain, day, source and result. Texts are as the reports have them.","type":"object","additionalProperties":false,"required":["version","domains"],"properties":{"version":{"const":1},"domains":{"description":"By the name of a domain of the policy.","type":"object","propertyNames":{"minLength":1,"maxLength":1020},"additionalProperties":{"type":"object","additionalProperties":false,"required":["dmarc","tlsRpt"],"properties":{"dmarc":{"description":"DMARC aggregate reports (RFC 9990, RFC 7489).","type":"object","additionalProperties":false,"required":["reports","rows"],"properties":{"reports":{"$ref":"#/$defs/reports"},"rows":{"type":"array","items":{"$ref":"#/$defs/dmarc-row"}}}},"tlsRpt":{"description":"TLS reports (RFC 8460).","type":"object","additionalProperties":false,"required":["reports","rows"],"properties":{"reports":{"$ref":"#/$defs/reports"},"rows":{"type":"array","items":{"$ref":"#/$defs/tls-row"}}}}}}}},"$defs":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"day":{"description":"The day on which the period of a report begins, UTC.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}$"},"text":{"description":"One line.","type":"string","minLength":1,"maxLength":1020,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]*$"},"reports":{"description":"The reports that count; each counts once.","type":"array","items":{"type":"object","additionalProperties":false,"required":["key","organisation","begin","end"],"properties":{"key":{"description":"The first 16 hexadecimal digits of the SHA-256 of its organisation and id.","type":"string","pattern":"^[0-9a-f]{16}$"},"organisation":{"$ref":"#/$defs/text"},"begin":{"type":"string","maxLength":24},"end":{"type":"string","maxLength":24},"published":{"description":"Of a DMARC report: the policy that the receiver found in DNS.","type":"object","additionalProperties":false,"required":["p","sp","np","isTesting","pct"],"properties":{"p":{"enum":["none","quarantine","reject"]},"sp":{"enum":["none","quarantine","reject",null]},"np":{"enum":["none","quarantine","reject",null]},"isTesting":{"description":"`t=y`.","type":"boolean"},"pct":{"type":["integer","null"],"minimum":0,"maximum":100}}}}}},"dmarc-row":{"description":"Mails of one day, source and result.","type":"object","additionalProperties":false,"required":["day","ip","from","spf","dkim","isDkimAligned","disposition","overrides","count"],"properties":{"day":{"$ref":"#/$defs/day"},"ip":{"description":"The address that sent them; null: the sum of the rows past the limit, without names.","type":["string","null"],"minLength":2,"maxLength":45},"from":{"description":"The domain of the From header.","$ref":"#/$defs/text"},"spf":{"type":["object","null"],"additionalProperties":false,"required":["domain","result","isAligned"],"properties":{"domain":{"$ref":"#/$defs/text"},"result":{"$ref":"#/$defs/text"},"isAligned":{"type":"boolean"}}},"dkim":{"description":"Signatures.","type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["domain","selector","result"],"properties":{"domain":{"$ref":"#/$defs/text"},"selector":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"null"}]},"result":{"$ref":"#/$defs/text"}}}},"isDkimAligned":{"type":"boolean"},"disposition":{"enum":["none","pass","quarantine","reject"]},"overrides":{"description":"Why the receiver did other than the policy asks: types of RFC 9990, and `arc=pass` for a local policy that followed a valid ARC chain (RFC 8617).","type":"array","maxItems":10,"items":{"$ref":"#/$defs/text"}},"count":{"$ref":"#/$defs/count"}}},"tls-row":{"description":"Sessions of one day, reporting organisation and kind of policy.","type":"object","additionalProperties":false,"required":["day","organisation","policy","successful","failed","failures"],"properties":{"day":{"$ref":"#/$defs/day"},"organisation":{"$ref":"#/$defs/text"},"policy":{"enum":["sts","tlsa","no-policy-found"]},"successful":{"$ref":"#/$defs/count"},"failed":{"$ref":"#/$defs/count"},"failures":{"description":"Failed sessions by kind (RFC 8460 \u00a74.3) and receiving host.","type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["type","host","count"],"properties":{"type":{"$ref":"#/$defs/text"},"host":{"anyOf":[{"$ref":"#/$defs/text"},{"type":"null"}]},"count":{"$ref":"#/$defs/count"}}}}}}}}');
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/json.js
var json = __webpack_require__(38674);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
// EXTERNAL MODULE: ./lib/src/text/chunks.js
var chunks = __webpack_require__(39004);
// EXTERNAL MODULE: ./lib/src/text/calendar-date.js
var calendar_date = __webpack_require__(37017);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/src/received-reports/domain-days.js
var domain_days = __webpack_require__(26178);
// EXTERNAL MODULE: ./lib/src/received-reports/merge-evidence.js
var merge_evidence = __webpack_require__(64470);
;// CONCATENATED MODULE: ./lib/src/received-reports/evidence-file.js









function formatEvidence(evidence) {
    return (0,chunks/* wholeText */.r0)(evidenceParts(evidence));
}
/** The same in parts: that of a fleet may be longer than one string can be. */
function* evidenceParts({ version, domains }) {
    yield `{"version":${version},"domains":{`;
    let separator = "\n";
    for (const [name, { dmarc, tlsRpt }] of Object.entries(domains)) {
        yield `${separator}${JSON.stringify(name)}:{"dmarc":${keptText(dmarc)},"tlsRpt":${keptText(tlsRpt)}}`;
        separator = ",\n";
    }
    yield "\n}}\n";
}
/** The text without the oldest days, as few as it takes for it to have no more than so many octets. */
function formatWithin(maxOctets, evidence) {
    let octets = Buffer.byteLength(formatEvidence(withoutLines(evidence)));
    let firstDay = null;
    for (const [day, own] of [...octetsByDay(evidence)].toSorted(([a], [b]) => (0,order/* compareText */.n)(b, a))) {
        octets += own;
        if (octets > maxOctets)
            break;
        firstDay = day;
    }
    return formatEvidence(firstDay === null ? { ...evidence, domains: {} } : (0,merge_evidence/* evidenceSince */.Sj)(evidence, firstDay));
}
function withoutLines({ version, domains }) {
    const none = { reports: [], rows: [] };
    return {
        version,
        domains: Object.fromEntries(Object.keys(domains).map((name) => [name, { dmarc: none, tlsRpt: none }])),
    };
}
/** What the lines of each day take. */
function octetsByDay({ domains }) {
    const octets = new Map();
    const add = (day, value) => octets.set(day, (octets.get(day) ?? 0) + Buffer.byteLength(JSON.stringify(value)) + SEPARATOR_OCTETS);
    for (const { dmarc, tlsRpt } of Object.values(domains)) {
        for (const report of [...dmarc.reports, ...tlsRpt.reports])
            add((0,domain_days/* dayOf */.kb)(report), report);
        for (const row of [...dmarc.rows, ...tlsRpt.rows])
            add(row.day, row);
    }
    return octets;
}
/** A list has a line break before the first line and after the last, and a comma and a line break between two: two octets for each. */
const SEPARATOR_OCTETS = 2;
function keptText({ reports, rows }) {
    return `{"reports":[${linesOf(reports)}],"rows":[${linesOf(rows)}]}`;
}
function linesOf(values) {
    return values.length === 0 ? "" : `\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n`;
}
/** The evidence in a text, or what is wrong with it: `evidence/\u2026` is the place in it. */
function parseEvidence(text) {
    const parsed = (0,json/* parseJson */.qF)(text);
    if ("problem" in parsed)
        return parsed;
    const problem = evidenceProblem(parsed.value);
    return problem === null ? { evidence: parsed.value } : { problem };
}
/** What is wrong with evidence from outside; null: nothing. */
function evidenceProblem(evidence) {
    return (0,json/* schemaProblem */.Zg)(evidence, evidence_schema_namespaceObject, "evidence") ?? contentProblem(evidence);
}
/** What the schema cannot say: names and days that exist, and rows that belong to a report. */
function contentProblem({ domains }) {
    for (const [name, { dmarc, tlsRpt }] of Object.entries(domains)) {
        if ((0,dns_name/* parseName */.$q)(name) !== name)
            return "evidence/domains has a name that is not a domain name";
        const problem = keptProblem(dmarc) ?? keptProblem(tlsRpt);
        if (problem !== null)
            return `evidence/domains/${name} ${problem}`;
    }
    return null;
}
function keptProblem({ reports, rows }) {
    if (!reports.every(({ begin, end }) => (0,moment/* isMoment */.t_)(begin) && (0,moment/* isMoment */.t_)(end) && begin <= end))
        return "has a report without a valid period";
    const days = new Set(reports.map((report) => (0,domain_days/* dayOf */.kb)(report)));
    if (new Set(reports.map((report) => `${report.key} ${(0,domain_days/* dayOf */.kb)(report)}`)).size < reports.length)
        return "has a report twice";
    const stray = rows.find(({ day }) => !(0,calendar_date/* isCalendarDate */.t)(day) || !days.has(day));
    return stray === undefined ? null : "has rows of a day without a report";
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
/* harmony import */ var _audit_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67796);
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
        const parsed = (0,_received_reports_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__.parseEvidence)(text);
        if ("evidence" in parsed)
            return { evidence: parsed.evidence, problem: null };
        return { evidence: NO_EVIDENCE, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_11__/* .message */ .iU)("limitation/kept-reports", { name, problem: parsed.problem }) };
    }
    catch (error) {
        return { evidence: NO_EVIDENCE, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_11__/* .message */ .iU)("limitation/kept-reports", { name, problem: (0,_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error) }) };
    }
}
async function readFiles(inputs, kinds, { at, earlier, signal }) {
    const { readReports } = await __webpack_require__.e(/* import() */ 7183).then(__webpack_require__.bind(__webpack_require__, 67183)); // most runs read none
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
        const earlier = kept === null ? { evidence: NO_EVIDENCE } : (0,_received_reports_evidence_file_js__WEBPACK_IMPORTED_MODULE_2__.parseEvidence)(kept);
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
    return { ...known, keptProblem: { ...keptProblem, values: (0,_report_say_js__WEBPACK_IMPORTED_MODULE_10__.sayAll)(keptProblem.values, _report_language_js__WEBPACK_IMPORTED_MODULE_9__/* .ENGLISH */ .VJ) } };
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
