export const id = 761;
export const ids = [761];
export const modules = {

/***/ 667:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ switchedOffChecks),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   lS: () => (/* binding */ parameterOf)
/* harmony export */ });
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
/** The parameter of a check for a domain, its own or the one it shares; NaN where the check has none. */
function parameterOf(check, profile, domain) {
    const { id, parameter } = check.sharesParameterOf ?? check;
    return ownValue(domain.parameters, id) ?? parameter?.[profile] ?? Number.NaN;
}
/** Outcome weighed by level: only `fail` can fail the build. */
function statusOf(outcome, level) {
    if (outcome !== "fail")
        return outcome;
    return level === "must" ? "fail" : level === "should" ? "warn" : "info";
}
function ownValue(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}


/***/ })),

/***/ 79576:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ outcomesBefore),
/* harmony export */   AW: () => (/* binding */ withChanges),
/* harmony export */   _0: () => (/* binding */ findingsIn)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);
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
    const findingIn = findingsIn(domain, baseline);
    return (finding) => findingIn(finding)?.outcome;
}
/** The finding of a run that says what another one of `domain` is there: the same, or of the domain as a whole where its subjects are unknown. */
function findingsIn(domain, findings) {
    const byKey = new Map(findings.map((finding) => [finding.key, finding]));
    const unmeasured = new Map(findings
        .filter(({ outcome, subject }) => outcome === "unknown" && subject === domain)
        .map((finding) => [finding.check, finding]));
    return ({ key, check }) => byKey.get(key) ?? unmeasured.get(check);
}
function failureKeys(findings) {
    return new Set(findings.filter((finding) => finding.outcome === "fail").map(({ key }) => key));
}
function asRemoved(finding) {
    return {
        ...finding,
        outcome: "not-applicable",
        status: "not-applicable",
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("comparison/removed", { subject: finding.subject, text: finding.message }),
        fix: null,
        change: "fixed",
    };
}


/***/ })),

/***/ 24400:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ unicodeName),
/* harmony export */   IC: () => (/* binding */ aLabelsOf),
/* harmony export */   Vb: () => (/* binding */ toAscii)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60455);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10137);
// Internationalised names: DNS holds A-labels (RFC 5891 \u00a74.4).



/** ASCII labels as they are, others as A-labels. null where a label has none that `isAccepted` takes, or the text is longer than any name. */
function toAscii(text, isAccepted = (label) => label !== "") {
    if (text.length > _name_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NAME_TEXT */ .$b)
        return null;
    if (!/[^\0-\x7f]/.test(text))
        return text;
    const labels = text.split(".").map((label) => {
        if (!/[^\0-\x7f]/.test(label))
            return label;
        const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(label);
        return isAccepted(ascii) ? ascii : null;
    });
    return labels.includes(null) ? null : labels.join(".");
}
/** The name with A-labels that was meant by octets in UTF-8, as `m\303\274nchen.de`; null where they are ASCII or no such name. */
function aLabelsOf(octets) {
    return !/[\x80-\xff]/.test(octets) || !(0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .isUtf8 */ .co)(octets) ? null : toAscii((0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(octets));
}
/** A name as people read it; null where that is how it is written. */
function unicodeName(name) {
    const unicode = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToUnicode)(name); // empty if a label is not a valid A-label
    return unicode === name || unicode === "" ? null : unicode;
}


/***/ })),

/***/ 28225:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ emptyAliasTarget),
/* harmony export */   em: () => (/* binding */ isMissingName),
/* harmony export */   rj: () => (/* binding */ absenceEvidence),
/* harmony export */   u3: () => (/* binding */ noRecordEvidence)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);
// Evidence of a name without records of a type.

