export const id = 4035;
export const ids = [4035];
export const modules = {

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

/***/ 78475:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ termKey),
/* harmony export */   v: () => (/* binding */ observeSources)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78789);
/* harmony import */ var _concurrency_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26540);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _standards_mx_reverse_dns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
/* harmony import */ var _standards_spf_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91439);
/* harmony import */ var _sending_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(472);
// What DNS says of the addresses that sent mail: the term of the domain's SPF record that lets them pass, and their names.






/** Project limit: addresses of a domain for which SPF is evaluated, the heaviest. */
const MAX_EVALUATED = 2000;
/** At once; each has its own questions only where the record asks for the client (`exists`, `ptr`). */
const EVALUATED_AT_ONCE = 50;
/**
 * Asks DNS about the sources of a domain's mail; `rows` are all that are kept. Reverse DNS costs questions of its own, so it is asked
 * only for those that nothing else identifies, up to a hundred.
 */
async function observeSources(dns, { name, spf, dmarc }, rows) {
    const sources = (0,_sending_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .sendingAddressesOf */ .co)(name, rows);
    const expected = [
        ...spf.expect.filter(({ result }) => result === "pass"),
        ...dmarc.expect
            .filter(({ result }) => result === "pass")
            .map(({ ip, mailFrom, helo }) => ({ ip, sender: mailFrom, helo })),
    ];
    const [authorisations, expectedTerms] = await Promise.all([
        authoriseAll(dns, name, sources),
        (0,_concurrency_map_js__WEBPACK_IMPORTED_MODULE_3__/* .mapConcurrent */ ._)(expected, EVALUATED_AT_ONCE, async (mail) => (await authorise(dns, name, mail)).term),
    ]);
    const strangers = sources.filter(({ key, ip, rows: sent }) => ip !== null &&
        (authorisations.get(key)?.term ?? null) === null &&
        !sent.some((row) => (0,_sending_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .otherAuthenticated */ .CI)(name, row).length > 0));
    return {
        authorisations,
        expectedTerms: new Set(expectedTerms.flatMap((term) => (term === null ? [] : [termKey(term)]))),
        names: await confirmedNames(dns, name, strangers),
    };
}
function termKey({ domain, term }) {
    return `${domain} ${term}`;
}
async function authoriseAll(dns, domain, sources) {
    let left = MAX_EVALUATED;
    const found = await (0,_concurrency_map_js__WEBPACK_IMPORTED_MODULE_3__/* .mapConcurrent */ ._)(sources, EVALUATED_AT_ONCE, async ({ key, ip, spfDomain }) => {
        if (ip === null)
            return [key, { term: null, unmeasured: null }];
        if (left-- <= 0)
            return [key, { term: null, unmeasured: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("senders/not-asked", { limit: MAX_EVALUATED }) }];
        return [key, await authorise(dns, domain, { ip, sender: `postmaster@${spfDomain}`, helo: spfDomain })];
    });
    return new Map(found);
}
async function authorise(dns, domain, mail) {
    const { result, path, failed } = await (0,_standards_spf_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .checkHost */ .R)(dns, mail);
    const [open] = failed;
    if (open !== undefined)
        return { term: null, unmeasured: (0,_cause_js__WEBPACK_IMPORTED_MODULE_5__/* .openQuestion */ .R0)(open.question, open.reason) };
    return { term: result === "pass" ? ownTerm(path, domain) : null, unmeasured: null };
}
/** The last term on the way to the result that is in a record of the organisation itself: its own includes only store what it authorises. */
function ownTerm(path, domain) {
    const foreign = path.findIndex((step) => !(0,_sending_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(step.domain, domain));
    return path[(foreign < 0 ? path.length : foreign) - 1] ?? null;
}
async function confirmedNames(dns, domain, sources) {
    const addresses = sources.flatMap(({ ip }) => ip ?? []);
    const found = await (0,_standards_mx_reverse_dns_js__WEBPACK_IMPORTED_MODULE_0__/* .observeReverseDns */ .m)(dns, domain, addresses, false);
    if (found.state !== "present")
        return new Map();
    return new Map(found.value.addresses.flatMap(({ address, confirmed }) => (confirmed === null ? [] : [[address, confirmed]])));
}


/***/ })),

