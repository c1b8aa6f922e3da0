export const id = 882;
export const ids = [882];
export const modules = {

/***/ 79882:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeByEarlierPolicy: () => (/* binding */ judgeByEarlierPolicy),
  weakenedSince: () => (/* binding */ weakenedSince)
});

// EXTERNAL MODULE: ./lib/src/audit/checks.js + 133 modules
var checks = __webpack_require__(80165);
// EXTERNAL MODULE: ./lib/src/audit/levels.js
var levels = __webpack_require__(667);
// EXTERNAL MODULE: ./lib/src/compare/change.js
var change = __webpack_require__(79576);
// EXTERNAL MODULE: ./lib/src/compare/waivers.js
var compare_waivers = __webpack_require__(8531);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
;// CONCATENATED MODULE: ./lib/src/compare/weakened-failures.js

/** `counted`: the failures that the earlier policy counts; `domains` have what the current one makes of them. */
function findWeakenedFailures(counted, domains, causeOf) {
    const current = new Map(domains.flatMap(({ findings }) => findings.map((finding) => [finding.key, finding])));
    const weakened = counted.flatMap(({ name, findings }) => findings
        .filter(({ key }) => current.get(key)?.status !== "fail")
        .map((finding) => ({ domain: name, finding, by: causeOf(name, finding, current.get(finding.key)) })));
    return weakened.toSorted((a, b) => (0,order/* compareText */.n)(a.finding.key, b.finding.key));
}

// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __webpack_require__(48266);
// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var observe = __webpack_require__(12283);
// EXTERNAL MODULE: ./lib/src/standards/mx/observe.js
var mx_observe = __webpack_require__(40345);
// EXTERNAL MODULE: ./lib/src/standards/parked/parked-domain.js
var parked_domain = __webpack_require__(98989);
// EXTERNAL MODULE: ./lib/src/run/audit-domains.js + 28 modules
var audit_domains = __webpack_require__(89223);
// EXTERNAL MODULE: ./lib/src/run/observe-views.js + 2 modules
var observe_views = __webpack_require__(60617);
// EXTERNAL MODULE: ./lib/src/run/earlier-domains.js
var earlier_domains = __webpack_require__(97600);
;// CONCATENATED MODULE: ./lib/src/run/weakened.js
// What a change weakens of the failures it has: the earlier policy, applied to the DNS that is audited.












/**
 * Judges the audited view by the earlier policy; what that does not ask differently is not observed again. Its `spf: expect:` and `dmarc: expect:`
 * are not applied: they say what records are meant to do, and change with them. Never rejects.
 */
async function judgeByEarlierPolicy(auditor, views, { inputs, earlier, at, }, observed, { earlierFindings }) {
    const { domains, declared } = inputs;
    if (settingsOf(earlier) === settingsOf(inputs.policy))
        return [];
    const current = new Map(domains.map((domain, position) => [domain.name, { domain, position }]));
    const before = (0,earlier_domains/* earlierDomains */.s)(earlier, inputs).map((domain) => {
        const { spf, dmarc } = current.get(domain.name)?.domain ?? domain;
        return { ...domain, spf, dmarc };
    });
    const observe = (0,observe_views/* observerBesideLive */.jQ)(auditor, views, declared.zones);
    const found = auditor.open(before, earlier.profile);
    const facts = observed.audited.observed();
    await (0,audit_domains/* forEachDomain */.R)(auditor, before, async (domain, position) => {
        const now = current.get(domain.name);
        const isObserved = now !== undefined && questionsOf(now.domain) === questionsOf(domain);
        found.add(position, isObserved ? facts.at(now.position) : (await observe(domain)).facts);
    });
    const waivers = (0,compare_waivers/* activeWaiversAt */.XV)(earlier.waivers, at);
    const counted = [];
    const audits = found.audits();
    for (const [i, domain] of before.entries()) {
        const { findings, facts: own } = audits.at(i);
        const { name } = domain;
        const was = earlierFindings?.(name);
        const compared = was === undefined ? findings : (0,change/* withChanges */.AW)(name, findings, { byBasePolicy: was, byCurrentPolicy: [] });
        const failures = (0,compare_waivers/* withWaivers */.kM)(compared, name, waivers).filter(({ status }) => status === "fail");
        const judged = { before: domain, now: current.get(name)?.domain, facts: own, failures };
        counted.push({ name, findings: await withoutMeant(judged, views.audited.dns) });
    }
    return counted;
}
/** What a policy asks, and how much of it counts. */
function settingsOf({ profile, waivers, domains }) {
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
        return failures.filter(({ check }) => (0,checks/* findCheck */.S)(check)?.mail.includes(now.mail));
    }
    const [used, retired] = [now.dkim.selectors, now.dkim.retired].map((each) => new Set(each.map((one) => one.name)));
    const unused = Object.entries(facts.dkim)
        .filter(([selector, key]) => !used?.has(selector) && (key.state === "absent" || retired?.has(selector)))
        .map(([selector]) => (0,observe/* keyRecordName */.cE)(name, selector));
    return failures.filter(({ subject }) => !unused.includes(subject));
}
/** Whether DNS shows that a domain does not receive, or does not send, where its kind says so. */
function isUsedAs({ mail }, { mx, spf }) {
    const receivesNothing = mx.state !== "unknown" && (0,mx_observe/* mailHosts */.F_)(mx).length === 0;
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
        const [was, is, check] = [before?.get(name), current?.get(name), (0,checks/* findCheck */.S)(id)];
        if (was === undefined || is === undefined || check === undefined)
            return "domain";
        if (now?.status === "waived")
            return "waiver";
        if (now?.outcome === "fail")
            return "level";
        if ((0,levels/* levelOf */.In)(check, policy.profile, is) === "off")
            return "off";
        if (!check.mail.includes(is.mail))
            return "mail";
        const isLooser = !Object.is((0,levels/* parameterOf */.lS)(check, policy.profile, is), (0,levels/* parameterOf */.lS)(check, earlier.profile, was));
        if (isLooser)
            return "parameter";
        if (now !== undefined && policy.profile !== earlier.profile)
            return "profile";
        return now !== undefined && is.mail !== was.mail ? "mail" : "selector";
    };
}


/***/ }))

};
