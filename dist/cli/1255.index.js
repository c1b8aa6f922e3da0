export const id = 1255;
export const ids = [1255,4750];
export const modules = {

/***/ 48266:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ PARKED_KINDS),
/* harmony export */   NE: () => (/* binding */ RECEIVING_KINDS),
/* harmony export */   Oo: () => (/* binding */ ALL_KINDS),
/* harmony export */   hR: () => (/* binding */ ACTIVE_KINDS),
/* harmony export */   qH: () => (/* binding */ defineCheck),
/* harmony export */   r9: () => (/* binding */ SENDING_KINDS)
/* harmony export */ });
/** Defines a check; naming a fact its scope does not have, or reading one it did not name, does not compile. */
function defineCheck(definition) {
    return { needs: [], examines: [], consults: [], ...definition };
}
// The kinds of domain that receive mail, send it, do either, do neither; and all of them.
const RECEIVING_KINDS = ["send-receive", "receive"];
const SENDING_KINDS = ["send-receive", "send"];
const ACTIVE_KINDS = ["send-receive", "send", "receive"];
const PARKED_KINDS = ["none"];
const ALL_KINDS = ["send-receive", "send", "receive", "none"];


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

/***/ 26178:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hk: () => (/* binding */ MAX_REPORTS),
/* harmony export */   kO: () => (/* binding */ DomainDays),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);
// The evidence of one domain and kind of reports, by day: what each report counts for is in its day, and a report counts once.

/** Project limit: reports of a domain and day. There are fewer reporters, and a hostile one can send any number. */
const MAX_REPORTS = 1_000;
class DomainDays {
    #createRows;
    #days = new Map();
    #keys = new Set();
    constructor(createRows) {
        this.#createRows = createRows;
    }
    /** Adds the rows of one report, or of none. */
    add(report, rows) {
        if (this.#keys.has(report.key))
            return "duplicate";
        const day = this.#day(dayOf(report));
        if (day.reports.size >= MAX_REPORTS)
            return "too-many";
        this.#enter(day, report);
        for (const row of rows)
            day.rows.add(row);
        return "counted";
    }
    /** Adds what was kept before. */
    addKept({ reports, rows }) {
        for (const report of reports)
            this.#enter(this.#day(dayOf(report)), report);
        for (const { day, ...row } of rows)
            this.#day(day).rows.add(row);
    }
    kept() {
        const days = [...this.#days].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b));
        return {
            reports: days.flatMap(([, { reports }]) => [...reports.values()].toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.key, b.key))),
            rows: days.flatMap(([day, { rows }]) => rows.sorted().map((row) => ({ day, ...row }))),
        };
    }
    #day(day) {
        const known = this.#days.get(day);
        if (known !== undefined)
            return known;
        const created = { reports: new Map(), rows: this.#createRows() };
        this.#days.set(day, created);
        return created;
    }
    #enter({ reports }, report) {
        reports.set(report.key, report);
        this.#keys.add(report.key);
    }
}
/** The day on which the period of a report begins, UTC. */
function dayOf({ begin }) {
    return begin.slice(0, 10);
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


/***/ })),

/***/ 44244:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ STATED_REQUIREMENTS),
/* harmony export */   _n: () => (/* binding */ GUIDELINES),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   rz: () => (/* binding */ findRequirement)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48266);
// The requirements of the guidelines: which kinds of domain each concerns, and what shows whether it is met. Their titles are in `report/`.

