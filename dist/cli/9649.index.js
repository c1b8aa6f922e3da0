export const id = 9649;
export const ids = [9649];
export const modules = {

/***/ 8531:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ activeWaiversAt),
/* harmony export */   h: () => (/* binding */ lastValidDay),
/* harmony export */   kM: () => (/* binding */ withWaivers),
/* harmony export */   my: () => (/* binding */ ineffectiveWaivers)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _text_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37017);


/** The last day a waiver counts, `2027-03-31`; null where its date is not valid. */
function lastValidDay({ expires }) {
    return (0,_text_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendarDate */ .t)(expires) ? expires : null;
}
/** Why a waiver does not count at `at` (ISO 8601); null where it does. */
function waiverProblem(waiver, at) {
    const until = lastValidDay(waiver);
    if (until === null)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("waiver/invalid-date");
    return at.slice(0, 10) > until ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("waiver/expired", { until }) : null; // valid to the end of its day, UTC
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
        unused: judged.flatMap(({ waiver, problem }) => problem === null && !matches(waiver) ? [toIneffective(waiver, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("waiver/unused"))] : []),
    };
}
/** The checks that failed, or were not measured. */
function failedOrUnknownChecks(findings) {
    return new Set(findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown").map(({ check }) => check));
}
function toAppliedWaiver({ reason, owner, expires }) {
    return { reason, owner, expires };
}


/***/ })),

/***/ 9649:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/src/audit/report-facts.js
var report_facts = __webpack_require__(74384);
// EXTERNAL MODULE: ./lib/src/received-reports/known-reports.js
var known_reports = __webpack_require__(58843);
// EXTERNAL MODULE: ./lib/src/sources/heap.js
var heap = __webpack_require__(35681);
// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(28723);
// EXTERNAL MODULE: ./lib/src/run/audit-domains.js + 21 modules
var audit_domains = __webpack_require__(26610);
// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(36594);
// EXTERNAL MODULE: ./lib/src/audit/checks.js + 130 modules
var checks = __webpack_require__(67796);
// EXTERNAL MODULE: ./lib/src/audit/levels.js
var levels = __webpack_require__(667);
// EXTERNAL MODULE: ./lib/src/sequence.js
var sequence = __webpack_require__(87685);
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

// EXTERNAL MODULE: ./lib/src/run/observe-views.js + 2 modules
var observe_views = __webpack_require__(60617);
// EXTERNAL MODULE: ./lib/src/run/earlier-domains.js
var earlier_domains = __webpack_require__(97600);
;// CONCATENATED MODULE: ./lib/src/run/baseline.js
// The baseline of a run, judged: the base over live DNS, live DNS, or nothing.








