export const id = 8414;
export const ids = [8414];
export const modules = {

/***/ 82845:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ earlierFinding),
/* harmony export */   o: () => (/* binding */ judgeDomain)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94887);
/* harmony import */ var _standards_mx_observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40345);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(667);
/* harmony import */ var _text_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45534);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41304);







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
        const level = (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(check, context.profile, domain);
        if (level === "off" || !check.mail.includes(domain.mail))
            continue;
        const parameter = (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .parameterOf */ .lS)(check, context.profile, domain);
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
    const reason = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("judging/no-selector");
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
    const all = (0,_standards_mx_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .mailHosts */ .F_)(mx).length;
    if (all <= subjects.length)
        return subjects;
    const reason = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("judging/host-limit", { all, limit: subjects.length });
    return [...subjects, placeholder({ state: "unknown", reason, evidence: [] })];
}
/** The evidence of the MX records that name each host. */
function mxEvidenceByHost(mx) {
    const records = mx.state === "present" ? mx.value.records : [];
    const hostByText = new Map(records.map((record) => [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("MX", record), record.exchange]));
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
            return { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("judging/absent", { fact: name }) };
        if (fact?.state === "malformed")
            return { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("judging/malformed", { fact: name }) };
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
        const text = (0,_text_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .k)(error);
        const defect = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("judging/defect", { check: check.id, subject: subject.name, error: text });
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
    return evidence.slice(0, MAX_EVIDENCE).map((one) => ({ ...one, text: (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .x)(one.text, MAX_TEXT_LENGTH) }));
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
    const level = (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(check, profile, domain);
    if (level === "off")
        return null;
    const { name, location } = domain;
    const subject = { domain: name, name: earlier.subject };
    return toFinding(check, subject, level, earlier, { evidence: [], location, isDeclared: false });
}
function toFinding(check, subject, level, { outcome, message: text, fix }, { evidence, location, isDeclared }) {
    return {
        key: (0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .findingKey */ .fl)(subject.domain, check.id, subject.name),
        check: check.id,
        subject: subject.name,
        section: check.section,
        requirements: check.scope === "attestation" ? [subject.name] : check.requirements,
        tests: check.tests,
        references: check.references,
        outcome,
        level,
        status: (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(outcome, level),
        message: text,
        evidence: truncateEvidence(evidence),
        fix: outcome === "fail" ? (fix ?? null) : null,
        change: null,
        waiver: null,
        location,
        isDeclared,
    };
}


/***/ })),

/***/ 6130:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ forEachDomain),
  f: () => (/* binding */ openAuditor)
});

// EXTERNAL MODULE: ./lib/src/audit/checks.js + 128 modules
var checks = __webpack_require__(7416);
// EXTERNAL MODULE: ./lib/src/audit/judge.js
var judge = __webpack_require__(82845);
// EXTERNAL MODULE: ./lib/src/audit/observe.js + 24 modules
var observe = __webpack_require__(74818);
// EXTERNAL MODULE: ./lib/src/audit/live-facts.js
var live_facts = __webpack_require__(51668);
// EXTERNAL MODULE: ./lib/src/audit/report-facts.js
var report_facts = __webpack_require__(74384);
;// CONCATENATED MODULE: ./lib/src/concurrency/paced.js
// Work on many items: some at once where the processor is the limit, more where most of it waits for others.
/** Milliseconds between two looks at how busy this process is. */
const INTERVAL_MS = 50;
/** Above this share of the time, more at once would only take memory. */
const BUSY = 0.9;
/** Runs `work` on every item, at most `most` at once, the next as soon as one is done. */
async function forEachPaced(items, { step, most, isBusy = busyMeter() }, work) {
    const waiting = items.entries();
    const workOn = async () => {
        for (const [i, item] of waiting)
            await work(item, i);
    };
    const limit = Math.min(most, items.length);
    if (limit === 0)
        return;
    let timer;
    await new Promise((resolve, reject) => {
        let begun = 0;
        let ended = 0;
        const begin = () => {
            for (const end = Math.min(limit, begun + step); begun < end; begun++)
                workOn().then(() => (++ended === begun ? resolve() : undefined), reject);
            if (begun === limit)
                clearInterval(timer);
        };
        timer = setInterval(() => {
            if (!isBusy())
                begin();
        }, INTERVAL_MS);
        begin();
    }).finally(() => clearInterval(timer));
}
function busyMeter() {
    let last = performance.eventLoopUtilization();
    return () => {
        const now = performance.eventLoopUtilization();
        const { utilization } = performance.eventLoopUtilization(now, last);
        last = now;
        return utilization > BUSY;
    };
}

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/text/error.js
var text_error = __webpack_require__(45534);
// EXTERNAL MODULE: ./lib/src/run/view-audits.js + 3 modules
var view_audits = __webpack_require__(40002);
;// CONCATENATED MODULE: ./lib/src/run/audit-domains.js
// Observes domains in one view, some at once, and notes what the checks say of them.









