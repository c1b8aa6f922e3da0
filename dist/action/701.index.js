export const id = 701;
export const ids = [701];
export const modules = {

/***/ 14701:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (/* binding */ renderJson),
  renderJsonParts: () => (/* binding */ renderJsonParts)
});

// EXTERNAL MODULE: ./lib/src/controls.js
var controls = __webpack_require__(60022);
// EXTERNAL MODULE: ./lib/src/requirements.js
var src_requirements = __webpack_require__(44244);
// EXTERNAL MODULE: ./lib/src/text/chunks.js
var chunks = __webpack_require__(39004);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/src/report/survey.js + 5 modules
var survey = __webpack_require__(93893);
// EXTERNAL MODULE: ./lib/src/report/group-findings.js
var group_findings = __webpack_require__(17105);
// EXTERNAL MODULE: ./lib/src/report/group-unknowns.js
var group_unknowns = __webpack_require__(16436);
// EXTERNAL MODULE: ./lib/src/report/report-view.js
var report_view = __webpack_require__(62329);
;// CONCATENATED MODULE: ./lib/src/report/group-numbers.js



const NO_GROUP = { group: null, cause: null };
function numberGroups(report) {
    const { failures, knownFailures, newWarnings, warnings, fixed, waived, weakened, unknowns } = (0,report_view/* viewReport */.ab)(report);
    let last = 0;
    const listed = new Map();
    // the keys of each section have what sets it apart: status and change
    for (const { first } of [failures, knownFailures, newWarnings, warnings, fixed, waived].flat())
        listed.set((0,group_findings/* groupKey */.$6)(first), { group: ++last, cause: null });
    const numbersOfWeakened = new Map(weakened.map(({ by, group }) => [`${by} ${(0,group_findings/* groupKey */.$6)(group.first)}`, ++last]));
    const causeOf = (0,group_unknowns/* causeReader */.X)();
    const byCause = new Map(unknowns.map(({ key, cause }) => [key, { group: ++last, cause }]));
    return {
        of: (placed) => {
            const { status, change, level, message } = placed.finding;
            if (status === "unknown")
                return byCause.get(causeOf(message).general.key) ?? NO_GROUP;
            return isGrouped({ status, change, level }) ? (listed.get((0,group_findings/* groupKey */.$6)(placed)) ?? NO_GROUP) : NO_GROUP;
        },
        ofWeakened: ({ domain, finding, by }) => numbersOfWeakened.get(`${by} ${(0,group_findings/* groupKey */.$6)({ domain, finding })}`),
    };
}
function isGrouped({ status, change, level }) {
    return status === "fail" || status === "warn" || status === "waived" || (change === "fixed" && level !== "info");
}

// EXTERNAL MODULE: ./lib/src/report/json-text.js
var json_text = __webpack_require__(25127);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
;// CONCATENATED MODULE: ./lib/src/report/json.js