/** Chooses the baseline and judges it; the last recorded run was judged when it ran. Rejects never. */
async function compareWithBaseline(auditor, { policy, domains, selects }, { live, differs }, { outcome, inputs, view, history }) {
    const recorded = history && { history, ...(await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9425), __webpack_require__.e(2181)]).then(__webpack_require__.bind(__webpack_require__, 92640))) };
    const baseline = chooseBaseline(outcome, recorded && recorded.historyOutcome(recorded.history, view), differs);
    const ofEach = (find) => (0,sequence/* lazySequence */.W)(domains.length, find);
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
    if (baseline.kind === "history" && recorded !== null) {
        const { history, recordedFindings, differencesFrom } = recorded;
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
    const baseDomains = (0,earlier_domains/* earlierDomains */.s)(base, { selects }).map((earlier) => {
        const domain = current.get(earlier.name);
        const levelFor = (check) => {
            const level = domain === undefined ? "off" : (0,levels/* levelOf */.In)(check, policy.profile, domain);
            return level === "off" ? (0,levels/* levelOf */.In)(check, base.profile, earlier) : level;
        };
        return { ...earlier, levels: Object.fromEntries(checks/* CHECKS */.u.map((check) => [check.id, levelFor(check)])) };
    });
    const combine = (0,observe_views/* combinerWithLive */.cU)(zones);
    const audit = async (of, profile) => {
        const found = auditor.open(of, profile);
        await (0,audit_domains/* forEachDomain */.R)(auditor, of, async (domain, position) => {
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
    const baselineFindings = (0,sequence/* lazySequence */.W)(domains.length, (position) => {
        const { findings } = audits.at(position);
        const { name } = domains[position];
        return { byBasePolicy: earlierFindings(name) ?? findings, byCurrentPolicy: findings };
    });
    return { baselineFindings, earlierFindings };
}

// EXTERNAL MODULE: ./lib/src/compare/change.js
var change = __webpack_require__(79576);
// EXTERNAL MODULE: ./lib/src/compare/gate.js
var gate = __webpack_require__(95695);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
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

// EXTERNAL MODULE: ./lib/src/compare/waivers.js
var compare_waivers = __webpack_require__(8531);
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
    const was = before.levels[id] ?? levels[profile];
    const is = now.levels[id] ?? levels[profile];
    return LEVEL_RANK[is] < LEVEL_RANK[was] ? [(0,message/* message */.iU)("weakening/level", { check: id, now: is, before: was })] : [];
}
function parameterWeakenings({ id, parameter }, before, now, profile) {
    if (parameter === undefined)
        return [];
    const was = before.parameters[id] ?? parameter[profile];
    const is = now.parameters[id] ?? parameter[profile];
    const isLooser = parameter.stricter === "higher" ? is < was : is > was;
    return isLooser ? [(0,message/* message */.iU)("weakening/parameter", { check: id, now: is, before: was })] : [];
}
/** New or extended waivers. */
function waiverWeakenings(before, now) {
    const latest = (waivers) => {
        const found = new Map();
        for (const waiver of waivers) {
            const key = `${waiver.check} ${waiver.domain}`;
            const until = (0,compare_waivers/* lastValidDay */.h)(waiver);
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

// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/standards/attestation/attestation.js
var attestation = __webpack_require__(94808);
// EXTERNAL MODULE: ./lib/src/report/survey.js + 5 modules
var survey = __webpack_require__(93893);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/src/zones/formats.js + 3 modules
var zones_formats = __webpack_require__(77018);
// EXTERNAL MODULE: ./lib/src/zones/mail-records.js
var mail_records = __webpack_require__(67840);
// EXTERNAL MODULE: ./lib/src/zones/located-messages.js
var located_messages = __webpack_require__(64241);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(25141);
;// CONCATENATED MODULE: ./lib/src/zones/lint/provider-limits.js
// What DNS providers take of TXT records at most: more passes the plan, and is refused when it is applied.



/** TXT records of one zone that are too large, or too many, for their provider. */
function limitWarnings({ format: kind, records }) {
    const format = (0,zones_formats/* findFileFormat */.Nz)(kind);
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
        const warn = (text) => [{ location: record.location, message: text, suggestion: null }];
        if (size > maxRecord)
            return warn((0,message/* message */.iU)("record-warning/txt-size", { provider: provider.name, octets: size, limit: maxRecord }));
        // said once, at the record that is too much
        return maxPerName !== null && before <= maxPerName && sum > maxPerName
            ? warn((0,message/* message */.iU)("record-warning/txt-sum", { name, provider: provider.name, octets: sum, limit: maxPerName }))
            : [];
    });
}

// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/zones/master-file/entry-text.js
var entry_text = __webpack_require__(12664);
// EXTERNAL MODULE: ./lib/src/zones/master-file/tokens.js
var tokens = __webpack_require__(40582);
;// CONCATENATED MODULE: ./lib/src/zones/lint/mail-exchangers.js
// MX records that name no host: an address, or a name of one label, which no resolver completes (RFC 1035 \u00a73.3.9, RFC 2821 \u00a73.6).





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
        return {
            location,
            message: (0,message/* message */.iU)("record-warning/exchange-address", { text: (0,tokens/* quoteText */.ol)(written) }),
            suggestion: null,
        };
    }
    if ((0,dns_name/* labelsOf */.PC)(exchange).length !== 1 || (0,dns_name/* labelsOf */.PC)(origin).length < 2)
        return null;
    const intended = (0,dns_name/* prependLabels */.Sm)(exchange, origin);
    const text = (0,tokens/* quoteText */.ol)(`${exchange}.`);
    const isPlain = sourceEntry !== undefined && parts !== null && word?.text.toLowerCase() === `${exchange}.`;
    return {
        location,
        message: (0,message/* message */.iU)("record-warning/exchange-label", { text, intended }),
        suggestion: isPlain ? (0,entry_text/* withWord */.$H)(sourceEntry, parts, word, `${intended}.`) : null,
    };
}
/** Whether a name begins as an address may, alone or completed with an origin. */
function mayBeAddress(name) {
    return /^\d|:/.test(name);
}

// EXTERNAL MODULE: ./lib/src/zones/planned/authority.js
var planned_authority = __webpack_require__(54222);
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
    if (sourceEntry === undefined) {
        const intended = (0,dns_name/* relativeName */.IC)(name, origin);
        const text = (0,message/* message */.iU)("record-warning/owner-twice", { name, intended, zone: origin });
        return { location, message: text, suggestion: null };
    }
    const entry = (0,entry_text/* parseEntry */.ER)(sourceEntry);
    const owner = /^[ \t]/.test(sourceEntry.text) ? undefined : entry.tokens[0];
    if (owner === undefined || !isWholeName(owner, origin))
        return null;
    return {
        location,
        message: (0,message/* message */.iU)("record-warning/owner-dot", { name }),
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
        : missingDotWarning(record, target, "record-warning/target-twice");
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
    return isForeign && !exists(target) ? missingDotWarning(record, target, "record-warning/target-missing") : null;
}
/** The word with the target in a master file: the last of MX, CNAME, NS and SRV records. */
function targetToken({ sourceEntry }) {
    return sourceEntry === undefined ? undefined : (0,entry_text/* parseEntry */.ER)(sourceEntry).data.at(-1);
}
/** Whether the entry ends with a whole name for sure: what most do, and none has to be taken apart. */
function endsWithDot({ sourceEntry }) {
    return sourceEntry?.text.endsWith(".") === true && !/[;"]/.test(sourceEntry.text);
}
function missingDotWarning({ rr, sourceEntry, location }, target, code) {
    const entry = sourceEntry === undefined ? undefined : (0,entry_text/* parseEntry */.ER)(sourceEntry);
    const word = entry?.data.at(-1);
    const corrected = sourceEntry === undefined || entry === undefined || word === undefined ? null : (0,entry_text/* withDot */.sx)(sourceEntry, entry, word);
    return { location, message: (0,message/* message */.iU)(code, { type: rr.type, target }), suggestion: corrected };
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

// EXTERNAL MODULE: ./lib/src/text/spf-version.js
var spf_version = __webpack_require__(54566);
// EXTERNAL MODULE: ./lib/src/zones/lint/mail-text.js
var mail_text = __webpack_require__(56043);
;// CONCATENATED MODULE: ./lib/src/zones/lint/spf-warnings.js




/** The misspelt records. Those with the quoting of a file have a warning of their own. Linear. */
function spfWarnings({ records }) {
    const texts = records.flatMap(({ isParsed, rr, location }) => isParsed && rr.type === "TXT" && "strings" in rr.data ? [{ name: rr.name, text: (0,dns_record/* txtValue */.gb)(rr.data), location }] : []);
    const withRecord = new Set(texts.filter(({ text }) => (0,spf_version/* isSpfRecord */.X)(text)).map(({ name }) => name));
    return texts
        .filter(({ name, text }) => withRecord.has(name) && isMisspelt(text, name))
        .map(({ name, text, location }) => ({
        location,
        message: (0,message/* message */.iU)("record-warning/spf", { name, text }),
        suggestion: null,
    }));
}
function isMisspelt(text, name) {
    return (0,spf_version/* isMisspeltSpf */.h)(text) && (0,mail_text/* quotingMistake */.Qn)(text, name) === null;
}

// EXTERNAL MODULE: ./lib/src/x509/association.js
var association = __webpack_require__(9487);
;// CONCATENATED MODULE: ./lib/src/zones/lint/tlsa-warnings.js
// TLSA records that fit no key (RFC 6698 \u00a72.1).


/** Records made by a command that failed: they name the digest of no data. */
function tlsaWarnings({ records }) {
    return records.flatMap(({ rr, isParsed, location }) => isParsed && "matching" in rr.data && (0,association/* isDigestOfNothing */.T)(rr.data.data)
        ? [{ location, message: (0,message/* message */.iU)("record-warning/tlsa-of-nothing"), suggestion: null }]
        : []);
}

// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(88264);
// EXTERNAL MODULE: ./lib/src/x509/der.js
var der = __webpack_require__(62032);
// EXTERNAL MODULE: ./lib/src/text/zone-file-quoting.js
var zone_file_quoting = __webpack_require__(85873);
;// CONCATENATED MODULE: ./lib/src/zones/lint/txt-strings.js






/** How much of the word on either side of a joint a message shows. */
const MAX_WORD_PART = 60;
/** A term of SPF that begins here for sure: cut out of a name or an address it would not read like this (RFC 7208 \u00a74.6.1, \u00a712). */
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
        // after the version alone nothing else can follow (RFC 7208 \u00a74.5)
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
            message: (0,message/* message */.iU)("record-warning/run-together", { text: joint }),
            intended: meant.join(""),
        };
}
/** The word that two strings make where they meet. */
function wordAround(left, right) {
    const [before, after] = [left.slice(-MAX_WORD_PART), right.slice(0, MAX_WORD_PART)];
    return before.slice(before.lastIndexOf(" ") + 1) + (after.split(" ")[0] ?? "");
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
    return found ? { message: (0,message/* message */.iU)("record-warning/key-space"), intended: meant.join("") } : null;
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
/** An RSA key that lost characters after a string of 255 octets: by its own length (ITU-T X.690 \u00a78.1.3) more of it was there. */
function truncatedKey(strings, name) {
    if (!(0,mail_text/* isKeyName */.TK)(name))
        return null;
    const key = rsaKeyIn(strings.join(""));
    const declared = key === null ? null : (0,der/* declaredLength */.Rj)(Buffer.from(key.slice(0, KEY_HEAD_LENGTH), "base64"));
    if (key === null || declared === null)
        return null;
    const whole = Math.ceil((declared * 4) / 3); // RFC 4648 \u00a74, padding aside
    const lost = whole - key.length;
    if (lost <= 0)
        return null;
    const length = { present: key.length, whole, limit: dns_record/* MAX_STRING */.BP };
    if (strings.length === 1) {
        return strings[0]?.length === dns_record/* MAX_STRING */.BP
            ? { message: (0,message/* message */.iU)("record-warning/key-cut", length), intended: null }
            : null;
    }
    // one character after each full string at most: more is another mishap
    const full = strings.slice(0, -1).filter((string) => string.length === dns_record/* MAX_STRING */.BP).length;
    return lost <= full ? { message: (0,message/* message */.iU)("record-warning/key-split", length), intended: null } : null;
}
/** Characters of base64 with the first octets of a key, which say how long it is. */
const KEY_HEAD_LENGTH = 12;
/** The base64 of a key, without white space and padding; null where there is none, or another algorithm's (RFC 6376 \u00a73.6.1, RFC 8463 \u00a74). */
function rsaKeyIn(text) {
    const tags = text.split(";").map((tag) => /^\s*([a-z]+)\s*=(.*)$/s.exec(tag));
    const valueOf = (name) => tags.find((tag) => tag?.[1] === name)?.[2]?.replaceAll(/\s/g, "");
    const key = valueOf("p");
    if (key === undefined || (valueOf("k") ?? "rsa").toLowerCase() !== "rsa")
        return null;
    return /^([A-Za-z0-9+/]{12,})={0,2}$/.exec(key)?.[1] ?? null;
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
    const suggestion = meant === null ? null : ((0,zones_formats/* findFileFormat */.Nz)(zone.format).formatTxt?.(record, zone, meant, comment) ?? null);
    return slips.map((slip) => ({ location: record.location, message: slip.message, suggestion }));
}
/** Whether it matters how a text is written: one string is joined with none, and few texts are the beginning of a record. */
function mayDependOnEntry(strings) {
    return strings.length > 1 || beginningOf(strings.join("")) !== undefined;
}
/** The entry of a record in its master file; null where there is none, or where it has octets in hexadecimal (RFC 3597 \u00a75), which cannot be mistaken for text. */
function entryOf({ sourceEntry }) {
    const parts = sourceEntry === undefined ? null : (0,entry_text/* parseEntry */.ER)(sourceEntry);
    return parts?.data[0]?.text === "\\#" ? null : parts;
}
/** The tags that may stand behind a version, by the text a comment would leave of a record (RFC 9989 \u00a74.7, 6376 \u00a73.6.1, 8461 \u00a73.1, 8460 \u00a73). */
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
/** A record that ends at its first semicolon, since that stands outside of quotes (RFC 1035 \u00a75.1) and the rest behind it is its tags. */
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
        message: (0,message/* message */.iU)("record-warning/comment", { text }),
        intended: `${text}; ${kept.join("; ")}`,
    };
}

