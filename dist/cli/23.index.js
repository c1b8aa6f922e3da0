export const id = 23;
export const ids = [23,621];
export const modules = {

/***/ 667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/** The parameter of a check for a domain; NaN where the check has none. */
function parameterOf(check, profile, domain) {
    return ownValue(domain.parameters, check.id) ?? check.parameter?.[profile] ?? Number.NaN;
}
/** Outcome weighed by level (CATALOGUE: only `fail` can fail the build). */
function statusOf(outcome, level) {
    if (outcome !== "fail")
        return outcome;
    return level === "must" ? "fail" : level === "should" ? "warn" : "info";
}
function ownValue(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}


/***/ }),

/***/ 84023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
    // RFC 8461 §3.3: senders that get no valid policy keep the one that they have, and fetch again
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
        // RFC 8461 §3.1: senders that have fetched the policy that is served now fetch none again under this id
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


/***/ }),

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

/***/ 69753:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ loadPolicySites)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _hosting_policy_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55061);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _standards_mta_sts_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12960);
/* harmony import */ var _zones_intended_rrsets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20517);
/* harmony import */ var _zones_located_messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64241);
/* harmony import */ var _zones_record_locations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85380);
/* harmony import */ var _load_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28970);
// The MTA-STS policies that the repository has to have served, and what it declares of their records.










/**
 * Reads the policies of all domains, or of those that are `wanted`, in the order of their names. Rejects as `loadInputs` does, and with an
 * InputError for each policy that is not valid, or whose declared record is not, and each record without a policy.
 */
async function loadPolicySites(access, wanted) {
    const inputs = await (0,_load_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .loadInputs */ .I)(access, wanted);
    const records = declaredRecords(inputs);
    const faults = [...inputs.declared.faults];
    const sites = [];
    const files = new Map(inputs.policyFiles.map((file) => [file.domain, file]));
    const locate = (0,_zones_record_locations_js__WEBPACK_IMPORTED_MODULE_6__/* .findDeclaration */ .M)(inputs.declared.zones);
    for (const { name, location } of inputs.domains) {
        const [file, record] = [files.get(name), records(name)];
        const atRecord = (text) => locate("TXT", (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_8__/* .prependLabels */ .Sm)("_mta-sts", name), text) ?? location;
        if (file === undefined) {
            if (isRecord(record))
                faults.push({ location: atRecord(record.text), message: (0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("hosting/no-policy-file", { domain: name }) });
            continue;
        }
        const site = (0,_hosting_policy_site_js__WEBPACK_IMPORTED_MODULE_1__/* .createPolicySite */ .m)(name, file.text);
        if (Array.isArray(site))
            for (const { line, problem } of site)
                faults.push({ location: { file: file.file, line, column: 1 }, message: problem });
        else if (isInvalid(record))
            faults.push({
                location: atRecord(""),
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("error/at", { place: (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_8__/* .prependLabels */ .Sm)("_mta-sts", name), problem: record }),
            });
        else
            sites.push({ ...site, isDeclared: record !== null, expectedId: expectedId(site, record) });
    }
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_zones_located_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .atMostProblems */ .Zl)((0,_zones_located_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .inPlaceOrder */ .FN)(faults)));
    if (sites.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("run/no-policy-to-serve", { config: access.config }));
    return { inputs, sites: sites.toSorted((a, b) => (a.host < b.host ? -1 : 1)) };
}
const isRecord = (record) => record !== null && record !== "undecided" && "id" in record;
const isInvalid = (record) => record !== null && record !== "undecided" && "code" in record;
function expectedId({ contentId }, record) {
    if (record === "undecided")
        return null;
    return record === null ? contentId : record.id;
}
function declaredRecords({ declared, domains }) {
    const intents = (0,_zones_intended_rrsets_js__WEBPACK_IMPORTED_MODULE_4__/* .intentsByDomain */ .$D)(declared.zones, domains.map(({ name }) => name));
    return (domain) => {
        const at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_8__/* .prependLabels */ .Sm)("_mta-sts", domain);
        const intentFor = intents.get(domain)?.intentFor;
        const [intent, alias] = [intentFor?.(at, "TXT"), intentFor?.(at, "CNAME")];
        if (intent?.kind === "undecided" || alias?.kind === "records")
            return "undecided";
        if (intent === undefined || !("records" in intent))
            return null;
        return (0,_standards_mta_sts_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMtaStsRecord */ .fd)(intent.records.flatMap((rr) => ("strings" in rr.data ? [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(rr.data)] : [])));
    };
}


/***/ }),

/***/ 20517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ intentsByDomain),
/* harmony export */   DI: () => (/* binding */ declaredTxtNames),
/* harmony export */   ul: () => (/* binding */ deletedTxtNames)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _planned_authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54222);
/* harmony import */ var _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63007);
/* harmony import */ var _planned_partial_zones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65320);





