export const id = 5558;
export const ids = [5558];
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

/***/ 14581:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ periodSince),
/* harmony export */   Uo: () => (/* binding */ daysKept),
/* harmony export */   XK: () => (/* binding */ viewReceived),
/* harmony export */   ey: () => (/* binding */ SHOWN_DAYS)
/* harmony export */ });
/* harmony import */ var _by_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33634);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79136);
/* harmony import */ var _senders_mail_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24459);
/* harmony import */ var _standards_tls_rpt_received_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50575);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31868);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60776);
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26178);
// What is shown of received reports: the mails and sessions of a time, added up by day, organisation, sender and failure.







/** Project limits: what a view has of each. */
const MAX_SENDERS = 100;
const MAX_ORGANISATIONS = 20;
const MAX_FAILURES = 50;
/** The days that are shown where none are asked for: a month. */
const SHOWN_DAYS = 30;
/** Project limit: for so many days a sender is new. */
const NEW_DAYS = 7;
/** Project limit: mails of a new sender that deserves a look. Fewer are noise: every name is forged now and then. */
const MIN_NOTABLE_MAILS = 10;
/** The first and the last day with a report that is kept; null where there is none. */
function daysKept(evidence) {
    let [first, last] = [null, null];
    for (const { dmarc, tlsRpt } of evidence)
        for (const report of [...dmarc.reports, ...tlsRpt.reports]) {
            const day = (0,_domain_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(report);
            if (first === null || day < first)
                first = day;
            if (last === null || day > last)
                last = day;
        }
    return first === null || last === null ? null : { first, last };
}
/** From the first day that is wanted and kept; null where that is after the last. */
function periodSince(since, { first, last }) {
    const wanted = "day" in since ? since.day : (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(last, 1 - since.days);
    if (wanted > last)
        return null;
    return { first: wanted > first ? wanted : first, last };
}
/** What is shown of a domain in a period; `senders` are those of the period, `lastRun` the moment of the run that they are compared with. */
function viewReceived(domain, { dmarc, tlsRpt }, { period, senders, lastRun = null }) {
    return {
        domain,
        period,
        dmarc: viewDmarc(within(period, dmarc.reports, _domain_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb), within(period, dmarc.rows, ({ day }) => day), {
            senders,
            lastRun,
            newSince: newSince(dmarc.rows, period),
        }),
        tlsRpt: viewTls(within(period, tlsRpt.reports, _domain_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb), within(period, tlsRpt.rows, ({ day }) => day)),
    };
}
function within(period, items, dayOfItem) {
    if (period === null)
        return [];
    return items.filter((item) => dayOfItem(item) >= period.first && dayOfItem(item) <= period.last);
}
/** The first day on which a sender is new; null where no earlier mails are kept to compare with. */
function newSince(rows, period) {
    if (period === null)
        return null;
    const since = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(period.last, 1 - NEW_DAYS);
    return rows.some(({ day }) => day < since) ? since : null;
}
function viewDmarc(reports, rows, { senders, lastRun, newSince: since, }) {
    const organisations = new _tally_js__WEBPACK_IMPORTED_MODULE_3__/* .Tally */ .F();
    for (const { organisation } of reports)
        organisations.add(organisation, 1);
    const left = (senders ?? []).slice(MAX_SENDERS);
    return {
        reports: reports.length,
        organisations: organisations
            .heaviest(MAX_ORGANISATIONS)
            .map(({ item, count }) => ({ organisation: item, reports: count })),
        organisationCount: organisations.size,
        counts: (0,_senders_mail_results_js__WEBPACK_IMPORTED_MODULE_0__/* .countMails */ .yO)(rows),
        days: (0,_senders_mail_results_js__WEBPACK_IMPORTED_MODULE_0__/* .countDays */ .Tm)(rows),
        lastRun,
        senders: senders?.slice(0, MAX_SENDERS).map((sender) => viewSender(sender, lastRun, since)) ?? null,
        more: {
            senders: left.length,
            total: sum(left.map(({ counts }) => counts.total)),
            passed: sum(left.map(({ counts }) => counts.passed)),
        },
    };
}
function viewSender({ isAdded, ...sender }, lastRun, since) {
    const isRecent = since !== null && sender.firstDay >= since;
    const news = lastRun !== null && isAdded ? "last-run" : isRecent ? "last-days" : null;
    const isStranger = sender.kind === "known" || sender.kind === "unknown";
    // what the last run knew is not news again in each run of its first week
    const isNotable = news === (lastRun === null ? "last-days" : "last-run");
    return { ...sender, news, isNotable: isNotable && isStranger && sender.counts.total >= MIN_NOTABLE_MAILS };
}
function viewTls(reports, rows) {
    const sessions = new _tally_js__WEBPACK_IMPORTED_MODULE_3__/* .Tally */ .F();
    for (const row of rows)
        sessions.add(row.organisation, row.successful + (0,_standards_tls_rpt_received_js__WEBPACK_IMPORTED_MODULE_4__/* .failedSessions */ .T)(row));
    const failures = failuresOf(rows);
    return {
        reports: reports.length,
        ...countSessions(rows),
        organisations: sessions.heaviest(MAX_ORGANISATIONS).map(({ item }) => ({
            organisation: item,
            ...countSessions(rows.filter(({ organisation }) => organisation === item)),
        })),
        organisationCount: sessions.size,
        failures: failures.slice(0, MAX_FAILURES),
        moreFailures: Math.max(0, failures.length - MAX_FAILURES),
        days: (0,_by_day_js__WEBPACK_IMPORTED_MODULE_5__/* .byDay */ .m)(rows).map(([day, of]) => ({ day, ...countSessions(of) })),
    };
}
function countSessions(rows) {
    return { successful: sum(rows.map(({ successful }) => successful)), failed: sum(rows.map(_standards_tls_rpt_received_js__WEBPACK_IMPORTED_MODULE_4__/* .failedSessions */ .T)) };
}
function failuresOf(rows) {
    const byKind = new Map();
    for (const { day, failures } of rows) {
        for (const { type, host, count } of failures) {
            const key = `${type} ${host ?? ""}`;
            const known = byKind.get(key);
            if (known === undefined)
                byKind.set(key, { type, host, count, first: day, last: day });
            else {
                known.count += count;
                if (day < known.first)
                    known.first = day;
                if (day > known.last)
                    known.last = day;
            }
        }
    }
    return [...byKind]
        .toSorted(([a, one], [b, other]) => other.count - one.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a, b))
        .map(([, failure]) => failure);
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}


/***/ })),

