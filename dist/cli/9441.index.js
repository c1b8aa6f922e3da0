export const id = 9441;
export const ids = [9441];
export const modules = {

/***/ 58843:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ selectReports),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   jy: () => (/* binding */ joinKnownReports),
/* harmony export */   kN: () => (/* binding */ reportLimitations),
/* harmony export */   ng: () => (/* binding */ hasReportsOf),
/* harmony export */   st: () => (/* binding */ selectEvidence),
/* harmony export */   tu: () => (/* binding */ reportsOf)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);
/* harmony import */ var _merge_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64470);



/** Project limit: files that are named. */
const MAX_PROBLEMS = 5;
/** The evidence of some domains. */
function selectEvidence({ version, domains }, names) {
    const wanted = new Set(names);
    return { version, domains: Object.fromEntries(Object.entries(domains).filter(([name]) => wanted.has(name))) };
}
/** What is known of some domains. */
function selectReports(known, names) {
    const { evidence, newAddresses } = known;
    const wanted = new Set(names);
    const added = Object.entries(newAddresses?.domains ?? {}).filter(([name]) => wanted.has(name));
    return {
        ...known,
        evidence: selectEvidence(evidence, names),
        newAddresses: newAddresses && { ...newAddresses, domains: Object.fromEntries(added) },
    };
}
function hasReportsOf({ domains }, kind) {
    return Object.values(domains).some((domain) => reportsOf(domain, kind).length > 0);
}
function reportsOf({ dmarc, tlsRpt }, kind) {
    return kind === "dmarc" ? dmarc.reports : tlsRpt.reports;
}
/** What the parts of a run know together, as of a moment: where one of them had no files, it is as if none had. */
function joinKnownReports(parts, at) {
    const [first, ...others] = parts;
    return first === undefined ? null : others.reduce((known, part) => joinTwo(known, part, at), first);
}
const WORST_FIRST = ["unobserved", "empty", "read"];
function joinTwo(a, b, at) {
    const states = _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_KINDS */ .tR.flatMap((kind) => {
        const both = [a.sources[kind], b.sources[kind]];
        const worst = WORST_FIRST.find((state) => both.includes(state));
        return worst === undefined ? [] : [[kind, worst]];
    });
    // each part read the same files
    const [more, fewer] = b.problemCount > a.problemCount ? [b, a] : [a, b];
    return {
        evidence: (0,_merge_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeEvidence */ .i1)(a.evidence, b.evidence, at),
        keptProblem: a.keptProblem ?? b.keptProblem,
        sources: Object.fromEntries(states),
        unread: Math.max(a.unread, b.unread),
        problems: more.problems.length > 0 ? more.problems : fewer.problems,
        problemCount: more.problemCount,
        newAddresses: null, // shards have no history
    };
}
/** What the reports of a run leave unknown. */
function reportLimitations({ keptProblem, problems, problemCount }) {
    const files = problems.map(({ file, reason }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("limitation/report-file", { file, reason }));
    return [
        ...(keptProblem?.code === "limitation/kept-reports" ? [keptProblem] : []), // that no history was read, the comparison says
        ...(problemCount === 0 ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("limitation/reports", { files, count: problemCount })]),
    ];
}


/***/ })),

/***/ 73337:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findNewAddresses),
/* harmony export */   e: () => (/* binding */ newAddressesOf)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60455);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);


/**
 * What the evidence of this run, of the domains of the policy, has beyond `kept`, that of the last recorded run, which was at `since`. Reports on a
 * subdomain that has left the policy count for the domain above, whose addresses its own are then.
 */
function findNewAddresses(since, kept, evidence) {
    const left = Object.keys(kept.domains).filter((name) => !Object.hasOwn(evidence.domains, name));
    const domains = Object.entries(evidence.domains).flatMap(([domain, { dmarc }]) => {
        const own = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(kept, domain).dmarc.rows;
        if (own.length === 0)
            return [];
        const below = left.filter((name) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(name, domain)).map((name) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(kept, name).dmarc.rows);
        const known = new Set([own, ...below].flatMap((rows) => rows.map(({ ip }) => ip)));
        const added = new Set(dmarc.rows.flatMap(({ ip }) => (ip === null || known.has(ip) ? [] : [ip])));
        return [[domain, [...added].toSorted()]];
    });
    return { since, domains: Object.fromEntries(domains) };
}
/** Those of a domain; null where there is nothing to compare with. */
function newAddressesOf(found, domain) {
    if (found === null || !Object.hasOwn(found.domains, domain))
        return null;
    return { since: found.since, addresses: new Set(found.domains[domain]) };
}