/** What was seen where the RRset is not there: no such name, or no record of the type. */
function noRecordEvidence(at, kind) {
    const note = kind === "nxdomain" ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("observed/no-such-name") : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("observed/no-record", { type: at.type });
    return { at, text: "", note };
}
/** Whether this says that the name does not exist. */
function isMissingName({ note }) {
    return note?.code === "observed/no-such-name";
}
/** What was seen where there are no records: where an alias (CNAME) leads there, that first. */
function absenceEvidence(at, { kind, owner }) {
    if (owner === at.name)
        return [noRecordEvidence(at, kind)];
    return [
        { at, text: "", note: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("observed/alias-of", { target: owner }) },
        noRecordEvidence({ ...at, name: owner }, kind),
    ];
}
/** The name that an alias leads to in vain (`absenceEvidence`); null where there is no alias. */
function emptyAliasTarget(evidence) {
    const alias = evidence.find(({ note }) => note?.code === "observed/alias-of")?.note;
    return alias?.code === "observed/alias-of" && typeof alias.values.target === "string" ? alias.values.target : null;
}


/***/ })),

/***/ 50738:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookUpTxt)
/* harmony export */ });
/* harmony import */ var _no_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28225);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78789);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
// The TXT records at a name: SPF, DKIM, DMARC, MTA-STS and TLS-RPT all begin with these.




/** Asks for the TXT records at `name`. A bogus answer is unknown: receivers that validate do not get it. */
function lookUpTxt(dns, name) {
    return dns.query(name, "TXT").then((answer) => toLookup(name, answer));
}
function toLookup(name, answer) {
    const at = { type: "TXT", name };
    if (answer.kind === "failure")
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(at, answer.reason);
    if (answer.security === "bogus")
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .bj)(at, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cause/bogus"));
    if (answer.kind !== "records")
        return { state: "absent", evidence: (0,_no_record_js__WEBPACK_IMPORTED_MODULE_3__/* .absenceEvidence */ .rj)(at, answer) };
    const texts = answer.records.map((record) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(record.data));
    return { state: "present", texts, owner: answer.owner, evidence: texts.map((text) => ({ at, text })) };
}


/***/ })),

/***/ 41502:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ HTTPS_BODY_LIMIT)
/* harmony export */ });
/** 64 KiB: the policy size RFC 8461 \u00a73.3 suggests to accept at most. */
const HTTPS_BODY_LIMIT = 65_536;


/***/ })),

/***/ 87685:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ lazySequence)
/* harmony export */ });
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
        const changed = [];
        let position = 0;
        for (const item of this) {
            const made = change(item, position++);
            if (isList(made))
                changed.push(...made);
            else
                changed.push(made);
        }
        return changed;
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
function isList(made) {
    return Array.isArray(made);
}


/***/ })),

/***/ 57730:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ BY_ARC),
/* harmony export */   H4: () => (/* binding */ isForwarded),
/* harmony export */   Hh: () => (/* binding */ isPassed)
/* harmony export */ });
/** Whether mails passed DMARC (RFC 9989 \u00a75.4). */
function isPassed({ spf, isDkimAligned }) {
    return isDkimAligned || spf?.isAligned === true;
}
/** The reason for which a receiver trusts the results of the servers that passed a mail on (RFC 8617 \u00a77.2.2). */
const BY_ARC = "arc=pass";
/** Reasons of receivers which say that another server passed a mail on (RFC 9990 \u00a73.1.1.6; `forwarded` is of RFC 7489 appendix C). */
const FORWARDING = new Set(["forwarded", "mailing_list", "trusted_forwarder", BY_ARC]);
/** Whether receivers say that mails were passed on, which breaks SPF, and DKIM where they were changed. */
function isForwarded({ overrides }) {
    return overrides.some((reason) => FORWARDING.has(reason));
}


/***/ })),

/***/ 67461:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ parseFetchedPolicy),
/* harmony export */   I1: () => (/* binding */ parseDeployedPolicy),
/* harmony export */   IH: () => (/* binding */ policyUrl),
/* harmony export */   RJ: () => (/* binding */ observePolicyFetch),
/* harmony export */   Ti: () => (/* binding */ observeUnannouncedPolicy),
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   o: () => (/* binding */ MISSING_STATUSES),
/* harmony export */   ou: () => (/* binding */ observeMtaStsRecord)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50738);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78789);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12960);






