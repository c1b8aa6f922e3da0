export const id = 4818;
export const ids = [4818];
export const modules = {

/***/ 55285:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ catchDefects)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);
/* harmony import */ var _text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45534);


/** Guards the observers of a domain; `onDefect` receives the defect of one that threw. */
function catchDefects(name, onDefect) {
    const toUnknown = (error) => {
        const reason = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("judging/observer-defect", { name, error: (0,_text_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .k)(error) });
        onDefect(reason);
        return { state: "unknown", reason, evidence: [] };
    };
    return (ask) => {
        try {
            return ask().catch(toUnknown);
        }
        catch (error) {
            return Promise.resolve(toUnknown(error));
        }
    };
}


/***/ })),

/***/ 51668:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withLiveFacts),
/* harmony export */   V: () => (/* binding */ NO_LIVE_FACTS)
/* harmony export */ });
/* harmony import */ var _standards_dkim_key_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89322);
/* harmony import */ var _standards_mta_sts_policy_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(648);
/* harmony import */ var _standards_report_arrival_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81409);



/** A view that is compared neither with the live one nor with an earlier run. */
const NO_LIVE_FACTS = {
    earlier: { state: "absent", evidence: [] },
    live: { state: "absent", evidence: [] },
    mtaStsChange: { state: "absent", evidence: [] },
};
/** The planned facts of a domain with the live ones beside them; `declaresStsRecord`: whether its MTA-STS record is declared. */
function withLiveFacts(planned, live, declaresStsRecord) {
    const { mx, mtaStsPolicy, spfExpectationResults, dmarc, tlsRpt } = live;
    const liveKeys = [...Object.values(live.dkim), ...Object.values(live.dkimRetired)];
    return {
        ...planned,
        dkimAges: (0,_standards_dkim_key_age_js__WEBPACK_IMPORTED_MODULE_0__/* .markNewKeys */ .E0)(planned.dkimAges, planned.dkim, liveKeys),
        live: {
            state: "present",
            value: {
                mx,
                mtaStsPolicy,
                spfExpectationResults,
                asksForReports: { dmarc: (0,_standards_report_arrival_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForReports */ .fV)(dmarc), tlsRpt: (0,_standards_report_arrival_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForReports */ .fV)(tlsRpt) },
            },
            evidence: [],
        },
        mtaStsChange: (0,_standards_mta_sts_policy_change_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChange */ .H)(live, planned, declaresStsRecord),
    };
}


/***/ })),

/***/ 74818:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ observeDomain),
  q: () => (/* binding */ observeMailServers)
});

// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __webpack_require__(48266);
;// CONCATENATED MODULE: ./lib/src/dns/answer-listener.js
/** A Dns that shows each answer to the listeners before the one who asked gets it. */
function withListeners(dns, listeners) {
    return {
        query(name, type) {
            return dns.query(name, type).then((answer) => {
                for (const hear of listeners)
                    hear(name, type, answer);
                return answer;
            });
        },
    };
}

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/standards/dane/applicable-records.js
var applicable_records = __webpack_require__(37626);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/cause.js
var cause = __webpack_require__(78789);
// EXTERNAL MODULE: ./lib/src/x509/association.js
var association = __webpack_require__(9487);
// EXTERNAL MODULE: ./lib/src/x509/certificate.js + 1 modules
var certificate = __webpack_require__(35221);
// EXTERNAL MODULE: ./lib/src/x509/validity.js
var validity = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/standards/dane/certification-path.js


/** Searches the paths that are valid at a moment (ISO 8601), and those that show why others are not. */
function searchPaths(chain, at) {
    const rules = pathRules(at);
    return {
        valid: findPaths(chain, rules),
        openssl: findPaths(chain, rules, (issuers) => opensslChoice(issuers, at)),
        any: findPaths(chain, []),
        byRule: rules.map((rule) => ({ problem: rule.problem, paths: findPaths(chain, [rule]) })),
    };
}
/** The rules of RFC 5280 \u00a76.1. */
function pathRules(at) {
    return [
        {
            problem: (0,message/* message */.iU)("dane/mismatch/dates"),
            allows: (next) => (0,validity/* isValidAt */.U)(next, at),
            // RFC 5280 \u00a76.1.1 (d): of the anchor itself name and key count, not the dates; but OpenSSL, which most senders use,
            // looks at those of a root.
            isForAnchors: false,
        },
        {
            problem: (0,message/* message */.iU)("dane/mismatch/path-length"),
            allows: ({ pathLength }, before) => pathLength === null ||
                before.slice(1).filter(({ certificate }) => !certificate.isSelfIssued).length <= pathLength,
            isForAnchors: true,
        },
        {
            problem: (0,message/* message */.iU)("dane/mismatch/name-constraints"),
            // RFC 5280 \u00a76.1.3 (b): the names of self-issued intermediate certificates are not checked
            allows: ({ forbids }, before) => !before.some(({ index, certificate }) => forbids.includes(index) && (index === 0 || !certificate.isSelfIssued)),
            isForAnchors: true,
        },
        {
            problem: (0,message/* message */.iU)("dane/mismatch/critical-extension"),
            allows: ({ unknownCritical }) => unknownCritical.length === 0,
            isForAnchors: true,
        },
        {
            problem: (0,message/* message */.iU)("dane/mismatch/ca-key-usage"),
            allows: ({ isForServerAuth }, before) => before.length === 0 || isForServerAuth,
            isForAnchors: true,
        },
    ];
}
/** Project limit: steps of one search; a hostile chain has paths without number. */
const MAX_STEPS = 500;
/** Of issuers as sent, the first one that is valid at the moment, else the one that expires last (X509_STORE_CTX_get1_issuer(3)). */
function opensslChoice(issuers, at) {
    const last = issuers.toSorted((a, b) => (a.certificate.notAfter < b.certificate.notAfter ? 1 : -1));
    return [...issuers.filter(({ certificate }) => (0,validity/* isValidAt */.U)(certificate, at)), ...last].slice(0, 1);
}
/** The paths through certificates that keep the rules, by all issuers or those chosen; none comes past one certificate twice. */
function findPaths(chain, rules, choose = (issuers) => issuers) {
    const passed = new Set();
    const anchors = new Set();
    let steps = 0;
    const follow = (before, index) => {
        const certificate = chain[index];
        if (certificate === undefined || ++steps > MAX_STEPS)
            return;
        const broken = rules.filter((rule) => !rule.allows(certificate, before));
        // Only issuers: the server's certificate is not a CA, not even its own.
        const mayEnd = broken.every((rule) => !rule.isForAnchors && !certificate.isSelfIssued);
        if (index > 0 && mayEnd)
            anchors.add(certificate);
        if (broken.length > 0)
            return;
        passed.add(certificate);
        const path = [...before, { index, certificate }];
        const issuers = certificate.signedBy
            .filter((issuer) => issuer !== 0 && !path.some((step) => step.index === issuer))
            .map((issuer) => ({ index: issuer, certificate: chain[issuer] }));
        for (const issuer of choose(issuers))
            follow(path, issuer.index);
    };
    follow([], 0);
    return { passed: [...passed], anchors: [...anchors], isComplete: steps <= MAX_STEPS };
}

// EXTERNAL MODULE: ./lib/src/standards/dane/record.js
var record = __webpack_require__(38701);
;// CONCATENATED MODULE: ./lib/src/standards/dane/match.js







/** Project limit: how many of the compared records are kept; a hostile RRset has hundreds. */
const MAX_RECORDS = 20;
/** Compares the records of a host with what its addresses served; known wherever that is known. */
function matchHost({ tlsa, smtp }, mx, context) {
    if (smtp.state !== "present")
        return smtp;
    const set = tlsa.state === "present" ? tlsa.value : null;
    const names = set === null ? [] : referenceNames(set, mx, context);
    const addresses = smtp.value.addresses.flatMap(({ address, answer }) => set === null || answer.kind !== "tls"
        ? []
        : [
            {
                address,
                certificates: answer.certificates.map((each) => matchCertificate(set.records, each, names, context.at)),
            },
        ]);
    return { state: "present", value: { isBinding: isBinding(tlsa, mx), addresses }, evidence: [] };
}
/** RFC 7672 \u00a72.2.1: records bind only where the MX answer that named their host was secure too. */
function isBinding(tlsa, mx) {
    const isSecure = ({ security }) => security === "indeterminate" ? null : security === "secure";
    if (tlsa.state === "absent" || tlsa.state === "malformed")
        return false;
    const halves = [
        tlsa.state === "present" ? isSecure(tlsa.value) : null,
        mx.state === "present" ? isSecure(mx.value) : null,
    ];
    if (halves.includes(false))
        return false;
    return halves.includes(null) ? null : true;
}
/** RFC 7672 \u00a73.2.2: the TLSA base domain and the MX host; where the MX answer is secure, the mail domain too. */
function referenceNames({ base }, mx, { domain, host }) {
    const isSecure = mx.state === "present" && mx.value.security === "secure";
    return [base.replace(/^_25\._tcp\./, ""), host, ...(isSecure ? [domain] : [])];
}
/** Compares the records with a certificate and its chain: those that senders use, and those that stronger ones hide. */
function matchCertificate(records, certificate, names, at) {
    const compare = compareWith(certificate, names, at);
    const matched = [];
    const missed = [];
    let isOpen = false;
    for (const data of (0,record/* usableRecords */.f1)(records)) {
        const record = (0,dns_record/* formatRdata */.ew)("TLSA", data);
        const found = compare(data);
        const { problem } = found;
        if (problem === null)
            matched.push({ usage: data.usage, record });
        else
            missed.push({ record, problem });
        isOpen ||= found.isOpen;
    }
    const shadowed = (0,record/* shadowedRecords */.ib)(records).filter(({ data }) => compare(data).problem === null);
    return {
        matched: matched.slice(0, MAX_RECORDS),
        missed: missed.slice(0, MAX_RECORDS),
        shadowed: shadowed.slice(0, MAX_RECORDS).map(({ data, by }) => ({
            record: (0,dns_record/* formatRdata */.ew)("TLSA", data),
            by: by.slice(0, MAX_RECORDS).map((each) => (0,dns_record/* formatRdata */.ew)("TLSA", each)),
        })),
        isOpen,
    };
}
/** Compares one record: why it does not match, and whether certificates that were not seen may be the CA it names. */
function compareWith(certificate, names, at) {
    const problemOfLeaf = leafProblem(certificate, names);
    const search = searchPaths(certificate.chain, at);
    const isComplete = certificate.isComplete && search.valid.isComplete;
    return (data) => {
        if (data.usage === 3)
            return { problem: eeMismatch(data, certificate), isOpen: false };
        if (problemOfLeaf !== null)
            return { problem: problemOfLeaf, isOpen: false };
        const problem = taMismatch(data, certificate.chain, search);
        return { problem, isOpen: problem !== null && !isComplete };
    };
}
/** Usage 3: the server's own certificate or key; neither names nor dates matter (RFC 7672 \u00a73.1.1). */
function eeMismatch(data, { chain: [leaf] }) {
    if (leaf !== undefined && (0,association/* isAssociated */.D)(data, leaf))
        return null;
    return (0,message/* message */.iU)(data.selector === 0 ? "dane/mismatch/certificate" : "dane/mismatch/key");
}
/** Why no record of usage 2 can match, whatever CA it names: the certificate is for none of the names senders ask for, or not for a server (RFC 7672 \u00a73.1.2, \u00a73.2.2). */
function leafProblem({ chain: [leaf], covers }, names) {
    if (leaf === undefined)
        return (0,message/* message */.iU)("dane/mismatch/unreadable");
    if (!names.some((name) => covers.includes(name)))
        return (0,message/* message */.iU)("dane/mismatch/names", { names: [...new Set(names)] });
    return leaf.isForServerAuth ? null : (0,message/* message */.iU)("dane/mismatch/key-usage");
}
/** Usage 2: a CA the server's certificate leads to by signatures, along a path that verifiers accept (RFC 7672 \u00a73.1.2). */
function taMismatch(data, chain, search) {
    if (leadsToAnchor(data, search.openssl))
        return null;
    if (leadsToAnchor(data, search.valid))
        return (0,message/* message */.iU)("dane/mismatch/other-path");
    if (!leadsToAnchor(data, search.any))
        return pathMismatch(data, chain);
    const broken = search.byRule.filter(({ paths }) => !leadsToAnchor(data, paths));
    return broken.length > 0 ? (0,cause/* severalCauses */.Nr)(broken.map(({ problem }) => problem)) : (0,message/* message */.iU)("dane/mismatch/no-path");
}
function leadsToAnchor(data, { passed, anchors }) {
    if (anchors.some((anchor) => (0,association/* isAssociated */.D)(data, anchor)))
        return true;
    if (data.selector !== 1 || data.matching !== 0)
        return false;
    const digest = (0,certificate/* computeDigests */.Dw)(Buffer.from(data.data, "hex")).sha256;
    return passed.some(({ signedByKeys }) => signedByKeys.includes(digest));
}
function pathMismatch(data, chain) {
    const found = chain.findIndex((certificate) => (0,association/* isAssociated */.D)(data, certificate));
    if (found < 0)
        return (0,message/* message */.iU)("dane/mismatch/not-sent");
    if (found === 0)
        return (0,message/* message */.iU)("dane/mismatch/own-certificate");
    return (0,message/* message */.iU)("dane/mismatch/not-issuer");
}

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
;// CONCATENATED MODULE: ./lib/src/standards/dane/observe.js




/**
 * The TLSA RRset of a host. Absent also where senders do not ask: neither the host's addresses nor its alias are secure (RFC 7672 \u00a72.2.2).
 * Malformed where the question gets SERVFAIL or a bogus answer although the host's addresses are secure (\u00a72.1.1).
 */
