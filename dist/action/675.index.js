export const id = 675;
export const ids = [675];
export const modules = {

/***/ 58675:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderOscal: () => (/* binding */ renderOscal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/controls.js
var src_controls = __webpack_require__(60022);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/requirements.js
var src_requirements = __webpack_require__(44244);
// EXTERNAL MODULE: ./lib/src/report/finding-view.js
var finding_view = __webpack_require__(20796);
// EXTERNAL MODULE: ./lib/src/report/json-text.js
var json_text = __webpack_require__(25127);
// EXTERNAL MODULE: ./lib/src/report/links.js
var links = __webpack_require__(96668);
// EXTERNAL MODULE: ./lib/src/report/language.js + 40 modules
var report_language = __webpack_require__(44647);
// EXTERNAL MODULE: ./lib/src/report/markdown-coverage.js
var markdown_coverage = __webpack_require__(83255);
// EXTERNAL MODULE: ./lib/src/report/mark.js
var mark = __webpack_require__(84332);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/src/report/sanitize-markdown.js
var sanitize_markdown = __webpack_require__(4630);
;// CONCATENATED MODULE: ./lib/src/report/oscal-parts.js
// What all parts of an OSCAL document are made of: identifiers, properties, prose.




/** What the names of our own properties mean. */
const NAMESPACE = `${links/* PROJECT_PAGE */.wB}/blob/main/docs/oscal.md`;
/** The namespace of our identifiers: made once, by chance. */
const UUID_NAMESPACE = Buffer.from("0d5f3c1ea5c2467b9f0c7e54a3d6812b", "hex");
const VERSION_OCTET = 6;
const VARIANT_OCTET = 8;
/** A UUID of version 5 (RFC 9562 \u00a75.5): the same words have the same one. */
function nameUuid(...words) {
    const octets = (0,external_node_crypto_.createHash)("sha1").update(UUID_NAMESPACE).update(JSON.stringify(words)).digest().subarray(0, 16);
    octets.writeUInt8((octets.readUInt8(VERSION_OCTET) & 0x0f) | 0x50, VERSION_OCTET);
    octets.writeUInt8((octets.readUInt8(VARIANT_OCTET) & 0x3f) | 0x80, VARIANT_OCTET);
    return octets.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
/** The member `name`; none for an empty list, which OSCAL does not have. */
function member(name, items) {
    return items.length === 0 ? {} : { [name]: items };
}
/** The same of items that are made one by one, as the document is written. */
function lazyMember(name, items, make) {
    return items.length === 0 ? {} : { [name]: made(items, make) };
}
function* made(items, make) {
    for (const item of items)
        yield make(item);
}
/** A property of ours; none for an empty value, which OSCAL does not have. */
function property(name, value) {
    const text = oscalString(value ?? "");
    return text === "" ? [] : [{ name, ns: NAMESPACE, value: text }];
}
/** A value that characterises a risk, in our own terms: none of NIST's, such as a likelihood, is measured. */
function facet(name, value) {
    return { name, system: NAMESPACE, value };
}
/** OSCAL's own property of a response to a risk. */
function responseType(value) {
    return { name: "type", value };
}
/** What made an observation or found a risk: the component that stands for this program. */
function toolOrigin(tool) {
    return { actors: [{ type: "tool", "actor-uuid": tool }] };
}
/** One line that neither begins nor ends with a space, as OSCAL's `string` is. */
function oscalString(text) {
    return (0,sanitize/* quoteProse */.U_)(text.trim()).trim();
}
/** The evidence of an observation: a piece for each source. */
function relevantEvidence(evidence, language) {
    return (0,sanitize/* quoteEvidence */.u7)(evidence, language).shown.map(({ source, lines }) => ({
        description: `${(0,sanitize_markdown/* markdownProse */.h$)(source)}:${(0,sanitize_markdown/* markdownEvidence */.DP)(lines)}`,
    }));
}
/** A list of Markdown; at most `limit` items, and how many more there are. */
function markdownList(items, limit, more) {
    const rest = items.length - limit;
    return [...items.slice(0, limit), ...(rest > 0 ? [more(rest)] : [])].map((item) => `- ${item}`).join("\n");
}
/** Where something was seen, as a subject of an observation. */
function domainSubject(domain) {
    return { "subject-uuid": domainUuid(domain), type: "component", title: (0,sanitize_markdown/* markdownCode */.D9)(domain) };
}
/** The component that stands for the mail of a domain. */
function domainUuid(domain) {
    return nameUuid("domain", domain);
}

// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
// EXTERNAL MODULE: ./lib/src/report/survey.js + 5 modules
var survey = __webpack_require__(93893);
;// CONCATENATED MODULE: ./lib/src/report/oscal-observations.js








/** Project limits: findings with an observation of their own, and domains that one observation names. */
const MAX_FINDINGS = 10_000;
const MAX_SUBJECTS = 1000;
/** The worst findings first, as many as have an observation of their own. */
function observedFindings(report, context) {
    const { fail, waived, warn, info } = (0,survey/* surveyOf */.yj)(report).listed;
    const all = [...fail, ...waived, ...warn, ...info];
    const observed = all.slice(0, MAX_FINDINGS).map((placed) => {
        const { key, check, status } = placed.finding;
        const observation = toObservation(check, ["finding", key], report, context, () => observedPart(placed, context));
        return { placed, observation, risk: status === "fail" || status === "waived" ? nameUuid("risk", key) : null };
    });
    return { observed, more: all.length - observed.length };
}
/** What each check came to. */
function checkObservations(report, context) {
    return (0,survey/* surveyOf */.yj)(report).checks.map((check) => checkObservation(check, report, context));
}
/** What could not be measured, by why. It is neither satisfied nor not, so no finding has it. */
function unknownObservations(report, context) {
    return (0,survey/* surveyOf */.yj)(report).unknowns.map((group) => unknownObservation(group, report, context));
}
function observedPart({ domain, finding }, { language }) {
    const { check, status, level, change, evidence, location, section } = finding;
    return {
        title: title(check, language),
        description: describeFinding({ domain, finding }, language),
        props: [
            ...property("check", check),
            ...property("status", status),
            ...property("level", level),
            ...property("section", section),
            ...property("change", change),
            ...property("declared-at", (0,sanitize/* quoteLocation */.u6)(location)),
        ],
        types: ["finding"],
        subjects: [domainSubject(domain)],
        ...member("relevant-evidence", relevantEvidence(evidence, language)),
    };
}
/** What was found, and on what. */
function describeFinding(placed, language) {
    const { subject, message } = (0,finding_view/* viewBrief */.Wq)(placed, language);
    return `${(0,sanitize_markdown/* markdownCode */.D9)(subject)}: ${(0,sanitize_markdown/* markdownProse */.h$)(message)}`;
}
function checkObservation({ example, statuses }, report, context) {
    const { language } = context;
    const { check } = example;
    const { marks } = language.words.finding;
    const counts = [...statuses]
        .toSorted(([a], [b]) => mark/* MARK_RANK */.F[a] - mark/* MARK_RANK */.F[b])
        .map(([status, count]) => `${count} ${marks[status]}`);
    return toObservation(check, ["check", check], report, context, () => ({
        title: title(check, language),
        description: `${(0,sanitize_markdown/* markdownCode */.D9)(check)}: ${counts.join(", ")}`,
        ...member("props", property("check", check)),
        types: ["control-objective"],
    }));
}
function unknownObservation({ key, cause, domains, checks }, report, context) {
    const { language } = context;
    const { finding, list, oscal } = language.words;
    const named = list(checks.map((check) => (0,sanitize_markdown/* markdownCode */.D9)(check)));
    const more = domains.length - MAX_SUBJECTS;
    return toObservation(null, ["unknown", key], report, context, () => ({
        title: finding.marks.unknown,
        description: `${(0,sanitize_markdown/* markdownProse */.h$)((0,say/* say */.cv)(cause, language))}\n\n${named}`,
        props: property("status", "unknown"),
        subjects: domains.slice(0, MAX_SUBJECTS).map(domainSubject),
        ...(more > 0 ? { remarks: oscal.moreDomains(more) } : {}),
    }));
}
function toObservation(check, name, { at }, { run, tool }, part) {
    const uuid = nameUuid("observation", run, ...name);
    return {
        uuid,
        check,
        part: () => ({ uuid, ...part(), methods: ["TEST"], origins: [toolOrigin(tool)], collected: at }),
    };
}
/** The claim of a check. */
function title(check, language) {
    return (0,sanitize_markdown/* markdownProse */.h$)((0,report_language/* checkWords */.iW)(check, language)?.title ?? check);
}

;// CONCATENATED MODULE: ./lib/src/report/oscal-findings.js










/** The part of a control in the catalogue that says what is required: `KONF.13.5_stm`. */
const STATEMENT = "_stm";
/** The requirements of the guidelines, then the controls. */
function claimsOf(report, language) {
    const { coverage, controls, checks } = (0,survey/* surveyOf */.yj)(report);
    const examples = checks.map(({ example }) => example);
    return [
        ...coverage.map((one) => {
            const { id, shownBy, level } = one.requirement;
            const own = examples.filter(({ requirements }) => requirements.includes(id));
            return {
                id,
                title: language.requirements[id],
                target: { type: "objective-id", "target-id": id },
                coverage: one,
                isShown: shownBy === "checks",
                isRecommendation: level === "should",
                checks: new Set(own.map(({ check }) => check)),
            };
        }),
        ...controls.map((one) => {
            const { id, title: name, bearing } = one.control;
            const own = examples.filter(({ check }) => (0,src_controls/* controlsOfCheck */.Ik)(check).includes(one.control));
            return {
                id,
                title: name,
                target: { type: "statement-id", "target-id": `${id}${STATEMENT}` },
                coverage: one,
                isShown: bearing === "decides",
                isRecommendation: false,
                checks: new Set(own.map(({ check }) => check)),
            };
        }),
    ];
}
/** Whether a claim is satisfied; null where this run does not decide it. */
function isSatisfied({ coverage: { state, checks }, isShown, isRecommendation }) {
    if (state === "failed" || state === "waived")
        return false;
    if (state !== "checked" || !isShown)
        return null;
    return !(isRecommendation && checks.some(({ status }) => status === "warn" || status === "waived"));
}
/** Whether this run decides a claim. */
function isDecided(claim) {
    return isSatisfied(claim) !== null;
}
/** What a claim that is decided comes to. */
function oscalFinding(claim, observations, risks, { run, language }) {
    const satisfied = isSatisfied(claim) === true;
    const isRelated = ({ check }) => check !== null && claim.checks.has(check);
    return {
        uuid: nameUuid("finding", run, claim.id),
        title: `${claim.id} ${claim.title}`,
        description: describe(claim, language),
        target: {
            ...claim.target,
            status: {
                state: satisfied ? "satisfied" : "not-satisfied",
                reason: satisfied ? "pass" : "fail",
            },
        },
        ...member("related-observations", observations.filter(isRelated).map(({ uuid }) => ({ "observation-uuid": uuid }))),
        ...member("related-risks", risks.filter(({ observation }) => isRelated(observation)).map(({ risk }) => ({ "risk-uuid": risk }))),
    };
}
/** What this run leaves open, a line for each claim that concerns an audited domain. */
function undecidedLines(claims, language) {
    return claims
        .filter((claim) => !isDecided(claim) && claim.coverage.state !== "not-applicable")
        .map((claim) => `${claim.id} ${claim.title}: ${describe(claim, language)}`);
}
function describe({ coverage, isShown }, language) {
    const text = (0,markdown_coverage/* coverageText */._)(coverage, { language, links: links/* NO_LINKS */.EB });
    return coverage.state === "checked" && !isShown ? `${text}; ${language.words.oscal.asksForMore}` : text;
}
/** The findings that are risks: what fails, and what is waived. */
function risksOf(observed) {
    return observed.filter((one) => one.risk !== null);
}
/** What fails is open; what is waived is an accepted deviation until its waiver ends. */
function oscalRisk({ placed, observation, risk }, { tool, language }) {
    const { domain, finding } = placed; // made when it is asked for
    const { check, level, waiver } = finding;
    return {
        uuid: risk,
        title: title(check, language),
        description: describeFinding({ domain, finding }, language),
        statement: (0,sanitize_markdown/* markdownProse */.h$)((0,report_language/* checkWords */.iW)(check, language)?.why ?? check),
        ...member("props", [
            ...property("check", check),
            ...property("waiver-reason", waiver?.reason ?? null),
            ...property("waiver-owner", waiver?.owner ?? null),
        ]),
        status: waiver === null ? "open" : "deviation-approved",
        origins: [toolOrigin(tool)],
        characterizations: [{ origin: toolOrigin(tool), facets: [facet("level", level)] }],
        ...(waiver === null ? {} : { deadline: `${waiver.expires}T23:59:59Z` }),
        ...member("remediations", [...acceptance(finding, language), ...recommendations(finding, language)]),
        "related-observations": [{ "observation-uuid": observation.uuid }],
    };
}
/** What the waiver of a finding decides. */
function acceptance({ key, waiver }, { words }) {
    if (waiver === null)
        return [];
    const { reason, owner, expires } = waiver;
    return [
        {
            uuid: nameUuid("acceptance", key),
            lifecycle: "completed", // it was decided, and nothing else is planned
            title: words.oscal.acceptance,
            description: (0,sanitize_markdown/* markdownProse */.h$)(reason === "" ? words.oscal.acceptance : reason),
            props: [responseType("accept")],
            remarks: words.oscal.accepted(owner === null ? null : (0,sanitize_markdown/* markdownCode */.D9)(owner), (0,sanitize_markdown/* markdownCode */.D9)(expires)),
        },
    ];
}
function recommendations(finding, language) {
    const fix = (0,finding_view/* viewFix */.jW)(finding, language);
    if (fix === null)
        return [];
    const records = fix.records.map((record) => (0,sanitize/* recordLineOrNote */.rC)(record, language));
    return [
        {
            uuid: nameUuid("remediation", finding.key),
            lifecycle: "recommendation",
            title: language.words.finding.headings.fix,
            props: [responseType("mitigate")],
            description: [(0,sanitize_markdown/* markdownProse */.h$)(fix.text), ...(records.length > 0 ? [(0,sanitize_markdown/* fencedBlock */.zW)("dns", records)] : [])].join("\n\n"),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/oscal.js
// The report as OSCAL 1.1.3 assessment results (pages.nist.gov/OSCAL, "Assessment Results Model"), for tools of security management.













const OSCAL_VERSION = "1.1.3";
/** Project limit: lines of remarks. */
const MAX_REMARKS = 100;
/** Who makes an attestation. */
const ATTESTER = "attester";
/** In parts; ends in a newline. The identifiers are made of the content, so the same report gives the same bytes. */
function renderOscal(report, { language }) {
    const { words } = language;
    const run = identifyRun(report, language);
    const tool = nameUuid("tool", report.tool.version);
    const plan = nameUuid("plan", run);
    const attestations = report.attestations.filter(({ problem }) => problem === null);
    return (0,json_text/* jsonParts */.lx)({
        "assessment-results": {
            uuid: nameUuid("document", run),
            metadata: {
                title: words.oscal.title,
                "last-modified": report.at,
                version: report.at,
                "oscal-version": OSCAL_VERSION,
                props: property("language", language.tag),
                ...parties(attestations, language),
            },
            "import-ap": { href: `#${plan}`, remarks: words.oscal.plan },
            "local-definitions": { "objectives-and-methods": objectives(language) },
            results: [toResult(report, attestations, { run, tool, language })],
            "back-matter": { resources: resources(report, plan, language) },
        },
    });
}
/**
 * What differs between two runs whose reports do. Items are hashed one by one: a report may have a million findings, and each requirement
 * names its domains.
 */
function identifyRun(report, language) {
    const { tool, at, profile, view, config, resolvers, limitations, faults, attestations } = report;
    const { listed, unknowns, matrix, coverage, controls } = (0,survey/* surveyOf */.yj)(report);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const add = (content) => hash.update(JSON.stringify(content));
    const addEach = (items) => {
        let separator = "[";
        for (const item of items) {
            hash.update(separator + JSON.stringify(item));
            separator = ",";
        }
        hash.update(items.length === 0 ? "[]" : "]");
    };
    add([tool, at, profile, view, config, resolvers, limitations, faults, attestations, language.tag]);
    for (const { finding } of Object.values(listed).flat()) {
        const { key, status, message, change } = finding;
        add([key, status, message, change]);
    }
    add(unknowns.map(({ key, domains, checks }) => [key, domains, checks]));
    hash.update(`[{"sections":${JSON.stringify(matrix.sections)},"rows":`);
    addEach(matrix.rows);
    hash.update("},");
    addEach(coverage);
    hash.update(",");
    addEach(controls);
    hash.update("]");
    return hash.digest("hex");
}
function toResult(report, attestations, context) {
    const { language } = context;
    const { at, profile, view, conclusion, config } = report;
    const { observed, more } = observedFindings(report, context);
    const observations = [
        ...checkObservations(report, context),
        ...observed.map(({ observation }) => observation),
        ...unknownObservations(report, context),
    ];
    const risks = risksOf(observed);
    const claims = claimsOf(report, language);
    return {
        uuid: nameUuid("result", context.run),
        title: language.words.oscal.title,
        description: language.words.oscal.description(report.domains.length, profile, view),
        start: at,
        end: at,
        props: [
            ...property("profile", profile),
            ...property("view", view),
            ...property("conclusion", conclusion),
            ...property("policy-sha256", config.sha256),
        ],
        "local-definitions": localDefinitions(report, context),
        "reviewed-controls": reviewedControls(undecidedLines(claims, language), language),
        ...member("attestations", attestations.map((one) => toAttestation(one, language))),
        ...lazyMember("observations", observations, ({ part }) => part()),
        ...lazyMember("risks", risks, (risk) => oscalRisk(risk, context)),
        ...lazyMember("findings", claims.filter(isDecided), (claim) => oscalFinding(claim, observations, risks, context)),
        ...remarks(report, more, language),
    };
}
/** Which domains the run leaves out, its limits, errors in declared files, and how many findings are left out. */
function remarks(report, more, language) {
    const { viewers } = language.words;
    const lines = [
        ...(more > 0 ? [viewers.moreFindings(more)] : []),
        ...(report.changedOnly === null ? [] : [(0,sanitize_markdown/* markdownProse */.h$)((0,say/* say */.cv)(report.changedOnly.note, language))]),
        ...report.limitations.map((one) => (0,sanitize_markdown/* markdownProse */.h$)((0,say/* say */.cv)(one, language))),
        ...report.faults.map((fault) => (0,sanitize_markdown/* markdownProse */.h$)((0,say/* say */.cv)((0,model/* withPlace */.qS)(fault), language))),
    ];
    return lines.length === 0 ? {} : { remarks: markdownList(lines, MAX_REMARKS, viewers.moreNotes) };
}
/** The mail of each domain, and this program. */
function localDefinitions(report, { tool, language }) {
    const { oscal } = language.words;
    const program = {
        uuid: tool,
        type: "software",
        title: report.tool.name,
        description: oscal.tool,
        ...member("props", versionProperty(report.tool.version)),
        links: [{ href: links/* PROJECT_PAGE */.wB }],
        status: { state: "operational" },
    };
    const platform = { uuid: nameUuid("platform", tool), title: report.tool.name };
    return {
        ...lazyMember("components", (0,survey/* surveyOf */.yj)(report).matrix.rows, ({ domain }) => ({
            uuid: domainUuid(domain),
            type: "service",
            title: (0,sanitize_markdown/* markdownCode */.D9)(domain),
            description: oscal.domain,
            status: { state: "operational" },
        })),
        "assessment-assets": {
            components: [program],
            "assessment-platforms": [{ ...platform, "uses-components": [{ "component-uuid": tool }] }],
        },
    };
}
/** OSCAL's own property of a component. */
function versionProperty(version) {
    const value = oscalString(version);
    return value === "" ? [] : [{ name: "version", value }];
}
/** What checks bear on, and what this run leaves open of it. */
function reviewedControls(undecided, { words: { oscal, viewers } }) {
    const selection = (description, resource, ids) => ({
        description,
        links: [{ href: `#${resource}`, rel: "reference" }],
        "include-controls": ids.map((id) => ({ "control-id": id })),
    });
    const controls = src_controls/* CONTROLS */.VH.filter(({ checks }) => checks.length > 0).map(({ id }) => id);
    const requirements = src_requirements/* REQUIREMENTS */.dq.filter(({ shownBy }) => shownBy === "checks");
    return {
        "control-selections": [
            selection(oscal.controls, catalogueUuid(), controls),
            ...guidelines().map((guideline) => {
                const own = requirements.filter((one) => one.guideline === guideline);
                return selection(oscal.requirements(guideline), guidelineUuid(guideline), own.map(({ id }) => id));
            }),
        ],
        "control-objective-selections": [
            {
                description: oscal.objectives,
                "include-objectives": requirements.map(({ id }) => ({ "objective-id": id })),
            },
        ],
        ...(undecided.length === 0
            ? {}
            : { remarks: `${oscal.undecided}\n\n${markdownList(undecided, MAX_REMARKS, viewers.moreNotes)}` }),
    };
}
/** The guidelines are not published as OSCAL: findings on them are about these objectives. */
function objectives(language) {
    return src_requirements/* REQUIREMENTS */.dq.map(({ id, guideline, section }) => ({
        "control-id": id,
        parts: [{ id, name: "objective", title: language.requirements[id], prose: `BSI ${guideline} ${section}` }],
    }));
}
function toAttestation(attestation, language) {
    const { requirement, statement, by, date, validUntil, evidence, domains, location } = attestation;
    const { oscal, list } = language.words;
    const shown = "url" in evidence ? evidence.url : evidence.file;
    const names = list(domains.map((domain) => (0,sanitize_markdown/* markdownCode */.D9)(domain)), finding_view/* MAX_NAMES */.oA);
    return {
        "responsible-parties": [{ "role-id": ATTESTER, "party-uuids": [partyUuid(by)] }],
        parts: [
            {
                uuid: nameUuid("attestation", requirement, statement, by, date, (0,model/* formatLocation */.j$)(location)),
                name: "statement",
                title: (0,sanitize_markdown/* markdownProse */.h$)(requirement),
                props: [
                    ...property("requirement", requirement),
                    ...property("date", date),
                    ...property("valid-until", validUntil),
                ],
                prose: [(0,sanitize_markdown/* markdownProse */.h$)(statement), oscal.attested(names, (0,sanitize_markdown/* markdownCode */.D9)(shown))].join("\n\n"),
            },
        ],
    };
}
function parties(attestations, { words }) {
    const names = [...new Set(attestations.map(({ by }) => by))];
    if (names.length === 0)
        return {};
    return {
        roles: [{ id: ATTESTER, title: words.oscal.attester }],
        parties: names.map((by) => {
            const name = oscalString(by);
            return { uuid: partyUuid(by), type: "person", ...(name === "" ? {} : { name }) };
        }),
    };
}
function partyUuid(by) {
    return nameUuid("party", by);
}
function resources({ config }, plan, { words: { oscal } }) {
    return [
        {
            uuid: plan,
            title: (0,sanitize_markdown/* markdownCode */.D9)(config.file),
            description: oscal.plan,
            ...member("props", property("policy-sha256", config.sha256)),
        },
        {
            uuid: catalogueUuid(),
            title: `${src_controls/* CONTROL_CATALOGUE */.qE.title}, ${src_controls/* CONTROL_CATALOGUE */.qE.version}`,
            rlinks: [{ href: src_controls/* CONTROL_CATALOGUE */.qE.url }],
        },
        ...guidelines().map((guideline) => ({
            uuid: guidelineUuid(guideline),
            title: `BSI ${guideline} v${src_requirements/* GUIDELINES */._n[guideline].version}`,
        })),
    ];
}
function guidelines() {
    return Object.keys(src_requirements/* GUIDELINES */._n);
}
function catalogueUuid() {
    return nameUuid("catalogue", src_controls/* CONTROL_CATALOGUE */.qE.title, src_controls/* CONTROL_CATALOGUE */.qE.version);
}
function guidelineUuid(guideline) {
    return nameUuid("guideline", guideline, src_requirements/* GUIDELINES */._n[guideline].version);
}


/***/ }))

};
