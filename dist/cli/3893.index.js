export const id = 3893;
export const ids = [3893];
export const modules = {

/***/ 60022:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ controlsOfCheck),
/* harmony export */   VH: () => (/* binding */ CONTROLS),
/* harmony export */   qE: () => (/* binding */ CONTROL_CATALOGUE),
/* harmony export */   zL: () => (/* binding */ controlsOfRequirement)
/* harmony export */ });
/** The catalogue of the BSI that has the controls: BSI-Bund/Stand-der-Technik-Bibliothek, kernel catalogue of 29 July 2026, CC BY-SA 4.0. */
const CONTROL_CATALOGUE = {
    title: "Grundschutz++",
    version: "2026-07-29",
    url: "https://github.com/BSI-Bund/Stand-der-Technik-Bibliothek",
};
const of = (standard, ...ids) => ids.map((id) => `${standard}/${id}`);
const SPF = of("spf", "present", "syntax", "lookup-limit", "void-limit", "include-valid", "open");
const STRICT_SPF = of("spf", "all", "all-hard"); // `~all` meets TR-03182-01-M, and not the control, which asks for `-all`
const DKIM = of("dkim", "selector", "syntax", "not-revoked", "key-strength", "hash");
const DMARC = of("dmarc", "present", "syntax", "policy", "subdomains");
const DMARC_REPORTS = of("dmarc", "rua", "rua-authorised", "rua-deliverable", "reports-fresh", "pass-rate");
const DANE = [...of("dane", "present", "lookup", "usable", "match"), ...of("dnssec", "not-bogus", "domain", "mx-zone")];
const MTA_STS = of("mta-sts", "record", "policy-fetch", "policy-syntax", "mode", "mx-coverage", "mx-certificate", "id-change");
// Id, UUID, title, requirements, checks, decisive checks, bearing; in the order of the catalogue.
const ROWS = [
    [
        "KONF.13.2.1",
        "c163be1f-8236-439c-a1d1-34fa7472c06a",
        "Verifikation der Sendeberechtigung",
        ["TR-03182-02-M"],
        [],
        [],
        "refutes",
    ],
    [
        "KONF.13.2.2",
        "2e782128-57ea-4573-a44e-5538d0dd1240",
        "Verifikation der Serversignatur",
        ["TR-03182-05-M"],
        [],
        [],
        "refutes",
    ],
    [
        "KONF.13.3",
        "0588d640-bda0-46d7-978e-6c742f098327",
        "Kryptographische Signatur des Mailservers",
        ["TR-03182-04-M"],
        [],
        [],
        "refutes",
    ],
    [
        "KONF.13.5",
        "4eedf96c-42cf-4d3e-902f-f3efce1f533a",
        "Publikation der Sendeberechtigung",
        ["TR-03182-01-M"],
        SPF,
        SPF,
        "decides",
    ],
    [
        "KONF.13.5.1",
        "b44ec8f5-20f7-43ad-94a6-545a12cc7a67",
        "Strenge Senderpolicy",
        ["TR-03182-01-M"],
        STRICT_SPF,
        STRICT_SPF,
        "decides",
    ],
    [
        "KONF.13.6",
        "faf3fea5-b891-4d47-a2f7-74756b02a668",
        "Publikation der Serversignatur",
        ["TR-03182-03-M"],
        DKIM,
        DKIM,
        "decides",
    ],
    // it asks for a look at the reports: without a record none come, and failures in them show that somebody looked
    [
        "KONF.13.7",
        "becbeefc-417d-42e4-b2a0-7a296c23fa9c",
        "TLS-Reports pr\u00fcfen",
        ["TR-03108-10-M", "TR-03108-11-R"],
        ["tls-rpt/*"],
        ["tls-rpt/record"],
        "refutes",
    ],
    [
        "KONF.13.8",
        "96dd928d-e5ac-47ec-a2a2-320ae0359e73",
        "DMARC-Reports pr\u00fcfen",
        ["TR-03182-06-M", "TR-03182-10-M"],
        DMARC_REPORTS,
        ["dmarc/rua"],
        "refutes",
    ],
    [
        "KONF.13.9",
        "b4f12703-f0d8-400d-a979-933d7e29a833",
        "Publikation der DMARC-Richtlinie",
        ["TR-03182-06-M"],
        DMARC,
        DMARC,
        "decides",
    ],
    [
        "KONF.13.10",
        "ee341e2a-290d-4d5f-bf24-c95a265395f6",
        "Authentifizierung der Server-Zertifikate \u00fcber DNS",
        ["TR-03108-05-M"],
        ["dnssec/*", "dane/*"],
        DANE,
        "decides",
    ],
    [
        "KONF.13.11",
        "19e81bd5-20d6-41af-b172-5a3859738a62",
        "MTA-STS",
        ["TR-03108-07-R"],
        ["mta-sts/*"],
        MTA_STS,
        "decides",
    ],
    // of the draft Mindeststandard TLS of 23 April 2026: TLS 1.3, or 1.2 with forward secrecy; outbound connections are not seen
    [
        "KONF.14.1.1",
        "b73c400e-b4f8-494c-ac02-619258f77a2d",
        "Obligatorische Verschl\u00fcsselung",
        ["TR-03108-03-M"],
        ["smtp-tls/*"],
        of("smtp-tls", "starttls", "version", "forward-secrecy"),
        "refutes",
    ],
];
/** In the order of the catalogue. */
const CONTROLS = ROWS.map(([id, uuid, title, requirements, checks, decisive, bearing]) => ({
    id,
    uuid,
    title,
    requirements,
    checks,
    decisive,
    bearing,
}));
/** The controls that ask for what a requirement does. */
function controlsOfRequirement(id) {
    return CONTROLS.filter(({ requirements }) => requirements.some((one) => one === id));
}
/** The controls that a check bears on. */
function controlsOfCheck(check) {
    const standard = `${check.split("/", 1)[0]}/*`;
    return CONTROLS.filter(({ checks }) => checks.includes(check) || checks.includes(standard));
}


