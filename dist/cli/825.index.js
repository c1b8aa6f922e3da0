export const id = 825;
export const ids = [825];
export const modules = {

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(6594);
// EXTERNAL MODULE: ./lib/src/audit/checks.js + 117 modules
var checks = __webpack_require__(9248);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var observe = __webpack_require__(2283);
// EXTERNAL MODULE: ./lib/src/audit/guarded-observer.js
var guarded_observer = __webpack_require__(5285);
;// CONCATENATED MODULE: ./lib/src/audit/removed-selectors.js



/** So many are asked for of a domain; a hostile plan deletes thousands. */
const MOST_LEAVING = 50;
/**
 * Finds the selectors of a domain that were in use and are not any more: those that the earlier policy names and this one does not, and
 * those whose records are to be deleted. Where no earlier policy is known, those that are retired now are taken to have been so before.
 */
function leavingSelectors({ earlier, deleted }) {
    const earlierBy = new Map(earlier.map((domain) => [domain.name, domain.dkim]));
    const goneBy = selectorsOf(deleted);
    const names = (selectors) => selectors.map((selector) => selector.name);
    return ({ name, dkim }) => {
        const before = earlierBy.get(name);
        const staying = new Set([...names(dkim.selectors), ...names((before ?? dkim).retired)]);
        return [...new Set([...names(before?.selectors ?? []), ...(goneBy.get(name) ?? [])])]
            .filter((selector) => !staying.has(selector))
            .slice(0, MOST_LEAVING);
    };
}
const KEYS = "._domainkey.";
/** The selectors that names of keys have, by domain: a selector may have such a label itself. */
function selectorsOf(names) {
    const found = new Map();
    for (const name of names) {
        for (let at = name.indexOf(KEYS); at > 0; at = name.indexOf(KEYS, at + 1)) {
            if (!(0,dns_name/* isWithin */.UO)(name, name.slice(at + 1)))
                continue; // an escaped dot
            const domain = name.slice(at + KEYS.length);
            const selectors = found.get(domain);
            if (selectors === undefined)
                found.set(domain, [name.slice(0, at)]);
            else
                selectors.push(name.slice(0, at));
        }
    }
    return found;
}
/** Asks for the keys of leaving selectors, domain by domain, as they are now and as they will be. Never rejects; `onDefect` as for `observeDomain`. */
function observeLeaving(domains, leave, views, onDefect) {
    const leavingOf = leavingSelectors(leave);
    return Promise.all(domains.map((domain) => {
        const measure = (0,guarded_observer/* measuring */.S)(domain.name, onDefect);
        return Promise.all(leavingOf(domain).map(async (selector) => {
            const ask = (dns) => measure(() => (0,observe/* observeRetired */.aA)(dns, domain.name, selector));
            const [live, planned] = await Promise.all([ask(views.live), ask(views.planned)]);
            return { selector, live, planned };
        }));
    }));
}

// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/src/standards/dane/record.js
var record = __webpack_require__(8701);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var mta_sts_observe = __webpack_require__(7461);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/record.js
var mta_sts_record = __webpack_require__(2960);
;// CONCATENATED MODULE: ./lib/src/audit/rollout-order.js
// Changes that are right where they end and wrong on the way there: what others still hold of the state before, and what must come first.





/**
 * What must come before a change and has no check of its own. Only what was measured on both sides is compared. `declaredAt`
 * finds where evidence is declared; what is declared no more is placed at the domain.
 */
function orderOf(transition, declaredAt) {
    const { domain } = transition;
    return [...ofPolicy(transition), ...ofTlsa(transition), ...ofSelectors(transition)].map(({ subject, message, first, evidence }) => {
        const places = evidence.slice(0, MOST_NAMED).map((one) => declaredAt(one));
        return {
            domain: domain.name,
            subject,
            message,
            first,
            location: places.find((place) => place !== null) ?? domain.location,
        };
    });
}
/** RFC 8461 §8.3: a policy that is merely withdrawn binds the senders that hold it until its max_age has passed. */
function ofPolicy({ domain: { name }, live, planned }) {
    const held = live.mtaStsPolicy.state === "present" ? live.mtaStsPolicy.value : null;
    if (held === null || !(0,mta_sts_record/* isBinding */.OT)(held) || planned.mtaSts.state !== "absent")
        return [];
    const message = `the MTA-STS record goes, and the policy that it announced stays enforced by the senders that hold it, for up to ${held.maxAge} s`;
    const first = `Serve a policy with \`mode: none\` and a small \`max_age\` at ${(0,mta_sts_observe/* policyUrl */.IH)(name)}, and publish a new id. Once ${held.maxAge} s have passed, remove the record and the policy (RFC 8461 §8.3).`;
    return [{ subject: name, message, first, evidence: [] }];
}
function ofTlsa({ live, planned }) {
    return Object.entries(planned.hosts).flatMap(([host, now]) => {
        const before = live.hosts[host];
        return before === undefined ? [] : ofTlsaSet(host, before, now);
    });
}
/** RFC 7671 §8.1: records for the next key stand beside those for the one in use, two TTLs before the key changes. What the server proves to serve, `dane/match` judges. */
function ofTlsaSet(host, before, { tlsa, smtp }) {
    if (smtp.state === "present" && smtp.value.addresses.some(({ answer }) => answer.kind === "tls"))
        return [];
    const [old, next] = [usableOf(before.tlsa), usableOf(tlsa)];
    const used = new Set(old);
    if (old.length === 0 || next.length === 0 || next.some((record) => used.has(record)))
        return [];
    const ttl = before.tlsa.state === "present" ? before.tlsa.value.ttl : 0;
    const message = `none of the TLSA records that senders use now stays (${listed(old)}): what the server serves was not measured, and if it is what they name, senders that use DANE hold mail back`;
    const first = `Publish the new records beside the old ones, and wait two TTLs (a TTL of ${ttl} s was seen; the zone's own may be longer). Then let the server use the new key, and remove the old records last (RFC 7671 §8.1).`;
    return [{ subject: host, message, first, evidence: tlsa.evidence }];
}
/** The secure records that senders compare with, as text. */
function usableOf(tlsa) {
    if (tlsa.state !== "present" || tlsa.value.security !== "secure")
        return [];
    return (0,record/* compared */.m)(tlsa.value.records).map((data) => (0,dns_record/* formatRdata */.ew)("TLSA", data));
}
/** So many records are named; a hostile set has hundreds. */
const MOST_NAMED = 3;
function listed(records) {
    const named = records
        .slice(0, MOST_NAMED)
        .map((record) => `\`${record}\``)
        .join(", ");
    return records.length > MOST_NAMED ? `${named} and ${records.length - MOST_NAMED} more` : named;
}
/** RFC 6376 §3.6.1: without its key record a signature fails, also that of mail still on its way. */
function ofSelectors({ domain: { name, dkim }, leaving }) {
    return leaving
        .filter(({ live, planned }) => givesKey(live) === true && givesKey(planned) === false)
        .map(({ selector }) => {
        const message = `the key of selector ${selector} goes in one step with the selector: mail that it has signed and that is still on its way, and mail of whoever signs with it yet, fails DKIM`;
        const isRetired = dkim.retired.some((retired) => retired.name === selector);
        const declare = isRetired
            ? "Keep the key record for now"
            : `Name ${selector} under \`dkim: retired:\`, and keep its key record for now`;
        // RFC 5321 §4.5.4.1: servers give up after 4 or 5 days at the earliest
        const first = `${declare}. Stop signing with it, wait for the mail that is under way (7 days are safe), and only then remove the record.`;
        return { subject: (0,observe/* keyName */.xT)(name, selector), message, first, evidence: [] };
    });
}
/** Whether a selector gives a key that verifies anything; null where that was not measured. */
function givesKey(key) {
    if (key.state === "unknown" || key.state === "malformed")
        return null;
    return key.state === "present" && key.value.key !== null;
}

// EXTERNAL MODULE: ./lib/src/audit/live-facts.js
var live_facts = __webpack_require__(1668);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(4797);
// EXTERNAL MODULE: ./lib/src/standards/mx/observe.js
var mx_observe = __webpack_require__(345);
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
/** Every finding about a domain, in the order of the register. */
function judgeDomain(checks, domain, facts, context) {
    const findings = [];
    const hosts = hostsIn(domain, facts);
    for (const check of checks) {
        const level = levelOf(check, context.profile, domain);
        if (level === "off" || !check.mail.includes(domain.mail))
            continue;
        for (const { name, facts: seen, namedBy } of subjectsOf(check, domain, facts, hosts)) {
            const { name: domainName, mail } = domain;
            const { profile, at } = context;
            const subject = {
                domain: domainName,
                name,
                mail,
                profile,
                at,
                parameter: parameterOf(check, profile, domain),
            };
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
function subjectsOf(check, domain, facts, inHosts) {
    if (check.scope === "host")
        return inHosts;
    const { hosts: _hosts, dkim, dkimRetired, ...own } = facts;
    if (check.scope === "domain")
        return [{ name: domain.name, facts: own, namedBy: [] }];
    const keys = check.id === "dkim/retired" ? dkimRetired : dkim;
    const selectors = Object.entries(keys).map(([selector, key]) => ({
        name: `${selector}._domainkey.${domain.name}`,
        facts: { ...own, key },
        namedBy: [],
    }));
    if (selectors.length > 0 || check.id !== "dkim/selector")
        return selectors;
    const reason = (0,message/* message */.i)("judging/no-selector");
    const key = { state: "unknown", reason, evidence: [] };
    return [{ name: domain.name, facts: { ...own, key }, namedBy: [] }];
}
/** The MX hosts of a domain, for all checks of them: a hostile domain has thousands of MX records. */
function hostsIn(domain, { hosts, dkim: _dkim, dkimRetired: _dkimRetired, ...own }) {
    const standIn = (fact) => {
        return {
            name: domain.name,
            facts: { ...own, mx: fact, addresses: fact, tlsa: fact, smtp: fact, dane: fact },
            namedBy: [],
        };
    };
    if (own.mx.state === "unknown")
        return [standIn(own.mx)];
    const records = new Map(Object.keys(hosts).map((name) => [`${name}.`, []]));
    for (const one of own.mx.evidence)
        records.get(one.text.slice(one.text.lastIndexOf(" ") + 1))?.push(one);
    const subjects = Object.entries(hosts).map(([name, host]) => {
        const namedBy = records.get(`${name}.`) ?? [];
        return { name, facts: { ...own, mx: { ...own.mx, evidence: namedBy }, ...host }, namedBy };
    });
    const all = (0,mx_observe/* hostsOf */.PP)(own.mx).length;
    if (all <= subjects.length)
        return subjects;
    const most = subjects.length;
    const reason = (0,message/* message */.i)("judging/most-hosts", { left: all - most, all, most });
    return [...subjects, standIn({ state: "unknown", reason, evidence: [] })];
}
/** The check's word on one subject; unknown and missing facts are answered here, so that no judge sees them. */
function judgeOne(check, facts, subject, context) {
    const given = {};
    const needed = check.needs.map((name) => [name, facts[name]]);
    for (const [name, fact] of needed) {
        if (fact?.state === "absent")
            return { outcome: "not-applicable", message: (0,message/* message */.i)("judging/absent", { fact: name }) };
        if (fact?.state === "malformed")
            return { outcome: "not-applicable", message: (0,message/* message */.i)("judging/malformed", { fact: name }) };
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
        const reason = error instanceof Error ? error.message : String(error);
        context.onDefect(`a defect in mail-policy: ${check.id} of ${subject.name} could not be judged: ${reason}`);
        const values = { check: check.id, subject: subject.name, error: reason };
        return { outcome: "unknown", message: (0,message/* message */.i)("judging/defect", values) };
    }
}
function evidenceOf(check, facts) {
    return [...check.needs, ...check.examines].flatMap((name) => facts[name]?.evidence ?? []);
}
function bounded(evidence) {
    return evidence.slice(0, MAX_EVIDENCE).map((one) => ({ ...one, text: cut(one.text) }));
}
function cut(text) {
    return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
/** Where the first of the evidence that is declared stands; null where none is. */
function placeOf(evidence, context) {
    for (const one of evidence) {
        const place = context.declaredAt(one);
        if (place !== null)
            return place;
    }
    return null;
}
function stamp(check, subject, level, judgement, location) {
    const { outcome, evidence } = judgement;
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
        message: typeof judgement.message === "string" ? cut(judgement.message) : judgement.message,
        evidence: bounded(evidence),
        location,
        fix: outcome === "fail" ? (judgement.fix ?? null) : null,
        change: null,
        waiver: null,
    };
}

// EXTERNAL MODULE: ./lib/src/audit/observe.js + 14 modules
var audit_observe = __webpack_require__(3819);
// EXTERNAL MODULE: ./lib/src/standards/smtp-tls/checks/starttls.js
var starttls = __webpack_require__(4319);
// EXTERNAL MODULE: ./lib/src/x509/validity.js
var validity = __webpack_require__(8013);
;// CONCATENATED MODULE: ./lib/src/audit/refused-connections.js



/** Days that the clocks of two machines may be apart, time zones mistaken included. */
const CLOCKS_APART = 1;
/** The facts of all audited domains in one view, their hosts' answers on port 25 weighed against each other and against the moment judged as of. */
function withReach(domains, facts, { profile, at }) {
    const current = facts.map((own, i) => {
        const days = parameterOf(starttls/* smtpTlsStarttls */.p, profile, domains[i]);
        return onEachAddress(own, (address) => expired(address, days, at));
    });
    const reached = new Set(current.flatMap(waysThatLead));
    return current.map((own) => onEachAddress(own, (each) => (reached.has(wayTo(each)) ? weighed(each) : each.answer)));
}
function onEachAddress(facts, change) {
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
/** What was measured elsewhere counts for some days, failures too; a replayed run's own measurements are as old as the run. */
function expired({ answer, at: measured, from }, days, at) {
    if (from === null)
        return answer;
    const seen = `measured ${measured} at ${from}`;
    // a clock that is wrong, or a moment judged as of that is past: either way nothing of this moment was measured
    if ((0,validity/* wholeDays */.n)(measured, at) < -CLOCKS_APART)
        return {
            kind: "failure",
            cause: "outdated",
            reason: `${seen}, which is later than the moment judged as of: measure again`,
        };
    if ((0,validity/* wholeDays */.n)(measured, at) <= days)
        return answer;
    return { kind: "failure", cause: "outdated", reason: `${seen}, which is more than ${days} days ago: measure again` };
}
/** CATALOGUE rule 5: a refused connection is a fault where port 25 is known to get out, of the same machine, in that address family; else it says nothing of the host. */
function weighed({ address, answer }) {
    if (answer.kind !== "failure" || answer.cause !== "connect")
        return answer;
    return { kind: "refused", reason: `${answer.reason}, while other hosts answer over ${familyOf(address)}` };
}
function waysThatLead({ hosts }) {
    return Object.values(hosts).flatMap(({ smtp }) => {
        const addresses = smtp.state === "present" ? smtp.value.addresses : [];
        return addresses.filter(({ answer }) => answer.kind === "tls" || answer.kind === "plaintext").map(wayTo);
    });
}
/** From the machine that measured, in an address family: another machine's port 25 may be blocked where this one's is not. */
function wayTo({ address, from }) {
    return JSON.stringify([from, familyOf(address)]);
}
function familyOf(address) {
    return address.includes(":") ? "IPv6" : "IPv4";
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/sharing.js
var sharing = __webpack_require__(5435);
;// CONCATENATED MODULE: ./lib/src/audit/dkim-key-reuse.js

/** The facts of all audited domains in one view, the keys of each compared with those of the others. */
function withSharing(domains, facts) {
    // a key of a retired selector is published as long as its record is there
    const keys = facts.map(({ dkim, dkimRetired }, i) => ({
        name: domains[i].name,
        dkim: { ...dkimRetired, ...dkim },
    }));
    const index = (0,sharing/* indexKeys */.n)(keys);
    return facts.map((own, i) => {
        const mine = keys[i];
        return Object.keys(mine.dkim).length === 0 ? own : { ...own, dkimSharing: (0,sharing/* sharingOf */.g)(mine, index) };
    });
}

// EXTERNAL MODULE: ./lib/src/concurrency/map.js
var map = __webpack_require__(6540);
;// CONCATENATED MODULE: ./lib/src/run/audit-domains.js
// Observes domains in one view, and judges them: all together, since some facts take all of them.







/** Domains observed at once: enough to keep the resolvers busy, few enough to bound what is held half-done. */
const DOMAINS_AT_ONCE = 100;
/** `declaredAt` finds where evidence is declared; `onDefect` hears of what goes wrong inside this program. */
function openAuditor(world, declaredAt, onDefect) {
    const { https, smtp, at } = world;
    return {
        observe: (domains, seen, onEach) => (0,map/* inTurns */.g)(domains, DOMAINS_AT_ONCE, async (domain) => {
            const facts = await (0,audit_observe/* observeDomain */.B)(domain, { ...seen, https, smtp }, at, onDefect).catch((error) => unmeasured(domain, error, onDefect));
            onEach?.();
            return facts;
        }),
        judge: (domains, observed, profile) => {
            const context = { profile, at, declaredAt, onDefect };
            return withReach(domains, withSharing(domains, observed), context).map((facts, i) => {
                return { facts, findings: judgeDomain(checks/* CHECKS */.u, domains[i], facts, context) };
            });
        },
    };
}
/** The facts of a domain whose audit broke down: the others' are reported all the same. */
function unmeasured({ name, dkim }, error, onDefect) {
    const reason = `a defect in mail-policy: ${name} could not be observed: ${error instanceof Error ? error.message : String(error)}`;
    onDefect(reason);
    const fact = { state: "unknown", reason, evidence: [] };
    const keysOf = (selectors) => Object.fromEntries(selectors.map((selector) => [selector.name, fact]));
    const keys = {
        dkim: keysOf(dkim.selectors),
        dkimRetired: keysOf(dkim.retired),
        dkimKeys: fact,
        dkimSharing: fact,
        dkimWildcard: fact,
    };
    return {
        dnssec: fact,
        mx: fact,
        spf: fact,
        spfOutcomes: fact,
        spfWildcard: fact,
        dmarc: fact,
        organisation: fact,
        dmarcExternal: fact,
        dmarcMailboxes: fact,
        mtaSts: fact,
        mtaStsFetch: fact,
        mtaStsPolicy: fact,
        tlsRpt: fact,
        tlsRptGuards: fact,
        tlsRptMailboxes: fact,
        drift: fact,
        ...keys,
        ...live_facts/* NOTHING_SERVED */.S,
        hosts: {},
    };
}

// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/run/load-inputs.js
var load_inputs = __webpack_require__(9894);
// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(8723);
// EXTERNAL MODULE: ./lib/src/sources/git.js
var git = __webpack_require__(5663);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/zones/repository/confine.js
var confine = __webpack_require__(539);
// EXTERNAL MODULE: ./lib/src/zones/repository/file-tree.js
var file_tree = __webpack_require__(8050);
;// CONCATENATED MODULE: ./lib/src/zones/repository/commit-tree.js
// The files of a commit as a tree: names are known from the start, contents are fetched once it is known which ones are wanted.



/** Ours: folders within each other; what lies deeper is not seen. Git has no bound, and a hostile tree is cheap. */
const MAX_DEPTH = 64;
/**
 * The files below `top`. A file whose content is not here yet reads as empty and is wanted; so whatever was read counts only
 * if nothing is wanted afterwards.
 */
class CommitTree {
    #files = new Map();
    #folders = new Map();
    #contents = new Map();
    #wanted = new Set();
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
            return { problem: this.#folders.has(path) ? "is no file" : `cannot be read: ${file_tree/* NO_SUCH_FILE */.d5}` };
        if (file.isLink)
            return { problem: "is a symbolic link, which is not followed in a commit" };
        if (file.size > limit)
            return { problem: (0,file_tree/* tooLarge */.g$)(limit) };
        const text = this.#contents.get(file.id);
        if (text === undefined)
            this.#wanted.add(file.id);
        return { text: text ?? "" };
    }
    /** The ids of the contents that were read and are not here. */
    get wanted() {
        return [...this.#wanted];
    }
    supply(contents) {
        for (const [id, text] of contents) {
            this.#contents.set(id, text);
            this.#wanted.delete(id);
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

// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository_repository = __webpack_require__(4763);
// EXTERNAL MODULE: ./lib/src/zones/repository/policy-files.js
var policy_files = __webpack_require__(7903);
// EXTERNAL MODULE: ./lib/src/zones/read-zones.js + 21 modules
var read_zones = __webpack_require__(5467);
;// CONCATENATED MODULE: ./lib/src/run/base-commit.js
// The base of a change: the policy and the zones that one commit holds, read as those at hand are.








/** Ours: the policy, what it names, what that includes, and so on. */
const MAX_ROUNDS = 20;
/** Plans are made by a workflow from the branch at hand: a commit does not hold them. */
const MADE = ["terraform-plan", "dnscontrol"];
/** Reads the base before the deadline. Throws UsageError if git does not have the commit and no other source is given. */
function readBase(source, place, deadline = new run_deadline/* Deadline */.B2()) {
    return deadline.within(() => readSource(source, place, deadline.signal), (reason) => unread(source.name, reason));
}
function unread(name, reason) {
    return { name, policy: null, declared: null, limits: [`not compared with ${name}: ${reason}`] };
}
async function readSource({ ref, name, elsewhere }, place, signal) {
    let repository = null;
    let commit = null;
    try {
        repository = await (0,git/* findRepository */.W1)(place.config, signal);
        commit = await repository.open(ref);
    }
    catch (error) {
        if (elsewhere === null)
            throw new model/* UsageError */.eb(`--base ${name}: ${wordsOf(error)}`);
    }
    const top = repository?.top ?? place.root;
    const fetch = elsewhere === null ? null : () => elsewhere(signal);
    const ways = [commit === null ? null : () => Promise.resolve(commit), fetch].filter((way) => way !== null);
    let reason = "";
    for (const open of ways) {
        try {
            return { name, ...(await readCommit(await open(), top, place, name)) };
        }
        catch (error) {
            reason = wordsOf(error);
        }
    }
    return unread(name, reason);
}
/** Reads again until all that is asked for is there: what a file names shows only once it is read. */
async function readCommit(commit, top, place, name) {
    const tree = new CommitTree(top, await commit.files());
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const read = readTree(tree, place, name);
        const { wanted } = tree;
        if (wanted.length === 0)
            return read;
        tree.supply(await commit.read(wanted));
    }
    throw new Error(`its files name each other more than ${MAX_ROUNDS} deep`);
}
function readTree(tree, { config, root }, name) {
    const repository = new repository_repository/* Repository */.L(root, tree);
    const file = repository.read(config);
    let policy = null;
    try {
        if (typeof file === "string")
            throw new model/* AuditError */.M_(file);
        policy = (0,load_inputs/* policyIn */.iE)(config, Buffer.from(file.text, "latin1"));
        const { zones, missing } = withoutMissingPlans(policy, repository);
        const { zones: declared } = (0,read_zones/* readDeclared */.D)({ ...policy, zones }, root, tree);
        const limits = missing.map((pattern) => `${name} does not hold ${pattern}; what it planned is taken to be live`);
        return { policy, declared: { zones: declared, policyFiles: (0,policy_files/* readPolicyFiles */.Q)(policy, root, tree) }, limits };
    }
    catch (error) {
        if (!(error instanceof model/* AuditError */.M_) && !(error instanceof model/* InputError */.dz))
            throw error;
        const [first = "", ...others] = error instanceof model/* InputError */.dz ? error.problems.map(model/* problemText */.fI) : error.faults;
        return {
            policy,
            declared: null,
            limits: [`not compared with ${name}, where ${first}${others.length === 0 ? "" : ` (and ${others.length} more)`}`],
        };
    }
}
function withoutMissingPlans({ zones, file }, repository) {
    const missing = zones.filter(({ kind, pattern }) => MADE.includes(kind) && !repository.hasAny(pattern, file));
    return { zones: zones.filter((zone) => !missing.includes(zone)), missing: missing.map(({ pattern }) => pattern) };
}
function wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/src/compare/difference.js
// Whether two views of DNS show the same.
/** What resolvers count down: a record is the same with another one. */
const TTL = "ttl";
/**
 * Whether two values, data alone, say the same, whatever their TTLs and the order of their lists: resolvers turn RRsets around
 * as they like. (What has an order that matters, such as the terms of an SPF record, has it in its text too.)
 */
function saysTheSame(a, b) {
    if (a === b)
        return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return Number.isNaN(a) && Number.isNaN(b);
    if (Array.isArray(a) || Array.isArray(b))
        return Array.isArray(a) && Array.isArray(b) && listsTheSame(a, b);
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length)
        return false;
    return keys.every((key) => Object.hasOwn(b, key) && (key === TTL || saysTheSame(a[key], b[key])));
}
function listsTheSame(a, b) {
    if (a.length !== b.length)
        return false;
    if (a.every((item, i) => saysTheSame(item, b[i])))
        return true;
    const sorted = (list) => list.map(canonical).toSorted();
    const others = sorted(b);
    return sorted(a).every((item, i) => item === others[i]);
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).toSorted().join()}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value) ?? "";
    const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${key === TTL ? "" : canonical(inner)}`);
    return `{${entries.toSorted().join()}}`;
}

;// CONCATENATED MODULE: ./lib/src/run/baseline.js
// What the findings of a run are compared with: live DNS, else the base over live DNS, else nothing.



/**
 * Chooses the baseline and judges it. Live DNS is one where the facts of any domain differ from those planned; else there is
 * nothing to see in it, and what a change does shows against its base. Where there is a base, what live DNS did not answer is no
 * difference: an outage must not take the base's place, for against it no failure is known to be new.
 */
async function compareWith(auditor, { policy, domains, now, live }, base) {
    const differ = (planned, served) => !saysTheSame(seenIn(planned), seenIn(served)) && (base === null || showsChange(planned, served));
    if (live !== null && now.some((facts, i) => differ(facts, live[i]))) {
        const before = auditor
            .judge(domains, live, policy.profile)
            .map(({ findings }) => ({ own: findings, same: findings }));
        return { baseline: "live", before };
    }
    return base === null
        ? { baseline: "none", before: null }
        : { baseline: "base", before: await beforeOn(auditor, policy, domains, base) };
}
/** Facts that set two views side by side, or say which one this is: not what is seen in it. */
const OF_VIEWS = ["served", "mtaStsChange", "drift"];
function seenIn(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([fact]) => !OF_VIEWS.includes(fact)));
}
/** Whether anything that was measured live is planned otherwise. */
function showsChange(planned, served) {
    const [{ dnssec: signed, hosts, ...others }, { dnssec, hosts: servedHosts, ...rest }] = [
        seenIn(planned),
        seenIn(served),
    ];
    const isAnswered = dnssec.state !== "present" ||
        ![...dnssec.value.answers, ...dnssec.value.records].some(({ state }) => state === "failure");
    if (differsWhereMeasured(others, rest) || (isAnswered && differsWhereMeasured({ dnssec: signed }, { dnssec })))
        return true;
    return rest.mx.state !== "unknown" && differsWhereMeasured(hosts, servedHosts); // which hosts there are is as unknown as they
}
/** Facts, or groups of them by name. */
function differsWhereMeasured(planned, served) {
    const before = new Map(Object.entries(served));
    const isOther = ([name, now]) => {
        const then = before.get(name);
        if (then === undefined)
            return true;
        return typeof then.state === "string"
            ? then.state !== "unknown" && !saysTheSame(now, then)
            : differsWhereMeasured(now, then);
    };
    return Object.keys(planned).length !== before.size || Object.entries(planned).some(isOther);
}
/**
 * The base as its own policy judges it, and as the one at hand does; of a domain that its policy does not have, only the
 * latter. Levels are those at hand: they weigh a failure, and make none.
 */
async function beforeOn(auditor, policy, domains, { policy: base, seen }) {
    const named = new Map(base.domains.map((domain) => [domain.name, domain]));
    const kept = domains.flatMap((domain) => {
        const earlier = named.get(domain.name);
        if (earlier === undefined)
            return [];
        const levels = Object.fromEntries(checks/* CHECKS */.u.map((check) => [check.id, levelOf(check, policy.profile, domain)]));
        return [{ ...earlier, levels }];
    });
    const same = auditor.judge(domains, await auditor.observe(domains, seen), policy.profile);
    const found = auditor.judge(kept, await auditor.observe(kept, seen), base.profile);
    const own = new Map(kept.map(({ name }, i) => [name, found[i]?.findings]));
    return domains.map(({ name }, i) => {
        const { findings } = same[i];
        return { own: own.get(name) ?? findings, same: findings };
    });
}

;// CONCATENATED MODULE: ./lib/src/compare/change.js
const identity = (finding) => `${finding.check} ${finding.subject}`;
/**
 * The findings of `domain` with their change against its baseline. A failure that was none is new; one whose baseline could
 * not be measured has no change. A failure whose subject is gone (a removed MX host) is put at the end, as fixed; but not
 * while the check is unknown of any subject, for then the host may be there all the same.
 */
function withChanges(domain, findings, { own, same }) {
    const before = new Map(own.map((finding) => [identity(finding), finding]));
    const failedThen = failuresIn(own);
    const failed = new Set([...failuresIn(same)].filter((one) => failedThen.has(one)));
    const unmeasured = new Set(own
        .filter((finding) => finding.outcome === "unknown" && finding.subject === domain)
        .map((finding) => finding.check));
    const changeOf = (finding) => {
        const { outcome, check } = finding;
        if (outcome === "pass")
            return failed.has(identity(finding)) ? "fixed" : null;
        if (outcome !== "fail")
            return null; // one that does not apply any more, or was not measured, may have become worse
        const earlier = before.get(identity(finding));
        if (earlier === undefined)
            return unmeasured.has(check) ? null : "new"; // a domain stands in for hosts that are not known
        if (earlier.outcome === "unknown")
            return null;
        return earlier.outcome === "fail" ? "unchanged" : "new";
    };
    const now = new Set(findings.map(identity));
    const unknown = new Set(findings.filter((finding) => finding.outcome === "unknown").map((finding) => finding.check));
    const gone = same.filter((finding) => failed.has(identity(finding)) && !now.has(identity(finding)) && !unknown.has(finding.check));
    return [...findings.map((finding) => ({ ...finding, change: changeOf(finding) })), ...gone.map(asGone)];
}
function failuresIn(findings) {
    return new Set(findings.filter((finding) => finding.outcome === "fail").map(identity));
}
function asGone(finding) {
    const message = `${finding.subject} is no longer there (it failed: ${finding.message})`;
    return { ...finding, outcome: "not-applicable", status: "not-applicable", message, fix: null, change: "fixed" };
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
    const { failOn, failOnUnknown, baseline, notes } = options;
    const onlyNew = failOn === "regression" && baseline !== "none";
    const breaks = (finding) => {
        if (failOn === "never")
            return false;
        return finding.status === "fail" ? !onlyNew || finding.change === "new" : failOnUnknown && isOpenMust(finding);
    };
    const reasons = domains.flatMap(({ findings }) => findings.filter(breaks).map((f) => `${f.check} of ${f.subject}: ${f.message}`));
    return { failOn, passed: reasons.length === 0, baseline, reasons, notes };
}
function isOpenMust(finding) {
    return finding.status === "unknown" && finding.level === "must";
}

;// CONCATENATED MODULE: ./lib/src/compare/notes.js
/** Findings named in a sentence before "and N more". */
const MOST_NAMES = 5;
/**
 * Sentences on a comparison: what it was made with, failures that it says nothing about, and domains whose failures are no
 * older than the policy's interest in them. `base` names the base and the domains its policy has; null where none was read.
 */
function notesOf(domains, baseline, base) {
    if (baseline === "none")
        return [];
    const known = new Set(base?.domains);
    const unfamiliar = base === null ? [] : domains.filter(({ name }) => !known.has(name)).flatMap(ofUnfamiliar);
    return [
        ...(baseline === "base" ? [`compared with the policy and the zones of ${base?.name ?? "the base"}`] : []),
        ...ofUncompared(domains),
        ...unfamiliar,
    ];
}
function ofUncompared(domains) {
    const open = domains.flatMap(({ findings }) => findings
        .filter(({ outcome, change }) => outcome === "fail" && change === null)
        .map(({ check, subject }) => `${check} of ${subject}`));
    if (open.length === 0)
        return [];
    const more = open.length - MOST_NAMES;
    const names = `${open.slice(0, MOST_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    return [`not known to be new, because what was there before could not be measured: ${names}`];
}
function ofUnfamiliar({ name, findings }) {
    const old = findings.filter(({ change }) => change === "unchanged").length;
    return old === 0
        ? []
        : [
            `${name} is new in the policy: ${old} of its findings ${old === 1 ? "was" : "were"} there before, and ${old === 1 ? "does" : "do"} not count as new`,
        ];
}

;// CONCATENATED MODULE: ./lib/src/compare/waivers.js
const VOID = "its date is not of the form 2027-03-31, so it does not count";
/** The last day a waiver counts, `2027-03-31`; null where its date is none. */
function countsUntil({ expires }) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(expires) ?? [];
    return year === undefined || Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)) ? null : expires;
}
/** Why a waiver does not count at `at` (ISO 8601); null where it does. */
function waiverProblem(waiver, at) {
    const until = countsUntil(waiver);
    if (until === null)
        return VOID;
    return at.slice(0, 10) > until ? `it expired on ${until}` : null; // good to the end of its day, UTC
}
function countingAt(waivers, at) {
    const counting = new Map();
    for (const waiver of waivers) {
        if (waiverProblem(waiver, at) !== null)
            continue;
        const own = counting.get(waiver.domain) ?? new Map();
        counting.set(waiver.domain, own);
        if (!own.has(waiver.check))
            own.set(waiver.check, waiver);
    }
    return counting;
}
/** The findings of one domain with the waivers that count for it applied to its failures. */
function withWaivers(findings, domain, counting) {
    const own = counting.get(domain);
    if (own === undefined)
        return [...findings];
    return findings.map((finding) => {
        const waiver = finding.outcome === "fail" ? own.get(finding.check) : undefined;
        return waiver === undefined ? finding : { ...finding, status: "waived", waiver: applied(waiver) };
    });
}
/** The waivers that did not count, and those that matched neither a failure nor an unknown among `domains`. */
function idleWaivers(waivers, domains, at) {
    const idle = (waiver, problem) => {
        return { check: waiver.check, domain: waiver.domain, ...applied(waiver), location: waiver.location, problem };
    };
    const named = new Set(waivers.map(({ domain }) => domain));
    const open = new Map(domains.filter(({ name }) => named.has(name)).map(({ name, findings }) => [name, openIn(findings)]));
    const matches = ({ domain, check }) => open.get(domain)?.has(check) ?? false;
    const judged = waivers.map((waiver) => ({ waiver, problem: waiverProblem(waiver, at) }));
    return {
        expired: judged.flatMap(({ waiver, problem }) => (problem === null ? [] : [idle(waiver, problem)])),
        unused: judged.flatMap(({ waiver, problem }) => problem === null && !matches(waiver) ? [idle(waiver, "it matches no failure")] : []),
    };
}
/** The checks that failed, or were not measured. */
function openIn(findings) {
    return new Set(findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown").map(({ check }) => check));
}
/** The days of a month of the Gregorian calendar; none where there is no such month. */
function daysIn(year, month) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
function applied({ reason, owner, expires }) {
    return { reason, owner, expires };
}

;// CONCATENATED MODULE: ./lib/src/compare/weakening.js

/** Domains named in a line before "and N more". */
const weakening_MOST_NAMES = 5;
const RANK = { must: 3, should: 2, info: 1, off: 0 };
/**
 * Where `now` is weaker than `before`: a level or a parameter, a waiver, a domain, a selector, an expectation or a source
 * that is gone. Each with its place in `now`; what is gone has its domain's, or the head of the policy.
 */
function weakeningsOf(before, now, checks) {
    const head = { file: now.file, line: 1, column: 1 };
    const domains = new Map(now.domains.map((domain) => [domain.name, domain]));
    const said = [
        ...ofProfile(before.profile, now.profile, head),
        ...ofResolvers(before.resolvers, now.resolvers, head),
        ...before.domains.flatMap((domain) => {
            const same = domains.get(domain.name);
            return same === undefined
                ? [{ what: "no longer audited", domain: domain.name, location: head }]
                : ofDomain(domain, same, now.profile, checks);
        }),
        ...ofWaivers(before.waivers, now.waivers),
        ...gone(before.zones.map(sourceWords), now.zones.map(sourceWords)).map((words) => ({
            what: `\`zones:\` ${words} is no longer read`,
            domain: null,
            location: head,
        })),
    ];
    return inLines(said);
}
function ofProfile(before, now, location) {
    return before === "bsi" && now === "tr-03108"
        ? [{ what: "profile tr-03108 instead of bsi", domain: null, location }]
        : [];
}
/** Whom a policy asks decides what it sees: one that is new may say anything. */
function ofResolvers(before, now, head) {
    const known = new Set(before.map(({ url }) => url));
    const fresh = now.filter(({ url }) => !known.has(url));
    const what = (urls) => urls.length === 0 ? "the built-in ones" : urls.map(({ url }) => url).join(", ");
    if (fresh.length === 0 && (now.length > 0 || before.length === 0))
        return [];
    return [
        {
            what: `\`resolvers:\` are ${what(now)} instead of ${what(before)}`,
            domain: null,
            location: fresh[0]?.location ?? head,
        },
    ];
}
function ofDomain(before, now, profile, checks) {
    const kept = [...now.dkim.selectors, ...now.dkim.retired].map(({ name }) => name);
    const names = (selectors) => selectors.map(({ name }) => name);
    const what = [
        ...ofKind(before, now, profile, checks),
        ...checks
            .filter(({ mail }) => mail.includes(now.mail))
            .flatMap((check) => [...ofLevel(check, before, now, profile), ...ofParameter(check, before, now, profile)]),
        ...gone(names(before.dkim.selectors), kept).map((name) => `DKIM selector ${name} is no longer checked`),
        ...gone(names(before.dkim.retired), kept).map((name) => `retired DKIM selector ${name} is no longer watched`),
        ...gone(before.spf.expect.map(expectationWords), now.spf.expect.map(expectationWords)).map((words) => `${words} is no longer expected`),
        ...(before.records !== null && now.records === null ? ["`records:` are no longer declared"] : []),
        ...(before.mtaSts.policyFile !== null && now.mtaSts.policyFile === null
            ? ["the MTA-STS policy file is no longer read"]
            : []),
    ];
    return what.map((one) => ({ what: one, domain: now.name, location: now.location }));
}
/** A kind of domain to which fewer checks apply. */
function ofKind(before, now, profile, checks) {
    const count = ({ mail }) => checks.filter((check) => check.mail.includes(mail) && check.levels[profile] !== "off").length;
    return count(now) < count(before)
        ? [`\`mail: ${now.mail}\` instead of \`${before.mail}\` (${count(now)} checks instead of ${count(before)})`]
        : [];
}
// What a profile says counts for both: a change of profile is one line, not forty.
function ofLevel({ id, levels }, before, now, profile) {
    const [was, is] = [weakening_own(before.levels, id) ?? levels[profile], weakening_own(now.levels, id) ?? levels[profile]];
    return RANK[is] < RANK[was] ? [`${id} has the level ${is} instead of ${was}`] : [];
}
function ofParameter({ id, parameter }, before, now, profile) {
    if (parameter === undefined)
        return [];
    const [was, is] = [weakening_own(before.parameters, id) ?? parameter[profile], weakening_own(now.parameters, id) ?? parameter[profile]];
    const looser = parameter.stricter === "higher" ? is < was : is > was;
    return looser ? [`${id} has the parameter ${is} instead of ${was}`] : [];
}
/** Waivers that count from now on, or for longer. */
function ofWaivers(before, now) {
    const latest = (waivers) => {
        const found = new Map();
        for (const waiver of waivers) {
            const [key, until] = [`${waiver.check} ${waiver.domain}`, countsUntil(waiver)];
            if (until !== null && until > (found.get(key)?.until ?? ""))
                found.set(key, { until, waiver });
        }
        return found;
    };
    const earlier = latest(before);
    return [...latest(now)].flatMap(([key, { until, waiver }]) => {
        const was = earlier.get(key)?.until;
        if (was !== undefined && until <= was)
            return [];
        const what = was === undefined
            ? `${waiver.check} is waived until ${until}`
            : `${waiver.check} is waived until ${until} instead of ${was}`;
        return [{ what, domain: waiver.domain, location: waiver.location }];
    });
}
function expectationWords({ ip, sender, helo, result }) {
    return `SPF result ${result} for ${ip} (MAIL FROM ${sender === "" ? "<>" : sender}, HELO ${helo})`;
}
function sourceWords({ kind, pattern }) {
    return `${kind} ${pattern}`;
}
/** What was there and is not, each once. */
function gone(before, now) {
    const kept = new Set(now);
    return [...new Set(before)].filter((one) => !kept.has(one));
}
function weakening_own(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}
function inLines(said) {
    const lines = new Map();
    for (const one of said) {
        const line = lines.get(one.what);
        if (line === undefined)
            lines.set(one.what, [one]);
        else
            line.push(one);
    }
    return [...lines].map(([what, [first, ...others]]) => {
        const { domain, location } = first;
        const names = [domain, ...others.map((other) => other.domain)].filter((name) => name !== null);
        const more = names.length - weakening_MOST_NAMES;
        const whose = names.length === 0 ? "" : `${names.slice(0, weakening_MOST_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}: `;
        return { what: `${whose}${what}`, location };
    });
}

;// CONCATENATED MODULE: ./lib/src/zones/edits/attach-edits.js
/** Asks for the edit of each failure's fix. What goes wrong in that costs the edit, and `onDefect` hears of it. */
function withEdits(findings, edit, onDefect) {
    const edited = (finding, fix) => {
        try {
            const found = edit(fix.records);
            return typeof found === "string" ? { ...fix, text: `${fix.text} ${found}`, edit: null } : { ...fix, edit: found };
        }
        catch (error) {
            onDefect(`a defect in mail-policy: the edit that mends ${finding.check} of ${finding.subject} could not be made: ${error instanceof Error ? error.message : String(error)}`);
            return fix;
        }
    };
    return findings.map((finding) => finding.fix === null ? finding : { ...finding, fix: edited(finding, finding.fix) });
}

// EXTERNAL MODULE: ./lib/src/sources/smtp-evidence.js + 1 modules
var smtp_evidence = __webpack_require__(7308);
// EXTERNAL MODULE: ./lib/src/sources/world.js + 49 modules
var sources_world = __webpack_require__(8483);
// EXTERNAL MODULE: ./lib/src/zones/master-file/tokens.js
var master_file_tokens = __webpack_require__(582);
;// CONCATENATED MODULE: ./lib/src/zones/record-text.js


/** Takes an entry apart. Linear in its length. */
function partsOf({ text, data }) {
    const tokens = [...(0,master_file_tokens/* entriesOf */.Mc)(text)].flatMap((entry) => entry.tokens);
    const last = tokens.at(-1);
    const end = last === undefined ? 0 : last.at + last.text.length + (last.quoted ? 2 : 0);
    const comment = /^[ \t)]*(;[^\r\n]*)/.exec(text.slice(end))?.[1] ?? "";
    return { tokens, data: tokens.filter((token) => token.at >= data), comment: comment.trimEnd() };
}
/** A line of a master file with other data; `comment` of the old line is kept. */
function withData({ text, data: at }, { tokens }, data, comment) {
    const before = text.slice(0, at);
    const head = /[\n(]/.test(before) ? `${oneLine(text, tokens.filter((token) => token.at < at).map(inFile))} ` : before;
    return (0,master_file_tokens/* decodeUtf8 */._6)(`${head}${data}${comment === "" ? "" : ` ${comment}`}`);
}
/** A line of a master file with a dot behind one of its words. */
function withDot({ text }, { tokens, comment }, word) {
    const end = word.at + word.text.length;
    if (!text.includes("\n"))
        return (0,master_file_tokens/* decodeUtf8 */._6)(`${text.slice(0, end)}.${text.slice(end)}`).trimEnd();
    const words = tokens.map((token) => `${inFile(token)}${token === word ? "." : ""}`);
    return (0,master_file_tokens/* decodeUtf8 */._6)(oneLine(text, [...words, comment]));
}
/** An entry of several lines as one. */
function oneLine(text, words) {
    return `${/^[ \t]/.test(text) ? "\t" : ""}${words.filter((word) => word !== "").join(" ")}`;
}
function inFile({ text, quoted }) {
    return quoted ? `"${text}"` : text;
}
/** A TXT record with another text, as its file has to say it; null where that is not known. `comment` is what is kept of a master file's line. */
function withText(record, { origin, format, escapedSemicolons = true }, text, comment) {
    if (record.written !== undefined)
        return withData(record.written, partsOf(record.written), (0,dns_record/* txtOf */.On)(text).strings.map(dns_record/* quoteString */.Ov).join(" "), comment);
    if (/[^ -~]/.test(text))
        return null;
    if (format === "octodns")
        return `'${(escapedSemicolons ? text.replaceAll(";", "\\;") : text).replaceAll("'", "''")}'`;
    if (format === "terraform")
        return hclValue(record.address ?? "", text);
    const { name } = record.rr;
    return format === "dnscontrol"
        ? `TXT(${JSON.stringify(name === origin ? "@" : name.slice(0, -origin.length - 1))}, ${JSON.stringify(text)})`
        : null;
}
/** A string of HCL with a text as the provider of a resource takes it. */
function hclValue(address, text) {
    const { strings } = (0,dns_record/* txtOf */.On)(text);
    const type = resourceType(address);
    if (type.startsWith("azurerm_"))
        return hcl(text);
    // the provider puts the first and the last quote around a value
    if (type === "aws_route53_record")
        return hcl(strings.map(dns_record/* quoteString */.Ov).join(" ").slice(1, -1));
    return hcl(strings.map(dns_record/* quoteString */.Ov).join(" "));
}
/** `${` and `%{` begin templates in HCL: SPF's macros are to be written with a sign more. */
function hcl(text) {
    return JSON.stringify(text).replaceAll(/[$%](?=\{)/g, "$&$&");
}
/** The type of a resource in its address: `module.mail["a.b"].aws_route53_record.spf[0]`. */
function resourceType(address) {
    // one that is never closed ends with the address, so that no quote is tried twice
    return (address
        .replaceAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, "")
        .split(".")
        .at(-2) ?? "");
}

;// CONCATENATED MODULE: ./lib/src/zones/lint/limits.js


const ofText = (data) => (0,dns_record/* txtValue */.gb)(data).length;
const onTheWire = ({ strings }) => strings.reduce((sum, { length }) => sum + 1 + length, 0);
// Cloudflare, "DNS record types" (2026): 4,096 octets of a record's data on the wire, 8,192 characters of all with one name and type
const CLOUDFLARE = { provider: "Cloudflare", record: 4096, sizeOf: onTheWire, together: 8192 };
/** By the type of Terraform's resource. */
const LIMITS = new Map([
    // Route 53, API reference, ResourceRecord: a value has at most 4,000 characters
    ["aws_route53_record", { provider: "Route 53", record: 4000, sizeOf: ofText, together: null }],
    ["cloudflare_record", CLOUDFLARE],
    ["cloudflare_dns_record", CLOUDFLARE],
]);
/** TXT records of one zone that are too large, or too many, for their provider. */
function remarksOnLimits(records) {
    const together = new Map();
    return records.flatMap((record) => {
        const limits = LIMITS.get(resourceType(record.address ?? ""));
        if (limits === undefined || !record.read || !("strings" in record.rr.data))
            return [];
        const { provider, record: most, together: all } = limits;
        const { name, data } = record.rr;
        const [before, size] = [together.get(name) ?? 0, limits.sizeOf(data)];
        const sum = before + ofText(data);
        together.set(name, sum);
        const says = (message) => [{ location: record.location, message, mended: null }];
        if (size > most)
            return says(`this TXT record has ${size} octets, and ${provider} takes ${most}: it would be refused`);
        // said once, at the record that is too much
        return all !== null && before <= all && sum > all
            ? says(`the TXT records of ${name} come to ${sum} octets with this one, and ${provider} takes ${all}: it would be refused`)
            : [];
    });
}

// EXTERNAL MODULE: ./lib/src/zones/planned/authority.js
var planned_authority = __webpack_require__(4222);
;// CONCATENATED MODULE: ./lib/src/zones/lint/names.js



/** Top-level domains that mail hosts have (IANA); as a label of somebody's own hosts they are rare, and then their names exist. */
const TOP_LEVEL = new Set("at be biz ch cloud com cz de dk email es eu fi fr info io it li lu net nl no org pl se uk us".split(" "));
/** Names of one zone that lack their last dot, or were written with the zone's name although that is added. */
function remarksOnNames(zone) {
    // of a zone like `test` the last label alone says nothing
    if ((0,dns_name/* labelsOf */.PC)(zone.origin).length < 2)
        return [];
    const seen = new Set();
    const exists = lookUp(zone);
    return zone.records.flatMap((record) => {
        const { name } = record.rr;
        const owner = seen.has(name) ? null : doubledOwner(record, zone.origin);
        seen.add(name);
        return [owner, doubledTarget(record, zone.origin) ?? foreignTarget(record, zone, exists)].filter((remark) => remark !== null);
    });
}
function isDoubled(name, origin) {
    return (0,dns_name/* isWithin */.UO)(name, (0,dns_name/* under */.hG)(origin, origin));
}
function doubledOwner({ rr: { name }, written, location }, origin) {
    if (!isDoubled(name, origin))
        return null;
    const seen = `this record would be at ${name}., with the zone's name twice`;
    if (written === undefined)
        return {
            location,
            message: `${seen}: to mean ${name.slice(0, -origin.length - 1)}., leave ${origin} out`,
            mended: null,
        };
    const entry = partsOf(written);
    const owner = /^[ \t]/.test(written.text) ? undefined : entry.tokens[0];
    if (owner === undefined || !isWhole(owner, origin))
        return null;
    return { location, message: `${seen}: the dot at its end is missing`, mended: withDot(written, entry, owner) };
}
function doubledTarget(record, origin) {
    const target = record.read ? targetOf(record.rr) : null;
    if (target === null || !isDoubled(target, origin))
        return null;
    const word = targetWord(record);
    return record.written !== undefined && (word === undefined || !isWhole(word, origin))
        ? null
        : missingDot(record, target, "with the zone's name twice: the dot at the end is missing");
}
/** A host of somebody else's that became one below the zone, where there is none. */
function foreignTarget(record, zone, exists) {
    const target = record.read ? targetOf(record.rr) : null;
    const word = target === null || !(0,dns_name/* isWithin */.UO)(target, zone.origin) ? undefined : targetWord(record);
    if (target === null || word === undefined || word.text.endsWith(".") || word.text === "@")
        return null;
    const labels = (0,dns_name/* labelsOf */.PC)((0,dns_name/* parseName */.$q)(word.text) ?? dns_name/* ROOT */.Dl);
    const top = labels.at(-1) ?? "";
    // of a part of a zone nobody knows what else is there: only what nobody calls a host of his own
    const isForeign = zone.complete ? labels.length >= 2 && TOP_LEVEL.has(top) : labels.length >= 3 && top === "com";
    return isForeign && !exists(target)
        ? missingDot(record, target, "a name that does not exist: is the dot at the end missing?")
        : null;
}
/** The word with the target in a master file: the last of MX, CNAME and NS records. */
function targetWord({ written }) {
    return written === undefined ? undefined : partsOf(written).data.at(-1);
}
function missingDot({ rr, written, location }, target, what) {
    const entry = written === undefined ? undefined : partsOf(written);
    const word = entry?.data.at(-1);
    const mended = written === undefined || entry === undefined || word === undefined ? null : withDot(written, entry, word);
    return { location, message: `this ${rr.type} record would lead to ${target}., ${what}`, mended };
}
/** Whether a word is a whole name of the zone without its dot. */
function isWhole({ text, quoted }, origin) {
    const name = quoted || text.endsWith(".") ? null : (0,dns_name/* parseName */.$q)(text);
    return name !== null && (0,dns_name/* isWithin */.UO)(name, origin);
}
function targetOf({ type, data }) {
    if ("exchange" in data)
        return data.exchange;
    return (type === "CNAME" || type === "NS") && "target" in data ? data.target : null;
}
/** Whether a name exists, as far as the zone says. */
function lookUp(zone) {
    let authority = null;
    // of the type that no wildcard has many records of
    return (name) => (authority ??= (0,planned_authority/* authorityOf */.vO)(zone)).answer(name, "SOA").kind !== "nxdomain";
}

;// CONCATENATED MODULE: ./lib/src/zones/lint/mail-text.js
/** Typographic characters in UTF-8 and what was typed for them: none is allowed in a mail record, all of which are ASCII. */
const TYPOGRAPHIC = [
    [/\xe2\x80[\x98-\x9f]|\xc2[\xab\xbb]/g, ""], // U+2018–U+201F, U+00AB, U+00BB: quotation marks
    [/\xe2\x80[\x90-\x95]|\xe2\x88\x92/g, "-"], // U+2010–U+2015, U+2212: hyphens, dashes, minus
    [/\xc2\xa0|\xe2\x80\xaf/g, " "], // U+00A0, U+202F: spaces that do not break
    [/\xe2\x80[\x8b-\x8f]|\xef\xbb\xbf/g, ""], // U+200B–U+200F, U+FEFF: nothing to be seen
];
/** The text with what a keyboard has in place of typographic characters. */
function typed(text) {
    return TYPOGRAPHIC.reduce((out, [found, replacement]) => out.replace(found, replacement), text);
}
/** The text without the quoting of a file: quotation marks, and backslashes before them and before semicolons. */
function unquoted(text) {
    return text
        .replaceAll(/\\+/g, (run, at) => (/^[";]/.test(text.charAt(at + run.length)) ? "" : run))
        .replaceAll(/"[ \t]+"/g, "")
        .replaceAll('"', "")
        .trim();
}
/** Whether a text is what one of the standards wants at a name; a key record's version may be missing (RFC 6376 §3.6.1). */
function isMailRecord(text, name) {
    return /^v=(?:spf1|DMARC1|DKIM1|STSv1|TLSRPTv1)(?:[\s;]|$)/i.test(text) || (isKeyName(name) && KEY.test(text));
}
/** Whether keys stand at a name (RFC 6376 §3.6.2.1). */
function isKeyName(name) {
    return name.includes("._domainkey.");
}
/** The tag with the key, up to its value. */
const KEY = /^(?:[^;]*;)*\s*p\s*=/;
/** Quotation marks, backslashes and typographic characters that would be served as part of a record. Linear. */
function quotingSlip(text, name) {
    const plain = typed(text);
    const meant = unquoted(plain);
    // RFC 6376 §3.6.1: what notes say is for people, and no verifier reads it
    const read = isKeyName(name) ? text.replaceAll(/;\s*n\s*=[^;]*/g, "") : text;
    const words = typed(read);
    if (!isMailRecord(meant, name))
        return null;
    const marks = [
        ...(words === read ? [] : ["typographic characters"]),
        ...(/^\\*"|"$|\\"/.test(words) ? ["quotation marks"] : []),
        ...(/\\[";]/.test(words) ? ["backslashes"] : []),
    ];
    // a quotation mark within the text, as notes of a key record may have one, is no quoting
    if (marks.length === 0)
        return null;
    const message = `${marks.join(" and ")} would be served as part of the record, which receivers then do not understand`;
    return { message, meant: marks[0] === "typographic characters" && marks.length === 1 ? plain.trim() : meant };
}

// EXTERNAL MODULE: ./lib/src/x509/der.js
var der = __webpack_require__(2032);
;// CONCATENATED MODULE: ./lib/src/zones/lint/strings.js



/** A string of its longest (RFC 1035 §3.3). */
const LONGEST = 255;
/** How much of the word on either side of a joint a message shows. */
const SHOWN = 60;
/** A term of SPF that begins here for sure: cut out of a name or an address it would not read like this (RFC 7208 §4.6.1, §12). */
const TERM = /^[-+~?]?(?:include:|ip4:|ip6:|exists:|redirect=)/i;
/** The end of a record. */
const ALL = /^[-+~?]all[ \t]*$/i;
/** Terms of an SPF record that run together; `words`: they stand as words without quotes, so that each was meant to be one. */
function joinedTerms(strings, words) {
    const parts = strings.filter((string) => string !== "");
    const first = unquoted(typed(parts[0] ?? ""));
    if (!/^v=spf1(?:\s|$)/i.test(first))
        return null;
    const joints = [];
    const meant = parts.map((right, i) => {
        const left = parts[i - 1];
        if (left === undefined || /^[ \t]/.test(right) || /[ \t]$/.test(left))
            return right;
        // after the version alone nothing else can follow (RFC 7208 §4.5)
        if (!words && !(i === 1 && first.length === VERSION) && !runTogether(left, right, i === parts.length - 1))
            return right;
        if (joints.length === 0)
            joints.push((0,dns_record/* shown */.SP)(wordAround(left, right), 2 * SHOWN));
        return ` ${right}`;
    });
    const [joint] = joints;
    return joint === undefined
        ? null
        : {
            message: `the strings of a TXT record are joined without a space, so that receivers read ${joint}`,
            meant: meant.join(""),
        };
}
/** The word that two strings make where they meet. */
function wordAround(left, right) {
    const [before, after] = [left.slice(-SHOWN), right.slice(0, SHOWN)];
    return before.slice(before.lastIndexOf(" ") + 1) + (after.split(" ", 1)[0] ?? "");
}
/** Length of `v=spf1`. */
const VERSION = 6;
function runTogether(left, right, isLast) {
    // a qualifier, a colon and the like want what comes next
    return (TERM.test(right) || (isLast && ALL.test(right))) && !/[-+~?:=./]$/.test(left);
}
/** White space where two strings meet inside a DKIM key. */
function spacedKey(strings, name) {
    if (!isKeyName(name))
        return null;
    let inKey = false;
    let found = false;
    const meant = strings.map((string, i) => {
        const right = strings[i + 1] ?? "";
        const left = strings[i - 1] ?? "";
        const enters = inKey && BASE64_END.test(left) && BASE64_START.test(string);
        const start = enters && (/\s$/.test(left) || /^\s/.test(string));
        inKey = staysInKey(inKey, string);
        const end = inKey && BASE64_END.test(string) && BASE64_START.test(right);
        found ||= start;
        const trimmed = start ? string.trimStart() : string;
        return end ? trimmed.trimEnd() : trimmed;
    });
    const message = "white space stands inside the key where two strings meet; verifiers are to ignore it (RFC 6376 §3.2), but it is no part of the key";
    return found ? { message, meant: meant.join("") } : null;
}
const BASE64_START = /^\s*[A-Za-z0-9+/]/;
const BASE64_END = /[A-Za-z0-9+/]\s*$/;
/** Whether the text behind a string is still the value of `p`, given whether the text before it was. */
function staysInKey(before, string) {
    const semicolon = string.lastIndexOf(";");
    if (semicolon < 0 && before)
        return /^[A-Za-z0-9+/\s]*$/.test(string);
    return /^\s*p\s*=[A-Za-z0-9+/\s]*$/.test(string.slice(semicolon + 1));
}
/** An RSA key that lost characters after a string of 255 octets: by its own length (ITU-T X.690 §8.1.3) more of it was there. */
function cutKey(strings, name) {
    if (!isKeyName(name))
        return null;
    const key = keyIn(strings.join(""));
    const claimed = key === null ? null : claimedOctets(Buffer.from(key.slice(0, HEAD), "base64"));
    if (key === null || claimed === null)
        return null;
    const whole = Math.ceil((claimed * 4) / 3); // RFC 4648 §4, padding aside
    const lost = whole - key.length;
    if (lost <= 0)
        return null;
    const has = `the key has ${key.length} of its ${whole} characters`;
    const again = "take it from the signer once more";
    if (strings.length === 1) {
        return strings[0]?.length === LONGEST
            ? {
                message: `${has}: the text was cut off after ${LONGEST} octets, the most that one string takes; ${again}`,
                meant: null,
            }
            : null;
    }
    // one character after each full string at most: more is another mishap
    const full = strings.slice(0, -1).filter((string) => string.length === LONGEST).length;
    return lost <= full
        ? { message: `${has}: it was split after ${LONGEST} octets, and the 256th was lost; ${again}`, meant: null }
        : null;
}
/** Characters of base64 with the first octets of a key, which say how long it is. */
const HEAD = 12;
/** The base64 of a key, without white space and padding; null where there is none, or another algorithm's (RFC 6376 §3.6.1, RFC 8463 §4). */
function keyIn(text) {
    const tags = text.split(";").map((tag) => /^\s*([a-z]+)\s*=(.*)$/s.exec(tag));
    const valueOf = (name) => tags.find((tag) => tag?.[1] === name)?.[2]?.replaceAll(/\s/g, "");
    const key = valueOf("p");
    if (key === undefined || (valueOf("k") ?? "rsa").toLowerCase() !== "rsa")
        return null;
    return /^([A-Za-z0-9+/]{12,})={0,2}$/.exec(key)?.[1] ?? null;
}
function claimedOctets(octets) {
    const length = (0,der/* lengthAt */.Ir)(octets, 1);
    return octets[0] !== der/* SEQUENCE */.gt || length === null ? null : length.start + length.octets;
}

;// CONCATENATED MODULE: ./lib/src/zones/lint/txt.js




/** What is wrong with a TXT record; all of it is mended by one line. Linear. */
function remarksOnTxt(record, { strings }, zone) {
    const { name } = record.rr;
    const parts = record.written === undefined ? null : partsOf(record.written);
    // RFC 3597 §5: octets in hexadecimal, which nobody mistakes for text
    const entry = parts?.data[0]?.text === "\\#" ? null : parts;
    const cut = entry === null ? null : cutByComment(entry, (0,dns_record/* txtValue */.gb)({ strings }));
    const words = entry !== null && entry.data.every((token) => !token.quoted);
    const joined = cut ?? joinedTerms(strings, words) ?? spacedKey(strings, name);
    const text = joined?.meant ?? (0,dns_record/* txtValue */.gb)({ strings });
    const quoted = quotingSlip(text, name);
    const lost = cutKey(strings, name);
    const slips = [joined, quoted, lost].filter((slip) => slip !== null);
    const meant = lost === null ? ((quoted ?? joined)?.meant ?? null) : null;
    const mended = meant === null ? null : withText(record, zone, meant, cut === null ? (entry?.comment ?? "") : "");
    return slips.map(({ message }) => ({ location: record.location, message, mended }));
}
/** The tags that may stand behind a version, by the text a comment would leave of a record (RFC 9989 §4.7, 6376 §3.6.1, 8461 §3.1, 8460 §3). */
const TAGS = {
    "v=DMARC1": /^(?:p|sp|np|rua|ruf|adkim|aspf|fo|t|psd|pct|rf|ri)$/,
    "v=DKIM1": /^[hkpnst]$/,
    "k=rsa": /^[hpnst]$/,
    "v=STSv1": /^id$/,
    "v=TLSRPTv1": /^rua$/,
};
/** A record that ends at its first semicolon, since that stands outside of quotes (RFC 1035 §5.1) and the rest behind it is its tags. */
function cutByComment({ data, comment }, text) {
    const plain = typed(text).trim();
    const tags = Object.hasOwn(TAGS, plain) ? TAGS[plain] : undefined;
    if (tags === undefined || comment === "" || data.at(-1)?.quoted !== false)
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
        message: `a semicolon outside of quotes begins a comment, so that receivers see ${(0,dns_record/* shown */.SP)(text)} and nothing of what follows`,
        meant: `${text}; ${kept.join("; ")}`,
    };
}

;// CONCATENATED MODULE: ./lib/src/zones/lint/record-warnings.js



/** Ours: remarks of one run; more are of no use to a reader. */
const MAX_REMARKS = 100;
/** Ours: characters of a mended line; a key of 4,096 bits takes some 800. */
const MAX_MENDED = 16_384;
/** All remarks, by place; the last of too many says how many more there are. Never throws; linear in what the zones say. */
function remarksOn(zones) {
    const byPlace = new Map();
    for (const remark of zones.flatMap(remarksOnZone)) {
        const { file, line, column } = remark.location;
        const mended = (remark.mended ?? "").length > MAX_MENDED ? null : remark.mended;
        byPlace.set(`${file} ${line} ${column} ${remark.message}`, { ...remark, mended });
    }
    const remarks = [...byPlace.values()].toSorted(({ location: a }, { location: b }) => a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);
    const more = remarks.length - MAX_REMARKS;
    const last = remarks[MAX_REMARKS];
    if (last === undefined)
        return remarks;
    return [
        ...remarks.slice(0, MAX_REMARKS),
        { location: last.location, message: `${more} more like these follow`, mended: null },
    ];
}
function remarksOnZone(zone) {
    const texts = zone.records.flatMap((record) => record.read && "strings" in record.rr.data ? remarksOnTxt(record, record.rr.data, zone) : []);
    return [...texts, ...remarksOnLimits(zone.records), ...remarksOnNames(zone)];
}

// EXTERNAL MODULE: ./lib/src/zones/planned/unmanaged.js
var unmanaged = __webpack_require__(3007);
// EXTERNAL MODULE: ./lib/src/zones/planned/partial-zones.js
var partial_zones = __webpack_require__(5320);
;// CONCATENATED MODULE: ./lib/src/zones/intended-rrsets.js





/** What servers and signers write themselves, whatever is declared: serials (RFC 1035 §3.3.13), keys, signatures, digests (RFC 4034, RFC 5155, RFC 7344, RFC 8976). */
const OF_SERVERS = [
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
function declarationsOf(zones, domains) {
    const partial = (0,partial_zones/* partialOf */.Z)(zones.filter((zone) => !zone.complete));
    const complete = new Map(zones.filter((zone) => zone.complete).map((zone) => [zone.origin, (0,planned_authority/* authorityOf */.vO)(zone)]));
    const wanted = wantedBy(zones, partial, complete);
    const drafts = new Map(domains.map((domain) => [domain, { rrsets: new Map(), unread: new Set() }]));
    for (const zone of zones) {
        const isOwn = (name, type) => !zone.complete || (0,planned_authority/* deepestZone */.B9)(complete, name, type)?.origin === zone.origin;
        for (const { name, type } of setsOf(zone)) {
            const draft = OF_SERVERS.includes(type) ? undefined : nearest(drafts, name);
            if (draft === undefined)
                continue;
            if (!isRead(type))
                draft.unread.add(type);
            else if (isOwn(name, type) && wanted(name, type).kind !== "unsaid")
                draft.rrsets.set(`${type} ${name}`, { name, type });
        }
    }
    const declaring = [...drafts].filter(([, { rrsets, unread }]) => rrsets.size + unread.size > 0);
    return new Map(declaring.map(([domain, { rrsets, unread }]) => [
        domain,
        { rrsets: [...rrsets.values()], unread: [...unread].toSorted(), wanted },
    ]));
}
/** The RRsets that a zone says something of, each once. */
function setsOf({ records, absent, undecided }) {
    const sets = [...records.map(({ rr }) => rr), ...absent, ...undecided];
    return new Map(sets.map(({ name, type }) => [`${type} ${name}`, { name, type }])).values();
}
function isRead(type) {
    return Object.hasOwn(dns_record/* TYPE_NUMBER */.ph, type);
}
/** What is kept for the name, or for the one nearest above it. */
function nearest(kept, name) {
    for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
        const found = kept.get(at);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function wantedBy(zones, partial, complete) {
    const shared = sharedOf(zones);
    const left = leftOf(zones.filter((zone) => zone.complete));
    const parts = leftOf(zones.filter((zone) => !zone.complete));
    const among = (name, type) => nearest(parts, name)?.beside().rrset(name, type) ?? "no";
    const said = (name, type) => {
        const own = partial.answer(name, type);
        if (own !== null)
            return besideOthers(saidBy(own), own.kind === "records" ? among(name, type) : "no");
        if (partial.drops(name, type))
            return { kind: "gone" };
        const zone = (0,planned_authority/* deepestZone */.B9)(complete, name, type);
        const answer = zone?.answer(name, type);
        if (zone === undefined || answer === undefined || answer.kind === "referral")
            return { kind: "unsaid" };
        const others = left.get(zone.origin);
        return besideOthers(saidBy(answer), leavingOf(answer.kind === "records" ? others?.beside() : others, zone, name, type));
    };
    return (name, type) => {
        const wanted = said(name, type);
        const gone = shared.get(`${type} ${name}`);
        if (gone === undefined || wanted.kind === "undecided" || wanted.kind === "unsaid")
            return wanted;
        return { kind: "shared", records: "records" in wanted ? wanted.records : [], gone };
    };
}
function leftOf(zones) {
    return new Map(zones.flatMap((zone) => zone.left === undefined ? [] : [[zone.origin, new unmanaged/* Left */.M(zone, zone.left.patterns)]]));
}
/** Whether others may keep records there: at the name or, where it does not exist, at a wildcard that then answers. */
function leavingOf(left, zone, name, type) {
    const encloser = zone.encloser(name);
    const own = left?.rrset(name, type) ?? "no";
    if (left === undefined || own !== "no" || encloser === name)
        return own;
    return (0,unmanaged/* wildcardsOver */.o)(name, encloser).some((wildcard) => left.rrset(wildcard, type) !== "no") ? "maybe" : "no";
}
/** What is wanted beside what others may keep: which records are theirs is not known, unless all may be. */
function besideOthers(wanted, others) {
    if (others === "no" || wanted.kind === "undecided" || wanted.kind === "unsaid")
        return wanted;
    if (others === "maybe")
        return { kind: "undecided" };
    return { kind: "shared", records: "records" in wanted ? wanted.records : [], gone: [] };
}
/** Of the RRsets that others write to as well, the records that go. */
function sharedOf(zones) {
    const shared = new Map();
    for (const { name, type, gone } of zones.flatMap((zone) => zone.shared ?? [])) {
        const records = shared.get(`${type} ${name}`) ?? [];
        shared.set(`${type} ${name}`, records);
        for (const record of gone)
            if (record.read)
                records.push(record.rr);
    }
    return shared;
}
/** An alias is an RRset of its own, and said of that; what is broken says nothing. */
function saidBy(answer) {
    switch (answer.kind) {
        case "records":
            return { kind: "records", records: answer.records };
        case "nodata":
        case "nxdomain":
            return { kind: "none" };
        case "undecided":
            return { kind: "undecided" };
        default:
            return { kind: "unsaid" };
    }
}
/** The names of declared TXT records. */
function declaredTexts(zones) {
    return new Set(zones.flatMap(({ records }) => records.flatMap(({ rr }) => (rr.type === "TXT" ? [rr.name] : []))));
}
/** The names of TXT RRsets, or of aliases to some, that are to be deleted. */
function deletedTexts(zones) {
    return zones.flatMap(({ absent }) => absent.filter(({ type }) => type === "TXT" || type === "CNAME").map(({ name }) => name));
}

// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata-fields.js
var rdata_fields = __webpack_require__(2976);
// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata.js
var rdata = __webpack_require__(1108);
;// CONCATENATED MODULE: ./lib/src/zones/edits/rrset-change.js






/** Indexes zones; in linear time. */
function indexOf(zones) {
    const byName = new Map();
    const byOrigin = new Map();
    const sets = new Set();
    const open = new Map();
    const places = new Set();
    const shared = new Set();
    for (const zone of zones) {
        push(byOrigin, zone.origin, zone);
        open.set(zone, new Set([zone.undecided, zone.absent].flat().map(({ name, type }) => `${type} ${name}`)));
        for (const record of [zone.records, zone.repeated ?? []].flat()) {
            push(byName, record.rr.name, { zone, record });
            sets.add(`${record.rr.type} ${record.rr.name}`);
            const place = rrset_change_placeOf(record);
            if (places.has(place))
                shared.add(place);
            places.add(place);
        }
    }
    return {
        at: (name) => byName.get(name) ?? [],
        has: (name, type) => sets.has(`${type} ${name}`),
        isOpen: (zone, name, type) => open.get(zone)?.has(`${type} ${name}`) ?? false,
        zones: (origin) => byOrigin.get(origin) ?? [],
        isShared: (record) => shared.has(rrset_change_placeOf(record)),
    };
}
function push(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function rrset_change_placeOf({ location: { file, line, column } }) {
    return `${line}:${column}:${file}`;
}
/** The change that publishing the records makes; null where no zone declares their name, or publishing them there is not enough. */
function changeOf(records, index) {
    const wanted = records.map(recordOf);
    const [first] = wanted;
    if (first === undefined || first === null)
        return null;
    const { name, type } = first;
    if (!wanted.every((rr) => rr !== null && rr.name === name && rr.type === type))
        return null;
    const zone = zoneOf(name, type, index);
    if (zone === null || isElsewhere(name, type, zone, index))
        return null;
    const set = index
        .at(name)
        .flatMap(({ zone: own, record }) => (own === zone && record.rr.type === type ? [record] : []));
    // what a part of a zone does not declare stays live: one text more would take the place of all there are
    if (!zone.complete && set.length === 0 && !name.startsWith("_") && !isKeyName(name))
        return null;
    const there = new Set(set.map(dataOf));
    const added = wanted.filter((rr) => !there.has((0,dns_record/* formatRdata */.ew)(rr.type, rr.data)));
    const said = new Set(wanted.map((rr) => (0,dns_record/* formatRdata */.ew)(rr.type, rr.data)));
    const replaced = set.filter((record) => !said.has(dataOf(record)) && isReplaced(record, first));
    if (added.length === 0 && replaced.length === 0)
        return null;
    const goes = new Set(replaced);
    return { zone, name, type, added, replaced, kept: set.filter((record) => !goes.has(record)) };
}
function recordOf({ name: written, type, data: text }) {
    const name = (0,dns_name/* parseName */.$q)(written);
    const [entry, second] = (0,master_file_tokens/* entriesOf */.Mc)(text);
    if (name === null ||
        !Object.hasOwn(dns_record/* TYPE_NUMBER */.ph, type) ||
        entry === undefined ||
        entry.fault !== null ||
        second !== undefined)
        return null;
    const own = type;
    try {
        return { name, ttl: 0, type: own, data: (0,rdata/* readRdata */.b)(own, new rdata_fields/* Fields */.C8(entry.tokens, 0, own, null)), text };
    }
    catch (error) {
        if (error instanceof master_file_tokens/* Fault */.vC)
            return null;
        throw error;
    }
}
/** The zone that declares the RRset, else the name, else the deepest one above it; null where there are several. */
function zoneOf(name, type, index) {
    const own = index.at(name);
    const sets = own.filter(({ record }) => record.rr.type === type);
    for (const found of [sets, own]) {
        const zones = new Set(found.map(({ zone }) => zone));
        const [zone] = zones;
        if (zone !== undefined)
            return zones.size === 1 ? zone : null;
    }
    for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
        const zones = index.zones(at);
        if (zones.length > 0)
            return zones.length === 1 ? (zones[0] ?? null) : null;
    }
    return null;
}
/** Whether an alias or a delegation of the zone answers for the name, or nobody knows what will be there. */
function isElsewhere(name, type, zone, index) {
    if (index.isOpen(zone, name, type) ||
        index.isOpen(zone, name, "CNAME") ||
        (type !== "CNAME" && index.has(name, "CNAME")))
        return true;
    for (let at = name; at !== null && at !== zone.origin && (0,dns_name/* isWithin */.UO)(at, zone.origin); at = (0,dns_name/* parentOf */.gN)(at)) {
        if (index.has(at, "NS") || (at !== name && index.has(at, "DNAME")))
            return true;
    }
    return false;
}
/**
 * Whether a fix's record stands in the place of a declared one. Keys roll side by side (RFC 7671 §8); of the texts of a name
 * only those of the same standard make way, but at a selector's name nothing else than its key has a meaning (RFC 6376 §3.6.2.2).
 */
function isReplaced(record, wanted) {
    if (!record.read)
        return false;
    if (wanted.type === "TLSA")
        return false;
    if (!("strings" in wanted.data) || !("strings" in record.rr.data))
        return true;
    if (isKeyName(wanted.name))
        return true;
    const kind = /^v=[a-z]+\d/i.exec((0,dns_record/* txtValue */.gb)(wanted.data))?.[0].toLowerCase();
    const text = unquoted(typed((0,dns_record/* txtValue */.gb)(record.rr.data)))
        .replaceAll(/\s/g, "")
        .toLowerCase();
    return kind !== undefined && text.startsWith(kind);
}
/** Ours: records looked at for one that a new one may stand beside, of those of one name, whatever zone they are in. */
const MAX_NEIGHBOURS = 20;
const MAX_SEEN = 100;
/** Records beside which a new one may stand, best first: of its RRset, its name, the names above it, then the last of the zone. */
function neighboursOf({ zone, name, type }, index) {
    const at = (owner) => index
        .at(owner)
        .slice(-MAX_SEEN)
        .flatMap(({ zone: own, record }) => (own === zone ? [record] : []))
        .slice(-MAX_NEIGHBOURS)
        .toReversed();
    const own = at(name);
    const found = new Set([...own.filter(({ rr }) => rr.type === type), ...own]);
    for (let above = (0,dns_name/* parentOf */.gN)(name); above !== null && (0,dns_name/* isWithin */.UO)(above, zone.origin); above = (0,dns_name/* parentOf */.gN)(above))
        for (const record of at(above))
            found.add(record);
    for (const record of zone.records.slice(-MAX_NEIGHBOURS).toReversed())
        found.add(record);
    return [...found].slice(0, MAX_NEIGHBOURS);
}
function dataOf(record) {
    return record.read ? (0,dns_record/* formatRdata */.ew)(record.rr.type, record.rr.data) : record.rr.data;
}

// EXTERNAL MODULE: ./lib/src/zones/dnscontrol/names.js
var names = __webpack_require__(7843);
;// CONCATENATED MODULE: ./lib/src/zones/edits/javascript.js
// Calls in a dnsconfig.js as they are written: their arguments, and the texts that are plain to read. No more of JavaScript.
/** Reads the call that begins at an offset; null where none does, or its end is not to be found. Linear. */
function callAt(text, start) {
    const callee = /^[A-Za-z_$][\w$]{0,99}/.exec(text.slice(start, start + 100))?.[0];
    let at = callee === undefined ? -1 : skipSpace(text, start + callee.length);
    if (callee === undefined || text[at] !== "(")
        return null;
    const found = [];
    let from = ++at;
    for (let depth = 0; at < text.length;) {
        const c = text[at];
        const next = stepOver(text, at);
        if (next === null)
            return null;
        if (next === at + 1 && depth === 0 && (c === "," || c === ")")) {
            const argument = argumentIn(text, from, at);
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
function stepOver(text, at) {
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
/** Ours: characters of one string. */
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
function argumentIn(text, from, to) {
    const start = skipSpace(text, from);
    const written = text.slice(start, Math.max(start, to)).trimEnd();
    return written === "" ? null : { start, end: start + written.length, value: javascript_valueOf(written) };
}
function javascript_valueOf(written) {
    if (/^\d{1,10}$/.test(written))
        return Number(written);
    const isList = written.startsWith("[") && written.endsWith("]");
    let rest = (isList ? written.slice(1, -1).replace(/,\s*$/, "") : written).trim();
    const parts = [];
    for (;;) {
        const string = STRING.exec(rest)?.[0];
        const part = string === undefined ? null : decode(string);
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
function decode(string) {
    const body = string.slice(1, -1);
    if (/\\[^'"\\]/.test(body.replaceAll("\\\\", "")))
        return null;
    return body.replaceAll(/\\(.)/g, "$1");
}
/** A text as a string, in the quotes of another. */
function stringLike(text, like) {
    return like.startsWith("'") ? `'${text.replaceAll(/['\\]/g, "\\$&")}'` : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/src/zones/edits/dnscontrol.js




/** Ours: lines of one call. */
const MAX_LINES = 60;
/** The changed calls; null where they say more than can be told from here. */
function editDnscontrol(change, index, read) {
    const { replaced, added } = change;
    const file = replaced[0]?.location.file ??
        neighboursOf(change, index).find(({ location }) => isScript(location.file))?.location.file;
    const text = file === undefined || !isScript(file) ? null : read(file);
    if (text === null || replaced.some((record) => record.location.file !== file || index.isShared(record)))
        return null;
    const pairs = replaced.map((record, i) => {
        const written = callOf(record, text);
        const rr = added[i];
        if (written === null)
            return null;
        return rr === undefined ? without(written) : inPlace(written, record, rr);
    });
    const rest = added.slice(replaced.length);
    const more = rest.length === 0 ? null : insertion({ ...change, added: rest }, index, text);
    if (pairs.includes(null) || (rest.length > 0 && more === null))
        return null;
    return { file: text.file, splices: [...pairs, more].filter((splice) => splice !== null) };
}
function isScript(file) {
    return file.endsWith(".js");
}
function callOf({ location: { line, column } }, file) {
    const lines = file.lines(line, Math.min(MAX_LINES, file.count - line + 1));
    const text = lines?.join("\n") ?? "";
    const call = callAt(text, column - 1);
    if (call === null)
        return null;
    const count = text.slice(0, call.end).split("\n").length;
    return { call, text: (lines ?? []).slice(0, count).join("\n"), line, count };
}
function spliceOf({ text, line, count }, start, end, put) {
    return { line, count, lines: (text.slice(0, start) + put + text.slice(end)).split("\n") };
}
/** Other data in the same call, where its arguments are the data that are there. */
function inPlace(written, record, added) {
    const { call, text } = written;
    const [label, first, second] = call.arguments;
    const like = (value, argument) => stringLike(value, text.slice(argument?.start ?? 0));
    if (!record.read || label === undefined)
        return null;
    const { data } = record.rr;
    if ("strings" in added.data && "strings" in data && isPlain((0,dns_record/* txtValue */.gb)(added.data))) {
        if (call.callee !== "TXT")
            return inPlaceOfBuilder(written, record, (0,dns_record/* txtValue */.gb)(added.data));
        if (first?.value !== (0,dns_record/* txtValue */.gb)(data))
            return null;
        return spliceOf(written, first.start, first.end, like((0,dns_record/* txtValue */.gb)(added.data), first));
    }
    if (call.callee === "MX" &&
        "exchange" in added.data &&
        "exchange" in data &&
        first?.value === data.preference &&
        typeof second?.value === "string") {
        return spliceOf(written, first.start, second.end, `${added.data.preference}, ${like(dotted(added.data.exchange), second)}`);
    }
    return null;
}
/** DNSControl's builders of one record each, and the label of the record they make at `label`. */
const BUILDERS = {
    SPF_BUILDER: (label) => label,
    DMARC_BUILDER: (label) => (label === "@" ? "_dmarc" : `_dmarc.${label}`),
};
function inPlaceOfBuilder(written, { rr }, value) {
    const { call, text } = written;
    const own = BUILDERS[call.callee];
    const options = text.slice(call.start, call.end);
    const said = /\blabel["']?\s*:\s*(?:"([^"\\]*)"|'([^'\\]*)')/.exec(options);
    // options with a name of their own publish more, or otherwise
    if (own === undefined ||
        call.arguments.length !== 1 ||
        (said === null && /\blabel\b/.test(options)) ||
        /\b(?:ttl|flatten|overflow|split)\w*["']?\s*:/i.test(options))
        return null;
    const label = own(said?.[1] ?? said?.[2] ?? "@");
    if (label !== "@" && !rr.name.startsWith(`${label.toLowerCase()}.`))
        return null;
    return spliceOf(written, call.start, call.end, `TXT(${JSON.stringify(label)}, ${JSON.stringify(value)})`);
}
/** The lines without a call that stands in them alone. */
function without(written) {
    const { call, text, line, count } = written;
    const alone = text.slice(0, call.start).trim() === "" && /^[ \t]*,[ \t]*(?:\/\/.*)?$/.test(text.slice(call.end));
    return alone ? { line, count, lines: [] } : null;
}
/** More calls behind one that stands in lines of its own, and whose label says what such labels are relative to. */
function insertion(change, index, text) {
    for (const anchor of neighboursOf(change, index)) {
        if (anchor.location.file !== text.file || index.isShared(anchor))
            continue;
        const written = callOf(anchor, text);
        const splice = written === null ? null : behind(written, anchor, change);
        if (splice !== null)
            return splice;
    }
    return null;
}
function behind(written, anchor, { zone, name, added }) {
    const { call, text, line, count } = written;
    const [label] = call.arguments;
    const [indent, rest] = [text.slice(0, call.start), text.slice(call.end)];
    const comma = /^([ \t]*,)?[ \t]*(?:\/\/.*)?$/.exec(rest);
    if (typeof label?.value !== "string" ||
        (0,names/* ownerIn */.f6)(label.value, zone.origin) !== anchor.rr.name ||
        indent.trim() !== "" ||
        comma === null)
        return null;
    const own = name === zone.origin ? "@" : name.slice(0, -zone.origin.length - 1);
    const calls = added.map((rr) => callFor(rr, own, text.slice(label.start)));
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
function callFor({ data }, label, like) {
    const quoted = (text) => stringLike(text, like);
    if ("strings" in data)
        return isPlain((0,dns_record/* txtValue */.gb)(data)) ? `TXT(${quoted(label)}, ${quoted((0,dns_record/* txtValue */.gb)(data))})` : null;
    if ("exchange" in data)
        return `MX(${quoted(label)}, ${data.preference}, ${quoted(dotted(data.exchange))})`;
    return "usage" in data
        ? `TLSA(${quoted(label)}, ${data.usage}, ${data.selector}, ${data.matching}, ${quoted(data.data)})`
        : null;
}
function dotted(name) {
    return name === "." ? "." : `${name}.`;
}
function isPlain(text) {
    return text !== "" && !/[^ -~]/.test(text);
}

;// CONCATENATED MODULE: ./lib/src/zones/edits/file-text.js

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
    get count() {
        return this.#starts.length;
    }
    /** A line; null where there is none, or it is not UTF-8, so that no text can stand for it. */
    line(number) {
        const start = this.#starts[number - 1];
        if (start === undefined)
            return null;
        const octets = this.octets.slice(start, this.#starts[number] ?? this.octets.length).replace(/\r?\n$/, "");
        const text = (0,master_file_tokens/* decodeUtf8 */._6)(octets);
        return text.includes("\ufffd") ? null : text;
    }
    /** So many lines from one on; null where one of them is not to be had. */
    lines(from, count) {
        const lines = Array.from({ length: count }, (_, i) => this.line(from + i));
        return lines.some((line) => line === null) ? null : lines;
    }
}

;// CONCATENATED MODULE: ./lib/src/zones/edits/master-file.js





/** The changed lines; null where they are not what was read, or the change would move another record. */
function editMasterFile(change, index, read) {
    const { replaced, added } = change;
    const file = (replaced[0] ?? anchorOf(change, index))?.location.file;
    const text = file === undefined ? null : read(file);
    if (text === null || replaced.some((record) => record.location.file !== file || index.isShared(record)))
        return null;
    const pairs = replaced.map((record, i) => replacement(text, record, added[i]?.text));
    const rest = added.slice(replaced.length);
    const more = rest.length > 0 ? master_file_insertion({ ...change, added: rest }, index, text) : null;
    if ((rest.length > 0 && more === null) || pairs.includes(null))
        return null;
    const splices = [...pairs, more].filter((splice) => splice !== null);
    return { file: text.file, splices };
}
/** An entry with other data, or without `data` gone. */
function replacement(text, record, data) {
    const place = master_file_placeOf(text, record);
    const { written } = record;
    if (place === null || written === undefined)
        return null;
    const { line, count, prefix } = place;
    if (data === undefined) {
        // the owner that a line without one takes over would be another
        const heir = isIndented(written) ? false : inherits(text, place);
        return heir ? null : { line, count, lines: [] };
    }
    const parts = partsOf(written);
    return { line, count, lines: [prefix + withData(written, parts, data, parts.comment).trimEnd()] };
}
/** New lines behind the record that is nearest to the name. */
function master_file_insertion(change, index, text) {
    const anchor = anchorOf(change, index);
    if (anchor?.location.file !== text.file)
        return null;
    const { own, places } = writtenIn(change.zone, text.file);
    const at = places.get(anchor);
    if (at === undefined)
        return null;
    let [head, last] = [at, at];
    while (head > 0 && at - head <= MAX_BETWEEN && isIndented(own[head].written))
        head--;
    // what takes over the owner stays behind it
    for (let next = own[last + 1]; next !== undefined && isIndented(next.written) && last - head <= MAX_BETWEEN; next = own[++last + 1])
        ;
    if (last - head > MAX_BETWEEN)
        return null;
    const end = own[last];
    const place = master_file_placeOf(text, end);
    if (place === null || index.isShared(end) || inherits(text, place))
        return null;
    const like = own[head];
    const isSameOrigin = text
        .lines(like.location.line, place.line - like.location.line)
        ?.every((line) => !line.trimStart().startsWith("$")) ?? false;
    const lines = change.added.map(({ text: data }) => place.prefix + lineLike(like, change, data, isSameOrigin));
    return { line: place.line + place.count, count: 0, lines };
}
/** Kept, for many domains may be edited in one large zone. */
const WRITTEN = new WeakMap();
function writtenIn(zone, file) {
    const known = WRITTEN.get(zone) ?? new Map();
    WRITTEN.set(zone, known);
    const held = known.get(file);
    if (held !== undefined)
        return held;
    const own = recordsIn(zone, file);
    const found = { own, places: new Map(own.map((record, i) => [record, i])) };
    known.set(file, found);
    return found;
}
function recordsIn({ records, repeated = [] }, file) {
    const own = [records, repeated]
        .flat()
        .filter((record) => record.location.file === file && record.written !== undefined);
    return own.toSorted((a, b) => a.location.line - b.location.line);
}
function anchorOf(change, index) {
    return neighboursOf(change, index).find((record) => record.written !== undefined);
}
/** Where an entry stands, if its lines are there as they were read. */
function master_file_placeOf(text, { location, written }) {
    if (written === undefined)
        return null;
    const read = (0,master_file_tokens/* decodeUtf8 */._6)(written.text)
        .split("\n")
        .map((line) => line.replace(/\r$/, ""));
    const [token] = partsOf(written).tokens;
    const line = location.line - written.text.slice(0, token?.at ?? 0).split("\n").length + 1;
    const there = text.lines(line, read.length);
    const [first = ""] = read;
    const prefix = there?.[0]?.endsWith(first) === true ? there[0].slice(0, there[0].length - first.length) : null;
    if (there === null || prefix === null || /\S/.test(prefix))
        return null;
    const same = read.every((one, i) => there[i] === prefix + one || (one === "" && there[i]?.trim() === ""));
    return same ? { line, count: read.length, prefix } : null;
}
/** Ours: lines looked at between a record and the next, and records of one owner. */
const MAX_BETWEEN = 1000;
/** Whether the entry behind these lines takes over the owner of the one in them, or that may be. */
function inherits(text, { line, count, prefix }) {
    for (let next = line + count; next <= text.count; next++) {
        if (next > line + count + MAX_BETWEEN)
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
function lineLike(record, { name, type }, data, isSameOrigin) {
    const { written } = record;
    const [owner, next] = partsOf(written).tokens;
    const isOwner = owner !== undefined && next !== undefined && !isIndented(written);
    const label = isOwner && isSameOrigin ? labelIn(name, originOf(owner, record.rr.name)) : null;
    const own = label ?? (0,dns_record/* formatRdata */.ew)("CNAME", { target: name });
    const gap = isOwner ? written.text.slice(owner.at + owner.text.length, next.at) : " ";
    const head = partsOf(written)
        .tokens.slice(1, 3)
        .find((token) => /^IN$/i.test(token.text));
    const words = [...(head === undefined ? [] : [head.text]), type, data].join(" ");
    if (/^\t+$/.test(gap))
        return `${own}${gap}${words}`;
    const width = isOwner && /^ +$/.test(gap) ? owner.text.length + gap.length : 0;
    return `${`${own} `.padEnd(width)}${words}`;
}
/** What a relative name is relative to, seen from how it is written; null where it is not. */
function originOf({ text }, name) {
    if (text === "@")
        return name;
    const written = text.endsWith(".") ? null : (0,dns_name/* parseName */.$q)(text);
    return written === null ? null : (0,dns_name/* nameOf */.Vb)((0,dns_name/* labelsOf */.PC)(name).slice((0,dns_name/* labelsOf */.PC)(written).length));
}
/** A name relative to an origin; null where it is better written in full. */
function labelIn(name, origin) {
    if (origin === null || !(0,dns_name/* isWithin */.UO)(name, origin) || !/^[a-z0-9._*-]+$/.test(name))
        return null;
    return name === origin ? "@" : (0,dns_name/* nameOf */.Vb)((0,dns_name/* labelsOf */.PC)(name).slice(0, (0,dns_name/* labelsOf */.PC)(name).length - (0,dns_name/* labelsOf */.PC)(origin).length));
}

// EXTERNAL MODULE: ./lib/src/zones/octodns/lines.js
var octodns_lines = __webpack_require__(2124);
;// CONCATENATED MODULE: ./lib/src/zones/edits/hcl.js
// Resource blocks of Terraform's HCL as they are written (native syntax specification): where they stand, and the strings in them.
/** Where resource blocks begin in a text, by address within the module. */
function* headsOf(text) {
    for (const match of text.matchAll(/^resource[ \t]{1,20}"([\w-]{1,200})"[ \t]{1,20}"([\w-]{1,200})"[ \t]{0,20}\{/gm)) {
        yield { address: `${match[1]}.${match[2]}`, start: match.index, body: match.index + match[0].length };
    }
}
const hcl_STRING = /"(?:[^"\\\n]|\\.)*"/y;
const COMMENT = /(?:#|\/\/)[^\n]*|\/\*[^]*?\*\//y;
const ATTRIBUTE = /([A-Za-z_][\w-]*)[ \t]*=(?!=)/y;
/** Ours: characters of one block, as it is read for each record that may be changed in it, or made like one in it. */
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
            const value = hcl_decode(string);
            if (value === null)
                plain = false;
            else
                strings.push({ start: at, end: at + string.length, value, attribute, inList: opened.at(-1) === "[" });
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
            if (opened.pop() !== PAIRS[c])
                return null;
            if (opened.length === 0)
                return { start, end: at + 1, strings, plain };
        }
        const named = /[A-Za-z_]/.test(c) && !/[\w.-]/.test(text[at - 1] ?? "") ? match(ATTRIBUTE, at) : null;
        if (named !== null && opened.at(-1) === "{")
            attribute = named[1];
        at += named === null ? 1 : named[0].length;
    }
    return null;
}
const PAIRS = { "}": "{", "]": "[", ")": "(" };
/** What a string says; null where it has a template part, or an escape that none is. */
function hcl_decode(string) {
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

;// CONCATENATED MODULE: ./lib/src/zones/edits/module.js
// The files of one Terraform module, and the one place where each of its resources stands.


/** The files beside a plan. */
class Module {
    #heads = new Map();
    constructor(files) {
        for (const { file, lines } of files.map((text) => ({ file: text.file, lines: text.lines(1, text.count) }))) {
            const text = lines?.join("\n") ?? "";
            const own = { file, text, lines: new octodns_lines/* Lines */.q(file, text) };
            for (const { address, start, body } of headsOf(text))
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

// EXTERNAL MODULE: ./lib/src/zones/octodns/load.js + 1 modules
var load = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/src/zones/octodns/names.js
var octodns_names = __webpack_require__(6555);
// EXTERNAL MODULE: ./lib/src/zones/octodns/tree.js
var tree = __webpack_require__(915);
// EXTERNAL MODULE: ./lib/src/zones/octodns/text.js
var octodns_text = __webpack_require__(224);
;// CONCATENATED MODULE: ./lib/src/zones/edits/octodns-text.js


/** The fields of a record whose value is a map; null for other types. */
function fieldsOf({ data }) {
    if ("exchange" in data) {
        const exchange = data.exchange === "." ? "." : `${data.exchange}.`;
        return [
            { keys: ["exchange", "value"], value: word(exchange) },
            { keys: ["preference", "priority"], value: String(data.preference) },
        ];
    }
    if (!("usage" in data))
        return null;
    return [
        { keys: ["certificate_association_data"], value: word(data.data) },
        { keys: ["certificate_usage"], value: String(data.usage) },
        { keys: ["matching_type"], value: String(data.matching) },
        { keys: ["selector"], value: String(data.selector) },
    ];
}
/** A text record's value as a scalar in the quotes of another (`like`); null where octoDNS would not publish what it says. */
function textScalar({ data }, escaped, like) {
    const text = "strings" in data ? (0,dns_record/* txtValue */.gb)(data) : "";
    if (text === "" || /[^ -~]/.test(text))
        return null;
    const written = escaped ? text.replaceAll(";", "\\;") : text;
    const read = (0,octodns_text/* readText */.y)(written, escaped, false);
    if (!("octets" in read) || read.octets !== text)
        return null;
    if (like.startsWith('"'))
        return `"${written.replaceAll(/["\\]/g, "\\$&")}"`;
    return !like.startsWith("'") && octodns_text_isPlain(written) ? written : quoted(written);
}
/** A value as lines of YAML, to stand behind `- `; null where it has none. */
function valueLines(rr, escaped) {
    const fields = fieldsOf(rr);
    if (fields !== null)
        return fields.map(({ keys, value }) => `${keys[0]}: ${value}`);
    const scalar = textScalar(rr, escaped, "");
    return scalar === null ? null : [scalar];
}
/** A record as lines of YAML; null where it has none. */
function recordLines({ type, added }, escaped) {
    const values = added.map((rr) => valueLines(rr, escaped));
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
    return first?.length === 1 && type === "TXT"
        ? [head, `value: ${first[0]}`]
        : [head, "value:", ...(first ?? []).map((line) => `  ${line}`)];
}
/** A key of a zone file. */
function keyText(key) {
    return word(key);
}
/** Words that YAML 1.1 takes for something else than text. */
const SPECIAL = /^(?:y|n|yes|no|true|false|on|off|null)$/i;
function word(text) {
    return /^[A-Za-z_][\w.-]*$/.test(text) && !SPECIAL.test(text) ? text : quoted(text);
}
/** Whether text stands for itself without quotes, in flow collections too. */
function octodns_text_isPlain(text) {
    return /^[A-Za-z][^,[\]{}]*$/.test(text) && !/: |:$| #|\s$|^\s/.test(text);
}
function quoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/src/zones/edits/yaml-span.js
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
    static of(node, text) {
        const { lines, offset } = node.at;
        const end = lines.file === text.file ? endOf(node, text.file) : null;
        if (end === null || end < offset)
            return null;
        const [from, to] = [lines.locate(offset), lines.locate(end)];
        const own = text.lines(from.line, Math.min(to.line, text.count) - from.line + 1);
        if (own === null)
            return null;
        // a block scalar ends behind its line end
        while (own.length > 1 && (own.at(-1)?.trim() === "" || (own.length > to.line - from.line && to.column === 1))) {
            own.pop();
            to.column = (own.at(-1) ?? "").length + 1;
        }
        return new YamlSpan(from.line, from.column, own, Math.min(to.column, (own.at(-1) ?? "").trimEnd().length + 1));
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
    get behind() {
        return (this.#lines.at(-1) ?? "").slice(this.#end - 1);
    }
    /** The node as it is written. */
    get written() {
        const lines = [...this.#lines];
        lines.push((lines.pop() ?? "").slice(0, this.#end - 1));
        return [(lines[0] ?? "").slice(this.column - 1), ...lines.slice(1)].join("\n");
    }
    /** Its lines with a text in its place. */
    with(text) {
        return { line: this.line, count: this.count, lines: [this.before + text + this.behind] };
    }
    /** The lines of a block map as an item of a list; null where it is none. */
    asItem(indent) {
        const own = " ".repeat(this.column - 1);
        if (this.before !== own || /^[{["'|>&*!]/.test(this.written))
            return null;
        if (!this.#lines.every((line) => line.startsWith(own) || line.trim() === ""))
            return null;
        return this.#lines.map((line, i) => line.trim() === "" ? "" : `${indent}${i === 0 ? "- " : "  "}${line.slice(own.length)}`);
    }
    /** Texts in the places of nodes of one line each, several of which may share a line. */
    static together(spans, texts) {
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
function endOf(node, file) {
    const here = ({ lines }) => lines.file === file;
    if (!here(node.at))
        return null;
    if (node.kind === "scalar")
        return node.end;
    const parts = node.kind === "list" ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
    let end = node.at.offset;
    for (const part of parts) {
        const own = endOf(part, file);
        if (own === null)
            return null;
        end = Math.max(end, own);
    }
    return end;
}

;// CONCATENATED MODULE: ./lib/src/zones/edits/octodns.js
// A change to octoDNS's YAML (docs/records.md): a value among others, a record beside others of its name, or a new name.






/** Ours: octets of a file that is read once more for an edit. */
const MAX_FILE = 4 * 2 ** 20;
/** The changed lines; null where the file is written in a way that they cannot be told from the rest. */
function editOctodns(change, index, read, entriesIn) {
    const { zone, name, type, kept, replaced } = change;
    if (replaced.some((record) => index.isShared(record)))
        return null;
    const set = [...kept, ...replaced];
    const beside = index.at(name).flatMap(({ zone: own, record }) => (own === zone ? [record] : []));
    const file = (set[0] ?? beside[0])?.location.file ?? fileOf(zone);
    const text = file === undefined ? null : read(file);
    if (text === null)
        return null;
    const entries = entriesIn(text);
    const entry = entries === null ? undefined : namedIn(entries, zone.origin).get(name);
    const manner = { escaped: zone.escapedSemicolons ?? true };
    if (entries === null || (entry === undefined && beside.length > 0))
        return null;
    if (entry === undefined)
        return wrap(text, newEntry(entries, change, manner, text));
    if (entry.value.at.lines.file !== text.file)
        return null;
    const record = octodns_recordsIn(entry).find((map) => typeIn(map) === type);
    if (record !== undefined)
        return wrap(text, changedRecord(record, change, manner, text));
    return wrap(text, set.length > 0 ? null : newRecord(entry, change, manner, text));
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
        const entries = [...new load/* ZoneFiles */.c(repository, refuse).entriesOf(text.file, text.octets)];
        return entries.some(({ merged, key }) => merged || key.at.lines.file !== text.file) ? null : entries;
    }
    catch (error) {
        if (error instanceof tree/* YamlFault */.Io)
            return null;
        throw error;
    }
}
/** Kept, for many domains may be edited in one zone. */
const FILES = new WeakMap();
/** The file of a zone by its name, among those its records stand in: a folder with a file for each name has none. */
function fileOf(zone) {
    let file = FILES.get(zone);
    if (file === undefined) {
        const files = new Set(zone.records.map(({ location }) => location.file));
        file = [...files].find((one) => (0,octodns_names/* toAscii */.Vb)((0,external_node_path_.basename)(one, ".yaml")) === zone.origin) ?? null;
        FILES.set(zone, file);
    }
    return file ?? undefined;
}
/** Kept, for many domains may be edited in one large file. */
const NAMED = new WeakMap();
/** The entries of a zone by name; of several with the same one, the first. */
function namedIn(entries, origin) {
    const held = NAMED.get(entries);
    if (held?.origin === origin)
        return held.byName;
    const byName = new Map();
    for (const entry of entries) {
        const named = (0,octodns_names/* recordName */.xD)(entry.key.text, origin);
        if ("name" in named && !byName.has(named.name))
            byName.set(named.name, entry);
    }
    NAMED.set(entries, { origin, byName });
    return byName;
}
function octodns_recordsIn({ value }) {
    return (value.kind === "list" ? value.items : [value]).filter((node) => node.kind === "map");
}
function typeIn(record) {
    const type = (0,tree/* valueOf */.RP)(record, "type");
    return type?.kind === "scalar" ? type.text.toUpperCase() : "";
}
/** Values of a record that is there. */
function changedRecord(record, change, manner, text) {
    const entry = record.entries.find(({ key }) => key.text === "values") ?? record.entries.find(({ key }) => key.text === "value");
    if (entry === undefined || entry.merged)
        return null;
    const nodes = entry.value.kind === "list" ? entry.value.items : [entry.value];
    const places = new Set(change.replaced.map(({ location }) => octodns_placeOf(location)));
    const replaced = nodes.filter(({ at }) => places.has(octodns_placeOf(at.lines.locate(at.offset))));
    if (replaced.length !== change.replaced.length)
        return null;
    const pairs = replaced.map((node, i) => {
        const added = change.added[i];
        return added === undefined ? withoutItem(node, entry.value, text) : octodns_inPlace(node, added, manner, text);
    });
    const rest = change.added.slice(replaced.length);
    const more = rest.length === 0 ? [] : moreItems(entry, nodes, rest, manner, text);
    if (more === null || pairs.includes(null))
        return null;
    return [...pairs.filter((splices) => splices !== null).flat(), ...more];
}
function octodns_placeOf({ file, line, column }) {
    return `${line}:${column}:${file}`;
}
/** Another value where one stands: a text, or the fields of a map one by one. */
function octodns_inPlace(node, added, { escaped }, text) {
    const span = YamlSpan.of(node, text);
    if (span === null)
        return null;
    if (node.kind === "scalar") {
        const scalar = scalarOf(added, escaped, span.written);
        return scalar === null ? null : [span.with(scalar)];
    }
    if (node.kind !== "map")
        return null;
    const fields = fieldsOf(added);
    const splices = fields?.map(({ keys }) => {
        const member = keys.map((key) => (0,tree/* valueOf */.RP)(node, key)).find((found) => found !== undefined);
        const place = member === undefined ? null : YamlSpan.of(member, text);
        return place?.isOneLine === true ? place : null;
    });
    if (fields === null || splices === undefined || splices.includes(null))
        return null;
    return YamlSpan.together(splices, fields.map(({ value }) => value));
}
/** A value as a scalar, in the quotes of the one that `like` is. */
function scalarOf(added, escaped, like) {
    return "strings" in added.data ? textScalar(added, escaped, like) : null;
}
/** A list without one of its items, each of which has lines of its own. */
function withoutItem(node, list, text) {
    const span = list.kind === "list" && list.items.length > 1 ? YamlSpan.of(node, text) : null;
    return span !== null && /^\s*- +$/.test(span.before) && /^\s*(?:#.*)?$/.test(span.behind)
        ? [{ line: span.line, count: span.count, lines: [] }]
        : null;
}
/** Values beside those there are; a single value becomes the first of a list. */
function moreItems({ key, value }, nodes, added, manner, text) {
    const last = nodes.at(-1);
    const span = last === undefined ? null : YamlSpan.of(last, text);
    const items = added.map((one) => valueLines(one, manner.escaped));
    if (span === null || items.includes(null) || !/^\s*(?:#.*)?$/.test(span.behind))
        return null;
    const linesAt = (indent) => items.flatMap((lines) => lines.map((line, i) => `${indent}${i === 0 ? "- " : "  "}${line}`));
    if (value.kind === "list") {
        const indent = /^(\s*)- +$/.exec(span.before)?.[1];
        return indent === undefined ? null : [{ line: span.line + span.count, count: 0, lines: linesAt(indent) }];
    }
    const own = YamlSpan.of(key, text);
    if (own === null || key.text !== "value" || own.count !== 1)
        return null;
    const indent = " ".repeat(own.column + 1);
    if (span.line === own.line && value.kind === "scalar") {
        const first = `${own.before}values:`;
        return [
            {
                line: span.line,
                count: span.count,
                lines: [first, `${indent}- ${span.written}${span.behind}`, ...linesAt(indent)],
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
function newRecord({ value }, change, { escaped }, text) {
    const lines = recordLines(change, escaped);
    const last = value.kind === "list" ? value.items.at(-1) : value;
    const span = last === undefined ? null : YamlSpan.of(last, text);
    if (lines === null || span === null || !/^\s*(?:#.*)?$/.test(span.behind))
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
function newEntry(entries, change, { escaped }, text) {
    const { name, zone } = change;
    const key = name === zone.origin ? "" : name.slice(0, -zone.origin.length - 1);
    const body = recordLines(change, escaped);
    const [first] = entries;
    const before = lastBefore(entries, key);
    if (body === null || first === undefined)
        return null;
    const lines = [`${keyText(key)}:`, ...body.map((line) => `  ${line}`)];
    if (before === undefined)
        return YamlSpan.of(first.key, text)?.column === 1
            ? [{ line: first.key.at.lines.locate(first.key.at.offset).line, count: 0, lines }]
            : null;
    const span = YamlSpan.of(before.value, text);
    return span === null || YamlSpan.of(before.key, text)?.column !== 1
        ? null
        : [{ line: span.line + span.count, count: 0, lines }];
}
/** Ours: entries looked through where they stand in no order. */
const MAX_UNORDERED = 1000;
/** Kept, for many domains may be edited in one large file. */
const ORDERED = new WeakMap();
/** The last entry that stands before a key in the order of all; of many that stand in none, one of the last. */
function lastBefore(entries, key) {
    const ordered = ORDERED.get(entries) ??
        entries.every((entry, i) => i === 0 || !isBefore(entry.key.text, entries[i - 1].key.text));
    ORDERED.set(entries, ordered);
    if (!ordered)
        return entries.slice(-MAX_UNORDERED).findLast((entry) => isBefore(entry.key.text, key));
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

;// CONCATENATED MODULE: ./lib/src/zones/edits/splice.js
/** Ours: lines of one edit; changes further apart are no one thing to look at. */
const splice_MAX_LINES = 100;
/** The edit that makes all changes; null where they overlap, are far apart, or change nothing. */
function editOf(text, splices) {
    const inOrder = splices.toSorted((a, b) => a.line - b.line);
    const [first] = inOrder;
    if (first === undefined)
        return null;
    const line = first.count === 0 ? Math.max(1, first.line - 1) : first.line;
    const endLine = Math.min(text.count, Math.max(line, ...inOrder.map((splice) => splice.line + splice.count - 1)));
    const before = endLine - line < splice_MAX_LINES ? text.lines(line, endLine - line + 1) : null;
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

// EXTERNAL MODULE: ./lib/src/zones/terraform/providers.js
var providers = __webpack_require__(9263);
// EXTERNAL MODULE: ./lib/src/zones/terraform/value-forms.js
var value_forms = __webpack_require__(7018);
;// CONCATENATED MODULE: ./lib/src/zones/edits/terraform.js





/** The changed block; null where it is not found, or says its data in another way than as plain strings. */
function editTerraform(change, index, module) {
    const { replaced, kept } = change;
    const [first] = [...replaced, ...kept];
    const written = first === undefined ? null : find(first, module);
    if (first === undefined || (written?.kind.single === true && replaced.length === 0))
        return cloned(change, index, module);
    if (written === null || written.kind.single)
        return written === null ? null : single(written, change);
    if ([...replaced, ...kept].some(({ address }) => address !== first.address))
        return null;
    return terraform_listed(written, change);
}
/** A resource that is one record: another string in it. */
function single(written, { zone, replaced, added, kept }) {
    const [old] = replaced;
    const [rr] = added;
    if (old === undefined || rr === undefined || replaced.length !== 1 || added.length !== 1)
        return null;
    if (kept.some(({ address }) => address === old.address))
        return null;
    const string = stringOf(written, old, zone);
    const put = string === null ? null : stringFor(rr, old, string, written, zone);
    return string === null || put === null ? null : splicesOf(written, [{ start: string.start, end: string.end, put }]);
}
/** A resource that is an RRset: strings of its list. */
function terraform_listed(written, { zone, replaced, added, kept }) {
    const strings = replaced.map((old) => stringOf(written, old, zone));
    const puts = strings.map((string, i) => {
        const [rr, old] = [added[i], replaced[i]];
        if (string === null || old === undefined)
            return null;
        if (rr === undefined)
            return terraform_without(string, written.file.text);
        const put = stringFor(rr, old, string, written, zone);
        return put === null ? null : { start: string.start, end: string.end, put };
    });
    const rest = added.slice(replaced.length);
    const beside = replaced.at(-1) ?? kept.at(-1);
    if (rest.length > 0 && beside !== undefined) {
        const string = stringOf(written, beside, zone);
        const more = rest.map((rr) => (string === null ? null : stringFor(rr, beside, string, written, zone)));
        const at = string?.inList === true && !more.includes(null) ? string.end : null;
        puts.push(at === null || string === null
            ? null
            : { start: at, end: at, put: more.map((one) => `,${gapBefore(string, written.file.text)}${one}`).join("") });
    }
    return puts.includes(null) ? null : splicesOf(written, puts);
}
/** What parts an item of a list from what is before it: a line of its own, or a space. */
function gapBefore({ start }, text) {
    const before = text.slice(Math.max(0, start - MAX_GAP), start);
    const gap = before.slice(before.trimEnd().length);
    return gap.includes("\n") ? gap.slice(gap.lastIndexOf("\n")) : " ";
}
/** Ours: characters of white space before an item of a list. */
const MAX_GAP = 1000;
/** A list without one of its items, and the comma behind it or before it. */
function terraform_without({ start, end, inList }, text) {
    if (!inList)
        return null;
    const behind = /^[ \t]*,[ \t]*/.exec(text.slice(end, end + MAX_GAP));
    const head = text.slice(Math.max(0, start - MAX_GAP), start);
    const rest = head.trimEnd();
    const before = head.slice(rest.endsWith(",") ? rest.length - 1 : rest.length);
    if (behind !== null && !before.startsWith(","))
        return { start, end: end + behind[0].length, put: "" };
    return before.startsWith(",") ? { start: start - before.length, end, put: "" } : null;
}
function splicesOf({ file: { file, text, lines }, block }, puts) {
    // whole lines, so that what shares one with the block stays
    const from = text.lastIndexOf("\n", block.start) + 1;
    const to = endOfLine(text, block.end);
    const own = text.slice(from, to);
    const lastFirst = puts.toSorted((a, b) => b.start - a.start || b.end - a.end);
    const changed = lastFirst.reduce((out, { start, end, put }) => out.slice(0, start - from) + put + out.slice(end - from), own);
    return { file, splices: [differing(lines.locate(from).line, own.split("\n"), changed.split("\n"))] };
}
function endOfLine(text, from) {
    const end = text.indexOf("\n", from);
    return end < 0 ? text.length : end;
}
/** The lines that differ. */
function differing(line, before, after) {
    let [head, tail] = [0, 0];
    while (head < Math.min(before.length, after.length) && before[head] === after[head])
        head++;
    while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    return { line: line + head, count: before.length - head - tail, lines: after.slice(head, after.length - tail) };
}
/** The attributes of the providers' resources that say data, alone or in a block: a comment may say the same, and publishes nothing. */
const OF_DATA = new Set(["content", "exchange", "record", "records", "rrdatas", "value"]);
/** The one string of a resource that says a record's data, as its provider takes it or in a function of the text. */
function stringOf({ block, kind }, record, zone) {
    const found = block.strings.filter(({ value, attribute }) => OF_DATA.has(attribute) && says(value, record, kind, zone));
    return found.length === 1 ? (found[0] ?? null) : null;
}
function says(value, record, { form }, { origin }) {
    if (!record.read)
        return false;
    const { type, data } = record.rr;
    const reading = (0,value_forms/* readValue */.wK)(type, value, form, origin);
    return (("data" in reading && contentOf({ type, data: reading.data }) === contentOf(record.rr)) ||
        ("strings" in data && value === (0,dns_record/* txtValue */.gb)(data)));
}
function contentOf(rr) {
    return "strings" in rr.data ? (0,dns_record/* txtValue */.gb)(rr.data) : (0,dns_record/* formatRdata */.ew)(rr.type, rr.data);
}
/** A record's data as a string, written as another one is; null where the provider would not take it so. */
function stringFor(rr, like, { value }, { kind }, zone) {
    const wanted = { read: true, rr, location: like.location };
    const fits = (text) => says(text, wanted, kind, zone);
    if (!("strings" in rr.data)) {
        const text = (0,dns_record/* formatRdata */.ew)(rr.type, rr.data);
        return fits(text) ? hcl(text) : null;
    }
    const text = (0,dns_record/* txtValue */.gb)(rr.data);
    if (/[^ -~]/.test(text))
        return null;
    const isBare = like.read && "strings" in like.rr.data && value === (0,dns_record/* txtValue */.gb)(like.rr.data);
    // what the provider would refuse as it stands is the argument of a function, which takes any text
    const isArgument = isBare && "fault" in (0,value_forms/* readValue */.wK)("TXT", value, kind.form, zone.origin);
    const short = text.length <= terraform_MAX_STRING && !/["\\]/.test(text);
    if (isArgument || (isBare && short && fits(text)))
        return hcl(text);
    return withText(like, zone, text, "");
}
/** A <character-string> (RFC 1035 §3.3): what is longer is cut into several, as each provider wants it. */
const terraform_MAX_STRING = 255;
function find(record, module) {
    const [, type, name] = /^([a-z][a-z0-9_]*)\.([A-Za-z_][\w-]*)$/.exec(record.address ?? "") ?? []; // no module, no instance of several
    const kind = providers/* RECORDS */.ft.get(type ?? "");
    if (type === undefined || name === undefined || kind === undefined)
        return null;
    const found = module(record.location.file).find(`${type}.${name}`);
    return found === null ? null : { ...found, kind, type, name };
}
/** A resource like that of another record of the type, which differs in nothing but name and data. */
function cloned(change, index, module) {
    const { zone, type, name, added } = change;
    const [rr] = added;
    if (rr === undefined || added.length !== 1)
        return null;
    for (const like of [...neighboursOf(change, index), ...firstOf(zone, type)]) {
        const written = like.rr.type === type ? find(like, module) : null;
        const block = written === null ? null : cloneOf(written, like, rr, zone, name);
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
/** Ours: records looked at for one to make another like it. */
const MAX_LIKE = 20;
/** Kept, for many domains may be edited in one zone. */
const FIRST = new WeakMap();
/** The first records of a type in a zone. */
function firstOf(zone, type) {
    const known = FIRST.get(zone) ?? new Map();
    FIRST.set(zone, known);
    const found = known.get(type) ?? zone.records.filter(({ rr }) => rr.type === type).slice(0, MAX_LIKE);
    known.set(type, found);
    return found;
}
function cloneOf(written, like, rr, zone, name) {
    const { block, kind, file } = written;
    const data = stringOf(written, like, zone);
    const owners = block.strings.filter(({ value, attribute }) => attribute === kind.name && kind.owner(value, zone.origin) === like.rr.name);
    const [owner] = owners;
    const others = block.strings.filter((string) => string !== data && string !== owner);
    // anything else that is said may be said of this record alone
    if (data === null ||
        owner === undefined ||
        owners.length !== 1 ||
        !block.plain ||
        others.some(({ value }) => value !== like.rr.type))
        return null;
    const put = stringFor(rr, like, data, written, zone);
    const label = labelLike(owner.value, name, zone.origin, kind);
    const resource = name === zone.origin
        ? "apex"
        : name
            .slice(0, -zone.origin.length - 1)
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
        { ...owner, put: hcl(label) },
    ].toSorted((a, b) => b.start - a.start);
    const body = puts.reduce((out, one) => out.slice(0, one.start - block.start) + one.put + out.slice(one.end - block.start), text);
    return {
        address: `${written.type}.${own}`,
        lines: `resource "${written.type}" "${own}"${body.slice(head.length)}`.split("\n"),
    };
}
/** A name as another one is written: in full, with a dot or without, or below the zone. */
function labelLike(like, name, origin, { owner }) {
    const relative = name === origin ? "@" : name.slice(0, -origin.length - 1);
    const full = like.endsWith(".") ? `${name}.` : name;
    const isFull = like.replace(/\.$/, "").toLowerCase().endsWith(origin);
    return [...(isFull ? [full] : []), relative, "", full].find((label) => owner(label, origin) === name) ?? null;
}

;// CONCATENATED MODULE: ./lib/src/zones/edits/editor.js
// Fixes in the repository's own language: what publishes a fix's records, as a change to the file that declares them.












/** Ours: files held at once; domains are edited in turn, each in few files. */
const MAX_HELD = 8;
/** Ours: octets of a file that is edited, as the places of all its lines are held; a zone of 100,000 records has some 10 MiB. */
const MAX_EDITED = 16 * 2 ** 20;
/** `policyFile` is the policy as locations name it. */
function openEditor(zones, repository, policyFile) {
    const read = held((file) => {
        const found = repository.read(file === policyFile ? file : repository.beside(file, ""), MAX_EDITED);
        return typeof found === "string" ? null : new FileText(file, found.text);
    });
    const texts = {
        read,
        entries: lastOf((text) => readEntries(text, repository)),
        module: modulesIn(repository),
    };
    let index = null;
    return (records) => {
        if (records.length === 0 || zones.length === 0)
            return null;
        index ??= indexOf(zones);
        const change = changeOf(records, index);
        if (change === null)
            return null;
        const made = editor_splicesOf(change, index, texts);
        const text = made === null ? null : read(made.file);
        return made === null || text === null ? editor_wordsOf(change) : (editOf(text, made.splices) ?? editor_wordsOf(change));
    };
}
/** What is to be written in a language whose place is not known: a resource's string, a call. */
function editor_wordsOf({ zone, replaced, added }) {
    const [rr, old] = [added[0], replaced[0]];
    if (rr === undefined || added.length > 1 || replaced.length > 1 || !("strings" in rr.data))
        return null;
    const like = {
        ...(old?.address === undefined ? {} : { address: old.address }),
        read: true,
        rr,
        location: { file: "", line: 1, column: 1 },
    };
    const isWritten = zone.format === "dnscontrol" || (zone.format === "terraform" && old?.address !== undefined);
    const text = isWritten ? withText(like, zone, (0,dns_record/* txtValue */.gb)(rr.data), "") : null;
    if (text === null || text.includes("`"))
        return null;
    return zone.format === "dnscontrol"
        ? `In dnsconfig.js that is \`${text}\`.`
        : `In Terraform the text of \`${old?.address}\` is \`${text}\`.`;
}
function editor_splicesOf(change, index, { read, module, entries }) {
    switch (change.zone.format) {
        case "master-file":
        case "inline":
            return editMasterFile(change, index, read);
        case "octodns":
            return editOctodns(change, index, read, entries);
        case "terraform":
            return editTerraform(change, index, module);
        default:
            return editDnscontrol(change, index, read);
    }
}
/** Ours: files of one module, and octets of all of them. */
const MAX_FILES = 200;
const MAX_MODULE = 16 * 2 ** 20;
/** The `*.tf` files beside a plan, read once; none where there are too many. */
function modulesIn(repository) {
    const modules = new Map();
    return (plan) => {
        const folder = (0,external_node_path_.dirname)(repository.beside(plan, ""));
        const module = modules.get(folder) ?? new Module(filesOf(folder, repository));
        modules.set(folder, module);
        return module;
    };
}
function filesOf(folder, repository) {
    let left = MAX_MODULE;
    try {
        const paths = repository.find("*.tf", folder);
        const files = paths.length > MAX_FILES ? [] : paths.map((path) => repository.read(path, left));
        for (const file of files)
            left -= typeof file === "string" ? Infinity : file.text.length;
        return left < 0 ? [] : files.map(({ file, text }) => new FileText(file, text));
    }
    catch (error) {
        if (error instanceof model/* AuditError */.M_)
            return [];
        throw error;
    }
}
/** Keeps what the last text came to: the findings of a domain are in one file, mostly. */
function lastOf(read) {
    let last = null;
    return (text) => {
        if (last?.text !== text)
            last = { text, value: read(text) };
        return last.value;
    };
}
/** Keeps the texts read last. */
function held(read) {
    const texts = new Map();
    return (file) => {
        const known = texts.get(file);
        if (known !== undefined)
            return known;
        const text = read(file);
        if (texts.size >= MAX_HELD)
            texts.delete([...texts.keys()][0]);
        texts.set(file, text);
        return text;
    };
}

;// CONCATENATED MODULE: ./lib/src/zones/record-locations.js

/**
 * Finds where evidence is declared, by the RRset it was seen in and its text. The record that says so, else the
 * first of its RRset, else the alias at the name, else what takes the RRset away; null where nothing of it is declared.
 */
function declaredAt(zones) {
    const sets = new Map();
    for (const record of zones.flatMap((zone) => zone.records)) {
        const key = `${record.rr.type} ${record.rr.name}`;
        const set = sets.get(key);
        if (set === undefined)
            sets.set(key, [record]);
        else
            set.push(record);
    }
    const gone = new Map(zones.flatMap((zone) => zone.absent).map(({ name, type, location }) => [`${type} ${name}`, location]));
    // few of the RRsets are asked for, and some of those once for each of their records
    const asked = new Map();
    return (type, name, text) => {
        const set = sets.get(`${type} ${name}`) ?? sets.get(`CNAME ${name}`);
        if (set === undefined)
            return gone.get(`${type} ${name}`) ?? null;
        const places = asked.get(set) ?? placesIn(set);
        asked.set(set, places);
        return places.byText.get(text) ?? places.first;
    };
}
function placesIn(set) {
    const byText = new Map();
    for (const record of set)
        for (const text of textsOf(record))
            if (!byText.has(text))
                byText.set(text, record.location);
    return { first: set[0].location, byText };
}
function textsOf(record) {
    if (!record.read)
        return [record.rr.data];
    const { type, data } = record.rr;
    return "strings" in data ? [(0,dns_record/* txtValue */.gb)(data), (0,dns_record/* formatRdata */.ew)(type, data)] : [(0,dns_record/* formatRdata */.ew)(type, data)];
}

// EXTERNAL MODULE: ./lib/src/zones/planned/overlay.js + 4 modules
var overlay = __webpack_require__(7725);
;// CONCATENATED MODULE: ./lib/src/run/check.js
// The whole story: policy in, world observed, facts judged, views compared, report out.



























/** Audits the domains of a policy. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
function check(options) {
    return (0,run_deadline/* withRunDeadline */.mH)(options.deadlineMs, (deadline) => checkBefore(deadline, options));
}
async function checkBefore(deadline, options) {
    const prepared = await (0,load_inputs/* prepare */.iA)(options, options.domains);
    const base = options.base === null ? null : await readBase(options.base, options, deadline);
    const world = openWorld(options, prepared, deadline);
    try {
        return await audit(options, prepared, base, world);
    }
    finally {
        world.close();
    }
}
function openWorld(options, { policy, repository }, deadline) {
    const { now: at, replay, concurrency, allowPrivateNetwork, smtp, helo, timing } = options;
    if (replay !== null) {
        const world = (0,sources_world/* openReplay */.YW)(replay, at);
        if (!options.offline || world.offline)
            return world;
        throw new model/* UsageError */.eb(`--offline: ${replay} was observed live, and --replay asks no one; leave --offline out`);
    }
    if (options.untrusted)
        for (const file of options.smtpEvidence)
            repository.demandUnturned(file);
    const evidence = options.smtpEvidence.map(smtp_evidence/* readEvidence */.At);
    if (options.offline)
        return (0,sources_world/* openOffline */.GA)(at, overlay/* offline */.W, evidence);
    const smtpDeadlineMs = options.smtpDeadlineMs ?? options.deadlineMs / 2; // the rest is for the domains that waited for one whose servers are slow
    const { urls: resolvers, untrusted: untrustedResolvers } = (0,load_inputs/* resolversOf */.$D)(options, policy);
    return (0,sources_world/* openLive */.nM)({
        at,
        resolvers,
        untrustedResolvers,
        concurrency,
        timing,
        allowPrivateNetwork,
        smtp,
        helo,
        evidence,
        deadline,
        smtpDeadlineMs,
    });
}
async function audit(options, prepared, base, world) {
    const { policy, domains, declared, policyFiles } = prepared;
    const defects = new Set();
    const declares = declared.zones.length > 0 || policyFiles.length > 0;
    const view = options.view === "auto" ? (declares || world.offline ? "planned" : "live") : options.view;
    const onDefect = (defect) => defects.add(defect);
    const place = placesOf(declared.zones, policyFiles);
    const auditor = openAuditor(world, place, onDefect);
    const live = view === "planned" && declared.zones.length > 0 ? { dns: world.dns, declarations: "planned" } : { dns: world.dns };
    const inView = (zones, files, { domains: named }) => view === "planned"
        ? plannedOver(live, zones, files)
        : {
            ...live,
            declarations: declarationsOf(zones, named.map(({ name }) => name)),
        };
    let done = 0;
    const step = () => options.onProgress?.(++done, domains.length);
    options.onProgress?.(done, domains.length);
    const { now, before, leaving, comparison } = await world.attend(async () => {
        const seen = inView(declared.zones, policyFiles, policy);
        const [now, before] = await Promise.all([
            auditor.observe(domains, seen, step),
            view === "planned" && declares && !world.offline ? auditor.observe(domains, live) : null,
        ]);
        const earlier = base?.policy && base.declared
            ? { policy: base.policy, seen: inView(base.declared.zones, base.declared.policyFiles, base.policy) }
            : null;
        const texts = declaredTexts(declared.zones);
        const facts = before === null
            ? now
            : now.map((planned, i) => (0,live_facts/* withServed */.s)(planned, before[i], texts.has((0,dns_name/* under */.hG)("_mta-sts", domains[i].name))));
        const leave = { earlier: base?.policy?.domains ?? [], deleted: deletedTexts(declared.zones) };
        const leaving = before === null ? [] : await observeLeaving(domains, leave, { live: world.dns, planned: seen.dns }, onDefect);
        return {
            now: facts,
            before,
            leaving,
            comparison: await compareWith(auditor, { policy, domains, now, live: before }, earlier),
        };
    });
    const audited = auditor.judge(domains, now, policy.profile);
    const order = (before ?? []).flatMap((live, i) => {
        const [domain, { facts: planned }] = [domains[i], audited[i]];
        return orderOf({ domain, live, planned, leaving: leaving[i] ?? [] }, place);
    });
    // a fix for what is live says nothing of what is declared
    const edit = openEditor(view === "planned" ? declared.zones : [], prepared.repository, policy.file);
    const edited = audited.map(({ facts, findings }) => ({ facts, findings: withEdits(findings, edit, onDefect) }));
    const report = reportOf(options, { prepared, base, view, comparison, audited: edited, order }, world);
    return { report, snapshot: world.snapshot, defects: [...defects] };
}
/** DNS and the policies as they will be once what is declared is deployed. */
function plannedOver(live, zones, files) {
    return { ...live, dns: (0,overlay/* overlay */.L)(live.dns, zones), policies: new Map(files.map(({ domain, text }) => [domain, text])) };
}
/** Where evidence is declared: at a record's line, or in a policy file. */
function placesOf(zones, policyFiles) {
    const ofRecord = declaredAt(zones);
    // one file may be the policy of many domains, each of which has it anew
    const ofFiles = new Map(policyFiles.map((file) => [file.file, file]));
    const inFiles = new Map([...ofFiles].map(([name, file]) => [name, (0,policy_files/* placesInPolicy */._)(file)]));
    const ofPolicy = new Map(policyFiles.map(({ domain, file }) => [(0,mta_sts_observe/* policyUrl */.IH)(domain), inFiles.get(file)]));
    return ({ at, text }) => {
        if ("url" in at)
            return ofPolicy.get(at.url)?.(text) ?? null;
        return "type" in at && at.live !== true ? ofRecord(at.type, at.name, text) : null;
    };
}
function reportOf(options, { prepared, base, view, comparison, audited, order }, world) {
    const { policy, declared } = prepared;
    const { failOn, failOnUnknown } = options;
    const { baseline } = comparison;
    const domains = domainReports(prepared, comparison, audited, world.at);
    const audit = new Set(domains.map((domain) => domain.name));
    const leftOut = new Set(policy.domains.map((domain) => domain.name).filter((name) => !audit.has(name)));
    const earlier = base?.policy ? { name: base.name, domains: base.policy.domains.map((domain) => domain.name) } : null;
    return {
        version: 1,
        tool: { name: "mail-policy", version: lib_package/* version */.rE },
        at: world.at,
        profile: policy.profile,
        view,
        config: { file: policy.file, sha256: policy.sha256 },
        resolvers: world.resolvers(),
        limits: [...world.limits(), ...declared.notes.map(model/* problemText */.fI), ...(base?.limits ?? [])],
        remarks: remarksOn(declared.zones),
        conclusion: conclusionOf(domains),
        gate: gateOf(domains, { failOn, failOnUnknown, baseline, notes: notesOf(domains, baseline, earlier) }),
        weakened: base?.policy ? weakeningsOf(base.policy, policy, checks/* CHECKS */.u) : null,
        order: order.toSorted((a, b) => (a.domain < b.domain ? -1 : Number(a.domain > b.domain))),
        counts: countsOf(domains.flatMap((domain) => domain.findings)),
        domains,
        waivers: idleWaivers(policy.waivers.filter((waiver) => !leftOut.has(waiver.domain)), domains, world.at),
    };
}
function domainReports({ policy, domains }, { before }, audited, at) {
    const waivers = countingAt(policy.waivers, at);
    const reports = domains.map(({ name, mail }, i) => {
        const { facts, findings: found } = audited[i];
        const earlier = before?.[i];
        const compared = earlier === undefined ? found : withChanges(name, found, earlier);
        const findings = withWaivers(compared, name, waivers);
        return { name, mail, counts: countsOf(findings), facts, findings };
    });
    return reports.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}


/***/ })

};