/** RFC 8461 \u00a73.2. */
const POLICY_PATH = "/.well-known/mta-sts.txt";
/** Failures that say something of this machine or of the path, and nothing of the policy host. */
const UNMEASURED_CAUSES = [
    "timeout",
    "incomplete",
    "dns",
    "refused-address",
    "offline",
    "deadline",
    "unobserved",
];
/** The record at `_mta-sts.<domain>`; malformed where senders discard it. */
async function observeMtaStsRecord(dns, domain) {
    const lookup = await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("_mta-sts", domain));
    if (lookup.state !== "present")
        return lookup;
    const { evidence } = lookup;
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMtaStsRecord */ .fd)(lookup.texts);
    if (record === null)
        return { state: "absent", evidence };
    return "code" in record
        ? { state: "malformed", problem: record, evidence }
        : { state: "present", value: record, evidence };
}
/** Where the policy of a domain is served. */
function policyUrl(domain) {
    return `https://${(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("mta-sts", domain)}${POLICY_PATH}`;
}
/**
 * Fetches the policy of a domain; malformed where the host serves no policy that a sender may use (RFC 8461 \u00a73.3). `deployed`
 * replaces the body, as far as it may be shown; a file does not say whether and how the host answers, and with what certificate.
 */
async function observePolicyFetch(https, dns, domain, deployed) {
    const at = { url: policyUrl(domain) };
    const fetched = await https.get((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("mta-sts", domain), POLICY_PATH, dns);
    const result = deployed === undefined ? fetched : withBody(fetched, deployed);
    const noted = (note) => [{ at, text: "", note }];
    if (result.kind === "failure") {
        const { cause, reason } = result;
        if (UNMEASURED_CAUSES.includes(cause))
            return { state: "unknown", reason: (0,_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .openQuestion */ .R0)(at, reason), evidence: noted(reason) };
        const problem = cause === "certificate" ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy-fetch/certificate", { reason }) : reason;
        return { state: "malformed", problem, evidence: noted(reason) };
    }
    const { status } = result;
    if (status !== 200) {
        // RFC 8461 \u00a73.3: only 200 counts, and a redirect must not be followed.
        const isRedirect = status >= 300 && status < 400;
        const problem = (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(isRedirect ? "mta-sts/policy-fetch/redirect" : "mta-sts/policy-fetch/status", { status });
        return { state: "malformed", problem, evidence: noted((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("observed/http-status", { status })) };
    }
    if (result.overflow)
        return {
            state: "malformed",
            problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy/size"),
            evidence: noted((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy/seen-size")),
        };
    const evidence = deployed === undefined ? [{ at, text: result.body }] : deployedEvidence(domain, deployed);
    return { state: "present", value: result, evidence };
}
/** RFC 9110 \u00a715.5.5, \u00a715.5.11: nothing is there, or no longer; deploying the file fixes that. */
const MISSING_STATUSES = [404, 410];
/** What the host will answer once the file is deployed. */
function withBody(served, deployed) {
    if (served.kind === "failure")
        return served;
    const body = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .redactPolicy */ .Cp)(deployed)
        ?.filter((line) => typeof line === "string")
        .join("\n") ?? deployed;
    const change = { body: body.slice(0, _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTPS_BODY_LIMIT */ .x), overflow: false }; // `parseDeployedPolicy` reports what is too large
    if (served.status === 200)
        return { ...served, ...change };
    return MISSING_STATUSES.includes(served.status)
        ? { ...served, ...change, status: 200, contentType: "text/plain" }
        : served;
}
/** The policy that will be served, quoted as far as it is one. */
function deployedEvidence(domain, body) {
    const at = { url: policyUrl(domain) };
    const lines = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .redactPolicy */ .Cp)(body);
    if (lines === null)
        return [{ at, text: body.slice(0, _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTPS_BODY_LIMIT */ .x) }];
    return [{ at, text: "", note: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy/fields", { lines }) }];
}
/** Reads the policy that will be served, whatever is served now. */
function parseDeployedPolicy(domain, body) {
    const evidence = deployedEvidence(domain, body);
    if (body.length > _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTPS_BODY_LIMIT */ .x)
        return { state: "malformed", problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy/size"), evidence };
    return toObservation(body, evidence);
}
/** Reads the policy that was fetched. */
function parseFetchedPolicy(fetched) {
    if (fetched.state === "malformed")
        return { state: "absent", evidence: fetched.evidence };
    if (fetched.state !== "present")
        return fetched;
    return toObservation(fetched.value.body, fetched.evidence);
}
/**
 * The policy that the policy host serves, or will once `deployed` is, though there is no record: only then is it fetched, and
 * only from a host with an address. Absent also where what is served is not a valid policy: a web server may answer for every name.
 */
async function observeUnannouncedPolicy(https, dns, domain, record, deployed) {
    if (record.state === "unknown")
        return record;
    if (record.state !== "absent")
        return { state: "absent", evidence: [] };
    const host = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("mta-sts", domain);
    const answers = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
    if (answers.every(({ kind }) => kind === "nxdomain" || kind === "nodata"))
        return { state: "absent", evidence: [] };
    const fetched = await observePolicyFetch(https, dns, domain, deployed);
    const isDeployed = fetched.state === "present" && deployed !== undefined;
    const policy = isDeployed ? parseDeployedPolicy(domain, deployed) : parseFetchedPolicy(fetched);
    return policy.state === "malformed" ? { state: "absent", evidence: policy.evidence } : policy;
}
function toObservation(body, evidence) {
    const policy = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMtaStsPolicy */ .Of)(body);
    return Array.isArray(policy)
        ? { state: "malformed", problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy/invalid", { problems: policy }), evidence }
        : { state: "present", value: policy, evidence };
}


/***/ })),

/***/ 12960:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ KNOWN_POLICY_FIELDS),
/* harmony export */   Cp: () => (/* binding */ redactPolicy),
/* harmony export */   EO: () => (/* binding */ policyLines),
/* harmony export */   Of: () => (/* binding */ parseMtaStsPolicy),
/* harmony export */   Yn: () => (/* binding */ matchingPattern),
/* harmony export */   dS: () => (/* binding */ ignoredRecordFields),
/* harmony export */   fd: () => (/* binding */ parseMtaStsRecord),
/* harmony export */   x5: () => (/* binding */ isEnforced),
/* harmony export */   xe: () => (/* binding */ MAX_AGE_LIMIT)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60455);
/* harmony import */ var _dns_idna_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24400);
/* harmony import */ var _text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50137);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10137);