/***/ })),

/***/ 48266:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ PARKED_KINDS),
/* harmony export */   NE: () => (/* binding */ RECEIVING_KINDS),
/* harmony export */   Oo: () => (/* binding */ ALL_KINDS),
/* harmony export */   hR: () => (/* binding */ ACTIVE_KINDS),
/* harmony export */   qH: () => (/* binding */ defineCheck),
/* harmony export */   r9: () => (/* binding */ SENDING_KINDS)
/* harmony export */ });
/** Defines a check; naming a fact its scope does not have, or reading one it did not name, does not compile. */
function defineCheck(definition) {
    return { needs: [], examines: [], consults: [], ...definition };
}
// The kinds of domain that receive mail, send it, do either, do neither; and all of them.
const RECEIVING_KINDS = ["send-receive", "receive"];
const SENDING_KINDS = ["send-receive", "send"];
const ACTIVE_KINDS = ["send-receive", "send", "receive"];
const PARKED_KINDS = ["none"];
const ALL_KINDS = ["send-receive", "send", "receive", "none"];


/***/ })),

/***/ 67483:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ CoverageTally),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   at: () => (/* binding */ countCoverage),
/* harmony export */   ax: () => (/* binding */ attestedDomains),
/* harmony export */   cc: () => (/* binding */ groupUnder),
/* harmony export */   ql: () => (/* binding */ stateByChecks),
/* harmony export */   x5: () => (/* binding */ markOfCoverage),
/* harmony export */   zW: () => (/* binding */ ClaimTally)
/* harmony export */ });
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44244);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84332);


