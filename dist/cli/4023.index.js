export const id = 4023;
export const ids = [4023,6621];
export const modules = {

/***/ 667:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ switchedOffChecks),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   lS: () => (/* binding */ parameterOf)
/* harmony export */ });
/** The level of a check for a domain. */
function levelOf(check, profile, domain) {
    return ownValue(domain.levels, check.id) ?? check.levels[profile];
}
/** Those that the profile has for a domain, and its policy switches off. */
function switchedOffChecks(checks, profile, domain) {
    if (Object.keys(domain.levels).length === 0)
        return [];
    return checks.flatMap((check) => {
        const level = check.levels[profile];
        if (level === "off" || levelOf(check, profile, domain) !== "off" || !check.mail.includes(domain.mail))
            return [];
        return [{ check: check.id, level, requirements: check.requirements }];
    });
}
/** The parameter of a check for a domain, its own or the one it shares; NaN where the check has none. */
function parameterOf(check, profile, domain) {
    const { id, parameter } = check.sharesParameterOf ?? check;
    return ownValue(domain.parameters, id) ?? parameter?.[profile] ?? Number.NaN;
}
/** Outcome weighed by level: only `fail` can fail the build. */
function statusOf(outcome, level) {
    if (outcome !== "fail")
        return outcome;
    return level === "must" ? "fail" : level === "should" ? "warn" : "info";
}
function ownValue(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}


/***/ })),

/***/ 26540:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mapConcurrent)
/* harmony export */ });
// Work on many items, some at once.
/** Runs `work` on every item, at most `limit` at once, the next as soon as one is done; results in the order of the items. */
async function mapConcurrent(items, limit, work) {
    const results = [];
    const waiting = items.entries();
    const workOn = async () => {
        for (const [i, item] of waiting)
            results[i] = await work(item, i);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, workOn));
    return results;
}


/***/ })),

/***/ 84023:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPolicySites: () => (/* binding */ checkPolicySites)
});

// EXTERNAL MODULE: ./lib/src/audit/levels.js
var levels = __webpack_require__(667);
// EXTERNAL MODULE: ./lib/src/concurrency/map.js
var map = __webpack_require__(26540);
// EXTERNAL MODULE: ./lib/src/files/site-folder.js
var site_folder = __webpack_require__(26716);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/checks/certificate-expiry.js
var certificate_expiry = __webpack_require__(64134);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/checks/content-type.js
var content_type = __webpack_require__(19487);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/policy-change.js
var policy_change = __webpack_require__(648);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/record.js
var record = __webpack_require__(12960);
;// CONCATENATED MODULE: ./lib/src/hosting/compare-site.js





function compareSite(site, expectedId, observed) {
    const { fetched, record, at, leastDays } = observed;
    const policy = comparePolicy(site, fetched);
    const subject = { domain: site.domain, name: site.domain, mail: "receive", profile: "tr-03108", at };
    const failureOf = ({ outcome, message: problem }) => (outcome === "fail" ? problem : null);
    const facts = { mtaStsFetch: fetched };
    const hasAnswered = fetched.state === "present";
    const contentType = hasAnswered && policy.state !== "not-served"
        ? failureOf(content_type/* mtaStsContentType */.c.judge(facts, { ...subject, parameter: Number.NaN }))
        : null;
    const isServed = (policy.state === "same" || policy.state === "equivalent") && contentType === null;
    return {
        domain: site.domain,
        host: site.host,
        policy,
        contentType,
        certificate: hasAnswered ? fetched.value.certificate : null,
        expiry: hasAnswered ? failureOf(certificate_expiry/* mtaStsCertificateExpiry */.h.judge(facts, { ...subject, parameter: leastDays })) : null,
        record: compareRecord(record, expectedId, { isServed, isOtherServed: policy.state === "differs" }),
    };
}
function comparePolicy({ text }, fetched) {
    if (fetched.state === "unknown")
        return fetched;
    if (fetched.state === "malformed")
        return { state: "not-served", problem: fetched.problem };
    const body = fetched.state === "present" ? fetched.value.body : "";
    if (body === text)
        return { state: "same" };
    const [served, expected] = [(0,record/* parseMtaStsPolicy */.Of)(body), (0,record/* parseMtaStsPolicy */.Of)(text)];
    // RFC 8461 \u00a73.3: senders that get no valid policy keep the one that they have, and fetch again
    if (Array.isArray(served))
        return { state: "not-served", problem: (0,message/* message */.iU)("mta-sts/policy/invalid", { problems: served }) };
    if (!Array.isArray(expected) && (0,policy_change/* policyDifferences */.b)(served, expected).length === 0)
        return { state: "equivalent" };
    return { state: "differs", served: (0,record/* policyLines */.EO)(body), expected: (0,record/* policyLines */.EO)(text) };
}
function compareRecord(record, expectedId, { isServed, isOtherServed }) {
    if (record.state === "unknown")
        return { state: "unknown", id: null, expectedId, message: record.reason };
    const id = record.state === "present" ? record.value.id : null;
    if (expectedId === null)
        return { state: "unknown", id, expectedId, message: (0,message/* message */.iU)("hosting/record/undecided") };
    if (id === expectedId) {
        // RFC 8461 \u00a73.1: senders that have fetched the policy that is served now fetch none again under this id
        if (isOtherServed)
            return { state: "early", id, expectedId, message: (0,message/* message */.iU)("hosting/record/early", { id }) };
        return { state: "current", id, expectedId, message: (0,message/* message */.iU)("hosting/record/current", { id }) };
    }
    const now = record.state === "malformed" ? record.problem : (0,message/* message */.iU)("hosting/record/now", { id });
    const next = (0,message/* message */.iU)(isServed ? "hosting/record/publish" : "hosting/record/wait", { now, expectedId });
    return { state: "outdated", id, expectedId, message: next };
}