/** A guideline of the BSI, in the version whose requirements are listed here. */
const GUIDELINES = {
    "TR-03108": { version: "2.0" },
    "TR-03182": { version: "1.0" },
};
// Id, section, the kinds of domain it concerns, what shows it. Requirements on a service for users, on certificates and on the
// organisation concern every domain with mail: for one without, TR-03182-11-M asks for all that there is to do.
const ROWS = [
    ["TR-03108-01-M", "\u00a74.1.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-02-R", "\u00a74.1.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-03-M", "\u00a74.1.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-04-M", "\u00a74.1.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-05-M", "\u00a74.1.5", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-06-M", "\u00a74.1.6", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-07-R", "\u00a74.1.7", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-08-R", "\u00a74.1.8", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-09-M", "\u00a74.1.9", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-10-M", "\u00a74.1.10", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-11-R", "\u00a74.1.11", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"], // that reports arrive is visible, that somebody evaluates them is not
    ["TR-03108-12-R", "\u00a74.1.12", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"], // the issuer is visible, its certification by TR-03145 is not
    ["TR-03108-13-M", "\u00a74.2.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-14-M", "\u00a74.2.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-15-M", "\u00a74.2.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-16-M", "\u00a74.2.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-01-M", "\u00a74.1.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "checks"], // a domain that never sends says `-all`
    ["TR-03182-02-M", "\u00a74.1.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-03-M", "\u00a74.1.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "checks"],
    ["TR-03182-04-M", "\u00a74.1.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03182-05-M", "\u00a74.1.5", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-06-M", "\u00a74.1.6", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "checks"],
    ["TR-03182-07-M", "\u00a74.1.7", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-08-M", "\u00a74.1.8", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-09-M", "\u00a74.1.9", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"], // visible only with files of reports, which not every policy names
    ["TR-03182-10-M", "\u00a74.1.10", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-11-M", "\u00a74.1.11", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .PARKED_KINDS */ .KM, "checks"],
    ["TR-03182-12-M", "\u00a74.2.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-13-M", "\u00a74.2.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-14-M", "\u00a74.2.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-15-M", "\u00a74.2.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
];
/** In the order of the guidelines. */
const REQUIREMENTS = ROWS.map(([id, section, mail, shownBy]) => ({
    id,
    guideline: id.slice(0, "TR-03108".length),
    section,
    level: id.endsWith("-M") ? "must" : "should",
    mail,
    shownBy,
}));
const REQUIREMENT_BY_ID = new Map(REQUIREMENTS.map((one) => [one.id, one]));
/** The requirement with this id; undefined where there is none. */
function findRequirement(id) {
    return REQUIREMENT_BY_ID.get(id);
}
/** What only an operator can state. */
const STATED_REQUIREMENTS = REQUIREMENTS.filter(({ shownBy }) => shownBy === "statement").map(({ id }) => id);


/***/ })),

/***/ 28393:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74797);
/* harmony import */ var _sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28723);
/* harmony import */ var _sources_live_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68452);
/* harmony import */ var _choose_resolvers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36621);
/* harmony import */ var _load_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7855);
/* harmony import */ var _mail_servers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34600);
/* harmony import */ var _smtp_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81111);
/* harmony import */ var _policy_shards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81672);








/** Plans a run. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
async function plan(options) {
    const inputs = await (0,_load_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .loadInputs */ .I)(options, []);
    const { sizes } = (0,_policy_shards_js__WEBPACK_IMPORTED_MODULE_6__/* .shardDomains */ .ET)(inputs.domains.map(({ name }) => name), options.shards);
    const split = { of: options.shards, check: plannedShards(sizes) };
    if (!options.hasHosts)
        return { ...split, probe: null, defects: [] };
    const { addresses, defects } = await (0,_sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withRunDeadline */ .mH)(options.deadlineMs, (deadline) => findAddresses(options, inputs, deadline));
    const counts = Array.from({ length: options.shards }, () => 0);
    for (const address of addresses) {
        const index = (0,_policy_shards_js__WEBPACK_IMPORTED_MODULE_6__/* .hashToShard */ .q0)(address, options.shards) - 1;
        counts[index] = (counts[index] ?? 0) + 1;
    }
    return { ...split, probe: plannedShards(counts), defects };
}
function plannedShards(counts) {
    return counts.map((count, index) => ({ number: index + 1, count })).filter(({ count }) => count > 0);
}
/** The addresses that `probe` would ask. No connection is made to them. */
async function findAddresses({ onProgress = () => undefined, ...options }, inputs, deadline) {
    const { policy, domains } = inputs;
    const { concurrency, allowPrivateNetwork } = options;
    const network = { concurrency, allowPrivateNetwork, deadline, smtpDeadlineMs: null };
    const world = (0,_sources_live_world_js__WEBPACK_IMPORTED_MODULE_1__.openLive)({
        ...(0,_choose_resolvers_js__WEBPACK_IMPORTED_MODULE_2__.chooseResolvers)(options, policy),
        ...network,
        at: null,
        smtp: "off",
        smtpRate: _smtp_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_SMTP_RATE */ .k4,
        helo: null,
        evidence: [],
    });
    const addresses = new Set();
    const defects = new Map();
    let done = 0;
    onProgress(done, domains.length);
    try {
        await (0,_mail_servers_js__WEBPACK_IMPORTED_MODULE_4__/* .askMailServers */ .B)(inputs, { ...world, smtp: noteAddresses(addresses, world.at) }, {
            onDefect: (defect) => defects.set(JSON.stringify(defect), defect),
            onEach: () => onProgress(++done, domains.length),
        });
        return { addresses, defects: [...defects.values()] };
    }
    finally {
        world.close();
    }
}
function noteAddresses(addresses, at) {
    const result = { kind: "failure", cause: "off", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU)("smtp/off") };
    return {
        probe: (address) => {
            addresses.add(address);
            return Promise.resolve({ result, at, from: null });
        },
    };
}


/***/ })),

/***/ 37017:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isCalendarDate)
/* harmony export */ });
// Dates of the Gregorian calendar as people write them: `2027-03-31`.
/** Whether a text is `YYYY-MM-DD`, and a day that exists. */
function isCalendarDate(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    return year !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}
/** The days of a month; 0 if the month does not exist. */
function daysInMonth(year, month) {
    const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}


/***/ }))

};