/** The mark that a state is shown with. */
const STATE_MARKS = {
    failed: "fail",
    waived: "waived",
    "switched-off": "warn",
    "not-covered": "not-applicable",
    unknown: "unknown",
    attested: "info",
    checked: "pass",
    "not-applicable": "not-applicable",
};
/** What is checked is marked by its worst check, as far as that is more than information. */
function markOfCoverage({ state, status }) {
    return state === "checked" && (status === "warn" || status === "waived") ? status : STATE_MARKS[state];
}
/** Worst first. */
const STATES = [
    "failed",
    "waived",
    "switched-off",
    "not-covered",
    "unknown",
    "attested",
    "checked",
    "not-applicable",
];
/** What a report has on each requirement, in the order of the guidelines. */
class CoverageTally {
    #tallies;
    constructor(attestations) {
        this.#tallies = _requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .dq.map((requirement) => new RequirementTally(requirement, attestations));
    }
    add(domain) {
        const findings = findingsByRequirement(domain);
        for (const tally of this.#tallies)
            tally.add(domain, findings.get(tally.requirement.id) ?? []);
    }
    coverage() {
        return this.#tallies.map((tally) => tally.coverage());
    }
}
/** One requirement in the domains that it concerns. */
class RequirementTally {
    requirement;
    #stated;
    #attested;
    #claim = new ClaimTally();
    constructor(requirement, attestations) {
        this.requirement = requirement;
        this.#stated = attestations.filter((one) => one.requirement === requirement.id);
        this.#attested = attestedDomains(this.#stated);
    }
    add(domain, findings) {
        const { id, mail, shownBy } = this.requirement;
        if (!mail.includes(domain.mail))
            return;
        const switchedOff = domain.switchedOff.filter(({ requirements }) => requirements.includes(id));
        const state = shownBy === "checks" ? stateByChecks(findings, switchedOff) : stateBy(this.#attested.has(domain.name));
        this.#claim.add(domain.name, state, findings, switchedOff);
    }
    coverage() {
        return { requirement: this.requirement, ...this.#claim.coverage(this.#stated) };
    }
}
/** One claim in the domains that it concerns. */
class ClaimTally {
    #state = "not-applicable";
    #domains = [];
    #concerned = 0;
    #waivedUntil = null;
    #checks = new Map();
    #switchedOff = new Map();
    /** A domain that it concerns, with the findings and the switched-off checks of the claim. */
    add(domain, state, findings, switchedOff) {
        this.#concerned++;
        if (STATES.indexOf(state) < STATES.indexOf(this.#state)) {
            this.#state = state;
            this.#domains = [];
        }
        if (state === this.#state)
            this.#domains.push(domain);
        for (const finding of findings) {
            const { check, status } = finding;
            const known = this.#checks.get(check);
            const worst = worseStatus(known, status);
            if (worst !== known)
                this.#checks.set(check, worst);
            if (isWaived(finding))
                this.#waivedUntil = earlierDay(this.#waivedUntil, finding.waiver?.expires ?? null);
        }
        for (const one of switchedOff)
            this.#switchedOff.set(one.check, one);
    }
    coverage(attestations) {
        const checks = [...this.#checks].map(([check, status]) => ({ check, status }));
        return {
            state: this.#state,
            domains: this.#domains,
            concerned: this.#concerned,
            status: checks.reduce((worst, { status }) => worseStatus(worst ?? undefined, status), null),
            waivedUntil: this.#waivedUntil,
            checks,
            switchedOff: [...this.#switchedOff.values()],
            attestations,
        };
    }
}
function countCoverage(coverage) {
    return Object.keys(_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .GUIDELINES */ ._n).map((guideline) => {
        const own = coverage.filter(({ requirement }) => requirement.guideline === guideline);
        const count = (state) => own.filter((one) => one.state === state).length;
        const counts = Object.fromEntries(STATES.map((state) => [state, count(state)]));
        return { guideline, total: own.length, counts };
    });
}
/** The findings of checks; those about attestations have the requirement as their subject. */
function findingsByRequirement({ findings }) {
    return groupUnder(findings, ({ requirements, subject }) => requirements.includes(subject) ? requirements.filter((id) => id !== subject) : requirements);
}
/** Items under each of their keys. */
function groupUnder(items, keysOf) {
    const groups = new Map();
    for (const item of items) {
        for (const key of keysOf(item)) {
            const own = groups.get(key);
            if (own === undefined)
                groups.set(key, [item]);
            else
                own.push(item);
        }
    }
    return groups;
}
function stateBy(isAttested) {
    return isAttested ? "attested" : "not-covered";
}
function earlierDay(known, other) {
    if (known === null || other === null)
        return known ?? other;
    return other < known ? other : known;
}
function isWaived({ status, level }) {
    return status === "waived" && level === "must";
}
/** A failure decides, whatever else was not measured, and one that is accepted for a time is still there; what is for information decides nothing. */
function stateByChecks(findings, switchedOff) {
    if (findings.some(({ status }) => status === "fail"))
        return "failed";
    if (findings.some(isWaived))
        return "waived";
    if (switchedOff.some(({ level }) => level === "must"))
        return "switched-off";
    if (findings.some(({ status, level }) => status === "unknown" && level !== "info"))
        return "unknown";
    return findings.some(isMeasured) ? "checked" : "not-covered";
}
function isMeasured({ outcome }) {
    return outcome === "pass" || outcome === "fail";
}
/** The domains that statements which count are for. */
function attestedDomains(stated) {
    return new Set(stated.filter(({ problem }) => problem === null).flatMap(({ domains }) => domains));
}
function worseStatus(worst, status) {
    return worst !== undefined && _mark_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK_RANK */ .F[worst] <= _mark_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK_RANK */ .F[status] ? worst : status;
}


/***/ })),

/***/ 16436:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ causeReader),
/* harmony export */   t: () => (/* binding */ UnknownGroups)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60776);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44647);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30634);




/**
 * Project limits: different messages whose causes are held, and the length of each as JSON; those that name a domain are as many as the domains, and what
 * servers answer may be long.
 */
