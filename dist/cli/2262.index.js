export const id = 2262;
export const ids = [2262];
export const modules = {

/***/ 33634:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ byDay)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);
// Rows of received reports by the day that they are of.

/** The days, sorted, and the rows of each in their order. */
function byDay(rows) {
    const days = new Map();
    for (const row of rows) {
        const others = days.get(row.day);
        if (others === undefined)
            days.set(row.day, [row]);
        else
            others.push(row);
    }
    return [...days].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b));
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

/***/ 58252:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advance: () => (/* binding */ advance)
});

// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
;// CONCATENATED MODULE: ./lib/src/advance/dkim/signatures.js


/** The rows that say of each domain whether it signs: its own, and those of others that it signed. Each row is looked at once. */
function rowsBySigner({ domains }) {
    const ofOthers = new Map();
    for (const [owner, { dmarc }] of Object.entries(domains))
        for (const row of dmarc.rows)
            for (const signer of new Set(row.dkim.map(({ domain }) => domain.toLowerCase()))) {
                if (signer === owner)
                    continue;
                const rows = ofOthers.get(signer);
                if (rows === undefined)
                    ofOthers.set(signer, [row]);
                else
                    rows.push(row);
            }
    return (domain) => [
        ...(Object.hasOwn(domains, domain) ? (domains[domain]?.dmarc.rows ?? []) : []),
        ...(ofOthers.get(domain) ?? []),
    ];
}
/**
 * The signatures of a domain that verified. Others prove nothing: anybody can write a selector into a header. Null where no report is of
 * a day, or the last one is older than some days.
 */
function signaturesIn(rows, domain, at) {
    const byDay = rows.toSorted((a, b) => (0,order/* compareText */.n)(a.day, b.day));
    const [first, last] = [byDay[0]?.day, byDay.at(-1)?.day];
    if (first === undefined || last === undefined || (0,moment/* daysBetween */.YM)(last, at) > MAX_AGE_DAYS)
        return null;
    const bySelector = new Map();
    let unnamed = 0;
    for (const { day, dkim, count } of byDay) {
        const verified = dkim.filter((one) => one.result === "pass" && one.domain.toLowerCase() === domain);
        const selectors = new Set(verified.map(({ selector }) => selector?.toLowerCase() ?? null));
        if (selectors.delete(null) && selectors.size === 0)
            unnamed += count;
        for (const selector of selectors) {
            if (selector === null)
                continue;
            const use = bySelector.get(selector) ?? { first: day, last: day, mails: 0, longestGap: 0 };
            const longestGap = Math.max(use.longestGap, (0,moment/* daysBetween */.YM)(use.last, day));
            bySelector.set(selector, { first: use.first, last: day, mails: use.mails + count, longestGap });
        }
    }
    return { first, last, bySelector, unnamed };
}
/** Project limit: most reports are of one day, and some come days later; older ones do not show what signs now. */
const MAX_AGE_DAYS = 14;
/** RFC 5321 \u00a74.5.4.1: servers give up on a mail after 4 or 5 days at the earliest; 7 days are safe. */
const TRANSIT_DAYS = 7;
/** Project limit: a selector that reports hardly show may sign once a month. */
const MONTH_DAYS = 30;
/**
 * The day up to which reports must show no signature of a selector, so that it is not in use: as long as mail is in transit, and twice as long
 * as it ever paused.
 */
function quietFrom({ bySelector, first }, selector) {
    const use = bySelector.get(selector);
    const pause = use === undefined || use.longestGap === 0 ? MONTH_DAYS : 2 * use.longestGap;
    return (0,moment/* addSeconds */.ps)(`${use?.last ?? first}T00:00:00.000Z`, Math.max(TRANSIT_DAYS, pause) * DAY_SECONDS).slice(0, 10);
}
const DAY_SECONDS = 86_400;
/** Whether reports show that a selector is not in use, and that no mail that it signed is in transit. */
function isQuiet(signatures, selector) {
    return signatures.last >= quietFrom(signatures, selector);
}
/** Whether mail that a selector signed may be in transit. */
function isSigning({ bySelector, last }, selector) {
    const use = bySelector.get(selector);
    return use !== undefined && (0,moment/* daysBetween */.YM)(use.last, last) < TRANSIT_DAYS;
}

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
;// CONCATENATED MODULE: ./lib/src/advance/situation.js

/** After three times the days a tenth of the messages or sessions is enough: a domain with little mail shows its senders late. */
const PATIENCE = 3;
const PATIENT_SHARE = 10;
/** Reports on who sends or receives daily come daily; a week is what `dmarc/reports-fresh` and `tls-rpt/fresh` allow. */
const FRESH_DAYS = 7;
/** How old the last report may be, in days; `days` are those that a step needs, and the more where little mail makes few reports. */
function freshDays(isSlow, days) {
    return isSlow ? Math.max(FRESH_DAYS, days) : FRESH_DAYS;
}
/** A decision that changes nothing: the goal is reached, or obstacles stand in the way. */
function stay(summary, obstacles = [], rest = {}) {
    return { direction: "stay", summary, obstacles, evidence: [], watch: [], records: [], served: [], ...rest };
}
/** The same step, which something stands in the way of. */
function waiting(step, obstacles) {
    return { ...step, direction: "stay", obstacles, watch: [], records: [], served: [] };
}
/** Why a first record would not be the first: DNS has one that the repository lacks, and a weaker one would replace it. */
function whyNotFirst(live, name) {
    if (live === undefined || live.state === "absent")
        return null;
    return live.state === "unknown" ? live.reason : (0,message/* message */.iU)("advance/not-declared", { name });
}
/** The messages of a check's findings with one of these outcomes. */
function messagesOf(findings, checks, outcomes) {
    return findings
        .filter(({ check, outcome }) => checks.includes(check) && outcomes.includes(outcome))
        .map((finding) => finding.message);
}

// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __webpack_require__(48266);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/standards/fixes.js
var fixes = __webpack_require__(91772);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/overlooked.js
var overlooked = __webpack_require__(22285);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/record.js
var record = __webpack_require__(38308);
// EXTERNAL MODULE: ./lib/src/standards/parked/reject-record.js
var reject_record = __webpack_require__(87054);
// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/received.js
var received = __webpack_require__(57730);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/corrected.js
var corrected = __webpack_require__(25714);
;// CONCATENATED MODULE: ./lib/src/advance/dmarc-phases.js


/** In their order. No step skips one. */
const DMARC_PHASES = ["none", "testing", "quarantine", "reject"];
/**
 * The phase that a record is in. Receivers of RFC 9989 read `t`, those of RFC 7489 `pct`; where they come to different policies, the
 * weaker counts: what some do not apply has not been tried.
 */
function phaseOf({ p, isTesting, pct }) {
    if (p === null || p === "none")
        return "none";
    const isLowered = isTesting || (pct !== null && pct < 100);
    if (p === "reject")
        return isLowered ? "quarantine" : "reject";
    return isLowered ? "testing" : "quarantine";
}
/** Whether reports show this record: its phase, and the policies for subdomains as far as they say them. */
function isShown(record, published) {
    const sp = record.sp ?? record.p;
    const np = record.np ?? sp;
    return (phaseOf(published) === phaseOf(record) && [null, sp].includes(published.sp) && [null, np].includes(published.np));
}
/** The next phase; null after the last. */
function phaseAfter(phase) {
    return DMARC_PHASES[DMARC_PHASES.indexOf(phase) + 1] ?? null;
}
/** The phase before; null before the first. */
function phaseBefore(phase) {
    return DMARC_PHASES[DMARC_PHASES.indexOf(phase) - 1] ?? null;
}
/** Whether receivers do something about mail that fails. */
function isApplied(phase) {
    return phase === "quarantine" || phase === "reject";
}
const POLICY = {
    none: "none",
    testing: "quarantine",
    quarantine: "quarantine",
    reject: "reject",
};
/** The record of a phase, made of one that is valid: with its destinations and alignment, and subdomains that follow its policy. */
function recordOfPhase(text, phase) {
    const tags = (0,corrected/* meantTags */.PB)([text]);
    const before = (0,record/* parsePolicyValue */.De)(tags.get("p")) ?? "none";
    const p = POLICY[phase];
    tags.set("p", p);
    for (const tag of ["sp", "np"])
        if (!outlives((0,record/* parsePolicyValue */.De)(tags.get(tag)), before, p))
            tags.delete(tag);
    tags.delete("t");
    tags.delete("pct");
    // RFC 9989 \u00a7A.6: `t=y` is what `pct=0` was, which receivers of RFC 7489 know; they did not apply other values alike
    if (phase === "testing")
        tags.set("t", "y").set("pct", "0");
    return (0,corrected/* formatTags */.tT)(tags);
}
/** Whether a policy for subdomains stays beside a new one: where it differs from the old one on purpose, and is not weaker than the new one. */
function outlives(own, before, p) {
    if (own === null)
        return false;
    const isBack = strength(p) < strength(before);
    return isBack ? own !== before : strength(own) > strength(p);
}
/** The record in which policies for subdomains that are weaker than its own are a step closer to it; null where none is weaker. */
function recordWithSubdomains(text) {
    const tags = (0,corrected/* meantTags */.PB)([text]);
    const p = (0,record/* parsePolicyValue */.De)(tags.get("p")) ?? "none";
    const raised = [];
    let inherited = p;
    for (const tag of ["sp", "np"]) {
        let own = (0,record/* parsePolicyValue */.De)(tags.get(tag));
        if (own !== null && strength(own) < strength(p)) {
            own = record/* POLICIES */.PQ[strength(own) + 1];
            raised.push(own);
        }
        if (own === null || own === inherited)
            tags.delete(tag);
        else
            tags.set(tag, own);
        inherited = own ?? inherited;
    }
    const policy = raised.toSorted((a, b) => strength(b) - strength(a))[0];
    return policy === undefined ? null : { text: (0,corrected/* formatTags */.tT)(tags), policy };
}
function strength(policy) {
    return record/* POLICIES */.PQ.indexOf(policy);
}
/** The record with a destination of reports. */
function recordWithReports(text, destination) {
    return (0,corrected/* formatTags */.tT)((0,corrected/* meantTags */.PB)([text]).set("rua", destination));
}

;// CONCATENATED MODULE: ./lib/src/advance/dmarc-evidence.js
// What the DMARC reports of a domain say about the phase that it is in.





/** What the reports say of the time since the domain publishes this policy. */
function gatherDmarcEvidence(record, { at, domain, evidence: { dmarc }, settings: { dmarc: needed }, sendersOf }) {
    const reports = dmarc.reports.filter(({ begin }) => begin <= at);
    const since = policySince(record, reports);
    const days = since === null ? 0 : (0,moment/* daysBetween */.YM)(since, at);
    const isPatient = days >= PATIENCE * needed.days;
    const lately = rowsSince(dmarc.rows, (0,moment/* addDays */.fi)((0,moment/* dayOf */.kb)(at), -needed.days), since, at);
    const isSlow = isPatient && countOf(lately) < needed.messages;
    const rows = isSlow ? rowsSince(dmarc.rows, null, since, at) : lately;
    const disowned = disownedAddresses(domain);
    const isDisowned = (row) => row.ip !== null && disowned.has(row.ip) && !(0,received/* isPassed */.Hh)(row);
    const counted = rows.filter((row) => !isDisowned(row));
    const senders = sendersOf(counted);
    const forwarded = sumOf(senders.filter(({ kind }) => kind === "forwarded"));
    return {
        reports: reports.length,
        organisations: new Set(reports.map(({ organisation }) => organisation)).size,
        lastDay: reports.reduce((last, { end }) => (last === null || (0,moment/* dayOf */.kb)(end) > last ? (0,moment/* dayOf */.kb)(end) : last), null),
        since,
        days,
        isSlow,
        windowDays: since === null ? 0 : isSlow ? days : Math.min(Math.max(1, days), needed.days),
        all: sumOf(senders),
        own: sumOf(senders.filter(isOwn)),
        forwardedFailed: forwarded.total - forwarded.passed,
        disowned: countOf(rows) - countOf(counted),
        senders,
    };
}
/** Own messages of the last days: whether failures rise. */
function recentOwn({ at, evidence: { dmarc }, sendersOf }, since, days) {
    const senders = sendersOf(rowsSince(dmarc.rows, (0,moment/* addDays */.fi)((0,moment/* dayOf */.kb)(at), -days), since, at)).filter(isOwn);
    return { ...sumOf(senders), senders };
}
/** Whether the policy names a sender, or the domain's records authorise it. */
function isOwn({ kind }) {
    return kind === "declared" || kind === "authorised";
}
/** Whether nothing ties a sender to the domain. The addresses past the limit are not judged: each sent less than those that are kept. */
function isStranger({ kind, identity }) {
    return identity.kind !== "rest" && (kind === "known" || kind === "unknown");
}
/** How many messages of a sender failed. */
function failedOf({ counts }) {
    return counts.total - counts.passed;
}
/**
 * The day from which on reports show the policy. On each day the majority counts: a receiver may have the old record cached, or report it
 * wrongly. Reports that say nothing of the record are passed over.
 */
function policySince(record, reports) {
    const votes = new Map();
    for (const { begin, published } of reports) {
        if (published === undefined)
            continue;
        const vote = isShown(record, published) ? 1 : -1;
        votes.set((0,moment/* dayOf */.kb)(begin), (votes.get((0,moment/* dayOf */.kb)(begin)) ?? 0) + vote);
    }
    const days = [...votes].toSorted(([a], [b]) => (a < b ? 1 : -1));
    const end = days.findIndex(([, vote]) => vote <= 0);
    return days.slice(0, end < 0 ? days.length : end).at(-1)?.[0] ?? null;
}
/** The rows from a day on, and not before the policy. */
function rowsSince(rows, from, since, at) {
    if (since === null)
        return [];
    const first = from !== null && from > since ? from : since;
    return rows.filter(({ day }) => day >= first && day <= (0,moment/* dayOf */.kb)(at));
}
/** The addresses that the policy expects to fail SPF. */
function disownedAddresses({ spf }) {
    return new Set(spf.expect
        .filter(({ result }) => result === "fail" || result === "softfail")
        .map(({ ip }) => (0,address/* canonicalAddress */.Z5)(ip) ?? ip));
}
function countOf(rows) {
    return rows.reduce((sum, { count }) => sum + count, 0);
}
function sumOf(senders) {
    const sum = { total: 0, passed: 0, bySpfAlone: 0 };
    for (const { counts } of senders) {
        sum.total += counts.total;
        sum.passed += counts.passed;
        sum.bySpfAlone += counts.passed - counts.dkimAligned;
    }
    return sum;
}

;// CONCATENATED MODULE: ./lib/src/advance/dmarc-obstacles.js