;// CONCATENATED MODULE: ./lib/src/zones/lint/record-warnings.js
// Corruption before it ships: declared records that are almost certainly not what their author meant. It never fails the build:
// the checks judge the record as it would be published.








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
    const note = (0,message/* message */.iU)("zone-fault/more", { count: warnings.length - MAX_WARNINGS, zone: null });
    return [...warnings.slice(0, MAX_WARNINGS), { location: omitted.location, message: note, suggestion: null }];
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
        const kept = [];
        for (const finding of findings) {
            const counted = this.#keep(finding);
            if (counted !== null)
                kept.push(counted);
        }
        this.domains.push({ name, findings: kept });
    }
    /** What is kept of a finding, if anything. */
    #keep(finding) {
        const { key, check, outcome, level, status } = finding;
        if (outcome === "fail" || this.#isWanted(key))
            return countedFinding(finding);
        if (outcome !== "unknown")
            return null;
        if (this.#needsUnknown && level === "must")
            return countedFinding(finding);
        // one stands for all like it: a run without a network has a hundred of each domain
        const like = `${check} ${level} ${status}`;
        const known = this.#unknowns.get(like) ?? countedFinding(finding);
        this.#unknowns.set(like, known);
        return known;
    }
}
function countedFinding({ key, check, subject, outcome, level, status, change, message }) {
    return { key, check, subject, outcome, level, status, change, message };
}