/** Indented by two, ending in a newline. Only what the format names is written. */
function renderJson(report, context) {
    return (0,chunks/* wholeText */.r0)(renderJsonParts(report, context));
}
/** The same, a finding at a time. */
function renderJsonParts(report, { language }) {
    const { tool, config, gate, waivers } = report;
    const groups = numberGroups(report);
    const before = {
        ...pick(report, "version"),
        language: language.tag,
        tool: pick(tool, "name", "version"),
        ...pick(report, "at", "profile", "view"),
        config: { ...pick(config, "file", "sha256"), ...(config.included && pick(config, "included")) },
        resolvers: report.resolvers.map((resolver) => pick(resolver, "url", "validates")),
        limitations: report.limitations,
        faults: report.faults.map((fault) => ({ location: toLocation(fault), ...pick(fault, "message") })),
        warnings: report.warnings.map((warning) => ({
            location: toLocation(warning),
            ...pick(warning, "message", "suggestion"),
        })),
        conclusion: report.conclusion,
        gate: {
            ...pick(gate, "failOn", "passed"),
            baseline: gate.baseline.kind,
            base: "name" in gate.baseline ? (0,say/* sayText */.dZ)(gate.baseline.name, language) : null,
            ...pick(gate, "reasons", "notes"),
        },
        weakenings: report.weakenings?.map((one) => ({ message: one.message, location: toLocation(one) })) ?? null,
        weakenedFailures: report.weakenedFailures.map(({ domain, finding, by }) => ({
            domain,
            ...pick(finding, "check", "subject", "message"),
            by,
            change: finding.change,
            group: groups.ofWeakened({ domain, finding, by }),
        })),
        mailRecords: report.mailRecords && {
            changes: report.mailRecords.changes.map((one) => ({
                ...pick(one, "change", "kind", "name", "type", "data", "isNamed"),
                location: toLocation(one),
            })),
            more: report.mailRecords.more,
        },
        rollout: report.rollout.map((step) => ({
            ...pick(step, "domain", "subject", "message", "doFirst"),
            location: toLocation(step),
        })),
        recording: report.recording,
        changedOnly: report.changedOnly && pick(report.changedOnly, "leftOut", "note"),
        counts: toCounts(report),
    };
    const after = {
        waivers: { expired: waivers.expired.map(toWaiver), unused: waivers.unused.map(toWaiver) },
    };
    const said = (data) => (0,say/* sayAll */.jO)(data, language);
    function* domains() {
        for (const domain of report.domains)
            yield toDomain(domain, groups, language);
    }
    function* requirements() {
        for (const coverage of (0,survey/* coverageOf */._5)(report))
            yield said(toRequirement(coverage, language)); // each names many domains
    }
    return (0,json_text/* jsonParts */.lx)({ ...said(before), domains: domains(), ...said(after), requirements: requirements() });
}
function toDomain({ name, mail, owner, counts, facts, findings }, groups, language) {
    return {
        name,
        mail,
        owner,
        counts: toCounts({ counts }),
        facts: inWords(facts, language),
        findings: jsonFindings(name, findings, groups, language),
    };
}
function* jsonFindings(domain, findings, groups, language) {
    for (const finding of findings)
        yield toJsonFinding(finding, groups.of({ domain, finding }), language);
}
function toJsonFinding(finding, { group, cause }, language) {
    const { key, check, subject, section, requirements, tests, references } = finding;
    const { outcome, level, status, isDeclared, change, waiver } = finding;
    return {
        key,
        check,
        subject,
        section,
        requirements,
        tests,
        references,
        outcome,
        level,
        status,
        message: (0,say/* say */.cv)(finding.message, language),
        evidence: finding.evidence.map((one) => ({ at: inWords(one.at, language), text: (0,say/* sayEvidence */.$h)(one, language) })),
        location: toLocation(finding),
        isDeclared,
        fix: finding.fix && toFix(finding.fix, language),
        change,
        group,
        cause: cause && (0,say/* say */.cv)(cause, language),
        waiver: waiver && pick(waiver, "reason", "owner", "expires"),
    };
}
function toFix({ text, records, file, edit }, language) {
    return {
        text: (0,say/* say */.cv)(text, language),
        records: records.map((record) => pick(record, "name", "type", "data")),
        ...(file === undefined ? {} : { file: pick(file, "url", "lines") }),
        edit: edit ? pick(edit, "file", "line", "endLine", "before", "after") : null,
    };
}
function toCounts({ counts }) {
    return pick(counts, "pass", "fail", "warn", "info", "unknown", "notApplicable", "waived");
}
function toWaiver(waiver) {
    return {
        ...pick(waiver, "check", "domain", "reason", "owner", "expires"),
        location: toLocation(waiver),
        problem: waiver.problem,
    };
}
function toRequirement(coverage, { requirements }) {
    const { requirement, state } = coverage;
    const { id, guideline, section, level } = requirement;
    return {
        id,
        title: requirements[id],
        level,
        source: `BSI ${guideline} v${src_requirements/* GUIDELINES */._n[guideline].version} ${section}`,
        controls: (0,controls/* controlsOfRequirement */.zL)(id).map((control) => pick(control, "id", "title")),
        coverage: state,
        ...pick(coverage, "domains", "status"),
        checks: coverage.checks.map((one) => pick(one, "check", "status")),
        switchedOff: coverage.switchedOff.map(({ check }) => check),
        attestations: coverage.attestations.map(toAttestation),
    };
}
function toAttestation(attestation) {
    const { evidence } = attestation;
    return {
        ...pick(attestation, "statement", "by", "date", "validUntil"),
        evidence: "url" in evidence ? pick(evidence, "url") : pick(evidence, "file"),
        domains: attestation.domains,
        location: toLocation(attestation),
        problem: attestation.problem,
    };
}
function toLocation({ location: { file, line, column } }) {
    return { file, line, column };
}
/** These keys of an object, in this order. */
function pick(from, ...keys) {
    const picked = {};
    for (const key of keys)
        picked[key] = from[key];
    return picked;
}
/** Facts with sentences for messages. The standards define them: their keys are sorted, because observers may add them in any order. */
function inWords(value, language) {
    if (value === null || typeof value !== "object")
        return value;
    if (Array.isArray(value))
        return value.map((item) => inWords(item, language));
    if ((0,say/* isMessage */.K8)(value))
        return (0,say/* say */.cv)(value, language);
    const entries = Object.entries(value).toSorted(([a], [b]) => (0,order/* compareText */.n)(a, b));
    return Object.fromEntries(entries.map(([key, inner]) => [key, inWords(inner, language)]));
}


/***/ }))

};