const MAX_CAUSES = 1_000;
const MAX_KEPT_LENGTH = 1_000;
/** Groups by the reasons in each message, regardless of the question, address and host. */
class UnknownGroups {
    #groups = new Map();
    #causeOf = causeReader();
    /** The domains may come in any order. */
    add({ name, findings }) {
        for (const finding of findings)
            if (finding.status === "unknown")
                this.#place({ domain: name, finding });
    }
    #place(placed) {
        const { key, check, level, message: text } = placed.finding;
        const { exact, general } = this.#causeOf(text);
        const known = this.#groups.get(general.key);
        const group = known ?? {
            exact,
            general,
            first: placed,
            size: 0,
            hasMustCheck: false,
            domains: new Set(),
            checks: new Map(),
        };
        if (known === undefined)
            this.#groups.set(general.key, group);
        if (group.exact?.key !== exact.key)
            group.exact = null;
        if ((0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNaturally */ .y)(key, group.first.finding.key) < 0)
            group.first = placed;
        group.size++;
        group.hasMustCheck ||= level === "must";
        group.domains.add(placed.domain);
        keepLeast(group.checks, check, key);
    }
    /** Causes that hide a must-check first, then the biggest group; its domains by name, its checks by the keys of its findings. */
    groups() {
        return [...this.#groups]
            .toSorted(([, a], [, b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNaturally */ .y)(a.first.finding.key, b.first.finding.key))
            .map(([key, { exact, general, first, size, hasMustCheck, domains, checks }]) => ({
            key,
            cause: exact ?? general,
            size,
            hasMustCheck,
            domains: [...domains].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNaturally */ .y),
            checks: byLeastKey(checks),
            only: size === 1 ? first : null,
        }))
            .toSorted((a, b) => Number(b.hasMustCheck) - Number(a.hasMustCheck) || b.size - a.size || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.cause.key, b.cause.key))
            .map(({ cause, ...group }) => ({ ...group, cause: cause.message }));
    }
}
function keepLeast(keys, of, key) {
    const known = keys.get(of);
    if (known === undefined || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNaturally */ .y)(key, known) < 0)
        keys.set(of, key);
}
function byLeastKey(keys) {
    return [...keys].toSorted(([, a], [, b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNaturally */ .y)(a, b)).map(([name]) => name);
}
/** Says why findings are unknown, for one walk over a report: most domains lack the same for the same reasons. */
function causeReader() {
    const held = new Map();
    return (text) => {
        const key = JSON.stringify(text);
        const known = held.get(key);
        if (known !== undefined)
            return known;
        const made = causesOf(text);
        if (held.size < MAX_CAUSES && key.length <= MAX_KEPT_LENGTH)
            held.set(key, made);
        return made;
    };
}
function causesOf(text) {
    const reasons = reasonsIn(text);
    const [exact, general] = [joined(reasons), joined(reasons.map(withoutNames))];
    return { exact, general: general.key === "" ? exact : general };
}
/** Each reason once: two that are said alike are one. */
function joined(reasons) {
    const byWords = new Map(reasons.map((reason) => [(0,_say_js__WEBPACK_IMPORTED_MODULE_1__.say)(reason, _language_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .VJ), reason]));
    const cause = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("cause/several", { causes: [...byWords.values()] });
    return { key: (0,_say_js__WEBPACK_IMPORTED_MODULE_1__.say)(cause, _language_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .VJ), message: cause };
}
/** The reasons of a message: of the questions that stayed open in it, or the message itself where it has none. */
function reasonsIn(text) {
    if (text.code === "cause/question")
        return reasonsIn(text.values.reason);
    if (text.code === "cause/several")
        return text.values.causes.flatMap(reasonsIn);
    if (text.code === "report/unknown")
        return [text.values.cause];
    if (text.code === "cause/partly")
        return reasonsIn(text.values.cause);
    const open = messagesIn(text).filter(hasOpenQuestion);
    return open.length === 0 ? [text] : open.flatMap(reasonsIn);
}
function hasOpenQuestion(text) {
    return text.code.startsWith("cause/") || messagesIn(text).some(hasOpenQuestion);
}
/** The messages that are values of a message. */
function messagesIn(text) {
    return "values" in text ? Object.values(text.values).flat().filter(_say_js__WEBPACK_IMPORTED_MODULE_1__.isMessage) : [];
}
/** The message with "an address" and "a host" instead of those it names. */
function withoutNames(text) {
    if (!("values" in text))
        return text;
    const general = (key, value) => {
        if (key === "address")
            return (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("cause/an-address");
        if (key === "host")
            return (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("cause/a-host");
        if (Array.isArray(value))
            return value.map((one) => general("", one));
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__.isMessage)(value) ? withoutNames(value) : value;
    };
    const entries = Object.entries(text.values).map(([key, value]) => [key, general(key, value)]);
    return { ...text, values: Object.fromEntries(entries) };
}


/***/ })),

/***/ 84332:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MARK_RANK),
/* harmony export */   Y: () => (/* binding */ markOf)
/* harmony export */ });
/** The mark of a finding; `known`: a failure that the baseline has too. */
function markOf({ status, change }) {
    return status === "fail" && change === "unchanged" ? "known" : status;
}
/** Worst first: measured failures before checks that could not be measured. */
const MARK_RANK = {
    fail: 0,
    known: 1,
    warn: 2,
    unknown: 3,
    waived: 4,
    info: 5,
    pass: 6,
    "not-applicable": 7,
};


