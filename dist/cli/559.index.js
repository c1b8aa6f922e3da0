export const id = 559;
export const ids = [559];
export const modules = {

/***/ 7559:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./lib/src/sources/heap.js
// How much garbage this process lets pile up before it is collected.

/** Percent of what is in use; V8 lets the heap grow to four times that where the machine has much memory. */
const GROWTH_PERCENT = 50;
/**
 * For a run that keeps little of much: collecting more often costs it little. V8 reads this flag whenever it has collected, so it may
 * change at any time; one that does not know it says so on stderr, and goes on.
 */
function keepHeapSmall() {
    (0,external_node_v8_.setFlagsFromString)(`--heap-growing-percent=${GROWTH_PERCENT}`);
}

// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(8723);
// EXTERNAL MODULE: ./lib/src/audit/checks.js + 131 modules
var audit_checks = __webpack_require__(4091);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(4797);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/standards/mx/observe.js
var observe = __webpack_require__(345);
;// CONCATENATED MODULE: ./lib/src/audit/levels.js
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

// EXTERNAL MODULE: ./lib/src/text/error.js
var text_error = __webpack_require__(5534);
// EXTERNAL MODULE: ./lib/src/text/truncate.js
var truncate = __webpack_require__(1304);
;// CONCATENATED MODULE: ./lib/src/audit/judge.js







/** A fact that the subject has; undefined where none was observed. */
function factOf({ own, shared }, name) {
    return own[name] ?? shared[name];
}
/** Project limits of what a finding shows: the beginning of a record of 64 KiB says enough. */
const MAX_EVIDENCE = 20;
const MAX_TEXT_LENGTH = 2_048;
const NO_AGE = { state: "absent", evidence: [] };
/** Every finding about a domain, in the order of the register. */
function judgeDomain(checks, domain, facts, context) {
    const findings = [];
    const subjects = subjectsByScope(domain, facts, context);
    for (const check of checks) {
        const level = levelOf(check, context.profile, domain);
        if (level === "off" || !check.mail.includes(domain.mail))
            continue;
        const parameter = parameterOf(check, context.profile, domain);
        for (const subject of subjectsOf(check, facts, subjects)) {
            const about = check.parameter === undefined ? subject.about : { ...subject.about, parameter };
            findings.push(findingOf(check, level, { about, subject, place: domain.location }, context));
        }
    }
    return findings;
}
function findingOf(check, level, { about, subject, place }, context) {
    const judgement = judgeSubject(check, subject, about, context);
    const evidence = judgement.evidence ?? collectEvidence(check, subject);
    const declaration = subject.location ?? firstDeclaration(evidence, context) ?? firstDeclaration(subject.declaredBy, context);
    return toFinding(check, about, level, judgement, {
        evidence,
        location: declaration ?? place,
        isDeclared: declaration !== null,
    });
}
function subjectsByScope(domain, facts, { profile, at }) {
    const { name, mail } = domain;
    const about = { domain: name, name, mail, profile, at, parameter: Number.NaN };
    const whole = { about, shared: byName(facts), own: {}, declaredBy: [] };
    return {
        domain: [whole],
        run: [whole],
        host: hostSubjectsOf(whole, facts),
        selector: selectorSubjectsOf(whole, facts.dkim, facts.dkimAges),
        "retired-selector": selectorSubjectsOf(whole, facts.dkimRetired, {}),
        attestation: attestationSubjectsOf(whole, domain),
    };
}
/** Checks cannot name the facts that are kept by host or selector (`DomainFacts`). */
function byName(facts) {
    return facts;
}
/**
 * The subjects of a check. Where they cannot be known, the domain is the subject instead, and what is asked of them is unknown: its
 * MX hosts while the MX records are, or beyond so many of them; its selectors while none is declared, where the check requires one.
 */
function subjectsOf(check, facts, subjects) {
    const found = subjects[check.scope];
    if (check.scope === "run")
        return check.needs.every((fact) => Object.hasOwn(facts, fact)) ? found : [];
    if (found.length > 0 || check.requiresSelector !== true)
        return found;
    const reason = (0,message/* message */.iU)("judging/no-selector");
    const key = { state: "unknown", reason, evidence: [] };
    return subjects.domain.map((whole) => ({ ...whole, own: { key, keyAge: key } }));
}
/** A part of the domain as a subject. */
function partOf(whole, name, own) {
    return { about: { ...whole.about, name }, shared: whole.shared, own, declaredBy: [] };
}
function selectorSubjectsOf(whole, keys, ages) {
    return Object.entries(keys).map(([selector, key]) => partOf(whole, `${selector}._domainkey.${whole.about.domain}`, { key, keyAge: ages[selector] ?? NO_AGE }));
}
/** The attestations for a domain, by the requirement of each. */
function attestationSubjectsOf(whole, { attestations }) {
    return attestations.map((value) => {
        const attestation = { state: "present", value, evidence: [] };
        return { ...partOf(whole, value.requirement, { attestation }), location: value.location };
    });
}
/** The MX hosts of a domain: a hostile domain has thousands of MX records. */
function hostSubjectsOf(whole, { mx, hosts }) {
    const placeholder = (fact) => ({
        ...whole,
        own: { mx: fact, addresses: fact, tlsa: fact, smtp: fact, dane: fact },
    });
    if (mx.state === "unknown")
        return [placeholder(mx)];
    const evidenceByHost = mxEvidenceByHost(mx);
    const subjects = Object.entries(hosts).map(([name, host]) => {
        const declaredBy = evidenceByHost.get(name) ?? [];
        return { ...partOf(whole, name, { ...host, mx: { ...mx, evidence: declaredBy } }), declaredBy };
    });
    const all = (0,observe/* mailHosts */.F_)(mx).length;
    if (all <= subjects.length)
        return subjects;
    const reason = (0,message/* message */.iU)("judging/host-limit", { all, limit: subjects.length });
    return [...subjects, placeholder({ state: "unknown", reason, evidence: [] })];
}
/** The evidence of the MX records that name each host. */
function mxEvidenceByHost(mx) {
    const records = mx.state === "present" ? mx.value.records : [];
    const hostByText = new Map(records.map((record) => [(0,dns_record/* formatRdata */.ew)("MX", record), record.exchange]));
    const found = new Map();
    for (const one of mx.evidence) {
        const host = hostByText.get(one.text);
        if (host === undefined)
            continue;
        const own = found.get(host);
        if (own === undefined)
            found.set(host, [one]);
        else
            own.push(one);
    }
    return found;
}
/** Judges one subject. Unknown and missing facts are answered here, so that no judge sees them. */
function judgeSubject(check, facts, subject, context) {
    const given = {};
    let unknown = null;
    for (const name of check.needs) {
        const fact = factOf(facts, name);
        if (fact?.state === "absent")
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("judging/absent", { fact: name }) };
        if (fact?.state === "malformed")
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("judging/malformed", { fact: name }) };
        if (fact?.state === "unknown")
            unknown ??= fact.reason;
        given[name] = fact?.state === "present" ? fact.value : undefined;
    }
    for (const name of check.examines) {
        const fact = factOf(facts, name);
        if (fact?.state === "unknown")
            unknown ??= fact.reason;
        given[name] = fact;
    }
    if (unknown !== null)
        return { outcome: "unknown", message: unknown };
    for (const name of check.consults)
        given[name] = factOf(facts, name);
    try {
        return check.judge(given, subject);
    }
    catch (error) {
        const text = (0,text_error/* errorText */.k)(error);
        const defect = (0,message/* message */.iU)("judging/defect", { check: check.id, subject: subject.name, error: text });
        context.onDefect(defect);
        return { outcome: "unknown", message: defect };
    }
}
/** The evidence of the facts that a check needs and examines; of one fact, it is that fact's own list. */
function collectEvidence(check, subject) {
    let collected = [];
    for (const names of [check.needs, check.examines]) {
        for (const name of names) {
            const evidence = factOf(subject, name)?.evidence ?? [];
            if (collected.length === 0)
                collected = evidence;
            else if (evidence.length > 0)
                collected = [...collected, ...evidence];
        }
    }
    return collected;
}
/** Mostly nothing is too long; then the list is not copied. */
function truncateEvidence(evidence) {
    if (evidence.length <= MAX_EVIDENCE && evidence.every(({ text }) => text.length <= MAX_TEXT_LENGTH))
        return evidence;
    return evidence.slice(0, MAX_EVIDENCE).map((one) => ({ ...one, text: (0,truncate/* truncate */.x)(one.text, MAX_TEXT_LENGTH) }));
}
/** Where the first of the evidence that is declared stands; null where none is. */
function firstDeclaration(evidence, context) {
    for (const one of evidence) {
        const location = context.findDeclaration(one);
        if (location !== null)
            return location;
    }
    return null;
}
/** What an earlier run found, as far as it was recorded. */
function earlierFinding(check, domain, earlier, profile) {
    const level = levelOf(check, profile, domain);
    if (level === "off")
        return null;
    const { name, location } = domain;
    const subject = { domain: name, name: earlier.subject };
    return toFinding(check, subject, level, earlier, { evidence: [], location, isDeclared: false });
}
function toFinding(check, subject, level, { outcome, message: text, fix }, { evidence, location, isDeclared }) {
    return {
        key: (0,model/* findingKey */.fl)(subject.domain, check.id, subject.name),
        check: check.id,
        subject: subject.name,
        section: check.section,
        requirements: check.scope === "attestation" ? [subject.name] : check.requirements,
        tests: check.tests,
        references: check.references,
        outcome,
        level,
        status: statusOf(outcome, level),
        message: text,
        evidence: truncateEvidence(evidence),
        fix: outcome === "fail" ? (fix ?? null) : null,
        change: null,
        waiver: null,
        location,
        isDeclared,
    };
}

// EXTERNAL MODULE: ./lib/src/audit/observe.js + 26 modules
var audit_observe = __webpack_require__(3467);
// EXTERNAL MODULE: ./lib/src/audit/live-facts.js
var live_facts = __webpack_require__(1668);
// EXTERNAL MODULE: ./lib/src/concurrency/map.js
var map = __webpack_require__(6540);
// EXTERNAL MODULE: ./lib/src/standards/dkim/sharing.js
var sharing = __webpack_require__(5435);
;// CONCATENATED MODULE: ./lib/src/audit/dkim-key-reuse.js