async function observeTlsa(dns, host, addresses) {
    if (addresses.state === "unknown")
        return addresses;
    if (addresses.state !== "present")
        return { state: "absent", evidence: [] };
    const { aliases, owner, security, unmeasured } = addresses.value;
    if (security === "insecure")
        return aliases.length > 0 ? queryAtAlias(dns, host) : { state: "absent", evidence: [] };
    if (security !== "secure")
        return { state: "unknown", reason: unmeasured ?? (0,message/* message */.iU)("cause/indeterminate"), evidence: [] };
    const bases = aliases.length > 0 ? [owner, host] : [host]; // RFC 7672 \u00a72.2.3: the end of a secure CNAME chain first
    return queryInOrder(dns, bases.map((name) => (0,dns_name/* prependLabels */.Sm)("_25._tcp", name)));
}
/** RFC 7672 \u00a72.2.2: where a chain leads to insecure addresses, records at its beginning still count if the alias itself is secure. */
async function queryAtAlias(dns, host) {
    const alias = await dns.query(host, "CNAME");
    if (alias.kind === "failure")
        return (0,cause/* unanswered */.bj)({ type: "CNAME", name: host }, alias.reason);
    if (alias.security === "indeterminate")
        return { state: "unknown", reason: (0,message/* message */.iU)("cause/indeterminate"), evidence: [] };
    return alias.security === "secure"
        ? queryInOrder(dns, [(0,dns_name/* prependLabels */.Sm)("_25._tcp", host)])
        : { state: "absent", evidence: [] };
}
async function queryInOrder(dns, bases) {
    const evidence = [];
    for (const [i, base] of bases.entries()) {
        const at = { type: "TLSA", name: base };
        const answer = await dns.query(base, "TLSA");
        if (answer.kind === "failure") {
            const reason = (0,cause/* openQuestion */.R0)(at, answer.reason);
            if (answer.cause !== "servfail")
                return { state: "unknown", reason, evidence };
            const note = (0,message/* message */.iU)("dane/lookup/failure", { reason: answer.reason });
            return { state: "malformed", problem: reason, evidence: [{ at, text: "", note }] };
        }
        if (answer.security === "bogus") {
            const note = answer.reason === undefined
                ? (0,message/* message */.iU)("cause/bogus")
                : (0,message/* message */.iU)("dane/lookup/bogus", { explanation: answer.reason });
            return { state: "malformed", problem: (0,cause/* openQuestion */.R0)(at, note), evidence: [{ at, text: "", note }] };
        }
        if (answer.kind !== "records") {
            const note = answer.kind === "nxdomain" ? (0,message/* message */.iU)("observed/no-such-name") : (0,message/* message */.iU)("observed/no-record", { type: "TLSA" });
            evidence.push({ at, text: "", note });
            continue;
        }
        const records = answer.records.map((record) => record.data);
        const texts = records.map((data) => ({ at, text: (0,dns_record/* formatRdata */.ew)("TLSA", data) }));
        // RFC 7672 \u00a72.2.3: insecure records count as none, so the next base domain is tried
        if (answer.security === "insecure" && i + 1 < bases.length)
            evidence.push(...texts);
        else
            return {
                state: "present",
                value: { base, records, ttl: Math.min(...answer.records.map(({ ttl }) => ttl)), security: answer.security },
                evidence: texts,
            };
    }
    return { state: "absent", evidence };
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/key-age.js
var key_age = __webpack_require__(89322);
// EXTERNAL MODULE: ./lib/src/standards/dkim/record.js + 1 modules
var dkim_record = __webpack_require__(18032);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/keys.js

/** Sums up the key records by selector; absent where no selector is declared, unknown where every key is unknown. */
function summariseKeys(dkim) {
    const selectors = Object.entries(dkim);
    const keys = { rsa: [], ed25519: [], without: [], unmeasured: null };
    for (const [selector, key] of selectors) {
        if (key.state === "unknown")
            keys.unmeasured ??= key.reason;
        else if (key.state === "present" && (0,dkim_record/* hasValidKey */.Ew)(key.value))
            keys[key.value.key.type].push(selector);
        else
            keys.without.push(selector);
    }
    if (selectors.length === 0)
        return { state: "absent", evidence: [] };
    const evidence = selectors.flatMap(([, key]) => key.evidence);
    const unseen = selectors.every(([, key]) => key.state === "unknown");
    return unseen && keys.unmeasured !== null
        ? { state: "unknown", reason: keys.unmeasured, evidence }
        : { state: "present", value: keys, evidence };
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var observe = __webpack_require__(12283);
// EXTERNAL MODULE: ./lib/src/standards/dkim/sharing.js
var sharing = __webpack_require__(45435);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/external-destinations.js
var external_destinations = __webpack_require__(44662);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/observe.js
var dmarc_observe = __webpack_require__(50169);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/tree-walk.js
var tree_walk = __webpack_require__(89355);
// EXTERNAL MODULE: ./lib/src/dns/no-record.js
var no_record = __webpack_require__(28225);
// EXTERNAL MODULE: ./lib/src/dns/unmeasured-answer.js
var unmeasured_answer = __webpack_require__(48042);
// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
;// CONCATENATED MODULE: ./lib/src/standards/dns/registrable-domain.js
// The part of a name that a registrar sells, by the Public Suffix List.


/** No registrar sells names below these (RFC 3172 \u00a72, RFC 7686 \u00a72), though the list has them. */
const NOT_FOR_SALE = /(?:^|\.)(?:arpa|onion)$/;
/**
 * The public suffix of a name and one more label; null where it cannot be registered: it has no such label, or the suffix is
 * not in the list. Only the list's ICANN part counts: whether a name below a private suffix such as `github.io` is free, DNS does not say.
 */
function registrableDomain(name) {
    const options = { allowPrivateDomains: false, extractHostname: false, validateHostname: false };
    const { domain, isIcann, publicSuffix } = (0,cjs/* parse */.qg)(name, options);
    if (domain === null || isIcann !== true || publicSuffix === null || NOT_FOR_SALE.test(publicSuffix))
        return null;
    return (0,dns_name/* isWithin */.UO)(name, domain) ? domain : null; // an escaped dot parts no labels
}

;// CONCATENATED MODULE: ./lib/src/standards/dns/observe.js





/** Project limit: domains of others that are asked about; a hostile SPF tree names a hundred. */
const MAX_DOMAINS = 50;
/** Records which names exist by the answers that it hears. */
function recordNames() {
    const seen = { existing: new Set(), emptyAliases: new Map() };
    const hear = (_name, _type, answer) => {
        if (answer.kind === "failure" || answer.security === "bogus")
            return;
        const { kind, owner, aliases } = answer;
        for (const existing of aliases)
            seen.existing.add(existing);
        if (kind !== "nxdomain")
            seen.existing.add(owner);
        const alias = aliases.at(-1);
        if (kind === "nxdomain" && alias !== undefined)
            seen.emptyAliases.set(alias, owner);
    };
    return { hear, seen };
}
/** Of these registrable domains, those that are a name that was found, or have one. */
function foundAmong(domains, existing) {
    const found = new Set();
    for (const name of existing) {
        let at = name;
        while (at !== null && !domains.has(at))
            at = (0,dns_name/* parentOf */.gN)(at);
        if (at !== null && registrableDomain(name) === at)
            found.add(at);
    }
    return found;
}
/**
 * The registrable domains of others that the references of `domain` lead to; absent without any reference. RFC 8020 \u00a72: where the domain
 * itself does not exist, nothing below it does, so none is asked for below which something was found. `isOwn`: whether a name is
 * the repository's; `unseen`: why some records were not seen.
 */
async function observeReferencedDomains(dns, domain, { references, unseen }, { existing }, isOwn) {
    if (references.length === 0 && unseen.length === 0)
        return { state: "absent", evidence: [] };
    const others = new Map();
    for (const reference of references) {
        const registrable = registrableDomain(reference.name);
        if (registrable === null || (0,dns_name/* isWithin */.UO)(domain, registrable) || isOwn(reference.name))
            continue;
        others.set(registrable, [...(others.get(registrable) ?? []), reference]);
    }
    const found = foundAmong(others, existing);
    const inDoubt = [...others.keys()].filter((name) => !found.has(name)).toSorted();
    const asked = inDoubt.slice(0, MAX_DOMAINS);
    const answers = await Promise.all(asked.map(async (name) => ({ name, answer: await dns.query(name, "SOA") })));
    const at = (name) => ({ type: "SOA", name });
    // an alias at the domain itself, whatever it leads to, is a record of the domain
    const unregistered = answers.flatMap(({ name, answer }) => (0,unmeasured_answer/* unmeasuredCause */.v)(at(name), answer) === null && answer.kind === "nxdomain" && answer.aliases.length === 0
        ? [name]
        : []);
    const causes = answers.flatMap(({ name, answer }) => (0,unmeasured_answer/* unmeasuredCause */.v)(at(name), answer) ?? []);
    const left = inDoubt.length - asked.length;
    const overLimit = left === 0 ? [] : [(0,message/* message */.iU)("dns/dangling/limit", { left, limit: MAX_DOMAINS })];
    return {
        state: "present",
        value: {
            unregistered: unregistered.map((name) => {
                const leading = others.get(name) ?? [];
                const places = leading.flatMap(({ place, failing }) => (failing === null ? [place] : []));
                const failing = leading.flatMap((one) => one.failing ?? []);
                return { domain: name, places: (0,message/* uniqueMessages */.wG)(places), failing: (0,message/* uniqueMessages */.wG)(failing) };
            }),
            existing: others.size - unregistered.length - causes.length - left,
            unmeasured: (0,message/* uniqueMessages */.wG)([...causes, ...overLimit, ...unseen]),
        },
        evidence: unregistered.flatMap((name) => [
            ...(others.get(name) ?? []).flatMap(({ evidence }) => evidence),
            (0,no_record/* noRecordEvidence */.u3)(at(name), "nxdomain"),
        ]),
    };
}

// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
;// CONCATENATED MODULE: ./lib/src/standards/dnssec/observe.js
// Records the DNSSEC state of every answer about a domain, and asks for the state of its zone.




/** Project limit: names asked for keys on the way up; mail domains are at their zone's apex or a few labels below. */
const MAX_NAMES = 8;
/** Records the state of every answer that it hears, each question once, and when the signatures of secure ones end. */
function recordSecurity() {
    const answers = new Map();
    const signed = new Map();
    const hear = (name, type, answer) => {
        const question = `${type} ${name}`;
        if (answers.has(question))
            return;
        answers.set(question, toAnswerState(name, type, answer));
        if (answer.kind === "records" && answer.security === "secure" && answer.signature !== undefined)
            signed.set(question, { type, name: answer.owner, ...answer.signature });
    };
    return { hear, answers, signed };
}
function toAnswerState(name, type, answer) {
    return answer.kind === "failure"
        ? { type, name, state: "failure", reason: answer.reason }
        : { type, name, state: answer.security, reason: answer.reason ?? null };
}
/**
 * The keys of the zone that holds `domain`. Only an apex has DNSKEY records, so in a signed zone the nearest name from the
 * domain upwards that has some is the apex; an unsigned zone has no keys to look for.
 */
async function observeZoneKeys(dns, domain) {
    let name = domain;
    for (let asked = 0; asked < MAX_NAMES && name !== null && name !== dns_name/* ROOT */.Dl; asked++) {
        const at = { type: "DNSKEY", name };
        const answer = await dns.query(name, "DNSKEY");
        const noted = (note) => [{ at, text: "", note }];
        if (answer.kind === "failure")
            return (0,cause/* unanswered */.bj)(at, answer.reason);
        if (answer.security === "bogus")
            return (0,cause/* unanswered */.bj)(at, (0,message/* message */.iU)("cause/bogus"));
        // RFC 1034 \u00a73.6.2: an alias has no other records, so it is not an apex; the answer is that of its target's zone
        const isAlias = answer.aliases.length > 0;
        if (answer.kind === "records" && !isAlias) {
            // RFC 4034 \u00a72.1.1: a key without the zone flag (0x0100) signs nothing
            const zoneKeys = answer.records
                .filter(({ data }) => (data.flags & 0x0100) !== 0)
                .map(({ data }) => data.algorithm);
            const algorithms = [...new Set(zoneKeys)].toSorted((a, b) => a - b);
            if (algorithms.length === 0)
                return { state: "absent", evidence: noted((0,message/* message */.iU)("dnssec/seen/no-zone-key")) };
            return {
                state: "present",
                value: { zone: name, algorithms },
                evidence: noted((0,message/* message */.iU)("dnssec/seen/algorithms", { algorithms })),
            };
        }
        if (answer.security === "insecure" && !isAlias)
            return { state: "absent", evidence: noted((0,message/* message */.iU)("dnssec/seen/unsigned-zone")) };
        if (answer.security === "indeterminate" && !isAlias)
            return { state: "unknown", reason: (0,message/* message */.iU)("cause/indeterminate"), evidence: [] };
        name = (0,dns_name/* parentOf */.gN)(name);
    }
    return { state: "unknown", reason: (0,message/* message */.iU)("dnssec/no-apex", { domain }), evidence: [] };
}
/**
 * The zone's state (`recordSecurity` hears `dns`; by the security of the SOA answer at `domain`, which holds for an apex and for a name below one),
 * and the answers seen about the domain and its MX hosts. TLSA answers belong to DANE; DNSKEY answers mail does not depend on.
 */
async function observeDnssec(dns, domain, { answers, signed }, keys, observed) {
    const soa = await dns.query(domain, "SOA");
    const mxHosts = new Set(Object.keys(observed.hosts));
    const own = [...answers.values()]
        .filter((answer) => answer.type !== "TLSA" && answer.type !== "DNSKEY")
        .filter((answer) => (0,dns_name/* isWithin */.UO)(answer.name, domain) || mxHosts.has(answer.name))
        .toSorted((a, b) => (0,order/* compareText */.n)(a.name, b.name) || (0,order/* compareText */.n)(a.type, b.type));
    const zone = soa.kind === "failure" ? soa.cause : soa.security;
    const note = soa.kind === "failure" ? soa.reason : (0,message/* message */.iU)("dnssec/seen/zone-state", { state: soa.security });
    const records = recordStates(domain, answers, observed);
    return {
        state: "present",
        value: { zone, keys, answers: own, records, earliest: earliestEnd(domain, signed, keys) },
        evidence: [{ at: { type: "SOA", name: domain }, text: "", note }],
    };
}
/** Of the RRsets of the domain, and the keys of its zone, the one whose signature ends first. What others sign is theirs. */
function earliestEnd(domain, signed, keys) {
    const zone = keys.state === "present" ? keys.value.zone : domain;
    const own = [...signed.values()].filter(({ type, name }) => (0,dns_name/* isWithin */.UO)(name, domain) || (type === "DNSKEY" && name === zone));
    return own.toSorted((a, b) => (0,order/* compareText */.n)(a.until, b.until) || (0,order/* compareText */.n)(a.name, b.name))[0] ?? null;
}
/** The states of the answers with the domain's mail records; none for a record that does not exist or was not asked for. */
function recordStates(domain, answers, { spf, dmarc, dkim, mtaSts, tlsRpt }) {
    const dmarcAt = dmarc.state === "present" ? dmarc.value.foundAt : domain;
    const facts = [
        ["SPF", domain, spf],
        ...Object.entries(dkim).map(([selector, key]) => [
            `DKIM ${selector}`,
            (0,dns_name/* prependLabels */.Sm)(`${selector}._domainkey`, domain),
            key,
        ]),
        ["DMARC", (0,dns_name/* prependLabels */.Sm)("_dmarc", dmarcAt), dmarc],
        ["MTA-STS", (0,dns_name/* prependLabels */.Sm)("_mta-sts", domain), mtaSts],
        ["TLS-RPT", (0,dns_name/* prependLabels */.Sm)("_smtp._tls", domain), tlsRpt],
    ];
    return facts.flatMap(([record, at, fact]) => {
        const answer = answers.get(`TXT ${at}`);
        if (answer === undefined || fact.state === "absent")
            return [];
        // Unknown for another reason than this answer being bogus: which answer has the record is unknown too.
        if (fact.state === "unknown" && answer.state !== "bogus")
            return [{ ...answer, record, state: "failure", reason: fact.reason }];
        return [{ ...answer, record }];
    });
}

;// CONCATENATED MODULE: ./lib/src/standards/drift/compare.js

/** The difference between what is wanted of an RRset and an answer; null where there is none. Nothing differs from what is undecided or unsaid. */
function findDifference({ name, type, pattern }, wanted, answer) {
    const alias = answer.aliases.length > 0 ? (answer.aliases[1] ?? answer.owner) : null;
    const seen = answer.kind === "records" ? answer.records.map(toDriftRecord) : [];
    const declared = "records" in wanted ? wanted.records.map(toDriftRecord) : [];
    const set = { name, type, declared, missing: [], alias };
    if (pattern !== null) {
        const extra = excluding(seen, declared).filter(({ text }) => pattern.test(text));
        return extra.length === 0 ? null : { ...set, held: "unmanaged", declared: [], extra };
    }
    // records at the end of an alias are another name's
    const live = alias === null ? seen : [];
    const missing = excluding(declared, live);
    const extra = extraRecords(wanted, declared, live);
    if (missing.length === 0 && extra.length === 0)
        return null;
    return { ...set, held: wanted.kind === "partly-managed" ? "shared" : "declared", missing, extra };
}
function extraRecords(wanted, declared, live) {
    if (wanted.kind === "undecided" || wanted.kind === "undeclared")
        return [];
    if (wanted.kind !== "partly-managed")
        return excluding(live, declared);
    const gone = new Set(wanted.deleted.map((rr) => toDriftRecord(rr).data));
    return excluding(live, declared).filter(({ data }) => gone.has(data));
}
function excluding(some, others) {
    const known = new Set(others.map(({ data }) => data));
    return some.filter(({ data }) => !known.has(data));
}
/** Names are lower case and addresses canonical already (`dns/`); a text is the octets of its strings together. */
function toDriftRecord({ type, data }) {
    if (!("strings" in data)) {
        const text = (0,dns_record/* formatRdata */.ew)(type, data);
        return { text, data: text };
    }
    const text = (0,dns_record/* txtValue */.gb)(data);
    return { text, data: (0,dns_record/* formatRdata */.ew)("TXT", (0,dns_record/* txtRdata */.fm)(text)) };
}
/** The content of an answer, for telling whether two are alike. */
function answerContent(answer) {
    if (answer.kind !== "records")
        return null;
    return answer.records
        .map((rr) => toDriftRecord(rr).data)
        .toSorted()
        .join("\n");
}

// EXTERNAL MODULE: ./lib/src/standards/common-selectors.js
var common_selectors = __webpack_require__(19045);
;// CONCATENATED MODULE: ./lib/src/standards/drift/questions.js


/** Project limit: RRsets of mail that are asked for, and others. */
const MAX_MAIL = 2_000;
const MAX_OTHERS = 500;
/** RFC 7208 \u00a74.5, RFC 9989 \u00a74.7, RFC 8461 \u00a73.1, RFC 8460 \u00a73: how the records begin. A DKIM key record has a key (RFC 6376 \u00a73.6.1). */
const SPF = /^v=spf1(?: |$)/i;
const DMARC = /^v[ \t]*=[ \t]*DMARC1/i;
const MTA_STS = /^v=STSv1/;
const TLS_RPT = /^v=TLSRPTv1/;
const DKIM = /(?:^|;)\s*p\s*=/;
const ANY_TEXT = /^/;
/** Labels that names of mail records have. */
const MAIL_LABELS = ["_dmarc", "_domainkey", "_mta-sts", "_smtp", "_25"];
/** The questions about a domain, the important ones first. `selectors` are those its policy names. */
function driftQuestions(domain, selectors, declaration) {
    const exchanges = declaredExchanges(domain, declaration);
    const hosts = new Set([domain, (0,dns_name/* prependLabels */.Sm)("mta-sts", domain), ...exchanges]);
    const isMail = ({ name, type }) => type === "MX" || type === "TLSA" || hosts.has(name) || (0,dns_name/* labelsOf */.PC)(name).some((label) => MAIL_LABELS.includes(label));
    const mail = declaration.rrsets.filter(isMail);
    const others = declaration.rrsets.filter((set) => !isMail(set));
    const declared = [...mail.slice(0, MAX_MAIL), ...others.slice(0, MAX_OTHERS)].map(({ name, type }) => ({
        name,
        type,
        pattern: null,
    }));
    const known = new Set(declaration.rrsets.map(({ name, type }) => `${type} ${name}`));
    const undeclared = undeclaredQuestions(domain, selectors, exchanges).filter(({ name, type }) => !known.has(`${type} ${name}`) && isFullyKnown(declaration, name, type));
    return { questions: [...declared, ...undeclared], skipped: declaration.rrsets.length - declared.length };
}
/** The MX hosts in the domain, as declared. */
function declaredExchanges(domain, { rrsets, intentFor }) {
    const sets = rrsets.filter(({ type }) => type === "MX").map(({ name }) => intentFor(name, "MX"));
    const records = sets.flatMap((set) => ("records" in set ? set.records : []));
    return new Set(records.map(({ data }) => data.exchange).filter((host) => (0,dns_name/* isWithin */.UO)(host, domain)));
}
function isFullyKnown({ intentFor }, name, type) {
    const { kind } = intentFor(name, type);
    return kind === "empty" || kind === "records";
}
/** Where to look for mail records that are not declared. */
function undeclaredQuestions(domain, selectors, exchanges) {
    const txtQuestion = (prefix, pattern) => ({
        name: (0,dns_name/* prependLabels */.Sm)(prefix, domain),
        type: "TXT",
        pattern,
    });
    return [
        { name: domain, type: "MX", pattern: ANY_TEXT },
        { name: domain, type: "TXT", pattern: SPF },
        txtQuestion("_dmarc", DMARC),
        txtQuestion("_mta-sts", MTA_STS),
        txtQuestion("_smtp._tls", TLS_RPT),
        ...[...new Set([...selectors, ...common_selectors/* COMMON_SELECTORS */.v])].map((selector) => txtQuestion(`${selector}._domainkey`, DKIM)),
        ...[...exchanges]
            .slice(0, MAX_OTHERS)
            .map((host) => ({ name: (0,dns_name/* prependLabels */.Sm)("_25._tcp", host), type: "TLSA", pattern: ANY_TEXT })),
    ];
}

;// CONCATENATED MODULE: ./lib/src/standards/drift/observe.js
// Asks live DNS for what the repository declares.





/** Project limit: differences and reasons that are kept; a message shows fewer. */
const MAX_DIFFERENCES = 100;
const MAX_REASONS = 20;
/** Compares live DNS (`dns`) with what is declared of the domain; absent where nothing is declared. */
async function observeDrift(dns, domain, selectors, declarations) {
    if (declarations === undefined)
        return { state: "absent", evidence: [] };
    if (declarations === "planned")
        return { state: "present", value: { view: "planned" }, evidence: [] };
    const declaration = declarations.get(domain);
    if (declaration === undefined)
        return { state: "absent", evidence: [] };
    const { questions, skipped } = driftQuestions(domain, selectors, declaration);
    const comparisons = await Promise.all(questions.map((question) => compareRrset(dns, question, declaration)));
    return { state: "present", value: summarise(comparisons, skipped, declaration), evidence: [] };
}
async function compareRrset(dns, question, { intentFor }) {
    const { name, type, pattern } = question;
    const wanted = intentFor(name, type);
    if (wanted.kind === "undecided")
        return wanted.fault === undefined ? { state: "undecided" } : toUnmeasured(question, wanted.fault);
    const answer = await dns.query(name, type);
    if (answer.kind === "failure")
        return toUnmeasured(question, answer.reason);
    if (answer.security === "bogus")
        return toUnmeasured(question, (0,message/* message */.iU)("cause/bogus"));
    const difference = findDifference(question, wanted, answer);
    if (difference === null)
        return { state: pattern === null ? "same" : "looked" };
    return ((wanted.kind === "deleted" ? await compareWithWildcards(dns, question, answer) : null) ?? {
        state: "differs",
        difference,
    });
}
function toUnmeasured({ name, type }, reason) {
    return { state: "unmeasured", reason: (0,cause/* openQuestion */.R0)({ type, name }, reason) };
}
/**
 * RFC 4592 \u00a73.3.1: where a deleted RRset was the last of its name, a wildcard above answers; that is not drift.
 * null where no wildcard gives this answer.
 */
async function compareWithWildcards(dns, question, answer) {
    const { name, type } = question;
    for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null && at !== dns_name/* ROOT */.Dl; at = (0,dns_name/* parentOf */.gN)(at)) {
        const wildcard = await dns.query((0,dns_name/* prependLabels */.Sm)("*", at), type);
        if (wildcard.kind === "failure")
            return toUnmeasured(question, (0,cause/* openQuestion */.R0)({ about: (0,message/* message */.iU)("drift/gap/wildcard") }, wildcard.reason));
        if (answerContent(wildcard) === answerContent(answer))
            return { state: "same" };
    }
    return null;
}
function summarise(comparisons, unasked, { unparsedTypes }) {
    const differences = comparisons.flatMap((one) => (one.state === "differs" ? [one.difference] : []));
    const reasons = comparisons.flatMap((one) => (one.state === "unmeasured" ? [one.reason] : []));
    return {
        view: "live",
        matching: comparisons.filter(({ state }) => state === "same").length,
        differing: differences.length,
        differences: differences.slice(0, MAX_DIFFERENCES),
        unmeasured: reasons.length,
        reasons: reasons.slice(0, MAX_REASONS),
        unasked,
        undecided: comparisons.filter(({ state }) => state === "undecided").length,
        unread: [...unparsedTypes],
    };
}

// EXTERNAL MODULE: ./lib/src/standards/mailbox.js
var mailbox = __webpack_require__(31395);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var mta_sts_observe = __webpack_require__(67461);
// EXTERNAL MODULE: ./lib/src/standards/mx/observe.js
var mx_observe = __webpack_require__(40345);
// EXTERNAL MODULE: ./lib/src/standards/mx/reverse-dns.js
var reverse_dns = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/standards/service/names.js
var service_names = __webpack_require__(34071);
;// CONCATENATED MODULE: ./lib/src/standards/service/observe.js
// Asks for the SRV records of a domain's mail services, the hosts they name, and the names of automatic configuration.








/** Project limit: hosts of a service that are looked up. */
const MAX_TARGETS = 10;
/** Looks up the mail services of a domain; absent where the policy does not say that it has some. */
async function observeServices(dns, domain, mail, hasServices) {
    if (!hasServices)
        return { state: "absent", evidence: [] };
    const wanted = [
        ...(define_check/* SENDING_KINDS */.r9.includes(mail) ? service_names/* SUBMISSION */.XV : []),
        ...(define_check/* RECEIVING_KINDS */.NE.includes(mail) ? service_names/* RETRIEVAL */.$A : []),
    ];
    const [services, autodiscover, names] = await Promise.all([
        Promise.all(wanted.map((service) => observeService(dns, domain, service))),
        observeService(dns, domain, service_names/* AUTODISCOVER */.nv),
        Promise.all(service_names/* CONFIGURATION_LABELS */.TX.map((label) => observeName(dns, (0,dns_name/* prependLabels */.Sm)(label, domain)))),
    ]);
    return {
        state: "present",
        value: {
            services: services.map(({ value }) => value),
            autodiscover: autodiscover.value,
            names: names.map(({ value }) => value),
        },
        // a name that may be missing proves nothing
        evidence: [
            ...services,
            ...(autodiscover.value.state === "missing" ? [] : [autodiscover]),
            ...names.filter(({ value }) => value.state !== "missing"),
        ].flatMap(({ evidence }) => evidence),
    };
}
async function observeService(dns, domain, service) {
    const name = (0,service_names/* serviceName */.fe)(service, domain);
    const at = { type: "SRV", name };
    const answer = await dns.query(name, "SRV");
    const cause = (0,unmeasured_answer/* unmeasuredCause */.v)(at, answer);
    const common = { service, name, hosts: [], reason: cause };
    if (answer.kind === "failure" || cause !== null)
        return { value: { ...common, state: "unmeasured" }, evidence: [] };
    if (answer.kind !== "records")
        return { value: { ...common, state: "missing" }, evidence: (0,no_record/* absenceEvidence */.rj)(at, answer) };
    const records = answer.records
        .map(({ data }) => data)
        .toSorted((a, b) => a.priority - b.priority || a.port - b.port || (a.target < b.target ? -1 : 1));
    const evidence = records.slice(0, MAX_TARGETS).map((data) => ({ at, text: (0,dns_record/* formatRdata */.ew)("SRV", data) }));
    const targets = records.filter(({ target }) => target !== dns_name/* ROOT */.Dl); // RFC 2782: `.` says that there is no host
    if (targets.length === 0)
        return { value: { ...common, state: "not-offered" }, evidence };
    const hosts = await Promise.all(targets.slice(0, MAX_TARGETS).map(({ target, port }) => observeHost(dns, target, port)));
    const reason = targets.length > MAX_TARGETS
        ? (0,message/* message */.iU)("service/srv/limit", { service, all: targets.length, limit: MAX_TARGETS })
        : null;
    return { value: { ...common, state: "offered", hosts, reason }, evidence };
}
async function observeHost(dns, host, port) {
    const { kind, owner, reason } = await lookUpAddress(dns, host);
    if (kind === "unmeasured")
        return { host, port, state: "unmeasured", owner: null, reason };
    if (owner !== host)
        return { host, port, state: "alias", owner, reason: null };
    const state = kind === "address" ? "address" : kind;
    return { host, port, state, owner: null, reason: null };
}
async function observeName(dns, name) {
    const { kind, owner, reason, evidence } = await lookUpAddress(dns, name);
    const isAlias = owner !== name;
    const state = kind === "address" || kind === "unmeasured" ? kind : isAlias ? "dangling" : "missing";
    return { value: { name, state, owner: isAlias ? owner : null, reason }, evidence };
}
/** Whether a name has an address, and the name that owns it, or would. */
async function lookUpAddress(dns, name) {
    const answers = await Promise.all(["A", "AAAA"].map(async (type) => ({ type, answer: await dns.query(name, type) })));
    const causes = answers.flatMap(({ type, answer }) => (0,unmeasured_answer/* unmeasuredCause */.v)({ type, name }, answer) ?? []);
    const measured = answers.flatMap(({ type, answer }) => answer.kind === "failure" || answer.security === "bogus" ? [] : [{ at: { type, name }, answer }]);
    const found = measured.find(({ answer }) => answer.kind === "records")?.answer;
    if (found !== undefined)
        return { kind: "address", owner: found.owner, reason: null, evidence: [] };
    const [first] = measured;
    if (first === undefined || causes.length > 0)
        return { kind: "unmeasured", owner: name, reason: (0,cause/* severalCauses */.Nr)(causes), evidence: [] };
    return {
        kind: measured.every(({ answer }) => answer.kind === "nxdomain") ? "no-name" : "no-address",
        owner: first.answer.owner,
        reason: null,
        evidence: measured.flatMap(({ at, answer }) => (answer.kind === "records" ? [] : (0,no_record/* absenceEvidence */.rj)(at, answer))),
    };
}

// EXTERNAL MODULE: ./lib/src/x509/names.js
var x509_names = __webpack_require__(97287);
// EXTERNAL MODULE: ./lib/src/x509/chain.js + 2 modules
var x509_chain = __webpack_require__(12009);
;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/observe.js
// TLS of mail servers (RFC 3207 STARTTLS, RFC 8996, RFC 9325, TR-03108-1, TR-02102-2).
//
// Mail between servers is encrypted only if the receiving server offers STARTTLS on port 25, and only as well as the protocol,
// cipher suite and certificate that both sides settle on. Most senders encrypt opportunistically: they accept any certificate,
// and fall back to plaintext where there is no TLS, so a broken setup goes unnoticed. Senders that follow MTA-STS, or a policy
// of their own, check the certificate too, and then deliver nothing to a server with an expired or foreign one.
// Without STARTTLS everybody on the path can read the mail; with RSA key transport an attacker can record it and read it later.
// Each address of each MX host is probed: EHLO, STARTTLS, a handshake, and a second one that offers only TLS 1.0 and 1.1. A server
// may have certificates of several key types, and which one it sends depends on its client: where TLSA records have to match each
// of them, another handshake asks for the type that was not sent.




/** Project limit: how many addresses of a host are probed; a hostile one has thousands. */
const MAX_ADDRESSES = 16;
/** Probes every address of `host`; absent where it has none. `domain` is whose MX record names it. */
async function observeSmtp(smtp, domain, host, { addresses, tlsa }, choice) {
    if (addresses.state === "unknown")
        return addresses;
    if (addresses.state !== "present")
        return { state: "absent", evidence: [] };
    const all = [...addresses.value.v4, ...addresses.value.v6];
    const asked = all.slice(0, MAX_ADDRESSES);
    const name = sniName(host, tlsa);
    const names = [...new Set([host, name, domain])];
    const answers = await Promise.all(asked.map(async (address) => {
        const answer = await smtp.probe(address, name, domain);
        const missing = choice === "each" ? missingKeyTypes(answer.result) : [];
        const others = missing.map(async (keyType) => {
            return { keyType, result: (await smtp.probe(address, name, domain, keyType)).result };
        });
        return { answer, others: await Promise.all(others) };
    }));
    const value = {
        name,
        addresses: asked.map((address, i) => {
            const { answer, others } = answers[i];
            const { at, from, result } = answer;
            return { address, at, from, answer: toAddressResult(result, others, { names, anchors: tlsaAnchors(tlsa) }) };
        }),
        unmeasured: all.length > asked.length
            ? (0,message/* message */.iU)("smtp-tls/address-limit", { all: all.length, limit: asked.length })
            : addresses.value.unmeasured,
    };
    return {
        state: "present",
        value,
        evidence: answers.map(({ answer }, i) => smtpEvidence(host, value.addresses[i], answer.result)),
    };
}
/** RFC 7672 \u00a78.1: senders that found secure TLSA records send the TLSA base domain in SNI, others the MX host. */
function sniName(host, tlsa) {
    if (tlsa.state !== "present" || tlsa.value.security !== "secure")
        return host;
    return tlsa.value.base.replace(/^_25\._tcp\./, "");
}
/** Trust anchors that the TLSA records hold whole: usage 2, matching type 0. */
function tlsaAnchors(tlsa) {
    const records = tlsa.state === "present" ? tlsa.value.records : [];
    return records
        .filter(({ usage, selector, matching }) => usage === 2 && selector <= 1 && matching === 0)
        .map(({ selector, data }) => ({ kind: selector === 0 ? "certificate" : "key", data }));
}
/** Of RSA and ECDSA, what the certificate of a session is not; OpenSSL's names of keys. */
const KEY_TYPES = [
    { keyType: "RSA", names: ["rsa", "rsa-pss"] },
    { keyType: "ECDSA", names: ["ec"] },
];
/** The key types of certificates that a server may have besides the one it sent; none where that cannot be read. */
function missingKeyTypes(result) {
    const leaf = result.kind === "tls" ? (0,x509_chain/* parseChain */.z)(result.session.chain).leaf : null;
    if (leaf === null)
        return [];
    const { type } = leaf.certificate.key;
    return KEY_TYPES.filter(({ names }) => !names.includes(type)).map(({ keyType }) => keyType);
}
function toAddressResult(result, others, context) {
    if (result.kind === "failure")
        return { kind: "failure", cause: result.cause, reason: result.reason };
    if (result.kind === "plaintext")
        return { kind: "plaintext", cause: result.cause, reason: result.reason };
    const { session, legacy = { state: "unknown", reason: (0,message/* message */.iU)("snapshot/unobserved") } } = result;
    const { protocol, cipher, keyExchange } = session;
    const preferred = toServedCertificate(session, context);
    const further = others.flatMap((other) => other.result.kind === "tls" && !isSameChain(other.result.session, session)
        ? [toServedCertificate(other.result.session, context)]
        : []);
    const unseen = others.flatMap(unseenReason);
    return {
        kind: "tls",
        protocol,
        cipher,
        keyExchange,
        legacy,
        certificates: [preferred, ...further],
        unseen: unseen.length === 0 ? null : (0,cause/* severalCauses */.Nr)(unseen),
    };
}
function isSameChain({ chain: one }, { chain: other }) {
    return one.length === other.length && one.every((certificate, i) => certificate === other[i]);
}
/** Why it is unknown whether the server has a certificate of a key type; none where it has answered that. */
function unseenReason({ keyType, result }) {
    if (result.kind === "tls" || (result.kind === "plaintext" && result.cause === "handshake"))
        return [];
    const question = (0,message/* message */.iU)("smtp-tls/other-certificate", { keyType });
    return [(0,message/* message */.iU)("cause/question", { question, reason: result.reason })];
}
function toServedCertificate({ chain: sent, distrust, omitted = 0 }, { names, anchors }) {
    const { chain, isComplete, leaf } = (0,x509_chain/* parseChain */.z)(sent, anchors);
    return {
        distrust,
        // An anchor from DNS in the first place is not a certificate of the server.
        chain: leaf === null ? [] : chain,
        isComplete: isComplete && omitted === 0,
        covers: leaf === null ? [] : names.filter((name) => (0,x509_names/* matchesHostname */.pt)(leaf.x509, name)),
    };
}
function smtpEvidence(host, { address, at, from, answer }, result) {
    const greetingReply = result.kind === "failure" ? null : (result.talk.greeting ?? null);
    const greeting = greetingReply === null ? [] : [`${greetingReply.code} ${greetingReply.lines[0] ?? ""}`];
    const origin = from === null ? [] : [(0,message/* message */.iU)("smtp-tls/evidence/origin", { at, from })];
    const note = (0,message/* message */.iU)("smtp-tls/evidence/answer", { parts: [...greeting, ...resultParts(answer), ...origin] });
    return { at: { host, address }, text: "", note };
}
function resultParts(answer) {
    if (answer.kind !== "tls")
        return [answer.reason];
    const { protocol, cipher, certificates } = answer;
    return [`${protocol} ${cipher}`, ...certificates.map(({ chain }) => certificateNote(chain[0]))];
}
function certificateNote(leaf) {
    if (leaf === undefined)
        return (0,message/* message */.iU)("smtp-host/unreadable-certificate");
    const { subject, names, issuer, notAfter } = leaf;
    return (0,message/* message */.iU)("smtp-tls/evidence/certificate", { subject, names, issuer, notAfter });
}

// EXTERNAL MODULE: ./lib/src/standards/spf/evaluate.js + 1 modules
var evaluate = __webpack_require__(91439);
;// CONCATENATED MODULE: ./lib/src/standards/spf/expectations.js

/** Evaluates all mails together: most of their questions are the same. */
async function observeExpectations(dns, expectations) {
    if (expectations.length === 0)
        return { state: "absent", evidence: [] };
    const value = await Promise.all(expectations.map(async ({ ip, sender, helo, result }) => {
        const mail = { ip, sender, helo };
        return { mail, expected: result, evaluation: await (0,evaluate/* checkHost */.R)(dns, mail) };
    }));
    return { state: "present", value, evidence: [] };
}

// EXTERNAL MODULE: ./lib/src/dns/txt.js
var dns_txt = __webpack_require__(50738);
// EXTERNAL MODULE: ./lib/src/text/spf-version.js
var spf_version = __webpack_require__(54566);
// EXTERNAL MODULE: ./lib/src/standards/spf/limits.js
var limits = __webpack_require__(92563);
// EXTERNAL MODULE: ./lib/src/standards/spf/macro.js
var spf_macro = __webpack_require__(25023);
// EXTERNAL MODULE: ./lib/src/standards/spf/parse.js
var parse = __webpack_require__(23728);
// EXTERNAL MODULE: ./lib/src/standards/spf/record.js
var spf_record = __webpack_require__(52586);
// EXTERNAL MODULE: ./lib/src/standards/spf/traversal.js
var traversal = __webpack_require__(98041);
;// CONCATENATED MODULE: ./lib/src/standards/spf/own-names.js



/** Project limit: addresses of one term; more do not fit in a record. */
const own_names_MAX_ADDRESSES = 40;
/** Project limit: records that a record is split into. */
const MAX_PARTS = 6;
/** The names of a tree that has many lookups; null where there are few, or the repository does not declare its record. */
async function observeOwnNames(dns, root, declares) {
    if (root.lookups <= limits/* LOOKUPS_WITH_HEADROOM */.Fb || !declares(root.domain, "TXT"))
        return null;
    const terms = new Map();
    for (const { kind, name } of (0,traversal/* evaluatedTerms */.$P)(root))
        if ((kind === "a" || kind === "mx") && name !== null)
            terms.set(`${kind} ${name}`, { kind, name });
    const found = await Promise.all([...terms].map(async ([key, { kind, name }]) => {
        const addresses = await (kind === "a" ? addressesOf(dns, name, declares) : mxAddresses(dns, name, declares));
        return addresses === null || addresses.length > own_names_MAX_ADDRESSES ? [] : [[key, addresses]];
    }));
    const records = [...new Set((0,traversal/* allRecords */.Sr)(root).map(({ domain }) => domain))];
    const texts = await Promise.all(records.map((name) => dns.query(name, "TXT")));
    const spares = Array.from({ length: MAX_PARTS }, (_, i) => (0,dns_name/* prependLabels */.Sm)(`_spf${i + 1}`, root.domain));
    const free = await Promise.all(spares.map((name) => isFree(dns, name, declares)));
    return {
        addresses: Object.fromEntries(found.flat()),
        records: records.filter((_, i) => isDeclared("TXT", texts[i], declares)),
        spareNames: spares.filter((_, i) => free[i] === true),
    };
}
/** The declared addresses of a name in both families; null where one was not measured, or is not the repository's. */
async function addressesOf(dns, name, declares) {
    const [v4, v6] = await Promise.all([dns.query(name, "A"), dns.query(name, "AAAA")]);
    const addresses = [];
    for (const [answer, type] of [
        [v4, "A"],
        [v6, "AAAA"],
    ]) {
        if (answer.kind === "failure" || answer.security === "bogus")
            return null;
        if (answer.kind !== "records")
            continue;
        if (!isDeclared(type, answer, declares))
            return null;
        addresses.push(...answer.records.map(({ data }) => data.address));
    }
    return addresses.length === 0 ? null : addresses;
}
async function mxAddresses(dns, name, declares) {
    const answer = await dns.query(name, "MX");
    if (answer.kind !== "records" || answer.security === "bogus" || !isDeclared("MX", answer, declares))
        return null;
    const hosts = answer.records.map(({ data }) => data.exchange);
    if (hosts.length > limits/* MAX_MX */.bI)
        return null;
    const each = await Promise.all(hosts.map((host) => addressesOf(dns, host, declares)));
    return each.includes(null) ? null : each.flat();
}
/** Whether the repository declares the records, and each alias on the way to them: what is behind one of others is theirs to change. */
function isDeclared(type, answer, declares) {
    if (answer?.kind !== "records")
        return false;
    return declares(answer.owner, type) && answer.aliases.every((alias) => declares(alias, "CNAME"));
}
/** Whether a record can be added: there is none, and no alias either, beside which nothing may stand (RFC 1034 \u00a73.6.2). */
async function isFree(dns, name, declares) {
    if (!declares(name, "TXT"))
        return false;
    const answer = await dns.query(name, "TXT");
    return (answer.kind === "nodata" || answer.kind === "nxdomain") && answer.aliases.length === 0;
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/strangers.js
// What the record gives to mail of strangers. Where a name depends on the mail (RFC 7208 \u00a77), only an evaluation shows what it
// leads to, and forged mail comes from strangers.









/** Addresses reserved for documentation, two of each family (RFC 5737, RFC 3849, RFC 9637). */
const CLIENTS = [
    ["v4", "192.0.2.183"],
    ["v4", "203.0.113.94"],
    ["v6", "2001:db8:6f1c:20::a93e"],
    ["v6", "3fff:4d2:8b::57b1"],
];
/** An invented mailbox and client. */
const LOCAL_PART = "qv7m3x9k2d";
const HELO = "k8w2v5.example.net";
/** Evaluates the record of `domain` for strangers; none if no evaluated name depends on the mail. */
async function observeStrangers(dns, domain, tree) {
    const byMail = (0,traversal/* allTerms */.$O)(tree).filter(({ branch }) => branch.mailDependent !== null);
    if (byMail.length === 0)
        return [];
    return Promise.all(CLIENTS.map(async ([family, ip]) => {
        const evaluation = await (0,evaluate/* checkHost */.R)(dns, { ip, sender: `${LOCAL_PART}@${domain}`, helo: HELO });
        const { result, path, reason, failed } = evaluation;
        const isPass = result === "pass";
        const isByMail = path.some((step) => byMail.some(({ node, branch }) => node.domain === step.domain && branch.text === step.term));
        const [silent] = failed;
        return {
            ip,
            family,
            passedBy: isPass && isByMail ? path : null,
            isOverLimit: ["spf/evaluation/lookup-limit", "spf/evaluation/void-limit"].includes(reason?.code ?? ""),
            unmeasured: silent !== undefined
                ? (0,cause/* openQuestion */.R0)(silent.question, silent.reason)
                : isPass && !isByMail
                    ? (0,message/* message */.iU)("spf/open/known-address", { ip })
                    : null,
        };
    }));
}
/**
 * Marks the terms that lead back to their own record for every mail: their name depends on the mail, and a wildcard answers for
 * all such names with a record that leads to it again. Only where each stranger is over a limit is it worth a question.
 */
async function markEndlessTerms(dns, sender, tree, strangers) {
    if (strangers.length === 0 || !strangers.every(({ isOverLimit }) => isOverLimit))
        return;
    const terms = (0,traversal/* allTerms */.$O)(tree).filter(({ branch }) => (0,traversal/* leadsByMail */.MS)(branch));
    await Promise.all(terms.map(async ({ branch }) => {
        const suffix = branch.mailDependent?.suffix ?? null;
        if (suffix === null || !(await isEndless(dns, suffix, sender)))
            return;
        const problem = { kind: "loop", message: (0,message/* message */.iU)("spf/target/endless", { suffix }) };
        branch.target = { domain: suffix, owner: suffix, text: null, problem, unknown: null, lookups: 0, branches: [] };
        branch.notLookedUp = null;
    }));
}
/** Whether the wildcard below `suffix` has a record that includes, or redirects to, another name below `suffix` for each mail. */
async function isEndless(dns, suffix, sender) {
    const wildcard = (0,dns_name/* prependLabels */.Sm)("*", suffix);
    const lookup = await (0,dns_txt/* lookUpTxt */.J)(dns, wildcard); // RFC 4592 \u00a72.2.1: its own name returns its records
    const [text, ...others] = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    if (text === undefined || others.length > 0)
        return false;
    return (0,parse/* parseSpf */.JH)(text).terms.some((term) => (term.kind === "include" || term.kind === "redirect") &&
        (0,dns_name/* isWithin */.UO)((0,spf_macro/* fixedSuffix */.Ep)(term.domain, wildcard, sender) ?? dns_name/* ROOT */.Dl, suffix));
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/void-lookups.js
// The address lookups of the terms in the tree (RFC 7208 \u00a75.3, \u00a75.4, \u00a75.7), to find those that are void (\u00a74.6.4).





/** The address lookups of the terms of a tree, begun as soon as each term is known: they do not wait for the records below. */
class AddressLookups {
    #dns;
    #begun = new Map();
    constructor(dns) {
        this.#dns = dns;
    }
    /** Begins the lookups of a term. */
    begin(branch) {
        const { kind, name } = branch;
        if (name === null || (kind !== "a" && kind !== "mx" && kind !== "exists"))
            return;
        const lookups = new TermLookups(this.#dns);
        const found = lookups[kind](name);
        found.catch(() => undefined); // a defect is heard of where the result is noted
        this.#begun.set(branch, { lookups, found });
    }
    /** Notes in the tree what the first `limit` counted `a`, `mx` and `exists` terms found. */
    async resolveTerms(root, limit) {
        const counted = (0,traversal/* evaluatedTerms */.$P)(root).filter((branch) => branch.lookups > 0);
        for (const branch of counted.slice(0, limit))
            if (!this.#begun.has(branch))
                this.begin(branch);
        await Promise.all(counted.map((branch, i) => resolveTerm(branch, this.#begun.get(branch), i < limit ? null : limit)));
    }
}
/** `before`: null, or how many lookups come before the term, if those are too many. */
async function resolveTerm(branch, begun, before) {
    const { kind, text } = branch;
    if (kind !== "a" && kind !== "mx" && kind !== "exists" && kind !== "ptr")
        return;
    if (before !== null && kind !== "ptr")
        branch.notLookedUp ??= (0,message/* message */.iU)("spf/term/lookup-limit", { term: text, before, limit: limits/* MAX_LOOKUPS */.rT });
    // RFC 7208 \u00a75.5: whether a `ptr` lookup is void depends on the client
    if (begun === undefined || before !== null) {
        const possible = kind === "mx" ? limits/* MAX_MX */.bI : 1;
        branch.found = { v4: "unknown", v6: "unknown" };
        branch.voids = { v4: { names: [], possible }, v6: { names: [], possible } };
        return;
    }
    const { v4, v6, mxRecords = null } = await begun.found;
    branch.found = { v4: bestOutcome(v4), v6: bestOutcome(v6) };
    branch.voids = { v4: voidLookups(v4), v6: voidLookups(v6) };
    branch.mxRecords = mxRecords;
    branch.unanswered = begun.lookups.firstUnanswered();
    // RFC 7208 \u00a75.7: an `exists` whose name does not depend on the client matches every client if it has an A record
    if (kind === "exists" && branch.found.v4 === "found")
        branch.covers = ["v4", "v6"];
}
/** The lookups of one term. */
class TermLookups {
    #dns;
    #unanswered = [];
    constructor(dns) {
        this.#dns = dns;
    }
    async exists(name) {
        const lookup = { name, outcome: lookupOutcome(await this.#query(name, "A")) }; // RFC 7208 \u00a75.7: type A for clients of both families
        return { v4: [lookup], v6: [lookup] };
    }
    async a(name) {
        const [v4, v6] = await Promise.all([this.#query(name, "A"), this.#query(name, "AAAA")]);
        return { v4: [{ name, outcome: lookupOutcome(v4) }], v6: [{ name, outcome: lookupOutcome(v6) }] };
    }
    async mx(name) {
        const answer = await this.#query(name, "MX");
        const outcome = lookupOutcome(answer);
        if (answer.kind === "failure" || outcome === "unknown") {
            const hidden = { name, outcome, questions: limits/* MAX_MX */.bI };
            return { v4: [hidden], v6: [hidden], mxRecords: null };
        }
        const records = answer.kind === "records" ? answer.records : [];
        const hosts = records.map(({ data }) => data.exchange).filter((host) => host !== dns_name/* ROOT */.Dl); // RFC 7505: a null MX
        const nowhere = { name, outcome: "void" };
        if (hosts.length === 0)
            return { v4: [nowhere], v6: [nowhere], mxRecords: 0 };
        const each = await Promise.all(hosts.slice(0, limits/* MAX_MX */.bI).map((host) => this.a(host)));
        return { v4: each.flatMap(({ v4 }) => v4), v6: each.flatMap(({ v6 }) => v6), mxRecords: hosts.length };
    }
    /** The first by type and name, so that it does not depend on which answer comes first; null if all were answered. */
    firstUnanswered() {
        const keyOf = ({ question: { type, name } }) => `${type} ${name}`;
        const [first, ...others] = this.#unanswered;
        if (first === undefined)
            return null;
        const { question, reason } = others.reduce((least, one) => (keyOf(one) < keyOf(least) ? one : least), first);
        return (0,cause/* openQuestion */.R0)(question, reason);
    }
    async #query(name, type) {
        const answer = await this.#dns.query(name, type);
        if (lookupOutcome(answer) !== "unknown")
            return answer;
        const reason = answer.kind === "failure" ? answer.reason : (0,message/* message */.iU)("cause/bogus");
        this.#unanswered.push({ question: { type, name }, reason });
        return answer;
    }
}
/** A term is void for a family only if none of its questions finds an address. */
function bestOutcome(lookups) {
    const outcomes = lookups.map(({ outcome }) => outcome);
    if (outcomes.includes("found"))
        return "found";
    return outcomes.includes("unknown") ? "unknown" : "void";
}
function voidLookups(lookups) {
    const unknown = lookups.filter(({ outcome }) => outcome === "unknown");
    return {
        names: lookups.flatMap(({ name, outcome }) => (outcome === "void" ? [name] : [])),
        possible: unknown.reduce((sum, { questions = 1 }) => sum + questions, 0),
    };
}
function lookupOutcome(answer) {
    // resolvers that validate do not return a bogus answer
    if (answer.kind === "failure" || answer.security === "bogus")
        return "unknown";
    return answer.kind === "records" ? "found" : "void"; // RFC 7208 \u00a74.6.4: NXDOMAIN or an empty answer
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/record-tree.js













/** How deep the tree may be: below eleven records evaluation is over the limit in any case. */
const MAX_DEPTH = limits/* MAX_LOOKUPS */.rT + 1;
/** Project limit: ten times what receivers look up is enough to name what to fix, and bounds an explosive tree. */
const MAX_TREE_LOOKUPS = 10 * limits/* MAX_LOOKUPS */.rT;
/** Project limit: how many syntax errors of one record a message names. */
const MAX_NAMED_ERRORS = 3;
/** Project limit: octets of all records of one tree, twice the largest DNS answer (RFC 1035 \u00a74.2.2). */
const MAX_OCTETS = 131_072;
const FAMILIES = ["v4", "v6"];
/**
 * The domain's SPF record and all records it reaches; malformed if there are several. `unrecorded` is asked for what receivers do
 * not ask for. `declares`: what the repository decides.
 */
async function observeSpf(dns, domain, unrecorded = dns, declares = () => false) {
    const lookup = await (0,dns_txt/* lookUpTxt */.J)(dns, domain);
    if (lookup.state === "unknown")
        return lookup;
    const at = { type: "TXT", name: domain };
    const texts = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    const [text] = texts;
    if (text === undefined) {
        const evidence = lookup.state === "absent" ? lookup.evidence : misspeltEvidence(lookup.evidence, at);
        return { state: "absent", evidence: [...evidence, ...(await obsoleteEvidence(unrecorded, domain, evidence))] };
    }
    const evidence = texts.map((each) => ({ at, text: each }));
    if (texts.length > 1) {
        // RFC 7208 \u00a74.5: more than one record is a permerror
        return {
            state: "malformed",
            problem: (0,message/* message */.iU)("spf/records/several", { domain, count: texts.length }),
            evidence,
        };
    }
    const { owner, texts: all } = lookup.state === "present" ? lookup : { owner: domain, texts: [] };
    const tree = await buildTree(dns, domain, { text, owner });
    const strangers = await observeStrangers(dns, domain, tree);
    await markEndlessTerms(dns, domain, tree, strangers);
    const owners = new Set((0,traversal/* allRecords */.Sr)(tree).map((node) => node.owner));
    const declared = [...owners].filter((name) => declares(name, "TXT"));
    const own = await observeOwnNames(unrecorded, tree, declares);
    return {
        state: "present",
        value: { domain, owner, text, misspelt: all.filter(spf_version/* isMisspeltSpf */.h), tree, strangers, declared, own },
        evidence,
    };
}
/** Of TXT values without an SPF record, those that look like one. */
function misspeltEvidence(evidence, at) {
    const like = evidence.filter(({ text }) => (0,spf_record/* resemblesSpf */.o)(text));
    return like.length > 0
        ? like
        : [{ at, text: "", note: (0,message/* message */.iU)("spf/evidence/no-record", { texts: evidence.length }) }];
}
/** SPF records of the type SPF, which only RFC 4408 knew (RFC 7208 \u00a73.1); a failure shows none. */
async function obsoleteEvidence(dns, name, txtEvidence) {
    if (txtEvidence.some(no_record/* isMissingName */.em))
        return [];
    const answer = await dns.query(name, "SPF");
    if (answer.kind !== "records")
        return [];
    const texts = (0,spf_record/* selectSpf */.Y)(answer.records.map(({ data }) => (0,dns_record/* txtValue */.gb)(data)));
    return texts.map((text) => ({ at: { type: "SPF", name }, text }));
}
/** Level by level, so that the limits cut off the same records whichever answer comes first. */
async function buildTree(dns, domain, published) {
    const root = parseNode(domain, published, domain);
    const addresses = new AddressLookups(dns);
    const budget = { lookups: MAX_TREE_LOOKUPS, octets: MAX_OCTETS - published.text.length };
    let level = [{ node: root, path: [domain] }];
    while (level.length > 0) {
        const steps = level.flatMap((place) => pendingRecords(place, budget, addresses));
        const fetched = await Promise.all(steps.map((step) => fetchRecord(dns, step)));
        level = steps.map(({ branch, name, path }, i) => {
            const node = toNode(name, fetched[i], domain, budget);
            branch.target = node;
            return { node, path: [...path, name] };
        });
    }
    sumLookups(root);
    await addresses.resolveTerms(root, MAX_TREE_LOOKUPS);
    return root;
}
/** The includes and redirects of a record to follow; those over the limit are marked as not looked up. Addresses are looked up meanwhile. */
function pendingRecords({ node, path }, budget, addresses) {
    return node.branches.flatMap((branch) => {
        if (branch.lookups === 0)
            return [];
        budget.lookups--;
        if (!(0,traversal/* leadsToRecord */.CO)(branch) && budget.lookups >= 0)
            addresses.begin(branch);
        if (!(0,traversal/* leadsToRecord */.CO)(branch) || branch.name === null)
            return [];
        if (budget.lookups >= 0)
            return [{ branch, name: branch.name, path }];
        branch.notLookedUp = (0,message/* message */.iU)("spf/term/lookup-limit", {
            term: branch.text,
            before: MAX_TREE_LOOKUPS,
            limit: limits/* MAX_LOOKUPS */.rT,
        });
        return [];
    });
}
function toNode(name, fetched, sender, budget) {
    if ("branches" in fetched)
        return fetched;
    budget.octets -= fetched.text.length;
    if (budget.octets < 0)
        return {
            ...emptyNode(name, null),
            unknown: (0,message/* message */.iU)("spf/records/octet-limit", { domain: name, limit: MAX_OCTETS }),
        };
    return parseNode(name, fetched, sender);
}
/** The text of the one record at a name, or a node with the reason why there is none. */
async function fetchRecord(dns, { name, path }) {
    if (path.includes(name))
        return emptyNode(name, { kind: "loop", message: (0,message/* message */.iU)("spf/target/loop", { domain: name }) });
    if (path.length >= MAX_DEPTH)
        return {
            ...emptyNode(name, null),
            unknown: (0,message/* message */.iU)("spf/records/depth-limit", { domain: name, depth: path.length, limit: limits/* MAX_LOOKUPS */.rT }),
        };
    const lookup = await (0,dns_txt/* lookUpTxt */.J)(dns, name);
    if (lookup.state === "unknown")
        return { ...emptyNode(name, null), unknown: lookup.reason };
    const texts = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    if (texts.length > 1) {
        const problem = (0,message/* message */.iU)("spf/target/several", { domain: name, count: texts.length });
        return emptyNode(name, { kind: "several", message: problem });
    }
    if (texts[0] !== undefined && lookup.state === "present")
        return { text: texts[0], owner: lookup.owner };
    const exists = !lookup.evidence.some(no_record/* isMissingName */.em);
    const problem = (0,message/* message */.iU)(exists ? "spf/records/none" : "spf/target/no-such-name", { domain: name });
    return emptyNode(name, { kind: "missing", message: problem });
}
/** A record with nothing below it. */
function emptyNode(domain, problem) {
    return { domain, owner: domain, text: null, problem, unknown: null, lookups: 0, branches: [] };
}
/** A record whose includes are not yet followed. One that does not parse is never evaluated (RFC 7208 \u00a74.6). */
function parseNode(domain, { text, owner }, sender) {
    const { terms, errors } = (0,parse/* parseSpf */.JH)(text);
    if (errors.length > 0) {
        const items = errors.slice(0, MAX_NAMED_ERRORS).map((error) => (0,message/* message */.iU)("spf/syntax/term", { ...error }));
        const problem = (0,message/* message */.iU)("spf/syntax/problems", { items, count: errors.length });
        return { ...emptyNode(domain, { kind: "syntax", message: problem }), text, owner };
    }
    const all = terms.findIndex((term) => term.kind === "all");
    const branches = terms.map((term, i) => {
        // RFC 7208 \u00a75.1: terms after `all` are not evaluated, nor is a `redirect` anywhere in a record with `all`
        const isEvaluated = all < 0 || (i <= all && term.kind !== "redirect");
        return toBranch(term, isEvaluated, domain, sender);
    });
    return { domain, owner, text, problem: null, unknown: null, lookups: 0, branches };
}
function toBranch(term, isEvaluated, domain, sender) {
    const prefixes = (0,parse/* prefixLengths */.Ox)(term);
    const branch = {
        text: term.text,
        kind: term.kind,
        qualifier: term.qualifier,
        isEvaluated,
        lookups: 0,
        name: null,
        notLookedUp: null,
        mailDependent: null,
        covers: FAMILIES.filter((family) => prefixes[family] === 0),
        target: null,
        found: null,
        voids: null,
        unanswered: null,
        prefixes,
        network: "network" in term ? term.network : null,
        mxRecords: null,
        asksPtr: asksPtr(term),
    };
    const target = lookupTarget(term, domain, sender);
    if (!isEvaluated || target === null)
        return branch;
    branch.lookups = 1; // RFC 7208 \u00a74.6.4: each such term counts one, and again whenever it is reached
    if ("name" in target)
        return { ...branch, name: target.name };
    if ("unknownMacro" in target) {
        const { unknownMacro: macro } = target;
        const suffix = "domain" in term && term.domain !== null ? (0,spf_macro/* fixedSuffix */.Ep)(term.domain, domain, sender) : null;
        return {
            ...branch,
            mailDependent: { suffix },
            notLookedUp: (0,message/* message */.iU)("spf/term/mail-macro", { term: term.text, macro }),
        };
    }
    const name = target.invalid;
    if (!(0,traversal/* leadsToRecord */.CO)(branch))
        return { ...branch, notLookedUp: (0,message/* message */.iU)("spf/term/not-a-name", { term: term.text, name }) };
    // RFC 7208 \u00a74.3: a malformed name gives "none", which for an include (\u00a75.2) or redirect (\u00a76.1) is a permerror
    const problem = (0,message/* message */.iU)("spf/target/not-a-name", { name });
    return { ...branch, target: emptyNode(name, { kind: "missing", message: problem }) };
}
/** Whether receivers look up the client's names to evaluate the term (RFC 7208 \u00a75.5, \u00a77.3). */
function asksPtr(term) {
    return term.kind === "ptr" || ("domain" in term && term.domain !== null && (0,spf_macro/* hasMacro */.rN)(term.domain, "p"));
}
/** The name a term looks up; null for terms without a lookup (RFC 7208 \u00a74.6.4: all, ip4, ip6 and modifiers except redirect). */
function lookupTarget(term, domain, sender) {
    switch (term.kind) {
        case "include":
        case "exists":
        case "redirect":
            return (0,spf_macro/* expandName */.Uy)(term.domain, domain, sender);
        case "a":
        case "mx":
        case "ptr":
            return term.domain === null ? { name: domain } : (0,spf_macro/* expandName */.Uy)(term.domain, domain, sender);
        default:
            return null;
    }
}
/** Adds the lookups of each subtree to its term and record. */
function sumLookups(node) {
    for (const branch of node.branches) {
        if (branch.target !== null) {
            sumLookups(branch.target);
            branch.lookups += branch.target.lookups;
        }
        node.lookups += branch.lookups;
    }
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/wildcard.js
// The wildcard below a domain: forged mail can come from each name it answers for, so that it needs an SPF record (RFC 7208 \u00a73.5).





/**
 * Asks for the wildcard by its own name, which returns its records (RFC 4592 \u00a72.2.1). If that name does not exist one
 * question is enough (RFC 8020). Absent if it has neither an address nor an MX record.
 */
async function observeWildcard(dns, domain) {
    const name = (0,dns_name/* prependLabels */.Sm)("*", domain);
    if ((0,dns_name/* parseName */.$q)(name) === null)
        return { state: "absent", evidence: [] }; // RFC 1035 \u00a72.3.4: such a name would be too long
    const first = await dns.query(name, "A");
    if (first.kind === "nxdomain" && first.security !== "bogus")
        return { state: "absent", evidence: [] };
    if (first.kind === "failure")
        return (0,cause/* unanswered */.bj)({ type: "A", name }, first.reason); // the next questions would fail too
    const [aaaa, mx, txt] = await Promise.all([dns.query(name, "AAAA"), dns.query(name, "MX"), (0,dns_txt/* lookUpTxt */.J)(dns, name)]);
    const answers = [
        ["A", first],
        ["AAAA", aaaa],
        ["MX", mx],
    ];
    const types = answers.flatMap(([type, answer]) => answer.kind === "records" && answer.security !== "bogus" ? [type] : []);
    if (types.length === 0) {
        const failed = answers.find(([, answer]) => answer.kind === "failure" || answer.security === "bogus");
        return failed === undefined ? { state: "absent", evidence: [] } : unansweredBy(name, ...failed);
    }
    if (txt.state === "unknown")
        return txt;
    const records = txt.state === "present" ? (0,spf_record/* selectSpf */.Y)(txt.texts) : [];
    const owner = answers.map(([, answer]) => (answer.kind === "records" ? answer.owner : name)).find((one) => one !== name) ?? name;
    return { state: "present", value: { name, owner, types, records }, evidence: wildcardEvidence(name, types, records) };
}
function unansweredBy(name, type, answer) {
    return (0,cause/* unanswered */.bj)({ type, name }, answer.kind === "failure" ? answer.reason : (0,message/* message */.iU)("cause/bogus"));
}
function wildcardEvidence(name, types, records) {
    return [
        ...types.map((type) => ({ at: { type, name }, text: "", note: (0,message/* message */.iU)("spf/evidence/answered") })),
        ...records.map((text) => ({ at: { type: "TXT", name }, text })),
    ];
}

// EXTERNAL MODULE: ./lib/src/standards/tls-rpt/record.js
var tls_rpt_record = __webpack_require__(40321);
;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/observe.js



/** The record at `_smtp._tls.<domain>`; malformed where senders discard it. */
async function observeTlsRpt(dns, domain) {
    const lookup = await (0,dns_txt/* lookUpTxt */.J)(dns, (0,dns_name/* prependLabels */.Sm)("_smtp._tls", domain));
    if (lookup.state !== "present")
        return lookup;
    const { evidence } = lookup;
    const record = (0,tls_rpt_record/* parseTlsRpt */.xM)(lookup.texts);
    if (record === null)
        return { state: "absent", evidence };
    return "code" in record
        ? { state: "malformed", problem: record, evidence }
        : { state: "present", value: record, evidence };
}

;// CONCATENATED MODULE: ./lib/src/audit/report-mailbox-tls.js





/** Project limit; a hostile domain names thousands. */
const MAX_MX_HOSTS = 10;
/** Observes TLS enforcement for each domain that reports are mailed to; an absent, malformed or unknown record is passed on. */
async function observeMailboxTls(dns, https, tlsRpt, policies) {
    if (tlsRpt.state !== "present")
        return tlsRpt;
    const domains = (0,mailbox/* reportDomains */.y2)(tlsRpt.value.rua);
    const results = await Promise.all(domains.slice(0, mailbox/* MAX_DOMAINS */.xj).map((domain) => observeDomainTls(dns, https, domain, policies?.get(domain))));
    const value = { domains: results.map(({ tls }) => tls), unasked: domains.length - results.length };
    return { state: "present", value, evidence: results.flatMap(({ evidence }) => evidence) };
}
async function observeDomainTls(dns, https, domain, deployed) {
    const [tlsa, policy] = await Promise.all([
        observeTlsaHosts(dns, domain),
        observeEnforcedPolicy(dns, https, domain, deployed),
    ]);
    const tls = { domain, tlsa: tlsa.value, enforced: policy.value, unmeasured: tlsa.reason ?? policy.reason };
    return { tls, evidence: [...tlsa.evidence, ...policy.evidence] };
}
async function observeTlsaHosts(dns, domain) {
    const mx = await (0,mx_observe/* observeMx */.wK)(dns, domain);
    if (mx.state === "unknown")
        return { value: [], reason: mx.reason, evidence: mx.evidence };
    const hosts = mx.state === "absent" ? [domain] : (0,mx_observe/* mailHosts */.F_)(mx); // RFC 5321 \u00a75.1: without an MX record the domain is its own host
    const asked = hosts.slice(0, MAX_MX_HOSTS);
    const records = await Promise.all(asked.map(async (host) => observeTlsa(dns, host, await (0,mx_observe/* observeAddresses */.zp)(dns, host))));
    const reason = records.map(unmeasured).find((each) => each !== null);
    const unasked = hosts.length > asked.length
        ? (0,message/* message */.iU)("report-mailbox/host-limit", { domain, all: hosts.length, limit: MAX_MX_HOSTS })
        : null;
    const evidence = [...mx.evidence.slice(0, MAX_MX_HOSTS), ...records.flatMap((tlsa) => tlsa.evidence)];
    return { value: asked.filter((_host, i) => isSecure(records[i])), reason: reason ?? unasked, evidence };
}
/** RFC 7672 \u00a72.2: senders require TLS if the records are secure, usable or not. */
function isSecure(tlsa) {
    return tlsa?.state === "present" && tlsa.value.security === "secure";
}
function unmeasured(tlsa) {
    if (tlsa.state === "unknown")
        return tlsa.reason;
    if (tlsa.state === "malformed")
        return tlsa.problem;
    return tlsa.state === "present" && tlsa.value.security === "indeterminate" ? (0,message/* message */.iU)("cause/indeterminate") : null;
}
async function observeEnforcedPolicy(dns, https, domain, deployed) {
    const record = await (0,mta_sts_observe/* observeMtaStsRecord */.ou)(dns, domain);
    if (record.state === "unknown")
        return { value: false, reason: record.reason, evidence: record.evidence };
    if (record.state !== "present")
        return { value: false, reason: null, evidence: record.evidence };
    const fetched = await (0,mta_sts_observe/* observePolicyFetch */.RJ)(https, dns, domain, deployed);
    // a policy that is not served enforces nothing, whatever the repository contains
    const policy = deployed === undefined || fetched.state !== "present"
        ? (0,mta_sts_observe/* parseFetchedPolicy */.BR)(fetched)
        : (0,mta_sts_observe/* parseDeployedPolicy */.I1)(domain, deployed);
    const evidence = [...record.evidence, ...policy.evidence];
    if (policy.state === "unknown")
        return { value: false, reason: policy.reason, evidence };
    return { value: policy.state === "present" && policy.value.mode === "enforce", reason: null, evidence };
}

;// CONCATENATED MODULE: ./lib/src/audit/references.js
// The names that a domain's mail records lead to, of the domain itself or of others.






/** What the records of a domain name, and why some of them were not seen. */
function collectReferences(facts, mail, { emptyAliases }) {
    const tlsRpt = define_check/* RECEIVING_KINDS */.NE.includes(mail) ? [facts.tlsRpt] : []; // else not asked for
    const observed = [facts.mx, facts.spf, ...Object.values(facts.dkim), facts.dmarc, ...tlsRpt];
    const unseen = observed.flatMap((fact) => (fact.state === "unknown" ? [fact.reason] : []));
    const tree = facts.spf.state === "present" ? (0,traversal/* unmeasuredReasons */.$2)(facts.spf.value.tree) : [];
    return {
        references: [
            ...mxReferences(facts, mail),
            ...spfReferences(facts, mail),
            ...mailboxReferences(facts),
            ...[...emptyAliases].map(([alias, name]) => aliasReference(alias, name, facts.dkim)),
        ],
        unseen: [...unseen, ...tree],
    };
}
const FAILING_HOST = (0,message/* message */.iU)("dns/failing/host");
function mxReferences({ mx, hosts }, mail) {
    if (mx.state !== "present")
        return [];
    const byText = new Map(mx.evidence.map((one) => [one.text, one]));
    return mx.value.records
        .filter(({ exchange }) => exchange !== dns_name/* ROOT */.Dl)
        .map((data) => {
        const seen = byText.get((0,dns_record/* formatRdata */.ew)("MX", data));
        const place = (0,message/* message */.iU)("dns/place/mx", { host: data.exchange });
        const fails = define_check/* RECEIVING_KINDS */.NE.includes(mail) && hosts[data.exchange]?.addresses.state === "absent";
        const failing = fails && (0,dns_name/* isHostName */.uy)(data.exchange) ? FAILING_HOST : null;
        return { place, name: data.exchange, failing, evidence: seen === undefined ? [] : [seen] };
    });
}
/** The names of all terms, in the records of others too, and the MX hosts behind an `mx` that have no address. */
function spfReferences({ spf, mx, hosts }, mail) {
    if (spf.state !== "present")
        return [];
    const { tree } = spf.value;
    const ownHosts = new Set(mxReferences({ mx, hosts }, mail).flatMap(({ name, failing }) => (failing ? [name] : [])));
    return (0,traversal/* allTerms */.$O)(tree).flatMap((term) => {
        const { kind, name, mailDependent, voids } = term.branch;
        const named = name ?? mailDependent?.suffix ?? null;
        const hosts = kind === "mx" && voids !== null ? [...voids.v4.names, ...voids.v6.names] : [];
        const place = (0,message/* message */.iU)("dns/place/spf", { term: (0,traversal/* describeTerm */.sA)(term, tree) });
        const fails = define_check/* SENDING_KINDS */.r9.includes(mail) && (0,traversal/* targetProblem */.j_)(term.branch) !== null;
        return [...new Set([...(named === null ? [] : [named]), ...hosts])].map((at) => ({
            place,
            name: at,
            failing: fails ? (0,message/* message */.iU)("dns/failing/include") : ownHosts.has(at) ? FAILING_HOST : null,
            evidence: (0,traversal/* recordEvidence */.ti)([term.node]),
        }));
    });
}
function mailboxReferences({ dmarc, tlsRpt }) {
    const of = (uris, evidence) => uris.flatMap(({ uri, domain: name }) => name === null ? [] : [{ place: (0,message/* message */.iU)("dns/place/mailbox", { uri }), name, failing: null, evidence }]);
    return [
        ...(dmarc.state === "present" ? of([...dmarc.value.rua, ...dmarc.value.ruf], dmarc.evidence) : []),
        ...(tlsRpt.state === "present" ? of(tlsRpt.value.rua, tlsRpt.evidence) : []),
    ];
}
function aliasReference(alias, target, dkim) {
    const at = { type: "CNAME", name: alias };
    const fails = Object.values(dkim).some(({ state, evidence }) => state === "absent" && (0,no_record/* emptyAliasTarget */.BX)(evidence) === target && evidence.some((one) => isAt(one, alias)));
    return {
        place: (0,message/* message */.iU)("dns/place/alias", { alias, target }),
        name: target,
        failing: fails ? (0,message/* message */.iU)("dns/failing/alias") : null,
        evidence: [{ at, text: `${target}.` }],
    };
}
function isAt({ at }, name) {
    return "type" in at && at.name === name;
}

// EXTERNAL MODULE: ./lib/src/audit/guarded-observer.js
var guarded_observer = __webpack_require__(55285);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/verifiable.js


/** RFC 8301 \u00a73.2: signatures with shorter RSA keys are not valid; verifiers need not take longer ones. */
const MIN_RSA_BITS = 1024;
const MAX_RSA_BITS = 4096;
/** What receivers make of a valid signature with the key record at `name`. */
function useOfKey(name, key) {
    if (key.state === "unknown")
        return { state: "unknown", reason: key.reason };
    if (key.state === "absent")
        return { state: "fail", reason: (0,message/* message */.iU)("dkim/selector/missing", { name }) };
    if (key.state === "malformed")
        return { state: "varies", reason: key.problem }; // RFC 6376 \u00a73.6.2.2: undefined
    const reason = refusal(key.value);
    if (reason !== null)
        return { state: "fail", reason };
    const { flags, key: publicKey } = key.value;
    // RFC 6376 \u00a73.6.1: receivers do not treat such mail differently from unsigned mail; many do
    if (flags.includes("y"))
        return { state: "varies", reason: (0,message/* message */.iU)("dkim/not-testing/fail", { flags }) };
    if (publicKey?.type === "rsa" && publicKey.bits > MAX_RSA_BITS)
        return { state: "varies", reason: (0,message/* message */.iU)("dkim-use/long", { bits: publicKey.bits, limit: MAX_RSA_BITS }) };
    return { state: "pass", reason: null };
}
/** Why no receiver accepts a signature with the key; null where they do. */
function refusal(record) {
    const { errors, services, hashes } = record;
    const [error] = errors;
    if (error !== undefined)
        return error;
    if (!(0,dkim_record/* hasValidKey */.Ew)(record))
        return (0,message/* message */.iU)("dkim/not-revoked/fail");
    const { key } = record;
    if (key.type === "rsa" && key.bits < MIN_RSA_BITS)
        return (0,message/* message */.iU)("dkim/key-strength/fail", { bits: key.bits, minimum: MIN_RSA_BITS });
    // RFC 8301 \u00a73.1: rsa-sha1 is not used
    if (hashes !== null && !hashes.includes("sha256"))
        return (0,message/* message */.iU)("dkim/hash/no-sha256", { hashes });
    if (services !== null && !services.includes("*") && !services.includes("email"))
        return (0,message/* message */.iU)("dkim/service/no-email", { services });
    return null;
}

// EXTERNAL MODULE: ./lib/src/standards/dmarc/mail-result.js
var mail_result = __webpack_require__(85942);
;// CONCATENATED MODULE: ./lib/src/audit/mail-expectations.js






/** Evaluates all mails together: most of their questions are the same. */
async function observeMailExpectations(dns, expectations) {
    if (expectations.length === 0)
        return { state: "absent", evidence: [] };
    const value = await Promise.all(expectations.map((expectation) => observeExpectation(dns, expectation)));
    return { state: "present", value, evidence: [] };
}
async function observeExpectation(dns, expectation) {
    const { ip, from, author, dkim, result } = expectation;
    const signatures = dkim.map(({ domain, selector }) => authenticateByDkim(dns, domain, selector));
    const authentications = await Promise.all([authenticateBySpf(dns, expectation), ...signatures]);
    return (0,mail_result/* observeMailResult */.jV)(dns, { ip, from, author }, result, authentications);
}
/** RFC 9989 \u00a74.4.2, RFC 7208 \u00a72.4: SPF authenticates the domain of MAIL FROM; that of HELO where it is the null reverse path. */
async function authenticateBySpf(dns, { ip, mailFrom, helo }) {
    const sender = { sender: mailFrom, helo };
    const { result, reason, path, failed } = await (0,evaluate/* checkHost */.R)(dns, { ip, ...sender });
    const domain = (0,evaluate/* evaluatedDomain */.k)(sender);
    const [open] = failed;
    const common = { selector: null, domain, result };
    if (open !== undefined)
        return { ...common, state: "unknown", reason: (0,cause/* openQuestion */.R0)(open.question, open.reason) };
    if (result === "pass")
        return { ...common, state: "pass", reason: null };
    const step = path.at(-1);
    const term = step && (0,message/* message */.iU)("spf/term", { term: step.term, domain: step.domain === domain ? null : step.domain });
    return { ...common, state: "fail", reason: reason ?? term ?? null };
}
async function authenticateByDkim(dns, domain, selector) {
    const key = await (0,observe/* observeDkim */.Av)(dns, domain, selector);
    return { selector, domain, result: null, ...useOfKey((0,observe/* keyRecordName */.cE)(domain, selector), key) };
}

// EXTERNAL MODULE: ./lib/src/audit/live-facts.js
var live_facts = __webpack_require__(51668);
// EXTERNAL MODULE: ./lib/src/audit/report-facts.js
var report_facts = __webpack_require__(74384);
;// CONCATENATED MODULE: ./lib/src/audit/observe.js
// Gathers the facts of one domain: all that is independent goes out together.
































/** A fact that is not observed for this kind of domain, because no check of the kind needs it. */
const notObserved = (mail) => ({
    state: "unknown",
    reason: (0,message/* message */.iU)("judging/mail-kind", { mail }),
    evidence: [],
});
/**
 * Observes a domain in one view of DNS, as of a moment (ISO 8601). Never rejects; what could not be measured is an `unknown` in its place.
 * Observers are not to throw; if one does, `onDefect` receives the defect and the other facts stand.
 */
async function observeDomain(policy, ports, at, onDefect) {
    const { name, mail, dkim: { selectors, retired }, } = policy;
    const { hear: hearName, seen } = recordNames();
    const { hear: hearSecurity, ...security } = recordSecurity();
    const dns = withListeners(ports.dns, [hearName, hearSecurity]);
    const watchedPorts = { ...ports, dns };
    const measure = (0,guarded_observer/* catchDefects */.W)(name, onDefect);
    const [mailHosts, sts, spf, dmarc, tlsRpt, dkim, asked, drift, keys] = await Promise.all([
        observeMxFacts(measure, watchedPorts, policy, at),
        observeMtaStsFacts(measure, watchedPorts, name, mail),
        observeSpfFacts(measure, { recorded: dns, unrecorded: ports.dns }, policy, ports.declares),
        observeDmarcFacts(measure, { recorded: dns, unrecorded: ports.dns }, policy),
        observeTlsRptFacts(measure, watchedPorts, name, mail),
        observeDkimFacts(measure, watchedPorts, policy),
        observeFactsOnRequest(measure, ports.dns, policy),
        // not recorded: other declared records do not count for the domain's DNSSEC status
        measure(() => observeDrift(ports.dns, name, [...selectors, ...retired].map((selector) => selector.name), ports.declarations)),
        measure(() => observeZoneKeys(dns, name)),
        dns.query(name, "SOA"), // the zone's state: asked with the rest, read below
    ]);
    const facts = { ...mailHosts, ...spf, ...dmarc, ...sts, ...tlsRpt, ...dkim, ...asked };
    const [dnssec, referencedDomains] = await Promise.all([
        measure(() => observeDnssec(dns, name, security, keys, facts)),
        // not recorded: these are names of others
        measure(() => {
            const isOwn = (other) => ports.declares?.(other, "TXT") === true;
            return observeReferencedDomains(ports.dns, name, collectReferences(facts, mail, seen), seen, isOwn);
        }),
    ]);
    const unlistedNames = ports.unlistedNames?.get(name) ?? { state: "absent", evidence: [] };
    return { dnssec, ...facts, referencedDomains, drift, unlistedNames, ...live_facts/* NO_LIVE_FACTS */.V, ...report_facts/* NO_REPORT_FACTS */.$ };
}
/**
 * Observes the mail servers only: the MX hosts, their addresses, TLSA records, and port 25. Otherwise as `observeDomain`. It asks for
 * each certificate of a server wherever DNSSEC lets TLSA records count: a later check may be of a change that publishes them.
 */
async function observeMailServers(policy, ports, at, onDefect) {
    return observeMxFacts((0,guarded_observer/* catchDefects */.W)(policy.name, onDefect), ports, policy, at, mayHaveTlsa);
}
const mayHaveTlsa = ({ addresses, tlsa }) => {
    const isSigned = addresses.state === "present" && addresses.value.security !== "insecure";
    return isSigned || tlsa.state === "present" ? "each" : "preferred";
};
/** TLSA records that senders use have to match whichever certificate a sender is sent. */
const hasTlsa = ({ addresses, tlsa }) => {
    const isMeasured = addresses.state !== "unknown" && tlsa.state !== "unknown";
    return isMeasured && !("outcome" in (0,applicable_records/* requireUsableSet */.ug)(addresses, tlsa)) ? "each" : "preferred";
};
async function observeMxFacts(measure, ports, { name, mail }, at, chooser = hasTlsa) {
    const mx = await measure(() => (0,mx_observe/* observeMx */.wK)(ports.dns, name));
    if (mail === "send")
        return { mx, implicitMx: await measure(() => (0,mx_observe/* observeImplicitMx */.hE)(ports.dns, name, mx)), hosts: {} };
    const names = mail === "none" ? [] : (0,mx_observe/* mailHosts */.F_)(mx).slice(0, mx_observe/* MAX_HOSTS */.pS);
    const hosts = names.map(async (host) => [host, await observeMxHost(measure, ports, mx, { domain: name, host, at }, chooser)]);
    return { mx, implicitMx: notObserved(mail), hosts: Object.fromEntries(await Promise.all(hosts)) };
}
async function observeMxHost(measure, { dns, smtp: port }, mx, context, chooser) {
    const { domain, host } = context;
    const addresses = await measure(() => (0,mx_observe/* observeAddresses */.zp)(dns, host));
    const tlsa = await measure(() => observeTlsa(dns, host, addresses));
    const smtp = await measure(() => observeSmtp(port, domain, host, { addresses, tlsa }, chooser({ addresses, tlsa })));
    return { addresses, tlsa, smtp, dane: await measure(() => Promise.resolve(matchHost({ tlsa, smtp }, mx, context))) };
}
/** What the policy asks for in particular. Not recorded: these answers do not count for the domain's DNSSEC status. */
async function observeFactsOnRequest(measure, dns, { name, mail, services: hasServices, spf: { expect } }) {
    const senders = expect.flatMap(({ ip, result }) => (result === "pass" ? [ip] : []));
    const [reverseDns, services] = await Promise.all([
        define_check/* SENDING_KINDS */.r9.includes(mail)
            ? measure(() => (0,reverse_dns/* observeReverseDns */.m)(dns, name, senders, define_check/* RECEIVING_KINDS */.NE.includes(mail)))
            : notObserved(mail),
        define_check/* ACTIVE_KINDS */.hR.includes(mail) ? measure(() => observeServices(dns, name, mail, hasServices)) : notObserved(mail),
    ]);
    return { reverseDns, services };
}
async function observeSpfFacts(measure, { recorded: dns, unrecorded }, { name, mail, spf: { expect } }, declares) {
    const sends = define_check/* SENDING_KINDS */.r9.includes(mail);
    const [spf, spfExpectationResults, spfWildcard] = await Promise.all([
        measure(() => observeSpf(dns, name, unrecorded, declares)),
        sends ? measure(() => observeExpectations(dns, expect)) : notObserved(mail),
        sends ? measure(() => observeWildcard(dns, name)) : notObserved(mail),
    ]);
    return { spf, spfExpectationResults, spfWildcard };
}
/** The report destinations are looked up once the record is known; the organisational domain at the same time as the record. */
async function observeDmarcFacts(measure, { recorded: dns, unrecorded }, { name, mail, dmarc: { expect } }) {
    // not recorded: an expected mail may be of other domains
    const observeMails = measure(() => observeMailExpectations(unrecorded, expect));
    if (!define_check/* ACTIVE_KINDS */.hR.includes(mail)) {
        return {
            dmarc: await measure(() => (0,dmarc_observe/* observeDmarc */.i)(dns, name)),
            mailResults: await observeMails,
            organisation: notObserved(mail),
            dmarcExternalDestinations: notObserved(mail),
            dmarcMailboxes: notObserved(mail),
        };
    }
    const [dmarc, organisation, mailResults] = await Promise.all([
        measure(async () => (0,dmarc_observe/* addOverlooked */.I)(dns, name, await (0,dmarc_observe/* observeDmarc */.i)(dns, name))),
        measure(() => (0,tree_walk/* observeOrganisationalDomain */.qI)(dns, name)),
        observeMails,
    ]);
    const isOwn = dmarc.state === "present" && dmarc.value.foundAt === name;
    const [dmarcExternalDestinations, dmarcMailboxes] = await Promise.all([
        measure(() => (0,external_destinations/* observeExternalDestinations */.J)(dns, dmarc, isOwn ? organisation : undefined)),
        measure(() => (0,mailbox/* observeMailboxes */.zv)(dns, dmarc)),
    ]);
    return { dmarc, organisation, mailResults, dmarcExternalDestinations, dmarcMailboxes };
}
async function observeTlsRptFacts(measure, { dns, https, policies }, name, mail) {
    const tlsRpt = define_check/* RECEIVING_KINDS */.NE.includes(mail) ? await measure(() => observeTlsRpt(dns, name)) : notObserved(mail);
    const [tlsRptMailboxes, tlsRptMailboxTls] = await Promise.all([
        measure(() => (0,mailbox/* observeMailboxes */.zv)(dns, tlsRpt)),
        measure(() => observeMailboxTls(dns, https, tlsRpt, policies)),
    ]);
    return { tlsRpt, tlsRptMailboxTls, tlsRptMailboxes };
}
/** The policy is fetched, or read from the repository, for its checks only if a valid record announces one (RFC 8461 \u00a73.1). */
async function observeMtaStsFacts(measure, { dns, https, policies }, name, mail) {
    const mtaSts = define_check/* RECEIVING_KINDS */.NE.includes(mail)
        ? await measure(() => (0,mta_sts_observe/* observeMtaStsRecord */.ou)(dns, name))
        : notObserved(mail);
    let mtaStsFetch = { state: "absent", evidence: [] };
    if (mtaSts.state === "unknown")
        mtaStsFetch = mtaSts;
    const deployed = policies?.get(name);
    if (mtaSts.state === "present")
        mtaStsFetch = await measure(() => (0,mta_sts_observe/* observePolicyFetch */.RJ)(https, dns, name, deployed));
    const isDeployed = mtaSts.state === "present" && deployed !== undefined;
    return {
        mtaSts,
        mtaStsFetch,
        mtaStsPolicy: isDeployed ? (0,mta_sts_observe/* parseDeployedPolicy */.I1)(name, deployed) : (0,mta_sts_observe/* parseFetchedPolicy */.BR)(mtaStsFetch),
        mtaStsUnannounced: await measure(() => (0,mta_sts_observe/* observeUnannouncedPolicy */.Ti)(https, dns, name, mtaSts, deployed)),
    };
}
/** The keys are compared with themselves here, and with the other domains' once all are observed (`withKeyReuse`). */
async function observeDkimFacts(measure, { dns, keyDates }, { name, mail, dkim: { selectors, retired } }) {
    if (!define_check/* SENDING_KINDS */.r9.includes(mail))
        return {
            dkim: {},
            dkimAges: {},
            dkimRetired: {},
            dkimKeys: notObserved(mail),
            dkimSharing: notObserved(mail),
            dkimWildcard: notObserved(mail),
        };
    const askEach = async (names, ask) => Object.fromEntries(await Promise.all(names.map(async (selector) => [selector.name, await measure(() => ask(dns, name, selector.name))])));
    const [dkim, dkimRetired, dkimWildcard] = await Promise.all([
        askEach(selectors, observe/* observeActiveSelector */.kH),
        askEach(retired, observe/* observeRetiredSelector */.PN),
        measure(() => (0,observe/* observeDkimWildcard */.Of)(dns, name)),
    ]);
    const own = { name, dkim };
    const ages = selectors.map(async ({ name: selector, since = null }) => {
        const key = dkim[selector];
        return key === undefined ? [] : [[selector, await measure(() => (0,key_age/* observeKeyAge */.Pd)(key, since, keyDates))]];
    });
    return {
        dkim,
        dkimAges: Object.fromEntries((await Promise.all(ages)).flat()),
        dkimRetired,
        dkimKeys: summariseKeys(dkim),
        dkimSharing: (0,sharing/* compareKeys */.YD)(own, (0,sharing/* indexKeys */.nI)([own])),
        dkimWildcard,
    };
}


/***/ })),

/***/ 74384:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NO_REPORT_FACTS),
/* harmony export */   M: () => (/* binding */ openReportFacts)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74797);
/* harmony import */ var _received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73337);
/* harmony import */ var _received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58843);
/* harmony import */ var _standards_dmarc_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91970);
/* harmony import */ var _standards_tls_rpt_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18873);






/** Those of a run that reads no reports. */
const NO_REPORT_FACTS = {
    dmarcReports: { state: "absent", evidence: [] },
    tlsReports: { state: "absent", evidence: [] },
};
/** `at`: the moment judged as of, ISO 8601. */
function openReportFacts(known, at) {
    const context = { unread: known.unread, at };
    return (domain, missing) => {
        const own = (0,_received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(known.evidence, domain);
        const factOf = (kind, summarise) => {
            if (known.sources[kind] === undefined)
                return { state: "absent", evidence: [] };
            const reason = missing ?? unknownReason(known, kind, (0,_received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .reportsOf */ .tu)(own, kind).length > 0);
            return reason === null
                ? { state: "present", value: summarise(), evidence: [] }
                : { state: "unknown", reason, evidence: [] };
        };
        return {
            dmarcReports: factOf("dmarc", () => (0,_standards_dmarc_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .summariseDmarcReports */ .pb)(own.dmarc, { ...context, added: (0,_received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .newAddressesOf */ .e)(known.newAddresses, domain) })),
            tlsReports: factOf("tls-rpt", () => (0,_standards_tls_rpt_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .summariseTlsReports */ .b)(own.tlsRpt, context)),
        };
    };
}
/** Why what is known of a domain is not all that arrived: then neither the last report nor a count can be told. null where it is all. */
function unknownReason({ keptProblem, sources }, kind, hasReports) {
    if (sources[kind] === "unobserved")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("snapshot/unobserved");
    if (keptProblem !== null)
        return keptProblem;
    return sources[kind] === "empty" && !hasReports ? (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("cause/no-report-files", { kind }) : null;
}


/***/ })),

/***/ 89322:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ markNewKeys),
/* harmony export */   Pd: () => (/* binding */ observeKeyAge),
/* harmony export */   Qi: () => (/* binding */ keyParts)
/* harmony export */ });
/* harmony import */ var _tag_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68120);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18032);