/***/ })),

/***/ 8713:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SECTIONS)
/* harmony export */ });
// The sections of the mapping table that findings are shown under, in the table's order. Their numbers are the table's own: a
// report shows the guidelines' requirement ids beside them. Their names are words of a language.
const SECTIONS = ["\u00a73.1", "\u00a73.3", "\u00a73.4", "\u00a74.1", "\u00a74.2", "\u00a74.3", "\u00a75", "\u00a76"];


/***/ })),

/***/ 253:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ countBySection),
/* harmony export */   Is: () => (/* binding */ compliance),
/* harmony export */   MC: () => (/* binding */ marksIn),
/* harmony export */   VA: () => (/* binding */ worstRows),
/* harmony export */   nr: () => (/* binding */ MatrixRows)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60776);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84332);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8713);



/** The table of a report, domains in the report's order; only sections that apply to one of them. */
class MatrixRows {
    #used = new Set();
    #rows = [];
    /** Most domains have one of a few rows. */
    #shared = new Map();
    add({ name, findings }) {
        for (const { status, section } of findings)
            if (status !== "not-applicable")
                this.#used.add(section);
        const cells = cellsOf(findings);
        const key = JSON.stringify([...cells]);
        const known = this.#shared.get(key);
        if (known === undefined)
            this.#shared.set(key, cells);
        this.#rows.push({ domain: name, cells: known ?? cells });
    }
    matrix() {
        const known = new Set(_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .SECTIONS */ .b);
        const unlisted = [...this.#used].filter((number) => !known.has(number)).toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n);
        const sections = [..._sections_js__WEBPACK_IMPORTED_MODULE_1__/* .SECTIONS */ .b.filter((section) => this.#used.has(section)), ...unlisted];
        const rows = new Map([...this.#shared.values()].map((cells) => [cells, sections.map((section) => cells.get(section) ?? null)]));
        return {
            sections,
            rows: this.#rows.map(({ domain, cells }) => ({ domain, cells: rows.get(cells) ?? [] })),
        };
    }
}
function cellsOf(findings) {
    const worst = new Map();
    for (const finding of findings) {
        const { section, check } = finding;
        const mark = (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Y)(finding);
        const cell = worst.get(section);
        if (cell === undefined || _mark_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK_RANK */ .F[mark] < _mark_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK_RANK */ .F[cell.mark])
            worst.set(section, { mark, checks: new Set([check]) });
        else if (cell.mark === mark)
            cell.checks.add(check);
    }
    return new Map([...worst].map(([section, { mark, checks }]) => [section, { mark, checks: checks.size }]));
}
/** How many domains have which worst status in each section, as the history records it; a known failure is a failure. */
function countBySection({ sections, rows }) {
    return Object.fromEntries(sections.map((section, i) => {
        const counts = {};
        for (const { cells } of rows) {
            const { mark = "not-applicable" } = cells[i] ?? {};
            if (mark === "not-applicable")
                continue;
            const status = mark === "known" ? "fail" : mark;
            counts[status] = (counts[status] ?? 0) + 1;
        }
        return [section, counts];
    }));
}
/** The sections of the guidelines, each with the worst mark of all domains: null where it applies to none. */
function compliance({ sections, rows }) {
    const marks = new Map(sections.map((section, i) => [section, worstMark(rows.map(({ cells }) => cells[i] ?? null))]));
    return _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .SECTIONS */ .b.map((section) => ({ section, mark: marks.get(section) ?? null })).filter(({ section, mark }) => mark !== null || section !== MONITORING);
}
/** It is of this project, not of the guidelines. */
const MONITORING = "\u00a76";
/** The marks that occur in a table, worst first. */
function marksIn({ rows }) {
    const used = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.mark ?? [])));
    return Object.keys(_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK_RANK */ .F).filter((mark) => used.has(mark));
}
/** Rows worst first, at most `limit`; of the omitted ones, `passingCount` have only passes, `others` have more to report. */
function worstRows(matrix, limit) {
    const rankOf = (cells) => _mark_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK_RANK */ .F[worstMark(cells) ?? "not-applicable"];
    const ranked = matrix.rows.map((row) => ({ row, rank: rankOf(row.cells) })).toSorted((a, b) => a.rank - b.rank);
    const notable = ranked.filter(({ rank }) => rank < _mark_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK_RANK */ .F.pass);
    const shown = (matrix.rows.length > limit ? notable : ranked).slice(0, limit);
    return {
        rows: shown.map(({ row }) => row),
        passingCount: matrix.rows.length - Math.max(notable.length, shown.length),
        others: Math.max(0, notable.length - shown.length),
    };
}
function worstMark(cells) {
    return cells.reduce((worst, cell) => cell === null || (worst !== null && _mark_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK_RANK */ .F[worst] <= _mark_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK_RANK */ .F[cell.mark]) ? worst : cell.mark, null);
}


/***/ })),

