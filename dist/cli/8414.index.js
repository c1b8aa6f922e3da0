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
            const about = Number.isNaN(parameter) ? subject.about : { ...subject.about, parameter };
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

/***/ 51668:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withLiveFacts),
/* harmony export */   V: () => (/* binding */ NO_LIVE_FACTS)
/* harmony export */ });
/* harmony import */ var _standards_dkim_key_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89322);
/* harmony import */ var _standards_mta_sts_policy_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(648);
/* harmony import */ var _standards_report_arrival_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81409);



/** A view that is compared neither with the live one nor with an earlier run. */
const NO_LIVE_FACTS = {
    earlier: { state: "absent", evidence: [] },
    live: { state: "absent", evidence: [] },
    mtaStsChange: { state: "absent", evidence: [] },
};
/** The planned facts of a domain with the live ones beside them; `declaresStsRecord`: whether its MTA-STS record is declared. */
function withLiveFacts(planned, live, declaresStsRecord) {
    const { mx, mtaStsPolicy, spfExpectationResults, dmarc, tlsRpt } = live;
    const liveKeys = [...Object.values(live.dkim), ...Object.values(live.dkimRetired)];
    return {
        ...planned,
        dkimAges: (0,_standards_dkim_key_age_js__WEBPACK_IMPORTED_MODULE_0__/* .markNewKeys */ .E0)(planned.dkimAges, planned.dkim, liveKeys),
        live: {
            state: "present",
            value: {
                mx,
                mtaStsPolicy,
                spfExpectationResults,
                asksForReports: { dmarc: (0,_standards_report_arrival_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForReports */ .fV)(dmarc), tlsRpt: (0,_standards_report_arrival_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForReports */ .fV)(tlsRpt) },
            },
            evidence: [],
        },
        mtaStsChange: (0,_standards_mta_sts_policy_change_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChange */ .H)(live, planned, declaresStsRecord),
    };
}


/***/ })),

/***/ 74384:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NO_REPORT_FACTS),
/* harmony export */   M: () => (/* binding */ openReportFacts)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74797);
/* harmony import */ var _received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73337);
/* harmony import */ var _received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58843);
/* harmony import */ var _standards_dmarc_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91970);
/* harmony import */ var _standards_tls_rpt_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18873);






/** Those of a run that reads no reports. */
const NO_REPORT_FACTS = {
    dmarcReports: { state: "absent", evidence: [] },
    tlsReports: { state: "absent", evidence: [] },
};
/** `at`: the moment judged as of, ISO 8601. */
function openReportFacts(known, at) {
    const context = { unread: known.unread, at };
    return (domain, missing) => {
        const own = (0,_received_reports_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(known.evidence, domain);
        const factOf = (kind, summarise) => {
            if (known.sources[kind] === undefined)
                return { state: "absent", evidence: [] };
            const reason = missing ?? unknownReason(known, kind, (0,_received_reports_known_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .reportsOf */ .tu)(own, kind).length > 0);
            return reason === null
                ? { state: "present", value: summarise(), evidence: [] }
                : { state: "unknown", reason, evidence: [] };
        };
        return {
            dmarcReports: factOf("dmarc", () => (0,_standards_dmarc_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .summariseDmarcReports */ .pb)(own.dmarc, { ...context, added: (0,_received_reports_new_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .newAddressesOf */ .e)(known.newAddresses, domain) })),
            tlsReports: factOf("tls-rpt", () => (0,_standards_tls_rpt_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .summariseTlsReports */ .b)(own.tlsRpt, context)),
        };
    };
}
/** Why what is known of a domain is not all that arrived: then neither the last report nor a count can be told. null where it is all. */
function unknownReason({ keptProblem, sources }, kind, hasReports) {
    if (sources[kind] === "unobserved")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("snapshot/unobserved");
    if (keptProblem !== null)
        return keptProblem;
    return sources[kind] === "empty" && !hasReports ? (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("cause/no-report-files", { kind }) : null;
}


/***/ })),

/***/ 26610:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ forEachDomain),
  f: () => (/* binding */ openAuditor)
});

// EXTERNAL MODULE: ./lib/src/audit/checks.js + 130 modules
var checks = __webpack_require__(67796);
// EXTERNAL MODULE: ./lib/src/audit/judge.js
var judge = __webpack_require__(82845);
// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __webpack_require__(48266);
;// CONCATENATED MODULE: ./lib/src/dns/answer-listener.js
/** A Dns that shows each answer to the listeners before the one who asked gets it. */
function withListeners(dns, listeners) {
    return {
        query(name, type) {
            return dns.query(name, type).then((answer) => {
                for (const hear of listeners)
                    hear(name, type, answer);
                return answer;
            });
        },
    };
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/key-age.js
var key_age = __webpack_require__(89322);
// EXTERNAL MODULE: ./lib/src/standards/dkim/record.js + 1 modules
var dkim_record = __webpack_require__(18032);
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
var observe = __webpack_require__(12283);
// EXTERNAL MODULE: ./lib/src/standards/dkim/sharing.js
var sharing = __webpack_require__(45435);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/external-destinations.js
var external_destinations = __webpack_require__(44662);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/observe.js
var dmarc_observe = __webpack_require__(50169);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/tree-walk.js
var tree_walk = __webpack_require__(89355);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/dns/no-record.js
var no_record = __webpack_require__(28225);
// EXTERNAL MODULE: ./lib/src/dns/unmeasured-answer.js
var unmeasured_answer = __webpack_require__(48042);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/standards/registrable-domain.js
var registrable_domain = __webpack_require__(92464);
;// CONCATENATED MODULE: ./lib/src/standards/dns/observe.js





/** Project limit: domains of others that are asked about; a hostile SPF tree names a hundred. */
const MAX_DOMAINS = 50;
/** Records which names exist by the answers that it hears. */
function recordNames() {
    const seen = { existing: new Set(), emptyAliases: new Map() };
    const hear = (_name, _type, answer) => {
        if (answer.kind === "failure" || answer.security === "bogus")
            return;
        const { kind, owner, aliases } = answer;
        for (const existing of aliases)
            seen.existing.add(existing);
        if (kind !== "nxdomain")
            seen.existing.add(owner);
        const alias = aliases.at(-1);
        if (kind === "nxdomain" && alias !== undefined)
            seen.emptyAliases.set(alias, owner);
    };
    return { hear, seen };
}
/** Of these registrable domains, those that are a name that was found, or have one. */
function foundAmong(domains, existing) {
    const found = new Set();
    for (const name of existing) {
        let at = name;
        while (at !== null && !domains.has(at))
            at = (0,dns_name/* parentOf */.gN)(at);
        if (at !== null && (0,registrable_domain/* registrableDomain */.j)(name) === at)
            found.add(at);
    }
    return found;
}
/**
 * The registrable domains of others that the references of `domain` lead to; absent without any reference. RFC 8020 \u00a72: where the domain
 * itself does not exist, nothing below it does, so none is asked for below which something was found. `isOwn`: whether a name is
 * the repository's; `unseen`: why some records were not seen.
 */
async function observeReferencedDomains(dns, domain, { references, unseen }, { existing }, isOwn) {
    if (references.length === 0 && unseen.length === 0)
        return { state: "absent", evidence: [] };
    const others = new Map();
    for (const reference of references) {
        const registrable = (0,registrable_domain/* registrableDomain */.j)(reference.name);
        if (registrable === null || (0,dns_name/* isWithin */.UO)(domain, registrable) || isOwn(reference.name))
            continue;
        others.set(registrable, [...(others.get(registrable) ?? []), reference]);
    }
    const found = foundAmong(others, existing);
    const inDoubt = [...others.keys()].filter((name) => !found.has(name)).toSorted();
    const asked = inDoubt.slice(0, MAX_DOMAINS);
    const answers = await Promise.all(asked.map(async (name) => ({ name, answer: await dns.query(name, "SOA") })));
    const at = (name) => ({ type: "SOA", name });
    // an alias at the domain itself, whatever it leads to, is a record of the domain
    const unregistered = answers.flatMap(({ name, answer }) => (0,unmeasured_answer/* unmeasuredCause */.v)(at(name), answer) === null && answer.kind === "nxdomain" && answer.aliases.length === 0
        ? [name]
        : []);
    const causes = answers.flatMap(({ name, answer }) => (0,unmeasured_answer/* unmeasuredCause */.v)(at(name), answer) ?? []);
    const left = inDoubt.length - asked.length;
    const overLimit = left === 0 ? [] : [(0,message/* message */.iU)("dns/dangling/limit", { left, limit: MAX_DOMAINS })];
    return {
        state: "present",
        value: {
            unregistered: unregistered.map((name) => {
                const leading = others.get(name) ?? [];
                const places = leading.flatMap(({ place, failing }) => (failing === null ? [place] : []));
                const failing = leading.flatMap((one) => one.failing ?? []);
                return { domain: name, places: (0,message/* uniqueMessages */.wG)(places), failing: (0,message/* uniqueMessages */.wG)(failing) };
            }),
            existing: others.size - unregistered.length - causes.length - left,
            unmeasured: (0,message/* uniqueMessages */.wG)([...causes, ...overLimit, ...unseen]),
        },
        evidence: unregistered.flatMap((name) => [
            ...(others.get(name) ?? []).flatMap(({ evidence }) => evidence),
            (0,no_record/* noRecordEvidence */.u3)(at(name), "nxdomain"),
        ]),
    };
}

// EXTERNAL MODULE: ./lib/src/cause.js
var cause = __webpack_require__(78789);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
;// CONCATENATED MODULE: ./lib/src/standards/dnssec/observe.js
// Records the DNSSEC state of every answer about a domain, and asks for the state of its zone.




/** Project limit: names asked for keys on the way up; mail domains are at their zone's apex or a few labels below. */
const MAX_NAMES = 8;
/** Records the state of every answer that it hears, each question once, and when the signatures of secure ones end. */
function recordSecurity() {
    const answers = new Map();
    const signed = new Map();
    const hear = (name, type, answer) => {
        const question = `${type} ${name}`;
        if (answers.has(question))
            return;
        answers.set(question, toAnswerState(name, type, answer));
        if (answer.kind === "records" && answer.security === "secure" && answer.signature !== undefined)
            signed.set(question, { type, name: answer.owner, ...answer.signature });
    };
    return { hear, answers, signed };
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
            return (0,cause/* unanswered */.bj)(at, (0,message/* message */.iU)("cause/bogus"));
        // RFC 1034 \u00a73.6.2: an alias has no other records, so it is not an apex; the answer is that of its target's zone
        const isAlias = answer.aliases.length > 0;
        if (answer.kind === "records" && !isAlias) {
            // RFC 4034 \u00a72.1.1: a key without the zone flag (0x0100) signs nothing
            const zoneKeys = answer.records
                .filter(({ data }) => (data.flags & 0x0100) !== 0)
                .map(({ data }) => data.algorithm);
            const algorithms = [...new Set(zoneKeys)].toSorted((a, b) => a - b);
            if (algorithms.length === 0)
                return { state: "absent", evidence: noted((0,message/* message */.iU)("dnssec/seen/no-zone-key")) };
            return {
                state: "present",
                value: { zone: name, algorithms },
                evidence: noted((0,message/* message */.iU)("dnssec/seen/algorithms", { algorithms })),
            };
        }
        if (answer.security === "insecure" && !isAlias)
            return { state: "absent", evidence: noted((0,message/* message */.iU)("dnssec/seen/unsigned-zone")) };
        if (answer.security === "indeterminate" && !isAlias)
            return { state: "unknown", reason: (0,message/* message */.iU)("cause/indeterminate"), evidence: [] };
        name = (0,dns_name/* parentOf */.gN)(name);
    }
    return { state: "unknown", reason: (0,message/* message */.iU)("dnssec/no-apex", { domain }), evidence: [] };
}
/**
 * The zone's state (`recordSecurity` hears `dns`; by the security of the SOA answer at `domain`, which holds for an apex and for a name below one),
 * and the answers seen about the domain and its MX hosts. TLSA answers belong to DANE; DNSKEY answers mail does not depend on.
 */