/** Domains observed at once: as many as keep this process busy, for each unfinished one is in memory; and enough of them where resolvers are slow. */
const PACE = { step: 32, most: 128 };
/** Where mail servers are probed: domains whose servers are slow, or must wait for their minute, must not hold up the others. */
const PROBING_PACE = { step: 2_000, most: 2_000 };
/** Does `work` for each of the domains, as many at once as the auditor observes: a window that slides over them. */
async function forEachDomain({ pace }, domains, work) {
    await forEachPaced(domains, pace, work);
}
const RUN_CHECKS = checks/* CHECKS */.u.filter(({ scope }) => scope === "run");
/** `findDeclaration` finds where evidence is declared; `onDefect` receives internal errors of this program. */
function openAuditor(world, findDeclaration, onDefect, { earlierOf = null, reportsOf = null } = {}, maxHeld = view_audits/* MAX_HELD */.R) {
    const { https, smtp, at, gaps, isProbing } = world;
    const judgeBy = (profile) => {
        const context = { profile, at, findDeclaration, onDefect };
        return (checks, domain, facts) => (0,judge/* judgeDomain */.o)(checks, domain, facts, context);
    };
    return {
        at,
        pace: isProbing ? PROBING_PACE : PACE,
        observe: async (domain, view) => {
            const missing = gaps?.reasonFor(domain.name) ?? null;
            const facts = missing === null
                ? await (0,observe/* observeDomain */.B)(domain, { ...view, https, smtp }, at, onDefect).catch((error) => unmeasuredFacts(domain, defectOf(domain, error, onDefect)))
                : unmeasuredFacts(domain, missing);
            return {
                ...facts,
                ...(earlierOf && { earlier: earlierOf(domain.name) }),
                ...(reportsOf && reportsOf(domain.name, missing)),
            };
        },
        open: (domains, profile) => new view_audits/* ViewAudits */.C(domains, judgeBy(profile), { profile, at, maxHeld }),
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
        ...report_facts/* NO_REPORT_FACTS */.$,
        hosts: {},
    };
}


/***/ })),

/***/ 48561:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ beforeChange),
  W: () => (/* binding */ commitKeyDates)
});

// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/sources/git.js
var git = __webpack_require__(45663);
// EXTERNAL MODULE: ./lib/src/sources/git-log.js
var git_log = __webpack_require__(44916);
// EXTERNAL MODULE: ./lib/src/standards/dkim/key-age.js
var key_age = __webpack_require__(89322);
// EXTERNAL MODULE: ./lib/src/reason.js
var reason = __webpack_require__(50564);
// EXTERNAL MODULE: ./lib/src/zones/declares.js
var zones_declares = __webpack_require__(93035);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/policy/hash.js
var hash = __webpack_require__(33437);
// EXTERNAL MODULE: ./lib/src/zones/formats.js + 3 modules
var formats = __webpack_require__(77018);
// EXTERNAL MODULE: ./lib/src/zones/read-zones.js + 1 modules
var read_zones = __webpack_require__(907);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository-folder.js
var repository_folder = __webpack_require__(97652);
// EXTERNAL MODULE: ./lib/src/zones/repository/included-policies.js
var included_policies = __webpack_require__(94254);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository_repository = __webpack_require__(94763);
// EXTERNAL MODULE: ./lib/src/run/load-inputs.js + 21 modules
var load_inputs = __webpack_require__(7855);
// EXTERNAL MODULE: ./lib/src/run/read-commit.js
var read_commit = __webpack_require__(15754);
;// CONCATENATED MODULE: ./lib/src/run/past-zones.js
// What the zones of the policy declared at a commit of the past.









/**
 * The files that the policy of today names as zones, and the records that the policy had itself; null where there was a fault in any of
 * them. The policy may be younger than its zones.
 */
function readPastZones(commit, checkedOut) {
    return (0,read_commit/* readInRounds */.R)(commit, checkedOut, (tree) => {
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
    const zones = policy.zones.filter(({ kind, pattern }) => !(0,formats/* findFormat */.FI)(kind).isGenerated && repository.hasAny(pattern, repository.nameOf(config)));
    demandContents(repository, zones, config);
    const then = { ...policy, zones, domains: domainsThen(repository, { config, policy }) };
    const read = (0,read_zones/* readDeclaredZones */.w)(then, folder, tree);
    return read.faults.length === 0 ? read.zones : null;
}
/** Reads what the zones name, so that their contents come in one round with that of the policy. */
function demandContents(repository, zones, config) {
    const folder = repository.folderOf(repository.nameOf(config));
    for (const { pattern } of zones)
        for (const path of repository.find(pattern, folder))
            repository.read(path);
}
/** With the records that each had in the policy; none before there was one. */
function domainsThen(repository, { config, policy }) {
    if (!repository.hasFile(config))
        return policy.domains.map((domain) => ({ ...domain, records: null }));
    const file = repository.read(config);
    if ("problem" in file)
        throw new errors/* AuditError */.M_(file.problem);
    const octets = Buffer.from(file.text, "latin1");
    const isOneFile = policy.included.patterns.length === 0;
    if (isOneFile && (0,hash/* policyHash */.t)([{ file: file.file, octets }]) === policy.sha256)
        return policy.domains; // it has not changed since
    return (0,load_inputs/* parsePolicyFile */._)(file.file, octets, (0,included_policies/* includedPolicies */.J)(repository)).domains;
}

;// CONCATENATED MODULE: ./lib/src/run/commit-key-dates.js








/** Project limit: keys that are looked for; git compares every line of every change with each. */
const MAX_KEYS = 100;
/** Project limit: commits that add a key and are looked at, for the first that declares it; each is read. */
const MAX_ADDITIONS = 5;
/**
 * The dates of the keys that these zones declare, of all together. Git is asked while the run goes on; where the clone may be shallow, it and
 * `openRemote` are asked once a date is. A key of an alias's target is declared elsewhere, and has none.
 */
function commitKeyDates(checkedOut, openRemote = null, runSignal) {
    const closing = new AbortController();
    const signal = AbortSignal.any([closing.signal, ...(runSignal === undefined ? [] : [runSignal])]);
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
            problem = (0,reason/* reasonOf */.A)(error);
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
    let asked = openRemote === null && declared.size > 0 ? ask() : null;
    return {
        keyDates: async (record) => {
            if (!declared.has(record))
                return [];
            asked ??= ask();
            const date = (await asked).get(record);
            return date === undefined ? [] : [date];
        },
        limitations: () => (problem === null ? [] : [(0,message/* message */.iU)("limitation/key-dates", { reason: problem })]),
        close: () => closing.abort(),
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
            const value = (0,record/* txtValue */.gb)(rr.data);
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
        const declares = (0,zones_declares/* declaredRrsets */.A)(zones);
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


/***/ })),

/***/ 60617:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cU: () => (/* binding */ combinerWithLive),
  Vd: () => (/* binding */ observeViews),
  jQ: () => (/* binding */ observerBesideLive)
});