/***/ 44035:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ sendersOf)
});

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/standards/mail-providers.js
var mail_providers = __webpack_require__(3139);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/public-suffix.js
var public_suffix = __webpack_require__(82820);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/received.js
var received = __webpack_require__(57730);
// EXTERNAL MODULE: ./lib/src/senders/sending-addresses.js
var sending_addresses = __webpack_require__(472);
// EXTERNAL MODULE: ./lib/src/tally.js
var tally = __webpack_require__(31868);
;// CONCATENATED MODULE: ./lib/src/senders/identify.js






function identify(addresses, context) {
    const authorisedKeys = new tally/* Tally */.F(sending_addresses/* keyText */.Pu);
    for (const address of addresses) {
        if (!isAuthorised(address, context))
            continue;
        for (const { item, count } of passingKeys(address, context.policy.name))
            authorisedKeys.add(item, count);
    }
    const known = { ...context, expected: expectedAddresses(context), authorisedKeys };
    return addresses.map((address) => {
        const isForwarded = isForwarder(address, known);
        const identity = identityOf(address, isForwarded, known);
        const unmeasured = context.observed?.authorisations.get(address.key)?.unmeasured ?? null;
        return { id: idOf(identity, isForwarded), identity, isForwarded, address, unmeasured };
    });
}
/** By SPF: as DNS says now, or as receivers said where DNS gave no answer. */
function isAuthorised({ key, counts }, { observed }) {
    const now = observed?.authorisations.get(key);
    if (now === undefined || now.unmeasured !== null)
        return counts.spfAligned > 0;
    return now.term !== null;
}
function expectedAddresses({ policy: { spf, dmarc } }) {
    const passing = [...spf.expect, ...dmarc.expect].filter(({ result }) => result === "pass");
    return new Set(passing.flatMap(({ ip }) => (0,address/* canonicalAddress */.Z5)(ip) ?? []));
}
/**
 * A forwarder keeps the signature and has an address of its own (RFC 7960 \u00a73.1), so its mails pass by a key alone that authorised addresses
 * use more. A receiver may also say that mail came by one. A machine of the domain itself is none.
 */
