export const id = 3760;
export const ids = [3760];
export const modules = {

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

/***/ 64653:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ hasReports),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   tR: () => (/* binding */ REPORT_KINDS)
/* harmony export */ });
const REPORT_KINDS = ["tls-rpt", "dmarc"];
const NOTHING = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
/** Of a domain; without a report on it, nothing. */
function evidenceOf({ domains }, domain) {
    return Object.hasOwn(domains, domain) ? domains[domain] : NOTHING;
}
function hasReports({ dmarc, tlsRpt }) {
    return dmarc.reports.length > 0 || tlsRpt.reports.length > 0;
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


/***/ })),

/***/ 28393:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74797);
/* harmony import */ var _sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28723);
/* harmony import */ var _sources_live_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68452);
/* harmony import */ var _choose_resolvers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36621);
/* harmony import */ var _load_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7855);
/* harmony import */ var _mail_servers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34600);
/* harmony import */ var _smtp_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81111);
/* harmony import */ var _policy_shards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81672);








/** Plans a run. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
async function plan(options) {
    const inputs = await (0,_load_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .loadInputs */ .I)(options, []);
    const { sizes } = (0,_policy_shards_js__WEBPACK_IMPORTED_MODULE_6__/* .shardDomains */ .ET)(inputs.domains.map(({ name }) => name), options.shards);
    const split = { of: options.shards, check: plannedShards(sizes) };
    if (!options.hasHosts)
        return { ...split, probe: null, defects: [] };
    const { addresses, defects } = await (0,_sources_run_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withRunDeadline */ .mH)(options.deadlineMs, (deadline) => findAddresses(options, inputs, deadline));
    const counts = Array.from({ length: options.shards }, () => 0);
    for (const address of addresses) {
        const index = (0,_policy_shards_js__WEBPACK_IMPORTED_MODULE_6__/* .hashToShard */ .q0)(address, options.shards) - 1;
        counts[index] = (counts[index] ?? 0) + 1;
    }
    return { ...split, probe: plannedShards(counts), defects };
}
function plannedShards(counts) {
    return counts.map((count, index) => ({ number: index + 1, count })).filter(({ count }) => count > 0);
}
/** The addresses that `probe` would ask. No connection is made to them. */
async function findAddresses({ onProgress = () => undefined, ...options }, inputs, deadline) {
    const { policy, domains } = inputs;
    const { concurrency, allowPrivateNetwork } = options;
    const network = { concurrency, allowPrivateNetwork, deadline, smtpDeadlineMs: null };
    const world = (0,_sources_live_world_js__WEBPACK_IMPORTED_MODULE_1__.openLive)({
        ...(0,_choose_resolvers_js__WEBPACK_IMPORTED_MODULE_2__.chooseResolvers)(options, policy),
        ...network,
        at: null,
        smtp: "off",
        smtpRate: _smtp_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_SMTP_RATE */ .k4,
        helo: null,
        evidence: [],
    });
    const addresses = new Set();
    const defects = new Map();
    let done = 0;
    onProgress(done, domains.length);
    try {
        await (0,_mail_servers_js__WEBPACK_IMPORTED_MODULE_4__/* .askMailServers */ .B)(inputs, { ...world, smtp: noteAddresses(addresses, world.at) }, {
            onDefect: (defect) => defects.set(JSON.stringify(defect), defect),
            onEach: () => onProgress(++done, domains.length),
        });
        return { addresses, defects: [...defects.values()] };
    }
    finally {
        world.close();
    }
}
function noteAddresses(addresses, at) {
    const result = { kind: "failure", cause: "off", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU)("smtp/off") };
    return {
        probe: (address) => {
            addresses.add(address);
            return Promise.resolve({ result, at, from: null });
        },
    };
}


/***/ })),

/***/ 37017:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isCalendarDate)
/* harmony export */ });
// Dates of the Gregorian calendar as people write them: `2027-03-31`.
/** Whether a text is `YYYY-MM-DD`, and a day that exists. */
function isCalendarDate(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    return year !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}
/** The days of a month; 0 if the month does not exist. */
function daysInMonth(year, month) {
    const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}


/***/ }))

};