/** Project limit: senders that stand in the way and are named. */
const MAX_SENDERS = 10;
/** All obstacles to the step; none: it can be taken. */
function obstaclesToStep(next, found, situation) {
    return [
        ...missingReports(found, situation),
        ...tooEarly(found, situation),
        ...tooFew(found, situation),
        ...failingOwn(found, situation),
        ...unknownSenders(found, situation),
        ...brokenExpectations(situation),
        ...(next === "reject" ? [...listMail(found, situation), ...spfAlone(found, situation)] : []),
    ];
}
function missingReports({ reports, lastDay, isSlow }, situation) {
    const { at, findings, isAsked, settings } = situation;
    const undelivered = messagesOf(findings, ["dmarc/rua-authorised", "dmarc/rua-deliverable"], ["fail"]);
    if (!isAsked.dmarc && reports === 0)
        return [(0,message/* message */.iU)("advance/dmarc/not-asked"), ...undelivered];
    if (lastDay === null)
        return [(0,message/* message */.iU)("advance/dmarc/no-reports"), ...undelivered];
    const days = (0,moment/* daysBetween */.YM)(lastDay, at);
    return days > freshDays(isSlow, settings.dmarc.days)
        ? [(0,message/* message */.iU)("advance/dmarc/stale-reports", { lastDay, days }), ...undelivered]
        : undelivered;
}
function tooEarly({ days, since, reports }, { settings: { dmarc } }) {
    if (reports === 0 || days >= dmarc.days)
        return [];
    return [(0,message/* message */.iU)("advance/dmarc/too-early", { since, days, needed: dmarc.days })];
}
function tooFew({ all, isSlow, windowDays, since }, { settings: { dmarc } }) {
    const needed = isSlow ? Math.ceil(dmarc.messages / PATIENT_SHARE) : dmarc.messages;
    return since === null || all.total >= needed
        ? []
        : [(0,message/* message */.iU)("advance/dmarc/too-few", { total: all.total, needed, days: windowDays, isSlow })];
}
function failingOwn({ own, all, senders }, { settings: { dmarc } }) {
    if (all.total === 0)
        return [];
    if (own.total === 0)
        return [(0,message/* message */.iU)("advance/dmarc/none-own", { total: all.total })];
    if (100 * own.passed >= dmarc.passRate * own.total)
        return [];
    return [
        (0,message/* message */.iU)("advance/dmarc/pass-rate", { passed: own.passed, total: own.total, needed: dmarc.passRate }),
        ...describeFailing(senders.filter(isOwn)),
    ];
}
function unknownSenders({ senders, all }, { settings: { dmarc } }) {
    const heavy = senders.filter((one) => isStranger(one) && 100 * one.counts.total > dmarc.unknown * all.total);
    const named = heavy.slice(0, MAX_SENDERS).map((one) => describeStranger(one, all.total));
    const more = heavy.length - named.length;
    return more > 0 ? [...named, (0,message/* message */.iU)("advance/dmarc/more-senders", { more })] : named;
}
function describeStranger(sender, all) {
    const { name, provider, counts, fixes, unmeasured } = sender;
    return unmeasured === null
        ? (0,message/* message */.iU)("advance/dmarc/unknown-sender", {
            sender: name,
            provider,
            total: counts.total,
            failed: failedOf(sender),
            all,
            fixes,
        })
        : (0,message/* message */.iU)("advance/dmarc/unmeasured-sender", { sender: name, total: counts.total, reason: unmeasured });
}
/** What of the mail from subdomains fails, which the mail from the domain itself may outnumber. */
function failingSubdomains(record, situation) {
    const { domain, evidence } = situation;
    const rows = evidence.dmarc.rows.filter(({ from }) => from !== domain.name);
    const dmarc = { ...evidence.dmarc, rows };
    const found = gatherDmarcEvidence(record, { ...situation, evidence: { ...evidence, dmarc } });
    return found.own.total === 0 ? [] : failingOwn(found, situation);
}
/** The senders whose messages failed, most of them first, and what would fix that. */
function describeFailing(senders) {
    return senders
        .filter((one) => failedOf(one) > 0)
        .toSorted((a, b) => failedOf(b) - failedOf(a))
        .slice(0, MAX_SENDERS)
        .map((one) => (0,message/* message */.iU)("advance/dmarc/failing", {
        sender: one.name,
        failed: failedOf(one),
        total: one.counts.total,
        fixes: one.fixes,
    }));
}
/** What the policy expects of mail must hold, and be known to. */
function brokenExpectations({ findings }) {
    return messagesOf(findings, ["dmarc/expectations", "spf/expectations"], ["fail", "unknown"]);
}
/** RFC 9989 \u00a77.4: a domain whose users post to mailing lists should not have its mail rejected. Who says otherwise in the policy, has decided. */
function listMail({ forwardedFailed, all }, { settings: { dmarc } }) {
    const isMuch = 100 * forwardedFailed > dmarc.unknown * all.total;
    return dmarc.goal === null && isMuch
        ? [(0,message/* message */.iU)("advance/dmarc/lists", { count: forwardedFailed, total: all.total })]
        : [];
}
/** RFC 9989 \u00a77.4: a domain with `p=reject` must not rely on SPF alone, which forwarding breaks. */
function spfAlone({ own }, { settings: { dmarc } }) {
    return 100 * own.bySpfAlone > (100 - dmarc.passRate) * own.passed
        ? [(0,message/* message */.iU)("advance/dmarc/spf-alone", { count: own.bySpfAlone, total: own.passed })]
        : [];
}

;// CONCATENATED MODULE: ./lib/src/advance/dmarc.js
// The next step of a DMARC policy: none, quarantine in testing, quarantine, reject (RFC 9989 \u00a77.4, \u00a7A.6).
//
// A step forward needs evidence that it takes no mail of the domain's own away; a step back, that it does. Mail of senders that nothing ties
// to the domain never makes a step back: who forges a domain could lower its policy else.











/** Decides on the next step of a domain's DMARC policy. */
function decideDmarc(situation) {
    const { domain, facts, live, dmarcAlias: target } = situation;
    const { dmarc } = facts;
    const undecided = (0,message/* message */.iU)("advance/dmarc/undecided");
    if (dmarc.state === "unknown")
        return stay(undecided, [dmarc.reason]);
    if (target !== null)
        return stay(undecided, [(0,message/* message */.iU)("advance/dmarc/alias", { name: recordName(situation), target })]);
    if (!define_check/* ACTIVE_KINDS */.hR.includes(domain.mail))
        return decideParked(situation);
    const faults = faultsOf(dmarc, domain.name);
    if (faults.length > 0)
        return stay(undecided, [...faults, (0,message/* message */.iU)("advance/correct-first")]);
    if (dmarc.state !== "present") {
        const foundAt = live?.dmarc.state === "present" ? live.dmarc.value.foundAt : domain.name;
        const reason = whyNotFirst(live?.dmarc, (0,dns_name/* prependLabels */.Sm)("_dmarc", foundAt));
        return reason === null ? proposeFirst(situation) : stay(undecided, [reason]);
    }
    const record = dmarc.value;
    if (record.isInherited)
        return stay(undecided, [(0,message/* message */.iU)("advance/dmarc/inherited", { domain: domain.name, origin: record.foundAt })]);
    if (live?.dmarc.state === "unknown")
        return stay(undecided, [live.dmarc.reason]);
    if (live !== null && !isSameRecord(live.dmarc, record))
        return stay(undecided, [(0,message/* message */.iU)("advance/not-deployed", { name: recordName(situation) })]);
    if (record.rua.every(({ problem }) => problem !== null))
        return proposeReports(situation, record);
    return decideStep(situation, record);
}
function recordName({ domain }) {
    return (0,dns_name/* prependLabels */.Sm)("_dmarc", domain.name);
}
/** What is to be corrected before anything is strengthened: several records, errors, and what was meant as a record and is none. */
function faultsOf(dmarc, domain) {
    if (dmarc.state === "malformed")
        return [dmarc.problem];
    if (dmarc.state === "present")
        return dmarc.value.overlooked === null ? dmarc.value.errors : [(0,overlooked/* describeOverlooked */.q)(dmarc.value.overlooked, domain)];
    const meant = dmarc.evidence.find(({ text }) => (0,record/* resemblesDmarc */.Gf)(text));
    return meant === undefined ? [] : [(0,overlooked/* describeOverlooked */.q)((0,overlooked/* nameAndText */.e)(meant), domain)];
}
function isSameRecord(live, { text }) {
    return live.state === "present" && live.value.text === text;
}
/** A parked domain sends no mail, so none of its own can be lost: no evidence is needed. */
function decideParked({ domain, facts: { dmarc } }) {
    if (dmarc.state === "present" && dmarc.value.effective === "reject" && !hasLaxSubdomains(dmarc.value))
        return stay((0,message/* message */.iU)("advance/dmarc/silent-done"));
    return forward((0,message/* message */.iU)("advance/dmarc/silent"), (0,reject_record/* rejectRecord */.j)(domain.name, dmarc).records);
}
/** Whether its own record asks for less where subdomains send. */
function hasLaxSubdomains({ isInherited, text }) {
    return !isInherited && recordWithSubdomains(text) !== null;
}
/** RFC 9989 \u00a77.4: reports come before policies. */
function proposeFirst(situation) {
    const destination = reportMailbox(situation);
    if (destination === null)
        return stay((0,message/* message */.iU)("advance/dmarc/first"), [
            (0,message/* message */.iU)("advance/dmarc/no-mailbox", { domain: situation.domain.name }),
        ]);
    const value = `v=DMARC1; p=none; rua=${destination}`;
    return forward((0,message/* message */.iU)("advance/dmarc/first"), publish(situation, value), [
        (0,message/* message */.iU)("advance/dmarc/watch-mailbox", { destination }),
    ]);
}
function proposeReports(situation, { text }) {
    const destination = reportMailbox(situation);
    if (destination === null)
        return stay((0,message/* message */.iU)("advance/dmarc/reports"), [
            (0,message/* message */.iU)("advance/dmarc/no-mailbox", { domain: situation.domain.name }),
        ]);
    return forward((0,message/* message */.iU)("advance/dmarc/reports"), publish(situation, recordWithReports(text, destination)), [
        (0,message/* message */.iU)("advance/dmarc/watch-mailbox", { destination }),
    ]);
}
/** As the checks propose it: a domain that only sends has no mailbox. */
function reportMailbox({ domain: { name, mail } }) {
    return mail === "send" ? null : `mailto:dmarc-reports@${name}`;
}
function decideStep(situation, record) {
    const phase = phaseOf(record);
    const found = gatherDmarcEvidence(record, situation);
    const evidence = evidenceTable(found);
    const lately = recentOwn(situation, found.since, RECENT_DAYS);
    if (!define_check/* SENDING_KINDS */.r9.includes(situation.domain.mail))
        return decideSilent(situation, record, found);
    const before = phaseBefore(phase);
    if (before !== null && isApplied(phase) && haveFailuresRisen(lately, situation))
        return stepBack(situation, record, { phase, before, lately, evidence });
    const step = recordWithSubdomains(record.text);
    if (step !== null)
        return { ...decideSubdomains(situation, record, found, step), evidence };
    const next = phaseAfter(phase);
    if (next === null || (next === "reject" && situation.settings.dmarc.goal === "quarantine"))
        return stay((0,message/* message */.iU)("advance/dmarc/done", { phase }), [], { evidence });
    const obstacles = obstaclesToStep(next, found, situation);
    if (obstacles.length > 0)
        return stay((0,message/* message */.iU)("advance/dmarc/stay", { phase, next }), obstacles, { evidence });
    const watch = watchAfter(next, found, record);
    const summary = (0,message/* message */.iU)("advance/dmarc/forward", { phase, next });
    return { ...forward(summary, publish(situation, recordOfPhase(record.text, next)), watch), evidence };
}
/** Subdomains whose policy lags behind catch up before the policy goes on: else they would skip a step. */
function decideSubdomains(situation, record, found, step) {
    const phase = phaseOf(record);
    const obstacles = obstaclesToStep(step.policy === "reject" ? "reject" : "quarantine", found, situation);
    const inTheWay = obstacles.length > 0 ? obstacles : failingSubdomains(record, situation);
    if (inTheWay.length > 0)
        return stay((0,message/* message */.iU)("advance/dmarc/stay-subdomains", { phase }), inTheWay);
    const watch = isApplied(phase)
        ? (0,message/* message */.iU)("advance/dmarc/watch-applied", { next: step.policy })
        : (0,message/* message */.iU)("advance/dmarc/watch-testing");
    return forward((0,message/* message */.iU)("advance/dmarc/subdomains", { phase }), publish(situation, step.text), [watch]);
}
/** The same of a domain that only receives mail, unless reports show that it does send. */
function decideSilent(situation, record, { own }) {
    if (phaseOf(record) === "reject" && !hasLaxSubdomains(record))
        return stay((0,message/* message */.iU)("advance/dmarc/silent-done"));
    if (own.passed > 0)
        return stay((0,message/* message */.iU)("advance/dmarc/undecided"), [(0,message/* message */.iU)("advance/dmarc/not-silent", { passed: own.passed })]);
    return forward((0,message/* message */.iU)("advance/dmarc/silent"), publish(situation, recordOfPhase(record.text, "reject")));
}
/** Days that tell whether failures rise: two weekends would hide a working week. */
const RECENT_DAYS = 7;
/** Points below the rate that a step forward needs: between the two nothing changes, so that a domain does not go back and forth. */
const MARGIN = 3;
/** Failed messages that can make a step back: one lost signature must not. */
const MIN_FAILED = 10;
/** Whether senders of the domain's own lose mail to the policy. */
function haveFailuresRisen({ total, passed }, { settings: { dmarc } }) {
    return total - passed >= MIN_FAILED && (100 * passed) / total < dmarc.passRate - MARGIN;
}
function stepBack(situation, record, { phase, before, lately, evidence }) {
    const { total, passed, senders } = lately;
    return {
        direction: "back",
        summary: (0,message/* message */.iU)("advance/dmarc/back", { phase, before, failed: total - passed, total, days: RECENT_DAYS }),
        obstacles: [],
        evidence,
        watch: describeFailing(senders),
        records: publish(situation, recordOfPhase(record.text, before)),
        served: [],
    };
}
function forward(summary, records, watch = []) {
    return { direction: "forward", summary, obstacles: [], evidence: [], watch, records, served: [] };
}
function publish(situation, value) {
    return (0,fixes/* txtRecordFix */.HN)(recordName(situation), value, (0,message/* message */.iU)("advance/dmarc/first")).records;
}
function evidenceTable(found) {
    const { since, days, reports, organisations, lastDay, all, own, windowDays, disowned, forwardedFailed } = found;
    const unknown = all.total - own.total;
    return [
        { label: (0,message/* message */.iU)("advance/evidence/since"), value: (0,message/* message */.iU)("advance/evidence/since-day", { since, days }) },
        {
            label: (0,message/* message */.iU)("advance/evidence/reports"),
            value: (0,message/* message */.iU)("advance/evidence/report-count", { reports, organisations, lastDay }),
        },
        {
            label: (0,message/* message */.iU)("advance/evidence/messages"),
            value: (0,message/* message */.iU)("advance/evidence/message-count", { total: all.total, days: windowDays }),
        },
        {
            label: (0,message/* message */.iU)("advance/evidence/own"),
            value: (0,message/* message */.iU)("advance/evidence/passed", { passed: own.passed, total: own.total }),
        },
        {
            label: (0,message/* message */.iU)("advance/evidence/others"),
            value: (0,message/* message */.iU)("advance/evidence/other-count", { unknown, total: all.total, forwardedFailed, disowned }),
        },
    ];
}
/** What shows after the merge that the step was too early. */
function watchAfter(next, { forwardedFailed }, { sp, np }) {
    const weakened = [sp, np].filter((policy) => policy === "quarantine" || policy === "reject");
    return [
        ...(next === "testing"
            ? [(0,message/* message */.iU)("advance/dmarc/watch-testing"), (0,message/* message */.iU)("advance/dmarc/watch-checks")]
            : [(0,message/* message */.iU)("advance/dmarc/watch-applied", { next })]),
        ...(next === "testing" && weakened.length > 0 ? [(0,message/* message */.iU)("advance/dmarc/watch-subdomains")] : []),
        ...(next !== "testing" && forwardedFailed > 0
            ? [(0,message/* message */.iU)("advance/dmarc/watch-forwarded", { count: forwardedFailed, next })]
            : []),
        ...(next === "reject" ? [(0,message/* message */.iU)("advance/dmarc/watch-lists")] : []),
    ];
}

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/next-id.js
var next_id = __webpack_require__(1308);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var observe = __webpack_require__(67461);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/policy-change.js
var policy_change = __webpack_require__(648);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/policy-fix.js
var policy_fix = __webpack_require__(72077);
;// CONCATENATED MODULE: ./lib/src/advance/tls-evidence.js