/***/ 45558:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openReceivedViews: () => (/* binding */ openReceivedViews)
/* harmony export */ });
/* harmony import */ var _received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);
/* harmony import */ var _received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73337);
/* harmony import */ var _received_reports_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14581);
/* harmony import */ var _senders_senders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44035);




/** The last 30 days with a report on any of these domains; null where no report is about them. */
function openReceivedViews({ evidence, newAddresses }, domains) {
    const kept = (0,_received_reports_view_js__WEBPACK_IMPORTED_MODULE_2__/* .daysKept */ .Uo)(Object.values(evidence.domains));
    if (kept === null)
        return null;
    const period = (0,_received_reports_view_js__WEBPACK_IMPORTED_MODULE_2__/* .periodSince */ .Iy)({ days: _received_reports_view_js__WEBPACK_IMPORTED_MODULE_2__/* .SHOWN_DAYS */ .ey }, kept) ?? kept;
    const policies = new Map(domains.map((policy) => [policy.name, policy]));
    const viewOf = (domain) => {
        const [own, policy] = [(0,_received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(evidence, domain), policies.get(domain)];
        if (policy === undefined || !(0,_received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReports */ .MC)(own))
            return null;
        const added = (0,_received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .newAddressesOf */ .e)(newAddresses, domain);
        const senders = (0,_senders_senders_js__WEBPACK_IMPORTED_MODULE_3__/* .sendersOf */ .O)(own.dmarc.rows, {
            policy,
            observed: null,
            since: period.first,
            added: added && added.addresses,
        });
        return (0,_received_reports_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewReceived */ .XK)(domain, own, { period, senders, lastRun: added && added.since });
    };
    const domainCount = domains.filter(({ name }) => (0,_received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReports */ .MC)((0,_received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(evidence, name))).length;
    return { viewOf, domainCount, isOffline: true };
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


/***/ }))

};