const noDates = () => Promise.resolve([]);
/** What proves the age of a selector's key; `since` is what the policy says of it. */
async function observeKeyAge(key, since, keyDates = noDates) {
    if (key.state !== "present")
        return key.state === "unknown" ? key : { state: "absent", evidence: [] };
    const said = since === null ? [] : [{ by: "policy", at: since, notBefore: since }];
    const dates = [...(await keyDates(key.value.text)), ...said];
    return { state: "present", value: { dates, isNew: false }, evidence: [] };
}
/**
 * The same beside live DNS: a key that no selector of the domain publishes yet is new. While one of them is unknown or unclear, it may be
 * published there.
 */
function markNewKeys(ages, planned, live) {
    if (live.some(({ state }) => state === "unknown" || state === "malformed"))
        return { ...ages };
    const published = new Set(live.flatMap((key) => (key.state === "present" ? [(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIdentity */ .CP)(key.value)] : [])));
    if (published.has(null))
        return { ...ages }; // a record whose key could not be read
    return Object.fromEntries(Object.entries(ages).map(([selector, age]) => {
        const key = planned[selector];
        const identity = key?.state === "present" ? (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIdentity */ .CP)(key.value) : null;
        const isNew = age.state === "present" && identity !== null && !published.has(identity);
        return [selector, isNew ? { ...age, value: { ...age.value, isNew } } : age];
    }));
}
/** How long a part of a key is, in characters of base64: 120 bits that no other key shares. */
const PART_LENGTH = 20;
const MAX_PARTS = 3;
/** A key shorter than this is an Ed25519 key; the first half of a longer one may say only what kind of key it is. */
const SHORT_KEY = 100;
/** RFC 8463 \u00a74: 32 octets, in base64 without padding. */
const RAW_ED25519 = 43;
/**
 * Parts of the key in a record that no other key has, to recognise it however a file breaks its lines; none where there is no key.
 * They adjoin: lines of 30 characters or more leave one of three whole. An RSA key ends in its exponent, which all keys share.
 */
