export const id = 8074;
export const ids = [8074];
export const modules = {

/***/ 6563:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EXPLAIN: () => (/* binding */ EXPLAIN)
});

// EXTERNAL MODULE: ./lib/src/audit/checks.js + 130 modules
var checks = __webpack_require__(67796);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/controls.js
var controls = __webpack_require__(60022);
// EXTERNAL MODULE: ./lib/src/report/language.js + 40 modules
var report_language = __webpack_require__(44647);
// EXTERNAL MODULE: ./lib/src/report/sections.js
var sections = __webpack_require__(8713);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
;// CONCATENATED MODULE: ./lib/src/report/explain.js
// The texts of `mail-policy explain`: the list of checks, and of one what it requires, why, and how to fix a failure.




const WIDTH = 100;
/** The checks with their titles, by section, ending in a newline. */
function renderCheckList(checks, language) {
    const width = Math.max(...checks.map(({ id }) => id.length));
    const blocks = sections/* SECTIONS */.b.flatMap((number) => {
        const own = checks.filter(({ section }) => section === number);
        const rows = own.map(({ id }) => `  ${id.padEnd(width)}  ${(0,report_language/* checkWords */.iW)(id, language).title}`);
        return rows.length === 0 ? [] : [[`${number} ${language.sections[number]?.title ?? ""}`, ...rows].join("\n")];
    });
    return `${blocks.join("\n\n")}\n`;
}
/** The check in words, ending in a newline. */
function renderExplanation(check, language) {
    const words = language.words.explain;
    const { id, section, requirements, tests, references, levels, mail, parameter } = check;
    const { title, why, fix, unit } = (0,report_language/* checkWords */.iW)(id, language); // each check has its words
    const number = parameter === undefined
        ? []
        : [[words.rows.parameter, `${parameter["tr-03108"]} (tr-03108), ${parameter.bsi} (bsi): ${unit}`]];
    const rows = [
        [words.rows.section, section],
        [words.rows.requirements, requirements.join(", ")],
        [
            words.rows.controls,
            (0,controls/* controlsOfCheck */.Ik)(id)
                .map((one) => `${one.id} ${one.title}`)
                .join(", "),
        ],
        [words.rows.tests, tests.join(", ")],
        [words.rows.sources, references.join(", ")],
        [words.rows.level, `${levels["tr-03108"]} (tr-03108), ${levels.bsi} (bsi)`],
        ...number,
        [words.rows.domains, `mail: ${mail.join(", ")}`],
    ].filter(([, value]) => value !== "");
    const paragraphs = [
        [`${id}: ${title}`],
        [words.why, ...(0,terminal/* wrap */.LV)(why, WIDTH - 2).map((line) => `  ${line}`)],
        [words.howToFix, ...(0,terminal/* wrap */.LV)(fix, WIDTH - 2).map((line) => `  ${line}`)],
        rows.map(([name = "", value = ""]) => `${name.padEnd(13)} ${value}`),
    ];
    return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

// EXTERNAL MODULE: ./lib/src/cli/args.js
var args = __webpack_require__(6294);
// EXTERNAL MODULE: ./lib/src/cli/shell.js
var cli_shell = __webpack_require__(54757);
// EXTERNAL MODULE: ./lib/src/text/closest-word.js
var closest_word = __webpack_require__(68320);
;// CONCATENATED MODULE: ./lib/src/cli/explain.js
// `mail-policy explain`: what the checks are.







const EXPLAIN = {
    usage: ["explain [CHECK-ID]"],
    options: ({ explain }) => [explain],
    run: (words, shell) => (0,cli_shell/* print */.y)(shell, explainCheck(words)),
};
/** One check; without an id, or with only the part before the slash, a list. */
function explainCheck(words) {
    const { values, positionals } = (0,args.parseOptions)(words, { lang: args.LANGUAGE_OPTION });
    const language = (0,args.parseLanguage)(values.lang);
    const [id, ...rest] = positionals;
    if (rest.length > 0)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/explain"));
    const found = id === undefined ? undefined : (0,checks/* findCheck */.S)(id);
    if (found !== undefined)
        return renderExplanation(found, language);
    const listed = checks/* CHECKS */.u.filter((check) => id === undefined || check.id.startsWith(`${id.replace(/\/$/, "")}/`));
    if (listed.length > 0)
        return renderCheckList(listed, language);
    const wrong = id ?? "";
    const meant = (0,closest_word/* closestWord */.E)(wrong, checks/* CHECKS */.u.map((check) => check.id));
    throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/unknown-check", { id: wrong, meant }));
}


/***/ })),

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