// EXTERNAL MODULE: ./lib/src/audit/live-facts.js
var live_facts = __webpack_require__(51668);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var observe = __webpack_require__(12283);
// EXTERNAL MODULE: ./lib/src/audit/guarded-observer.js
var guarded_observer = __webpack_require__(55285);
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
            const ask = (dns) => measure(() => (0,observe/* observeRetiredSelector */.PN)(dns, domain.name, selector));
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

// EXTERNAL MODULE: ./lib/src/zones/intended-rrsets.js
var intended_rrsets = __webpack_require__(20517);
// EXTERNAL MODULE: ./lib/src/run/audit-domains.js + 1 modules
var audit_domains = __webpack_require__(6130);
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
    await (0,audit_domains/* forEachDomain */.R)(auditor, domains, async (domain, position) => {
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
    const sources = { baseDomains: base?.policy?.domains ?? [], deletedNames: (0,intended_rrsets/* deletedTxtNames */.ul)(declared.zones) };
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
    const declaredNames = (0,intended_rrsets/* declaredTxtNames */.DI)(zones);
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


/***/ })),

/***/ 39179:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openWorld)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _sources_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71159);
/* harmony import */ var _zones_planned_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97725);
/* harmony import */ var _smtp_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81111);
// The world that a check observes: the network, nothing (offline), or a snapshot. Each loads only its own code.





/** Opens the world of a policy's run; the caller closes it. `run` is what its shards have in common, where it is split. Throws UsageError, InputError (exit 2) or AuditError (exit 3). */
async function openWorld(options, { policy, repository }, run, deadline) {
    const { now: at, replay, shards, concurrency, allowPrivateNetwork, helo, timing } = options;
    if (shards !== null) {
        const { findShards } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(6739), __webpack_require__.e(6892)]).then(__webpack_require__.bind(__webpack_require__, 6392));
        const files = findShards(shards);
        if (options.isUntrusted)
            demandLinkFree([...options.smtpEvidence, ...files], repository);
        if (run !== null)
            return (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9099), __webpack_require__.e(2878)]).then(__webpack_require__.bind(__webpack_require__, 2878))).openShards(files, at, { policy, run });
    }
    else if (options.isUntrusted)
        demandLinkFree(options.smtpEvidence, repository);
    if (replay !== null) {
        const { readSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9099), __webpack_require__.e(4320)]).then(__webpack_require__.bind(__webpack_require__, 24320));
        const world = (0,_sources_world_js__WEBPACK_IMPORTED_MODULE_1__/* .openReplay */ .YW)(readSnapshot(replay), at);
        if (!options.offline || world.offline)
            return world;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("saved/offline", { file: replay }));
    }
    const evidence = options.smtpEvidence.length === 0 ? [] : await readEvidenceFiles(options.smtpEvidence);
    if (options.offline)
        return (0,_sources_world_js__WEBPACK_IMPORTED_MODULE_1__/* .openOffline */ .GA)(at, _zones_planned_overlay_js__WEBPACK_IMPORTED_MODULE_2__/* .offlineDns */ .v, evidence);
    const { chooseResolvers } = await Promise.all(/* import() */[__webpack_require__.e(5303), __webpack_require__.e(2188), __webpack_require__.e(6621)]).then(__webpack_require__.bind(__webpack_require__, 36621));
    const { openLive } = await Promise.all(/* import() */[__webpack_require__.e(5303), __webpack_require__.e(2188), __webpack_require__.e(6071)]).then(__webpack_require__.bind(__webpack_require__, 68452));
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
        smtpDeadlineMs: options.smtpDeadlineMs ?? (0,_smtp_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultSmtpDeadline */ .G9)(options.deadlineMs),
        smtpRate: options.smtpRate ?? _smtp_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_SMTP_RATE */ .k4,
    });
}
function demandLinkFree(files, repository) {
    for (const file of files)
        repository.demandLinkFree(file);
}
async function readEvidenceFiles(files) {
    const { readEvidence } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9099), __webpack_require__.e(8852)]).then(__webpack_require__.bind(__webpack_require__, 88852));
    return files.map(readEvidence);
}


/***/ })),

/***/ 15754:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInRounds)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _zones_repository_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72543);
/* harmony import */ var _zones_repository_repository_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97652);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
// Reads files of a commit that are not in the checkout: only the content of a file shows which others it names.




/** Project limit: the policy, the files it names, the files those include, and so on. */
const MAX_ROUNDS = 20;
/** What `read` makes of a commit's files, once all contents are there that it wants. `place` says where the checkout is. */
async function readInRounds(commit, place, read) {
    const files = await commit.files();
    const tree = new _zones_repository_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitTree */ .e((0,_zones_repository_repository_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .locateCommit */ .iV)(place.config, place.root), files);
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const result = await read(tree, files);
        const { missingContents } = tree;
        if (missingContents.length === 0)
            return result;
        tree.addContents(await commit.read(missingContents));
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SaidError */ ._N((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("run/included-files", { limit: MAX_ROUNDS }));
}


/***/ })),

/***/ 40002:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ MAX_HELD),
  C: () => (/* binding */ ViewAudits)
});

// EXTERNAL MODULE: ./lib/src/audit/checks.js + 128 modules
var checks = __webpack_require__(7416);
// EXTERNAL MODULE: ./lib/src/standards/dkim/sharing.js
var sharing = __webpack_require__(45435);
;// CONCATENATED MODULE: ./lib/src/audit/dkim-key-reuse.js

