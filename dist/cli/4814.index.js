export const id = 4814;
export const ids = [4814];
export const modules = {

/***/ 60455:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ MAX_NAME_TEXT),
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   GJ: () => (/* binding */ joinLabels),
/* harmony export */   IC: () => (/* binding */ relativeName),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Sm: () => (/* binding */ prependLabels),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   cR: () => (/* binding */ escapeLabel),
/* harmony export */   dk: () => (/* binding */ unescapeLabel),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   uy: () => (/* binding */ isHostName)
/* harmony export */ });
// Domain names as text (RFC 1035 \u00a75.1): lower case, without the trailing dot, the root is ".".
// Inside a label a dot or backslash is written `\.` `\\`, any octet outside 0x21\u20130x7e `\DDD`.
const ROOT = ".";
/** Characters of a name at most: 255 octets (RFC 1035 \u00a72.3.4), each as `\DDD`. */
const MAX_NAME_TEXT = 4 * 255;
/** The labels of a name, leftmost first, still escaped; the root has none. */
function labelsOf(name) {
    if (name === ROOT)
        return [];
    if (!name.includes("\\"))
        return name.split(".");
    const labels = [];
    let label = "";
    for (let i = 0; i < name.length; i++) {
        if (name[i] === "\\")
            label += name.slice(i, ++i + 1);
        else if (name[i] === ".") {
            labels.push(label);
            label = "";
        }
        else
            label += name[i];
    }
    return [...labels, label];
}
/** The name that `labels` (escaped, leftmost first) spell. */
function joinLabels(labels) {
    return labels.length === 0 ? ROOT : labels.join(".");
}
/** The name one label up; the parent of a top-level name is the root, the root has none. */
function parentOf(name) {
    if (name === ROOT)
        return null;
    if (name.includes("\\"))
        return name.replace(/(?:[^.\\]|\\.)+\.?/, "") || ROOT;
    const dot = name.indexOf(".");
    return dot < 0 ? ROOT : name.slice(dot + 1);
}
/** Whether `name` is `ancestor` or lies below it. */
function isWithin(name, ancestor) {
    if (ancestor === ROOT || name === ancestor)
        return true;
    const dot = name.length - ancestor.length - 1;
    if (dot < 1 || name[dot] !== "." || !name.endsWith(ancestor))
        return false;
    if (name[dot - 1] !== "\\")
        return true; // no escape, so this dot separates labels
    const own = labelsOf(name);
    return joinLabels(own.slice(-labelsOf(ancestor).length)) === ancestor;
}
/** `child` put before `parent`: `under("_dmarc", "example.de")` is `_dmarc.example.de`. */
function prependLabels(child, parent) {
    return parent === ROOT ? child : `${child}.${parent}`;
}
/** The part of `name` that is before `ancestor`, which it is in: `_dmarc` of `_dmarc.example.de`; empty for `ancestor` itself. */
function relativeName(name, ancestor) {
    return name.slice(0, -ancestor.length - 1);
}
/** A label's octets (one character each, U+0000\u2013U+00FF) in escaped, lower-case form. */
function escapeLabel(octets) {
    if (!/[^\x21-\x7e]|[A-Z.\\]/.test(octets))
        return octets;
    let out = "";
    for (const c of octets) {
        const code = c.charCodeAt(0);
        if (c === "." || c === "\\")
            out += `\\${c}`;
        else if (c >= "A" && c <= "Z")
            out += c.toLowerCase(); // RFC 4343 \u00a73: only ASCII folds
        else if (code < 0x21 || code > 0x7e)
            out += `\\${String(code).padStart(3, "0")}`;
        else
            out += c;
    }
    return out;
}
/** The octets of an escaped label; null where an escape is broken. */
function unescapeLabel(label) {
    if (!label.includes("\\"))
        return label;
    let out = "";
    for (let i = 0; i < label.length; i++) {
        const c = label[i];
        if (c !== "\\") {
            out += c;
            continue;
        }
        const digits = label.slice(i + 1, i + 4);
        if (/^\d{3}$/.test(digits)) {
            const code = Number(digits);
            if (code > 255)
                return null;
            out += String.fromCharCode(code);
            i += 3;
        }
        else {
            const next = label[++i];
            if (next === undefined || /\d/.test(next))
                return null;
            out += next;
        }
    }
    return out;
}
/** Names without escapes and capitals, as nearly all are: their text is their octets, except the first length and the root. */
const PLAIN_NAME = /^[a-z0-9_*-]{1,63}(?:\.[a-z0-9_*-]{1,63})*$/;
const MAX_PLAIN_NAME = 255 - 2;
/**
 * Text typed by a person or found in a record, as a Name: lower-cased, one trailing dot removed.
 * null unless every label has 1\u201363 octets and the whole 1\u2013255 (RFC 1035 \u00a72.3.4).
 */
function parseName(text) {
    if (text === "." || (text.length <= MAX_PLAIN_NAME && PLAIN_NAME.test(text)))
        return text;
    const labels = labelsOf(text);
    if (labels.length > 1 && labels.at(-1) === "")
        labels.pop(); // one trailing dot
    const plain = [];
    let octets = 1;
    for (const label of labels) {
        const raw = unescapeLabel(label);
        if (raw === null || raw.length === 0 || raw.length > 63)
            return null;
        if (/[^\0-\xff]/.test(raw))
            return null;
        octets += raw.length + 1;
        plain.push(escapeLabel(raw));
    }
    return octets > 255 ? null : joinLabels(plain);
}
/** Whether the name is a host name: letters, digits, hyphens inside labels (RFC 1123 \u00a72.1; `_` is not one). */
function isHostName(name) {
    return name === ROOT || /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/.test(name);
}


/***/ })),

/***/ 25141:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ MAX_RDATA),
/* harmony export */   BP: () => (/* binding */ MAX_STRING),
/* harmony export */   GN: () => (/* binding */ isTextType),
/* harmony export */   Ii: () => (/* binding */ txtWireLength),
/* harmony export */   OB: () => (/* binding */ MAX_RDATA_TEXT),
/* harmony export */   Ov: () => (/* binding */ quoteString),
/* harmony export */   ew: () => (/* binding */ formatRdata),
/* harmony export */   fm: () => (/* binding */ txtRdata),
/* harmony export */   gb: () => (/* binding */ txtValue),
/* harmony export */   ph: () => (/* binding */ TYPE_NUMBER)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60455);

function isTextType(type) {
    return type === "TXT" || type === "SPF";
}
/** The numbers of the types (IANA DNS parameters). */
const TYPE_NUMBER = {
    A: 1,
    NS: 2,
    CNAME: 5,
    SOA: 6,
    PTR: 12,
    MX: 15,
    TXT: 16,
    AAAA: 28,
    SRV: 33,
    DNAME: 39,
    DS: 43,
    DNSKEY: 48,
    TLSA: 52,
    SPF: 99,
};
/** Octets of a record's data at most: RDLENGTH has 16 bits (RFC 1035 \u00a73.2.1). */
const MAX_RDATA = 65_535;
/** Characters of their text at most, each octet as `\DDD`. */
const MAX_RDATA_TEXT = 4 * MAX_RDATA;
/** Octets of a <character-string> at most (RFC 1035 \u00a73.3). */
const MAX_STRING = 255;
/** The octets of a TXT record: its strings joined without a space (RFC 7208 \u00a73.3, RFC 6376 \u00a73.6.2.2). */
function txtValue(data) {
    return data.strings.join("");
}
/** The octets of a TXT record's data: each string behind its length (RFC 1035 \u00a73.3). */
function txtWireLength({ strings }) {
    return strings.reduce((sum, { length }) => sum + 1 + length, 0);
}
/** A <character-string> quoted for a master file. */
function quoteString(octets) {
    if (!/[^\x20-\x7e]|["\\]/.test(octets))
        return `"${octets}"`;
    let out = "";
    for (const c of octets) {
        const code = c.charCodeAt(0);
        if (c === '"' || c === "\\")
            out += `\\${c}`;
        else if (code < 0x20 || code > 0x7e)
            out += `\\${String(code).padStart(3, "0")}`;
        else
            out += c;
    }
    return `"${out}"`;
}
/** TXT RDATA for a value of any length: as many strings of 255 octets as it takes. */
function txtRdata(value) {
    const strings = [];
    for (let i = 0; i < value.length; i += MAX_STRING)
        strings.push(value.slice(i, i + MAX_STRING));
    return { strings: strings.length > 0 ? strings : [""] };
}
/** A name in master-file text: absolute, and what would end or quote it there escaped (RFC 1035 \u00a75.1). */
function formatName(name) {
    return name === _name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl ? _name_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl : `${name.replace(/[;"()@$]/g, "\\$&")}.`;
}
const FORMATTERS = {
    A: (d) => d.address,
    AAAA: (d) => d.address,
    CNAME: (d) => formatName(d.target),
    DNAME: (d) => formatName(d.target),
    NS: (d) => formatName(d.target),
    PTR: (d) => formatName(d.target),
    MX: (d) => `${d.preference} ${formatName(d.exchange)}`,
    SRV: (d) => `${d.priority} ${d.weight} ${d.port} ${formatName(d.target)}`,
    TXT: (d) => d.strings.map(quoteString).join(" "),
    SPF: (d) => d.strings.map(quoteString).join(" "),
    SOA: (d) => `${formatName(d.mname)} ${formatName(d.rname)} ${d.serial} ${d.refresh} ${d.retry} ${d.expire} ${d.minimum}`,
    TLSA: (d) => `${d.usage} ${d.selector} ${d.matching} ${d.data}`,
    DS: (d) => `${d.keyTag} ${d.algorithm} ${d.digestType} ${d.digest}`,
    DNSKEY: (d) => `${d.flags} ${d.protocol} ${d.algorithm} ${Buffer.from(d.key, "hex").toString("base64")}`,
};
/** RDATA as master-file text, names absolute. */
function formatRdata(type, data) {
    return FORMATTERS[type](data);
}


/***/ })),

/***/ 79136:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   eG: () => (/* binding */ laterOf),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   ps: () => (/* binding */ addSeconds),
/* harmony export */   t_: () => (/* binding */ isMoment),
/* harmony export */   x8: () => (/* binding */ toEpochMs)
/* harmony export */ });
// Moments as text: ISO 8601 in UTC with milliseconds, so that the order of texts is the order of time.
/** Milliseconds since 1970; NaN if the text is not a date. */
function toEpochMs(iso) {
    const { parse } = Date; // oxlint-disable-line no-restricted-globals -- reads text, no clock
    return parse(iso);
}
/** The moment so many seconds later; both must be within the years of four digits. */
function addSeconds(at, seconds) {
    return new Date(toEpochMs(at) + seconds * 1_000).toISOString(); // oxlint-disable-line no-restricted-globals -- no clock
}
/** The later of two moments; null where there is none. */
function laterOf(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a > b ? a : b;
}
/** Whether a text in the form of a moment names one that exists; it is then in the one form we write. */
function isMoment(text) {
    const moment = toEpochMs(text);
    return !Number.isNaN(moment) && new Date(moment).toISOString() === text; // oxlint-disable-line no-restricted-globals -- no clock
}
/** The day so many days after `day`, before it where the number is negative: `2026-11-20`. */
function addDays(day, days) {
    return addSeconds(`${day}T00:00:00.000Z`, days * 86_400).slice(0, 10);
}
/** The day of a moment, UTC: `2026-11-20`. */
function dayOf(at) {
    return at.slice(0, 10);
}
/** Whole days from one day, or moment, to another, negative where it has passed; NaN if one is not a date. */
function daysBetween(from, to) {
    return Math.floor((toEpochMs(to) - toEpochMs(from)) / 86_400_000);
}


/***/ })),

/***/ 54621:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ comparison),
/* harmony export */   x: () => (/* binding */ WEAKENED_WORDS)
/* harmony export */ });
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39950);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26720);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99784);
// What is said of the comparison with a baseline: the gate, changes, waivers, and what a policy asks for less.



/** Project limit: how many findings or domains a sentence names. */
const MAX_NAMES = 5;
const resolverNames = (urls) => (urls.length === 0 ? "the built-in ones" : (0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(urls));
/** How a change takes a failure out of the count. */
const WEAKENED_WORDS = {
    waiver: "waived by this change",
    level: "lowered in level by this change",
    off: "no longer checked after this change",
    parameter: "allowed by a parameter of this change",
    profile: "not required by the profile of this change",
    mail: "no longer checked under another `mail:` kind",
    selector: "no longer checked without its DKIM selector",
    domain: "no longer audited after this change",
};
const reversePath = (address) => (address === "" ? "<>" : address);
const comparison = {
    "gate/faults": ({ count }) => `${count} ${count === 1 ? "error" : "errors"} in the declared files: the records affected were not judged`,
    "gate/reason": ({ check, subject, text }) => `${check} of ${subject}: ${text}`,
    "gate/weakened": ({ check, subject, by }) => `${check} of ${subject} fails, and is ${WEAKENED_WORDS[by]}`,
    "comparison/removed": ({ subject, text }) => `${subject} no longer exists (it failed: ${text})`,
    "comparison/base": ({ base }) => `compared with the policy and the zones of ${base}`,
    "comparison/history": ({ at, commit }) => `compared with the last recorded run, of ${(0,_times_js__WEBPACK_IMPORTED_MODULE_1__/* .momentText */ .A)(at)}${commit === null ? "" : ` at ${commit.slice(0, 10)}`}`,
    "comparison/other-policy": () => "the policy has changed since that run",
    "comparison/other-version": ({ before, now }) => `that run was of mail-policy ${before}, and this one is of ${now}: a check that has become stricter can fail without a change of DNS`,
    "comparison/new-check": () => "the version that recorded it did not have the check",
    "comparison/not-asked": () => "the policy did not ask for the check then",
    "comparison/other-parameter": () => "the parameter of the check was less strict then",
    "comparison/new-selector": () => "the DKIM selector was not checked then",
    "comparison/history-not-read": ({ name, problem }) => `the history in ${name} could not be read: ${problem}`,
    "comparison/first-policy": ({ base, known }) => known === 0
        ? `${base} has no policy file, so nothing is compared`
        : `${base} has no policy file, so ${known === 1 ? "1 failure counts" : `${known} failures count`} as known. To enforce the policy now, set \`fail-on: violation\`; to accept failures for a time, add waivers.`,
    "comparison/not-known-new": ({ failures }) => `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(failures, "failure")} not known to be new, so the gate lets ${failures === 1 ? "it" : "them"} pass`,
    "comparison/none": () => "there is nothing to compare with, so every failure counts. With `--base origin/main`, only failures that this branch adds count.",
    "comparison/none-expected": () => "there is no earlier state to compare with, so only differences from live DNS fail the job. To count every failure, set `fail-on: violation`.",
    "comparison/finding": ({ check, subject }) => `${check} of ${subject}`,
    "comparison/not-compared": ({ findings, reasons }) => `not known to be new, because the baseline could not be measured (${reasons.slice(0, MAX_NAMES).join("; ")}): ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(findings, MAX_NAMES)}`,
    "comparison/new-domain": ({ domain, known }) => `${domain} is new in the policy: ${known} of its findings already existed and ${known === 1 ? "does" : "do"} not count as new`,
    "put-back/removed": ({ rrsets, source }) => `This change removes ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(rrsets, MAX_NAMES)}, ${source === "live" ? "live now" : "which the base has"}. Put it back.`,
    "put-back/changed": ({ rrsets, source }) => `Put back ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(rrsets, MAX_NAMES)} as ${source === "live" ? "it is live now" : "the base has it"}: with that value this check passes.`,
    "put-back/added": ({ rrsets }) => `Remove ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(rrsets, MAX_NAMES)} again: this change adds it, and without it this check passes.`,
    "put-back/first": ({ rrsets }) => `First undo what this change does to ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(rrsets, MAX_NAMES)}, as another failure asks. The next run says what is left to do.`,
    "waiver/invalid-date": () => "`expires` must be a date such as 2027-03-31",
    "waiver/expired": ({ until }) => `expired on ${until}`,
    "waiver/unused": () => "matches no failure",
    "weakening/of": ({ domains, weakening }) => `${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(domains, MAX_NAMES)}: ${weakening}`,
    "weakening/domain": () => "no longer audited",
    "weakening/profile": ({ now, before }) => `profile ${now} instead of ${before}`,
    "weakening/resolvers": ({ now, before }) => `\`resolvers:\` are ${resolverNames(now)} instead of ${resolverNames(before)}`,
    "weakening/zone-source": ({ kind, pattern }) => `\`zones:\` ${kind} ${pattern} is no longer read`,
    "weakening/selector": ({ selector }) => `DKIM selector ${selector} is no longer checked`,
    "weakening/retired-selector": ({ selector }) => `retired DKIM selector ${selector} is no longer watched`,
    "weakening/expectation": ({ ip, sender, helo, result }) => `SPF result ${result} for ${ip} (MAIL FROM ${reversePath(sender)}, HELO ${helo}) is no longer expected`,
    "weakening/mail-result": ({ from, mailFrom, helo, ip, keys, before, now, }) => `DMARC result ${before} for mail of ${from} from ${ip} (MAIL FROM ${reversePath(mailFrom)}, HELO ${helo}${keys.length === 0 ? "" : `, DKIM ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(keys)}`}) is no longer expected${now === null ? "" : `, but ${now}`}`,
    "weakening/services": () => "`services: true` is removed, so service/srv is no longer asked",
    "weakening/records": () => "`records:` are no longer declared",
    "weakening/policy-file": () => "the MTA-STS policy file is no longer read",
    "weakening/mail": (values) => `\`mail: ${values.now}\` instead of \`${values.before}\` (${values.checksNow} checks instead of ${values.checksBefore})`,
    "weakening/level": ({ check, now, before }) => `${check} has the level ${now} instead of ${before}`,
    "weakening/parameter": ({ check, now, before }) => `${check} has the parameter ${now} instead of ${before}`,
    "weakening/waiver": ({ check, until }) => `${check} is waived until ${until}`,
    "weakening/longer-waiver": ({ check, until, before }) => `${check} is waived until ${until} instead of ${before}`,
};


/***/ })),

/***/ 52415:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dt: () => (/* binding */ wireErrors),
/* harmony export */   f: () => (/* binding */ dnsAnswers),
/* harmony export */   qh: () => (/* binding */ EXTENDED_ERRORS),
/* harmony export */   tI: () => (/* binding */ RCODES)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88264);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26720);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41304);
// Why a DNS question has no answer, or none that can be used.



/** IANA "DNS RCODEs". */
const RCODES = [
    "NOERROR",
    "FORMERR",
    "SERVFAIL",
    "NXDOMAIN",
    "NOTIMP",
    "REFUSED",
    "YXDOMAIN",
    "YXRRSET",
    "NXRRSET",
    "NOTAUTH",
    "NOTZONE",
];
/** IANA "Extended DNS Error Codes" (RFC 8914). */
const EXTENDED_ERRORS = [
    "Other",
    "Unsupported DNSKEY Algorithm",
    "Unsupported DS Digest Type",
    "Stale Answer",
    "Forged Answer",
    "DNSSEC Indeterminate",
    "DNSSEC Bogus",
    "Signature Expired",
    "Signature Not Yet Valid",
    "DNSKEY Missing",
    "RRSIGs Missing",
    "No Zone Key Bit Set",
    "NSEC Missing",
    "Cached Error",
    "Not Ready",
    "Blocked",
    "Censored",
    "Filtered",
    "Prohibited",
    "Stale NXDOMAIN Answer",
    "Not Authoritative",
    "Not Supported",
    "No Reachable Authority",
    "Network Error",
    "Invalid Data",
    "Signature Expired before Valid",
    "Too Early",
    "Unsupported NSEC3 Iterations Value",
    "Unable to conform to policy",
    "Synthesized",
];
const dnsAnswers = {
    "dns/no-answer": ({ ms }) => `no resolver answered within ${ms / 1000} s`,
    "dns/timeout": () => "no answer in time",
    "dns/unconfirmed": ({ reason }) => `${reason}; asking again did not confirm that the error lasts`,
    "dns/given-up": ({ count, domains }) => `the resolvers stopped answering: ${count} queries in a row were lost, then those for ${domains.join(" and ")} too`,
    "dns/not-a-name": ({ name }) => `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteOctets */ .f4)(name)} is not a valid domain name`,
    "dns/alias-loop": ({ name }) => `the CNAME chain returns to ${name}`,
    "dns/alias-chain": ({ name, limit }) => `the CNAME chain from ${name} is longer than ${limit} answers`,
    "dns/two-cnames": ({ name }) => `two CNAME records at ${name}`,
    "dns/error-code": ({ rcode, errors }) => [RCODES[rcode] ?? `RCODE ${rcode}`, ...(errors.length === 0 ? [] : [joinErrors(errors)])].join(", "),
    "dns/extended-error": ({ code, text }) => `${EXTENDED_ERRORS[code] ?? "Extended DNS Error"} (${code})${text === "" ? "" : `: ${JSON.stringify((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(text))}`}`,
    "dns/extended-errors": ({ errors }) => joinErrors(errors),
    "dns/falsified": ({ errors }) => `the resolver does not give the true answer: ${joinErrors(errors)}`,
    "dns/nxdomain-with-records": () => "the answer says NXDOMAIN, but contains the requested records",
    "dns/records-elsewhere": ({ owner }) => `the answer contains records of the requested type, but none at ${owner}`,
    "dns/referral": () => "the server refers to other servers: it is not a recursive resolver",
    "dns/empty-answer": () => "an empty answer without a SOA record: the zone's name servers may not serve the zone",
    "dns/malformed": ({ problem }) => `a malformed answer: ${problem}`,
    "dns/truncated": () => "a truncated answer over a channel that does not limit its size",
    "dns/http-status": ({ status }) => `HTTP status ${status ?? "missing"}`,
    "dns/media-type": ({ type, expected }) => `the response is ${type === null ? "of no type" : (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(type)}, not ${expected}`,
    "dns/response-size": ({ limit }) => `the response has more than ${limit} octets`,
    "dns/connection-closed": () => "the connection was closed",
    "dns/handshake-closed": () => "the connection was closed during the TLS handshake",
    "dns/offline": () => "not declared in this repository, and --offline uses no network",
    "dns/resolver-closed": () => "the resolver was closed",
    /** An error in the words of the system. */
    "dns/system-error": ({ error }) => (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(error),
};
/** What is wrong with the octets of a DNS message. */
const wireErrors = {
    "wire/overrun": ({ octet, end }) => `a field extends to octet ${octet}, but the data ends at ${end}`,
    "wire/name-past-record": () => "a name extends past the end of its record",
    "wire/name-past-message": () => "a name extends past the end of the message",
    "wire/label-past-message": () => "a label extends past the end of the message",
    "wire/label-type": ({ octet }) => `octet ${octet}: unknown label type`,
    "wire/labels-overlap": () => "names overlap",
    "wire/label-count": () => "a name has too many labels and pointers",
    "wire/pointer-forward": ({ octet }) => `octet ${octet}: a compression pointer does not point backwards`,
    "wire/pointer-count": ({ limit }) => `a name has more than ${limit} compression pointers`,
    "wire/name-length": ({ limit }) => `a name has more than ${limit} octets`,
    "wire/trailing-octets": ({ count, type }) => `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(count, "octet")} too many at the end of a record of type ${type}`,
    "wire/two-opt": () => "more than one OPT record",
    "wire/extended-error": () => "an Extended DNS Error without its code",
    "wire/too-short": ({ octets }) => `${octets} octets are too few for a DNS message`,
    "wire/id": () => "the answer has another id",
    "wire/not-an-answer": () => "a query where an answer is expected",
    "wire/opcode": () => "the answer is to another kind of query",
    "wire/question-count": ({ count }) => `the answer has ${count} questions`,
    "wire/other-question": () => "the answer is to another question",
};
function joinErrors(errors) {
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(errors.join(", "));
}


/***/ })),

/***/ 62345:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ excerptStart),
/* harmony export */   UL: () => (/* binding */ drift),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88264);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39950);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26720);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99784);
// What is said of drift.




/** How much of the differences a message shows: RRsets, records on each side, characters of each, and those before the first that differs. */
const MAX_RRSETS = 5;
const MAX_RECORDS = 3;
const MAX_TEXT = 120;
const CONTEXT_LENGTH = 20;
/** Project limit: how many findings a sentence names. */
const MAX_REGRESSIONS = 5;
const difference = {
    "drift/difference/unmanaged": ({ type, name, records }) => `${type} ${name}: ${quoteRecords(type, records)} is live, but the repository declares no such record there`,
    "drift/difference/deleted": ({ type, name, records }) => `${type} ${name}: ${quoteRecords(type, records)} is live, but declared as deleted`,
    "drift/difference/changed": ({ type, name, missing, extra, alias }) => {
        const from = excerptStart(missing, extra);
        const parts = [
            ...(missing.length > 0 ? [`missing from live DNS: ${quoteRecords(type, missing, from)}`] : []),
            ...(missing.length > 0 && alias !== null ? [`live DNS has an alias to ${alias}`] : []),
            ...(extra.length > 0 ? [`not declared: ${quoteRecords(type, extra, from)}`] : []),
        ];
        return `${type} ${name}: ${parts.join(", ")}`;
    },
    "drift/difference/declared-deleted": () => "declared as deleted",
    "drift/difference/no-record": () => "no such record",
    "drift/difference/alias": ({ target }) => `an alias to ${target}`,
};
const gap = {
    "drift/gap/unmeasured": ({ count }) => `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, "RRset")} could not be compared`,
    "drift/gap/unasked": ({ count }) => `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, "declared RRset")} over the limit ${count === 1 ? "was" : "were"} not queried`,
    "drift/gap/wildcard": () => "whether a wildcard answers cannot be determined",
};
const drift = {
    ...difference,
    ...gap,
    "drift/records/planned": () => "not judged in the planned view, as declared records need not be live before they are deployed; `--view live` compares the two",
    "drift/records/differs": ({ differences, count, gaps, }) => {
        const shown = differences.slice(0, MAX_RRSETS);
        const more = count - shown.length;
        return [...shown, ...(more > 0 ? [(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(more, "more RRset")] : []), ...gaps].join("; ");
    },
    "drift/records/nothing-to-ask": (uncompared) => `not judged: no declared record can be looked up in live DNS${uncomparedSuffix(uncompared)}`,
    "drift/records/same": ({ count, ...uncompared }) => `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, "declared RRset")} ${count === 1 ? "is" : "are"} live as declared${uncomparedSuffix(uncompared)}`,
    "drift/regression/none": ({ at }) => `nothing that passed when it was last measured fails now (last recorded run: ${(0,_times_js__WEBPACK_IMPORTED_MODULE_2__/* .momentText */ .A)(at)})`,
    "drift/regression/failed": ({ at, findings }) => `passed in the last recorded run (${(0,_times_js__WEBPACK_IMPORTED_MODULE_2__/* .momentText */ .A)(at)}) or the last that measured it, and ${findings.length === 1 ? "fails" : "fail"} now: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p)(findings, MAX_REGRESSIONS)}`,
    "drift/regression/own-failures": ({ count }) => `not judged: ${count === 1 ? "the only regression is a failure" : `all ${count} regressions are failures`} of ${count === 1 ? "its" : "their"} own`,
    "drift/regression/not-compared": () => "not judged: failures are compared with a commit here, or the last recorded run is not comparable",
    "drift/regression/fix": () => "Fix what these checks report.",
    "drift/fix/steps": ({ steps }) => steps.join(" "),
    "drift/fix/publish": () => "Publish these RRsets as they are declared, or change the declaration to what is live if that is right.",
    "drift/fix/remove": () => "Remove the live records that are not declared, or declare them if they are needed.",
};
/** The first records of one side; `from` is where their texts are shown from. */
function quoteRecords(type, records, from = 0) {
    const texts = records.slice(0, MAX_RECORDS).map((text) => {
        const start = from > 0 ? "\u2026" : "";
        if (type === "TXT")
            return `${start}${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteOctets */ .f4)(text.slice(from), MAX_TEXT)}`;
        const end = text.length > from + MAX_TEXT ? "\u2026" : "";
        return `${start}${text.slice(from, from + MAX_TEXT)}${end}`;
    });
    const more = records.length - texts.length;
    return `${texts.join(" and ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** Where two long texts are shown from, so that the first difference is seen; 0 unless there is one of each. */
function excerptStart([one, ...more], [other, ...others]) {
    if (one === undefined || other === undefined || more.length + others.length > 0)
        return 0;
    if (Math.max(one.length, other.length) <= MAX_TEXT)
        return 0;
    let same = 0;
    while (same < one.length && one[same] === other[same])
        same++;
    return Math.max(0, same - CONTEXT_LENGTH);
}
/** What the comparison leaves out, as the end of a sentence. */
function uncomparedSuffix({ undecided, unread }) {
    const parts = [
        ...(undecided > 0 ? [`${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(undecided, "RRset")} whose data is known only after apply`] : []),
        ...(unread.length > 0 ? [`records of the type${unread.length === 1 ? "" : "s"} ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p)(unread)}`] : []),
    ];
    return parts.length === 0 ? "" : `; not compared: ${parts.join(", ")}`;
}


/***/ })),

/***/ 54814:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ ENGLISH)
});

;// CONCATENATED MODULE: ./lib/src/text/alternatives.js
// Alternatives in a sentence.
/** `a`, `a or b`, `a, b or c`. */
function alternatives(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// EXTERNAL MODULE: ./lib/src/text/plural.js
var plural = __webpack_require__(26720);
;// CONCATENATED MODULE: ./lib/src/report/english/action.js
// What the Action says beside the report: of its inputs and its event, and of what it could not deliver.


const PAYLOAD = "the payload of the event (GITHUB_EVENT_PATH)";
/** `value` is cut. */
const inputs = {
    "input/choice": ({ name, value, allowed }) => `${name} is ${JSON.stringify(value)}, use ${alternatives(allowed)}`,
    "input/use": ({ name, value, expected }) => `${name} is ${JSON.stringify(value)}, use ${expected}`,
    "input/changed-in-shards": () => 'changed-only is "true", but a run in shards audits every domain',
    "input/shard-mode": ({ mode }) => `shard is only for mode check, not ${mode}`,
    "input/shard-smtp": () => 'smtp is "on", but a shard does not probe mail servers; use smtp-evidence (docs/fleets.md)',
    "input/report-dir-mode": () => "report-dir is only for the modes publish and merge; output-dir is the folder to write to",
    "input/no-shards-dir": () => "report-dir is missing: name the folder that the shards were downloaded to",
    "input/no-report-dir": () => "report-dir is missing: name the folder that the report was downloaded to",
    "input/comment-never": () => 'comment is "never", so mode publish has nothing to do',
    "input/label-length": ({ count, limit }) => `label has ${count} characters, the limit is ${limit}`,
    "input/label-character": ({ value }) => `label ${JSON.stringify(value)} must not contain control characters`,
    "input/branch-name": ({ value }) => `history-branch is ${JSON.stringify(value)}, which git does not accept as the name of a branch`,
    "input/branch-files": ({ value }) => `history-branch is ${JSON.stringify(value)}, which is a branch with files of its own; name one for the history alone`,
    "input/token": () => "token contains a space or another character that is not valid in a token",
    "input/webhook": () => "notify-webhook is not an https:// URL without a user name",
    "input/history-repository": () => "history-branch needs GITHUB_REPOSITORY, which does not name a repository",
};
const action_event = {
    /** `problem` follows its subject. */
    "event/payload": ({ problem }) => `${PAYLOAD} ${problem}.`,
    "event/size": ({ octets }) => `is larger than ${octets} octets`,
    "event/missing": () => "is missing or cannot be read",
    "event/empty": () => "is empty",
    "event/not-json": () => "is not valid JSON",
    "event/no-pull-request": () => "does not name the pull request",
    "event/no-run": () => "does not name the run",
    "event/no-push": () => "does not name the commits before and after the push",
    "event/no-base": () => "does not name the base commit",
    "event/no-repository": () => "GITHUB_REPOSITORY does not name a repository.",
    "event/not-workflow-run": ({ event: name }) => `it needs the event workflow_run, and this is ${name === "" ? "none" : name}.`,
};
const publish = {
    "publish/failed": ({ problem }) => `The report was not published: ${problem}`,
    "publish/no-pull-request": ({ run }) => `Run ${run} was not for a pull request.`,
    "publish/no-fork": ({ run }) => `The fork that run ${run} was for was deleted.`,
    "publish/nothing-new": ({ run, number }) => `Run ${run} has nothing new to say on pull request #${number}.`,
    "publish/done": ({ run, number }) => `The report of run ${run} is on pull request #${number}.`,
    /** The versions and the check are quoted. */
    "publish/version": ({ version, own, check }) => `The report is from mail-policy ${version}${check === null ? "" : ` and has the check ${check}, which this version does not know`}; this is ${own}. Use the same version of the Action in both workflows.`,
    "publish/several": ({ sha }) => `Several open pull requests have the head ${sha}, and the run does not say which it was for.`,
    "publish/other-head": ({ number, sha }) => `Pull request #${number} no longer has the head ${sha}; the run of its new head will be published.`,
    "publish/no-head": ({ sha }) => `No open pull request has the head ${sha}: it was closed, or its branch has changed.`,
};
const PLACES = { log: " The report is in the log.", summary: " The report is in the job summary." };
const notices = {
    "notice/elsewhere": ({ problem, place }) => `${problem}${place === null ? "" : PLACES[place]}`,
    "notice/comment-token": () => "The comment could not be posted: the input `token` is empty.",
    "notice/missing": ({ isBaseMissing, problem }) => `There is no comment${isBaseMissing ? " and no baseline" : ""}: ${problem}`,
    "notice/no-baseline": ({ reason }) => `${reason} No failure is known to be new.`,
    "notice/domains-output": ({ count }) => `The output \`domains\` has no room for ${(0,plural/* plural */.L)(count, "domain")}: read report.json instead.`,
    "notice/no-suggestions": () => "Forgejo and Gitea have no suggested changes. The comment shows the changes.",
    "notice/planned-issue": () => "The drift issue is about live DNS, and this run audits the planned view. Leave out `view: planned`.",
    "notice/webhook-without-issue": () => "`notify-webhook` needs `drift-issue: true`: the issue remembers what was sent.",
    "notice/no-second-look": ({ problems }) => `New findings could not be looked at a second time, so they are not in the drift issue: ${problems.join(" ")}`,
    "notice/unconfirmed": () => "Not seen a second time, so not in the drift issue:",
    "notice/no-steps": ({ problems }) => `The next steps could not be determined: ${problems.join(" ")}`,
    "notice/step-defects": ({ defects }) => `Internal error, some steps could not be decided: ${defects.join("; ")}`,
    "notice/no-pull-request": ({ problem }) => `The pull request for the next steps could not be made: ${problem}`,
    "notice/steps-in-summary": ({ problem }) => `${problem} The steps are in the job summary.`,
    "notice/taken-over": ({ branch }) => `The branch ${branch} has commits of somebody else, so it stays as it is. Merge them or remove them from it, to have the next steps proposed again.`,
    "notice/stopping": () => "Stopping: the report has what was measured until now.",
    "suggestions/review": ({ count }) => `Mail policy suggests ${count === 1 ? "one change" : `${count} changes`}.`,
    "suggestions/outdated": () => "This suggestion is outdated; see the report.",
    "suggestions/settled": () => "Settled: the report no longer has this finding.",
    "job/stopped": () => "The run was stopped: the report has what was measured until then.",
    "job/defects": ({ defects }) => `Internal error, some checks could not run: ${defects.join("; ")}`,
    "job/faults": ({ count }) => `${(0,plural/* plural */.L)(count, "error")} in the files the policy names; the records affected were not judged.`,
    "job/not-started": ({ count }) => `${(0,plural/* plural */.L)(count, "error")} in the policy or the files it names; the audit did not start.`,
    "job/invalid-inputs": ({ problem }) => `Invalid inputs: ${problem}`,
    "job/not-run": ({ problem }) => `The audit could not run: ${problem}`,
    "job/internal-error": ({ problem }) => `Internal error: ${problem}`,
};
const CAUSES = {
    "refused-address": "the webhook is at a private address, and `allow-private-network` is not set",
    "no-connection": "there was no secure connection to a public address of the webhook",
    timeout: "the webhook did not answer in time",
};
const WEBHOOK_ADVICE = {
    allow: "Set `allow-private-network: true` if this is intended.",
    again: "The next run sends it again.",
    redirect: "Redirects are not followed: set `notify-webhook` to the final URL. The next run sends it again.",
    check: "Check `notify-webhook`. The next run sends it again.",
};
const webhook = {
    "webhook/not-sent": ({ cause, advice }) => `The notification was not sent: ${cause}. ${WEBHOOK_ADVICE[advice]}`,
    "webhook/cause": ({ cause }) => CAUSES[cause],
    "webhook/status": ({ status }) => `the webhook answered ${status}`,
};
const action = { ...inputs, ...action_event, ...publish, ...notices, ...webhook };
const SERVERS = { github: "GitHub", forgejo: "the server" };
const FETCH_DEPTH = "Check out with `fetch-depth: 0`";
/** What to do about a request that failed, in a sentence of its own. */
const advice = {
    "github/advice/later": () => "Run the job again later.",
    "github/advice/proxy": () => "Check GITHUB_API_URL and the proxy of the runner.",
    "github/advice/rate-limit": () => "This is a rate limit; run the job again later.",
    "github/advice/scopes": () => "Give the input `token` the scopes that docs/other-ci.md lists for Forgejo and Gitea.",
    "github/advice/token": () => "The input `token` is not valid or has expired.",
    "github/advice/fetch-depth": ({ includesIt }) => `${FETCH_DEPTH}${includesIt ? ", which includes it" : ""}.`,
    "github/advice/permission": ({ permissions }) => `Give the job the ${permissions.length === 1 ? "permission" : "permissions"} ${permissions.map((one) => `\`${one}\``).join(" and ")}.`,
    "github/advice/comment": () => "Give the job the permission `pull-requests: write`, and make sure the conversation is not locked.",
    "github/advice/comments-disabled": () => "Comments are disabled here.",
    "github/advice/comment-rejected": () => "GitHub rejected the content of the comment.",
    "github/advice/read-only": () => "Pull requests from forks and from Dependabot run with a read-only token, so the permission `pull-requests: write` is not available here. A second workflow can comment (docs/forks.md).",
    "github/advice/read-only-forgejo": () => "Pull requests from forks run with a read-only token.",
    "github/advice/issues-disabled": () => "Issues are disabled in this repository. Enable them, or set `drift-issue: false`.",
    "github/advice/issue-rejected": () => "GitHub rejected the content of the issue.",
    "github/advice/pulls-disabled": () => "Pull requests are disabled in this repository.",
    "github/advice/branch-rules": () => "Check the rules that protect the branch.",
    "github/advice/branches-rules": () => "Check the rules that protect its branches.",
    "github/advice/create-pulls": () => "Enable \u201cAllow GitHub Actions to create and approve pull requests\u201d in the settings (Actions, General) of the repository or its organisation.",
};
const causes = {
    "github/timeout": ({ server }) => `${SERVERS[server]} did not answer in time`,
    /** `said`: GitHub's own words. */
    "github/answered": ({ server, status, said }) => `${SERVERS[server]} answered ${status} (${said})`,
    "github/not-understood": ({ server }) => `${SERVERS[server]}'s answer could not be understood`,
    "github/cut": ({ server }) => `${SERVERS[server]} did not answer (the connection was cut)`,
    "github/no-answer": ({ server, said }) => `${SERVERS[server]} did not answer (${said})`,
    "github/damaged": ({ status }) => `GitHub's answer (${status}) was cut off or is damaged`,
    "github/foreign": ({ status, isPage }) => `the answer (${status}) is ${isPage ? "a web page" : "not JSON"}: a proxy may have answered instead of GitHub's API`,
    "github/api-url": ({ url }) => `GITHUB_API_URL is not a valid URL: ${url}`,
    "github/not-pulls": () => "the answer is not a list of pull requests",
    "github/no-repository": () => "GITHUB_REPOSITORY does not name a repository",
    "github/no-token": () => "the input `token` is empty",
    "github/no-commits": () => "the API of Forgejo and Gitea cannot write commits",
    "github/no-history": () => "the API of Forgejo and Gitea cannot write it. Leave `history-branch` empty; the command line keeps a history in a folder (`--history`)",
    "github/not-a-history": () => "it holds other files and no history; name another branch",
    "github/history-files": () => "it has too many files to be a history; name another branch",
    "github/history-size": ({ file, mebibytes }) => `its ${file} is larger than ${mebibytes} MiB`,
    "github/branch-moved": () => "other pushes changed the branch on every attempt",
    "github/hidden-branch": ({ branch }) => `GitHub does not show the branch ${branch}. Give the job the permission \`contents: write\``,
    "github/many-files": () => "the repository has more files than GitHub lists",
    "github/unlisted-files": () => "GitHub does not list that many files",
    "github/policy-files": ({ limit }) => `its policy names more than ${limit} files`,
    "github/log-requests": () => "GitHub would have to be asked for too many files of earlier commits",
    "github/file-size": () => "GitHub does not give files of more than 1 MB",
};
const explained = {
    "github/explained": ({ cause, advice: all }) => [`${cause}.`, ...all].join(" "),
    "github/base": ({ sha, cause, advice: all }) => [`the checkout does not contain ${sha}, and ${cause}.`, ...all].join(" "),
    "github/not-posted": ({ isComment, number, problem }) => `${isComment ? "The comment" : "Suggestions"} on pull request #${number} could not be posted: ${problem}`,
    "github/issue": ({ problem }) => `The drift issue could not be updated: ${problem}`,
    "github/name/base": ({ sha }) => `the base ${sha}`,
    "github/name/parent": ({ sha }) => `the parent commit ${sha}`,
    "github/name/before-push": ({ sha }) => `the commit before the push${sha === null ? "" : ` ${sha}`}`,
    "github/name/branch": ({ branch }) => `the branch ${branch}`,
};
const github = { ...advice, ...causes, ...explained };

// EXTERNAL MODULE: ./lib/src/text/list.js
var list = __webpack_require__(39950);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(88264);
;// CONCATENATED MODULE: ./lib/src/report/english/advance-dkim.js
// What is said of the steps of a DKIM rotation.



/** How many selectors a sentence names. */
const MAX_SELECTORS = 20;
const MAX_QUOTED = 40;
const names = (selectors) => `selector${selectors.length === 1 ? "" : "s"} ${(0,list/* list */.p)([...selectors], MAX_SELECTORS)}`;
const keysOf = (selectors) => `the key${selectors.length === 1 ? "" : "s"} of ${names(selectors)}`;
const summaries = {
    "advance/dkim/publish": ({ selectors, follows }) => `publish ${selectors.length === 1 ? "a key" : "keys"} for ${names(selectors)}${follows.length === 0 ? "" : `, which ${selectors.length === 1 ? "replaces" : "replace"} ${(0,list/* list */.p)([...follows], MAX_SELECTORS)}`}`,
    "advance/dkim/deploy": ({ selectors }) => `publish ${keysOf(selectors)}`,
    "advance/dkim/sign": ({ follows, selector }) => `sign with selector ${selector} instead of ${follows}`,
    "advance/dkim/revoke": ({ selectors }) => `revoke ${keysOf(selectors)}`,
    "advance/dkim/wait": ({ selector }) => `revoke the key of selector ${selector} later`,
    "advance/dkim/provider": () => "nothing to do: each selector is an alias, and the owner of its target replaces the key",
    "advance/dkim/none": () => "no step yet",
    "advance/dkim/due": ({ due }) => `no step is due before ${due}, when the first key must be replaced`,
};
const obstacles = {
    "advance/dkim/not-deployed": ({ selectors }) => `${keysOf(selectors)} ${selectors.length === 1 ? "is" : "are"} declared, and not in DNS yet: deploy the zone`,
    "advance/dkim/switch": ({ follows, selector }) => `the key of selector ${selector} is in DNS: let the mail server sign with it instead of ${follows}`,
    "advance/dkim/still-signs": ({ selector, last, until }) => `${last === null ? `no report shows a signature by selector ${selector}` : `selector ${selector} signed on ${last}`}; its key can be revoked once reports up to ${until} show no ${last === null ? "" : "later "}signature`,
    "advance/dkim/sends-no-mail": () => "the policy says that the domain sends no mail, so it needs no key",
    "advance/dkim/not-observed": () => "it was not asked for",
    "advance/dkim/unknown": ({ selector, reason }) => `the key of selector ${selector} is unknown: ${reason}`,
    "advance/dkim/no-selector": ({ domain }) => `the policy names no selector of ${domain}. If its mail is signed, name them under \`dkim: selectors:\`; otherwise make a first key with --generate DIR`,
    "advance/dkim/no-key": ({ selector }) => `selector ${selector} is in use and publishes no valid key; fix that first, as \`mail-policy check\` says`,
    "advance/dkim/removed-while-signing": ({ selector, last }) => `the repository takes the key of selector ${selector} away, which still signed on ${last}; keep it until 7 days after the last signature`,
    "advance/dkim/replaced": ({ selector }) => `the repository puts another key under selector ${selector}; mail signed with the one in DNS would fail. Publish it under a new selector (RFC 6376 \u00a73.1)`,
    "advance/dkim/retired-signs": ({ selector, last }) => `selector ${selector} is declared retired and still signed on ${last}; find what signs with it, and switch that over before the key is revoked`,
    "advance/dkim/no-reports": ({ domain }) => `no DMARC report of the last 14 days shows which selector signs for ${domain}; name the reports under \`reports: dmarc:\``,
    "advance/dkim/none-signs": ({ selectors }) => `no DMARC report shows a signature by ${names(selectors)} in the last 7 days, so none can be called replaced`,
    "advance/dkim/age-not-judged": ({ selector }) => `the policy switches dkim/rotation off, so it is never known that the key of selector ${selector} is due`,
    "advance/dkim/undated": ({ selector, reason }) => `selector ${selector}: ${reason}`,
    "advance/dkim/no-series": ({ selector }) => `selector ${selector} has neither a number nor a date, so it does not say which name comes next; choose one with --selector, or list it under \`dkim: retired:\` if it no longer signs`,
    "advance/dkim/expected": ({ selector }) => `\`dmarc: expect:\` has mail that is signed with selector ${selector} pass; change that before its key is revoked`,
    "advance/dkim/aliased": ({ selector, alias }) => `${alias} is an alias of the key of selector ${selector}; let it lead elsewhere before that is revoked`,
    "advance/dkim/taken": ({ selector }) => `selector ${selector} has or had a key; choose a name that was never used`,
    "advance/dkim/none-made": () => "no key was made: that is not the step which is due",
    "advance/dkim/no-key-made": ({ selectors }) => `there is no key yet for ${names(selectors)}: make it with --generate DIR, or in your mail server`,
};
const evidence = {
    "advance/dkim/selector": ({ selector }) => `selector ${selector}`,
    "advance/dkim/retired-selector": ({ selector }) => `retired selector ${selector}`,
    "advance/dkim/state": ({ key, age, use }) => [key, age, use].filter((part) => part !== "").join("; "),
    "advance/dkim/alias": ({ owner }) => `alias of ${owner}, whose owner replaces the key`,
    "advance/dkim/no-valid-key": () => "no valid key",
    "advance/dkim/unknown-key": ({ reason }) => `unknown: ${reason}`,
    "advance/dkim/nothing": () => "",
    "advance/dkim/use": ({ mails, first, last }) => `verified in ${(0,plural/* plural */.L)(mails, "message")} from ${first} to ${last}`,
    "advance/dkim/unused": ({ first, last }) => `verified in no message from ${first} to ${last}`,
    "advance/dkim/others": () => "other selectors that sign",
    "advance/dkim/other-selectors": ({ selectors }) => (0,list/* list */.p)(selectors.map((selector) => (0,quote/* quoteOctets */.f4)(selector, MAX_QUOTED)), MAX_SELECTORS),
    "advance/dkim/unnamed": () => "signatures without a selector in the report",
    "advance/dkim/mails": ({ mails }) => (0,plural/* plural */.L)(mails, "message"),
};
const watch = {
    "advance/dkim/then-sign": ({ selectors }) => `Once the key is in DNS, wait as long as answers are cached (the TTLs of the zone), and then sign with ${names(selectors)}. Not before: mail would fail DKIM.`,
    "advance/dkim/then-keep": ({ selectors }) => `Keep the key of ${names(selectors)} until 7 days after its last signature: mail that it signed is still in transit.`,
    "advance/dkim/then-reports": ({ selector }) => `The next DMARC reports must show signatures by selector ${selector}.`,
    "advance/dkim/then-nothing-fails": ({ selectors }) => `No DMARC report may show mail that fails DKIM by ${names(selectors)}. If one does, publish its key again.`,
    "advance/dkim/confirm-retired": ({ selectors }) => `No report shows when ${names(selectors)} signed last. Make sure that nothing signed with it for 7 days.`,
    "advance/dkim/declare": ({ domain, selectors }) => `Add under \`dkim: selectors:\` of ${domain} in the policy: ${(0,list/* list */.p)([...selectors], MAX_SELECTORS)}.`,
    "advance/dkim/declare-retired": ({ domain, selectors }) => `Move from \`dkim: selectors:\` of ${domain} in the policy to \`dkim: retired:\`: ${(0,list/* list */.p)([...selectors], MAX_SELECTORS)}.`,
    "advance/dkim/key-file": ({ selector, file }) => `The private key of selector ${selector} is in ${file}: move it to the mail server, and never into the repository.`,
};
const advanceDkim = { ...summaries, ...obstacles, ...evidence, ...watch };

// EXTERNAL MODULE: ./lib/src/report/english/shares.js
var shares = __webpack_require__(20128);
;// CONCATENATED MODULE: ./lib/src/report/english/advance-dmarc.js
// What is said of the steps of a DMARC policy.



/** The policy of each phase, as its record says it. */
const POLICIES = {
    none: "`p=none`",
    testing: "`p=quarantine` in testing (`t=y`)",
    quarantine: "`p=quarantine`",
    reject: "`p=reject`",
};
const advance_dmarc_advice = (fixes) => fixes.map((fix) => `; ${fix}`).join("");
const advance_dmarc_summaries = {
    "advance/dmarc/undecided": () => "no step yet",
    "advance/dmarc/first": () => "publish a first record, with `p=none`, that requests reports",
    "advance/dmarc/reports": () => "request reports",
    "advance/dmarc/forward": ({ phase, next }) => `go from ${POLICIES[phase]} to ${POLICIES[next]}`,
    "advance/dmarc/stay": ({ phase, next }) => `stay at ${POLICIES[phase]}; the next step is ${POLICIES[next]}`,
    "advance/dmarc/subdomains": ({ phase }) => `raise the policy for subdomains (\`sp\`, \`np\`), which is weaker than ${POLICIES[phase]}, by one step`,
    "advance/dmarc/stay-subdomains": ({ phase }) => `stay at ${POLICIES[phase]}; the next step is a stricter policy for subdomains (\`sp\`, \`np\`)`,
    "advance/dmarc/done": ({ phase }) => `the goal is reached: ${POLICIES[phase]}`,
    "advance/dmarc/back": (values) => `go back from ${POLICIES[values.phase]} to ${POLICIES[values.before]}: of ${values.total} messages of your own ` +
        `in the last ${(0,plural/* plural */.L)(values.days, "day")}, ${values.failed} failed`,
    "advance/dmarc/silent": () => "go to `p=reject` at once: the domain sends no mail, so that no evidence is needed",
    "advance/dmarc/silent-done": () => "the goal is reached: `p=reject`",
};
const advance_dmarc_obstacles = {
    "advance/dmarc/alias": ({ name, target }) => `${name} is an alias of ${target}, so that the policy is changed there`,
    "advance/dmarc/inherited": ({ domain, origin }) => `${domain} has no record of its own, so that the one of ${origin} applies: advance ${origin}`,
    "advance/dmarc/no-mailbox": ({ domain }) => `${domain} receives no mail: request reports with \`rua=mailto:\u2026\`, at a mailbox of a domain that does`,
    "advance/dmarc/not-silent": ({ passed }) => `the policy says that the domain sends no mail, but ${(0,plural/* plural */.L)(passed, "message")} passed DMARC: correct \`mail:\``,
    "advance/dmarc/not-asked": () => "no DMARC reports are read: name their files in the policy, as `reports: { dmarc: \u2026 }`",
    "advance/dmarc/no-reports": () => "no DMARC report of this domain was found",
    "advance/dmarc/stale-reports": ({ lastDay, days }) => `the last report is of ${lastDay}, ${(0,plural/* plural */.L)(days, "day")} ago: see that the latest ones are read`,
    "advance/dmarc/too-early": ({ since, days, needed }) => since === null
        ? `no report shows the policy yet; it must be published for ${(0,plural/* plural */.L)(needed, "day")}`
        : `reports show the policy for ${(0,plural/* plural */.L)(days, "day")}, since ${since}; it must be published for ${(0,plural/* plural */.L)(needed, "day")}`,
    "advance/dmarc/too-few": (values) => `reports count ${(0,plural/* plural */.L)(values.total, "message")} in ${(0,plural/* plural */.L)(values.days, "day")}; at least ${values.needed} are needed` +
        (values.isSlow ? "" : ", or a tenth of that after three times the days"),
    "advance/dmarc/none-own": ({ total }) => `none of ${(0,plural/* plural */.L)(total, "message")} is from a sender that the policy names or your records authorise`,
    "advance/dmarc/pass-rate": ({ passed, total, needed }) => `${(0,shares/* shareText */.Lu)(passed, total)} of your own ${(0,plural/* plural */.L)(total, "message")} pass DMARC; at least ${needed} % must`,
    "advance/dmarc/failing": ({ sender, failed, total, fixes }) => `${sender}: ${failed} of ${(0,plural/* plural */.L)(total, "message")} fail${advance_dmarc_advice(fixes)}`,
    "advance/dmarc/unknown-sender": (values) => `${values.sender}${values.provider === null ? "" : ` (${values.provider})`} sent ${(0,plural/* plural */.L)(values.total, "message")} (${(0,shares/* shareText */.Lu)(values.total, values.all)} of all), and ${values.failed} fail. ` +
        `It is unknown whether it sends for you.${values.fixes.length === 0 ? "" : ` If it does, ${values.fixes.join("; ")}.`} If it does not, say so under \`spf: expect:\` with \`result: fail\` (\`softfail\` where the SPF record ends in \`~all\`)`,
    "advance/dmarc/unmeasured-sender": ({ sender, total, reason }) => `${sender} sent ${(0,plural/* plural */.L)(total, "message")}, and it is unknown whether the SPF record authorises it: ${reason}`,
    "advance/dmarc/more-senders": ({ more }) => `and ${(0,plural/* plural */.L)(more, "more unknown sender")}`,
    "advance/dmarc/lists": ({ count, total }) => `${(0,plural/* plural */.L)(count, "message")} of ${total} failed because mailing lists or forwarders passed them on. RFC 9989 \u00a77.4 advises ` +
        "not to have such mail rejected: stay with `goal: quarantine` under `advance: { dmarc: \u2026 }`, or accept the loss with `goal: reject`",
    "advance/dmarc/spf-alone": ({ count, total }) => `${count} of ${(0,plural/* plural */.L)(total, "message")} that pass do so by SPF alone. RFC 9989 \u00a77.4: sign them with DKIM before mail is rejected, because forwarding breaks SPF`,
};
const watching = {
    "advance/dmarc/watch-mailbox": ({ destination }) => `See that ${(0,quote/* quoteOctets */.f4)(destination)} is a mailbox, and that the reports in it are read.`,
    "advance/dmarc/watch-testing": () => "Receivers still do nothing, but mailing lists that rewrite the author for such domains do so now: compare the failures of forwarded mail with those before.",
    "advance/dmarc/watch-checks": () => "`dmarc/policy` still fails, and `dmarc/full-coverage` warns of `pct=0`, until the next step removes both tags.",
    "advance/dmarc/watch-subdomains": () => "While `t=y` is published, stricter policies for subdomains (`sp`, `np`) count one level lower too.",
    "advance/dmarc/watch-applied": ({ next }) => next === "reject"
        ? "Mail that fails now comes back to its sender: watch for bounces, and for senders that stop reporting success."
        : "Mail that fails goes to the junk folder now: watch for senders whose mail is missed.",
    "advance/dmarc/watch-forwarded": ({ count, next }) => `${(0,plural/* plural */.L)(count, "message")} that mailing lists or forwarders passed on failed, and such mail ${next === "reject" ? "may now be rejected" : "may now go to the junk folder"}.`,
    "advance/dmarc/watch-lists": () => "RFC 9989 \u00a77.4: users of this domain who post to mailing lists may lose mail, and be unsubscribed when it bounces.",
};
const advanceDmarc = { ...advance_dmarc_summaries, ...advance_dmarc_obstacles, ...watching };

;// CONCATENATED MODULE: ./lib/src/report/english/advance-mta-sts.js
// What is said of the steps of an MTA-STS policy.


const advance_mta_sts_summaries = {
    "advance/mta-sts/undecided": () => "no step yet",
    "advance/mta-sts/no-mail": () => "nothing to do: the domain receives no mail",
    "advance/mta-sts/withdrawn": () => "nothing to do: `mode: none` withdraws the policy. To begin again, serve one with `mode: testing`, and publish a new id",
    "advance/mta-sts/first": () => "serve a first policy, with `mode: testing`, and announce it",
    "advance/mta-sts/stay": () => "stay at `mode: testing`; the next step is `mode: enforce`",
    "advance/mta-sts/forward": () => "go from `mode: testing` to `mode: enforce`",
    "advance/mta-sts/back": ({ failed, total, days }) => `go back from \`mode: enforce\` to \`mode: testing\`: of ${(0,plural/* plural */.L)(total, "session")} in the last ${(0,plural/* plural */.L)(days, "day")}, ` +
        `${failed} failed, as several organisations report`,
    "advance/mta-sts/done": () => "the goal is reached: `mode: enforce`",
};
const advance_mta_sts_obstacles = {
    "advance/mta-sts/not-deployed": ({ name, url }) => `the repository declares another record at ${name}, or another policy at ${url}, than is published: deploy it, or bring it up to date, first`,
    "advance/mta-sts/no-hosts": () => "the MX hosts that the policy must name are unknown",
    "advance/mta-sts/shared-file": ({ file, domains }) => `${file} is the policy of ${(0,list/* list */.p)(domains)} too: they take this step together, or get a file of their own`,
    "advance/mta-sts/not-asked": () => "no TLS reports are read: name their files in the policy, as `reports: { tls-rpt: \u2026 }`",
    "advance/mta-sts/no-reports": () => "no TLS report of this domain was found",
    "advance/mta-sts/stale-reports": ({ lastDay, days }) => `the last TLS report is of ${lastDay}, ${(0,plural/* plural */.L)(days, "day")} ago: see that the latest ones are read`,
    "advance/mta-sts/too-early": ({ since, days, needed }) => since === null
        ? `no sender has reported the policy yet; reports of ${(0,plural/* plural */.L)(needed, "day")} are needed`
        : `senders have reported the policy for ${(0,plural/* plural */.L)(days, "day")}, since ${since}; reports of ${(0,plural/* plural */.L)(needed, "day")} are needed`,
    "advance/mta-sts/too-few": (values) => `reports count ${(0,plural/* plural */.L)(values.total, "session")} in ${(0,plural/* plural */.L)(values.days, "day")}; at least ${values.needed} are needed` +
        (values.isSlow ? "" : ", or a tenth of that after three times the days"),
    "advance/mta-sts/few-organisations": ({ count, needed }) => `${(0,plural/* plural */.L)(count, "organisation")} reported the policy; at least ${needed} are needed`,
    "advance/mta-sts/undescribed": ({ count }) => `${(0,plural/* plural */.L)(count, "session")} failed, and the reports do not say why`,
    "advance/mta-sts/unmeasured": ({ subject, reason }) => `${subject} could not be measured: ${reason}`,
};
const advance_mta_sts_watching = {
    "advance/mta-sts/watch-order": ({ url }) => `Serve the policy at ${url} before the record has the new id: senders fetch it when they see the id, and not again (RFC 8461 \u00a78.1).`,
    "advance/mta-sts/watch-testing": () => "Senders deliver as before, and report what they would refuse: read the TLS reports.",
    "advance/mta-sts/watch-enforce": () => "Senders now defer mail to a host without a valid certificate, and return it after days: watch the TLS reports.",
    "advance/mta-sts/watch-hosts": () => "From now on, add a new MX host to the policy, under a new id, before you publish it in DNS (RFC 8461 \u00a78.1). To withdraw the policy, serve `mode: none` first (\u00a78.3).",
    "advance/mta-sts/watch-dane": () => "Senders that use DANE do not look at this policy (RFC 8461 \u00a72): TLSA records must be right by themselves.",
};
const advance_mta_sts_evidence = {
    "advance/evidence/tested": () => "Tested",
    "advance/evidence/sessions": () => "Sessions",
    "advance/evidence/session-count": (values) => values.lastDay === null
        ? "none"
        : `${values.total === 0 ? "none" : `${values.total} in ${(0,plural/* plural */.L)(values.days, "day")}, of ${(0,plural/* plural */.L)(values.organisations, "organisation")}`}; the last report is of ${values.lastDay}`,
    "advance/evidence/failed-sessions": () => "Failed",
    "advance/evidence/share": ({ part, total }) => part === 0 ? "none" : `${part} of ${total}`,
};
const advanceMtaSts = { ...advance_mta_sts_summaries, ...advance_mta_sts_obstacles, ...advance_mta_sts_watching, ...advance_mta_sts_evidence };

;// CONCATENATED MODULE: ./lib/src/report/english/advance-pull-request.js
// What the pull request of the next steps says around them.


/** Project limit: how many domains a title names. */
const MAX_DOMAINS = 3;
const ofDomains = (domains) => domains.length <= MAX_DOMAINS ? (0,list/* list */.p)(domains) : (0,plural/* plural */.L)(domains.length, "domain");
const advancePullRequest = {
    "advance-pull-request/title": ({ domains, isBack }) => `${isBack ? "Relax" : "Advance"} the mail policy of ${ofDomains(domains)}`,
    "advance-pull-request/number": () => "Pull request",
    "advance-pull-request/nothing": () => "No step of the mail policy is proposed",
    "advance-pull-request/step": ({ standard, domain }) => `${standard} of ${domain}`,
    "advance-pull-request/step-back": ({ standard, domain }) => `${standard} of ${domain}: a step back`,
    "advance-pull-request/evidence": () => "Evidence",
    "advance-pull-request/watch": () => "To watch after the merge",
    "advance-pull-request/by-hand": () => "To be published by hand",
    "advance-pull-request/by-hand-why": () => "No file of this repository declares these records in a way that can be edited, so this pull request does not have them.",
    "advance-pull-request/obstacles": () => "In the way of other steps",
    "advance-pull-request/left-out": () => "Not proposed now",
    "advance-pull-request/limitations": () => "Not measured or not read",
    "advance-pull-request/declined": () => "proposed before, in a pull request that was closed. Reopen that one to have it proposed again.",
    "advance-pull-request/changed": ({ file }) => `${file} has changed since this run checked it out. The next run looks again.`,
    "advance-pull-request/overlaps": ({ file }) => `another step changes the same lines of ${file}. It follows once that one is merged.`,
    "advance-pull-request/refused": ({ file }) => `${file} is not changed: it must be a file that the policy names, no workflow, and neither a link nor behind one.`,
    "advance-pull-request/full": () => "this pull request has as many steps as one can have. It follows once they are merged.",
    "advance-pull-request/idle": () => "The last run does not propose this change any more. Do not merge it now: the next run proposes it again, or closes this pull request.",
    "advance-pull-request/upkeep": () => "Each scheduled run updates this pull request. After two runs that propose nothing it is closed. A step whose pull request is closed without a merge is not proposed again.",
    "advance-pull-request/closed": () => "The steps of this pull request are no longer needed: they were taken, or the evidence no longer supports them. The pull request is closed.",
    "advance-pull-request/taken-over": () => "There are commits of somebody else on this branch, so scheduled runs no longer change it or this text. Merge the pull request, or remove those commits from the branch, to have the next steps proposed again. If it is closed without a merge, its steps count as declined.",
};

;// CONCATENATED MODULE: ./lib/src/report/english/advance.js
// What is said of the steps of a rollout, whatever is rolled out.


const advance = {
    "advance/correct-first": () => "Correct that first: `mail-policy check` shows how.",
    "advance/not-deployed": ({ name }) => `the repository declares another record at ${name} than DNS answers: deploy it, or bring it up to date, first`,
    "advance/not-declared": ({ name }) => `DNS answers a record at ${name} that the repository does not declare: declare it, or take it out of DNS, first`,
    "advance/would-fail": ({ check, subject, reason }) => `${check} passes now, and would fail after this step for ${subject}: ${reason}`,
    "advance/publish-too": ({ name, type, data }) => `No file declares the record that belongs to it. Publish it after the policy is served: ${name} ${type} ${data}`,
    "advance/write": ({ text }) => `How to publish it: ${text}`,
    "advance/evidence/since": () => "Published",
    "advance/evidence/since-day": ({ since, days }) => since === null ? "no report shows it yet" : `since ${since}, ${(0,plural/* plural */.L)(days, "day")}, as reports show`,
    "advance/evidence/reports": () => "Reports",
    "advance/evidence/report-count": (values) => values.lastDay === null
        ? "none"
        : `${values.reports} of ${(0,plural/* plural */.L)(values.organisations, "organisation")}, the last of ${values.lastDay}`,
    "advance/evidence/messages": () => "Messages",
    "advance/evidence/message-count": ({ total, days }) => days === 0 ? "none" : `${total} in ${(0,plural/* plural */.L)(days, "day")}`,
    "advance/evidence/own": () => "Your own",
    "advance/evidence/passed": ({ passed, total }) => total === 0 ? "none" : `${total}; ${(0,shares/* shareText */.Lu)(passed, total)} pass DMARC`,
    "advance/evidence/others": () => "Others",
    "advance/evidence/other-count": (values) => {
        const { unknown, total, forwardedFailed, disowned } = values;
        const parts = [
            unknown === 0 ? "none" : `${unknown} (${(0,shares/* shareText */.Lu)(unknown, total)})`,
            ...(forwardedFailed === 0 ? [] : [`${forwardedFailed} forwarded ones fail`]),
            ...(disowned === 0 ? [] : [`${disowned} more of addresses that are not yours`]),
        ];
        return parts.join(", ");
    },
};

;// CONCATENATED MODULE: ./lib/src/report/english/attestation.js
// What is said of attestations.

const attestation = {
    "attestation/valid/pass": ({ by, until }) => `attested by ${by} until ${until}`,
    "attestation/valid/soon": ({ by, until, days }) => `attested by ${by} until ${until}: ${days === 0 ? "it runs out today" : `${(0,plural/* plural */.L)(days, "day")} left`}`,
    "attestation/valid/expired": ({ by, until }) => `the statement by ${by} ran out on ${until}`,
    "attestation/valid/future": ({ by, date, day }) => `the statement by ${by} is dated ${date}, after this run (${day})`,
    "attestation/valid/fix": ({ requirement, by }) => `Have ${by} confirm that ${requirement} is met. Then set \`date\` and \`valid-until\`, and update the evidence. If it is not met, remove the attestation.`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/causes.js
const causes_causes = {
    "cause/question": ({ question, reason }) => `${question}: ${reason}`,
    "cause/bogus": () => "the answer is bogus (DNSSEC)",
    "cause/indeterminate": () => "DNSSEC status unknown: no validating resolver was queried over a trusted channel (DoH, DoT, loopback)",
    "cause/missing-shard": ({ number, of }) => `shard ${number} of ${of} left no results`,
    "cause/no-report-files": ({ kind }) => `no file matches \`reports: ${kind}:\``,
    "cause/several": ({ causes: all }) => all.join("; "),
    "cause/partly": ({ measured, cause }) => `${measured}; not measured: ${cause}`,
    "cause/an-address": () => "an address",
    "cause/a-host": () => "a host",
};

;// CONCATENATED MODULE: ./lib/src/report/english/changed-only.js
// Which domains a run for a change leaves out.
const changedOnly = {
    "changed-only/left-out": ({ leftOut, all }) => `${leftOut} of ${all} domains left out: this change alters none of their settings, their records, or the names of this repository that these lead to`,
    "changed-only/none": () => "every domain audited: this change can touch all of them",
    "changed-only/no-base": () => "every domain audited: there is no base to compare with",
    "changed-only/first-policy": () => "every domain audited: the base has no policy file",
    "changed-only/base-not-read": () => "every domain audited: the base could not be read",
    "changed-only/profile": () => "every domain audited: this change sets another `profile:`",
    "changed-only/resolvers": () => "every domain audited: this change sets other `resolvers:`",
};

// EXTERNAL MODULE: ./lib/src/report/english/comparison.js
var comparison = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/src/text/truncate.js
var truncate = __webpack_require__(41304);
;// CONCATENATED MODULE: ./lib/src/report/english/dane.js
// What is said of DANE.



/** Project limit: how many records a message names; a hostile set has hundreds. */
const MAX_RECORDS = 3;
/** RDATA is hexadecimal and numbers: it needs no escaping. */
const code = (record) => `\`${(0,truncate/* truncate */.x)(record)}\``;
const listed = (items) => (0,list/* list */.p)(items, MAX_RECORDS, "; ");
/** Of the records that senders compare, others may fit no key. */
const onlyOne = (compared) => compared === 1
    ? "senders compare the server with one TLSA record only"
    : `of ${(0,plural/* plural */.L)(compared, "TLSA record")} that senders compare, only one can fit a key`;
const keyCommand = (digest) => `openssl x509 -in cert.pem -pubkey -noout | openssl pkey -pubin -outform DER | openssl dgst -${digest}`;
const dane = {
    "dane/unsigned-zone": () => "not judged: the host's zone is not signed, so senders do not look up its TLSA record (RFC 7672 \u00a72.2.2)",
    "dane/lookup-fails": () => "not judged: the TLSA lookup fails, see dane/lookup",
    "dane/no-address": () => "not judged: the host has no address, see mx/target",
    "dane/no-record": () => "not judged: there is no TLSA record, see dane/present",
    "dane/not-signed": () => "not judged: the TLSA records are not signed, see dane/present",
    "dane/not-usable": () => "not judged: no TLSA record is usable, see dane/usable",
    "dane/record-problem": ({ record, problem }) => `${code(record)}: ${problem}`,
    "dane/publish": ({ base, host, matching }) => `Publish \`${base}. TLSA 3 1 ${matching} \u2026\` with the ${matching === 2 ? "SHA-512" : "SHA-256"} of the public key that ${host} serves ` +
        `(\`${keyCommand(matching === 2 ? "sha512" : "sha256")}\`). ` +
        "Publish a second record for the next key, so that the key can be replaced.",
    "dane/unusable/pkix": ({ usage }) => `usage ${usage} is not for SMTP`,
    "dane/unusable/usage": ({ usage }) => `usage ${usage} is unknown`,
    "dane/unusable/selector": ({ selector }) => `selector ${selector} is unknown`,
    "dane/unusable/matching": ({ matching }) => `matching type ${matching} is unknown`,
    "dane/unusable/digest": (values) => `${(0,plural/* plural */.L)(values.octets, "octet")} of data; a digest of matching type ${values.matching} has ${values.digestOctets}`,
    "dane/unusable/empty": () => "it has no data",
    "dane/unusable/incomplete": ({ octets, selector }) => `its ${(0,plural/* plural */.L)(octets, "octet")} ${octets === 1 ? "is" : "are"} not one complete ${selector === 0 ? "certificate" : "public key"}`,
    "dane/unusable/nothing": () => "it is the digest of no data, as of a command that failed: it fits no key; where no other record does, senders defer mail (RFC 7672 \u00a72.2)",
    "dane/lookup/failure": ({ reason }) => `the lookup fails: ${reason}`,
    "dane/lookup/bogus": ({ explanation }) => `the answer is bogus (DNSSEC: ${explanation})`,
    "dane/lookup/answered": () => "the name servers answer the TLSA lookup",
    "dane/lookup/fails": ({ problem }) => `${problem}; senders that use DANE defer mail`,
    "dane/lookup/fix": ({ base }) => `Configure the name servers to answer ${base} with TLSA records, or with a signed denial (NSEC or NSEC3) that validates.`,
    "dane/present/unsigned-zone": ({ host }) => `the zone of ${host} is not signed, so it cannot have a secure TLSA record`,
    "dane/present/sign-zone": ({ host }) => `Sign the zone that contains ${host}, then publish TLSA records.`,
    "dane/present/unsigned-alias": ({ host, owner }) => `the chain of aliases from ${host} to ${owner} is not signed, and ${host} has no secure TLSA record of its own`,
    "dane/present/sign-zones": ({ host, owner }) => `Sign the zones that contain ${host} and ${owner}, then publish TLSA records.`,
    "dane/present/missing": ({ base }) => `no TLSA record at ${base}`,
    "dane/present/unsigned-records": ({ base }) => `the TLSA records at ${base} are not signed`,
    "dane/present/sign-records": ({ base }) => `Sign the zone that contains ${base}.`,
    "dane/present/found": ({ count, base }) => `${(0,plural/* plural */.L)(count, "TLSA record")} at ${base}`,
    "dane/usable/some": ({ usable, all }) => `${usable} of ${(0,plural/* plural */.L)(all, "TLSA record")} ${usable === 1 ? "is" : "are"} usable`,
    "dane/usable/none": ({ records }) => `no TLSA record is of use: ${listed(records)}`,
    "dane/all-usable/pass": ({ count }) => `senders can use each of ${(0,plural/* plural */.L)(count, "TLSA record")} with usage 2 or 3`,
    "dane/all-usable/fail": ({ records }) => `TLSA records of no use: ${listed(records)}`,
    "dane/all-usable/fix": ({ base }) => `Remove these records at ${base}, or publish them again from the key (\`${keyCommand("sha256")}\`).`,
    "dane/no-pkix/none": ({ count }) => `none of ${(0,plural/* plural */.L)(count, "TLSA record")} has usage 0 or 1`,
    "dane/no-pkix/found": ({ records }) => `SMTP senders treat usage 0 and 1 as unusable (RFC 7672 \u00a73.1.3): ${listed(records.map(code))}`,
    "dane/no-pkix/fix": ({ base }) => `Remove the records of usage 0 and 1 at ${base}; for SMTP, use usage 3 (or 2).`,
    "dane/rollover/several": ({ count }) => `senders compare the server with ${(0,plural/* plural */.L)(count, "TLSA record")}; one may fit the next key`,
    "dane/rollover/none": ({ compared }) => compared === 0
        ? "no TLSA record is usable, so none fits the next key"
        : "no TLSA record that senders compare can fit a key",
    "dane/rollover/single": ({ record, compared }) => `${onlyOne(compared)}: ${code(record)}`,
    "dane/rollover/single-certificate": ({ record, compared }) => `${onlyOne(compared)}, ${code(record)}. It names one certificate, so it stops matching when that is renewed; \`3 1 1\` keeps matching while the key stays`,
    "dane/rollover/all-current": ({ records }) => `all TLSA records fit what the server serves now, and none the next key: ${listed(records.map(code))}`,
    "dane/rollover/may-be-current": ({ records }) => `the TLSA records may all fit what the server serves now: ${listed(records.map(code))}`,
    "dane/ttl/short": ({ ttl }) => `the resolver answered with a TTL of ${ttl} s; the zone's own may be longer, because caches count down`,
    "dane/ttl/long": ({ ttl, limit }) => `the resolver answered with a TTL of ${ttl} s; the limit is ${limit} s`,
    "dane/ttl/fix": ({ base, ttl }) => `Set the TTL of the TLSA records at ${base} to ${ttl} seconds.`,
    "dane/match/matches": ({ records }) => `the certificate matches ${listed(records.map(code))}`,
    "dane/match/none": ({ records }) => `no TLSA record matches: ${listed(records)}`,
    "dane/match/incomplete": () => "not all certificates that the server sent could be read, and the CA may be one of the others",
    "dane/match/mail-domain": ({ domain }) => `the certificate names ${domain}. That is acceptable only if the MX answer is secure, which could not be determined`,
    "dane/match/fix": () => "If the server is to keep the keys it serves, add these records to the existing ones. Otherwise configure it to use the key that the existing records name.",
    "dane/match/fix-shadowed": ({ base, records }) => `Remove ${listed(records.map(code))} at ${base}: the server serves ${records.length === 1 ? "another key" : "none of their keys"}. Senders then compare the record that matches.`,
    "dane/mismatch/shadowed": ({ by }) => `it matches, but senders do not look at it beside ${listed(by.map(code))}, whose digest is stronger (RFC 7671 \u00a79)`,
    "dane/mismatch/certificate": () => "the server serves another certificate",
    "dane/mismatch/key": () => "the server serves another key",
    "dane/mismatch/unreadable": () => "the certificate of the server cannot be read",
    "dane/mismatch/names": ({ names }) => `the certificate is for none of ${(0,list/* list */.p)(names)}`,
    "dane/mismatch/key-usage": () => "the extended key usage of the certificate does not include server authentication",
    "dane/mismatch/dates": () => "a certificate in the path to the CA it names is expired or not yet valid",
    "dane/mismatch/other-path": () => "the server sends several certificates of one CA, and the first one leads to another root; OpenSSL, which most senders use, tries no other path",
    "dane/mismatch/no-path": () => "no path of signatures to it keeps all rules of RFC 5280 \u00a76.1",
    "dane/mismatch/path-length": () => "a CA in the path allows fewer intermediate certificates below it (RFC 5280 \u00a74.2.1.9)",
    "dane/mismatch/name-constraints": () => "a CA in the path forbids a name of a certificate below it (name constraints, RFC 5280 \u00a74.2.1.10)",
    "dane/mismatch/critical-extension": () => "a certificate in the path has a critical extension that verifiers do not know, so they reject it (RFC 5280 \u00a74.2)",
    "dane/mismatch/ca-key-usage": () => "the extended key usage of a CA in the path does not include server authentication, which OpenSSL requires",
    "dane/mismatch/not-sent": () => "the server does not send this CA certificate",
    "dane/mismatch/own-certificate": () => "it is the server's own certificate, not a CA's; that needs usage 3",
    "dane/mismatch/not-issuer": () => "the server sends this CA certificate, but no signature leads to it from the server's own certificate",
};

// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
;// CONCATENATED MODULE: ./lib/src/report/english/deadlines.js
// Why a question was not asked at all.

const deadlines = {
    "deadline/run": ({ ms }) => `the run's deadline of ${(0,duration/* formatDuration */.a3)(ms)} was reached (--deadline)`,
    "deadline/smtp": ({ ms }) => `the deadline for mail servers of ${(0,duration/* formatDuration */.a3)(ms)} was reached (--smtp-deadline)`,
    "deadline/stopped": () => "the run was stopped",
    "snapshot/unobserved": () => "the snapshot has no answer to this question",
};

;// CONCATENATED MODULE: ./lib/src/report/english/declared-zones.js
// What is said of the zones that the repository declares, and of how a fix is written in their files.

/** Names of zones that a note shows. */
const MAX_ZONES_SHOWN = 5;
const declaredZones = {
    "declared-zone/refused": ({ refusal }) => `until this is fixed, ${refusal}; its other records are judged as they will be then`,
    "declared-zone/servers-refuse": ({ zone }) => `name servers refuse the zone ${zone}`,
    "declared-zone/octodns-stops": () => "octoDNS publishes nothing",
    "declared-zone/not-audited": ({ zones }) => `no domain of this policy lies in ${(0,list/* list */.p)(zones, MAX_ZONES_SHOWN)}: their records are not audited`,
    "declared-zone/selectors": ({ domain, selectors }) => `${domain} declares no DKIM selectors, so those of its zone are checked: ${(0,list/* list */.p)(selectors)}. Declare them under \`dkim: selectors:\``,
    "declared-zone/dnsconfig": ({ written }) => `In dnsconfig.js that is \`${written}\`.`,
    "declared-zone/terraform": ({ written, address }) => `In Terraform the text of \`${address}\` is \`${written}\`.`,
};

// EXTERNAL MODULE: ./lib/src/report/english/registrable.js
var registrable = __webpack_require__(65198);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(25141);
;// CONCATENATED MODULE: ./lib/src/report/english/dkim.js
// What is said of DKIM.






/** How much of a value, of a list of values, and of the beginning of a record a sentence shows. */
const dkim_MAX_QUOTED = 40;
const MAX_TAG = 100;
const MAX_BEGINNING = 20;
/** How many selectors a sentence names; the policy may declare more. */
const dkim_MAX_SELECTORS = 20;
/** What shows since when a key is in use. */
const PROOF = {
    history: "an earlier run saw",
    commit: "a commit of this repository shows",
    policy: "the policy says",
};
const NAME_FIRST_DAY = "name its first day as `since` under `dkim: selectors:`";
/** The entries of a list as a record writes them. */
function tag(name, entries) {
    return `\`${(0,truncate/* truncate */.x)(`${name}=${entries.join(":")}`, MAX_TAG)}\``;
}
const ALGORITHMS = {
    "rsassa-pss": "an RSASSA-PSS key",
    "elliptic-curve": "an elliptic-curve key",
    ed25519: "an Ed25519 key",
};
const keys = {
    "dkim-key/rsa": ({ bits }) => `${bits}-bit RSA key`,
    "dkim-key/ed25519": () => "Ed25519 key",
    "dkim-key/pem": () => "`p` contains a PEM file; only its base64 lines belong there",
    "dkim-key/base64url": ({ character }) => `\`p\` contains \`${character}\`: it is base64url, RFC 6376 requires plain base64`,
    "dkim-key/not-base64": ({ character }) => `\`p\` contains \`${character}\`, which is not a base64 character`,
    "dkim-key/padding": () => "`p` contains `=` other than once or twice at its end",
    "dkim-key/character-lost": ({ present, needed }) => `\`p\` lacks a character: it has ${present} characters, the key needs ${needed}`,
    "dkim-key/character-doubled": ({ present, needed }) => `\`p\` has one character too many, perhaps doubled: it has ${present} characters, the key needs ${needed}`,
    "dkim-key/truncated": ({ present, needed }) => `\`p\` is truncated: it has ${present} characters, the key needs ${needed}`,
    "dkim-key/length": ({ present }) => `\`p\` has lost or doubled a character: ${present} characters are not valid base64`,
    "dkim-key/bare": () => "`p` has an RSAPublicKey (PKCS #1) without its algorithm, which OpenDKIM and others do not read; nearly all senders publish SubjectPublicKeyInfo",
    "dkim-key/unpadded": () => "the base64 of `p` is not padded to a multiple of 4 characters (RFC 4648 \u00a74), and some receivers do not read it",
    "dkim-key/ed25519-not-a-point": () => "`p` is not an Ed25519 key: its octets are not a point of the curve (RFC 8032 \u00a75.1.3)",
    "dkim-key/ed25519-small-order": () => "`p` is an Ed25519 point of small order: anyone can forge signatures that it verifies",
    "dkim-key/ed25519-wrapped": () => "`p` wraps the Ed25519 key in SubjectPublicKeyInfo (44 octets); RFC 8463 requires the raw key, its last 32 octets",
    "dkim-key/ed25519-length": ({ octets }) => `\`p\` has ${octets} octets; an Ed25519 key has 32`,
    "dkim-key/ed25519-undeclared": () => "`p` has 32 octets, the length of an Ed25519 key, but the record has no `k=ed25519`",
    "dkim-key/not-rsa": ({ problem }) => `\`p\` is not a valid RSA key: ${problem}`,
    "dkim-key/modulus-even": () => "the RSA modulus in `p` is even",
    "dkim-key/exponent": () => "the RSA exponent in `p` is even or 1",
    "dkim-key/exponent-size": () => "the RSA exponent in `p` is larger than the modulus",
    "dkim-key/not-der": () => "it is not a DER-encoded key",
    "dkim-key/not-public-key": () => "it is not a DER-encoded public key",
    "dkim-key/trailing-octets": ({ octets }) => `extra octets follow the key: ${octets}`,
    "dkim-key/other-algorithm": ({ algorithm }) => `it is ${ALGORITHMS[algorithm] ?? "a key of an unknown algorithm"}, not an RSA key`,
    "dkim-key/only-algorithm": () => "the key is missing after its algorithm",
    "dkim-key/number-missing": ({ number }) => `the ${number} is missing`,
    "dkim-key/number-not-positive": ({ number }) => `the ${number} is not positive`,
    "dkim-key/private-key": () => "it contains more than a modulus and an exponent; it may be the private key",
};
const records = {
    "dkim-record/name-too-long": () => "the name is too long for DNS",
    "dkim-record/several": ({ name, count, isSplit }) => `${name} has ${count} key records; RFC 6376 allows one${isSplit ? ". One key is split into two records" : ""}`,
    "dkim-record/pieces": ({ name, count }) => `${name} has ${count} TXT records that are one key record in pieces; verifiers do not join them`,
    "dkim-record/other-text": ({ name, count }) => `${name} has ${count} TXT records; RFC 6376 allows one. Which one verifiers use is undefined`,
    "dkim-record/split": () => "one key is split into two TXT records, which verifiers do not join",
    "dkim-record/quoting": ({ quotes, backslashes }) => {
        const marks = [...(quotes ? ["quotation marks"] : []), ...(backslashes ? ["backslashes"] : [])];
        return `${marks.join(" and ")} are part of the published record; they belong in the zone file, not in DNS`;
    },
    "dkim-record/version-not-first": () => "the tag `v` is not the first one; RFC 6376 requires it to be",
    "dkim-record/version": ({ version }) => `the version is ${(0,quote/* quoteOctets */.f4)(version, dkim_MAX_QUOTED)}; RFC 6376 requires DKIM1`,
    "dkim-record/no-key": () => "the tag `p` is missing",
    "dkim-record/type-case": ({ type }) => `the key type must be in lower case: \`k=${type}\``,
    "dkim-record/type": ({ type }) => `${(0,quote/* quoteOctets */.f4)(type, dkim_MAX_QUOTED)} is not a valid key type: use rsa or ed25519`,
    "dkim-record/one-string": ({ problem, octets }) => `${problem}; the record ends after ${octets} octets, the length of one string: the others may be missing`,
};
const checks = {
    "dkim/not-judged/invalid": () => "not judged: the key record is not valid, see dkim/syntax",
    "dkim-use/long": ({ bits, limit }) => `${bits}-bit RSA key; receivers need not accept more than ${limit} bits (RFC 8301 \u00a73.2)`,
    "dkim/not-judged/revoked": () => "not judged: the key is revoked, see dkim/not-revoked",
    "dkim/not-judged/no-selector": () => "not judged: no selector is declared, see dkim/selector",
    "dkim/fix/alias": ({ fix, name }) => `${fix} ${name} is an alias: the owner of its target must change the record there.`,
    "dkim/selector/pass": () => "the selector has one key record",
    "dkim/selector/missing": ({ name }) => `${name} has no DKIM key record`,
    "dkim/selector/dangling": ({ name, target, isMissing }) => `${name} is an alias of ${target}, which ${isMissing ? "does not exist" : "has no DKIM key record"}: is signing switched on at the provider?`,
    "dkim/selector/free": ({ name, target, free }) => `${name} is an alias of ${target}, which does not exist${(0,registrable/* andAnyoneCanRegister */.F)(free)}`,
    "dkim/selector/fix-free": ({ name }) => `Remove the alias at ${name}, or let it lead to the key of the provider that signs.`,
    "dkim/selector/dangling-second": ({ name, target }) => `${name} is an alias of ${target}, which does not exist. Microsoft publishes the key of the second selector only when keys are rotated`,
    "dkim/selector/fix-dangling": ({ name, target }) => `Switch DKIM signing on at the provider of ${target}, which then publishes the key there. If ${name} signs no mail yet, remove it from the policy.`,
    "dkim/selector/host-name": ({ name, target }) => `${name} has no DKIM key record: its TXT record is the host name ${target}. A CNAME was meant`,
    "dkim/selector/fix-host-name": ({ name, target }) => `Remove the TXT record, and publish \`${name}. CNAME ${target}.\` instead.`,
    "dkim/selector/doubled": ({ name, doubled }) => `${name} has no DKIM key record; one is published at ${doubled}, where the domain name is doubled`,
    "dkim/selector/version": ({ name, text }) => `${name} has no DKIM key record: the TXT record there begins with ${(0,record/* quoteString */.Ov)(text.slice(0, MAX_BEGINNING))}, not with \`v=DKIM1;\``,
    "dkim/selector/fix-several": ({ name }) => `Keep the record at ${name} whose key your server signs with, and remove the others.`,
    "dkim/selector/fix-split": () => "Publish the key as one record. Continue what does not fit into one string in the next string of that record.",
    "dkim/selector/fix-doubled": ({ domain }) => `Move the record to this name. In a zone file, end a full name with a dot, or leave out ${domain}.`,
    "dkim/selector/fix-missing": ({ name }) => `Publish the public key at ${name} as your mail server or provider states it, or remove the selector from the policy.`,
    "dkim/syntax/valid": ({ key }) => `the record is valid: ${key}`,
    "dkim/syntax/revoked": () => "the record is valid; its key is revoked",
    "dkim/syntax/invalid": ({ errors }) => errors.join("; "),
    "dkim/syntax/fix-copy": () => "Correct the record; copying it again from the signing software is safest.",
    "dkim/syntax/fix-record": () => "Replace the record with this one.",
    "dkim/encoding/pass": () => "the key is written as all receivers read it",
    "dkim/encoding/fix": () => "Replace the record with this one; the key stays the same.",
    "dkim/not-revoked/pass": () => "the key is not revoked",
    "dkim/not-revoked/fail": () => "`p=` is empty: the key is revoked",
    "dkim/not-revoked/fix": ({ name }) => `Publish the current key at ${name}, or stop signing with this selector and remove it from the policy.`,
    "dkim/key-strength/fail": ({ bits, minimum }) => `${bits}-bit RSA key; at least ${minimum} bits are required`,
    "dkim/key-strength/fix": ({ bits }) => `Create a ${bits}-bit RSA key or an Ed25519 key under a new selector, publish it and sign with it. Revoke this one once no mail signed with it is in transit.`,
    "dkim/key-size-limit/fail": ({ bits, maximum }) => `${bits}-bit RSA key; at most ${maximum} bits are recommended`,
    "dkim/key-size-limit/fix": () => "Create a 2048-bit RSA key under a new selector, publish it and sign with it. Revoke this one once no mail signed with it is in transit.",
    "dkim/both-algorithms/pass": ({ rsa, ed25519 }) => `RSA (selector ${rsa}) and Ed25519 (selector ${ed25519})`,
    "dkim/both-algorithms/not-judged": ({ selector }) => `not judged: selector ${selector} has no valid key, which another check reports`,
    "dkim/both-algorithms/fail": ({ algorithm, selectors, }) => `the declared selectors have only ${algorithm === "rsa" ? "RSA" : "Ed25519"} keys (${(0,list/* list */.p)(selectors, dkim_MAX_SELECTORS)})`,
    "dkim/both-algorithms/fix": ({ algorithm, domain }) => `Create ${algorithm === "rsa" ? "an Ed25519 key" : "a 2048-bit RSA key"} for ${domain} under a selector of its own, publish it and sign with both. Add the selector to \`dkim: selectors:\`.`,
    "dkim/hash/any": () => "the record has no `h`: every hash algorithm is allowed",
    "dkim/hash/sha256": ({ hashes }) => `${tag("h", hashes)} allows sha256`,
    "dkim/hash/no-sha256": ({ hashes }) => `${tag("h", hashes)} does not allow sha256`,
    "dkim/hash/case": ({ hashes }) => `${tag("h", hashes)} does not allow sha256, which must be in lower case (RFC 6376 \u00a73.2)`,
    "dkim/hash/fix": () => "Publish the record without `h`.",
    "dkim/service/any": () => "the record has no `s`: the key is for every service",
    "dkim/service/email": ({ services }) => `${tag("s", services)} allows email`,
    "dkim/service/no-email": ({ services }) => `${tag("s", services)} does not allow email`,
    "dkim/service/case": ({ services }) => `${tag("s", services)} does not allow email, which must be in lower case (RFC 6376 \u00a73.2)`,
    "dkim/service/fix": () => "Publish the record without `s`.",
    "dkim/not-testing/pass": () => "the record has no `t=y`",
    "dkim/not-testing/fail": ({ flags }) => `${tag("t", flags)} marks the key as a test`,
    "dkim/not-testing/fix": () => "Publish the record without the flag `y`.",
    "dkim/rotation/new": () => "this change publishes the key",
    "dkim/rotation/young": ({ by, day, days, limit }) => `the key has been in use since ${day} (${(0,plural/* plural */.L)(days, "day")}; the limit is ${limit}), as ${PROOF[by]}`,
    "dkim/rotation/old": ({ by, day, days, limit, isFirst }) => `the key has been in use since ${day}${isFirst ? "" : " or longer"} (${(0,plural/* plural */.L)(days, "day")}; the limit is ${limit}), as ${PROOF[by]}`,
    "dkim/rotation/undated": () => `nothing shows since when the key has been in use; ${NAME_FIRST_DAY}`,
    "dkim/rotation/unknown": ({ by, day }) => `the key has been in use since ${day} or longer, as ${PROOF[by]}; ${NAME_FIRST_DAY}`,
    "dkim/rotation/refuted": ({ by, day, said }) => `the policy says that the key has been in use since ${said}, but ${PROOF[by]} it on ${day}; correct \`since\` under \`dkim: selectors:\``,
    "dkim/rotation/fix": ({ name }) => `Create a key under a new selector, publish it, and sign with it. Then retire the key at ${name}.`,
    "dkim/retired/no-record": () => "there is no key record",
    "dkim/retired/revoked": () => "the key is revoked",
    "dkim/retired/no-usable-key": () => "the record has no usable key",
    "dkim/retired/fail": ({ key }) => `the selector is retired, but its key is still published: ${key}`,
    "dkim/retired/fix-revoke": () => "Revoke the key by replacing the record with this one, or remove the record.",
    "dkim/retired/fix-alias": ({ name, owner }) => `Remove the alias at ${name}: its target ${owner} belongs to another domain.`,
    "dkim/key-sharing/key": ({ selector, names, count }) => `the key of ${selector} is also published at ${(0,list/* listFirst */.r)(names, count)}`,
    "dkim/key-sharing/fail": ({ keys: shared }) => (0,list/* list */.p)(shared, dkim_MAX_SELECTORS, "; "),
    "dkim/key-sharing/one-domain": () => "no other audited domain declares selectors",
    "dkim/key-sharing/no-key": () => "the domain itself publishes no key that could be shared",
    "dkim/key-sharing/pass": ({ domains }) => `no declared selector of another audited domain has the same key (domains compared: ${domains})`,
    "dkim/key-sharing/fix": ({ domain }) => `Create a key that only ${domain} signs with, publish it under a new selector, and revoke the shared key.`,
    "dkim/wildcard/absent": ({ name }) => `${name}, an unused selector, has no key record`,
    "dkim/wildcard/revoked": ({ name }) => `a wildcard answers for ${name}, an unused selector, with a revoked key`,
    "dkim/wildcard/fail": ({ name }) => `a wildcard answers for ${name}, an unused selector, with a key record`,
    "dkim/wildcard/fix": ({ domain }) => `Remove the wildcard TXT record that covers _domainkey.${domain}, and publish the key of each selector at its own name.`,
};
const dkim = { ...keys, ...records, ...checks };

// EXTERNAL MODULE: ./lib/src/report/english/spf.js
var spf = __webpack_require__(70013);
;// CONCATENATED MODULE: ./lib/src/report/english/dmarc-expectations.js
// What is said of the mails that the policy expects a result of DMARC for.


/** Project limit: how many mails a sentence describes. */
const MAX_MAILS = 5;
const EXPECTED = {
    pass: "expected to pass",
    none: "expected to meet no policy",
    quarantine: "expected to be quarantined",
    reject: "expected to be rejected",
};
const FOUND = {
    pass: "it passes",
    none: "no policy applies",
    quarantine: "receivers quarantine it",
    reject: "receivers reject it",
};
const ALIGNMENT = { aligned: "aligned with", "not-aligned": "not aligned with", unknown: "perhaps aligned with" };
function step(outcome, { reason, alignment, author, tag }) {
    const isStrict = tag !== null && alignment === "not-aligned";
    const aligned = alignment === null ? "" : `, ${ALIGNMENT[alignment]} ${author}${isStrict ? ` (\`${tag}=s\`)` : ""}`;
    return `${outcome}${reason === null ? "" : `, ${reason}`}${aligned}`;
}
const dmarcExpectations = {
    "dmarc/expectations/none": () => "the policy expects no result of DMARC",
    "dmarc/expectations/all": ({ mails }) => mails === 1 ? "the one mail has the expected result" : `all ${mails} mails have the expected result`,
    "dmarc/expectations/broken": ({ mails }) => (0,list/* list */.p)(mails, MAX_MAILS, "; "),
    "dmarc/expectations/result": ({ ip, from, expected, results, isMeasured, steps, }) => {
        const found = `${results.length > 1 && isMeasured ? "receivers differ: " : ""}${results.map((each) => FOUND[each]).join(", or ")}`;
        return `mail of ${(0,spf/* excerpt */.Kb)(from)} from ${ip}: ${EXPECTED[expected]}, but ${found} (${steps.join("; ")})`;
    },
    "dmarc/expectations/spf": ({ result, ...values }) => step(`SPF${values.domain === null ? "" : ` of ${values.domain}`}: ${result}`, values),
    "dmarc/expectations/dkim": ({ selector, state, ...values }) => step(`DKIM ${selector} of ${values.domain}: ${state === "varies" ? "receivers differ" : state}`, values),
    "dmarc/expectations/policy": ({ tag, policy, testing, pct, origin, }) => {
        const part = pct === null || pct === 100 ? "" : `, and receivers that follow RFC 7489 apply it to ${pct} %`;
        return `the policy is ${policy} by \`${tag}\`${testing ? " with `t=y`" : ""}${origin === null ? "" : ` of ${origin}`}${part}`;
    },
    "dmarc/expectations/discarded": ({ origin }) => `receivers discard the DMARC record${origin === null ? "" : ` of ${origin}`}`,
    "dmarc/expectations/fix": ({ step: broken, author, tags, }) => {
        const relax = tags.length === 0 ? "" : `, or publish the DMARC record without ${(0,list/* list */.p)(tags.map((each) => `\`${each}=s\``))}`;
        const advice = {
            alignment: `Send such mail with MAIL FROM at ${author}, or sign it as ${author}${relax}.`,
            authentication: "Let SPF authorize the address for MAIL FROM, or publish the key that the mail is signed with.",
            policy: `Change the DMARC record that applies to ${author}.`,
            forged: "Remove what authenticates the mail: the SPF term that matches its address, or the key of its signature.",
        };
        return `${advice[broken]} If the result is right, correct \`dmarc: expect:\` in the policy.`;
    },
};

// EXTERNAL MODULE: ./lib/src/report/english/senders.js
var senders = __webpack_require__(88348);
;// CONCATENATED MODULE: ./lib/src/report/english/dmarc-reports.js
// What DMARC reports count.




const dmarcReports = {
    "dmarc/reports-fresh/fix": () => "Check that the mailbox in `rua` receives mail, and that its reports get to the files under `reports: dmarc:`. For a domain that seldom sends, raise the parameter.",
    "dmarc/pass-rate/few": ({ mails, since, least }) => `reports count ${(0,plural/* plural */.L)(mails, "mail")} since ${since}; a rate is judged from ${least}`,
    "dmarc/pass-rate/high": (counted) => `${passText(counted)}; the limit is ${counted.limit}`,
    "dmarc/pass-rate/low": ({ sources, count, ...counted }) => `${passText(counted)}; the limit is ${counted.limit}. Most of the others came from ${(0,list/* listFirst */.r)(sources, count, "; ")}`,
    "dmarc/pass-rate/source": ({ ip, domain, mails, from, to, newSince, }) => `${ip ?? "further addresses"} as ${domain}, ${(0,plural/* plural */.L)(mails, "mail")}, ${(0,shares/* daysText */.D5)(from, to)}${newSince === null ? "" : ` (${(0,senders/* newSinceRun */.m)(newSince)})`}`,
    "dmarc/pass-rate/fix": ({ domain }) => `Find out which of these senders are yours: \`mail-policy reports show ${domain}\` groups them. Have those sign with a DKIM key of the domain, or authorise them in SPF with a bounce address of the domain. Mail of senders that are not yours is forged.`,
};
function passText({ mails, passed, forwarded, since }) {
    const others = forwarded === 0 ? "" : `, ${forwarded} forwarded ones not counted`;
    return `${(0,shares/* percentDown */.U0)(passed, mails)} percent of ${(0,plural/* plural */.L)(mails, "mail")} since ${since} passed DMARC${others}`;
}

;// CONCATENATED MODULE: ./lib/src/report/english/dmarc.js
// What is said of DMARC.



/** How many report destinations a sentence lists; a hostile record has thousands. */
const MAX_DESTINATIONS = 10;
const inherited = (origin) => (origin === null ? "" : ` (inherited from ${origin})`);
const foundAt = (origin) => (origin === null ? "" : ` (by the record of ${origin})`);
const tagNames = (tags, separator = ", ") => tags.map((tag) => `\`${tag}\``).join(separator);
const destinations = (all) => (0,list/* list */.p)(all, MAX_DESTINATIONS, "; ");
/** The values that a tag may have. */
const ALLOWED = {
    psd: "y, n or u",
    t: "y or n",
    adkim: "r or s",
    aspf: "r or s",
    fo: "0 or 1, d and s, each at most once, with `:` between them",
};
/** What else is to be done about a record that is proposed: only the reader can choose the mailbox. */
const mailboxAdvice = (mail) => mail === "send"
    ? "Point `rua` to a mailbox of a domain that receives mail."
    : "Point `rua` to a mailbox that somebody reads.";
/** Of a domain that sends no mail, names below it may. */
const ownMailPasses = (mail, quantity = "") => mail === "receive" ? "no mail of your own fails" : `${quantity}your own mail passes`;
const didYouMean = (meant) => (meant === null ? "" : `; did you mean \`${meant}\`?`);
const weakPolicy = ({ tag, policy, testing }) => `${tag}=${policy}${testing ? " with t=y" : ""}`;
const dmarc_records = {
    "dmarc-record/absent": ({ domain }) => `no DMARC record applies to ${domain}`,
    "dmarc-record/several": ({ count, name }) => `${count} DMARC records at ${name}; receivers discard all of them`,
    "dmarc-record/policy": ({ tag, value }) => `${(0,quote/* quoteOctets */.f4)(`${tag}=${value}`)} is not a valid policy: use none, quarantine or reject`,
    "dmarc-record/value": ({ tag, value }) => `${(0,quote/* quoteOctets */.f4)(`${tag}=${value}`)} is not valid: use ${ALLOWED[tag]}`,
    "dmarc-record/name": ({ name, meant }) => `${(0,quote/* quoteOctets */.f4)(name)} is not a valid tag name, which has only letters${didYouMean(meant)}`,
    "dmarc-record/empty": ({ name }) => `the tag ${(0,quote/* quoteOctets */.f4)(name)} has no value`,
    "dmarc-record/no-policy": () => "the record has no `p` and no usable `rua`",
    "dmarc-record/existence": ({ reason }) => `${reason}; the answer decides between \`sp\` and \`np\``,
    "dmarc/destination/usable": ({ uri }) => (0,quote/* quoteOctets */.f4)(uri),
    "dmarc/destination/unusable": ({ uri, problem }) => `${(0,quote/* quoteOctets */.f4)(uri)}: ${problem}`,
};
const policies = {
    "dmarc/not-judged/discarded": () => "not judged: receivers discard the record, see dmarc/syntax",
    "dmarc/not-judged/invalid": ({ tags }) => `not judged: ${tagNames(tags)} cannot be read, see dmarc/syntax`,
    "dmarc/fix/publish": () => "Publish this record once the reports show that your own mail passes.",
    "dmarc/fix/later": ({ advice }) => `First publish the record with the other corrections. ${advice}`,
    "dmarc/fix/once": (change) => {
        const { fix, mail, until, strict } = change;
        const exactly = ", signed and sent with the exact domain of its From header";
        const shown = `DMARC reports show that ${strict ? `all your own mail passes${exactly}` : ownMailPasses(mail, "all ")}`;
        return until.length === 0
            ? `${fix} First wait until ${shown}.`
            : `${fix} Publish the record with ${tagNames(until, " and ")} first; in this form once ${shown}.`;
    },
    "dmarc/present/pass": ({ origin }) => `there is one record${inherited(origin)}`,
    "dmarc/present/elsewhere": ({ at, name }) => `a DMARC record is at ${at}; receivers look for it only at ${name}`,
    "dmarc/present/quoting": ({ name, quotes, backslashes }) => {
        const marks = [...(quotes ? ["quotation marks"] : []), ...(backslashes ? ["backslashes"] : [])].join(" and ");
        return `the record at ${name} is published with the ${marks} of a zone file, so receivers ignore it`;
    },
    "dmarc/present/leading-space": ({ name }) => `the record at ${name} begins with white space, so receivers ignore it (RFC 9989 \u00a74.8)`,
    "dmarc/present/no-semicolon": ({ name, text }) => `the text at ${name} is ${(0,quote/* quoteOctets */.f4)(text)}; receivers ignore it, because no \`;\` follows \`v=DMARC1\` (RFC 9989 \u00a74.8)`,
    "dmarc/present/misspelt": ({ name, text }) => `the text at ${name} is ${(0,quote/* quoteOctets */.f4)(text)}; receivers ignore it, because it does not begin with \`v=DMARC1\` (RFC 9989 \u00a74.7)`,
    "dmarc/present/fix": ({ mail, first }) => first
        ? `Publish this record. ${mailboxAdvice(mail)} Raise \`p\` once the reports show that ${ownMailPasses(mail)} (RFC 9989 \u00a77.4).`
        : `Publish this record and no other DMARC record. ${mailboxAdvice(mail)}`,
    "dmarc/syntax/valid": ({ origin }) => `the record is valid${inherited(origin)}`,
    "dmarc/syntax/invalid": (record) => {
        const { errors, effect, origin } = record;
        const effects = { discarded: "; receivers discard the record", none: "; receivers treat the record as `p=none`" };
        return `${errors.join("; ")}${effect === null ? "" : effects[effect]}${inherited(origin)}`;
    },
    "dmarc/syntax/fix": ({ mail }) => `Replace the record with this one. ${mailboxAdvice(mail)}`,
    "dmarc/ignored/none": () => "receivers use every part of the record",
    "dmarc/ignored/found": ({ parts, origin }) => `${(0,list/* list */.p)(parts, undefined, "; ")}${inherited(origin)}`,
    "dmarc/ignored/destinations": ({ destinations: all }) => `receivers send no reports to ${destinations(all)}`,
    "dmarc/ignored/unknown": ({ tag, meant }) => `receivers ignore the unknown tag ${(0,quote/* quoteOctets */.f4)(tag)}${didYouMean(meant)}`,
    "dmarc/ignored/options": () => "receivers ignore `fo`, because the record has no `ruf`",
    "dmarc/ignored/policies": ({ tags, at }) => `${tagNames(tags, " and ")} ${tags.length > 1 ? "have" : "has"} no effect: for names below, the record of ${at} applies`,
    "dmarc/ignored/fix": ({ domain }) => `Correct what has no effect in the DMARC record of ${domain}, or remove it.`,
    "dmarc/ignored/fix-record": () => "Replace the record with this one: receivers use every part of it.",
    "dmarc/compatibility/same": () => "receivers that follow RFC 7489 read the record alike",
    "dmarc/compatibility/different": ({ parts, origin }) => `${(0,list/* list */.p)(parts, undefined, "; ")}${inherited(origin)}`,
    "dmarc/compatibility/version": () => "the record does not begin with exactly `v=DMARC1`; it is valid, but large receivers do not see it",
    "dmarc/compatibility/policy-not-second": () => "receivers that follow RFC 7489 expect `p` right after `v`, and may discard the record",
    "dmarc/compatibility/own-only": () => "receivers that follow RFC 7489 look only at the domain itself, and find no record",
    "dmarc/compatibility/listed-only": ({ listed }) => `receivers that follow RFC 7489 look for the record only at the domain itself and at ${listed}`,
    "dmarc/compatibility/testing": () => "receivers that follow RFC 7489 ignore `t=y`, and apply the policy in full",
    "dmarc/compatibility/np": ({ np, policy }) => `receivers that follow RFC 7489 ignore \`np=${np}\`, and apply ${policy} to names that do not exist`,
    "dmarc/compatibility/fix-record": () => "Publish this record, which all receivers read alike.",
    "dmarc/compatibility/fix-inherited": ({ name }) => `Publish a DMARC record at ${name} too.`,
    "dmarc/compatibility/fix": (change) => {
        const { domain, tags, removed, sp } = change;
        const record = `the DMARC record of ${domain}`;
        const removal = `remove ${tagNames(removed, " and ")} from ${record}`;
        const rise = `set \`sp\` to \`${sp}\``;
        const steps = sp === null ? removal : removed.length === 0 ? `${rise} in ${record}` : `${removal} and ${rise}`;
        return `If it matters, and once DMARC reports show that all your own mail passes, ${steps}: most receivers do not know ${tagNames(tags, " and ")} yet.`;
    },
    "dmarc/effective-policy": ({ policy, origin }) => `the policy is ${policy}${inherited(origin)}`,
    "dmarc/policy/none": ({ tag, policy, origin }) => `${tag}=${policy}${inherited(origin)}: receivers deliver forged mail`,
    "dmarc/policy/testing": ({ tag, origin }) => `${tag}=quarantine with t=y counts as none${inherited(origin)}: receivers deliver forged mail`,
    "dmarc/policy/no-policy": ({ origin }) => `the record has no \`p\`, which counts as p=none${inherited(origin)}: receivers deliver forged mail`,
    "dmarc/policy/fix": () => "Then, once the reports show that your own mail passes, raise `p` to `quarantine` or `reject`.",
    "dmarc/reject/not-judged": () => "not judged: the policy is weaker than quarantine, see dmarc/policy",
    "dmarc/reject/quarantine": ({ testing, origin }) => `the policy is quarantine${testing ? ", as t=y lowers it" : ""}${inherited(origin)}; RFC 9989 \u00a77.4 advises against reject where users post to mailing lists`,
    "dmarc/reject/fix": ({ domain }) => `If no user of ${domain} posts to mailing lists, raise \`p\` to \`reject\` in its DMARC record, without \`t=y\`.`,
    "dmarc/subdomains/pass": ({ existing, missing, origin }) => `subdomains: ${existing}; names that do not exist: ${missing}${foundAt(origin)}`,
    "dmarc/subdomains/existing": (policy) => `${weakPolicy(policy)} for subdomains`,
    "dmarc/subdomains/missing": (policy) => `${weakPolicy(policy)} for names that do not exist`,
    "dmarc/subdomains/no-policy": () => "`p` is missing, or `p`, `sp` or `np` is invalid, which counts as p=none for every name",
    "dmarc/subdomains/discarded": () => "receivers discard the record",
    "dmarc/subdomains/fix-own": () => "Then remove `sp` and `np`, or raise them to `quarantine` or `reject`.",
    "dmarc/subdomains/fail": ({ gaps, origin }) => `${gaps.join(", ")}${foundAt(origin)}: receivers deliver forged mail`,
    "dmarc/subdomains/not-judged": () => "not judged: the policy is none for the domain itself, see dmarc/policy",
    "dmarc/subdomains/fix": ({ at, domain }) => `Raise the policies in the DMARC record of ${at}: it applies to names below ${domain}.`,
    "dmarc/full-coverage/pass": () => "no `pct` below 100",
    "dmarc/full-coverage/fail": ({ pct, origin }) => `pct=${pct}${inherited(origin)}: receivers that follow RFC 7489 apply the policy to ${pct} % of forged mail, those that follow RFC 9989 to all of it`,
    "dmarc/full-coverage/fix": () => "Then remove `pct`.",
    "dmarc/removed-tags/pass": () => "the record has no `pct`, `rf` or `ri`, and no size limits",
    "dmarc/removed-tags/fail": (record) => {
        const { tags, sizes, origin } = record;
        const limits = `size limits of reports: ${destinations(sizes.map((uri) => (0,quote/* quoteOctets */.f4)(uri)))}`;
        const removed = [...(tags.length > 0 ? [tagNames(tags)] : []), ...(sizes.length > 0 ? [limits] : [])];
        return `RFC 9989 has removed ${removed.join(", and ")}${inherited(origin)}`;
    },
    "dmarc/removed-tags/not-judged": () => "not judged: `pct` is the only removed tag of the record, see dmarc/full-coverage",
    "dmarc/removed-tags/fix": () => "Replace the record with this one, which has none of these.",
    "dmarc/alignment/strict": ({ origin }) => `adkim=s and aspf=s${inherited(origin)}`,
    "dmarc/alignment/relaxed": ({ tags, origin }) => `relaxed alignment: ${tagNames(tags, " and ")} ${tags.length > 1 ? "are" : "is"} not set to \`s\`${inherited(origin)}`,
    "dmarc/alignment/fix": ({ domain }) => `Once all mail is signed and sent with the exact domain of its From header, add \`adkim=s; aspf=s\` to the DMARC record of ${domain}.`,
    "dmarc/tree-walk/same": ({ listed }) => `the organisational domain is ${listed}`,
    "dmarc/tree-walk/different": ({ found, listed }) => `the organisational domain is ${found} by the tree walk, ${listed} by the Public Suffix List`,
    "dmarc/tree-walk/suffix": ({ domain }) => `\`psd=y\` makes ${domain} a public suffix, which it is not by the Public Suffix List: a name below it that signs or sends is then not aligned with it (RFC 9989 \u00a74.10.2)`,
    "dmarc/tree-walk/fix-suffix": ({ domain }) => `Remove \`psd=y\` from the DMARC record of ${domain}, unless others register domains below it.`,
    "dmarc/tree-walk/fix": ({ listed }) => `If ${listed} is your organisational domain, publish a DMARC record with \`psd=n\` at _dmarc.${listed}.`,
};
const reports = {
    "dmarc/rua/usable": ({ usable }) => `reports go to ${destinations(usable)}`,
    "dmarc/rua/absent": ({ origin }) => `the record has no \`rua\`${inherited(origin)}`,
    "dmarc/rua/unusable": ({ unusable, origin }) => `\`rua\` has no usable address${inherited(origin)}: ${destinations(unusable)}`,
    "dmarc/rua/fix-send": ({ domain }) => `In the DMARC record of ${domain}, point \`rua\` to a mailbox of a domain that receives mail.`,
    "dmarc/rua/fix-record": () => "Publish this record, with a mailbox that somebody reads.",
    "dmarc/rua-authorised/destinations": ({ destinations: all }) => destinations(all),
    "dmarc/rua-authorised/agreed": ({ host }) => `${host} has agreed`,
    "dmarc/rua-authorised/refused": ({ name, host }) => `${host} has not agreed: no \`v=DMARC1\` at ${name}`,
    "dmarc/rua-authorised/elsewhere": ({ name, host, elsewhere }) => `the record at ${name} redirects the reports to ${elsewhere}; RFC 9990 allows only ${host} itself`,
    "dmarc/rua-authorised/too-long": ({ name, host }) => `${name} is too long for DNS, so ${host} cannot agree`,
    "dmarc/rua-authorised/unasked": ({ unasked }) => `${(0,plural/* plural */.L)(unasked, "more host")} in \`rua\` ${unasked === 1 ? "was" : "were"} not checked`,
    "dmarc/rua-authorised/none": () => "reports go to no other organisation",
    "dmarc/rua-authorised/fix": (change) => {
        const { names, gone, isLeft } = change;
        const records = names.map((name) => `\`${name}. TXT "v=DMARC1"\``).join(" and ");
        return [
            ...(names.length === 0
                ? []
                : [`Ask the operator of the destination to publish ${records}, or remove the destination from \`rua\`.`]),
            ...(gone.length === 0
                ? []
                : [
                    `${isLeft ? "Remove" : "Replace"} ${gone.join(" and ")} ${isLeft ? "from" : "in"} \`rua\`: ${gone.length === 1 ? "it does" : "they do"} not exist.`,
                ]),
        ].join(" ");
    },
    "dmarc/ruf/absent": () => "the record has no `ruf`",
    "dmarc/ruf/present": (record) => `the record requests failure reports${inherited(record.origin)}: ${destinations(record.destinations)}`,
    "dmarc/ruf/fix": ({ domain }) => `Remove \`ruf\` and \`fo\` from the DMARC record of ${domain}.`,
};
const dmarc = { ...dmarc_records, ...policies, ...reports };

;// CONCATENATED MODULE: ./lib/src/report/english/dnscontrol-faults.js
// What is wrong with the JSON of DNSControl's configuration, and what of it is not judged. `text` is what is written there, quoted.

const dnscontrolFaults = {
    "dnscontrol/no-domains": () => "this is not a DNSControl configuration, as `dnscontrol print-ir` writes it: it has no `domains`",
    "dnscontrol/records": ({ count, limit }) => `this file has ${count} records; ${limit} are the most that are read`,
    "dnscontrol/raw": () => "this is not what will be published, but output of `--raw`: run `dnscontrol print-ir` without it",
    "dnscontrol/domain": () => "this is not a valid domain: its `name` is not a valid domain name",
    "dnscontrol/record-list": ({ zone }) => `the \`records\` of ${zone} are not a list`,
    /** `tags`: of the views; empty for one without a tag. */
    "dnscontrol/views": ({ zone, tags }) => `${zone} is not read: it has views of its own for some networks (tags: ${tags.map((tag) => (tag === "" ? "none" : (0,quote/* quoteCharacters */.rU)(tag))).join(", ")}), and which the public sees is not said (\`split-horizon-tag:\` may say it)`,
    "dnscontrol/no-provider": ({ zone }) => `${zone} is not read: it has no DNS provider, so that its records are published nowhere`,
    "dnscontrol/dnssec": ({ zone, modifier }) => `${modifier} of ${zone}: whether the zone is signed is judged as it is live`,
    "dnscontrol/unmanaged": ({ zone, modifier }) => `${modifier} leaves records of ${zone} as they are live`,
    "dnscontrol/no-type": () => "this is not a record: it has no `type`",
    "dnscontrol/record-name": ({ text, zone }) => `${text} is not the name of a record in ${zone}`,
    "dnscontrol/unknown-type": ({ text, name }) => `${text} is not a record type that is known here: what becomes of it at ${name} is not judged`,
    "dnscontrol/no-field": ({ type, key }) => `this ${type} record has no \`${key}\``,
    "dnscontrol/no-dot": ({ text }) => `${text} must end with a dot, or DNSControl refuses it`,
    "dnscontrol/not-in-quotes": ({ text }) => `${text} is not strings in quotes`,
    "dnscontrol/no-data": () => "the data are empty",
    "dnscontrol/line-end": () => "the data have a line end",
    "dnscontrol/filters": () => "it has filters",
    "dnscontrol/some-networks": () => "it is for some networks alone",
    "dnscontrol/weighted": () => "it is weighted",
    "dnscontrol/dynamic": () => "it is dynamic",
};

// EXTERNAL MODULE: ./lib/src/report/english/dns-answers.js
var dns_answers = __webpack_require__(52415);
;// CONCATENATED MODULE: ./lib/src/report/english/dns.js
// What is said of the domains of others that records lead to.



/** How many places of one domain a message names. */
const MAX_PLACES = 5;
const dns = {
    "dns/place/mx": ({ host }) => `the MX host ${host}`,
    "dns/place/spf": ({ term }) => `the SPF term ${term}`,
    "dns/place/mailbox": ({ uri }) => `the report address ${(0,quote/* quoteOctets */.f4)(uri)}`,
    "dns/place/alias": ({ alias, target }) => `the alias ${alias} of ${target}`,
    "dns/dangling/found": ({ each }) => each.join("; "),
    "dns/dangling/domain": ({ domain, places }) => `${domain} does not exist in DNS, so anyone may be able to register it. What leads there: ${(0,list/* list */.p)(places, MAX_PLACES)}`,
    "dns/dangling/reported": ({ domains, each }) => `not judged: what leads to ${(0,list/* list */.p)(domains)} fails another check: ${(0,list/* list */.p)(each)}`,
    "dns/failing/alias": () => "the alias of a DKIM key (dkim/selector)",
    "dns/failing/host": () => "an MX host (mx/target)",
    "dns/failing/include": () => "an include or a redirect (spf/include-valid)",
    "dns/dangling/none": ({ existing }) => existing === 0
        ? "no record leads to a domain of others"
        : `${(0,plural/* plural */.L)(existing, "domain")} of others that records lead to ${existing === 1 ? "exists" : "exist"}`,
    "dns/dangling/limit": ({ left, limit }) => `${(0,plural/* plural */.L)(left, "more domain")} that records lead to ${left === 1 ? "was" : "were"} not asked about; the limit is ${limit}`,
    "dns/dangling/fix": ({ domains }) => `Remove every record and term that leads to ${(0,list/* list */.p)(domains)}, or register it yourself. Ask the owner to remove what is in the record of another domain.`,
};

// EXTERNAL MODULE: ./lib/src/report/english/times.js
var times = __webpack_require__(99784);
;// CONCATENATED MODULE: ./lib/src/report/english/dnssec.js
// What is said of DNSSEC.


/** Project limit: records or questions that a message names; more than most domains have. */
const dnssec_MAX_RECORDS = 20;
const dnssec = {
    "dnssec/zone": ({ name }) => `the zone of ${name}`,
    "dnssec/aliases": ({ name, owner }) => `the chain of aliases from ${name} to ${owner}`,
    "dnssec/secure": ({ subject }) => `${subject} is signed and validates`,
    "dnssec/insecure": ({ subject }) => `${subject} is not signed`,
    "dnssec/bogus": () => "not judged: the answer is bogus, see dnssec/not-bogus",
    "dnssec/no-apex": ({ domain }) => `the apex of the zone that holds ${domain} was not found`,
    "dnssec/seen/zone-state": ({ state }) => state,
    "dnssec/seen/answer": ({ state, reason }) => reason === null ? state : `${state}: ${reason}`,
    "dnssec/seen/bogus": ({ reason }) => `SERVFAIL; the resolver answers only with CD=1${reason === null ? "" : `: ${reason}`}`,
    "dnssec/seen/algorithms": ({ algorithms }) => `${algorithms.length === 1 ? "algorithm" : "algorithms"} ${algorithms.join(", ")}`,
    "dnssec/seen/no-zone-key": () => "no zone key",
    "dnssec/seen/unsigned-zone": () => "no keys, in an unsigned zone",
    "dnssec/domain/no-chain": ({ zone }) => `${zone} has keys, but no chain of trust leads to them that resolvers can follow`,
    "dnssec/domain/fix-sign": () => "Sign the zone at your DNS operator, and have the registrar publish the DS record in the parent zone.",
    "dnssec/domain/fix-chain": () => "Have the registrar publish a DS record in the parent zone, for a key of an algorithm in common use (13 or 8).",
    "dnssec/mx-zone/fix-zone": ({ name }) => `Sign the zone that holds ${name}, or ask its operator to sign it.`,
    "dnssec/mx-zone/fix-aliases": ({ name, owner }) => `Sign the zones that hold ${name} and ${owner}, or ask their operators to sign them.`,
    "dnssec/not-bogus/none": ({ count }) => count === 1 ? "the one answer is not bogus" : `none of ${count} answers is bogus`,
    "dnssec/not-bogus/overdue": ({ type, name, until }) => `no answer is bogus, but the signature of ${type} ${name} ends at ${(0,times/* momentText */.A)(until)}, and was not renewed`,
    "dnssec/not-bogus/found": ({ questions, reason }) => `bogus: ${(0,list/* list */.p)(questions, dnssec_MAX_RECORDS)}${reason === null ? "" : ` (${reason})`}`,
    "dnssec/not-bogus/fix": () => "Fix the chain of trust: renew expired signatures, and make the DS record in the parent zone match a key in use.",
    "dnssec/mail-records/none": () => "not judged: there is no mail record",
    "dnssec/mail-records/signed": ({ records }) => `signed: ${(0,list/* list */.p)(records, dnssec_MAX_RECORDS)}`,
    "dnssec/mail-records/unsafe": ({ records }) => (0,list/* list */.p)(records, dnssec_MAX_RECORDS),
    "dnssec/mail-records/bogus": ({ record, name }) => `${record} at ${name} is bogus`,
    "dnssec/mail-records/unsigned": ({ record, name }) => `${record} at ${name} is not signed`,
    "dnssec/mail-records/fixes": ({ fixes }) => fixes.join(" "),
    "dnssec/mail-records/fix": () => "Sign the zones of the unsigned records. Where a name is an alias, the operator of the zone it leads to must sign that zone.",
    "dnssec/algorithm/no-keys": () => "not judged: the zone has no keys, see dnssec/domain",
    "dnssec/algorithm/current": ({ zone, algorithms }) => `the keys of ${zone} use ${algorithms.length === 1 ? "algorithm" : "algorithms"} ${algorithms.join(", ")}`,
    "dnssec/algorithm/retired": ({ zone, algorithms }) => `keys of ${zone} use ${algorithms.length === 1 ? "algorithm" : "algorithms"} ${algorithms.join(", ")}; RFC 9905 and RFC 8624 \u00a73.1 forbid signing with ${algorithms.length === 1 ? "it" : "them"}`,
    "dnssec/algorithm/fix": ({ zone, algorithms }) => `Roll the keys of ${zone} over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256), then remove those of ${algorithms.join(" and ")}.`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/drift-issue.js
// What the drift issue says, and the notification of a change of it.


/** Project limit: how many domains a sentence names. */
const drift_issue_MAX_DOMAINS = 3;
const inDomains = (domains) => domains.length <= drift_issue_MAX_DOMAINS ? (0,list/* list */.p)(domains) : (0,plural/* plural */.L)(domains.length, "domain");
const driftIssue = {
    "drift-issue/drift": ({ domains }) => `live DNS has drifted in ${inDomains(domains)}`,
    "drift-issue/findings": ({ count, domains }) => `${(0,plural/* plural */.L)(count, "finding")} in ${inDomains(domains)}`,
    "drift-issue/certificate": ({ subject }) => `the certificate of ${subject}`,
    "drift-issue/waiver": ({ subject }) => `the waiver of ${subject}`,
    "drift-issue/key": ({ subject }) => `the time of the DKIM key ${subject}`,
    "drift-issue/signature": ({ subject }) => `the DNSSEC signature of ${subject}`,
    "drift-issue/attestation": ({ subject }) => `the attestation of requirement ${subject}`,
    "drift-issue/ending": ({ what, ends, isPast }) => `${what} ${isPast ? "ended" : "ends"} on ${ends}`,
    "drift-issue/endings": ({ count, first }) => `${count} dates to keep, the first is ${first}`,
    "drift-issue/settled": () => "nothing is left of the drift issue",
    "drift-issue/not-settled": ({ unmeasured }) => unmeasured === 0 ? "not known to be settled" : `${(0,plural/* plural */.L)(unmeasured, "finding")} not measured`,
    "drift-issue/fails": () => "Fails now but did not before, or differs from this repository",
    "drift-issue/ends": () => "Ends soon, or has ended",
    "drift-issue/renew-certificate": () => "Renew it and reload the server.",
    "drift-issue/renew-waiver": () => "Fix the failure, or extend the waiver.",
    "drift-issue/renew-key": () => "Publish a new key under a new selector, sign with it, then retire this one.",
    "drift-issue/renew-signature": () => "Find out why its signer has not renewed it. Once it has ended, resolvers that validate do not answer.",
    "drift-issue/renew-attestation": () => "Have it confirmed again, and update the policy.",
    "drift-issue/unmeasured": () => "Not measured in the last run, so still open",
    "drift-issue/gone": () => "Fixed, renewed, waived or no longer audited",
    "drift-issue/closed": () => "Every finding of this issue is fixed, waived or no longer audited, and all was measured. The issue is closed.",
    "drift-issue/closed-uncounted": () => "Nothing fails now, and all was measured. The issue had lost some of its findings, so they are not listed. It is closed.",
    "drift-issue/incomplete": () => "This issue has lost some of its findings: there are more than it can list, or its hidden lines were edited. It stays open until a run measures everything and nothing fails. Close it if you know that all is settled.",
    "drift-issue/uncounted": ({ now }) => now === 0
        ? "None of the findings that this issue still knew is left."
        : `The list of findings has changed. There are ${(0,plural/* plural */.L)(now, "finding")} now.`,
    "drift-issue/duplicate": ({ number }) => `Two runs opened an issue at the same time. #${number} continues this one.`,
    "drift-issue/upkeep": () => "Each scheduled run updates this issue, and closes it once nothing of it fails. If you close it, only another finding reopens it.",
};

// EXTERNAL MODULE: ./lib/src/report/english/drift.js
var drift = __webpack_require__(62345);
;// CONCATENATED MODULE: ./lib/src/report/english/file-errors.js
// Why a file could not be read or written, and what stands in its way.
/** By the codes of the system (POSIX.1-2024, errno.h). */
const PROBLEMS = {
    EACCES: "permission denied for it or its folder",
    EBADF: "it is not open for writing",
    EBUSY: "it is in use, such as a mount of this one file; choose a file in a folder that is mounted as a whole",
    EDQUOT: "the disk quota is used up",
    EEXIST: "a file exists where a folder is needed",
    EFBIG: "it exceeds the file size limit",
    EISDIR: "it is a folder",
    ELOOP: "its links form a loop",
    ENAMETOOLONG: "its name is too long",
    ENOENT: "its folder does not exist",
    ENOSPC: "no space is left on the device",
    ENOTDIR: "a file exists where a folder is needed",
    EPERM: "permission denied for it or its folder",
    EROFS: "its file system is read-only",
};
/** The same where a file is read. */
const READ_PROBLEMS = {
    EACCES: "permission denied",
    ELOOP: "its links form a loop",
    ENOENT: "it does not exist",
    ENOTDIR: "a file exists where its path needs a folder",
    EPERM: "permission denied",
};
/** What Windows has the same codes for besides. */
const WINDOWS_PROBLEMS = {
    EBUSY: "another program has it open",
    ENOENT: "its folder does not exist, or Windows does not allow its name",
    EPERM: "permission denied for it or its folder, or another program has it open",
};
const fileErrors = {
    /** Several reasons as one. */
    "error/several": ({ reasons }) => reasons.join("; "),
    "error/at": ({ place, problem }) => `${place}: ${problem}`,
    /** `detail`: what Node says, in English. */
    "file/os-error": ({ code, isWindows, detail }) => (isWindows ? WINDOWS_PROBLEMS[code] : undefined) ?? PROBLEMS[code] ?? detail,
    "file/read-problem": ({ code, detail }) => READ_PROBLEMS[code] ?? detail,
    "file/text-length": () => "it exceeds Node's longest string, 512 MiB; audit fewer domains at once (--domain)",
    "file/link-out": ({ folder }) => `a link leads out of ${folder}`,
    "file/not-regular": () => "it is not a regular file",
    "file/too-large": ({ mebibytes }) => `it is larger than ${mebibytes} MiB`,
    "file/not-json": () => "it is not valid JSON",
    "file/cannot-read": ({ file, reason }) => `cannot read ${file}: ${reason}`,
    "file/cannot-write": ({ file, reason }) => `cannot write ${file}: ${reason}`,
    "file/cannot-write-to": ({ folder, reason }) => `cannot write to ${folder}: ${reason}`,
    "file/cannot-remove": ({ file, reason }) => `cannot remove ${file}: ${reason}`,
    "file/cannot-write-report": ({ reason }) => `cannot write the report: ${reason}`,
    "file/cannot-print": ({ reason }) => `cannot write to standard output: ${reason}`,
    "file/font": ({ file, problem }) => `cannot read the font ${file}: ${problem}. Install mail-policy again`,
    "file/none": () => "the file does not exist",
    "file/no-folder": () => "the folder does not exist",
    "file/exists": ({ file }) => `${file} already exists. Delete it or choose another file with --output.`,
    "site/exists": ({ folder, file }) => `--out ${folder}: ${file} already exists, and this command did not write it. Remove it first.`,
    "site/foreign": ({ folder }) => `--out ${folder}: the folder is not empty, and \`mta-sts build\` did not make it. Name another one, or empty it.`,
    "site/stale": ({ folder, file, others }) => `--dir ${folder}: ${file} is not the policy that the repository has now${others === 0 ? "" : `, like ${others} more`}. Run \`mail-policy mta-sts build --out ${folder}\`.`,
    "dkim-keys/exists": ({ file }) => `${file} exists, and a private key is never replaced. Use another folder, or move the file away`,
    "dkim-keys/committed": ({ file }) => `${file} would be in a git work tree, and a private key must not be committed. Use a folder outside of it, or one that git ignores`,
};
const BEGIN_NEW = "Keep the history under another name, and let the next run begin a new one";
const historyFiles = {
    "history/not-readable": ({ problem }) => `the history cannot be read: ${problem}`,
    "history/too-long": ({ file, limit }) => `${file} has more than ${limit} lines. Keep it under another name`,
    "history/state-size": ({ file, mebibytes }) => `${file} would be larger than ${mebibytes} MiB. Divide the policy, and give each part a history of its own`,
    "history/evidence-size": ({ file, mebibytes }) => `${file} would be larger than ${mebibytes} MiB`,
    "history/log-lines": ({ file, limit }) => `${file} would have more than ${limit} lines. ${BEGIN_NEW}`,
    "history/log-size": ({ file, mebibytes }) => `${file} would be larger than ${mebibytes} MiB. ${BEGIN_NEW}`,
    "history/overtaken": ({ count }) => `${count} times in a row, another run was recorded first`,
    "history/other-archive": ({ file }) => `there is another ${file} already, which is never replaced. Keep it under another name`,
    "history/left-lock": ({ process, file }) => `process ${process}, which has ended, left ${file}. Delete that file.`,
    "history/held-lock": ({ file }) => `another run holds ${file}. If none is running, delete that file.`,
    "history/none-in-folder": ({ folder }) => `--history ${folder}: the folder holds no history`,
    "history/none-on-branch": ({ branch }) => `--branch ${branch}: the branch holds no history`,
    "history/no-branch": ({ branch, reason }) => `--branch ${branch}: ${reason}. Fetch it first with \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`.`,
    "history/evidence": ({ place, file, problem }) => `${place}: ${file} is not what a run keeps of reports: ${problem}`,
    "history/chain-broken": () => "the chain is broken; see `mail-policy history verify`",
    "history/runs": ({ count }) => `there ${count === 1 ? "is 1 run" : `are ${count} runs`}. \`mail-policy history\` lists them`,
    "history/no-run-of-day": () => "no run is of that day or before. `mail-policy history` lists them",
    "history/no-run-of-moment": () => "no run is of that moment or before. `mail-policy history` lists them",
    "history/no-run-of-commit": () => "no run is of a commit that begins so. `mail-policy history` lists them",
    "history/several-commits": ({ count }) => `${count} commits begin so. Write more of it`,
    "history/no-such-name": () => "no run has this name. Use `last`, `last~1`, a day such as 2026-11-23, a moment such as 2026-11-23T12:00:00Z, or the beginning of a commit",
};

;// CONCATENATED MODULE: ./lib/src/report/english/history.js
// What is said of the history of earlier runs.


const history_history = {
    "history/first-run": () => "not judged: no earlier run is recorded",
    "history/intact/unbroken": ({ at }) => `the chain is unbroken up to the last recorded run, of ${(0,times/* momentText */.A)(at)}`,
    "history/broken": ({ file, line, problem }) => `${file}:${line}: ${problem}`,
    "history/not-an-entry": ({ problem }) => `the line is not an entry of a history: ${problem}`,
    "history/not-linked": () => "the line does not name the hash of the line before, so one of them was changed, removed or added",
    "history/broken-before": () => "the chain was broken here when a later run was recorded",
    "history/no-state": () => "the file is missing, though runs are recorded",
    "history/not-a-state": ({ problem }) => `the file is not the state of a history: ${problem}`,
    "history/other-state": () => "the file is not the one that the last line of log.jsonl was recorded with",
    "history/fix/broken": () => "Find out who changed the history. Then restore it, or keep it under another name and let the next run begin a new one.",
    "history/fix/record": () => "Make the history writable: in GitHub Actions with the permission `contents: write`, on the command line with the right to write the folder.",
    "history/recorded/added": ({ name, hash }) => `recorded in ${name}; the SHA-256 of its line is ${hash}`,
    "history/recorded/restarted": ({ name, hash }) => `recorded in ${name}, but what this run had read there was deleted or replaced meanwhile; the SHA-256 of its line is ${hash}`,
    "history/recorded/refused": ({ name, problem }) => `this run could not be recorded in ${name}: ${problem}`,
    "history/other-policy": ({ config }) => `it belongs to the policy ${config}. Give this policy a history of its own`,
    "history/failed-then": ({ at }) => `it failed when it was last measured, up to ${(0,times/* momentText */.A)(at)}`,
    "monitoring/recent/first": () => "not judged: no earlier run is recorded that audited the domain",
    "monitoring/recent/last-run": ({ at }) => `the last recorded run is of ${(0,times/* momentText */.A)(at)}`,
    "monitoring/recent/too-old": ({ at, days, limit }) => `the last recorded run is of ${(0,times/* momentText */.A)(at)}, ${(0,plural/* plural */.L)(days, "day")} ago; the limit is ${(0,plural/* plural */.L)(limit, "day")}`,
    "monitoring/fix/schedule": () => "Check that the scheduled workflow runs. In public repositories GitHub disables schedules after 60 days without activity.",
};

;// CONCATENATED MODULE: ./lib/src/report/english/hosting.js
// What is said of MTA-STS policies that are hosted from the repository.

const hosting = {
    "hosting/policy/same": () => "the policy of the repository is served",
    "hosting/policy/equivalent": () => "the policy is served in another text, which means the same to senders (other line ends, another order)",
    "hosting/policy/differs": () => "another policy is served than the repository has",
    "hosting/policy/not-served": ({ problem }) => `no policy is served: ${problem}`,
    "hosting/policy/unknown": ({ reason }) => `not measured: ${reason}`,
    "hosting/diff": () => "- served, + in the repository:",
    "hosting/diff-too-long": () => "the policies are too long to show",
    "hosting/one-host": ({ server, folders }) => `${server} serves one host from each site: publish ${(0,list/* list */.p)(folders)} as sites of their own`,
    "hosting/no-policy-file": ({ domain }) => `this record announces an MTA-STS policy of ${domain}, and no file of it is named. Name it with \`mta-sts: policy-file:\`, or choose other domains with --domain`,
    "hosting/record/current": ({ id }) => `DNS has the id ${id}`,
    "hosting/record/early": ({ id }) => `DNS has the id ${id} already. Senders that fetched the policy served now will keep it: once the new one is served, publish another id (RFC 8461 \u00a78.1)`,
    "hosting/record/undecided": () => "the declared records do not say which id it is: it is known only after apply, or behind an alias",
    "hosting/record/now": ({ id }) => (id === null ? "DNS has no record" : `DNS has the id ${id}`),
    "hosting/record/publish": ({ now, expectedId }) => `${now}. Publish the id ${expectedId} now`,
    "hosting/record/wait": ({ now, expectedId }) => `${now}. Publish the id ${expectedId} only once the policy is served (RFC 8461 \u00a78.1)`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/https-answers.js
// Why an HTTPS GET brought no response, or a proxy no connection.


/** What the server had not done when the time was up, by how far the exchange had come. */
const OPEN_STEPS = {
    connect: "did not accept a connection",
    tls: "did not complete the TLS handshake",
    http: "did not finish its answer",
    body: "did not finish its answer",
};
/** Codes of node's parser that need words. */
const HTTP_PROBLEMS = {
    HPE_PAUSED_UPGRADE: "it switches protocols unasked",
    HPE_HEADER_OVERFLOW: "its header is too large",
};
const httpsAnswers = {
    "https/timeout": ({ address, stage, ms }) => `${address} ${OPEN_STEPS[stage]} ${(0,times/* within */.u)(ms)}`,
    "https/refused": ({ address }) => `${address} refused the connection`,
    "https/no-route": ({ address, code }) => `no route to ${address} from here (${code})`,
    "https/unreachable": ({ address, code }) => `${address} could not be reached (${code})`,
    "https/no-handshake": ({ address, problem }) => `${address} does not complete the TLS handshake: ${problem}`,
    "https/not-http": ({ address, code, error }) => `${address} did not send a valid HTTP answer: ${HTTP_PROBLEMS[code] ?? (0,truncate/* truncate */.x)(error)}`,
    "https/no-close-notify": ({ address }) => `${address} closed the connection without close_notify (TLS): its answer may be incomplete`,
    "https/cut-short": ({ address, stage, code }) => `the connection to ${address} ended before ${stage === "tls" ? "the TLS handshake" : "its answer"} was complete${code === null ? "" : ` (${code})`}`,
    "https/not-a-host": ({ host }) => `${host} is not a host name`,
    "https/no-address": ({ host }) => `${host} has no address`,
    "https/not-public": ({ host, addresses }) => (0,truncate/* truncate */.x)(`${host} has only addresses that are not those of a public host: ${addresses.join(", ")}`),
    "https/special-address": ({ address, use }) => `${address} (${use})`,
    "https/failures": ({ failures }) => (0,truncate/* truncate */.x)(failures.join("; ")),
    "proxy/status": ({ proxy, status }) => status === 407
        ? `the proxy ${proxy} asks for a user name and password (407); put them into HTTPS_PROXY`
        : `the proxy ${proxy} ${status < 500 ? "refused the connection" : "could not connect"} (HTTP status ${status})`,
    "proxy/not-http": ({ proxy, code }) => `the proxy ${proxy} did not send a valid HTTP answer (${code})`,
    "proxy/own-data": ({ proxy, status }) => `the proxy ${proxy} answered ${status}, but sent data of its own instead of connecting`,
    "proxy/unreachable": ({ proxy, code }) => `the proxy ${proxy} cannot be reached (${code})`,
    "https/offline": () => "not fetched: --offline uses no network",
};

// EXTERNAL MODULE: ./lib/src/report/english/tls-errors.js
var tls_errors = __webpack_require__(68603);
;// CONCATENATED MODULE: ./lib/src/report/english/imap.js
// Why mails could not be fetched from a mail server.


const withCode = (code) => (code === null ? "" : ` (${code})`);
/** What the server was asked to do. */
const STEPS = {
    open: "open the folder",
    search: "search the folder",
    fetch: "send messages",
    mark: "mark the messages that were taken",
    move: "move the messages that were taken",
};
/** RFC 5530 \u00a73: codes that say what to do. */
const LOGIN_ADVICE = {
    UNAVAILABLE: "its user database does not answer now; try again later",
    EXPIRED: "the password has expired",
    PRIVACYREQUIRED: "it wants another encryption",
    LIMIT: "too many connections are open; try again later",
    INUSE: "the mailbox is in use; try again later",
    CONTACTADMIN: "ask its administrator",
};
const SECRETS = { password: "MAIL_POLICY_IMAP_PASSWORD", token: "MAIL_POLICY_IMAP_TOKEN" };
const imap = {
    "imap/refused": ({ host, port }) => `${host} refused the connection to port ${port}`,
    "imap/no-host": ({ host, code }) => code === "ENOTFOUND"
        ? `the name ${host} has no address; correct --host`
        : `the name ${host} could not be looked up (${code})`,
    "imap/unreachable": ({ host, port, code }) => `${host} could not be reached on port ${port} (${code})`,
    "imap/timeout": ({ host, port }) => `${host} did not answer on port ${port} in time`,
    "imap/certificate": ({ host, code }) => code === "ERR_TLS_CERT_ALTNAME_INVALID"
        ? `the certificate of the mail server does not name ${host}; give --host a name that it has`
        : `the certificate of ${host} is not trusted: ${code === "CERT_HAS_EXPIRED" ? "it has expired" : (0,tls_errors/* chainProblem */.$d)(code)}. Name your own CA in NODE_EXTRA_CA_CERTS`,
    "imap/no-tls": ({ host, port, tls, code }) => tls === "implicit" && code === "ERR_SSL_WRONG_VERSION_NUMBER"
        ? `${host} does not start with TLS on port ${port}; try --starttls, whose port is 143`
        : `there was no TLS handshake with ${host} on port ${port} (${code})`,
    "imap/no-starttls": ({ host, port }) => `${host} offers no TLS on port ${port} (STARTTLS), and nothing is sent without it`,
    "imap/login-refused": ({ secret, code }) => `the mail server refused the login${withCode(code)}: ${LOGIN_ADVICE[code ?? ""] ??
        (secret === "token"
            ? `check --user, and put a new token into ${SECRETS.token}: most expire after an hour`
            : `check --user and ${SECRETS.password}; some providers want a password for applications, or a token`)}`,
    "imap/no-login": ({ secret }) => secret === "token"
        ? `the mail server takes no tokens (neither OAUTHBEARER nor XOAUTH2); use ${SECRETS.password}`
        : `the mail server takes no passwords; use ${SECRETS.token}`,
    "imap/lost": ({ host, code }) => `the connection to ${host} ended before all was done${withCode(code)}`,
    "imap/excessive": ({ host }) => `${host} sent more than was asked for, or more than a mail server may; the connection was closed. If it does so each time, a mail of the folder may be very large or have very many parts: move it away`,
    "imap/throttled": ({ host }) => `${host} asks for fewer requests; try again later`,
    "imap/step-refused": ({ step, code }) => `the mail server refused to ${STEPS[step]}${withCode(code)}`,
    "imap/no-folder": ({ folder, similar }) => `the mail server has no folder ${(0,quote/* quoteCharacters */.rU)(folder)}${similar.length === 0 ? "" : `; did you mean ${similar.map(quote/* quoteCharacters */.rU).join(" or ")}?`}`,
    "imap/read-only": () => "the folder can only be read, so nothing can be marked in it; use --keep",
    "imap/no-move": () => "the mail server can neither move messages nor delete single ones; leave out --move",
};

// EXTERNAL MODULE: ./lib/src/report/english/init.js
var init = __webpack_require__(11670);
;// CONCATENATED MODULE: ./lib/src/report/english/json-faults.js
// What is wrong with a text that should be JSON (RFC 8259).
const PARTS = {
    value: "a value",
    key: "a key in quotes",
    colon: "`:`",
    digit: "a digit",
    "comma-or-brace": "`,` or `}`",
    "comma-or-bracket": "`,` or `]`",
};
const jsonFaults = {
    "json/not-utf-8": () => "this is not UTF-8, as JSON must be (RFC 8259 \u00a78.1); save the file as UTF-8",
    "json/expected": ({ part }) => `${PARTS[part]} is wanted here`,
    "json/incomplete": ({ part }) => `the JSON text ends where ${PARTS[part]} is wanted`,
    "json/surplus": () => "the JSON text ends before this",
    "json/unclosed": () => "this string is never closed",
    "json/control": () => "a control character in a string: it takes an escape (RFC 8259 \u00a77)",
    "json/escape": () => "a broken escape in a string (RFC 8259 \u00a77)",
    "json/depth": ({ limit }) => `arrays and objects are nested more than ${limit} deep`,
    "json/containers": ({ limit }) => `the JSON text has more than ${limit} arrays and objects`,
    "json/values": ({ limit }) => `the JSON text has more than ${limit} values`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/judging.js
// What the engine says where it cannot judge, or not observe.
/** The facts that checks need, as sentences name them. */
const FACTS = {
    dnssec: "DNSSEC status",
    mx: "MX record",
    spf: "SPF record",
    dmarc: "DMARC record",
    organisation: "organisational domain",
    dmarcExternalDestinations: "external report destination",
    dmarcMailboxes: "DMARC report mailbox",
    mtaSts: "MTA-STS record",
    mtaStsFetch: "MTA-STS policy",
    mtaStsPolicy: "MTA-STS policy",
    mtaStsUnannounced: "MTA-STS policy without a record",
    tlsRpt: "TLS-RPT record",
    tlsRptMailboxes: "TLS report mailbox",
    addresses: "address of the MX host",
    tlsa: "TLSA record",
    smtp: "address of the MX host to connect to",
    dane: "address of the MX host to connect to",
    key: "DKIM key record",
    referencedDomains: "mail record that names anything",
    drift: "declared record of the domain",
    tlsReports: "`reports: tls-rpt:` in the policy",
    dmarcReports: "`reports: dmarc:` in the policy",
    earlier: "recorded run that had the domain",
};
const judging = {
    "judging/absent": ({ fact }) => `not judged: there is no ${FACTS[fact] ?? fact}`,
    "judging/malformed": ({ fact }) => `not judged: the ${FACTS[fact] ?? fact} is not valid`,
    "judging/mail-kind": ({ mail }) => `not asked: the policy says \`mail: ${mail}\``,
    "judging/no-selector": () => "no selector is declared, and DNS cannot list them; name them under `dkim: selectors:`",
    "judging/host-limit": ({ all, limit }) => `${all - limit} of ${all} MX hosts ${all - limit === 1 ? "was" : "were"} not checked; the limit is ${limit}`,
    "judging/defect": ({ check, subject, error }) => `internal error: ${check} of ${subject} could not be judged: ${error}`,
    "judging/observer-defect": ({ name, error }) => `internal error: ${name} could not be observed: ${error}`,
    "judging/edit-defect": ({ check, subject, error }) => `internal error: the edit that fixes ${check} of ${subject} could not be made: ${error}`,
    "fix/without-edit": ({ fix, reason }) => `${fix} ${reason}`,
    "report-mailbox/host-limit": ({ domain, all, limit }) => `${all - limit} of ${all} MX hosts of ${domain} ${all - limit === 1 ? "was" : "were"} not asked for TLSA records; the limit is ${limit}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/limitations.js
// What a run could not see.


const limitations = {
    "audit/no-resolver": ({ urls, reason }) => `no resolver answers: ${(0,list/* list */.p)(urls)}: ${reason}. Name one that can be reached with --resolver or under \`resolvers:\`, set HTTPS_PROXY if HTTPS leaves this network through a proxy, or run \`mail-policy check --offline\`.`,
    "limitation/offline": () => "offline mode: only the records declared in this repository were used",
    "limitation/resolver": ({ url }) => `${url} did not prove to validate DNSSEC over a trusted channel; answers from it alone have no DNSSEC status`,
    "limitation/proxy-address": ({ hosts }) => `the proxy connects by name only: it chose the address that ${(0,list/* list */.p)(hosts)} was fetched from`,
    "limitation/missing-shard": ({ number, of, domains }) => `shard ${number} of ${of} left no results: ${domains === 1 ? "its domain was" : `its ${domains} domains were`} not measured`,
    "limitation/stopped-shard": ({ number, of }) => `shard ${number} of ${of} was stopped: what it had not measured by then is unknown`,
    "limitation/unmeasured": ({ reason }) => `${reason}; results that were not available by then are unknown`,
    "limitation/smtp-off": () => "mail servers were not probed: --smtp off",
    "limitation/port-25": () => "none of the mail servers asked answered on port 25: it may be blocked here",
    "limitation/kept-reports": ({ name, problem }) => `the evidence.json of ${name} was not read, and stays as it is: ${problem}. Restore the file, or delete it to begin again`,
    "limitation/reports": ({ files, count }) => `${count === 1 ? "a file with received reports, or a part of it, does" : `${count} files with received reports, or parts of them, do`} not count: ${(0,list/* listFirst */.r)(files, count, "; ")}`,
    "limitation/report-file": ({ file, reason }) => `${(0,quote/* quoteCharacters */.rU)(file)}: ${reason}`,
    "limitation/declared": ({ place, note }) => `${place}: ${note}`,
    "limitation/key-dates": ({ reason }) => `not known of all DKIM keys since when this repository declares them: ${reason}`,
    "limitation/base": ({ name, reason }) => `not compared with ${name}: ${reason}`,
    "limitation/base-unnamed": ({ problem }) => `not compared with a base: ${problem}`,
    "limitation/base-faults": ({ name, fault, others }) => `not compared with ${name}, where ${fault}${others === 0 ? "" : ` (and ${others} more)`}`,
    "limitation/base-zones": ({ name, fault, others }) => `${name} has ${others === 0 ? "an error" : `${others + 1} errors`} in its zone files, so failures of these records are not called new: ${fault}${others === 0 ? "" : ` (and ${others} more)`}`,
    "limitation/base-plan": ({ name, file }) => `${name} does not contain ${file}; its planned records are assumed to be live`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/mailboxes.js
// What is said of report mailboxes: their addresses, and whether their domains accept mail.



const hex = (character) => character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
/** What to write in place of a character: white space and angle brackets stand around an address, not in it. */
const insteadOf = (character) => /[ <>]/.test(character) ? "remove it, and write a comma between two addresses" : `write \`%${hex(character)}\``;
/** Why no report can be mailed to a destination. */
const mailto = {
    "mailto/unusable": ({ uri, problem }) => `${(0,quote/* quoteOctets */.f4)(uri)}: ${problem}`,
    "mailto/nothing": () => "there is nothing before or after a comma",
    "mailto/slashes": ({ slashes }) => `remove ${(0,quote/* quoteOctets */.f4)(slashes)} after \`mailto:\` (RFC 6068 \u00a72)`,
    "mailto/no-scheme": () => "it has no scheme; write `mailto:` before the address",
    "mailto/other-scheme": ({ scheme }) => `its scheme is ${(0,quote/* quoteOctets */.f4)(`${scheme}:`)}; only \`mailto:\` requests reports by mail`,
    "mailto/behind-domain": ({ behind }) => `remove ${(0,quote/* quoteOctets */.f4)(behind)} after the domain`,
    "mailto/exclamation-mark": () => "a `!` in it must be written `%21`",
    "mailto/encoded-at": () => "its `%40` must be written `@` (RFC 6068 \u00a72)",
    "mailto/encoding": () => "its percent-encoding is not valid (RFC 3986 \u00a72.1)",
    "mailto/character": ({ character }) => `a URI cannot contain ${(0,quote/* quoteOctets */.f4)(character)}; ${insteadOf(character)} (RFC 3986 \u00a72)`,
    "mailto/reserved": ({ character }) => `${(0,quote/* quoteOctets */.f4)(character)} in the address must be written \`%${hex(character)}\` (RFC 6068 \u00a72)`,
    "mailto/header-fields": ({ text }) => `${(0,quote/* quoteOctets */.f4)(text)} after \`?\` is not of the form name=value (RFC 6068 \u00a72)`,
    "mailto/not-uri": () => "it is not a valid URI (RFC 3986 \u00a73)",
    "mailto/no-host": () => "it has no host (RFC 9110 \u00a74.2)",
    "mailto/address": () => "it is not a valid mail address",
    "mailto/domain": () => "the part after `@` is not a valid domain name",
    "mailto/international": ({ domain, ascii }) => `the domain ${(0,quote/* quoteOctets */.f4)(domain)} is not ASCII; write ${ascii === null ? "it as `xn--\u2026`" : `\`${ascii}\``} (RFC 5890)`,
};
const mailbox = {
    "mailbox/accepts": ({ domain, host }) => `${domain} accepts mail at ${host}`,
    "mailbox/no-domain": ({ domain }) => `${domain} does not exist`,
    "mailbox/null-mx": ({ domain }) => `${domain} has a null MX, so it accepts no mail`,
    "mailbox/no-address": ({ domain }) => `${domain} has neither an MX record nor an address`,
    "mailbox/no-host": ({ domain }) => `no MX host of ${domain} has an address`,
    "mailbox/domains": ({ domains }) => domains.join("; "),
    "mailbox/none": () => "`rua` names no mailbox",
    "mailbox/own": ({ domains }) => `not judged: ${domains.join("; ")}, see mx/present, mx/null-exclusive and mx/target`,
    "mailbox/dangling": ({ domains }) => `not judged: ${domains.join("; ")}, see dns/dangling`,
    "mailbox/domain-limit": ({ left, limit }) => `${(0,plural/* plural */.L)(left, "more domain")} in \`rua\` ${left === 1 ? "was" : "were"} not asked about; the limit is ${limit}`,
    "mailbox/host-limit": ({ all, limit }) => `${all - limit} of its ${all} MX hosts ${all - limit === 1 ? "was" : "were"} not asked for an address; the limit is ${limit}`,
    "mailbox/fix": ({ domains }) => `Use a mailbox in \`rua\` whose domain receives mail, or publish an MX record at ${(0,list/* list */.p)(domains)}.`,
};
const mailboxes = { ...mailto, ...mailbox };

;// CONCATENATED MODULE: ./lib/src/report/english/master-file.js
// What is wrong with a master file. `text` is quoted and cut by its reader, for the file may not be a zone.


const line = ({ octets }) => `this line of ${(0,plural/* plural */.L)(octets, "octet")}`;
const DIRECTIVES = "only $ORIGIN, $TTL, $INCLUDE and $GENERATE are";
const lines = {
    "master-file/closing-parenthesis": () => "this parenthesis closes none",
    "master-file/open-parenthesis": () => "this parenthesis is never closed, so all that follows belongs to one record",
    "master-file/words": () => "the record is too long: its data cannot fit the 65,535 octets a record may have",
    "master-file/quote-in-word": () => 'a quote inside a word: write the whole string in quotes, or `\\"`',
    "master-file/nothing-to-escape": () => "nothing to escape after `\\`",
    "master-file/text-after-quote": () => "text follows the closing quote of this string without a space",
    "master-file/open-string": () => "this string is not closed on its line",
    "master-file/directive": ({ text }) => `${text} is not supported: ${DIRECTIVES}`,
    "master-file/not-a-directive": (own) => `${line(own)} is not a valid directive: ${DIRECTIVES}`,
    "master-file/directive-value": ({ directive }) => `${directive} needs a value after it`,
    "master-file/directive-end": ({ text, directive }) => `${text} is too much for ${directive}`,
    "master-file/include-count": ({ limit }) => `more than ${limit} files are included`,
    "master-file/include-size": ({ mebibytes }) => `the files included by this zone are larger than ${mebibytes} MiB together`,
    "master-file/include-escape": () => "a broken escape in this file name",
    /** `files`: from the outermost to the one that is included again. */
    "master-file/include-loop": ({ file, files }) => `${(0,quote/* quotePath */.WG)(file)} includes itself: ${files.map(quote/* quotePath */.WG).join(" \u2192 ")}`,
    "master-file/generate": () => "$GENERATE needs a range, an owner, a type and data, in quotes where they have several words",
    "master-file/generate-range": ({ text }) => `${text} is not a valid range. Write it like \`1-254\`, or \`0-254/2\` with a step`,
    "master-file/generate-line": () => "the data of this $GENERATE must be one line",
    "master-file/generate-size": () => "this $GENERATE makes data longer than a record may have",
    "master-file/generate-modifiers": ({ text, limit }) => `${text} after \`$\` is not a valid offset, width (at most ${limit}) and base (d, o, x, X, n or N)`,
    "master-file/records": ({ limit }) => `this is beyond the ${limit} records that are read of all master files together`,
    "master-file/no-owner": () => "this line begins with white space, but no record before it has a name for it",
    "master-file/no-type": (own) => `a record needs a type and data after its name; ${line(own)} has none`,
    "master-file/class": ({ word }) => `class ${word} is not supported: only IN is`,
    "master-file/owner-first": (own) => `${line(own)} is not a valid record: a line must begin with the owner's name, or with white space for that of the record before`,
    "master-file/type": ({ text, meant }) => `${text} is not a valid record type${meant === null ? "" : `; did you mean "${meant}"?`}`,
    "master-file/not-a-record": (own) => `${line(own)} is not a valid record: no record type stands here`,
    "master-file/ttl": ({ text, limit }) => `${text} is not a time in seconds (or like \`1h30m\`) of at most ${limit}`,
    /** `isConfigured`: \`origin:\` says it. `others`: how many files of the entry do the same. */
    "master-file/given-origin": ({ origin, isConfigured, others, }) => `no $ORIGIN stands before this, so names are relative to ${origin}, by ${isConfigured ? "`origin:` of the policy" : "the name of the file"}${others === 0 ? "" : ` (and of ${others} more ${others === 1 ? "file" : "files"} likewise)`}`,
    "master-file/server-computes": () => "the server computes the answer",
};
const data = {
    "master-file/no-field": ({ field, type }) => `this ${type} record has no ${field}`,
    "master-file/quoted-field": ({ field, type }) => `the ${field} of this ${type} record must not be in quotes`,
    "master-file/number": ({ field, type, limit, text }) => `the ${field} of this ${type} record must be a number from 0 to ${limit}, not ${text}`,
    "master-file/hexadecimal": ({ field, type }) => `the ${field} of this ${type} record must be hexadecimal, two digits for each octet`,
    "master-file/base64": ({ field, type }) => `the ${field} of this ${type} record must be base64, padded with \`=\``,
    "master-file/address": ({ text, version }) => `${text} is not a valid IPv${version} address`,
    "master-file/data-end": ({ text, type }) => `${text} follows the end of this ${type} record's data`,
    "master-file/data-size": ({ limit }) => `the data are longer than the ${limit} octets a record may have`,
    "master-file/data-size-of": ({ type, limit }) => `the data of this ${type} record is longer than ${limit} octets`,
    /** `octets`: null where they are too many to count. */
    "master-file/string-size": ({ octets }) => `this string has ${octets ?? "more than 255"} octets; the limit is 255 (RFC 1035 \u00a73.3). Split it into several strings`,
    "master-file/string-escape": () => "a broken escape in this string: `\\DDD` takes three digits up to 255",
    "master-file/quoted-name": () => "a name must not be in quotes",
    "master-file/name-characters": ({ text }) => `${text} has characters that need the A-label form (\`xn--\u2026\`) or \`\\DDD\``,
    "master-file/relative-name": ({ text }) => `${text} is relative, but to what is not said: begin the file with \`$ORIGIN example.org.\`, or set \`origin:\` beside \`bind:\``,
    "master-file/name": ({ text }) => `${text} is not a valid domain name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 \u00a72.3.4)`,
    "master-file/unknown-type": ({ type }) => `the data of a ${type} record must be written as \`\\# length hexadecimal\``,
    "master-file/claimed-length": ({ claimed, octets }) => `the length says ${(0,plural/* plural */.L)(claimed, "octet")}, but ${octets} ${octets === 1 ? "follows" : "follow"}`,
    "master-file/octets": ({ type }) => `these octets are not valid ${type} data`,
};
const masterFile = { ...lines, ...data };

;// CONCATENATED MODULE: ./lib/src/report/english/certificate-names.js
// The names of a certificate in a sentence.

/** Project limit: how many names a message shows. */
const MAX_NAMES = 3;
/** The first names, each quoted: a certificate can have any text as a name. "and others", because only its first names are kept. */
function certificateNames(names) {
    if (names.length === 0)
        return "no DNS name";
    const shown = names.slice(0, MAX_NAMES).map((name) => (0,quote/* quoteOctets */.f4)(name));
    return `${shown.join(", ")}${names.length > MAX_NAMES ? " and others" : ""}`;
}

;// CONCATENATED MODULE: ./lib/src/report/english/mta-sts.js
// What is said of MTA-STS.






/** How many `mx` patterns that were added or removed a message shows. */
const MAX_CHANGED = 5;
/** How much of a policy is shown as evidence. */
const MAX_POLICY = 2_048;
const mta_sts_record = {
    "mta-sts/record/valid": ({ id }) => `there is one valid record; its id is ${id}`,
    "mta-sts/record/absent": ({ name }) => `no MTA-STS record at ${name}`,
    "mta-sts/record/version": () => "the record does not begin with exactly `v=STSv1;` (RFC 8461 \u00a73.1), so senders discard it",
    "mta-sts/record/several": ({ count }) => `${count} MTA-STS records; RFC 8461 \u00a73.1 allows one, so senders ignore them all`,
    "mta-sts/record/field": ({ field }) => `${(0,quote/* quoteOctets */.f4)(field)} is not of the form name=value`,
    "mta-sts/record/no-id": () => "the record has no `id`",
    "mta-sts/record/invalid-id": ({ id }) => `the id ${(0,quote/* quoteOctets */.f4)(id)} is not valid; RFC 8461 \u00a73.1 allows 1 to 32 letters and digits`,
    "mta-sts/record/fix-replace": ({ url }) => `Once the policy at ${url} covers every MX host, or says \`mode: testing\`, publish this record and no other. Senders then fetch the policy.`,
    "mta-sts/record/fix": ({ url }) => `Serve a policy at ${url}, then publish only this record. Begin with \`mode: testing\`; set \`enforce\` once TLS reports show no failures.`,
};
const policy = {
    "mta-sts/policy/invalid": ({ problems }) => problems.join("; "),
    "mta-sts/policy/line": ({ line }) => `line ${line} is not of the form \`key: value\``,
    "mta-sts/policy/blank-line": ({ line }) => `line ${line} is blank; RFC 8461 \u00a73.2 allows only \`key: value\``,
    "mta-sts/policy/octet": ({ line, octet }) => `line ${line} contains ${(0,quote/* quoteOctets */.f4)(octet)}; RFC 8461 \u00a73.2 allows only UTF-8 without control characters`,
    "mta-sts/policy/missing": ({ key }) => `the policy has no \`${key}\``,
    "mta-sts/policy/version": ({ value }) => `${(0,quote/* quoteOctets */.f4)(`version: ${value}`)} is not valid; RFC 8461 \u00a73.2 requires STSv1`,
    "mta-sts/policy/mode": ({ value }) => `${(0,quote/* quoteOctets */.f4)(`mode: ${value}`)} is not valid; RFC 8461 \u00a73.2 allows enforce, testing and none`,
    "mta-sts/policy/max-age": ({ value, max }) => `${(0,quote/* quoteOctets */.f4)(`max_age: ${value}`)} is not valid; RFC 8461 \u00a73.2 allows 0 to ${max} seconds`,
    "mta-sts/policy/pattern": ({ pattern, ascii }) => ascii === null
        ? `the mx pattern ${(0,quote/* quoteOctets */.f4)(pattern)} is not a valid host name, nor \`*.\` and a valid host name`
        : `the mx pattern ${(0,quote/* quoteOctets */.f4)(pattern)} is not ASCII; write \`${ascii}\` (RFC 5890)`,
    "mta-sts/policy/size": () => "the policy is larger than 64 KiB, so senders may reject it (RFC 8461 \u00a73.3)",
    "mta-sts/policy/seen-size": () => "HTTP 200, more than 64 KiB",
    /** A file of the repository: only the fields of a policy may be shown; for any other line, its number of octets. */
    "mta-sts/policy/fields": ({ lines }) => lines.every((line) => typeof line === "number")
        ? `not an MTA-STS policy, ${(0,plural/* plural */.L)(lines.length, "line")}`
        : (0,truncate/* truncate */.x)(lines.map(fieldOrSize).join("\n"), MAX_POLICY),
};
const FIRST_COVER = "Senders then apply the policy: first make sure that it covers every MX host, or says `mode: testing`.";
const mta_sts_checks = {
    "mta-sts/not-announced": () => "not judged: no valid record announces a policy, see mta-sts/record",
    "mta-sts/not-served": () => "not judged: no policy is served, see mta-sts/policy-fetch",
    "mta-sts/mode-none": () => "not judged: the policy has mode none",
    "mta-sts/policy-fetch/served": ({ url }) => `${url} is served`,
    "mta-sts/policy-fetch/not-served": ({ url, problem }) => `${url}: ${problem}`,
    "mta-sts/policy-fetch/status": ({ status }) => `HTTP ${status}; senders accept only HTTP 200 (RFC 8461 \u00a73.3)`,
    "mta-sts/policy-fetch/redirect": ({ status }) => `HTTP ${status}; senders do not follow a redirect (RFC 8461 \u00a73.3)`,
    "mta-sts/policy-fetch/certificate": ({ reason }) => reason,
    "mta-sts/policy-fetch/fix-certificate": ({ url, host }) => `Serve ${url} with a certificate for ${host} from a trusted CA. ${FIRST_COVER}`,
    "mta-sts/policy-fetch/fix-redirect": ({ url }) => `Serve the policy at ${url} itself with HTTP 200, not at the target of a redirect. ${FIRST_COVER}`,
    "mta-sts/policy-fetch/fix-status": ({ url }) => `Let ${url} answer with HTTP 200 and the policy. ${FIRST_COVER}`,
    "mta-sts/policy-fetch/fix-size": ({ url }) => `Serve only the policy at ${url}: a few lines of \`key: value\`. ${FIRST_COVER}`,
    "mta-sts/policy-fetch/fix-first": ({ fix }) => `${fix} If there is no policy yet, begin with this one, and set \`mode: enforce\` once TLS reports show no failures.`,
    "mta-sts/policy-fetch/fix": ({ url, host }) => `Serve the policy at ${url} with status 200, a certificate for ${host} from a trusted CA, and no redirect. ${FIRST_COVER}`,
    "mta-sts/orphan/announced": () => "there is a record",
    "mta-sts/orphan/none": () => "no policy is served without a record",
    "mta-sts/orphan/withdrawn": () => "the policy that is served without a record has mode none",
    "mta-sts/orphan/removal": () => "not judged: this change removes the record of an enforced policy, see the rollout order",
    "mta-sts/orphan/found": ({ url, mode, record: at }) => `${url} serves a policy with mode ${mode}, but ${at} has no record. Senders look for a policy only if a record announces one (RFC 8461 \u00a73.1)`,
    "mta-sts/orphan/cached": ({ record: at, until }) => `${at} no longer has a record, but an earlier run saw an enforced policy. Senders may have it cached until ${(0,times/* momentText */.A)(until)}, and until then deliver only to the hosts it names`,
    "mta-sts/orphan/fix": ({ url, record: at }) => `To use the policy, publish the record at ${at} once the policy covers every MX host. To end MTA-STS, serve \`mode: none\` at ${url} until no sender has the old policy cached, then remove it (RFC 8461 \u00a78.3).`,
    "mta-sts/policy-syntax/valid": () => "the policy is valid",
    "mta-sts/ignored/none": () => "senders use every field of the record and of the policy",
    "mta-sts/ignored/found": ({ parts }) => (0,list/* list */.p)(parts, undefined, "; "),
    "mta-sts/ignored/repeated": ({ where, field }) => `the ${where} has \`${field}\` more than once; senders use the first (RFC 8461 \u00a73.2)`,
    "mta-sts/ignored/unknown": ({ where, field, meant }) => `senders ignore \`${field}\` of the ${where}, which RFC 8461 does not define${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
    "mta-sts/ignored/fix": () => "Remove what senders ignore, or correct it. If the policy changes, publish a new id.",
    "mta-sts/mode/enforce": () => "mode: enforce",
    "mta-sts/mode/testing": () => "mode: testing; senders report failures but deliver all the same (RFC 8461 \u00a75)",
    "mta-sts/mode/none": () => "mode: none; senders do as if there were no policy (RFC 8461 \u00a75)",
    "mta-sts/max-age/long": ({ seconds }) => `max_age is ${seconds} s`,
    "mta-sts/max-age/short": ({ seconds, least }) => `max_age is ${seconds} s; at least ${least} s are required`,
    "mta-sts/content-type/plain": () => "the media type is text/plain",
    "mta-sts/content-type/missing": () => "the policy is served without a media type; senders may ignore a policy that is not text/plain (RFC 8461 \u00a73.2)",
    "mta-sts/content-type/other": ({ type }) => `the media type is ${(0,quote/* quoteOctets */.f4)(type)}; senders may ignore a policy that is not text/plain (RFC 8461 \u00a73.2)`,
    "mta-sts/content-type/fix": ({ url }) => `Configure the web server to send \`Content-Type: text/plain\` with ${url}.`,
    "mta-sts/certificate-expiry/no-date": ({ end }) => `the certificate's end is not a valid date: ${(0,quote/* quoteOctets */.f4)(end)}`,
    "mta-sts/certificate-expiry/later": ({ days, end }) => validFor(days, end),
    "mta-sts/certificate-expiry/soon": ({ days, end, least }) => `${validFor(days, end)}; at least ${(0,plural/* plural */.L)(least, "day")} are required`,
    "mta-sts/certificate-expiry/expired": ({ end }) => `the certificate expired on ${end}`,
    "mta-sts/certificate-expiry/fix": ({ host }) => `Renew the certificate of ${host}.`,
    "mta-sts/wildcard-certificate/none": () => "the certificate has no wildcard name",
    "mta-sts/wildcard-certificate/found": ({ name }) => `the certificate is for ${(0,quote/* quoteOctets */.f4)(name)}; senders that follow TR-03108-08-R reject wildcards`,
    "mta-sts/wildcard-certificate/fix": ({ host }) => `Get a certificate for ${host} itself, without a wildcard.`,
};
const mxCertificate = {
    "mta-sts/mx-certificate/other-name": ({ asked, host }) => `the server was asked for ${asked}, the TLSA base domain, and its certificate is not for ${host}. Asked for ${host}, it may send another one`,
    "mta-sts/mx-certificate/names": ({ names, host }) => `it is for ${certificateNames(names)}, not for ${host}`,
    "mta-sts/mx-certificate/dates": ({ begin, end }) => `it is valid from ${begin} to ${end}`,
    "mta-sts/mx-certificate/invalid": ({ faults }) => `the certificate does not satisfy the policy: ${faults.join("; ")}`,
    "mta-sts/mx-certificate/valid": ({ host, end }) => `the certificate is for ${host}, trusted, and valid until ${end}`,
    "mta-sts/mx-certificate/fix": ({ host }) => `Serve a certificate for ${host} from a public CA at each of its addresses, with the intermediate certificates, and renew it in time.`,
};
const mxCoverage = {
    "mta-sts/mx-coverage/covered": ({ pattern }) => `the policy covers the host with \`mx: ${pattern}\``,
    "mta-sts/mx-coverage/uncovered": ({ host, patterns, mode, }) => `the policy (${(0,list/* list */.p)(patterns)}) does not cover ${host}; ${mode === "enforce"
        ? "senders that apply MTA-STS do not deliver to it"
        : "once the policy is enforced, senders do not deliver to it"}`,
    "mta-sts/mx-coverage/no-host-name": ({ host }) => `not judged: ${host} is not a valid host name, see mx/target`,
    "mta-sts/mx-coverage/no-address": ({ host }) => `not judged: ${host} has no address, see mx/target`,
    "mta-sts/mx-coverage/cached-policy": ({ host }) => `unknown whether the policy that senders have cached covers ${host}`,
    "mta-sts/mx-coverage/live-host": ({ host }) => `unknown whether ${host} is already an MX host`,
    "mta-sts/mx-coverage/cached": ({ host, patterns, maxAge, }) => `senders may have the policy served now (${(0,list/* list */.p)(patterns)}) cached for up to ${mta_sts_duration(maxAge)}. It does not cover ${host}: until they fetch another policy, they defer mail for that host`,
    "mta-sts/mx-coverage/fix": ({ host, url, record: at, maxAge, }) => `First serve a policy at ${url} that also has \`mx: ${host}\`, or has \`mode: none\`, and publish a new id at ${at}. Wait until max_age (${mta_sts_duration(maxAge)}) has passed, or at the very least the TTL of that record. Then publish the MX record.`,
};
const policyChanges = {
    "mta-sts/change/mode": ({ before, after }) => `mode changes from ${before} to ${after}`,
    "mta-sts/change/max-age": ({ before, after }) => `max_age changes from ${before} to ${after}`,
    "mta-sts/change/removed": ({ patterns }) => `mx removed: ${(0,list/* list */.p)(patterns, MAX_CHANGED)}`,
    "mta-sts/change/added": ({ patterns }) => `mx added: ${(0,list/* list */.p)(patterns, MAX_CHANGED)}`,
    "mta-sts/change/undeclared-id": () => "the policy changes, and the TXT record with its id is not declared in this repository, so whether the id changes too cannot be determined. Publish a new id once the new policy is served.",
    "mta-sts/id-change/no-change": () => "not judged: there is no change from one valid policy to another",
    "mta-sts/id-change/same": () => "neither the policy nor its id changes",
    "mta-sts/id-change/id-only": ({ id }) => `the id is new (${id}) and the policy is the same; senders fetch it once more`,
    "mta-sts/id-change/both": ({ before, after, changes, }) => `the policy changes, and its id from ${before} to ${after}: ${changes.join("; ")}`,
    "mta-sts/id-change/not-cached": ({ id, changes }) => `the policy changes and its id remains ${id}, but senders have not cached the old policy, as its max_age is 0: ${changes.join("; ")}`,
    "mta-sts/id-change/policy-only": ({ id, changes }) => `the policy changes and its id remains ${id}, so senders keep the old policy in their cache: ${changes.join("; ")}`,
    "mta-sts/id-change/in-earlier-runs": ({ id, isNew }) => isNew
        ? `the id ${id} is new since the last recorded run`
        : `the policy is the one that the last recorded run saw with the id ${id}`,
    "mta-sts/id-change/policy-only-in-earlier-runs": ({ id, changes, until, }) => `the policy is not the one that earlier recorded runs saw with the id ${id}: ${changes.join("; ")}. Senders that have the old one cached may keep it until ${(0,times/* momentText */.A)(until)}`,
    "mta-sts/id-change/fix": ({ url }) => `Publish this record once the new policy is served at ${url}, or at the same time.`,
};
const policyFix = {
    "mta-sts/fix/edit-policy": ({ changes, ...places }) => `Change ${places.url}: ${changes.join("; ")}. ${thenAnnounce(places)}`,
    "mta-sts/fix/name-host": ({ domain, changes, ...places }) => `A policy must name an MX host (RFC 8461 \u00a73.2): first give ${domain} an MX record for a host with a valid name, in a domain that exists. Then change ${[`${places.url}: add an \`mx\` line for that host`, ...changes].join("; ")}. ${thenAnnounce(places)}`,
    "mta-sts/fix/mode": ({ mode }) => `set \`mode: ${mode}\``,
    "mta-sts/fix/add-mx": ({ patterns }) => `add ${mxLines(patterns)}`,
    "mta-sts/fix/remove-mx": ({ patterns }) => `remove ${mxLines(patterns)}, which anybody could register a host for`,
    "mta-sts/fix/max-age": ({ seconds }) => `set \`max_age: ${seconds}\``,
    "mta-sts/mode/fix-first": ({ fix }) => `${fix} Set \`mode: enforce\` only once TLS reports show no failures.`,
    "mta-sts/mode/fix-testing": (places) => `Once the policy covers every MX host and TLS reports show no failures, set \`mode: enforce\` in ${places.url}. ${thenAnnounce(places)}`,
    "mta-sts/policy-syntax/fix": (places) => `Correct the policy at ${places.url}. Before it says \`mode: enforce\`, it must cover every MX host. ${thenAnnounce(places)}`,
};
const mtaSts = {
    ...mta_sts_record,
    ...policy,
    ...mta_sts_checks,
    ...mxCertificate,
    ...mxCoverage,
    ...policyChanges,
    ...policyFix,
};
function fieldOrSize(line) {
    return typeof line === "string" ? line : `(${(0,plural/* plural */.L)(line, "octet")} that are not a field of RFC 8461)`;
}
function validFor(days, end) {
    return `the certificate is valid for ${(0,plural/* plural */.L)(days, "more day")}, until ${end}`;
}
function mta_sts_duration(seconds) {
    const days = Math.round(seconds / 8640) / 10;
    return days < 1 ? `${seconds} s` : `${seconds} s, ${days === 1 ? "1 day" : `${days} days`}`;
}
function mxLines(patterns) {
    return (0,list/* list */.p)(patterns.map((pattern) => `\`mx: ${pattern}\``));
}
function thenAnnounce({ record: at, id }) {
    return `Then publish the TXT record at ${at} with a new id${id === null ? "" : `, e.g. \`${id}\``}.`;
}

// EXTERNAL MODULE: ./lib/src/text/capitalized.js
var capitalized = __webpack_require__(59818);
;// CONCATENATED MODULE: ./lib/src/report/english/mx.js
// What is said of MX records and the hosts they name.



/** Project limit: names of one address that a sentence names; their owner may publish many. */
const mx_MAX_NAMES = 3;
/** An address, and whose it is. */
const of = (address, host) => (host === null ? address : `${address} (${host})`);
const mx = {
    "mx/present/hosts": ({ hosts }) => `MX: ${(0,list/* list */.p)(hosts)}`,
    "mx/present/none": ({ domain }) => `${domain} has no MX record`,
    "mx/present/alias": ({ domain, target }) => `${domain} is an alias (CNAME) of ${target}, which has no MX record; no other record can stand beside a CNAME (RFC 1034 \u00a73.6.2)`,
    "mx/present/fix-alias": ({ domain }) => `Replace the CNAME at ${domain} with addresses (A, AAAA), or with the provider's ALIAS or flattened record. Then publish MX records there.`,
    "mx/present/null-mx": () => "the null MX says that the domain accepts no mail (RFC 7505 \u00a73), but the policy says that it receives mail",
    "mx/present/fix": ({ domain }) => `Publish at least one MX record at ${domain}, e.g. \`${domain}. MX 10 mx1.${domain}.\` with your own host.`,
    "mx/sender-null/pass": () => "the domain has no null MX",
    "mx/sender-null/fail": () => "the domain sends mail, but its null MX says that it accepts none (RFC 7505 \u00a74.2): receivers may reject its mail with 550 5.7.27",
    "mx/sender-null/fix": ({ domain }) => `Publish an MX record at ${domain} for a host that takes bounces and replies, in place of the null MX. If the domain sends no mail, declare \`mail: none\`.`,
    "mx/sender-resolvable/hosts": ({ hosts }) => `MX: ${(0,list/* list */.p)(hosts)}`,
    "mx/sender-resolvable/addresses": ({ addresses }) => `the domain has no MX record, but the ${addresses.length === 1 ? "address" : "addresses"} ${(0,list/* list */.p)(addresses)}`,
    "mx/sender-resolvable/proxied": () => "the domain has no MX record, but the addresses of a proxy, which takes no bounces",
    "mx/sender-resolvable/null-mx": () => "not judged: the domain has a null MX, see mx/sender-null",
    "mx/sender-resolvable/fail": ({ domain }) => `${domain} has no MX record and no address, so no bounce reaches it; many receivers reject mail from such a domain`,
    "mx/sender-resolvable/fix": ({ domain }) => `Publish an MX record at ${domain} for a host that takes bounces and replies.`,
    "mx/reverse-dns/no-senders": () => "not asked: the policy names no address that sends (`spf: expect:` with `result: pass`)",
    "mx/reverse-dns/addresses": ({ addresses }) => (0,list/* list */.p)(addresses, undefined, "; "),
    "mx/reverse-dns/confirmed": ({ address, host, name }) => `${of(address, host)} is ${name}, and ${name} has it`,
    "mx/reverse-dns/no-record": ({ address, host }) => `${of(address, host)} has no PTR record`,
    "mx/reverse-dns/unconfirmed": ({ address, host, names, }) => `${of(address, host)} has a PTR record for ${(0,list/* list */.p)(names, mx_MAX_NAMES)}, which does not have this address`,
    "mx/reverse-dns/limit": ({ all, limit }) => `${all - limit} of ${all} addresses ${all - limit === 1 ? "was" : "were"} not asked for their names; the limit is ${limit}`,
    "mx/reverse-dns/fix": ({ addresses }) => `The provider of the network sets PTR records. ${(0,capitalized/* capitalized */.l)((0,list/* list */.p)(addresses, undefined, "; "))}.`,
    "mx/reverse-dns/fix-record": ({ name, host }) => `have \`${name}. PTR ${host === null ? "NAME" : host}.\` published${host === null ? ", with the host name of the server" : ""}`,
    "mx/reverse-dns/fix-address": ({ address, name }) => `publish ${address} at ${name}, or have the PTR record of ${address} changed`,
    "mx/null-exclusive/no-null-mx": () => "there is no null MX",
    "mx/null-exclusive/alone": () => "the null MX is the only MX record",
    "mx/null-exclusive/beside": ({ hosts }) => `a null MX is published beside ${(0,list/* list */.p)(hosts)}; RFC 7505 \u00a73 allows no other MX record`,
    "mx/null-exclusive/repeated": () => "a null MX is published beside another; RFC 7505 \u00a73 allows no other MX record",
    "mx/null-exclusive/fix-keep": ({ domain }) => `Remove every MX record of ${domain} but \`${domain}. MX 0 .\`.`,
    "mx/null-exclusive/fix-remove": ({ domain, preferences }) => `Remove the null MX (${(0,list/* list */.p)(preferences.map((preference) => `\`${domain}. MX ${preference} .\``))}).`,
    "mx/target/addresses": ({ host, addresses }) => `${host} has ${(0,list/* list */.p)(addresses)}`,
    "mx/target/ip-address": ({ host }) => `${host} is an IP address; RFC 5321 \u00a75.1 requires a host name`,
    "mx/target/proxied": ({ name, provider, file, line, }) => `${provider} proxies ${name} (${file}:${line}), but not port 25: at best it puts a name of its own (\`_dc-mx.\u2026\`) into the MX record. That is not a valid host name, and no certificate, TLSA record or MTA-STS policy has it`,
    "mx/target/fix-proxied": ({ host }) => `Switch the proxy off for the addresses of ${host} (DNS only), or name a host in the MX record that is not proxied.`,
    "mx/target/invalid-name": ({ host }) => `${host} is not a valid host name; RFC 1123 \u00a72.1 allows only letters, digits and hyphens`,
    "mx/target/no-name": ({ host, free }) => `${host} does not exist${(0,registrable/* andAnyoneCanRegister */.F)(free)}`,
    "mx/target/empty-alias": ({ host, target, isMissing, free, }) => `${host} is an alias (CNAME) of ${target}, which ${isMissing ? `does not exist${(0,registrable/* andAnyoneCanRegister */.F)(free)}` : "has no A or AAAA record"}`,
    "mx/target/no-address": ({ host }) => `${host} has no A or AAAA record`,
    "mx/target/alias": ({ host, owner }) => `${host} is an alias (CNAME) of ${owner}; RFC 2181 \u00a710.3 forbids an alias here`,
    "mx/target/fix-ip-address": ({ domain }) => `Name a host in the MX record of ${domain} instead of an address.`,
    "mx/target/fix-name": ({ domain }) => `Name a host in the MX record of ${domain} whose name has only letters, digits and hyphens.`,
    "mx/target/fix-address": ({ domain, host }) => `Publish an address for ${host}, or remove it from the MX records of ${domain}.`,
    "mx/target/fix-empty-alias": ({ domain, host }) => `Remove ${host} from the MX records of ${domain}, or replace its CNAME with addresses (A, AAAA).`,
    "mx/target/fix-remove": ({ domain, host, isInPolicy }) => `Remove ${host} from the MX records of ${domain}${isInPolicy ? " and from its MTA-STS policy" : ""}, or name a host that has an address.`,
    "mx/target/fix-alias": ({ domain, host, owner }) => `Name ${owner} itself in the MX record of ${domain}, or give ${host} addresses of its own.`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/observed.js
// What was seen where there was no text to quote.


const observed = {
    "observed/no-such-name": () => "no such name",
    "observed/no-record": ({ type }) => `no ${type} record`,
    "observed/alias": ({ name }) => `${name} is a CNAME`,
    "observed/alias-of": ({ target }) => `a CNAME to ${target}`,
    "observed/http-status": ({ status }) => `HTTP ${status}`,
    "observed/certificate-end": ({ end }) => `the certificate is valid until ${end}`,
    "observed/certificate-names": ({ names }) => `the certificate is for ${(0,list/* list */.p)(names.map((name) => (0,quote/* quoteOctets */.f4)(name)))}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/octodns-faults.js
const KINDS = { boolean: "a boolean", number: "a number", date: "a date" };
const files = {
    "octodns/not-read": () => "this file was not read: octoDNS names a zone's file like `example.org.yaml`, or its folder like `example.org./`",
    "octodns/part": ({ zone }) => `by its name this file is the zone ${zone}, and no part of another: octoDNS reads parts of a zone from its folder, like \`example.org./\``,
    "octodns/second-file": ({ zone }) => `a second file of the zone ${zone}: octoDNS takes its name in one spelling`,
    "octodns/not-a-zone": () => "a zone file is a map of record names",
    "octodns/second-document": () => "a zone file is one YAML document; a second begins here",
    "octodns/lines": ({ limit }) => `the file has more than ${limit} lines`,
    "octodns/parts": () => "this entry has too many parts to be a record",
    "octodns/long-text": () => "a text of more than one million characters begins here; no record is as long",
    "octodns/kept-octets": ({ mebibytes }) => `what this zone includes and anchors is larger than ${mebibytes} MiB together`,
    "octodns/copies": ({ limit }) => `the merge keys and includes of this zone come to more than ${limit} entries`,
    "octodns/included-kinds": () => "files included together must all be maps, or all lists",
    "octodns/include-loop": ({ text }) => `${text} includes itself`,
    "octodns/included-values": ({ text }) => `${text} is not a map, and texts and lists are included of .yaml files alone`,
    "octodns/included-part": () => "this is not an entry of a map",
};
const yaml = {
    "octodns/anchor": () => "no anchor of this name stands before this alias",
    "octodns/tag": () => "octoDNS knows no such tag",
    "octodns/node": () => "this is not a map, list or scalar",
    "octodns/key": () => "a key is a plain word",
    "octodns/merge": () => "a merge key (`<<`) takes a map, or a list of maps",
    "octodns/include": () => "`!include` takes the name of a file, or a list of names",
    /** `text`: the key; null where it may be a secret. */
    "octodns/key-twice": ({ text }) => `${text === null ? "this key" : `the key ${text}`} is here twice; octoDNS takes the last: keep one`,
    "octodns/no-value": () => "there is no value here",
    "octodns/read-as": ({ text, kind }) => `YAML reads ${text} as ${KINDS[kind]}: put it in quotes`,
};
const octodns_faults_names = {
    "octodns/at-sign": () => "octoDNS writes the zone's own name `''`, not `@`",
    "octodns/record-name": ({ text, hasLastDot }) => `${text} is not a valid record name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 \u00a72.3.4)${hasLastDot ? ", and keys are relative to the zone" : ""}`,
    "octodns/no-dot": ({ text, full }) => `${text} has no dot at its end, so octoDNS refuses it: write ${full}`,
    "octodns/no-dot-unknown": ({ text }) => `${text} has no dot at its end: the provider decides which name it is relative to`,
    "octodns/host-name": ({ text }) => `${text} is not a valid host name, so octoDNS refuses it`,
};
const values = {
    "octodns/variable": () => "it has a variable of octoDNS's templating",
    "octodns/text-size": ({ limit }) => `this text is longer than the ${limit} octets a record can have`,
    "octodns/open-quote": () => "the text begins with a quote and does not end with one: octoDNS would cut off its last character",
    "octodns/backslash": () => "what a backslash before other than a semicolon means depends on octoDNS's version and the provider",
    "octodns/semicolon": () => "a semicolon must be written `\\;` here (or the policy must say `escaped-semicolons: false`)",
    "octodns/two-backslashes": () => "a semicolon must be written `\\;`, with one backslash",
    "octodns/needless-backslash": () => "with `escaped-semicolons: false` a semicolon has no backslash before it",
    "octodns/ascii": ({ text }) => `octoDNS publishes ASCII only, and this text has ${text}`,
    "octodns/fields": () => "a map of the record's fields is wanted here",
    "octodns/one-value": ({ kind }) => `one value is wanted here, not a ${kind}`,
    "octodns/no-field": ({ key }) => `this value has no \`${key}\``,
    "octodns/bounded-number": ({ limit }) => `octoDNS takes a number from 0 to ${limit} here`,
};
const octodns_faults_records = {
    "octodns/record": () => "a record is a map with `type` and `value` or `values`",
    "octodns/no-type": () => "this record has no `type`",
    "octodns/type-word": () => "the type is a word",
    "octodns/type-case": ({ type }) => `octoDNS writes this type ${type}`,
    "octodns/missing-value": ({ type, isSingle }) => `this ${type} record has no \`value\`${isSingle ? "" : " and no `values`"}`,
    "octodns/value-list": ({ type }) => `a ${type} record has one value, not a list`,
    "octodns/no-values": ({ type }) => `this ${type} record has no values`,
    "octodns/one-number": () => "one number is wanted here",
    "octodns/ttl": ({ text, limit }) => `${text} is not a time in seconds of at most ${limit}`,
    "octodns/record-twice": ({ type, name, place }) => `the ${type} record of ${name} is here already (${place}); octoDNS takes one, with all its \`values\``,
    "octodns/names": ({ limit }) => `this zone has more than ${limit} names, the most that are read`,
    "octodns/rrsets": ({ limit }) => `this zone has more than ${limit} RRsets, the most that are read`,
    "octodns/records": ({ limit }) => `this zone has more than ${limit} records, the most that are read`,
    "octodns/texts": ({ mebibytes }) => `the texts of this zone come to more than ${mebibytes} MiB, the most that is read`,
};
const notJudged = {
    "octodns/value-not-judged": ({ type, name, reason }) => `a ${type} value of ${name} is not judged: ${reason}`,
    "octodns/unknown-type": ({ text, name }) => `${text} is not a record type of octoDNS itself: what becomes of it at ${name} is not judged`,
    "octodns/ignored": () => "octoDNS ignores it (`ignored: true`) and leaves what is live",
    "octodns/some-providers": ({ key }) => `it is not for every provider (\`${key}\`)`,
    "octodns/varies": ({ key }) => `its answers differ by place or health (\`${key}\`)`,
    "octodns/beside-alias": ({ name }) => `the records of ${name} beside its CNAME are not judged`,
    "octodns/beside-alias-unknown": ({ name }) => `which of the records of ${name} the provider takes beside its CNAME is unknown`,
};
const octodnsFaults = { ...files, ...yaml, ...octodns_faults_names, ...values, ...octodns_faults_records, ...notJudged };

;// CONCATENATED MODULE: ./lib/src/report/english/did-you-mean.js
/** `; did you mean "selectors"?`, or nothing if no word is similar. */
function did_you_mean_didYouMean(meant) {
    return meant === null ? "" : `; did you mean "${meant}"?`;
}

;// CONCATENATED MODULE: ./lib/src/report/english/options.js
// What is wrong with the words of a command.


const options_SECRETS = { password: "MAIL_POLICY_IMAP_PASSWORD", token: "MAIL_POLICY_IMAP_TOKEN" };
/** What an option or an input takes, in words that follow "use". */
const syntax = {
    "syntax/duration": () => "a time with its unit, from 1s to 24h, such as 90s, 20m or 1h",
    "syntax/shard": ({ limit }) => `a shard and their number, such as 3/8, up to ${limit}`,
    "syntax/whole-number": ({ limit }) => `a whole number from 1 to ${limit}`,
    "syntax/moment": () => "a date or time such as 2026-11-23 or 2026-11-23T12:00:00Z",
    "syntax/days": () => "a number of days, from 1d to 9999d",
    "syntax/since": ({ days }) => `a day such as 2026-11-01, or a number of days such as ${days}d`,
    "syntax/commit": () => "a commit as git names it, such as main, origin/main or HEAD~1",
    "syntax/ip-address": () => "an IP address, such as 192.0.2.1",
    "syntax/server-path": () => "an absolute path with no characters but letters, digits and ./_-+@",
    "syntax/selector": () => "letters, digits and hyphens, in labels joined by dots (RFC 6376 \u00a73.1)",
    "syntax/mail-server": () => "the name of a mail server, such as imap.example.org, and --port for its port",
    "syntax/zones": ({ formats }) => `FORMAT=FILES, e.g. bind=dns/*.zone; the formats are ${formats.join(", ")}`,
};
const options_option = {
    "option/unknown": ({ option: name, meant }) => `unknown option ${name}${did_you_mean_didYouMean(meant)}`,
    "option/twice": ({ option: name }) => `${name} is given twice; keep one`,
    "option/flag": ({ option: name }) => `${name} takes no value`,
    "option/no-value": ({ option: name }) => `${name} needs a value`,
    "option/use": ({ option: name, value, expected }) => `${name} ${value}: use ${expected}`,
    "option/choice": ({ option: name, value, allowed }) => `${name} ${value}: unknown value; use ${alternatives(allowed)}`,
    "option/problem": ({ option: name, problem }) => `${name}: ${problem}`,
    "option/control-character": ({ option: name }) => `${name} contains a control character`,
    "option/length": ({ option: name, count, limit }) => `${name} has ${count} characters; the limit is ${limit}`,
    "option/needs-network": ({ option: name, offline }) => `${name} on needs the network; remove ${offline} or ${name}`,
    "option/by-day": () => "--by-day: a line for each domain has no days. Name a domain, such as `reports show example.org --by-day`",
    "option/live-view": () => "--view live needs the network; remove --offline or use --view planned",
    "option/evidence-with-replay": () => "--smtp-evidence cannot be combined with --replay: the snapshot already contains the SMTP results",
    "option/changed-with-domain": () => "--changed-only cannot be combined with --domain: keep one, as both choose the domains",
    "option/of-merge": ({ option: name }) => `${name} cannot be combined with --shard: give it to \`mail-policy merge\``,
    "option/domain-with-shard": () => "--domain cannot be combined with --shard: the shard decides which domains are audited",
    "option/changed-with-shard": () => "--changed-only cannot be combined with --shard: a run in shards audits every domain",
    "option/smtp-with-shard": () => "--smtp on cannot be combined with --shard: shards would probe one mail server at once. Use `mail-policy probe --shard`, and --smtp-evidence",
    "option/binary": ({ format, file }) => `--format ${format}: a terminal cannot show it. Write it to a file: --format ${format} > ${file}`,
    "option/one-history": () => "use either --history DIR or --branch NAME, not both",
    "option/combined": ({ options }) => `${options.slice(0, -1).join(", ")} and ${options.at(-1)} cannot be combined: keep one`,
    "option/same-folder": ({ folder }) => `--move ${folder}: the mails are in this folder already; name another`,
    "option/certificate-pair": () => "--certificate and --certificate-key are given together, or neither",
    "option/server": ({ server, meant, servers }) => `--for ${server}: unknown server${meant === null ? `; use ${servers.join(", ")}` : did_you_mean_didYouMean(meant)}`,
    "option/of-dkim": ({ option: name }) => `${name} is for \`advance dkim\``,
    "option/one-domain": () => "--generate makes keys for one domain; name it after `advance dkim`",
    "option/helo": ({ name }) => `invalid EHLO name ${JSON.stringify(name)}: use a full host name or an address literal`,
    "option/proxy": ({ variable, url }) => `${variable}: ${JSON.stringify(url)} is not a valid HTTP proxy. Write http://host:port.`,
};
const command = {
    "command/none": () => "no command given; try `mail-policy check`",
    "command/unknown": ({ text, meant }) => `unknown command ${JSON.stringify(text)}${did_you_mean_didYouMean(meant)}`,
    "command/options-only": ({ command: name, text }) => `${name} takes options only, not ${JSON.stringify(text)}`,
    "command/advance-kind": ({ kinds }) => `advance needs what to advance: use ${alternatives(kinds)}`,
    "command/unknown-kind": ({ text, kinds, meant }) => `advance ${JSON.stringify(text)}: use ${alternatives(kinds)} before the domains${did_you_mean_didYouMean(meant)}`,
    "command/badge": () => "badge takes one folder with report.json, e.g. `mail-policy badge out`",
    "command/diff": () => "diff takes two runs, the earlier one first, e.g. `mail-policy diff last-month out`",
    "command/explain": () => "explain takes at most one check id, e.g. `mail-policy explain spf/lookup-limit`",
    "command/unknown-check": ({ id, meant }) => `unknown check ${JSON.stringify(id)}${meant === null ? ". List them with `mail-policy explain`." : did_you_mean_didYouMean(meant)}`,
    "command/history": ({ text }) => `history takes the word \`verify\` or nothing, not ${JSON.stringify(text)}`,
    "command/no-history": () => "history needs either --history DIR or --branch NAME",
    "command/init": () => "init needs a domain or --zones, e.g. `mail-policy init example.org example.de`",
    "command/init-domains": ({ count, limit }) => `init has ${count} domains; the limit is ${limit}`,
    "command/merge": () => "merge needs the folders of the shards, e.g. `mail-policy merge shards`",
    "command/mta-sts": ({ text }) => `mta-sts needs the word \`build\` or \`check\`${text === null ? "" : `, not ${JSON.stringify(text)}`}`,
    "command/mta-sts-out": () => "mta-sts build needs --out, the folder to write",
    "command/plan": () => "plan needs --shards, the number of shards",
    "command/reports": ({ words }) => `reports needs a word after it: ${words.join(" or ")}`,
    "command/unknown-reports": ({ text, meant }) => `reports does not know ${JSON.stringify(text)}${did_you_mean_didYouMean(meant)}`,
    "command/fetch": () => "reports fetch needs --host, the mail server, and --user, the user name",
    "command/two-secrets": () => `${options_SECRETS.password} and ${options_SECRETS.token} are both set; unset one`,
    "command/no-secret": () => `set ${options_SECRETS.password} or ${options_SECRETS.token} in the environment; there is no option for either`,
    "command/stopping": () => "stopping; a second signal ends at once, without a report",
    "command/output-closed": () => "standard output is closed or discarded: the printed text is lost",
    "command/schema": () => "schema accepts only `included`, for the files that a policy includes",
};
const options = { ...syntax, ...options_option, ...command };

;// CONCATENATED MODULE: ./lib/src/report/english/parked.js
// What is said of parked domains.


/** How many records or destinations a sentence lists. */
const MAX_LISTED = 10;
const parked = {
    "parked/null-mx/absent": ({ domain }) => `${domain} has no MX record, so senders try its address`,
    "parked/null-mx/pass": () => "the domain has a null MX",
    "parked/null-mx/other": ({ records }) => {
        const listed = records.map((record) => `\`${record}\``);
        return `the domain has no null MX (\`0 .\`) but ${(0,list/* list */.p)(listed, MAX_LISTED)}`;
    },
    "parked/null-mx/fix": ({ domain }) => `Publish this as the only MX record of ${domain}.`,
    "parked/spf/absent": ({ domain }) => `${domain} has no SPF record`,
    "parked/spf/pass": () => "v=spf1 -all",
    "parked/spf/other": ({ text }) => `the record is ${(0,quote/* quoteOctets */.f4)(text)}`,
    "parked/spf/fix": ({ domain }) => `Publish this as the only SPF record of ${domain}.`,
    "parked/dmarc/invalid": ({ errors }) => `the record is not valid: ${errors.join("; ")}`,
    "parked/dmarc/policy": (record) => {
        const { policy, testing, origin, pct } = record;
        const inherited = origin === null ? "" : ` (inherited from ${origin})`;
        const share = pct === 100 ? "" : `; receivers that follow RFC 7489 apply it to only ${pct} % of forged mail`;
        return `the policy is ${policy}${testing ? ", lowered by t=y" : ""}${inherited}${share}`;
    },
    "parked/dmarc/fix": ({ rua }) => `Publish this as the only DMARC record${rua === null ? ", and add `rua=mailto:\u2026` with a mailbox of a domain that receives mail" : ""}.`,
    "parked/rua/no-record": () => "no DMARC record requests reports",
    "parked/rua/not-judged": () => "not judged: receivers discard the record, see parked/dmarc",
    "parked/rua/pass": ({ uris }) => `reports go to ${(0,list/* list */.p)(uris.map((uri) => (0,quote/* quoteOctets */.f4)(uri)), MAX_LISTED)}`,
    "parked/rua/absent": () => "the DMARC record requests no reports by email",
    "parked/rua/fix": ({ domain }) => `Add \`rua=mailto:\u2026\` to the DMARC record of ${domain}, with a mailbox of a domain that receives mail.`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/planned.js
// Why the planned view has no answer: what decides is known only once the declared records are applied, or cannot be determined.
/** What live records of others, which stay, leave open. */
const unmanaged = (what, { file, line }) => `${file}:${line} keeps some live records, so it cannot be determined ${what}`;
const planned = {
    "planned/record-limit": ({ limit }) => `the answers from the declared zones contain more than ${limit} records together (project limit); no further names were looked up`,
    "planned/alias-loop": ({ name, owner }) => `the aliases of ${name} lead back to ${owner}`,
    "planned/alias-count": ({ name, limit }) => `${name} leads through more than ${limit} aliases`,
    "planned/alias-changed": ({ name }) => `${name} is an alias in one answer, but not in the next`,
    "planned/unknown-until-applied": ({ type, name, file, line }) => `${type} ${name} is known only after ${file}:${line} is applied`,
    "planned/proxied": ({ name, provider, file, line }) => `${provider} proxies ${name} (${file}:${line}): it answers with its own addresses, and with no MX or TXT record of an alias's target`,
    "planned/faulty-zone": ({ zone, place, problem }) => `the zone ${zone} has an error, so its records cannot be determined: ${place}: ${problem}`,
    "planned/faulty-rrset": ({ type, name, place, problem }) => `the ${type} records of ${name} have an error, so they cannot be determined: ${place}: ${problem}`,
    "planned/faulty-file": ({ place, problem }) => `it is unknown which zones a file declares, so these records may be among them: ${place}: ${problem}`,
    "planned/new-delegation": ({ name, file, line }) => `${file}:${line} delegates ${name}; its servers were not asked`,
    "planned/other-servers": ({ name, file, line }) => `${file}:${line} delegates ${name} to other servers; they were not asked`,
    "planned/delegation-removed": ({ name, file, line }) => `${file}:${line} removes the delegation of ${name}; the records that apply after that cannot be determined`,
    "planned/dname-removed": ({ name, file, line }) => `${file}:${line} removes the DNAME record of ${name}; the records below it cannot be determined`,
    "planned/dname-too-long": ({ name, dname }) => `the DNAME record of ${dname} rewrites ${name} to a name that is too long`,
    "planned/wildcard-ns": ({ name }) => `RFC 4592 \u00a74.2 does not define how servers answer for the NS records of ${name}`,
    "planned/like-wildcard": ({ type, name, wildcard }) => `${name} and ${wildcard} currently return the same records, so it cannot be determined whether ${name} has ${type} records of its own and keeps them`,
    "planned/own-records": ({ type, name }) => `${name} and a wildcard currently return the same records, so it cannot be determined whether ${name} has ${type} records of its own that remain`,
    "planned/other-records": ({ type, name }) => `it cannot be determined whether the other ${type} records of ${name} remain`,
    "planned/unmanaged-delegation": ({ name, ...place }) => unmanaged(`what the delegation of ${name} hides`, place),
    "planned/unmanaged-dname": ({ name, ...place }) => unmanaged(`what the DNAME record of ${name} hides`, place),
    "planned/unmanaged-records": ({ type, name, ...place }) => unmanaged(`whether the ${type} records of ${name} remain`, place),
    "planned/unmanaged-like-wildcards": ({ type, name, wildcards, ...place }) => unmanaged(`whether the ${type} records of ${name} remain, which are the same as those of ${wildcards.join(" and ")}`, place),
    "planned/unmanaged-alias": ({ name, ...place }) => unmanaged(`what becomes of ${name}, which is to have both an alias and other records`, place),
    "planned/unmanaged-wildcard": ({ name, wildcard, ...place }) => unmanaged(`whether ${wildcard} answers for ${name}`, place),
    "planned/unmanaged-closer-name": ({ name, ...place }) => unmanaged(`whether ${name} exists, so that no wildcard answers for it`, place),
    "planned/unmanaged-name": ({ name, ...place }) => unmanaged(`whether ${name} exists`, place),
};

// EXTERNAL MODULE: ./lib/src/text/count.js
var text_count = __webpack_require__(1375);
;// CONCATENATED MODULE: ./lib/src/report/english/policy-faults.js
// What is wrong with a policy; each sentence follows the path of its key. `text` and the like are the author's own, quoted.





const TYPES = {
    object: "a map",
    array: "a list",
    string: "text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
};
const use = (types) => `use ${types.map((type) => TYPES[type]).join(" or ")}`;
const LISTS = {
    selectors: "DKIM selectors",
    spf: "expected SPF results",
    dmarc: "expected DMARC results",
};
const policy_faults_yaml = {
    "policy/at": ({ path, fault, meant }) => `${path === "" ? "" : `${path}: `}${fault}${did_you_mean_didYouMean(meant)}`,
    "policy/more": ({ count }) => `${count} more problems follow`,
    "policy/file-size": () => "the file is larger than the limit of 1 MiB",
    "policy/lines": () => "the file has more lines than the limit of 100,000",
    "policy/tokens": () => "the file has more YAML tokens than the limit for a policy",
    "policy/second-document": () => "a second YAML document begins here; a policy is a single document",
    "policy/is-list": () => "is a list; use a map",
    "policy/is-text": () => "is text; use a map",
    "policy/other-map": () => "is a map without `version` and `domains`, so it is not a policy",
    "policy/alias": () => "aliases (*) are not allowed here; write the value out",
    "policy/anchor": () => "anchors (&) are not allowed here; remove it",
    "policy/key-type": () => "this key is a map or a list; use a word",
    "policy/duplicate-key": ({ text }) => `duplicate key ${(0,quote/* quoteCharacters */.rU)(text)}; keep one`,
};
const shape = {
    "policy/type-name": ({ type }) => TYPES[type],
    "policy/no-value": ({ types }) => `has no value; ${use(types)}`,
    "policy/type": ({ found, types }) => `is ${TYPES[found]}; ${use(types)}`,
    "policy/type-of": ({ text, found, types }) => `${(0,quote/* quoteCharacters */.rU)(text)} is ${TYPES[found]}; ${use(types)}`,
    "policy/not-finite": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} is not a finite number`,
    "policy/not-text": ({ text, found }) => `${(0,quote/* quoteCharacters */.rU)(text)} is read as ${TYPES[found]}, but text is expected; put it in quotes`,
    "policy/no-choice": ({ allowed }) => `has no value; use ${alternatives(allowed)}`,
    "policy/choice": ({ text, allowed }) => `${text} is not a valid value; use ${alternatives(allowed)}`,
    "policy/version": ({ text, version }) => `is ${text}; this program supports version ${version}`,
    "policy/unknown-key": ({ known }) => `unknown key; use ${alternatives(known)}`,
    /** `about`: what the schema says of the key, in English. */
    "policy/missing": ({ about }) => `is missing. ${about}`,
    "policy/missing-value": ({ key, value }) => `is missing; write "${key}: ${value}"`,
    "policy/empty": () => "is empty",
    "policy/characters": ({ count, limit }) => `has ${(0,text_count/* formatCount */.B)(count)} characters; the limit is ${(0,text_count/* formatCount */.B)(limit)}`,
    "policy/no-entries": () => "is empty; add at least one entry",
    "policy/entries": ({ count, limit }) => `has ${(0,text_count/* formatCount */.B)(count)} entries; the limit is ${(0,text_count/* formatCount */.B)(limit)}`,
    "policy/minimum": ({ text, least }) => `${text} is too small; the minimum is ${least}`,
    "policy/maximum": ({ text, most }) => `${text} is too large; the maximum is ${most}`,
};
const policy_faults_names = {
    "policy/not-a-name": ({ text, problem }) => `${(0,quote/* quoteCharacters */.rU)(text)} is not a valid domain name: ${problem}`,
    "policy/name/empty-label": () => "a label is empty",
    "policy/name/ip-address": () => "it is an IP address",
    "policy/name/length": ({ limit }) => `it is longer than ${limit} characters`,
    "policy/name/character": ({ character }) => `it contains ${(0,quote/* quoteCharacters */.rU)(character)}; use letters, digits, hyphens and dots`,
    "policy/name/number": () => "its last label is a number",
    "policy/name/international": () => "a label is not allowed in internationalised names (UTS #46)",
    "policy/name/label-length": () => "a label is longer than 63 characters",
    "policy/name/hyphen": () => "a label begins or ends with a hyphen",
    "policy/name/no-dot": () => "it has no dot; write the full name",
    "policy/number-name": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} is a number, not a domain name`,
    "policy/listed-here": ({ text, path, line }) => `${(0,quote/* quoteCharacters */.rU)(text)} is already listed as ${path} in line ${line}; keep one`,
    "policy/listed-there": ({ text, place }) => `${(0,quote/* quoteCharacters */.rU)(text)} is already listed in ${place}; keep one`,
    "policy/owner": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} is not a GitHub user or team; write @user or @organisation/team, or leave out the @`,
    "policy/not-of-this-file": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} is not a domain of this file; move this entry to the file that lists it, or to the main policy`,
    "policy/not-listed": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} is not a domain of this policy; add it to the policy, or remove it here`,
};
const settings = {
    "policy/unknown-check": ({ text }) => `unknown check ${(0,quote/* quoteCharacters */.rU)(text)}`,
    "policy/no-parameter": () => "this check has no parameter; remove it",
    "policy/no-reason": ({ check }) => `a changed level needs a reason; add ${(0,quote/* quoteCharacters */.rU)(check)} under "reasons"`,
    "policy/needless-reason": () => 'neither "levels" nor "parameters" changes this check; remove the reason',
    "policy/selector": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} is not a valid DKIM selector; use letters, digits and hyphens, in labels joined by dots (RFC 6376 \u00a73.1)`,
    "policy/selector-twice": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} is listed twice; keep one`,
    "policy/since": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} is not a date; write the day from which the key is in use, such as 2026-07-01`,
    "policy/retired-too": ({ text, other }) => `${(0,quote/* quoteCharacters */.rU)(text)} is also listed under "${other}"; a selector is in use or retired, so keep one`,
    "policy/ip": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} is not an IPv4 or IPv6 address; write one address, without prefix length or zone`,
    "policy/sender": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} has no domain; write name@domain, or "" for the null reverse path`,
    "policy/from": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} has no domain; write name@domain`,
    "policy/totals": ({ sum, what, here, heirs, limit, }) => `the domains have ${(0,text_count/* formatCount */.B)(sum)} ${LISTS[what]} together (${(0,text_count/* formatCount */.B)(here)} here${heirs === 1 ? "" : ` \u00d7 ${(0,text_count/* formatCount */.B)(heirs)} domains that inherit them`}); the project limit for one run is ${(0,text_count/* formatCount */.B)(limit)}`,
    "policy/domains": ({ limit }) => `the files have more than ${(0,text_count/* formatCount */.B)(limit)} domains together (project limit)`,
};
const attestations = {
    "policy/unknown-requirement": ({ text }) => `unknown requirement ${(0,quote/* quoteCharacters */.rU)(text)}`,
    "policy/checked-requirement": ({ id }) => `checks show from outside whether ${id} is met; remove this attestation`,
    "policy/date": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} is not a date; write it as 2026-05-01`,
    "policy/until-before": ({ until, from }) => `${until} is before "date" (${from}); use a later day, or correct "date"`,
    "policy/attested-twice": ({ id, domain, path, line, }) => `${id} is already attested${domain === null ? "" : ` for ${domain}`} as ${path} in line ${line}; keep one, or list other "domains"`,
    "policy/evidence-url": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} is not an https URL; use one, or a path in this repository`,
    "policy/evidence-secret": () => "the URL contains a user name or a password; remove them",
    "policy/evidence-file": ({ text, problem }) => `the evidence ${(0,quote/* quoteCharacters */.rU)(text)} ${problem}. Name a file of this repository, or an https URL`,
    "policy/evidence-path": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} must be relative to the policy file's folder, or an https URL`,
};
const policy_faults_files = {
    "policy/main-key": ({ file }) => `only the main policy has this key; move it to ${file}`,
    "policy/nested-include": ({ file }) => `an included file includes no others; add them in ${file}`,
    "policy/include-files": ({ limit }) => `with this pattern more than ${(0,text_count/* formatCount */.B)(limit)} files are included (project limit)`,
    "policy/include-size": ({ file, mebibytes }) => `with ${(0,quote/* quotePath */.WG)(file)} the included files have more than ${mebibytes} MiB together (project limit)`,
    "policy/no-repository": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} cannot be included here: this policy is in no repository`,
    "policy/no-other-file": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} matches no file besides this one`,
    /** `problems`: each begins with the name of its file. */
    "policy/include-problems": ({ problems, count }) => (0,list/* list */.p)(problems, count, "; "),
    "policy/no-files": ({ kinds }) => `names no files; add ${alternatives(kinds)}`,
    "policy/second-format": ({ first, second }) => `this entry already has ${(0,quote/* quoteCharacters */.rU)(first)}; move ${(0,quote/* quoteCharacters */.rU)(second)} to an entry of its own`,
    "policy/other-format": ({ kind, own }) => `only applies to ${(0,quote/* quoteCharacters */.rU)(kind)} entries; remove it from this ${(0,quote/* quoteCharacters */.rU)(own)} entry`,
    "policy/origin": () => "is not a domain name",
    "policy/joined-lines": () => "YAML joins these lines into one; begin the block with | to keep them separate",
    "policy/foreign-records": ({ domain, isAbove, other, place, file, }) => `records: ${domain} is ${isAbove ? "above" : "below"} ${other}, a domain of another file (${place}); declare these records in ${file}, or in a file of its "zones"`,
};
const policyFaults = { ...policy_faults_yaml, ...shape, ...policy_faults_names, ...settings, ...attestations, ...policy_faults_files };

;// CONCATENATED MODULE: ./lib/src/report/english/provider-values.js
/** Why it is unknown what becomes of a value; each follows "a value that". */
const unsure = {
    "provider/not-ascii": () => "has characters other than ASCII, which the provider may store in more than one way",
    "provider/not-plain": () => "has quotes, backslashes, or characters other than ASCII, which the provider may store in more than one way",
    "provider/at-sign": () => "is `@`, which the provider may take for the zone",
    "provider/first-quote": () => "begins with a quote, but is not one string in quotes, or several",
    "provider/inner-quotes": () => "has quotes or backslashes in it, but is not in quotes",
    "provider/cut-or-joined": () => 'is not in quotes, so that it may be cut or joined: write `"\\"\u2026\\""` in HCL',
    "provider/string-ends": () => "is not in quotes, and has a character that may end or join strings there",
    "provider/undocumented-escape": () => "has an escape that Route 53 does not document",
};
/** Why a provider refuses a value. */
const refused = {
    "provider/escape": () => "a broken escape: `\\DDD` takes three digits up to 255",
    "provider/string-size": ({ octets }) => `a string has ${octets} octets; the limit is 255 (RFC 1035 \u00a73.3). Put \`\\" \\"\` into it after at most 255`,
    "provider/text-size": ({ octets, limit }) => `the text has ${octets} octets, and azurerm takes ${limit}`,
    "provider/no-text": () => "the text is empty",
    "provider/no-value": ({ type }) => `an empty value is not a valid ${type} record`,
    "provider/line-ends": () => "the text has line ends, and a record's data are one line",
    "provider/comment": ({ text }) => `${text} would be read as a comment`,
    "provider/relative-name": ({ text }) => `${text} must end with a dot: the provider takes no relative names`,
    "provider/hetzner-quotes": ({ text }) => `${text} is not in quotes, which Hetzner wants: use \`provider::hcloud::txt_record("\u2026")\``,
    "provider/desec-quotes": ({ text }) => `${text} is not in quotes, which deSEC wants: \`"\\"\u2026\\""\` in HCL`,
    "provider/route53-quotes": ({ text }) => `${text} is in quotes, and the provider puts quotes around it once more, which Route 53 refuses: leave them out`,
};
const ROUTING_POLICY = "has a routing policy";
/** Why answers are not what a record says; each follows what declares it. */
const computed = {
    "provider/may-be-proxied": () => "may be proxied, so that Cloudflare answers with addresses of its own",
    "provider/proxied": () => "is proxied, so that Cloudflare answers with addresses of its own",
    "provider/flattened": () => "is flattened, so that Cloudflare answers with the addresses of its target",
    "provider/routing-policy": () => ROUTING_POLICY,
    "provider/varies": () => `${ROUTING_POLICY}, so that not everyone gets the same answer`,
};
const providerValues = {
    ...unsure,
    ...refused,
    ...computed,
    "provider/record": ({ reason }) => `it ${reason}`,
    "provider/target-addresses": () => "the provider makes addresses of its target",
    "provider/own-addresses": () => "the provider answers with its own addresses",
    "provider/azure-alias": () => "Azure answers with the data of another resource",
    "provider/route53-alias": () => "Route 53 answers with the data of another name",
};

;// CONCATENATED MODULE: ./lib/src/report/english/questions.js
// What was asked, in words.
const questions = {
    "source/rrset": ({ type, name }) => `${type} ${name}`,
    "source/live-rrset": ({ type, name }) => `live ${type} ${name}`,
    "source/url": ({ url }) => url,
    "source/place": ({ place, text }) => `${place}: ${text}`,
    "source/smtp": ({ host, address }) => `SMTP ${host} [${address}]`,
};

// EXTERNAL MODULE: ./lib/src/report/english/read-report.js
var read_report = __webpack_require__(52227);
;// CONCATENATED MODULE: ./lib/src/report/english/received-reports.js
// What is said of received reports that do not count. Nothing is quoted of a file before it is known to be a report.


const receivedReports = {
    "reports/file": ({ problem }) => `it ${problem}`,
    "reports/ended": () => "the run ended before it was read to the end",
    "reports/no-report": () => "it is neither a report nor a mail, mailbox or archive with one",
    "reports/part": ({ steps, reason }) => `${steps.map(({ kind, number }) => `${kind} ${number}`).join(", ")}: ${reason}`,
    "reports/too-large": ({ mebibytes }) => `it is more than ${mebibytes} MiB, the limit for a report or mail, unpacked (project limit)`,
    "reports/mail-total": ({ mebibytes }) => `the rest of it was not read: more than ${mebibytes} MiB would be unpacked of one file or mail (project limit)`,
    "reports/total": ({ gibibytes }) => `it was not read: with it, more than ${gibibytes} GiB would be unpacked in one run (project limit)`,
    "reports/nested": ({ most }) => `it has more than ${most} mails and archives inside each other (project limit)`,
    "reports/gzip": () => "its gzip data is truncated or damaged",
    "reports/zip": () => "its zip data is truncated or damaged",
    "reports/zip/encrypted": () => "it is an encrypted archive, which reports are not",
    "reports/zip/entries": ({ most }) => `it is an archive of more than ${most} files (project limit)`,
    "reports/mail": () => "it is a mail that is not valid MIME",
    "reports/mail/lines": ({ most }) => `it is a mail of more than ${most} lines (project limit)`,
    "reports/mail/parts": ({ most }) => `it is a mail with more than ${most} lines that may part it (project limit)`,
    "reports/mail/attachments": ({ most }) => `it is a mail with more than ${most} attachments (project limit)`,
    "reports/json/invalid": () => "it is not valid JSON",
    "reports/json/no-report": () => "it is JSON, but no TLS report: it has no list `policies` (RFC 8460 \u00a74.4)",
    "reports/xml/malformed": ({ line, column }) => `it is not well-formed XML: line ${line}, column ${column}`,
    "reports/xml/doctype": () => "it has a DOCTYPE, which reports do not have and which may name other files",
    "reports/xml/attributes": () => "an element has more than 20 attributes (project limit)",
    "reports/xml/between-tags": () => "more than a million characters are between two of its tags (project limit)",
    "reports/xml/depth": () => "more than 32 elements are inside each other (project limit)",
    "reports/xml/root": ({ name }) => `it is XML, but no DMARC report: its root is not \`${name}\``,
    "reports/organisation": () => "it does not say which organisation sent it",
    "reports/period/none": () => "it has no valid period",
    "reports/period/backwards": ({ begin, end }) => `its period ends at ${end}, before it begins at ${begin}`,
    "reports/period/future": ({ begin }) => `its period begins in the future, at ${begin}`,
    "reports/period/long": ({ days, most }) => `its period is ${(0,plural/* plural */.L)(days, "day")}; more than ${most} cannot be counted by day (project limit)`,
    "reports/foreign": ({ domain }) => `it is about ${(0,quote/* quoteOctets */.f4)(domain)}, which is not a domain of the policy`,
    "reports/too-many": ({ day, most }) => `it is about ${day}, a day for which ${most} reports were counted already (project limit)`,
    "reports/dmarc/no-domain": () => "it names no domain",
    "reports/dmarc/no-value": ({ element }) => `it has no valid \`${element}\``,
    "reports/dmarc/record": ({ number, problem }) => `record ${number}: ${problem}`,
    "reports/dmarc/records": ({ faults, count, first }) => `${faults} of its ${(0,plural/* plural */.L)(count, "record")} do not count; ${first}`,
    "reports/tls-rpt/policies": ({ most }) => `it has more than ${most} policies (project limit)`,
    "reports/tls-rpt/no-policies": () => "its list `policies` is empty",
    "reports/tls-rpt/no-domain": ({ number }) => `policy ${number} has no valid \`policy-domain\``,
    "reports/tls-rpt/policy-type": ({ number }) => `policy ${number} has no \`policy-type\` of RFC 8460 \u00a74.4`,
    "reports/tls-rpt/count": ({ number }) => `policy ${number} has no valid number of sessions`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/record-warnings.js
// What is said of declared records that are almost certainly not what their author meant.

const MARKS = {
    typography: "typographic characters",
    quotes: "quotation marks",
    backslashes: "backslashes",
};
const keyLength = ({ present, whole }) => `the key has ${present} of its ${whole} characters`;
const AGAIN = "copy it from the signer again";
const recordWarnings = {
    "record-warning/exchange-address": ({ text }) => `${text} is an address, not a name: publish the name of a host, and the address at that name`,
    "record-warning/exchange-label": ({ text, intended }) => `${text} is a name of one label, a top-level domain: did you mean ${intended}.?`,
    "record-warning/owner-dot": ({ name }) => `this record would be at ${name}., with the zone's name twice: the dot at its end is missing`,
    "record-warning/owner-twice": ({ name, intended, zone }) => `this record would be at ${name}., with the zone's name twice: to mean ${intended}., leave ${zone} out`,
    "record-warning/target-twice": ({ type, target }) => `this ${type} record would lead to ${target}., with the zone's name twice: the dot at the end is missing`,
    "record-warning/target-missing": ({ type, target }) => `this ${type} record would lead to ${target}., a name that does not exist: is the dot at the end missing?`,
    "record-warning/foreign": ({ name, type, zone }) => `${name} is not in the zone ${zone}: named ignores this ${type} record, and other servers refuse the zone`,
    "record-warning/yaml-name": ({ written, read }) => `YAML does not read ${written} as text, so octoDNS makes the name ${read} of it: put it in quotes`,
    "record-warning/comment": ({ text }) => `a semicolon outside of quotes begins a comment, so that receivers see ${(0,quote/* quoteOctets */.f4)(text)} and nothing of what follows`,
    "record-warning/trailing-space": ({ rule }) => `the record ends with white space, which ${rule} does not allow there; most receivers ignore it`,
    "record-warning/quoting": ({ marks }) => `${marks.map((mark) => MARKS[mark]).join(" and ")} would be served as part of the record, which receivers then do not understand`,
    "record-warning/run-together": ({ text }) => `the strings of a TXT record are joined without a space, so that receivers read ${text}`,
    "record-warning/key-space": () => "white space stands inside the key where two strings meet; verifiers are to ignore it (RFC 6376 \u00a73.2), but it is not part of the key",
    "record-warning/key-cut": (key) => `${keyLength(key)}: the text was cut off after ${key.limit} octets, the most that one string takes; ${AGAIN}`,
    "record-warning/key-split": (key) => `${keyLength(key)}: it was split after ${key.limit} octets, and the ${key.limit + 1}th was lost; ${AGAIN}`,
    "record-warning/spf": ({ name, text }) => `receivers ignore ${(0,quote/* quoteOctets */.f4)(text)}, as it does not begin with \`v=spf1\` and a space. ${name} has an SPF record besides, and a name can have one: join their terms (RFC 7208 \u00a73.2)`,
    "record-warning/tlsa-of-nothing": () => "this TLSA record has the digest of no data: it fits no key",
    "record-warning/txt-size": ({ provider, octets, limit }) => `this TXT record has ${octets} octets, and ${provider} takes ${limit}: it would be refused`,
    "record-warning/txt-sum": ({ name, provider, octets, limit }) => `the TXT records of ${name} come to ${octets} octets with this one, and ${provider} takes ${limit}: it would be refused`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/report-arrival.js
// What is said of when reports arrived.



const reportArrival = {
    "report-arrival/recent": ({ organisation, end }) => `the last report is from ${(0,quote/* quoteCharacters */.rU)(organisation)}, up to ${(0,times/* momentText */.A)(end)}`,
    "report-arrival/none": () => "no report has arrived",
    "report-arrival/too-old": ({ organisation, end, days, limit, }) => `the last report, from ${(0,quote/* quoteCharacters */.rU)(organisation)}, ends at ${(0,times/* momentText */.A)(end)}, ${(0,plural/* plural */.L)(days, "day")} ago; the limit is ${(0,plural/* plural */.L)(limit, "day")}`,
    "report-arrival/unread": ({ found, files }) => `${found}; but ${files === 1 ? "a file" : `${files} files`} could not be read`,
    "report-arrival/not-measured": ({ found }) => `${found}; but whether a published record asks for reports was not measured`,
    "report-arrival/new": ({ limit }) => `not judged yet: the first run that saw the record ask for reports was at most ${(0,plural/* plural */.L)(limit, "day")} ago`,
    "report-arrival/not-asked": () => "not judged: no published record of the domain asks for reports",
};

;// CONCATENATED MODULE: ./lib/src/report/english/repository-files.js
// Why a file of the repository is not read, or none is found.


const reasonOf = ({ error }) => READ_PROBLEMS[error] ?? error;
const IN_TOTAL = "that are read of all `zones:` entries and `records:` blocks together (project limit)";
/** Why a file is not read, whatever it is for; each follows its name. */
const fileProblems = {
    "file/outside": () => "is outside of the repository",
    "file/in-git": () => "is in .git, where nothing is read",
    "file/leads-out": () => "leads out of the repository by a symbolic link",
    "file/leads-into-git": () => "leads into .git by a symbolic link, and nothing is read there",
    "file/steps": ({ limit }) => `is more than ${limit} steps away, links followed`,
    "file/missing": () => "does not exist",
    "file/unreadable": (own) => `cannot be read: ${reasonOf(own)}`,
    "file/not-a-file": () => "is not a file",
    "file/untracked": () => "is not tracked by git, and no other file is read in a repository that others write to: commit it",
};
const repositoryFiles = {
    ...fileProblems,
    "file/link-in-commit": () => "is a symbolic link, which is not followed in a commit",
    "file/size": ({ mebibytes }) => `is larger than ${mebibytes} MiB`,
    "file/count-in-total": ({ limit }) => `is beyond the ${limit} files ${IN_TOTAL}`,
    "file/size-in-total": ({ mebibytes }) => `is beyond the ${mebibytes} MiB ${IN_TOTAL}`,
    "file/problem": ({ file, problem }) => `${(0,quote/* quotePath */.WG)(file)} ${problem}`,
    "file/turned": ({ file }) => `${(0,quote/* quotePath */.WG)(file)} leads out of the repository by a symbolic link, or into .git: name a file that is its own`,
    "file/length": ({ what, length, limit }) => `a ${what} of ${length} characters names no file: ${limit} are the most`,
    "file-pattern/no-file": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} matches no file`,
    "file-pattern/absolute": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} must be relative to the policy file's folder`,
    "file-pattern/outside": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} leads out of the repository`,
    "file-pattern/in-git": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} leads into .git, where nothing is read`,
    "file-pattern/unreadable": ({ pattern, ...own }) => `${(0,quote/* quotePath */.WG)(pattern)} cannot be looked for: ${reasonOf(own)}`,
    "file-pattern/count": ({ pattern, limit }) => `${(0,quote/* quotePath */.WG)(pattern)} has more than ${limit} files to look at: name a narrower folder`,
    "file-pattern/count-in-total": ({ pattern, limit }) => `with ${(0,quote/* quotePath */.WG)(pattern)} there are more than ${limit} files to look at for all patterns together: name narrower folders, or fewer`,
    "declared-total/octets": ({ mebibytes }) => `this is beyond the ${mebibytes} MiB ${IN_TOTAL}`,
    "declared-total/records": ({ limit }) => `with this there are more than the ${limit} records ${IN_TOTAL}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/rollout.js
// What must come before a change.


/** Project limit: how many records a message names; a hostile set has hundreds. */
const rollout_MAX_RECORDS = 3;
const UNTIL_DELIVERED = "Stop signing with it, wait until mail in transit is delivered (7 days are safe), and only then remove the record.";
function quotedList(terms) {
    return (0,list/* list */.p)(terms.map((term) => `\`${(0,truncate/* truncate */.x)(term)}\``), rollout_MAX_RECORDS);
}
const rollout = {
    "rollout/mta-sts-removed": ({ maxAge }) => `this change removes the MTA-STS record, but senders that have the policy cached enforce it for up to ${maxAge} s`,
    "rollout/end-mta-sts": ({ url, maxAge }) => `Serve a policy with \`mode: none\` and a small \`max_age\` at ${url}, and publish a new id. ` +
        `Once ${maxAge} s have passed, remove the record and the policy (RFC 8461 \u00a78.3).`,
    "rollout/tlsa-replaced": ({ records }) => {
        return (`this change removes all TLSA records that senders use now (${quotedList(records)}), and the server's key was not measured. ` +
            "If the server still uses a key that they name, senders that use DANE will defer mail");
    },
    "rollout/keep-tlsa": ({ ttl }) => `Publish the new records beside the old ones, and wait two TTLs (the resolver answered with ${ttl} s; the zone's own TTL may be longer). ` +
        "Then let the server use the new key, and remove the old records last (RFC 7671 \u00a78.1).",
    "rollout/spf-network-moved": (values) => `this change moves ${values.host} from ${quotedList(values.removed)} to ${quotedList(values.added)}. The SPF record lists the old address alone, so mail from the new one does not pass SPF`,
    "rollout/list-network": ({ added }) => `Add ${quotedList(added)} to the SPF record. Remove the old address once no mail comes from there.`,
    "rollout/spf-senders-removed": ({ terms }) => `this change removes ${quotedList(terms)} from the SPF record, so mail of the senders named there no longer passes SPF`,
    "rollout/move-senders": () => "Make sure that none of these senders sends for the domain any more.",
    "rollout/spf-senders-added": ({ terms }) => `this change adds ${quotedList(terms)} to the SPF record, so all senders named there can send as the domain`,
    "rollout/confirm-senders": () => "Make sure that these senders are meant to send for the domain.",
    "rollout/selector-removed": ({ selector }) => `this change removes selector ${selector} and its key together. Mail already signed with ${selector}, or still being signed with it, will fail DKIM`,
    // RFC 5321 \u00a74.5.4.1: servers give up after 4 or 5 days at the earliest.
    "rollout/keep-key": () => `Keep the key record for now. ${UNTIL_DELIVERED}`,
    "rollout/retire-selector": ({ selector }) => `Name ${selector} under \`dkim: retired:\`, and keep its key record for now. ${UNTIL_DELIVERED}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/run-errors.js
// Why a run cannot start, or its base cannot be read: git, the policy's place, resolvers.

const FORMS = "https://dns.example/dns-query, tls://192.0.2.53, udp://192.0.2.53:53 or system";
const runErrors = {
    "git/missing": () => "there is no git here",
    /** `said`: the first line of what git wrote, in English. */
    "git/failed": ({ command, said }) => `git ${command} failed${said === "" ? "" : `: ${said}`}`,
    "git/output": ({ command, mebibytes }) => `git ${command} says more than ${mebibytes} MiB`,
    "git/not-a-commit": ({ ref }) => `${ref} is not the name of a commit`,
    "git/unknown-commit": () => "git knows no such commit here",
    "git/incomplete": () => "git does not have all of the commit",
    "git/not-checked-out": ({ commit }) => `the checkout does not contain ${commit}`,
    "git/untracked": ({ reason }) => `in an untrusted repository only files that git tracks are read, but git cannot list them. Check out the repository first (actions/checkout, with git installed). ${reason}`,
    "run/no-policy": ({ config }) => `${config}: policy file not found. Create one with \`mail-policy init DOMAIN\`, or set --config (Action input \`config\`).`,
    "run/policy": ({ config, problem }) => `${config}: the policy ${problem}`,
    "run/not-a-domain": ({ text, config }) => `${JSON.stringify(text)} is not a domain of ${config}`,
    "run/no-mail-server": () => "no domain of this policy receives mail, so there is no server to probe",
    "run/no-reports": ({ config }) => `${config}: the policy names no files with received reports. Name them with \`reports:\`, or a history with --history or --branch`,
    "run/no-policy-to-serve": ({ config }) => `${config}: no domain has a policy to serve. Name its file with \`mta-sts: policy-file:\`.`,
    "run/several-former-policies": ({ files }) => `the change removes several policies (${(0,list/* list */.p)(files)}), and it is not clear which of them is now another file.`,
    "run/included-files": ({ limit }) => `its files include each other more than ${limit} levels deep`,
    "run/many-removed": ({ count }) => `the change removes ${count} YAML files, so its former policy is unknown.`,
    "init/missing": ({ names, count }) => `${(0,list/* list */.p)(names)}: ${count === 1 ? "this name does" : "these names do"} not exist in DNS. Correct the spelling, or add --allow-missing for names that are still to be registered.`,
    "init/no-zone": () => "the files of --zones hold no whole zone; name the domains",
    "init/too-large": ({ problems }) => `no policy can be written for these domains; try fewer at once. ${problems.join(" ")}`,
    "resolver/problem": ({ url, problem }) => `resolver ${JSON.stringify(url)} ${problem}`,
    "resolver/form": () => `is not a valid resolver; write ${FORMS}`,
    "resolver/url": () => `is not a valid URL; write ${FORMS} (an IPv6 address in brackets)`,
    "resolver/host": () => "has no valid host name or IP address",
    "resolver/credentials": () => "has a user name or password; resolvers are asked without",
    "resolver/query": () => "has a query part (?\u2026); resolvers are asked by POST, without one",
    "resolver/port": () => "has port 0",
    "resolver/path": () => "has a path; only https:// has one",
    "resolver/fragment": () => "has a part after #; only tls:// has one",
    "resolver/udp-name": () => "needs an IP address: a name would have to be looked up first",
    "resolver/tls-name": () => "has no valid name after #, which is the name in the resolver's certificate",
    "resolver/none": () => "the system names no DNS resolver; name one with --resolver or in the policy",
    "resolver/of-this-machine": () => "is the one of this machine, which may know the names of its network",
    "resolver/not-public": ({ use }) => `is not the address of a public host (${use})`,
    "resolver/untrusted": ({ url, refusal }) => `resolver ${JSON.stringify(url)} ${refusal}, and this policy is not trusted. Set the resolver in the workflow (\`resolvers\`) or with --resolver, or set allow-private-network there`,
};

// EXTERNAL MODULE: ./lib/src/report/english/runs.js
var runs = __webpack_require__(32654);
;// CONCATENATED MODULE: ./lib/src/report/english/saved-runs.js
// What is wrong with what another run left: reports, snapshots, shards, measurements of mail servers.
/** What a file is, as an error names it. */
const saved_runs_KINDS = { snapshot: "snapshot", evidence: "SMTP evidence" };
const NAME_A_RUN = "Name report.json or snapshot.json of a run, or a folder with report.json";
const savedRuns = {
    "saved/cannot-read": ({ kind, file, reason }) => `cannot read the ${saved_runs_KINDS[kind]} ${file}: ${reason}`,
    /** `problem`: what the schema says, in English. */
    "saved/not-a-snapshot": ({ file, problem }) => `${file} is not a snapshot that this version can replay: ${problem}. Use the version that saved it, or save it again`,
    "saved/not-evidence": ({ file, problem }) => `${file} is not an SMTP evidence file of \`mail-policy probe\`: ${problem}`,
    "saved/offline": ({ file }) => `--offline cannot be combined with --replay ${file}: it was recorded live, and --replay never uses the network. Remove --offline.`,
    "saved/neither": ({ folder, report, failure }) => `${folder} has neither ${report} nor ${failure}`,
    "saved/not-regular": ({ file }) => `${file} is not a regular file`,
    "saved/missing": ({ file }) => `${file} does not exist`,
    /** `problem` follows the name. */
    "saved/refused": ({ file, problem }) => `${file} ${problem}`,
    "saved/not-json": ({ file, problem }) => `${file} is not the JSON of a report: ${problem}`,
    "saved/long-text": ({ file, limit }) => `${file} has a text of more than ${limit} characters`,
    "saved/other-version": ({ file, version, problem }) => `${file} is not from this version of mail-policy${version === null ? "" : `, but from ${JSON.stringify(version)}`}: ${problem}. Use the version that wrote it`,
    "saved/name-a-run": ({ problem }) => `${problem}. ${NAME_A_RUN}`,
    "saved/no-report": ({ file, problem }) => `${file} has no report, because that run ended with an error: ${problem}. ${NAME_A_RUN}`,
    "saved/other-domains": ({ file, policy }) => `${file} has no answers about the domains of ${policy}. Name the policy of that run with --config`,
    "saved/same-report": ({ before, after }) => `${before} and ${after} are the same report. Name two runs`,
    "saved/same-run": ({ before, after }) => `${before} and ${after} are the same run. Name two runs`,
    "saved/run-and-file": ({ name }) => `${name} is a run of the history, and a file. Name the file as ./${name}`,
    "saved/neither-run-nor-file": ({ name, problem }) => `${name} is neither a file nor a run of the history: ${problem}`,
    "saved/not-recorded": ({ name }) => `${name}: the history does not tell all that this run found: it was recorded late, too much has changed since, or the chain is broken. Name another run`,
};
/** What differs, and what to do about it. */
const DIFFERENCES = {
    policy: "of another policy. Merge on the commit that the shards checked out",
    files: "of other zone files. Merge on the commit that the shards checked out",
    view: "of another view. Give the shards and the merge the same --view",
    base: "of another base. Give the shards and the merge the same --base",
};
const shards = {
    "shards/cannot-read": ({ place, reason }) => `cannot read the shards in ${place}: ${reason}`,
    "shards/missing": () => "no such file or folder. Check that the jobs of the shards saved their snapshots",
    "shards/entries": ({ folder, limit }) => `${folder} has more than ${limit} entries`,
    "shards/none": () => "no shard left a snapshot. See the jobs of the shards, and the folder that is merged",
    "shards/days-apart": ({ first, second, days }) => `${first} and ${second} were observed more than ${days} days apart. Check the clocks of their machines, or run all shards again`,
    "shards/size": ({ octets, gibibytes }) => `the snapshots of the shards have ${octets} octets; the limit is ${gibibytes} GiB`,
    "shards/whole-run": ({ file }) => `${file} is the snapshot of a whole run, not of a shard: evaluate it with --replay`,
    "shards/number": ({ file, number, of }) => `${file} is shard ${number} of ${of}, which cannot be`,
    "shards/version": ({ file, version, own }) => `${file} is from mail-policy ${version}, and this is ${own}. Run the same version everywhere`,
    "shards/base-unread-there": ({ file }) => `${file} is of a job that could not read the base. Run that job again`,
    "shards/base-unread-here": ({ file }) => `${file} was compared with a base that cannot be read here. Run the merge again`,
    "shards/differs": ({ file, what }) => `${file} is ${DIFFERENCES[what]}`,
    "shards/counts": ({ first, second, firstOf, secondOf }) => `${first} and ${second} are of ${firstOf} and of ${secondOf} shards. Merge the shards of one run only`,
    "shards/twice": ({ first, second, number }) => `${first} and ${second} are both shard ${number}. Keep one of them`,
    "shards/offline": ({ first, second }) => `of ${first} and ${second}, only one used the network. Give all shards --offline, or none`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/service.js
// What is said of the records by which mail programs find their servers.


const service = {
    "service/srv/not-declared": () => "not asked: the policy does not say `services: true`",
    "service/srv/parts": ({ parts }) => (0,list/* list */.p)(parts, undefined, "; "),
    "service/srv/offered": ({ service: name, hosts, }) => `${name}: ${(0,list/* list */.p)(hosts.map(({ host, port }) => `${host} port ${port}`))}`,
    "service/srv/not-offered": ({ service: name }) => `${name}: not offered`,
    "service/srv/configuration": ({ names }) => names.length === 0
        ? "DNS has no autoconfig or autodiscover name"
        : `automatic configuration: ${(0,list/* list */.p)(names)} (their answers were not checked)`,
    "service/srv/missing": ({ name }) => `no SRV record at ${name}`,
    "service/srv/alias": ({ name, host, owner }) => `${name}: ${host} is an alias (CNAME) of ${owner}, which RFC 2782 forbids here`,
    "service/srv/no-name": ({ name, host }) => `${name}: ${host} does not exist`,
    "service/srv/no-address": ({ name, host }) => `${name}: ${host} has no A or AAAA record`,
    "service/srv/port-zero": ({ name, host }) => `${name}: ${host} has port 0, to which no program can connect (RFC 6335 \u00a76)`,
    "service/srv/dangling": ({ name, owner }) => `${name} is an alias (CNAME) of ${owner}, which has no address`,
    "service/srv/none-offered": ({ services }) => `the policy says \`services: true\`, but the SRV records say that ${(0,list/* list */.p)(services)} ${services.length === 1 ? "is" : "are"} not offered (RFC 6186 \u00a73.4)`,
    "service/srv/limit": ({ service: name, all, limit }) => `${all - limit} of ${all} hosts of ${name} ${all - limit === 1 ? "was" : "were"} not looked up; the limit is ${limit}`,
    "service/srv/fix": ({ parts }) => `${(0,capitalized/* capitalized */.l)((0,list/* list */.p)(parts, undefined, "; "))}.`,
    "service/srv/fix-missing": ({ service: name, record }) => `publish \`${record}\` with the host that offers ${name}, or the target \`.\` if none does`,
    "service/srv/fix-host": ({ name, host }) => `name a host with addresses of its own at ${name} instead of ${host}`,
    "service/srv/fix-port": ({ name, host, port }) => `name the port of ${host} at ${name}, usually ${port}`,
    "service/srv/fix-dangling": ({ name }) => `point ${name} to a host with an address, or remove the alias`,
    "service/srv/fix-none-offered": ({ domain }) => `Publish the hosts that mail programs of ${domain} connect to, or remove \`services: true\`.`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/smtp-answers.js
// What a mail server answered on port 25 instead of TLS, or why it could not be asked.



/** What a server is waited for. */
const smtp_answers_STEPS = { greeting: "greet", EHLO: "answer EHLO", HELO: "answer HELO", STARTTLS: "answer STARTTLS" };
/** Its last part may be a stranger's text, of any length. */
const about = (address, words) => (0,truncate/* truncate */.x)(`${address} ${words}`);
const smtp_answers_PROBLEMS = {
    "smtp/line-length": ({ limit }) => `a line has more than ${limit} octets`,
    "smtp/not-a-reply": () => "it does not send an SMTP reply",
    "smtp/endless": () => "it sends too much",
    "smtp/mixed-codes": () => "the lines of its reply have different codes",
};
const smtpAnswers = {
    ...smtp_answers_PROBLEMS,
    "smtp/connect-timeout": ({ address, ms }) => `${address} did not accept a connection ${(0,times/* within */.u)(ms)}`,
    "smtp/connect-timed-out": ({ address }) => `${address} did not accept a connection in time`,
    "smtp/refused": ({ address }) => `${address} refused the connection`,
    "smtp/unreachable": ({ address, code }) => `${address} cannot be reached from here (${code})`,
    "smtp/not-tried": ({ address }) => `${address} could not be tried`,
    "smtp/timeout": ({ address, step, ms }) => `${address} did not ${smtp_answers_STEPS[step]} ${(0,times/* within */.u)(ms)}`,
    "smtp/hung-up": ({ address, step }) => `${address} hung up and did not ${smtp_answers_STEPS[step]}`,
    "smtp/reply": ({ address, step, code, text }) => about(address, `${step === "greeting" ? "greets" : `answers ${step}`} with ${formatReply(code, text)}`),
    "smtp/no-starttls": ({ address }) => `${address} does not offer STARTTLS`,
    "smtp/no-ehlo": ({ address, code, text }) => about(address, `does not support EHLO (${formatReply(code, text)}), so it does not offer STARTTLS`),
    "smtp/injection": ({ address }) => `${address} sends more plaintext after its reply to STARTTLS`,
    "smtp/unasked": ({ address }) => `${address} sends more replies than it was asked for`,
    "smtp/not-smtp": ({ address, problem }) => `${address} does not speak SMTP: ${problem}`,
    "smtp/handshake-timeout": ({ address, ms }) => `${address} did not complete the TLS handshake ${(0,times/* within */.u)(ms)}`,
    "smtp/no-handshake": ({ address, problem }) => `${address} does not complete the TLS handshake: ${problem}`,
    "smtp/legacy-not-tried": ({ reason }) => `TLS 1.0 and 1.1 could not be tried: ${reason}`,
    "smtp/blocked": ({ failures }) => `outbound port 25 is blocked here: ${failures.join("; ")}`,
    "smtp/slow": ({ address, ms }) => `${address} was not asked again: under other names it took ${(0,duration/* formatDuration */.a3)(ms)} to answer`,
    "smtp/not-public": ({ address, use }) => `${address} is not the address of a public host: ${use}`,
    "smtp/off": () => "not probed: --smtp off",
    "smtp/offline": () => "not probed: --offline uses no network",
};
function formatReply(code, text) {
    return `${code} ${text}`.trim();
}

;// CONCATENATED MODULE: ./lib/src/report/english/smtp-host.js
// What is said of the addresses of an MX host.

/** Project limit: how many addresses a message names. */
const MAX_ADDRESSES = 4;
/** OpenSSL's name of a key type, as certificates are called. */
const keyTypeName = (type) => (type === "ec" ? "ECDSA" : type.toUpperCase());
const smtp_host_listed = (addresses) => (0,list/* list */.p)(addresses, MAX_ADDRESSES);
const smtpHost = {
    "smtp-host/no-session": () => "not judged: there is no TLS session, see smtp-tls/starttls",
    "smtp-host/unreadable-certificate": () => "the certificate cannot be read",
    "smtp-host/certificate": ({ type, verdict }) => `${type === null ? "other" : keyTypeName(type)} certificate: ${verdict}`,
    "smtp-host/certificates": ({ verdicts }) => verdicts.join("; "),
    "smtp-host/verdict": ({ verdict, addresses }) => `${verdict} (${smtp_host_listed(addresses)})`,
    "smtp-host/verdicts": ({ verdicts }) => verdicts.join("; "),
    "smtp-host/addresses": ({ addresses }) => smtp_host_listed(addresses),
    "smtp-host/measured-elsewhere": ({ address, at, from }) => `${address}, measured ${at.slice(0, 10)} at ${from}`,
    "smtp-host/outdated": ({ at, from, days }) => `measured ${at} at ${from}, more than ${days} days ago: measure again`,
    "smtp-host/too-late": ({ at, from }) => `measured ${at} at ${from}, after the time of this audit: measure again`,
    "smtp-host/rejected": ({ reason }) => `${reason}; that may be for this client alone (RFC 5321 \u00a77.9)`,
    "smtp-host/refused": ({ reason, family }) => `${reason}, while other hosts answer over ${family}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/smtp-tls.js
// What is said of the TLS of mail servers.



/** `2048-bit RSA key`, `ED25519 key`. */
function keyWords({ type, bits }) {
    return `${bits === null ? "" : `${bits}-bit `}${type.toUpperCase()} key`;
}
const smtpTls = {
    "smtp-tls/address-limit": ({ all, limit }) => `${all - limit} of ${all} addresses ${all - limit === 1 ? "was" : "were"} not probed; the limit is ${limit}`,
    "smtp-tls/evidence/answer": ({ parts }) => parts.join("; "),
    "smtp-tls/evidence/certificate": (values) => `certificate ${values.subject} for ${(0,list/* list */.p)(values.names) || "no DNS name"}, issued by ${values.issuer}, valid until ${values.notAfter}`,
    "smtp-tls/evidence/origin": ({ at, from }) => `measured ${at} at ${from}`,
    "smtp-tls/dane-authenticates": ({ usages }) => `not judged: DANE authenticates the host${usages.length === 1 ? ` by usage ${usages.join("")}` : ""}`,
    "smtp-tls/dane-undetermined": ({ fault }) => `${fault}. That does not matter if DANE authenticates the host, which could not be determined`,
    "smtp-tls/other-certificate": ({ keyType }) => `whether the server has an ${keyType} certificate too`,
    "smtp-tls/negotiated": ({ protocol }) => `the server negotiates ${protocol}`,
    "smtp-tls/starttls/session": ({ protocol }) => `STARTTLS leads to ${protocol}`,
    "smtp-tls/starttls/fix": ({ host }) => `Configure ${host} to answer on port 25 and offer STARTTLS with a certificate at each of its addresses, or remove the address from DNS.`,
    "smtp-tls/version/fix": ({ host }) => `Enable TLS 1.2 and 1.3 at ${host}: update its TLS library, and remove the version limit from its configuration.`,
    "smtp-tls/legacy/accepted": ({ protocol }) => `the server also accepts ${protocol}`,
    "smtp-tls/legacy/refused": () => "the server refuses TLS 1.0 and 1.1",
    "smtp-tls/legacy/fix": ({ host }) => `Disable TLS 1.0 and 1.1 at ${host}, e.g. in Postfix: \`smtpd_tls_protocols = >=TLSv1.2\`.`,
    "smtp-tls/legacy/fix-after": ({ first }) => `${first} Then disable TLS 1.0 and 1.1.`,
    "smtp-tls/forward-secrecy/ephemeral": ({ keyExchange }) => `the server uses ephemeral keys${keyExchange === null ? "" : ` (${keyExchange})`}`,
    "smtp-tls/forward-secrecy/static": ({ cipher }) => `${cipher} does not use ephemeral keys`,
    "smtp-tls/forward-secrecy/fix": ({ host }) => `Configure ${host} to prefer ECDHE suites, and disable suites without ephemeral keys (RSA, static DH and ECDH).`,
    "smtp-tls/cipher/unlisted": ({ cipher }) => `${cipher} is not on the list of TR-02102-2`,
    "smtp-tls/cipher/outdated": ({ cipher, until }) => `TR-02102-2 recommends ${cipher} only until ${until}`,
    "smtp-tls/cipher/cbc": ({ cipher }) => `TR-02102-2 recommends ${cipher} only with Encrypt-then-MAC, which the probe cannot see`,
    "smtp-tls/cipher/listed": ({ cipher }) => `${cipher} is on the list of TR-02102-2`,
    "smtp-tls/cipher/fix": ({ host }) => `Configure ${host} to prefer TLS_AES_256_GCM_SHA384, TLS_AES_128_GCM_SHA256 and the ECDHE suites with AES-GCM.`,
    "smtp-tls/certificate-name/match": ({ host }) => `the certificate is for ${host}`,
    "smtp-tls/certificate-name/base-domain": ({ base, host }) => `the server was asked for ${base}, the TLSA base domain, and its certificate is not for ${host}`,
    "smtp-tls/certificate-name/other": ({ names, host }) => `the certificate is for ${certificateNames(names)}, not for ${host}`,
    "smtp-tls/certificate-name/fix": ({ host }) => `Get a certificate with ${host} among its subject alternative names, and serve it at each address.`,
    "smtp-tls/certificate-trust/trusted": ({ issuer }) => `issued by ${issuer}`,
    "smtp-tls/certificate-trust/untrusted": ({ reason }) => `the certificate is not trusted: ${reason}`,
    "smtp-tls/certificate-trust/fix": ({ host }) => `Serve a certificate of a public CA at ${host}, with the intermediate certificates, or let DANE authenticate the host.`,
    "smtp-tls/certificate-expiry/not-yet": ({ notBefore }) => `the certificate is not valid before ${notBefore}`,
    "smtp-tls/certificate-expiry/expired": ({ notAfter }) => `the certificate expired on ${notAfter}`,
    "smtp-tls/certificate-expiry/valid": ({ days, notAfter }) => `the certificate is valid for ${(0,plural/* plural */.L)(days, "more day")}, until ${notAfter}`,
    "smtp-tls/certificate-expiry/soon": ({ days, notAfter, limit }) => `the certificate is valid for ${(0,plural/* plural */.L)(days, "more day")}, until ${notAfter}; at least ${(0,plural/* plural */.L)(limit, "day")} are required`,
    "smtp-tls/certificate-expiry/fix": ({ host }) => `Renew the certificate of ${host} and reload the mail server.`,
    "smtp-tls/certificate-key/parts": ({ parts }) => parts.join("; "),
    "smtp-tls/certificate-key/key": (key) => keyWords(key),
    "smtp-tls/certificate-key/short": ({ limit, ...key }) => `${keyWords(key)}, at least ${limit} bits are required`,
    "smtp-tls/certificate-key/dsa": (key) => `${keyWords(key)}, RFC 9325 \u00a74.5 allows RSA, ECDSA and EdDSA`,
    "smtp-tls/certificate-key/unrated": (key) => `${keyWords(key)}, whose strength could not be rated`,
    "smtp-tls/certificate-key/signature": ({ algorithm }) => `signed with ${algorithm}`,
    "smtp-tls/certificate-key/weak-signature": ({ algorithm }) => `signed with ${algorithm}, SHA-256 or better is required`,
    "smtp-tls/certificate-key/unrated-signature": ({ algorithm }) => `signed with ${algorithm}, whose hash could not be rated`,
    "smtp-tls/certificate-key/fix": ({ host, rsaBits, ecBits }) => `Serve a certificate at ${host} with a key of at least ${ecBits} bits (elliptic curves) or ${rsaBits} bits (RSA), signed with SHA-256 or better.`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/spf-ending.js
// What is said of how SPF records end.


/** How the record ends, after a redirect that of another domain. */
function endsIn(all, redirectedTo) {
    return `ends in ${(0,spf/* code */.aY)(all)}${redirectedTo === null ? "" : ` after a redirect to ${(0,spf/* excerpt */.Kb)(redirectedTo)}`}`;
}
const spfEnding = {
    "spf/all/fix": () => "Publish this record; once all senders are listed, `-all` is stricter.",
    "spf/all/fix-redirect": () => "Publish this record: its redirect still decides in which `all` it ends.",
    "spf/all/fix-receive": () => "Publish this record: the policy says that the domain sends no mail.",
    "spf/all/fix-other": ({ domain }) => `End the record of ${(0,spf/* excerpt */.Kb)(domain)} in \`~all\` or \`-all\`, or do not redirect to it.`,
    "spf/all-hard/fix": () => "Publish this record once every sender is listed and DMARC reports show no failing mail of your own.",
    "spf/all-hard/fix-owners": ({ others }) => `Once every sender is listed and DMARC reports show no failing mail of your own: ${others}`,
    "spf/all-hard/fix-other": ({ domain }) => `End the record of ${(0,spf/* excerpt */.Kb)(domain)} in \`-all\`.`,
    "spf/all/ends": ({ all, redirectedTo }) => endsIn(all, redirectedTo),
    "spf/all/neutral": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}: mail from other servers is neutral`,
    "spf/all/passes": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}: mail from any server passes`,
    "spf/all/authorises-everyone": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}, which authorises everyone: see spf/open`,
    "spf/all/none": ({ redirectedTo }) => `${redirectedTo === null ? "the record" : `the record of ${(0,spf/* excerpt */.Kb)(redirectedTo)}, where a redirect leads,`} has neither \`all\` nor \`redirect\`, so mail from other servers is neutral`,
    "spf/all/permerror": ({ problem, redirectedTo }) => `receivers cannot evaluate the record${redirectedTo === null ? "" : ` after a redirect to ${(0,spf/* excerpt */.Kb)(redirectedTo)}`}: ${problem}`,
    "spf/all-hard/soft": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}: mail from other servers gets a softfail, which receivers mostly accept`,
    "spf/all-hard/neither": () => "mail from other servers neither fails nor gets a softfail: see spf/all",
    "spf/all/covered": ({ items, count, families, qualifier, }) => `${(0,list/* listFirst */.r)(items, count)} ${count > 1 ? "together match" : "matches"} every ${(0,spf/* clients */.b2)(families)}: mail from other ${families.length > 1 ? "" : `IP${families[0] ?? ""} `}servers ${qualifier === "?" ? "is neutral" : qualifier === "~" ? "gets a softfail, which receivers mostly accept" : "fails"}`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/spf-evaluation.js
// What is said of the evaluation of one mail (RFC 7208 \u00a74), and of what the policy expects of it.



/** The sender as people write it; an empty reverse path is `<>`. */
function senderOf(sender) {
    return sender === "" ? "<>" : (0,spf/* excerpt */.Kb)(sender);
}
const spfEvaluation = {
    "spf/evaluation/not-a-domain": ({ domain }) => `${(0,spf/* code */.aY)(domain)} is not a domain name with several labels`,
    "spf/evaluation/no-match": ({ domain }) => `nothing in the record of ${domain} matches`,
    "spf/evaluation/target": () => "the target is not a valid domain name",
    "spf/evaluation/lookup-limit": ({ count, limit }) => `this would be lookup ${count}; RFC 7208 allows ${limit}`,
    "spf/evaluation/void-limit": ({ question, count, limit }) => `${question} is void lookup ${count}; RFC 7208 allows ${limit}`,
    "spf/evaluation/mx-limit": ({ domain, count, limit }) => `${domain} has ${count} MX records; RFC 7208 allows ${limit}`,
    "spf/evidence/evaluation": ({ ip, sender }) => `SPF evaluation of ${ip} for ${senderOf(sender)}`,
    "spf/evidence/step": ({ domain, term }) => `${domain}: ${(0,spf/* excerpt */.Kb)(term)}`,
    "spf/evidence/result": ({ result, reason }) => reason === null ? result : `${result}: ${reason}`,
    "spf/evidence/explanation": ({ explanation }) => `explanation: ${explanation}`,
    "spf/expectations/none": () => "the policy expects no SPF result",
    "spf/expectations/all": ({ mails }) => mails === 1 ? "the one mail gets the expected result" : `all ${mails} mails get the expected result`,
    "spf/expectations/result": ({ ip, sender, expected, result, path, reason, explanation, isLost, }) => {
        const why = [
            ...(path.length === 0 ? [] : [path.join(", then ")]),
            ...(reason === null ? [] : [(0,spf/* excerpt */.Kb)(reason)]),
            ...(explanation === null ? [] : [`explained as ${(0,quote/* quoteOctets */.f4)(explanation)}`]),
        ];
        const found = result === expected ? `${result}, as expected` : `expected ${expected}, but the result is ${result}`;
        return `${ip} for ${senderOf(sender)}: ${found}${why.length === 0 ? "" : ` (${why.join("; ")})`}${isLost ? `; before this change the result is ${expected}` : ""}`;
    },
    "spf/expectations/fix": ({ term }) => `${term === null ? "Change the term that the path names" : `Add \`${term}\` before \`all\`, or fix the term that should name it`}. If the result is right, correct \`spf: expect:\` in the policy.`,
    "spf/expectations/fix-lost-senders": ({ items, count }) => `First make sure that nothing sends from ${(0,list/* listFirst */.r)(items, count)} any more, and remove it from \`spf: expect:\`; then change the record. Otherwise keep the term that gives the current result.`,
    "spf/expectations/fix-lost-results": () => "First make sure that no mail depends on the current result, and remove it from `spf: expect:`; then change the record. Otherwise keep the term that gives the current result.",
};

;// CONCATENATED MODULE: ./lib/src/report/english/spf-syntax.js
// What is wrong with a term of an SPF record (RFC 7208 \u00a712); each sentence follows the term.


const spfSyntax = {
    "spf/syntax/record": ({ domain, problem }) => `in the record of ${domain}: ${problem}`,
    "spf/syntax/problems": ({ items, count }) => (0,list/* listFirst */.r)(items, count, "; "),
    "spf/syntax/term": ({ term, problem }) => `${(0,spf/* code */.aY)(term)}: ${problem}`,
    "spf/syntax/tab": () => "contains a tab; only spaces separate terms",
    "spf/syntax/not-ascii": ({ octets, meant }) => `contains octets outside printable ASCII: ${(0,spf/* code */.aY)(octets)}${meant === null ? "" : `; international names are written as A-labels: ${(0,spf/* code */.aY)(meant)}`}`,
    "spf/syntax/no-mechanism": () => "a mechanism is missing",
    "spf/syntax/bare-ipv4": () => "an IPv4 address needs `ip4:` before it",
    "spf/syntax/unknown-mechanism": ({ name, meant }) => `unknown mechanism ${(0,spf/* code */.aY)(name)}${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
    "spf/syntax/modifier-name": ({ name }) => `${(0,spf/* code */.aY)(name)} is not a valid modifier name`,
    "spf/syntax/modifier-qualifier": () => "a modifier takes no qualifier",
    "spf/syntax/repeated-modifier": ({ name }) => `\`${name}\` is allowed only once`,
    "spf/syntax/after-all": () => "nothing may follow `all`",
    "spf/syntax/after-ptr": () => "only `:` and a domain may follow `ptr`",
    "spf/syntax/after-name": ({ name }) => `only \`:domain\`, \`/length\` and \`//length\` may follow \`${name}\`, in this order`,
    "spf/syntax/needs-domain": ({ name }) => `\`${name}\` needs \`:\` and a domain`,
    "spf/syntax/no-domain": () => "a domain is missing",
    "spf/syntax/no-top-label": ({ domain }) => `${(0,spf/* code */.aY)(domain)} does not end in a top-level domain such as \`.de\``,
    "spf/syntax/needs-address": ({ name }) => `\`${name}\` needs \`:\` and an address`,
    "spf/syntax/other-family": ({ address, needed }) => `${(0,spf/* code */.aY)(address)} needs \`${needed}\``,
    "spf/syntax/not-an-address": ({ text, family }) => `${(0,spf/* code */.aY)(text)} is not a valid IPv${family} address`,
    "spf/syntax/second-length": () => "only one `/length` may follow the address",
    "spf/syntax/no-length": () => "a prefix length in digits must follow `/`",
    "spf/syntax/leading-zero": ({ digits }) => `${(0,spf/* code */.aY)(`/${digits}`)}: a prefix length must not begin with 0`,
    "spf/syntax/length": ({ digits, max }) => `${(0,spf/* code */.aY)(`/${digits}`)} is too long: an IPv${max === 32 ? 4 : 6} prefix has 0 to ${max} bits`,
    "spf/syntax/macro-zero": ({ macro }) => `${(0,spf/* code */.aY)(macro)}: the number in a macro must not be 0`,
    "spf/syntax/unknown-macro": ({ macro }) => `${(0,spf/* code */.aY)(macro)} is not a valid macro; one looks like \`%{d}\` or \`%{ir}\``,
    "spf/syntax/percent": () => "a `%` must begin a macro such as `%{d}`, or be doubled",
    "spf/syntax/explanation-macro": () => "the macros `c`, `r` and `t` are allowed in explanation texts only",
};

// EXTERNAL MODULE: ./lib/src/report/english/spf-third-parties.js
var spf_third_parties = __webpack_require__(23984);
;// CONCATENATED MODULE: ./lib/src/report/english/tag-list.js
// What is said of the tag=value lists of DKIM and DMARC.

/** How much of a faulty tag a sentence shows. */
const tag_list_MAX_QUOTED = 40;
const tag_list_quote = (text) => (0,quote/* quoteOctets */.f4)(text, tag_list_MAX_QUOTED);
const tagList = {
    "tag-list/empty": () => "a tag is empty: there is nothing before or between `;`",
    "tag-list/no-value": ({ text }) => `${tag_list_quote(text)} has no \`=\``,
    "tag-list/name": ({ name }) => `${tag_list_quote(name)} is not a valid tag name`,
    "tag-list/not-ascii": ({ name, octet }) => `the value of ${tag_list_quote(name)} contains ${tag_list_quote(octet)}, which is not printable ASCII`,
    "tag-list/line-break": ({ name }) => `the value of ${tag_list_quote(name)} contains a line break`,
    "tag-list/repeated": ({ name }) => `the tag ${tag_list_quote(name)} occurs more than once`,
};

;// CONCATENATED MODULE: ./lib/src/report/english/terraform-faults.js
const HIDDEN = {
    unknown: "is known only after it is applied",
    sensitive: "is sensitive",
};
const plan = {
    "terraform/no-plan": () => "this is not a Terraform plan, as `terraform show -json PLAN` or `tofu show -json PLAN` writes it: it has no `format_version`",
    "terraform/version": ({ version }) => `the \`format_version\` of this plan is "${version}"; only 1.x is known`,
    "terraform/not-a-version": () => "the `format_version` of this plan is not a valid version; only 1.x is known",
    "terraform/state": () => "this says what is, not what is planned: write the plan to a file (`terraform plan -out=PLAN`), and show that (`terraform show -json PLAN`)",
    "terraform/errored": () => "planning failed, so the plan holds a part of the changes",
    "terraform/deferred": () => "the plan leaves changes for a later one",
    "terraform/value": ({ address, fault }) => `${address}: ${fault}`,
    "terraform/resource": ({ address, what }) => `${address} ${what}`,
};
/** Each follows the address of a resource. */
const resource = {
    "terraform/actions": ({ text }) => `has actions that are unknown here: ${text}`,
    "terraform/other-type": ({ type, others }) => `may say something of DNS: resources of the type ${type} are not read${others === 0 ? "" : ` (the plan has ${others} more)`}`,
    "terraform/declared-twice": ({ type, name }) => `declares the ${type} records of ${name}, as another resource of the plan does: the plan does not say which apply`,
    "terraform/not-read": ({ reason }) => `${reason}; the records that it declares are not read`,
    "terraform/hidden-attribute": ({ attribute, hidden }) => `has a \`${attribute}\` that ${HIDDEN[hidden]}`,
    "terraform/no-attribute": ({ attribute }) => `has no \`${attribute}\``,
    "terraform/hidden-type": () => "has a type that is unknown",
    "terraform/type": ({ text }) => `has the type ${text}, which none in DNS has`,
    "terraform/name": ({ text }) => `has the name ${text}, which is not a valid domain name`,
    "terraform/zone": ({ text }) => `is in the zone ${text}, whose name the plan does not hold (\`zone-names:\` may give it)`,
    "terraform/zone-visibility": ({ zone }) => `is in the zone ${zone}, and it is unknown until it is applied whether that zone is public`,
    "terraform/shared-zone-id": () => "is in one of two zones of the plan that have the same id (`zone-names:` may say which)",
    "terraform/computed": ({ reason, types }) => `${reason}: its ${types.join(", ")} records are unknown`,
    "terraform/route53-alias": () => "is an alias, which Route 53 answers with the data of another name",
    "terraform/azure-alias": () => "is an alias of an Azure resource",
    "terraform/unknown": ({ reason, type, name }) => `${reason}: the ${type} records of ${name} are unknown`,
    "terraform/hidden-data": ({ hidden }) => `has data with a part that ${HIDDEN[hidden]}`,
    "terraform/no-data": () => "has no data",
    "terraform/partial-data": () => "has data with a part missing",
    "terraform/unsure": ({ reason }) => `has a value that ${reason}`,
    "terraform/records": ({ limit }) => `is beyond the ${limit} records read of a plan`,
};
const terraformFaults = { ...plan, ...resource };

// EXTERNAL MODULE: ./lib/src/report/english/tls-reports.js
var tls_reports = __webpack_require__(52929);
;// CONCATENATED MODULE: ./lib/src/report/english/tls-rpt.js
// What is said of TLS-RPT.


const tlsRpt = {
    "tls-rpt/record/valid": () => "there is one valid record",
    "tls-rpt/record/absent": ({ name }) => `no TLS-RPT record at ${name}`,
    "tls-rpt/record/version": () => "the record does not begin with exactly `v=TLSRPTv1;` (RFC 8460 \u00a73), so senders discard it",
    "tls-rpt/record/several": ({ count }) => `${count} TLS-RPT records; RFC 8460 \u00a73 allows one, so senders ignore them all`,
    "tls-rpt/record/field": ({ field }) => `${(0,quote/* quoteOctets */.f4)(field)} is not of the form name=value`,
    "tls-rpt/record/no-rua": () => "the record has no `rua`",
    "tls-rpt/record/invalid-uri": ({ uri, problem }) => `${(0,quote/* quoteOctets */.f4)(uri)} in \`rua\` is not a valid URI, so the record is not valid (RFC 8460 \u00a73): ${problem}`,
    "tls-rpt/record/no-destination": ({ destinations }) => `senders deliver reports only to \`mailto:\` and \`https:\` (RFC 8460 \u00a73), and \`rua\` has no usable destination: ${(0,list/* list */.p)(destinations, undefined, "; ")}`,
    "tls-rpt/record/fix": () => "Publish only this record, with a mailbox that someone reads.",
    "tls-rpt/mailto/usable": ({ uris }) => `senders mail reports to ${quoteUris(uris)}`,
    "tls-rpt/mailto/unusable": ({ destinations }) => `\`rua\` has no usable mail address: ${(0,list/* list */.p)(destinations, undefined, "; ")}`,
    "tls-rpt/ignored/none": () => "senders use every part of the record",
    "tls-rpt/ignored/found": ({ parts }) => (0,list/* list */.p)(parts, undefined, "; "),
    "tls-rpt/ignored/destinations": ({ destinations }) => `senders deliver no reports to ${(0,list/* list */.p)(destinations, undefined, "; ")}`,
    "tls-rpt/ignored/unknown": ({ field, meant }) => `senders ignore \`${field}\`, which RFC 8460 does not define${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
    "tls-rpt/no-https/none": () => "`rua` has no HTTPS destination",
    "tls-rpt/no-https/found": ({ uris }) => `\`rua\` requests reports over HTTPS, which TR-03108 forbids: ${quoteUris(uris)}`,
    "tls-rpt/not-enforcing/no-record": () => "not judged: the TLS-RPT record is missing or invalid, see tls-rpt/record",
    "tls-rpt/not-enforcing/no-mailbox": () => "not judged: `rua` names no mailbox, see tls-rpt/mailto",
    "tls-rpt/not-enforcing/none": ({ domains }) => `neither TLSA records nor an enforced MTA-STS policy at ${(0,list/* list */.p)(domains)}`,
    "tls-rpt/not-enforcing/found": ({ domains }) => domains.join("; "),
    "tls-rpt/not-enforcing/domain": ({ domain, tlsa, hasPolicy, }) => `${domain} has ${[
        ...(tlsa.length > 0 ? [`TLSA records at ${(0,list/* list */.p)(tlsa)}`] : []),
        ...(hasPolicy ? ["an enforced MTA-STS policy"] : []),
    ].join(" and ")}`,
    "tls-rpt/not-enforcing/fix": () => "Use a mailbox in `rua` whose domain is a separate one that has neither TLSA records nor an enforced MTA-STS policy.",
};
function quoteUris(uris) {
    return (0,list/* list */.p)(uris.map((uri) => (0,quote/* quoteOctets */.f4)(uri)));
}

;// CONCATENATED MODULE: ./lib/src/report/english/yaml-faults.js
// What is wrong with a text that should be YAML: of a policy, and of a zone of octoDNS. None of it quotes the text, which may be secret.

const yamlFaults = {
    "yaml/not-utf-8": () => "the file is not UTF-8 text; save it as UTF-8",
    "yaml/character": ({ codePoint }) => `the character ${codePoint} is not allowed in a YAML file (YAML 1.2.2 \u00a75.1)`,
    "yaml/depth": ({ limit }) => `maps and lists are nested more than ${limit} levels deep`,
    "yaml/invalid": ({ problem }) => `invalid YAML: ${problem}`,
    "yaml/after-value": () => "a value ends before this; put the whole text in quotes",
    "yaml/alias": () => "the name of an anchor (&) or alias (*) is empty, or ends with a colon",
    "yaml/block-header": () => "text follows `|` or `>`; begin it in the next line",
    "yaml/block-in-brackets": () => "inside [ ] and { }, entries need commas between them, and maps and lists need brackets",
    "yaml/block-indent": () => "the text of a block must be indented, with spaces",
    "yaml/block-start": () => "the first line of this block is empty, but indented more than its text; remove its spaces",
    "yaml/colon": () => "this key has no colon after it",
    "yaml/comma": () => "a comma is missing between two entries",
    "yaml/dash": () => "an entry of this list has no `-` before it",
    "yaml/directive": () => "this directive (%) is not valid; remove it",
    "yaml/document-start": () => "the line `---` is missing after a directive (%)",
    "yaml/empty-entry": () => "an entry is empty; remove the comma, or write the entry",
    "yaml/escape": () => "invalid escape sequence; use single quotes, or double the backslash",
    "yaml/first-character": () => "a text cannot begin with this character; put it in quotes",
    "yaml/indentation": () => "this line is not indented like the others of its map or list; indent them alike",
    "yaml/key-length": () => "this key has more than 1,024 characters (YAML 1.2.2 \u00a78.2.2)",
    "yaml/key-lines": () => "a key extends over several lines; a colon or a quote may be missing",
    "yaml/line-break": () => "a line break is missing; begin a map or list in a new line",
    "yaml/list-in-line": () => "a list cannot begin in the line of its key; begin a new line before the `-`",
    "yaml/nested": () => "a map or list cannot begin within this line; put a text with a colon in quotes",
    "yaml/properties": () => "a value has at most one anchor (&) and one tag (!), right before it, and an alias (*) has none",
    "yaml/space": () => "a space is missing here",
    "yaml/stray-bracket": () => "the opening bracket of this one is missing; add it, or remove this one",
    "yaml/tab": () => "tabs are not allowed as indentation; use spaces",
    "yaml/tag": () => "this tag (!) is unknown; remove it",
    "yaml/unclosed-bracket": ({ bracket }) => `the closing \`${bracket}\` is missing, or a line before it is not indented enough`,
    "yaml/unclosed-quote": ({ quote }) => `a text in quotes is not closed; add the closing \`${quote}\``,
    "yaml/unexpected": () => "this is not valid here",
    /** `detail`: what the YAML library says, in English. */
    "yaml/other": ({ detail }) => (0,quote/* escapeUnprintable */.O8)(detail, 200),
};

// EXTERNAL MODULE: ./lib/src/report/english/zone.js
var zone = __webpack_require__(9490);
;// CONCATENATED MODULE: ./lib/src/report/english/zone-faults.js
const zoneFaults = {
    /** `zone`: what those that are left out have in common. */
    "zone-fault/more": ({ count, zone }) => `${count} more like these follow${zone === null ? "" : ` in the zone ${zone}`}`,
    "zone-fault/others": ({ count }) => `and ${count} more`,
    "zone-fault/rest-unread": ({ limit }) => `this and what follows was not read: there are ${limit} problems before`,
    "zone-fault/not-judged": ({ name, type, reason }) => `the ${type} record of ${name} is not judged: ${reason}`,
    "zone-fault/include-depth": ({ limit }) => `files are included more than ${limit} deep`,
    /** `text`: quoted by its reader. */
    "zone-fault/not-a-name": ({ text }) => `${text} is not a valid domain name`,
    "zone-fault/rrset-size": ({ name, type, limit }) => `with this the ${type} records of ${name} have more than ${limit} octets, and fit in no DNS message (RFC 1035 \u00a74.2.2)`,
    "zone-fault/beside-cname": ({ name, type, place }) => `${name} has a CNAME record (${place}) and so can have no ${type} record (RFC 2181 \u00a710.1)`,
    "zone-fault/second-record": ({ name, type, place }) => `${name} already has a ${type} record (${place}); a name can have one`,
    "zone-fault/outside": ({ name, zone }) => `${name} is not in ${zone}, whose records are declared here`,
    "zone-fault/no-soa": () => "this file has no SOA record, so it is not a whole zone: add the SOA, or keep a part that others $INCLUDE under a name that `bind:` does not match",
    "zone-fault/second-soa": ({ zone, place }) => `a second SOA record: this file is the zone ${zone} (${place}), and a zone has one`,
    "zone-fault/misplaced-soa": ({ name, zone }) => `${name} is not in the zone ${zone}, whose SOA record stands in this file: is that the name of the zone?`,
    /** `place`: of the first declaration; null where one of the two has no records. */
    "zone-fault/zone-twice": ({ zone, place }) => `the zone ${zone} is declared twice, ${place === null ? "once without records" : `first in ${place}`}: which is the truth?`,
    "zone-fault/rrset-twice": ({ name, type, place }) => `the ${type} records of ${name} are declared twice, first in ${place}: which is the truth?`,
    "zone-fault/whole-zone": ({ zone, place, name, type, }) => `the whole zone ${zone} is declared${place === null ? "" : ` in ${place}`}: the ${type} record of ${name} belongs there`,
};

// EXTERNAL MODULE: ./lib/src/report/join-sentences.js
var join_sentences = __webpack_require__(89558);
;// CONCATENATED MODULE: ./lib/src/report/english/english.js
// The English sentences, by code. They take what a message carries, and quote what came from outside.








































































/** What the ports and the files with reports say: these codes, and causes and questions in them, stand in snapshots and evidence files. */
const ANSWERS = {
    ...deadlines,
    ...dns_answers/* dnsAnswers */.f,
    ...fileProblems,
    ...httpsAnswers,
    ...receivedReports,
    ...smtpAnswers,
    ...tls_errors/* tlsErrors */.bz,
    ...dns_answers/* wireErrors */.dt,
};
/** A language is one more object of this type. */
const ENGLISH = (0,join_sentences/* joinSentences */.D)(ANSWERS, action, github, advance, advanceDkim, advanceDmarc, advanceMtaSts, advancePullRequest, attestation, causes_causes, changedOnly, comparison/* comparison */.m, dane, declaredZones, dkim, dmarc, dmarcExpectations, dmarcReports, dns, dnscontrolFaults, dnssec, drift/* drift */.UL, fileErrors, historyFiles, history_history, hosting, driftIssue, imap, init/* init */.Ts, jsonFaults, judging, limitations, mailboxes, masterFile, mtaSts, mx, observed, octodnsFaults, options, parked, planned, policyFaults, providerValues, questions, read_report/* readReport */.t, recordWarnings, reportArrival, repositoryFiles, rollout, runErrors, runs/* runs */.N, savedRuns, shards, senders/* senders */.B, service, smtpHost, smtpTls, spf/* spf */.kH, spf_third_parties/* spfThirdParties */.t, spfEnding, spfEvaluation, spfSyntax, tagList, terraformFaults, tls_reports/* tlsReports */.v, tlsRpt, yamlFaults, zone/* zone */.r, zoneFaults);


/***/ })),

/***/ 11670:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ MAX_HOST_LENGTH),
/* harmony export */   Ts: () => (/* binding */ init),
/* harmony export */   pS: () => (/* binding */ MAX_HOSTS),
/* harmony export */   pf: () => (/* binding */ quoteShort)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88264);
// What `init` says of a domain, in the comments of the policy that it drafts; the quoted text is from DNS.

/** MX hosts named in a comment, and characters of one: a thousand domains must fit into a policy's 1 MiB. */
const MAX_HOSTS = 2;
const MAX_HOST_LENGTH = 40;
/** Characters of a record or reason in a comment. */
const MAX_QUOTE_LENGTH = 80;
const quoteShort = (text) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteOctets */ .f4)(text, MAX_QUOTE_LENGTH);
const NAME_YOURS = " Name yours: `dkim: { selectors: [s1] }`.";
const nameYours = (isSending) => (isSending ? NAME_YOURS : "");
const NAMING = {
    random: "at random",
    date: "by date",
    account: "by account",
    customer: "as customers choose",
};
const init = {
    "init/receives/unknown": ({ reason }) => `receives: unknown, ${quoteShort(reason)}`,
    "init/receives/hosts": ({ hosts }) => {
        const named = hosts.slice(0, MAX_HOSTS).map((host) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteOctets */ .f4)(host, MAX_HOST_LENGTH));
        const more = hosts.length > MAX_HOSTS ? ` and ${hosts.length - MAX_HOSTS} more` : "";
        return `receives: MX ${named.join(", ")}${more}`;
    },
    "init/receives/null-mx": () => "receives nothing: a null MX (RFC 7505)",
    "init/receives/none": ({ seen }) => `probably receives nothing: ${seen}`,
    "init/sends/unknown": ({ reason }) => `sends: unknown, ${quoteShort(reason)}`,
    "init/sends/invalid": ({ problem }) => `probably sends: its SPF record is invalid, ${quoteShort(problem)}`,
    "init/sends/keys": () => "probably sends: no SPF record, but DKIM keys",
    "init/sends/assumed": () => "assumed to send: no SPF record says otherwise",
    "init/sends/no-record": () => "probably sends nothing: no SPF record",
    "init/sends/spf": ({ text }) => `sends: SPF ${quoteShort(text)}`,
    "init/sends/indirectly": ({ text }) => `probably sends: SPF ${quoteShort(text)} authorizes no sender directly`,
    "init/sends/denied-keys": ({ text }) => `probably sends: SPF ${quoteShort(text)} authorizes no sender, but there are DKIM keys`,
    "init/sends/denied": ({ text }) => `sends nothing: SPF ${quoteShort(text)} authorizes no sender`,
    "init/dmarc/absent": () => "DMARC: no record",
    "init/dmarc/unknown": ({ reason }) => `DMARC: unknown, ${quoteShort(reason)}`,
    "init/dmarc/invalid": ({ problem }) => `DMARC: ${quoteShort(problem)}`,
    "init/dmarc/policy": ({ policy, origin }) => `DMARC: p=${policy}${origin === null ? "" : `, inherited from ${quoteShort(origin)}`}`,
    "init/providers": ({ names }) => `Seen in MX and SPF: ${names.join(", ")}.`,
    "init/unguessable": ({ providers }) => `Selectors that cannot be guessed: ${providers.map(({ name, naming }) => `${name} names them ${NAMING[naming]}`).join(", ")}.`,
    "init/dkim/unknown": ({ reason, isSending }) => `DKIM: selectors were not tried, ${quoteShort(reason)}.${nameYours(isSending)}`,
    "init/dkim/wildcard": ({ isSending }) => `DKIM: a wildcard answers every selector with a key, so selectors cannot be confirmed.${nameYours(isSending)}`,
    "init/dkim/empty": () => `DKIM: no selectors, because no name exists below _domainkey.${NAME_YOURS}`,
    "init/dkim/listed": () => "DKIM: the selectors that the zone lists.",
    "init/dkim/found": ({ count }) => `DKIM: a guess; of ${count} selectors tried, these have a key. Add the others you use.`,
    "init/dkim/none": ({ count }) => `DKIM: none of ${count} selectors tried has a key.${NAME_YOURS}`,
    "init/dkim/broken": ({ selectors }) => `The key of ${selectors.join(", ")} has errors.`,
    "init/dkim/revoked": ({ selectors }) => `Revoked, not in use: ${selectors.join(", ")}.`,
    "init/dkim/unanswered": ({ selectors }) => `No answer for ${selectors.join(", ")}.`,
};


/***/ })),

/***/ 52227:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
const readReport = {
    "report/sentence": ({ text }) => text,
    /** Of a finding that is shown with others: those with the same number. */
    "report/finding": ({ text }) => text,
    /** Of an unknown finding. */
    "report/unknown": ({ text }) => text,
};


/***/ })),

/***/ 65198:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ andAnyoneCanRegister)
/* harmony export */ });
// What is said of a domain that does not exist and can be registered.
/** The end of a sentence about a name that leads nowhere; nothing where the domain that it is in cannot be registered. */
function andAnyoneCanRegister(domain) {
    return domain === null ? "" : `, and anyone may be able to register ${domain}`;
}


/***/ })),

/***/ 32654:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ runs),
/* harmony export */   n: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26720);
// How two runs that are compared differ, apart from what they found.

/** Each of the two, as a sentence calls it. */
const runOf = (isBefore) => (isBefore ? "the first run" : "the second run");
const VIEWS = {
    live: "the live view",
    planned: "the planned view",
};
const RECORDED = {
    none: "did not apply when it was last measured",
    pass: "passed when it was last measured",
    fail: "failed when it was last measured",
    unknown: "never measured, as far as the history says",
};
const runs = {
    "runs/order": () => "the first run was measured after the second: name the earlier one first to see what became of it",
    "runs/policy": () => "the policies differ: what they ask for, waive or accept may explain a change",
    "runs/policy-file": ({ before, now }) => `the policy file is ${now} instead of ${before}`,
    "runs/view": ({ before, now }) => `${VIEWS[now]} instead of ${VIEWS[before]}`,
    "runs/tool": ({ before, now }) => `mail-policy ${now} instead of ${before}: a check that is new or stricter can fail without a change of DNS`,
    "runs/mail": ({ before, now }) => `\`mail: ${now}\` instead of \`${before}\``,
    "runs/left-out": ({ isBefore, count }) => `${runOf(isBefore)} left out ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, "domain")} that its change could not touch`,
    "runs/faults": ({ isBefore, count }) => `${runOf(isBefore)} had ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, "error")} in declared files: the records affected were not judged`,
    "runs/outcomes-only": ({ isBefore }) => `${runOf(isBefore)} is of the history, which keeps outcomes only: neither waivers nor what was seen; the levels are those of the policy now`,
    /** Of a finding as the history has it. */
    "runs/recorded": ({ outcome }) => RECORDED[outcome],
};


/***/ })),

/***/ 88348:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ senders),
/* harmony export */   m: () => (/* binding */ newSinceRun)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79136);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39950);
// What is said of those who send mail in a domain's name.


const senders = {
    "senders/name/spf": ({ term, domain }) => domain === null ? term : `${term} of ${domain}`,
    "senders/name/address": ({ ip }) => ip,
    "senders/name/key": ({ domain, selector }) => `signed by ${selector}._domainkey.${domain}`,
    "senders/name/authenticated": ({ domain }) => domain,
    "senders/name/reverse-dns": ({ domain }) => `hosts of ${domain}`,
    "senders/name/network": ({ cidr }) => cidr,
    "senders/name/rest": () => "addresses past the limit of what is kept",
    "senders/not-asked": ({ limit }) => `SPF was evaluated for the ${limit} addresses with the most mail only`,
    "senders/fix/include": ({ domain, include }) => `add \`include:${include}\` to the SPF record of ${domain}`,
    "senders/fix/addresses": ({ domain, terms, count }) => `add ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listFirst */ .r)(terms.map((term) => `\`${term}\``), count)} to the SPF record of ${domain}`,
    "senders/fix/key": ({ domain, selector }) => `it signs with the selector ${selector}, but its signatures do not pass: publish its key at ${selector}._domainkey.${domain}, and declare it in \`dkim: selectors:\``,
    "senders/fix/sign": ({ domain }) => `let it sign with DKIM as ${domain}`,
    "senders/fix/declare": ({ domain, selector }) => `declare its selector ${selector} in \`dkim: selectors:\` of ${domain}, so that its key is checked`,
};
/** Of a sender or address that the last recorded run, at this moment, did not know. */
function newSinceRun(at) {
    return `new since the last run of ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(at)}`;
}


/***/ })),

/***/ 20128:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ percentUp),
/* harmony export */   D5: () => (/* binding */ daysText),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   U0: () => (/* binding */ percentDown)
/* harmony export */ });
// Shares of a whole, and days, in sentences.
function daysText(from, to) {
    return from === to ? `on ${from}` : `from ${from} to ${to}`;
}
/** A share in percent, with two places, rounded up: what is beyond a limit never looks like the limit. */
function percentUp(part, whole) {
    return Math.ceil((part * 10_000) / whole) / 100;
}
/** The same, rounded down: what is below a limit never looks like the limit. */
function percentDown(part, whole) {
    return Math.floor((part * 10_000) / whole) / 100;
}
/** A share in percent, with one place; what is not all is never 100, and what is not nothing never 0; `\u2013` of nothing. */
function shareText(part, whole) {
    if (whole === 0)
        return "\u2013";
    if (part === 0 || part === whole)
        return part === 0 ? "0 %" : "100 %";
    const rounded = Math.round((1_000 * part) / whole) / 10;
    return `${Math.min(99.9, Math.max(0.1, rounded))} %`;
}


/***/ })),

/***/ 23984:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ networkCount),
/* harmony export */   t: () => (/* binding */ spfThirdParties)
/* harmony export */ });
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39950);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26720);
/* harmony import */ var _spf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70013);
// What is said of third parties in SPF records.



const spfThirdParties = {
    "spf/fix/remove-from-other": ({ domains, items, count }) => {
        const names = (0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .r)(domains.items.map(_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb), domains.count);
        const what = (0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .r)(items, count);
        return domains.count === 1
            ? `Ask the owner of the record of ${names} to remove ${what}.`
            : `Ask the owners of the records of ${names} to remove ${what}.`;
    },
    "spf/fix/owners": ({ domains, items, count, ending, }) => {
        const names = (0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .r)(domains.items.map(_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb), domains.count);
        const what = (0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .r)(items, count);
        return domains.count === 1
            ? `Ask the owner of the record of ${names} to remove ${what}. Or list your own senders of that record with \`ip4:\` and \`ip6:\` in place of the term that leads to it; if that is the \`redirect=\`, end your record in \`${ending}\`.`
            : `Ask the owners of the records of ${names} to remove ${what}. Or list your own senders of these records with \`ip4:\` and \`ip6:\` in place of the terms that lead to them; if one is the \`redirect=\`, end your record in \`${ending}\`.`;
    },
    "spf/fix/replace": ({ term, by }) => `${(0,_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(term)} with ${(0,_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(by)}`,
    "spf/fix/own-too": ({ items, count, replacements, replacedCount, losesSenders, others, }) => {
        const removed = count > 0 ? [`remove ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .r)(items, count)}`] : [];
        const replaced = replacedCount > 0 ? [`replace ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .r)(replacements, replacedCount)}`] : [];
        const senders = losesSenders ? ["list the senders that this leaves out with `ip4:` and `ip6:`"] : [];
        return `In the domain's own record ${[...removed, ...replaced, ...senders].join(", and ")}. ${others}`;
    },
    "spf/third-party/none": () => "no third party is included",
    "spf/third-party/new": ({ names }) => `not judged: no earlier recorded run saw what ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(names.map(_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb))} authorises`,
    "spf/third-party/same": ({ names, percent }) => `no more than ${percent} percent more addresses than before are authorised by ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(names.map(_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb))}`,
    "spf/third-party/changed": ({ changes, percent }) => percent === null ? changes : `${changes}; the limit is ${percent} percent more`,
    "spf/third-party/grown": ({ name, family, before, now, added, }) => `${(0,_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name)} authorises ${networkSize(now, family)} instead of ${networkCount(before, family)}; new: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .r)(added.items, added.count)}`,
    "spf/third-party/empty": ({ name }) => `${(0,_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name)} lists no sender any more, so the mail it sends for the domain fails SPF`,
    "spf/third-party/too-large": ({ name }) => `the networks of ${(0,_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(name)} were not compared: there are more than 1,000 (project limit)`,
    "spf/third-party/fix": ({ names }) => `Ask the owner of ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(names.map(_spf_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb))} what changed. If it is right, waive the check until the next run is recorded, which accepts it. Otherwise remove the term.`,
};
/** A count of addresses; of IPv6 by networks of /64, the size of one link (RFC 4291 \u00a72.5.4). */
function networkSize(count, family) {
    const size = networkCount(count, family);
    return family === "v4"
        ? (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(size, "IPv4 address", "IPv4 addresses")
        : (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(size, "IPv6 network of /64", "IPv6 networks of /64");
}
function networkCount(count, family) {
    return family === "v4" ? Number(count) : Number((BigInt(count) + (1n << 64n) - 1n) >> 64n);
}


/***/ })),

/***/ 70013:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   b2: () => (/* binding */ clients),
/* harmony export */   iq: () => (/* binding */ MAX_MACRO_SHOWN),
/* harmony export */   kH: () => (/* binding */ spf)
/* harmony export */ });
/* harmony import */ var _registrable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65198);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88264);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39950);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26720);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41304);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10137);
// What is said of SPF records, of the tree of records they lead to, and by the checks of both.






/** How much of a term, a name or a record a message shows: more than any of real use has. */
const MAX_SHOWN = 100;
/** How much of a macro: what follows its letter may be long. */
const MAX_MACRO_SHOWN = 20;
/** The beginning of a text from outside, as part of a sentence. */
function excerpt(text) {
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)((0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(text), MAX_SHOWN);
}
/** The same, set off as what was written. */
function code(text) {
    return `\`${excerpt(text)}\``;
}
function lookupsOf(lookups, isAtLeast) {
    return `${isAtLeast ? "at least " : ""}${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(lookups, "DNS lookup")}`;
}
/** The costliest terms, each with its lookups. */
function costsOf(terms, count) {
    const costs = terms.map(({ term, lookups }) => `${excerpt(term)} (${lookups})`);
    return costs.length === 0 ? "" : `: ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listFirst */ .r)(costs, count)}`;
}
/** Terms as written, each with the name it looks up unless that is part of it. */
function lookedUp(terms, count) {
    const named = terms.map(({ term, name }) => name === null || term.includes(name) ? excerpt(term) : `${excerpt(term)} (${name})`);
    return (0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listFirst */ .r)(named, count);
}
function clients(families) {
    return families.length > 1 ? "address" : `IP${families[0] ?? ""} address`;
}
const records = {
    "spf/several": ({ items, count }) => (0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listFirst */ .r)(items, count),
    "spf/sentences": ({ items, count }) => (0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listFirst */ .r)(items, count, "; "),
    "spf/term": ({ term, domain }) => domain === null ? code(term) : `${code(term)} in the record of ${excerpt(domain)}`,
    "spf/records/none": ({ domain }) => `${domain} has no SPF record`,
    "spf/records/several": ({ domain, count }) => `${domain} has ${count} SPF records; RFC 7208 allows one`,
    "spf/records/octet-limit": ({ domain, limit }) => `the record of ${domain} was not evaluated: with it the records have more than ${limit} octets (project limit)`,
    "spf/records/depth-limit": ({ domain, depth, limit }) => `the record of ${domain} was not looked up: ${depth} records lead to it; RFC 7208 allows ${limit} lookups`,
    "spf/target/several": ({ domain, count }) => `${domain} has ${count} SPF records`,
    "spf/target/loop": ({ domain }) => `leads back to ${domain}`,
    "spf/target/no-such-name": ({ domain }) => `${domain} does not exist`,
    "spf/target/endless": ({ suffix }) => `every name below ${suffix} has a record that leads to another such name, so receivers stop at a limit`,
    "spf/target/not-a-name": ({ name }) => `${code(name)} is not a valid domain name`,
    "spf/term/mail-macro": ({ term, macro }) => `${code(term)} was not looked up: its name depends on the mail (\`${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(macro, MAX_MACRO_SHOWN)}\`)`,
    "spf/term/not-a-name": ({ term, name }) => `${code(term)} cannot be looked up: ${code(name)} is not a valid domain name`,
    "spf/term/lookup-limit": ({ term, before, limit }) => `${code(term)} was not looked up: it comes after ${before} lookups; RFC 7208 allows ${limit}`,
    "spf/permerror": ({ inSyntax, inTarget }) => `not judged: receivers stop at a permanent error, ${inSyntax && inTarget ? "see spf/syntax and spf/include-valid" : inSyntax ? "see spf/syntax" : "see spf/include-valid"}`,
    "spf/mail-dependent": ({ term }) => `not judged: the record that ${term} leads to depends on the mail (spf/include-valid)`,
};
const evidence = {
    "spf/evidence/lookups": ({ domain }) => `lookups of ${domain}`,
    "spf/evidence/term-lookups": ({ term, lookups, depth }) => `${"  ".repeat(depth)}${lookups} ${excerpt(term)}`,
    "spf/evidence/voids": () => "void lookups",
    "spf/evidence/unseen": () => "not seen",
    "spf/evidence/no-record": ({ texts }) => `no SPF record among ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(texts, "TXT record")}`,
    "spf/evidence/answered": () => "answered",
};
const fixes = {
    "spf/fix/alias": ({ domain, owner, record }) => `${domain} is an alias of ${owner}, whose record applies. Ask the owner of ${owner} to change it to ${code(record)}, or replace the alias with your own records.`,
    "spf/present/fix-several": () => "Move the terms of all SPF records into one record, with one `all` at the end, and remove the others.",
    "spf/present/fix-receive": () => "Publish this record: the domain sends no mail.",
    "spf/present/fix-send": () => "Publish a TXT record such as `v=spf1 ip4:\u2026 -all` that names every server that sends for the domain.",
    "spf/present/fix-obsolete": () => "Publish this TXT record, and remove the record of the type SPF.",
    "spf/present/fix-mx": () => "Publish this record if only the MX hosts send mail; add every other sender before `-all`.",
    "spf/syntax/fix": () => "Correct the term and publish the record again.",
    "spf/syntax/fix-other": () => "Ask the owner of the record to correct it. Until then list your own senders of that record with `ip4:` and `ip6:` in place of the term that leads to it; if that is the `redirect=`, end your record in `~all`.",
    "spf/lookup-count/fix": ({ excess, most }) => `Save ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(excess, "lookup")}: remove senders that are no longer used, and list your own networks with \`ip4:\` and \`ip6:\`, which need no lookup.${most === null ? "" : ` ${code(most.term)} costs most: ${most.lookups}.`}`,
    "spf/lookup-count/fix-compact": ({ before, lookups, dropped, copied, parts, }) => [
        `Publish this: it matches exactly the same addresses with ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(lookups, "lookup")} instead of ${before}.`,
        ...(dropped.length === 0 ? [] : [`Other terms already match the addresses of ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(dropped.map(code))}.`]),
        ...(parts.length === 0 ? [] : [`To keep the record small, some networks move to ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(parts)}.`]),
        ...(copied.length === 0
            ? []
            : [
                `The addresses of ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(copied.map(code))} are then written in two places; the report says so if a later change lets them part.`,
            ]),
    ].join(" "),
    "spf/void-limit/fix": ({ terms, count, isOfOthers, }) => `These terms have void lookups: ${lookedUp(terms, count)}. Remove those that stand for no sender any more. In place of the others write the addresses of all their hosts with \`ip4:\` and \`ip6:\`, which need no lookup.${isOfOthers ? " Where one is in a record of others, ask its owner for that." : ""}`,
    "spf/mx-limit/fix": () => "Remove the term, and list the addresses of the hosts that send with `ip4:` and `ip6:`.",
    "spf/include-valid/fix": () => "Correct the name. If the sender is no longer used, publish this record without it.",
    "spf/include-valid/fix-redirect": () => "Correct the name, or publish this record with the addresses of your own senders added.",
    "spf/include-valid/fix-other": () => "Correct the name. If it is in a record of others, ask its owner to correct it. Until then list your own senders of that record with `ip4:` and `ip6:` in place of the term that leads to it; if that is the `redirect=`, end your record in `~all`.",
    "spf/open/fix": () => "Publish this record with the addresses of your own senders added.",
    "spf/breadth/fix": () => "List only the networks that send the domain's mail.",
    "spf/breadth/fix-other": () => "Ask the owner of the record for one that names fewer addresses. Until then everyone in these networks can send as the domain.",
    "spf/unreachable-terms/fix": () => "Publish this record: receivers ignore the terms it leaves out. If those terms are meant to count, put them before `all`.",
    "spf/unknown-modifiers/fix": () => "Publish this record: it has the mechanisms that are clearly meant, and leaves out other modifiers that receivers ignore. Remove senders that are no longer used.",
    "spf/ignored/fix": () => "Join its terms with those of the valid record if they are needed, and remove it: a name can have one SPF record.",
    "spf/ptr/fix": () => "Publish this record, and add the addresses of the senders it leaves out with `ip4:` and `ip6:`.",
    "spf/size/fix": () => "Remove senders that are no longer used, or move terms into a record of their own and include it (each include is a lookup).",
    "spf/size/fix-other": () => "Ask the owner of the record to shorten it.",
    "spf/wildcard/fix": () => "If no name below the wildcard sends mail, publish this record as its only SPF record. Otherwise remove the wildcard.",
    "spf/wildcard/fix-alias": ({ owner }) => `Remove the wildcard, or replace its alias to ${owner} with your own records, with \`v=spf1 -all\` among them.`,
};
const judgements = {
    "spf/present/one": () => "the domain has exactly one SPF record",
    "spf/present/alias": ({ domain, target }) => `${domain} is an alias (CNAME) of ${target}, which has no SPF record; no other record can stand beside a CNAME (RFC 1034 \u00a73.6.2)`,
    "spf/present/fix-alias": ({ domain }) => `Replace the CNAME at ${domain} with addresses (A, AAAA), or with the provider's ALIAS or flattened record. Then publish the SPF record there.`,
    "spf/present/obsolete": ({ domain }) => `${domain} has its SPF record only in the DNS type SPF (99), which is obsolete. Receivers look for a TXT record (RFC 7208 \u00a73.1)`,
    "spf/present/misspelt": ({ domain, text }) => `${domain} has no SPF record: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteOctets */ .f4)(text)} does not begin with \`v=spf1\` and a space`,
    "spf/syntax/valid": ({ records: count }) => count === 1 ? "the record is valid" : `all ${count} records are valid`,
    "spf/lookup-limit/count": ({ lookups, isAtLeast, limit, terms, count }) => `${lookupsOf(lookups, isAtLeast)}; RFC 7208 allows ${limit}${costsOf(terms, count)}`,
    "spf/lookup-headroom/count": ({ lookups, isAtLeast, limit, terms, count }) => `${lookupsOf(lookups, isAtLeast)}; at most ${limit} leave room for growth${costsOf(terms, count)}`,
    "spf/lookup-headroom/over-limit": ({ lookups, limit }) => `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(lookups, "DNS lookup")}; RFC 7208 allows ${limit}: see spf/lookup-limit`,
    "spf/void-limit/count": ({ isAtLeast, family, limit, terms, count, }) => `${isAtLeast ? "at least " : ""}${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(count, "void lookup")} for IP${family} clients; RFC 7208 allows ${limit}${count === 0 ? "" : `: ${lookedUp(terms, count)}`}`,
    "spf/void-limit/client": ({ term }) => `whether ${code(term)} makes a void lookup depends on the client`,
    "spf/mx-limit/term": ({ term, names }) => `${term} yields ${names} names`,
    "spf/mx-limit/over": ({ terms, limit }) => `${terms}; RFC 7208 allows ${limit}`,
    "spf/mx-limit/none": () => "no record uses `mx`",
    "spf/mx-limit/within": ({ names, limit }) => `each \`mx\` yields at most ${limit} names (${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(names.map(String))})`,
    "spf/include-valid/target": ({ term, problem, free }) => `${term}: ${problem}${(0,_registrable_js__WEBPACK_IMPORTED_MODULE_5__/* .andAnyoneCanRegister */ .F)(free)}`,
    "spf/include-valid/none": () => "no record uses `include` or `redirect`",
    "spf/include-valid/all": ({ targets }) => targets === 1
        ? "the one include or redirect leads to exactly one SPF record"
        : `each of the ${targets} includes and redirects leads to exactly one SPF record`,
    "spf/include-valid/by-mail": ({ terms }) => `${terms}: the name depends on the mail. List mails with the result they must get in \`spf: expect:\` of the policy: they are evaluated in full`,
    "spf/include-valid/by-expectations": ({ terms, mails }) => `${terms}: the name depends on the mail. It was evaluated for ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(mails, "mail")} of the policy (spf/expectations)`,
    "spf/open/matches": ({ items, count, families, }) => `${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listFirst */ .r)(items, count)} ${count > 1 ? "together match" : "matches"} every ${clients(families)}`,
    "spf/open/strangers": ({ items, count, families, ips, }) => `${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listFirst */ .r)(items, count)} ${count > 1 ? "let" : "lets"} every ${clients(families)} pass: mail of an invented sender passes from ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p)(ips)}`,
    "spf/open/known-address": ({ ip }) => `${ip} stands for every address, but the record names it: whether others pass was not measured`,
    "spf/open/once-address": ({ term, families }) => `${term} is a network of length 0, which matches every ${clients(families)} once its name has one`,
    "spf/open/none": () => "no term that lets mail pass matches every address",
    "spf/breadth/network": ({ term, family, prefix }) => `${term} is an IP${family} network of length /${prefix}`,
    "spf/breadth/wide": ({ networks, v4, v6 }) => `${networks}; the widest network may be /${v4} (IPv4) or /${v6} (IPv6)`,
    "spf/breadth/within": ({ v4, v6 }) => `no network is wider than /${v4} (IPv4) or /${v6} (IPv6)`,
    "spf/breadth/everyone": () => "networks that hold every address are not judged: see spf/open",
    "spf/unreachable-terms/after-all": ({ term }) => `${term} comes after \`all\``,
    "spf/unreachable-terms/redirect": ({ term }) => `${term} has no effect because the record has \`all\``,
    "spf/unreachable-terms/none": () => "every term can be reached",
    "spf/unknown-modifiers/term": ({ term, meant }) => `receivers ignore ${term}, a modifier they do not know (RFC 7208 \u00a76)${meant === null ? "" : `; the mechanism is ${code(meant)}`}`,
    "spf/unknown-modifiers/none": () => "every modifier is a known one",
    "spf/ignored/none": () => "no TXT record is a misspelt SPF record",
    "spf/ignored/found": ({ domain, texts, count }) => `receivers ignore ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listFirst */ .r)(texts.map((text) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteOctets */ .f4)(text)), count)} beside the SPF record of ${domain}: a record begins with \`v=spf1\` and a space`,
    "spf/ptr/none": () => "no record uses `ptr` or `%{p}`",
    "spf/ptr/terms": ({ items, count }) => `${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listFirst */ .r)(items, count)} ${count === 1 ? "looks" : "look"} up the client's host name`,
    "spf/size/record": ({ domain, octets }) => `the record of ${domain} has ${octets} octets`,
    "spf/size/large": ({ records: large, limit }) => `${large}; RFC 7208 advises at most ${limit}`,
    "spf/size/within": ({ octets, limit }) => `the largest record has ${octets} octets; RFC 7208 advises at most ${limit}`,
    "spf/wildcard/none": ({ name }) => `${name} answers no A, AAAA or MX`,
    "spf/wildcard/covered": ({ name, types }) => `${name} answers ${types.join(", ")}, and has an SPF record`,
    "spf/wildcard/missing": ({ name, types }) => `${name} answers ${types.join(", ")}, and has no SPF record`,
    "spf/wildcard/several": ({ name, types, count }) => `${name} answers ${types.join(", ")}, and has ${count} SPF records; RFC 7208 allows one`,
};
const spf = { ...records, ...evidence, ...fixes, ...judgements };


/***/ })),

/***/ 99784:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ momentText),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
// Times in sentences.
/** The end of a wait of `ms` milliseconds; null: until the audit was stopped. */
function within(ms) {
    return ms === null ? "before the audit was stopped" : `within ${ms / 1000} s`;
}
/** A moment as people write it, in UTC: `2026-11-28 06:00 UTC`. */
function momentText(at) {
    return `${at.slice(0, 16).replace("T", " ")} UTC`;
}


/***/ })),

/***/ 68603:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ chainProblem),
/* harmony export */   SS: () => (/* binding */ NOT_TLS),
/* harmony export */   bz: () => (/* binding */ tlsErrors),
/* harmony export */   lE: () => (/* binding */ NO_COMMON_VERSION)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88264);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39950);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41304);
// What is wrong with a certificate, or with a TLS handshake.



/** Names of a certificate that a sentence shows. */
const MAX_NAMES = 3;
/** Why a chain is not trusted: OpenSSL's codes as node gives them, and ours. */
const CHAIN_PROBLEMS = {
    DEPTH_ZERO_SELF_SIGNED_CERT: "it is self-signed, not issued by a trusted CA",
    SELF_SIGNED_CERT_IN_CHAIN: "the CA at the end of its chain is not trusted here",
    UNABLE_TO_GET_ISSUER_CERT: "no trusted CA vouches for its chain",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its issuer is not trusted here, or the server does not send an intermediate certificate",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its issuer is not trusted here, or the server does not send an intermediate certificate",
    INVALID_PURPOSE: "it is not for TLS servers",
    CA_OUT_OF_DATE: "a CA certificate on the way to a trusted CA is out of date",
};
/** The words for such a code. */
const chainProblem = (code) => CHAIN_PROBLEMS[code] ?? `its chain is not valid (${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(code)})`;
// OpenSSL's codes for a handshake that failed.
const NOT_TLS = ["ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG"];
const NO_COMMON_VERSION = [
    "ERR_SSL_UNSUPPORTED_PROTOCOL",
    "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
];
/** The versions that a handshake offers. */
const VERSIONS = { modern: "neither TLS 1.2 nor TLS 1.3", legacy: "neither TLS 1.0 nor TLS 1.1" };
const tlsErrors = {
    /** `names` may be the first of `count` alone. */
    "tls/certificate-names": ({ names, count, host }) => count === 0
        ? `the certificate has no DNS name, so not ${host} (RFC 9525: a common name does not count)`
        : `the certificate names ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listFirst */ .r)(names.slice(0, MAX_NAMES).map((name) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteOctets */ .f4)(name)), count)}, not ${host}`,
    "tls/certificate-expired": ({ at }) => `the certificate expired on ${at}`,
    "tls/chain-expired": () => "a certificate of the chain has expired",
    "tls/certificate-not-yet-valid": ({ at }) => `the certificate is not valid before ${at}`,
    "tls/untrusted": ({ issuer, code }) => `${issuer === "" ? "the certificate names no issuer" : `the certificate was issued by ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(issuer)}`}: ${chainProblem(code)}`,
    "tls/no-certificate": () => "the server sent no certificate",
    "tls/hung-up": () => "the server hung up",
    "tls/late-refusal": ({ code }) => `the server refused the handshake at its end (${code})`,
    "tls/error": ({ code, error, offered }) => {
        if (NOT_TLS.includes(code))
            return "the server does not speak TLS";
        return NO_COMMON_VERSION.includes(code) ? `the server supports ${VERSIONS[offered]}` : (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(error);
    },
};


/***/ })),

/***/ 52929:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ failureText),
/* harmony export */   v: () => (/* binding */ tlsReports)
/* harmony export */ });
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39950);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26720);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88264);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20128);
// What TLS reports count, and what to do about it.




/** RFC 8460 \u00a74.3, in words. */
const FAILURES = {
    "starttls-not-supported": "STARTTLS was not offered",
    "certificate-host-mismatch": "the certificate was for another name",
    "certificate-expired": "the certificate had expired",
    "certificate-not-trusted": "the certificate was not trusted",
    "validation-failure": "TLS failed for a reason without a name of its own",
    "tlsa-invalid": "no TLSA record matched",
    "dnssec-invalid": "DNSSEC did not validate",
    "dane-required": "the sender requires DANE, and there was no TLSA record",
    "sts-policy-fetch-error": "the MTA-STS policy could not be fetched",
    "sts-policy-invalid": "the MTA-STS policy was not valid",
    "sts-webpki-invalid": "the certificate of the MTA-STS policy host was not trusted",
};
/** What to do about each. */
const REMEDIES = {
    "starttls-not-supported": "Offer STARTTLS on port 25 of each MX host, without a filter before it that removes it.",
    "certificate-host-mismatch": "Serve a certificate that names the MX host, and have the MTA-STS policy list each MX host.",
    "certificate-expired": "Renew the certificate, and load it on every server that answers at the MX host's addresses.",
    "certificate-not-trusted": "Serve a certificate of a public CA, with its intermediate certificates.",
    "validation-failure": "Ask the sender for the reason, which its log has.",
    "tlsa-invalid": "Publish a TLSA record of the key that is served, and of the next one before each change.",
    "dnssec-invalid": "Check that the signatures and the DS record of the MX host's zone are valid.",
    "dane-required": "Publish TLSA records for the MX host in a signed zone, or agree with the sender that it asks for none.",
    "sts-policy-fetch-error": "Check that the MTA-STS policy is served from outside, at each address of its host, without a redirect.",
    "sts-policy-invalid": "Correct the MTA-STS policy, and then change the `id` of its record.",
    "sts-webpki-invalid": "Serve the MTA-STS policy with a trusted certificate for its host.",
};
const GENERAL_REMEDY = "See `mail-policy reports show` for each day and organisation.";
const tlsReports = {
    "tls-rpt/fresh/fix": () => "Check that the mailbox in `rua` receives mail, and that its reports get to the files under `reports: tls-rpt:`. For a domain with little mail, raise the parameter.",
    "tls-rpt/failures/no-sessions": ({ days }) => `no report counts a session of the last ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(days, "day")}`,
    "tls-rpt/failures/few": ({ sessions, failed, limit, days }) => `${failed} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(sessions, "session")} failed in the last ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(days, "day")}${limit === 0 ? "" : `; the limit is ${limit} percent`}`,
    "tls-rpt/failures/found": ({ sessions, failed, limit, days, kinds, count, }) => `${failed} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(sessions, "session")} failed in the last ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(days, "day")} (${(0,_shares_js__WEBPACK_IMPORTED_MODULE_2__/* .percentUp */ .$i)(failed, sessions)} percent; the limit is ${limit}): ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listFirst */ .r)(kinds, count, "; ")}`,
    "tls-rpt/failures/kind": ({ type, host, count, organisations, from, to, }) => `${failureText(type)}${host === null ? "" : ` at ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteCharacters */ .rU)(host)}`}, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, "session")}, ${(0,_shares_js__WEBPACK_IMPORTED_MODULE_2__/* .daysText */ .D5)(from, to)}, reported by ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p)(organisations.map(_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteCharacters */ .rU))}`,
    "tls-rpt/failures/fix": ({ types }) => {
        const remedies = types.flatMap((type) => (Object.hasOwn(REMEDIES, type) ? [REMEDIES[type]] : []));
        return [...new Set(remedies.length === 0 ? [GENERAL_REMEDY] : remedies)].join(" ");
    },
};
/** What failed, in words where the RFC has the type. */
function failureText(type) {
    if (type === null)
        return "no reason given";
    return Object.hasOwn(FAILURES, type) ? `${FAILURES[type]} (\`${type}\`)` : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteCharacters */ .rU)(type);
}


/***/ })),

/***/ 9490:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ entry),
/* harmony export */   r: () => (/* binding */ zone)
/* harmony export */ });
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39950);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26720);
// What is said of the zones that the repository declares whole.


const entry = ({ name, mail }) => mail === null ? `\`- ${name}\`` : `\`- { name: ${name}, mail: ${mail} }\``;
const zone = {
    "zone/unlisted/none": ({ zones }) => `the policy has each name of ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(zones)} that accepts or could send mail`,
    "zone/unlisted/found": ({ receiving, sending, more, }) => {
        const entries = (all) => (0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(all.map((one) => entry(one)));
        const parts = [
            ...(receiving.length > 0 ? [`${entries(receiving)} ${receiving.length === 1 ? "accepts" : "accept"} mail`] : []),
            ...(sending.length > 0
                ? [`${entries(sending)} ${sending.length === 1 ? "has an address" : "have addresses"} and no SPF record`]
                : []),
            ...(more > 0 ? [`and ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(more, "name")} more`] : []),
        ];
        return `not in the policy: ${parts.join("; ")}`;
    },
    "zone/unlisted/fix": () => "Add these lines to `domains:` of the policy, and correct `mail:` where a name is used otherwise. A host needs no line if it has an SPF record: `v=spf1 -all` where it sends no mail.",
};


/***/ })),

/***/ 89558:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ joinSentences)
/* harmony export */ });
// The tables of sentences of a language as one.
/** In one call: to spread the tables into a literal takes V8 more than ten times as long. */
function joinSentences(...tables) {
    return Object.assign({}, ...tables);
}


/***/ })),

/***/ 59818:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ capitalized)
/* harmony export */ });
// Sentences that begin as messages do, in lower case.
/** With a capital letter at the beginning. */
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}


/***/ })),

/***/ 1375:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount)
/* harmony export */ });
// Counts for people.
/** A whole number, its digits in groups: `10,000`. `toLocaleString` would load ICU's number formats first, which takes longer than a small report. */
function formatCount(n, separator = ",") {
    return String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
}


/***/ })),

/***/ 40562:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ DEFAULT_DEADLINE),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
// Lengths of time as people write them: 90s, 20m, 1h.
const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000 };
/** Project limit: longer than any job of a hosted runner (GitHub docs, usage limits: 6 hours). */
const MAX_DURATION_MS = 24 * 3_600_000;
/** Project limit: acceptable for a CI job that people wait for. */
const DEFAULT_DEADLINE = "20m";
/** In milliseconds; null unless it is a number with a unit, from 1s to 24h. A number without a unit does not: it could mean seconds or minutes. */
function parseDuration(text) {
    const [, number = "", unit = ""] = /^(\d{1,8})([smh])$/.exec(text) ?? [];
    const ms = Number(number) * (UNIT_MS[unit] ?? 0);
    return ms > 0 && ms <= MAX_DURATION_MS ? ms : null;
}
/** Milliseconds in the largest unit that takes them whole, else in seconds: `20 min`. */
function formatDuration(ms) {
    if (ms > 0 && ms % 3_600_000 === 0)
        return `${ms / 3_600_000} h`;
    if (ms > 0 && ms % 60_000 === 0)
        return `${ms / 60_000} min`;
    return `${ms / 1_000} s`;
}


/***/ })),

/***/ 39950:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ list),
/* harmony export */   r: () => (/* binding */ listFirst)
/* harmony export */ });
// Lists in sentences.
/** Project limit: how many items a message names. */
const MAX_LISTED = 10;
/** The first `max` items and how many more there are: `a, b and 3 more`, with another separator `a; b; and 3 more`. */
function list(items, max = MAX_LISTED, separator = ", ") {
    return listFirst(items.slice(0, max), items.length, separator);
}
/** The same for a list whose first items alone are available. */
function listFirst(items, count, separator = ", ") {
    const more = count - items.length;
    const listed = items.join(separator);
    return more > 0 ? `${listed}${separator === ", " ? " " : separator}and ${more} more` : listed;
}


/***/ })),

/***/ 26720:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
// Counted nouns.
/** `1 lookup`, `2 lookups`; `several` is the plural of a noun that does not take an s. */
function plural(count, noun, several = `${noun}s`) {
    return `${count} ${count === 1 ? noun : several}`;
}


/***/ })),

/***/ 88264:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ escapeUnprintable),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   f4: () => (/* binding */ quoteOctets),
/* harmony export */   rU: () => (/* binding */ quoteCharacters)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);

/** Project limit: how many octets of a field of a record a message shows. */
const MAX_OCTETS = 100;
/** Project limit: how many characters of a text a message shows. */
const MAX_CHARACTERS = 60;
/** Project limit: how many characters of a path a message shows. */
const MAX_PATH = 256;
/** A path or pattern that reads as one word. */
const PLAIN_PATH = new RegExp(`^[\\p{L}\\p{N}._~/@+=*?-]{1,${MAX_PATH}}$`, "u");
/** Octets in quotes, escaped as in a master file (`\DDD`); at most `most` of them, `\u2026` where more follow. */
function quoteOctets(octets, most = MAX_OCTETS) {
    return octets.length > most ? `${(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteString */ .Ov)(octets.slice(0, most))}\u2026` : (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteString */ .Ov)(octets);
}
/** Characters in quotes, at most 60. */
function quoteCharacters(text) {
    return `"${escapeUnprintable(text, MAX_CHARACTERS)}"`;
}
/** A path or pattern as it is if it reads as one word; any other in quotes, at most 256 characters. */
function quotePath(path) {
    return PLAIN_PATH.test(path) ? path : `"${escapeUnprintable(path, MAX_PATH)}"`;
}
/** Text with everything that prints nothing, or turns a terminal's direction, written as `\uXXXX`; at most `most` characters. */
function escapeUnprintable(text, most) {
    const escape = (c) => `\\u${c.codePointAt(0).toString(16).padStart(4, "0")}`;
    const cut = text.length > most ? `${text.slice(0, most)}\u2026` : text;
    return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escape);
}


/***/ })),

/***/ 41304:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
// Text of others, cut to what a message can hold.
/** Project limit: characters of a stranger's text that a message shows. */
const MAX_CHARACTERS = 200;
/** At most `max` characters of a text, `\u2026` behind them if there are more; no character is cut in two. */
function truncate(text, max = MAX_CHARACTERS) {
    if (text.length <= max)
        return text; // a character is at least one unit
    const characters = Array.from(text.slice(0, 2 * (max + 1))); // and at most two
    return characters.length > max ? `${characters.slice(0, max).join("")}\u2026` : text;
}


/***/ })),

/***/ 10137:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   co: () => (/* binding */ isUtf8)
/* harmony export */ });
/** The octets that text has in UTF-8. */
function encodeUtf8(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}
/** The characters that octets spell in UTF-8; U+FFFD where they spell none. */
function decodeUtf8(octets) {
    return Buffer.from(octets, "latin1").toString("utf8");
}
/** Whether octets are UTF-8. */
function isUtf8(octets) {
    return !/[^\0-\x7f]/.test(octets) || encodeUtf8(decodeUtf8(octets)) === octets;
}
/** A text for people: what has the octets of UTF-8 as the characters they spell, any other as it is. */
function readable(text) {
    return /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text) && isUtf8(text) ? decodeUtf8(text) : text;
}


/***/ }))

};
