export const id = 462;
export const ids = [462,621];
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

/***/ 34600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ askMailServers),
/* harmony export */   n: () => (/* binding */ demandMailServers)
/* harmony export */ });
/* harmony import */ var _audit_observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15347);
/* harmony import */ var _concurrency_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26540);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _zones_planned_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97725);
// The mail servers of a policy: found in DNS, and each address asked once.





/** Domains looked at at once: nothing of them is kept, and those that wait for slow servers must not hold up the others. */
const DOMAINS_AT_ONCE = 2_000;
const receivesMail = ({ mail }) => mail !== "send" && mail !== "none";
/** Throws a UsageError if no domain can have a mail server. */
function demandMailServers(domains) {
    if (!domains.some(receivesMail))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("run/no-mail-server"));
}
/** Asks `smtp` for each address that the MX hosts of the domains have, in each view that a check may audit. */
function askMailServers({ domains, declared }, world, { onDefect, onEach }) {
    const { dns, https, smtp, at } = world;
    const views = declared.zones.length > 0 ? [dns, (0,_zones_planned_overlay_js__WEBPACK_IMPORTED_MODULE_2__/* .overlay */ .L)(dns, declared.zones)] : [dns];
    return world.runWithResolverCheck(() => (0,_concurrency_map_js__WEBPACK_IMPORTED_MODULE_4__/* .mapConcurrent */ ._)(domains, DOMAINS_AT_ONCE, async (domain) => {
        await Promise.all(views.map((view) => (0,_audit_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observeMailServers */ .q)(domain, { dns: view, https, smtp }, at, onDefect)));
        onEach();
    }));
}


/***/ }),

/***/ 86462:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74797);
/* harmony import */ var _load_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28970);
/* harmony import */ var _choose_resolvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36621);
/* harmony import */ var _smtp_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81111);
/* harmony import */ var _mail_servers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34600);
/* harmony import */ var _policy_shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81672);
/* harmony import */ var _sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28723);
/* harmony import */ var _sources_smtp_limitations_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9153);
/* harmony import */ var _sources_smtp_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27308);
/* harmony import */ var _sources_live_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68452);










/** Measures what the mail servers of a policy's domains serve. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
function probe(options) {
    return (0,_sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .withRunDeadline */ .mH)(options.deadlineMs, (deadline) => probeWithDeadline(deadline, options));
}
async function probeWithDeadline(deadline, options) {
    const { policy, domains, declared } = await (0,_load_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .loadInputs */ .I)(options, options.domains);
    (0,_mail_servers_js__WEBPACK_IMPORTED_MODULE_3__/* .demandMailServers */ .n)(domains);
    const { allowPrivateNetwork, helo, concurrency } = options;
    const world = (0,_sources_live_world_js__WEBPACK_IMPORTED_MODULE_7__.openLive)({
        ...(0,_choose_resolvers_js__WEBPACK_IMPORTED_MODULE_1__.chooseResolvers)(options, policy),
        at: null,
        concurrency,
        allowPrivateNetwork,
        smtp: "auto",
        helo,
        evidence: [],
        deadline,
        smtpDeadlineMs: null,
        smtpRate: options.smtpRate ?? _smtp_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_SMTP_RATE */ .k4,
    });
    const defects = new Map();
    let done = 0;
    options.onProgress?.(done, domains.length);
    const smtp = options.shard === null ? world.smtp : ofShard(world.smtp, options.shard, world.at);
    try {
        await (0,_mail_servers_js__WEBPACK_IMPORTED_MODULE_3__/* .askMailServers */ .B)({ domains, declared }, { ...world, smtp }, {
            onDefect: (defect) => defects.set(JSON.stringify(defect), defect),
            onEach: () => options.onProgress?.(++done, domains.length),
        });
        return {
            ...summarizeProbes(world, options.from),
            limitations: world.limitations(),
            defects: [...defects.values()],
            faults: declared.faults,
        };
    }
    finally {
        world.close();
    }
}
/** Only the addresses of a shard are asked; nothing is noted of others, which their shards ask. */
function ofShard(smtp, shard, at) {
    const result = { kind: "failure", cause: "off", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("smtp/off") };
    return {
        probe: (address, ...question) => (0,_policy_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .hasAddress */ .hs)(shard, address) ? smtp.probe(address, ...question) : Promise.resolve({ result, at, from: null }),
    };
}
function summarizeProbes(world, from) {
    const results = [...world.smtpAnswers()].map(([question, { result }]) => [question, result]);
    // an address may be probed with several names, each a question `address name`
    const addresses = (some) => new Set(some.map(([question]) => question.split(" ")[0])).size;
    const answeredCount = addresses(results.filter(([, { kind }]) => kind !== "failure"));
    return {
        text: (0,_sources_smtp_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .formatEvidence */ .Vp)({ at: world.at, from, smtp: new Map(results) }),
        askedCount: addresses(results.filter(([, result]) => (0,_sources_smtp_limitations_js__WEBPACK_IMPORTED_MODULE_9__/* .wasAsked */ .g)(result))),
        answeredCount,
    };
}


/***/ })

};