/***/ 93893:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _5: () => (/* binding */ coverageOf),
  LT: () => (/* binding */ findingsWithStatus),
  yj: () => (/* binding */ surveyOf)
});

// EXTERNAL MODULE: ./lib/src/controls.js
var controls = __webpack_require__(60022);
// EXTERNAL MODULE: ./lib/src/requirements.js
var requirements = __webpack_require__(44244);
// EXTERNAL MODULE: ./lib/src/report/coverage.js
var report_coverage = __webpack_require__(67483);
;// CONCATENATED MODULE: ./lib/src/report/control-coverage.js



/** What a report has on each control, in the order of the catalogue. */
class ControlTally {
    #tallies;
    #controls = new Map();
    constructor(attestations) {
        this.#tallies = controls/* CONTROLS */.VH.map((control) => new OneControl(control, attestations));
    }
    add(domain) {
        const controlsOf = ({ check }) => this.#controlsOf(check);
        const findings = (0,report_coverage/* groupUnder */.cc)(domain.findings, controlsOf);
        const switchedOff = (0,report_coverage/* groupUnder */.cc)(domain.switchedOff, controlsOf);
        for (const tally of this.#tallies) {
            const { control } = tally;
            tally.add(domain, findings.get(control) ?? [], switchedOff.get(control) ?? []);
        }
    }
    coverage() {
        return this.#tallies.map((tally) => tally.coverage());
    }
    #controlsOf(check) {
        const known = this.#controls.get(check) ?? (0,controls/* controlsOfCheck */.Ik)(check);
        this.#controls.set(check, known);
        return known;
    }
}
/** One control in the domains that it concerns: those that its requirements do. */
class OneControl {
    control;
    #kinds;
    #stated;
    #attested;
    #claim = new report_coverage/* ClaimTally */.zW();
    constructor(control, attestations) {
        this.control = control;
        this.#kinds = new Set(control.requirements.flatMap((id) => (0,requirements/* findRequirement */.rz)(id)?.mail ?? []));
        this.#stated = attestations.filter(({ requirement }) => control.requirements.some((id) => id === requirement));
        this.#attested = (0,report_coverage/* attestedDomains */.ax)(this.#stated);
    }
    /** A domain, with the findings and the switched-off checks that bear on it. */
    add({ name, mail }, findings, switchedOff) {
        if (!this.#kinds.has(mail))
            return;
        const own = findings.map((one) => weigh(one, this.control));
        const off = switchedOff.map((one) => ({ ...one, level: levelIn(this.control, one.check) }));
        this.#claim.add(name, this.#stateOf(own, off, this.#attested.has(name)), own, off);
    }
    coverage() {
        return { control: this.control, ...this.#claim.coverage(this.#stated) };
    }
    #stateOf(own, off, isAttested) {
        const { decisive, bearing } = this.control;
        const byChecks = (0,report_coverage/* stateByChecks */.ql)(own, off);
        const state = byChecks === "checked" && !own.some((one) => one.check === decisive[0] && (0,report_coverage/* isMeasured */.V2)(one))
            ? "not-covered"
            : byChecks;
        const isOpen = state === "not-covered" || (state === "checked" && bearing === "refutes");
        return isOpen && isAttested ? "attested" : state;
    }
}
/** A finding as it counts for a control: a failure of a decisive check fails it, whatever its level; that of another never does. */
function weigh({ check, outcome, status, waiver }, control) {
    const level = levelIn(control, check);
    if (outcome !== "fail" || status === "waived")
        return { check, outcome, status, level, waiver };
    const counted = level === "must" ? "fail" : status === "fail" ? "warn" : status;
    return { check, outcome, status: counted, level, waiver };
}
/** How a check weighs for a control. */
function levelIn({ decisive }, check) {
    return decisive.includes(check) ? "must" : "info";
}

;// CONCATENATED MODULE: ./lib/src/report/failure-lines.js
class LineSets {
    #lines = new Map();
    add({ findings }) {
        for (const { outcome, location, fix } of findings) {
            if (outcome !== "fail")
                continue;
            this.#linesOf(location.file).add(location.line);
            if (fix?.edit)
                this.#linesOf(fix.edit.file);
        }
    }
    lines() {
        return this.#lines;
    }
    #linesOf(file) {
        const lines = this.#lines.get(file) ?? new Set();
        this.#lines.set(file, lines);
        return lines;
    }
}