// EXTERNAL MODULE: ./lib/src/hosting/policy-site.js
var policy_site = __webpack_require__(55061);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/sources/live-world.js + 23 modules
var live_world = __webpack_require__(68452);
// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(28723);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var observe = __webpack_require__(67461);
// EXTERNAL MODULE: ./lib/src/run/choose-resolvers.js
var choose_resolvers = __webpack_require__(36621);
// EXTERNAL MODULE: ./lib/src/run/policy-sites.js
var policy_sites = __webpack_require__(69753);
// EXTERNAL MODULE: ./lib/src/run/smtp-limits.js
var smtp_limits = __webpack_require__(81111);
;// CONCATENATED MODULE: ./lib/src/run/check-policy-sites.js
// `mta-sts check`: fetches the policies of the repository from their hosts, and compares them and their records in DNS.














/** Hosts that are asked at once. */
const HOSTS_AT_ONCE = 50;
/** Compares the policies; in the order of their hosts. Rejects with InputError, UsageError (exit 2) or AuditError (exit 3). */
async function checkPolicySites(options) {
    const { inputs, sites } = await (0,policy_sites/* loadPolicySites */.r)(options, options.domains);
    if (options.folder !== null)
        demandCurrentFolder(options.folder, sites);
    const { concurrency, allowPrivateNetwork, stop, onProgress } = options;
    return (0,run_deadline/* withRunDeadline */.mH)(options.deadlineMs, async (deadline) => {
        const world = (0,live_world.openLive)({
            ...(0,choose_resolvers.chooseResolvers)(options, inputs.policy),
            at: null,
            concurrency,
            allowPrivateNetwork,
            smtp: "off",
            helo: null,
            evidence: [],
            deadline,
            smtpDeadlineMs: null,
            smtpRate: smtp_limits/* DEFAULT_SMTP_RATE */.k4,
        });
        try {
            return await world.runWithResolverCheck(() => compareSites(sites, inputs.policy, world, onProgress));
        }
        finally {
            world.close();
        }
    }, stop);
}
/** Asks the hosts of the sites, and DNS for their records. */
function compareSites(sites, { profile, domains }, { dns, https, at }, onProgress = () => undefined) {
    const policies = new Map(domains.map((domain) => [domain.name, domain]));
    let done = 0;
    onProgress(done, sites.length);
    return (0,map/* mapConcurrent */._)(sites, HOSTS_AT_ONCE, async (site) => {
        const { domain } = site;
        const [fetched, record] = await Promise.all([
            (0,observe/* observePolicyFetch */.RJ)(https, dns, domain),
            (0,observe/* observeMtaStsRecord */.ou)(dns, domain),
        ]);
        const policy = policies.get(domain);
        if (policy === undefined)
            throw new Error("a defect: a site is of a domain of the policy");
        const leastDays = (0,levels/* parameterOf */.lS)(certificate_expiry/* mtaStsCertificateExpiry */.h, profile, policy);
        onProgress(++done, sites.length);
        return compareSite(site, site.expectedId, { fetched, record, at, leastDays });
    });
}
/** What is deployed from the folder has to be what the repository has. */
function demandCurrentFolder({ path, given }, sites) {
    const stale = sites.map(policy_site/* policyFileOf */.I).filter((file, i) => (0,site_folder/* readSiteFile */.G)(path, file) !== sites[i]?.text);
    const [first, ...others] = stale;
    if (first === undefined)
        return;
    throw new errors/* UsageError */.eb((0,message/* message */.iU)("site/stale", { folder: given, file: first, others: others.length }));
}


/***/ })),

/***/ 36621:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }))

};
