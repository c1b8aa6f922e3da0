export const id = 7360;
export const ids = [7360];
export const modules = {

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

/***/ 86353:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ DmarcRows)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);

/**
 * Project limit: rows of a domain and day. What is not among the heaviest 500 is less than 0.2 % of the mail, which no decision needs by its
 * address; a hostile sender can make millions of them.
 */
const MAX_ROWS = 500;
/** Twice as many, which two sorted lists have at most, are held before the lightest are added up: so the work is in proportion to the rows. */
const MAX_HELD = 2 * MAX_ROWS;
/** The rows of one domain and day. */
class DmarcRows {
    #domain;
    #named = new Map();
    /** Of rows past the limit. They have no names, and one override at most, so they are as few as there are results. */
    #sums = new Map();
    constructor(domain) {
        this.#domain = domain;
    }
    add(row) {
        enter(row, row.ip === null ? this.#sums : this.#named);
        if (this.#named.size > MAX_HELD)
            this.#addUpLightest();
    }
    *values() {
        yield* this.#named.values();
        yield* this.#sums.values();
    }
    /** The heaviest first, those past the limit added up. */
    sorted() {
        this.#addUpLightest();
        return heaviestFirst([...this.#named, ...this.#sums]).map(([, row]) => row);
    }
    #addUpLightest() {
        if (this.#named.size <= MAX_ROWS)
            return;
        for (const [key, row] of heaviestFirst([...this.#named]).slice(MAX_ROWS)) {
            this.#named.delete(key);
            enter(this.#withoutNames(row), this.#sums);
        }
    }
    #withoutNames(row) {
        const spf = row.spf?.isAligned === true ? { domain: this.#domain, result: "pass", isAligned: true } : null;
        return { ...row, ip: null, from: this.#domain, spf, dkim: [], overrides: row.overrides.slice(0, 1) };
    }
}
function enter(row, rows) {
    const key = keyOf(row);
    const known = rows.get(key);
    if (known === undefined)
        rows.set(key, { ...row });
    else
        known.count += row.count;
}
/** No text of a row has a line break (`shortText`, schema/evidence.schema.json). */
function keyOf({ ip, from, spf, dkim, isDkimAligned, disposition, overrides }) {
    let key = `${ip}\n${from}\n${isDkimAligned}\n${disposition}\n${overrides.join(",")}\n`;
    if (spf !== null)
        key += `${spf.domain}\n${spf.result}\n${spf.isAligned}\n`;
    for (const { domain, selector, result } of dkim)
        key += `\n${domain}\n${selector}\n${result}\n`;
    return key;
}
function heaviestFirst(rows) {
    return rows.toSorted(([keyA, a], [keyB, b]) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(keyA, keyB));
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

/***/ 64653:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ hasReports),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   tR: () => (/* binding */ REPORT_KINDS)
/* harmony export */ });
const REPORT_KINDS = ["tls-rpt", "dmarc"];
const NOTHING = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
/** Of a domain; without a report on it, nothing. */
function evidenceOf({ domains }, domain) {
    return Object.hasOwn(domains, domain) ? domains[domain] : NOTHING;
}
function hasReports({ dmarc, tlsRpt }) {
    return dmarc.reports.length > 0 || tlsRpt.reports.length > 0;
}


/***/ })),

/***/ 64470:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ evidenceSince),
/* harmony export */   i1: () => (/* binding */ mergeEvidence),
/* harmony export */   vB: () => (/* binding */ firstKeptDay)
/* harmony export */ });
/* unused harmony export RETENTION_DAYS */
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79136);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60776);
/* harmony import */ var _dmarc_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86353);
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26178);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _tls_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85073);
// Two pieces of evidence as one: of two runs, or of two machines, that may have read the same reports.






/** Project limit: a year, so that who sends once in a year is known, and a month of delay. */
const RETENTION_DAYS = 400;
/** The first day that is kept; `at` is now. */
function firstKeptDay(at) {
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .addSeconds */ .ps)(at, -RETENTION_DAYS * 86_400).slice(0, 10);
}
const NOTHING = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
/**
 * Both together without the days that are no longer kept: the same in either order, and of equal ones the same again. Each report that is listed
 * counts exactly once. Rows are sums, from which no report can be taken again. So where both have a day, and a report of it in common, the one with
 * more reports stays; the reports of the other that are lost count again where their files are read again.
 */