// EXTERNAL MODULE: ./lib/src/report/group-unknowns.js
var group_unknowns = __webpack_require__(16436);
;// CONCATENATED MODULE: ./lib/src/report/reported-checks.js
class ReportedChecks {
    #checks = new Map();
    add({ findings }) {
        for (const { check, section, requirements, tests, references, level, outcome, status, waiver } of findings) {
            let known = this.#checks.get(check);
            if (known === undefined) {
                known = {
                    example: { check, section, requirements, tests, references },
                    levels: new Set(),
                    failures: 0,
                    statuses: new Map(),
                };
                this.#checks.set(check, known);
            }
            known.levels.add(level);
            known.statuses.set(status, (known.statuses.get(status) ?? 0) + 1);
            if (outcome === "fail" && waiver === null)
                known.failures++;
        }
    }
    checks() {
        return [...this.#checks.values()];
    }
}

// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
;// CONCATENATED MODULE: ./lib/src/report/placed-finding.js
/** Project limit: different texts that are held once. */
const MAX_SHARED = 1_000;
/** Stands for the name of the domain. JSON escapes it (RFC 8259 \u00a77), so it is nowhere else in its text. */
const MARK = "\0";
const partsOfChecks = new Map();
const sharedTexts = new Map();
/** The one that was read last: what is shown of a finding is often asked for in a row. */
let lastRead = null;
/** A finding in its place. */
function placeFinding(domain, finding) {
    const { section, requirements, tests, references, location, ...own } = finding;
    // findings of domains that are alike differ in the name and the place
    const text = JSON.stringify(own).replaceAll(domain, MARK);
    const ofCheck = shareParts(finding.check, { section, requirements, tests, references });
    return new PlacedFinding(domain, { text: shareText(text), ofCheck, location });
}
class PlacedFinding {
    domain;
    #text;
    #ofCheck;
    #location;
    constructor(domain, { text, ofCheck, location }) {
        this.domain = domain;
        this.#text = text;
        this.#ofCheck = ofCheck;
        this.#location = location;
    }
    get finding() {
        if (lastRead?.placed === this)
            return lastRead.finding;
        const text = this.#text.replaceAll(MARK, () => this.domain);
        const own = JSON.parse(text);
        // Node 20 spreads slowly
        const finding = Object.assign(own, this.#ofCheck, { location: this.#location });
        lastRead = { placed: this, finding };
        return finding;
    }
}
/** Those of a check are the same lists in all of its findings, but what an attestation is about. */
function shareParts(check, parts) {
    const known = partsOfChecks.get(check);
    if (known?.requirements === parts.requirements && known.references === parts.references)
        return known;
    partsOfChecks.set(check, parts);
    return parts;
}
function shareText(text) {
    const known = sharedTexts.get(text);
    if (known === undefined && sharedTexts.size < MAX_SHARED)
        sharedTexts.set(text, text);
    return known ?? text;
}

;// CONCATENATED MODULE: ./lib/src/report/select-findings.js


/** Lists findings, domain by domain. `areHeld`: the report holds them anyway. */
class FindingLists {
    #entries = { fail: [], warn: [], info: [], waived: [], fixed: [] };
    #areHeld;
    constructor(areHeld) {
        this.#areHeld = areHeld;
    }
    add({ name, findings }) {
        for (const finding of findings) {
            const { key, status, change } = finding;
            const isListed = status !== "pass" && status !== "not-applicable" && status !== "unknown";
            if (!isListed && change !== "fixed")
                continue;
            const placed = this.#areHeld ? { domain: name, finding } : placeFinding(name, finding);
            const entry = { key, isNew: change === "new", placed };
            if (isListed)
                this.#entries[status].push(entry);
            if (change === "fixed")
                this.#entries.fixed.push(entry);
        }
    }
    lists() {
        const { fail, warn, info, waived, fixed } = this.#entries;
        return {
            fail: inOrder(fail),
            warn: inOrder(warn),
            info: inOrder(info),
            waived: inOrder(waived),
            fixed: inOrder(fixed),
        };
    }
}
function inOrder(entries) {
    return entries
        .toSorted((a, b) => Number(b.isNew) - Number(a.isNew) || (0,order/* compareNaturally */.y)(a.key, b.key))
        .map(({ placed }) => placed);
}

// EXTERNAL MODULE: ./lib/src/report/status-matrix.js
var status_matrix = __webpack_require__(253);
;// CONCATENATED MODULE: ./lib/src/report/survey.js







const surveys = new WeakMap();
/** The same for the same domains, made once; `visit` is called for each domain when it is. */
function surveyOf(report, visit) {
    const { domains, attestations } = report;
    const known = surveys.get(domains);
    if (known?.attestations === attestations)
        return known.survey;
    const survey = makeSurvey(report, visit);
    surveys.set(domains, { attestations, survey });
    return survey;
}
function makeSurvey({ domains, attestations }, visit) {
    const lists = new FindingLists(Array.isArray(domains));
    const [matrix, coverage, checks] = [new status_matrix/* MatrixRows */.nr(), new report_coverage/* CoverageTally */.HI(attestations), new ReportedChecks()];
    const [controls, unknowns, lines] = [new ControlTally(attestations), new group_unknowns/* UnknownGroups */.t(), new LineSets()];
    for (const domain of domains) {
        visit?.(domain);
        for (const part of [lists, matrix, coverage, controls, checks, unknowns, lines])
            part.add(domain);
    }
    return {
        listed: lists.lists(),
        unknowns: unknowns.groups(),
        matrix: matrix.matrix(),
        coverage: coverage.coverage(),
        controls: controls.coverage(),
        checks: checks.checks(),
        failureLines: lines.lines(),
    };
}
/** The findings of one status, new ones first, then by domain, check and subject. */
function findingsWithStatus(report, status) {
    return surveyOf(report).listed[status];
}
/** What a report has on each requirement, in the order of the guidelines. */
function coverageOf(report) {
    return surveyOf(report).coverage;
}


/***/ })),

