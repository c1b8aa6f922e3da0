export const id = 416;
export const ids = [416];
export const modules = {

/***/ 93416:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openReceivedViews: () => (/* binding */ openReceivedViews)
});

// EXTERNAL MODULE: ./lib/src/received-reports/evidence.js
var received_reports_evidence = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/src/received-reports/new-addresses.js
var new_addresses = __webpack_require__(73337);
// EXTERNAL MODULE: ./lib/src/by-day.js
var by_day = __webpack_require__(33634);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
// EXTERNAL MODULE: ./lib/src/senders/mail-results.js
var mail_results = __webpack_require__(24459);
// EXTERNAL MODULE: ./lib/src/standards/tls-rpt/received.js
var received = __webpack_require__(50575);
// EXTERNAL MODULE: ./lib/src/tally.js
var tally = __webpack_require__(9487);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/src/received-reports/domain-days.js
var domain_days = __webpack_require__(26178);
;// CONCATENATED MODULE: ./lib/src/received-reports/view.js
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
            const day = (0,domain_days/* dayOf */.kb)(report);
            if (first === null || day < first)
                first = day;
            if (last === null || day > last)
                last = day;
        }
    return first === null || last === null ? null : { first, last };
}
/** From the first day that is wanted and kept; null where that is after the last. */
function periodSince(since, { first, last }) {
    const wanted = "day" in since ? since.day : (0,moment/* addDays */.fi)(last, 1 - since.days);
    if (wanted > last)
        return null;
    return { first: wanted > first ? wanted : first, last };
}
/** What is shown of a domain in a period; `senders` are those of the period, `lastRun` the moment of the run that they are compared with. */
function viewReceived(domain, { dmarc, tlsRpt }, { period, senders, lastRun = null }) {
    return {
        domain,
        period,
        dmarc: viewDmarc(within(period, dmarc.reports, domain_days/* dayOf */.kb), within(period, dmarc.rows, ({ day }) => day), {
            senders,
            lastRun,
            newSince: newSince(dmarc.rows, period),
        }),
        tlsRpt: viewTls(within(period, tlsRpt.reports, domain_days/* dayOf */.kb), within(period, tlsRpt.rows, ({ day }) => day)),
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
    const since = (0,moment/* addDays */.fi)(period.last, 1 - NEW_DAYS);
    return rows.some(({ day }) => day < since) ? since : null;
}
function viewDmarc(reports, rows, { senders, lastRun, newSince: since, }) {
    const organisations = new tally/* Tally */.F();
    for (const { organisation } of reports)
        organisations.add(organisation, 1);
    const left = (senders ?? []).slice(MAX_SENDERS);
    return {
        reports: reports.length,
        organisations: organisations
            .heaviest(MAX_ORGANISATIONS)
            .map(({ item, count }) => ({ organisation: item, reports: count })),
        organisationCount: organisations.size,
        counts: (0,mail_results/* countMails */.yO)(rows),
        days: (0,mail_results/* countDays */.Tm)(rows),
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
    const sessions = new tally/* Tally */.F();
    for (const row of rows)
        sessions.add(row.organisation, row.successful + (0,received/* failedSessions */.T)(row));
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
        days: (0,by_day/* byDay */.m)(rows).map(([day, of]) => ({ day, ...countSessions(of) })),
    };
}
function countSessions(rows) {
    return { successful: sum(rows.map(({ successful }) => successful)), failed: sum(rows.map(received/* failedSessions */.T)) };
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
        .toSorted(([a, one], [b, other]) => other.count - one.count || (0,order/* compareText */.n)(a, b))
        .map(([, failure]) => failure);
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}

// EXTERNAL MODULE: ./lib/src/senders/senders.js + 4 modules
var senders_senders = __webpack_require__(93093);
;// CONCATENATED MODULE: ./lib/src/run/received-views.js




/** The last 30 days with a report on any of these domains; null where no report is about them. */
function openReceivedViews({ evidence, newAddresses }, domains) {
    const kept = daysKept(Object.values(evidence.domains));
    if (kept === null)
        return null;
    const period = periodSince({ days: SHOWN_DAYS }, kept) ?? kept;
    const policies = new Map(domains.map((policy) => [policy.name, policy]));
    const viewOf = (domain) => {
        const [own, policy] = [(0,received_reports_evidence/* evidenceOf */.X1)(evidence, domain), policies.get(domain)];
        if (policy === undefined || !(0,received_reports_evidence/* hasReports */.MC)(own))
            return null;
        const added = (0,new_addresses/* newAddressesOf */.e)(newAddresses, domain);
        const senders = (0,senders_senders/* sendersOf */.O)(own.dmarc.rows, {
            policy,
            observed: null,
            since: period.first,
            added: added && added.addresses,
        });
        return viewReceived(domain, own, { period, senders, lastRun: added && added.since });
    };
    const domainCount = domains.filter(({ name }) => (0,received_reports_evidence/* hasReports */.MC)((0,received_reports_evidence/* evidenceOf */.X1)(evidence, name))).length;
    return { viewOf, domainCount, isOffline: true };
}


/***/ }))

};