/***/ })),

/***/ 19045:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ COMMON_SELECTORS)
/* harmony export */ });
// DKIM selectors to try where the policy names none (RFC 6376 \u00a73.1: DNS does not list them).
/** Selectors that many signers use, and those of the largest providers, which SPF may name only through an `include`. */
const COMMON_SELECTORS = [
    "default",
    "dkim",
    "mail",
    "selector",
    "selector1",
    "selector2",
    "google",
    "k1",
    "s1",
    "s2",
];


/***/ })),

/***/ 46601:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ observeReverseDns)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78789);
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4498);
/* harmony import */ var _dns_no_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28225);
/* harmony import */ var _dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84134);
/* harmony import */ var _dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48042);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40345);
// Reverse DNS (RFC 1035 \u00a73.5, RFC 1912 \u00a72.1): the name that the owner of a network gives an address by a PTR record, and whether
// that name has the address (forward-confirmed reverse DNS).
//
// `10.2.0.192.in-addr.arpa. PTR mail.example.de.`, and `mail.example.de. A 192.0.2.10`. Large receivers demand both of every address
// that sends mail, over IPv4 and IPv6, and reject or junk the rest. Hosters publish the PTR record, often in a web form that the zone
// of the domain does not show: so it is forgotten when a server moves.
//
// It costs a question or two for each address, so it is asked for domains alone whose policy names senders: an address in
// `spf: expect:` that must get `pass`. Then the MX hosts are looked up too, which send the bounces, and often all mail.







/** Project limit: addresses of a domain that are looked up. */
const MAX_ADDRESSES = 100;
/** RFC 7208 \u00a74.6.4: receivers ignore further names of an address. */
const MAX_NAMES = 10;
/** Looks up the names of a domain's MX hosts and of its `senders`; absent where the policy names none. */
async function observeReverseDns(dns, domain, senders, hasMxHosts) {
    if (senders.length === 0)
        return { state: "absent", evidence: [] };
    const ofHosts = hasMxHosts ? await findHostAddresses(dns, domain) : { addresses: [], unmeasured: [] };
    const all = [
        ...ofHosts.addresses,
        ...senders.map((address) => ({ address: senderAddress(address), host: null })),
    ];
    const distinct = firstOfEach(all);
    const asked = await Promise.all(distinct.slice(0, MAX_ADDRESSES).map((one) => lookUpNames(dns, one)));
    const unasked = distinct.length - asked.length;
    const overLimit = unasked > 0 ? [(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mx/reverse-dns/limit", { all: distinct.length, limit: MAX_ADDRESSES })] : [];
    return {
        state: "present",
        value: { addresses: asked.map(({ found }) => found), unmeasured: [...ofHosts.unmeasured, ...overLimit] },
        evidence: asked.flatMap(({ evidence }) => evidence),
    };
}
/** RFC 7208 \u00a75: an IPv4 sender that an IPv6 receiver sees is an IPv4 sender. */
function senderAddress(written) {
    const groups = (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIpv6 */ .BE)(written);
    return (groups === null ? null : (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedIpv4 */ .DP)(groups)) ?? written;
}
/** Each address once, however it is written. */
function firstOfEach(addresses) {
    const byName = new Map();
    for (const one of addresses) {
        const name = (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__/* .reverseName */ .A)(one.address);
        if (!byName.has(name))
            byName.set(name, one);
    }
    return [...byName.values()];
}
/** The addresses of the MX hosts: asked for in any case, so they cost nothing. What is wrong with a host is for mx/target. */
async function findHostAddresses(dns, domain) {
    const mx = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observeMx */ .wK)(dns, domain);
    if (mx.state === "unknown")
        return { addresses: [], unmeasured: [mx.reason] };
    const hosts = (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .mailHosts */ .F_)(mx).slice(0, _observe_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HOSTS */ .pS);
    const found = await Promise.all(hosts.map(async (host) => ({ host, seen: await (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observeAddresses */ .zp)(dns, host) })));
    return {
        addresses: found.flatMap(({ host, seen }) => seen.state === "present" ? [...seen.value.v4, ...seen.value.v6].map((address) => ({ address, host })) : []),
        unmeasured: found.flatMap(({ seen }) => {
            if (seen.state === "unknown")
                return [seen.reason];
            return seen.state === "present" && seen.value.unmeasured !== null ? [seen.value.unmeasured] : [];
        }),
    };
}
async function lookUpNames(dns, { address, host }) {
    const nothing = { address, host, names: [], confirmed: null };
    const at = { type: "PTR", name: (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__/* .reverseName */ .A)(address) ?? address };
    const answer = await dns.query(at.name, "PTR");
    const cause = (0,_dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .unmeasuredCause */ .v)(at, answer);
    if (answer.kind === "failure" || cause !== null)
        return { found: { ...nothing, unmeasured: cause }, evidence: [] };
    if (answer.kind !== "records")
        return { found: { ...nothing, unmeasured: null }, evidence: (0,_dns_no_record_js__WEBPACK_IMPORTED_MODULE_5__/* .absenceEvidence */ .rj)(at, answer) };
    const names = answer.records.map(({ data }) => data.target).slice(0, MAX_NAMES);
    const evidence = names.map((name) => ({ at, text: `${name}.` }));
    const confirmations = await Promise.all(names.map((name) => hasAddress(dns, name, address)));
    const confirmed = names.find((_, i) => confirmations[i] === true) ?? null;
    const open = confirmations.filter((one) => typeof one !== "boolean");
    const unmeasured = confirmed !== null || open.length === 0 ? null : (0,_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .severalCauses */ .Nr)(open);
    return { found: { address, host, names, confirmed, unmeasured }, evidence };
}
/** Whether the name has the address, or why that is unknown. */
async function hasAddress(dns, name, address) {
    const type = (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isIPv4 */ .wM)(address) ? "A" : "AAAA";
    const answer = await dns.query(name, type);
    const cause = (0,_dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .unmeasuredCause */ .v)({ type, name }, answer);
    if (cause !== null)
        return cause;
    const wanted = (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__/* .reverseName */ .A)(address);
    return answer.kind === "records" && answer.records.some(({ data }) => (0,_dns_reverse_name_js__WEBPACK_IMPORTED_MODULE_3__/* .reverseName */ .A)(data.address) === wanted);
}


/***/ })),

