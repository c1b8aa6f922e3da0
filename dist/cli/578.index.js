export const id = 578;
export const ids = [578];
export const modules = {

/***/ 86353:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ DmarcRows)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);

/**
 * Project limit: rows of a domain and day. What is not among the heaviest 500 is less than 0.2 % of the mail, which no decision needs by its
 * address; a hostile sender can make millions of them.
 */
const MAX_ROWS = 500;
/** Twice as many, which two sorted lists have at most, are held before the lightest are added up: so the work is in proportion to the rows. */
const MAX_HELD = 2 * MAX_ROWS;
/** The rows of one domain and day. */
class DmarcRows {
    #domain;
    #named = new Map();
    /** Of rows past the limit. They have no names, and one override at most, so they are as few as there are results. */
    #sums = new Map();
    constructor(domain) {
        this.#domain = domain;
    }
    add(row) {
        enter(row, row.ip === null ? this.#sums : this.#named);
        if (this.#named.size > MAX_HELD)
            this.#addUpLightest();
    }
    *values() {
        yield* this.#named.values();
        yield* this.#sums.values();
    }
    /** The heaviest first, those past the limit added up. */
    sorted() {
        this.#addUpLightest();
        return heaviestFirst([...this.#named, ...this.#sums]).map(([, row]) => row);
    }
    #addUpLightest() {
        if (this.#named.size <= MAX_ROWS)
            return;
        for (const [key, row] of heaviestFirst([...this.#named]).slice(MAX_ROWS)) {
            this.#named.delete(key);
            enter(this.#withoutNames(row), this.#sums);
        }
    }
    #withoutNames(row) {
        const spf = row.spf?.isAligned === true ? { domain: this.#domain, result: "pass", isAligned: true } : null;
        return { ...row, ip: null, from: this.#domain, spf, dkim: [], overrides: row.overrides.slice(0, 1) };
    }
}
function enter(row, rows) {
    const key = keyOf(row);
    const known = rows.get(key);
    if (known === undefined)
        rows.set(key, { ...row });
    else
        known.count += row.count;
}
/** No text of a row has a line break (`shortText`, schema/evidence.schema.json). */
function keyOf({ ip, from, spf, dkim, isDkimAligned, disposition, overrides }) {
    let key = `${ip}\n${from}\n${isDkimAligned}\n${disposition}\n${overrides.join(",")}\n`;
    if (spf !== null)
        key += `${spf.domain}\n${spf.result}\n${spf.isAligned}\n`;
    for (const { domain, selector, result } of dkim)
        key += `\n${domain}\n${selector}\n${result}\n`;
    return key;
}
function heaviestFirst(rows) {
    return rows.toSorted(([keyA, a], [keyB, b]) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(keyA, keyB));
}


/***/ }),

/***/ 64470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ hasReports),
/* harmony export */   i1: () => (/* binding */ mergeEvidence),
/* harmony export */   vB: () => (/* binding */ firstKeptDay),
/* harmony export */   zh: () => (/* binding */ RETENTION_DAYS)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79136);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60776);
/* harmony import */ var _dmarc_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86353);
/* harmony import */ var _domain_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26178);
/* harmony import */ var _tls_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85073);
// Two pieces of evidence as one: of two runs, or of two machines, that may have read the same reports.





/** Project limit: a year, so that who sends once in a year is known, and a month of delay. */
const RETENTION_DAYS = 400;
/** The first day that is kept; `at` is now. */
function firstKeptDay(at) {
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .addSeconds */ .ps)(at, -RETENTION_DAYS * 86_400).slice(0, 10);
}
const NOTHING = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
/**
 * Both together without the days that are no longer kept: the same in either order, and of equal ones the same again. Each report that is listed
 * counts exactly once. Rows are sums, from which no report can be taken again. So where both have a day, and a report of it in common, the one with
 * more reports stays; the reports of the other that are lost count again where their files are read again.
 */
