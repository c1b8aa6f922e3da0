export const id = 839;
export const ids = [839];
export const modules = {

/***/ 7839:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(8723);
// EXTERNAL MODULE: ./lib/src/audit/checks.js + 130 modules
var audit_checks = __webpack_require__(708);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(4797);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/cause.js
var src_cause = __webpack_require__(8789);
// EXTERNAL MODULE: ./lib/src/dns/address.js
var dns_address = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/src/dns/no-record.js
var no_record = __webpack_require__(8225);
// EXTERNAL MODULE: ./lib/src/dns/unmeasured-answer.js
var unmeasured_answer = __webpack_require__(8042);
;// CONCATENATED MODULE: ./lib/src/standards/mx/observe.js
// Asks for the MX records of a domain and the addresses of its hosts.







/** The MX RRset of `domain`; absent where there is none (an implicit MX, RFC 5321 §5.1, is not an MX record). */
async function observeMx(dns, domain) {
    const at = { type: "MX", name: domain };
    const answer = await dns.query(domain, "MX");
    if (answer.kind === "failure")
        return (0,src_cause/* unanswered */.bj)(at, answer.reason);
    if (answer.security === "bogus")
        return (0,src_cause/* unanswered */.bj)(at, (0,message/* message */.iU)("cause/bogus"));
    if (answer.kind !== "records")
        return { state: "absent", evidence: (0,no_record/* absenceEvidence */.rj)(at, answer) };
    const records = answer.records
        .map((record) => record.data)
        .toSorted((a, b) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1));
    const evidence = records.map((data) => ({ at, text: (0,dns_record/* formatRdata */.ew)("MX", data) }));
    return { state: "present", value: { records, security: answer.security }, evidence };
}
/** The domain's own addresses, to which senders deliver where there is no MX record (RFC 5321 §5.1); absent where there is one. */
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
    return [...new Set(mx.value.records.map((record) => record.exchange))].filter((name) => name !== dns_name/* ROOT */.Dl);
}
/** The addresses of an MX host; malformed where the "name" is an IP address (RFC 5321 §5.1 requires a name), or proxied. */
async function observeAddresses(dns, host) {
    if ((0,dns_address/* isIPv4 */.wM)(host))
        return { state: "malformed", problem: (0,message/* message */.iU)("mx/target/ip-address", { host }), evidence: [] };
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
    const unmeasured = (0,unmeasured_answer/* unmeasuredCause */.v)(atA, a) ?? (0,unmeasured_answer/* unmeasuredCause */.v)(atAaaa, aaaa);
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
    return { state: "absent", evidence };
}
/** That a provider's proxy will answer in the host's place: it does not pass port 25 on. Null where none is known to. */
function proxyProblem(answer) {
    if (answer.kind !== "failure" || answer.reason.code !== "planned/proxied")
        return null;
    return (0,message/* message */.iU)("mx/target/proxied", answer.reason.values);
}
/** Insecure if either answer is, even where the other failed: one that failed is indeterminate. */
function addressSecurity(answers) {
    const states = answers.map((answer) => (answer.kind === "failure" ? "indeterminate" : answer.security));
    return ["bogus", "insecure", "indeterminate"].find((state) => states.includes(state)) ?? "secure";
}
function addressEvidence(at, answer) {
    if (answer.kind === "failure")
        return [];
    const aliases = answer.aliases.map((name) => ({ at, text: "", note: (0,message/* message */.iU)("observed/alias", { name }) }));
    if (answer.kind === "records")
        return [...aliases, ...answer.records.map((r) => ({ at, text: r.data.address }))];
    return [...aliases, (0,no_record/* noRecordEvidence */.u3)(at, answer.kind)];
}

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
/** Checks name none of the facts that are kept by host or selector: those are no facts of a domain (`DomainFacts`). */
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
    const all = mailHosts(mx).length;
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

// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __webpack_require__(8266);
// EXTERNAL MODULE: ./lib/src/standards/dane/applicable-records.js
var applicable_records = __webpack_require__(7626);
// EXTERNAL MODULE: ./lib/src/x509/association.js
var association = __webpack_require__(1868);
// EXTERNAL MODULE: ./lib/src/x509/certificate.js + 1 modules
var certificate = __webpack_require__(5221);
// EXTERNAL MODULE: ./lib/src/x509/validity.js
var validity = __webpack_require__(8013);
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
/** The rules of RFC 5280 §6.1. */
function pathRules(at) {
    return [
        {
            problem: (0,message/* message */.iU)("dane/mismatch/dates"),
            allows: (next) => (0,validity/* isValidAt */.U)(next, at),
            // RFC 5280 §6.1.1 (d): of the anchor itself name and key count, not the dates; but OpenSSL, which most senders use,
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
            // RFC 5280 §6.1.3 (b): the names of self-issued intermediate certificates are not checked
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
var record = __webpack_require__(8701);
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
/** RFC 7672 §2.2.1: records bind only where the MX answer that named their host was secure too. */
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
/** RFC 7672 §3.2.2: the TLSA base domain and the MX host; where the MX answer is secure, the mail domain too. */
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
/** Usage 3: the server's own certificate or key; neither names nor dates matter (RFC 7672 §3.1.1). */
function eeMismatch(data, { chain: [leaf] }) {
    if (leaf !== undefined && (0,association/* isAssociated */.D)(data, leaf))
        return null;
    return (0,message/* message */.iU)(data.selector === 0 ? "dane/mismatch/certificate" : "dane/mismatch/key");
}
/** Why no record of usage 2 can match, whatever CA it names: the certificate is for none of the names senders ask for, or not for a server (RFC 7672 §3.1.2, §3.2.2). */
function leafProblem({ chain: [leaf], covers }, names) {
    if (leaf === undefined)
        return (0,message/* message */.iU)("dane/mismatch/unreadable");
    if (!names.some((name) => covers.includes(name)))
        return (0,message/* message */.iU)("dane/mismatch/names", { names: [...new Set(names)] });
    return leaf.isForServerAuth ? null : (0,message/* message */.iU)("dane/mismatch/key-usage");
}
/** Usage 2: a CA the server's certificate leads to by signatures, along a path that verifiers accept (RFC 7672 §3.1.2). */
function taMismatch(data, chain, search) {
    if (leadsToAnchor(data, search.openssl))
        return null;
    if (leadsToAnchor(data, search.valid))
        return (0,message/* message */.iU)("dane/mismatch/other-path");
    if (!leadsToAnchor(data, search.any))
        return pathMismatch(data, chain);
    const broken = search.byRule.filter(({ paths }) => !leadsToAnchor(data, paths));
    return broken.length > 0 ? (0,src_cause/* severalCauses */.Nr)(broken.map(({ problem }) => problem)) : (0,message/* message */.iU)("dane/mismatch/no-path");
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

;// CONCATENATED MODULE: ./lib/src/standards/dane/observe.js




/**
 * The TLSA RRset of a host. Absent also where senders do not ask: neither the host's addresses nor its alias are secure (RFC 7672 §2.2.2).
 * Malformed where the question gets SERVFAIL or a bogus answer although the host's addresses are secure (§2.1.1).
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
        return { state: "unknown", reason: unmeasured ?? (0,message/* message */.iU)("cause/indeterminate"), evidence: [] };
    const bases = aliases.length > 0 ? [owner, host] : [host]; // RFC 7672 §2.2.3: the end of a secure CNAME chain first
    return queryInOrder(dns, bases.map((name) => (0,dns_name/* prependLabels */.Sm)("_25._tcp", name)));
}
/** RFC 7672 §2.2.2: where a chain leads to insecure addresses, records at its beginning still count if the alias itself is secure. */
async function queryAtAlias(dns, host) {
    const alias = await dns.query(host, "CNAME");
    if (alias.kind === "failure")
        return (0,src_cause/* unanswered */.bj)({ type: "CNAME", name: host }, alias.reason);
    if (alias.security === "indeterminate")
        return { state: "unknown", reason: (0,message/* message */.iU)("cause/indeterminate"), evidence: [] };
    return alias.security === "secure"
        ? queryInOrder(dns, [(0,dns_name/* prependLabels */.Sm)("_25._tcp", host)])
        : { state: "absent", evidence: [] };
}
async function queryInOrder(dns, bases) {
    const evidence = [];
    for (const [i, base] of bases.entries()) {
        const at = { type: "TLSA", name: base };
        const answer = await dns.query(base, "TLSA");
        if (answer.kind === "failure") {
            const reason = (0,src_cause/* openQuestion */.R0)(at, answer.reason);
            if (answer.cause !== "servfail")
                return { state: "unknown", reason, evidence };
            const note = (0,message/* message */.iU)("dane/lookup/failure", { reason: answer.reason });
            return { state: "malformed", problem: reason, evidence: [{ at, text: "", note }] };
        }
        if (answer.security === "bogus") {
            const note = answer.reason === undefined
                ? (0,message/* message */.iU)("cause/bogus")
                : (0,message/* message */.iU)("dane/lookup/bogus", { explanation: answer.reason });
            return { state: "malformed", problem: (0,src_cause/* openQuestion */.R0)(at, note), evidence: [{ at, text: "", note }] };
        }
        if (answer.kind !== "records") {
            const note = answer.kind === "nxdomain" ? (0,message/* message */.iU)("observed/no-such-name") : (0,message/* message */.iU)("observed/no-record", { type: "TLSA" });
            evidence.push({ at, text: "", note });
            continue;
        }
        const records = answer.records.map((record) => record.data);
        const texts = records.map((data) => ({ at, text: (0,dns_record/* formatRdata */.ew)("TLSA", data) }));
        // RFC 7672 §2.2.3: insecure records count as none, so the next base domain is tried
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

// EXTERNAL MODULE: ./lib/src/standards/tag-list.js
var tag_list = __webpack_require__(8120);
// EXTERNAL MODULE: ./lib/src/standards/dkim/record.js + 1 modules
var dkim_record = __webpack_require__(8032);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/key-age.js


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
    const published = new Set(live.flatMap((key) => (key.state === "present" ? [(0,dkim_record/* keyIdentity */.CP)(key.value)] : [])));
    if (published.has(null))
        return { ...ages }; // a record whose key could not be read
    return Object.fromEntries(Object.entries(ages).map(([selector, age]) => {
        const key = planned[selector];
        const identity = key?.state === "present" ? (0,dkim_record/* keyIdentity */.CP)(key.value) : null;
        const isNew = age.state === "present" && identity !== null && !published.has(identity);
        return [selector, isNew ? { ...age, value: { ...age.value, isNew } } : age];
    }));
}
/** How long a part of a key is, in characters of base64: 120 bits that no other key shares. */
const PART_LENGTH = 20;
const MAX_PARTS = 3;
/** A key shorter than this is an Ed25519 key; the first half of a longer one may say only what kind of key it is. */
const SHORT_KEY = 100;
/** RFC 8463 §4: 32 octets, in base64 without padding. */
const RAW_ED25519 = 43;
/**
 * Parts of the key in a record that no other key has, to recognise it however a file breaks its lines; none where there is no key.
 * They adjoin: lines of 30 characters or more leave one of three whole. An RSA key ends in its exponent, which all keys share.
 */
function keyParts(record) {
    const p = ((0,dkim_record/* tagValue */.EZ)((0,tag_list/* parseTagList */.c)(record).tags, "p") ?? "").replace(/[^A-Za-z0-9+/]/g, "");
    const unique = p.length < SHORT_KEY ? p.slice(-RAW_ED25519) : p.slice(p.length / 2, -2 * PART_LENGTH);
    const count = Math.min(MAX_PARTS, Math.floor(unique.length / PART_LENGTH));
    return Array.from({ length: count }, (_, i) => unique.slice(i * PART_LENGTH, (i + 1) * PART_LENGTH));
}

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
var observe = __webpack_require__(2283);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/sharing.js



/** How many names that share a key are shown. */
const MAX_NAMES = 5;
/** Notes the keys of one domain. */
function digestKeys(domain) {
    const selectors = Object.entries(domain.dkim);
    return {
        hasSelectors: selectors.length > 0,
        keys: ownKeys(domain).map(({ identity, owner }) => ({ identity, owner })),
        unmeasured: selectors.flatMap(([selector, key]) => key.state === "unknown" ? [{ name: (0,observe/* keyRecordName */.cE)(domain.name, selector), reason: key.reason }] : []),
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
        // CATALOGUE: a CNAME to a provider is not sharing
        if (key.state !== "present" || !(0,dns_name/* isWithin */.UO)(key.value.owner, name))
            return [];
        const identity = (0,dkim_record/* keyIdentity */.CP)(key.value);
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
    const names = new Set(Object.keys(dkim).map((selector) => (0,observe/* keyRecordName */.cE)(name, selector)));
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

// EXTERNAL MODULE: ./lib/src/standards/dmarc/external-destinations.js
var external_destinations = __webpack_require__(4662);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/observe.js
var dmarc_observe = __webpack_require__(169);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/tree-walk.js
var tree_walk = __webpack_require__(9355);
// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(935);
;// CONCATENATED MODULE: ./lib/src/standards/dns/registrable-domain.js
// The part of a name that a registrar sells, by the Public Suffix List.


/** No registrar sells names below these (RFC 3172 §2, RFC 7686 §2), though the list has them. */
const NOT_FOR_SALE = /(?:^|\.)(?:arpa|onion)$/;
/**
 * The public suffix of a name and one more label; null where it cannot be registered: it has no such label, or the suffix is
 * not in the list. Only the list's ICANN part counts: whether a name below a private suffix such as `github.io` is free, DNS does not say.
 */
function registrableDomain(name) {
    const options = { allowPrivateDomains: false, extractHostname: false, validateHostname: false };
    const { domain, isIcann, publicSuffix } = (0,cjs/* parse */.qg)(name, options);
    if (domain === null || isIcann !== true || publicSuffix === null || NOT_FOR_SALE.test(publicSuffix))
        return null;
    return (0,dns_name/* isWithin */.UO)(name, domain) ? domain : null; // an escaped dot parts no labels
}

;// CONCATENATED MODULE: ./lib/src/standards/dns/observe.js





/** Project limit: domains of others that are asked about; a hostile SPF tree names a hundred. */
const MAX_DOMAINS = 50;
/** A Dns layer that records which names exist. */
function recordNames(dns) {
    const seen = { existing: new Set(), emptyAliases: new Map() };
    return {
        seen,
        dns: {
            async query(name, type) {
                const answer = await dns.query(name, type);
                if (answer.kind === "failure" || answer.security === "bogus")
                    return answer;
                const { kind, owner, aliases } = answer;
                for (const existing of aliases)
                    seen.existing.add(existing);
                if (kind !== "nxdomain")
                    seen.existing.add(owner);
                const alias = aliases.at(-1);
                if (kind === "nxdomain" && alias !== undefined)
                    seen.emptyAliases.set(alias, owner);
                return answer;
            },
        },
    };
}
/** Of these registrable domains, those that are a name that was found, or have one. */
function foundAmong(domains, existing) {
    const found = new Set();
    for (const name of existing) {
        let at = name;
        while (at !== null && !domains.has(at))
            at = (0,dns_name/* parentOf */.gN)(at);
        if (at !== null && registrableDomain(name) === at)
            found.add(at);
    }
    return found;
}
/**
 * The registrable domains of others that the references of `domain` lead to; absent without any reference. RFC 8020 §2: where the domain
 * itself does not exist, nothing below it does, so none is asked for below which something was found. `isOwn`: whether a name is
 * the repository's; `unseen`: why some records were not seen.
 */
async function observeReferencedDomains(dns, domain, { references, unseen }, { existing }, isOwn) {
    if (references.length === 0 && unseen.length === 0)
        return { state: "absent", evidence: [] };
    const others = new Map();
    for (const reference of references) {
        const registrable = registrableDomain(reference.name);
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

// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(776);
;// CONCATENATED MODULE: ./lib/src/standards/dnssec/observe.js
// Records the DNSSEC state of every answer about a domain, and asks for the state of its zone.




/** Project limit: names asked for keys on the way up; mail domains are at their zone's apex or a few labels below. */
const observe_MAX_NAMES = 8;
/** A Dns layer that records the state of every answer, each question once, and when the signatures of secure ones end. */
function recordSecurity(dns) {
    const answers = new Map();
    const signed = new Map();
    return {
        answers,
        signed,
        dns: {
            async query(name, type) {
                const answer = await dns.query(name, type);
                answers.set(`${type} ${name}`, toAnswerState(name, type, answer));
                if (answer.kind === "records" && answer.security === "secure" && answer.signature !== undefined)
                    signed.set(`${type} ${name}`, { type, name: answer.owner, ...answer.signature });
                return answer;
            },
        },
    };
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
    for (let asked = 0; asked < observe_MAX_NAMES && name !== null && name !== dns_name/* ROOT */.Dl; asked++) {
        const at = { type: "DNSKEY", name };
        const answer = await dns.query(name, "DNSKEY");
        const noted = (note) => [{ at, text: "", note }];
        if (answer.kind === "failure")
            return (0,src_cause/* unanswered */.bj)(at, answer.reason);
        if (answer.security === "bogus")
            return (0,src_cause/* unanswered */.bj)(at, (0,message/* message */.iU)("cause/bogus"));
        // RFC 1034 §3.6.2: an alias has no other records, so it is not an apex; the answer is that of its target's zone
        const isAlias = answer.aliases.length > 0;
        if (answer.kind === "records" && !isAlias) {
            // RFC 4034 §2.1.1: a key without the zone flag (0x0100) signs nothing
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
 * The zone's state (`dns` is from `recordSecurity`; by the security of the SOA answer at `domain`, which holds for an apex and for a name below one),
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
        const text = (0,dns_record/* formatRdata */.ew)(type, data);
        return { text, data: text };
    }
    const text = (0,dns_record/* txtValue */.gb)(data);
    return { text, data: (0,dns_record/* formatRdata */.ew)("TXT", (0,dns_record/* txtRdata */.fm)(text)) };
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

;// CONCATENATED MODULE: ./lib/src/standards/common-selectors.js
// DKIM selectors to try where the policy names none (RFC 6376 §3.1: DNS does not list them).
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

;// CONCATENATED MODULE: ./lib/src/standards/drift/questions.js


/** Project limit: RRsets of mail that are asked for, and others. */
const MAX_MAIL = 2_000;
const MAX_OTHERS = 500;
/** RFC 7208 §4.5, RFC 9989 §4.7, RFC 8461 §3.1, RFC 8460 §3: how the records begin. A DKIM key record has a key (RFC 6376 §3.6.1). */
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
        ...[...new Set([...selectors, ...COMMON_SELECTORS])].map((selector) => txtQuestion(`${selector}._domainkey`, DKIM)),
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
    return { state: "unmeasured", reason: (0,src_cause/* openQuestion */.R0)({ type, name }, reason) };
}
/**
 * RFC 4592 §3.3.1: where a deleted RRset was the last of its name, a wildcard above answers; that is not drift.
 * null where no wildcard gives this answer.
 */
async function compareWithWildcards(dns, question, answer) {
    const { name, type } = question;
    for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null && at !== dns_name/* ROOT */.Dl; at = (0,dns_name/* parentOf */.gN)(at)) {
        const wildcard = await dns.query((0,dns_name/* prependLabels */.Sm)("*", at), type);
        if (wildcard.kind === "failure")
            return toUnmeasured(question, (0,src_cause/* openQuestion */.R0)({ about: (0,message/* message */.iU)("drift/gap/wildcard") }, wildcard.reason));
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
var mailbox = __webpack_require__(1395);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var mta_sts_observe = __webpack_require__(7461);
// EXTERNAL MODULE: ./lib/src/dns/reverse-name.js
var reverse_name = __webpack_require__(4134);
;// CONCATENATED MODULE: ./lib/src/standards/mx/reverse-dns.js
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
const reverse_dns_MAX_NAMES = 10;
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
    const overLimit = unasked > 0 ? [(0,message/* message */.iU)("mx/reverse-dns/limit", { all: distinct.length, limit: MAX_ADDRESSES })] : [];
    return {
        state: "present",
        value: { addresses: asked.map(({ found }) => found), unmeasured: [...ofHosts.unmeasured, ...overLimit] },
        evidence: asked.flatMap(({ evidence }) => evidence),
    };
}
/** RFC 7208 §5: an IPv4 sender that an IPv6 receiver sees is an IPv4 sender. */
function senderAddress(written) {
    const groups = (0,dns_address/* parseIpv6 */.BE)(written);
    return (groups === null ? null : (0,dns_address/* mappedIpv4 */.DP)(groups)) ?? written;
}
/** Each address once, however it is written. */
function firstOfEach(addresses) {
    const byName = new Map();
    for (const one of addresses) {
        const name = (0,reverse_name/* reverseName */.A)(one.address);
        if (!byName.has(name))
            byName.set(name, one);
    }
    return [...byName.values()];
}
/** The addresses of the MX hosts: asked for in any case, so they cost nothing. What is wrong with a host is for mx/target. */
async function findHostAddresses(dns, domain) {
    const mx = await observeMx(dns, domain);
    if (mx.state === "unknown")
        return { addresses: [], unmeasured: [mx.reason] };
    const hosts = mailHosts(mx).slice(0, MAX_HOSTS);
    const found = await Promise.all(hosts.map(async (host) => ({ host, seen: await observeAddresses(dns, host) })));
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
    const at = { type: "PTR", name: (0,reverse_name/* reverseName */.A)(address) ?? address };
    const answer = await dns.query(at.name, "PTR");
    const cause = (0,unmeasured_answer/* unmeasuredCause */.v)(at, answer);
    if (answer.kind === "failure" || cause !== null)
        return { found: { ...nothing, unmeasured: cause }, evidence: [] };
    if (answer.kind !== "records")
        return { found: { ...nothing, unmeasured: null }, evidence: (0,no_record/* absenceEvidence */.rj)(at, answer) };
    const names = answer.records.map(({ data }) => data.target).slice(0, reverse_dns_MAX_NAMES);
    const evidence = names.map((name) => ({ at, text: `${name}.` }));
    const confirmations = await Promise.all(names.map((name) => hasAddress(dns, name, address)));
    const confirmed = names.find((_, i) => confirmations[i] === true) ?? null;
    const open = confirmations.filter((one) => typeof one !== "boolean");
    const unmeasured = confirmed !== null || open.length === 0 ? null : (0,src_cause/* severalCauses */.Nr)(open);
    return { found: { address, host, names, confirmed, unmeasured }, evidence };
}
/** Whether the name has the address, or why that is unknown. */
async function hasAddress(dns, name, address) {
    const type = (0,dns_address/* isIPv4 */.wM)(address) ? "A" : "AAAA";
    const answer = await dns.query(name, type);
    const cause = (0,unmeasured_answer/* unmeasuredCause */.v)({ type, name }, answer);
    if (cause !== null)
        return cause;
    const wanted = (0,reverse_name/* reverseName */.A)(address);
    return answer.kind === "records" && answer.records.some(({ data }) => (0,reverse_name/* reverseName */.A)(data.address) === wanted);
}

;// CONCATENATED MODULE: ./lib/src/standards/service/names.js

/** RFC 8314 §5.1, RFC 6186 §3.2, §3.3: with TLS from the beginning. */
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
    return (0,dns_name/* prependLabels */.Sm)(`_${service}._tcp`, domain);
}

;// CONCATENATED MODULE: ./lib/src/standards/service/observe.js
// Asks for the SRV records of a domain's mail services, the hosts they name, and the names of automatic configuration.








/** Project limit: hosts of a service that are looked up. */
const MAX_TARGETS = 10;
/** Looks up the mail services of a domain; absent where the policy does not say that it has some. */
async function observeServices(dns, domain, mail, hasServices) {
    if (!hasServices)
        return { state: "absent", evidence: [] };
    const wanted = [
        ...(define_check/* SENDING_KINDS */.r9.includes(mail) ? SUBMISSION : []),
        ...(define_check/* RECEIVING_KINDS */.NE.includes(mail) ? RETRIEVAL : []),
    ];
    const [services, autodiscover, names] = await Promise.all([
        Promise.all(wanted.map((service) => observeService(dns, domain, service))),
        observeService(dns, domain, AUTODISCOVER),
        Promise.all(CONFIGURATION_LABELS.map((label) => observeName(dns, (0,dns_name/* prependLabels */.Sm)(label, domain)))),
    ]);
    return {
        state: "present",
        value: {
            services: services.map(({ value }) => value),
            autodiscover: autodiscover.value,
            names: names.map(({ value }) => value),
        },
        evidence: [...services, autodiscover, ...names].flatMap(({ evidence }) => evidence),
    };
}
async function observeService(dns, domain, service) {
    const name = serviceName(service, domain);
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
    const evidence = records.slice(0, MAX_TARGETS).map((data) => ({ at, text: (0,dns_record/* formatRdata */.ew)("SRV", data) }));
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
        return { kind: "unmeasured", owner: name, reason: (0,src_cause/* severalCauses */.Nr)(causes), evidence: [] };
    return {
        kind: measured.every(({ answer }) => answer.kind === "nxdomain") ? "no-name" : "no-address",
        owner: first.answer.owner,
        reason: null,
        evidence: measured.flatMap(({ at, answer }) => (answer.kind === "records" ? [] : (0,no_record/* absenceEvidence */.rj)(at, answer))),
    };
}

// EXTERNAL MODULE: ./lib/src/x509/names.js
var x509_names = __webpack_require__(7287);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/x509/der.js
var der = __webpack_require__(2032);
;// CONCATENATED MODULE: ./lib/src/x509/extensions.js

const BASIC_CONSTRAINTS = "551d13"; // 2.5.29.19
const INTEGER = 0x02;
/** The object identifiers, in hex, of the extensions that OpenSSL, which most senders use, knows (X509_supported_extension(3)). */
const KNOWN = [
    BASIC_CONSTRAINTS,
    "551d0f", // key usage
    "551d11", // subject alternative name
    "551d1e", // name constraints
    "551d1f", // CRL distribution points
    "551d20", // certificate policies
    "551d21", // policy mappings
    "551d24", // policy constraints
    "551d25", // extended key usage
    "551d36", // inhibit anyPolicy
    "6086480186f8420101", // Netscape certificate type
    "2b06010505070107", // RFC 3779: IP addresses
    "2b06010505070108", // RFC 3779: autonomous systems
    "2b0601050507300105", // OCSP no check (RFC 6960 §4.2.2.2.1)
    "2b0601050507010e", // RFC 3820: proxy certificates
];
function findExtension({ extensions }, id) {
    return extensions.find((extension) => extension.id === id)?.value ?? null;
}
/** How many intermediate certificates may stand between this one and the server's (RFC 5280 §4.2.1.9); null without a limit. */
function pathLengthOf(parts) {
    const value = findExtension(parts, BASIC_CONSTRAINTS);
    const constraints = value === null ? [] : (0,der/* elementsOf */.ZE)((0,der/* elementsOf */.ZE)(value)[0]?.content ?? new Uint8Array());
    const length = constraints.find(({ tag }) => tag === INTEGER)?.content;
    return length === undefined
        ? null
        : Math.min(length.reduce((sum, octet) => sum * 256 + octet, 0), MAX_PATH_LENGTH);
}
/** More than any chain has. */
const MAX_PATH_LENGTH = 65_535;
/** The critical extensions that verifiers do not know, with dots; they must then reject the certificate (RFC 5280 §4.2). */
function unknownCriticalExtensions({ extensions }) {
    return extensions
        .filter(({ id, isCritical }) => isCritical && !KNOWN.includes(id))
        .map(({ id }) => dotted(id));
}
/** An object identifier with dots (X.690 §8.19). */
function dotted(hex) {
    const numbers = [];
    let number = 0;
    for (const octet of Buffer.from(hex, "hex")) {
        number = number * 128 + (octet & 127);
        if (octet < 128) {
            numbers.push(number);
            number = 0;
        }
    }
    const [first = 0, ...rest] = numbers;
    const arc = Math.min(Math.floor(first / 40), 2);
    return [arc, first - arc * 40, ...rest].join(".");
}

;// CONCATENATED MODULE: ./lib/src/x509/name-constraints.js


const NAME_CONSTRAINTS = "551d1e"; // 2.5.29.30
const SUBJECT_ALTERNATIVE_NAME = "551d11"; // 2.5.29.17
const EMAIL_ADDRESS = "2a864886f70d010901"; // 1.2.840.113549.1.9.1
// The tags of GeneralName (RFC 5280 §4.2.1.6).
const EMAIL = 0x81;
const DNS = 0x82;
const DIRECTORY = 0xa4;
const URI = 0x86;
const IP = 0x87;
/** EXCLUDED in NameConstraints; permitted subtrees are `CONTEXT_0`. */
const CONTEXT_1 = 0xa1;
/** The constraints of a CA certificate; null where it has none. Linear. */
function nameConstraintsOf(parts) {
    const value = findExtension(parts, NAME_CONSTRAINTS);
    if (value === null)
        return null;
    const lists = (0,der/* elementsOf */.ZE)((0,der/* elementsOf */.ZE)(value)[0]?.content ?? new Uint8Array());
    const subtrees = (list) => lists.filter(({ tag }) => tag === list).flatMap(({ content }) => (0,der/* elementsOf */.ZE)(content).flatMap(parseSubtree));
    return { permitted: subtrees(der/* CONTEXT_0 */.Zf), excluded: subtrees(CONTEXT_1) };
}
/** The names of a certificate that constraints speak of: its subject, and its alternative names. Linear. */
function namesOf(parts) {
    const list = findExtension(parts, SUBJECT_ALTERNATIVE_NAME) ?? new Uint8Array();
    const names = (0,der/* elementsOf */.ZE)((0,der/* elementsOf */.ZE)(list)[0]?.content ?? new Uint8Array()).map(parseName);
    const relative = (0,der/* elementsOf */.ZE)(parts.subject);
    const subject = relative.length === 0 ? [] : [{ form: DIRECTORY, text: directoryText(parts.subject) }];
    return [...subject, ...relative.flatMap(({ content }) => (0,der/* elementsOf */.ZE)(content).flatMap(emailAddress)), ...names];
}
/** Whether no name is excluded, and each is permitted where its form is constrained (RFC 5280 §6.1.3 (b), (c)). */
function arePermitted(names, { permitted, excluded }) {
    return names.every((name) => {
        const allowed = permitted.filter(({ form }) => form === name.form);
        const isAllowed = allowed.length === 0 || allowed.some((subtree) => subtree.text !== null && isWithin(name, subtree));
        return isAllowed && !excluded.some((one) => one.form === name.form && (one.text === null || isWithin(name, one)));
    });
}
/** The work that `arePermitted` takes. */
function comparisons(names, { permitted, excluded }) {
    return names.length * (permitted.length + excluded.length);
}
function parseSubtree({ content }) {
    const [base, ...limits] = (0,der/* elementsOf */.ZE)(content);
    if (base === undefined)
        return [];
    // RFC 5280 §4.2.1.10: minimum and maximum are not used; other forms of name may be rejected
    const isJudged = limits.length === 0 && [EMAIL, DNS, DIRECTORY, URI, IP].includes(base.tag);
    return isJudged ? [parseName(base)] : [{ form: base.tag, text: null }];
}
function parseName({ tag: form, content }) {
    if (form === DIRECTORY)
        return { form, text: directoryText((0,der/* elementsOf */.ZE)(content)[0]?.content ?? new Uint8Array()) };
    if (form === IP)
        return { form, text: Buffer.from(content).toString("hex") };
    return { form, text: Buffer.from(content).toString("latin1") };
}
function emailAddress({ content }) {
    const [type, value] = (0,der/* elementsOf */.ZE)(content);
    const isEmail = type !== undefined && Buffer.from(type.content).toString("hex") === EMAIL_ADDRESS;
    return isEmail && value !== undefined ? [{ form: EMAIL, text: Buffer.from(value.content).toString("latin1") }] : [];
}
/** An RDNSequence as text: equal and a prefix where the names are (RFC 5280 §7.1: case and runs of spaces do not count). */
function directoryText(sequence) {
    const relative = (0,der/* elementsOf */.ZE)(sequence).map(({ content }) => (0,der/* elementsOf */.ZE)(content).map(attributeText).toSorted().join("+"));
    return relative.map((text) => `${text}/`).join("");
}
const BMP_STRING = 0x1e;
function attributeText({ content }) {
    const [type, value] = (0,der/* elementsOf */.ZE)(content);
    const id = type?.tag === der/* OBJECT_IDENTIFIER */.yg ? Buffer.from(type.content).toString("hex") : "";
    const octets = Buffer.from(value?.content ?? []);
    const text = value?.tag === BMP_STRING && octets.length % 2 === 0 ? octets.swap16().toString("utf16le") : octets.toString();
    return `${id}=${JSON.stringify(text.trim().replace(/\s+/g, " ").toLowerCase())}`;
}
function isWithin(name, { form, text: base }) {
    if (form === DIRECTORY)
        return name.text.startsWith(base);
    if (form === IP)
        return isAddressWithin(name.text, base);
    if (form === EMAIL)
        return isMailboxWithin(name.text, base);
    return form === URI ? isHostWithin(uriHost(name.text), base) : isDomainWithin(name.text, base);
}
/** Zero or more labels are added on the left; with a leading dot (as OpenSSL reads it) one or more. */
function isDomainWithin(name, base) {
    const [own, tree] = [name.toLowerCase(), base.toLowerCase()];
    if (tree === "" || own === tree)
        return true;
    return own.endsWith(tree.startsWith(".") ? tree : `.${tree}`);
}
/** One host; with a leading dot all hosts below. */
function isHostWithin(host, base) {
    const [own, tree] = [host.toLowerCase(), base.toLowerCase()];
    return tree.startsWith(".") ? own.endsWith(tree) : own === tree;
}
function isMailboxWithin(mailbox, base) {
    const at = mailbox.lastIndexOf("@");
    const host = mailbox.slice(at + 1);
    const baseAt = base.lastIndexOf("@");
    if (baseAt < 0)
        return isHostWithin(host, base);
    return mailbox.slice(0, at) === base.slice(0, baseAt) && isHostWithin(host, base.slice(baseAt + 1));
}
function uriHost(uri) {
    const authority = /^[^:/?#]+:\/\/([^/?#]*)/.exec(uri)?.[1] ?? "";
    return authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
}
/** An address of 4 or 16 octets, and a subtree of as many octets of address and of mask. */
function isAddressWithin(address, base) {
    if (base.length !== 2 * address.length)
        return false;
    const own = Buffer.from(address, "hex");
    const tree = Buffer.from(base, "hex");
    return own.every((octet, i) => ((octet ^ tree[i]) & tree[own.length + i]) === 0);
}

;// CONCATENATED MODULE: ./lib/src/x509/chain.js
// The certificates a TLS server sent, and which of them vouches for which: by signature, whatever their order (RFC 5280 §6.1).




/** The default limit of OpenSSL's verification: a leaf, 100 intermediates, an anchor (SSL_CTX_set_verify_depth(3)). */
const MAX_CHAIN_CERTIFICATES = 102;
/** Issuers of one name that a signature is verified against: a hostile chain has long keys, all of one name. */
const MAX_ISSUER_CANDIDATES = 4;
const MAX_ANCHORS = 5;
const MAX_EXTENSIONS = 3;
/** What OpenSSL takes for one certificate and one CA (NAME_CHECK_MAX); beyond it, as there, names are not permitted. */
const MAX_NAME_COMPARISONS = 1 << 20;
/** Cache: thousands of domains share a provider's hosts and their certificates. */
const parsedChains = new WeakMap();
/** Reads what a server sent (DER as base64, leaf first; an array that is not changed later) and, behind it, the anchors. Never throws. */
function parseChain(sent, anchors = []) {
    if (anchors.length > 0)
        return linkChain(sent, anchors);
    const known = parsedChains.get(sent) ?? linkChain(sent, []);
    parsedChains.set(sent, known);
    return known;
}
function linkChain(sent, anchors) {
    const parsed = sent.slice(0, MAX_CHAIN_CERTIFICATES).map(certificate/* parseCertificate */.hB);
    const broken = parsed.indexOf(null);
    const readable = (broken < 0 ? parsed : parsed.slice(0, broken));
    const offered = anchors.slice(0, MAX_ANCHORS);
    const anchorCertificates = offered.flatMap(({ kind, data }) => kind === "certificate" ? ((0,certificate/* parseCertificate */.hB)(Buffer.from(data, "hex").toString("base64")) ?? []) : []);
    const keys = offered.flatMap(({ kind, data }) => (kind === "key" ? (parsePublicKey(data) ?? []) : []));
    const all = [...readable, ...anchorCertificates];
    const forbidden = findForbidden(all);
    const chain = all.map((one, i) => {
        return {
            ...one.certificate,
            isSent: i < readable.length,
            signedBy: findSigners(one, all),
            signedByKeys: keys.filter(({ key }) => isSignedWith(one, key)).map(({ digest }) => digest),
            pathLength: pathLengthOf(one.parts),
            forbids: forbidden[i] ?? [],
            unknownCritical: unknownCriticalExtensions(one.parts).slice(0, MAX_EXTENSIONS),
        };
    });
    return { chain, isComplete: broken < 0 && sent.length <= MAX_CHAIN_CERTIFICATES, leaf: readable[0] ?? null };
}
/** For each certificate, those with names that it forbids. */
function findForbidden(all) {
    const constraints = all.map(({ parts }) => nameConstraintsOf(parts));
    if (constraints.every((one) => one === null))
        return [];
    const names = all.map(({ parts }) => namesOf(parts));
    let remaining = MAX_NAME_COMPARISONS;
    return constraints.map((constraint) => constraint === null
        ? []
        : names.flatMap((own, i) => {
            remaining -= comparisons(own, constraint);
            return remaining >= 0 && arePermitted(own, constraint) ? [] : [i];
        }));
}
function parsePublicKey(hex) {
    const der = Buffer.from(hex, "hex");
    try {
        return { key: (0,external_node_crypto_.createPublicKey)({ key: der, format: "der", type: "spki" }), digest: (0,certificate/* computeDigests */.Dw)(der).sha256 };
    }
    catch {
        return null;
    }
}
function findSigners(one, all) {
    const named = all.flatMap((issuer, k) => (isNamedIssuer(one, issuer) ? [k] : []));
    return named.slice(0, MAX_ISSUER_CANDIDATES).filter((k) => isSignedBy(one, all[k]));
}
/** Whether names and extensions make this the issuer; no certificate is its own (RFC 5280 §6.1). */
function isNamedIssuer({ x509 }, issuer) {
    return !x509.raw.equals(issuer.x509.raw) && mayIssue(issuer) && x509.checkIssued(issuer.x509);
}
function isSignedBy(one, issuer) {
    try {
        return isSignedWith(one, issuer.x509.publicKey);
    }
    catch {
        return false; // a key this OpenSSL does not have
    }
}
/** RFC 5280 §4.2.1.9: only a CA's key signs certificates; a self-issued one of version 1 has no way to say that it is one. */
function mayIssue({ x509, parts }) {
    return x509.ca || (parts.version === 1 && x509.checkIssued(x509));
}
function isSignedWith({ x509 }, key) {
    try {
        return x509.verify(key);
    }
    catch {
        return false; // a key of another kind than the signature
    }
}

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
const observe_MAX_ADDRESSES = 16;
/** Probes every address of `host`; absent where it has none. `domain` is whose MX record names it. */
async function observeSmtp(smtp, domain, host, { addresses, tlsa }, choice) {
    if (addresses.state === "unknown")
        return addresses;
    if (addresses.state !== "present")
        return { state: "absent", evidence: [] };
    const all = [...addresses.value.v4, ...addresses.value.v6];
    const asked = all.slice(0, observe_MAX_ADDRESSES);
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
/** RFC 7672 §8.1: senders that found secure TLSA records send the TLSA base domain in SNI, others the MX host. */
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
    const leaf = result.kind === "tls" ? parseChain(result.session.chain).leaf : null;
    if (leaf === null)
        return [];
    const { type } = leaf.certificate.key;
    return KEY_TYPES.filter(({ names }) => !names.includes(type)).map(({ keyType }) => keyType);
}
function toAddressResult(result, others, context) {
    if (result.kind === "failure")
        return { kind: "failure", cause: result.cause, reason: result.reason };
    if (result.kind === "plaintext")
        return { kind: "plaintext", cause: result.cause, reason: result.reason };
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
        unseen: unseen.length === 0 ? null : (0,src_cause/* severalCauses */.Nr)(unseen),
    };
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
    const { chain, isComplete, leaf } = parseChain(sent, anchors);
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
    const note = (0,message/* message */.iU)("smtp-tls/evidence/answer", { parts: [...greeting, ...resultParts(answer), ...origin] });
    return { at: { host, address }, text: "", note };
}
function resultParts(answer) {
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

// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(137);
// EXTERNAL MODULE: ./lib/src/standards/spf/limits.js
var limits = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/src/standards/spf/network.js
var spf_network = __webpack_require__(3205);
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
        return "failed" in answer ? [] : answer.data.map(dns_record/* txtValue */.gb);
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
            throw new EvaluationError("permerror", (0,message/* message */.iU)("spf/evaluation/void-limit", { question: (0,src_cause/* questionOf */.YH)(question), count, limit: limits/* MAX_VOIDS */.Vm }));
    }
    #fail(failed) {
        this.failed.push(failed);
        throw new EvaluationError("temperror", (0,src_cause/* openQuestion */.R0)(failed.question, failed.reason));
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
var spf_macro = __webpack_require__(5023);
// EXTERNAL MODULE: ./lib/src/standards/spf/parse.js
var parse = __webpack_require__(3728);
// EXTERNAL MODULE: ./lib/src/standards/spf/record.js
var spf_record = __webpack_require__(2586);
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
    const domain = (0,spf_macro/* parseRawName */.fb)(text);
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
        const parts = text === undefined || others.length > 0 ? null : (0,spf_macro/* parseExplanation */.N1)(text);
        if (parts === null)
            return null;
        const valueOf = await this.#valuesFor(parts, domain);
        // RFC 7208 §7.3: "unknown" where the receiver does not name itself; the time is the receiver's, so `t` stays as written
        const valueHere = (letter) => letter === "c" ? (0,spf_network/* readableAddress */.tb)(this.#client) : letter === "r" ? "unknown" : valueOf(letter);
        return (0,spf_macro/* expandText */.wy)(parts, valueHere).slice(0, MAX_EXPLANATION);
    }
    async #checkDomain(domain) {
        const texts = (0,spf_record/* selectSpf */.Y)((await this.#lookups.query(domain, "TXT")).map(dns_record/* txtValue */.gb));
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
        return spec !== null && /[^\0-\x7f]/.test(this.#local) && ((0,spf_macro/* hasMacro */.rN)(spec, "s") || (0,spf_macro/* hasMacro */.rN)(spec, "l"));
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
        const expansion = (0,spf_macro/* expandMacros */.Q3)(spec, await this.#valuesFor(spec, domain));
        return "name" in expansion ? expansion.name : null;
    }
    /** The values of a domain-spec's macros. The client's names are looked up only if `p` needs them. */
    async #valuesFor(parts, domain) {
        const client = (0,spf_macro/* hasMacro */.rN)(parts, "p") ? await this.#clientName(domain) : null;
        const values = new Map([
            ["s", `${this.#local}@${this.#domain}`],
            ["l", this.#local],
            ["o", this.#domain],
            ["d", (0,spf_macro/* unescapedName */.Mx)(domain)],
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
        return name === undefined ? "unknown" : (0,spf_macro/* unescapedName */.Mx)(name);
    }
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/expectations.js

/** Evaluates all mails together: most of their questions are the same. */
async function observeExpectations(dns, expectations) {
    if (expectations.length === 0)
        return { state: "absent", evidence: [] };
    const value = await Promise.all(expectations.map(async ({ ip, sender, helo, result }) => {
        const mail = { ip, sender, helo };
        return { mail, expected: result, evaluation: await checkHost(dns, mail) };
    }));
    return { state: "present", value, evidence: [] };
}

// EXTERNAL MODULE: ./lib/src/dns/txt.js
var dns_txt = __webpack_require__(738);
// EXTERNAL MODULE: ./lib/src/text/spf-version.js
var spf_version = __webpack_require__(4566);
// EXTERNAL MODULE: ./lib/src/standards/spf/traversal.js
var traversal = __webpack_require__(8041);
;// CONCATENATED MODULE: ./lib/src/standards/spf/own-names.js



/** Project limit: addresses of one term; more do not fit in a record. */
const own_names_MAX_ADDRESSES = 40;
/** Project limit: records that a record is split into. */
const own_names_MAX_PARTS = 6;
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
        return addresses === null || addresses.length > own_names_MAX_ADDRESSES ? [] : [[key, addresses]];
    }));
    const records = [...new Set((0,traversal/* allRecords */.Sr)(root).map(({ domain }) => domain))];
    const texts = await Promise.all(records.map((name) => dns.query(name, "TXT")));
    const spares = Array.from({ length: own_names_MAX_PARTS }, (_, i) => (0,dns_name/* prependLabels */.Sm)(`_spf${i + 1}`, root.domain));
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
/** Whether a record can be added: there is none, and no alias either, beside which nothing may stand (RFC 1034 §3.6.2). */
async function isFree(dns, name, declares) {
    if (!declares(name, "TXT"))
        return false;
    const answer = await dns.query(name, "TXT");
    return (answer.kind === "nodata" || answer.kind === "nxdomain") && answer.aliases.length === 0;
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/strangers.js
// What the record gives to mail of strangers. Where a name depends on the mail (RFC 7208 §7), only an evaluation shows what it
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
    const byMail = (0,traversal/* allTerms */.$O)(tree).filter(({ branch }) => branch.mailDependent !== null);
    if (byMail.length === 0)
        return [];
    return Promise.all(CLIENTS.map(async ([family, ip]) => {
        const evaluation = await checkHost(dns, { ip, sender: `${LOCAL_PART}@${domain}`, helo: HELO });
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
                ? (0,src_cause/* openQuestion */.R0)(silent.question, silent.reason)
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
    if (strangers.length === 0 || !strangers.every(({ isOverLimit }) => isOverLimit))
        return;
    const terms = (0,traversal/* allTerms */.$O)(tree).filter(({ branch }) => (0,traversal/* leadsByMail */.MS)(branch));
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
    const lookup = await (0,dns_txt/* lookUpTxt */.J)(dns, wildcard); // RFC 4592 §2.2.1: its own name returns its records
    const [text, ...others] = lookup.state === "present" ? (0,spf_record/* selectSpf */.Y)(lookup.texts) : [];
    if (text === undefined || others.length > 0)
        return false;
    return (0,parse/* parseSpf */.JH)(text).terms.some((term) => (term.kind === "include" || term.kind === "redirect") &&
        (0,dns_name/* isWithin */.UO)((0,spf_macro/* fixedSuffix */.Ep)(term.domain, wildcard, sender) ?? dns_name/* ROOT */.Dl, suffix));
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/void-lookups.js
// The address lookups of the terms in the tree (RFC 7208 §5.3, §5.4, §5.7), to find those that are void (§4.6.4).





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
    // RFC 7208 §5.5: whether a `ptr` lookup is void depends on the client
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
    // RFC 7208 §5.7: an `exists` whose name does not depend on the client matches every client if it has an A record
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
        const lookup = { name, outcome: lookupOutcome(await this.#query(name, "A")) }; // RFC 7208 §5.7: type A for clients of both families
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
        return (0,src_cause/* openQuestion */.R0)(question, reason);
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
    return answer.kind === "records" ? "found" : "void"; // RFC 7208 §4.6.4: NXDOMAIN or an empty answer
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/record-tree.js













/** How deep the tree may be: below eleven records evaluation is over the limit in any case. */
const MAX_DEPTH = limits/* MAX_LOOKUPS */.rT + 1;
/** Project limit: ten times what receivers look up is enough to name what to fix, and bounds an explosive tree. */
const MAX_TREE_LOOKUPS = 10 * limits/* MAX_LOOKUPS */.rT;
/** Project limit: how many syntax errors of one record a message names. */
const MAX_NAMED_ERRORS = 3;
/** Project limit: octets of all records of one tree, twice the largest DNS answer (RFC 1035 §4.2.2). */
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
        // RFC 7208 §4.5: more than one record is a permerror
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
/** SPF records of the type SPF, which only RFC 4408 knew (RFC 7208 §3.1); a failure shows none. */
async function obsoleteEvidence(dns, name, txtEvidence) {
    if (txtEvidence.some(no_record/* isMissingName */.em))
        return [];
    const answer = await dns.query(name, "SPF");
    if (answer.kind !== "records")
        return [];
    const texts = (0,spf_record/* selectSpf */.Y)(answer.records.map(({ data }) => (0,dns_record/* txtValue */.gb)(data)));
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
/** A record whose includes are not yet followed. One that does not parse is never evaluated (RFC 7208 §4.6). */
function parseNode(domain, { text, owner }, sender) {
    const { terms, errors } = (0,parse/* parseSpf */.JH)(text);
    if (errors.length > 0) {
        const items = errors.slice(0, MAX_NAMED_ERRORS).map((error) => (0,message/* message */.iU)("spf/syntax/term", { ...error }));
        const problem = (0,message/* message */.iU)("spf/syntax/problems", { items, count: errors.length });
        return { ...emptyNode(domain, { kind: "syntax", message: problem }), text, owner };
    }
    const all = terms.findIndex((term) => term.kind === "all");
    const branches = terms.map((term, i) => {
        // RFC 7208 §5.1: terms after `all` are not evaluated, nor is a `redirect` anywhere in a record with `all`
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
        asksPtr: asksPtr(term),
    };
    const target = lookupTarget(term, domain, sender);
    if (!isEvaluated || target === null)
        return branch;
    branch.lookups = 1; // RFC 7208 §4.6.4: each such term counts one, and again whenever it is reached
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
    // RFC 7208 §4.3: a malformed name gives "none", which for an include (§5.2) or redirect (§6.1) is a permerror
    const problem = (0,message/* message */.iU)("spf/target/not-a-name", { name });
    return { ...branch, target: emptyNode(name, { kind: "missing", message: problem }) };
}
/** Whether receivers look up the client's names to evaluate the term (RFC 7208 §5.5, §7.3). */
function asksPtr(term) {
    return term.kind === "ptr" || ("domain" in term && term.domain !== null && (0,spf_macro/* hasMacro */.rN)(term.domain, "p"));
}
/** The name a term looks up; null for terms without a lookup (RFC 7208 §4.6.4: all, ip4, ip6 and modifiers except redirect). */
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
// The wildcard below a domain: forged mail can come from each name it answers for, so that it needs an SPF record (RFC 7208 §3.5).





/**
 * Asks for the wildcard by its own name, which returns its records (RFC 4592 §2.2.1). If that name does not exist one
 * question is enough (RFC 8020). Absent if it has neither an address nor an MX record.
 */
async function observeWildcard(dns, domain) {
    const name = (0,dns_name/* prependLabels */.Sm)("*", domain);
    if ((0,dns_name/* parseName */.$q)(name) === null)
        return { state: "absent", evidence: [] }; // RFC 1035 §2.3.4: such a name would be too long
    const first = await dns.query(name, "A");
    if (first.kind === "nxdomain" && first.security !== "bogus")
        return { state: "absent", evidence: [] };
    if (first.kind === "failure")
        return (0,src_cause/* unanswered */.bj)({ type: "A", name }, first.reason); // the next questions would fail too
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
    return (0,src_cause/* unanswered */.bj)({ type, name }, answer.kind === "failure" ? answer.reason : (0,message/* message */.iU)("cause/bogus"));
}
function wildcardEvidence(name, types, records) {
    return [
        ...types.map((type) => ({ at: { type, name }, text: "", note: (0,message/* message */.iU)("spf/evidence/answered") })),
        ...records.map((text) => ({ at: { type: "TXT", name }, text })),
    ];
}

// EXTERNAL MODULE: ./lib/src/standards/tls-rpt/record.js
var tls_rpt_record = __webpack_require__(321);
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
    const mx = await observeMx(dns, domain);
    if (mx.state === "unknown")
        return { value: [], reason: mx.reason, evidence: mx.evidence };
    const hosts = mx.state === "absent" ? [domain] : mailHosts(mx); // RFC 5321 §5.1: without an MX record the domain is its own host
    const asked = hosts.slice(0, MAX_MX_HOSTS);
    const records = await Promise.all(asked.map(async (host) => observeTlsa(dns, host, await observeAddresses(dns, host))));
    const reason = records.map(unmeasured).find((each) => each !== null);
    const unasked = hosts.length > asked.length
        ? (0,message/* message */.iU)("report-mailbox/host-limit", { domain, all: hosts.length, limit: MAX_MX_HOSTS })
        : null;
    const evidence = [...mx.evidence.slice(0, MAX_MX_HOSTS), ...records.flatMap((tlsa) => tlsa.evidence)];
    return { value: asked.filter((_host, i) => isSecure(records[i])), reason: reason ?? unasked, evidence };
}
/** RFC 7672 §2.2: senders require TLS if the records are secure, usable or not. */
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

// EXTERNAL MODULE: ./lib/src/standards/mailto.js + 1 modules
var mailto = __webpack_require__(9905);
;// CONCATENATED MODULE: ./lib/src/audit/references.js
// The names that a domain's mail records lead to, of the domain itself or of others.







/** What the records of a domain name, and why some of them were not seen. */
function collectReferences(facts, mail, { emptyAliases }) {
    const tlsRpt = define_check/* RECEIVING_KINDS */.NE.includes(mail) ? [facts.tlsRpt] : []; // else not asked for
    const observed = [facts.mx, facts.spf, ...Object.values(facts.dkim), facts.dmarc, ...tlsRpt];
    const unseen = observed.flatMap((fact) => (fact.state === "unknown" ? [fact.reason] : []));
    const tree = facts.spf.state === "present" ? (0,traversal/* unmeasuredReasons */.$2)(facts.spf.value.tree) : [];
    return {
        references: [
            ...mxReferences(facts, mail),
            ...spfReferences(facts, mail),
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
        const seen = byText.get((0,dns_record/* formatRdata */.ew)("MX", data));
        const place = (0,message/* message */.iU)("dns/place/mx", { host: data.exchange });
        const fails = define_check/* RECEIVING_KINDS */.NE.includes(mail) && hosts[data.exchange]?.addresses.state === "absent";
        const failing = fails && (0,dns_name/* isHostName */.uy)(data.exchange) ? FAILING_HOST : null;
        return { place, name: data.exchange, failing, evidence: seen === undefined ? [] : [seen] };
    });
}
/** The names of all terms, in the records of others too, and the MX hosts behind an `mx` that have no address. */
function spfReferences({ spf, mx, hosts }, mail) {
    if (spf.state !== "present")
        return [];
    const { tree } = spf.value;
    const ownHosts = new Set(mxReferences({ mx, hosts }, mail).flatMap(({ name, failing }) => (failing ? [name] : [])));
    return (0,traversal/* allTerms */.$O)(tree).flatMap((term) => {
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
    const of = (uris, evidence) => uris.flatMap(({ uri, problem }) => {
        const name = problem === null ? (0,mailto/* mailboxDomain */.tp)(uri) : null;
        const place = (0,message/* message */.iU)("dns/place/mailbox", { uri });
        return name === null ? [] : [{ place, name, failing: null, evidence }];
    });
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

;// CONCATENATED MODULE: ./lib/src/audit/guarded-observer.js


/** Guards the observers of a domain; `onDefect` receives the defect of one that threw. */
function guarded_observer_catchDefects(name, onDefect) {
    return async (ask) => {
        try {
            return await ask();
        }
        catch (error) {
            const values = { name, error: (0,text_error/* errorText */.k)(error) };
            const reason = (0,message/* message */.iU)("judging/observer-defect", values);
            onDefect(reason);
            return { state: "unknown", reason, evidence: [] };
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/verifiable.js


/** RFC 8301 §3.2: signatures with shorter RSA keys are not valid; verifiers need not take longer ones. */
const MIN_RSA_BITS = 1024;
const MAX_RSA_BITS = 4096;
/** What receivers make of a valid signature with the key record at `name`. */
function useOfKey(name, key) {
    if (key.state === "unknown")
        return { state: "unknown", reason: key.reason };
    if (key.state === "absent")
        return { state: "fail", reason: (0,message/* message */.iU)("dkim/selector/missing", { name }) };
    if (key.state === "malformed")
        return { state: "varies", reason: key.problem }; // RFC 6376 §3.6.2.2: undefined
    const reason = refusal(key.value);
    if (reason !== null)
        return { state: "fail", reason };
    const { flags, key: publicKey } = key.value;
    // RFC 6376 §3.6.1: receivers do not treat such mail differently from unsigned mail; many do
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
    // RFC 8301 §3.1: rsa-sha1 is not used
    if (hashes !== null && !hashes.includes("sha256"))
        return (0,message/* message */.iU)("dkim/hash/no-sha256", { hashes });
    if (services !== null && !services.includes("*") && !services.includes("email"))
        return (0,message/* message */.iU)("dkim/service/no-email", { services });
    return null;
}

// EXTERNAL MODULE: ./lib/src/standards/dmarc/mail-result.js
var mail_result = __webpack_require__(5942);
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
/** RFC 9989 §4.4.2, RFC 7208 §2.4: SPF authenticates the domain of MAIL FROM; that of HELO where it is the null reverse path. */
async function authenticateBySpf(dns, { ip, mailFrom, helo }) {
    const sender = { sender: mailFrom, helo };
    const { result, reason, path, failed } = await checkHost(dns, { ip, ...sender });
    const domain = evaluatedDomain(sender);
    const [open] = failed;
    const common = { selector: null, domain, result };
    if (open !== undefined)
        return { ...common, state: "unknown", reason: (0,src_cause/* openQuestion */.R0)(open.question, open.reason) };
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

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/policy-change.js
var policy_change = __webpack_require__(648);
;// CONCATENATED MODULE: ./lib/src/audit/live-facts.js


/** A view that is compared neither with the live one nor with an earlier run. */
const NO_LIVE_FACTS = {
    earlier: { state: "absent", evidence: [] },
    live: { state: "absent", evidence: [] },
    mtaStsChange: { state: "absent", evidence: [] },
};
/** The planned facts of a domain with the live ones beside them; `declaresStsRecord`: whether its MTA-STS record is declared. */
function withLiveFacts(planned, live, declaresStsRecord) {
    const { mx, mtaStsPolicy, spfExpectationResults } = live;
    const liveKeys = [...Object.values(live.dkim), ...Object.values(live.dkimRetired)];
    return {
        ...planned,
        dkimAges: markNewKeys(planned.dkimAges, planned.dkim, liveKeys),
        live: { state: "present", value: { mx, mtaStsPolicy, spfExpectationResults }, evidence: [] },
        mtaStsChange: (0,policy_change/* policyChange */.H)(live, planned, declaresStsRecord),
    };
}

;// CONCATENATED MODULE: ./lib/src/audit/observe.js
// Gathers the facts of one domain: all that is independent goes out together.






























/** A fact that is not observed for this kind of domain, because no check of the kind needs it. */
const notObserved = (mail) => ({
    state: "unknown",
    reason: (0,message/* message */.iU)("judging/mail-kind", { mail }),
    evidence: [],
});
/**
 * Observes a domain in one view of DNS, as of a moment (ISO 8601). Never rejects; what could not be measured is an `unknown` in its place.
 * Observers are not to throw; if one does, `onDefect` receives the defect and the other facts stand.
 */
async function observeDomain(policy, ports, at, onDefect) {
    const { name, mail, dkim: { selectors, retired }, } = policy;
    const { dns: named, seen } = recordNames(ports.dns);
    const { dns, ...security } = recordSecurity(named);
    const watchedPorts = { ...ports, dns };
    const measure = guarded_observer_catchDefects(name, onDefect);
    const [mailHosts, sts, spf, dmarc, tlsRpt, dkim, asked, drift, keys] = await Promise.all([
        observeMxFacts(measure, watchedPorts, policy, at),
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
    const facts = { ...mailHosts, ...spf, ...dmarc, ...sts, ...tlsRpt, ...dkim, ...asked };
    const [dnssec, referencedDomains] = await Promise.all([
        measure(() => observeDnssec(dns, name, security, keys, facts)),
        // not recorded: these are names of others
        measure(() => {
            const isOwn = (other) => ports.declares?.(other, "TXT") === true;
            return observeReferencedDomains(ports.dns, name, collectReferences(facts, mail, seen), seen, isOwn);
        }),
    ]);
    return { dnssec, ...facts, referencedDomains, drift, ...NO_LIVE_FACTS };
}
/**
 * Observes the mail servers only: the MX hosts, their addresses, TLSA records, and port 25. Otherwise as `observeDomain`. It asks for
 * each certificate of a server wherever DNSSEC lets TLSA records count: a later check may be of a change that publishes them.
 */
async function observeMailServers(policy, ports, at, onDefect) {
    return observeMxFacts(catchDefects(policy.name, onDefect), ports, policy, at, mayHaveTlsa);
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
async function observeMxFacts(measure, ports, { name, mail }, at, chooser = hasTlsa) {
    const mx = await measure(() => observeMx(ports.dns, name));
    if (mail === "send")
        return { mx, implicitMx: await measure(() => observeImplicitMx(ports.dns, name, mx)), hosts: {} };
    const names = mail === "none" ? [] : mailHosts(mx).slice(0, MAX_HOSTS);
    const hosts = names.map(async (host) => [host, await observeMxHost(measure, ports, mx, { domain: name, host, at }, chooser)]);
    return { mx, implicitMx: notObserved(mail), hosts: Object.fromEntries(await Promise.all(hosts)) };
}
async function observeMxHost(measure, { dns, smtp: port }, mx, context, chooser) {
    const { domain, host } = context;
    const addresses = await measure(() => observeAddresses(dns, host));
    const tlsa = await measure(() => observeTlsa(dns, host, addresses));
    const smtp = await measure(() => observeSmtp(port, domain, host, { addresses, tlsa }, chooser({ addresses, tlsa })));
    return { addresses, tlsa, smtp, dane: await measure(() => Promise.resolve(matchHost({ tlsa, smtp }, mx, context))) };
}
/** What the policy asks for in particular. Not recorded: these answers do not count for the domain's DNSSEC status. */
async function observeFactsOnRequest(measure, dns, { name, mail, services: hasServices, spf: { expect } }) {
    const senders = expect.flatMap(({ ip, result }) => (result === "pass" ? [ip] : []));
    const [reverseDns, services] = await Promise.all([
        define_check/* SENDING_KINDS */.r9.includes(mail)
            ? measure(() => observeReverseDns(dns, name, senders, define_check/* RECEIVING_KINDS */.NE.includes(mail)))
            : notObserved(mail),
        define_check/* ACTIVE_KINDS */.hR.includes(mail) ? measure(() => observeServices(dns, name, mail, hasServices)) : notObserved(mail),
    ]);
    return { reverseDns, services };
}
async function observeSpfFacts(measure, { recorded: dns, unrecorded }, { name, mail, spf: { expect } }, declares) {
    const sends = define_check/* SENDING_KINDS */.r9.includes(mail);
    const [spf, spfExpectationResults, spfWildcard] = await Promise.all([
        measure(() => observeSpf(dns, name, unrecorded, declares)),
        sends ? measure(() => observeExpectations(dns, expect)) : notObserved(mail),
        sends ? measure(() => observeWildcard(dns, name)) : notObserved(mail),
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
            organisation: notObserved(mail),
            dmarcExternalDestinations: notObserved(mail),
            dmarcMailboxes: notObserved(mail),
        };
    }
    const [dmarc, organisation, mailResults] = await Promise.all([
        measure(async () => (0,dmarc_observe/* addOverlooked */.I)(dns, name, await (0,dmarc_observe/* observeDmarc */.i)(dns, name))),
        measure(() => (0,tree_walk/* observeOrganisationalDomain */.qI)(dns, name)),
        observeMails,
    ]);
    const [dmarcExternalDestinations, dmarcMailboxes] = await Promise.all([
        measure(() => (0,external_destinations/* observeExternalDestinations */.J)(dns, dmarc)),
        measure(() => (0,mailbox/* observeMailboxes */.zv)(dns, dmarc)),
    ]);
    return { dmarc, organisation, mailResults, dmarcExternalDestinations, dmarcMailboxes };
}
async function observeTlsRptFacts(measure, { dns, https, policies }, name, mail) {
    const tlsRpt = define_check/* RECEIVING_KINDS */.NE.includes(mail) ? await measure(() => observeTlsRpt(dns, name)) : notObserved(mail);
    const [tlsRptMailboxes, tlsRptMailboxTls] = await Promise.all([
        measure(() => (0,mailbox/* observeMailboxes */.zv)(dns, tlsRpt)),
        measure(() => observeMailboxTls(dns, https, tlsRpt, policies)),
    ]);
    return { tlsRpt, tlsRptMailboxTls, tlsRptMailboxes };
}
/** The policy is fetched, or read from the repository, for its checks only if a valid record announces one (RFC 8461 §3.1). */
async function observeMtaStsFacts(measure, { dns, https, policies }, name, mail) {
    const mtaSts = define_check/* RECEIVING_KINDS */.NE.includes(mail)
        ? await measure(() => (0,mta_sts_observe/* observeMtaStsRecord */.ou)(dns, name))
        : notObserved(mail);
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
/** The keys are compared with themselves here, and with the other domains' once all are observed (`withKeyReuse`). */
async function observeDkimFacts(measure, { dns, keyDates }, { name, mail, dkim: { selectors, retired } }) {
    if (!define_check/* SENDING_KINDS */.r9.includes(mail))
        return {
            dkim: {},
            dkimAges: {},
            dkimRetired: {},
            dkimKeys: notObserved(mail),
            dkimSharing: notObserved(mail),
            dkimWildcard: notObserved(mail),
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
        return key === undefined ? [] : [[selector, await measure(() => observeKeyAge(key, since, keyDates))]];
    });
    return {
        dkim,
        dkimAges: Object.fromEntries((await Promise.all(ages)).flat()),
        dkimRetired,
        dkimKeys: summariseKeys(dkim),
        dkimSharing: compareKeys(own, indexKeys([own])),
        dkimWildcard,
    };
}

// EXTERNAL MODULE: ./lib/src/concurrency/map.js
var map = __webpack_require__(6540);
;// CONCATENATED MODULE: ./lib/src/audit/dkim-key-reuse.js

/** The keys of all audited domains in one view. */
class KeyReuse {
    #digests = [];
    #index = null;
    /** Notes the keys of the domain at a position: those of earlier positions are named first. */
    add(position, name, facts) {
        this.#digests[position] = digestKeys(keysOf(name, facts));
    }
    /** The facts of a domain, its keys compared with those of the others, once all are noted. */
    complete(name, facts) {
        const keys = keysOf(name, facts);
        if (Object.keys(keys.dkim).length === 0)
            return facts;
        this.#index ??= indexDigests(this.#digests);
        return { ...facts, dkimSharing: compareKeys(keys, this.#index) };
    }
}
/** The key of a retired selector counts as long as its record exists. */
function keysOf(name, { dkim, dkimRetired }) {
    return { name, dkim: { ...dkimRetired, ...dkim } };
}

// EXTERNAL MODULE: ./lib/src/standards/smtp-tls/checks/starttls.js
var starttls = __webpack_require__(4319);
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
        return this.map(change).flat();
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/run/packed-facts.js
// The facts of a domain in few octets: they are data alone, so their JSON is all there is to them.

/** The fastest that still finds what repeats: evidence, names, keys of objects. */
const LEVEL = 2;
function packFacts(facts) {
    // zlib's own result is a part of its buffer, and would keep all of that
    return Buffer.from((0,external_node_zlib_.deflateRawSync)(JSON.stringify(facts), { level: LEVEL }));
}
function unpackFacts(packed) {
    return JSON.parse((0,external_node_zlib_.inflateRawSync)(packed).toString());
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
    #facts = [];
    set(position, facts) {
        this.#facts[position] = packFacts(facts);
    }
    facts(position) {
        return unpackFacts(this.#facts[position]);
    }
    completed(position, complete) {
        return complete(this.facts(position), null);
    }
}

;// CONCATENATED MODULE: ./lib/src/run/audit-domains.js
// Observes domains in one view, some at once, and notes what the checks say of them.








/** Domains observed at once: enough to keep the resolvers busy, few enough to bound the unfinished work in memory. */
const DOMAINS_AT_ONCE = 100;
/** Does `work` for each of the domains, so many at once: a window that slides over them. */
async function forEachDomain(domains, work) {
    await (0,map/* mapConcurrent */._)(domains, DOMAINS_AT_ONCE, work);
}
const RUN_CHECKS = audit_checks/* CHECKS */.u.filter(({ scope }) => scope === "run");
/**
 * `findDeclaration` finds where evidence is declared; `onDefect` receives internal errors of this program; `earlierRunOf` has what the
 * history knows of a domain.
 */
function openAuditor(world, findDeclaration, onDefect, earlierRunOf = null, maxHeld = MAX_HELD) {
    const { https, smtp, at, gaps } = world;
    const judgeBy = (profile) => {
        const context = { profile, at, findDeclaration, onDefect };
        return (checks, domain, facts) => judgeDomain(checks, domain, facts, context);
    };
    return {
        at,
        observe: async (domain, view) => {
            const missing = gaps?.reasonFor(domain.name) ?? null;
            const facts = missing === null
                ? await observeDomain(domain, { ...view, https, smtp }, at, onDefect).catch((error) => unmeasuredFacts(domain, defectOf(domain, error, onDefect)))
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
        ...keys,
        ...NO_LIVE_FACTS,
        hosts: {},
    };
}

// EXTERNAL MODULE: ./lib/src/run/base-commit.js + 1 modules
var base_commit = __webpack_require__(8899);
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

// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(9136);
// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(6720);
;// CONCATENATED MODULE: ./lib/schema/history-entry.schema.json
const history_entry_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/history-entry.schema.json","title":"A line of log.jsonl, the log of a history","description":"One run. Each line names the hash of the one before it, in this file or the last line of the archive before it.","type":"object","additionalProperties":false,"required":["at","commit","policy","tool","view","conclusion","counts","audited","lastWhole","added","removed","unlistedAdded","unlistedRemoved","changes","unlisted","isLate","state","previous","broken"],"properties":{"at":{"description":"The moment observed.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"commit":{"description":"The commit that was checked out; null outside of git.","type":["string","null"],"pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"policy":{"description":"SHA-256 of the policy, as report.json has it.","$ref":"#/$defs/sha256"},"tool":{"description":"The version of mail-policy.","type":"string","maxLength":50},"view":{"description":"The view that was judged; the changes are those of this view.","enum":["live","planned"]},"conclusion":{"enum":["pass","fail","inconclusive"]},"counts":{"description":"The findings by status.","type":"object","additionalProperties":false,"required":["pass","fail","warn","info","unknown","notApplicable","waived"],"properties":{"pass":{"$ref":"#/$defs/count"},"fail":{"$ref":"#/$defs/count"},"warn":{"$ref":"#/$defs/count"},"info":{"$ref":"#/$defs/count"},"unknown":{"$ref":"#/$defs/count"},"notApplicable":{"$ref":"#/$defs/count"},"waived":{"$ref":"#/$defs/count"}}},"audited":{"description":"The domains that were audited; null: every domain of the policy.","oneOf":[{"type":"null"},{"type":"array","items":{"$ref":"#/$defs/name"}}]},"lastWhole":{"description":"The moment of the last run that audited every domain, this one included; null: none did.","oneOf":[{"type":"null"},{"$ref":"#/properties/at"}]},"added":{"description":"Domains that came into the policy.","type":"array","items":{"$ref":"#/$defs/name"}},"removed":{"description":"Domains that left the policy.","type":"array","items":{"$ref":"#/$defs/name"}},"unlistedAdded":{"description":"How many domains more came into the policy.","$ref":"#/$defs/count"},"unlistedRemoved":{"description":"How many domains more left the policy.","$ref":"#/$defs/count"},"changes":{"description":"The findings of other domains that began to fail, and that no longer fail.","type":"array","items":{"type":"object","additionalProperties":false,"required":["key","from","to"],"properties":{"key":{"description":"Domain, check and subject.","type":"string","pattern":"^\\\\S+ \\\\S+ \\\\S+$","maxLength":2200},"from":{"$ref":"#/$defs/outcome"},"to":{"$ref":"#/$defs/outcome"}}}},"unlisted":{"description":"How many changes more there were.","$ref":"#/$defs/count"},"isLate":{"description":"Recorded after a run that measured later: the state is that run\'s.","type":"boolean"},"state":{"description":"SHA-256 of latest.json after the run.","$ref":"#/$defs/sha256"},"previous":{"description":"SHA-256 of the line before, without its end; null in the first line of all.","oneOf":[{"type":"null"},{"$ref":"#/$defs/sha256"}]},"broken":{"description":"Where the chain before it was broken already; null where it was not.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["file","line"],"properties":{"file":{"type":"string","pattern":"^(?:log(?:-\\\\d{4}-\\\\d{2})?\\\\.jsonl|latest\\\\.json)$"},"line":{"$ref":"#/$defs/count"}}}]}},"$defs":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"count":{"type":"integer","minimum":0},"name":{"type":"string","maxLength":253},"outcome":{"description":"none: it did not apply; unknown: it was never measured, or not by what it is judged by now.","enum":["pass","fail","none","unknown"]}}}');
// EXTERNAL MODULE: ./lib/src/json.js
var json = __webpack_require__(8674);
;// CONCATENATED MODULE: ./lib/src/history/chain.js
// The hash chain of the log: each line names the hash of the one before, so that no line can change, come or go unseen.





/** Project limit: lines of a file; a run every minute of a month fills fewer. */
const MAX_LINES = 50_000;
/** Of a text in UTF-8, hexadecimal. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
/**
 * Reads the log `file`; hostile. `previous` is the hash of the line before its first one, null where that is the first of all,
 * `undefined` where the files before it are not read. Throws an Error in words where it is too long.
 */
function readLog(file, text, previous) {
    const entries = [];
    const breaks = [];
    let end = previous;
    const lines = linesOf(file, text);
    for (const [i, line] of lines.entries()) {
        const parsed = parseEntry(line);
        const problem = "problem" in parsed ? parsed.problem : linkProblem(parsed.entry, end);
        if (problem !== null)
            breaks.push({ file, line: i + 1, problem });
        if ("entry" in parsed)
            entries.push(parsed.entry);
        end = sha256(line);
    }
    return { entries, end: end ?? null, lines: lines.length, breaks };
}
/** A log with one more line. */
function appendLine(text, entry) {
    const separator = text === "" || text.endsWith("\n") ? "" : "\n";
    return `${text}${separator}${JSON.stringify(entry)}\n`;
}
function linesOf(file, text) {
    const lines = text.split("\n", MAX_LINES + 2); // one more than the limit, and what is behind the last end
    if (lines.length > MAX_LINES + 1)
        throw new Error(`${file} has more than ${MAX_LINES} lines. Keep it under another name`);
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function parseEntry(line) {
    const parsed = (0,json/* parseJson */.qF)(line);
    const problem = "problem" in parsed
        ? parsed.problem
        : ((0,json/* schemaProblem */.Zg)(parsed.value, history_entry_schema_namespaceObject, "entry") ?? timeProblem(parsed.value));
    return problem === null
        ? { entry: parsed.value }
        : { problem: (0,message/* message */.iU)("history/not-an-entry", { problem }) };
}
function timeProblem({ at }) {
    return (0,moment/* isMoment */.t_)(at) ? null : `entry/at ${at} is not a valid timestamp`;
}
function linkProblem({ previous }, end) {
    return end === undefined || previous === end ? null : (0,message/* message */.iU)("history/not-linked");
}

// EXTERNAL MODULE: ./lib/src/history/record.js
var history_record = __webpack_require__(4416);
;// CONCATENATED MODULE: ./lib/schema/history-state.schema.json
const history_state_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/history-state.schema.json","title":"latest.json, the state of a history","description":"The last measured outcome of each finding, and what later runs need to know of the facts.","type":"object","additionalProperties":false,"required":["version","config","rules","networks","domains"],"properties":{"version":{"const":1},"config":{"description":"The policy\'s file.","type":"string","maxLength":4096},"include":{"description":"The patterns of the files that it includes, relative to the repository; missing if it includes none.","type":"array","maxItems":100,"items":{"type":"string","maxLength":8192}},"rules":{"description":"The rules that domains were judged by, by their SHA-256.","type":"object","propertyNames":{"pattern":"^[0-9a-f]{64}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["checks","off"],"properties":{"checks":{"description":"The checks that were judged, each with its parameter; null: it has none.","type":"object","propertyNames":{"maxLength":100},"additionalProperties":{"type":["number","null"]}},"off":{"description":"The ids of checks that were known and not judged.","type":"array","items":{"type":"string","maxLength":100}}}}},"networks":{"description":"What third parties in SPF records authorised when they were accepted, by SHA-256.","type":"object","propertyNames":{"pattern":"^[0-9a-f]{64}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["networks","hasOthers"],"properties":{"networks":{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^ip[46]:[0-9a-f.:]{2,45}(?:/[0-9]{1,3})?$"}},"hasOthers":{"description":"Other terms let clients pass too.","type":"boolean"}}}},"domains":{"type":"object","propertyNames":{"maxLength":253},"additionalProperties":{"type":"object","additionalProperties":false,"required":["memory"],"properties":{"live":{"$ref":"#/$defs/outcomes"},"planned":{"$ref":"#/$defs/outcomes"},"memory":{"$ref":"#/$defs/memory"}}}}},"$defs":{"outcomes":{"description":"The findings of one view by their last measured outcome. One that is not listed did not apply.","type":"object","additionalProperties":false,"required":["rules","pass","fail","unknown"],"properties":{"rules":{"description":"The rules that it was judged by: a key of `rules`.","type":"string","pattern":"^[0-9a-f]{64}$"},"pass":{"$ref":"#/$defs/findings"},"fail":{"$ref":"#/$defs/findings"},"unknown":{"description":"Never measured.","$ref":"#/$defs/findings"}}},"memory":{"type":"object","additionalProperties":false,"properties":{"dkim":{"$ref":"#/$defs/dkim"},"mtaSts":{"$ref":"#/$defs/mtaSts"},"spf":{"$ref":"#/$defs/spf"}}},"moment":{"description":"ISO 8601, UTC.","type":"string","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}[.][0-9]{3}Z$"},"dkim":{"type":"object","additionalProperties":false,"required":["selectors","keys"],"properties":{"selectors":{"description":"The selectors that the last run measured, with or without a key.","type":"array","maxItems":200,"items":{"type":"string","maxLength":253}},"keys":{"description":"The keys that were seen, each by the end of its base64. notBefore: the run before, which saw its selector without it; null: it may be older.","type":"object","maxProperties":200,"propertyNames":{"maxLength":64},"additionalProperties":{"type":"object","additionalProperties":false,"required":["at","notBefore"],"properties":{"at":{"$ref":"#/$defs/moment"},"notBefore":{"oneOf":[{"$ref":"#/$defs/moment"},{"type":"null"}]}}}}}},"mtaSts":{"type":"object","additionalProperties":false,"required":["announced","superseded","enforcedUntil"],"properties":{"announced":{"description":"The last id and policy that were seen; null once the record is gone.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["id","policy"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9]{1,32}$"},"policy":{"$ref":"#/$defs/policy"}}}]},"superseded":{"description":"The first policy that was seen with this id, if another is served now, and how long senders may have it cached.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["policy","until"],"properties":{"policy":{"$ref":"#/$defs/policy"},"until":{"$ref":"#/$defs/moment"}}}]},"enforcedUntil":{"description":"How long senders may apply an enforced policy that is no longer announced.","oneOf":[{"type":"null"},{"$ref":"#/$defs/moment"}]}}},"spf":{"type":"object","additionalProperties":false,"required":["thirdParties"],"properties":{"thirdParties":{"description":"The hash of what each third party was accepted with, by the name that leads to it.","type":"object","maxProperties":100,"propertyNames":{"minLength":1,"maxLength":1016},"additionalProperties":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"policy":{"description":"What an MTA-STS policy says to senders.","type":"object","additionalProperties":false,"required":["mode","maxAge","mx"],"properties":{"mode":{"enum":["enforce","testing","none"]},"maxAge":{"type":"integer","minimum":0,"maximum":31557600},"mx":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[!-~]+$"}}}},"findings":{"description":"As `check`, and with its subject as `check subject` where that is not the domain.","type":"array","items":{"type":"string","pattern":"^[a-z0-9/-]+(?: \\\\S+)?$","maxLength":1200}}}}');
;// CONCATENATED MODULE: ./lib/src/history/shared-networks.js


/** Takes the networks out of domains; only those in use are kept. */
function shareNetworks(domains) {
    const networks = new Map();
    const hashes = new Map(); // domains that were read share their values
    const store = (accepted) => {
        const hash = hashes.get(accepted) ?? sha256(JSON.stringify([accepted.networks, accepted.hasOthers]));
        hashes.set(accepted, hash);
        networks.set(hash, accepted);
        return hash;
    };
    const stored = mapValues(domains, ({ memory: { spf, ...memory }, ...state }) => ({
        ...state,
        memory: spf === undefined ? memory : { ...memory, spf: { thirdParties: mapValues(spf.thirdParties, store) } },
    }));
    const sorted = [...networks].toSorted(([a], [b]) => (0,order/* compareText */.n)(a, b));
    return { networks: Object.fromEntries(sorted), domains: stored };
}
/** Puts them back; hostile, but of the form that the schema says. */
function withNetworks(networks, domains) {
    let missing = null;
    const find = (hash) => {
        const accepted = Object.hasOwn(networks, hash) ? networks[hash] : undefined;
        if (accepted === undefined)
            missing ??= hash;
        return accepted ?? { networks: [], hasOthers: false };
    };
    const whole = mapValues(domains, ({ memory: { spf, ...memory }, ...state }) => ({
        ...state,
        memory: spf === undefined ? memory : { ...memory, spf: { thirdParties: mapValues(spf.thirdParties, find) } },
    }));
    return missing === null ? { domains: whole } : { problem: `state/networks has no ${String(missing)}` };
}
function mapValues(record, map) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

;// CONCATENATED MODULE: ./lib/src/history/state.js
// The state after a run: what each finding was when it was measured last, and how that changed.






/** Parses `latest.json`; hostile. */
function parseState(text) {
    const parsed = (0,json/* parseJson */.qF)(text);
    const problem = "problem" in parsed ? parsed.problem : (0,json/* schemaProblem */.Zg)(parsed.value, history_state_schema_namespaceObject, "state");
    if (problem !== null)
        return { problem };
    const { networks, domains, ...head } = parsed.value;
    const whole = withNetworks(networks, domains);
    if ("problem" in whole)
        return whole;
    const missing = rulesInUse(whole.domains).find((hash) => !Object.hasOwn(head.rules, hash));
    return missing === undefined
        ? { state: { ...head, domains: whole.domains } }
        : { problem: `state/rules has no ${missing}` };
}
function rulesInUse(domains) {
    const outcomes = Object.values(domains).flatMap(({ live, planned }) => [live, planned]);
    return [...new Set(outcomes.flatMap((one) => one?.rules ?? []))].toSorted(order/* compareText */.n);
}
/** `latest.json`, a line for each domain, each set of networks, and what domains are judged by. */
function formatState({ domains: all, rules, ...head }) {
    const { networks, domains } = shareNetworks(all);
    const parts = Object.entries({ rules, networks, domains }).map(([name, values]) => `,${JSON.stringify(name)}:{\n${formatLines(values)}\n}`);
    return `${JSON.stringify(head).slice(0, -1)}${parts.join("")}}\n`;
}
function formatLines(values) {
    return Object.entries(values)
        .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
        .join(",\n");
}
/** The state after a run that followed `earlier`, null for the first. */
function nextState(earlier, run) {
    const { config, include = [], view } = run;
    const audited = new Map(run.domains.map((domain) => [domain.name, domain]));
    const entries = run.policyDomains.toSorted(order/* compareText */.n).flatMap((name) => {
        const before = domainState(earlier, name);
        const domain = audited.get(name);
        const state = domain === undefined ? before : nextDomainState(before, domain, view);
        return state === undefined ? [] : [[name, state]];
    });
    const domains = Object.fromEntries(entries);
    const known = new Map(Object.entries(earlier?.rules ?? {}));
    for (const domain of run.domains)
        known.set(...rulesEntry(domain.rules));
    const rules = rulesInUse(domains).map((hash) => [hash, known.get(hash)]);
    return { version: 1, config, ...(include.length > 0 && { include }), rules: Object.fromEntries(rules), domains };
}
function rulesEntry({ checks, off }) {
    const sorted = { checks: sortedByKey(checks), off: off.toSorted(order/* compareText */.n) };
    return [sha256(JSON.stringify(sorted)), sorted];
}
function sortedByKey(record) {
    return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (0,order/* compareText */.n)(a, b)));
}
/** The state of a domain; undefined where it has none. */
function domainState(state, name) {
    return state !== null && Object.hasOwn(state.domains, name) ? state.domains[name] : undefined;
}
function nextDomainState(earlier, domain, view) {
    const outcomes = { ...earlier, [view]: nextOutcomes(earlier?.[view], domain) };
    const views = ["live", "planned"].filter((one) => outcomes[one] !== undefined);
    return {
        ...Object.fromEntries(views.map((one) => [one, outcomes[one]])), // in one order
        memory: domain.remember(earlier?.memory ?? {}),
    };
}
/**
 * What was not measured keeps its last outcome, unless it passed by looser rules; so do the subjects of a check that is unknown for any: they
 * may still exist.
 */
function nextOutcomes(earlier, { name, findings, rules, wasMeasured }) {
    const before = new Map([...outcomesOf(earlier)].map(([finding, outcome]) => [
        finding,
        wasMeasured(parseFinding(finding, name)) ? outcome : "unknown",
    ]));
    const open = new Set(findings.filter(({ outcome }) => outcome === "unknown").map(({ check }) => check));
    const outcomes = new Map([...before].filter(([finding]) => open.has(checkOf(finding))));
    for (const { check, subject, outcome } of findings) {
        const finding = subject === name ? check : `${check} ${subject}`;
        if (outcome === "unknown")
            outcomes.set(finding, before.get(finding) ?? "unknown");
        else if (outcome === "not-applicable")
            outcomes.delete(finding);
        else
            outcomes.set(finding, outcome);
    }
    const having = (wanted) => [...outcomes]
        .filter(([, outcome]) => outcome === wanted)
        .map(([finding]) => finding)
        .toSorted(order/* compareText */.n);
    return { rules: rulesEntry(rules)[0], pass: having("pass"), fail: having("fail"), unknown: having("unknown") };
}
/** The outcomes of a domain in one view by finding, as the state names them. */
function outcomesOf(outcomes) {
    return new Map(["pass", "fail", "unknown"].flatMap((outcome) => (outcomes?.[outcome] ?? []).map((finding) => [finding, outcome])));
}
/** The check and the subject of a finding as the state names it. */
function parseFinding(finding, domain) {
    const check = checkOf(finding);
    return { check, subject: finding.slice(check.length + 1) || domain };
}
function checkOf(finding) {
    return finding.split(" ", 1)[0];
}
/** What began to fail in a run, and what no longer fails, in a view that both states have of a domain; by domain and finding. */
function changesBetween(earlier, now, { view, domains }) {
    const runs = new Map(domains.map((domain) => [domain.name, domain]));
    return Object.entries(now.domains).flatMap(([domain, state]) => {
        const before = domainState(earlier, domain)?.[view];
        if (before === undefined || before === state[view])
            return [];
        const [then, after] = [outcomesOf(before), outcomesOf(state[view])];
        return [...new Set([...then.keys(), ...after.keys()])].toSorted(order/* compareText */.n).flatMap((finding) => {
            const [from, to] = [
                then.get(finding) ?? "none",
                after.get(finding) ?? "none",
            ];
            if (from === to || (from !== "fail" && to !== "fail"))
                return [];
            const { check, subject } = parseFinding(finding, domain);
            const wasMeasured = runs.get(domain)?.wasMeasured({ check, subject }) !== false;
            return [{ key: (0,model/* findingKey */.fl)(domain, check, subject), from: wasMeasured ? from : "unknown", to }];
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/history/history.js
// A history as a run uses it: what the last run found, and this run added to it.







/** Project limit: milliseconds for which a failure counts as recent, the longest pause between runs that `monitoring/recent` allows. */
const RECENT_MS = 7 * 24 * 3_600_000;
/** Project limits: changes and domains that an entry lists. */
const MAX_CHANGES = 2_000;
const history_MAX_DOMAINS = 1_000;
/** Project limit: milliseconds that a run may be recorded late; GitHub ends jobs after six hours. */
const MAX_LATE_MS = 24 * 3_600_000;
/** Project limit: how often a run that others are faster than tries to add its line. */
const MAX_TRIES = 10;
/** Reads what a store returned; hostile. Throws an Error in words where the log is too long. */
function readHistory({ latest, log }) {
    const { entries, breaks, end } = readLog(history_record/* LOG_FILE */.UP, log ?? "", undefined);
    const last = entries.at(-1) ?? null;
    const parsed = latest === null ? null : parseState(latest);
    const state = parsed !== null && "state" in parsed ? parsed.state : null;
    return {
        last,
        state,
        lastAuditOf: lastAuditsIn(entries),
        recentFailures: recentFailuresIn(entries),
        broken: breaks[0] ?? earlierBreak(last) ?? stateBreak(last, end, latest),
    };
}
function lastAuditsIn(entries) {
    const whole = entries.at(-1)?.lastWhole ?? null;
    const partly = new Map(entries.flatMap(({ at, audited }) => (audited ?? []).map((name) => [name, at])));
    return (domain) => {
        const own = partly.get(domain) ?? null;
        return own === null || (whole !== null && whole > own) ? whole : own; // in ISO 8601, text sorts as time does
    };
}
/** What later runs did not see passing again, or gone. What was not measured before is not known to have begun. */
function recentFailuresIn(entries) {
    const end = (0,moment/* toEpochMs */.x8)(entries.at(-1)?.at ?? "");
    const failing = new Set();
    for (const { at, changes } of entries)
        for (const { key, from, to } of changes)
            if (to !== "fail")
                failing.delete(key);
            else if (from !== "unknown" && end - (0,moment/* toEpochMs */.x8)(at) <= RECENT_MS)
                failing.add(key);
    return failing;
}
/** A break that was found before: the entries since name it. */
function earlierBreak(last) {
    return last?.broken ? { ...last.broken, problem: (0,message/* message */.iU)("history/broken-before") } : null;
}
/** What is wrong with `latest.json` beside the log's last entry, and the hash of its last line; null where nothing is. */
function stateBreak(last, end, latest) {
    if (last === null && end === null && latest === null)
        return null;
    const at = { file: history_record/* LATEST_FILE */.fx, line: 1 };
    if (latest === null)
        return { ...at, problem: (0,message/* message */.iU)("history/no-state") };
    const parsed = parseState(latest);
    if ("problem" in parsed)
        return { ...at, problem: (0,message/* message */.iU)("history/not-a-state", { problem: parsed.problem }) };
    return last?.state === sha256(latest) ? null : { ...at, problem: (0,message/* message */.iU)("history/other-state") };
}
/** Adds a run to a history: again where another was faster, then on top of that one. `then` is what was read before. Never rejects. */
async function appendRun(store, then, run, update) {
    try {
        for (let tries = 0, now = then; tries < MAX_TRIES; tries++, now = await store.read()) {
            const { entry, files, isContinued } = addRun(now, run, update, then);
            const problem = sizeProblem(files);
            if (problem !== null)
                return { problem };
            if (await store.replace(now, files))
                return { hash: sha256(JSON.stringify(entry)), isContinued };
        }
        return { problem: `${MAX_TRIES} times in a row, another run was recorded first` };
    }
    catch (error) {
        return { problem: (0,text_error/* errorText */.k)(error) };
    }
}
/** The entry of a run, and the files with it. */
function addRun(stored, run, update, then) {
    const { last, state: earlier, broken } = readHistory(stored);
    const former = readLog(history_record/* LOG_FILE */.UP, stored.log ?? "", undefined);
    const archive = archiveOf(former.entries[0], run.at);
    const isLate = last !== null && earlier !== null && isBefore(run.at, last.at);
    const state = isLate ? earlier : nextState(earlier, update);
    const latest = isLate && stored.latest !== null ? stored.latest : formatState(state);
    const all = earlier === null ? [] : changesBetween(earlier, state, update);
    const added = earlier === null ? [] : domainsBeyond(state, earlier);
    const removed = earlier === null ? [] : domainsBeyond(earlier, state);
    const isWhole = update.domains.length === update.policyDomains.length;
    const readThen = readLog(history_record/* LOG_FILE */.UP, then.log ?? "", undefined).end;
    const isContinued = readThen === null || former.end === readThen || former.entries.some(({ previous }) => previous === readThen);
    const entry = {
        ...run,
        view: update.view,
        audited: isWhole ? null : update.domains.slice(0, history_MAX_DOMAINS).map(({ name }) => name),
        lastWhole: isWhole && !isLate ? run.at : (last?.lastWhole ?? null),
        added: added.slice(0, history_MAX_DOMAINS),
        removed: removed.slice(0, history_MAX_DOMAINS),
        unlistedAdded: Math.max(0, added.length - history_MAX_DOMAINS),
        unlistedRemoved: Math.max(0, removed.length - history_MAX_DOMAINS),
        changes: all.slice(0, MAX_CHANGES),
        unlisted: Math.max(0, all.length - MAX_CHANGES),
        isLate,
        state: sha256(latest),
        previous: isContinued ? former.end : (former.end ?? readThen),
        broken: broken === null
            ? isContinued
                ? null
                : { file: history_record/* LOG_FILE */.UP, line: archive === null ? former.lines + 1 : 1 }
            : toBreak(broken),
    };
    const log = appendLine(archive === null ? (stored.log ?? "") : "", entry);
    return { entry, files: { latest, log, archive, title: titleOf(entry) }, isContinued };
}
function domainsBeyond(state, other) {
    return Object.keys(state.domains).filter((name) => !Object.hasOwn(other.domains, name));
}
/** Why files are not written; null where they may be. */
function sizeProblem({ latest, log }) {
    const isTooLarge = (text) => Buffer.byteLength(text) > history_record/* MAX_FILE_OCTETS */.tA;
    if (isTooLarge(latest))
        return `${history_record/* LATEST_FILE */.fx} would be larger than ${history_record/* MAX_FILE_MIB */.Vv} MiB. Divide the policy, and give each part a history of its own`;
    return isTooLarge(log)
        ? `${history_record/* LOG_FILE */.UP} would be larger than ${history_record/* MAX_FILE_MIB */.Vv} MiB. Keep the history under another name, and let the next run begin a new one`
        : null;
}
/** Whether a run measured before the last one and was only slower. A last run that lies far ahead had a wrong clock. */
function isBefore(at, last) {
    const ahead = (0,moment/* toEpochMs */.x8)(last) - (0,moment/* toEpochMs */.x8)(at);
    return ahead > 0 && ahead <= MAX_LATE_MS;
}
function toBreak({ file, line }) {
    return { file, line };
}
/** The name of the archive that a log becomes in a later month than that of its first entry; null in the same. */
function archiveOf(first, at) {
    const begun = first?.at.slice(0, 7);
    return begun !== undefined && begun < at.slice(0, 7) ? (0,history_record/* archiveName */.uv)(begun) : null;
}
function titleOf({ at, conclusion, changes, unlisted }) {
    return `${at.slice(0, 16).replace("T", " ")}: ${conclusion}, ${(0,plural/* plural */.L)(changes.length + unlisted, "change")}`;
}

// EXTERNAL MODULE: ./lib/src/standards/history/checks/intact.js
var intact = __webpack_require__(6941);
// EXTERNAL MODULE: ./lib/src/sources/git.js
var git = __webpack_require__(5663);
;// CONCATENATED MODULE: ./lib/src/run/history.js
// The history of earlier runs, as a run reads it: what the last one found is a baseline, what it knew is a fact.











const EMPTY = { latest: null, log: null };
const CHECKS_BY_ID = new Map(audit_checks/* CHECKS */.u.map((check) => [check.id, check]));
/** Reads a history for the policy at a path. Never rejects. */
async function openHistory(access, path, { policy, repository }) {
    const commit = await (0,git/* headCommit */.Qo)(path);
    try {
        const stored = await access.store.read();
        const history = readHistory(stored);
        const config = history.state?.config ?? policy.file;
        // a policy that was renamed keeps its history
        const isForeign = config !== policy.file && repository.hasNamedFile(config);
        return { access, stored, history, commit, problem: isForeign ? (0,message/* message */.iU)("history/other-policy", { config }) : null };
    }
    catch (error) {
        return { access, stored: EMPTY, history: readHistory(EMPTY), commit, problem: (0,text_error/* errorText */.k)(error) };
    }
}
/** What the history knows of a domain. */
function earlierRunOf({ access, history: { last, state }, problem }, domain) {
    if (problem !== null)
        return { state: "unknown", reason: notRead(access, problem), evidence: [] };
    const known = domainState(state, domain);
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
    const known = domainState(state, domain.name)?.[view];
    if (state === null || last === null || known === undefined)
        return null;
    const text = (0,message/* message */.iU)("history/failed-then", { at: last.at });
    const then = state.rules[known.rules] ?? { checks: {}, off: [] };
    const now = rulesOf(domain, profile);
    // whether the chain was broken then, the log says: who changes the state could make it known there
    const recorded = outcomesOf(known).set(intact/* historyIntact */._.id, last.broken === null ? "pass" : "fail");
    const found = [...recorded].map(([one, outcome]) => {
        const { check, subject } = parseFinding(one, domain.name);
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
        const measure = guarded_observer_catchDefects(domain.name, onDefect);
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

// EXTERNAL MODULE: ./lib/src/zones/planned/authority.js
var planned_authority = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/src/zones/planned/unmanaged.js
var planned_unmanaged = __webpack_require__(3007);
;// CONCATENATED MODULE: ./lib/src/zones/planned/partial-zones.js



/** Project limit: RRsets remembered below a name; live DNS is asked for them to see whether the name exists. */
const MAX_RRSETS_BELOW = 8;
function combinePartialZones(zones) {
    const cuts = new Map();
    const visible = zones.map((zone) => {
        const own = delegationsByName(zone);
        for (const [name, cut] of own)
            cuts.set(name, cut);
        return withoutGlue(zone, own);
    });
    const [only] = visible;
    const nodes = new planned_authority/* ZoneNodes */.e({
        // the list itself where it is the only one: its records are by name already
        records: only !== undefined && visible.length === 1 ? only.records : visible.flatMap(({ records }) => records),
        undecided: visible.flatMap(({ undecided }) => undecided),
    });
    const deleted = deletedRrsets(zones, nodes);
    const below = rrsetsBelowNames(nodes);
    const deletedNames = (0,planned_authority/* existingNames */.QF)([...deleted.values()].map(({ name }) => name), dns_name/* ROOT */.Dl);
    const origins = new Set(zones.map(({ origin }) => origin));
    const above = (name, find) => {
        for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
            const found = find(at);
            if (found !== null && found !== undefined)
                return found;
        }
        return null;
    };
    return {
        answer(name, type) {
            const own = (0,planned_authority/* answerAtNode */.ih)(name, type, nodes.get(name));
            if (own.kind !== "nodata")
                return own;
            const parent = (0,dns_name/* parentOf */.gN)(name);
            return parent === null
                ? null
                : above(parent, (at) => (0,planned_authority/* synthesizeFromDname */.eY)(name, type, nodes.get(at)) ?? undecidedWithoutDname(deleted.get(`DNAME ${at}`)));
        },
        delegation: (name, type) => above(type === "DS" ? ((0,dns_name/* parentOf */.gN)(name) ?? dns_name/* ROOT */.Dl) : name, (at) => cuts.get(at)),
        covers: (name) => above(name, (at) => origins.has(at) || null) !== null,
        exists: (name) => below.has(name),
        rrsetsBelow: (name) => below.get(name) ?? [],
        deletesName: (name) => deletedNames.has(name),
        deletesRrset: (name, type) => deleted.has(`${type} ${name}`),
    };
}
/** The RRsets that are removed and not replaced by declared ones, by `TYPE name`. */
function deletedRrsets(zones, nodes) {
    const deleted = zones
        .flatMap((zone) => zone.deleted)
        .filter(({ name, type }) => {
        const node = nodes.get(name);
        return node === undefined || !(node.sets.has(type) || node.undecided.has(type));
    });
    return new Map(deleted.map((set) => [`${set.type} ${set.name}`, set]));
}
/** What stands below a DNAME is out of sight while it is there. */
function undecidedWithoutDname(set) {
    if (set === undefined)
        return null;
    const { file, line } = set.location;
    return { kind: "undecided", reason: (0,message/* message */.iU)("planned/dname-removed", { name: set.name, file, line }) };
}
/** The delegations of a zone: the NS RRsets below its apex (RFC 1034 §4.2.1). */
function delegationsByName(zone) {
    const cuts = new Map();
    for (const { name, type, location } of zone.deleted) {
        const { file, line } = location;
        const reason = (0,message/* message */.iU)("planned/delegation-removed", { name, file, line });
        if (type === "NS" && name !== zone.origin)
            cuts.set(name, { name, reason });
    }
    const nodes = new planned_authority/* ZoneNodes */.e(zone);
    for (const name of nodes.namesWith("NS")) {
        if (name === zone.origin)
            continue;
        const undecided = nodes.get(name)?.undecided.get("NS");
        const cut = undecided === undefined
            ? (0,planned_authority/* delegationAt */.CR)(name, nodes.get(name))
            : { name, reason: (0,planned_authority/* undecidedAnswer */.cv)(undecided).reason };
        if (cut !== null)
            cuts.set(name, cut);
    }
    return cuts;
}
/** A zone without the records at or below its delegations: glue, and the NS records, for which the child is authoritative (RFC 2181 §6.1). */
function withoutGlue(zone, cuts) {
    if (cuts.size === 0)
        return zone;
    const isOurs = (name, type) => {
        for (let at = type === "DS" ? (0,dns_name/* parentOf */.gN)(name) : name; at !== null && at !== zone.origin; at = (0,dns_name/* parentOf */.gN)(at))
            if (cuts.has(at))
                return false;
        return true;
    };
    return {
        records: zone.records.filter(({ rr }) => isOurs(rr.name, rr.type)),
        undecided: zone.undecided.filter(({ name, type }) => isOurs(name, type)),
    };
}
/** For each name that exists by what is declared, some of that. */
function rrsetsBelowNames(nodes) {
    const below = new Map();
    for (const name of new Set(nodes.names())) {
        const types = nodes
            .typesAt(name)
            .slice(0, MAX_RRSETS_BELOW)
            .map((type) => ({ name, type }));
        for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
            const known = below.get(at);
            if (known === undefined)
                below.set(at, [...types]);
            else if (known.length < MAX_RRSETS_BELOW)
                known.push(...types);
            else
                break; // what is above has as many
        }
    }
    return below;
}
/** The nearest name above whose wildcard is declared, or will change; null where there is none. */
function changedWildcardAbove(zones, name) {
    for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
        const wildcard = (0,dns_name/* prependLabels */.Sm)("*", at);
        if (zones.exists(wildcard) || zones.deletesName(wildcard))
            return at;
    }
    return null;
}

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
    const partialZones = combinePartialZones(zones.filter((zone) => !zone.isComplete));
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
    return new Set(zones.flatMap(({ records }) => records.flatMap(({ rr }) => (rr.type === "TXT" ? [rr.name] : []))));
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
    await forEachDomain(domains, async (domain, position) => {
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
    return (name, planned, live) => withLiveFacts(planned, live, declaredNames.has((0,dns_name/* prependLabels */.Sm)("_mta-sts", name)));
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
        await forEachDomain(of, async (domain, position) => {
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

// EXTERNAL MODULE: ./lib/src/compare/gate.js
var gate = __webpack_require__(5695);
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
// EXTERNAL MODULE: ./lib/src/zones/located-messages.js
var located_messages = __webpack_require__(4241);
// EXTERNAL MODULE: ./lib/src/zones/formats.js + 54 modules
var formats = __webpack_require__(2650);
;// CONCATENATED MODULE: ./lib/src/zones/lint/provider-limits.js
// What DNS providers take of TXT records at most: more passes the plan, and is refused when it is applied.


/** TXT records of one zone that are too large, or too many, for their provider. */
function limitWarnings({ format: kind, records }) {
    const format = (0,formats/* findFormat */.F)(kind);
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
    if ((0,dns_address/* parseIpv4 */.ni)(written) !== null || (0,dns_address/* parseIpv6 */.BE)(written) !== null) {
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
    return zone.records.flatMap((record) => {
        const { name } = record.rr;
        const owner = seen.has(name) ? null : originTwiceInOwner(record, zone.origin);
        seen.add(name);
        return [owner, originTwiceInTarget(record, zone.origin) ?? targetWithoutDot(record, zone, exists)].filter((remark) => remark !== null);
    });
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

;// CONCATENATED MODULE: ./lib/src/zones/lint/tlsa-warnings.js

/** Records made by a command that failed: they name the digest of no data. */
function tlsaWarnings({ records }) {
    return records.flatMap(({ rr, isParsed, location }) => isParsed && "matching" in rr.data && (0,association/* isDigestOfNothing */.T)(rr.data.data)
        ? [{ location, message: "this TLSA record has the digest of no data: it fits no key", suggestion: null }]
        : []);
}

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
    const suggestion = meant === null ? null : ((0,formats/* findFormat */.F)(zone.format).formatTxt?.(record, zone, meant, comment) ?? null);
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
        limitations: [
            ...world.limitations(),
            ...keys.limitations(),
            ...declared.notes.map((note) => (0,message/* message */.iU)("limitation/declared", { place: (0,model/* formatLocation */.j$)(note.location), note: note.message })),
            ...(baseline.kind === "not-read" ? [] : (base?.limitations ?? [])), // there a note of the gate says it
        ],
        faults: declared.faults,
        warnings: recordWarnings(declared.zones),
        conclusion: (0,gate/* conclude */.Ep)(domains, declared.faults),
        gate: (0,gate/* decideGate */.q7)(rules, {
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
        return { name, mail, owner, counts: (0,gate/* countByStatus */.x7)(findings), facts, findings, switchedOff };
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
    const recording = await record_run_addRun(history, inputs, { audits: withFindings(judged.audits, compared), liveFacts }, report);
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
async function record_run_addRun(open, { policy, domains }, { audits, liveFacts }, report) {
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
    const recorded = await appendRun(access.store, stored, { at, commit, policy: config.sha256, tool: tool.version, conclusion, counts }, {
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
        const lastAudit = domainState(history.state, domain.name) === undefined ? null : history.lastAuditOf(domain.name);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/zones/input-files.js
// The files of the repository that an audit depends on.


/** Whether an audit depends on a file, by its name: it was read, or a generated file is made from it. */
function inputFileTest({ filesRead, policy }) {
    const read = new Set(filesRead);
    const sources = policy.zones.flatMap(({ kind, pattern }) => {
        const { sources } = (0,formats/* findFormat */.F)(kind);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/sources/git-run.js + 1 modules
var git_run = __webpack_require__(9510);
;// CONCATENATED MODULE: ./lib/src/sources/git-log.js
// The past of files through git: which commits changed one, and which first had a text.






/**
 * The commits that changed files of the work tree after the commit `from` and up to `to`, the latest first, at most `limit`; none
 * where git does not have them. `path` and `patterns` are relative to the top.
 */
async function changesOfFiles(folder, { path, patterns }, { from, to }, limit) {
    if (![from, to].every((one) => SHA.test(one)))
        return [];
    const options = [`--max-count=${limit}`, "--format=%H%x00%s", "--no-show-signature", `${from}..${to}`];
    try {
        const top = await findWorkTreeRoot(folder);
        const args = ["log", ...options, "--", literally(path), ...patterns];
        const output = await runGit(top, args, "", MAX_LISTING, undefined, "globs");
        const lines = output.toString("utf8").split("\n");
        return lines.flatMap((line) => {
            const [commit = "", subject = ""] = line.split("\0");
            return SHA.test(commit) ? [{ commit, subject }] : [];
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
    const own = external_node_fs_.realpathSync.native((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)));
    const folder = await (0,git_run/* findWorkTreeRoot */.j_)(own, signal);
    const listing = ["rev-list", `--max-count=${maxCommits + 1}`, "--parents", "--timestamp", "HEAD"];
    const lines = await (0,git_run/* runForLine */.HC)(folder, listing, signal);
    const all = lines.split("\n").flatMap(parsePastCommit);
    const commits = all.slice(0, maxCommits);
    const isWhole = all.length === commits.length && !(await isShallow(file, signal));
    const byId = new Map(commits.map((commit) => [commit.id, commit]));
    const ownFolder = (0,external_node_path_.relative)(folder, own).split(external_node_path_.sep).join("/");
    return {
        firstAdditions: async (searches) => {
            const found = await searchAdditions(folder, [...byId.keys()], searches, ownFolder, signal);
            return searches.map(({ texts }) => {
                const ids = texts.flatMap((text) => [...(found.get(text) ?? [])]);
                const additions = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
                const [commit, ...later] = additions.toSorted((a, b) => (0,order/* compareText */.n)(a.at, b.at));
                return commit === undefined ? null : { commit, isOldest: isWhole, later };
            });
        },
        commitsSince: () => Promise.resolve(commits),
        open: (commit) => (0,git/* openCommit */.Cg)(file, commit, signal),
        problem: () => null,
    };
}
/** Whether the clone begins with a commit whose parents it lacks: that one seems to add all files. */
async function isShallow(file, signal) {
    return (await (0,git_run/* runForLine */.HC)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), ["rev-parse", "--is-shallow-repository"], signal)) !== "false";
}
/** git-rev-list(1) with `--parents --timestamp`: `<seconds> SP <commit> (SP <parent>)*`. */
function parsePastCommit(line) {
    const [time = "", id, ...parents] = line.split(" ");
    const seconds = Number(time);
    if (id === undefined || !Number.isSafeInteger(seconds) || seconds > MAX_SECONDS)
        return [];
    return [{ id, parents, at: new Date(seconds * 1_000).toISOString() }]; // oxlint-disable-line no-restricted-globals -- no clock
}
/** ECMA-262 §21.4.1.1: the last second of the calendar. */
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
    const mark = (0,external_node_crypto_.randomUUID)(); // no content of a file can pass for a commit
    const pattern = texts.map((text) => text.replaceAll("+", "[+]")).join("|");
    const output = await (0,git_run/* runGit */.EO)(folder, ["diff-tree", ...PLAIN_DIFF, `--format=${mark} %H`, `-G${pattern}`, "--", ...globsAround(files, ownFolder)], commits.map((id) => `${id}\n`).join(""), git_run/* MAX_LISTING */.g4, signal, "globs");
    return parseAdditions(output.toString("latin1"), texts, mark);
}
/** The pattern of one path. */
function literally(path) {
    return path.replace(/[*?[\\]/g, "\\$&");
}
/** The files, and with a wildcard those beside them whose names end alike; none of a name without an end, which are of all kinds. */
function globsAround(files, ownFolder) {
    const globs = files.flatMap((path) => {
        const kind = external_node_path_.posix.extname(path);
        const folders = kind === "" ? [] : [external_node_path_.posix.dirname(path), ownFolder];
        return [literally(path), ...folders.map((each) => external_node_path_.posix.join(literally(each), `*${literally(kind)}`))];
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

// EXTERNAL MODULE: ./lib/src/zones/read-zones.js + 1 modules
var read_zones = __webpack_require__(907);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository-folder.js
var repository_folder = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/src/zones/repository/included-policies.js
var included_policies = __webpack_require__(4254);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository_repository = __webpack_require__(4763);
// EXTERNAL MODULE: ./lib/src/run/load-inputs.js + 26 modules
var load_inputs = __webpack_require__(6652);
// EXTERNAL MODULE: ./lib/src/run/read-commit.js + 1 modules
var read_commit = __webpack_require__(6133);
;// CONCATENATED MODULE: ./lib/src/run/past-zones.js







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
    const zones = policy.zones.filter(({ kind, pattern }) => !(0,formats/* findFormat */.F)(kind).isGenerated && repository.hasAny(pattern, repository.nameOf(config)));
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
            const dates = await datesBy(log, declared, checkedOut, signal);
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
            return await datesBy(await openGitLog(checkedOut.config, signal), declared, checkedOut, signal);
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
        return (await isShallow(config, signal)) ? await (0,git/* headCommit */.Qo)(config, signal) : null;
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
    const parts = new Set([...declared.keys()].flatMap((record) => keyParts(record)));
    return async (record) => {
        const dates = await keyDates(record);
        const isDeclared = keyParts(record).some((part) => parts.has(part));
        return isDeclared ? dates : dates.map((date) => ({ ...date, notBefore: null }));
    };
}
function declaredKeys(zones) {
    const keys = new Map();
    for (const { rr, location } of zones.flatMap(({ records }) => records)) {
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
    return keys;
}
async function datesBy(log, declared, checkedOut, signal) {
    const { config } = checkedOut;
    const keys = [...declared].map(([record, { names, files }]) => ({
        record,
        names: [...names],
        files: [...files],
        texts: keyParts(record),
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
        const reading = zonesAt.get(commit) ??
            log.open(commit).then((opened) => readPastZones((0,git/* withLocalContents */.ax)(opened, config, signal), checkedOut));
        zonesAt.set(commit, reading);
        const zones = await reading.catch(() => null);
        if (zones === null)
            return false;
        const known = new Set([...declaredKeys(zones).keys()].flatMap((record) => keyParts(record)));
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
/** RFC 7208 §5.5, §7.2: names under `arpa` and those they lead to. */
const ASKS_REVERSE = /(?:^|\s)[-+~?]?ptr(?:[\s:]|$)|%\{p/i;
function textReferences(text) {
    if (!text.includes(".") && !text.includes("%") && !ASKS_REVERSE.test(text))
        return NONE;
    const found = { names: [], tops: [], mailboxes: [], isOpen: false };
    if (ASKS_REVERSE.test(text))
        found.tops.push("arpa");
    for (const word of text.split(SEPARATORS)) {
        if (word.includes("%"))
            addExpanded(word, found);
        else if (word.includes(".") && !/^[\d.]*$/.test(word))
            addName(word, found.names);
    }
    return /mailto:/i.test(text) ? { ...found, mailboxes: found.names } : found;
}
/** RFC 7208 §7: what stands behind the last macro is fixed. Any other percent sign is an encoding, and may be any character. */
function addExpanded(word, found) {
    const fixed = /^[^%]*(?:%\{[^%{}]*\}[^%{}]*)*%\{[^%{}]*\}\.?([^%{}]+)$/.exec(word)?.[1];
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




/** A domain beside its name, which others may ask for without asking what the domain asks: no name has a space. */
function domainKey(domain) {
    return `${domain} domain`;
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
                this.#link(key, (0,dns_name/* prependLabels */.Sm)(at, (0,dns_name/* prependLabels */.Sm)("_report._dmarc", host)));
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
        if (references.mailboxes.some((host) => this.#changed.hasWithin((0,dns_name/* prependLabels */.Sm)("_report._dmarc", host))))
            this.#touched.add(name);
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
    const [then, now] = commits.map((zones) => (0,planned_authority/* existingNames */.QF)(zones.flatMap(compare_zones_namesOf), dns_name/* ROOT */.Dl));
    const appears = (name) => then?.has(name) !== now?.has(name);
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
function compare_zones_namesOf({ records, deleted, undecided }) {
    return [
        ...records.map(({ rr }) => rr.name),
        ...deleted.map(({ name }) => name),
        ...undecided.map(({ name }) => name),
    ];
}

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
    return [...selectors, ...retired].map((selector) => ({ name: (0,observe/* keyRecordName */.cE)(name, selector.name), type: "TXT" }));
}
/** Where mail programs look for servers. */
function serviceQuestions({ name, services }) {
    if (!services)
        return [];
    return [
        ...SERVICES.map((service) => ({ name: serviceName(service, name), type: "SRV" })),
        ...CONFIGURATION_LABELS.flatMap((label) => questionsAbout((0,dns_name/* prependLabels */.Sm)(label, name))),
    ];
}
/** Mails that the policy expects may be of other domains. */
function expectationQuestions({ spf, dmarc }) {
    const ofSpf = spf.expect.flatMap(({ sender, helo }) => [domainOf(sender), helo]);
    const ofDmarc = dmarc.expect.flatMap(({ author, mailFrom, helo, dkim }) => [
        author,
        domainOf(mailFrom),
        helo,
        ...dkim.flatMap(({ domain, selector }) => [domain, (0,observe/* keyRecordName */.cE)(domain, selector)]),
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
    /** A text at a name; it is of all domains above, for an alias may lead to it. */
    addText(at, text) {
        const identities = identitiesIn(text);
        if (identities.length === 0)
            return;
        for (const domain of namesUpFrom(at)) {
            if (!this.#domains.has(domain))
                continue;
            for (const identity of identities) {
                this.#keys.set(domain, (this.#keys.get(domain) ?? new Set()).add(identity));
                this.#owners.set(identity, (this.#owners.get(identity) ?? new Set()).add(domain));
            }
        }
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
    const identity = (0,dkim_record/* keyIdentity */.CP)((0,dkim_record/* parseDkim */.lx)(text));
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
    addMovedNetworks(names, before.zones, zones);
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
    await addLiveNames(graph, keys, { domains: policy.domains, zones, dns });
    const affected = graph.affected(policy.domains.map(({ name }) => name));
    return { names: keys.withOwners(new Set([...change.domains, ...affected])) };
}
/** Where undeclared names lead. Without a network nothing does, but a key that is unknown may be anyone's. */
async function addLiveNames(graph, keys, { domains, zones, dns }) {
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
    });
}
/** An SPF record that lists the address of a host which moves is to be changed with it, though nothing leads from one to the other. */
function addMovedNetworks(names, before, zones) {
    if (names.isEmpty)
        return;
    const { moved, now } = (0,moved_networks/* compareNetworks */.xx)(parsedRecords(before), parsedRecords(zones));
    const removed = new Set(moved.flatMap((one) => one.removed));
    if (removed.size === 0)
        return;
    for (const [key, networks] of now) {
        const [type, name] = key.split(" ");
        if (type === "TXT" && networks.some((network) => removed.has((0,network_set/* cidrTerm */.pK)(network))))
            names.addName(name);
    }
}
function parsedRecords(zones) {
    return zones.flatMap(({ records }) => records.flatMap((record) => (record.isParsed ? [record.rr] : [])));
}

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/record.js
var mta_sts_record = __webpack_require__(2960);
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
    return (0,record/* usableRecords */.f1)(tlsa.value.records).map((data) => (0,dns_record/* formatRdata */.ew)("TLSA", data));
}
/** RFC 6376 §3.6.1: without its key record a signature fails, that of mail in transit too. */
function adviseOnSelectorRemoval({ domain: { name, dkim }, removedSelectors }) {
    return removedSelectors
        .filter(({ live, planned }) => hasUsableKey(live) === true && hasUsableKey(planned) === false)
        .map(({ selector }) => {
        const isRetired = dkim.retired.some((retired) => retired.name === selector);
        return {
            subject: (0,observe/* keyRecordName */.cE)(name, selector),
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
const splice_MAX_LINES = 100;
/** The edit that makes all changes; null where they overlap, are far apart, or change nothing. */
function toFileEdit(text, splices) {
    const inOrder = splices.toSorted((a, b) => a.line - b.line);
    const [first] = inOrder;
    if (first === undefined)
        return null;
    const line = first.count === 0 ? Math.max(1, first.line - 1) : first.line;
    const endLine = Math.min(text.lineCount, Math.max(line, ...inOrder.map((splice) => splice.line + splice.count - 1)));
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
            editors.set(kind, (0,formats/* findFormat */.F)(kind).createEditor?.({ read, repository }));
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
    const format = (0,formats/* findFormat */.F)(zone.format);
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
        const rrsets = changed.map((each) => (0,src_cause/* questionOf */.YH)(each));
        const fix = {
            text: (0,message/* message */.iU)(isRemoved ? "put-back/removed" : "put-back/changed", { rrsets, source }),
            records: changed.flatMap(({ wanted }) => wanted.map(({ name, type, data }) => ({ name: `${name}.`, type, data: (0,dns_record/* formatRdata */.ew)(type, data) }))),
        };
        return { fix, rrsets: changed };
    }
    const added = values.filter((rrset) => rrset.before.length === 0 && rrset.now.length > 0);
    if (added.length === 0)
        return null;
    const text = (0,message/* message */.iU)("put-back/added", { rrsets: added.map((each) => (0,src_cause/* questionOf */.YH)(each)) });
    return { fix: { text, records: [] }, rrsets: added };
}
/** A fix of another failure once RRsets are restored: one that would publish what the change made of them comes after that. */
function afterPutBack(fix, restored) {
    const rrsets = restored.filter(({ name, type }) => fix.records.some((record) => record.type === type && record.name === `${name}.`));
    return rrsets.length === 0
        ? fix
        : { text: (0,message/* message */.iU)("put-back/first", { rrsets: rrsets.map((each) => (0,src_cause/* questionOf */.YH)(each)) }), records: [] };
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
        const one = putBack(broken, values.flat(), dns.source);
        if (one !== null)
            found.set(broken.now, one);
    }
    const restored = [
        ...new Map([...found.values()].flatMap(({ rrsets }) => rrsets.map((each) => [`${each.type} ${each.name}`, each]))).values(),
    ];
    return findings.map((finding) => {
        const fix = found.get(finding)?.fix ?? (finding.fix && afterPutBack(finding.fix, restored));
        return { ...finding, fix };
    });
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

// EXTERNAL MODULE: ./lib/src/files/atomic-write.js + 1 modules
var atomic_write = __webpack_require__(8754);
// EXTERNAL MODULE: ./lib/src/files/report-files.js + 10 modules
var report_files = __webpack_require__(9146);
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
            return (0,external_node_fs_.statSync)(place).isDirectory() ? snapshotsIn(place) : [place];
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

;// CONCATENATED MODULE: ./lib/schema/smtp-evidence.schema.json
const smtp_evidence_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/smtp-evidence.schema.json","title":"mail-policy SMTP evidence","description":"Results of `mail-policy probe` on port 25, by address and name. `mail-policy check --smtp-evidence` uses them.","type":"object","additionalProperties":false,"required":["version","tool","at","from","smtp"],"properties":{"version":{"const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"mail-policy"},"version":{"type":"string"}}},"at":{"description":"The time of the measurement.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"from":{"description":"The machine that measured.","type":"string","minLength":1,"maxLength":255},"smtp":{"description":"Results by address and SNI name.","type":"object","additionalProperties":{"$ref":"snapshot.schema.json#/$defs/smtpResult"}}}}');
;// CONCATENATED MODULE: ./lib/schema/snapshot.schema.json
const snapshot_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/snapshot.schema.json","title":"mail-policy snapshot","description":"All input of one run from the network: DNS answers, HTTPS results and mail server results, by question. `mail-policy check --replay` uses only these.","type":"object","additionalProperties":false,"required":["version","tool","at","offline","resolvers","dns","https"],"properties":{"version":{"const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"mail-policy"},"version":{"type":"string"}}},"at":{"$ref":"#/$defs/moment"},"offline":{"type":"boolean"},"shard":{"description":"Which part of a run this is (`--shard`), and what the shards of one run have in common; missing where it is a whole run.","type":"object","additionalProperties":false,"required":["number","of","run"],"properties":{"number":{"type":"integer","minimum":1,"maximum":256},"of":{"type":"integer","minimum":1,"maximum":256},"run":{"type":"object","additionalProperties":false,"required":["policy","files","view","base"],"properties":{"policy":{"description":"SHA-256 of the policy.","type":"string","pattern":"^[0-9a-f]{64}$"},"files":{"description":"Digest of the policy and the files it names.","type":"string","pattern":"^[0-9a-f]{16}$"},"view":{"enum":["live","planned","auto"]},"base":{"description":"SHA-256 of the policy of the base commit; `none` without one, `unread` if it could not be read.","type":"string","pattern":"^([0-9a-f]{64}|none|unread)$"}}}}},"resolvers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["url","validates"],"properties":{"url":{"type":"string"},"validates":{"type":["boolean","null"]}}}},"dns":{"description":"Answers by `TYPE name`.","type":"object","additionalProperties":{"$ref":"#/$defs/dnsAnswer"}},"https":{"description":"Results by URL and the addresses of its host.","type":"object","additionalProperties":{"$ref":"#/$defs/httpsResult"}},"smtp":{"description":"Mail server results on port 25, by `smtp://[address] name`; missing in older snapshots.","type":"object","additionalProperties":{"$ref":"#/$defs/smtpAnswer"}}},"$defs":{"moment":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"security":{"enum":["secure","insecure","bogus","indeterminate"]},"name":{"description":"Lower case, no trailing dot; 255 octets, each written with up to four characters.","type":"string","maxLength":1020},"names":{"type":"array","items":{"$ref":"#/$defs/name"}},"octets":{"description":"One character per octet.","type":"string","pattern":"^[\\\\u0000-\\\\u00ff]*$"},"hex":{"type":"string","pattern":"^([0-9a-f]{2})*$"},"texts":{"type":"array","items":{"type":"string"}},"message":{"description":"A sentence as data: its code, and the values it takes; texts among them may be messages again.","type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string"},"values":{"type":"object"}}},"u8":{"type":"integer","minimum":0,"maximum":255},"u16":{"type":"integer","minimum":0,"maximum":65535},"u32":{"type":"integer","minimum":0,"maximum":4294967295},"record":{"type":"object","required":["name","ttl","type","data"],"propertyNames":{"enum":["name","ttl","type","data"]},"properties":{"name":{"$ref":"#/$defs/name"},"ttl":{"$ref":"#/$defs/u32"},"data":{"type":"object"}},"discriminator":{"propertyName":"type"},"oneOf":[{"properties":{"type":{"const":"A"},"data":{"additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[0-9.]{7,15}$"}}}}},{"properties":{"type":{"const":"AAAA"},"data":{"additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[0-9a-f:.]{2,45}$"}}}}},{"properties":{"type":{"const":"CNAME"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"DNAME"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"NS"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"PTR"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"MX"},"data":{"additionalProperties":false,"required":["preference","exchange"],"properties":{"preference":{"$ref":"#/$defs/u16"},"exchange":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"SRV"},"data":{"additionalProperties":false,"required":["priority","weight","port","target"],"properties":{"priority":{"$ref":"#/$defs/u16"},"weight":{"$ref":"#/$defs/u16"},"port":{"$ref":"#/$defs/u16"},"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"TXT"},"data":{"additionalProperties":false,"required":["strings"],"properties":{"strings":{"type":"array","items":{"$ref":"#/$defs/octets"}}}}}},{"properties":{"type":{"const":"SPF"},"data":{"additionalProperties":false,"required":["strings"],"properties":{"strings":{"type":"array","items":{"$ref":"#/$defs/octets"}}}}}},{"properties":{"type":{"const":"SOA"},"data":{"additionalProperties":false,"required":["mname","rname","serial","refresh","retry","expire","minimum"],"properties":{"mname":{"$ref":"#/$defs/name"},"rname":{"$ref":"#/$defs/name"},"serial":{"$ref":"#/$defs/u32"},"refresh":{"$ref":"#/$defs/u32"},"retry":{"$ref":"#/$defs/u32"},"expire":{"$ref":"#/$defs/u32"},"minimum":{"$ref":"#/$defs/u32"}}}}},{"properties":{"type":{"const":"TLSA"},"data":{"additionalProperties":false,"required":["usage","selector","matching","data"],"properties":{"usage":{"$ref":"#/$defs/u8"},"selector":{"$ref":"#/$defs/u8"},"matching":{"$ref":"#/$defs/u8"},"data":{"$ref":"#/$defs/hex"}}}}},{"properties":{"type":{"const":"DS"},"data":{"additionalProperties":false,"required":["keyTag","algorithm","digestType","digest"],"properties":{"keyTag":{"$ref":"#/$defs/u16"},"algorithm":{"$ref":"#/$defs/u8"},"digestType":{"$ref":"#/$defs/u8"},"digest":{"$ref":"#/$defs/hex"}}}}},{"properties":{"type":{"const":"DNSKEY"},"data":{"additionalProperties":false,"required":["flags","protocol","algorithm","key"],"properties":{"flags":{"$ref":"#/$defs/u16"},"protocol":{"$ref":"#/$defs/u8"},"algorithm":{"$ref":"#/$defs/u8"},"key":{"$ref":"#/$defs/hex"}}}}}]},"dnsAnswer":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["records","owner","aliases","security"],"properties":{"kind":{"const":"records"},"signature":{"description":"From when until when the records are signed.","type":"object","required":["from","until"],"properties":{"from":{"$ref":"#/$defs/moment"},"until":{"$ref":"#/$defs/moment"}},"additionalProperties":false},"records":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/record"}},"owner":{"$ref":"#/$defs/name"},"aliases":{"$ref":"#/$defs/names"},"security":{"$ref":"#/$defs/security"},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false},{"required":["owner","aliases","security"],"properties":{"kind":{"enum":["nodata","nxdomain"]},"owner":{"$ref":"#/$defs/name"},"aliases":{"$ref":"#/$defs/names"},"security":{"$ref":"#/$defs/security"},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["timeout","servfail","refused","unreachable","malformed","undecided","offline","deadline","given-up","unobserved"]},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false}]},"certificate":{"type":"object","required":["subject","issuer","names","notBefore","notAfter","chain"],"properties":{"subject":{"type":"string"},"issuer":{"type":"string"},"names":{"$ref":"#/$defs/texts"},"notBefore":{"type":"string"},"notAfter":{"type":"string"},"chain":{"$ref":"#/$defs/texts"}},"additionalProperties":false},"httpsResult":{"type":"object","required":["kind","address","certificate"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["status","contentType","body","overflow"],"properties":{"kind":{"const":"response"},"status":{"type":"integer"},"contentType":{"type":["string","null"]},"body":{"$ref":"#/$defs/octets"},"overflow":{"type":"boolean"},"address":{"type":["string","null"]},"certificate":{"$ref":"#/$defs/certificate"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["no-address","dns","refused-address","connect","certificate","tls","http","incomplete","timeout","offline","deadline","unobserved"]},"reason":{"$ref":"#/$defs/message"},"address":{"type":["string","null"]},"certificate":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/certificate"}]}},"additionalProperties":false}]},"smtpTalk":{"description":"The server\'s replies before TLS.","type":"object","required":["greeting","capabilities"],"properties":{"greeting":{"anyOf":[{"type":"null"},{"type":"object","required":["code","lines"],"properties":{"code":{"type":"integer","minimum":200,"maximum":599},"lines":{"$ref":"#/$defs/texts"}},"additionalProperties":false}]},"capabilities":{"$ref":"#/$defs/texts"}},"additionalProperties":false},"tlsSession":{"type":"object","required":["protocol","cipher","keyExchange","chain","distrust"],"properties":{"protocol":{"type":"string"},"cipher":{"type":"string"},"keyExchange":{"type":["string","null"]},"chain":{"description":"DER as base64, leaf first; 64 KiB in all.","type":"array","maxItems":102,"items":{"type":"string","pattern":"^[A-Za-z0-9+/]*={0,2}$","maxLength":87384}},"omitted":{"description":"Number of further certificates the server sent; missing if none.","type":"integer","minimum":1},"distrust":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/message"}]}},"additionalProperties":false},"legacyTls":{"type":"object","required":["state"],"discriminator":{"propertyName":"state"},"oneOf":[{"required":["protocol"],"properties":{"state":{"const":"accepted"},"protocol":{"type":"string"}},"additionalProperties":false},{"properties":{"state":{"const":"refused"}},"additionalProperties":false},{"required":["reason"],"properties":{"state":{"const":"unknown"},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false}]},"smtpResult":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["talk","session"],"properties":{"kind":{"const":"tls"},"talk":{"$ref":"#/$defs/smtpTalk"},"session":{"$ref":"#/$defs/tlsSession"},"legacy":{"$ref":"#/$defs/legacyTls","description":"Missing where one key type was asked for."}},"additionalProperties":false},{"required":["talk","cause","reason"],"properties":{"kind":{"const":"plaintext"},"talk":{"$ref":"#/$defs/smtpTalk"},"cause":{"enum":["rejected","not-offered","refused","injection","handshake","protocol"]},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["timeout","connect","unreachable","closed","temporary","refused-address","blocked","off","offline","deadline","slow","unobserved"]},"reason":{"$ref":"#/$defs/message"}},"additionalProperties":false}]},"smtpAnswer":{"description":"A measurement with its time, and its machine if another one measured.","type":"object","required":["result","at","from"],"properties":{"result":{"$ref":"#/$defs/smtpResult"},"at":{"$ref":"#/$defs/moment"},"from":{"type":["string","null"]}},"additionalProperties":false}}}');
;// CONCATENATED MODULE: ./lib/src/sources/smtp/limitations.js

/** Each once; answers measured elsewhere say nothing of here. */
function smtpLimitations(answers) {
    const here = [...answers].flatMap(({ result, from }) => (from === null ? [result] : []));
    const failures = here.filter((result) => result.kind === "failure");
    if (failures.some(({ cause }) => cause === "off"))
        return [(0,message/* message */.iU)("limitation/smtp-off")];
    const blocked = failures.filter(({ cause }) => cause === "blocked");
    if (blocked.length > 0)
        return (0,message/* sortedUniqueMessages */.Lq)(blocked.map(({ reason }) => reason));
    const asked = here.filter(wasAsked);
    const isSilent = asked.length > 0 && !asked.some(hasAnswered);
    return isSilent ? [(0,message/* message */.iU)("limitation/port-25")] : [];
}
const NOT_ASKED_CAUSES = [
    "refused-address",
    "blocked",
    "off",
    "offline",
    "deadline",
    "slow",
    "unobserved",
];
/** Whether the address was asked at all; else its failure says nothing of it. */
function wasAsked(result) {
    return result.kind !== "failure" || !NOT_ASKED_CAUSES.includes(result.cause);
}
/** Whether it spoke: a firewall on the way refuses connections too, or takes them and hangs up. */
function hasAnswered(result) {
    return result.kind !== "failure" || result.cause === "temporary";
}

;// CONCATENATED MODULE: ./lib/src/sources/answer-messages.js
const STEPS = { greeting: true, EHLO: true, HELO: true, STARTTLS: true };
const AT_ADDRESS = { address: "text" };
const WITH_CODE = { address: "text", code: "text" };
const WITH_TIME = { address: "text", ms: "number or null" };
const WITH_PROBLEM = { address: "text", problem: "message" };
const WITH_LIMIT = { limit: "number" };
const NOTHING = {};
const SHAPES = {
    "cause/bogus": NOTHING,
    "cause/question": { question: "text", reason: "message" },
    "cause/several": { causes: "messages" },
    "source/rrset": { type: "text", name: "text" },
    "deadline/run": { ms: "number" },
    "deadline/smtp": { ms: "number" },
    "deadline/stopped": NOTHING,
    "snapshot/unobserved": NOTHING,
    "dns/alias-chain": { name: "text", limit: "number" },
    "dns/alias-loop": { name: "text" },
    "dns/connection-closed": NOTHING,
    "dns/empty-answer": NOTHING,
    "dns/error-code": { rcode: "number", errors: "messages" },
    "dns/extended-error": { code: "number", text: "text" },
    "dns/extended-errors": { errors: "messages" },
    "dns/falsified": { errors: "messages" },
    "dns/given-up": { count: "number", domains: "texts" },
    "dns/handshake-closed": NOTHING,
    "dns/http-status": { status: "number or null" },
    "dns/malformed": { problem: "message" },
    "dns/media-type": { type: "text or null", expected: "text" },
    "dns/no-answer": { ms: "number" },
    "dns/not-a-name": { name: "text" },
    "dns/nxdomain-with-records": NOTHING,
    "dns/offline": NOTHING,
    "dns/records-elsewhere": { owner: "text" },
    "dns/referral": NOTHING,
    "dns/resolver-closed": NOTHING,
    "dns/response-size": WITH_LIMIT,
    "dns/system-error": { error: "text" },
    "dns/timeout": NOTHING,
    "dns/truncated": NOTHING,
    "dns/two-cnames": { name: "text" },
    "dns/unconfirmed": { reason: "message" },
    "https/cut-short": { address: "text", stage: { tls: true, answer: true }, code: "text or null" },
    "https/failures": { failures: "messages" },
    "https/no-address": { host: "text" },
    "https/no-close-notify": AT_ADDRESS,
    "https/no-handshake": WITH_PROBLEM,
    "https/no-route": WITH_CODE,
    "https/not-a-host": { host: "text" },
    "https/not-http": { address: "text", code: "text", error: "text" },
    "https/not-public": { host: "text", addresses: "messages" },
    "https/offline": NOTHING,
    "https/refused": AT_ADDRESS,
    "https/special-address": { address: "text", use: "text" },
    "https/timeout": {
        address: "text",
        stage: { connect: true, tls: true, http: true, body: true },
        ms: "number or null",
    },
    "https/unreachable": WITH_CODE,
    "proxy/not-http": { proxy: "text", code: "text" },
    "proxy/own-data": { proxy: "text", status: "number" },
    "proxy/status": { proxy: "text", status: "number" },
    "proxy/unreachable": { proxy: "text", code: "text" },
    "smtp/blocked": { failures: "messages" },
    "smtp/connect-timed-out": AT_ADDRESS,
    "smtp/connect-timeout": WITH_TIME,
    "smtp/endless": NOTHING,
    "smtp/handshake-timeout": WITH_TIME,
    "smtp/hung-up": { address: "text", step: STEPS },
    "smtp/injection": AT_ADDRESS,
    "smtp/legacy-not-tried": { reason: "message" },
    "smtp/line-length": WITH_LIMIT,
    "smtp/mixed-codes": NOTHING,
    "smtp/no-ehlo": { address: "text", code: "number", text: "text" },
    "smtp/no-handshake": WITH_PROBLEM,
    "smtp/no-starttls": AT_ADDRESS,
    "smtp/not-a-reply": NOTHING,
    "smtp/not-public": { address: "text", use: "text" },
    "smtp/not-smtp": WITH_PROBLEM,
    "smtp/not-tried": AT_ADDRESS,
    "smtp/off": NOTHING,
    "smtp/offline": NOTHING,
    "smtp/refused": AT_ADDRESS,
    "smtp/reply": { address: "text", step: STEPS, code: "number", text: "text" },
    "smtp/slow": { address: "text", ms: "number" },
    "smtp/timeout": { address: "text", step: STEPS, ms: "number or null" },
    "smtp/unasked": AT_ADDRESS,
    "smtp/unreachable": WITH_CODE,
    "tls/certificate-expired": { at: "text" },
    "tls/certificate-names": { names: "texts", count: "number", host: "text" },
    "tls/certificate-not-yet-valid": { at: "text" },
    "tls/chain-expired": NOTHING,
    "tls/error": { code: "text", error: "text", offered: { modern: true, legacy: true } },
    "tls/hung-up": NOTHING,
    "tls/late-refusal": { code: "text" },
    "tls/no-certificate": NOTHING,
    "tls/untrusted": { issuer: "text", code: "text" },
    "wire/extended-error": NOTHING,
    "wire/id": NOTHING,
    "wire/label-count": NOTHING,
    "wire/label-past-message": NOTHING,
    "wire/label-type": { octet: "number" },
    "wire/labels-overlap": NOTHING,
    "wire/name-length": WITH_LIMIT,
    "wire/name-past-message": NOTHING,
    "wire/name-past-record": NOTHING,
    "wire/not-an-answer": NOTHING,
    "wire/opcode": NOTHING,
    "wire/other-question": NOTHING,
    "wire/overrun": { octet: "number", end: "number" },
    "wire/pointer-count": WITH_LIMIT,
    "wire/pointer-forward": { octet: "number" },
    "wire/question-count": { count: "number" },
    "wire/too-short": { octets: "number" },
    "wire/trailing-octets": { count: "number", type: "text" },
    "wire/two-opt": NOTHING,
};
/** Project limit: messages in messages; ours go four deep. */
const answer_messages_MAX_DEPTH = 8;
/** What is wrong with the reason of an answer, where there is one; null: nothing. */
function reasonProblem(reason) {
    return reason === undefined ? null : messageProblem(reason);
}
/** What is wrong with a message of a mail server's answer; null: nothing. */
function smtpMessageProblem(result) {
    if (result.kind !== "tls")
        return messageProblem(result.reason);
    const { session, legacy } = result;
    return (reasonProblem(session.distrust ?? undefined) ??
        reasonProblem(legacy?.state === "unknown" ? legacy.reason : undefined));
}
/** What is wrong with a value that ought to be a message of a port; null: nothing. */
function messageProblem(value, depth = 0) {
    if (depth > answer_messages_MAX_DEPTH)
        return `has more than ${answer_messages_MAX_DEPTH} messages inside each other`;
    if (!isObject(value) || typeof value["code"] !== "string")
        return "is not a message";
    const { code, values, ...others } = value;
    if (!Object.hasOwn(SHAPES, code))
        return `has an unknown code ${JSON.stringify(code.slice(0, 100))}`;
    const shapes = SHAPES[code];
    const keys = Object.keys(shapes);
    const isWhole = keys.length === 0 ? values === undefined : isObject(values);
    if (!isWhole || Object.keys(others).length > 0)
        return `has other parts than ${code}`;
    const given = (values ?? {});
    if (Object.keys(given).length !== keys.length)
        return `has other values than ${code}`;
    for (const [key, shape] of Object.entries(shapes)) {
        if (!Object.hasOwn(given, key))
            return `has other values than ${code}`;
        const problem = valueProblem(given[key], shape, depth);
        if (problem !== null)
            return `${code}: ${key} ${problem}`;
    }
    return null;
}
function valueProblem(value, shape, depth) {
    if (typeof shape === "object")
        return typeof value === "string" && Object.hasOwn(shape, value) ? null : "is not a known word";
    if (value === null && shape.endsWith(" or null"))
        return null;
    if (shape.startsWith("number"))
        return typeof value === "number" ? null : "is not a number";
    const isMessage = shape.startsWith("message");
    const problemOf = (one) => typeof one === "string" && !isMessage ? null : messageProblem(one, depth + 1);
    if (!shape.endsWith("s"))
        return problemOf(value);
    if (!Array.isArray(value))
        return "is not a list";
    return value.map(problemOf).find((problem) => problem !== null) ?? null;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/sources/json-file.js
// JSON files of our own making, brought back by the user: read within bounds.




/** Ten thousand domains fill about 300 MB; a larger file is not ours. */
const MAX_FILE_OCTETS = 512 * 1024 * 1024;
/** The JSON of a file; `description` names it in errors. An AuditError says why it is not available. */
function readJsonFile(file, description) {
    try {
        const stat = (0,external_node_fs_.statSync)(file);
        if (!stat.isFile())
            throw new Error("it is not a regular file"); // a pipe or device may never end
        if (stat.size > MAX_FILE_OCTETS)
            throw new Error("it is larger than 512 MiB");
        const parsed = (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(file, "utf8"));
        if ("problem" in parsed)
            throw new Error(parsed.problem);
        return parsed.value;
    }
    catch (error) {
        throw new model/* AuditError */.M_(`cannot read the ${description} ${file}: ${(0,text_error/* errorText */.k)(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/answer-store.js
/** So many answers that came or were wanted last are kept as they are, and up to as many more: those are wanted again soonest. */
const RECENT = 512;
const dnsQuestionKey = (name, type) => `${type} ${name}`;
/** The failures among answers. */
function* failuresOf(answers) {
    if (answers instanceof AnswerStore)
        yield* answers.failures();
    else
        for (const [, answer] of answers)
            if (answer.kind === "failure")
                yield answer;
}
class AnswerStore {
    #texts = new Map();
    #recent = new Map();
    #lessRecent = new Map();
    get size() {
        return this.#texts.size;
    }
    get(question) {
        const recent = this.#recent.get(question);
        if (recent !== undefined)
            return recent;
        const text = this.#texts.get(question);
        if (text === undefined)
            return undefined;
        const answer = this.#lessRecent.get(question) ?? unpack(text, question);
        this.#remember(question, answer);
        return answer;
    }
    set(question, answer) {
        this.#texts.set(question, pack(answer, question));
        this.#remember(question, answer);
    }
    keys() {
        return this.#texts.keys();
    }
    *[Symbol.iterator]() {
        for (const [question, text] of this.#texts)
            yield [question, unpack(text, question)];
    }
    /** The answers that are failures; the others are not read. */
    *failures() {
        for (const text of this.#texts.values())
            if (text.startsWith("{"))
                yield JSON.parse(text);
    }
    #remember(question, answer) {
        this.#recent.set(question, answer);
        if (this.#recent.size <= RECENT)
            return;
        this.#lessRecent = this.#recent;
        this.#recent = new Map();
    }
}
const KINDS = ["records", "nodata", "nxdomain"];
const SECURITIES = ["secure", "insecure", "bogus", "indeterminate"];
/** The texts of answers without records, aliases and reason, by kind and security: one text for all of a run. */
const EMPTY_ANSWERS = KINDS.map((_, kind) => SECURITIES.map((_each, security) => JSON.stringify([kind, security])));
/** A failure as it is, an object; of another answer a list. */
function pack(answer, question) {
    if (answer.kind === "failure")
        return JSON.stringify(answer);
    const { kind, security, owner, aliases, reason } = answer;
    const name = nameIn(question);
    if (kind !== "records" && owner === name && aliases.length === 0 && reason === undefined)
        return EMPTY_ANSWERS[KINDS.indexOf(kind)]?.[SECURITIES.indexOf(security)];
    const type = typeIn(question);
    const isRecords = kind === "records";
    const packed = [
        KINDS.indexOf(kind),
        SECURITIES.indexOf(security),
        isRecords ? answer.records.map((rr) => (rr.name === owner && rr.type === type ? [rr.ttl, rr.data] : rr)) : 0,
        owner === name ? 0 : owner,
        aliases.length === 0 ? 0 : aliases,
        reason ?? 0,
        (isRecords ? answer.signature : undefined) ?? 0,
    ];
    while (packed.at(-1) === 0 && packed.length > 2)
        packed.pop();
    return JSON.stringify(packed);
}
/** The same answer again, its members in the order in which the client gives them. */
function unpack(text, question) {
    const data = JSON.parse(text);
    if (!Array.isArray(data))
        return data;
    const [kindAt, securityAt, records = 0, owner = 0, aliases = 0, reason = 0, signature = 0] = data;
    const name = owner === 0 ? nameIn(question) : owner;
    const kind = KINDS[kindAt];
    const rest = {
        owner: name,
        aliases: aliases === 0 ? [] : aliases,
        security: SECURITIES[securityAt],
        ...(reason === 0 ? {} : { reason }),
        ...(signature === 0 ? {} : { signature }),
    };
    if (records === 0)
        return { kind, ...rest };
    const type = typeIn(question);
    const read = records.map((rr) => (Array.isArray(rr) ? { name, ttl: rr[0], type, data: rr[1] } : rr));
    return { kind, records: read, ...rest };
}
function typeIn(question) {
    return question.slice(0, question.indexOf(" "));
}
function nameIn(question) {
    return question.slice(question.indexOf(" ") + 1);
}

;// CONCATENATED MODULE: ./lib/src/sources/https-question.js
// What an HTTPS GET asks, and that it is asked once per run: the policy host's addresses are part of the question.


/** The port Https over a fetcher, which gets each question once per run; failures are cached too. */
function cachedHttps(fetch) {
    const answers = new Map();
    return {
        async get(host, path, dns) {
            const question = await resolveQuestion(host, path, dns);
            const key = httpsQuestionKey(question);
            const answer = answers.get(key) ?? fetch(question);
            answers.set(key, answer);
            return answer;
        },
    };
}
/** The question as a text, the same wherever the same is asked. */
function httpsQuestionKey({ host, path, addresses, failures }) {
    return [`https://${host}${path}`, ...[...addresses, ...failures.map(({ cause }) => cause)].toSorted()].join(" ");
}
/** Looks the host up; how long that may take is for `dns` to bound. */
async function resolveQuestion(host, path, dns) {
    const answers = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
    const failures = answers.flatMap((answer, i) => {
        const failure = lookupFailure(answer);
        const question = { type: i === 0 ? "A" : "AAAA", name: host };
        return failure === null ? [] : [{ ...failure, reason: (0,src_cause/* openQuestion */.R0)(question, failure.reason) }];
    });
    const addresses = answers.flatMap((answer) => answer.kind === "records" && lookupFailure(answer) === null ? answer.records.map(({ data }) => data.address) : []);
    return { host, path, addresses: [...new Set(addresses)], failures };
}
/** Why an answer cannot be used; null if it can. */
function lookupFailure(answer) {
    if (answer.kind === "failure")
        return { cause: answer.cause, reason: answer.reason };
    return answer.security === "bogus" ? { cause: "bogus", reason: (0,message/* message */.iU)("cause/bogus") } : null; // RFC 4035 §5.5: not to be used
}

;// CONCATENATED MODULE: ./lib/src/sources/tape.js



/** What is asked of a mail server, as a question. */
const smtpProbeKey = (address, name, keyType) => [`smtp://[${address}]`, name, ...(keyType === undefined ? [] : [keyType])].join(" ");
/** The ports, with every answer noted on the tape: what is asked again must get the same one. */
function tape_record({ dns, fetch, smtp }, tape) {
    return {
        dns: {
            async query(name, type) {
                const answer = await dns.query(name, type);
                tape.dns.set(dnsQuestionKey(name, type), answer);
                return answer;
            },
        },
        https: cachedHttps(async (question) => {
            const result = await fetch(question);
            tape.https.set(httpsQuestionKey(question), result);
            return result;
        }),
        smtp: {
            async probe(address, name, domain, keyType) {
                const answer = await smtp.probe(address, name, domain, keyType);
                tape.smtp.set(smtpProbeKey(address, name, keyType), answer);
                return answer;
            },
        },
    };
}
const UNOBSERVED = (0,message/* message */.iU)("snapshot/unobserved");
/** The ports, answered from the tape alone; `at` (ISO 8601) is the moment it was recorded. */
function replay(tape, at) {
    return {
        dns: {
            query(name, type) {
                const answer = tape.dns.get(dnsQuestionKey(name, type));
                return Promise.resolve(answer ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED });
            },
        },
        https: cachedHttps((question) => {
            const result = tape.https.get(httpsQuestionKey(question));
            return Promise.resolve(result ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED, address: null, certificate: null });
        }),
        smtp: {
            probe(address, name, _domain, keyType) {
                const answer = tape.smtp.get(smtpProbeKey(address, name, keyType));
                return Promise.resolve(answer ?? { result: { kind: "failure", cause: "unobserved", reason: UNOBSERVED }, at, from: null });
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp-evidence.js
// SMTP results measured on a machine with outbound port 25, written by `probe` and read by `check --smtp-evidence`
// (schema/smtp-evidence.schema.json).










/** The file's text, its questions sorted. */
function formatEvidence({ at, from, smtp }) {
    const tool = { name: "mail-policy", version: packageJson.version };
    const sorted = Object.fromEntries([...smtp].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: 1, tool, at, from, smtp: sorted }, null, 1)}\n`;
}
/** Reads such a file; an AuditError says what is wrong with it. */
function readEvidence(file) {
    const data = readJsonFile(file, "SMTP evidence");
    const problem = (0,json/* schemaProblem */.Zg)(data, smtp_evidence_schema_namespaceObject, "evidence", [snapshot_schema_namespaceObject]) ?? contentProblem(data);
    if (problem !== null)
        throw new model/* AuditError */.M_(`${file} is not an SMTP evidence file of \`mail-policy probe\`: ${problem}`);
    const { at, from, smtp } = data;
    return { at, from, smtp: new Map(Object.entries(smtp)) };
}
/** What the schema cannot say: a date that exists, and messages that can be said. */
function contentProblem({ at, smtp }) {
    if (!(0,moment/* isMoment */.t_)(at))
        return `evidence/at ${at} is not a valid timestamp`;
    for (const [question, result] of Object.entries(smtp)) {
        const problem = smtpMessageProblem(result);
        if (problem !== null)
            return `evidence/smtp/${question} ${problem}`;
    }
    return null;
}
/**
 * `live` with the evidence before it: what was measured is not measured again. Of several files the latest counts that
 * reached the server; whether it is too old is judged per domain.
 */
function withEvidence(evidence, live) {
    const latestFirst = evidence.toSorted((a, b) => (a.at < b.at ? 1 : -1));
    return {
        probe(address, name, domain, keyType) {
            const answerIn = ({ at, from, smtp }, type) => {
                const result = smtp.get(smtpProbeKey(address, name, type));
                return result === undefined || !wasAsked(result) ? [] : [{ result, at, from }];
            };
            const isReached = (file) => answerIn(file).some(({ result }) => result.kind !== "failure");
            const file = latestFirst.find(isReached) ?? latestFirst.find((each) => answerIn(each).length > 0);
            // the certificates of a server are those of one measurement
            const [measured] = file === undefined ? [] : answerIn(file, keyType);
            return measured === undefined ? live.probe(address, name, domain, keyType) : Promise.resolve(measured);
        },
    };
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: ./lib/src/sources/special-purpose-addresses.js
var special_purpose_addresses = __webpack_require__(8138);
;// CONCATENATED MODULE: ./lib/src/sources/with-deadline.js
function dnsWithDeadline(below, deadline) {
    return {
        query(name, type) {
            return deadline.within(() => below.query(name, type), (reason) => ({ kind: "failure", cause: "deadline", reason }));
        },
    };
}
function fetchWithDeadline(below, deadline) {
    return (question) => deadline.within(() => below(question), (reason) => ({ kind: "failure", cause: "deadline", reason, address: null, certificate: null }));
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/cache.js

/** A Dns that remembers every answer of the one below, failures too: a run sees one state of the world. */
class CachedDns {
    #below;
    /** What was answered, by question. */
    answers;
    #pending = new Map();
    constructor(below, answers = new AnswerStore()) {
        this.#below = below;
        this.answers = answers;
    }
    query(name, type) {
        const question = dnsQuestionKey(name, type);
        return (this.#pending.get(question) ?? this.#answer(question, name, type)); // the question holds the type
    }
    #answer(question, name, type) {
        const known = this.answers.get(question);
        if (known !== undefined)
            return Promise.resolve(known);
        const pending = this.#below.query(name, type).then((answer) => {
            this.answers.set(question, answer);
            this.#pending.delete(question);
            return answer;
        });
        this.#pending.set(question, pending);
        return pending;
    }
}

;// CONCATENATED MODULE: ./lib/src/dns/weakest-security.js
/** From the least trustworthy. */
const WEAKEST_FIRST = ["bogus", "indeterminate", "insecure", "secure"];
/** A chain is as trustworthy as its weakest part. */
function weakestSecurity(a, b) {
    return WEAKEST_FIRST.indexOf(a) < WEAKEST_FIRST.indexOf(b) ? a : b;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/chain.js

/** Algorithms and digest types that every validator implements (RFC 8624 §3.1, §3.3: MUST): RSASHA256 and ECDSAP256SHA256, SHA-256. */
const WIDELY_IMPLEMENTED = { algorithms: new Set([8, 13]), digestTypes: new Set([2]) };
/**
 * Whether an answer leaves nothing to doubt. One without AD but with signatures may come from a member of a farm that does not validate:
 * one that validates says AD, or SERVFAIL, unless no chain of trust leads to the zone.
 */
function isCertain({ security, isSigned }) {
    return security === "secure" || (security === "insecure" && !isSigned);
}
/**
 * An answer without AD but with signatures, all rounds through: insecure where no chain of trust leads to it that every validator can
 * follow; where one does, or none can be determined, its state is unknown.
 */
async function judgeUnauthenticated(asked, answer, upstreams, time) {
    const trustedUpstreams = upstreams.filter(({ isTrusted }) => isTrusted); // that there is no DS record anyone on the way could say
    const chains = await findDsChains(asked, answer, trustedUpstreams, time);
    const isUnsigned = chains.some((chain) => chain !== null && !chain.some(isWidelyImplemented));
    return isUnsigned ? answer : { ...answer, security: "indeterminate" };
}
function isWidelyImplemented({ data: { algorithm, digestType } }) {
    return WIDELY_IMPLEMENTED.algorithms.has(algorithm) && WIDELY_IMPLEMENTED.digestTypes.has(digestType);
}
/** The DS records that lead to the zone of an answer, and to that of the alias it was found by: none where there are none, null where that does not show. */
async function findDsChains(asked, { owner, aliases }, upstreams, time) {
    const parent = (0,dns_name/* parentOf */.gN)(asked); // in the same zone: no alias is an apex (RFC 1912 §2.4)
    const chains = [];
    for (const name of aliases.length > 0 && parent !== null ? [owner, parent] : [owner]) {
        chains.push(await time.retry(upstreams, (upstream) => queryDsChain(name, upstream, time)));
    }
    return chains;
}
/** None where there is no DS record; null where neither is certain. */
async function queryDsChain(name, upstream, time) {
    const soa = await time.ask(upstream, { name, type: "SOA", cd: true });
    if (soa.kind === "failure" || soa.zone === null)
        return null;
    const ds = await time.ask(upstream, { name: soa.zone, type: "DS", cd: false });
    if (ds.kind === "failure")
        return null;
    if (ds.kind !== "records")
        return [];
    return ds.security === "secure" ? ds.records : null;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/servfail.js
// What a SERVFAIL that stays means: that the data is bogus (RFC 4035 §5.5), which takes proof, or that the name is dead.


/**
 * So often SERVFAIL has to come again before it is a verdict. After three rounds that is nine times in a row, and an answer between
 * them each time, with CD=1 or about the root. From a resolver that says SERVFAIL at random to a share p of all questions that comes
 * with a probability of p⁹·(1 − p)⁶: 2.3·10⁻⁶ at p = 0.3, 1.4·10⁻¹² at p = 0.05; and only in a signed zone.
 */
const CONFIRMATIONS = 6;
/**
 * Pauses before each: with the default of 200 ms all take 4.8 s, and the rounds before 0.6 s, which is longer than resolvers keep a
 * SERVFAIL that had another cause (at least 1 s by RFC 9520 §3.2; unbound keeps one for 5 s).
 */
const PAUSES_BEFORE_EACH = 4;
/** What a resolver that is well answers. */
const HEALTH_CHECK = { name: dns_name/* ROOT */.Dl, type: "SOA", cd: false };
/** Project limit: lost packets cost at most as many additional attempts. */
const MAX_ATTEMPTS = 2 * CONFIRMATIONS;
/** RFC 7672 §2.1.1: senders defer mail while this lookup fails, whatever the cause, so its failure is a verdict. */
const SERVFAIL_VERDICT_TYPES = new Set(["TLSA"]);
/** Finds out why `suspects` say SERVFAIL, at least one: by an Extended DNS Error, or by asking on, in turn. */
async function explainServfail(question, suspects, time) {
    time.extend();
    const withProof = suspects.filter(({ failure }) => failure.proof !== undefined);
    const upstreams = (withProof.length > 0 ? withProof : suspects).map(({ upstream }) => upstream);
    const unchecked = await askUnchecked(question, upstreams, time);
    const canBeBogus = unchecked !== null && (await allValidate(upstreams, time));
    if (canBeBogus && withProof[0] !== undefined)
        return asBogus(unchecked, withProof[0].failure.proof);
    const chains = canBeBogus ? await findDsChains(question.name, unchecked, upstreams, time) : [];
    // without a DS record a zone is unsigned (RFC 4035 §5.2), and SERVFAIL has another cause
    if (chains.some((chain) => chain !== null && chain.length > 0))
        return confirmServfail(question, upstreams, unchecked, time);
    return SERVFAIL_VERDICT_TYPES.has(question.type) ? confirmServfail(question, upstreams, null, time) : "lasts";
}
/**
 * Asks on until SERVFAIL has come often enough to be no accident. `unchecked`: what comes with CD=1, which shows that the name is not
 * dead; null where nothing does, and then the root has to be answered each time: a resolver that is down behind a working front end says
 * SERVFAIL to all.
 */
async function confirmServfail(question, upstreams, unchecked, time) {
    let alive = unchecked;
    let confirmed = 0;
    for (let attempt = 0; attempt < MAX_ATTEMPTS && confirmed < CONFIRMATIONS && !time.isOver; attempt++) {
        await time.pause(PAUSES_BEFORE_EACH);
        const upstream = upstreams[attempt % upstreams.length];
        const checked = await time.ask(upstream, question);
        if (checked.kind !== "failure")
            return isCertain(checked) ? checked : "passes";
        if (checked.cause !== "servfail")
            continue; // lost, or refused: neither for nor against it
        const control = await time.ask(upstream, alive === null ? HEALTH_CHECK : { ...question, cd: true });
        if (control.kind !== "failure")
            confirmed++;
        else if (alive !== null && control.cause === "servfail") {
            if (!SERVFAIL_VERDICT_TYPES.has(question.type))
                return "passes";
            alive = null;
        }
    }
    if (confirmed < CONFIRMATIONS)
        return "passes";
    return alive === null ? "lasts" : asBogus(alive);
}
function asBogus(unchecked, reason) {
    return { ...unchecked, security: "bogus", ...(reason === undefined ? {} : { reason }) };
}
/** The answer without validation (CD=1: RFC 4035 §3.2.2); null where there is none. */
async function askUnchecked(question, upstreams, time) {
    return time.retry(upstreams, async (upstream) => {
        const answer = await time.ask(upstream, { ...question, cd: true });
        return answer.kind === "failure" ? null : answer;
    });
}
async function allValidate(upstreams, time) {
    const answers = await Promise.all(upstreams.map((upstream) => time.validates(upstream)));
    return answers.every((validates) => validates === true);
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/living-zones.js

/** What a living zone has at its apex, then what its names mostly have. */
const TELLING_TYPES = ["SOA", "A", "AAAA", "MX", "TXT"];
/** Names below an apex: labels with an underscore and wildcards are rarely delegated. */
const UNDELEGATED = /^[_*]/;
/** The zones that have answered in this run. */
class LivingZones {
    #upstreams;
    /** Names that had records of their own: their zones are alive. None with an underscore, which nothing asks for here. */
    #names = new Set();
    #asked = new Map();
    constructor(upstreams) {
        this.#upstreams = upstreams;
    }
    /** Remembers that a name has records. */
    add(name) {
        if (!UNDELEGATED.test(name))
            this.#names.add(name);
    }
    /**
     * Whether the zone of a name is alive, by the nearest name that may be its apex. Labels that are rarely
     * delegated are passed over. Any other name that has no records at all may be the apex of a zone that no server serves.
     */
    isAlive(name, time) {
        let apex = name;
        for (let up = name; up !== null && UNDELEGATED.test(up); up = (0,dns_name/* parentOf */.gN)(up))
            apex = (0,dns_name/* parentOf */.gN)(up) ?? dns_name/* ROOT */.Dl;
        if (this.#names.has(apex))
            return Promise.resolve(true);
        const known = this.#asked.get(apex) ?? this.#hasRecords(apex, time);
        this.#asked.set(apex, known);
        return known;
    }
    async #hasRecords(name, time) {
        for (const upstream of this.#upstreams) {
            for (const type of TELLING_TYPES) {
                if (time.isOver || this.#names.has(name))
                    break;
                const answer = await time.ask(upstream, { name, type, cd: false });
                if (answer.kind === "records" && answer.aliases.length === 0)
                    this.add(name);
                else if (answer.kind === "failure" && answer.isEmpty !== true)
                    break;
            }
        }
        return this.#names.has(name);
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/timing.js
/**
 * 10 s is how long resolvers themselves try (BIND's resolver-query-timeout); attempts double as stub resolvers' do, from 2 s, so two
 * silent upstreams are asked twice and there is time for an answer that takes long.
 */
const DEFAULT_TIMING = { question: 10_000, attempts: [2_000, 4_000, 8_000], pause: 200 };
/** The time that remains for one question. */
class TimeBudget {
    #scope;
    #timing;
    #deadline;
    #isExtended = false;
    constructor(scope, timing) {
        this.#scope = scope;
        this.#timing = timing;
        this.#deadline = performance.now() + timing.question;
    }
    get isOver() {
        return performance.now() >= this.#deadline;
    }
    /** Gives the question its time once more, but only once. */
    extend() {
        if (!this.#isExtended)
            this.#deadline += this.#timing.question;
        this.#isExtended = true;
    }
    /** Waits so many pauses, or what is left. */
    async pause(times) {
        const ms = Math.min(times * this.#timing.pause, this.#deadline - performance.now());
        if (ms > 0)
            await this.#scope.pause(ms);
    }
    /** Asks one upstream after the other, once a round, until one returns something other than null. */
    async retry(upstreams, ask) {
        for (const round of this.#timing.attempts.keys()) {
            await this.pause(round);
            if (this.isOver)
                break;
            const result = await ask(upstreams[round % upstreams.length]);
            if (result !== null)
                return result;
        }
        return null;
    }
    /** Whether an upstream validates; null where that does not show in time. */
    validates(upstream) {
        return upstream.validatesWithin(this.#deadline - performance.now());
    }
    /** Asks an upstream once, as soon as its window has a place; that wait is not the resolver's, so it does not count. */
    ask(upstream, question, round = 0) {
        const remainingMs = Math.max(1, this.#deadline - performance.now());
        return upstream.window.run(() => {
            this.#deadline = Math.max(this.#deadline, performance.now() + remainingMs);
            return upstream.ask(question, Math.min(this.#timing.attempts[round] ?? remainingMs, remainingMs), remainingMs);
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/client.js
// A stub resolver (RFC 1034 §5.3.1) for several upstreams: retries, the next one on failure, bogus told from dead, all before one deadline.








/** So many times the end of a chain that the resolver did not follow is asked for. */
const MAX_HOPS = 8;
/** Which failure tells most, where upstreams or attempts differ. */
const MOST_INFORMATIVE = ["servfail", "refused", "malformed", "timeout", "unreachable"];
class Client {
    #upstreams;
    #scope;
    #timing;
    #livingZones;
    /** Upstreams in the order of preference. */
    constructor(upstreams, scope, timing) {
        this.#upstreams = upstreams;
        this.#scope = scope;
        this.#timing = timing;
        this.#livingZones = new LivingZones(upstreams);
    }
    async query(name, type) {
        const time = new TimeBudget(this.#scope, this.#timing);
        const aliases = [];
        let security = "secure";
        let reason;
        let owner = name;
        for (let hop = 0; hop <= MAX_HOPS; hop++) {
            if ((0,dns_name/* parseName */.$q)(owner) !== owner)
                return failure("malformed", (0,message/* message */.iU)("dns/not-a-name", { name: owner }));
            const answer = await this.#ask({ name: owner, type, cd: false }, time);
            if (answer.kind === "failure")
                return answer;
            aliases.push(...answer.aliases);
            security = weakestSecurity(security, answer.security);
            owner = answer.owner;
            reason ??= answer.reason;
            const state = { aliases, security, ...(reason === undefined ? {} : { reason }) };
            if (answer.kind === "records")
                this.#livingZones.add(owner);
            const { signature } = answer;
            const signed = signature === null ? {} : { signature };
            if (answer.kind === "records")
                return { kind: "records", records: answer.records, owner, ...state, ...signed };
            if (answer.kind !== "elsewhere")
                return { kind: answer.kind, owner, ...state };
            if (aliases.includes(owner))
                return failure("malformed", (0,message/* message */.iU)("dns/alias-loop", { name: owner }));
        }
        return failure("malformed", (0,message/* message */.iU)("dns/alias-chain", { name, limit: MAX_HOPS }));
    }
    /** Asks the upstreams in turn, round by round, until one has an answer that leaves no doubt; no failure is final before the last round. */
    async #ask(question, time) {
        const failures = new Map();
        let provisional = null;
        for (const round of this.#timing.attempts.keys()) {
            if (round > 0)
                await time.pause(round);
            for (const upstream of this.#byPreference()) {
                if (time.isOver || (upstream.isDemoted && hasProof(failures)))
                    break;
                const answer = await time.ask(upstream, question, round);
                if (answer.kind === "failure")
                    failures.set(upstream, moreInformative(failures.get(upstream), answer));
                else if (isCertain(answer) || (answer.security === "indeterminate" && findSuspects(failures).length === 0))
                    return answer;
                else
                    provisional ??= answer;
            }
        }
        return this.#conclude(question, failures, provisional, time);
    }
    async #conclude(question, failures, provisional, time) {
        const suspects = findSuspects(failures);
        const explanation = suspects.length > 0 ? await explainServfail(question, suspects, time) : null;
        if (explanation !== null && explanation !== "lasts" && explanation !== "passes")
            return explanation;
        // SERVFAIL to the same question is what a member that validates says of bogus data
        if (provisional !== null)
            return suspects.length > 0
                ? { ...provisional, security: "indeterminate" }
                : judgeUnauthenticated(question.name, provisional, this.#upstreams, time);
        if (isEveryAnswerEmpty(failures, this.#upstreams) && (await this.#livingZones.isAlive(question.name, time)))
            return {
                kind: "nodata",
                owner: question.name,
                aliases: [],
                security: "indeterminate",
                isSigned: false,
                zone: null,
                signature: null,
            };
        const { cause, reason } = summarizeFailures(failures, this.#timing.question);
        const isVerdict = cause === "servfail" && SERVFAIL_VERDICT_TYPES.has(question.type);
        return isVerdict && explanation !== "lasts"
            ? failure("timeout", (0,message/* message */.iU)("dns/unconfirmed", { reason }))
            : failure(cause, reason);
    }
    #byPreference() {
        if (!this.#upstreams.some(({ isDemoted }) => isDemoted))
            return this.#upstreams;
        return [
            ...this.#upstreams.filter(({ isDemoted }) => !isDemoted),
            ...this.#upstreams.filter(({ isDemoted }) => isDemoted),
        ];
    }
}
/** Those whose SERVFAIL may mean something: on a way that anyone could have written to it may be forged. */
function findSuspects(failures) {
    if (failures.size === 0)
        return [];
    const all = [...failures].map(([upstream, failure]) => ({ upstream, failure }));
    return all.filter((suspect) => suspect.upstream.isTrusted && suspect.failure.cause === "servfail");
}
function hasProof(failures) {
    return [...failures.values()].some(({ proof }) => proof !== undefined);
}
/** Whether nothing but empty answers came, and each upstream that is asked first gave one. */
function isEveryAnswerEmpty(failures, upstreams) {
    return upstreams.every((upstream) => {
        const failure = failures.get(upstream);
        return failure === undefined ? upstream.isDemoted : failure.isEmpty === true;
    });
}
/**
 * The later of two that are as informative; a proof wins, since resolvers do not always repeat it. No single failure is a fact, so the
 * outcome is an empty answer only if both are.
 */
function moreInformative(before, next) {
    if (before === undefined)
        return next;
    const chosen = before.proof === undefined && MOST_INFORMATIVE.indexOf(next.cause) <= MOST_INFORMATIVE.indexOf(before.cause)
        ? next
        : before;
    if (before.isEmpty === next.isEmpty || chosen.isEmpty !== true)
        return chosen;
    const { isEmpty: _, ...failure } = chosen;
    return failure;
}
/** The most telling cause, and what the upstreams did: equal reasons once, and none with its URL, so that equal causes are equal. */
function summarizeFailures(failures, questionMs) {
    const causes = [...failures.values()].map(({ cause }) => cause);
    const cause = MOST_INFORMATIVE.find((candidate) => causes.includes(candidate));
    if (cause === undefined)
        return { cause: "timeout", reason: (0,message/* message */.iU)("dns/no-answer", { ms: questionMs }) };
    const reasons = new Map([...failures.values()].map(({ reason }) => [JSON.stringify(reason), reason]));
    return { cause, reason: (0,src_cause/* severalCauses */.Nr)([...reasons.values()]) };
}
function failure(cause, reason) {
    return { kind: "failure", cause, reason };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/src/concurrency/semaphore.js
// A limit of concurrent work. It is fair: owners who wait take turns, however much one of them wants.
/** Runs at most `size` pieces of work at once, and at most `maxPerOwner` of one owner; those of one owner first come, first served. */
class Semaphore {
    #maxPerOwner;
    /** Running work by owner. */
    #active = new Map();
    /** Waiting work by owner, the next owner first; no list is empty. */
    #waiting = new Map();
    #size;
    #running = 0;
    constructor(size, maxPerOwner = Infinity) {
        this.#size = size;
        this.#maxPerOwner = maxPerOwner;
    }
    get size() {
        return this.#size;
    }
    /** Work that runs. */
    get running() {
        return this.#running;
    }
    /** Another number of pieces at once; what runs already goes on. */
    resize(size) {
        this.#size = size;
        this.#admit();
    }
    async run(work, owner = "") {
        if (this.#waiting.size === 0 && this.#running < this.#size && !this.#isAtLimit(owner))
            this.#adjust(owner, 1);
        else
            await this.#wait(owner);
        try {
            return await work();
        }
        finally {
            this.#adjust(owner, -1);
            this.#admit();
        }
    }
    #wait(owner) {
        return new Promise((go) => {
            const others = this.#waiting.get(owner);
            if (others === undefined)
                this.#waiting.set(owner, [go]);
            else
                others.push(go);
            this.#admit();
        });
    }
    /** Starts what may start; an owner with more to do goes to the end of the line. */
    #admit() {
        for (const [owner, waiting] of this.#waiting) {
            if (this.#running >= this.#size)
                return;
            if (this.#isAtLimit(owner))
                continue;
            this.#waiting.delete(owner);
            this.#adjust(owner, 1);
            const next = waiting.shift();
            if (waiting.length > 0)
                this.#waiting.set(owner, waiting);
            next?.();
        }
    }
    #isAtLimit(owner) {
        return (this.#active.get(owner) ?? 0) >= this.#maxPerOwner;
    }
    #adjust(owner, change) {
        this.#running += change;
        const running = (this.#active.get(owner) ?? 0) + change;
        if (running === 0)
            this.#active.delete(owner);
        else
            this.#active.set(owner, running);
    }
}

// EXTERNAL MODULE: ./lib/src/sources/dns/transport.js
var transport = __webpack_require__(8030);
;// CONCATENATED MODULE: ./lib/src/sources/dns/doh.js



const MEDIA_TYPE = "application/dns-message"; // RFC 8484 §6
/** A DNS message's length has 16 bits (RFC 1035 §4.2.2). */
const MAX_BODY_OCTETS = 65_535;
/**
 * Collects the DNS message in a response; what is not one rejects as soon as that is known. A body that only the end of the connection ends
 * (HTTP/1.1 without length and chunks) may be cut short; then the counts in its header do not match (RFC 1035 §4.1.1), and it is not a DNS message.
 */
function collectMessage({ status, contentType }, body, resolve, reject) {
    // RFC 8484 §4.2.1: a DNS error too comes with 2xx; any other status has no DNS answer
    if (status !== 200)
        return reject(new transport/* TransportError */.wX("refused", (0,message/* message */.iU)("dns/http-status", { status: status ?? null })));
    const mediaType = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase();
    if (mediaType !== MEDIA_TYPE) {
        const type = contentType === undefined ? null : (0,truncate/* truncate */.x)(contentType);
        return reject(new transport/* TransportError */.wX("malformed", (0,message/* message */.iU)("dns/media-type", { type, expected: MEDIA_TYPE })));
    }
    const chunks = [];
    let size = 0;
    body.on("data", (chunk) => {
        size += chunk.length;
        if (size > MAX_BODY_OCTETS)
            reject(new transport/* TransportError */.wX("malformed", (0,message/* message */.iU)("dns/response-size", { limit: MAX_BODY_OCTETS })));
        else
            chunks.push(chunk);
    });
    body.on("end", () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    body.on("aborted", () => reject((0,transport/* connectionLost */.Bx)()));
}

// EXTERNAL MODULE: ./lib/src/sources/dns/deadline.js + 1 modules
var dns_deadline = __webpack_require__(2183);
;// CONCATENATED MODULE: ./lib/src/sources/dns/doh-http1.js






/** Connections to one server: enough to hide its delay, few enough not to burden it. */
const MAX_CONNECTIONS = 16;
class Http1Connection {
    lastActivityAt = performance.now();
    isClosed = false;
    capacity = MAX_CONNECTIONS;
    #agent;
    /** The agent's own limit counts a connection only once it is made. */
    #slots = new Semaphore(MAX_CONNECTIONS);
    #authority;
    #path;
    /** `connect` makes a connection to the server that speaks HTTP/1.1. */
    constructor(connect, authority, path) {
        this.#agent = new external_node_http_.Agent({ keepAlive: true });
        this.#agent.createConnection = (_options, callback) => {
            if (callback !== undefined)
                (0,external_node_util_.callbackify)(connect)(callback);
            return null;
        };
        this.#authority = authority;
        this.#path = path;
    }
    post(message, limit) {
        return this.#slots.run(() => this.#postNow(message, limit));
    }
    close() {
        this.#agent.destroy();
    }
    #postNow(message, limit) {
        return (0,dns_deadline/* limitedPromise */.ud)(limit, (resolve, reject) => {
            let isComplete = false;
            let answer = null;
            const headers = {
                host: this.#authority,
                accept: MEDIA_TYPE,
                "content-type": MEDIA_TYPE,
                "content-length": message.length,
            };
            const outgoing = (0,external_node_http_.request)({ agent: this.#agent, method: "POST", path: this.#path, headers }, (response) => {
                this.lastActivityAt = performance.now();
                collectMessage({ status: response.statusCode, contentType: response.headers["content-type"] }, response, (body) => (answer = body), reject);
                response.on("error", (error) => reject((0,transport/* connectionLost */.Bx)(error)));
                response.on("end", () => (isComplete = true));
            });
            outgoing.on("error", (error) => {
                if (!outgoing.reusedSocket)
                    return reject((0,transport/* unreachableError */.DZ)(error));
                this.#dropIdle();
                reject((0,transport/* connectionLost */.Bx)(error)); // RFC 9112 §9.3.1: a kept connection may have been closed just as we wrote
            });
            // only then is its connection free for the next
            outgoing.on("close", () => answer !== null && resolve(answer));
            outgoing.on("socket", (socket) => socket.unref());
            outgoing.end(message);
            return () => {
                if (!isComplete)
                    outgoing.destroy(); // else its connection is kept
            };
        });
    }
    /** Where one kept connection died the others that idle may have died with it. */
    #dropIdle() {
        for (const socket of Object.values(this.#agent.freeSockets).flat())
            socket?.destroy();
    }
}

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(2467);
;// CONCATENATED MODULE: ./lib/src/sources/dns/doh-http2.js




class Http2Connection {
    lastActivityAt = performance.now();
    #session;
    #path;
    constructor(socket, authority, path) {
        this.#session = (0,external_node_http2_.connect)(`https://${authority}`, {
            createConnection: () => socket,
            settings: { enablePush: false },
        });
        this.#session.on("error", () => undefined); // each stream hears of it too
        this.#session.unref();
        this.#path = path;
    }
    get isClosed() {
        return this.#session.closed || this.#session.destroyed;
    }
    /** What the server lets be under way (RFC 9113 §6.5.2). */
    get capacity() {
        return this.#session.remoteSettings.maxConcurrentStreams ?? Infinity;
    }
    post(message, limit) {
        return (0,dns_deadline/* limitedPromise */.ud)(limit, (resolve, reject) => {
            const stream = this.#session.request({
                ":method": "POST",
                ":path": this.#path,
                accept: MEDIA_TYPE,
                "content-type": MEDIA_TYPE,
                "content-length": message.length,
            });
            let isAnswered = false;
            const answer = (body) => {
                isAnswered = true;
                resolve(body);
            };
            stream.on("response", (headers) => {
                this.lastActivityAt = performance.now();
                // RFC 9113 §8.1: only END_STREAM ends a response; node ends the body where the connection does too
                stream.on("end", () => stream.rstCode !== external_node_http2_.constants.NGHTTP2_NO_ERROR && reject((0,transport/* connectionLost */.Bx)()));
                collectMessage({ status: headers[":status"], contentType: headers["content-type"] }, stream, answer, reject);
            });
            stream.on("error", (error) => reject((0,transport/* connectionLost */.Bx)(error)));
            stream.on("close", () => isAnswered || reject((0,transport/* connectionLost */.Bx)()));
            stream.end(message);
            return () => {
                // a stream that ended by itself needs no RST_STREAM: servers count those (CVE-2023-44487)
                if (!stream.readableEnded)
                    stream.close(external_node_http2_.constants.NGHTTP2_CANCEL);
            };
        });
    }
    close() {
        this.#session.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/persistent-connection.js


class PersistentConnection {
    #open;
    #current = null;
    /** The one that was opened last. */
    #opened = null;
    #isClosed = false;
    /** `open` must settle by itself, whether or not anybody still waits. */
    constructor(open) {
        this.#open = open;
    }
    /** Runs `work` on the connection; once more on a new one where the connection broke under it. */
    async use(limit, work) {
        try {
            return await this.#useOnce(limit, work);
        }
        catch (error) {
            if (!(error instanceof transport/* ConnectionLost */.pz))
                throw error;
            return this.#useOnce(limit, work);
        }
    }
    close() {
        this.#isClosed = true;
        this.#current?.then((connection) => connection.close(), () => undefined);
    }
    async #useOnce(limit, work) {
        const connection = this.#opened?.isClosed === false ? this.#opened : await this.#liveConnection(limit);
        const askedAt = performance.now();
        try {
            return await work(connection);
        }
        catch (error) {
            // silence since we asked: the connection may be dead without a sign, so the next question gets a new one
            if (limit.reason !== null && connection.lastActivityAt < askedAt)
                connection.close();
            throw error;
        }
    }
    async #liveConnection(limit) {
        for (;;) {
            const shared = (this.#current ??= this.#openConnection());
            const connection = await (0,dns_deadline/* limited */.TJ)(shared, limit);
            this.#opened = connection;
            if (!connection.isClosed)
                return connection;
            if (this.#current === shared)
                this.#current = null;
        }
    }
    #openConnection() {
        const opening = this.#open();
        opening.then((connection) => this.#isClosed && connection.close(), () => {
            if (this.#current === opening)
                this.#current = null;
        });
        return opening;
    }
}

// EXTERNAL MODULE: ./lib/src/sources/dns/secure-connection.js
var secure_connection = __webpack_require__(6931);
// EXTERNAL MODULE: ./node_modules/dns2/index.mjs
var dns2 = __webpack_require__(5303);
// EXTERNAL MODULE: ./lib/src/dns/wire/cursor.js
var wire_cursor = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/src/dns/wire/names.js
var wire_names = __webpack_require__(9002);
// EXTERNAL MODULE: ./lib/src/dns/wire/rdata.js
var rdata = __webpack_require__(4008);
;// CONCATENATED MODULE: ./lib/src/sources/dns/wire.js
// DNS messages on the wire (RFC 1035 §4, RFC 6891, RFC 8914): dns2 writes the frame of our queries, a strict decoder reads answers.






const HEADER_OCTETS = 12;
/** The size that every path carries unfragmented (DNS Flag Day 2020). */
const UDP_PAYLOAD_OCTETS = 1232;
const CLASS_IN = 1;
const TYPE_RRSIG = 46; // RFC 4034 §3
const TYPE_NSEC3 = 50; // RFC 5155 §3.2
const TYPE_OPT = 41; // RFC 6891 §6.1.1
const OPTION_EDE = 15; // RFC 8914 §2
const TYPE_BY_NUMBER = new Map(Object.entries(dns_record/* TYPE_NUMBER */.ph).map(([type, number]) => [number, type]));
/** A query for the root, as dns2 writes it: RD, and EDNS with DO. Each of ours is this with its own id, name and type: dns2 knows no escapes in names. */
const ROOT_QUERY = writeRootQuery();
const FLAG_CD = 0x10; // in the second octet of the flags (RFC 4035 §3.2.2)
/** The query for a question: RD, EDNS with DO, and CD where wanted. The name must be a valid `Name`. */
function encodeQuery(question, id) {
    const name = (0,wire_names/* encodeName */.a)(question.name);
    if (name === null)
        throw new TypeError(`not a domain name: ${question.name}`);
    const query = Buffer.allocUnsafe(ROOT_QUERY.length - 1 + name.length);
    const nameEnd = HEADER_OCTETS + name.length;
    ROOT_QUERY.copy(query, 0, 0, HEADER_OCTETS);
    name.copy(query, HEADER_OCTETS);
    ROOT_QUERY.copy(query, nameEnd, HEADER_OCTETS + 1); // the root is one zero octet
    query.writeUInt16BE(id, 0);
    if (question.cd)
        query.writeUInt8(query.readUInt8(3) | FLAG_CD, 3);
    query.writeUInt16BE(dns_record/* TYPE_NUMBER */.ph[question.type], nameEnd);
    return query;
}
function writeRootQuery() {
    const packet = new dns2/* Packet */.$T();
    packet.header = new dns2/* Packet */.$T.Header({ id: 0, rd: 1 });
    packet.questions = [new dns2/* Packet */.$T.Question("", dns_record/* TYPE_NUMBER */.ph.SOA, CLASS_IN)];
    packet.additionals = [dns2/* Packet */.$T.Resource.EDNS([], { doFlag: true, udpPayloadSize: UDP_PAYLOAD_OCTETS })];
    return packet.toBuffer();
}
/** Reads a packet as the reply to `question` asked with `id`. Never throws; time is linear in its size. */
function readReply(bytes, question, id) {
    try {
        return decodeReply(bytes, question, id);
    }
    catch (error) {
        if (error instanceof wire_cursor/* WireError */.c)
            return { kind: "malformed", problem: (0,message/* message */.iU)("dns/malformed", { problem: error.problem }) };
        throw error;
    }
}
function decodeReply(bytes, question, id) {
    const stray = (problem) => ({ kind: "stray", problem });
    if (bytes.length < HEADER_OCTETS)
        return stray((0,message/* message */.iU)("wire/too-short", { octets: bytes.length }));
    const cursor = new wire_cursor/* Cursor */.b(bytes, 0, bytes.length);
    const names = new wire_names/* NameReader */.F(bytes);
    // RFC 5452 §9.1: what does not match id and question is not ours
    if (cursor.u16() !== id)
        return stray((0,message/* message */.iU)("wire/id"));
    const flags = cursor.u16();
    if ((flags & 0x8000) === 0)
        return stray((0,message/* message */.iU)("wire/not-an-answer"));
    const [questions, answers, authorities, additionals] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
    if ((flags & 0x7800) !== 0)
        return stray((0,message/* message */.iU)("wire/opcode"));
    if (questions !== 1)
        return stray((0,message/* message */.iU)("wire/question-count", { count: questions }));
    if (names.read(cursor) !== question.name ||
        cursor.u16() !== dns_record/* TYPE_NUMBER */.ph[question.type] ||
        cursor.u16() !== CLASS_IN) {
        return stray((0,message/* message */.iU)("wire/other-question"));
    }
    const reply = {
        rcode: flags & 0xf,
        isTruncated: (flags & 0x0200) !== 0,
        isAuthenticated: (flags & 0x0020) !== 0,
        answer: [],
        authority: [],
        signatures: [],
        signatureTimes: [],
        isOptOut: false,
        errors: [],
    };
    // RFC 2181 §9: a truncated reply is not to be used, and may end anywhere
    if (reply.isTruncated)
        return { kind: "answer", message: reply };
    reply.answer = readSection(cursor, answers, names, reply);
    reply.authority = readSection(cursor, authorities, names, reply);
    readAdditional(cursor, additionals, names, reply);
    return { kind: "answer", message: reply };
}
function readRecord(cursor, names) {
    const name = names.read(cursor);
    const [type, cls, ttl, length] = [cursor.u16(), cursor.u16(), cursor.u32(), cursor.u16()];
    const from = cursor.offset;
    cursor.take(length);
    return { name, type, class: cls, ttl, rdata: new wire_cursor/* Cursor */.b(cursor.bytes, from, from + length) };
}
function readSection(cursor, count, names, reply) {
    const records = [];
    for (let i = 0; i < count; i++) {
        const raw = readRecord(cursor, names);
        if (raw.type === TYPE_RRSIG) {
            reply.signatures.push(raw.name);
            if (raw.rdata.remaining >= SIGNATURE_OCTETS)
                reply.signatureTimes.push(readTimes(raw.name, raw.rdata));
        }
        if (raw.type === TYPE_NSEC3 && hasOptOut(raw.rdata))
            reply.isOptOut = true;
        const type = TYPE_BY_NUMBER.get(raw.type);
        if (type === undefined || raw.class !== CLASS_IN)
            continue;
        const ttl = raw.ttl > 0x7fff_ffff ? 0 : raw.ttl; // RFC 2181 §8
        records.push({ name: raw.name, ttl, type, data: (0,rdata/* decodeRdata */.L)(type, raw.rdata, names) });
    }
    return records;
}
/** RFC 4034 §3.1: the type covered, algorithm, labels and TTL come before the expiration and the inception. */
const SIGNATURE_OCTETS = 16;
function readTimes(name, rdata) {
    const type = rdata.u16();
    rdata.take(6);
    const until = rdata.u32();
    return { name, type, from: rdata.u32(), until };
}
/** RFC 5155 §3.2: the hash algorithm, flags (their last bit is opt-out), and the number of additional iterations come first. */
function hasOptOut(rdata) {
    rdata.u8();
    return (rdata.u8() & 1) !== 0 || rdata.u16() > 0;
}
/** Of the additional section only OPT counts: the upper bits of the rcode, and Extended DNS Errors. */
function readAdditional(cursor, count, names, reply) {
    let hasOpt = false;
    for (let i = 0; i < count; i++) {
        const raw = readRecord(cursor, names);
        if (raw.type !== TYPE_OPT)
            continue;
        if (hasOpt)
            throw new wire_cursor/* WireError */.c((0,message/* message */.iU)("wire/two-opt")); // RFC 6891 §6.1.1
        hasOpt = true;
        reply.rcode |= (raw.ttl >>> 24) << 4; // RFC 6891 §6.1.3
        reply.errors = readExtendedErrors(raw.rdata);
    }
}
function readExtendedErrors(rdata) {
    const errors = [];
    while (rdata.remaining > 0) {
        const code = rdata.u16();
        const option = rdata.take(rdata.u16());
        if (code !== OPTION_EDE)
            continue;
        if (option.length < 2)
            throw new wire_cursor/* WireError */.c((0,message/* message */.iU)("wire/extended-error"));
        // RFC 8914 §2: UTF-8, possibly ended by a NUL
        errors.push({ code: option.readUInt16BE(0), text: option.toString("utf8", 2).replace(/\0+$/, "") });
    }
    return errors;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/doh-transport.js






/** RFC 8484 §4.1: the id is 0, HTTP matches answers to questions. */
const ID = 0;
class DohTransport {
    #capacity = Infinity;
    #connection;
    /** `connectMs` bounds a connection's making, in milliseconds. */
    constructor(server, scope, connectMs) {
        const connect = (alpn) => scope.withTimeout(connectMs, (limit) => (0,secure_connection/* connectWithTls */.c)(server, alpn, limit));
        this.#connection = new PersistentConnection(() => doh_transport_open(server, connect));
    }
    async exchange(question, limit) {
        const query = encodeQuery(question, ID);
        const body = await this.#connection.use(limit, (connection) => {
            this.#capacity = connection.capacity;
            return connection.post(query, limit);
        });
        return (0,transport/* expectAnswer */.As)(readReply(body, question, ID));
    }
    get capacity() {
        return this.#capacity;
    }
    close() {
        this.#connection.close();
    }
}
async function doh_transport_open({ authority, path }, connect) {
    const socket = await connect(["h2", "http/1.1"]);
    if (socket.alpnProtocol === "h2")
        return new Http2Connection(socket, authority, path);
    socket.destroy(); // its agent makes its own
    return new Http1Connection(() => connect(["http/1.1"]), authority, path);
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/limit.js
// Limits the number of concurrent queries; the others wait their turn.

/** A Dns that sends at most `limit` concurrent queries to the one below; first come, first served. */
class LimitedDns {
    #below;
    #semaphore;
    constructor(below, limit) {
        this.#below = below;
        this.#semaphore = new Semaphore(limit);
    }
    query(name, type) {
        return this.#semaphore.run(() => this.#below.query(name, type));
    }
}

// EXTERNAL MODULE: ./lib/src/sources/dns/resolver-url.js
var resolver_url = __webpack_require__(3289);
;// CONCATENATED MODULE: ./lib/src/sources/dns/circuit-breaker.js
// A resolver that answers nothing any more must not cost each question its whole time: after many lost in a row, a sign of life is sought first.

/** Project limit: so many questions lost in a row are a reason to doubt. Dead zones lose as many, and doubt costs a live resolver a few questions. */
const FAILURE_THRESHOLD = 50;
/** Every resolver that gets further than the root knows these; their registries have nothing to do with each other. */
const PROBE_DOMAINS = ["com", "org"];
const GIVEN_UP = {
    kind: "failure",
    cause: "given-up",
    reason: (0,message/* message */.iU)("dns/given-up", { count: FAILURE_THRESHOLD, domains: PROBE_DOMAINS }),
};
/**
 * Dead zones and a dead resolver look alike: silence. So after MOST_LOST questions in a row a resolver has to answer for a top-level domain,
 * or the current question; where it does, all goes on. Where it does not, questions fail without being asked, and life is sought again after
 * as many of them, then twice as many, and so on: the time lost grows with the logarithm of the questions, and a resolver that is back is used.
 */
class CircuitBreakerDns {
    #below;
    #lostInARow = 0;
    #probing = null;
    /** Questions that fail before life is sought again. */
    #skips = 0;
    #nextSkips = FAILURE_THRESHOLD;
    constructor(below) {
        this.#below = below;
    }
    query(name, type) {
        return this.#lostInARow < FAILURE_THRESHOLD ? this.#ask(name, type) : this.#askInDoubt(name, type);
    }
    async #askInDoubt(name, type) {
        if (this.#skips > 0) {
            this.#skips--;
            return GIVEN_UP;
        }
        this.#probing ??= this.#probe(name, type);
        return (await this.#probing) ? this.#ask(name, type) : GIVEN_UP;
    }
    async #ask(name, type) {
        const answer = await this.#below.query(name, type);
        this.#lostInARow = isUnanswered(answer) ? this.#lostInARow + 1 : 0;
        return answer;
    }
    async #probe(name, type) {
        const top = name.slice(name.lastIndexOf(".") + 1);
        const signs = [...new Set([top, ...PROBE_DOMAINS])].map((domain) => this.#below.query(domain, "SOA"));
        const isAlive = await anyAnswered([this.#below.query(name, type), ...signs]);
        this.#probing = null;
        this.#lostInARow = isAlive ? 0 : this.#lostInARow;
        this.#skips = isAlive ? 0 : this.#nextSkips;
        this.#nextSkips = isAlive ? FAILURE_THRESHOLD : 2 * this.#nextSkips;
        return isAlive;
    }
}
/** No resolver answered; a refusal is an answer. */
function isUnanswered(answer) {
    return answer.kind === "failure" && (answer.cause === "timeout" || answer.cause === "unreachable");
}
/** As soon as the first is. */
function anyAnswered(answers) {
    const answered = answers.map(async (answer) => {
        if (isUnanswered(await answer))
            throw new Error("lost");
        return true;
    });
    return Promise.any(answered).catch(() => false);
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/tcp-framing.js
// DNS messages in a stream: each behind two octets of length (RFC 1035 §4.2.2, RFC 7766 §8).
/** A message as it goes over a stream; in one write, as RFC 7766 §8 wants it. */
function frameMessage(message) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length);
    return Buffer.concat([length, message]);
}
/** Cuts a stream into messages. Holds at most one incomplete message, 65,537 octets, beside the last chunk. */
class FrameReader {
    #chunks = [];
    #bufferedOctets = 0;
    /** The messages that `chunk` completes. */
    push(chunk) {
        this.#chunks.push(chunk);
        this.#bufferedOctets += chunk.length;
        const messages = [];
        for (let length = this.#nextLength(); length !== null && this.#bufferedOctets >= length + 2; length = this.#nextLength()) {
            const all = this.#joinChunks();
            messages.push(all.subarray(2, length + 2));
            this.#chunks = [all.subarray(length + 2)];
            this.#bufferedOctets = all.length - length - 2;
        }
        return messages;
    }
    #nextLength() {
        if (this.#bufferedOctets < 2)
            return null;
        const first = this.#chunks[0];
        return (first.length >= 2 ? first : this.#joinChunks()).readUInt16BE(0);
    }
    /** All that is held as one buffer; done only where it is needed, so that many small chunks cost no quadratic time. */
    #joinChunks() {
        const all = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
        this.#chunks = [all];
        return all;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/dot-transport.js







class DotTransport {
    #connection;
    /** `connectMs` bounds a connection's making, in milliseconds. */
    constructor(server, scope, connectMs) {
        this.#connection = new PersistentConnection(async () => {
            const socket = await scope.withTimeout(connectMs, (limit) => (0,secure_connection/* connectWithTls */.c)(server, ["dot"], limit));
            return new DotConnection(socket);
        });
    }
    exchange(question, limit) {
        return this.#connection.use(limit, (connection) => connection.ask(question, limit));
    }
    close() {
        this.#connection.close();
    }
}
class DotConnection {
    lastActivityAt = performance.now();
    #socket;
    #pending = new Map();
    constructor(socket) {
        const frames = new FrameReader();
        this.#socket = socket;
        socket.on("data", (chunk) => {
            this.lastActivityAt = performance.now();
            for (const message of frames.push(chunk))
                this.#deliver(message);
        });
        socket.on("end", () => socket.destroy());
        socket.on("close", () => {
            for (const { fail } of this.#pending.values())
                fail((0,transport/* connectionLost */.Bx)());
        });
    }
    get isClosed() {
        return this.#socket.destroyed || !this.#socket.writable;
    }
    ask(question, limit) {
        const id = this.#freeId();
        return (0,dns_deadline/* limitedPromise */.ud)(limit, (resolve, reject) => {
            this.#pending.set(id, { answer: resolve, fail: reject });
            this.#socket.write(frameMessage(encodeQuery(question, id)));
            return () => this.#pending.delete(id);
        }).then((message) => (0,transport/* expectAnswer */.As)(readReply(message, question, id)));
    }
    close() {
        this.#socket.destroy();
    }
    #deliver(message) {
        if (message.length < 2)
            return;
        this.#pending.get(message.readUInt16BE(0))?.answer(message); // an answer that no caller waits for is dropped
    }
    #freeId() {
        let id = (0,external_node_crypto_.randomInt)(0x1_0000);
        while (this.#pending.has(id))
            id = (0,external_node_crypto_.randomInt)(0x1_0000); // ends: far fewer questions than ids are under way
        return id;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/sources/dns/tcp-transport.js






/** The first message that comes back. Rejects with a TransportError. */
function askTcp(server, question, limit) {
    const id = (0,external_node_crypto_.randomInt)(0x1_0000);
    return (0,dns_deadline/* limitedPromise */.ud)(limit, (resolve, reject) => {
        const frames = new FrameReader();
        const socket = (0,external_node_net_.connect)(server);
        socket.unref();
        socket.on("error", (error) => reject((0,transport/* unreachableError */.DZ)(error)));
        socket.on("close", () => reject((0,transport/* connectionLost */.Bx)()));
        socket.on("connect", () => socket.write(frameMessage(encodeQuery(question, id))));
        socket.on("data", (chunk) => {
            const [message] = frames.push(chunk);
            if (message !== undefined)
                resolve(readReply(message, question, id));
        });
        return () => socket.destroy();
    });
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
;// CONCATENATED MODULE: ./lib/src/sources/dns/udp-socket.js
// One UDP socket to a resolver, with the table of the questions that wait for an answer on it.






class UdpSocket {
    /** When it was made, in `performance.now()` milliseconds. */
    openedAt = performance.now();
    #socket;
    /** The questions that wait for an answer, by id. */
    #pending = new Map();
    #onError;
    #isConnected = false;
    #isRetired = false;
    #uses = 0;
    /** `onError` hears why it failed. */
    constructor({ host, port }, onError) {
        this.#onError = onError;
        const socket = (0,external_node_dgram_.createSocket)((0,external_node_net_.isIPv6)(host) ? "udp6" : "udp4");
        this.#socket = socket;
        socket.unref();
        socket.on("error", (error) => this.#fail(error));
        socket.on("message", (bytes) => this.#receive(bytes));
        // connected, so the kernel hands us only what comes from the resolver
        socket.connect(port, host, (error) => {
            if (error)
                return this.#fail(error);
            this.#isConnected = true;
            for (const [id, { question }] of this.#pending)
                this.#send(encodeQuery(question, id));
        });
    }
    /** Questions asked so far. */
    get uses() {
        return this.#uses;
    }
    /** Whether no further question may be asked: it failed, or was retired. */
    get isRetired() {
        return this.#isRetired;
    }
    /** Asks once; stray packets are passed over (RFC 5452 §9.1). Rejects with a TransportError, and with `limit.reason` as soon as `limit` ends. */
    ask(question, limit) {
        const id = this.#freeId();
        const query = encodeQuery(question, id);
        this.#uses++;
        return (0,dns_deadline/* limitedPromise */.ud)(limit, (resolve, reject) => {
            this.#pending.set(id, { question, resolve, reject });
            if (this.#isConnected)
                this.#send(query);
            return () => {
                this.#pending.delete(id);
                if (this.#isRetired && this.#pending.size === 0)
                    this.#socket.close();
            };
        });
    }
    /** Takes no further question, and closes as soon as none is pending. */
    retire() {
        if (this.#isRetired)
            return;
        this.#isRetired = true;
        if (this.#pending.size === 0)
            this.#socket.close();
    }
    #send(query) {
        this.#socket.send(query, (error) => {
            if (error && !this.#isRetired)
                this.#fail(error); // it may be about an earlier question
        });
    }
    #receive(bytes) {
        if (bytes.length < 2)
            return;
        const id = bytes.readUInt16BE(0);
        const query = this.#pending.get(id);
        if (query === undefined)
            return; // late or forged
        const reply = readReply(bytes, query.question, id);
        if (reply.kind === "answer")
            query.resolve(reply.message);
        else if (reply.kind === "malformed")
            query.reject(new transport/* TransportError */.wX("malformed", reply.problem));
    }
    /** An error (a closed port, above all) does not say which question it is about: it ends all of them, and each is asked again. */
    #fail(error) {
        this.#onError(error);
        for (const { reject } of this.#pending.values())
            reject((0,transport/* unreachableError */.DZ)(error));
        this.retire();
    }
    #freeId() {
        let id = (0,external_node_crypto_.randomInt)(0x1_0000);
        while (this.#pending.has(id))
            id = (0,external_node_crypto_.randomInt)(0x1_0000); // ends: far fewer questions than ids are under way
        return id;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/udp-transport.js
// DNS over UDP (RFC 1035 §4.2.1, RFC 5452) from many ports that are renewed, and TCP where the answer is truncated.





/**
 * Sockets open at once. A forged answer has to hit the port and the id of the one question that it answers (RFC 5452 §7.2: no question is
 * under way twice, so D = 1, and other questions under way do not help). An attacker that knows every open port is left with
 * 1,024 × 65,536 = 2²⁶ possibilities, and has little time to find the ports: each of the first 1,024 questions has a new one, and later
 * ports are renewed. One that does not know them has to guess among all that the system gives out: 28,232 on Linux, so nearly 2³¹
 * possibilities.
 */
const MAX_SOCKETS = 1024;
/** An attacker on the network cannot forge an answer of loopback; so many that their receive buffers hold the answers to all questions under way. */
const MAX_LOOPBACK_SOCKETS = 16;
/** A port is given up after so many questions … */
const MAX_USES = 64;
/** … or milliseconds, in which a third of all ports can be probed (CVE-2020-25705: about 1,000 a second). */
const MAX_AGE_MS = 10_000;
class UdpTransport {
    #server;
    #maxSockets;
    #sockets = [];
    constructor(server) {
        this.#server = server;
        this.#maxSockets = (0,special_purpose_addresses/* isLoopback */.U)(server.host) ? MAX_LOOPBACK_SOCKETS : MAX_SOCKETS;
    }
    async exchange(question, limit) {
        const message = await this.#chooseSocket().ask(question, limit);
        return message.isTruncated ? (0,transport/* expectAnswer */.As)(await askTcp(this.#server, question, limit)) : message; // RFC 7766 §5
    }
    close() {
        for (const socket of this.#sockets.splice(0))
            socket.retire();
    }
    /** A new socket until there are enough, then a random one (RFC 5452 §9.2), renewed where it has served long enough. */
    #chooseSocket() {
        const at = this.#sockets.length < this.#maxSockets ? this.#sockets.length : (0,external_node_crypto_.randomInt)(this.#sockets.length);
        const socket = this.#sockets[at];
        if (socket !== undefined && isUsable(socket))
            return socket;
        socket?.retire();
        return (this.#sockets[at] = new UdpSocket(this.#server, (error) => this.#makeRoom(error)));
    }
    /** Where the process may not open further files, half of our sockets have to do: connections need some too. */
    #makeRoom({ code }) {
        if (code !== "EMFILE" && code !== "ENFILE")
            return;
        this.#maxSockets = Math.max(1, Math.floor(this.#sockets.length / 2));
        for (const socket of this.#sockets.splice(this.#maxSockets))
            socket.retire();
    }
}
function isUsable({ isRetired, uses, openedAt }) {
    return !isRetired && uses < MAX_USES && performance.now() - openedAt < MAX_AGE_MS;
}

// EXTERNAL MODULE: ./lib/src/sources/dns/untrusted.js
var untrusted = __webpack_require__(3857);
;// CONCATENATED MODULE: ./lib/src/sources/dns/extended-error.js


/**
 * Codes that say that data is bogus: RFC 8914 §4.7–4.13; 25 from the registry. Not so an unsupported algorithm, digest or number of
 * iterations (1, 2, 27), which makes a zone count as unsigned (RFC 4035 §5.2, RFC 9276 §3.2), nor an indeterminate state (5).
 */
const DNSSEC_CODES = new Set([6, 7, 8, 9, 10, 11, 12, 25]);
/** Codes that say the answer is not what the DNS holds: RFC 8914 §4.5 (forged), §4.16–4.19 (blocked, censored, filtered, prohibited). */
const FALSIFYING_CODES = new Set([4, 15, 16, 17, 18]);
/** Project limit: a resolver has one or two things to say. */
const MAX_ERRORS = 10;
/** The errors as messages, bounded. */
function extendedErrorMessages(errors) {
    return errors
        .slice(0, MAX_ERRORS)
        .map(({ code, text }) => (0,message/* message */.iU)("dns/extended-error", { code, text: (0,truncate/* truncate */.x)(text) }));
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/answer.js





const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;
/** Reads what the reply to `question` means. Pure; never throws. */
function interpretAnswer(reply, question) {
    if (reply.rcode !== NOERROR && reply.rcode !== NXDOMAIN)
        return rcodeFailure(reply);
    if (reply.errors.some(({ code }) => FALSIFYING_CODES.has(code))) {
        return answer_failure("refused", (0,message/* message */.iU)("dns/falsified", { errors: extendedErrorMessages(reply.errors) }));
    }
    const chain = followAliases(reply.answer, question);
    if ("problem" in chain)
        return answer_failure("malformed", chain.problem);
    const { owner, aliases } = chain;
    const records = uniqueRecords(reply.answer.filter((rr) => rr.type === question.type && rr.name === owner));
    if (reply.rcode === NXDOMAIN) {
        // RFC 2308 §2.1: NXDOMAIN speaks about the end of the chain
        if (records.length > 0)
            return answer_failure("malformed", (0,message/* message */.iU)("dns/nxdomain-with-records"));
        return { kind: "nxdomain", owner, aliases };
    }
    if (records.length > 0)
        return { kind: "records", records, owner, aliases };
    if (reply.answer.some((rr) => rr.type === question.type)) {
        return answer_failure("malformed", (0,message/* message */.iU)("dns/records-elsewhere", { owner }));
    }
    return interpretEmptyAnswer(reply, owner, aliases);
}
/**
 * RFC 2308 §2.2: with a SOA it is NODATA, with NS records and no SOA a referral. With neither it is NODATA of type 3, as
 * forwarders answer that strip the SOA; but unbound answers so too for a zone whose name servers do not serve it. Only other
 * answers of the zone tell (`living-zones.ts`).
 */
function interpretEmptyAnswer(reply, owner, aliases) {
    const hasSoa = reply.authority.some((rr) => rr.type === "SOA" && (0,dns_name/* isWithin */.UO)(owner, rr.name));
    if (!hasSoa && aliases.length > 0)
        return { kind: "elsewhere", owner, aliases };
    if (!hasSoa && reply.authority.some((rr) => rr.type === "NS")) {
        return answer_failure("refused", (0,message/* message */.iU)("dns/referral"));
    }
    if (!hasSoa)
        return { kind: "failure", cause: "malformed", reason: (0,message/* message */.iU)("dns/empty-answer"), isEmpty: true };
    return { kind: "nodata", owner, aliases };
}
/**
 * Whether signatures came that prove all of a reply: with each alias, and with the records at their end or the SOA of a denial
 * (RFC 4035 §3.1), unless that denial opts out of proof.
 */
function hasSignatures(reply, { kind, owner, aliases }) {
    const end = kind === "records" ? owner : zoneApex(reply, owner);
    if (reply.isOptOut || reply.signatures.length === 0)
        return false;
    const dnames = reply.answer.flatMap(({ type, name }) => (type === "DNAME" ? [name] : []));
    // RFC 6672 §5.3.1: of a DNAME and the alias made of it, the DNAME is signed
    const signers = aliases.map((alias) => dnames.find((name) => name !== alias && (0,dns_name/* isWithin */.UO)(alias, name)) ?? alias);
    return [...signers, ...(kind === "elsewhere" ? [] : [end])].every((name) => name !== null && reply.signatures.includes(name));
}
const EPOCH = "1970-01-01T00:00:00.000Z";
/** The signature of the records of an answer that lasts longest; null without one, and of an answer without records. */
function signatureOf({ signatureTimes }, { kind, owner }, type) {
    if (kind !== "records")
        return null;
    if (signatureTimes.length === 0)
        return null;
    const [longest] = signatureTimes
        .filter((one) => one.name === owner && one.type === dns_record/* TYPE_NUMBER */.ph[type])
        .toSorted((a, b) => b.until - a.until);
    return longest === undefined
        ? null
        : { from: (0,moment/* addSeconds */.ps)(EPOCH, longest.from), until: (0,moment/* addSeconds */.ps)(EPOCH, longest.until) };
}
/** The apex of the zone that holds `owner`, by the SOA record in a reply. */
function zoneApex({ answer, authority }, owner) {
    return [...answer, ...authority].find((rr) => rr.type === "SOA" && (0,dns_name/* isWithin */.UO)(owner, rr.name))?.name ?? null;
}
/** The end of the CNAME chain that starts at the question's name; DNAMEs come with the CNAMEs they make (RFC 6672 §3.1). */
function followAliases(answer, question) {
    const targets = new Map();
    // RFC 1034 §3.6.2: asked for CNAME itself, the alias is the answer
    const cnames = question.type === "CNAME" ? [] : answer.filter((rr) => rr.type === "CNAME");
    if (cnames.length === 0)
        return { owner: question.name, aliases: [] };
    for (const { name, data } of cnames) {
        const known = targets.get(name);
        if (known !== undefined && known !== data.target)
            return { problem: (0,message/* message */.iU)("dns/two-cnames", { name }) };
        targets.set(name, data.target);
    }
    const aliases = new Set();
    let owner = question.name;
    for (let next = targets.get(owner); next !== undefined; next = targets.get(owner)) {
        if (aliases.has(owner))
            return { problem: (0,message/* message */.iU)("dns/alias-loop", { name: owner }) };
        aliases.add(owner);
        owner = next;
    }
    return { owner, aliases: [...aliases] };
}
/** RFC 2181 §5: an RRset is a set. */
function uniqueRecords(records) {
    if (records.length === 1)
        return [...records];
    return [...new Map(records.map((rr) => [JSON.stringify(rr.data), rr])).values()];
}
function rcodeFailure({ rcode, errors }) {
    const reason = (0,message/* message */.iU)("dns/error-code", { rcode, errors: extendedErrorMessages(errors) });
    return answer_failure(rcode === SERVFAIL ? "servfail" : "refused", reason);
}
function answer_failure(cause, reason) {
    return { kind: "failure", cause, reason };
}
/**
 * How far an answer can be trusted that was not bogus. `isTrusted`: no third party between us and the resolver could have written it
 * (RFC 4035 §4.9.3); `validates`: whether the resolver validates, null where that could not be found out.
 */
function answerSecurity(isAuthenticated, isTrusted, validates) {
    if (!isTrusted)
        return "indeterminate";
    if (isAuthenticated)
        return "secure";
    return validates === true ? "insecure" : "indeterminate";
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/window.js
// How many questions are under way at one resolver: more while answers come, fewer once some are lost (AIMD, as in RFC 5681 §3.1).

/** Questions under way at once, at most: as many as a resolver 20 ms away needs to answer 10,000 a second. */
const DEFAULT_CONCURRENCY = 256;
/**
 * So many at first, and at least: few enough for any resolver. It is never fewer, since a dead zone looks like a lost packet, and lost
 * questions keep their places for seconds, which slows us down enough.
 */
const INITIAL = 64;
/** After the first loss the window grows by so many for each window of answers. */
const INCREASE = 8;
class Window {
    #places;
    #ceiling;
    #capacity = Infinity;
    #size;
    #hasLost = false;
    /** How often it has narrowed. */
    #generation = 0;
    /** `ceiling`: questions under way at most. */
    constructor(ceiling) {
        this.#ceiling = ceiling;
        this.#size = Math.min(INITIAL, ceiling);
        this.#places = new Semaphore(this.#size);
    }
    /** Questions under way at most, now. */
    get size() {
        return this.#size;
    }
    /** Counts how often it has narrowed: a loss says nothing of a window that has narrowed since the question was sent. */
    get generation() {
        return this.#generation;
    }
    /** Runs `work` as soon as there is a place for it. */
    run(work) {
        return this.#places.run(work);
    }
    /**
     * An answer came. A window that is not full does not widen: whether more would be answered does not show. `capacity`: what the
     * connection carries at once.
     */
    answered(capacity = Infinity) {
        this.#capacity = capacity;
        if (this.#places.running >= this.#places.size)
            this.#resize(this.#size + (this.#hasLost ? INCREASE / this.#size : 1));
    }
    /** A question of some generation was lost. Those that were under way together count once. */
    lost(generation) {
        if (generation !== this.#generation)
            return;
        this.#generation++;
        this.#hasLost = true;
        this.#resize(Math.max(INITIAL, this.#size / 2));
    }
    #resize(size) {
        this.#size = Math.min(size, this.#ceiling, this.#capacity);
        this.#places.resize(Math.floor(this.#size));
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/upstream.js






/** So many questions in a row without a sign of life make an upstream the last choice. */
const UNANSWERED_TO_DEMOTE = 3;
/** A root zone that validates proves that the resolver does (RFC 4035 §4.9.3: AD). */
const VALIDATION_PROBE = { name: dns_name/* ROOT */.Dl, type: "SOA", cd: false };
/** Project limit: how often the root is queried in one run if the answers do not settle it. */
const MAX_PROBES = 24;
class Upstream {
    url;
    /** No third party between us and the resolver can write answers (DoH, DoT, loopback), so its AD bit counts. */
    isTrusted;
    /** The questions under way at it. */
    window;
    #transport;
    #scope;
    #probe;
    #sentQueries = 0;
    #answeredQueries = 0;
    #unansweredInARow = 0;
    #probes = 0;
    #unauthenticatedAnswers = 0;
    #probing = null;
    #validates = null;
    /** What came back when the root was asked about last to find that out. */
    #rootReply = null;
    /**
     * `probe`: time limits of the attempts to find out whether it validates, and the first pause between them. `concurrency`: questions
     * under way at it, at most.
     */
    constructor(url, isTrusted, transport, scope, probe, concurrency = DEFAULT_CONCURRENCY) {
        this.url = url;
        this.window = new Window(concurrency);
        this.isTrusted = isTrusted;
        this.#transport = transport;
        this.#scope = scope;
        this.#probe = probe;
    }
    /** Questions sent. */
    get sentQueries() {
        return this.#sentQueries;
    }
    /** Questions answered, whatever the answer. */
    get answeredQueries() {
        return this.#answeredQueries;
    }
    /** Whether it has been silent long enough to be asked last. */
    get isDemoted() {
        return this.#unansweredInARow >= UNANSWERED_TO_DEMOTE;
    }
    /** Whether it validates, as far as is known by now. */
    get validates() {
        return this.#validates;
    }
    /**
     * Asks once, for at most `ms` milliseconds, and weighs what comes back; what that takes to know of the resolver is waited for
     * `patience` milliseconds. Never rejects.
     */
    async ask(question, ms, validationMs) {
        const validationEndsAt = performance.now() + validationMs;
        try {
            const rootReply = this.#startDetection(); // asked at the same time, so that it costs none
            const reply = await (isProbe(question) && rootReply !== null ? rootReply : this.#exchange(question, ms));
            const meaning = interpretAnswer(reply, question);
            if (meaning.kind === "failure")
                return { ...meaning, ...this.#dnssecProof(reply) };
            const needsValidation = this.isTrusted && !reply.isAuthenticated && !question.cd;
            const validates = needsValidation
                ? (this.#validates ?? (await this.validatesWithin(validationEndsAt - performance.now())))
                : null;
            const security = answerSecurity(reply.isAuthenticated, this.isTrusted, validates);
            const isSigned = hasSignatures(reply, meaning);
            const signature = signatureOf(reply, meaning, question.type);
            return { ...meaning, security, isSigned, zone: zoneApex(reply, meaning.owner), signature };
        }
        catch (error) {
            if (error instanceof transport/* TransportError */.wX)
                return { kind: "failure", cause: error.failure, reason: error.reason };
            throw error;
        }
    }
    /** Whether it validates; null also where that does not show in time. */
    validatesWithin(ms) {
        return this.#scope.withTimeout(Math.max(1, ms), () => this.detectValidation()).catch(() => null);
    }
    /**
     * Finds out whether it validates: true by one answer, false by several, null where too few came. That is not final: whichever
     * needs to know next asks again. Never rejects.
     */
    detectValidation() {
        if (this.#validates !== null)
            return Promise.resolve(this.#validates);
        this.#probing ??= this.#probeValidation().finally(() => (this.#probing = null));
        return this.#probing;
    }
    /** Begins to find it out, unless it is known or being found out: then the reply about the root that is under way. */
    #startDetection() {
        if (this.#validates !== null || this.#probing !== null)
            return null;
        void this.detectValidation();
        return this.#rootReply;
    }
    close() {
        this.#transport.close();
    }
    async #exchange(question, ms) {
        this.#sentQueries++;
        const { generation } = this.window;
        try {
            const reply = await this.#scope.withTimeout(ms, (limit) => this.#transport.exchange(question, limit));
            this.#answeredQueries++;
            this.#unansweredInARow = 0;
            this.window.answered(this.#transport.capacity);
            return reply;
        }
        catch (cause) {
            const error = (0,transport/* unreachableError */.DZ)(cause);
            if (error.failure === "timeout" || (0,transport/* isOverload */.vi)(error))
                this.window.lost(generation);
            if (error.failure === "timeout" || error.failure === "unreachable")
                this.#unansweredInARow++;
            throw error;
        }
    }
    /** RFC 8914 §6: anyone on the way could have written an Extended DNS Error, unless the way is trusted. */
    #dnssecProof({ rcode, errors }) {
        const proves = this.isTrusted && rcode === SERVFAIL && errors.some(({ code }) => DNSSEC_CODES.has(code));
        return proves ? { proof: (0,message/* message */.iU)("dns/extended-errors", { errors: extendedErrorMessages(errors) }) } : {};
    }
    async #probeValidation() {
        const { attempts, pause } = this.#probe;
        let failures = 0;
        this.#rootReply = null;
        for (const ms of attempts) {
            if (this.#probes++ >= MAX_PROBES)
                return null;
            if (failures > 0)
                await this.#scope.pause(failures * pause);
            try {
                this.#rootReply = this.#exchange(VALIDATION_PROBE, ms);
                const { rcode, isAuthenticated } = await this.#rootReply;
                if (rcode === NOERROR && isAuthenticated)
                    return (this.#validates = true);
                // one member of a farm may not validate, so one answer without AD says little
                if (rcode === NOERROR && ++this.#unauthenticatedAnswers >= attempts.length)
                    return (this.#validates = false);
            }
            catch (error) {
                if (!(error instanceof transport/* TransportError */.wX))
                    throw error;
                failures++;
            }
        }
        return null;
    }
}
function isProbe({ name, type, cd }) {
    return name === VALIDATION_PROBE.name && type === VALIDATION_PROBE.type && !cd;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/resolver.js
// The live DNS of one run: the layers put together.



















/**
 * Used where the policy names none: two large services with published terms that validate DNSSEC and filter nothing (a filter's
 * NXDOMAIN would falsify verdicts), independent of each other in operator, network, software and law. The first is DNS4EU's, of the
 * European Union; the second, Cloudflare's 1.1.1.1, is only asked where the first fails and can be reached from everywhere.
 */
const DEFAULT_RESOLVERS = [
    "https://unfiltered.joindns4.eu/dns-query",
    "https://cloudflare-dns.com/dns-query",
];
/** Opens the way to the resolvers; nothing is sent yet. Throws an AuditError for a URL that is not valid, or an empty system list. */
function openResolver({ urls, isUntrusted = false, concurrency = DEFAULT_CONCURRENCY, timing = DEFAULT_TIMING, deadline = new run_deadline/* Deadline */.B2(), proxyFor = () => null, ca, }) {
    const scope = new dns_deadline/* AbortScope */.DK();
    const servers = (urls.length === 0 ? DEFAULT_RESOLVERS : urls).flatMap(expandSystemResolver);
    const upstreams = servers.map((server) => {
        const lookup = isUntrusted ? untrusted/* lookUpPublic */.Wt : undefined;
        const opened = openTransport(server, scope, timing, { ca, lookup, proxyFor });
        const transport = isUntrusted ? new untrusted/* SilentOnFailure */.BG(opened) : opened;
        return new Upstream(server.url, isTrustedChannel(server), transport, scope, timing, concurrency);
    });
    const close = () => {
        scope.close();
        for (const upstream of upstreams)
            upstream.close();
    };
    deadline.signal.addEventListener("abort", close, { once: true });
    const limited = new LimitedDns(new CircuitBreakerDns(new Client(upstreams, scope, timing)), concurrency);
    const below = dnsWithDeadline(limited, deadline);
    const dns = new CachedDns(below); // what was answered before the deadline stays answered
    return {
        dns,
        answers: dns.answers,
        queryRoot: () => below.query(dns_name/* ROOT */.Dl, "SOA"),
        resolvers: () => upstreams.map(({ url, validates }) => ({ url, validates })),
        sentQueries: () => upstreams.reduce((sum, { sentQueries }) => sum + sentQueries, 0),
        hasAnswered: () => upstreams.some(({ answeredQueries }) => answeredQueries > 0),
        close,
    };
}
function expandSystemResolver(text) {
    const parsed = (0,resolver_url/* parseResolverUrl */.d3)(text);
    if ("problem" in parsed)
        throw new model/* AuditError */.M_(parsed.problem);
    if (parsed.kind !== "system")
        return [parsed];
    const servers = (0,external_node_dns_.getServers)().map(resolver_url/* systemResolver */.IC);
    if (servers.length === 0)
        throw new model/* AuditError */.M_("the system names no DNS resolver; name one with --resolver or in the policy");
    return servers;
}
/** RFC 4035 §4.9.3: the AD bit counts only if no third party on the path can have set it. */
function isTrustedChannel(server) {
    return server.kind !== "udp" || (0,special_purpose_addresses/* isLoopback */.U)(server.host);
}
function openTransport(server, scope, timing, { proxyFor, ...tlsSettings }) {
    const connectMs = Math.max(...timing.attempts);
    if (server.kind === "udp")
        return new UdpTransport(server);
    if (server.kind === "tls")
        return new DotTransport({ ...server, ...tlsSettings }, scope, connectMs);
    const proxy = proxyFor(server.host, server.port);
    return new DohTransport({ ...server, name: server.host, ...tlsSettings, proxy }, scope, connectMs);
}

// EXTERNAL MODULE: ./lib/src/sources/http-proxy.js
var http_proxy = __webpack_require__(5426);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/src/concurrency/deadline.js
var deadline = __webpack_require__(2728);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/src/x509/sent-chain.js
/** At most `max` of them, leaf first, in the order they were sent: `issuerCertificate` of a peer's certificate is the next one sent. */
function sentChain(leaf, max = Number.POSITIVE_INFINITY) {
    const sent = [];
    for (let next = leaf; next !== undefined && sent.length < max; next = next.issuerCertificate)
        sent.push(next);
    return sent;
}

;// CONCATENATED MODULE: ./lib/src/sources/https-certificate.js






/** What one report can show; Let's Encrypt puts at most 100 names into a certificate. */
const https_certificate_MAX_NAMES = 100;
/** A public chain has a leaf, one to three intermediates, perhaps a root. */
const MAX_CHAIN_LENGTH = 10;
/** A certificate and those sent after it, as facts. */
function certificateFacts(leaf) {
    return {
        subject: (0,x509_names/* formatDistinguishedName */.D$)(leaf.subject),
        issuer: (0,x509_names/* formatDistinguishedName */.D$)(leaf.issuer),
        names: (0,x509_names/* dnsNamesOf */.Hz)(leaf, https_certificate_MAX_NAMES).map((name) => (0,truncate/* truncate */.x)(name)),
        notBefore: isoDate(leaf.validFrom),
        notAfter: isoDate(leaf.validTo),
        chain: sentChain(leaf, MAX_CHAIN_LENGTH).map((certificate) => (0,x509_names/* formatDistinguishedName */.D$)(certificate.subject)),
    };
}
/**
 * Why a certificate is not valid for `host`; null if it is. `chainError` is the code of the chain's verification (dates
 * included, names not), null where that succeeded.
 */
function certificateProblem(leaf, host, chainError) {
    const problems = [
        ...((0,x509_names/* matchesHostname */.pt)(leaf, host) ? [] : [wrongNames(leaf, host)]),
        ...(chainError === null ? [] : [chainProblem(leaf, chainError)]),
    ];
    return problems.length === 0 ? null : (0,src_cause/* severalCauses */.Nr)(problems);
}
function wrongNames(leaf, host) {
    const names = (0,x509_names/* dnsNamesOf */.Hz)(leaf, Number.POSITIVE_INFINITY);
    return (0,message/* message */.iU)("tls/certificate-names", {
        names: names.slice(0, https_certificate_MAX_NAMES).map((name) => (0,truncate/* truncate */.x)(name)),
        count: names.length,
        host,
    });
}
function chainProblem(leaf, code) {
    if (code === "CERT_HAS_EXPIRED") {
        return Date.parse(leaf.validTo) < Date.now()
            ? (0,message/* message */.iU)("tls/certificate-expired", { at: isoDate(leaf.validTo) })
            : (0,message/* message */.iU)("tls/chain-expired");
    }
    if (code === "CERT_NOT_YET_VALID")
        return (0,message/* message */.iU)("tls/certificate-not-yet-valid", { at: isoDate(leaf.validFrom) });
    return (0,message/* message */.iU)("tls/untrusted", { issuer: (0,x509_names/* formatDistinguishedName */.D$)(leaf.issuer), code });
}
/** A date of a certificate as ISO 8601; a text that is not a date is kept. */
function isoDate(text) {
    return (0,certificate/* opensslTimeToIso */.qv)(text) ?? (0,truncate/* truncate */.x)(text);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(1502);
;// CONCATENATED MODULE: ./lib/src/sources/tls-alert.js
// How node names what ends TLS.
/** Whether an error's code stands for an alert that the other side sent (RFC 8446 §6.2), in OpenSSL's names. */
function isTlsAlert(code) {
    return code.startsWith("ERR_SSL_") && code.includes("_ALERT_");
}
/** Whether the other side can use nothing of what it was offered: suites, groups or signatures (RFC 8446 §6.2). */
function isNothingInCommon(code) {
    return isTlsAlert(code) && /_ALERT_(HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY)$/.test(code);
}

;// CONCATENATED MODULE: ./lib/src/sources/https-errors.js




/** The exchange was cut short after `ms` milliseconds; null: by the end of the audit. */
function timeoutFailure(stage, address, ms) {
    return { cause: "timeout", reason: (0,message/* message */.iU)("https/timeout", { address, stage, ms }) };
}
/**
 * Says what an error at a stage means. Only what the host says is its failure: a TLS alert, TLS or HTTP that is none. A
 * connection that broke may have been broken on the way, as may the records behind the handshake (RFC 8446 §5.2, §6.1, RFC 9112 §9.8).
 */
function failureFromError(stage, address, failed) {
    if (failed instanceof http_proxy/* ProxyError */.T6)
        return { cause: "timeout", reason: failed.reason };
    const { code, error } = describeError(failed);
    if (stage === "connect")
        return connectFailure(address, code);
    if (code.startsWith("HPE_"))
        return { cause: "http", reason: (0,message/* message */.iU)("https/not-http", { address, code, error }) };
    // An alert may follow the handshake: TLS 1.3 servers refuse a missing client certificate that late (RFC 8446 §4.4.2.4).
    if (stage === "tls" ? /^ERR_(SSL|TLS)_/.test(code) : stage === "http" && isTlsAlert(code)) {
        const problem = (0,message/* message */.iU)("tls/error", { code, error, offered: "modern" });
        return { cause: "tls", reason: (0,message/* message */.iU)("https/no-handshake", { address, problem }) };
    }
    if (code === NO_CLOSE_NOTIFY)
        return { cause: "incomplete", reason: (0,message/* message */.iU)("https/no-close-notify", { address }) };
    const cutShort = {
        address,
        stage: stage === "tls" ? "tls" : "answer",
        code: code === "ECONNRESET" ? null : code, // node's code for an orderly end too
    };
    return { cause: "incomplete", reason: (0,message/* message */.iU)("https/cut-short", cutShort) };
}
/** Our code for an end of TCP that TLS did not announce, behind an answer that gave no length. */
const NO_CLOSE_NOTIFY = "NO_CLOSE_NOTIFY";
/** Only an answer of the host itself is its failure; what our own side could not do was not measured. */
function connectFailure(address, code) {
    if (code === "ECONNREFUSED")
        return { cause: "connect", reason: (0,message/* message */.iU)("https/refused", { address }) };
    const hasNoRoute = NO_ROUTE_CODES.includes(code);
    return { cause: "timeout", reason: (0,message/* message */.iU)(hasNoRoute ? "https/no-route" : "https/unreachable", { address, code }) };
}
const NO_ROUTE_CODES = [
    "ENETUNREACH",
    "EHOSTUNREACH",
    "EADDRNOTAVAIL",
    "ENETDOWN",
    "EHOSTDOWN",
    "EAFNOSUPPORT",
];
/** The code of an error and its text, without the file names OpenSSL puts into the message. */
function describeError(failed) {
    const { code, reason, message: text } = Object(failed);
    const error = [reason, text, failed].find((each) => typeof each === "string") ?? "unknown error";
    return { code: typeof code === "string" ? code : "unknown error", error: (0,truncate/* truncate */.x)(error) };
}

;// CONCATENATED MODULE: ./lib/src/sources/https-get.js
// One GET over a TLS connection, read to its end: an answer that may be incomplete does not count (RFC 9112 §8, §9.8).





/** Node's own default, made explicit: a header may not be larger. */
const HEADER_LIMIT = 16_384;
/**
 * A TCP connection as a stream of its own, for TLS to run over. On the socket itself node shows the end of TCP and a
 * close_notify alike as the end of TLS; over a stream the end of TCP comes after what came before it, so that an end
 * of TLS that precedes it was a close_notify.
 */
function socketAsStream(tcp) {
    const stream = new external_node_stream_.Duplex({
        read: () => void tcp.resume(),
        write: (chunk, _encoding, done) => void tcp.write(chunk, done),
        final: (done) => void tcp.end(done),
        destroy: (error, done) => {
            tcp.destroy();
            done(error);
        },
    });
    tcp.on("data", (chunk) => void (stream.push(chunk) || tcp.pause()));
    tcp.on("end", () => stream.push(null));
    tcp.on("error", (error) => stream.destroy(error));
    tcp.on("close", () => stream.destroy());
    return stream;
}
/**
 * Asks over `tls`, which runs over `underTls(tcp)`. `onAnswer` is called once the header is there. Rejects with node's error, or with
 * one of ours whose code `https-reason` knows.
 */
function getOverTls(tls, tcp, { host, path }, signal, onHeader) {
    return new Promise((resolve, reject) => {
        let answer = null;
        const request = (0,external_node_http_.request)({
            createConnection: () => tls,
            path,
            signal,
            setHost: false,
            maxHeaderSize: HEADER_LIMIT,
            headers: {
                Host: host,
                "User-Agent": "mail-policy",
                Accept: "text/plain",
                "Accept-Encoding": "identity",
                Connection: "close",
            },
        });
        // of the body too: node tells the request of what is wrong with it, and with the octets behind it, which belong to no answer (RFC 9112 §6.3)
        request.on("error", (error) => answer?.complete || reject(error));
        request.on("response", (response) => {
            answer = response;
            onHeader();
            collectBody(response, tls, tcp).then(resolve, reject);
        });
        // after 101, which we did not ask for, node only closes; the code is the parser's own for it
        request.on("close", () => answer !== null || reject(errorWithCode("HPE_PAUSED_UPGRADE")));
        request.end();
    });
}
/** Reads a body. One that has neither length nor chunks ends with the connection, and is whole only behind a close_notify. */
function collectBody(response, tls, tcp) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        let isCut = false;
        // before node's own listeners, which take any end of the connection for the end of such a body
        tls.prependOnceListener("end", () => (isCut ||= !response.complete && tcp.readableEnded));
        tls.prependOnceListener("close", () => (isCut ||= !response.complete));
        response.on("data", (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > ports/* HTTPS_BODY_LIMIT */.x)
                resolve(toGetResponse(response, Buffer.concat(chunks)));
        });
        response.on("end", () => isCut ? reject(errorWithCode(NO_CLOSE_NOTIFY)) : resolve(toGetResponse(response, Buffer.concat(chunks))));
        response.on("error", reject);
        response.on("close", () => reject(errorWithCode("ECONNRESET")));
    });
}
function toGetResponse({ statusCode, headers }, octets) {
    const contentType = headers["content-type"];
    const body = octets.subarray(0, ports/* HTTPS_BODY_LIMIT */.x).toString("latin1");
    return {
        status: statusCode, // node leaves it out only of requests that a server reads
        contentType: contentType === undefined ? null : (0,truncate/* truncate */.x)(contentType),
        body,
        overflow: octets.length > ports/* HTTPS_BODY_LIMIT */.x,
    };
}
function errorWithCode(code) {
    return Object.assign(new Error(code), { code });
}

;// CONCATENATED MODULE: ./lib/src/sources/https-exchange.js
// One HTTPS GET to one address (RFC 8461 §3.3): TCP, perhaps through a proxy, TLS, certificate, then the request; no redirect is followed.








/**
 * Asks one address. `connectMs` bounds the TCP connection alone, `signal` everything; its reason is that of `timeoutFailure`.
 * Never rejects; the request is sent only under a valid certificate.
 */
async function exchange(vetted, target, connectMs, signal) {
    let address = vetted;
    let stage = "connect";
    let certificate = null;
    let tcp = null;
    try {
        ({ tcp, address } = await (0,deadline/* withDeadline */.N)(connectMs, connectTimeoutError, signal, (ending) => connect(vetted, target, ending)));
        const peer = address ?? target.host;
        tcp.on("error", () => { }); // what matters of it rejects a wait below; a later one has no listener
        stage = "tls";
        const tls = startTls(tcp, target);
        await (0,external_node_events_.once)(tls, "secureConnect", { signal });
        const leaf = tls.getPeerX509Certificate();
        if (leaf === undefined)
            return {
                kind: "failure",
                cause: "tls",
                reason: (0,message/* message */.iU)("https/no-handshake", { address: peer, problem: (0,message/* message */.iU)("tls/no-certificate") }),
                address,
                certificate,
            };
        certificate = certificateFacts(leaf);
        const reason = certificateProblem(leaf, target.host, chainError(tls));
        if (reason !== null)
            return { kind: "failure", cause: "certificate", reason, address, certificate };
        stage = "http";
        const response = await getOverTls(tls, tcp, target, signal, () => (stage = "body"));
        return { kind: "response", ...response, address, certificate };
    }
    catch (error) {
        const failure = signal.aborted
            ? timeoutFailure(stage, address ?? target.host, signal.reason)
            : failureFromError(stage, address ?? target.host, error);
        return { kind: "failure", ...failure, address, certificate };
    }
    finally {
        tcp?.destroy();
    }
}
/** `address` is null where a proxy insists on a name: then it chooses the address. */
async function connect(address, { host, port, proxy, connect: connectTcp }, signal) {
    if (proxy === null)
        return { tcp: await waitForConnection(connectTcp(address, port), signal), address };
    try {
        return { tcp: await (0,http_proxy/* openTunnel */.X)(proxy, address, port, signal), address };
    }
    catch (error) {
        if (!(error instanceof http_proxy/* ProxyError */.T6 && error.isRefusal))
            throw error;
        return { tcp: await (0,http_proxy/* openTunnel */.X)(proxy, host, port, signal), address: null };
    }
}
async function waitForConnection(tcp, signal) {
    try {
        await (0,external_node_events_.once)(tcp, "connect", { signal });
        return tcp;
    }
    catch (error) {
        tcp.destroy();
        throw signal.aborted ? signal.reason : error;
    }
}
function connectTimeoutError() {
    return Object.assign(new Error("no connection in time"), { code: "ETIMEDOUT" });
}
/** RFC 8461 §7.1, §7.2: SNI names the host; TLS 1.2 or newer. The certificate is judged after the handshake, by us. */
function startTls(tcp, { host, ca }) {
    const tls = (0,external_node_tls_.connect)({
        socket: socketAsStream(tcp),
        servername: host,
        minVersion: "TLSv1.2",
        ALPNProtocols: ["http/1.1"],
        rejectUnauthorized: false,
        checkServerIdentity: () => undefined, // node's own check is not RFC 9525
        ...(ca === undefined ? {} : { ca }),
    });
    tls.on("error", () => { });
    return tls;
}
/** The code of the chain's verification, null where it leads to a trusted root; node gives a string, its types an Error. */
function chainError(tls) {
    return tls.authorized ? null : String(tls.authorizationError);
}

;// CONCATENATED MODULE: ./lib/src/sources/tcp.js
// How TCP connections are made.

const connectTcp = (address, port) => (0,external_node_net_.connect)({ host: address, port });

;// CONCATENATED MODULE: ./lib/src/sources/https.js
// HTTPS as RFC 8461 §3.3 asks for it: addresses from our own DNS, every one vetted, one GET, one deadline.








/** A host with more addresses gains nothing from each being tried; a hostile one must not make us scan. */
const https_MAX_ADDRESSES = 8;
/** Fetches over the network. `close` cuts short what is under way; each GET then ends as a time-out. */
function openHttps(options) {
    const { allowPrivateNetwork, timeoutMs = 10_000, port = 443, proxyFor = () => null, ca, connect = connectTcp, } = options;
    const closing = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, closing.signal); // one for each GET
    async function fetch(question) {
        const { host, path, addresses } = question;
        if (!(0,dns_name/* isHostName */.uy)(host))
            return httpsFailure("no-address", (0,message/* message */.iU)("https/not-a-host", { host }));
        const usable = allowPrivateNetwork
            ? addresses
            : addresses.filter((address) => (0,special_purpose_addresses/* addressRefusalReason */.p)(address) === null);
        if (usable.length === 0)
            return noUsableAddress(question);
        const target = { host, path, port, proxy: proxyFor(host, port), ca, connect };
        return (0,deadline/* withDeadline */.N)(timeoutMs, () => timeoutMs, closing.signal, (signal) => fetchFromAddresses(usable, target, question.failures, performance.now() + timeoutMs, signal));
    }
    return { fetch, close: () => closing.abort(null) };
}
/** A look-up that failed may have hidden an address: then nothing is known of the host. */
function noUsableAddress({ host, addresses, failures }) {
    if (failures.length > 0)
        return httpsFailure("dns", (0,src_cause/* severalCauses */.Nr)(failures.map(({ reason }) => reason)));
    if (addresses.length === 0)
        return httpsFailure("no-address", (0,message/* message */.iU)("https/no-address", { host }));
    const refused = addresses
        .slice(0, https_MAX_ADDRESSES)
        .map((address) => (0,message/* message */.iU)("https/special-address", { address, use: (0,special_purpose_addresses/* addressRefusalReason */.p)(address) ?? "" }));
    return httpsFailure("refused-address", (0,message/* message */.iU)("https/not-public", { host, addresses: refused }));
}
/**
 * Goes from address to address until one accepts a connection; what it then says is the answer of the host. `signal` aborts
 * at `endsAt` (as `performance.now()` counts), its reason is that of `timeoutFailure`.
 */
async function fetchFromAddresses(addresses, target, lookUpFailures, endsAt, signal) {
    const tried = addresses.slice(0, https_MAX_ADDRESSES);
    const failures = [];
    for (const [index, address] of tried.entries()) {
        const fairShare = (endsAt - performance.now()) / (tried.length - index);
        const result = await exchange(address, target, fairShare, signal);
        if (result.kind === "response" || !NEXT_ADDRESS_CAUSES.includes(result.cause) || signal.aborted)
            return result;
        failures.push(result);
    }
    const reasons = [...failures, ...lookUpFailures].map(({ reason }) => reason);
    return httpsFailure(lookUpFailures.length > 0 ? "dns" : combinedCause(failures), (0,message/* message */.iU)("https/failures", { failures: reasons }), tried.at(-1) ?? null);
}
const NEXT_ADDRESS_CAUSES = ["connect", "timeout"];
/** No address accepted a connection. The host is to blame only if every one it has was reached and said no. */
function combinedCause(failures) {
    return failures.every((failure) => failure.cause === "connect") ? "connect" : "timeout";
}
function httpsFailure(cause, reason, address = null) {
    return { kind: "failure", cause, reason, address, certificate: null };
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/chain-verifier.js
// Whether a chain as sent leads to a CA that is trusted here (RFC 5280 §6), dates and names of the server's own certificate aside: those are judged by others.



/** OpenSSL's verdict, as node names it, where nothing but a date is wrong as far as it looked. */
const DATE_ERRORS = ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"];
/** A verdict of this project, in addition to those of OpenSSL: a CA certificate on the way to a trusted CA is out of date. */
const CA_OUT_OF_DATE = "CA_OUT_OF_DATE";
/** RFC 5280 §4.2.1.12. */
const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
const ANY_PURPOSE = "2.5.29.37.0";
/** Issuers of one name that a signature is verified against: a hostile chain has long keys, all of one name. */
const chain_verifier_MAX_ISSUER_CANDIDATES = 4;
/** The roots, parsed once and only where OpenSSL's own verdict cannot be separated from the dates. */
class ChainVerifier {
    /** PEM. */
    roots;
    #at;
    #bySubject = null;
    /** `at` (ISO 8601) is the moment that the dates of CAs are compared with. */
    constructor(roots, at) {
        this.roots = roots;
        this.#at = Date.parse(at);
    }
    /**
     * Why the chain (leaf first) is not trusted; null where it is. `verdict` is what OpenSSL said of it against
     * the same roots (`authorizationError`), null where nothing. It reports the last fault it met, and meets dates after all
     * but name constraints: so a date may hide a missing issuer, and the path is then built here.
     */
    untrustedReason(chain, verdict) {
        const [leaf] = chain;
        if (leaf === undefined)
            return (0,message/* message */.iU)("tls/no-certificate");
        if (verdict === null)
            return null;
        const code = DATE_ERRORS.includes(verdict) ? this.#ignoringExpiry(leaf, chain.slice(1)) : verdict;
        if (code === null)
            return null;
        return (0,message/* message */.iU)("tls/untrusted", { issuer: (0,x509_names/* formatDistinguishedName */.D$)(leaf.issuer), code });
    }
    /** OpenSSL's verdict as it would be if the leaf's dates did not matter; null where it would have none. */
    #ignoringExpiry(leaf, sent) {
        const purposes = leaf.keyUsage; // node's name for the *extended* key usage
        if (purposes !== undefined && !purposes.includes(SERVER_AUTH) && !purposes.includes(ANY_PURPOSE))
            return "INVALID_PURPOSE";
        if (this.#chainsToRoot(leaf, sent, (authority) => isInDate(authority, this.#at)))
            return null;
        return this.#chainsToRoot(leaf, sent, () => true) ? CA_OUT_OF_DATE : "UNABLE_TO_GET_ISSUER_CERT_LOCALLY";
    }
    /** Whether issuers that are `accepted`, the root among them, lead from the leaf to a root. */
    #chainsToRoot(leaf, sent, isAccepted) {
        const reached = [leaf]; // grows; each certificate is looked at once
        const remaining = new Set(sent.filter((certificate) => certificate.ca && isAccepted(certificate)));
        for (const certificate of reached) {
            if (this.#rootsNamed(certificate.subject).some((root) => root.raw.equals(certificate.raw)))
                return true;
            if (this.#rootsNamed(certificate.issuer).some((root) => isAccepted(root) && isIssuedBy(certificate, root)))
                return true;
            const named = [...remaining]
                .filter((candidate) => certificate.checkIssued(candidate))
                .slice(0, chain_verifier_MAX_ISSUER_CANDIDATES);
            for (const issuer of named.filter((candidate) => isIssuedBy(certificate, candidate))) {
                remaining.delete(issuer);
                reached.push(issuer);
            }
        }
        return false;
    }
    #rootsNamed(subject) {
        this.#bySubject ??= indexBySubject(this.roots);
        return this.#bySubject.get(subject) ?? [];
    }
}
function indexBySubject(pems) {
    const roots = new Map();
    for (const pem of pems) {
        const root = parsePem(pem);
        if (root !== null)
            roots.set(root.subject, [...(roots.get(root.subject) ?? []), root]);
    }
    return roots;
}
function parsePem(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch {
        return null; // a system file may hold what this OpenSSL cannot read
    }
}
function isInDate({ validFrom, validTo }, at) {
    return Date.parse(validFrom) <= at && at <= Date.parse(validTo);
}
/** By name, key identifier and usage (`checkIssued`), and by signature. A key of a strange kind verifies nothing. */
function isIssuedBy(certificate, issuer) {
    try {
        return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/handshake.js









/** Project limit: octets of DER kept, of the 100 KiB that OpenSSL accepts by default (SSL_CTX_set_max_cert_list(3)); at most `MAX_CHAIN_CERTIFICATES` certificates. */
const MAX_CHAIN_OCTETS = 65_536;
const CURVES = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" };
/**
 * Suites and signatures for certificates of one key type. TLS 1.3 has the signatures decide (RFC 8446 §4.4.2.2), older versions the
 * suite. RSASSA-PKCS1-v1_5 signs certificates alone in TLS 1.3 (§4.2.3): CAs sign ECDSA certificates with it too.
 */
const RSA_CERTIFICATE_SIGNATURES = "RSA+SHA256:RSA+SHA384:RSA+SHA512:RSA+SHA224:RSA+SHA1";
const KEY_TYPE_OFFERS = {
    RSA: {
        ciphers: ":!aECDSA",
        sigalgs: `rsa_pss_rsae_sha256:rsa_pss_rsae_sha384:rsa_pss_rsae_sha512:rsa_pss_pss_sha256:rsa_pss_pss_sha384:rsa_pss_pss_sha512:${RSA_CERTIFICATE_SIGNATURES}`,
    },
    ECDSA: {
        ciphers: ":!aRSA",
        sigalgs: `ECDSA+SHA256:ECDSA+SHA384:ECDSA+SHA512:ECDSA+SHA224:ECDSA+SHA1:${RSA_CERTIFICATE_SIGNATURES}`,
    },
};
class TlsClient {
    #verifier;
    #contexts = new Map();
    /** PEM certificates of the CAs that are trusted, and the run's moment (ISO 8601). */
    constructor(roots, at) {
        this.#verifier = new ChainVerifier(roots, at);
    }
    /**
     * Begins TLS on a socket without other readers; SNI is `name` (RFC 7672 §8.1). Never rejects. Ends after `ms`
     * milliseconds, or with `stop`, whose reason is the time that was up.
     */
    handshake(tcp, name, offer, ms, stop) {
        const socket = (0,external_node_tls_.connect)({
            socket: tcp,
            secureContext: this.#context(offer),
            ...((0,dns_name/* isHostName */.uy)(name) ? { servername: name } : {}), // RFC 6066 §3: nothing but a host name
            rejectUnauthorized: false,
            checkServerIdentity: () => undefined, // node's own check is not RFC 9525
            minDHSize: 1, // a small group is found, not refused
        });
        return (0,deadline/* withDeadline */.N)(ms, () => ms, stop, (signal) => new Promise((resolve) => {
            const timeOut = () => resolve({ kind: "timeout", ms: signal.reason });
            if (signal.aborted)
                timeOut();
            signal.addEventListener("abort", timeOut, { once: true });
            socket.once("secureConnect", () => resolve(this.#completed(socket, offer.generation)));
            socket.on("error", (error) => resolve(failedHandshake(error, offer.generation)));
            socket.once("close", () => resolve(failedHandshake({ code: "ECONNRESET" }, offer.generation)));
        }));
    }
    /** Opportunistic TLS takes weak keys and signatures too (RFC 7435 §3): they are for the checks to see, so SECLEVEL is 0. */
    #context({ generation, keyType }) {
        const key = `${generation} ${keyType}`;
        const known = this.#contexts.get(key);
        if (known !== undefined)
            return known;
        const versions = generation === "modern"
            ? { minVersion: "TLSv1.2", ciphers: external_node_tls_.DEFAULT_CIPHERS }
            : { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL:!aNULL" };
        const only = keyType === null ? null : KEY_TYPE_OFFERS[keyType];
        const context = (0,external_node_tls_.createSecureContext)({
            ...versions,
            ciphers: `${versions.ciphers}${only?.ciphers ?? ""}:@SECLEVEL=0`, // at a higher level OpenSSL itself refuses old versions
            ...(only === null ? {} : { sigalgs: only.sigalgs }),
            ca: [...this.#verifier.roots],
        });
        this.#contexts.set(key, context);
        return context;
    }
    /** Certificates may be such that OpenSSL takes them and node cannot show them. */
    #completed(socket, generation) {
        try {
            return { kind: "session", session: this.#session(socket), socket };
        }
        catch (error) {
            return failedHandshake(error, generation);
        }
    }
    #session(socket) {
        const cipher = socket.getCipher().standardName;
        const protocol = socket.getProtocol() ?? "unknown";
        const sent = sentChain(socket.getPeerX509Certificate());
        const chain = limitChain(sent);
        // node gives a string, its types an Error
        const verdict = socket.authorized ? null : String(socket.authorizationError);
        return {
            protocol,
            cipher,
            keyExchange: describeKeyExchange(socket, protocol, cipher),
            chain: chain.map((certificate) => certificate.raw.toString("base64")),
            ...(chain.length < sent.length ? { omitted: sent.length - chain.length } : {}),
            distrust: this.#verifier.untrustedReason(sent, verdict),
        };
    }
}
function limitChain(sent) {
    let octets = 0;
    return sent
        .slice(0, MAX_CHAIN_CERTIFICATES)
        .filter((certificate) => (octets += certificate.raw.length) <= MAX_CHAIN_OCTETS);
}
/** RFC 9325 §4.1: ephemeral keys give forward secrecy. TLS 1.3 has no other way (RFC 8446 §1.2); before, the suite's name tells. */
function describeKeyExchange(socket, protocol, cipher) {
    if (protocol !== "TLSv1.3" && !/^TLS_(EC)?DHE_/.test(cipher))
        return null;
    const { type, name, size } = (socket.getEphemeralKeyInfo() ?? {});
    if (type === "DH")
        return `DH ${size}`;
    if (name !== undefined)
        return CURVES[name] ?? name; // a curve, or (node 24) a hybrid group
    return cipher.startsWith("TLS_DHE_") ? "DH" : "ECDH";
}
/** What an error of node:tls means. */
function failedHandshake(error, offered) {
    const code = error.code ?? "unknown error";
    const isAlert = isTlsAlert(code);
    const isHungUp = HUNG_UP_CODES.includes(code);
    return {
        kind: "no-session",
        isRefusedByServer: isAlert || isHungUp,
        isVersionMismatch: code === "ERR_SSL_UNSUPPORTED_PROTOCOL" || code === "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
        isNothingInCommon: isNothingInCommon(code),
        problem: isHungUp
            ? (0,message/* message */.iU)("tls/hung-up")
            : (0,message/* message */.iU)("tls/error", { code, error: (0,truncate/* truncate */.x)(error.reason ?? error.message ?? code), offered }),
    };
}
const HUNG_UP_CODES = ["ECONNRESET", "EPIPE", "ECONNABORTED"];

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/helo.js
// The name we introduce ourselves by (RFC 5321 §4.1.4): a fully qualified one, or else the address as a literal.



/** Whether a text may stand behind EHLO: a host name with a dot, or an address literal (RFC 5321 §4.1.3). */
function isHeloName(text) {
    if (text.length > 255)
        return false; // RFC 5321 §4.5.3.1.2
    const literal = /^\[(?:IPv6:(?<six>.+)|(?<four>[^:]+))\]$/i.exec(text)?.groups;
    if (literal !== undefined)
        return literal["four"] === undefined ? (0,dns_address/* isIPv6 */.w7)(literal["six"] ?? "") : (0,dns_address/* isIPv4 */.wM)(literal["four"]);
    return text.includes(".") && (0,dns_name/* isHostName */.uy)(text.toLowerCase());
}
/** This host's own name, or the address it connected from. */
function localHeloName(localAddress) {
    const own = (0,external_node_os_.hostname)();
    if (isHeloName(own) && !own.toLowerCase().endsWith(".local"))
        return own; // RFC 6762 §3: other hosts do not know that name
    const address = localAddress ?? "127.0.0.1";
    return address.includes(":") ? `[IPv6:${address.replace(/%.*$/, "")}]` : `[${address}]`;
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/connection-slots.js
// Which connection comes next where more are wanted than may be open: providers take turns, and so do the domains of each.

/**
 * Who runs a mail server: the registrable domain of its name. The addresses of a large provider lie in many networks, but their
 * names are of one domain. A server with a name of the customer's own is a provider of its own.
 */
function providerOf(host) {
    return (0,cjs/* getDomain */.FB)(host, { extractHostname: false, validateHostname: false }) ?? host;
}
/**
 * Open connections. A provider with thousands of hosts, or one whose hosts do not answer, leaves the others their turns. Names cost
 * nothing, so a hostile domain may name hosts of many providers; the limit for a domain holds over all of them.
 */
class ConnectionSlots {
    #limits;
    /** By provider and domain, whose turn is next first; no map and no list is empty. */
    #waiting = new Map();
    #openByProvider = new Map();
    #openByDomain = new Map();
    #open = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    /** Works as soon as a connection is free for the owner. */
    async run(owner, work) {
        await new Promise((go) => {
            const domains = this.#waiting.get(owner.provider) ?? new Map();
            const others = domains.get(owner.domain) ?? [];
            this.#waiting.set(owner.provider, domains.set(owner.domain, others));
            others.push(go);
            this.#admit();
        });
        try {
            return await work();
        }
        finally {
            this.#count(owner, -1);
            this.#admit();
        }
    }
    /** Starts what may start; who is served goes to the end of the line. */
    #admit() {
        for (const [provider, domains] of this.#waiting) {
            if (this.#open >= this.#limits.all)
                return;
            if ((this.#openByProvider.get(provider) ?? 0) >= this.#limits.perProvider)
                continue;
            const next = this.#next(domains);
            if (next === null)
                continue;
            const { domain, waiting } = next;
            this.#waiting.delete(provider);
            domains.delete(domain);
            const go = waiting.shift();
            if (waiting.length > 0)
                domains.set(domain, waiting);
            if (domains.size > 0)
                this.#waiting.set(provider, domains);
            this.#count({ provider, domain }, 1);
            go?.();
        }
    }
    /** The first domain that may have another connection. */
    #next(domains) {
        for (const [domain, waiting] of domains)
            if ((this.#openByDomain.get(domain) ?? 0) < this.#limits.perDomain)
                return { domain, waiting };
        return null;
    }
    #count({ provider, domain }, change) {
        this.#open += change;
        adjust(this.#openByProvider, provider, change);
        adjust(this.#openByDomain, domain, change);
    }
}
function adjust(counts, key, change) {
    const count = (counts.get(key) ?? 0) + change;
    if (count === 0)
        counts.delete(key);
    else
        counts.set(key, count);
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/probe.js

/** Visits the address as often as it takes: twice as a rule, up to four times. */
async function probeAddress(address, connect) {
    /** What may be a passing trouble, of the server's or on the way, is believed the second time. */
    const connectTwiceIfRefused = async (generation) => {
        const offer = { generation, keyType: null };
        const first = await connect(offer);
        return isRefusal(first) ? connect(offer) : first;
    };
    const modern = await connectTwiceIfRefused("modern");
    if (modern.kind === "unreached")
        return modern.failure;
    if (modern.kind !== "session" && modern.kind !== "no-session")
        return modern;
    const legacy = await connectTwiceIfRefused("legacy");
    if (modern.kind === "session")
        return { kind: "tls", talk: modern.talk, session: modern.session, legacy: toLegacyTls(legacy) };
    // a server that speaks nothing newer: its session is the one of the old handshake
    if (legacy.kind === "session")
        return { kind: "tls", talk: legacy.talk, session: legacy.session, legacy: toLegacyTls(legacy) };
    if (legacy.kind === "unreached")
        return legacy.failure;
    // without the old handshake it is unknown whether the server supports TLS at all
    if (legacy.kind === "failure")
        return legacy;
    if (legacy.kind === "plaintext")
        return { kind: "failure", cause: "temporary", reason: legacy.reason };
    return {
        kind: "plaintext",
        talk: modern.talk,
        cause: "handshake",
        reason: noHandshake(address, modern.problem),
    };
}
/** Asks an address that completes handshakes for a certificate of one key type: once as a rule, up to four times. */
async function probeKeyType(address, keyType, connect) {
    const modern = await connect({ generation: "modern", keyType });
    if (!isVersionMismatch(modern))
        return confirmKeyType(address, modern, { generation: "modern", keyType }, connect);
    const offer = { generation: "legacy", keyType };
    return confirmKeyType(address, await connect(offer), offer, connect);
}
/** An alert that says so is an answer. Some servers hang up instead, but so do busy ones: a handshake that offers all shows which. */
async function confirmKeyType(address, first, offer, connect) {
    if (first.kind !== "no-session" || first.isNothingInCommon)
        return toKeyTypeResult(address, first);
    const control = await connect({ ...offer, keyType: null });
    return control.kind === "session" ? toKeyTypeResult(address, await connect(offer)) : toFailure(address, control);
}
function toKeyTypeResult(address, result) {
    if (result.kind === "session")
        return { kind: "tls", talk: result.talk, session: result.session };
    if (result.kind !== "no-session" || !result.isRefusedByServer)
        return toFailure(address, result);
    return { kind: "plaintext", talk: result.talk, cause: "handshake", reason: noHandshake(address, result.problem) };
}
/** The address has completed other handshakes: what is in the way now is passing trouble. */
function toFailure(address, result) {
    if (result.kind === "unreached")
        return result.failure;
    if (result.kind === "failure")
        return result;
    const reason = result.kind === "no-session" ? noHandshake(address, result.problem) : result.reason;
    return { kind: "failure", cause: "temporary", reason };
}
const noHandshake = (address, problem) => (0,message/* message */.iU)("smtp/no-handshake", { address, problem });
function isVersionMismatch(result) {
    return result.kind === "no-session" && result.isVersionMismatch;
}
function isRefusal(result) {
    return result.kind === "plaintext"
        ? result.cause === "refused"
        : result.kind === "no-session" && !result.isVersionMismatch;
}
/** A version is refused only if the server refused it: what this side cannot do says nothing about the server. */
function toLegacyTls(result) {
    if (result.kind === "session")
        return { state: "accepted", protocol: result.session.protocol };
    if (result.kind === "no-session" && result.isRefusedByServer)
        return { state: "refused" };
    return { state: "unknown", reason: (0,message/* message */.iU)("smtp/legacy-not-tried", { reason: failureReason(result) }) };
}
function failureReason(result) {
    if (result.kind === "unreached")
        return result.failure.reason;
    return result.kind === "no-session" ? result.problem : result.reason;
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/trust-store.js
// The CAs trusted here: node's own (Mozilla's list), those of the system, and NODE_EXTRA_CA_CERTS.


/** Where systems keep their CAs in one file: Debian and Alpine, Red Hat, SUSE, macOS and the BSDs. */
const SYSTEM_FILES = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** PEM certificates, each once. A file that is not there, or cannot be read, adds none. */
function trustedRoots(env = process.env) {
    const system = env["SSL_CERT_FILE"] === undefined ? SYSTEM_FILES : [env["SSL_CERT_FILE"]];
    const extra = env["NODE_EXTRA_CA_CERTS"];
    const files = [...system, ...(extra === undefined ? [] : [extra])];
    const found = [...external_node_tls_.rootCertificates, ...systemRoots(), ...files.flatMap(readPemFile)];
    return [...new Map(found.map((pem) => [pem.replace(/\s+/g, ""), pem])).values()];
}
/** What only node 22.15 and later can read: the stores of macOS and Windows. */
function systemRoots() {
    const read = external_node_tls_.getCACertificates;
    return read === undefined ? [] : read("system");
}
function readPemFile(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8").match(PEM) ?? [];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/rate-limit.js
// Rate limits towards mail servers: one connection at a time to an address, a pause between two, and few in a minute.


/** Work on one address after the other's end, its owners in turn; on different addresses at once. */
class PerHostQueue {
    #semaphores = new Map();
    run(address, owner, work) {
        const semaphore = this.#semaphores.get(address) ?? new Semaphore(1);
        this.#semaphores.set(address, semaphore);
        return semaphore.run(work, owner);
    }
}
const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined),
};
const MINUTE_MS = 60_000;
/**
 * Spaces the connections to each address. Those of its first probe are needed to learn anything of it, and know only the pause; a
 * *further* connection asks again, under another name or for another certificate, and there are few of these in a minute.
 */
class ConnectionPace {
    #limits;
    #clock;
    #paces = new Map();
    constructor(limits, clock) {
        this.#limits = limits;
        this.#clock = clock;
    }
    /** Waits until the address may be connected to, or `signal` aborts. */
    async wait(address, isFurther, signal) {
        const { restsUntil, further } = this.#paceOf(address);
        const [oldest] = further;
        const isFull = isFurther && oldest !== undefined && further.length >= this.#limits.perMinute;
        const at = isFull ? Math.max(restsUntil, oldest + MINUTE_MS) : restsUntil;
        const remainingMs = at - this.#clock.now();
        if (remainingMs > 0)
            await this.#clock.sleep(remainingMs, signal);
    }
    began(address, isFurther) {
        if (!isFurther)
            return;
        const { further } = this.#paceOf(address);
        further.push(this.#clock.now());
        if (further.length > this.#limits.perMinute)
            further.shift();
    }
    ended(address) {
        this.#paceOf(address).restsUntil = this.#clock.now() + this.#limits.pauseMs;
    }
    #paceOf(address) {
        const pace = this.#paces.get(address) ?? { restsUntil: -Infinity, further: [] };
        this.#paces.set(address, pace);
        return pace;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/reply.js

/** RFC 5321 §4.5.3.1.5 allows 512 octets; servers with long banners send more, and mail gets through to them. */
const LINE_LIMIT = 2_048;
const LF = 0x0a;
const TOO_LONG = (0,message/* message */.iU)("smtp/line-length", { limit: LINE_LIMIT });
/** Cuts octets into replies. After a problem nothing more is heard. */
class ReplyReader {
    #budget;
    #buffer = Buffer.alloc(0);
    #code = null;
    #lines = [];
    #queue = [];
    #hasFailed = false;
    constructor(budget) {
        this.#budget = budget;
    }
    /** Takes what came in; the chunk is not kept. */
    push(chunk) {
        if (this.#hasFailed)
            return;
        this.#budget.octets -= chunk.length;
        if (this.#budget.octets < 0) {
            this.#fail((0,message/* message */.iU)("smtp/endless"));
            return;
        }
        const octets = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
        let start = 0;
        for (let end = octets.indexOf(LF); end !== -1 && !this.#hasFailed; end = octets.indexOf(LF, start)) {
            this.#parseLine(octets.subarray(start, end));
            start = end + 1;
        }
        this.#buffer = Buffer.from(octets.subarray(start));
        if (!this.#hasFailed && this.#buffer.length > LINE_LIMIT)
            this.#fail(TOO_LONG);
    }
    /** The next that was heard; null until there is more. */
    take() {
        return this.#queue.shift() ?? null;
    }
    /** Whether there is more than what was taken. A server speaks only when asked (RFC 5321 §4.3.1). */
    get hasUnreadData() {
        return this.#queue.length > 0 || this.#code !== null || this.#buffer.length > 0;
    }
    #parseLine(octets) {
        if (octets.length > LINE_LIMIT)
            return this.#fail(TOO_LONG);
        const line = octets.toString("utf8").replace(/\r$/, ""); // RFC 6531 §3.7.4.2: UTF-8 where it is not ASCII
        // RFC 5321 §4.2: a code alone must be accepted too
        const parts = /^([2-5][0-9]{2})(?:([ -])([^]*))?$/.exec(line);
        if (parts === null)
            return this.#fail((0,message/* message */.iU)("smtp/not-a-reply"));
        const code = Number(parts[1]);
        if (this.#code !== null && this.#code !== code)
            return this.#fail((0,message/* message */.iU)("smtp/mixed-codes")); // §4.2.1
        this.#code = code;
        this.#lines.push(parts[3] ?? "");
        if (parts[2] === "-")
            return;
        this.#queue.push({ kind: "reply", reply: { code, lines: this.#lines } });
        this.#code = null;
        this.#lines = [];
    }
    #fail(problem) {
        this.#hasFailed = true;
        this.#buffer = Buffer.alloc(0);
        this.#code = null;
        this.#queue.push({ kind: "problem", problem });
    }
}
/** Whether an EHLO reply offers STARTTLS (RFC 3207 §4); its first line is a greeting, keywords have no case (RFC 5321 §4.1.1.1). */
function offersStarttls({ lines }) {
    return lines.slice(1).some((line) => /^starttls(?:[ \t]|$)/i.test(line));
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/dialogue.js

class CommandChannel {
    #socket;
    #reader;
    #isClosed = false;
    #wake = () => undefined;
    /** The code of what broke the connection; null while nothing did, or where the server hung up in good order. */
    errorCode = null;
    /** Listens to a connected socket until it is let go. */
    constructor(socket, budget) {
        this.#socket = socket;
        this.#reader = new ReplyReader(budget);
        socket.on("data", this.#onData).on("error", this.#onError).on("close", this.#onClose);
        this.#isClosed = socket.destroyed;
    }
    /** Sends one command line. */
    send(command) {
        if (this.#socket.writable)
            this.#socket.write(`${command}\r\n`);
    }
    /** The next reply, waited for at most `ms` milliseconds. */
    async readReply(ms) {
        const endsAt = performance.now() + ms;
        for (;;) {
            const next = this.#reader.take();
            if (next !== null)
                return next;
            if (this.#isClosed)
                return { kind: "closed" };
            const remainingMs = endsAt - performance.now();
            if (remainingMs <= 0)
                return { kind: "timeout" };
            await this.#nextEvent(remainingMs);
        }
    }
    /** Whether the server said more than it was asked. */
    get hasUnreadData() {
        return this.#reader.hasUnreadData;
    }
    /** Says goodbye, waits for its reply for at most `ms` milliseconds (RFC 5321 §4.1.1.10), and is done with the socket. */
    async quit(ms) {
        this.send("QUIT");
        await this.readReply(ms);
        this.#socket.destroy();
    }
    /** Lets go of the socket, so that TLS can begin on it. */
    detach() {
        this.#socket.off("data", this.#onData).off("close", this.#onClose);
    }
    /** Resolves when something came in, the connection ended, or after `ms` milliseconds. */
    #nextEvent(ms) {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, ms);
            this.#wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
    #onData = (chunk) => {
        this.#reader.push(chunk);
        this.#wake();
    };
    #onError = (error) => {
        this.errorCode = error.code ?? "unknown error";
    };
    #onClose = () => {
        this.#isClosed = true;
        this.#wake();
    };
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/connect.js


/** Waits at most `ms` milliseconds, and no longer than `stop`, whose reason is the time that was up, as in `smtp/connect-timeout`. */
async function connectWithTimeout(connect, address, port, ms, stop) {
    const failed = (cause, reason) => ({
        kind: "not-connected",
        hasResponded: cause === "connect" || cause === "closed",
        failure: { kind: "failure", cause, reason },
    });
    const timedOut = ({ reason }) => failed("timeout", (0,message/* message */.iU)("smtp/connect-timeout", { address, ms: reason }));
    if (stop.aborted)
        return timedOut(stop);
    const socket = connect(address, port);
    const result = await (0,deadline/* withDeadline */.N)(ms, () => ms, stop, (signal) => new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(timedOut(signal)), { once: true });
        socket.on("error", (error) => resolve(failed(...interpretError(address, error.code ?? "unknown error")))); // stays: a later one has no listener
        socket.once("connect", () => resolve({ kind: "connected", socket }));
    }));
    if (result.kind === "not-connected")
        socket.destroy();
    return result;
}
/** Only an answer of the address itself is its failure; what this side could not do was not measured. */
function interpretError(address, code) {
    if (code === "ECONNREFUSED")
        return ["connect", (0,message/* message */.iU)("smtp/refused", { address })];
    // it had taken the connection, or something on the way had
    if (code === "ECONNRESET")
        return ["closed", (0,message/* message */.iU)("smtp/hung-up", { address, step: "greeting" })];
    if (code === "ETIMEDOUT")
        return ["timeout", (0,message/* message */.iU)("smtp/connect-timed-out", { address })];
    return ["unreachable", (0,message/* message */.iU)("smtp/unreachable", { address, code })];
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/starttls.js



/** Project limit: lines of a reply, and characters of each, that are kept; real servers send less. */
const starttls_MAX_LINES = 100;
const MAX_LINE_LENGTH = 512;
/** Talks until TLS may begin. Never rejects. */
async function negotiateStarttls(channel, options) {
    const talk = { greeting: null, capabilities: [] };
    const stage = new StarttlsDialogue(channel, options, talk);
    try {
        await stage.greeting();
        await stage.ehlo();
        await stage.starttls();
        return { kind: "ready", talk };
    }
    catch (error) {
        if (error instanceof PlaintextOnly)
            return error.result;
        throw error;
    }
}
/** The conversation came to an end without TLS. */
class PlaintextOnly extends Error {
    result;
    constructor(result) {
        super(result.reason.code);
        this.result = result;
    }
}
class StarttlsDialogue {
    #channel;
    #options;
    #talk;
    constructor(channel, options, talk) {
        this.#channel = channel;
        this.#options = options;
        this.#talk = talk;
    }
    async greeting() {
        const reply = await this.#reply("greeting");
        this.#talk.greeting = { code: reply.code, lines: truncateLines(reply.lines) };
        if (reply.code !== 220)
            throw this.#refusal(reply, "greeting");
    }
    async ehlo() {
        const reply = await this.#command("EHLO", this.#options.heloName);
        if (reply.code === 250) {
            this.#talk.capabilities = truncateLines(reply.lines.slice(1)); // §4.1.1.1: the first line is a greeting
            if (offersStarttls(reply))
                return;
            throw this.#plaintext("not-offered", (0,message/* message */.iU)("smtp/no-starttls", { address: this.#options.address }));
        }
        if (reply.code < 500)
            throw this.#refusal(reply, "EHLO");
        // RFC 5321 §4.1.4: a server without EHLO may support HELO; it then has no extensions, so no STARTTLS
        const second = await this.#command("HELO", this.#options.heloName);
        if (second.code !== 250)
            throw this.#refusal(second, "HELO");
        const { address } = this.#options;
        throw this.#plaintext("not-offered", (0,message/* message */.iU)("smtp/no-ehlo", { address, code: reply.code, text: starttls_textOf(reply) }));
    }
    async starttls() {
        const reply = await this.#command("STARTTLS");
        if (reply.code >= 400)
            throw this.#plaintext("refused", this.#replyMessage(reply, "STARTTLS"));
        if (reply.code !== 220)
            throw this.#plaintext("protocol", this.#replyMessage(reply, "STARTTLS"));
        await new Promise((resolve) => setImmediate(resolve)); // what came with the 220 may be in a chunk of its own
        // RFC 3207 §6, CVE-2011-0411: plaintext must not pass for what the server sends under TLS
        if (this.#channel.hasUnreadData)
            throw this.#plaintext("injection", (0,message/* message */.iU)("smtp/injection", { address: this.#options.address }));
    }
    #command(command, argument) {
        const { address } = this.#options;
        if (this.#channel.hasUnreadData)
            throw this.#plaintext("protocol", (0,message/* message */.iU)("smtp/unasked", { address })); // RFC 5321 §4.3.1
        this.#channel.send(argument === undefined ? command : `${command} ${argument}`);
        return this.#reply(command);
    }
    async #reply(step) {
        const { address, replyMs, signal } = this.#options;
        const answer = await this.#channel.readReply(replyMs);
        if (answer.kind === "reply")
            return answer.reply;
        if (answer.kind === "problem")
            throw this.#plaintext("protocol", (0,message/* message */.iU)("smtp/not-smtp", { address, problem: answer.problem }));
        if (answer.kind === "closed" && !signal.aborted)
            throw this.#failure("closed", (0,message/* message */.iU)("smtp/hung-up", { address, step }));
        const ms = signal.aborted ? signal.reason : replyMs;
        throw this.#failure("timeout", (0,message/* message */.iU)("smtp/timeout", { address, step, ms }));
    }
    /** The meaning of a reply other than the expected one (RFC 5321 §4.2.1). */
    #refusal(reply, step) {
        const reason = this.#replyMessage(reply, step);
        if (reply.code >= 500)
            return this.#plaintext("rejected", reason);
        return reply.code >= 400 ? this.#failure("temporary", reason) : this.#plaintext("protocol", reason);
    }
    #replyMessage(reply, step) {
        return (0,message/* message */.iU)("smtp/reply", { address: this.#options.address, step, code: reply.code, text: starttls_textOf(reply) });
    }
    #plaintext(cause, reason) {
        return new PlaintextOnly({ kind: "plaintext", talk: this.#talk, cause, reason });
    }
    #failure(cause, reason) {
        return new PlaintextOnly({ kind: "failure", cause, reason });
    }
}
/** A reply on one line, without its code. */
function starttls_textOf({ lines }) {
    return (0,truncate/* truncate */.x)(lines.join(" "));
}
function truncateLines(lines) {
    return lines.slice(0, starttls_MAX_LINES).map((line) => line.slice(0, MAX_LINE_LENGTH));
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/session.js






/** Visits. Never rejects; the connection is closed when it resolves. */
async function runSession(config, request) {
    const { address, signal } = request;
    const connection = await connectWithTimeout(config.connect, address, config.port, config.times.connectMs, signal);
    if (connection.kind === "not-connected" && !connection.hasResponded)
        return { kind: "unreached", failure: connection.failure };
    request.onResponse();
    if (connection.kind === "not-connected")
        return connection.failure;
    const { socket } = connection;
    const onAbort = () => socket.destroy();
    signal.addEventListener("abort", onAbort, { once: true });
    try {
        return await runDialogue(socket, config, request);
    }
    finally {
        signal.removeEventListener("abort", onAbort);
        socket.destroy();
    }
}
async function runDialogue(socket, config, request) {
    const { address, signal, budget } = request;
    const { replyMs, quitMs } = config.times;
    const heloName = config.heloName ?? localHeloName(socket.localAddress);
    const channel = new CommandChannel(socket, budget);
    const outcome = await negotiateStarttls(channel, { address, heloName, replyMs, signal });
    if (outcome.kind !== "ready") {
        if (canQuit(outcome))
            await channel.quit(quitMs);
        return outcome;
    }
    channel.detach();
    return negotiateTls(socket, outcome.talk, heloName, config, request);
}
async function negotiateTls(tcp, talk, heloName, config, request) {
    const { address, name, offer, budget, signal } = request;
    const { handshakeMs, quitMs } = config.times;
    const handshake = await config.tls.handshake(tcp, name, offer, handshakeMs, signal);
    if (handshake.kind === "timeout")
        return {
            kind: "failure",
            cause: "timeout",
            reason: (0,message/* message */.iU)("smtp/handshake-timeout", { address, ms: handshake.ms }),
        };
    if (handshake.kind === "no-session")
        return { ...handshake, talk };
    const channel = new CommandChannel(handshake.socket, budget);
    channel.send(`EHLO ${heloName}`); // RFC 3207 §4.2: start over
    const answer = await channel.readReply(quitMs);
    if (answer.kind === "closed" && channel.errorCode !== null && isTlsAlert(channel.errorCode)) {
        // RFC 8446 §4.4.2.4: in TLS 1.3 the client is done before the server may refuse it, for want of a certificate say
        return {
            kind: "no-session",
            talk,
            isRefusedByServer: true,
            isVersionMismatch: false,
            isNothingInCommon: false,
            problem: (0,message/* message */.iU)("tls/late-refusal", { code: channel.errorCode }),
        };
    }
    if (answer.kind !== "problem")
        await channel.quit(quitMs); // who does not speak SMTP is not taken leave of: it may never end
    return { kind: "session", talk, session: handshake.session };
}
/** Whether a server that gave no TLS still answers what it is asked, so that it can be taken leave of. */
function canQuit({ cause }) {
    return cause === "rejected" || cause === "not-offered" || cause === "refused" || cause === "temporary";
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/port25-egress.js
// Detects blocked outbound port 25, once per run: networks of hosted runners drop packets to it, and each host would
// cost a time-out. A few addresses are canaries; the others wait until one of these connects.


/** Every address is tried, whatever became of others. */
const openGate = {
    acquire: () => Promise.resolve({ kind: "go", succeeded: () => undefined, failed: (failure) => Promise.resolve(failure) }),
    close: () => undefined,
};
/** So many IPv4 addresses that give no sign of life mean that port 25 is blocked. */
const CANARY_COUNT = 3;
/**
 * Only IPv4 canaries count: hosted runners have no IPv6, which says nothing about port 25. They are taken from
 * different networks as far as there are any, so that one dead provider does not stand for the world; and where all were
 * those of one domain, one of another domain is asked too, so that one domain cannot block the others. Where fewer than
 * three addresses are asked at all, each failure stands for itself.
 */
class CanaryGate {
    #state = "not known";
    #pending = [];
    #active = new Set();
    #failures = [];
    #isSelectionScheduled = false;
    acquire(address, domain) {
        if (this.#state === "open")
            return openGate.acquire(address, domain);
        if (this.#state === "blocked")
            return Promise.resolve(this.#blockedFailure());
        return new Promise((admit) => {
            this.#pending.push({ address, domain, grant: admit });
            this.#scheduleSelection();
        });
    }
    close() {
        this.#open();
    }
    /** Not at once: the addresses of one host come one by one, IPv6 perhaps first. */
    #scheduleSelection() {
        if (this.#isSelectionScheduled)
            return;
        this.#isSelectionScheduled = true;
        setImmediate(() => {
            this.#isSelectionScheduled = false;
            if (this.#state === "not known")
                this.#selectCanaries();
        });
    }
    #selectCanaries() {
        for (let next = this.#nextCanary(); next !== null; next = this.#nextCanary())
            this.#start(next);
        if (this.#active.size > 0)
            return;
        if (this.#failures.length >= CANARY_COUNT)
            return this.#block();
        // no IPv4 is left to ask: what failed failed by itself, and IPv6 has to speak for itself
        for (const miss of this.#failures)
            this.#settle(miss, miss.failure);
        for (const waiting of this.#pending.splice(0))
            waiting.grant(this.#permitFor(waiting));
    }
    /** From a network without a canary so far; from any other only when all who were sent have failed. */
    #nextCanary() {
        if (this.#active.size + this.#failures.length >= CANARY_COUNT)
            return this.#canaryOfOtherDomain();
        const known = new Set([...this.#active, ...this.#failures.map(({ address }) => address)].map(port25_egress_networkOf));
        const ipv4 = this.#pending.filter(({ address }) => (0,dns_address/* isIPv4 */.wM)(address));
        const fresh = ipv4.find(({ address }) => !known.has(port25_egress_networkOf(address)));
        return fresh ?? (this.#active.size === 0 ? ipv4[0] : undefined) ?? null;
    }
    /** From another domain, where all who failed were of one. */
    #canaryOfOtherDomain() {
        const [first, ...others] = new Set(this.#failures.map(({ domain }) => domain));
        if (this.#active.size > 0 || others.length > 0)
            return null;
        return this.#pending.find(({ address, domain }) => (0,dns_address/* isIPv4 */.wM)(address) && domain !== first) ?? null;
    }
    #start(canary) {
        this.#pending = this.#pending.filter((other) => other !== canary);
        this.#active.add(canary.address);
        canary.grant(this.#permitFor(canary));
    }
    #permitFor({ address, domain }) {
        return {
            kind: "go",
            succeeded: () => {
                if (this.#state === "not known")
                    this.#open();
            },
            failed: (failure) => {
                const isCanary = this.#active.delete(address);
                if (!isCanary || this.#state === "open")
                    return Promise.resolve(failure);
                return new Promise((tell) => {
                    this.#failures.push({ address, domain, failure, resolve: tell });
                    this.#selectCanaries();
                });
            },
        };
    }
    #open() {
        this.#state = "open";
        for (const miss of this.#failures)
            this.#settle(miss, miss.failure);
        for (const { address, domain, grant } of this.#pending.splice(0))
            void openGate.acquire(address, domain).then(grant);
    }
    #block() {
        this.#state = "blocked";
        for (const miss of this.#failures)
            this.#settle(miss, this.#blockedFailure());
        for (const { grant } of this.#pending.splice(0))
            grant(this.#blockedFailure());
    }
    #settle(miss, failure) {
        miss.resolve?.(failure);
        miss.resolve = null;
    }
    /** The one reason for all. */
    #blockedFailure() {
        const failures = this.#failures.map(({ failure }) => failure.reason);
        return { kind: "failure", cause: "blocked", reason: (0,message/* message */.iU)("smtp/blocked", { failures }) };
    }
}
/** The network of an IPv4 address, as far as providers are apart: its first 24 bits. */
function port25_egress_networkOf(address) {
    return address.slice(0, address.lastIndexOf("."));
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/smtp.js
// The port `Smtp` over the network: each address and name probed once per run, politely, within bounds (RFC 3207, RFC 7672).


















/** RFC 5321 §4.5.3.2 would wait 5 minutes for a greeting; a run must end sooner. Servers that delay it do so for up to 30 s, on each connection. */
const DEFAULT_STEP_TIMEOUTS = { connectMs: 10_000, replyMs: 35_000, handshakeMs: 30_000, quitMs: 5_000 };
/** Project limit: a large provider's address answers hundreds of names, each within a second or two; one that delays its greeting by 30 s answers three. */
const DEFAULT_TIMEOUTS = {
    ...DEFAULT_STEP_TIMEOUTS,
    probeMs: 90_000,
    pauseMs: 1_000,
    slowMs: 10_000,
    addressMs: 180_000,
};
/** What a server may say in the clear or under TLS, in octets, over all connections of a probe. */
const MAX_PROBE_OCTETS = 65_536;
const smtp_MAX_CONNECTIONS = 50;
/** Project limit: connections to the hosts of one provider. One that does not answer leaves a third to the others. */
const MAX_CONNECTIONS_PER_PROVIDER = 32;
/** Project limit: connections for one domain. Two large MX hosts are asked at once, and three hostile domains leave some to the others. */
const MAX_CONNECTIONS_PER_DOMAIN = 16;
/** Opens the way to port 25. Throws UsageError where EHLO could not say `heloName`. */
function openSmtp(options) {
    const { heloName } = options;
    if (heloName !== undefined && !isHeloName(heloName))
        throw new model/* UsageError */.eb(`invalid EHLO name ${JSON.stringify(heloName)}: use a full host name or an address literal`);
    const { deadline = new run_deadline/* Deadline */.B2() } = options;
    const prober = new Prober(options);
    deadline.signal.addEventListener("abort", () => prober.close(), { once: true });
    const answers = new Map();
    const settled = [];
    async function answer(target) {
        const result = await deadline.within(() => prober.probe(target), (reason) => smtp_failure("deadline", reason));
        const answer = { result, at: options.at, from: null };
        settled.push(answer);
        return answer;
    }
    return {
        probe(addressText, name, domain = name, keyType) {
            const address = canonicalAddress(addressText, options.allowPrivateNetwork);
            const question = `${address} ${name} ${keyType}`;
            const known = answers.get(question) ?? answer({ address, name, domain, keyType: keyType ?? null });
            answers.set(question, known);
            return known;
        },
        limitations: () => smtpLimitations(settled),
        close: () => prober.close(),
    };
}
class Prober {
    #options;
    #times;
    #gate;
    #queue = new PerHostQueue();
    #pace;
    #connections;
    /** Addresses that have had their first probe. */
    #probed = new Set();
    #sniIndependent = new Map();
    /** What slow probes of an address have spent in connections, in milliseconds. */
    #slowMsByAddress = new Map();
    #stopController = new AbortController();
    #sessionConfig = null;
    constructor(options) {
        this.#options = options;
        this.#times = { ...DEFAULT_TIMEOUTS, ...options.times };
        this.#gate = options.mode === "auto" ? new CanaryGate() : openGate;
        const { perMinute, clock = systemClock, connections = smtp_MAX_CONNECTIONS } = options;
        this.#pace = new ConnectionPace({ pauseMs: this.#times.pauseMs, perMinute }, clock);
        this.#connections = new ConnectionSlots({
            all: connections,
            perProvider: MAX_CONNECTIONS_PER_PROVIDER,
            perDomain: MAX_CONNECTIONS_PER_DOMAIN,
        });
        (0,external_node_events_.setMaxListeners)(0, this.#stopController.signal); // one for each connection and each rest
    }
    close() {
        this.#stopController.abort(null);
        this.#gate.close();
    }
    async probe(target) {
        const { address, domain, keyType } = target;
        if (this.#options.mode === "off")
            return smtp_failure("off", (0,message/* message */.iU)("smtp/off"));
        const refusal = this.#options.allowPrivateNetwork && (0,external_node_net_.isIP)(address) !== 0 ? null : (0,special_purpose_addresses/* addressRefusalReason */.p)(address);
        if (refusal !== null)
            return smtp_failure("refused-address", (0,message/* message */.iU)("smtp/not-public", { address, use: refusal }));
        return this.#queue.run(address, domain, async () => {
            const known = this.#sniIndependent.get(address) ?? this.#tooSlow(address);
            if (known !== null)
                return known;
            const result = await this.#probeThroughGate(target);
            // a server that is asked for one key type has completed a handshake: what it says now is not what it always says
            if (keyType === null && isSniIndependent(result))
                this.#sniIndependent.set(address, result);
            return result;
        });
    }
    /** Why an address is not asked again; null if it is. */
    #tooSlow(address) {
        const { addressMs } = this.#times;
        if ((this.#slowMsByAddress.get(address) ?? 0) < addressMs)
            return null;
        return smtp_failure("slow", (0,message/* message */.iU)("smtp/slow", { address, ms: addressMs }));
    }
    /** One probe: what its connections say together, and what port 25 as a whole says to it. */
    async #probeThroughGate(target) {
        const { address, domain, keyType } = target;
        const permit = await this.#gate.acquire(address, domain);
        if (permit.kind === "failure")
            return permit;
        const { probeMs, slowMs } = this.#times;
        const budget = { octets: MAX_PROBE_OCTETS, ms: probeMs };
        const isFurther = this.#probed.has(address);
        this.#probed.add(address);
        let isFirst = true;
        const connect = async (offer) => {
            const session = await this.#connect({ ...target, isFurther }, offer, budget, permit);
            const isUnreached = isFirst && session.kind === "unreached";
            isFirst = false;
            return isUnreached ? permit.failed(session.failure) : session;
        };
        const result = keyType === null ? probeAddress(address, connect) : probeKeyType(address, keyType, connect);
        // no visit rejects; should one do so all the same, those who wait for this canary must not wait for ever
        result.catch(() => permit.failed(smtp_failure("unreachable", (0,message/* message */.iU)("smtp/not-tried", { address }))));
        await result;
        const spent = probeMs - budget.ms;
        if (spent >= slowMs)
            this.#slowMsByAddress.set(address, (this.#slowMsByAddress.get(address) ?? 0) + spent);
        return result;
    }
    /** One connection, in its turn, within the time that remains for the probe. */
    async #connect({ address, name, domain, isFurther }, offer, budget, permit) {
        await this.#pace.wait(address, isFurther, this.#stopController.signal);
        const onResponse = () => permit.succeeded();
        return this.#connections.run({ provider: providerOf(name), domain }, async () => {
            this.#pace.began(address, isFurther);
            const startedAt = performance.now();
            try {
                return await (0,deadline/* withDeadline */.N)(Math.max(0, budget.ms), () => this.#times.probeMs, this.#stopController.signal, (signal) => runSession(this.#makeSessionConfig(), { address, name, offer, budget, signal, onResponse }));
            }
            finally {
                budget.ms -= performance.now() - startedAt;
                this.#pace.ended(address);
            }
        });
    }
    /** Made when it is first needed: reading the CAs takes a while. */
    #makeSessionConfig() {
        const { connect = connectTcp, port = 25, heloName = null, ca, at } = this.#options;
        this.#sessionConfig ??= {
            connect,
            port,
            heloName,
            times: this.#times,
            tls: new TlsClient(ca ?? trustedRoots(), at),
        };
        return this.#sessionConfig;
    }
}
function isSniIndependent(result) {
    return result.kind !== "tls" && !(result.kind === "plaintext" && result.cause === "handshake");
}
function smtp_failure(cause, reason) {
    return { kind: "failure", cause, reason };
}
/** One address has one text, so that it has one turn (RFC 5952). An IPv4-mapped one (RFC 4291 §2.5.5.2) is reached over IPv4, where it may be at all. */
function canonicalAddress(address, isMappedAllowed) {
    const groups = (0,dns_address/* parseIpv6 */.BE)(address);
    if (groups === null)
        return address;
    return (isMappedAllowed ? (0,dns_address/* mappedIpv4 */.DP)(groups) : null) ?? (0,dns_address/* formatIpv6 */.DU)(groups);
}

;// CONCATENATED MODULE: ./lib/src/sources/snapshot.js
// Reads and writes snapshot files (schema/snapshot.schema.json).








/** The snapshot as a file's text, its questions sorted, an answer at a time. */
function* formatSnapshot({ at, offline, resolvers, tape }, shard = null) {
    const tool = { name: "mail-policy", version: lib_package/* version */.rE };
    const part = shard === null ? {} : { shard };
    const head = JSON.stringify({ version: 1, tool, at, offline, ...part, resolvers }, null, INDENT);
    yield head.slice(0, -"\n}".length);
    yield* formatAnswers("dns", tape.dns);
    yield* formatAnswers("https", tape.https);
    yield* formatAnswers("smtp", tape.smtp);
    yield "\n}\n";
}
const INDENT = 1;
/** A member of the snapshot, with the comma before it. */
function* formatAnswers(member, answers) {
    yield `,\n "${member}": {`;
    let separator = "";
    for (const question of [...answers.keys()].toSorted(order/* compareText */.n)) {
        const answer = JSON.stringify(answers.get(question), null, INDENT);
        yield `${separator}\n  ${JSON.stringify(question)}: ${answer.replaceAll("\n", "\n  ")}`;
        separator = ",";
    }
    yield separator === "" ? "}" : "\n }";
}
/** Reads a snapshot file; an AuditError says what is wrong with it. */
function readSnapshot(file) {
    const data = readJsonFile(file, "snapshot");
    const problem = (0,json/* schemaProblem */.Zg)(data, snapshot_schema_namespaceObject, "snapshot") ?? snapshot_contentProblem(data);
    if (problem !== null)
        throw new model/* AuditError */.M_(`${file} is not a snapshot that this version can replay: ${problem}`);
    const { tool, at, offline, shard = null, resolvers, dns, https, smtp = {} } = data;
    const tape = {
        dns: new Map(Object.entries(dns)),
        https: new Map(Object.entries(https)),
        smtp: new Map(Object.entries(smtp)),
    };
    return { toolVersion: tool.version, at, offline, shard, resolvers, tape };
}
/** What the schema cannot say: dates that exist, answers to their questions, and messages that can be said. */
function snapshot_contentProblem({ at, dns, https, smtp = {} }) {
    if (!(0,moment/* isMoment */.t_)(at))
        return `snapshot/at ${at} is not a valid timestamp`;
    for (const [question, answer] of Object.entries(smtp)) {
        if (!(0,moment/* isMoment */.t_)(answer.at))
            return `snapshot/smtp/${question}/at ${answer.at} is not a valid timestamp`;
        const problem = smtpMessageProblem(answer.result);
        if (problem !== null)
            return `snapshot/smtp/${question} ${problem}`;
    }
    for (const [question, answer] of Object.entries(dns)) {
        const mismatch = answer.kind === "records" ? answer.records.find(({ type }) => !question.startsWith(`${type} `)) : undefined;
        if (mismatch !== undefined)
            return `snapshot/dns/${question} is answered with a record of type ${mismatch.type}`;
        const problem = reasonProblem(answer.reason);
        if (problem !== null)
            return `snapshot/dns/${question} ${problem}`;
    }
    for (const [question, result] of Object.entries(https)) {
        const problem = result.kind === "failure" ? reasonProblem(result.reason) : null;
        if (problem !== null)
            return `snapshot/https/${question} ${problem}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/sources/world.js














const currentTime = () => new Date().toISOString();
/** Opens the network. Throws UsageError where EHLO could not say `helo`, and for a proxy that is not valid. */
function openLive(options) {
    const { resolvers, hasUntrustedResolvers, concurrency, timing, allowPrivateNetwork, proxyFor = (0,http_proxy/* proxyFromEnvironment */.GG)(process.env), smtp: mode, helo, evidence, deadline, smtpDeadlineMs, smtpRate, } = options;
    const at = options.at ?? currentTime();
    const smtpTimeLimit = smtpDeadlineMs === null ? null : (0,run_deadline/* startSmtpDeadline */.LA)(smtpDeadlineMs, deadline);
    const prober = openSmtp({
        mode,
        allowPrivateNetwork,
        at,
        perMinute: smtpRate,
        deadline: smtpTimeLimit ?? deadline,
        ...(helo === null ? {} : { heloName: helo }),
    });
    const resolver = openResolver({
        urls: resolvers,
        isUntrusted: hasUntrustedResolvers,
        deadline,
        proxyFor,
        ...(concurrency === null ? {} : { concurrency }),
        ...(timing === undefined ? {} : { timing }),
    });
    const https = openHttps({ allowPrivateNetwork, proxyFor });
    deadline.signal.addEventListener("abort", () => https.close(), { once: true });
    const close = () => {
        smtpTimeLimit?.close();
        resolver.close();
        https.close();
        prober.close();
    };
    const sources = {
        dns: resolver.dns,
        fetch: fetchWithDeadline(https.fetch, deadline),
        smtp: withEvidence(evidence, prober),
    };
    const tape = { dns: resolver.answers, https: new Map(), smtp: new Map() };
    const world = recordingWorld({ at, offline: false, resolvers: () => resolver.resolvers(), close }, sources, tape);
    const urls = () => resolver.resolvers().map(({ url }) => url);
    return {
        ...world,
        dns: resolver.dns, // it keeps its answers on the tape itself
        runWithResolverCheck: (work) => withResolverCheck(work, () => resolver.queryRoot(), tape.dns, urls()),
    };
}
/** A world that answers nothing but what was measured on port 25 elsewhere. */
function openOffline(moment, offlineDns, evidence) {
    const at = moment ?? currentTime();
    const notFetched = {
        kind: "failure",
        cause: "offline",
        reason: (0,message/* message */.iU)("https/offline"),
        address: null,
        certificate: null,
    };
    const notProbed = { kind: "failure", cause: "offline", reason: (0,message/* message */.iU)("smtp/offline") };
    const smtp = { probe: () => Promise.resolve({ result: notProbed, at, from: null }) };
    return recordingWorld({ at, offline: true, resolvers: () => [], close: () => undefined }, { dns: offlineDns, fetch: () => Promise.resolve(notFetched), smtp: withEvidence(evidence, smtp) }, { dns: new AnswerStore(), https: new Map(), smtp: new Map() });
}
/** An earlier run, asked again; `at` replaces its moment where given. */
function openReplay(file, at) {
    return replayWorld(readSnapshot(file), at);
}
/** A run that was put together, asked again; `gaps` are its missing shards. */
function openJoined(snapshot, at, gaps) {
    const world = replayWorld(snapshot, at);
    return { ...world, gaps, limitations: () => [...gaps.limitations, ...world.limitations()] };
}
function replayWorld(snapshot, at) {
    const moment = at ?? snapshot.at;
    return {
        ...replay(snapshot.tape, snapshot.at),
        at: moment,
        offline: snapshot.offline,
        resolvers: () => snapshot.resolvers,
        limitations: () => findLimitations(snapshot),
        runWithResolverCheck: (work) => work(),
        snapshot: (shard) => formatSnapshot({ ...snapshot, at: moment }, shard),
        smtpAnswers: () => snapshot.tape.smtp,
        close: () => undefined,
    };
}
function recordingWorld(rest, sources, tape) {
    let reportedResolvers = null;
    const resolvers = () => (reportedResolvers ??= rest.resolvers()); // the snapshot says what the report said, whatever shows later
    return {
        ...rest,
        resolvers,
        ...tape_record(sources, tape),
        limitations: () => findLimitations({ resolvers: resolvers(), offline: rest.offline, tape }),
        runWithResolverCheck: (work) => work(),
        snapshot: (shard) => formatSnapshot({ at: rest.at, offline: rest.offline, resolvers: resolvers(), tape }, shard),
        smtpAnswers: () => tape.smtp,
    };
}
/** The root always exists: a server without any answer, about it or another name, does not resolve. */
async function withResolverCheck(work, queryRoot, answers, urls) {
    const root = queryRoot(); // before the work, so that it does not wait behind a thousand unanswered questions
    const requireAnswer = (answer) => {
        if (answer.kind !== "failure" || answer.cause === "deadline")
            return;
        if ([...failuresOf(answers)].length < answers.size)
            return;
        throw new model/* NoResolverError */.GN((0,message/* message */.iU)("audit/no-resolver", { urls, reason: answer.reason }));
    };
    const failEarly = async () => {
        const answer = await root;
        // a server that refuses the root may still know the domains: that shows in the end
        if (answer.kind === "failure" && (answer.cause === "timeout" || answer.cause === "unreachable"))
            requireAnswer(answer);
    };
    const [result] = await Promise.all([work(), failEarly()]);
    requireAnswer(await root);
    return result;
}
function findLimitations({ resolvers, offline, tape }) {
    if (offline)
        return [(0,message/* message */.iU)("limitation/offline")];
    const untrusted = resolvers
        .filter(({ url, validates }) => validates === false || !isTrustedUrl(url)) // null: it was not needed, or said nothing
        .map(({ url }) => (0,message/* message */.iU)("limitation/resolver", { url }));
    return [
        ...untrusted,
        ...proxyLimitations(tape),
        ...deadlineLimitations(tape),
        ...smtpLimitations(tape.smtp.values()),
    ];
}
/** Hosts whose address a proxy chose, which may not be one of those in DNS. */
function proxyLimitations({ https }) {
    const hosts = [...https].flatMap(([question, result]) => result.kind === "response" && result.address === null ? [new URL(question.split(" ", 1)[0] ?? "").hostname] : []);
    return hosts.length === 0 ? [] : [(0,message/* message */.iU)("limitation/proxy-address", { hosts: [...new Set(hosts)].toSorted() })];
}
/** Why a run did not ask all that it wanted to know. */
function deadlineLimitations({ dns, https, smtp }) {
    const reasons = [];
    for (const answer of failuresOf(dns))
        if (answer.cause === "deadline" || answer.cause === "given-up")
            reasons.push(answer.reason);
    for (const answer of [...https.values(), ...[...smtp.values()].map(({ result }) => result)])
        if (answer.kind === "failure" && answer.cause === "deadline")
            reasons.push(answer.reason);
    return (0,message/* sortedUniqueMessages */.Lq)(reasons).map((reason) => (0,message/* message */.iU)("limitation/unmeasured", { reason }));
}
function isTrustedUrl(url) {
    const server = (0,resolver_url/* parseResolverUrl */.d3)(url);
    return !("problem" in server) && server.kind !== "system" && isTrustedChannel(server);
}

;// CONCATENATED MODULE: ./lib/src/zones/planned/resolution-step.js
/** A declared answer to a question about `owner`. */
function toResolutionStep(answer, owner, security) {
    switch (answer.kind) {
        case "records":
            return { kind: "records", records: answer.records, owner, aliases: [], security };
        case "alias":
            return { kind: "alias", target: answer.target, security };
        case "broken":
            return resolution_step_failure("refused", answer.reason);
        case "undecided":
            return resolution_step_failure("undecided", answer.reason);
        default:
            return { kind: answer.kind, owner, aliases: [], security };
    }
}
function resolution_step_failure(cause, reason) {
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
        // RFC 4592 §4.2 and §4.4: it may be a wildcard's, which leads nowhere from the names below
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
        return this.#zones.get(origin)?.location ?? { file: origin, line: 1, column: 1 };
    }
}
function undecided(reason) {
    return resolution_step_failure("undecided", reason);
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
/** RFC 5155 §1.3: one label below the closest encloser. */
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
const rdataText = ({ type, data }) => (0,dns_record/* formatRdata */.ew)(type, data);
const comparableContent = (records) => records
    .map((rr) => `${rr.type} ${rdataText(rr)}`)
    .toSorted()
    .join("\n");

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
        const changed = changedWildcardAbove(this.#partialZones, name);
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
        return resolution_step_failure("undecided", (0,message/* message */.iU)("planned/like-wildcard", { type, name, wildcard: (0,dns_name/* prependLabels */.Sm)("*", encloser) }));
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
        const declared = between.filter((set) => Object.hasOwn(dns_record/* TYPE_NUMBER */.ph, set.type));
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
    /** RFC 4592 §4.1: no wildcard gives a name an SOA record, so one that has it exists. */
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
        if (changedWildcardAbove(this.#partialZones, name) !== null)
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
                ? resolution_step_failure("malformed", (0,message/* message */.iU)("planned/alias-changed", { name: wildcard }))
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
        .map(({ type, data }) => `${type} ${(0,dns_record/* formatRdata */.ew)(type, data)}`)
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
            return resolution_step_failure("undecided", (0,message/* message */.iU)("planned/other-records", { type, name }));
        if (declared.length === 0 && staying.length === 0)
            return null;
        if (declared.length > 0 &&
            staying.length > 0 &&
            (await this.#isFromWildcard(name, type, liveRecords, entry.origin))) {
            return resolution_step_failure("undecided", (0,message/* message */.iU)("planned/own-records", { type, name }));
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
    /** Whether a wildcard of the zone answers the same: it will not answer beside declared records (RFC 4592 §3.3.1). */
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
const comparableText = ({ type, data }) => "strings" in data ? (0,dns_record/* quoteString */.Ov)((0,dns_record/* txtValue */.gb)(data)) : (0,dns_record/* formatRdata */.ew)(type, data);
const partly_managed_rrsets_comparableContent = (records) => records.map(comparableText).toSorted().join("\n");

;// CONCATENATED MODULE: ./lib/src/zones/planned/overlay.js










/** Aliases followed to an answer, as many as the live client follows. */
const MAX_ALIASES = 8;
/** Project limit: records in all answers about declared names, ten times the limit of declared records. A wildcard creates them again for each name, and each is stored and evaluated. */
const MAX_ANSWERED_RECORDS = 5_000_000;
/** No network: undeclared names are unknown. The base of the planned view under `--offline`. */
const offlineDns = {
    query: () => Promise.resolve(resolution_step_failure("offline", (0,message/* message */.iU)("dns/offline"))),
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
        this.#partialZones = combinePartialZones(zones.filter((zone) => !zone.isComplete));
        this.#partialView = new PartialView(live, this.#partialZones);
        this.#partlyManaged = new PartlyManagedRrsets(live, zones);
        this.#unmanagedView = new UnmanagedView(live, zones);
        this.#completeZones = new Map(zones.filter((zone) => zone.isComplete).map((zone) => [zone.origin, (0,planned_authority/* createAuthority */.ww)(zone)]));
        this.#origins = new Set(zones.map((zone) => zone.origin));
    }
    async query(name, type) {
        const aliases = [];
        let security = "secure";
        let owner = name;
        for (;;) {
            if (this.#answeredRecords > this.#maxAnsweredRecords && this.#isDeclared(owner)) {
                return resolution_step_failure("given-up", (0,message/* message */.iU)("planned/record-limit", { limit: this.#maxAnsweredRecords }));
            }
            const step = await this.#step(owner, type);
            if (step.kind === "failure")
                return step;
            security = weakestSecurity(security, step.security);
            if (step.kind === "records" && this.#isDeclared(owner))
                this.#answeredRecords += step.records.length;
            if (step.kind !== "alias")
                return { ...step, aliases: [...aliases, ...step.aliases], security };
            aliases.push(owner);
            owner = step.target;
            if (aliases.includes(owner))
                return resolution_step_failure("malformed", (0,message/* message */.iU)("planned/alias-loop", { name, owner }));
            if (aliases.length > MAX_ALIASES)
                return resolution_step_failure("malformed", (0,message/* message */.iU)("planned/alias-count", { name, limit: MAX_ALIASES }));
        }
    }
    async #step(name, type) {
        const zone = (0,planned_authority/* deepestZone */.B9)(this.#completeZones, name, type);
        if (zone !== undefined && zone.fault !== null)
            return resolution_step_failure("undecided", zone.fault);
        const declared = this.#partialZones.answer(name, type);
        const shared = declared === null || declared.kind === "records"
            ? await this.#partlyManaged.answer(name, type, declared?.records ?? [])
            : null;
        if (shared !== null)
            return shared;
        if (declared !== null)
            return toResolutionStep(declared, name, await this.#rrsetSecurity(name, declared.kind === "alias" ? "CNAME" : type));
        const planned = zone?.answer(name, type);
        if (zone === undefined || planned === undefined)
            return this.#answerFromLive(name, type, null);
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
            return resolution_step_failure("undecided", fault);
        const own = this.#partialZones.delegation(name, type);
        if (own !== null && "reason" in own)
            return resolution_step_failure("undecided", own.reason);
        let strongest = "secure";
        for (const each of [cut, own]) {
            const state = each === null ? "secure" : await this.#delegationSecurity(each);
            if (typeof state !== "string")
                return state;
            strongest = weakestSecurity(strongest, state);
        }
        const answer = await this.#live.query(name, type);
        if (answer.kind === "failure")
            return answer;
        const amended = await this.#partialView.amend(name, type, answer);
        if (amended.kind === "failure")
            return amended;
        const step = { ...amended, security: weakestSecurity(strongest, amended.security) };
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
            return resolution_step_failure("malformed", (0,message/* message */.iU)("planned/alias-changed", { name }));
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
            return resolution_step_failure("undecided", (0,message/* message */.iU)(code, { name, file, line }));
        }
        if (ds === null)
            return "secure";
        const liveDs = ds === "undecided" ? null : await this.#live.query(name, "DS");
        if (liveDs === null || liveDs.kind === "failure" || ds === "undecided")
            return "indeterminate";
        const texts = (records) => records
            .map(({ data }) => (0,dns_record/* formatRdata */.ew)("DS", data))
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

;// CONCATENATED MODULE: ./lib/src/run/choose-resolvers.js
// The resolvers of a run, and whether who named them is trusted.



/** `chooseAll`, in the order in which they are asked. */
function chooseResolvers(options, policy) {
    const { resolvers, hasUntrustedResolvers } = chooseAll(options, policy);
    const [first, ...others] = resolvers.length === 0 ? DEFAULT_RESOLVERS : resolvers;
    if (options.otherResolverFirst !== true || first === undefined)
        return { resolvers, hasUntrustedResolvers };
    return { resolvers: [...others, first], hasUntrustedResolvers };
}
/**
 * The resolvers: those of the command line, otherwise those of the policy; the built-in ones if empty. An untrusted policy must not
 * reach into this network. Throws an InputError for each of its resolvers that would.
 */
function chooseAll({ resolvers, allowPrivateNetwork, isUntrusted }, policy) {
    if (resolvers.length > 0)
        return { resolvers, hasUntrustedResolvers: false };
    const isConfined = isUntrusted && !allowPrivateNetwork && policy.resolvers.length > 0; // the built-in ones are our own
    const problems = policy.resolvers.flatMap(({ url, location }) => {
        const refusal = isConfined ? (0,resolver_url/* resolverRefusalReason */.Pt)(url) : null;
        return refusal === null
            ? []
            : [
                {
                    location,
                    message: `resolver ${JSON.stringify(url)} ${refusal}, and this policy is not trusted. ${RESOLVER_ADVICE}`,
                },
            ];
    });
    if (problems.length > 0)
        throw new model/* InputError */.dz(problems);
    return { resolvers: policy.resolvers.map(({ url }) => url), hasUntrustedResolvers: isConfined };
}
const RESOLVER_ADVICE = "Set the resolver in the workflow (`resolvers`) or with --resolver, or set allow-private-network there";

// EXTERNAL MODULE: ./lib/src/run/smtp-limits.js
var smtp_limits = __webpack_require__(1111);
;// CONCATENATED MODULE: ./lib/src/sources/joined-tape.js

/**
 * Joins the tapes of shards, in their order. A measured answer counts before a failure. Of equally good answers, that of the shard counts
 * which measured most about the host: its addresses are part of what else it asked, so they belong together. Then the first counts.
 */
function joinTapes(tapes) {
    const best = bestShards(tapes);
    return {
        dns: joinPart(tapes, ({ dns }) => dns, { hostOf: dnsHost, qualityOf: dnsQuality }, best),
        https: joinPart(tapes, ({ https }) => https, { hostOf: httpsHost, qualityOf: httpsQuality }, best),
        smtp: joinPart(tapes, ({ smtp }) => smtp, { hostOf: smtpHost, qualityOf: smtpQuality }, best),
    };
}
function joinPart(tapes, answersOf, { hostOf, qualityOf }, best) {
    const joined = new Map();
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
const joined_tape_NOT_ASKED_CAUSES = new Set(["deadline", "given-up", "offline", "unobserved", "undecided"]);
function dnsQuality(answer) {
    if (answer.kind === "failure")
        return joined_tape_NOT_ASKED_CAUSES.has(answer.cause) ? NOT_ASKED : FAILED;
    return answer.security === "indeterminate" ? WITHOUT_STATUS : MEASURED;
}
function httpsQuality(result) {
    if (result.kind === "response")
        return MEASURED;
    return joined_tape_NOT_ASKED_CAUSES.has(result.cause) ? NOT_ASKED : FAILED;
}
function smtpQuality({ result }) {
    if (result.kind !== "failure")
        return MEASURED;
    return wasAsked(result) ? FAILED : NOT_ASKED;
}

;// CONCATENATED MODULE: ./lib/src/sources/joined-shards.js
// The snapshots of a run's shards, read as one. They come from other jobs and may be anyone's: bounded, and refused unless they agree.






/** Project limit: the octets of all snapshots together. */
const joined_shards_MAX_OCTETS = 2 ** 31;
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
            at: shards.map(({ at }) => at).reduce((earliest, at) => (at < earliest ? at : earliest)),
            offline: first.offline,
            resolvers: joinResolvers(shards),
            tape: joinTapes(shards.map(({ tape }) => tape)),
        },
        numbers: new Set(shards.map(({ shard }) => shard.number)),
        of: first.shard.of,
    };
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
    if (octets > joined_shards_MAX_OCTETS)
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
    const snapshot = readSnapshot(file);
    const { shard, toolVersion } = snapshot;
    if (shard === null)
        throw new model/* AuditError */.M_(`${file} is the snapshot of a whole run, not of a shard: evaluate it with --replay`);
    if (shard.number > shard.of)
        throw new model/* AuditError */.M_(`${file} is shard ${shard.number} of ${shard.of}, which cannot be`);
    if (toolVersion !== lib_package/* version */.rE)
        throw new model/* AuditError */.M_(`${file} is from mail-policy ${toolVersion}, and this is ${lib_package/* version */.rE}. Run the same version everywhere`);
    for (const [key, difference] of Object.entries(DIFFERENCES))
        if (shard.run[key] !== run[key])
            throw new model/* AuditError */.M_(`${file} is ${difference}`);
    return { ...snapshot, shard, file };
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
        base: base === null ? "none" : (base.policy?.sha256 ?? "unread"),
    };
}
/** Opens the run that these snapshots are the shards of. Throws an AuditError if they are of another, or do not agree. */
function openShards(files, at, { policy, run }) {
    const { snapshot, numbers, of } = readShards(files, run);
    const sharding = (0,shards/* shardDomains */.ET)(policy.domains.map(({ name }) => name), of);
    return openJoined(snapshot, at, findGaps(sharding, numbers));
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
function openWorld(options, { policy, repository }, run, deadline) {
    const { now: at, replay, shards, concurrency, allowPrivateNetwork, helo, timing } = options;
    const files = shards === null ? [] : findShards(shards);
    if (options.isUntrusted)
        for (const file of [...options.smtpEvidence, ...files])
            repository.demandLinkFree(file);
    if (shards !== null && run !== null)
        return openShards(files, at, { policy, run });
    if (replay !== null) {
        const world = openReplay(replay, at);
        if (!options.offline || world.offline)
            return world;
        throw new model/* UsageError */.eb(`--offline cannot be combined with --replay ${replay}: it was recorded live, and --replay never uses the network. Remove --offline.`);
    }
    const evidence = options.smtpEvidence.map(readEvidence);
    if (options.offline)
        return openOffline(at, offlineDns, evidence);
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
const line_ends_MAX_FILE_OCTETS = 16 * 2 ** 20;
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
    const found = repository.read(repository.pathOf(file), line_ends_MAX_FILE_OCTETS);
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
    await forEachDomain(before, async (domain, position) => {
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
function questionsOf({ mail, dkim: { selectors, retired } }) {
    return JSON.stringify([mail, ...[selectors, retired].map((each) => each.map(({ name }) => name))]);
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
        .map(([selector]) => (0,observe/* keyRecordName */.cE)(name, selector));
    return failures.filter(({ subject }) => !unused.includes(subject));
}
/** Whether DNS shows that a domain does not receive, or does not send, where its kind says so. */
function isUsedAs({ mail }, { mx, spf }) {
    const receivesNothing = mx.state !== "unknown" && mailHosts(mx).length === 0;
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
    // few of the RRsets are asked for, and some of those once for each of their records
    const asked = new Map();
    const recordsAt = (0,records_by_name/* recordsInZones */.HJ)(zones);
    const locateRrset = (type, name) => {
        const key = `${type} ${name}`;
        const known = asked.get(key);
        if (known !== undefined)
            return known;
        const found = locateRecords(recordsAt(name).flatMap(({ records }) => records), type);
        asked.set(key, found);
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

// EXTERNAL MODULE: ./lib/src/zones/repository/policy-files.js
var policy_files = __webpack_require__(7903);
;// CONCATENATED MODULE: ./lib/src/run/views.js
// The views of a run: DNS as it is, and as it will be once what the repository declares is deployed.







/** `auto` is the planned view where anything is declared, and offline. `allDates` are those of the keys that the repository declares. */
function chooseViews(wanted, { policy, declared: { zones }, policyFiles }, base, world, allDates) {
    const keyDates = base?.declared ? beforeChange(allDates, base.declared.zones) : allDates;
    const hasDeclarations = zones.length > 0 || policyFiles.length > 0;
    const kind = wanted === "auto" ? (hasDeclarations || world.offline ? "planned" : "live") : wanted;
    const live = kind === "planned" && zones.length > 0
        ? { dns: world.dns, keyDates, declarations: "planned" }
        : { dns: world.dns, keyDates };
    const viewOf = kind === "planned" ? plannedView : liveView;
    return {
        kind,
        audited: viewOf(live, { policy, zones, policyFiles }),
        live: kind === "planned" && hasDeclarations && !world.offline ? live : null,
        base: base?.policy && base.declared
            ? {
                policy: base.policy,
                zones: base.declared.zones,
                view: viewOf(live, { policy: base.policy, ...base.declared }),
            }
            : null,
    };
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
        dns: overlay(live.dns, zones),
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
    const base = isNamed ? await (0,base_commit/* readBase */.w)(expected, options, deadline) : null;
    const history = options.history && (await openHistory(options.history, options.config, inputs));
    const keys = commitKeyDates({ ...options, policy: inputs.policy, zones: inputs.declared.zones }, options.openCommitLog, deadline.signal);
    const { shard, shards, view } = options;
    const run = shard === null && shards === null ? null : identifyRun(view, inputs, base);
    const world = openWorld(options, inputs, run, deadline);
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