/***/ 4498:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ parseIpv6),
/* harmony export */   DP: () => (/* binding */ mappedIpv4),
/* harmony export */   DU: () => (/* binding */ formatIpv6),
/* harmony export */   Z5: () => (/* binding */ canonicalAddress),
/* harmony export */   ni: () => (/* binding */ parseIpv4),
/* harmony export */   w7: () => (/* binding */ isIPv6),
/* harmony export */   wM: () => (/* binding */ isIPv4)
/* harmony export */ });
// IP addresses as text: dotted quads (RFC 1035 \u00a73.4.1) and IPv6 text (RFC 4291 \u00a72.2, made canonical by RFC 5952).
/** Whether the text is a dotted-quad IPv4 address, each part 0\u2013255 without leading zeros. */
function isIPv4(text) {
    return parseIpv4(text) !== null;
}
/** Whether the text is an IPv6 address in any of the three forms, without zone index or prefix length. */
function isIPv6(text) {
    return parseIpv6(text) !== null;
}
/** The four octets of a dotted quad without leading zeros, or null. */
function parseIpv4(text) {
    const octets = QUAD.exec(text)?.slice(1).map(Number);
    return octets?.every((octet) => octet <= 255) ? octets : null;
}
const QUAD = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;
/** The eight groups of an IPv6 address, or null; no zone index, no prefix length. */
function parseIpv6(text) {
    const halves = text.split("::");
    if (halves.length > 2)
        return null;
    const head = parseGroups(halves[0], halves.length === 1);
    const tail = halves.length === 2 ? parseGroups(halves[1], true) : [];
    if (head === null || tail === null)
        return null;
    if (halves.length === 1)
        return head.length === 8 ? head : null;
    const missing = 8 - head.length - tail.length;
    // RFC 4291 \u00a72.2 (2): `::` stands for one or more groups
    return missing < 1 ? null : [...head, ...Array(missing).fill(0), ...tail];
}
/** The IPv4 address that an IPv6 address maps (RFC 4291 \u00a72.5.5.2); null where it maps none. */
function mappedIpv4(groups) {
    const [high, low] = groups.slice(6);
    const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
    return isMapped ? [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".") : null;
}
/** IPv4 as a dotted quad, mapped or not; IPv6 as RFC 5952 has it; null where the text is not a valid address. */
function canonicalAddress(text) {
    if (isIPv4(text))
        return text;
    const groups = parseIpv6(text);
    return groups === null ? null : (mappedIpv4(groups) ?? formatIpv6(groups));
}
/** Groups between colons; the last of the whole address may be a dotted quad. */
function parseGroups(text, isLast) {
    if (text === "")
        return [];
    const groups = [];
    const parts = text.split(":");
    for (const [i, part] of parts.entries()) {
        const quad = isLast && i === parts.length - 1 && part.includes(".") ? parseIpv4(part) : null;
        if (quad !== null)
            groups.push((quad[0] << 8) | quad[1], (quad[2] << 8) | quad[3]);
        else if (/^[0-9a-fA-F]{1,4}$/.test(part))
            groups.push(Number.parseInt(part, 16));
        else
            return null;
    }
    return groups;
}
/** An IPv6 address in the form of RFC 5952: lower case, the first longest run of zero groups as `::`. */
function formatIpv6(groups) {
    let [start, length] = [0, 0];
    for (let i = 0; i < groups.length; i++) {
        let end = i;
        while (groups[end] === 0)
            end++;
        if (end - i > length)
            [start, length] = [i, end - i];
    }
    const hex = groups.map((group) => group.toString(16));
    if (length < 2)
        return hex.join(":"); // \u00a74.2.2: one zero group stays
    return `${hex.slice(0, start).join(":")}::${hex.slice(start + length).join(":")}`;
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

/***/ 8713:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SECTIONS)
/* harmony export */ });
// The sections of the mapping table that findings are shown under, in the table's order. Their numbers are the table's own: a
// report shows the guidelines' requirement ids beside them. Their names are words of a language.
const SECTIONS = ["\u00a73.1", "\u00a73.3", "\u00a73.4", "\u00a74.1", "\u00a74.2", "\u00a74.3", "\u00a75", "\u00a76"];