/** The keys of all audited domains in one view. */
class KeyReuse {
    #digests = [];
    /** A key has hundreds of characters: one that many domains share is held once. */
    #identities = new Map();
    #index = null;
    /** Notes the keys of the domain at a position: those of earlier positions are named first. */
    add(position, name, facts) {
        const digest = (0,sharing/* digestKeys */.VG)(keysOf(name, facts));
        for (const key of digest.keys)
            key.identity = this.#held(key.identity);
        this.#digests[position] = digest;
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
        this.#index ??= (0,sharing/* indexDigests */.mc)(this.#digests.splice(0));
        return { ...facts, dkimSharing: (0,sharing/* compareKeys */.YD)(keys, this.#index) };
    }
}
/** The key of a retired selector counts as long as its record exists. */
function keysOf(name, { dkim, dkimRetired }) {
    return { name, dkim: { ...dkimRetired, ...dkim } };
}

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/standards/smtp-tls/checks/starttls.js
var starttls = __webpack_require__(54319);
// EXTERNAL MODULE: ./lib/src/audit/levels.js
var levels = __webpack_require__(667);
// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
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
        const days = (0,levels/* parameterOf */.lS)(starttls/* smtpTlsStarttls */.p, this.#profile, domain);
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
    if ((0,moment/* daysBetween */.YM)(measured, at) < -MAX_CLOCK_SKEW_DAYS)
        return { kind: "failure", cause: "outdated", reason: (0,message/* message */.iU)("smtp-host/too-late", { at: measured, from }) };
    if ((0,moment/* daysBetween */.YM)(measured, at) <= days)
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

// EXTERNAL MODULE: ./lib/src/sequence.js
var sequence = __webpack_require__(87685);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/run/packed-facts.js
// The facts of domains in few octets: they are data alone, so their JSON is all there is to them.

/** The fastest that still finds what repeats: evidence, names, keys of objects. */
const LEVEL = 2;
/** RFC 1951 \u00a72: deflate looks back no further. */
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
const SHARING_CHECKS = checks/* CHECKS */.u.filter(({ needs, examines, consults }) => [...needs, ...examines, ...consults].includes("dkimSharing"));
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
        this.#kept.set(position, facts, () => this.#judge(checks/* CHECKS */.u, domain, current));
    }
    /** The facts of each domain as they were observed. */
    observed() {
        return (0,sequence/* lazySequence */.W)(this.domains.length, (position) => this.#kept.facts(position));
    }
    /** The audit of each domain, once all are noted. */
    audits() {
        return (0,sequence/* lazySequence */.W)(this.domains.length, (position) => this.#kept.completed(position, (facts, judged) => this.#complete(position, facts, judged)));
    }
    /** Only what the other domains change is judged again. */
    #complete(position, observed, judged) {
        const domain = this.domains[position];
        const { facts: own, isOwn } = this.#refusals.complete(domain, observed);
        const facts = this.#keys.complete(domain.name, own);
        if (judged === null || !isOwn)
            return { facts, findings: this.#judge(checks/* CHECKS */.u, domain, facts) };
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


/***/ })),

/***/ 59742:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ evidenceLocator),
/* harmony export */   S: () => (/* binding */ chooseViews)
/* harmony export */ });
/* harmony import */ var _zones_declares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93035);
/* harmony import */ var _zones_intended_rrsets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20517);
/* harmony import */ var _zones_planned_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97725);
/* harmony import */ var _zones_record_locations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85380);
/* harmony import */ var _zones_repository_policy_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27903);
/* harmony import */ var _standards_mta_sts_observe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67461);
/* harmony import */ var _zones_unlisted_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47559);
/* harmony import */ var _commit_key_dates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48561);
// The views of a run: DNS as it is, and as it will be once what the repository declares is deployed.








/** `auto` is the planned view where anything is declared, and offline. `allDates` are those of the keys that the repository declares. */
function chooseViews(wanted, { policy, declared: { zones }, policyFiles }, base, world, allDates) {
    const keyDates = base?.declared ? (0,_commit_key_dates_js__WEBPACK_IMPORTED_MODULE_7__/* .beforeChange */ .o)(allDates, base.declared.zones) : allDates;
    const hasDeclarations = zones.length > 0 || policyFiles.length > 0;
    const kind = wanted === "auto" ? (hasDeclarations || world.offline ? "planned" : "live") : wanted;
    const forgotten = { unlistedNames: forgottenNames(policy, zones) };
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
                view: viewOf({ ...live, unlistedNames: forgottenNames(base.policy, base.declared.zones) }, { policy: base.policy, ...base.declared }),
            }
            : null,
    };
}
function forgottenNames({ domains }, zones) {
    return (0,_zones_unlisted_names_js__WEBPACK_IMPORTED_MODULE_6__/* .unlistedNames */ .Z)(zones, domains.map(({ name }) => name));
}
/** DNS as it is, to be compared with what is declared. */
function liveView(live, { policy, zones }) {
    const names = policy.domains.map(({ name }) => name);
    return { ...live, declarations: (0,_zones_intended_rrsets_js__WEBPACK_IMPORTED_MODULE_1__/* .intentsByDomain */ .$D)(zones, names) };
}
/** DNS and the MTA-STS policies as they will be once the declared ones are deployed. */
function plannedView(live, { zones, policyFiles: files }) {
    const declares = (0,_zones_declares_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredRrsets */ .A)(zones);
    return {
        ...live,
        dns: (0,_zones_planned_overlay_js__WEBPACK_IMPORTED_MODULE_2__/* .overlay */ .L)(live.dns, zones),
        declares,
        policies: new Map(files.map(({ domain, text }) => [domain, text])),
    };
}
/** Where evidence is declared: at a record's line, or in a policy file. */
function evidenceLocator(zones, policyFiles) {
    const locateRecord = (0,_zones_record_locations_js__WEBPACK_IMPORTED_MODULE_3__/* .findDeclaration */ .M)(zones);
    // one file may be the policy of many domains, and each domain has a copy
    const ofFiles = new Map(policyFiles.map((file) => [file.file, file]));
    const inFiles = new Map([...ofFiles].map(([name, file]) => [name, (0,_zones_repository_policy_files_js__WEBPACK_IMPORTED_MODULE_4__/* .policyLineLocator */ .B)(file)]));
    const locateInPolicy = new Map(policyFiles.map(({ domain, file }) => [(0,_standards_mta_sts_observe_js__WEBPACK_IMPORTED_MODULE_5__/* .policyUrl */ .IH)(domain), inFiles.get(file)]));
    return ({ at, text }) => {
        if ("url" in at)
            return locateInPolicy.get(at.url)?.(text) ?? null;
        return "type" in at && at.live !== true ? locateRecord(at.type, at.name, text) : null;
    };
}