function isForwarder(address, known) {
    if (address.ip === null || isAuthorised(address, known) || isExpected(address, known))
        return false;
    const name = nameOf(address, known);
    if (name !== null && (0,sending_addresses/* isOwn */.NP)(name, known.policy.name))
        return false;
    const overridden = address.rows.filter((row) => (0,received/* isForwarded */.H4)(row));
    if (2 * overridden.reduce((sum, { count }) => sum + count, 0) > address.counts.total)
        return true;
    const [key] = passingKeys(address, known.policy.name);
    return key !== undefined && known.authorisedKeys.countOf(key.item) > key.count;
}
function identityOf(address, isForwarded, known) {
    const { ip, key, rows, spfDomain } = address;
    const domain = known.policy.name;
    const term = known.observed?.authorisations.get(key)?.term ?? null;
    if (term !== null)
        return { kind: "spf", domain: term.domain, term: term.term };
    if (ip !== null && isExpected(address, known))
        return { kind: "address", ip };
    if (isAuthorised(address, known))
        return { kind: "authenticated", domain: spfDomain };
    const [signing] = passingKeys(address, domain);
    if (signing !== undefined && !isForwarded)
        return { kind: "key", ...signing.item };
    const others = new tally/* Tally */.F();
    for (const row of rows)
        for (const other of (0,sending_addresses/* otherAuthenticated */.CI)(domain, row).slice(0, 1))
            others.add(other, row.count);
    const [other] = others.heaviest(1);
    if (other !== undefined)
        return { kind: "authenticated", domain: other.item };
    const name = nameOf(address, known);
    if (name !== null)
        return { kind: "reverse-dns", domain: (0,public_suffix/* organisationalDomainByPsl */.i)(name) };
    const cidr = ip === null ? null : networkOf(ip);
    return cidr === null ? { kind: "rest" } : { kind: "network", cidr };
}
function isExpected({ ip }, { expected }) {
    const canonical = ip === null ? null : (0,address/* canonicalAddress */.Z5)(ip);
    return canonical !== null && expected.has(canonical);
}
function nameOf({ ip }, { observed }) {
    return ip === null ? null : (observed?.names.get(ip) ?? null);
}
/** The keys of the organisation by which the address's mails pass, the heaviest first. */
function passingKeys({ rows }, domain) {
    const keys = new tally/* Tally */.F(sending_addresses/* keyText */.Pu);
    for (const row of rows)
        for (const key of (0,sending_addresses/* ownKeys */.Hs)(domain, row, true))
            keys.add(key, row.count);
    return keys.heaviest(Number.POSITIVE_INFINITY);
}
function idOf(identity, isForwarded) {
    const { kind, ...values } = identity;
    const words = Object.entries(values).toSorted(([a], [b]) => (0,order/* compareText */.n)(a, b));
    return [...(isForwarded ? ["forwarded"] : []), kind, ...words.map(([, value]) => value)].join(" ");
}
/** The /24 of an IPv4 address, the /48 of an IPv6 address: what one site usually has (RFC 6177 \u00a72); null where the text is not a valid one. */
function networkOf(ip) {
    const octets = (0,address/* parseIpv4 */.ni)(ip);
    if (octets !== null)
        return `${octets.slice(0, 3).join(".")}.0/24`;
    const groups = (0,address/* parseIpv6 */.BE)(ip);
    return groups === null ? null : `${(0,address/* formatIpv6 */.DU)([...groups.slice(0, 3), 0, 0, 0, 0, 0])}/48`;
}

// EXTERNAL MODULE: ./lib/src/policy/semantics/dkim.js
var dkim = __webpack_require__(63096);
;// CONCATENATED MODULE: ./lib/src/senders/fixes.js
// What would make a sender's mail pass DMARC, or the policy know it.







/** Project limits: what is said of a sender, and the share of its mails that it has to be about. */
const MAX_FIXES = 3;
const MIN_SHARE = 0.01;
/** Project limit: addresses that are named, to be added to an SPF record. */
const MAX_ADDRESSES = 5;
/** The heaviest first, by the number of mails that each is about. */
function fixesOf(group, provider, { policy, keys: known }) {
    const fixes = new tally/* Tally */.F(JSON.stringify);
    const unlisted = new Map();
    const isUndeclared = (key) => key.domain === policy.name &&
        (0,dkim/* isSelector */.cB)(key.selector) &&
        !known.declared.has((0,sending_addresses/* keyText */.Pu)(key)) &&
        !known.retired.has((0,sending_addresses/* keyText */.Pu)(key));
    let total = 0;
    for (const { identity, address, unmeasured } of group) {
        for (const row of address.rows) {
            total += row.count;
            const keys = (0,sending_addresses/* ownKeys */.Hs)(policy.name, row, (0,received/* isPassed */.Hh)(row));
            const code = (0,received/* isPassed */.Hh)(row) ? "senders/fix/declare" : "senders/fix/key";
            for (const key of keys.filter(isUndeclared))
                fixes.add((0,message/* message */.iU)(code, { ...key }), row.count);
            if ((0,received/* isPassed */.Hh)(row))
                continue;
            const mailFrom = row.spf === null ? null : (0,dns_name/* parseName */.$q)(row.spf.domain);
            if (mailFrom === null || !(0,sending_addresses/* isOwn */.NP)(mailFrom, policy.name)) {
                if (keys.length === 0)
                    fixes.add((0,message/* message */.iU)("senders/fix/sign", { domain: row.from }), row.count);
            }
            else if (identity.kind !== "spf" && unmeasured === null && address.ip !== null) {
                const addresses = unlisted.get(mailFrom) ?? new tally/* Tally */.F();
                addresses.add(address.ip, row.count);
                unlisted.set(mailFrom, addresses);
            }
        }
    }
    for (const [domain, addresses] of unlisted)
        fixes.add(listingFix(domain, addresses, provider), addresses.total);
    return fixes
        .heaviest(MAX_FIXES)
        .filter(({ count }) => count >= MIN_SHARE * total)
        .map(({ item }) => item);
}
/** How the SPF record of a domain is made to list addresses. */
function listingFix(domain, addresses, provider) {
    const include = provider?.include ?? null;
    if (include !== null)
        return (0,message/* message */.iU)("senders/fix/include", { domain, include });
    const terms = addresses.heaviest(MAX_ADDRESSES).map(({ item }) => `${(0,address/* isIPv4 */.wM)(item) ? "ip4" : "ip6"}:${item}`);
    return (0,message/* message */.iU)("senders/fix/addresses", { domain, terms, count: addresses.size });
}

