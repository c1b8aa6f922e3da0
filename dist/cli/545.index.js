export const id = 545;
export const ids = [545];
export const modules = {

/***/ 8545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ run_check)
});

// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(6594);
// EXTERNAL MODULE: ./lib/src/audit/checks.js + 25 modules
var checks = __webpack_require__(3513);
// EXTERNAL MODULE: ./lib/src/standards/mx/observe.js
var observe = __webpack_require__(345);
;// CONCATENATED MODULE: ./lib/src/audit/levels.js
/** The level of a check for a domain. */
function levelOf(check, profile, domain) {
    return own(domain.levels, check.id) ?? check.levels[profile];
}
/** The parameter of a check for a domain; NaN where the check has none. */
function parameterOf(check, profile, domain) {
    return own(domain.parameters, check.id) ?? check.parameter?.[profile] ?? Number.NaN;
}
/** Outcome weighed by level (CATALOGUE: only `fail` can break a build). */
function statusOf(outcome, level) {
    if (outcome !== "fail")
        return outcome;
    return level === "must" ? "fail" : level === "should" ? "warn" : "info";
}
function own(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/audit/judge.js


/** How much evidence and text a finding carries: a record of 64 KiB says no more than its beginning. */
const MAX_EVIDENCE = 20;
const MAX_TEXT = 2_048;
/** What the facts are called in sentences. */
const FACT_WORDS = {
    dnssec: "DNSSEC state",
    mx: "MX record",
    spf: "SPF record",
    dmarc: "DMARC record",
    mtaSts: "MTA-STS record",
    mtaStsFetch: "MTA-STS policy",
    mtaStsPolicy: "MTA-STS policy",
    tlsRpt: "TLS-RPT record",
    addresses: "address of the MX host",
    tlsa: "TLSA record",
    key: "DKIM key record",
};
/** Every finding about a domain, in the order of the register. */
function judgeDomain(checks, domain, facts, context) {
    const findings = [];
    for (const check of checks) {
        const level = levelOf(check, context.profile, domain);
        if (level === "off" || !check.mail.includes(domain.mail))
            continue;
        for (const { name, facts: seen, namedBy } of subjectsOf(check, domain, facts)) {
            const { name: domainName, mail } = domain;
            const { profile, at } = context;
            const subject = { domain: domainName, name, mail, profile, at, parameter: parameterOf(check, profile, domain) };
            const judgement = { evidence: evidenceOf(check, seen), ...judgeOne(check, seen, subject, context) };
            const location = placeOf([...judgement.evidence, ...namedBy], context) ?? domain.location;
            findings.push(stamp(check, subject, level, judgement, location));
        }
    }
    return findings;
}
/**
 * The subjects of a check's scope. Where they cannot be known, the domain stands in for them, and what is asked of them is
 * unknown: its MX hosts while the MX records are, or beyond so many of them, for `dkim/selector` its selectors while none is declared.
 * `dkim/retired` alone speaks of the retired selectors.
 */
function subjectsOf(check, domain, facts) {
    const { hosts, dkim, dkimRetired, ...own } = facts;
    if (check.scope === "host") {
        const standIn = (fact) => {
            return { name: domain.name, facts: { ...own, mx: fact, addresses: fact, tlsa: fact }, namedBy: [] };
        };
        if (facts.mx.state === "unknown")
            return [standIn(facts.mx)];
        const subjects = Object.entries(hosts).map(([name, host]) => {
            const namedBy = facts.mx.evidence.filter(({ text }) => text.endsWith(` ${name}.`));
            return { name, facts: { ...own, mx: { ...facts.mx, evidence: namedBy }, ...host }, namedBy };
        });
        const all = (0,observe/* hostsOf */.PP)(facts.mx).length;
        if (all <= subjects.length)
            return subjects;
        const reason = `${all - subjects.length} of ${all} MX hosts were not asked: ${subjects.length} is the limit`;
        return [...subjects, standIn({ state: "unknown", reason, evidence: [] })];
    }
    if (check.scope === "domain")
        return [{ name: domain.name, facts: own, namedBy: [] }];
    const keys = check.id === "dkim/retired" ? dkimRetired : dkim;
    const selectors = Object.entries(keys).map(([selector, key]) => ({ name: `${selector}._domainkey.${domain.name}`, facts: { ...own, key }, namedBy: [] }));
    if (selectors.length > 0 || check.id !== "dkim/selector")
        return selectors;
    const reason = "no selector is declared, and DNS cannot list them; name them under `dkim: selectors:`";
    const key = { state: "unknown", reason, evidence: [] };
    return [{ name: domain.name, facts: { ...own, key }, namedBy: [] }];
}
/** The check's word on one subject; unknown and missing facts are answered here, so that no judge sees them. */
function judgeOne(check, facts, subject, context) {
    const given = {};
    const needed = check.needs.map((name) => [name, facts[name]]);
    for (const [name, fact] of needed) {
        if (fact?.state === "absent")
            return { outcome: "not-applicable", message: `not judged: there is no ${FACT_WORDS[name]}` };
        if (fact?.state === "malformed")
            return { outcome: "not-applicable", message: `not judged: the ${FACT_WORDS[name]} is not valid` };
        given[name] = fact?.state === "present" ? fact.value : undefined;
    }
    for (const name of check.examines)
        given[name] = facts[name];
    for (const name of [...check.needs, ...check.examines]) {
        const fact = facts[name];
        if (fact?.state === "unknown")
            return { outcome: "unknown", message: fact.reason };
    }
    try {
        return check.judge(given, subject);
    }
    catch (error) {
        const message = `a defect in mail-policy: ${check.id} of ${subject.name} could not be judged: ${error instanceof Error ? error.message : String(error)}`;
        context.onDefect(message);
        return { outcome: "unknown", message };
    }
}
function evidenceOf(check, facts) {
    return [...check.needs, ...check.examines].flatMap((name) => facts[name]?.evidence ?? []);
}
function bounded(evidence) {
    return evidence.slice(0, MAX_EVIDENCE).map(({ source, text }) => ({ source, text: cut(text) }));
}
function cut(text) {
    return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
/** Where the first of the evidence that is declared stands; null where none is. */
function placeOf(evidence, context) {
    return evidence.map((one) => context.declaredAt(one)).find((place) => place !== null) ?? null;
}
function stamp(check, subject, level, judgement, location) {
    const { outcome, message, evidence } = judgement;
    return {
        check: check.id,
        subject: subject.name,
        section: check.section,
        requirements: check.requirements,
        tests: check.tests,
        references: check.references,
        outcome,
        level,
        status: statusOf(outcome, level),
        message: cut(message),
        evidence: bounded(evidence),
        location,
        fix: outcome === "fail" ? (judgement.fix ?? null) : null,
        change: null,
        waiver: null,
    };
}

// EXTERNAL MODULE: ./lib/src/check.js
var check = __webpack_require__(8446);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/src/dns/security.js
var dns_security = __webpack_require__(2662);
;// CONCATENATED MODULE: ./lib/src/standards/dane/observe.js



/**
 * The TLSA RRset of a host. Absent also where senders do not ask: neither the host's addresses nor its alias are secure (RFC 7672 §2.2.2).
 * Malformed where the question gets SERVFAIL or a bogus answer although the host's addresses are secure (§2.1).
 */
async function observeTlsa(dns, host, addresses) {
    if (addresses.state === "unknown")
        return addresses;
    if (addresses.state !== "present")
        return { state: "absent", evidence: [] };
    const { aliases, owner, security, unmeasured } = addresses.value;
    if (security === "insecure")
        return aliases.length > 0 ? askAtAlias(dns, host) : { state: "absent", evidence: [] };
    if (security !== "secure")
        return { state: "unknown", reason: unmeasured ?? dns_security/* INDETERMINATE */.O, evidence: [] };
    const bases = aliases.length > 0 ? [owner, host] : [host]; // RFC 7672 §2.2.3: the end of a secure CNAME chain first
    return askInTurn(dns, bases.map((name) => (0,dns_name/* under */.hG)("_25._tcp", name)));
}
/** RFC 7672 §2.2.2: where a chain leads to insecure addresses, records at its beginning still count if the alias itself is secure. */
async function askAtAlias(dns, host) {
    const alias = await dns.query(host, "CNAME");
    if (alias.kind === "failure")
        return { state: "unknown", reason: `CNAME ${host}: ${alias.reason}`, evidence: [] };
    if (alias.security === "indeterminate")
        return { state: "unknown", reason: dns_security/* INDETERMINATE */.O, evidence: [] };
    return alias.security === "secure" ? askInTurn(dns, [(0,dns_name/* under */.hG)("_25._tcp", host)]) : { state: "absent", evidence: [] };
}
async function askInTurn(dns, bases) {
    const evidence = [];
    for (const [i, base] of bases.entries()) {
        const source = `TLSA ${base}`;
        const answer = await dns.query(base, "TLSA");
        if (answer.kind === "failure") {
            const reason = `${source}: ${answer.reason}`;
            return answer.cause === "servfail" ? { state: "malformed", problem: reason, evidence: [{ source, text: answer.reason }] } : { state: "unknown", reason, evidence };
        }
        if (answer.security === "bogus") {
            const cause = answer.reason === undefined ? "" : ` (${answer.reason})`;
            return { state: "malformed", problem: `${source}: the answer is bogus${cause}`, evidence: [{ source, text: `bogus${cause}` }] };
        }
        if (answer.kind !== "records") {
            evidence.push({ source, text: answer.kind === "nxdomain" ? "no such name" : "no TLSA record" });
            continue;
        }
        const records = answer.records.map((record) => record.data);
        const texts = records.map((data) => ({ source, text: (0,dns_record/* formatRdata */.ew)("TLSA", data) }));
        // RFC 7672 §2.2.3: insecure records count as none, so the next base domain is tried
        if (answer.security === "insecure" && i + 1 < bases.length)
            evidence.push(...texts);
        else
            return { state: "present", value: { base, records, ttl: Math.min(...answer.records.map(({ ttl }) => ttl)), security: answer.security }, evidence: texts };
    }
    return { state: "absent", evidence };
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/keys.js
/** Sums up the key records by selector; absent where no selector is declared, unknown where no key could be seen. */
function keysOf(dkim) {
    const selectors = Object.entries(dkim);
    const keys = { rsa: [], ed25519: [], without: [], unmeasured: null };
    for (const [selector, key] of selectors) {
        if (key.state === "unknown")
            keys.unmeasured ??= key.reason;
        else if (key.state === "present" && key.value.errors.length === 0 && key.value.key !== null)
            keys[key.value.key.type].push(selector);
        else
            keys.without.push(selector);
    }
    if (selectors.length === 0)
        return { state: "absent", evidence: [] };
    const evidence = selectors.flatMap(([, key]) => key.evidence);
    const unseen = selectors.every(([, key]) => key.state === "unknown");
    return unseen && keys.unmeasured !== null ? { state: "unknown", reason: keys.unmeasured, evidence } : { state: "present", value: keys, evidence };
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var dkim_observe = __webpack_require__(2283);
// EXTERNAL MODULE: ./lib/src/standards/dkim/record.js + 3 modules
var record = __webpack_require__(8226);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/sharing.js



/** How many names that share a key are shown. */
const SHOWN = 5;
/** Notes the keys of all domains. */
function indexKeys(domains) {
    const index = { domains: domains.length, owners: new Map(), unmeasured: [] };
    for (const domain of domains) {
        for (const { identity, owner } of publishedBy(domain)) {
            const owners = index.owners.get(identity) ?? new Set();
            index.owners.set(identity, owners.add(owner));
        }
        for (const [selector, key] of Object.entries(domain.dkim)) {
            if (key.state === "unknown")
                index.unmeasured.push({ name: (0,dkim_observe/* keyName */.xT)(domain.name, selector), reason: key.reason });
        }
    }
    return index;
}
/** Compares the keys of one domain with the index; absent where no selector is declared. */
function sharingOf(domain, index) {
    const selectors = Object.entries(domain.dkim);
    if (selectors.length === 0)
        return { state: "absent", evidence: [] };
    const own = publishedBy(domain);
    const mine = new Set(own.map(({ owner }) => owner));
    const shared = own.flatMap(({ selector, identity }) => {
        const owners = index.owners.get(identity) ?? new Set();
        const count = owners.size - [...mine].filter((owner) => owners.has(owner)).length;
        return count === 0 ? [] : [{ selector, at: firstOf(owners, (owner) => !mine.has(owner)), count }];
    });
    const value = { domains: index.domains, keys: own.length, shared, unmeasured: unmeasuredFor(domain, own.length, index) };
    return { state: "present", value, evidence: selectors.flatMap(([, key]) => key.evidence) };
}
/** The keys that stand at names of the domain itself. */
function publishedBy({ name, dkim }) {
    return Object.entries(dkim).flatMap(([selector, key]) => {
        // CATALOGUE: a CNAME to a provider is not sharing
        if (key.state !== "present" || !(0,dns_name/* isWithin */.UO)(key.value.owner, name))
            return [];
        const identity = (0,record/* keyIdentity */.CP)(key.value);
        return identity === null ? [] : [{ selector, identity, owner: key.value.owner }];
    });
}
/** A key of the domain that was not seen may be anyone's; one of another domain may be any the domain publishes. */
function unmeasuredFor({ name, dkim }, keys, { unmeasured }) {
    const own = Object.values(dkim).find((key) => key.state === "unknown");
    if (own?.state === "unknown")
        return own.reason;
    if (keys === 0)
        return null;
    const names = new Set(Object.keys(dkim).map((selector) => (0,dkim_observe/* keyName */.xT)(name, selector)));
    const other = unmeasured.find((key) => !names.has(key.name));
    return other === undefined ? null : other.reason;
}
function firstOf(names, wanted) {
    const first = [];
    for (const name of names) {
        if (first.length === SHOWN)
            break;
        if (wanted(name))
            first.push(name);
    }
    return first;
}

// EXTERNAL MODULE: ./lib/src/standards/dmarc/external.js
var external = __webpack_require__(3778);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/observe.js
var dmarc_observe = __webpack_require__(169);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/tree.js
var tree = __webpack_require__(3385);
;// CONCATENATED MODULE: ./lib/src/standards/dnssec/observe.js


/** Names asked for keys on the way up; mail domains lie at their zone's apex or a few labels below. */
const MOST_NAMES = 8;
/** A Dns layer that notes the state of every answer passing through, each question once. */
function watch(dns) {
    const answers = new Map();
    return {
        answers,
        dns: {
            async query(name, type) {
                const answer = await dns.query(name, type);
                answers.set(`${type} ${name}`, stateOf(name, type, answer));
                return answer;
            },
        },
    };
}
function stateOf(name, type, answer) {
    const state = answer.kind === "failure" ? "failure" : answer.security;
    return { type, name, state, reason: answer.reason ?? null };
}
/**
 * The keys of the zone that holds `domain`. Only an apex has DNSKEY records, so in a signed zone the nearest name from the
 * domain upwards that has some is the apex; an unsigned zone has no keys to look for.
 */
async function observeZoneKeys(dns, domain) {
    let name = domain;
    for (let asked = 0; asked < MOST_NAMES && name !== null && name !== dns_name/* ROOT */.Dl; asked++) {
        const source = `DNSKEY ${name}`;
        const answer = await dns.query(name, "DNSKEY");
        if (answer.kind === "failure")
            return { state: "unknown", reason: `${source}: ${answer.reason}`, evidence: [] };
        if (answer.security === "bogus")
            return { state: "unknown", reason: `${source}: the answer is bogus (DNSSEC)`, evidence: [] };
        if (answer.kind === "records" && answer.aliases.length === 0) {
            // RFC 4034 §2.1.1: a key without the zone flag (0x0100) signs nothing
            const zoneKeys = answer.records.filter(({ data }) => (data.flags & 0x0100) !== 0).map(({ data }) => data.algorithm);
            const algorithms = [...new Set(zoneKeys)].toSorted((a, b) => a - b);
            if (algorithms.length === 0)
                return { state: "absent", evidence: [{ source, text: "no zone key" }] };
            return { state: "present", value: { zone: name, algorithms }, evidence: [{ source, text: `algorithms ${algorithms.join(", ")}` }] };
        }
        if (answer.security === "insecure")
            return { state: "absent", evidence: [{ source, text: "no keys, in an unsigned zone" }] };
        if (answer.security === "indeterminate")
            return { state: "unknown", reason: dns_security/* INDETERMINATE */.O, evidence: [] };
        name = (0,dns_name/* parentOf */.gN)(name);
    }
    return { state: "unknown", reason: `the apex of the zone that holds ${domain} was not found`, evidence: [] };
}
/**
 * The zone's state (`dns` is a watched one; by the security of the SOA answer at `domain`, which holds for an apex and for a name below one),
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
    const text = soa.kind === "failure" ? soa.reason : soa.security;
    const records = recordStates(domain, answers, observed);
    return { state: "present", value: { zone, keys, answers: own, records }, evidence: [{ source: `SOA ${domain}`, text }] };
}
/** How the answers with the domain's mail records came back; none for a record that is not there, or was not asked for. */
function recordStates(domain, answers, { spf, dmarc, dkim, mtaSts, tlsRpt }) {
    const dmarcAt = dmarc.state === "present" ? dmarc.value.foundAt : domain;
    const facts = [
        ["SPF", domain, spf],
        ...Object.entries(dkim).map(([selector, key]) => [`DKIM ${selector}`, (0,dns_name/* under */.hG)(`${selector}._domainkey`, domain), key]),
        ["DMARC", (0,dns_name/* under */.hG)("_dmarc", dmarcAt), dmarc],
        ["MTA-STS", (0,dns_name/* under */.hG)("_mta-sts", domain), mtaSts],
        ["TLS-RPT", (0,dns_name/* under */.hG)("_smtp._tls", domain), tlsRpt],
    ];
    return facts.flatMap(([record, at, fact]) => {
        const answer = answers.get(`TXT ${at}`);
        if (answer === undefined || fact.state === "absent")
            return [];
        // Unknown for another cause than this answer being bogus: which answer carries the record is not known either.
        if (fact.state === "unknown" && answer.state !== "bogus")
            return [{ ...answer, record, state: "failure", reason: fact.reason }];
        return [{ ...answer, record }];
    });
}

// EXTERNAL MODULE: ./lib/src/standards/mailbox.js
var mailbox = __webpack_require__(1395);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var mta_sts_observe = __webpack_require__(7461);
// EXTERNAL MODULE: ./lib/src/standards/spf/expectation.js + 3 modules
var expectation = __webpack_require__(1895);
// EXTERNAL MODULE: ./lib/src/dns/txt.js
var txt = __webpack_require__(738);
// EXTERNAL MODULE: ./lib/src/standards/spf/macro.js
var macro = __webpack_require__(5023);
// EXTERNAL MODULE: ./lib/src/standards/spf/parse.js
var parse = __webpack_require__(3728);
// EXTERNAL MODULE: ./lib/src/standards/spf/record.js
var spf_record = __webpack_require__(2586);
// EXTERNAL MODULE: ./lib/src/standards/spf/words.js
var spf_words = __webpack_require__(9222);
// EXTERNAL MODULE: ./lib/src/standards/spf/tree.js
var spf_tree = __webpack_require__(6939);
;// CONCATENATED MODULE: ./lib/src/standards/spf/voids.js


/** RFC 7208 §4.6.4: an `mx` with more than ten names is a permerror, so no more of them are asked. */
const MAX_MX = 10;
/** Asks, together, for what the first `limit` counted `a`, `mx` and `exists` terms of the tree look up, and notes it there. */
async function findAddresses(dns, root, limit) {
    const counted = [...(0,spf_tree/* branchesOf */.IJ)(root)].filter((branch) => branch.lookups > 0);
    await Promise.all(counted.map((branch, i) => ask(dns, branch, i < limit)));
}
async function ask(dns, branch, within) {
    const { kind, name } = branch;
    // RFC 7208 §5.5: whether a `ptr` lookup is void is up to the client
    if (kind === "ptr")
        branch.found = { v4: "unknown", v6: "unknown" };
    if (kind !== "a" && kind !== "mx" && kind !== "exists")
        return;
    branch.found = name === null || !within ? { v4: "unknown", v6: "unknown" } : await FIND[kind](dns, name, branch);
    // RFC 7208 §5.7: an `exists` that names no client and is there matches them all
    if (kind === "exists" && branch.found.v4 === "found")
        branch.covers = ["v4", "v6"];
}
const FIND = {
    a: findA,
    mx: findMx,
    exists: async (dns, name) => {
        const found = foundIn(await dns.query(name, "A")); // RFC 7208 §5.7: type A, whatever the client's family
        return { v4: found, v6: found };
    },
};
async function findA(dns, name) {
    const [v4, v6] = await Promise.all([dns.query(name, "A"), dns.query(name, "AAAA")]);
    return { v4: foundIn(v4), v6: foundIn(v6) };
}
/** An `mx` is void for a family if there is no MX, or none of its hosts has an address of that family. Notes how many there are. */
async function findMx(dns, name, branch) {
    const answer = await dns.query(name, "MX");
    const found = foundIn(answer);
    if (found === "void")
        branch.mxRecords = 0;
    if (answer.kind !== "records" || found !== "found")
        return { v4: found, v6: found };
    const hosts = answer.records.map((record) => record.data.exchange).filter((host) => host !== dns_name/* ROOT */.Dl); // RFC 7505: a null MX
    branch.mxRecords = hosts.length;
    const each = await Promise.all(hosts.slice(0, MAX_MX).map((host) => findA(dns, host)));
    return { v4: best(each.map((host) => host.v4)), v6: best(each.map((host) => host.v6)) };
}
function best(found) {
    if (found.includes("found"))
        return "found";
    return found.includes("unknown") ? "unknown" : "void";
}
function foundIn(answer) {
    // a bogus answer cannot be seen by resolvers that validate
    if (answer.kind === "failure" || answer.security === "bogus")
        return "unknown";
    return answer.kind === "records" ? "found" : "void"; // RFC 7208 §4.6.4: NXDOMAIN, or an answer with nothing in it
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/walk.js






/** RFC 7208 §4.6.4: what lies below eleven records has cost more than the ten lookups allowed, whatever it says. */
const MAX_DEPTH = 11;
/** Ten times what RFC 7208 §4.6.4 allows: enough to say what to mend, and an explosive tree ends there. */
const MAX_LOOKUPS = 100;
/** How many faults of one record are put in words. */
const MAX_FAULTS = 3;
/** What the records of one tree may have together: two answers of the largest size there is (RFC 1035 §4.2.2). */
const MAX_OCTETS = 131_072;
const FAMILIES = ["v4", "v6"];
/** The domain's SPF record with all that it reaches; malformed where there are several. */
async function observeSpf(dns, domain) {
    const lookup = await (0,txt/* lookUpTxt */.J)(dns, domain);
    if (lookup.state === "unknown")
        return lookup;
    const source = `TXT ${domain}`;
    const texts = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    const [text] = texts;
    if (text === undefined)
        return { state: "absent", evidence: lookup.state === "absent" ? lookup.evidence : likeSpf(lookup.evidence, source) };
    const evidence = texts.map((each) => ({ source, text: each }));
    if (texts.length > 1) {
        // RFC 7208 §4.5: more than one record is a permerror
        return { state: "malformed", problem: `${domain} has ${texts.length} SPF records, exactly one is allowed`, evidence };
    }
    const tree = await walk(dns, domain, text);
    return { state: "present", value: { domain, text, tree }, evidence };
}
/** Of TXT values without an SPF record, those that may be meant as one. */
function likeSpf(evidence, source) {
    const like = evidence.filter(({ text }) => /^\W*v?\W*spf/i.test(text));
    return like.length > 0 ? like : [{ source, text: `no SPF record (TXT records: ${evidence.length})` }];
}
/** Level by level, so that what the bounds leave out does not depend on which answer comes first. */
async function walk(dns, domain, text) {
    const root = readRecord(domain, text, domain);
    const left = { lookups: MAX_LOOKUPS, octets: MAX_OCTETS - text.length };
    let level = [{ node: root, path: [domain] }];
    while (level.length > 0) {
        const steps = level.flatMap((place) => stepsFrom(place, left));
        const fetched = await Promise.all(steps.map((step) => fetchRecord(dns, step)));
        level = steps.map(({ branch, name, path }, i) => {
            const node = follow(name, fetched[i], domain, left);
            branch.target = node;
            return { node, path: [...path, name] };
        });
    }
    addUp(root);
    await findAddresses(dns, root, MAX_LOOKUPS);
    return root;
}
const leads = ({ kind }) => kind === "include" || kind === "redirect";
/** The includes and redirects of a record that are to be followed; the others say that they are not. */
function stepsFrom({ node, path }, left) {
    return node.branches.flatMap((branch) => {
        if (branch.lookups === 0)
            return [];
        left.lookups--;
        if (!leads(branch) || branch.name === null)
            return [];
        if (left.lookups >= 0)
            return [{ branch, name: branch.name, path }];
        branch.open = `is not followed: ${MAX_LOOKUPS} lookups lie before it`;
        return [];
    });
}
function follow(name, fetched, sender, left) {
    if (typeof fetched !== "string")
        return fetched;
    left.octets -= fetched.length;
    if (left.octets < 0)
        return { ...stop(name, null), unknown: `the record of ${name} is not read: all together have over ${MAX_OCTETS} octets` };
    return readRecord(name, fetched, sender);
}
/** The text of the one record at a step's name, or the node that says why there is none. */
async function fetchRecord(dns, { name, path }) {
    if (path.includes(name))
        return stop(name, { kind: "loop", words: `leads back to ${name}` });
    if (path.length >= MAX_DEPTH)
        return { ...stop(name, null), unknown: `the record of ${name} is not read: ${path.length} records lead to it` };
    const lookup = await (0,txt/* lookUpTxt */.J)(dns, name);
    if (lookup.state === "unknown")
        return { ...stop(name, null), unknown: lookup.reason };
    const texts = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    if (texts.length > 1)
        return stop(name, { kind: "several", words: `${name} has ${texts.length} SPF records` });
    const missing = lookup.state === "absent" && lookup.evidence.some(({ text }) => text === "no such name");
    return texts[0] ?? stop(name, { kind: "missing", words: missing ? `${name} does not exist` : `${name} has no SPF record` });
}
/** A record that ends the walk. */
function stop(domain, problem) {
    return { domain, text: null, problem, unknown: null, lookups: 0, branches: [] };
}
/** A record whose terms are not yet followed. One that does not parse is never evaluated (RFC 7208 §4.6). */
function readRecord(domain, text, sender) {
    const { terms, errors } = (0,parse/* parseSpf */.J)(text);
    if (errors.length > 0) {
        const faults = errors.slice(0, MAX_FAULTS).map(({ term, problem }) => `\`${(0,spf_words/* shown */.SP)(term)}\`: ${problem}`);
        const more = errors.length > MAX_FAULTS ? `; and ${errors.length - MAX_FAULTS} more` : "";
        return { ...stop(domain, { kind: "syntax", words: `${faults.join("; ")}${more}` }), text };
    }
    const all = terms.findIndex((term) => term.kind === "all");
    const branches = terms.map((term, i) => {
        // RFC 7208 §5.1: terms behind `all` are not evaluated, nor is a `redirect` beside one, wherever it stands
        const evaluated = all < 0 || (i <= all && term.kind !== "redirect");
        return branchOf(term, evaluated, domain, sender);
    });
    return { domain, text, problem: null, unknown: null, lookups: 0, branches };
}
function branchOf(term, evaluated, domain, sender) {
    const prefixes = (0,parse/* prefixesOf */.E)(term);
    const branch = {
        text: term.text,
        kind: term.kind,
        qualifier: term.qualifier,
        evaluated,
        lookups: 0,
        name: null,
        open: null,
        covers: FAMILIES.filter((family) => prefixes[family] === 0),
        target: null,
        found: null,
        prefixes,
        mxRecords: null,
        asksPtr: asksPtr(term),
    };
    const target = lookedUp(term, domain, sender);
    if (!evaluated || target === null)
        return branch;
    branch.lookups = 1; // RFC 7208 §4.6.4: each such term counts one, and again whenever it is reached
    if ("name" in target)
        return { ...branch, name: target.name };
    if ("open" in target)
        return { ...branch, open: target.open };
    const words = `\`${(0,spf_words/* shown */.SP)(target.invalid)}\` is no valid domain name`;
    // RFC 7208 §4.3: a malformed name gives "none", which for an include (§5.2) or redirect (§6.1) is a permerror
    return leads(branch) ? { ...branch, target: stop(target.invalid, { kind: "missing", words }) } : { ...branch, open: words };
}
/** Whether receivers ask for the client's own names to evaluate the term (RFC 7208 §5.5, §7.3). */
function asksPtr(term) {
    return term.kind === "ptr" || ("domain" in term && term.domain !== null && (0,macro/* hasMacro */.rN)(term.domain, "p"));
}
/** The name a term looks up; null for terms that cost nothing (RFC 7208 §4.6.4: all, ip4, ip6 and modifiers but redirect). */
function lookedUp(term, domain, sender) {
    switch (term.kind) {
        case "include":
        case "exists":
        case "redirect":
            return (0,macro/* expandName */.Uy)(term.domain, domain, sender);
        case "a":
        case "mx":
        case "ptr":
            return term.domain === null ? { name: domain } : (0,macro/* expandName */.Uy)(term.domain, domain, sender);
        default:
            return null;
    }
}
/** Adds each subtree's cost to its term and record. */
function addUp(node) {
    for (const branch of node.branches) {
        if (branch.target !== null) {
            addUp(branch.target);
            branch.lookups += branch.target.lookups;
        }
        node.lookups += branch.lookups;
    }
}

// EXTERNAL MODULE: ./lib/src/standards/spf/wildcard.js
var wildcard = __webpack_require__(9217);
// EXTERNAL MODULE: ./lib/src/standards/mailto.js
var mailto = __webpack_require__(2913);
;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/record.js


// RFC 8460 §3: tlsrpt-rua, and tlsrpt-extension, whose value holds neither "=" nor spaces.
const RUA = /^[ \t]*rua=([\x21-\x3a\x3c-\x7e \t]+)$/;
const EXTENSION = /^[ \t]*[A-Za-z0-9][A-Za-z0-9_.-]{0,31}=[\x21-\x3a\x3c\x3e-\x7e]+[ \t]*$/;
/** The TLS-RPT record among TXT values; null for none, a string where senders take what is there for none. */
function parseTlsRpt(texts) {
    // RFC 8460 §3: what does not begin with "v=TLSRPTv1;" is discarded; unless one is left, there is none.
    const records = texts.filter((text) => text.startsWith("v=TLSRPTv1;"));
    const [text] = records;
    if (text === undefined) {
        const near = texts.find((candidate) => /^\s*v\s*=\s*TLSRPT/i.test(candidate));
        return near === undefined ? null : "the record does not begin with exactly `v=TLSRPTv1;`, so senders discard it";
    }
    if (records.length > 1)
        return `${records.length} TLS-RPT records; senders take several for none`;
    const fields = text.split(";").slice(1);
    if (/^[ \t]*$/.test(fields.at(-1) ?? ""))
        fields.pop();
    const rua = [];
    for (const field of fields) {
        const uris = RUA.exec(field)?.[1];
        if (uris !== undefined)
            rua.push(uris);
        else if (!EXTENSION.test(field))
            return `${(0,dns_record/* shown */.SP)(field)} is not of the form name=value`;
    }
    const [uris] = rua;
    if (uris === undefined || rua.length > 1)
        return uris === undefined ? "it has no `rua`" : "`rua` stands more than once";
    const destinations = (0,mailto/* parseReportUris */.N2)(uris);
    const noUri = destinations.find(({ uri }) => !/^[A-Za-z][A-Za-z0-9+.-]*:./.test(uri)); // RFC 3986 §3
    if (noUri !== undefined)
        return `${(0,dns_record/* shown */.SP)(noUri.uri)} in \`rua\` is no URI; write \`mailto:\` before an address`;
    return { text, rua: destinations };
}

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/observe.js



/** The record at `_smtp._tls.<domain>`; malformed where senders discard what is there. */
async function observeTlsRpt(dns, domain) {
    const lookup = await (0,txt/* lookUpTxt */.J)(dns, (0,dns_name/* under */.hG)("_smtp._tls", domain));
    if (lookup.state !== "present")
        return lookup;
    const { evidence } = lookup;
    const record = parseTlsRpt(lookup.texts);
    if (record === null)
        return { state: "absent", evidence };
    return typeof record === "string" ? { state: "malformed", problem: record, evidence } : { state: "present", value: record, evidence };
}

;// CONCATENATED MODULE: ./lib/src/audit/guards.js





/** More hosts no sender tries; a hostile domain names thousands. */
const MOST_HOSTS = 10;
/** Asks for the guards of each domain that reports are mailed to; a record that is not there, or not known, is passed on as that. */
async function observeGuards(dns, https, tlsRpt) {
    if (tlsRpt.state !== "present")
        return tlsRpt;
    const domains = (0,mailbox/* domainsOf */.VH)(tlsRpt.value.rua);
    const seen = await Promise.all(domains.slice(0, mailbox/* MOST_DOMAINS */.oV).map((domain) => observeGuard(dns, https, domain)));
    const value = { domains: seen.map(({ guard }) => guard), unasked: domains.length - seen.length };
    return { state: "present", value, evidence: seen.flatMap(({ evidence }) => evidence) };
}
async function observeGuard(dns, https, domain) {
    const [tlsa, policy] = await Promise.all([observeTlsaHosts(dns, domain), observeEnforced(dns, https, domain)]);
    const guard = { domain, tlsa: tlsa.value, enforced: policy.value, unmeasured: tlsa.reason ?? policy.reason };
    return { guard, evidence: [...tlsa.evidence, ...policy.evidence] };
}
async function observeTlsaHosts(dns, domain) {
    const mx = await (0,observe/* observeMx */.wK)(dns, domain);
    if (mx.state === "unknown")
        return { value: [], reason: mx.reason, evidence: mx.evidence };
    const hosts = mx.state === "absent" ? [domain] : (0,observe/* hostsOf */.PP)(mx); // RFC 5321 §5.1: without an MX record the domain is its own host
    const asked = hosts.slice(0, MOST_HOSTS);
    const records = await Promise.all(asked.map(async (host) => observeTlsa(dns, host, await (0,observe/* observeHost */.v5)(dns, host))));
    const reason = records.map(unmeasured).find((each) => each !== null);
    const unasked = hosts.length > asked.length ? `only ${MOST_HOSTS} of the ${hosts.length} MX hosts of ${domain} were asked for TLSA records` : null;
    const evidence = [...mx.evidence.slice(0, MOST_HOSTS), ...records.flatMap((tlsa) => tlsa.evidence)];
    return { value: asked.filter((_host, i) => isSecure(records[i])), reason: reason ?? unasked, evidence };
}
/** RFC 7672 §2.2: records that are secure make senders insist on TLS, usable or not. */
function isSecure(tlsa) {
    return tlsa?.state === "present" && tlsa.value.security === "secure";
}
function unmeasured(tlsa) {
    if (tlsa.state === "unknown")
        return tlsa.reason;
    if (tlsa.state === "malformed")
        return tlsa.problem;
    return tlsa.state === "present" && tlsa.value.security === "indeterminate" ? dns_security/* INDETERMINATE */.O : null;
}
async function observeEnforced(dns, https, domain) {
    const record = await (0,mta_sts_observe/* observeStsRecord */.CI)(dns, domain);
    if (record.state === "unknown")
        return { value: false, reason: record.reason, evidence: record.evidence };
    if (record.state !== "present")
        return { value: false, reason: null, evidence: record.evidence };
    const policy = (0,mta_sts_observe/* readPolicy */.T4)(await (0,mta_sts_observe/* observeStsFetch */.vi)(https, dns, domain));
    const evidence = [...record.evidence, ...policy.evidence];
    if (policy.state === "unknown")
        return { value: false, reason: policy.reason, evidence };
    return { value: policy.state === "present" && policy.value.mode === "enforce", reason: null, evidence };
}

;// CONCATENATED MODULE: ./lib/src/audit/observe.js
// Gathers the facts of one domain: all that is independent goes out together.

















/** What a kind of domain is not asked for: no check of it speaks about that. */
const notAsked = (mail) => ({
    state: "unknown",
    reason: `not asked: the policy says \`mail: ${mail}\``,
    evidence: [],
});
/**
 * Observes a domain in one view of DNS. Never rejects; what could not be measured is an `unknown` in its place.
 * Observers do not throw; should one do so all the same, `onDefect` hears of it and the other facts stand.
 */
async function observeDomain(policy, view, https, onDefect) {
    const { name, mail } = policy;
    const { dns, answers } = watch(view);
    const measure = async (ask) => {
        try {
            return await ask();
        }
        catch (error) {
            const reason = `a defect in mail-policy: ${name} could not be observed: ${error instanceof Error ? error.message : String(error)}`;
            onDefect(reason);
            return { state: "unknown", reason, evidence: [] };
        }
    };
    const [mailHosts, sts, spf, dmarc, tlsRpt, dkim, keys] = await Promise.all([
        observeMail(measure, dns, name, mail),
        observeSts(measure, dns, https, name, mail),
        observeSpfFacts(measure, dns, policy),
        observeDmarcFacts(measure, dns, name, mail),
        observeTlsRptFacts(measure, dns, https, name, mail),
        observeDkimFacts(measure, dns, policy),
        measure(() => observeZoneKeys(dns, name)),
        dns.query(name, "SOA"), // the zone's state: asked with the rest, read below
    ]);
    const facts = { ...mailHosts, ...spf, ...dmarc, ...sts, ...tlsRpt, ...dkim };
    const dnssec = await measure(() => observeDnssec(dns, name, answers, keys, facts));
    return { dnssec, ...facts };
}
async function observeMail(measure, dns, name, mail) {
    if (mail === "send")
        return { mx: notAsked(mail), hosts: {} };
    const mx = await measure(() => (0,observe/* observeMx */.wK)(dns, name));
    const names = mail === "none" ? [] : (0,observe/* hostsOf */.PP)(mx).slice(0, observe/* MAX_HOSTS */.pS);
    const hosts = names.map(async (host) => [host, await observeMxHost(measure, dns, host)]);
    return { mx, hosts: Object.fromEntries(await Promise.all(hosts)) };
}
async function observeMxHost(measure, dns, host) {
    const addresses = await measure(() => (0,observe/* observeHost */.v5)(dns, host));
    return { addresses, tlsa: await measure(() => observeTlsa(dns, host, addresses)) };
}
async function observeSpfFacts(measure, dns, { name, mail, spf: { expect } }) {
    const sends = check/* SENDS */.iM.includes(mail);
    const [spf, spfOutcomes, spfWildcard] = await Promise.all([
        measure(() => observeSpf(dns, name)),
        sends ? measure(() => (0,expectation/* observeOutcomes */.a)(dns, expect)) : notAsked(mail),
        sends ? measure(() => (0,wildcard/* observeWildcard */.L)(dns, name)) : notAsked(mail),
    ]);
    return { spf, spfOutcomes, spfWildcard };
}
/** Where reports go is asked once the record is there; the organisational domain goes out with it. */
async function observeDmarcFacts(measure, dns, name, mail) {
    if (!check/* MAILS */.JB.includes(mail)) {
        return { dmarc: await measure(() => (0,dmarc_observe/* observeDmarc */.i)(dns, name)), organisation: notAsked(mail), dmarcExternal: notAsked(mail), dmarcMailboxes: notAsked(mail) };
    }
    const [dmarc, organisation] = await Promise.all([measure(() => (0,dmarc_observe/* observeDmarc */.i)(dns, name)), measure(() => (0,tree/* observeOrganisation */.xO)(dns, name))]);
    const [dmarcExternal, dmarcMailboxes] = await Promise.all([measure(() => (0,external/* observeExternal */.q)(dns, dmarc)), measure(() => (0,mailbox/* observeMailboxes */.zv)(dns, dmarc))]);
    return { dmarc, organisation, dmarcExternal, dmarcMailboxes };
}
async function observeTlsRptFacts(measure, dns, https, name, mail) {
    const tlsRpt = check/* RECEIVES */.pN.includes(mail) ? await measure(() => observeTlsRpt(dns, name)) : notAsked(mail);
    const [tlsRptMailboxes, tlsRptGuards] = await Promise.all([measure(() => (0,mailbox/* observeMailboxes */.zv)(dns, tlsRpt)), measure(() => observeGuards(dns, https, tlsRpt))]);
    return { tlsRpt, tlsRptGuards, tlsRptMailboxes };
}
/** The policy is fetched only where a valid record announces one (RFC 8461 §3.1). */
async function observeSts(measure, dns, https, name, mail) {
    const mtaSts = check/* RECEIVES */.pN.includes(mail) ? await measure(() => (0,mta_sts_observe/* observeStsRecord */.CI)(dns, name)) : notAsked(mail);
    let mtaStsFetch = { state: "absent", evidence: [] };
    if (mtaSts.state === "unknown")
        mtaStsFetch = mtaSts;
    if (mtaSts.state === "present")
        mtaStsFetch = await measure(() => (0,mta_sts_observe/* observeStsFetch */.vi)(https, dns, name));
    return { mtaSts, mtaStsFetch, mtaStsPolicy: (0,mta_sts_observe/* readPolicy */.T4)(mtaStsFetch) };
}
/** The keys are compared with themselves here, and with the other domains' once all are observed (`withSharing`). */
async function observeDkimFacts(measure, dns, { name, mail, dkim: { selectors, retired } }) {
    if (!check/* SENDS */.iM.includes(mail))
        return { dkim: {}, dkimRetired: {}, dkimKeys: notAsked(mail), dkimSharing: notAsked(mail), dkimWildcard: notAsked(mail) };
    const askEach = async (names, ask) => Object.fromEntries(await Promise.all(names.map(async (selector) => [selector.name, await measure(() => ask(dns, name, selector.name))])));
    const [dkim, dkimRetired, dkimWildcard] = await Promise.all([
        askEach(selectors, dkim_observe/* observeInUse */.nq),
        askEach(retired, dkim_observe/* observeDkim */.Av),
        measure(() => (0,dkim_observe/* observeDkimWildcard */.Of)(dns, name)),
    ]);
    const own = { name, dkim };
    return { dkim, dkimRetired, dkimKeys: keysOf(dkim), dkimSharing: sharingOf(own, indexKeys([own])), dkimWildcard };
}

;// CONCATENATED MODULE: ./lib/src/audit/sharing.js

/** The facts of all audited domains in one view, the keys of each compared with those of the others. */
function withSharing(domains, facts) {
    const keys = facts.map(({ dkim }, i) => ({ name: domains[i].name, dkim }));
    const index = indexKeys(keys);
    return facts.map((own, i) => {
        const mine = keys[i];
        return Object.keys(mine.dkim).length === 0 ? own : { ...own, dkimSharing: sharingOf(mine, index) };
    });
}

;// CONCATENATED MODULE: ./lib/src/compare/change.js
const identity = (finding) => `${finding.check} ${finding.subject}`;
/**
 * The findings of one domain with their change against its baseline findings. A failure whose baseline is no failure,
 * or was not measured, is new. A failure whose subject is gone (a removed MX host) is put at the end, as fixed; but not
 * while the check is unknown of any subject, for then the host may be there all the same.
 */
function withChanges(findings, baseline) {
    const before = new Map(baseline.map((finding) => [identity(finding), finding]));
    const now = new Set(findings.map(identity));
    const unknown = new Set(findings.filter((finding) => finding.outcome === "unknown").map((finding) => finding.check));
    const gone = baseline.filter((finding) => finding.outcome === "fail" && !now.has(identity(finding)) && !unknown.has(finding.check));
    return [
        ...findings.map((finding) => ({ ...finding, change: changeOf(finding, before.get(identity(finding))) })),
        ...gone.map((finding) => {
            const message = `${finding.subject} is no longer there (it failed: ${finding.message})`;
            return { ...finding, outcome: "not-applicable", status: "not-applicable", message, fix: null, change: "fixed" };
        }),
    ];
}
function changeOf(finding, before) {
    const failed = before?.outcome === "fail";
    if (finding.outcome === "fail")
        return failed ? "unchanged" : "new";
    // one that does not apply any more, or was not measured, may have become worse
    return failed && finding.outcome === "pass" ? "fixed" : null;
}

;// CONCATENATED MODULE: ./lib/src/compare/gate.js
const COUNTED = {
    pass: "pass",
    fail: "fail",
    warn: "warn",
    info: "info",
    unknown: "unknown",
    "not-applicable": "notApplicable",
    waived: "waived",
};
/** How many findings have each status. */
function countsOf(findings) {
    const counts = { pass: 0, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
    for (const finding of findings)
        counts[COUNTED[finding.status]]++;
    return counts;
}
/** `fail` where an unwaived must-check fails, whatever the gate makes of it; `inconclusive` where one could not be measured. */
function conclusionOf(domains) {
    const findings = domains.flatMap((domain) => domain.findings);
    if (findings.some((finding) => finding.status === "fail"))
        return "fail";
    return findings.some(isOpenMust) ? "inconclusive" : "pass";
}
/** Decides the gate. Without a baseline every failure counts, as it does under `violation`. */
function gateOf(domains, options) {
    const { failOn, failOnUnknown, baseline } = options;
    const onlyNew = failOn === "regression" && baseline !== "none";
    const breaks = (finding) => {
        if (failOn === "never")
            return false;
        return finding.status === "fail" ? !onlyNew || finding.change === "new" : failOnUnknown && isOpenMust(finding);
    };
    const reasons = domains.flatMap(({ findings }) => findings.filter(breaks).map((f) => `${f.check} of ${f.subject}: ${f.message}`));
    return { failOn, passed: reasons.length === 0, baseline, reasons };
}
function isOpenMust(finding) {
    return finding.status === "unknown" && finding.level === "must";
}

;// CONCATENATED MODULE: ./lib/src/compare/waivers.js
const VOID = "its date is not of the form 2027-03-31, so it does not count";
/** Why a waiver does not count at `at` (ISO 8601); null where it does. */
function waiverProblem(waiver, at) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(waiver.expires) ?? [];
    if (year === undefined)
        return VOID;
    if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))
        return VOID;
    return at.slice(0, 10) > waiver.expires ? `it expired on ${waiver.expires}` : null; // good to the end of its day, UTC
}
/** The findings of one domain with the waivers that count for it applied to its failures. */
function withWaivers(findings, domain, waivers, at) {
    const valid = waivers.filter((waiver) => waiver.domain === domain && waiverProblem(waiver, at) === null);
    return findings.map((finding) => {
        const waiver = finding.outcome === "fail" ? valid.find((candidate) => candidate.check === finding.check) : undefined;
        return waiver === undefined ? finding : { ...finding, status: "waived", waiver: applied(waiver) };
    });
}
/** The waivers that did not count, and those that matched neither a failure nor an unknown among `domains`. */
function idleWaivers(waivers, domains, at) {
    const idle = (waiver, problem) => {
        return { check: waiver.check, domain: waiver.domain, ...applied(waiver), location: waiver.location, problem };
    };
    const matches = (waiver) => domains.some(({ name, findings }) => name === waiver.domain && findings.some((f) => f.check === waiver.check && (f.outcome === "fail" || f.outcome === "unknown")));
    const judged = waivers.map((waiver) => ({ waiver, problem: waiverProblem(waiver, at) }));
    return {
        expired: judged.flatMap(({ waiver, problem }) => (problem === null ? [] : [idle(waiver, problem)])),
        unused: judged.flatMap(({ waiver, problem }) => (problem === null && !matches(waiver) ? [idle(waiver, "it matches no failure")] : [])),
    };
}
/** The days of a month of the Gregorian calendar; none where there is no such month. */
function daysIn(year, month) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
function applied({ reason, owner, expires }) {
    return { reason, owner, expires };
}

// EXTERNAL MODULE: ./lib/src/in-turns.js
var in_turns = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/policy/load.js + 6 modules
var load = __webpack_require__(8702);
// EXTERNAL MODULE: ./lib/src/policy/mail-domain.js
var mail_domain = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/src/sources/dns/resolver-url.js
var resolver_url = __webpack_require__(3289);
// EXTERNAL MODULE: ./lib/src/sources/world.js + 32 modules
var sources_world = __webpack_require__(7617);
;// CONCATENATED MODULE: ./lib/src/zones/places.js
// From what a finding saw back to the line that declares it.

/**
 * Finds where evidence is declared: `source` is `TYPE name`, `text` what it said. The record that says so, else the
 * first of its RRset, else the alias at the name; null where nothing of it is declared.
 */
function declaredAt(zones) {
    const sets = new Map();
    for (const record of zones.flatMap((zone) => zone.records)) {
        const source = `${record.rr.type} ${record.rr.name}`;
        const set = sets.get(source);
        if (set === undefined)
            sets.set(source, [record]);
        else
            set.push(record);
    }
    return (source, text) => {
        const set = sets.get(source) ?? sets.get(source.replace(/^\S+/, "CNAME")) ?? [];
        const record = set.find((candidate) => textsOf(candidate).includes(text)) ?? set[0];
        return record?.location ?? null;
    };
}
function textsOf(record) {
    if (!record.read)
        return [record.rr.data];
    const { type, data } = record.rr;
    return "strings" in data ? [(0,dns_record/* txtValue */.gb)(data), (0,dns_record/* formatRdata */.ew)(type, data)] : [(0,dns_record/* formatRdata */.ew)(type, data)];
}

;// CONCATENATED MODULE: ./lib/src/zones/authority.js

/** The records by name and type. */
function nodesOf(records) {
    const nodes = new Map();
    for (const { read, rr } of records) {
        let node = nodes.get(rr.name);
        if (node === undefined)
            nodes.set(rr.name, (node = new Map()));
        if (!read)
            continue;
        const set = node.get(rr.type);
        if (set === undefined)
            node.set(rr.type, [rr]);
        else
            set.push(rr);
    }
    return nodes;
}
/** The names and all between them and `top`: RFC 8020 §2, a name exists when one below it does. */
function existing(names, top) {
    const found = new Set([top]);
    for (const name of names) {
        for (let at = name; at !== null && !found.has(at); at = (0,dns_name/* parentOf */.gN)(at))
            found.add(at);
    }
    return found;
}
/** The RRset of a type at a node. */
function rrsetOf(node, type) {
    return node?.get(type);
}
/** RFC 6672 §2.2: the alias that a DNAME makes of a name below it. */
function redirect(name, type, dname) {
    const labels = (0,dns_name/* labelsOf */.PC)(name);
    const prefix = (0,dns_name/* nameOf */.Vb)(labels.slice(0, labels.length - (0,dns_name/* labelsOf */.PC)(dname.name).length));
    const target = (0,dns_name/* parseName */.$q)((0,dns_name/* under */.hG)(prefix, dname.data.target));
    if (target === null)
        return { kind: "broken", reason: `the DNAME at ${dname.name} makes a name too long of ${name}` };
    if (type !== "CNAME")
        return { kind: "alias", target };
    return { kind: "records", records: [{ name, ttl: dname.ttl, type, data: { target } }] };
}
/** The authoritative server of a complete zone. */
function authorityOf(zone) {
    const { origin } = zone;
    const nodes = nodesOf(zone.records.filter((record) => (0,dns_name/* isWithin */.UO)(record.rr.name, origin)));
    const names = existing(nodes.keys(), origin);
    function answer(name, type) {
        if (!(0,dns_name/* isWithin */.UO)(name, origin))
            return { kind: "referral" };
        const labels = (0,dns_name/* labelsOf */.PC)(name);
        // RFC 1034 §4.3.2 step 3: match down, label by label
        for (let i = labels.length - (0,dns_name/* labelsOf */.PC)(origin).length; i >= 0; i--) {
            const at = (0,dns_name/* nameOf */.Vb)(labels.slice(i));
            if (!names.has(at))
                return fromWildcard(name, type, (0,dns_name/* nameOf */.Vb)(labels.slice(i + 1)));
            const node = nodes.get(at);
            // RFC 4035 §3.1.4.1: only the DS records of a delegation belong to the parent
            if (at !== origin && node?.has("NS") === true && !(i === 0 && type === "DS"))
                return { kind: "referral" };
            const dname = i > 0 ? rrsetOf(node, "DNAME")?.[0] : undefined;
            if (dname !== undefined)
                return redirect(name, type, dname);
        }
        return fromNode(name, type, nodes.get(name));
    }
    /** RFC 4592 §3.3.1: the wildcard at the closest encloser is the only one that may answer. */
    function fromWildcard(name, type, encloser) {
        const source = (0,dns_name/* under */.hG)("*", encloser);
        return names.has(source) ? fromNode(name, type, nodes.get(source)) : { kind: "nxdomain" };
    }
    return { origin, answer };
}
/** What a node says of a type, in the name of `name`. */
function fromNode(name, type, node) {
    const records = rrsetOf(node, type);
    if (records !== undefined)
        return { kind: "records", records: records.map((rr) => ({ ...rr, name })) };
    const alias = rrsetOf(node, "CNAME")?.[0];
    return alias === undefined ? { kind: "nodata" } : { kind: "alias", target: alias.data.target };
}
/** The zone to ask: the deepest that holds the name; a DS record stands in the parent (RFC 4035 §3.1.4.1). */
function deepestZone(zones, name, type) {
    for (let at = type === "DS" ? (0,dns_name/* parentOf */.gN)(name) : name; at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
        const zone = zones.get(at);
        if (zone !== undefined)
            return zone;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/zones/inline.js


function inlineOf(records) {
    const nodes = nodesOf(records);
    const names = existing(nodes.keys(), dns_name/* ROOT */.Dl);
    return {
        answer(name, type) {
            const own = fromNode(name, type, nodes.get(name));
            if (own.kind !== "nodata")
                return own;
            for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
                const dname = rrsetOf(nodes.get(at), "DNAME")?.[0];
                if (dname !== undefined)
                    return redirect(name, type, dname);
            }
            return null;
        },
        exists: (name) => names.has(name),
        wildcard(name) {
            let below = name;
            for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null; [below, at] = [at, (0,dns_name/* parentOf */.gN)(at)]) {
                const node = nodes.get((0,dns_name/* under */.hG)("*", at));
                if (node !== undefined)
                    return { below, answer: (type) => fromNode(name, type, node) };
                if (names.has(at))
                    return null; // it exists, so no wildcard further up answers
            }
            return null;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/zones/overlay.js



/** Aliases followed to an answer, as many as the live client follows. */
const MAX_ALIASES = 8;
/** From the least trustworthy: a chain is as good as its weakest part. */
const WEAKEST_FIRST = ["bogus", "indeterminate", "insecure", "secure"];
/** Nobody to ask: what is not declared is unknown. Laid under the planned view by `--offline`. */
const offline = {
    query: () => Promise.resolve({ kind: "failure", cause: "offline", reason: "not declared in this repository, and --offline asks no one" }),
};
/**
 * `live` with the declared zones over it. Complete zones answer for all their names but those below delegations; inline
 * records for their own RRsets. Planned answers are as secure as what the same zone, or RRset, is live.
 */
function overlay(live, zones) {
    return new PlannedView(live, zones);
}
class PlannedView {
    #live;
    #inline;
    #complete;
    #origins;
    #securities = new Map();
    constructor(live, zones) {
        this.#live = live;
        this.#inline = inlineOf(zones.filter((zone) => !zone.complete).flatMap((zone) => zone.records));
        this.#complete = new Map(zones.filter((zone) => zone.complete).map((zone) => [zone.origin, authorityOf(zone)]));
        this.#origins = new Set(zones.map((zone) => zone.origin));
    }
    async query(name, type) {
        const aliases = [];
        let security = "secure";
        let owner = name;
        for (;;) {
            const step = await this.#step(owner, type);
            if (step.kind === "failure")
                return step;
            security = weaker(security, step.security);
            if (step.kind !== "alias")
                return { ...step, aliases: [...aliases, ...step.aliases], security };
            aliases.push(owner);
            owner = step.target;
            if (aliases.includes(owner))
                return malformed(`the aliases of ${name} lead back to ${owner}`);
            if (aliases.length > MAX_ALIASES)
                return malformed(`${name} leads through more than ${MAX_ALIASES} aliases`);
        }
    }
    async #step(name, type) {
        const declared = this.#inline.answer(name, type);
        if (declared !== null)
            return stepOf(declared, name, await this.#rrsetSecurity(name, declared.kind === "alias" ? "CNAME" : type));
        const zone = deepestZone(this.#complete, name, type);
        const planned = zone?.answer(name, type);
        if (zone === undefined || planned === undefined || planned.kind === "referral")
            return this.#fromLive(name, type);
        // keys are the signer's: where the repository declares none, those that are live stay
        if (type === "DNSKEY" && planned.kind === "nodata")
            return this.#fromLive(name, type);
        return stepOf(planned, name, await this.#zoneSecurity(zone.origin));
    }
    async #fromLive(name, type) {
        const answer = await this.#live.query(name, type);
        if (answer.kind === "failure")
            return answer;
        if (answer.aliases.length > 0) {
            const further = [...answer.aliases.slice(1), answer.owner];
            return further.some((target) => this.#isDeclared(target)) ? this.#liveAlias(name) : answer;
        }
        if (answer.kind !== "nxdomain")
            return answer;
        if (this.#inline.exists(name))
            return { ...answer, kind: "nodata" };
        const wildcard = this.#inline.wildcard(name);
        if (wildcard === null)
            return answer;
        const { below } = wildcard;
        const between = below === name ? answer : await this.#live.query(below, type);
        if (between.kind === "failure")
            return between;
        return between.kind === "nxdomain" ? stepOf(wildcard.answer(type), name, answer.security) : answer;
    }
    /** The first alias of a live chain alone: what follows it may be declared. */
    async #liveAlias(name) {
        const answer = await this.#live.query(name, "CNAME");
        if (answer.kind === "failure")
            return answer;
        const record = answer.kind === "records" ? answer.records[0] : undefined;
        if (record === undefined)
            return malformed(`${name} is an alias in one answer and none in the next`);
        return { kind: "alias", target: record.data.target, security: answer.security };
    }
    #isDeclared(name) {
        for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at))
            if (this.#origins.has(at))
                return true;
        return false;
    }
    /** Asked once for each zone. */
    #zoneSecurity(origin) {
        const known = this.#securities.get(origin);
        if (known !== undefined)
            return known;
        const asked = this.#live.query(origin, "SOA").then((answer) => (answer.kind === "records" || answer.kind === "nodata" ? answer.security : "indeterminate"));
        this.#securities.set(origin, asked);
        return asked;
    }
    async #rrsetSecurity(name, type) {
        const answer = await this.#live.query(name, type);
        // a chain says as much of the zones it leads to; the alias itself stands in this one
        const own = answer.kind !== "failure" && answer.aliases.length > 0 ? await this.#live.query(name, "CNAME") : answer;
        return own.kind === "failure" ? "indeterminate" : own.security;
    }
}
function stepOf(answer, owner, security) {
    switch (answer.kind) {
        case "records":
            return { kind: "records", records: answer.records, owner, aliases: [], security };
        case "alias":
            return { kind: "alias", target: answer.target, security };
        case "broken":
            return { kind: "failure", cause: "refused", reason: answer.reason };
        default:
            return { kind: answer.kind, owner, aliases: [], security };
    }
}
function malformed(reason) {
    return { kind: "failure", cause: "malformed", reason };
}
function weaker(a, b) {
    return WEAKEST_FIRST.indexOf(a) < WEAKEST_FIRST.indexOf(b) ? a : b;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/zones/files.js
// The files of the repository: found by pattern, read as octets, never one outside of it.



/** Ours: a zone of 100,000 records takes a third of it. */
const MAX_FILE = 16 * 2 ** 20;
/** Ours: directory entries looked at for one pattern. */
const MAX_VISITED = 10_000;
/** The files at and below one folder. */
class Repository {
    #root;
    constructor(root) {
        this.#root = (0,external_node_path_.resolve)(root);
    }
    /**
     * Absolute paths of the files that a pattern names, sorted: `*` and `?` within a name, `**` for any folders; a leading
     * dot must be written. Throws an AuditError where there is none, or it cannot be looked for.
     */
    find(pattern, folder) {
        if ((0,external_node_path_.isAbsolute)(pattern))
            throw new model/* AuditError */.M_(`${pattern} must be relative to the policy file's folder`);
        const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
        const search = { pattern, found: new Set(), visited: 0 };
        this.#walk((0,external_node_path_.resolve)(folder), segments, search);
        if (search.found.size === 0)
            throw new model/* AuditError */.M_(`${pattern} matches no file`);
        return [...search.found].toSorted();
    }
    /** Reads one file; a string says why it cannot be had. */
    read(path) {
        const file = this.#nameOf(path);
        const outside = `${file} is outside of the repository`;
        if (!this.#holds(path, this.#root))
            return outside;
        try {
            if (!this.#holds((0,external_node_fs_.realpathSync)(path), (0,external_node_fs_.realpathSync)(this.#root)))
                return outside; // a symbolic link
            const { size, isFile } = statOf(path);
            if (!isFile)
                return `${file} is no file`;
            if (size > MAX_FILE)
                return `${file} is larger than ${MAX_FILE / 2 ** 20} MiB`;
            const text = (0,external_node_fs_.readFileSync)(path, "latin1");
            return { file, text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text };
        }
        catch (error) {
            return `${file} cannot be read: ${reasonOf(error)}`;
        }
    }
    /** The absolute path of a file that another one, named relative to the repository, names. */
    beside(path, from) {
        return (0,external_node_path_.resolve)(this.#root, (0,external_node_path_.dirname)(from), path);
    }
    #walk(folder, segments, search) {
        const [segment, ...rest] = segments;
        if (!this.#holds(folder, this.#root))
            throw new model/* AuditError */.M_(`${search.pattern} leads out of the repository`);
        if (segment === undefined) {
            if (isFile(folder))
                search.found.add(folder);
        }
        else if (segment === "**") {
            this.#walk(folder, rest, search);
            for (const entry of listing(folder, search)) {
                if (entry.isDirectory() && !entry.name.startsWith("."))
                    this.#walk((0,external_node_path_.join)(folder, entry.name), segments, search);
            }
        }
        else if (!/[*?]/.test(segment)) {
            this.#walk((0,external_node_path_.join)(folder, segment), rest, search);
        }
        else {
            for (const entry of listing(folder, search)) {
                if (matches(entry.name, segment))
                    this.#walk((0,external_node_path_.join)(folder, entry.name), rest, search);
            }
        }
    }
    #holds(path, root) {
        return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
    }
    #nameOf(path) {
        return (0,external_node_path_.relative)(this.#root, path).split(external_node_path_.sep).join("/");
    }
}
/** U+FEFF in UTF-8, as some editors put it before the text. */
const BYTE_ORDER_MARK = "\xef\xbb\xbf";
function listing(folder, search) {
    try {
        if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
            return [];
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        search.visited += entries.length;
        if (search.visited <= MAX_VISITED)
            return entries;
    }
    catch (error) {
        throw new model/* AuditError */.M_(`${search.pattern} cannot be looked for: ${reasonOf(error)}`);
    }
    throw new model/* AuditError */.M_(`${search.pattern} has more than ${MAX_VISITED} files to look at: name a narrower folder`);
}
function statOf(path) {
    const stat = (0,external_node_fs_.statSync)(path);
    return { size: stat.size, isFile: stat.isFile() };
}
function isFile(path) {
    try {
        return !((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? true);
    }
    catch {
        return true; // it is there, and reading it will say what is wrong
    }
}
/** `*` any characters, `?` one; in linear steps per star, without a regular expression's backtracking. */
function matches(name, pattern) {
    if (name.startsWith(".") && !pattern.startsWith("."))
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
const REASON = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such folder",
    EACCES: "permission denied",
    ELOOP: "its symbolic links lead in a circle",
};
function reasonOf(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    return REASON[code] ?? (code === "" ? String(error) : code);
}

;// CONCATENATED MODULE: ./lib/src/zones/tokens.js
/** What is wrong with an entry, and where. */
class Fault extends Error {
    mark;
    constructor(mark, message) {
        super(message);
        this.mark = mark;
    }
}
/** RDLENGTH has 16 bits (RFC 1035 §3.2.1): two hexadecimal digits each in a token of its own, and owner, TTL, class, type. */
const MAX_TOKENS = 2 * 65_535 + 4;
/** How much of a token a message shows. */
const tokens_SHOWN = 60;
/** The entries of a text in order; blank lines and comments are none. Linear in the length of the text. */
function* entriesOf(text) {
    const cursor = { text, at: 0, line: 1 };
    while (cursor.at < text.length) {
        const entry = readEntry(cursor);
        if (entry.tokens.length > 0 || entry.fault !== null)
            yield entry;
    }
}
/** The column of a mark, counted in characters from 1: UTF-8 continuation octets are none. */
function columnOf(text, mark) {
    const start = mark.at === 0 ? 0 : text.lastIndexOf("\n", mark.at - 1) + 1;
    let column = 1;
    for (let i = start; i < mark.at; i++)
        if ((text.charCodeAt(i) & 0xc0) !== 0x80)
            column++;
    return column;
}
/** A token for a message: at most 60 characters, octets as UTF-8, controls as `\DDD`. */
function shown(text) {
    const readable = decodeUtf8(text.slice(0, tokens_SHOWN)).replaceAll(/[\x00-\x1f\x7f]/g, (c) => `\\${String(c.charCodeAt(0)).padStart(3, "0")}`);
    return `\`${readable}${text.length > tokens_SHOWN ? "…" : ""}\``;
}
/** The characters that octets spell in UTF-8. */
function decodeUtf8(octets) {
    return Buffer.from(octets, "latin1").toString("utf8");
}
function readEntry(cursor) {
    const { text } = cursor;
    const entry = { tokens: [], indented: isBlank(text[cursor.at]), fault: null };
    let opened = null;
    let depth = 0;
    while (cursor.at < text.length) {
        const c = text[cursor.at];
        if (c === "\n") {
            cursor.at++;
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
                opened = markOf(cursor);
            cursor.at++;
        }
        else if (c === ")") {
            if (depth === 0)
                entry.fault ??= new Fault(markOf(cursor), "this parenthesis closes none");
            else
                depth--;
            cursor.at++;
        }
        else
            readToken(cursor, entry);
    }
    if (depth > 0 && opened !== null) {
        entry.fault ??= new Fault(opened, "this parenthesis is never closed, so all that follows belongs to one record");
    }
    return entry;
}
function readToken(cursor, entry) {
    const mark = markOf(cursor);
    const { at } = mark;
    const quoted = cursor.text[at] === '"';
    const message = quoted ? skipQuoted(cursor) : skipWord(cursor);
    if (message !== null)
        entry.fault ??= new Fault(mark, message);
    if (entry.tokens.length >= MAX_TOKENS) {
        entry.fault ??= new Fault(mark, "the record is too long: its data cannot fit the 65,535 octets a record may have");
        return;
    }
    const end = quoted ? cursor.at - 1 : cursor.at;
    entry.tokens.push({ text: cursor.text.slice(quoted ? at + 1 : at, end), quoted, ...mark });
}
/** Moves past an unquoted word; says what is wrong with it. */
function skipWord(cursor) {
    const { text } = cursor;
    let message = null;
    while (cursor.at < text.length) {
        const c = text[cursor.at];
        if (isBlank(c) || c === "\n" || c === ";" || c === "(" || c === ")")
            break;
        if (c === '"')
            message ??= "a quote inside a word: write the whole string in quotes, or `\\\"`";
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
function markOf({ at, line }) {
    return { at, line };
}
/** Carriage returns count as white space: files with CRLF line ends. */
function isBlank(c) {
    return c === " " || c === "\t" || c === "\r";
}

;// CONCATENATED MODULE: ./lib/src/zones/fields.js
// The data of one record read field by field (RFC 1035 §5.1): numbers, names, strings, hexadecimal, base64.


/** A name of up to 255 octets, each `\DDD` (RFC 1035 §2.3.4): longer text is none. */
const MAX_NAME_TEXT = 4 * 255;
/** A string of up to 255 octets, each `\DDD` (RFC 1035 §3.3). */
const MAX_STRING_TEXT = 4 * 255;
/** RDLENGTH has 16 bits (RFC 1035 §3.2.1). */
const MAX_RDATA = 65_535;
/** A relative name where no origin is known. */
class NoOrigin extends Fault {
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
            throw new Fault(this.#tokens.at(-1), `this ${this.#type} record has no ${what}`);
        this.#next++;
        return token;
    }
    /** The next token, which must not be quoted. */
    word(what) {
        const token = this.take(what);
        if (token.quoted)
            throw new Fault(token, `the ${what} of this ${this.#type} record must not be in quotes`);
        return token;
    }
    /** An unsigned decimal number of at most `max`. */
    number(what, max) {
        const token = this.word(what);
        const value = /^\d{1,10}$/.test(token.text) ? Number(token.text) : Number.NaN;
        if (value <= max)
            return value;
        throw new Fault(token, `the ${what} of this ${this.#type} record must be a number from 0 to ${max}, not ${shown(token.text)}`);
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
            const octets = stringOf(token);
            size += octets.length + 1;
            if (size > MAX_RDATA)
                throw new Fault(token, `the data of this ${this.#type} record is longer than ${MAX_RDATA} octets`);
            strings.push(octets);
        } while (this.more());
        return strings;
    }
    /** The remaining tokens, at least one, joined: hexadecimal octets, lower case. */
    hex(what) {
        const { text, mark } = this.#joined(what);
        if (text.length % 2 !== 0 || !/^[0-9a-fA-F]+$/.test(text)) {
            throw new Fault(mark, `the ${what} of this ${this.#type} record must be hexadecimal, two digits for each octet`);
        }
        return text.toLowerCase();
    }
    /** The remaining tokens, at least one, joined: base64 (RFC 4648 §4), given back as hexadecimal. */
    base64(what) {
        const { text, mark } = this.#joined(what);
        if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
            throw new Fault(mark, `the ${what} of this ${this.#type} record must be base64, padded with \`=\``);
        }
        return Buffer.from(text, "base64").toString("hex");
    }
    /** Whether tokens remain. */
    more() {
        return this.#next < this.#tokens.length;
    }
    /** The next token without taking it. */
    peek() {
        return this.#tokens[this.#next];
    }
    /** Nothing may be left. */
    end() {
        const token = this.peek();
        if (token !== undefined)
            throw new Fault(token, `${shown(token.text)} follows the end of this ${this.#type} record's data`);
    }
    #joined(what) {
        const mark = this.word(what);
        const parts = [mark.text];
        while (this.more())
            parts.push(this.word(what).text);
        const text = parts.join("");
        if (text.length > 2 * MAX_RDATA)
            throw new Fault(mark, `the data of this ${this.#type} record is longer than ${MAX_RDATA} octets`);
        return { text, mark };
    }
}
/** The octets of a <character-string> (RFC 1035 §3.3). */
function stringOf(token) {
    const tooLong = (count) => new Fault(token, `this string has ${count} octets, 255 are allowed: split it into several strings`);
    if (token.text.length > MAX_STRING_TEXT)
        throw tooLong("more than 255");
    const octets = (0,dns_name/* unescapeLabel */.dk)(token.text);
    if (octets === null)
        throw new Fault(token, "a broken escape in this string: `\\DDD` takes three digits up to 255");
    if (octets.length > 255)
        throw tooLong(String(octets.length));
    return octets;
}
/** The absolute name a token spells: `@` is the origin, a name without trailing dot lies below it (RFC 1035 §5.1). */
function absoluteName(token, origin) {
    const { text } = token;
    if (token.quoted)
        throw new Fault(token, "a name must not be in quotes");
    // RFC 5891 §4.4: what a zone holds are A-labels
    if (/[^\x21-\x7e]/.test(text))
        throw new Fault(token, `${shown(text)} has characters that need the A-label form (\`xn--…\`) or \`\\DDD\``);
    const absolute = text === dns_name/* ROOT */.Dl || (text.length <= MAX_NAME_TEXT && (0,dns_name/* labelsOf */.PC)(text).at(-1) === "");
    if (!absolute && origin === null) {
        throw new NoOrigin(token, `${shown(text)} is relative, but to what is not said: begin the file with \`$ORIGIN example.org.\``);
    }
    const own = text === "@" ? origin : text.length <= MAX_NAME_TEXT ? (0,dns_name/* parseName */.$q)(text) : null;
    const name = own === null || absolute || text === "@" ? own : (0,dns_name/* parseName */.$q)((0,dns_name/* under */.hG)(own, origin));
    if (name === null) {
        throw new Fault(token, `${shown(text)} is no domain name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)`);
    }
    return name;
}

// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __webpack_require__(4498);
;// CONCATENATED MODULE: ./lib/src/zones/generic.js
// RFC 3597 §5: record data of any type as `\# length hexadecimal`, read for the types this project knows.



/** Whether the data is in the generic form. */
function isGeneric(fields) {
    const token = fields.peek();
    return token !== undefined && !token.quoted && token.text === "\\#";
}
/** Takes `\# length hex`; the octets. Throws a Fault where length and octets differ. */
function readOctets(fields) {
    fields.word("data");
    const mark = fields.peek();
    const length = fields.number("length", 65_535);
    const octets = length === 0 && !fields.more() ? Buffer.alloc(0) : Buffer.from(fields.hex("data"), "hex");
    if (octets.length !== length && mark !== undefined) {
        throw new Fault(mark, `the length says ${length} octets, but ${octets.length} follow`);
    }
    return octets;
}
/** Takes generic data of a known type and reads what the octets say. */
function readGeneric(type, fields) {
    const start = fields.peek();
    const octets = new OctetReader(readOctets(fields));
    const data = DECODE[type](octets);
    if (!octets.broken && octets.rest().length === 0)
        return data;
    throw new Fault(start, `these octets are no ${type} record data`);
}
/** Reads octets in order; `broken` tells at the end whether they ran out or made no sense. */
class OctetReader {
    #octets;
    #at = 0;
    broken = false;
    constructor(octets) {
        this.#octets = octets;
    }
    number(size) {
        const octets = this.take(size);
        return this.broken ? 0 : octets.readUIntBE(0, size);
    }
    take(size) {
        const end = this.#at + size;
        if (end > this.#octets.length)
            this.broken = true;
        const octets = this.#octets.subarray(this.#at, end);
        this.#at = Math.min(end, this.#octets.length);
        return octets;
    }
    rest() {
        return this.take(this.#octets.length - this.#at);
    }
    /** What remains, at least one octet, as hexadecimal. */
    hex() {
        const octets = this.rest();
        if (octets.length === 0)
            this.broken = true;
        return octets.toString("hex");
    }
    /** RFC 3597 §4: no compression here, so a length octet over 63 is broken. */
    name() {
        const labels = [];
        let size = 1;
        for (let length = this.number(1); length > 0 && !this.broken; length = this.number(1)) {
            size += length + 1;
            if (length > 63 || size > 255)
                this.broken = true;
            else
                labels.push((0,dns_name/* escapeLabel */.cR)(this.take(length).toString("latin1")));
        }
        return (0,dns_name/* nameOf */.Vb)(labels);
    }
    strings() {
        const strings = [];
        do
            strings.push(this.take(this.number(1)).toString("latin1"));
        while (!this.broken && this.#at < this.#octets.length);
        return strings;
    }
}
const DECODE = {
    A: (octets) => ({ address: [...octets.take(4)].join(".") }),
    AAAA: (octets) => ({ address: (0,address/* formatIpv6 */.DU)(Array.from({ length: 8 }, () => octets.number(2))) }),
    CNAME: (octets) => ({ target: octets.name() }),
    DNAME: (octets) => ({ target: octets.name() }),
    NS: (octets) => ({ target: octets.name() }),
    PTR: (octets) => ({ target: octets.name() }),
    MX: (octets) => ({ preference: octets.number(2), exchange: octets.name() }),
    TXT: (octets) => ({ strings: octets.strings() }),
    SOA: (octets) => ({
        mname: octets.name(),
        rname: octets.name(),
        serial: octets.number(4),
        refresh: octets.number(4),
        retry: octets.number(4),
        expire: octets.number(4),
        minimum: octets.number(4),
    }),
    TLSA: (octets) => ({ usage: octets.number(1), selector: octets.number(1), matching: octets.number(1), data: octets.hex() }),
    DS: (octets) => ({ keyTag: octets.number(2), algorithm: octets.number(1), digestType: octets.number(1), digest: octets.hex() }),
    DNSKEY: (octets) => ({ flags: octets.number(2), protocol: octets.number(1), algorithm: octets.number(1), key: octets.hex() }),
};

;// CONCATENATED MODULE: ./lib/src/zones/ttl.js
// Times to live in master files: seconds (RFC 1035 §5.1), or BIND's `1h30m` that every server understands.

/** RFC 2181 §8: a TTL has 31 bits. */
const MAX_TTL = 2 ** 31 - 1;
/** Ours: five units of seven digits fit. */
const ttl_MAX_TEXT = 40;
const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/** Whether a word has the form of a time: type mnemonics and classes never do. */
function looksLikeTtl(word) {
    return word.length <= ttl_MAX_TEXT && /^(?:\d+|(?:\d+[smhdw])+)$/i.test(word);
}
/** The seconds a token gives, at most `max`. Throws a Fault. */
function readTtl(token, max) {
    const value = token.quoted || !looksLikeTtl(token.text) ? Number.NaN : secondsIn(token.text);
    if (value <= max)
        return value;
    throw new Fault(token, `${shown(token.text)} is no time in seconds (or like \`1h30m\`) of at most ${max}`);
}
function secondsIn(word) {
    if (/^\d+$/.test(word))
        return Number(word);
    let sum = 0;
    for (const [, count, unit] of word.toLowerCase().matchAll(/(\d+)([smhdw])/g))
        sum += Number(count) * SECONDS[unit];
    return sum;
}

;// CONCATENATED MODULE: ./lib/src/zones/rdata.js




const U8 = 0xff;
const U16 = 0xffff;
const U32 = 0xffff_ffff;
/** DNSSEC algorithms by mnemonic (IANA, RFC 4034 §A.1): zone files may write either. */
const ALGORITHM = {
    RSAMD5: 1, DSA: 3, RSASHA1: 5, "DSA-NSEC3-SHA1": 6, "RSASHA1-NSEC3-SHA1": 7, RSASHA256: 8, RSASHA512: 10,
    "ECC-GOST": 12, ECDSAP256SHA256: 13, ECDSAP384SHA384: 14, ED25519: 15, ED448: 16,
};
const READ = {
    A: (fields) => {
        const token = fields.word("IPv4 address");
        if ((0,address/* parseIpv4 */.ni)(token.text) === null)
            throw new Fault(token, `${shown(token.text)} is no IPv4 address`);
        return { address: token.text };
    },
    AAAA: (fields) => {
        const token = fields.word("IPv6 address");
        const groups = (0,address/* parseIpv6 */.BE)(token.text);
        if (groups === null)
            throw new Fault(token, `${shown(token.text)} is no IPv6 address`);
        return { address: (0,address/* formatIpv6 */.DU)(groups) };
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
        refresh: readTtl(fields.word("refresh interval"), U32),
        retry: readTtl(fields.word("retry interval"), U32),
        expire: readTtl(fields.word("expire limit"), U32),
        minimum: readTtl(fields.word("minimum TTL"), U32),
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
    const data = isGeneric(fields) ? readGeneric(type, fields) : READ[type](fields);
    fields.end();
    return data;
}
function readAlgorithm(fields) {
    const known = ALGORITHM[fields.peek()?.text.toUpperCase() ?? ""];
    if (known === undefined)
        return fields.number("algorithm", U8);
    fields.word("algorithm");
    return known;
}

;// CONCATENATED MODULE: ./lib/src/zones/types.js

/** Types that may stand in a zone and whose data this project does not read. */
const OPAQUE_NUMBER = {
    HINFO: 13, MINFO: 14, RP: 17, AFSDB: 18, X25: 19, ISDN: 20, RT: 21, NSAP: 22, SIG: 24, KEY: 25, PX: 26, GPOS: 27, LOC: 29, NXT: 30,
    SRV: 33, NAPTR: 35, KX: 36, CERT: 37, APL: 42, SSHFP: 44, IPSECKEY: 45, RRSIG: 46, NSEC: 47, DHCID: 49, NSEC3: 50, NSEC3PARAM: 51,
    SMIMEA: 53, HIP: 55, CDS: 59, CDNSKEY: 60, OPENPGPKEY: 61, CSYNC: 62, ZONEMD: 63, SVCB: 64, HTTPS: 65, DSYNC: 66, SPF: 99, NID: 104,
    L32: 105, L64: 106, LP: 107, EUI48: 108, EUI64: 109, URI: 256, CAA: 257, AVC: 258, AMTRELAY: 260, RESINFO: 261, WALLET: 262, TA: 32_768, DLV: 32_769,
};
const BY_NUMBER = new Map();
const BY_MNEMONIC = new Map();
for (const [type, number] of Object.entries(dns_record/* TYPE_NUMBER */.ph))
    enter({ read: true, type: type }, number);
for (const [type, number] of Object.entries(OPAQUE_NUMBER))
    enter({ read: false, type }, number);
function enter(type, number) {
    BY_NUMBER.set(number, type);
    BY_MNEMONIC.set(type.type, type);
}
/** The type a word names, in either case; null if it names none that may stand in a zone. */
function typeOf(word) {
    const upper = word.toUpperCase();
    const digits = /^TYPE(\d{1,5})$/.exec(upper)?.[1];
    if (digits === undefined)
        return BY_MNEMONIC.get(upper) ?? null;
    const number = Number(digits);
    // RFC 6895 §3.1: 0, OPT and 128–255 are no data types
    if (number === 0 || number === 41 || (number >= 128 && number <= 255) || number > 65_535)
        return null;
    return BY_NUMBER.get(number) ?? { read: false, type: `TYPE${number}` };
}

;// CONCATENATED MODULE: ./lib/src/zones/master-file.js







/** Ours: problems told of one file; more are of no use to a reader. */
const MAX_PROBLEMS = 100;
/** Ours: files within files, as many as anyone can follow. */
const master_file_MAX_DEPTH = 8;
/** Ours: `$INCLUDE`s of one zone; with the size limit of the reader it bounds the work. */
const MAX_INCLUDES = 1000;
/** Ours: where no TTL is given and none can be derived; no verdict depends on it. */
const FALLBACK_TTL = 3600;
/** Reads a text to its end, problem or not. Never throws; linear in what it reads. */
function parseMasterFile(source, include) {
    const zone = { records: [], problems: [], include, includes: 0, defaultTtl: null, lastTtl: null };
    readText({ ...source, owner: null, files: [source.start.file], zone });
    return { records: zone.records, problems: zone.problems };
}
function readText(reading) {
    const { problems } = reading.zone;
    for (const entry of entriesOf(reading.text)) {
        if (problems.length > MAX_PROBLEMS)
            return;
        try {
            if (entry.fault !== null)
                throw entry.fault;
            master_file_readEntry(entry, reading);
        }
        catch (error) {
            if (!(error instanceof Fault))
                throw error;
            // said once: after that any origin serves to find the other problems
            if (error instanceof NoOrigin)
                reading.origin = dns_name/* ROOT */.Dl;
            const location = locate(reading, error.mark);
            if (problems.length < MAX_PROBLEMS)
                problems.push({ location, message: error.message });
            else
                problems.push({ location, message: `this and what follows was not read: there are ${MAX_PROBLEMS} problems before` });
        }
    }
}
function locate(reading, mark) {
    const { file, line, column } = reading.start;
    const before = mark.line === 1 ? column - 1 : reading.indent;
    return { file, line: line + mark.line - 1, column: before + columnOf(reading.text, mark) };
}
function master_file_readEntry(entry, reading) {
    const first = entry.tokens[0];
    if (!first.quoted && first.text.startsWith("$"))
        readDirective(first, entry, reading);
    else
        master_file_readRecord(entry, reading);
}
function readDirective(first, entry, reading) {
    const directive = first.text.toUpperCase();
    const argument = entry.tokens[1];
    const most = directive === "$INCLUDE" ? 3 : 2;
    if (!["$ORIGIN", "$TTL", "$INCLUDE"].includes(directive)) {
        throw new Fault(first, `${shown(first.text)} is not supported: only $ORIGIN, $TTL and $INCLUDE are`);
    }
    if (argument === undefined)
        throw new Fault(first, `${directive} needs a value after it`);
    const extra = entry.tokens[most];
    if (extra !== undefined)
        throw new Fault(extra, `${shown(extra.text)} is too much for ${directive}`);
    if (directive === "$ORIGIN")
        reading.origin = absoluteName(argument, reading.origin);
    else if (directive === "$TTL")
        reading.zone.defaultTtl = readTtl(argument, MAX_TTL);
    else
        readInclude(argument, entry.tokens[2], reading);
}
/** RFC 1035 §5.1: neither the origin nor the owner of the including file changes. */
function readInclude(path, origin, reading) {
    const { zone, files } = reading;
    if (files.length > master_file_MAX_DEPTH)
        throw new Fault(path, `files are included more than ${master_file_MAX_DEPTH} deep`);
    if (++zone.includes > MAX_INCLUDES)
        throw new Fault(path, `more than ${MAX_INCLUDES} files are included`);
    const inner = origin === undefined ? reading.origin : absoluteName(origin, reading.origin);
    const octets = (0,dns_name/* unescapeLabel */.dk)(path.text);
    if (octets === null)
        throw new Fault(path, "a broken escape in this file name");
    const found = zone.include(decodeUtf8(octets), reading.start.file);
    if (typeof found === "string")
        throw new Fault(path, found);
    if (files.includes(found.file))
        throw new Fault(path, `${found.file} includes itself: ${[...files, found.file].join(" → ")}`);
    const start = { file: found.file, line: 1, column: 1 };
    readText({ text: found.text, start, indent: 0, origin: inner, owner: null, files: [...files, found.file], zone });
}
function master_file_readRecord(entry, reading) {
    const { tokens } = entry;
    const { zone } = reading;
    const first = tokens[0];
    if (!entry.indented) {
        reading.owner = dns_name/* ROOT */.Dl; // should the name be at fault, any owner serves to find the other problems
        reading.owner = absoluteName(first, reading.origin);
    }
    const { ttl, type, next } = readHead(tokens, entry.indented ? 0 : 1);
    const name = reading.owner;
    if (name === null)
        throw new Fault(first, "this line begins with white space, but there is no record before it whose name it could take over");
    zone.lastTtl = ttl ?? zone.lastTtl;
    const fields = new Fields(tokens, next, type.type, reading.origin);
    const location = locate(reading, first);
    if (type.read) {
        const data = readRdata(type.type, fields);
        if ("minimum" in data)
            zone.lastTtl ??= Math.min(data.minimum, MAX_TTL);
        zone.records.push({ read: true, rr: { name, ttl: ttl ?? impliedTtl(zone), type: type.type, data }, location });
    }
    else {
        const data = readOpaque(type.type, fields, tokens.slice(next));
        zone.records.push({ read: false, rr: { name, ttl: ttl ?? impliedTtl(zone), type: type.type, data }, location });
    }
}
/** RFC 2308 §4: that of `$TTL`; without it the last one given (RFC 1035 §5.1), to begin with the SOA's minimum. */
function impliedTtl(zone) {
    return zone.defaultTtl ?? zone.lastTtl ?? FALLBACK_TTL;
}
/** Owner apart: `[TTL] [class] type` or `[class] [TTL] type` (RFC 1035 §5.1). */
function readHead(tokens, start) {
    let ttl = null;
    let classSeen = false;
    for (let i = start;; i++) {
        const token = tokens[i];
        if (token === undefined)
            throw new Fault(tokens.at(-1), "a record needs a type and data after its name");
        const word = token.quoted ? "" : token.text;
        if (ttl === null && looksLikeTtl(word))
            ttl = readTtl(token, MAX_TTL);
        else if (!classSeen && isClass(word)) {
            if (!/^(IN|CLASS1)$/i.test(word))
                throw new Fault(token, `class ${word.toUpperCase()} is not supported: only IN is`);
            classSeen = true;
        }
        else {
            const type = typeOf(word);
            if (type === null)
                throw new Fault(token, `${shown(token.text)} is no record type${hintFor(tokens, start)}`);
            return { ttl, type, next: i + 1 };
        }
    }
}
function isClass(word) {
    return /^(IN|CS|CH|HS|NONE|ANY|CLASS\d{1,5})$/i.test(word);
}
/** The usual slip: a first word that is a type means that the line was to begin with a name or with white space. */
function hintFor(tokens, start) {
    const first = tokens[0];
    const slip = start === 1 && !first.quoted && typeOf(first.text) !== null;
    return slip ? `: a line must begin with the owner's name, or with white space for that of the record before` : "";
}
function readOpaque(type, fields, tokens) {
    if (isGeneric(fields)) {
        readOctets(fields);
        fields.end();
    }
    else if (type.startsWith("TYPE")) {
        // RFC 3597 §5: data of an unknown type has no other form
        throw new Fault(fields.take("data"), `the data of a ${type} record must be written as \`\\# length hexadecimal\``);
    }
    else
        fields.take("data");
    return tokens.map((token) => (token.quoted ? `"${token.text}"` : token.text)).join(" ");
}

;// CONCATENATED MODULE: ./lib/src/zones/rules.js



/** Types of which a name has one record at most. */
const SINGLE = new Set(["CNAME", "DNAME", "SOA"]);
/** RFC 4034 §3 and §4, RFC 2535 §2.3.5: what DNSSEC puts beside a CNAME. */
const BESIDE_CNAME = new Set(["CNAME", "RRSIG", "NSEC", "SIG", "NXT", "KEY"]);
/** A place within a message. */
function rules_placeOf({ location }) {
    return `${location.file}:${location.line}`;
}
/** The records without those that say the same once more (RFC 2181 §5: an RRset is a set). */
function distinct(records) {
    const seen = new Set();
    return records.filter((record) => {
        const data = record.read ? (0,dns_record/* formatRdata */.ew)(record.rr.type, record.rr.data) : record.rr.data;
        const key = `${record.rr.name} ${record.rr.type} ${data}`;
        return !seen.has(key) && seen.add(key);
    });
}
/** The problems among distinct records of one or more zones, whatever zone they are in. */
function clashes(records) {
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
            problems.push({ location: record.location, message: `${name} has a CNAME record (${rules_placeOf(alias)}) and so can have no ${type} record (RFC 2181 §10.1)` });
        }
        if (!SINGLE.has(type))
            continue;
        const other = first.get(`${type} ${name}`);
        if (other === undefined)
            first.set(`${type} ${name}`, record);
        else
            problems.push({ location: record.location, message: `${name} already has a ${type} record (${rules_placeOf(other)}); a name can have one` });
    }
    return problems;
}
/** The problems of records that lie outside the zone they are declared in. */
function strays(zone) {
    return zone.records
        .filter((record) => !(0,dns_name/* isWithin */.UO)(record.rr.name, zone.origin))
        .map(({ rr, location }) => ({ location, message: `${rr.name} is not in ${zone.origin}, whose records are declared here` }));
}
/**
 * The zone that the records of a whole master file make up: its apex is where the SOA record stands.
 * A problem where there is none; a second SOA elsewhere is one too.
 */
function wholeZone(file, records) {
    const soas = records.filter((record) => record.rr.type === "SOA");
    const soa = soas[0];
    if (soa === undefined) {
        const message = "this file has no SOA record, so it is no whole zone: add the SOA, or keep a part that others $INCLUDE under a name that `bind:` does not match";
        return { location: { file, line: 1, column: 1 }, message };
    }
    const origin = soa.rr.name;
    const problems = soas
        .filter((other) => other.rr.name !== origin)
        .map(({ location }) => ({ location, message: `a second SOA record: this file is the zone ${origin} (${rules_placeOf(soa)}), and a zone has one` }));
    return { zone: { origin, complete: true, records }, problems };
}
/** Two master files of one zone. */
function twins(zones) {
    const first = new Map();
    const problems = [];
    for (const { origin, records } of zones) {
        const soa = records.find((record) => record.rr.type === "SOA");
        if (soa === undefined)
            continue;
        const other = first.get(origin);
        if (other === undefined)
            first.set(origin, soa);
        else
            problems.push({ location: soa.location, message: `the zone ${origin} is declared twice, first in ${rules_placeOf(other)}: which is the truth?` });
    }
    return problems;
}
/** Inline records of which a master file, the whole truth for its zone, or another domain's block speaks as well. */
function contradictions(complete, inline) {
    const authorities = new Map(complete.map((zone) => [zone.origin, authorityOf(zone)]));
    const inFiles = firstOfEach(complete.flatMap((zone) => zone.records));
    const inBlocks = new Map();
    const problems = [];
    for (const zone of inline) {
        for (const record of zone.records) {
            const { name, type } = record.rr;
            const set = `${type} ${name}`;
            const asked = record.read ? record.rr.type : "TXT";
            const authority = deepestZone(authorities, name, asked);
            if (authority !== undefined && (inFiles.has(set) || authority.answer(name, asked).kind !== "referral")) {
                const there = inFiles.get(set) ?? inFiles.get(`SOA ${authority.origin}`);
                const place = there === undefined ? "" : ` in ${rules_placeOf(there)}`;
                problems.push({ location: record.location, message: `the whole zone ${authority.origin} is declared${place}: the ${type} record of ${name} belongs there` });
            }
            const other = inBlocks.get(set);
            if (other === undefined)
                inBlocks.set(set, { zone, record });
            else if (other.zone !== zone) {
                problems.push({ location: record.location, message: `the ${type} records of ${name} are declared twice, first in ${rules_placeOf(other.record)}: which is the truth?` });
            }
        }
    }
    return problems;
}
function firstOfEach(records) {
    const first = new Map();
    for (const record of records) {
        const set = `${record.rr.type} ${record.rr.name}`;
        if (!first.has(set))
            first.set(set, record);
    }
    return first;
}

;// CONCATENATED MODULE: ./lib/src/zones/read.js
// The records that a policy declares: its `zones:` and `records:` read, checked on their own and against each other.





/**
 * All zones the policy declares. `root` is the folder of the repository: nothing outside of it is read, and locations are
 * relative to it; patterns are relative to the policy file. Throws an InputError with all problems of all files at once,
 * an AuditError where a file cannot be read or a pattern matches none.
 */
function readDeclared(policy, root) {
    const repository = new Repository(root);
    const files = readFiles(policy, repository);
    const problems = [];
    const complete = files.flatMap((file) => readZone(file, includeFrom(repository, policy.file), problems));
    const inline = policy.domains.flatMap((domain) => readBlock(domain, includeFrom(repository, policy.file), problems));
    if (problems.length === 0)
        problems.push(...few(twins(complete)), ...few(contradictions(complete, inline)), ...few(clashes(inline.flatMap((zone) => zone.records))));
    if (problems.length > 0)
        throw new model/* InputError */.dz(inOrder(problems));
    return [...complete, ...inline];
}
/** The master files that `zones:` names, each once. */
function readFiles(policy, repository) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(policy.file));
    const faults = [];
    const paths = new Set();
    for (const { pattern, location } of policy.zones) {
        try {
            for (const path of repository.find(pattern, folder))
                paths.add(path);
        }
        catch (error) {
            if (!(error instanceof model/* AuditError */.M_))
                throw error;
            faults.push(`${location.file}:${location.line}:${location.column}: ${error.message}`);
        }
    }
    const files = [];
    for (const path of paths) {
        const file = repository.read(path);
        if (typeof file === "string")
            faults.push(file);
        else
            files.push(file);
    }
    if (faults.length > 0)
        throw new model/* AuditError */.M_(faults.join("\n"));
    return files;
}
/** RFC 1035 §5.1 leaves open what a path is relative to: here the file that names it. One zone may include as much as one file may hold. */
function includeFrom(repository, policyFile) {
    let left = MAX_FILE;
    return (path, from) => {
        const found = repository.read(from === policyFile ? (0,external_node_path_.resolve)((0,external_node_path_.dirname)(policyFile), path) : repository.beside(path, from));
        if (typeof found === "string")
            return found;
        left -= found.text.length;
        return left < 0 ? `the files included by this zone are larger than ${MAX_FILE / 2 ** 20} MiB together` : found;
    };
}
function readZone({ file, text }, include, problems) {
    const found = read_parse({ text, start: { file, line: 1, column: 1 }, indent: 0, origin: null }, include);
    if (found.problems.length === 0) {
        const whole = wholeZone(file, found.records);
        if ("zone" in whole) {
            problems.push(...few(whole.problems), ...few(strays(whole.zone)), ...few(clashes(whole.zone.records)));
            return [whole.zone];
        }
        problems.push(whole);
    }
    problems.push(...found.problems);
    return [];
}
function readBlock({ name: origin, records: block }, include, problems) {
    if (block === null)
        return [];
    const text = Buffer.from(block.text, "utf8").toString("latin1");
    const found = read_parse({ text, start: block.location, indent: block.indent, origin }, include);
    const zone = { origin, complete: false, records: found.records };
    problems.push(...found.problems);
    if (found.problems.length === 0)
        problems.push(...few(strays(zone)));
    return [zone];
}
function read_parse(source, include) {
    const { records, problems } = parseMasterFile(source, include);
    return { records: distinct(records), problems };
}
function few(problems) {
    return problems.slice(0, MAX_PROBLEMS);
}
/** By place; what a block says for many domains (`defaults:`) is said once. */
function inOrder(problems) {
    const byPlace = new Map();
    for (const problem of problems) {
        const { file, line, column } = problem.location;
        byPlace.set(`${file} ${line} ${column} ${problem.message}`, problem);
    }
    return [...byPlace.values()].toSorted(({ location: a }, { location: b }) => a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);
}

;// CONCATENATED MODULE: ./lib/src/run.js
// The whole story: policy in, world observed, facts judged, views compared, report out.

















/** Domains observed at once: enough to keep the resolvers busy, few enough to bound what is held half-done. */
const DOMAINS_AT_ONCE = 100;
/** Audits the domains of a policy. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
async function run_check(options) {
    const known = checks/* CHECKS */.u.map(({ id, parameter }) => ({ id, hasParameter: parameter !== undefined }));
    const policy = (0,load/* loadPolicy */.t)(options.config, known, resolverProblem);
    const domains = selectDomains(policy, options.domains);
    const zones = readDeclared(policy, options.root);
    const world = openWorld(options, policy);
    try {
        return await audit(options, policy, domains, zones, world);
    }
    finally {
        world.close();
    }
}
function resolverProblem(url) {
    const parsed = (0,resolver_url/* parseResolverUrl */.d)(url);
    return "error" in parsed ? parsed.error : null;
}
function selectDomains(policy, wanted) {
    if (wanted.length === 0)
        return policy.domains;
    const chosen = wanted.map((text) => {
        const parsed = (0,mail_domain/* parseMailDomain */.n)(text);
        const found = "name" in parsed ? policy.domains.find((domain) => domain.name === parsed.name) : undefined;
        if (found === undefined)
            throw new model/* UsageError */.eb(`--domain ${text}: ${policy.file} names no such domain`);
        return found;
    });
    return [...new Set(chosen)];
}
function openWorld(options, policy) {
    const at = options.now;
    if (options.replay !== null) {
        const world = (0,sources_world/* openReplay */.YW)(options.replay, at);
        if (!options.offline || world.offline)
            return world;
        throw new model/* UsageError */.eb(`--offline: ${options.replay} was observed live, and --replay asks no one; leave --offline out`);
    }
    if (options.offline)
        return (0,sources_world/* openOffline */.GA)(at, offline);
    const resolvers = options.resolvers.length > 0 ? options.resolvers : policy.resolvers.map((resolver) => resolver.url);
    const { concurrency, allowPrivateNetwork } = options;
    return (0,sources_world/* openLive */.nM)({ at, resolvers, concurrency, allowPrivateNetwork });
}
async function audit(options, policy, domains, zones, world) {
    const defects = new Set();
    const declares = zones.length > 0;
    const view = options.view === "auto" ? (declares || world.offline ? "planned" : "live") : options.view;
    const baseline = view === "planned" && declares && !world.offline ? "live" : "none";
    const place = declaredAt(zones);
    const planned = overlay(world.dns, zones);
    const onDefect = (defect) => defects.add(defect);
    const observe = (domain, dns) => observeDomain(domain, dns, world.https, onDefect).catch((error) => run_unmeasured(domain, error, onDefect));
    let done = 0;
    options.onProgress?.(done, domains.length);
    const observeViews = async (domain) => {
        const [now, before] = await Promise.all([
            observe(domain, view === "planned" ? planned : world.dns),
            baseline === "live" ? observe(domain, world.dns) : null,
        ]);
        options.onProgress?.(++done, domains.length);
        return { now, before };
    };
    const observed = await world.attend(() => (0,in_turns/* inTurns */.g)(domains, DOMAINS_AT_ONCE, observeViews));
    const context = { profile: policy.profile, at: world.at, declaredAt: ({ source, text }) => place(source, text), onDefect };
    const before = withSharing(domains, observed.flatMap((facts) => facts.before ?? []));
    const reports = withSharing(domains, observed.map(({ now }) => now)).map((facts, i) => {
        const domain = domains[i];
        const found = judgeDomain(checks/* CHECKS */.u, domain, facts, context);
        const compared = before[i] === undefined ? found : withChanges(found, judgeDomain(checks/* CHECKS */.u, domain, before[i], context));
        const findings = withWaivers(compared, domain.name, policy.waivers, world.at);
        return { name: domain.name, mail: domain.mail, counts: countsOf(findings), facts, findings };
    });
    return { report: reportOf(options, policy, view, baseline, reports, world), snapshot: world.snapshot, defects: [...defects] };
}
/** The facts of a domain whose audit broke down: the others' are reported all the same. */
function run_unmeasured({ name, dkim }, error, onDefect) {
    const reason = `a defect in mail-policy: ${name} could not be observed: ${error instanceof Error ? error.message : String(error)}`;
    onDefect(reason);
    const fact = { state: "unknown", reason, evidence: [] };
    const keysOf = (selectors) => Object.fromEntries(selectors.map((selector) => [selector.name, fact]));
    const keys = { dkim: keysOf(dkim.selectors), dkimRetired: keysOf(dkim.retired), dkimKeys: fact, dkimSharing: fact, dkimWildcard: fact };
    return { dnssec: fact, mx: fact, spf: fact, spfOutcomes: fact, spfWildcard: fact, dmarc: fact, organisation: fact, dmarcExternal: fact, dmarcMailboxes: fact, mtaSts: fact, mtaStsFetch: fact, mtaStsPolicy: fact, tlsRpt: fact, tlsRptGuards: fact, tlsRptMailboxes: fact, ...keys, hosts: {} };
}
function reportOf({ failOn, failOnUnknown }, policy, view, baseline, reports, world) {
    const domains = reports.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const audited = new Set(domains.map((domain) => domain.name));
    const leftOut = new Set(policy.domains.map((domain) => domain.name).filter((name) => !audited.has(name)));
    return {
        version: 1,
        tool: { name: "mail-policy", version: lib_package/* version */.rE },
        at: world.at,
        profile: policy.profile,
        view,
        config: { file: policy.file, sha256: policy.sha256 },
        resolvers: world.resolvers(),
        limits: world.limits(),
        conclusion: conclusionOf(domains),
        gate: gateOf(domains, { failOn, failOnUnknown, baseline }),
        counts: countsOf(domains.flatMap((domain) => domain.findings)),
        domains,
        waivers: idleWaivers(policy.waivers.filter((waiver) => !leftOut.has(waiver.domain)), domains, world.at),
    };
}


/***/ })

};