/** What the reports say of the last days. */
function gatherTlsEvidence({ at, evidence: { tlsRpt }, settings: { mtaSts: needed }, }) {
    const rows = tlsRpt.rows.filter(({ day, policy }) => policy === "sts" && day <= (0,moment/* dayOf */.kb)(at));
    const since = rows.reduce((first, { day }) => (first === null || day < first ? day : first), null);
    const days = since === null ? 0 : (0,moment/* daysBetween */.YM)(since, at);
    const lately = countSessions(rowsOfLastDays(rows, at, needed.days));
    const isSlow = days >= PATIENCE * needed.days && (lately.total < needed.sessions || lately.organisations < needed.organisations);
    const windowDays = isSlow ? PATIENCE * needed.days : Math.min(Math.max(1, days), needed.days);
    const sessions = isSlow ? countSessions(rowsOfLastDays(rows, at, windowDays)) : lately;
    const ends = tlsRpt.reports.filter(({ begin }) => begin <= at).map(({ end }) => (0,moment/* dayOf */.kb)(end));
    return { lastDay: ends.toSorted().at(-1) ?? null, since, days, isSlow, windowDays, sessions };
}
/** The sessions of the last days whose failure keeps mail from being delivered. */
function recentSessions({ at, evidence: { tlsRpt } }, days) {
    const rows = tlsRpt.rows.filter(({ day, policy }) => policy === "sts" && day <= (0,moment/* dayOf */.kb)(at));
    const counts = countSessions(rowsOfLastDays(rows, at, days));
    const failures = counts.failures.filter(({ type }) => !POLICY_FAILURES.includes(type));
    return {
        ...counts,
        failures,
        failed: failures.reduce((sum, { count }) => sum + count, 0),
        organisations: new Set(failures.flatMap(({ organisations }) => organisations)).size,
    };
}
/** RFC 8460 \u00a74.3.2.2: a sender could not get the policy. It delivers as if there were none, or by one that it has cached. */
const POLICY_FAILURES = ["sts-policy-fetch-error", "sts-policy-invalid", "sts-webpki-invalid"];
function rowsOfLastDays(rows, at, days) {
    const first = (0,moment/* addDays */.fi)((0,moment/* dayOf */.kb)(at), -days);
    return rows.filter(({ day }) => day >= first);
}
function countSessions(rows) {
    const failures = new Map();
    let [total, failed] = [0, 0];
    for (const { day, organisation, ...row } of rows) {
        total += row.successful + row.failed;
        failed += row.failed;
        for (const { type, host, count } of row.failures) {
            const key = `${type} ${host ?? ""}`;
            const known = failures.get(key) ?? { type, host, count: 0, organisations: new Set(), from: day, to: day };
            known.organisations.add(organisation);
            known.count += count;
            if (day < known.from)
                known.from = day;
            if (day > known.to)
                known.to = day;
            failures.set(key, known);
        }
    }
    return {
        total,
        failed,
        organisations: new Set(rows.map(({ organisation }) => organisation)).size,
        failures: [...failures]
            .toSorted(([a, one], [b, other]) => other.count - one.count || (0,order/* compareText */.n)(a, b))
            .map(([, failure]) => ({ ...failure, organisations: [...failure.organisations].toSorted(order/* compareText */.n) })),
    };
}
/** Project limit: failures that a decision names. */
const MAX_FAILURES = 10;
/** The failures in words, the most frequent first. */
function describeFailures({ failures }) {
    return failures.slice(0, MAX_FAILURES).map((failure) => (0,message/* message */.iU)("tls-rpt/failures/kind", failure));
}

;// CONCATENATED MODULE: ./lib/src/advance/mta-sts.js
// The next step of an MTA-STS policy: none, testing, enforce (RFC 8461 \u00a75).
//
// Under `enforce` senders do not deliver where the policy is not met, and they have it cached: what is wrong then is wrong for weeks. Senders
// that test the policy report what they would refuse, so the step needs reports without a failure. Those that use DANE do not look at it (\u00a72).