/** Whether senders that have fetched the policy apply it for some time. */
function isEnforced({ mode, maxAge }) {
    return mode === "enforce" && maxAge > 0;
}
/** RFC 8461 \u00a73.2: about one year. */
const MAX_AGE_LIMIT = 31_557_600;
/** The record among TXT values; null for none, a message where senders treat them as none. */
function parseMtaStsRecord(texts) {
    // RFC 8461 \u00a73.1: senders discard what does not begin with just "v=STSv1;"; unless one record remains, there is no policy.
    const records = texts.filter((text) => text.startsWith("v=STSv1;"));
    const [text] = records;
    if (text === undefined) {
        const isNear = texts.some((candidate) => /^\W*(?:v\W*)?STSv1/i.test(candidate));
        return isNear ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/record/version") : null;
    }
    if (records.length > 1)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/record/several", { count: records.length });
    const fields = text.split(";").slice(1).map(_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j);
    if (fields.at(-1) === "")
        fields.pop();
    let id;
    for (const field of fields) {
        const [, name, value] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31})=([\x21-\x3a\x3c\x3e-\x7e]+)$/.exec(field) ?? [];
        if (name === undefined || value === undefined)
            return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/record/field", { field });
        if (name === "id")
            id ??= value; // RFC 8461 \u00a73.2: of a repeated field only the first counts
    }
    if (id === undefined)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/record/no-id");
    if (!/^[A-Za-z0-9]{1,32}$/.test(id))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/record/invalid-id", { id });
    return { text, id };
}
/** What senders ignore in a valid record. */
function ignoredRecordFields({ text }) {
    const names = text
        .split(";")
        .slice(1)
        .map((field) => (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j)(field.split("=", 1)[0] ?? ""));
    return ignoredFields(names.filter((name) => name !== ""), ["id"]);
}
/** What senders ignore in a valid policy; `mx` may repeat. */
function ignoredPolicyFields(names) {
    const { unknown, repeated } = ignoredFields(names, KNOWN_POLICY_FIELDS);
    return { unknown, repeated: repeated.filter((name) => name !== "mx") };
}
function ignoredFields(names, known) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const present = [...counts.keys()];
    return {
        unknown: present.filter((name) => !known.includes(name)),
        repeated: known.filter((name) => (counts.get(name) ?? 0) > 1),
    };
}
/** Project limit: enough to fix a policy by; a hostile one has as many faults as lines. */
const MAX_PROBLEMS = 10;
/** The fields that RFC 8461 \u00a73.2 defines; a policy may have others. */
const KNOWN_POLICY_FIELDS = ["version", "mode", "max_age", "mx"];
/** Reads a policy file; the messages say what is wrong with it, at most `MAX_PROBLEMS`. */
function parseMtaStsPolicy(body) {
    const problems = [];
    const keys = [];
    const values = new Map();
    const mx = [];
    for (const [i, line] of policyLines(body).entries()) {
        const { key, value } = parseField(line);
        if (key === "" || value === "") {
            problems.push(describeLine(line, i + 1));
            continue;
        }
        keys.push(key);
        if (key === "mx")
            mx.push(value);
        else if (!values.has(key))
            values.set(key, value); // RFC 8461 \u00a73.2: of a repeated key only the first counts
    }
    const version = values.get("version");
    if (version !== "STSv1")
        problems.push(problemOf("version", version));
    const mode = values.get("mode");
    if (mode !== "enforce" && mode !== "testing" && mode !== "none")
        problems.push(problemOf("mode", mode));
    const age = values.get("max_age");
    const maxAge = age !== undefined && /^\d{1,10}$/.test(age) ? Number(age) : Number.NaN;
    if (!(maxAge <= MAX_AGE_LIMIT))
        problems.push(problemOf("max_age", age));
    for (const pattern of mx) {
        if (!isPattern(pattern))
            problems.push((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/pattern", { pattern, ascii: (0,_dns_idna_js__WEBPACK_IMPORTED_MODULE_0__/* .aLabelsOf */ .IC)(pattern) }));
    }
    if (mx.length === 0 && mode !== "none")
        problems.push(problemOf("mx", undefined)); // \u00a73.2: one or more, unless mode is none
    if (problems.length > 0)
        return problems.slice(0, MAX_PROBLEMS);
    return {
        mode: mode,
        maxAge,
        mx: mx.map((pattern) => pattern.toLowerCase()),
        ignored: ignoredPolicyFields(keys),
    };
}
function problemOf(key, value) {
    if (value === undefined)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/missing", { key });
    if (key === "max_age")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/max-age", { value, max: MAX_AGE_LIMIT });
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(key === "version" ? "mta-sts/policy/version" : "mta-sts/policy/mode", { value });
}
/** Why a line is not a field: it is blank, has what no value contains, or is not of the form `key: value`. */
function describeLine(text, line) {
    if (text === "")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/blank-line", { line });
    const octet = CONTROL_CHARACTER.exec(text)?.[0] ?? ((0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8 */ .co)(text) ? undefined : /[\x80-\xff]/.exec(text)?.[0]);
    return octet === undefined
        ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/line", { line })
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mta-sts/policy/octet", { line, octet });
}
/**
 * The lines of a file of the repository as far as they are fields of a policy; of any other line how many octets it has. The
 * file may be any, named in a policy's place for what it holds. null where every line is a field.
 */
function redactPolicy(body) {
    const lines = policyLines(body).map((line) => KNOWN_POLICY_FIELDS.includes(parseField(line).key) ? line : line.length);
    return lines.some((line) => typeof line === "number") ? lines : null;
}
/** RFC 8461 \u00a73.2: each line ends with CRLF or LF, which the last may lack. */
function policyLines(body) {
    const lines = body.split(/\r?\n/);
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
}
/** RFC 8461 \u00a73.2: no value contains these. Lines that end with CR alone are one line to every reader, and it may contain anything. */
const CONTROL_CHARACTER = /[\0-\x1f\x7f]/;
/** `key: value`, both empty where a line is not of that form (RFC 8461 \u00a73.2). */
function parseField(line) {
    const key = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31}):/.exec(line)?.[1] ?? "";
    const value = (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j)(line.slice(key.length + 1));
    if (key === "" || CONTROL_CHARACTER.test(value) || !(0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8 */ .co)(value))
        return { key: "", value: "" };
    return { key, value };
}
/** RFC 8461 \u00a73.2: `Domain` of RFC 5321 \u00a74.1.2, which has no dot at its end, behind `*.` or not. */
function isPattern(pattern) {
    const host = pattern.replace(/^\*\./, "").toLowerCase();
    return host !== _dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .ROOT */ .Dl && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseName */ .$q)(host) === host && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isHostName */ .uy)(host);
}
/** The pattern that covers the host: equal, or `*.` for exactly its first label (RFC 8461 \u00a74.1); null where none does. */
function matchingPattern(host, patterns) {
    const wildcard = `*.${(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(host)}`;
    return patterns.find((pattern) => pattern === host || pattern === wildcard) ?? null;
}


