export const id = 984;
export const ids = [984];
export const modules = {

/***/ 44070:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ FileText)
/* harmony export */ });
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10137);

/** A file's octets by line; lines count from 1 and come without their ends, as characters. */
class FileText {
    file;
    octets;
    #starts = [0];
    constructor(file, octets) {
        this.file = file;
        this.octets = octets;
        for (let at = octets.indexOf("\n"); at >= 0; at = octets.indexOf("\n", at + 1))
            this.#starts.push(at + 1);
        if (this.#starts.at(-1) === octets.length)
            this.#starts.pop();
    }
    /** How many lines there are. */
    get lineCount() {
        return this.#starts.length;
    }
    /** What the first line ends with; LF where there is no other. Editors keep it for the whole file. */
    get separator() {
        return this.octets.charAt(this.octets.indexOf("\n") - 1) === "\r" ? "\r\n" : "\n";
    }
    /** A line; null where there is none, or it is not UTF-8, so that no text can stand for it. */
    line(number) {
        const start = this.#starts[number - 1];
        if (start === undefined)
            return null;
        const octets = this.octets.slice(start, this.#starts[number] ?? this.octets.length).replace(/\r?\n$/, "");
        const text = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(octets);
        return text.includes("\ufffd") ? null : text;
    }
    /** So many lines from one on; null where one of them is not available. */
    lines(from, count) {
        const lines = Array.from({ length: count }, (_, i) => this.line(from + i));
        return lines.some((line) => line === null) ? null : lines;
    }
}


/***/ })),

/***/ 54935:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex),
/* harmony export */   x: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/** Project limit: lines of one file; 64 MiB of octoDNS's YAML have about four millions. */
const MAX_LINES = 8_000_000;
/** Where the lines of a text begin: one number for each, of the first `MAX_LINES`. */
class LineIndex {
    file;
    #starts = [0];
    constructor(file, text) {
        this.file = file;
        for (let at = text.indexOf("\n"); at >= 0 && this.#starts.length <= MAX_LINES; at = text.indexOf("\n", at + 1))
            this.#starts.push(at + 1);
    }
    /** Whether there are more. */
    get hasTooMany() {
        return this.#starts.length > MAX_LINES;
    }
    /** The place of an offset, line and column from 1. */
    locate(offset) {
        let [low, high] = [0, this.#starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return { file: this.file, line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}


/***/ })),

/***/ 90984:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TERRAFORM_FILES: () => (/* binding */ TERRAFORM_FILES)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/text/ascii.js
var ascii = __webpack_require__(69219);
// EXTERNAL MODULE: ./lib/src/zones/providers/txt-strings.js
var txt_strings = __webpack_require__(29548);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/zones/json-values.js
var json_values = __webpack_require__(16757);
// EXTERNAL MODULE: ./lib/src/zones/providers/azure.js
var azure = __webpack_require__(47424);
// EXTERNAL MODULE: ./lib/src/zones/providers/cloudflare.js
var cloudflare = __webpack_require__(63732);
// EXTERNAL MODULE: ./lib/src/zones/providers/computed-answers.js
var computed_answers = __webpack_require__(37894);
// EXTERNAL MODULE: ./lib/src/zones/master-file/tokens.js
var master_file_tokens = __webpack_require__(40582);
// EXTERNAL MODULE: ./lib/src/zones/providers/owners.js
var owners = __webpack_require__(34815);
;// CONCATENATED MODULE: ./lib/src/zones/providers/desec.js
// deSEC.




/** It takes strings in quotes, and cuts what is longer than a string may be. */
const readTxt = (text) => {
    if (!(0,txt_strings/* isAscii */.ER)(text))
        return txt_strings/* NOT_ASCII */.ky;
    return (0,txt_strings/* readLongStrings */.fu)(text) ?? { fault: (0,message/* message */.iU)("provider/desec-quotes", { text: (0,master_file_tokens/* quoteToken */.Ah)(text) }) };
};
const DESEC = {
    name: "deSEC",
    readOwner: owners/* readRelativeOwner */.Ap,
    targets: "dotted",
    readTxt,
    writeTxt: txt_strings/* quoteStrings */.ht,
};

;// CONCATENATED MODULE: ./lib/src/zones/providers/google.js




/**
 * It takes what a master file would, but knows no comments: words without quotes are a string each, and so run together
 * (documentation of `google_dns_record_set`, `rrdatas`). What it makes of escapes and parentheses there is not documented.
 */
const google_readTxt = (text) => {
    if (!(0,txt_strings/* isAscii */.ER)(text))
        return txt_strings/* NOT_ASCII */.ky;
    if (/^[^"()\\\r\n]*;[^"()\\\r\n]*$/.test(text))
        return (0,txt_strings/* readStrings */.Nc)(wordsInQuotes(text));
    // a string that is never closed ends with the text, so that no quote is tried twice
    const outside = text.replaceAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, "");
    if (/[;()\\\r\n]/.test(outside))
        return { unsure: (0,message/* message */.iU)("provider/string-ends") };
    return (0,txt_strings/* readStrings */.Nc)(text);
};
function wordsInQuotes(text) {
    return text
        .split(/[ \t]+/)
        .filter((word) => word !== "")
        .map(dns_record/* quoteString */.Ov)
        .join(" ");
}
const GOOGLE = {
    name: "Cloud DNS",
    readOwner: owners/* readAbsoluteOwner */.XO,
    targets: "dotted",
    readTxt: google_readTxt,
    writeTxt: txt_strings/* quoteStrings */.ht,
};

;// CONCATENATED MODULE: ./lib/src/zones/providers/hetzner.js
// Hetzner: the DNS console, and the zones of the Hetzner Cloud that replace it.