/***/ })),

/***/ 54009:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ Terminal),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   s_: () => (/* binding */ LABEL_WIDTH)
/* harmony export */ });
// SGR parameters (ECMA-48 \u00a78.3.117).
const SGR_CODES = {
    fail: "31",
    known: "33",
    warn: "33",
    unknown: "35",
    waived: "36",
    info: "34",
    pass: "32",
    "not-applicable": "2",
    strong: "1",
    dim: "2",
};
const MARK_CHARACTERS = {
    fail: ["\u2717", "x"],
    known: ["\u25c6", "*"],
    warn: ["\u25b2", "!"],
    unknown: ["?", "?"],
    waived: ["\u25cb", "o"],
    info: ["\u00b7", "."],
    pass: ["\u2713", "+"],
    "not-applicable": ["\u2013", "-"],
};
const ELLIPSIS = ["\u2026", "~"];
/** The narrowest layout of a report, also used for narrower terminals. */
const MIN_WIDTH = 40;
/** Writes in the colours, marks and width of one terminal. */
class Terminal {
    language;
    width;
    #hasColor;
    #symbolSet;
    constructor(options) {
        this.language = options.language;
        this.width = Math.max(MIN_WIDTH, options.width);
        this.#hasColor = options.hasColor;
        this.#symbolSet = options.hasUnicode ? 0 : 1;
    }
    paint(style, text) {
        return this.#hasColor && text !== "" ? `\u001b[${SGR_CODES[style]}m${text}\u001b[0m` : text;
    }
    mark(mark) {
        return MARK_CHARACTERS[mark][this.#symbolSet];
    }
    /** `text` in exactly `width` columns. */
    fitColumn(text, width, style) {
        const characters = Array.from(text);
        const fits = characters.length <= width;
        const shown = fits ? text : characters.slice(0, width - 1).join("") + ELLIPSIS[this.#symbolSet];
        const padding = fits ? " ".repeat(width - characters.length) : "";
        return (style === undefined ? shown : this.paint(style, shown)) + padding;
    }
    /** Words wrapped to the width behind a label; further lines are indented as the first. A long word is never broken, so that it can be copied. */
    wrapLabelled(label, text, indent = 4) {
        const margin = indent + LABEL_WIDTH;
        const lines = wrap(text, this.width - margin);
        return lines.map((line, i) => " ".repeat(indent) + (i === 0 ? this.paint("dim", label.padEnd(LABEL_WIDTH)) : " ".repeat(LABEL_WIDTH)) + line);
    }
}
/** Columns of the longest label and a space. */
const LABEL_WIDTH = 6;
/** Lines of at most `width` characters, except for longer words. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
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

/***/ 85873:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutQuoting)
/* harmony export */ });
/** The text without quotation marks, and without backslashes before them and before semicolons. Two quoted strings are joined. Linear. */
function withoutQuoting(text) {
    if (!/["\\]/.test(text))
        return text;
    return text
        .replaceAll(/\\+/g, (run, at) => (/^[";]/.test(text.charAt(at + run.length)) ? "" : run))
        .replaceAll(/"[ \t]+"/g, "")
        .replaceAll('"', "");
}


/***/ }))

};