/** What servers and signers write themselves, whatever is declared: serials (RFC 1035 §3.3.13), keys, signatures, digests (RFC 4034, RFC 5155, RFC 7344, RFC 8976). */
const SERVER_WRITTEN_TYPES = [
    "SOA",
    "DNSKEY",
    "RRSIG",
    "NSEC",
    "NSEC3",
    "NSEC3PARAM",
    "CDS",
    "CDNSKEY",
    "ZONEMD",
];
/**
 * What the zones declare of each of the domains that they declare anything of. A record belongs to the domain nearest above
 * it; what is not to be seen in DNS (glue, records that a deeper zone or an alias hides) belongs to none.
 */
function intentsByDomain(zones, domains) {
    const partialZones = (0,_planned_partial_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .combinePartialZones */ .u)(zones.filter((zone) => !zone.isComplete));
    const completeZones = new Map(zones.filter((zone) => zone.isComplete).map((zone) => [zone.origin, (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .createAuthority */ .ww)(zone)]));
    const intentFor = intentFinder(zones, partialZones, completeZones);
    const drafts = new Map(domains.map((domain) => [domain, { rrsets: new Map(), unparsedTypes: new Set() }]));
    for (const zone of zones) {
        const isOwn = (name, type) => !zone.isComplete || (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestZone */ .B9)(completeZones, name, type)?.origin === zone.origin;
        for (const { name, type } of zone.fault === undefined ? rrsetsOf(zone) : mailRrsetsIn(zone, domains)) {
            const draft = SERVER_WRITTEN_TYPES.includes(type) ? undefined : findNearest(drafts, name);
            if (draft === undefined)
                continue;
            if (!isSupportedType(type))
                draft.unparsedTypes.add(type);
            else if (isOwn(name, type) && intentFor(name, type).kind !== "undeclared")
                draft.rrsets.set(`${type} ${name}`, { name, type });
        }
    }
    const declaring = [...drafts].filter(([, { rrsets, unparsedTypes }]) => rrsets.size + unparsedTypes.size > 0);
    return new Map(declaring.map(([domain, { rrsets, unparsedTypes }]) => [
        domain,
        { rrsets: [...rrsets.values()], unparsedTypes: [...unparsedTypes].toSorted(), intentFor },
    ]));
}
/** The RRsets that a zone says something of, each once. */
function rrsetsOf({ records, deleted, undecided }) {
    const sets = [...records.map(({ rr }) => rr), ...deleted, ...undecided];
    return new Map(sets.map(({ name, type }) => [`${type} ${name}`, { name, type }])).values();
}
/** Of a zone with a fault: what is asked for of each domain in any case, so that it is said to be undecided. */
function mailRrsetsIn({ origin }, domains) {
    return domains.filter((domain) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(domain, origin)).map((name) => ({ name, type: "MX" }));
}
function isSupportedType(type) {
    return Object.hasOwn(_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NUMBER */ .ph, type);
}
/** What is kept for the name, or for the one nearest above it. */
function findNearest(byName, name) {
    for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(at)) {
        const found = byName.get(at);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function intentFinder(zones, partial, complete) {
    const deletedByRrset = deletedRecords(zones);
    const unmanaged = unmanagedByOrigin(zones.filter((zone) => zone.isComplete));
    const besideParts = unmanagedByOrigin(zones.filter((zone) => !zone.isComplete));
    const matchAmongParts = (name, type) => findNearest(besideParts, name)?.besideDeclared().matchRrset(name, type) ?? "no";
    const approximate = new Set(zones.flatMap(({ records }) => records.flatMap(({ rr, isApproximate }) => (isApproximate === true ? [`${rr.type} ${rr.name}`] : []))));
    const ownIntent = (name, type) => {
        if (approximate.has(`${type} ${name}`))
            return { kind: "undecided" };
        const own = partial.answer(name, type);
        if (own !== null)
            return withUnmanaged(toIntent(own), own.kind === "records" ? matchAmongParts(name, type) : "no");
        if (partial.deletesRrset(name, type))
            return { kind: "deleted" };
        const zone = (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestZone */ .B9)(complete, name, type);
        const answer = zone?.answer(name, type);
        if (zone === undefined || answer === undefined || answer.kind === "referral")
            return { kind: "undeclared" };
        const others = unmanaged.get(zone.origin);
        return withUnmanaged(toIntent(answer), matchUnmanaged(answer.kind === "records" ? others?.besideDeclared() : others, zone, name, type));
    };
    return (name, type) => {
        const wanted = ownIntent(name, type);
        const gone = deletedByRrset.get(`${type} ${name}`);
        if (gone === undefined || wanted.kind === "undecided" || wanted.kind === "undeclared")
            return wanted;
        return { kind: "partly-managed", records: "records" in wanted ? wanted.records : [], deleted: gone };
    };
}
function unmanagedByOrigin(zones) {
    return new Map(zones.flatMap((zone) => zone.unmanaged === undefined ? [] : [[zone.origin, new _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__/* .UnmanagedRecords */ .J(zone, zone.unmanaged.patterns)]]));
}
/** Whether others may keep records there: at the name or, where it does not exist, at a wildcard that then answers. */
function matchUnmanaged(unmanaged, zone, name, type) {
    const encloser = zone.closestEncloser(name);
    const own = unmanaged?.matchRrset(name, type) ?? "no";
    if (unmanaged === undefined || own !== "no" || encloser === name)
        return own;
    return (0,_planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__/* .wildcardsAbove */ .l)(name, encloser).some((wildcard) => unmanaged.matchRrset(wildcard, type) !== "no")
        ? "maybe"
        : "no";
}
/** What is wanted beside what others may keep: which records are theirs is unknown, unless all may be. */
function withUnmanaged(wanted, others) {
    if (others === "no" || wanted.kind === "undecided" || wanted.kind === "undeclared")
        return wanted;
    if (others === "maybe")
        return { kind: "undecided" };
    return { kind: "partly-managed", records: "records" in wanted ? wanted.records : [], deleted: [] };
}
/** Of the RRsets that others write to as well, the records that go. */
function deletedRecords(zones) {
    const deletedByRrset = new Map();
    for (const { name, type, deleted } of zones.flatMap((zone) => zone.partlyManaged ?? [])) {
        const records = deletedByRrset.get(`${type} ${name}`) ?? [];
        deletedByRrset.set(`${type} ${name}`, records);
        for (const record of deleted)
            if (record.isParsed)
                records.push(record.rr);
    }
    return deletedByRrset;
}
/** An alias is an RRset of its own, and said of that; what is broken says nothing. */
function toIntent(answer) {
    switch (answer.kind) {
        case "records":
            return { kind: "records", records: answer.records };
        case "nodata":
        case "nxdomain":
            return { kind: "empty" };
        case "undecided":
            return answer.isFault === true ? { kind: "undecided", fault: answer.reason } : { kind: "undecided" };
        default:
            return { kind: "undeclared" };
    }
}
/** The names of declared TXT records. */
function declaredTxtNames(zones) {
    const names = new Set();
    for (const { records } of zones)
        for (const { rr } of records)
            if (rr.type === "TXT")
                names.add(rr.name);
    return names;
}
/** The names of TXT RRsets, or of aliases to some, that are to be deleted. */
function deletedTxtNames(zones) {
    return zones.flatMap(({ deleted }) => deleted.filter(({ type }) => type === "TXT" || type === "CNAME").map(({ name }) => name));
}


/***/ }),