/***/ 91439:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ checkHost),
  k: () => (/* binding */ evaluatedDomain)
});

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(10137);
// EXTERNAL MODULE: ./lib/src/cause.js
var cause = __webpack_require__(78789);
// EXTERNAL MODULE: ./lib/src/dns/reverse-name.js
var reverse_name = __webpack_require__(84134);
// EXTERNAL MODULE: ./lib/src/standards/spf/limits.js
var limits = __webpack_require__(92563);
// EXTERNAL MODULE: ./lib/src/standards/spf/network.js
var spf_network = __webpack_require__(43205);
;// CONCATENATED MODULE: ./lib/src/standards/spf/lookups.js
// The DNS questions of one evaluation and their limits (RFC 7208 \u00a74.6.4). A question over a limit or without an answer ends it.







/** RFC 7208 \u00a74.6.4: further names of the client are ignored. */
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
            throw new EvaluationError("permerror", (0,message/* message */.iU)("spf/evaluation/lookup-limit", { count, limit: limits/* MAX_LOOKUPS */.rT }));
    }
    /** The records at a name; without an answer the result is temperror. */
    async query(name, type) {
        const answer = await this.#tryQuery(name, type);
        return "failed" in answer ? this.#fail(answer.failed) : answer.data;
    }
    /** The TXT values at a name that changes neither result nor limits; none without an answer (RFC 7208 \u00a76.2). */
    async queryTexts(name) {
        const answer = await this.#tryQuery(name, "TXT");
        return "failed" in answer ? [] : answer.data.map(record/* txtValue */.gb);
    }
    /** The addresses of the client's family (RFC 7208 \u00a75), or those of type A whatever it is (\u00a75.7). */
    async queryAddresses(name, family = this.#client.family) {
        const data = await this.query(name, ADDRESS_TYPE[family]);
        if (data.length === 0)
            this.#countVoid({ type: ADDRESS_TYPE[family], name });
        return data.flatMap(({ address }) => (0,spf_network/* parseAddress */.or)(address) ?? []);
    }
    /**
     * Asks for the addresses of all MX hosts together. RFC 7208 \u00a75.4 leaves the order of the hosts open, so one that `matches`
     * decides even if another lookup fails; but receivers that look up all of them first meet each void lookup.
     */
    async matchesMx(name, matches) {
        const hosts = (await this.query(name, "MX")).map(({ exchange }) => exchange).filter((host) => host !== dns_name/* ROOT */.Dl); // RFC 7505: a null MX
        if (hosts.length > limits/* MAX_MX */.bI)
            throw new EvaluationError("permerror", (0,message/* message */.iU)("spf/evaluation/mx-limit", { domain: name, count: hosts.length, limit: limits/* MAX_MX */.bI }));
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
    /** Whether one of the client's validated names is `name` or lies below it (RFC 7208 \u00a75.5). */
    async matchesPtr(name) {
        const { names, failed } = await this.#lookUpClientNames();
        if (names.some((one) => (0,dns_name/* isWithin */.UO)(one, name)))
            return true;
        // RFC 7208 \u00a75.5: a name without an answer is skipped; one outside `name` would not have matched
        this.failed.push(...failed.flatMap(({ of, lookup }) => (of === null || (0,dns_name/* isWithin */.UO)(of, name) ? [lookup] : [])));
        return false;
    }
    /** The client's validated names, for the macro `p` (RFC 7208 \u00a77.3). */
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
        const answer = await this.#tryQuery((0,reverse_name/* reverseName */.A)((0,spf_network/* readableAddress */.tb)(this.#client)), "PTR");
        if ("failed" in answer)
            return { names: [], failed: [{ of: null, lookup: answer.failed }], voids: [] };
        const given = answer.data.slice(0, MAX_PTR).map(({ target }) => target); // RFC 7208 \u00a74.6.4: others are ignored
        const addresses = await Promise.all(given.map(async (of) => ({ of, answer: await this.#tryQuery(of, ADDRESS_TYPE[family]) })));
        return {
            names: addresses.flatMap(({ of, answer: found }) => "data" in found && found.data.some(({ address }) => (0,spf_network/* parseAddress */.or)(address)?.bits === bits) ? [of] : []),
            failed: addresses.flatMap(({ of, answer: found }) => ("failed" in found ? [{ of, lookup: found.failed }] : [])),
            voids: voidQuestions([answer, ...addresses.map(({ answer: found }) => found)]),
        };
    }
    /** RFC 7208 \u00a74.6.4: each question that finds nothing counts, those about MX hosts and the client's names included. */
    #countVoid(question) {
        const count = ++this.#voidCount;
        if (count > limits/* MAX_VOIDS */.Vm)
            throw new EvaluationError("permerror", (0,message/* message */.iU)("spf/evaluation/void-limit", { question: (0,cause/* questionOf */.YH)(question), count, limit: limits/* MAX_VOIDS */.Vm }));
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
            return { failed: { question, cause: "bogus", reason: (0,message/* message */.iU)("cause/bogus") } };
        return { question, data: answer.kind === "records" ? answer.records.map(({ data }) => data) : [] };
    }
}
/** The questions that find nothing. */
function voidQuestions(answers) {
    return answers.flatMap((answer) => ("data" in answer && answer.data.length === 0 ? [answer.question] : []));
}

// EXTERNAL MODULE: ./lib/src/standards/spf/macro.js
var macro = __webpack_require__(25023);
// EXTERNAL MODULE: ./lib/src/standards/spf/parse.js
var parse = __webpack_require__(23728);
// EXTERNAL MODULE: ./lib/src/standards/spf/record.js
var spf_record = __webpack_require__(52586);
;// CONCATENATED MODULE: ./lib/src/standards/spf/evaluate.js









/** RFC 7208 \u00a76.2: to be limited; RFC 5321 \u00a74.5.3.1.5: a reply line has 512 octets. */
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
/** The domain whose record is evaluated for a mail, which a pass authenticates; null where there is none. */
function evaluatedDomain(mail) {
    return parseSenderDomain(identityOf(mail).domain);
}
function identityOf({ sender, helo }) {
    // RFC 7208 \u00a72.4: an empty reverse path stands for postmaster at the HELO name
    const written = (0,utf8/* encodeUtf8 */.Af)(sender === "" ? helo : sender);
    const at = written.lastIndexOf("@");
    // RFC 7208 \u00a74.3: without a local part it is "postmaster"
    return { local: written.slice(0, Math.max(at, 0)) || "postmaster", domain: written.slice(at + 1) };
}
/** RFC 7208 \u00a74.3: no evaluation for a malformed name, or one of a single label. */
function parseSenderDomain(text) {
    const domain = (0,macro/* parseRawName */.fb)(text);
    return domain === null || (0,dns_name/* labelsOf */.PC)(domain).length < 2 ? null : domain;
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
        const { local, domain } = identityOf({ sender, helo });
        this.#local = local;
        this.#domain = domain;
    }
    async checkSender() {
        const domain = parseSenderDomain(this.#domain);
        if (domain === null)
            return { result: "none", reason: (0,message/* message */.iU)("spf/evaluation/not-a-domain", { domain: this.#domain }) };
        return this.#checkDomain(domain);
    }
    /** The explanation of a failure; null if it cannot be obtained for any reason (RFC 7208 \u00a76.2). */
    async explain({ spec, domain }) {
        const name = await this.#nameOf(spec, domain);
        const [text, ...others] = name === null ? [] : await this.#lookups.queryTexts(name);
        const parts = text === undefined || others.length > 0 ? null : (0,macro/* parseExplanation */.N1)(text);
        if (parts === null)
            return null;
        const valueOf = await this.#valuesFor(parts, domain);
        // RFC 7208 \u00a77.3: "unknown" where the receiver does not name itself; the time is the receiver's, so `t` stays as written
        const valueHere = (letter) => letter === "c" ? (0,spf_network/* readableAddress */.tb)(this.#client) : letter === "r" ? "unknown" : valueOf(letter);
        return (0,macro/* expandText */.wy)(parts, valueHere).slice(0, MAX_EXPLANATION);
    }
    async #checkDomain(domain) {
        const texts = (0,spf_record/* selectSpf */.Y)((await this.#lookups.query(domain, "TXT")).map(record/* txtValue */.gb));
        const [text] = texts;
        if (text === undefined)
            return { result: "none", reason: (0,message/* message */.iU)("spf/records/none", { domain }) };
        if (texts.length > 1)
            throw new EvaluationError("permerror", (0,message/* message */.iU)("spf/records/several", { domain, count: texts.length })); // RFC 7208 \u00a74.5
        const { terms, errors: [error], } = (0,parse/* parseSpf */.JH)(text);
        // RFC 7208 \u00a74.6: an error anywhere in the record, even after a term that would match
        if (error !== undefined)
            throw new EvaluationError("permerror", (0,message/* message */.iU)("spf/syntax/record", { domain, problem: (0,message/* message */.iU)("spf/syntax/term", { ...error }) }));
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
            return this.#follow(term.domain, domain); // RFC 7208 \u00a76.1
        }
        return { result: "neutral", reason: (0,message/* message */.iU)("spf/evaluation/no-match", { domain }) }; // RFC 7208 \u00a74.7
    }
    /** RFC 8616 \u00a74: with a local part outside ASCII, a term that has the macro `s` or `l` matches nothing. */
    #cannotMatch(term) {
        const spec = "domain" in term ? term.domain : null;
        return spec !== null && /[^\0-\x7f]/.test(this.#local) && ((0,macro/* hasMacro */.rN)(spec, "s") || (0,macro/* hasMacro */.rN)(spec, "l"));
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
                return (await this.#follow(term.domain, domain)).result === "pass"; // RFC 7208 \u00a75.2
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
                return (await this.#lookups.queryAddresses(name, "v4")).length > 0; // RFC 7208 \u00a75.7: type A, whatever the client's family
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
    /** The result of an include's or redirect's target; without a record there it is a permerror (RFC 7208 \u00a75.2, \u00a76.1). */
    async #follow(target, domain) {
        this.#lookups.countTerm();
        const name = await this.#nameOf(target, domain);
        if (name === null)
            throw new EvaluationError("permerror", (0,message/* message */.iU)("spf/evaluation/target"));
        const verdict = await this.#checkDomain(name);
        if (verdict.result === "none")
            throw new EvaluationError("permerror", verdict.reason);
        return verdict;
    }
    /** The name a domain-spec expands to for this mail; null if that is not a valid one. */
    async #nameOf(spec, domain) {
        if (spec === null)
            return domain;
        const expansion = (0,macro/* expandMacros */.Q3)(spec, await this.#valuesFor(spec, domain));
        return "name" in expansion ? expansion.name : null;
    }
    /** The values of a domain-spec's macros. The client's names are looked up only if `p` needs them. */
    async #valuesFor(parts, domain) {
        const client = (0,macro/* hasMacro */.rN)(parts, "p") ? await this.#clientName(domain) : null;
        const values = new Map([
            ["s", `${this.#local}@${this.#domain}`],
            ["l", this.#local],
            ["o", this.#domain],
            ["d", (0,macro/* unescapedName */.Mx)(domain)],
            ["i", (0,spf_network/* dottedAddress */.bG)(this.#client)],
            ["p", client],
            ["v", this.#client.family === "v4" ? "in-addr" : "ip6"],
            ["h", this.#helo],
        ]);
        return (letter) => values.get(letter) ?? null;
    }
    /** The macro `p` (RFC 7208 \u00a77.3): the domain itself, else a name below it, else any of the client's names. */
    async #clientName(domain) {
        const names = await this.#lookups.clientNames();
        const name = names.find((one) => one === domain) ?? names.find((one) => (0,dns_name/* isWithin */.UO)(one, domain)) ?? names[0];
        return name === undefined ? "unknown" : (0,macro/* unescapedName */.Mx)(name);
    }
}


/***/ }))

};