/***/ })),

/***/ 44916:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ changesOfFiles),
/* harmony export */   dt: () => (/* binding */ openGitLog),
/* harmony export */   fE: () => (/* binding */ isShallow)
/* harmony export */ });
/* unused harmony export parseAdditions */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60776);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45663);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48551);
// The past of files through git: which commits changed one, and which first had a text.






/**
 * The commits that changed files of the work tree after the commit `from` and up to `to`, the latest first, at most `limit`; none
 * where git does not have them. `path` and `patterns` are relative to the top.
 */
async function changesOfFiles(folder, { path, patterns }, { from, to }, limit) {
    if (![from, to].every((one) => _git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .SHA */ .hG.test(one)))
        return [];
    const options = [`--max-count=${limit}`, "--format=%H%x00%s", "--no-show-signature", `${from}..${to}`];
    try {
        const top = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .findWorkTreeRoot */ .j_)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
        const args = ["log", ...options, "--", literally(path), ...patterns];
        const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(top, args, "", _git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LISTING */ .g4, undefined, "globs");
        const lines = output.toString("utf8").split("\n");
        return lines.flatMap((line) => {
            const [commit = "", subject = ""] = line.split("\0");
            return _git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .SHA */ .hG.test(commit) ? [{ commit, subject }] : [];
        });
    }
    catch {
        return [];
    }
}
/** Project limit: commits that are looked at, more than most repositories have; git compares the files of each with those before. */
const MAX_COMMITS = 50_000;
/** The commits that git has here, of those that led to the one checked out around `file`. Rejects where there is none. */
async function openGitLog(file, signal, maxCommits = MAX_COMMITS) {
    const own = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)));
    const asked = ["rev-parse", "--show-cdup", "--is-shallow-repository"];
    const listing = ["rev-list", `--max-count=${maxCommits + 1}`, "--parents", "--timestamp", "HEAD"];
    const [place, lines] = await Promise.all([(0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runForLine */ .HC)(own, asked, signal), (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runForLine */ .HC)(own, listing, signal)]);
    const [up = "", isShallow] = place.split("\n");
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(own, up);
    const all = lines.split("\n").flatMap(parsePastCommit);
    const commits = all.slice(0, maxCommits);
    const isWhole = all.length === commits.length && isShallow === "false";
    const byId = new Map(commits.map((commit) => [commit.id, commit]));
    const ownFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, own).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
    return {
        firstAdditions: async (searches) => {
            const found = await searchAdditions(folder, [...byId.keys()], searches, ownFolder, signal);
            return searches.map(({ texts }) => {
                const ids = texts.flatMap((text) => [...(found.get(text) ?? [])]);
                const additions = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
                const [commit, ...later] = additions.toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a.at, b.at));
                return commit === undefined ? null : { commit, isOldest: isWhole, later };
            });
        },
        commitsSince: () => Promise.resolve(commits),
        open: (commit) => Promise.resolve((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .commitIn */ .xt)(folder, commit, signal)),
        problem: () => null,
    };
}
/** Whether the clone begins with a commit whose parents it lacks: that one seems to add all files. */
async function isShallow(file, signal) {
    return (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runForLine */ .HC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)), ["rev-parse", "--is-shallow-repository"], signal)) !== "false";
}
/** git-rev-list(1) with `--parents --timestamp`: `<seconds> SP <commit> (SP <parent>)*`. */
function parsePastCommit(line) {
    const [time = "", id, ...parents] = line.split(" ");
    const seconds = Number(time);
    if (id === undefined || !Number.isSafeInteger(seconds) || seconds > MAX_SECONDS)
        return [];
    return [{ id, parents, at: new Date(seconds * 1_000).toISOString() }]; // oxlint-disable-line no-restricted-globals -- no clock
}
/** ECMA-262 \u00a721.4.1.1: the last second of the calendar. */
const MAX_SECONDS = 8_640_000_000_000;
/**
 * Which of the commits add a line with each text, in the files of the searches, or in others of their kind in the same folders or in
 * `ownFolder`: a record may have been moved among them. Not in more, so that a large repository is not read as a whole.
 */
async function searchAdditions(folder, commits, searches, ownFolder, signal) {
    const texts = [...new Set(searches.flatMap((search) => search.texts))];
    if (texts.some((text) => !/^[A-Za-z0-9+/]+$/.test(text)))
        throw new Error("a text to look for is not base64");
    const files = [...new Set(searches.flatMap((search) => search.files))].filter((path) => !path.startsWith("../"));
    if (texts.length === 0 || files.length === 0)
        return new Map();
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(); // no content of a file can pass for a commit
    const pattern = texts.map((text) => text.replaceAll("+", "[+]")).join("|");
    const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(folder, ["diff-tree", ...PLAIN_DIFF, `--format=${mark} %H`, `-G${pattern}`, "--", ...globsAround(files, ownFolder)], commits.map((id) => `${id}\n`).join(""), _git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LISTING */ .g4, signal, "globs");
    return parseAdditions(output.toString("latin1"), texts, mark);
}
/** The pattern of one path. */
function literally(path) {
    return path.replace(/[*?[\\]/g, "\\$&");
}
/** The files, and with a wildcard those beside them whose names end alike; none of a name without an end, which are of all kinds. */
function globsAround(files, ownFolder) {
    const globs = files.flatMap((path) => {
        const kind = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.extname(path);
        const folders = kind === "" ? [] : [node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path), ownFolder];
        return [literally(path), ...folders.map((each) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(literally(each), `*${literally(kind)}`))];
    });
    return [...new Set(globs)];
}
/** git-diff-tree(1): nothing of the configuration or attributes of a repository runs a program, or changes what is written. */
const PLAIN_DIFF = [
    "--stdin",
    "-r",
    "--root",
    "-m", // what a merge itself adds
    "--patch",
    "--unified=0",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-renames",
    "--no-notes",
];
/** git-diff-tree(1) with `--patch`: each commit begins with the mark and its name, each file with `diff --git`, and its lines with `@@`. */
function parseAdditions(log, texts, mark) {
    const found = new Map();
    for (const commit of log.split(`${mark} `).slice(1)) {
        const [id = ""] = commit.split("\n", 1);
        for (const diff of commit.split(/^diff --git /m).slice(1)) {
            const body = diff.search(/^@@ /m);
            if (body < 0)
                continue;
            const lines = diff.slice(body).split("\n");
            const added = lines.filter((line) => line.startsWith("+")).join("\n");
            for (const text of texts)
                if (added.includes(text))
                    found.set(text, (found.get(text) ?? new Set()).add(id));
        }
    }
    return found;
}