/** Strings in quotes, and something of text without. */
const readConsoleTxt = (text) => {
    if (!(0,txt_strings/* isAscii */.ER)(text))
        return txt_strings/* NOT_ASCII */.ky;
    if ((0,txt_strings/* quotedStrings */.Lx)(text) !== null)
        return (0,txt_strings/* readStrings */.Nc)(text);
    return /^[^\s"\\;()]{1,255}$/.test(text) ? { data: (0,dns_record/* txtRdata */.fm)(text) } : { unsure: (0,message/* message */.iU)("provider/cut-or-joined") };
};
/** Strings in quotes alone, of up to 255 octets. */
const readCloudTxt = (text) => {
    if (!(0,txt_strings/* isAscii */.ER)(text))
        return txt_strings/* NOT_ASCII */.ky;
    if ((0,txt_strings/* quotedStrings */.Lx)(text) === null)
        return { fault: (0,message/* message */.iU)("provider/hetzner-quotes", { text: (0,master_file_tokens/* quoteToken */.Ah)(text) }) };
    return (0,txt_strings/* readStrings */.Nc)(text);
};
const HETZNER_DNS = {
    name: "Hetzner DNS",
    readOwner: owners/* readRelativeOwner */.Ap,
    targets: "relative",
    readTxt: readConsoleTxt,
    writeTxt: txt_strings/* quoteStrings */.ht,
};
const HETZNER_CLOUD = { ...HETZNER_DNS, name: "Hetzner Cloud", readTxt: readCloudTxt };

// EXTERNAL MODULE: ./lib/src/zones/providers/route53.js
var route53 = __webpack_require__(34966);
;// CONCATENATED MODULE: ./lib/src/zones/terraform/resources.js
// The DNS resources of Terraform: which attributes say what. Their names are those of each provider's documentation.









function readAttribute(attribute, at, read) {
    return attribute.state === "known" ? { values: read(attribute.value), at } : { hidden: attribute.reason };
}
const listAttribute = (attribute) => (attributes) => readAttribute(attributes.get(attribute), [attribute, "*"], (value) => (0,json_values/* elements */.Yt)(value).map(json_values/* textOf */.b6));
const singleAttribute = (attribute) => (attributes) => readAttribute(attributes.get(attribute), [attribute], (value) => [(0,json_values/* textOf */.b6)(value)]);
/** Of each block in a list, these attributes one after the other. */
const blockAttributes = (attribute, ...names) => (attributes) => readAttribute(attributes.get(attribute), [attribute, "*"], (blocks) => (0,json_values/* elements */.Yt)(blocks).map((block) => joinWords(names.map((name) => (0,json_values/* textOf */.b6)((0,json_values/* member */.Dc)(block, name))))));
const joinWords = (words) => (words.includes(null) ? null : words.join(" "));
const neverComputed = () => null;
const isSet = (attributes, name) => {
    const attribute = attributes.get(name);
    const value = attribute.state === "known" ? attribute.value : true;
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== "" && value !== false;
};
const route53Record = {
    provider: route53/* ROUTE53 */.o,
    isSingleRecord: false,
    zone: { attribute: "zone_id", by: "id", provider: "aws" },
    name: "name",
    values: listAttribute("records"),
    computedAnswer(attributes, type) {
        if (isSet(attributes, "alias"))
            return { types: [type], reason: (0,message/* message */.iU)("terraform/route53-alias") };
        return isSet(attributes, "set_identifier") ? { types: [type], reason: computed_answers/* VARIES_BY_CLIENT */.d1 } : null;
    },
};
/** `data` in the order of the type's RDATA (v5; in v4 it is a list of one). */
const CLOUDFLARE_DATA = {
    SRV: ["priority", "weight", "port", "target"],
    TLSA: ["usage", "selector", "matching_type", "certificate"],
    DS: ["key_tag", "algorithm", "digest_type", "digest"],
    DNSKEY: ["flags", "protocol", "algorithm", "public_key"],
};
function cloudflareValues(attributes, type) {
    const parts = CLOUDFLARE_DATA[type];
    const data = attributes.get("data");
    if (parts !== undefined && data.state === "hidden")
        return { hidden: data.reason };
    const block = data.state === "known" ? ((0,json_values/* elements */.Yt)(data.value)[0] ?? data.value) : null;
    if (parts !== undefined && (0,json_values/* member */.Dc)(block, parts[0]) !== undefined) {
        return { values: [joinWords(parts.map((part) => (0,json_values/* textOf */.b6)((0,json_values/* member */.Dc)(block, part))))], at: ["data"] };
    }
    // `value` is the older name of `content`; either may be known only once it is computed from the other
    const name = attributes.text("content") === null && attributes.text("value") !== null ? "value" : "content";
    if (type !== "MX")
        return singleAttribute(name)(attributes);
    const [priority, content] = [attributes.get("priority"), attributes.get(name)];
    return priority.state === "hidden"
        ? { hidden: priority.reason }
        : readAttribute(content, [name], (value) => [joinWords([(0,json_values/* textOf */.b6)(priority.value), (0,json_values/* textOf */.b6)(value)])]);
}
const cloudflareRecord = {
    provider: cloudflare/* CLOUDFLARE */.e,
    isSingleRecord: true,
    zone: { attribute: "zone_id", by: "id", provider: "cloudflare" },
    name: "name",
    values: cloudflareValues,
    computedAnswer: (attributes, type, isApex) => (0,cloudflare/* cloudflareAnswer */.Y)(type, isApex, {
        isProxied: attributes.get("proxied").state === "known" ? isSet(attributes, "proxied") : null,
        isFlattened: isApex || cloudflareFlattens(attributes),
    }),
};
/** Settings that are not configured are known after they are applied, and do not flatten. */
function cloudflareFlattens(attributes) {
    const flatten = attributes.get("settings", "flatten_cname");
    return flatten.state === "known" && flatten.value === true;
}
const googleRecordSet = {
    provider: GOOGLE,
    isSingleRecord: false,
    zone: { attribute: "managed_zone", by: "id", provider: "google" },
    name: "name",
    values: listAttribute("rrdatas"),
    computedAnswer: (attributes, type) => isSet(attributes, "routing_policy") ? { types: [type], reason: computed_answers/* VARIES_BY_CLIENT */.d1 } : null,
};
/** azurerm has a resource for each type; what is in `record` blocks or lists differs. */
function azureRecord(type, values) {
    return {
        provider: azure/* AZURE */._,
        isSingleRecord: false,
        zone: { attribute: "zone_name", by: "name", provider: "azurerm" },
        name: "name",
        type,
        values,
        computedAnswer: (attributes) => isSet(attributes, "target_resource_id") ? { types: [type], reason: (0,message/* message */.iU)("terraform/azure-alias") } : null,
    };
}
const hetznerRecord = {
    provider: HETZNER_DNS,
    isSingleRecord: true,
    zone: { attribute: "zone_id", by: "id", provider: "hetznerdns" },
    name: "name",
    values: singleAttribute("value"),
    computedAnswer: neverComputed,
};
const hcloudRrset = {
    ...hetznerRecord,
    provider: HETZNER_CLOUD,
    isSingleRecord: false,
    zone: { attribute: "zone", by: "either", provider: "hcloud" },
    values: blockAttributes("records", "value"),
};
const desecRrset = {
    provider: DESEC,
    isSingleRecord: false,
    zone: { attribute: "domain", by: "name", provider: "desec" },
    name: "subname",
    values: listAttribute("records"),
    computedAnswer: neverComputed,
};
/** The resources whose records are read, by type. */
const RECORD_KINDS = new Map([
    ["aws_route53_record", route53Record],
    ["cloudflare_record", cloudflareRecord],
    ["cloudflare_dns_record", cloudflareRecord],
    ["google_dns_record_set", googleRecordSet],
    ["azurerm_dns_a_record", azureRecord("A", listAttribute("records"))],
    ["azurerm_dns_aaaa_record", azureRecord("AAAA", listAttribute("records"))],
    ["azurerm_dns_cname_record", azureRecord("CNAME", singleAttribute("record"))],
    ["azurerm_dns_ns_record", azureRecord("NS", listAttribute("records"))],
    ["azurerm_dns_ptr_record", azureRecord("PTR", listAttribute("records"))],
    ["azurerm_dns_txt_record", azureRecord("TXT", blockAttributes("record", "value"))],
    ["azurerm_dns_mx_record", azureRecord("MX", blockAttributes("record", "preference", "exchange"))],
    ["azurerm_dns_srv_record", azureRecord("SRV", blockAttributes("record", "priority", "weight", "port", "target"))],
    ["azurerm_dns_caa_record", azureRecord("CAA", blockAttributes("record", "flags", "tag", "value"))],
    ["hetznerdns_record", hetznerRecord],
    ["hcloud_zone_rrset", hcloudRrset],
    ["hcloud_zone_record", { ...hcloudRrset, isSingleRecord: true, values: singleAttribute("value") }],
    ["desec_rrset", desecRrset],
]);
/** What a record says by its address (`module.mail["a.b"].aws_route53_record.spf[0]`); undefined where no such resource is read. */
function findRecordKind(address) {
    // a quote that is never closed ends with the address, so that none is tried twice
    const steps = address.replaceAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, "").split(".");
    return RECORD_KINDS.get(steps.at(-2) ?? "");
}
const publicZoneKind = (provider, ids, ...name) => ({
    provider,
    ids,
    name,
    isPublic: () => true,
});
const ifKnown = (attribute, isPublic) => attribute.state === "known" ? isPublic(attribute.value) : null;
/** The resources and data sources that are zones, by type. */
const ZONE_KINDS = new Map([
    [
        "aws_route53_zone",
        {
            ...publicZoneKind("aws", ["zone_id", "id"], "name"),
            isPublic: (zone) => !isSet(zone, "vpc") && ifKnown(zone.get("private_zone"), (isPrivate) => isPrivate !== true),
        },
    ],
    ["cloudflare_zone", publicZoneKind("cloudflare", ["zone_id", "id"], "name", "zone")],
    [
        "google_dns_managed_zone",
        {
            ...publicZoneKind("google", ["name", "id"], "dns_name"),
            isPublic: (zone) => ifKnown(zone.get("visibility"), (visibility) => visibility !== "private"),
        },
    ],
    ["hetznerdns_zone", publicZoneKind("hetznerdns", ["id"], "name")],
    ["hcloud_zone", publicZoneKind("hcloud", ["id"], "name")],
]);
/** Whether a type that is not read looks like one of public DNS records. */
function isRecordTypeLike(type) {
    return (/_(?:records?|rrsets?|recordsets?)(?:_|$)|^(?:cloudflare_email_routing_(?:dns|settings)|aws_route53_traffic_policy_instance)$/.test(type) && !/_private_(?:dns_)?|_record(?:er|ing)/.test(type));
}

// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata-fields.js
var rdata_fields = __webpack_require__(62976);
// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata.js + 1 modules
var rdata = __webpack_require__(55044);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(10137);
// EXTERNAL MODULE: ./lib/src/zones/providers/octal-escapes.js
var octal_escapes = __webpack_require__(18541);
;// CONCATENATED MODULE: ./lib/src/zones/providers/values.js