/** Decides on the next step of a domain's MTA-STS policy. */
function decideMtaSts(situation) {
    const { domain, facts, live } = situation;
    const { mtaSts, mtaStsFetch: fetched, mtaStsPolicy: policy } = facts;
    const undecided = (0,message/* message */.iU)("advance/mta-sts/undecided");
    if (!define_check/* RECEIVING_KINDS */.NE.includes(domain.mail))
        return stay((0,message/* message */.iU)("advance/mta-sts/no-mail"));
    if (mtaSts.state === "unknown")
        return stay(undecided, [mtaSts.reason]);
    if (mtaSts.state === "absent") {
        const reason = whyNotFirst(live?.mtaSts, mta_sts_recordName(situation));
        return reason === null ? mta_sts_proposeFirst(situation) : stay(undecided, [reason]);
    }
    const fault = [mtaSts, fetched, policy].find((fact) => fact.state === "malformed");
    if (fault?.state === "malformed")
        return stay(undecided, [fault.problem, (0,message/* message */.iU)("advance/correct-first")]);
    if (policy.state === "unknown")
        return stay(undecided, [policy.reason]);
    if (mtaSts.state !== "present" || policy.state !== "present")
        return stay(undecided, [(0,message/* message */.iU)("advance/correct-first")]);
    const undeployed = whyUndeployed(situation, mtaSts.value, policy.value);
    if (undeployed !== null)
        return stay(undecided, [undeployed]);
    if (policy.value.mode === "none")
        return stay((0,message/* message */.iU)("advance/mta-sts/withdrawn"));
    return mta_sts_decideStep(situation, mtaSts.value, policy.value);
}
function mta_sts_recordName({ domain }) {
    return (0,dns_name/* prependLabels */.Sm)("_mta-sts", domain.name);
}
/** Why senders do not see the record and the policy that the repository declares; null where they do. */
function whyUndeployed({ live, domain }, { text }, policy) {
    if (live === null)
        return null;
    const { mtaSts, mtaStsPolicy } = live;
    if (mtaSts.state === "unknown")
        return mtaSts.reason;
    if (mtaStsPolicy.state === "unknown")
        return mtaStsPolicy.reason;
    const isSame = mtaSts.state === "present" &&
        mtaSts.value.text === text &&
        mtaStsPolicy.state === "present" &&
        (0,policy_change/* policyDifferences */.b)(mtaStsPolicy.value, policy).length === 0;
    const name = (0,dns_name/* prependLabels */.Sm)("_mta-sts", domain.name);
    return isSame ? null : (0,message/* message */.iU)("advance/mta-sts/not-deployed", { name, url: (0,observe/* policyUrl */.IH)(domain.name) });
}
/** A policy for the MX hosts in testing, and the record that announces it. Without TLS-RPT its reports would have no destination. */
function mta_sts_proposeFirst(situation) {
    const { domain, at, facts, findings } = situation;
    const summary = (0,message/* message */.iU)("advance/mta-sts/first");
    const obstacles = messagesOf(findings, ["mx/present", "tls-rpt/record", "mta-sts/orphan"], ["fail", "unknown"]);
    const file = (0,policy_fix/* firstPolicyFile */.R_)(domain.name, facts);
    if (file === null)
        return stay(summary, obstacles.length > 0 ? obstacles : [(0,message/* message */.iU)("advance/mta-sts/no-hosts")]);
    if (obstacles.length > 0)
        return stay(summary, obstacles);
    return {
        direction: "forward",
        summary,
        obstacles: [],
        evidence: [],
        watch: [(0,message/* message */.iU)("advance/mta-sts/watch-order", { url: file.url }), (0,message/* message */.iU)("advance/mta-sts/watch-testing")],
        records: (0,fixes/* txtRecordFix */.HN)(mta_sts_recordName(situation), (0,next_id/* firstRecord */.El)(at), summary).records,
        served: [file],
    };
}
/** RFC 8461 \u00a73.2 expects weeks; two are the most that a guideline asks for. */
const ENFORCED_MAX_AGE = 1_209_600;
function mta_sts_decideStep(situation, record, policy) {
    const found = gatherTlsEvidence(situation);
    const evidence = mta_sts_evidenceTable(found);
    if (policy.mode === "enforce") {
        const lately = recentSessions(situation, mta_sts_RECENT_DAYS);
        if (!mta_sts_haveFailuresRisen(lately))
            return stay((0,message/* message */.iU)("advance/mta-sts/done"), [], { evidence });
        return {
            ...change(situation, record, { ...policy, mode: "testing", maxAge: Math.min(policy.maxAge, policy_fix/* FIRST_MAX_AGE */.kL) }),
            direction: "back",
            summary: (0,message/* message */.iU)("advance/mta-sts/back", { failed: lately.failed, total: lately.total, days: mta_sts_RECENT_DAYS }),
            evidence,
            watch: [
                ...describeFailures(lately),
                (0,message/* message */.iU)("advance/mta-sts/watch-order", { url: (0,observe/* policyUrl */.IH)(situation.domain.name) }),
            ],
        };
    }
    const obstacles = obstaclesToEnforce(situation, policy, found);
    if (obstacles.length > 0)
        return stay((0,message/* message */.iU)("advance/mta-sts/stay"), obstacles, { evidence });
    return {
        ...change(situation, record, { ...policy, mode: "enforce", maxAge: Math.max(policy.maxAge, ENFORCED_MAX_AGE) }),
        direction: "forward",
        summary: (0,message/* message */.iU)("advance/mta-sts/forward"),
        evidence,
        watch: [
            (0,message/* message */.iU)("advance/mta-sts/watch-order", { url: (0,observe/* policyUrl */.IH)(situation.domain.name) }),
            (0,message/* message */.iU)("advance/mta-sts/watch-enforce"),
            (0,message/* message */.iU)("advance/mta-sts/watch-hosts"),
            (0,message/* message */.iU)("advance/mta-sts/watch-dane"),
        ],
    };
}
/** A new policy, and the record with a new id. */
function change(situation, record, policy) {
    const { name } = situation.domain;
    const text = (0,message/* message */.iU)("advance/mta-sts/forward");
    const { records } = (0,fixes/* txtRecordFix */.HN)(mta_sts_recordName(situation), (0,next_id/* withNextId */.Df)(record), text);
    return { obstacles: [], records, served: [(0,policy_fix/* policyFile */.Xd)(name, policy)] };
}
/** Days that tell whether failures rise. */
const mta_sts_RECENT_DAYS = 7;
/** Failed sessions, the share in percent, and the organisations that report them, from which on failures are not a sender's own trouble. */
const mta_sts_MIN_FAILED = 10;
const MAX_FAILED_SHARE = 1;
const MIN_ORGANISATIONS = 2;
function mta_sts_haveFailuresRisen({ total, failed, organisations }) {
    return failed >= mta_sts_MIN_FAILED && organisations >= MIN_ORGANISATIONS && 100 * failed > MAX_FAILED_SHARE * total;
}
/** What must hold before senders refuse to deliver: now, by measurement, and in the last days, by reports. */
const NEEDED_CHECKS = [
    "tls-rpt/record",
    "mta-sts/policy-fetch",
    "mta-sts/mx-coverage",
    "mta-sts/mx-certificate",
    "smtp-tls/starttls",
];
function obstaclesToEnforce(situation, { mx }, found) {
    const { findings, facts } = situation;
    const strangers = (0,policy_fix/* patternsOfStrangers */.mp)(mx, facts);
    const unmeasured = findings
        .filter(({ check, outcome }) => NEEDED_CHECKS.includes(check) && outcome === "unknown")
        .map(({ subject, message: reason }) => (0,message/* message */.iU)("advance/mta-sts/unmeasured", { subject, reason }));
    return (0,message/* uniqueMessages */.wG)([
        ...messagesOf(findings, NEEDED_CHECKS, ["fail"]),
        ...messagesOf(findings, ["mta-sts/mx-coverage"], ["not-applicable"]), // a policy cannot name the host, or should not
        ...(strangers.length === 0 ? [] : [(0,message/* message */.iU)("mta-sts/fix/remove-mx", { patterns: strangers })]),
        ...unmeasured,
        ...mta_sts_missingReports(situation, found),
        ...mta_sts_tooFew(situation, found),
        ...describeFailures(found.sessions),
        ...undescribedFailures(found.sessions),
    ]);
}
/** RFC 8460 \u00a74.4: a report may count failures without details. */
function undescribedFailures({ failed, failures }) {
    const count = failed - failures.reduce((sum, failure) => sum + failure.count, 0);
    return count > 0 ? [(0,message/* message */.iU)("advance/mta-sts/undescribed", { count })] : [];
}
function mta_sts_missingReports({ at, isAsked, settings }, { lastDay, isSlow }) {
    if (lastDay === null)
        return [(0,message/* message */.iU)(isAsked.tlsRpt ? "advance/mta-sts/no-reports" : "advance/mta-sts/not-asked")];
    const days = (0,moment/* daysBetween */.YM)(lastDay, at);
    return days > freshDays(isSlow, settings.mtaSts.days)
        ? [(0,message/* message */.iU)("advance/mta-sts/stale-reports", { lastDay, days })]
        : [];
}
function mta_sts_tooFew({ settings: { mtaSts } }, found) {
    const { since, days, isSlow, windowDays, sessions, lastDay } = found;
    if (lastDay === null)
        return [];
    if (days < mtaSts.days)
        return [(0,message/* message */.iU)("advance/mta-sts/too-early", { since, days, needed: mtaSts.days })];
    const needed = isSlow ? Math.ceil(mtaSts.sessions / PATIENT_SHARE) : mtaSts.sessions;
    const organisations = isSlow ? 1 : mtaSts.organisations;
    return [
        ...(sessions.total < needed
            ? [(0,message/* message */.iU)("advance/mta-sts/too-few", { total: sessions.total, needed, days: windowDays, isSlow })]
            : []),
        ...(sessions.organisations < organisations
            ? [(0,message/* message */.iU)("advance/mta-sts/few-organisations", { count: sessions.organisations, needed: organisations })]
            : []),
    ];
}
function mta_sts_evidenceTable({ since, days, lastDay, windowDays, sessions }) {
    return [
        {
            label: (0,message/* message */.iU)("advance/evidence/tested"),
            value: (0,message/* message */.iU)("advance/evidence/since-day", { since, days }),
        },
        {
            label: (0,message/* message */.iU)("advance/evidence/sessions"),
            value: (0,message/* message */.iU)("advance/evidence/session-count", {
                total: sessions.total,
                organisations: sessions.organisations,
                days: windowDays,
                lastDay,
            }),
        },
        {
            label: (0,message/* message */.iU)("advance/evidence/failed-sessions"),
            value: (0,message/* message */.iU)("advance/evidence/share", { part: sessions.failed, total: sessions.total }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/advance/wizards.js
// The register of wizards.


/** By what they advance. */
const WIZARDS = {
    dmarc: decideDmarc,
    "mta-sts": decideMtaSts,
};

// EXTERNAL MODULE: ./lib/src/received-reports/known-reports.js
var known_reports = __webpack_require__(58843);
// EXTERNAL MODULE: ./lib/src/received-reports/evidence.js
var received_reports_evidence = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/src/senders/observe.js
var senders_observe = __webpack_require__(78475);
// EXTERNAL MODULE: ./lib/src/senders/senders.js + 3 modules
var senders = __webpack_require__(44035);
// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(28723);
// EXTERNAL MODULE: ./lib/src/zones/edits/editor.js
var editor = __webpack_require__(36435);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
;// CONCATENATED MODULE: ./lib/src/compare/reminders.js



/** Project limit: days ahead, enough for a change that others must approve. */
const DAYS_AHEAD = 30;
const reminders_DAY_SECONDS = 86_400;
/** The parts of a report that something ends in: each a pure function. */
const SOURCES = [waivers, certificates, keys, signatures, attestations];
/** What ends soon or has ended and still counts, the earliest first. */
function remindersOf(report) {
    return SOURCES.flatMap((source) => source(report)).toSorted((a, b) => compareText(a.ends, b.ends) || compareNaturally(a.key, b.key));
}
/** Waivers that are in effect, and expired ones whose failure is still there; each once. */
function waivers({ domains, at, waivers: { expired } }) {
    const reminders = new Map();
    const add = (domain, finding, ends) => {
        const days = (0,moment/* daysBetween */.YM)(at.slice(0, 10), ends); // to the end of that day
        const key = (0,model/* findingKey */.fl)(domain, finding.check, `until ${ends}`);
        if (days < DAYS_AHEAD && !reminders.has(key))
            // NaN, of a date that is none, never is
            reminders.set(key, {
                key,
                what: "waiver",
                domain,
                isOfOrganisation: false,
                subject: finding.check,
                ends,
                isPast: days < 0,
                finding,
            });
    };
    const past = expired.filter(({ problem }) => problem.code === "waiver/expired"); // others never had an end
    const ended = new Map(past.map(({ domain, check, expires }) => [`${domain} ${check}`, expires]));
    for (const { name, findings } of domains) {
        for (const finding of findings) {
            const end = ended.get(`${name} ${finding.check}`);
            if (finding.waiver !== null)
                add(name, finding, finding.waiver.expires);
            else if (end !== undefined && isOpen(finding))
                add(name, finding, end);
        }
    }
    return [...reminders.values()];
}
/**
 * Certificates that are too close to their end by their own check, whose parameter says how close that is: automated renewal may leave any of
 * them few days.
 */
function certificates({ domains, at }) {
    return domains.flatMap(({ name: domain, findings }) => findings.flatMap((finding) => {
        const end = certificateEnd(finding);
        if (end === null || !isOpen(finding))
            return [];
        const { key, subject } = finding;
        const host = finding.message.code.startsWith("mta-sts/") ? `mta-sts.${subject}` : subject;
        const isPast = (0,moment/* daysBetween */.YM)(at, end) < 0;
        return [
            {
                key,
                what: "certificate",
                domain,
                isOfOrganisation: false,
                subject: host,
                ends: end.slice(0, 10),
                isPast,
                finding,
            },
        ];
    }));
}
/** When the certificate ends that a failure is about; null for another failure. */
function certificateEnd({ message }) {
    switch (message.code) {
        case "smtp-tls/certificate-expiry/soon":
        case "smtp-tls/certificate-expiry/expired":
            return textOf(message.values.notAfter);
        case "mta-sts/certificate-expiry/soon":
        case "mta-sts/certificate-expiry/expired":
            return textOf(message.values.end);
        default:
            return null;
    }
}
/** DKIM keys that have to be replaced within the days that their check allows. */
function keys({ domains }) {
    return domains.flatMap(({ name, findings }) => findings.flatMap((finding) => keyReminder(name, finding) ?? []));
}
/** That of a DKIM key by what is found of its age; null where it need not be replaced soon, or that is unknown. */
function keyReminder(domain, finding) {
    const age = ageOfKey(finding);
    if (age === null)
        return null;
    const { days, limit } = age;
    const { subject } = finding;
    const ends = lastDayOf(age);
    const isPast = days > limit;
    if (isPast ? !isOpen(finding) : limit - days >= DAYS_AHEAD)
        return null;
    const key = (0,model/* findingKey */.fl)(domain, finding.check, `${subject} until ${ends}`);
    return { key, what: "key", domain, isOfOrganisation: false, subject, ends, isPast, finding };
}
/** The last day on which a DKIM key may be in use, by what is found of its age; null where that is unknown. */
function lastDayOfKey(finding) {
    const age = ageOfKey(finding);
    return age && lastDayOf(age);
}
function ageOfKey({ message }) {
    return message.code === "dkim/rotation/young" || message.code === "dkim/rotation/old" ? message.values : null;
}
function lastDayOf({ day, limit }) {
    return (0,moment/* addSeconds */.ps)(textOf(day) ?? "", limit * reminders_DAY_SECONDS).slice(0, 10);
}
/** DNSSEC signatures that their signer should have renewed. */
function signatures({ domains, at }) {
    return domains.flatMap(({ name: domain, findings }) => findings.flatMap((finding) => {
        if (finding.message.code !== "dnssec/not-bogus/overdue")
            return [];
        const { name, until } = finding.message.values;
        const [subject, end] = [textOf(name) ?? "", textOf(until) ?? ""];
        const ends = end.slice(0, 10);
        const key = (0,model/* findingKey */.fl)(domain, finding.check, `${subject} until ${ends}`);
        return [{ key, what: "signature", domain, isOfOrganisation: false, subject, ends, isPast: end < at, finding }];
    }));
}
/** Attestations that run out, each once: they are the organisation's. */
function attestations({ domains }) {
    const reminders = new Map();
    for (const { name: domain, findings } of domains)
        for (const finding of findings) {
            const { message, subject } = finding;
            if (message.code !== "attestation/valid/soon" && message.code !== "attestation/valid/expired")
                continue;
            const ends = textOf(message.values.until);
            const isPast = message.code === "attestation/valid/expired";
            if (ends === null || finding.waiver !== null || reminders.has(`${subject} ${ends}`))
                continue;
            const key = (0,model/* findingKey */.fl)(model/* ORGANISATION */.pP, finding.check, `${subject} until ${ends}`);
            reminders.set(`${subject} ${ends}`, {
                key,
                what: "attestation",
                domain,
                isOfOrganisation: true,
                subject,
                ends,
                isPast,
                finding,
            });
        }
    return [...reminders.values()];
}
/** A date that a message has as text, as it always does. */
function textOf(date) {
    return typeof date === "string" ? date : null;
}
/** Whether a finding fails, and counts. */
function isOpen({ status }) {
    return status === "fail" || status === "warn";
}

// EXTERNAL MODULE: ./lib/src/policy/semantics/dkim.js
var dkim = __webpack_require__(63096);
;// CONCATENATED MODULE: ./lib/src/advance/dkim/naming.js
// The names of DKIM selectors that follow one another: by a number (s1, s2) or by a date (2026q3, 202607, mail2026).

/** Numbers in these words are part of a name, not its turn. */
const ALGORITHM_WORDS = /ed25519|rsa-?\d{4}|sha-?256/g;
/** Years that a selector may name: no key before DKIM (RFC 4871, 2007) is in use. */
const YEAR = String.raw `20[0-9]{2}`;
/** Project limit: a longer number is an identifier, and a longer word before it random. */
const COUNTER = /^([a-z]{0,20})([0-9]{1,3})$/;
const twoDigits = (number) => String(number).padStart(2, "0");
/** Not within a longer number. */
const dateForm = (text) => new RegExp(`(?<![0-9])${text}(?![0-9])`);
/** Longer forms first: `2026-07` begins with a year. */
const DATE_FORMS = [
    periods(dateForm(`(?<year>${YEAR})(?<between>-?q)(?<part>[1-4])`), 4),
    periods(dateForm(`(?<year>${YEAR})(?<between>-?h)(?<part>[12])`), 2),
    months(dateForm(`(?<year>${YEAR})(?<between>-?)(?<part>0[1-9]|1[0-2])(?<day>\\k<between>[0-3][0-9])?`)),
    periods(dateForm(`(?<year>${YEAR})`), 1),
];
function periods(pattern, perYear) {
    const ofMonth = (year, month) => year * perYear + Math.floor((month * perYear) / 12);
    return {
        pattern,
        perYear,
        read: ({ groups }) => Number(groups?.["year"]) * perYear + Number(groups?.["part"] ?? 1) - 1,
        ofMonth,
        write: (year, part, { groups }) => perYear === 1 ? String(year) : `${year}${groups?.["between"] ?? ""}${part + 1}`,
    };
}
/** A date with a day is one of its month: two keys in a month are rare, and the first of the next month is a date too. */
function months(pattern) {
    return {
        pattern,
        perYear: 12,
        read: ({ groups }) => Number(groups?.["year"]) * 12 + Number(groups?.["part"]) - 1,
        ofMonth: (year, month) => year * 12 + month,
        write: (year, part, { groups }) => {
            const between = groups?.["between"] ?? "";
            const day = groups?.["day"] === undefined ? "" : `${between}01`;
            return `${year}${between}${twoDigits(part + 1)}${day}`;
        },
    };
}
/** The series that a selector belongs to; null where its name has neither a number nor a date, or seems to be random. */
function seriesOf(selector) {
    // the words keep their length, so that places in one text are places in the other
    const masked = selector.replaceAll(ALGORITHM_WORDS, (word) => "_".repeat(word.length));
    return datedSeries(selector, masked) ?? countedSeries(selector, masked);
}
function datedSeries(selector, masked) {
    for (const form of DATE_FORMS) {
        const match = form.pattern.exec(masked);
        if (match === null)
            continue;
        const end = match.index + match[0].length;
        if (/[0-9]/.test(masked.slice(0, match.index) + masked.slice(end)))
            continue; // that may be the number that counts
        const [before, behind] = [selector.slice(0, match.index), selector.slice(end)];
        const write = (at) => form.write(Math.floor(at / form.perYear), at % form.perYear, match);
        const ofDate = (at) => form.ofMonth(Number(at.slice(0, 4)), Number(at.slice(5, 7)) - 1);
        return {
            key: `${before}<${form.pattern.source} ${match.groups?.["between"] ?? ""} ${match.groups?.["day"] === undefined ? "" : "day"}>${behind}`,
            ordinal: form.read(match),
            withOrdinal: (at) => `${before}${write(at)}${behind}`,
            after: (at, moment) => Math.max(at + 1, ofDate(moment)),
        };
    }
    return null;
}
/** The last part, between hyphens and dots, that is a word and a number. */
function countedSeries(selector, masked) {
    const parts = [...masked.matchAll(/[^-.]+/g)];
    const part = parts.findLast(([text]) => COUNTER.test(text));
    const [, word = "", digits = ""] = COUNTER.exec(part?.[0] ?? "") ?? [];
    if (part === undefined || digits === "")
        return null;
    const start = part.index + word.length;
    const [before, behind] = [selector.slice(0, start), selector.slice(start + digits.length)];
    const isPadded = digits.startsWith("0");
    return {
        key: `${before}<${isPadded ? digits.length : "number"}>${behind}`,
        ordinal: Number(digits),
        withOrdinal: (number) => `${before}${String(number).padStart(isPadded ? digits.length : 0, "0")}${behind}`,
        after: (number) => number + 1,
    };
}
/** Project limit: names that are tried; each that is taken is one that somebody wrote down. */
const MAX_TRIED = 1_000;
/**
 * The selector that follows one, after all of its series among those that are taken: RFC 6376 \u00a73.1 advises against a new key under a used
 * name. Null where its name does not say what follows.
 */
function nextSelector(selector, taken, at) {
    const series = seriesOf(selector);
    if (series === null)
        return null;
    const used = [...taken].flatMap((name) => {
        const other = seriesOf(name);
        return other?.key === series.key ? [other.ordinal] : [];
    });
    let ordinal = Math.max(series.ordinal, ...used);
    for (let tried = 0; tried < MAX_TRIED; tried++) {
        ordinal = series.after(ordinal, at);
        const next = series.withOrdinal(ordinal);
        if (!(0,dkim/* isSelector */.cB)(next))
            return null;
        if (!taken.has(next))
            return next;
    }
    return null;
}
/** Names for the first keys of a domain: of a quarter, as the check of key ages asks for a new key each half year. */
function firstSelector(type, at) {
    return `${at.slice(0, 4)}q${Math.floor((Number(at.slice(5, 7)) - 1) / 3) + 1}-${type}`;
}

;// CONCATENATED MODULE: ./lib/src/advance/dkim/order.js


/** Why no step is proposed: each fault of the order, and each selector that was not measured. */
function orderFaults({ inUse, retired }, signatures) {
    const lastOf = (name) => signatures !== null && isSigning(signatures, name) ? (signatures.bySelector.get(name)?.last ?? null) : null;
    return [
        ...inUse.flatMap((selector) => [...unmeasured(selector), ...inUseFaults(selector, lastOf(selector.name))]),
        ...retired.flatMap((selector) => [...unmeasured(selector), ...retiredFaults(selector, lastOf(selector.name))]),
    ];
}
function unmeasured({ name, planned, live }) {
    const unknown = [planned, live].find((state) => state.kind === "unknown");
    return unknown?.kind === "unknown"
        ? [(0,message/* message */.iU)("advance/dkim/unknown", { selector: name, reason: unknown.reason })]
        : [];
}
function inUseFaults({ name, planned, live }, last) {
    if (planned.kind === "none")
        return live.kind === "key" && last !== null
            ? [(0,message/* message */.iU)("advance/dkim/removed-while-signing", { selector: name, last })]
            : [];
    // RFC 6376 \u00a73.1: a new key under a used selector makes mail in transit look forged
    const isPublished = live.kind === "key" || live.kind === "alias";
    const isSame = planned.kind === live.kind && (planned.kind !== "key" || planned.identity === identityOf(live));
    return isPublished && planned.kind !== "unknown" && !isSame
        ? [(0,message/* message */.iU)("advance/dkim/replaced", { selector: name })]
        : [];
}
const identityOf = (state) => (state.kind === "key" ? state.identity : null);
function retiredFaults({ name, planned, live }, last) {
    if (last === null)
        return [];
    if (planned.kind === "key")
        return [(0,message/* message */.iU)("advance/dkim/retired-signs", { selector: name, last })];
    return planned.kind === "none" && live.kind === "key"
        ? [(0,message/* message */.iU)("advance/dkim/removed-while-signing", { selector: name, last })]
        : [];
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var dkim_observe = __webpack_require__(12283);
// EXTERNAL MODULE: ./lib/src/standards/dkim/record.js + 1 modules
var dkim_record = __webpack_require__(18032);
;// CONCATENATED MODULE: ./lib/src/advance/dkim/selectors.js




/** The selectors in use and the retired ones, in the order of the policy. */
function selectorsOf({ domain, planned, live, findings, }) {
    const findingOf = (check, name) => findings.find((one) => one.check === check && one.subject === (0,dkim_observe/* keyRecordName */.cE)(domain.name, name));
    const describe = (name, facts) => ({
        name,
        planned: stateOf(domain.name, planned[facts][name]),
        live: stateOf(domain.name, live[facts][name]),
        age: findingOf("dkim/rotation", name) ?? null,
        isWeak: findingOf("dkim/key-strength", name)?.outcome === "fail",
    });
    return {
        inUse: domain.dkim.selectors.map(({ name }) => describe(name, "dkim")),
        retired: domain.dkim.retired.map(({ name }) => describe(name, "dkimRetired")),
    };
}
function stateOf(domain, fact) {
    if (fact === undefined)
        return { kind: "unknown", reason: (0,message/* message */.iU)("advance/dkim/not-observed") };
    if (fact.state === "unknown")
        return { kind: "unknown", reason: fact.reason };
    if (fact.state === "absent" || fact.state === "malformed")
        return { kind: "none" };
    const { value } = fact;
    if (!(0,dns_name/* isWithin */.UO)(value.owner, domain))
        return { kind: "alias", owner: value.owner };
    return (0,dkim_record/* hasValidKey */.Ew)(value)
        ? { kind: "key", key: value.key, identity: (0,dkim_record/* keyIdentity */.CP)(value), owner: value.owner }
        : { kind: "none" };
}

;// CONCATENATED MODULE: ./lib/src/advance/dkim/decide.js
// The step of a DKIM rotation that is due: publish a key, sign with it, and revoke the old one once no mail that it signed is in transit.








/** Decides on the step that is due, one at a time: what the order of a rotation demands comes first. */
function decideDkim(situation, wish) {
    const { domain, rows, at } = situation;
    const selectors = selectorsOf(situation);
    const signatures = signaturesIn(rows, domain.name, at);
    const decide = (step, obstacles = []) => {
        return { step, obstacles, selectors, signatures };
    };
    const none = { kind: "none", due: dueDay(selectors.inUse) };
    if (!define_check/* SENDING_KINDS */.r9.includes(domain.mail))
        return decide(none, [(0,message/* message */.iU)("advance/dkim/sends-no-mail")]);
    const faults = orderFaults(selectors, signatures);
    if (faults.length > 0)
        return decide(none, faults);
    const lanes = lanesOf(selectors.inUse);
    const unused = selectorsToRevoke(selectors, lanes, signatures);
    const revocable = unused.filter(({ name }) => !situation.needed.has(name));
    if (revocable.length > 0)
        return decide({ kind: "revoke", selectors: revocable });
    if (unused.length > 0)
        return decide(none, unused.flatMap(({ name }) => situation.needed.get(name) ?? []));
    const undeployed = selectors.inUse.filter(({ planned, live }) => planned.kind === "key" && live.kind === "none");
    if (undeployed.length > 0)
        return decide({ kind: "deploy", selectors: undeployed.map(({ name }) => name) });
    const rotations = lanes.map((lane) => changeOver(lane, domain.name, signatures));
    const change = rotations.find(({ step }) => step?.kind === "sign");
    if (change?.step)
        return decide(change.step, change.obstacles);
    const wanted = keysToPublish(situation, selectors.inUse, lanes, wish);
    if (wanted.keys.length + wanted.obstacles.length > 0)
        return decide(wanted.keys.length > 0 ? { kind: "publish", keys: wanted.keys } : none, wanted.obstacles);
    const wait = rotations.find(({ step }) => step !== null);
    if (wait?.step)
        return decide(wait.step);
    const hasOnlyAliases = lanes.length === 0 && selectors.inUse.some(({ planned }) => planned.kind === "alias");
    const undated = lanes.flatMap(([key]) => undatedKey(key) ?? []);
    return decide(hasOnlyAliases ? { kind: "provider" } : none, [
        ...rotations.flatMap(({ obstacles }) => obstacles),
        ...undated,
    ]);
}
/** Why it is unknown when a key is due; null where it is known. */
function undatedKey({ name, age }) {
    if (age === null)
        return (0,message/* message */.iU)("advance/dkim/age-not-judged", { selector: name });
    return age.outcome === "unknown" ? (0,message/* message */.iU)("advance/dkim/undated", { selector: name, reason: age.message }) : null;
}
function lanesOf(inUse) {
    const lanes = new Map();
    for (const selector of inUse) {
        const { name, planned } = selector;
        if (planned.kind !== "key")
            continue;
        const key = `${planned.key.type} ${seriesOf(name)?.key ?? name}`;
        lanes.set(key, [...(lanes.get(key) ?? []), { ...selector, planned }]);
    }
    const turn = ({ name }) => seriesOf(name)?.ordinal ?? 0;
    return [...lanes.values()].map((lane) => lane.toSorted((a, b) => turn(a) - turn(b)));
}
/** Selectors whose key is published, and that signed no mail that can still be in transit. */
function selectorsToRevoke({ retired }, lanes, signatures) {
    // the policy says that they are not in use; where reports show otherwise, that is a fault of the order
    const given = retired.filter(({ planned }) => planned.kind === "key").map(({ name }) => ({ name, isInUse: false }));
    if (signatures === null)
        return given;
    const signing = lanes.flatMap((lane) => lane.filter(({ name }) => isSigning(signatures, name)));
    const firstDay = ({ name }) => signatures.bySelector.get(name)?.first ?? "";
    const isReplaced = (key, isLatest) => 
    // a name without a number says not which key follows: then it must be due, and one that began to sign later sign in its place
    isLatest
        ? seriesOf(key.name) === null &&
            isDue(key) &&
            firstDay(key) !== "" &&
            signing.some((other) => other.planned.key.type === key.planned.key.type && firstDay(other) > firstDay(key))
        : lanes.some((lane) => lane.includes(key) && isSigning(signatures, lane.at(-1).name));
    const unused = lanes.flatMap((lane) => lane
        .filter((key, i) => isQuiet(signatures, key.name) && isReplaced(key, i === lane.length - 1))
        .map(({ name }) => ({ name, isInUse: true })));
    return [...given, ...unused];
}
/** It is too short, or the reminders have it. */
const isDue = ({ age, isWeak }) => isWeak || (age !== null && keyReminder("", age) !== null);
/** From the key before to the latest of a lane: whether it is to sign, or mail that the old one signed is to be waited for. */
function changeOver(lane, domain, signatures) {
    const latest = lane.at(-1);
    const before = lane.slice(0, -1);
    const [old] = before.toReversed();
    if (old === undefined)
        return { step: null, obstacles: [] };
    const sign = { kind: "sign", follows: old.name, selector: latest.name };
    const isDueNow = before.some((key) => isDue(key) || key.age?.outcome === "unknown");
    if (signatures === null) {
        const obstacles = [(0,message/* message */.iU)("advance/dkim/no-reports", { domain })];
        return isDueNow ? { step: sign, obstacles } : { step: null, obstacles };
    }
    if (isSigning(signatures, latest.name)) {
        const waited = before.find(({ name }) => !isQuiet(signatures, name));
        return { step: waited === undefined ? null : waitFor(waited.name, signatures), obstacles: [] };
    }
    if (before.some(({ name }) => isSigning(signatures, name)))
        return { step: isDueNow ? sign : null, obstacles: [] };
    return { step: null, obstacles: [(0,message/* message */.iU)("advance/dkim/none-signs", { selectors: lane.map(({ name }) => name) })] };
}
function waitFor(selector, signatures) {
    const last = signatures.bySelector.get(selector)?.last ?? null;
    return { kind: "wait", selector, last, until: quietFrom(signatures, selector) };
}
/** New keys for those that are due, or all where the user wants them early; and those that the domain lacks. */
function keysToPublish(situation, inUse, lanes, wish) {
    const { at, domain, findings } = situation;
    if (inUse.length === 0 && !wish.isEarly)
        return { keys: [], obstacles: [(0,message/* message */.iU)("advance/dkim/no-selector", { domain: domain.name })] };
    const keyless = inUse.filter(({ planned }) => planned.kind === "none");
    const begun = new Set(keyless.map(({ name }) => seriesOf(name)?.key));
    const ready = lanes.filter(([{ name }]) => !begun.has(seriesOf(name)?.key ?? name));
    const due = ready.map((lane) => lane.at(-1)).filter(isDue);
    const free = ready.flatMap((lane) => (lane.length === 1 ? lane : []));
    const taken = new Set([
        ...[...domain.dkim.selectors, ...domain.dkim.retired].map(({ name }) => name),
        ...situation.taken,
    ]);
    const names = [...wish.selectors];
    const keys = [];
    const obstacles = keyless.map(({ name }) => (0,message/* message */.iU)("advance/dkim/no-key", { selector: name }));
    const add = (follows, type) => {
        const selector = names.shift() ?? nameFor(follows, type, taken, at);
        if (selector === null)
            obstacles.push((0,message/* message */.iU)("advance/dkim/no-series", { selector: follows ?? type }));
        else if (taken.has(selector))
            obstacles.push((0,message/* message */.iU)("advance/dkim/taken", { selector }));
        else
            keys.push({ follows, selector, type });
        if (selector !== null)
            taken.add(selector);
    };
    for (const key of due.length > 0 || !wish.isEarly ? due : free)
        add(key.name, key.planned.key.type);
    for (const type of missingTypes(findings, inUse.length === 0))
        add(null, type);
    return { keys, obstacles };
}
function nameFor(follows, type, taken, at) {
    if (follows !== null)
        return nextSelector(follows, taken, at);
    const first = firstSelector(type, at);
    return taken.has(first) ? nextSelector(first, taken, at) : first;
}
/** RSA where there is no key at all; the algorithm that keys lack, where the profile asks for both. */
function missingTypes(findings, isFirst) {
    const both = findings.find(({ check }) => check === "dkim/both-algorithms");
    const needsBoth = both !== undefined && both.level !== "info";
    if (isFirst)
        return needsBoth ? ["rsa", "ed25519"] : ["rsa"];
    if (!needsBoth || both.message.code !== "dkim/both-algorithms/fail")
        return [];
    return [both.message.values.algorithm === "rsa" ? "ed25519" : "rsa"];
}
/** The first day on which a key in use is due. */
function dueDay(inUse) {
    const days = inUse.flatMap(({ age }) => (age && lastDayOfKey(age)) ?? []);
    return days.toSorted(order/* compareText */.n)[0] ?? null;
}

// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/standards/dkim/key.js + 2 modules
var dkim_key = __webpack_require__(29347);
;// CONCATENATED MODULE: ./lib/src/advance/dkim/propose.js






const NO_CHANGE = { add: [], retire: [] };
/** What a decision comes to, with the keys that were made for it. */
function proposeDkim(domain, decision, made) {
    const { step, selectors, signatures } = decision;
    const records = recordsOf(decision, made, domain);
    return {
        direction: records.length > 0 ? "forward" : "stay",
        summary: summaryOf(step),
        obstacles: [...decision.obstacles, ...stepObstacles(step, made)],
        evidence: evidenceOf(selectors, signatures),
        watch: watchOf(step, signatures),
        records,
        served: [],
        change: records.length > 0 ? changeOf(step) : NO_CHANGE,
    };
}
/** RFC 6376 \u00a73.6.1: an empty `p` revokes a key. */
const REVOKED = "v=DKIM1; p=";
function recordsOf({ step, selectors }, made, domain) {
    const publish = (name, value) => ({
        name: `${name}.`,
        type: "TXT",
        data: (0,dns_record/* formatRdata */.ew)("TXT", (0,dns_record/* txtRdata */.fm)(value)),
    });
    if (step.kind === "revoke") {
        // nothing stands beside an alias: the key is revoked where it is (RFC 1034 \u00a73.6.2)
        const names = [...selectors.inUse, ...selectors.retired].flatMap(({ name, planned }) => planned.kind === "key" && step.selectors.some((one) => one.name === name) ? [planned.owner] : []);
        return [...new Set(names)].map((name) => publish(name, REVOKED));
    }
    if (step.kind !== "publish")
        return [];
    return step.keys.flatMap(({ selector }) => {
        const record = made.get(selector);
        return record === undefined ? [] : [publish((0,dkim_observe/* keyRecordName */.cE)(domain, selector), record)];
    });
}
function changeOf(step) {
    if (step.kind === "publish")
        return { add: selectorsIn(step.keys), retire: [] };
    if (step.kind !== "revoke")
        return NO_CHANGE;
    return { add: [], retire: step.selectors.flatMap(({ name, isInUse }) => (isInUse ? [name] : [])) };
}
const selectorsIn = (keys) => keys.map(({ selector }) => selector);
function summaryOf(step) {
    switch (step.kind) {
        case "publish": {
            const follows = step.keys.flatMap((key) => key.follows ?? []);
            return (0,message/* message */.iU)("advance/dkim/publish", { selectors: selectorsIn(step.keys), follows });
        }
        case "deploy":
            return (0,message/* message */.iU)("advance/dkim/deploy", { selectors: step.selectors });
        case "sign":
            return (0,message/* message */.iU)("advance/dkim/sign", { follows: step.follows, selector: step.selector });
        case "revoke":
            return (0,message/* message */.iU)("advance/dkim/revoke", { selectors: step.selectors.map(({ name }) => name) });
        case "wait":
            return (0,message/* message */.iU)("advance/dkim/wait", { selector: step.selector });
        case "provider":
            return (0,message/* message */.iU)("advance/dkim/provider");
        default:
            return step.due === null ? (0,message/* message */.iU)("advance/dkim/none") : (0,message/* message */.iU)("advance/dkim/due", { due: step.due });
    }
}
/** What only people can do, or time. */
function stepObstacles(step, made) {
    switch (step.kind) {
        case "publish": {
            const missing = selectorsIn(step.keys).filter((selector) => !made.has(selector));
            return missing.length === 0 ? [] : [(0,message/* message */.iU)("advance/dkim/no-key-made", { selectors: missing })];
        }
        case "deploy":
            return [(0,message/* message */.iU)("advance/dkim/not-deployed", { selectors: step.selectors })];
        case "sign":
            return [(0,message/* message */.iU)("advance/dkim/switch", { follows: step.follows, selector: step.selector })];
        case "wait":
            return [(0,message/* message */.iU)("advance/dkim/still-signs", { selector: step.selector, last: step.last, until: step.until })];
        default:
            return [];
    }
}
function watchOf(step, signatures) {
    switch (step.kind) {
        case "publish": {
            const old = step.keys.flatMap(({ follows }) => follows ?? []);
            const keep = old.length === 0 ? [] : [(0,message/* message */.iU)("advance/dkim/then-keep", { selectors: old })];
            return [(0,message/* message */.iU)("advance/dkim/then-sign", { selectors: selectorsIn(step.keys) }), ...keep];
        }
        case "deploy":
            return [(0,message/* message */.iU)("advance/dkim/then-sign", { selectors: step.selectors })];
        case "sign":
            return [
                (0,message/* message */.iU)("advance/dkim/then-reports", { selector: step.selector }),
                (0,message/* message */.iU)("advance/dkim/then-keep", { selectors: [step.follows] }),
            ];
        case "revoke": {
            const selectors = step.selectors.map(({ name }) => name);
            const isShown = signatures !== null && selectors.every((name) => isQuiet(signatures, name));
            const confirm = isShown ? [] : [(0,message/* message */.iU)("advance/dkim/confirm-retired", { selectors })];
            return [...confirm, (0,message/* message */.iU)("advance/dkim/then-nothing-fails", { selectors })];
        }
        default:
            return [];
    }
}
/** A row for each selector, and one for what else the reports show. */
function evidenceOf({ inUse, retired }, signatures) {
    const known = new Set([...inUse, ...retired].map(({ name }) => name));
    const others = [...(signatures?.bySelector.keys() ?? [])].filter((name) => !known.has(name));
    return [
        ...inUse.map((one) => ({
            label: (0,message/* message */.iU)("advance/dkim/selector", { selector: one.name }),
            value: describeSelector(one, signatures),
        })),
        ...retired.map((one) => ({
            label: (0,message/* message */.iU)("advance/dkim/retired-selector", { selector: one.name }),
            value: describeSelector(one, signatures),
        })),
        ...(others.length === 0
            ? []
            : [
                {
                    label: (0,message/* message */.iU)("advance/dkim/others"),
                    value: (0,message/* message */.iU)("advance/dkim/other-selectors", { selectors: others.toSorted(order/* compareNaturally */.y) }),
                },
            ]),
        ...(signatures === null || signatures.unnamed === 0
            ? []
            : [
                {
                    label: (0,message/* message */.iU)("advance/dkim/unnamed"),
                    value: (0,message/* message */.iU)("advance/dkim/mails", { mails: signatures.unnamed }),
                },
            ]),
    ];
}
function describeSelector({ name, planned, age }, signatures) {
    const use = signatures?.bySelector.get(name);
    return (0,message/* message */.iU)("advance/dkim/state", {
        key: describeState(planned),
        age: planned.kind === "key" && age !== null ? age.message : (0,message/* message */.iU)("advance/dkim/nothing"),
        use: signatures === null || planned.kind === "alias"
            ? (0,message/* message */.iU)("advance/dkim/nothing")
            : use === undefined
                ? (0,message/* message */.iU)("advance/dkim/unused", { first: signatures.first, last: signatures.last })
                : (0,message/* message */.iU)("advance/dkim/use", use),
    });
}
function describeState(state) {
    switch (state.kind) {
        case "key":
            return (0,dkim_key/* describeKey */.Rx)(state.key);
        case "alias":
            return (0,message/* message */.iU)("advance/dkim/alias", { owner: state.owner });
        case "none":
            return (0,message/* message */.iU)("advance/dkim/no-valid-key");
        default:
            return (0,message/* message */.iU)("advance/dkim/unknown-key", { reason: state.reason });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/sources/git-run.js
var git_run = __webpack_require__(48551);
;// CONCATENATED MODULE: ./lib/src/sources/git-ignored.js
// Whether git would commit a new file.



/** Whether a file that is to be made in a folder is in a git work tree that does not ignore it; true where that cannot be found out. */
async function gitWouldCommit(folder, file) {
    const real = external_node_fs_.realpathSync.native(folder);
    if (!isInWorkTree(real))
        return false;
    try {
        // git-check-ignore(1): it fails where the file is not ignored
        const words = ["check-ignore", "--quiet", "--", (0,external_node_path_.join)(real, (0,external_node_path_.basename)(file))];
        await (0,git_run/* runGit */.EO)(real, words, "", git_run/* MAX_LISTING */.g4, undefined, "plain");
        return false;
    }
    catch {
        return true;
    }
}
/** Whether a folder or one above it has a repository; a work tree elsewhere has a file of that name. */
function isInWorkTree(folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ".git")) || (above !== folder && isInWorkTree(above));
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/write-record.js

/** The record of a public key, given as SubjectPublicKeyInfo in DER. */
function writeKeyRecord(type, spki) {
    const key = type === "rsa" ? spki : spki.subarray(dkim_key/* ED25519_SPKI_HEADER */.o3.length);
    return `v=DKIM1; k=${type}; p=${Buffer.from(key).toString("base64")}`;
}

// EXTERNAL MODULE: ./lib/src/standards/tag-list.js
var tag_list = __webpack_require__(68120);
// EXTERNAL MODULE: ./lib/src/files/atomic-write.js
var atomic_write = __webpack_require__(53459);
;// CONCATENATED MODULE: ./lib/src/files/dkim-keys.js












/** RFC 8301 \u00a73.2: at least 1024, and signers should use 2048; longer keys need not be accepted. */
const RSA_BITS = 2048;
/**
 * Makes keys and writes each private key to `<selector>.<domain>.key` in a folder: PEM (PKCS #8), for its owner alone. A file that exists
 * is never replaced, and a folder whose files git would commit is refused: throws UsageError, and then leaves no file.
 */
async function makeDkimKeys(folder, domain, wanted) {
    const files = wanted.map(({ selector }) => (0,external_node_path_.join)(folder, `${selector}.${domain}.key`));
    createPrivateFolder(folder);
    for (const file of files) {
        if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined)
            throw new errors/* UsageError */.eb((0,message/* message */.iU)("dkim-keys/exists", { file }));
        if (await gitWouldCommit(folder, file))
            throw new errors/* UsageError */.eb((0,message/* message */.iU)("dkim-keys/committed", { file }));
    }
    const made = new Map();
    try {
        for (const [i, { selector, type }] of wanted.entries()) {
            const file = files[i];
            const { record, pem } = await makeKey(type);
            writePrivateFile(file, pem);
            made.set(selector, { record, file });
        }
        return made;
    }
    catch (error) {
        for (const { file } of made.values())
            (0,external_node_fs_.rmSync)(file, { force: true });
        throw error;
    }
}
function createPrivateFolder(folder) {
    try {
        (0,atomic_write/* createFolder */.vV)(folder, null, 0o700);
    }
    catch (error) {
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("error/at", { place: folder, problem: (0,atomic_write/* describeFileError */.SQ)(error) }));
    }
}
function writePrivateFile(name, text) {
    const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = external_node_fs_.constants;
    try {
        const file = (0,external_node_fs_.openSync)(name, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, 0o600);
        try {
            (0,external_node_fs_.writeFileSync)(file, text);
            (0,external_node_fs_.fsyncSync)(file);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(name, { force: true });
            throw error;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("error/at", { place: name, problem: (0,atomic_write/* describeFileError */.SQ)(error) }));
    }
}
async function makeKey(type) {
    const { privateKey, publicKey } = type === "rsa"
        ? await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)("rsa", { modulusLength: RSA_BITS, publicExponent: 0x10001 })
        : await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)("ed25519");
    const pem = privateKey.export({ type: "pkcs8", format: "pem" });
    const record = writeKeyRecord(type, publicKey.export({ type: "spki", format: "der" }));
    if (!isPair(type, pem, record))
        throw new Error("a defect: a new DKIM key does not verify its own signature");
    return { record, pem };
}
/** Whether the record's key verifies what the private key signs, as RFC 6376 \u00a73.3 and RFC 8463 \u00a73 have it. */
function isPair(type, pem, record) {
    const data = (0,external_node_crypto_.createHash)("sha256").update(record).digest();
    const hash = type === "rsa" ? "sha256" : null; // RFC 8463 \u00a73: Ed25519 signs the hash itself
    const signature = (0,external_node_crypto_.sign)(hash, data, (0,external_node_crypto_.createPrivateKey)(pem));
    return (0,dkim_record/* parseDkim */.lx)(record).errors.length === 0 && (0,external_node_crypto_.verify)(hash, data, publicKeyOf(type, record), signature);
}
function publicKeyOf(type, record) {
    const octets = Buffer.from((0,dkim_record/* tagValue */.EZ)((0,tag_list/* parseTagList */.c)(record).tags, "p") ?? "", "base64");
    const key = type === "rsa" ? octets : Buffer.concat([dkim_key/* ED25519_SPKI_HEADER */.o3, octets]);
    return (0,external_node_crypto_.createPublicKey)({ key, format: "der", type: "spki" });
}

// EXTERNAL MODULE: ./lib/src/policy/mail-domain.js
var mail_domain = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/src/policy/source.js + 1 modules
var policy_source = __webpack_require__(29356);
;// CONCATENATED MODULE: ./lib/src/policy/edit-selectors.js
// Changes the DKIM selectors of a domain in the text of a policy file, and nothing else of it.



/**
 * The text of a policy file after a change of a domain's own selectors. Null where it names none, or is written so that such a change is
 * not certain: the result is read again, and must say what the file said before, except for the change.
 */
function editSelectors(file, text, domain, edit) {
    const source = (0,policy_source/* parseSource */.P)(file, Buffer.from(text));
    const found = findDomain(source.value, domain);
    if (found === null || source.text !== text)
        return null;
    const dkim = source.spanAt(["domains", found.at, "dkim"]);
    const selectors = dkim.children.get("selectors");
    const retired = dkim.children.get("retired");
    const isRetired = namesOf(found.dkim.selectors).map((name) => edit.retire.includes(name));
    const changes = [
        ...(isRetired.every((one) => one) ? [null] : changeList(text, selectors, isRetired, edit.add)),
        ...(edit.retire.length === 0
            ? []
            : retired === undefined
                ? [addRetired(text, dkim, selectors, [...edit.retired, ...edit.retire])]
                : changeList(text, retired, [], edit.retire)),
    ];
    if (changes.some((change) => change === null))
        return null;
    const changed = applyChanges(text, changes);
    const wanted = withChange(source.value, found, edit);
    return (0,external_node_util_.isDeepStrictEqual)(edit_selectors_valueOf(file, changed), wanted) ? changed : null;
}
function findDomain({ domains = [] }, name) {
    const at = domains.findIndex((domain) => {
        const parsed = (0,mail_domain/* parseMailDomain */.n)(typeof domain === "string" ? domain : domain.name);
        return "name" in parsed && parsed.name === name;
    });
    const dkim = domains[at]?.dkim;
    return dkim?.selectors === undefined ? null : { at, dkim: { ...dkim, selectors: dkim.selectors } };
}
const namesOf = (selectors = []) => selectors.map((selector) => (typeof selector === "string" ? selector : selector.name).toLowerCase());
function edit_selectors_valueOf(file, text) {
    try {
        return (0,policy_source/* parseSource */.P)(file, Buffer.from(text)).value;
    }
    catch {
        return null;
    }
}
/** What the file is to say. */
function withChange(policy, { at, dkim }, { add, retire, retired }) {
    const names = namesOf(dkim.selectors);
    const selectors = [...dkim.selectors.filter((_, i) => !retire.includes(names[i])), ...add];
    const all = retire.length === 0 ? dkim.retired : [...(dkim.retired ?? retired), ...retire];
    const domains = [...(policy.domains ?? [])];
    domains[at] = {
        ...domains[at],
        dkim: { ...dkim, selectors, ...(all === undefined ? {} : { retired: all }) },
    };
    return { ...policy, domains };
}
/** Takes entries out of a list, and adds others at its end. */
function changeList(text, list, isRemoved, added) {
    const items = [...list.children.values()];
    const names = added.map(quote);
    if (text[list.start] === "[")
        return [changeFlow(text, list, isRemoved, names)];
    const last = items.at(-1);
    const dashes = last && text.slice(lineStart(text, last.start), last.start);
    if (last === undefined || dashes === undefined || !/^[ \t]*-[ \t]+$/.test(dashes))
        return [null];
    const removed = items.flatMap((item, i) => isRemoved[i] === true
        ? [{ start: lineStart(text, item.start), end: nextLine(text, endOf(text, item)), text: "" }]
        : []);
    return names.length === 0
        ? removed
        : [
            ...removed,
            insertLines(text, endOf(text, last), names.map((name) => `${dashes}${name}`)),
        ];
}
/** A list in brackets, on one line. */
function changeFlow(text, list, isRemoved, names) {
    const [start, end] = [list.start + 1, list.end - 1];
    const inside = text.slice(start, end);
    if (/[\n#]/.test(inside))
        return null;
    const kept = [...list.children.values()].flatMap((item, i) => isRemoved[i] === true ? [] : [text.slice(item.start, item.end)]);
    const [, before = "", after = ""] = /^( *)[^]*?( *)$/.exec(inside) ?? [];
    return { start, end, text: `${before}${[...kept, ...names].join(", ")}${after}` };
}
/** `retired` after `selectors`. */
function addRetired(text, dkim, selectors, names) {
    const entry = `retired: [${names.map(quote).join(", ")}]`;
    const end = endOf(text, selectors);
    if (text[dkim.start] === "{")
        return { start: end, end, text: `, ${entry}` };
    const key = selectors.key ?? selectors.start;
    const indent = text.slice(lineStart(text, key), key);
    return /^ *$/.test(indent) ? insertLines(text, end, [`${indent}${entry}`]) : null;
}
/** A text that YAML reads as this text, not as a number or a word of its own. */
function quote(selector) {
    return /^[a-z]/.test(selector) && !/^(?:null|true|false|yes|no|on|off|y|n)$/.test(selector)
        ? selector
        : `"${selector}"`;
}
/** Where what stands at a place ends, without comments behind it. */
function endOf(text, span) {
    const parts = [...span.children.values()];
    return parts.length === 0 || /[[{]/.test(text.charAt(span.start))
        ? span.end
        : Math.max(...parts.map((part) => endOf(text, part)));
}
const lineStart = (text, at) => text.lastIndexOf("\n", at - 1) + 1;
/** Where the line after one ends at; the end of the text where there is none. */
function nextLine(text, at) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end + 1;
}
/** New lines after the one that has the character before an offset. */
function insertLines(text, after, lines) {
    const at = nextLine(text, after);
    const separator = text.includes("\r\n") ? "\r\n" : "\n";
    const isAtEnd = at === text.length && !text.endsWith("\n");
    const inserted = isAtEnd ? lines.map((line) => separator + line) : lines.map((line) => line + separator);
    return { start: at, end: at, text: inserted.join("") };
}
function applyChanges(text, changes) {
    const parts = [];
    let at = 0;
    for (const { start, end, text: added } of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        if (start < at)
            return text; // they overlap: what is read again then is not what was wanted
        parts.push(text.slice(at, start), added);
        at = end;
    }
    return parts.join("") + text.slice(at);
}

// EXTERNAL MODULE: ./lib/src/policy/input-limits.js
var input_limits = __webpack_require__(79022);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(10137);
// EXTERNAL MODULE: ./lib/src/zones/edits/file-text.js
var file_text = __webpack_require__(44070);
// EXTERNAL MODULE: ./lib/src/zones/edits/splice.js
var splice = __webpack_require__(47554);
;// CONCATENATED MODULE: ./lib/src/zones/edits/edit-text.js


/** The edit of a file by which its text (UTF-8) becomes another one; null where they are the same, or too much of them differs. */
function editText(file, before, after) {
    const old = linesOf(before);
    const now = linesOf(after);
    const shorter = Math.min(old.length, now.length);
    let same = 0;
    while (same < shorter && old[same] === now[same])
        same++;
    let sameAtEnd = 0;
    while (sameAtEnd < shorter - same && old.at(-1 - sameAtEnd) === now.at(-1 - sameAtEnd))
        sameAtEnd++;
    const lines = now.slice(same, now.length - sameAtEnd);
    const text = new file_text/* FileText */.i(file, Buffer.from(before).toString("latin1"));
    return (0,splice/* toFileEdit */.o)(text, [{ line: same + 1, count: old.length - sameAtEnd - same, lines }]);
}
/** Without their ends. */
function linesOf(text) {
    return text.replace(/\r?\n$/, "").split(/\r?\n/);
}

;// CONCATENATED MODULE: ./lib/src/zones/edits/edit-policy-file.js


/** RFC 8461 \u00a73.2: keys that count once. */
const KEY = /^(?:version|mode|max_age):/;
/**
 * The edit by which a policy file says what `lines` do of its version, mode and max_age; other lines stay as they are. null where it
 * lacks one of them, or says the same.
 */
function editPolicyFile({ file, text: octets }, lines) {
    const text = new file_text/* FileText */.i(file, octets);
    const wanted = new Map(lines.flatMap((line) => (KEY.test(line) ? [[keyOf(line), line]] : [])));
    const splices = [];
    for (let number = 1; number <= text.lineCount && wanted.size > 0; number++) {
        const line = text.line(number) ?? "";
        const next = wanted.get(keyOf(line));
        if (next === undefined)
            continue;
        wanted.delete(keyOf(line));
        if (edit_policy_file_valueOf(next) !== edit_policy_file_valueOf(line))
            splices.push({ line: number, count: 1, lines: [next] });
    }
    return wanted.size > 0 ? null : (0,splice/* toFileEdit */.o)(text, splices);
}
function keyOf(line) {
    return KEY.exec(line)?.[0] ?? "";
}
function edit_policy_file_valueOf(line) {
    return line.slice(line.indexOf(":") + 1).trim();
}

;// CONCATENATED MODULE: ./lib/src/run/advance-edits.js



/** A decision as a proposal. */
function toProposal(kind, domain, decision, { edit, policyFiles }) {
    const found = edit(decision.records);
    const recordEdits = found === null || "code" in found ? [] : [found];
    const policyEdits = decision.served.length === 0 ? [] : policyEditsOf(domain, decision, policyFiles);
    // RFC 8461 \u00a78.1: to publish the id alone would make senders keep the policy that is served now
    const edits = policyEdits === null ? [] : [...policyEdits, ...recordEdits];
    const byHand = found !== null && "code" in found ? [(0,message/* message */.iU)("advance/write", { text: found })] : [];
    // a policy file without its record: senders would not hear of the new policy
    const unedited = found === null && edits.length > 0 ? decision.records : [];
    const apart = unedited.map(({ name, type, data }) => (0,message/* message */.iU)("advance/publish-too", { name, type, data }));
    return { kind, domain, ...decision, watch: [...decision.watch, ...byHand, ...apart], edits, newFiles: [] };
}
/** The edit of the policy that the repository deploys; null where it deploys none, or not as plain lines. */
function policyEditsOf(domain, { served }, policyFiles) {
    const file = policyFiles.get(domain);
    const made = file === undefined ? null : editPolicyFile(file, served[0]?.lines ?? []);
    return made === null ? null : [made];
}
/** The proposals, without the steps of an MTA-STS policy that is that of other domains too, which do not take the same one. */
function withSharedPolicies(proposals, policyFiles) {
    const steps = proposals.filter(({ kind, direction }) => kind === "mta-sts" && direction !== "stay");
    const stepOf = new Map(steps.map(({ domain, direction }) => [domain, direction]));
    const domainsOf = new Map();
    for (const { file, domain } of policyFiles.values()) {
        const known = domainsOf.get(file);
        if (known === undefined)
            domainsOf.set(file, [domain]);
        else
            known.push(domain);
    }
    const waitsFor = new Map();
    for (const { domain, direction } of steps) {
        const file = policyFiles.get(domain)?.file ?? "";
        const key = `${direction} ${file}`;
        const others = waitsFor.get(key) ?? (domainsOf.get(file) ?? []).filter((one) => stepOf.get(one) !== direction);
        waitsFor.set(key, others);
    }
    return proposals.map((proposal) => {
        const file = policyFiles.get(proposal.domain)?.file ?? "";
        const domains = proposal.kind === "mta-sts" ? (waitsFor.get(`${proposal.direction} ${file}`) ?? []) : [];
        if (domains.length === 0)
            return proposal;
        return { ...waiting(proposal, [(0,message/* message */.iU)("advance/mta-sts/shared-file", { file, domains })]), edits: [] };
    });
}

;// CONCATENATED MODULE: ./lib/src/run/advance-dkim.js










const NO_KEYS = { folder: null, selectors: [] };
/** Proposes the step that is due. Rejects with UsageError where a private key cannot be written. */
async function proposeRotation(situation, context) {
    const { domain } = situation;
    const { dns, parts, wish, inputs } = context;
    const { folder, selectors } = wish;
    const decision = await decideWithNewNames(toDkimSituation(situation, context), dns, {
        isEarly: folder !== null,
        selectors,
    });
    const { step } = decision;
    const made = folder !== null && step.kind === "publish"
        ? await makeDkimKeys(folder, domain.name, step.keys)
        : new Map();
    const records = new Map([...made].map(([selector, { record }]) => [selector, record]));
    const { change, ...proposed } = proposeDkim(domain.name, decision, records);
    const proposal = toProposal("dkim", domain.name, proposed, parts);
    // a selector of the policy has its record: they are changed together
    const policyChange = changePolicy(domain, change, inputs, proposal.edits.length > 0);
    return {
        ...proposal,
        edits: [...proposal.edits, ...policyChange.edits],
        obstacles: [
            ...proposal.obstacles,
            ...(folder !== null && made.size === 0 ? [(0,message/* message */.iU)("advance/dkim/none-made")] : []),
        ],
        watch: [
            ...[...made].map(([selector, { file }]) => (0,message/* message */.iU)("advance/dkim/key-file", { selector, file })),
            ...policyChange.toWrite,
            ...proposal.watch,
        ],
    };
}
function toDkimSituation({ domain, at, facts, live, findings }, { rows, inputs }) {
    const taken = declaredSelectors(inputs.declared.zones, domain.name);
    const needed = neededKeys(domain, facts, inputs.declared.zones);
    return { domain, at, planned: facts, live: live ?? facts, findings, rows, taken, needed };
}
/** Keys by whose signature the policy expects mail to pass, and those that other names of the zones are aliases of. */
function neededKeys({ name: domain, dmarc }, { dkim, dkimRetired }, zones) {
    const needed = new Map();
    for (const expected of dmarc.expect)
        for (const key of expected.result === "pass" ? expected.dkim : [])
            if (key.domain === domain)
                needed.set(key.selector, (0,message/* message */.iU)("advance/dkim/expected", { selector: key.selector }));
    const owners = Object.entries({ ...dkim, ...dkimRetired }).flatMap(([selector, fact]) => fact.state === "present" ? [{ selector, owner: fact.value.owner }] : []);
    for (const { isParsed, rr } of zones.flatMap(({ records }) => records)) {
        if (!isParsed || rr.type !== "CNAME" || !("target" in rr.data))
            continue;
        const { target } = rr.data;
        for (const { selector, owner } of owners)
            if (owner === target && rr.name !== (0,dkim_observe/* keyRecordName */.cE)(domain, selector))
                needed.set(selector, (0,message/* message */.iU)("advance/dkim/aliased", { selector, alias: rr.name }));
    }
    return needed;
}
/** The selectors of a domain that zones declare anything for. */
function declaredSelectors(zones, domain) {
    const suffix = `._domainkey.${domain}`;
    const names = zones.flatMap(({ records, undecided }) => [
        ...records.map(({ rr }) => rr.name),
        ...undecided.map(({ name }) => name),
    ]);
    return names.filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length));
}
/** Project limit: names that are asked for, one after the other. */
const MAX_ASKED = 10;
/** The decision whose new selectors have no key in live DNS either: the policy may not name all that were used. */
async function decideWithNewNames(situation, dns, wish) {
    const taken = [...situation.taken];
    let decision = decideDkim({ ...situation, taken }, wish);
    for (let asked = 0; asked < MAX_ASKED && decision.step.kind === "publish"; asked++) {
        const { keys } = decision.step;
        const found = await Promise.all(keys.map(async ({ selector }) => ({
            selector,
            key: await (0,dkim_observe/* observeRetiredSelector */.PN)(dns, situation.domain.name, selector),
        })));
        const unknown = found.flatMap(({ selector, key }) => key.state === "unknown" ? [(0,message/* message */.iU)("advance/dkim/unknown", { selector, reason: key.reason })] : []);
        if (unknown.length > 0)
            return { ...decision, step: { kind: "none", due: null }, obstacles: unknown };
        const used = found.filter(({ key }) => key.state !== "absent").map(({ selector }) => selector);
        if (used.length === 0)
            return decision;
        taken.push(...used);
        decision = decideDkim({ ...situation, taken }, wish);
    }
    if (decision.step.kind !== "publish")
        return decision;
    const tried = decision.step.keys.map(({ selector }) => (0,message/* message */.iU)("advance/dkim/taken", { selector }));
    return { ...decision, step: { kind: "none", due: null }, obstacles: tried };
}
/** The change of the policy that belongs to a step: an edit, or what is to be written by hand; nothing where it names no selectors. */
function changePolicy({ name, dkim, location }, { add, retire }, { policy, repository }, isDeclared) {
    const isFromZone = dkim.selectors.length > 0 && !dkim.selectors.some((one) => isPolicyFile(one.location.file, policy));
    if (add.length + retire.length === 0 || isFromZone)
        return { edits: [], toWrite: [] };
    const edit = !isDeclared
        ? null
        : editPolicy(repository, location.file, name, {
            add,
            retire,
            retired: dkim.retired.map((one) => one.name),
        });
    if (edit !== null)
        return { edits: [edit], toWrite: [] };
    return {
        edits: [],
        toWrite: [
            ...(add.length === 0 ? [] : [(0,message/* message */.iU)("advance/dkim/declare", { domain: name, selectors: add })]),
            ...(retire.length === 0 ? [] : [(0,message/* message */.iU)("advance/dkim/declare-retired", { domain: name, selectors: retire })]),
        ],
    };
}
const isPolicyFile = (file, { file: main, included }) => file === main || included.files.includes(file);
function editPolicy(repository, file, domain, change) {
    const read = repository.read(repository.pathOf(file), input_limits/* MAX_FILE_OCTETS */.tA);
    if ("problem" in read)
        return null;
    const text = (0,utf8/* decodeUtf8 */._6)(read.text);
    const changed = editSelectors(file, text, domain, change);
    return changed === null ? null : editText(file, text, changed);
}

// EXTERNAL MODULE: ./lib/src/run/audit-domains.js + 21 modules
var audit_domains = __webpack_require__(26610);
// EXTERNAL MODULE: ./lib/src/run/commit-key-dates.js + 1 modules
var commit_key_dates = __webpack_require__(48561);
// EXTERNAL MODULE: ./lib/src/run/history.js
var run_history = __webpack_require__(92640);
// EXTERNAL MODULE: ./lib/src/audit/live-facts.js
var live_facts = __webpack_require__(51668);
// EXTERNAL MODULE: ./lib/src/zones/edits/rrset-change.js
var rrset_change = __webpack_require__(94261);
;// CONCATENATED MODULE: ./lib/src/run/judge-step.js
// Judges DNS and policies as a step would make them, before it is proposed.



/**
 * Why a step cannot be taken as it is: what passes now, and would fail after it. A mail that the policy expects to be delivered is one such
 * thing. A step back makes a policy weaker on purpose, so it is not judged. Never rejects.
 */
async function failuresAfterStep({ domain, facts, findings, live }, decision, { auditor, view, profile }) {
    if (decision.direction !== "forward")
        return [];
    const after = {
        ...view,
        dns: withRecords(view.dns, decision),
        policies: policiesAfter(domain.name, decision, view),
    };
    const observed = await auditor.observe(domain, after);
    const combined = (0,live_facts/* withLiveFacts */.K)(observed, live ?? facts, true);
    const audits = auditor.open([domain], profile);
    audits.add(0, combined);
    const passed = new Set(findings.filter(({ outcome }) => outcome === "pass").map(({ key }) => key));
    const failing = (audits.audits().at(0)?.findings ?? []).filter(({ key, outcome, level }) => outcome === "fail" && level === "must" && passed.has(key));
    return failing.map(describe);
}
function describe({ check, subject, message: reason }) {
    return (0,message/* message */.iU)("advance/would-fail", { check, subject, reason });
}
/** DNS with the records of a step in place of their RRsets. */
function withRecords(dns, { records }) {
    const own = records.flatMap((record) => (0,rrset_change/* parseFixRecord */.su)(record) ?? []);
    return {
        query: async (name, type) => {
            const before = await dns.query(name, type);
            const found = own.filter((rr) => rr.name === name && rr.type === type);
            if (found.length === 0)
                return before;
            const security = before.kind === "failure" ? "indeterminate" : before.security;
            return { kind: "records", records: found, owner: name, aliases: [], security };
        },
    };
}
function policiesAfter(domain, { served }, { policies }) {
    const [file] = served;
    const text = file?.lines.map((line) => `${line}\n`).join("");
    return new Map([...(policies ?? []), ...(text === undefined ? [] : [[domain, text]])]);
}

// EXTERNAL MODULE: ./lib/src/run/known-reports.js
var run_known_reports = __webpack_require__(80705);
// EXTERNAL MODULE: ./lib/src/run/load-inputs.js + 21 modules
var load_inputs = __webpack_require__(7855);
// EXTERNAL MODULE: ./lib/src/run/observe-views.js + 2 modules
var observe_views = __webpack_require__(60617);
// EXTERNAL MODULE: ./lib/src/run/open-world.js
var open_world = __webpack_require__(39179);
// EXTERNAL MODULE: ./lib/src/run/views.js
var run_views = __webpack_require__(59742);
;// CONCATENATED MODULE: ./lib/src/run/advance.js
// `advance`: the next step of each domain's rollout, decided by what DNS answers, what the repository declares, and what reports say.





















/** Proposes the next step of each domain, and changes nothing. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
function advance(options) {
    return (0,run_deadline/* withRunDeadline */.mH)(options.deadlineMs, (deadline) => advanceWithDeadline(deadline, options), options.stop);
}
async function advanceWithDeadline(deadline, options) {
    const inputs = await (0,load_inputs/* loadInputs */.I)(options, options.domains);
    const history = options.history && (await (0,run_history.openHistory)(options.history, options.config, inputs));
    const world = await (0,open_world/* openWorld */.H)(options, inputs, null, deadline);
    const { policy, declared } = inputs;
    const keys = (0,commit_key_dates/* commitKeyDates */.W)({ ...options, policy, zones: declared.zones }, null, deadline.signal);
    try {
        const reports = await (0,run_known_reports.knowReports)(inputs, world, history, deadline.signal);
        const read = { inputs, history, reports, keys, world };
        return await world.runWithResolverCheck(() => propose(options, read));
    }
    finally {
        keys.close();
        world.close();
    }
}
/** Observes the domains, decides, judges the steps, and finds what the repository makes of them. */
async function propose(options, { inputs, history, reports, keys, world }) {
    const { policy, policyFiles, repository, domains, declared } = inputs;
    const defects = new Map();
    const onDefect = (defect) => defects.set(JSON.stringify(defect), defect);
    const earlierOf = history && ((domain) => (0,run_history.earlierRunOf)(history, domain));
    const auditor = (0,audit_domains/* openAuditor */.f)(world, (0,run_views/* evidenceLocator */.C)(declared.zones, policyFiles), onDefect, { earlierOf });
    const views = (0,run_views/* chooseViews */.S)("auto", inputs, null, world, keys.keyDates);
    const observed = await (0,observe_views/* observeViews */.Vd)(auditor, views, { inputs, base: null }, onDefect, options.onProgress);
    const judge = { auditor, view: views.audited, profile: policy.profile };
    const policies = new Map(policyFiles.map((file) => [file.domain, file]));
    const parts = { edit: (0,editor/* createEditor */.i)(declared.zones, repository), policyFiles: policies };
    const signerRows = rowsBySigner(reports?.evidence ?? NO_EVIDENCE);
    const proposals = [];
    for (const [i, domain] of domains.entries()) {
        const situation = await situationOf(i, domain, { policy, views, observed, reports, at: world.at });
        const rotation = { inputs, rows: signerRows(domain.name), dns: world.dns, parts, wish: options.keys ?? NO_KEYS };
        for (const kind of options.kinds)
            proposals.push(kind === "dkim" ? await proposeRotation(situation, rotation) : await proposeStep(kind, situation, judge, parts));
    }
    return {
        at: world.at,
        proposals: withSharedPolicies(proposals, policies),
        limitations: [
            ...world.limitations(),
            ...keys.limitations(),
            ...(reports === null ? [] : (0,known_reports/* reportLimitations */.kN)(reports)),
        ],
        defects: [...defects.values()],
    };
}
/** Decides on a step of a policy, and judges it. */
async function proposeStep(kind, situation, judge, parts) {
    const decision = decide(kind, situation);
    const failures = await failuresAfterStep(situation, decision, judge);
    return toProposal(kind, situation.domain.name, failures.length === 0 ? decision : waiting(decision, failures), parts);
}
function decide(kind, situation) {
    const wizard = WIZARDS[kind];
    if (wizard === undefined)
        throw new Error(`a defect: there is no wizard for ${kind}`);
    return wizard(situation);
}
async function situationOf(position, domain, { policy, views, observed, reports, at }) {
    const audit = observed.audited.audits().at(position);
    const evidence = (0,received_reports_evidence/* evidenceOf */.X1)(reports?.evidence ?? NO_EVIDENCE, domain.name);
    const { dns } = views.audited;
    const context = {
        policy: domain,
        since: null,
        observed: await (0,senders_observe/* observeSources */.v)(dns, domain, evidence.dmarc.rows),
    };
    const isAsked = (kind) => reports?.sources[kind] !== undefined;
    return {
        ...audit,
        domain,
        at,
        live: observed.live?.observed().at(position) ?? null,
        dmarcAlias: await findDmarcAlias(dns, domain),
        evidence,
        isAsked: { dmarc: isAsked("dmarc"), tlsRpt: isAsked("tls-rpt") },
        sendersOf: (rows) => (0,senders/* sendersOf */.O)(rows, context),
        settings: policy.advance,
    };
}
const NO_EVIDENCE = { version: 1, domains: {} };
/** RFC 1034 \u00a73.6.2: nothing else can be published at a name that is an alias. */
async function findDmarcAlias(dns, { name }) {
    const answer = await dns.query((0,dns_name/* prependLabels */.Sm)("_dmarc", name), "TXT");
    return answer.kind === "records" && answer.aliases.length > 0 ? answer.owner : null;
}


/***/ })),