function mergeEvidence(a, b, at) {
    const firstDay = firstKeptDay(at);
    const [domainsOfA, domainsOfB] = [new Map(Object.entries(a.domains)), new Map(Object.entries(b.domains))];
    const names = [...new Set([...domainsOfA.keys(), ...domainsOfB.keys()])].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n);
    const domains = names.map((name) => {
        const [one, other] = [domainsOfA.get(name) ?? NOTHING, domainsOfB.get(name) ?? NOTHING];
        return [
            name,
            {
                dmarc: mergeKept(one.dmarc, other.dmarc, firstDay, () => new _dmarc_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .DmarcRows */ .v(name)),
                tlsRpt: mergeKept(one.tlsRpt, other.tlsRpt, firstDay, () => new _tls_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .TlsRows */ .L()),
            },
        ];
    });
    return { version: 1, domains: Object.fromEntries(domains.filter(([, domain]) => hasReports(domain))) };
}
function hasReports({ dmarc, tlsRpt }) {
    return dmarc.reports.length > 0 || tlsRpt.reports.length > 0;
}
function mergeKept(a, b, firstDay, createRows) {
    const [daysOfA, daysOfB] = [byDay(a), byDay(b)];
    const merged = new _domain_days_js__WEBPACK_IMPORTED_MODULE_4__/* .DomainDays */ .kO(createRows);
    for (const day of new Set([...daysOfA.keys(), ...daysOfB.keys()])) {
        if (day < firstDay)
            continue;
        for (const kept of chooseOf(daysOfA.get(day), daysOfB.get(day)))
            merged.addKept(kept);
    }
    return merged.kept();
}
/** Both where they have no report in common, else the one with more reports. */
function chooseOf(a, b) {
    if (a === undefined || b === undefined)
        return [a ?? b].filter((kept) => kept !== undefined);
    const keys = new Set(a.reports.map(({ key }) => key));
    const isDisjoint = !b.reports.some(({ key }) => keys.has(key));
    if (isDisjoint && a.reports.length + b.reports.length <= _domain_days_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REPORTS */ .hk)
        return [a, b];
    const order = b.reports.length - a.reports.length || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(JSON.stringify(a), JSON.stringify(b));
    return [order <= 0 ? a : b];
}
/** Days with reports: rows of others would count for none. */
function byDay({ reports, rows }) {
    const days = new Map();
    for (const report of reports)
        dayIn(days, report).reports.push(report);
    for (const row of rows)
        days.get(row.day)?.rows.push(row);
    return days;
}
function dayIn(days, report) {
    const known = days.get((0,_domain_days_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(report));
    if (known !== undefined)
        return known;
    const created = { reports: [], rows: [] };
    days.set((0,_domain_days_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(report), created);
    return created;
}


/***/ }),

/***/ 85073:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TlsRows),
/* harmony export */   N: () => (/* binding */ addFailures)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);

/** Project limit: kinds and hosts of failures in a row; the rest is added up by kind. A domain has few mail servers. */
const MAX_FAILURES = 50;
/** More than two sorted lists have, so that the order of both makes no difference. */
const MAX_HELD = 4 * MAX_FAILURES;
/** RFC 8460 §4.3. */
const RESULT_TYPES = new Set([
    "starttls-not-supported",
    "certificate-host-mismatch",
    "certificate-expired",
    "certificate-not-trusted",
    "validation-failure",
    "tlsa-invalid",
    "dnssec-invalid",
    "dane-required",
    "sts-policy-fetch-error",
    "sts-policy-invalid",
    "sts-webpki-invalid",
]);
/** The rows of one domain and day: as many as reporters and kinds of policies. */
class TlsRows {
    #rows = new Map();
    add(row) {
        const key = JSON.stringify([row.organisation, row.policy]);
        const known = this.#rows.get(key);
        if (known === undefined) {
            this.#rows.set(key, { ...row, failures: addFailures([], row.failures) });
            return;
        }
        known.successful += row.successful;
        known.failed += row.failed;
        known.failures = addFailures(known.failures, row.failures);
    }
    values() {
        return this.#rows.values();
    }
    /** Sorted by organisation and kind of policy. */
    sorted() {
        return [...this.#rows].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b)).map(([, row]) => row);
    }
}
/** Failures of equal kind and host as one, sorted; those past the limit added up. */
function addFailures(some, more) {
    const failures = new Map();
    const enter = (failure) => {
        const key = JSON.stringify([failure.type, failure.host]);
        const known = failures.get(key);
        if (known === undefined)
            failures.set(key, { ...failure });
        else
            known.count += failure.count;
    };
    const addUpLightest = () => {
        const lightest = heaviestFirst(failures).filter(([, failure]) => !isSum(failure));
        for (const [key, { type, count }] of lightest.slice(MAX_FAILURES)) {
            failures.delete(key);
            // RFC 8460 §4.3.4: the general failure
            enter({ type: RESULT_TYPES.has(type) ? type : "validation-failure", host: null, count });
        }
    };
    for (const failure of some)
        enter(failure);
    for (const failure of more) {
        enter(failure);
        if (failures.size > MAX_HELD)
            addUpLightest();
    }
    addUpLightest();
    return heaviestFirst(failures).map(([, failure]) => failure);
}
/** Those are as few as there are kinds. */
function isSum({ type, host }) {
    return host === null && RESULT_TYPES.has(type);
}
function heaviestFirst(failures) {
    return [...failures].toSorted(([keyA, a], [keyB, b]) => b.count - a.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(keyA, keyB));
}


/***/ }),