/** The keys of all audited domains in one view. */
class KeyReuse {
    #digests = [];
    /** A key has hundreds of characters: one that many domains share is held once. */
    #identities = new Map();
    #index = null;
    /** Notes the keys of the domain at a position: those of earlier positions are named first. */
    add(position, name, facts) {
        const { keys, ...rest } = (0,sharing/* digestKeys */.VG)(keysOf(name, facts));
        this.#digests[position] = { ...rest, keys: keys.map((key) => ({ ...key, identity: this.#held(key.identity) })) };
    }
    #held(identity) {
        const known = this.#identities.get(identity);
        if (known === undefined)
            this.#identities.set(identity, identity);
        return known ?? identity;
    }
    /** The facts of a domain, its keys compared with those of the others, once all are noted. */
    complete(name, facts) {
        const keys = keysOf(name, facts);
        if (Object.keys(keys.dkim).length === 0)
            return facts;
        this.#index ??= (0,sharing/* indexDigests */.mc)(this.#digests);
        return { ...facts, dkimSharing: (0,sharing/* compareKeys */.YD)(keys, this.#index) };
    }
}
/** The key of a retired selector counts as long as its record exists. */
function keysOf(name, { dkim, dkimRetired }) {
    return { name, dkim: { ...dkimRetired, ...dkim } };
}

// EXTERNAL MODULE: ./lib/src/standards/smtp-tls/checks/starttls.js
var starttls = __webpack_require__(4319);
// EXTERNAL MODULE: ./lib/src/x509/validity.js
var validity = __webpack_require__(8013);
;// CONCATENATED MODULE: ./lib/src/audit/refused-connections.js




/** Project limit: days that the clocks of two machines may differ, with a wrong time zone too. */
const MAX_CLOCK_SKEW_DAYS = 1;
/** The answers on port 25 of all audited domains' hosts in one view. */
class Refusals {
    #profile;
    #at;
    #openPaths = new Set();
    constructor({ profile, at }) {
        this.#profile = profile;
        this.#at = at;
    }
    /** Notes who answered of a domain's hosts; its facts as far as it shows by itself, compared with the time of the audit. */
    add(domain, facts) {
        const current = this.#current(domain, facts);
        for (const path of reachablePaths(current))
            this.#openPaths.add(path);
        return current;
    }
    /** The same facts, their hosts' answers compared with those of others, once all are noted; `isOwn`: that makes no difference. */
    complete(domain, facts) {
        let isOwn = true;
        const classified = mapAddresses(this.#current(domain, facts), (each) => {
            const answer = this.#openPaths.has(pathKey(each)) ? asRefusal(each) : each.answer;
            if (answer !== each.answer)
                isOwn = false;
            return answer;
        });
        return { facts: classified, isOwn };
    }
    #current(domain, facts) {
        const days = parameterOf(starttls/* smtpTlsStarttls */.p, this.#profile, domain);
        return mapAddresses(facts, (address) => discardOutdated(address, days, this.#at));
    }
}
function mapAddresses(facts, change) {
    const changed = (host) => ({
        ...host,
        addresses: host.addresses.map((each) => ({ ...each, answer: change(each) })),
    });
    const hosts = Object.entries(facts.hosts).map(([name, host]) => [
        name,
        host.smtp.state === "present" ? { ...host, smtp: { ...host.smtp, value: changed(host.smtp.value) } } : host,
    ]);
    return { ...facts, hosts: Object.fromEntries(hosts) };
}
/** A measurement from elsewhere counts for some days, a failed one too; a replayed run's own measurements are as old as the run. */
function discardOutdated({ answer, at: measured, from }, days, at) {
    if (from === null)
        return answer;
    // a wrong clock, or an audit as of the past: either way nothing was measured at the time of the audit
    if ((0,validity/* wholeDaysBetween */.v)(measured, at) < -MAX_CLOCK_SKEW_DAYS)
        return { kind: "failure", cause: "outdated", reason: (0,message/* message */.iU)("smtp-host/too-late", { at: measured, from }) };
    if ((0,validity/* wholeDaysBetween */.v)(measured, at) <= days)
        return answer;
    return { kind: "failure", cause: "outdated", reason: (0,message/* message */.iU)("smtp-host/outdated", { at: measured, from, days }) };
}
/** CATALOGUE rule 5: a refused connection is a fault only if outbound port 25 is known to work, on the same machine and in that address family. */
function asRefusal({ address, answer }) {
    if (answer.kind !== "failure" || answer.cause !== "connect")
        return answer;
    const { reason } = answer;
    return { kind: "refused", reason: (0,message/* message */.iU)("smtp-host/refused", { reason, family: addressFamily(address) }) };
}
function reachablePaths({ hosts }) {
    return Object.values(hosts).flatMap(({ smtp }) => {
        const addresses = smtp.state === "present" ? smtp.value.addresses : [];
        return addresses.filter(({ answer }) => answer.kind === "tls" || answer.kind === "plaintext").map(pathKey);
    });
}
/** From the machine that measured, in an address family: another machine's port 25 may be blocked where this one's is not. */
function pathKey({ address, from }) {
    return JSON.stringify([from, addressFamily(address)]);
}
function addressFamily(address) {
    return address.includes(":") ? "IPv6" : "IPv4";
}

;// CONCATENATED MODULE: ./lib/src/sequence.js
// Lists of what a run has too much of to hold at once: each item is made when it is asked for. An array is one, too.
/** A list of `length` items; `make` makes the same one each time. */
function lazySequence(length, make) {
    return new LazySequence(length, make);
}
class LazySequence {
    length;
    #make;
    constructor(length, make) {
        this.length = length;
        this.#make = make;
    }
    at(index) {
        return index < this.length ? this.#make(index) : undefined;
    }
    *[Symbol.iterator]() {
        for (let i = 0; i < this.length; i++)
            yield this.#make(i);
    }
    map(change) {
        const changed = [];
        for (const item of this)
            changed.push(change(item, changed.length));
        return changed;
    }
    flatMap(change) {
        const changed = [];
        let position = 0;
        for (const item of this) {
            const made = change(item, position++);
            if (isList(made))
                changed.push(...made);
            else
                changed.push(made);
        }
        return changed;
    }
    filter(isWanted) {
        const wanted = [];
        for (const item of this)
            if (isWanted(item))
                wanted.push(item);
        return wanted;
    }
    find(isWanted) {
        for (const item of this)
            if (isWanted(item))
                return item;
        return undefined;
    }
    some(isWanted) {
        return this.find(isWanted) !== undefined;
    }
    every(isWanted) {
        return !this.some((item) => !isWanted(item));
    }
}
function isList(made) {
    return Array.isArray(made);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/run/packed-facts.js
// The facts of domains in few octets: they are data alone, so their JSON is all there is to them.

/** The fastest that still finds what repeats: evidence, names, keys of objects. */
const LEVEL = 2;
/** RFC 1951 §2: deflate looks back no further. */
const WINDOW = 32_768;
/** The facts of some domains, by position: those of the first to come are the dictionary of the others, which resemble them. */
class PackedFacts {
    #packed = [];
    #dictionary = null;
    set(position, facts) {
        const text = Buffer.from(JSON.stringify(facts));
        this.#dictionary ??= Buffer.from(text.subarray(-WINDOW));
        const packed = (0,external_node_zlib_.deflateRawSync)(text, { level: LEVEL, dictionary: this.#dictionary });
        // zlib's own result, and a small Buffer, are parts of larger ones, and would keep all of these
        this.#packed[position] = new Uint8Array(packed);
    }
    /** Those that were set at the position. */
    get(position) {
        const dictionary = this.#dictionary;
        const text = (0,external_node_zlib_.inflateRawSync)(this.#packed[position], { dictionary });
        return JSON.parse(text.toString());
    }
    /** Octets that are held of the facts at a position. */
    sizeAt(position) {
        return this.#packed[position]?.buffer.byteLength ?? 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/run/view-audits.js
// The audits of a run's domains in one view: noted as they are observed, complete once all are.





/**
 * Project limit: domains whose facts and findings are held as they are, some 170 kB each. Of more domains the facts are packed, and judged
 * whenever a domain is asked for.
 */
const MAX_HELD = 250;
/** The checks of facts that take all domains, other than hosts' answers. */
const SHARING_CHECKS = audit_checks/* CHECKS */.u.filter(({ needs, examines, consults }) => [...needs, ...examines, ...consults].includes("dkimSharing"));
class ViewAudits {
    domains;
    #judge;
    #keys = new KeyReuse();
    #refusals;
    #kept;
    constructor(domains, judge, { maxHeld, ...context }) {
        this.domains = domains;
        this.#judge = judge;
        this.#refusals = new Refusals(context);
        this.#kept = domains.length > maxHeld ? new PackedAudits() : new HeldAudits();
    }
    /** Notes the facts of the domain at a position; judges them, if what that says can be held. */
    add(position, facts) {
        const domain = this.domains[position];
        this.#keys.add(position, domain.name, facts);
        const current = this.#refusals.add(domain, facts);
        this.#kept.set(position, facts, () => this.#judge(audit_checks/* CHECKS */.u, domain, current));
    }
    /** The facts of each domain as they were observed. */
    observed() {
        return lazySequence(this.domains.length, (position) => this.#kept.facts(position));
    }
    /** The audit of each domain, once all are noted. */
    audits() {
        return lazySequence(this.domains.length, (position) => this.#kept.completed(position, (facts, judged) => this.#complete(position, facts, judged)));
    }
    /** Only what the other domains change is judged again. */
    #complete(position, observed, judged) {
        const domain = this.domains[position];
        const { facts: own, isOwn } = this.#refusals.complete(domain, observed);
        const facts = this.#keys.complete(domain.name, own);
        if (judged === null || !isOwn)
            return { facts, findings: this.#judge(audit_checks/* CHECKS */.u, domain, facts) };
        const again = new Map(this.#judge(SHARING_CHECKS, domain, facts).map((finding) => [finding.key, finding]));
        return { facts, findings: judged.map((finding) => again.get(finding.key) ?? finding) };
    }
}
class HeldAudits {
    #facts = [];
    #judged = [];
    #audits = [];
    set(position, facts, judge) {
        this.#facts[position] = facts;
        this.#judged[position] = judge();
    }
    facts(position) {
        return this.#facts[position];
    }
    completed(position, complete) {
        return (this.#audits[position] ??= complete(this.facts(position), this.#judged[position]));
    }
}
class PackedAudits {
    #facts = new PackedFacts();
    set(position, facts) {
        this.#facts.set(position, facts);
    }
    facts(position) {
        return this.#facts.get(position);
    }
    completed(position, complete) {
        return complete(this.facts(position), null);
    }
}

;// CONCATENATED MODULE: ./lib/src/run/audit-domains.js
// Observes domains in one view, some at once, and notes what the checks say of them.








/** Domains observed at once: enough to keep the resolvers busy, few enough to bound the unfinished work in memory. */
const DOMAINS_AT_ONCE = 100;
/** The same where mail servers are probed: domains whose servers are slow, or must wait for their minute, must not hold up the others. */
const PROBED_DOMAINS_AT_ONCE = 2_000;
/** Does `work` for each of the domains, as many at once as the auditor observes: a window that slides over them. */
async function forEachDomain({ atOnce }, domains, work) {
    await (0,map/* mapConcurrent */._)(domains, atOnce, work);
}
const RUN_CHECKS = audit_checks/* CHECKS */.u.filter(({ scope }) => scope === "run");
/**
 * `findDeclaration` finds where evidence is declared; `onDefect` receives internal errors of this program; `earlierRunOf` has what the
 * history knows of a domain.
 */
function openAuditor(world, findDeclaration, onDefect, earlierRunOf = null, maxHeld = MAX_HELD) {
    const { https, smtp, at, gaps, isProbing } = world;
    const judgeBy = (profile) => {
        const context = { profile, at, findDeclaration, onDefect };
        return (checks, domain, facts) => judgeDomain(checks, domain, facts, context);
    };
    return {
        at,
        atOnce: isProbing ? PROBED_DOMAINS_AT_ONCE : DOMAINS_AT_ONCE,
        observe: async (domain, view) => {
            const missing = gaps?.reasonFor(domain.name) ?? null;
            const facts = missing === null
                ? await (0,audit_observe/* observeDomain */.B)(domain, { ...view, https, smtp }, at, onDefect).catch((error) => unmeasuredFacts(domain, defectOf(domain, error, onDefect)))
                : unmeasuredFacts(domain, missing);
            return earlierRunOf === null ? facts : { ...facts, earlier: earlierRunOf(domain.name) };
        },
        open: (domains, profile) => new ViewAudits(domains, judgeBy(profile), { profile, at, maxHeld }),
        judgeRun: (domain, facts, profile) => judgeBy(profile)(RUN_CHECKS, domain, facts),
    };
}
/** An internal error: the other domains are still reported. */
function defectOf({ name }, error, onDefect) {
    const defect = (0,message/* message */.iU)("judging/observer-defect", { name, error: (0,text_error/* errorText */.k)(error) });
    onDefect(defect);
    return defect;
}
/** The facts of a domain that was not measured at all. */
function unmeasuredFacts({ dkim }, reason) {
    const fact = { state: "unknown", reason, evidence: [] };
    const keysOf = (selectors) => Object.fromEntries(selectors.map((selector) => [selector.name, fact]));
    const keys = {
        dkim: keysOf(dkim.selectors),
        dkimAges: Object.fromEntries(dkim.selectors.map((selector) => [selector.name, fact])),
        dkimRetired: keysOf(dkim.retired),
        dkimKeys: fact,
        dkimSharing: fact,
        dkimWildcard: fact,
    };
    return {
        dnssec: fact,
        mx: fact,
        implicitMx: fact,
        spf: fact,
        spfExpectationResults: fact,
        spfWildcard: fact,
        dmarc: fact,
        organisation: fact,
        mailResults: fact,
        dmarcExternalDestinations: fact,
        dmarcMailboxes: fact,
        mtaSts: fact,
        mtaStsFetch: fact,
        mtaStsPolicy: fact,
        mtaStsUnannounced: fact,
        tlsRpt: fact,
        tlsRptMailboxTls: fact,
        tlsRptMailboxes: fact,
        referencedDomains: fact,
        reverseDns: fact,
        services: fact,
        drift: fact,
        unlistedNames: fact,
        ...keys,
        ...live_facts/* NO_LIVE_FACTS */.V,
        hosts: {},
    };
}

// EXTERNAL MODULE: ./lib/src/run/load-inputs.js + 26 modules
var load_inputs = __webpack_require__(2904);
// EXTERNAL MODULE: ./lib/src/sources/git.js
var git = __webpack_require__(5663);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository-folder.js
var repository_folder = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/src/zones/repository/included-policies.js
var included_policies = __webpack_require__(4254);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/zones/repository/confine.js
var confine = __webpack_require__(539);
// EXTERNAL MODULE: ./lib/src/zones/repository/file-tree.js
var file_tree = __webpack_require__(8050);
;// CONCATENATED MODULE: ./lib/src/zones/repository/commit-tree.js
// The files of a commit as a tree: names are known from the start, contents are fetched once it is known which are needed.




/** Project limit: folders inside each other; deeper ones are not read. Git has no limit, and a hostile tree is cheap. */
const MAX_DEPTH = 64;
/**
 * The files below `top`. A file whose content is not here yet reads as empty and is listed as missing; so a reading counts only if nothing is missing after it.
 */
class CommitTree {
    #files = new Map();
    #folders = new Map();
    #contents = new Map();
    #missingContents = new Set();
    constructor(top, files) {
        for (const file of files) {
            const steps = file.path.split("/");
            if (steps.length > MAX_DEPTH ||
                steps.some((step) => step === "" || step === "." || step === ".." || (0,confine/* isGitFolder */.Z$)(step)))
                continue;
            const path = (0,external_node_path_.join)((0,external_node_path_.resolve)(top), ...steps);
            this.#files.set(path, file);
            this.#enter(path, false);
        }
    }
    entries(folder) {
        return [...(this.#folders.get(folder) ?? [])].map(([name, isFolder]) => ({ name, isFolder }));
    }
    /** No link of a commit is followed. */
    leadsOut() {
        return false;
    }
    isFile(path) {
        return this.#files.has(path);
    }
    read(path, limit) {
        const file = this.#files.get(path);
        if (file === undefined)
            return { problem: this.#folders.has(path) ? "is not a file" : `cannot be read: ${file_tree/* NO_SUCH_FILE */.d5}` };
        if (file.isLink)
            return { problem: "is a symbolic link, which is not followed in a commit" };
        if (file.size > limit)
            return { problem: (0,file_tree/* tooLarge */.g$)(limit) };
        const text = this.#contents.get(file.id);
        if (text === undefined)
            this.#missingContents.add(file.id);
        return { text: text ?? "" };
    }
    /** The ids of the contents that were read and are not here. */
    get missingContents() {
        return [...this.#missingContents];
    }
    addContents(contents) {
        for (const [id, text] of contents) {
            this.#contents.set(id, text);
            this.#missingContents.delete(id);
        }
    }
    /** Enters a path in its folder, and that one in its own, up to one that is known. */
    #enter(path, isFolder) {
        const folder = (0,external_node_path_.dirname)(path);
        const known = this.#folders.get(folder);
        const entries = known ?? new Map();
        entries.set(path.slice(folder.length).replace(/^[\\/]/, ""), isFolder);
        if (known !== undefined || folder === path)
            return;
        this.#folders.set(folder, entries);
        this.#enter(folder, true);
    }
}
/** SHA-256, hexadecimal, of the files at some paths of a commit: of their paths, and of what git names their content by, a hash of it. */
function digestOfCommit(files, paths) {
    const ids = new Map(files.map(({ path, id }) => [path, id]));
    const contents = paths.toSorted().map((path) => [path, ids.get(path) ?? null]);
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(contents)).digest("hex");
}

// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository_repository = __webpack_require__(4763);
// EXTERNAL MODULE: ./lib/src/zones/repository/policy-files.js
var policy_files = __webpack_require__(7903);
// EXTERNAL MODULE: ./lib/src/zones/formats.js + 58 modules
var zones_formats = __webpack_require__(2367);
// EXTERNAL MODULE: ./lib/src/zones/read-zones.js + 1 modules
var read_zones = __webpack_require__(907);
// EXTERNAL MODULE: ./lib/src/zones/repository/watched-tree.js
var watched_tree = __webpack_require__(5334);
// EXTERNAL MODULE: ./lib/src/policy/input-limits.js
var input_limits = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/src/text/list.js
var list = __webpack_require__(9950);
;// CONCATENATED MODULE: ./lib/src/run/moved-policy.js
// The policy of a base that has it under another name: a change that renames its policy has the same baseline as any other.








/** A change removes several policies, or so many files that one of them may be. */
class UnclearPolicyError extends Error {
}
/** Project limit: files that a change takes away and that may have been its policy; those that a policy among them includes are none. */
const MAX_MOVED = 20;
/**
 * The policy of the base under the name it had: of the files that are no longer tracked, the policy that is most like the current one. `config`
 * where none of them is a policy. Rejects with an UnclearPolicyError where it is not clear which it was: then nothing is known of the base.
 */
async function findMovedPolicy(commit, { files, tree }, { config, root }) {
    const tracked = await (0,git/* trackedFiles */.O)(new file_tree/* DiskTree */.C4(root).linkFreeFolderOf(config)).catch(() => null);
    if (tracked === null)
        return config;
    const top = (0,repository_folder/* locateCommit */.iV)(config, root);
    const removed = (0,repository_folder/* filesNotTracked */.B4)(files, top, tracked).filter(({ file: { path, size, isLink } }) => /\.ya?ml$/i.test(path) && size <= input_limits/* MAX_FILE_OCTETS */.tA && !isLink);
    const policies = await findPolicies(commit, removed, config, (pattern) => findFiles(new repository_repository/* Repository */.LN(top, tree), pattern, top));
    if (policies.length < 2)
        return policies[0]?.path ?? config;
    const content = new repository_repository/* Repository */.LN(root).readContent(config, input_limits/* MAX_FILE_OCTETS */.tA);
    const current = "text" in content ? readPolicy(config, config, content.text) : null;
    const [first, second] = policies
        .map((policy) => ({ ...policy, likeness: likenessOf(policy, current) }))
        .toSorted((a, b) => compareLikeness(b.likeness, a.likeness));
    const isClear = first !== undefined && second !== undefined && first.likeness.domains > 0;
    if (isClear && compareLikeness(first.likeness, second.likeness) > 0)
        return first.path;
    const names = (0,list/* list */.p)(policies.map(({ name }) => name));
    throw new UnclearPolicyError(`the change removes several policies (${names}), and it is not clear which of them is now another file.`);
}
/** The policies among removed files, without those that another of them includes. `find`: the paths of a pattern. */
async function findPolicies(commit, removed, config, find) {
    const read = async (some) => {
        if (some.length > MAX_MOVED)
            throw new UnclearPolicyError(`the change removes ${removed.length} YAML files, so its former policy is unknown.`);
        if (some.length === 0)
            return [];
        const contents = await commit.read(some.map(({ file }) => file.id));
        return some.flatMap(({ path, file }) => readPolicy(path, file.path, contents.get(file.id) ?? "") ?? []);
    };
    const likely = removed.length > MAX_MOVED ? removed.filter(({ path }) => (0,repository_folder/* mayBeRenamed */.nO)(path, config)) : removed;
    const found = await read(likely);
    const included = new Set(found.flatMap(({ patterns }) => patterns.flatMap(find)));
    const chosen = new Set(likely);
    const others = await read(removed.filter((one) => !included.has(one.path) && !chosen.has(one)));
    return [...found, ...others].filter(({ path, patterns }) => patterns.length > 0 || !included.has(path));
}
/** Absolute paths of the files that a pattern names; none where it cannot be looked for. */
function findFiles(repository, pattern, folder) {
    try {
        return repository.find(pattern, folder);
    }
    catch (error) {
        if (error instanceof model/* AuditError */.M_)
            return [];
        throw error;
    }
}
function likenessOf(policy, other) {
    const shared = (a, b) => [...a].filter((one) => b.has(one)).length;
    if (other === null)
        return { domains: 0, lines: 0 };
    return { domains: shared(policy.domains, other.domains), lines: shared(policy.lines, other.lines) };
}
function compareLikeness(a, b) {
    return a.domains - b.domains || a.lines - b.lines;
}
const NOTHING_INCLUDED = { find: () => ({ files: [] }), read: () => ({ octets: new Uint8Array() }) };
/** null where the text is not a valid policy. */
function readPolicy(path, name, text) {
    try {
        const { domains, included } = (0,load_inputs/* parsePolicyFile */._)(name, Buffer.from(text, "latin1"), NOTHING_INCLUDED);
        return {
            path,
            name,
            domains: new Set(domains.map(({ name }) => name)),
            lines: new Set(text.split(/\r?\n/)),
            patterns: included.patterns,
        };
    }
    catch (error) {
        if (error instanceof model/* InputError */.dz)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/run/read-commit.js


/** Project limit: the policy, the files it names, the files those include, and so on. */
const MAX_ROUNDS = 20;
/** What `read` makes of a commit's files, once all contents are there that it wants. `place` says where the checkout is. */
async function readInRounds(commit, place, read) {
    const files = await commit.files();
    const tree = new CommitTree((0,repository_folder/* locateCommit */.iV)(place.config, place.root), files);
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const result = await read(tree, files);
        const { missingContents } = tree;
        if (missingContents.length === 0)
            return result;
        tree.addContents(await commit.read(missingContents));
    }
    throw new Error(`its files include each other more than ${MAX_ROUNDS} levels deep`);
}

// EXTERNAL MODULE: ./lib/src/run/zone-selectors.js
var zone_selectors = __webpack_require__(9163);
;// CONCATENATED MODULE: ./lib/src/run/base-commit.js

















/** The repository no longer has the commit. */
class CommitGoneError extends Error {
}
/** Reads the base before the deadline. Throws UsageError if git does not have the commit and no other source is given. */
function readBase(source, paths, deadline = new run_deadline/* Deadline */.B2()) {
    const name = nameOf(source);
    return deadline.within(() => readSource(source, paths, deadline.signal), (reason) => unreadBase(name, reason));
}
const FIRST_PARENT = "the commit before the push";
function nameOf(source) {
    if (source.kind === "first-parent")
        return FIRST_PARENT;
    return source.kind === "merge" ? source.otherwise.name : source.name;
}
function unreadBase(name, reason) {
    const limitations = [(0,message/* message */.iU)("limitation/base", { name, reason })];
    return { name, hasPolicyFile: true, policy: null, declared: null, limitations, filesRead: [], digest: "" };
}
function readSource(source, paths, signal) {
    if (source.kind === "commit")
        return readNamed(source, paths, signal);
    return source.kind === "merge" ? readMergeBase(source, paths, signal) : readFirstParent(source, paths, signal);
}
async function readMergeBase({ merge, source, otherwise }, paths, signal) {
    const base = await (0,git/* mergedInto */.P_)(paths.config, merge, signal);
    return readNamed(base === null ? otherwise : source(base), paths, signal);
}
async function readFirstParent({ of, source }, paths, signal) {
    try {
        const parent = await (0,git/* firstParent */.v1)(paths.config, of, signal);
        if (parent !== null)
            return await readNamed(source(parent), paths, signal);
        const nothing = { policy: null, declared: null, limitations: [], filesRead: [], digest: "" };
        return { name: FIRST_PARENT, hasPolicyFile: false, ...nothing };
    }
    catch (error) {
        return unreadBase(FIRST_PARENT, (0,text_error/* errorText */.k)(error));
    }
}
async function readNamed({ ref, name, fetchRemote, ifGone }, paths, signal) {
    let commit = null;
    try {
        commit = await (0,git/* openCommit */.Cg)(paths.config, ref, signal);
    }
    catch (error) {
        if (fetchRemote === null)
            throw new model/* UsageError */.eb(`--base ${name}: ${(0,text_error/* errorText */.k)(error)}`);
    }
    const fetch = fetchRemote === null ? null : async () => (0,git/* withLocalContents */.ax)(await fetchRemote(signal), paths.config, signal);
    const sources = [commit === null ? null : () => Promise.resolve(commit), fetch].filter((way) => way !== null);
    let reason = "";
    for (const open of sources) {
        try {
            return { name, ...(await readCommit(await open(), paths, name)) };
        }
        catch (error) {
            if (error instanceof CommitGoneError && ifGone !== undefined)
                return readFirstParent(ifGone, paths, signal);
            reason = (0,text_error/* errorText */.k)(error);
            if (error instanceof UnclearPolicyError)
                break; // the same from any source
        }
    }
    return unreadBase(name, reason);
}
async function readCommit(commit, { config, root }, name) {
    const folder = (0,repository_folder/* locateRepository */.ZX)(config, root);
    let then = null; // where the policy was
    return readInRounds(commit, { config, root }, async (tree, files) => {
        then ??= new repository_repository/* Repository */.LN(folder, tree).hasFile(config)
            ? config
            : await findMovedPolicy(commit, { files, tree }, { config, root });
        const watched = new watched_tree/* WatchedTree */.$(tree);
        const read = readTree(watched, folder, { config: then, name });
        const filesRead = watched.filesRead.map((path) => (0,repository_folder/* repositoryName */.aR)(folder.top, path));
        const top = (0,repository_folder/* locateCommit */.iV)(config, root);
        const paths = watched.filesRead.map((path) => (0,repository_folder/* repositoryName */.aR)(top, path));
        return { ...read, filesRead, digest: digestOfCommit(files, paths) };
    });
}
function readTree(tree, folder, { config, name }) {
    const repository = new repository_repository/* Repository */.LN(folder, tree);
    const link = repository.linkAbove(config);
    if (link === null && !repository.hasFile(config))
        return { hasPolicyFile: false, policy: null, declared: null, limitations: [] };
    const file = link ?? repository.read(config);
    let policy = null;
    try {
        if ("problem" in file)
            throw new model/* AuditError */.M_(file.problem);
        policy = (0,load_inputs/* parsePolicyFile */._)(file.file, Buffer.from(file.text, "latin1"), (0,included_policies/* includedPolicies */.J)(repository));
        const { zones, missing } = withoutMissingPlans(policy, repository);
        const { zones: declared, faults } = (0,read_zones/* readDeclaredZones */.w)({ ...policy, zones }, folder, tree);
        return {
            hasPolicyFile: true,
            policy: (0,zone_selectors/* withZoneSelectors */.x)(policy, declared).policy,
            declared: { zones: declared, policyFiles: (0,policy_files/* readPolicyFiles */.Q)(policy, folder, tree) },
            limitations: [
                ...missing.map((file) => (0,message/* message */.iU)("limitation/base-plan", { name, file })),
                ...firstFault(name, "limitation/base-zones", faults.map(model/* formatLocatedMessage */.pf)),
            ],
        };
    }
    catch (error) {
        if (!(error instanceof model/* AuditError */.M_) && !(error instanceof model/* InputError */.dz))
            throw error;
        const faults = error instanceof model/* InputError */.dz ? error.faults.map(model/* formatLocatedMessage */.pf) : error.reasons;
        return {
            hasPolicyFile: true,
            policy,
            declared: null,
            limitations: firstFault(name, "limitation/base-faults", faults),
        };
    }
}
/** At most one sentence; it names the first fault, and counts the others. */
function firstFault(name, code, [fault, ...others]) {
    return fault === undefined ? [] : [(0,message/* message */.iU)(code, { name, fault, others: others.length })];
}
function withoutMissingPlans({ zones, file }, repository) {
    const missing = zones.filter(({ kind, pattern }) => (0,zones_formats/* findFormat */.F)(kind).isGenerated && !repository.hasAny(pattern, file));
    return { zones: zones.filter((zone) => !missing.includes(zone)), missing: missing.map(({ pattern }) => pattern) };
}

// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(6594);
;// CONCATENATED MODULE: ./lib/src/compare/baseline.js
/**
 * A commit that was expected is the baseline, and has no substitute: against anything else, failures would be called new that
 * this change did not cause. Where none was expected, the last recorded run is the baseline; without a history live DNS, if the
 * declared records differ from it.
 */
function chooseBaseline(base, history, declarationsDifferFromLive) {
    const { kind } = base;
    if (kind === "read")
        return { kind: "base", name: base.name };
    if (kind === "no-policy")
        return { kind: "first-policy", name: base.name };
    if (kind === "not-read")
        return base;
    return history ?? (declarationsDifferFromLive ? { kind: "live" } : base);
}

;// CONCATENATED MODULE: ./lib/src/compare/change.js
// Changes against the baseline: findings are matched by their keys.

/**
 * The findings of `domain` with their change against its baseline. A failure that the baseline does not have is new;
 * if the baseline could not be measured, it has no change. A failure whose subject no longer exists (a removed MX host)
 * is appended as fixed, unless the check is unknown for any subject: then the host may still exist.
 */
function withChanges(domain, findings, { byBasePolicy, byCurrentPolicy }) {
    const outcomeBefore = outcomesBefore(domain, byBasePolicy);
    const failedThen = failureKeys(byBasePolicy);
    const failed = new Set([...failureKeys(byCurrentPolicy)].filter((one) => failedThen.has(one)));
    const changeOf = (finding) => {
        const { outcome } = finding;
        if (outcome === "pass")
            return failed.has(finding.key) ? "fixed" : null;
        if (outcome !== "fail")
            return null; // what no longer applies, or was not measured, may have become worse
        const earlier = outcomeBefore(finding);
        if (earlier === "unknown")
            return null;
        return earlier === "fail" ? "unchanged" : "new";
    };
    const now = new Set(findings.map(({ key }) => key));
    const unknown = new Set(findings.filter((finding) => finding.outcome === "unknown").map((finding) => finding.check));
    const removed = byCurrentPolicy.filter((finding) => failed.has(finding.key) && !now.has(finding.key) && !unknown.has(finding.check));
    return [...findings.map((finding) => ({ ...finding, change: changeOf(finding) })), ...removed.map(asRemoved)];
}
/** What each finding of `domain` was in a baseline; undefined where it was none. A domain that was not measured stands for its unknown hosts. */
function outcomesBefore(domain, baseline) {
    const before = new Map(baseline.map(({ key, outcome }) => [key, outcome]));
    const unmeasured = new Set(baseline.filter(({ outcome, subject }) => outcome === "unknown" && subject === domain).map(({ check }) => check));
    return ({ key, check }) => before.get(key) ?? (unmeasured.has(check) ? "unknown" : undefined);
}
function failureKeys(findings) {
    return new Set(findings.filter((finding) => finding.outcome === "fail").map(({ key }) => key));
}
function asRemoved(finding) {
    return {
        ...finding,
        outcome: "not-applicable",
        status: "not-applicable",
        message: (0,message/* message */.iU)("comparison/removed", { subject: finding.subject, text: finding.message }),
        fix: null,
        change: "fixed",
    };
}

// EXTERNAL MODULE: ./lib/src/history/history.js
var history_history = __webpack_require__(9425);
// EXTERNAL MODULE: ./lib/src/history/state.js + 2 modules
var history_state = __webpack_require__(5618);
// EXTERNAL MODULE: ./lib/src/standards/history/checks/intact.js
var intact = __webpack_require__(6941);
;// CONCATENATED MODULE: ./lib/src/run/history.js
// The history of earlier runs, as a run reads it: what the last one found is a baseline, what it knew is a fact.











const EMPTY = { latest: null, log: null };
const CHECKS_BY_ID = new Map(audit_checks/* CHECKS */.u.map((check) => [check.id, check]));
/** Reads a history for the policy at a path. Never rejects. */
async function openHistory(access, path, { policy, repository }) {
    const commit = await (0,git/* headCommit */.Qo)(path);
    try {
        const stored = await access.store.read();
        const history = (0,history_history/* readHistory */.Lu)(stored);
        const config = history.state?.config ?? policy.file;
        // a policy that was renamed keeps its history
        const isForeign = config !== policy.file && repository.hasNamedFile(config);
        return { access, stored, history, commit, problem: isForeign ? (0,message/* message */.iU)("history/other-policy", { config }) : null };
    }
    catch (error) {
        return { access, stored: EMPTY, history: (0,history_history/* readHistory */.Lu)(EMPTY), commit, problem: (0,text_error/* errorText */.k)(error) };
    }
}
/** What the history knows of a domain. */
function earlierRunOf({ access, history: { last, state }, problem }, domain) {
    if (problem !== null)
        return { state: "unknown", reason: notRead(access, problem), evidence: [] };
    const known = (0,history_state/* domainState */.My)(state, domain);
    return last === null || known === undefined
        ? { state: "absent", evidence: [] }
        : { state: "present", value: { at: last.at, memory: known.memory }, evidence: [] };
}
/** Whether the last recorded run can be the baseline of a run in this view. */
function historyOutcome(open, view) {
    if (open === null)
        return null;
    const { access, history, problem } = open;
    if (problem !== null)
        return { kind: "not-read", reason: notRead(access, problem) };
    const { last, state, broken } = history;
    if (last === null || state === null)
        return broken === null ? null : { kind: "not-read", reason: notRead(access, (0,message/* message */.iU)("history/broken", broken)) };
    const isJudged = Object.values(state.domains).some((domain) => domain[view] !== undefined);
    return isJudged ? { kind: "history", at: last.at, commit: last.commit } : null;
}
/** The reason why what the history knows is unknown. */
function notRead({ store }, problem) {
    return (0,message/* message */.iU)("comparison/history-not-read", { name: store.name, problem });
}
/** How a run differs from the last recorded one apart from what it found: sentences. */
function differencesFrom({ history: { last } }, now) {
    if (last === null)
        return [];
    return [
        ...(last.policy === now.policy ? [] : [(0,message/* message */.iU)("comparison/other-policy")]),
        ...(last.tool === now.tool ? [] : [(0,message/* message */.iU)("comparison/other-version", { before: last.tool, now: now.tool })]),
    ];
}
/** By which checks a domain is judged. */
function rulesOf(domain, profile) {
    const isJudged = (check) => levelOf(check, profile, domain) !== "off" && check.mail.includes(domain.mail);
    const parameter = (check) => {
        const value = parameterOf(check, profile, domain);
        return Number.isNaN(value) ? null : value;
    };
    return {
        checks: Object.fromEntries(audit_checks/* CHECKS */.u.filter(isJudged).map((check) => [check.id, parameter(check)])),
        off: audit_checks/* CHECKS */.u.filter((check) => !isJudged(check)).map(({ id }) => id),
    };
}
/** What the last recorded run found of a domain, as a baseline; null where it did not have it. */
function recordedFindings({ history: { state, last } }, domain, { profile, view }) {
    const known = (0,history_state/* domainState */.My)(state, domain.name)?.[view];
    if (state === null || last === null || known === undefined)
        return null;
    const text = (0,message/* message */.iU)("history/failed-then", { at: last.at });
    const then = state.rules[known.rules] ?? { checks: {}, off: [] };
    const now = rulesOf(domain, profile);
    // whether the chain was broken then, the log says: who changes the state could make it known there
    const recorded = (0,history_state/* outcomesOf */.RK)(known).set(intact/* historyIntact */._.id, last.broken === null ? "pass" : "fail");
    const found = [...recorded].map(([one, outcome]) => {
        const { check, subject } = (0,history_state/* parseFinding */.jZ)(one, domain.name);
        return outcome === "pass" && isStricter(check, now.checks[check], then.checks[check])
            ? { check, subject, outcome: "unknown", message: (0,message/* message */.iU)("comparison/other-parameter") }
            : { check, subject, outcome, message: text };
    });
    const findings = [...found, ...uncheckedThen(domain.name, then, now), ...newSelectors(domain, found)].flatMap(({ check: id, ...earlier }) => {
        const check = CHECKS_BY_ID.get(id);
        return check === undefined ? [] : (earlierFinding(check, domain, earlier, profile) ?? []);
    });
    return { byBasePolicy: findings, byCurrentPolicy: findings };
}
/** Whether the last recorded run measured a finding of a domain, by what it is judged by now or something looser. */
function measuredThen(open, domain, compared) {
    const outcomeThen = outcomesBefore(domain.name, recordedFindings(open, domain, compared)?.byBasePolicy ?? []);
    return ({ check, subject }) => outcomeThen({ check, key: (0,model/* findingKey */.fl)(domain.name, check, subject) }) !== "unknown";
}
/** Whether the parameter of a check became stricter: what passed then may fail now though nothing has changed. */
function isStricter(id, now, then) {
    const stricter = CHECKS_BY_ID.get(id)?.parameter?.stricter;
    if (stricter === undefined || typeof now !== "number" || now === then)
        return false;
    return typeof then !== "number" || (stricter === "lower" ? now < then : now > then);
}
/** Checks that an earlier version did not have, or that the policy did not ask for then, were not measured. */
function uncheckedThen(subject, then, now) {
    const off = new Set(then.off);
    return Object.keys(now.checks)
        .filter((check) => !Object.hasOwn(then.checks, check))
        .map((check) => ({
        check,
        subject,
        outcome: "unknown",
        message: (0,message/* message */.iU)(off.has(check) ? "comparison/not-asked" : "comparison/new-check"),
    }));
}
/** Nor were selectors that the policy did not name then: what is known of one is some finding about it. */
function newSelectors({ name, dkim }, found) {
    const scopes = [
        ["selector", dkim.selectors],
        ["retired-selector", dkim.retired],
    ];
    return scopes.flatMap(([scope, selectors]) => {
        const checks = audit_checks/* CHECKS */.u.filter((check) => check.scope === scope).map(({ id }) => id);
        const own = new Set(checks);
        const known = new Set(found.filter(({ check }) => own.has(check)).map(({ subject }) => subject));
        const added = selectors.map((selector) => `${selector.name}._domainkey.${name}`).filter((one) => !known.has(one));
        return added.flatMap((subject) => checks.map((check) => ({
            check,
            subject,
            outcome: "unknown",
            message: (0,message/* message */.iU)("comparison/new-selector"),
        })));
    });
}

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var dkim_observe = __webpack_require__(2283);
// EXTERNAL MODULE: ./lib/src/audit/guarded-observer.js
var guarded_observer = __webpack_require__(5285);
;// CONCATENATED MODULE: ./lib/src/audit/removed-selectors.js



/** Project limit per domain; a hostile plan deletes thousands. */
const MAX_REMOVED = 50;
/**
 * Finds the selectors of a domain that were in use and are not any more: those that the earlier policy names and this one does not, and
 * those whose records are to be deleted. Without an earlier policy, selectors that are retired now count as retired before.
 */
function findRemovedSelectors({ baseDomains, deletedNames, }) {
    const earlierBy = new Map(baseDomains.map((domain) => [domain.name, domain.dkim]));
    const deletedBy = selectorsByDomain(deletedNames);
    const names = (selectors) => selectors.map((selector) => selector.name);
    return ({ name, dkim }) => {
        const before = earlierBy.get(name);
        const remaining = new Set([...names(dkim.selectors), ...names((before ?? dkim).retired)]);
        return [...new Set([...names(before?.selectors ?? []), ...(deletedBy.get(name) ?? [])])]
            .filter((selector) => !remaining.has(selector))
            .slice(0, MAX_REMOVED);
    };
}
const KEY_INFIX = "._domainkey.";
/** The selectors that names of keys have, by domain: a selector may have such a label itself. */
function selectorsByDomain(names) {
    const found = new Map();
    for (const name of names) {
        for (let at = name.indexOf(KEY_INFIX); at > 0; at = name.indexOf(KEY_INFIX, at + 1)) {
            if (!(0,dns_name/* isWithin */.UO)(name, name.slice(at + 1)))
                continue; // an escaped dot
            const domain = name.slice(at + KEY_INFIX.length);
            const selectors = found.get(domain);
            if (selectors === undefined)
                found.set(domain, [name.slice(0, at)]);
            else
                selectors.push(name.slice(0, at));
        }
    }
    return found;
}
/** Asks for the keys of removed selectors in both views. Never rejects; `onDefect` as for `observeDomain`. */
function observeRemovedSelectors(domains, sources, views, onDefect) {
    const removedFrom = findRemovedSelectors(sources);
    return Promise.all(domains.map((domain) => {
        const measure = (0,guarded_observer/* catchDefects */.W)(domain.name, onDefect);
        return Promise.all(removedFrom(domain).map(async (selector) => {
            const ask = (dns) => measure(() => (0,dkim_observe/* observeRetiredSelector */.PN)(dns, domain.name, selector));
            const [live, planned] = await Promise.all([ask(views.live), ask(views.planned)]);
            return { selector, live, planned };
        }));
    }));
}

;// CONCATENATED MODULE: ./lib/src/compare/difference.js
// Equality of two views of DNS.
/** Caches count it down: a record with another TTL is still the same. */
const TTL_KEY = "ttl";
/**
 * Whether two values, data alone, are equal apart from TTLs and the order of their lists: resolvers reorder RRsets. (Where order
 * matters, such as in the terms of an SPF record, the text has it too.)
 */
function isEquivalent(a, b) {
    if (a === b)
        return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return Number.isNaN(a) && Number.isNaN(b);
    if (Array.isArray(a) || Array.isArray(b))
        return Array.isArray(a) && Array.isArray(b) && isEquivalentList(a, b);
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length)
        return false;
    return keys.every((key) => Object.hasOwn(b, key) && (key === TTL_KEY || isEquivalent(a[key], b[key])));
}
function isEquivalentList(a, b) {
    if (a.length !== b.length)
        return false;
    if (a.every((item, i) => isEquivalent(item, b[i])))
        return true;
    const sorted = (list) => list.map(canonicalText).toSorted();
    const others = sorted(b);
    return sorted(a).every((item, i) => item === others[i]);
}
function canonicalText(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalText).toSorted().join()}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value) ?? "";
    const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${key === TTL_KEY ? "" : canonicalText(inner)}`);
    return `{${entries.toSorted().join()}}`;
}

// EXTERNAL MODULE: ./lib/src/zones/planned/authority.js
var planned_authority = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/src/zones/planned/unmanaged.js
var planned_unmanaged = __webpack_require__(3007);
// EXTERNAL MODULE: ./lib/src/zones/planned/partial-zones.js
var partial_zones = __webpack_require__(5320);
;// CONCATENATED MODULE: ./lib/src/zones/intended-rrsets.js





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
    const partialZones = (0,partial_zones/* combinePartialZones */.u)(zones.filter((zone) => !zone.isComplete));
    const completeZones = new Map(zones.filter((zone) => zone.isComplete).map((zone) => [zone.origin, (0,planned_authority/* createAuthority */.ww)(zone)]));
    const intentFor = intentFinder(zones, partialZones, completeZones);
    const drafts = new Map(domains.map((domain) => [domain, { rrsets: new Map(), unparsedTypes: new Set() }]));
    for (const zone of zones) {
        const isOwn = (name, type) => !zone.isComplete || (0,planned_authority/* deepestZone */.B9)(completeZones, name, type)?.origin === zone.origin;
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
    return domains.filter((domain) => (0,dns_name/* isWithin */.UO)(domain, origin)).map((name) => ({ name, type: "MX" }));
}
function isSupportedType(type) {
    return Object.hasOwn(dns_record/* TYPE_NUMBER */.ph, type);
}
/** What is kept for the name, or for the one nearest above it. */
function findNearest(byName, name) {
    for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
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
        const zone = (0,planned_authority/* deepestZone */.B9)(complete, name, type);
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
    return new Map(zones.flatMap((zone) => zone.unmanaged === undefined ? [] : [[zone.origin, new planned_unmanaged/* UnmanagedRecords */.J(zone, zone.unmanaged.patterns)]]));
}
/** Whether others may keep records there: at the name or, where it does not exist, at a wildcard that then answers. */
function matchUnmanaged(unmanaged, zone, name, type) {
    const encloser = zone.closestEncloser(name);
    const own = unmanaged?.matchRrset(name, type) ?? "no";
    if (unmanaged === undefined || own !== "no" || encloser === name)
        return own;
    return (0,planned_unmanaged/* wildcardsAbove */.l)(name, encloser).some((wildcard) => unmanaged.matchRrset(wildcard, type) !== "no")
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

;// CONCATENATED MODULE: ./lib/src/run/observe-views.js






/** Observes both views. Never rejects. `onProgress` hears of each domain that is done, and of the first before it. */
async function observeViews(auditor, { audited, live }, { inputs, base }, onDefect, onProgress = () => undefined) {
    const { policy, domains, declared } = inputs;
    let done = 0;
    let differs = false;
    onProgress(done, domains.length);
    const found = {
        audited: auditor.open(domains, policy.profile),
        live: live && auditor.open(domains, policy.profile),
    };
    const observe = observerBesideLive(auditor, { audited, live }, declared.zones);
    await forEachDomain(auditor, domains, async (domain, position) => {
        const { facts, liveFacts } = await observe(domain);
        found.audited.add(position, facts);
        if (liveFacts !== null) {
            found.live?.add(position, liveFacts);
            differs ||= isDifferent(facts, liveFacts);
        }
        onProgress(++done, domains.length);
    });
    if (live === null)
        return { ...found, differs, removedSelectors: [] };
    const sources = { baseDomains: base?.policy?.domains ?? [], deletedNames: deletedTxtNames(declared.zones) };
    const dns = { live: live.dns, planned: audited.dns };
    const removedSelectors = await observeRemovedSelectors(domains, sources, dns, onDefect);
    return { ...found, differs, removedSelectors };
}
/** Observes domains in the audited view, with the live facts beside. Never rejects. */
function observerBesideLive(auditor, { audited, live }, zones) {
    const combine = combinerWithLive(zones);
    return async (domain) => {
        const [facts, liveFacts] = await Promise.all([
            auditor.observe(domain, audited),
            live && auditor.observe(domain, live),
        ]);
        return { facts: liveFacts === null ? facts : combine(domain.name, facts, liveFacts), liveFacts };
    };
}
/** Puts the live facts of a domain beside those of a planned view, which has these zones. */
function combinerWithLive(zones) {
    const declaredNames = declaredTxtNames(zones);
    return (name, planned, live) => (0,live_facts/* withLiveFacts */.K)(planned, live, declaredNames.has((0,dns_name/* prependLabels */.Sm)("_mta-sts", name)));
}
/** Facts that compare two views or name this one: they are not observed in it. */
const VIEW_ONLY_FACTS = ["live", "mtaStsChange", "drift", "earlier"];
/** Whether a domain has other facts in one view than in another. */
function isDifferent(facts, others) {
    return !isEquivalent(comparableFacts(facts), comparableFacts(others));
}
/** What a view answers, without what it knows of the declarations and of signatures: declared records have none yet. */
function comparableFacts({ spf, dnssec, ...facts }) {
    const unsigned = dnssec.state === "present" ? { ...dnssec, value: { ...dnssec.value, earliest: null } } : dnssec;
    const answered = spf.state === "present" ? { ...spf, value: { ...spf.value, declared: [], own: null } } : spf;
    return Object.fromEntries(Object.entries({ ...facts, dnssec: unsigned, spf: answered }).filter(([fact]) => !VIEW_ONLY_FACTS.includes(fact)));
}

;// CONCATENATED MODULE: ./lib/src/run/earlier-domains.js
/** The domains of the earlier policy: those that are audited, and those that the current one leaves out. */
function earlierDomains(earlier, { selects }) {
    return earlier.domains.filter(({ name }) => selects(name));
}

;// CONCATENATED MODULE: ./lib/src/run/baseline.js
// The baseline of a run, judged: the base over live DNS, live DNS, or nothing.









/** Chooses the baseline and judges it; the last recorded run was judged when it ran. Rejects never. */
async function compareWithBaseline(auditor, { policy, domains, selects }, { live, differs }, { outcome, inputs, view, history }) {
    const baseline = chooseBaseline(outcome, historyOutcome(history, view), differs);
    const ofEach = (find) => lazySequence(domains.length, find);
    if (baseline.kind === "live" && live !== null) {
        const audits = live.audits();
        const baselineFindings = ofEach((position) => {
            const { findings } = audits.at(position);
            return { byBasePolicy: findings, byCurrentPolicy: findings };
        });
        return { baseline, baselineFindings, ...NOTHING_EARLIER };
    }
    if (baseline.kind === "first-policy")
        return { baseline, baselineFindings: ofEach(() => null), ...NOTHING_EARLIER };
    if (baseline.kind === "history" && history !== null) {
        const baselineFindings = ofEach((position) => recordedFindings(history, domains[position], { profile: policy.profile, view }));
        const run = { policy: policy.sha256, tool: lib_package/* version */.rE };
        return { baseline, baselineFindings, ...NOTHING_EARLIER, differences: differencesFrom(history, run) };
    }
    const isJudged = baseline.kind === "base" && inputs !== null;
    return isJudged
        ? { baseline, ...NOTHING_EARLIER, ...(await judgeBase(auditor, { policy, domains, selects }, live, inputs)) }
        : { baseline, baselineFindings: null, ...NOTHING_EARLIER };
}
const NOTHING_EARLIER = { differences: [], earlierFindings: null };
/** What became of the commit that was expected. */
function baseOutcome(expected, base) {
    if (expected.kind === "none")
        return expected;
    if (expected.kind === "unnamed")
        return { kind: "not-read", reason: expected.reason };
    if (base === null)
        throw new TypeError("the commit was not asked for");
    const { name, hasPolicyFile, policy, declared, limitations } = base;
    if (!hasPolicyFile)
        return { kind: "no-policy", name };
    const [reason] = limitations;
    return policy === null || declared === null
        ? { kind: "not-read", reason: reason }
        : { kind: "read", name };
}
/**
 * The base judged by its own policy and by the current one; if its policy does not have the domain, only by the current one.
 * Levels are the current ones: they weigh a failure, but do not cause one. Checks that are off now have their earlier level.
 */
async function judgeBase(auditor, { policy, domains, selects }, live, { policy: base, view, zones }) {
    const current = new Map(domains.map((domain) => [domain.name, domain]));
    const positions = new Map(domains.map(({ name }, position) => [name, position]));
    const liveFacts = live?.observed();
    const baseDomains = earlierDomains(base, { selects }).map((earlier) => {
        const domain = current.get(earlier.name);
        const levelFor = (check) => {
            const level = domain === undefined ? "off" : levelOf(check, policy.profile, domain);
            return level === "off" ? levelOf(check, base.profile, earlier) : level;
        };
        return { ...earlier, levels: Object.fromEntries(audit_checks/* CHECKS */.u.map((check) => [check.id, levelFor(check)])) };
    });
    const combine = combinerWithLive(zones);
    const audit = async (of, profile) => {
        const found = auditor.open(of, profile);
        await forEachDomain(auditor, of, async (domain, position) => {
            const facts = await auditor.observe(domain, view);
            // a step that the base skips already was not skipped by this change
            const beside = liveFacts?.at(positions.get(domain.name) ?? domains.length);
            found.add(position, beside === undefined ? facts : combine(domain.name, facts, beside));
        });
        return found.audits();
    };
    const audits = await audit(domains, policy.profile);
    const found = await audit(baseDomains, base.profile);
    const basePositions = new Map(baseDomains.map(({ name }, position) => [name, position]));
    const earlierFindings = (name) => found.at(basePositions.get(name) ?? baseDomains.length)?.findings;
    const baselineFindings = lazySequence(domains.length, (position) => {
        const { findings } = audits.at(position);
        const { name } = domains[position];
        return { byBasePolicy: earlierFindings(name) ?? findings, byCurrentPolicy: findings };
    });
    return { baselineFindings, earlierFindings };
}

;// CONCATENATED MODULE: ./lib/src/compare/gate.js

const COUNT_KEYS = {
    pass: "pass",
    fail: "fail",
    warn: "warn",
    info: "info",
    unknown: "unknown",
    "not-applicable": "notApplicable",
    waived: "waived",
};
/** How many findings have each status. */
function countByStatus(findings) {
    const counts = { pass: 0, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
    for (const finding of findings)
        counts[COUNT_KEYS[finding.status]]++;
    return counts;
}
/**
 * `fail` if an unwaived must-check fails, regardless of the gate; `inconclusive` if one could not be measured, or a declared
 * file has a fault.
 */
function conclude(domains, faults) {
    if (domains.some(({ findings }) => findings.some(({ status }) => status === "fail")))
        return "fail";
    return faults.length > 0 || domains.some(({ findings }) => findings.some(isUnknownMust)) ? "inconclusive" : "pass";
}
/** Decides the gate. Faults of declared files fail it under every rule. */
function decideGate({ failOn, failOnUnknown, failOnWeakened }, input) {
    const { domains, baseline, weakenedFailures, faults, notes } = input;
    const isBreaking = (finding) => {
        if (failOn === "never")
            return false;
        if (finding.status !== "fail")
            return failOnUnknown && isUnknownMust(finding);
        return failOn === "violation" || isRegression(finding, input);
    };
    const broken = faults.length > 0 ? [(0,message/* message */.iU)("gate/faults", { count: faults.length })] : [];
    const reasons = domains.flatMap(({ findings }) => findings
        .filter(isBreaking)
        .map(({ check, subject, message: text }) => (0,message/* message */.iU)("gate/reason", { check, subject, text })));
    const weakened = failOnWeakened && failOn !== "never"
        ? weakenedFailures.map(({ finding: { check, subject }, by }) => (0,message/* message */.iU)("gate/weakened", { check, subject, by }))
        : [];
    const all = [...broken, ...reasons, ...weakened];
    return { failOn, passed: all.length === 0, baseline, reasons: all, notes };
}
/** Whether a failure counts under `regression`. Only a baseline that was read makes a failure new. */
function isRegression({ check, change }, { baseline, comparingChecks }) {
    if (baseline.kind !== "none")
        return change === "new";
    return baseline.counts === "every-failure" || comparingChecks.has(check);
}
function isUnknownMust(finding) {
    return finding.status === "unknown" && finding.level === "must";
}

;// CONCATENATED MODULE: ./lib/src/compare/notes.js

/** Sentences on a comparison: what was compared with, or why nothing was, and what follows from it. */
function comparisonNotes(failOn, domains, compared) {
    const { baseline, baselineFindings } = compared;
    if (baseline.kind === "live")
        return uncomparedNotes(domains, baselineFindings);
    if (baseline.kind === "base")
        return earlierNotes([(0,message/* message */.iU)("comparison/base", { base: baseline.name })], domains, compared);
    if (baseline.kind === "history") {
        const { at, commit } = baseline;
        return earlierNotes([(0,message/* message */.iU)("comparison/history", { at, commit }), ...compared.differences], domains, compared);
    }
    const failures = domains.flatMap(({ findings }) => findings.filter(({ status }) => status === "fail")).length;
    const reasons = baseline.kind === "not-read" ? [baseline.reason] : [];
    return failOn === "regression" ? [...reasons, ...consequences(baseline, failures)] : reasons;
}
function earlierNotes(first, domains, { baselineFindings, earlierDomains }) {
    const earlier = new Set(earlierDomains);
    return [
        ...first,
        ...uncomparedNotes(domains, baselineFindings),
        ...domains.filter(({ name }) => !earlier.has(name)).flatMap(newDomainNotes),
    ];
}
/** What follows under `regression` where failures were not compared. */
function consequences(baseline, failures) {
    if (baseline.kind === "first-policy")
        return [(0,message/* message */.iU)("comparison/first-policy", { base: baseline.name, known: failures })];
    if (failures === 0)
        return [];
    if (baseline.kind === "not-read")
        return [(0,message/* message */.iU)("comparison/not-known-new", { failures })];
    return [(0,message/* message */.iU)(baseline.counts === "every-failure" ? "comparison/none" : "comparison/none-expected")];
}
function uncomparedNotes(domains, baselineFindings) {
    const uncompared = domains.flatMap(({ findings }) => findings.filter(({ outcome, change }) => outcome === "fail" && change === null));
    if (uncompared.length === 0)
        return [];
    const checks = new Set(uncompared.map(({ check }) => check));
    const unmeasured = [];
    for (const { outcome, check, message: reason } of baselineFindings)
        if (outcome === "unknown" && checks.has(check))
            unmeasured.push(reason);
    return [
        (0,message/* message */.iU)("comparison/not-compared", {
            findings: uncompared.map(({ check, subject }) => (0,message/* message */.iU)("comparison/finding", { check, subject })),
            reasons: (0,message/* uniqueMessages */.wG)(unmeasured),
        }),
    ];
}
function newDomainNotes({ name, findings }) {
    const known = findings.filter(({ change }) => change === "unchanged").length;
    return known === 0 ? [] : [(0,message/* message */.iU)("comparison/new-domain", { domain: name, known })];
}

// EXTERNAL MODULE: ./lib/src/text/calendar-date.js
var calendar_date = __webpack_require__(7017);
;// CONCATENATED MODULE: ./lib/src/compare/waivers.js


/** The last day a waiver counts, `2027-03-31`; null where its date is not valid. */
function lastValidDay({ expires }) {
    return (0,calendar_date/* isCalendarDate */.t)(expires) ? expires : null;
}
/** Why a waiver does not count at `at` (ISO 8601); null where it does. */
function waiverProblem(waiver, at) {
    const until = lastValidDay(waiver);
    if (until === null)
        return (0,message/* message */.iU)("waiver/invalid-date");
    return at.slice(0, 10) > until ? (0,message/* message */.iU)("waiver/expired", { until }) : null; // valid to the end of its day, UTC
}
function activeWaiversAt(waivers, at) {
    const active = new Map();
    for (const waiver of waivers) {
        if (waiverProblem(waiver, at) !== null)
            continue;
        const own = active.get(waiver.domain) ?? new Map();
        active.set(waiver.domain, own);
        if (!own.has(waiver.check))
            own.set(waiver.check, waiver);
    }
    return active;
}
/** The findings of one domain with its valid waivers applied to its failures. */
function withWaivers(findings, domain, active) {
    const own = active.get(domain);
    if (own === undefined)
        return [...findings];
    return findings.map((finding) => {
        const waiver = finding.outcome === "fail" ? own.get(finding.check) : undefined;
        return waiver === undefined ? finding : { ...finding, status: "waived", waiver: toAppliedWaiver(waiver) };
    });
}
/** The waivers that did not count, and those that matched neither a failure nor an unknown among `domains`. */
function ineffectiveWaivers(waivers, domains, at) {
    const toIneffective = (waiver, problem) => {
        return {
            check: waiver.check,
            domain: waiver.domain,
            ...toAppliedWaiver(waiver),
            location: waiver.location,
            problem,
        };
    };
    const named = new Set(waivers.map(({ domain }) => domain));
    const openByDomain = new Map(domains.filter(({ name }) => named.has(name)).map(({ name, findings }) => [name, failedOrUnknownChecks(findings)]));
    const matches = ({ domain, check }) => openByDomain.get(domain)?.has(check) ?? false;
    const judged = waivers.map((waiver) => ({ waiver, problem: waiverProblem(waiver, at) }));
    return {
        expired: judged.flatMap(({ waiver, problem }) => (problem === null ? [] : [toIneffective(waiver, problem)])),
        unused: judged.flatMap(({ waiver, problem }) => problem === null && !matches(waiver) ? [toIneffective(waiver, (0,message/* message */.iU)("waiver/unused"))] : []),
    };
}
/** The checks that failed, or were not measured. */
function failedOrUnknownChecks(findings) {
    return new Set(findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown").map(({ check }) => check));
}
function toAppliedWaiver({ reason, owner, expires }) {
    return { reason, owner, expires };
}

;// CONCATENATED MODULE: ./lib/src/compare/weakening.js


const LEVEL_RANK = { must: 3, should: 2, info: 1, off: 0 };
/**
 * Where `now` is weaker than `before`: a level or a parameter, a waiver, a domain, a selector, an expectation or a
 * source that was removed. Each has its place in `now`; removed ones have that of their domain, or the head of their file
 * or of the main policy.
 */
function findWeakenings(before, now, checks) {
    const head = { file: now.file, line: 1, column: 1 };
    const included = new Set(now.included.files);
    const formerPlace = ({ location: { file } }) => included.has(file) ? { ...head, file } : head;
    const domains = new Map(now.domains.map((domain) => [domain.name, domain]));
    const weakenings = [
        ...profileWeakenings(before.profile, now.profile, head),
        ...resolverWeakenings(before.resolvers, now.resolvers, head),
        ...before.domains.flatMap((domain) => {
            const same = domains.get(domain.name);
            return same === undefined
                ? [{ message: (0,message/* message */.iU)("weakening/domain"), domain: domain.name, location: formerPlace(domain) }]
                : domainWeakenings(domain, same, now.profile, checks);
        }),
        ...waiverWeakenings(before.waivers, now.waivers),
        ...missingFrom(before.zones.map(zoneSourceMessage), now.zones.map(zoneSourceMessage)).map((one) => ({
            message: one,
            domain: null,
            location: head,
        })),
    ];
    return mergeDomains(weakenings);
}
function profileWeakenings(before, now, location) {
    return before === "bsi" && now === "tr-03108"
        ? [{ message: (0,message/* message */.iU)("weakening/profile", { now, before }), domain: null, location }]
        : [];
}
/** The resolvers decide the results: a new one may answer anything. */
function resolverWeakenings(before, now, head) {
    const known = new Set(before.map(({ url }) => url));
    const fresh = now.filter(({ url }) => !known.has(url));
    const urlsOf = (resolvers) => resolvers.map(({ url }) => url);
    if (fresh.length === 0 && (now.length > 0 || before.length === 0))
        return [];
    return [
        {
            message: (0,message/* message */.iU)("weakening/resolvers", { now: urlsOf(now), before: urlsOf(before) }),
            domain: null,
            location: fresh[0]?.location ?? head,
        },
    ];
}
function domainWeakenings(before, now, profile, checks) {
    const kept = [...now.dkim.selectors, ...now.dkim.retired].map(({ name }) => name);
    const names = (selectors) => selectors.map(({ name }) => name);
    const messages = [
        ...mailKindWeakenings(before, now, profile, checks),
        ...checks
            .filter(({ mail }) => mail.includes(now.mail))
            .flatMap((check) => [
            ...levelWeakenings(check, before, now, profile),
            ...parameterWeakenings(check, before, now, profile),
        ]),
        ...missingFrom(names(before.dkim.selectors), kept).map((selector) => (0,message/* message */.iU)("weakening/selector", { selector })),
        ...missingFrom(names(before.dkim.retired), kept).map((selector) => (0,message/* message */.iU)("weakening/retired-selector", { selector })),
        ...missingFrom(before.spf.expect.map(expectationMessage), now.spf.expect.map(expectationMessage)),
        ...mailExpectationWeakenings(before.dmarc.expect, now.dmarc.expect),
        ...(before.services && !now.services ? [(0,message/* message */.iU)("weakening/services")] : []),
        ...(before.records !== null && now.records === null ? [(0,message/* message */.iU)("weakening/records")] : []),
        ...(before.mtaSts.policyFile !== null && now.mtaSts.policyFile === null ? [(0,message/* message */.iU)("weakening/policy-file")] : []),
    ];
    return messages.map((one) => ({ message: one, domain: now.name, location: now.location }));
}
/** A kind of domain to which fewer checks apply. */
function mailKindWeakenings(before, now, profile, checks) {
    const count = ({ mail }) => checks.filter((check) => check.mail.includes(mail) && check.levels[profile] !== "off").length;
    const checksNow = count(now);
    const checksBefore = count(before);
    return checksNow < checksBefore
        ? [(0,message/* message */.iU)("weakening/mail", { now: now.mail, before: before.mail, checksNow, checksBefore })]
        : [];
}
// The current profile applies to both: a change of profile is one line, not forty.
function levelWeakenings({ id, levels }, before, now, profile) {
    const was = weakening_ownValue(before.levels, id) ?? levels[profile];
    const is = weakening_ownValue(now.levels, id) ?? levels[profile];
    return LEVEL_RANK[is] < LEVEL_RANK[was] ? [(0,message/* message */.iU)("weakening/level", { check: id, now: is, before: was })] : [];
}
function parameterWeakenings({ id, parameter }, before, now, profile) {
    if (parameter === undefined)
        return [];
    const was = weakening_ownValue(before.parameters, id) ?? parameter[profile];
    const is = weakening_ownValue(now.parameters, id) ?? parameter[profile];
    const isLooser = parameter.stricter === "higher" ? is < was : is > was;
    return isLooser ? [(0,message/* message */.iU)("weakening/parameter", { check: id, now: is, before: was })] : [];
}
/** New or extended waivers. */
function waiverWeakenings(before, now) {
    const latest = (waivers) => {
        const found = new Map();
        for (const waiver of waivers) {
            const key = `${waiver.check} ${waiver.domain}`;
            const until = lastValidDay(waiver);
            if (until !== null && until > (found.get(key)?.until ?? ""))
                found.set(key, { until, waiver });
        }
        return found;
    };
    const earlier = latest(before);
    return [...latest(now)].flatMap(([key, { until, waiver }]) => {
        const { check, domain, location } = waiver;
        const was = earlier.get(key)?.until;
        if (was === undefined)
            return [{ message: (0,message/* message */.iU)("weakening/waiver", { check, until }), domain, location }];
        return until <= was
            ? []
            : [{ message: (0,message/* message */.iU)("weakening/longer-waiver", { check, until, before: was }), domain, location }];
    });
}
function expectationMessage({ ip, sender, helo, result }) {
    return (0,message/* message */.iU)("weakening/expectation", { ip, sender, helo, result });
}
const RESULT_RANK = {
    pass: null,
    none: 0,
    quarantine: 1,
    reject: 2,
};
/** Expected results of DMARC that are no longer asked for, or less: a policy may only become stricter. */
function mailExpectationWeakenings(before, now) {
    const mailOf = ({ result: _result, ...mail }) => JSON.stringify(mail);
    const current = new Map();
    for (const one of now)
        current.set(mailOf(one), [...(current.get(mailOf(one)) ?? []), one.result]);
    const weakenings = before.flatMap((one) => {
        const was = RESULT_RANK[one.result];
        const results = current.get(mailOf(one)) ?? [];
        const isKept = results.some((result) => {
            const is = RESULT_RANK[result];
            return result === one.result || (was !== null && is !== null && is > was);
        });
        if (isKept)
            return [];
        const { from, mailFrom, helo, ip, dkim, result } = one;
        const mail = { from, mailFrom, helo, ip, keys: dkim.map(({ domain, selector }) => `${selector} of ${domain}`) };
        return [(0,message/* message */.iU)("weakening/mail-result", { ...mail, before: result, now: results[0] ?? null })];
    });
    return (0,message/* uniqueMessages */.wG)(weakenings);
}
function zoneSourceMessage({ kind, pattern }) {
    return (0,message/* message */.iU)("weakening/zone-source", { kind, pattern });
}
/** Data that is in `before` and not in `now`, each once. */
function missingFrom(before, now) {
    const kept = new Set(now.map((one) => JSON.stringify(one)));
    const unique = new Map(before.map((one) => [JSON.stringify(one), one]));
    return [...unique].filter(([key]) => !kept.has(key)).map(([, one]) => one);
}
function weakening_ownValue(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}
function mergeDomains(weakenings) {
    const lines = new Map();
    for (const one of weakenings) {
        const key = JSON.stringify(one.message);
        const line = lines.get(key);
        if (line === undefined)
            lines.set(key, [one]);
        else
            line.push(one);
    }
    return [...lines.values()].map((line) => {
        const { message: weakening, location } = line[0];
        const domains = line.map(({ domain }) => domain).filter((name) => name !== null);
        return { message: domains.length === 0 ? weakening : (0,message/* message */.iU)("weakening/of", { domains, weakening }), location };
    });
}

// EXTERNAL MODULE: ./lib/src/standards/attestation/attestation.js
var attestation = __webpack_require__(4808);
// EXTERNAL MODULE: ./lib/src/report/survey.js + 3 modules
var survey = __webpack_require__(5899);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(776);
;// CONCATENATED MODULE: ./lib/src/zones/mail-records.js




/** Project limits of the list: a change of whole zones has thousands, and a record may have 64 KiB. */
const MAX_CHANGES = 200;
const MAX_DATA = 500;
/** The names with these labels have these records (RFC 9989 §4.5, RFC 8461 §3.1). */
const KIND_OF_LABEL = new Map([
    ["_dmarc", "DMARC"],
    ["_mta-sts", "MTA-STS"],
]);
/** The kind of a mail record; null for any other. An alias at a name of a kind is one, as it decides what is found there. */
function mailRecordKind({ name, type, data }) {
    if (type === "MX" || type === "TLSA")
        return type;
    if (!(0,dns_record/* isTextType */.GN)(type) && type !== "CNAME")
        return null;
    const [first = "", ...others] = (0,dns_name/* labelsOf */.PC)(name);
    if (others.includes("_domainkey"))
        return "DKIM";
    const reports = others.indexOf("_report"); // RFC 9990 §4: a domain agrees to get the reports of another
    if (reports >= 0 && others[reports + 1] === "_dmarc")
        return "DMARC";
    const kind = KIND_OF_LABEL.get(first);
    if (kind !== undefined)
        return kind;
    // RFC 7208 §4.5: the version is followed by a space or nothing
    return "strings" in data && /^v=spf1(?: |$)/i.test((0,dns_record/* txtValue */.gb)(data)) ? "SPF" : null;
}
/** The mail records that `now` declares and `before` does not, and the reverse; those of names outside the policy first. */
function compareMailRecords(before, now, domains) {
    const [earlier, current] = [readMailRecords(before), readMailRecords(now)];
    const isOpen = eitherOpen(earlier, current);
    const missing = (from, other, change) => [...from.records].flatMap(([key, { declared, kind }]) => {
        if (other.records.has(key) || isOpen(declared.rr))
            return [];
        const { rr, location } = declared;
        const data = (0,truncate/* truncate */.x)((0,dns_record/* formatRdata */.ew)(rr.type, rr.data), MAX_DATA);
        return [{ change, kind, name: rr.name, type: rr.type, data, location }];
    });
    const isNamed = namedTest(domains);
    const changes = [...missing(earlier, current, "removed"), ...missing(current, earlier, "added")].map((one) => ({
        ...one,
        isNamed: isNamed(one.name, one.kind),
    }));
    const sorted = changes.toSorted((a, b) => Number(a.isNamed) - Number(b.isNamed) || (0,order/* compareNaturally */.y)(a.name, b.name) || (0,order/* compareNaturally */.y)(a.kind, b.kind));
    return { changes: sorted.slice(0, MAX_CHANGES), more: Math.max(0, sorted.length - MAX_CHANGES) };
}
function readMailRecords(zones) {
    const records = new Map();
    const openRrsets = new Set();
    const openZones = new Set();
    for (const zone of zones) {
        if (zone.fault !== undefined)
            openZones.add(zone.origin);
        for (const { name, type } of zone.undecided)
            openRrsets.add(`${type} ${name}`);
        for (const declared of zone.records) {
            const kind = declared.isParsed ? mailRecordKind(declared.rr) : null;
            if (!declared.isParsed || kind === null || !(0,dns_name/* isWithin */.UO)(declared.rr.name, zone.origin))
                continue; // no server loads others
            records.set(recordKey(declared.rr), { declared, kind });
        }
    }
    return { records, openRrsets, openZones };
}
/** Equal for records that mean the same: the strings of a text are read as one (RFC 7208 §3.3, 6376 §3.6.2.2). */
function recordKey({ name, type, data }) {
    return `${type} ${name} ${"strings" in data ? (0,dns_record/* txtValue */.gb)(data) : (0,dns_record/* formatRdata */.ew)(type, data)}`;
}
/** Whether a fault or a value known only after apply leaves open what one of both declares. */
function eitherOpen(...sides) {
    return ({ name, type }) => sides.some(({ openRrsets, openZones }) => {
        if (openRrsets.has(`${type} ${name}`))
            return true;
        for (let at = name; openZones.size > 0 && at !== null; at = (0,dns_name/* parentOf */.gN)(at))
            if (openZones.has(at))
                return true;
        return false;
    });
}
/** Whether the policy names the domain that a record is of; for TLSA records, which are of a host, one above it. */
function namedTest(domains) {
    const named = new Set(domains);
    return (name, kind) => {
        const labels = (0,dns_name/* labelsOf */.PC)(name);
        const own = (0,dns_name/* joinLabels */.GJ)(labels.slice(labels.findLastIndex((label) => label.startsWith("_")) + 1));
        if (kind !== "TLSA")
            return named.has(own);
        for (let at = own; at !== null; at = (0,dns_name/* parentOf */.gN)(at))
            if (named.has(at))
                return true;
        return false;
    };
}

// EXTERNAL MODULE: ./lib/src/zones/located-messages.js
var located_messages = __webpack_require__(4241);
;// CONCATENATED MODULE: ./lib/src/zones/lint/provider-limits.js
// What DNS providers take of TXT records at most: more passes the plan, and is refused when it is applied.


/** TXT records of one zone that are too large, or too many, for their provider. */
function limitWarnings({ format: kind, records }) {
    const format = (0,zones_formats/* findFormat */.F)(kind);
    const together = new Map();
    return records.flatMap((record) => {
        if (!record.isParsed || !("strings" in record.rr.data))
            return [];
        const provider = format.providerOf?.(record) ?? null;
        if (provider?.txtLimits === undefined)
            return [];
        const { maxRecord, maxPerName, sizeOf } = provider.txtLimits;
        const { name, data } = record.rr;
        const size = sizeOf(data);
        const before = together.get(name) ?? 0;
        const sum = before + (0,dns_record/* txtValue */.gb)(data).length;
        together.set(name, sum);
        const warn = (message) => [{ location: record.location, message, suggestion: null }];
        if (size > maxRecord)
            return warn(`this TXT record has ${size} octets, and ${provider.name} takes ${maxRecord}: it would be refused`);
        // said once, at the record that is too much
        return maxPerName !== null && before <= maxPerName && sum > maxPerName
            ? warn(`the TXT records of ${name} come to ${sum} octets with this one, and ${provider.name} takes ${maxPerName}: it would be refused`)
            : [];
    });
}

// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/src/zones/master-file/entry-text.js
var entry_text = __webpack_require__(2664);
// EXTERNAL MODULE: ./lib/src/zones/master-file/tokens.js
var tokens = __webpack_require__(582);
;// CONCATENATED MODULE: ./lib/src/zones/lint/mail-exchangers.js
// MX records that name no host: an address, or a name of one label, which no resolver completes (RFC 1035 §3.3.9, RFC 2821 §3.6).




/** What is wrong with the host that an MX record names; null where nothing is. */
function exchangerWarning(record, { origin }) {
    if (!record.isParsed || !("exchange" in record.rr.data))
        return null;
    const { location, sourceEntry } = record;
    const { exchange } = record.rr.data;
    if (!mayBeAddress(exchange) && (0,dns_name/* labelsOf */.PC)(exchange).length !== 1)
        return null;
    const parts = sourceEntry === undefined ? null : (0,entry_text/* parseEntry */.ER)(sourceEntry);
    const word = parts?.data.at(-1);
    const written = word?.text.replace(/\.$/, "") ?? exchange;
    if ((0,address/* parseIpv4 */.ni)(written) !== null || (0,address/* parseIpv6 */.BE)(written) !== null) {
        const message = `${(0,tokens/* quoteText */.ol)(written)} is an address, not a name: publish the name of a host, and the address at that name`;
        return { location, message, suggestion: null };
    }
    if ((0,dns_name/* labelsOf */.PC)(exchange).length !== 1 || (0,dns_name/* labelsOf */.PC)(origin).length < 2)
        return null;
    const intended = (0,dns_name/* prependLabels */.Sm)(exchange, origin);
    const message = `${(0,tokens/* quoteText */.ol)(`${exchange}.`)} is a name of one label, a top-level domain: did you mean ${intended}.?`;
    const isPlain = sourceEntry !== undefined && parts !== null && word?.text.toLowerCase() === `${exchange}.`;
    return { location, message, suggestion: isPlain ? (0,entry_text/* withWord */.$H)(sourceEntry, parts, word, `${intended}.`) : null };
}
/** Whether a name begins as an address may, alone or completed with an origin. */
function mayBeAddress(name) {
    return /^\d|:/.test(name);
}

;// CONCATENATED MODULE: ./lib/src/zones/lint/missing-dots.js



/** Top-level domains that mail hosts have (IANA); as a label of somebody's own hosts they are rare, and then their names exist. */
const TOP_LEVEL = new Set("at be biz ch cloud com cz de dk email es eu fi fr info io it li lu net nl no org pl se uk us".split(" "));
/** Names of one zone that lack their last dot, or were written with the zone's name although that is added. */
function nameWarnings(zone) {
    // of a zone like `test` the last label alone says nothing
    if ((0,dns_name/* labelsOf */.PC)(zone.origin).length < 2)
        return [];
    const seen = new Set();
    const exists = nameLookup(zone);
    const warnings = [];
    for (const record of zone.records) {
        const { name } = record.rr;
        const owner = seen.has(name) ? null : originTwiceInOwner(record, zone.origin);
        seen.add(name);
        const target = originTwiceInTarget(record, zone.origin) ?? targetWithoutDot(record, zone, exists);
        if (owner !== null)
            warnings.push(owner);
        if (target !== null)
            warnings.push(target);
    }
    return warnings;
}
function hasOriginTwice(name, origin) {
    return name.length > 2 * origin.length && (0,dns_name/* isWithin */.UO)(name, (0,dns_name/* prependLabels */.Sm)(origin, origin));
}
function originTwiceInOwner({ rr: { name }, sourceEntry, location }, origin) {
    if (!hasOriginTwice(name, origin))
        return null;
    const observed = `this record would be at ${name}., with the zone's name twice`;
    if (sourceEntry === undefined)
        return {
            location,
            message: `${observed}: to mean ${(0,dns_name/* relativeName */.IC)(name, origin)}., leave ${origin} out`,
            suggestion: null,
        };
    const entry = (0,entry_text/* parseEntry */.ER)(sourceEntry);
    const owner = /^[ \t]/.test(sourceEntry.text) ? undefined : entry.tokens[0];
    if (owner === undefined || !isWholeName(owner, origin))
        return null;
    return {
        location,
        message: `${observed}: the dot at its end is missing`,
        suggestion: (0,entry_text/* withDot */.sx)(sourceEntry, entry, owner),
    };
}
function originTwiceInTarget(record, origin) {
    const target = record.isParsed ? targetOf(record.rr) : null;
    if (target === null || !hasOriginTwice(target, origin))
        return null;
    const word = targetToken(record);
    return record.sourceEntry !== undefined && (word === undefined || !isWholeName(word, origin))
        ? null
        : missingDotWarning(record, target, "with the zone's name twice: the dot at the end is missing");
}
/** A host outside the zone that became a name below it, which does not exist. */
function targetWithoutDot(record, zone, exists) {
    const target = record.isParsed ? targetOf(record.rr) : null;
    if (endsWithDot(record))
        return null;
    const word = target === null || !(0,dns_name/* isWithin */.UO)(target, zone.origin) ? undefined : targetToken(record);
    if (target === null || word === undefined || word.text.endsWith(".") || word.text === "@")
        return null;
    const labels = (0,dns_name/* labelsOf */.PC)((0,dns_name/* parseName */.$q)(word.text) ?? dns_name/* ROOT */.Dl);
    const top = labels.at(-1) ?? "";
    // in a part of a zone other names may exist: only names that cannot be hosts of the zone count
    const isForeign = zone.isComplete ? labels.length >= 2 && TOP_LEVEL.has(top) : labels.length >= 3 && top === "com";
    return isForeign && !exists(target)
        ? missingDotWarning(record, target, "a name that does not exist: is the dot at the end missing?")
        : null;
}
/** The word with the target in a master file: the last of MX, CNAME, NS and SRV records. */
function targetToken({ sourceEntry }) {
    return sourceEntry === undefined ? undefined : (0,entry_text/* parseEntry */.ER)(sourceEntry).data.at(-1);
}
/** Whether the entry ends with a whole name for sure: what most do, and none has to be taken apart. */
function endsWithDot({ sourceEntry }) {
    return sourceEntry?.text.endsWith(".") === true && !/[;"]/.test(sourceEntry.text);
}
function missingDotWarning({ rr, sourceEntry, location }, target, what) {
    const entry = sourceEntry === undefined ? undefined : (0,entry_text/* parseEntry */.ER)(sourceEntry);
    const word = entry?.data.at(-1);
    const corrected = sourceEntry === undefined || entry === undefined || word === undefined ? null : (0,entry_text/* withDot */.sx)(sourceEntry, entry, word);
    return { location, message: `this ${rr.type} record would lead to ${target}., ${what}`, suggestion: corrected };
}
/** Whether a word is a whole name of the zone without its dot. */
function isWholeName({ text, isQuoted }, origin) {
    const name = isQuoted || text.endsWith(".") ? null : (0,dns_name/* parseName */.$q)(text);
    return name !== null && (0,dns_name/* isWithin */.UO)(name, origin);
}
function targetOf({ type, data }) {
    if ("exchange" in data)
        return data.exchange;
    return (type === "CNAME" || type === "NS" || type === "SRV") && "target" in data ? data.target : null;
}
/** Whether a name exists, as far as the zone says. */
function nameLookup(zone) {
    let authority = null;
    // of the type that no wildcard has many records of
    return (name) => (authority ??= (0,planned_authority/* createAuthority */.ww)(zone)).answer(name, "SOA").kind !== "nxdomain";
}

// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
// EXTERNAL MODULE: ./lib/src/text/spf-version.js
var spf_version = __webpack_require__(4566);
// EXTERNAL MODULE: ./lib/src/zones/lint/mail-text.js
var mail_text = __webpack_require__(6043);
;// CONCATENATED MODULE: ./lib/src/zones/lint/spf-warnings.js




/** The misspelt records. Those with the quoting of a file have a warning of their own. Linear. */
function spfWarnings({ records }) {
    const texts = records.flatMap(({ isParsed, rr, location }) => isParsed && rr.type === "TXT" && "strings" in rr.data ? [{ name: rr.name, text: (0,dns_record/* txtValue */.gb)(rr.data), location }] : []);
    const withRecord = new Set(texts.filter(({ text }) => (0,spf_version/* isSpfRecord */.X)(text)).map(({ name }) => name));
    return texts
        .filter(({ name, text }) => withRecord.has(name) && isMisspelt(text, name))
        .map(({ name, text, location }) => ({
        location,
        message: `receivers ignore ${(0,quote/* quoteOctets */.f4)(text)}, as it does not begin with \`v=spf1\` and a space. ${name} has an SPF record besides, and a name can have one: join their terms (RFC 7208 §3.2)`,
        suggestion: null,
    }));
}
function isMisspelt(text, name) {
    return (0,spf_version/* isMisspeltSpf */.h)(text) && (0,mail_text/* quotingMistake */.Qn)(text, name) === null;
}

// EXTERNAL MODULE: ./lib/src/x509/association.js
var association = __webpack_require__(1868);
;// CONCATENATED MODULE: ./lib/src/zones/lint/tlsa-warnings.js

/** Records made by a command that failed: they name the digest of no data. */
function tlsaWarnings({ records }) {
    return records.flatMap(({ rr, isParsed, location }) => isParsed && "matching" in rr.data && (0,association/* isDigestOfNothing */.T)(rr.data.data)
        ? [{ location, message: "this TLSA record has the digest of no data: it fits no key", suggestion: null }]
        : []);
}

// EXTERNAL MODULE: ./lib/src/x509/der.js
var der = __webpack_require__(2032);
// EXTERNAL MODULE: ./lib/src/text/zone-file-quoting.js
var zone_file_quoting = __webpack_require__(5873);
;// CONCATENATED MODULE: ./lib/src/zones/lint/txt-strings.js





/** How much of the word on either side of a joint a message shows. */
const MAX_WORD_PART = 60;
/** A term of SPF that begins here for sure: cut out of a name or an address it would not read like this (RFC 7208 §4.6.1, §12). */
const TERM_START = /^[-+~?]?(?:include:|ip4:|ip6:|exists:|redirect=)/i;
/** The end of a record. */
const ALL_MECHANISM = /^[-+~?]all[ \t]*$/i;
/** Terms of an SPF record that run together; `words`: they stand as words without quotes, so that each was meant to be one. */
function runTogetherTerms(strings, isUnquoted) {
    const parts = strings.filter((string) => string !== "");
    const first = (0,zone_file_quoting/* withoutQuoting */.Y)((0,mail_text/* withoutTypography */.K1)(parts[0] ?? "")).trim();
    if (!/^v=spf1(?:\s|$)/i.test(first))
        return null;
    const joints = [];
    const meant = parts.map((right, i) => {
        const left = parts[i - 1];
        if (left === undefined || /^[ \t]/.test(right) || /[ \t]$/.test(left))
            return right;
        // after the version alone nothing else can follow (RFC 7208 §4.5)
        if (!isUnquoted &&
            !(i === 1 && first.length === VERSION_LENGTH) &&
            !areRunTogether(left, right, i === parts.length - 1))
            return right;
        if (joints.length === 0)
            joints.push((0,quote/* quoteOctets */.f4)(wordAround(left, right), 2 * MAX_WORD_PART));
        return ` ${right}`;
    });
    const [joint] = joints;
    return joint === undefined
        ? null
        : {
            message: `the strings of a TXT record are joined without a space, so that receivers read ${joint}`,
            intended: meant.join(""),
        };
}
/** The word that two strings make where they meet. */
function wordAround(left, right) {
    const [before, after] = [left.slice(-MAX_WORD_PART), right.slice(0, MAX_WORD_PART)];
    return before.slice(before.lastIndexOf(" ") + 1) + (after.split(" ", 1)[0] ?? "");
}
/** Length of `v=spf1`. */
const VERSION_LENGTH = 6;
function areRunTogether(left, right, isLast) {
    // a qualifier, a colon and the like want what comes next
    return (TERM_START.test(right) || (isLast && ALL_MECHANISM.test(right))) && !/[-+~?:=./]$/.test(left);
}
/** White space where two strings meet inside a DKIM key. */
function whitespaceInKey(strings, name) {
    if (!(0,mail_text/* isKeyName */.TK)(name) || strings.every((string) => string === string.trim()))
        return null;
    let inKey = false;
    let found = false;
    const meant = strings.map((string, i) => {
        const right = strings[i + 1] ?? "";
        const left = strings[i - 1] ?? "";
        const enters = inKey && BASE64_END.test(left) && BASE64_START.test(string);
        const start = enters && (/\s$/.test(left) || /^\s/.test(string));
        inKey = isStillInKey(inKey, string);
        const end = inKey && BASE64_END.test(string) && BASE64_START.test(right);
        found ||= start;
        const trimmed = start ? string.trimStart() : string;
        return end ? trimmed.trimEnd() : trimmed;
    });
    const message = "white space stands inside the key where two strings meet; verifiers are to ignore it (RFC 6376 §3.2), but it is not part of the key";
    return found ? { message, intended: meant.join("") } : null;
}
const BASE64_START = /^\s*[A-Za-z0-9+/]/;
const BASE64_END = /[A-Za-z0-9+/]\s*$/;
/** Whether the text behind a string is still the value of `p`, given whether the text before it was. */
function isStillInKey(wasInKey, string) {
    const semicolon = string.lastIndexOf(";");
    if (semicolon < 0 && wasInKey)
        return /^[A-Za-z0-9+/\s]*$/.test(string);
    return /^\s*p\s*=[A-Za-z0-9+/\s]*$/.test(string.slice(semicolon + 1));
}
/** An RSA key that lost characters after a string of 255 octets: by its own length (ITU-T X.690 §8.1.3) more of it was there. */
function truncatedKey(strings, name) {
    if (!(0,mail_text/* isKeyName */.TK)(name))
        return null;
    const key = rsaKeyIn(strings.join(""));
    const declared = key === null ? null : declaredLength(Buffer.from(key.slice(0, KEY_HEAD_LENGTH), "base64"));
    if (key === null || declared === null)
        return null;
    const whole = Math.ceil((declared * 4) / 3); // RFC 4648 §4, padding aside
    const lost = whole - key.length;
    if (lost <= 0)
        return null;
    const has = `the key has ${key.length} of its ${whole} characters`;
    const again = "take it from the signer once more";
    if (strings.length === 1) {
        return strings[0]?.length === dns_record/* MAX_STRING */.BP
            ? {
                message: `${has}: the text was cut off after ${dns_record/* MAX_STRING */.BP} octets, the most that one string takes; ${again}`,
                intended: null,
            }
            : null;
    }
    // one character after each full string at most: more is another mishap
    const full = strings.slice(0, -1).filter((string) => string.length === dns_record/* MAX_STRING */.BP).length;
    return lost <= full
        ? { message: `${has}: it was split after ${dns_record/* MAX_STRING */.BP} octets, and the 256th was lost; ${again}`, intended: null }
        : null;
}
/** Characters of base64 with the first octets of a key, which say how long it is. */
const KEY_HEAD_LENGTH = 12;
/** The base64 of a key, without white space and padding; null where there is none, or another algorithm's (RFC 6376 §3.6.1, RFC 8463 §4). */
function rsaKeyIn(text) {
    const tags = text.split(";").map((tag) => /^\s*([a-z]+)\s*=(.*)$/s.exec(tag));
    const valueOf = (name) => tags.find((tag) => tag?.[1] === name)?.[2]?.replaceAll(/\s/g, "");
    const key = valueOf("p");
    if (key === undefined || (valueOf("k") ?? "rsa").toLowerCase() !== "rsa")
        return null;
    return /^([A-Za-z0-9+/]{12,})={0,2}$/.exec(key)?.[1] ?? null;
}
function declaredLength(octets) {
    const length = (0,der/* lengthAt */.Ir)(octets, 1);
    return octets[0] !== der/* SEQUENCE */.gt || length === null ? null : length.start + length.octets;
}

;// CONCATENATED MODULE: ./lib/src/zones/lint/txt-warnings.js






/** What is wrong with a TXT record; one line corrects all of it. Linear. */
function txtWarnings(record, { strings }, zone) {
    const { name } = record.rr;
    const entry = mayDependOnEntry(strings) ? entryOf(record) : null;
    const cut = entry === null ? null : truncatedByComment(entry, (0,dns_record/* txtValue */.gb)({ strings }));
    const words = entry !== null && entry.data.every((token) => !token.isQuoted);
    const joined = cut ?? runTogetherTerms(strings, words) ?? whitespaceInKey(strings, name);
    const text = joined?.intended ?? (0,dns_record/* txtValue */.gb)({ strings });
    const quoted = (0,mail_text/* quotingMistake */.Qn)(text, name);
    const spaced = quoted === null ? (0,mail_text/* trailingWhitespace */.Yv)(text, name) : null;
    const lost = truncatedKey(strings, name);
    const slips = [joined, quoted, spaced, lost].filter((slip) => slip !== null);
    if (slips.length === 0)
        return [];
    const meant = lost === null ? ((quoted ?? spaced ?? joined)?.intended ?? null) : null;
    const comment = cut === null ? (entryOf(record)?.comment ?? "") : "";
    const suggestion = meant === null ? null : ((0,zones_formats/* findFormat */.F)(zone.format).formatTxt?.(record, zone, meant, comment) ?? null);
    return slips.map(({ message }) => ({ location: record.location, message, suggestion }));
}
/** Whether it matters how a text is written: one string is joined with none, and few texts are the beginning of a record. */
function mayDependOnEntry(strings) {
    return strings.length > 1 || beginningOf(strings.join("")) !== undefined;
}
/** The entry of a record in its master file; null where there is none, or where it has octets in hexadecimal (RFC 3597 §5), which cannot be mistaken for text. */
function entryOf({ sourceEntry }) {
    const parts = sourceEntry === undefined ? null : (0,entry_text/* parseEntry */.ER)(sourceEntry);
    return parts?.data[0]?.text === "\\#" ? null : parts;
}
/** The tags that may stand behind a version, by the text a comment would leave of a record (RFC 9989 §4.7, 6376 §3.6.1, 8461 §3.1, 8460 §3). */
const TAGS = {
    "v=DMARC1": /^(?:p|sp|np|rua|ruf|adkim|aspf|fo|t|psd|pct|rf|ri)$/,
    "v=DKIM1": /^[hkpnst]$/,
    "k=rsa": /^[hpnst]$/,
    "v=STSv1": /^id$/,
    "v=TLSRPTv1": /^rua$/,
};
/** The tags that may follow, where a text is a version alone. */
function beginningOf(text) {
    const plain = (0,mail_text/* withoutTypography */.K1)(text).trim();
    return Object.hasOwn(TAGS, plain) ? TAGS[plain] : undefined;
}
/** A record that ends at its first semicolon, since that stands outside of quotes (RFC 1035 §5.1) and the rest behind it is its tags. */
function truncatedByComment({ data, comment }, text) {
    const tags = beginningOf(text);
    if (tags === undefined || comment === "" || data.at(-1)?.isQuoted !== false)
        return null;
    const kept = [];
    for (const part of comment.slice(1).split(";")) {
        const tag = /^\s*([a-z]+)\s*=/.exec(part)?.[1];
        if (tag === undefined || !tags.test(tag))
            break;
        kept.push(part.trim());
    }
    if (kept.length === 0)
        return null;
    return {
        message: `a semicolon outside of quotes begins a comment, so that receivers see ${(0,quote/* quoteOctets */.f4)(text)} and nothing of what follows`,
        intended: `${text}; ${kept.join("; ")}`,
    };
}

;// CONCATENATED MODULE: ./lib/src/zones/lint/record-warnings.js







/** Project limit: warnings of one run; more are of no use to a reader. */
const MAX_WARNINGS = 100;
/** Project limit: characters of a corrected line; a key of 4,096 bits takes about 800. */
const MAX_SUGGESTION = 16_384;
/** All warnings, by place; the last of too many says how many more there are. Never throws; linear in what the zones say. */
function recordWarnings(zones) {
    const warnings = (0,located_messages/* inPlaceOrder */.FN)(zones.flatMap(zoneWarnings)).map((warning) => (warning.suggestion ?? "").length > MAX_SUGGESTION ? { ...warning, suggestion: null } : warning);
    const omitted = warnings[MAX_WARNINGS];
    if (omitted === undefined)
        return warnings;
    const note = (0,located_messages/* omissionNote */.aU)(warnings.length - MAX_WARNINGS, omitted.location);
    return [...warnings.slice(0, MAX_WARNINGS), { ...note, suggestion: null }];
}
function zoneWarnings(zone) {
    const texts = zone.records.flatMap((record) => record.isParsed && "strings" in record.rr.data ? txtWarnings(record, record.rr.data, zone) : []);
    const seen = (zone.warnings ?? []).map((warning) => ({ ...warning, suggestion: null }));
    const exchangers = zone.records.flatMap((record) => exchangerWarning(record, zone) ?? []);
    return [
        ...seen,
        ...texts,
        ...exchangers,
        ...spfWarnings(zone),
        ...tlsaWarnings(zone),
        ...limitWarnings(zone),
        ...nameWarnings(zone),
    ];
}

;// CONCATENATED MODULE: ./lib/src/run/counted-domains.js
/** The domains with what fails, what is unknown, and what has a wanted key; and all findings by status. */
class CountedDomains {
    domains = [];
    counts = { pass: 0, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
    #isWanted;
    #needsUnknown;
    #unknowns = new Map();
    /** `needsUnknown`: each must-check that is unknown is to be told. */
    constructor(isWanted, needsUnknown) {
        this.#isWanted = isWanted;
        this.#needsUnknown = needsUnknown;
    }
    add({ name, findings, counts: own }) {
        for (const status of Object.keys(own))
            this.counts[status] += own[status];
        this.domains.push({ name, findings: findings.flatMap((finding) => this.#keep(finding)) });
    }
    #keep({ key, check, subject, outcome, level, status, change, message }) {
        const counted = { key, check, subject, outcome, level, status, change, message };
        if (outcome === "fail" || this.#isWanted(key))
            return [counted];
        if (outcome !== "unknown")
            return [];
        if (this.#needsUnknown && level === "must")
            return [counted];
        // one stands for all like it: a run without a network has a hundred of each domain
        const like = `${check} ${level} ${status}`;
        const known = this.#unknowns.get(like) ?? counted;
        this.#unknowns.set(like, known);
        return [known];
    }
}

;// CONCATENATED MODULE: ./lib/src/run/build-report.js
// From what a run came to, its report.


















const COMPARING_CHECKS = new Set(audit_checks/* CHECKS */.u.filter(({ comparesByItself }) => comparesByItself === true).map(({ id }) => id));
/** Compares, waives, counts, and decides the gate. */
function buildReport(rules, { inputs, base, view, comparison, judged, keys, weakened: counting }, world) {
    const { policy, declared } = inputs;
    const { baseline } = comparison;
    const reports = buildDomainReports(inputs, comparison, judged.audits, { at: world.at, maxHeld: rules.maxHeld });
    const isWanted = counting?.isCounted ?? (() => false);
    const attestations = reportAttestations(inputs, world.at);
    const counted = new CountedDomains(isWanted, rules.failOnUnknown);
    // in the walk of the formats: a domain that is not held is judged again in each
    (0,survey/* surveyOf */.yj)({ domains: reports, attestations }, (domain) => counted.add(domain));
    const { domains, counts } = counted;
    const weakened = counting?.find(domains) ?? [];
    return {
        version: 1,
        tool: { name: "mail-policy", version: lib_package/* version */.rE },
        at: world.at,
        profile: policy.profile,
        view,
        config: describePolicy(policy),
        resolvers: world.resolvers(),
        limitations: limitationsOf({ inputs, base, keys, comparison }, world),
        faults: declared.faults,
        warnings: recordWarnings(declared.zones),
        conclusion: conclude(domains, declared.faults),
        gate: decideGate(rules, {
            domains,
            baseline,
            comparingChecks: COMPARING_CHECKS,
            weakenedFailures: weakened,
            faults: declared.faults,
            notes: comparisonNotes(rules.failOn, domains, {
                baseline,
                differences: comparison.differences,
                baselineFindings: findingsOfBaseline(comparison),
                earlierDomains: baseline.kind === "base"
                    ? (base?.policy?.domains.map(({ name }) => name) ?? [])
                    : inputs.domains.map(({ name }) => name).filter((_, i) => comparison.baselineFindings?.at(i) !== null),
            }),
        }),
        weakenings: base?.policy ? findWeakenings(base.policy, policy, audit_checks/* CHECKS */.u) : null,
        weakenedFailures: weakened,
        mailRecords: base?.declared ? changedMailRecords(base.declared.zones, inputs) : null,
        rollout: judged.rollout.toSorted((a, b) => (0,order/* compareNaturally */.y)(a.domain, b.domain)),
        recording: null,
        changedOnly: inputs.changedOnly,
        counts,
        domains: reports,
        waivers: ineffectiveWaivers(comparableWaivers(policy, domains), domains, world.at),
        attestations,
    };
}
function describePolicy({ file, sha256, included: { files } }) {
    return files.length > 0 ? { file, sha256, included: files } : { file, sha256 };
}
/** Without those of domains that are left out: what they match is unknown. */
function comparableWaivers({ waivers, domains }, audited) {
    const auditedNames = new Set(audited.map(({ name }) => name));
    const leftOut = new Set(domains.map(({ name }) => name).filter((name) => !auditedNames.has(name)));
    return waivers.filter(({ domain }) => !leftOut.has(domain));
}
function* findingsOfBaseline({ baselineFindings }) {
    for (const earlier of baselineFindings ?? [])
        yield* earlier?.byBasePolicy ?? [];
}
/** What the run could not measure or read. Where the base could not be read, a note of the gate says it. */
function limitationsOf({ inputs: { declared }, base, keys, comparison }, world) {
    return [
        ...world.limitations(),
        ...keys.limitations(),
        ...declared.notes.map((note) => (0,message/* message */.iU)("limitation/declared", { place: (0,model/* formatLocation */.j$)(note.location), note: note.message })),
        ...(comparison.baseline.kind === "not-read" ? [] : (base?.limitations ?? [])),
    ];
}
/** Compared with the base. The plans that a job makes are in no commit: what the base lacks of them is not a change. */
function changedMailRecords(before, { policy, declared }) {
    const formats = new Set(before.map(({ format }) => format));
    const comparable = declared.zones.filter(({ format }) => formats.has(format) || !(0,zones_formats/* findFormat */.F)(format).isGenerated);
    return compareMailRecords(before, comparable, policy.domains.map(({ name }) => name));
}
/** The attestations for the audited domains, each once, in the order of the policy's files. */
function reportAttestations({ policy, domains }, at) {
    const fileOrder = new Map([policy.file, ...policy.included.files].map((file, i) => [file, i]));
    const orderOf = ({ location: { file } }) => fileOrder.get(file) ?? 0;
    const named = new Map();
    for (const { name, attestations } of domains) {
        for (const one of attestations) {
            const names = named.get(one);
            if (names === undefined)
                named.set(one, [name]);
            else
                names.push(name);
        }
    }
    return [...named]
        .map(([one, names]) => ({
        ...one,
        domains: names.toSorted(order/* compareNaturally */.y),
        problem: (0,attestation/* attestationProblem */.S)(one, at),
    }))
        .toSorted((a, b) => orderOf(a) - orderOf(b) || a.location.line - b.location.line || a.location.column - b.location.column);
}
/** By name; made when they are asked for where a run has too many to hold. */
function buildDomainReports({ policy, domains }, { baselineFindings }, audits, { at, maxHeld }) {
    const waivers = activeWaiversAt(policy.waivers, at);
    const build = (i) => {
        const domain = domains[i];
        const { name, mail, owner } = domain;
        const { facts: { earlier: _earlier, ...facts }, // the history has it
        findings: found, } = audits.at(i);
        const same = { byBasePolicy: found, byCurrentPolicy: found };
        const compared = baselineFindings === null ? found : withChanges(name, found, baselineFindings.at(i) ?? same);
        const findings = withWaivers(compared, name, waivers);
        const switchedOff = switchedOffChecks(audit_checks/* CHECKS */.u, policy.profile, domain);
        return { name, mail, owner, counts: countByStatus(findings), facts, findings, switchedOff };
    };
    const positions = domains
        .map(({ name }, position) => ({ name, position }))
        .toSorted((a, b) => (0,order/* compareNaturally */.y)(a.name, b.name))
        .map(({ position }) => position);
    const reports = lazySequence(positions.length, (i) => build(positions[i]));
    return reports.length > maxHeld ? reports : [...reports];
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/memory.js
var memory = __webpack_require__(3352);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/memory.js
var mta_sts_memory = __webpack_require__(2458);
// EXTERNAL MODULE: ./lib/src/standards/spf/checks/third-party.js
var third_party = __webpack_require__(4541);
// EXTERNAL MODULE: ./lib/src/standards/spf/memory.js
var spf_memory = __webpack_require__(6028);
;// CONCATENATED MODULE: ./lib/src/audit/remember.js




/** By the facts of the run and what was remembered before. */
function rememberFacts(facts, { at, previous, isWaived }, earlier) {
    return withoutMissing({
        dkim: (0,memory/* rememberDkim */.Z)(facts.dkim, { at, previous }, earlier.dkim),
        mtaSts: (0,mta_sts_memory/* rememberMtaSts */.Wh)(facts, at, earlier.mtaSts),
        spf: (0,spf_memory/* rememberSpf */.Rc)(facts, isWaived(third_party/* spfThirdParty */.V.id), earlier.spf),
    });
}
function withoutMissing(memory) {
    return Object.fromEntries(Object.entries(memory).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/src/run/record-run.js
// A run beside the last recorded one: what the checks of a run say, and the run added to its history.








/** What these find is true of one change, or of one run beside the one before: no later run is compared with it. */
const UNRECORDED_CHECKS = new Set(audit_checks/* CHECKS */.u.filter((check) => check.isUnrecorded === true).map(({ id }) => id));
/**
 * Judges a run beside the last recorded one, builds its report, and adds it to the history where that is wanted; the report then says
 * whether it was. Never rejects.
 */
async function recordRun(auditor, inputs, { history, judged, baseline, view, liveFacts }, build) {
    const { policy, domains } = inputs;
    const judge = (factsOf) => judged.audits.map((audit, i) => {
        const domain = domains[i];
        return auditor.judgeRun(domain, { ...audit.facts, ...factsOf(domain, audit) }, policy.profile);
    });
    const compared = judge(runHistoryOf(history, inputs, { at: auditor.at, baseline, view }));
    const report = build(compared);
    if (!history.access.records)
        return { report, recording: null };
    const recording = await addRun(history, inputs, { audits: withFindings(judged.audits, compared), liveFacts }, report);
    const recorded = judge(() => ({ recording: { state: "present", value: recording, evidence: [] } }));
    const all = compared.map((findings, i) => [...findings, ...(recorded[i] ?? [])]);
    return { report: { ...build(all), recording: recording.message }, recording };
}
/** Findings about the run beside the others. This change does not cause them: a baseline of this run has the same. */
function withRunFindings(comparison, judged, findings) {
    const { baseline, baselineFindings } = comparison;
    const ownBaseline = baseline.kind === "history"
        ? baselineFindings
        : baselineFindings &&
            lazySequence(baselineFindings.length, (i) => {
                const earlier = baselineFindings.at(i) ?? null;
                if (earlier === null)
                    return null;
                const own = findings[i] ?? [];
                return {
                    byBasePolicy: [...earlier.byBasePolicy, ...own],
                    byCurrentPolicy: [...earlier.byCurrentPolicy, ...own],
                };
            });
    return {
        comparison: { ...comparison, baselineFindings: ownBaseline },
        judged: { ...judged, audits: withFindings(judged.audits, findings) },
    };
}
function withFindings(audits, findings) {
    return lazySequence(audits.length, (i) => {
        const audit = audits.at(i);
        return { ...audit, findings: [...audit.findings, ...(findings[i] ?? [])] };
    });
}
/** Adds a run to its history. Never rejects. */
async function addRun(open, { policy, domains }, { audits, liveFacts }, report) {
    const { access, stored, history, problem, commit } = open;
    const { name } = access.store;
    const refused = (why) => {
        return {
            isRecorded: false,
            isContinued: false,
            message: (0,message/* message */.iU)("history/recorded/refused", { name, problem: why }),
        };
    };
    if (problem !== null)
        return refused(problem);
    const { at, view, conclusion, counts, tool, config } = report;
    const waivers = activeWaiversAt(policy.waivers, at);
    const recorded = await (0,history_history/* appendRun */.ah)(access.store, stored, { at, commit, policy: config.sha256, tool: tool.version, conclusion, counts }, {
        config: policy.file,
        include: policy.included.patterns,
        view,
        policyDomains: policy.domains.map(({ name }) => name),
        domains: domains.map((domain, i) => {
            const audit = () => audits.at(i);
            const previous = history.lastAuditOf(domain.name);
            const isWaived = (check) => waivers.get(domain.name)?.has(check) === true;
            return {
                name: domain.name,
                get rules() {
                    return rulesOf(domain, policy.profile);
                },
                wasMeasured: measuredThen(open, domain, { profile: policy.profile, view }),
                get findings() {
                    return audit().findings.filter(({ check }) => !UNRECORDED_CHECKS.has(check));
                },
                // what others have cached and looked up is what is live, not what is planned
                remember: (earlier) => rememberFacts(liveFacts?.at(i) ?? audit().facts, { at, previous, isWaived }, earlier),
            };
        }),
    });
    if ("problem" in recorded)
        return refused(recorded.problem);
    const { hash, isContinued } = recorded;
    const code = isContinued ? "history/recorded/added" : "history/recorded/restarted";
    return { isRecorded: true, isContinued, message: (0,message/* message */.iU)(code, { name, hash }) };
}
/** A run beside the last recorded one. `baseline` is what its failures are compared with. */
function runHistoryOf(open, { policy }, run) {
    const { access, history, problem } = open;
    if (problem !== null)
        return () => ({ history: { state: "unknown", reason: notRead(access, problem), evidence: [] } });
    const waivers = activeWaiversAt(policy.waivers, run.at);
    const last = history.last && { at: history.last.at, commit: history.last.commit };
    const compared = { profile: policy.profile, view: run.view };
    return (domain, audit) => {
        const findings = withWaivers(audit.findings, domain.name, waivers);
        const earlier = run.baseline.kind === "history" ? recordedFindings(open, domain, compared) : null;
        const regressions = earlier === null ? null : regressionsOf(findings, earlier.byBasePolicy);
        const lastAudit = (0,history_state/* domainState */.My)(history.state, domain.name) === undefined ? null : history.lastAuditOf(domain.name);
        const value = { last, lastAudit, broken: history.broken, regressions };
        return { history: { state: "present", value, evidence: [] } };
    };
}
function regressionsOf(findings, earlier) {
    const passed = new Set(earlier.filter(({ outcome }) => outcome === "pass").map(({ key }) => key));
    return findings.flatMap(({ key, check, subject, status }) => {
        if (!passed.has(key) || (status !== "fail" && status !== "warn") || UNRECORDED_CHECKS.has(check))
            return [];
        return [{ check, subject, isFailure: status === "fail" }];
    });
}

;// CONCATENATED MODULE: ./lib/src/zones/input-files.js
// The files of the repository that an audit depends on.


/** Whether an audit depends on a file, by its name: it was read, or a generated file is made from it. */
function inputFileTest({ filesRead, policy }) {
    const read = new Set(filesRead);
    const sources = policy.zones.flatMap(({ kind, pattern }) => {
        const { sources } = (0,zones_formats/* findFormat */.F)(kind);
        return sources === undefined ? [] : [{ folder: fixedFolder(external_node_path_.posix.dirname(policy.file), pattern), sources }];
    });
    return (file) => read.has(file) || sources.some(({ folder, sources }) => file.startsWith(folder) && sources.test(file));
}
/** The folder of a pattern's files as far as it has no wildcard, with a slash at its end; empty for the whole repository. */
function fixedFolder(policyFolder, pattern) {
    const steps = external_node_path_.posix.join(policyFolder, pattern).split("/").slice(0, -1);
    const wildcard = steps.findIndex((step) => /[*?]/.test(step));
    const fixed = steps.slice(0, wildcard < 0 ? steps.length : wildcard);
    return fixed.map((step) => `${step}/`).join("");
}

// EXTERNAL MODULE: ./lib/src/sources/git-log.js
var git_log = __webpack_require__(4916);
// EXTERNAL MODULE: ./lib/src/standards/dkim/key-age.js
var key_age = __webpack_require__(9322);
// EXTERNAL MODULE: ./lib/src/zones/records-by-name.js
var records_by_name = __webpack_require__(6874);
;// CONCATENATED MODULE: ./lib/src/zones/declares.js


/**
 * Whether zones declare what DNS answers for a name and type, that there is nothing included: a complete zone does so down to its
 * delegations, any other for its own RRsets. Not where a fault, a value known only after apply or an unmanaged record may decide.
 */
function declaredRrsets(zones) {
    const origins = new Map();
    for (const zone of zones)
        origins.set(zone.origin, [...(origins.get(zone.origin) ?? []), zone]);
    const key = (zone, name, type) => `${zone.origin} ${type} ${name}`;
    const hasRrset = (origin, name, type) => (origins.get(origin) ?? []).some(({ records }) => (0,records_by_name/* hasType */.df)((0,records_by_name/* recordsByName */.x9)(records).get(name) ?? [], type));
    const open = new Set(zones.flatMap((zone) => [...zone.undecided, ...(zone.partlyManaged ?? [])].map(({ name, type }) => key(zone, name, type))));
    return (name, type) => {
        for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
            for (const zone of origins.get(at) ?? []) {
                if (zone.fault !== undefined || zone.unmanaged !== undefined || open.has(key(zone, name, type)))
                    return false;
                if (isCut(zone, name))
                    return false;
                if (zone.isComplete || hasRrset(zone.origin, name, type))
                    return true;
            }
        }
        return false;
    };
    function isCut(zone, name) {
        for (let at = name; at !== null && at !== zone.origin; at = (0,dns_name/* parentOf */.gN)(at))
            if (hasRrset(zone.origin, at, "NS"))
                return true;
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/run/past-zones.js







/**
 * The files that the policy of today names as zones, and the records that the policy had itself; null where there was a fault in any of
 * them. The policy may be younger than its zones.
 */
function readPastZones(commit, checkedOut) {
    return readInRounds(commit, checkedOut, (tree) => {
        try {
            return readZones(tree, checkedOut);
        }
        catch {
            return null; // a file that cannot be read, or whose content is not there yet
        }
    });
}
function readZones(tree, { config, root, policy }) {
    const folder = (0,repository_folder/* locateRepository */.ZX)(config, root);
    const repository = new repository_repository/* Repository */.LN(folder, tree);
    const zones = policy.zones.filter(({ kind, pattern }) => !(0,zones_formats/* findFormat */.F)(kind).isGenerated && repository.hasAny(pattern, repository.nameOf(config)));
    const then = { ...policy, zones, domains: domainsThen(repository, { config, policy }) };
    const read = (0,read_zones/* readDeclaredZones */.w)(then, folder, tree);
    return read.faults.length === 0 ? read.zones : null;
}
/** With the records that each had in the policy; none before there was one. */
function domainsThen(repository, { config, policy }) {
    if (!repository.hasFile(config))
        return policy.domains.map((domain) => ({ ...domain, records: null }));
    const file = repository.read(config);
    if ("problem" in file)
        throw new Error(file.problem);
    return (0,load_inputs/* parsePolicyFile */._)(file.file, Buffer.from(file.text, "latin1"), (0,included_policies/* includedPolicies */.J)(repository)).domains;
}

;// CONCATENATED MODULE: ./lib/src/run/commit-key-dates.js








/** Project limit: keys that are looked for; git compares every line of every change with each. */
const MAX_KEYS = 100;
/** Project limit: commits that add a key and are looked at, for the first that declares it; each is read. */
const MAX_ADDITIONS = 5;
/**
 * The dates of the keys that these zones declare. Git is asked once, for all of them, when the first is: here, or where the clone is shallow
 * through `openRemote`. A key of an alias's target is declared elsewhere, and has none.
 */
function commitKeyDates(checkedOut, openRemote = null, signal) {
    const declared = declaredKeys(checkedOut.zones);
    let problem = null;
    const askRemote = async () => {
        const head = openRemote && (await shallowHead(checkedOut.config, signal));
        if (openRemote === null || head === null)
            return new Map();
        try {
            const log = await openRemote(head, signal);
            const withLocal = (commit) => (0,git/* withLocalContents */.ax)(commit, checkedOut.config, signal);
            const dates = await datesBy(log, declared, checkedOut, withLocal);
            problem = log.problem();
            return dates;
        }
        catch (error) {
            problem = (0,text_error/* errorText */.k)(error);
            return new Map();
        }
    };
    const ask = async () => {
        const dates = await askRemote();
        if (dates.size > 0)
            return dates;
        try {
            return await datesBy(await (0,git_log/* openGitLog */.dt)(checkedOut.config, signal), declared, checkedOut);
        }
        catch {
            return dates; // no git, no repository, or too much to read: nothing is proved
        }
    };
    let asked = null;
    return {
        keyDates: async (record) => {
            if (!declared.has(record))
                return [];
            asked ??= ask();
            const date = (await asked).get(record);
            return date === undefined ? [] : [date];
        },
        limitations: () => (problem === null ? [] : [(0,message/* message */.iU)("limitation/key-dates", { reason: problem })]),
    };
}
/** The commit that is checked out where the clone lacks the ones before; null where it has them, or there is none. */
async function shallowHead(config, signal) {
    try {
        return (await (0,git_log/* isShallow */.fE)(config, signal)) ? await (0,git/* headCommit */.Qo)(config, signal) : null;
    }
    catch {
        return null;
    }
}
/**
 * The same for a change to `before`: that a change declares a key does not show that DNS did not have it, and where DNS does not, the key
 * is new.
 */
function beforeChange(keyDates, before) {
    const declared = declaredKeys(before);
    const parts = new Set([...declared.keys()].flatMap((record) => (0,key_age/* keyParts */.Qi)(record)));
    return async (record) => {
        const dates = await keyDates(record);
        const isDeclared = (0,key_age/* keyParts */.Qi)(record).some((part) => parts.has(part));
        return isDeclared ? dates : dates.map((date) => ({ ...date, notBefore: null }));
    };
}
function declaredKeys(zones) {
    const keys = new Map();
    for (const { records } of zones) {
        for (const { rr, location } of records) {
            if (rr.type !== "TXT" || typeof rr.data !== "object" || !("strings" in rr.data))
                continue;
            if (!rr.name.includes("._domainkey."))
                continue;
            const value = (0,dns_record/* txtValue */.gb)(rr.data);
            const key = keys.get(value) ?? { names: new Set(), files: new Set() };
            if (keys.size === MAX_KEYS && !keys.has(value))
                continue;
            key.names.add(rr.name);
            key.files.add(location.file);
            keys.set(value, key);
        }
    }
    return keys;
}
async function datesBy(log, declared, checkedOut, withLocal = (commit) => commit) {
    const keys = [...declared].map(([record, { names, files }]) => ({
        record,
        names: [...names],
        files: [...files],
        texts: (0,key_age/* keyParts */.Qi)(record),
    }));
    const additions = await log.firstAdditions(keys);
    const [earliest] = additions.flatMap((found) => found?.commit.at ?? []).toSorted();
    if (earliest === undefined)
        return new Map();
    const commits = await log.commitsSince(earliest);
    const timesOf = arrivalTimes(commits);
    const zonesAt = new Map();
    const dates = new Map();
    for (const [i, { record, names, texts }] of keys.entries()) {
        const found = additions[i] ?? null;
        const used = found && (await firstUse(found, names, texts));
        if (!found || !used)
            continue;
        const isFirst = found.isOldest && (await declaredElse(used.commit.parents[0], names, texts));
        dates.set(record, { by: "commit", at: used.times.at, notBefore: isFirst ? used.times.notBefore : null });
    }
    return dates;
    /** The first of the commits that add a key which did more than name it, say in a comment, while the names had something else. */
    async function firstUse({ commit: first, later = [] }, names, texts) {
        for (const commit of [first, ...later].slice(0, MAX_ADDITIONS)) {
            const times = timesOf(commit);
            if (times !== null && !(await declaredElse(times.arrival.id, names, texts)))
                return { commit, times };
        }
        return null;
    }
    /**
     * Whether a commit decides what the names of a key have, and that it is not this key: one that declared nothing for them, or had the whole
     * file not yet, leaves open whether DNS had the key.
     */
    async function declaredElse(commit, names, texts) {
        if (commit === undefined)
            return false;
        const reading = zonesAt.get(commit) ?? log.open(commit).then((opened) => readPastZones(withLocal(opened), checkedOut));
        zonesAt.set(commit, reading);
        const zones = await reading.catch(() => null);
        if (zones === null)
            return false;
        const known = new Set([...declaredKeys(zones).keys()].flatMap((record) => (0,key_age/* keyParts */.Qi)(record)));
        const declares = declaredRrsets(zones);
        return !texts.some((text) => known.has(text)) && names.every((name) => declares(name, "TXT"));
    }
}
/**
 * When a commit came to the branch that is checked out: with itself, or with the merge of its branch, as a branch proves no use before its
 * merge. A clock may have been wrong: no commit is older than one that it follows, as far as that is not younger than the one checked
 * out, nor younger than one that follows it. `commits` begin with the one checked out; null without any.
 */
function arrivalTimes(commits) {
    const byId = new Map(commits.map((commit) => [commit.id, commit]));
    const children = new Map();
    for (const commit of commits)
        for (const parent of commit.parents)
            children.set(parent, [...(children.get(parent) ?? []), commit.id]);
    const momentsOf = (ids) => [...ids].flatMap((id) => byId.get(id)?.at ?? []);
    const [head] = commits;
    return (commit) => {
        if (head === undefined)
            return null;
        const later = reach(commit.id, (id) => children.get(id) ?? []);
        let arrival = head; // where the commits do not show it
        for (let at = head; at !== undefined && later.has(at.id); at = byId.get(at.parents[0] ?? ""))
            arrival = at;
        const earlier = reach(arrival.id, (id) => byId.get(id)?.parents ?? []);
        const followed = momentsOf(earlier).filter((at) => at <= head.at);
        return {
            arrival,
            at: [arrival.at, ...followed].reduce((a, b) => (a > b ? a : b)),
            notBefore: [commit.at, ...momentsOf(later)].reduce((a, b) => (a < b ? a : b)),
        };
    };
}
/** A commit, and all that one after the other leads to. */
function reach(id, next) {
    const reached = new Set([id]);
    for (const one of reached)
        for (const other of next(one))
            reached.add(other);
    return reached;
}

// EXTERNAL MODULE: ./lib/src/standards/spf/network-set.js
var network_set = __webpack_require__(4440);
// EXTERNAL MODULE: ./lib/src/standards/spf/moved-networks.js
var moved_networks = __webpack_require__(7590);
;// CONCATENATED MODULE: ./lib/src/zones/changes/changed-names.js

/** Collects names; then says which questions they concern. */
class ChangedNames {
    #names = new Set();
    #subtrees = new Set();
    /** All names with something changed at or below them. */
    #above = new Set();
    /** What is answered for this name changes. */
    addName(name) {
        this.#names.add(name);
        this.#addAbove(name);
    }
    /** What is answered for this name, and for any below it, may change. */
    addSubtree(top) {
        this.#subtrees.add(top);
        this.#addAbove(top);
    }
    get isEmpty() {
        return this.#above.size === 0;
    }
    /** Whether the answer to a question about this name may change. */
    has(name) {
        return this.#names.has(name) || (this.#subtrees.size > 0 && namesUpFrom(name).some((at) => this.#subtrees.has(at)));
    }
    /** Whether the answer to a question about this name, or any below it, may change. */
    hasWithin(top) {
        return this.#above.has(top) || this.has(top);
    }
    #addAbove(name) {
        for (let at = name; at !== null && !this.#above.has(at); at = (0,dns_name/* parentOf */.gN)(at))
            this.#above.add(at);
    }
}
/** The name and all above it, the root last. */
function namesUpFrom(name) {
    if (name.includes("\\")) {
        const names = [];
        for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at))
            names.push(at);
        return names;
    }
    if (name === dns_name/* ROOT */.Dl)
        return [dns_name/* ROOT */.Dl];
    const names = [name];
    for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1))
        names.push(name.slice(dot + 1));
    return [...names, dns_name/* ROOT */.Dl];
}

;// CONCATENATED MODULE: ./lib/src/zones/changes/references.js


const NONE = { names: [], tops: [], mailboxes: [], isOpen: false };
function referencesOf(record) {
    return record.isParsed ? dataReferences(record.rr) : textReferences(record.rr.data);
}
/** The same of a record whose data is read. */
function dataReferences({ type, data }) {
    if ("exchange" in data)
        return { ...NONE, names: [data.exchange] };
    // RFC 6672 §2.2: the names below the owner lead to names below the target
    if ("target" in data)
        return type === "DNAME" ? { ...NONE, tops: [data.target] } : { ...NONE, names: [data.target] };
    return "strings" in data ? textReferences((0,dns_record/* txtValue */.gb)(data)) : NONE;
}
/** What stands between names in SPF, DMARC and TLS-RPT records, in URIs and in data of other types. */
const SEPARATORS = /[\s;,:=@!/?&"'<>()[\]]+/;
/** What a term of SPF names, which may have any of these characters in it (RFC 7208 §7.1). */
const SPF_TARGET = /(?<=^|\s)[-+~?]?(?!ip[46]:)[a-z][\w.-]*[:=](\S+?)(?:\/\d+)?(?:\/\/\d+)?(?=\s|$)/gi;
/** RFC 7208 §5.5, §7.2: the name that an address has, which its network's provider decides. */
const ASKS_REVERSE = /(?:^|\s)[-+~?]?ptr(?:[\s:]|$)|%\{p/i;
function textReferences(text) {
    if (!text.includes(".") && !text.includes("%") && !ASKS_REVERSE.test(text))
        return NONE;
    const found = { names: [], tops: [], mailboxes: [], isOpen: false };
    if (ASKS_REVERSE.test(text))
        found.isOpen = true;
    for (const word of wordsOf(text)) {
        if (word.includes("%"))
            addExpanded(word, found);
        else if (word.includes(".") && !/^[\d.]*$/.test(word))
            addName(word, found.names);
    }
    return /mailto:/i.test(text) ? { ...found, mailboxes: found.names } : found;
}
function wordsOf(text) {
    const words = new Set(text.split(SEPARATORS));
    if (/^v=spf1\s/i.test(text))
        for (const [, target] of text.matchAll(SPF_TARGET))
            words.add(target);
    return words;
}
/**
 * RFC 7208 §7: the labels behind the last macro are fixed; it may end within one. Any other percent sign is an encoding, and may be
 * any character.
 */
function addExpanded(word, found) {
    const fixed = /^[^%]*(?:%\{[^%{}]*\}[^%{}]*)*%\{[^%{}]*\}[^%{}.]*\.([^%{}]+)$/.exec(word)?.[1];
    if (fixed === undefined || !addName(fixed, found.tops))
        found.isOpen = true;
}
function addName(text, names) {
    const name = (0,dns_name/* parseName */.$q)(text);
    if (name !== null)
        names.push(name);
    return name !== null;
}

;// CONCATENATED MODULE: ./lib/src/zones/changes/dependency-graph.js




/** RFC 9990 §4: below these labels a destination of reports says whose it accepts. */
const REPORT_LABELS = "_report._dmarc";
/** A domain beside its name, which others may ask for without asking what the domain asks: no name has a space. */
function domainKey(domain) {
    return `${domain} domain`;
}
/** All names at which a destination of reports says whose it accepts. */
function acceptanceKey(destination) {
    return `${destination} reports`;
}
/**
 * Names, and those that are answered by them or lead to them. A domain asks for names at and below itself, for `_dmarc` of the names above it
 * (RFC 9989 §4.10), and for what records lead to: it is touched where one of these changed, or leads to one that did. Linear in the records.
 */
class DependencyGraph {
    #changed;
    /** By name, its references. */
    #references = new Map();
    /** Names that exist, because records are declared at or below them. */
    #existing;
    /** Owners of records that also answer for other names: wildcards by the name they stand below, and DNAMEs. */
    #answering = new Map();
    #dependents = new Map();
    #touched = new Set();
    constructor({ zones, removed }, changed) {
        this.#changed = changed;
        const records = [...zones.flatMap((zone) => zone.records), ...removed];
        const sets = zones.flatMap(({ deleted, undecided }) => [...deleted, ...undecided]);
        this.#existing = (0,planned_authority/* existingNames */.QF)([...records.map(({ rr }) => rr.name), ...sets.map(({ name }) => name)], dns_name/* ROOT */.Dl);
        for (const record of records)
            this.#note(record);
        for (const [name, all] of this.#references)
            for (const one of all)
                this.#linkReferences(name, one);
    }
    /** A domain that asks for these names first, beside all at and below itself, and what answers for it. */
    addDomain(domain, names) {
        const key = domainKey(domain);
        for (const name of names)
            this.#link(key, name);
        // RFC 9990 §4: each destination of reports says whether it wants those about the domain
        for (const at of namesUpFrom(domain))
            for (const host of this.#mailboxesOf((0,dns_name/* prependLabels */.Sm)("_dmarc", at)))
                this.#link(key, (0,dns_name/* prependLabels */.Sm)(at, (0,dns_name/* prependLabels */.Sm)(REPORT_LABELS, host)));
        for (const other of this.#answeringFor(domain))
            this.#depend(domain, other);
    }
    /** What declared records lead to from a name, whichever of them answer for it. */
    referencesAt(name) {
        return [name, ...this.#answeringFor(name)].flatMap((at) => this.#references.get(at) ?? []);
    }
    /** What a name leads to in live DNS. */
    addReferences(name, references) {
        this.#linkReferences(name, references);
        // an alias may have led here, so the domain that the record is for is unknown
        for (const host of references.mailboxes) {
            const top = (0,dns_name/* prependLabels */.Sm)(REPORT_LABELS, host);
            if (this.#changed.hasWithin(top))
                this.#touched.add(name);
            this.#depend(name, acceptanceKey(host));
            for (const other of this.#answeringFor(top))
                this.#depend(name, other);
        }
    }
    /** Where a name leads is unknown. */
    addUnknown(name) {
        this.#touched.add(name);
    }
    /** Those of the domains that may be judged differently. */
    affected(domains) {
        const touched = this.#touchedNames();
        const own = new Set(domains);
        const found = [...touched].flatMap((name) => namesUpFrom(name).filter((at) => own.has(at)));
        const isAffected = (name) => this.#changed.hasWithin(name) || touched.has(domainKey(name));
        return new Set([...found, ...domains.filter(isAffected)]);
    }
    /** All names whose answers may change, or lead to one that may; domains as their keys. */
    #touchedNames() {
        const found = [...this.#touched];
        for (let name = found.pop(); name !== undefined; name = found.pop())
            for (const dependent of this.#dependents.get(name) ?? [])
                if (!this.#touched.has(dependent)) {
                    this.#touched.add(dependent);
                    found.push(dependent);
                }
        return this.#touched;
    }
    #note(record) {
        const { name, type } = record.rr;
        const references = referencesOf(record);
        const known = this.#references.get(name);
        if (known === undefined)
            this.#references.set(name, [references]);
        else
            known.push(references);
        const [, destination] = name.split(`.${REPORT_LABELS}.`);
        if (known === undefined && destination !== undefined)
            this.#depend(acceptanceKey(destination), name);
        if (type === "DNAME")
            this.#answering.set(name, [...(this.#answering.get(name) ?? []), name]);
        if ((0,dns_name/* labelsOf */.PC)(name)[0] !== "*")
            return;
        const below = (0,dns_name/* parentOf */.gN)(name) ?? dns_name/* ROOT */.Dl;
        const others = this.#answering.get(below) ?? [];
        if (!others.includes(name))
            this.#answering.set(below, [...others, name]);
    }
    #linkReferences(name, { names, tops, mailboxes, isOpen }) {
        for (const target of names) {
            this.#link(name, target);
            this.#link(name, (0,dns_name/* prependLabels */.Sm)("_25._tcp", target)); // RFC 7672 §2.2.3, with the alias expanded or not
        }
        for (const top of tops) {
            this.#link(name, top);
            if (this.#existing.has(top) || this.#changed.hasWithin(top))
                this.#touched.add(name);
        }
        for (const host of mailboxes) {
            this.#link(name, (0,dns_name/* prependLabels */.Sm)("_mta-sts", host));
            this.#link(name, (0,dns_name/* prependLabels */.Sm)("mta-sts", host));
            for (const at of namesUpFrom(host))
                this.#link(name, (0,dns_name/* prependLabels */.Sm)("_dmarc", at));
        }
        if (isOpen || this.#changed.has(name))
            this.#touched.add(name);
        for (const other of this.#answeringFor(name))
            this.#depend(name, other);
    }
    /** Notes that one name leads to another, and to what answers for that. */
    #link(dependent, name) {
        if (this.#changed.has(name))
            this.#touched.add(dependent);
        this.#depend(dependent, name);
        if (!this.#references.has(name))
            for (const other of this.#answeringFor(name))
                this.#depend(dependent, other);
    }
    #depend(dependent, name) {
        const dependents = this.#dependents.get(name);
        if (dependents === undefined)
            this.#dependents.set(name, [dependent]);
        else
            dependents.push(dependent);
    }
    /** The wildcards and DNAMEs that may answer for a name. */
    #answeringFor(name) {
        if (this.#answering.size === 0)
            return [];
        return namesUpFrom(name)
            .flatMap((at) => this.#answering.get(at) ?? [])
            .filter((other) => other !== name);
    }
    /** The destinations of reports in the records at a name, or where its aliases lead. */
    #mailboxesOf(record) {
        const hosts = new Set();
        const seen = new Set();
        let names = [record];
        while (names.length > 0) {
            const next = [];
            for (const name of names) {
                if (seen.has(name))
                    continue;
                seen.add(name);
                for (const at of [name, ...this.#answeringFor(name)]) {
                    for (const { names: targets, mailboxes } of this.#references.get(at) ?? []) {
                        for (const host of mailboxes)
                            hosts.add(host);
                        if (mailboxes.length === 0)
                            next.push(...targets);
                    }
                }
            }
            names = next;
        }
        return hosts;
    }
}

;// CONCATENATED MODULE: ./lib/src/zones/changes/compare-zones.js



/** Types that decide how the names below are answered or validated: RFC 1034 §4.3.2, RFC 4035 §5, RFC 6672 §2.3. */
const TYPES_OF_ALL_BELOW = new Set(["SOA", "NS", "DS", "DNSKEY", "DNAME"]);
/** Compares the declared zones of two commits. Linear in their records. */
function compareZones(before, now) {
    const change = { names: new ChangedNames(), removed: [] };
    const [old, current] = [contentsOf(before), contentsOf(now)];
    const changed = new Map();
    for (const key of new Set([...old.keys(), ...current.keys()])) {
        const [then, content] = [old.get(key), current.get(key)];
        const one = (content ?? then);
        const isWhole = settingsOf(then) !== settingsOf(content);
        const types = changedRrsets(then, content, change.removed);
        // which names a tool leaves as they are live may depend on any that are declared
        if (isWhole || (types.size > 0 && one.parts.some(({ unmanaged }) => unmanaged !== undefined)))
            change.names.addSubtree(one.origin);
        for (const [name, own] of types)
            changed.set(name, new Set([...(changed.get(name) ?? []), ...own]));
    }
    addChangedNames(change.names, changed, [before, now]);
    return change;
}
function contentsOf(zones) {
    const contents = new Map();
    for (const zone of zones) {
        const { origin, format, isComplete } = zone;
        const key = `${format} ${isComplete} ${origin}`;
        const content = contents.get(key) ?? { origin, isComplete, records: [], parts: [] };
        contents.set(key, content);
        content.records = content.parts.length === 0 ? zone.records : [...content.records, ...zone.records];
        content.parts.push(zone);
    }
    return contents;
}
/** What concerns any name of a zone: that there is one, what is left unmanaged, and faults. A partial zone that is not there is empty. */
function settingsOf(content) {
    const whole = content?.isComplete === true ? content.parts.length : 0;
    const settings = content?.parts.map(({ unmanaged = null, fault = null }) => [unmanaged, fault]) ?? [];
    return JSON.stringify([whole, settings.filter((values) => values.some((value) => value !== null))]);
}
/** The changed RRsets by name: types. Places of what is undecided count, since sentences name them. */
function changedRrsets(then, now, removed) {
    const [old, current] = differingParts(then?.records ?? [], now?.records ?? []);
    const types = new Map();
    const add = (name, type) => types.set(name, (types.get(name) ?? new Set()).add(type));
    const [oldSets, currentSets] = [compare_zones_rrsetsOf(old), compare_zones_rrsetsOf(current)];
    for (const [key, records] of oldSets) {
        const others = currentSets.get(key) ?? [];
        if (records.length === others.length && records.every((one, i) => isSame(one, others[i])))
            continue;
        const [{ rr }] = records;
        add(rr.name, rr.type);
        removed.push(...records);
    }
    for (const [key, [first]] of currentSets)
        if (first && !oldSets.has(key))
            add(first.rr.name, first.rr.type);
    const [oldNotes, currentNotes] = [then, now].map((content) => new Map((content?.parts ?? []).flatMap(notedRrsets)));
    for (const [from, to] of [
        [oldNotes, currentNotes],
        [currentNotes, oldNotes],
    ])
        for (const [text, { name, type }] of from ?? [])
            if (to?.has(text) === false)
                add(name, type);
    return types;
}
/** RRsets with more than their records, each as text. */
function notedRrsets({ deleted, undecided, partlyManaged = [] }) {
    return Object.entries({ deleted, undecided, partlyManaged }).flatMap(([kind, sets]) => sets.map((set) => [
        // where something is taken away from is not part of any sentence
        `${kind} ${JSON.stringify(kind === "undecided" ? set : { ...set, location: null }, withoutPlaces)}`,
        set,
    ]));
}
/** Of records that are `deleted`, the place does not matter. */
function withoutPlaces(key, value) {
    return key === "deleted" && Array.isArray(value)
        ? value.map((record) => ({ ...record, location: null, sourceEntry: null }))
        : value;
}
/** The records without those that both lists begin and end with. */
function differingParts(then, now) {
    let first = 0;
    const shorter = Math.min(then.length, now.length);
    while (first < shorter && isSame(then[first], now[first]))
        first++;
    let last = 0;
    while (last < shorter - first && isSame(then.at(-1 - last), now.at(-1 - last)))
        last++;
    return [then.slice(first, then.length - last), now.slice(first, now.length - last)];
}
function compare_zones_rrsetsOf(records) {
    const sets = new Map();
    for (const record of records) {
        const key = `${record.rr.type} ${record.rr.name}`;
        const set = sets.get(key);
        if (set === undefined)
            sets.set(key, [record]);
        else
            set.push(record);
    }
    return sets;
}
/** Whether DNS answers the same with either. The serial of a zone, which every change of it raises, is in no verdict. */
function isSame(a, b) {
    if (a === undefined || b === undefined)
        return false;
    if (a.rr.name !== b.rr.name || a.rr.type !== b.rr.type || a.rr.ttl !== b.rr.ttl)
        return false;
    if (a.isParsed !== b.isParsed || a.isApproximate !== b.isApproximate)
        return false;
    if (typeof a.rr.data === "string" || typeof b.rr.data === "string")
        return a.rr.data === b.rr.data;
    const [left, right] = [Object.entries(a.rr.data), Object.entries(b.rr.data)];
    return left.every(([key, value], i) => {
        const other = right[i]?.[1];
        if (Array.isArray(value) && Array.isArray(other))
            return value.length === other.length && value.every((part, j) => part === other[j]);
        return value === other || key === "serial";
    });
}
function addChangedNames(names, changed, commits) {
    if (changed.size === 0)
        return;
    const [then, now] = commits.map((zones) => (0,planned_authority/* existingNames */.QF)(zones.flatMap(namesOf), dns_name/* ROOT */.Dl));
    const deleted = (0,planned_authority/* existingNames */.QF)(commits.flatMap((zones) => zones.flatMap((zone) => zone.deleted.map(({ name }) => name))), dns_name/* ROOT */.Dl);
    const appears = (name) => then?.has(name) !== now?.has(name) || (deleted.has(name) && now?.has(name) === false);
    for (const [name, types] of changed) {
        const top = topOf(name, appears);
        if ((0,dns_name/* labelsOf */.PC)(name)[0] === "*")
            names.addSubtree((0,dns_name/* parentOf */.gN)(name) ?? dns_name/* ROOT */.Dl);
        if (appears(name) || [...types].some((type) => TYPES_OF_ALL_BELOW.has(type)))
            names.addSubtree(top);
        else
            names.addName(name);
    }
}
/**
 * The highest name above that appears or disappears with this one: RFC 4592 §3.3.1, a wildcard answers for no name below one that
 * exists. What else exists in live DNS is unknown here, but no top-level domain appears.
 */
function topOf(name, appears) {
    let top = name;
    for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null && (0,dns_name/* labelsOf */.PC)(at).length > 1 && appears(at); at = (0,dns_name/* parentOf */.gN)(at))
        top = at;
    return top;
}
function namesOf({ records, undecided }) {
    return [...records.map(({ rr }) => rr.name), ...undecided.map(({ name }) => name)];
}

;// CONCATENATED MODULE: ./lib/src/zones/unlisted-names.js





/** Project limit: names that a fact has; the others are counted. */
const MAX_NAMES = 100;
/**
 * By domain of the policy, the names that it forgets. Each zone is listed once: at the domain of its apex, else at the nearest one below,
 * else at the nearest one above, else at the first of the policy.
 */
function unlistedNames(zones, domains) {
    const listed = new Set(domains);
    const ownerOf = ownerFinder(domains);
    const partial = spfNames(zones.filter((zone) => !zone.isComplete));
    const found = new Map();
    for (const zone of zones) {
        const owner = ownerOf(zone.origin);
        if (!zone.isComplete || owner === undefined)
            continue;
        const draft = found.get(owner) ?? { names: [], zones: [], reasons: [] };
        found.set(owner, draft);
        draft.zones.push(zone.origin);
        if (zone.fault === undefined)
            for (const name of forgottenNames(zone, listed, partial))
                draft.names.push(name);
        else
            draft.reasons.push((0,planned_authority/* faultReason */.t1)(zone.origin, zone.fault));
    }
    return new Map([...found].map(([owner, draft]) => [owner, toObservation(draft)]));
}
function toObservation({ names, zones, reasons: [reason] }) {
    if (names.length === 0 && reason !== undefined)
        return { state: "unknown", reason, evidence: [] };
    const sorted = names.toSorted((a, b) => Number(b.receives) - Number(a.receives) || (0,order/* compareNaturally */.y)(a.name, b.name));
    return { state: "present", value: { zones, names: sorted.slice(0, MAX_NAMES), count: names.length }, evidence: [] };
}
function forgottenNames(zone, listed, partial) {
    const uses = new Map();
    const mxHosts = new Set();
    const cuts = new Set();
    const useOf = (name) => {
        const use = uses.get(name) ?? { receives: false, hasAddress: false };
        uses.set(name, use);
        return use;
    };
    for (const { isParsed, rr } of zone.records) {
        if (!isParsed)
            continue;
        if ((rr.type === "NS" && rr.name !== zone.origin) || rr.type === "DNAME")
            cuts.add(rr.name);
        else if (rr.type === "A" || rr.type === "AAAA")
            useOf(rr.name).hasAddress = true;
        else if (rr.type === "MX") {
            const { exchange } = rr.data;
            mxHosts.add(exchange);
            if (exchange !== dns_name/* ROOT */.Dl)
                useOf(rr.name).receives = true; // RFC 7505 §3: a null MX accepts no mail
        }
    }
    const sends = sendingTest(zone, partial);
    const forgotten = [];
    for (const [name, { receives, hasAddress }] of uses) {
        // RFC 4592 §3.3.1: a wildcard does not answer for a name that exists, so neither does its SPF record
        if (!(receives || (hasAddress && sends(name))) || listed.has(name) || !isDomain(name))
            continue;
        if ((0,dns_name/* isWithin */.UO)(name, zone.origin) && !isBelowCut(name, zone.origin, cuts))
            forgotten.push({ name, receives, isMxHost: mxHosts.has(name) });
    }
    return forgotten;
}
/** Whether a name is certain to have no SPF record, so that anybody may send in its name. */
function sendingTest(zone, partial) {
    const protectedNames = spfNames([zone]);
    const undecided = new Set(zone.undecided.flatMap(({ name, type }) => (/^(?:TXT|CNAME)$/.test(type) ? [name] : [])));
    const unmanaged = zone.unmanaged && new planned_unmanaged/* UnmanagedRecords */.J(zone, zone.unmanaged.patterns);
    return (name) => !protectedNames.has(name) &&
        !partial.has(name) &&
        !undecided.has(name) &&
        (unmanaged === undefined || unmanaged.matchRrset(name, "TXT") === "no");
}
function spfNames(zones) {
    const names = new Set();
    for (const { records, undecided } of zones) {
        for (const { isParsed, rr } of records)
            if (isParsed && mailRecordKind(rr) === "SPF")
                names.add(rr.name);
        for (const { name, type } of undecided)
            if (type === "TXT")
                names.add(name);
    }
    return names;
}
/** Whether the policy can name it: not a wildcard, and not a name of services (`_sip._tcp`). */
function isDomain(name) {
    return name !== dns_name/* ROOT */.Dl && name.includes(".") && (0,dns_name/* isHostName */.uy)(name);
}
/** Records below a delegation or a DNAME are not of the zone; addresses there are glue. */
function isBelowCut(name, origin, cuts) {
    for (let at = name; cuts.size > 0 && at !== null && at !== origin; at = (0,dns_name/* parentOf */.gN)(at))
        if (cuts.has(at))
            return true;
    return false;
}
function ownerFinder(domains) {
    const nearestBelow = new Map();
    const byDepth = domains.toSorted((a, b) => (0,dns_name/* labelsOf */.PC)(a).length - (0,dns_name/* labelsOf */.PC)(b).length || (0,order/* compareNaturally */.y)(a, b));
    for (const domain of byDepth) {
        for (let at = domain; at !== null && !nearestBelow.has(at); at = (0,dns_name/* parentOf */.gN)(at))
            nearestBelow.set(at, domain);
    }
    const named = new Set(domains);
    return (origin) => {
        const below = nearestBelow.get(origin);
        if (below !== undefined)
            return below;
        for (let at = (0,dns_name/* parentOf */.gN)(origin); at !== null; at = (0,dns_name/* parentOf */.gN)(at))
            if (named.has(at))
                return at;
        return domains[0];
    };
}

// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __webpack_require__(8266);
;// CONCATENATED MODULE: ./lib/src/run/changed-addresses.js
// Whether a change may alter which addresses names have, and which names addresses have: what reverse DNS is judged by.


/** Types that an address or a PTR record is looked up by, or through. */
const TYPES = ["A", "AAAA", "CNAME", "DNAME", "NS", "PTR"];
/** Whether `mx/reverse-dns` is asked for a domain. */
function asksReverseDns({ mail, spf: { expect } }) {
    return define_check/* SENDING_KINDS */.r9.includes(mail) && expect.some(({ result }) => result === "pass");
}
/**
 * Whether any address may change. Which names a PTR record leads to the network's provider decides, so they may be any of the repository.
 * A new name hides a wildcard (RFC 4592 §3.3.1): where a wildcard has addresses, every change counts.
 */
function mayChangeAddresses(before, now) {
    const [then, current] = [before, now].map((zones) => new Set(zones.flatMap(addressTexts)));
    if (then === undefined || current === undefined)
        return true;
    const texts = [...then, ...current];
    return texts.some((text) => text.startsWith("*.") || !then.has(text) || !current.has(text));
}
function addressTexts({ origin, isComplete, records, deleted, undecided, unmanaged, fault }) {
    return [
        ...records.flatMap(({ isParsed, rr }) => isParsed && TYPES.includes(rr.type) ? [`${rr.name} ${rr.type} ${(0,dns_record/* formatRdata */.ew)(rr.type, rr.data)}`] : []),
        ...[...deleted, ...undecided].flatMap(({ name, type }) => (TYPES.includes(type) ? [`${name} ${type}`] : [])),
        JSON.stringify([origin, isComplete, unmanaged ?? null, fault ?? null]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/run/changed-policy.js


/** Compares two policies; a sentence where the change concerns every domain. Places do not count. */
function comparePolicies(before, now) {
    if (before.policy.profile !== now.policy.profile)
        return { forAll: (0,message/* message */.iU)("changed-only/profile") };
    if (!isAlike(before.policy.resolvers, now.policy.resolvers))
        return { forAll: (0,message/* message */.iU)("changed-only/resolvers") };
    const settings = [before, now].map(({ policy }) => new Map(policy.domains.map((one) => [one.name, plain(one)])));
    const waivers = [before, now].map(({ policy }) => textsByDomain(policy.waivers));
    const files = [before, now].map(({ policyFiles }) => new Map(policyFiles.map(({ domain, text }) => [domain, text])));
    const [then, current] = settings;
    const added = [...current.keys()].filter((name) => !then.has(name));
    const removed = [...then.keys()].filter((name) => !current.has(name));
    const policyFiles = new Set(differingKeys(files));
    // a record is of the domain nearest above it, which is another one where a domain comes or goes
    const above = [...added, ...removed].flatMap((name) => namesUpFrom(name));
    const differing = [...differingKeys(settings), ...differingKeys(waivers), ...policyFiles, ...above];
    return { domains: new Set(differing), added, removed, policyFiles };
}
function differingKeys(maps) {
    const [then, now] = maps;
    return [...new Set(maps.flatMap((map) => [...map.keys()]))].filter((key) => then?.get(key) !== now?.get(key));
}
function textsByDomain(waivers) {
    const texts = new Map();
    for (const waiver of waivers)
        texts.set(waiver.domain, `${texts.get(waiver.domain) ?? ""}${plain(waiver)}`);
    return texts;
}
function isAlike(a, b) {
    return plain(a) === plain(b);
}
/** A part of a policy as text, whatever line it stands on. */
function plain(value) {
    return JSON.stringify(value, (key, inner) => (key === "location" ? null : inner));
}

// EXTERNAL MODULE: ./lib/src/standards/service/names.js
var names = __webpack_require__(4071);
;// CONCATENATED MODULE: ./lib/src/run/live-references.js
// Where names lead that the repository does not declare, or not completely: live DNS says so, and it may lead back to names of the repository.






/** Project limit: questions to live DNS; names beyond it may lead anywhere. A repository that declares its zones has a few hundred. */
const MAX_QUESTIONS = 20_000;
/** Questions under way at once; the resolver has a limit of its own. */
const AT_ONCE = 200;
/** What the audit of a domain asks for first. */
function firstQuestions(domain) {
    const { name } = domain;
    return [
        ...questionsAbout(name),
        ...dmarcQuestions(name),
        ...["_mta-sts", "_smtp._tls"].map((label) => ({ name: (0,dns_name/* prependLabels */.Sm)(label, name), type: "TXT" })),
        { name: (0,dns_name/* prependLabels */.Sm)("mta-sts", name), type: "A" },
        ...keyQuestions(domain),
        ...serviceQuestions(domain),
        ...expectationQuestions(domain),
    ];
}
/** The record of a domain, or of one above it (RFC 9989 §4.10). */
function dmarcQuestions(name) {
    return namesUpFrom(name).map((at) => ({ name: (0,dns_name/* prependLabels */.Sm)("_dmarc", at), type: "TXT" }));
}
/** The keys of a domain. */
function keyQuestions({ name, dkim: { selectors, retired } }) {
    return [...selectors, ...retired].map((selector) => ({ name: (0,dkim_observe/* keyRecordName */.cE)(name, selector.name), type: "TXT" }));
}
/** Where mail programs look for servers. */
function serviceQuestions({ name, services }) {
    if (!services)
        return [];
    return [
        ...names/* SERVICES */.Bg.map((service) => ({ name: (0,names/* serviceName */.fe)(service, name), type: "SRV" })),
        ...names/* CONFIGURATION_LABELS */.TX.flatMap((label) => questionsAbout((0,dns_name/* prependLabels */.Sm)(label, name))),
    ];
}
/** Mails that the policy expects may be of other domains. */
function expectationQuestions({ spf, dmarc }) {
    const ofSpf = spf.expect.flatMap(({ sender, helo }) => [domainOf(sender), helo]);
    const ofDmarc = dmarc.expect.flatMap(({ author, mailFrom, helo, dkim }) => [
        author,
        domainOf(mailFrom),
        helo,
        ...dkim.flatMap(({ domain, selector }) => [domain, (0,dkim_observe/* keyRecordName */.cE)(domain, selector)]),
    ]);
    const names = new Set([...ofSpf, ...ofDmarc].map((text) => (0,dns_name/* parseName */.$q)(text)).filter((name) => name !== null));
    return [...names].flatMap((name) => [...questionsAbout(name), ...dmarcQuestions(name)]);
}
/** The domain of an address. */
function domainOf(address) {
    return address.slice(address.lastIndexOf("@") + 1);
}
/**
 * Follows names from these questions through declared records and live DNS, until nothing new comes, and adds what it finds to the graph. What has no
 * answer, or is beyond the limit, may lead anywhere. `onAnswer` hears the answers of live DNS. Never rejects.
 */
async function followLiveNames(graph, questions, { dns, declares }, onAnswer) {
    const seen = new Set();
    let asked = 0;
    const isNew = ({ name, type }) => !seen.has(`${type} ${name}`) && Boolean(seen.add(`${type} ${name}`));
    const askLive = async (question) => {
        const { name, type } = question;
        const answer = ++asked > MAX_QUESTIONS ? null : await dns.query(name, type);
        if (answer === null || answer.kind === "failure") {
            graph.addUnknown(name);
            return [];
        }
        onAnswer(question, answer);
        const found = answerReferences(answer);
        for (const references of found)
            graph.addReferences(name, references);
        return found;
    };
    let open = questions.filter(isNew);
    while (open.length > 0) {
        const found = await (0,map/* mapConcurrent */._)(open, AT_ONCE, async (question) => {
            const { name, type } = question;
            const isDeclared = declares(name, type) || declares(name, "CNAME");
            return [...graph.referencesAt(name), ...(isDeclared ? [] : await askLive(question))];
        });
        open = found.flat().flatMap(questionsFrom).filter(isNew);
    }
}
/** What an answer leads to: by its aliases, and by its records. */
function answerReferences(answer) {
    const aliases = { names: [...answer.aliases, answer.owner], tops: [], mailboxes: [], isOpen: false };
    return [aliases, ...(answer.kind === "records" ? answer.records.map((rr) => dataReferences(rr)) : [])];
}
function questionsFrom({ names, mailboxes }) {
    return [
        ...names.flatMap(questionsAbout),
        ...mailboxes.flatMap((host) => [
            ...dmarcQuestions(host),
            { name: (0,dns_name/* prependLabels */.Sm)("_mta-sts", host), type: "TXT" },
            { name: (0,dns_name/* prependLabels */.Sm)("mta-sts", host), type: "A" },
        ]),
    ];
}
/** Whatever may be asked of a name; the address types have the same aliases, as have all types of a name that begins with an underscore. */
function questionsAbout(name) {
    if (name === dns_name/* ROOT */.Dl)
        return [];
    if (name.startsWith("_") || name.includes("._domainkey."))
        return [{ name, type: "TXT" }];
    const types = ["TXT", "MX", "A"];
    const tlsa = { name: (0,dns_name/* prependLabels */.Sm)("_25._tcp", name), type: "TXT" };
    return [...types.map((type) => ({ name, type })), tlsa];
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/record.js + 1 modules
var record = __webpack_require__(8032);
;// CONCATENATED MODULE: ./lib/src/run/shared-keys.js




/** The keys of each domain, by identity: declared before or after a change, or live. */
class DomainKeys {
    #domains;
    #keys = new Map();
    #owners = new Map();
    constructor(domains) {
        this.#domains = new Set(domains);
    }
    addZones(zones) {
        for (const { records } of zones)
            for (const { rr, isParsed } of records)
                if (isParsed && "strings" in rr.data)
                    this.addText(rr.name, (0,dns_record/* txtValue */.gb)(rr.data));
    }
    /** A text at a name; it is of all domains above, for an alias may lead to it, and of all for which a wildcard answers. */
    addText(at, text) {
        const identities = identitiesIn(text);
        if (identities.length === 0)
            return;
        for (const domain of this.#domainsWith(at)) {
            for (const identity of identities) {
                this.#keys.set(domain, (this.#keys.get(domain) ?? new Set()).add(identity));
                this.#owners.set(identity, (this.#owners.get(identity) ?? new Set()).add(domain));
            }
        }
    }
    #domainsWith(at) {
        const above = namesUpFrom(at).filter((domain) => this.#domains.has(domain));
        if (!at.startsWith("*."))
            return above;
        return [...above, ...[...this.#domains].filter((domain) => (0,dns_name/* isWithin */.UO)(domain, at.slice(2)))];
    }
    /** The domains, and all whose verdict on shared keys needs or changes with theirs. */
    withOwners(domains) {
        const found = new Set(domains);
        const open = [...found];
        const seen = new Set();
        for (let name = open.pop(); name !== undefined; name = open.pop()) {
            for (const key of this.#keys.get(name) ?? []) {
                if (seen.has(key))
                    continue;
                seen.add(key);
                for (const owner of this.#owners.get(key) ?? []) {
                    if (!found.has(owner))
                        open.push(owner);
                    found.add(owner);
                }
            }
        }
        return found;
    }
}
/** Base64 of any key, the shortest is of Ed25519 (RFC 8463 §4.2). */
const KEY_DATA = /[A-Za-z0-9+/]{40,}/g;
/** What two records share if their keys are the same, whatever else is wrong with them. */
function identitiesIn(text) {
    const data = text.match(KEY_DATA);
    if (data === null)
        return [];
    const identity = (0,record/* keyIdentity */.CP)((0,record/* parseDkim */.lx)(text));
    return [...data, ...(identity === null ? [] : [identity])];
}

;// CONCATENATED MODULE: ./lib/src/run/changed-domains.js













/**
 * The inputs with the domains that the change can touch, and how many others are left out; all domains, and why, where that cannot be determined. `dns` is
 * live DNS; null without a network. Never rejects.
 */
async function narrowToChange(inputs, base, { changedOnly, base: expected }, dns) {
    if (!changedOnly)
        return inputs;
    const touched = await touchedDomains(inputs, base, expected, dns);
    if ("forAll" in touched)
        return { ...inputs, changedOnly: { leftOut: 0, note: touched.forAll } };
    const domains = inputs.domains.filter(({ name }) => touched.names.has(name));
    const current = new Set(inputs.policy.domains.map(({ name }) => name));
    const selects = (name) => inputs.selects(name) && (touched.names.has(name) || !current.has(name));
    return { ...inputs, domains, selects, changedOnly: countLeftOut(inputs.domains.length, domains.length) };
}
function countLeftOut(all, audited) {
    const leftOut = all - audited;
    const note = leftOut === 0 ? (0,message/* message */.iU)("changed-only/none") : (0,message/* message */.iU)("changed-only/left-out", { leftOut, all });
    return { leftOut, note };
}
async function touchedDomains({ policy, declared: { zones }, policyFiles }, base, expected, dns) {
    if (expected.kind === "none")
        return { forAll: (0,message/* message */.iU)("changed-only/no-base") };
    if (base?.hasPolicyFile === false)
        return { forAll: (0,message/* message */.iU)("changed-only/first-policy") };
    if (!base?.policy || !base.declared)
        return { forAll: (0,message/* message */.iU)("changed-only/base-not-read") };
    const before = { policy: base.policy, ...base.declared };
    const change = comparePolicies(before, { policy, policyFiles });
    if ("forAll" in change)
        return change;
    const { names, removed } = compareZones(before.zones, zones);
    for (const domain of change.policyFiles)
        names.addName((0,dns_name/* prependLabels */.Sm)("mta-sts", domain));
    const moved = addMovedNetworks(names, before.zones, zones);
    for (const domain of otherListings(before, { policy, zones }))
        change.domains.add(domain);
    if (names.isEmpty && change.domains.size === 0)
        return { names: new Set() };
    const asking = names.isEmpty ? [] : policy.domains.filter(asksReverseDns);
    if (asking.length > 0 && mayChangeAddresses(before.zones, zones))
        for (const { name } of asking)
            change.domains.add(name);
    const graph = new DependencyGraph({ zones, removed }, names);
    const keys = new DomainKeys([...policy.domains, ...before.policy.domains].map(({ name }) => name));
    keys.addZones([...before.zones, ...zones]);
    for (const domain of policy.domains) {
        const questions = firstQuestions(domain).map(({ name }) => name);
        graph.addDomain(domain.name, questions);
    }
    addUndecidedKeys(graph, policy.domains, zones);
    await addLiveNames(graph, { keys, moved }, { domains: policy.domains, zones, dns });
    const affected = graph.affected(policy.domains.map(({ name }) => name));
    return { names: keys.withOwners(new Set([...change.domains, ...affected])) };
}
/** The domains at which other names are listed that the policy forgets: those of a zone may be listed at any domain. */
function otherListings(...commits) {
    const [then, now] = commits.map(({ policy, zones }) => {
        const domains = policy.domains.map(({ name }) => name);
        return new Map([...unlistedNames(zones, domains)].map(([name, listing]) => [name, JSON.stringify(listing)]));
    });
    return [...(then?.keys() ?? []), ...(now?.keys() ?? [])].filter((name) => then?.get(name) !== now?.get(name));
}
/** A key that the repository leaves open may be anyone's. */
function addUndecidedKeys(graph, domains, zones) {
    const undecided = new Set(zones.flatMap((zone) => zone.undecided.map(({ name }) => name)));
    if (undecided.size === 0)
        return;
    for (const { name } of domains.flatMap(keyQuestions))
        if (undecided.has(name))
            graph.addUnknown(name);
}
/** Where undeclared names lead. Without a network nothing does, but a key that is unknown may be anyone's. */
async function addLiveNames(graph, { keys, moved }, { domains, zones, dns }) {
    const declares = declaredRrsets(zones);
    if (dns === null) {
        for (const { name } of domains.flatMap(keyQuestions))
            if (!declares(name, "TXT") && !declares(name, "CNAME"))
                graph.addUnknown(name);
        return;
    }
    await followLiveNames(graph, domains.flatMap(firstQuestions), { dns, declares }, ({ name }, answer) => {
        if (answer.kind !== "records")
            return;
        for (const { data } of answer.records)
            if ("strings" in data)
                keys.addText(name, (0,dns_record/* txtValue */.gb)(data));
        if (moved.size > 0 && namesWith(moved, (0,moved_networks/* networksByName */.Iv)(answer.records)).length > 0)
            graph.addUnknown(name);
    });
}
/** An SPF record that lists the address of a host which moves is to be changed with it, though nothing leads from one to the other. */
function addMovedNetworks(names, before, zones) {
    if (names.isEmpty)
        return new Set();
    const { moved, now } = (0,moved_networks/* compareNetworks */.xx)(parsedRecords(before), parsedRecords(zones));
    const removed = new Set(moved.flatMap((one) => one.removed));
    if (removed.size > 0)
        for (const name of namesWith(removed, now))
            names.addName(name);
    return removed;
}
/** The names whose SPF record lists one of these networks. */
function namesWith(terms, networks) {
    return [...networks].flatMap(([key, own]) => {
        const [type, name] = key.split(" ");
        return type === "TXT" && own.some((network) => terms.has((0,network_set/* cidrTerm */.pK)(network))) ? [name] : [];
    });
}
function parsedRecords(zones) {
    return zones.flatMap(({ records }) => records.flatMap((record) => (record.isParsed ? [record.rr] : [])));
}

// EXTERNAL MODULE: ./lib/src/standards/dane/record.js
var dane_record = __webpack_require__(8701);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var mta_sts_observe = __webpack_require__(7461);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/record.js
var mta_sts_record = __webpack_require__(2960);
// EXTERNAL MODULE: ./lib/src/standards/spf/network.js
var spf_network = __webpack_require__(3205);
// EXTERNAL MODULE: ./lib/src/standards/spf/traversal.js
var traversal = __webpack_require__(8041);
;// CONCATENATED MODULE: ./lib/src/standards/spf/senders-change.js


/** Compares two trees; what is only reached by another way is neither lost nor gained. */
function compareSenders(before, after) {
    return { removed: termsMissing(before, after), added: termsMissing(after, before) };
}
/** The terms of the record itself whose senders no term of the other tree lets pass. */
function termsMissing(record, other) {
    const reached = new Set((0,traversal/* allTerms */.$O)(other)
        .filter(({ branch }) => letsRecordPass(branch))
        .map(({ branch }) => senders_change_targetOf(branch)));
    const isMatched = (0,traversal/* unmeasuredReasons */.$2)(other).length > 0 ? () => true : matcherOf(other);
    const missing = record.branches.filter((branch) => letsRecordPass(branch) ? !reached.has(senders_change_targetOf(branch)) : letsClientsPass(branch) && !isMatched(branch));
    return [...new Set(missing.map(({ text }) => text))];
}
/** RFC 7208 §5.2: an include gives pass only with the qualifier `+`. */
function letsRecordPass(branch) {
    return (0,traversal/* leadsToRecord */.CO)(branch) && branch.isEvaluated && (branch.qualifier ?? "+") === "+";
}
/** `all` has a check of its own. */
function letsClientsPass({ kind, isEvaluated, qualifier }) {
    return isEvaluated && qualifier === "+" && kind !== "all" && kind !== "include";
}
/** The name looked up; a term whose name depends on the mail stands for itself. */
function senders_change_targetOf({ name, text }) {
    return name ?? text.replace(/^\+/, "").toLowerCase();
}
/** Whether the tree lets all clients of a term pass, by the same term or by a network around it. */
function matcherOf(tree) {
    const branches = (0,traversal/* passTerms */.ju)(tree).map(({ branch }) => branch);
    const terms = new Set(branches.map(termKey));
    const networks = branches.flatMap((branch) => networkOf(branch) ?? []);
    return (branch) => {
        if (terms.has(termKey(branch)))
            return true;
        const own = networkOf(branch);
        return (own !== null &&
            networks.some(({ address, prefix }) => prefix <= own.prefix && (0,spf_network/* isSameNetwork */.LE)(address, own.address, prefix)));
    };
}
function termKey(branch) {
    return `${branch.kind} ${senders_change_targetOf(branch)} ${JSON.stringify(branch.prefixes)}`;
}
function networkOf({ network, prefixes }) {
    const address = network === null ? null : (0,spf_network/* parseAddress */.or)(network);
    const prefix = address === null ? undefined : prefixes[address.family];
    return address === null || prefix === undefined ? null : { address, prefix };
}

;// CONCATENATED MODULE: ./lib/src/audit/rollout-order.js
// Changes that end in a correct state but lose mail during the transition, because senders and receivers still have the old records cached: what must come first.









/** Project limit: how much evidence of one subject is looked up; a hostile set has hundreds of records. */
const MAX_PLACED = 3;
/** The SPF record repeats an address that this change moves, whether or not DNS shows that yet. `declared`: by base and by this commit. */
function adviseOnMovedNetworks({ name, mail, location }, planned, declared, findDeclaration) {
    if (!define_check/* SENDING_KINDS */.r9.includes(mail) || planned.spf.state !== "present")
        return [];
    const { evidence, value } = planned.spf;
    return (0,moved_networks/* staleNetworks */.RI)(value.tree, declared).map(({ name: host, removed, added }) => ({
        domain: name,
        subject: name,
        message: (0,message/* message */.iU)("rollout/spf-network-moved", { host, removed, added }),
        doFirst: (0,message/* message */.iU)("rollout/list-network", { added }),
        location: evidence.map((one) => findDeclaration(one)).find((place) => place !== null) ?? location,
    }));
}
/**
 * What must come before a change and has no check of its own. Only what was measured on both sides is compared. `findDeclaration`
 * finds where evidence is declared; removed records are placed at the domain.
 */
function prerequisitesFor(transition, findDeclaration) {
    const { domain } = transition;
    return [
        ...adviseOnPolicyRemoval(transition),
        ...adviseOnTlsa(transition),
        ...adviseOnSelectorRemoval(transition),
        ...adviseOnSenders(transition),
    ].map(({ evidence, ...advice }) => {
        const locations = evidence.slice(0, MAX_PLACED).map((one) => findDeclaration(one));
        return {
            domain: domain.name,
            ...advice,
            location: locations.find((place) => place !== null) ?? domain.location,
        };
    });
}
/** RFC 8461 §8.3: senders apply a cached policy until its max_age has passed, even if it was withdrawn. */
function adviseOnPolicyRemoval({ domain: { name }, live, planned }) {
    const livePolicy = live.mtaStsPolicy.state === "present" ? live.mtaStsPolicy.value : null;
    if (livePolicy === null || !(0,mta_sts_record/* isEnforced */.x5)(livePolicy) || planned.mtaSts.state !== "absent")
        return [];
    const { maxAge } = livePolicy;
    return [
        {
            subject: name,
            message: (0,message/* message */.iU)("rollout/mta-sts-removed", { maxAge }),
            doFirst: (0,message/* message */.iU)("rollout/end-mta-sts", { url: (0,mta_sts_observe/* policyUrl */.IH)(name), maxAge }),
            evidence: [],
        },
    ];
}
function adviseOnTlsa({ live, planned }) {
    return Object.entries(planned.hosts).flatMap(([host, now]) => {
        const before = live.hosts[host];
        return before === undefined ? [] : adviseOnTlsaRollover(host, before, now);
    });
}
/** RFC 7671 §8.1: publish records for the next key beside the current ones two TTLs before the key changes. Where the server was probed, `dane/match` judges instead. */
function adviseOnTlsaRollover(host, before, { tlsa, smtp }) {
    if (smtp.state === "present" && smtp.value.addresses.some(({ answer }) => answer.kind === "tls"))
        return [];
    const old = usableTlsaTexts(before.tlsa);
    const next = usableTlsaTexts(tlsa);
    const used = new Set(old);
    if (old.length === 0 || next.length === 0 || next.some((record) => used.has(record)))
        return [];
    const ttl = before.tlsa.state === "present" ? before.tlsa.value.ttl : 0;
    return [
        {
            subject: host,
            message: (0,message/* message */.iU)("rollout/tlsa-replaced", { records: old }),
            doFirst: (0,message/* message */.iU)("rollout/keep-tlsa", { ttl }),
            evidence: tlsa.evidence,
        },
    ];
}
/** What the planned SPF record does to the senders of other domains' records, whether or not the policy names them. */
function adviseOnSenders({ domain: { name, mail }, live, planned }) {
    if (!define_check/* SENDING_KINDS */.r9.includes(mail) || live.spf.state !== "present" || planned.spf.state !== "present")
        return [];
    const { removed, added } = compareSenders(live.spf.value.tree, planned.spf.value.tree);
    const { evidence } = planned.spf;
    const advice = (terms, text, doFirst) => terms.length === 0 ? [] : [{ subject: name, message: text, doFirst, evidence }];
    return [
        ...advice(removed, (0,message/* message */.iU)("rollout/spf-senders-removed", { terms: removed }), (0,message/* message */.iU)("rollout/move-senders")),
        ...advice(added, (0,message/* message */.iU)("rollout/spf-senders-added", { terms: added }), (0,message/* message */.iU)("rollout/confirm-senders")),
    ];
}
/** The secure records that senders compare with, as text. */
function usableTlsaTexts(tlsa) {
    if (tlsa.state !== "present" || tlsa.value.security !== "secure")
        return [];
    return (0,dane_record/* usableRecords */.f1)(tlsa.value.records).map((data) => (0,dns_record/* formatRdata */.ew)("TLSA", data));
}
/** RFC 6376 §3.6.1: without its key record a signature fails, that of mail in transit too. */
function adviseOnSelectorRemoval({ domain: { name, dkim }, removedSelectors }) {
    return removedSelectors
        .filter(({ live, planned }) => hasUsableKey(live) === true && hasUsableKey(planned) === false)
        .map(({ selector }) => {
        const isRetired = dkim.retired.some((retired) => retired.name === selector);
        return {
            subject: (0,dkim_observe/* keyRecordName */.cE)(name, selector),
            message: (0,message/* message */.iU)("rollout/selector-removed", { selector }),
            doFirst: isRetired ? (0,message/* message */.iU)("rollout/keep-key") : (0,message/* message */.iU)("rollout/retire-selector", { selector }),
            evidence: [],
        };
    });
}
/** Whether a selector has a key that verifies anything; null where that was not measured. */
function hasUsableKey(key) {
    if (key.state === "unknown" || key.state === "malformed")
        return null;
    return key.state === "present" && key.value.key !== null;
}

;// CONCATENATED MODULE: ./lib/src/zones/edits/attach-edits.js


/** Adds the edit to each failure's fix; a fix that needs another step first has none. A fix whose edit throws gets none, and `onDefect` is called. */
function attachEdits(findings, edit, onDefect) {
    const edited = (finding, fix) => {
        try {
            const found = edit(fix.records);
            if (typeof found === "string")
                return { ...fix, text: (0,message/* message */.iU)("fix/without-edit", { fix: fix.text, reason: found }), edit: null };
            return { ...fix, edit: fix.needsStep === true ? null : found };
        }
        catch (error) {
            const { check, subject } = finding;
            const values = { check, subject, error: (0,text_error/* errorText */.k)(error) };
            onDefect((0,message/* message */.iU)("judging/edit-defect", values));
            return fix;
        }
    };
    return findings.map((finding) => finding.fix === null ? finding : { ...finding, fix: edited(finding, finding.fix) });
}

// EXTERNAL MODULE: ./lib/src/zones/edits/rrset-change.js
var rrset_change = __webpack_require__(4261);
// EXTERNAL MODULE: ./lib/src/zones/edits/file-text.js
var file_text = __webpack_require__(4070);
;// CONCATENATED MODULE: ./lib/src/zones/edits/splice.js
/** Project limit: lines of one edit; changes further apart do not read as one. */
const MAX_LINES = 100;
/** The edit that makes all changes; null where they overlap, are far apart, or change nothing. */
function toFileEdit(text, splices) {
    const inOrder = splices.toSorted((a, b) => a.line - b.line);
    const [first] = inOrder;
    if (first === undefined)
        return null;
    const line = first.count === 0 ? Math.max(1, first.line - 1) : first.line;
    const endLine = Math.min(text.lineCount, Math.max(line, ...inOrder.map((splice) => splice.line + splice.count - 1)));
    const before = endLine - line < MAX_LINES ? text.lines(line, endLine - line + 1) : null;
    if (before === null)
        return null;
    const after = [];
    let next = line;
    for (const splice of inOrder) {
        if (splice.line < next || splice.line > endLine + 1)
            return null;
        after.push(...before.slice(next - line, splice.line - line), ...splice.lines);
        next = splice.line + splice.count;
    }
    after.push(...before.slice(next - line));
    return after.join("\n") === before.join("\n") ? null : { file: text.file, line, endLine, before, after };
}

;// CONCATENATED MODULE: ./lib/src/zones/edits/editor.js
// Fixes in the repository's own language: what publishes a fix's records, as a change to the file that declares them.





/** Project limit: files held at once; domains are edited in turn, each in few files. */
const MAX_CACHED_FILES = 8;
/** Project limit: octets of a file that is edited, as the places of all its lines are held; a zone of 100,000 records has about 10 MiB. */
const MAX_EDITED_OCTETS = 16 * 2 ** 20;
function createEditor(zones, repository) {
    const read = cacheFiles((file) => {
        const found = repository.read(repository.pathOf(file), MAX_EDITED_OCTETS);
        return "problem" in found ? null : new file_text/* FileText */.i(file, found.text);
    });
    const editors = new Map();
    const editorOf = (kind) => {
        if (!editors.has(kind))
            editors.set(kind, (0,zones_formats/* findFormat */.F)(kind).createEditor?.({ read, repository }));
        return editors.get(kind);
    };
    let index = null;
    return (records) => {
        if (records.length === 0 || zones.length === 0)
            return null;
        const found = (index ??= (0,rrset_change/* indexZones */.CX)(zones));
        const sets = groupByRrset(records);
        const changes = sets.flatMap((set) => (0,rrset_change/* findChange */.YC)(set, found) ?? []);
        const [first] = changes;
        // records that belong together are published together, or not at all
        if (first === undefined || changes.length < sets.length)
            return null;
        const made = changes.map((change) => editorOf(change.zone.format)?.(change, found) ?? null);
        const file = made[0]?.file;
        const text = file === undefined || made.some((one) => one?.file !== file) ? null : read(file);
        const splices = made.flatMap((one) => one?.splices ?? []);
        return (text && toFileEdit(text, splices)) ?? (changes.length > 1 ? null : describeChange(first));
    };
}
/** The records of each name and type, in their order. */
function groupByRrset(records) {
    const sets = new Map();
    for (const record of records) {
        const key = `${record.type} ${record.name}`;
        sets.set(key, [...(sets.get(key) ?? []), record]);
    }
    return [...sets.values()];
}
/** What to write in a language, at a place that is unknown: a resource's string, a call. */
function describeChange({ zone, replaced, added }) {
    const [rr, old] = [added[0], replaced[0]];
    if (rr === undefined || added.length > 1 || replaced.length > 1 || !("strings" in rr.data))
        return null;
    const like = {
        ...(old?.address === undefined ? {} : { address: old.address }),
        isParsed: true,
        rr,
        location: { file: "", line: 1, column: 1 },
    };
    const format = (0,zones_formats/* findFormat */.F)(zone.format);
    const text = format.formatTxt?.(like, zone, (0,dns_record/* txtValue */.gb)(rr.data), "") ?? null;
    return text === null || text.includes("`") ? null : (format.describeTxt?.(text, old?.address) ?? null);
}
/** Keeps the texts read last. */
function cacheFiles(read) {
    const texts = new Map();
    return (file) => {
        const known = texts.get(file);
        if (known !== undefined)
            return known;
        const text = read(file);
        if (texts.size >= MAX_CACHED_FILES)
            texts.delete([...texts.keys()][0]);
        texts.set(file, text);
        return text;
    };
}

// EXTERNAL MODULE: ./lib/src/cause.js
var cause = __webpack_require__(8789);
;// CONCATENATED MODULE: ./lib/src/compare/put-back.js
// The fix of what a change broke: the value before it. That value passed, so it comes before any improvement of the new one.



/** The types of records that a finding can rest on. */
const put_back_TYPES = ["TXT", "MX", "SRV", "TLSA", "A", "AAAA", "CNAME"];
/**
 * The failures that passed in the baseline, by its own policy and by the current one. A fix that keeps what the change meant is better
 * than the value before.
 */
function findBroken(findings, { byBasePolicy, byCurrentPolicy }) {
    const passed = (baseline) => new Map(baseline.flatMap((finding) => (finding.outcome === "pass" ? [[finding.key, finding]] : [])));
    const [byBase, byCurrent] = [passed(byBasePolicy), passed(byCurrentPolicy)];
    return findings.flatMap((now) => {
        const before = byCurrent.get(now.key);
        return now.outcome !== "fail" || now.fix?.keepsMeaning === true || before === undefined || !byBase.has(now.key)
            ? []
            : [{ now, before }];
    });
}
/** The RRsets that both findings were judged by, each once. */
function put_back_rrsetsOf({ now, before }) {
    const found = [...before.evidence, ...now.evidence].flatMap(({ at }) => "type" in at && at.live !== true && isReadType(at.type) ? [{ name: at.name, type: at.type }] : []);
    return [...new Map(found.map((each) => [`${each.type} ${each.name}`, each])).values()];
}
function isReadType(type) {
    return put_back_TYPES.includes(type);
}
/**
 * The fix that restores the value before, null where the change did not touch what the finding rests on. `values` are the RRsets of
 * `rrsetsOf`. If the change only added records, the fix is to remove them again.
 */
function putBack({ now, before }, values, source) {
    const changed = values.flatMap((rrset) => {
        const wanted = valueBefore(rrset, before.evidence);
        return wanted.length > 0 && isChanged(wanted, rrset, now.evidence) ? [{ ...rrset, wanted }] : [];
    });
    if (changed.length > 0) {
        const isRemoved = changed.every((rrset) => rrset.now.length === 0);
        const rrsets = changed.map((each) => (0,cause/* questionOf */.YH)(each));
        const fix = {
            text: (0,message/* message */.iU)(isRemoved ? "put-back/removed" : "put-back/changed", { rrsets, source }),
            records: changed.flatMap(({ wanted }) => wanted.map(({ name, type, data }) => ({ name: `${name}.`, type, data: (0,dns_record/* formatRdata */.ew)(type, data) }))),
        };
        return { fix, rrsets: changed };
    }
    const added = values.filter((rrset) => rrset.before.length === 0 && rrset.now.length > 0);
    if (added.length === 0)
        return null;
    const text = (0,message/* message */.iU)("put-back/added", { rrsets: added.map((each) => (0,cause/* questionOf */.YH)(each)) });
    return { fix: { text, records: [] }, rrsets: added };
}
/** A fix of another failure once RRsets are restored: one that would publish what the change made of them comes after that. */
function afterPutBack(fix, restored) {
    const rrsets = restored.filter(({ name, type }) => fix.records.some((record) => record.type === type && record.name === `${name}.`));
    return rrsets.length === 0
        ? fix
        : { text: (0,message/* message */.iU)("put-back/first", { rrsets: rrsets.map((each) => (0,cause/* questionOf */.YH)(each)) }), records: [] };
}
/** Of an RRset before, the texts that passed; other texts of the name may be there or not. Records of other types go together. */
function valueBefore({ before, type, shownAt }, evidence) {
    if (shownAt === null)
        return before;
    const shown = shownTexts(type, shownAt, evidence);
    const own = before.filter((rr) => shown.has(textOf(rr)));
    return type === "TXT" || own.length === 0 ? own : before;
}
/** Whether one of the records is gone, or another stands beside them in what fails now. */
function isChanged(wanted, { type, now, shownAt }, evidence) {
    const own = new Set(wanted.map(textOf));
    const texts = now.map(textOf);
    const shown = shownAt === null ? new Set(texts) : shownTexts(type, shownAt, evidence);
    return wanted.some((rr) => !texts.includes(textOf(rr))) || texts.some((text) => !own.has(text) && shown.has(text));
}
/** What evidence shows of an RRset. */
function shownTexts(type, name, evidence) {
    const own = evidence.filter(({ at }) => "type" in at && at.name === name && at.type === type);
    return new Set(own.map(({ text }) => text));
}
/** A record as evidence shows it. */
function textOf({ type, data }) {
    return "strings" in data ? (0,dns_record/* txtValue */.gb)(data) : (0,dns_record/* formatRdata */.ew)(type, data);
}

;// CONCATENATED MODULE: ./lib/src/run/values-before.js

/**
 * The findings of a domain; the fix of a failure that passed in the baseline puts the value of the baseline back. No other fix publishes
 * what the change made of that value, which may be weaker.
 */
async function withValuesBefore(findings, baseline, dns) {
    const found = new Map();
    for (const broken of findBroken(findings, baseline)) {
        const values = await Promise.all(put_back_rrsetsOf(broken).map((rrset) => readValues(rrset, dns)));
        const one = putBack(broken, eachOnce(values.flat()), dns.source); // an alias may be the value of several types
        if (one !== null)
            found.set(broken.now, one);
    }
    const restored = eachOnce([...found.values()].flatMap(({ rrsets }) => rrsets));
    return findings.map((finding) => {
        const fix = found.get(finding)?.fix ?? (finding.fix && afterPutBack(finding.fix, restored));
        return { ...finding, fix };
    });
}
function eachOnce(rrsets) {
    return [...new Map(rrsets.map((each) => [`${each.type} ${each.name}`, each])).values()];
}
/** Both values of an RRset; where an alias led to it, those of the alias if it changed, else of what it leads to. None if one is unknown. */
async function readValues({ name, type }, dns) {
    const answers = await query(name, type, dns);
    if (answers === null)
        return [];
    const { before, now } = answers;
    if (before.aliases.length === 0 || type === "CNAME")
        return [toValues(name, type, name, answers)];
    if (before.owner === now.owner)
        return [toValues(before.owner, type, name, answers)];
    const alias = await query(name, "CNAME", dns);
    return alias === null ? [] : [toValues(name, "CNAME", null, alias)];
}
async function query(name, type, dns) {
    const [before, now] = await Promise.all([dns.before.query(name, type), dns.now.query(name, type)]);
    return before.kind === "failure" || now.kind === "failure" ? null : { before, now };
}
function toValues(name, type, shownAt, { before, now }) {
    const recordsOf = (answer) => (answer.kind === "records" ? answer.records : []);
    return { name, type, before: recordsOf(before), now: recordsOf(now), shownAt };
}

;// CONCATENATED MODULE: ./lib/src/run/judge-view.js
// What the audited view comes to: the findings of its domains, with edits of the files that declare what is to be fixed.






/** Judges the audited view. Never rejects. `findDeclaration` finds where evidence is declared. */
async function judgeView(views, { inputs: { domains, declared, repository }, base }, { audited, live, removedSelectors }, comparison, { findDeclaration, onDefect }) {
    // a fix for live DNS does not apply to declared records
    const edit = createEditor(views.kind === "planned" ? declared.zones : [], repository);
    const dns = comparedDns(views, comparison.baseline);
    const networks = (0,moved_networks/* compareNetworks */.xx)(judge_view_parsedRecords(base?.declared?.zones ?? []), judge_view_parsedRecords(declared.zones));
    const judged = audited.audits();
    const liveFacts = live?.observed();
    const fixes = new FixList();
    const rollout = [];
    const isCompared = declared.zones.length > 0 || dns !== null || live !== null;
    // in turn: edits of domains of one file follow each other
    for (const [i, domain] of (isCompared ? domains : []).entries()) {
        const { facts: planned, findings } = judged.at(i);
        const baseline = comparison.baselineFindings?.at(i) ?? null;
        const fixed = dns === null || baseline === null ? findings : await withValuesBefore(findings, baseline, dns);
        fixes.set(i, findings, attachEdits(fixed, edit, onDefect));
        const liveOne = liveFacts?.at(i);
        if (liveOne !== undefined) {
            const transition = { domain, planned, live: liveOne, removedSelectors: removedSelectors[i] ?? [] };
            rollout.push(...prerequisitesFor(transition, findDeclaration));
        }
        rollout.push(...adviseOnMovedNetworks(domain, planned, networks, findDeclaration));
    }
    const audits = lazySequence(domains.length, (i) => {
        const { facts, findings } = judged.at(i);
        return { facts, findings: fixes.applyTo(i, findings) };
    });
    return { audits, rollout };
}
/** The fixes of the domains' findings, as far as they are not what the checks say. */
class FixList {
    #texts = new Map();
    set(position, judged, findings) {
        const fixes = JSON.stringify(findings.map(({ fix }) => fix));
        if (fixes !== JSON.stringify(judged.map(withoutEdit)))
            this.#texts.set(position, fixes);
    }
    applyTo(position, judged) {
        const text = this.#texts.get(position);
        const fixes = text === undefined ? judged.map(withoutEdit) : JSON.parse(text);
        return judged.map((finding, i) => {
            const fix = fixes[i] ?? null;
            return fix === null && finding.fix === null ? finding : { ...finding, fix };
        });
    }
}
function withoutEdit({ fix }) {
    return fix && { ...fix, edit: null };
}
function judge_view_parsedRecords(zones) {
    return zones.flatMap(({ records }) => records.flatMap((record) => (record.isParsed ? [record.rr] : [])));
}
/** DNS in the view of the baseline, beside that of the audited one; null without a baseline. */
function comparedDns({ audited, live, base }, baseline) {
    const { kind } = baseline;
    if (kind !== "live" && kind !== "base")
        return null;
    const before = kind === "live" ? live?.dns : base?.view.dns;
    return before === undefined ? null : { before, now: audited.dns, source: kind };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/files/atomic-write.js
var atomic_write = __webpack_require__(3459);
// EXTERNAL MODULE: ./lib/src/files/report-files.js + 2 modules
var report_files = __webpack_require__(8778);
;// CONCATENATED MODULE: ./lib/src/files/shard-files.js
// The snapshots that shards left, in folders as a CI downloads them: one for each artifact, or all files in one.





/** Project limit: entries of a folder; a run has at most 256 shards. */
const MAX_ENTRIES = 1000;
/** `--save shard-3.json`. */
const SAVED = /^shard-.*\.json$/;
/**
 * The snapshots at these places: each is a file, or a folder with `snapshot.json` or `shard-*.json` in it or in its folders. Links in it are
 * not followed. An AuditError names a place that cannot be read.
 */
function findShards(places) {
    return places.flatMap((place) => {
        try {
            const stat = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false });
            // a CI downloads no folder where no job left a file
            if (stat === undefined)
                throw new Error("no such file or folder. Check that the jobs of the shards saved their snapshots");
            return stat.isDirectory() ? snapshotsIn(place) : [place];
        }
        catch (error) {
            throw new model/* AuditError */.M_(`cannot read the shards in ${place}: ${(0,atomic_write/* describeFileError */.SQ)(error)}`);
        }
    });
}
function snapshotsIn(folder) {
    const folders = entriesOf(folder).filter((entry) => entry.isDirectory());
    return [folder, ...folders.map(({ name }) => (0,external_node_path_.join)(folder, name))].flatMap((one) => entriesOf(one)
        .filter((entry) => entry.isFile() && (entry.name === report_files/* SNAPSHOT_FILE */.QX || SAVED.test(entry.name)))
        .map(({ name }) => (0,external_node_path_.join)(one, name)));
}
function entriesOf(folder) {
    const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    if (entries.length > MAX_ENTRIES)
        throw new Error(`${folder} has more than ${MAX_ENTRIES} entries`);
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/src/sources/smtp-evidence.js + 1 modules
var smtp_evidence = __webpack_require__(7308);
// EXTERNAL MODULE: ./lib/src/sources/world.js
var sources_world = __webpack_require__(9275);
// EXTERNAL MODULE: ./lib/src/zones/planned/overlay.js + 4 modules
var overlay = __webpack_require__(7725);
// EXTERNAL MODULE: ./lib/src/run/smtp-limits.js
var smtp_limits = __webpack_require__(1111);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(9136);
// EXTERNAL MODULE: ./lib/src/sources/answer-store.js
var answer_store = __webpack_require__(8841);
// EXTERNAL MODULE: ./lib/src/sources/smtp/limitations.js
var limitations = __webpack_require__(9153);
;// CONCATENATED MODULE: ./lib/src/sources/joined-tape.js


/**
 * Joins the tapes of shards, in their order. A measured answer counts before a failure. Of equally good answers, that of the shard counts
 * which measured most about the host: its addresses are part of what else it asked, so they belong together. Then the first counts.
 */
function joinTapes(tapes) {
    const best = bestShards(tapes);
    return {
        dns: joinPart(tapes, { answersOf: ({ dns }) => dns, hostOf: dnsHost, qualityOf: dnsQuality }, best, new answer_store/* AnswerStore */.eE()),
        https: joinPart(tapes, { answersOf: ({ https }) => https, hostOf: httpsHost, qualityOf: httpsQuality }, best, new Map()),
        smtp: joinPart(tapes, { answersOf: ({ smtp }) => smtp, hostOf: smtpHost, qualityOf: smtpQuality }, best, new Map()),
    };
}
/** Puts the answers into `joined`, which is empty at first. */
function joinPart(tapes, { answersOf, hostOf, qualityOf }, best, joined) {
    for (const [index, tape] of tapes.entries()) {
        for (const [question, answer] of answersOf(tape)) {
            const earlier = joined.get(question);
            const gain = earlier === undefined ? 1 : qualityOf(answer) - qualityOf(earlier);
            if (gain > 0 || (gain === 0 && best.get(hostOf(question))?.index === index))
                joined.set(question, answer);
        }
    }
    return joined;
}
function bestShards(tapes) {
    const best = new Map();
    for (const [index, tape] of tapes.entries()) {
        const scores = new Map();
        const add = (host, quality) => scores.set(host, (scores.get(host) ?? 0) + quality);
        for (const [question, answer] of tape.dns)
            add(dnsHost(question), dnsQuality(answer));
        for (const [question, answer] of tape.https)
            add(httpsHost(question), httpsQuality(answer));
        for (const [question, answer] of tape.smtp)
            add(smtpHost(question), smtpQuality(answer));
        for (const [host, score] of scores) {
            if (score > (best.get(host)?.score ?? -1))
                best.set(host, { index, score });
        }
    }
    return best;
}
/** `TYPE name`. */
const dnsHost = (question) => question.slice(question.indexOf(" ") + 1);
/** `https://host/path addresses`. */
const httpsHost = (question) => question.split("/", 3)[2] ?? "";
/** `smtp://[address] name`, and a key type. */
const smtpHost = (question) => question.split(" ", 2)[1] ?? "";
const [NOT_ASKED, FAILED, WITHOUT_STATUS, MEASURED] = [0, 1, 2, 3];
/** Failures that say what kept a run from asking, and nothing about the server. */
const NOT_ASKED_CAUSES = new Set(["deadline", "given-up", "offline", "unobserved", "undecided"]);
function dnsQuality(answer) {
    if (answer.kind === "failure")
        return NOT_ASKED_CAUSES.has(answer.cause) ? NOT_ASKED : FAILED;
    return answer.security === "indeterminate" ? WITHOUT_STATUS : MEASURED;
}
function httpsQuality(result) {
    if (result.kind === "response")
        return MEASURED;
    return NOT_ASKED_CAUSES.has(result.cause) ? NOT_ASKED : FAILED;
}
function smtpQuality({ result }) {
    if (result.kind !== "failure")
        return MEASURED;
    return (0,limitations/* wasAsked */.g)(result) ? FAILED : NOT_ASKED;
}

// EXTERNAL MODULE: ./lib/src/sources/snapshot.js
var sources_snapshot = __webpack_require__(6571);
;// CONCATENATED MODULE: ./lib/src/sources/joined-shards.js
// The snapshots of a run's shards, read as one. They come from other jobs and may be anyone's: bounded, and refused unless they agree.









/** Project limit: the octets of all snapshots together. */
const MAX_OCTETS = 2 ** 31;
/** Reads the shards of the run that `run` describes. An AuditError names the files that are not of it, or that do not agree. */
function readShards(files, run) {
    demandSize(files);
    const shards = files.map((file) => readShard(file, run)).toSorted((a, b) => a.shard.number - b.shard.number);
    const [first, ...others] = shards;
    if (first === undefined)
        throw new model/* AuditError */.M_("no shard left a snapshot. See the jobs of the shards, and the folder that is merged");
    for (const [i, other] of others.entries())
        demandAgreement(first, shards[i], other);
    return {
        snapshot: {
            at: earliestMoment(shards),
            offline: first.offline,
            resolvers: joinResolvers(shards),
            tape: joinTapes(shards.map(({ tape }) => tape)),
        },
        numbers: new Set(shards.map(({ shard }) => shard.number)),
        of: first.shard.of,
        stopped: shards.filter(({ tape }) => wasStopped(tape)).map(({ shard }) => shard.number),
    };
}
/** Project limit: a run whose jobs were run again takes some days. */
const MAX_DAYS_APART = 7;
/** When the first of the shards began. Refuses a clock that is wrong: all of them are judged as of this moment. */
function earliestMoment(shards) {
    const byTime = shards.toSorted((a, b) => (0,order/* compareText */.n)(a.at, b.at));
    const [earliest, latest] = [byTime[0], byTime.at(-1)];
    if ((0,moment/* toEpochMs */.x8)(latest.at) - (0,moment/* toEpochMs */.x8)(earliest.at) > MAX_DAYS_APART * 86_400_000)
        throw new model/* AuditError */.M_(`${earliest.file} and ${latest.file} were observed more than ${MAX_DAYS_APART} days apart. Check the clocks of their machines, or run all shards again`);
    return earliest.at;
}
/** What was under way or to come got this answer. */
function wasStopped({ dns, https, smtp }) {
    const isStop = (reason) => reason?.code === "deadline/stopped";
    for (const { reason } of (0,answer_store/* failuresOf */.dJ)(dns))
        if (isStop(reason))
            return true;
    const results = [...https.values(), ...[...smtp.values()].map(({ result }) => result)];
    return results.some((result) => result.kind === "failure" && isStop(result.reason));
}
function demandSize(files) {
    let octets = 0;
    for (const file of files) {
        try {
            octets += (0,external_node_fs_.statSync)(file).size;
        }
        catch (error) {
            throw new model/* AuditError */.M_(`cannot read the snapshot ${file}: ${(0,text_error/* errorText */.k)(error)}`);
        }
    }
    if (octets > MAX_OCTETS)
        throw new model/* AuditError */.M_(`the snapshots of the shards have ${octets} octets; the limit is 2 GiB`);
}
/** What the user compares, and what to do about it. */
const DIFFERENCES = {
    policy: "of another policy. Merge on the commit that the shards checked out",
    files: "of other zone files. Merge on the commit that the shards checked out",
    view: "of another view. Give the shards and the merge the same --view",
    base: "of another base. Give the shards and the merge the same --base",
};
function readShard(file, run) {
    const snapshot = (0,sources_snapshot/* readSnapshot */.R)(file);
    const { shard, toolVersion } = snapshot;
    if (shard === null)
        throw new model/* AuditError */.M_(`${file} is the snapshot of a whole run, not of a shard: evaluate it with --replay`);
    if (shard.number > shard.of)
        throw new model/* AuditError */.M_(`${file} is shard ${shard.number} of ${shard.of}, which cannot be`);
    if (toolVersion !== lib_package/* version */.rE)
        throw new model/* AuditError */.M_(`${file} is from mail-policy ${toolVersion}, and this is ${lib_package/* version */.rE}. Run the same version everywhere`);
    if (shard.run.base !== run.base && shard.run.base === "unread")
        throw new model/* AuditError */.M_(`${file} is of a job that could not read the base. Run that job again`);
    if (shard.run.base !== run.base && run.base === "unread")
        throw new model/* AuditError */.M_(`${file} was compared with a base that cannot be read here. Run the merge again`);
    for (const [key, difference] of Object.entries(DIFFERENCES))
        if (shard.run[key] !== run[key])
            throw new model/* AuditError */.M_(`${file} is ${difference}`);
    // as texts, until all of them are joined
    const dns = new answer_store/* AnswerStore */.eE();
    for (const [question, answer] of snapshot.tape.dns)
        dns.set(question, answer);
    return { ...snapshot, tape: { ...snapshot.tape, dns }, shard, file };
}
/** `before` is the shard before `other` by number. */
function demandAgreement(first, before, other) {
    const files = `${first.file} and ${other.file}`;
    if (other.shard.of !== first.shard.of)
        throw new model/* AuditError */.M_(`${files} are of ${first.shard.of} and of ${other.shard.of} shards. Merge the shards of one run only`);
    if (other.shard.number === before.shard.number)
        throw new model/* AuditError */.M_(`${before.file} and ${other.file} are both shard ${other.shard.number}. Keep one of them`);
    if (other.offline !== first.offline)
        throw new model/* AuditError */.M_(`of ${files}, only one used the network. Give all shards --offline, or none`);
}
/** Each resolver once. One that did not prove to validate somewhere did not prove it; one that a shard did not need says nothing. */
function joinResolvers(shards) {
    const joined = new Map();
    for (const { url, validates } of shards.flatMap(({ resolvers }) => resolvers)) {
        const earlier = joined.get(url) ?? null;
        joined.set(url, earlier === null || validates === false ? (validates ?? earlier) : earlier);
    }
    return [...joined].map(([url, validates]) => ({ url, validates }));
}

// EXTERNAL MODULE: ./lib/src/policy/shards.js
var shards = __webpack_require__(1672);
;// CONCATENATED MODULE: ./lib/src/run/merge-shards.js




/** What the shards of a run have in common. */
function identifyRun(view, { policy, repository, filesRead }, base) {
    return {
        policy: policy.sha256,
        files: repository.digestOf(filesRead().toSorted()),
        view,
        base: base === null ? "none" : base.policy === null ? "unread" : base.digest,
    };
}
/** Opens the run that these snapshots are the shards of. Throws an AuditError if they are of another, or do not agree. */
function openShards(files, at, { policy, run }) {
    const { snapshot, numbers, of, stopped } = readShards(files, run);
    const sharding = (0,shards/* shardDomains */.ET)(policy.domains.map(({ name }) => name), of);
    const gaps = findGaps(sharding, numbers);
    const partial = stopped.map((number) => (0,message/* message */.iU)("limitation/stopped-shard", { number, of }));
    return (0,sources_world/* openJoined */.oT)(snapshot, at, { ...gaps, limitations: [...gaps.limitations, ...partial] });
}
/** The shards that have domains, and left nothing. */
function findGaps({ sizes, shardOf }, present) {
    const of = sizes.length;
    const missing = new Map();
    for (const [index, domains] of sizes.entries()) {
        const number = index + 1;
        if (domains === 0 || present.has(number))
            continue;
        const reason = (0,message/* message */.iU)("cause/missing-shard", { number, of });
        missing.set(number, { reason, limitation: (0,message/* message */.iU)("limitation/missing-shard", { number, of, domains }) });
    }
    return {
        reasonFor: (domain) => (missing.size === 0 ? null : (missing.get(shardOf(domain))?.reason ?? null)),
        limitations: [...missing.values()].map(({ limitation }) => limitation),
    };
}

;// CONCATENATED MODULE: ./lib/src/run/open-world.js
// The world that a check observes: the network, nothing (offline), or a snapshot.







/** Opens the world of a policy's run; the caller closes it. `run` is what its shards have in common, where it is split. Throws UsageError, InputError (exit 2) or AuditError (exit 3). */
async function openWorld(options, { policy, repository }, run, deadline) {
    const { now: at, replay, shards, concurrency, allowPrivateNetwork, helo, timing } = options;
    const files = shards === null ? [] : findShards(shards);
    if (options.isUntrusted)
        for (const file of [...options.smtpEvidence, ...files])
            repository.demandLinkFree(file);
    if (shards !== null && run !== null)
        return openShards(files, at, { policy, run });
    if (replay !== null) {
        const world = (0,sources_world/* openReplay */.YW)(replay, at);
        if (!options.offline || world.offline)
            return world;
        throw new model/* UsageError */.eb(`--offline cannot be combined with --replay ${replay}: it was recorded live, and --replay never uses the network. Remove --offline.`);
    }
    const evidence = options.smtpEvidence.map(smtp_evidence/* readEvidence */.At);
    if (options.offline)
        return (0,sources_world/* openOffline */.GA)(at, overlay/* offlineDns */.v, evidence);
    // a run that asks nothing starts faster without them
    const { chooseResolvers } = await Promise.all(/* import() */[__webpack_require__.e(303), __webpack_require__.e(188), __webpack_require__.e(621)]).then(__webpack_require__.bind(__webpack_require__, 6621));
    const { openLive } = await Promise.all(/* import() */[__webpack_require__.e(303), __webpack_require__.e(188), __webpack_require__.e(452)]).then(__webpack_require__.bind(__webpack_require__, 8452));
    const resolvers = chooseResolvers(options, policy);
    return openLive({
        ...resolvers,
        at,
        concurrency,
        timing,
        allowPrivateNetwork,
        smtp: options.shard === null ? options.smtp : "off",
        helo,
        evidence,
        deadline,
        smtpDeadlineMs: options.smtpDeadlineMs ?? (0,smtp_limits/* defaultSmtpDeadline */.G9)(options.deadlineMs),
        smtpRate: options.smtpRate ?? smtp_limits/* DEFAULT_SMTP_RATE */.k4,
    });
}

;// CONCATENATED MODULE: ./lib/src/run/line-ends.js


/** Project limit: octets of a file that is read again; a zone of 100,000 records has about 10 MiB. */
const MAX_FILE_OCTETS = 16 * 2 ** 20;
/** The ends of the lines with a failure, an error or a warning, and the files that a fix changes. What cannot be read as text again is left out. */
function findLineEnds(report, repository) {
    const { fail, warn, info, waived } = (0,survey/* surveyOf */.yj)(report).listed;
    const wanted = new Map();
    const linesOf = (file) => {
        const lines = wanted.get(file) ?? new Set();
        wanted.set(file, lines);
        return lines;
    };
    for (const { finding } of [fail, warn, info, waived].flat()) {
        const { outcome, location, fix } = finding;
        if (outcome !== "fail")
            continue;
        linesOf(location.file).add(location.line);
        if (fix?.edit)
            linesOf(fix.edit.file);
    }
    for (const { location } of [...report.faults, ...report.warnings])
        linesOf(location.file).add(location.line);
    const found = [...wanted].map(([file, lines]) => [file, endsOf(file, lines, repository)]);
    return new Map(found.filter((one) => one[1] !== null));
}
function endsOf(file, lines, repository) {
    const found = repository.read(repository.pathOf(file), MAX_FILE_OCTETS);
    if ("problem" in found)
        return null;
    const text = new file_text/* FileText */.i(file, found.text);
    const columns = [...lines].flatMap((line) => {
        const own = text.line(line);
        return own === null ? [] : [[line, countCharacters(own) + 1]];
    });
    return { columns: new Map(columns), separator: text.separator };
}
function countCharacters(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}

;// CONCATENATED MODULE: ./lib/src/compare/weakened-failures.js

/** `counted`: the failures that the earlier policy counts; `domains` have what the current one makes of them. */
function findWeakenedFailures(counted, domains, causeOf) {
    const current = new Map(domains.flatMap(({ findings }) => findings.map((finding) => [finding.key, finding])));
    const weakened = counted.flatMap(({ name, findings }) => findings
        .filter(({ key }) => current.get(key)?.status !== "fail")
        .map((finding) => ({ domain: name, finding, by: causeOf(name, finding, current.get(finding.key)) })));
    return weakened.toSorted((a, b) => (0,order/* compareText */.n)(a.finding.key, b.finding.key));
}

// EXTERNAL MODULE: ./lib/src/standards/parked/parked-domain.js
var parked_domain = __webpack_require__(8989);
;// CONCATENATED MODULE: ./lib/src/run/weakened.js
// What a change weakens of the failures it has: the earlier policy, applied to the DNS that is audited.












/**
 * Judges the audited view by the earlier policy; what that does not ask differently is not observed again. Its `spf: expect:` and `dmarc: expect:`
 * are not applied: they say what records are meant to do, and change with them. Never rejects.
 */
async function judgeByEarlierPolicy(auditor, views, { inputs, earlier, at, }, observed, { earlierFindings }) {
    const { domains, declared } = inputs;
    if (weakened_settingsOf(earlier) === weakened_settingsOf(inputs.policy))
        return [];
    const current = new Map(domains.map((domain, position) => [domain.name, { domain, position }]));
    const before = earlierDomains(earlier, inputs).map((domain) => {
        const { spf, dmarc } = current.get(domain.name)?.domain ?? domain;
        return { ...domain, spf, dmarc };
    });
    const observe = observerBesideLive(auditor, views, declared.zones);
    const found = auditor.open(before, earlier.profile);
    const facts = observed.audited.observed();
    await forEachDomain(auditor, before, async (domain, position) => {
        const now = current.get(domain.name);
        const isObserved = now !== undefined && questionsOf(now.domain) === questionsOf(domain);
        found.add(position, isObserved ? facts.at(now.position) : (await observe(domain)).facts);
    });
    const waivers = activeWaiversAt(earlier.waivers, at);
    const counted = [];
    const audits = found.audits();
    for (const [i, domain] of before.entries()) {
        const { findings, facts: own } = audits.at(i);
        const { name } = domain;
        const was = earlierFindings?.(name);
        const compared = was === undefined ? findings : withChanges(name, findings, { byBasePolicy: was, byCurrentPolicy: [] });
        const failures = withWaivers(compared, name, waivers).filter(({ status }) => status === "fail");
        const judged = { before: domain, now: current.get(name)?.domain, facts: own, failures };
        counted.push({ name, findings: await withoutMeant(judged, views.audited.dns) });
    }
    return counted;
}
/** What a policy asks, and how much of it counts. */
function weakened_settingsOf({ profile, waivers, domains }) {
    return JSON.stringify([profile, waivers, domains], (key, value) => (key === "location" ? null : value));
}
/** What is observed of a domain. */
function questionsOf({ mail, services, dkim: { selectors, retired } }) {
    return JSON.stringify([mail, services, ...[selectors, retired].map((each) => each.map(({ name }) => name))]);
}
/** Without failures that only say what DNS says with the change: the name is gone or has another use, a selector is retired or has no key. */
async function withoutMeant({ before, now, facts, failures }, dns) {
    const { name, mail } = before;
    if (failures.length === 0)
        return failures;
    if (now === undefined)
        return (await dns.query(name, "SOA")).kind === "nxdomain" ? [] : failures;
    if (now.mail !== mail && isUsedAs(now, facts)) {
        return failures.filter(({ check }) => (0,audit_checks/* findCheck */.S)(check)?.mail.includes(now.mail));
    }
    const [used, retired] = [now.dkim.selectors, now.dkim.retired].map((each) => new Set(each.map((one) => one.name)));
    const unused = Object.entries(facts.dkim)
        .filter(([selector, key]) => !used?.has(selector) && (key.state === "absent" || retired?.has(selector)))
        .map(([selector]) => (0,dkim_observe/* keyRecordName */.cE)(name, selector));
    return failures.filter(({ subject }) => !unused.includes(subject));
}
/** Whether DNS shows that a domain does not receive, or does not send, where its kind says so. */
function isUsedAs({ mail }, { mx, spf }) {
    const receivesNothing = mx.state !== "unknown" && (0,observe/* mailHosts */.F_)(mx).length === 0;
    const sendsNothing = spf.state === "present" && (0,parked_domain/* allowsNobody */.K)(spf.value.text);
    return (define_check/* RECEIVING_KINDS */.NE.includes(mail) || receivesNothing) && (define_check/* SENDING_KINDS */.r9.includes(mail) || sendsNothing);
}
/** The failures that the earlier policy counts and the current one does not. */
function weakenedSince(earlier, policy, counted) {
    const keys = new Set(counted.flatMap(({ findings }) => findings.map(({ key }) => key)));
    return {
        isCounted: (key) => keys.has(key),
        find: (domains) => findWeakenedFailures(counted, domains, weakeningCause(earlier, policy)),
    };
}
/** Why the current policy does not count a failure of the earlier one. */
function weakeningCause(earlier, policy) {
    const [before, current] = [earlier, policy].map(({ domains }) => new Map(domains.map((domain) => [domain.name, domain])));
    return (name, { check: id }, now) => {
        const [was, is, check] = [before?.get(name), current?.get(name), (0,audit_checks/* findCheck */.S)(id)];
        if (was === undefined || is === undefined || check === undefined)
            return "domain";
        if (now?.status === "waived")
            return "waiver";
        if (now?.outcome === "fail")
            return "level";
        if (levelOf(check, policy.profile, is) === "off")
            return "off";
        if (!check.mail.includes(is.mail))
            return "mail";
        const isLooser = !Object.is(parameterOf(check, policy.profile, is), parameterOf(check, earlier.profile, was));
        if (isLooser)
            return "parameter";
        if (now !== undefined && policy.profile !== earlier.profile)
            return "profile";
        return now !== undefined && is.mail !== was.mail ? "mail" : "selector";
    };
}

;// CONCATENATED MODULE: ./lib/src/zones/record-locations.js


/**
 * Finds where evidence is declared, by the RRset it was seen in and its text. The record that says so, else the
 * first of its RRset, else the alias at the name, else what takes the RRset away; null where nothing of it is declared.
 */
function findDeclaration(zones) {
    const deleted = new Map(zones.flatMap((zone) => zone.deleted).map(({ name, type, location }) => [`${type} ${name}`, location]));
    // few of the RRsets are asked for, and some of those once for each of their records; most of a live view are not declared
    const located = new Map();
    const recordsAt = (0,records_by_name/* recordsInZones */.HJ)(zones);
    const locateRrset = (type, name) => {
        const key = `${type} ${name}`;
        const known = located.get(key);
        if (known !== undefined)
            return known;
        const found = locateRecords(recordsAt(name).flatMap(({ records }) => records), type);
        if (found !== null)
            located.set(key, found);
        return found;
    };
    return (type, name, text) => {
        const places = locateRrset(type, name) ?? locateRrset("CNAME", name);
        if (places === null)
            return deleted.get(`${type} ${name}`) ?? null;
        return places.byText.get(text) ?? places.first;
    };
}
/** null where none of the records is of the type. */
function locateRecords(records, type) {
    const set = records.filter(({ rr }) => rr.type === type);
    const [first] = set;
    if (first === undefined)
        return null;
    const byText = new Map();
    for (const record of set)
        for (const text of evidenceTexts(record))
            if (!byText.has(text))
                byText.set(text, record.location);
    return { first: first.location, byText };
}
function evidenceTexts(record) {
    if (!record.isParsed)
        return [record.rr.data];
    const { type, data } = record.rr;
    return "strings" in data ? [(0,dns_record/* txtValue */.gb)(data), (0,dns_record/* formatRdata */.ew)(type, data)] : [(0,dns_record/* formatRdata */.ew)(type, data)];
}

;// CONCATENATED MODULE: ./lib/src/run/views.js
// The views of a run: DNS as it is, and as it will be once what the repository declares is deployed.








/** `auto` is the planned view where anything is declared, and offline. `allDates` are those of the keys that the repository declares. */
function chooseViews(wanted, { policy, declared: { zones }, policyFiles }, base, world, allDates) {
    const keyDates = base?.declared ? beforeChange(allDates, base.declared.zones) : allDates;
    const hasDeclarations = zones.length > 0 || policyFiles.length > 0;
    const kind = wanted === "auto" ? (hasDeclarations || world.offline ? "planned" : "live") : wanted;
    const forgotten = { unlistedNames: views_forgottenNames(policy, zones) };
    const live = kind === "planned" && zones.length > 0
        ? { dns: world.dns, keyDates, ...forgotten, declarations: "planned" }
        : { dns: world.dns, keyDates, ...forgotten };
    const viewOf = kind === "planned" ? plannedView : liveView;
    return {
        kind,
        audited: viewOf(live, { policy, zones, policyFiles }),
        live: kind === "planned" && hasDeclarations && !world.offline ? live : null,
        base: base?.policy && base.declared
            ? {
                policy: base.policy,
                zones: base.declared.zones,
                view: viewOf({ ...live, unlistedNames: views_forgottenNames(base.policy, base.declared.zones) }, { policy: base.policy, ...base.declared }),
            }
            : null,
    };
}
function views_forgottenNames({ domains }, zones) {
    return unlistedNames(zones, domains.map(({ name }) => name));
}
/** DNS as it is, to be compared with what is declared. */
function liveView(live, { policy, zones }) {
    const names = policy.domains.map(({ name }) => name);
    return { ...live, declarations: intentsByDomain(zones, names) };
}
/** DNS and the MTA-STS policies as they will be once the declared ones are deployed. */
function plannedView(live, { zones, policyFiles: files }) {
    const declares = declaredRrsets(zones);
    return {
        ...live,
        dns: (0,overlay/* overlay */.L)(live.dns, zones),
        declares,
        policies: new Map(files.map(({ domain, text }) => [domain, text])),
    };
}
/** Where evidence is declared: at a record's line, or in a policy file. */
function evidenceLocator(zones, policyFiles) {
    const locateRecord = findDeclaration(zones);
    // one file may be the policy of many domains, and each domain has a copy
    const ofFiles = new Map(policyFiles.map((file) => [file.file, file]));
    const inFiles = new Map([...ofFiles].map(([name, file]) => [name, (0,policy_files/* policyLineLocator */.B)(file)]));
    const locateInPolicy = new Map(policyFiles.map(({ domain, file }) => [(0,mta_sts_observe/* policyUrl */.IH)(domain), inFiles.get(file)]));
    return ({ at, text }) => {
        if ("url" in at)
            return locateInPolicy.get(at.url)?.(text) ?? null;
        return "type" in at && at.live !== true ? locateRecord(at.type, at.name, text) : null;
    };
}

;// CONCATENATED MODULE: ./lib/src/run/check.js




















/** Audits the domains of a policy. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
function check(options) {
    return (0,run_deadline/* withRunDeadline */.mH)(options.deadlineMs, (deadline) => checkWithDeadline(deadline, options), options.stop);
}
async function checkWithDeadline(deadline, options) {
    const inputs = await (0,load_inputs/* loadInputs */.I)(options, options.domains, options.shard);
    const { base: expected } = options;
    const isNamed = expected.kind !== "none" && expected.kind !== "unnamed";
    const base = isNamed ? await readBase(expected, options, deadline) : null;
    const history = options.history && (await openHistory(options.history, options.config, inputs));
    const keys = commitKeyDates({ ...options, policy: inputs.policy, zones: inputs.declared.zones }, options.openCommitLog, deadline.signal);
    const { shard, shards, view } = options;
    const run = shard === null && shards === null ? null : identifyRun(view, inputs, base);
    const world = await openWorld(options, inputs, run, deadline);
    const stamp = shard && run && { ...shard, run };
    try {
        const narrowed = await narrowToChange(inputs, base, options, world.offline ? null : world.dns);
        const found = await audit(options, { inputs: narrowed, base, history: history && withoutOffline(history, world), keys }, world);
        return { ...found, snapshot: () => world.snapshot(stamp), missingShards: world.gaps?.limitations ?? [] };
    }
    finally {
        world.close();
    }
}
/** A run that measured nothing is not recorded: shards may have been offline. */
function withoutOffline(history, { offline }) {
    return offline ? { ...history, access: { ...history.access, records: false } } : history;
}
/** Observe views, choose the baseline, judge, build the report. */
async function audit(options, { inputs, base, history, keys, }, world) {
    const defects = new Map(); // one observer may fail alike for many domains
    const onDefect = (defect) => defects.set(JSON.stringify(defect), defect);
    const findDeclaration = evidenceLocator(inputs.declared.zones, inputs.policyFiles);
    const { maxHeld = MAX_HELD } = options;
    const earlierRun = history && ((domain) => earlierRunOf(history, domain));
    if (inputs.domains.length > maxHeld)
        keepHeapSmall();
    const auditor = openAuditor(world, findDeclaration, onDefect, earlierRun, maxHeld);
    const views = chooseViews(options.view, inputs, base, world, keys.keyDates);
    const earlier = base?.policy ?? null;
    const { observed, comparison, countedBefore } = await world.runWithResolverCheck(async () => {
        const observed = await observeViews(auditor, views, { inputs, base }, onDefect, options.onProgress);
        const sources = { outcome: baseOutcome(options.base, base), inputs: views.base, view: views.kind, history };
        const comparison = await compareWithBaseline(auditor, inputs, observed, sources);
        const policies = earlier && { inputs, earlier, at: world.at };
        const countedBefore = policies && (await judgeByEarlierPolicy(auditor, views, policies, observed, comparison));
        return { observed, comparison, countedBefore: countedBefore ?? [] };
    });
    const judged = await judgeView(views, { inputs, base }, observed, comparison, { findDeclaration, onDefect });
    const weakened = earlier && weakenedSince(earlier, inputs.policy, countedBefore);
    const build = (findings) => buildReport({ ...options, maxHeld }, { inputs, base, view: views.kind, ...withRunFindings(comparison, judged, findings), keys, weakened }, world);
    const run = { judged, baseline: comparison.baseline, view: views.kind, liveFacts: observed.live?.observed() ?? null };
    const { report, recording } = history === null
        ? { report: build([]), recording: null }
        : await recordRun(auditor, inputs, { ...run, history: unlessStopped(history, options.stop) }, build);
    const isInput = inputFileTest({
        filesRead: [...inputs.filesRead(), ...(base?.filesRead ?? [])],
        policy: inputs.policy,
    });
    return {
        report,
        isInput,
        recording,
        lineEnds: findLineEnds(report, inputs.repository),
        recentFailures: history?.history.recentFailures ?? new Set(),
        digestOf: (files) => inputs.repository.digestOf(files),
        defects: [...defects.values()],
    };
}
/** A run that was stopped is not added to its history. */
function unlessStopped(history, stop) {
    return stop?.aborted === true ? { ...history, access: { ...history.access, records: false } } : history;
}


/***/ })

};