/***/ 24459:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ handlingOf),
/* harmony export */   Tm: () => (/* binding */ countDays),
/* harmony export */   yO: () => (/* binding */ countMails)
/* harmony export */ });
/* harmony import */ var _by_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33634);
/* harmony import */ var _standards_dmarc_received_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57730);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31868);
// What became of mails: counted for a time as a whole, and day by day.



/** Project limit: reasons of receivers that are named. */
const MAX_OVERRIDES = 10;
/** The mails of some rows. */
function countMails(rows) {
    const counts = { total: 0, passed: 0, spfAligned: 0, dkimAligned: 0 };
    for (const row of rows) {
        counts.total += row.count;
        if ((0,_standards_dmarc_received_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(row))
            counts.passed += row.count;
        if (row.spf?.isAligned === true)
            counts.spfAligned += row.count;
        if (row.isDkimAligned)
            counts.dkimAligned += row.count;
    }
    return counts;
}
/** What receivers did with the mails of some rows. */
function handlingOf(rows) {
    const dispositions = { none: 0, pass: 0, quarantine: 0, reject: 0 };
    for (const { disposition, count } of rows)
        dispositions[disposition] += count;
    return { dispositions, overrides: countOverrides(rows.filter(({ overrides }) => overrides.length > 0)) };
}
/** Most mails of most days have none. */
const NO_OVERRIDES = [];
function countOverrides(rows) {
    if (rows.length === 0)
        return NO_OVERRIDES;
    const mails = new _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .Tally */ .F();
    for (const { overrides, count } of rows)
        for (const type of overrides)
            mails.add(type, count);
    return mails.heaviest(MAX_OVERRIDES).map(({ item, count }) => ({ type: item, count }));
}
/** Both by day, sorted; days without mail are not among them. */
function countDays(rows) {
    return (0,_by_day_js__WEBPACK_IMPORTED_MODULE_2__/* .byDay */ .m)(rows).map(([day, of]) => ({ day, ...countMails(of), ...handlingOf(of) }));
}


/***/ })),