async function observeDnssec(dns, domain, { answers, signed }, keys, observed) {
    const soa = await dns.query(domain, "SOA");
    const mxHosts = new Set(Object.keys(observed.hosts));
    const own = [...answers.values()]
        .filter((answer) => answer.type !== "TLSA" && answer.type !== "DNSKEY")
        .filter((answer) => (0,dns_name/* isWithin */.UO)(answer.name, domain) || mxHosts.has(answer.name))
        .toSorted((a, b) => (0,order/* compareText */.n)(a.name, b.name) || (0,order/* compareText */.n)(a.type, b.type));
    const zone = soa.kind === "failure" ? soa.cause : soa.security;
    const note = soa.kind === "failure" ? soa.reason : (0,message/* message */.iU)("dnssec/seen/zone-state", { state: soa.security });
    const records = recordStates(domain, answers, observed);
    return {
        state: "present",
        value: { zone, keys, answers: own, records, earliest: earliestEnd(domain, signed, keys) },
        evidence: [{ at: { type: "SOA", name: domain }, text: "", note }],
    };
}
/** Of the RRsets of the domain, and the keys of its zone, the one whose signature ends first. What others sign is theirs. */
function earliestEnd(domain, signed, keys) {
    const zone = keys.state === "present" ? keys.value.zone : domain;
    const own = [...signed.values()].filter(({ type, name }) => (0,dns_name/* isWithin */.UO)(name, domain) || (type === "DNSKEY" && name === zone));
    return own.toSorted((a, b) => (0,order/* compareText */.n)(a.until, b.until) || (0,order/* compareText */.n)(a.name, b.name))[0] ?? null;
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

// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(25141);
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
        const text = (0,record/* formatRdata */.ew)(type, data);
        return { text, data: text };
    }
    const text = (0,record/* txtValue */.gb)(data);
    return { text, data: (0,record/* formatRdata */.ew)("TXT", (0,record/* txtRdata */.fm)(text)) };
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
var common_selectors = __webpack_require__(19045);
;// CONCATENATED MODULE: ./lib/src/standards/drift/questions.js


/** Project limit: RRsets of mail that are asked for, and others. */
const MAX_MAIL = 2_000;
const MAX_OTHERS = 500;
/** RFC 7208 \u00a74.5, RFC 9989 \u00a74.7, RFC 8461 \u00a73.1, RFC 8460 \u00a73: how the records begin. A DKIM key record has a key (RFC 6376 \u00a73.6.1). */
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
        return toUnmeasured(question, (0,message/* message */.iU)("cause/bogus"));
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
 * RFC 4592 \u00a73.3.1: where a deleted RRset was the last of its name, a wildcard above answers; that is not drift.
 * null where no wildcard gives this answer.
 */