/***/ })),

/***/ 93035:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ declaredRrsets)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60455);
/* harmony import */ var _records_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66874);


/**
 * Whether zones declare what DNS answers for a name and type, that there is nothing included: a complete zone does so down to its
 * delegations, any other for its own RRsets. Not where a fault, a value known only after apply or an unmanaged record may decide.
 */
function declaredRrsets(zones) {
    const origins = new Map();
    for (const zone of zones)
        origins.set(zone.origin, [...(origins.get(zone.origin) ?? []), zone]);
    const key = (zone, name, type) => `${zone.origin} ${type} ${name}`;
    const hasRrset = (origin, name, type) => (origins.get(origin) ?? []).some(({ records }) => (0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .hasType */ .df)((0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsByName */ .x9)(records).get(name) ?? [], type));
    const open = new Set(zones.flatMap((zone) => [...zone.undecided, ...(zone.partlyManaged ?? [])].map(({ name, type }) => key(zone, name, type))));
    return (name, type) => {
        for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
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
        for (let at = name; at !== null && at !== zone.origin; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at))
            if (hasRrset(zone.origin, at, "NS"))
                return true;
        return false;
    }
}


/***/ })),

/***/ 36435:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createEditor)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77018);
/* harmony import */ var _rrset_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94261);
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44070);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47554);
// Fixes in the repository's own language: what publishes a fix's records, as a change to the file that declares them.





/** Project limit: files held at once; domains are edited in turn, each in few files. */
const MAX_CACHED_FILES = 8;
/** Project limit: octets of a file that is edited, as the places of all its lines are held; a zone of 100,000 records has about 10 MiB. */
const MAX_EDITED_OCTETS = 16 * 2 ** 20;
function createEditor(zones, repository) {
    const read = cacheFiles((file) => {
        const found = repository.read(repository.pathOf(file), MAX_EDITED_OCTETS);
        return "problem" in found ? null : new _file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .FileText */ .i(file, found.text);
    });
    const editors = new Map();
    const editorOf = (kind) => {
        if (!editors.has(kind))
            editors.set(kind, (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .findFileFormat */ .Nz)(kind).createEditor?.({ read, repository }));
        return editors.get(kind);
    };
    let index = null;
    return (records) => {
        if (records.length === 0 || zones.length === 0)
            return null;
        const found = (index ??= (0,_rrset_change_js__WEBPACK_IMPORTED_MODULE_2__/* .indexZones */ .CX)(zones));
        const sets = groupByRrset(records);
        const changes = sets.flatMap((set) => (0,_rrset_change_js__WEBPACK_IMPORTED_MODULE_2__/* .findChange */ .YC)(set, found) ?? []);
        const [first] = changes;
        // records that belong together are published together, or not at all
        if (first === undefined || changes.length < sets.length)
            return null;
        const made = changes.map((change) => editorOf(change.zone.format)?.(change, found) ?? null);
        const file = made[0]?.file;
        const text = file === undefined || made.some((one) => one?.file !== file) ? null : read(file);
        const splices = made.flatMap((one) => one?.splices ?? []);
        return (text && (0,_splice_js__WEBPACK_IMPORTED_MODULE_4__/* .toFileEdit */ .o)(text, splices)) ?? (changes.length > 1 ? null : describeChange(first));
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
    const format = (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .findFileFormat */ .Nz)(zone.format);
    const text = format.formatTxt?.(like, zone, (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(rr.data), "") ?? null;
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


/***/ })),

/***/ 44070:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ FileText)
/* harmony export */ });
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10137);

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
    /** What the first line ends with; LF where there is no other. Editors keep it for the whole file. */
    get separator() {
        return this.octets.charAt(this.octets.indexOf("\n") - 1) === "\r" ? "\r\n" : "\n";
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


/***/ })),

/***/ 47554:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ toFileEdit)
/* harmony export */ });
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


/***/ })),

/***/ 20517:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ intentsByDomain),
/* harmony export */   DI: () => (/* binding */ declaredTxtNames),
/* harmony export */   ul: () => (/* binding */ deletedTxtNames)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _planned_authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54222);
/* harmony import */ var _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63007);
/* harmony import */ var _planned_partial_zones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65320);





