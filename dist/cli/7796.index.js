export const id = 7796;
export const ids = [7796];
export const modules = {

/***/ 67796:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  S: () => (/* binding */ findCheck)
});

// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __webpack_require__(48266);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/requirements.js
var requirements = __webpack_require__(44244);
// EXTERNAL MODULE: ./lib/src/standards/fixes.js
var standards_fixes = __webpack_require__(91772);
// EXTERNAL MODULE: ./lib/src/standards/attestation/attestation.js
var attestation_attestation = __webpack_require__(94808);
;// CONCATENATED MODULE: ./lib/src/standards/attestation/checks/valid.js





/** Project limit: time to have a statement confirmed and reviewed before it runs out. */
const NOTICE_DAYS = 30;
const attestationValid = (0,define_check/* defineCheck */.qH)({
    id: "attestation/valid",
    scope: "attestation",
    section: "\u00a75",
    requirements: requirements/* STATED_REQUIREMENTS */.HQ,
    tests: [],
    references: [],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["attestation"],
    judge: ({ attestation }, { name, at }) => {
        const problem = (0,attestation_attestation/* attestationProblem */.S)(attestation, at);
        if (problem !== null)
            return {
                outcome: "fail",
                message: problem,
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("attestation/valid/fix", { requirement: name, by: attestation.by })),
            };
        const { by, validUntil: until } = attestation;
        const days = (0,attestation_attestation/* daysLeft */.H)(attestation, at);
        return {
            outcome: "pass",
            message: days > NOTICE_DAYS
                ? (0,message/* message */.iU)("attestation/valid/pass", { by, until })
                : (0,message/* message */.iU)("attestation/valid/soon", { by, until, days }),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/dane/applicable-records.js
var applicable_records = __webpack_require__(37626);
// EXTERNAL MODULE: ./lib/src/standards/dane/record.js
var record = __webpack_require__(38701);
;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/all-usable.js





const daneAllUsable = (0,define_check/* defineCheck */.qH)({
    id: "dane/all-usable",
    scope: "host",
    section: "\u00a73.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 7672 \u00a73.1", "RFC 6698 \u00a72.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }) => {
        const set = (0,applicable_records/* requireUsableSet */.ug)(addresses, tlsa);
        if ("outcome" in set)
            return set;
        // usage 0 and 1 are the matter of dane/no-pkix
        const records = set.records.filter(({ usage }) => usage > 1);
        const useless = (0,record/* describeUseless */.Ai)(records);
        if (useless.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dane/all-usable/pass", { count: records.length }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dane/all-usable/fail", { records: useless }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dane/all-usable/fix", { base: set.base })),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/standards/smtp-host.js
var smtp_host = __webpack_require__(57406);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
;// CONCATENATED MODULE: ./lib/src/standards/dane/record-fix.js




/** `records`: those that the new one will stand beside. */
function tlsaRecordFix(host, records = []) {
    const base = (0,dns_name/* prependLabels */.Sm)("_25._tcp", host);
    return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dane/publish", { base, host, matching: keyMatchingType(records) }));
}
/** The matching type of a record `3 1 \u2026` that senders look at beside these (RFC 7671 \u00a79: not at SHA-256 beside SHA-512). */
function keyMatchingType(records) {
    return (0,record/* usableRecords */.f1)(records).some((data) => data.usage === 3 && data.selector === 1 && data.matching === 2) ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/match.js







const daneMatch = (0,define_check/* defineCheck */.qH)({
    id: "dane/match",
    scope: "host",
    section: "\u00a73.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-02"],
    references: ["RFC 7671 \u00a75", "RFC 7672 \u00a73.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp", "dane"],
    examines: ["tlsa", "addresses"], // in this order: a failure is placed where the TLSA records are declared
    judge: ({ addresses, tlsa, smtp, dane }, { domain }) => {
        const set = (0,applicable_records/* requireUsableSet */.ug)(addresses, tlsa);
        if ("outcome" in set)
            return set;
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, (session, address) => {
            const compared = dane.addresses.find((each) => each.address === address)?.certificates ?? [];
            const verdict = (0,smtp_host/* judgeEachCertificate */.c9)(session, ({ chain, covers }, i) => {
                if (chain.length === 0)
                    return smtp_host/* UNREADABLE_CERTIFICATE */.wC;
                // RFC 7672 \u00a73.2.2: a certificate for the mail domain is acceptable where the MX answer is secure.
                const mayNameDomain = dane.isBinding === null && covers.includes(domain);
                return judgeComparison(compared[i] ?? NOT_COMPARED, mayNameDomain ? domain : null);
            });
            // Senders choose which certificate they are sent, by the suites and signatures that they offer.
            if (verdict.outcome !== "pass" || session.unseen === null)
                return verdict;
            return {
                outcome: "unknown",
                message: (0,message/* message */.iU)("cause/partly", { measured: verdict.message, cause: session.unseen }),
            };
        });
        const useless = removableRecords(dane);
        const fix = useless.length === 0
            ? servedKeysFix(set, smtp)
            : (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dane/match/fix-shadowed", { base: set.base, records: useless }));
        return { ...judgement, fix };
    },
});
const NOT_COMPARED = { matched: [], missed: [], shadowed: [], isOpen: false };
/** `domain`: the mail domain where the certificate names it, and it is unknown whether that is enough; else null. */
function judgeComparison({ matched, missed, shadowed, isOpen }, domain) {
    if (matched.length > 0)
        return {
            outcome: "pass",
            message: (0,message/* message */.iU)("dane/match/matches", { records: matched.map(({ record }) => record) }),
        };
    if (isOpen)
        return { outcome: "unknown", message: (0,message/* message */.iU)("dane/match/incomplete") };
    if (domain !== null && missed.some(({ record }) => record.startsWith("2 ")))
        return { outcome: "unknown", message: (0,message/* message */.iU)("dane/match/mail-domain", { domain }) };
    const problems = [
        ...shadowed.map(({ record, by }) => (0,message/* message */.iU)("dane/record-problem", { record, problem: (0,message/* message */.iU)("dane/mismatch/shadowed", { by }) })),
        ...missed.map((mismatch) => (0,message/* message */.iU)("dane/record-problem", { ...mismatch })),
    ];
    return { outcome: "fail", message: (0,message/* message */.iU)("dane/match/none", { records: problems }) };
}
/** Records that match nowhere, and without which every certificate is matched; none where that takes more. */
function removableRecords({ addresses }) {
    const compared = addresses.flatMap(({ certificates }) => certificates);
    const shadowing = new Set(compared.flatMap(({ shadowed }) => shadowed.flatMap(({ by }) => by)));
    const isMatched = compared.some(({ matched }) => matched.some(({ record }) => shadowing.has(record)));
    const isEnough = compared.every(({ matched, shadowed }) => matched.length > 0 || shadowed.length > 0);
    return isEnough && !isMatched ? [...shadowing] : [];
}
/** Records for the keys in use, to add to the existing ones: senders accept a host if one of its records matches. */
function servedKeysFix({ base, records }, { addresses }) {
    const matching = keyMatchingType(records);
    const leaves = addresses.flatMap(({ answer }) => answer.kind === "tls" ? answer.certificates.flatMap(({ chain }) => chain.slice(0, 1)) : []);
    const keys = new Set(leaves.map(({ keyInfo }) => (matching === 2 ? keyInfo.sha512 : keyInfo.sha256)));
    const published = [...keys].map((data) => ({
        name: `${base}.`,
        type: "TLSA",
        data: (0,dns_record/* formatRdata */.ew)("TLSA", { usage: 3, selector: 1, matching, data }),
    }));
    return { text: (0,message/* message */.iU)("dane/match/fix"), records: published };
}

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/ttl.js




/** Seconds; TR-03108-05-M recommends them. */
const RECOMMENDED_TTL = 600;
const daneTtl = (0,define_check/* defineCheck */.qH)({
    id: "dane/ttl",
    scope: "host",
    section: "\u00a73.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 7671 \u00a78.1"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    parameter: { "tr-03108": 3600, bsi: 3600, stricter: "lower" },
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }, { parameter }) => {
        const set = (0,applicable_records/* requireSecureSet */.pF)(addresses, tlsa);
        if ("outcome" in set)
            return set;
        const { base, ttl } = set;
        // A cached TTL is at most the zone's: too long is certain, short enough is not.
        if (ttl <= parameter)
            return { outcome: "pass", message: (0,message/* message */.iU)("dane/ttl/short", { ttl }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dane/ttl/long", { ttl, limit: parameter }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dane/ttl/fix", { base, ttl: Math.min(parameter, RECOMMENDED_TTL) })),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/cause.js
var src_cause = __webpack_require__(78789);
;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/rollover.js









const daneRollover = (0,define_check/* defineCheck */.qH)({
    id: "dane/rollover",
    scope: "host",
    section: "\u00a73.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 7671 \u00a78"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["tlsa", "addresses", "smtp", "dane"], // in this order: a failure is placed where the TLSA records are declared
    judge: ({ addresses, tlsa, smtp, dane }, { name }) => {
        const set = (0,applicable_records/* requireSecureSet */.pF)(addresses, tlsa);
        if ("outcome" in set)
            return set;
        const compared = (0,record/* usableRecords */.f1)(set.records);
        const records = compared.filter((data) => (0,record/* uselessReason */.p_)(data) === null);
        const judgement = judgeRecords(records, compared.length, currentRecords(smtp, dane));
        return (0,standards_fixes/* withFix */.Yt)(judgement, () => tlsaRecordFix(name, records));
    },
});
/** `records`: those that can fit a key, of all that senders compare. */
function judgeRecords(records, compared, current) {
    const [first] = records;
    if (first === undefined)
        return { outcome: "fail", message: (0,message/* message */.iU)("dane/rollover/none", { compared }) };
    const texts = records.map((data) => (0,dns_record/* formatRdata */.ew)("TLSA", data));
    if (records.length === 1) {
        const [record = ""] = texts;
        // usage 3 with selector 0 names one certificate, and each renewal makes another (RFC 7671 \u00a75.1)
        const isCertificate = first.usage === 3 && first.selector === 0;
        const code = isCertificate ? "dane/rollover/single-certificate" : "dane/rollover/single";
        return { outcome: "fail", message: (0,message/* message */.iU)(code, { record, compared }) };
    }
    const areAllOf = (matched) => records.every(({ usage }, i) => usage === 3 && matched.has(texts[i]));
    // RFC 7671 \u00a78.1: while a key is replaced, one address may serve the new one and another the old one still
    if (current.byAddress.some(areAllOf))
        return { outcome: "fail", message: (0,message/* message */.iU)("dane/rollover/all-current", { records: texts }) };
    // a server may have a certificate for each: RSA and ECDSA, or those of several addresses
    if (current.unmeasured.length > 0 && records.every(({ usage }) => usage === 3)) {
        const measured = (0,message/* message */.iU)("dane/rollover/may-be-current", { records: texts });
        const cause = (0,src_cause/* severalCauses */.Nr)((0,message/* uniqueMessages */.wG)(current.unmeasured));
        return { outcome: "unknown", message: (0,message/* message */.iU)("cause/partly", { measured, cause }) };
    }
    return { outcome: "pass", message: (0,message/* message */.iU)("dane/rollover/several", { count: records.length }) };
}
function currentRecords(smtp, dane) {
    const [unknown] = [smtp, dane].flatMap((fact) => (fact.state === "unknown" ? [fact.reason] : []));
    if (smtp.state !== "present" || dane.state !== "present")
        return { byAddress: [], unmeasured: unknown === undefined ? [] : [unknown] };
    const { addresses, unmeasured } = smtp.value;
    const byAddress = dane.value.addresses
        .filter(({ address }) => addresses.some((each) => each.address === address && each.answer.kind === "tls"))
        .map(({ certificates }) => new Set(certificates.flatMap(({ matched }) => matched.map(({ record }) => record))));
    const reasons = addresses.flatMap(({ answer }) => unmeasuredReasons(answer));
    return { byAddress, unmeasured: unmeasured === null ? reasons : [...reasons, unmeasured] };
}
/** Why an address may serve certificates that were not compared. */
function unmeasuredReasons(answer) {
    if (answer.kind === "failure")
        return [answer.reason];
    if (answer.kind !== "tls")
        return [];
    const isRead = answer.certificates.every(({ chain }) => chain.length > 0);
    return [...(isRead ? [] : [smtp_host/* UNREADABLE_CERTIFICATE */.wC.message]), ...(answer.unseen === null ? [] : [answer.unseen])];
}

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/no-pkix.js





const daneNoPkix = (0,define_check/* defineCheck */.qH)({
    id: "dane/no-pkix",
    scope: "host",
    section: "\u00a73.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 7672 \u00a73.1.3"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }) => {
        const set = (0,applicable_records/* requireSecureSet */.pF)(addresses, tlsa);
        if ("outcome" in set)
            return set;
        const { base, records } = set;
        const pkix = records.filter(({ usage }) => usage === 0 || usage === 1);
        if (pkix.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dane/no-pkix/none", { count: records.length }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dane/no-pkix/found", { records: pkix.map((data) => (0,dns_record/* formatRdata */.ew)("TLSA", data)) }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dane/no-pkix/fix", { base })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/usable.js





const daneUsable = (0,define_check/* defineCheck */.qH)({
    id: "dane/usable",
    scope: "host",
    section: "\u00a73.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-02"],
    references: ["RFC 7672 \u00a73.1", "RFC 6698 \u00a72.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }, { name }) => {
        const set = (0,applicable_records/* requireSecureSet */.pF)(addresses, tlsa);
        if ("outcome" in set)
            return set;
        const unusable = (0,record/* describeUseless */.Ai)(set.records);
        const all = set.records.length;
        const usable = all - unusable.length;
        if (usable > 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dane/usable/some", { usable, all }) };
        return { outcome: "fail", message: (0,message/* message */.iU)("dane/usable/none", { records: unusable }), fix: tlsaRecordFix(name) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/present.js






const danePresent = (0,define_check/* defineCheck */.qH)({
    id: "dane/present",
    scope: "host",
    section: "\u00a73.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-02"],
    references: ["RFC 7672 \u00a72.2"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }, { name, profile }) => {
        if (addresses.state !== "present")
            return applicable_records/* NO_ADDRESS */.d_;
        if ((0,applicable_records/* isUnsigned */.Eo)(addresses, tlsa)) {
            // TR-03108-05-M asks for DNSSEC and TLSA without condition; the mapping table for DANE "where DNSSEC is available".
            if (profile !== "bsi")
                return applicable_records/* UNSIGNED */.ke;
            const { aliases, owner } = addresses.value;
            return aliases.length === 0
                ? {
                    outcome: "fail",
                    message: (0,message/* message */.iU)("dane/present/unsigned-zone", { host: name }),
                    fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dane/present/sign-zone", { host: name })),
                }
                : {
                    outcome: "fail",
                    message: (0,message/* message */.iU)("dane/present/unsigned-alias", { host: name, owner }),
                    fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dane/present/sign-zones", { host: name, owner })),
                };
        }
        if (tlsa.state === "malformed")
            return applicable_records/* LOOKUP_FAILS */.PZ;
        if (tlsa.state === "absent")
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("dane/present/missing", { base: (0,dns_name/* prependLabels */.Sm)("_25._tcp", name) }),
                fix: tlsaRecordFix(name),
            };
        const { base, records, security } = tlsa.value;
        if (security === "indeterminate")
            return { outcome: "unknown", message: (0,message/* message */.iU)("cause/indeterminate") };
        if (security !== "secure")
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("dane/present/unsigned-records", { base }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dane/present/sign-records", { base })),
            };
        return { outcome: "pass", message: (0,message/* message */.iU)("dane/present/found", { count: records.length, base }) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dane/checks/lookup.js





const daneLookup = (0,define_check/* defineCheck */.qH)({
    id: "dane/lookup",
    scope: "host",
    section: "\u00a73.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 7672 \u00a72.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses", "tlsa"],
    judge: ({ addresses, tlsa }, { name }) => {
        if (addresses.state !== "present")
            return applicable_records/* NO_ADDRESS */.d_;
        if ((0,applicable_records/* isUnsigned */.Eo)(addresses, tlsa))
            return applicable_records/* UNSIGNED */.ke;
        if (tlsa.state !== "malformed")
            return { outcome: "pass", message: (0,message/* message */.iU)("dane/lookup/answered") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dane/lookup/fails", { problem: tlsa.problem }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dane/lookup/fix", { base: (0,dns_name/* prependLabels */.Sm)("_25._tcp", name) })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/not-applicable.js
// What a check of DKIM keys answers where there is no key to judge: another check reports that.

/** The judgement where a record has no valid key (`hasValidKey`). */
function notApplicableWithoutKey({ errors }) {
    const isInvalid = errors.length > 0;
    return {
        outcome: "not-applicable",
        message: isInvalid ? (0,message/* message */.iU)("dkim/not-judged/invalid") : (0,message/* message */.iU)("dkim/not-judged/revoked"),
    };
}
/** The judgement of a check of all selectors where none is declared. */
function notApplicableWithoutSelector() {
    return { outcome: "not-applicable", message: (0,message/* message */.iU)("dkim/not-judged/no-selector") };
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/record-fix.js


/** Publishes the corrected record of a selector; if `name` is an alias, the owner of its target must do so. */
function recordFix(name, { owner }, value, text) {
    if (owner === name)
        return (0,standards_fixes/* txtRecordFix */.HN)(name, value, text);
    return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/fix/alias", { fix: text, name }));
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/record.js + 1 modules
var dkim_record = __webpack_require__(18032);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/encoding.js





const dkimEncoding = (0,define_check/* defineCheck */.qH)({
    id: "dkim/encoding",
    scope: "selector",
    section: "\u00a74.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 \u00a73.6.1", "RFC 4648 \u00a73.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key }, { name }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(key))
            return notApplicableWithoutKey(key);
        if (key.portable === null)
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/encoding/pass") };
        const { fault, text } = key.portable;
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)(`dkim-key/${fault}`),
            fix: recordFix(name, key, text, (0,message/* message */.iU)("dkim/encoding/fix")),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/dkim/key.js + 2 modules
var dkim_key = __webpack_require__(29347);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/key-size-limit.js






const dkimKeySizeLimit = (0,define_check/* defineCheck */.qH)({
    id: "dkim/key-size-limit",
    scope: "selector",
    section: "\u00a74.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 8301 \u00a73.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    parameter: { "tr-03108": 4096, bsi: 2048, stricter: "lower" },
    needs: ["key"],
    judge: ({ key: record }, { parameter }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(record))
            return notApplicableWithoutKey(record);
        const { key } = record;
        if (key.type !== "rsa" || key.bits <= parameter)
            return { outcome: "pass", message: (0,dkim_key/* describeKey */.Rx)(key) };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dkim/key-size-limit/fail", { bits: key.bits, maximum: parameter }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/key-size-limit/fix")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/key-strength.js






const dkimKeyStrength = (0,define_check/* defineCheck */.qH)({
    id: "dkim/key-strength",
    scope: "selector",
    section: "\u00a74.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 8301 \u00a73.2", "RFC 8463 \u00a73"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    parameter: { "tr-03108": 2048, bsi: 2048, stricter: "higher" },
    needs: ["key"],
    judge: ({ key: record }, { parameter }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(record))
            return notApplicableWithoutKey(record);
        const { key } = record;
        if (key.type !== "rsa" || key.bits >= parameter)
            return { outcome: "pass", message: (0,dkim_key/* describeKey */.Rx)(key) };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dkim/key-strength/fail", { bits: key.bits, minimum: parameter }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/key-strength/fix", { bits: parameter })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/not-revoked.js




const dkimNotRevoked = (0,define_check/* defineCheck */.qH)({
    id: "dkim/not-revoked",
    scope: "selector",
    section: "\u00a74.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 \u00a73.6.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key }, { name }) => {
        if (key.errors.length > 0)
            return notApplicableWithoutKey(key);
        if (!key.isRevoked)
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/not-revoked/pass") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dkim/not-revoked/fail"),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/not-revoked/fix", { name })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/syntax.js





const dkimSyntax = (0,define_check/* defineCheck */.qH)({
    id: "dkim/syntax",
    scope: "selector",
    section: "\u00a74.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 \u00a73.2", "RFC 6376 \u00a73.6.1", "RFC 8463 \u00a74"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key: record }, { name }) => {
        const { errors, key, meant } = record;
        if (errors.length === 0)
            return {
                outcome: "pass",
                message: key === null ? (0,message/* message */.iU)("dkim/syntax/revoked") : (0,message/* message */.iU)("dkim/syntax/valid", { key: (0,dkim_key/* describeKey */.Rx)(key) }),
            };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dkim/syntax/invalid", { errors }),
            fix: meant === null
                ? (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/syntax/fix-copy"))
                : recordFix(name, record, meant, (0,message/* message */.iU)("dkim/syntax/fix-record")),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/dns/no-record.js
var no_record = __webpack_require__(28225);
// EXTERNAL MODULE: ./lib/src/standards/registrable.js
var registrable = __webpack_require__(17791);
// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var observe = __webpack_require__(12283);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/selector.js








const dkimSelector = (0,define_check/* defineCheck */.qH)({
    id: "dkim/selector",
    scope: "selector",
    requiresSelector: true,
    section: "\u00a74.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 \u00a73.6.2"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["key"],
    consults: ["referencedDomains"],
    judge: ({ key, referencedDomains }, { domain, name }) => {
        if (key.state === "present")
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/selector/pass") };
        return key.state === "malformed"
            ? failSeveralRecords(key.problem, key.evidence, name)
            : failMissingRecord(key.evidence, domain, name, (target) => (0,registrable/* registrableOf */.q)(target, referencedDomains));
    },
});
/** Records that are the halves or the tags of one are joined; of others only the domain's owner knows which one to keep. */
function failSeveralRecords(problem, evidence, name) {
    const texts = evidence.map(({ text }) => text);
    const [first = "", second = ""] = texts;
    const halves = texts.length === 2 ? ((0,dkim_record/* joinSplitKey */.uT)(first, [second]) ?? (0,dkim_record/* joinSplitKey */.uT)(second, [first])) : null;
    const whole = (0,dkim_record/* joinPieces */.Am)(texts) ?? halves;
    const fix = whole === null
        ? (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/selector/fix-several", { name }))
        : (0,standards_fixes/* txtRecordFix */.HN)(name, whole, (0,message/* message */.iU)("dkim/selector/fix-split"));
    return { outcome: "fail", message: problem, fix };
}
/** The record may be at the doubled name, or be one that verifiers discard. */
function failMissingRecord(evidence, domain, name, registrable) {
    const doubled = (0,observe/* doubledName */.p1)(domain, name);
    const misplaced = evidence.find(({ at }) => "type" in at && at.name === doubled);
    if (misplaced !== undefined)
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dkim/selector/doubled", { name, doubled }),
            fix: (0,standards_fixes/* txtRecordFix */.HN)(name, misplaced.text, (0,message/* message */.iU)("dkim/selector/fix-doubled", { domain })),
        };
    const alias = (0,no_record/* emptyAliasTarget */.BX)(evidence);
    const free = alias === null ? null : registrable(alias);
    if (alias !== null && free !== null)
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dkim/selector/free", { name, target: alias, free }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/selector/fix-free", { name })),
        };
    if (alias !== null)
        return failDanglingAlias(evidence, name, alias);
    const hostName = evidence.map(({ text }) => hostNameIn(text)).find((target) => target !== null);
    if (hostName !== undefined && hostName !== null)
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dkim/selector/host-name", { name, target: hostName }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/selector/fix-host-name", { name, target: hostName })),
        };
    // RFC 6376 \u00a73.6.1: verifiers discard a record of any other version
    const misspelt = evidence.find(({ text }) => /^\s*v\s*=\s*dkim/i.test(text));
    return {
        outcome: "fail",
        message: misspelt === undefined
            ? (0,message/* message */.iU)("dkim/selector/missing", { name })
            : (0,message/* message */.iU)("dkim/selector/version", { name, text: misspelt.text }),
        fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/selector/fix-missing", { name })),
    };
}
/** Where the aliases lead that Microsoft 365 has its customers publish, for selector1 and selector2. */
const MICROSOFT_TARGET = /\.(?:onmicrosoft\.com|dkim\.mail\.microsoft)$/;
function failDanglingAlias(evidence, name, target) {
    const isMissing = evidence.some(no_record/* isMissingName */.em);
    const isSecond = name.startsWith("selector2.") && isMissing && MICROSOFT_TARGET.test(target);
    return {
        outcome: "fail",
        message: isSecond
            ? (0,message/* message */.iU)("dkim/selector/dangling-second", { name, target })
            : (0,message/* message */.iU)("dkim/selector/dangling", { name, target, isMissing }),
        fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/selector/fix-dangling", { name, target })),
    };
}
/** The host name that a text is, as of the key record of a provider; null where it is something else. */
function hostNameIn(text) {
    const name = /^[A-Za-z0-9._-]+$/.test(text) ? (0,dns_name/* parseName */.$q)(text) : null;
    return name !== null && /\.[a-z][a-z0-9-]*$/.test(name) ? name : null;
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/wildcard.js




const dkimWildcard = (0,define_check/* defineCheck */.qH)({
    id: "dkim/wildcard",
    scope: "domain",
    section: "\u00a74.2",
    requirements: [],
    tests: [],
    references: ["RFC 4592 \u00a72.2", "RFC 6376 \u00a73.6.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["dkimWildcard"],
    judge: ({ dkimWildcard: answer }, { domain }) => {
        const name = (0,observe/* wildcardProbeName */.Cw)(domain);
        if (answer.state === "absent")
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/wildcard/absent", { name }) };
        // RFC 6376 \u00a76.1.2: a revoked key verifies nothing
        if (answer.state === "present" && answer.value.isRevoked)
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/wildcard/revoked", { name }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dkim/wildcard/fail", { name }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/wildcard/fix", { domain })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/key-sharing.js




const dkimKeySharing = (0,define_check/* defineCheck */.qH)({
    id: "dkim/key-sharing",
    scope: "domain",
    section: "\u00a74.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: [],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["dkimSharing"],
    judge: ({ dkimSharing }, { domain }) => {
        if (dkimSharing.state !== "present")
            return notApplicableWithoutSelector();
        const { domains, keys, shared, unmeasured } = dkimSharing.value;
        if (shared.length > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("dkim/key-sharing/fail", {
                    keys: shared.map(({ selector, at: names, count }) => (0,message/* message */.iU)("dkim/key-sharing/key", { selector, names, count })),
                }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/key-sharing/fix", { domain })),
            };
        if (unmeasured !== null)
            return { outcome: "unknown", message: unmeasured };
        if (domains === 1)
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/key-sharing/one-domain") };
        if (keys === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/key-sharing/no-key") };
        return { outcome: "pass", message: (0,message/* message */.iU)("dkim/key-sharing/pass", { domains }) };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/dkim/memory.js
var memory = __webpack_require__(73352);
// EXTERNAL MODULE: ./lib/src/moment.js
var src_moment = __webpack_require__(79136);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/rotation.js







const dkimRotation = (0,define_check/* defineCheck */.qH)({
    id: "dkim/rotation",
    scope: "selector",
    section: "\u00a74.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: [],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    parameter: { "tr-03108": 183, bsi: 183, stricter: "lower" },
    needs: ["key"],
    examines: ["keyAge"],
    consults: ["earlier"],
    judge: ({ key, keyAge, earlier }, { name, at, parameter: limit }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(key))
            return notApplicableWithoutKey(key);
        const { dates, isNew } = keyAge.state === "present" ? keyAge.value : { dates: [], isNew: false };
        const seen = earlier.state === "present" ? (0,memory/* seenDate */.I)(key, earlier.value.memory.dkim) : [];
        return judgeAge({ dates: [...seen, ...dates], isNew }, { name, at, limit });
    },
});
/**
 * Too old is a key that any proof shows for longer: one that was put back is as old as it was. Young is what a proof shows not in use before,
 * unless an earlier run saw it then. The policy counts where neither the history nor a commit decides: its date may be of the key before.
 */
function judgeAge({ dates, isNew }, { name, at, limit }) {
    const daysOf = (moment) => (0,src_moment/* daysBetween */.YM)(moment, at);
    const usable = dates.filter((date) => daysOf(date.at) >= 0); // a date to come is wrong, or so is a clock
    const proofs = usable.filter(({ by }) => by !== "policy");
    const valuesOf = ({ by, at: since, notBefore }) => {
        return { by, day: since.slice(0, 10), days: daysOf(since), limit, isFirst: since === notBefore };
    };
    const old = (date) => ({
        outcome: "fail",
        message: (0,message/* message */.iU)("dkim/rotation/old", valuesOf(date)),
        fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/rotation/fix", { name })),
    });
    const [oldest] = proofs.toSorted((a, b) => daysOf(b.at) - daysOf(a.at));
    if (oldest !== undefined && daysOf(oldest.at) > limit)
        return old(oldest);
    if (isNew)
        return { outcome: "pass", message: (0,message/* message */.iU)("dkim/rotation/new") };
    // a commit comes before what it publishes, so it refutes no other date
    const isRefuted = (notBefore) => proofs.some(({ by, at: seen }) => by === "history" && daysOf(seen) > daysOf(notBefore));
    for (const date of [...proofs, ...usable.filter(({ by }) => by === "policy")]) {
        const { by, notBefore } = date;
        if (notBefore === null || isRefuted(notBefore))
            continue;
        if (daysOf(notBefore) <= limit)
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/rotation/young", valuesOf(date)) };
        if (by === "policy")
            return old(date);
    }
    if (oldest === undefined)
        return { outcome: "unknown", message: (0,message/* message */.iU)("dkim/rotation/undated") };
    const said = usable.find(({ by }) => by === "policy")?.at ?? null;
    const since = { by: oldest.by, day: oldest.at.slice(0, 10) };
    if (said !== null)
        return { outcome: "unknown", message: (0,message/* message */.iU)("dkim/rotation/refuted", { ...since, said }) };
    return { outcome: "unknown", message: (0,message/* message */.iU)("dkim/rotation/unknown", since) };
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/retired.js





const dkimRetired = (0,define_check/* defineCheck */.qH)({
    id: "dkim/retired",
    scope: "retired-selector",
    section: "\u00a74.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 6376 \u00a73.6.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["key"],
    judge: ({ key: fact }, { domain, name }) => {
        if (fact.state === "absent")
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/retired/no-record") };
        if (fact.state === "malformed")
            return { outcome: "unknown", message: fact.problem };
        const { key, owner, isRevoked, errors } = fact.value;
        // not a usable key, but anyone can forge signatures that some verifiers accept under it
        const published = key === null ? errors.find(({ code }) => code === "dkim-key/ed25519-small-order") : (0,dkim_key/* describeKey */.Rx)(key);
        if (published === undefined)
            return {
                outcome: "pass",
                message: isRevoked ? (0,message/* message */.iU)("dkim/retired/revoked") : (0,message/* message */.iU)("dkim/retired/no-usable-key"),
            };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dkim/retired/fail", { key: published }),
            fix: (0,dns_name/* isWithin */.UO)(owner, domain)
                ? (0,standards_fixes/* txtRecordFix */.HN)(owner, "v=DKIM1; p=", (0,message/* message */.iU)("dkim/retired/fix-revoke"))
                : (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/retired/fix-alias", { name, owner })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/both-algorithms.js




const dkimBothAlgorithms = (0,define_check/* defineCheck */.qH)({
    id: "dkim/both-algorithms",
    scope: "domain",
    section: "\u00a74.2",
    requirements: ["TR-03182-03-M"],
    tests: ["TR-03182-P F-01", "TR-03182-P F-02"],
    references: ["RFC 8301 \u00a73", "RFC 8463 \u00a73"],
    levels: { "tr-03108": "info", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["dkimKeys"],
    judge: ({ dkimKeys }, { domain }) => {
        if (dkimKeys.state !== "present")
            return notApplicableWithoutSelector();
        const { rsa, ed25519, without, unmeasured } = dkimKeys.value;
        const [rsaSelector] = rsa;
        const [ed25519Selector] = ed25519;
        if (rsaSelector !== undefined && ed25519Selector !== undefined)
            return {
                outcome: "pass",
                message: (0,message/* message */.iU)("dkim/both-algorithms/pass", { rsa: rsaSelector, ed25519: ed25519Selector }),
            };
        if (unmeasured !== null)
            return { outcome: "unknown", message: unmeasured };
        const [selector] = without;
        if (selector !== undefined)
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("dkim/both-algorithms/not-judged", { selector }) };
        const algorithm = rsaSelector === undefined ? "ed25519" : "rsa";
        const selectors = [...rsa, ...ed25519];
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dkim/both-algorithms/fail", { algorithm, selectors }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dkim/both-algorithms/fix", { algorithm, domain })),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/dkim/set-tag.js
var set_tag = __webpack_require__(35182);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/not-testing.js






const dkimNotTesting = (0,define_check/* defineCheck */.qH)({
    id: "dkim/not-testing",
    scope: "selector",
    section: "\u00a74.2",
    requirements: [],
    tests: [],
    references: ["RFC 6376 \u00a73.6.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key }, { name }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(key))
            return notApplicableWithoutKey(key);
        const { flags } = key;
        if (!flags.includes("y"))
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/not-testing/pass") };
        const otherFlags = flags.filter((flag) => flag !== "y");
        const value = (0,set_tag/* setTag */.N)(key.text, "t", otherFlags.length > 0 ? otherFlags.join(":") : null);
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dkim/not-testing/fail", { flags }),
            fix: recordFix(name, key, value, (0,message/* message */.iU)("dkim/not-testing/fix")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/service.js






const dkimService = (0,define_check/* defineCheck */.qH)({
    id: "dkim/service",
    scope: "selector",
    section: "\u00a74.2",
    requirements: [],
    tests: [],
    references: ["RFC 6376 \u00a73.6.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key }, { name }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(key))
            return notApplicableWithoutKey(key);
        const { services } = key;
        if (services === null)
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/service/any") };
        if (services.includes("*") || services.includes("email"))
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/service/email", { services }) };
        return {
            outcome: "fail",
            // RFC 6376 \u00a73.2: values are case-sensitive
            message: services.some((service) => service.toLowerCase() === "email")
                ? (0,message/* message */.iU)("dkim/service/case", { services })
                : (0,message/* message */.iU)("dkim/service/no-email", { services }),
            fix: recordFix(name, key, (0,set_tag/* setTag */.N)(key.text, "s", null), (0,message/* message */.iU)("dkim/service/fix")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dkim/checks/hash.js






const dkimHash = (0,define_check/* defineCheck */.qH)({
    id: "dkim/hash",
    scope: "selector",
    section: "\u00a74.2",
    requirements: ["TR-03182-03-M"],
    tests: [],
    references: ["RFC 8301 \u00a73.1", "RFC 6376 \u00a73.6.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["key"],
    judge: ({ key }, { name }) => {
        if (!(0,dkim_record/* hasValidKey */.Ew)(key))
            return notApplicableWithoutKey(key);
        const { hashes } = key;
        if (hashes === null)
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/hash/any") };
        // RFC 6376 \u00a73.6.1: verifiers ignore algorithms that they do not know
        if (hashes.includes("sha256"))
            return { outcome: "pass", message: (0,message/* message */.iU)("dkim/hash/sha256", { hashes }) };
        return {
            outcome: "fail",
            // RFC 6376 \u00a73.2: values are case-sensitive
            message: hashes.some((hash) => hash.toLowerCase() === "sha256")
                ? (0,message/* message */.iU)("dkim/hash/case", { hashes })
                : (0,message/* message */.iU)("dkim/hash/no-sha256", { hashes }),
            fix: recordFix(name, key, (0,set_tag/* setTag */.N)(key.text, "h", null), (0,message/* message */.iU)("dkim/hash/fix")),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/dmarc/mail-result.js
var mail_result = __webpack_require__(85942);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/record.js
var dmarc_record = __webpack_require__(38308);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/expectations.js






const dmarcExpectations = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/expectations",
    scope: "domain",
    section: "\u00a74.3",
    requirements: [],
    tests: [],
    references: ["RFC 9989 \u00a74.4", "RFC 9989 \u00a74.10", "RFC 9989 \u00a75.3"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ALL_KINDS */.Oo,
    examines: ["mailResults"],
    judge: ({ mailResults }) => judgeExpectations(mailResults),
});
/** Every mail has the expected result at every receiver. */
function judgeExpectations(observed) {
    if (observed.state !== "present")
        return { outcome: "not-applicable", message: (0,message/* message */.iU)("dmarc/expectations/none") };
    const found = observed.value.map((one) => ({ ...one, ...(0,mail_result/* possibleResults */.C_)(one) }));
    const broken = found.filter(isBroken);
    const [first] = broken;
    if (first !== undefined) {
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dmarc/expectations/broken", { mails: broken.map(describe) }),
            evidence: policyEvidence(broken.filter(isOfPolicy)),
            // the records of the policy are all that evidence shows: where more is broken, their value before a change does not help
            fix: broken.every(isOfPolicy) ? fixOf(first) : { ...fixOf(first), keepsMeaning: true },
        };
    }
    const evidence = policyEvidence(found);
    const reasons = (0,message/* uniqueMessages */.wG)(found.flatMap(({ results, unmeasured }) => (results.length > 1 ? unmeasured : [])));
    if (reasons.length > 0)
        return { outcome: "unknown", message: (0,src_cause/* severalCauses */.Nr)(reasons), evidence };
    return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/expectations/all", { mails: found.length }), evidence };
}
/** Whether some receiver comes to another result, whatever else is unknown. */
function isBroken({ results, unmeasured, expected }) {
    return !results.includes(expected) || (results.length > 1 && unmeasured.length === 0);
}
function describe(found) {
    const { mail, expected, results, unmeasured, authentications } = found;
    const steps = authentications.map((each) => describeAuthentication(each, found));
    const policy = results.every((result) => result === "pass") ? [] : [describePolicy(found)];
    const { ip, from } = mail;
    const isMeasured = unmeasured.length === 0;
    return (0,message/* message */.iU)("dmarc/expectations/result", {
        ip,
        from,
        expected,
        results,
        isMeasured,
        steps: [...steps, ...policy],
    });
}
function describeAuthentication(each, { mail: { author }, policy }) {
    const { selector, domain, state, result, reason, alignment } = each;
    const isStrict = (0,mail_result/* applicableRecord */.PX)(policy)?.[(0,mail_result/* alignmentTag */.Wh)(each)] === "s";
    const values = { domain, reason, alignment, author, tag: isStrict ? (0,mail_result/* alignmentTag */.Wh)(each) : null };
    return selector === null
        ? (0,message/* message */.iU)("dmarc/expectations/spf", { ...values, result: result ?? state })
        : (0,message/* message */.iU)("dmarc/expectations/dkim", { ...values, selector, state });
}
function describePolicy({ mail: { author }, policy }) {
    if (policy.state === "unknown")
        return policy.reason;
    if (policy.state === "malformed")
        return policy.problem;
    if (policy.state === "absent")
        return (0,message/* message */.iU)("dmarc-record/absent", { domain: author });
    const { decidedBy: tag, effective, isTesting, pct, discarded } = policy.value;
    const origin = (0,dmarc_record/* inheritedFrom */.H$)(policy.value);
    if (discarded)
        return (0,message/* message */.iU)("dmarc/expectations/discarded", { origin });
    return (0,message/* message */.iU)("dmarc/expectations/policy", { tag, policy: effective, testing: isTesting, pct, origin });
}
/** The records that decide: the policy's. */
function policyEvidence(found) {
    const all = found.flatMap(({ policy }) => policy.evidence);
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
/** The step at which an expectation fails. `forged`: a mail passes that should not. */
function brokenStep({ expected, results, policy, authentications }) {
    if ((0,mail_result/* applicableRecord */.PX)(policy) === null)
        return "policy";
    if (expected !== "pass")
        return results.includes("pass") ? "forged" : "policy";
    return authentications.some(isUnaligned) ? "alignment" : "authentication";
}
/** Whether the DMARC record decides: by its policy, or by how strictly domains align. */
function isOfPolicy(found) {
    const { mail, authentications } = found;
    const step = brokenStep(found);
    if (step === "alignment")
        return strictTags(found).length > 0;
    if (step === "forged")
        return authentications.some(({ alignment, domain }) => alignment === "aligned" && domain !== mail.author);
    return step === "policy";
}
function isUnaligned({ alignment }) {
    return alignment === "not-aligned";
}
/** The tags of the record that keep authenticated domains from aligning. */
function strictTags({ policy, authentications }) {
    const record = (0,mail_result/* applicableRecord */.PX)(policy);
    const tags = new Set(authentications.filter(isUnaligned).map(mail_result/* alignmentTag */.Wh));
    return [...tags].filter((tag) => record?.[tag] === "s");
}
/** What makes the first broken expectation true. */
function fixOf(found) {
    const { author } = found.mail;
    return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dmarc/expectations/fix", { step: brokenStep(found), author, tags: strictTags(found) }));
}

// EXTERNAL MODULE: ./lib/src/standards/dmarc/public-suffix.js
var public_suffix = __webpack_require__(82820);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/tree-walk.js




const dmarcTreeWalk = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/tree-walk",
    scope: "domain",
    section: "\u00a74.3",
    requirements: [],
    tests: [],
    references: ["RFC 9989 \u00a74.10", "RFC 7489 \u00a73.2"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc", "organisation"],
    judge: ({ dmarc, organisation: { name: found } }, { name }) => {
        const listed = (0,public_suffix/* organisationalDomainByPsl */.i)(name);
        // by RFC 9989 \u00a74.10.2 each name below is then an organisation of its own, so that not even relaxed alignment holds
        const isSuffix = dmarc.psd === "y" && !dmarc.isInherited && !dmarc.repeated;
        if (isSuffix && !(0,public_suffix/* isPublicSuffixByPsl */.h)(name))
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("dmarc/tree-walk/suffix", { domain: name }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dmarc/tree-walk/fix-suffix", { domain: name })),
            };
        if (listed === found)
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/tree-walk/same", { listed }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dmarc/tree-walk/different", { found, listed }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dmarc/tree-walk/fix", { listed })),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/mailto.js + 1 modules
var mailto = __webpack_require__(29905);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/not-applicable.js
// What a check of DMARC tags answers where receivers ignore them: dmarc/syntax reports that.

/** The judgement where receivers discard the record, or the value of one of these tags is not valid; null where they use them. */
function notApplicableIfIgnored({ discarded, invalid }, tags = []) {
    if (discarded)
        return { outcome: "not-applicable", message: (0,message/* message */.iU)("dmarc/not-judged/discarded") };
    const ignored = tags.filter((tag) => invalid.includes(tag));
    if (ignored.length === 0)
        return null;
    return { outcome: "not-applicable", message: (0,message/* message */.iU)("dmarc/not-judged/invalid", { tags: ignored }) };
}
/** The same for checks of the policy: with one invalid policy tag, none counts (RFC 9989 \u00a74.10.1). */
function notApplicableIfPolicyIgnored(record) {
    return notApplicableIfIgnored(record, ["p", "sp", "np"]);
}

// EXTERNAL MODULE: ./lib/src/standards/report-uris.js
var report_uris = __webpack_require__(26073);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/corrected.js
var corrected = __webpack_require__(25714);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/strictness.js


/** What a record at `domain` tightens in place of the one that applies today, null if none does; null where it tightens nothing. */
function tightening(value, today, domain) {
    const next = (0,dmarc_record/* parseDmarc */.hs)(value);
    const raised = raisedPolicies(next, today);
    const share = raisedShare(next, today);
    if (raised.length > 0)
        return { until: [...raised, ...share], strict: false };
    const isEnforced = [next.p, next.sp, next.np].some((policy) => policy !== null && policy !== "none");
    if (!isEnforced || today === null)
        return null;
    const alignment = ["adkim", "aspf"].filter((tag) => next[tag] === "s" && today[tag] === "r");
    const strict = alignment.length > 0;
    const isReadByAll = hasCommonVersion(today) && hasPolicyInPlace(today) && isFoundByAll(today, domain);
    if (!isReadByAll)
        return { until: [], strict };
    return share.length > 0 || strict ? { until: [...share, ...alignment.map((tag) => `${tag}=r`)], strict } : null;
}
/** RFC 7489 \u00a76.6.4: the share of mail that the policy of today is applied to, where it is to be a larger one. */
function raisedShare(next, today) {
    if (today === null || today.pct === null || policyToday(today, "own") === "none")
        return [];
    return (next.pct ?? 100) > today.pct ? [`pct=${today.pct}`] : [];
}
/** Each policy tag that asks for more than what is done today, with what is. */
function raisedPolicies(next, today) {
    const relations = { p: "own", sp: "exists", np: "missing" };
    // below a record between, that of the organisational domain goes on to count
    const isBelowOthers = today?.isInherited === true && today.psd !== "y";
    return ["p", "sp", "np"].flatMap((tag) => {
        if (next[tag] === null || (isBelowOthers && tag !== "p"))
            return [];
        const relation = relations[tag];
        const isMore = isStricter((0,dmarc_record/* effectivePolicy */.Ci)(next, relation), policyToday(today, relation));
        // receivers that follow RFC 7489 ignore `t`
        const isMoreUntested = isStricter((0,dmarc_record/* effectivePolicy */.Ci)({ ...next, isTesting: false }, relation), policyToday(today === null ? null : { ...today, isTesting: false }, relation));
        return isMore || isMoreUntested ? [`${tag}=${policyToday(today, relation)}`] : [];
    });
}
function policyToday(today, relation) {
    if (today === null)
        return "none";
    if (relation !== "own" || !today.isInherited)
        return (0,dmarc_record/* effectivePolicy */.Ci)(today, relation);
    return (0,dmarc_record/* effectivePolicy */.Ci)(today, today.decidedBy === "np" ? "missing" : "exists");
}
/** Whether receivers that apply `a` deliver less forged mail than by `b`. */
function isStricter(a, b) {
    return dmarc_record/* POLICIES */.PQ.indexOf(a) > dmarc_record/* POLICIES */.PQ.indexOf(b);
}
/** Whether the record begins as all receivers expect: large ones see no other. */
function hasCommonVersion({ text }) {
    return /^v=DMARC1/i.test(text);
}
/** RFC 7489 \u00a76.3: `p` must follow `v`. */
function hasPolicyInPlace({ p, tags }) {
    return p === null || tags.indexOf("p") <= 1;
}
/** RFC 7489 \u00a76.6.3: an inherited record counts only at the organisational domain by the Public Suffix List. */
function isFoundByAll({ isInherited, foundAt }, domain) {
    return !isInherited || foundAt === (0,public_suffix/* organisationalDomainByPsl */.i)(domain);
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/proposal.js






/** The fix by the corrected record, with the policy that stands there. */
function correctedRecordFix(record, publisher, text) {
    return proposal_recordFix(correctedTags(record, publisher), { publisher, text, today: record });
}
/**
 * The same for a syntax error. With every address and the strictest policy nothing that stood there before can be stronger, so that
 * it also keeps what a change adds.
 */
function syntaxFix(record, publisher, text) {
    const fix = correctedRecordFix(record, publisher, text);
    const written = (0,corrected/* meantTags */.PB)([record.text]);
    const isStrictest = written.get("p") === "reject" &&
        ["sp", "np"].every((tag) => (written.get(tag) ?? "reject") === "reject") &&
        !written.has("t") &&
        !written.has("pct");
    return isStrictest && written.has("rua") && fix.needsStep !== true ? { ...fix, keepsMeaning: true } : fix;
}
/** The fix of what is found in place of a record that counts; without any text, a first record, which asks for reports alone (RFC 9989 \u00a77.4). */
function newRecordFix(texts, publisher, text) {
    const tags = texts.length === 0
        ? withSettings(new Map([["p", "none"]]), null, publisher)
        : complete(withPolicy((0,corrected/* meantTags */.PB)(texts)), null, publisher);
    return proposal_recordFix(tags, { publisher, text, today: null });
}
/** The fix by a stronger record, if the domain's is correct; else `advice`, as the record is to be corrected first. */
function strongerRecordFix(record, publisher, advice) {
    if (!isCorrect(record, publisher))
        return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dmarc/fix/later", { advice }));
    return (0,standards_fixes/* afterStep */.pV)(publish((0,corrected/* formatTags */.tT)(strongerTags(record, publisher)), publisher, (0,message/* message */.iU)("dmarc/fix/publish")));
}
/** The same for what only the `bsi` profile asks for: advice under the other. */
function strictRecordFix(record, publisher, advice) {
    return publisher.profile === "bsi" ? strongerRecordFix(record, publisher, advice) : (0,standards_fixes/* adviceFix */.s$)(advice);
}
/** Whether the record needs no correction, only a stronger policy. */
function isCorrect(record, publisher) {
    const isWhole = record.errors.length === 0 && record.overlooked === null;
    return isWhole && (0,corrected/* isSameRecord */.Wn)(record.text, (0,corrected/* formatTags */.tT)(ownTags(record, publisher)));
}
/** The fix by a record in place of the one that applies today, null if none does; after a step where it makes receivers stricter. */
function proposal_recordFix(tags, record) {
    const { publisher, text, today } = record;
    const { mail } = publisher;
    const value = (0,corrected/* formatTags */.tT)(tags);
    const tightened = tightening(value, today, publisher.domain);
    return tightened === null
        ? publish(value, publisher, text)
        : (0,standards_fixes/* afterStep */.pV)(publish(value, publisher, (0,message/* message */.iU)("dmarc/fix/once", { fix: text, mail, ...tightened })));
}
function publish(value, { domain }, text) {
    return (0,standards_fixes/* txtRecordFix */.HN)((0,dns_name/* prependLabels */.Sm)("_dmarc", domain), value, text);
}
/** The corrected record; for a domain that inherits, a record of its own with the same policy. */
function correctedTags(record, publisher) {
    if (!record.isInherited)
        return ownTags(record, publisher);
    if (record.overlooked !== null)
        return complete(withPolicy((0,corrected/* meantTags */.PB)([record.overlooked.text])), record, publisher);
    const meant = (0,corrected/* meantTags */.PB)([record.text]);
    const policy = (record.errors.length === 0 ? record.effective : (meant.get(record.decidedBy) ?? meant.get("p"))) ?? "none";
    const share = policy === "none" ? undefined : meant.get("pct");
    return complete(new Map([["p", policy], ...(share === undefined ? [] : [["pct", share]])]), record, publisher);
}
function ownTags(record, publisher) {
    const tags = (0,corrected/* meantTags */.PB)([record.text]);
    // a record without p is valid if it has a usable rua, and dmarc/policy reports it
    return complete(record.errors.length > 0 ? withPolicy(tags) : tags, record, publisher);
}
/** Adds `p=none`, as what receivers apply, to tags without `p`. */
function withPolicy(tags) {
    return tags.has("p") ? tags : tags.set("p", "none");
}
/** Adds a mailbox for reports where there is none, and removes options of failure reports where no such are requested (RFC 9989 \u00a74.7). */
function complete(tags, record, { domain, mail }) {
    if (!tags.has("ruf"))
        tags.delete("fo");
    const mailbox = mail === "send" ? inheritedRua(record) : `mailto:dmarc-reports@${domain}`;
    if (!tags.has("rua") && mailbox !== null)
        tags.set("rua", mailbox);
    return tags;
}
/**
 * One step up. What is a choice (`p=reject`, strict alignment, failure reports) is changed only under the `bsi` profile, which asks
 * for it.
 */
function strongerTags(record, publisher) {
    const tags = correctedTags(record, publisher);
    const p = raisePolicy(record.isInherited ? record.effective : record.p, publisher.profile === "bsi");
    tags.set("p", p);
    for (const tag of ["sp", "np"])
        if (tags.get(tag)?.toLowerCase() === "none")
            tags.delete(tag);
    if (p !== "reject" || publisher.profile === "bsi" || !isTestingHarmless(record))
        tags.delete("t");
    tags.delete("pct");
    return withSettings(tags, record, publisher);
}
/** Adds what the `bsi` profile asks for, and a mailbox. */
function withSettings(tags, record, publisher) {
    if (publisher.profile === "bsi") {
        tags.set("adkim", "s").set("aspf", "s");
        tags.delete("ruf");
    }
    return complete(tags, record, publisher);
}
/** One step up (RFC 9989 \u00a77.4): quarantine after none; reject after quarantine only where the profile asks for it. */
function raisePolicy(policy, isStrict) {
    if (policy === "reject" || (policy === "quarantine" && isStrict))
        return "reject";
    return "quarantine";
}
/** Whether `t=y` leaves every policy of the record at quarantine. */
function isTestingHarmless({ isTesting, sp, np }) {
    return isTesting && sp !== "quarantine" && np !== "quarantine";
}
/** The destinations of an inherited record; those of a public suffix do not belong into the domain's own record. */
function inheritedRua(record) {
    return record === null || !record.isInherited || record.psd === "y" ? null : (0,report_uris/* usableUris */.Cb)(record.rua);
}

// EXTERNAL MODULE: ./lib/src/standards/dmarc/tags.js
var dmarc_tags = __webpack_require__(1704);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/removed-tags.js







const dmarcRemovedTags = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/removed-tags",
    scope: "domain",
    section: "\u00a74.3",
    requirements: [],
    tests: [],
    references: ["RFC 9989 \u00a7C.5.2", "RFC 9989 \u00a7C.4"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        // RFC 9989 \u00a7C.5.2; a pct below 100 has a check of its own.
        const isPartial = dmarc.pct !== null && dmarc.pct < 100;
        const tags = dmarc.tags.filter((tag) => dmarc_tags/* REMOVED_TAGS */.Lx.includes(tag) && !(tag === "pct" && isPartial));
        const sizes = [...dmarc.rua, ...dmarc.ruf].map(({ uri }) => uri).filter((uri) => (0,mailto/* withoutSize */._Z)(uri) !== uri);
        if (tags.length > 0 || sizes.length > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("dmarc/removed-tags/fail", { tags, sizes, origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc) }),
                fix: correctedRecordFix(dmarc, subject, (0,message/* message */.iU)("dmarc/removed-tags/fix")),
            };
        if (isPartial)
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("dmarc/removed-tags/not-judged") };
        return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/removed-tags/pass") };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/destinations.js

/** Each destination as written, with the problem where no report can be mailed there. */
function describeDestinations(uris) {
    return uris.map(({ uri, problem }) => problem === null
        ? (0,message/* message */.iU)("dmarc/destination/usable", { uri })
        : (0,message/* message */.iU)("dmarc/destination/unusable", { uri, problem }));
}

// EXTERNAL MODULE: ./lib/src/standards/dmarc/overlooked.js
var dmarc_overlooked = __webpack_require__(22285);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/ignored.js









const dmarcIgnored = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/ignored",
    scope: "domain",
    section: "\u00a74.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9989 \u00a74.7"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc", "organisation"],
    judge: ({ dmarc, organisation }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const { overlooked } = dmarc;
        const policies = ignoredPolicies(dmarc, organisation);
        const parts = [
            ...(overlooked === null ? [] : [(0,dmarc_overlooked/* describeOverlooked */.q)(overlooked, subject.name)]),
            ...ignoredDestinations(dmarc.rua),
            ...ignoredDestinations(dmarc.ruf),
            ...unknownTags(dmarc),
            ...ignoredOptions(dmarc),
            ...policies,
        ];
        if (parts.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/ignored/none") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dmarc/ignored/found", { parts, origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc) }),
            // whether a policy counts depends on another record, so that no corrected one can leave it out
            fix: policies.length > 0
                ? (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dmarc/ignored/fix", { domain: subject.name }))
                : correctedRecordFix(dmarc, subject, (0,message/* message */.iU)("dmarc/ignored/fix-record")),
        };
    },
});
/** Destinations without reports beside usable ones; where none is usable, `dmarc/rua` or `dmarc/ruf` reports that. */
function ignoredDestinations(uris) {
    const unusable = uris.filter(({ problem }) => problem !== null);
    if (unusable.length === 0 || unusable.length === uris.length)
        return [];
    return [(0,message/* message */.iU)("dmarc/ignored/destinations", { destinations: describeDestinations(unusable) })];
}
/** RFC 9989 \u00a74.7: unknown tags must be ignored. */
function unknownTags({ tags }) {
    const unknown = tags.filter((tag) => !dmarc_tags/* DEFINED_TAGS */.Wv.includes(tag) && !dmarc_tags/* REMOVED_TAGS */.Lx.includes(tag));
    return unknown.map((tag) => (0,message/* message */.iU)("dmarc/ignored/unknown", { tag, meant: (0,dmarc_tags/* meantTag */.Q5)(tag) }));
}
/** RFC 9989 \u00a74.7: `fo` is ignored without `ruf`. */
function ignoredOptions({ fo, tags }) {
    return fo !== null && !tags.includes("ruf") ? [(0,message/* message */.iU)("dmarc/ignored/options")] : [];
}
/** RFC 9989 \u00a74.7: names below take these tags from the organisational domain's record. */
function ignoredPolicies(record, { name, record: organisations, recordAt }) {
    if (record.isInherited || organisations === null || name === record.foundAt)
        return [];
    const tags = ["sp", "np"].filter((tag) => record[tag] !== null);
    return tags.length === 0 ? [] : [(0,message/* message */.iU)("dmarc/ignored/policies", { tags, at: recordAt })];
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/compatibility.js









const dmarcCompatibility = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/compatibility",
    scope: "domain",
    section: "\u00a74.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 7489 \u00a76.3", "RFC 7489 \u00a76.6.3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfPolicyIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const spelling = describeSpelling(dmarc);
        const parts = [...spelling, ...describePlace(dmarc, subject.name), ...describeTags(dmarc)];
        if (parts.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/compatibility/same") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dmarc/compatibility/different", { parts, origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc) }),
            fix: spelling.length > 0
                ? correctedRecordFix(dmarc, subject, (0,message/* message */.iU)("dmarc/compatibility/fix-record"))
                : (0,standards_fixes/* adviceFix */.s$)(adviceFor(dmarc, subject.name)),
        };
    },
});
function adviceFor(record, domain) {
    if (record.isInherited)
        return (0,message/* message */.iU)("dmarc/compatibility/fix-inherited", { name: (0,dns_name/* prependLabels */.Sm)("_dmarc", domain) });
    const { isTesting, sp, np, p } = record;
    const policy = sp ?? p ?? "none";
    const isNpOther = np !== null && np !== policy;
    // without a stronger `np`, receivers would deliver forged mail from names that do not exist; those that do not know it apply `sp`
    const isNpStronger = isNpOther && isStricter(np, policy);
    return (0,message/* message */.iU)("dmarc/compatibility/fix", {
        domain,
        tags: [...(isTesting ? ["t"] : []), ...(isNpOther ? ["np"] : [])],
        removed: [...(isTesting ? ["t=y"] : []), ...(isNpOther && !isNpStronger ? ["np"] : [])],
        sp: isNpStronger ? np : null,
    });
}
/** What only some receivers accept, though both RFCs (the version) or the newer one (the order) allow it. */
function describeSpelling(record) {
    return [
        ...(hasCommonVersion(record) ? [] : [(0,message/* message */.iU)("dmarc/compatibility/version")]),
        ...(hasPolicyInPlace(record) ? [] : [(0,message/* message */.iU)("dmarc/compatibility/policy-not-second")]),
    ];
}
function describePlace(record, domain) {
    if (isFoundByAll(record, domain))
        return [];
    const listed = (0,public_suffix/* organisationalDomainByPsl */.i)(domain);
    return [
        listed === domain
            ? (0,message/* message */.iU)("dmarc/compatibility/own-only")
            : (0,message/* message */.iU)("dmarc/compatibility/listed-only", { listed }),
    ];
}
/** Tags of RFC 9989 that change the policy, and that receivers of RFC 7489 ignore. */
function describeTags(record) {
    const { isTesting, np, p } = record;
    if (p === null)
        return [];
    const isLowered = [p, record.sp ?? p].some((policy) => policy !== "none");
    const isOwn = (0,dmarc_record/* effectivePolicy */.Ci)(record, "missing") !== (0,dmarc_record/* effectivePolicy */.Ci)(record, "exists");
    return [
        ...(isTesting && isLowered ? [(0,message/* message */.iU)("dmarc/compatibility/testing")] : []),
        ...(np !== null && isOwn ? [(0,message/* message */.iU)("dmarc/compatibility/np", { np, policy: record.sp ?? p })] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/syntax.js




const dmarcSyntax = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/syntax",
    scope: "domain",
    section: "\u00a74.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9989 \u00a74.7", "RFC 9989 \u00a74.8", "RFC 9989 \u00a74.10.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const { errors, discarded, badTags } = dmarc;
        const origin = (0,dmarc_record/* inheritedFrom */.H$)(dmarc);
        if (errors.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/syntax/valid", { origin }) };
        let effect = null;
        if (discarded)
            effect = "discarded";
        else if (badTags.length > 0)
            effect = "none";
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dmarc/syntax/invalid", { errors, effect, origin }),
            fix: syntaxFix(dmarc, subject, (0,message/* message */.iU)("dmarc/syntax/fix", { mail: subject.mail })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/present.js






const dmarcPresent = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/present",
    scope: "domain",
    section: "\u00a74.3",
    requirements: ["TR-03182-06-M"],
    tests: ["TR-03182-P H-01"],
    references: ["RFC 9989 \u00a74.10"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    examines: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        if (dmarc.state === "present")
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/present/pass", { origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc.value) }) };
        const { mail, name } = subject;
        const fix = (texts) => newRecordFix(texts, subject, (0,message/* message */.iU)("dmarc/present/fix", { mail, first: texts.length === 0 }));
        if (dmarc.state === "malformed")
            return { outcome: "fail", message: dmarc.problem, fix: fix(ownTexts(dmarc.evidence, name)) };
        const found = dmarc.evidence.find((evidence) => (0,dmarc_record/* resemblesDmarc */.Gf)(evidence.text));
        return {
            outcome: "fail",
            message: found === undefined
                ? (0,message/* message */.iU)("dmarc-record/absent", { domain: name })
                : (0,dmarc_overlooked/* describeOverlooked */.q)((0,dmarc_overlooked/* nameAndText */.e)(found), name),
            fix: fix(found === undefined ? [] : [found.text]),
        };
    },
});
/** The records of the domain itself. */
function ownTexts(evidence, domain) {
    const own = evidence.filter((each) => (0,dmarc_overlooked/* nameAndText */.e)(each).name === (0,dns_name/* prependLabels */.Sm)("_dmarc", domain));
    return (0,dmarc_record/* selectDmarc */._v)(own.map(({ text }) => text));
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/alignment.js





const dmarcAlignment = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/alignment",
    scope: "domain",
    section: "\u00a74.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9989 \u00a74.7"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc, ["adkim", "aspf"]);
        if (ignored !== null)
            return ignored;
        const origin = (0,dmarc_record/* inheritedFrom */.H$)(dmarc);
        const tags = ["adkim", "aspf"].filter((tag) => dmarc[tag] === "r");
        if (tags.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/alignment/strict", { origin }) };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dmarc/alignment/relaxed", { tags, origin }),
            fix: strictRecordFix(dmarc, subject, (0,message/* message */.iU)("dmarc/alignment/fix", { domain: subject.name })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/full-coverage.js





const dmarcFullCoverage = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/full-coverage",
    scope: "domain",
    section: "\u00a74.3",
    requirements: [],
    tests: [],
    references: ["RFC 9989 \u00a7C.5.2", "RFC 7489 \u00a76.3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const { pct } = dmarc;
        if (pct === null || pct === 100)
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/full-coverage/pass") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dmarc/full-coverage/fail", { pct, origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc) }),
            fix: strongerRecordFix(dmarc, subject, (0,message/* message */.iU)("dmarc/full-coverage/fix")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/subdomains.js






const dmarcSubdomains = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/subdomains",
    scope: "domain",
    section: "\u00a74.3",
    requirements: ["TR-03182-06-M"],
    tests: ["TR-03182-P H-01"],
    references: ["RFC 9989 \u00a74.7"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc", "organisation"],
    judge: ({ dmarc, organisation }, subject) => {
        const ignored = notApplicableIfPolicyIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        // RFC 9989 \u00a74.10.1: for names below without a record of their own, the organisational domain's counts, not one between
        const record = organisation.record ?? dmarc;
        const at = organisation.recordAt;
        const origin = at === subject.name ? null : at;
        const gaps = unprotectedNames(record);
        if (gaps.length === 0) {
            const [existing, missing] = [(0,dmarc_record/* effectivePolicy */.Ci)(record, "exists"), (0,dmarc_record/* effectivePolicy */.Ci)(record, "missing")];
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/subdomains/pass", { existing, missing, origin }) };
        }
        // dmarc/policy reports the tag that weakens the domain itself: only another tag is a fault of its own
        const hasOtherGap = ["sp", "np"].some((tag) => dmarc[tag] === "none" && tag !== dmarc.decidedBy);
        if (at === dmarc.foundAt && dmarc.effective === "none" && (dmarc.p === null || !hasOtherGap))
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("dmarc/subdomains/not-judged") };
        // The record of another organisational domain counts whatever the domain's own says
        const isForeign = organisation.name !== subject.name && organisation.record !== null;
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dmarc/subdomains/fail", { gaps, origin }),
            fix: isForeign
                ? (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dmarc/subdomains/fix", { at, domain: subject.name }))
                : strongerRecordFix(dmarc, subject, (0,message/* message */.iU)("dmarc/subdomains/fix-own")),
        };
    },
});
/** The names below the domain that the record leaves without protection, and the tag that does so. */
function unprotectedNames(record) {
    if (record.discarded)
        return [(0,message/* message */.iU)("dmarc/subdomains/discarded")];
    // RFC 9989 \u00a74.10.1: without a valid p the other tags do not count
    if (record.p === null || record.badTags.length > 0)
        return [(0,message/* message */.iU)("dmarc/subdomains/no-policy")];
    const existing = record.sp === null ? "p" : "sp";
    const missing = record.np === null ? existing : "np";
    const gaps = [];
    if ((0,dmarc_record/* effectivePolicy */.Ci)(record, "exists") === "none")
        gaps.push((0,message/* message */.iU)("dmarc/subdomains/existing", weakTag(record, existing)));
    if ((0,dmarc_record/* effectivePolicy */.Ci)(record, "missing") === "none")
        gaps.push((0,message/* message */.iU)("dmarc/subdomains/missing", weakTag(record, missing)));
    return gaps;
}
function weakTag(record, tag) {
    const policy = record[tag] ?? "none";
    return { tag, policy, testing: record.isTesting && policy === "quarantine" };
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/reject.js





const dmarcReject = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/reject",
    scope: "domain",
    section: "\u00a74.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9989 \u00a77.4"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfPolicyIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const { effective, isTesting } = dmarc;
        const origin = (0,dmarc_record/* inheritedFrom */.H$)(dmarc);
        if (effective === "reject")
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/effective-policy", { policy: effective, origin }) };
        if (effective === "none")
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("dmarc/reject/not-judged") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dmarc/reject/quarantine", { testing: isTesting, origin }),
            fix: strictRecordFix(dmarc, subject, (0,message/* message */.iU)("dmarc/reject/fix", { domain: subject.name })),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/dmarc/reports.js
var reports = __webpack_require__(91970);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/pass-rate.js




const dmarcPassRate = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/pass-rate",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03182-10-M"],
    tests: [],
    references: ["RFC 9989 \u00a75.4", "RFC 9990 \u00a73.1"],
    levels: { "tr-03108": "info", bsi: "should" },
    // all mail of a domain that does not send is forged, and fails
    mail: define_check/* SENDING_KINDS */.r9,
    parameter: { "tr-03108": 98, bsi: 98, stricter: "higher" },
    needs: ["dmarcReports"],
    judge: ({ dmarcReports }, { domain, parameter: limit }) => {
        const { days, since, failing, failingSources } = dmarcReports;
        const { mails: all, passed, forwarded } = (0,reports/* mailsSince */.P2)(days, since);
        const mails = all - forwarded; // nothing that its sender does helps these
        const counted = { mails, passed, forwarded, limit, since };
        if (mails < reports/* MIN_MAILS */.sx)
            return { outcome: "unknown", message: (0,message/* message */.iU)("dmarc/pass-rate/few", { mails, since, least: reports/* MIN_MAILS */.sx }) };
        if (passed * 100 >= limit * mails)
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/pass-rate/high", counted) };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dmarc/pass-rate/low", {
                ...counted,
                sources: failing.slice(0, MAX_SOURCES).map((source) => (0,message/* message */.iU)("dmarc/pass-rate/source", { ...source })),
                count: failingSources,
            }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dmarc/pass-rate/fix", { domain })),
        };
    },
});
/** Project limit: the sources that a message names. */
const MAX_SOURCES = 5;

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/policy.js





const dmarcPolicy = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/policy",
    scope: "domain",
    section: "\u00a74.3",
    requirements: ["TR-03182-06-M"],
    tests: ["TR-03182-P H-02"],
    references: ["RFC 9989 \u00a74.7"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfPolicyIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const { effective } = dmarc;
        if (effective !== "none")
            return {
                outcome: "pass",
                message: (0,message/* message */.iU)("dmarc/effective-policy", { policy: effective, origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc) }),
            };
        const fix = strongerRecordFix(dmarc, subject, (0,message/* message */.iU)("dmarc/policy/fix"));
        return { outcome: "fail", message: whyNone(dmarc), fix };
    },
});
/** Why the effective policy is none. */
function whyNone(dmarc) {
    const { decidedBy: tag, isTesting } = dmarc;
    const origin = (0,dmarc_record/* inheritedFrom */.H$)(dmarc);
    if (dmarc.p === null)
        return (0,message/* message */.iU)("dmarc/policy/no-policy", { origin });
    const requested = dmarc[tag] ?? dmarc.p;
    if (isTesting && requested === "quarantine")
        return (0,message/* message */.iU)("dmarc/policy/testing", { tag, origin });
    return (0,message/* message */.iU)("dmarc/policy/none", { tag, policy: requested, origin });
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/ruf.js






const dmarcRuf = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/ruf",
    scope: "domain",
    section: "\u00a74.3",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9989 \u00a74.7"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc, ["ruf"]);
        if (ignored !== null)
            return ignored;
        if (dmarc.ruf.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/ruf/absent") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dmarc/ruf/present", {
                destinations: describeDestinations(dmarc.ruf),
                origin: (0,dmarc_record/* inheritedFrom */.H$)(dmarc),
            }),
            fix: rufFix(dmarc, subject),
        };
    },
});
function rufFix(dmarc, subject) {
    const text = (0,message/* message */.iU)("dmarc/ruf/fix", { domain: dmarc.foundAt });
    if (dmarc.isInherited)
        return strictRecordFix(dmarc, subject, text);
    // what no receiver sends reports to goes under either profile
    if (dmarc.ruf.every(({ problem }) => problem !== null))
        return correctedRecordFix(dmarc, subject, text);
    // the corrected record of other checks keeps what is a choice
    return isCorrect(dmarc, subject) ? strictRecordFix(dmarc, subject, text) : strongerRecordFix(dmarc, subject, text);
}

// EXTERNAL MODULE: ./lib/src/standards/mailbox.js
var mailbox = __webpack_require__(31395);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/rua-deliverable.js



const dmarcRuaDeliverable = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/rua-deliverable",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 5321 \u00a75.1", "RFC 7505 \u00a73"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc", "dmarcMailboxes"],
    consults: ["referencedDomains"],
    judge: ({ dmarc, dmarcMailboxes, referencedDomains }, { name, mail }) => notApplicableIfIgnored(dmarc) ??
        (0,mailbox/* judgeMailboxes */.QT)(dmarcMailboxes, define_check/* RECEIVING_KINDS */.NE.includes(mail) ? name : null, referencedDomains),
});

// EXTERNAL MODULE: ./lib/src/standards/dmarc/external-destinations.js
var external_destinations = __webpack_require__(44662);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/rua-authorised.js







const dmarcRuaAuthorised = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/rua-authorised",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03182-06-M"],
    tests: [],
    references: ["RFC 9990 \u00a74"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc", "dmarcExternalDestinations"],
    consults: ["dmarcMailboxes"],
    judge: ({ dmarc, dmarcExternalDestinations: { destinations, unasked }, dmarcMailboxes }) => {
        const ignored = notApplicableIfIgnored(dmarc);
        if (ignored !== null)
            return ignored;
        const describe = (which) => (0,message/* message */.iU)("dmarc/rua-authorised/destinations", {
            destinations: which.map((destination) => describeDestination(dmarc.foundAt, destination)),
        });
        const measured = destinations.filter((destination) => destination.agreed !== null);
        const refusing = measured.filter(({ agreed }) => !agreed);
        if (refusing.length > 0) {
            const mailboxes = dmarcMailboxes.state === "present" ? dmarcMailboxes.value.domains : [];
            const missing = mailboxes.filter(({ reason }) => reason === "no-domain").map(({ domain }) => domain);
            const hosts = refusing.map(({ host }) => host);
            const gone = hosts.filter((host) => missing.includes(host));
            const names = hosts.filter((host) => !gone.includes(host)).map((host) => (0,external_destinations/* authorisationName */.k)(dmarc.foundAt, host));
            return {
                outcome: "fail",
                message: describe(refusing),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dmarc/rua-authorised/fix", { names, gone, isLeft: isLeft(dmarc.rua, gone) })),
            };
        }
        const causes = destinations.flatMap(({ agreed, reason }) => (agreed === null ? [reason] : []));
        if (causes.length > 0)
            return { outcome: "unknown", message: (0,src_cause/* severalCauses */.Nr)(causes) };
        if (unasked > 0)
            return { outcome: "unknown", message: (0,message/* message */.iU)("dmarc/rua-authorised/unasked", { unasked }) };
        if (destinations.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/rua-authorised/none") };
        return { outcome: "pass", message: describe(measured) };
    },
});
/** Whether reports go to other destinations than these. */
function isLeft(rua, gone) {
    return (0,mailbox/* reportDomains */.y2)(rua).some((domain) => !gone.includes(domain));
}
/** Whether a destination of the policy of `domain` has agreed. */
function describeDestination(domain, destination) {
    const { host, agreed, reason } = destination;
    if (agreed)
        return (0,message/* message */.iU)("dmarc/rua-authorised/agreed", { host });
    const name = (0,external_destinations/* authorisationName */.k)(domain, host);
    if (reason === "elsewhere")
        return (0,message/* message */.iU)("dmarc/rua-authorised/elsewhere", { name, host, elsewhere: destination.elsewhere });
    return reason === "too-long"
        ? (0,message/* message */.iU)("dmarc/rua-authorised/too-long", { name, host })
        : (0,message/* message */.iU)("dmarc/rua-authorised/refused", { name, host });
}

// EXTERNAL MODULE: ./lib/src/standards/report-arrival.js
var report_arrival = __webpack_require__(81409);
;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/reports-fresh.js



const dmarcReportsFresh = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/reports-fresh",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03182-09-M", "TR-03182-10-M"],
    tests: [],
    references: ["RFC 9990 \u00a73.1", "docs/reports.md"],
    levels: { "tr-03108": "should", bsi: "should" },
    // a domain that does not send is reported on only while somebody forges its mail
    mail: define_check/* SENDING_KINDS */.r9,
    parameter: { "tr-03108": 7, bsi: 7, stricter: "lower" },
    needs: ["dmarcReports"],
    examines: ["dmarc"],
    consults: ["live", "earlier"],
    judge: ({ dmarcReports, dmarc, live, earlier }, { at, parameter: limit }) => {
        const asks = live.state === "present" ? live.value.asksForReports.dmarc : (0,report_arrival/* asksForReports */.fV)(dmarc);
        const request = earlier.state === "present" ? earlier.value.memory.dmarcReports : undefined;
        return (0,report_arrival/* judgeArrival */.bR)(dmarcReports, { asks, request }, { at, limit, fix: (0,message/* message */.iU)("dmarc/reports-fresh/fix") });
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/checks/rua.js







const dmarcRua = (0,define_check/* defineCheck */.qH)({
    id: "dmarc/rua",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03182-06-M"],
    tests: ["TR-03182-P H-03"],
    references: ["RFC 9989 \u00a74.7"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["dmarc"],
    judge: ({ dmarc }, subject) => {
        const ignored = notApplicableIfIgnored(dmarc, ["rua"]);
        if (ignored !== null)
            return ignored;
        const usable = describeDestinations(dmarc.rua.filter(({ problem }) => problem === null));
        const unusable = describeDestinations(dmarc.rua.filter(({ problem }) => problem !== null));
        if (usable.length > 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dmarc/rua/usable", { usable }) };
        const origin = (0,dmarc_record/* inheritedFrom */.H$)(dmarc);
        return {
            outcome: "fail",
            message: unusable.length === 0
                ? (0,message/* message */.iU)("dmarc/rua/absent", { origin })
                : (0,message/* message */.iU)("dmarc/rua/unusable", { unusable, origin }),
            fix: subject.mail === "send"
                ? (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dmarc/rua/fix-send", { domain: subject.name }))
                : correctedRecordFix(dmarc, subject, (0,message/* message */.iU)("dmarc/rua/fix-record")),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dns/checks/dangling.js




const dnsDangling = (0,define_check/* defineCheck */.qH)({
    id: "dns/dangling",
    scope: "domain",
    section: "\u00a76",
    requirements: [],
    tests: [],
    references: ["RFC 8020 \u00a72"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["referencedDomains"],
    judge: ({ referencedDomains: { unregistered, existing, unmeasured } }) => {
        const dangling = unregistered.filter(({ places }) => places.length > 0);
        if (dangling.length > 0) {
            const domains = dangling.map(({ domain }) => domain);
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("dns/dangling/found", {
                    each: dangling.map(({ domain, places }) => (0,message/* message */.iU)("dns/dangling/domain", { domain, places })),
                }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dns/dangling/fix", { domains })),
            };
        }
        if (unmeasured.length > 0)
            return { outcome: "unknown", message: (0,src_cause/* severalCauses */.Nr)(unmeasured) };
        if (unregistered.length > 0) {
            const each = (0,message/* uniqueMessages */.wG)(unregistered.flatMap(({ failing }) => failing));
            const domains = unregistered.map(({ domain }) => domain);
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("dns/dangling/reported", { domains, each }) };
        }
        return { outcome: "pass", message: (0,message/* message */.iU)("dns/dangling/none", { existing }) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/checks/algorithm.js



/** Algorithms that must not sign (RFC 8624 \u00a73.1; 5 and 7: RFC 9905 \u00a73; 12: RFC 9906 \u00a73), by their IANA mnemonics. */
const RETIRED_ALGORITHMS = new Map([
    [1, "RSAMD5"],
    [3, "DSA"],
    [5, "RSASHA1"],
    [6, "DSA-NSEC3-SHA1"],
    [7, "RSASHA1-NSEC3-SHA1"],
    [12, "ECC-GOST"],
]);
const dnssecAlgorithm = (0,define_check/* defineCheck */.qH)({
    id: "dnssec/algorithm",
    scope: "domain",
    section: "\u00a73.4",
    requirements: [],
    tests: [],
    references: ["RFC 9905", "RFC 8624 \u00a73.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["dnssec"],
    judge: ({ dnssec: { keys } }) => {
        if (keys.state === "unknown")
            return { outcome: "unknown", message: keys.reason };
        const { evidence } = keys;
        if (keys.state !== "present")
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("dnssec/algorithm/no-keys"), evidence };
        const { zone, algorithms } = keys.value;
        const retired = algorithms.flatMap((algorithm) => {
            const mnemonic = RETIRED_ALGORITHMS.get(algorithm);
            return mnemonic === undefined ? [] : [`${algorithm} (${mnemonic})`];
        });
        if (retired.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("dnssec/algorithm/current", { zone, algorithms }), evidence };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("dnssec/algorithm/retired", { zone, algorithms: retired }),
            evidence,
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dnssec/algorithm/fix", { zone, algorithms: retired })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/checks/mail-records.js



const dnssecMailRecords = (0,define_check/* defineCheck */.qH)({
    id: "dnssec/mail-records",
    scope: "domain",
    section: "\u00a73.4",
    requirements: ["TR-03182-01-M", "TR-03182-03-M", "TR-03182-06-M"],
    tests: [],
    references: [],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["dnssec"],
    judge: ({ dnssec: { records } }) => {
        const evidence = records.map(answerEvidence);
        const unsafe = records.filter(({ state }) => state === "insecure" || state === "bogus");
        if (unsafe.length > 0) {
            const listed = unsafe.map(({ record, name, state }) => (0,message/* message */.iU)(state === "bogus" ? "dnssec/mail-records/bogus" : "dnssec/mail-records/unsigned", { record, name }));
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("dnssec/mail-records/unsafe", { records: listed }),
                evidence,
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dnssec/mail-records/fixes", { fixes: fixesOf(unsafe) })),
            };
        }
        for (const { record, state, reason } of records) {
            if (state === "failure")
                return { outcome: "unknown", message: (0,message/* message */.iU)("cause/question", { question: record, reason }), evidence };
        }
        if (records.some(({ state }) => state === "indeterminate"))
            return { outcome: "unknown", message: (0,message/* message */.iU)("cause/indeterminate"), evidence };
        if (records.length === 0)
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("dnssec/mail-records/none") };
        const signed = (0,message/* message */.iU)("dnssec/mail-records/signed", { records: records.map(({ record }) => record) });
        return { outcome: "pass", message: signed, evidence };
    },
});
/** What is not signed is to be signed; what is bogus is signed, and its chain of trust needs a fix. */
function fixesOf(unsafe) {
    const has = (wanted) => unsafe.some(({ state }) => state === wanted);
    return [
        ...(has("bogus") ? [(0,message/* message */.iU)("dnssec/not-bogus/fix")] : []),
        ...(has("insecure") ? [(0,message/* message */.iU)("dnssec/mail-records/fix")] : []),
    ];
}
function answerEvidence({ type, name, state, reason }) {
    return { at: { type, name }, text: "", note: (0,message/* message */.iU)("dnssec/seen/answer", { state, reason }) };
}

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/judge-security.js

/** `secure` passes, `insecure` fails; `subject` is what is signed or not. */
function judgeSecurity(subject, state, fix) {
    if (state === "secure")
        return { outcome: "pass", message: (0,message/* message */.iU)("dnssec/secure", { subject }) };
    if (state === "insecure")
        return { outcome: "fail", message: (0,message/* message */.iU)("dnssec/insecure", { subject }), fix };
    if (state === "bogus")
        return { outcome: "not-applicable", message: (0,message/* message */.iU)("dnssec/bogus") };
    return { outcome: "unknown", message: (0,message/* message */.iU)("cause/indeterminate") };
}

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/checks/mx-zone.js




const dnssecMxZone = (0,define_check/* defineCheck */.qH)({
    id: "dnssec/mx-zone",
    scope: "host",
    section: "\u00a73.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-01"],
    references: ["RFC 7672 \u00a72.2.2"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["addresses"],
    judge: ({ addresses: { security, unmeasured, aliases, owner } }, { name }) => {
        if (security === "indeterminate" && unmeasured !== null)
            return { outcome: "unknown", message: unmeasured };
        if (aliases.length === 0) {
            const fix = (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dnssec/mx-zone/fix-zone", { name }));
            return judgeSecurity((0,message/* message */.iU)("dnssec/zone", { name }), security, fix);
        }
        // RFC 4035 \u00a73.2.3: an answer is authentic only if every part of it is, each alias on the way too.
        const fix = (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dnssec/mx-zone/fix-aliases", { name, owner }));
        return judgeSecurity((0,message/* message */.iU)("dnssec/aliases", { name, owner }), security, fix);
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/checks/domain.js





const dnssecDomain = (0,define_check/* defineCheck */.qH)({
    id: "dnssec/domain",
    scope: "domain",
    section: "\u00a73.4",
    requirements: ["TR-03108-05-M"],
    tests: ["TR-03108-P D-01"],
    references: ["RFC 4035"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["dnssec"],
    judge: ({ dnssec }, { name }) => {
        const { zone, keys, answers } = dnssec;
        // RFC 4035 \u00a75.2: without a DS record, or with none of an algorithm that the resolver knows, signatures count for nothing.
        if (zone === "insecure" && keys.state === "present")
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("dnssec/domain/no-chain", { zone: keys.value.zone }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dnssec/domain/fix-chain")),
            };
        const soa = answers.find((answer) => answer.type === "SOA" && answer.name === name);
        if (soa?.state === "failure")
            return { outcome: "unknown", message: (0,src_cause/* openQuestion */.R0)({ type: "SOA", name }, soa.reason) };
        const fix = (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dnssec/domain/fix-sign"));
        return judgeSecurity((0,message/* message */.iU)("dnssec/zone", { name }), soa?.state ?? "indeterminate", fix);
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/checks/not-bogus.js





const dnssecNotBogus = (0,define_check/* defineCheck */.qH)({
    id: "dnssec/not-bogus",
    scope: "domain",
    section: "\u00a73.4",
    requirements: ["TR-03108-05-M"],
    tests: [],
    references: ["RFC 4035 \u00a75.5"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["dnssec"],
    judge: ({ dnssec: { answers, earliest } }, { at }) => {
        const bogus = answers.filter(({ state }) => state === "bogus");
        if (bogus.length > 0) {
            const questions = bogus.map(({ type, name }) => (0,src_cause/* questionOf */.YH)({ type, name }));
            const reason = bogus.find((answer) => answer.reason !== null)?.reason ?? null;
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("dnssec/not-bogus/found", { questions, reason }),
                evidence: bogus.map(bogusEvidence),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("dnssec/not-bogus/fix")),
            };
        }
        for (const { type, name, state, reason } of answers) {
            if (state === "failure")
                return { outcome: "unknown", message: (0,src_cause/* openQuestion */.R0)({ type, name }, reason) };
        }
        if (answers.some(({ state }) => state === "indeterminate"))
            return { outcome: "unknown", message: (0,message/* message */.iU)("cause/indeterminate") };
        if (earliest === null || !isOverdue(earliest, at))
            return { outcome: "pass", message: (0,message/* message */.iU)("dnssec/not-bogus/none", { count: answers.length }) };
        const { type, name, until } = earliest;
        return { outcome: "pass", message: (0,message/* message */.iU)("dnssec/not-bogus/overdue", { type, name, until }) };
    },
});
/**
 * Project limit: the last part of a signature's time, in which resolvers no longer see it. Signers renew earlier (BIND at a quarter, OpenDNSSEC with 3
 * of 14 days left), and those that sign each answer as it is asked for stay far from it.
 */
const LAST_PART = 0.1;
/** Whether the signer should have renewed a signature. */
function isOverdue({ from, until }, at) {
    return (0,src_moment/* toEpochMs */.x8)(until) - (0,src_moment/* toEpochMs */.x8)(at) < LAST_PART * ((0,src_moment/* toEpochMs */.x8)(until) - (0,src_moment/* toEpochMs */.x8)(from));
}
function bogusEvidence({ type, name, reason }) {
    return { at: { type, name }, text: "", note: (0,message/* message */.iU)("dnssec/seen/bogus", { reason }) };
}

;// CONCATENATED MODULE: ./lib/src/standards/drift/checks/records.js




const driftRecords = (0,define_check/* defineCheck */.qH)({
    id: "drift/records",
    scope: "domain",
    output: "drift",
    comparesByItself: true,
    isUnrecorded: true,
    section: "\u00a76",
    requirements: [],
    tests: [],
    references: ["RFC 2181 \u00a75"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["drift"],
    judge: ({ drift }) => {
        if (drift.view === "planned")
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("drift/records/planned") };
        const { differences, differing, matching, undecided, unread } = drift;
        const gaps = findGaps(drift);
        if (differing > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("drift/records/differs", {
                    differences: differences.map(describeDifference),
                    count: differing,
                    gaps,
                }),
                evidence: differences.flatMap(differenceEvidence),
                fix: differenceFix(differences),
            };
        if (gaps.length > 0)
            return { outcome: "unknown", message: (0,src_cause/* severalCauses */.Nr)(gaps) };
        if (matching === 0)
            return {
                outcome: "not-applicable",
                message: (0,message/* message */.iU)("drift/records/nothing-to-ask", { undecided, unread }),
            };
        return { outcome: "pass", message: (0,message/* message */.iU)("drift/records/same", { count: matching, undecided, unread }) };
    },
});
/** What should have been compared, and was not; empty where all was. */
function findGaps({ unmeasured: count, reasons: [reason], unasked }) {
    return [
        ...(reason === undefined ? [] : [(0,src_cause/* openQuestion */.R0)({ about: (0,message/* message */.iU)("drift/gap/unmeasured", { count }) }, reason)]),
        ...(unasked > 0 ? [(0,message/* message */.iU)("drift/gap/unasked", { count: unasked })] : []),
    ];
}
function describeDifference({ type, name, held, declared, missing, extra, alias }) {
    const records = textsOf(extra);
    if (held === "unmanaged")
        return (0,message/* message */.iU)("drift/difference/unmanaged", { type, name, records });
    if (declared.length === 0)
        return (0,message/* message */.iU)("drift/difference/deleted", { type, name, records });
    return (0,message/* message */.iU)("drift/difference/changed", { type, name, missing: textsOf(missing), extra: records, alias });
}
function textsOf(records) {
    return records.map(({ text }) => text);
}
/** Both sides; the declared one first, which gives a finding its place. */
function differenceEvidence({ type, name, held, declared, missing, extra, alias }) {
    const at = { type, name };
    const liveAt = { ...at, live: true };
    const quote = (source, records) => records.map(({ text }) => ({ at: source, text }));
    const declaredEvidence = quote(at, missing.length > 0 ? missing : declared.slice(0, 1));
    if (declared.length === 0 && held !== "unmanaged")
        declaredEvidence.push({ at, text: "", note: (0,message/* message */.iU)("drift/difference/declared-deleted") });
    if (extra.length > 0)
        return [...declaredEvidence, ...quote(liveAt, extra)];
    const note = alias === null ? (0,message/* message */.iU)("drift/difference/no-record") : (0,message/* message */.iU)("drift/difference/alias", { target: alias });
    return [...declaredEvidence, { at: liveAt, text: "", note }];
}
function differenceFix(differences) {
    const records = differences.flatMap(({ type, name, held, declared, missing }) => {
        const own = held === "shared" ? missing : declared; // the rest is live, and records of others beside it must not be replaced
        return own.map(({ data }) => ({ name: `${name}.`, type, data }));
    });
    const steps = [
        ...(records.length > 0 ? [(0,message/* message */.iU)("drift/fix/publish")] : []),
        ...(differences.some(({ declared }) => declared.length === 0) ? [(0,message/* message */.iU)("drift/fix/remove")] : []),
    ];
    return { ...(0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("drift/fix/steps", { steps })), records };
}

;// CONCATENATED MODULE: ./lib/src/standards/drift/checks/regression.js



/** A regression that is a failure already is not counted twice: this is about those that alone would be warnings. */
const driftRegression = (0,define_check/* defineCheck */.qH)({
    id: "drift/regression",
    scope: "run",
    comparesByItself: true,
    isUnrecorded: true,
    section: "\u00a76",
    requirements: [],
    tests: [],
    references: ["docs/history.md"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["history"],
    judge: ({ history: { last, regressions } }) => {
        if (last === null)
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("history/first-run") };
        if (regressions === null)
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("drift/regression/not-compared") };
        const warnings = regressions.filter(({ isFailure }) => !isFailure);
        const findings = warnings.map(({ check, subject }) => (0,message/* message */.iU)("comparison/finding", { check, subject }));
        if (warnings.length > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("drift/regression/failed", { at: last.at, findings }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("drift/regression/fix")),
            };
        return regressions.length > 0
            ? { outcome: "not-applicable", message: (0,message/* message */.iU)("drift/regression/own-failures", { count: regressions.length }) }
            : { outcome: "pass", message: (0,message/* message */.iU)("drift/regression/none", { at: last.at }) };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/history/checks/intact.js
var intact = __webpack_require__(56941);
;// CONCATENATED MODULE: ./lib/src/standards/history/checks/recorded.js



const historyRecorded = (0,define_check/* defineCheck */.qH)({
    id: "history/recorded",
    scope: "run",
    section: "\u00a75",
    requirements: [],
    tests: [],
    references: ["docs/history.md"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["recording"],
    judge: ({ recording: { isRecorded, isContinued, message: text } }) => isRecorded && isContinued
        ? { outcome: "pass", message: text }
        : {
            outcome: "fail",
            message: text,
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)(isRecorded ? "history/fix/broken" : "history/fix/record")),
        },
});

;// CONCATENATED MODULE: ./lib/src/standards/monitoring/checks/recent.js




const monitoringRecent = (0,define_check/* defineCheck */.qH)({
    id: "monitoring/recent",
    scope: "run",
    section: "\u00a76",
    requirements: [],
    tests: [],
    references: ["docs/history.md"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ALL_KINDS */.Oo,
    parameter: { "tr-03108": 7, bsi: 7, stricter: "lower" },
    needs: ["history"],
    judge: ({ history: { lastAudit } }, { at, parameter: days }) => {
        if (lastAudit === null)
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("monitoring/recent/first") };
        const age = (0,src_moment/* daysBetween */.YM)(lastAudit, at);
        return age > days
            ? {
                outcome: "fail",
                message: (0,message/* message */.iU)("monitoring/recent/too-old", { at: lastAudit, days: age, limit: days }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("monitoring/fix/schedule")),
            }
            : { outcome: "pass", message: (0,message/* message */.iU)("monitoring/recent/last-run", { at: lastAudit }) };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/no-policy.js
var no_policy = __webpack_require__(81941);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var mta_sts_observe = __webpack_require__(67461);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/wildcard-certificate.js






const mtaStsWildcardCertificate = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/wildcard-certificate",
    scope: "domain",
    section: "\u00a73.3",
    requirements: ["TR-03108-08-R"],
    tests: [],
    references: [],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mtaStsFetch"],
    judge: ({ mtaStsFetch }, { name }) => {
        if (mtaStsFetch.state !== "present")
            return (0,no_policy/* judgeMissingPolicy */.Ai)(mtaStsFetch);
        const { names } = mtaStsFetch.value.certificate;
        const note = (0,message/* message */.iU)("observed/certificate-names", { names });
        const evidence = [{ at: { url: (0,mta_sts_observe/* policyUrl */.IH)(name) }, text: "", note }];
        const wildcard = names.find((one) => one.includes("*")); // also in a part of a label, which RFC 9525 \u00a76.3 no longer allows
        if (wildcard === undefined)
            return { outcome: "pass", message: (0,message/* message */.iU)("mta-sts/wildcard-certificate/none"), evidence };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("mta-sts/wildcard-certificate/found", { name: wildcard }),
            evidence,
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/wildcard-certificate/fix", { host: (0,dns_name/* prependLabels */.Sm)("mta-sts", name) })),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/checks/certificate-expiry.js
var certificate_expiry = __webpack_require__(64134);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/checks/content-type.js
var content_type = __webpack_require__(19487);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/policy-fix.js
var policy_fix = __webpack_require__(72077);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/record.js
var mta_sts_record = __webpack_require__(12960);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/max-age.js






const mtaStsMaxAge = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/max-age",
    scope: "domain",
    section: "\u00a73.3",
    requirements: [],
    tests: [],
    references: ["RFC 8461 \u00a73.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    parameter: { "tr-03108": 604800, bsi: 604800, stricter: "higher" },
    needs: ["mtaStsPolicy"],
    consults: ["mtaSts", "mx", "referencedDomains"],
    judge: ({ mtaStsPolicy: policy, ...facts }, { name, parameter: least }) => {
        const { mode, maxAge: seconds } = policy;
        if (mode === "none")
            return no_policy/* MODE_NONE */.Tv;
        const evidence = [{ at: { url: (0,mta_sts_observe/* policyUrl */.IH)(name) }, text: `max_age: ${seconds}` }];
        if (seconds >= least)
            return { outcome: "pass", message: (0,message/* message */.iU)("mta-sts/max-age/long", { seconds }), evidence };
        const judged = {
            outcome: "fail",
            message: (0,message/* message */.iU)("mta-sts/max-age/short", { seconds, least }),
            evidence,
        };
        if (seconds === mta_sts_record/* MAX_AGE_LIMIT */.xe)
            return judged; // no valid policy satisfies the parameter
        return { ...judged, fix: (0,policy_fix/* policyFix */.cc)({ domain: name, policy, leastMaxAge: least, ...facts }) };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/mode.js






const mtaStsMode = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/mode",
    scope: "domain",
    section: "\u00a73.3",
    requirements: ["TR-03108-07-R"],
    tests: ["TR-03108-P I-03"],
    references: ["RFC 8461 \u00a75"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    sharesParameterOf: mtaStsMaxAge,
    needs: ["mtaStsPolicy"],
    consults: ["mtaSts", "mx", "referencedDomains"],
    judge: ({ mtaStsPolicy: policy, ...facts }, { name, parameter }) => {
        const { mode } = policy;
        const judged = {
            message: (0,message/* message */.iU)(`mta-sts/mode/${mode}`),
            evidence: [{ at: { url: (0,mta_sts_observe/* policyUrl */.IH)(name) }, text: `mode: ${mode}` }],
        };
        if (mode === "enforce")
            return { outcome: "pass", ...judged };
        return { outcome: "fail", ...judged, fix: nextModeFix({ domain: name, policy, leastMaxAge: parameter, ...facts }) };
    },
});
/**
 * What else is to change comes first, and `none` becomes `testing`. The step from there to `enforce` is advice alone, without a file: what
 * the hosts serve and what senders report decides on it, as for `advance`.
 */
function nextModeFix(situation) {
    const { domain, policy, mtaSts } = situation;
    if (policy.mode !== "none" && !(0,policy_fix/* isToChange */.CW)(situation))
        return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/mode/fix-testing", (0,policy_fix/* placesOf */.ek)(domain, mtaSts)));
    const fix = (0,policy_fix/* policyFix */.cc)(situation);
    return { ...fix, text: (0,message/* message */.iU)("mta-sts/mode/fix-first", { fix: fix.text }) };
}

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/policy-syntax.js




const mtaStsPolicySyntax = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/policy-syntax",
    scope: "domain",
    section: "\u00a73.3",
    requirements: ["TR-03108-07-R"],
    tests: [],
    references: ["RFC 8461 \u00a73.2"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mtaStsPolicy"],
    consults: ["mtaSts"],
    judge: ({ mtaStsPolicy, mtaSts }, { name }) => {
        if (mtaStsPolicy.state === "present")
            return { outcome: "pass", message: (0,message/* message */.iU)("mta-sts/policy-syntax/valid") };
        if (mtaStsPolicy.state === "absent")
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("judging/absent", { fact: "mtaStsPolicy" }) };
        return {
            outcome: "fail",
            message: mtaStsPolicy.problem,
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/policy-syntax/fix", (0,policy_fix/* placesOf */.ek)(name, mtaSts))),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/policy-fetch.js







const mtaStsPolicyFetch = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/policy-fetch",
    scope: "domain",
    section: "\u00a73.3",
    requirements: ["TR-03108-07-R"],
    tests: ["TR-03108-P I-02"],
    references: ["RFC 8461 \u00a73.3"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mtaStsFetch"],
    consults: ["mtaStsPolicy", "live", "earlier", "mx", "referencedDomains"],
    judge: ({ mtaStsFetch, mtaStsPolicy, live, earlier, ...facts }, { name }) => {
        const url = (0,mta_sts_observe/* policyUrl */.IH)(name);
        if (mtaStsFetch.state === "present")
            return { outcome: "pass", message: (0,message/* message */.iU)("mta-sts/policy-fetch/served", { url }) };
        if (mtaStsFetch.state === "absent")
            return no_policy/* NOT_ANNOUNCED */.IV;
        const { problem } = mtaStsFetch;
        const first = mtaStsPolicy.state === "present" || (0,policy_fix/* wasPolicySeen */.Nd)({ live, earlier }) ? null : (0,policy_fix/* firstPolicyFile */.R_)(name, facts);
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("mta-sts/policy-fetch/not-served", { url, problem }),
            fix: fetchFix(problem, name, first),
        };
    },
});
/**
 * What is wrong with the answer, and nothing else: behind it there may be a policy, which another one could weaken. A `first` policy is
 * shown only where nothing is served.
 */
function fetchFix(problem, domain, first) {
    const values = { url: (0,mta_sts_observe/* policyUrl */.IH)(domain), host: (0,dns_name/* prependLabels */.Sm)("mta-sts", domain) };
    switch (problem.code) {
        case "mta-sts/policy-fetch/certificate":
            return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/policy-fetch/fix-certificate", values));
        case "mta-sts/policy-fetch/redirect":
            return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/policy-fetch/fix-redirect", values));
        case "mta-sts/policy/size":
            return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/policy-fetch/fix-size", values));
        case "mta-sts/policy-fetch/status":
            return mta_sts_observe/* MISSING_STATUSES */.o.includes(problem.values.status)
                ? missingFix(values, first)
                : (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/policy-fetch/fix-status", values));
        case "https/no-address":
            return missingFix(values, first);
        default:
            return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/policy-fetch/fix", values));
    }
}
function missingFix(values, first) {
    const fix = (0,message/* message */.iU)("mta-sts/policy-fetch/fix", values);
    return (0,standards_fixes/* withFile */.D4)((0,standards_fixes/* adviceFix */.s$)(first === null ? fix : (0,message/* message */.iU)("mta-sts/policy-fetch/fix-first", { fix })), first);
}

// EXTERNAL MODULE: ./lib/src/text/closest-word.js
var closest_word = __webpack_require__(68320);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/ignored.js





const mtaStsIgnored = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/ignored",
    scope: "domain",
    section: "\u00a73.3",
    requirements: ["TR-03108-07-R"],
    tests: [],
    references: ["RFC 8461 \u00a73.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["mtaSts"],
    examines: ["mtaStsPolicy"],
    judge: ({ mtaSts, mtaStsPolicy }) => {
        const parts = [
            ...describeIgnored((0,mta_sts_record/* ignoredRecordFields */.dS)(mtaSts), "record"),
            ...(mtaStsPolicy.state === "present" ? describeIgnored(mtaStsPolicy.value.ignored, "policy") : []),
        ];
        if (parts.length === 0 && mtaStsPolicy.state !== "present")
            return { outcome: "not-applicable", message: (0,message/* message */.iU)(`judging/${mtaStsPolicy.state}`, { fact: "mtaStsPolicy" }) };
        if (parts.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("mta-sts/ignored/none") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("mta-sts/ignored/found", { parts }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/ignored/fix")),
        };
    },
});
function describeIgnored({ unknown, repeated }, where) {
    const known = where === "policy" ? mta_sts_record/* KNOWN_POLICY_FIELDS */.$f : ["id"];
    return [
        ...repeated.map((field) => (0,message/* message */.iU)("mta-sts/ignored/repeated", { where, field })),
        ...unknown.map((field) => (0,message/* message */.iU)("mta-sts/ignored/unknown", { where, field, meant: (0,closest_word/* closestWord */.E)(field, known) })),
    ];
}

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/next-id.js
var next_id = __webpack_require__(1308);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/record.js







const mtaStsRecord = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/record",
    scope: "domain",
    section: "\u00a73.3",
    requirements: ["TR-03108-07-R"],
    tests: ["TR-03108-P I-01"],
    references: ["RFC 8461 \u00a73.1"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mtaSts"],
    consults: ["mtaStsUnannounced", "live", "earlier", "mx", "referencedDomains"],
    judge: ({ mtaSts, mtaStsUnannounced: unannounced, ...facts }, { name, at }) => {
        if (mtaSts.state === "present")
            return { outcome: "pass", message: (0,message/* message */.iU)("mta-sts/record/valid", { id: mtaSts.value.id }) };
        const recordName = (0,dns_name/* prependLabels */.Sm)("_mta-sts", name);
        const value = (0,next_id/* firstRecord */.El)(at);
        const url = (0,mta_sts_observe/* policyUrl */.IH)(name);
        // senders apply a policy that is served as soon as a record announces it
        const announceFix = (0,standards_fixes/* afterStep */.pV)((0,standards_fixes/* txtRecordFix */.HN)(recordName, value, (0,message/* message */.iU)("mta-sts/record/fix-replace", { url })));
        if (mtaSts.state === "malformed")
            return { outcome: "fail", message: mtaSts.problem, fix: announceFix };
        const firstFix = (0,standards_fixes/* afterStep */.pV)((0,standards_fixes/* txtRecordFix */.HN)(recordName, value, (0,message/* message */.iU)("mta-sts/record/fix", { url })));
        const isNone = unannounced.state === "present" && unannounced.value.mode === "none";
        const isFirst = (unannounced.state === "absent" || isNone) && !(0,policy_fix/* wasPolicySeen */.Nd)(facts);
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("mta-sts/record/absent", { name: recordName }),
            fix: isFirst ? (0,standards_fixes/* withFile */.D4)(firstFix, (0,policy_fix/* firstPolicyFile */.R_)(name, facts)) : announceFix,
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/memory.js
var mta_sts_memory = __webpack_require__(72458);
// EXTERNAL MODULE: ./lib/src/standards/mta-sts/policy-change.js
var policy_change = __webpack_require__(648);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/id-change.js
// Senders that have cached a policy fetch a newer one only once the id in the record changes (RFC 8461 \u00a73.1, \u00a78.1). A change of
// the repository is compared with what is live; what changes elsewhere, with what earlier runs saw.








const mtaStsIdChange = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/id-change",
    scope: "domain",
    section: "\u00a73.3",
    requirements: ["TR-03108-07-R"],
    tests: [],
    references: ["RFC 8461 \u00a73.1", "RFC 8461 \u00a78.1"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    comparesByItself: true,
    examines: ["mtaStsChange"],
    consults: ["mtaSts", "mtaStsPolicy", "earlier"],
    judge: ({ mtaStsChange, ...facts }, { name, at }) => {
        const now = judgeChange(mtaStsChange, name);
        if (now.outcome === "fail")
            return now;
        const since = judgeSinceEarlierRuns(facts, name, at);
        return since === null || (since.outcome === "pass" && now.outcome === "pass") ? now : since;
    },
});
/** The policy before this change and after it. */
function judgeChange(change, name) {
    if (change.state !== "present")
        return { outcome: "not-applicable", message: (0,message/* message */.iU)("mta-sts/id-change/no-change") };
    const { before, after } = change.value;
    const { id } = after.record;
    const changes = (0,policy_change/* policyDifferences */.b)(before.policy, after.policy);
    const isNew = before.record.id !== id;
    if (changes.length === 0)
        return {
            outcome: "pass",
            message: isNew ? (0,message/* message */.iU)("mta-sts/id-change/id-only", { id }) : (0,message/* message */.iU)("mta-sts/id-change/same"),
        };
    if (isNew)
        return {
            outcome: "pass",
            message: (0,message/* message */.iU)("mta-sts/id-change/both", { before: before.record.id, after: id, changes }),
        };
    // RFC 8461 \u00a73.2: max_age is how long senders may cache a policy
    if (before.policy.maxAge === 0)
        return { outcome: "pass", message: (0,message/* message */.iU)("mta-sts/id-change/not-cached", { id, changes }) };
    return {
        outcome: "fail",
        message: (0,message/* message */.iU)("mta-sts/id-change/policy-only", { id, changes }),
        fix: newIdFix(name, after.record),
    };
}
/** The policy that earlier runs saw with the id, and the one that is served with it; null where there are no two to compare. */
function judgeSinceEarlierRuns({ mtaSts, mtaStsPolicy, earlier }, name, at) {
    const memory = earlier.state === "present" ? earlier.value.memory.mtaSts : undefined;
    if (earlier.state !== "unknown" && !memory?.announced)
        return null;
    for (const fact of [mtaSts, mtaStsPolicy]) {
        if (fact.state === "absent" || fact.state === "malformed")
            return null;
        if (fact.state === "unknown")
            return { outcome: "unknown", message: fact.reason };
    }
    if (earlier.state === "unknown")
        return { outcome: "unknown", message: earlier.reason };
    if (memory === undefined || mtaSts.state !== "present" || mtaStsPolicy.state !== "present")
        return null;
    const { id } = mtaSts.value;
    const change = (0,mta_sts_memory/* unannouncedChange */.pV)(memory, { id, policy: mtaStsPolicy.value }, at);
    if (change === null) {
        const isNew = memory.announced?.id !== id;
        return { outcome: "pass", message: (0,message/* message */.iU)("mta-sts/id-change/in-earlier-runs", { id, isNew }) };
    }
    return {
        outcome: "fail",
        message: (0,message/* message */.iU)("mta-sts/id-change/policy-only-in-earlier-runs", {
            id,
            changes: change.differences,
            until: change.until,
        }),
        evidence: [...mtaSts.evidence, ...mtaStsPolicy.evidence],
        fix: newIdFix(name, mtaSts.value),
    };
}
/** The record as it is, with the next id. */
function newIdFix(domain, record) {
    // RFC 8461 \u00a78.1: the policy first; else senders would cache the old policy under the new id
    const words = (0,message/* message */.iU)("mta-sts/id-change/fix", { url: (0,mta_sts_observe/* policyUrl */.IH)(domain) });
    return (0,standards_fixes/* txtRecordFix */.HN)((0,dns_name/* prependLabels */.Sm)("_mta-sts", domain), (0,next_id/* withNextId */.Df)(record), words);
}

;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/orphan.js








const mtaStsOrphan = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/orphan",
    scope: "domain",
    section: "\u00a73.3",
    requirements: ["TR-03108-07-R"],
    tests: [],
    references: ["RFC 8461 \u00a73.1", "RFC 8461 \u00a78.3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mtaSts", "mtaStsUnannounced"],
    consults: ["live", "earlier"],
    judge: ({ mtaSts, mtaStsUnannounced, live, earlier }, { name, at }) => {
        if (mtaSts.state === "present")
            return { outcome: "pass", message: (0,message/* message */.iU)("mta-sts/orphan/announced") };
        if (mtaSts.state === "malformed")
            return no_policy/* NOT_ANNOUNCED */.IV; // that is the fault
        // RFC 8461 \u00a75: senders do as if there were no policy of mode none
        const policy = mtaStsUnannounced.state === "present" && mtaStsUnannounced.value.mode !== "none" ? mtaStsUnannounced.value : null;
        const memory = earlier.state === "present" ? earlier.value.memory.mtaSts : undefined;
        const until = memory === undefined ? null : (0,mta_sts_memory/* enforcedAfterRemoval */.Dz)(memory, at);
        const livePolicy = live.state === "present" ? live.value.mtaStsPolicy : live;
        // the rollout order says what comes before that
        if ((policy !== null || until !== null) && livePolicy.state === "present" && (0,mta_sts_record/* isEnforced */.x5)(livePolicy.value))
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("mta-sts/orphan/removal") };
        const values = { url: (0,mta_sts_observe/* policyUrl */.IH)(name), record: (0,dns_name/* prependLabels */.Sm)("_mta-sts", name) };
        const fix = (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/orphan/fix", values));
        if (policy !== null)
            return { outcome: "fail", message: (0,message/* message */.iU)("mta-sts/orphan/found", { ...values, mode: policy.mode }), fix };
        if (until !== null)
            return { outcome: "fail", message: (0,message/* message */.iU)("mta-sts/orphan/cached", { ...values, until }), fix };
        if (earlier.state === "unknown")
            return { outcome: "unknown", message: earlier.reason };
        const isNone = mtaStsUnannounced.state === "present";
        return { outcome: "pass", message: (0,message/* message */.iU)(isNone ? "mta-sts/orphan/withdrawn" : "mta-sts/orphan/none") };
    },
});

// EXTERNAL MODULE: ./lib/src/x509/validity.js
var validity = __webpack_require__(68013);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/mx-certificate.js






const mtaStsMxCertificate = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/mx-certificate",
    scope: "host",
    section: "\u00a73.3",
    requirements: ["TR-03108-07-R"],
    tests: [],
    references: ["RFC 8461 \u00a74.2"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["mtaStsPolicy", "smtp"],
    judge: ({ mtaStsPolicy: { mode }, smtp }, { name, at }) => {
        if (mode === "none")
            return no_policy/* MODE_NONE */.Tv;
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, (session) => (0,smtp_host/* judgeEachCertificate */.c9)(session, (certificate) => judgeCertificate(certificate, { host: name, asked: smtp.name, at })));
        return (0,standards_fixes/* withFix */.Yt)(judgement, () => (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/mx-certificate/fix", { host: name })));
    },
});
/** Whether the certificate of an MX host satisfies the policy (RFC 8461 \u00a74.2). */
function judgeCertificate({ chain: [leaf], covers, distrust }, { host, asked, at }) {
    if (leaf === undefined)
        return smtp_host/* UNREADABLE_CERTIFICATE */.wC;
    const { names, notBefore, notAfter } = leaf;
    const isForHost = covers.includes(host);
    // Senders that apply MTA-STS ask for the MX host by SNI; asked for another name, the server may have chosen another certificate.
    if (!isForHost && asked !== host)
        return { outcome: "unknown", message: (0,message/* message */.iU)("mta-sts/mx-certificate/other-name", { asked, host }) };
    const faults = [
        ...(isForHost ? [] : [(0,message/* message */.iU)("mta-sts/mx-certificate/names", { names, host })]),
        ...(distrust === null ? [] : [distrust]),
        ...((0,validity/* isValidAt */.U)(leaf, at) ? [] : [(0,message/* message */.iU)("mta-sts/mx-certificate/dates", { begin: notBefore, end: notAfter })]),
    ];
    return faults.length > 0
        ? { outcome: "fail", message: (0,message/* message */.iU)("mta-sts/mx-certificate/invalid", { faults }) }
        : { outcome: "pass", message: (0,message/* message */.iU)("mta-sts/mx-certificate/valid", { host, end: notAfter }) };
}

// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __webpack_require__(4498);
;// CONCATENATED MODULE: ./lib/src/standards/mta-sts/checks/mx-coverage.js
// Whether the MTA-STS policy covers an MX host (RFC 8461 \u00a74.1): the policy of this view, and the one that senders have cached when a change adds the host (\u00a78.1).












const mtaStsMxCoverage = (0,define_check/* defineCheck */.qH)({
    id: "mta-sts/mx-coverage",
    scope: "host",
    section: "\u00a73.3",
    requirements: ["TR-03108-07-R"],
    tests: [],
    references: ["RFC 8461 \u00a74.1", "RFC 8461 \u00a78.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    sharesParameterOf: mtaStsMaxAge,
    needs: ["mx", "mtaStsPolicy"],
    examines: ["live"],
    consults: ["mtaSts", "addresses", "referencedDomains"],
    judge: ({ mx, mtaStsPolicy, live, addresses, ...facts }, { domain, name, parameter }) => {
        const judgement = judgePolicy({
            domain,
            policy: mtaStsPolicy,
            leastMaxAge: parameter,
            mx: { state: "present", value: mx, evidence: [] },
            ...facts,
        }, name);
        // Nothing is delivered to a host without an address. If anybody can register its domain, the policy must not name it.
        if (addresses.state === "absent" || (0,registrable/* registrableOf */.q)(name, facts.referencedDomains) !== null)
            return judgement.outcome === "fail"
                ? { outcome: "not-applicable", message: (0,message/* message */.iU)("mta-sts/mx-coverage/no-address", { host: name }) }
                : judgement;
        // RFC 8461 \u00a73.2: a pattern is a domain name, so none can be added for what is not the name of a host.
        if ((0,address/* isIPv4 */.wM)(name) || !(0,dns_name/* isHostName */.uy)(name))
            return judgement.outcome === "fail"
                ? { outcome: "not-applicable", message: (0,message/* message */.iU)("mta-sts/mx-coverage/no-host-name", { host: name }) }
                : judgement;
        const cached = live.state === "present" ? judgeCachedPolicy(live.value, mx, domain, name) : null;
        if (cached === null)
            return judgement;
        if (judgement.outcome !== "fail")
            return cached;
        return cached.fix === undefined ? judgement : { ...judgement, fix: cached.fix };
    },
});
/** What the policy of this view says of a host. */
function judgePolicy(situation, host) {
    const { mode, mx: patterns } = situation.policy;
    if (mode === "none")
        return no_policy/* MODE_NONE */.Tv;
    const pattern = (0,mta_sts_record/* matchingPattern */.Yn)(host, patterns);
    if (pattern !== null)
        return { outcome: "pass", message: (0,message/* message */.iU)("mta-sts/mx-coverage/covered", { pattern }) };
    return {
        outcome: "fail",
        message: (0,message/* message */.iU)("mta-sts/mx-coverage/uncovered", { host, patterns, mode }),
        fix: (0,policy_fix/* policyFix */.cc)(situation),
    };
}
/**
 * What the policy served now says of a host that this change adds: senders have it cached until policy and record are new and the
 * record's TTL has passed (RFC 8461 \u00a78.1), or for max_age if they miss that. null where it does not stop any mail.
 */
function judgeCachedPolicy({ mx: live, mtaStsPolicy: cached }, planned, domain, host) {
    if (live.state === "present" && live.value.records.some(({ exchange }) => exchange === host))
        return null;
    if (cached.state === "unknown") {
        const about = (0,message/* message */.iU)("mta-sts/mx-coverage/cached-policy", { host });
        return { outcome: "unknown", message: (0,src_cause/* openQuestion */.R0)({ about }, cached.reason) };
    }
    if (cached.state !== "present" || !(0,mta_sts_record/* isEnforced */.x5)(cached.value) || (0,mta_sts_record/* matchingPattern */.Yn)(host, cached.value.mx) !== null)
        return null;
    if (live.state === "unknown") {
        const about = (0,message/* message */.iU)("mta-sts/mx-coverage/live-host", { host });
        return { outcome: "unknown", message: (0,src_cause/* openQuestion */.R0)({ about }, live.reason) };
    }
    const { mx: patterns, maxAge } = cached.value;
    return {
        outcome: "fail",
        message: (0,message/* message */.iU)("mta-sts/mx-coverage/cached", { host, patterns, maxAge }),
        evidence: [...mxEvidence(planned, domain, host), ...cached.evidence],
        fix: policyFirstFix(domain, host, maxAge),
    };
}
function policyFirstFix(domain, host, maxAge) {
    const record = (0,dns_name/* prependLabels */.Sm)("_mta-sts", domain);
    return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mta-sts/mx-coverage/fix", { host, url: (0,mta_sts_observe/* policyUrl */.IH)(domain), record, maxAge }));
}
function mxEvidence({ records }, domain, host) {
    return records
        .filter(({ exchange }) => exchange === host)
        .map(({ preference }) => ({ at: { type: "MX", name: domain }, text: `${preference} ${host}.` }));
}

// EXTERNAL MODULE: ./lib/src/dns/reverse-name.js
var reverse_name = __webpack_require__(84134);
;// CONCATENATED MODULE: ./lib/src/standards/mx/checks/reverse-dns.js





const mxReverseDns = (0,define_check/* defineCheck */.qH)({
    id: "mx/reverse-dns",
    scope: "domain",
    section: "\u00a73.1",
    requirements: [],
    tests: [],
    references: ["RFC 1912 \u00a72.1"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["reverseDns"],
    judge: ({ reverseDns }) => {
        if (reverseDns.state !== "present")
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("mx/reverse-dns/no-senders") };
        const { addresses, unmeasured } = reverseDns.value;
        const nameless = addresses.filter((one) => one.confirmed === null && one.unmeasured === null);
        if (nameless.length > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("mx/reverse-dns/addresses", { addresses: nameless.map(describeAddress) }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mx/reverse-dns/fix", { addresses: nameless.map(reverse_dns_adviceFor) })),
            };
        const causes = [...addresses.flatMap((one) => one.unmeasured ?? []), ...unmeasured];
        if (causes.length > 0)
            return { outcome: "unknown", message: (0,src_cause/* severalCauses */.Nr)(causes) };
        return {
            outcome: "pass",
            message: (0,message/* message */.iU)("mx/reverse-dns/addresses", { addresses: addresses.map(describeAddress) }),
        };
    },
});
function describeAddress({ address, host, names, confirmed }) {
    if (confirmed !== null)
        return (0,message/* message */.iU)("mx/reverse-dns/confirmed", { address, host, name: confirmed });
    return names.length === 0
        ? (0,message/* message */.iU)("mx/reverse-dns/no-record", { address, host })
        : (0,message/* message */.iU)("mx/reverse-dns/unconfirmed", { address, host, names });
}
function reverse_dns_adviceFor({ address, host, names: [name] }) {
    if (name !== undefined)
        return (0,message/* message */.iU)("mx/reverse-dns/fix-address", { address, name });
    return (0,message/* message */.iU)("mx/reverse-dns/fix-record", { name: (0,reverse_name/* reverseName */.A)(address) ?? address, host });
}

;// CONCATENATED MODULE: ./lib/src/standards/mx/checks/sender-null.js




const mxSenderNull = (0,define_check/* defineCheck */.qH)({
    id: "mx/sender-null",
    scope: "domain",
    section: "\u00a73.1",
    requirements: [],
    tests: [],
    references: ["RFC 7505 \u00a74.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: ["send"], // of a domain that receives mail too, a null MX is the matter of mx/present
    examines: ["mx"],
    judge: ({ mx }, { name: domain }) => {
        const records = mx.state === "present" ? mx.value.records : [];
        const preferences = records.flatMap(({ exchange, preference }) => (exchange === dns_name/* ROOT */.Dl ? [preference] : []));
        if (preferences.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("mx/sender-null/pass") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("mx/sender-null/fail"),
            fix: (0,standards_fixes/* adviceFix */.s$)(preferences.length < records.length
                ? (0,message/* message */.iU)("mx/null-exclusive/fix-remove", { domain, preferences })
                : (0,message/* message */.iU)("mx/sender-null/fix", { domain })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mx/checks/sender-resolvable.js




const mxSenderResolvable = (0,define_check/* defineCheck */.qH)({
    id: "mx/sender-resolvable",
    scope: "domain",
    section: "\u00a73.1",
    requirements: [],
    tests: [],
    references: ["RFC 5321 \u00a75.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: ["send"], // of a domain that receives mail too, a missing MX is the matter of mx/present
    examines: ["mx", "implicitMx"],
    judge: ({ mx, implicitMx }, { name: domain }) => {
        if (mx.state === "present") {
            const hosts = mx.value.records.map(({ exchange }) => exchange).filter((exchange) => exchange !== dns_name/* ROOT */.Dl);
            return hosts.length === 0
                ? { outcome: "not-applicable", message: (0,message/* message */.iU)("mx/sender-resolvable/null-mx") }
                : { outcome: "pass", message: (0,message/* message */.iU)("mx/sender-resolvable/hosts", { hosts }) };
        }
        if (implicitMx.state === "present") {
            const addresses = [...implicitMx.value.v4, ...implicitMx.value.v6];
            return { outcome: "pass", message: (0,message/* message */.iU)("mx/sender-resolvable/addresses", { addresses }) };
        }
        // a proxy's addresses will do: only that the name has some counts
        if (implicitMx.state === "malformed")
            return { outcome: "pass", message: (0,message/* message */.iU)("mx/sender-resolvable/proxied") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("mx/sender-resolvable/fail", { domain }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mx/sender-resolvable/fix", { domain })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mx/checks/null-exclusive.js




const mxNullExclusive = (0,define_check/* defineCheck */.qH)({
    id: "mx/null-exclusive",
    scope: "domain",
    section: "\u00a73.1",
    requirements: ["TR-03182-11-M"],
    tests: [],
    references: ["RFC 7505 \u00a73"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ALL_KINDS */.Oo.filter((kind) => kind !== "send"),
    needs: ["mx"],
    judge: ({ mx }, { name: domain, mail }) => {
        const hosts = mx.records.map(({ exchange }) => exchange).filter((exchange) => exchange !== dns_name/* ROOT */.Dl);
        const preferences = mx.records.flatMap(({ exchange, preference }) => (exchange === dns_name/* ROOT */.Dl ? [preference] : []));
        if (preferences.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("mx/null-exclusive/no-null-mx") };
        if (mx.records.length === 1)
            return { outcome: "pass", message: (0,message/* message */.iU)("mx/null-exclusive/alone") };
        // RFC 7505 \u00a73: a domain with a null MX must not have any other MX record, nor a second null MX.
        return {
            outcome: "fail",
            message: hosts.length > 0 ? (0,message/* message */.iU)("mx/null-exclusive/beside", { hosts }) : (0,message/* message */.iU)("mx/null-exclusive/repeated"),
            fix: (0,standards_fixes/* adviceFix */.s$)(mail === "none"
                ? (0,message/* message */.iU)("mx/null-exclusive/fix-keep", { domain })
                : (0,message/* message */.iU)("mx/null-exclusive/fix-remove", { domain, preferences })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/mx/checks/target.js






const mxTarget = (0,define_check/* defineCheck */.qH)({
    id: "mx/target",
    scope: "host",
    section: "\u00a73.1",
    requirements: [],
    tests: [],
    references: ["RFC 5321 \u00a75.1", "RFC 2181 \u00a710.3"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["addresses"],
    consults: ["referencedDomains", "mtaStsPolicy"],
    judge: ({ addresses, referencedDomains, mtaStsPolicy: policy }, { domain, name: host }) => {
        if (addresses.state === "malformed")
            return {
                outcome: "fail",
                message: addresses.problem,
                fix: (0,standards_fixes/* adviceFix */.s$)(addresses.problem.code === "mx/target/proxied"
                    ? (0,message/* message */.iU)("mx/target/fix-proxied", { host })
                    : (0,message/* message */.iU)("mx/target/fix-ip-address", { domain })),
            };
        // RFC 5321 \u00a72.3.5, RFC 1123 \u00a72.1: letters, digits, hyphens; senders may refuse any other name.
        if (!(0,dns_name/* isHostName */.uy)(host))
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("mx/target/invalid-name", { host }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mx/target/fix-name", { domain })),
            };
        if (addresses.state === "absent") {
            const isInPolicy = policy.state === "present" && policy.value.mx.includes(host);
            const freeDomain = (name) => (0,registrable/* registrableOf */.q)(name, referencedDomains);
            return judgeNoAddress(addresses.evidence, { domain, host, isInPolicy }, freeDomain);
        }
        const { aliases, owner, v4, v6 } = addresses.value;
        // RFC 2181 \u00a710.3: the target of an MX record must not be an alias.
        if (aliases.length > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("mx/target/alias", { host, owner }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mx/target/fix-alias", { domain, host, owner })),
            };
        return { outcome: "pass", message: (0,message/* message */.iU)("mx/target/addresses", { host, addresses: [...v4, ...v6] }) };
    },
});
/** Why a host has no address, and the fix: an address only where one can be published. */
function judgeNoAddress(evidence, values, freeDomain) {
    const { domain, host } = values;
    const target = (0,no_record/* emptyAliasTarget */.BX)(evidence);
    const isMissing = evidence.filter(({ note }) => note?.code !== "observed/alias-of").every(no_record/* isMissingName */.em);
    const free = isMissing ? freeDomain(target ?? host) : null;
    const without = isMissing ? (0,message/* message */.iU)("mx/target/no-name", { host, free }) : (0,message/* message */.iU)("mx/target/no-address", { host });
    // no zone has a name of one label as `localhost`, nor one in a domain that is to be registered
    const canHaveAddress = (0,dns_name/* isWithin */.UO)(host, domain) || (free === null && host.includes("."));
    const ownFix = target === null
        ? (0,message/* message */.iU)("mx/target/fix-address", { domain, host })
        : (0,message/* message */.iU)("mx/target/fix-empty-alias", { domain, host }); // RFC 1034 \u00a73.6.2: no other record can stand beside a CNAME
    return {
        outcome: "fail",
        message: target === null ? without : (0,message/* message */.iU)("mx/target/empty-alias", { host, target, isMissing, free }),
        fix: (0,standards_fixes/* adviceFix */.s$)(canHaveAddress ? ownFix : (0,message/* message */.iU)("mx/target/fix-remove", values)),
    };
}

;// CONCATENATED MODULE: ./lib/src/standards/mx/checks/present.js





const mxPresent = (0,define_check/* defineCheck */.qH)({
    id: "mx/present",
    scope: "domain",
    section: "\u00a73.1",
    requirements: [],
    tests: [],
    references: ["RFC 5321 \u00a75.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["mx"],
    judge: ({ mx }, { name: domain }) => {
        const fix = (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mx/present/fix", { domain }));
        if (mx.state !== "present") {
            const target = (0,no_record/* emptyAliasTarget */.BX)(mx.evidence);
            if (target === null)
                return { outcome: "fail", message: (0,message/* message */.iU)("mx/present/none", { domain }), fix };
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("mx/present/alias", { domain, target }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("mx/present/fix-alias", { domain })),
            };
        }
        const hosts = mx.value.records.map(({ exchange }) => exchange).filter((exchange) => exchange !== dns_name/* ROOT */.Dl);
        // RFC 7505 \u00a73: a null MX says that the domain accepts no mail.
        if (hosts.length === 0)
            return { outcome: "fail", message: (0,message/* message */.iU)("mx/present/null-mx"), fix };
        return { outcome: "pass", message: (0,message/* message */.iU)("mx/present/hosts", { hosts }) };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/parked/parked-domain.js
var parked_domain = __webpack_require__(98989);
;// CONCATENATED MODULE: ./lib/src/standards/parked/checks/rua.js




const parkedRua = (0,define_check/* defineCheck */.qH)({
    ...parked_domain/* PARKED_CHECK */.x,
    id: "parked/rua",
    section: "\u00a75",
    tests: ["TR-03182-P L-05"],
    references: ["RFC 9989 \u00a74.7"],
    levels: { "tr-03108": "should", bsi: "must" },
    examines: ["dmarc"],
    judge: ({ dmarc }, { name }) => {
        const fix = (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("parked/rua/fix", { domain: name }));
        if (dmarc.state !== "present")
            return { outcome: "fail", message: (0,message/* message */.iU)("parked/rua/no-record"), fix };
        if (dmarc.value.discarded)
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("parked/rua/not-judged") };
        const uris = dmarc.value.rua.filter(({ problem }) => problem === null).map(({ uri }) => uri);
        if (uris.length > 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("parked/rua/pass", { uris }) };
        return { outcome: "fail", message: (0,message/* message */.iU)("parked/rua/absent"), fix };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/parked/reject-record.js
var reject_record = __webpack_require__(87054);
;// CONCATENATED MODULE: ./lib/src/standards/parked/checks/dmarc.js




const parkedDmarc = (0,define_check/* defineCheck */.qH)({
    ...parked_domain/* PARKED_CHECK */.x,
    id: "parked/dmarc",
    section: "\u00a74.3",
    tests: ["TR-03182-P L-04"],
    references: ["RFC 9989 \u00a74.7", "RFC 7489 \u00a76.6.4"],
    levels: { "tr-03108": "must", bsi: "must" },
    examines: ["dmarc"],
    judge: ({ dmarc }, { name }) => {
        const fix = (0,reject_record/* rejectRecordFix */.O)(name, dmarc);
        if (dmarc.state === "absent")
            return { outcome: "fail", message: (0,message/* message */.iU)("dmarc-record/absent", { domain: name }), fix };
        if (dmarc.state === "malformed")
            return { outcome: "fail", message: dmarc.problem, fix };
        const { effective: policy, isInherited, foundAt, isTesting, errors, badTags, discarded, pct } = dmarc.value;
        if (discarded || badTags.length > 0)
            return { outcome: "fail", message: (0,message/* message */.iU)("parked/dmarc/invalid", { errors }), fix };
        const applied = (0,message/* message */.iU)("parked/dmarc/policy", {
            policy,
            testing: isTesting,
            origin: isInherited ? foundAt : null,
            pct: pct ?? 100,
        });
        // RFC 7489 \u00a76.6.4: of the other mail receivers that still know `pct` quarantine what they are asked to reject
        const isWhole = pct === null || pct === 100;
        return policy === "reject" && isWhole
            ? { outcome: "pass", message: applied }
            : { outcome: "fail", message: applied, fix };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/parked/checks/spf.js




const parkedSpf = (0,define_check/* defineCheck */.qH)({
    ...parked_domain/* PARKED_CHECK */.x,
    id: "parked/spf",
    section: "\u00a74.1",
    tests: ["TR-03182-P L-02", "TR-03182-P L-03"],
    references: ["RFC 7208 \u00a710.1.2"],
    levels: { "tr-03108": "must", bsi: "must" },
    examines: ["spf"],
    judge: ({ spf }, { name }) => {
        const fix = (0,standards_fixes/* txtRecordFix */.HN)(name, "v=spf1 -all", (0,message/* message */.iU)("parked/spf/fix", { domain: name }));
        if (spf.state === "absent")
            return { outcome: "fail", message: (0,message/* message */.iU)("parked/spf/absent", { domain: name }), fix };
        if (spf.state === "malformed")
            return { outcome: "fail", message: spf.problem, fix };
        const { text } = spf.value;
        return (0,parked_domain/* allowsNobody */.K)(text)
            ? { outcome: "pass", message: (0,message/* message */.iU)("parked/spf/pass") }
            : { outcome: "fail", message: (0,message/* message */.iU)("parked/spf/other", { text }), fix };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/parked/checks/null-mx.js





const parkedNullMx = (0,define_check/* defineCheck */.qH)({
    ...parked_domain/* PARKED_CHECK */.x,
    id: "parked/null-mx",
    section: "\u00a73.1",
    tests: ["TR-03182-P L-01"],
    references: ["RFC 7505 \u00a73"],
    levels: { "tr-03108": "must", bsi: "must" },
    examines: ["mx"],
    judge: ({ mx }, { name }) => {
        const fix = {
            text: (0,message/* message */.iU)("parked/null-mx/fix", { domain: name }),
            records: [{ name: `${name}.`, type: "MX", data: "0 ." }],
        };
        if (mx.state !== "present")
            return { outcome: "fail", message: (0,message/* message */.iU)("parked/null-mx/absent", { domain: name }), fix };
        // mx/null-exclusive reports a null MX with others beside it
        const { records } = mx.value;
        if (records.some(({ preference, exchange }) => exchange === dns_name/* ROOT */.Dl && preference === 0))
            return { outcome: "pass", message: (0,message/* message */.iU)("parked/null-mx/pass") }; // RFC 7505 \u00a73
        const published = records.map((data) => (0,dns_record/* formatRdata */.ew)("MX", data));
        return { outcome: "fail", message: (0,message/* message */.iU)("parked/null-mx/other", { records: published }), fix };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/service/checks/srv.js






/** Autodiscover and Autoconfig (E-13 to E-20) are seen as far as DNS shows them; SRV records are E-21 to E-23. */
const TESTS = [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23].map((number) => `TR-03108-P E-${number}`);
const serviceSrv = (0,define_check/* defineCheck */.qH)({
    id: "service/srv",
    scope: "domain",
    section: "\u00a73.1",
    requirements: ["TR-03108-01-M"],
    tests: TESTS,
    references: ["RFC 6186 \u00a73", "RFC 8314 \u00a75.1", "RFC 2782"],
    levels: { "tr-03108": "info", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    examines: ["services"],
    judge: ({ services: observed }, { domain }) => {
        if (observed.state !== "present")
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("service/srv/not-declared") };
        const { services } = observed.value;
        const problems = findProblems(observed.value, domain);
        if (problems.length > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("service/srv/parts", { parts: problems.map(({ problem }) => problem) }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("service/srv/fix", { parts: problems.map(({ advice }) => advice) })),
            };
        if (services.every(({ state }) => state === "not-offered"))
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("service/srv/none-offered", { services: services.map(({ service }) => service) }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("service/srv/fix-none-offered", { domain })),
            };
        const causes = findCauses(observed.value);
        if (causes.length > 0)
            return { outcome: "unknown", message: (0,src_cause/* severalCauses */.Nr)(causes) };
        return { outcome: "pass", message: (0,message/* message */.iU)("service/srv/parts", { parts: describeServices(observed.value) }) };
    },
});
/** The ports of the services (RFC 8314 \u00a77, RFC 6186 \u00a73), and a host as its example. */
const EXAMPLES = {
    submissions: { port: 465, label: "mail" },
    imaps: { port: 993, label: "imap" },
    pop3s: { port: 995, label: "pop3" },
};
function exampleRecord(service, name, domain) {
    const { port, label } = EXAMPLES[service];
    const data = { priority: 0, weight: 1, port, target: (0,dns_name/* prependLabels */.Sm)(label, domain) };
    return `${name}. SRV ${(0,dns_record/* formatRdata */.ew)("SRV", data)}`;
}
function findProblems({ services, autodiscover, names }, domain) {
    const missing = services.filter(({ state }) => state === "missing");
    return [
        ...missing.map(({ service, name }) => ({
            problem: (0,message/* message */.iU)("service/srv/missing", { name }),
            advice: (0,message/* message */.iU)("service/srv/fix-missing", { service, record: exampleRecord(service, name, domain) }),
        })),
        ...[...services, autodiscover].flatMap(({ service, name, hosts }) => hosts.flatMap((host) => hostProblem(name, host) ?? portProblem(service, name, host) ?? [])),
        ...names.flatMap((one) => nameProblem(one) ?? []),
    ];
}
function hostProblem(name, { host, state, owner }) {
    if (state === "address" || state === "unmeasured")
        return null;
    // RFC 2782: the target must not be an alias
    const problem = state === "alias"
        ? (0,message/* message */.iU)("service/srv/alias", { name, host, owner: owner ?? dns_name/* ROOT */.Dl })
        : (0,message/* message */.iU)(`service/srv/${state}`, { name, host });
    return { problem, advice: (0,message/* message */.iU)("service/srv/fix-host", { name, host }) };
}
/** RFC 6335 \u00a76: port 0 is reserved, so no program can connect to it. */
function portProblem(service, name, { host, port }) {
    if (port !== 0)
        return null;
    const usual = EXAMPLES[service]?.port ?? 443; // Autodiscover is HTTPS
    return {
        problem: (0,message/* message */.iU)("service/srv/port-zero", { name, host }),
        advice: (0,message/* message */.iU)("service/srv/fix-port", { name, host, port: usual }),
    };
}
function nameProblem({ name, state, owner }) {
    if (state !== "dangling")
        return null;
    return {
        problem: (0,message/* message */.iU)("service/srv/dangling", { name, owner: owner ?? dns_name/* ROOT */.Dl }),
        advice: (0,message/* message */.iU)("service/srv/fix-dangling", { name }),
    };
}
function findCauses({ services, autodiscover, names }) {
    const records = [...services, autodiscover];
    return [...records, ...records.flatMap(({ hosts }) => hosts), ...names].flatMap(({ reason }) => reason ?? []);
}
function describeServices({ services, autodiscover, names }) {
    const configuration = [
        ...names.flatMap(({ name, state }) => (state === "address" ? [name] : [])),
        ...(autodiscover.state === "offered" ? [autodiscover.name] : []),
    ];
    return [...services.map(describeService), (0,message/* message */.iU)("service/srv/configuration", { names: configuration })];
}
function describeService({ service, state, hosts }) {
    return state === "offered"
        ? (0,message/* message */.iU)("service/srv/offered", { service, hosts: hosts.map(({ host, port }) => ({ host, port })) })
        : (0,message/* message */.iU)("service/srv/not-offered", { service });
}

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/certificate-key.js




const smtpTlsCertificateKey = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/certificate-key",
    scope: "host",
    section: "\u00a73.1",
    requirements: ["TR-03108-03-M"],
    tests: [],
    references: ["RFC 9155 \u00a71", "RFC 9325 \u00a74.5"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp"],
    judge: ({ smtp }, { name }) => {
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, (session) => (0,smtp_host/* judgeEachCertificate */.c9)(session, ({ chain: [leaf] }) => leaf === undefined ? smtp_host/* UNREADABLE_CERTIFICATE */.wC : judgeKey(leaf)));
        const limits = { rsaBits: MIN_RSA_BITS, ecBits: MIN_EC_BITS };
        return (0,standards_fixes/* withFix */.Yt)(judgement, () => (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("smtp-tls/certificate-key/fix", { host: name, ...limits })));
    },
});
/** RFC 9325 \u00a74.5. */
const MIN_RSA_BITS = 2048;
/** BSI TR-02102-2 \u00a73.6.1. */
const MIN_EC_BITS = 256;
/** RFC 9155: SHA-256 or better. */
const WEAK_HASHES = ["MD2", "MD5", "SHA-1", "SHA-224"];
function judgeKey(certificate) {
    const parts = [rateKey(certificate), rateSignature(certificate)];
    const judged = (0,message/* message */.iU)("smtp-tls/certificate-key/parts", { parts: parts.map((part) => part.message) });
    if (parts.some(({ isStrong }) => isStrong === false))
        return { outcome: "fail", message: judged };
    return { outcome: parts.some(({ isStrong }) => isStrong === null) ? "unknown" : "pass", message: judged };
}
function rateKey({ key: { type, bits } }) {
    const key = { type, bits };
    if (type === "ed25519" || type === "ed448")
        return { isStrong: true, message: (0,message/* message */.iU)("smtp-tls/certificate-key/key", key) };
    // RFC 9325 \u00a74.5: RSA, ECDSA, EdDSA
    if (type === "dsa")
        return { isStrong: false, message: (0,message/* message */.iU)("smtp-tls/certificate-key/dsa", key) };
    const limit = minBits(type);
    if (bits === null || limit === null)
        return { isStrong: null, message: (0,message/* message */.iU)("smtp-tls/certificate-key/unrated", key) };
    return bits >= limit
        ? { isStrong: true, message: (0,message/* message */.iU)("smtp-tls/certificate-key/key", key) }
        : { isStrong: false, message: (0,message/* message */.iU)("smtp-tls/certificate-key/short", { type, bits, limit }) };
}
function minBits(type) {
    if (type === "rsa" || type === "rsa-pss")
        return MIN_RSA_BITS;
    return type === "ec" ? MIN_EC_BITS : null;
}
function rateSignature({ signature: { algorithm, hash } }) {
    if (hash === null)
        return { isStrong: null, message: (0,message/* message */.iU)("smtp-tls/certificate-key/unrated-signature", { algorithm }) };
    return WEAK_HASHES.includes(hash)
        ? { isStrong: false, message: (0,message/* message */.iU)("smtp-tls/certificate-key/weak-signature", { algorithm }) }
        : { isStrong: true, message: (0,message/* message */.iU)("smtp-tls/certificate-key/signature", { algorithm }) };
}

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/judge-certificates.js


/** Judges every certificate of every session that DANE does not authenticate by a record of one of these usages. */
function judgeCertificates(smtp, dane, usages, judge) {
    return (0,smtp_host/* judgeSessions */.ZC)(smtp, (session, address) => (0,smtp_host/* judgeEachCertificate */.c9)(session, (certificate, i) => {
        const [leaf] = certificate.chain;
        if (leaf === undefined)
            return smtp_host/* UNREADABLE_CERTIFICATE */.wC;
        const comparison = dane.addresses.find((each) => each.address === address)?.certificates[i];
        const isAuthenticated = isAuthenticatedBy(dane.isBinding, comparison, usages);
        if (isAuthenticated === true)
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("smtp-tls/dane-authenticates", { usages }) };
        const verdict = judge(leaf, certificate);
        if (verdict.outcome !== "fail" || isAuthenticated === false)
            return verdict;
        return { outcome: "unknown", message: (0,message/* message */.iU)("smtp-tls/dane-undetermined", { fault: verdict.message }) };
    }));
}
/** Secure MX and host, and a record of such a usage that matches the certificate; null where that is unknown. */
function isAuthenticatedBy(isBinding, comparison, usages) {
    if (isBinding === false)
        return false;
    if (comparison === undefined || comparison.matched.some(({ usage }) => usages.includes(usage)))
        return isBinding;
    return comparison.isOpen && usages.includes(2) ? null : false;
}

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/certificate-expiry.js





const smtpTlsCertificateExpiry = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/certificate-expiry",
    scope: "host",
    section: "\u00a73.1",
    requirements: [],
    tests: [],
    references: ["RFC 5280 \u00a74.1.2.5"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    parameter: { "tr-03108": 21, bsi: 21, stricter: "higher" },
    needs: ["smtp", "dane"],
    judge: ({ smtp, dane }, { name, at, parameter }) => {
        const judgement = judgeCertificates(smtp, dane, [3], ({ notBefore, notAfter }) => {
            const days = (0,src_moment/* daysBetween */.YM)(at, notAfter);
            if ((0,src_moment/* daysBetween */.YM)(notBefore, at) < 0)
                return { outcome: "fail", message: (0,message/* message */.iU)("smtp-tls/certificate-expiry/not-yet", { notBefore }) };
            if (days < 0)
                return { outcome: "fail", message: (0,message/* message */.iU)("smtp-tls/certificate-expiry/expired", { notAfter }) };
            return days >= parameter
                ? { outcome: "pass", message: (0,message/* message */.iU)("smtp-tls/certificate-expiry/valid", { days, notAfter }) }
                : {
                    outcome: "fail",
                    message: (0,message/* message */.iU)("smtp-tls/certificate-expiry/soon", { days, notAfter, limit: parameter }),
                };
        });
        return (0,standards_fixes/* withFix */.Yt)(judgement, () => (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("smtp-tls/certificate-expiry/fix", { host: name })));
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/certificate-trust.js




const smtpTlsCertificateTrust = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/certificate-trust",
    scope: "host",
    section: "\u00a73.1",
    requirements: ["TR-03108-12-R"],
    tests: ["TR-03108-P E-06"],
    references: ["RFC 5280 \u00a76.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp", "dane"],
    judge: ({ smtp, dane }, { name }) => {
        const judgement = judgeCertificates(smtp, dane, [2, 3], (leaf, { distrust }) => {
            return distrust === null
                ? { outcome: "pass", message: (0,message/* message */.iU)("smtp-tls/certificate-trust/trusted", { issuer: leaf.issuer }) }
                : { outcome: "fail", message: (0,message/* message */.iU)("smtp-tls/certificate-trust/untrusted", { reason: distrust }) };
        });
        return (0,standards_fixes/* withFix */.Yt)(judgement, () => (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("smtp-tls/certificate-trust/fix", { host: name })));
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/certificate-name.js




const smtpTlsCertificateName = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/certificate-name",
    scope: "host",
    section: "\u00a73.1",
    requirements: ["TR-03108-03-M"],
    tests: ["TR-03108-P E-05"],
    references: ["RFC 9525 \u00a76.3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp", "dane"],
    judge: ({ smtp, dane }, { name }) => {
        const judgement = judgeCertificates(smtp, dane, [3], (leaf, { covers }) => {
            if (covers.includes(name))
                return { outcome: "pass", message: (0,message/* message */.iU)("smtp-tls/certificate-name/match", { host: name }) };
            // Asked for another name, the server may have chosen another certificate.
            if (smtp.name !== name)
                return {
                    outcome: "unknown",
                    message: (0,message/* message */.iU)("smtp-tls/certificate-name/base-domain", { base: smtp.name, host: name }),
                };
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("smtp-tls/certificate-name/other", { names: leaf.names, host: name }),
            };
        });
        return (0,standards_fixes/* withFix */.Yt)(judgement, () => (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("smtp-tls/certificate-name/fix", { host: name })));
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/recommended-ciphers.js
// The cipher suites that BSI TR-02102-2 recommends, version 2025-01: IANA names, each with the last year it is recommended for.
/** `2031+` in the guideline: beyond the years it covers. */
const OPEN_END = Number.POSITIVE_INFINITY;
/** Prefix and rest of the names of TLS 1.2 suites with the same last year. */
const FAMILIES = [
    { prefixes: ["ECDHE_ECDSA"], rests: ["AES_128_CCM", "AES_256_CCM"], until: OPEN_END },
    {
        prefixes: ["ECDHE_ECDSA", "ECDHE_RSA"],
        rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA384", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
        until: OPEN_END,
    },
    { prefixes: ["DHE_RSA"], rests: ["AES_128_CCM", "AES_256_CCM"], until: 2029 },
    {
        prefixes: ["DHE_DSS", "DHE_RSA"],
        rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA256", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
        until: 2029,
    },
    {
        prefixes: ["ECDH_ECDSA", "ECDH_RSA"],
        rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA384", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
        until: 2026,
    },
    {
        prefixes: ["DH_DSS", "DH_RSA"],
        rests: ["AES_128_CBC_SHA256", "AES_256_CBC_SHA256", "AES_128_GCM_SHA256", "AES_256_GCM_SHA384"],
        until: 2026,
    },
];
const TLS13 = ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_AES_128_CCM_SHA256"];
const UNTIL = new Map([
    ...TLS13.map((name) => [name, OPEN_END]),
    ...FAMILIES.flatMap(({ prefixes, rests, until }) => prefixes.flatMap((prefix) => rests.map((rest) => [`TLS_${prefix}_WITH_${rest}`, until]))),
]);
/** The last year the suite is recommended for, `Infinity` where no end is set; null where it is not on the list. */
function recommendedUntil(suite) {
    return UNTIL.get(suite) ?? null;
}
/** TR-02102-2 recommends suites in CBC mode only together with Encrypt-then-MAC (RFC 7366). */
function isCbc(suite) {
    return suite.includes("_CBC_");
}

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/cipher.js





const smtpTlsCipher = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/cipher",
    scope: "host",
    section: "\u00a73.1",
    requirements: ["TR-03108-03-M"],
    tests: ["TR-03108-P E-01"],
    references: ["TR-02102-2 version 2025-01"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp"],
    judge: ({ smtp }, { name, at }) => {
        const year = Number(at.slice(0, 4));
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, ({ cipher }) => {
            const until = recommendedUntil(cipher);
            if (until === null)
                return { outcome: "fail", message: (0,message/* message */.iU)("smtp-tls/cipher/unlisted", { cipher }) };
            if (year > until)
                return { outcome: "fail", message: (0,message/* message */.iU)("smtp-tls/cipher/outdated", { cipher, until }) };
            if (isCbc(cipher))
                return { outcome: "unknown", message: (0,message/* message */.iU)("smtp-tls/cipher/cbc", { cipher }) };
            return { outcome: "pass", message: (0,message/* message */.iU)("smtp-tls/cipher/listed", { cipher }) };
        });
        return (0,standards_fixes/* withFix */.Yt)(judgement, () => (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("smtp-tls/cipher/fix", { host: name })));
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/forward-secrecy.js




const smtpTlsForwardSecrecy = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/forward-secrecy",
    scope: "host",
    section: "\u00a73.1",
    requirements: ["TR-03108-03-M"],
    tests: ["TR-03108-P E-02"],
    references: ["RFC 9325 \u00a74.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp"],
    judge: ({ smtp }, { name }) => {
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, (session) => {
            const { cipher, keyExchange } = session;
            return isForwardSecret(session)
                ? { outcome: "pass", message: (0,message/* message */.iU)("smtp-tls/forward-secrecy/ephemeral", { keyExchange }) }
                : { outcome: "fail", message: (0,message/* message */.iU)("smtp-tls/forward-secrecy/static", { cipher }) };
        });
        return (0,standards_fixes/* withFix */.Yt)(judgement, () => (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("smtp-tls/forward-secrecy/fix", { host: name })));
    },
});
/** RFC 9325 \u00a74.1: TLS 1.3 always exchanges ephemeral keys, older versions with the suites named (EC)DHE. */
function isForwardSecret({ protocol, cipher, keyExchange }) {
    return protocol === "TLSv1.3" || keyExchange !== null || /^TLS_(EC)?DHE_/.test(cipher);
}

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/protocol-versions.js
// The versions of TLS that are not deprecated (RFC 8996 \u00a72).
const CURRENT_VERSIONS = ["TLSv1.2", "TLSv1.3"];

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/legacy.js





const smtpTlsLegacy = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/legacy",
    scope: "host",
    section: "\u00a73.1",
    requirements: ["TR-03108-03-M"],
    tests: [],
    references: ["RFC 8996 \u00a72", "TR-03108 \u00a74.3.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp"],
    judge: ({ smtp }, { name }) => {
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, ({ protocol, legacy }) => {
            if (!CURRENT_VERSIONS.includes(protocol))
                return { outcome: "fail", message: (0,message/* message */.iU)("smtp-tls/negotiated", { protocol }) };
            if (legacy.state === "accepted")
                return { outcome: "fail", message: (0,message/* message */.iU)("smtp-tls/legacy/accepted", { protocol: legacy.protocol }) };
            if (legacy.state === "unknown")
                return { outcome: "unknown", message: legacy.reason };
            return { outcome: "pass", message: (0,message/* message */.iU)("smtp-tls/legacy/refused") };
        });
        // Without them, a server that speaks no newer version would be left without TLS.
        const isOnlyLegacy = smtp.addresses.some(({ answer }) => answer.kind === "tls" && !CURRENT_VERSIONS.includes(answer.protocol));
        return (0,standards_fixes/* withFix */.Yt)(judgement, () => (0,standards_fixes/* adviceFix */.s$)(isOnlyLegacy
            ? (0,message/* message */.iU)("smtp-tls/legacy/fix-after", { first: (0,message/* message */.iU)("smtp-tls/version/fix", { host: name }) })
            : (0,message/* message */.iU)("smtp-tls/legacy/fix", { host: name })));
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/smtp-tls/checks/version.js





const smtpTlsVersion = (0,define_check/* defineCheck */.qH)({
    id: "smtp-tls/version",
    scope: "host",
    section: "\u00a73.1",
    requirements: ["TR-03108-03-M"],
    tests: [],
    references: ["RFC 8996 \u00a72", "RFC 9325 \u00a73.1.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["smtp"],
    judge: ({ smtp }, { name }) => {
        const judgement = (0,smtp_host/* judgeSessions */.ZC)(smtp, ({ protocol }) => ({
            outcome: CURRENT_VERSIONS.includes(protocol) ? "pass" : "fail",
            message: (0,message/* message */.iU)("smtp-tls/negotiated", { protocol }),
        }));
        return (0,standards_fixes/* withFix */.Yt)(judgement, () => (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("smtp-tls/version/fix", { host: name })));
    },
});

// EXTERNAL MODULE: ./lib/src/standards/smtp-tls/checks/starttls.js
var starttls = __webpack_require__(54319);
// EXTERNAL MODULE: ./lib/src/standards/spf/several.js
var several = __webpack_require__(17055);
// EXTERNAL MODULE: ./lib/src/standards/spf/traversal.js
var traversal = __webpack_require__(98041);
;// CONCATENATED MODULE: ./lib/src/standards/spf/corrected-record.js





/** The record with each term as `change` writes it; null removes it. */
function withTerms(node, change) {
    return ["v=spf1", ...node.branches.flatMap((branch) => change(branch) ?? [])].join(" ");
}
/** The record with another qualifier at some terms that have one. */
function qualifyTerms(node, terms, qualifier) {
    return withTerms(node, (branch) => (terms.has(branch) ? `${qualifier}${branch.text.slice(1)}` : branch.text));
}
/**
 * The record with its `all` as `ending`, at its end where it has none; a later `all` is ignored, and left out (RFC 7208 \u00a75.1), as are
 * the terms `removed`. A `redirect` without `all` stays the end: beside `all` it is ignored, and its senders with it (\u00a76.1).
 */
function withEnding(node, ending, removed = new Set()) {
    const all = node.branches.find(({ kind }) => kind === "all");
    const record = withTerms(node, (branch) => {
        if (branch === all)
            return ending;
        return branch.kind === "all" || removed.has(branch) ? null : branch.text;
    });
    return all === undefined && !(0,traversal/* isRedirected */.Ir)(node) ? `${record} ${ending}` : record;
}
/** The record without some terms. */
function withoutTerms(node, removed) {
    return withTerms(node, (branch) => (removed.has(branch) ? null : branch.text));
}
/** A fix that changes the domain's record to `record`: behind an alias into another domain only that can publish it. */
function replacementFix({ domain, owner }, record, text) {
    if ((0,dns_name/* isWithin */.UO)(owner, domain))
        return (0,standards_fixes/* txtRecordFix */.HN)(owner, record, text);
    return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/fix/alias", { domain, owner, record }));
}
/** A fix for terms in records that the own one leads to: only their owners can change them. `ending`: of the own without its redirect. */
function ownersFix(steps, ending = "~all") {
    return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/fix/owners", { ...termsOfOthers(steps), ending }));
}
/** Terms in the records of others, and the domains of these records. */
function termsOfOthers(steps) {
    const names = new Set(steps.map(({ domain }) => domain));
    const terms = steps.map(({ domain, term }) => (0,message/* message */.iU)("spf/term", { term, domain: names.size === 1 ? null : domain }));
    return { domains: (0,several/* firstItems */.J9)([...names]), ...(0,several/* firstItems */.J9)(terms) };
}
/**
 * A fix for terms of the own record besides those of others: without the others it would not be enough to publish. A term is removed
 * where `replace` has nothing in its place.
 */
function mixedFix(own, others, losesSenders, replace) {
    if (own.length === 0)
        return others;
    const terms = own.map(({ branch }) => ({ term: branch.text, by: replace(branch) }));
    const removed = terms.filter(({ by }) => by === null).map(({ term }) => (0,message/* message */.iU)("spf/term", { term, domain: null }));
    const replaced = terms.flatMap(({ term, by }) => (by === null ? [] : (0,message/* message */.iU)("spf/fix/replace", { term, by })));
    const { items: replacements, count: replacedCount } = (0,several/* firstItems */.J9)(replaced);
    return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/fix/own-too", {
        ...(0,several/* firstItems */.J9)(removed),
        replacements,
        replacedCount,
        losesSenders,
        others: others.text,
    }));
}
/** A term of the tree as a step of the way to it. */
function stepOf({ node, branch }) {
    return { domain: node.domain, term: branch.text };
}

// EXTERNAL MODULE: ./lib/src/standards/spf/incomplete-tree.js
var incomplete_tree = __webpack_require__(95651);
// EXTERNAL MODULE: ./lib/src/standards/spf/network.js
var spf_network = __webpack_require__(43205);
;// CONCATENATED MODULE: ./lib/src/standards/spf/pass-all.js


/** Project limit: one set of networks is enough to fail; naming more makes the fix complete. */
const MAX_SETS = 4;
/** Where the tree authorises every client of a family. */
function findPassAll(tree) {
    const terms = (0,traversal/* passTerms */.ju)(tree);
    const alone = terms
        .filter(({ branch }) => branch.covers.length > 0)
        .map((term) => ({ terms: [term], families: term.branch.covers }));
    const parts = terms.filter(({ branch }) => branch.covers.length === 0);
    return [...alone, ...coveringSets("v4", parts), ...coveringSets("v6", parts)];
}
/** Room for what floating-point numbers lose. */
const PRECISION = 1e-9;
/** Whether networks are large enough to hold every address of the family together; mostly they are not, and need not be read. */
function areLargeEnough(family, terms) {
    let share = 0;
    for (const { branch } of terms) {
        const prefix = branch.network === null ? undefined : branch.prefixes[family];
        if (prefix !== undefined)
            share += 2 ** -prefix;
    }
    return share > 1 - PRECISION;
}
/** Of terms, those whose networks together hold every address of the family; none where an address is left out. */
function coveringTerms(family, candidates) {
    return areLargeEnough(family, candidates) ? (0,spf_network/* coveringNetworks */.Zd)(family, candidates.flatMap(toNetwork)) : [];
}
/** The sets of terms whose networks together hold every address of the family; each network is in one set at most. */
function coveringSets(family, candidates) {
    const sets = [];
    const used = new Set();
    for (let round = 0; round < MAX_SETS; round++) {
        const terms = coveringTerms(family, candidates.filter((term) => !used.has(term)));
        if (terms.length === 0)
            break;
        sets.push(terms);
        for (const term of terms)
            used.add(term);
    }
    return sets.map((terms) => ({ terms, families: [family] }));
}
/** The network of an `ip4` or `ip6`. */
function toNetwork(term) {
    const { network, prefixes } = term.branch;
    const address = network === null ? null : (0,spf_network/* parseAddress */.or)(network);
    const prefix = address === null ? undefined : prefixes[address.family];
    return address === null || prefix === undefined ? [] : [{ address, prefix, item: term }];
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/open.js








const spfOpen = (0,define_check/* defineCheck */.qH)({
    id: "spf/open",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a75.1", "RFC 7208 \u00a75.6"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    examines: ["spfExpectationResults"],
    judge: ({ spf, spfExpectationResults: results }) => 
    // a mail that is expected to pass says nothing of strangers
    judgePassAll(spf, results.state === "present" ? results.value.filter(({ expected }) => expected !== "pass").length : 0),
});
/** Nothing in the tree lets every client of a family pass. `mails`: so many mails that must not pass are evaluated for the policy. */
function judgePassAll(fact, mails) {
    const { tree, strangers } = fact;
    const found = findPassAll(tree);
    if (found.length > 0) {
        const terms = found.flatMap((each) => each.terms);
        return {
            outcome: "fail",
            message: (0,several/* several */.J$)(found.map((each) => describePassAll(each, tree))),
            evidence: (0,traversal/* recordEvidence */.ti)([tree, ...terms.map(({ node }) => node)]),
            fix: passAllFix(fact, found),
        };
    }
    const byFamily = ["v4", "v6"].map((family) => strangers.filter((one) => one.family === family));
    const open = byFamily.filter((each) => each.every(({ passedBy }) => passedBy !== null)).flat();
    if (open.length > 0)
        return judgeOpenToStrangers(fact, open);
    // a failed lookup may hide an `exists` that matches everyone
    const hidden = (0,traversal/* passTerms */.ju)(tree).flatMap(({ branch: { kind, notLookedUp, unanswered, name } }) => kind === "exists" && name !== null ? [notLookedUp ?? unanswered].filter((reason) => reason !== null) : []);
    const errors = (0,traversal/* permErrors */.eI)(tree).map(({ problem }) => problem);
    if (errors.length > 0)
        return (0,incomplete_tree/* permErrorJudgement */.aR)(errors);
    const unseen = (0,incomplete_tree/* judgeUnseen */.uq)([...(0,traversal/* unmeasuredReasons */.$2)(tree), ...hidden], () => (0,traversal/* recordEvidence */.ti)([tree]));
    if (unseen !== null)
        return unseen;
    // strangers see their own records, and those of other mail may be open
    const byMail = (0,incomplete_tree/* judgeByMail */.Gn)(tree, (0,traversal/* passTermsByMail */.N8)(tree), mails);
    if (byMail !== null)
        return byMail;
    // one stranger of a family that does not pass is enough
    const undecided = byFamily.filter((each) => each.every((one) => one.passedBy !== null || one.unmeasured !== null));
    const reasons = undecided.flat().flatMap(({ unmeasured }) => unmeasured ?? []);
    return (0,incomplete_tree/* judgeUnseen */.uq)(reasons, () => (0,traversal/* recordEvidence */.ti)([tree])) ?? { outcome: "pass", message: (0,message/* message */.iU)("spf/open/none") };
}
/** Names that depend on the mail are answered whatever the mail is. */
function judgeOpenToStrangers(fact, strangers) {
    const { tree } = fact;
    const steps = strangers.flatMap(({ passedBy }) => passedBy?.at(-1) ?? []);
    const terms = new Map(steps.map(({ domain, term }) => [term, { domain, term }]));
    const describe = ({ domain, term }) => (0,message/* message */.iU)("spf/term", { term, domain: domain === tree.domain ? null : domain });
    const foreign = [...terms.values()].filter(({ domain }) => domain !== tree.domain);
    return {
        outcome: "fail",
        message: (0,message/* message */.iU)("spf/open/strangers", {
            ...(0,several/* firstItems */.J9)([...terms.values()].map(describe)),
            families: [...new Set(strangers.map(({ family }) => family))],
            ips: strangers.map(({ ip }) => ip),
        }),
        evidence: (0,traversal/* recordEvidence */.ti)([tree]),
        fix: foreign.length > 0
            ? ownersFix(foreign)
            : (0,standards_fixes/* afterStep */.pV)(replacementFix(fact, withTerms(tree, ({ text }) => (terms.has(text) ? null : text)), (0,message/* message */.iU)("spf/open/fix"))),
    };
}
function describePassAll({ terms, families }, tree) {
    const [first] = terms;
    // a name without addresses matches no client today, but the first one that is added opens the record
    if (first !== undefined && families.every((family) => first.branch.found?.[family] === "void"))
        return (0,message/* message */.iU)("spf/open/once-address", {
            term: (0,traversal/* describeTerm */.sA)(first, tree),
            families,
        });
    return (0,message/* message */.iU)("spf/open/matches", { ...(0,several/* firstItems */.J9)(terms.map((term) => (0,traversal/* describeTerm */.sA)(term, tree))), families });
}
function passAllFix(fact, found) {
    const { tree } = fact;
    const isOwn = ({ node }) => node === tree;
    const foreign = found.flatMap(({ terms }) => terms.filter((term) => !isOwn(term)));
    const own = found.flatMap(({ terms }) => (terms.every(isOwn) ? terms : []));
    if (foreign.length > 0)
        return mixedFix(own, ownersFix(foreign.map(stepOf)), true, closedTerm);
    const tooWide = new Set(own.map(({ branch }) => branch));
    const record = withTerms(tree, (branch) => (tooWide.has(branch) ? closedTerm(branch) : branch.text));
    return (0,standards_fixes/* afterStep */.pV)(replacementFix(fact, record, (0,message/* message */.iU)("spf/open/fix")));
}
/** What is left of a term that matches every client: the hosts it names, without `/0`. */
function closedTerm({ kind, text }) {
    if (kind === "all")
        return "~all";
    if (kind !== "a" && kind !== "mx")
        return null;
    // RFC 7208 \u00a75.3, \u00a75.4: without a length it is that of a single address
    return text.replace(/(?<!\/)\/0(?=\/\/|$)/, "").replace(/\/\/0$/, "");
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/covers.js
// The terms before `all` that match every client of a family: they decide about mail that nothing before them matches, and receivers
// read no further (RFC 7208 \u00a74.6.2). So `?include:other.example ~all` is neutral for everyone if the record of other.example lets everyone pass.


const covers_FAMILIES = ["v4", "v6"];
const QUALIFIERS = ["+", "-", "~", "?"];
function findCovers(tree) {
    const terms = mechanismsOf(tree);
    const decisions = decide(terms);
    const covers = new Map();
    for (const family of covers_FAMILIES) {
        const decision = beforeEnd(decisions[family]);
        if (decision === null || decision.qualifier === "+")
            continue;
        const [{ branch }] = decision.terms;
        covers.set(branch, { ...decision, families: [...(covers.get(branch)?.families ?? []), family] });
    }
    const end = Math.max(...covers_FAMILIES.map((family) => decisions[family]?.at ?? terms.length));
    return {
        covers: [...covers.values()],
        isEndReached: covers.size === 0 || covers_FAMILIES.some((family) => beforeEnd(decisions[family]) === null),
        undecided: terms.slice(0, end).filter(({ branch }) => isUndecided(branch)),
    };
}
/** Project limit: how often networks that match every client together are looked for behind others. */
const MAX_ROUNDS = 10;
/** The record's own terms of a qualifier that match every client of a family, also those behind others: without these they would decide. */
function ownCovers(tree, qualifier) {
    const isOwn = (branch) => branch.isEvaluated && branch.qualifier === qualifier && branch.kind !== "all";
    const found = new Set(tree.branches.filter((branch) => isOwn(branch) && matchedFamilies(branch).length > 0));
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const rest = { ...tree, branches: tree.branches.filter((branch) => !found.has(branch)) };
        const terms = findCovers(rest).covers.flatMap((cover) => cover.terms);
        const own = terms.filter(({ node, branch }) => node === rest && isOwn(branch));
        if (own.length === 0)
            break;
        for (const { branch } of own)
            found.add(branch);
    }
    return found;
}
/** What decides before the record's end. */
function beforeEnd(decision) {
    return decision?.terms[0].branch.kind === "all" ? null : decision;
}
/** The mechanisms that receivers read, in order, after a redirect those of the other record. */
function mechanismsOf(tree) {
    const own = tree.branches.filter(({ isEvaluated, qualifier }) => isEvaluated && qualifier !== null);
    const redirect = tree.branches.find(({ kind, isEvaluated }) => kind === "redirect" && isEvaluated);
    const terms = own.map((branch) => ({ node: tree, branch }));
    return redirect?.target ? [...terms, ...mechanismsOf(redirect.target)] : terms;
}
function decide(terms) {
    const matched = terms.map(({ branch }) => matchedFamilies(branch));
    const decideFor = (family) => {
        const alone = matched.findIndex((families) => families.includes(family));
        const before = alone < 0 ? terms : terms.slice(0, alone);
        const sets = QUALIFIERS.flatMap((qualifier) => {
            const [first, ...others] = coveringTerms(family, before.filter(({ branch }) => branch.qualifier === qualifier));
            if (first === undefined)
                return [];
            return [
                { qualifier, terms: [first, ...others], at: Math.max(...[first, ...others].map((one) => terms.indexOf(one))) },
            ];
        });
        const term = terms[alone];
        const single = term === undefined ? [] : [{ qualifier: term.branch.qualifier ?? "+", terms: [term], at: alone }];
        return [...sets, ...single].reduce((a, b) => (a === null || b.at < a.at ? b : a), null);
    };
    return { v4: decideFor("v4"), v6: decideFor("v6") };
}
/** The families whose clients a term matches whatever their address is. */
function matchedFamilies({ kind, covers, found, target }) {
    if (kind === "a" || kind === "mx")
        return covers.filter((family) => found?.[family] === "found");
    if (kind !== "include" || target === null)
        return covers;
    const decisions = decide(mechanismsOf(target));
    return covers_FAMILIES.filter((family) => decisions[family]?.qualifier === "+"); // RFC 7208 \u00a75.2
}
/** Whether a term may match every client of a family, but that was not seen. What depends on the mail may only where it leads to a record. */
function isUndecided({ kind, covers, unanswered, target }) {
    if (kind === "include")
        return target === null || !(0,traversal/* isSeenWhole */.Fg)(target);
    return unanswered !== null && (kind === "exists" || covers.length > 0);
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/all-mechanism.js





/** How the tree ends. */
function findEnding(tree) {
    const ending = followRedirects(tree);
    return { ...findCovers(tree), ...ending, redirectedTo: ending.node === tree ? null : ending.node.domain };
}
function followRedirects(node) {
    const all = node.branches.find((branch) => branch.kind === "all") ?? null; // RFC 7208 \u00a75.1: the first one counts
    const redirect = node.branches.find((branch) => branch.kind === "redirect");
    if (all !== null || redirect === undefined)
        return { node, all, notFollowed: null };
    if (redirect.target !== null)
        return followRedirects(redirect.target); // RFC 7208 \u00a76.1
    return { node, all: null, notFollowed: redirect };
}
/**
 * The judgement of an ending unless all or some mail of other servers is neutral: a pass where it fails or softfails. Errors elsewhere
 * in the tree do not change it. `decisive`: the qualifiers that terms which were not seen could make a difference with.
 */
function judgeSoundEnding(fact, ending, decisive = ["?"]) {
    const { tree } = fact;
    if (ending.covers.some(({ qualifier }) => qualifier === "?"))
        return null;
    const judged = ending.isEndReached ? judgeSoundAll(fact, ending) : coveredJudgement(fact, ending);
    return judged?.outcome === "pass" ? (judgeUndecided(tree, ending, decisive) ?? judged) : judged;
}
/** What terms that match every client give mail of other servers, in words. */
function describeCover({ terms, families, qualifier }, tree) {
    return (0,message/* message */.iU)("spf/all/covered", {
        ...(0,several/* firstItems */.J9)(terms.map((term) => (0,traversal/* describeTerm */.sA)(term, tree))),
        families,
        qualifier,
    });
}
function coveredJudgement({ tree }, { covers }) {
    const evidence = (0,traversal/* recordEvidence */.ti)([tree, ...covers.flatMap(({ terms }) => terms.map(({ node }) => node))]);
    return { outcome: "pass", message: (0,several/* oneOrSeveral */._t)(covers.map((cover) => describeCover(cover, tree))), evidence };
}
/** Unknown where a term with one of the qualifiers may match every client, but was not seen. */
function judgeUndecided(tree, { undecided }, decisive) {
    const terms = undecided.filter(({ branch: { qualifier } }) => qualifier !== null && decisive.includes(qualifier));
    const reasons = terms.flatMap(({ branch }) => {
        const own = (0,traversal/* leadsByMail */.MS)(branch) ? null : (branch.notLookedUp ?? branch.unanswered);
        return [...(own === null ? [] : [own]), ...(branch.target === null ? [] : (0,traversal/* unmeasuredReasons */.$2)(branch.target))];
    });
    const unseen = (0,incomplete_tree/* judgeUnseen */.uq)(reasons, () => (0,traversal/* recordEvidence */.ti)([tree]));
    return unseen ?? (terms.length > 0 ? (0,incomplete_tree/* judgeMailDependent */.CF)(tree) : null);
}
/** The judgement of the `all` unless it is `?all` or missing. */
function judgeSoundAll({ tree }, { node, all, redirectedTo, notFollowed }) {
    if (node.problem !== null)
        return (0,incomplete_tree/* permErrorJudgement */.aR)([node.problem]);
    const evidence = (0,traversal/* recordEvidence */.ti)([tree, node]);
    if (notFollowed !== null && (0,traversal/* leadsByMail */.MS)(notFollowed))
        return (0,incomplete_tree/* judgeMailDependent */.CF)(tree);
    const reason = node.unknown ?? notFollowed?.notLookedUp ?? null;
    if (reason !== null)
        return (0,incomplete_tree/* unmeasuredJudgement */.tG)([reason], evidence);
    if (all?.qualifier === "-" || all?.qualifier === "~")
        return { outcome: "pass", message: (0,message/* message */.iU)("spf/all/ends", { all: all.text, redirectedTo }), evidence };
    // one fault, one failing check: `+all` is reported as authorising everyone
    if (all?.qualifier === "+")
        return {
            outcome: "not-applicable",
            message: (0,message/* message */.iU)("spf/all/authorises-everyone", { all: all.text, redirectedTo }),
        };
    return null;
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/all.js









const spfAll = (0,define_check/* defineCheck */.qH)({
    id: "spf/all",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: ["TR-03182-P D-03"],
    references: ["RFC 7208 \u00a74.7", "RFC 7208 \u00a75.1", "RFC 7208 \u00a76.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["spf"],
    judge: ({ spf }, subject) => judgeEnding(spf, subject),
});
/** Mail from other servers fails or softfails. Errors elsewhere in the tree do not change what the record ends in. */
function judgeEnding(fact, { mail }) {
    const { tree } = fact;
    const ending = findEnding(tree);
    const neutral = ending.covers.filter(({ qualifier }) => qualifier === "?");
    const terms = neutral.flatMap((cover) => cover.terms);
    const evidence = (0,traversal/* recordEvidence */.ti)([tree, ending.node, ...terms.map(({ node }) => node)]);
    const faults = neutral.map((cover) => describeCover(cover, tree));
    if (isFaulty(ending))
        faults.push(describeEnding(ending));
    const sound = judgeSoundEnding(fact, ending);
    const failed = { outcome: "fail", message: (0,several/* oneOrSeveral */._t)(faults), evidence };
    if (mail !== "receive")
        return sound ?? { ...failed, fix: endingFix(fact, ending, terms) };
    // the checks that report a permanent error, `+all` or what depends on the mail do not speak about domains that only receive
    if (faults.length > 0)
        return { ...failed, fix: replacementFix(fact, "v=spf1 -all", (0,message/* message */.iU)("spf/all/fix-receive")) };
    const hidden = [ending.notFollowed, ...ending.undecided.map(({ branch }) => branch)].find((branch) => branch !== null && (0,traversal/* leadsByMail */.MS)(branch) && (branch.qualifier ?? "?") === "?");
    const reason = hidden?.notLookedUp ?? null;
    return reason === null || sound === null ? (sound ?? failed) : (0,incomplete_tree/* unmeasuredJudgement */.tG)([reason], evidence);
}
/** Whether clients reach an end that was seen, and is neither `-all` nor `~all`. */
function isFaulty({ isEndReached, node, all, notFollowed }) {
    if (!isEndReached || notFollowed !== null || node.unknown !== null)
        return false;
    return node.problem !== null || (all?.qualifier !== "-" && all?.qualifier !== "~");
}
/** `neutral`: the terms that make all mail of a family neutral. */
function endingFix(fact, ending, neutral) {
    const { tree } = fact;
    const foreign = neutral.filter(({ node }) => node !== tree);
    if (foreign.length > 0)
        return ownersFix(foreign.map(stepOf));
    if (neutral.length === 0 && ending.node !== tree)
        return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/all/fix-other", { domain: ending.node.domain }));
    const own = ownCovers(tree, "?");
    // clients of the other family get a result that must stay
    const keepsEnd = ending.isEndReached && !isFaulty(ending) && ending.all?.qualifier !== "~";
    const redirected = (0,traversal/* isRedirected */.Ir)(tree);
    // a redirect decides in place of the terms only where that softfails them as well
    const softens = redirected ? ending.all?.qualifier !== "~" : keepsEnd;
    const record = softens ? qualifyTerms(tree, own, "~") : withEnding(tree, "~all", own);
    const isRedirectReached = redirected && !softens;
    const namesSenders = tree.branches.some(({ isEvaluated, kind, qualifier }) => isEvaluated && kind !== "all" && qualifier === "+");
    return namesSenders || isRedirectReached
        ? replacementFix(fact, record, (0,message/* message */.iU)(redirected ? "spf/all/fix-redirect" : "spf/all/fix"))
        : (0,standards_fixes/* afterStep */.pV)(replacementFix(fact, record, (0,message/* message */.iU)("spf/open/fix")));
}
/** A failing ending in words. */
function describeEnding({ node, all, redirectedTo }) {
    if (node.problem !== null)
        return (0,message/* message */.iU)("spf/all/permerror", { problem: node.problem.message, redirectedTo });
    if (all === null)
        return (0,message/* message */.iU)("spf/all/none", { redirectedTo });
    return (0,message/* message */.iU)(all.qualifier === "?" ? "spf/all/neutral" : "spf/all/passes", { all: all.text, redirectedTo });
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/include-valid.js








const spfIncludeValid = (0,define_check/* defineCheck */.qH)({
    id: "spf/include-valid",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a75.2", "RFC 7208 \u00a76.1"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    examines: ["spfExpectationResults"],
    consults: ["referencedDomains"],
    judge: ({ spf, spfExpectationResults: results, referencedDomains }) => judgeTargets(spf, results.state === "present" ? results.value.length : 0, (name) => (0,registrable/* registrableOf */.q)(name, referencedDomains)),
});
/**
 * Every include and redirect leads to exactly one record, and none leads back to a record above it. Those whose name depends
 * on the mail are evaluated for the mails of the policy alone: `mails` are so many. `registrable`: the domain above a name that anyone can register.
 */
function judgeTargets(fact, mails, registrable) {
    const { tree } = fact;
    const invalid = (0,traversal/* allTerms */.$O)(tree, ({ target }) => target !== null).flatMap((term) => {
        const problem = (0,traversal/* targetProblem */.j_)(term.branch);
        return problem === null ? [] : [{ term, problem }];
    });
    if (invalid.length > 0) {
        const each = invalid.map(({ term, problem }) => (0,message/* message */.iU)("spf/include-valid/target", {
            term: (0,traversal/* describeTerm */.sA)(term, tree),
            problem,
            free: term.branch.name === null ? null : registrable(term.branch.name),
        }));
        const own = new Set(invalid.filter(({ term }) => term.node === tree).map(({ term }) => term.branch));
        const hasRedirect = [...own].some(({ kind }) => kind === "redirect");
        const rest = withoutTerms(tree, own);
        return {
            outcome: "fail",
            message: (0,several/* several */.J$)(each),
            evidence: (0,traversal/* recordEvidence */.ti)([tree, ...invalid.map(({ term }) => term.node)]),
            fix: own.size === invalid.length
                ? (0,standards_fixes/* afterStep */.pV)(replacementFix(fact, hasRedirect ? `${rest} ~all` : rest, // without the redirect the record has no end
                (0,message/* message */.iU)(hasRedirect ? "spf/include-valid/fix-redirect" : "spf/include-valid/fix")))
                : (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/include-valid/fix-other")),
        };
    }
    const byMail = (0,traversal/* permErrors */.eI)(tree).length > 0 || (0,traversal/* unmeasuredReasons */.$2)(tree).length > 0
        ? null
        : (0,incomplete_tree/* judgeByMail */.Gn)(tree, (0,traversal/* allTerms */.$O)(tree, traversal/* leadsByMail */.MS), mails);
    if (byMail !== null)
        return byMail;
    const targets = (0,traversal/* allRecords */.Sr)(tree).length - 1;
    const passed = targets === 0 ? (0,message/* message */.iU)("spf/include-valid/none") : (0,message/* message */.iU)("spf/include-valid/all", { targets });
    return (0,incomplete_tree/* judgeIncomplete */.wR)(tree) ?? { outcome: "pass", message: passed };
}

// EXTERNAL MODULE: ./lib/src/standards/spf/limits.js
var limits = __webpack_require__(92563);
;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/mx-limit.js







const spfMxLimit = (0,define_check/* defineCheck */.qH)({
    id: "spf/mx-limit",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a74.6.4"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeMxRecords(spf),
});
/** No `mx` mechanism yields more names than allowed. */
function judgeMxRecords({ tree }) {
    const terms = (0,traversal/* allTerms */.$O)(tree, ({ kind, isEvaluated }) => kind === "mx" && isEvaluated).map((term) => ({
        term,
        names: term.branch.mxRecords,
        reason: term.branch.notLookedUp ?? term.branch.unanswered,
    }));
    const counted = terms.flatMap(({ term, names }) => (names === null ? [] : [{ term, names }]));
    const over = counted.filter(({ names }) => names > limits/* MAX_MX */.bI);
    if (over.length > 0) {
        const each = over.map(({ term, names }) => (0,message/* message */.iU)("spf/mx-limit/term", { term: (0,traversal/* describeTerm */.sA)(term, tree), names }));
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("spf/mx-limit/over", { terms: (0,several/* several */.J$)(each), limit: limits/* MAX_MX */.bI }),
            evidence: (0,traversal/* recordEvidence */.ti)([tree, ...over.map(({ term }) => term.node)]),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/mx-limit/fix")),
        };
    }
    const unknown = terms.flatMap(({ names, reason }) => (names === null && reason !== null ? [reason] : []));
    const passed = terms.length === 0
        ? (0,message/* message */.iU)("spf/mx-limit/none")
        : (0,message/* message */.iU)("spf/mx-limit/within", { names: counted.map(({ names }) => names), limit: limits/* MAX_MX */.bI });
    return (0,incomplete_tree/* judgeIncomplete */.wR)(tree, unknown) ?? { outcome: "pass", message: passed };
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/void-limit.js







const spfVoidLimit = (0,define_check/* defineCheck */.qH)({
    id: "spf/void-limit",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a74.6.4"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeVoids(spf),
});
/** Few enough void lookups for a client of either family. */
function judgeVoids({ tree }) {
    const counts = [countVoids(tree, "v4"), countVoids(tree, "v6")];
    const { family, certain } = counts.reduce((a, b) => (b.certain.length > a.certain.length ? b : a));
    const { items: terms, count } = (0,several/* firstItems */.J9)(certain.map(({ branch: { text: term }, name }) => ({ term, name })));
    const counted = (isAtLeast) => (0,message/* message */.iU)("spf/void-limit/count", { isAtLeast, family, limit: limits/* MAX_VOIDS */.Vm, terms, count });
    const branches = new Set(certain.map(({ branch }) => branch));
    const evidence = (0,traversal/* recordEvidence */.ti)((0,traversal/* allRecords */.Sr)(tree).filter((node) => node.branches.some((one) => branches.has(one))));
    if (count > limits/* MAX_VOIDS */.Vm) {
        const isOfOthers = certain.some(({ branch }) => !tree.branches.includes(branch));
        const fix = (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/void-limit/fix", { terms, count, isOfOthers }));
        return { outcome: "fail", message: counted(false), evidence, fix };
    }
    const undecided = counts.filter(({ most }) => most > limits/* MAX_VOIDS */.Vm);
    const incomplete = (0,incomplete_tree/* judgeIncomplete */.wR)(tree, undecided.flatMap(({ possible }) => possible.map(unknownReason)), () => [...evidence, { at: { about: (0,message/* message */.iU)("spf/evidence/voids") }, text: "", note: counted(true) }]);
    return incomplete ?? { outcome: "pass", message: counted(false) };
}
/** Why it is unknown whether the lookups of a term are void for a client that may pass. */
function unknownReason({ text, notLookedUp, unanswered }) {
    return notLookedUp ?? unanswered ?? (0,message/* message */.iU)("spf/void-limit/client", { term: text });
}
/**
 * RFC 7208 \u00a75: the client's family decides between A and AAAA, so a host without AAAA is void for IPv6 clients. They count
 * only if one could pass at all: where only clients of the other family can, their mail is refused either way.
 */
function countVoids(tree, family) {
    const terms = (0,traversal/* evaluatedTerms */.$P)(tree).flatMap((branch) => {
        const voids = branch.voids?.[family];
        return voids === undefined ? [] : [{ branch, ...voids }];
    });
    const certain = terms.flatMap(({ branch, names }) => names.map((name) => ({ branch, name })));
    const possible = terms.flatMap(({ branch, possible: more }) => (more > 0 ? [branch] : []));
    const most = terms.reduce((sum, { names, possible: more }) => sum + names.length + more, 0);
    const own = canPass(tree, family);
    const other = canPass(tree, family === "v4" ? "v6" : "v4");
    if (own === "yes" || (own === "no" && other === "no"))
        return { family, certain, possible, most };
    if (own === "no" && other === "yes")
        return { family, certain: [], possible: [], most: 0 };
    return { family, certain: [], possible: [...possible, ...certain.map(({ branch }) => branch)], most };
}
/** Whether a client of the family can pass: "maybe" if that depends on the client, or on a record that was not seen. */
function canPass(node, family) {
    if (node.unknown !== null)
        return "maybe";
    let verdict = "no";
    for (const branch of node.branches) {
        if (!branch.isEvaluated || (branch.qualifier ?? "+") !== "+")
            continue;
        const one = canTermPass(branch, family);
        if (one === "yes")
            return "yes";
        if (one === "maybe")
            verdict = "maybe";
    }
    return verdict;
}
function canTermPass({ kind, notLookedUp, target, found, prefixes }, family) {
    if (kind === "all" || kind === "ip4" || kind === "ip6")
        return prefixes[family] === undefined ? "no" : "yes";
    if (kind === "ptr" || notLookedUp !== null)
        return "maybe";
    if (target !== null)
        return canPass(target, family);
    if (found === null || found[family] === "void")
        return "no";
    return found[family] === "found" ? "yes" : "maybe";
}

// EXTERNAL MODULE: ./lib/src/standards/spf/network-set.js
var network_set = __webpack_require__(84440);
;// CONCATENATED MODULE: ./lib/src/standards/spf/outcomes.js

/** Project limit: steps of all comparisons for one record together; some tens of thousands are usual. */
const MAX_STEPS = 200_000;
function createStepBudget() {
    return { left: MAX_STEPS };
}
/** Ends a comparison that takes too long. */
class TooManySteps extends Error {
}
/** Whether two records have the same result for every address, whatever their symbols match; false if that takes too long to prove. */
function hasSameOutcomes(a, b, steps) {
    const addresses = (0,network_set/* sampleAddresses */.Lj)([...allNetworks(a), ...allNetworks(b)]);
    return withinSteps(false, () => addresses.every((address) => JSON.stringify(outcomeOf(a, address, steps)) === JSON.stringify(outcomeOf(b, address, steps))));
}
/** The addresses that pass; null where that depends on a symbol, or takes too long to find. */
function passSet(record) {
    if (hasSymbol(record))
        return null;
    const sets = allNetworks(record);
    const steps = createStepBudget();
    return withinSteps(null, () => {
        const passing = (0,network_set/* sampleAddresses */.Lj)(sets).filter((address) => outcomeOf(record, address, steps) === "+");
        return (0,network_set/* networkSet */.jq)(passing.flatMap((address) => partsAround(address, sets)));
    });
}
/** The result of `work`, or another one if it takes too many steps. */
function withinSteps(otherwise, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof TooManySteps)
            return otherwise;
        throw error;
    }
}
function hasSymbol({ rules, redirect }) {
    if (typeof redirect === "string" || (redirect !== null && hasSymbol(redirect)))
        return true;
    return rules.some((rule) => "symbol" in rule || ("include" in rule && hasSymbol(rule.include)));
}
function allNetworks({ rules, redirect }) {
    const own = rules.flatMap((rule) => "networks" in rule ? [rule.networks] : "include" in rule ? allNetworks(rule.include) : []);
    return redirect === null || typeof redirect === "string" ? own : [...own, ...allNetworks(redirect)];
}
/** The networks from an address up to where the next set begins or ends. */
function partsAround({ family, bits }, sets) {
    const bounds = [...sets, network_set/* EVERY_ADDRESS */.rI].flatMap((set) => set[family].flatMap(({ start, end }) => [start, end]));
    const end = bounds.filter((bound) => bound > bits).reduce((least, bound) => (bound < least ? bound : least));
    return (0,network_set/* toCidrs */.VL)({ ...network_set/* NO_ADDRESS */.d_, [family]: [{ start: bits, end }] });
}
function outcomeOf(record, address, steps) {
    return new Evaluation(address, steps).evaluate(record, 0, (result) => result);
}
/** The evaluation of a record for one address, with either answer of each symbol. */
class Evaluation {
    #address;
    #steps;
    /** What the symbols on the way have answered. */
    #answers = new Map();
    constructor(address, steps) {
        this.#address = address;
        this.#steps = steps;
    }
    /** Evaluates from the rule `at` on; `then` receives the record's result. */
    evaluate(record, at, then) {
        if (--this.#steps.left < 0)
            throw new TooManySteps();
        const rule = record.rules[at];
        if (rule === undefined) {
            const { redirect } = record;
            if (redirect === null)
                return then("neutral");
            return typeof redirect === "string" ? then({ redirect }) : this.evaluate(redirect, 0, then);
        }
        const matched = () => then(rule.qualifier);
        const unmatched = () => this.evaluate(record, at + 1, then);
        if ("networks" in rule)
            return (0,network_set/* hasAddress */.hs)(rule.networks, this.#address) ? matched() : unmatched();
        if ("symbol" in rule)
            return this.#ask(rule.symbol, matched, unmatched);
        // RFC 7208 \u00a75.2: an include matches only if its record passes
        return this.evaluate(rule.include, 0, (result) => {
            if (result === "+")
                return matched();
            return typeof result === "string" ? unmatched() : this.#ask(result.redirect, matched, unmatched);
        });
    }
    /** Both answers of a symbol, or the one it has given before. */
    #ask(symbol, matched, unmatched) {
        const known = this.#answers.get(symbol);
        if (known !== undefined)
            return known ? matched() : unmatched();
        this.#answers.set(symbol, true);
        const ifMatched = matched();
        this.#answers.set(symbol, false);
        const ifUnmatched = unmatched();
        this.#answers.delete(symbol);
        return { symbol, matched: ifMatched, unmatched: ifUnmatched };
    }
}

// EXTERNAL MODULE: ./lib/src/standards/spf/parse.js
var parse = __webpack_require__(23728);
// EXTERNAL MODULE: ./lib/src/standards/spf/macro.js
var macro = __webpack_require__(25023);
;// CONCATENATED MODULE: ./lib/src/standards/spf/record-rules.js




function bare(term) {
    return term.replace(/^[-+~?]/, "");
}
/** Reads records as rules: own ones, as far as the tree has them, and what terms of others leave open. */
class RuleReader {
    owner;
    #sender;
    #own;
    /** The records of own names, as far as the tree has them. */
    #records = new Map();
    #lookups = new Map();
    constructor({ domain, owner, tree }, own) {
        this.#sender = domain;
        this.owner = owner;
        this.#own = own;
        this.#collect(tree, new Set(own.records));
    }
    addRecord(name, text) {
        this.#records.set(name, text);
    }
    rules(node) {
        return node.text === null || node.problem !== null ? null : this.rulesOf(node.domain, node.text);
    }
    /** The rules of a record at `domain`; null if it does not parse, or its includes lead too deep. */
    rulesOf(domain, text, depth = 0) {
        const { terms, errors } = (0,parse/* parseSpf */.JH)(text);
        if (errors.length > 0 || depth > 10)
            return null;
        const rules = [];
        let redirect = null;
        for (const term of terms) {
            if (term.qualifier === null) {
                if (term.kind !== "redirect")
                    continue;
                const target = this.#target(term, domain, depth);
                if (target === null)
                    return null;
                redirect = target;
                continue;
            }
            const rule = this.rule(term, term.qualifier, domain, depth);
            if (rule === null)
                return null;
            rules.push(rule);
            if (term.kind === "all")
                return { rules, redirect: null };
        }
        return { rules, redirect };
    }
    /** The rule of a mechanism; null if an include leads too deep, or does not parse. */
    rule(term, qualifier, domain, depth = 0) {
        switch (term.kind) {
            case "all":
                return { qualifier, networks: network_set/* EVERY_ADDRESS */.rI };
            case "ip4":
            case "ip6":
                return { qualifier, networks: (0,network_set/* networkSet */.jq)(this.writtenCidrs(term, domain)) };
            case "a":
            case "mx": {
                const cidrs = this.writtenCidrs(term, domain);
                return cidrs.length > 0
                    ? { qualifier, networks: (0,network_set/* networkSet */.jq)(cidrs) }
                    : { qualifier, symbol: this.#symbol(term, domain) };
            }
            case "include": {
                const target = this.#target(term, domain, depth);
                if (target === null)
                    return null;
                return typeof target === "string" ? { qualifier, symbol: target } : { qualifier, include: target };
            }
            default:
                return { qualifier, symbol: this.#symbol(term, domain) };
        }
    }
    /** The networks of a term as they are written: of hosts, of networks, and of what an own include passes. */
    writtenCidrs(term, domain) {
        if (term.kind === "a" || term.kind === "mx") {
            const name = this.#nameOf(term, domain);
            const addresses = this.#own.addresses[`${term.kind} ${name}`] ?? [];
            return addresses.flatMap((text) => {
                const address = (0,spf_network/* parseAddress */.or)(text);
                return address === null ? [] : [{ address, prefix: address.family === "v4" ? term.prefix4 : term.prefix6 }];
            });
        }
        if (term.kind === "ip4" || term.kind === "ip6") {
            const address = (0,spf_network/* parseAddress */.or)(term.network);
            return address === null ? [] : [{ address, prefix: term.prefix }];
        }
        const own = term.kind === "include" ? this.ownRecord(term, domain) : null;
        if (own === null)
            return [];
        return (0,parse/* parseSpf */.JH)(own.text).terms.flatMap((inner) => inner.qualifier === "+" ? this.writtenCidrs(inner, own.name) : []);
    }
    /** The own record that an include or a redirect leads to; null where it is of others, or is unknown. */
    ownRecord(term, domain) {
        const name = this.#nameOf(term, domain);
        const text = name === null ? undefined : this.#records.get(name);
        return name === null || text === undefined ? null : { name, text };
    }
    /** How many lookups a term costs in the tree; undefined where it was not evaluated. */
    lookupsOf(term, domain) {
        return this.#lookups.get(`${domain} ${term.text}`);
    }
    /** The record that an include or a redirect leads to, or a symbol for one of others. */
    #target(term, domain, depth) {
        const own = this.ownRecord(term, domain);
        return own === null ? this.#symbol(term, domain) : this.rulesOf(own.name, own.text, depth + 1);
    }
    /** What a term of others is known by: the name it looks up, or its text where that depends on the mail. */
    #symbol(term, domain) {
        const name = this.#nameOf(term, domain);
        const kind = term.kind === "redirect" ? "include" : term.kind;
        if (name === null)
            return `${bare(term.text).toLowerCase()} at ${domain}`;
        return "prefix4" in term ? `${kind} ${name}/${term.prefix4}//${term.prefix6}` : `${kind} ${name}`;
    }
    #nameOf(term, domain) {
        if (!("domain" in term))
            return null;
        if (term.domain === null)
            return domain;
        const expansion = (0,macro/* expandName */.Uy)(term.domain, domain, this.#sender);
        return "name" in expansion ? expansion.name : null;
    }
    #collect(node, own) {
        if (own.has(node.domain) && node.text !== null && node.problem === null)
            this.#records.set(node.domain, node.text);
        for (const branch of node.branches) {
            if (branch.isEvaluated)
                this.#lookups.set(`${node.domain} ${branch.text}`, branch.lookups);
            if (branch.target !== null)
                this.#collect(branch.target, own);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/record-draft.js




function withQualifier(qualifier, mechanism) {
    return qualifier === "+" ? mechanism : `${qualifier}${mechanism}`;
}
/** The mechanisms of a record up to `all`, with what may replace them. */
function draftOf(reader, node) {
    const { terms, errors } = (0,parse/* parseSpf */.JH)(node.text ?? "");
    if (node.text === null || errors.length > 0)
        return null;
    const items = [];
    const rest = [];
    const hasAll = terms.some(({ kind }) => kind === "all");
    let isOver = false;
    for (const term of terms) {
        if (term.qualifier === null) {
            if (term.kind !== "redirect" || !hasAll)
                rest.push(term.text);
            continue;
        }
        if (isOver)
            continue;
        const item = itemOf(reader, term, term.qualifier, node.domain);
        if (item === null)
            return null;
        items.push(item);
        isOver = term.kind === "all";
    }
    const redirect = hasAll ? undefined : terms.find(({ kind }) => kind === "redirect");
    if (redirect === undefined)
        return { items, rest, redirect: null };
    const others = rest.filter((text) => text !== redirect.text);
    const redirected = redirectedItems(reader, terms, node.domain);
    return redirected === null
        ? {
            items: [...items, redirectItem(redirect, reader.lookupsOf(redirect, node.domain) ?? 1)],
            rest: others,
            redirect: null,
        }
        : { items: [...items, ...redirected], rest: others, redirect: redirect.text };
}
/** A redirect that stays costs what it leads to: as an item at the end it is counted, and written where it stood. */
function redirectItem({ text }, lookups) {
    return { text, qualifier: "+", lookups, networks: null, replacement: null, hasHosts: false };
}
/** The mechanisms of the own record that is redirected to; null if they cannot stand here. */
function redirectedItems(reader, terms, domain) {
    const redirect = terms.find(({ kind }) => kind === "redirect");
    if (redirect?.kind !== "redirect")
        return null;
    const own = reader.ownRecord(redirect, domain);
    if (own === null)
        return null;
    const inner = (0,parse/* parseSpf */.JH)(own.text).terms;
    // RFC 7208 \u00a76.2: the explanation is that of the record redirected to
    if ([...terms, ...inner].some(({ kind }) => kind === "exp"))
        return null;
    return inner.some(({ kind }) => kind === "redirect") ? null : foreignItems(reader, inner, own.name);
}
/** Mechanisms of another record, so that they mean the same in the domain's own; null if one of them cannot. */
function foreignItems(reader, terms, domain) {
    const items = [];
    for (const term of terms) {
        if (term.qualifier === null)
            continue;
        const text = textAnywhere(term, domain);
        const item = text === null ? null : itemOf(reader, term, term.qualifier, domain);
        if (item === null || text === null)
            return null;
        items.push({ ...item, text });
        if (term.kind === "all")
            break;
    }
    return items;
}
/** A term as it can stand in any record: with its name, and without macros. */
function textAnywhere(term, domain) {
    if (!("domain" in term))
        return term.text;
    if (term.domain === null) {
        const [, head = "", lengths = ""] = /^([^/]*)(\/.*)?$/.exec(term.text) ?? [];
        return `${head}:${domain}${lengths}`;
    }
    return term.domain.every((part) => typeof part === "string") ? term.text : null;
}
function itemOf(reader, term, qualifier, domain) {
    const rule = reader.rule(term, qualifier, domain);
    if (rule === null)
        return null;
    const lookups = reader.lookupsOf(term, domain) ?? 0;
    const networks = "networks" in rule ? rule.networks : "include" in rule ? passSet(rule.include) : null;
    const item = { text: term.text, qualifier, lookups, networks, replacement: null, hasHosts: false };
    if (lookups === 0)
        return item;
    const hasHosts = !("include" in rule) || lookups > 1;
    if (networks !== null)
        return { ...item, replacement: networkItems(networksOf(reader, term, domain, networks), qualifier), hasHosts };
    return "include" in rule
        ? { ...item, replacement: mergedInclude(reader, term, qualifier, domain), hasHosts: false }
        : item;
}
/** The networks of a term, as written where that is possible: no wider one may come of two that touch. */
function networksOf(reader, term, domain, networks) {
    const written = reader.writtenCidrs(term, domain);
    const isWhole = (0,network_set/* isSubset */.HS)((0,network_set/* networkSet */.jq)(written), networks) && (0,network_set/* isSubset */.HS)(networks, (0,network_set/* networkSet */.jq)(written));
    return isWhole ? withoutRepeated(written) : (0,network_set/* toCidrs */.VL)(networks);
}
/** The mechanisms of an own include, where each that matches is a pass: then they mean the same here, with its qualifier. */
function mergedInclude(reader, term, qualifier, domain) {
    const own = term.kind === "include" ? reader.ownRecord(term, domain) : null;
    if (own === null)
        return null;
    const { terms } = (0,parse/* parseSpf */.JH)(own.text);
    const mechanisms = terms.filter(({ kind, qualifier: each }) => each !== null && kind !== "all");
    const ending = terms.find(({ kind }) => kind === "all");
    if (mechanisms.some(({ qualifier: each }) => each !== "+") || ending?.qualifier === "+")
        return null;
    if (terms.some(({ kind }) => kind === "redirect") && ending === undefined)
        return null;
    const items = foreignItems(reader, mechanisms, own.name);
    return items?.map((item) => asQualified(item, qualifier)) ?? null;
}
/** An item, and what may replace it, with another qualifier. */
function asQualified(item, qualifier) {
    const replacement = item.replacement?.map((one) => asQualified(one, qualifier)) ?? null;
    return { ...item, text: withQualifier(qualifier, bare(item.text)), qualifier, replacement };
}
function networkItems(cidrs, qualifier) {
    return cidrs.map((cidr) => ({
        text: withQualifier(qualifier, (0,network_set/* cidrTerm */.pK)(cidr)),
        qualifier,
        lookups: 0,
        networks: (0,network_set/* networkSet */.jq)([cidr]),
        replacement: null,
        hasHosts: false,
    }));
}
/** Networks without those that another one holds. */
function withoutRepeated(cidrs) {
    const kept = [];
    for (const cidr of cidrs.toSorted((a, b) => a.prefix - b.prefix))
        if (!(0,network_set/* isSubset */.HS)((0,network_set/* networkSet */.jq)([cidr]), (0,network_set/* networkSet */.jq)(kept)))
            kept.push(cidr);
    return cidrs.filter((cidr) => kept.includes(cidr));
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/compact-record.js






/** Project limit: mechanisms of one record; each is tried. */
const MAX_ITEMS = 60;
/** The record with at most `target` lookups; null if none is known, or it is not proved to be the same. */
function compactRecord(fact, target) {
    const { own, tree, domain } = fact;
    if (own === null || hasWideNetwork(fact, own))
        return null;
    const reader = new RuleReader(fact, own);
    const original = reader.rules(tree);
    const draft = draftOf(reader, tree);
    if (original === null || draft === null || draft.items.length > MAX_ITEMS)
        return null;
    const steps = createStepBudget();
    const isSame = (text) => {
        const rules = reader.rulesOf(domain, text);
        return rules !== null && hasSameOutcomes(original, rules, steps);
    };
    const lean = withoutIdleTerms(draft, isSame);
    const kept = new Set(lean.items);
    const dropped = draft.items.filter((item) => !kept.has(item)).map(({ text }) => text);
    // records that it is split into cost lookups too, which others must save
    for (let most = Math.min(target, tree.lookups); most >= 0; most--) {
        const { draft: smaller, copied } = withFewerLookups(lean, most);
        const split = splitDraft(smaller, reader, own.spareNames);
        if (split === null || split.lookups > target)
            continue;
        return isSame(split.records[0].text) ? { ...split, dropped, copied } : null;
    }
    return null;
}
/** Whether an own term is to be narrowed or removed (spf/open, spf/breadth): beside it senders look superfluous, and would be lost with it. */
function hasWideNetwork({ tree, domain }, { records }) {
    const isOwn = ({ node }) => node.domain === domain || records.includes(node.domain);
    return (0,traversal/* passTerms */.ju)(tree).some((term) => isOwn(term) &&
        ((term.branch.prefixes.v4 ?? limits/* WIDEST */.np.v4) < limits/* WIDEST */.np.v4 || (term.branch.prefixes.v6 ?? limits/* WIDEST */.np.v6) < limits/* WIDEST */.np.v6));
}
/** Replaces one term after the other, until at most so many lookups are left or nothing more can be saved. */
function withFewerLookups(lean, most) {
    const copied = lean.redirect === null ? [] : [lean.redirect];
    let { items } = lean;
    for (let item = nextToReplace(items, most); item !== null; item = nextToReplace(items, most)) {
        copied.push(item.text);
        items = replaceItem(items, item);
    }
    return { draft: { ...lean, items }, copied };
}
/** Without the terms that cost lookups and change no result: duplicates, those that others cover, those behind `all`. */
function withoutIdleTerms(draft, isSame) {
    let { items } = draft;
    const isMx = ({ text }) => Number(/^[-+~?]?mx\b/i.test(text));
    // of equals the last goes first, but `mx`, which follows the MX records, after others
    const inOrder = draft.items.toReversed().toSorted((a, b) => b.lookups - a.lookups || isMx(a) - isMx(b));
    for (const item of inOrder) {
        if (item.lookups === 0)
            break;
        const others = items.filter((other) => other !== item);
        if (isSame(draftText({ ...draft, items: others })))
            items = others;
    }
    return { ...draft, items };
}
/** The term to replace next: one that costs no copy, else the one that saves most. null if none is left, or so few lookups are enough. */
function nextToReplace(items, target) {
    if (countLookups(items) <= target)
        return null;
    const costs = (item) => Number(item.hasHosts) * (item.replacement?.length ?? 0);
    const saves = (item) => item.lookups - countLookups(item.replacement ?? []);
    const candidates = items.filter((item) => item.replacement !== null && saves(item) > 0);
    const free = candidates.filter((item) => costs(item) === 0);
    const best = (free.length > 0 ? free : candidates).toSorted((a, b) => saves(b) - saves(a) || costs(a) - costs(b));
    return best[0] ?? null;
}
/** The items with the networks of one written out, except those that earlier items match. */
function replaceItem(items, item) {
    let seen = network_set/* NO_ADDRESS */.d_;
    return items.flatMap((one) => {
        const put = one === item ? (item.replacement ?? []) : [one];
        return put.filter(({ networks }) => {
            const isNew = one !== item || networks === null || !(0,network_set/* isSubset */.HS)(networks, seen);
            if (networks !== null)
                seen = (0,network_set/* union */.KC)(seen, networks);
            return isNew;
        });
    });
}
function countLookups(items) {
    return items.reduce((sum, { lookups }) => sum + lookups, 0);
}
function draftText({ items, rest }) {
    return ["v=spf1", ...items.map(({ text }) => text), ...rest].join(" ");
}
/** The longest run of networks moves into a record of its own, until each fits; null where it cannot. */
function splitDraft(draft, reader, spareNames) {
    let { items } = draft;
    const parts = [];
    for (let text = draftText(draft); text.length > limits/* MAX_SPF_TEXT */.nZ; text = draftText({ ...draft, items })) {
        const name = spareNames[parts.length];
        const run = name === undefined ? [] : longestRun(items, limits/* MAX_SPF_TEXT */.nZ - "v=spf1 -all".length);
        const [first] = run;
        if (name === undefined || first === undefined || run.length < 2)
            return null;
        const part = ["v=spf1", ...run.map((item) => withQualifier("+", bare(item.text))), "-all"].join(" ");
        parts.push({ name, text: part });
        reader.addRecord(name, part);
        const moved = new Set(run);
        const include = {
            text: withQualifier(first.qualifier, `include:${name}`),
            qualifier: first.qualifier,
            lookups: 1,
            networks: run.reduce((set, { networks }) => (0,network_set/* union */.KC)(set, networks ?? network_set/* NO_ADDRESS */.d_), network_set/* NO_ADDRESS */.d_),
            replacement: null,
            hasHosts: false,
        };
        items = items.flatMap((item) => (item === first ? [include] : moved.has(item) ? [] : [item]));
    }
    const own = { name: reader.owner, text: draftText({ ...draft, items }) };
    return { records: [own, ...parts], lookups: countLookups(items) };
}
/** The longest run of networks with one qualifier, as far as it fits in so many octets. */
function longestRun(items, octets) {
    const runs = [];
    for (const item of items) {
        const isNetwork = /^[-+~?]?ip[46]:/i.test(item.text);
        const last = runs.at(-1);
        if (isNetwork && last?.[0]?.qualifier === item.qualifier)
            last.push(item);
        else
            runs.push(isNetwork ? [item] : []);
    }
    const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), []);
    let left = octets;
    return longest.filter(({ text }) => (left -= bare(text).length + 1) >= 0);
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/lookup-count.js







/** Judges the lookups of the tree; `describe` says the count. A fix leaves at most `target` of them where that can be. The evidence draws the tree with the lookups of each term. */
function judgeLookups(fact, { limit, target = limit }, describe) {
    const { domain, text, tree } = fact;
    const at = { about: (0,message/* message */.iU)("spf/evidence/lookups", { domain }) };
    const evidence = [
        { at: { type: "TXT", name: domain }, text },
        ...countedTerms(tree).map((term) => ({ at, text: "", note: (0,message/* message */.iU)("spf/evidence/term-lookups", term) })),
    ];
    const costly = tree.branches
        .filter(({ lookups }) => lookups > 0)
        .map(({ text: term, lookups }) => ({ term, lookups }))
        .toSorted((a, b) => b.lookups - a.lookups);
    const { items: terms, count } = (0,several/* firstItems */.J9)(costly);
    const counted = (isAtLeast) => describe({ lookups: tree.lookups, isAtLeast, limit, terms, count });
    const incomplete = (0,incomplete_tree/* judgeIncomplete */.wR)(tree, [], () => [{ at, text: "", note: counted(true) }, ...evidence]);
    if (tree.lookups <= limit)
        return incomplete ?? { outcome: "pass", message: counted(false), evidence };
    const failed = { outcome: "fail", message: counted(!(0,traversal/* isSeenWhole */.Fg)(tree)), evidence };
    const compact = (0,traversal/* isSeenWhole */.Fg)(tree) ? (compactRecord(fact, target) ?? compactRecord(fact, limit)) : null;
    if (compact !== null)
        return { ...failed, fix: compactFix(fact, compact) };
    const advice = (0,message/* message */.iU)("spf/lookup-count/fix", { excess: tree.lookups - limit, most: costly[0] ?? null });
    return { ...failed, fix: (0,standards_fixes/* adviceFix */.s$)(advice) };
}
/** Publishes the record and its parts, which match the same addresses. */
function compactFix(fact, { records, lookups, dropped, copied }) {
    const text = (0,message/* message */.iU)("spf/lookup-count/fix-compact", {
        before: fact.tree.lookups,
        lookups,
        dropped,
        copied,
        parts: records.slice(1).map(({ name }) => name),
    });
    const fixes = records.map(({ name, text: record }) => name === fact.owner ? replacementFix(fact, record, text) : (0,standards_fixes/* txtRecordFix */.HN)(name, record, text));
    // parts are of use only to a record that can be published
    const isWhole = fixes.every((fix) => fix.records.length > 0);
    const published = isWhole ? fixes.flatMap((fix) => fix.records) : [];
    return { text: fixes[0]?.text ?? text, records: published, keepsMeaning: true };
}
/** Every term with lookups, each below the one that leads to it. */
function countedTerms(node, depth = 0) {
    return node.branches.flatMap(({ text: term, lookups, target }) => {
        if (lookups === 0)
            return [];
        const own = { term, lookups, depth };
        return target === null ? [own] : [own, ...countedTerms(target, depth + 1)];
    });
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/lookup-headroom.js




const spfLookupHeadroom = (0,define_check/* defineCheck */.qH)({
    id: "spf/lookup-headroom",
    scope: "domain",
    section: "\u00a74.1",
    requirements: [],
    tests: [],
    references: ["RFC 7208 \u00a74.6.4"],
    levels: { "tr-03108": "should", bsi: "info" },
    mail: define_check/* SENDING_KINDS */.r9,
    parameter: { "tr-03108": limits/* LOOKUPS_WITH_HEADROOM */.Fb, bsi: limits/* LOOKUPS_WITH_HEADROOM */.Fb, stricter: "lower" },
    needs: ["spf"],
    judge: ({ spf }, { parameter }) => {
        const { lookups } = spf.tree;
        if (lookups <= limits/* MAX_LOOKUPS */.rT)
            return judgeLookups(spf, { limit: parameter }, (count) => (0,message/* message */.iU)("spf/lookup-headroom/count", count));
        // one fault, one failing check: more than the limit is reported there
        return {
            outcome: "not-applicable",
            message: (0,message/* message */.iU)("spf/lookup-headroom/over-limit", { lookups, limit: limits/* MAX_LOOKUPS */.rT }),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/lookup-limit.js




const spfLookupLimit = (0,define_check/* defineCheck */.qH)({
    id: "spf/lookup-limit",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a74.6.4"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeLookups(spf, { limit: limits/* MAX_LOOKUPS */.rT, target: limits/* LOOKUPS_WITH_HEADROOM */.Fb }, (count) => (0,message/* message */.iU)("spf/lookup-limit/count", count)),
});

// EXTERNAL MODULE: ./lib/src/standards/spf/checks/third-party.js
var third_party = __webpack_require__(44541);
;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/syntax.js






const spfSyntax = (0,define_check/* defineCheck */.qH)({
    id: "spf/syntax",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a74.6", "RFC 7208 \u00a712"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeSyntax(spf),
});
/** The record and every record it reaches parse; a target without a record is another check's to report. */
function judgeSyntax({ tree }) {
    const faulty = (0,traversal/* permErrors */.eI)(tree).filter(({ problem }) => problem.kind === "syntax");
    if (faulty.length > 0) {
        const problems = new Map(faulty.map(({ node: { domain }, problem }) => [domain, problem.message]));
        const isOwn = faulty.some(({ node }) => node === tree);
        return {
            outcome: "fail",
            message: (0,several/* several */.J$)([...problems].map(([domain, problem]) => (0,message/* message */.iU)("spf/syntax/record", { domain, problem }))),
            evidence: (0,traversal/* recordEvidence */.ti)(faulty.map(({ node }) => node)),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)(isOwn ? "spf/syntax/fix" : "spf/syntax/fix-other")),
        };
    }
    const unmeasured = (0,incomplete_tree/* judgeUnmeasured */.fE)(tree);
    if (unmeasured !== null)
        return unmeasured;
    const records = (0,traversal/* allRecords */.Sr)(tree).filter(({ text }) => text !== null).length;
    return { outcome: "pass", message: (0,message/* message */.iU)("spf/syntax/valid", { records }) };
}

// EXTERNAL MODULE: ./lib/src/standards/spf/record.js
var spf_record = __webpack_require__(52586);
;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/present.js





const spfPresent = (0,define_check/* defineCheck */.qH)({
    id: "spf/present",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: ["TR-03182-P D-01"],
    references: ["RFC 7208 \u00a74.5"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    examines: ["spf"],
    judge: ({ spf }, { domain, mail }) => {
        if (spf.state === "present")
            return { outcome: "pass", message: (0,message/* message */.iU)("spf/present/one") };
        if (spf.state === "malformed")
            return { outcome: "fail", message: spf.problem, fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/present/fix-several")) };
        const target = (0,no_record/* emptyAliasTarget */.BX)(spf.evidence);
        if (target !== null)
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("spf/present/alias", { domain, target }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/present/fix-alias", { domain })),
            };
        const misspelt = spf.evidence.find(({ at, text }) => "type" in at && at.type === "TXT" && (0,spf_record/* resemblesSpf */.o)(text));
        const obsolete = spf.evidence.find(({ at, text }) => "type" in at && at.type === "SPF" && text !== "");
        if (misspelt === undefined && obsolete !== undefined)
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("spf/present/obsolete", { domain }),
                fix: (0,standards_fixes/* txtRecordFix */.HN)(domain, obsolete.text, (0,message/* message */.iU)("spf/present/fix-obsolete")),
            };
        return {
            outcome: "fail",
            message: misspelt === undefined
                ? (0,message/* message */.iU)("spf/records/none", { domain })
                : (0,message/* message */.iU)("spf/present/misspelt", { domain, text: misspelt.text }),
            fix: present_newRecordFix(domain, mail),
        };
    },
});
function present_newRecordFix(domain, mail) {
    if (mail === "receive")
        return (0,standards_fixes/* txtRecordFix */.HN)(domain, "v=spf1 -all", (0,message/* message */.iU)("spf/present/fix-receive"));
    if (mail === "send")
        return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/present/fix-send"));
    return (0,standards_fixes/* afterStep */.pV)((0,standards_fixes/* txtRecordFix */.HN)(domain, "v=spf1 mx -all", (0,message/* message */.iU)("spf/present/fix-mx")));
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/expectations.js






const spfExpectations = (0,define_check/* defineCheck */.qH)({
    id: "spf/expectations",
    scope: "domain",
    section: "\u00a74.1",
    requirements: [],
    tests: [],
    references: ["RFC 7208 \u00a74"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["spfExpectationResults", "live"],
    judge: ({ spfExpectationResults, live }) => expectations_judgeExpectations(spfExpectationResults, live.state === "present" ? live.value.spfExpectationResults : live),
});
/** Every mail gets the expected result. `live` has the current results if `observed` is what a change would make of them. */
function expectations_judgeExpectations(observed, live) {
    if (observed.state !== "present")
        return { outcome: "not-applicable", message: (0,message/* message */.iU)("spf/expectations/none") };
    const results = observed.value;
    const broken = results.filter((one) => isMeasured(one) && !isMet(one));
    if (broken.length > 0) {
        const before = live.state === "present" ? live.value.filter((one) => isMeasured(one) && isMet(one)) : [];
        const lost = new Set(broken.filter((one) => before.some((other) => isSame(one, other))));
        return {
            outcome: "fail",
            message: (0,several/* several */.J$)(broken.map((one) => describeResult(one, lost.has(one)))),
            evidence: broken.flatMap(resultEvidence),
            fix: (0,standards_fixes/* adviceFix */.s$)(lost.size > 0 ? adviceBeforeChange([...lost]) : expectations_adviceFor(broken)),
        };
    }
    const evidence = results.flatMap(resultEvidence);
    const [reason, ...others] = (0,message/* uniqueMessages */.wG)(results.filter((one) => !isMeasured(one)).flatMap(failureReasons));
    if (reason !== undefined)
        return (0,incomplete_tree/* unmeasuredJudgement */.tG)([reason, ...others], evidence);
    const [first] = results;
    const passed = results.length === 1 && first !== undefined
        ? describeResult(first, false)
        : (0,message/* message */.iU)("spf/expectations/all", { mails: results.length });
    return { outcome: "pass", message: passed, evidence };
}
function isMet({ expected, evaluation }) {
    return evaluation.result === expected;
}
function isSame(one, other) {
    return (one.expected === other.expected &&
        ["ip", "sender", "helo"].every((part) => one.mail[part] === other.mail[part]));
}
/** A question that was not asked, or whose answer cannot be known yet, proves no failure. */
const UNASKED_CAUSES = ["offline", "unobserved", "undecided", "deadline", "given-up"];
/** Whether the evaluation is what receivers see: no lookup failed, or a failure is what is expected. */
function isMeasured({ expected, evaluation: { result, failed } }) {
    if (failed.length === 0)
        return true;
    return (expected === "temperror" && result === "temperror" && failed.every(({ cause }) => !UNASKED_CAUSES.includes(cause)));
}
function failureReasons({ evaluation: { failed } }) {
    return failed.map(({ question, reason }) => (0,src_cause/* openQuestion */.R0)(question, reason));
}
function describeResult({ mail: { ip, sender }, expected, evaluation: { result, reason, path, explanation } }, isLost) {
    const own = path[0]?.domain;
    const steps = path.map(({ domain, term }) => (0,message/* message */.iU)("spf/term", { term, domain: domain === own ? null : domain }));
    const values = { ip, sender, expected, result, path: steps, reason, explanation, isLost };
    return (0,message/* message */.iU)("spf/expectations/result", values);
}
function resultEvidence({ mail, evaluation: { result, path, reason, explanation } }) {
    const at = { about: (0,message/* message */.iU)("spf/evidence/evaluation", { ip: mail.ip, sender: mail.sender }) };
    const notes = [
        ...path.map((step) => (0,message/* message */.iU)("spf/evidence/step", { ...step })),
        (0,message/* message */.iU)("spf/evidence/result", { result, reason }),
        ...(explanation === null ? [] : [(0,message/* message */.iU)("spf/evidence/explanation", { explanation })]),
    ];
    return notes.map((note) => ({ at, text: "", note }));
}
function expectations_adviceFor(broken) {
    const refused = broken.find(({ expected, evaluation }) => expected === "pass" && ["fail", "softfail", "neutral"].includes(evaluation.result));
    if (refused === undefined)
        return (0,message/* message */.iU)("spf/expectations/fix", { term: null });
    const { ip } = refused.mail;
    return (0,message/* message */.iU)("spf/expectations/fix", { term: `${ip.includes(":") ? "ip6" : "ip4"}:${ip}` });
}
/** What must come before a change that takes a result away. */
function adviceBeforeChange(lost) {
    if (lost.some(({ expected }) => expected !== "pass"))
        return (0,message/* message */.iU)("spf/expectations/fix-lost-results");
    return (0,message/* message */.iU)("spf/expectations/fix-lost-senders", (0,several/* firstItems */.J9)([...new Set(lost.map(({ mail }) => mail.ip))]));
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/wildcard.js




const spfWildcard = (0,define_check/* defineCheck */.qH)({
    id: "spf/wildcard",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a73.5"],
    levels: { "tr-03108": "info", bsi: "must" },
    mail: define_check/* SENDING_KINDS */.r9,
    examines: ["spfWildcard"],
    judge: ({ spfWildcard: wildcard }, { domain }) => judgeWildcard(wildcard, domain),
});
/** A wildcard that answers has exactly one SPF record. */
function judgeWildcard(wildcard, domain) {
    if (wildcard.state !== "present")
        return { outcome: "pass", message: (0,message/* message */.iU)("spf/wildcard/none", { name: (0,dns_name/* prependLabels */.Sm)("*", domain) }) };
    const { name, owner, types, records } = wildcard.value;
    const count = records.length;
    if (count === 1)
        return { outcome: "pass", message: (0,message/* message */.iU)("spf/wildcard/covered", { name, types }) };
    return {
        outcome: "fail",
        message: count === 0
            ? (0,message/* message */.iU)("spf/wildcard/missing", { name, types })
            : (0,message/* message */.iU)("spf/wildcard/several", { name, types, count }),
        // RFC 1034 \u00a73.6.2: an alias has no other record beside it
        fix: (0,dns_name/* isWithin */.UO)(owner, domain)
            ? (0,standards_fixes/* afterStep */.pV)((0,standards_fixes/* txtRecordFix */.HN)(owner, "v=spf1 -all", (0,message/* message */.iU)("spf/wildcard/fix")))
            : (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/wildcard/fix-alias", { owner })),
    };
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/size.js







const spfSize = (0,define_check/* defineCheck */.qH)({
    id: "spf/size",
    scope: "domain",
    section: "\u00a74.1",
    requirements: [],
    tests: [],
    references: ["RFC 7208 \u00a73.4"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeSize(spf),
});
/** The strings of each record in the tree fit in an answer of 512 octets. */
function judgeSize({ tree }) {
    const records = new Map((0,traversal/* allRecords */.Sr)(tree).flatMap((node) => (node.text === null ? [] : [[node.domain, node]])));
    const octetsOf = ({ text }) => text?.length ?? 0;
    const large = [...records.values()].filter((node) => octetsOf(node) > limits/* MAX_SPF_TEXT */.nZ);
    if (large.length > 0) {
        const each = large.map((node) => (0,message/* message */.iU)("spf/size/record", { domain: node.domain, octets: octetsOf(node) }));
        const advice = (0,message/* message */.iU)(large.includes(tree) ? "spf/size/fix" : "spf/size/fix-other");
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("spf/size/large", { records: (0,several/* several */.J$)(each), limit: limits/* MAX_SPF_TEXT */.nZ }),
            evidence: (0,traversal/* recordEvidence */.ti)(large),
            fix: (0,standards_fixes/* adviceFix */.s$)(advice),
        };
    }
    const octets = Math.max(...[...records.values()].map(octetsOf));
    const passed = (0,message/* message */.iU)("spf/size/within", { octets, limit: limits/* MAX_SPF_TEXT */.nZ });
    return (0,incomplete_tree/* judgeUnmeasured */.fE)(tree) ?? { outcome: "pass", message: passed };
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/unwanted-terms.js





/** `describe` says what is wrong with the terms. The fix is a record if all terms are in the domain's own. */
function judgeUnwantedTerms(fact, terms, describe, { fix, passed, losesSenders, replace = () => null }) {
    const { tree } = fact;
    if (terms.length === 0)
        return (0,incomplete_tree/* judgeIncomplete */.wR)(tree) ?? { outcome: "pass", message: passed };
    const unwanted = new Set(terms.map(({ branch }) => branch));
    const own = terms.filter(({ node }) => node === tree);
    const foreign = terms.filter(({ node }) => node !== tree).map(stepOf);
    const record = withTerms(tree, (branch) => (unwanted.has(branch) ? replace(branch) : branch.text));
    const corrected = replacementFix(fact, record, fix);
    return {
        outcome: "fail",
        message: describe(terms),
        evidence: (0,traversal/* recordEvidence */.ti)([tree, ...terms.map(({ node }) => node)]),
        fix: foreign.length > 0
            ? mixedFix(own, (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/fix/remove-from-other", termsOfOthers(foreign))), losesSenders === true, replace)
            : losesSenders === true
                ? (0,standards_fixes/* afterStep */.pV)(corrected)
                : corrected,
    };
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/ptr.js





const spfPtr = (0,define_check/* defineCheck */.qH)({
    id: "spf/ptr",
    scope: "domain",
    section: "\u00a74.1",
    requirements: [],
    tests: [],
    references: ["RFC 7208 \u00a75.5", "RFC 7208 \u00a77.3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeUnwantedTerms(spf, (0,traversal/* allTerms */.$O)(spf.tree, ({ asksPtr }) => asksPtr), (terms) => (0,message/* message */.iU)("spf/ptr/terms", (0,several/* firstItems */.J9)(terms.map((term) => (0,traversal/* describeTerm */.sA)(term, spf.tree)))), { fix: (0,message/* message */.iU)("spf/ptr/fix"), passed: (0,message/* message */.iU)("spf/ptr/none"), losesSenders: true }),
});

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/ignored.js




const spfIgnored = (0,define_check/* defineCheck */.qH)({
    id: "spf/ignored",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a73.2", "RFC 7208 \u00a74.5"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* ACTIVE_KINDS */.hR,
    needs: ["spf"],
    judge: ({ spf: { misspelt } }, { domain }) => {
        if (misspelt.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("spf/ignored/none") };
        const { items: texts, count } = (0,several/* firstItems */.J9)(misspelt);
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("spf/ignored/found", { domain, texts, count }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/ignored/fix")),
            evidence: texts.map((text) => ({ at: { type: "TXT", name: domain }, text })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/unknown-modifiers.js






const spfUnknownModifiers = (0,define_check/* defineCheck */.qH)({
    id: "spf/unknown-modifiers",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a76", "RFC 6652 \u00a73"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeUnwantedTerms(spf, (0,traversal/* allTerms */.$O)(spf.tree, isUnknown), (terms) => (0,several/* several */.J$)(terms.map((term) => describeModifier(term, (0,traversal/* describeTerm */.sA)(term, spf.tree)))), {
        fix: (0,message/* message */.iU)("spf/unknown-modifiers/fix"),
        passed: (0,message/* message */.iU)("spf/unknown-modifiers/none"),
        // receivers would ignore a mechanism after `all` too
        replace: ({ text, isEvaluated }) => (isEvaluated ? (0,parse/* parseMeantMechanism */.u8)(text) : null),
    }),
});
/** RFC 6652 \u00a73 has three modifiers for reports, which most receivers ignore, as they may. */
function isUnknown({ kind, text }) {
    return kind === "other" && !/^r[apr]=/i.test(text);
}
function describeModifier({ branch }, term) {
    const meant = (0,parse/* parseMeantMechanism */.u8)(branch.text);
    return (0,message/* message */.iU)("spf/unknown-modifiers/term", { term, meant });
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/unreachable-terms.js





const spfUnreachableTerms = (0,define_check/* defineCheck */.qH)({
    id: "spf/unreachable-terms",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a75.1", "RFC 7208 \u00a76.1"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => {
        // modifiers other than `redirect` may stand anywhere
        const unreachable = (0,traversal/* allTerms */.$O)(spf.tree, ({ isEvaluated, kind }) => !isEvaluated && kind !== "exp" && kind !== "other");
        const describe = (term) => {
            const isRedirect = term.branch.kind === "redirect";
            const code = isRedirect ? "spf/unreachable-terms/redirect" : "spf/unreachable-terms/after-all";
            return (0,message/* message */.iU)(code, { term: (0,traversal/* describeTerm */.sA)(term, spf.tree) });
        };
        return judgeUnwantedTerms(spf, unreachable, (terms) => (0,several/* several */.J$)(terms.map(describe)), {
            fix: (0,message/* message */.iU)("spf/unreachable-terms/fix"),
            passed: (0,message/* message */.iU)("spf/unreachable-terms/none"),
        });
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/breadth.js








const spfBreadth = (0,define_check/* defineCheck */.qH)({
    id: "spf/breadth",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a75.6"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* SENDING_KINDS */.r9,
    parameter: { "tr-03108": limits/* WIDEST */.np.v4, bsi: limits/* WIDEST */.np.v4, stricter: "higher" },
    needs: ["spf"],
    judge: ({ spf }, { parameter }) => judgeBreadth(spf, { v4: parameter, v6: limits/* WIDEST */.np.v6 }),
});
/** Nothing that lets mail pass is wider than these prefixes; networks that let every client pass are reported elsewhere. */
function judgeBreadth({ tree }, widest) {
    const passAll = new Set(findPassAll(tree).flatMap(({ terms }) => terms.map(({ branch }) => branch)));
    const all = (0,traversal/* passTerms */.ju)(tree).flatMap((term) => ["v4", "v6"].flatMap((family) => {
        const prefix = term.branch.prefixes[family];
        return prefix === undefined || prefix >= widest[family] || term.branch.kind === "all"
            ? []
            : [{ term, family, prefix }];
    }));
    const wide = all.filter(({ term, prefix }) => prefix > 0 && !passAll.has(term.branch));
    if (wide.length === 0) {
        const passed = all.length > 0
            ? { outcome: "not-applicable", message: (0,message/* message */.iU)("spf/breadth/everyone") }
            : { outcome: "pass", message: (0,message/* message */.iU)("spf/breadth/within", { ...widest }) };
        return (0,incomplete_tree/* judgeIncomplete */.wR)(tree) ?? passed;
    }
    const networks = wide.map(({ term, family, prefix }) => (0,message/* message */.iU)("spf/breadth/network", { term: (0,traversal/* describeTerm */.sA)(term, tree), family, prefix }));
    const isOwn = wide.some(({ term }) => term.node === tree);
    return {
        outcome: "fail",
        message: (0,message/* message */.iU)("spf/breadth/wide", { networks: (0,several/* several */.J$)(networks), ...widest }),
        evidence: (0,traversal/* recordEvidence */.ti)([tree, ...wide.map(({ term }) => term.node)]),
        fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)(isOwn ? "spf/breadth/fix" : "spf/breadth/fix-other")),
    };
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/checks/all-hard.js








const spfAllHard = (0,define_check/* defineCheck */.qH)({
    id: "spf/all-hard",
    scope: "domain",
    section: "\u00a74.1",
    requirements: [],
    tests: [],
    references: ["RFC 7208 \u00a78.5"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* SENDING_KINDS */.r9,
    needs: ["spf"],
    judge: ({ spf }) => judgeHardEnding(spf),
});
/** Mail from other servers fails; what is neither that nor a softfail is reported elsewhere. */
function judgeHardEnding(fact) {
    const { tree } = fact;
    const ending = findEnding(tree);
    const { node, all, redirectedTo, covers, isEndReached } = ending;
    const sound = judgeSoundEnding(fact, ending);
    if (sound === null)
        return { outcome: "not-applicable", message: (0,message/* message */.iU)("spf/all-hard/neither") };
    if (sound.outcome !== "pass")
        return sound;
    const soft = covers.filter(({ qualifier }) => qualifier === "~");
    const terms = soft.flatMap((cover) => cover.terms);
    const faults = soft.map((cover) => describeCover(cover, tree));
    const isSoftEnd = isEndReached && all?.qualifier === "~";
    if (isSoftEnd)
        faults.push((0,message/* message */.iU)("spf/all-hard/soft", { all: all.text, redirectedTo }));
    if (faults.length === 0)
        return judgeSoundEnding(fact, ending, ["~"]) ?? sound;
    return {
        outcome: "fail",
        message: (0,several/* oneOrSeveral */._t)(faults),
        evidence: (0,traversal/* recordEvidence */.ti)([tree, node, ...terms.map((term) => term.node)]),
        fix: hardEndingFix(fact, ending, isSoftEnd, terms),
    };
}
/** `soft`: the terms that give all mail of a family a softfail; `isSoftEnd`: so does the end of the record. */
function hardEndingFix(fact, { node: last, all }, isSoftEnd, soft) {
    const { tree } = fact;
    const foreign = soft.filter(({ node }) => node !== tree);
    if (foreign.length > 0) {
        const others = ownersFix(foreign.map(stepOf), "-all").text;
        return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/all-hard/fix-owners", { others }));
    }
    if (isSoftEnd && last !== tree)
        return (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("spf/all-hard/fix-other", { domain: last.domain }));
    const own = ownCovers(tree, "~");
    // a redirect decides in place of the terms only where that fails mail as well
    const hardens = (0,traversal/* isRedirected */.Ir)(tree) && all?.qualifier !== "-";
    const record = hardens ? qualifyTerms(tree, own, "-") : withEnding(tree, "-all", own);
    return (0,standards_fixes/* afterStep */.pV)(replacementFix(fact, record, (0,message/* message */.iU)("spf/all-hard/fix")));
}

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/not-enforcing.js




const tlsRptNotEnforcing = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/not-enforcing",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03108-10-M"],
    tests: [],
    references: ["RFC 8460 \u00a75.3"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["tlsRptMailboxTls"],
    judge: ({ tlsRptMailboxTls }) => {
        if (tlsRptMailboxTls.state !== "present")
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("tls-rpt/not-enforcing/no-record") };
        const { domains, unasked } = tlsRptMailboxTls.value;
        const enforcing = domains.flatMap(describeEnforcement);
        if (enforcing.length > 0)
            return {
                outcome: "fail",
                message: (0,message/* message */.iU)("tls-rpt/not-enforcing/found", { domains: enforcing }),
                fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("tls-rpt/not-enforcing/fix")),
            };
        for (const { domain, unmeasured } of domains) {
            if (unmeasured !== null)
                return { outcome: "unknown", message: (0,message/* message */.iU)("cause/question", { question: domain, reason: unmeasured }) };
        }
        if (unasked > 0)
            return {
                outcome: "unknown",
                message: (0,message/* message */.iU)("mailbox/domain-limit", { left: unasked, limit: mailbox/* MAX_DOMAINS */.xj }),
            };
        if (domains.length === 0)
            return { outcome: "not-applicable", message: (0,message/* message */.iU)("tls-rpt/not-enforcing/no-mailbox") };
        return {
            outcome: "pass",
            message: (0,message/* message */.iU)("tls-rpt/not-enforcing/none", { domains: domains.map(({ domain }) => domain) }),
        };
    },
});
/** What makes senders require TLS on the way to a domain's mailboxes; empty where nothing does. */
function describeEnforcement({ domain, tlsa, enforced: hasPolicy }) {
    return tlsa.length > 0 || hasPolicy ? [(0,message/* message */.iU)("tls-rpt/not-enforcing/domain", { domain, tlsa, hasPolicy })] : [];
}

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/deliverable.js


const tlsRptDeliverable = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/deliverable",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03108-10-M"],
    tests: [],
    references: ["RFC 5321 \u00a75.1", "RFC 7505 \u00a73"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["tlsRpt", "tlsRptMailboxes"],
    consults: ["referencedDomains"],
    judge: ({ tlsRptMailboxes, referencedDomains }, { name }) => (0,mailbox/* judgeMailboxes */.QT)(tlsRptMailboxes, name, referencedDomains),
});

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/record-fix.js




/** The fix of a valid record, one for all that is wrong with it: with the destinations that are mailboxes, or a new one. */
function mailboxRecordFix(domain, { rua }) {
    const mailboxes = rua.filter(({ problem }) => problem === null).map(({ uri }) => uri);
    return tlsRptRecordFix(domain, (0,report_uris/* joinUris */.C5)(mailboxes) ?? `mailto:tls-reports@${domain}`);
}
/** A fix that publishes the record with this `rua`. */
function tlsRptRecordFix(domain, rua) {
    return (0,standards_fixes/* txtRecordFix */.HN)((0,dns_name/* prependLabels */.Sm)("_smtp._tls", domain), `v=TLSRPTv1; rua=${rua}`, (0,message/* message */.iU)("tls-rpt/record/fix"));
}

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/no-https.js



const tlsRptNoHttps = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/no-https",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03108-10-M"],
    tests: ["TR-03108-P G-02"],
    references: ["RFC 8460 \u00a73"],
    levels: { "tr-03108": "info", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["tlsRpt"],
    judge: ({ tlsRpt }, { name }) => {
        const https = tlsRpt.rua.filter(({ uri }) => /^https:/i.test(uri)); // RFC 3986 \u00a73.1: schemes regardless of case
        if (https.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("tls-rpt/no-https/none") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("tls-rpt/no-https/found", { uris: https.map(({ uri }) => uri) }),
            fix: mailboxRecordFix(name, tlsRpt),
        };
    },
});

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/mailto.js



const tlsRptMailto = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/mailto",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03108-10-M"],
    tests: ["TR-03108-P G-03"],
    references: ["RFC 8460 \u00a73"],
    levels: { "tr-03108": "should", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["tlsRpt"],
    judge: ({ tlsRpt }, { name }) => {
        const { rua } = tlsRpt;
        const usable = rua.filter(({ problem }) => problem === null);
        if (usable.length > 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("tls-rpt/mailto/usable", { uris: usable.map(({ uri }) => uri) }) };
        const destinations = rua.flatMap(({ uri, problem }) => problem === null ? [] : [(0,message/* message */.iU)("mailto/unusable", { uri, problem })]);
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("tls-rpt/mailto/unusable", { destinations }),
            fix: mailboxRecordFix(name, tlsRpt),
        };
    },
});

// EXTERNAL MODULE: ./lib/src/standards/tls-rpt/reports.js
var tls_rpt_reports = __webpack_require__(18873);
;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/failures.js





// Every type of failure counts: a report does not show whether a `validation-failure` or a policy that could not be fetched is the fault of its
// sender (RFC 8460 \u00a74.3.3), so the message names the organisations, and the parameter allows for some.
const tlsRptFailures = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/failures",
    scope: "domain",
    section: "\u00a73.1",
    requirements: ["TR-03108-03-M", "TR-03108-11-R"],
    tests: [],
    references: ["RFC 8460 \u00a74.3"],
    levels: { "tr-03108": "must", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    parameter: { "tr-03108": 0, bsi: 0, stricter: "lower" },
    needs: ["tlsReports"],
    judge: ({ tlsReports }, { at, parameter: limit }) => {
        const { sessions, failed } = countSessions(tlsReports, (0,src_moment/* addDays */.fi)((0,src_moment/* dayOf */.kb)(at), -tls_rpt_reports/* COUNTED_DAYS */.n));
        const counted = { sessions, failed, limit, days: tls_rpt_reports/* COUNTED_DAYS */.n };
        if (sessions === 0)
            return { outcome: "unknown", message: (0,message/* message */.iU)("tls-rpt/failures/no-sessions", { days: tls_rpt_reports/* COUNTED_DAYS */.n }) };
        if (failed * 100 <= limit * sessions)
            return { outcome: "pass", message: (0,message/* message */.iU)("tls-rpt/failures/few", counted) };
        const { failures, failureKinds } = tlsReports;
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("tls-rpt/failures/found", {
                ...counted,
                kinds: failures.slice(0, MAX_KINDS).map((kind) => (0,message/* message */.iU)("tls-rpt/failures/kind", { ...kind })),
                count: failureKinds,
            }),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("tls-rpt/failures/fix", { types: failures.map(({ type }) => type ?? "") })),
        };
    },
});
/** Project limit: the kinds of failure that a message names. */
const MAX_KINDS = 5;
function countSessions({ days }, since) {
    const sums = { sessions: 0, failed: 0 };
    for (const { day, successful, failed } of days) {
        if (day < since)
            continue;
        sums.sessions += successful + failed;
        sums.failed += failed;
    }
    return sums;
}

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/fresh.js



const tlsRptFresh = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/fresh",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03108-11-R"],
    tests: [],
    references: ["RFC 8460 \u00a74.1", "docs/reports.md"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    parameter: { "tr-03108": 7, bsi: 7, stricter: "lower" },
    needs: ["tlsReports"],
    examines: ["tlsRpt"],
    consults: ["live", "earlier"],
    judge: ({ tlsReports, tlsRpt, live, earlier }, { at, parameter: limit }) => {
        const asks = live.state === "present" ? live.value.asksForReports.tlsRpt : (0,report_arrival/* asksForReports */.fV)(tlsRpt);
        const request = earlier.state === "present" ? earlier.value.memory.tlsReports : undefined;
        return (0,report_arrival/* judgeArrival */.bR)(tlsReports, { asks, request }, { at, limit, fix: (0,message/* message */.iU)("tls-rpt/fresh/fix") });
    },
});

// EXTERNAL MODULE: ./lib/src/standards/tls-rpt/record.js
var tls_rpt_record = __webpack_require__(40321);
;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/ignored.js





const tlsRptIgnored = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/ignored",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03108-10-M"],
    tests: [],
    references: ["RFC 8460 \u00a73"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    needs: ["tlsRpt"],
    judge: ({ tlsRpt }, { name }) => {
        const destinations = (0,tls_rpt_record/* describeProblems */.yg)(tlsRpt.rua);
        const parts = [
            ...(destinations.length === 0 ? [] : [(0,message/* message */.iU)("tls-rpt/ignored/destinations", { destinations })]),
            ...(0,tls_rpt_record/* unknownFields */._6)(tlsRpt).map((field) => (0,message/* message */.iU)("tls-rpt/ignored/unknown", { field, meant: meantField(field) })),
        ];
        if (parts.length === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("tls-rpt/ignored/none") };
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("tls-rpt/ignored/found", { parts }),
            fix: mailboxRecordFix(name, tlsRpt),
        };
    },
});
/** The field that was meant by an unknown one; null where that is not clear, as of a letter or two. */
function meantField(field) {
    return field.length < 3 ? null : (0,closest_word/* closestWord */.E)(field, ["rua"]);
}

// EXTERNAL MODULE: ./lib/src/text/trim-wsp.js
var trim_wsp = __webpack_require__(50137);
;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/checks/record.js







const tlsRptRecord = (0,define_check/* defineCheck */.qH)({
    id: "tls-rpt/record",
    scope: "domain",
    section: "\u00a75",
    requirements: ["TR-03108-10-M"],
    tests: ["TR-03108-P G-01"],
    references: ["RFC 8460 \u00a73"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: define_check/* RECEIVING_KINDS */.NE,
    examines: ["tlsRpt"],
    judge: ({ tlsRpt }, { name }) => {
        if (tlsRpt.state === "present")
            return { outcome: "pass", message: (0,message/* message */.iU)("tls-rpt/record/valid") };
        return {
            outcome: "fail",
            message: tlsRpt.state === "absent"
                ? (0,message/* message */.iU)("tls-rpt/record/absent", { name: (0,dns_name/* prependLabels */.Sm)("_smtp._tls", name) })
                : tlsRpt.problem,
            fix: tlsRptRecordFix(name, meantDestinations(tlsRpt.evidence) ?? `mailto:tls-reports@${name}`),
        };
    },
});
/** The destinations of records that senders discard: the corrected record keeps them. */
function meantDestinations(evidence) {
    const texts = evidence.map(({ text }) => text).filter(tls_rpt_record/* resemblesTlsRpt */.Gi);
    const pieces = texts.flatMap((text) => text
        .replace(/\brua\s*[=:]/gi, ",")
        .split(/[;,]/)
        .map(trim_wsp/* trimWsp */.j));
    return (0,report_uris/* joinUris */.C5)(pieces.flatMap((piece) => ((0,tls_rpt_record/* isHttpsUri */.EL)(piece) ? [piece] : (0,report_uris/* meantUris */.FB)(piece))));
}

;// CONCATENATED MODULE: ./lib/src/standards/zone/checks/unlisted.js



const zoneUnlisted = (0,define_check/* defineCheck */.qH)({
    id: "zone/unlisted",
    scope: "domain",
    section: "\u00a76",
    requirements: [],
    tests: [],
    references: ["RFC 5321 \u00a75.1", "RFC 7208 \u00a73.5"],
    levels: { "tr-03108": "info", bsi: "info" },
    mail: define_check/* ALL_KINDS */.Oo,
    needs: ["unlistedNames"],
    judge: ({ unlistedNames: { zones, names, count } }) => {
        if (count === 0)
            return { outcome: "pass", message: (0,message/* message */.iU)("zone/unlisted/none", { zones }) };
        const receiving = names.filter(({ receives }) => receives).map(policyEntry);
        const sending = names.filter(({ receives }) => !receives).map(policyEntry);
        return {
            outcome: "fail",
            message: (0,message/* message */.iU)("zone/unlisted/found", { receiving, sending, more: count - names.length }),
            evidence: names.map(recordEvidence),
            fix: (0,standards_fixes/* adviceFix */.s$)((0,message/* message */.iU)("zone/unlisted/fix")),
        };
    },
});
/** Where the name is declared. */
function recordEvidence({ name, receives }) {
    return { at: { type: receives ? "MX" : "A", name }, text: "" };
}
/** What the policy would say of the name: a host with an address alone neither sends nor receives mail; an MX host may send it. */
function policyEntry({ name, receives, isMxHost }) {
    return { name, mail: receives ? null : isMxHost ? "send" : "none" };
}

;// CONCATENATED MODULE: ./lib/src/audit/checks.js

















































































































const CHECKS = [
    mxPresent,
    mxTarget,
    mxNullExclusive,
    mxSenderNull,
    mxSenderResolvable,
    mxReverseDns,
    starttls/* smtpTlsStarttls */.p,
    smtpTlsVersion,
    smtpTlsLegacy,
    smtpTlsForwardSecrecy,
    smtpTlsCipher,
    smtpTlsCertificateName,
    smtpTlsCertificateTrust,
    smtpTlsCertificateExpiry,
    smtpTlsCertificateKey,
    tlsRptFailures,
    serviceSrv,
    parkedNullMx,
    mtaStsRecord,
    mtaStsPolicyFetch,
    mtaStsPolicySyntax,
    mtaStsMode,
    mtaStsMaxAge,
    mtaStsIgnored,
    mtaStsMxCoverage,
    mtaStsMxCertificate,
    content_type/* mtaStsContentType */.c,
    certificate_expiry/* mtaStsCertificateExpiry */.h,
    mtaStsWildcardCertificate,
    mtaStsIdChange,
    mtaStsOrphan,
    dnssecNotBogus,
    dnssecDomain,
    dnssecMxZone,
    dnssecMailRecords,
    dnssecAlgorithm,
    daneLookup,
    danePresent,
    daneUsable,
    daneMatch,
    daneAllUsable,
    daneNoPkix,
    daneRollover,
    daneTtl,
    spfPresent,
    spfSyntax,
    spfLookupLimit,
    spfLookupHeadroom,
    spfVoidLimit,
    spfMxLimit,
    spfIncludeValid,
    third_party/* spfThirdParty */.V,
    spfAll,
    spfOpen,
    spfAllHard,
    spfBreadth,
    spfUnreachableTerms,
    spfUnknownModifiers,
    spfIgnored,
    spfPtr,
    spfSize,
    spfWildcard,
    spfExpectations,
    parkedSpf,
    dkimSelector,
    dkimSyntax,
    dkimEncoding,
    dkimNotRevoked,
    dkimKeyStrength,
    dkimKeySizeLimit,
    dkimBothAlgorithms,
    dkimHash,
    dkimService,
    dkimNotTesting,
    dkimRotation,
    dkimRetired,
    dkimKeySharing,
    dkimWildcard,
    dmarcPresent,
    dmarcSyntax,
    dmarcPolicy,
    dmarcReject,
    dmarcSubdomains,
    dmarcFullCoverage,
    dmarcRemovedTags,
    dmarcAlignment,
    dmarcRuf,
    dmarcIgnored,
    dmarcCompatibility,
    dmarcTreeWalk,
    dmarcExpectations,
    parkedDmarc,
    dmarcRua,
    dmarcRuaAuthorised,
    dmarcRuaDeliverable,
    dmarcReportsFresh,
    dmarcPassRate,
    tlsRptRecord,
    tlsRptMailto,
    tlsRptNoHttps,
    tlsRptIgnored,
    tlsRptDeliverable,
    tlsRptNotEnforcing,
    tlsRptFresh,
    parkedRua,
    intact/* historyIntact */._,
    historyRecorded,
    attestationValid,
    driftRecords,
    driftRegression,
    monitoringRecent,
    dnsDangling,
    zoneUnlisted,
];
const CHECK_BY_ID = new Map(CHECKS.map((check) => [check.id, check]));
/** The check with this id; undefined where there is none. */
function findCheck(id) {
    return CHECK_BY_ID.get(id);
}


/***/ })),

/***/ 84134:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reverseName)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4498);
// Where DNS has the names of an address.

/** The name under which the PTR records of an address stand (RFC 1035 \u00a73.5, RFC 3596 \u00a72.5); null if the text is not an address. */
function reverseName(address) {
    const octets = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIpv4 */ .ni)(address);
    if (octets !== null)
        return `${octets.toReversed().join(".")}.in-addr.arpa`;
    const nibbles = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIpv6 */ .BE)(address)?.flatMap((group) => Array.from(group.toString(16).padStart(4, "0")));
    return nibbles === undefined ? null : `${nibbles.toReversed().join(".")}.ip6.arpa`;
}


/***/ })),

/***/ 48042:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ unmeasuredCause)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78789);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
// DNS answers that say nothing of the name.


/** Why an answer does not count, with the question; null where it does. */
function unmeasuredCause(at, answer) {
    if (answer.kind === "failure")
        return (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .openQuestion */ .R0)(at, answer.reason);
    return answer.security === "bogus" ? (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .openQuestion */ .R0)(at, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cause/bogus")) : null;
}


/***/ })),

/***/ 94808:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ daysLeft),
/* harmony export */   S: () => (/* binding */ attestationProblem)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79136);


/** Why a statement does not count at a moment (ISO 8601); null where it does, until the end of its last day, UTC. */
function attestationProblem({ by, date, validUntil }, at) {
    const day = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(at);
    if (day > validUntil)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("attestation/valid/expired", { by, until: validUntil });
    const firstMoment = `${date}T00:00:00+14:00`; // a day begins first in UTC+14
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(firstMoment, at) < 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("attestation/valid/future", { by, date, day }) : null;
}
/** The days that a statement still counts after that of a moment. */
function daysLeft({ validUntil }, at) {
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)((0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(at), validUntil);
}


/***/ })),

/***/ 37626:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isUnsigned),
/* harmony export */   PZ: () => (/* binding */ LOOKUP_FAILS),
/* harmony export */   d_: () => (/* binding */ NO_ADDRESS),
/* harmony export */   ke: () => (/* binding */ UNSIGNED),
/* harmony export */   pF: () => (/* binding */ requireSecureSet),
/* harmony export */   ug: () => (/* binding */ requireUsableSet)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38701);


const UNSIGNED = { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dane/unsigned-zone") };
const LOOKUP_FAILS = { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dane/lookup-fails") };
const NO_ADDRESS = { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dane/no-address") };
const NO_RECORD = { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dane/no-record") };
const NOT_SIGNED = { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dane/not-signed") };
const NOT_USABLE = { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dane/not-usable") };
/** Whether senders do not look up TLSA records: the addresses are not secure, and an alias in front of them has none that count. */
function isUnsigned(addresses, tlsa) {
    return addresses.value.security !== "secure" && tlsa.state === "absent";
}
/** The TLSA records that bind senders, or why there are none to judge. */
function requireSecureSet(addresses, tlsa) {
    if (addresses.state !== "present")
        return NO_ADDRESS;
    if (isUnsigned(addresses, tlsa))
        return UNSIGNED;
    if (tlsa.state === "malformed")
        return LOOKUP_FAILS;
    if (tlsa.state === "absent")
        return NO_RECORD;
    if (tlsa.value.security === "indeterminate")
        return { outcome: "unknown", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cause/indeterminate") };
    return tlsa.value.security === "secure" ? tlsa.value : NOT_SIGNED;
}
/** The records that bind senders where at least one is usable, or why there are none to judge. */
function requireUsableSet(addresses, tlsa) {
    const set = requireSecureSet(addresses, tlsa);
    return "outcome" in set || set.records.some((data) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .uselessReason */ .p_)(data) === null) ? set : NOT_USABLE;
}


/***/ })),

/***/ 38701:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ describeUseless),
/* harmony export */   f1: () => (/* binding */ usableRecords),
/* harmony export */   ib: () => (/* binding */ shadowedRecords),
/* harmony export */   p_: () => (/* binding */ uselessReason)
/* harmony export */ });
/* unused harmony export unusableReason */
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _x509_association_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9487);
/* harmony import */ var _x509_der_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62032);




/** Octets of a digest by matching type (RFC 6698 \u00a72.1.3): 1 is SHA-256, 2 is SHA-512. */
const DIGEST_OCTETS = { 1: 32, 2: 64 };
/** Why SMTP senders cannot use a record (RFC 7672 \u00a73.1, RFC 6698 \u00a72.1); null where they can. */
function unusableReason({ usage, selector, matching, data }) {
    if (usage === 0 || usage === 1)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dane/unusable/pkix", { usage }); // RFC 7672 \u00a73.1.3
    if (usage > 3)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dane/unusable/usage", { usage });
    if (selector > 1)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dane/unusable/selector", { selector });
    if (matching > 2)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dane/unusable/matching", { matching });
    const octets = data.length / 2;
    const digestOctets = DIGEST_OCTETS[matching];
    if (digestOctets !== undefined && octets !== digestOctets)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dane/unusable/digest", { octets, matching, digestOctets });
    if (octets === 0)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dane/unusable/empty");
    return matching === 0 && !isWhole(data, selector) ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dane/unusable/incomplete", { octets, selector }) : null;
}
/** Why a record protects nothing: senders cannot use it, or it fits no key; null where it may. */
function uselessReason(data) {
    return unusableReason(data) ?? ((0,_x509_association_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigestOfNothing */ .T)(data.data) ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dane/unusable/nothing") : null);
}
/** The records that protect nothing, each with its reason. */
function describeUseless(records) {
    return records.flatMap((data) => {
        const problem = uselessReason(data);
        return problem === null ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dane/record-problem", { record: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("TLSA", data), problem })];
    });
}
/** Whether the octets (hex) are one certificate or one public key; OpenSSL refuses a record of anything else (`dane_tlsa_add`). */
function isWhole(data, selector) {
    const der = Buffer.from(data, "hex");
    return selector === 1 ? (0,_x509_der_js__WEBPACK_IMPORTED_MODULE_3__/* .isKeyInfo */ .UZ)(der) : (0,_x509_der_js__WEBPACK_IMPORTED_MODULE_3__/* .elementAt */ .s2)(der, 0)?.end === der.length && (0,_x509_der_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificateParts */ .Bx)(der) !== null;
}
/**
 * The usable records a sender compares a certificate with. RFC 7671 \u00a79 (digest agility): of one usage and selector those
 * with the strongest digest, and those without one.
 */
function usableRecords(records) {
    return ofAgility(records).compared;
}
/** The usable records that senders do not compare, each with the stronger ones that they compare instead (RFC 7671 \u00a79). */
function shadowedRecords(records) {
    return ofAgility(records).shadowed;
}
function ofAgility(records) {
    const usable = records.filter((data) => unusableReason(data) === null);
    const kindOf = ({ usage, selector }) => `${usage} ${selector}`;
    const strongest = new Map();
    for (const data of usable) {
        const group = strongest.get(kindOf(data));
        if (group === undefined || data.matching > (group[0]?.matching ?? 0))
            strongest.set(kindOf(data), [data]);
        else if (data.matching === group[0]?.matching)
            group.push(data);
    }
    const compared = (data) => data.matching === 0 || data.matching === strongest.get(kindOf(data))?.[0]?.matching;
    return {
        compared: usable.filter(compared),
        shadowed: usable.filter((data) => !compared(data)).map((data) => ({ data, by: strongest.get(kindOf(data)) ?? [] })),
    };
}


/***/ })),

/***/ 29347:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o3: () => (/* binding */ ED25519_SPKI_HEADER),
  Rx: () => (/* binding */ describeKey),
  ay: () => (/* binding */ normaliseKey),
  Do: () => (/* binding */ parseKey),
  JW: () => (/* binding */ reencodeKey),
  d5: () => (/* binding */ unwrapEd25519)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/x509/der.js
var der = __webpack_require__(62032);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/der.js


const INTEGER = 0x02;
const BIT_STRING = 0x03;
/** rsaEncryption, 1.2.840.113549.1.1.1 (RFC 8017 A.1). */
const RSA_OID = "2a864886f70d010101";
/** Other keys that are published by mistake, by the octets of their object identifier. */
const OTHER_ALGORITHMS = {
    "2a864886f70d01010a": "rsassa-pss", // 1.2.840.113549.1.1.10 (RFC 8017 A.2.3)
    "2a8648ce3d0201": "elliptic-curve", // 1.2.840.10045.2.1 (RFC 5480 \u00a72.1.1)
    "2b6570": "ed25519", // 1.3.101.112 (RFC 8410 \u00a73)
};
/** Reads an RSA public key in either form, or says what is wrong. Never throws. */
function parseRsaKey(octets) {
    const outer = (0,der/* elementAt */.s2)(octets, 0);
    if (outer === null || outer.tag !== der/* SEQUENCE */.gt)
        return { problem: (0,message/* message */.iU)("dkim-key/not-der") };
    if (outer.end < octets.length)
        return { problem: (0,message/* message */.iU)("dkim-key/trailing-octets", { octets: octets.length - outer.end }) };
    const first = (0,der/* elementAt */.s2)(outer.content, 0);
    if (first?.tag === INTEGER)
        return parseNumbers(outer.content);
    if (first?.tag !== der/* SEQUENCE */.gt)
        return { problem: (0,message/* message */.iU)("dkim-key/not-public-key") };
    const oid = (0,der/* elementAt */.s2)(first.content, 0);
    if (oid?.tag !== der/* OBJECT_IDENTIFIER */.yg)
        return { problem: (0,message/* message */.iU)("dkim-key/not-public-key") };
    const algorithm = Buffer.from(oid.content).toString("hex");
    if (algorithm !== RSA_OID)
        return {
            problem: (0,message/* message */.iU)("dkim-key/other-algorithm", { algorithm: OTHER_ALGORITHMS[algorithm] ?? "unknown" }),
        };
    const bits = (0,der/* elementAt */.s2)(outer.content, first.end);
    // X.690 \u00a78.6.2: the first octet counts unused bits, none in a key
    if (bits?.tag !== BIT_STRING || bits.content[0] !== 0)
        return { problem: (0,message/* message */.iU)("dkim-key/only-algorithm") };
    const key = (0,der/* elementAt */.s2)(bits.content, 1);
    if (key?.tag !== der/* SEQUENCE */.gt)
        return { problem: (0,message/* message */.iU)("dkim-key/only-algorithm") };
    return parseNumbers(key.content);
}
/** Whether the octets of a key that can be read are an RSAPublicKey (RFC 8017 A.1.1), without the algorithm before it. */
function isBareRsaKey(octets) {
    return (0,der/* elementAt */.s2)((0,der/* elementAt */.s2)(octets, 0)?.content ?? new Uint8Array(), 0)?.tag === INTEGER;
}
/** An RSAPublicKey as SubjectPublicKeyInfo (RFC 5280 \u00a74.1). */
function encodeRsaKey(bare) {
    const algorithm = Buffer.from(`300d0609${RSA_OID}0500`, "hex");
    return encodeElement(der/* SEQUENCE */.gt, algorithm, encodeElement(BIT_STRING, Buffer.from([0]), bare));
}
/** X.690 \u00a710.1: the shortest length. */
function encodeElement(tag, ...parts) {
    const content = Buffer.concat(parts);
    const { length } = content;
    const long = length > 0xff ? [0x82, length >> 8, length & 0xff] : [0x81, length];
    return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : long)]), content]);
}
function parseNumbers(content) {
    const modulus = (0,der/* elementAt */.s2)(content, 0);
    if (modulus?.tag !== INTEGER)
        return { problem: (0,message/* message */.iU)("dkim-key/number-missing", { number: "modulus" }) };
    const exponent = (0,der/* elementAt */.s2)(content, modulus.end);
    if (exponent?.tag !== INTEGER)
        return { problem: (0,message/* message */.iU)("dkim-key/number-missing", { number: "exponent" }) };
    if (exponent.end < content.length)
        return { problem: (0,message/* message */.iU)("dkim-key/private-key") };
    // X.690 \u00a78.3: two's complement, so a first bit of 1 means a negative number
    for (const [number, { content: octets }] of Object.entries({ modulus, exponent }))
        if ((octets[0] ?? 0x80) >= 0x80)
            return { problem: (0,message/* message */.iU)("dkim-key/number-not-positive", { number }) };
    return { modulus: trimLeadingZeros(modulus.content), exponent: trimLeadingZeros(exponent.content) };
}
function trimLeadingZeros(octets) {
    const first = octets.findIndex((octet) => octet !== 0);
    return octets.subarray(first < 0 ? octets.length : first);
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/ed25519.js
// Whether 32 octets are an Ed25519 public key that signatures can be verified with (RFC 8032 \u00a75.1).
/** The field's prime and the curve's constant d (RFC 8032 \u00a75.1). */
const P = 2n ** 255n - 19n;
const D = modulo(-121665n * power(121666n, P - 2n));
const SQUARE_ROOT_OF_MINUS_1 = power(2n, (P - 1n) / 4n);
/** `not-a-point`: no point has this encoding. `small-order`: everyone can forge signatures that such a key verifies. */
function ed25519Fault(octets) {
    const point = decodePoint(octets);
    if (point === null)
        return "not-a-point";
    const { x, y, z } = ed25519_double(ed25519_double(ed25519_double(point))); // the cofactor is 8
    return x === 0n && y === z ? "small-order" : null;
}
/** RFC 8032 \u00a75.1.3; null where decoding fails. */
function decodePoint(octets) {
    const encoded = octets.reduceRight((sum, octet) => sum * 256n + BigInt(octet), 0n);
    const isOdd = encoded >> 255n === 1n;
    const y = encoded & (2n ** 255n - 1n);
    if (y >= P)
        return null;
    const u = modulo(y * y - 1n);
    const v = modulo(D * y * y + 1n);
    const candidate = modulo(u * v ** 3n * power(u * v ** 7n, (P - 5n) / 8n));
    const square = modulo(v * candidate * candidate);
    if (square !== u && square !== modulo(-u))
        return null;
    const x = square === u ? candidate : modulo(candidate * SQUARE_ROOT_OF_MINUS_1);
    if (x === 0n && isOdd)
        return null;
    return { x: (x % 2n === 1n) === isOdd ? x : P - x, y, z: 1n };
}
/** Twice the point, on -x\u00b2 + y\u00b2 = 1 + dx\u00b2y\u00b2. */
function ed25519_double({ x, y, z }) {
    const b = modulo((x + y) ** 2n);
    const [c, d, h] = [modulo(x * x), modulo(y * y), modulo(z * z)];
    const f = d - c;
    const j = f - 2n * h;
    return { x: modulo((b - c - d) * j), y: modulo(f * (-c - d)), z: modulo(f * j) };
}
function modulo(number) {
    const rest = number % P;
    return rest < 0n ? rest + P : rest;
}
function power(base, exponent) {
    let result = 1n;
    let square = modulo(base);
    for (let rest = exponent; rest > 0n; rest >>= 1n) {
        if (rest & 1n)
            result = modulo(result * square);
        square = modulo(square * square);
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/key.js




/** RFC 8032 \u00a75.1.5: an Ed25519 public key. */
const ED25519_OCTETS = 32;
/** RFC 8410 \u00a74: the same wrapped as SubjectPublicKeyInfo. */
const ED25519_SPKI_OCTETS = 44;
/** RFC 8410 \u00a74: the octets that come before every key there. */
const ED25519_SPKI_HEADER = Buffer.from("302a300506032b6570032100", "hex");
/** How many characters of base64 a DER tag and length take at most. */
const HEADER_CHARACTERS = 8;
/** Decodes a `p=` value that is not empty as a key of type `k`. */
function parseKey(k, p) {
    const problem = base64Problem(p) ?? lengthProblem(k, base64Body(p));
    if (problem !== null)
        return { problem };
    const octets = Buffer.from(base64Body(p), "base64");
    return k === "ed25519" ? parseEd25519(octets) : parseRsa(octets);
}
/** What kind of key it is, as part of a message. */
function describeKey(key) {
    return key.type === "rsa" ? (0,message/* message */.iU)("dkim-key/rsa", { bits: key.bits }) : (0,message/* message */.iU)("dkim-key/ed25519");
}
/** A text that two `p=` of type `k` share if and only if they are the same key, however wrapped. Only for a `p` that could be read. */
function normaliseKey(k, p) {
    const octets = Buffer.from(base64Body(p), "base64");
    const numbers = k === "rsa" ? parseRsaKey(octets) : null;
    const parts = numbers === null || "problem" in numbers ? [octets] : [numbers.modulus, numbers.exponent];
    return [k, ...parts.map((part) => Buffer.from(part).toString("base64"))].join(" ");
}
/** The raw key in a `p=` that wraps an Ed25519 key in SubjectPublicKeyInfo; null in any other. */
function unwrapEd25519(p) {
    const octets = Buffer.from(base64Body(p), "base64");
    if (base64Problem(p) !== null || octets.length !== ED25519_SPKI_OCTETS)
        return null;
    if (!octets.subarray(0, ED25519_SPKI_HEADER.length).equals(ED25519_SPKI_HEADER))
        return null;
    return octets.subarray(-ED25519_OCTETS).toString("base64");
}
/** Why some receivers do not read a `p` that could be read, and the same key as all do; null where all do. */
function reencodeKey(k, p) {
    const octets = Buffer.from(base64Body(p), "base64");
    if (k === "rsa" && isBareRsaKey(octets))
        return { fault: "bare", p: encodeRsaKey(octets).toString("base64") };
    // RFC 4648 \u00a73.2: padding belongs to base64, though the ABNF of RFC 6376 \u00a72.10 can do without
    const isPadded = p.replace(/[ \t\r\n]+/g, "").length % 4 === 0;
    return isPadded ? null : { fault: "unpadded", p: octets.toString("base64") };
}
/** `p` without white space and padding. RFC 6376 \u00a73.6.1, \u00a72.10: base64 with white space anywhere; padding is not required. */
function base64Body(p) {
    return p.replace(/[ \t\r\n]+/g, "").replace(/={1,2}$/, "");
}
function base64Problem(p) {
    const text = p.replace(/[ \t\r\n]+/g, "");
    if (text.startsWith("-----BEGIN"))
        return (0,message/* message */.iU)("dkim-key/pem");
    const character = /[^A-Za-z0-9+/=]/.exec(text)?.[0];
    if (character === "-" || character === "_")
        return (0,message/* message */.iU)("dkim-key/base64url", { character });
    if (character !== undefined)
        return (0,message/* message */.iU)("dkim-key/not-base64", { character });
    return base64Body(p).includes("=") ? (0,message/* message */.iU)("dkim-key/padding") : null;
}
/** Characters that were lost or doubled on the way into DNS: the key's own header gives its length. */
function lengthProblem(k, body) {
    const octets = k === "ed25519" ? ED25519_OCTETS : (0,der/* declaredLength */.Rj)(Buffer.from(body.slice(0, HEADER_CHARACTERS), "base64"));
    const needed = octets === null ? Number.NaN : Math.ceil((octets * 4) / 3); // RFC 4648 \u00a74: 6 bits a character
    const present = body.length;
    const missing = needed - present;
    if (missing === 1)
        return (0,message/* message */.iU)("dkim-key/character-lost", { present, needed });
    if (missing === -1)
        return (0,message/* message */.iU)("dkim-key/character-doubled", { present, needed });
    if (missing > 1 && k !== "ed25519")
        return (0,message/* message */.iU)("dkim-key/truncated", { present, needed });
    return present % 4 === 1 ? (0,message/* message */.iU)("dkim-key/length", { present }) : null;
}
function parseEd25519(octets) {
    if (octets.length === ED25519_OCTETS) {
        const fault = ed25519Fault(octets);
        return fault === null ? { key: { type: "ed25519" } } : { problem: (0,message/* message */.iU)(`dkim-key/ed25519-${fault}`) };
    }
    if (octets.length === ED25519_SPKI_OCTETS)
        return { problem: (0,message/* message */.iU)("dkim-key/ed25519-wrapped") }; // RFC 8463 \u00a74
    return { problem: (0,message/* message */.iU)("dkim-key/ed25519-length", { octets: octets.length }) };
}
function parseRsa(octets) {
    if (octets.length === ED25519_OCTETS)
        return { problem: (0,message/* message */.iU)("dkim-key/ed25519-undeclared") };
    const numbers = parseRsaKey(octets);
    if ("problem" in numbers)
        return { problem: (0,message/* message */.iU)("dkim-key/not-rsa", { problem: numbers.problem }) };
    const { modulus, exponent } = numbers;
    // RFC 8017 \u00a73.1: n is a product of odd primes, e is odd and from 3 to n - 1
    if (!isOdd(modulus))
        return { problem: (0,message/* message */.iU)("dkim-key/modulus-even") };
    if (!isOdd(exponent) || (exponent.length === 1 && exponent[0] === 1))
        return { problem: (0,message/* message */.iU)("dkim-key/exponent") };
    if (exponent.length > modulus.length)
        return { problem: (0,message/* message */.iU)("dkim-key/exponent-size") };
    return { key: { type: "rsa", bits: bitLength(modulus) } };
}
function isOdd(number) {
    return (number.at(-1) ?? 0) % 2 === 1;
}
/** The length of a big-endian number without leading zeros. */
function bitLength(number) {
    return number.length * 8 - Math.clz32(number[0] ?? 0) + 24;
}


/***/ })),

/***/ 73352:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seenDate),
/* harmony export */   Z: () => (/* binding */ rememberDkim)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18032);

/** Characters: 48 octets, which no two keys share. */
const KEY_END = 64;
/** Project limits: selectors, and keys; those seen first go. A key that comes back must not look young, so once some may be gone, none is the first. */
const MAX_SELECTORS = 200;
const MAX_KEYS = 200;
/** What is remembered after a run at a moment, and one that measured the domain before it, null where that is unknown. */
function rememberDkim(facts, { at, previous }, earlier) {
    const measured = Object.entries(facts).filter(([, { state }]) => state === "present" || state === "absent");
    if (measured.length === 0 && earlier === undefined)
        return undefined;
    const known = new Set(earlier?.selectors);
    const keys = new Map(Object.entries(earlier?.keys ?? {}));
    for (const [selector, fact] of measured) {
        const key = fact.state === "present" ? keyEnd(fact.value) : null;
        if (key === null || keys.has(key))
            continue;
        keys.set(key, { at, notBefore: known.has(selector) && keys.size < MAX_KEYS ? previous : null });
    }
    const selectors = measured.map(([selector]) => selector).toSorted();
    return {
        selectors: selectors.slice(0, MAX_SELECTORS),
        keys: Object.fromEntries([...keys].slice(-MAX_KEYS)),
    };
}
/** The date that earlier runs prove of a key; none where they did not see it. */
function seenDate(record, memory) {
    const key = keyEnd(record);
    const seen = key !== null && memory !== undefined && Object.hasOwn(memory.keys, key) ? memory.keys[key] : undefined;
    if (seen === undefined)
        return [];
    return [{ by: "history", at: seen.at, notBefore: seen.notBefore }];
}
function keyEnd(record) {
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .keyIdentity */ .CP)(record)?.slice(-KEY_END) ?? null;
}


/***/ })),

/***/ 12283:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ observeDkim),
/* harmony export */   Cw: () => (/* binding */ wildcardProbeName),
/* harmony export */   Of: () => (/* binding */ observeDkimWildcard),
/* harmony export */   PN: () => (/* binding */ observeRetiredSelector),
/* harmony export */   cE: () => (/* binding */ keyRecordName),
/* harmony export */   kH: () => (/* binding */ observeActiveSelector),
/* harmony export */   p1: () => (/* binding */ doubledName)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50738);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18032);




/** The name of a selector's key record (RFC 6376 \u00a73.6.2.1). */
function keyRecordName(domain, selector) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)(`${selector}._domainkey`, domain);
}
/** Where the record of `name` is published if the zone file lacks the dot at its end. */
function doubledName(domain, name) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)(name, domain);
}
/** The one key record of a selector; malformed where there are other records too. A CNAME may lead to it. */
function observeDkim(dns, domain, selector) {
    return observeKey(dns, keyRecordName(domain, selector));
}
/** The same of a selector in use. If it has no record, the doubled name is looked up too: a key found there is the evidence. */
async function observeActiveSelector(dns, domain, selector) {
    const name = keyRecordName(domain, selector);
    const key = await observeDkim(dns, domain, selector);
    if (key.state !== "absent")
        return key;
    const doubled = await observeKey(dns, doubledName(domain, name));
    return doubled.state === "present" ? { state: "absent", evidence: doubled.evidence } : key;
}
/** The key that a retired selector still gives, never malformed. */
function observeRetiredSelector(dns, domain, selector) {
    return observeAnyKey(dns, keyRecordName(domain, selector));
}
/** The key that a wildcard publishes for a selector that does not exist, never malformed. */
function observeDkimWildcard(dns, domain) {
    return observeAnyKey(dns, wildcardProbeName(domain));
}
/** The key that a verifier may use: with several records, any of them (RFC 6376 \u00a73.6.2.2). */
async function observeAnyKey(dns, name) {
    const found = await lookUpKeys(dns, name);
    if (found.state !== "present")
        return found;
    const facts = found.texts.map((text) => ({ ...(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDkim */ .lx)(text), owner: found.owner }));
    const value = facts.find(({ key }) => key !== null) ?? facts[0];
    return value === undefined
        ? { state: "absent", evidence: found.evidence }
        : { state: "present", value, evidence: found.evidence };
}
/** The key record name of an unused selector. Derived from the domain, so that a replay asks the same question. */
function wildcardProbeName(domain) {
    let hash = 0x811c9dc5; // FNV-1a, 32 bit (draft-eastlake-fnv): spreads well, needs no secret
    for (const c of domain)
        hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193) >>> 0;
    return keyRecordName(domain, `mail-policy-probe-${hash.toString(16).padStart(8, "0")}`);
}
async function lookUpKeys(dns, name) {
    // RFC 1035 \u00a72.3.4: below a long domain there may be no room for such a name
    if ((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseName */ .$q)(name) === null)
        return {
            state: "absent",
            evidence: [{ at: { type: "TXT", name }, text: "", note: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("dkim-record/name-too-long") }],
        };
    const lookup = await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, name);
    if (lookup.state !== "present")
        return lookup;
    const texts = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .selectDkim */ .QA)(lookup.texts);
    const chosen = new Set(texts);
    if (texts.length === 0)
        return { state: "absent", evidence: lookup.evidence };
    const evidence = texts.map((text) => ({ at: { type: "TXT", name }, text }));
    return {
        state: "present",
        texts,
        others: lookup.texts.filter((text) => !chosen.has(text)),
        owner: lookup.owner,
        evidence,
    };
}
async function observeKey(dns, name) {
    const found = await lookUpKeys(dns, name);
    if (found.state !== "present")
        return found;
    const { texts, others, owner, evidence } = found;
    const all = [...texts, ...others];
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPieces */ .Am)(all) !== null) {
        const problem = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("dkim-record/pieces", { name, count: all.length });
        return { state: "malformed", problem, evidence: all.map((text) => ({ at: { type: "TXT", name }, text })) };
    }
    const [text = "", second] = texts;
    if (second !== undefined) {
        // RFC 6376 \u00a73.6.2.2: what several records mean is undefined
        const isSplit = texts.length === 2 && ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSplitKey */ .uT)(text, [second]) ?? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSplitKey */ .uT)(second, [text])) !== null;
        const problem = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("dkim-record/several", { name, count: texts.length, isSplit });
        return { state: "malformed", problem, evidence };
    }
    const record = markSplitKey((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDkim */ .lx)(text), others);
    if (others.length > 0 && record.errors.length === 0) {
        // RFC 6376 \u00a73.6.2.2: also where the others are not keys; OpenDKIM, for one, then uses none
        const problem = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("dkim-record/other-text", { name, count: others.length + 1 });
        return {
            state: "malformed",
            problem,
            evidence: [...evidence, ...others.map((other) => ({ at: { type: "TXT", name }, text: other }))],
        };
    }
    return { state: "present", value: { ...record, owner }, evidence };
}
/** Adds the error where the key continues, or is whole, in another TXT record at the same name. */
function markSplitKey(record, others) {
    const joined = record.errors.length > 0 || record.isRevoked ? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSplitKey */ .uT)(record.text, others) : null;
    if (joined === null)
        return record;
    return {
        ...record,
        isRevoked: false,
        errors: [(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("dkim-record/split")],
        meant: joined,
    };
}


/***/ })),

/***/ 18032:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ew: () => (/* binding */ hasValidKey),
  Am: () => (/* binding */ joinPieces),
  uT: () => (/* binding */ joinSplitKey),
  CP: () => (/* binding */ keyIdentity),
  lx: () => (/* binding */ parseDkim),
  QA: () => (/* binding */ selectDkim),
  EZ: () => (/* binding */ tagValue)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/standards/tag-list.js
var tag_list = __webpack_require__(68120);
// EXTERNAL MODULE: ./lib/src/standards/dkim/set-tag.js
var set_tag = __webpack_require__(35182);
// EXTERNAL MODULE: ./lib/src/standards/dkim/key.js + 2 modules
var dkim_key = __webpack_require__(29347);
// EXTERNAL MODULE: ./lib/src/text/zone-file-quoting.js
var zone_file_quoting = __webpack_require__(85873);
;// CONCATENATED MODULE: ./lib/src/standards/zone-file-quoting.js

/** Names what `withoutQuoting` removes. */
function describeQuoting(text) {
    return (0,message/* message */.iU)("dkim-record/quoting", { quotes: text.includes('"'), backslashes: text.includes("\\") });
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/record.js






/** Whether a record is valid and its key not revoked. */
function hasValidKey(record) {
    return record.errors.length === 0 && record.key !== null;
}
/** RFC 1035 \u00a73.3: the octets of one character-string. */
const STRING_OCTETS = 255;
/** Project limit: how many other TXT records are tried as the second half of a key. A split key leaves one. */
const MAX_HALVES = 4;
/**
 * The key records among TXT values. RFC 6376 \u00a73.6.1: a record with another version is discarded; one without a version
 * is recognised by its key. If there is none, those that would be key records without the quoting published with them.
 */
function selectDkim(texts) {
    const meant = texts.filter((text) => isKeyRecord((0,zone_file_quoting/* withoutQuoting */.Y)(text)));
    const records = meant.filter(isKeyRecord);
    return records.length > 0 ? records : meant;
}
/** RFC 6376 \u00a73.6.1; `g` is of RFC 4871. */
const KEY_TAGS = ["v", "g", "h", "k", "n", "p", "s", "t"];
/** No more than there are tags. */
const MAX_PIECES = KEY_TAGS.length;
function isKeyRecord(text) {
    const { tags } = (0,tag_list/* parseTagList */.c)(text);
    const [first] = tags;
    if (first?.name === "v")
        return first.value === "DKIM1";
    return tags.some((tag) => tag.name === "p") && tags.every((tag) => tag.name !== "v" || tag.value === "DKIM1");
}
/** Reads a key record; never throws. Unknown tags are ignored (RFC 6376 \u00a73.2). */
function parseDkim(text) {
    const record = parseRecord(text);
    if (record.errors.length === 0)
        return record;
    const plain = (0,zone_file_quoting/* withoutQuoting */.Y)(text);
    if (plain === text || parseRecord(plain).errors.length > 0)
        return record;
    return { ...record, errors: [describeQuoting(text)], meant: plain };
}
/** The whole record where its key begins in `text` and continues in one of the other TXT records at its name; else null. */
function joinSplitKey(text, others) {
    const wholes = others.slice(0, MAX_HALVES).flatMap((other) => {
        const rest = tagValue((0,tag_list/* parseTagList */.c)(other).tags, "p") ?? other;
        return /^[A-Za-z0-9+/=\s]+$/.test(rest) ? [text + rest] : [];
    });
    return wholes.find((whole) => hasValidKey(parseRecord(whole))) ?? null;
}
/** The whole record where TXT values are the tags of one, each value a part of it; else null. */
function joinPieces(texts) {
    if (texts.length < 2 || texts.length > MAX_PIECES)
        return null;
    const lists = texts.map((text) => (0,tag_list/* parseTagList */.c)(text));
    if (lists.some(({ tags, errors }) => tags.length === 0 || errors.length > 0))
        return null;
    const hasVersion = ({ tags }) => tags.some(({ name }) => name === "v");
    const tags = [...lists.filter(hasVersion), ...lists.filter((one) => !hasVersion(one))].flatMap((list) => list.tags);
    const whole = tags.map(({ name, value }) => `${name}=${value}`).join("; ");
    return tags.every(({ name }) => KEY_TAGS.includes(name)) && hasValidKey(parseRecord(whole)) ? whole : null;
}
/** What `keyIdentity` found out; each record is asked for several times. */
const IDENTITIES = new WeakMap();
/** A text that two records share if and only if their keys are the same; null where there is no key. */
function keyIdentity(record) {
    const known = IDENTITIES.get(record);
    if (known !== undefined)
        return known;
    const { text, key } = record;
    const p = tagValue((0,tag_list/* parseTagList */.c)(text).tags, "p");
    const identity = key === null || p === undefined ? null : (0,dkim_key/* normaliseKey */.ay)(key.type, p);
    IDENTITIES.set(record, identity);
    return identity;
}
function parseRecord(text) {
    const { tags, errors } = (0,tag_list/* parseTagList */.c)(text);
    const allErrors = [...errors, ...versionErrors(tags)];
    const k = tagValue(tags, "k") ?? "rsa"; // RFC 6376 \u00a73.6.1: the default
    const p = tagValue(tags, "p");
    const record = {
        text,
        errors: allErrors,
        isRevoked: p === "",
        key: null,
        hashes: tagEntries(tags, "h"),
        services: tagEntries(tags, "s"),
        flags: tagEntries(tags, "t") ?? [],
        meant: null,
        portable: null,
    };
    if (k !== "rsa" && k !== "ed25519")
        allErrors.push(typeError(k));
    else if (p === undefined)
        allErrors.push(...missingKeyError(text, errors));
    else if (p !== "") {
        const parsed = (0,dkim_key/* parseKey */.Do)(k, p);
        if ("key" in parsed) {
            const portable = (0,dkim_key/* reencodeKey */.JW)(k, p);
            return {
                ...record,
                key: parsed.key,
                portable: portable === null ? null : { fault: portable.fault, text: (0,set_tag/* setTag */.N)(text, "p", portable.p) },
            };
        }
        const { problem } = parsed;
        const isOneString = text.length === STRING_OCTETS;
        allErrors.push(isOneString ? (0,message/* message */.iU)("dkim-record/one-string", { problem, octets: STRING_OCTETS }) : problem);
        const raw = k === "ed25519" ? (0,dkim_key/* unwrapEd25519 */.d5)(p) : null;
        if (raw !== null && allErrors.length === 1)
            return { ...record, meant: (0,set_tag/* setTag */.N)(text, "p", raw) };
    }
    return record;
}
function tagValue(tags, name) {
    return tags.find((tag) => tag.name === name)?.value;
}
/** RFC 6376 \u00a73.6.1: `h`, `s` and `t` are lists with colons, white space around each entry. */
function tagEntries(tags, name) {
    return (tagValue(tags, name)
        ?.split(":")
        .map((entry) => entry.trim()) ?? null);
}
function versionErrors(tags) {
    const at = tags.findIndex((tag) => tag.name === "v");
    // RFC 6376 \u00a73.6.1: `v` is optional; if present it comes first, and is DKIM1
    if (at > 0)
        return [(0,message/* message */.iU)("dkim-record/version-not-first")];
    const version = tags[at]?.value ?? "DKIM1";
    return version === "DKIM1" ? [] : [(0,message/* message */.iU)("dkim-record/version", { version })];
}
/** None where the tag list has an error that names a `p`. */
function missingKeyError(text, errors) {
    return errors.length > 0 && /p\s*=/.test(text) ? [] : [(0,message/* message */.iU)("dkim-record/no-key")];
}
function typeError(k) {
    const type = k.toLowerCase();
    // RFC 6376 \u00a73.2: values are case-sensitive
    if (type === "rsa" || type === "ed25519")
        return (0,message/* message */.iU)("dkim-record/type-case", { type });
    return (0,message/* message */.iU)("dkim-record/type", { type: k });
}


/***/ })),

/***/ 35182:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ setTag)
/* harmony export */ });
/** `text` with the tag set to `value`, or without it where that is null. A tag that is absent is not added. */
function setTag(text, name, value) {
    const parts = text.split(";").map((part) => part.trim());
    return parts
        .filter((part) => part !== "")
        .flatMap((part) => {
        // RFC 6376 \u00a73.2: names are case-sensitive
        if (part.split("=")[0]?.trim() !== name)
            return [part];
        return value === null ? [] : [`${name}=${value}`];
    })
        .join("; ");
}


/***/ })),

/***/ 25714:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ meantTags),
/* harmony export */   Wn: () => (/* binding */ isSameRecord),
/* harmony export */   tT: () => (/* binding */ formatTags)
/* harmony export */ });
/* harmony import */ var _text_closest_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68320);
/* harmony import */ var _text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50137);
/* harmony import */ var _mailto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29905);
/* harmony import */ var _report_uris_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26073);
/* harmony import */ var _text_zone_file_quoting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85873);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38308);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1704);







/** What was meant to part two tags: a comma or white space in place of `;` does before the name of the next. */
const SEPARATOR = new RegExp(`;|[, \\t]+(?=(?:${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_TAGS */ .Q$.join("|")})[ \\t]*=)`, "i");
/**
 * The tags that were meant by one record, or by several at one name: with the quoting of a zone file, `:` in place of `=`, a misspelt
 * name or policy, addresses without `mailto:` or behind `;`. Of a repeated tag the value is kept by which receivers reject least, of
 * `rua` and `ruf` each address.
 */
function meantTags(texts) {
    const tags = new Map();
    let list = "rua";
    for (const spec of texts.flatMap((text) => (0,_text_zone_file_quoting_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutQuoting */ .Y)(text).split(SEPARATOR))) {
        const { name, value } = readSpec(spec, list);
        if (name === null || name === "v")
            continue;
        if (name === "rua" || name === "ruf")
            list = name;
        const before = tags.get(name);
        if (before === undefined)
            tags.set(name, value);
        else if (isPolicyTag(name))
            tags.set(name, weakest(meantPolicy(before), meantPolicy(value)));
        else if (MILD[name]?.test(value) === true)
            tags.set(name, value);
        else if (name === list)
            tags.set(name, `${before},${value}`);
    }
    return new Map([...tags].flatMap(([name, value]) => meantValue(name, value)));
}
/** A tag as it was meant; an address by itself belongs to the list before it. */
function readSpec(spec, list) {
    const [, name, value = ""] = /^[\s"']*([A-Za-z0-9_-]+)[ \t]*[=:](.*)$/s.exec(spec) ?? [];
    if (/^\s*mailto:/i.test(spec) || (name === undefined && spec.includes("@")))
        return { name: list, value: spec };
    return { name: name === undefined ? null : (0,_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .meantTag */ .Q5)(name), value: (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_5__/* .trimWsp */ .j)(value) };
}
/** The values by which receivers reject less. */
const MILD = { adkim: /^r/i, aspf: /^r/i, t: /^y/i };
/**
 * The tag with a valid value, or nothing where none was meant, or receivers of RFC 9989 know no such tag. Without `sp` and `np`, `p`
 * counts for the names below: where it is not clear what they were meant to be, `p` is.
 */
function meantValue(name, value) {
    if (isPolicyTag(name)) {
        const policy = meantPolicy(value) ?? (name === "p" ? "none" : null);
        return policy === null ? [] : [[name, policy]];
    }
    if (name === "rua" || name === "ruf") {
        // failure reports have parts of mails: they are not to go where they do not go today
        const uris = name === "rua" ? (0,_report_uris_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUris */ .C5)((0,_report_uris_js__WEBPACK_IMPORTED_MODULE_1__/* .meantUris */ .FB)(value)) : (0,_report_uris_js__WEBPACK_IMPORTED_MODULE_1__/* .usableUris */ .Cb)((0,_mailto_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReportUris */ .N2)(value));
        return uris === null ? [] : [[name, uris]];
    }
    // a share of forged mail is part of the policy at receivers that follow RFC 7489: without it they apply more
    if (name === "pct")
        return /^\d{1,2}$/.test(value) ? [[name, value]] : [];
    if (_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .REMOVED_TAGS */ .Lx.includes(name))
        return [];
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllowedValue */ .AP)(name, value))
        return [[name, value]];
    const meant = name === "fo" ? meantOptions(value) : value.slice(0, 1).toLowerCase();
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllowedValue */ .AP)(name, meant) ? [[name, meant]] : [];
}
/** RFC 9989 \u00a74.8: of 0 and 1 one; 1 asks for all reports that 0 asks for. */
function meantOptions(value) {
    const options = [...new Set(value.toLowerCase().split(/[^01ds]+/))].filter((option) => /^[01ds]$/.test(option));
    return (options.includes("1") ? options.filter((option) => option !== "0") : options).join(":");
}
/** The policy that a value was meant to be; null where that is not clear. */
function meantPolicy(value) {
    const letters = value
        .slice(0, MAX_POLICY)
        .toLowerCase()
        .replace(/[^a-z]/g, "");
    return (0,_text_closest_word_js__WEBPACK_IMPORTED_MODULE_6__/* .closestWord */ .E)(letters, _record_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICIES */ .PQ);
}
/** Project limit: a longer value is not a misspelt policy. */
const MAX_POLICY = 30;
function weakest(a, b) {
    return _record_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICIES */ .PQ.find((policy) => policy === (a ?? "none") || policy === (b ?? "none")) ?? "none";
}
function isPolicyTag(name) {
    return ["p", "sp", "np"].includes(name);
}
/** The record with these tags, `p` in second place (RFC 7489 \u00a76.3). */
function formatTags(tags) {
    const p = tags.get("p");
    const others = [...tags].filter(([name]) => name !== "p");
    return [["v", "DMARC1"], ...(p === undefined ? [] : [["p", p]]), ...others].map((tag) => tag.join("=")).join("; ");
}
/** Whether a record differs from a corrected one in letter case and white space alone, and all receivers see it. */
function isSameRecord(text, corrected) {
    if (!/^v=DMARC1/i.test(text))
        return false;
    const { tags, errors } = (0,_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTags */ .rL)(text);
    const written = tags.map(({ name, value }) => {
        const isList = name === "rua" || name === "ruf";
        return `${name}=${isList ? (0,_report_uris_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUris */ .C5)(value.split(",").map(_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_5__/* .trimWsp */ .j)) : value}`;
    });
    return errors.length === 0 && written.join("; ").toLowerCase() === corrected.toLowerCase();
}


/***/ })),

/***/ 44662:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ observeExternalDestinations),
/* harmony export */   k: () => (/* binding */ authorisationName)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50738);
/* harmony import */ var _mailbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31395);
/* harmony import */ var _mailto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29905);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38308);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1704);
/* harmony import */ var _tree_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89355);







/**
 * Observes for each host that reports are mailed to whether it is outside the organisation, and whether it has agreed. `own`: the
 * organisational domain of the name that has the record, where it is known already.
 */
async function observeExternalDestinations(dns, dmarc, own) {
    if (dmarc.state !== "present")
        return dmarc;
    const { foundAt, rua } = dmarc.value;
    const hosts = (0,_mailbox_js__WEBPACK_IMPORTED_MODULE_1__/* .reportDomains */ .y2)(rua);
    const asked = hosts.slice(0, _mailbox_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DOMAINS */ .xj).filter((host) => host !== foundAt);
    const seen = await observeDestinations(dns, { name: foundAt, organisation: own }, asked);
    const destinations = seen.map(({ value }) => value).filter((value) => value !== null);
    return {
        state: "present",
        value: { destinations, unasked: Math.max(0, hosts.length - _mailbox_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DOMAINS */ .xj) },
        evidence: seen.flatMap(({ evidence }) => evidence),
    };
}
/** The name of the TXT record by which `host` agrees to receive reports about `domain` (RFC 9990 \u00a74). */
function authorisationName(domain, host) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .prependLabels */ .Sm)(domain, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .prependLabels */ .Sm)("_report._dmarc", host));
}
async function observeDestinations(dns, domain, hosts) {
    if (hosts.length === 0)
        return [];
    const own = Promise.resolve(domain.organisation ?? (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .observeOrganisationalDomain */ .qI)(dns, domain.name));
    return Promise.all(hosts.map(async (host) => {
        const [ours, theirs] = await Promise.all([own, (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .observeOrganisationalDomain */ .qI)(dns, host)]);
        for (const organisation of [ours, theirs]) {
            if (organisation.state === "unknown")
                return { value: { host, agreed: null, reason: organisation.reason }, evidence: [] };
        }
        // RFC 9990 \u00a74: only where the organisational domains differ must the destination have agreed.
        if (ours.state === "present" && theirs.state === "present" && ours.value.name === theirs.value.name)
            return { value: null, evidence: [] };
        return observeAuthorisation(dns, domain.name, host);
    }));
}
async function observeAuthorisation(dns, domain, host) {
    const name = authorisationName(domain, host);
    if ((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseName */ .$q)(name) === null)
        return { value: { host, agreed: false, reason: "too-long" }, evidence: [] };
    const lookup = await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, name);
    if (lookup.state === "unknown")
        return { value: { host, agreed: null, reason: lookup.reason }, evidence: [] };
    // RFC 9990 \u00a74: one record that begins with v=DMARC1 is enough.
    const records = lookup.state === "present" ? (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .selectDmarc */ ._v)(lookup.texts) : [];
    const { evidence } = lookup;
    if (records.length === 0)
        return { value: { host, agreed: false, reason: "no-record" }, evidence };
    // RFC 9990 \u00a74: a rua found there replaces the destination, and must stay at the same host.
    const overriding = records.flatMap((text) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTags */ .rL)(text).tags).filter(({ name }) => name === "rua");
    const elsewhere = overriding
        .flatMap(({ value }) => (0,_mailbox_js__WEBPACK_IMPORTED_MODULE_1__/* .reportDomains */ .y2)((0,_mailto_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReportUris */ .N2)(value)))
        .find((other) => other !== host);
    if (elsewhere === undefined)
        return { value: { host, agreed: true, reason: "record" }, evidence };
    return { value: { host, agreed: false, reason: "elsewhere", elsewhere }, evidence };
}


/***/ })),

/***/ 85942:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ possibleResults),
/* harmony export */   PX: () => (/* binding */ applicableRecord),
/* harmony export */   Wh: () => (/* binding */ alignmentTag),
/* harmony export */   jV: () => (/* binding */ observeMailResult)
/* harmony export */ });
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50169);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38308);
/* harmony import */ var _tree_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89355);



/** Finds the policy for a mail, and which of its authenticated domains align with the author's. */
async function observeMailResult(dns, mail, expected, authentications) {
    const policy = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observeDmarc */ .i)(dns, mail.author);
    const record = applicableRecord(policy);
    const aligned = authentications.map((each) => align(dns, mail.author, record, each));
    return { mail, expected, policy, authentications: await Promise.all(aligned) };
}
/** The record that receivers apply; null where there is none, or it is unknown. */
function applicableRecord(policy) {
    return policy.state === "present" && !policy.value.discarded ? policy.value : null;
}
async function align(dns, author, record, authentication) {
    const { domain, state } = authentication;
    const decided = (alignment) => {
        return { ...authentication, alignment, unmeasured: null };
    };
    if (record === null || domain === null || state === "fail")
        return decided(null);
    if (domain === author)
        return decided("aligned");
    if (record[alignmentTag(authentication)] === "s")
        return decided("not-aligned"); // RFC 9989 \u00a74.4
    // RFC 9989 \u00a74.10.2: relaxed alignment is that of organisational domains
    const [own, other] = await Promise.all([
        (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .observeOrganisationalDomain */ .qI)(dns, author),
        (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .observeOrganisationalDomain */ .qI)(dns, domain),
    ]);
    const open = [own, other].find((each) => each.state === "unknown");
    if (open?.state === "unknown")
        return { ...authentication, alignment: "unknown", unmeasured: open.reason };
    const isSame = own.state === "present" && other.state === "present" && own.value.name === other.value.name;
    return decided(isSame ? "aligned" : "not-aligned");
}
/** The tag that says how strictly the domain has to align. */
function alignmentTag({ selector }) {
    return selector === null ? "aspf" : "adkim";
}
/** The results that the mail may have, at one receiver or another, and what of it was not measured. */
function possibleResults({ policy, authentications }) {
    const passing = authentications.filter(({ state, alignment }) => state !== "fail" && alignment !== "not-aligned");
    const mayPass = passing.length > 0 ? ["pass"] : [];
    if (policy.state === "unknown")
        return { results: [...mayPass, "none", "quarantine", "reject"], unmeasured: [policy.reason] };
    const record = applicableRecord(policy);
    if (record === null)
        return { results: ["none"], unmeasured: [] };
    if (passing.some(({ state, alignment }) => state === "pass" && alignment === "aligned"))
        return { results: ["pass"], unmeasured: [] };
    const unmeasured = passing.flatMap(({ state, reason, unmeasured: alignment }) => [
        ...(state === "unknown" && reason !== null ? [reason] : []),
        ...(alignment === null ? [] : [alignment]),
    ]);
    return { results: [...mayPass, ...dispositions(record)], unmeasured };
}
/** What receivers do with mail that fails. RFC 7489 \u00a76.6.4: with `pct`, they apply the next lower policy to the rest of it. */
function dispositions({ effective, pct }) {
    return pct === null || pct === 100 || effective === "none" ? [effective] : [effective, (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .lowered */ .DM)(effective)];
}


/***/ })),

/***/ 50169:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ addOverlooked),
/* harmony export */   i: () => (/* binding */ observeDmarc)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78789);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50738);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74797);
/* harmony import */ var _overlooked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22285);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38308);
/* harmony import */ var _tree_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89355);







/**
 * The record at the domain, else the one of its organisational domain, else that of the public suffix
 * (RFC 9989 \u00a74.10.1). Malformed where there are several; a record that is not valid is present, with its errors.
 * With several at the domain itself the search ends: receivers that follow RFC 7489 \u00a76.6.3 look no further.
 */
async function observeDmarc(dns, domain) {
    const lookup = await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .prependLabels */ .Sm)("_dmarc", domain));
    if (lookup.state === "unknown")
        return lookup;
    const own = (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .readStep */ .jg)(domain, lookup);
    return own === null ? observeInherited(dns, domain, lookup.evidence) : toObservation(own, "own", lookup.evidence);
}
async function observeInherited(dns, domain, seen) {
    const treeWalk = await (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walkTree */ .Ir)(dns, (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .parentNames */ .Jt)(domain));
    const evidence = [...seen, ...treeWalk.evidence];
    if ("state" in treeWalk)
        return { ...treeWalk, evidence };
    const chosen = (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .selectGoverningRecord */ .Rh)(domain, treeWalk.steps).chosen ?? treeWalk.steps[0];
    if (chosen === undefined)
        return { state: "absent", evidence };
    const { record } = chosen;
    const isSamePolicy = typeof record === "number" || (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .Ci)(record, "exists") === (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .Ci)(record, "missing");
    const existence = isSamePolicy ? "exists" : await observeExistence(dns, domain);
    if (typeof existence !== "string")
        return { ...existence, evidence };
    return toObservation(chosen, existence, evidence.filter(({ at }) => "type" in at && at.name === (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .prependLabels */ .Sm)("_dmarc", chosen.at)));
}
/**
 * Adds what was meant as the domain's own record, where it has none: a text at `_dmarc.<domain>` that is not a valid record, or one
 * where no receiver looks: at the domain itself, or under the doubled domain, where a name without its final dot ends up in a zone
 * file (RFC 1035 \u00a75.1). Names that do not answer are passed over: receivers find no record either way.
 */
async function addOverlooked(dns, domain, dmarc) {
    const isInherited = dmarc.state === "present" && dmarc.value.isInherited;
    if (dmarc.state !== "absent" && !isInherited)
        return dmarc;
    const own = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .prependLabels */ .Sm)("_dmarc", domain);
    const names = [own, domain, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .prependLabels */ .Sm)(own, domain)].filter((name) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(name) !== null);
    const lookups = await Promise.all(names.map((name) => (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, name)));
    const found = lookups.flatMap((lookup) => (lookup.state === "present" ? lookup.evidence : []));
    const overlooked = found.find(({ text }) => (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .resemblesDmarc */ .Gf)(text));
    if (overlooked === undefined)
        return dmarc;
    const evidence = [...dmarc.evidence.filter((each) => !isSame(each, overlooked)), overlooked];
    return dmarc.state === "present"
        ? { ...dmarc, value: { ...dmarc.value, overlooked: (0,_overlooked_js__WEBPACK_IMPORTED_MODULE_4__/* .nameAndText */ .e)(overlooked) }, evidence }
        : { ...dmarc, evidence };
}
function isSame(a, b) {
    return a.text === b.text && (0,_overlooked_js__WEBPACK_IMPORTED_MODULE_4__/* .nameAndText */ .e)(a).name === (0,_overlooked_js__WEBPACK_IMPORTED_MODULE_4__/* .nameAndText */ .e)(b).name;
}
/**
 * Whether the domain exists, which decides between `sp` and `np`: NXDOMAIN says that it does not (RFC 9989 \u00a73.2.13). Behind
 * an alias NXDOMAIN is about the alias's target (RFC 6604 \u00a73).
 */
async function observeExistence(dns, domain) {
    const answer = await dns.query(domain, "SOA");
    if (answer.kind !== "failure" && answer.security !== "bogus")
        return answer.kind === "nxdomain" && answer.aliases.length === 0 ? "missing" : "exists";
    const reason = answer.kind === "failure" ? answer.reason : (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("cause/bogus");
    return (0,_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .unanswered */ .bj)({ type: "SOA", name: domain }, (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("dmarc-record/existence", { reason }));
}
function toObservation({ at, record }, relation, evidence) {
    if (typeof record === "number") {
        return {
            state: "malformed",
            problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("dmarc-record/several", { count: record, name: (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .prependLabels */ .Sm)("_dmarc", at) }),
            evidence,
        };
    }
    const policy = { decidedBy: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingTag */ .YA)(record, relation), effective: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .Ci)(record, relation) };
    return {
        state: "present",
        value: { ...record, foundAt: at, isInherited: relation !== "own", overlooked: null, ...policy },
        evidence,
    };
}


/***/ })),

/***/ 22285:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nameAndText),
/* harmony export */   q: () => (/* binding */ describeOverlooked)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);


/** Why the text does not count for the domain: because of its name, or how it is written. */
function describeOverlooked({ name: at, text }, domain) {
    const name = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .prependLabels */ .Sm)("_dmarc", domain);
    if (at !== name)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dmarc/present/elsewhere", { at, name });
    const quotes = text.includes('"');
    const backslashes = text.includes("\\");
    if (quotes || backslashes)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dmarc/present/quoting", { name, quotes, backslashes });
    if (/^\s/.test(text))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dmarc/present/leading-space", { name });
    if (/^v[ \t]*=[ \t]*DMARC1\b/.test(text))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dmarc/present/no-semicolon", { name, text });
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dmarc/present/misspelt", { name, text });
}
/** The TXT value that was seen, and its name. */
function nameAndText({ at, text }) {
    return { name: "name" in at ? at.name : "", text };
}


/***/ })),

/***/ 82820:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isPublicSuffixByPsl),
/* harmony export */   i: () => (/* binding */ organisationalDomainByPsl)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20935);
// The organisational domain as receivers that follow RFC 7489 find it: by the Public Suffix List.

// RFC 7489 leaves the choice of the list's parts open; receivers take the private suffixes too.
const LIST_OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };
/** The public suffix of `domain` and one more label (RFC 7489 \u00a73.2); `domain` itself where it is a suffix. */
function organisationalDomainByPsl(domain) {
    return (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getDomain */ .FB)(domain, LIST_OPTIONS) ?? domain;
}
/** Whether the list has `domain` itself. */
function isPublicSuffixByPsl(domain) {
    return (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .getPublicSuffix */ .pj)(domain, LIST_OPTIONS) === domain;
}


/***/ })),

/***/ 38308:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isAllowedValue),
/* harmony export */   Ci: () => (/* binding */ effectivePolicy),
/* harmony export */   DM: () => (/* binding */ lowered),
/* harmony export */   De: () => (/* binding */ parsePolicyValue),
/* harmony export */   Gf: () => (/* binding */ resemblesDmarc),
/* harmony export */   H$: () => (/* binding */ inheritedFrom),
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   YA: () => (/* binding */ decidingTag),
/* harmony export */   _v: () => (/* binding */ selectDmarc),
/* harmony export */   hs: () => (/* binding */ parseDmarc)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _mailto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29905);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1704);



/** The tags whose value matters (RFC 9989 \u00a74.7, RFC 7489 \u00a76.3). */
const KNOWN_TAGS = [..._tags_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFINED_TAGS */ .Wv, "pct"];
const POLICY_TAGS = ["p", "sp", "np"];
const POLICIES = ["none", "quarantine", "reject"];
/** RFC 9989 \u00a74.7, \u00a74.8: the values of the other tags that have a closed set of them. */
const VALUE_TESTS = {
    psd: (value) => /^[ynu]$/i.test(value),
    t: (value) => /^[yn]$/i.test(value),
    adkim: (value) => /^[rs]$/i.test(value),
    aspf: (value) => /^[rs]$/i.test(value),
    fo: isFailureOptions,
};
/** Whether a tag may have a value (RFC 9989 \u00a74.8); true for tags whose value has no form of its own. */
function isAllowedValue(tag, value) {
    if (POLICY_TAGS.includes(tag))
        return parsePolicyValue(value) !== null;
    return !Object.hasOwn(VALUE_TESTS, tag) || VALUE_TESTS[tag]?.(value) !== false;
}
/** RFC 9989 \u00a74.8, dmarc-fo: of 0 and 1 one, and each of d and s at most once. */
function isFailureOptions(value) {
    if (!/^[01ds](?::[01ds]){0,2}$/i.test(value))
        return false;
    const options = value.toLowerCase().split(":");
    return new Set(options.map((option) => (option === "1" ? "0" : option))).size === options.length;
}
/** The DMARC records among TXT values: `v` must be the first tag, and `DMARC1` in just this case (RFC 9989 \u00a74.7, \u00a74.8). */
function selectDmarc(texts) {
    return texts.filter((text) => /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(;|$)/.test(text));
}
/**
 * Whether a text was meant as a DMARC record: its version misspelt, quoted, in another case, behind a space or behind other tags. A
 * word that begins so, as `dmarc-verification=`, is another thing.
 */
function resemblesDmarc(text) {
    return /^\W*(?:v\W*)?DMARC(?![-\w]*[-_a-z])/i.test(text) || /;[ \t]*v[ \t]*=[ \t]*DMARC1/i.test(text);
}
/** Reads one record; never throws. */
function parseDmarc(text) {
    const { tags, unreadable, errors } = (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTags */ .rL)(text);
    const values = new Map();
    let duplicate = null;
    for (const { name, value } of tags) {
        if (values.has(name))
            duplicate ??= name;
        else
            values.set(name, value);
    }
    const wrong = [...POLICY_TAGS, ...Object.keys(VALUE_TESTS)].flatMap((tag) => {
        const value = values.get(tag);
        if (tag === "fo" && !values.has("ruf"))
            return []; // RFC 9989 \u00a74.7: it is ignored then, whatever it says
        return value === undefined || isAllowedValue(tag, value) ? [] : [{ tag, value }];
    });
    for (const { tag } of wrong)
        values.delete(tag); // RFC 9989 \u00a74.7: an invalid value is ignored, the default counts
    const unread = unreadable.filter((tag) => KNOWN_TAGS.includes(tag) && !values.has(tag));
    const invalid = [...new Set([...wrong.map(({ tag }) => tag), ...unread])];
    const badTags = POLICY_TAGS.filter((tag) => invalid.includes(tag));
    const rua = parseUris(values.get("rua"));
    const isWithoutPolicy = !values.has("p") && !badTags.includes("p");
    const isUnreported = rua.every(({ problem }) => problem !== null);
    const value = (tag) => values.get(tag)?.toLowerCase();
    return {
        text,
        errors: [
            ...(duplicate === null ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("tag-list/repeated", { name: duplicate })]),
            ...wrong.map((tag) => POLICY_TAGS.some((policyTag) => policyTag === tag.tag)
                ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dmarc-record/policy", tag)
                : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dmarc-record/value", tag)),
            ...errors,
            ...(isWithoutPolicy && isUnreported ? [(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("dmarc-record/no-policy")] : []),
        ],
        repeated: duplicate !== null,
        discarded: duplicate !== null || ((badTags.length > 0 || isWithoutPolicy) && isUnreported),
        tags: [...new Set(tags.map(({ name }) => name))],
        p: parsePolicyValue(values.get("p")),
        sp: parsePolicyValue(values.get("sp")),
        np: parsePolicyValue(values.get("np")),
        psd: value("psd") === "y" ? "y" : value("psd") === "n" ? "n" : "u",
        isTesting: value("t") === "y",
        adkim: value("adkim") === "s" ? "s" : "r",
        aspf: value("aspf") === "s" ? "s" : "r",
        rua,
        ruf: parseUris(values.get("ruf")),
        fo: values.get("fo") ?? null,
        pct: parsePercent(values.get("pct")),
        invalid,
        badTags,
    };
}
/** The policy of a tag's value; null if it is none. */
function parsePolicyValue(value) {
    return POLICIES.find((policy) => policy === value?.toLowerCase()) ?? null;
}
function parseUris(value) {
    return value === undefined ? [] : (0,_mailto_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReportUris */ .N2)(value);
}
/** RFC 7489 \u00a76.3: a whole number from 0 to 100. */
function parsePercent(value) {
    return value !== undefined && /^\d{1,3}$/.test(value) && Number(value) <= 100 ? Number(value) : null;
}
/** The tag that applies to mail from a domain: `p` of its own record, `sp` or `np` of an inherited one if present (RFC 9989 \u00a74.7). */
function decidingTag({ sp, np }, relation) {
    if (relation === "missing" && np !== null)
        return "np";
    return relation !== "own" && sp !== null ? "sp" : "p";
}
/** The policy for mail from a domain (RFC 9989 \u00a74.7), lowered by `t=y`. */
function effectivePolicy(record, relation) {
    // RFC 9989 \u00a74.10.1, RFC 7489 \u00a76.6.3: with an invalid policy tag or without p the record counts as p=none, whatever sp and np say
    if (record.discarded || record.badTags.length > 0 || record.p === null)
        return "none";
    const requested = record[decidingTag(record, relation)] ?? "none";
    return record.isTesting ? lowered(requested) : requested; // RFC 9989 \u00a74.7 on `t`
}
/** The policy one level lower. */
function lowered(policy) {
    return policy === "reject" ? "quarantine" : "none";
}
/** Where an inherited record was found; null for the domain's own. */
function inheritedFrom({ isInherited, foundAt }) {
    return isInherited ? foundAt : null;
}


/***/ })),

/***/ 91970:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ mailsSince),
/* harmony export */   pb: () => (/* binding */ summariseDmarcReports),
/* harmony export */   sx: () => (/* binding */ MIN_MAILS)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60776);
/* harmony import */ var _report_arrival_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81409);
/* harmony import */ var _received_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57730);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79136);




/** Project limits. */
const SHOWN_DAYS = 30;
const MAX_SOURCES = 20;
/**
 * Project limits: the pass rate is of the last 7 days, so that what was fixed is forgotten; of more days, up to 30, where these have fewer mails than
 * it takes. Of 100 mails, two may fail at a rate of 98 percent: one stray mail decides nothing.
 */
const COUNTED_DAYS = 7;
const MIN_MAILS = 100;
/** Sums up the reports on a domain as of a moment; `unread`: see `ReportArrival`; `added`: null where there is nothing to compare with. */
function summariseDmarcReports({ reports, rows }, { unread, at, added }) {
    const today = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(at);
    const shown = rows.filter(({ day }) => day >= (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(today, -SHOWN_DAYS) && day <= today);
    const days = totalsByDay(shown);
    const since = countedSince(days, at);
    const sources = failingSources(shown.filter(({ day }) => day >= since), added);
    return {
        last: (0,_report_arrival_js__WEBPACK_IMPORTED_MODULE_0__/* .lastReport */ .PQ)(reports, at),
        unread,
        days,
        since,
        failing: sources.slice(0, MAX_SOURCES),
        failingSources: sources.length,
    };
}
/** The mails since a day. */
function mailsSince(days, since) {
    const sums = { mails: 0, passed: 0, forwarded: 0 };
    for (const { day, mails, passed, forwarded } of days) {
        if (day < since)
            continue;
        sums.mails += mails;
        sums.passed += passed;
        sums.forwarded += forwarded;
    }
    return sums;
}
function totalsByDay(rows) {
    const days = new Map();
    for (const row of rows) {
        const total = days.get(row.day) ?? { day: row.day, mails: 0, passed: 0, forwarded: 0 };
        total.mails += row.count;
        if ((0,_received_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassed */ .Hh)(row))
            total.passed += row.count;
        else if ((0,_received_js__WEBPACK_IMPORTED_MODULE_1__/* .isForwarded */ .H4)(row))
            total.forwarded += row.count;
        days.set(row.day, total);
    }
    return [...days.values()].toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.day, b.day));
}
/** The latest day since which there are as many mails as it takes, 7 to 30 days ago. */
function countedSince(days, at) {
    let mails = 0;
    const latest = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)((0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(at), -COUNTED_DAYS);
    for (const { day, ...counted } of days.toReversed()) {
        mails += counted.mails - counted.forwarded;
        if (mails >= MIN_MAILS)
            return day < latest ? day : latest;
    }
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)((0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(at), -SHOWN_DAYS);
}
function failingSources(rows, added) {
    const newSince = (ip) => added !== null && ip !== null && added.addresses.has(ip) ? added.since : null;
    const sources = new Map();
    for (const row of rows) {
        if ((0,_received_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassed */ .Hh)(row) || (0,_received_js__WEBPACK_IMPORTED_MODULE_1__/* .isForwarded */ .H4)(row))
            continue;
        const { ip, from: domain, day } = row;
        const key = JSON.stringify([ip, domain]);
        const source = sources.get(key) ?? { ip, domain, mails: 0, from: day, to: day, newSince: newSince(ip) };
        source.mails += row.count;
        if (day < source.from)
            source.from = day;
        if (day > source.to)
            source.to = day;
        sources.set(key, source);
    }
    return [...sources]
        .toSorted(([a, one], [b, other]) => other.mails - one.mails || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a, b))
        .map(([, source]) => source);
}


/***/ })),

/***/ 1704:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ REMOVED_TAGS),
/* harmony export */   Q$: () => (/* binding */ ALL_TAGS),
/* harmony export */   Q5: () => (/* binding */ meantTag),
/* harmony export */   Wv: () => (/* binding */ DEFINED_TAGS),
/* harmony export */   rL: () => (/* binding */ parseTags)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _text_closest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68320);
/* harmony import */ var _text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50137);



/** RFC 9989 \u00a74.7. */
const DEFINED_TAGS = ["v", "p", "sp", "np", "psd", "t", "adkim", "aspf", "rua", "ruf", "fo"];
/** RFC 9989 \u00a7C.5.2: tags of RFC 7489 that it has removed. */
const REMOVED_TAGS = ["pct", "rf", "ri"];
const ALL_TAGS = [...DEFINED_TAGS, ...REMOVED_TAGS];
const LONG_TAGS = ALL_TAGS.filter((tag) => tag.length > 2);
/** Project limit: a hostile record has as many errors as octets. */
const MAX_ERRORS = 10;
/** Reads the tags of a record; never throws. */
function parseTags(text) {
    const list = { tags: [], unreadable: [], errors: [] };
    const specs = text.split(";").map(_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__/* .trimWsp */ .j);
    if (specs.length > 1 && specs.at(-1) === "")
        specs.pop(); // one ";" may end the record
    for (const spec of specs) {
        const equals = spec.indexOf("=");
        const name = (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__/* .trimWspEnd */ .s)(spec.slice(0, Math.max(0, equals)));
        const value = (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__/* .trimWsp */ .j)(spec.slice(equals + 1));
        const error = tagError(spec, name, value);
        if (error === null)
            list.tags.push({ name: name.toLowerCase(), value });
        else {
            list.errors.push(error);
            if (equals >= 0)
                list.unreadable.push(name.toLowerCase());
            else if (/^p[ \t]*:/i.test(spec))
                list.unreadable.push("p"); // one fault: a policy that cannot be read, not a missing one too
        }
    }
    return { ...list, errors: list.errors.slice(0, MAX_ERRORS) };
}
function tagError(spec, name, value) {
    if (spec === "")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("tag-list/empty");
    if (!spec.includes("="))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("tag-list/no-value", { text: spec });
    if (!/^[A-Za-z]+$/.test(name))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dmarc-record/name", { name, meant: meantTag(name) });
    const octet = /[^\x20-\x7e]/.exec(value)?.[0];
    if (octet !== undefined)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("tag-list/not-ascii", { name, octet });
    return value === "" ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("dmarc-record/empty", { name }) : null;
}
/** The tag that was meant by a name that is none; null where that is not clear. */
function meantTag(name) {
    const letters = name
        .slice(0, MAX_NAME)
        .toLowerCase()
        .replace(/[^a-z]/g, "");
    if (ALL_TAGS.includes(letters))
        return letters;
    // with two letters, one edit makes another tag: `spf` was not meant as `sp`
    return letters.length < 3 ? null : (0,_text_closest_word_js__WEBPACK_IMPORTED_MODULE_2__/* .closestWord */ .E)(letters, LONG_TAGS);
}
/** Project limit: a longer name is not a misspelt one. */
const MAX_NAME = 20;


/***/ })),

/***/ 89355:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ walkTree),
/* harmony export */   Jt: () => (/* binding */ parentNames),
/* harmony export */   Rh: () => (/* binding */ selectGoverningRecord),
/* harmony export */   jg: () => (/* binding */ readStep),
/* harmony export */   qI: () => (/* binding */ observeOrganisationalDomain)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50738);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38308);



/** The names above `domain` that are asked, nearest first: at most seven (RFC 9989 \u00a74.10: eight queries in all). */
function parentNames(domain) {
    const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(domain);
    const names = [];
    // RFC 9989 \u00a74.10: from eight labels on, the walk goes on at the name of seven.
    for (let labelCount = Math.min(labels.length - 1, 7); labelCount >= 1; labelCount--)
        names.push((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .joinLabels */ .GJ)(labels.slice(-labelCount)));
    return names;
}
/** Walks the names in order. They are asked together; what lies behind the end of the walk does not count. */
async function walkTree(dns, names) {
    const lookups = await Promise.all(names.map(async (at) => ({ at, lookup: await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("_dmarc", at)) })));
    const steps = [];
    const evidence = [];
    for (const { at, lookup } of lookups) {
        if (lookup.state === "unknown")
            return { ...lookup, evidence };
        evidence.push(...lookup.evidence);
        const step = readStep(at, lookup);
        if (step === null)
            continue;
        steps.push(step);
        if (psdOf(step) !== "u")
            break; // RFC 9989 \u00a74.10: psd=y and psd=n end the walk
    }
    return { steps, evidence };
}
/** What a lookup brought; null where there is no DMARC record. */
function readStep(at, lookup) {
    const texts = lookup.state === "present" ? (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .selectDmarc */ ._v)(lookup.texts) : [];
    const [text] = texts;
    if (text === undefined)
        return null;
    return { at, record: texts.length > 1 ? texts.length : (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDmarc */ .hs)(text) };
}
/**
 * The organisational domain by the records at `domain` and above (RFC 9989 \u00a74.10.2): `psd=n` names it, `psd=y` above the
 * start says that it is one label below, else it has the fewest labels; without any record it is `domain`.
 */
function selectOrganisationalDomain(domain, records) {
    const last = records.at(-1);
    if (last === undefined)
        return domain;
    if (psdOf(last) !== "y" || last.at === domain)
        return last.at;
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .joinLabels */ .GJ)((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(domain).slice(-(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(last.at).length - 1));
}
/** The record of the organisational domain among those found; that of the public suffix is the last resort (RFC 9989 \u00a74.10.1). */
function selectGoverningRecord(domain, found) {
    const unambiguous = found.filter(({ record }) => typeof record !== "number"); // \u00a74.10: several are passed by
    const organisation = selectOrganisationalDomain(domain, unambiguous);
    return { organisation, chosen: unambiguous.find(({ at }) => at === organisation) ?? unambiguous.at(-1) };
}
/** The organisational domain of `domain`. */
async function observeOrganisationalDomain(dns, domain) {
    const treeWalk = await walkTree(dns, [domain, ...parentNames(domain)]);
    if ("state" in treeWalk)
        return treeWalk;
    const { organisation: name, chosen } = selectGoverningRecord(domain, treeWalk.steps);
    const record = chosen === undefined || typeof chosen.record === "number" ? null : chosen.record;
    return { state: "present", value: { name, record, recordAt: chosen?.at ?? name }, evidence: treeWalk.evidence };
}
/** RFC 9989 \u00a74.10: the tag counts whatever the policy tags are; not in a list that is invalid as a whole. */
function psdOf({ record }) {
    return typeof record === "number" || record.repeated ? "u" : record.psd;
}


/***/ })),

/***/ 91772:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   HN: () => (/* binding */ txtRecordFix),
/* harmony export */   Yt: () => (/* binding */ withFix),
/* harmony export */   pV: () => (/* binding */ afterStep),
/* harmony export */   s$: () => (/* binding */ adviceFix)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);

/** A fix that publishes `value` as TXT record at `name`, in as many strings as it takes. */
function txtRecordFix(name, value, text) {
    return { text, records: [{ name: `${name}.`, type: "TXT", data: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("TXT", (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtRdata */ .fm)(value)) }] };
}
/** A fix whose records must not be published before something else was done or confirmed, as its text says. */
function afterStep(fix) {
    return fix.records.length === 0 ? fix : { ...fix, needsStep: true };
}
/** A fix without a record: people, or the owner of another domain, must act. */
function adviceFix(text) {
    return { text, records: [] };
}
/** A failure with what fixes it; another judgement needs none. */
function withFix(judgement, fix) {
    return judgement.outcome === "fail" ? { ...judgement, fix: fix() } : judgement;
}
/** A fix with the file to serve, where that is known. */
function withFile(fix, file) {
    return file === null ? fix : { ...fix, file };
}


/***/ })),

/***/ 56941:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ historyIntact)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48266);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91772);



const historyIntact = (0,_define_check_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCheck */ .qH)({
    id: "history/intact",
    scope: "run",
    section: "\u00a75",
    requirements: [],
    tests: [],
    references: ["docs/history.md"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: _define_check_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_KINDS */ .Oo,
    needs: ["history"],
    judge: ({ history: { last, broken } }) => {
        if (broken !== null)
            return {
                outcome: "fail",
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("history/broken", broken),
                fix: (0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFix */ .s$)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("history/fix/broken")),
            };
        if (last === null)
            return { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("history/first-run") };
        return { outcome: "pass", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("history/intact/unbroken", { at: last.at }) };
    },
});


/***/ })),

/***/ 31395:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ judgeMailboxes),
/* harmony export */   xj: () => (/* binding */ MAX_DOMAINS),
/* harmony export */   y2: () => (/* binding */ reportDomains),
/* harmony export */   zv: () => (/* binding */ observeMailboxes)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78789);
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4498);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60455);
/* harmony import */ var _dns_no_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28225);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48042);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91772);
/* harmony import */ var _registrable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17791);
// Whether the domains of report mailboxes accept mail, by their DNS records (RFC 5321 \u00a75.1, RFC 7505).









/** Project limit: domains and MX hosts that are asked about; a hostile record names thousands. */
const MAX_DOMAINS = 10;
const MAX_HOSTS = 10;
/** The domains that reports are mailed to, each once. */
function reportDomains(rua) {
    return [...new Set(rua.map(({ domain }) => domain))].filter((domain) => domain !== null);
}
/** Asks for each domain of a record's destinations; a record that is not there, or not known, is passed on as that. */
async function observeMailboxes(dns, record) {
    if (record.state !== "present")
        return record;
    const domains = reportDomains(record.value.rua);
    const seen = await Promise.all(domains.slice(0, MAX_DOMAINS).map((domain) => observeMailboxDomain(dns, domain)));
    const unasked = domains.length - seen.length;
    return {
        state: "present",
        value: { domains: seen.map(({ value }) => value), unasked },
        evidence: seen.flatMap(({ evidence }) => evidence),
    };
}
/**
 * Judges that every mailbox's domain accepts mail. Whether the audited domain itself (`own`) does is for `mx/*` to judge, where it
 * receives; `dns/dangling` reports those that anyone can register.
 */
function judgeMailboxes({ domains, unasked }, own, referenced) {
    const isUnregistered = (domain) => (0,_registrable_js__WEBPACK_IMPORTED_MODULE_2__/* .registrableOf */ .q)(domain, referenced) !== null;
    const refusing = domains.filter(({ accepts, domain }) => accepts === false && domain !== own && !isUnregistered(domain));
    if (refusing.length > 0)
        return {
            outcome: "fail",
            message: describeDomains(refusing),
            fix: (0,_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceFix */ .s$)((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("mailbox/fix", { domains: refusing.map(({ domain }) => domain) })),
        };
    const causes = domains.flatMap(({ accepts, reason }) => (accepts === null ? [reason] : []));
    if (causes.length > 0)
        return { outcome: "unknown", message: (0,_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .severalCauses */ .Nr)(causes) };
    if (unasked > 0)
        return { outcome: "unknown", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("mailbox/domain-limit", { left: unasked, limit: MAX_DOMAINS }) };
    const dangling = domains.filter(({ domain }) => isUnregistered(domain));
    if (dangling.length > 0)
        return {
            outcome: "not-applicable",
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("mailbox/dangling", { domains: dangling.map(describeDomain) }),
        };
    const ownDomain = domains.filter(({ accepts }) => accepts === false);
    if (ownDomain.length > 0)
        return { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("mailbox/own", { domains: ownDomain.map(describeDomain) }) };
    return { outcome: "pass", message: domains.length === 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("mailbox/none") : describeDomains(domains) };
}
function describeDomains(domains) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("mailbox/domains", { domains: domains.map(describeDomain) });
}
function describeDomain(seen) {
    if (seen.accepts === null)
        return seen.reason;
    const { domain } = seen;
    return seen.accepts
        ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("mailbox/accepts", { domain, host: seen.host })
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(`mailbox/${seen.reason}`, { domain });
}
async function observeMailboxDomain(dns, domain) {
    const answer = await dns.query(domain, "MX");
    const at = { type: "MX", name: domain };
    const reason = (0,_dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .unmeasuredCause */ .v)(at, answer);
    if (reason !== null)
        return { value: { domain, accepts: null, reason }, evidence: [] };
    if (answer.kind !== "records") {
        const isMissing = answer.kind === "nxdomain";
        const evidence = [(0,_dns_no_record_js__WEBPACK_IMPORTED_MODULE_6__/* .noRecordEvidence */ .u3)(at, isMissing ? "nxdomain" : "nodata")];
        if (isMissing)
            return { value: { domain, accepts: false, reason: "no-domain" }, evidence };
        // RFC 5321 \u00a75.1: without an MX record the domain's own address counts as one.
        return observeHosts(dns, domain, [domain], evidence);
    }
    const records = answer.records.map(({ data }) => data).toSorted((a, b) => a.preference - b.preference);
    const evidence = records.slice(0, MAX_HOSTS).map((data) => ({ at, text: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("MX", data) }));
    if (records.some(({ exchange }) => exchange === _dns_name_js__WEBPACK_IMPORTED_MODULE_7__/* .ROOT */ .Dl)) {
        // RFC 7505 \u00a73: a null MX says that no mail is accepted.
        return { value: { domain, accepts: false, reason: "null-mx" }, evidence };
    }
    return observeHosts(dns, domain, [...new Set(records.map(({ exchange }) => exchange))], evidence);
}
/** Whether any of the hosts has an address: one is enough, so they are asked in turn. */
async function observeHosts(dns, domain, hosts, seen) {
    let unmeasured = hosts.length > MAX_HOSTS ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("mailbox/host-limit", { all: hosts.length, limit: MAX_HOSTS }) : null;
    const evidence = [...seen];
    for (const host of hosts.slice(0, MAX_HOSTS).filter((name) => !(0,_dns_address_js__WEBPACK_IMPORTED_MODULE_8__/* .isIPv4 */ .wM)(name))) {
        for (const type of ["A", "AAAA"]) {
            const answer = await dns.query(host, type);
            const cause = (0,_dns_unmeasured_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .unmeasuredCause */ .v)({ type, name: host }, answer);
            if (cause !== null)
                unmeasured = cause;
            else if (answer.kind === "records") {
                evidence.push(...answer.records.slice(0, 1).map(({ data }) => ({ at: { type, name: host }, text: data.address })));
                return { value: { domain, accepts: true, reason: "host", host }, evidence };
            }
        }
    }
    if (unmeasured !== null) {
        const reason = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("cause/question", { question: domain, reason: unmeasured });
        return { value: { domain, accepts: null, reason }, evidence };
    }
    const own = hosts.length === 1 && hosts[0] === domain;
    return { value: { domain, accepts: false, reason: own ? "no-address" : "no-host" }, evidence };
}


/***/ })),

/***/ 29905:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L3: () => (/* binding */ decodePercents),
  N2: () => (/* binding */ parseReportUris),
  wG: () => (/* binding */ reportUriProblem),
  _Z: () => (/* binding */ withoutSize)
});

// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/src/dns/idna.js
var idna = __webpack_require__(24400);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/text/trim-wsp.js
var trim_wsp = __webpack_require__(50137);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(10137);
;// CONCATENATED MODULE: ./lib/src/standards/uri.js
// URIs by their generic syntax (RFC 3986), as records list them.
/** RFC 3986 appendix B. */
const PARTS = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;
// RFC 3986 \u00a72: unreserved and sub-delims; what stands beside them in each part is added there
const CHARACTERS = "A-Za-z0-9._~!$&'()*+,;=\\-";
const PERCENT_ENCODED = "%[0-9A-Fa-f]{2}";
const partOf = (others) => new RegExp(`^(?:[${CHARACTERS}${others}]|${PERCENT_ENCODED})*$`);
const PATH = partOf(":@/");
const QUERY = partOf(":@/?");
const USERINFO = partOf(":");
const REG_NAME = partOf("");
/** RFC 3986 \u00a73.2.2: an address in brackets, which is not read further. */
const IP_LITERAL = /^\[[0-9A-Za-z:.]+\]$/;
/** Reads a URI; null where the text is not one. Linear. */
function parseUri(text) {
    const [, scheme, authority, path = "", query, fragment] = PARTS.exec(text) ?? [];
    if (scheme === undefined)
        return null;
    const isValid = (authority === undefined || isAuthority(authority)) &&
        PATH.test(path) &&
        QUERY.test(query ?? "") &&
        QUERY.test(fragment ?? "");
    if (!isValid)
        return null;
    return {
        scheme: scheme.toLowerCase(),
        authority: authority ?? null,
        path,
        query: query ?? null,
        fragment: fragment ?? null,
    };
}
function isAuthority(authority) {
    const at = authority.lastIndexOf("@");
    const hostAndPort = authority.slice(at + 1);
    const host = hostAndPort.replace(/:\d*$/, "");
    return USERINFO.test(authority.slice(0, Math.max(0, at))) && (REG_NAME.test(host) || IP_LITERAL.test(host));
}

;// CONCATENATED MODULE: ./lib/src/standards/mailto.js
// Report destinations: `mailto:` URIs (RFC 6068 \u00a72) as DMARC and TLS-RPT records list them.







/** The comma-separated destinations of a `rua` tag; a comma inside a URI is percent-encoded (RFC 9989 \u00a74.6, RFC 8460 \u00a73). */
function parseReportUris(value) {
    return value
        .split(",")
        .map(trim_wsp/* trimWsp */.j)
        .map((uri) => ({ uri, ...parseMailto(uri) }));
}
/** RFC 5322 \u00a73.4.1: a dot-atom, with what RFC 6532 \u00a73.2 adds, or a quoted string. */
const LOCAL_PART = /^(?:[^\s\0-\x1f\x7f<>()[\]:;@\\,"]+|"[^\r\n]+")$/;
/** RFC 7489 \u00a76.2: a size limit after the address, obsolete since RFC 9989. */
const SIZE = /!\d+[kmgt]?$/i;
/** RFC 3986 \u00a72: what no URI contains, whichever part of it. */
const NOT_IN_URI = /[^\w.~!$&'()*+,;=:@/?#[\]%-]/;
/** RFC 6068 \u00a72: what an address has percent-encoded, though URIs contain it. */
const RESERVED_IN_ADDRESS = /[/?#[\]&;=]/;
/** RFC 6068 \u00a72: hfields. */
const HEADER_FIELDS = /^[^&=/?#[\]]*=[^&=/?#[\]]*(?:&[^&=/?#[\]]*=[^&=/?#[\]]*)*$/;
/** RFC 9989 \u00a74.8, RFC 8460 \u00a73: an address must not contain the character that precedes a size. */
const UNENCODED_EXCLAMATION_MARK = (0,message/* message */.iU)("mailto/exclamation-mark");
/** The destination without the obsolete size limit. */
function withoutSize(uri) {
    return uri.replace(SIZE, "");
}
/** Why a text is not a URI as report destinations are written, where any scheme may be; null where it is one. */
function reportUriProblem(text) {
    if (text === "")
        return (0,message/* message */.iU)("mailto/nothing");
    const scheme = schemeOf(text);
    if (scheme === null)
        return (0,message/* message */.iU)("mailto/no-scheme");
    const behind = /@[^@!]*(!.*)$/s.exec(text)?.[1];
    if (behind !== undefined && scheme === "mailto")
        return (0,message/* message */.iU)("mailto/behind-domain", { behind });
    if (text.includes("!"))
        return UNENCODED_EXCLAMATION_MARK;
    const international = scheme === "mailto" ? internationalDomain(text.slice(text.lastIndexOf("@") + 1)) : null;
    if (international !== null)
        return international;
    const character = NOT_IN_URI.exec(text)?.[0];
    if (character !== undefined)
        return (0,message/* message */.iU)("mailto/character", { character });
    const uri = parseUri(text);
    if (uri === null)
        return (0,message/* message */.iU)(/%(?![\da-f]{2})/i.test(text) ? "mailto/encoding" : "mailto/not-uri");
    // RFC 9110 \u00a74.2.1, \u00a74.2.2: recipients reject a URI without a host
    const isWithoutHost = /^https?$/.test(scheme) && (uri.authority ?? "").replace(/^.*@|:\d*$/g, "") === "";
    return isWithoutHost ? (0,message/* message */.iU)("mailto/no-host") : null;
}
function parseMailto(text) {
    if (text === "")
        return noMailbox((0,message/* message */.iU)("mailto/nothing"));
    const scheme = schemeOf(text);
    if (scheme === null)
        return noMailbox((0,message/* message */.iU)("mailto/no-scheme"));
    if (scheme !== "mailto")
        return noMailbox((0,message/* message */.iU)("mailto/other-scheme", { scheme }));
    const uri = withoutSize(text);
    const problem = reportUriProblem(uri);
    if (problem !== null)
        return noMailbox(problem);
    const [to = "", ...fields] = uri.slice("mailto:".length).split("?");
    const [slashes] = /^\/+/.exec(to) ?? [];
    if (slashes !== undefined)
        return noMailbox((0,message/* message */.iU)("mailto/slashes", { slashes }));
    const reserved = RESERVED_IN_ADDRESS.exec(to)?.[0];
    if (reserved !== undefined)
        return noMailbox((0,message/* message */.iU)("mailto/reserved", { character: reserved }));
    if (fields.length > 0 && !HEADER_FIELDS.test(fields.join("?")))
        return noMailbox((0,message/* message */.iU)("mailto/header-fields", { text: fields.join("?") }));
    return parseAddress(to);
}
/** An address as a URI has it: each part percent-encoded, but never the `@` between them (RFC 6068 \u00a72). */
function parseAddress(text) {
    const at = text.lastIndexOf("@");
    if (at < 0 && text.includes("%40"))
        return noMailbox((0,message/* message */.iU)("mailto/encoded-at"));
    const local = decodePercents(text.slice(0, Math.max(0, at)));
    const written = decodePercents(text.slice(at + 1));
    if (!(0,utf8/* isUtf8 */.co)(local) || !(0,utf8/* isUtf8 */.co)(written))
        return noMailbox((0,message/* message */.iU)("mailto/encoding"));
    if (!LOCAL_PART.test((0,utf8/* decodeUtf8 */._6)(local)))
        return noMailbox((0,message/* message */.iU)("mailto/address"));
    const international = internationalDomain(written);
    if (international !== null)
        return noMailbox(international);
    // RFC 5321 \u00a74.1.2: unlike a name of DNS, the domain of a mailbox does not end in a dot
    const domain = written.endsWith(".") ? null : (0,dns_name/* parseName */.$q)(written);
    const isDomain = domain !== null && (0,dns_name/* labelsOf */.PC)(domain).length > 1 && (0,dns_name/* isHostName */.uy)(domain) && !(0,address/* isIPv4 */.wM)(domain);
    return isDomain ? { domain, problem: null } : noMailbox((0,message/* message */.iU)("mailto/domain"));
}
function noMailbox(problem) {
    return { domain: null, problem };
}
/** Whether a domain was written in a script of its own, and its A-labels (RFC 5890 \u00a72.3.2.1); null for ASCII. */
function internationalDomain(octets) {
    if (!/[\x80-\xff]/.test(octets))
        return null;
    return (0,message/* message */.iU)("mailto/international", { domain: octets, ascii: (0,idna/* aLabelsOf */.IC)(octets) });
}
/** The scheme in lower case (RFC 3986 \u00a73.1). */
function schemeOf(uri) {
    return /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? null;
}
function decodePercents(text) {
    return text.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}


/***/ })),

/***/ 64134:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ mtaStsCertificateExpiry)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48266);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74797);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91772);
/* harmony import */ var _no_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81941);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67461);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79136);







const mtaStsCertificateExpiry = (0,_define_check_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCheck */ .qH)({
    id: "mta-sts/certificate-expiry",
    scope: "domain",
    section: "\u00a73.3",
    requirements: [],
    tests: [],
    references: ["RFC 8461 \u00a73.3"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: _define_check_js__WEBPACK_IMPORTED_MODULE_3__/* .RECEIVING_KINDS */ .NE,
    parameter: { "tr-03108": 21, bsi: 21, stricter: "higher" },
    examines: ["mtaStsFetch"],
    judge: ({ mtaStsFetch }, { name, at, parameter: least }) => {
        // A certificate that is not valid now fails mta-sts/policy-fetch.
        if (mtaStsFetch.state !== "present")
            return (0,_no_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeMissingPolicy */ .Ai)(mtaStsFetch);
        const { notAfter: end } = mtaStsFetch.value.certificate;
        const days = (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .daysBetween */ .YM)(at, end);
        if (Number.isNaN(days))
            return { outcome: "unknown", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("mta-sts/certificate-expiry/no-date", { end }) };
        const note = (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("observed/certificate-end", { end });
        const evidence = [{ at: { url: (0,_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .policyUrl */ .IH)(name) }, text: "", note }];
        if (days >= least)
            return { outcome: "pass", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("mta-sts/certificate-expiry/later", { days, end }), evidence };
        return {
            outcome: "fail",
            message: days < 0
                ? (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("mta-sts/certificate-expiry/expired", { end })
                : (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("mta-sts/certificate-expiry/soon", { days, end, least }),
            evidence,
            fix: (0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFix */ .s$)((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("mta-sts/certificate-expiry/fix", { host: (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .prependLabels */ .Sm)("mta-sts", name) })),
        };
    },
});


/***/ })),

/***/ 19487:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mtaStsContentType)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48266);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91772);
/* harmony import */ var _no_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81941);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67461);





const mtaStsContentType = (0,_define_check_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCheck */ .qH)({
    id: "mta-sts/content-type",
    scope: "domain",
    section: "\u00a73.3",
    requirements: [],
    tests: [],
    references: ["RFC 8461 \u00a73.2"],
    levels: { "tr-03108": "should", bsi: "should" },
    mail: _define_check_js__WEBPACK_IMPORTED_MODULE_3__/* .RECEIVING_KINDS */ .NE,
    examines: ["mtaStsFetch"],
    judge: ({ mtaStsFetch }, { name }) => {
        if (mtaStsFetch.state !== "present")
            return (0,_no_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeMissingPolicy */ .Ai)(mtaStsFetch);
        const { contentType: type } = mtaStsFetch.value;
        // RFC 9110 \u00a78.3.1: type and subtype regardless of case, parameters after a semicolon
        if (type !== null && /^[ \t]*text\/plain[ \t]*(?:;|$)/i.test(type))
            return { outcome: "pass", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/content-type/plain") };
        return {
            outcome: "fail",
            message: type === null ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/content-type/missing") : (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/content-type/other", { type }),
            fix: (0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFix */ .s$)((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/content-type/fix", { url: (0,_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .policyUrl */ .IH)(name) })),
        };
    },
});


/***/ })),

/***/ 72458:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ enforcedAfterRemoval),
/* harmony export */   Wh: () => (/* binding */ rememberMtaSts),
/* harmony export */   pV: () => (/* binding */ unannouncedChange)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79136);
/* harmony import */ var _policy_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(648);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12960);



/** Project limit: patterns of one policy that are remembered; others have a few. */
const MAX_PATTERNS = 100;
/** What is remembered after a run at a moment. What was not measured, or cannot be read, leaves it as it is. */
function rememberMtaSts({ mtaSts, mtaStsPolicy }, at, earlier) {
    const { announced = null, superseded = null } = earlier ?? {};
    const enforcedUntil = stillTrue(earlier?.enforcedUntil ?? null, at);
    if (mtaSts.state === "absent") {
        const until = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .laterOf */ .eG)(enforcedUntil, endOfCache(announced, at));
        return until === null ? undefined : { announced: null, superseded: null, enforcedUntil: until };
    }
    if (mtaSts.state !== "present" || mtaStsPolicy.state !== "present")
        return earlier;
    const { id } = mtaSts.value;
    const policy = toValues(mtaStsPolicy.value);
    const former = announced !== null && differ(announced.policy, policy) ? announced : null;
    return {
        announced: { id, policy },
        superseded: announced?.id === id ? supersededBy(policy, { former, superseded }, at) : null,
        enforcedUntil: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .laterOf */ .eG)(enforcedUntil, endOfCache(former, at)),
    };
}
/** The policy that senders may have cached while the record tells them of no other; null where that is the one that is served. */
function unannouncedChange({ announced, superseded }, { id, policy }, at) {
    if (announced?.id !== id)
        return null;
    const values = toValues(policy);
    const former = supersededBy(values, { former: announced, superseded }, at);
    const differences = former === null ? [] : (0,_policy_change_js__WEBPACK_IMPORTED_MODULE_2__/* .policyDifferences */ .b)(former.policy, values);
    return former === null || differences.length === 0 ? null : { differences, until: former.until };
}
/** How long senders may apply an enforced policy after the record is gone; null where none have one any more. */
function enforcedAfterRemoval({ announced, enforcedUntil }, at) {
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .laterOf */ .eG)(stillTrue(enforcedUntil, at), endOfCache(announced, at));
}
/** The first policy that was seen with an id, while another is served with it and senders may have the first one cached. */
function supersededBy(policy, { former, superseded }, at) {
    const known = superseded !== null && superseded.until > at ? superseded : null;
    if (known !== null)
        return differ(known.policy, policy) ? known : null; // else it was put back
    return former === null || former.policy.maxAge === 0
        ? null
        : { policy: former.policy, until: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .addSeconds */ .ps)(at, former.policy.maxAge) };
}
/** RFC 8461 \u00a78.3: a policy that was served just now may be cached for its whole max_age. */
function endOfCache(announced, at) {
    return announced !== null && (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnforced */ .x5)(announced.policy) ? (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .addSeconds */ .ps)(at, announced.policy.maxAge) : null;
}
function stillTrue(until, at) {
    return until !== null && until > at ? until : null;
}
function differ(before, after) {
    return (0,_policy_change_js__WEBPACK_IMPORTED_MODULE_2__/* .policyDifferences */ .b)(before, after).length > 0;
}
/** Their order and repetitions do not matter to senders. */
function toValues({ mode, maxAge, mx }) {
    return { mode, maxAge, mx: [...new Set(mx)].toSorted().slice(0, MAX_PATTERNS) };
}


/***/ })),

/***/ 1308:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withNextId),
/* harmony export */   El: () => (/* binding */ firstRecord),
/* harmony export */   Hn: () => (/* binding */ nextId)
/* harmony export */ });
/** The value of a first record; its id is the moment. */
function firstRecord(at) {
    return `v=STSv1; id=${at.replace(/\D/g, "").slice(0, 14)}`;
}
/** The value of the record with the next id. */
function withNextId({ text, id }) {
    return text.replace(/(?<=;[ \t]*id=)[^; \t]*/, nextId(id));
}
/** RFC 8461 \u00a73.1: letters and digits, at most 32. */
const MAX_ID_LENGTH = 32;
/** Another id, the same in every run: the number at the end of `id` plus one, or `id` with a 1 behind it. */
function nextId(id) {
    const [digits] = /\d*$/.exec(id);
    const number = String(BigInt(digits) + 1n).padStart(digits.length, "0"); // BigInt("") is 0n
    const next = id.slice(0, id.length - digits.length) + number;
    return next.length <= MAX_ID_LENGTH ? next : "1";
}


/***/ })),

/***/ 81941:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ judgeMissingPolicy),
/* harmony export */   IV: () => (/* binding */ NOT_ANNOUNCED),
/* harmony export */   Tv: () => (/* binding */ MODE_NONE)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);
// What the checks of a served policy say where none is served: the fault fails one check, not each of them.

const NOT_ANNOUNCED = { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("mta-sts/not-announced") };
const NOT_SERVED = { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("mta-sts/not-served") };
/** Where senders do as if there were no policy. */
const MODE_NONE = { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("mta-sts/mode-none") };
/** The judgement where the policy was not fetched. */
function judgeMissingPolicy({ state }) {
    return state === "absent" ? NOT_ANNOUNCED : NOT_SERVED;
}


/***/ })),

/***/ 648:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ policyChange),
/* harmony export */   b: () => (/* binding */ policyDifferences)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

/**
 * Both views of a domain together; absent where one of them has no valid policy, unknown where one was not measured.
 * `isDeclared`: whether the repository declares the record. Where it does not, its future id is unknown here: the
 * policy must change before the id does (RFC 8461 \u00a78.1).
 */
function policyChange(live, planned, isDeclared) {
    const facts = [live.mtaSts, planned.mtaSts, live.mtaStsPolicy, planned.mtaStsPolicy];
    const evidence = [
        ...planned.mtaSts.evidence,
        ...planned.mtaStsPolicy.evidence,
        ...live.mtaSts.evidence,
        ...live.mtaStsPolicy.evidence,
    ];
    // a policy that is not announced did not change, whatever else was not measured
    if (facts.some(({ state }) => state === "absent" || state === "malformed"))
        return { state: "absent", evidence };
    const unseen = facts.find((fact) => fact.state === "unknown");
    if (unseen?.state === "unknown")
        return { ...unseen, evidence };
    const [before, after] = [recordAndPolicy(live), recordAndPolicy(planned)];
    if (before === null || after === null)
        return { state: "absent", evidence };
    const isUndecidable = !isDeclared &&
        before.record.id === after.record.id &&
        before.policy.maxAge > 0 &&
        policyDifferences(before.policy, after.policy).length > 0;
    if (isUndecidable)
        return { state: "unknown", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("mta-sts/change/undeclared-id"), evidence };
    return { state: "present", value: { before, after }, evidence };
}
function recordAndPolicy({ mtaSts, mtaStsPolicy }) {
    return mtaSts.state === "present" && mtaStsPolicy.state === "present"
        ? { record: mtaSts.value, policy: mtaStsPolicy.value }
        : null;
}
/** What differs between two policies for senders that apply them; the order of lines and unknown fields do not matter to these. */
function policyDifferences(before, after) {
    // RFC 8461 \u00a75: under mode none senders do not look at the hosts that a policy names
    const isOff = before.mode === "none" && after.mode === "none";
    const old = new Set(isOff ? [] : before.mx);
    const fresh = new Set(isOff ? [] : after.mx);
    const removed = [...old].filter((pattern) => !fresh.has(pattern));
    const added = [...fresh].filter((pattern) => !old.has(pattern));
    return [
        ...(before.mode === after.mode ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("mta-sts/change/mode", { before: before.mode, after: after.mode })]),
        ...(before.maxAge === after.maxAge
            ? []
            : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("mta-sts/change/max-age", { before: before.maxAge, after: after.maxAge })]),
        ...(removed.length === 0 ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("mta-sts/change/removed", { patterns: removed })]),
        ...(added.length === 0 ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("mta-sts/change/added", { patterns: added })]),
    ];
}


/***/ })),

/***/ 72077:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ isToChange),
/* harmony export */   Nd: () => (/* binding */ wasPolicySeen),
/* harmony export */   R_: () => (/* binding */ firstPolicyFile),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   cc: () => (/* binding */ policyFix),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   kL: () => (/* binding */ FIRST_MAX_AGE),
/* harmony export */   mp: () => (/* binding */ patternsOfStrangers)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60455);
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4498);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _registrable_domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92464);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91772);
/* harmony import */ var _registrable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17791);
/* harmony import */ var _next_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1308);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67461);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12960);









/** The last fix of each policy: a domain with many MX hosts has it at each. */
const FIXES = new WeakMap();
/** The fix of a policy: what to change for every check, and the whole file. */
function policyFix(situation) {
    const known = FIXES.get(situation.policy);
    if (known !== undefined && isSame(known.situation, situation))
        return known.fix;
    const fix = makeFix(situation);
    FIXES.set(situation.policy, { situation, fix });
    return fix;
}
function isSame(one, other) {
    return (one.domain === other.domain &&
        one.mx.state === other.mx.state &&
        recordsOf(one) === recordsOf(other) &&
        one.mtaSts === other.mtaSts &&
        one.referencedDomains === other.referencedDomains &&
        one.leastMaxAge === other.leastMaxAge);
}
function recordsOf({ mx }) {
    return mx.state === "present" ? mx.value.records : null;
}
function makeFix(situation) {
    const { domain, policy, mtaSts } = situation;
    const proposed = proposePolicy(situation);
    const values = { changes: policyChanges(policy, proposed), ...placesOf(domain, mtaSts) };
    // RFC 8461 \u00a73.2: only a policy of mode none can be without a pattern
    if (proposed.mx.length === 0)
        return (0,_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceFix */ .s$)((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/fix/name-host", { domain, ...values }));
    return (0,_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .withFile */ .D4)((0,_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceFix */ .s$)((0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/fix/edit-policy", values)), policyFile(domain, proposed));
}
/** Whether something of the policy but its step to `enforce` is to change. */
function isToChange(situation) {
    return policyChanges(situation.policy, proposePolicy(situation)).length > 0;
}
/** Where a policy is served, where its record is, and the id that announces another policy (RFC 8461 \u00a73.1, \u00a78.1); null without a record. */
function placesOf(domain, mtaSts) {
    const id = mtaSts.state === "present" ? (0,_next_id_js__WEBPACK_IMPORTED_MODULE_5__/* .nextId */ .Hn)(mtaSts.value.id) : null;
    return { url: (0,_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .policyUrl */ .IH)(domain), record: (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .prependLabels */ .Sm)("_mta-sts", domain), id };
}
/** The policy that satisfies every check which it can without a step: only `enforce` needs one. */
function proposePolicy({ policy, leastMaxAge, ...facts }) {
    const { mode, maxAge, mx } = policy;
    return {
        mode: mode === "none" ? "testing" : mode,
        maxAge: Math.max(maxAge, Math.min(Math.ceil(leastMaxAge), _record_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_AGE_LIMIT */ .xe)),
        mx: proposePatterns(mx, facts),
    };
}
/** Without the patterns that strangers' hosts match, and with the MX hosts that the others do not cover. As they are where the hosts are unknown. */
function proposePatterns(patterns, facts) {
    if (facts.mx.state === "unknown")
        return [...patterns];
    const strangers = patternsOfStrangers(patterns, facts);
    const kept = patterns.filter((pattern) => !strangers.includes(pattern));
    return [...kept, ...policyHosts(facts).filter((host) => (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .matchingPattern */ .Yn)(host, kept) === null)];
}
/** The patterns under which anybody can register a host. */
function patternsOfStrangers(patterns, { referencedDomains }) {
    return patterns.filter((pattern) => {
        const suffix = pattern.replace(/^\*\./, "");
        return (suffix !== pattern && (0,_registrable_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicSuffix */ .R)(suffix)) || (0,_registrable_js__WEBPACK_IMPORTED_MODULE_7__/* .registrableOf */ .q)(suffix, referencedDomains) !== null;
    });
}
/** The MX hosts that a policy can name: none whose domain anybody can register, and then take the mail (RFC 8461 \u00a74.1). */
function policyHosts({ mx, referencedDomains }) {
    const hosts = mx.state === "present" ? mx.value.records.map(({ exchange }) => exchange) : [];
    return [...new Set(hosts)].filter(
    // RFC 7505: ROOT is a null MX
    (host) => host !== _dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .ROOT */ .Dl && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isHostName */ .uy)(host) && !(0,_dns_address_js__WEBPACK_IMPORTED_MODULE_8__/* .isIPv4 */ .wM)(host) && (0,_registrable_js__WEBPACK_IMPORTED_MODULE_7__/* .registrableOf */ .q)(host, referencedDomains) === null);
}
function policyChanges(before, after) {
    const added = after.mx.filter((pattern) => !before.mx.includes(pattern));
    const removed = before.mx.filter((pattern) => !after.mx.includes(pattern));
    return [
        ...(before.mode === after.mode ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/fix/mode", { mode: after.mode })]),
        ...(added.length === 0 ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/fix/add-mx", { patterns: added })]),
        ...(removed.length === 0 ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/fix/remove-mx", { patterns: removed })]),
        ...(before.maxAge === after.maxAge ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/fix/max-age", { seconds: after.maxAge })]),
    ];
}
/** RFC 8461 \u00a73.2: several weeks or more; a week satisfies every profile, and passes soon where a policy is wrong. */
const FIRST_MAX_AGE = 604_800;
/**
 * A first policy for the MX hosts of a domain; null where they are unknown. Senders report what they would refuse under it (RFC 8461 \u00a75),
 * and refuse nothing until its mode is `enforce`.
 */
function firstPolicyFile(domain, facts) {
    const mx = policyHosts(facts);
    return mx.length === 0 ? null : policyFile(domain, { mode: "testing", maxAge: FIRST_MAX_AGE, mx });
}
/** Whether senders know a policy of the domain, before a change or since an earlier run: a first one could weaken it. */
function wasPolicySeen({ live, earlier }) {
    const isLive = live.state === "present" && live.value.mtaStsPolicy.state === "present";
    const memory = earlier.state === "present" ? earlier.value.memory.mtaSts : undefined;
    return isLive || (memory !== undefined && (memory.announced !== null || memory.enforcedUntil !== null));
}
/** The file that says this. */
function policyFile(domain, { mode, maxAge, mx }) {
    const lines = ["version: STSv1", `mode: ${mode}`, ...mx.map((pattern) => `mx: ${pattern}`), `max_age: ${maxAge}`];
    return { url: (0,_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .policyUrl */ .IH)(domain), lines };
}


/***/ })),

/***/ 98989:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ allowsNobody),
/* harmony export */   x: () => (/* binding */ PARKED_CHECK)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48266);

/** What all checks of parked domains have in common. */
const PARKED_CHECK = {
    scope: "domain",
    requirements: ["TR-03182-11-M"],
    mail: _define_check_js__WEBPACK_IMPORTED_MODULE_0__/* .PARKED_KINDS */ .KM,
};
/** Whether an SPF record is exactly `v=spf1 -all`. RFC 7208 \u00a74.5, \u00a712: spaces separate terms, and case does not matter. */
function allowsNobody(text) {
    return /^v=spf1 +-all *$/i.test(text);
}


/***/ })),

/***/ 87054:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rejectRecordFix),
/* harmony export */   j: () => (/* binding */ rejectRecord)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _text_closest_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68320);
/* harmony import */ var _text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50137);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91772);
/* harmony import */ var _registrable_domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92464);
/* harmony import */ var _report_uris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26073);







/** The weakest first. */
const POLICIES = ["none", "quarantine", "reject"];
/**
 * A record with `p=reject`. It keeps the destinations of what stands there, also where receivers discard it, unless that is a public
 * suffix's; a parked domain receives no mail, so a new one cannot be guessed.
 */
function rejectRecord(domain, dmarc) {
    return recordFix(domain, dmarc, []);
}
/** The same with `sp` and `np` as they stand there: names below the domain may send. */
function rejectRecordFix(domain, dmarc) {
    return recordFix(domain, dmarc, ["sp", "np"]);
}
function recordFix(domain, dmarc, kept) {
    const { own, above } = textsOf(dmarc, domain);
    const rua = (0,_report_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .joinUris */ .C5)(valuesOf("rua", [...own, ...above]).flatMap(_report_uris_js__WEBPACK_IMPORTED_MODULE_2__/* .meantUris */ .FB));
    const below = kept.flatMap((tag) => {
        const policy = weakestOf(valuesOf(tag, own));
        return policy === null ? [] : [`${tag}=${policy}`];
    });
    const value = ["v=DMARC1", "p=reject", ...below, ...(rua === null ? [] : [`rua=${rua}`])].join("; ");
    return (0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .txtRecordFix */ .HN)((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .prependLabels */ .Sm)("_dmarc", domain), value, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("parked/dmarc/fix", { rua }));
}
/** What stands there for the domain itself, and for one above it. */
function textsOf(dmarc, domain) {
    if (dmarc.state === "unknown")
        return { own: [], above: [] };
    if (dmarc.state === "present") {
        const { text, overlooked, isInherited, psd } = dmarc.value;
        if (!isInherited)
            return { own: [text], above: [] };
        return { own: overlooked === null ? [] : [overlooked.text], above: psd === "y" ? [] : [text] };
    }
    const texts = dmarc.evidence.map(({ at, text }) => ({ name: "name" in at ? at.name : "", text }));
    const own = texts.filter(({ name }) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(name, domain));
    const above = texts.filter((each) => !own.includes(each) && !(0,_registrable_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicSuffix */ .R)(each.name.replace(/^_dmarc\./, "")));
    return { own: own.map(({ text }) => text), above: above.map(({ text }) => text) };
}
/** What a tag was meant to be, in each text that has it. */
function valuesOf(tag, texts) {
    const start = new RegExp(`^${tag}[ \\t]*[=:]`, "i");
    const tags = texts.flatMap((text) => text.split(";")).map(_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_5__/* .trimWsp */ .j);
    return tags.filter((each) => start.test(each)).map((each) => (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_5__/* .trimWsp */ .j)(each.replace(start, "")));
}
function weakestOf(values) {
    const policies = values.map((value) => (0,_text_closest_word_js__WEBPACK_IMPORTED_MODULE_6__/* .closestWord */ .E)(value, POLICIES));
    return POLICIES.find((policy) => policies.includes(policy)) ?? null;
}


/***/ })),

/***/ 92464:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isPublicSuffix),
/* harmony export */   j: () => (/* binding */ registrableDomain)
/* harmony export */ });
/* harmony import */ var tldts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20935);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60455);
// The part of a name that a registrar sells, by the Public Suffix List.


/** No registrar sells names below these (RFC 3172 \u00a72, RFC 7686 \u00a72), though the list has them. */
const NOT_FOR_SALE = /(?:^|\.)(?:arpa|onion)$/;
/** What counts: only the list's ICANN part, of a name as it is. */
const OPTIONS = { allowPrivateDomains: false, extractHostname: false, validateHostname: false };
/** Whether a registrar sells names directly below this one, so that they belong to anybody. */
function isPublicSuffix(name) {
    const { domain, isIcann } = (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(name, OPTIONS);
    return domain === null && isIcann === true;
}
/**
 * The public suffix of a name and one more label; null where it cannot be registered: it has no such label, or the suffix is
 * not in the list. Only the list's ICANN part counts: whether a name below a private suffix such as `github.io` is free, DNS does not say.
 */
function registrableDomain(name) {
    const { domain, isIcann, publicSuffix } = (0,tldts__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(name, OPTIONS);
    if (domain === null || isIcann !== true || publicSuffix === null || NOT_FOR_SALE.test(publicSuffix))
        return null;
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(name, domain) ? domain : null; // an escaped dot parts no labels
}


/***/ })),

/***/ 17791:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ registrableOf)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60455);

/** The domain at a name or above it that does not exist, though it can be registered; null where it exists, or where that is unknown. */
function registrableOf(name, referenced) {
    if (referenced.state !== "present")
        return null;
    return referenced.value.unregistered.find(({ domain }) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(name, domain))?.domain ?? null;
}


/***/ })),

/***/ 81409:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ lastReport),
/* harmony export */   bR: () => (/* binding */ judgeArrival),
/* harmony export */   fV: () => (/* binding */ asksForReports),
/* harmony export */   hz: () => (/* binding */ rememberRequest)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91772);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79136);



/**
 * Whether a record of the domain's own asks for reports; null where that was not measured. The reports that an inherited one asks for are about
 * the domain above, too, and that they arrive is judged there: a subdomain may seldom send.
 */
function asksForReports(record) {
    if (record.state === "unknown")
        return null;
    if (record.state !== "present")
        return false;
    const { rua, discarded = false, isInherited = false } = record.value;
    return !discarded && !isInherited && rua.some(({ problem }) => problem === null);
}
/** What is remembered after a run at a moment. */
function rememberRequest(record, at, earlier = { since: null }) {
    const asks = asksForReports(record);
    if (asks === false)
        return { since: null };
    return asks === true && earlier.since === null ? { since: at } : earlier;
}
/** Whether a record asks for reports for so few days that none need have arrived: no more than `limit`. */
function isRecent(request, at, limit) {
    return request !== undefined && (request.since === null || (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(request.since, at) <= limit);
}
const DAY_SECONDS = 86_400;
/**
 * The last of the reports by their end, as of a moment. One that ends more than a day later does not count: it was not there yet, or the clock
 * of its sender is wrong.
 */
function lastReport(reports, at) {
    const latest = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .addSeconds */ .ps)(at, DAY_SECONDS);
    let last = null;
    for (const { organisation, end } of reports) {
        if (end > latest)
            continue;
        const isLater = last === null || end > last.end || (end === last.end && organisation < last.organisation);
        if (isLater)
            last = { organisation, end };
    }
    return last;
}
/**
 * Whether the last report is at most `limit` days old. If not, that is a fault only where the live record has asked for reports for as long, and
 * no later one may be in files that could not be read. What a change declares makes no difference: it has brought no reports yet.
 */
function judgeArrival({ last, unread }, { asks, request }, { at, limit, fix }) {
    const age = last === null ? null : Math.max(0, (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(last.end, at));
    if (last !== null && age !== null && age <= limit)
        return { outcome: "pass", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("report-arrival/recent", { ...last }) };
    if (asks === false)
        return { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("report-arrival/not-asked") };
    if (isRecent(request, at, limit))
        return { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("report-arrival/new", { limit }) };
    const found = last === null || age === null
        ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("report-arrival/none")
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("report-arrival/too-old", { ...last, days: age, limit });
    if (asks === null)
        return { outcome: "unknown", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("report-arrival/not-measured", { found }) };
    if (unread > 0)
        return { outcome: "unknown", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("report-arrival/unread", { found, files: unread }) };
    return { outcome: "fail", message: found, fix: (0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFix */ .s$)(fix) };
}


/***/ })),

/***/ 26073:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ joinUris),
/* harmony export */   Cb: () => (/* binding */ usableUris),
/* harmony export */   FB: () => (/* binding */ meantUris)
/* harmony export */ });
/* harmony import */ var _dns_idna_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24400);
/* harmony import */ var _text_closest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68320);
/* harmony import */ var _mailto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29905);
// The destinations that a proposed record takes over from the one it replaces.



/** Project limit: destinations in a proposed record; RFC 7489 \u00a76.2 lets receivers use the first two only. */
const MAX_URIS = 10;
/** The destinations that reports can be mailed to, as the value of a `rua` or `ruf` tag; null where there are none. */
function usableUris(uris) {
    return joinUris(uris.filter(({ problem }) => problem === null).map(({ uri }) => (0,_mailto_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSize */ ._Z)(uri)));
}
/** Destinations as the value of a `rua` or `ruf` tag; null where there are none. */
function joinUris(uris) {
    const each = [...new Set(uris)].slice(0, MAX_URIS);
    return each.length === 0 ? null : each.join(",");
}
/**
 * The mail destinations that a value was meant to list, which may be parted by white space: without `mailto:`, as `mailto://\u2026` or
 * `mail:\u2026`, with characters that are to be percent-encoded, with an `@` that is not to be, with a domain that is not ASCII, or with
 * what is not part of it behind. What is not an address is left out.
 */
function meantUris(value) {
    const words = value.replace(/mailto:\s+/gi, "mailto:").split(/[\s,"\\<>]+/);
    return words.map(meantUri).filter((uri) => uri !== null);
}
function meantUri(word) {
    const uri = (0,_mailto_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSize */ ._Z)(word);
    const stripped = withoutScheme(uri);
    const address = stripped.includes("@") ? stripped : stripped.replace("%40", "@");
    const at = address.lastIndexOf("@");
    // behind a domain there may be a size that is none, and the dot that ends names in zone files
    const domain = (0,_mailto_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePercents */ .L3)(address.slice(at + 1).replace(/!.*$/s, "")).replace(/\.$/, "");
    const encoded = `${encodeLocalPart(address.slice(0, Math.max(0, at)))}@${(0,_dns_idna_js__WEBPACK_IMPORTED_MODULE_0__/* .aLabelsOf */ .IC)(domain) ?? domain}`;
    return [uri, `mailto:${address}`, `mailto:${encoded}`].find((candidate) => isUsable(candidate)) ?? null;
}
/** The text without `mailto:`, or what it was misspelt as. */
function withoutScheme(uri) {
    const [written = "", scheme = ""] = /^([a-z]{1,10}):\/*/i.exec(uri) ?? [];
    return (0,_text_closest_word_js__WEBPACK_IMPORTED_MODULE_2__/* .closestWord */ .E)(scheme, ["mailto"]) === null ? uri : uri.slice(written.length);
}
function isUsable(uri) {
    return (0,_mailto_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReportUris */ .N2)(uri).every(({ problem }) => problem === null);
}
/** RFC 6068 \u00a72: what an address must not contain unencoded, and `!`, which precedes a size (RFC 9989 \u00a74.8, RFC 8460 \u00a73). */
function encodeLocalPart(text) {
    return text.replace(/%(?![\da-f]{2})|[^\w.~$'()*+:%-]/gi, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}


/***/ })),

/***/ 57406:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ judgeSessions),
/* harmony export */   c9: () => (/* binding */ judgeEachCertificate),
/* harmony export */   ec: () => (/* binding */ judgeAddresses),
/* harmony export */   wC: () => (/* binding */ UNREADABLE_CERTIFICATE)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

const NO_SESSION = { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("smtp-host/no-session") };
const UNREADABLE_CERTIFICATE = {
    outcome: "unknown",
    message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("smtp-host/unreadable-certificate"),
};
/** Judges a claim about every TLS session of a host; an address without one is the matter of `smtp-tls/starttls`. */
function judgeSessions(host, judge) {
    const reason = commonFailure(host);
    if (reason !== null)
        return { outcome: "unknown", message: reason };
    return judgeAddresses(host, ({ address, answer }) => {
        if (answer.kind === "tls")
            return judge(answer, address);
        return answer.kind === "failure" ? { outcome: "unknown", message: answer.reason } : NO_SESSION;
    });
}
/** Why no address was measured, where one reason is all that `unknownMessage` would say; else null. */
function commonFailure({ addresses, unmeasured }) {
    const first = addresses[0]?.answer;
    if (first?.kind !== "failure" || unmeasured !== null)
        return null;
    const { reason } = first;
    const isCommon = addresses.every(({ answer }) => answer.kind === "failure" && (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameMessage */ .mh)(answer.reason, reason));
    return isCommon ? reason : null;
}
/** Judges a claim about every certificate of a session: it fails if one fails, and passes only if none is unknown. */
function judgeEachCertificate({ certificates }, judge) {
    const verdicts = certificates.map((certificate, i) => ({ ...judge(certificate, i), certificate }));
    const outcome = OUTCOMES.find((each) => verdicts.some((verdict) => verdict.outcome === each)) ?? "not-applicable";
    const telling = verdicts.filter((verdict) => verdict.outcome === outcome);
    const isSaidOfAll = new Set(telling.map((verdict) => JSON.stringify(verdict.message))).size === 1;
    if (isSaidOfAll && telling.length === verdicts.length)
        return { outcome, message: telling[0].message };
    const said = telling.map(({ certificate, message: verdict }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("smtp-host/certificate", { type: keyTypeOf(certificate), verdict }));
    return { outcome, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("smtp-host/certificates", { verdicts: said }) };
}
/** The worst first. */
const OUTCOMES = ["fail", "unknown", "pass", "not-applicable"];
function keyTypeOf({ chain: [leaf] }) {
    return leaf?.key.type ?? null;
}
/** Judges a claim about every address of a host: it fails if one address fails, and passes only if all were measured. */
function judgeAddresses({ addresses, unmeasured }, judge) {
    const verdicts = addresses.map((each) => {
        const { outcome, message: said } = judge(each);
        return { outcome, message: said, label: labelOf(each) };
    });
    const withOutcome = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome);
    const fails = withOutcome("fail");
    const unknowns = withOutcome("unknown");
    const passes = withOutcome("pass");
    if (fails.length > 0)
        return { outcome: "fail", message: verdictsMessage(fails) };
    if (unknowns.length > 0 || (unmeasured !== null && (passes.length > 0 || verdicts.length === 0)))
        return { outcome: "unknown", message: unknownMessage(unknowns, { passes, unmeasured, count: verdicts.length }) };
    if (passes.length > 0)
        return { outcome: "pass", message: verdictsMessage(passes) };
    return { outcome: "not-applicable", message: (verdicts[0] ?? NO_SESSION).message };
}
/** Where none of the addresses was measured for one reason, that alone; else what was measured, and why the rest was not. */
function unknownMessage(unknowns, { passes, unmeasured, count }) {
    const groups = groupByMessage(unknowns);
    const reasons = [...groups.map((group) => group.message), ...(unmeasured === null ? [] : [unmeasured])];
    const [reason] = reasons;
    if (unknowns.length === count && reasons.length === 1 && reason !== undefined)
        return reason;
    const open = groups.map((group) => namesAddress(group.message)
        ? group.message
        : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cause/question", {
            question: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("smtp-host/addresses", { addresses: group.labels }),
            reason: group.message,
        }));
    const cause = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cause/several", { causes: unmeasured === null ? open : [...open, unmeasured] });
    return passes.length === 0 ? cause : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cause/partly", { measured: verdictsMessage(passes), cause });
}
/** Whether a reason says itself which address it is about. */
function namesAddress(reason) {
    if (reason.code === "smtp-host/rejected")
        return namesAddress(reason.values.reason);
    return "values" in reason && "address" in reason.values;
}
/** What was seen, and at which addresses. */
function verdictsMessage(verdicts) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("smtp-host/verdicts", {
        verdicts: groupByMessage(verdicts).map((group) => (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("smtp-host/verdict", { verdict: group.message, addresses: group.labels })),
    });
}
/** The verdicts by message: addresses with the same one are named together. */
function groupByMessage(verdicts) {
    const [first] = verdicts;
    // addresses that were not measured mostly have one reason, which need not be compared as text
    if (first !== undefined && verdicts.every((verdict) => (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameMessage */ .mh)(verdict.message, first.message)))
        return [{ message: first.message, labels: verdicts.map(({ label }) => label) }];
    const groups = new Map();
    for (const { message: said, label } of verdicts) {
        const key = JSON.stringify(said);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { message: said, labels: [label] });
        else
            group.labels.push(label);
    }
    return [...groups.values()];
}
function labelOf({ address, at, from }) {
    return from === null ? address : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("smtp-host/measured-elsewhere", { address, at, from });
}


/***/ })),

/***/ 54319:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ smtpTlsStarttls)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48266);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91772);
/* harmony import */ var _smtp_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57406);




const smtpTlsStarttls = (0,_define_check_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCheck */ .qH)({
    id: "smtp-tls/starttls",
    scope: "host",
    section: "\u00a73.1",
    requirements: ["TR-03108-03-M"],
    tests: ["TR-03108-P E-12"],
    references: ["RFC 3207 \u00a74"],
    levels: { "tr-03108": "must", bsi: "must" },
    mail: _define_check_js__WEBPACK_IMPORTED_MODULE_2__/* .RECEIVING_KINDS */ .NE,
    parameter: { "tr-03108": 7, bsi: 7, stricter: "lower" },
    needs: ["smtp"],
    judge: ({ smtp }, { name }) => {
        const judgement = (0,_smtp_host_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeAddresses */ .ec)(smtp, ({ answer }) => {
            if (answer.kind === "tls")
                return { outcome: "pass", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("smtp-tls/starttls/session", { protocol: answer.protocol }) };
            return { outcome: answer.kind === "failure" ? "unknown" : "fail", message: answer.reason };
        });
        return (0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .withFix */ .Yt)(judgement, () => (0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFix */ .s$)((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("smtp-tls/starttls/fix", { host: name })));
    },
});


/***/ })),

/***/ 44541:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ spfThirdParty)
/* harmony export */ });
/* harmony import */ var _define_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48266);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74797);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91772);
/* harmony import */ var _incomplete_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95651);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86028);
/* harmony import */ var _network_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84440);
/* harmony import */ var _several_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17055);
/* harmony import */ var _third_parties_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32063);
/* harmony import */ var _traversal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98041);
// An include gives a stranger's record the say over who sends for the domain. What that record lists today was accepted once; this says
// when it has become something else. What is void, missing or can be registered fails without a history too: spf/include-valid,
// spf/void-limit, dns/dangling.









const spfThirdParty = (0,_define_check_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCheck */ .qH)({
    id: "spf/third-party",
    scope: "domain",
    section: "\u00a74.1",
    requirements: ["TR-03182-01-M"],
    tests: [],
    references: ["RFC 7208 \u00a75.2", "RFC 7208 \u00a76.1", "RFC 7454 \u00a76.1.3"],
    levels: { "tr-03108": "info", bsi: "should" },
    mail: _define_check_js__WEBPACK_IMPORTED_MODULE_4__/* .SENDING_KINDS */ .r9,
    parameter: { "tr-03108": 100, bsi: 100, stricter: "lower" },
    needs: ["spf", "earlier"],
    consults: ["organisation"],
    judge: ({ spf, earlier, organisation }, { parameter }) => judgeThirdParties(spf, organisation, earlier.memory.spf, parameter),
});
/** No third party lets far more addresses send than it was accepted with, or none at all any more. */
function judgeThirdParties(fact, organisation, memory, percent) {
    if (organisation.state !== "present")
        return organisation.state === "unknown"
            ? { outcome: "unknown", message: organisation.reason }
            : { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("spf/third-party/none") };
    const parties = (0,_third_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .thirdPartiesOf */ .nU)(fact, organisation.value.name);
    const judged = parties.map((party) => ({ party, changes: changesOf(party, memory, percent) }));
    const changed = judged.filter((one) => one.changes.length > 0);
    const changes = changed.flatMap((one) => one.changes);
    if (changed.length > 0)
        return {
            outcome: "fail",
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("spf/third-party/changed", {
                changes: (0,_several_js__WEBPACK_IMPORTED_MODULE_6__/* .several */ .J$)(changes),
                percent: changes.some(({ code }) => code === "spf/third-party/grown") ? percent : null,
            }),
            evidence: (0,_traversal_js__WEBPACK_IMPORTED_MODULE_7__/* .recordEvidence */ .ti)([fact.tree, ...changed.map(({ party }) => party.node)]),
            fix: (0,_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFix */ .s$)((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("spf/third-party/fix", { names: (0,_several_js__WEBPACK_IMPORTED_MODULE_6__/* .firstItems */ .J9)(changed.map(({ party }) => party.name)).items })),
        };
    const errors = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_7__/* .permErrors */ .eI)(fact.tree).map(({ problem }) => problem);
    if (errors.length > 0)
        return (0,_incomplete_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .permErrorJudgement */ .aR)(errors);
    const tooLarge = parties.filter(({ node }) => (0,_third_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .authorisedBy */ .qt)(node) === null);
    const unseen = (0,_incomplete_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeUnseen */ .uq)([...(0,_traversal_js__WEBPACK_IMPORTED_MODULE_7__/* .unmeasuredReasons */ .$2)(fact.tree), ...tooLarge.map(({ name }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("spf/third-party/too-large", { name }))], () => (0,_traversal_js__WEBPACK_IMPORTED_MODULE_7__/* .recordEvidence */ .ti)([fact.tree]));
    if (unseen !== null)
        return unseen;
    if (parties.length === 0)
        return { outcome: "pass", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("spf/third-party/none") };
    const compared = parties.filter(({ name }) => (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedOf */ .$f)(memory, name) !== null).map(({ name }) => name);
    return compared.length === 0
        ? {
            outcome: "not-applicable",
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("spf/third-party/new", { names: (0,_several_js__WEBPACK_IMPORTED_MODULE_6__/* .firstItems */ .J9)(parties.map(({ name }) => name)).items }),
        }
        : { outcome: "pass", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("spf/third-party/same", { names: (0,_several_js__WEBPACK_IMPORTED_MODULE_6__/* .firstItems */ .J9)(compared).items, percent }) };
}
/** What became of a third party since it was accepted; none where that is unknown, or another check reports it. */
function changesOf({ name, node }, memory, percent) {
    const accepted = (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedOf */ .$f)(memory, name);
    if (accepted === null || (0,_traversal_js__WEBPACK_IMPORTED_MODULE_7__/* .unmeasuredReasons */ .$2)(node).length > 0 || (0,_traversal_js__WEBPACK_IMPORTED_MODULE_7__/* .permErrors */ .eI)(node).length > 0)
        return [];
    const now = (0,_third_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .authorisedBy */ .qt)(node);
    if (now === null || (0,_third_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .authorisesEveryone */ .b0)(now))
        return []; // spf/open
    const before = (0,_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .toAuthorised */ .sM)(accepted);
    if ((0,_third_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .authorisesNone */ .OS)(now))
        return (0,_third_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .authorisesNone */ .OS)(before) ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("spf/third-party/empty", { name })];
    const added = (0,_network_set_js__WEBPACK_IMPORTED_MODULE_2__/* .toCidrs */ .VL)((0,_network_set_js__WEBPACK_IMPORTED_MODULE_2__/* .difference */ .iv)(now.networks, before.networks));
    return (0,_third_parties_js__WEBPACK_IMPORTED_MODULE_3__/* .growthOf */ .Xo)(before.networks, now.networks, percent).map(({ family, ...counts }) => (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("spf/third-party/grown", {
        name,
        family,
        before: String(counts.before),
        now: String(counts.now),
        added: (0,_several_js__WEBPACK_IMPORTED_MODULE_6__/* .firstItems */ .J9)(added.filter(({ address }) => address.family === family).map(_network_set_js__WEBPACK_IMPORTED_MODULE_2__/* .cidrTerm */ .pK)),
    }));
}


/***/ })),

/***/ 95651:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ judgeMailDependent),
/* harmony export */   Gn: () => (/* binding */ judgeByMail),
/* harmony export */   aR: () => (/* binding */ permErrorJudgement),
/* harmony export */   fE: () => (/* binding */ judgeUnmeasured),
/* harmony export */   tG: () => (/* binding */ unmeasuredJudgement),
/* harmony export */   uq: () => (/* binding */ judgeUnseen),
/* harmony export */   wR: () => (/* binding */ judgeIncomplete)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);
/* harmony import */ var _several_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17055);
/* harmony import */ var _traversal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98041);



/** For claims about a tree with a permanent error: spf/syntax reports one of a record, spf/include-valid one of a target. */
function permErrorJudgement(errors) {
    const inSyntax = errors.some(({ kind }) => kind === "syntax");
    const inTarget = errors.some(({ kind }) => kind !== "syntax");
    return { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/permerror", { inSyntax, inTarget }) };
}
/** The judgement of a tree that breaks no rule as far as it was seen; null if it was seen whole. `others`: more that was not seen. */
function judgeIncomplete(tree, others = [], evidence = () => (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .recordEvidence */ .ti)([tree])) {
    const errors = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .permErrors */ .eI)(tree);
    return errors.length > 0
        ? permErrorJudgement(errors.map(({ problem }) => problem))
        : judgeUnmeasured(tree, others, evidence);
}
/** The same for claims that hold or fail in spite of a permanent error. */
function judgeUnmeasured(tree, others = [], evidence = () => (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .recordEvidence */ .ti)([tree])) {
    return judgeUnseen([...(0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasuredReasons */ .$2)(tree), ...others], evidence) ?? judgeMailDependent(tree);
}
/** Unknown for these reasons; null if there are none. */
function judgeUnseen(reasons, evidence) {
    const [first, ...more] = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .uniqueMessages */ .wG)(reasons);
    return first === undefined ? null : unmeasuredJudgement([first, ...more], evidence());
}
/** Records that depend on the mail are one thing that is unknown, and one check reports it: null if there are none. */
function judgeMailDependent(tree) {
    const [term] = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .allTerms */ .$O)(tree, _traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsByMail */ .MS);
    return term === undefined
        ? null
        : { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/mail-dependent", { term: (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTerm */ .sA)(term, tree) }) };
}
/**
 * What the checks say that report records which depend on the mail: unknown, unless the policy lists `mails` for which they are evaluated.
 * null if there are none in `byMail`.
 */
function judgeByMail(tree, byMail, mails) {
    if (byMail.length === 0)
        return null;
    const terms = (0,_several_js__WEBPACK_IMPORTED_MODULE_2__/* .several */ .J$)(byMail.map((term) => (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTerm */ .sA)(term, tree)));
    const evidence = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .recordEvidence */ .ti)([tree, ...byMail.map(({ node }) => node)]);
    return mails > 0
        ? { outcome: "not-applicable", message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/include-valid/by-expectations", { terms, mails }) }
        : unmeasuredJudgement([(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/include-valid/by-mail", { terms })], evidence);
}
/**
 * The message is the first reason alone, the same for every check that met it, so that a report names one cause once. The
 * evidence has all of them.
 */
function unmeasuredJudgement(reasons, evidence) {
    const at = { about: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/evidence/unseen") };
    const unseen = reasons.map((note) => ({ at, text: "", note }));
    return { outcome: "unknown", message: reasons[0], evidence: [...evidence, ...unseen] };
}


/***/ })),

/***/ 92563:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ LOOKUPS_WITH_HEADROOM),
/* harmony export */   Vm: () => (/* binding */ MAX_VOIDS),
/* harmony export */   bI: () => (/* binding */ MAX_MX),
/* harmony export */   nZ: () => (/* binding */ MAX_SPF_TEXT),
/* harmony export */   np: () => (/* binding */ WIDEST),
/* harmony export */   rT: () => (/* binding */ MAX_LOOKUPS)
/* harmony export */ });
/** Terms that need DNS: `include`, `a`, `mx`, `ptr`, `exists`, `redirect`, each time they are evaluated. */
const MAX_LOOKUPS = 10;
/** Project limit: so many leave room for records of others to grow. */
const LOOKUPS_WITH_HEADROOM = 8;
/** Lookups with NXDOMAIN or an empty answer. */
const MAX_VOIDS = 2;
/** Names that the MX records of one `mx` yield. */
const MAX_MX = 10;
/** RFC 7208 \u00a73.4: the strings and the name of one answer should stay below this, so that it fits in 512 octets. */
const MAX_SPF_TEXT = 450;
/** Project limit: the shortest prefixes of networks that send for a domain. */
const WIDEST = { v4: 16, v6: 32 };


/***/ })),

/***/ 25023:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ fixedSuffix),
/* harmony export */   Mx: () => (/* binding */ unescapedName),
/* harmony export */   N1: () => (/* binding */ parseExplanation),
/* harmony export */   Q3: () => (/* binding */ expandMacros),
/* harmony export */   R0: () => (/* binding */ parseMacroString),
/* harmony export */   Uy: () => (/* binding */ expandName),
/* harmony export */   XS: () => (/* binding */ parseDomainSpec),
/* harmony export */   fb: () => (/* binding */ parseRawName),
/* harmony export */   rN: () => (/* binding */ hasMacro),
/* harmony export */   wy: () => (/* binding */ expandText)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);


// RFC 7208 \u00a77.1: macro-expand = "%{" macro-letter transformers *delimiter "}"; letters in any case (RFC 5234 \u00a72.3)
const MACRO = /%\{([slodiphcrtv])(\d*)(r?)([-.+,/_=]*)\}/iy;
const ESCAPE = { "%%": "%", "%_": " ", "%-": "%20" };
/** Project limit: octets of a macro that is not valid, in a message. */
const MAX_QUOTED = 40;
/** RFC 7208 \u00a77.3: longer names lose labels on the left. */
const MAX_NAME = 253;
/** Parses a macro-string. `text` holds visible ASCII only. */
function parseMacroString(text) {
    const read = tokenize(text);
    return "problem" in read ? read : read.parts;
}
/** Parses an explain-string, macro-strings and spaces (RFC 7208 \u00a76.2: of ASCII only); null if it is not valid. */
function parseExplanation(text) {
    if (/[^\x20-\x7e]/.test(text))
        return null;
    const read = parseMacroString(text);
    return "problem" in read ? null : read;
}
/** The parts, and the literal text after the last macro. */
function tokenize(text) {
    const parts = [];
    let tailAt = 0;
    for (let at = 0; at < text.length;) {
        const percent = text.indexOf("%", at);
        if (percent !== at) {
            const end = percent < 0 ? text.length : percent;
            parts.push(text.slice(at, end));
            at = end;
            continue;
        }
        const escaped = ESCAPE[text.slice(at, at + 2)];
        const macro = escaped ?? parseMacroAt(text, at);
        if (macro === null)
            return { problem: macroProblem(quoteMacro(text, at)) };
        parts.push(macro);
        at += typeof macro === "string" ? 2 : macro.text.length;
        tailAt = at;
    }
    return { parts, tail: text.slice(tailAt) };
}
function parseMacroAt(text, at) {
    MACRO.lastIndex = at;
    const match = MACRO.exec(text);
    if (match === null)
        return null;
    const [written, letter = "", digits = "", r, delimiters = ""] = match;
    if (/^0+$/.test(digits))
        return null; // RFC 7208 \u00a77.3: the number of parts must not be zero
    return {
        letter: letter.toLowerCase(),
        keep: digits === "" ? null : Number(digits),
        isReversed: r !== "",
        delimiters: delimiters === "" ? "." : delimiters,
        isUrlEscaped: letter !== letter.toLowerCase(),
        text: written,
    };
}
/** What was meant as a macro: up to its brace, or the beginning where it has none. */
function quoteMacro(text, at) {
    const end = text.slice(at, at + MAX_QUOTED).indexOf("}");
    return text.slice(at, at + (end < 0 ? 10 : end + 1));
}
function macroProblem(macro) {
    if (/^%\{.0/.test(macro))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/syntax/macro-zero", { macro });
    if (macro.startsWith("%{"))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/syntax/unknown-macro", { macro });
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/syntax/percent");
}
/** Parses a domain-spec: a macro-string that ends in a macro or a top-level label (RFC 7208 \u00a77.1). */
function parseDomainSpec(text) {
    if (text === "")
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/syntax/no-domain") };
    const read = tokenize(text);
    if ("problem" in read)
        return read;
    const { parts, tail } = read;
    // RFC 7208 \u00a77.2: c, r and t are for explanations only
    const foreign = parts.find((part) => typeof part !== "string" && "crt".includes(part.letter));
    if (foreign !== undefined)
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/syntax/explanation-macro") };
    if (tail === "" || endsInTopLabel(tail))
        return parts;
    return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/syntax/no-top-label", { domain: text }) };
}
// RFC 7208 \u00a77.1: domain-end = "." toplabel [ "." ]; a toplabel is letters, digits and inner hyphens, not digits alone
function endsInTopLabel(tail) {
    const name = tail.endsWith(".") ? tail.slice(0, -1) : tail;
    const dot = name.lastIndexOf(".");
    const label = name.slice(dot + 1);
    return dot >= 0 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label) && !/^\d+$/.test(label);
}
/** Expands the macros that stay the same for every client: `d`, the record's domain, and `o`, the sender's. */
function expandName(parts, domain, sender) {
    return expandMacros(parts, valuesOfRecord(domain, sender));
}
/** The labels after the last macro that depends on the mail, which all names of a domain-spec end in; null if there are none. */
function fixedSuffix(parts, domain, sender) {
    const valueOf = valuesOfRecord(domain, sender);
    const last = parts.findLastIndex((part) => typeof part !== "string" && valueOf(part.letter) === null);
    const text = expandText(parts.slice(last + 1), valueOf).replace(/\.$/, "");
    const dot = text.indexOf(".");
    return last < 0 || dot < 0 ? null : parseRawName(text.slice(dot + 1));
}
function valuesOfRecord(domain, sender) {
    return (letter) => (letter === "d" ? unescapedName(domain) : letter === "o" ? unescapedName(sender) : null);
}
/** Expands a domain-spec with the values of `valueOf`. */
function expandMacros(parts, valueOf) {
    for (const part of parts) {
        if (typeof part !== "string" && valueOf(part.letter) === null)
            return { unknownMacro: part.text };
    }
    let text = expandText(parts, valueOf);
    if (text.endsWith("."))
        text = text.slice(0, -1);
    if (text.length > MAX_NAME)
        text = text.slice(text.indexOf(".", text.length - MAX_NAME - 1) + 1);
    const name = text === "." ? null : parseRawName(text); // "..", and not the root
    return name === null ? { invalid: text } : { name };
}
/** Expands a macro-string to text; a macro without a value stays as written. */
function expandText(parts, valueOf) {
    const expanded = (macro) => {
        const value = valueOf(macro.letter);
        return value === null ? macro.text : applyTransformers(macro, value);
    };
    return parts.map((part) => (typeof part === "string" ? part : expanded(part))).join("");
}
/** Whether one of the macros has this letter. */
function hasMacro(parts, letter) {
    return parts.some((part) => typeof part !== "string" && part.letter === letter);
}
/** Octets whose dots separate labels, as a name; null if it is not a valid one. */
function parseRawName(text) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)(text.split(".").map(_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLabel */ .cR).join("."));
}
/** A name's octets, without escapes. */
function unescapedName(name) {
    return (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(name)
        .map((label) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapeLabel */ .dk)(label) ?? label)
        .join(".");
}
function applyTransformers(macro, value) {
    let parts = value.split(new RegExp(`[${macro.delimiters.replaceAll("-", "\\-")}]`));
    if (macro.isReversed)
        parts = parts.toReversed();
    if (macro.keep !== null)
        parts = parts.slice(-macro.keep);
    const text = parts.join("."); // RFC 7208 \u00a77.3: joined with dots, whatever the delimiters
    return macro.isUrlEscaped
        ? text.replace(/[^A-Za-z0-9._~-]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
        : text;
}


/***/ })),

/***/ 86028:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ acceptedOf),
/* harmony export */   Rc: () => (/* binding */ rememberSpf),
/* harmony export */   sM: () => (/* binding */ toAuthorised)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60776);
/* harmony import */ var _network_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84440);
/* harmony import */ var _third_parties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32063);
/* harmony import */ var _traversal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98041);




/** Project limit: networks of one set that are remembered; a larger one is not compared. */
const MAX_NETWORKS = 1_000;
/** Project limit: third parties of one domain that are remembered, as many as a tree has lookups. */
const MAX_PARTIES = 100;
/** What is remembered after a run. `isWaived`: what is listed now is accepted, whatever was before. */
function rememberSpf({ spf, organisation }, isWaived, earlier) {
    if (spf.state === "absent")
        return undefined;
    if (spf.state !== "present" || organisation.state !== "present")
        return earlier;
    const { tree } = spf.value;
    const isWhole = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_2__/* .unmeasuredReasons */ .$2)(tree).length === 0 && (0,_traversal_js__WEBPACK_IMPORTED_MODULE_2__/* .permErrors */ .eI)(tree).length === 0;
    // what was not seen may be there still
    const accepted = new Map(isWhole ? [] : Object.entries(earlier?.thirdParties ?? {}));
    for (const { name, node } of (0,_third_parties_js__WEBPACK_IMPORTED_MODULE_1__/* .thirdPartiesOf */ .nU)(spf.value, organisation.value.name)) {
        const before = acceptedOf(earlier, name);
        const now = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_2__/* .unmeasuredReasons */ .$2)(node).length > 0 || (0,_traversal_js__WEBPACK_IMPORTED_MODULE_2__/* .permErrors */ .eI)(node).length > 0 ? null : toAccepted((0,_third_parties_js__WEBPACK_IMPORTED_MODULE_1__/* .authorisedBy */ .qt)(node));
        const next = isWaived ? (now ?? before) : (before ?? now);
        if (next !== null)
            accepted.set(name, next);
    }
    if (accepted.size === 0)
        return undefined;
    const sorted = [...accepted].toSorted(([a], [b]) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a, b));
    return { thirdParties: Object.fromEntries(sorted.slice(0, MAX_PARTIES)) };
}
/** What a third party was accepted with; null where it was not seen before. */
function acceptedOf(memory, name) {
    return memory !== undefined && Object.hasOwn(memory.thirdParties, name) ? (memory.thirdParties[name] ?? null) : null;
}
/** What is remembered, to compare with. */
function toAuthorised({ networks, hasOthers }) {
    return { networks: (0,_network_set_js__WEBPACK_IMPORTED_MODULE_0__/* .termNetworks */ .S)(networks), hasOthers };
}
function toAccepted(authorised) {
    if (authorised === null || (0,_third_parties_js__WEBPACK_IMPORTED_MODULE_1__/* .authorisesEveryone */ .b0)(authorised))
        return null;
    const networks = (0,_network_set_js__WEBPACK_IMPORTED_MODULE_0__/* .toCidrs */ .VL)(authorised.networks).map(_network_set_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrTerm */ .pK);
    return networks.length > MAX_NETWORKS ? null : { networks, hasOthers: authorised.hasOthers };
}


/***/ })),

/***/ 7590:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ networksByName),
/* harmony export */   RI: () => (/* binding */ staleNetworks),
/* harmony export */   r_: () => (/* binding */ listedNetworks),
/* harmony export */   xx: () => (/* binding */ compareNetworks)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _network_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84440);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43205);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23728);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52586);
/* harmony import */ var _traversal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98041);






/** Compares two sets of declared records. A name that only one of them has is new or gone, and did not move. */
function compareNetworks(before, now) {
    if (before.length === 0)
        return { moved: [], now: new Map() };
    const [old, current] = [networksByName(before), networksByName(now)];
    const moved = [...current].flatMap(([key, networks]) => {
        const terms = new Set(networks.map(_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .cidrTerm */ .pK));
        const oldTerms = new Set((old.get(key) ?? []).map(_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .cidrTerm */ .pK));
        const removed = [...oldTerms].filter((term) => !terms.has(term));
        const added = [...terms].filter((term) => !oldTerms.has(term));
        const [type, name] = key.split(" ");
        return removed.length === 0 || added.length === 0 ? [] : [{ name, type, removed, added }];
    });
    return { moved, now: current };
}
/**
 * The names whose old network the record lists as such, while it does not let the new one pass. The domain's own MX hosts, which send
 * more often than others do, count in any network that is listed; another host in it may have nothing to do with mail.
 */
function staleNetworks(tree, { moved, now }) {
    if (moved.length === 0)
        return [];
    const networks = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_4__/* .allTerms */ .$O)(tree, ({ network }) => network !== null).flatMap(({ branch }) => listedNetworks(branch));
    const [listed, covered] = [new Set(networks.map(_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .cidrTerm */ .pK)), (0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .networkSet */ .jq)(networks)];
    const isListed = ({ type, name }, term) => listed.has(term) || (type === "MX" && name === tree.domain && (0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubset */ .HS)((0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .termNetworks */ .S)([term]), covered));
    const passing = (0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .networkSet */ .jq)((0,_traversal_js__WEBPACK_IMPORTED_MODULE_4__/* .passTerms */ .ju)(tree).flatMap(({ branch }) => networksOf(branch, now)));
    const named = new Set(); // a host moves, and with it the MX record that names it
    return moved.flatMap((one) => {
        const removed = one.removed.filter((term) => isListed(one, term));
        const added = one.added.filter((term) => !named.has(term) && !(0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubset */ .HS)((0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .termNetworks */ .S)([term]), passing));
        for (const term of added)
            if (removed.length > 0)
                named.add(term);
        return removed.length === 0 || added.length === 0 ? [] : [{ ...one, removed, added }];
    });
}
/** What each name of these records stands for. */
function networksByName(records) {
    const networks = new Map();
    const add = (key, more) => networks.set(key, [...(networks.get(key) ?? []), ...more]);
    for (const { name, type, data } of records) {
        if ("address" in data)
            add(`${type} ${name}`, toCidrs(data.address));
        if (!("strings" in data))
            continue;
        for (const text of (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .selectSpf */ .Y)([(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data)])) {
            const terms = (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpf */ .JH)(text).terms.filter(({ qualifier }) => qualifier === "+");
            add(`TXT ${name}`, terms.flatMap((term) => ("network" in term ? toCidrs(term.network, term.prefix) : [])));
        }
    }
    for (const { name, data } of records)
        if ("exchange" in data)
            add(`MX ${name}`, ["A", "AAAA"].flatMap((type) => networks.get(`${type} ${data.exchange}`) ?? []));
    return networks;
}
function toCidrs(text, prefix) {
    const address = (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(text);
    return address === null ? [] : [{ address, prefix: prefix ?? (address.family === "v4" ? 32 : 128) }];
}
/** The network of an `ip4` or `ip6` term. */
function listedNetworks({ network, prefixes }) {
    return network === null ? [] : toCidrs(network, prefixes.v4 ?? prefixes.v6);
}
/** The networks of a term, those of declared names included. */
function networksOf(branch, now) {
    const { kind, name, prefixes } = branch;
    if (kind !== "a" && kind !== "mx")
        return listedNetworks(branch);
    const types = kind === "mx" ? ["MX"] : ["A", "AAAA"];
    const addresses = types.flatMap((type) => now.get(`${type} ${name}`) ?? []);
    return addresses.flatMap(({ address }) => {
        const prefix = prefixes[address.family];
        return prefix === undefined ? [] : [{ address, prefix }];
    });
}


/***/ })),

/***/ 84440:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ isSubset),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Lj: () => (/* binding */ sampleAddresses),
/* harmony export */   S: () => (/* binding */ termNetworks),
/* harmony export */   VL: () => (/* binding */ toCidrs),
/* harmony export */   d_: () => (/* binding */ NO_ADDRESS),
/* harmony export */   eJ: () => (/* binding */ addressCount),
/* harmony export */   hs: () => (/* binding */ hasAddress),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   jq: () => (/* binding */ networkSet),
/* harmony export */   pK: () => (/* binding */ cidrTerm),
/* harmony export */   rI: () => (/* binding */ EVERY_ADDRESS)
/* harmony export */ });
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4498);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43205);
// Sets of addresses, exactly: sorted intervals of each family, and the networks that make up one (RFC 4632 \u00a73.1).


const FAMILIES = ["v4", "v6"];
const BITS = { v4: 32, v6: 128 };
const NO_ADDRESS = { v4: [], v6: [] };
const EVERY_ADDRESS = {
    v4: [{ start: 0n, end: 1n << 32n }],
    v6: [{ start: 0n, end: 1n << 128n }],
};
/** The addresses of networks in any order. */
function networkSet(networks) {
    const of = (family) => normalize(networks.filter(({ address }) => address.family === family).map(toInterval));
    return { v4: of("v4"), v6: of("v6") };
}
function union(a, b) {
    return { v4: normalize([...a.v4, ...b.v4]), v6: normalize([...a.v6, ...b.v6]) };
}
/** The addresses of `a` that are not in `b`. */
function difference(a, b) {
    return { v4: subtract(a.v4, b.v4), v6: subtract(a.v6, b.v6) };
}
function isEmpty({ v4, v6 }) {
    return v4.length === 0 && v6.length === 0;
}
/** Whether every address of `part` is in `whole`. */
function isSubset(part, whole) {
    return isEmpty(difference(part, whole));
}
/** How many addresses of a family there are. */
function addressCount(set, family) {
    return set[family].reduce((sum, { start, end }) => sum + end - start, 0n);
}
function hasAddress(set, { family, bits }) {
    return set[family].some(({ start, end }) => start <= bits && bits < end);
}
/** One address of each part of a family in which no set begins or ends: what holds for these holds for every address. */
function sampleAddresses(sets) {
    return FAMILIES.flatMap((family) => {
        const starts = sets.flatMap((set) => set[family].flatMap(({ start, end }) => [start, end]));
        const within = [0n, ...starts].filter((bits) => bits < 1n << BigInt(BITS[family]));
        return [...new Set(within)].map((bits) => ({ family, bits }));
    });
}
/** The fewest networks that make up a set. */
function toCidrs(set) {
    return FAMILIES.flatMap((family) => set[family].flatMap((interval) => splitInterval(family, interval)));
}
/** The mechanism that matches a network: `ip4:192.0.2.0/24`, without the length of a single address. */
function cidrTerm({ address, prefix }) {
    const { family, bits } = address;
    const size = 1n << BigInt(BITS[family] - prefix);
    const first = { family, bits: bits - (bits % size) };
    const length = prefix === BITS[family] ? "" : `/${prefix}`;
    return family === "v4" ? `ip4:${(0,_network_js__WEBPACK_IMPORTED_MODULE_0__/* .readableAddress */ .tb)(first)}${length}` : `ip6:${shortIpv6(first.bits)}${length}`;
}
/** The addresses of terms as `cidrTerm` writes them; what is not one has none. */
function termNetworks(terms) {
    return networkSet(terms.flatMap((term) => parseCidrTerm(term) ?? []));
}
function parseCidrTerm(text) {
    const [, kind = "", written = "", length] = /^ip([46]):([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    const address = (0,_network_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(written);
    if (address?.family !== `v${kind}`)
        return null;
    const prefix = Number(length ?? BITS[address.family]);
    return prefix <= BITS[address.family] ? { address, prefix } : null;
}
function shortIpv6(bits) {
    return (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIpv6 */ .DU)([112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => Number((bits >> shift) & 0xffffn)));
}
function toInterval({ address: { family, bits }, prefix }) {
    const size = 1n << BigInt(BITS[family] - prefix);
    const start = bits - (bits % size);
    return { start, end: start + size };
}
function normalize(intervals) {
    const sorted = intervals.toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
    const merged = [];
    for (const { start, end } of sorted) {
        const last = merged.at(-1);
        if (last === undefined || start > last.end)
            merged.push({ start, end });
        else if (end > last.end)
            last.end = end;
    }
    return merged;
}
function subtract(from, taken) {
    return from.flatMap(({ start, end }) => {
        const left = [];
        let at = start;
        for (const gap of taken) {
            if (gap.end <= at || gap.start >= end)
                continue;
            if (gap.start > at)
                left.push({ start: at, end: gap.start });
            at = gap.end;
        }
        return at < end ? [...left, { start: at, end }] : left;
    });
}
/** The largest networks that fit, from the first address on. */
function splitInterval(family, { start, end }) {
    const cidrs = [];
    for (let at = start; at < end;) {
        let [prefix, size] = [BITS[family], 1n];
        while (prefix > 0 && at % (size * 2n) === 0n && at + size * 2n <= end) {
            prefix--;
            size *= 2n;
        }
        cidrs.push({ address: { family, bits: at }, prefix });
        at += size;
    }
    return cidrs;
}


/***/ })),

/***/ 43205:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ parseClient),
/* harmony export */   LE: () => (/* binding */ isSameNetwork),
/* harmony export */   Zd: () => (/* binding */ coveringNetworks),
/* harmony export */   bG: () => (/* binding */ dottedAddress),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   tb: () => (/* binding */ readableAddress)
/* harmony export */ });
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4498);
// Addresses and networks of SPF terms as numbers (RFC 7208 \u00a75.6).

/** The bits of an address of each family. */
const BITS = { v4: 32, v6: 128 };
/** Reads an address; null where the text is none. */
function parseAddress(text) {
    const octets = (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIpv4 */ .ni)(text);
    if (octets !== null)
        return { family: "v4", bits: joinBits(octets, 8n) };
    const groups = (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIpv6 */ .BE)(text);
    return groups === null ? null : { family: "v6", bits: joinBits(groups, 16n) };
}
/** The client's address; an IPv4 client seen by an IPv6 server is an IPv4 client (RFC 7208 \u00a75, RFC 4291 \u00a72.5.5.2). */
function parseClient(text) {
    const address = parseAddress(text);
    if (address?.family !== "v6" || address.bits >> 32n !== 0xffffn)
        return address;
    return { family: "v4", bits: address.bits & 0xffffffffn };
}
/** Whether two addresses lie in one network of that prefix length; never across families. */
function isSameNetwork(a, b, prefix) {
    const shift = BigInt(BITS[a.family] - prefix);
    return a.family === b.family && a.bits >> shift === b.bits >> shift;
}
/** The address as people write it: the macro `c` (RFC 7208 \u00a77.3). */
function readableAddress(address) {
    if (address.family === "v4")
        return dottedAddress(address);
    return (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatIpv6 */ .DU)([112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => Number((address.bits >> shift) & 0xffffn)));
}
/** Of networks in any order, those that together hold every address of the family; none where an address is left out. */
function coveringNetworks(family, networks) {
    const ranges = networks
        .filter(({ address }) => address.family === family)
        .map(({ address: { bits }, prefix, item }) => {
        const size = 1n << BigInt(BITS[family] - prefix);
        const start = bits - (bits % size);
        return { start, end: start + size, item };
    })
        .toSorted((a, b) => a.start === b.start ? Number(b.end > a.end) - Number(b.end < a.end) : a.start < b.start ? -1 : 1);
    const covering = [];
    let reached = 0n;
    for (const { start, end, item } of ranges) {
        if (start > reached)
            return [];
        if (end <= reached)
            continue;
        covering.push(item);
        reached = end;
    }
    return reached === 1n << BigInt(BITS[family]) ? covering : [];
}
/** The macro `i` (RFC 7208 \u00a77.3): a dotted quad, or the 32 nibbles of an IPv6 address with dots between them. */
function dottedAddress({ family, bits }) {
    if (family === "v6")
        return bits.toString(16).padStart(32, "0").split("").join(".");
    return [24n, 16n, 8n, 0n].map((shift) => String((bits >> shift) & 255n)).join(".");
}
function joinBits(parts, width) {
    return parts.reduce((bits, part) => (bits << width) | BigInt(part), 0n);
}


/***/ })),

/***/ 23728:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ parseSpf),
/* harmony export */   NH: () => (/* binding */ asksPtr),
/* harmony export */   Ox: () => (/* binding */ prefixLengths),
/* harmony export */   u8: () => (/* binding */ parseMeantMechanism)
/* harmony export */ });
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4498);
/* harmony import */ var _dns_idna_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24400);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10137);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _macro_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25023);
// The SPF record grammar (RFC 7208 \u00a74.6.1, \u00a712): the terms of a record, and every syntax error in it.






const MECHANISM_PARSERS = new Map([
    ["all", (rest) => (rest === "" ? { kind: "all" } : { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/after-all") })],
    ["include", (rest) => parseWithDomain("include", rest)],
    ["exists", (rest) => parseWithDomain("exists", rest)],
    ["a", (rest) => parseWithPrefixes("a", rest)],
    ["mx", (rest) => parseWithPrefixes("mx", rest)],
    ["ptr", parsePtr],
    ["ip4", (rest) => parseWithNetwork("ip4", rest)],
    ["ip6", (rest) => parseWithNetwork("ip6", rest)],
]);
/** Common mistakes, and what was meant. */
const MISSPELT_MECHANISMS = new Map([
    ["ip", "ip4"],
    ["ipv4", "ip4"],
    ["ip4v", "ip4"],
    ["ipv6", "ip6"],
    ["ip6v", "ip6"],
    ["includes", "include"],
    ["inlcude", "include"],
    ["incude", "include"],
    ["aaaa", "a"],
    ["host", "a"],
    ["exist", "exists"],
    ["redirect", "redirect="],
    ["exp", "exp="],
]);
/** Parses a record that `selectSpf` chose; never throws. Any error makes the record a permerror (RFC 7208 \u00a74.6). */
function parseSpf(text) {
    const terms = [];
    const errors = [];
    const modifiers = new Set();
    // RFC 7208 \u00a712: only spaces separate terms
    for (const written of text.slice("v=spf1".length).split(" ")) {
        if (written === "")
            continue;
        const term = parseTerm(written);
        if ("problem" in term) {
            errors.push({ term: written, ...term });
            continue;
        }
        if (term.kind === "redirect" || term.kind === "exp") {
            // RFC 7208 \u00a76: each at most once
            if (modifiers.has(term.kind))
                errors.push({ term: written, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/repeated-modifier", { name: term.kind }) });
            modifiers.add(term.kind);
        }
        terms.push(term);
    }
    return { terms, errors };
}
/**
 * The mechanism that a modifier of its name clearly means, such as `include:a.de` for `include=a.de`; null if there is none, or it should
 * not be published: one that asks for the client's names (RFC 7208 \u00a75.5), or that matches every address.
 */
function parseMeantMechanism(modifier) {
    const [, name = "", value = ""] = /^([^=]*)=(.*)$/.exec(modifier) ?? [];
    const meant = parseTerm(`${MISSPELT_MECHANISMS.get(name.toLowerCase()) ?? name}:${value}`);
    if ("problem" in meant || asksPtr(meant))
        return null;
    return Object.values(prefixLengths(meant)).includes(0) ? null : meant.text;
}
/** Whether receivers look up the client's names to evaluate the term (RFC 7208 \u00a75.5, \u00a77.3). */
function asksPtr(term) {
    return term.kind === "ptr" || ("domain" in term && term.domain !== null && (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMacro */ .rN)(term.domain, "p"));
}
/** The prefix lengths of the networks a term matches, by family; that of `all` is 0. */
function prefixLengths(term) {
    switch (term.kind) {
        case "all":
            return { v4: 0, v6: 0 };
        case "ip4":
            return { v4: term.prefix };
        case "ip6":
            return { v6: term.prefix };
        case "a":
        case "mx":
            return { v4: term.prefix4, v6: term.prefix6 };
        default:
            return {};
    }
}
function parseTerm(text) {
    const foreign = /[^\x21-\x7e]/.exec(text)?.[0];
    if (foreign === "\t")
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/tab") };
    if (foreign !== undefined)
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/not-ascii", { octets: foreignOctets(text), meant: withALabels(text) }) };
    // RFC 7208 \u00a712: name = ALPHA *( ALPHA / DIGIT / "-" / "_" / "." ), then "="
    const [, modifier, value = ""] = /^([a-z][a-z0-9._-]*)=(.*)$/i.exec(text) ?? [];
    if (modifier !== undefined) {
        const read = parseModifier(modifier.toLowerCase(), value);
        return "problem" in read ? read : { text, qualifier: null, ...read };
    }
    const [, sign = "", name = "", rest = ""] = /^([-+~?]?)([^:/=]*)(.*)$/.exec(text) ?? [];
    const parseMechanism = MECHANISM_PARSERS.get(name.toLowerCase());
    if (rest.startsWith("=")) {
        const isQualified = sign !== "";
        return {
            problem: isQualified ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/modifier-qualifier") : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/modifier-name", { name }),
        };
    }
    if (parseMechanism === undefined)
        return { problem: unknownMechanism(name) };
    const read = parseMechanism(rest);
    // RFC 7208 \u00a74.6.2: no qualifier means "+"
    return "problem" in read ? read : { text, qualifier: (sign === "" ? "+" : sign), ...read };
}
/** The octets that no term may have, as master files write them (`\\195\\188`). */
function foreignOctets(text) {
    return text
        .replace(/[\x21-\x7e]/g, "")
        .replace(/[^]/g, (octet) => `\\${String(octet.charCodeAt(0)).padStart(3, "0")}`);
}
/** The term with its international labels as A-labels (RFC 7208 \u00a74.3, RFC 5890 \u00a72.3.2.1); null if that does not make it valid. */
function withALabels(text) {
    if (text.length > _dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME_TEXT */ .$b)
        return null;
    const written = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .isUtf8 */ .co)(text) ? (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._6)(text) : text;
    const ascii = written.replace(/[^.:/=%{}]*[^\0-\x7f][^.:/=%{}]*/g, (label) => (0,_dns_idna_js__WEBPACK_IMPORTED_MODULE_0__/* .toAscii */ .Vb)(label) ?? label);
    return /^[\x21-\x7e]+$/.test(ascii) && !("problem" in parseTerm(ascii)) ? ascii : null;
}
function unknownMechanism(name) {
    if ((0,_dns_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isIPv4 */ .wM)(name))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/bare-ipv4");
    if (name === "")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/no-mechanism");
    const meant = MISSPELT_MECHANISMS.get(name.toLowerCase()) ?? null;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/unknown-mechanism", { name, meant });
}
function parseModifier(name, value) {
    if (name === "redirect" || name === "exp") {
        const domain = (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainSpec */ .XS)(value);
        return "problem" in domain ? domain : { kind: name, domain };
    }
    // RFC 7208 \u00a76: an unknown modifier is ignored, but must be a macro-string
    const read = (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMacroString */ .R0)(value);
    return "problem" in read ? read : { kind: "other" };
}
function parseWithDomain(kind, rest) {
    if (!rest.startsWith(":"))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/needs-domain", { name: kind }) };
    const domain = (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainSpec */ .XS)(rest.slice(1));
    return "problem" in domain ? domain : { kind, domain };
}
function parsePtr(rest) {
    if (rest === "")
        return { kind: "ptr", domain: null };
    if (!rest.startsWith(":"))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/after-ptr") };
    const domain = (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainSpec */ .XS)(rest.slice(1));
    return "problem" in domain ? domain : { kind: "ptr", domain };
}
function parseWithPrefixes(kind, rest) {
    // RFC 7208 \u00a712: [ ":" domain-spec ] [ "/" ip4-prefix ] [ "//" ip6-prefix ]
    const [, spec = "", , four, , six] = /^(.*?)(\/(\d*))?(\/\/(\d*))?$/.exec(rest) ?? [];
    if (spec !== "" && !spec.startsWith(":"))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/after-name", { name: kind }) };
    const domain = spec === "" ? null : (0,_macro_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainSpec */ .XS)(spec.slice(1));
    if (domain !== null && "problem" in domain)
        return domain;
    const prefix4 = parsePrefixLength(four, 32);
    if (typeof prefix4 !== "number")
        return prefix4;
    const prefix6 = parsePrefixLength(six, 128);
    return typeof prefix6 === "number" ? { kind, domain, prefix4, prefix6 } : prefix6;
}
function parseWithNetwork(kind, rest) {
    const [isIp4, isAddress, isOtherFamily] = kind === "ip4" ? [true, _dns_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isIPv4 */ .wM, _dns_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isIPv6 */ .w7] : [false, _dns_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isIPv6 */ .w7, _dns_address_js__WEBPACK_IMPORTED_MODULE_5__/* .isIPv4 */ .wM];
    if (!/^:./.test(rest))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/needs-address", { name: kind }) };
    const [network = "", digits, ...more] = rest.slice(1).split("/");
    if (isOtherFamily(network))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/other-family", { address: network, needed: isIp4 ? "ip6" : "ip4" }) };
    if (!isAddress(network))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/not-an-address", { text: network, family: isIp4 ? 4 : 6 }) };
    if (more.length > 0)
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/second-length") };
    const prefix = parsePrefixLength(digits, isIp4 ? 32 : 128);
    return typeof prefix === "number" ? { kind, network, prefix } : prefix;
}
/** Parses the prefix length written after a slash; without one it is that of a single address. */
function parsePrefixLength(digits, max) {
    if (digits === undefined)
        return max;
    if (!/^\d+$/.test(digits))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/no-length") };
    // RFC 7208 \u00a712: "0" or digits that do not begin with 0
    if (digits.length > 1 && digits.startsWith("0"))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/leading-zero", { digits }) };
    return digits.length <= 3 && Number(digits) <= max
        ? Number(digits)
        : { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("spf/syntax/length", { digits, max }) };
}


/***/ })),

/***/ 52586:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ selectSpf),
/* harmony export */   o: () => (/* binding */ resemblesSpf)
/* harmony export */ });
/* harmony import */ var _text_spf_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54566);

/** Whether a text that is not an SPF record looks like one: the version misspelt, quoted, or not followed by a space. */
function resemblesSpf(text) {
    return /^\W*v?\W*spf/i.test(text);
}
/** The SPF records among TXT values (RFC 7208 \u00a74.5): the version ends at a space or the end; \u00a712: in any letter case. */
function selectSpf(texts) {
    return texts.filter(_text_spf_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpfRecord */ .X);
}


/***/ })),

/***/ 17055:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ several),
/* harmony export */   J9: () => (/* binding */ firstItems),
/* harmony export */   _t: () => (/* binding */ oneOrSeveral)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

/** Project limit: a message names so many items and counts the others. */
const MAX_NAMED = 10;
function firstItems(items) {
    return { items: items.slice(0, MAX_NAMED), count: items.length };
}
/** The message where there is one, as mostly, else several sentences as one. */
function oneOrSeveral(items) {
    const [first, ...others] = items;
    return first !== undefined && others.length === 0 ? first : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/sentences", firstItems(items));
}
/** Several messages as one. */
function several(items) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/several", firstItems(items));
}


/***/ })),

/***/ 32063:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ authorisesNone),
/* harmony export */   Xo: () => (/* binding */ growthOf),
/* harmony export */   b0: () => (/* binding */ authorisesEveryone),
/* harmony export */   nU: () => (/* binding */ thirdPartiesOf),
/* harmony export */   qt: () => (/* binding */ authorisedBy)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60455);
/* harmony import */ var _moved_networks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7590);
/* harmony import */ var _network_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84440);
/* harmony import */ var _traversal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98041);




/** Project limit: `ip4` and `ip6` terms of one third party; those of the largest mail services have some hundreds. */
const MAX_TERMS = 1_000;
/**
 * A smaller set counts as one of this size, so that a second address is not a doubling. RFC 7454 \u00a76.1.3: /24 and /48 are the smallest
 * networks that are routed by themselves.
 */
const SMALLEST = { v4: 1n << 8n, v6: 1n << 80n };
const FAMILIES = ["v4", "v6"];
/** The third parties that the domain's own records let send, each once. `organisation` is its organisational domain. */
function thirdPartiesOf({ tree, declared }, organisation) {
    const own = new Set(declared);
    const found = new Map();
    const visit = (node) => {
        if (!(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(node.owner, organisation) && !own.has(node.owner)) {
            found.set(node.domain, node);
            return;
        }
        for (const branch of node.branches) {
            // RFC 7208 \u00a75.2: other qualifiers let no client pass
            const lets = branch.isEvaluated && (0,_traversal_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsToRecord */ .CO)(branch) && (branch.qualifier ?? "+") === "+";
            if (lets && branch.target !== null)
                visit(branch.target);
        }
    };
    visit(tree);
    return [...found].map(([name, node]) => ({ name, node }));
}
/** What a record and those below it let send; null where they list too much to compare. */
function authorisedBy(node) {
    const listed = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluatedTerms */ .$P)(node).filter(({ network }) => network !== null);
    if (listed.length > MAX_TERMS)
        return null;
    const hasOthers = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_3__/* .passTerms */ .ju)(node).some(({ branch: { kind, network } }) => network === null && kind !== "all") ||
        (0,_traversal_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluatedTerms */ .$P)(node).some(_traversal_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsByMail */ .MS);
    return { networks: passing(node), hasOthers };
}
/** Whether no client passes. */
function authorisesNone({ networks, hasOthers }) {
    return (0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(networks) && !hasOthers;
}
/** Whether all clients of a family pass, which is a fault of its own (spf/open). */
function authorisesEveryone({ networks }) {
    return FAMILIES.some((family) => (0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .addressCount */ .eJ)(networks, family) === (0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .addressCount */ .eJ)(_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_ADDRESS */ .rI, family));
}
/** The families whose addresses are more, by over `percent`, than they were. */
function growthOf(before, now, percent) {
    return FAMILIES.flatMap((family) => {
        const [old, current] = [(0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .addressCount */ .eJ)(before, family), (0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .addressCount */ .eJ)(now, family)];
        const basis = old < SMALLEST[family] ? SMALLEST[family] : old;
        const isGrown = Number(current - basis) * 100 > Number(basis) * percent;
        return isGrown ? [{ family, before: old, now: current }] : [];
    });
}
/** The addresses that pass by the networks listed, from the last term to the first: a term decides only where none before it matches. */
function passing(node) {
    const evaluated = node.branches.filter((branch) => branch.isEvaluated);
    const redirect = evaluated.find(({ kind }) => kind === "redirect");
    let set = redirect?.target ? passing(redirect.target) : _network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ADDRESS */ .d_;
    for (const run of runsByQualifier(evaluated.filter(({ qualifier }) => qualifier !== null)).toReversed()) {
        const others = run.filter(({ network }) => network === null).map(matchedBy);
        const matched = others.reduce(_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC, (0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .networkSet */ .jq)(run.flatMap(_moved_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .listedNetworks */ .r_)));
        set = run[0]?.qualifier === "+" ? (0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)(set, matched) : (0,_network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)(set, matched);
    }
    return set;
}
/** What a term matches besides a network; nothing where that is not fixed. */
function matchedBy({ kind, target }) {
    if (kind === "all")
        return _network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_ADDRESS */ .rI;
    return target === null ? _network_set_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ADDRESS */ .d_ : passing(target); // RFC 7208 \u00a75.2: an include only if its record passes
}
/** Terms with the same result, together: their order does not matter. */
function runsByQualifier(terms) {
    const runs = [];
    for (const term of terms) {
        const last = runs.at(-1);
        if (last !== undefined && (last[0]?.qualifier === "+") === (term.qualifier === "+"))
            last.push(term);
        else
            runs.push([term]);
    }
    return runs;
}


/***/ })),

/***/ 98041:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ unmeasuredReasons),
/* harmony export */   $O: () => (/* binding */ allTerms),
/* harmony export */   $P: () => (/* binding */ evaluatedTerms),
/* harmony export */   CO: () => (/* binding */ leadsToRecord),
/* harmony export */   Fg: () => (/* binding */ isSeenWhole),
/* harmony export */   Ir: () => (/* binding */ isRedirected),
/* harmony export */   MS: () => (/* binding */ leadsByMail),
/* harmony export */   N8: () => (/* binding */ passTermsByMail),
/* harmony export */   Sr: () => (/* binding */ allRecords),
/* harmony export */   eI: () => (/* binding */ permErrors),
/* harmony export */   j_: () => (/* binding */ targetProblem),
/* harmony export */   ju: () => (/* binding */ passTerms),
/* harmony export */   sA: () => (/* binding */ describeTerm),
/* harmony export */   ti: () => (/* binding */ recordEvidence)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

/** Every record that evaluation can reach, the domain's own first, each below the one that names it. */
function allRecords(root) {
    const records = [];
    const visit = (node) => {
        records.push(node);
        for (const { target } of node.branches)
            if (target !== null)
                visit(target);
    };
    visit(root);
    return records;
}
/** Every term that is evaluated. */
function evaluatedTerms(root) {
    const terms = [];
    for (const { branches } of allRecords(root))
        for (const branch of branches)
            if (branch.isEvaluated)
                terms.push(branch);
    return terms;
}
/** The wanted terms of every record, evaluated or not. */
function allTerms(root, isWanted) {
    const terms = [];
    for (const node of allRecords(root))
        for (const branch of node.branches)
            if (isWanted(branch))
                terms.push({ node, branch });
    return terms;
}
/** The terms that let clients pass: only `+`, and through an include only if that is `+` too (RFC 7208 \u00a75.2). */
function passTerms(root) {
    return lastPassTerms(root).filter(({ branch }) => branch.kind !== "redirect");
}
/** Of the terms that may lead each mail to another record, those by which it can pass. */
function passTermsByMail(root) {
    return lastPassTerms(root).filter(({ branch }) => leadsByMail(branch));
}
/** The terms that let clients pass, or lead there to a record that the tree does not show. */
function lastPassTerms(root) {
    const terms = [];
    const visit = (node) => {
        for (const branch of node.branches) {
            const { isEvaluated, kind, qualifier, target } = branch;
            if (!isEvaluated || (qualifier !== "+" && kind !== "redirect"))
                continue;
            if (target === null)
                terms.push({ node, branch });
            else
                visit(target);
        }
    };
    visit(root);
    return terms;
}
/** The permanent errors in the tree, apart from those of the limits. */
function permErrors(root) {
    const errors = [];
    for (const node of allRecords(root))
        if (node.problem !== null)
            errors.push({ node, problem: node.problem });
    return errors;
}
/** Whether the record ends in a redirect, which beside `all` counts for nothing (RFC 7208 \u00a76.1). */
function isRedirected({ branches }) {
    return branches.some(({ kind, isEvaluated }) => kind === "redirect" && isEvaluated);
}
/** Whether the term leads to another record. */
function leadsToRecord({ kind }) {
    return kind === "include" || kind === "redirect";
}
/** Whether each mail may lead to another record, so that the tree cannot show it. */
function leadsByMail(branch) {
    return leadsToRecord(branch) && branch.mailDependent !== null && branch.target === null;
}
/** Why records that evaluation can reach were not seen; each reason once. Those that depend on the mail are not among them. */
function unmeasuredReasons(root) {
    const reasons = [];
    for (const node of allRecords(root)) {
        if (node.unknown !== null)
            reasons.push(node.unknown);
        for (const branch of node.branches) {
            if (branch.notLookedUp !== null && leadsToRecord(branch) && !leadsByMail(branch))
                reasons.push(branch.notLookedUp);
        }
    }
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .uniqueMessages */ .wG)(reasons);
}
/** Whether the tree shows every record that evaluation can reach. */
function isSeenWhole(root) {
    return unmeasuredReasons(root).length === 0 && allTerms(root, leadsByMail).length === 0;
}
/** Why an include or a redirect leads to no record; null where it leads to one, or to one with syntax errors, which are its owner's. */
function targetProblem({ target }) {
    const problem = target?.problem ?? null;
    return problem === null || problem.kind === "syntax" ? null : problem.message;
}
/** A term as part of a message, with its record unless that is the domain's own. */
function describeTerm({ node, branch }, tree) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("spf/term", { term: branch.text, domain: node === tree ? null : node.domain });
}
/** The texts of the records, each once. */
function recordEvidence(nodes) {
    const texts = new Map();
    for (const { domain, text } of nodes)
        if (text !== null)
            texts.set(domain, text);
    return Array.from(texts, ([name, text]) => ({ at: { type: "TXT", name }, text }));
}


/***/ })),

/***/ 68120:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseTagList)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

/** Project limit: a hostile record has as many errors as octets. */
const MAX_ERRORS = 10;
// RFC 6376 \u00a72.8: FWS = [*WSP CRLF] 1*WSP; a bare line break is not white space.
const LEADING_FWS = /^(?:[ \t]|\r\n(?=[ \t]))+/;
const WSP = /[ \t]/;
const TAG_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const DISALLOWED_IN_VALUE = /[^\x21-\x7e \t\r\n]/;
const BARE_LINE_BREAK = /\r(?!\n)|(?<!\r)\n|\r\n(?![ \t])/;
/** Reads a tag list; never throws. A record with any error is invalid as a whole (\u00a73.2). */
function parseTagList(text) {
    const tags = [];
    const errors = [];
    const counts = new Map();
    const specs = text.split(";");
    for (const [i, spec] of specs.entries()) {
        const written = trimFws(spec);
        if (written === "" && i === specs.length - 1 && i > 0)
            break; // \u00a73.2: one ";" may end the list
        const read = parseTag(written);
        if ("problem" in read) {
            errors.push(read.problem);
            continue;
        }
        tags.push(read);
        const count = (counts.get(read.name) ?? 0) + 1;
        counts.set(read.name, count);
        // \u00a73.2: a repeated name makes the whole list invalid
        if (count === 2)
            errors.push((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("tag-list/repeated", { name: read.name }));
    }
    return { tags, errors: errors.slice(0, MAX_ERRORS) };
}
function parseTag(written) {
    if (written === "")
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("tag-list/empty") };
    const equals = written.indexOf("=");
    if (equals < 0)
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("tag-list/no-value", { text: written }) };
    const name = trimFws(written.slice(0, equals));
    const value = trimFws(written.slice(equals + 1));
    if (!TAG_NAME.test(name))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("tag-list/name", { name }) };
    const disallowed = DISALLOWED_IN_VALUE.exec(value)?.[0];
    if (disallowed !== undefined)
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("tag-list/not-ascii", { name, octet: disallowed }) };
    if (BARE_LINE_BREAK.test(value))
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("tag-list/line-break", { name }) };
    return { name, value };
}
/** The text without folding white space at either end; one pass from each side. */
function trimFws(text) {
    const start = LEADING_FWS.exec(text)?.[0].length ?? 0;
    let end = text.length;
    while (end > start && WSP.test(text[end - 1])) {
        end -= text.slice(end - 3, end - 1) === "\r\n" && end - 3 >= start ? 3 : 1;
    }
    return text.slice(start, end);
}


/***/ })),

/***/ 40321:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ isHttpsUri),
/* harmony export */   Gi: () => (/* binding */ resemblesTlsRpt),
/* harmony export */   _6: () => (/* binding */ unknownFields),
/* harmony export */   xM: () => (/* binding */ parseTlsRpt),
/* harmony export */   yg: () => (/* binding */ describeProblems)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50137);
/* harmony import */ var _mailto_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29905);



// RFC 8460 \u00a73: tlsrpt-rua, and tlsrpt-extension, whose value has neither "=" nor spaces.
const RUA_FIELD = /^rua=([\x21-\x3a\x3c-\x7e][\x21-\x3a\x3c-\xff \t]*)$/;
const EXTENSION_FIELD = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}=[\x21-\x3a\x3c\x3e-\x7e]+$/;
/** The TLS-RPT record among TXT values; null for none, a message where senders treat them as none. */
function parseTlsRpt(texts) {
    // RFC 8460 \u00a73: senders discard what does not begin with "v=TLSRPTv1;"; unless one record remains, there is none.
    const records = texts.filter((text) => text.startsWith("v=TLSRPTv1;"));
    const [text] = records;
    if (text === undefined) {
        return texts.some(resemblesTlsRpt) ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("tls-rpt/record/version") : null;
    }
    if (records.length > 1)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("tls-rpt/record/several", { count: records.length });
    const fields = text.split(";").slice(1).map(_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j);
    if (fields.at(-1) === "")
        fields.pop();
    const values = [];
    for (const field of fields) {
        const value = RUA_FIELD.exec(field)?.[1];
        if (value !== undefined)
            values.push(value);
        else if (!EXTENSION_FIELD.test(field))
            return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("tls-rpt/record/field", { field });
    }
    if (values.length === 0)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("tls-rpt/record/no-rua");
    // RFC 8460 \u00a73: the grammar lets `rua` repeat, and reports go to each destination
    const rua = values.flatMap(_mailto_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReportUris */ .N2);
    for (const { uri } of rua) {
        const problem = (0,_mailto_js__WEBPACK_IMPORTED_MODULE_0__/* .reportUriProblem */ .wG)(uri);
        if (problem !== null)
            return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("tls-rpt/record/invalid-uri", { uri, problem });
    }
    if (!rua.some(isUsable))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("tls-rpt/record/no-destination", { destinations: describeProblems(rua) });
    return { text, rua };
}
/** The names of fields of a valid record that no RFC defines, each once: senders ignore these (RFC 8460 \u00a73). */
function unknownFields({ text }) {
    const names = text
        .split(";")
        .slice(1)
        .map((field) => (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_2__/* .trimWsp */ .j)(field.split("=", 1)[0] ?? ""));
    return [...new Set(names)].filter((name) => name !== "" && name !== "rua");
}
/** Whether a text was meant as a TLS-RPT record: with quotation marks, spaces or another case of letters. */
function resemblesTlsRpt(text) {
    return /^\W*(?:v\W*)?TLSRPT/i.test(text);
}
/** Whether a text is a valid `https:` URI. */
function isHttpsUri(text) {
    return /^https:/i.test(text) && (0,_mailto_js__WEBPACK_IMPORTED_MODULE_0__/* .reportUriProblem */ .wG)(text) === null;
}
/** Whether senders deliver reports to a destination: they support `mailto:` and `https:` (RFC 8460 \u00a73). */
function isUsable({ uri, problem }) {
    return problem === null || isHttpsUri(uri);
}
/** Each destination that no sender delivers to, with the reason. */
function describeProblems(rua) {
    return rua.flatMap((destination) => {
        const { uri, problem } = destination;
        return problem === null || isUsable(destination) ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("mailto/unusable", { uri, problem })];
    });
}


/***/ })),

/***/ 18873:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ summariseTlsReports),
/* harmony export */   n: () => (/* binding */ COUNTED_DAYS)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60776);
/* harmony import */ var _report_arrival_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81409);
/* harmony import */ var _received_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50575);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79136);
// What received TLS reports (RFC 8460 \u00a74) say of a domain, in short: what its checks need, and the report shows.




/** Project limits. */
const SHOWN_DAYS = 30;
const MAX_KINDS = 20;
const MAX_ORGANISATIONS = 5;
/**
 * Project limit: the days that count. Reports cover a day each (RFC 8460 \u00a74.1), so a week has every day of the week once; and what was fixed
 * is forgotten after another.
 */
const COUNTED_DAYS = 7;
/** Sums up the reports on a domain as of a moment; `unread`: see `ReportArrival`. */
function summariseTlsReports({ reports, rows }, { unread, at }) {
    const today = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(at);
    const shown = rows.filter(({ day }) => day >= (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(today, -SHOWN_DAYS) && day <= today);
    const kinds = failureKinds(shown.filter(({ day }) => day >= (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(today, -COUNTED_DAYS)));
    return {
        last: (0,_report_arrival_js__WEBPACK_IMPORTED_MODULE_0__/* .lastReport */ .PQ)(reports, at),
        unread,
        days: totalsByDay(shown),
        failures: kinds.slice(0, MAX_KINDS),
        failureKinds: kinds.length,
    };
}
function totalsByDay(rows) {
    const days = new Map();
    for (const row of rows) {
        const total = days.get(row.day) ?? { day: row.day, successful: 0, failed: 0 };
        total.successful += row.successful;
        total.failed += (0,_received_js__WEBPACK_IMPORTED_MODULE_2__/* .failedSessions */ .T)(row);
        days.set(row.day, total);
    }
    return [...days.values()].toSorted((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.day, b.day));
}
function failureKinds(rows) {
    const kinds = new Map();
    for (const row of rows) {
        for (const { type, host, count } of failuresOf(row)) {
            const key = JSON.stringify([type, host]);
            const empty = { type, host, count: 0, organisations: [], from: row.day, to: row.day, all: new Set() };
            const kind = kinds.get(key) ?? empty;
            kind.count += count;
            kind.all.add(row.organisation);
            if (row.day < kind.from)
                kind.from = row.day;
            if (row.day > kind.to)
                kind.to = row.day;
            kinds.set(key, kind);
        }
    }
    return [...kinds]
        .toSorted(([a, one], [b, other]) => other.count - one.count || (0,_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a, b))
        .map(([, { all, ...kind }]) => {
        return { ...kind, organisations: [...all].toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n).slice(0, MAX_ORGANISATIONS) };
    });
}
/** The failures of a row, and the failed sessions that none of them explains. */
function failuresOf(row) {
    const explained = row.failures.reduce((sum, { count }) => sum + count, 0);
    const rest = (0,_received_js__WEBPACK_IMPORTED_MODULE_2__/* .failedSessions */ .T)(row) - explained;
    return rest > 0 ? [...row.failures, { type: null, host: null, count: rest }] : row.failures;
}


/***/ })),

/***/ 54566:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isSpfRecord),
/* harmony export */   h: () => (/* binding */ isMisspeltSpf)
/* harmony export */ });
// Texts that were meant as SPF records of version 1 (RFC 7208 \u00a74.5, \u00a712), and that receivers take for none.
const VERSION = /^v=spf1(?: |$)/i;
/** Version 1 with other marks between, such as `spf1`, `v=spf 1` or `v=spf1;`. Sender ID's `spf2.0` (RFC 4406) is none. */
const MEANT_VERSION = /^[^a-z0-9]{0,4}(?:v[^a-z0-9]{0,4})?spf[^a-z0-9]{0,4}1(?![0-9])/i;
function isSpfRecord(text) {
    return VERSION.test(text);
}
/** Whether receivers ignore a text that was meant as an SPF record. */
function isMisspeltSpf(text) {
    return !isSpfRecord(text) && MEANT_VERSION.test(text);
}


/***/ })),

/***/ 9487:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isAssociated),
/* harmony export */   T: () => (/* binding */ isDigestOfNothing)
/* harmony export */ });
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35221);

/** What a script hashes where the command before it printed nothing, or a line end alone. */
const NOTHING = ["", "\n", "\r\n"].map((text) => (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .computeDigests */ .Dw)(Buffer.from(text)));
/** Whether the data (hex) are the digest of no data: such a record fits no certificate and no key. */
function isDigestOfNothing(data) {
    return NOTHING.some(({ sha256, sha512 }) => data === sha256 || data === sha512);
}
/** Whether the record's data are this certificate's; of a record that is usable (RFC 6698 \u00a72.1.2, \u00a72.1.3). */
function isAssociated({ selector, matching, data }, { whole, keyInfo }) {
    const selected = selector === 0 ? whole : keyInfo;
    if (matching === 2)
        return data === selected.sha512;
    // Matching type 0 holds the octets themselves: equal where their digests are.
    return (matching === 0 ? (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .computeDigests */ .Dw)(Buffer.from(data, "hex")).sha256 : data) === selected.sha256;
}


/***/ })),

/***/ 35221:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dw: () => (/* binding */ computeDigests),
  qv: () => (/* binding */ opensslTimeToIso),
  hB: () => (/* binding */ parseCertificate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/x509/der.js
var der = __webpack_require__(62032);
// EXTERNAL MODULE: ./lib/src/x509/names.js
var names = __webpack_require__(97287);
;// CONCATENATED MODULE: ./lib/src/x509/signature.js
// The algorithm a certificate is signed with (RFC 5280 \u00a74.1.1.2), which Node 20 does not name.

const SHA1 = "SHA-1";
/** Hash functions by the octets of their object identifiers (RFC 8017 B.1). */
const HASHES = {
    "2b0e03021a": SHA1, // 1.3.14.3.2.26
    "608648016503040204": "SHA-224", // 2.16.840.1.101.3.4.2.4
    "608648016503040201": "SHA-256",
    "608648016503040202": "SHA-384",
    "608648016503040203": "SHA-512",
};
/** Project limit: octets of an object identifier that are shown. */
const MAX_OID = 20;
const RSA_PSS = "2a864886f70d01010a"; // 1.2.840.113549.1.1.10
/** By the octets of the object identifier. */
const ALGORITHMS = {
    "2a864886f70d010102": { algorithm: "RSA with MD2", hash: "MD2" }, // 1.2.840.113549.1.1.2 (RFC 8017 A.2.4)
    "2a864886f70d010104": { algorithm: "RSA with MD5", hash: "MD5" },
    "2a864886f70d010105": { algorithm: "RSA with SHA-1", hash: SHA1 },
    "2a864886f70d01010e": { algorithm: "RSA with SHA-224", hash: "SHA-224" },
    "2a864886f70d01010b": { algorithm: "RSA with SHA-256", hash: "SHA-256" },
    "2a864886f70d01010c": { algorithm: "RSA with SHA-384", hash: "SHA-384" },
    "2a864886f70d01010d": { algorithm: "RSA with SHA-512", hash: "SHA-512" },
    "2b0e03021d": { algorithm: "RSA with SHA-1", hash: SHA1 }, // 1.3.14.3.2.29, an older name
    "2a8648ce380403": { algorithm: "DSA with SHA-1", hash: SHA1 }, // 1.2.840.10040.4.3 (RFC 3279 \u00a72.2.2)
    "608648016503040301": { algorithm: "DSA with SHA-224", hash: "SHA-224" }, // 2.16.840.1.101.3.4.3.1 (RFC 5758 \u00a73.1)
    "608648016503040302": { algorithm: "DSA with SHA-256", hash: "SHA-256" },
    "2a8648ce3d0401": { algorithm: "ECDSA with SHA-1", hash: SHA1 }, // 1.2.840.10045.4.1 (RFC 3279 \u00a72.2.3)
    "2a8648ce3d040301": { algorithm: "ECDSA with SHA-224", hash: "SHA-224" }, // 1.2.840.10045.4.3 (RFC 5758 \u00a73.2)
    "2a8648ce3d040302": { algorithm: "ECDSA with SHA-256", hash: "SHA-256" },
    "2a8648ce3d040303": { algorithm: "ECDSA with SHA-384", hash: "SHA-384" },
    "2a8648ce3d040304": { algorithm: "ECDSA with SHA-512", hash: "SHA-512" },
    "2b6570": { algorithm: "Ed25519", hash: "SHA-512" }, // RFC 8410 \u00a73; RFC 8032 \u00a75.1
    "2b6571": { algorithm: "Ed448", hash: "SHAKE256" }, // RFC 8410 \u00a73; RFC 8032 \u00a75.2
};
/** Reads the content of an AlgorithmIdentifier. Never throws. */
function parseSignatureAlgorithm(identifier) {
    const oid = (0,der/* elementAt */.s2)(identifier, 0);
    const octets = oid?.tag === der/* OBJECT_IDENTIFIER */.yg ? toHex(oid.content) : "";
    if (oid !== null && octets === RSA_PSS) {
        const hash = pssHash(identifier, oid.end);
        return { algorithm: hash === null ? "RSASSA-PSS" : `RSASSA-PSS with ${hash}`, hash };
    }
    return Object.hasOwn(ALGORITHMS, octets)
        ? ALGORITHMS[octets]
        : { algorithm: `OID ${dotted(oid?.content.subarray(0, MAX_OID) ?? [])}`, hash: null };
}
/** An object identifier in numbers (ITU-T X.690 \u00a78.19). */
function dotted(octets) {
    const arcs = [];
    let arc = 0;
    for (const octet of octets) {
        arc = arc * 128 + (octet & 0x7f);
        if (octet >= 0x80)
            continue;
        const first = arcs.length === 0 ? Math.min(2, Math.trunc(arc / 40)) : null;
        arcs.push(...(first === null ? [arc] : [first, arc - 40 * first]));
        arc = 0;
    }
    return arcs.length === 0 ? "?" : arcs.join(".");
}
/** The hash among the parameters of RSASSA-PSS; SHA-1 where they name none (RFC 8017 A.2.3). */
function pssHash(identifier, at) {
    const parameters = (0,der/* elementAt */.s2)(identifier, at);
    if (parameters?.tag !== der/* SEQUENCE */.gt)
        return parameters === null ? SHA1 : null;
    const field = (0,der/* elementAt */.s2)(parameters.content, 0);
    if (field?.tag !== der/* CONTEXT_0 */.Zf)
        return SHA1;
    const algorithm = (0,der/* elementAt */.s2)(field.content, 0);
    const oid = algorithm?.tag === der/* SEQUENCE */.gt ? (0,der/* elementAt */.s2)(algorithm.content, 0) : null;
    const octets = oid?.tag === der/* OBJECT_IDENTIFIER */.yg ? toHex(oid.content) : "";
    return Object.hasOwn(HASHES, octets) ? HASHES[octets] : null;
}
function toHex(octets) {
    return Buffer.from(octets).toString("hex");
}

;// CONCATENATED MODULE: ./lib/src/x509/certificate.js
// X.509 certificates (RFC 5280) as data.




/** The fields that a report shows. */
const MAX_NAMES = 20;
const MAX_TEXT_LENGTH = 200;
/** As base64; a server may send 64 KiB in all. */
const MAX_BASE64_LENGTH = 131_072;
const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
/** Decodes a certificate, DER as base64; null if it is not a certificate, or too large. Never throws. */
function parseCertificate(base64) {
    if (base64.length > MAX_BASE64_LENGTH)
        return null;
    try {
        const x509 = new external_node_crypto_.X509Certificate(Buffer.from(base64, "base64"));
        const parts = (0,der/* parseCertificateParts */.Bx)(x509.raw);
        const notBefore = opensslTimeToIso(x509.validFrom);
        const notAfter = opensslTimeToIso(x509.validTo);
        if (parts === null || notBefore === null || notAfter === null)
            return null;
        return { x509, parts, certificate: describeCertificate(x509, parts, notBefore, notAfter) };
    }
    catch {
        return null; // OpenSSL's own message does not help the reader
    }
}
function describeCertificate(x509, parts, notBefore, notAfter) {
    return {
        subject: (0,names/* formatDistinguishedName */.D$)(x509.subject),
        issuer: (0,names/* formatDistinguishedName */.D$)(x509.issuer),
        isSelfIssued: x509.issuer === x509.subject,
        names: (0,names/* dnsNamesOf */.Hz)(x509, MAX_NAMES).map((name) => name.slice(0, MAX_TEXT_LENGTH)),
        notBefore,
        notAfter,
        key: describePublicKey(x509),
        signature: parseSignatureAlgorithm(parts.signatureAlgorithm),
        isForServerAuth: x509.keyUsage?.includes(SERVER_AUTH) ?? true,
        whole: computeDigests(x509.raw),
        keyInfo: computeDigests(parts.spki),
    };
}
/** The digests a TLSA record may hold (RFC 6698 \u00a72.1.3). */
function computeDigests(octets) {
    const hash = (name) => (0,external_node_crypto_.createHash)(name).update(octets).digest("hex");
    return { sha256: hash("sha256"), sha512: hash("sha512") };
}
function describePublicKey(x509) {
    try {
        const { asymmetricKeyType: type = "unknown", asymmetricKeyDetails: { modulusLength, namedCurve: curve = null } = {}, } = x509.publicKey;
        // not `toLegacyObject().bits`: called before node:tls is loaded, it leaves that module broken
        return { type, bits: modulusLength ?? curveBits(curve), curve };
    }
    catch {
        return { type: "unknown", bits: null, curve: null }; // an algorithm this OpenSSL does not have
    }
}
/** The bits of a curve, which OpenSSL's names for curves hold: `prime256v1`, `secp384r1`, `brainpoolP512r1`; null where one does not. */
function curveBits(curve) {
    const size = /[1-9]\d{2}/.exec(curve ?? "")?.[0];
    return size === undefined ? null : Number(size);
}
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** OpenSSL's text for a moment, `Jan  1 00:00:00 2120 GMT`, as ISO 8601. */
function opensslTimeToIso(text) {
    const [, name = "", day = "", time, year = ""] = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)(?:\.\d{1,9})? (\d{1,4}) GMT$/.exec(text) ?? [];
    const month = MONTHS.indexOf(name) + 1;
    if (time === undefined || month === 0)
        return null;
    return `${year.padStart(4, "0")}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}T${time}.000Z`;
}


/***/ })),

/***/ 62032:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ parseCertificateParts),
/* harmony export */   Rj: () => (/* binding */ declaredLength),
/* harmony export */   UZ: () => (/* binding */ isKeyInfo),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   Zf: () => (/* binding */ CONTEXT_0),
/* harmony export */   gt: () => (/* binding */ SEQUENCE),
/* harmony export */   s2: () => (/* binding */ elementAt),
/* harmony export */   yg: () => (/* binding */ OBJECT_IDENTIFIER)
/* harmony export */ });
// Just enough DER (ITU-T X.690) to read keys, and the parts of a certificate (RFC 5280 \u00a74.1) that Node does not give.
const BOOLEAN = 0x01;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;
/** Constructed, context-specific, number 0. */
const CONTEXT_0 = 0xa0;
const CONTEXT_3 = 0xa3;
/** Splits a certificate into its parts; null if it is not a certificate. Never throws; linear in its few outer elements. */
function parseCertificateParts(der) {
    const outer = elementAt(der, 0);
    const body = outer?.tag === SEQUENCE ? elementAt(outer.content, 0) : null;
    if (outer === null || body?.tag !== SEQUENCE)
        return null;
    const algorithm = elementAt(outer.content, body.end);
    // RFC 5280 \u00a74.1.2.1: the version is left out where it is 1
    const first = elementAt(body.content, 0);
    const hasVersion = first?.tag === CONTEXT_0;
    const version = hasVersion ? elementAt(first.content, 0)?.content[0] : 0;
    // serial number, algorithm, issuer, validity, subject: the key is the sixth
    const [, , , , subject, key, ...rest] = elementsOf(body.content.subarray(hasVersion ? first.end : 0));
    if (algorithm?.tag !== SEQUENCE || version === undefined || subject === undefined || key?.tag !== SEQUENCE)
        return null;
    return {
        version: version + 1,
        subject: subject.content,
        spki: key.whole,
        signatureAlgorithm: algorithm.content,
        extensions: parseExtensions(rest.find(({ tag }) => tag === CONTEXT_3)?.content ?? new Uint8Array()),
    };
}
/** Whether the octets are one SubjectPublicKeyInfo (RFC 5280 \u00a74.1): an algorithm, and the bits of a key. */
function isKeyInfo(der) {
    const outer = elementAt(der, 0);
    if (outer?.tag !== SEQUENCE || outer.end !== der.length)
        return false;
    const [algorithm, key, ...rest] = elementsOf(outer.content);
    const isAlgorithm = algorithm?.tag === SEQUENCE && elementAt(algorithm.content, 0)?.tag === OBJECT_IDENTIFIER;
    return isAlgorithm && key?.tag === BIT_STRING && rest.length === 0;
}
function parseExtensions(content) {
    return elementsOf(elementAt(content, 0)?.content ?? new Uint8Array()).flatMap((one) => {
        const [id, ...rest] = elementsOf(one.content);
        const value = rest.at(-1);
        if (id?.tag !== OBJECT_IDENTIFIER || value === undefined)
            return [];
        const isCritical = rest[0]?.tag === BOOLEAN && rest[0].content[0] !== 0;
        return [{ id: Buffer.from(id.content).toString("hex"), isCritical, value: value.content }];
    });
}
/** The elements in a row, as far as they can be read. Linear. */
function elementsOf(octets) {
    const elements = [];
    for (let next = elementAt(octets, 0); next !== null; next = elementAt(octets, next.end))
        elements.push({ ...next, whole: octets.subarray(next.start, next.end) });
    return elements;
}
/** The element at an offset; null if there is none, or it claims more octets than exist. */
function elementAt(octets, at) {
    const tag = octets[at];
    const length = lengthAt(octets, at + 1);
    if (tag === undefined || length === null)
        return null;
    const end = length.start + length.octets;
    return end > octets.length ? null : { tag, content: octets.subarray(length.start, end), start: at, end };
}
/** The length written at an offset, and the start of its content; null if it is truncated, or not of the definite form. */
function lengthAt(octets, at) {
    const first = octets[at];
    if (first === undefined)
        return null;
    if (first < 0x80)
        return { octets: first, start: at + 1 };
    // X.690 \u00a78.1.3.5: the long form; three octets of length are more than a server may send, or a record hold
    const count = first - 0x80;
    const start = at + 1 + count;
    if (count === 0 || count > 3 || start > octets.length)
        return null;
    return { octets: octets.subarray(at + 1, start).reduce((sum, octet) => sum * 256 + octet, 0), start };
}
/** The length of a SEQUENCE in octets as its header gives it; null where there is none. */
function declaredLength(octets) {
    const length = lengthAt(octets, 1);
    return octets[0] !== SEQUENCE || length === null ? null : length.start + length.octets;
}


/***/ })),

/***/ 97287:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ formatDistinguishedName),
/* harmony export */   Hz: () => (/* binding */ dnsNamesOf),
/* harmony export */   pt: () => (/* binding */ matchesHostname)
/* harmony export */ });
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41304);

/** Whether the certificate is for this host: a DNS name equals it, or is `*.` for its whole first label (RFC 9525 \u00a76.3); no common name counts. */
function matchesHostname(x509, host) {
    return x509.checkHost(host, { subject: "never", partialWildcards: false }) !== undefined;
}
/** The first `most` DNS names in subjectAltName, to show, not to match; hostile. Node writes `DNS:a, IP Address:b, DirName:"quoted, where needed"`. */
function dnsNamesOf({ subjectAltName = "" }, maxNames) {
    const entry = /([A-Za-z0-9 ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/y;
    const names = [];
    for (let match = entry.exec(subjectAltName); match?.[1] !== undefined && names.length < maxNames; match = entry.exec(subjectAltName)) {
        if (match[1] === "DNS")
            names.push(match[2] ?? "");
    }
    return names;
}
/** A distinguished name, which node writes one attribute a line, on one line, bounded; node leaves an empty one out. */
function formatDistinguishedName(name) {
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)((name ?? "").replaceAll("\n", ", "));
}


/***/ })),

/***/ 68013:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isValidAt)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79136);
// When certificates are valid (RFC 5280 \u00a74.1.2.5).

/** Whether the moment (ISO 8601) lies within the certificate's dates, which belong to it. */
function isValidAt({ notBefore, notAfter }, at) {
    const moment = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(at);
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(notBefore) <= moment && moment <= (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(notAfter);
}


/***/ }))

};