/***/ 48551:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   HC: () => (/* binding */ runForLine),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   g4: () => (/* binding */ MAX_LISTING),
/* harmony export */   hG: () => (/* binding */ SHA),
/* harmony export */   j_: () => (/* binding */ findWorkTreeRoot)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
// Runs git, within limits: nothing of a repository is executed, and nothing is fetched.




/** Project limit, in octets: a listing of about 500,000 files. */
const MAX_LISTING = 64 * 2 ** 20;
/** Project limit, in milliseconds: git answers from the disk. */
const TIMEOUT_MS = 60_000;
/**
 * git(1): replace refs would show other objects than the ones named; a bare repository inside the files of a pull request
 * would be treated as the repository; hooks and the file system monitor are programs. As nothing is executed, the owner
 * of the repository does not matter: in a container that is often another user.
 */
const OPTIONS = [
    "--no-pager",
    "--no-replace-objects",
    "-c",
    "safe.bareRepository=explicit",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "safe.directory=*",
];
/** A partial clone would fetch the objects it lacks: no protocol is allowed (git(1), GIT_ALLOW_PROTOCOL). */
const ENVIRONMENT = {
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
};
/** A commit by its full name: SHA-1 or SHA-256. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The top of the work tree that a folder is in. */
async function findWorkTreeRoot(folder, signal) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, await runForLine(folder, ["rev-parse", "--show-cdup"], signal));
}
/** What git writes, one line without its end. */
async function runForLine(folder, args, signal) {
    return (await runGit(folder, args, "", MAX_LISTING, signal)).toString("utf8").replace(/\r?\n$/, "");
}
/** `said`: the first line that git wrote on its standard error. */
class GitError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N {
    stderrLine;
    constructor(command, said) {
        super((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("git/failed", { command, said }));
        this.stderrLine = said;
    }
}
/** How git reads paths (gitglossary(7), pathspec). Some commands know no option for it: then a path must not begin with a colon. */
const PATHSPEC_OPTIONS = { names: ["--literal-pathspecs"], globs: ["--glob-pathspecs"], plain: [] };
/** Git's standard output, at most `limit` octets of it. Paths after `--` are names, or what `pathspecs` says. */
function runGit(folder, args, input, limit, signal, pathspecs = "names") {
    const pathOptions = PATHSPEC_OPTIONS[pathspecs];
    const [command = ""] = args;
    return new Promise((settle, reject) => {
        // Windows looks for programs in the current folder first, which must not be the repository.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...OPTIONS, ...pathOptions, "-C", folder, ...args], {
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
            env: { ...process.env, ...ENVIRONMENT },
            signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal === undefined ? [] : [signal])]),
        });
        const output = [];
        let length = 0;
        let stderr = "";
        child.stdout.on("data", (chunk) => {
            length += chunk.length;
            if (length > limit)
                child.kill();
            else
                output.push(chunk);
        });
        child.stderr.on("data", (chunk) => {
            if (stderr.length < 1_000)
                stderr += chunk.toString("utf8");
        });
        child.stdin.on("error", () => undefined); // it ended before it had read everything, and says why
        child.on("error", (error) => reject(error.code === "ENOENT" ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("git/missing")) : error));
        child.on("close", (code) => {
            if (code === 0)
                settle(Buffer.concat(output));
            else
                reject(length > limit
                    ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("git/output", { command, mebibytes: limit / 2 ** 20 }))
                    : new GitError(command, (stderr.split("\n")[0] ?? "").trim()));
        });
        child.stdin.end(input);
    });
}