/** What servers and signers write themselves, whatever is declared: serials (RFC 1035 \u00a73.3.13), keys, signatures, digests (RFC 4034, RFC 5155, RFC 7344, RFC 8976). */
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
    const partialZones = (0,_planned_partial_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .combinePartialZones */ .u)(zones.filter((zone) => !zone.isComplete));
    const completeZones = new Map(zones.filter((zone) => zone.isComplete).map((zone) => [zone.origin, (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .createAuthority */ .ww)(zone)]));
    const intentFor = intentFinder(zones, partialZones, completeZones);
    const drafts = new Map(domains.map((domain) => [domain, { rrsets: new Map(), unparsedTypes: new Set() }]));
    for (const zone of zones) {
        const isOwn = (name, type) => !zone.isComplete || (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestZone */ .B9)(completeZones, name, type)?.origin === zone.origin;
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
    return domains.filter((domain) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(domain, origin)).map((name) => ({ name, type: "MX" }));
}
function isSupportedType(type) {
    return Object.hasOwn(_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NUMBER */ .ph, type);
}
/** What is kept for the name, or for the one nearest above it. */
function findNearest(byName, name) {
    for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(at)) {
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
        const zone = (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestZone */ .B9)(complete, name, type);
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
    return new Map(zones.flatMap((zone) => zone.unmanaged === undefined ? [] : [[zone.origin, new _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__/* .UnmanagedRecords */ .J(zone, zone.unmanaged.patterns)]]));
}
/** Whether others may keep records there: at the name or, where it does not exist, at a wildcard that then answers. */
function matchUnmanaged(unmanaged, zone, name, type) {
    const encloser = zone.closestEncloser(name);
    const own = unmanaged?.matchRrset(name, type) ?? "no";
    if (unmanaged === undefined || own !== "no" || encloser === name)
        return own;
    return (0,_planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__/* .wildcardsAbove */ .l)(name, encloser).some((wildcard) => unmanaged.matchRrset(wildcard, type) !== "no")
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


/***/ })),

/***/ 67840:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ compareMailRecords),
/* harmony export */   L: () => (/* binding */ mailRecordKind)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60776);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41304);




/** Project limits of the list: a change of whole zones has thousands, and a record may have 64 KiB. */
const MAX_CHANGES = 200;
const MAX_DATA = 500;
/** The names with these labels have these records (RFC 9989 \u00a74.5, RFC 8461 \u00a73.1). */
const KIND_OF_LABEL = new Map([
    ["_dmarc", "DMARC"],
    ["_mta-sts", "MTA-STS"],
]);
/** The kind of a mail record; null for any other. An alias at a name of a kind is one, as it decides what is found there. */
function mailRecordKind({ name, type, data }) {
    if (type === "MX" || type === "TLSA")
        return type;
    if (!(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isTextType */ .GN)(type) && type !== "CNAME")
        return null;
    const [first = "", ...others] = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(name);
    if (others.includes("_domainkey"))
        return "DKIM";
    const reports = others.indexOf("_report"); // RFC 9990 \u00a74: a domain agrees to get the reports of another
    if (reports >= 0 && others[reports + 1] === "_dmarc")
        return "DMARC";
    const kind = KIND_OF_LABEL.get(first);
    if (kind !== undefined)
        return kind;
    // RFC 7208 \u00a74.5: the version is followed by a space or nothing
    return "strings" in data && /^v=spf1(?: |$)/i.test((0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data)) ? "SPF" : null;
}
/** The mail records that `now` declares and `before` does not, and the reverse; those of names outside the policy first. */
function compareMailRecords(before, now, domains) {
    const [earlier, current] = [readMailRecords(before), readMailRecords(now)];
    const isOpen = eitherOpen(earlier, current);
    const missing = (from, other, change) => [...from.records].flatMap(([key, { declared, kind }]) => {
        if (other.records.has(key) || isOpen(declared.rr))
            return [];
        const { rr, location } = declared;
        const data = (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .x)((0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(rr.type, rr.data), MAX_DATA);
        return [{ change, kind, name: rr.name, type: rr.type, data, location }];
    });
    const isNamed = namedTest(domains);
    const changes = [...missing(earlier, current, "removed"), ...missing(current, earlier, "added")].map((one) => ({
        ...one,
        isNamed: isNamed(one.name, one.kind),
    }));
    const sorted = changes.toSorted((a, b) => Number(a.isNamed) - Number(b.isNamed) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNaturally */ .y)(a.name, b.name) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNaturally */ .y)(a.kind, b.kind));
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
            if (!declared.isParsed || kind === null || !(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(declared.rr.name, zone.origin))
                continue; // no server loads others
            records.set(recordKey(declared.rr), { declared, kind });
        }
    }
    return { records, openRrsets, openZones };
}
/** Equal for records that mean the same: the strings of a text are read as one (RFC 7208 \u00a73.3, 6376 \u00a73.6.2.2). */
function recordKey({ name, type, data }) {
    return `${type} ${name} ${"strings" in data ? (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data) : (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(type, data)}`;
}
/** Whether a fault or a value known only after apply leaves open what one of both declares. */
function eitherOpen(...sides) {
    return ({ name, type }) => sides.some(({ openRrsets, openZones }) => {
        if (openRrsets.has(`${type} ${name}`))
            return true;
        for (let at = name; openZones.size > 0 && at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at))
            if (openZones.has(at))
                return true;
        return false;
    });
}
/** Whether the policy names the domain that a record is of; for TLSA records, which are of a host, one above it. */
function namedTest(domains) {
    const named = new Set(domains);
    return (name, kind) => {
        const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(name);
        const own = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .joinLabels */ .GJ)(labels.slice(labels.findLastIndex((label) => label.startsWith("_")) + 1));
        if (kind !== "TLSA")
            return named.has(own);
        for (let at = own; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at))
            if (named.has(at))
                return true;
        return false;
    };
}


/***/ })),

/***/ 85380:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findDeclaration)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _records_by_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66874);


/**
 * Finds where evidence is declared, by the RRset it was seen in and its text. The record that says so, else the
 * first of its RRset, else the alias at the name, else what takes the RRset away; null where nothing of it is declared.
 */