/** Reads a value of a type that is read. Never throws, linear. */
function readProviderValue(type, value, provider, zone) {
    const text = (0,utf8/* encodeUtf8 */.Af)(value);
    if (text.length > dns_record/* MAX_RDATA_TEXT */.OB)
        return { fault: rdata_fields/* RDATA_TOO_LONG */.FL };
    if ((0,dns_record/* isTextType */.GN)(type))
        return demandBoundedTxt(provider.readTxt(text));
    const ascii = (0,owners/* toAsciiNames */.r9)(value);
    const tokens = (0,txt_strings/* tokenizeText */.Bj)(provider.hasOctalEscapes === true ? ((0,octal_escapes/* octalToDecimal */._)(ascii) ?? ascii) : ascii);
    if ("problem" in tokens)
        return { fault: tokens.problem };
    if (tokens.some((token) => token.text === "@") && provider.targets !== "relative")
        return { unsure: (0,message/* message */.iU)("provider/at-sign") };
    if (tokens.length === 0)
        return { fault: (0,message/* message */.iU)("provider/no-value", { type }) };
    const origin = { absolute: dns_name/* ROOT */.Dl, dotted: null, relative: zone }[provider.targets];
    try {
        return { data: (0,rdata/* readRdata */.b)(type, new rdata_fields/* Fields */.C8(tokens, 0, type, origin)) };
    }
    catch (error) {
        if (!(error instanceof master_file_tokens/* MasterFileFault */.js))
            throw error;
        return {
            fault: error instanceof rdata_fields/* MissingOrigin */.R ? (0,message/* message */.iU)("provider/relative-name", { text: (0,master_file_tokens/* quoteToken */.Ah)(text) }) : error.problem,
        };
    }
}
function demandBoundedTxt(reading) {
    return "data" in reading && (0,dns_record/* txtWireLength */.Ii)(reading.data) > dns_record/* MAX_RDATA */.AL ? { fault: rdata_fields/* RDATA_TOO_LONG */.FL } : reading;
}