/***/ })),

/***/ 45663:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ openCommit),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   P_: () => (/* binding */ mergedInto),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   ax: () => (/* binding */ withLocalContents),
/* harmony export */   v1: () => (/* binding */ firstParent),
/* harmony export */   xt: () => (/* binding */ commitIn)
/* harmony export */ });
/* unused harmony exports parseListing, parseObjects */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48551);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
// The repository through git: objects of its commits, and which files it tracks. Nothing is checked out, fetched or executed.





/** Project limit, in octets: the contents of one read. */
const MAX_CONTENTS = 256 * 2 ** 20;
/**
 * The real paths of all files that git tracks in the work tree that a folder is in: those in its index, those of its
 * submodules, and, where it is a submodule itself, those around it. Rejects where there is no work tree, or no git.
 */
async function trackedFiles(folder) {
    const tracked = new Set();
    for (let inside = folder;;) {
        const at = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(inside);
        // git-rev-parse(1): a line for the way up to the top, and one for the work tree around it, only where that tracks this one
        const [wayUp = "", ...around] = (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runForLine */ .HC)(at, ["rev-parse", "--show-cdup", "--show-superproject-working-tree"])).split("\n");
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, wayUp));
        const listing = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(real, ["ls-files", "-z", "--cached", "--recurse-submodules"], "", _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4);
        for (const path of listing.toString("utf8").split("\0"))
            if (path !== "")
                tracked.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, path));
        const above = around.join("\n");
        if (above === "" || above === inside)
            return tracked;
        inside = above;
    }
}
/** The commit that `ref` means in the repository that a file is in. Rejects where git knows none; `signal` ends every git that runs. */
async function openCommit(file, ref, signal) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    if (ref.startsWith("-"))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("git/not-a-commit", { ref }));
    const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], "", _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4, signal).catch((error) => {
        throw error instanceof _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS && error.stderrLine === "" ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("git/unknown-commit")) : error;
    });
    return commitIn(folder, output.toString("latin1").trim(), signal);
}
/** A commit by its full name, in the repository that a folder is in. */
function commitIn(folder, commit, signal) {
    return {
        files: async () => parseListing(await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit], "", _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4, signal)),
        read: (ids) => readObjects(folder, ids, signal),
    };
}
/**
 * A commit from elsewhere whose contents are read here, as far as git has them: an object's name is the hash of its content. Most files
 * of a base are those of the checkout.
 */