function keyParts(record) {
    const p = ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValue */ .EZ)((0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTagList */ .c)(record).tags, "p") ?? "").replace(/[^A-Za-z0-9+/]/g, "");
    const unique = p.length < SHORT_KEY ? p.slice(-RAW_ED25519) : p.slice(p.length / 2, -2 * PART_LENGTH);
    const count = Math.min(MAX_PARTS, Math.floor(unique.length / PART_LENGTH));
    return Array.from({ length: count }, (_, i) => unique.slice(i * PART_LENGTH, (i + 1) * PART_LENGTH));
}


/***/ })),

/***/ 45435:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ digestKeys),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   mc: () => (/* binding */ indexDigests),
/* harmony export */   nI: () => (/* binding */ indexKeys)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60455);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12283);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18032);



/** How many names that share a key are shown. */
const MAX_NAMES = 5;
/** Notes the keys of one domain. */
function digestKeys(domain) {
    const selectors = Object.entries(domain.dkim);
    return {
        hasSelectors: selectors.length > 0,
        keys: ownKeys(domain).map(({ identity, owner }) => ({ identity, owner })),
        unmeasured: selectors.flatMap(([selector, key]) => key.state === "unknown" ? [{ name: (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .keyRecordName */ .cE)(domain.name, selector), reason: key.reason }] : []),
    };
}
/** Notes the keys of all domains. */
function indexKeys(domains) {
    return indexDigests(domains.map(digestKeys));
}
/** The same of what was noted of each. */
function indexDigests(digests) {
    const index = { domains: 0, owners: new Map(), identities: new Map(), unmeasured: [] };
    for (const { hasSelectors, keys, unmeasured } of digests) {
        if (hasSelectors)
            index.domains++;
        index.unmeasured.push(...unmeasured);
        for (const { identity, owner } of keys) {
            noteValue(index.owners, identity, owner);
            noteValue(index.identities, owner, identity);
        }
    }
    return index;
}
function noteValue(values, key, value) {
    const known = values.get(key);
    if (known === undefined)
        values.set(key, new Set([value]));
    else
        known.add(value);
}
/** Compares the keys of one domain with the index; absent where no selector is declared. */
function compareKeys(domain, index) {
    const selectors = Object.entries(domain.dkim);
    if (selectors.length === 0)
        return { state: "absent", evidence: [] };
    const own = ownKeys(domain);
    const mine = new Set(own.map(({ owner }) => owner));
    const others = otherPublishers(own, mine, index);
    const shared = own.flatMap(({ selector, identity }) => {
        const { count, at } = others.get(identity) ?? { count: 0, at: [] };
        return count === 0 ? [] : [{ selector, at, count }];
    });
    const value = {
        domains: index.domains,
        keys: own.length,
        shared,
        unmeasured: unmeasuredReason(domain, own.length, index),
    };
    return { state: "present", value, evidence: selectors.flatMap(([, key]) => key.evidence) };
}
/** Of each key of a domain, the names of others that publish it: once, however many of the selectors have it. */
function otherPublishers(own, mine, index) {
    const ownNames = new Map();
    for (const name of mine)
        for (const identity of index.identities.get(name) ?? [])
            ownNames.set(identity, (ownNames.get(identity) ?? 0) + 1);
    return new Map([...new Set(own.map(({ identity }) => identity))].map((identity) => {
        const owners = index.owners.get(identity) ?? new Set();
        const count = owners.size - (ownNames.get(identity) ?? 0);
        return [identity, { count, at: count === 0 ? [] : takeFirst(owners, (owner) => !mine.has(owner)) }];
    }));
}
/** The keys that stand at names of the domain itself. */
function ownKeys({ name, dkim }) {
    return Object.entries(dkim).flatMap(([selector, key]) => {
        // CATALOGUE: a CNAME to a provider is not sharing
        if (key.state !== "present" || !(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(key.value.owner, name))
            return [];
        const identity = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIdentity */ .CP)(key.value);
        return identity === null ? [] : [{ selector, identity, owner: key.value.owner }];
    });
}
/**
 * A key of the domain that was not seen may be anyone's; one of another domain may be any the domain publishes. So one dead
 * name leaves every domain open that has a key: to pass those "among what was seen" would be a pass for a key that is
 * shared. All of them give that name's reason, so that a report tells it once.
 */