/***/ 46601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
// Reverse DNS (RFC 1035 §3.5, RFC 1912 §2.1): the name that the owner of a network gives an address by a PTR record, and whether
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
/** RFC 7208 §4.6.4: receivers ignore further names of an address. */
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
/** RFC 7208 §5: an IPv4 sender that an IPv6 receiver sees is an IPv4 sender. */
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


/***/ }),

/***/ 91439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
            throw new EvaluationError("permerror", (0,message/* message */.iU)("spf/evaluation/lookup-limit", { count, limit: limits/* MAX_LOOKUPS */.rT }));
    }
    /** The records at a name; without an answer the result is temperror. */
    async query(name, type) {
        const answer = await this.#tryQuery(name, type);
        return "failed" in answer ? this.#fail(answer.failed) : answer.data;
    }
    /** The TXT values at a name that changes neither result nor limits; none without an answer (RFC 7208 §6.2). */
    async queryTexts(name) {
        const answer = await this.#tryQuery(name, "TXT");
        return "failed" in answer ? [] : answer.data.map(record/* txtValue */.gb);
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
        const answer = await this.#tryQuery((0,reverse_name/* reverseName */.A)((0,spf_network/* readableAddress */.tb)(this.#client)), "PTR");
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
/** The domain whose record is evaluated for a mail, which a pass authenticates; null where there is none. */
function evaluatedDomain(mail) {
    return parseSenderDomain(identityOf(mail).domain);
}
function identityOf({ sender, helo }) {
    // RFC 7208 §2.4: an empty reverse path stands for postmaster at the HELO name
    const written = (0,utf8/* encodeUtf8 */.Af)(sender === "" ? helo : sender);
    const at = written.lastIndexOf("@");
    // RFC 7208 §4.3: without a local part it is "postmaster"
    return { local: written.slice(0, Math.max(at, 0)) || "postmaster", domain: written.slice(at + 1) };
}
/** RFC 7208 §4.3: no evaluation for a malformed name, or one of a single label. */
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
    /** The explanation of a failure; null if it cannot be obtained for any reason (RFC 7208 §6.2). */
    async explain({ spec, domain }) {
        const name = await this.#nameOf(spec, domain);
        const [text, ...others] = name === null ? [] : await this.#lookups.queryTexts(name);
        const parts = text === undefined || others.length > 0 ? null : (0,macro/* parseExplanation */.N1)(text);
        if (parts === null)
            return null;
        const valueOf = await this.#valuesFor(parts, domain);
        // RFC 7208 §7.3: "unknown" where the receiver does not name itself; the time is the receiver's, so `t` stays as written
        const valueHere = (letter) => letter === "c" ? (0,spf_network/* readableAddress */.tb)(this.#client) : letter === "r" ? "unknown" : valueOf(letter);
        return (0,macro/* expandText */.wy)(parts, valueHere).slice(0, MAX_EXPLANATION);
    }
    async #checkDomain(domain) {
        const texts = (0,spf_record/* selectSpf */.Y)((await this.#lookups.query(domain, "TXT")).map(record/* txtValue */.gb));
        const [text] = texts;
        if (text === undefined)
            return { result: "none", reason: (0,message/* message */.iU)("spf/records/none", { domain }) };
        if (texts.length > 1)
            throw new EvaluationError("permerror", (0,message/* message */.iU)("spf/records/several", { domain, count: texts.length })); // RFC 7208 §4.5
        const { terms, errors: [error], } = (0,parse/* parseSpf */.JH)(text);
        // RFC 7208 §4.6: an error anywhere in the record, even after a term that would match
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
            return this.#follow(term.domain, domain); // RFC 7208 §6.1
        }
        return { result: "neutral", reason: (0,message/* message */.iU)("spf/evaluation/no-match", { domain }) }; // RFC 7208 §4.7
    }
    /** RFC 8616 §4: with a local part outside ASCII, a term that has the macro `s` or `l` matches nothing. */
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
    /** The macro `p` (RFC 7208 §7.3): the domain itself, else a name below it, else any of the client's names. */
    async #clientName(domain) {
        const names = await this.#lookups.clientNames();
        const name = names.find((one) => one === domain) ?? names.find((one) => (0,dns_name/* isWithin */.UO)(one, domain)) ?? names[0];
        return name === undefined ? "unknown" : (0,macro/* unescapedName */.Mx)(name);
    }
}


/***/ })

};