async function compareWithWildcards(dns, question, answer) {
    const { name, type } = question;
    for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null && at !== dns_name/* ROOT */.Dl; at = (0,dns_name/* parentOf */.gN)(at)) {
        const wildcard = await dns.query((0,dns_name/* prependLabels */.Sm)("*", at), type);
        if (wildcard.kind === "failure")
            return toUnmeasured(question, (0,cause/* openQuestion */.R0)({ about: (0,message/* message */.iU)("drift/gap/wildcard") }, wildcard.reason));
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
var mailbox = __webpack_require__(31395);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var mta_sts_observe = __webpack_require__(67461);
// EXTERNAL MODULE: ./lib/src/standards/mx/reverse-dns.js
var reverse_dns = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/standards/service/names.js
var service_names = __webpack_require__(34071);
;// CONCATENATED MODULE: ./lib/src/standards/service/observe.js
// Asks for the SRV records of a domain's mail services, the hosts they name, and the names of automatic configuration.








/** Project limit: hosts of a service that are looked up. */
const MAX_TARGETS = 10;
/** Looks up the mail services of a domain; absent where the policy does not say that it has some. */
async function observeServices(dns, domain, mail, hasServices) {
    if (!hasServices)
        return { state: "absent", evidence: [] };
    const wanted = [
        ...(define_check/* SENDING_KINDS */.r9.includes(mail) ? service_names/* SUBMISSION */.XV : []),
        ...(define_check/* RECEIVING_KINDS */.NE.includes(mail) ? service_names/* RETRIEVAL */.$A : []),
    ];
    const [services, autodiscover, names] = await Promise.all([
        Promise.all(wanted.map((service) => observeService(dns, domain, service))),
        observeService(dns, domain, service_names/* AUTODISCOVER */.nv),
        Promise.all(service_names/* CONFIGURATION_LABELS */.TX.map((label) => observeName(dns, (0,dns_name/* prependLabels */.Sm)(label, domain)))),
    ]);
    return {
        state: "present",
        value: {
            services: services.map(({ value }) => value),
            autodiscover: autodiscover.value,
            names: names.map(({ value }) => value),
        },
        // a name that may be missing proves nothing
        evidence: [
            ...services,
            ...(autodiscover.value.state === "missing" ? [] : [autodiscover]),
            ...names.filter(({ value }) => value.state !== "missing"),
        ].flatMap(({ evidence }) => evidence),
    };
}
async function observeService(dns, domain, service) {
    const name = (0,service_names/* serviceName */.fe)(service, domain);
    const at = { type: "SRV", name };
    const answer = await dns.query(name, "SRV");
    const cause = (0,unmeasured_answer/* unmeasuredCause */.v)(at, answer);
    const common = { service, name, hosts: [], reason: cause };
    if (answer.kind === "failure" || cause !== null)
        return { value: { ...common, state: "unmeasured" }, evidence: [] };
    if (answer.kind !== "records")
        return { value: { ...common, state: "missing" }, evidence: (0,no_record/* absenceEvidence */.rj)(at, answer) };
    const records = answer.records
        .map(({ data }) => data)
        .toSorted((a, b) => a.priority - b.priority || a.port - b.port || (a.target < b.target ? -1 : 1));
    const evidence = records.slice(0, MAX_TARGETS).map((data) => ({ at, text: (0,record/* formatRdata */.ew)("SRV", data) }));
    const targets = records.filter(({ target }) => target !== dns_name/* ROOT */.Dl); // RFC 2782: `.` says that there is no host
    if (targets.length === 0)
        return { value: { ...common, state: "not-offered" }, evidence };
    const hosts = await Promise.all(targets.slice(0, MAX_TARGETS).map(({ target, port }) => observeHost(dns, target, port)));
    const reason = targets.length > MAX_TARGETS
        ? (0,message/* message */.iU)("service/srv/limit", { service, all: targets.length, limit: MAX_TARGETS })
        : null;
    return { value: { ...common, state: "offered", hosts, reason }, evidence };
}
async function observeHost(dns, host, port) {
    const { kind, owner, reason } = await lookUpAddress(dns, host);
    if (kind === "unmeasured")
        return { host, port, state: "unmeasured", owner: null, reason };
    if (owner !== host)
        return { host, port, state: "alias", owner, reason: null };
    const state = kind === "address" ? "address" : kind;
    return { host, port, state, owner: null, reason: null };
}
async function observeName(dns, name) {
    const { kind, owner, reason, evidence } = await lookUpAddress(dns, name);
    const isAlias = owner !== name;
    const state = kind === "address" || kind === "unmeasured" ? kind : isAlias ? "dangling" : "missing";
    return { value: { name, state, owner: isAlias ? owner : null, reason }, evidence };
}
/** Whether a name has an address, and the name that owns it, or would. */
async function lookUpAddress(dns, name) {
    const answers = await Promise.all(["A", "AAAA"].map(async (type) => ({ type, answer: await dns.query(name, type) })));
    const causes = answers.flatMap(({ type, answer }) => (0,unmeasured_answer/* unmeasuredCause */.v)({ type, name }, answer) ?? []);
    const measured = answers.flatMap(({ type, answer }) => answer.kind === "failure" || answer.security === "bogus" ? [] : [{ at: { type, name }, answer }]);
    const found = measured.find(({ answer }) => answer.kind === "records")?.answer;
    if (found !== undefined)
        return { kind: "address", owner: found.owner, reason: null, evidence: [] };
    const [first] = measured;
    if (first === undefined || causes.length > 0)
        return { kind: "unmeasured", owner: name, reason: (0,cause/* severalCauses */.Nr)(causes), evidence: [] };
    return {
        kind: measured.every(({ answer }) => answer.kind === "nxdomain") ? "no-name" : "no-address",
        owner: first.answer.owner,
        reason: null,
        evidence: measured.flatMap(({ at, answer }) => (answer.kind === "records" ? [] : (0,no_record/* absenceEvidence */.rj)(at, answer))),
    };
}

// EXTERNAL MODULE: ./lib/src/standards/spf/evaluate.js + 1 modules
var evaluate = __webpack_require__(91439);
;// CONCATENATED MODULE: ./lib/src/standards/spf/expectations.js

/** Evaluates all mails together: most of their questions are the same. */
async function observeExpectations(dns, expectations) {
    if (expectations.length === 0)
        return { state: "absent", evidence: [] };
    const value = await Promise.all(expectations.map(async ({ ip, sender, helo, result }) => {
        const mail = { ip, sender, helo };
        return { mail, expected: result, evaluation: await (0,evaluate/* checkHost */.R)(dns, mail) };
    }));
    return { state: "present", value, evidence: [] };
}

// EXTERNAL MODULE: ./lib/src/dns/txt.js
var dns_txt = __webpack_require__(50738);
// EXTERNAL MODULE: ./lib/src/text/spf-version.js
var spf_version = __webpack_require__(54566);
// EXTERNAL MODULE: ./lib/src/standards/spf/limits.js
var limits = __webpack_require__(92563);
// EXTERNAL MODULE: ./lib/src/standards/spf/macro.js
var spf_macro = __webpack_require__(25023);
// EXTERNAL MODULE: ./lib/src/standards/spf/parse.js
var parse = __webpack_require__(23728);
// EXTERNAL MODULE: ./lib/src/standards/spf/record.js
var spf_record = __webpack_require__(52586);
// EXTERNAL MODULE: ./lib/src/standards/spf/traversal.js
var traversal = __webpack_require__(98041);
;// CONCATENATED MODULE: ./lib/src/standards/spf/own-names.js



/** Project limit: addresses of one term; more do not fit in a record. */
const MAX_ADDRESSES = 40;
/** Project limit: records that a record is split into. */
const MAX_PARTS = 6;
/** The names of a tree that has many lookups; null where there are few, or the repository does not declare its record. */
async function observeOwnNames(dns, root, declares) {
    if (root.lookups <= limits/* LOOKUPS_WITH_HEADROOM */.Fb || !declares(root.domain, "TXT"))
        return null;
    const terms = new Map();
    for (const { kind, name } of (0,traversal/* evaluatedTerms */.$P)(root))
        if ((kind === "a" || kind === "mx") && name !== null)
            terms.set(`${kind} ${name}`, { kind, name });
    const found = await Promise.all([...terms].map(async ([key, { kind, name }]) => {
        const addresses = await (kind === "a" ? addressesOf(dns, name, declares) : mxAddresses(dns, name, declares));
        return addresses === null || addresses.length > MAX_ADDRESSES ? [] : [[key, addresses]];
    }));
    const records = [...new Set((0,traversal/* allRecords */.Sr)(root).map(({ domain }) => domain))];
    const texts = await Promise.all(records.map((name) => dns.query(name, "TXT")));
    const spares = Array.from({ length: MAX_PARTS }, (_, i) => (0,dns_name/* prependLabels */.Sm)(`_spf${i + 1}`, root.domain));
    const free = await Promise.all(spares.map((name) => isFree(dns, name, declares)));
    return {
        addresses: Object.fromEntries(found.flat()),
        records: records.filter((_, i) => isDeclared("TXT", texts[i], declares)),
        spareNames: spares.filter((_, i) => free[i] === true),
    };
}
/** The declared addresses of a name in both families; null where one was not measured, or is not the repository's. */
async function addressesOf(dns, name, declares) {
    const [v4, v6] = await Promise.all([dns.query(name, "A"), dns.query(name, "AAAA")]);
    const addresses = [];
    for (const [answer, type] of [
        [v4, "A"],
        [v6, "AAAA"],
    ]) {
        if (answer.kind === "failure" || answer.security === "bogus")
            return null;
        if (answer.kind !== "records")
            continue;
        if (!isDeclared(type, answer, declares))
            return null;
        addresses.push(...answer.records.map(({ data }) => data.address));
    }
    return addresses.length === 0 ? null : addresses;
}
async function mxAddresses(dns, name, declares) {
    const answer = await dns.query(name, "MX");
    if (answer.kind !== "records" || answer.security === "bogus" || !isDeclared("MX", answer, declares))
        return null;
    const hosts = answer.records.map(({ data }) => data.exchange);
    if (hosts.length > limits/* MAX_MX */.bI)
        return null;
    const each = await Promise.all(hosts.map((host) => addressesOf(dns, host, declares)));
    return each.includes(null) ? null : each.flat();
}
/** Whether the repository declares the records, and each alias on the way to them: what is behind one of others is theirs to change. */
function isDeclared(type, answer, declares) {
    if (answer?.kind !== "records")
        return false;
    return declares(answer.owner, type) && answer.aliases.every((alias) => declares(alias, "CNAME"));
}
/** Whether a record can be added: there is none, and no alias either, beside which nothing may stand (RFC 1034 \u00a73.6.2). */
async function isFree(dns, name, declares) {
    if (!declares(name, "TXT"))
        return false;
    const answer = await dns.query(name, "TXT");
    return (answer.kind === "nodata" || answer.kind === "nxdomain") && answer.aliases.length === 0;
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/strangers.js
// What the record gives to mail of strangers. Where a name depends on the mail (RFC 7208 \u00a77), only an evaluation shows what it
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
    const byMail = (0,traversal/* allTerms */.$O)(tree, ({ mailDependent }) => mailDependent !== null);
    if (byMail.length === 0)
        return [];
    return Promise.all(CLIENTS.map(async ([family, ip]) => {
        const evaluation = await (0,evaluate/* checkHost */.R)(dns, { ip, sender: `${LOCAL_PART}@${domain}`, helo: HELO });
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
                    ? (0,message/* message */.iU)("spf/open/known-address", { ip })
                    : null,
        };
    }));
}
/**
 * Marks the terms that lead back to their own record for every mail: their name depends on the mail, and a wildcard answers for
 * all such names with a record that leads to it again. Only where each stranger is over a limit is it worth a question.
 */