function mergeEvidence(a, b, at) {
    return mergeSince(a, b, firstKeptDay(at));
}
/** Without the days before one. */
function evidenceSince(evidence, firstDay) {
    return mergeSince(evidence, { version: 1, domains: {} }, firstDay);
}
function mergeSince(a, b, firstDay) {
    const [domainsOfA, domainsOfB] = [new Map(Object.entries(a.domains)), new Map(Object.entries(b.domains))];
    const names = [...new Set([...domainsOfA.keys(), ...domainsOfB.keys()])].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n);
    const domains = names.map((name) => {
        const [one, other] = [domainsOfA.get(name) ?? NOTHING, domainsOfB.get(name) ?? NOTHING];
        return [
            name,
            {
                dmarc: mergeKept(one.dmarc, other.dmarc, firstDay, () => new _dmarc_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .DmarcRows */ .v(name)),
                tlsRpt: mergeKept(one.tlsRpt, other.tlsRpt, firstDay, () => new _tls_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .TlsRows */ .L()),
            },
        ];
    });
    return { version: 1, domains: Object.fromEntries(domains.filter(([, domain]) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReports */ .MC)(domain))) };
}
function mergeKept(a, b, firstDay, createRows) {
    const [daysOfA, daysOfB] = [byDay(a), byDay(b)];
    const merged = new _domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .DomainDays */ .kO(createRows);
    for (const day of new Set([...daysOfA.keys(), ...daysOfB.keys()])) {
        if (day < firstDay)
            continue;
        for (const kept of chooseOf(daysOfA.get(day), daysOfB.get(day)))
            merged.addKept(kept);
    }
    return merged.kept();
}
/** Both where they have no report in common, else the one with more reports. */
function chooseOf(a, b) {
    if (a === undefined || b === undefined)
        return [a ?? b].filter((kept) => kept !== undefined);
    const keys = new Set(a.reports.map(({ key }) => key));
    const isDisjoint = !b.reports.some(({ key }) => keys.has(key));
    if (isDisjoint && a.reports.length + b.reports.length <= _domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REPORTS */ .hk)
        return [a, b];
    const order = b.reports.length - a.reports.length || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(JSON.stringify(a), JSON.stringify(b));
    return [order <= 0 ? a : b];
}
/** Days with reports: rows of others would count for none. */
function byDay({ reports, rows }) {
    const days = new Map();
    for (const report of reports)
        dayIn(days, report).reports.push(report);
    for (const row of rows)
        days.get(row.day)?.rows.push(row);
    return days;
}
function dayIn(days, report) {
    const known = days.get((0,_domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(report));
    if (known !== undefined)
        return known;
    const created = { reports: [], rows: [] };
    days.set((0,_domain_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(report), created);
    return created;
}


/***/ })),

/***/ 85073:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TlsRows),
/* harmony export */   N: () => (/* binding */ addFailures)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);

/** Project limit: kinds and hosts of failures in a row; the rest is added up by kind. A domain has few mail servers. */
const MAX_FAILURES = 50;
/** More than two sorted lists have, so that the order of both makes no difference. */
const MAX_HELD = 4 * MAX_FAILURES;
/** RFC 8460 \u00a74.3. */
const RESULT_TYPES = new Set([
    "starttls-not-supported",
    "certificate-host-mismatch",
    "certificate-expired",
    "certificate-not-trusted",
    "validation-failure",
    "tlsa-invalid",
    "dnssec-invalid",
    "dane-required",
    "sts-policy-fetch-error",
    "sts-policy-invalid",
    "sts-webpki-invalid",
]);
/** The rows of one domain and day: as many as reporters and kinds of policies. */
class TlsRows {
    #rows = new Map();
    add(row) {
        const key = JSON.stringify([row.organisation, row.policy]);
        const known = this.#rows.get(key);
        if (known === undefined) {
            this.#rows.set(key, { ...row, failures: addFailures([], row.failures) });
            return;
        }
        known.successful += row.successful;
        known.failed += row.failed;
        known.failures = addFailures(known.failures, row.failures);
    }
    values() {
        return this.#rows.values();
    }
    /** Sorted by organisation and kind of policy. */
    sorted() {
        return [...this.#rows].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b)).map(([, row]) => row);
    }
}
/** Failures of equal kind and host as one, sorted; those past the limit added up. */
function addFailures(some, more) {
    const failures = new Map();
    const enter = (failure) => {
        const key = JSON.stringify([failure.type, failure.host]);
        const known = failures.get(key);
        if (known === undefined)
            failures.set(key, { ...failure });
        else
            known.count += failure.count;
    };
    const addUpLightest = () => {
        const lightest = heaviestFirst(failures).filter(([, failure]) => !isSum(failure));
        for (const [key, { type, count }] of lightest.slice(MAX_FAILURES)) {
            failures.delete(key);
            // RFC 8460 \u00a74.3.4: the general failure
            enter({ type: RESULT_TYPES.has(type) ? type : "validation-failure", host: null, count });
        }
    };
    for (const failure of some)
        enter(failure);
    for (const failure of more) {
        enter(failure);
        if (failures.size > MAX_HELD)
            addUpLightest();
    }
    addUpLightest();
    return heaviestFirst(failures).map(([, failure]) => failure);
}
/** Those are as few as there are kinds. */
function isSum({ type, host }) {
    return host === null && RESULT_TYPES.has(type);
}
function heaviestFirst(failures) {
    return [...failures].toSorted(([keyA, a], [keyB, b]) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(keyA, keyB));
}


/***/ }))

};