// EXTERNAL MODULE: ./lib/src/senders/mail-results.js
var mail_results = __webpack_require__(24459);
// EXTERNAL MODULE: ./lib/src/senders/observe.js
var observe = __webpack_require__(78475);
;// CONCATENATED MODULE: ./lib/src/senders/policy-keys.js

function policyKeysOf({ name: domain, dkim, dmarc }) {
    const ofDomain = (selectors) => selectors.map(({ name }) => ({ domain, selector: name }));
    const expected = dmarc.expect.filter(({ result }) => result === "pass").flatMap((mail) => mail.dkim);
    return {
        declared: new Set([...ofDomain(dkim.selectors), ...expected].map(sending_addresses/* keyText */.Pu)),
        retired: new Set(ofDomain(dkim.retired).map(sending_addresses/* keyText */.Pu)),
    };
}

;// CONCATENATED MODULE: ./lib/src/senders/senders.js











/** Project limits: what is named of a sender. */
const senders_MAX_ADDRESSES = 10;
const MAX_FROM = 10;
/** The senders of the mails in `rows`, which are all that are kept; the heaviest first. */
function sendersOf(rows, context) {
    const groups = new Map();
    for (const one of identify((0,sending_addresses/* sendingAddressesOf */.co)(context.policy.name, rows), context)) {
        const group = groups.get(one.id);
        if (group === undefined)
            groups.set(one.id, [one]);
        else
            group.push(one);
    }
    const prepared = { ...context, keys: policyKeysOf(context.policy) };
    return [...groups.values()]
        .flatMap((group) => {
        const counted = group.flatMap((one) => countedSince(one, context.since));
        return isNotEmpty(counted) ? [describe(counted, group, prepared)] : [];
    })
        .toSorted((a, b) => b.counts.total - a.counts.total || (0,order/* compareText */.n)(a.id, b.id));
}
/** The address with its mails since a day; none if it sent none since. */
function countedSince(one, since) {
    if (since === null)
        return [one];
    const rows = one.address.rows.filter(({ day }) => day >= since);
    return rows.length === 0 ? [] : [{ ...one, address: { ...one.address, rows, counts: (0,mail_results/* countMails */.yO)(rows) } }];
}
function isNotEmpty(items) {
    return items.length > 0;
}
function firstDayOf(group) {
    return group
        .flatMap(({ address }) => address.rows)
        .reduce((first, { day }) => (first === "" || day < first ? day : first), "");
}
/** `group`: those that sent since the day; `all`: whenever they sent. */
function describe(group, all, context) {
    const [{ id, identity, isForwarded }] = group;
    const rows = group.flatMap(({ address }) => address.rows);
    const provider = providerOf(group, context);
    const [addresses, from] = [new tally/* Tally */.F(), new tally/* Tally */.F()];
    for (const { address } of group)
        if (address.ip !== null)
            addresses.add(address.ip, address.counts.total);
    for (const row of rows)
        from.add(row.from, row.count);
    return {
        id,
        identity,
        name: nameSender(identity, context.policy.name),
        kind: isForwarded ? "forwarded" : kindOf(identity, provider, context),
        provider: provider?.name ?? null,
        counts: (0,mail_results/* countMails */.yO)(rows),
        ...(0,mail_results/* handlingOf */.JY)(rows),
        from: from.heaviest(MAX_FROM).map(({ item }) => item),
        addresses: addresses.heaviest(senders_MAX_ADDRESSES).map(({ item, count }) => ({ ip: item, count })),
        addressCount: addresses.size,
        firstDay: firstDayOf(all),
        isAdded: all.every(({ address: { ip } }) => ip !== null && context.added?.has(ip) === true),
        days: (0,mail_results/* countDays */.Tm)(rows),
        fixes: isForwarded ? [] : fixesOf(group, provider, context),
        unmeasured: group.find(({ unmeasured }) => unmeasured !== null)?.unmeasured ?? null,
    };
}
/** What it is grouped by, in words. */
function nameSender(identity, domain) {
    switch (identity.kind) {
        case "spf":
            return (0,message/* message */.iU)("senders/name/spf", {
                term: identity.term,
                domain: identity.domain === domain ? null : identity.domain,
            });
        case "address":
            return (0,message/* message */.iU)("senders/name/address", { ip: identity.ip });
        case "key":
            return (0,message/* message */.iU)("senders/name/key", { domain: identity.domain, selector: identity.selector });
        case "authenticated":
            return (0,message/* message */.iU)("senders/name/authenticated", { domain: identity.domain });
        case "reverse-dns":
            return (0,message/* message */.iU)("senders/name/reverse-dns", { domain: identity.domain });
        case "network":
            return (0,message/* message */.iU)("senders/name/network", { cidr: identity.cidr });
        default:
            return (0,message/* message */.iU)("senders/name/rest");
    }
}
function kindOf(identity, provider, { policy, observed, keys }) {
    switch (identity.kind) {
        case "address":
            return "declared";
        case "spf":
            return observed?.expectedTerms.has((0,observe/* termKey */.I)(identity)) === true ? "declared" : "authorised";
        case "key":
            return keys.declared.has((0,sending_addresses/* keyText */.Pu)(identity)) ? "declared" : "authorised";
        case "authenticated":
            if ((0,sending_addresses/* isOwn */.NP)(identity.domain, policy.name))
                return "authorised";
            break;
        case "reverse-dns":
            // a name of the domain itself has the address: it is one of its own machines
            if ((0,sending_addresses/* isOwn */.NP)(identity.domain, policy.name))
                return "known";
            break;
        case "network":
        case "rest":
            break;
    }
    return provider === null ? "unknown" : "known";
}
/** The provider that most of the mail leads to: by the term, the names that were authenticated, and reverse DNS. */
function providerOf(group, { observed }) {
    const byProvider = new tally/* Tally */.F(({ name }) => name);
    for (const { identity, address } of group) {
        if (identity.kind === "spf") {
            const target = (0,dns_name/* parseName */.$q)(identity.term.replace(/^[^:=]*[:=]/, ""));
            for (const provider of (0,mail_providers/* matchProviders */.S2)(target === null ? [] : [target]))
                byProvider.add(provider, address.counts.total);
            continue;
        }
        const name = address.ip === null ? undefined : observed?.names.get(address.ip);
        for (const provider of (0,mail_providers/* matchProviders */.S2)(name === undefined ? [] : [name]))
            byProvider.add(provider, address.counts.total);
        for (const row of address.rows)
            for (const provider of (0,mail_providers/* matchProviders */.S2)(authenticatedNames(row)))
                byProvider.add(provider, row.count);
    }
    return byProvider.heaviest(1)[0]?.item ?? null;
}
function authenticatedNames({ dkim, spf }) {
    const written = [...dkim, ...(spf === null ? [] : [spf])].filter(({ result }) => result === "pass");
    return written.flatMap(({ domain }) => (0,dns_name/* parseName */.$q)(domain) ?? []);
}