/***/ })),

/***/ 50575:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ failedSessions)
/* harmony export */ });
// What is kept of TLS reports (RFC 8460 \u00a74): sessions to a domain's mail servers by day and sender, and why some failed.
/** RFC 8460 \u00a74.4: the summary counts each failed session once. Some senders give details alone. */
function failedSessions({ failed, failures }) {
    return failed > 0 ? failed : failures.reduce((sum, { count }) => sum + count, 0);
}


/***/ })),

/***/ 50137:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ trimWsp),
/* harmony export */   s: () => (/* binding */ trimWspEnd)
/* harmony export */ });
// White space of records: spaces and tabs alone (RFC 5234 \u00a7B.1).
/** The text without spaces and tabs at either end; one pass from each side. */
function trimWsp(text) {
    return trimWspEnd(text).replace(/^[ \t]+/, "");
}
/** The text without spaces and tabs at its end. */
function trimWspEnd(text) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\t"))
        end--;
    return text.slice(0, end);
}


/***/ })),

/***/ 97652:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ filesNotTracked),
/* harmony export */   ZX: () => (/* binding */ locateRepository),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   iV: () => (/* binding */ locateCommit),
/* harmony export */   nO: () => (/* binding */ mayBeRenamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Where a repository is on disk, and what its files are called: the only place where a path becomes relative to the repository.


/**
 * The repository of a run: its top is that of the git work tree around `root`, otherwise of the one the policy is in, so that names
 * are the ones of commits and pull requests wherever the program runs. Without either it is `root`.
 */
function locateRepository(config, root) {
    return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), top: workTreeTop(root) ?? locateCommit(config, root) };
}
/** The folder that the files of a commit are in: the top of the policy's own work tree, which may be a submodule; otherwise `root`. */
function locateCommit(config, root) {
    return workTreeTop((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(config)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
}
function workTreeTop(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (hasRepository((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return null;
    }
}
/** gitrepository-layout(5): `.git` is a folder with `HEAD`, or in a submodule and a linked work tree a file. */
function hasRepository(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "HEAD")) || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile());
}
/** The files of a commit that its work tree no longer has, with their paths there. `tracked`: the real paths of those it has. */
function filesNotTracked(files, top, tracked) {
    const realTop = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(top);
    return files
        .filter(({ path }) => !tracked.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realTop, path)))
        .map((file) => ({ file, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, file.path) }));
}
/** Whether one of two paths is the other under another name, or in another folder. */
function mayBeRenamed(one, other) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(one) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(other) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(one)) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(other));
}
/**
 * What a file is called in reports: its path relative to `top`, with slashes. Outside of it the name begins with `../`, or is
 * absolute on another drive of Windows.
 */