function findDeclaration(zones) {
    const deleted = new Map(zones.flatMap((zone) => zone.deleted).map(({ name, type, location }) => [`${type} ${name}`, location]));
    // few of the names are asked for, and some of those once for each of their records; most of a live view are not declared
    const located = new Map();
    const recordsAt = (0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsInZones */ .HJ)(zones);
    const locateName = (name) => {
        const known = located.get(name);
        if (known !== undefined)
            return known;
        const records = recordsAt(name).flatMap((zone) => zone.records);
        if (records.length === 0)
            return null;
        const found = locateRrsets(records);
        located.set(name, found);
        return found;
    };
    return (type, name, text) => {
        const rrsets = locateName(name);
        const places = rrsets?.get(type) ?? rrsets?.get("CNAME");
        if (places === undefined)
            return deleted.get(`${type} ${name}`) ?? null;
        return places.byText.get(text) ?? places.first;
    };
}
/** Of the records of a name, by type. */
function locateRrsets(records) {
    const found = new Map();
    for (const record of records) {
        const { location } = record;
        const rrset = found.get(record.rr.type) ?? { first: location, byText: new Map() };
        found.set(record.rr.type, rrset);
        for (const text of evidenceTexts(record))
            if (!rrset.byText.has(text))
                rrset.byText.set(text, location);
    }
    return found;
}
function evidenceTexts(record) {
    if (!record.isParsed)
        return [record.rr.data];
    const { type, data } = record.rr;
    return "strings" in data ? [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data), (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(type, data)] : [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(type, data)];
}


/***/ })),

/***/ 72543:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CommitTree),
/* harmony export */   h: () => (/* binding */ digestOfCommit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10539);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28050);
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
                steps.some((step) => step === "" || step === "." || step === ".." || (0,_confine_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitFolder */ .Z$)(step)))
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top), ...steps);
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
            return { problem: this.#folders.has(path) ? _file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_A_FILE */ .bd : _file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .MISSING_FILE */ .Ai };
        if (file.isLink)
            return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("file/link-in-commit") };
        if (file.size > limit)
            return { problem: (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(limit) };
        const text = this.#contents.get(file.id);
        if (text === undefined)
            this.#missingContents.add(file.id);
        return { text: text ?? "" };
    }
    pieces(path) {
        const content = this.read(path, Infinity);
        return "problem" in content ? content : { pieces: [Buffer.from(content.text, "latin1")] };
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
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(contents)).digest("hex");
}


/***/ })),

/***/ 47559:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unlistedNames)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60455);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60776);
/* harmony import */ var _mail_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67840);
/* harmony import */ var _planned_authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54222);
/* harmony import */ var _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63007);





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
            draft.reasons.push((0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .faultReason */ .t1)(zone.origin, zone.fault));
    }
    return new Map([...found].map(([owner, draft]) => [owner, toObservation(draft)]));
}
function toObservation({ names, zones, reasons: [reason] }) {
    if (names.length === 0 && reason !== undefined)
        return { state: "unknown", reason, evidence: [] };
    const sorted = names.toSorted((a, b) => Number(b.receives) - Number(a.receives) || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNaturally */ .y)(a.name, b.name));
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
            if (exchange !== _dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .ROOT */ .Dl)
                useOf(rr.name).receives = true; // RFC 7505 \u00a73: a null MX accepts no mail
        }
    }
    const sends = sendingTest(zone, partial);
    const forgotten = [];
    for (const [name, { receives, hasAddress }] of uses) {
        // RFC 4592 \u00a73.3.1: a wildcard does not answer for a name that exists, so neither does its SPF record
        if (!(receives || (hasAddress && sends(name))) || listed.has(name) || !isDomain(name))
            continue;
        if ((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(name, zone.origin) && !isBelowCut(name, zone.origin, cuts))
            forgotten.push({ name, receives, isMxHost: mxHosts.has(name) });
    }
    return forgotten;
}
/** Whether a name is certain to have no SPF record, so that anybody may send in its name. */
function sendingTest(zone, partial) {
    const protectedNames = spfNames([zone]);
    const undecided = new Set(zone.undecided.flatMap(({ name, type }) => (/^(?:TXT|CNAME)$/.test(type) ? [name] : [])));
    const unmanaged = zone.unmanaged && new _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__/* .UnmanagedRecords */ .J(zone, zone.unmanaged.patterns);
    return (name) => !protectedNames.has(name) &&
        !partial.has(name) &&
        !undecided.has(name) &&
        (unmanaged === undefined || unmanaged.matchRrset(name, "TXT") === "no");
}
function spfNames(zones) {
    const names = new Set();
    for (const { records, undecided } of zones) {
        for (const { isParsed, rr } of records)
            if (isParsed && (0,_mail_records_js__WEBPACK_IMPORTED_MODULE_0__/* .mailRecordKind */ .L)(rr) === "SPF")
                names.add(rr.name);
        for (const { name, type } of undecided)
            if (type === "TXT")
                names.add(name);
    }
    return names;
}
/** Whether the policy can name it: not a wildcard, and not a name of services (`_sip._tcp`). */
function isDomain(name) {
    return name !== _dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .ROOT */ .Dl && name.includes(".") && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isHostName */ .uy)(name);
}
/** Records below a delegation or a DNAME are not of the zone; addresses there are glue. */
function isBelowCut(name, origin, cuts) {
    for (let at = name; cuts.size > 0 && at !== null && at !== origin; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(at))
        if (cuts.has(at))
            return true;
    return false;
}
function ownerFinder(domains) {
    const nearestBelow = new Map();
    const byDepth = domains.toSorted((a, b) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .labelsOf */ .PC)(a).length - (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .labelsOf */ .PC)(b).length || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareNaturally */ .y)(a, b));
    for (const domain of byDepth) {
        for (let at = domain; at !== null && !nearestBelow.has(at); at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(at))
            nearestBelow.set(at, domain);
    }
    const named = new Set(domains);
    return (origin) => {
        const below = nearestBelow.get(origin);
        if (below !== undefined)
            return below;
        for (let at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(origin); at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(at))
            if (named.has(at))
                return at;
        return domains[0];
    };
}


/***/ }))

};
