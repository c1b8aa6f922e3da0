export const id = 24;
export const ids = [24,621];
export const modules = {

/***/ 36621:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseResolvers: () => (/* binding */ chooseResolvers)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94887);
/* harmony import */ var _sources_dns_resolver_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53289);
/* harmony import */ var _sources_dns_resolver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42188);
// The resolvers of a run, and whether who named them is trusted.



/** `chooseAll`, in the order in which they are asked. */
function chooseResolvers(options, policy) {
    const { resolvers, hasUntrustedResolvers } = chooseAll(options, policy);
    const [first, ...others] = resolvers.length === 0 ? _sources_dns_resolver_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RESOLVERS */ .I : resolvers;
    if (options.otherResolverFirst !== true || first === undefined)
        return { resolvers, hasUntrustedResolvers };
    return { resolvers: [...others, first], hasUntrustedResolvers };
}
/**
 * The resolvers: those of the command line, otherwise those of the policy; the built-in ones if empty. An untrusted policy must not
 * reach into this network. Throws an InputError for each of its resolvers that would.
 */
function chooseAll({ resolvers, allowPrivateNetwork, isUntrusted }, policy) {
    if (resolvers.length > 0)
        return { resolvers, hasUntrustedResolvers: false };
    const isConfined = isUntrusted && !allowPrivateNetwork && policy.resolvers.length > 0; // the built-in ones are our own
    const problems = policy.resolvers.flatMap(({ url, location }) => {
        const refusal = isConfined ? (0,_sources_dns_resolver_url_js__WEBPACK_IMPORTED_MODULE_1__/* .resolverRefusalReason */ .Pt)(url) : null;
        return refusal === null
            ? []
            : [
                {
                    location,
                    message: `resolver ${JSON.stringify(url)} ${refusal}, and this policy is not trusted. ${RESOLVER_ADVICE}`,
                },
            ];
    });
    if (problems.length > 0)
        throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return { resolvers: policy.resolvers.map(({ url }) => url), hasUntrustedResolvers: isConfined };
}
const RESOLVER_ADVICE = "Set the resolver in the workflow (`resolvers`) or with --resolver, or set allow-private-network there";


/***/ }),

/***/ 99352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showReports: () => (/* binding */ showReports)
});