/***/ })),

/***/ 472:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ otherAuthenticated),
/* harmony export */   Hs: () => (/* binding */ ownKeys),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   co: () => (/* binding */ sendingAddressesOf)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _standards_dmarc_public_suffix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82820);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60776);
/* harmony import */ var _mail_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24459);




/** The sources of the mails that name `domain`, the heaviest first. */
function sendingAddressesOf(domain, rows) {
    const byKey = new Map();
    for (const row of rows) {
        const spfDomain = spfDomainOf(domain, row);
        const key = `${spfDomain} ${row.ip ?? "rest"}`;
        const source = byKey.get(key) ?? { ip: row.ip, spfDomain, rows: [] };
        source.rows.push(row);
        byKey.set(key, source);
    }
    return [...byKey]
        .map(([key, source]) => ({ key, ...source, counts: (0,_mail_results_js__WEBPACK_IMPORTED_MODULE_1__/* .countMails */ .yO)(source.rows) }))
        .toSorted((a, b) => b.counts.total - a.counts.total || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.key, b.key));
}
function spfDomainOf(domain, { spf, from }) {
    const mailFrom = spf === null ? null : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(spf.domain);
    return mailFrom !== null && isOwn(mailFrom, domain) ? mailFrom : from;
}
/** Whether a name is of the same organisation as the domain. */
function isOwn(name, domain) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(name, (0,_standards_dmarc_public_suffix_js__WEBPACK_IMPORTED_MODULE_0__/* .organisationalDomainByPsl */ .i)(domain));
}
/** Unique for a key. */
function keyText({ domain, selector }) {
    return `${domain} ${selector}`;
}
/** The keys of the organisation whose signatures had, or had not, the result "pass". A signature without a selector names no key. */
function ownKeys(domain, row, hasPassed) {
    if (hasPassed && !row.isDkimAligned)
        return [];
    return row.dkim.flatMap(({ domain: written, selector, result }) => {
        const signer = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(written);
        if (signer === null || selector === null || selector === "" || !isOwn(signer, domain))
            return [];
        return (result === "pass") === hasPassed ? [{ domain: signer, selector: selector.toLowerCase() }] : [];
    });
}
/** The organisations other than the domain's own that DKIM or SPF authenticated: those of signatures first. */
function otherAuthenticated(domain, { dkim, spf }) {
    const passed = dkim.filter(({ result }) => result === "pass").map((signature) => signature.domain);
    if (spf?.result === "pass")
        passed.push(spf.domain);
    const names = passed.flatMap((written) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(written) ?? []).filter((name) => !isOwn(name, domain));
    return [...new Set(names.map(_standards_dmarc_public_suffix_js__WEBPACK_IMPORTED_MODULE_0__/* .organisationalDomainByPsl */ .i))];
}