;// CONCATENATED MODULE: ./lib/src/run/build-report.js
// From what a run came to, its report.



















const COMPARING_CHECKS = new Set(checks/* CHECKS */.u.filter(({ comparesByItself }) => comparesByItself === true).map(({ id }) => id));
/** Compares, waives, counts, and decides the gate. */
function buildReport(rules, { inputs, base, view, comparison, judged, keys, reports: received, weakened: counting }, world) {
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
        limitations: limitationsOf({ inputs, base, keys, reports: received, comparison }, world),
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
        weakenings: base?.policy ? findWeakenings(base.policy, policy, checks/* CHECKS */.u) : null,
        weakenedFailures: weakened,
        mailRecords: base?.declared ? changedMailRecords(base.declared.zones, inputs) : null,
        rollout: judged.rollout.toSorted((a, b) => (0,order/* compareNaturally */.y)(a.domain, b.domain)),
        recording: null,
        changedOnly: inputs.changedOnly,
        counts,
        domains: reports,
        waivers: (0,compare_waivers/* ineffectiveWaivers */.my)(comparableWaivers(policy, domains), domains, world.at),
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
function limitationsOf({ inputs: { declared }, base, keys, reports, comparison, }, world) {
    return [
        ...world.limitations(),
        ...keys.limitations(),
        ...(reports === null ? [] : (0,known_reports/* reportLimitations */.kN)(reports)),
        ...declared.notes.map((note) => (0,message/* message */.iU)("limitation/declared", { place: (0,model/* formatLocation */.j$)(note.location), note: note.message })),
        ...(comparison.baseline.kind === "not-read" ? [] : (base?.limitations ?? [])),
    ];
}
/** Compared with the base. The plans that a job makes are in no commit: what the base lacks of them is not a change. */
function changedMailRecords(before, { policy, declared }) {
    const formats = new Set(before.map(({ format }) => format));
    const comparable = declared.zones.filter(({ format }) => formats.has(format) || !(0,zones_formats/* findFormat */.FI)(format).isGenerated);
    return (0,mail_records/* compareMailRecords */.D)(before, comparable, policy.domains.map(({ name }) => name));
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
    const waivers = (0,compare_waivers/* activeWaiversAt */.XV)(policy.waivers, at);
    const build = (i) => {
        const domain = domains[i];
        const { name, mail, owner } = domain;
        const { facts: { earlier: _earlier, ...facts }, // the history has it
        findings: found, } = audits.at(i);
        const same = { byBasePolicy: found, byCurrentPolicy: found };
        const compared = baselineFindings === null ? found : (0,change/* withChanges */.AW)(name, found, baselineFindings.at(i) ?? same);
        const findings = (0,compare_waivers/* withWaivers */.kM)(compared, name, waivers);
        const switchedOff = (0,levels/* switchedOffChecks */.CG)(checks/* CHECKS */.u, policy.profile, domain);
        return { name, mail, owner, counts: (0,gate/* countByStatus */.x7)(findings), facts, findings, switchedOff };
    };
    const positions = domains
        .map(({ name }, position) => ({ name, position }))
        .toSorted((a, b) => (0,order/* compareNaturally */.y)(a.name, b.name))
        .map(({ position }) => position);
    const reports = (0,sequence/* lazySequence */.W)(positions.length, (i) => build(positions[i]));
    return reports.length > maxHeld ? reports : [...reports];
}

// EXTERNAL MODULE: ./lib/src/run/run-findings.js
var run_findings = __webpack_require__(44320);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/zones/input-files.js
// The files of the repository that an audit depends on.


/** Whether an audit depends on a file, by its name: it was read, or a generated file is made from it. */
function inputFileTest({ filesRead, policy }) {
    const read = new Set(filesRead);
    const sources = policy.zones.flatMap(({ kind, pattern }) => {
        const { sources } = (0,zones_formats/* findFormat */.FI)(kind);
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

// EXTERNAL MODULE: ./lib/src/run/commit-key-dates.js + 1 modules
var commit_key_dates = __webpack_require__(48561);
// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __webpack_require__(48266);
// EXTERNAL MODULE: ./lib/src/standards/dane/record.js
var record = __webpack_require__(38701);
// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var observe = __webpack_require__(12283);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var mta_sts_observe = __webpack_require__(67461);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/record.js
var mta_sts_record = __webpack_require__(12960);
// EXTERNAL MODULE: ./lib/src/standards/spf/moved-networks.js
var moved_networks = __webpack_require__(7590);
// EXTERNAL MODULE: ./lib/src/standards/spf/network.js
var spf_network = __webpack_require__(43205);
// EXTERNAL MODULE: ./lib/src/standards/spf/traversal.js
var traversal = __webpack_require__(98041);
;// CONCATENATED MODULE: ./lib/src/standards/spf/senders-change.js


/** Compares two trees; what is only reached by another way is neither lost nor gained. */
function compareSenders(before, after) {
    return { removed: termsMissing(before, after), added: termsMissing(after, before) };
}
/** The terms of the record itself whose senders no term of the other tree lets pass. */
function termsMissing(record, other) {
    const reached = new Set((0,traversal/* allTerms */.$O)(other, letsRecordPass).map(({ branch }) => senders_change_targetOf(branch)));
    const isMatched = (0,traversal/* unmeasuredReasons */.$2)(other).length > 0 ? () => true : matcherOf(other);
    const missing = record.branches.filter((branch) => letsRecordPass(branch) ? !reached.has(senders_change_targetOf(branch)) : letsClientsPass(branch) && !isMatched(branch));
    return [...new Set(missing.map(({ text }) => text))];
}
/** RFC 7208 \u00a75.2: an include gives pass only with the qualifier `+`. */
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
/** RFC 8461 \u00a78.3: senders apply a cached policy until its max_age has passed, even if it was withdrawn. */
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
/** RFC 7671 \u00a78.1: publish records for the next key beside the current ones two TTLs before the key changes. Where the server was probed, `dane/match` judges instead. */
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
/** RFC 6376 \u00a73.6.1: without its key record a signature fails, that of mail in transit too. */
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

// EXTERNAL MODULE: ./lib/src/text/error.js
var text_error = __webpack_require__(45534);
;// CONCATENATED MODULE: ./lib/src/zones/edits/attach-edits.js


/** Adds the edit to each failure's fix; a fix that needs another step first has none. A fix whose edit throws gets none, and `onDefect` is called. */
function attachEdits(findings, edit, onDefect) {
    const edited = (finding, fix) => {
        try {
            const found = edit(fix.records);
            if (found !== null && "code" in found)
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

// EXTERNAL MODULE: ./lib/src/zones/edits/editor.js
var editor = __webpack_require__(36435);
// EXTERNAL MODULE: ./lib/src/cause.js
var cause = __webpack_require__(78789);
;// CONCATENATED MODULE: ./lib/src/compare/put-back.js
// The fix of what a change broke: the value before it. That value passed, so it comes before any improvement of the new one.



/** The types of records that a finding can rest on. */
const TYPES = ["TXT", "MX", "SRV", "TLSA", "A", "AAAA", "CNAME"];
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
function rrsetsOf({ now, before }) {
    const found = [...before.evidence, ...now.evidence].flatMap(({ at }) => "type" in at && at.live !== true && isReadType(at.type) ? [{ name: at.name, type: at.type }] : []);
    return [...new Map(found.map((each) => [`${each.type} ${each.name}`, each])).values()];
}
function isReadType(type) {
    return TYPES.includes(type);
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
        const values = await Promise.all(rrsetsOf(broken).map((rrset) => readValues(rrset, dns)));
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
    const edit = (0,editor/* createEditor */.i)(views.kind === "planned" ? declared.zones : [], repository);
    const dns = comparedDns(views, comparison.baseline);
    const networks = (0,moved_networks/* compareNetworks */.xx)(parsedRecords(base?.declared?.zones ?? []), parsedRecords(declared.zones));
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
    const audits = (0,sequence/* lazySequence */.W)(domains.length, (i) => {
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
function parsedRecords(zones) {
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

// EXTERNAL MODULE: ./lib/src/run/load-inputs.js + 21 modules
var load_inputs = __webpack_require__(7855);
// EXTERNAL MODULE: ./lib/src/run/open-world.js
var open_world = __webpack_require__(39179);
// EXTERNAL MODULE: ./lib/src/run/view-audits.js + 3 modules
var view_audits = __webpack_require__(40002);
// EXTERNAL MODULE: ./lib/src/zones/edits/file-text.js
var file_text = __webpack_require__(44070);
;// CONCATENATED MODULE: ./lib/src/run/line-ends.js


/** Project limit: octets of a file that is read again; a zone of 100,000 records has about 10 MiB. */
const MAX_FILE_OCTETS = 16 * 2 ** 20;
/** The ends of the lines with a failure, an error or a warning, and the files that a fix changes. What cannot be read as text again is left out. */
function findLineEnds(report, repository) {
    const wanted = new Map([...(0,survey/* surveyOf */.yj)(report).failureLines].map(([file, lines]) => [file, new Set(lines)]));
    for (const { location } of [...report.faults, ...report.warnings]) {
        const { file, line } = location;
        wanted.set(file, (wanted.get(file) ?? new Set()).add(line));
    }
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

// EXTERNAL MODULE: ./lib/src/run/views.js
var run_views = __webpack_require__(59742);
;// CONCATENATED MODULE: ./lib/src/run/check.js

















/** Audits the domains of a policy. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
function check(options) {
    return (0,run_deadline/* withRunDeadline */.mH)(options.deadlineMs, (deadline) => checkWithDeadline(deadline, options), options.stop);
}
async function checkWithDeadline(deadline, options) {
    const inputs = await (0,load_inputs/* loadInputs */.I)(options, options.domains, options.shard);
    keepHeapSmallFor(inputs, options.maxHeld);
    const { base: expected } = options;
    const isNamed = expected.kind !== "none" && expected.kind !== "unnamed";
    const base = isNamed ? await (await __webpack_require__.e(/* import() */ 8899).then(__webpack_require__.bind(__webpack_require__, 8899))).readBase(expected, options, deadline) : null;
    const history = options.history && (await (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9425), __webpack_require__.e(2181)]).then(__webpack_require__.bind(__webpack_require__, 92640))).openHistory(options.history, options.config, inputs));
    const { shard, shards, view } = options;
    const isWhole = shard === null && shards === null;
    const run = isWhole ? null : (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9099), __webpack_require__.e(2878)]).then(__webpack_require__.bind(__webpack_require__, 2878))).identifyRun(view, inputs, base);
    const world = await (0,open_world/* openWorld */.H)(options, inputs, run, deadline);
    const keys = (0,commit_key_dates/* commitKeyDates */.W)({ ...options, policy: inputs.policy, zones: inputs.declared.zones }, options.openCommitLog, deadline.signal);
    const stamp = shard && run && { ...shard, run };
    try {
        const reading = inputs.policy.reports.length === 0
            ? null
            : { ...(await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9425), __webpack_require__.e(705)]).then(__webpack_require__.bind(__webpack_require__, 80705))), ...(await Promise.all(/* import() */[__webpack_require__.e(4035), __webpack_require__.e(5558)]).then(__webpack_require__.bind(__webpack_require__, 45558))) };
        const reports = reading && (await reading.knowReports(inputs, world, history, deadline.signal));
        const narrowed = options.changedOnly ? await narrow(inputs, base, options, world) : inputs;
        const found = await audit(options, { inputs: narrowed, base, history: history && withoutOffline(history, world), keys, reports }, world);
        const names = inputs.domains.map(({ name }) => name);
        const known = reports && (0,known_reports/* selectReports */.Oe)(reports, names);
        const evidence = known && known.evidence;
        return {
            ...found,
            evidence: evidence && Object.keys(evidence.domains).length > 0 ? evidence : null,
            received: known && reading && reading.openReceivedViews(known, inputs.domains),
            snapshot: () => world.snapshot(stamp, known && reading && reading.withPlainProblem(known)),
            missingShards: world.gaps?.limitations ?? [],
        };
    }
    finally {
        keys.close();
        world.close();
    }
}
/** Domains that are observed until the heap is looked at again. */
const HEAP_INTERVAL = 100;
/** For a policy of many domains, also where few of them are audited: the policy itself is large. */
function keepHeapSmallFor({ domains }, maxHeld = view_audits/* MAX_HELD */.R) {
    if (domains.length > maxHeld)
        (0,heap/* keepHeapSmall */.p)();
}
/** Does so again and again as domains are done. */
function keepingHeapSmall(inputs, maxHeld, onProgress) {
    return (done, total) => {
        if (done % HEAP_INTERVAL === 0)
            keepHeapSmallFor(inputs, maxHeld);
        onProgress?.(done, total);
    };
}
/** The inputs, without the domains that the change cannot touch. */
async function narrow(inputs, base, options, { offline, dns }) {
    const { narrowToChange } = await __webpack_require__.e(/* import() */ 4255).then(__webpack_require__.bind(__webpack_require__, 74255));
    return narrowToChange(inputs, base, options.base, offline ? null : dns);
}
/** A run that measured nothing is not recorded: shards may have been offline. */
function withoutOffline(history, { offline }) {
    return offline ? { ...history, access: { ...history.access, records: false } } : history;
}
/** Observe views, choose the baseline, judge, build the report. */
async function audit(options, { inputs, base, history, keys, reports }, world) {
    const defects = new Map(); // one observer may fail alike for many domains
    const onDefect = (defect) => defects.set(JSON.stringify(defect), defect);
    const findDeclaration = (0,run_views/* evidenceLocator */.C)(inputs.declared.zones, inputs.policyFiles);
    const { maxHeld = view_audits/* MAX_HELD */.R } = options;
    const auditor = (0,audit_domains/* openAuditor */.f)(world, findDeclaration, onDefect, await knownFacts(history, reports, world), maxHeld);
    const views = (0,run_views/* chooseViews */.S)(options.view, inputs, base, world, keys.keyDates);
    const earlier = base?.policy ?? null;
    const weakening = earlier && (await __webpack_require__.e(/* import() */ 9882).then(__webpack_require__.bind(__webpack_require__, 79882)));
    const past = history && { history, ...(await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9425), __webpack_require__.e(705), __webpack_require__.e(2095)]).then(__webpack_require__.bind(__webpack_require__, 52095))), ...(await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9425), __webpack_require__.e(8320)]).then(__webpack_require__.bind(__webpack_require__, 97237))) };
    const { observed, comparison, countedBefore } = await world.runWithResolverCheck(async () => {
        const onProgress = keepingHeapSmall(inputs, maxHeld, options.onProgress);
        const observed = await (0,observe_views/* observeViews */.Vd)(auditor, views, { inputs, base }, onDefect, onProgress);
        keepHeapSmallFor(inputs, maxHeld);
        const sources = { outcome: baseOutcome(options.base, base), inputs: views.base, view: views.kind, history };
        const comparison = await compareWithBaseline(auditor, inputs, observed, sources);
        const policies = earlier && { inputs, earlier, at: world.at };
        const countedBefore = policies && (await weakening?.judgeByEarlierPolicy(auditor, views, policies, observed, comparison));
        return { observed, comparison, countedBefore: countedBefore ?? [] };
    });
    const judged = await judgeView(views, { inputs, base }, observed, comparison, { findDeclaration, onDefect });
    const weakened = earlier && weakening && weakening.weakenedSince(earlier, inputs.policy, countedBefore);
    const build = (findings) => buildReport({ ...options, maxHeld }, { inputs, base, view: views.kind, ...(0,run_findings/* withRunFindings */._)(comparison, judged, findings), keys, reports, weakened }, world);
    const run = { judged, baseline: comparison.baseline, view: views.kind, liveFacts: observed.live?.observed() ?? null };
    const { report, recording, files } = past === null
        ? { report: build([]), recording: null, files: null }
        : await past.recordRun(auditor, inputs, { ...run, history: unlessStopped(past.history, options.stop), reports }, build);
    const isInput = inputFileTest({
        filesRead: [...inputs.filesRead(), ...(base?.filesRead ?? [])],
        policy: inputs.policy,
    });
    return {
        report,
        isInput,
        wantsPullRequest: inputs.policy.advance.pullRequest,
        recording,
        historyView: async () => past && past.readHistoryView(past.history, inputs, report, files, options.root),
        lineEnds: findLineEnds(report, inputs.repository),
        recentFailures: history?.history.recentFailures ?? new Set(),
        digestOf: (files) => inputs.repository.digestOf(files),
        defects: [...defects.values()],
    };
}
async function knownFacts(history, reports, { at }) {
    const earlierRunOf = history && (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9425), __webpack_require__.e(2181)]).then(__webpack_require__.bind(__webpack_require__, 92640))).earlierRunOf;
    return {
        earlierOf: history && earlierRunOf && ((domain) => earlierRunOf(history, domain)),
        reportsOf: reports && (0,report_facts/* openReportFacts */.M)(reports, at),
    };
}
/** A run that was stopped is not added to its history. */
function unlessStopped(history, stop) {
    return stop?.aborted === true ? { ...history, access: { ...history.access, records: false } } : history;
}


/***/ })),

/***/ 97600:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ earlierDomains)
/* harmony export */ });
/** The domains of the earlier policy: those that are audited, and those that the current one leaves out. */
function earlierDomains(earlier, { selects }) {
    return earlier.domains.filter(({ name }) => selects(name));
}


/***/ })),

/***/ 44320:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withFindings),
/* harmony export */   _: () => (/* binding */ withRunFindings)
/* harmony export */ });
/* harmony import */ var _sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87685);

/** Findings about the run beside the others. This change does not cause them: a baseline of this run has the same. */
function withRunFindings(comparison, judged, findings) {
    const { baseline, baselineFindings } = comparison;
    const ownBaseline = baseline.kind === "history"
        ? baselineFindings
        : baselineFindings &&
            (0,_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .lazySequence */ .W)(baselineFindings.length, (i) => {
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
/** What was found of the domains, with the findings about the run. */
function withFindings(audits, findings) {
    return (0,_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .lazySequence */ .W)(audits.length, (i) => {
        const audit = audits.at(i);
        return { ...audit, findings: [...audit.findings, ...(findings[i] ?? [])] };
    });
}


/***/ }))

};
