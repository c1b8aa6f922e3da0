export const id = 495;
export const ids = [495];
export const modules = {

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ catchDefects)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4797);
/* harmony import */ var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5534);


/** Guards the observers of a domain; `onDefect` receives the defect of one that threw. */
function catchDefects(name, onDefect) {
    return async (ask) => {
        try {
            return await ask();
        }
        catch (error) {
            const values = { name, error: (0,_text_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .k)(error) };
            const reason = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)("judging/observer-defect", values);
            onDefect(reason);
            return { state: "unknown", reason, evidence: [] };
        }
    };
}


/***/ }),

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withLiveFacts),
/* harmony export */   V: () => (/* binding */ NO_LIVE_FACTS)
/* harmony export */ });
/* harmony import */ var _standards_mta_sts_policy_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(648);

/** A view that is not compared with the live one. */
const NO_LIVE_FACTS = {
    live: { state: "absent", evidence: [] },
    mtaStsChange: { state: "absent", evidence: [] },
};
/** The planned facts of a domain with the live ones beside them; `declaresStsRecord`: whether its MTA-STS record is declared. */
function withLiveFacts(planned, live, declaresStsRecord) {
    const { mx, mtaStsPolicy, spfExpectationResults } = live;
    return {
        ...planned,
        live: { state: "present", value: { mx, mtaStsPolicy, spfExpectationResults }, evidence: [] },
        mtaStsChange: (0,_standards_mta_sts_policy_change_js__WEBPACK_IMPORTED_MODULE_0__/* .policyChange */ .H)(live, planned, declaresStsRecord),
    };
}


/***/ }),

/***/ 5722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ observeDomain),
  q: () => (/* binding */ observeMailServers)
});

// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __webpack_require__(8266);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(4797);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/src/cause.js
var cause = __webpack_require__(8789);
// EXTERNAL MODULE: ./lib/src/x509/association.js
var association = __webpack_require__(1868);
// EXTERNAL MODULE: ./lib/src/x509/certificate.js + 1 modules
var certificate = __webpack_require__(5221);
// EXTERNAL MODULE: ./lib/src/x509/validity.js
var validity = __webpack_require__(8013);
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
/** The rules of RFC 5280 §6.1. */
function pathRules(at) {
    return [
        {
            problem: (0,message/* message */.i)("dane/mismatch/dates"),
            allows: (next) => (0,validity/* isValidAt */.U)(next, at),
            // RFC 5280 §6.1.1 (d): of the anchor itself name and key count, not the dates; but OpenSSL, which most senders use,
            // looks at those of a root.
            isForAnchors: false,
        },
        {
            problem: (0,message/* message */.i)("dane/mismatch/path-length"),
            allows: ({ pathLength }, before) => pathLength === null ||
                before.slice(1).filter(({ certificate }) => !certificate.isSelfIssued).length <= pathLength,
            isForAnchors: true,
        },
        {
            problem: (0,message/* message */.i)("dane/mismatch/name-constraints"),
            // RFC 5280 §6.1.3 (b): the names of self-issued intermediate certificates are not checked
            allows: ({ forbids }, before) => !before.some(({ index, certificate }) => forbids.includes(index) && (index === 0 || !certificate.isSelfIssued)),
            isForAnchors: true,
        },
        {
            problem: (0,message/* message */.i)("dane/mismatch/critical-extension"),
            allows: ({ unknownCritical }) => unknownCritical.length === 0,
            isForAnchors: true,
        },
        {
            problem: (0,message/* message */.i)("dane/mismatch/ca-key-usage"),
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
var record = __webpack_require__(8701);
;// CONCATENATED MODULE: ./lib/src/standards/dane/match.js







/** Project limit: how many of the compared records are kept; a hostile RRset has hundreds. */
const MAX_RECORDS = 20;
/** Compares the records of a host with what its addresses served; known wherever that is known. */
function matchHost({ tlsa, smtp }, mx, context) {
    if (smtp.state !== "present")
        return smtp;
    const set = tlsa.state === "present" ? tlsa.value : null;
    const names = set === null ? [] : referenceNames(set, mx, context);
    const addresses = smtp.value.addresses.flatMap(({ address, answer }) => set === null || answer.kind !== "tls" ? [] : [{ address, ...matchSession(set.records, answer, names, context.at) }]);
    return { state: "present", value: { binding: isBinding(tlsa, mx), addresses }, evidence: [] };
}
/** RFC 7672 §2.2.1: records bind only where the MX answer that named their host was secure too. */
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
/** RFC 7672 §3.2.2: the TLSA base domain and the MX host; where the MX answer is secure, the mail domain too. */
function referenceNames({ base }, mx, { domain, host }) {
    const isSecure = mx.state === "present" && mx.value.security === "secure";
    return [base.replace(/^_25\._tcp\./, ""), host, ...(isSecure ? [domain] : [])];
}
/** Compares the records with a session: those that senders use, and those that stronger ones hide. */
function matchSession(records, session, names, at) {
    const compare = compareWith(session, names, at);
    const matched = [];
    const missed = [];
    let open = false;
    for (const data of (0,record/* usableRecords */.f1)(records)) {
        const record = (0,dns_record/* formatRdata */.ew)("TLSA", data);
        const { problem, isOpen } = compare(data);
        if (problem === null)
            matched.push({ usage: data.usage, record });
        else
            missed.push({ record, problem });
        open ||= isOpen;
    }
    const shadowed = (0,record/* shadowedRecords */.ib)(records).filter(({ data }) => compare(data).problem === null);
    return {
        matched: matched.slice(0, MAX_RECORDS),
        missed: missed.slice(0, MAX_RECORDS),
        shadowed: shadowed.slice(0, MAX_RECORDS).map(({ data, by }) => ({
            record: (0,dns_record/* formatRdata */.ew)("TLSA", data),
            by: by.slice(0, MAX_RECORDS).map((each) => (0,dns_record/* formatRdata */.ew)("TLSA", each)),
        })),
        open,
    };
}
/** Compares one record: why it does not match, and whether certificates that were not seen may be the CA it names. */
function compareWith(session, names, at) {
    const problemOfLeaf = leafProblem(session, names);
    const search = searchPaths(session.chain, at);
    const isComplete = session.complete && search.valid.isComplete;
    return (data) => {
        if (data.usage === 3)
            return { problem: eeMismatch(data, session), isOpen: false };
        if (problemOfLeaf !== null)
            return { problem: problemOfLeaf, isOpen: false };
        const problem = taMismatch(data, session.chain, search);
        return { problem, isOpen: problem !== null && !isComplete };
    };
}
/** Usage 3: the server's own certificate or key; neither names nor dates matter (RFC 7672 §3.1.1). */
function eeMismatch(data, { chain: [leaf] }) {
    if (leaf !== undefined && (0,association/* isAssociated */.D)(data, leaf))
        return null;
    return (0,message/* message */.i)(data.selector === 0 ? "dane/mismatch/certificate" : "dane/mismatch/key");
}
/** Why no record of usage 2 can match, whatever CA it names: the certificate is for none of the names senders ask for, or not for a server (RFC 7672 §3.1.2, §3.2.2). */
function leafProblem({ chain: [leaf], covers }, names) {
    if (leaf === undefined)
        return (0,message/* message */.i)("dane/mismatch/unreadable");
    if (!names.some((name) => covers.includes(name)))
        return (0,message/* message */.i)("dane/mismatch/names", { names: [...new Set(names)] });
    return leaf.isForServerAuth ? null : (0,message/* message */.i)("dane/mismatch/key-usage");
}
/** Usage 2: a CA the server's certificate leads to by signatures, along a path that verifiers accept (RFC 7672 §3.1.2). */
function taMismatch(data, chain, search) {
    if (leadsToAnchor(data, search.openssl))
        return null;
    if (leadsToAnchor(data, search.valid))
        return (0,message/* message */.i)("dane/mismatch/other-path");
    if (!leadsToAnchor(data, search.any))
        return pathMismatch(data, chain);
    const broken = search.byRule.filter(({ paths }) => !leadsToAnchor(data, paths));
    return broken.length > 0 ? (0,cause/* severalCauses */.Nr)(broken.map(({ problem }) => problem)) : (0,message/* message */.i)("dane/mismatch/no-path");
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
        return (0,message/* message */.i)("dane/mismatch/not-sent");
    if (found === 0)
        return (0,message/* message */.i)("dane/mismatch/own-certificate");
    return (0,message/* message */.i)("dane/mismatch/not-issuer");
}

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
;// CONCATENATED MODULE: ./lib/src/standards/dane/observe.js




/**
 * The TLSA RRset of a host. Absent also where senders do not ask: neither the host's addresses nor its alias are secure (RFC 7672 §2.2.2).
 * Malformed where the question gets SERVFAIL or a bogus answer although the host's addresses are secure (§2.1.1).
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
        return { state: "unknown", reason: unmeasured ?? (0,message/* message */.i)("cause/indeterminate"), evidence: [] };
    const bases = aliases.length > 0 ? [owner, host] : [host]; // RFC 7672 §2.2.3: the end of a secure CNAME chain first
    return queryInOrder(dns, bases.map((name) => (0,dns_name/* prependLabels */.Sm)("_25._tcp", name)));
}
/** RFC 7672 §2.2.2: where a chain leads to insecure addresses, records at its beginning still count if the alias itself is secure. */
async function queryAtAlias(dns, host) {
    const alias = await dns.query(host, "CNAME");
    if (alias.kind === "failure")
        return (0,cause/* unanswered */.bj)({ type: "CNAME", name: host }, alias.reason);
    if (alias.security === "indeterminate")
        return { state: "unknown", reason: (0,message/* message */.i)("cause/indeterminate"), evidence: [] };
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
            const note = (0,message/* message */.i)("dane/lookup/failure", { reason: answer.reason });
            return { state: "malformed", problem: reason, evidence: [{ at, text: "", note }] };
        }
        if (answer.security === "bogus") {
            const note = answer.reason === undefined
                ? (0,message/* message */.i)("cause/bogus")
                : (0,message/* message */.i)("dane/lookup/bogus", { explanation: answer.reason });
            return { state: "malformed", problem: (0,cause/* openQuestion */.R0)(at, note), evidence: [{ at, text: "", note }] };
        }
        if (answer.kind !== "records") {
            const note = answer.kind === "nxdomain" ? (0,message/* message */.i)("observed/no-such-name") : (0,message/* message */.i)("observed/no-record", { type: "TLSA" });
            evidence.push({ at, text: "", note });
            continue;
        }
        const records = answer.records.map((record) => record.data);
        const texts = records.map((data) => ({ at, text: (0,dns_record/* formatRdata */.ew)("TLSA", data) }));
        // RFC 7672 §2.2.3: insecure records count as none, so the next base domain is tried
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

// EXTERNAL MODULE: ./lib/src/standards/dkim/record.js + 1 modules
var dkim_record = __webpack_require__(3082);
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
var observe = __webpack_require__(2283);
// EXTERNAL MODULE: ./lib/src/standards/dkim/sharing.js
var sharing = __webpack_require__(5435);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/external-destinations.js
var external_destinations = __webpack_require__(4662);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/observe.js
var dmarc_observe = __webpack_require__(169);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/tree-walk.js
var tree_walk = __webpack_require__(9355);
;// CONCATENATED MODULE: ./lib/src/standards/dnssec/observe.js
// Records the DNSSEC state of every answer about a domain, and asks for the state of its zone.



/** Project limit: names asked for keys on the way up; mail domains are at their zone's apex or a few labels below. */
const MAX_NAMES = 8;
/** A Dns layer that records the state of every answer, each question once. */
function recordSecurity(dns) {
    const answers = new Map();
    return {
        answers,
        dns: {
            async query(name, type) {
                const answer = await dns.query(name, type);
                answers.set(`${type} ${name}`, toAnswerState(name, type, answer));
                return answer;
            },
        },
    };
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
            return (0,cause/* unanswered */.bj)(at, (0,message/* message */.i)("cause/bogus"));
        // RFC 1034 §3.6.2: an alias has no other records, so it is not an apex; the answer is that of its target's zone
        const isAlias = answer.aliases.length > 0;
        if (answer.kind === "records" && !isAlias) {
            // RFC 4034 §2.1.1: a key without the zone flag (0x0100) signs nothing
            const zoneKeys = answer.records
                .filter(({ data }) => (data.flags & 0x0100) !== 0)
                .map(({ data }) => data.algorithm);
            const algorithms = [...new Set(zoneKeys)].toSorted((a, b) => a - b);
            if (algorithms.length === 0)
                return { state: "absent", evidence: noted((0,message/* message */.i)("dnssec/seen/no-zone-key")) };
            return {
                state: "present",
                value: { zone: name, algorithms },
                evidence: noted((0,message/* message */.i)("dnssec/seen/algorithms", { algorithms })),
            };
        }
        if (answer.security === "insecure" && !isAlias)
            return { state: "absent", evidence: noted((0,message/* message */.i)("dnssec/seen/unsigned-zone")) };
        if (answer.security === "indeterminate" && !isAlias)
            return { state: "unknown", reason: (0,message/* message */.i)("cause/indeterminate"), evidence: [] };
        name = (0,dns_name/* parentOf */.gN)(name);
    }
    return { state: "unknown", reason: (0,message/* message */.i)("dnssec/no-apex", { domain }), evidence: [] };
}
/**
 * The zone's state (`dns` is from `recordSecurity`; by the security of the SOA answer at `domain`, which holds for an apex and for a name below one),
 * and the answers seen about the domain and its MX hosts. TLSA answers belong to DANE; DNSKEY answers mail does not depend on.
 */
async function observeDnssec(dns, domain, answers, keys, observed) {
    const soa = await dns.query(domain, "SOA");
    const mxHosts = new Set(Object.keys(observed.hosts));
    const own = [...answers.values()]
        .filter((answer) => answer.type !== "TLSA" && answer.type !== "DNSKEY")
        .filter((answer) => (0,dns_name/* isWithin */.UO)(answer.name, domain) || mxHosts.has(answer.name))
        .toSorted((a, b) => (`${a.name} ${a.type}` < `${b.name} ${b.type}` ? -1 : 1));
    const zone = soa.kind === "failure" ? soa.cause : soa.security;
    const note = soa.kind === "failure" ? soa.reason : (0,message/* message */.i)("dnssec/seen/zone-state", { state: soa.security });
    const records = recordStates(domain, answers, observed);
    return {
        state: "present",
        value: { zone, keys, answers: own, records },
        evidence: [{ at: { type: "SOA", name: domain }, text: "", note }],
    };
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
var common_selectors = __webpack_require__(9045);
;// CONCATENATED MODULE: ./lib/src/standards/drift/questions.js


/** Project limit: RRsets of mail that are asked for, and others. */
const MAX_MAIL = 2_000;
const MAX_OTHERS = 500;
/** RFC 7208 §4.5, RFC 9989 §4.7, RFC 8461 §3.1, RFC 8460 §3: how the records begin. A DKIM key record has a key (RFC 6376 §3.6.1). */
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
        return toUnmeasured(question, (0,message/* message */.i)("cause/bogus"));
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
 * RFC 4592 §3.3.1: where a deleted RRset was the last of its name, a wildcard above answers; that is not drift.
 * null where no wildcard gives this answer.
 */
async function compareWithWildcards(dns, question, answer) {
    const { name, type } = question;
    for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null && at !== dns_name/* ROOT */.Dl; at = (0,dns_name/* parentOf */.gN)(at)) {
        const wildcard = await dns.query((0,dns_name/* prependLabels */.Sm)("*", at), type);
        if (wildcard.kind === "failure")
            return toUnmeasured(question, (0,cause/* openQuestion */.R0)({ about: (0,message/* message */.i)("drift/gap/wildcard") }, wildcard.reason));
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
var mailbox = __webpack_require__(1395);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var mta_sts_observe = __webpack_require__(7461);
// EXTERNAL MODULE: ./lib/src/standards/mx/observe.js
var mx_observe = __webpack_require__(345);
// EXTERNAL MODULE: ./lib/src/x509/names.js
var x509_names = __webpack_require__(7287);
// EXTERNAL MODULE: ./lib/src/x509/chain.js + 2 modules
var x509_chain = __webpack_require__(2009);
;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/observe.js



/** Project limit: how many addresses of a host are probed; a hostile one has thousands. */
const MAX_ADDRESSES = 16;
/** Probes every address of `host`; absent where it has none. `domain` is whose MX record names it. */
async function observeSmtp(smtp, domain, host, { addresses, tlsa }) {
    if (addresses.state === "unknown")
        return addresses;
    if (addresses.state !== "present")
        return { state: "absent", evidence: [] };
    const all = [...addresses.value.v4, ...addresses.value.v6];
    const asked = all.slice(0, MAX_ADDRESSES);
    const name = sniName(host, tlsa);
    const names = [...new Set([host, name, domain])];
    const answers = await Promise.all(asked.map((address) => smtp.probe(address, name, domain)));
    const value = {
        name,
        addresses: asked.map((address, i) => toSmtpAddress(address, answers[i], names, tlsaAnchors(tlsa))),
        unmeasured: all.length > asked.length
            ? (0,message/* message */.i)("smtp-tls/address-limit", { all: all.length, limit: asked.length })
            : addresses.value.unmeasured,
    };
    return {
        state: "present",
        value,
        evidence: answers.map((answer, i) => smtpEvidence(host, value.addresses[i], answer.result)),
    };
}
/** RFC 7672 §8.1: senders that found secure TLSA records send the TLSA base domain in SNI, others the MX host. */
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
function toSmtpAddress(address, { result, at, from }, names, anchors) {
    return { address, at, from, answer: toAddressResult(result, names, anchors) };
}
function toAddressResult(result, names, anchors) {
    if (result.kind === "failure")
        return { kind: "failure", cause: result.cause, reason: result.reason };
    if (result.kind === "plaintext")
        return { kind: "plaintext", cause: result.cause, reason: result.reason };
    const { session, legacy } = result;
    const { protocol, cipher, keyExchange, distrust, omitted = 0 } = session;
    const { chain, isComplete, leaf } = (0,x509_chain/* parseChain */.z)(session.chain, anchors);
    // An anchor from DNS in the first place is not a certificate of the server.
    const served = leaf === null ? [] : chain;
    const covers = leaf === null ? [] : names.filter((name) => (0,x509_names/* matchesHostname */.pt)(leaf.x509, name));
    return {
        kind: "tls",
        protocol,
        cipher,
        keyExchange,
        legacy,
        distrust,
        chain: served,
        complete: isComplete && omitted === 0,
        covers,
    };
}
function smtpEvidence(host, { address, at, from, answer }, result) {
    const greetingReply = result.kind === "failure" ? null : (result.talk.greeting ?? null);
    const greeting = greetingReply === null ? [] : [`${greetingReply.code} ${greetingReply.lines[0] ?? ""}`];
    const origin = from === null ? [] : [(0,message/* message */.i)("smtp-tls/evidence/origin", { at, from })];
    const note = (0,message/* message */.i)("smtp-tls/evidence/answer", { parts: [...greeting, ...resultParts(answer), ...origin] });
    return { at: { host, address }, text: "", note };
}
function resultParts(answer) {
    if (answer.kind !== "tls")
        return [answer.reason];
    const { protocol, cipher, chain } = answer;
    return [`${protocol} ${cipher}`, certificateNote(chain[0])];
}
function certificateNote(leaf) {
    if (leaf === undefined)
        return (0,message/* message */.i)("smtp-host/unreadable-certificate");
    const { subject, names, issuer, notAfter } = leaf;
    return (0,message/* message */.i)("smtp-tls/evidence/certificate", { subject, names, issuer, notAfter });
}

// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(137);
// EXTERNAL MODULE: ./lib/src/standards/spf/limits.js
var limits = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/src/standards/spf/network.js
var spf_network = __webpack_require__(3205);
;// CONCATENATED MODULE: ./lib/src/standards/spf/lookups.js
// The DNS questions of one evaluation and their limits (RFC 7208 §4.6.4). A question over a limit or without an answer ends it.






/** RFC 7208 §4.6.4: further names of the client are ignored. */
const MAX_PTR = 10;
/** Ends an evaluation with an error. */
class EvaluationError extends Error {
    result;
    reason;
    constructor(result, reason) {
        super(reason.code);
        this.result = result;
        this.reason = reason;
    }
}
const ADDRESS_TYPE = { v4: "A", v6: "AAAA" };
/** Asks the questions of one mail and counts them. Its methods throw `EvaluationError`. */
class Lookups {
    /** Lookups without an answer that may change the result. */
    failed = [];
    #dns;
    #client;
    #termCount = 0;
    #voidCount = 0;
    /** Looked up once. */
    #clientNames = null;
    constructor(dns, client) {
        this.#dns = dns;
        this.#client = client;
    }
    /** Counts a term that needs a lookup. */
    countTerm() {
        const count = ++this.#termCount;
        if (count > limits/* MAX_LOOKUPS */.rT)
            throw new EvaluationError("permerror", (0,message/* message */.i)("spf/evaluation/lookup-limit", { count, limit: limits/* MAX_LOOKUPS */.rT }));
    }
    /** The records at a name; without an answer the result is temperror. */
    async query(name, type) {
        const answer = await this.#tryQuery(name, type);
        return "failed" in answer ? this.#fail(answer.failed) : answer.data;
    }
    /** The TXT values at a name that changes neither result nor limits; none without an answer (RFC 7208 §6.2). */
    async queryTexts(name) {
        const answer = await this.#tryQuery(name, "TXT");
        return "failed" in answer ? [] : answer.data.map(dns_record/* txtValue */.gb);
    }
    /** The addresses of the client's family (RFC 7208 §5), or those of type A whatever it is (§5.7). */
    async queryAddresses(name, family = this.#client.family) {
        const data = await this.query(name, ADDRESS_TYPE[family]);
        if (data.length === 0)
            this.#countVoid({ type: ADDRESS_TYPE[family], name });
        return data.flatMap(({ address }) => (0,spf_network/* parseAddress */.or)(address) ?? []);
    }
    /**
     * Asks for the addresses of all MX hosts together. RFC 7208 §5.4 leaves the order of the hosts open, so one that `matches`
     * decides even if another lookup fails; but receivers that look up all of them first meet each void lookup.
     */
    async matchesMx(name, matches) {
        const hosts = (await this.query(name, "MX")).map(({ exchange }) => exchange).filter((host) => host !== dns_name/* ROOT */.Dl); // RFC 7505: a null MX
        if (hosts.length > limits/* MAX_MX */.bI)
            throw new EvaluationError("permerror", (0,message/* message */.i)("spf/evaluation/mx-limit", { domain: name, count: hosts.length, limit: limits/* MAX_MX */.bI }));
        if (hosts.length === 0)
            this.#countVoid({ type: "MX", name });
        const answers = await Promise.all(hosts.map((host) => this.#tryQuery(host, ADDRESS_TYPE[this.#client.family])));
        for (const question of voidQuestions(answers))
            this.#countVoid(question);
        const addresses = answers
            .flatMap((answer) => ("data" in answer ? answer.data : []))
            .flatMap(({ address }) => (0,spf_network/* parseAddress */.or)(address) ?? []);
        if (addresses.some(matches))
            return true;
        const [failed] = answers.flatMap((answer) => ("failed" in answer ? [answer.failed] : []));
        return failed === undefined ? false : this.#fail(failed);
    }
    /** Whether one of the client's validated names is `name` or lies below it (RFC 7208 §5.5). */
    async matchesPtr(name) {
        const { names, failed } = await this.#lookUpClientNames();
        if (names.some((one) => (0,dns_name/* isWithin */.UO)(one, name)))
            return true;
        // RFC 7208 §5.5: a name without an answer is skipped; one outside `name` would not have matched
        this.failed.push(...failed.flatMap(({ of, lookup }) => (of === null || (0,dns_name/* isWithin */.UO)(of, name) ? [lookup] : [])));
        return false;
    }
    /** The client's validated names, for the macro `p` (RFC 7208 §7.3). */
    async clientNames() {
        const { names, failed } = await this.#lookUpClientNames();
        this.failed.push(...failed.map(({ lookup }) => lookup));
        return names;
    }
    async #lookUpClientNames() {
        this.#clientNames ??= this.#validateNames();
        const names = await this.#clientNames;
        for (const question of names.voids)
            this.#countVoid(question);
        return names;
    }
    async #validateNames() {
        const { family, bits } = this.#client;
        const answer = await this.#tryQuery((0,spf_network/* reverseName */.A8)(this.#client), "PTR");
        if ("failed" in answer)
            return { names: [], failed: [{ of: null, lookup: answer.failed }], voids: [] };
        const given = answer.data.slice(0, MAX_PTR).map(({ target }) => target); // RFC 7208 §4.6.4: others are ignored
        const addresses = await Promise.all(given.map(async (of) => ({ of, answer: await this.#tryQuery(of, ADDRESS_TYPE[family]) })));
        return {
            names: addresses.flatMap(({ of, answer: found }) => "data" in found && found.data.some(({ address }) => (0,spf_network/* parseAddress */.or)(address)?.bits === bits) ? [of] : []),
            failed: addresses.flatMap(({ of, answer: found }) => ("failed" in found ? [{ of, lookup: found.failed }] : [])),
            voids: voidQuestions([answer, ...addresses.map(({ answer: found }) => found)]),
        };
    }
    /** RFC 7208 §4.6.4: each question that finds nothing counts, those about MX hosts and the client's names included. */
    #countVoid(question) {
        const count = ++this.#voidCount;
        if (count > limits/* MAX_VOIDS */.Vm)
            throw new EvaluationError("permerror", (0,message/* message */.i)("spf/evaluation/void-limit", { question: (0,cause/* questionOf */.YH)(question), count, limit: limits/* MAX_VOIDS */.Vm }));
    }
    #fail(failed) {
        this.failed.push(failed);
        throw new EvaluationError("temperror", (0,cause/* openQuestion */.R0)(failed.question, failed.reason));
    }
    async #tryQuery(name, type) {
        const question = { type, name };
        const answer = await this.#dns.query(name, type);
        if (answer.kind === "failure")
            return { failed: { question, cause: answer.cause, reason: answer.reason } };
        if (answer.security === "bogus")
            return { failed: { question, cause: "bogus", reason: (0,message/* message */.i)("cause/bogus") } };
        return { question, data: answer.kind === "records" ? answer.records.map(({ data }) => data) : [] };
    }
}
/** The questions that find nothing. */
function voidQuestions(answers) {
    return answers.flatMap((answer) => ("data" in answer && answer.data.length === 0 ? [answer.question] : []));
}

// EXTERNAL MODULE: ./lib/src/standards/spf/macro.js
var spf_macro = __webpack_require__(5023);
// EXTERNAL MODULE: ./lib/src/standards/spf/parse.js
var parse = __webpack_require__(3728);
// EXTERNAL MODULE: ./lib/src/standards/spf/record.js
var spf_record = __webpack_require__(2586);
;// CONCATENATED MODULE: ./lib/src/standards/spf/evaluate.js









/** RFC 7208 §6.2: to be limited; RFC 5321 §4.5.3.1.5: a reply line has 512 octets. */
const MAX_EXPLANATION = 512;
const RESULTS = {
    "+": "pass",
    "-": "fail",
    "~": "softfail",
    "?": "neutral",
};
/** Evaluates the SPF record of the sender's domain for a mail; `ip` must be an IPv4 or IPv6 address. */
async function checkHost(dns, mail) {
    const client = (0,spf_network/* parseClient */.HG)(mail.ip);
    if (client === null)
        throw new TypeError(`${mail.ip} is not an IP address`);
    const lookups = new Lookups(dns, client);
    const evaluator = new Evaluator(lookups, client, mail);
    const { path } = evaluator;
    try {
        const { result, reason, exp } = await evaluator.checkSender();
        const failed = [...lookups.failed]; // later failures affect the explanation only
        return { result, reason, path, failed, explanation: exp === undefined ? null : await evaluator.explain(exp) };
    }
    catch (error) {
        if (!(error instanceof EvaluationError))
            throw error;
        return { result: error.result, reason: error.reason, path, failed: lookups.failed, explanation: null };
    }
}
/** The evaluation of one mail. */
class Evaluator {
    path = [];
    #lookups;
    #client;
    #helo;
    #local;
    #domain;
    constructor(lookups, client, { sender, helo }) {
        this.#lookups = lookups;
        this.#client = client;
        this.#helo = (0,utf8/* encodeUtf8 */.Af)(helo);
        // RFC 7208 §2.4: an empty reverse path stands for postmaster at the HELO name
        const written = (0,utf8/* encodeUtf8 */.Af)(sender === "" ? helo : sender);
        const at = written.lastIndexOf("@");
        // RFC 7208 §4.3: without a local part it is "postmaster"
        this.#local = written.slice(0, Math.max(at, 0)) || "postmaster";
        this.#domain = written.slice(at + 1);
    }
    async checkSender() {
        const domain = (0,spf_macro/* parseRawName */.fb)(this.#domain);
        // RFC 7208 §4.3: a malformed name, or one of a single label
        if (domain === null || (0,dns_name/* labelsOf */.PC)(domain).length < 2)
            return { result: "none", reason: (0,message/* message */.i)("spf/evaluation/not-a-domain", { domain: this.#domain }) };
        return this.#checkDomain(domain);
    }
    /** The explanation of a failure; null if it cannot be obtained for any reason (RFC 7208 §6.2). */
    async explain({ spec, domain }) {
        const name = await this.#nameOf(spec, domain);
        const [text, ...others] = name === null ? [] : await this.#lookups.queryTexts(name);
        const parts = text === undefined || others.length > 0 ? null : (0,spf_macro/* parseExplanation */.N1)(text);
        if (parts === null)
            return null;
        const valueOf = await this.#valuesFor(parts, domain);
        // RFC 7208 §7.3: "unknown" where the receiver does not name itself; the time is the receiver's, so `t` stays as written
        const valueHere = (letter) => letter === "c" ? (0,spf_network/* readableAddress */.tb)(this.#client) : letter === "r" ? "unknown" : valueOf(letter);
        return (0,spf_macro/* expandText */.wy)(parts, valueHere).slice(0, MAX_EXPLANATION);
    }
    async #checkDomain(domain) {
        const texts = (0,spf_record/* selectSpf */.Y)((await this.#lookups.query(domain, "TXT")).map(dns_record/* txtValue */.gb));
        const [text] = texts;
        if (text === undefined)
            return { result: "none", reason: (0,message/* message */.i)("spf/records/none", { domain }) };
        if (texts.length > 1)
            throw new EvaluationError("permerror", (0,message/* message */.i)("spf/records/several", { domain, count: texts.length })); // RFC 7208 §4.5
        const { terms, errors: [error], } = (0,parse/* parseSpf */.JH)(text);
        // RFC 7208 §4.6: an error anywhere in the record, even after a term that would match
        if (error !== undefined)
            throw new EvaluationError("permerror", (0,message/* message */.i)("spf/syntax/record", { domain, problem: (0,message/* message */.i)("spf/syntax/term", { ...error }) }));
        const depth = this.path.length;
        for (const term of terms) {
            if (term.qualifier === null || this.#cannotMatch(term))
                continue;
            this.path.push({ domain, term: term.text });
            if (await this.#matches(term, domain)) {
                const exp = term.qualifier === "-" ? terms.find(({ kind }) => kind === "exp") : undefined;
                return {
                    result: RESULTS[term.qualifier],
                    reason: null,
                    exp: exp?.kind === "exp" ? { spec: exp.domain, domain } : undefined,
                };
            }
            this.path.length = depth;
        }
        for (const term of terms) {
            if (term.kind !== "redirect" || this.#cannotMatch(term))
                continue;
            this.path.push({ domain, term: term.text });
            return this.#follow(term.domain, domain); // RFC 7208 §6.1
        }
        return { result: "neutral", reason: (0,message/* message */.i)("spf/evaluation/no-match", { domain }) }; // RFC 7208 §4.7
    }
    /** RFC 8616 §4: with a local part outside ASCII, a term that has the macro `s` or `l` matches nothing. */
    #cannotMatch(term) {
        const spec = "domain" in term ? term.domain : null;
        return spec !== null && /[^\0-\x7f]/.test(this.#local) && ((0,spf_macro/* hasMacro */.rN)(spec, "s") || (0,spf_macro/* hasMacro */.rN)(spec, "l"));
    }
    async #matches(term, domain) {
        switch (term.kind) {
            case "all":
                return true;
            case "ip4":
            case "ip6": {
                const network = (0,spf_network/* parseAddress */.or)(term.network);
                return network !== null && (0,spf_network/* isSameNetwork */.LE)(this.#client, network, term.prefix);
            }
            case "include":
                return (await this.#follow(term.domain, domain)).result === "pass"; // RFC 7208 §5.2
            default:
                this.#lookups.countTerm();
                return this.#matchesName(term, await this.#nameOf(term.domain, domain));
        }
    }
    /** A mechanism with a name to look up; without a valid name it does not match. */
    async #matchesName(term, name) {
        if (name === null)
            return false;
        switch (term.kind) {
            case "exists":
                return (await this.#lookups.queryAddresses(name, "v4")).length > 0; // RFC 7208 §5.7: type A, whatever the client's family
            case "ptr":
                return this.#lookups.matchesPtr(name);
            default: {
                const prefix = this.#client.family === "v4" ? term.prefix4 : term.prefix6;
                const matches = (address) => (0,spf_network/* isSameNetwork */.LE)(this.#client, address, prefix);
                return term.kind === "mx"
                    ? this.#lookups.matchesMx(name, matches)
                    : (await this.#lookups.queryAddresses(name)).some(matches);
            }
        }
    }
    /** The result of an include's or redirect's target; without a record there it is a permerror (RFC 7208 §5.2, §6.1). */
    async #follow(target, domain) {
        this.#lookups.countTerm();
        const name = await this.#nameOf(target, domain);
        if (name === null)
            throw new EvaluationError("permerror", (0,message/* message */.i)("spf/evaluation/target"));
        const verdict = await this.#checkDomain(name);
        if (verdict.result === "none")
            throw new EvaluationError("permerror", verdict.reason);
        return verdict;
    }
    /** The name a domain-spec expands to for this mail; null if that is not a valid one. */
    async #nameOf(spec, domain) {
        if (spec === null)
            return domain;
        const expansion = (0,spf_macro/* expandMacros */.Q3)(spec, await this.#valuesFor(spec, domain));
        return "name" in expansion ? expansion.name : null;
    }
    /** The values of a domain-spec's macros. The client's names are looked up only if `p` needs them. */
    async #valuesFor(parts, domain) {
        const client = (0,spf_macro/* hasMacro */.rN)(parts, "p") ? await this.#clientName(domain) : null;
        const values = new Map([
            ["s", `${this.#local}@${this.#domain}`],
            ["l", this.#local],
            ["o", this.#domain],
            ["d", (0,spf_macro/* unescapedName */.Mx)(domain)],
            ["i", (0,spf_network/* dottedAddress */.bG)(this.#client)],
            ["p", client],
            ["v", this.#client.family === "v4" ? "in-addr" : "ip6"],
            ["h", this.#helo],
        ]);
        return (letter) => values.get(letter) ?? null;
    }
    /** The macro `p` (RFC 7208 §7.3): the domain itself, else a name below it, else any of the client's names. */
    async #clientName(domain) {
        const names = await this.#lookups.clientNames();
        const name = names.find((one) => one === domain) ?? names.find((one) => (0,dns_name/* isWithin */.UO)(one, domain)) ?? names[0];
        return name === undefined ? "unknown" : (0,spf_macro/* unescapedName */.Mx)(name);
    }
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/expectations.js

/** Evaluates all mails together: most of their questions are the same. */
async function observeExpectations(dns, expectations) {
    if (expectations.length === 0)
        return { state: "absent", evidence: [] };
    const value = await Promise.all(expectations.map(async ({ ip, sender, helo, result }) => {
        const mail = { ip, sender, helo };
        return { mail, expected: result, evaluation: await checkHost(dns, mail) };
    }));
    return { state: "present", value, evidence: [] };
}

// EXTERNAL MODULE: ./lib/src/dns/no-record.js
var no_record = __webpack_require__(8225);
// EXTERNAL MODULE: ./lib/src/dns/txt.js
var dns_txt = __webpack_require__(738);
// EXTERNAL MODULE: ./lib/src/standards/spf/traversal.js
var traversal = __webpack_require__(8041);
;// CONCATENATED MODULE: ./lib/src/standards/spf/strangers.js
// What the record gives to mail of strangers. Where a name depends on the mail (RFC 7208 §7), only an evaluation shows what it
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
        const evaluation = await checkHost(dns, { ip, sender: `${LOCAL_PART}@${domain}`, helo: HELO });
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
                    ? (0,message/* message */.i)("spf/open/known-address", { ip })
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
        const problem = { kind: "loop", message: (0,message/* message */.i)("spf/target/endless", { suffix }) };
        branch.target = { domain: suffix, text: null, problem, unknown: null, lookups: 0, branches: [] };
        branch.notLookedUp = null;
    }));
}
/** Whether the wildcard below `suffix` has a record that includes, or redirects to, another name below `suffix` for each mail. */
async function isEndless(dns, suffix, sender) {
    const wildcard = (0,dns_name/* prependLabels */.Sm)("*", suffix);
    const lookup = await (0,dns_txt/* lookUpTxt */.J)(dns, wildcard); // RFC 4592 §2.2.1: its own name returns its records
    const [text, ...others] = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    if (text === undefined || others.length > 0)
        return false;
    return (0,parse/* parseSpf */.JH)(text).terms.some((term) => (term.kind === "include" || term.kind === "redirect") &&
        (0,dns_name/* isWithin */.UO)((0,spf_macro/* fixedSuffix */.Ep)(term.domain, wildcard, sender) ?? dns_name/* ROOT */.Dl, suffix));
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/void-lookups.js
// The address lookups of the terms in the tree (RFC 7208 §5.3, §5.4, §5.7), to find those that are void (§4.6.4).





/** Looks up, all together, what the first `limit` counted `a`, `mx` and `exists` terms of the tree name, and notes it there. */
async function resolveTerms(dns, root, limit) {
    const counted = [...(0,traversal/* evaluatedTerms */.$P)(root)].filter((branch) => branch.lookups > 0);
    await Promise.all(counted.map((branch, i) => resolveTerm(dns, branch, i < limit ? null : limit)));
}
/** `before`: null, or how many lookups come before the term, if those are too many. */
async function resolveTerm(dns, branch, before) {
    const { kind, name, text } = branch;
    if (kind !== "a" && kind !== "mx" && kind !== "exists" && kind !== "ptr")
        return;
    if (before !== null && kind !== "ptr")
        branch.notLookedUp ??= (0,message/* message */.i)("spf/term/lookup-limit", { term: text, before, limit: limits/* MAX_LOOKUPS */.rT });
    // RFC 7208 §5.5: whether a `ptr` lookup is void depends on the client
    if (name === null || before !== null || kind === "ptr") {
        const possible = kind === "mx" ? limits/* MAX_MX */.bI : 1;
        branch.found = { v4: "unknown", v6: "unknown" };
        branch.voids = { v4: { names: [], possible }, v6: { names: [], possible } };
        return;
    }
    const lookups = new TermLookups(dns);
    const { v4, v6, mxRecords = null } = await lookups[kind](name);
    branch.found = { v4: bestOutcome(v4), v6: bestOutcome(v6) };
    branch.voids = { v4: voidLookups(v4), v6: voidLookups(v6) };
    branch.mxRecords = mxRecords;
    branch.unanswered = lookups.firstUnanswered();
    // RFC 7208 §5.7: an `exists` whose name does not depend on the client matches every client if it has an A record
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
        const lookup = { name, outcome: lookupOutcome(await this.#query(name, "A")) }; // RFC 7208 §5.7: type A for clients of both families
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
        const reason = answer.kind === "failure" ? answer.reason : (0,message/* message */.i)("cause/bogus");
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
    return answer.kind === "records" ? "found" : "void"; // RFC 7208 §4.6.4: NXDOMAIN or an empty answer
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/record-tree.js










/** How deep the tree may be: below eleven records evaluation is over the limit in any case. */
const MAX_DEPTH = limits/* MAX_LOOKUPS */.rT + 1;
/** Project limit: ten times what receivers look up is enough to name what to fix, and bounds an explosive tree. */
const MAX_TREE_LOOKUPS = 10 * limits/* MAX_LOOKUPS */.rT;
/** Project limit: how many syntax errors of one record a message names. */
const MAX_NAMED_ERRORS = 3;
/** Project limit: octets of all records of one tree, twice the largest DNS answer (RFC 1035 §4.2.2). */
const MAX_OCTETS = 131_072;
const FAMILIES = ["v4", "v6"];
/** The domain's SPF record and all records it reaches; malformed if there are several. */
async function observeSpf(dns, domain) {
    const lookup = await (0,dns_txt/* lookUpTxt */.J)(dns, domain);
    if (lookup.state === "unknown")
        return lookup;
    const at = { type: "TXT", name: domain };
    const texts = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    const [text] = texts;
    if (text === undefined)
        return {
            state: "absent",
            evidence: lookup.state === "absent" ? lookup.evidence : misspeltEvidence(lookup.evidence, at),
        };
    const evidence = texts.map((each) => ({ at, text: each }));
    if (texts.length > 1) {
        // RFC 7208 §4.5: more than one record is a permerror
        return {
            state: "malformed",
            problem: (0,message/* message */.i)("spf/records/several", { domain, count: texts.length }),
            evidence,
        };
    }
    const tree = await buildTree(dns, domain, text);
    const strangers = await observeStrangers(dns, domain, tree);
    await markEndlessTerms(dns, domain, tree, strangers);
    const owner = lookup.state === "present" ? lookup.owner : domain;
    return { state: "present", value: { domain, owner, text, tree, strangers }, evidence };
}
/** Of TXT values without an SPF record, those that look like one. */
function misspeltEvidence(evidence, at) {
    const like = evidence.filter(({ text }) => (0,spf_record/* resemblesSpf */.o)(text));
    return like.length > 0
        ? like
        : [{ at, text: "", note: (0,message/* message */.i)("spf/evidence/no-record", { texts: evidence.length }) }];
}
/** Level by level, so that the limits cut off the same records whichever answer comes first. */
async function buildTree(dns, domain, text) {
    const root = parseNode(domain, text, domain);
    const budget = { lookups: MAX_TREE_LOOKUPS, octets: MAX_OCTETS - text.length };
    let level = [{ node: root, path: [domain] }];
    while (level.length > 0) {
        const steps = level.flatMap((place) => pendingRecords(place, budget));
        const fetched = await Promise.all(steps.map((step) => fetchRecord(dns, step)));
        level = steps.map(({ branch, name, path }, i) => {
            const node = toNode(name, fetched[i], domain, budget);
            branch.target = node;
            return { node, path: [...path, name] };
        });
    }
    sumLookups(root);
    await resolveTerms(dns, root, MAX_TREE_LOOKUPS);
    return root;
}
/** The includes and redirects of a record to follow; those over the limit are marked as not looked up. */
function pendingRecords({ node, path }, budget) {
    return node.branches.flatMap((branch) => {
        if (branch.lookups === 0)
            return [];
        budget.lookups--;
        if (!(0,traversal/* leadsToRecord */.CO)(branch) || branch.name === null)
            return [];
        if (budget.lookups >= 0)
            return [{ branch, name: branch.name, path }];
        branch.notLookedUp = (0,message/* message */.i)("spf/term/lookup-limit", {
            term: branch.text,
            before: MAX_TREE_LOOKUPS,
            limit: limits/* MAX_LOOKUPS */.rT,
        });
        return [];
    });
}
function toNode(name, fetched, sender, budget) {
    if (typeof fetched !== "string")
        return fetched;
    budget.octets -= fetched.length;
    if (budget.octets < 0)
        return {
            ...emptyNode(name, null),
            unknown: (0,message/* message */.i)("spf/records/octet-limit", { domain: name, limit: MAX_OCTETS }),
        };
    return parseNode(name, fetched, sender);
}
/** The text of the one record at a name, or a node with the reason why there is none. */
async function fetchRecord(dns, { name, path }) {
    if (path.includes(name))
        return emptyNode(name, { kind: "loop", message: (0,message/* message */.i)("spf/target/loop", { domain: name }) });
    if (path.length >= MAX_DEPTH)
        return {
            ...emptyNode(name, null),
            unknown: (0,message/* message */.i)("spf/records/depth-limit", { domain: name, depth: path.length, limit: limits/* MAX_LOOKUPS */.rT }),
        };
    const lookup = await (0,dns_txt/* lookUpTxt */.J)(dns, name);
    if (lookup.state === "unknown")
        return { ...emptyNode(name, null), unknown: lookup.reason };
    const texts = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    if (texts.length > 1) {
        const problem = (0,message/* message */.i)("spf/target/several", { domain: name, count: texts.length });
        return emptyNode(name, { kind: "several", message: problem });
    }
    if (texts[0] !== undefined)
        return texts[0];
    const exists = !lookup.evidence.some(no_record/* isMissingName */.em);
    const problem = (0,message/* message */.i)(exists ? "spf/records/none" : "spf/target/no-such-name", { domain: name });
    return emptyNode(name, { kind: "missing", message: problem });
}
/** A record with nothing below it. */
function emptyNode(domain, problem) {
    return { domain, text: null, problem, unknown: null, lookups: 0, branches: [] };
}
/** A record whose includes are not yet followed. One that does not parse is never evaluated (RFC 7208 §4.6). */
function parseNode(domain, text, sender) {
    const { terms, errors } = (0,parse/* parseSpf */.JH)(text);
    if (errors.length > 0) {
        const items = errors.slice(0, MAX_NAMED_ERRORS).map((error) => (0,message/* message */.i)("spf/syntax/term", { ...error }));
        const problem = (0,message/* message */.i)("spf/syntax/problems", { items, count: errors.length });
        return { ...emptyNode(domain, { kind: "syntax", message: problem }), text };
    }
    const all = terms.findIndex((term) => term.kind === "all");
    const branches = terms.map((term, i) => {
        // RFC 7208 §5.1: terms after `all` are not evaluated, nor is a `redirect` anywhere in a record with `all`
        const evaluated = all < 0 || (i <= all && term.kind !== "redirect");
        return toBranch(term, evaluated, domain, sender);
    });
    return { domain, text, problem: null, unknown: null, lookups: 0, branches };
}
function toBranch(term, evaluated, domain, sender) {
    const prefixes = (0,parse/* prefixLengths */.Ox)(term);
    const branch = {
        text: term.text,
        kind: term.kind,
        qualifier: term.qualifier,
        evaluated,
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
    if (!evaluated || target === null)
        return branch;
    branch.lookups = 1; // RFC 7208 §4.6.4: each such term counts one, and again whenever it is reached
    if ("name" in target)
        return { ...branch, name: target.name };
    if ("unknownMacro" in target) {
        const { unknownMacro: macro } = target;
        const suffix = "domain" in term && term.domain !== null ? (0,spf_macro/* fixedSuffix */.Ep)(term.domain, domain, sender) : null;
        return {
            ...branch,
            mailDependent: { suffix },
            notLookedUp: (0,message/* message */.i)("spf/term/mail-macro", { term: term.text, macro }),
        };
    }
    const name = target.invalid;
    if (!(0,traversal/* leadsToRecord */.CO)(branch))
        return { ...branch, notLookedUp: (0,message/* message */.i)("spf/term/not-a-name", { term: term.text, name }) };
    // RFC 7208 §4.3: a malformed name gives "none", which for an include (§5.2) or redirect (§6.1) is a permerror
    const problem = (0,message/* message */.i)("spf/target/not-a-name", { name });
    return { ...branch, target: emptyNode(name, { kind: "missing", message: problem }) };
}
/** Whether receivers look up the client's names to evaluate the term (RFC 7208 §5.5, §7.3). */
function asksPtr(term) {
    return term.kind === "ptr" || ("domain" in term && term.domain !== null && (0,spf_macro/* hasMacro */.rN)(term.domain, "p"));
}
/** The name a term looks up; null for terms without a lookup (RFC 7208 §4.6.4: all, ip4, ip6 and modifiers except redirect). */
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
// The wildcard below a domain: forged mail can come from each name it answers for, so that it needs an SPF record (RFC 7208 §3.5).





/**
 * Asks for the wildcard by its own name, which returns its records (RFC 4592 §2.2.1). If that name does not exist one
 * question is enough (RFC 8020). Absent if it has neither an address nor an MX record.
 */
async function observeWildcard(dns, domain) {
    const name = (0,dns_name/* prependLabels */.Sm)("*", domain);
    if ((0,dns_name/* parseName */.$q)(name) === null)
        return { state: "absent", evidence: [] }; // RFC 1035 §2.3.4: such a name would be too long
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
    return (0,cause/* unanswered */.bj)({ type, name }, answer.kind === "failure" ? answer.reason : (0,message/* message */.i)("cause/bogus"));
}
function wildcardEvidence(name, types, records) {
    return [
        ...types.map((type) => ({ at: { type, name }, text: "", note: (0,message/* message */.i)("spf/evidence/answered") })),
        ...records.map((text) => ({ at: { type: "TXT", name }, text })),
    ];
}

// EXTERNAL MODULE: ./lib/src/standards/tls-rpt/record.js
var tls_rpt_record = __webpack_require__(321);
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
    const hosts = mx.state === "absent" ? [domain] : (0,mx_observe/* mailHosts */.F_)(mx); // RFC 5321 §5.1: without an MX record the domain is its own host
    const asked = hosts.slice(0, MAX_MX_HOSTS);
    const records = await Promise.all(asked.map(async (host) => observeTlsa(dns, host, await (0,mx_observe/* observeAddresses */.zp)(dns, host))));
    const reason = records.map(unmeasured).find((each) => each !== null);
    const unasked = hosts.length > asked.length
        ? (0,message/* message */.i)("report-mailbox/host-limit", { domain, all: hosts.length, limit: MAX_MX_HOSTS })
        : null;
    const evidence = [...mx.evidence.slice(0, MAX_MX_HOSTS), ...records.flatMap((tlsa) => tlsa.evidence)];
    return { value: asked.filter((_host, i) => isSecure(records[i])), reason: reason ?? unasked, evidence };
}
/** RFC 7672 §2.2: senders require TLS if the records are secure, usable or not. */
function isSecure(tlsa) {
    return tlsa?.state === "present" && tlsa.value.security === "secure";
}
function unmeasured(tlsa) {
    if (tlsa.state === "unknown")
        return tlsa.reason;
    if (tlsa.state === "malformed")
        return tlsa.problem;
    return tlsa.state === "present" && tlsa.value.security === "indeterminate" ? (0,message/* message */.i)("cause/indeterminate") : null;
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

// EXTERNAL MODULE: ./lib/src/audit/guarded-observer.js
var guarded_observer = __webpack_require__(5285);
// EXTERNAL MODULE: ./lib/src/audit/live-facts.js
var live_facts = __webpack_require__(1668);
;// CONCATENATED MODULE: ./lib/src/audit/observe.js
// Gathers the facts of one domain: all that is independent goes out together.























/** A fact that is not observed for this kind of domain, because no check of the kind needs it. */
const notObserved = (mail) => ({
    state: "unknown",
    reason: (0,message/* message */.i)("judging/mail-kind", { mail }),
    evidence: [],
});
/**
 * Observes a domain in one view of DNS, as of a moment (ISO 8601). Never rejects; what could not be measured is an `unknown` in its place.
 * Observers are not to throw; if one does, `onDefect` receives the defect and the other facts stand.
 */
async function observeDomain(policy, ports, at, onDefect) {
    const { name, mail, dkim: { selectors, retired }, } = policy;
    const { dns, answers } = recordSecurity(ports.dns);
    const watchedPorts = { ...ports, dns };
    const measure = (0,guarded_observer/* catchDefects */.W)(name, onDefect);
    const [mailHosts, sts, spf, dmarc, tlsRpt, dkim, drift, keys] = await Promise.all([
        observeMxFacts(measure, watchedPorts, policy, at),
        observeMtaStsFacts(measure, watchedPorts, name, mail),
        observeSpfFacts(measure, dns, policy),
        observeDmarcFacts(measure, dns, name, mail),
        observeTlsRptFacts(measure, watchedPorts, name, mail),
        observeDkimFacts(measure, dns, policy),
        // not recorded: other declared records do not count for the domain's DNSSEC status
        measure(() => observeDrift(ports.dns, name, [...selectors, ...retired].map((selector) => selector.name), ports.declarations)),
        measure(() => observeZoneKeys(dns, name)),
        dns.query(name, "SOA"), // the zone's state: asked with the rest, read below
    ]);
    const facts = { ...mailHosts, ...spf, ...dmarc, ...sts, ...tlsRpt, ...dkim };
    const dnssec = await measure(() => observeDnssec(dns, name, answers, keys, facts));
    return { dnssec, ...facts, drift, ...live_facts/* NO_LIVE_FACTS */.V };
}
/** Observes the mail servers only: the MX hosts, their addresses, TLSA records, and port 25. Otherwise as `observeDomain`. */
async function observeMailServers(policy, ports, at, onDefect) {
    return observeMxFacts((0,guarded_observer/* catchDefects */.W)(policy.name, onDefect), ports, policy, at);
}
async function observeMxFacts(measure, ports, { name, mail }, at) {
    const mx = await measure(() => (0,mx_observe/* observeMx */.wK)(ports.dns, name));
    if (mail === "send")
        return { mx, implicitMx: await measure(() => (0,mx_observe/* observeImplicitMx */.hE)(ports.dns, name, mx)), hosts: {} };
    const names = mail === "none" ? [] : (0,mx_observe/* mailHosts */.F_)(mx).slice(0, mx_observe/* MAX_HOSTS */.pS);
    const hosts = names.map(async (host) => [host, await observeMxHost(measure, ports, mx, { domain: name, host, at })]);
    return { mx, implicitMx: notObserved(mail), hosts: Object.fromEntries(await Promise.all(hosts)) };
}
async function observeMxHost(measure, { dns, smtp: port }, mx, context) {
    const { domain, host } = context;
    const addresses = await measure(() => (0,mx_observe/* observeAddresses */.zp)(dns, host));
    const tlsa = await measure(() => observeTlsa(dns, host, addresses));
    const smtp = await measure(() => observeSmtp(port, domain, host, { addresses, tlsa }));
    return { addresses, tlsa, smtp, dane: await measure(() => Promise.resolve(matchHost({ tlsa, smtp }, mx, context))) };
}
async function observeSpfFacts(measure, dns, { name, mail, spf: { expect } }) {
    const sends = define_check/* SENDING_KINDS */.r9.includes(mail);
    const [spf, spfExpectationResults, spfWildcard] = await Promise.all([
        measure(() => observeSpf(dns, name)),
        sends ? measure(() => observeExpectations(dns, expect)) : notObserved(mail),
        sends ? measure(() => observeWildcard(dns, name)) : notObserved(mail),
    ]);
    return { spf, spfExpectationResults, spfWildcard };
}
/** The report destinations are looked up once the record is known; the organisational domain at the same time as the record. */
async function observeDmarcFacts(measure, dns, name, mail) {
    if (!define_check/* ACTIVE_KINDS */.hR.includes(mail)) {
        return {
            dmarc: await measure(() => (0,dmarc_observe/* observeDmarc */.i)(dns, name)),
            organisation: notObserved(mail),
            dmarcExternalDestinations: notObserved(mail),
            dmarcMailboxes: notObserved(mail),
        };
    }
    const [dmarc, organisation] = await Promise.all([
        measure(async () => (0,dmarc_observe/* addOverlooked */.I)(dns, name, await (0,dmarc_observe/* observeDmarc */.i)(dns, name))),
        measure(() => (0,tree_walk/* observeOrganisationalDomain */.qI)(dns, name)),
    ]);
    const [dmarcExternalDestinations, dmarcMailboxes] = await Promise.all([
        measure(() => (0,external_destinations/* observeExternalDestinations */.J)(dns, dmarc)),
        measure(() => (0,mailbox/* observeMailboxes */.zv)(dns, dmarc)),
    ]);
    return { dmarc, organisation, dmarcExternalDestinations, dmarcMailboxes };
}
async function observeTlsRptFacts(measure, { dns, https, policies }, name, mail) {
    const tlsRpt = define_check/* RECEIVING_KINDS */.NE.includes(mail) ? await measure(() => observeTlsRpt(dns, name)) : notObserved(mail);
    const [tlsRptMailboxes, tlsRptMailboxTls] = await Promise.all([
        measure(() => (0,mailbox/* observeMailboxes */.zv)(dns, tlsRpt)),
        measure(() => observeMailboxTls(dns, https, tlsRpt, policies)),
    ]);
    return { tlsRpt, tlsRptMailboxTls, tlsRptMailboxes };
}
/** The policy is fetched, or read from the repository, only if a valid record announces one (RFC 8461 §3.1). */
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
    };
}
/** The keys are compared with themselves here, and with the other domains' once all are observed (`withKeyReuse`). */
async function observeDkimFacts(measure, dns, { name, mail, dkim: { selectors, retired } }) {
    if (!define_check/* SENDING_KINDS */.r9.includes(mail))
        return {
            dkim: {},
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
    return {
        dkim,
        dkimRetired,
        dkimKeys: summariseKeys(dkim),
        dkimSharing: (0,sharing/* compareKeys */.Y)(own, (0,sharing/* indexKeys */.n)([own])),
        dkimWildcard,
    };
}


/***/ }),

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MNEMONICS),
/* harmony export */   h: () => (/* binding */ parseRecordType)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5141);

/** Types that may stand in a zone and whose data this project does not read. */
const UNPARSED_TYPE_NUMBER = {
    HINFO: 13,
    MINFO: 14,
    RP: 17,
    AFSDB: 18,
    X25: 19,
    ISDN: 20,
    RT: 21,
    NSAP: 22,
    SIG: 24,
    KEY: 25,
    PX: 26,
    GPOS: 27,
    LOC: 29,
    NXT: 30,
    SRV: 33,
    NAPTR: 35,
    KX: 36,
    CERT: 37,
    APL: 42,
    SSHFP: 44,
    IPSECKEY: 45,
    RRSIG: 46,
    NSEC: 47,
    DHCID: 49,
    NSEC3: 50,
    NSEC3PARAM: 51,
    SMIMEA: 53,
    HIP: 55,
    CDS: 59,
    CDNSKEY: 60,
    OPENPGPKEY: 61,
    CSYNC: 62,
    ZONEMD: 63,
    SVCB: 64,
    HTTPS: 65,
    DSYNC: 66,
    SPF: 99,
    NID: 104,
    L32: 105,
    L64: 106,
    LP: 107,
    EUI48: 108,
    EUI64: 109,
    URI: 256,
    CAA: 257,
    AVC: 258,
    AMTRELAY: 260,
    RESINFO: 261,
    WALLET: 262,
    TA: 32_768,
    DLV: 32_769,
};
const BY_NUMBER = new Map();
const BY_MNEMONIC = new Map();
for (const [type, number] of Object.entries(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NUMBER */ .ph))
    register({ isParsed: true, type: type }, number);
for (const [type, number] of Object.entries(UNPARSED_TYPE_NUMBER))
    register({ isParsed: false, type }, number);
function register(type, number) {
    BY_NUMBER.set(number, type);
    BY_MNEMONIC.set(type.type, type);
}
/** All mnemonics. */
const MNEMONICS = [...BY_MNEMONIC.keys()];
/** The type a word names, in either case; null if it names none that may stand in a zone. */
function parseRecordType(word) {
    const upper = word.toUpperCase();
    const digits = /^TYPE(\d{1,5})$/.exec(upper)?.[1];
    if (digits === undefined)
        return BY_MNEMONIC.get(upper) ?? null;
    const number = Number(digits);
    // RFC 6895 §3.1: 0, OPT and 128–255 are not data types
    if (number === 0 || number === 41 || (number >= 128 && number <= 255) || number > 65_535)
        return null;
    return BY_NUMBER.get(number) ?? { isParsed: false, type: `TYPE${number}` };
}


/***/ }),

/***/ 6621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ chooseResolvers)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4887);
/* harmony import */ var _sources_dns_resolver_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3289);
// The resolvers of a run, and whether who named them is trusted.


/**
 * The resolvers: those of the command line, otherwise those of the policy; the built-in ones if empty. An untrusted policy must not
 * reach into this network. Throws an InputError for each of its resolvers that would.
 */
function chooseResolvers({ resolvers, allowPrivateNetwork, untrusted }, policy) {
    if (resolvers.length > 0)
        return { resolvers, hasUntrustedResolvers: false };
    const isConfined = untrusted && !allowPrivateNetwork && policy.resolvers.length > 0; // the built-in ones are our own
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

/***/ 9894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loadInputs),
/* harmony export */   _: () => (/* binding */ parsePolicyFile)
/* harmony export */ });
/* harmony import */ var _audit_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9027);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4887);
/* harmony import */ var _policy_input_limits_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9022);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2222);
/* harmony import */ var _policy_mail_domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7819);
/* harmony import */ var _sources_dns_resolver_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3289);
/* harmony import */ var _sources_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5663);
/* harmony import */ var _zones_repository_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4763);
/* harmony import */ var _zones_repository_policy_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7903);
/* harmony import */ var _zones_formats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8853);
/* harmony import */ var _zones_read_zones_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(907);
/* harmony import */ var _zones_repository_repository_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7652);
/* harmony import */ var _zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8050);
/* harmony import */ var _text_error_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5534);
/* harmony import */ var _zone_selectors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9163);
// The inputs of every audit: the policy, its selected domains, and the declared records and MTA-STS policies.















const VOCABULARY = {
    checks: _audit_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.map(({ id, parameter }) => ({ id, hasParameter: parameter !== undefined })),
    formats: _zones_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .ZONE_FORMATS */ .u,
    validateResolver: resolverProblem,
};
/** The policy in `octets`, as if it stood in the file of that name. Throws InputError. */
function parsePolicyFile(name, octets) {
    return (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .O)(name, octets, VOCABULARY);
}
/** Reads all inputs from the repository. Rejects with InputError, UsageError (exit 2) or AuditError (exit 3). */
async function loadInputs(access, wanted) {
    const { config, root } = access;
    const folder = (0,_zones_repository_repository_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .locateRepository */ .ZX)(config, root);
    const files = await openFolder(access);
    const repository = new _zones_repository_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .Repository */ .L(folder, files);
    const written = parsePolicyFile(repository.nameOf(config), readPolicyFile(config, repository));
    const zones = (0,_zones_read_zones_js__WEBPACK_IMPORTED_MODULE_9__/* .readDeclaredZones */ .w)(written, folder, files);
    const { policy, notes } = (0,_zone_selectors_js__WEBPACK_IMPORTED_MODULE_12__/* .withZoneSelectors */ .x)(written, zones.zones);
    return {
        repository,
        policy,
        domains: selectDomains(policy, wanted),
        declared: { ...zones, notes: [...zones.notes, ...notes] },
        policyFiles: (0,_zones_repository_policy_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readPolicyFiles */ .Q)(policy, folder, files),
    };
}
async function openFolder({ config, root, untrusted }) {
    const folder = new _zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .DiskTree */ .C4(root);
    if (!untrusted)
        return folder;
    try {
        return new _zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .DiskTree */ .C4(root, await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_5__/* .trackedFiles */ .O)(folder.linkFreeFolderOf(config)));
    }
    catch (error) {
        throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(`${GIT_NEEDED} ${(0,_text_error_js__WEBPACK_IMPORTED_MODULE_13__/* .errorText */ .k)(error)}`);
    }
}
const GIT_NEEDED = "in an untrusted repository only files that git tracks are read, but git cannot list them. Check out the repository first (actions/checkout, with git installed).";
/** Throws an InputError that names the policy as the user did: it was not found in the repository. */
function readPolicyFile(config, repository) {
    const content = repository.readContent(config, _policy_input_limits_js__WEBPACK_IMPORTED_MODULE_14__/* .MAX_FILE_OCTETS */ .tA);
    if ("text" in content)
        return Buffer.from(content.text, "latin1");
    const isMissing = content.problem.endsWith(_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .NO_SUCH_FILE */ .d5);
    const message = isMissing
        ? "policy file not found. Create one with `mail-policy init DOMAIN`, or set --config (Action input `config`)."
        : `the policy ${content.problem}`;
    throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([{ location: { file: config, line: 1, column: 1 }, message }]);
}
function resolverProblem(url) {
    const parsed = (0,_sources_dns_resolver_url_js__WEBPACK_IMPORTED_MODULE_4__/* .parseResolverUrl */ .d3)(url);
    return "problem" in parsed ? parsed.problem : null;
}
function selectDomains(policy, wanted) {
    if (wanted.length === 0)
        return policy.domains;
    const chosen = wanted.map((text) => {
        const parsed = (0,_policy_mail_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMailDomain */ .n)(text);
        const found = "name" in parsed ? policy.domains.find((domain) => domain.name === parsed.name) : undefined;
        if (found === undefined)
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--domain ${text}: not a domain of ${policy.file}`);
        return found;
    });
    return [...new Set(chosen)];
}


/***/ }),

/***/ 9163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ withZoneSelectors)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8266);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(455);
/* harmony import */ var _standards_dkim_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9950);
// DKIM selectors of domains whose policy declares none: those that their own whole zones list.




/** Project limit: selectors of one domain that are taken from its zone. */
const MAX_SELECTORS = 100;
/** The policy with these selectors, and a note for each domain that has them. */
function withZoneSelectors(policy, zones) {
    const listed = selectorsByDomain(zones);
    const notes = [];
    const domains = policy.domains.map((domain) => {
        const { name, mail, location, dkim } = domain;
        const retired = new Set(dkim.retired.map((selector) => selector.name));
        const found = (listed.get(name) ?? []).filter((selector) => !retired.has(selector.name));
        if (dkim.selectors.length > 0 || found.length === 0 || !_define_check_js__WEBPACK_IMPORTED_MODULE_1__/* .SENDING_KINDS */ .r9.includes(mail))
            return domain;
        const selectors = found.slice(0, MAX_SELECTORS);
        const names = (0,_text_list_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p)(found.map((selector) => selector.name));
        notes.push({
            location,
            message: `${name} declares no DKIM selectors, so those of its zone are checked: ${names}. Declare them under \`dkim: selectors:\``,
        });
        return { ...domain, dkim: { ...dkim, selectors } };
    });
    return { policy: { ...policy, domains }, notes };
}
/** A whole zone lists all selectors below its apex; RFC 6376 §3.6.2.1 says which names these are. */
function selectorsByDomain(zones) {
    const found = new Map();
    for (const { isComplete, records } of zones) {
        if (!isComplete)
            continue;
        for (const record of records.filter(isKeyInUse)) {
            const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(record.rr.name);
            const at = labels.lastIndexOf("_domainkey");
            if (at < 1 || labels[0] === "*")
                continue;
            const domain = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .joinLabels */ .GJ)(labels.slice(at + 1));
            const name = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .joinLabels */ .GJ)(labels.slice(0, at));
            const selectors = found.get(domain) ?? new Map();
            if (!selectors.has(name))
                selectors.set(name, { name, location: record.location });
            found.set(domain, selectors);
        }
    }
    return new Map([...found].map(([domain, selectors]) => [domain, [...selectors.values()]]));
}
/** An alias may lead to a key. A key that is revoked (RFC 6376 §3.6.1, empty `p`) is not in use. */
function isKeyInUse(record) {
    if (!record.isParsed)
        return false;
    const { rr } = record;
    return rr.type === "CNAME" || ("strings" in rr.data && !(0,_standards_dkim_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDkim */ .lx)(rr.data.strings.join("")).revoked);
}


/***/ }),

/***/ 5663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ openCommit),
/* harmony export */   O: () => (/* binding */ trackedFiles)
/* harmony export */ });
/* unused harmony exports parseListing, parseObjects */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
// The repository through git: objects of its commits, and which files it tracks. Nothing is checked out, fetched or executed.



/** Project limits: a listing of about 500,000 files; and the contents of one read. */
const MAX_LISTING = 64 * 2 ** 20;
const MAX_CONTENTS = 256 * 2 ** 20;
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
    "--literal-pathspecs",
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
async function findWorkTreeRoot(folder, signal) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, await runForLine(folder, ["rev-parse", "--show-cdup"], signal));
}
async function runForLine(folder, args, signal) {
    return (await runGit(folder, args, "", MAX_LISTING, signal)).toString("utf8").replace(/\r?\n$/, "");
}
/**
 * The real paths of all files that git tracks in the work tree that a folder is in: those in its index, those of its
 * submodules, and, where it is a submodule itself, those around it. Rejects where there is no work tree, or no git.
 */
async function trackedFiles(folder) {
    const tracked = new Set();
    for (let top = await findWorkTreeRoot(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(folder));;) {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(top);
        const listing = await runGit(real, ["ls-files", "-z", "--cached", "--recurse-submodules"], "", MAX_LISTING);
        for (const path of listing.toString("utf8").split("\0"))
            if (path !== "")
                tracked.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, path));
        // git names it only where that tracks this one
        const above = await runForLine(real, ["rev-parse", "--show-superproject-working-tree"]);
        if (above === "" || above === top)
            return tracked;
        top = above;
    }
}
/** The commit that `ref` means in the repository that a file is in. Rejects where git knows none; `signal` ends every git that runs. */
async function openCommit(file, ref, signal) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
    if (ref.startsWith("-"))
        throw new Error(`${ref} is not the name of a commit`);
    const output = await runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], "", MAX_LISTING, signal).catch((error) => {
        throw error instanceof GitError && error.stderrLine === "" ? new Error(`git knows no such commit here`) : error;
    });
    const commit = output.toString("latin1").trim();
    return {
        files: async () => parseListing(await runGit(folder, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit], "", MAX_LISTING, signal)),
        read: async (ids) => parseObjects(await runGit(folder, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""), MAX_CONTENTS, signal), ids),
    };
}
/** `said`: the first line that git wrote on its standard error. */
class GitError extends Error {
    stderrLine;
    constructor(command, said) {
        super(`git ${command} failed${said === "" ? "" : `: ${said}`}`);
        this.stderrLine = said;
    }
}
/** Git's standard output, at most `limit` octets of it. */
function runGit(folder, args, input, limit, signal) {
    const [command = ""] = args;
    return new Promise((settle, reject) => {
        // Windows looks for programs in the current folder first, which must not be the repository.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...OPTIONS, "-C", folder, ...args], {
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath),
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
        child.on("error", (error) => reject(error.code === "ENOENT" ? new Error("there is no git here") : error));
        child.on("close", (code) => {
            if (code === 0)
                settle(Buffer.concat(output));
            else
                reject(length > limit
                    ? new Error(`git ${command} says more than ${limit / 2 ** 20} MiB`)
                    : new GitError(command, (stderr.split("\n")[0] ?? "").trim()));
        });
        child.stdin.end(input);
    });
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
            throw new Error(INCOMPLETE);
        if (mode !== undefined && id !== undefined && path !== undefined)
            files.push({ path, id, size: Number(size), isLink: mode === "120000" });
    }
    return files;
}
const INCOMPLETE = "git does not have all of the commit";
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
            throw new Error(INCOMPLETE);
        contents.set(id, output.toString("latin1", start, at - 1));
    }
    return contents;
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compareKeys),
/* harmony export */   n: () => (/* binding */ indexKeys)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(455);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2283);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);



/** How many names that share a key are shown. */
const MAX_NAMES = 5;
/** Notes the keys of all domains. */
function indexKeys(domains) {
    const index = {
        domains: domains.filter(({ dkim }) => Object.keys(dkim).length > 0).length,
        owners: new Map(),
        identities: new Map(),
        unmeasured: [],
    };
    for (const domain of domains) {
        for (const { identity, owner } of ownKeys(domain)) {
            index.owners.set(identity, (index.owners.get(identity) ?? new Set()).add(owner));
            index.identities.set(owner, (index.identities.get(owner) ?? new Set()).add(identity));
        }
        for (const [selector, key] of Object.entries(domain.dkim)) {
            if (key.state === "unknown")
                index.unmeasured.push({ name: (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .keyRecordName */ .cE)(domain.name, selector), reason: key.reason });
        }
    }
    return index;
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


/***/ }),

/***/ 4213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ faultyZone)
/* harmony export */ });
/** A zone that could not be read. `origin` is the root if its name is unknown: it may be any zone. */
function faultyZone(origin, format, fault) {
    return { origin, format, isComplete: true, records: [], deleted: [], undecided: [], fault };
}


/***/ }),

/***/ 4070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ FileText)
/* harmony export */ });
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(137);

/** A file's octets by line; lines count from 1 and come without their ends, as characters. */
class FileText {
    file;
    octets;
    #starts = [0];
    constructor(file, octets) {
        this.file = file;
        this.octets = octets;
        for (let at = octets.indexOf("\n"); at >= 0; at = octets.indexOf("\n", at + 1))
            this.#starts.push(at + 1);
        if (this.#starts.at(-1) === octets.length)
            this.#starts.pop();
    }
    /** How many lines there are. */
    get lineCount() {
        return this.#starts.length;
    }
    /** A line; null where there is none, or it is not UTF-8, so that no text can stand for it. */
    line(number) {
        const start = this.#starts[number - 1];
        if (start === undefined)
            return null;
        const octets = this.octets.slice(start, this.#starts[number] ?? this.octets.length).replace(/\r?\n$/, "");
        const text = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(octets);
        return text.includes("\ufffd") ? null : text;
    }
    /** So many lines from one on; null where one of them is not available. */
    lines(from, count) {
        const lines = Array.from({ length: count }, (_, i) => this.line(from + i));
        return lines.some((line) => line === null) ? null : lines;
    }
}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ indexZones),
/* harmony export */   S3: () => (/* binding */ findNeighbours),
/* harmony export */   YC: () => (/* binding */ findChange)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5141);
/* harmony import */ var _lint_mail_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6043);
/* harmony import */ var _located_messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4241);
/* harmony import */ var _master_file_rdata_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2976);
/* harmony import */ var _master_file_rdata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1108);
/* harmony import */ var _master_file_tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(582);







/** Indexes zones; in linear time. */
function indexZones(zones) {
    const byName = new Map();
    const byOrigin = new Map();
    const sets = new Set();
    const undecided = new Map();
    const locations = new Set();
    const shared = new Set();
    for (const zone of zones) {
        appendTo(byOrigin, zone.origin, zone);
        undecided.set(zone, new Set([zone.undecided, zone.deleted].flat().map(({ name, type }) => `${type} ${name}`)));
        for (const record of [zone.records, zone.duplicates ?? []].flat()) {
            appendTo(byName, record.rr.name, { zone, record });
            sets.add(`${record.rr.type} ${record.rr.name}`);
            const place = (0,_located_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .locationKey */ .dE)(record.location);
            if (locations.has(place))
                shared.add(place);
            locations.add(place);
        }
    }
    return {
        recordsAt: (name) => byName.get(name) ?? [],
        hasRrset: (name, type) => sets.has(`${type} ${name}`),
        isUndecided: (zone, name, type) => undecided.get(zone)?.has(`${type} ${name}`) ?? false,
        zonesOf: (origin) => byOrigin.get(origin) ?? [],
        isSharedLocation: (record) => shared.has((0,_located_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .locationKey */ .dE)(record.location)),
    };
}
function appendTo(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
/** The change that publishing the records makes; null where no zone declares their name, or publishing them there is not enough. */
function findChange(records, index) {
    const wanted = records.map(parseFixRecord);
    const [first] = wanted;
    if (first === undefined || first === null)
        return null;
    const { name, type } = first;
    if (!wanted.every((rr) => rr !== null && rr.name === name && rr.type === type))
        return null;
    const zone = findZone(name, type, index);
    if (zone === null || isDeclaredElsewhere(name, type, zone, index))
        return null;
    const set = index
        .recordsAt(name)
        .flatMap(({ zone: own, record }) => (own === zone && record.rr.type === type ? [record] : []));
    // what a part of a zone does not declare stays live: one more text would replace all of them
    if (!zone.isComplete && set.length === 0 && !name.startsWith("_") && !(0,_lint_mail_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isKeyName */ .TK)(name))
        return null;
    const declaredData = new Set(set.map(rdataText));
    const added = wanted.filter((rr) => !declaredData.has((0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(rr.type, rr.data)));
    const wantedData = new Set(wanted.map((rr) => (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(rr.type, rr.data)));
    const replaced = set.filter((record) => !wantedData.has(rdataText(record)) && isReplaced(record, first));
    if (added.length === 0 && replaced.length === 0)
        return null;
    const replacedSet = new Set(replaced);
    return { zone, name, type, added, replaced, kept: set.filter((record) => !replacedSet.has(record)) };
}
function parseFixRecord({ name: written, type, data: text }) {
    const name = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseName */ .$q)(written);
    const [entry, second] = (0,_master_file_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEntries */ .Km)(text);
    if (name === null ||
        !Object.hasOwn(_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NUMBER */ .ph, type) ||
        entry === undefined ||
        entry.fault !== null ||
        second !== undefined)
        return null;
    const own = type;
    try {
        return { name, ttl: 0, type: own, data: (0,_master_file_rdata_js__WEBPACK_IMPORTED_MODULE_2__/* .readRdata */ .b)(own, new _master_file_rdata_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C8(entry.tokens, 0, own, null)), text };
    }
    catch (error) {
        if (error instanceof _master_file_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC)
            return null;
        throw error;
    }
}
/** The zone that declares the RRset, else the name, else the deepest one above it; null where there are several. */
function findZone(name, type, index) {
    const own = index.recordsAt(name);
    const sets = own.filter(({ record }) => record.rr.type === type);
    for (const found of [sets, own]) {
        const zones = new Set(found.map(({ zone }) => zone));
        const [zone] = zones;
        if (zone !== undefined)
            return zones.size === 1 ? zone : null;
    }
    for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parentOf */ .gN)(at)) {
        const zones = index.zonesOf(at);
        if (zones.length > 0)
            return zones.length === 1 ? (zones[0] ?? null) : null;
    }
    return null;
}
/** Whether an alias or a delegation of the zone answers for the name, or the answer cannot be known. */
function isDeclaredElsewhere(name, type, zone, index) {
    if (index.isUndecided(zone, name, type) ||
        index.isUndecided(zone, name, "CNAME") ||
        (type !== "CNAME" && index.hasRrset(name, "CNAME")))
        return true;
    for (let at = name; at !== null && at !== zone.origin && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(at, zone.origin); at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parentOf */ .gN)(at)) {
        if (index.hasRrset(at, "NS") || (at !== name && index.hasRrset(at, "DNAME")))
            return true;
    }
    return false;
}
/**
 * Whether a fix's record replaces a declared one. Keys roll side by side (RFC 7671 §8); of the texts of a name
 * only those of the same standard are replaced, but at a selector's name nothing else than its key has a meaning (RFC 6376 §3.6.2.2).
 */
function isReplaced(record, wanted) {
    if (!record.isParsed)
        return false;
    if (wanted.type === "TLSA")
        return false;
    if (!("strings" in wanted.data) || !("strings" in record.rr.data))
        return true;
    if ((0,_lint_mail_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isKeyName */ .TK)(wanted.name))
        return true;
    const kind = /^v=[a-z]+\d/i.exec((0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(wanted.data))?.[0].toLowerCase();
    const text = (0,_lint_mail_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutQuoting */ .YK)((0,_lint_mail_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutTypography */ .K1)((0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(record.rr.data)))
        .replaceAll(/\s/g, "")
        .toLowerCase();
    return kind !== undefined && text.startsWith(kind);
}
/** Project limit: records beside which a new one may stand, and records of one name, in whatever zone, that are searched for them. */
const MAX_NEIGHBOURS = 20;
const MAX_EXAMINED = 100;
/** Records beside which a new one may stand, best first: of its RRset, its name, the names above it, then the last of the zone. */
function findNeighbours({ zone, name, type }, index) {
    const at = (owner) => index
        .recordsAt(owner)
        .slice(-MAX_EXAMINED)
        .flatMap(({ zone: own, record }) => (own === zone ? [record] : []))
        .toReversed();
    const own = at(name);
    const found = new Set([...own.filter(({ rr }) => rr.type === type), ...own]);
    for (let above = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parentOf */ .gN)(name); above !== null && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(above, zone.origin); above = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parentOf */ .gN)(above))
        for (const record of at(above))
            found.add(record);
    for (const record of zone.records.slice(-MAX_NEIGHBOURS).toReversed())
        found.add(record);
    return [...found].slice(0, MAX_NEIGHBOURS);
}
function rdataText(record) {
    return record.isParsed ? (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(record.rr.type, record.rr.data) : record.rr.data;
}


/***/ }),

/***/ 8853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ ZONE_FORMATS),
  F: () => (/* binding */ findFormat)
});

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
;// CONCATENATED MODULE: ./lib/src/text/ascii.js
// ASCII.
/** Whether all of a text are characters that ASCII prints, spaces included. */
function isPrintableAscii(text) {
    return !/[^ -~]/.test(text);
}

// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/src/dns/idna.js
var idna = __webpack_require__(4400);
;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/names.js
// Names in DNSControl's representation: labels relative to the domain (`@` is its own), targets absolute. Earlier versions
// leave internationalised names as they were written, later ones hold A-labels (models/domain.go).


/** A name as people write it, with a dot at its end or without. */
function parseZoneName(written) {
    const ascii = (0,idna/* toAscii */.V)(written);
    return ascii === null ? null : (0,dns_name/* parseName */.$q)(ascii);
}
/** The name of a record. */
function parseOwner(label, origin) {
    if (label === "@" || label === "")
        return origin;
    const ascii = (0,idna/* toAscii */.V)(label);
    if (ascii === null)
        return null;
    // an absolute name is one in `--raw` output alone (pkg/normalize/validate.go)
    if (ascii.endsWith(".")) {
        const name = (0,dns_name/* parseName */.$q)(ascii);
        return name !== null && (0,dns_name/* isWithin */.UO)(name, origin) ? name : null;
    }
    return (0,dns_name/* parseName */.$q)((0,dns_name/* prependLabels */.Sm)(ascii, origin));
}

// EXTERNAL MODULE: ./lib/src/zones/edits/rrset-change.js
var rrset_change = __webpack_require__(4261);
;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/javascript.js
// Calls in a dnsconfig.js as they are written: their arguments, and the texts that are plain to read. No more of JavaScript.
/** Reads the call that begins at an offset; null where none begins, or its end cannot be found. Linear. */
function parseCall(text, start) {
    const callee = /^[A-Za-z_$][\w$]{0,99}/.exec(text.slice(start, start + 100))?.[0];
    let at = callee === undefined ? -1 : skipSpace(text, start + callee.length);
    if (callee === undefined || text[at] !== "(")
        return null;
    const found = [];
    let from = ++at;
    for (let depth = 0; at < text.length;) {
        const c = text[at];
        const next = skipLexeme(text, at);
        if (next === null)
            return null;
        if (next === at + 1 && depth === 0 && (c === "," || c === ")")) {
            const argument = parseArgument(text, from, at);
            if (argument !== null)
                found.push(argument);
            if (c === ")")
                return { callee, start, end: next, arguments: found };
            from = next;
        }
        else if (next === at + 1 && "([{".includes(c))
            depth++;
        else if (next === at + 1 && ")]}".includes(c))
            depth--;
        at = next;
    }
    return null;
}
/** Behind the string or comment that begins here, else behind this character; null where it has no end, or is a regular expression. */
function skipLexeme(text, at) {
    const c = text[at];
    if (c === "`")
        return null;
    if (c === '"' || c === "'") {
        const string = STRING.exec(text.slice(at, at + MAX_STRING))?.[0];
        return string === undefined ? null : at + string.length;
    }
    if (c !== "/")
        return at + 1;
    const comment = endOfComment(text, at);
    return comment;
}
/** Project limit: characters of one string. */
const MAX_STRING = 10_000;
const STRING = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/;
function endOfComment(text, at) {
    const end = text.startsWith("//", at)
        ? text.indexOf("\n", at)
        : text.startsWith("/*", at)
            ? text.indexOf("*/", at)
            : -1;
    return end < 0 ? null : text[end] === "*" ? end + 2 : end;
}
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && /\s/.test(text[at]))
        at++;
    return at;
}
function parseArgument(text, from, to) {
    const start = skipSpace(text, from);
    const written = text.slice(start, Math.max(start, to)).trimEnd();
    return written === "" ? null : { start, end: start + written.length, value: parseLiteral(written) };
}
function parseLiteral(written) {
    if (/^\d{1,10}$/.test(written))
        return Number(written);
    const isList = written.startsWith("[") && written.endsWith("]");
    let rest = (isList ? written.slice(1, -1).replace(/,\s*$/, "") : written).trim();
    const parts = [];
    for (;;) {
        const string = STRING.exec(rest)?.[0];
        const part = string === undefined ? null : decodeString(string);
        if (string === undefined || part === null)
            return null;
        parts.push(part);
        rest = rest.slice(string.length).trimStart();
        if (rest === "")
            return parts.join("");
        if (rest[0] !== (isList ? "," : "+"))
            return null;
        rest = rest.slice(1).trimStart();
    }
}
function decodeString(string) {
    const body = string.slice(1, -1);
    if (/\\[^'"\\]/.test(body.replaceAll("\\\\", "")))
        return null;
    return body.replaceAll(/\\(.)/g, "$1");
}
/** A text as a string, in the quotes of another. */
function quoteLike(text, like) {
    return like.startsWith("'") ? `'${text.replaceAll(/['\\]/g, "\\$&")}'` : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/edit.js
// A change to the calls of a dnsconfig.js: an argument of one, a call in place of a builder's, or one more beside others.






/** Project limit: lines of one call. */
const MAX_LINES = 60;
/** The changed calls; null where the script may mean more than its text shows. */
function editDnscontrol(change, index, read) {
    const { replaced, added } = change;
    const file = replaced[0]?.location.file ??
        (0,rrset_change/* findNeighbours */.S3)(change, index).find(({ location }) => isScript(location.file))?.location.file;
    const text = file === undefined || !isScript(file) ? null : read(file);
    if (text === null || replaced.some((record) => record.location.file !== file || index.isSharedLocation(record)))
        return null;
    const pairs = replaced.map((record, i) => {
        const written = findCall(record, text);
        const rr = added[i];
        if (written === null)
            return null;
        return rr === undefined ? removeCall(written) : replaceData(written, record, rr);
    });
    const rest = added.slice(replaced.length);
    const more = rest.length === 0 ? null : insertCalls({ ...change, added: rest }, index, text);
    if (pairs.includes(null) || (rest.length > 0 && more === null))
        return null;
    return { file: text.file, splices: [...pairs, more].filter((splice) => splice !== null) };
}
function isScript(file) {
    return file.endsWith(".js");
}
function findCall({ location: { line, column } }, file) {
    const lines = file.lines(line, Math.min(MAX_LINES, file.lineCount - line + 1));
    const text = lines?.join("\n") ?? "";
    const call = parseCall(text, column - 1);
    if (call === null)
        return null;
    const count = text.slice(0, call.end).split("\n").length;
    return { call, text: (lines ?? []).slice(0, count).join("\n"), line, count };
}
function spliceCall({ text, line, count }, start, end, put) {
    return { line, count, lines: (text.slice(0, start) + put + text.slice(end)).split("\n") };
}
/** Other data in the same call, where its arguments are the current data. */
function replaceData(written, record, added) {
    const { call, text } = written;
    const [label, first, second] = call.arguments;
    const like = (value, argument) => quoteLike(value, text.slice(argument?.start ?? 0));
    if (!record.isParsed || label === undefined)
        return null;
    const { data } = record.rr;
    if ("strings" in added.data && "strings" in data && isPrintableText((0,dns_record/* txtValue */.gb)(added.data))) {
        if (call.callee !== "TXT")
            return replaceBuilder(written, record, (0,dns_record/* txtValue */.gb)(added.data));
        if (first?.value !== (0,dns_record/* txtValue */.gb)(data))
            return null;
        return spliceCall(written, first.start, first.end, like((0,dns_record/* txtValue */.gb)(added.data), first));
    }
    if (call.callee === "MX" &&
        "exchange" in added.data &&
        "exchange" in data &&
        first?.value === data.preference &&
        typeof second?.value === "string") {
        return spliceCall(written, first.start, second.end, `${added.data.preference}, ${like(absoluteName(added.data.exchange), second)}`);
    }
    return null;
}
/** DNSControl's builders of one record each, and the label of the record they make at `label`. */
const BUILDERS = {
    SPF_BUILDER: (label) => label,
    DMARC_BUILDER: (label) => (label === "@" ? "_dmarc" : `_dmarc.${label}`),
};
function replaceBuilder(written, { rr }, value) {
    const { call, text } = written;
    const labelOf = BUILDERS[call.callee];
    const options = text.slice(call.start, call.end);
    const labelOption = /\blabel["']?\s*:\s*(?:"([^"\\]*)"|'([^'\\]*)')/.exec(options);
    // options with a name of their own publish more, or otherwise
    if (labelOf === undefined ||
        call.arguments.length !== 1 ||
        (labelOption === null && /\blabel\b/.test(options)) ||
        /\b(?:ttl|flatten|overflow|split)\w*["']?\s*:/i.test(options))
        return null;
    const label = labelOf(labelOption?.[1] ?? labelOption?.[2] ?? "@");
    if (label !== "@" && !rr.name.startsWith(`${label.toLowerCase()}.`))
        return null;
    return spliceCall(written, call.start, call.end, `TXT(${JSON.stringify(label)}, ${JSON.stringify(value)})`);
}
/** The lines without a call that stands in them alone. */
function removeCall(written) {
    const { call, text, line, count } = written;
    const isAlone = text.slice(0, call.start).trim() === "" && /^[ \t]*,[ \t]*(?:\/\/.*)?$/.test(text.slice(call.end));
    return isAlone ? { line, count, lines: [] } : null;
}
/** More calls behind one that stands in lines of its own, and whose label says what such labels are relative to. */
function insertCalls(change, index, text) {
    for (const anchor of (0,rrset_change/* findNeighbours */.S3)(change, index)) {
        if (anchor.location.file !== text.file || index.isSharedLocation(anchor))
            continue;
        const written = findCall(anchor, text);
        const splice = written === null ? null : insertAfter(written, anchor, change);
        if (splice !== null)
            return splice;
    }
    return null;
}
function insertAfter(written, anchor, { zone, name, added }) {
    const { call, text, line, count } = written;
    const [label] = call.arguments;
    const [indent, rest] = [text.slice(0, call.start), text.slice(call.end)];
    const comma = /^([ \t]*,)?[ \t]*(?:\/\/.*)?$/.exec(rest);
    if (typeof label?.value !== "string" ||
        parseOwner(label.value, zone.origin) !== anchor.rr.name ||
        indent.trim() !== "" ||
        comma === null)
        return null;
    const own = (0,dns_name/* relativeName */.IC)(name, zone.origin) || "@";
    const calls = added.map((rr) => formatCall(rr, own, text.slice(label.start)));
    if (calls.includes(null))
        return null;
    if (comma[1] !== undefined)
        return { line: line + count, count: 0, lines: calls.map((one) => `${indent}${one},`) };
    const lines = `${text.slice(0, call.end)},${rest}`.split("\n");
    return {
        line,
        count,
        lines: [...lines, ...calls.map((one, i) => `${indent}${one}${i === calls.length - 1 ? "" : ","}`)],
    };
}
function formatCall({ type, data }, label, like) {
    const quoted = (text) => quoteLike(text, like);
    if ("target" in data)
        return `${type}(${quoted(label)}, ${quoted(absoluteName(data.target))})`;
    if ("address" in data)
        return `${type}(${quoted(label)}, ${quoted(data.address)})`;
    if ("strings" in data)
        return isPrintableText((0,dns_record/* txtValue */.gb)(data)) ? `TXT(${quoted(label)}, ${quoted((0,dns_record/* txtValue */.gb)(data))})` : null;
    if ("exchange" in data)
        return `MX(${quoted(label)}, ${data.preference}, ${quoted(absoluteName(data.exchange))})`;
    return "usage" in data
        ? `TLSA(${quoted(label)}, ${data.usage}, ${data.selector}, ${data.matching}, ${quoted(data.data)})`
        : null;
}
function absoluteName(name) {
    return name === "." ? "." : `${name}.`;
}
function isPrintableText(text) {
    return text !== "" && isPrintableAscii(text);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/zones/declared-zone.js
var declared_zone = __webpack_require__(4213);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(137);
;// CONCATENATED MODULE: ./lib/src/zones/json-source.js
// RFC 8259: a JSON text as a value, and where in the text a part of it stands. The text is walked before it is parsed: so
// nesting and numbers are bounded, and an error has the same words and place whatever engine parses.


/** Project limit: octets of a file of JSON; a Terraform plan of 50 MB is large. */
const MAX_JSON = 64 * 2 ** 20;
/** Project limit: arrays and objects within each other; plans and the like have some ten. */
const MAX_DEPTH = 100;
/** Project limit: arrays and objects in all. A plan of 50 MB has one million, each takes up to about 200 octets of memory. */
const MAX_CONTAINERS = 2 ** 21;
/** Project limit: values in all. Of 50 MB, a plan has three millions. */
const MAX_VALUES = 2 ** 23;
/** Project limit: characters between two offsets whose line and column are remembered. */
const STRIDE = 4096;
/** Reads a file of JSON. Never throws; a Problem where it is none, or nested too deep, or of too many parts. Linear. */
function readJson({ file, text: octets }) {
    const bad = findInvalidUtf8(octets);
    if (bad !== null)
        return { location: { file, ...bad }, message: "this is not UTF-8, so the file is not JSON (RFC 8259 §8.1)" };
    const text = (0,utf8/* decodeUtf8 */._6)(octets);
    const locator = new Locator(text);
    const locate = (offset) => ({ file, ...locator.at(offset) });
    try {
        checkSyntax(text);
    }
    catch (error) {
        if (!(error instanceof JsonFault))
            throw error;
        return { location: locate(error.offset), message: error.message };
    }
    return {
        value: JSON.parse(text),
        positions: (pattern, from = 0) => findPositions(text, pattern, from),
        locate,
    };
}
/** The first octet that no UTF-8 text has; null in UTF-8. */
function findInvalidUtf8(octets) {
    if ((0,external_node_buffer_.isUtf8)(Buffer.from(octets, "latin1")))
        return null;
    for (let line = 1, start = 0;; line++) {
        const end = octets.indexOf("\n", start);
        const text = octets.slice(start, end === -1 ? octets.length : end);
        if (!(0,external_node_buffer_.isUtf8)(Buffer.from(text, "latin1")))
            return { line, column: Array.from((0,utf8/* decodeUtf8 */._6)(text)).indexOf("\ufffd") + 1 };
        start = end + 1;
    }
}
/** Line and column of offsets in any order, each in bounded time. */
class Locator {
    #text;
    /** Of each offset that is a multiple of STRIDE: its line, its column. */
    #lines = [];
    #columns = [];
    constructor(text) {
        this.#text = text;
    }
    at(offset) {
        const near = Math.floor(offset / STRIDE);
        while (this.#lines.length <= near) {
            const { line, column } = this.#from(this.#lines.length - 1, this.#lines.length * STRIDE);
            this.#lines.push(line);
            this.#columns.push(column);
        }
        return this.#from(near, offset);
    }
    #from(stride, offset) {
        let [line, column] = [this.#lines[stride] ?? 1, this.#columns[stride] ?? 1];
        for (let i = Math.max(stride, 0) * STRIDE; i < offset; i++) {
            const code = this.#text.charCodeAt(i);
            if (code === LINE_FEED)
                [line, column] = [line + 1, 1];
            else if (code < 0xdc00 || code > 0xdfff)
                column++; // the second half of a character
        }
        return { line, column };
    }
}
/** What is wrong with a text, and where. */
class JsonFault extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
const NO_VISITOR = { key: () => undefined, value: () => undefined };
function checkSyntax(text) {
    const end = json_source_skipSpace(text, walk(text, json_source_skipSpace(text, 0), NO_VISITOR));
    if (end < text.length)
        throw new JsonFault(end, "the JSON text ends before this");
}
function findPositions(text, pattern, from) {
    const found = [];
    const path = [];
    let key = null;
    const indexes = pattern.map((part) => (/^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : -1));
    const fits = (depth, part) => pattern[depth - 1] === "*" || (typeof part === "number" ? indexes : pattern)[depth - 1] === part;
    /** Keeps `path` the longest beginning of the way here that the pattern allows. */
    const step = (depth, part) => {
        if (depth > pattern.length || path.length < depth - 1)
            return;
        path.length = depth - 1;
        if (fits(depth, part))
            path.push(part);
    };
    walk(text, json_source_skipSpace(text, from), {
        key(depth, start, end) {
            key = start;
            if (depth <= pattern.length)
                step(depth, JSON.parse(text.slice(start, end)));
        },
        value(depth, index, at) {
            if (index >= 0) {
                key = null;
                step(depth, index);
            }
            if (depth === pattern.length && path.length === depth)
                found.push({ path: [...path], key: depth === 0 ? null : key, value: at });
        },
    });
    return found;
}
/** Walks over the value at `start`; the offset after it. Throws a JsonFault. */
function walk(text, start, visitor) {
    /** Of each array around the index of its element, of each object -1. */
    const indexes = [];
    let containers = 0;
    let at = start;
    for (let values = 1;; values++) {
        if (values > MAX_VALUES)
            throw new JsonFault(at, `more than ${MAX_VALUES} values`);
        visitor.value(indexes.length, indexes.at(-1) ?? -1, at);
        const code = text.charCodeAt(at);
        if (code === OPEN_BRACE || code === OPEN_BRACKET) {
            if (indexes.length >= MAX_DEPTH)
                throw new JsonFault(at, `arrays and objects are nested more than ${MAX_DEPTH} deep`);
            if (++containers > MAX_CONTAINERS)
                throw new JsonFault(at, `more than ${MAX_CONTAINERS} arrays and objects`);
            const inObject = code === OPEN_BRACE;
            at = json_source_skipSpace(text, at + 1);
            indexes.push(inObject ? -1 : 0);
            if (text.charCodeAt(at) !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET)) {
                if (inObject)
                    at = readKey(text, at, indexes.length, visitor);
                continue;
            }
        }
        else
            at = skipScalar(text, at);
        const next = readClosings(text, at, indexes, visitor);
        if (indexes.length === 0)
            return next;
        at = next;
    }
}
/** After a value: closes what ends, and moves on to the next value. Once nothing is open, the offset after the last bracket. */
function readClosings(text, start, indexes, visitor) {
    let at = start;
    while (indexes.length > 0) {
        const index = indexes.at(-1);
        const inObject = index < 0;
        at = json_source_skipSpace(text, at);
        const code = text.charCodeAt(at);
        if (code === COMMA) {
            at = json_source_skipSpace(text, at + 1);
            if (inObject)
                return readKey(text, at, indexes.length, visitor);
            indexes[indexes.length - 1] = index + 1;
            return at;
        }
        if (code !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET))
            throw expected(text, at, inObject ? "`,` or `}`" : "`,` or `]`");
        indexes.pop();
        at++;
    }
    return at;
}
/** Moves past a member's key and colon, to its value. */
function readKey(text, start, depth, visitor) {
    if (text.charCodeAt(start) !== QUOTE)
        throw expected(text, start, "a key in quotes");
    const end = skipString(text, start);
    visitor.key(depth, start, end);
    const colon = json_source_skipSpace(text, end);
    if (text.charCodeAt(colon) !== COLON)
        throw expected(text, colon, "`:`");
    return json_source_skipSpace(text, colon + 1);
}
const [LINE_FEED, QUOTE, PLUS, COMMA, MINUS, DOT, ZERO, COLON] = [
    0x0a, 0x22, 0x2b, 0x2c, 0x2d, 0x2e, 0x30, 0x3a,
];
const [OPEN_BRACKET, BACKSLASH, CLOSE_BRACKET, LETTER_E, OPEN_BRACE, CLOSE_BRACE] = [
    0x5b, 0x5c, 0x5d, 0x65, 0x7b, 0x7d,
];
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
function skipScalar(text, at) {
    switch (text.charCodeAt(at)) {
        case QUOTE:
            return skipString(text, at);
        case 0x74:
            return skipWord(text, at, "true");
        case 0x66:
            return skipWord(text, at, "false");
        case 0x6e:
            return skipWord(text, at, "null");
        default:
            return skipNumber(text, at);
    }
}
function skipWord(text, at, word) {
    if (text.startsWith(word, at))
        return at + word.length;
    throw expected(text, at, "a value");
}
/** RFC 8259 §6. What cannot belong to the number is left to what follows it. */
function skipNumber(text, start) {
    const first = text.charCodeAt(start) === MINUS ? start + 1 : start;
    const whole = text.charCodeAt(first) === ZERO ? first + 1 : skipDigits(text, first);
    if (whole === first)
        throw expected(text, start, "a value");
    const fraction = text.charCodeAt(whole) === DOT ? skipDigits(text, whole + 1) : whole;
    if (fraction === whole + 1)
        throw expected(text, fraction, "a digit");
    if ((text.charCodeAt(fraction) | 0x20) !== LETTER_E)
        return fraction;
    const sign = text.charCodeAt(fraction + 1);
    const power = sign === MINUS || sign === PLUS ? fraction + 2 : fraction + 1;
    const end = skipDigits(text, power);
    if (end === power)
        throw expected(text, end, "a digit");
    return end;
}
function skipDigits(text, start) {
    let at = start;
    for (let code = text.charCodeAt(at); code >= ZERO && code <= 0x39; code = text.charCodeAt(++at))
        ;
    return at;
}
function skipString(text, start) {
    let at = start + 1;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return at + 1;
        if (code < 0x20)
            throw new JsonFault(at, "a control character in a string: it takes an escape (RFC 8259 §7)");
        if (code === BACKSLASH) {
            ESCAPE.lastIndex = at;
            if (!ESCAPE.test(text))
                throw new JsonFault(at, "a broken escape in a string (RFC 8259 §7)");
            at = ESCAPE.lastIndex;
        }
        else
            at++;
    }
    throw new JsonFault(start, "this string is never closed");
}
function json_source_skipSpace(text, start) {
    let at = start;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code !== 0x20 && code !== LINE_FEED && code !== 0x0d && code !== 0x09)
            return at;
        at++;
    }
}
function expected(text, at, what) {
    return new JsonFault(Math.min(at, text.length), at >= text.length ? `the JSON text ends where ${what} is wanted` : `${what} is wanted here`);
}

;// CONCATENATED MODULE: ./lib/src/zones/generated-files.js
// JSON that a generator writes of zones (plans, representations), file by file.




/** What all files come to. Throws an AuditError where one cannot be read, or they hold more records than are allowed. */
function readGeneratedFiles(paths, repository, read) {
    const files = paths.map((path) => ({ path, file: repository.read(path, MAX_JSON, "generator") }));
    const faults = files.flatMap(({ file }) => ("problem" in file ? [file.problem] : []));
    if (faults.length > 0)
        throw new model/* AuditError */.M_(faults);
    const readings = files.map(({ path, file }) => {
        const reading = read(file, path);
        for (const { records, deleted, undecided } of reading.zones)
            repository.countRecords(records.length + deleted.length + undecided.length);
        return reading;
    });
    return {
        zones: readings.flatMap(({ zones }) => zones),
        problems: readings.flatMap(({ problems }) => problems),
        notes: readings.flatMap(({ notes }) => notes),
    };
}
/** The reading of a file that is wrong as a whole: even its zones are unknown. */
function failedReading(format, problem) {
    return { zones: [(0,declared_zone/* faultyZone */.o)(dns_name/* ROOT */.Dl, format, problem)], problems: [problem], notes: [] };
}

;// CONCATENATED MODULE: ./lib/src/zones/json-values.js
// Parts of a parsed JSON text of unknown shape.
/** An own member of an object, or an element of an array. */
function member(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
/** The elements of an array; none of anything else. */
function json_values_elements(value) {
    return Array.isArray(value) ? value : [];
}
/** A string as it is, a number in digits; null for all else. */
function textOf(value) {
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}
/** The text of the first of some members that has one. */
function textIn(value, ...keys) {
    for (const key of keys) {
        const text = textOf(member(value, key));
        if (text !== null)
            return text;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/ir.js



/** The domains of a representation, and those that are not valid; a Problem for the whole. Linear. */
function parseIr(json) {
    const all = member(json.value, "domains");
    if (!Array.isArray(all))
        return {
            location: json.locate(0),
            message: "this is not a DNSControl configuration, as `dnscontrol print-ir` writes it: it has no `domains`",
        };
    const faulty = [];
    const offsets = findOffsets(json);
    const domains = all.flatMap((value, i) => {
        const offset = offsets.domains.get(i) ?? 0;
        const refuse = (origin, message) => {
            faulty.push({ origin, fault: { location: json.locate(offset), message } });
            return [];
        };
        const head = parseDomainHead(value);
        if (head === null)
            return refuse(dns_name/* ROOT */.Dl, "this is not a valid domain: its `name` is not a valid domain name");
        // a missing list is a domain without records; anything but a list is a mistake
        const list = member(value, "records") ?? [];
        if (!Array.isArray(list))
            return refuse(head.origin, `the \`records\` of ${head.origin} are not a list`);
        const records = json_values_elements(list).map((record, j) => ({
            value: record,
            offset: offsets.records.get(i)?.[j] ?? offset,
        }));
        return [{ ...head, value, offset, records }];
    });
    return { domains, faulty };
}
/** Where domains stand, and their records, by index. */
function findOffsets(json) {
    const domains = new Map(json.positions(["domains", "*"]).map(({ path, value }) => [Number(path[1]), value]));
    const records = new Map();
    for (const { path, value } of json.positions(["domains", "*", "records", "*"])) {
        const own = records.get(Number(path[1])) ?? [];
        own[Number(path[3])] = value;
        records.set(Number(path[1]), own);
    }
    return { domains, records };
}
/** `example.org!inside` is a view of example.org: as the name of `--raw` output, in `uniquename`, `tag`, or earlier `meta`. */
function parseDomainHead(domain) {
    const [written = "", inName = ""] = (textIn(domain, "name") ?? "").split("!", 2);
    const origin = parseZoneName(written);
    if (origin === null)
        return null;
    const unique = (textIn(domain, "uniquename") ?? "").split("!", 2)[1] ?? "";
    const tag = [textIn(domain, "tag"), textIn(member(domain, "meta"), "dnscontrol_tag"), inName, unique].find((text) => text !== null && text !== "");
    return { origin, tag: tag ?? "" };
}
/** The place of a value in a record, or of the record. */
function valueLocation(json, { offset }, ...keys) {
    for (const key of keys) {
        const place = json.positions([key], offset)[0];
        if (place !== undefined)
            return json.locate(place.value);
    }
    return json.locate(offset);
}

// EXTERNAL MODULE: ./lib/src/zones/planned/unmanaged.js
var planned_unmanaged = __webpack_require__(3007);
// EXTERNAL MODULE: ./lib/src/zones/master-file/ttl.js
var master_file_ttl = __webpack_require__(9314);
// EXTERNAL MODULE: ./lib/src/zones/master-file/tokens.js
var master_file_tokens = __webpack_require__(582);
// EXTERNAL MODULE: ./lib/src/dns/record-types.js
var record_types = __webpack_require__(6218);
// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata-fields.js
var rdata_fields = __webpack_require__(2976);
// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata.js
var rdata = __webpack_require__(1108);
;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/rdata.js








/** What is wrong with a record's data. */
class RdataFault extends Error {
}
/** The members that hold what a record says, by the version that writes them. */
const VALUE_KEYS = ["rdata", "dsdigest", "dnskeypublickey", "target", "comparablev3"];
/** The fields of each type but TXT before version 5, in the order of its RDATA; `#` before those that are numbers. */
const LEGACY_FIELDS = {
    A: ["target"],
    AAAA: ["target"],
    CNAME: ["target"],
    DNAME: ["target"],
    NS: ["target"],
    PTR: ["target"],
    MX: ["#mxpreference", "target"],
    SOA: ["target", "soambox", "#soaserial", "#soarefresh", "#soaretry", "#soaexpire", "#soaminttl"],
    TLSA: ["#tlsausage", "#tlsaselector", "#tlsamatchingtype", "target"],
    DS: ["#dskeytag", "#dsalgorithm", "#dsdigesttype", "dsdigest"],
    DNSKEY: ["#dnskeyflags", "#dnskeyprotocol", "#dnskeyalgorithm", "dnskeypublickey"],
};
/** The same of types that are not read; of all others the target. */
const LEGACY_OPAQUE_FIELDS = {
    SRV: ["#srvpriority", "#srvweight", "#srvport", "target"],
    CAA: ["#caaflag", "caatag", "target"],
    SSHFP: ["#sshfpalgorithm", "#sshfpfingerprint", "target"],
};
/** `origin` is what a target without a dot is relative to. Throws a DataFault; linear. */
function readIrRdata(type, record, origin) {
    const text = rdataText(record);
    if (type === "TXT")
        return demandBoundedTxt(text === null ? legacyTxt(record) : parseQuotedStrings(text));
    const tokens = text === null ? legacyTokens(type, record) : tokenizeRdata((0,utf8/* encodeUtf8 */.Af)(text));
    const last = tokens.find((token) => token.text.includes(".") && !token.text.endsWith(".") && isNameType(type));
    // as DNSControl itself does (checkTarget in pkg/normalize/validate.go)
    if (last !== undefined)
        throw new RdataFault(`${(0,master_file_tokens/* quoteToken */.Ah)(last.text)} must end with a dot, or DNSControl refuses it`);
    try {
        return (0,rdata/* readRdata */.b)(type, new rdata_fields/* Fields */.C8(tokens, 0, type, type === "SOA" ? dns_name/* ROOT */.Dl : origin));
    }
    catch (error) {
        if (error instanceof master_file_tokens/* Fault */.vC)
            throw new RdataFault(error.message);
        throw error;
    }
}
/** The data of a type that is not read, as text of bounded length. */
function readOpaqueRdata(type, record) {
    const text = rdataText(record) ??
        (LEGACY_OPAQUE_FIELDS[type] ?? ["target"])
            .map((field) => textIn(record, field.replace("#", "")) ?? (field.startsWith("#") ? "0" : ""))
            .join(" ");
    return (0,utf8/* encodeUtf8 */.Af)(text.slice(0, dns_record/* MAX_RDATA */.AL));
}
/** The data as a master file has them. On the way to version 5 `rdata` was an object for a while, and `comparablev3` beside it. */
function rdataText(record) {
    const rdata = member(record, "rdata");
    if (typeof rdata === "string")
        return demandBoundedText(rdata);
    const comparable = member(record, "type") === "SOA" ? null : member(record, "comparablev3"); // that of a SOA record has no serial
    return member(record, "typenum") !== undefined && typeof comparable === "string"
        ? demandBoundedText(comparable)
        : null;
}
function demandBoundedText(text) {
    if (text.length > dns_record/* MAX_RDATA_TEXT */.OB)
        throw new RdataFault(rdata_fields/* RDATA_TOO_LONG */.FL);
    return text;
}
const isNameType = (type) => ["CNAME", "DNAME", "NS", "PTR", "MX"].includes(type);
function legacyTokens(type, record) {
    return LEGACY_FIELDS[type].flatMap((field) => {
        const key = field.replace("#", "");
        // before mxpreference there was priority
        const text = textOf(member(record, key)) ??
            (key === "mxpreference" ? textIn(record, "priority") : null) ??
            (key === field ? "" : "0");
        if (text === "")
            throw new RdataFault(`this ${type} record has no ${key}`);
        const ascii = key === "target" || key === "soambox" ? (0,idna/* toAscii */.V)(demandBoundedText(text)) : (0,utf8/* encodeUtf8 */.Af)(demandBoundedText(text));
        if (ascii === null && isNameType(type))
            throw new RdataFault(`${(0,master_file_tokens/* quoteText */.ol)(text)} is not a valid domain name`);
        return (ascii ?? text)
            .split(/\s+/)
            .filter((word) => word !== "")
            .map(unquotedToken);
    });
}
function unquotedToken(text) {
    return { text, isQuoted: false, at: 0, line: 1 };
}
/** `txtstrings` are the strings of version 3; all else joins them, and cuts them again where they are published. */
function legacyTxt(record) {
    const strings = json_values_elements(member(record, "txtstrings")).map(textOf);
    if (strings.length > 0 && !strings.includes(null))
        return { strings: strings.flatMap((text) => (0,dns_record/* txtRdata */.fm)((0,utf8/* encodeUtf8 */.Af)(text ?? "")).strings) };
    const text = textIn(record, "target");
    if (text === null)
        throw new RdataFault("this TXT record has no target");
    return (0,dns_record/* txtRdata */.fm)((0,utf8/* encodeUtf8 */.Af)(text));
}
/** Strings in quotes, of any length. */
function parseQuotedStrings(text) {
    const tokens = tokenizeRdata((0,utf8/* encodeUtf8 */.Af)(text));
    const strings = tokens.map((token) => (token.isQuoted ? (0,dns_name/* unescapeLabel */.dk)(token.text) : null));
    if (strings.length === 0 || strings.includes(null))
        throw new RdataFault(`${(0,master_file_tokens/* quoteText */.ol)(text)} is not strings in quotes`);
    return { strings: strings.flatMap((octets) => (0,dns_record/* txtRdata */.fm)(octets ?? "").strings) };
}
function tokenizeRdata(text) {
    const [entry, second] = (0,master_file_tokens/* parseEntries */.Km)(text);
    if (entry === undefined)
        throw new RdataFault("the data are empty");
    if (entry.fault !== null)
        throw new RdataFault(entry.fault.message);
    if (second !== undefined)
        throw new RdataFault("the data have a line end");
    return entry.tokens;
}
function demandBoundedTxt(data) {
    if ((0,dns_record/* txtWireLength */.Ii)(data) > dns_record/* MAX_RDATA */.AL)
        throw new RdataFault(rdata_fields/* RDATA_TOO_LONG */.FL);
    return data;
}

// EXTERNAL MODULE: ./lib/src/zones/planned/dnscontrol-glob.js
var dnscontrol_glob = __webpack_require__(7874);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/src/zones/providers/owners.js
// The names of records as providers take them.



/** A name as people write it, internationalised or not, with a dot at its end or without. */
function parseNameText(written) {
    return written.length > dns_name/* MAX_NAME_TEXT */.$b ? null : (0,dns_name/* parseName */.$q)(toAsciiNames(written));
}
/** RFC 5891 §4.4: what a zone holds are A-labels. A word that has none is left as it is, to be refused. */
function toAsciiNames(value) {
    if (!/[^\x00-\x7f]/.test(value))
        return value;
    return value
        .split(" ")
        .map((word) => (/[^\x00-\x7f]/.test(word) ? (0,external_node_url_.domainToASCII)(word) || (0,utf8/* encodeUtf8 */.Af)(word) : word))
        .join(" ");
}
/** Below the zone, `@` or nothing being its apex. What a dot at the end means there is not documented. */
const readRelativeOwner = (written, zone) => {
    if (written === "@" || written === "")
        return zone;
    const name = written.endsWith(".") ? null : parseNameText(written);
    return name === null ? null : (0,dns_name/* parseName */.$q)((0,dns_name/* prependLabels */.Sm)(name, zone));
};
/** Below the zone unless it ends with it. */
const readEitherOwner = (written, zone) => {
    const name = parseNameText(written);
    return name !== null && (0,dns_name/* isWithin */.UO)(name, zone) ? name : readRelativeOwner(written, zone);
};
/** Absolute, with or without a dot at the end. */
const readAbsoluteOwner = (written) => parseNameText(written);

;// CONCATENATED MODULE: ./lib/src/zones/providers/txt-strings.js
// TXT values as RFC 1035 §5.1 strings, for the providers that take them so, each with limits of its own.



const NOT_ASCII = {
    unsure: "has characters other than ASCII, which the provider may store in more than one way",
};
function isAscii(text) {
    return !/[^\x00-\x7f]/.test(text);
}
/** A text as strings in quotes, each as long as one may be. */
function quoteStrings(text) {
    return (0,dns_record/* txtRdata */.fm)(text).strings.map(dns_record/* quoteString */.Ov).join(" ");
}
/** Strings as in a master file. */
function readStrings(text) {
    const tokens = tokenizeText(text);
    if ("problem" in tokens)
        return { fault: tokens.problem };
    const strings = [];
    for (const token of tokens) {
        const octets = (0,dns_name/* unescapeLabel */.dk)(token.text);
        if (octets === null)
            return { fault: "a broken escape: `\\DDD` takes three digits up to 255" };
        if (octets.length > dns_record/* MAX_STRING */.BP)
            return {
                fault: `a string has ${octets.length} octets; the limit is 255 (RFC 1035 §3.3). Put \\" \\" into it after at most 255`,
            };
        strings.push(octets);
    }
    return strings.length > 0 ? { data: { strings } } : { fault: "the text is empty" };
}
/** Strings in quotes of any length, cut after 255 octets; null where the text is something else. */
function readLongStrings(text) {
    const strings = quotedStrings(text)?.map((token) => (0,dns_name/* unescapeLabel */.dk)(token.text));
    if (strings === undefined)
        return null;
    if (strings.includes(null))
        return { fault: "a broken escape: `\\DDD` takes three digits up to 255" };
    return { data: { strings: strings.flatMap((octets) => (0,dns_record/* txtRdata */.fm)(octets ?? "").strings) } };
}
/** The tokens of a text that is strings in quotes and nothing else. */
function quotedStrings(text) {
    const tokens = tokenizeText(text);
    return !("problem" in tokens) && tokens.length > 0 && tokens.every((token) => token.isQuoted) ? tokens : null;
}
/** The tokens of a text of one line without a comment. */
function tokenizeText(text) {
    if (/[\r\n]/.test(text))
        return { problem: "the text has line ends, and a record's data are one line" };
    const [entry] = (0,master_file_tokens/* parseEntries */.Km)(text);
    if (entry === undefined)
        return [];
    const last = entry.tokens.at(-1);
    const end = last === undefined ? 0 : last.at + last.text.length + (last.isQuoted ? 2 : 0);
    if (entry.fault !== null)
        return { problem: entry.fault.message };
    const rest = text.slice(end).trim();
    return rest === "" ? entry.tokens : { problem: `${(0,master_file_tokens/* quoteToken */.Ah)(rest)} would be read as a comment` };
}

;// CONCATENATED MODULE: ./lib/src/zones/providers/azure.js
// Azure DNS.



/** It takes the text itself; its Terraform provider cuts it into strings. */
const readTxt = (text) => {
    if (text.length > 4096)
        return { fault: `the text has ${text.length} octets, and azurerm takes 4096` };
    return isAscii(text) && !/["\\]/.test(text)
        ? { data: (0,dns_record/* txtRdata */.fm)(text) }
        : {
            unsure: "has quotes, backslashes, or characters other than ASCII, which the provider may store in more than one way",
        };
};
const AZURE = {
    name: "Azure DNS",
    readOwner: readRelativeOwner,
    targets: "absolute",
    readTxt,
    writeTxt: (text) => text,
};
/** Of an alias record set. */
const AZURE_ALIAS = "Azure answers with the data of another resource";

// EXTERNAL MODULE: ./lib/src/zones/providers/computed-answers.js
var computed_answers = __webpack_require__(7894);
;// CONCATENATED MODULE: ./lib/src/zones/providers/cloudflare.js
// Cloudflare.




/** It takes strings in quotes, or text without; it cuts what is longer than a string may be. */
const cloudflare_readTxt = (text) => {
    if (!isAscii(text))
        return NOT_ASCII;
    if (text.startsWith('"'))
        return readLongStrings(text) ?? { unsure: "begins with a quote, but is not one string in quotes, or several" };
    return /["\\]/.test(text)
        ? { unsure: "has quotes or backslashes in it, but is not in quotes" }
        : { data: (0,dns_record/* txtRdata */.fm)(text) };
};
const CLOUDFLARE = {
    name: "Cloudflare",
    readOwner: readEitherOwner,
    targets: "absolute",
    readTxt: cloudflare_readTxt,
    writeTxt: quoteStrings,
    // "DNS record types" (2026): 4,096 octets of a record's data on the wire, 8,192 characters of all with one name and type
    txtLimits: { maxRecord: 4096, sizeOf: dns_record/* txtWireLength */.Ii, maxPerName: 8192 },
};
/**
 * What it answers where a record is proxied, or an alias flattened; null where what the record says. An alias is alone at its
 * name (so all of it is unknown), except at the apex: there it is never seen, and others stand beside. `isProxied` is null
 * where it is unknown.
 */
function cloudflareAnswer(type, isApex, record) {
    const isAlias = type === "CNAME";
    if (!isAlias && !computed_answers/* ADDRESSES */.FV.includes(type))
        return null;
    const types = isAlias && !isApex ? [...computed_answers/* ADDRESSES */.FV, "CNAME"] : computed_answers/* ADDRESSES */.FV;
    if (record.isProxied === null)
        return { types, reason: "may be proxied, so that Cloudflare answers with addresses of its own" };
    if (record.isProxied)
        return {
            types,
            reason: "is proxied, so that Cloudflare answers with addresses of its own",
            proxiedBy: CLOUDFLARE.name,
        };
    return isAlias && record.isFlattened
        ? { types, reason: "is flattened, so that Cloudflare answers with the addresses of its target" }
        : null;
}

;// CONCATENATED MODULE: ./lib/src/zones/providers/octal-escapes.js
/** Route 53 writes `\DDD` in octal, a master file in decimal; null where another escape than these, `\"` and `\\` stands. */
function octalToDecimal(text) {
    let known = true;
    const decimal = text.replaceAll(/\\(?:([0-3][0-7]{2})|(["\\])|)/g, (escape, octal, plain) => {
        if (octal !== undefined)
            return `\\${String(Number.parseInt(octal, 8)).padStart(3, "0")}`;
        if (plain === undefined)
            known = false;
        return escape;
    });
    return known ? decimal : null;
}

;// CONCATENATED MODULE: ./lib/src/zones/providers/route53.js
// Route 53 (Amazon Web Services).





/** Its Terraform provider goes by the end of the text, label or not; escapes are octal. */
const readOwner = (written, zone) => {
    if (written === "")
        return zone;
    const decimal = written.length > dns_name/* MAX_NAME_TEXT */.$b ? null : octalToDecimal(written);
    const name = decimal === null ? null : (0,dns_name/* parseName */.$q)(decimal);
    if (name === null)
        return null;
    return name.endsWith(zone) ? name : (0,dns_name/* parseName */.$q)((0,dns_name/* prependLabels */.Sm)(name, zone));
};
/** It takes `"…" "…"`; its Terraform provider puts the first and the last quote around a value. */
const route53_readTxt = (text) => {
    if (/^"(?:[^"\\]|\\.)*"$/s.test(text) && /[^\s"]/.test(text)) {
        return {
            fault: `${(0,master_file_tokens/* quoteToken */.Ah)(text)} is in quotes, and the provider puts quotes around it once more, which Route 53 refuses: leave them out`,
        };
    }
    if (!isAscii(text))
        return NOT_ASCII;
    const decimal = octalToDecimal(text);
    return decimal === null ? { unsure: "has an escape that Route 53 does not document" } : readStrings(`"${decimal}"`);
};
const ROUTE53 = {
    name: "Route 53",
    readOwner,
    targets: "absolute",
    hasOctalEscapes: true,
    readTxt: route53_readTxt,
    writeTxt: (text) => quoteStrings(text).slice(1, -1),
    // API reference, ResourceRecord: a value has at most 4,000 characters
    txtLimits: { maxRecord: 4000, sizeOf: (data) => (0,dns_record/* txtValue */.gb)(data).length, maxPerName: null },
};
/** Of an alias record. */
const ROUTE53_ALIAS = "Route 53 answers with the data of another name";

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/provider-answers.js
// Records that providers do not answer as they are written: DNSControl's own types, and what metadata of a record change
// (documentation of its domain and record modifiers).






/** Types that become addresses, and why these cannot be known. */
const ADDRESS_TYPES = {
    ALIAS: computed_answers/* TARGET_ADDRESSES */.lL,
    ANAME: computed_answers/* TARGET_ADDRESSES */.lL,
    AKAMAICDN: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    AKAMAITLC: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    BUNNY_DNS_PZ: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    BUNNY_DNS_RDR: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    CLOUDNS_WR: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    FRAME: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    NETLIFY: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    NETLIFYV6: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    NS1_URLFWD: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    PORKBUN_URLFWD: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    URL: computed_answers/* PROVIDER_ADDRESSES */.Xk,
    URL301: computed_answers/* PROVIDER_ADDRESSES */.Xk,
};
/** Types that say what becomes of them, and in which member. */
const ALIAS_TYPES = {
    R53_ALIAS: { member: "r53_alias", reason: ROUTE53_ALIAS },
    AZURE_ALIAS: { member: "azure_alias", reason: AZURE_ALIAS },
    LUA: { member: null, reason: "the server computes the answer" },
};
/** Rules of web proxies, which are not DNS records. */
const NON_DNS_TYPES = new Set([
    "CF_REDIRECT",
    "CF_SINGLE_REDIRECT",
    "CF_TEMP_REDIRECT",
    "CF_WORKER_ROUTE",
    "CLOUDFLAREAPI_SINGLE_REDIRECT",
    "PAGE_RULE",
    "WORKER_ROUTE",
]);
/** Metadata by which not everyone, or not always, gets the same answer. */
const VARYING_METADATA = {
    r53_set_identifier: `it ${computed_answers/* ROUTING_POLICY */.Ku}`,
    r53_weight: `it ${computed_answers/* ROUTING_POLICY */.Ku}`,
    gcore_filters: "it has filters",
    hw_line: "it is for some networks alone",
    hw_weight: "it is weighted",
    hedns_dynamic: "it is dynamic",
};
/** Whether a type is that of a rule for something else than DNS. */
function isNonDnsType(type) {
    return NON_DNS_TYPES.has(type);
}
/** Whether providers answer with addresses where a type stands. */
function isAddressType(type) {
    return Object.hasOwn(ADDRESS_TYPES, type);
}
/** `domain` is the domain the record is in; null where answers are what the record says, as far as its type is known. */
function computedAnswerOf(type, record, domain, isApex) {
    const addresses = ADDRESS_TYPES[type];
    if (addresses !== undefined)
        return { types: computed_answers/* ADDRESSES */.FV, reason: addresses };
    const typed = ALIAS_TYPES[type];
    if (typed !== undefined) {
        const own = aliasedType(typed.member, record);
        return { types: own === null ? [] : [own], reason: typed.reason };
    }
    const meta = member(record, "meta");
    for (const [key, reason] of Object.entries(VARYING_METADATA)) {
        const value = textIn(meta, key);
        if (value !== null && value !== "" && value !== "off")
            return { types: [type], reason };
    }
    const answer = cloudflareAnswer(type, isApex, cloudflareMetadata(meta, domain));
    return answer === null ? null : { ...answer, reason: `it ${answer.reason}` };
}
/** The type an alias stands for; null where it does not say. */
function aliasedType(own, record) {
    const named = textIn(record, "luartype") ?? textIn(member(record, own ?? "rdata"), "type", "LuaType");
    const first = /^([A-Z0-9]{1,20}) /.exec(rdataText(record) ?? "")?.[1];
    return (named ?? first)?.toUpperCase() ?? null;
}
/** What the metadata of a record, or else of its domain, has Cloudflare do with it. */
function cloudflareMetadata(meta, domain) {
    const own = textIn(meta, "cloudflare_proxy");
    const proxy = own === null || own === "default" ? textIn(member(domain, "meta"), "cloudflare_proxy_default") : own;
    return {
        isProxied: proxy === "on" || proxy === "full",
        isFlattened: textIn(meta, "cloudflare_cname_flatten") === "on",
    };
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/ignore-patterns.js





/** Project limit: patterns that are read; a domain with more may leave everything as it is. */
const MAX_PATTERNS = 1000;
/** Project limit: characters of all globs of labels; each is compared with each name above one that is asked for. */
const MAX_GLOB_CHARACTERS = 500;
/** Project limit: types of one pattern. */
const MAX_TYPES = 100;
/** A label is at most a name; longer targets are not compared either. */
const MAX_PATTERN = 255;
/** Any record, perhaps. */
const ANY_RECORD = {
    label: "**",
    types: null,
    target: null,
    isCertain: false,
    isBesideDeclared: true,
};
/** What external-dns may own of that which is not declared (pkg/diff2/externaldns.go); its TXT records say, whose names are as it is set up. */
const EXTERNAL_DNS_PATTERN = {
    ...ANY_RECORD,
    types: ["A", "AAAA", "CNAME", "NS", "MX", "SRV", "TXT"],
    isBesideDeclared: false,
};
/** The patterns of a domain: `unmanaged`, and what it was before version 3.19. */
function ignorePatternsOf(domain) {
    const patterns = [
        ...json_values_elements(member(domain, "unmanaged")).flatMap((pattern) => patternsOf(textIn(pattern, "label_pattern"), textIn(pattern, "rType_pattern"), textIn(pattern, "target_pattern"))),
        ...json_values_elements(member(domain, "ignored_labels")).flatMap((label) => patternsOf(textOf(label), null, null)),
        ...json_values_elements(member(domain, "ignored_names")).flatMap((pattern) => patternsOf(textOf(pattern) ?? textIn(pattern, "pattern"), textIn(pattern, "types"), null)),
        ...json_values_elements(member(domain, "ignored_targets")).flatMap((pattern) => patternsOf(null, textIn(pattern, "type"), textIn(pattern, "pattern"))),
    ];
    const globs = patterns.reduce((sum, { label }) => sum + ((0,dnscontrol_glob/* isLiteral */.c$)(label) ? 0 : label.length), 0);
    return patterns.length > MAX_PATTERNS || globs > MAX_GLOB_CHARACTERS ? [ANY_RECORD] : patterns;
}
/** The same where IGNORE_EXTERNAL_DNS stands. */
function externalDnsPatternsOf(domain) {
    return member(domain, "ignore_external_dns") === true ? [EXTERNAL_DNS_PATTERN] : [];
}
/** One pattern, and what else is answered differently for records that it leaves. */
function patternsOf(label, types, target) {
    const known = parseTypes(types);
    const glob = labelGlob(label);
    const isComparable = target === null || target.length <= MAX_PATTERN;
    // DNSControl compares types as they are written, so that `txt` may leave nothing
    const isExact = types === null || types === types.toUpperCase();
    const pattern = {
        ...glob,
        types: known,
        target: !isComparable || target === "" || target === "*" ? null : target,
        isCertain: glob.isCertain && isComparable && isExact,
        isBesideDeclared: true,
    };
    const perhaps = {
        label: glob.label,
        types: null,
        target: null,
        isCertain: false,
        isBesideDeclared: false,
    };
    if (known === null)
        return [pattern];
    // what providers make of types of their own may have any type; of aliases they make addresses
    if (known.some((type) => (0,record_types/* parseRecordType */.h)(type) === null && !isNonDnsType(type) && !isAddressType(type)))
        return [pattern, perhaps];
    return known.some((type) => type === "CNAME" || isAddressType(type))
        ? [pattern, { ...perhaps, types: ["A", "AAAA"] }]
        : [pattern];
}
/** null: all. */
function parseTypes(text) {
    const list = (text ?? "").split(",", MAX_TYPES).map((type) => type.trim().toUpperCase());
    return list.includes("*") || list.join("") === "" ? null : list;
}
/** DNSControl takes a glob as it is written; whether it lowers its case, or finds its A-labels, is unknown. */
function labelGlob(label) {
    if (label === null || label === "" || label === "*")
        return { label: "**", isCertain: true };
    const ascii = label.length > MAX_PATTERN ? null : (0,idna/* toAscii */.V)(label)?.toLowerCase();
    return { label: ascii ?? "**", isCertain: ascii === label };
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/records.js











/** `models.DefaultTTL` of DNSControl; no verdict depends on it. */
const DEFAULT_TTL = 300;
/** Project limit: characters of patterns compared with records that are to be absent; beyond it, any may stay. */
const MAX_COMPARED_CHARACTERS = 100_000;
/** Reads a domain as a zone, with problems and notes about what cannot be judged. */
function readZone(domain, diagnostics) {
    return new ZoneRecords(domain, diagnostics).zone();
}
class ZoneRecords {
    #domain;
    #diagnostics;
    #records = [];
    #undecided = new Map();
    #rrsets = new Map();
    /** Names with records whose answers cannot be known. */
    #unknownRecords = [];
    #fault = null;
    constructor(domain, diagnostics) {
        this.#domain = domain;
        this.#diagnostics = diagnostics;
    }
    zone() {
        const { origin, value, records } = this.#domain;
        for (const record of records)
            this.#readRecord(record);
        for (const { name, location } of this.#unknownRecords) {
            for (const type of computed_answers/* UNKNOWN_ANSWERS */.lU)
                if (!this.#rrsets.has(`${type} ${name}`))
                    this.#markUndecided(name, type, location);
        }
        const patterns = this.#unmanagedPatterns();
        const isComplete = member(value, "keepunknown") !== true;
        const absent = isComplete ? [] : this.#deletedRrsets(patterns);
        const unmanaged = patterns.length > 0 ? { unmanaged: { patterns, location: this.#ignoreLocation() } } : {};
        return {
            origin,
            format: "dnscontrol",
            isComplete,
            records: this.#records,
            deleted: absent,
            undecided: [...this.#undecided.values()],
            ...unmanaged,
            ...(this.#fault === null ? {} : { fault: this.#fault }),
        };
    }
    #readRecord(record) {
        let subject = null;
        try {
            const type = (textIn(record.value, "type") ?? "").toUpperCase();
            subject = isNonDnsType(type) ? null : this.#locateRecord(record, type);
            if (subject !== null)
                this.#declare(subject);
        }
        catch (error) {
            if (!(error instanceof RdataFault))
                throw error;
            const place = valueLocation(this.#diagnostics.json, record, ...VALUE_KEYS);
            const fault = this.#diagnostics.problem(place, error.message);
            if (subject === null)
                this.#fault ??= fault;
            else
                this.#markUndecided(subject.name, subject.type, subject.location, { fault });
        }
    }
    #locateRecord(record, type) {
        if (type === "")
            throw new RdataFault("this is not a record: it has no `type`");
        // what `--raw` leaves undone makes other records of these
        if (type === "IMPORT_TRANSFORM" || member(record.value, "ttl") === undefined) {
            throw new RdataFault("this is not what will be published, but output of `--raw`: run `dnscontrol print-ir` without it");
        }
        const label = textIn(record.value, "name") ?? "";
        const name = parseOwner(label, this.#domain.origin);
        if (name === null)
            throw new RdataFault(`${(0,master_file_tokens/* quoteText */.ol)(label)} is not the name of a record in ${this.#domain.origin}`);
        return { record, type, name, location: this.#diagnostics.locate(record, type) };
    }
    #declare(subject) {
        const { record, type, name, location } = subject;
        const { origin, value } = this.#domain;
        const computedAnswer = computedAnswerOf(type, record.value, value, name === origin);
        if (computedAnswer !== null) {
            if (computedAnswer.types.length === 0)
                this.#unknownRecords.push(subject);
            for (const other of computedAnswer.types)
                this.#markUndecided(name, other, location, computedAnswer);
            this.#diagnostics.note(location, `the ${type} record of ${name} is not judged: ${computedAnswer.reason}`);
            return;
        }
        const known = (0,record_types/* parseRecordType */.h)(type);
        if (known === null) {
            this.#unknownRecords.push(subject);
            this.#diagnostics.note(location, `${(0,master_file_tokens/* quoteText */.ol)(type)} is not a record type that is known here: what becomes of it at ${name} is not judged`);
            return;
        }
        const head = { name, ttl: ttlOf(record) };
        this.#rrsets.set(`${known.type} ${name}`, { name, type: known.type, location });
        if (known.isParsed)
            this.#records.push({
                isParsed: true,
                rr: { ...head, type: known.type, data: this.#readRdata(known.type, record) },
                location,
            });
        else
            this.#records.push({
                isParsed: false,
                rr: { ...head, type: known.type, data: readOpaqueRdata(known.type, record.value) },
                location,
            });
    }
    #readRdata(type, { value }) {
        const { origin } = this.#domain;
        const below = textIn(value, "subdomain");
        return readIrRdata(type, value, (below === null ? null : parseOwner(below, origin)) ?? origin);
    }
    #markUndecided(name, type, location, { proxiedBy, fault } = {}) {
        const set = `${type} ${name}`;
        const proxy = proxiedBy === undefined ? {} : { proxiedBy };
        const why = fault === undefined ? {} : { fault };
        if (!this.#undecided.has(set))
            this.#undecided.set(set, { name, type, location, ...proxy, ...why });
    }
    /** What IGNORE and IGNORE_EXTERNAL_DNS leave as it is live. */
    #unmanagedPatterns() {
        const { value, origin, offset } = this.#domain;
        const [ignored, owned] = [ignorePatternsOf(value), externalDnsPatternsOf(value)];
        if (ignored.length > 0)
            this.#diagnostics.note(this.#ignoreLocation(), `IGNORE leaves records of ${origin} as they are live`);
        if (owned.length > 0)
            this.#diagnostics.note(this.#diagnostics.json.locate(offset), `IGNORE_EXTERNAL_DNS leaves records of ${origin} as they are live`);
        return [...ignored, ...owned];
    }
    #ignoreLocation() {
        const { json } = this.#diagnostics;
        const { offset } = this.#domain;
        return json.locate(json.positions(["unmanaged"], offset)[0]?.value ?? offset);
    }
    /** ENSURE_ABSENT: what goes where NO_PURGE leaves the rest, matched by label and type; what IGNORE leaves stays all the same (pkg/diff2/handsoff.go). */
    #deletedRrsets(patterns) {
        const { value, origin, offset } = this.#domain;
        const { json } = this.#diagnostics;
        const list = json_values_elements(member(value, "recordsabsent"));
        const places = list.length === 0 ? [] : json.positions(["recordsabsent", "*"], offset);
        const compared = list.length * patterns.reduce((sum, { label }) => sum + label.length, 0);
        const unmanaged = new planned_unmanaged/* UnmanagedRecords */.J(this.#domain, compared > MAX_COMPARED_CHARACTERS ? [ANY_RECORD] : patterns);
        const absent = list.flatMap((each, i) => {
            const record = { value: each, offset: places[i]?.value ?? offset };
            const type = (0,record_types/* parseRecordType */.h)(textOf(member(each, "type")) ?? "")?.type;
            const name = parseOwner(textIn(each, "name") ?? "", origin);
            if (type === undefined || name === null || this.#rrsets.has(`${type} ${name}`))
                return [];
            return [{ name, type, location: this.#diagnostics.locate(record, type) }];
        });
        const mayStay = absent.filter(({ name, type }) => unmanaged.matchRrset(name, type) !== "no");
        for (const { name, type, location } of mayStay)
            this.#markUndecided(name, type, location);
        const undecided = new Set(mayStay);
        return absent.filter((set) => !undecided.has(set));
    }
}
function ttlOf({ value }) {
    const ttl = member(value, "ttl");
    return typeof ttl === "number" && Number.isInteger(ttl) && ttl > 0 && ttl <= master_file_ttl/* MAX_TTL */.yP ? ttl : DEFAULT_TTL;
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/dnsconfig-js.js


/** Project limit: octets of a configuration. */
const MAX_SCRIPT = 4 * 2 ** 20;
/** Project limit: octets of a line; people do not write longer ones. */
const MAX_LINE = 1000;
/** The text of a dnsconfig.js. */
class Script {
    #file;
    #lines;
    constructor({ file, text }) {
        this.#file = file;
        this.#lines = text.split("\n");
    }
    /** The place that `filepos` names; null where no call stands that could have made a record of the type. */
    locate(filepos, type) {
        const [, line, column] = /^\[?(?:line|<anonymous>):(\d{1,7}):(\d{1,7})\]?$/.exec(filepos ?? "") ?? [];
        if (line === undefined || column === undefined)
            return null;
        const octets = this.#lines[Number(line) - 1] ?? "";
        if (octets.length > MAX_LINE)
            return null;
        const text = (0,utf8/* decodeUtf8 */._6)(octets);
        const call = /^([A-Za-z_$][\w$]{0,99})[ \t]*\(/.exec(text.slice(Number(column) - 1, Number(column) + 199))?.[1];
        // what another file declares has the place of its `require`
        if (call === undefined || call.startsWith("require") || (call !== type && (0,record_types/* parseRecordType */.h)(call) !== null))
            return null;
        return { file: this.#file, line: Number(line), column: Number(column) };
    }
}

// EXTERNAL MODULE: ./lib/src/zones/located-messages.js
var located_messages = __webpack_require__(4241);
;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/diagnostics.js




/** The problems and notes of one file. */
class Diagnostics {
    json;
    #problems = new located_messages/* MessageList */.Mf();
    #notes = new located_messages/* MessageList */.Mf();
    #script;
    constructor(json, script) {
        this.json = json;
        this.#script = script;
    }
    /** Where a record is declared: in dnsconfig.js, or its value in the representation. */
    locate(record, type) {
        return (this.#script?.locate(textIn(record.value, "filepos"), type) ?? valueLocation(this.json, record, ...VALUE_KEYS));
    }
    /** Tells a problem, and gives it back. */
    problem(location, message) {
        this.#problems.add(location, message);
        return { location, message };
    }
    note(location, message) {
        this.#notes.add(location, message);
    }
    /** The problems so far. */
    problems() {
        return this.#problems.toArray();
    }
    /** The notes so far. */
    notes() {
        return this.#notes.toArray();
    }
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/read.js
// `dnscontrol:` entries: DNSControl's intermediate representation, as `dnscontrol print-ir` writes it.









/** Project limit: records of one file. */
const MAX_RECORDS = 200_000;
/** Reads each file; records have their place in the dnsconfig.js beside it, where it is there. */
function readDnscontrol(paths, { tag }, repository) {
    return readGeneratedFiles(paths, repository, (file, path) => {
        const script = repository.read((0,external_node_path_.join)((0,external_node_path_.dirname)(path), "dnsconfig.js"), MAX_SCRIPT);
        return readIr(file, "problem" in script ? null : script, tag);
    });
}
/** Reads one file. Never throws; linear in the length of its text. `tag`: of the views that the public sees, where zones have several. */
function readIr(file, script, tag) {
    const json = readJson(file);
    const ir = "message" in json ? json : parseIr(json);
    if ("message" in json || "message" in ir)
        return failedReading("dnscontrol", ir);
    const { domains, faulty } = ir;
    const records = domains.reduce((sum, domain) => sum + domain.records.length, 0);
    if (records > MAX_RECORDS)
        return failedReading("dnscontrol", {
            location: json.locate(0),
            message: `this file has ${records} records; ${MAX_RECORDS} are the most that are read`,
        });
    const diagnostics = new Diagnostics(json, script === null ? null : new Script(script));
    for (const { fault } of faulty)
        diagnostics.problem(fault.location, fault.message);
    const zones = [
        ...faulty.map(({ origin, fault }) => (0,declared_zone/* faultyZone */.o)(origin, "dnscontrol", fault)),
        ...publicViews(domains, tag, diagnostics).flatMap((domain) => readDomain(domain, diagnostics)),
    ];
    return { zones, problems: diagnostics.problems(), notes: diagnostics.notes() };
}
/** Of each zone the view that the public sees: the one with the tag, else the only one if it has none. Others are noted. */
function publicViews(domains, tag, diagnostics) {
    const views = new Map();
    for (const domain of domains) {
        const own = views.get(domain.origin);
        if (own === undefined)
            views.set(domain.origin, [domain]);
        else
            own.push(domain);
    }
    return [...views].flatMap(([origin, own]) => {
        const [first] = own;
        const tagged = own.filter((view) => view.tag === tag);
        const [chosen] = tagged.length > 0 ? tagged : own;
        if (chosen !== undefined && (tagged.length === 1 || (own.length === 1 && chosen.tag === "")))
            return [chosen];
        const tags = [...new Set(own.map((view) => (view.tag === "" ? "none" : JSON.stringify(view.tag.slice(0, 60)))))]
            .slice(0, 10)
            .join(", ");
        diagnostics.note(diagnostics.json.locate(first?.offset ?? 0), `${origin} is not read: it has views of its own for some networks (tags: ${tags}), and which the public sees is not said (\`split-horizon-tag:\` may say it)`);
        return [];
    });
}
function readDomain(domain, diagnostics) {
    const { origin, value, offset, records } = domain;
    const location = diagnostics.json.locate(offset);
    if (json_values_elements(member(value, "rawrecords")).length > 0) {
        const fault = diagnostics.problem(location, "this is not what will be published, but output of `--raw`: run `dnscontrol print-ir` without it");
        return [(0,declared_zone/* faultyZone */.o)(origin, "dnscontrol", fault)];
    }
    const providers = member(value, "dnsProviders");
    if (typeof providers !== "object" || providers === null || Object.keys(providers).length === 0) {
        if (records.length > 0)
            diagnostics.note(location, `${origin} is not read: it has no DNS provider, so that its records are published nowhere`);
        return [];
    }
    const dnssec = textIn(value, "auto_dnssec");
    if (dnssec === "on" || dnssec === "off")
        diagnostics.note(location, `AUTODNSSEC_${dnssec.toUpperCase()} of ${origin}: whether the zone is signed is judged as it is live`);
    return [readZone(domain, diagnostics)];
}

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/format.js
// DNSControl: its configuration as `print-ir` writes it, and the dnsconfig.js beside it.




const DNSCONTROL = {
    kind: "dnscontrol",
    files: {
        description: "DNSControl's configuration as written by `dnscontrol print-ir --out FILE`: a path or glob, relative to the folder of this file. If dnsconfig.js is beside it, findings point at its lines.",
        examples: ["ir.json"],
    },
    options: {
        "split-horizon-tag": {
            schema: {
                description: "DNSControl: the tag of the public view, if a zone has several (`example.org!outside`). Empty: the view without a tag.",
                type: "string",
                examples: ["outside", ""],
            },
        },
    },
    parseOptions: (entry) => ({ tag: entry["split-horizon-tag"] ?? null }),
    isGenerated: true,
    read: readDnscontrol,
    createEditor: ({ read }) => (change, index) => editDnscontrol(change, index, read),
    formatTxt({ rr }, { origin }, text) {
        if (!isPrintableAscii(text))
            return null;
        return `TXT(${JSON.stringify((0,dns_name/* relativeName */.IC)(rr.name, origin) || "@")}, ${JSON.stringify(text)})`;
    },
    describeTxt: (written) => `In dnsconfig.js that is \`${written}\`.`,
};

// EXTERNAL MODULE: ./lib/src/zones/master-file/entry-text.js
var entry_text = __webpack_require__(2664);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/edit.js





/** The changed lines; null where they are not what was read, or the change would move another record. */
function editMasterFile(change, index, read) {
    const { replaced, added } = change;
    const file = (replaced[0] ?? findAnchor(change, index))?.location.file;
    const text = file === undefined ? null : read(file);
    if (text === null || replaced.some((record) => record.location.file !== file || index.isSharedLocation(record)))
        return null;
    const pairs = replaced.map((record, i) => replaceEntry(text, record, added[i]?.text));
    const rest = added.slice(replaced.length);
    const more = rest.length > 0 ? insertEntries({ ...change, added: rest }, index, text) : null;
    if ((rest.length > 0 && more === null) || pairs.includes(null))
        return null;
    const splices = [...pairs, more].filter((splice) => splice !== null);
    return { file: text.file, splices };
}
/** An entry with other data, or without `data` gone. */
function replaceEntry(text, record, data) {
    const place = findEntryLines(text, record);
    const { sourceEntry } = record;
    if (place === null || sourceEntry === undefined)
        return null;
    const { line, count, prefix } = place;
    if (data === undefined) {
        // the owner that a line without one takes over would be another
        const heir = isIndented(sourceEntry) ? false : isOwnerInherited(text, place);
        return heir ? null : { line, count, lines: [] };
    }
    const parts = (0,entry_text/* parseEntry */.ER)(sourceEntry);
    return { line, count, lines: [prefix + (0,entry_text/* withData */.nT)(sourceEntry, parts, data, parts.comment).trimEnd()] };
}
/** New lines behind the record that is nearest to the name. */
function insertEntries(change, index, text) {
    const anchor = findAnchor(change, index);
    if (anchor?.location.file !== text.file)
        return null;
    const { records, indexes } = entriesInFile(change.zone, text.file);
    const at = indexes.get(anchor);
    if (at === undefined)
        return null;
    let [head, last] = [at, at];
    while (head > 0 && at - head <= MAX_LINES_BETWEEN && isIndented(records[head].sourceEntry))
        head--;
    // what takes over the owner stays behind it
    for (let next = records[last + 1]; next !== undefined && isIndented(next.sourceEntry) && last - head <= MAX_LINES_BETWEEN; next = records[++last + 1])
        ;
    if (last - head > MAX_LINES_BETWEEN)
        return null;
    const end = records[last];
    const place = findEntryLines(text, end);
    if (place === null || index.isSharedLocation(end) || isOwnerInherited(text, place))
        return null;
    const like = records[head];
    const isSameOrigin = text
        .lines(like.location.line, place.line - like.location.line)
        ?.every((line) => !line.trimStart().startsWith("$")) ?? false;
    const lines = change.added.map(({ text: data }) => place.prefix + formatLike(like, change, data, isSameOrigin));
    return { line: place.line + place.count, count: 0, lines };
}
/** Kept, for many domains may be edited in one large zone. */
const FILE_ENTRIES = new WeakMap();
function entriesInFile(zone, file) {
    const known = FILE_ENTRIES.get(zone) ?? new Map();
    FILE_ENTRIES.set(zone, known);
    const held = known.get(file);
    if (held !== undefined)
        return held;
    const records = recordsIn(zone, file);
    const found = { records, indexes: new Map(records.map((record, i) => [record, i])) };
    known.set(file, found);
    return found;
}
function recordsIn({ records, duplicates = [] }, file) {
    const own = [records, duplicates]
        .flat()
        .filter((record) => record.location.file === file && record.sourceEntry !== undefined);
    return own.toSorted((a, b) => a.location.line - b.location.line);
}
function findAnchor(change, index) {
    return (0,rrset_change/* findNeighbours */.S3)(change, index).find((record) => record.sourceEntry !== undefined);
}
/** Where an entry stands, if its lines are there as they were read. */
function findEntryLines(text, { location, sourceEntry }) {
    if (sourceEntry === undefined)
        return null;
    const read = (0,utf8/* decodeUtf8 */._6)(sourceEntry.text)
        .split("\n")
        .map((line) => line.replace(/\r$/, ""));
    const [token] = (0,entry_text/* parseEntry */.ER)(sourceEntry).tokens;
    const line = location.line - sourceEntry.text.slice(0, token?.at ?? 0).split("\n").length + 1;
    const there = text.lines(line, read.length);
    const [first = ""] = read;
    const prefix = there?.[0]?.endsWith(first) === true ? there[0].slice(0, there[0].length - first.length) : null;
    if (there === null || prefix === null || /\S/.test(prefix))
        return null;
    const isUnchanged = read.every((one, i) => there[i] === prefix + one || (one === "" && there[i]?.trim() === ""));
    return isUnchanged ? { line, count: read.length, prefix } : null;
}
/** Project limit: lines looked at between a record and the next, and records of one owner. */
const MAX_LINES_BETWEEN = 1000;
/** Whether the entry behind these lines takes over the owner of the one in them, or that may be. */
function isOwnerInherited(text, { line, count, prefix }) {
    for (let next = line + count; next <= text.lineCount; next++) {
        if (next > line + count + MAX_LINES_BETWEEN)
            return true;
        const there = text.line(next);
        if (there === null)
            return true;
        if (!there.startsWith(prefix)) {
            if (there.trim() === "")
                continue;
            return false; // the block is at its end
        }
        const own = there.slice(prefix.length);
        // neither a comment nor a directive changes the owner (RFC 1035 §5.1)
        if (own.trim() === "" || own.trim().startsWith(";") || own.startsWith("$"))
            continue;
        return /^[ \t]/.test(own);
    }
    return false;
}
function isIndented({ text }) {
    return /^[ \t]/.test(text);
}
/** A line written as that of another record is: its name relative if that one's is, in the same column, its class named or not. */
function formatLike(record, { name, type }, data, isSameOrigin) {
    const { sourceEntry } = record;
    const [owner, next] = (0,entry_text/* parseEntry */.ER)(sourceEntry).tokens;
    const isOwner = owner !== undefined && next !== undefined && !isIndented(sourceEntry);
    const label = isOwner && isSameOrigin ? relativeLabel(name, relativeOriginOf(owner, record.rr.name)) : null;
    const own = label ?? (0,dns_record/* formatRdata */.ew)("CNAME", { target: name });
    const gap = isOwner ? sourceEntry.text.slice(owner.at + owner.text.length, next.at) : " ";
    const head = (0,entry_text/* parseEntry */.ER)(sourceEntry)
        .tokens.slice(1, 3)
        .find((token) => /^IN$/i.test(token.text));
    const words = [...(head === undefined ? [] : [head.text]), type, data].join(" ");
    if (/^\t+$/.test(gap))
        return `${own}${gap}${words}`;
    const width = isOwner && /^ +$/.test(gap) ? owner.text.length + gap.length : 0;
    return `${`${own} `.padEnd(width)}${words}`;
}
/** What a relative name is relative to, seen from how it is written; null where it is not. */
function relativeOriginOf({ text }, name) {
    if (text === "@")
        return name;
    const written = text.endsWith(".") ? null : (0,dns_name/* parseName */.$q)(text);
    return written === null ? null : (0,dns_name/* joinLabels */.GJ)((0,dns_name/* labelsOf */.PC)(name).slice((0,dns_name/* labelsOf */.PC)(written).length));
}
/** A name relative to an origin; null where it is better written in full. */
function relativeLabel(name, origin) {
    if (origin === null || !(0,dns_name/* isWithin */.UO)(name, origin) || !/^[a-z0-9._*-]+$/.test(name))
        return null;
    return name === origin ? "@" : (0,dns_name/* joinLabels */.GJ)((0,dns_name/* labelsOf */.PC)(name).slice(0, (0,dns_name/* labelsOf */.PC)(name).length - (0,dns_name/* labelsOf */.PC)(origin).length));
}

// EXTERNAL MODULE: ./lib/src/zones/master-file/read.js + 4 modules
var read = __webpack_require__(2180);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/format.js
// RFC 1035 master files, as BIND, NSD, Knot and others have them; a `records:` block of the policy has the lines of one.





const MASTER_FILE = {
    kind: "bind",
    files: {
        description: "RFC 1035 master files: a path or glob, relative to the folder of this file.",
        examples: ["dns/*.zone"],
    },
    options: {
        origin: {
            schema: {
                description: "Master files: the zone that names are relative to until the file says `$ORIGIN`. Default: the zone that the file is named after (`example.org.zone`, `db.example.org` or `example.org`).",
                type: "string",
                minLength: 1,
                examples: ["example.org"],
            },
            validate: (value) => value === undefined || (typeof value === "string" && (0,dns_name/* parseName */.$q)(value) !== null)
                ? []
                : [{ path: [], message: "is not a domain name" }],
        },
    },
    parseOptions: (entry) => ({ origin: (0,dns_name/* parseName */.$q)(entry["origin"] ?? "") }),
    isGenerated: false,
    read: read/* readMasterFiles */.S,
    createEditor: ({ read }) => (change, index) => editMasterFile(change, index, read),
    // a block of the policy is read by nothing else
    describeRefusal: ({ origin, isComplete }) => (isComplete ? `name servers refuse the zone ${origin}` : null),
    formatTxt({ sourceEntry }, _zone, text, comment) {
        return sourceEntry === undefined
            ? null
            : (0,entry_text/* withData */.nT)(sourceEntry, (0,entry_text/* parseEntry */.ER)(sourceEntry), (0,dns_record/* formatRdata */.ew)("TXT", (0,dns_record/* txtRdata */.fm)(text)), comment);
    },
};

;// CONCATENATED MODULE: ./lib/src/zones/octodns/entry-order.js
/** Project limit: entries searched where they are not in order. */
const MAX_UNORDERED_ENTRIES = 1000;
/** Kept, for many domains may be edited in one large file. */
const IS_ORDERED = new WeakMap();
/** The last entry that stands before a key in the order of all; of many that stand in none, one of the last. */
function findEntryBefore(entries, key) {
    const isOrdered = IS_ORDERED.get(entries) ??
        entries.every((entry, i) => i === 0 || !isBefore(entry.key.text, entries[i - 1].key.text));
    IS_ORDERED.set(entries, isOrdered);
    if (!isOrdered)
        return entries.slice(-MAX_UNORDERED_ENTRIES).findLast((entry) => isBefore(entry.key.text, key));
    let [low, high] = [0, entries.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(entries[middle].key.text, key))
            low = middle + 1;
        else
            high = middle;
    }
    return entries[low - 1];
}
/** natsort's order, which octoDNS wants: numbers as numbers, all else by code point. */
function isBefore(a, b) {
    const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
    for (let i = 0; i < left.length && i < right.length; i++) {
        const [one = "", other = ""] = [left[i], right[i]];
        if (one === other)
            continue;
        return i % 2 === 1 && Number(one) !== Number(other) ? Number(one) < Number(other) : one < other;
    }
    return left.length < right.length;
}

;// CONCATENATED MODULE: ./lib/src/zones/line-index.js
/** Project limit: lines of one file; 64 MiB of octoDNS's YAML have about four millions. */
const line_index_MAX_LINES = 8_000_000;
/** Where the lines of a text begin: one number for each, of the first `MAX_LINES`. */
class LineIndex {
    file;
    #starts = [0];
    constructor(file, text) {
        this.file = file;
        for (let at = text.indexOf("\n"); at >= 0 && this.#starts.length <= line_index_MAX_LINES; at = text.indexOf("\n", at + 1))
            this.#starts.push(at + 1);
    }
    /** Whether there are more. */
    get hasTooMany() {
        return this.#starts.length > line_index_MAX_LINES;
    }
    /** The place of an offset, line and column from 1. */
    locate(offset) {
        let [low, high] = [0, this.#starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return { file: this.file, line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/text/yaml-characters.js
var yaml_characters = __webpack_require__(6530);
;// CONCATENATED MODULE: ./lib/src/zones/octodns/yaml-parts.js
// A YAML text, one entry of its outermost map after the other: so a zone of any size takes the memory of one entry.


/** Project limit: collections within each other; octoDNS's own shapes have eight. */
const yaml_parts_MAX_DEPTH = 32;
/** Project limit: lexemes of one entry, each costs the parser some hundred octets of memory. */
const MAX_LEXEMES = 600_000;
/** Project limit: characters of one lexeme; a record's data has at most 65,535 octets. */
const MAX_LEXEME = 2 ** 20;
/** Project limit: errors of one entry; more are of no use to a reader. */
const MAX_ERRORS = 10;
/** The lexer's mark of a document's beginning, and of a plain or block scalar. */
const DOCUMENT_START = "\u{2}";
const SCALAR_START = "\u{1f}";
/** The parts of a text, in order; comments alone are not a part. Never throws, linear. */
function* readParts(text) {
    const found = (0,yaml_characters/* findUnprintable */.Q)(text);
    if (found === null)
        yield* readPlainParts(text);
    else
        yield { offset: found.offset, message: `the character ${found.codePoint} is not allowed in a YAML file` };
}
function* readPlainParts(text) {
    const reading = new PartReader();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (reading.isPartStart(lexeme, text))
            yield* reading.takePart();
        const { offset } = reading;
        const second = lexeme === "---" && reading.hasContent ? "a zone file is one YAML document; a second begins here" : null;
        const message = second ?? reading.feed(lexeme);
        if (message !== null) {
            yield { offset, message };
            return;
        }
    }
    yield* reading.takePart();
}
/** The state between two parts. */
class PartReader {
    #parser = new dist/* Parser */.iX();
    #tokens = [];
    #lexemes = 0;
    #errors = 0;
    #flows = 0;
    #inScalar = false;
    #inBlock = false;
    hasContent = false;
    get offset() {
        return this.#parser.offset;
    }
    /** Whether an entry of the outermost map begins with this lexeme: the first in its line, within no flow collection or text. */
    isPartStart(lexeme, text) {
        const { offset } = this;
        const first = offset === 0 || text[offset - 1] === "\n";
        return this.hasContent && first && this.#flows === 0 && !this.#inScalar && !this.#inBlock && isContentStart(lexeme);
    }
    /** Takes a lexeme; says why the rest is not read. */
    feed(lexeme) {
        if (++this.#lexemes > MAX_LEXEMES)
            return "this entry has too many parts to be a record";
        if (lexeme.length > MAX_LEXEME)
            return "a text of more than one million characters begins here; no record is as long";
        if (this.#inScalar)
            this.#inScalar = false;
        else if (lexeme === SCALAR_START)
            [this.#inScalar, this.#inBlock, this.hasContent] = [true, false, true];
        else if (lexeme[0] === "|" || lexeme[0] === ">")
            this.#inBlock = true;
        else
            this.#count(lexeme);
        for (const token of this.#parser.next(lexeme))
            this.#push(token);
        const deep = this.#parser.stack.length > yaml_parts_MAX_DEPTH && this.#parser.stack.filter(isCollection).length > yaml_parts_MAX_DEPTH;
        return deep ? `maps and lists are nested more than ${yaml_parts_MAX_DEPTH} deep` : null;
    }
    #count(lexeme) {
        if (lexeme === "{" || lexeme === "[")
            this.#flows++;
        else if (lexeme === "}" || lexeme === "]")
            this.#flows = Math.max(0, this.#flows - 1);
        if (isContentStart(lexeme) || lexeme === "{" || lexeme === "[" || lexeme === "-")
            this.hasContent = true;
    }
    /** The part fed since the last, composed. */
    *takePart() {
        for (const token of this.#parser.end())
            this.#push(token);
        const { offset } = this.#parser;
        const tokens = this.#tokens;
        this.#parser = new dist/* Parser */.iX();
        this.#parser.offset = offset;
        this.#tokens = [...this.#parser.next(DOCUMENT_START)];
        [this.#lexemes, this.#errors, this.#flows] = [0, 0, 0];
        yield* compose(tokens, offset);
    }
    #push(token) {
        if (token.type !== "error" || ++this.#errors <= MAX_ERRORS)
            this.#tokens.push(token);
    }
}
function isCollection(token) {
    return ["block-map", "block-seq", "flow-collection"].includes(token.type);
}
/** A scalar, alias, anchor, tag or explicit key. */
function isContentStart(lexeme) {
    return lexeme === SCALAR_START || lexeme === "?" || "\"'*&!".includes(lexeme[0] ?? " ");
}
/** YAML 1.1 knows no scalar here (`failsafe`): what they are is for `scalar.ts` to say. */
function* compose(tokens, end) {
    const composer = new dist/* Composer */.Dk({
        version: "1.1",
        schema: "failsafe",
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
    });
    for (const { errors, warnings, contents } of composer.compose(tokens, false, end)) {
        const told = [...errors, ...warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED")].slice(0, MAX_ERRORS);
        for (const error of told)
            yield { offset: error.pos[0], message: `this is not valid YAML: ${withoutQuotation(error)}` };
        if (told.length > 0 || contents === null)
            continue;
        const empty = contents.range[0] === contents.range[1] && contents.tag === undefined && contents.anchor === undefined;
        if (!empty)
            yield { node: contents };
    }
}
/** Where YAML breaks, nothing says that the file is one of zones: what stands there is not to be quoted. */
function withoutQuotation({ code, message }) {
    if (code === "BAD_DIRECTIVE" || code === "TAG_RESOLVE_FAILED")
        return code === "BAD_DIRECTIVE" ? "a directive that is none" : "a tag that is none";
    if (code === "BAD_DQ_ESCAPE")
        return "Invalid escape sequence";
    return code === "UNEXPECTED_TOKEN" ? message.replace(/: .*$/s, "") : message;
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/yaml-tree.js
// A YAML file as octoDNS sees it: maps, lists and scalars with their places; anchors, merge keys and `!include` followed.


/** What is wrong, and where. */
class YamlFault extends Error {
    at;
    constructor(at, message) {
        super(message);
        this.at = at;
    }
}
const STRING_TAG = "tag:yaml.org,2002:str";
/** Tags that say what the node is without them. */
const NEUTRAL_TAGS = new Set(["tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"]);
/** The nodes of one file; anchors hold from one part of it to the next. */
class TreeBuilder {
    #lines;
    #context;
    #anchors = new Map();
    constructor(lines, context) {
        this.#lines = lines;
        this.#context = context;
    }
    /** The tree of a composed node. Throws a YamlFault. Its recursion is as deep as the guards of `parts.ts` allow. */
    build(node) {
        const at = this.#mark(node.range[0]);
        if ((0,dist/* isAlias */.Vj)(node)) {
            const known = this.#anchors.get(node.source);
            if (known === undefined)
                throw new YamlFault(at, "there is no such anchor before this");
            return known;
        }
        const built = node.tag === "!include" ? this.#context.include(this.#pathsOf(node, at), at) : this.#buildPlain(node, at);
        if (node.anchor !== undefined) {
            this.#context.countKept(node.range[1] - node.range[0], at);
            this.#anchors.set(node.anchor, built);
        }
        return built;
    }
    #buildPlain(node, at) {
        if (node.tag !== undefined && node.tag !== STRING_TAG && !NEUTRAL_TAGS.has(node.tag)) {
            throw new YamlFault(at, "octoDNS knows no such tag");
        }
        if ((0,dist/* isMap */.jh)(node))
            return { kind: "map", entries: this.#entries(node), at };
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: "list", items: node.items.map((item) => this.build(item)), at };
        if (!(0,dist/* isScalar */.jn)(node))
            throw new YamlFault(at, "this is not a map, list or scalar");
        return {
            kind: "scalar",
            text: yaml_tree_textIn(node),
            isPlain: node.type === dist/* Scalar */.X5.PLAIN && node.tag !== STRING_TAG,
            at,
            end: node.range[1],
        };
    }
    #entries(map) {
        const own = new Map();
        const merged = [];
        for (const pair of map.items) {
            const key = this.build(pair.key);
            if (key.kind !== "scalar")
                throw new YamlFault(key.at, "a key is a plain word");
            const value = pair.value === null ? missingNode(key.at) : this.build(pair.value);
            if (key.isPlain && key.text === "<<")
                for (const entry of this.#mergedFrom(value))
                    merged.push(entry);
            else if (own.has(key.text))
                throw duplicateKey(key, own.has("type"));
            else
                own.set(key.text, { key, value, isMerged: false });
        }
        for (const entry of merged)
            if (!own.has(entry.key.text))
                own.set(entry.key.text, { ...entry, isMerged: true });
        return [...own.values()];
    }
    /** yaml.org/type/merge: the entries of a map, or of a list of maps (the first wins). */
    #mergedFrom(value) {
        const maps = value.kind === "list" ? value.items : [value];
        return maps.flatMap((map) => {
            if (map.kind !== "map")
                throw new YamlFault(map.at, "a merge key (`<<`) takes a map, or a list of maps");
            this.#context.countCopies(map.entries.length + 1, map.at);
            return map.entries;
        });
    }
    #pathsOf(node, at) {
        const items = (0,dist/* isSeq */.oP)(node) ? node.items : [node];
        return items.map((item) => {
            if (!(0,dist/* isScalar */.jn)(item))
                throw new YamlFault(at, "`!include` takes the name of a file, or a list of names");
            return { kind: "scalar", text: yaml_tree_textIn(item), isPlain: false, at: this.#mark(item.range[0]), end: item.range[1] };
        });
    }
    #mark(offset) {
        return { lines: this.#lines, offset };
    }
}
/** `failsafe` YAML has no scalars but text. */
function yaml_tree_textIn({ value }) {
    return typeof value === "string" ? value : "";
}
/** Nothing, as an empty value is. */
function missingNode(at) {
    return { kind: "scalar", text: "", isPlain: true, at, end: at.offset };
}
/** A key that its map already has; quoted where the map is known to be what a zone file has. */
function duplicateKey(key, isKnown) {
    return new YamlFault(key.at, `${isKnown ? `the key ${(0,master_file_tokens/* quoteText */.ol)(key.text)}` : "this key"} is here twice; octoDNS takes the last: keep one`);
}
/** Whether a node has the form of a record, or of several: any other may be from a file that is not a zone and holds secrets. */
function hasRecords(node) {
    if (node.kind === "list")
        return node.items.some((item) => item.kind === "map" && hasRecords(item));
    return node.kind === "map" && yaml_tree_valueOf(node, "type") !== undefined;
}
/** Kept, for many names may have one map (an alias). */
const VALUES_BY_KEY = new WeakMap();
/** The value of a key, the first of several; undefined where there is none. */
function yaml_tree_valueOf(map, key) {
    const values = VALUES_BY_KEY.get(map) ?? new Map(map.entries.toReversed().map((entry) => [entry.key.text, entry.value]));
    VALUES_BY_KEY.set(map, values);
    return values.get(key);
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/load.js
// The YAML files of a zone: read from the repository, bounded all together, `!include` followed.







/** Project limit: octets of one YAML file, read entry by entry. */
const MAX_YAML = 64 * 2 ** 20;
/** Project limit: octets of all files a zone includes, and characters of all its anchors: they are kept until it is read. */
const MAX_KEPT_OCTETS = 4 * 2 ** 20;
/** Project limit: files within files, as many as anyone can follow. */
const MAX_INCLUDE_DEPTH = 8;
/** Project limit: entries copied by merge keys and includes of a zone, because small files can repeat them. */
const MAX_COPIES = 1_000_000;
/** The files of one zone. */
class ZoneFiles {
    #repository;
    #reportFault;
    #included = new Map();
    #kept = 0;
    #copies = 0;
    constructor(repository, reportFault) {
        this.#repository = repository;
        this.#reportFault = reportFault;
    }
    /**
     * The entries of the map that a file is, in its order; those of its merge keys last. Every fault is reported; an entry that has one is left out.
     */
    *readEntries(file, octets) {
        const seen = new Set();
        const merged = [];
        for (const node of this.#readNodes(file, octets, [file], this.#reportFault)) {
            if (node.kind !== "map") {
                this.#reportFault(new YamlFault(node.at, "a zone file is a map of record names"));
                continue;
            }
            for (const entry of node.entries) {
                if (entry.isMerged)
                    merged.push(entry);
                else if (seen.has(entry.key.text))
                    this.#reportFault(duplicateKey(entry.key, hasRecords(entry.value)));
                else {
                    seen.add(entry.key.text);
                    yield entry;
                }
            }
        }
        yield* merged.filter(({ key }) => !seen.has(key.text) && seen.add(key.text));
    }
    *#readNodes(file, octets, files, reportFault) {
        const text = (0,external_node_buffer_.isUtf8)(Buffer.from(octets, "latin1")) ? (0,utf8/* decodeUtf8 */._6)(octets) : null;
        const lines = new LineIndex(file, text ?? "");
        const refusal = text === null
            ? "the file is not UTF-8 text; save it as UTF-8"
            : lines.hasTooMany
                ? `the file has more than ${line_index_MAX_LINES} lines`
                : null;
        if (refusal !== null)
            reportFault(new YamlFault({ lines, offset: 0 }, refusal));
        const builder = new TreeBuilder(lines, this.#createContext(files));
        for (const part of readParts(refusal === null ? (text ?? "") : "")) {
            if ("message" in part) {
                reportFault(new YamlFault({ lines, offset: part.offset }, part.message));
                continue;
            }
            let node;
            try {
                node = builder.build(part.node);
            }
            catch (error) {
                if (!(error instanceof YamlFault))
                    throw error;
                reportFault(error);
                continue;
            }
            yield node;
        }
    }
    #createContext(files) {
        return {
            include: (paths, at) => this.#include(paths, at, files),
            countKept: (characters, at) => this.#countKept(characters, at),
            countCopies: (count, at) => this.#countCopies(count, at),
        };
    }
    #countKept(characters, at) {
        this.#kept += characters;
        if (this.#kept > MAX_KEPT_OCTETS)
            throw new YamlFault(at, `what this zone includes and anchors is larger than ${MAX_KEPT_OCTETS / 2 ** 20} MiB together`);
    }
    #countCopies(count, at) {
        this.#copies += count;
        if (this.#copies > MAX_COPIES)
            throw new YamlFault(at, `the merge keys and includes of this zone come to more than ${MAX_COPIES} entries`);
    }
    /** octoDNS's `!include`: one file is its content; several maps are merged (the last wins), several lists joined. */
    #include(paths, at, files) {
        const parts = paths.map((path) => this.#readIncluded(path, files));
        const [first] = parts;
        if (first === undefined)
            return missingNode(at);
        if (parts.length === 1)
            return first;
        for (const part of parts) {
            if (part.kind !== first.kind || part.kind === "scalar")
                throw new YamlFault(at, "files included together must all be maps, or all lists");
            this.#countCopies(part.kind === "map" ? part.entries.length : part.items.length, at);
        }
        if (first.kind === "list")
            return { kind: "list", items: parts.flatMap((part) => (part.kind === "list" ? part.items : [])), at };
        const entries = new Map();
        for (const part of parts)
            if (part.kind === "map")
                for (const entry of part.entries)
                    entries.set(entry.key.text, entry);
        return { kind: "map", entries: [...entries.values()], at };
    }
    #readIncluded(path, files) {
        const from = files.at(-1);
        const where = (0,external_node_path_.resolve)(this.#repository.folderOf(from), path.text);
        const known = this.#included.get(where);
        if (known !== undefined)
            return known;
        if (files.length > MAX_INCLUDE_DEPTH)
            throw new YamlFault(path.at, `files are included more than ${MAX_INCLUDE_DEPTH} deep`);
        const found = this.#repository.read(where, MAX_KEPT_OCTETS);
        if ("problem" in found)
            throw new YamlFault(path.at, found.problem);
        if (files.includes(found.file))
            throw new YamlFault(path.at, `${(0,master_file_tokens/* quoteText */.ol)(found.file)} includes itself`);
        this.#countKept(found.text.length, path.at);
        const content = this.#readWhole(found.file, found.text, [...files, found.file]);
        // any file is text to YAML, and most are a list of it: what is not called YAML may hold anything but values of a record
        if (content.kind !== "map" && !/\.ya?ml$/i.test(found.file))
            throw new YamlFault(path.at, `${(0,master_file_tokens/* quoteText */.ol)(found.file)} is not a map, and texts and lists are included of .yaml files alone`);
        this.#included.set(where, content);
        return content;
    }
    /** A file's content as one node. Throws its first fault. */
    #readWhole(file, octets, files) {
        const refuse = (fault) => {
            throw fault;
        };
        const nodes = [...this.#readNodes(file, octets, files, refuse)];
        const [first] = nodes;
        if (first === undefined)
            return missingNode({ lines: new LineIndex(file, ""), offset: 0 });
        if (nodes.length === 1)
            return first;
        return { kind: "map", entries: nodes.flatMap((node) => demandEntries(node)), at: first.at };
    }
}
function demandEntries(node) {
    if (node.kind !== "map")
        throw new YamlFault(node.at, "this is not an entry of a map");
    return node.entries;
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/names.js



/** In ASCII and lower case; null where a label beyond ASCII has no A-label. */
function toLowerAscii(text) {
    return (0,idna/* toAscii */.V)(text, (label) => label.startsWith("xn--"))?.toLowerCase() ?? null;
}
/** The name that a key of a zone file means; '' is the zone's own. */
function parseRecordName(key, origin) {
    if (key === "")
        return { name: origin };
    if (key === "@")
        return { problem: "octoDNS writes the zone's own name '', not @" };
    const ascii = toLowerAscii(key);
    const name = ascii === null || /[\s\\]/.test(ascii) || ascii.length > dns_name/* MAX_NAME_TEXT */.$b ? null : (0,dns_name/* parseName */.$q)(`${ascii}.${origin}.`);
    if (name !== null)
        return { name };
    const hint = key.endsWith(".") ? ", and keys are relative to the zone" : "";
    return {
        problem: `${(0,master_file_tokens/* quoteText */.ol)(key)} is not a valid record name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)${hint}`,
    };
}
/** A target, absolute, as text of a master file; `refused` and `unclear` as in `text.ts`. */
function readTarget(written, lenient) {
    if (/\{.*\}/.test(written.slice(0, dns_name/* MAX_NAME_TEXT */.$b)))
        return { unclear: "it has a variable of octoDNS's templating" };
    const ascii = toLowerAscii(written);
    if (ascii === null || (0,dns_name/* parseName */.$q)(ascii) === null || !/^[\x21-\x7e]+$/.test(ascii))
        return { problem: `${(0,master_file_tokens/* quoteText */.ol)(written)} is not a valid domain name` };
    if (!ascii.endsWith(".")) {
        return lenient
            ? {
                unclear: `${(0,master_file_tokens/* quoteText */.ol)(written)} has no dot at its end: the provider decides which name it is relative to`,
            }
            : {
                refused: `${(0,master_file_tokens/* quoteText */.ol)(written)} has no dot at its end, so octoDNS refuses it: write ${(0,master_file_tokens/* quoteText */.ol)(`${written}.`)}`,
            };
    }
    // fqdn.FQDN, with underscores: what octoDNS takes for a name
    const proper = ascii === "." ||
        ascii
            .slice(0, -1)
            .split(".")
            .every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
    return proper || lenient
        ? { target: ascii }
        : { refused: `${(0,master_file_tokens/* quoteText */.ol)(written)} is not a valid host name, so octoDNS refuses it` };
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/txt-values.js



/** Reads a value as written in YAML. `escaped`: a semicolon is written `\;` (YamlProvider's `escaped_semicolons`). */
function readTxtValue(written, hasEscapedSemicolons, isLenient) {
    if (written.length > dns_record/* MAX_RDATA */.AL)
        return { problem: `this text is longer than the ${dns_record/* MAX_RDATA */.AL} octets a record can have` };
    // with escaping off octoDNS puts a backslash before each semicolon itself
    const value = hasEscapedSemicolons ? written : written.replaceAll(";", "\\;");
    const refused = isLenient ? null : validationError(value, hasEscapedSemicolons);
    if (refused !== null)
        return { refused };
    const joined = unquote(value);
    if (joined === null)
        return {
            problem: "the text begins with a quote and does not end with one: octoDNS would cut off its last character",
        };
    const plain = joined.replaceAll("\\;", ";");
    if (joined.replaceAll(/\\{1,2};/g, "").includes("\\")) {
        return {
            unclear: "what a backslash before other than a semicolon means depends on octoDNS's version and the provider",
            other: otherText(plain),
        };
    }
    if (TEMPLATE.test(plain))
        return { unclear: "it has a variable of octoDNS's templating", other: null };
    return { octets: (0,utf8/* encodeUtf8 */.Af)(plain) };
}
/** octodns.processor.templating: the variables of a zone and of a record. */
const TEMPLATE = /\{(?:zone|record)_[a-z_]{1,40}\}/;
/** A text that begins like no record of mail does (`v=`), whatever becomes of the backslashes in it; else null. */
function otherText(text) {
    const start = text.replaceAll(/[\\"\s]/g, "");
    const isPrefix = start === "" || start[0]?.toLowerCase() === "v" || /^\d/.test(start);
    return isPrefix ? null : (0,utf8/* encodeUtf8 */.Af)(text);
}
/** The reasons ChunkedValueValidator gives. */
function validationError(value, hasEscapedSemicolons) {
    if (/[\w\u0080-\uffff];/.test(value))
        return "a semicolon must be written `\\;` here (or the policy must say `escaped-semicolons: false`)";
    if (value.includes("\\\\;")) {
        return hasEscapedSemicolons
            ? "a semicolon must be written `\\;`, with one backslash"
            : "with `escaped-semicolons: false` a semicolon has no backslash before it";
    }
    const strange = /[^\0-\x7f]/u.exec(value);
    return strange === null ? null : `octoDNS publishes ASCII only, and this text has ${(0,master_file_tokens/* quoteText */.ol)(strange[0])}`;
}
/** Quotes around the whole taken off, and the strings of a quoted value joined; null where the quotes are not closed. */
function unquote(value) {
    if (!value.startsWith('"'))
        return value.replaceAll('" "', "");
    if (value.length < 2 || !value.endsWith('"'))
        return null;
    return value.slice(1, -1).replaceAll('" "', "");
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/yaml-text.js



/** The fields of a record whose value is a map; null for other types. */
function fieldsOf({ data }) {
    if ("exchange" in data) {
        const exchange = data.exchange === "." ? "." : `${data.exchange}.`;
        return [
            { keys: ["exchange", "value"], value: formatWord(exchange) },
            { keys: ["preference", "priority"], value: String(data.preference) },
        ];
    }
    if (!("usage" in data))
        return null;
    return [
        { keys: ["certificate_association_data"], value: formatWord(data.data) },
        { keys: ["certificate_usage"], value: String(data.usage) },
        { keys: ["matching_type"], value: String(data.matching) },
        { keys: ["selector"], value: String(data.selector) },
    ];
}
/** A text record's value as a scalar in the quotes of another (`like`); null where octoDNS would not publish what it says. */
function formatTxtScalar({ data }, escaped, like) {
    const text = "strings" in data ? (0,dns_record/* txtValue */.gb)(data) : "";
    if (text === "" || !isPrintableAscii(text))
        return null;
    const written = escaped ? text.replaceAll(";", "\\;") : text;
    const read = readTxtValue(written, escaped, false);
    if (!("octets" in read) || read.octets !== text)
        return null;
    if (like.startsWith('"'))
        return `"${written.replaceAll(/["\\]/g, "\\$&")}"`;
    return !like.startsWith("'") && isPlainText(written) ? written : singleQuoted(written);
}
/** A value as lines of YAML, to stand behind `- `; null where it has none. */
function formatValue(rr, escaped) {
    const fields = fieldsOf(rr);
    if (fields !== null)
        return fields.map(({ keys, value }) => `${keys[0]}: ${value}`);
    const scalar = formatNamedScalar(rr) ?? formatTxtScalar(rr, escaped, "");
    return scalar === null ? null : [scalar];
}
/** The value of an alias or an address; null for other types. */
function formatNamedScalar({ data }) {
    if ("target" in data)
        return formatWord(`${data.target}.`);
    return "address" in data ? formatWord(data.address) : null;
}
/** A record as lines of YAML; null where it has none. */
function formatRecord({ type, added }, escaped) {
    const values = added.map((rr) => formatValue(rr, escaped));
    const [first] = values;
    if (first === undefined || values.includes(null))
        return null;
    const head = `type: ${type}`;
    if (values.length > 1)
        return [
            head,
            "values:",
            ...values.flatMap((lines) => lines.map((line, i) => `${i === 0 ? "- " : "  "}${line}`)),
        ];
    return first?.length === 1 && added.every((rr) => fieldsOf(rr) === null)
        ? [head, `value: ${first[0]}`]
        : [head, "value:", ...(first ?? []).map((line) => `  ${line}`)];
}
/** A key of a zone file. */
function formatKey(key) {
    return formatWord(key);
}
/** Words that YAML 1.1 takes for something else than text. */
const RESERVED_WORD = /^(?:y|n|yes|no|true|false|on|off|null)$/i;
function formatWord(text) {
    return /^[A-Za-z_][\w.-]*$/.test(text) && !RESERVED_WORD.test(text) ? text : singleQuoted(text);
}
/** Whether text stands for itself without quotes, in flow collections too. */
function isPlainText(text) {
    return /^[A-Za-z][^,[\]{}]*$/.test(text) && !/: |:$| #|\s$|^\s/.test(text);
}
function singleQuoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/yaml-span.js
/** The lines of a node, from its first character to its last; lines and columns count from 1. */
class YamlSpan {
    line;
    column;
    #lines;
    /** The column behind it, in its last line. */
    #end;
    constructor(line, column, lines, end) {
        this.line = line;
        this.column = column;
        this.#lines = lines;
        this.#end = end;
    }
    /** null where it does not stand whole in this file: an alias, an included part. */
    static from(node, text) {
        const { lines, offset } = node.at;
        const end = endOffset(node, text.file);
        if (end === null || end < offset)
            return null;
        const [from, to] = [lines.locate(offset), lines.locate(end)];
        const last = Math.min(to.line, text.lineCount);
        const own = text.lines(from.line, last - from.line + 1);
        if (own === null)
            return null;
        // a block scalar ends behind its line end, which may be that of the file, or behind empty lines
        let width = last === to.line ? to.column - 1 : Infinity;
        while (own.length > 1 && (own.at(-1) ?? "").slice(0, width).trim() === "") {
            own.pop();
            width = Infinity;
        }
        return new YamlSpan(from.line, from.column, own, (own.at(-1) ?? "").slice(0, width).trimEnd().length + 1);
    }
    get count() {
        return this.#lines.length;
    }
    get isOneLine() {
        return this.count === 1;
    }
    /** What its first line has before it, and its last behind it. */
    get before() {
        return (this.#lines[0] ?? "").slice(0, this.column - 1);
    }
    get after() {
        return (this.#lines.at(-1) ?? "").slice(this.#end - 1);
    }
    /** The node as it is written. */
    get text() {
        const lines = [...this.#lines];
        lines.push((lines.pop() ?? "").slice(0, this.#end - 1));
        return [(lines[0] ?? "").slice(this.column - 1), ...lines.slice(1)].join("\n");
    }
    /** Its lines with a text in its place. */
    replaceWith(text) {
        return { line: this.line, count: this.count, lines: [this.before + text + this.after] };
    }
    /** The lines of a block map as an item of a list; null where it is not one. */
    asItem(indent) {
        const own = " ".repeat(this.column - 1);
        if (this.before !== own || /^[{["'|>&*!]/.test(this.text))
            return null;
        if (!this.#lines.every((line) => line.startsWith(own) || line.trim() === ""))
            return null;
        return this.#lines.map((line, i) => line.trim() === "" ? "" : `${indent}${i === 0 ? "- " : "  "}${line.slice(own.length)}`);
    }
    /** Texts in the places of nodes of one line each; several may share a line. */
    static replaceAll(spans, texts) {
        const lines = new Map();
        const rightFirst = spans
            .map((span, i) => ({ span, text: texts[i] ?? "" }))
            .toSorted((a, b) => b.span.column - a.span.column);
        for (const { span, text } of rightFirst) {
            const line = lines.get(span.line) ?? span.#lines[0] ?? "";
            lines.set(span.line, line.slice(0, span.column - 1) + text + line.slice(span.#end - 1));
        }
        return [...lines].map(([line, text]) => ({ line, count: 1, lines: [text] }));
    }
}
/** The offset behind the last scalar of a node; null where a part of it stands elsewhere. */
function endOffset(node, file) {
    const here = ({ lines }) => lines.file === file;
    if (!here(node.at))
        return null;
    if (node.kind === "scalar")
        return node.end;
    const parts = node.kind === "list" ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
    let end = node.at.offset;
    for (const part of parts) {
        const own = endOffset(part, file);
        if (own === null)
            return null;
        end = Math.max(end, own);
    }
    return end;
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/edit.js
// A change to octoDNS's YAML (docs/records.md): a value among others, a record beside others of its name, or a new name.









/** Project limit: octets of a file that is read once more for an edit. */
const MAX_FILE = 4 * 2 ** 20;
/** Edits the files of zones. */
function createOctodnsEditor({ read, repository }) {
    const entriesIn = memoizeLast((text) => readEntries(text, repository));
    return (change, index) => editOctodns(change, index, read, entriesIn);
}
/** Keeps what the last text came to: the findings of a domain are in one file, mostly. */
function memoizeLast(read) {
    let last = null;
    return (text) => {
        if (last?.text !== text)
            last = { text, value: read(text) };
        return last.value;
    };
}
/** The changed lines; null where they cannot be separated from the rest of the file. */
function editOctodns(change, index, read, entriesIn) {
    const { zone, name, type, kept, replaced } = change;
    if (replaced.some((record) => index.isSharedLocation(record)))
        return null;
    const set = [...kept, ...replaced];
    const beside = index.recordsAt(name).flatMap(({ zone: own, record }) => (own === zone ? [record] : []));
    const file = (set[0] ?? beside[0])?.location.file ?? zoneFileOf(zone);
    const text = file === undefined ? null : read(file);
    if (text === null)
        return null;
    const entries = entriesIn(text);
    const entry = entries === null ? undefined : entriesByName(entries, zone.origin).get(name);
    const manner = { hasEscapedSemicolons: zone.hasEscapedSemicolons ?? true };
    if (entries === null || (entry === undefined && beside.length > 0))
        return null;
    if (entry === undefined)
        return wrap(text, addEntry(entries, change, manner, text));
    if (entry.value.at.lines.file !== text.file)
        return null;
    const record = edit_recordsIn(entry).find((map) => typeIn(map) === type);
    if (record !== undefined)
        return wrap(text, changeRecord(record, change, manner, text));
    return wrap(text, set.length > 0 ? null : addRecord(entry, change, manner, text));
}
function wrap(text, splices) {
    return splices === null ? null : { file: text.file, splices };
}
/** The entries of a file; null where not all of it is plain to read, or it is too large to be read once more. */
function readEntries(text, repository) {
    if (text.octets.length > MAX_FILE)
        return null;
    try {
        const refuse = (fault) => {
            throw fault;
        };
        const entries = [...new ZoneFiles(repository, refuse).readEntries(text.file, text.octets)];
        return entries.some(({ isMerged, key }) => isMerged || key.at.lines.file !== text.file) ? null : entries;
    }
    catch (error) {
        if (error instanceof YamlFault)
            return null;
        throw error;
    }
}
/** Kept, for many domains may be edited in one zone. */
const ZONE_FILES = new WeakMap();
/** The file of a zone by its name, among those its records stand in: a folder with a file for each name has none. */
function zoneFileOf(zone) {
    let file = ZONE_FILES.get(zone);
    if (file === undefined) {
        const files = new Set(zone.records.map(({ location }) => location.file));
        file = [...files].find((one) => toLowerAscii((0,external_node_path_.basename)(one, ".yaml")) === zone.origin) ?? null;
        ZONE_FILES.set(zone, file);
    }
    return file ?? undefined;
}
/** Kept, for many domains may be edited in one large file. */
const ENTRIES_BY_NAME = new WeakMap();
/** The entries of a zone by name; of several with the same one, the first. */
function entriesByName(entries, origin) {
    const cached = ENTRIES_BY_NAME.get(entries);
    if (cached?.origin === origin)
        return cached.byName;
    const byName = new Map();
    for (const entry of entries) {
        const named = parseRecordName(entry.key.text, origin);
        if ("name" in named && !byName.has(named.name))
            byName.set(named.name, entry);
    }
    ENTRIES_BY_NAME.set(entries, { origin, byName });
    return byName;
}
function edit_recordsIn({ value }) {
    return (value.kind === "list" ? value.items : [value]).filter((node) => node.kind === "map");
}
function typeIn(record) {
    const type = yaml_tree_valueOf(record, "type");
    return type?.kind === "scalar" ? type.text.toUpperCase() : "";
}
/** The edit that changes the values of an existing record. */
function changeRecord(record, change, manner, text) {
    const entry = record.entries.find(({ key }) => key.text === "values") ?? record.entries.find(({ key }) => key.text === "value");
    if (entry === undefined || entry.isMerged)
        return null;
    const nodes = entry.value.kind === "list" ? entry.value.items : [entry.value];
    const places = new Set(change.replaced.map(({ location }) => (0,located_messages/* locationKey */.dE)(location)));
    const replaced = nodes.filter(({ at }) => places.has((0,located_messages/* locationKey */.dE)(at.lines.locate(at.offset))));
    if (replaced.length !== change.replaced.length)
        return null;
    const pairs = replaced.map((node, i) => {
        const added = change.added[i];
        return added === undefined ? removeItem(node, entry.value, text) : replaceValue(node, added, manner, text);
    });
    const rest = change.added.slice(replaced.length);
    const more = rest.length === 0 ? [] : addValues(entry, nodes, rest, manner, text);
    if (more === null || pairs.includes(null))
        return null;
    return [...pairs.filter((splices) => splices !== null).flat(), ...more];
}
/** Another value where one stands: a text, or the fields of a map one by one. */
function replaceValue(node, added, { hasEscapedSemicolons }, text) {
    const span = YamlSpan.from(node, text);
    if (span === null)
        return null;
    if (node.kind === "scalar") {
        const scalar = formatScalar(added, hasEscapedSemicolons, span.text);
        return scalar === null ? null : [span.replaceWith(scalar)];
    }
    if (node.kind !== "map")
        return null;
    const fields = fieldsOf(added);
    const splices = fields?.map(({ keys }) => {
        const member = keys.map((key) => yaml_tree_valueOf(node, key)).find((found) => found !== undefined);
        const place = member === undefined ? null : YamlSpan.from(member, text);
        return place?.isOneLine === true ? place : null;
    });
    if (fields === null || splices === undefined || splices.includes(null))
        return null;
    return YamlSpan.replaceAll(splices, fields.map(({ value }) => value));
}
/** A value as a scalar, in the quotes of the one that `like` is. */
function formatScalar(added, escaped, like) {
    return "strings" in added.data ? formatTxtScalar(added, escaped, like) : null;
}
/** A list without one of its items, where each item has lines of its own. */
function removeItem(node, list, text) {
    const span = list.kind === "list" ? YamlSpan.from(node, text) : null;
    return span !== null && /^\s*- +$/.test(span.before) && /^\s*(?:#.*)?$/.test(span.after)
        ? [{ line: span.line, count: span.count, lines: [] }]
        : null;
}
/** Values beside those there are; a single value becomes the first of a list. */
function addValues({ key, value }, nodes, added, manner, text) {
    const last = nodes.at(-1);
    const span = last === undefined ? null : YamlSpan.from(last, text);
    const items = added.map((one) => formatValue(one, manner.hasEscapedSemicolons));
    if (span === null || items.includes(null) || !/^\s*(?:#.*)?$/.test(span.after))
        return null;
    const linesAt = (indent) => items.flatMap((lines) => lines.map((line, i) => `${indent}${i === 0 ? "- " : "  "}${line}`));
    if (value.kind === "list") {
        const indent = /^(\s*)- +$/.exec(span.before)?.[1];
        return indent === undefined ? null : [{ line: span.line + span.count, count: 0, lines: linesAt(indent) }];
    }
    const own = YamlSpan.from(key, text);
    if (own === null || key.text !== "value" || own.count !== 1)
        return null;
    const indent = " ".repeat(own.column + 1);
    if (span.line === own.line && value.kind === "scalar") {
        const first = `${own.before}values:`;
        return [
            {
                line: span.line,
                count: span.count,
                lines: [first, `${indent}- ${span.text}${span.after}`, ...linesAt(indent)],
            },
        ];
    }
    const block = span.asItem(indent);
    if (block === null)
        return null;
    return [
        { line: own.line, count: 1, lines: [`${own.before}values:`] },
        { line: span.line, count: span.count, lines: [...block, ...linesAt(indent)] },
    ];
}
/** A record beside those of its name; a single one becomes the first of a list. */
function addRecord({ value }, change, { hasEscapedSemicolons }, text) {
    const lines = formatRecord(change, hasEscapedSemicolons);
    const last = value.kind === "list" ? value.items.at(-1) : value;
    const span = last === undefined ? null : YamlSpan.from(last, text);
    if (lines === null || span === null || !/^\s*(?:#.*)?$/.test(span.after))
        return null;
    const item = (indent) => lines.map((line, i) => `${indent}${i === 0 ? "- " : "  "}${line}`);
    if (value.kind === "list") {
        const indent = /^(\s*)- +$/.exec(span.before)?.[1];
        return indent === undefined ? null : [{ line: span.line + span.count, count: 0, lines: item(indent) }];
    }
    const indent = " ".repeat(span.column - 1);
    const block = value.kind === "map" ? span.asItem(indent) : null;
    return block === null ? null : [{ line: span.line, count: span.count, lines: [...block, ...item(indent)] }];
}
/** A name that is not there yet, where octoDNS wants it: in natural order of all names (`enforce_order`). */
function addEntry(entries, change, { hasEscapedSemicolons }, text) {
    const { name, zone } = change;
    const key = (0,dns_name/* relativeName */.IC)(name, zone.origin);
    const body = formatRecord(change, hasEscapedSemicolons);
    const [first] = entries;
    const before = findEntryBefore(entries, key);
    if (body === null || first === undefined)
        return null;
    const lines = [`${formatKey(key)}:`, ...body.map((line) => `  ${line}`)];
    if (before === undefined)
        return YamlSpan.from(first.key, text)?.column === 1
            ? [{ line: first.key.at.lines.locate(first.key.at.offset).line, count: 0, lines }]
            : null;
    const span = YamlSpan.from(before.value, text);
    return span === null || YamlSpan.from(before.key, text)?.column !== 1
        ? null
        : [{ line: span.line + span.count, count: 0, lines }];
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/yaml-scalar.js
// What YAML 1.1 makes of an unquoted scalar, as PyYAML, octoDNS's own reader, resolves it (yaml.org/type: bool, float, int,
// null, timestamp): what is read as something else than it says must stand in quotes.

/** Longer words are text: no number, date or boolean anyone means has so many characters. */
const MAX_WORD = 60;
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const TRUE = /^(?:yes|true|on)$/i;
const NULL = /^(?:~|null|Null|NULL|)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INTEGER = /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const DATE = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/;
/** An integer that Python prints as it was written. */
const DECIMAL = /^(?:0|-?[1-9][0-9]*)$/;
/** The word for what a scalar is; null where it is text. */
function kindOf({ text, isPlain }) {
    if (!isPlain || text.length > MAX_WORD)
        return null;
    if (NULL.test(text))
        return "nothing";
    if (BOOLEAN.test(text))
        return "a boolean";
    if (INTEGER.test(text) || FLOAT.test(text))
        return "a number";
    return DATE.test(text) ? "a date" : null;
}
/** Whether it says nothing: empty without quotes, `~`, `null`. */
function isNull(scalar) {
    return kindOf(scalar) === "nothing";
}
/** The text of a scalar that is text; else what is wrong. */
function scalarText(scalar) {
    const kind = kindOf(scalar);
    if (kind === null)
        return { text: scalar.text };
    if (kind === "nothing")
        return { problem: "there is no value here" };
    return { problem: `YAML reads ${(0,master_file_tokens/* quoteText */.ol)(scalar.text)} as ${kind}: put it in quotes` };
}
/**
 * The text that octoDNS makes of a key, `str()` of what YAML has read; a problem if that is not one line of text. Numbers with
 * an exponent, which Python writes its own way, are left out.
 */
function keyText(scalar) {
    const kind = kindOf(scalar);
    const { text } = scalar;
    if (kind === null)
        return { text };
    if (kind === "nothing")
        return { text: "None" };
    if (kind === "a boolean")
        return { text: TRUE.test(text) ? "True" : "False" };
    if (kind === "a date" && text.length === DATE_LENGTH)
        return { text };
    const number = kind === "a number" ? pythonNumber(text.replaceAll("_", "")) : null;
    return number === null ? scalarText(scalar) : { text: number };
}
/** `2026-11-28`. */
const DATE_LENGTH = 10;
/** A number as Python prints it; null where it is none of the common forms, or beyond what is exact here. */
function pythonNumber(text) {
    const [, sign = "", digits = ""] = /^([-+]?)(.*)$/.exec(text) ?? [];
    const octal = /^0[0-7]+$/.test(digits) ? `0o${digits}` : digits;
    const isFloat = /^\d+\.\d*$|^\.\d+$/.test(digits);
    const isInteger = /^(?:0|[1-9]\d*|0x[\da-fA-F]+|0b[01]+|0o[0-7]+)$/.test(octal);
    const value = Number(octal);
    if (!(isFloat || isInteger) || value > MAX_EXACT || (isFloat && value !== 0 && value < MIN_PLAIN))
        return null;
    const printed = isFloat && Number.isInteger(value) ? `${value}.0` : String(value);
    return `${sign === "-" && (value !== 0 || isFloat) ? "-" : ""}${printed}`;
}
/** Floats beyond are written with an exponent (Python's `repr`). */
const MAX_EXACT = 2 ** 53;
const MIN_PLAIN = 0.0001;
/** The text of a scalar that octoDNS makes text of: also of an integer that stays as it is written. */
function scalarWord(scalar) {
    return scalar.isPlain && DECIMAL.test(scalar.text) ? { text: scalar.text } : scalarText(scalar);
}
/** Python's truth of a scalar. */
function isTrue(scalar) {
    const kind = kindOf(scalar);
    if (kind === "a boolean")
        return TRUE.test(scalar.text);
    return kind !== "nothing" && scalar.text !== "" && !(kind === "a number" && Number(scalar.text) === 0);
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/record-fields.js
// The fields of one record in octoDNS's YAML: its type, its values, and whether a provider computes its answers.





/** The types that the values of a provider's own record say they are of (`Route53Provider/ALIAS`); none where one does not. */
function typesOfValues(record) {
    const value = yaml_tree_valueOf(record, "values") ?? yaml_tree_valueOf(record, "value");
    const values = value?.kind === "list" ? value.items : value === undefined ? [] : [value];
    const types = values.map((each) => {
        const type = each.kind === "map" ? yaml_tree_valueOf(each, "type") : undefined;
        return type?.kind === "scalar" ? (0,record_types/* parseRecordType */.h)(type.text)?.type : undefined;
    });
    return types.includes(undefined) ? [] : [...new Set(types)];
}
/** Types that octoDNS's providers turn into addresses of their own choosing. */
const record_fields_ADDRESS_TYPES = {
    ALIAS: computed_answers/* TARGET_ADDRESSES */.lL,
    URLFWD: computed_answers/* PROVIDER_ADDRESSES */.Xk,
};
function readType(record) {
    const written = yaml_tree_valueOf(record, "type");
    if (written === undefined)
        throw new YamlFault(record.at, "this record has no `type`");
    const read = written.kind === "scalar" ? scalarText(written) : { problem: "the type is a word" };
    if ("problem" in read)
        throw new YamlFault(written.at, read.problem);
    const type = read.text.slice(0, MAX_TYPE);
    const upper = type.toUpperCase();
    if (type !== upper && (0,record_types/* parseRecordType */.h)(upper)?.type === upper)
        throw new YamlFault(written.at, `octoDNS writes this type ${upper}`);
    return type;
}
/** Project limit: characters of a type's name that are compared. */
const MAX_TYPE = 100;
/** Why resolvers may get other answers than this record, and for which types; null where they do not. */
function record_fields_computedAnswerOf(record, type) {
    const addresses = Object.hasOwn(record_fields_ADDRESS_TYPES, type) ? record_fields_ADDRESS_TYPES[type] : undefined;
    const own = addresses === undefined ? [type] : computed_answers/* ADDRESSES */.FV;
    const options = octodnsOf(record);
    if (isSet(options, "ignored"))
        return { reason: "octoDNS ignores it (`ignored: true`) and leaves what is live", types: own };
    for (const key of ["included", "excluded"]) {
        if (isSet(options, key))
            return { reason: `it is not for every provider (\`${key}\`)`, types: own };
    }
    // octodns-cloudflare: a proxied record is answered with addresses of the proxy, of both families whatever it is itself
    if (isSet(mapIn(options, "cloudflare"), "proxied"))
        return {
            reason: "Cloudflare's proxy answers in its place",
            types: [...new Set([...own, ...computed_answers/* ADDRESSES */.FV])],
            proxiedBy: CLOUDFLARE.name,
        };
    for (const key of ["dynamic", "geo"]) {
        if (isSet(record, key))
            return { reason: `its answers differ by place or health (\`${key}\`)`, types: own };
    }
    return addresses === undefined ? null : { types: own, reason: addresses };
}
function octodnsOf(record) {
    return mapIn(record, "octodns");
}
function mapIn(map, key) {
    const value = map === undefined ? undefined : yaml_tree_valueOf(map, key);
    return value?.kind === "map" ? value : undefined;
}
/** Whether a key has a value that is true in Python: no empty list or map, no zero, no `false`. */
function isSet(map, key) {
    const value = map === undefined ? undefined : yaml_tree_valueOf(map, key);
    if (value === undefined)
        return false;
    if (value.kind === "scalar")
        return isTrue(value);
    return value.kind === "map" ? value.entries.length > 0 : value.items.length > 0;
}
/** Types that octoDNS gives one `value`, never a list (ValueMixin). */
const SINGLE_VALUE_TYPES = new Set(["CNAME", "DNAME"]);
/** The values of a record: `values` before `value`; either may be a list. */
function valuesIn(record, type) {
    const isSingle = SINGLE_VALUE_TYPES.has(type);
    const value = isSingle ? yaml_tree_valueOf(record, "value") : (yaml_tree_valueOf(record, "values") ?? yaml_tree_valueOf(record, "value"));
    if (value === undefined || (value.kind === "scalar" && isNull(value)))
        throw new YamlFault(record.at, `this ${type} record has no \`value\`${isSingle ? "" : " and no `values`"}`);
    if (value.kind !== "list")
        return [value];
    if (isSingle)
        throw new YamlFault(value.at, `a ${type} record has one value, not a list`);
    if (value.items.length === 0)
        throw new YamlFault(value.at, `this ${type} record has no values`);
    return value.items;
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/lenient-aliases.js
/**
 * octoDNS refuses a CNAME beside other records unless its zone is lenient, or all records of the name are (octodns/zone.py,
 * `add_record`; before that version only if the zone is). A server that has a CNAME and other records answers with the alias (RFC 1034 §4.3.2), except to questions for the others'
 * types. Which of both the provider takes is unknown. Linear.
 */
function resolveLenientAliases(records, strictNames) {
    const aliases = records.filter(({ rr }) => rr.type === "CNAME" && !strictNames.has(rr.name));
    const aliasAt = new Map(aliases.map((alias) => [alias.rr.name, alias]));
    const beside = records.filter(({ rr }) => rr.type !== "CNAME" && aliasAt.has(rr.name));
    if (beside.length === 0)
        return { kept: [...records], disputed: [], notes: [] };
    const removed = new Set(beside);
    const disputedNames = new Set(beside.flatMap(({ isParsed, rr }) => (isParsed ? [rr.name] : [])));
    const names = [...new Set(beside.map(({ rr }) => rr.name))].map((name) => ({
        name,
        location: aliasAt.get(name).location,
    }));
    return {
        kept: records.filter((record) => !removed.has(record) && !disputedNames.has(record.rr.name)),
        disputed: names.flatMap((each) => (disputedNames.has(each.name) ? [{ ...each, type: "CNAME" }] : [])),
        notes: names.map(({ name, location }) => ({
            location,
            message: disputedNames.has(name)
                ? `which of the records of ${name} the provider takes beside its CNAME is unknown`
                : `the records of ${name} beside its CNAME are not judged`,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/values.js









/** Data that only the provider knows; the RRset is undecided. */
class Undecidable extends YamlFault {
    /** Similar data if the text is not a mail record, whatever the provider makes of it; otherwise null. */
    approximate;
    constructor(at, message, approximate = null) {
        super(at, message);
        this.approximate = approximate;
    }
}
const READERS = {
    A: (value) => [readWord(value)],
    AAAA: (value) => [readWord(value)],
    CNAME: (value, manner) => [readTargetField(value, manner)],
    DNAME: (value, manner) => [readTargetField(value, manner)],
    NS: (value, manner) => [readTargetField(value, manner)],
    PTR: (value, manner) => [readTargetField(value, manner)],
    MX: (value, manner) => {
        const map = demandMap(value);
        return [
            readWord(demandMember(map, "preference", "priority")),
            readTargetField(demandMember(map, "exchange", "value"), manner),
        ];
    },
    TLSA: (value, { isLenient }) => {
        const map = demandMap(value);
        const usage = readBoundedNumber(demandMember(map, "certificate_usage"), 3, isLenient);
        const rest = [
            readBoundedNumber(demandMember(map, "selector"), 1, isLenient),
            readBoundedNumber(demandMember(map, "matching_type"), 2, isLenient),
        ];
        return [usage, ...rest, readWord(demandMember(map, "certificate_association_data"))];
    },
    DS: (value) => {
        const map = demandMap(value);
        // octoDNS's first names were those of a DNSKEY, for the same four fields
        const old = yaml_tree_valueOf(map, "public_key") !== undefined || yaml_tree_valueOf(map, "flags") !== undefined;
        const keys = old
            ? ["flags", "protocol", "algorithm", "public_key"]
            : ["key_tag", "algorithm", "digest_type", "digest"];
        return keys.map((key) => readWord(demandMember(map, key)));
    },
};
/** Types octoDNS has and this project does not read, and the keys their values need; none: the value is text. */
const OPAQUE_KEYS = {
    CAA: ["tag", "value"],
    HTTPS: ["svcpriority", "targetname"],
    LOC: ["lat_degrees", "lat_direction", "long_degrees", "long_direction", "altitude"],
    NAPTR: ["order", "preference", "flags", "service", "regexp", "replacement"],
    OPENPGPKEY: [],
    SPF: [],
    SRV: ["priority", "weight", "port", "target"],
    SSHFP: ["algorithm", "fingerprint_type", "fingerprint"],
    SVCB: ["svcpriority", "targetname"],
    URI: ["priority", "weight", "target"],
};
/** Whether values of a type are read. */
function isValueType(type) {
    return type === "TXT" || Object.hasOwn(READERS, type);
}
/** The data one value says. Throws a YamlFault; Unclear where only the provider knows. */
function readValue(type, value, manner) {
    if (type === "TXT")
        return values_readTxt(value, manner);
    const fields = READERS[type](value, manner);
    const tokens = fields.map(({ text }, i) => ({ text, isQuoted: false, at: i, line: 1 }));
    try {
        return (0,rdata/* readRdata */.b)(type, new rdata_fields/* Fields */.C8(tokens, 0, type, null));
    }
    catch (error) {
        if (!(error instanceof master_file_tokens/* Fault */.vC))
            throw error;
        throw new YamlFault(fields[error.mark.at].at, error.message);
    }
}
/** The octets of a TXT value, in strings of 255 as octoDNS splits them. */
function values_readTxt(value, { hasEscapedSemicolons, isLenient }) {
    const written = scalarText(demandScalar(value));
    if ("problem" in written)
        throw new YamlFault(value.at, written.problem);
    const read = readTxtValue(written.text, hasEscapedSemicolons, isLenient);
    if ("unclear" in read)
        throw new Undecidable(value.at, read.unclear, read.other === null ? null : (0,dns_record/* txtRdata */.fm)(read.other));
    if ("octets" in read)
        return (0,dns_record/* txtRdata */.fm)(read.octets);
    throw new YamlFault(value.at, "refused" in read ? read.refused : read.problem);
}
/** The data of a record of a type that is not read, as one text. Throws a YamlFault where a key is missing. */
function readOpaque(type, value) {
    const keys = OPAQUE_KEYS[type] ?? [];
    if (keys.length === 0)
        return (0,utf8/* encodeUtf8 */.Af)(readWord(value).text);
    const map = demandMap(value);
    for (const key of keys)
        demandMember(map, key);
    const words = [];
    collectWords(map, words, { left: dns_record/* MAX_RDATA */.AL });
    return (0,utf8/* encodeUtf8 */.Af)(words.join(" "));
}
/** `key=value` of all that is in a node, to a bounded length, however often a part of it is repeated. */
function collectWords(node, words, budget) {
    const parts = node.kind === "map"
        ? node.entries.map(({ key, value }) => ({ key: `${key.text}=`, value }))
        : node.kind === "list"
            ? node.items.map((value) => ({ key: "", value }))
            : [];
    for (const { key, value } of parts) {
        if (--budget.left <= 0)
            return;
        const text = value.kind === "scalar" ? value.text.slice(0, budget.left) : "";
        budget.left -= key.length + text.length;
        words.push(key + text);
        if (value.kind !== "scalar")
            collectWords(value, words, budget);
    }
}
function demandMap(value) {
    if (value.kind === "map")
        return value;
    throw new YamlFault(value.at, "a map of the record's fields is wanted here");
}
function demandScalar(value) {
    if (value.kind === "scalar")
        return value;
    throw new YamlFault(value.at, `one value is wanted here, not a ${value.kind}`);
}
/** The value of a key, or of the name the key had in earlier versions of octoDNS. */
function demandMember(map, key, older) {
    const found = yaml_tree_valueOf(map, key) ?? (older === undefined ? undefined : yaml_tree_valueOf(map, older));
    if (found !== undefined)
        return found;
    throw new YamlFault(map.at, `this value has no ${key}`);
}
function readWord(value) {
    const read = scalarWord(demandScalar(value));
    if ("problem" in read)
        throw new YamlFault(value.at, read.problem);
    return { text: read.text, at: value.at };
}
/** A number that octoDNS bounds more than DNS does. */
function readBoundedNumber(value, max, lenient) {
    const field = readWord(value);
    if (!lenient && Number(field.text) > max)
        throw new YamlFault(value.at, `octoDNS takes a number from 0 to ${max} here`);
    return field;
}
function readTargetField(value, { isLenient }) {
    const read = readTarget(readWord(value).text, isLenient);
    if ("unclear" in read)
        throw new Undecidable(value.at, read.unclear);
    if ("target" in read)
        return { text: read.target, at: value.at };
    throw new YamlFault(value.at, "refused" in read ? read.refused : read.problem);
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/records.js










/** Project limit: records of one zone, and names in its files. */
const records_MAX_RECORDS = 200_000;
/** Project limit: octets of all data of one zone; small files can repeat a long value. */
const MAX_DATA = 128 * 2 ** 20;
/** There are enough problems: the rest is not read. */
class TooManyProblems extends Error {
}
/** Collects what the entries of a zone's files declare. */
class records_ZoneRecords {
    records = [];
    undecided = [];
    problems = [];
    /** The first problem that leaves open which RRset it is of, or what else the files declare; null for none. */
    fault = null;
    warnings = [];
    #origin;
    #options;
    #notes;
    /** Where each RRset is declared, by type and name. */
    #rrsets = new Map();
    /** Names with a type whose answers cannot be known. */
    #unknownTypes = [];
    /** Names with a record that is not lenient. */
    #strictNames = new Set();
    #entries = 0;
    #values = 0;
    #octets = 0;
    constructor(origin, options) {
        this.#origin = origin;
        this.#options = options;
        this.#notes = new located_messages/* MessageList */.Mf(` in the zone ${origin}`);
    }
    /** What could not be read, so far. */
    get notes() {
        return this.#notes.toArray();
    }
    /** Reads one entry. Throws TooManyProblems. */
    readEntry({ key, value }) {
        if (++this.#entries > records_MAX_RECORDS)
            this.#stop(new YamlFault(key.at, `this zone has more than ${records_MAX_RECORDS} names, the most that are read`));
        try {
            // where no record follows, the message leaves out the key: it may be from a file that is not a zone
            const name = hasRecords(value) ? this.#readName(key) : this.#origin;
            for (const record of value.kind === "list" ? value.items : [value])
                this.#guarded(() => this.#readRecord(name, record));
        }
        catch (error) {
            this.#reportIfFault(error);
        }
    }
    #readName(key) {
        // an empty key is the apex, but only in quotes: without them YAML reads it as nothing, and octoDNS as the name `none`
        const written = keyText(key);
        if ("problem" in written)
            throw new YamlFault(key.at, written.problem);
        const name = parseRecordName(written.text, this.#origin);
        if ("problem" in name)
            throw new YamlFault(key.at, name.problem);
        if (written.text !== key.text)
            this.warnings.push({
                location: locationOf(key.at),
                message: `YAML does not read ${(0,master_file_tokens/* quoteText */.ol)(key.text)} as text, so octoDNS makes the name ${(0,master_file_tokens/* quoteText */.ol)(written.text.toLowerCase())} of it: put it in quotes`,
            });
        return name.name;
    }
    /** Adds a problem of the YAML, as `reportProblem` does. */
    reportFault({ at, message }) {
        this.reportProblem({ location: locationOf(at), message });
    }
    /** Adds a problem that may be of any RRset. Throws TooManyProblems after the last that is kept. */
    reportProblem(problem) {
        const added = this.#addProblem(problem);
        this.fault ??= added;
    }
    #addProblem({ location, message }) {
        const isLast = this.problems.length >= located_messages/* MAX_PROBLEMS */.aZ;
        const problem = { location, message: isLast ? located_messages/* REST_UNREAD */.j2 : message };
        this.problems.push(problem);
        if (!isLast)
            return problem;
        this.fault ??= problem;
        throw new TooManyProblems();
    }
    /** To be called after the last entry: types that only show once all RRsets are known. */
    finish() {
        const { kept, disputed, notes } = resolveLenientAliases(this.records, this.#strictNames);
        this.records = kept;
        this.undecided.push(...disputed);
        for (const { location, message } of notes)
            this.#notes.add(location, message);
        // whatever such a record becomes, it is of none of the types declared beside it
        for (const { name, location } of this.#unknownTypes) {
            for (const type of computed_answers/* UNKNOWN_ANSWERS */.lU)
                if (!this.#rrsets.has(`${type} ${name}`))
                    this.undecided.push({ name, type, location });
        }
    }
    #guarded(run) {
        try {
            run();
        }
        catch (error) {
            this.#reportIfFault(error);
        }
    }
    /** Runs what reads a part of an RRset; a fault of it leaves that RRset undecided. */
    #guardRrset(rrset, run) {
        try {
            run();
        }
        catch (error) {
            if (!(error instanceof YamlFault))
                throw error;
            const { at, message } = error;
            this.undecided.push({ ...rrset, fault: this.#addProblem({ location: locationOf(at), message }) });
        }
    }
    #reportIfFault(error) {
        if (!(error instanceof YamlFault))
            throw error;
        this.reportFault(error);
    }
    #readRecord(name, record) {
        if (record.kind !== "map")
            throw new YamlFault(record.at, "a record is a map with `type` and `value` or `values`");
        const type = readType(record);
        const location = locationOf(record.at);
        this.#guardRrset({ name, type, location }, () => this.#readRrset({ name, type, location }, record));
    }
    #readRrset({ name, type, location }, record) {
        const set = `${type} ${name}`;
        const first = this.#rrsets.get(set);
        if (first !== undefined)
            throw new YamlFault(record.at, `the ${type} record of ${name} is here already (${first.file}:${first.line}); octoDNS takes one, with all its \`values\``);
        this.#rrsets.set(set, location);
        if (this.#rrsets.size > records_MAX_RECORDS)
            this.#stop(new YamlFault(record.at, `this zone has more than ${records_MAX_RECORDS} RRsets, the most that are read`));
        if (!this.#isLenient(record))
            this.#strictNames.add(name);
        const isKnown = isValueType(type) || Object.hasOwn(OPAQUE_KEYS, type) || Object.hasOwn(record_fields_ADDRESS_TYPES, type);
        const computed = isKnown ? record_fields_computedAnswerOf(record, type) : null;
        if (computed !== null)
            this.#markUndecided(name, computed.types, `the ${type} record of ${name} is not judged: ${computed.reason}`, location, computed);
        else if (isValueType(type))
            this.#readValues(name, type, record, location);
        else if (Object.hasOwn(OPAQUE_KEYS, type))
            this.#readOpaque({ name, type, location }, record);
        else
            this.#noteUnknownType(name, type, record, location);
    }
    #readValues(name, type, record, location) {
        const rrset = { name, type, location };
        const ttl = this.#readTtl(rrset, record);
        const options = {
            hasEscapedSemicolons: this.#options.hasEscapedSemicolons,
            isLenient: this.#isLenient(record),
        };
        const read = [];
        const undecidable = [];
        for (const value of valuesIn(record, type)) {
            this.#countValue(value.at);
            try {
                const data = readValue(type, value, options);
                this.#countOctets("strings" in data ? data.strings.join("").length : 0, value.at);
                read.push({ isParsed: true, rr: { name, ttl, type, data }, location: locationOf(value.at) });
            }
            catch (error) {
                const approximate = error instanceof Undecidable && isOtherText(name) ? error.approximate : null;
                if (approximate !== null) {
                    read.push({
                        isParsed: true,
                        rr: { name, ttl, type, data: approximate },
                        location: locationOf(value.at),
                        isApproximate: true,
                    });
                    this.#notes.add(locationOf(value.at), `a ${type} value of ${name} is not judged: ${error.message}`);
                }
                else if (error instanceof Undecidable)
                    undecidable.push(error);
                else
                    this.#guardRrset(rrset, () => {
                        throw error;
                    });
            }
        }
        const [first] = undecidable;
        if (first === undefined)
            for (const one of read)
                this.records.push(one);
        else
            this.#markUndecided(name, [type], `the ${type} record of ${name} is not judged: ${first.message}`, locationOf(first.at), { at: location });
    }
    #isLenient(record) {
        return this.#options.isLenient || isSet(octodnsOf(record), "lenient");
    }
    #readOpaque(rrset, record) {
        const { name, type } = rrset;
        const ttl = this.#readTtl(rrset, record);
        for (const value of valuesIn(record, type)) {
            this.#countValue(value.at);
            this.#guardRrset(rrset, () => {
                const data = readOpaque(type, value);
                this.#countOctets(data.length, value.at);
                this.records.push({ isParsed: false, rr: { name, ttl, type, data }, location: locationOf(value.at) });
            });
        }
    }
    #noteUnknownType(name, type, record, location) {
        this.#notes.add(location, `${(0,master_file_tokens/* quoteText */.ol)(type)} is not a record type of octoDNS itself: what becomes of it at ${name} is not judged`);
        const types = typesOfValues(record);
        for (const each of types)
            this.undecided.push({ name, type: each, location });
        if (type !== "SOA" && types.length === 0)
            this.#unknownTypes.push({ name, location });
    }
    #markUndecided(name, types, message, location, { at = location, proxiedBy } = {}) {
        this.#notes.add(location, message);
        const proxy = proxiedBy === undefined ? {} : { proxiedBy };
        for (const type of types)
            this.undecided.push({ name, type, location: at, ...proxy });
    }
    /** Counts a value, be it read in the end or not: many names may share one list of them. */
    #countValue(at) {
        if (++this.#values > records_MAX_RECORDS)
            this.#stop(new YamlFault(at, `this zone has more than ${records_MAX_RECORDS} records, the most that are read`));
    }
    #countOctets(octets, at) {
        this.#octets += octets;
        if (this.#octets > MAX_DATA)
            this.#stop(new YamlFault(at, `the texts of this zone come to more than ${MAX_DATA / 2 ** 20} MiB, the most that is read`));
    }
    #stop(fault) {
        this.reportFault(fault);
        throw new TooManyProblems();
    }
    /** Tells what is wrong with it, so that the values are read all the same. */
    #readTtl(rrset, record) {
        const written = yaml_tree_valueOf(record, "ttl");
        if (written === undefined)
            return this.#options.defaultTtl;
        const read = written.kind === "scalar" ? scalarWord(written) : { problem: "one number is wanted here" };
        const text = "text" in read ? read.text : "";
        // RFC 2181 §8: 31 bits
        if (/^\d{1,10}$/.test(text) && Number(text) <= master_file_ttl/* MAX_TTL */.yP)
            return Number(text);
        this.#guardRrset(rrset, () => {
            throw new YamlFault(written.at, "problem" in read ? read.problem : `${(0,master_file_tokens/* quoteText */.ol)(text)} is not a time in seconds of at most ${master_file_ttl/* MAX_TTL */.yP}`);
        });
        return this.#options.defaultTtl;
    }
}
/** Whether texts at a name may be unrelated to mail: mail records have names of their own, except SPF. */
function isOtherText(name) {
    return !name.startsWith("_") && !name.includes("._");
}
/** The place of a mark. */
function locationOf({ lines, offset }) {
    return lines.locate(offset);
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/read.js
// The zones of octoDNS's YamlProvider: a file for each, a folder of files (`split_extension`), or both.






/** Reads the zones that the paths belong to. Throws an AuditError where a file cannot be read. */
function readOctodns(paths, options, repository) {
    const reading = { zones: [], problems: [], notes: [] };
    const byZone = new Map();
    for (const path of paths) {
        const found = zoneOfPath(path, options.splitExtension);
        if (found === null) {
            if ((0,external_node_path_.basename)(path) !== options.sharedFilename)
                reading.notes.push(notAZoneFile(path, repository));
            continue;
        }
        const { origin, directory, folder } = found;
        if (folder === null && !isZoneOfInternet(origin))
            reading.notes.push(looksLikeAPart(path, origin, repository));
        const key = `${directory}\n${origin}`;
        const zone = byZone.get(key) ?? { origin, directory, files: [], folders: new Set() };
        byZone.set(key, zone);
        if (folder === null)
            zone.files.push(path);
        else
            zone.folders.add(folder);
    }
    for (const zone of byZone.values())
        read_readZone(zone, options, repository, reading);
    return reading;
}
/** The zone a path belongs to by its name, and the folder all of whose files do; null if to none. */
function zoneOfPath(path, splitExtension) {
    const folder = (0,external_node_path_.dirname)(path);
    if (!path.endsWith(".yaml"))
        return null;
    if (splitExtension !== "" && (0,external_node_path_.basename)(folder).endsWith(splitExtension)) {
        const origin = read_parseZoneName((0,external_node_path_.basename)(folder).slice(0, -splitExtension.length));
        if (origin !== null)
            return { origin, directory: (0,external_node_path_.dirname)(folder), folder };
    }
    // as octoDNS lists them: `example.org.yaml` is a zone, `production.yaml` its own configuration
    const name = (0,external_node_path_.basename)(path, ".yaml");
    const origin = name.includes(".") ? read_parseZoneName(name) : null;
    return origin === null ? null : { origin, directory: folder, folder: null };
}
function read_parseZoneName(text) {
    const ascii = toLowerAscii(text);
    return ascii !== null && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(ascii) ? (0,dns_name/* parseName */.$q)(ascii) : null;
}
/** RFC 3696 §2: a top-level domain begins with a letter, and has no underscore. */
function isZoneOfInternet(origin) {
    return /^[a-z][a-z0-9-]*$/.test((0,dns_name/* labelsOf */.PC)(origin).at(-1) ?? "");
}
function looksLikeAPart(path, origin, repository) {
    const file = repository.nameOf(path);
    return {
        location: { file, line: 1, column: 1 },
        message: `by its name this file is the zone ${origin}, and no part of another: octoDNS reads parts of a zone from its folder, like \`example.org./\``,
    };
}
function notAZoneFile(path, repository) {
    const file = repository.nameOf(path);
    return {
        location: { file, line: 1, column: 1 },
        message: "this file was not read: octoDNS names a zone's file like `example.org.yaml`, or its folder like `example.org./`",
    };
}
function read_readZone(zone, options, repository, reading) {
    const files = readZoneFiles(zone, options, repository);
    const records = new records_ZoneRecords(zone.origin, {
        hasEscapedSemicolons: options.hasEscapedSemicolons,
        isLenient: options.isLenient,
        defaultTtl: options.defaultTtl,
    });
    try {
        const [, second] = zone.files.map((path) => repository.nameOf(path));
        if (second !== undefined)
            records.reportProblem({
                location: { file: second, line: 1, column: 1 },
                message: `a second file of the zone ${zone.origin}: octoDNS takes its name in one spelling`,
            });
        const loader = new ZoneFiles(repository, (fault) => records.reportFault(fault));
        for (const { file, text } of files)
            for (const entry of loader.readEntries(file, text))
                records.readEntry(entry);
    }
    catch (error) {
        if (!(error instanceof TooManyProblems))
            throw error;
    }
    records.finish();
    repository.countRecords(records.records.length + records.undecided.length);
    reading.problems.push(...records.problems);
    reading.notes.push(...records.notes);
    const { fault } = records;
    reading.zones.push({
        ...toDeclaredZone(zone.origin, records),
        isComplete: !options.isPartOfZone,
        hasEscapedSemicolons: options.hasEscapedSemicolons,
        ...(fault === null ? {} : { fault }),
    });
}
function toDeclaredZone(origin, { records, undecided, warnings }) {
    return { origin, format: "octodns", isComplete: true, records, deleted: [], undecided, warnings };
}
/** All files octoDNS reads for the zone. Throws an AuditError. */
function* readZoneFiles({ files, folders, directory }, options, repository) {
    const paths = [...files, ...[...folders].flatMap((folder) => yamlFilesIn(folder, repository))];
    if (options.sharedFilename !== null)
        paths.push((0,external_node_path_.join)(directory, options.sharedFilename));
    for (const path of paths.toSorted()) {
        const file = repository.read(path, MAX_YAML);
        if ("problem" in file)
            throw new model/* AuditError */.M_(file.problem);
        yield file;
    }
}
/** Every YAML file of a folder, also `.yaml`: the zone's own name where `split_catchall` is off. */
function yamlFilesIn(folder, repository) {
    return ["*.yaml", ".*yaml"].flatMap((pattern) => {
        try {
            return repository.find(pattern, folder).filter((path) => path.endsWith(".yaml"));
        }
        catch (error) {
            if (pattern === ".*yaml" && error instanceof model/* AuditError */.M_)
                return [];
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./lib/src/zones/octodns/format.js
// octoDNS: the zone files of its YamlProvider.




const OCTODNS = {
    kind: "octodns",
    files: {
        description: "octoDNS YAML: a path or glob of zone files (`example.org.yaml`), or of files in a zone's folder (`example.org./`), relative to the folder of this file. All files of such a folder are read.",
        examples: ["config/*.yaml", "config/*./*.yaml"],
    },
    options: {
        "escaped-semicolons": {
            schema: {
                description: "octoDNS: `escaped_semicolons` of its YamlProvider. true: a semicolon in a TXT value is written `\\;`; false: it is written `;`.",
                type: "boolean",
                default: true,
                examples: [false],
            },
        },
        "split-extension": {
            schema: {
                description: "octoDNS: `split_extension` of its YamlProvider, the suffix of a zone's folder after the zone's name.",
                type: "string",
                default: ".",
                minLength: 1,
                examples: [".", ".tst"],
            },
        },
        "shared-filename": {
            schema: {
                description: "octoDNS: `shared_filename` of its YamlProvider, a file beside the zone files whose records are added to every zone.",
                type: "string",
                minLength: 1,
                examples: ["shared.yaml"],
            },
        },
        lenient: {
            schema: {
                description: "octoDNS: `lenient` of the zones in its configuration. true: records that octoDNS's validation refuses are published all the same.",
                type: "boolean",
                default: false,
                examples: [true],
            },
        },
        "part-of-zone": {
            schema: {
                description: "octoDNS: true if the zones have other sources besides these files. Then these RRsets replace the live ones, and all others stay as they are.",
                type: "boolean",
                default: false,
                examples: [true],
            },
        },
        "default-ttl": {
            schema: {
                description: "octoDNS: `default_ttl` of its YamlProvider, the TTL in seconds for records without one.",
                type: "integer",
                default: 3600,
                minimum: 0,
                maximum: 2147483647,
                examples: [300],
            },
        },
    },
    parseOptions: (entry) => ({
        isLenient: entry["lenient"],
        isPartOfZone: entry["part-of-zone"],
        hasEscapedSemicolons: entry["escaped-semicolons"],
        splitExtension: entry["split-extension"],
        sharedFilename: entry["shared-filename"] ?? null,
        defaultTtl: entry["default-ttl"],
    }),
    isGenerated: false,
    read: readOctodns,
    createEditor: createOctodnsEditor,
    // octodns/manager.py, `sync`: one record that does not validate ends the run
    describeRefusal: () => "octoDNS publishes nothing",
    formatTxt(_record, { hasEscapedSemicolons = true }, text) {
        return isPrintableAscii(text) ? singleQuoted(hasEscapedSemicolons ? text.replaceAll(";", "\\;") : text) : null;
    },
};

// EXTERNAL MODULE: ./lib/src/policy/mail-domain.js
var mail_domain = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/src/zones/providers/desec.js
// deSEC.



/** It takes strings in quotes, and cuts what is longer than a string may be. */
const desec_readTxt = (text) => {
    if (!isAscii(text))
        return NOT_ASCII;
    return (readLongStrings(text) ?? { fault: `${(0,master_file_tokens/* quoteToken */.Ah)(text)} is not in quotes, which deSEC wants: "\\"…\\"" in HCL` });
};
const DESEC = {
    name: "deSEC",
    readOwner: readRelativeOwner,
    targets: "dotted",
    readTxt: desec_readTxt,
    writeTxt: quoteStrings,
};

;// CONCATENATED MODULE: ./lib/src/zones/providers/google.js



/**
 * It takes what a master file would, but knows no comments: words without quotes are a string each, and so run together
 * (documentation of `google_dns_record_set`, `rrdatas`). What it makes of escapes and parentheses there is not documented.
 */
const google_readTxt = (text) => {
    if (!isAscii(text))
        return NOT_ASCII;
    if (/^[^"()\\\r\n]*;[^"()\\\r\n]*$/.test(text))
        return readStrings(wordsInQuotes(text));
    // a string that is never closed ends with the text, so that no quote is tried twice
    const outside = text.replaceAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, "");
    if (/[;()\\\r\n]/.test(outside))
        return { unsure: "is not in quotes, and has a character that may end or join strings there" };
    return readStrings(text);
};
function wordsInQuotes(text) {
    return text
        .split(/[ \t]+/)
        .filter((word) => word !== "")
        .map(dns_record/* quoteString */.Ov)
        .join(" ");
}
const GOOGLE = {
    name: "Cloud DNS",
    readOwner: readAbsoluteOwner,
    targets: "dotted",
    readTxt: google_readTxt,
    writeTxt: quoteStrings,
};

;// CONCATENATED MODULE: ./lib/src/zones/providers/hetzner.js
// Hetzner: the DNS console, and the zones of the Hetzner Cloud that replace it.




/** Strings in quotes, and something of text without. */
const readConsoleTxt = (text) => {
    if (!isAscii(text))
        return NOT_ASCII;
    if (quotedStrings(text) !== null)
        return readStrings(text);
    return /^[^\s"\\;()]{1,255}$/.test(text)
        ? { data: (0,dns_record/* txtRdata */.fm)(text) }
        : { unsure: 'is not in quotes, so that it may be cut or joined: write "\\"…\\"" in HCL' };
};
/** Strings in quotes alone, of up to 255 octets. */
const readCloudTxt = (text) => {
    if (!isAscii(text))
        return NOT_ASCII;
    if (quotedStrings(text) === null)
        return {
            fault: `${(0,master_file_tokens/* quoteToken */.Ah)(text)} is not in quotes, which Hetzner wants: use provider::hcloud::txt_record("…")`,
        };
    return readStrings(text);
};
const HETZNER_DNS = {
    name: "Hetzner DNS",
    readOwner: readRelativeOwner,
    targets: "relative",
    readTxt: readConsoleTxt,
    writeTxt: quoteStrings,
};
const HETZNER_CLOUD = { ...HETZNER_DNS, name: "Hetzner Cloud", readTxt: readCloudTxt };

;// CONCATENATED MODULE: ./lib/src/zones/terraform/resources.js








function readAttribute(attribute, at, read) {
    return attribute.state === "known" ? { values: read(attribute.value), at } : { hidden: attribute.reason };
}
const listAttribute = (attribute) => (attributes) => readAttribute(attributes.get(attribute), [attribute, "*"], (value) => json_values_elements(value).map(textOf));
const singleAttribute = (attribute) => (attributes) => readAttribute(attributes.get(attribute), [attribute], (value) => [textOf(value)]);
/** Of each block in a list, these attributes one after the other. */
const blockAttributes = (attribute, ...names) => (attributes) => readAttribute(attributes.get(attribute), [attribute, "*"], (blocks) => json_values_elements(blocks).map((block) => joinWords(names.map((name) => textOf(member(block, name))))));
const joinWords = (words) => (words.includes(null) ? null : words.join(" "));
const neverComputed = () => null;
const resources_isSet = (attributes, name) => {
    const attribute = attributes.get(name);
    if (attribute.state !== "known")
        return true;
    const { value } = attribute;
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== "" && value !== false;
};
const route53Record = {
    provider: ROUTE53,
    isSingleRecord: false,
    zone: { attribute: "zone_id", by: "id", provider: "aws" },
    name: "name",
    values: listAttribute("records"),
    computedAnswer(attributes, type) {
        if (resources_isSet(attributes, "alias"))
            return { types: [type], reason: `is an alias, which ${ROUTE53_ALIAS}` };
        return resources_isSet(attributes, "set_identifier") ? { types: [type], reason: computed_answers/* VARIES_BY_CLIENT */.d1 } : null;
    },
};
/** `data` in the order of the type's RDATA (v5; in v4 it is a list of one). */
const CLOUDFLARE_DATA = {
    TLSA: ["usage", "selector", "matching_type", "certificate"],
    DS: ["key_tag", "algorithm", "digest_type", "digest"],
    DNSKEY: ["flags", "protocol", "algorithm", "public_key"],
};
function cloudflareValues(attributes, type) {
    const parts = CLOUDFLARE_DATA[type];
    const data = attributes.get("data");
    if (parts !== undefined && data.state === "hidden")
        return { hidden: data.reason };
    const block = data.state === "known" ? (json_values_elements(data.value)[0] ?? data.value) : null;
    if (parts !== undefined && member(block, parts[0]) !== undefined) {
        return { values: [joinWords(parts.map((part) => textOf(member(block, part))))], at: ["data"] };
    }
    // `value` is the older name of `content`; either may be known only once it is computed from the other
    const name = attributes.text("content") === null && attributes.get("value").state === "known" ? "value" : "content";
    if (type !== "MX")
        return singleAttribute(name)(attributes);
    const [priority, content] = [attributes.get("priority"), attributes.get(name)];
    return priority.state === "hidden"
        ? { hidden: priority.reason }
        : readAttribute(content, [name], (value) => [joinWords([textOf(priority.value), textOf(value)])]);
}
const cloudflareRecord = {
    provider: CLOUDFLARE,
    isSingleRecord: true,
    zone: { attribute: "zone_id", by: "id", provider: "cloudflare" },
    name: "name",
    values: cloudflareValues,
    computedAnswer: (attributes, type, isApex) => cloudflareAnswer(type, isApex, {
        isProxied: attributes.get("proxied").state === "known" ? resources_isSet(attributes, "proxied") : null,
        isFlattened: isApex || cloudflareFlattens(attributes),
    }),
};
/** Settings that are not configured are known after they are applied, and do not flatten. */
function cloudflareFlattens(attributes) {
    const flatten = attributes.get("settings", "flatten_cname");
    return flatten.state === "known" && flatten.value === true;
}
const googleRecordSet = {
    provider: GOOGLE,
    isSingleRecord: false,
    zone: { attribute: "managed_zone", by: "id", provider: "google" },
    name: "name",
    values: listAttribute("rrdatas"),
    computedAnswer: (attributes, type) => resources_isSet(attributes, "routing_policy") ? { types: [type], reason: computed_answers/* VARIES_BY_CLIENT */.d1 } : null,
};
/** azurerm has a resource for each type; what is in `record` blocks or lists differs. */
function azureRecord(type, values) {
    return {
        provider: AZURE,
        isSingleRecord: false,
        zone: { attribute: "zone_name", by: "name", provider: "azurerm" },
        name: "name",
        type,
        values,
        computedAnswer: (attributes) => resources_isSet(attributes, "target_resource_id") ? { types: [type], reason: "is an alias of an Azure resource" } : null,
    };
}
const hetznerRecord = {
    provider: HETZNER_DNS,
    isSingleRecord: true,
    zone: { attribute: "zone_id", by: "id", provider: "hetznerdns" },
    name: "name",
    values: singleAttribute("value"),
    computedAnswer: neverComputed,
};
const hcloudRrset = {
    ...hetznerRecord,
    provider: HETZNER_CLOUD,
    isSingleRecord: false,
    zone: { attribute: "zone", by: "either", provider: "hcloud" },
    values: blockAttributes("records", "value"),
};
const desecRrset = {
    provider: DESEC,
    isSingleRecord: false,
    zone: { attribute: "domain", by: "name", provider: "desec" },
    name: "subname",
    values: listAttribute("records"),
    computedAnswer: neverComputed,
};
/** The resources whose records are read, by type. */
const RECORD_KINDS = new Map([
    ["aws_route53_record", route53Record],
    ["cloudflare_record", cloudflareRecord],
    ["cloudflare_dns_record", cloudflareRecord],
    ["google_dns_record_set", googleRecordSet],
    ["azurerm_dns_a_record", azureRecord("A", listAttribute("records"))],
    ["azurerm_dns_aaaa_record", azureRecord("AAAA", listAttribute("records"))],
    ["azurerm_dns_cname_record", azureRecord("CNAME", singleAttribute("record"))],
    ["azurerm_dns_ns_record", azureRecord("NS", listAttribute("records"))],
    ["azurerm_dns_ptr_record", azureRecord("PTR", listAttribute("records"))],
    ["azurerm_dns_txt_record", azureRecord("TXT", blockAttributes("record", "value"))],
    ["azurerm_dns_mx_record", azureRecord("MX", blockAttributes("record", "preference", "exchange"))],
    ["azurerm_dns_srv_record", azureRecord("SRV", blockAttributes("record", "priority", "weight", "port", "target"))],
    ["azurerm_dns_caa_record", azureRecord("CAA", blockAttributes("record", "flags", "tag", "value"))],
    ["hetznerdns_record", hetznerRecord],
    ["hcloud_zone_rrset", hcloudRrset],
    ["hcloud_zone_record", { ...hcloudRrset, isSingleRecord: true, values: singleAttribute("value") }],
    ["desec_rrset", desecRrset],
]);
/** What a record says by its address (`module.mail["a.b"].aws_route53_record.spf[0]`); undefined where no such resource is read. */
function findRecordKind(address) {
    // a quote that is never closed ends with the address, so that none is tried twice
    const steps = address.replaceAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, "").split(".");
    return RECORD_KINDS.get(steps.at(-2) ?? "");
}
const publicZoneKind = (provider, ids, ...name) => ({
    provider,
    ids,
    name,
    isPublic: () => true,
});
const ifKnown = (attribute, isPublic) => attribute.state === "known" ? isPublic(attribute.value) : null;
/** The resources and data sources that are zones, by type. */
const ZONE_KINDS = new Map([
    [
        "aws_route53_zone",
        {
            ...publicZoneKind("aws", ["zone_id", "id"], "name"),
            isPublic: (zone) => !resources_isSet(zone, "vpc") && ifKnown(zone.get("private_zone"), (isPrivate) => isPrivate !== true),
        },
    ],
    ["cloudflare_zone", publicZoneKind("cloudflare", ["zone_id", "id"], "name", "zone")],
    [
        "google_dns_managed_zone",
        {
            ...publicZoneKind("google", ["name", "id"], "dns_name"),
            isPublic: (zone) => ifKnown(zone.get("visibility"), (visibility) => visibility !== "private"),
        },
    ],
    ["hetznerdns_zone", publicZoneKind("hetznerdns", ["id"], "name")],
    ["hcloud_zone", publicZoneKind("hcloud", ["id"], "name")],
]);
/** Whether a type that is not read looks like one of public DNS records. */
function isRecordTypeLike(type) {
    return (/_(?:records?|rrsets?|recordsets?)(?:_|$)|^(?:cloudflare_email_routing_(?:dns|settings)|aws_route53_traffic_policy_instance)$/.test(type) && !/_private_(?:dns_)?|_record(?:er|ing)/.test(type));
}

;// CONCATENATED MODULE: ./lib/src/zones/providers/values.js









/** Reads a value of a type that is read. Never throws, linear. */
function values_readValue(type, value, provider, zone) {
    const text = (0,utf8/* encodeUtf8 */.Af)(value);
    if (text.length > dns_record/* MAX_RDATA_TEXT */.OB)
        return { fault: rdata_fields/* RDATA_TOO_LONG */.FL };
    if (type === "TXT")
        return values_demandBoundedTxt(provider.readTxt(text));
    const ascii = toAsciiNames(value);
    const tokens = tokenizeText(provider.hasOctalEscapes === true ? (octalToDecimal(ascii) ?? ascii) : ascii);
    if ("problem" in tokens)
        return { fault: tokens.problem };
    if (tokens.some((token) => token.text === "@") && provider.targets !== "relative")
        return { unsure: "is `@`, which the provider may take for the zone" };
    if (tokens.length === 0)
        return { fault: `an empty value is not a valid ${type} record` };
    const origin = { absolute: dns_name/* ROOT */.Dl, dotted: null, relative: zone }[provider.targets];
    try {
        return { data: (0,rdata/* readRdata */.b)(type, new rdata_fields/* Fields */.C8(tokens, 0, type, origin)) };
    }
    catch (error) {
        if (!(error instanceof master_file_tokens/* Fault */.vC))
            throw error;
        return {
            fault: error instanceof rdata_fields/* MissingOrigin */.R
                ? `${(0,master_file_tokens/* quoteToken */.Ah)(text)} must end with a dot: the provider takes no relative names`
                : error.message,
        };
    }
}
function values_demandBoundedTxt(reading) {
    return "data" in reading && (0,dns_record/* txtWireLength */.Ii)(reading.data) > dns_record/* MAX_RDATA */.AL ? { fault: rdata_fields/* RDATA_TOO_LONG */.FL } : reading;
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/hcl.js
// Resource blocks of Terraform's HCL as they are written (native syntax specification): where they stand, and the strings in them.
/** Where resource blocks begin in a text, by address within the module. */
function* findBlockHeads(text) {
    for (const match of text.matchAll(/^resource[ \t]{1,20}"([\w-]{1,200})"[ \t]{1,20}"([\w-]{1,200})"[ \t]{0,20}\{/gm)) {
        yield { address: `${match[1]}.${match[2]}`, start: match.index, body: match.index + match[0].length };
    }
}
const hcl_STRING = /"(?:[^"\\\n]|\\.)*"/y;
const COMMENT = /(?:#|\/\/)[^\n]*|\/\*[^]*?\*\//y;
const ATTRIBUTE = /([A-Za-z_][\w-]*)[ \t]*=(?!=)/y;
/** Project limit: characters of one block, which is read again for each record that is changed in it or copied from it. */
const MAX_BLOCK = 65_536;
/** Reads the block that begins at `start`, its content at `body`; null where it is not plain to read. Linear. */
function readBlock(whole, start, body) {
    const text = whole.slice(0, body + MAX_BLOCK);
    const strings = [];
    const opened = ["{"];
    let [attribute, plain] = ["", true];
    const match = (pattern, at) => {
        pattern.lastIndex = at;
        return pattern.exec(text);
    };
    for (let at = body; at < text.length;) {
        const c = text[at];
        const string = c === '"' ? match(hcl_STRING, at)?.[0] : undefined;
        const skipped = match(COMMENT, at)?.[0];
        if (c === '"' && string === undefined)
            return null;
        if (text.startsWith("<<", at))
            return null; // a heredoc may hold anything
        if (string !== undefined) {
            const value = hcl_decodeString(string);
            if (value === null)
                plain = false;
            else
                strings.push({ start: at, end: at + string.length, value, attribute, isInList: opened.at(-1) === "[" });
            // the quotes of a template's own strings end it too early
            if (value === null && /[$%]\{[^}]*$/.test(string))
                return null;
            at += string.length;
            continue;
        }
        if (skipped !== undefined) {
            at += skipped.length;
            continue;
        }
        if ("{[(".includes(c))
            opened.push(c);
        if ("}])".includes(c)) {
            if (opened.pop() !== OPENING_BRACKET[c])
                return null;
            if (opened.length === 0)
                return { start, end: at + 1, strings, isPlain: plain };
        }
        const named = /[A-Za-z_]/.test(c) && !/[\w.-]/.test(text[at - 1] ?? "") ? match(ATTRIBUTE, at) : null;
        if (named !== null && opened.at(-1) === "{")
            attribute = named[1];
        at += named === null ? 1 : named[0].length;
    }
    return null;
}
const OPENING_BRACKET = { "}": "{", "]": "[", ")": "(" };
/** A text as a string. `${` and `%{` begin templates in HCL: SPF's macros are to be written with a sign more. */
function quoteHcl(text) {
    return JSON.stringify(text).replaceAll(/[$%](?=\{)/g, "$&$&");
}
/** The text of a string; null where it has a template part, or an invalid escape. */
function hcl_decodeString(string) {
    const body = string.slice(1, -1);
    if (/(?<![$])\$\{|(?<!%)%\{/.test(body))
        return null;
    const escapes = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
    let known = true;
    const decoded = body.replaceAll(/\\(u[0-9a-fA-F]{4}|.)/g, (_, escape) => {
        const found = escape.startsWith("u") && escape.length === 5
            ? String.fromCharCode(Number.parseInt(escape.slice(1), 16))
            : escapes[escape];
        if (found === undefined)
            known = false;
        return found ?? "";
    });
    return known ? decoded.replaceAll(/([$%])\1\{/g, "$1{") : null;
}

// EXTERNAL MODULE: ./lib/src/zones/edits/file-text.js
var file_text = __webpack_require__(4070);
;// CONCATENATED MODULE: ./lib/src/zones/terraform/module.js
// The files of one Terraform module, and the one place where each of its resources stands.




/** The files beside a plan. */
class Module {
    #heads = new Map();
    constructor(files) {
        for (const { file, lines } of files.map((text) => ({ file: text.file, lines: text.lines(1, text.lineCount) }))) {
            const text = lines?.join("\n") ?? "";
            const own = { file, text, lines: new LineIndex(file, text) };
            for (const { address, start, body } of findBlockHeads(text))
                this.#heads.set(address, this.#heads.has(address) ? "several" : { file: own, start, body });
        }
    }
    /** The block of a resource; null where it stands in no file or in several, or is not plain to read. */
    find(address) {
        const head = this.#heads.get(address);
        if (head === undefined || head === "several")
            return null;
        const block = readBlock(head.file.text, head.start, head.body);
        return block === null ? null : { file: head.file, block };
    }
    has(address) {
        return this.#heads.has(address);
    }
}
/** Project limit: files of one module, and octets of all of them. */
const MAX_FILES = 200;
const MAX_MODULE_OCTETS = 16 * 2 ** 20;
/** The `*.tf` files beside a plan, read once; none where there are too many. */
function createModuleReader(repository) {
    const modules = new Map();
    return (plan) => {
        const folder = repository.folderOf(plan);
        const module = modules.get(folder) ?? new Module(terraformFilesIn(folder, repository));
        modules.set(folder, module);
        return module;
    };
}
function terraformFilesIn(folder, repository) {
    let left = MAX_MODULE_OCTETS;
    try {
        const paths = repository.find("*.tf", folder);
        const files = paths.length > MAX_FILES ? [] : paths.map((path) => repository.read(path, left));
        for (const file of files)
            left -= "problem" in file ? Infinity : file.text.length;
        return left < 0 ? [] : files.map(({ file, text }) => new file_text/* FileText */.i(file, text));
    }
    catch (error) {
        if (error instanceof model/* AuditError */.M_)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/edit.js








/** Edits the module beside a plan. */
function createTerraformEditor({ repository }) {
    const module = createModuleReader(repository);
    return (change, index) => editTerraform(change, index, module);
}
/** The changed block; null where it is not found, or says its data in another way than as plain strings. */
function editTerraform(change, index, module) {
    const { replaced, kept } = change;
    const [first] = [...replaced, ...kept];
    const written = first === undefined ? null : findBlock(first, module);
    if (first === undefined || (written?.kind.isSingleRecord === true && replaced.length === 0))
        return cloneResource(change, index, module);
    if (written === null || written.kind.isSingleRecord)
        return written === null ? null : editSingleRecord(written, change);
    if ([...replaced, ...kept].some(({ address }) => address !== first.address))
        return null;
    return editRecordList(written, change);
}
/** A resource that is one record: another string in it. */
function editSingleRecord(written, { zone, replaced, added, kept }) {
    const [old] = replaced;
    const [rr] = added;
    if (old === undefined || rr === undefined || replaced.length !== 1 || added.length !== 1)
        return null;
    if (kept.some(({ address }) => address === old.address))
        return null;
    const string = findDataString(written, old, zone);
    const put = string === null ? null : formatString(rr, old, string, written, zone);
    return string === null || put === null
        ? null
        : spliceBlock(written, [{ start: string.start, end: string.end, text: put }]);
}
/** A resource that is an RRset: strings of its list. */
function editRecordList(written, { zone, replaced, added, kept }) {
    const strings = replaced.map((old) => findDataString(written, old, zone));
    const puts = strings.map((string, i) => {
        const [rr, old] = [added[i], replaced[i]];
        if (string === null || old === undefined)
            return null;
        if (rr === undefined)
            return removeListItem(string, written.file.text);
        const put = formatString(rr, old, string, written, zone);
        return put === null ? null : { start: string.start, end: string.end, text: put };
    });
    const rest = added.slice(replaced.length);
    const beside = replaced.at(-1) ?? kept.at(-1);
    if (rest.length > 0 && beside !== undefined) {
        const string = findDataString(written, beside, zone);
        const more = rest.map((rr) => (string === null ? null : formatString(rr, beside, string, written, zone)));
        const at = string?.isInList === true && !more.includes(null) ? string.end : null;
        puts.push(at === null || string === null
            ? null
            : { start: at, end: at, text: more.map((one) => `,${gapBefore(string, written.file.text)}${one}`).join("") });
    }
    return puts.includes(null) ? null : spliceBlock(written, puts);
}
/** What parts an item of a list from what is before it: a line of its own, or a space. */
function gapBefore({ start }, text) {
    const before = text.slice(Math.max(0, start - MAX_GAP), start);
    const gap = before.slice(before.trimEnd().length);
    return gap.includes("\n") ? gap.slice(gap.lastIndexOf("\n")) : " ";
}
/** Project limit: characters of white space before an item of a list. */
const MAX_GAP = 1000;
/** A list without one of its items, and the comma behind it or before it. */
function removeListItem({ start, end, isInList }, text) {
    if (!isInList)
        return null;
    const behind = /^[ \t]*,[ \t]*/.exec(text.slice(end, end + MAX_GAP));
    const head = text.slice(Math.max(0, start - MAX_GAP), start);
    const rest = head.trimEnd();
    const before = head.slice(rest.endsWith(",") ? rest.length - 1 : rest.length);
    if (behind !== null && !before.startsWith(","))
        return { start, end: end + behind[0].length, text: "" };
    return before.startsWith(",") ? { start: start - before.length, end, text: "" } : null;
}
function spliceBlock({ file: { file, text, lines }, block }, puts) {
    // whole lines, so that what shares one with the block stays
    const from = text.lastIndexOf("\n", block.start) + 1;
    const to = endOfLine(text, block.end);
    const own = text.slice(from, to);
    const lastFirst = puts.toSorted((a, b) => b.start - a.start || b.end - a.end);
    const changed = lastFirst.reduce((out, { start, end, text }) => out.slice(0, start - from) + text + out.slice(end - from), own);
    return { file, splices: [differingLines(lines.locate(from).line, own.split("\n"), changed.split("\n"))] };
}
function endOfLine(text, from) {
    const end = text.indexOf("\n", from);
    return end < 0 ? text.length : end;
}
/** The lines that differ. */
function differingLines(line, before, after) {
    let [head, tail] = [0, 0];
    while (head < Math.min(before.length, after.length) && before[head] === after[head])
        head++;
    while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    return { line: line + head, count: before.length - head - tail, lines: after.slice(head, after.length - tail) };
}
/** The attributes of the providers' resources that say data, alone or in a block: a comment may say the same, and publishes nothing. */
const DATA_ATTRIBUTES = new Set(["content", "exchange", "record", "records", "rrdatas", "value"]);
/** The one string of a resource that says a record's data, as its provider takes it or in a function of the text. */
function findDataString({ block, kind }, record, zone) {
    const found = block.strings.filter(({ value, attribute }) => DATA_ATTRIBUTES.has(attribute) && isDataOf(value, record, kind, zone));
    return found.length === 1 ? (found[0] ?? null) : null;
}
function isDataOf(value, record, { provider }, { origin }) {
    if (!record.isParsed)
        return false;
    const { type, data } = record.rr;
    const reading = values_readValue(type, value, provider, origin);
    return (("data" in reading && comparableText({ type, data: reading.data }) === comparableText(record.rr)) ||
        ("strings" in data && value === (0,dns_record/* txtValue */.gb)(data)));
}
function comparableText(rr) {
    return "strings" in rr.data ? (0,dns_record/* txtValue */.gb)(rr.data) : (0,dns_record/* formatRdata */.ew)(rr.type, rr.data);
}
/** A record's data as a string, written as another one is; null where the provider would not take it so. */
function formatString(rr, like, { value }, { kind }, zone) {
    const wanted = { isParsed: true, rr, location: like.location };
    const isAccepted = (text) => isDataOf(text, wanted, kind, zone);
    if (!("strings" in rr.data)) {
        const text = (0,dns_record/* formatRdata */.ew)(rr.type, rr.data);
        return isAccepted(text) ? quoteHcl(text) : null;
    }
    const text = (0,dns_record/* txtValue */.gb)(rr.data);
    if (!isPrintableAscii(text))
        return null;
    const isBare = like.isParsed && "strings" in like.rr.data && value === (0,dns_record/* txtValue */.gb)(like.rr.data);
    // what the provider would refuse as it stands is the argument of a function, which takes any text
    const isArgument = isBare && "fault" in values_readValue("TXT", value, kind.provider, zone.origin);
    const isShort = text.length <= dns_record/* MAX_STRING */.BP && !/["\\]/.test(text);
    if (isArgument || (isBare && isShort && isAccepted(text)))
        return quoteHcl(text);
    return quoteHcl(kind.provider.writeTxt(text));
}
function findBlock(record, module) {
    const [, type, name] = /^([a-z][a-z0-9_]*)\.([A-Za-z_][\w-]*)$/.exec(record.address ?? "") ?? []; // no module, no instance of several
    const kind = RECORD_KINDS.get(type ?? "");
    if (type === undefined || name === undefined || kind === undefined)
        return null;
    const found = module(record.location.file).find(`${type}.${name}`);
    return found === null ? null : { ...found, kind, type, name };
}
/** A resource like that of another record of the type, which differs in nothing but name and data. */
function cloneResource(change, index, module) {
    const { zone, type, name, added } = change;
    const [rr] = added;
    if (rr === undefined || added.length !== 1)
        return null;
    for (const like of [...(0,rrset_change/* findNeighbours */.S3)(change, index), ...firstOfType(zone, type)]) {
        const written = like.rr.type === type ? findBlock(like, module) : null;
        const block = written === null ? null : cloneBlock(written, like, rr, zone, name);
        if (written === null || block === null || module(like.location.file).has(block.address))
            continue;
        const { file, text, lines } = written.file;
        if (text.slice(written.block.end, endOfLine(text, written.block.end)).trim() !== "")
            continue;
        return {
            file,
            splices: [{ line: lines.locate(written.block.end).line + 1, count: 0, lines: ["", ...block.lines] }],
        };
    }
    return null;
}
/** Project limit: records searched for one to copy. */
const MAX_TEMPLATES = 20;
/** Kept, for many domains may be edited in one zone. */
const FIRST_BY_TYPE = new WeakMap();
/** The first records of a type in a zone. */
function firstOfType(zone, type) {
    const known = FIRST_BY_TYPE.get(zone) ?? new Map();
    FIRST_BY_TYPE.set(zone, known);
    const found = known.get(type) ?? zone.records.filter(({ rr }) => rr.type === type).slice(0, MAX_TEMPLATES);
    known.set(type, found);
    return found;
}
function cloneBlock(written, like, rr, zone, name) {
    const { block, kind, file } = written;
    const data = findDataString(written, like, zone);
    const owners = block.strings.filter(({ value, attribute }) => attribute === kind.name && kind.provider.readOwner(value, zone.origin) === like.rr.name);
    const [owner] = owners;
    const others = block.strings.filter((string) => string !== data && string !== owner);
    // anything else that is said may be said of this record alone
    if (data === null ||
        owner === undefined ||
        owners.length !== 1 ||
        !block.isPlain ||
        others.some(({ value }) => value !== like.rr.type))
        return null;
    const put = formatString(rr, like, data, written, zone);
    const label = formatLabelLike(owner.value, name, zone.origin, kind);
    const resource = name === zone.origin
        ? "apex"
        : (0,dns_name/* relativeName */.IC)(name, zone.origin)
            .replaceAll(/[^a-z0-9]+/g, "_")
            .replace(/^_/, "");
    const own = `${resource}_${rr.type.toLowerCase()}`;
    if (put === null || label === null || !/^[a-z]/.test(own))
        return null;
    const head = `resource "${written.type}" "${written.name}"`;
    const text = file.text.slice(block.start, block.end);
    if (!text.startsWith(head))
        return null;
    const puts = [
        { ...data, put },
        { ...owner, put: quoteHcl(label) },
    ].toSorted((a, b) => b.start - a.start);
    const body = puts.reduce((out, one) => out.slice(0, one.start - block.start) + one.put + out.slice(one.end - block.start), text);
    return {
        address: `${written.type}.${own}`,
        lines: `resource "${written.type}" "${own}"${body.slice(head.length)}`.split("\n"),
    };
}
/** A name as another one is written: in full, with a dot or without, or below the zone. */
function formatLabelLike(like, name, origin, { provider }) {
    const relative = (0,dns_name/* relativeName */.IC)(name, origin) || "@";
    const full = like.endsWith(".") ? `${name}.` : name;
    const isFull = like.replace(/\.$/, "").toLowerCase().endsWith(origin);
    return ([...(isFull ? [full] : []), relative, "", full].find((label) => provider.readOwner(label, origin) === name) ?? null);
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/attributes.js
// Terraform's JSON output format: the attributes of a resource, and which of them are unknown until applied, or sensitive.

const UNKNOWN = "is known only after it is applied";
const SENSITIVE = "is sensitive";
/** The attributes of one resource, as they are or as they are planned. */
class Attributes {
    #values;
    #unknown;
    #sensitive;
    /** `unknown` and `sensitive` have the shape of `values`: `true` in place of a value, or of all below it. */
    constructor(values, unknown, sensitive) {
        this.#values = values;
        this.#unknown = unknown;
        this.#sensitive = sensitive;
    }
    get(...path) {
        if (isMarked(this.#unknown, path))
            return { state: "hidden", reason: UNKNOWN };
        if (isMarked(this.#sensitive, path))
            return { state: "hidden", reason: SENSITIVE };
        let value = this.#values;
        for (const key of path)
            value = member(value, key);
        return { state: "known", value: value ?? null };
    }
    /** A string, or a number as one; null where it is hidden, or neither. */
    text(...path) {
        const attribute = this.get(...path);
        return attribute.state === "known" ? textOf(attribute.value) : null;
    }
}
/** Whether the marks say so of the value on the path, of one it is part of, or of a part of it. */
function isMarked(marks, path) {
    let mark = marks;
    for (const key of path) {
        if (mark === true)
            return true;
        mark = member(mark, key);
    }
    return hasTrue(mark);
}
/** The depth is that of the plan's JSON, which is bounded. */
function hasTrue(mark) {
    return mark === true || (typeof mark === "object" && mark !== null && Object.values(mark).some(hasTrue));
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/plan.js



/** Project limit: characters of an address. */
const MAX_ADDRESS = 4096;
/** Project limit: modules within modules. */
const MAX_MODULES = 32;
/** Reads a plan; a Problem where the JSON is not a plan, or has an unknown version. */
function parsePlan(json) {
    const { value } = json;
    const problem = (message) => ({ location: json.locate(0), message });
    const version = textOf(member(value, "format_version"));
    if (version === null)
        return problem("this is not a Terraform plan, as `terraform show -json PLAN` or `tofu show -json PLAN` writes it: it has no `format_version`");
    // "reject any input which reports an unsupported major version"; 0.2 is Terraform 1.0's name of what 1.0 is
    const written = /^\d{1,4}\.\d{1,4}$/.test(version) ? `is "${version}"` : "is not a valid version";
    if (!/^(?:1\.\d{1,4}|0\.2)$/.test(version))
        return problem(`the format_version of this plan ${written}; only 1.x is known`);
    if (member(value, "planned_values") === undefined && member(value, "resource_changes") === undefined) {
        return problem("this says what is, not what is planned: write the plan to a file (`terraform plan -out=PLAN`), and show that (`terraform show -json PLAN`)");
    }
    const notes = [];
    if (member(value, "errored") === true)
        notes.push(problem("planning failed, so the plan holds a part of the changes"));
    if (member(value, "complete") === false)
        notes.push(problem("the plan leaves changes for a later one"));
    return { resources: resourcesOf(json, notes), configuration: member(value, "configuration"), notes };
}
function resourcesOf(json, notes) {
    const changes = json_values_elements(member(json.value, "resource_changes"));
    const offsets = new Map(json.positions(["resource_changes", "*"]).map(({ path, value }) => [path[1], value]));
    const resources = changes.flatMap((change, i) => changedResources(json, change, offsets.get(i) ?? 0, notes));
    // a deposed object has the address of the one that took its place
    const known = new Set(changes.filter((change) => textOf(member(change, "deposed")) === null).map((change) => member(change, "address")));
    const data = unchangedResources(json, ["prior_state", "values", "root_module"], known).filter(({ isManaged }) => !isManaged);
    return [...resources, ...unchangedResources(json, ["planned_values", "root_module"], known), ...data];
}
/** What `actions` say of the object: it is created, changed and destroyed, or left to itself. */
const PLANNED_ACTIONS = new Set([
    "no-op",
    "read",
    "create",
    "update",
    "delete",
    "delete,create",
    "create,delete",
]);
/** A resource that Terraform no longer minds stays as it is. */
const FORGETTING_ACTIONS = new Set(["forget", "create,forget"]);
function changedResources(json, resource, offset, notes) {
    const head = parseResourceHead(resource, offset);
    const change = member(resource, "change");
    if (head === null || change === undefined)
        return [];
    const actions = json_values_elements(member(change, "actions")).map(textOf).join(",");
    const before = actions === "no-op" ? null : attributesOf(member(change, "before"), undefined, member(change, "before_sensitive"));
    const after = attributesOf(member(change, "after"), member(change, "after_unknown"), member(change, "after_sensitive"));
    const path = { before: ["change", "before"], after: ["change", "after"] };
    if (PLANNED_ACTIONS.has(actions))
        return [{ ...head, path, before, after: actions === "delete" ? null : after }];
    if (actions === "forget")
        return [{ ...head, path, before: null, after: null }];
    if (FORGETTING_ACTIONS.has(actions))
        return [{ ...head, path, before: null, after }];
    const everything = new Attributes(null, true, null);
    if (notes.length < located_messages/* MAX_PROBLEMS */.aZ)
        notes.push({
            location: json.locate(offset),
            message: `${addressForMessage(head.address)} has actions that are unknown here: ${JSON.stringify(actions.slice(0, 40))}`,
        });
    return [{ ...head, path, before, after: everything }];
}
/** Resources that no change speaks of: what stays as it is (`planned_values`), data that were read before (`prior_state`). */
function unchangedResources(json, root, known) {
    const resources = [];
    let modules = [root.reduce(member, json.value)];
    for (let depth = 0; modules.length > 0 && depth < MAX_MODULES; depth++) {
        const found = modules.flatMap((module) => json_values_elements(member(module, "resources")));
        const wanted = found.filter((resource) => !known.has(member(resource, "address")));
        // data are not pointed at, and what is managed has its change: a walk over the text is rarely needed
        const isAnyManaged = wanted.some((resource) => member(resource, "mode") === "managed");
        const offsets = isAnyManaged
            ? json.positions([
                ...root,
                ...Array.from({ length: depth }, () => ["child_modules", "*"]).flat(),
                "resources",
                "*",
            ])
            : [];
        for (const [i, resource] of found.entries()) {
            const head = known.has(member(resource, "address")) ? null : parseResourceHead(resource, offsets[i]?.value ?? 0);
            const values = attributesOf(member(resource, "values"), undefined, member(resource, "sensitive_values"));
            const path = { before: ["values"], after: ["values"] };
            if (head !== null)
                resources.push({ ...head, path, before: null, after: values });
        }
        modules = modules.flatMap((module) => json_values_elements(member(module, "child_modules")));
    }
    return resources;
}
function parseResourceHead(resource, offset) {
    const [address, type, name] = ["address", "type", "name"].map((key) => textOf(member(resource, key)));
    if (typeof address !== "string" || typeof type !== "string")
        return null;
    const own = `${member(resource, "mode") === "data" ? "data." : ""}${type}.${name ?? ""}`;
    // No real address is longer, and a search in a longer one would compare both in full, over and over
    const head = address.length > MAX_ADDRESS ? address.length : Math.max(0, address.lastIndexOf(`.${own}`));
    const module = textOf(member(resource, "module_address")) ?? address.slice(0, head);
    return { address, module, isManaged: member(resource, "mode") === "managed", type, name: name ?? "", offset };
}
function attributesOf(values, unknown, sensitive) {
    return values === null || values === undefined ? null : new Attributes(values, unknown, sensitive);
}
/** An address for a message: at most 200 characters, without controls. */
function addressForMessage(address) {
    const readable = address.slice(0, 200).replaceAll(/[\p{Cc}\p{Cf}]/gu, "\ufffd");
    return address.length > 200 ? `${readable}…` : readable;
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/rrsets.js






/** Project limit: records of one plan. */
const rrsets_MAX_RECORDS = 200_000;
/** Used where the provider chooses the TTL; no verdict depends on it. */
const FALLBACK_TTL = 3600;
/** Gathers RRsets from resources, then gives the zones they are in. */
class RrsetBuilder {
    #notes = new located_messages/* MessageList */.Mf();
    #problems = new located_messages/* MessageList */.Mf();
    #json;
    #zoneOf;
    #zones = new Map();
    #records = 0;
    constructor(json, zoneOf) {
        this.#json = json;
        this.#zoneOf = zoneOf;
    }
    /** A resource of records; `before` and `after` say what it was and will be. */
    add(resource, kind) {
        const { before, after, path } = resource;
        const planned = after === null ? null : this.#subjectOf(resource, after, kind, path.after);
        const current = before === null ? null : this.#subjectOf(resource, before, kind, path.before);
        if (planned !== null)
            this.#declare(planned);
        if (current !== null)
            this.#removeCurrent(current, after !== null && planned === null);
    }
    /** The zones of all that was added. */
    zones() {
        return [...this.#zones].map(([origin, rrsets]) => {
            const zone = {
                origin,
                format: "terraform-plan",
                isComplete: false,
                records: [],
                deleted: [],
                undecided: [],
            };
            for (const rrset of rrsets.values())
                place(rrset, zone);
            return zone;
        });
    }
    get notes() {
        return this.#notes.toArray();
    }
    get problems() {
        return this.#problems.toArray();
    }
    note(resource, what) {
        addOnce(this.#notes, this.#json.locate(resource.offset), `${addressForMessage(resource.address)} ${what}`);
    }
    #subjectOf(resource, attributes, kind, path) {
        const unread = (what) => {
            this.note(resource, `${what}; the records that it declares are not read`);
            return null;
        };
        const zone = this.#zoneOf(resource, attributes, kind);
        if ("private" in zone)
            return null;
        if ("unknown" in zone)
            return unread(zone.unknown);
        const [name, type] = [attributes.get(kind.name), kind.type ?? attributes.text("type")];
        if (name.state === "hidden")
            return unread(`has a name that ${name.reason}`);
        if (type === null)
            return unread("has a type that is unknown");
        const known = (0,record_types/* parseRecordType */.h)(type);
        if (known === null)
            return unread(`has the type ${(0,master_file_tokens/* quoteText */.ol)(type)}, which none in DNS has`);
        if (typeof name.value !== "string")
            return unread(`has no ${kind.name}`);
        const written = name.value;
        const owner = kind.provider.readOwner(written, zone.name);
        if (owner === null)
            return unread(`has the name ${(0,master_file_tokens/* quoteText */.ol)(written)}, which is not a valid domain name`);
        return { resource, attributes, kind, zone: zone.name, name: owner, type: known, path };
    }
    #declare(subject) {
        const { resource, attributes, kind, zone, name, type } = subject;
        const computed = kind.computedAnswer(attributes, type.type, name === zone);
        if (computed !== null) {
            for (const other of computed.types) {
                const rrset = this.#rrset(subject, other);
                rrset.isUndecided = true;
                rrset.proxiedBy ??= computed.proxiedBy;
            }
            this.note(resource, `${computed.reason}: its ${computed.types.join(", ")} records are unknown`);
            return;
        }
        const rrset = this.#rrset(subject, type.type);
        if (rrset.declaringResources++ === 0)
            rrset.isSingleRecord = kind.isSingleRecord; // not that of a resource which goes
        rrset.location = this.#json.locate(resource.offset);
        if (!(kind.isSingleRecord && rrset.isSingleRecord) && rrset.declaringResources > 1) {
            rrset.isUndecided = true;
            this.note(resource, `declares the ${type.type} records of ${name}, as another resource of the plan does: the plan does not say which apply`);
        }
        const reason = this.#readValues(subject, (record) => rrset.records.push(record));
        if (reason === null)
            return;
        rrset.isUndecided = true;
        this.note(resource, `${reason}: the ${type.type} records of ${name} are unknown`);
    }
    /** What was there; `unsure` where it cannot be known what it becomes. */
    #removeCurrent(subject, isUndecided) {
        const { attributes, kind, zone, name, type } = subject;
        const computed = kind.computedAnswer(attributes, type.type, name === zone);
        for (const gone of computed?.types ?? [type.type]) {
            const rrset = this.#rrset(subject, gone);
            rrset.isUndecided ||= isUndecided;
            // live DNS does not show what was set up elsewhere: a policy's other answers, another address behind a proxy; an alias has none beside it
            const others = kind.isSingleRecord && type.type !== "CNAME";
            rrset.mayRemain ||= computed !== null && (others || (attributes.text("set_identifier") ?? "") !== "");
            rrset.isHiddenByAlias ||= computed !== null && kind.isSingleRecord && !others;
        }
        if (computed !== null || !kind.isSingleRecord)
            return;
        const rrset = this.#rrset(subject, type.type);
        const reason = this.#readValues(subject, (record) => rrset.deleted.push(record), false);
        if (reason !== null)
            rrset.isUndecided = true; // it is unknown which live record is deleted
    }
    /** Reads the values of a subject; the reason why they cannot be known, or null. */
    #readValues(subject, take, tell = true) {
        const { resource, attributes, kind, zone, name, type } = subject;
        const read = kind.values(attributes, type.type);
        if ("hidden" in read)
            return `has data with a part that ${read.hidden}`;
        if (read.values.length === 0)
            return "has no data";
        const locations = this.#findLocations(subject, read.at, read.values.length);
        const ttl = Number(attributes.text("ttl") ?? FALLBACK_TTL);
        for (const [i, value] of read.values.entries()) {
            const location = locations[i] ?? this.#json.locate(resource.offset);
            if (value === null)
                return "has data with a part missing";
            if (++this.#records > rrsets_MAX_RECORDS)
                return `is beyond the ${rrsets_MAX_RECORDS} records read of a plan`;
            const head = { name, ttl: ttl > 1 ? ttl : 300 };
            if (!type.isParsed) {
                take({
                    isParsed: false,
                    rr: { ...head, type: type.type, data: (0,utf8/* encodeUtf8 */.Af)(value) },
                    location,
                    address: resource.address,
                });
                continue;
            }
            const reading = values_readValue(type.type, value, kind.provider, zone);
            if ("unsure" in reading)
                return `has a value that ${reading.unsure}`;
            if ("data" in reading)
                take({
                    isParsed: true,
                    rr: { ...head, type: type.type, data: reading.data },
                    location,
                    address: resource.address,
                });
            else if (tell) {
                const fault = { location, message: `${addressForMessage(resource.address)}: ${reading.fault}` };
                addOnce(this.#problems, fault.location, fault.message);
                const rrset = this.#rrset(subject, type.type);
                rrset.isUndecided = true;
                rrset.fault ??= fault;
            }
            else
                return "has data that cannot be read";
        }
        return null;
    }
    /** Where the values stand, in their order; nothing where they stand otherwise than expected. */
    #findLocations({ resource, path }, at, count) {
        const places = this.#json.positions([...path, ...at], resource.offset);
        const byPath = new Map(places.map((addToZone) => [addToZone.path.join(" "), addToZone.value]));
        return byPath.size === count ? [...byPath.values()].map((offset) => this.#json.locate(offset)) : [];
    }
    #rrset({ resource, kind, zone, name }, type) {
        let rrsets = this.#zones.get(zone);
        if (rrsets === undefined)
            this.#zones.set(zone, (rrsets = new Map()));
        const key = `${type} ${name}`;
        let rrset = rrsets.get(key);
        if (rrset === undefined) {
            rrset = {
                name,
                type,
                location: this.#json.locate(resource.offset),
                records: [],
                declaringResources: 0,
                deleted: [],
                isSingleRecord: kind.isSingleRecord,
                isUndecided: false,
                proxiedBy: undefined,
                fault: undefined,
                mayRemain: false,
                isHiddenByAlias: false,
            };
            rrsets.set(key, rrset);
        }
        return rrset;
    }
}
/** The same may be said of what was and of what will be. */
function addOnce(list, location, message) {
    if (!list.endsWith(message))
        list.add(location, message);
}
function place({ name, type, location, records, declaringResources, deleted, isSingleRecord, isUndecided, proxiedBy, fault, mayRemain, isHiddenByAlias, }, zone) {
    const rrset = { name, type, location };
    if (isUndecided || (mayRemain && (declaringResources === 0 || isSingleRecord))) {
        const proxy = proxiedBy === undefined ? {} : { proxiedBy };
        zone.undecided.push({ ...rrset, ...proxy, ...(fault === undefined ? {} : { fault }) });
        return;
    }
    if (declaringResources === 0)
        zone.deleted.push(rrset);
    else
        for (const record of records)
            zone.records.push(record);
    if (isSingleRecord && !isHiddenByAlias)
        (zone.partlyManaged ??= []).push({ ...rrset, deleted });
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/zones.js




/** `named`: zone names by id, as the policy says. */
function createZoneFinder(plan, named) {
    const index = indexZones(plan);
    const configurationOf = createConfigurationReader(plan);
    const referenceIn = createReferenceReader();
    const follow = createVariableFollower(plan, referenceIn);
    return (resource, attributes, kind) => {
        const { attribute } = kind.zone;
        const written = attributes.get(attribute);
        if (written.state === "hidden") {
            const reference = referenceIn(configurationOf(resource), attribute);
            return (referencedZone(follow({ module: resource.module, address: reference }), index) ?? {
                unknown: `has a ${attribute} that ${written.reason}`,
            });
        }
        const id = textOf(written.value);
        if (id === null)
            return { unknown: `has no ${attribute}` };
        return resolveZone(id, kind.zone, attributes === resource.before ? [index.previousById, index.byId] : [index.byId, index.previousById], named);
    };
}
/** `indexes`: zones by id, the likelier first. */
function resolveZone(id, { by, provider }, indexes, named) {
    // Route 53 takes `/hostedzone/ID`, Google `projects/PROJECT/managedZones/NAME` as well
    const short = id.slice(id.lastIndexOf("/") + 1);
    const name = named.get(id) ?? named.get(short);
    if (name !== undefined)
        return { name };
    const isName = by === "name" || (by === "either" && !/^\d+$/.test(id));
    const zones = isName
        ? []
        : indexes.flatMap((byId) => byId.get(`${provider} ${id}`) ?? byId.get(`${provider} ${short}`) ?? []);
    if (zones[0] !== undefined)
        return zones[0];
    const own = isName ? parseNameText(id) : null;
    return own === null
        ? {
            unknown: `is in the zone ${JSON.stringify(id.slice(0, 100))}, whose name the plan does not hold (\`zone-names:\` may give it)`,
        }
        : { name: own };
}
function indexZones({ resources }) {
    const index = { byId: new Map(), previousById: new Map(), byAddress: new Map() };
    for (const resource of resources) {
        const kind = ZONE_KINDS.get(resource.type);
        if (kind === undefined)
            continue;
        const address = qualifiedAddress(resource, localAddress(resource));
        const zone = indexZone(index.byId, kind, resource.after);
        indexZone(index.previousById, kind, resource.before);
        if (zone !== null)
            index.byAddress.set(address, [...(index.byAddress.get(address) ?? []).slice(0, 1), zone]);
    }
    return index;
}
/** Adds a zone by its ids, and returns it; null where there is none, or its name is unknown. */
function indexZone(index, kind, attributes) {
    const written = attributes === null ? undefined : kind.name.map((name) => attributes.text(name)).find((text) => text !== null);
    const name = written === undefined || written === null ? null : parseNameText(written);
    if (attributes === null || name === null)
        return null;
    const zone = toZoneLookup(name, kind.isPublic(attributes));
    for (const id of kind.ids.flatMap((attribute) => attributes.text(attribute) ?? []))
        addZoneId(index, `${kind.provider} ${id}`, zone);
    return zone;
}
function toZoneLookup(name, isPublic) {
    if (isPublic === null)
        return { unknown: `is in the zone ${name}, and it is unknown until it is applied whether that zone is public` };
    return isPublic ? { name } : { private: true };
}
/** An id that two zones have, as those of two accounts may, names neither. */
function addZoneId(index, key, zone) {
    const other = index.get(key);
    const isSame = other === undefined || JSON.stringify(other) === JSON.stringify(zone);
    index.set(key, isSame
        ? zone
        : { unknown: "is in one of two zones of the plan that have the same id (`zone-names:` may say which)" });
}
/**
 * The zone that an id not known yet will belong to: the configuration says where it is taken from. Only where it refers to one zone with one instance, and to nothing else.
 */
function referencedZone({ module, address }, { byAddress }) {
    const zones = address === null ? undefined : byAddress.get(qualifiedAddress({ module }, address));
    return zones?.length === 1 ? (zones[0] ?? null) : null;
}
/** The last module of a path, with its instance: `module.dns["a"]`. */
const LAST_MODULE = /^(?:(.*)\.)?module\.([\w-]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?$/s;
/** Follows the variable of a module to what the module around gives it, and that on. */
function createVariableFollower({ configuration }, referenceIn) {
    return (from) => {
        let { module, address } = from;
        for (;;) {
            const variable = address === null ? undefined : /^var\.([\w-]+)$/.exec(address)?.[1];
            const step = variable === undefined || module.length > MAX_ADDRESS ? null : LAST_MODULE.exec(module);
            if (variable === undefined || step === null)
                return { module, address };
            const [, parent = "", call = ""] = step;
            const calls = member(findModule(configuration, withoutInstances(parent)), "module_calls");
            address = referenceIn(member(calls, call), variable);
            module = parent;
        }
    };
}
/** Finds the one thing that an attribute of a block refers to, parts of it aside; null where there are several. Kept, for a block may have many instances. */
function createReferenceReader() {
    const known = new Map();
    return (block, attribute) => {
        const own = known.get(block) ?? new Map();
        known.set(block, own);
        const found = own.get(attribute);
        if (found !== undefined)
            return found;
        const references = json_values_elements(member(member(member(block, "expressions"), attribute), "references")).flatMap((reference) => textOf(reference) ?? []);
        const [first = "", ...others] = references.toSorted((a, b) => a.length - b.length);
        const isOne = others.every((other) => other.startsWith(first) && ".[".includes(other.charAt(first.length)));
        own.set(attribute, isOne ? first : null);
        return isOne ? first : null;
    };
}
/** Finds the block that configures a resource, for all its instances. */
function createConfigurationReader({ configuration }) {
    // by the module itself: many addresses may lead to one
    const modules = new Map();
    return (resource) => {
        if (resource.module.length > MAX_ADDRESS)
            return undefined;
        const module = findModule(configuration, withoutInstances(resource.module));
        let blocks = modules.get(module);
        if (blocks === undefined)
            modules.set(module, (blocks = blocksByAddress(module)));
        return blocks.get(localAddress(resource));
    };
}
function withoutInstances(path) {
    return path.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
}
function findModule(configuration, path) {
    let module = member(configuration, "root_module");
    for (const [, call] of path.matchAll(/module\.([^.]+)/g))
        module = member(member(member(module, "module_calls"), call ?? ""), "module");
    return module;
}
/** By address within the module. */
function blocksByAddress(module) {
    return new Map(json_values_elements(member(module, "resources")).map((block) => [textOf(member(block, "address")) ?? "", block]));
}
function qualifiedAddress({ module }, address) {
    return module === "" ? address : `${module}.${address}`;
}
/** Without module, and without the index that tells instances apart. */
function localAddress({ isManaged, type, name }) {
    return `${isManaged ? "" : "data."}${type}.${name}`;
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/read.js






/** Each file is a plan; the zones it speaks of are not complete, as others may manage more of them. */
function readTerraformPlans(paths, { zoneNames }, repository) {
    return readGeneratedFiles(paths, repository, (file) => readTerraformPlan(file, zoneNames));
}
/** Reads one plan. Never throws; linear in the length of its text. `zoneNames`: names of zones by their id. */
function readTerraformPlan(file, zoneNames) {
    const json = readJson(file);
    if ("message" in json)
        return failedReading("terraform-plan", json);
    const plan = parsePlan(json);
    if ("message" in plan)
        return failedReading("terraform-plan", plan);
    const gathering = new RrsetBuilder(json, createZoneFinder(plan, zoneNames));
    for (const resource of plan.resources) {
        const kind = resource.isManaged ? RECORD_KINDS.get(resource.type) : undefined;
        if (kind !== undefined)
            gathering.add(resource, kind);
    }
    for (const [resource, count] of unreadRecordResources(plan)) {
        const others = count === 1 ? "" : ` (and ${count - 1} more)`;
        gathering.note(resource, `may say something of DNS: resources of the type ${addressForMessage(resource.type)}${others} are not read`);
    }
    return { zones: gathering.zones(), problems: gathering.problems, notes: [...plan.notes, ...gathering.notes] };
}
/** The first resource of each type that looks like DNS records and is not read, with how many there are. */
function unreadRecordResources({ resources }) {
    const found = new Map();
    for (const resource of resources) {
        if (!resource.isManaged || RECORD_KINDS.has(resource.type) || !isRecordTypeLike(resource.type))
            continue;
        const first = found.get(resource.type);
        if (first === undefined)
            found.set(resource.type, [resource, 1]);
        else
            first[1]++;
    }
    return found.values();
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/format.js







const TERRAFORM = {
    kind: "terraform-plan",
    files: {
        description: "Terraform or OpenTofu plans as JSON (`terraform show -json PLAN`): a path or glob, relative to the folder of this file. Records that a plan does not contain stay as they are live.",
        examples: ["plan.json"],
    },
    options: {
        "zone-names": {
            schema: {
                description: "Terraform: zone names by provider zone ID, for plans that contain only the ID.",
                type: "object",
                additionalProperties: { type: "string", minLength: 1 },
                examples: [{ Z0123456789ABCDEFGHIJ: "example.org" }],
            },
            validate: (names) => nameEntries(names).flatMap(([id, name]) => nameFaults(id, name)),
        },
    },
    parseOptions: (entry) => ({
        zoneNames: new Map(nameEntries(entry["zone-names"]).map(([id, name]) => [id, (0,mail_domain/* toMailDomain */.H)(name)])),
    }),
    isGenerated: true,
    read: readTerraformPlans,
    createEditor: createTerraformEditor,
    formatTxt({ address = "" }, _zone, text) {
        if (!isPrintableAscii(text))
            return null;
        return quoteHcl(findRecordKind(address)?.provider.writeTxt(text) ?? quoteStrings(text));
    },
    describeTxt: (written, address) => address === undefined ? null : `In Terraform the text of \`${address}\` is \`${written}\`.`,
    providerOf: ({ address = "" }) => findRecordKind(address)?.provider ?? null,
};
function nameEntries(names) {
    return typeof names === "object" && names !== null && !Array.isArray(names) ? Object.entries(names) : [];
}
function nameFaults(id, name) {
    const parsed = typeof name === "string" && name !== "" ? (0,mail_domain/* parseMailDomain */.n)(name) : null;
    return parsed !== null && "problem" in parsed ? [{ path: [id], message: parsed.problem }] : [];
}

;// CONCATENATED MODULE: ./lib/src/zones/formats.js
// The register of the DNS-as-code formats. What follows from it: the keys of `zones:` and their options, in the policy and its
// schema; who reads, edits and quotes a file; which files a commit does not hold.




const ZONE_FORMATS = [MASTER_FILE, OCTODNS, TERRAFORM, DNSCONTROL];
/** The format of an entry or a zone. */
function findFormat(kind) {
    const format = ZONE_FORMATS.find((one) => one.kind === kind);
    if (format === undefined)
        throw new Error(`a defect: no zone format ${kind}`);
    return format;
}


/***/ }),

/***/ 6043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ withoutTypography),
/* harmony export */   Qn: () => (/* binding */ quotingMistake),
/* harmony export */   TK: () => (/* binding */ isKeyName),
/* harmony export */   YK: () => (/* binding */ withoutQuoting),
/* harmony export */   Yv: () => (/* binding */ trailingWhitespace)
/* harmony export */ });
/* harmony import */ var _text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2518);

/** Typographic characters in UTF-8 and what was typed for them: mail records are ASCII, so none is allowed there. */
const TYPOGRAPHIC = [
    [/\xe2\x80[\x98-\x9f]|\xc2[\xab\xbb]/g, ""], // U+2018–U+201F, U+00AB, U+00BB: quotation marks
    [/\xe2\x80[\x90-\x95]|\xe2\x88\x92/g, "-"], // U+2010–U+2015, U+2212: hyphens, dashes, minus
    [/\xc2\xa0|\xe2\x80\xaf/g, " "], // U+00A0, U+202F: spaces that do not break
    [/\xe2\x80[\x8b-\x8f]|\xef\xbb\xbf/g, ""], // U+200B–U+200F, U+FEFF: nothing to be seen
];
/** The text with what a keyboard has in place of typographic characters. */
function withoutTypography(text) {
    return TYPOGRAPHIC.reduce((out, [found, replacement]) => out.replace(found, replacement), text);
}
/** The text without the quoting of a file: quotation marks, and backslashes before them and before semicolons. */
function withoutQuoting(text) {
    return text
        .replaceAll(/\\+/g, (run, at) => (/^[";]/.test(text.charAt(at + run.length)) ? "" : run))
        .replaceAll(/"[ \t]+"/g, "")
        .replaceAll('"', "")
        .trim();
}
/** Whether a text is what one of the standards wants at a name; a key record's version may be missing (RFC 6376 §3.6.1). */
function isMailRecord(text, name) {
    return /^v=(?:spf1|DMARC1|DKIM1|STSv1|TLSRPTv1)(?:[\s;]|$)/i.test(text) || (isKeyName(name) && KEY_TAG.test(text));
}
/** Whether keys stand at a name (RFC 6376 §3.6.2.1). */
function isKeyName(name) {
    return name.includes("._domainkey.");
}
/** The grammars that have no white space at the end of a record; each but that of key records has it behind a last `;`. */
const GRAMMARS = [
    [/^v=DMARC1/i, "RFC 9989 §4.8"],
    [/^v=STSv1/i, "RFC 8461 §3.1"],
    [/^v=TLSRPTv1/i, "RFC 8460 §3"],
];
/** White space at the very end of a record, where its grammar has none. SPF records may end with it (RFC 7208 §4.5). Linear. */
function trailingWhitespace(text, name) {
    const intended = (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__/* .trimWspEnd */ .s)(text);
    if (intended === text || !isMailRecord(text, name))
        return null;
    const isBehindSemicolon = intended.endsWith(";");
    // RFC 6376 §3.2: white space may follow a value, and nothing the last ";"
    const grammar = isKeyName(name)
        ? isBehindSemicolon && "RFC 6376 §3.2"
        : !isBehindSemicolon && GRAMMARS.find(([version]) => version.test(text))?.[1];
    if (typeof grammar !== "string")
        return null;
    return {
        message: `the record ends with white space, which ${grammar} does not allow there; most receivers ignore it`,
        intended,
    };
}
/** The tag with the key, up to its value. */
const KEY_TAG = /^(?:[^;]*;)*\s*p\s*=/;
/** Quotation marks, backslashes and typographic characters that would be served as part of a record. Linear. */
function quotingMistake(text, name) {
    const plain = withoutTypography(text);
    const meant = withoutQuoting(plain);
    // RFC 6376 §3.6.1: what notes say is for people, and no verifier reads it
    const verified = isKeyName(name) ? text.replaceAll(/;\s*n\s*=[^;]*/g, "") : text;
    const words = withoutTypography(verified);
    if (!isMailRecord(meant, name))
        return null;
    const marks = [
        ...(words === verified ? [] : ["typographic characters"]),
        ...(/^\\*"|"$|\\"/.test(words) ? ["quotation marks"] : []),
        ...(/\\[";]/.test(words) ? ["backslashes"] : []),
    ];
    // a quotation mark within the text, such as in the notes of a key record, does not quote
    if (marks.length === 0)
        return null;
    const message = `${marks.join(" and ")} would be served as part of the record, which receivers then do not understand`;
    return { message, intended: marks[0] === "typographic characters" && marks.length === 1 ? plain.trim() : meant };
}


/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ inPlaceOrder),
/* harmony export */   Mf: () => (/* binding */ MessageList),
/* harmony export */   Zl: () => (/* binding */ atMostProblems),
/* harmony export */   aU: () => (/* binding */ omissionNote),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   dE: () => (/* binding */ locationKey),
/* harmony export */   j2: () => (/* binding */ REST_UNREAD)
/* harmony export */ });
/** Project limit: problems told of one file; more are of no use to a reader. */
const MAX_PROBLEMS = 100;
/** What is said in place of the problems of a file that is read no further. */
const REST_UNREAD = `this and what follows was not read: there are ${MAX_PROBLEMS} problems before`;
/** A text that tells places apart. */
function locationKey({ file, line, column }) {
    return `${line}:${column}:${file}`;
}
/** By place; what is said of one place several times is said once. */
function inPlaceOrder(messages) {
    const byPlace = new Map(messages.map((each) => [`${locationKey(each.location)} ${each.message}`, each]));
    return [...byPlace.values()].toSorted(({ location: a }, { location: b }) => a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);
}
/** What stands in place of messages that are left out; `location` is that of the first, `where` what they have in common. */
function omissionNote(count, location, where = "") {
    return { location, message: `${count} more like these follow${where}` };
}
/** As many as a reader has use for; one more says how many were left out. */
function atMostProblems(messages) {
    const next = messages[MAX_PROBLEMS];
    if (next === undefined)
        return messages;
    return [...messages.slice(0, MAX_PROBLEMS), omissionNote(messages.length - MAX_PROBLEMS, next.location)];
}
/** Collects messages as they come; its memory is bounded by what it keeps. */
class MessageList {
    #where;
    #kept = [];
    #firstOmitted = null;
    #omitted = 0;
    /** `where` ends the note about those left out. */
    constructor(where = "") {
        this.#where = where;
    }
    add(location, message) {
        if (this.#kept.length < MAX_PROBLEMS)
            this.#kept.push({ location, message });
        else {
            this.#firstOmitted ??= location;
            this.#omitted++;
        }
    }
    /** Whether the message added last is this one, at whatever place. */
    endsWith(message) {
        return this.#omitted === 0 && this.#kept.at(-1)?.message === message;
    }
    /** The messages so far; one more says how many were left out. */
    toArray() {
        if (this.#firstOmitted === null)
            return this.#kept;
        return [...this.#kept, omissionNote(this.#omitted, this.#firstOmitted, this.#where)];
    }
}


/***/ }),

/***/ 2664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ withWord),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   nT: () => (/* binding */ withData),
/* harmony export */   sx: () => (/* binding */ withDot)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(582);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(137);


/** Takes an entry apart. Linear in its length. */
function parseEntry({ text, dataStart }) {
    const tokens = [...(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntries */ .Km)(text)].flatMap((entry) => entry.tokens);
    const last = tokens.at(-1);
    const end = last === undefined ? 0 : last.at + last.text.length + (last.isQuoted ? 2 : 0);
    const comment = /^[ \t)]*(;[^\r\n]*)/.exec(text.slice(end))?.[1] ?? "";
    return { tokens, data: tokens.filter((token) => token.at >= dataStart), comment: comment.trimEnd() };
}
/** A line of a master file with other data; `comment` of the old line is kept. */
function withData({ text, dataStart: at }, { tokens }, data, comment) {
    const before = text.slice(0, at);
    const head = /[\n(]/.test(before)
        ? `${oneLine(text, tokens.filter((token) => token.at < at).map(sourceText))} `
        : before;
    return (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(`${head}${data}${comment === "" ? "" : ` ${comment}`}`);
}
/** A line of a master file with a dot behind one of its words. */
function withDot(entry, parts, word) {
    return withWord(entry, parts, word, `${word.text}.`);
}
/** A line of a master file with other text in place of one of its words. */
function withWord({ text }, { tokens, comment }, word, other) {
    if (!text.includes("\n"))
        return (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(`${text.slice(0, word.at)}${other}${text.slice(word.at + word.text.length)}`).trimEnd();
    const words = tokens.map((token) => (token === word ? other : sourceText(token)));
    return (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(oneLine(text, [...words, comment]));
}
/** An entry of several lines as one. */
function oneLine(text, words) {
    return `${/^[ \t]/.test(text) ? "\t" : ""}${words.filter((word) => word !== "").join(" ")}`;
}
function sourceText({ text, isQuoted }) {
    return isQuoted ? `"${text}"` : text;
}


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   FL: () => (/* binding */ RDATA_TOO_LONG),
/* harmony export */   JQ: () => (/* binding */ SurplusData),
/* harmony export */   R: () => (/* binding */ MissingOrigin),
/* harmony export */   Tu: () => (/* binding */ absoluteName)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5141);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(582);
// The data of one record read field by field (RFC 1035 §5.1): numbers, names, strings, hexadecimal, base64.



/** A string of the longest with each octet as `\DDD`. */
const MAX_STRING_TEXT = 4 * _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STRING */ .BP;
/** The problem with data that no record can have. */
const RDATA_TOO_LONG = `the data are longer than the ${_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RDATA */ .AL} octets a record may have`;
/** A relative name where no origin is known. */
class MissingOrigin extends _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC {
}
/** Words after the end of a record's data. */
class SurplusData extends _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC {
}
/** Walks over the tokens of a record's data; every method throws a Fault where the data is not as asked. */
class Fields {
    #tokens;
    #origin;
    #type;
    #next;
    /** `tokens` are those of the whole entry, its data begins at index `start`, right after the type. */
    constructor(tokens, start, type, origin) {
        this.#tokens = tokens;
        this.#next = start;
        this.#type = type;
        this.#origin = origin;
    }
    /** The next token; `what` names it in the message if there is none. */
    take(what) {
        const token = this.#tokens[this.#next];
        if (token === undefined)
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(this.#tokens.at(-1), `this ${this.#type} record has no ${what}`);
        this.#next++;
        return token;
    }
    /** The next token, which must not be quoted. */
    word(what) {
        const token = this.take(what);
        if (token.isQuoted)
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(token, `the ${what} of this ${this.#type} record must not be in quotes`);
        return token;
    }
    /** An unsigned decimal number of at most `max`. */
    number(what, max) {
        const token = this.word(what);
        const value = /^\d{1,10}$/.test(token.text) ? Number(token.text) : Number.NaN;
        if (value <= max)
            return value;
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(token, `the ${what} of this ${this.#type} record must be a number from 0 to ${max}, not ${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(token.text)}`);
    }
    /** A domain name, completed with the origin if relative. */
    name(what) {
        return absoluteName(this.word(what), this.#origin);
    }
    /** All remaining tokens, at least one, as <character-string>s (RFC 1035 §3.3). */
    strings() {
        const strings = [];
        let size = 0;
        do {
            const token = this.take("string");
            const octets = characterString(token);
            size += octets.length + 1;
            if (size > _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RDATA */ .AL)
                throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(token, `the data of this ${this.#type} record is longer than ${_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RDATA */ .AL} octets`);
            strings.push(octets);
        } while (this.hasMore());
        return strings;
    }
    /** The remaining tokens, at least one, joined: hexadecimal octets, lower case. */
    hex(what) {
        const { text, mark } = this.#joined(what);
        if (text.length % 2 !== 0 || !/^[0-9a-fA-F]+$/.test(text)) {
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(mark, `the ${what} of this ${this.#type} record must be hexadecimal, two digits for each octet`);
        }
        return text.toLowerCase();
    }
    /** The remaining tokens, at least one, joined: base64 (RFC 4648 §4), given back as hexadecimal. */
    base64(what) {
        const { text, mark } = this.#joined(what);
        if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(mark, `the ${what} of this ${this.#type} record must be base64, padded with \`=\``);
        }
        return Buffer.from(text, "base64").toString("hex");
    }
    /** Whether tokens remain. */
    hasMore() {
        return this.#next < this.#tokens.length;
    }
    /** The next token without taking it. */
    peek() {
        return this.#tokens[this.#next];
    }
    /** Nothing may be left. */
    demandEnd() {
        const token = this.peek();
        if (token !== undefined)
            throw new SurplusData(token, `${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(token.text)} follows the end of this ${this.#type} record's data`);
    }
    #joined(what) {
        const mark = this.word(what);
        const parts = [mark.text];
        while (this.hasMore())
            parts.push(this.word(what).text);
        const text = parts.join("");
        if (text.length > 2 * _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RDATA */ .AL)
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(mark, `the data of this ${this.#type} record is longer than ${_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RDATA */ .AL} octets`);
        return { text, mark };
    }
}
/** The octets of a <character-string> (RFC 1035 §3.3). */
function characterString(token) {
    const tooLong = (count) => new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(token, `this string has ${count} octets; the limit is 255 (RFC 1035 §3.3). Split it into several strings`);
    if (token.text.length > MAX_STRING_TEXT)
        throw tooLong("more than 255");
    const octets = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapeLabel */ .dk)(token.text);
    if (octets === null)
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(token, "a broken escape in this string: `\\DDD` takes three digits up to 255");
    if (octets.length > _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STRING */ .BP)
        throw tooLong(String(octets.length));
    return octets;
}
/** The absolute name a token spells: `@` is the origin, a name without trailing dot lies below it (RFC 1035 §5.1). */
function absoluteName(token, origin) {
    const { text } = token;
    if (token.isQuoted)
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(token, "a name must not be in quotes");
    // RFC 5891 §4.4: what a zone holds are A-labels
    // RFC 1035 §5.1: `\X` is the character X, a space as well
    if (/[^\x21-\x7e]/.test(text.replaceAll(/\\[\x20-\x7e]/g, "")))
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(token, `${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(text)} has characters that need the A-label form (\`xn--…\`) or \`\\DDD\``);
    const absolute = text === _dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl || (text.length <= _dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NAME_TEXT */ .$b && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(text).at(-1) === "");
    if (!absolute && origin === null) {
        throw new MissingOrigin(token, `${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(text)} is relative, but to what is not said: begin the file with \`$ORIGIN example.org.\``);
    }
    const own = text === "@" ? origin : text.length <= _dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NAME_TEXT */ .$b ? (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseName */ .$q)(text) : null;
    const name = own === null || absolute || text === "@" ? own : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseName */ .$q)((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)(own, origin));
    if (name === null) {
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(token, `${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(text)} is not a valid domain name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)`);
    }
    return name;
}


/***/ }),

/***/ 1108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readRdata)
/* harmony export */ });
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4498);
/* harmony import */ var _rfc3597_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4751);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(582);
/* harmony import */ var _ttl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9314);




const U8 = 0xff;
const U16 = 0xffff;
const U32 = 0xffff_ffff;
/** DNSSEC algorithms by mnemonic (IANA, RFC 4034 §A.1): zone files may write either. */
const ALGORITHM = {
    RSAMD5: 1,
    DSA: 3,
    RSASHA1: 5,
    "DSA-NSEC3-SHA1": 6,
    "RSASHA1-NSEC3-SHA1": 7,
    RSASHA256: 8,
    RSASHA512: 10,
    "ECC-GOST": 12,
    ECDSAP256SHA256: 13,
    ECDSAP384SHA384: 14,
    ED25519: 15,
    ED448: 16,
};
const READERS = {
    A: (fields) => {
        const token = fields.word("IPv4 address");
        if ((0,_dns_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIpv4 */ .ni)(token.text) === null)
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(token, `${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(token.text)} is not a valid IPv4 address`);
        return { address: token.text };
    },
    AAAA: (fields) => {
        const token = fields.word("IPv6 address");
        const groups = (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIpv6 */ .BE)(token.text);
        if (groups === null)
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(token, `${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(token.text)} is not a valid IPv6 address`);
        return { address: (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIpv6 */ .DU)(groups) };
    },
    CNAME: (fields) => ({ target: fields.name("target") }),
    DNAME: (fields) => ({ target: fields.name("target") }),
    NS: (fields) => ({ target: fields.name("name server") }),
    PTR: (fields) => ({ target: fields.name("target") }),
    MX: (fields) => ({ preference: fields.number("preference", U16), exchange: fields.name("mail exchanger") }),
    TXT: (fields) => ({ strings: fields.strings() }),
    SOA: (fields) => ({
        mname: fields.name("primary name server"),
        rname: fields.name("mailbox"),
        serial: fields.number("serial", U32),
        refresh: (0,_ttl_js__WEBPACK_IMPORTED_MODULE_2__/* .readTtl */ .Jv)(fields.word("refresh interval"), U32),
        retry: (0,_ttl_js__WEBPACK_IMPORTED_MODULE_2__/* .readTtl */ .Jv)(fields.word("retry interval"), U32),
        expire: (0,_ttl_js__WEBPACK_IMPORTED_MODULE_2__/* .readTtl */ .Jv)(fields.word("expire limit"), U32),
        minimum: (0,_ttl_js__WEBPACK_IMPORTED_MODULE_2__/* .readTtl */ .Jv)(fields.word("minimum TTL"), U32),
    }),
    TLSA: (fields) => ({
        usage: fields.number("certificate usage", U8),
        selector: fields.number("selector", U8),
        matching: fields.number("matching type", U8),
        data: fields.hex("certificate association data"),
    }),
    DS: (fields) => ({
        keyTag: fields.number("key tag", U16),
        algorithm: readAlgorithm(fields),
        digestType: fields.number("digest type", U8),
        digest: fields.hex("digest"),
    }),
    DNSKEY: (fields) => ({
        flags: fields.number("flags field", U16),
        protocol: fields.number("protocol", U8),
        algorithm: readAlgorithm(fields),
        key: fields.base64("public key"),
    }),
};
/** The data of a record, in its own form or as `\# length hex` (RFC 3597 §5). Throws a Fault. */
function readRdata(type, fields) {
    const data = (0,_rfc3597_js__WEBPACK_IMPORTED_MODULE_0__/* .isRfc3597 */ .Mg)(fields) ? (0,_rfc3597_js__WEBPACK_IMPORTED_MODULE_0__/* .readRfc3597Rdata */ .kx)(type, fields) : READERS[type](fields);
    fields.demandEnd();
    return data;
}
function readAlgorithm(fields) {
    const known = ALGORITHM[fields.peek()?.text.toUpperCase() ?? ""];
    if (known === undefined)
        return fields.number("algorithm", U8);
    fields.word("algorithm");
    return known;
}


/***/ }),

/***/ 2180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readInlineBlock),
  S: () => (/* binding */ readMasterFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(137);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository_repository = __webpack_require__(4763);
// EXTERNAL MODULE: ./lib/src/zones/located-messages.js
var located_messages = __webpack_require__(4241);
// EXTERNAL MODULE: ./lib/src/policy/did-you-mean.js
var did_you_mean = __webpack_require__(6978);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/src/zones/master-file/ttl.js
var master_file_ttl = __webpack_require__(9314);
// EXTERNAL MODULE: ./lib/src/zones/master-file/tokens.js
var master_file_tokens = __webpack_require__(582);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/generate.js



/** Project limit: characters that a number may be padded to; no name or string has more. */
const MAX_WIDTH = 255;
/** The entries that a `$GENERATE` stands for, one after the other, with its place. Throws a Fault. */
function* generateEntries(entry) {
    const [directive, range, owner, ...rest] = entry.tokens;
    const data = rest.at(-1);
    if (range === undefined ||
        owner === undefined ||
        data === undefined ||
        rest.length < 2 ||
        !rest.slice(0, -2).every(isBeforeType))
        throw new master_file_tokens/* Fault */.vC(directive, "$GENERATE needs a range, an owner, a type and data, in quotes where they have several words");
    const { start, stop, step } = readRange(range);
    for (let number = start; number <= stop; number += step) {
        const tokens = [{ ...directive, text: expand(owner, number) }, ...rest.slice(0, -1), ...dataTokens(data, number)];
        yield { ...entry, tokens, isIndented: false };
    }
}
/** A TTL or the class. */
function isBeforeType({ text, isQuoted }) {
    return !isQuoted && ((0,master_file_ttl/* isTtlLike */.Kw)(text) || /^(?:IN|CLASS1)$/i.test(text));
}
function readRange(token) {
    const [, start, stop, step = "1"] = /^(\d{1,10})-(\d{1,10})(?:\/(\d{1,10}))?$/.exec(token.text) ?? [];
    const range = { start: Number(start), stop: Number(stop), step: Number(step) };
    if (range.start <= range.stop && range.step >= 1 && range.stop < 2 ** 31)
        return range;
    throw new master_file_tokens/* Fault */.vC(token, `${(0,master_file_tokens/* quoteToken */.Ah)(token.text)} is not a valid range. Write it like \`1-254\`, or \`0-254/2\` with a step`);
}
/** The words of the data once the number is in its place, all with the place of the whole. */
function dataTokens(token, number) {
    const [entry, second] = (0,master_file_tokens/* parseEntries */.Km)(expand(token, number));
    if (entry === undefined || second !== undefined)
        throw new master_file_tokens/* Fault */.vC(token, "the data of this $GENERATE must be one line");
    if (entry.fault !== null)
        throw new master_file_tokens/* Fault */.vC(token, entry.fault.message);
    return entry.tokens.map(({ text, isQuoted }) => ({ ...token, text, isQuoted }));
}
/** `$`, `${offset[,width[,base]]}`, and `$$` or an escaped `\$` for the character itself. */
const PLACEHOLDER = /\\[^]|\$(?:\$|\{([^}]*)\})?/g;
function expand(token, number) {
    const text = token.text.replaceAll(PLACEHOLDER, (written, modifiers) => {
        if (written.startsWith("\\"))
            return written;
        if (written === "$$")
            return "$";
        return modifiers === undefined ? String(number) : formatNumber(token, number, modifiers);
    });
    if (text.length > record/* MAX_RDATA_TEXT */.OB)
        throw new master_file_tokens/* Fault */.vC(token, "this $GENERATE makes data longer than a record may have");
    return text;
}
function formatNumber(token, number, modifiers) {
    const [, offset, digits = "0", base = "d"] = /^(-?\d{1,10})(?:,(\d{1,3})(?:,([doxXnN]))?)?$/.exec(modifiers) ?? [];
    const value = number + Number(offset);
    const width = Number(digits);
    if (!Number.isInteger(value) || value < 0 || width > MAX_WIDTH)
        throw new master_file_tokens/* Fault */.vC(token, `${(0,master_file_tokens/* quoteToken */.Ah)(modifiers)} after \`$\` is not a valid offset, width (at most ${MAX_WIDTH}) and base (d, o, x, X, n or N)`);
    if (base === "n" || base === "N")
        return formatNibbles(value, width, base === "N");
    const radix = { d: 10, o: 8, x: 16, X: 16 }[base];
    const text = value.toString(radix).padStart(width, "0");
    return base === "X" ? text.toUpperCase() : text;
}
/** Hexadecimal digits, the last first, with dots between them; the width counts both. */
function formatNibbles(value, width, isUpper) {
    let text = "";
    for (let left = value;;) {
        text += (left % 16).toString(16);
        left = Math.floor(left / 16);
        if (left === 0 && text.length >= width)
            break;
        text += ".";
        if (left === 0 && text.length >= width)
            break;
    }
    return isUpper ? text.toUpperCase() : text;
}

// EXTERNAL MODULE: ./lib/src/dns/record-types.js
var record_types = __webpack_require__(6218);
// EXTERNAL MODULE: ./lib/src/zones/providers/computed-answers.js
var computed_answers = __webpack_require__(7894);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/server-types.js
// Record types of single servers: the server makes answers of other types of them (PowerDNS: "ALIAS records", "Lua records").


const ALIAS = { serverTypes: () => computed_answers/* ADDRESSES */.FV, reason: computed_answers/* TARGET_ADDRESSES */.lL };
const SERVER_TYPES = [
    { type: "ALIAS", ...ALIAS },
    { type: "ANAME", ...ALIAS },
    {
        type: "LUA",
        serverTypes: (data) => {
            const type = (0,record_types/* parseRecordType */.h)(data)?.type;
            return type === undefined ? computed_answers/* UNKNOWN_ANSWERS */.lU : [type];
        },
        reason: "the server computes the answer",
    },
];
/** The type that a word names, in either case; null if none of these. */
function findServerType(word) {
    return SERVER_TYPES.find(({ type }) => type === word.toUpperCase()) ?? null;
}

// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata-fields.js
var rdata_fields = __webpack_require__(2976);
// EXTERNAL MODULE: ./lib/src/zones/master-file/rfc3597.js
var rfc3597 = __webpack_require__(4751);
// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata.js
var rdata = __webpack_require__(1108);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/master-file.js












/** Project limit: files within files, as many as anyone can follow. */
const MAX_DEPTH = 8;
/** Project limit: `$INCLUDE`s of one zone; with the size limit of the reader it bounds the work. */
const MAX_INCLUDES = 1000;
/** Project limit: records of all the files that one `zones:` entry names; a zone of 100,000 is large. They take about 500 MB. */
const MAX_RECORDS = 400_000;
/** Used where no TTL is given and none can be derived; no verdict depends on it. */
const FALLBACK_TTL = 3600;
/** Reads a text to its end, problem or not, but no more than `most` records. Never throws; linear in what it reads. */
function parseMasterFile(source, include, maxRecords = MAX_RECORDS) {
    const zone = {
        records: [],
        undecided: [],
        problems: [],
        fault: null,
        notes: [],
        apex: null,
        origin: null,
        originUsedAt: null,
        maxRecords,
        isFull: false,
        include,
        includes: 0,
        defaultTtl: null,
        lastTtl: null,
    };
    readText({ ...source, owner: null, files: [source.start.file], zone });
    const { records, undecided, problems, fault, notes, apex, origin, originUsedAt } = zone;
    return { records, undecided, problems, fault, notes, apex, origin, originUsedAt };
}
function readText(reading) {
    const { zone } = reading;
    for (const entry of (0,master_file_tokens/* parseEntries */.Km)(reading.text)) {
        if (zone.problems.length > located_messages/* MAX_PROBLEMS */.aZ || zone.isFull)
            return;
        try {
            if (entry.fault !== null)
                throw entry.fault;
            readFileEntry(entry, reading);
        }
        catch (error) {
            if (!(error instanceof master_file_tokens/* Fault */.vC))
                throw error;
            // said once: after that any origin serves to find the other problems
            if (error instanceof rdata_fields/* MissingOrigin */.R)
                reading.origin = dns_name/* ROOT */.Dl;
            const problem = addProblem(reading, error);
            zone.fault ??= problem;
        }
    }
}
/** Adds a problem, and gives it back. After the last that is kept nothing more is read, so that the rest is unknown. */
function addProblem(reading, { mark, message }) {
    const { zone } = reading;
    const isLast = zone.problems.length >= located_messages/* MAX_PROBLEMS */.aZ;
    const problem = { location: locate(reading, mark), message: isLast ? located_messages/* REST_UNREAD */.j2 : message };
    zone.problems.push(problem);
    if (isLast)
        zone.fault ??= problem;
    return problem;
}
function locate(reading, mark) {
    const { file, line, column } = reading.start;
    const before = mark.line === 1 ? column - 1 : reading.indent;
    return { file, line: line + mark.line - 1, column: before + (0,master_file_tokens/* columnOf */.uV)(reading.text, mark) };
}
function readFileEntry(entry, reading) {
    const first = entry.tokens[0];
    if (!first.isQuoted && first.text.startsWith("$"))
        readDirective(first, entry, reading);
    else
        readRecord(entry, reading, entry);
}
function readDirective(first, entry, reading) {
    const directive = first.text.toUpperCase();
    const argument = entry.tokens[1];
    const most = directive === "$INCLUDE" ? 3 : 2;
    if (directive === "$GENERATE") {
        for (const generated of generateEntries(entry))
            readRecord(generated, reading, null);
        return;
    }
    if (!["$ORIGIN", "$TTL", "$INCLUDE"].includes(directive)) {
        const what = DIRECTIVE.test(first.text)
            ? `${(0,master_file_tokens/* quoteToken */.Ah)(first.text)} is not supported`
            : `${firstLineOf(entry)} is not a valid directive`;
        throw new master_file_tokens/* Fault */.vC(first, `${what}: only $ORIGIN, $TTL, $INCLUDE and $GENERATE are`);
    }
    if (argument === undefined)
        throw new master_file_tokens/* Fault */.vC(first, `${directive} needs a value after it`);
    const extra = entry.tokens[most];
    if (extra !== undefined)
        throw new master_file_tokens/* Fault */.vC(extra, `${(0,master_file_tokens/* quoteToken */.Ah)(extra.text)} is too much for ${directive}`);
    if (directive === "$ORIGIN") {
        reading.origin = (0,rdata_fields/* absoluteName */.Tu)(argument, reading.origin);
        const { zone } = reading;
        if (zone.origin === null || (0,dns_name/* isWithin */.UO)(zone.origin, reading.origin))
            zone.origin = reading.origin;
    }
    else if (directive === "$TTL")
        reading.zone.defaultTtl = (0,master_file_ttl/* readTtl */.Jv)(argument, master_file_ttl/* MAX_TTL */.yP);
    else
        readInclude(argument, entry.tokens[2], reading);
}
/** RFC 1035 §5.1: neither the origin nor the owner of the including file changes. */
function readInclude(path, origin, reading) {
    const { zone, files } = reading;
    if (files.length > MAX_DEPTH)
        throw new master_file_tokens/* Fault */.vC(path, `files are included more than ${MAX_DEPTH} deep`);
    if (++zone.includes > MAX_INCLUDES)
        throw new master_file_tokens/* Fault */.vC(path, `more than ${MAX_INCLUDES} files are included`);
    const inner = origin === undefined ? reading.origin : (0,rdata_fields/* absoluteName */.Tu)(origin, reading.origin);
    const octets = (0,dns_name/* unescapeLabel */.dk)(path.text);
    if (octets === null)
        throw new master_file_tokens/* Fault */.vC(path, "a broken escape in this file name");
    const found = zone.include((0,utf8/* decodeUtf8 */._6)(octets), reading.start.file);
    if ("problem" in found)
        throw new master_file_tokens/* Fault */.vC(path, found.problem);
    if (files.includes(found.file))
        throw new master_file_tokens/* Fault */.vC(path, `${found.file} includes itself: ${[...files, found.file].join(" → ")}`);
    const start = { file: found.file, line: 1, column: 1 };
    readText({ text: found.text, start, indent: 0, origin: inner, owner: null, files: [...files, found.file], zone });
}
/** `written`: the entry in the text, where it is that of this record alone. */
function readRecord(entry, reading, written) {
    const { tokens } = entry;
    const { zone } = reading;
    const first = tokens[0];
    if (zone.records.length >= zone.maxRecords) {
        zone.isFull = true;
        throw new master_file_tokens/* Fault */.vC(first, `this is beyond the ${MAX_RECORDS} records that are read of all master files together`);
    }
    if (!entry.isIndented)
        reading.owner = dns_name/* ROOT */.Dl; // should the line be at fault, any owner serves to find the other problems
    const head = readHead(entry); // before the name: a line without a type is not from a zone, and must not be quoted
    if (!entry.isIndented)
        reading.owner = (0,rdata_fields/* absoluteName */.Tu)(first, reading.origin);
    const name = reading.owner;
    if (name === null)
        throw new master_file_tokens/* Fault */.vC(first, "this line begins with white space, but there is no record before it whose name it could take over");
    if (head.type.type === "SOA")
        zone.apex ??= name;
    try {
        readData(name, head, { entry, reading, written });
    }
    catch (error) {
        if (!(error instanceof master_file_tokens/* Fault */.vC) || written === null || mayHideRecords(error, entry))
            throw error;
        const fault = addProblem(reading, error);
        zone.undecided.push({ name, type: head.type.type, location: locate(reading, first), fault });
    }
}
/** Whether other records may be lost with the one of a fault: those that follow on its line, or have no known names. */
function mayHideRecords(fault, { tokens }) {
    if (fault instanceof rdata_fields/* MissingOrigin */.R)
        return true;
    return fault instanceof rdata_fields/* SurplusData */.JQ && tokens.some(({ at, text }) => at >= fault.mark.at && isRecordType(text));
}
function isRecordType(word) {
    return (0,record_types/* parseRecordType */.h)(word) !== null || findServerType(word) !== null;
}
/** The record of a name and type. Throws a Fault where its TTL or its data have one. */
function readData(name, head, { entry, reading, written }) {
    const { tokens } = entry;
    const { zone } = reading;
    const { type, next } = head;
    const first = tokens[0];
    const ttl = head.ttl === null ? null : (0,master_file_ttl/* readTtl */.Jv)(head.ttl, master_file_ttl/* MAX_TTL */.yP);
    zone.lastTtl = ttl ?? zone.lastTtl;
    const fields = new rdata_fields/* Fields */.C8(tokens, next, type.type, reading.origin);
    const location = locate(reading, first);
    if (zone.origin === null && !entry.isIndented && !first.text.endsWith("."))
        zone.originUsedAt ??= location;
    if ("serverTypes" in type) {
        fields.take("data");
        const types = type.serverTypes(tokens[next]?.text ?? "");
        for (const each of types)
            zone.undecided.push({ name, type: each, location });
        zone.notes.push({ location, message: `the ${type.type} record of ${name} is not judged: ${type.reason}` });
        return;
    }
    const source = written === null
        ? {}
        : {
            sourceEntry: {
                text: reading.text.slice(entry.from, entry.to),
                dataStart: (tokens[next]?.at ?? entry.to) - entry.from,
            },
        };
    if (type.isParsed) {
        const data = (0,rdata/* readRdata */.b)(type.type, fields);
        if ("minimum" in data)
            zone.lastTtl ??= Math.min(data.minimum, master_file_ttl/* MAX_TTL */.yP);
        zone.records.push({
            isParsed: true,
            rr: { name, ttl: ttl ?? defaultTtlOf(zone), type: type.type, data },
            location,
            ...source,
        });
    }
    else {
        const data = readOpaqueRdata(type.type, fields, tokens.slice(next));
        zone.records.push({
            isParsed: false,
            rr: { name, ttl: ttl ?? defaultTtlOf(zone), type: type.type, data },
            location,
            ...source,
        });
    }
}
/** RFC 2308 §4: that of `$TTL`; without it the last one given (RFC 1035 §5.1), to begin with the SOA's minimum. */
function defaultTtlOf(zone) {
    return zone.defaultTtl ?? zone.lastTtl ?? FALLBACK_TTL;
}
/** A directive that this or another program has. */
const DIRECTIVE = /^\$[A-Za-z]{1,10}$/;
/** A type by its number (RFC 3597 §5), or a word too short for a secret. */
const SHORT_TYPE_PATTERN = /^(TYPE\d{1,5}|[A-Z][A-Z0-9]{0,3})$/;
/** A word that may be meant for a type, after a class: letters, as all types begin with, and no longer than the longest of them. */
const TYPE_PATTERN = /^(?=.{1,10}$)[A-Za-z]+(-[A-Za-z]+)*\d{0,2}$/;
/** Owner apart: `[TTL] [class] type` or `[class] [TTL] type` (RFC 1035 §5.1). */
function readHead(entry) {
    const { tokens } = entry;
    let ttl = null;
    let classSeen = false;
    for (let i = entry.isIndented ? 0 : 1;; i++) {
        const token = tokens[i];
        if (token === undefined)
            throw new master_file_tokens/* Fault */.vC(tokens.at(-1), `a record needs a type and data after its name; ${firstLineOf(entry)} has none`);
        const word = token.isQuoted ? "" : token.text;
        if (ttl === null && (0,master_file_ttl/* isTtlLike */.Kw)(word))
            ttl = token;
        else if (!classSeen && isClass(word)) {
            if (!/^(IN|CLASS1)$/i.test(word))
                throw new master_file_tokens/* Fault */.vC(token, `class ${word.toUpperCase()} is not supported: only IN is`);
            classSeen = true;
        }
        else {
            const type = (0,record_types/* parseRecordType */.h)(word) ?? findServerType(word);
            if (type === null)
                throw new master_file_tokens/* Fault */.vC(token, missingTypeMessage(token, entry, classSeen));
            return { ttl, type, next: i + 1 };
        }
    }
}
function isClass(word) {
    return /^(IN|CS|CH|HS|NONE|ANY|CLASS\d{1,5})$/i.test(word);
}
/** The word is quoted where the line has the form of a record otherwise, or the word nearly that of a type: any other may be from a file that is not a zone and holds secrets. */
function missingTypeMessage({ text }, entry, classSeen) {
    const first = entry.tokens[0];
    // the usual slip: the line was to begin with a name or with white space
    const slip = !entry.isIndented && !first.isQuoted && (0,record_types/* parseRecordType */.h)(first.text) !== null;
    if (slip)
        return `${firstLineOf(entry)} is not a valid record: a line must begin with the owner's name, or with white space for that of the record before`;
    const meant = text.length > 2 ? (0,did_you_mean/* didYouMean */.a)(text, record_types/* MNEMONICS */.e) : "";
    if ((classSeen && TYPE_PATTERN.test(text)) || SHORT_TYPE_PATTERN.test(text) || meant !== "")
        return `${(0,master_file_tokens/* quoteToken */.Ah)(text)} is not a valid record type${meant}`;
    return `${firstLineOf(entry)} is not a valid record: no record type stands here`;
}
function firstLineOf({ from, to }) {
    return `this line of ${to - from} ${to - from === 1 ? "octet" : "octets"}`;
}
function readOpaqueRdata(type, fields, tokens) {
    if ((0,rfc3597/* isRfc3597 */.Mg)(fields)) {
        (0,rfc3597/* readRfc3597Octets */.ge)(fields);
        fields.demandEnd();
    }
    else if (type.startsWith("TYPE")) {
        // RFC 3597 §5: data of an unknown type has no other form
        throw new master_file_tokens/* Fault */.vC(fields.take("data"), `the data of a ${type} record must be written as \`\\# length hexadecimal\``);
    }
    else
        fields.take("data");
    return tokens.map((token) => (token.isQuoted ? `"${token.text}"` : token.text)).join(" ");
}

;// CONCATENATED MODULE: ./lib/src/zones/master-file/origin.js
// The zone that a master file is of by its name, where nothing in it says so: as servers know it from their configuration.


/** Last labels of the names of other files, and of views and copies of a zone; hardly any is a top-level domain. */
const OTHER_FILES = /\.(?:bak|cfg|conf|dist|example|external|fwd|hints|hosts|inc|include|internal|j2|jnl|local|old|orig|private|public|rev|root|rpmnew|rpmsave|sample|signed|swp|template|tmpl|txt|ya?ml|zones?)$/;
/** Words before a zone's name that say what the file is, and may be names in DNS as well. */
const OTHER_WORDS = /^(?:db|forward|fwd|master|named|pri|primary|rev|reverse|sec|secondary|slave|zones?)\./;
/** RFC 3696 §2: letters alone, except in A-labels. */
const TOP_LEVEL = /^(?:[a-z]+|xn--[a-z0-9-]+)$/;
/**
 * `example.org.zone`, `db.example.org`, `example.org`; null if the name is not a domain name of two labels or more, or may be
 * meant otherwise: a wrong zone would leave the right one unread.
 */
function originOfFile(path) {
    const written = (0,external_node_path_.basename)(path).toLowerCase();
    const own = /^db\.(.+)$/.exec(written)?.[1] ?? /^(.+)\.(?:zone|db)$/.exec(written)?.[1] ?? written;
    const name = (0,dns_name/* parseName */.$q)(own);
    if (name === null || (0,dns_name/* labelsOf */.PC)(name).length < 2 || !(0,dns_name/* isHostName */.uy)(name))
        return null;
    if (OTHER_FILES.test(own) || OTHER_WORDS.test(own))
        return null;
    return TOP_LEVEL.test((0,dns_name/* labelsOf */.PC)(name).at(-1) ?? "") ? name : null;
}

// EXTERNAL MODULE: ./lib/src/zones/validate-zones.js
var validate_zones = __webpack_require__(8396);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/read.js
// Master files of the repository as whole zones, and blocks of the policy as parts of their domains.









/** Each file is a whole zone. */
function readMasterFiles(paths, options, repository) {
    const faults = [];
    const problems = [];
    const notes = [];
    const zones = [];
    const given = [];
    let records = MAX_RECORDS;
    for (const path of paths) {
        const file = repository.read(path);
        if ("problem" in file) {
            faults.push(file.problem);
            continue;
        }
        const origin = options.origin ?? originOfFile(path);
        const { zone, file: found } = readZone(file, origin, createInclude(repository), records);
        records -= found.records.length;
        repository.countRecords(found.records.length);
        problems.push(...found.problems);
        notes.push(...(0,located_messages/* atMostProblems */.Zl)(found.notes));
        if (origin !== null && found.originUsedAt !== null)
            given.push({ origin, location: found.originUsedAt });
        zones.push(zone);
    }
    if (faults.length > 0)
        throw new model/* AuditError */.M_(faults);
    return { zones, problems, notes: [...notes, ...originNote(given, options.origin !== null)] };
}
/** Said once for all files of an entry. */
function originNote(given, isConfigured) {
    const [first] = given;
    if (first === undefined)
        return [];
    const others = given.length === 1 ? "" : ` (and of ${given.length - 1} more files likewise)`;
    const source = isConfigured ? "`origin:` of the policy" : "the name of the file";
    const message = `no $ORIGIN stands before this, so names are relative to ${first.origin}, by ${source}${others}`;
    return [{ location: first.location, message }];
}
/** The `records:` block of a domain; `$INCLUDE` in it is relative to the policy file. */
function readInlineBlock(origin, block, repository) {
    repository.countOctets(block.text.length);
    const text = (0,utf8/* encodeUtf8 */.Af)(block.text);
    const { records, undecided, problems, fault, notes } = parseMasterFile({ text, start: block.location, indent: block.indent, origin }, createInclude(repository));
    repository.countRecords(records.length);
    const zone = { origin, format: "bind", isComplete: false, records, deleted: [], undecided };
    return { zones: [withFault(zone, fault)], problems, notes };
}
/** RFC 1035 §5.1 leaves open what a path is relative to: here the file that names it. One zone may include as much as one file may hold. */
function createInclude(repository) {
    let left = repository_repository/* MAX_FILE */.S;
    return (path, from) => {
        const found = repository.read((0,external_node_path_.resolve)(repository.folderOf(from), path));
        if ("problem" in found)
            return found;
        left -= found.text.length;
        if (left >= 0)
            return found;
        return { problem: `the files included by this zone are larger than ${repository_repository/* MAX_FILE */.S / 2 ** 20} MiB together` };
    };
}
/** The zone of a file, and what was read to know. `given`: the origin until the file says one. */
function readZone({ file, text }, given, include, maxRecords) {
    const source = { text, start: { file, line: 1, column: 1 }, indent: 0, origin: given };
    const found = parseMasterFile(source, include, maxRecords);
    const { records, undecided } = found;
    const zone = {
        origin: found.apex ?? widestOrigin(found.origin, given) ?? dns_name/* ROOT */.Dl,
        format: "bind",
        isComplete: true,
        records,
        deleted: [],
        undecided,
    };
    const soaFaults = found.fault === null ? (0,validate_zones/* soaProblems */.sW)(file, zone) : [];
    const fault = found.fault ?? soaFaults[0] ?? null;
    const problems = [...found.problems, ...soaFaults];
    return { zone: withFault(withoutForeignRecords(zone), fault), file: { ...found, problems } };
}
/** Where no SOA record says it: what the file says, unless that is a part of what it was given. */
function widestOrigin(own, given) {
    return own === null || (given !== null && (0,dns_name/* isWithin */.UO)(own, given)) ? given : own;
}
/** named leaves records of other zones out, glue above all, and says so; NSD refuses the zone. */
function withoutForeignRecords(zone) {
    const foreign = zone.records.filter(({ rr }) => !(0,dns_name/* isWithin */.UO)(rr.name, zone.origin));
    if (foreign.length === 0)
        return zone;
    const warnings = foreign.map(({ rr, location }) => ({
        location,
        message: `${rr.name} is not in the zone ${zone.origin}: named ignores this ${rr.type} record, and other servers refuse the zone`,
    }));
    return { ...zone, records: zone.records.filter(({ rr }) => (0,dns_name/* isWithin */.UO)(rr.name, zone.origin)), warnings };
}
function withFault(zone, fault) {
    return fault === null ? zone : { ...zone, fault };
}


/***/ }),

/***/ 4751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ isRfc3597),
/* harmony export */   ge: () => (/* binding */ readRfc3597Octets),
/* harmony export */   kx: () => (/* binding */ readRfc3597Rdata)
/* harmony export */ });
/* harmony import */ var _dns_wire_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4138);
/* harmony import */ var _dns_wire_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9002);
/* harmony import */ var _dns_wire_rdata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4008);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(582);




/** Whether the data is in the generic form. */
function isRfc3597(fields) {
    const token = fields.peek();
    return token !== undefined && !token.isQuoted && token.text === "\\#";
}
/** Takes `\# length hex`; the octets. Throws a Fault where length and octets differ. */
function readRfc3597Octets(fields) {
    fields.word("data");
    const mark = fields.peek();
    const length = fields.number("length", 65_535);
    const octets = length === 0 && !fields.hasMore() ? Buffer.alloc(0) : Buffer.from(fields.hex("data"), "hex");
    if (octets.length !== length && mark !== undefined) {
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC(mark, `the length says ${length} octets, but ${octets.length} follow`);
    }
    return octets;
}
/** Takes generic data of a known type and reads what the octets say. */
function readRfc3597Rdata(type, fields) {
    const start = fields.peek();
    const data = decode(type, readRfc3597Octets(fields));
    if (data === null)
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC(start, `these octets are not valid ${type} data`);
    return data;
}
/** The data; null where the octets are not of the type, or lack a digest or key, which master files require. */
function decode(type, octets) {
    try {
        const data = (0,_dns_wire_rdata_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRdata */ .L)(type, new _dns_wire_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .Cursor */ .b(octets, 0, octets.length), new _dns_wire_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NameReader */ .F(octets, false));
        return Object.values(data).includes("") ? null : data;
    }
    catch (error) {
        if (error instanceof _dns_wire_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ quoteToken),
/* harmony export */   Km: () => (/* binding */ parseEntries),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5141);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(137);


/** What is wrong with an entry, and where. */
class Fault extends Error {
    mark;
    constructor(mark, message) {
        super(message);
        this.mark = mark;
    }
}
/** Of the longest data two hexadecimal digits each in a token of its own, and owner, TTL, class, type. */
const MAX_TOKENS = 2 * _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RDATA */ .AL + 4;
/** How much of a token a message shows. */
const MAX_QUOTED = 60;
/** Characters converted to octets for it: more than it shows, so that the cut is marked. */
const MAX_ENCODED = 200;
/** The entries of a text in order; blank lines and comments are skipped. Linear in the length of the text. */
function* parseEntries(text) {
    const cursor = { text, at: 0, line: 1 };
    while (cursor.at < text.length) {
        const entry = readEntry(cursor);
        if (entry.tokens.length > 0 || entry.fault !== null)
            yield entry;
    }
}
/** The column of a mark, counted in characters from 1: UTF-8 continuation octets do not count. */
function columnOf(text, mark) {
    const start = mark.at === 0 ? 0 : text.lastIndexOf("\n", mark.at - 1) + 1;
    let column = 1;
    for (let i = start; i < mark.at; i++)
        if ((text.charCodeAt(i) & 0xc0) !== 0x80)
            column++;
    return column;
}
/** A token for a message: at most 60 characters, octets as UTF-8, controls as `\DDD`. */
function quoteToken(text) {
    const readable = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(text.slice(0, MAX_QUOTED)).replaceAll(/[\x00-\x1f\x7f]/g, (c) => `\\${String(c.charCodeAt(0)).padStart(3, "0")}`);
    return `\`${readable}${text.length > MAX_QUOTED ? "…" : ""}\``;
}
/** Text that is not octets yet, for a message. */
function quoteText(text) {
    return quoteToken((0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeUtf8 */ .Af)(text.slice(0, MAX_ENCODED)));
}
function readEntry(cursor) {
    const { text } = cursor;
    const entry = {
        tokens: [],
        from: cursor.at,
        to: text.length,
        isIndented: isBlank(text[cursor.at]),
        fault: null,
    };
    let opened = null;
    let depth = 0;
    while (cursor.at < text.length) {
        const c = text[cursor.at];
        if (c === "\n") {
            entry.to = cursor.at++;
            cursor.line++;
            if (depth === 0)
                return entry;
        }
        else if (isBlank(c))
            cursor.at++;
        else if (c === ";")
            skipComment(cursor);
        else if (c === "(") {
            if (depth++ === 0)
                opened = copyMark(cursor);
            cursor.at++;
        }
        else if (c === ")") {
            if (depth === 0)
                entry.fault ??= new Fault(copyMark(cursor), "this parenthesis closes none");
            else
                depth--;
            cursor.at++;
        }
        else
            readToken(cursor, entry);
    }
    entry.to = text.length;
    if (depth > 0 && opened !== null) {
        entry.fault ??= new Fault(opened, "this parenthesis is never closed, so all that follows belongs to one record");
    }
    return entry;
}
function readToken(cursor, entry) {
    const mark = copyMark(cursor);
    const { at } = mark;
    const quoted = cursor.text[at] === '"';
    const message = quoted ? skipQuoted(cursor) : skipWord(cursor, isServiceBinding(entry));
    if (message !== null)
        entry.fault ??= new Fault(mark, message);
    if (entry.tokens.length >= MAX_TOKENS) {
        entry.fault ??= new Fault(mark, "the record is too long: its data cannot fit the 65,535 octets a record may have");
        return;
    }
    const end = quoted ? cursor.at - 1 : cursor.at;
    entry.tokens.push({ text: cursor.text.slice(quoted ? at + 1 : at, end), isQuoted: quoted, ...mark });
}
/** Whether the data of a SVCB or HTTPS record stand here: its type is the first word after owner, TTL and class. */
function isServiceBinding({ tokens, isIndented }) {
    // in a long record not every word is examined again
    const head = tokens.slice(isIndented ? 0 : 1, MAX_HEAD_WORDS);
    const type = head.find(({ text, isQuoted }) => isQuoted || !/^(?:\d+\w*|IN|CLASS1)$/i.test(text));
    return type !== undefined && !type.isQuoted && /^(?:SVCB|HTTPS)$/i.test(type.text);
}
/** Owner, TTL, class, type. */
const MAX_HEAD_WORDS = 4;
/**
 * Moves past an unquoted word; says what is wrong with it. `takesValues`: RFC 9460 §2.1, the value of a SvcParam may be
 * in quotes (`alpn="h3,h2"`).
 */
function skipWord(cursor, takesValues) {
    const { text } = cursor;
    let message = null;
    while (cursor.at < text.length) {
        const c = text[cursor.at];
        if (isBlank(c) || c === "\n" || c === ";" || c === "(" || c === ")")
            break;
        if (c === '"' && takesValues && text[cursor.at - 1] === "=") {
            message ??= skipQuoted(cursor);
            continue;
        }
        if (c === '"')
            message ??= 'a quote inside a word: write the whole string in quotes, or `\\"`';
        if (c === "\\") {
            const next = text[cursor.at + 1];
            if (next === undefined || next === "\n" || next === "\r")
                message ??= "nothing to escape after `\\`";
            else
                cursor.at++;
        }
        cursor.at++;
    }
    return message;
}
/** Moves past a quoted string, its quotes included; says what is wrong with it. */
function skipQuoted(cursor) {
    const { text } = cursor;
    cursor.at++;
    while (cursor.at < text.length && text[cursor.at] !== "\n") {
        const c = text[cursor.at++];
        if (c === "\\" && text[cursor.at] !== "\n")
            cursor.at++;
        if (c === '"') {
            const next = text[cursor.at];
            const separate = next === undefined || isBlank(next) || '\n;()"'.includes(next);
            return separate ? null : "text follows the closing quote of this string without a space";
        }
    }
    return "this string is not closed on its line";
}
function skipComment(cursor) {
    const end = cursor.text.indexOf("\n", cursor.at);
    cursor.at = end === -1 ? cursor.text.length : end;
}
function copyMark({ at, line }) {
    return { at, line };
}
/** Carriage returns count as white space: files with CRLF line ends. */
function isBlank(c) {
    return c === " " || c === "\t" || c === "\r";
}


/***/ }),

/***/ 9314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ readTtl),
/* harmony export */   Kw: () => (/* binding */ isTtlLike),
/* harmony export */   yP: () => (/* binding */ MAX_TTL)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(582);
// Times to live in master files: seconds (RFC 1035 §5.1), or BIND's `1h30m` that every server understands.

/** RFC 2181 §8: a TTL has 31 bits. */
const MAX_TTL = 2 ** 31 - 1;
/** Project limit: five units of seven digits fit. */
const MAX_TEXT = 40;
const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/** Whether a word has the form of a time: type mnemonics and classes never do. */
function isTtlLike(word) {
    return word.length <= MAX_TEXT && /^(?:\d+|(?:\d+[smhdw])+)$/i.test(word);
}
/** The seconds a token gives, at most `max`. Throws a Fault. */
function readTtl(token, max) {
    const value = token.isQuoted || !isTtlLike(token.text) ? Number.NaN : parseSeconds(token.text);
    if (value <= max)
        return value;
    throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC(token, `${(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteToken */ .Ah)(token.text)} is not a time in seconds (or like \`1h30m\`) of at most ${max}`);
}
function parseSeconds(word) {
    if (/^\d+$/.test(word))
        return Number(word);
    let sum = 0;
    for (const [, count, unit] of word.toLowerCase().matchAll(/(\d+)([smhdw])/g))
        sum += Number(count) * SECONDS[unit];
    return sum;
}


/***/ }),

/***/ 4222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ deepestZone),
/* harmony export */   CR: () => (/* binding */ delegationAt),
/* harmony export */   QF: () => (/* binding */ existingNames),
/* harmony export */   cv: () => (/* binding */ undecidedAnswer),
/* harmony export */   e2: () => (/* binding */ nodesByName),
/* harmony export */   eY: () => (/* binding */ synthesizeFromDname),
/* harmony export */   ih: () => (/* binding */ answerAtNode),
/* harmony export */   ww: () => (/* binding */ createAuthority)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4797);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4887);



/** The declared records by name, and the RRsets whose data is known only after apply. */
function nodesByName(zone) {
    const nodes = new Map();
    const nodeAt = (name) => {
        let node = nodes.get(name);
        if (node === undefined)
            nodes.set(name, (node = { sets: new Map(), undecided: new Map() }));
        return node;
    };
    for (const { isParsed, rr, location } of zone.records) {
        const { sets } = nodeAt(rr.name);
        if (!isParsed)
            continue;
        const set = sets.get(rr.type);
        if (set === undefined)
            sets.set(rr.type, { records: [rr], location });
        else
            set.records.push(rr);
    }
    for (const set of zone.undecided)
        nodeAt(set.name).undecided.set(set.type, set);
    return nodes;
}
/** The names and all between them and `top`: RFC 8020 §2, a name exists when one below it does. */
function existingNames(names, top) {
    const found = new Set([top]);
    for (const name of names) {
        for (let at = name; at !== null && !found.has(at); at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at))
            found.add(at);
    }
    return found;
}
/** The RRset of a type at a node. */
function rrsetOf(node, type) {
    return node?.sets.get(type)?.records;
}
/** The answer of an RRset whose data is known only after apply, or has a fault. */
function undecidedAnswer({ name, type, location: { file, line }, proxiedBy, fault, }) {
    if (fault !== undefined) {
        const values = { type, name, place: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(fault.location), problem: fault.message };
        return { kind: "undecided", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("planned/faulty-rrset", values), isFault: true };
    }
    if (proxiedBy !== undefined)
        return { kind: "undecided", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("planned/proxied", { name, provider: proxiedBy, file, line }) };
    return { kind: "undecided", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("planned/unknown-until-applied", { type, name, file, line }) };
}
/** What a node says of a type, in the name of `name`. */
function answerAtNode(name, type, node) {
    const undecided = node?.undecided.get(type) ?? node?.undecided.get("CNAME");
    if (undecided !== undefined)
        return undecidedAnswer(undecided);
    const records = rrsetOf(node, type);
    // a wildcard's records get the name that was asked for; a name's own have it
    if (records !== undefined)
        return { kind: "records", records: records[0]?.name === name ? records : records.map((rr) => ({ ...rr, name })) };
    const alias = rrsetOf(node, "CNAME")?.[0];
    return alias === undefined ? { kind: "nodata" } : { kind: "alias", target: alias.data.target };
}
/** What a DNAME at `node`, above `name`, makes of a question; null where there is none. */
function synthesizeFromDname(name, type, node) {
    const undecided = node?.undecided.get("DNAME");
    if (undecided !== undefined)
        return undecidedAnswer(undecided);
    const dname = rrsetOf(node, "DNAME")?.[0];
    return dname === undefined ? null : dnameAlias(name, type, dname);
}
/** RFC 6672 §2.2: the alias that a DNAME makes of a name below it. */
function dnameAlias(name, type, dname) {
    const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(name);
    const prefix = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .joinLabels */ .GJ)(labels.slice(0, labels.length - (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(dname.name).length));
    const target = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .prependLabels */ .Sm)(prefix, dname.data.target));
    if (target === null)
        return { kind: "broken", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("planned/dname-too-long", { name, dname: dname.name }) };
    if (type !== "CNAME")
        return { kind: "alias", target };
    return { kind: "records", records: [{ name, ttl: dname.ttl, type, data: { target } }] };
}
/** The delegation that stands at a node below the apex. */
function delegationAt(name, node) {
    const set = node?.sets.get("NS");
    if (set === undefined)
        return null;
    const servers = set.records.map(({ data }) => data.target);
    const ds = node?.undecided.has("DS") === true ? "undecided" : (rrsetOf(node, "DS") ?? null);
    return { name, servers, ds, location: set.location };
}
/** The authoritative server of a complete zone. */
function createAuthority(zone) {
    const { origin } = zone;
    if (zone.fault !== undefined)
        return createFaultyAuthority(origin, zone.fault);
    const records = zone.records.filter((record) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(record.rr.name, origin));
    const nodes = nodesByName({ records, undecided: zone.undecided.filter(({ name }) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(name, origin)) });
    const names = existingNames(nodes.keys(), origin);
    function answer(name, type) {
        if (!(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(name, origin))
            return { kind: "referral", cut: null };
        const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(name);
        // RFC 1034 §4.3.2 step 3: match down, label by label
        for (let i = labels.length - (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(origin).length; i >= 0; i--) {
            const at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .joinLabels */ .GJ)(labels.slice(i));
            if (!names.has(at))
                return synthesizeFromWildcard(name, type, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .joinLabels */ .GJ)(labels.slice(i + 1)));
            const node = nodes.get(at);
            // RFC 4035 §3.1.4.1: only the DS records of a delegation belong to the parent
            const cut = at === origin || (i === 0 && type === "DS") ? null : referralAt(at, node);
            if (cut !== null)
                return cut;
            const redirected = i > 0 ? synthesizeFromDname(name, type, node) : null;
            if (redirected !== null)
                return redirected;
        }
        return answerAtNode(name, type, nodes.get(name));
    }
    /** RFC 4592 §3.3.1: the wildcard at the closest encloser is the only one that may answer. */
    function synthesizeFromWildcard(name, type, encloser) {
        const source = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .prependLabels */ .Sm)("*", encloser);
        if (!names.has(source))
            return { kind: "nxdomain" };
        const node = nodes.get(source);
        const undecided = node?.undecided.get("NS");
        if (undecided !== undefined)
            return undecidedAnswer(undecided);
        if (node?.sets.has("NS") === true)
            return { kind: "broken", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("planned/wildcard-ns", { name: source }) };
        return answerAtNode(name, type, node);
    }
    function encloser(name) {
        let at = name;
        while (at !== origin && !names.has(at))
            at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at) ?? origin;
        return at;
    }
    return { origin, fault: null, answer, closestEncloser: encloser };
}
/** A zone with a fault: its answers are unknown, at its apex and below. */
function createFaultyAuthority(origin, { location, message: problem }) {
    const values = { zone: origin, place: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(location), problem };
    const fault = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)(origin === _dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl ? "planned/faulty-file" : "planned/faulty-zone", values);
    return {
        origin,
        fault,
        answer: (name) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(name, origin) ? { kind: "undecided", reason: fault, isFault: true } : { kind: "referral", cut: null },
        closestEncloser: (name) => name,
    };
}
function referralAt(name, node) {
    const undecided = node?.undecided.get("NS");
    if (undecided !== undefined)
        return undecidedAnswer(undecided);
    const cut = delegationAt(name, node);
    return cut === null ? null : { kind: "referral", cut: { ...cut, ds: cut.ds ?? [] } };
}
/** The zone to ask: the deepest that holds the name; a DS record stands in the parent (RFC 4035 §3.1.4.1). */
function deepestZone(zones, name, type) {
    for (let at = type === "DS" ? (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name) : name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
        const zone = zones.get(at);
        if (zone !== undefined)
            return zone;
    }
    return undefined;
}


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   sB: () => (/* binding */ matchGlob),
/* harmony export */   yj: () => (/* binding */ mayMatchSuffix)
/* harmony export */ });
// Globs as DNSControl writes them (its page on IGNORE, and the library that it names): `*` any characters, `?` one, `**` any.
// The page keeps `*` and `?` from crossing dots, the code does not: where that decides, and in classes and alternatives,
// whether a text matches is unknown.
/** What `*` and the like stand for; any other character for itself. */
const STAR = 0;
const DOUBLE_STAR = 1;
const QUESTION_MARK = 2;
const SPECIAL = /[[\]{}\\]/;
/** Whether a glob is matched by one text alone. */
function isLiteral(pattern) {
    return !/[*?[\]{}\\]/.test(pattern);
}
/** In as many steps as the product of both lengths. */
function matchGlob(pattern, text) {
    if (pattern === "**" || pattern === text)
        return SPECIAL.test(pattern) ? "maybe" : "yes";
    if (isLiteral(pattern))
        return "no";
    const start = (tokens) => skipStars(tokens, Uint8Array.from({ length: tokens.length + 1 }, (_, i) => (i === 0 ? 1 : 0)));
    if (!SPECIAL.test(pattern)) {
        const tokens = parsePattern(pattern);
        if (isReached(tokens, start(tokens), text, false))
            return "yes";
    }
    const loose = parsePattern(relaxPattern(pattern));
    return isReached(loose, start(loose), text, true) ? "maybe" : "no";
}
/** Whether a text that ends with `end` may match. */
function mayMatchSuffix(pattern, end) {
    if (isLiteral(pattern))
        return pattern.endsWith(end);
    const tokens = parsePattern(relaxPattern(pattern));
    return isReached(tokens, new Uint8Array(tokens.length + 1).fill(1), end, true);
}
/** Treats classes, alternatives and escapes as matching anything. */
function relaxPattern(pattern) {
    return pattern.replace(/[[\]{}\\](?:.*[[\]{}\\])?/s, "**");
}
function parsePattern(pattern) {
    const words = pattern.match(/\*+|[^*]/gs) ?? [];
    return words.map((word) => word === "*" ? STAR : word.startsWith("*") ? DOUBLE_STAR : word === "?" ? QUESTION_MARK : word);
}
/** Whether the end of the pattern is reached from some of its places (each 1 where one stands there) by a text. */
function isReached(tokens, from, text, isCrossingDots) {
    let places = from;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        const wild = isCrossingDots || char !== ".";
        const next = new Uint8Array(tokens.length + 1);
        for (const [i, token] of tokens.entries()) {
            if (places[i] !== 1)
                continue;
            if (token === DOUBLE_STAR || (token === STAR && wild))
                next[i] = 1;
            else if (token === char || (token === QUESTION_MARK && wild))
                next[i + 1] = 1;
        }
        places = skipStars(tokens, next);
    }
    return places[tokens.length] === 1;
}
/** A star may stand for nothing. */
function skipStars(tokens, places) {
    for (const [i, token] of tokens.entries())
        if (places[i] === 1 && (token === STAR || token === DOUBLE_STAR))
            places[i + 1] = 1;
    return places;
}


/***/ }),

/***/ 7725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ offlineDns),
  L: () => (/* binding */ overlay)
});

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/src/dns/weakest-security.js
var weakest_security = __webpack_require__(3621);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(4797);
// EXTERNAL MODULE: ./lib/src/zones/planned/authority.js
var authority = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/src/zones/planned/unmanaged.js
var planned_unmanaged = __webpack_require__(3007);
;// CONCATENATED MODULE: ./lib/src/zones/planned/resolution-step.js
/** A declared answer to a question about `owner`. */
function toResolutionStep(answer, owner, security) {
    switch (answer.kind) {
        case "records":
            return { kind: "records", records: answer.records, owner, aliases: [], security };
        case "alias":
            return { kind: "alias", target: answer.target, security };
        case "broken":
            return failure("refused", answer.reason);
        case "undecided":
            return failure("undecided", answer.reason);
        default:
            return { kind: answer.kind, owner, aliases: [], security };
    }
}
function failure(cause, reason) {
    return { kind: "failure", cause, reason };
}

;// CONCATENATED MODULE: ./lib/src/zones/planned/unmanaged-view.js





class UnmanagedView {
    #live;
    #zones = new Map();
    constructor(live, zones) {
        this.#live = live;
        for (const zone of zones)
            if (zone.unmanaged !== undefined)
                this.#zones.set(zone.origin, {
                    left: new planned_unmanaged/* UnmanagedRecords */.J(zone, zone.unmanaged.patterns),
                    location: zone.unmanaged.location,
                });
    }
    /** What a question comes to for which a zone has planned an answer; null where that is all. */
    async answer(zone, name, type, planned) {
        const all = this.#zones.get(zone.origin)?.left;
        if (all === undefined || planned.kind === "undecided" || planned.kind === "broken")
            return null;
        const encloser = zone.closestEncloser(name);
        const left = encloser === name && planned.kind === "records" ? all.besideDeclared() : all;
        const question = { zone, unmanaged: left, name, type, planned, encloser };
        if (!mayBeAffected(question))
            return null;
        const above = await this.#referralAbove(question);
        if (above !== null)
            return above;
        const seen = await this.#queryLive(name, type);
        return "kind" in seen ? seen : this.#withUnmanaged(question, seen);
    }
    /** A live delegation or DNAME that the name lies below. */
    async #referralAbove({ zone, unmanaged, name, type, }) {
        for (const at of pathTo(name, zone.origin)) {
            if (at !== zone.origin && !(at === name && type === "DS")) {
                const cut = await this.#remainingRrset(unmanaged, zone.origin, at, "NS");
                if (cut === "yes")
                    return this.#liveDelegation(zone, unmanaged, at);
                if (cut !== "none")
                    return cut ?? undecided((0,message/* message */.i)("planned/unmanaged-delegation", { name: at, ...this.#placeOf(zone) }));
            }
            if (at === name)
                break;
            const dname = await this.#remainingRrset(unmanaged, zone.origin, at, "DNAME");
            if (dname === "yes")
                return { kind: "referral", cut: null };
            if (dname !== "none")
                return dname ?? undecided((0,message/* message */.i)("planned/unmanaged-dname", { name: at, ...this.#placeOf(zone) }));
        }
        return null;
    }
    /** Whether an RRset exists and all of it remains; null if it is removed, or this cannot be determined. */
    async #remainingRrset(left, origin, name, type) {
        const answer = await this.#live.query(name, type);
        if (answer.kind === "failure")
            return answer;
        if (answer.kind !== "records" || answer.aliases.length > 0)
            return "none";
        if (!answer.records.every((rr) => left.matchRecord(rr) === "yes"))
            return null;
        // RFC 4592 §4.2 and §4.4: it may be a wildcard's, which leads nowhere from the names below
        for (const wildcard of (0,planned_unmanaged/* wildcardsAbove */.l)(name, origin)) {
            const theirs = await this.#live.query(wildcard, type);
            if (theirs.kind === "failure")
                return theirs;
            if (theirs.kind === "records" && theirs.aliases.length === 0)
                return null;
        }
        return "yes";
    }
    async #liveDelegation({ origin }, left, name) {
        const [ns, ds] = await Promise.all([this.#live.query(name, "NS"), this.#live.query(name, "DS")]);
        if (ns.kind === "failure")
            return ns;
        const servers = ns.kind === "records" ? ns.records.map(({ data }) => data.target) : [];
        const isSigned = ds.kind === "failure" || ds.kind === "records";
        const goes = isSigned && (ds.kind === "failure" || ds.records.some((rr) => left.matchRecord(rr) !== "yes"));
        return {
            kind: "referral",
            cut: { name, servers, ds: goes ? "undecided" : null, location: this.#locationOf(origin) },
        };
    }
    async #queryLive(name, type) {
        const answer = await this.#live.query(name, type);
        if (answer.kind === "failure")
            return answer;
        const isAlias = answer.aliases.length > 0;
        const own = isAlias ? await this.#live.query(name, "CNAME") : answer;
        if (own.kind === "failure")
            return own;
        return {
            records: own.kind === "records" ? own.records : [],
            security: own.security,
            isMissing: !isAlias && own.kind === "nxdomain",
        };
    }
    /** The planned answer with the live records that stay beside it. */
    async #withUnmanaged(question, seen) {
        const { zone, unmanaged, name, type, planned, encloser } = question;
        const declared = new Set(encloser === name && planned.kind === "records" ? planned.records.map(rdataText) : []);
        const others = seen.records.filter((rr) => !declared.has(rdataText(rr)));
        const chances = others.map((rr) => unmanaged.matchRecord(rr));
        const alikeWildcards = others.length === 0 ? [] : await this.#alikeWildcards(question, seen);
        if ("kind" in alikeWildcards)
            return alikeWildcards;
        const all = [
            ...chances,
            ...alikeWildcards.flatMap((wildcard) => seen.records.map((rr) => unmanaged.matchRecord({ ...rr, name: wildcard }))),
        ];
        if (all.every((chance) => chance === "no"))
            return this.#withoutUnmanaged(question, seen);
        const place = this.#placeOf(zone);
        if (all.includes("maybe"))
            return undecided((0,message/* message */.i)("planned/unmanaged-records", { type, name, ...place }));
        // wherever they are from they stay, and nothing that is declared comes between the name and a wildcard, or in its place
        const isEither = planned.kind === "nxdomain" &&
            alikeWildcards.every((wildcard) => (0,planned_unmanaged/* wildcardsAbove */.l)(name, encloser).includes(wildcard)) &&
            all.every((chance) => chance === "yes");
        if (alikeWildcards.length > 0 && !isEither) {
            const values = { type, name, wildcards: alikeWildcards, ...place };
            return undecided((0,message/* message */.i)("planned/unmanaged-like-wildcards", values));
        }
        const step = mergeRecords(question, others.filter((_rr, i) => chances[i] === "yes"), seen.security);
        return step ?? undecided((0,message/* message */.i)("planned/unmanaged-alias", { name, ...place }));
    }
    /** The wildcards above that are answered with the same: of those that do not exist, others may answer. */
    async #alikeWildcards({ zone, name, type }, { records }) {
        const alike = [];
        for (const wildcard of (0,planned_unmanaged/* wildcardsAbove */.l)(name, zone.origin)) {
            const seen = await this.#queryLive(wildcard, type);
            if ("kind" in seen)
                return seen;
            if (comparableContent(seen.records) === comparableContent(records))
                alike.push(wildcard);
        }
        return alike;
    }
    /** The planned answer where nothing that is asked for stays; null where it is as planned. */
    async #withoutUnmanaged(question, { security, isMissing }) {
        const { zone, unmanaged, name, type, planned, encloser } = question;
        if (encloser === name)
            return null;
        let isThere = !isMissing && unmanaged.mayExistBelow(name);
        for (const wildcard of (0,planned_unmanaged/* wildcardsAbove */.l)(name, encloser)) {
            if (!unmanaged.mayExistBelow(wildcard))
                continue;
            const seen = await this.#queryLive(wildcard, type);
            if ("kind" in seen)
                return seen;
            if (seen.records.some((rr) => unmanaged.matchRecord({ ...rr, name: wildcard }) !== "no"))
                return undecided((0,message/* message */.i)("planned/unmanaged-wildcard", { name, wildcard, ...this.#placeOf(zone) }));
            isThere ||= !seen.isMissing;
        }
        if (planned.kind !== "nxdomain") {
            const next = nextCloser(name, encloser);
            if (!unmanaged.mayExistBelow(next))
                return null;
            const seen = await this.#queryLive(next, type);
            if ("kind" in seen)
                return seen;
            return seen.isMissing
                ? null
                : undecided((0,message/* message */.i)("planned/unmanaged-closer-name", { name, ...this.#placeOf(zone) }));
        }
        if (!isThere)
            return null;
        // for its SOA record a name is asked to see whether it exists; else nothing follows from that
        return type === "SOA"
            ? undecided((0,message/* message */.i)("planned/unmanaged-name", { name, ...this.#placeOf(zone) }))
            : { kind: "nodata", owner: name, aliases: [], security };
    }
    /** Where it is said that live records remain. */
    #placeOf({ origin }) {
        const { file, line } = this.#locationOf(origin);
        return { file, line };
    }
    #locationOf(origin) {
        return this.#zones.get(origin)?.location ?? { file: origin, line: 1, column: 1 };
    }
}
function undecided(reason) {
    return failure("undecided", reason);
}
/** Whether anything that may stay decides about an answer. */
function mayBeAffected({ zone, unmanaged, name, type, encloser }) {
    const may = (at, ...types) => types.some((each) => unmanaged.matchRrset(at, each) !== "no");
    if (may(name, type, "CNAME"))
        return true;
    if (pathTo(name, zone.origin).some((at) => may(at, "NS", "DNAME")))
        return true;
    if (encloser === name)
        return false;
    return (unmanaged.mayExistBelow(nextCloser(name, encloser)) ||
        (0,planned_unmanaged/* wildcardsAbove */.l)(name, encloser).some((wildcard) => unmanaged.mayExistBelow(wildcard)));
}
/** The names from the origin down to `name`. */
function pathTo(name, origin) {
    const path = [];
    for (let at = name; at !== null && (0,dns_name/* isWithin */.UO)(at, origin); at = (0,dns_name/* parentOf */.gN)(at))
        path.unshift(at);
    return path;
}
/** RFC 5155 §1.3: one label below the closest encloser. */
function nextCloser(name, encloser) {
    const labels = (0,dns_name/* labelsOf */.PC)(name);
    const label = (0,dns_name/* joinLabels */.GJ)(labels.slice(labels.length - (0,dns_name/* labelsOf */.PC)(encloser).length - 1, labels.length - (0,dns_name/* labelsOf */.PC)(encloser).length));
    return (0,dns_name/* prependLabels */.Sm)(label, encloser);
}
/** What is declared at a name with what stays there; null where an alias meets other records. */
function mergeRecords({ name, type, planned, encloser }, staying, security) {
    const own = encloser === name ? planned : null;
    const [first] = staying;
    if (first !== undefined && first.type === "CNAME" && type !== "CNAME") {
        const { target } = first.data;
        return own === null || (own.kind === "alias" && own.target === target) ? { kind: "alias", target, security } : null;
    }
    const records = [...(own?.kind === "records" ? own.records : []), ...staying];
    const isSingle = type === "CNAME" || type === "DNAME";
    if (own?.kind === "alias" || (type === "CNAME" && own?.kind === "nodata") || (isSingle && records.length > 1))
        return null;
    return { kind: "records", records, owner: name, aliases: [], security };
}
const rdataText = ({ type, data }) => (0,record/* formatRdata */.ew)(type, data);
const comparableContent = (records) => records
    .map((rr) => `${rr.type} ${rdataText(rr)}`)
    .toSorted()
    .join("\n");

// EXTERNAL MODULE: ./lib/src/zones/planned/partial-zones.js
var partial_zones = __webpack_require__(5320);
;// CONCATENATED MODULE: ./lib/src/zones/planned/partial-view.js





/** Types that most names have: they distinguish a name from a wildcard, and show that it exists. */
const COMMON_TYPES = ["A", "AAAA", "MX", "TXT", "NS", "TLSA"];
class PartialView {
    #live;
    #partialZones;
    constructor(live, partial) {
        this.#live = live;
        this.#partialZones = partial;
    }
    /** The answer of live DNS to a question that nothing declared answers, as it will be. */
    async amend(name, type, live) {
        const partial = this.#partialZones;
        if (!partial.covers(name))
            return live;
        const isThere = live.kind === "records" || live.aliases.length > 0;
        if (isThere && !partial.deletesRrset(name, live.aliases.length > 0 ? "CNAME" : type))
            return this.#keepUnlessWildcard(name, type, live);
        // a chain says as much of the zones it leads to; the alias that goes stands in this one
        const own = live.aliases.length > 0 ? await this.#live.query(name, "CNAME") : live;
        const security = own.kind === "failure" ? "indeterminate" : own.security;
        const nodata = { kind: "nodata", owner: name, aliases: [], security };
        if (partial.exists(name))
            return nodata;
        if (partial.deletesName(name)) {
            const remains = !isNonexistent(live) && (await this.#hasOtherRrsets(name));
            if (typeof remains === "object")
                return remains;
            return remains ? nodata : this.#answerWithoutName(name, type, security, true);
        }
        return isNonexistent(live)
            ? this.#answerWithoutName(name, type, security, false)
            : this.#keepUnlessWildcard(name, type, live);
    }
    /**
     * A live answer, unless it may be that of a wildcard that changes, or that will not answer for the name any more because
     * the name, or one between, comes to exist.
     */
    async #keepUnlessWildcard(name, type, live) {
        const changed = (0,partial_zones/* changedWildcardAbove */.q)(this.#partialZones, name);
        const closest = this.#closestDeclared(name);
        const isNothing = live.kind === "nodata" && live.aliases.length === 0; // without the wildcard it would be nothing as well
        const hidden = isNothing || closest === null || (await this.#isApex(closest)) ? null : (0,dns_name/* parentOf */.gN)(closest);
        const encloser = [changed, hidden].reduce((a, b) => (a === null || (b !== null && (0,dns_name/* isWithin */.UO)(b, a)) ? b : a));
        // where the name differs from the lowest of the two, it does not come from one further up either
        if (encloser === null)
            return live;
        // what exists between the name and the encloser keeps the wildcard from the name
        const between = closest !== null && closest !== encloser && (0,dns_name/* isWithin */.UO)(closest, encloser)
            ? this.#partialZones.rrsetsBelow(closest)
            : [];
        const compared = await this.#compare(name, type, between, (0,dns_name/* prependLabels */.Sm)("*", encloser));
        if (compared === "different")
            return live;
        if (compared !== "alike")
            return compared;
        return failure("undecided", (0,message/* message */.i)("planned/like-wildcard", { type, name, wildcard: (0,dns_name/* prependLabels */.Sm)("*", encloser) }));
    }
    /** The name itself, or the lowest above it, that exists by what is declared. */
    #closestDeclared(name) {
        for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at))
            if (this.#partialZones.exists(at))
                return at;
        return null;
    }
    /** Whether live DNS says something of the name, or of the RRsets declared `between`, that the wildcard does not; a failure where that was not seen. */
    async #compare(name, type, between, wildcard) {
        const declared = between.filter((set) => Object.hasOwn(record/* TYPE_NUMBER */.ph, set.type));
        const own = [...new Set([type, ...COMMON_TYPES])].map((each) => ({ name, type: each }));
        let failure = null;
        for (const set of [...own, ...declared]) {
            const [here, there] = await Promise.all([
                this.#live.query(set.name, set.type),
                this.#live.query(wildcard, set.type),
            ]);
            if (here.kind === "failure")
                failure ??= here;
            else if (there.kind === "failure")
                failure ??= there;
            // planned records prove nothing about the live ones
            else if (partial_view_comparableContent(here) !== partial_view_comparableContent(there) &&
                (set.name === name || partial_view_comparableContent(here) !== ""))
                return "different";
        }
        return failure ?? "alike";
    }
    /** RFC 4592 §4.1: no wildcard gives a name an SOA record, so one that has it exists. */
    async #isApex(name) {
        const answer = await this.#live.query(name, "SOA");
        return answer.kind === "records" && answer.aliases.length === 0;
    }
    /** Whether a name has RRsets besides those that go, as far as they can be asked for; a failure where none was seen and a question had no answer. */
    async #hasOtherRrsets(name) {
        let failure = null;
        for (const type of ["SOA", ...COMMON_TYPES]) {
            if (this.#partialZones.deletesRrset(name, type))
                continue;
            const answer = await this.#live.query(name, type);
            if (answer.kind === "failure")
                failure ??= answer;
            else if (answer.aliases.length > 0)
                return !this.#partialZones.deletesRrset(name, "CNAME");
            else if (answer.kind === "records")
                return true;
        }
        if (failure === null)
            return false;
        // an alias that leads nowhere answers its own question only
        const alias = await this.#live.query(name, "CNAME");
        return alias.kind === "records" ? !this.#partialZones.deletesRrset(name, "CNAME") : failure;
    }
    /**
     * The answer for a name that will not exist: that of the wildcard at its closest encloser, if there is one. `uncovered`:
     * it exists live, so that a live wildcard begins to answer.
     */
    async #answerWithoutName(name, type, security, uncovered) {
        const nxdomain = { kind: "nxdomain", owner: name, aliases: [], security };
        if (!uncovered && !this.#mayBeCovered(name))
            return nxdomain;
        let isUncovered = uncovered;
        for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
            const step = await this.#answerFromWildcard(name, type, (0,dns_name/* prependLabels */.Sm)("*", at), security, isUncovered);
            if (step !== null)
                return step;
            if (this.#partialZones.exists(at))
                return nxdomain;
            const live = await this.#live.query(at, type);
            if (live.kind === "failure")
                return live;
            if (isNonexistent(live))
                continue;
            const remains = !this.#partialZones.deletesName(at) || (await this.#hasOtherRrsets(at));
            if (typeof remains === "object")
                return remains;
            if (remains)
                return nxdomain;
            isUncovered = true;
        }
        return nxdomain;
    }
    /** Whether a wildcard may come to answer for a name that does not exist: one that is declared, or one that a name between kept from it. */
    #mayBeCovered(name) {
        if ((0,partial_zones/* changedWildcardAbove */.q)(this.#partialZones, name) !== null)
            return true;
        const closest = this.#closestDeclared(name);
        for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null && at !== closest; at = (0,dns_name/* parentOf */.gN)(at))
            if (this.#partialZones.deletesName(at))
                return true;
        return false;
    }
    /** What a wildcard answers for `name`; null where there is none. A live one is asked only where it `isUncovered`. */
    async #answerFromWildcard(name, type, wildcard, security, isUncovered) {
        const declared = this.#partialZones.answer(wildcard, type);
        if (declared?.kind === "records")
            return {
                kind: "records",
                records: declared.records.map((rr) => ({ ...rr, name })),
                owner: name,
                aliases: [],
                security,
            };
        if (declared !== null)
            return toResolutionStep(declared, name, security);
        const nodata = this.#partialZones.exists(wildcard)
            ? { kind: "nodata", owner: name, aliases: [], security }
            : null;
        if (!isUncovered)
            return nodata;
        const live = await this.#live.query(wildcard, type);
        if (live.kind === "failure")
            return live;
        if (live.aliases.length > 0 && !this.#partialZones.deletesRrset(wildcard, "CNAME")) {
            const alias = await this.#live.query(wildcard, "CNAME");
            const target = alias.kind === "records" ? alias.records[0]?.data.target : undefined;
            return target === undefined
                ? failure("malformed", (0,message/* message */.i)("planned/alias-changed", { name: wildcard }))
                : { kind: "alias", target, security: live.security };
        }
        const isThere = live.kind === "records" && live.aliases.length === 0 && !this.#partialZones.deletesRrset(wildcard, type);
        if (isThere)
            return { ...live, records: live.records.map((rr) => ({ ...rr, name })), owner: name };
        const remains = !isNonexistent(live) && (!this.#partialZones.deletesName(wildcard) || (await this.#hasOtherRrsets(wildcard)));
        if (typeof remains === "object")
            return remains;
        return remains ? { kind: "nodata", owner: name, aliases: [], security } : nodata;
    }
}
/** Whether the name asked for does not exist; at the end of aliases, NXDOMAIN speaks of another. */
function isNonexistent({ kind, aliases }) {
    return kind === "nxdomain" && aliases.length === 0;
}
/** What an answer says, to be compared with that of another name; empty for nothing. */
function partial_view_comparableContent(answer) {
    if (answer.aliases.length > 0)
        return `CNAME ${answer.aliases[1] ?? answer.owner}`;
    if (answer.kind !== "records")
        return "";
    return answer.records
        .map(({ type, data }) => `${type} ${(0,record/* formatRdata */.ew)(type, data)}`)
        .toSorted()
        .join("\n");
}

;// CONCATENATED MODULE: ./lib/src/zones/planned/partly-managed-rrsets.js





class PartlyManagedRrsets {
    #live;
    #entries = new Map();
    /** What zones declared in part leave beside the records they declare. */
    #unmanaged;
    constructor(live, zones) {
        this.#live = live;
        this.#unmanaged = unmanagedBesideDeclared(zones);
        for (const { origin, partlyManaged = [] } of zones) {
            for (const { name, type, deleted } of partlyManaged) {
                const texts = this.#entries.get(`${type} ${name}`)?.deleted ?? new Set();
                for (const record of deleted)
                    if (record.isParsed)
                        texts.add(comparableText(record.rr));
                this.#entries.set(`${type} ${name}`, { origin, deleted: texts, unmanaged: null });
            }
        }
    }
    /** The declared records and what stays beside them; null where the RRset is not shared, or nothing is left of it. */
    async answer(name, type, declared) {
        const entry = this.#entries.get(`${type} ${name}`) ?? (declared.length > 0 ? this.#unmanagedEntry(name, type) : undefined);
        if (entry === undefined)
            return null;
        const live = await this.#live.query(name, type);
        if (live.kind === "failure")
            return live;
        // an alias, or nothing: there is no record to stay
        const liveRecords = live.kind === "records" && live.aliases.length === 0 ? live.records : [];
        const declaredTexts = new Set(declared.map(comparableText));
        const others = liveRecords.filter((rr) => !entry.deleted.has(comparableText(rr)) && !declaredTexts.has(comparableText(rr)));
        const staying = others.filter((rr) => entry.unmanaged?.matchRecord(rr) !== "no");
        if (staying.some((rr) => entry.unmanaged?.matchRecord(rr) === "maybe"))
            return failure("undecided", (0,message/* message */.i)("planned/other-records", { type, name }));
        if (declared.length === 0 && staying.length === 0)
            return null;
        if (declared.length > 0 &&
            staying.length > 0 &&
            (await this.#isFromWildcard(name, type, liveRecords, entry.origin))) {
            return failure("undecided", (0,message/* message */.i)("planned/own-records", { type, name }));
        }
        return { kind: "records", records: [...declared, ...staying], owner: name, aliases: [], security: live.security };
    }
    #unmanagedEntry(name, type) {
        for (let origin = name; origin !== null; origin = (0,dns_name/* parentOf */.gN)(origin)) {
            const left = this.#unmanaged.get(origin)?.find((each) => each.matchRrset(name, type) !== "no");
            if (left !== undefined)
                return { origin, unmanaged: left, deleted: new Set() };
        }
        return undefined;
    }
    /** Whether a wildcard of the zone answers the same: it will not answer beside declared records (RFC 4592 §3.3.1). */
    async #isFromWildcard(name, type, records, origin) {
        for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null && (0,dns_name/* isWithin */.UO)(at, origin); at = (0,dns_name/* parentOf */.gN)(at)) {
            const answer = await this.#live.query((0,dns_name/* prependLabels */.Sm)("*", at), type);
            if (answer.kind === "records" && partly_managed_rrsets_comparableContent(answer.records) === partly_managed_rrsets_comparableContent(records))
                return true;
        }
        return false;
    }
}
/** What zones declared in part leave, by origin. */
function unmanagedBesideDeclared(zones) {
    const found = new Map();
    for (const zone of zones) {
        if (zone.isComplete || zone.unmanaged === undefined)
            continue;
        const left = new planned_unmanaged/* UnmanagedRecords */.J(zone, zone.unmanaged.patterns).besideDeclared();
        const own = found.get(zone.origin);
        if (own === undefined)
            found.set(zone.origin, [left]);
        else
            own.push(left);
    }
    return found;
}
/** Where a text is cut into strings is the provider's to choose: a record is not another one for it. */
const comparableText = ({ type, data }) => "strings" in data ? (0,record/* quoteString */.Ov)((0,record/* txtValue */.gb)(data)) : (0,record/* formatRdata */.ew)(type, data);
const partly_managed_rrsets_comparableContent = (records) => records.map(comparableText).toSorted().join("\n");

;// CONCATENATED MODULE: ./lib/src/zones/planned/overlay.js










/** Aliases followed to an answer, as many as the live client follows. */
const MAX_ALIASES = 8;
/** Project limit: records in all answers about declared names, ten times the limit of declared records. A wildcard creates them again for each name, and each is stored and evaluated. */
const MAX_ANSWERED_RECORDS = 5_000_000;
/** No network: undeclared names are unknown. The base of the planned view under `--offline`. */
const offlineDns = {
    query: () => Promise.resolve(failure("offline", (0,message/* message */.i)("dns/offline"))),
};
/**
 * `live` with the declared zones over it. Complete zones answer for all their names but those below delegations, with what
 * they leave as it is live; what is declared in part for its own RRsets. Planned answers are as secure as what the same zone, or RRset, is live.
 */
function overlay(live, zones, maxAnsweredRecords = MAX_ANSWERED_RECORDS) {
    return new PlannedView(live, zones, maxAnsweredRecords);
}
class PlannedView {
    #live;
    #partialZones;
    #partialView;
    #partlyManaged;
    #unmanagedView;
    #completeZones;
    #origins;
    #zoneSecurities = new Map();
    #delegations = new Map();
    #maxAnsweredRecords;
    #answeredRecords = 0;
    constructor(live, zones, maxAnsweredRecords) {
        this.#maxAnsweredRecords = maxAnsweredRecords;
        this.#live = live;
        this.#partialZones = (0,partial_zones/* combinePartialZones */.u)(zones.filter((zone) => !zone.isComplete));
        this.#partialView = new PartialView(live, this.#partialZones);
        this.#partlyManaged = new PartlyManagedRrsets(live, zones);
        this.#unmanagedView = new UnmanagedView(live, zones);
        this.#completeZones = new Map(zones.filter((zone) => zone.isComplete).map((zone) => [zone.origin, (0,authority/* createAuthority */.ww)(zone)]));
        this.#origins = new Set(zones.map((zone) => zone.origin));
    }
    async query(name, type) {
        const aliases = [];
        let security = "secure";
        let owner = name;
        for (;;) {
            if (this.#answeredRecords > this.#maxAnsweredRecords && this.#isDeclared(owner)) {
                return failure("given-up", (0,message/* message */.i)("planned/record-limit", { limit: this.#maxAnsweredRecords }));
            }
            const step = await this.#step(owner, type);
            if (step.kind === "failure")
                return step;
            security = (0,weakest_security/* weakestSecurity */.X)(security, step.security);
            if (step.kind === "records" && this.#isDeclared(owner))
                this.#answeredRecords += step.records.length;
            if (step.kind !== "alias")
                return { ...step, aliases: [...aliases, ...step.aliases], security };
            aliases.push(owner);
            owner = step.target;
            if (aliases.includes(owner))
                return failure("malformed", (0,message/* message */.i)("planned/alias-loop", { name, owner }));
            if (aliases.length > MAX_ALIASES)
                return failure("malformed", (0,message/* message */.i)("planned/alias-count", { name, limit: MAX_ALIASES }));
        }
    }
    async #step(name, type) {
        const zone = (0,authority/* deepestZone */.B9)(this.#completeZones, name, type);
        if (zone !== undefined && zone.fault !== null)
            return failure("undecided", zone.fault);
        const declared = this.#partialZones.answer(name, type);
        const shared = declared === null || declared.kind === "records"
            ? await this.#partlyManaged.answer(name, type, declared?.records ?? [])
            : null;
        if (shared !== null)
            return shared;
        if (declared !== null)
            return toResolutionStep(declared, name, await this.#rrsetSecurity(name, declared.kind === "alias" ? "CNAME" : type));
        const planned = zone?.answer(name, type);
        if (zone === undefined || planned === undefined)
            return this.#answerFromLive(name, type, null);
        if (planned.kind === "referral")
            return this.#answerFromLive(name, type, planned.cut);
        if (name === zone.origin && planned.kind === "nodata" && LIVE_APEX_TYPES.includes(type)) {
            const kept = await this.#live.query(name, type);
            if (kept.kind === "failure" || (kept.kind === "records" && kept.aliases.length === 0))
                return kept;
        }
        const left = await this.#unmanagedView.answer(zone, name, type, planned);
        if (left?.kind === "referral")
            return this.#answerFromLive(name, type, left.cut);
        return left ?? toResolutionStep(planned, name, await this.#zoneSecurity(zone.origin));
    }
    /** `cut`: the delegation of a complete zone that leads to the name. */
    async #answerFromLive(name, type, cut) {
        const fault = this.#faultAbove(name);
        if (fault !== null)
            return failure("undecided", fault);
        const own = this.#partialZones.delegation(name, type);
        if (own !== null && "reason" in own)
            return failure("undecided", own.reason);
        let strongest = "secure";
        for (const each of [cut, own]) {
            const state = each === null ? "secure" : await this.#delegationSecurity(each);
            if (typeof state !== "string")
                return state;
            strongest = (0,weakest_security/* weakestSecurity */.X)(strongest, state);
        }
        const answer = await this.#live.query(name, type);
        if (answer.kind === "failure")
            return answer;
        const amended = await this.#partialView.amend(name, type, answer);
        if (amended.kind === "failure")
            return amended;
        const step = { ...amended, security: (0,weakest_security/* weakestSecurity */.X)(strongest, amended.security) };
        if (amended !== answer || answer.aliases.length === 0)
            return step;
        const further = [...answer.aliases.slice(1), answer.owner];
        return further.some((target) => this.#isDeclared(target)) ? this.#liveAlias(name) : step;
    }
    /** The first alias of a live chain alone: what follows it may be declared. */
    async #liveAlias(name) {
        const answer = await this.#live.query(name, "CNAME");
        if (answer.kind === "failure")
            return answer;
        const record = answer.kind === "records" ? answer.records[0] : undefined;
        if (record === undefined)
            return failure("malformed", (0,message/* message */.i)("planned/alias-changed", { name }));
        return { kind: "alias", target: record.data.target, security: answer.security };
    }
    /** What is wrong with a zone that the name may lie in, whatever zone refers to others for it. */
    #faultAbove(name) {
        for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
            const fault = this.#completeZones.get(at)?.fault ?? null;
            if (fault !== null)
                return fault;
        }
        return null;
    }
    #isDeclared(name) {
        for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at))
            if (this.#origins.has(at))
                return true;
        return false;
    }
    /**
     * How secure answers from below a declared delegation can be at most. A failure where live DNS has no such delegation, or to other servers only: the servers that will answer were not asked.
     */
    #delegationSecurity(cut) {
        const known = this.#delegations.get(cut.name);
        if (known !== undefined)
            return known;
        const asked = this.#compareDelegation(cut);
        this.#delegations.set(cut.name, asked);
        return asked;
    }
    async #compareDelegation({ name, servers, ds, location: { file, line } }) {
        const live = await this.#live.query(name, "NS");
        if (live.kind === "failure")
            return live;
        const asked = live.kind === "records" && live.aliases.length === 0 ? live.records.map(({ data }) => data.target) : [];
        if (!servers.some((server) => asked.includes(server))) {
            const code = asked.length === 0 ? "planned/new-delegation" : "planned/other-servers";
            return failure("undecided", (0,message/* message */.i)(code, { name, file, line }));
        }
        if (ds === null)
            return "secure";
        const liveDs = ds === "undecided" ? null : await this.#live.query(name, "DS");
        if (liveDs === null || liveDs.kind === "failure" || ds === "undecided")
            return "indeterminate";
        const texts = (records) => records
            .map(({ data }) => (0,record/* formatRdata */.ew)("DS", data))
            .toSorted()
            .join();
        return texts(liveDs.kind === "records" ? liveDs.records : []) === texts(ds) ? "secure" : "indeterminate";
    }
    /** Asked once for each zone. */
    #zoneSecurity(origin) {
        const known = this.#zoneSecurities.get(origin);
        if (known !== undefined)
            return known;
        const asked = this.#live
            .query(origin, "SOA")
            .then((answer) => (answer.kind === "records" || answer.kind === "nodata" ? answer.security : "indeterminate"));
        this.#zoneSecurities.set(origin, asked);
        return asked;
    }
    async #rrsetSecurity(name, type) {
        const answer = await this.#live.query(name, type);
        // a chain says as much of the zones it leads to; the alias itself stands in this one
        const own = answer.kind !== "failure" && answer.aliases.length > 0 ? await this.#live.query(name, "CNAME") : answer;
        return own.kind === "failure" ? "indeterminate" : own.security;
    }
}
/** What no repository need hold of a zone's apex: the server's own records, and the signer's keys. */
const LIVE_APEX_TYPES = ["SOA", "NS", "DNSKEY"];


/***/ }),

/***/ 5320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ changedWildcardAbove),
/* harmony export */   u: () => (/* binding */ combinePartialZones)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4797);
/* harmony import */ var _authority_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4222);



/** Project limit: RRsets remembered below a name; live DNS is asked for them to see whether the name exists. */
const MAX_RRSETS_BELOW = 8;
function combinePartialZones(zones) {
    const cuts = new Map();
    const visible = zones.map((zone) => {
        const own = delegationsByName(zone);
        for (const [name, cut] of own)
            cuts.set(name, cut);
        return withoutGlue(zone, own);
    });
    const nodes = (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesByName */ .e2)({
        records: visible.flatMap(({ records }) => records),
        undecided: visible.flatMap(({ undecided }) => undecided),
    });
    const deleted = deletedRrsets(zones, nodes);
    const below = rrsetsBelowNames(nodes);
    const deletedNames = (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .existingNames */ .QF)([...deleted.values()].map(({ name }) => name), _dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl);
    const origins = new Set(zones.map(({ origin }) => origin));
    const above = (name, find) => {
        for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
            const found = find(at);
            if (found !== null && found !== undefined)
                return found;
        }
        return null;
    };
    return {
        answer(name, type) {
            const own = (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .answerAtNode */ .ih)(name, type, nodes.get(name));
            if (own.kind !== "nodata")
                return own;
            const parent = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name);
            return parent === null
                ? null
                : above(parent, (at) => (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .synthesizeFromDname */ .eY)(name, type, nodes.get(at)) ?? undecidedWithoutDname(deleted.get(`DNAME ${at}`)));
        },
        delegation: (name, type) => above(type === "DS" ? ((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name) ?? _dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl) : name, (at) => cuts.get(at)),
        covers: (name) => above(name, (at) => origins.has(at) || null) !== null,
        exists: (name) => below.has(name),
        rrsetsBelow: (name) => below.get(name) ?? [],
        deletesName: (name) => deleted.size > 0 && deletedNames.has(name),
        deletesRrset: (name, type) => deleted.has(`${type} ${name}`),
    };
}
/** The RRsets that are removed and not replaced by declared ones, by `TYPE name`. */
function deletedRrsets(zones, nodes) {
    const deleted = zones
        .flatMap((zone) => zone.deleted)
        .filter(({ name, type }) => {
        const node = nodes.get(name);
        return node === undefined || !(node.sets.has(type) || node.undecided.has(type));
    });
    return new Map(deleted.map((set) => [`${set.type} ${set.name}`, set]));
}
/** What stands below a DNAME is out of sight while it is there. */
function undecidedWithoutDname(set) {
    if (set === undefined)
        return null;
    const { file, line } = set.location;
    return { kind: "undecided", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("planned/dname-removed", { name: set.name, file, line }) };
}
/** The delegations of a zone: the NS RRsets below its apex (RFC 1034 §4.2.1). */
function delegationsByName(zone) {
    const cuts = new Map();
    for (const { name, type, location } of zone.deleted) {
        const { file, line } = location;
        const reason = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .i)("planned/delegation-removed", { name, file, line });
        if (type === "NS" && name !== zone.origin)
            cuts.set(name, { name, reason });
    }
    for (const [name, node] of (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesByName */ .e2)(zone)) {
        if (name === zone.origin)
            continue;
        const undecided = node.undecided.get("NS");
        const cut = undecided === undefined ? (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .delegationAt */ .CR)(name, node) : { name, reason: (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .undecidedAnswer */ .cv)(undecided).reason };
        if (cut !== null)
            cuts.set(name, cut);
    }
    return cuts;
}
/** A zone without the records at or below its delegations: glue, and the NS records, for which the child is authoritative (RFC 2181 §6.1). */
function withoutGlue(zone, cuts) {
    if (cuts.size === 0)
        return zone;
    const isOurs = (name, type) => {
        for (let at = type === "DS" ? (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name) : name; at !== null && at !== zone.origin; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at))
            if (cuts.has(at))
                return false;
        return true;
    };
    return {
        records: zone.records.filter(({ rr }) => isOurs(rr.name, rr.type)),
        undecided: zone.undecided.filter(({ name, type }) => isOurs(name, type)),
    };
}
/** For each name that exists by what is declared, some of that. */
function rrsetsBelowNames(nodes) {
    const below = new Map();
    for (const [name, { sets, undecided }] of nodes) {
        const types = [...sets.keys(), ...undecided.keys()].slice(0, MAX_RRSETS_BELOW).map((type) => ({ name, type }));
        for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
            const known = below.get(at);
            if (known === undefined)
                below.set(at, [...types]);
            else if (known.length < MAX_RRSETS_BELOW)
                known.push(...types);
            else
                break; // what is above has as many
        }
    }
    return below;
}
/** The nearest name above whose wildcard is declared, or will change; null where there is none. */
function changedWildcardAbove(zones, name) {
    for (let at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name); at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
        const wildcard = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .prependLabels */ .Sm)("*", at);
        if (zones.exists(wildcard) || zones.deletesName(wildcard))
            return at;
    }
    return null;
}


/***/ }),

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ UnmanagedRecords),
/* harmony export */   l: () => (/* binding */ wildcardsAbove)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5141);
/* harmony import */ var _dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7874);



/** Project limit: characters of a target compared with patterns; a longer one may match any. */
const MAX_TARGET = 4096;
/** Types whose target is the last word of their data. */
const TYPES_WITH_TARGET = ["A", "AAAA", "CNAME", "DNAME", "NS", "PTR", "MX"];
/** What a zone leaves of its names as it is live. */
class UnmanagedRecords {
    #origin;
    #patterns;
    constructor({ origin }, patterns) {
        this.#origin = origin;
        this.#patterns = patterns;
    }
    /** What stays beside declared records of the same name and type. */
    besideDeclared() {
        return new UnmanagedRecords({ origin: this.#origin }, this.#patterns.filter(({ isBesideDeclared }) => isBesideDeclared));
    }
    /** Whether a live record stays. */
    matchRecord(rr) {
        return strongestMatch(this.#patterns, (pattern) => weaker(this.#matchPattern(pattern, rr.name, rr.type), pattern.target === null ? "yes" : matchTarget(pattern.target, rr)));
    }
    /** Whether all records of a name and type stay; maybe where some may. */
    matchRrset(name, type) {
        return strongestMatch(this.#patterns, (pattern) => weaker(this.#matchPattern(pattern, name, type), pattern.target === null ? "yes" : "maybe"));
    }
    /** Whether anything may stay at a name or below it. */
    mayExistBelow(name) {
        const label = this.#relativeLabel(name);
        if (label === "@" || label.includes("\\"))
            return true;
        return this.#patterns.some((pattern) => (0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .sB)(pattern.label, label) !== "no" || (0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .mayMatchSuffix */ .yj)(pattern.label, `.${label}`));
    }
    #matchPattern({ label, types, isCertain }, name, type) {
        if (types !== null && !types.includes(type))
            return "no";
        const own = this.#relativeLabel(name);
        // how DNSControl writes escapes is unknown
        return weaker(own.includes("\\") ? "maybe" : (0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .sB)(label, own), isCertain ? "yes" : "maybe");
    }
    /** A name as patterns see it. */
    #relativeLabel(name) {
        return name === this.#origin ? "@" : name.slice(0, name.length - this.#origin.length - 1);
    }
}
/** The wildcards in a zone that may answer for a name below `top` (RFC 4592 §3.3.1), the nearest first. */
function wildcardsAbove(name, top) {
    const found = [];
    for (let at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(name); at !== null && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(at, top); at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(at))
        if ((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("*", at) !== name)
            found.push((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("*", at));
    return found;
}
const WEAKEST_FIRST = ["no", "maybe", "yes"];
const weaker = (a, b) => (WEAKEST_FIRST.indexOf(a) < WEAKEST_FIRST.indexOf(b) ? a : b);
function strongestMatch(patterns, matchOf) {
    let found = "no";
    for (const pattern of patterns) {
        const match = matchOf(pattern);
        if (match === "yes")
            return "yes";
        if (match === "maybe")
            found = "maybe";
    }
    return found;
}
/** GetTargetField of DNSControl: of a text its strings together, in some versions as they are written. */
function matchTarget(target, { type, data }) {
    const written = (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(type, data);
    if (written.length > MAX_TARGET)
        return "maybe";
    if ("strings" in data) {
        const [together, quoted] = [(0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .sB)(target, (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data)), (0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .sB)(target, written)];
        return /[^\x20-\x7e]/.test((0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data) + target)
            ? "maybe"
            : together === "no" && quoted === "no"
                ? "no"
                : together === "yes"
                    ? "yes"
                    : "maybe";
    }
    if (!TYPES_WITH_TARGET.includes(type))
        return "maybe";
    // names are lower case here; how a provider stores them is unknown
    const chance = (0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .sB)(target.toLowerCase(), written.slice(written.lastIndexOf(" ") + 1));
    return target === target.toLowerCase() ? chance : weaker(chance, "maybe");
}


/***/ }),

/***/ 7894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ ADDRESSES),
/* harmony export */   Ku: () => (/* binding */ ROUTING_POLICY),
/* harmony export */   Xk: () => (/* binding */ PROVIDER_ADDRESSES),
/* harmony export */   d1: () => (/* binding */ VARIES_BY_CLIENT),
/* harmony export */   lL: () => (/* binding */ TARGET_ADDRESSES),
/* harmony export */   lU: () => (/* binding */ UNKNOWN_ANSWERS)
/* harmony export */ });
// Answers that providers compute: addresses in place of a target, and answers that not everyone gets.
/** The types of addresses. */
const ADDRESSES = ["A", "AAAA"];
/**
 * What a record of an unknown type may be answered with. It is not an alias, a delegation or an apex record: those stand
 * alone at a name or above others (RFC 1034 §3.6.2 and §4.2.1), and no provider makes them of a type of its own.
 */
const UNKNOWN_ANSWERS = ["A", "AAAA", "MX", "PTR", "TLSA", "TXT"];
/** Of an alias that DNS has no type for (`ALIAS`, `ANAME`). */
const TARGET_ADDRESSES = "the provider makes addresses of its target";
/** Of a redirect, or a service of the provider's own. */
const PROVIDER_ADDRESSES = "the provider answers with its own addresses";
/** Of a record, by weight, place or health. */
const ROUTING_POLICY = "has a routing policy";
const VARIES_BY_CLIENT = `${ROUTING_POLICY}, so that not everyone gets the same answer`;


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readDeclaredZones)
});

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/text/list.js
var list = __webpack_require__(9950);
// EXTERNAL MODULE: ./lib/src/zones/declared-zone.js
var declared_zone = __webpack_require__(4213);
// EXTERNAL MODULE: ./lib/src/zones/formats.js + 55 modules
var formats = __webpack_require__(8853);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository = __webpack_require__(4763);
;// CONCATENATED MODULE: ./lib/src/zones/repository/allowance.js
// What all that a policy declares may come to together, whatever entries and blocks it is in.


/** Project limit: a zone of 100,000 records has about 10 MiB; a run with so many records takes up to 2 GB of memory. */
const MAX_ALLOWANCE = { files: 100_000, octets: 256 * 2 ** 20, records: 500_000 };
const IN_TOTAL = "that are read of all `zones:` entries and `records:` blocks together (project limit)";
/** The repository's files, as many as one policy may have read. */
class AllowedFiles extends repository/* Repository */.L {
    #allowance;
    #files = 0;
    #octets = 0;
    #records = 0;
    constructor(folder, tree, allowance = MAX_ALLOWANCE) {
        super(folder, tree);
        this.#allowance = allowance;
    }
    readOctets(path, limit, maker) {
        const found = super.readOctets(path, limit, maker);
        if ("problem" in found)
            return found;
        if (++this.#files > this.#allowance.files)
            return { problem: `${found.file} is beyond the ${this.#allowance.files} files ${IN_TOTAL}` };
        if (this.#take(found.text.length))
            return found;
        return { problem: `${found.file} is beyond the ${this.#octetsMessage()} ${IN_TOTAL}` };
    }
    /** Counts what is in no file of its own. Throws an AuditError where it is too much. */
    countOctets(octets) {
        if (!this.#take(octets))
            throw new model/* AuditError */.M_(`this is beyond the ${this.#octetsMessage()} ${IN_TOTAL}`);
    }
    /** Counts what was declared. Throws an AuditError where it is too much. */
    countRecords(records) {
        this.#records += records;
        if (this.#records > this.#allowance.records)
            throw new model/* AuditError */.M_(`with this there are more than the ${this.#allowance.records} records ${IN_TOTAL}`);
    }
    #take(octets) {
        this.#octets += octets;
        return this.#octets <= this.#allowance.octets;
    }
    #octetsMessage() {
        return `${this.#allowance.octets / 2 ** 20} MiB`;
    }
}

// EXTERNAL MODULE: ./lib/src/zones/master-file/read.js + 4 modules
var read = __webpack_require__(2180);
// EXTERNAL MODULE: ./lib/src/zones/validate-zones.js
var validate_zones = __webpack_require__(8396);
// EXTERNAL MODULE: ./lib/src/zones/located-messages.js
var located_messages = __webpack_require__(4241);
;// CONCATENATED MODULE: ./lib/src/zones/read-zones.js









/**
 * All that the policy declares; patterns are relative to the policy file. A fault costs the RRsets that have it, or the zone where it
 * leaves open which these are. Throws an AuditError where a file cannot be read or a pattern matches none. `tree` holds the files where
 * they are not those on disk.
 */
function readDeclaredZones(policy, folder, tree) {
    const repository = new AllowedFiles(folder, tree);
    const readings = [...readSources(policy, repository), ...readBlocks(policy, repository)];
    const read = readings.flatMap((reading) => reading.zones).map(withoutDuplicates);
    const own = read.map(conflictsWithin);
    const comparable = withoutFaultyRecords(read.filter(isSound), own.flat());
    const twice = (0,validate_zones/* duplicateZones */.NI)(comparable.filter((zone) => zone.isComplete));
    const conflicts = conflictsAmongZones(comparable);
    const zones = withFaultyZones(withFaultyRrsets(read, [...own.flat(), ...conflicts]), twice);
    return {
        // what has a fault replaces another zone of its name
        zones: [...zones.filter(isSound), ...zones.flatMap(withoutContent)],
        notes: [...readings.flatMap((reading) => reading.notes), ...refusalNotes(zones)],
        faults: (0,located_messages/* inPlaceOrder */.FN)([
            ...readings.flatMap((reading) => reading.problems),
            ...own.flatMap(located_messages/* atMostProblems */.Zl),
            ...(0,located_messages/* atMostProblems */.Zl)([...conflicts, ...twice]),
        ]),
    };
}
function isSound({ fault }) {
    return fault === undefined;
}
function withoutContent({ origin, format, fault }) {
    return fault === undefined ? [] : [(0,declared_zone/* faultyZone */.o)(origin, format, fault)];
}
/** What is wrong in a zone beyond what its reader has seen. */
function conflictsWithin(zone) {
    if (zone.fault !== undefined)
        return [];
    return [...(0,validate_zones/* outOfZoneRecords */.Uk)(zone), ...(zone.isComplete ? (0,validate_zones/* conflictingRecords */.Zq)(zone.records) : [])];
}
/** The zones without the records that have conflicts of their own: a record is said to be wrong once. */
function withoutFaultyRecords(zones, conflicts) {
    const faulty = new Set(conflicts.flatMap(({ between }) => between));
    if (faulty.size === 0)
        return [...zones];
    return zones.map((zone) => ({ ...zone, records: zone.records.filter((record) => !faulty.has(record)) }));
}
/** The zones; RRsets that contradict each other are undecided: either may be right. */
function withFaultyRrsets(zones, conflicts) {
    if (conflicts.length === 0)
        return [...zones];
    const faults = new Map();
    const ofOthers = new Map();
    for (const { location, message, between, zone } of conflicts) {
        const fault = { location, message };
        for (const record of between)
            if (!faults.has(record))
                faults.set(record, fault);
        if (zone === undefined)
            continue;
        const rrsets = between.map((record) => faultyRrset(record, fault));
        ofOthers.set(zone, [...rrsets, ...(ofOthers.get(zone) ?? [])]);
    }
    return zones.map((zone) => {
        const own = zone.records.flatMap((record) => {
            const fault = faults.get(record);
            return fault === undefined ? [] : [faultyRrset(record, fault)];
        });
        const faulty = [...own, ...((zone.isComplete ? ofOthers.get(zone.origin) : null) ?? [])];
        return faulty.length === 0 ? zone : { ...zone, undecided: [...zone.undecided, ...faulty] };
    });
}
function faultyRrset({ rr: { name, type }, location }, fault) {
    return { name, type, location, fault };
}
/** The zones; of those that are declared twice, either may be right. */
function withFaultyZones(zones, twice) {
    const faults = new Map(twice.flatMap(({ location, message, between }) => between.map((record) => [record, { location, message }])));
    if (faults.size === 0)
        return [...zones];
    return zones.map((zone) => {
        const record = zone.records.find((each) => faults.has(each));
        const fault = record === undefined ? undefined : faults.get(record);
        return fault === undefined ? zone : { ...zone, fault };
    });
}
/** Of zones that are judged apart from some faulty RRsets: that their server or tool refuses all of it until then. */
function refusalNotes(zones) {
    return zones.flatMap((zone) => {
        const first = zone.undecided.find(({ fault }) => fault !== undefined)?.fault;
        const refusal = (0,formats/* findFormat */.F)(zone.format).describeRefusal?.(zone) ?? null;
        if (first === undefined || refusal === null || zone.fault !== undefined)
            return [];
        const { location } = first;
        return [
            { location, message: `until this is fixed, ${refusal}; its other records are judged as they will be then` },
        ];
    });
}
function withoutDuplicates(zone) {
    const records = (0,validate_zones/* distinct */.dM)(zone.records);
    if (records.length === zone.records.length)
        return zone;
    const kept = new Set(records);
    return { ...zone, records, duplicates: zone.records.filter((record) => !kept.has(record)) };
}
/** Each file is read once for each kind of entry that names it. */
function readSources(policy, repository) {
    const folder = repository.folderOf(policy.file);
    const seen = new Set();
    return readEach(policy.zones, (source) => {
        const paths = repository.find(source.pattern, folder).filter((path) => !seen.has(`${source.kind} ${path}`));
        for (const path of paths)
            seen.add(`${source.kind} ${path}`);
        const reading = (0,formats/* findFormat */.F)(source.kind).read(paths, source.options, repository);
        return { ...reading, notes: [...reading.notes, ...unauditedZones(reading.zones, policy, source.location)] };
    });
}
/** Names of zones that a note shows. */
const MAX_ZONES_SHOWN = 5;
/** The zones that have nothing to do with a domain of the policy. */
function unauditedZones(zones, { domains }, location) {
    const above = new Set(domains.flatMap(({ name }) => ancestorsOf(name)));
    const audited = new Set(domains.map(({ name }) => name));
    const idle = [...new Set(zones.map(({ origin }) => origin))].filter((origin) => !above.has(origin) && !ancestorsOf(origin).some((name) => audited.has(name)));
    if (idle.length === 0)
        return [];
    const message = `no domain of this policy lies in ${(0,list/* list */.p)(idle, MAX_ZONES_SHOWN)}: their records are not audited`;
    return [{ location, message }];
}
/** The name, and all above it. */
function ancestorsOf(name) {
    const names = [];
    for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at))
        names.push(at);
    return names;
}
function readBlocks({ domains }, repository) {
    const blocks = domains.flatMap(({ name, records }) => (records === null ? [] : [{ ...records, name }]));
    return readEach(blocks, (block) => (0,read/* readInlineBlock */.j)(block.name, block, repository));
}
/** What each place of the policy comes to. Throws an AuditError with all that cannot be read, each with its place. */
function readEach(parts, read) {
    const faults = new Set();
    const readings = parts.map((part) => {
        try {
            return read(part);
        }
        catch (error) {
            if (!(error instanceof model/* AuditError */.M_))
                throw error;
            for (const message of error.reasons)
                faults.add((0,model/* formatLocatedMessage */.pf)({ location: part.location, message }));
            return null;
        }
    });
    const more = faults.size > located_messages/* MAX_PROBLEMS */.aZ ? [`and ${faults.size - located_messages/* MAX_PROBLEMS */.aZ} more`] : [];
    if (faults.size > 0)
        throw new model/* AuditError */.M_([...[...faults].slice(0, located_messages/* MAX_PROBLEMS */.aZ), ...more]);
    return readings.filter((reading) => reading !== null);
}
/** What zones say against each other. */
function conflictsAmongZones(zones) {
    const complete = zones.filter((zone) => zone.isComplete);
    const partial = zones.filter((zone) => !zone.isComplete);
    return [
        ...(0,validate_zones/* oversizedRrsets */.ze)(zones),
        ...(0,validate_zones/* overlappingDeclarations */.TZ)(complete, partial),
        ...(0,validate_zones/* conflictingRecords */.Zq)(partial.flatMap((zone) => zone.records)),
    ];
}


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ policyLineLocator),
/* harmony export */   Q: () => (/* binding */ readPolicyFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4887);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4763);
// MTA-STS policies that this repository deploys (RFC 8461 §3.2): read as they are, octet for octet.



/** Project limit: senders may reject more than 64 KiB (RFC 8461 §3.3), and that is what the report says of a larger file. */
const MAX_POLICY = 2 ** 20;
/** Reads the policy files of all domains; `folder` and `tree` as for zone files. Throws an AuditError that names every one that cannot be read. */
function readPolicyFiles(policy, folder, tree) {
    const repository = new _repository_js__WEBPACK_IMPORTED_MODULE_2__/* .Repository */ .L(folder, tree);
    const policyFolder = repository.folderOf(policy.file);
    const read = new Map();
    const faults = new Set();
    const files = policy.domains.flatMap(({ name, mtaSts: { policyFile } }) => {
        if (policyFile === null)
            return [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(policyFolder, policyFile.path);
        const found = read.get(path) ?? repository.readOctets(path, MAX_POLICY);
        read.set(path, found);
        if (!("problem" in found))
            return [{ domain: name, ...found }];
        faults.add((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocatedMessage */ .pf)({ location: policyFile.location, message: found.problem }));
        return [];
    });
    if (faults.size > 0)
        throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_([...faults]);
    return files;
}
/** A line's key (RFC 8461 §3.2). */
const KEY = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}:/;
/** Finds the place of evidence from a policy: the first line with its key where the text is a line, else the beginning. */
function policyLineLocator({ file, text: policy }) {
    const lines = new Map();
    for (const [i, line] of policy.split("\n").entries()) {
        const key = KEY.exec(line)?.[0];
        if (key !== undefined && !lines.has(key))
            lines.set(key, i + 1);
    }
    return (text) => {
        const key = text.includes("\n") ? undefined : KEY.exec(text)?.[0];
        return { file, line: lines.get(key) ?? 1, column: 1 };
    };
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZX: () => (/* binding */ locateRepository),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   iV: () => (/* binding */ locateCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// Where a repository is on disk, and what its files are called: the only place where a path becomes relative to the repository.


/**
 * The repository of a run: its top is that of the git work tree around `root`, otherwise of the one the policy is in, so that names
 * are the ones of commits and pull requests wherever the program runs. Without either it is `root`.
 */
function locateRepository(config, root) {
    return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), top: workTreeTop(root) ?? locateCommit(config, root) };
}
/** The folder that the files of a commit are in: the top of the policy's own work tree, which may be a submodule; otherwise `root`. */
function locateCommit(config, root) {
    return workTreeTop((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(config)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
}
function workTreeTop(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (hasRepository((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return null;
    }
}
/** gitrepository-layout(5): `.git` is a folder with `HEAD`, or in a submodule and a linked work tree a file. */
function hasRepository(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "HEAD")) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/**
 * What a file is called in reports: its path relative to `top`, with slashes. Outside of it the name begins with `../`, or is
 * absolute on another drive of Windows.
 */
function repositoryName(top, path, platform = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    return platform.relative(top, path).split(platform.sep).join("/");
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Repository),
/* harmony export */   S: () => (/* binding */ MAX_FILE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4887);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(539);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8050);
/* harmony import */ var _repository_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7652);
// The files of the repository: found by pattern, read as octets, never one outside of it.





/** Project limit: a zone of 100,000 records takes a sixth of it, signed most of it. */
const MAX_FILE = 64 * 2 ** 20;
/** Project limit: directory entries looked at for one pattern. */
const MAX_VISITED = 10_000;
/** Project limit: the same for all patterns of a policy together. */
const MAX_VISITED_IN_TOTAL = 100_000;
/** Characters of a path or pattern: as many as Linux takes of a path (PATH_MAX). Each step costs the length of the way there. */
const MAX_PATH = 4096;
/** The files at and below one folder: those on disk, or those of another tree at the same paths. */
class Repository {
    #root;
    #top;
    #tree;
    #visited = 0;
    /** `folder` as a path is both: what may be read, and what names are relative to. */
    constructor(folder, tree) {
        const { root, top } = typeof folder === "string" ? { root: folder, top: folder } : folder;
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root);
        this.#top = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(top);
        this.#tree = tree ?? new _file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DiskTree */ .C4(this.#root);
    }
    /**
     * Absolute paths of the files that a pattern names, sorted: `*` and `?` within a name, `**` for any folders that are not links; a leading dot must be written, and no wildcard stands for `.git`, or for a folder outside. Throws an AuditError
     * where there is none, or it cannot be looked for.
     */
    find(pattern, folder) {
        if (pattern.length > MAX_PATH)
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(tooLong("pattern", pattern));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(pattern))
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(`${pattern} must be relative to the policy file's folder`);
        const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
        const search = { pattern, found: new Set(), visited: 0 };
        this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), segments, search);
        if (search.found.size === 0)
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(`${pattern} matches no file`);
        return [...search.found].toSorted();
    }
    /** Whether there is a file that a pattern in `policyFile` names. */
    hasAny(pattern, policyFile) {
        try {
            return this.find(pattern, this.folderOf(policyFile)).length > 0;
        }
        catch (error) {
            if (error instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_)
                return false;
            throw error;
        }
    }
    /** Reads one file of text of at most `limit` octets, without a byte order mark. */
    read(path, limit = MAX_FILE, maker = "author") {
        const found = this.readOctets(path, limit, maker);
        return "problem" in found || !found.text.startsWith(BYTE_ORDER_MARK)
            ? found
            : { ...found, text: found.text.slice(BYTE_ORDER_MARK.length) };
    }
    /** The same for a file that is taken as it is. */
    readOctets(path, limit, maker = "author") {
        const file = this.nameOf(path);
        if (file.length > MAX_PATH)
            return { problem: tooLong("path", file) };
        const content = this.readContent(path, limit, maker);
        return "problem" in content ? { problem: `${file} ${content.problem}` } : { file, text: content.text };
    }
    /** What is in a file, whatever it is called. Never throws. */
    readContent(path, limit, maker = "author") {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
        const refusal = (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(this.#root, absolute);
        return refusal === null ? this.#tree.read(absolute, limit, maker) : { problem: refusal };
    }
    /**
     * Refuses a file that the user names, and that may be anywhere, where it is in the repository and a link there turns the
     * path to somewhere else. Throws an AuditError.
     */
    demandLinkFree(path) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
        const isTurned = (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(this.#root, absolute) && ((0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(this.#root, absolute) !== null || this.#tree.leadsOut(absolute));
        if (isTurned)
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(`${this.nameOf(path)} leads out of the repository by a symbolic link, or into .git: name a file that is its own`);
    }
    /** The absolute path of a file by its name. */
    pathOf(file) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(this.#top, file);
    }
    /** The absolute path of the folder that a file is in, by its name. */
    folderOf(file) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(this.pathOf(file));
    }
    #walk(folder, segments, search) {
        const [segment, ...rest] = segments;
        if (!(0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(this.#root, folder))
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(`${search.pattern} leads out of the repository`);
        if ((0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(this.#root, folder) !== null)
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(`${search.pattern} leads into .git, where nothing is read`);
        if (segment === undefined) {
            if (this.#tree.isFile(folder))
                search.found.add(folder);
        }
        else if (segment === "**") {
            this.#walk(folder, rest, search);
            for (const entry of this.#listing(folder, search)) {
                if (entry.isFolder && !entry.name.startsWith("."))
                    this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, entry.name), segments, search);
            }
        }
        else if (!/[*?]/.test(segment)) {
            this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, segment), rest, search);
        }
        else {
            for (const entry of this.#listing(folder, search)) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, entry.name);
                if (matches(entry.name, segment) && (rest.length === 0 || !this.#tree.leadsOut(path)))
                    this.#walk(path, rest, search);
            }
        }
    }
    #listing(folder, search) {
        try {
            const entries = this.#tree.entries(folder);
            search.visited += entries.length;
            this.#visited += entries.length;
            if (search.visited <= MAX_VISITED && this.#visited <= MAX_VISITED_IN_TOTAL)
                return entries;
        }
        catch (error) {
            if (error instanceof _confine_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedPath */ .i_)
                throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(`${this.nameOf(folder)} ${error.message}`);
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(`${search.pattern} cannot be looked for: ${(0,_file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorReason */ .Hs)(error)}`);
        }
        if (search.visited > MAX_VISITED)
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(`${search.pattern} has more than ${MAX_VISITED} files to look at: name a narrower folder`);
        throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(`with ${search.pattern} there are more than ${MAX_VISITED_IN_TOTAL} files to look at for all patterns together: name narrower folders, or fewer`);
    }
    /** The name of the file at a path. */
    nameOf(path) {
        return (0,_repository_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .aR)(this.#top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
    }
}
function tooLong(what, text) {
    return `a ${what} of ${text.length} characters names no file: ${MAX_PATH} are the most`;
}
/** U+FEFF in UTF-8, as some editors put it before the text. */
const BYTE_ORDER_MARK = "\xef\xbb\xbf";
/** `*` any characters, `?` one, but never `.git`; in linear steps per star, without a regular expression's backtracking. */
function matches(name, pattern) {
    if ((0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitFolder */ .Z$)(name) || (name.startsWith(".") && !pattern.startsWith(".")))
        return false;
    let [n, p, star, retry] = [0, 0, -1, 0];
    while (n < name.length) {
        if (pattern[p] === "*")
            [star, retry] = [p++, n];
        else if (pattern[p] === "?" || pattern[p] === name[n])
            [n, p] = [n + 1, p + 1];
        else if (star >= 0)
            [n, p] = [++retry, star + 1];
        else
            return false;
    }
    while (pattern[p] === "*")
        p++;
    return p === pattern.length;
}


/***/ }),

/***/ 8396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ duplicateZones),
/* harmony export */   TZ: () => (/* binding */ overlappingDeclarations),
/* harmony export */   Uk: () => (/* binding */ outOfZoneRecords),
/* harmony export */   Zq: () => (/* binding */ conflictingRecords),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   sW: () => (/* binding */ soaProblems),
/* harmony export */   ze: () => (/* binding */ oversizedRrsets)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5141);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4887);
/* harmony import */ var _located_messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4241);
/* harmony import */ var _planned_authority_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4222);
/* harmony import */ var _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3007);






/** Types with at most one record at a name. */
const SINGLETON_TYPES = new Set(["CNAME", "DNAME", "SOA"]);
/** RFC 4034 §3 and §4, RFC 2535 §2.3.5: what DNSSEC puts beside a CNAME. */
const BESIDE_CNAME = new Set(["CNAME", "RRSIG", "NSEC", "SIG", "NXT", "KEY"]);
/** A place within a message. */
function locationText({ location: { file, line } }) {
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)({ file, line });
}
/** The records without those that say the same once more (RFC 2181 §5: an RRset is a set). */
function distinct(records) {
    const seen = new Set();
    return records.filter((record) => {
        const data = record.isParsed ? (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(record.rr.type, record.rr.data) : record.rr.data;
        const key = `${record.rr.name} ${record.rr.type} ${data}`;
        return !seen.has(key) && seen.add(key);
    });
}
/** RFC 1035 §4.2.2: two octets hold the length of a message over TCP. */
const MAX_RRSET_OCTETS = 65_535;
/**
 * The octets that a record takes in a message at the least: its name as a pointer, type, class, TTL and length (RFC 1035
 * §4.1.3 and §4.1.4), and one of data or more. Text is never compressed.
 */
function minimumOctets({ isParsed, rr }) {
    return 12 + (isParsed && "strings" in rr.data ? (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtWireLength */ .Ii)(rr.data) : 1);
}
/** RRsets of one or more zones that no message holds, each once: no server could answer with them, and a wildcard would do so for every name. */
function oversizedRrsets(zones) {
    const sizes = new Map();
    const problems = [];
    for (const record of zones.flatMap((zone) => zone.records)) {
        const { name, type } = record.rr;
        const before = sizes.get(`${type} ${name}`) ?? 0;
        const size = before + minimumOctets(record);
        sizes.set(`${type} ${name}`, size);
        if (before > MAX_RRSET_OCTETS || size <= MAX_RRSET_OCTETS)
            continue;
        problems.push({
            location: record.location,
            message: `with this the ${type} records of ${name} have more than ${MAX_RRSET_OCTETS} octets, and fit in no DNS message (RFC 1035 §4.2.2)`,
            between: [record],
        });
    }
    return problems;
}
/** The problems among distinct records of one or more zones, whatever zone they are in. */
function conflictingRecords(records) {
    const aliases = new Map();
    for (const record of records)
        if (record.rr.type === "CNAME" && !aliases.has(record.rr.name))
            aliases.set(record.rr.name, record);
    const first = new Map();
    const problems = [];
    for (const record of records) {
        const { name, type } = record.rr;
        const alias = aliases.get(name);
        if (alias !== undefined && !BESIDE_CNAME.has(type)) {
            problems.push({
                location: record.location,
                message: `${name} has a CNAME record (${locationText(alias)}) and so can have no ${type} record (RFC 2181 §10.1)`,
                between: [record, alias],
            });
        }
        if (!SINGLETON_TYPES.has(type))
            continue;
        const other = first.get(`${type} ${name}`);
        if (other === undefined)
            first.set(`${type} ${name}`, record);
        else
            problems.push({
                location: record.location,
                message: `${name} already has a ${type} record (${locationText(other)}); a name can have one`,
                between: [record, other],
            });
    }
    return problems;
}
/** The problems of records that lie outside the zone they are declared in. */
function outOfZoneRecords(zone) {
    return zone.records
        .filter((record) => !(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(record.rr.name, zone.origin))
        .map((record) => ({
        location: record.location,
        message: `${record.rr.name} is not in ${zone.origin}, whose records are declared here`,
        between: [record],
    }));
}
/** What is wrong with the SOA records of a whole master file, whose zone begins at the first of them. */
function soaProblems(file, { origin, records, undecided }) {
    const soas = records.filter((record) => record.rr.type === "SOA");
    const [soa] = soas;
    if (soa === undefined && undecided.some(({ type }) => type === "SOA"))
        return [];
    if (soa === undefined) {
        const message = "this file has no SOA record, so it is not a whole zone: add the SOA, or keep a part that others $INCLUDE under a name that `bind:` does not match";
        return [{ location: { file, line: 1, column: 1 }, message }];
    }
    return soas
        .filter((other) => other.rr.name !== origin)
        .map(({ location }) => ({
        location,
        message: `a second SOA record: this file is the zone ${origin} (${locationText(soa)}), and a zone has one`,
    }));
}
/** Two declarations of one whole zone. */
function duplicateZones(zones) {
    const first = new Map();
    const problems = [];
    for (const { origin, records } of zones) {
        const head = records.find((record) => record.rr.type === "SOA") ?? records[0];
        if (head === undefined)
            continue;
        const other = first.get(origin);
        if (other === undefined)
            first.set(origin, head);
        else
            problems.push({
                location: head.location,
                message: `the zone ${origin} is declared twice, first in ${locationText(other)}: which is the truth?`,
                between: [head, other],
            });
    }
    return problems;
}
/** Records of partial zones that another zone declares too: a complete one, apart from its unmanaged records, or another partial one. */
function overlappingDeclarations(complete, partial) {
    const authorities = new Map(complete.map((zone) => [zone.origin, (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_2__/* .createAuthority */ .ww)(zone)]));
    const inFiles = firstByRrset(complete.flatMap((zone) => zone.records));
    const unmanaged = new Map(complete.flatMap((zone) => zone.unmanaged === undefined ? [] : [[zone.origin, new _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_3__/* .UnmanagedRecords */ .J(zone, zone.unmanaged.patterns)]]));
    const partlyManaged = new Map(partial.map((zone) => [zone, partlyManagedKeys(zone)]));
    const inBlocks = new Map();
    const problems = [];
    for (const zone of partial) {
        const before = problems.length;
        for (const record of zone.records) {
            if (problems.length - before > _located_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_PROBLEMS */ .aZ)
                break; // a whole zone's answer may be as long as it likes
            const { name, type } = record.rr;
            const set = `${type} ${name}`;
            const asked = record.isParsed ? record.rr.type : "TXT";
            const authority = (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_2__/* .deepestZone */ .B9)(authorities, name, asked);
            const isUnmanaged = authority !== undefined &&
                !inFiles.has(set) &&
                (unmanaged.get(authority.origin)?.matchRrset(name, type) ?? "no") !== "no";
            if (authority !== undefined &&
                !isUnmanaged &&
                (inFiles.has(set) || authority.answer(name, asked).kind !== "referral")) {
                const there = inFiles.get(set) ?? inFiles.get(`SOA ${authority.origin}`);
                const place = there === undefined ? "" : ` in ${locationText(there)}`;
                problems.push({
                    location: record.location,
                    message: `the whole zone ${authority.origin} is declared${place}: the ${type} record of ${name} belongs there`,
                    between: [record],
                    zone: authority.origin,
                });
            }
            const other = inBlocks.get(set);
            if (other === undefined)
                inBlocks.set(set, { zone, record });
            else if (other.zone !== zone && !(partlyManaged.get(zone)?.has(set) && partlyManaged.get(other.zone)?.has(set))) {
                problems.push({
                    location: record.location,
                    message: `the ${type} records of ${name} are declared twice, first in ${locationText(other.record)}: which is the truth?`,
                    between: [record, other.record],
                });
            }
        }
    }
    return problems;
}
/** The RRsets that may have more records elsewhere. */
function partlyManagedKeys({ partlyManaged = [] }) {
    return new Set(partlyManaged.map(({ name, type }) => `${type} ${name}`));
}
function firstByRrset(records) {
    const first = new Map();
    for (const record of records) {
        const set = `${record.rr.type} ${record.rr.name}`;
        if (!first.has(set))
            first.set(set, record);
    }
    return first;
}


/***/ })

};