/***/ })),

/***/ 3139:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ candidateSelectors),
/* harmony export */   S2: () => (/* binding */ matchProviders)
/* harmony export */ });
/* unused harmony export PROVIDERS */
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60455);
/* harmony import */ var _common_selectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19045);


const AT_RANDOM = "random";
const BY_DATE = "date";
const BY_ACCOUNT = "account";
const BY_CUSTOMER = "customer";
/** In the order in which messages name them. */
const PROVIDERS = [
    {
        name: "Microsoft 365",
        zones: ["protection.outlook.com", "mx.microsoft", "onmicrosoft.com"],
        include: "spf.protection.outlook.com",
        selectors: ["selector1", "selector2"],
        otherSelectors: null,
    },
    {
        name: "Google Workspace",
        zones: ["google.com", "googlemail.com", "gappssmtp.com"],
        include: "_spf.google.com",
        selectors: ["google"],
        otherSelectors: BY_CUSTOMER,
    },
    {
        name: "Proton Mail",
        zones: ["protonmail.ch"],
        include: "_spf.protonmail.ch",
        selectors: ["protonmail", "protonmail2", "protonmail3"],
        otherSelectors: null,
    },
    {
        name: "mailbox.org",
        zones: ["mailbox.org"],
        include: "mailbox.org",
        selectors: ["mbo0001", "mbo0002", "mbo0003", "mbo0004"],
        otherSelectors: null,
    },
    {
        name: "IONOS",
        zones: ["kundenserver.de", "ionos.com", "ionos.de", "perfora.net"],
        include: null,
        selectors: ["s1-ionos", "s2-ionos", "s42582890"],
        otherSelectors: null,
    },
    {
        name: "STRATO",
        zones: ["rzone.de", "strato.de", "strato.com"],
        include: null,
        selectors: ["strato-dkim-0002", "strato-dkim-0003"],
        otherSelectors: null,
    },
    {
        name: "Hetzner",
        zones: ["your-server.de"],
        include: null,
        selectors: ["dkim", "default"],
        otherSelectors: BY_DATE,
    },
    {
        name: "Fastmail",
        zones: ["messagingengine.com"],
        include: "spf.messagingengine.com",
        selectors: ["fm1", "fm2", "fm3"],
        otherSelectors: null,
    },
    {
        name: "Apple iCloud Mail",
        zones: ["icloud.com"],
        include: "icloud.com",
        selectors: ["sig1"],
        otherSelectors: null,
    },
    { name: "Tuta", zones: ["tutanota.de"], include: "spf.tutanota.de", selectors: ["s1", "s2"], otherSelectors: null },
    {
        name: "Migadu",
        zones: ["migadu.com"],
        include: "spf.migadu.com",
        selectors: ["key1", "key2", "key3"],
        otherSelectors: null,
    },
    {
        name: "Zoho Mail",
        zones: ["zoho.com", "zoho.eu", "zohomail.com", "zohomail.eu"],
        include: null,
        selectors: ["zmail", "zoho"],
        otherSelectors: BY_CUSTOMER,
    },
    { name: "Amazon SES", zones: ["amazonses.com"], include: "amazonses.com", selectors: [], otherSelectors: AT_RANDOM },
    {
        name: "Mailchimp",
        zones: ["mcsv.net"],
        include: "servers.mcsv.net",
        selectors: ["k1", "k2", "k3"],
        otherSelectors: null,
    },
    {
        name: "Mandrill",
        zones: ["mandrillapp.com"],
        include: "spf.mandrillapp.com",
        selectors: ["mandrill", "mte1", "mte2"],
        otherSelectors: null,
    },
    {
        name: "SendGrid",
        zones: ["sendgrid.net"],
        include: "sendgrid.net",
        selectors: ["s1", "s2", "smtpapi"],
        otherSelectors: BY_CUSTOMER,
    },
    {
        name: "Mailgun",
        zones: ["mailgun.org"],
        include: "mailgun.org",
        selectors: ["k1", "mx", "pic", "smtp"],
        otherSelectors: BY_CUSTOMER,
    },
    { name: "Mailjet", zones: ["mailjet.com"], include: "spf.mailjet.com", selectors: ["mailjet"], otherSelectors: null },
    { name: "Postmark", zones: ["mtasv.net"], include: "spf.mtasv.net", selectors: ["pm"], otherSelectors: BY_DATE },
    {
        name: "Brevo",
        zones: ["brevo.com", "sendinblue.com"],
        include: "spf.brevo.com",
        selectors: ["mail", "brevo1", "brevo2"],
        otherSelectors: null,
    },
    {
        name: "Zendesk",
        zones: ["zendesk.com"],
        include: "mail.zendesk.com",
        selectors: ["zendesk1", "zendesk2"],
        otherSelectors: null,
    },
    { name: "HubSpot", zones: ["hubspotemail.net"], include: null, selectors: [], otherSelectors: BY_ACCOUNT },
];
/** The providers that own one of `names`. */
function matchProviders(names) {
    return PROVIDERS.filter(({ zones }) => names.some((name) => zones.some((zone) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(name, zone))));
}
/** The selectors worth asking for, each once: the providers' first. */
function candidateSelectors(providers) {
    return [...new Set([...providers.flatMap(({ selectors }) => selectors), ..._common_selectors_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON_SELECTORS */ .v])];
}


/***/ }))

};