/***/ 85380:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findDeclaration)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _records_by_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66874);


/**
 * Finds where evidence is declared, by the RRset it was seen in and its text. The record that says so, else the
 * first of its RRset, else the alias at the name, else what takes the RRset away; null where nothing of it is declared.
 */
function findDeclaration(zones) {
    const deleted = new Map(zones.flatMap((zone) => zone.deleted).map(({ name, type, location }) => [`${type} ${name}`, location]));
    // few of the names are asked for, and some of those once for each of their records; most of a live view are not declared
    const located = new Map();
    const recordsAt = (0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsInZones */ .HJ)(zones);
    const locateName = (name) => {
        const known = located.get(name);
        if (known !== undefined)
            return known;
        const records = recordsAt(name).flatMap((zone) => zone.records);
        if (records.length === 0)
            return null;
        const found = locateRrsets(records);
        located.set(name, found);
        return found;
    };
    return (type, name, text) => {
        const rrsets = locateName(name);
        const places = rrsets?.get(type) ?? rrsets?.get("CNAME");
        if (places === undefined)
            return deleted.get(`${type} ${name}`) ?? null;
        return places.byText.get(text) ?? places.first;
    };
}
/** Of the records of a name, by type. */
function locateRrsets(records) {
    const found = new Map();
    for (const record of records) {
        const { location } = record;
        const rrset = found.get(record.rr.type) ?? { first: location, byText: new Map() };
        found.set(record.rr.type, rrset);
        for (const text of evidenceTexts(record))
            if (!rrset.byText.has(text))
                rrset.byText.set(text, location);
    }
    return found;
}
function evidenceTexts(record) {
    if (!record.isParsed)
        return [record.rr.data];
    const { type, data } = record.rr;
    return "strings" in data ? [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data), (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(type, data)] : [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(type, data)];
}


/***/ })

};