// EXTERNAL MODULE: ./lib/src/zones/edits/rrset-change.js
var rrset_change = __webpack_require__(94261);
;// CONCATENATED MODULE: ./lib/src/zones/terraform/hcl.js
// Resource blocks of Terraform's HCL as they are written (native syntax specification): where they stand, and the strings in them.
/** Where resource blocks begin in a text, by address within the module. */
function* findBlockHeads(text) {
    for (const match of text.matchAll(/^resource[ \t]{1,20}"([\w-]{1,200})"[ \t]{1,20}"([\w-]{1,200})"[ \t]{0,20}\{/gm)) {
        yield { address: `${match[1]}.${match[2]}`, start: match.index, body: match.index + match[0].length };
    }
}
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const COMMENT = /(?:#|\/\/)[^\n]*|\/\*[^]*?\*\//y;
const ATTRIBUTE = /([A-Za-z_][\w-]*)[ \t]*=(?!=)/y;
/** What stands before the bracket of a list; before that of an index is the value that has it. */
const BEFORE_LIST = new Set(["=", ">", "(", "[", ",", "?", ":"]);
/** Project limit: characters of one block, which is read again for each record that is changed in it or copied from it. */
const MAX_BLOCK = 65_536;
/** Reads the block that begins at `start`, its content at `body`; null where it is not plain to read. Linear. */
function readBlock(whole, start, body) {
    const text = whole.slice(0, body + MAX_BLOCK);
    const strings = [];
    const opened = ["{"];
    let [attribute, plain] = ["", true];
    // of a word its last character
    let previous = { token: "{", at: body - 1 };
    let isCommentBetween = false;
    const match = (pattern, at) => {
        pattern.lastIndex = at;
        return pattern.exec(text);
    };
    const takeToken = (token, at) => {
        const string = previous.token === "string" ? strings.at(-1) : undefined;
        if (string !== undefined && token !== "," && token !== "]")
            string.item = null;
        if (string?.item && token === "," && !isCommentBetween)
            string.item.behind = at;
        previous = { token, at };
        isCommentBetween = false;
    };
    for (let at = body; at < text.length;) {
        const c = text[at];
        const string = match(STRING, at)?.[0];
        const skipped = match(COMMENT, at)?.[0];
        if (c === '"' && string === undefined)
            return null;
        if (text.startsWith("<<", at))
            return null; // a heredoc may hold anything
        if (string !== undefined) {
            const value = decodeString(string);
            const { token } = previous;
            const before = token === "," && !isCommentBetween ? previous.at : null;
            const item = opened.at(-1) === "[" && (token === "[" || token === ",") ? { before, behind: null } : null;
            takeToken(value === null ? "template" : "string", at);
            if (value === null)
                plain = false;
            else
                strings.push({ start: at, end: at + string.length, value, attribute, item });
            // the quotes of a template's own strings end it too early
            if (value === null && /[$%]\{[^}]*$/.test(string))
                return null;
            at += string.length;
            continue;
        }
        if (skipped !== undefined) {
            isCommentBetween = true;
            at += skipped.length;
            continue;
        }
        if ("{[(".includes(c))
            opened.push(c);
        if ("}])".includes(c)) {
            if (opened.pop() !== OPENING_BRACKET[c])
                return null;
            if (opened.length === 0)
                return { start, end: at + 1, strings, isPlain: plain };
        }
        const isNamed = opened.at(-1) === "{" && /[A-Za-z_]/.test(c) && !/[\w.-]/.test(text[at - 1] ?? "");
        if (isNamed)
            attribute = match(ATTRIBUTE, at)?.[1] ?? attribute;
        if (/\S/.test(c))
            takeToken(c === "[" && !BEFORE_LIST.has(previous.token) ? "index" : c, at);
        at++;
    }
    return null;
}
const OPENING_BRACKET = { "}": "{", "]": "[", ")": "(" };
/** A text as a string. `${` and `%{` begin templates in HCL: SPF's macros are to be written with a sign more. */
function quoteHcl(text) {
    return JSON.stringify(text).replaceAll(/[$%](?=\{)/g, "$&$&");
}
/** The text of a string; null where it has a template part, or an invalid escape. */
function decodeString(string) {
    const body = string.slice(1, -1);
    if (/(?<![$])\$\{|(?<!%)%\{/.test(body))
        return null;
    const escapes = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
    let known = true;
    const decoded = body.replaceAll(/\\(u[0-9a-fA-F]{4}|.)/g, (_, escape) => {
        const found = escape.startsWith("u") && escape.length === 5
            ? String.fromCharCode(Number.parseInt(escape.slice(1), 16))
            : escapes[escape];
        if (found === undefined)
            known = false;
        return found ?? "";
    });
    return known ? decoded.replaceAll(/([$%])\1\{/g, "$1{") : null;
}

// EXTERNAL MODULE: ./lib/src/zones/line-index.js
var line_index = __webpack_require__(54935);
// EXTERNAL MODULE: ./lib/src/zones/edits/file-text.js
var file_text = __webpack_require__(44070);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/zones/terraform/module.js
// The files of one Terraform module, and the one place where each of its resources stands.




/** The files beside a plan. */
class Module {
    #heads = new Map();
    constructor(files) {
        for (const { file, lines } of files.map((text) => ({ file: text.file, lines: text.lines(1, text.lineCount) }))) {
            const text = lines?.join("\n") ?? "";
            const own = { file, text, lines: new line_index/* LineIndex */.r(file, text) };
            for (const { address, start, body } of findBlockHeads(text))
                this.#heads.set(address, this.#heads.has(address) ? "several" : { file: own, start, body });
        }
    }
    /** The block of a resource; null where it stands in no file or in several, or is not plain to read. */
    find(address) {
        const head = this.#heads.get(address);
        if (head === undefined || head === "several")
            return null;
        const block = readBlock(head.file.text, head.start, head.body);
        return block === null ? null : { file: head.file, block };
    }
    has(address) {
        return this.#heads.has(address);
    }
}
/** Project limit: files of one module, and octets of all of them. */
const MAX_FILES = 200;
const MAX_MODULE_OCTETS = 16 * 2 ** 20;
/** The `*.tf` files beside a plan, read once; none where there are too many. */
function createModuleReader(repository) {
    const modules = new Map();
    return (plan) => {
        const folder = repository.folderOf(plan);
        const module = modules.get(folder) ?? new Module(terraformFilesIn(folder, repository));
        modules.set(folder, module);
        return module;
    };
}
function terraformFilesIn(folder, repository) {
    let left = MAX_MODULE_OCTETS;
    try {
        const paths = repository.find("*.tf", folder);
        const files = paths.length > MAX_FILES ? [] : paths.map((path) => repository.read(path, left));
        for (const file of files)
            left -= "problem" in file ? Infinity : file.text.length;
        return left < 0 ? [] : files.map(({ file, text }) => new file_text/* FileText */.i(file, text));
    }
    catch (error) {
        if (error instanceof errors/* AuditError */.M_)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/edit.js









/** Edits the module beside a plan. */
function createTerraformEditor({ repository }) {
    const module = createModuleReader(repository);
    return (change, index) => editTerraform(change, index, module);
}
/** The changed block; null where it is not found, or says its data in another way than as plain strings. */
function editTerraform(change, index, module) {
    const { replaced, kept } = change;
    const [first] = [...replaced, ...kept];
    const written = first === undefined ? null : findBlock(first, module);
    if (first === undefined || (written?.kind.isSingleRecord === true && replaced.length === 0))
        return cloneResource(change, index, module);
    if (written === null || written.kind.isSingleRecord)
        return written === null ? null : editSingleRecord(written, change);
    return editRecordList(written, change);
}
/** A resource that is one record: another string in it. */
function editSingleRecord(written, { zone, replaced, added, kept }) {
    const [old, ...others] = replaced;
    const [rr, ...more] = added;
    if (old === undefined || rr === undefined || others.length + more.length > 0)
        return null;
    if (kept.some(({ address }) => address === old.address))
        return null;
    const string = findDataString(written, old, zone);
    const put = string === null ? null : formatString(rr, old, string, written, zone);
    return string === null || put === null
        ? null
        : spliceBlock(written, [{ start: string.start, end: string.end, text: put }]);
}
/** A resource that is an RRset: strings of its list. */
function editRecordList(written, { zone, replaced, added, kept }) {
    const strings = replaced.map((old) => findDataString(written, old, zone));
    const puts = strings.slice(0, added.length).map((string, i) => {
        const [rr, old] = [added[i], replaced[i]];
        if (string === null || rr === undefined || old === undefined)
            return null;
        const put = formatString(rr, old, string, written, zone);
        return put === null ? null : { start: string.start, end: string.end, text: put };
    });
    puts.push(...removeListItems(strings.slice(added.length), written.file));
    const rest = added.slice(replaced.length);
    const beside = replaced.at(-1) ?? kept.at(-1);
    if (rest.length > 0 && beside !== undefined) {
        const string = findDataString(written, beside, zone);
        const more = rest.map((rr) => (string === null ? null : formatString(rr, beside, string, written, zone)));
        const gap = string === null || string.item === null || more.includes(null) ? null : gapBefore(string, written);
        puts.push(gap === null || string === null
            ? null
            : { start: string.end, end: string.end, text: more.map((one) => `,${gap}${one}`).join("") });
    }
    return puts.includes(null) ? null : spliceBlock(written, puts);
}
/** What parts an item of a list from what is before it: a line of its own, or a space. */
function gapBefore({ start }, { file, block }) {
    const before = file.text.slice(block.start, start);
    const gap = before.slice(before.trimEnd().length);
    return gap.includes("\n") ? gap.slice(gap.lastIndexOf("\n")) : " ";
}
/** A list without some of its items. A comma goes with each, the one before it if it can: no two go with the same. */
function removeListItems(strings, { text }) {
    const gone = new Set();
    return strings
        .toSorted((a, b) => (a?.start ?? 0) - (b?.start ?? 0))
        .map((string) => {
        const { before = null, behind = null } = string?.item ?? {};
        const comma = before === null || gone.has(before) ? behind : before;
        if (string === null || comma === null)
            return null;
        gone.add(comma);
        if (comma === before)
            return { start: before, end: string.end, text: "" };
        const rest = text.slice(comma + 1);
        return { start: string.start, end: text.length - rest.trimStart().length, text: "" };
    });
}
/** The block with all replacements; null where two of them overlap. */
function spliceBlock({ file: { file, text, lines }, block }, puts) {
    // whole lines, so that what shares one with the block stays
    const from = text.lastIndexOf("\n", block.start) + 1;
    const to = endOfLine(text, block.end);
    const own = text.slice(from, to);
    const lastFirst = puts.toSorted((a, b) => b.start - a.start);
    if (lastFirst.some(({ end }, i) => end > (lastFirst[i - 1]?.start ?? end)))
        return null;
    const changed = lastFirst.reduce((out, { start, end, text }) => out.slice(0, start - from) + text + out.slice(end - from), own);
    return { file, splices: [differingLines(lines.locate(from).line, own.split("\n"), changed.split("\n"))] };
}
function endOfLine(text, from) {
    const end = text.indexOf("\n", from);
    return end < 0 ? text.length : end;
}
/** The lines that differ. */
function differingLines(line, before, after) {
    let [head, tail] = [0, 0];
    while (head < Math.min(before.length, after.length) && before[head] === after[head])
        head++;
    while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    return { line: line + head, count: before.length - head - tail, lines: after.slice(head, after.length - tail) };
}
/** The attributes of the providers' resources that say data, alone or in a block: a comment may say the same, and publishes nothing. */
const DATA_ATTRIBUTES = new Set(["content", "exchange", "record", "records", "rrdatas", "value"]);
/** The one string of a resource that says a record's data, as its provider takes it or in a function of the text. */
function findDataString({ block, kind }, record, zone) {
    const found = block.strings.filter(({ value, attribute }) => DATA_ATTRIBUTES.has(attribute) && isDataOf(value, record, kind, zone));
    return found.length === 1 ? (found[0] ?? null) : null;
}
function isDataOf(value, record, { provider }, { origin }) {
    if (!record.isParsed)
        return false;
    const { type, data } = record.rr;
    const reading = readProviderValue(type, value, provider, origin);
    return (("data" in reading && comparableText({ type, data: reading.data }) === comparableText(record.rr)) ||
        ("strings" in data && value === (0,dns_record/* txtValue */.gb)(data)));
}
function comparableText(rr) {
    return "strings" in rr.data ? (0,dns_record/* txtValue */.gb)(rr.data) : (0,dns_record/* formatRdata */.ew)(rr.type, rr.data);
}
/** A record's data as a string, written as another one is; null where the provider would not take it so. */
function formatString(rr, like, { value }, { kind }, zone) {
    const wanted = { isParsed: true, rr, location: like.location };
    const isAccepted = (text) => isDataOf(text, wanted, kind, zone);
    if (!("strings" in rr.data)) {
        const text = (0,dns_record/* formatRdata */.ew)(rr.type, rr.data);
        return isAccepted(text) ? quoteHcl(text) : null;
    }
    const text = (0,dns_record/* txtValue */.gb)(rr.data);
    if (!(0,ascii/* isPrintableAscii */.J)(text))
        return null;
    const isBare = like.isParsed && "strings" in like.rr.data && value === (0,dns_record/* txtValue */.gb)(like.rr.data);
    // what the provider would refuse as it stands is the argument of a function, which takes any text
    const isArgument = isBare && "fault" in readProviderValue("TXT", value, kind.provider, zone.origin);
    const isShort = text.length <= dns_record/* MAX_STRING */.BP && !/["\\]/.test(text);
    if (isArgument || (isBare && isShort && isAccepted(text)))
        return quoteHcl(text);
    return quoteHcl(kind.provider.writeTxt(text));
}
function findBlock(record, module) {
    const { address = "", location } = record;
    const type = /^([a-z][a-z0-9_]*)\.[A-Za-z_][\w-]*$/.exec(address)?.[1]; // no module, no instance of several
    const kind = type === undefined ? undefined : RECORD_KINDS.get(type);
    if (type === undefined || kind === undefined)
        return null;
    const found = module(location.file).find(address);
    return found === null ? null : { ...found, kind, type };
}
/** A resource like that of another record of the type, which differs in nothing but name and data. */
function cloneResource(change, index, module) {
    const { zone, type, name, added } = change;
    const [rr] = added;
    if (rr === undefined || added.length !== 1)
        return null;
    for (const like of [...(0,rrset_change/* findNeighbours */.S3)(change, index), ...firstOfType(zone, type)]) {
        const written = like.rr.type === type ? findBlock(like, module) : null;
        const block = written === null ? null : cloneBlock(written, like, rr, zone, name);
        if (written === null || block === null || module(like.location.file).has(block.address))
            continue;
        const { file, text, lines } = written.file;
        if (text.slice(written.block.end, endOfLine(text, written.block.end)).trim() !== "")
            continue;
        return {
            file,
            splices: [{ line: lines.locate(written.block.end).line + 1, count: 0, lines: ["", ...block.lines] }],
        };
    }
    return null;
}
/** Project limit: records searched for one to copy. */
const MAX_TEMPLATES = 20;
/** Kept, for many domains may be edited in one zone. */
const FIRST_BY_TYPE = new WeakMap();
/** The first records of a type in a zone. */
function firstOfType(zone, type) {
    const known = FIRST_BY_TYPE.get(zone) ?? new Map();
    FIRST_BY_TYPE.set(zone, known);
    const found = known.get(type) ?? zone.records.filter(({ rr }) => rr.type === type).slice(0, MAX_TEMPLATES);
    known.set(type, found);
    return found;
}
function cloneBlock(written, like, rr, zone, name) {
    const { block, kind, file } = written;
    const data = findDataString(written, like, zone);
    const owners = block.strings.filter(({ value, attribute }) => attribute === kind.name && kind.provider.readOwner(value, zone.origin) === like.rr.name);
    const [owner] = owners;
    const others = block.strings.filter((string) => string !== data && string !== owner);
    // anything else that is said may be said of this record alone
    if (data === null ||
        owner === undefined ||
        owners.length !== 1 ||
        !block.isPlain ||
        others.some(({ value }) => value !== like.rr.type))
        return null;
    const put = formatString(rr, like, data, written, zone);
    const label = formatLabelLike(owner.value, name, zone.origin, kind);
    const resource = name === zone.origin
        ? "apex"
        : (0,dns_name/* relativeName */.IC)(name, zone.origin)
            .replaceAll(/[^a-z0-9]+/g, "_")
            .replace(/^_/, "");
    const own = `${resource}_${rr.type.toLowerCase()}`;
    if (put === null || label === null || !/^[a-z]/.test(own))
        return null;
    const text = file.text.slice(block.start, block.end);
    const puts = [
        { ...data, put },
        { ...owner, put: quoteHcl(label) },
    ].toSorted((a, b) => b.start - a.start);
    const body = puts.reduce((out, one) => out.slice(0, one.start - block.start) + one.put + out.slice(one.end - block.start), text);
    return {
        address: `${written.type}.${own}`,
        lines: body.replace(/"[\w-]+"(?=[ \t]*\{)/, `"${own}"`).split("\n"), // the name in the head
    };
}
/** A name as another one is written: in full, with a dot or without, or below the zone. */
function formatLabelLike(like, name, origin, { provider }) {
    const relative = (0,dns_name/* relativeName */.IC)(name, origin) || "@";
    const full = like.endsWith(".") ? `${name}.` : name;
    const likeName = (0,owners/* parseNameText */.G4)(like);
    const isFull = likeName !== null && (0,dns_name/* isWithin */.UO)(likeName, origin);
    const labels = isFull ? [full, relative, ""] : [relative, "", full];
    return labels.find((label) => provider.readOwner(label, origin) === name) ?? null;
}

// EXTERNAL MODULE: ./lib/src/zones/generated-files.js
var generated_files = __webpack_require__(80201);
// EXTERNAL MODULE: ./lib/src/zones/json-source.js + 1 modules
var json_source = __webpack_require__(15007);
;// CONCATENATED MODULE: ./lib/src/zones/terraform/attributes.js

/** The attributes of one resource, as they are or as they are planned. */
class Attributes {
    #values;
    #unknown;
    #sensitive;
    /** `unknown` and `sensitive` have the shape of `values`: `true` in place of a value, or of all below it. */
    constructor(values, unknown, sensitive) {
        this.#values = values;
        this.#unknown = unknown;
        this.#sensitive = sensitive;
    }
    get(...path) {
        if (isMarked(this.#unknown, path))
            return { state: "hidden", reason: "unknown" };
        if (isMarked(this.#sensitive, path))
            return { state: "hidden", reason: "sensitive" };
        let value = this.#values;
        for (const key of path)
            value = (0,json_values/* member */.Dc)(value, key);
        return { state: "known", value: value ?? null };
    }
    /** A string, or a number as one; null where it is hidden, or neither. */
    text(...path) {
        const attribute = this.get(...path);
        return attribute.state === "known" ? (0,json_values/* textOf */.b6)(attribute.value) : null;
    }
}
/** Whether the marks say so of the value on the path, of one it is part of, or of a part of it. */
function isMarked(marks, path) {
    let mark = marks;
    for (const key of path) {
        if (mark === true)
            return true;
        mark = (0,json_values/* member */.Dc)(mark, key);
    }
    return hasTrue(mark);
}
/** The depth is that of the plan's JSON, which is bounded. */
function hasTrue(mark) {
    return mark === true || (typeof mark === "object" && mark !== null && Object.values(mark).some(hasTrue));
}

// EXTERNAL MODULE: ./lib/src/zones/located-messages.js
var located_messages = __webpack_require__(64241);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(88264);
;// CONCATENATED MODULE: ./lib/src/zones/terraform/plan.js
// Terraform's JSON output format 1.x (`terraform show -json PLAN`, OpenTofu's alike): the resources a plan holds.





/** Project limit: characters of an address. */
const MAX_ADDRESS = 4096;
/** Project limit: modules within modules. */
const MAX_MODULES = 32;
/** Reads a plan; a Problem where the JSON is not a plan, or has an unknown version. */
function parsePlan(json) {
    const members = membersAt(json, undefined);
    const valueOf = (key) => valueAt(json, members.get(key));
    const problem = (text) => ({ location: json.locate(0), message: text });
    const version = (0,json_values/* textOf */.b6)(valueOf("format_version"));
    if (version === null)
        return problem((0,message/* message */.iU)("terraform/no-plan"));
    // "reject any input which reports an unsupported major version"; 0.2 is Terraform 1.0's name of what 1.0 is
    if (!/^\d{1,4}\.\d{1,4}$/.test(version))
        return problem((0,message/* message */.iU)("terraform/not-a-version"));
    if (!/^(?:1\.\d{1,4}|0\.2)$/.test(version))
        return problem((0,message/* message */.iU)("terraform/version", { version }));
    if (!members.has("planned_values") && !members.has("resource_changes"))
        return problem((0,message/* message */.iU)("terraform/state"));
    const notes = [];
    if (valueOf("errored") === true)
        notes.push(problem((0,message/* message */.iU)("terraform/errored")));
    if (valueOf("complete") === false)
        notes.push(problem((0,message/* message */.iU)("terraform/deferred")));
    return { resources: resourcesOf(json, members, notes), configuration: valueOf("configuration"), notes };
}
/** The members of the object at a position, undefined for the whole text; of two with one key the last. None of anything else. */
function membersAt(json, position) {
    return new Map(json.positions(["*"], position?.value).map((member) => [member.path[0], member]));
}
/** The elements of the array at a position; none of anything else. */
function elementsAt(json, position) {
    if (position === undefined)
        return [];
    return json.positions(["*"], position.value).filter(({ path }) => typeof path[0] === "number");
}
function valueAt(json, position) {
    return position === undefined ? undefined : json.valueAt(position);
}
function resourcesOf(json, members, notes) {
    const resources = [];
    // a deposed object has the address of the one that took its place
    const known = new Set();
    for (const position of elementsAt(json, members.get("resource_changes"))) {
        const change = json.valueAt(position);
        if ((0,json_values/* textOf */.b6)((0,json_values/* member */.Dc)(change, "deposed")) === null)
            known.add((0,json_values/* member */.Dc)(change, "address"));
        const resource = changedResource(json, change, position, notes);
        if (resource !== null)
            resources.push(resource);
    }
    const descend = (path) => path
        .slice(1)
        .reduce((at, key) => (at === undefined ? undefined : membersAt(json, at).get(key)), members.get(path[0]));
    const unchanged = unchangedResources(json, descend(["planned_values", "root_module"]), known);
    const data = unchangedResources(json, descend(["prior_state", "values", "root_module"]), known).filter(({ isManaged }) => !isManaged);
    return [...resources, ...unchanged, ...data];
}
/** What `actions` say of the object: it is created, changed and destroyed, or left to itself. */
const PLANNED_ACTIONS = new Set([
    "no-op",
    "read",
    "create",
    "update",
    "delete",
    "delete,create",
    "create,delete",
]);
/** A resource that Terraform no longer minds stays as it is: where no new one takes its place, nothing is planned (`after` is null). */
const FORGETTING_ACTIONS = new Set(["forget", "create,forget"]);
const CHANGE_PATH = { before: ["change", "before"], after: ["change", "after"] };
const VALUES_PATH = { before: ["values"], after: ["values"] };
function changedResource(json, resource, position, notes) {
    const head = parseResourceHead(resource, position.value);
    if (head === null || (0,json_values/* member */.Dc)(resource, "change") === undefined)
        return null;
    const actions = actionsOf((0,json_values/* member */.Dc)(resource, "change"));
    if (!PLANNED_ACTIONS.has(actions) && !FORGETTING_ACTIONS.has(actions) && notes.length < located_messages/* MAX_PROBLEMS */.aZ)
        notes.push({
            location: json.locate(position.value),
            message: (0,message/* message */.iU)("terraform/resource", {
                address: addressForMessage(head.address),
                what: (0,message/* message */.iU)("terraform/actions", { text: JSON.stringify(actions.slice(0, 40)) }),
            }),
        });
    return { ...head, path: CHANGE_PATH, readStates: () => statesOf((0,json_values/* member */.Dc)(json.valueAt(position), "change")) };
}
function actionsOf(change) {
    return (0,json_values/* elements */.Yt)((0,json_values/* member */.Dc)(change, "actions")).map(json_values/* textOf */.b6).join(",");
}
function statesOf(change) {
    const actions = actionsOf(change);
    const before = actions === "no-op" ? null : attributesOf((0,json_values/* member */.Dc)(change, "before"), undefined, (0,json_values/* member */.Dc)(change, "before_sensitive"));
    const after = attributesOf((0,json_values/* member */.Dc)(change, "after"), (0,json_values/* member */.Dc)(change, "after_unknown"), (0,json_values/* member */.Dc)(change, "after_sensitive"));
    if (PLANNED_ACTIONS.has(actions))
        return { before, after: actions === "delete" ? null : after };
    if (FORGETTING_ACTIONS.has(actions))
        return { before: null, after };
    return { before, after: new Attributes(null, true, null) };
}
/** Resources that no change speaks of: what stays as it is (`planned_values`), data that were read before (`prior_state`). */
function unchangedResources(json, root, known) {
    const resources = [];
    let modules = root === undefined ? [] : [root];
    for (let depth = 0; modules.length > 0 && depth < MAX_MODULES; depth++) {
        const contents = modules.map((module) => membersAt(json, module));
        for (const position of contents.flatMap((members) => elementsAt(json, members.get("resources")))) {
            const resource = json.valueAt(position);
            const head = known.has((0,json_values/* member */.Dc)(resource, "address")) ? null : parseResourceHead(resource, position.value);
            if (head === null)
                continue;
            const readStates = () => ({ before: null, after: valuesOf(json.valueAt(position)) });
            resources.push({ ...head, path: VALUES_PATH, readStates });
        }
        modules = contents.flatMap((members) => elementsAt(json, members.get("child_modules")));
    }
    return resources;
}
function valuesOf(resource) {
    return attributesOf((0,json_values/* member */.Dc)(resource, "values"), undefined, (0,json_values/* member */.Dc)(resource, "sensitive_values"));
}
function parseResourceHead(resource, offset) {
    const [address, type, name] = ["address", "type", "name"].map((key) => (0,json_values/* textOf */.b6)((0,json_values/* member */.Dc)(resource, key)));
    if (typeof address !== "string" || typeof type !== "string")
        return null;
    const own = `${(0,json_values/* member */.Dc)(resource, "mode") === "data" ? "data." : ""}${type}.${name ?? ""}`;
    // No real address is longer, and a search in a longer one would compare both in full, over and over
    const head = address.length > MAX_ADDRESS ? address.length : Math.max(0, address.lastIndexOf(`.${own}`));
    const module = (0,json_values/* textOf */.b6)((0,json_values/* member */.Dc)(resource, "module_address")) ?? address.slice(0, head);
    return { address, module, isManaged: (0,json_values/* member */.Dc)(resource, "mode") === "managed", type, name: name ?? "", offset };
}
function attributesOf(values, unknown, sensitive) {
    return values === null || values === undefined ? null : new Attributes(values, unknown, sensitive);
}
/** Project limit: characters of an address that a message shows. */
const MAX_SHOWN = 200;
/** Identifiers with dots between them, and indexes. */
const ADDRESS = /^(?:[\p{L}\p{N}_.-]|\[\d+\]|\["(?:[^"\\]|\\.)*"\])+$/u;
/** An address, or a part of one, as a message shows it: at most 200 characters, in quotes where it has not the form of one. */
function addressForMessage(address) {
    const shown = (0,quote/* escapeUnprintable */.O8)(address, MAX_SHOWN);
    return ADDRESS.test(shown) ? shown : `"${shown}"`;
}

// EXTERNAL MODULE: ./lib/src/dns/record-types.js
var record_types = __webpack_require__(33837);
;// CONCATENATED MODULE: ./lib/src/zones/terraform/rrsets.js







/** Project limit: records of one plan. */
const MAX_RECORDS = 200_000;
/** Used where the provider chooses the TTL; no verdict depends on it. */
const FALLBACK_TTL = 3600;
/** Gathers RRsets from resources, then gives the zones they are in. */
class RrsetBuilder {
    #notes = new located_messages/* MessageList */.Mf();
    #problems = new located_messages/* MessageList */.Mf();
    #json;
    #zoneOf;
    #zones = new Map();
    #records = 0;
    constructor(json, zoneOf) {
        this.#json = json;
        this.#zoneOf = zoneOf;
    }
    /** A resource of records. */
    add(resource, kind) {
        const { before, after } = resource.readStates();
        const planned = after === null ? null : this.#subjectOf(resource, after, kind, "after");
        const current = before === null ? null : this.#subjectOf(resource, before, kind, "before");
        if (planned !== null)
            this.#declare(planned);
        if (current !== null)
            this.#removeCurrent(current, after !== null && planned === null);
    }
    /** The zones of all that was added. */
    zones() {
        return [...this.#zones].map(([origin, rrsets]) => {
            const zone = {
                origin,
                format: "terraform-plan",
                isComplete: false,
                records: [],
                deleted: [],
                undecided: [],
            };
            for (const rrset of rrsets.values())
                place(rrset, zone);
            return zone;
        });
    }
    get notes() {
        return this.#notes.toArray();
    }
    get problems() {
        return this.#problems.toArray();
    }
    /** `what` follows the address of the resource. */
    note(resource, what) {
        const note = (0,message/* message */.iU)("terraform/resource", { address: addressForMessage(resource.address), what });
        addOnce(this.#notes, this.#json.locate(resource.offset), note);
    }
    #subjectOf(resource, attributes, kind, state) {
        const unread = (reason) => {
            this.note(resource, (0,message/* message */.iU)("terraform/not-read", { reason }));
            return null;
        };
        const zone = this.#zoneOf(resource, attributes, kind, state);
        if ("private" in zone)
            return null;
        if ("unknown" in zone)
            return unread(zone.unknown);
        const [name, type] = [attributes.get(kind.name), kind.type ?? attributes.text("type")];
        if (name.state === "hidden")
            return unread((0,message/* message */.iU)("terraform/hidden-attribute", { attribute: "name", hidden: name.reason }));
        if (type === null)
            return unread((0,message/* message */.iU)("terraform/hidden-type"));
        const known = (0,record_types/* parseRecordType */.h)(type);
        if (known === null)
            return unread((0,message/* message */.iU)("terraform/type", { text: (0,master_file_tokens/* quoteText */.ol)(type) }));
        if (typeof name.value !== "string")
            return unread((0,message/* message */.iU)("terraform/no-attribute", { attribute: kind.name }));
        const written = name.value;
        const owner = kind.provider.readOwner(written, zone.name);
        if (owner === null)
            return unread((0,message/* message */.iU)("terraform/name", { text: (0,master_file_tokens/* quoteText */.ol)(written) }));
        return { resource, attributes, kind, zone: zone.name, name: owner, type: known, path: resource.path[state] };
    }
    #declare(subject) {
        const { resource, attributes, kind, zone, name, type } = subject;
        const computed = kind.computedAnswer(attributes, type.type, name === zone);
        if (computed !== null) {
            for (const other of computed.types) {
                const rrset = this.#rrset(subject, other);
                rrset.isUndecided = true;
                rrset.proxiedBy ??= computed.proxiedBy;
            }
            this.note(resource, (0,message/* message */.iU)("terraform/computed", { reason: computed.reason, types: computed.types }));
            return;
        }
        const rrset = this.#rrset(subject, type.type);
        if (rrset.declaringResources++ === 0)
            rrset.isSingleRecord = kind.isSingleRecord; // not that of a resource which goes
        rrset.location = this.#json.locate(resource.offset);
        if (!(kind.isSingleRecord && rrset.isSingleRecord) && rrset.declaringResources > 1) {
            rrset.isUndecided = true;
            this.note(resource, (0,message/* message */.iU)("terraform/declared-twice", { type: type.type, name }));
        }
        const reason = this.#readValues(subject, (record) => rrset.records.push(record));
        if (reason === null)
            return;
        rrset.isUndecided = true;
        this.note(resource, (0,message/* message */.iU)("terraform/unknown", { reason, type: type.type, name }));
    }
    /** What was there; `unsure` where it cannot be known what it becomes. */
    #removeCurrent(subject, isUndecided) {
        const { attributes, kind, zone, name, type } = subject;
        const computed = kind.computedAnswer(attributes, type.type, name === zone);
        for (const gone of computed?.types ?? [type.type]) {
            const rrset = this.#rrset(subject, gone);
            rrset.isUndecided ||= isUndecided;
            // live DNS does not show what was set up elsewhere: a policy's other answers, another address behind a proxy; an alias has none beside it
            const others = kind.isSingleRecord && type.type !== "CNAME";
            rrset.mayRemain ||= computed !== null && (others || (attributes.text("set_identifier") ?? "") !== "");
            rrset.isHiddenByAlias ||= computed !== null && kind.isSingleRecord && !others;
        }
        if (computed !== null || !kind.isSingleRecord)
            return;
        const rrset = this.#rrset(subject, type.type);
        const reason = this.#readValues(subject, (record) => rrset.deleted.push(record), false);
        if (reason !== null)
            rrset.isUndecided = true; // it is unknown which live record is deleted
    }
    /** Reads the values of a subject; the reason why they cannot be known, or null. */
    #readValues(subject, take, tell = true) {
        const { resource, attributes, kind, zone, name, type } = subject;
        const read = kind.values(attributes, type.type);
        if ("hidden" in read)
            return (0,message/* message */.iU)("terraform/hidden-data", { hidden: read.hidden });
        if (read.values.length === 0)
            return (0,message/* message */.iU)("terraform/no-data");
        const locations = this.#findLocations(subject, read.at, read.values.length);
        const ttl = Number(attributes.text("ttl") ?? FALLBACK_TTL);
        for (const [i, value] of read.values.entries()) {
            const location = locations[i] ?? this.#json.locate(resource.offset);
            if (value === null)
                return (0,message/* message */.iU)("terraform/partial-data");
            if (++this.#records > MAX_RECORDS)
                return (0,message/* message */.iU)("terraform/records", { limit: MAX_RECORDS });
            const head = { name, ttl: ttl > 1 ? ttl : 300 };
            if (!type.isParsed) {
                take({
                    isParsed: false,
                    rr: { ...head, type: type.type, data: (0,utf8/* encodeUtf8 */.Af)(value) },
                    location,
                    address: resource.address,
                });
                continue;
            }
            const reading = readProviderValue(type.type, value, kind.provider, zone);
            if ("unsure" in reading)
                return (0,message/* message */.iU)("terraform/unsure", { reason: reading.unsure });
            if ("data" in reading)
                take({
                    isParsed: true,
                    rr: { ...head, type: type.type, data: reading.data },
                    location,
                    address: resource.address,
                });
            else if (tell) {
                const problem = (0,message/* message */.iU)("terraform/value", {
                    address: addressForMessage(resource.address),
                    fault: reading.fault,
                });
                const fault = { location, message: problem };
                addOnce(this.#problems, location, problem);
                const rrset = this.#rrset(subject, type.type);
                rrset.isUndecided = true;
                rrset.fault ??= fault;
            }
            else
                return reading.fault;
        }
        return null;
    }
    /** Where the values stand, in their order; nothing where they stand otherwise than expected. */
    #findLocations({ resource, path }, at, count) {
        const places = this.#json.positions([...path, ...at], resource.offset);
        const byPath = new Map(places.map(({ path: keys, value }) => [keys.join(" "), value]));
        return byPath.size === count ? [...byPath.values()].map((offset) => this.#json.locate(offset)) : [];
    }
    #rrset({ resource, kind, zone, name }, type) {
        let rrsets = this.#zones.get(zone);
        if (rrsets === undefined)
            this.#zones.set(zone, (rrsets = new Map()));
        const key = `${type} ${name}`;
        let rrset = rrsets.get(key);
        if (rrset === undefined) {
            rrset = {
                name,
                type,
                location: this.#json.locate(resource.offset),
                records: [],
                declaringResources: 0,
                deleted: [],
                isSingleRecord: kind.isSingleRecord,
                isUndecided: false,
                proxiedBy: undefined,
                fault: undefined,
                mayRemain: false,
                isHiddenByAlias: false,
            };
            rrsets.set(key, rrset);
        }
        return rrset;
    }
}
/** The same may be said of what was and of what will be. */
function addOnce(list, location, note) {
    if (!list.endsWith(note))
        list.add(location, note);
}
function place({ name, type, location, records, declaringResources, deleted, isSingleRecord, isUndecided, proxiedBy, fault, mayRemain, isHiddenByAlias, }, zone) {
    const rrset = { name, type, location };
    if (isUndecided || (mayRemain && (declaringResources === 0 || isSingleRecord))) {
        const proxy = proxiedBy === undefined ? {} : { proxiedBy };
        zone.undecided.push({ ...rrset, ...proxy, ...(fault === undefined ? {} : { fault }) });
        return;
    }
    if (declaringResources === 0)
        zone.deleted.push(rrset);
    else
        for (const record of records)
            zone.records.push(record);
    if (isSingleRecord && !isHiddenByAlias)
        (zone.partlyManaged ??= []).push({ ...rrset, deleted });
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/zones.js
// The names of the zones that Terraform's resources know by id: from the policy, from the plan's zones, from their references.





/** `named`: zone names by id, as the policy says. */
function createZoneFinder(plan, named) {
    const index = indexZones(plan);
    const configurationOf = createConfigurationReader(plan);
    const referenceIn = createReferenceReader();
    const follow = createVariableFollower(plan, referenceIn);
    return (resource, attributes, kind, state) => {
        const { attribute } = kind.zone;
        const written = attributes.get(attribute);
        if (written.state === "hidden") {
            const reference = referenceIn(configurationOf(resource), attribute);
            return (referencedZone(follow({ module: resource.module, address: reference }), index) ?? {
                unknown: (0,message/* message */.iU)("terraform/hidden-attribute", { attribute, hidden: written.reason }),
            });
        }
        const id = (0,json_values/* textOf */.b6)(written.value);
        if (id === null)
            return { unknown: (0,message/* message */.iU)("terraform/no-attribute", { attribute }) };
        return resolveZone(id, kind.zone, state === "before" ? [index.previousById, index.byId] : [index.byId, index.previousById], named);
    };
}
/** `indexes`: zones by id, the likelier first. */
function resolveZone(id, { by, provider }, indexes, named) {
    // Route 53 takes `/hostedzone/ID`, Google `projects/PROJECT/managedZones/NAME` as well
    const short = id.slice(id.lastIndexOf("/") + 1);
    const name = named.get(id) ?? named.get(short);
    if (name !== undefined)
        return { name };
    const isName = by === "name" || (by === "either" && !/^\d+$/.test(id));
    const zones = isName
        ? []
        : indexes.flatMap((byId) => byId.get(`${provider} ${id}`) ?? byId.get(`${provider} ${short}`) ?? []);
    if (zones[0] !== undefined)
        return zones[0];
    const own = isName ? (0,owners/* parseNameText */.G4)(id) : null;
    return own === null
        ? { unknown: (0,message/* message */.iU)("terraform/zone", { text: JSON.stringify(id.slice(0, 100)) }) }
        : { name: own };
}
function indexZones({ resources }) {
    const index = { byId: new Map(), previousById: new Map(), byAddress: new Map() };
    for (const resource of resources) {
        const kind = ZONE_KINDS.get(resource.type);
        if (kind === undefined)
            continue;
        const address = qualifiedAddress(resource, localAddress(resource));
        const { before, after } = resource.readStates();
        const zone = indexZone(index.byId, kind, after);
        indexZone(index.previousById, kind, before);
        if (after !== null)
            index.byAddress.set(address, [...(index.byAddress.get(address) ?? []).slice(0, 1), zone]);
    }
    return index;
}
/** Adds a zone by its ids, and returns it; null where there is none, or its name is unknown. */
function indexZone(index, kind, attributes) {
    const written = attributes === null ? undefined : kind.name.map((name) => attributes.text(name)).find((text) => text !== null);
    const name = written === undefined || written === null ? null : (0,owners/* parseNameText */.G4)(written);
    if (attributes === null || name === null)
        return null;
    const zone = toZoneLookup(name, kind.isPublic(attributes));
    for (const id of kind.ids.flatMap((attribute) => attributes.text(attribute) ?? []))
        addZoneId(index, `${kind.provider} ${id}`, zone);
    return zone;
}
function toZoneLookup(name, isPublic) {
    if (isPublic === null)
        return { unknown: (0,message/* message */.iU)("terraform/zone-visibility", { zone: name }) };
    return isPublic ? { name } : { private: true };
}
/** An id that two zones have, as those of two accounts may, names neither. */
function addZoneId(index, key, zone) {
    const other = index.get(key);
    const isSame = other === undefined || JSON.stringify(other) === JSON.stringify(zone);
    index.set(key, isSame ? zone : { unknown: (0,message/* message */.iU)("terraform/shared-zone-id") });
}
/**
 * The zone that an id not known yet will belong to: the configuration says where it is taken from. Only where it refers to one zone with one instance, and to nothing else.
 */
function referencedZone({ module, address }, { byAddress }) {
    const zones = address === null ? undefined : byAddress.get(qualifiedAddress({ module }, address));
    return zones?.length === 1 ? (zones[0] ?? null) : null;
}
/** The last module of a path, with its instance: `module.dns["a"]`. */
const LAST_MODULE = /^(?:(.*)\.)?module\.([\w-]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?$/s;
/** Follows the variable of a module to what the module around gives it, and that on. */
function createVariableFollower({ configuration }, referenceIn) {
    return (from) => {
        let { module, address } = from;
        for (;;) {
            const variable = address === null ? undefined : /^var\.([\w-]+)$/.exec(address)?.[1];
            const step = variable === undefined || module.length > MAX_ADDRESS ? null : LAST_MODULE.exec(module);
            if (variable === undefined || step === null)
                return { module, address };
            const [, parent = "", call = ""] = step;
            const calls = (0,json_values/* member */.Dc)(findModule(configuration, withoutInstances(parent)), "module_calls");
            address = referenceIn((0,json_values/* member */.Dc)(calls, call), variable);
            module = parent;
        }
    };
}
/** Finds the one thing that an attribute of a block refers to, parts of it aside; null where there are several. Kept, for a block may have many instances. */
function createReferenceReader() {
    const known = new Map();
    return (block, attribute) => {
        const own = known.get(block) ?? new Map();
        known.set(block, own);
        const found = own.get(attribute);
        if (found !== undefined)
            return found;
        const references = (0,json_values/* elements */.Yt)((0,json_values/* member */.Dc)((0,json_values/* member */.Dc)((0,json_values/* member */.Dc)(block, "expressions"), attribute), "references")).flatMap((reference) => (0,json_values/* textOf */.b6)(reference) ?? []);
        const [first = "", ...others] = references.toSorted((a, b) => a.length - b.length);
        const isOne = others.every((other) => other.startsWith(first) && ".[".includes(other.charAt(first.length)));
        own.set(attribute, isOne ? first : null);
        return isOne ? first : null;
    };
}
/** Finds the block that configures a resource, for all its instances. */
function createConfigurationReader({ configuration }) {
    // by the module itself: many addresses may lead to one
    const modules = new Map();
    return (resource) => {
        if (resource.module.length > MAX_ADDRESS)
            return undefined;
        const module = findModule(configuration, withoutInstances(resource.module));
        let blocks = modules.get(module);
        if (blocks === undefined)
            modules.set(module, (blocks = blocksByAddress(module)));
        return blocks.get(localAddress(resource));
    };
}
function withoutInstances(path) {
    return path.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
}
function findModule(configuration, path) {
    let module = (0,json_values/* member */.Dc)(configuration, "root_module");
    for (const [, call] of path.matchAll(/module\.([^.]+)/g))
        module = (0,json_values/* member */.Dc)((0,json_values/* member */.Dc)((0,json_values/* member */.Dc)(module, "module_calls"), call ?? ""), "module");
    return module;
}
/** By address within the module. */
function blocksByAddress(module) {
    return new Map((0,json_values/* elements */.Yt)((0,json_values/* member */.Dc)(module, "resources")).map((block) => [(0,json_values/* textOf */.b6)((0,json_values/* member */.Dc)(block, "address")) ?? "", block]));
}
function qualifiedAddress({ module }, address) {
    return module === "" ? address : `${module}.${address}`;
}
/** Without module, and without the index that tells instances apart. */
function localAddress({ isManaged, type, name }) {
    return `${isManaged ? "" : "data."}${type}.${name}`;
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/read.js
// `terraform-plan:` entries: what the plans of Terraform or OpenTofu will make of the records of some zones.







/** Each file is a plan; the zones it speaks of are not complete, as others may manage more of them. */
function readTerraformPlans(paths, { zoneNames }, repository) {
    return (0,generated_files/* readGeneratedFiles */.p)(paths, repository, (file) => readTerraformPlan(file, zoneNames));
}
/** Reads one plan. Never throws; linear in the length of its text. `zoneNames`: names of zones by their id. */
function readTerraformPlan(file, zoneNames) {
    const json = (0,json_source/* readJson */.V)(file);
    if ("message" in json)
        return (0,generated_files/* failedReading */.y)("terraform-plan", json);
    const plan = parsePlan(json);
    if ("message" in plan)
        return (0,generated_files/* failedReading */.y)("terraform-plan", plan);
    const gathering = new RrsetBuilder(json, createZoneFinder(plan, zoneNames));
    for (const resource of plan.resources) {
        const kind = resource.isManaged ? RECORD_KINDS.get(resource.type) : undefined;
        if (kind !== undefined)
            gathering.add(resource, kind);
    }
    for (const [resource, count] of unreadRecordResources(plan)) {
        const type = addressForMessage(resource.type);
        gathering.note(resource, (0,message/* message */.iU)("terraform/other-type", { type, others: count - 1 }));
    }
    return { zones: gathering.zones(), problems: gathering.problems, notes: [...plan.notes, ...gathering.notes] };
}
/** The first resource of each type that looks like DNS records and is not read, with how many there are. */
function unreadRecordResources({ resources }) {
    const found = new Map();
    for (const resource of resources) {
        if (!resource.isManaged || RECORD_KINDS.has(resource.type) || !isRecordTypeLike(resource.type))
            continue;
        const first = found.get(resource.type);
        if (first === undefined)
            found.set(resource.type, [resource, 1]);
        else
            first[1]++;
    }
    return found.values();
}

;// CONCATENATED MODULE: ./lib/src/zones/terraform/file-format.js
// Plans of Terraform and OpenTofu, and the configuration beside them: read, edited and quoted.







const TERRAFORM_FILES = {
    read: readTerraformPlans,
    createEditor: createTerraformEditor,
    formatTxt({ address = "" }, _zone, text) {
        if (!(0,ascii/* isPrintableAscii */.J)(text))
            return null;
        return quoteHcl(findRecordKind(address)?.provider.writeTxt(text) ?? (0,txt_strings/* quoteStrings */.ht)(text));
    },
    describeTxt: (written, address) => address === undefined ? null : (0,message/* message */.iU)("declared-zone/terraform", { written, address }),
    providerOf: ({ address = "" }) => findRecordKind(address)?.provider ?? null,
};


/***/ }))

};