/***/ 44244:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ STATED_REQUIREMENTS),
/* harmony export */   _n: () => (/* binding */ GUIDELINES),
/* harmony export */   dq: () => (/* binding */ REQUIREMENTS),
/* harmony export */   rz: () => (/* binding */ findRequirement)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48266);
// The requirements of the guidelines: which kinds of domain each concerns, and what shows whether it is met. Their titles are in `report/`.

/** A guideline of the BSI, in the version whose requirements are listed here. */
const GUIDELINES = {
    "TR-03108": { version: "2.0" },
    "TR-03182": { version: "1.0" },
};
// Id, section, the kinds of domain it concerns, what shows it. Requirements on a service for users, on certificates and on the
// organisation concern every domain with mail: for one without, TR-03182-11-M asks for all that there is to do.
const ROWS = [
    ["TR-03108-01-M", "\u00a74.1.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-02-R", "\u00a74.1.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-03-M", "\u00a74.1.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-04-M", "\u00a74.1.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-05-M", "\u00a74.1.5", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-06-M", "\u00a74.1.6", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-07-R", "\u00a74.1.7", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-08-R", "\u00a74.1.8", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-09-M", "\u00a74.1.9", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03108-10-M", "\u00a74.1.10", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "checks"],
    ["TR-03108-11-R", "\u00a74.1.11", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"], // that reports arrive is visible, that somebody evaluates them is not
    ["TR-03108-12-R", "\u00a74.1.12", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"], // the issuer is visible, its certification by TR-03145 is not
    ["TR-03108-13-M", "\u00a74.2.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-14-M", "\u00a74.2.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-15-M", "\u00a74.2.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03108-16-M", "\u00a74.2.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-01-M", "\u00a74.1.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "checks"], // a domain that never sends says `-all`
    ["TR-03182-02-M", "\u00a74.1.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-03-M", "\u00a74.1.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "checks"],
    ["TR-03182-04-M", "\u00a74.1.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING_KINDS */ .r9, "statement"],
    ["TR-03182-05-M", "\u00a74.1.5", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-06-M", "\u00a74.1.6", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "checks"],
    ["TR-03182-07-M", "\u00a74.1.7", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-08-M", "\u00a74.1.8", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .RECEIVING_KINDS */ .NE, "statement"],
    ["TR-03182-09-M", "\u00a74.1.9", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"], // visible only with files of reports, which not every policy names
    ["TR-03182-10-M", "\u00a74.1.10", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-11-M", "\u00a74.1.11", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .PARKED_KINDS */ .KM, "checks"],
    ["TR-03182-12-M", "\u00a74.2.1", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-13-M", "\u00a74.2.2", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-14-M", "\u00a74.2.3", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
    ["TR-03182-15-M", "\u00a74.2.4", _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVE_KINDS */ .hR, "statement"],
];
/** In the order of the guidelines. */
const REQUIREMENTS = ROWS.map(([id, section, mail, shownBy]) => ({
    id,
    guideline: id.slice(0, "TR-03108".length),
    section,
    level: id.endsWith("-M") ? "must" : "should",
    mail,
    shownBy,
}));
const REQUIREMENT_BY_ID = new Map(REQUIREMENTS.map((one) => [one.id, one]));
/** The requirement with this id; undefined where there is none. */
function findRequirement(id) {
    return REQUIREMENT_BY_ID.get(id);
}
/** What only an operator can state. */
const STATED_REQUIREMENTS = REQUIREMENTS.filter(({ shownBy }) => shownBy === "statement").map(({ id }) => id);


/***/ }))

};