function unmeasuredReason({ name, dkim }, keys, { unmeasured }) {
    const own = Object.values(dkim).find((key) => key.state === "unknown");
    if (own?.state === "unknown")
        return own.reason;
    if (keys === 0)
        return null;
    const names = new Set(Object.keys(dkim).map((selector) => (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .keyRecordName */ .cE)(name, selector)));
    const other = unmeasured.find((key) => !names.has(key.name));
    return other === undefined ? null : other.reason;
}
function takeFirst(names, isWanted) {
    const first = [];
    for (const name of names) {
        if (first.length === MAX_NAMES)
            break;
        if (isWanted(name))
            first.push(name);
    }
    return first;
}


/***/ })),

/***/ 34071:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ RETRIEVAL),
/* harmony export */   Bg: () => (/* binding */ SERVICES),
/* harmony export */   TX: () => (/* binding */ CONFIGURATION_LABELS),
/* harmony export */   XV: () => (/* binding */ SUBMISSION),
/* harmony export */   fe: () => (/* binding */ serviceName),
/* harmony export */   nv: () => (/* binding */ AUTODISCOVER)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60455);

/** RFC 8314 \u00a75.1, RFC 6186 \u00a73.2, \u00a73.3: with TLS from the beginning. */
const SUBMISSION = ["submissions"];
const RETRIEVAL = ["imaps", "pop3s"];
/** Microsoft's, which may have an SRV record too. */
const AUTODISCOVER = "autodiscover";
/** All that may have an SRV record. */
const SERVICES = [...SUBMISSION, ...RETRIEVAL, AUTODISCOVER];
/** Names of Mozilla's Autoconfig and of Microsoft's Autodiscover. */
const CONFIGURATION_LABELS = ["autoconfig", "autodiscover"];
/** The name of a service's SRV records (RFC 2782). */
function serviceName(service, domain) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .prependLabels */ .Sm)(`_${service}._tcp`, domain);
}


/***/ }))

};
