export const id = 2741;
export const ids = [2741];
export const modules = {

/***/ 40345:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ mailHosts),
/* harmony export */   hE: () => (/* binding */ observeImplicitMx),
/* harmony export */   pS: () => (/* binding */ MAX_HOSTS),
/* harmony export */   wK: () => (/* binding */ observeMx),
/* harmony export */   zp: () => (/* binding */ observeAddresses)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78789);
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4498);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60455);
/* harmony import */ var _dns_no_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28225);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48042);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60776);
// Asks for the MX records of a domain and the addresses of its hosts.








/** The MX RRset of `domain`; absent where there is none (an implicit MX, RFC 5321 \u00a75.1, is not an MX record). */
async function observeMx(dns, domain) {
    const at = { type: "MX", name: domain };
    const answer = await dns.query(domain, "MX");
    if (answer.kind === "failure")
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(at, answer.reason);
    if (answer.security === "bogus")
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(at, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cause/bogus"));
    if (answer.kind !== "records")
        return { state: "absent", evidence: (0,_dns_no_record_js__WEBPACK_IMPORTED_MODULE_3__/* .absenceEvidence */ .rj)(at, answer) };
    const records = answer.records
        .map((record) => record.data)
        .toSorted((a, b) => a.preference - b.preference || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.exchange, b.exchange));
    const evidence = records.map((data) => ({ at, text: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("MX", data) }));
    return { state: "present", value: { records, security: answer.security }, evidence };
}
/** The domain's own addresses, to which senders deliver where there is no MX record (RFC 5321 \u00a75.1); absent where there is one. */
async function observeImplicitMx(dns, domain, mx) {
    if (mx.state === "unknown")
        return mx;
    return mx.state === "present" ? { state: "absent", evidence: [] } : observeAddresses(dns, domain);
}
/** Project limit: MX hosts of a domain that are examined; an RRset of 64 KiB names thousands, and no sender tries them all. */
const MAX_HOSTS = 100;
/** The hosts that senders deliver to, the preferred first: every exchange but the null MX (RFC 7505), each once. */
function mailHosts(mx) {
    if (mx.state !== "present")
        return [];
    return [...new Set(mx.value.records.map((record) => record.exchange))].filter((name) => name !== _dns_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ROOT */ .Dl);
}
/** The addresses of an MX host; malformed where the "name" is an IP address (RFC 5321 \u00a75.1 requires a name), or proxied. */
async function observeAddresses(dns, host) {
    if ((0,_dns_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isIPv4 */ .wM)(host))
        return { state: "malformed", problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("mx/target/ip-address", { host }), evidence: [] };
    const atA = { type: "A", name: host };
    const atAaaa = { type: "AAAA", name: host };
    const [a, aaaa] = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
    const answers = [a, aaaa];
    const addressesOf = (answer) => answer.kind === "records" && answer.security !== "bogus"
        ? answer.records.map((r) => r.data.address).toSorted()
        : [];
    const proxied = answers.map(proxyProblem).find((problem) => problem !== null);
    if (proxied !== undefined)
        return { state: "malformed", problem: proxied, evidence: [] };
    const v4 = addressesOf(a);
    const v6 = addressesOf(aaaa);
    const evidence = [...addressEvidence(atA, a), ...addressEvidence(atAaaa, aaaa)];
    const measured = answers.filter((answer) => answer.kind !== "failure" && answer.security !== "bogus");
    const unmeasured = (0,_dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .unmeasuredCause */ .v)(atA, a) ?? (0,_dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .unmeasuredCause */ .v)(atAaaa, aaaa);
    const best = measured.find((answer) => answer.kind === "records") ?? measured[0];
    if (best !== undefined && best.kind !== "failure" && v4.length + v6.length > 0) {
        const { aliases, owner } = best;
        return {
            state: "present",
            value: { v4, v6, aliases, owner, security: addressSecurity(answers), unmeasured },
            evidence,
        };
    }
    if (unmeasured !== null)
        return { state: "unknown", reason: unmeasured, evidence };
    const seen = answers.flatMap((answer, i) => answer.kind === "nxdomain" || answer.kind === "nodata" ? (0,_dns_no_record_js__WEBPACK_IMPORTED_MODULE_3__/* .absenceEvidence */ .rj)(i === 0 ? atA : atAaaa, answer) : []);
    return { state: "absent", evidence: seen };
}
/** That a provider's proxy will answer in the host's place: it does not pass port 25 on. Null where none is known to. */
function proxyProblem(answer) {
    if (answer.kind !== "failure" || answer.reason.code !== "planned/proxied")
        return null;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("mx/target/proxied", answer.reason.values);
}
/** Insecure if either answer is, even where the other failed: one that failed is indeterminate. */
function addressSecurity(answers) {
    const states = answers.map((answer) => (answer.kind === "failure" ? "indeterminate" : answer.security));
    return ["bogus", "insecure", "indeterminate"].find((state) => states.includes(state)) ?? "secure";
}
function addressEvidence(at, answer) {
    if (answer.kind === "failure")
        return [];
    const aliases = answer.aliases.map((name) => ({ at, text: "", note: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("observed/alias", { name }) }));
    if (answer.kind === "records")
        return [...aliases, ...answer.records.map((r) => ({ at, text: r.data.address }))];
    return [...aliases, (0,_dns_no_record_js__WEBPACK_IMPORTED_MODULE_3__/* .noRecordEvidence */ .u3)(at, answer.kind)];
}