// EXTERNAL MODULE: ./lib/src/concurrency/map.js
var map = __webpack_require__(26540);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
// EXTERNAL MODULE: ./lib/src/received-reports/evidence.js
var received_reports_evidence = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/src/received-reports/known-reports.js
var known_reports = __webpack_require__(58843);
// EXTERNAL MODULE: ./lib/src/received-reports/new-addresses.js
var new_addresses = __webpack_require__(73337);
// EXTERNAL MODULE: ./lib/src/by-day.js
var by_day = __webpack_require__(33634);
// EXTERNAL MODULE: ./lib/src/senders/sending-addresses.js
var sending_addresses = __webpack_require__(472);
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
/** The new senders that deserve a look: neither forwarders nor authorised, and with more than a few mails. */
function notableSenders({ senders, lastRun }) {
    const wanted = lastRun === null ? "last-days" : "last-run";
    return (senders ?? []).filter(({ news, kind, counts }) => news === wanted && (kind === "known" || kind === "unknown") && counts.total >= MIN_NOTABLE_MAILS);
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
        counts: (0,sending_addresses/* countMails */.yO)(rows),
        days: (0,sending_addresses/* countDays */.Tm)(rows),
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
    return { ...sender, news: lastRun !== null && isAdded ? "last-run" : isRecent ? "last-days" : null };
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

// EXTERNAL MODULE: ./lib/src/senders/observe.js
var observe = __webpack_require__(78475);
// EXTERNAL MODULE: ./lib/src/senders/senders.js + 3 modules
var senders_senders = __webpack_require__(44035);
// EXTERNAL MODULE: ./lib/src/sources/live-world.js + 23 modules
var live_world = __webpack_require__(68452);
// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(28723);
// EXTERNAL MODULE: ./lib/src/sources/world.js
var sources_world = __webpack_require__(89275);
// EXTERNAL MODULE: ./lib/src/zones/planned/overlay.js + 4 modules
var overlay = __webpack_require__(97725);
// EXTERNAL MODULE: ./lib/src/run/choose-resolvers.js
var choose_resolvers = __webpack_require__(36621);
// EXTERNAL MODULE: ./lib/src/run/load-inputs.js + 22 modules
var load_inputs = __webpack_require__(28970);
// EXTERNAL MODULE: ./lib/src/run/read-reports.js + 16 modules
var read_reports = __webpack_require__(67183);
// EXTERNAL MODULE: ./lib/src/run/smtp-limits.js
var smtp_limits = __webpack_require__(81111);
;// CONCATENATED MODULE: ./lib/src/run/show-reports.js
// `reports show`: what received reports say of domains, and who sends in their name.

















const DOMAINS_AT_ONCE = 10;
/** Reads the reports and describes them. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
async function showReports(options) {
    const inputs = await (0,load_inputs/* loadInputs */.I)(options, options.domains);
    const { policy, domains } = inputs;
    if (policy.reports.length === 0 && options.earlier === null)
        throw new model/* UsageError */.eb(`${policy.file}: the policy names no files with received reports. Name them with \`reports:\`, or a history with --history or --branch`);
    const isDetailed = options.domains.length > 0 || domains.length === 1;
    const isOffline = options.offline || !isDetailed;
    return (0,run_deadline/* withRunDeadline */.mH)(options.deadlineMs, async (deadline) => {
        const world = isOffline ? (0,sources_world/* openOffline */.GA)(options.now, overlay/* offlineDns */.v, []) : openNetwork(options, inputs, deadline);
        try {
            const { evidence, problems, unlisted } = await (0,read_reports.readReports)({
                ...inputs,
                at: world.at,
                ...(options.earlier === null ? {} : { earlier: options.earlier.evidence }),
            });
            const { evidence: kept, lastRun } = options.earlier ?? { evidence: null, lastRun: null };
            const names = policy.domains.map(({ name }) => name);
            const newAddresses = kept && lastRun && (0,new_addresses/* findNewAddresses */.Y)(lastRun, kept, (0,known_reports/* selectEvidence */.st)(evidence, names));
            const views = await viewAll(domains, evidence, {
                since: options.since,
                isDetailed,
                dns: isOffline ? null : world.dns,
                newAddresses: newAddresses || null,
            });
            return { domains: views, isOffline, isDetailed, problems, unlisted };
        }
        finally {
            world.close();
        }
    });
}
function openNetwork({ concurrency, allowPrivateNetwork, now, ...options }, { policy }, deadline) {
    return (0,live_world.openLive)({
        ...(0,choose_resolvers.chooseResolvers)({ ...options, allowPrivateNetwork }, policy),
        concurrency,
        allowPrivateNetwork,
        deadline,
        smtpDeadlineMs: null,
        at: now,
        smtp: "off",
        smtpRate: smtp_limits/* DEFAULT_SMTP_RATE */.k4,
        helo: null,
        evidence: [],
    });
}
async function viewAll(domains, kept, { since, isDetailed, dns, newAddresses }) {
    const all = daysKept(domains.map(({ name }) => (0,received_reports_evidence/* evidenceOf */.X)(kept, name)));
    const period = all === null ? null : periodSince(since, all);
    return (0,map/* mapConcurrent */._)(domains, DOMAINS_AT_ONCE, async (policy) => {
        const evidence = (0,received_reports_evidence/* evidenceOf */.X)(kept, policy.name);
        const { rows } = evidence.dmarc;
        if (!isDetailed || period === null)
            return viewReceived(policy.name, evidence, { period, senders: null });
        const observed = dns === null ? null : await (0,observe/* observeSources */.v)(dns, policy, rows);
        const added = (0,new_addresses/* newAddressesOf */.e)(newAddresses, policy.name);
        const senders = (0,senders_senders/* sendersOf */.O)(rows, { policy, observed, since: period.first, added: added && added.addresses });
        return viewReceived(policy.name, evidence, { period, senders, lastRun: added && added.since });
    });
}
/** From the first day that is wanted and kept; null where that is after the last. */
function periodSince(since, { first, last }) {
    const wanted = "day" in since ? since.day : (0,moment/* addDays */.fi)(last, 1 - since.days);
    if (wanted > last)
        return null;
    return { first: wanted > first ? wanted : first, last };
}


/***/ }),

/***/ 6759:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readReportFile),
/* harmony export */   j: () => (/* binding */ findReportFiles)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94887);
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
            faults.push({ location, message: error.message });
        }
    }
    if (faults.length > 0)
        throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(faults);
    return [...paths].toSorted();
}
/** Reads a file of reports; a problem follows its name. */
function readReportFile(path, repository) {
    return repository.readPieces(path, "generator");
}


/***/ })

};