function withLocalContents(commit, file, signal) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    let hasRepository = true;
    const readLocal = async (ids) => {
        if (!hasRepository)
            return new Map();
        const input = ids.map((id) => `${id}\n`).join("");
        try {
            const known = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], input, _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4, signal);
            const blobs = new Set(known
                .toString("latin1")
                .split("\n")
                .flatMap((line) => /^(\S+) blob$/.exec(line)?.[1] ?? []));
            return await readObjects(folder, ids.filter((id) => blobs.has(id)), signal);
        }
        catch {
            hasRepository = false; // no git, or no repository: it is not asked again
            return new Map();
        }
    };
    return {
        files: () => commit.files(),
        read: async (ids) => {
            const local = await readLocal(ids.filter((id) => _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .SHA */ .hG.test(id)));
            const others = ids.filter((id) => !local.has(id));
            return others.length === 0 ? local : new Map([...local, ...(await commit.read(others))]);
        },
    };
}
async function readObjects(folder, ids, signal) {
    const input = ids.map((id) => `${id}\n`).join("");
    return parseObjects(await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ["cat-file", "--batch"], input, MAX_CONTENTS, signal), ids);
}
/**
 * The first parent of a commit (a full name), null of a root commit. It is in the commit itself, also where a shallow clone has no
 * parent. Rejects where git does not have the commit.
 */
async function firstParent(file, commit, signal) {
    return (await parentsOf(file, commit, signal))[0] ?? null;
}
/** The commit that is checked out around a file; null where there is none, or no git. */
async function headCommit(file, signal) {
    try {
        const head = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runForLine */ .HC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file)), ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], signal);
        return _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .SHA */ .hG.test(head) ? head : null;
    }
    catch {
        return null;
    }
}
/** What a commit was merged into, its first parent; null where another commit is checked out, or it is not a merge. */
async function mergedInto(file, merge, signal) {
    try {
        const head = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runForLine */ .HC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file)), ["rev-parse", "--verify", "--quiet", "HEAD"], signal);
        const [base, merged] = head === merge ? await parentsOf(file, merge, signal) : [];
        return base === undefined || merged === undefined ? null : base;
    }
    catch {
        return null; // there is no git, or no commit
    }
}
async function parentsOf(file, commit, signal) {
    const content = (await readCommitObject((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file)), commit, signal)).split("\n\n")[0] ?? "";
    return [...content.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent);
}
async function readCommitObject(folder, commit, signal) {
    const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, ["cat-file", "commit", commit], "", _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LISTING */ .g4, signal).catch((error) => {
        throw error instanceof _git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("git/not-checked-out", { commit })) : error;
    });
    return output.toString("latin1");
}
/**
 * git-ls-tree(1): `<mode> SP <type> SP <object> SP <size, padded> TAB <path> NUL`. Other things than blobs are left out. Throws
 * where git has not all of them (their size is `BAD`).
 */
function parseListing(listing) {
    const files = [];
    for (const line of listing.toString("utf8").split("\0")) {
        const [, mode, id, size, path] = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\d+)\t([^]+)$/.exec(line) ?? [];
        if (/^\d{6} blob [0-9a-f]+ +BAD\t/.test(line))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("git/incomplete"));
        if (mode !== undefined && id !== undefined && path !== undefined)
            files.push({ path, id, size: Number(size), isLink: mode === "120000" });
    }
    return files;
}
/** git-cat-file(1), `--batch`: `<object> SP <type> SP <size> LF <contents> LF` for each, in order; `<object> SP missing LF` where there is none. */
function parseObjects(output, ids) {
    const contents = new Map();
    let at = 0;
    for (const id of ids) {
        const end = output.indexOf(0x0a, at);
        const head = output.toString("latin1", at, Math.max(end, at));
        const size = new RegExp(`^${id} blob (\\d+)$`).exec(head)?.[1];
        const start = end + 1;
        at = start + Number(size) + 1;
        if (size === undefined || at > output.length)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("git/incomplete"));
        contents.set(id, output.toString("latin1", start, at - 1));
    }
    return contents;
}


/***/ })),

/***/ 31868:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);
// Counts by item.

/** Sums of counts, the heaviest first. */
class Tally {
    #counts = new Map();
    #keyOf;
    /** `keyOf`: items with the same key are one. */
    constructor(keyOf = String) {
        this.#keyOf = keyOf;
    }
    get size() {
        return this.#counts.size;
    }
    /** The sum of all counts. */
    get total() {
        let sum = 0;
        for (const { count } of this.#counts.values())
            sum += count;
        return sum;
    }
    add(item, count) {
        const key = this.#keyOf(item);
        const entry = this.#counts.get(key);
        if (entry === undefined)
            this.#counts.set(key, { item, count });
        else
            entry.count += count;
    }
    countOf(item) {
        return this.#counts.get(this.#keyOf(item))?.count ?? 0;
    }
    /** At most `max` items; of equal counts, the first by key. */
    heaviest(max) {
        return [...this.#counts]
            .toSorted(([a, one], [b, other]) => other.count - one.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b))
            .slice(0, max)
            .map(([, entry]) => entry);
    }
}


/***/ })),

/***/ 24152:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TextPositions)
/* harmony export */ });
// Lines and columns of a text, both from 1; columns count characters.
/** Project limit: UTF-16 code units between two offsets whose line and column are remembered. */
const STRIDE = 64;
const LINE_FEED = 0x0a;
/** Line and column of offsets in any order, each in bounded time. */
class TextPositions {
    #text;
    /** Of each offset that is a multiple of STRIDE: its line, its column. */
    #lines = new Uint32Array();
    #columns = new Uint32Array();
    #known = 0;
    constructor(text) {
        this.#text = text;
    }
    /** `offset`: at most the length of the text. */
    at(offset) {
        const near = Math.floor(offset / STRIDE);
        if (this.#lines.length === 0) {
            const strides = Math.floor(this.#text.length / STRIDE) + 1;
            [this.#lines, this.#columns] = [new Uint32Array(strides), new Uint32Array(strides)];
        }
        for (; this.#known <= near; this.#known++) {
            const { line, column } = this.#from(this.#known - 1, this.#known * STRIDE);
            this.#lines[this.#known] = line;
            this.#columns[this.#known] = column;
        }
        return this.#from(near, offset);
    }
    #from(stride, offset) {
        let line = this.#lines[stride] ?? 1;
        let column = this.#columns[stride] ?? 1;
        for (let i = Math.max(stride, 0) * STRIDE; i < offset; i++) {
            const code = this.#text.charCodeAt(i);
            if (code === LINE_FEED) {
                line++;
                column = 1;
            }
            else if (code < 0xdc00 || code > 0xdfff)
                column++; // the second half of a character
        }
        return { line, column };
    }
}


/***/ }))

};
