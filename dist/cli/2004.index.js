export const id = 2004;
export const ids = [2004];
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

/***/ 8492:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ notObserved)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);
// What is not asked of a domain.

/** A fact that is not observed for this kind of domain, because no check of the kind needs it. */
const notObserved = (mail) => ({
    state: "unknown",
    reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("judging/mail-kind", { mail }),
    evidence: [],
});


/***/ })),

/***/ 82004:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ observeMailServers),
  Z: () => (/* binding */ observeMxFacts)
});

// EXTERNAL MODULE: ./lib/src/standards/dane/applicable-records.js
var applicable_records = __webpack_require__(37626);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/cause.js
var cause = __webpack_require__(78789);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
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

// EXTERNAL MODULE: ./lib/src/standards/dane/observe.js
var observe = __webpack_require__(32382);
// EXTERNAL MODULE: ./lib/src/standards/mx/observe.js
var mx_observe = __webpack_require__(40345);
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
        return toPlaintext(result);
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
/** RFC 5321 \u00a77.9: a server may refuse service for any reason. A 5xx to all that a client says may be for this client alone, as large providers answer addresses that they list. */
function toPlaintext({ cause, reason }) {
    return cause === "rejected"
        ? { kind: "failure", cause, reason: (0,message/* message */.iU)("smtp-host/rejected", { reason }) }
        : { kind: "plaintext", cause, reason };
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
    const note = (0,message/* message */.iU)("smtp-tls/evidence/answer", { parts: [...greeting, ...resultParts(answer, result), ...origin] });
    return { at: { host, address }, text: "", note };
}
function resultParts(answer, result) {
    if (result.kind !== "tls")
        return [result.reason];
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

// EXTERNAL MODULE: ./lib/src/audit/guarded-observer.js
var guarded_observer = __webpack_require__(55285);
// EXTERNAL MODULE: ./lib/src/audit/not-observed.js
var not_observed = __webpack_require__(8492);
;// CONCATENATED MODULE: ./lib/src/audit/observe-mail-servers.js







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
/** The facts of a domain's mail servers; `chooser` says which of their certificates are asked for. */
async function observeMxFacts(measure, ports, { name, mail }, at, chooser = hasTlsa) {
    const mx = await measure(() => (0,mx_observe/* observeMx */.wK)(ports.dns, name));
    if (mail === "send")
        return { mx, implicitMx: await measure(() => (0,mx_observe/* observeImplicitMx */.hE)(ports.dns, name, mx)), hosts: {} };
    const names = mail === "none" ? [] : (0,mx_observe/* mailHosts */.F_)(mx).slice(0, mx_observe/* MAX_HOSTS */.pS);
    const hosts = names.map(async (host) => [host, await observeMxHost(measure, ports, mx, { domain: name, host, at }, chooser)]);
    return { mx, implicitMx: (0,not_observed/* notObserved */.M)(mail), hosts: Object.fromEntries(await Promise.all(hosts)) };
}
async function observeMxHost(measure, { dns, smtp: port }, mx, context, chooser) {
    const { domain, host } = context;
    const addresses = await measure(() => (0,mx_observe/* observeAddresses */.zp)(dns, host));
    const tlsa = await measure(() => (0,observe/* observeTlsa */.V)(dns, host, addresses));
    const smtp = await measure(() => observeSmtp(port, domain, host, { addresses, tlsa }, chooser({ addresses, tlsa })));
    return { addresses, tlsa, smtp, dane: await measure(() => Promise.resolve(matchHost({ tlsa, smtp }, mx, context))) };
}


/***/ })),

/***/ 32382:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ observeTlsa)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78789);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);




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
        return { state: "unknown", reason: unmeasured ?? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cause/indeterminate"), evidence: [] };
    const bases = aliases.length > 0 ? [owner, host] : [host]; // RFC 7672 \u00a72.2.3: the end of a secure CNAME chain first
    return queryInOrder(dns, bases.map((name) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("_25._tcp", name)));
}
/** RFC 7672 \u00a72.2.2: where a chain leads to insecure addresses, records at its beginning still count if the alias itself is secure. */
async function queryAtAlias(dns, host) {
    const alias = await dns.query(host, "CNAME");
    if (alias.kind === "failure")
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .unanswered */ .bj)({ type: "CNAME", name: host }, alias.reason);
    if (alias.security === "indeterminate")
        return { state: "unknown", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cause/indeterminate"), evidence: [] };
    return alias.security === "secure"
        ? queryInOrder(dns, [(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("_25._tcp", host)])
        : { state: "absent", evidence: [] };
}
async function queryInOrder(dns, bases) {
    const evidence = [];
    for (const [i, base] of bases.entries()) {
        const at = { type: "TLSA", name: base };
        const answer = await dns.query(base, "TLSA");
        if (answer.kind === "failure") {
            const reason = (0,_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .openQuestion */ .R0)(at, answer.reason);
            if (answer.cause !== "servfail")
                return { state: "unknown", reason, evidence };
            const note = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dane/lookup/failure", { reason: answer.reason });
            return { state: "malformed", problem: reason, evidence: [{ at, text: "", note }] };
        }
        if (answer.security === "bogus") {
            const note = answer.reason === undefined
                ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cause/bogus")
                : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dane/lookup/bogus", { explanation: answer.reason });
            return { state: "malformed", problem: (0,_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .openQuestion */ .R0)(at, note), evidence: [{ at, text: "", note }] };
        }
        if (answer.kind !== "records") {
            const note = answer.kind === "nxdomain" ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("observed/no-such-name") : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("observed/no-record", { type: "TLSA" });
            evidence.push({ at, text: "", note });
            continue;
        }
        const records = answer.records.map((record) => record.data);
        const texts = records.map((data) => ({ at, text: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("TLSA", data) }));
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


/***/ }))

};