/***/ })),

/***/ 97725:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ offlineDns),
  L: () => (/* binding */ overlay)
});

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/dns/weakest-security.js
var weakest_security = __webpack_require__(23621);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/zones/planned/authority.js
var authority = __webpack_require__(54222);
// EXTERNAL MODULE: ./lib/src/zones/planned/unmanaged.js
var planned_unmanaged = __webpack_require__(63007);
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
                    return cut ?? undecided((0,message/* message */.iU)("planned/unmanaged-delegation", { name: at, ...this.#placeOf(zone) }));
            }
            if (at === name)
                break;
            const dname = await this.#remainingRrset(unmanaged, zone.origin, at, "DNAME");
            if (dname === "yes")
                return { kind: "referral", cut: null };
            if (dname !== "none")
                return dname ?? undecided((0,message/* message */.iU)("planned/unmanaged-dname", { name: at, ...this.#placeOf(zone) }));
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
        // RFC 4592 \u00a74.2 and \u00a74.4: it may be a wildcard's, which leads nowhere from the names below
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
            return undecided((0,message/* message */.iU)("planned/unmanaged-records", { type, name, ...place }));
        // wherever they are from they stay, and nothing that is declared comes between the name and a wildcard, or in its place
        const isEither = planned.kind === "nxdomain" &&
            alikeWildcards.every((wildcard) => (0,planned_unmanaged/* wildcardsAbove */.l)(name, encloser).includes(wildcard)) &&
            all.every((chance) => chance === "yes");
        if (alikeWildcards.length > 0 && !isEither) {
            const values = { type, name, wildcards: alikeWildcards, ...place };
            return undecided((0,message/* message */.iU)("planned/unmanaged-like-wildcards", values));
        }
        const step = mergeRecords(question, others.filter((_rr, i) => chances[i] === "yes"), seen.security);
        return step ?? undecided((0,message/* message */.iU)("planned/unmanaged-alias", { name, ...place }));
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
                return undecided((0,message/* message */.iU)("planned/unmanaged-wildcard", { name, wildcard, ...this.#placeOf(zone) }));
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
                : undecided((0,message/* message */.iU)("planned/unmanaged-closer-name", { name, ...this.#placeOf(zone) }));
        }
        if (!isThere)
            return null;
        // for its SOA record a name is asked to see whether it exists; else nothing follows from that
        return type === "SOA"
            ? undecided((0,message/* message */.iU)("planned/unmanaged-name", { name, ...this.#placeOf(zone) }))
            : { kind: "nodata", owner: name, aliases: [], security };
    }
    /** Where it is said that live records remain. */
    #placeOf({ origin }) {
        const { file, line } = this.#locationOf(origin);
        return { file, line };
    }
    #locationOf(origin) {
        return this.#zones.get(origin).location;
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
/** RFC 5155 \u00a71.3: one label below the closest encloser. */
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
var partial_zones = __webpack_require__(65320);
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
        return failure("undecided", (0,message/* message */.iU)("planned/like-wildcard", { type, name, wildcard: (0,dns_name/* prependLabels */.Sm)("*", encloser) }));
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
    /** RFC 4592 \u00a74.1: no wildcard gives a name an SOA record, so one that has it exists. */
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
            if (alias.kind === "failure")
                return alias;
            const target = alias.kind === "records" ? alias.records[0]?.data.target : undefined;
            return target === undefined
                ? failure("malformed", (0,message/* message */.iU)("planned/alias-changed", { name: wildcard }))
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
            return failure("undecided", (0,message/* message */.iU)("planned/other-records", { type, name }));
        if (declared.length === 0 && staying.length === 0)
            return null;
        if (declared.length > 0 &&
            staying.length > 0 &&
            (await this.#isFromWildcard(name, type, liveRecords, entry.origin))) {
            return failure("undecided", (0,message/* message */.iU)("planned/own-records", { type, name }));
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
    /** Whether a wildcard of the zone answers the same: it will not answer beside declared records (RFC 4592 \u00a73.3.1). */
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
    query: () => Promise.resolve(failure("offline", (0,message/* message */.iU)("dns/offline"))),
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
                return failure("given-up", (0,message/* message */.iU)("planned/record-limit", { limit: this.#maxAnsweredRecords }));
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
                return failure("malformed", (0,message/* message */.iU)("planned/alias-loop", { name, owner }));
            if (aliases.length > MAX_ALIASES)
                return failure("malformed", (0,message/* message */.iU)("planned/alias-count", { name, limit: MAX_ALIASES }));
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
        if (zone === undefined)
            return this.#answerFromLive(name, type, null);
        const planned = zone.answer(name, type);
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
            return failure("malformed", (0,message/* message */.iU)("planned/alias-changed", { name }));
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
            return failure("undecided", (0,message/* message */.iU)(code, { name, file, line }));
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


/***/ }))

};