async function markEndlessTerms(dns, sender, tree, strangers) {
    if (!strangers.every(({ isOverLimit }) => isOverLimit))
        return;
    const terms = (0,traversal/* allTerms */.$O)(tree, traversal/* leadsByMail */.MS);
    await Promise.all(terms.map(async ({ branch }) => {
        const suffix = branch.mailDependent?.suffix ?? null;
        if (suffix === null || !(await isEndless(dns, suffix, sender)))
            return;
        const problem = { kind: "loop", message: (0,message/* message */.iU)("spf/target/endless", { suffix }) };
        branch.target = { domain: suffix, owner: suffix, text: null, problem, unknown: null, lookups: 0, branches: [] };
        branch.notLookedUp = null;
    }));
}
/** Whether the wildcard below `suffix` has a record that includes, or redirects to, another name below `suffix` for each mail. */
async function isEndless(dns, suffix, sender) {
    const wildcard = (0,dns_name/* prependLabels */.Sm)("*", suffix);
    const lookup = await (0,dns_txt/* lookUpTxt */.J)(dns, wildcard); // RFC 4592 \u00a72.2.1: its own name returns its records
    const [text, ...others] = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    if (text === undefined || others.length > 0)
        return false;
    return (0,parse/* parseSpf */.JH)(text).terms.some((term) => (term.kind === "include" || term.kind === "redirect") &&
        (0,dns_name/* isWithin */.UO)((0,spf_macro/* fixedSuffix */.Ep)(term.domain, wildcard, sender) ?? dns_name/* ROOT */.Dl, suffix));
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/void-lookups.js
// The address lookups of the terms in the tree (RFC 7208 \u00a75.3, \u00a75.4, \u00a75.7), to find those that are void (\u00a74.6.4).





/** The address lookups of the terms of a tree, begun as soon as each term is known: they do not wait for the records below. */
class AddressLookups {
    #dns;
    #begun = new Map();
    constructor(dns) {
        this.#dns = dns;
    }
    /** Begins the lookups of a term. */
    begin(branch) {
        const { kind, name } = branch;
        if (name === null || (kind !== "a" && kind !== "mx" && kind !== "exists"))
            return;
        const lookups = new TermLookups(this.#dns);
        const found = lookups[kind](name);
        found.catch(() => undefined); // a defect is heard of where the result is noted
        this.#begun.set(branch, { lookups, found });
    }
    /** Notes in the tree what the first `limit` counted `a`, `mx` and `exists` terms found. */
    async resolveTerms(root, limit) {
        const counted = (0,traversal/* evaluatedTerms */.$P)(root).filter((branch) => branch.lookups > 0);
        for (const branch of counted.slice(0, limit))
            if (!this.#begun.has(branch))
                this.begin(branch);
        await Promise.all(counted.map((branch, i) => resolveTerm(branch, this.#begun.get(branch), i < limit ? null : limit)));
    }
}
/** `before`: null, or how many lookups come before the term, if those are too many. */
async function resolveTerm(branch, begun, before) {
    const { kind, text } = branch;
    if (kind !== "a" && kind !== "mx" && kind !== "exists" && kind !== "ptr")
        return;
    if (before !== null && kind !== "ptr")
        branch.notLookedUp ??= (0,message/* message */.iU)("spf/term/lookup-limit", { term: text, before, limit: limits/* MAX_LOOKUPS */.rT });
    // RFC 7208 \u00a75.5: whether a `ptr` lookup is void depends on the client
    if (begun === undefined || before !== null) {
        const possible = kind === "mx" ? limits/* MAX_MX */.bI : 1;
        branch.found = { v4: "unknown", v6: "unknown" };
        branch.voids = { v4: { names: [], possible }, v6: { names: [], possible } };
        return;
    }
    const { v4, v6, mxRecords = null } = await begun.found;
    branch.found = { v4: bestOutcome(v4), v6: bestOutcome(v6) };
    branch.voids = { v4: voidLookups(v4), v6: voidLookups(v6) };
    branch.mxRecords = mxRecords;
    branch.unanswered = begun.lookups.firstUnanswered();
    // RFC 7208 \u00a75.7: an `exists` whose name does not depend on the client matches every client if it has an A record
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
        const lookup = { name, outcome: lookupOutcome(await this.#query(name, "A")) }; // RFC 7208 \u00a75.7: type A for clients of both families
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
        const reason = answer.kind === "failure" ? answer.reason : (0,message/* message */.iU)("cause/bogus");
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
    return answer.kind === "records" ? "found" : "void"; // RFC 7208 \u00a74.6.4: NXDOMAIN or an empty answer
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/record-tree.js













/** How deep the tree may be: below eleven records evaluation is over the limit in any case. */
const MAX_DEPTH = limits/* MAX_LOOKUPS */.rT + 1;
/** Project limit: ten times what receivers look up is enough to name what to fix, and bounds an explosive tree. */
const MAX_TREE_LOOKUPS = 10 * limits/* MAX_LOOKUPS */.rT;
/** Project limit: how many syntax errors of one record a message names. */
const MAX_NAMED_ERRORS = 3;
/** Project limit: octets of all records of one tree, twice the largest DNS answer (RFC 1035 \u00a74.2.2). */
const MAX_OCTETS = 131_072;
const FAMILIES = ["v4", "v6"];
/**
 * The domain's SPF record and all records it reaches; malformed if there are several. `unrecorded` is asked for what receivers do
 * not ask for. `declares`: what the repository decides.
 */
async function observeSpf(dns, domain, unrecorded = dns, declares = () => false) {
    const lookup = await (0,dns_txt/* lookUpTxt */.J)(dns, domain);
    if (lookup.state === "unknown")
        return lookup;
    const at = { type: "TXT", name: domain };
    const texts = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    const [text] = texts;
    if (text === undefined) {
        const evidence = lookup.state === "absent" ? lookup.evidence : misspeltEvidence(lookup.evidence, at);
        return { state: "absent", evidence: [...evidence, ...(await obsoleteEvidence(unrecorded, domain, evidence))] };
    }
    const evidence = texts.map((each) => ({ at, text: each }));
    if (texts.length > 1) {
        // RFC 7208 \u00a74.5: more than one record is a permerror
        return {
            state: "malformed",
            problem: (0,message/* message */.iU)("spf/records/several", { domain, count: texts.length }),
            evidence,
        };
    }
    const { owner, texts: all } = lookup.state === "present" ? lookup : { owner: domain, texts: [] };
    const tree = await buildTree(dns, domain, { text, owner });
    const strangers = await observeStrangers(dns, domain, tree);
    await markEndlessTerms(dns, domain, tree, strangers);
    const owners = new Set((0,traversal/* allRecords */.Sr)(tree).map((node) => node.owner));
    const declared = [...owners].filter((name) => declares(name, "TXT"));
    const own = await observeOwnNames(unrecorded, tree, declares);
    return {
        state: "present",
        value: { domain, owner, text, misspelt: all.filter(spf_version/* isMisspeltSpf */.h), tree, strangers, declared, own },
        evidence,
    };
}
/** Of TXT values without an SPF record, those that look like one. */
function misspeltEvidence(evidence, at) {
    const like = evidence.filter(({ text }) => (0,spf_record/* resemblesSpf */.o)(text));
    return like.length > 0
        ? like
        : [{ at, text: "", note: (0,message/* message */.iU)("spf/evidence/no-record", { texts: evidence.length }) }];
}
/** SPF records of the type SPF, which only RFC 4408 knew (RFC 7208 \u00a73.1); a failure shows none. */
async function obsoleteEvidence(dns, name, txtEvidence) {
    if (txtEvidence.some(no_record/* isMissingName */.em))
        return [];
    const answer = await dns.query(name, "SPF");
    if (answer.kind !== "records")
        return [];
    const texts = (0,spf_record/* selectSpf */.Y)(answer.records.map(({ data }) => (0,record/* txtValue */.gb)(data)));
    return texts.map((text) => ({ at: { type: "SPF", name }, text }));
}
/** Level by level, so that the limits cut off the same records whichever answer comes first. */
async function buildTree(dns, domain, published) {
    const root = parseNode(domain, published, domain);
    const addresses = new AddressLookups(dns);
    const budget = { lookups: MAX_TREE_LOOKUPS, octets: MAX_OCTETS - published.text.length };
    let level = [{ node: root, path: [domain] }];
    while (level.length > 0) {
        const steps = level.flatMap((place) => pendingRecords(place, budget, addresses));
        const fetched = await Promise.all(steps.map((step) => fetchRecord(dns, step)));
        level = steps.map(({ branch, name, path }, i) => {
            const node = toNode(name, fetched[i], domain, budget);
            branch.target = node;
            return { node, path: [...path, name] };
        });
    }
    sumLookups(root);
    await addresses.resolveTerms(root, MAX_TREE_LOOKUPS);
    return root;
}
/** The includes and redirects of a record to follow; those over the limit are marked as not looked up. Addresses are looked up meanwhile. */
function pendingRecords({ node, path }, budget, addresses) {
    return node.branches.flatMap((branch) => {
        if (branch.lookups === 0)
            return [];
        budget.lookups--;
        if (!(0,traversal/* leadsToRecord */.CO)(branch) && budget.lookups >= 0)
            addresses.begin(branch);
        if (!(0,traversal/* leadsToRecord */.CO)(branch) || branch.name === null)
            return [];
        if (budget.lookups >= 0)
            return [{ branch, name: branch.name, path }];
        branch.notLookedUp = (0,message/* message */.iU)("spf/term/lookup-limit", {
            term: branch.text,
            before: MAX_TREE_LOOKUPS,
            limit: limits/* MAX_LOOKUPS */.rT,
        });
        return [];
    });
}
function toNode(name, fetched, sender, budget) {
    if ("branches" in fetched)
        return fetched;
    budget.octets -= fetched.text.length;
    if (budget.octets < 0)
        return {
            ...emptyNode(name, null),
            unknown: (0,message/* message */.iU)("spf/records/octet-limit", { domain: name, limit: MAX_OCTETS }),
        };
    return parseNode(name, fetched, sender);
}
/** The text of the one record at a name, or a node with the reason why there is none. */
async function fetchRecord(dns, { name, path }) {
    if (path.includes(name))
        return emptyNode(name, { kind: "loop", message: (0,message/* message */.iU)("spf/target/loop", { domain: name }) });
    if (path.length >= MAX_DEPTH)
        return {
            ...emptyNode(name, null),
            unknown: (0,message/* message */.iU)("spf/records/depth-limit", { domain: name, depth: path.length, limit: limits/* MAX_LOOKUPS */.rT }),
        };
    const lookup = await (0,dns_txt/* lookUpTxt */.J)(dns, name);
    if (lookup.state === "unknown")
        return { ...emptyNode(name, null), unknown: lookup.reason };
    const texts = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    if (texts.length > 1) {
        const problem = (0,message/* message */.iU)("spf/target/several", { domain: name, count: texts.length });
        return emptyNode(name, { kind: "several", message: problem });
    }
    if (texts[0] !== undefined && lookup.state === "present")
        return { text: texts[0], owner: lookup.owner };
    const exists = !lookup.evidence.some(no_record/* isMissingName */.em);
    const problem = (0,message/* message */.iU)(exists ? "spf/records/none" : "spf/target/no-such-name", { domain: name });
    return emptyNode(name, { kind: "missing", message: problem });
}
/** A record with nothing below it. */
function emptyNode(domain, problem) {
    return { domain, owner: domain, text: null, problem, unknown: null, lookups: 0, branches: [] };
}
/** A record whose includes are not yet followed. One that does not parse is never evaluated (RFC 7208 \u00a74.6). */
function parseNode(domain, { text, owner }, sender) {
    const { terms, errors } = (0,parse/* parseSpf */.JH)(text);
    if (errors.length > 0) {
        const items = errors.slice(0, MAX_NAMED_ERRORS).map((error) => (0,message/* message */.iU)("spf/syntax/term", { ...error }));
        const problem = (0,message/* message */.iU)("spf/syntax/problems", { items, count: errors.length });
        return { ...emptyNode(domain, { kind: "syntax", message: problem }), text, owner };
    }
    const all = terms.findIndex((term) => term.kind === "all");
    const branches = terms.map((term, i) => {
        // RFC 7208 \u00a75.1: terms after `all` are not evaluated, nor is a `redirect` anywhere in a record with `all`
        const isEvaluated = all < 0 || (i <= all && term.kind !== "redirect");
        return toBranch(term, isEvaluated, domain, sender);
    });
    return { domain, owner, text, problem: null, unknown: null, lookups: 0, branches };
}
function toBranch(term, isEvaluated, domain, sender) {
    const prefixes = (0,parse/* prefixLengths */.Ox)(term);
    const branch = {
        text: term.text,
        kind: term.kind,
        qualifier: term.qualifier,
        isEvaluated,
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
        asksPtr: (0,parse/* asksPtr */.NH)(term),
    };
    const target = lookupTarget(term, domain, sender);
    if (!isEvaluated || target === null)
        return branch;
    branch.lookups = 1; // RFC 7208 \u00a74.6.4: each such term counts one, and again whenever it is reached
    if ("name" in target)
        return { ...branch, name: target.name };
    if ("unknownMacro" in target) {
        const { unknownMacro: macro } = target;
        const suffix = "domain" in term && term.domain !== null ? (0,spf_macro/* fixedSuffix */.Ep)(term.domain, domain, sender) : null;
        return {
            ...branch,
            mailDependent: { suffix },
            notLookedUp: (0,message/* message */.iU)("spf/term/mail-macro", { term: term.text, macro }),
        };
    }
    const name = target.invalid;
    if (!(0,traversal/* leadsToRecord */.CO)(branch))
        return { ...branch, notLookedUp: (0,message/* message */.iU)("spf/term/not-a-name", { term: term.text, name }) };
    // RFC 7208 \u00a74.3: a malformed name gives "none", which for an include (\u00a75.2) or redirect (\u00a76.1) is a permerror
    const problem = (0,message/* message */.iU)("spf/target/not-a-name", { name });
    return { ...branch, target: emptyNode(name, { kind: "missing", message: problem }) };
}
/** The name a term looks up; null for terms without a lookup (RFC 7208 \u00a74.6.4: all, ip4, ip6 and modifiers except redirect). */
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
// The wildcard below a domain: forged mail can come from each name it answers for, so that it needs an SPF record (RFC 7208 \u00a73.5).





/**
 * Asks for the wildcard by its own name, which returns its records (RFC 4592 \u00a72.2.1). If that name does not exist one
 * question is enough (RFC 8020). Absent if it has neither an address nor an MX record.
 */
async function observeWildcard(dns, domain) {
    const name = (0,dns_name/* prependLabels */.Sm)("*", domain);
    if ((0,dns_name/* parseName */.$q)(name) === null)
        return { state: "absent", evidence: [] }; // RFC 1035 \u00a72.3.4: such a name would be too long
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
    return (0,cause/* unanswered */.bj)({ type, name }, answer.kind === "failure" ? answer.reason : (0,message/* message */.iU)("cause/bogus"));
}
function wildcardEvidence(name, types, records) {
    return [
        ...types.map((type) => ({ at: { type, name }, text: "", note: (0,message/* message */.iU)("spf/evidence/answered") })),
        ...records.map((text) => ({ at: { type: "TXT", name }, text })),
    ];
}

// EXTERNAL MODULE: ./lib/src/standards/tls-rpt/record.js
var tls_rpt_record = __webpack_require__(40321);
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

// EXTERNAL MODULE: ./lib/src/standards/dane/observe.js
var dane_observe = __webpack_require__(32382);
// EXTERNAL MODULE: ./lib/src/standards/mx/observe.js
var mx_observe = __webpack_require__(40345);
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
    const hosts = mx.state === "absent" ? [domain] : (0,mx_observe/* mailHosts */.F_)(mx); // RFC 5321 \u00a75.1: without an MX record the domain is its own host
    const asked = hosts.slice(0, MAX_MX_HOSTS);
    const records = await Promise.all(asked.map(async (host) => (0,dane_observe/* observeTlsa */.V)(dns, host, await (0,mx_observe/* observeAddresses */.zp)(dns, host))));
    const reason = records.map(unmeasured).find((each) => each !== null);
    const unasked = hosts.length > asked.length
        ? (0,message/* message */.iU)("report-mailbox/host-limit", { domain, all: hosts.length, limit: MAX_MX_HOSTS })
        : null;
    const evidence = [...mx.evidence.slice(0, MAX_MX_HOSTS), ...records.flatMap((tlsa) => tlsa.evidence)];
    return { value: asked.filter((_host, i) => isSecure(records[i])), reason: reason ?? unasked, evidence };
}
/** RFC 7672 \u00a72.2: senders require TLS if the records are secure, usable or not. */
function isSecure(tlsa) {
    return tlsa?.state === "present" && tlsa.value.security === "secure";
}
function unmeasured(tlsa) {
    if (tlsa.state === "unknown")
        return tlsa.reason;
    if (tlsa.state === "malformed")
        return tlsa.problem;
    return tlsa.state === "present" && tlsa.value.security === "indeterminate" ? (0,message/* message */.iU)("cause/indeterminate") : null;
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

;// CONCATENATED MODULE: ./lib/src/audit/references.js
// The names that a domain's mail records lead to, of the domain itself or of others.






/** What the records of a domain name, and why some of them were not seen. */
function collectReferences(facts, mail, { emptyAliases }) {
    const tlsRpt = define_check/* RECEIVING_KINDS */.NE.includes(mail) ? [facts.tlsRpt] : []; // else not asked for
    const observed = [facts.mx, facts.spf, ...Object.values(facts.dkim), facts.dmarc, ...tlsRpt];
    const unseen = observed.flatMap((fact) => (fact.state === "unknown" ? [fact.reason] : []));
    const tree = facts.spf.state === "present" ? (0,traversal/* unmeasuredReasons */.$2)(facts.spf.value.tree) : [];
    const mxHosts = mxReferences(facts, mail);
    return {
        references: [
            ...mxHosts,
            ...spfReferences(facts, mail, mxHosts),
            ...mailboxReferences(facts),
            ...[...emptyAliases].map(([alias, name]) => aliasReference(alias, name, facts.dkim)),
        ],
        unseen: [...unseen, ...tree],
    };
}
const FAILING_HOST = (0,message/* message */.iU)("dns/failing/host");
function mxReferences({ mx, hosts }, mail) {
    if (mx.state !== "present")
        return [];
    const byText = new Map(mx.evidence.map((one) => [one.text, one]));
    return mx.value.records
        .filter(({ exchange }) => exchange !== dns_name/* ROOT */.Dl)
        .map((data) => {
        const seen = byText.get((0,record/* formatRdata */.ew)("MX", data));
        const place = (0,message/* message */.iU)("dns/place/mx", { host: data.exchange });
        const fails = define_check/* RECEIVING_KINDS */.NE.includes(mail) && hosts[data.exchange]?.addresses.state === "absent";
        const failing = fails && (0,dns_name/* isHostName */.uy)(data.exchange) ? FAILING_HOST : null;
        return { place, name: data.exchange, failing, evidence: seen === undefined ? [] : [seen] };
    });
}
/** The names of all terms, in the records of others too, and the MX hosts behind an `mx` that have no address. */
function spfReferences({ spf }, mail, mxHosts) {
    if (spf.state !== "present")
        return [];
    const { tree } = spf.value;
    const ownHosts = new Set(mxHosts.flatMap(({ name, failing }) => (failing ? [name] : [])));
    const isNaming = ({ name, mailDependent, voids }) => name !== null || mailDependent !== null || voids !== null;
    return (0,traversal/* allTerms */.$O)(tree, isNaming).flatMap((term) => {
        const { kind, name, mailDependent, voids } = term.branch;
        const named = name ?? mailDependent?.suffix ?? null;
        const hosts = kind === "mx" && voids !== null ? [...voids.v4.names, ...voids.v6.names] : [];
        const place = (0,message/* message */.iU)("dns/place/spf", { term: (0,traversal/* describeTerm */.sA)(term, tree) });
        const fails = define_check/* SENDING_KINDS */.r9.includes(mail) && (0,traversal/* targetProblem */.j_)(term.branch) !== null;
        return [...new Set([...(named === null ? [] : [named]), ...hosts])].map((at) => ({
            place,
            name: at,
            failing: fails ? (0,message/* message */.iU)("dns/failing/include") : ownHosts.has(at) ? FAILING_HOST : null,
            evidence: (0,traversal/* recordEvidence */.ti)([term.node]),
        }));
    });
}
function mailboxReferences({ dmarc, tlsRpt }) {
    const of = (uris, evidence) => uris.flatMap(({ uri, domain: name }) => name === null ? [] : [{ place: (0,message/* message */.iU)("dns/place/mailbox", { uri }), name, failing: null, evidence }]);
    return [
        ...(dmarc.state === "present" ? of([...dmarc.value.rua, ...dmarc.value.ruf], dmarc.evidence) : []),
        ...(tlsRpt.state === "present" ? of(tlsRpt.value.rua, tlsRpt.evidence) : []),
    ];
}
function aliasReference(alias, target, dkim) {
    const at = { type: "CNAME", name: alias };
    const fails = Object.values(dkim).some(({ state, evidence }) => state === "absent" && (0,no_record/* emptyAliasTarget */.BX)(evidence) === target && evidence.some((one) => isAt(one, alias)));
    return {
        place: (0,message/* message */.iU)("dns/place/alias", { alias, target }),
        name: target,
        failing: fails ? (0,message/* message */.iU)("dns/failing/alias") : null,
        evidence: [{ at, text: `${target}.` }],
    };
}
function isAt({ at }, name) {
    return "type" in at && at.name === name;
}

// EXTERNAL MODULE: ./lib/src/audit/guarded-observer.js
var guarded_observer = __webpack_require__(55285);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/verifiable.js


/** RFC 8301 \u00a73.2: signatures with shorter RSA keys are not valid; verifiers need not take longer ones. */
const MIN_RSA_BITS = 1024;
const MAX_RSA_BITS = 4096;
/** What receivers make of a valid signature with the key record at `name`. */
function useOfKey(name, key) {
    if (key.state === "unknown")
        return { state: "unknown", reason: key.reason };
    if (key.state === "absent")
        return { state: "fail", reason: (0,message/* message */.iU)("dkim/selector/missing", { name }) };
    if (key.state === "malformed")
        return { state: "varies", reason: key.problem }; // RFC 6376 \u00a73.6.2.2: undefined
    const reason = refusal(key.value);
    if (reason !== null)
        return { state: "fail", reason };
    const { flags, key: publicKey } = key.value;
    // RFC 6376 \u00a73.6.1: receivers do not treat such mail differently from unsigned mail; many do
    if (flags.includes("y"))
        return { state: "varies", reason: (0,message/* message */.iU)("dkim/not-testing/fail", { flags }) };
    if (publicKey?.type === "rsa" && publicKey.bits > MAX_RSA_BITS)
        return { state: "varies", reason: (0,message/* message */.iU)("dkim-use/long", { bits: publicKey.bits, limit: MAX_RSA_BITS }) };
    return { state: "pass", reason: null };
}
/** Why no receiver accepts a signature with the key; null where they do. */
function refusal(record) {
    const { errors, services, hashes } = record;
    const [error] = errors;
    if (error !== undefined)
        return error;
    if (!(0,dkim_record/* hasValidKey */.Ew)(record))
        return (0,message/* message */.iU)("dkim/not-revoked/fail");
    const { key } = record;
    if (key.type === "rsa" && key.bits < MIN_RSA_BITS)
        return (0,message/* message */.iU)("dkim/key-strength/fail", { bits: key.bits, minimum: MIN_RSA_BITS });
    // RFC 8301 \u00a73.1: rsa-sha1 is not used
    if (hashes !== null && !hashes.includes("sha256"))
        return (0,message/* message */.iU)("dkim/hash/no-sha256", { hashes });
    if (services !== null && !services.includes("*") && !services.includes("email"))
        return (0,message/* message */.iU)("dkim/service/no-email", { services });
    return null;
}

// EXTERNAL MODULE: ./lib/src/standards/dmarc/mail-result.js
var mail_result = __webpack_require__(85942);
;// CONCATENATED MODULE: ./lib/src/audit/mail-expectations.js






/** Evaluates all mails together: most of their questions are the same. */
async function observeMailExpectations(dns, expectations) {
    if (expectations.length === 0)
        return { state: "absent", evidence: [] };
    const value = await Promise.all(expectations.map((expectation) => observeExpectation(dns, expectation)));
    return { state: "present", value, evidence: [] };
}
async function observeExpectation(dns, expectation) {
    const { ip, from, author, dkim, result } = expectation;
    const signatures = dkim.map(({ domain, selector }) => authenticateByDkim(dns, domain, selector));
    const authentications = await Promise.all([authenticateBySpf(dns, expectation), ...signatures]);
    return (0,mail_result/* observeMailResult */.jV)(dns, { ip, from, author }, result, authentications);
}
/** RFC 9989 \u00a74.4.2, RFC 7208 \u00a72.4: SPF authenticates the domain of MAIL FROM; that of HELO where it is the null reverse path. */
async function authenticateBySpf(dns, { ip, mailFrom, helo }) {
    const sender = { sender: mailFrom, helo };
    const { result, reason, path, failed } = await (0,evaluate/* checkHost */.R)(dns, { ip, ...sender });
    const domain = (0,evaluate/* evaluatedDomain */.k)(sender);
    const [open] = failed;
    const common = { selector: null, domain, result };
    if (open !== undefined)
        return { ...common, state: "unknown", reason: (0,cause/* openQuestion */.R0)(open.question, open.reason) };
    if (result === "pass")
        return { ...common, state: "pass", reason: null };
    const step = path.at(-1);
    const term = step && (0,message/* message */.iU)("spf/term", { term: step.term, domain: step.domain === domain ? null : step.domain });
    return { ...common, state: "fail", reason: reason ?? term ?? null };
}
async function authenticateByDkim(dns, domain, selector) {
    const key = await (0,observe/* observeDkim */.Av)(dns, domain, selector);
    return { selector, domain, result: null, ...useOfKey((0,observe/* keyRecordName */.cE)(domain, selector), key) };
}

// EXTERNAL MODULE: ./lib/src/audit/not-observed.js
var not_observed = __webpack_require__(8492);
// EXTERNAL MODULE: ./lib/src/audit/observe-mail-servers.js + 3 modules
var observe_mail_servers = __webpack_require__(82004);
// EXTERNAL MODULE: ./lib/src/audit/live-facts.js
var live_facts = __webpack_require__(51668);
// EXTERNAL MODULE: ./lib/src/audit/report-facts.js
var report_facts = __webpack_require__(74384);
;// CONCATENATED MODULE: ./lib/src/audit/observe.js
// Gathers the facts of one domain: all that is independent goes out together.




























/**
 * Observes a domain in one view of DNS, as of a moment (ISO 8601). Never rejects; what could not be measured is an `unknown` in its place.
 * Observers are not to throw; if one does, `onDefect` receives the defect and the other facts stand.
 */
async function observeDomain(policy, ports, at, onDefect) {
    const { name, mail, dkim: { selectors, retired }, } = policy;
    const { hear: hearName, seen } = recordNames();
    const { hear: hearSecurity, ...security } = recordSecurity();
    const dns = withListeners(ports.dns, [hearName, hearSecurity]);
    const watchedPorts = { ...ports, dns };
    const measure = (0,guarded_observer/* catchDefects */.W)(name, onDefect);
    const [mailHosts, sts, spf, dmarc, tlsRpt, dkim, asked, drift, keys] = await Promise.all([
        (0,observe_mail_servers/* observeMxFacts */.Z)(measure, watchedPorts, policy, at),
        observeMtaStsFacts(measure, watchedPorts, name, mail),
        observeSpfFacts(measure, { recorded: dns, unrecorded: ports.dns }, policy, ports.declares),
        observeDmarcFacts(measure, { recorded: dns, unrecorded: ports.dns }, policy),
        observeTlsRptFacts(measure, watchedPorts, name, mail),
        observeDkimFacts(measure, watchedPorts, policy),
        observeFactsOnRequest(measure, ports.dns, policy),
        // not recorded: other declared records do not count for the domain's DNSSEC status
        measure(() => observeDrift(ports.dns, name, [...selectors, ...retired].map((selector) => selector.name), ports.declarations)),
        measure(() => observeZoneKeys(dns, name)),
        dns.query(name, "SOA"), // the zone's state: asked with the rest, read below
    ]);
    // Node 20 spreads slowly where members of one object follow those of another
    const facts = Object.assign(Object.assign(mailHosts, spf, dmarc, sts), Object.assign(tlsRpt, dkim, asked));
    const [dnssec, referencedDomains] = await Promise.all([
        measure(() => observeDnssec(dns, name, security, keys, facts)),
        // not recorded: these are names of others
        measure(() => {
            const isOwn = (other) => ports.declares?.(other, "TXT") === true;
            return observeReferencedDomains(ports.dns, name, collectReferences(facts, mail, seen), seen, isOwn);
        }),
    ]);
    const unlistedNames = ports.unlistedNames?.get(name) ?? { state: "absent", evidence: [] };
    const more = Object.assign({ referencedDomains, drift, unlistedNames }, live_facts/* NO_LIVE_FACTS */.V, report_facts/* NO_REPORT_FACTS */.$);
    return Object.assign({ dnssec }, facts, more);
}
/** What the policy asks for in particular. Not recorded: these answers do not count for the domain's DNSSEC status. */
async function observeFactsOnRequest(measure, dns, { name, mail, services: hasServices, spf: { expect } }) {
    const senders = expect.flatMap(({ ip, result }) => (result === "pass" ? [ip] : []));
    const [reverseDns, services] = await Promise.all([
        define_check/* SENDING_KINDS */.r9.includes(mail)
            ? measure(() => (0,reverse_dns/* observeReverseDns */.m)(dns, name, senders, define_check/* RECEIVING_KINDS */.NE.includes(mail)))
            : (0,not_observed/* notObserved */.M)(mail),
        define_check/* ACTIVE_KINDS */.hR.includes(mail) ? measure(() => observeServices(dns, name, mail, hasServices)) : (0,not_observed/* notObserved */.M)(mail),
    ]);
    return { reverseDns, services };
}
async function observeSpfFacts(measure, { recorded: dns, unrecorded }, { name, mail, spf: { expect } }, declares) {
    const sends = define_check/* SENDING_KINDS */.r9.includes(mail);
    const [spf, spfExpectationResults, spfWildcard] = await Promise.all([
        measure(() => observeSpf(dns, name, unrecorded, declares)),
        sends ? measure(() => observeExpectations(dns, expect)) : (0,not_observed/* notObserved */.M)(mail),
        sends ? measure(() => observeWildcard(dns, name)) : (0,not_observed/* notObserved */.M)(mail),
    ]);
    return { spf, spfExpectationResults, spfWildcard };
}
/** The report destinations are looked up once the record is known; the organisational domain at the same time as the record. */
async function observeDmarcFacts(measure, { recorded: dns, unrecorded }, { name, mail, dmarc: { expect } }) {
    // not recorded: an expected mail may be of other domains
    const observeMails = measure(() => observeMailExpectations(unrecorded, expect));
    if (!define_check/* ACTIVE_KINDS */.hR.includes(mail)) {
        return {
            dmarc: await measure(() => (0,dmarc_observe/* observeDmarc */.i)(dns, name)),
            mailResults: await observeMails,
            organisation: (0,not_observed/* notObserved */.M)(mail),
            dmarcExternalDestinations: (0,not_observed/* notObserved */.M)(mail),
            dmarcMailboxes: (0,not_observed/* notObserved */.M)(mail),
        };
    }
    const [dmarc, organisation, mailResults] = await Promise.all([
        measure(async () => (0,dmarc_observe/* addOverlooked */.I)(dns, name, await (0,dmarc_observe/* observeDmarc */.i)(dns, name))),
        measure(() => (0,tree_walk/* observeOrganisationalDomain */.qI)(dns, name)),
        observeMails,
    ]);
    const isOwn = dmarc.state === "present" && dmarc.value.foundAt === name;
    const [dmarcExternalDestinations, dmarcMailboxes] = await Promise.all([
        measure(() => (0,external_destinations/* observeExternalDestinations */.J)(dns, dmarc, isOwn ? organisation : undefined)),
        measure(() => (0,mailbox/* observeMailboxes */.zv)(dns, dmarc)),
    ]);
    return { dmarc, organisation, mailResults, dmarcExternalDestinations, dmarcMailboxes };
}
async function observeTlsRptFacts(measure, { dns, https, policies }, name, mail) {
    const tlsRpt = define_check/* RECEIVING_KINDS */.NE.includes(mail) ? await measure(() => observeTlsRpt(dns, name)) : (0,not_observed/* notObserved */.M)(mail);
    const [tlsRptMailboxes, tlsRptMailboxTls] = await Promise.all([
        measure(() => (0,mailbox/* observeMailboxes */.zv)(dns, tlsRpt)),
        measure(() => observeMailboxTls(dns, https, tlsRpt, policies)),
    ]);
    return { tlsRpt, tlsRptMailboxTls, tlsRptMailboxes };
}
/** The policy is fetched, or read from the repository, for its checks only if a valid record announces one (RFC 8461 \u00a73.1). */
async function observeMtaStsFacts(measure, { dns, https, policies }, name, mail) {
    const mtaSts = define_check/* RECEIVING_KINDS */.NE.includes(mail)
        ? await measure(() => (0,mta_sts_observe/* observeMtaStsRecord */.ou)(dns, name))
        : (0,not_observed/* notObserved */.M)(mail);
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
        mtaStsUnannounced: await measure(() => (0,mta_sts_observe/* observeUnannouncedPolicy */.Ti)(https, dns, name, mtaSts, deployed)),
    };
}
/** The keys are compared with themselves here, and with the other domains' once all are observed (`KeyReuse`). */
async function observeDkimFacts(measure, { dns, keyDates }, { name, mail, dkim: { selectors, retired } }) {
    if (!define_check/* SENDING_KINDS */.r9.includes(mail))
        return {
            dkim: {},
            dkimAges: {},
            dkimRetired: {},
            dkimKeys: (0,not_observed/* notObserved */.M)(mail),
            dkimSharing: (0,not_observed/* notObserved */.M)(mail),
            dkimWildcard: (0,not_observed/* notObserved */.M)(mail),
        };
    const askEach = async (names, ask) => Object.fromEntries(await Promise.all(names.map(async (selector) => [selector.name, await measure(() => ask(dns, name, selector.name))])));
    const [dkim, dkimRetired, dkimWildcard] = await Promise.all([
        askEach(selectors, observe/* observeActiveSelector */.kH),
        askEach(retired, observe/* observeRetiredSelector */.PN),
        measure(() => (0,observe/* observeDkimWildcard */.Of)(dns, name)),
    ]);
    const own = { name, dkim };
    const ages = selectors.map(async ({ name: selector, since = null }) => {
        const key = dkim[selector];
        return key === undefined ? [] : [[selector, await measure(() => (0,key_age/* observeKeyAge */.Pd)(key, since, keyDates))]];
    });
    return {
        dkim,
        dkimAges: Object.fromEntries((await Promise.all(ages)).flat()),
        dkimRetired,
        dkimKeys: summariseKeys(dkim),
        dkimSharing: (0,sharing/* compareKeys */.YD)(own, (0,sharing/* indexKeys */.nI)([own])),
        dkimWildcard,
    };
}

;// CONCATENATED MODULE: ./lib/src/concurrency/paced.js
// Work on many items: few at once where the processor is the limit, more where most of it waits for others.
/** Milliseconds between two looks at how busy this process is. */
const INTERVAL_MS = 50;
/** Above this share of the time, more at once would only take memory, and the collector of garbage copies all that is under way. */
const BUSY = 0.9;
/** Runs `work` on every item, at most `most` at once, the next as soon as one is done. */
async function forEachPaced(items, { least, step, most, isBusy = busyMeter() }, work) {
    if (items.length === 0)
        return;
    let timer;
    await new Promise((resolve, reject) => {
        let wanted = least;
        let running = 0;
        let next = 0;
        const workOn = async (index) => work(items[index], index);
        const begin = () => {
            while (running < wanted && next < items.length) {
                running++;
                workOn(next++).then(end, reject);
            }
            if (next === items.length)
                clearInterval(timer);
        };
        const end = () => {
            running--;
            if (running === 0 && next === items.length)
                resolve();
            else
                begin();
        };
        timer = setInterval(() => {
            wanted = isBusy() ? Math.max(least, wanted - 1) : Math.min(most, wanted + step);
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

// EXTERNAL MODULE: ./lib/src/text/error.js
var text_error = __webpack_require__(45534);
// EXTERNAL MODULE: ./lib/src/run/view-audits.js + 3 modules
var view_audits = __webpack_require__(40002);
;// CONCATENATED MODULE: ./lib/src/run/audit-domains.js
// Observes domains in one view, some at once, and notes what the checks say of them.









/** Domains observed at once: as many as keep this process busy, for each unfinished one is in memory; and enough of them where resolvers are slow. */
const PACE = { least: 16, step: 32, most: 128 };
/** Where mail servers are probed: domains whose servers are slow, or must wait for their minute, must not hold up the others. */
const PROBING_PACE = { least: 2_000, step: 2_000, most: 2_000 };
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
                ? await observeDomain(domain, { ...view, https, smtp }, at, onDefect).catch((error) => unmeasuredFacts(domain, defectOf(domain, error, onDefect)))
                : unmeasuredFacts(domain, missing);
            if (earlierOf === null && reportsOf === null)
                return facts;
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
// EXTERNAL MODULE: ./lib/src/run/audit-domains.js + 21 modules
var audit_domains = __webpack_require__(26610);
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

// EXTERNAL MODULE: ./lib/src/audit/checks.js + 130 modules
var checks = __webpack_require__(67796);
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
        const held = this.#identities.get(identity) ?? identity;
        this.#identities.set(held, held);
        return held;
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
/** The same facts where no answer changes. */
function mapAddresses(facts, change) {
    let isSame = true;
    const hosts = Object.entries(facts.hosts).map(([name, host]) => {
        const changed = mapHost(host, change);
        isSame &&= changed === host;
        return [name, changed];
    });
    return isSame ? facts : { ...facts, hosts: Object.fromEntries(hosts) };
}
function mapHost(host, change) {
    if (host.smtp.state !== "present")
        return host;
    const { value } = host.smtp;
    const addresses = value.addresses.map((each) => {
        const answer = change(each);
        return answer === each.answer ? each : { ...each, answer };
    });
    if (addresses.every((each, i) => each === value.addresses[i]))
        return host;
    return { ...host, smtp: { ...host.smtp, value: { ...value, addresses } } };
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
/** A refused connection is a fault only if outbound port 25 is known to work, on the same machine and in that address family. */
function asRefusal({ address, answer }) {
    if (answer.kind !== "failure" || answer.cause !== "connect")
        return answer;
    const { reason } = answer;
    return { kind: "refused", reason: (0,message/* message */.iU)("smtp-host/refused", { reason, family: addressFamily(address) }) };
}
function reachablePaths({ hosts }) {
    return Object.values(hosts).flatMap(({ smtp }) => {
        const addresses = smtp.state === "present" ? smtp.value.addresses : [];
        return addresses.filter(({ answer }) => hasAnswered(answer)).map(pathKey);
    });
}
function hasAnswered(answer) {
    return (answer.kind === "tls" || answer.kind === "plaintext" || (answer.kind === "failure" && answer.cause === "rejected"));
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
/** Octets of a block, which holds the facts of some hundred domains: a buffer of its own for each would take as much as they do. */
const BLOCK = 131_072;
/** The facts of some domains, by position: those of the first to come are the dictionary of the others, which resemble them. */
class PackedFacts {
    #blocks = [];
    #places = [];
    #dictionary = null;
    /** What is used of the last block. */
    #used = 0;
    set(position, facts) {
        const text = Buffer.from(JSON.stringify(facts));
        this.#dictionary ??= Buffer.from(text.subarray(-WINDOW));
        const packed = (0,external_node_zlib_.deflateRawSync)(text, { level: LEVEL, dictionary: this.#dictionary });
        let block = this.#blocks.at(-1);
        if (block === undefined || block.length - this.#used < packed.length) {
            block = new Uint8Array(Math.max(BLOCK, packed.length));
            this.#blocks.push(block);
            this.#used = 0;
        }
        block.set(packed, this.#used);
        const start = this.#used;
        this.#used += packed.length;
        this.#places[position] = { block: this.#blocks.length - 1, start, end: this.#used };
    }
    /** Those that were set at the position. */
    get(position) {
        const dictionary = this.#dictionary;
        const { block, start, end } = this.#places[position];
        const packed = this.#blocks[block].subarray(start, end);
        return JSON.parse((0,external_node_zlib_.inflateRawSync)(packed, { dictionary }).toString());
    }
    /** Octets that are held of all facts. */
    get size() {
        return this.#blocks.reduce((sum, { length }) => sum + length, 0);
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

/***/ 89322:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ markNewKeys),
/* harmony export */   Pd: () => (/* binding */ observeKeyAge),
/* harmony export */   Qi: () => (/* binding */ keyParts)
/* harmony export */ });
/* harmony import */ var _tag_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68120);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18032);


const noDates = () => Promise.resolve([]);
/** What proves the age of a selector's key; `since` is what the policy says of it. */
async function observeKeyAge(key, since, keyDates = noDates) {
    if (key.state !== "present")
        return key.state === "unknown" ? key : { state: "absent", evidence: [] };
    const said = since === null ? [] : [{ by: "policy", at: since, notBefore: since }];
    const dates = [...(await keyDates(key.value.text)), ...said];
    return { state: "present", value: { dates, isNew: false }, evidence: [] };
}
/**
 * The same beside live DNS: a key that no selector of the domain publishes yet is new. While one of them is unknown or unclear, it may be
 * published there.
 */
function markNewKeys(ages, planned, live) {
    if (live.some(({ state }) => state === "unknown" || state === "malformed"))
        return { ...ages };
    const published = new Set(live.flatMap((key) => (key.state === "present" ? [(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIdentity */ .CP)(key.value)] : [])));
    if (published.has(null))
        return { ...ages }; // a record whose key could not be read
    return Object.fromEntries(Object.entries(ages).map(([selector, age]) => {
        const key = planned[selector];
        const identity = key?.state === "present" ? (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIdentity */ .CP)(key.value) : null;
        const isNew = age.state === "present" && identity !== null && !published.has(identity);
        return [selector, isNew ? { ...age, value: { ...age.value, isNew } } : age];
    }));
}
/** How long a part of a key is, in characters of base64: 120 bits that no other key shares. */
const PART_LENGTH = 20;
const MAX_PARTS = 3;
/** A key shorter than this is an Ed25519 key; the first half of a longer one may say only what kind of key it is. */
const SHORT_KEY = 100;
/** RFC 8463 \u00a74: 32 octets, in base64 without padding. */
const RAW_ED25519 = 43;
/**
 * Parts of the key in a record that no other key has, to recognise it however a file breaks its lines; none where there is no key.
 * They adjoin: lines of 30 characters or more leave one of three whole. An RSA key ends in its exponent, which all keys share.
 */
function keyParts(record) {
    const p = ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValue */ .EZ)((0,_tag_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTagList */ .c)(record).tags, "p") ?? "").replace(/[^A-Za-z0-9+/]/g, "");
    const unique = p.length < SHORT_KEY ? p.slice(-RAW_ED25519) : p.slice(p.length / 2, -2 * PART_LENGTH);
    const count = Math.min(MAX_PARTS, Math.floor(unique.length / PART_LENGTH));
    return Array.from({ length: count }, (_, i) => unique.slice(i * PART_LENGTH, (i + 1) * PART_LENGTH));
}


/***/ })),

/***/ 45435:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ digestKeys),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   mc: () => (/* binding */ indexDigests),
/* harmony export */   nI: () => (/* binding */ indexKeys)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60455);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12283);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18032);



/** How many names that share a key are shown. */
const MAX_NAMES = 5;
/** Notes the keys of one domain. */
function digestKeys(domain) {
    const selectors = Object.entries(domain.dkim);
    return {
        hasSelectors: selectors.length > 0,
        keys: ownKeys(domain).map(({ identity, owner }) => ({ identity, owner })),
        unmeasured: selectors.flatMap(([selector, key]) => key.state === "unknown" ? [{ name: (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .keyRecordName */ .cE)(domain.name, selector), reason: key.reason }] : []),
    };
}
/** Notes the keys of all domains. */
function indexKeys(domains) {
    return indexDigests(domains.map(digestKeys));
}
/** The same of what was noted of each. */
function indexDigests(digests) {
    const index = { domains: 0, owners: new Map(), identities: new Map(), unmeasured: [] };
    for (const { hasSelectors, keys, unmeasured } of digests) {
        if (hasSelectors)
            index.domains++;
        index.unmeasured.push(...unmeasured);
        for (const { identity, owner } of keys) {
            noteValue(index.owners, identity, owner);
            noteValue(index.identities, owner, identity);
        }
    }
    return index;
}
function noteValue(values, key, value) {
    const known = values.get(key);
    if (known === undefined)
        values.set(key, new Set([value]));
    else
        known.add(value);
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
        // a CNAME to a provider is not sharing
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


/***/ })),

/***/ 34071:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ RETRIEVAL),
/* harmony export */   Bg: () => (/* binding */ SERVICES),
/* harmony export */   TX: () => (/* binding */ CONFIGURATION_LABELS),
/* harmony export */   XV: () => (/* binding */ SUBMISSION),
/* harmony export */   fe: () => (/* binding */ serviceName),
/* harmony export */   nv: () => (/* binding */ AUTODISCOVER)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60455);

/** RFC 8314 \u00a75.1, RFC 6186 \u00a73.2, \u00a73.3: with TLS from the beginning. */
const SUBMISSION = ["submissions"];
const RETRIEVAL = ["imaps", "pop3s"];
/** Microsoft's, which may have an SRV record too. */
const AUTODISCOVER = "autodiscover";
/** All that may have an SRV record. */
const SERVICES = [...SUBMISSION, ...RETRIEVAL, AUTODISCOVER];
/** Names of Mozilla's Autoconfig and of Microsoft's Autodiscover. */
const CONFIGURATION_LABELS = ["autoconfig", "autodiscover"];
/** The name of a service's SRV records (RFC 2782). */
function serviceName(service, domain) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .prependLabels */ .Sm)(`_${service}._tcp`, domain);
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
        if (records.length === 0)
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
    const like = old?.address === undefined ? { rr } : { rr, address: old.address };
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
/* harmony export */   o: () => (/* binding */ toFileEdit),
/* harmony export */   x: () => (/* binding */ MAX_LINES)
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
    const isSame = after.length === before.length && after.every((one, i) => one === before[i]);
    return isSame ? null : { file: text.file, line, endLine, before, after };
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
        for (const { name, type } of zone.fault === undefined ? rrsetsOf(zone) : mailRrsetsOf(domains)) {
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
function mailRrsetsOf(domains) {
    return domains.map((name) => ({ name, type: "MX" }));
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
            return withUnmanaged(toIntent(own), matchAmongParts(name, type));
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
    if (zones.length === 0)
        return () => null;
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
    const undecided = new Set(zone.undecided.flatMap(({ name, type }) => (type === "TXT" || type === "CNAME" ? [name] : [])));
    const unmanaged = zone.unmanaged && new _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__/* .UnmanagedRecords */ .J(zone, zone.unmanaged.patterns);
    return (name) => !protectedNames.has(name) &&
        !partial.has(name) &&
        !undecided.has(name) &&
        (unmanaged === undefined || unmanaged.matchRrset(name, "TXT") === "no");
}
/** RFC 7208 \u00a73.1: receivers look at TXT records alone. */
function spfNames(zones) {
    const names = new Set();
    for (const { records, undecided } of zones) {
        for (const { isParsed, rr } of records)
            if (isParsed && rr.type === "TXT" && (0,_mail_records_js__WEBPACK_IMPORTED_MODULE_0__/* .mailRecordKind */ .L)(rr) === "SPF")
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
