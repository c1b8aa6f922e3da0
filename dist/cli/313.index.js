export const id = 313;
export const ids = [313,621];
export const modules = {

/***/ 36621:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseResolvers: () => (/* binding */ chooseResolvers)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
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
        return refusal === null ? [] : [{ location, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("resolver/untrusted", { url, refusal }) }];
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return { resolvers: policy.resolvers.map(({ url }) => url), hasUntrustedResolvers: isConfined };
}


/***/ }),

/***/ 13313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showReports: () => (/* binding */ showReports)
/* harmony export */ });
/* harmony import */ var _concurrency_map_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(26540);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58843);
/* harmony import */ var _received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73337);
/* harmony import */ var _received_reports_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14581);
/* harmony import */ var _senders_observe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78475);
/* harmony import */ var _senders_senders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44035);
/* harmony import */ var _sources_live_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68452);
/* harmony import */ var _sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28723);
/* harmony import */ var _sources_world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89275);
/* harmony import */ var _zones_planned_overlay_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97725);
/* harmony import */ var _choose_resolvers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36621);
/* harmony import */ var _load_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(28970);
/* harmony import */ var _read_reports_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(67183);
/* harmony import */ var _smtp_limits_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(81111);
// `reports show`: what received reports say of domains, and who sends in their name.

















const DOMAINS_AT_ONCE = 10;
/** Reads the reports and describes them. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
async function showReports(options) {
    const inputs = await (0,_load_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .loadInputs */ .I)(options, options.domains);
    const { policy, domains } = inputs;
    if (policy.reports.length === 0 && options.earlier === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_15__/* .message */ .iU)("run/no-reports", { config: policy.file }));
    const isNamed = options.domains.length > 0 || domains.length === 1;
    const isDetailed = isNamed || options.isDetailed;
    if (options.isByDay && !isDetailed)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("--by-day: a line for each domain has no days. Name a domain, such as `reports show example.org --by-day`");
    const isOffline = options.offline || !isNamed;
    return (0,_sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_8__/* .withRunDeadline */ .mH)(options.deadlineMs, async (deadline) => {
        const world = isOffline ? (0,_sources_world_js__WEBPACK_IMPORTED_MODULE_9__/* .openOffline */ .GA)(options.now, _zones_planned_overlay_js__WEBPACK_IMPORTED_MODULE_10__/* .offlineDns */ .v, []) : openNetwork(options, inputs, deadline);
        try {
            const { evidence, problems, unlisted } = await (0,_read_reports_js__WEBPACK_IMPORTED_MODULE_13__.readReports)({
                ...inputs,
                at: world.at,
                signal: deadline.signal,
                ...(options.earlier === null ? {} : { earlier: options.earlier.evidence }),
            });
            const { evidence: kept, lastRun } = options.earlier ?? { evidence: null, lastRun: null };
            const names = policy.domains.map(({ name }) => name);
            const newAddresses = kept && lastRun && (0,_received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .findNewAddresses */ .Y)(lastRun, kept, (0,_received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .selectEvidence */ .st)(evidence, names));
            const views = await viewAll(domains, evidence, {
                since: options.since,
                isDetailed,
                dns: isOffline ? null : world.dns,
                newAddresses: newAddresses || null,
            });
            return { domains: views, isOffline, isDetailed, isByDay: options.isByDay, problems, unlisted };
        }
        finally {
            world.close();
        }
    });
}
function openNetwork({ concurrency, allowPrivateNetwork, now, ...options }, { policy }, deadline) {
    return (0,_sources_live_world_js__WEBPACK_IMPORTED_MODULE_7__.openLive)({
        ...(0,_choose_resolvers_js__WEBPACK_IMPORTED_MODULE_11__.chooseResolvers)({ ...options, allowPrivateNetwork }, policy),
        concurrency,
        allowPrivateNetwork,
        deadline,
        smtpDeadlineMs: null,
        at: now,
        smtp: "off",
        smtpRate: _smtp_limits_js__WEBPACK_IMPORTED_MODULE_14__/* .DEFAULT_SMTP_RATE */ .k4,
        helo: null,
        evidence: [],
    });
}
async function viewAll(domains, kept, { since, isDetailed, dns, newAddresses }) {
    const all = (0,_received_reports_view_js__WEBPACK_IMPORTED_MODULE_4__/* .daysKept */ .Uo)(domains.map(({ name }) => (0,_received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(kept, name)));
    const period = all === null ? null : (0,_received_reports_view_js__WEBPACK_IMPORTED_MODULE_4__/* .periodSince */ .Iy)(since, all);
    return (0,_concurrency_map_js__WEBPACK_IMPORTED_MODULE_16__/* .mapConcurrent */ ._)(domains, DOMAINS_AT_ONCE, async (policy) => {
        const evidence = (0,_received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(kept, policy.name);
        const { rows } = evidence.dmarc;
        if (!isDetailed || period === null)
            return (0,_received_reports_view_js__WEBPACK_IMPORTED_MODULE_4__/* .viewReceived */ .XK)(policy.name, evidence, { period, senders: null });
        const observed = dns === null ? null : await (0,_senders_observe_js__WEBPACK_IMPORTED_MODULE_5__/* .observeSources */ .v)(dns, policy, rows);
        const added = (0,_received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .newAddressesOf */ .e)(newAddresses, policy.name);
        const senders = (0,_senders_senders_js__WEBPACK_IMPORTED_MODULE_6__/* .sendersOf */ .O)(rows, { policy, observed, since: period.first, added: added && added.addresses });
        return (0,_received_reports_view_js__WEBPACK_IMPORTED_MODULE_4__/* .viewReceived */ .XK)(policy.name, evidence, { period, senders, lastRun: added && added.since });
    });
}


/***/ })

};