function repositoryName(top, path, platform = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    return platform.relative(top, path).split(platform.sep).join("/");
}


/***/ })),

/***/ 94763:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ isMissingFile),
/* harmony export */   JM: () => (/* binding */ PatternError),
/* harmony export */   LN: () => (/* binding */ Repository),
/* harmony export */   SG: () => (/* binding */ MAX_FILE),
/* harmony export */   Wj: () => (/* binding */ fileProblem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10539);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28050);
/* harmony import */ var _repository_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97652);
// The files of the repository: found by pattern, read as octets, never one outside of it.







/** Project limit: a zone of 100,000 records takes a sixth of it, signed most of it. */
const MAX_FILE = 64 * 2 ** 20;
/** Project limit: directory entries looked at for one pattern. */
const MAX_VISITED = 10_000;
/** Project limit: the same for all patterns of a policy together. */
const MAX_VISITED_IN_TOTAL = 100_000;
/** Characters of a path or pattern: as many as Linux takes of a path (PATH_MAX). Each step costs the length of the way there. */
const MAX_PATH = 4096;
/** A pattern that names no file which may be read. */
class PatternError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_ {
}
/** The files at and below one folder: those on disk, or those of another tree at the same paths. */
class Repository {
    #root;
    #top;
    #tree;
    #visited = 0;
    /** `folder` as a path is both: what may be read, and what names are relative to. */
    constructor(folder, tree) {
        const { root, top } = typeof folder === "string" ? { root: folder, top: folder } : folder;
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
        this.#top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top);
        this.#tree = tree ?? new _file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .DiskTree */ .C4(this.#root);
    }
    /**
     * Absolute paths of the files that a pattern names, sorted: `*` and `?` within a name, `**` for any folders that are not links, and at its end for all in them; a leading dot must be written, and no wildcard stands for `.git`, or for a folder outside. Throws a PatternError
     * where there is none, or an AuditError where it cannot be looked for.
     */
    find(pattern, folder) {
        const found = this.findAny(pattern, folder);
        if (found.length === 0)
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/no-file", { pattern }));
        return found;
    }
    /** The same where there may be none, looking at no more than `most` files and folders. */
    findAny(pattern, folder, most = MAX_VISITED) {
        if (pattern.length > MAX_PATH)
            throw new PatternError(tooLong("pattern", pattern));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern))
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/absolute", { pattern }));
        const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
        if (segments.at(-1) === "**")
            segments.push("*");
        const search = { pattern, found: new Set(), visited: 0, most };
        this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), segments, search);
        return [...search.found].toSorted();
    }
    /** Whether there is a file that a pattern in `policyFile` names. */
    hasAny(pattern, policyFile) {
        try {
            return this.find(pattern, this.folderOf(policyFile)).length > 0;
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_)
                return false;
            throw error;
        }
    }
    /** Whether there is a file, or a link, of a name as `Location.file` has it. */
    hasNamedFile(name) {
        return this.hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#top, name));
    }
    /** Whether there is a file, or a link, at a path. */
    hasFile(path) {
        return this.#tree.isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    }
    /** Why no file can be read at a path; null where one can. Its content is not read. */
    problemAt(path) {
        const content = this.readContent(path, 0);
        return "problem" in content && content.problem.code !== "file/size" ? content.problem : null;
    }
    /** Why a file of a commit cannot be reached: a folder above it is a link there; null for none. */
    linkAbove(path) {
        for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)); (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(this.#root, at) && at !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
            const found = this.hasFile(at) ? this.read(at) : null;
            if (found !== null && "problem" in found)
                return found;
        }
        return null;
    }
    /** Reads one file of text of at most `limit` octets, without a byte order mark. */
    read(path, limit = MAX_FILE, maker = "author") {
        const found = this.readOctets(path, limit, maker);
        return "problem" in found || !found.text.startsWith(BYTE_ORDER_MARK)
            ? found
            : { ...found, text: found.text.slice(BYTE_ORDER_MARK.length) };
    }
    /** The same for a file that is taken as it is. */
    readOctets(path, limit, maker = "author") {
        const file = this.nameOf(path);
        if (file.length > MAX_PATH)
            return { problem: tooLong("path", file) };
        const content = this.readContent(path, limit, maker);
        return "problem" in content ? fileProblem(file, content.problem) : { file, text: content.text };
    }
    /** 16 hexadecimal digits that change with what these files hold, named as in reports. Never throws. */
    digestOf(files) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update("[");
        // one after the other: all of them may be more than the longest string
        for (const [i, file] of files.entries()) {
            const content = this.readContent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#top, file), MAX_FILE);
            hash.update(`${i === 0 ? "" : ","}${JSON.stringify([file, content])}`);
        }
        return hash.update("]").digest("hex").slice(0, 16);
    }
    /** What is in a file, whatever it is called. Never throws. */
    readContent(path, limit, maker = "author") {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        const refusal = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, absolute);
        return refusal === null ? this.#tree.read(absolute, limit, maker) : { problem: refusal };
    }
    /** The same of a file of any size, in pieces. */
    readPieces(path, maker) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        const refusal = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, absolute);
        return refusal === null ? this.#tree.pieces(absolute, maker) : { problem: refusal };
    }
    /**
     * Refuses a file that the user names, and that may be anywhere, where it is in the repository and a link there turns the
     * path to somewhere else. Throws an AuditError.
     */
    demandLinkFree(path) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        const isTurned = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(this.#root, absolute) && ((0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, absolute) !== null || this.#tree.leadsOut(absolute));
        if (isTurned)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file/turned", { file: this.nameOf(path) }));
    }
    /** The absolute path of a file by its name. */
    pathOf(file) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#top, file);
    }
    /** The absolute path of the folder that a file is in, by its name. */
    folderOf(file) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.pathOf(file));
    }
    #walk(folder, segments, search) {
        const [segment, ...rest] = segments;
        const { pattern } = search;
        if (!(0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(this.#root, folder))
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/outside", { pattern }));
        if ((0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, folder) !== null)
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/in-git", { pattern }));
        if (segment === undefined) {
            if (this.#tree.isFile(folder))
                search.found.add(folder);
        }
        else if (segment === "**") {
            this.#walk(folder, rest, search);
            for (const entry of this.#listing(folder, search)) {
                if (entry.isFolder && !entry.name.startsWith("."))
                    this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), segments, search);
            }
        }
        else if (!/[*?]/.test(segment)) {
            this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, segment), rest, search);
        }
        else {
            for (const entry of this.#listing(folder, search)) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
                if (matches(entry.name, segment) && (rest.length === 0 || !this.#tree.leadsOut(path)))
                    this.#walk(path, rest, search);
            }
        }
    }
    #listing(folder, search) {
        const { pattern, most } = search;
        try {
            const entries = this.#tree.entries(folder);
            search.visited += entries.length;
            this.#visited += entries.length;
            if (search.visited <= most && this.#visited <= MAX_VISITED_IN_TOTAL)
                return entries;
        }
        catch (error) {
            if (error instanceof _confine_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedPath */ .i_)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_(fileProblem(this.nameOf(folder), error.problem).problem);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/unreadable", { pattern, ...(0,_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .fileError */ .zS)(error) }));
        }
        if (search.visited > most)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/count", { pattern, limit: most }));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/count-in-total", { pattern, limit: MAX_VISITED_IN_TOTAL }));
    }
    /** The name of the file at a path. */
    nameOf(path) {
        return (0,_repository_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryName */ .aR)(this.#top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    }
}
function tooLong(what, text) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file/length", { what, length: text.length, limit: MAX_PATH });
}
/** The problem of a file, after its name. */
function fileProblem(file, problem) {
    return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file/problem", { file, problem }) };
}
/** Whether it is the problem of a file that does not exist. */
function isMissingFile(problem) {
    return problem.code === "file/problem" ? isMissingFile(problem.values.problem) : problem.code === _file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .MISSING_FILE */ .Ai.code;
}
/** U+FEFF in UTF-8, as some editors put it before the text. */
const BYTE_ORDER_MARK = "\xef\xbb\xbf";
/** `*` any characters, `?` one, but never `.git`; in linear steps per star, without a regular expression's backtracking. */
function matches(name, pattern) {
    if ((0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitFolder */ .Z$)(name) || (name.startsWith(".") && !pattern.startsWith(".")))
        return false;
    let [n, p, star, retry] = [0, 0, -1, 0];
    while (n < name.length) {
        if (pattern[p] === "*")
            [star, retry] = [p++, n];
        else if (pattern[p] === "?" || pattern[p] === name[n])
            [n, p] = [n + 1, p + 1];
        else if (star >= 0)
            [n, p] = [++retry, star + 1];
        else
            return false;
    }
    while (pattern[p] === "*")
        p++;
    return p === pattern.length;
}


/***/ }))

};
