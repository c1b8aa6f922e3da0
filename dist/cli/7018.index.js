export const id = 7018;
export const ids = [7018];
export const modules = {

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

/***/ 33837:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MNEMONICS),
/* harmony export */   h: () => (/* binding */ parseRecordType)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);

/** Types that may stand in a zone and whose data this project does not read. */
const UNPARSED_TYPE_NUMBER = {
    HINFO: 13,
    MINFO: 14,
    RP: 17,
    AFSDB: 18,
    X25: 19,
    ISDN: 20,
    RT: 21,
    NSAP: 22,
    SIG: 24,
    KEY: 25,
    PX: 26,
    GPOS: 27,
    LOC: 29,
    NXT: 30,
    NAPTR: 35,
    KX: 36,
    CERT: 37,
    APL: 42,
    SSHFP: 44,
    IPSECKEY: 45,
    RRSIG: 46,
    NSEC: 47,
    DHCID: 49,
    NSEC3: 50,
    NSEC3PARAM: 51,
    SMIMEA: 53,
    HIP: 55,
    CDS: 59,
    CDNSKEY: 60,
    OPENPGPKEY: 61,
    CSYNC: 62,
    ZONEMD: 63,
    SVCB: 64,
    HTTPS: 65,
    DSYNC: 66,
    NID: 104,
    L32: 105,
    L64: 106,
    LP: 107,
    EUI48: 108,
    EUI64: 109,
    URI: 256,
    CAA: 257,
    AVC: 258,
    AMTRELAY: 260,
    RESINFO: 261,
    WALLET: 262,
    TA: 32_768,
    DLV: 32_769,
};
const BY_NUMBER = new Map();
const BY_MNEMONIC = new Map();
for (const [type, number] of Object.entries(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NUMBER */ .ph))
    register({ isParsed: true, type: type }, number);
for (const [type, number] of Object.entries(UNPARSED_TYPE_NUMBER))
    register({ isParsed: false, type }, number);
function register(type, number) {
    BY_NUMBER.set(number, type);
    BY_MNEMONIC.set(type.type, type);
}
/** All mnemonics. */
const MNEMONICS = [...BY_MNEMONIC.keys()];
/** The type a word names, in either case; null if it names none that may stand in a zone. */
function parseRecordType(word) {
    const upper = word.toUpperCase();
    const digits = /^TYPE(\d{1,5})$/.exec(upper)?.[1];
    if (digits === undefined)
        return BY_MNEMONIC.get(upper) ?? null;
    const number = Number(digits);
    // RFC 6895 \u00a73.1: 0, OPT and 128\u2013255 are not data types
    if (number === 0 || number === 41 || (number >= 128 && number <= 255) || number > 65_535)
        return null;
    return BY_NUMBER.get(number) ?? { isParsed: false, type: `TYPE${number}` };
}


/***/ })),

/***/ 74138:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Cursor),
/* harmony export */   c: () => (/* binding */ WireError)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

/** The octets break the protocol; thrown and caught inside the decoders only. */
class WireError extends Error {
    problem;
    constructor(problem) {
        super(problem.code);
        this.problem = problem;
    }
}
/** A position in a message; reading past `end` throws a WireError. */
class Cursor {
    bytes;
    end;
    offset;
    constructor(bytes, at, end) {
        this.bytes = bytes;
        this.offset = at;
        this.end = end;
    }
    get remaining() {
        return this.end - this.offset;
    }
    u8() {
        return this.bytes.readUInt8(this.#advance(1));
    }
    u16() {
        return this.bytes.readUInt16BE(this.#advance(2));
    }
    u32() {
        return this.bytes.readUInt32BE(this.#advance(4));
    }
    take(count) {
        const from = this.#advance(count);
        return this.bytes.subarray(from, from + count);
    }
    /** One character for each octet. */
    latin1(count) {
        const from = this.#advance(count);
        return this.bytes.toString("latin1", from, from + count);
    }
    /** What is left, two digits for each octet. */
    hex() {
        return this.bytes.toString("hex", this.#advance(this.remaining), this.end);
    }
    skip(count) {
        this.#advance(count);
    }
    #advance(count) {
        if (count > this.remaining)
            throw new WireError((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("wire/overrun", { octet: this.offset + count, end: this.end }));
        const from = this.offset;
        this.offset += count;
        return from;
    }
}


/***/ })),

/***/ 99002:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NameReader),
/* harmony export */   a: () => (/* binding */ encodeName)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60455);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74138);
// Domain names on the wire (RFC 1035 \u00a73.1, \u00a74.1.4), read in linear time whatever the pointers do.



const MAX_NAME_OCTETS = 255; // RFC 1035 \u00a72.3.4
/** A name has at most 127 labels (255 octets, two for each and one for the root), so an honest encoder needs at most as many pointers. */
const MAX_POINTERS = 127;
const DOT = 0x2e;
const BACKSLASH = 0x5c;
/**
 * Reads the names of one message. What was read at an octet is remembered, so each label is walked once; and all labels together
 * have at most as many octets as the message, so the time is linear in its size.
 */
class NameReader {
    #bytes;
    #suffixes = new Map();
    #isCompressed;
    #labelOctetsLeft;
    /** Names may be compressed in a message, but not in RDATA of the generic form (RFC 3597 \u00a74). */
    constructor(bytes, isCompressed = true) {
        this.#bytes = bytes;
        this.#isCompressed = isCompressed;
        this.#labelOctetsLeft = bytes.length;
    }
    /** The name at the cursor, which moves behind it; throws a WireError. */
    read(cursor) {
        const { name, end } = this.#suffixAt(cursor.offset);
        if (end > cursor.end)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("wire/name-past-record"));
        cursor.offset = end;
        return name;
    }
    /**
     * Whether the name at the cursor, which moves behind it, is `name`; throws a WireError. The octets are compared first: a reply mostly
     * repeats the name of its question as it was sent.
     */
    matches(cursor, name) {
        const start = cursor.offset;
        const end = endOfName(this.#bytes, start, name);
        if (end === null || end > cursor.end)
            return this.read(cursor) === name;
        this.#suffixes.set(start, { name, octets: end - start, pointers: 0, end });
        cursor.offset = end;
        return true;
    }
    /** The name from an octet on: `segment` is where its labels began to follow each other, `labels` counts what is before it. */
    #suffixAt(at, segment = at, labels = 0) {
        const known = this.#suffixes.get(at);
        if (known !== undefined)
            return known;
        if (labels > MAX_NAME_OCTETS)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("wire/label-count"));
        const length = this.#octet(at);
        if (length === 0)
            return { name: _name_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl, octets: 1, pointers: 0, end: at + 1 };
        const suffix = length < 0x40 ? this.#labelAt(at, length, segment, labels) : this.#pointerAt(at, length, segment, labels);
        if (suffix.octets > MAX_NAME_OCTETS)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("wire/name-length", { limit: MAX_NAME_OCTETS }));
        if (suffix.pointers > MAX_POINTERS)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("wire/pointer-count", { limit: MAX_POINTERS }));
        this.#suffixes.set(at, suffix);
        return suffix;
    }
    #labelAt(at, length, segment, labels) {
        const next = at + 1 + length;
        if (next > this.#bytes.length)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("wire/label-past-message"));
        this.#labelOctetsLeft -= next - at;
        if (this.#labelOctetsLeft < 0)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("wire/labels-overlap")); // pointers into the midst of labels
        const label = (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLabel */ .cR)(this.#bytes.toString("latin1", at + 1, next));
        const { name, octets, pointers, end } = this.#suffixAt(next, segment, labels + 1);
        return { name: name === _name_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl ? label : `${label}.${name}`, octets: octets + next - at, pointers, end };
    }
    #pointerAt(at, first, segment, labels) {
        if (first < 0xc0 || !this.#isCompressed)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("wire/label-type", { octet: at })); // RFC 6891 \u00a75
        const target = ((first & 0x3f) << 8) | this.#octet(at + 1);
        // RFC 1035 \u00a74.1.4: a pointer names a prior occurrence, so the chain cannot come round again
        if (target >= segment)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("wire/pointer-forward", { octet: at }));
        const { name, octets, pointers } = this.#suffixAt(target, target, labels + 1);
        return { name, octets, pointers: pointers + 1, end: at + 2 };
    }
    #octet(at) {
        if (at >= this.#bytes.length)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("wire/name-past-message"));
        return this.#bytes.readUInt8(at);
    }
}
/** Where the octets of `name` end that begin at `start`; null where they are others, or written with escapes. */
function endOfName(bytes, start, name) {
    if (name === _name_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl)
        return bytes[start] === 0 ? start + 1 : null;
    let length = start;
    for (let i = 0, at = start + 1; i <= name.length; i++, at++) {
        const octet = i === name.length ? DOT : name.charCodeAt(i);
        if (octet === DOT) {
            if (bytes[length] !== at - length - 1)
                return null;
            length = at;
        }
        else if (octet === BACKSLASH || octet !== bytes[at])
            return null;
    }
    return bytes[length] === 0 ? length + 1 : null;
}
/** The octets of a name, uncompressed; null if the name is not valid. */
function encodeName(name) {
    if ((0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseName */ .$q)(name) !== name)
        return null;
    if (name !== _name_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl && !name.includes("\\"))
        return encodePlainName(name);
    const labels = (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(name).map((label) => Buffer.from((0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapeLabel */ .dk)(label) ?? "", "latin1"));
    return Buffer.concat([...labels.flatMap((octets) => [Buffer.of(octets.length), octets]), Buffer.of(0)]);
}
/** A name without escapes: each dot becomes the length of the label behind it. */
function encodePlainName(name) {
    const octets = Buffer.allocUnsafe(name.length + 2);
    octets.write(`.${name}`, "latin1");
    octets[name.length + 1] = 0;
    for (let at = name.length, end = name.length + 1; at >= 0; at--) {
        if (octets[at] !== DOT)
            continue;
        octets[at] = end - at - 1;
        end = at;
    }
    return octets;
}


/***/ })),

/***/ 34008:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decodeRdata)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4498);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74138);
// RDATA of the types this project reads, octets to values; RDATA that breaks the rules of its type is a WireError.



const target = (cursor, names) => ({ target: names.read(cursor) });
/** RFC 1035 \u00a73.3.14: one or more <character-string>s. */
const text = (cursor) => {
    const strings = [];
    do
        strings.push(cursor.latin1(cursor.u8()));
    while (cursor.remaining > 0);
    return { strings };
};
const DECODERS = {
    A: (cursor) => ({ address: `${cursor.u8()}.${cursor.u8()}.${cursor.u8()}.${cursor.u8()}` }),
    AAAA: (cursor) => {
        const groups = Array.from({ length: 8 }, () => cursor.u16());
        return { address: (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIpv6 */ .DU)(groups) };
    },
    CNAME: target,
    DNAME: target,
    NS: target,
    PTR: target,
    MX: (cursor, names) => ({ preference: cursor.u16(), exchange: names.read(cursor) }),
    SRV: (cursor, names) => ({
        priority: cursor.u16(),
        weight: cursor.u16(),
        port: cursor.u16(),
        target: names.read(cursor), // RFC 2782 forbids compression; some servers compress all the same
    }),
    TXT: text,
    SPF: text,
    SOA: (cursor, names) => ({
        mname: names.read(cursor),
        rname: names.read(cursor),
        serial: cursor.u32(),
        refresh: cursor.u32(),
        retry: cursor.u32(),
        expire: cursor.u32(),
        minimum: cursor.u32(),
    }),
    TLSA: (cursor) => ({ usage: cursor.u8(), selector: cursor.u8(), matching: cursor.u8(), data: cursor.hex() }),
    DS: (cursor) => ({ keyTag: cursor.u16(), algorithm: cursor.u8(), digestType: cursor.u8(), digest: cursor.hex() }),
    DNSKEY: (cursor) => ({ flags: cursor.u16(), protocol: cursor.u8(), algorithm: cursor.u8(), key: cursor.hex() }),
};
/** The RDATA that `cursor` spans, all of it; throws a WireError. */
function decodeRdata(type, cursor, names) {
    const data = DECODERS[type](cursor, names);
    if (cursor.remaining !== 0)
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("wire/trailing-octets", { count: cursor.remaining, type }));
    return data;
}


/***/ })),

/***/ 7819:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toMailDomain),
/* harmony export */   n: () => (/* binding */ parseMailDomain)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4498);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
// Parses the name of a mail domain, internationalised or not, into its form in DNS.





/** RFC 1035 \u00a72.3.4: 255 octets on the wire are 253 characters of text. */
const MAX_NAME_LENGTH = 253;
/** A domain in A-labels, lower case, or why the text is not valid. One trailing dot is accepted. */
function parseMailDomain(text) {
    const invalid = (problem) => ({
        problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/not-a-name", { text, problem }),
    });
    const written = text.endsWith(".") ? text.slice(0, -1) : text;
    if (written === "")
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/empty-label"));
    if (isAddress(written))
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/ip-address"));
    if (written.length > MAX_NAME_LENGTH)
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/length", { limit: MAX_NAME_LENGTH }));
    // Characters with another meaning for the URL standard's host parser: ports, percent signs, brackets, white space.
    const stranger = /[\0-\x2c/:-@[-`{-\x7f]/.exec(written);
    if (stranger !== null)
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/character", { character: stranger[0] }));
    if (/^(\d+|0x[0-9a-f]*)$/i.test(written.split(".").at(-1))) {
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/number")); // RFC 3696 \u00a72: no top-level name is all-numeric
    }
    // UTS #46, as browsers do: `stra\u00dfe.example` keeps its \u00df. Versions of Node differ on an ASCII name with a false `xn--` label.
    const name = /[^\0-\x7f]/.test(written) ? (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(written) : written.toLowerCase();
    if (name === "")
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/international"));
    if (isAddress(name))
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/ip-address"));
    return validateName(name, invalid);
}
/** Only what has a colon is held against Node's expression for IPv6 addresses: to compile that takes longer than to read a policy. */
function isAddress(text) {
    return (0,_dns_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isIPv4 */ .wM)(text) || (text.includes(":") && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(text));
}
/** The same of a text that was judged to be one before. */
function toMailDomain(text) {
    const parsed = parseMailDomain(text);
    if ("problem" in parsed)
        throw new Error(`a defect: judged to be a domain name, but ${parsed.problem.code}`);
    return parsed.name;
}
function validateName(name, invalid) {
    const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .labelsOf */ .PC)(name);
    if (name.length > MAX_NAME_LENGTH)
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/length", { limit: MAX_NAME_LENGTH }));
    if (labels.some((label) => label === ""))
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/empty-label"));
    if (labels.some((label) => label.length > 63))
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/label-length")); // RFC 1035 \u00a72.3.4
    if (!(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isHostName */ .uy)(name))
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/hyphen")); // RFC 1123 \u00a72.1
    if (labels.length < 2)
        return invalid((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("policy/name/no-dot"));
    return { name };
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


/***/ })),

/***/ 94261:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ indexZones),
/* harmony export */   S3: () => (/* binding */ findNeighbours),
/* harmony export */   YC: () => (/* binding */ findChange),
/* harmony export */   su: () => (/* binding */ parseFixRecord)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _lint_mail_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56043);
/* harmony import */ var _located_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64241);
/* harmony import */ var _records_by_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66874);
/* harmony import */ var _master_file_rdata_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62976);
/* harmony import */ var _master_file_rdata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55044);
/* harmony import */ var _master_file_tokens_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40582);
/* harmony import */ var _text_zone_file_quoting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85873);









/** Indexes zones; in linear time. */
function indexZones(zones) {
    const recordsAt = (0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsInZones */ .HJ)(zones.map((zone) => withDuplicates(zone)));
    const byOrigin = new Map();
    const undecided = new Map();
    for (const zone of zones) {
        byOrigin.set(zone.origin, byOrigin.has(zone.origin) ? null : zone);
        undecided.set(zone, new Set([zone.undecided, zone.deleted].flat().map(({ name, type }) => `${type} ${name}`)));
    }
    let shared = null; // only few runs have an edit to make
    return {
        recordsAt: (name) => recordsAt(name).flatMap(({ zone: { zone }, records }) => records.map((record) => ({ zone, record }))),
        hasRrset: (name, type) => recordsAt(name).some(({ records }) => (0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_2__/* .hasType */ .df)(records, type)),
        isUndecided: (zone, name, type) => undecided.get(zone).has(`${type} ${name}`),
        zoneOf: (origin) => byOrigin.get(origin),
        isSharedLocation: (record) => (shared ??= sharedLocations(zones)).has((0,_located_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .locationKey */ .dE)(record.location)),
    };
}
/** All records of a zone, the repeated ones last; its own list where there are none. */
function withDuplicates(zone) {
    const { records, duplicates = [] } = zone;
    return { zone, records: duplicates.length === 0 ? records : [...records, ...duplicates] };
}
function sharedLocations(zones) {
    const locations = new Set();
    const shared = new Set();
    for (const { records, duplicates = [] } of zones)
        for (const list of [records, duplicates])
            for (const { location } of list) {
                const place = (0,_located_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .locationKey */ .dE)(location);
                if (locations.has(place))
                    shared.add(place);
                locations.add(place);
            }
    return shared;
}
/** The change that publishing the records makes; null where no zone declares their name, or publishing them there is not enough. */
function findChange(records, index) {
    const wanted = records.map(parseFixRecord);
    const [first] = wanted;
    if (first === undefined || first === null)
        return null;
    const { name, type } = first;
    if (!wanted.every((rr) => rr !== null && rr.name === name && rr.type === type))
        return null;
    const zone = findZone(name, type, index);
    if (zone === null || isDeclaredElsewhere(name, type, zone, index))
        return null;
    const set = index
        .recordsAt(name)
        .flatMap(({ zone: own, record }) => (own === zone && record.rr.type === type ? [record] : []));
    // what a part of a zone does not declare stays live: one more text would replace all of them
    if (!zone.isComplete && set.length === 0 && !name.startsWith("_") && !(0,_lint_mail_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isKeyName */ .TK)(name))
        return null;
    const declaredData = new Set(set.map(rdataText));
    const added = wanted.filter((rr) => !declaredData.has((0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(rr.type, rr.data)));
    const wantedData = new Set(wanted.map((rr) => (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(rr.type, rr.data)));
    const replaced = set.filter((record) => !wantedData.has(rdataText(record)) && isReplaced(record, first));
    if (added.length === 0 && replaced.length === 0)
        return null;
    const replacedSet = new Set(replaced);
    return { zone, name, type, added, replaced, kept: set.filter((record) => !replacedSet.has(record)) };
}
/** A record of a fix as data; null where its text is not that of such a record. */
function parseFixRecord({ name: written, type, data: text }) {
    const name = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_7__/* .parseName */ .$q)(written);
    const [entry, second] = (0,_master_file_tokens_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEntries */ .Km)(text);
    if (name === null ||
        !Object.hasOwn(_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NUMBER */ .ph, type) ||
        entry === undefined ||
        entry.fault !== null ||
        second !== undefined)
        return null;
    const own = type;
    try {
        return { name, ttl: 0, type: own, data: (0,_master_file_rdata_js__WEBPACK_IMPORTED_MODULE_4__/* .readRdata */ .b)(own, new _master_file_rdata_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(entry.tokens, 0, own, null)), text };
    }
    catch (error) {
        if (error instanceof _master_file_tokens_js__WEBPACK_IMPORTED_MODULE_5__/* .MasterFileFault */ .js)
            return null;
        throw error;
    }
}
/** The zone that declares the RRset, else the name, else the deepest one above it; null where there are several. */
function findZone(name, type, index) {
    const own = index.recordsAt(name);
    const sets = own.filter(({ record }) => record.rr.type === type);
    for (const found of [sets, own]) {
        const zones = new Set(found.map(({ zone }) => zone));
        const [zone] = zones;
        if (zone !== undefined)
            return zones.size === 1 ? zone : null;
    }
    for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_7__/* .parentOf */ .gN)(at)) {
        const zone = index.zoneOf(at);
        if (zone !== undefined)
            return zone;
    }
    return null;
}
/** Whether an alias or a delegation of the zone answers for the name, other records are where an alias should be, or the answer cannot be known. */
function isDeclaredElsewhere(name, type, zone, index) {
    if (index.isUndecided(zone, name, type) ||
        index.isUndecided(zone, name, "CNAME") ||
        // RFC 1034 \u00a73.6.2: nothing stands beside an alias
        (type === "CNAME"
            ? index.recordsAt(name).some(({ record }) => record.rr.type !== "CNAME")
            : index.hasRrset(name, "CNAME")))
        return true;
    for (let at = name; at !== null && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(at, zone.origin); at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_7__/* .parentOf */ .gN)(at)) {
        // RFC 6672 \u00a72.4: nothing stands below a DNAME record, not even below one at the apex
        if (at !== zone.origin && index.hasRrset(at, "NS"))
            return true;
        if (at !== name && index.hasRrset(at, "DNAME"))
            return true;
    }
    return false;
}
/**
 * Whether a fix's record replaces a declared one. Keys roll side by side (RFC 7671 \u00a78); of the texts of a name
 * only those of the same standard are replaced, but at a selector's name nothing else than its key has a meaning (RFC 6376 \u00a73.6.2.2).
 */
function isReplaced(record, wanted) {
    if (!record.isParsed)
        return false;
    if (wanted.type === "TLSA")
        return false;
    if (!("strings" in wanted.data) || !("strings" in record.rr.data))
        return true;
    if ((0,_lint_mail_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isKeyName */ .TK)(wanted.name))
        return true;
    const kind = /^v=[a-z]+\d/i.exec((0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(wanted.data))?.[0].toLowerCase();
    const text = (0,_text_zone_file_quoting_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutQuoting */ .Y)((0,_lint_mail_text_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutTypography */ .K1)((0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(record.rr.data)))
        .replaceAll(/\s/g, "")
        .toLowerCase();
    return kind !== undefined && text.startsWith(kind);
}
/** Project limit: records beside which a new one may stand, and records of one name, in whatever zone, that are searched for them. */
const MAX_NEIGHBOURS = 20;
const MAX_EXAMINED = 100;
/** Records beside which a new one may stand, best first: of its RRset, its name, the names above it, then the last of the zone. */
function findNeighbours({ zone, name, type }, index) {
    const at = (owner) => index
        .recordsAt(owner)
        .slice(-MAX_EXAMINED)
        .flatMap(({ zone: own, record }) => (own === zone ? [record] : []))
        .toReversed();
    const own = at(name);
    const found = new Set([...own.filter(({ rr }) => rr.type === type), ...own]);
    for (let above = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_7__/* .parentOf */ .gN)(name); above !== null && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(above, zone.origin); above = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_7__/* .parentOf */ .gN)(above))
        for (const record of at(above))
            found.add(record);
    for (const record of zone.records.slice(-MAX_NEIGHBOURS).toReversed())
        found.add(record);
    return [...found].slice(0, MAX_NEIGHBOURS);
}
function rdataText(record) {
    return record.isParsed ? (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(record.rr.type, record.rr.data) : record.rr.data;
}


/***/ })),

/***/ 77018:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uo: () => (/* binding */ ZONE_FORMATS),
  Nz: () => (/* binding */ findFileFormat),
  FI: () => (/* binding */ findFormat),
  hc: () => (/* binding */ loadFileFormats)
});

;// CONCATENATED MODULE: ./lib/src/zones/dnscontrol/format.js
const DNSCONTROL = {
    kind: "dnscontrol",
    files: {
        description: "DNSControl's configuration as written by `dnscontrol print-ir --out FILE`: a path or glob, relative to the folder of this file. If dnsconfig.js is beside it, findings point at its lines.",
        examples: ["ir.json"],
    },
    options: {
        "split-horizon-tag": {
            schema: {
                description: "DNSControl: the tag of the public view, if a zone has several (`example.org!outside`). Empty: the view without a tag.",
                type: "string",
                examples: ["outside", ""],
            },
        },
    },
    parseOptions: (entry) => ({ tag: entry["split-horizon-tag"] ?? null }),
    isGenerated: true,
    sources: /\.(?:js|ts)$/,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8452), __webpack_require__.e(9996)]).then(__webpack_require__.bind(__webpack_require__, 69996))).DNSCONTROL_FILES,
};

// EXTERNAL MODULE: ./lib/src/zones/master-file/format.js + 2 modules
var format = __webpack_require__(29254);
;// CONCATENATED MODULE: ./lib/src/zones/octodns/format.js
const OCTODNS = {
    kind: "octodns",
    files: {
        description: "octoDNS YAML: a path or glob of zone files (`example.org.yaml`), or of files in a zone's folder (`example.org./`), relative to the folder of this file. All files of such a folder are read.",
        examples: ["config/*.yaml", "config/*./*.yaml"],
    },
    options: {
        "escaped-semicolons": {
            schema: {
                description: "octoDNS: `escaped_semicolons` of its YamlProvider. true: a semicolon in a TXT value is written `\\;`; false: it is written `;`.",
                type: "boolean",
                default: true,
                examples: [false],
            },
        },
        "split-extension": {
            schema: {
                description: "octoDNS: `split_extension` of its YamlProvider, the suffix of a zone's folder after the zone's name.",
                type: "string",
                default: ".",
                minLength: 1,
                examples: [".", ".tst"],
            },
        },
        "shared-filename": {
            schema: {
                description: "octoDNS: `shared_filename` of its YamlProvider, a file beside the zone files whose records are added to every zone.",
                type: "string",
                minLength: 1,
                examples: ["shared.yaml"],
            },
        },
        lenient: {
            schema: {
                description: "octoDNS: `lenient` of the zones in its configuration. true: records that octoDNS's validation refuses are published all the same.",
                type: "boolean",
                default: false,
                examples: [true],
            },
        },
        "part-of-zone": {
            schema: {
                description: "octoDNS: true if the zones have other sources besides these files. Then these RRsets replace the live ones, and all others stay as they are.",
                type: "boolean",
                default: false,
                examples: [true],
            },
        },
        "default-ttl": {
            schema: {
                description: "octoDNS: `default_ttl` of its YamlProvider, the TTL in seconds for records without one.",
                type: "integer",
                default: 3600,
                minimum: 0,
                maximum: 2147483647,
                examples: [300],
            },
        },
    },
    parseOptions: (entry) => ({
        isLenient: entry["lenient"],
        isPartOfZone: entry["part-of-zone"],
        hasEscapedSemicolons: entry["escaped-semicolons"],
        splitExtension: entry["split-extension"],
        sharedFilename: entry["shared-filename"] ?? null,
        defaultTtl: entry["default-ttl"],
    }),
    isGenerated: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4457)]).then(__webpack_require__.bind(__webpack_require__, 54457))).OCTODNS_FILES,
};

// EXTERNAL MODULE: ./lib/src/policy/mail-domain.js
var mail_domain = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/src/zones/terraform/format.js

const TERRAFORM = {
    kind: "terraform-plan",
    files: {
        description: "Terraform or OpenTofu plans as JSON (`terraform show -json PLAN`): a path or glob, relative to the folder of this file. Records that a plan does not contain stay as they are live.",
        examples: ["plan.json"],
    },
    options: {
        "zone-names": {
            schema: {
                description: "Terraform: zone names by provider zone ID, for plans that contain only the ID.",
                type: "object",
                additionalProperties: { type: "string", minLength: 1 },
                examples: [{ Z0123456789ABCDEFGHIJ: "example.org" }],
            },
            validate: (names) => nameEntries(names).flatMap(([id, name]) => nameFaults(id, name)),
        },
    },
    parseOptions: (entry) => ({
        zoneNames: new Map(nameEntries(entry["zone-names"]).map(([id, name]) => [id, (0,mail_domain/* toMailDomain */.H)(name)])),
    }),
    isGenerated: true,
    sources: /\.(?:tf|tofu|tfvars)(?:\.json)?$/,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8452), __webpack_require__.e(984)]).then(__webpack_require__.bind(__webpack_require__, 90984))).TERRAFORM_FILES,
};
function nameEntries(names) {
    return typeof names === "object" && names !== null && !Array.isArray(names) ? Object.entries(names) : [];
}
function nameFaults(id, name) {
    const parsed = typeof name === "string" && name !== "" ? (0,mail_domain/* parseMailDomain */.n)(name) : null;
    return parsed !== null && "problem" in parsed ? [{ path: [id], message: parsed.problem }] : [];
}

;// CONCATENATED MODULE: ./lib/src/zones/formats.js
// The register of the DNS-as-code formats. What follows from it: the keys of `zones:` and their options, in the policy and its
// schema; who reads, edits and quotes a file; which files a commit does not hold.




const ZONE_FORMATS = [format/* MASTER_FILE */._, OCTODNS, TERRAFORM, DNSCONTROL];
/** The format of an entry or a zone. */
function findFormat(kind) {
    const format = ZONE_FORMATS.find((one) => one.kind === kind);
    if (format === undefined)
        throw new Error(`a defect: no zone format ${kind}`);
    return format;
}
const loaded = new Map();
/** Loads the code for the files of these formats, before a zone of them is read. */
async function loadFileFormats(kinds) {
    const missing = [...new Set(kinds)].filter((kind) => !loaded.has(kind));
    await Promise.all(missing.map(async (kind) => loaded.set(kind, await findFormat(kind).load())));
}
/** The code for the files of a format that is loaded. */
function findFileFormat(kind) {
    const format = loaded.get(kind);
    if (format === undefined)
        throw new Error(`a defect: zone format ${kind} is not loaded`);
    return format;
}


/***/ })),

/***/ 56043:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ withoutTypography),
/* harmony export */   Qn: () => (/* binding */ quotingMistake),
/* harmony export */   TK: () => (/* binding */ isKeyName),
/* harmony export */   Yv: () => (/* binding */ trailingWhitespace)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50137);
/* harmony import */ var _text_zone_file_quoting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85873);



/** Typographic characters in UTF-8 and what was typed for them: mail records are ASCII, so none is allowed there. */
const TYPOGRAPHIC = [
    [/\xe2\x80[\x98-\x9f]|\xc2[\xab\xbb]/g, ""], // U+2018\u2013U+201F, U+00AB, U+00BB: quotation marks
    [/\xe2\x80[\x90-\x95]|\xe2\x88\x92/g, "-"], // U+2010\u2013U+2015, U+2212: hyphens, dashes, minus
    [/\xc2\xa0|\xe2\x80\xaf/g, " "], // U+00A0, U+202F: spaces that do not break
    [/\xe2\x80[\x8b-\x8f]|\xef\xbb\xbf/g, ""], // U+200B\u2013U+200F, U+FEFF: nothing to be seen
];
/** The text with what a keyboard has in place of typographic characters. */
function withoutTypography(text) {
    if (!/[\x80-\xff]/.test(text))
        return text;
    return TYPOGRAPHIC.reduce((out, [found, replacement]) => out.replace(found, replacement), text);
}
/** Whether a text is what one of the standards wants at a name; a key record's version may be missing (RFC 6376 \u00a73.6.1). */
function isMailRecord(text, name) {
    return /^v=(?:spf1|DMARC1|DKIM1|STSv1|TLSRPTv1)(?:[\s;]|$)/i.test(text) || (isKeyName(name) && KEY_TAG.test(text));
}
/** Whether keys stand at a name (RFC 6376 \u00a73.6.2.1). */
function isKeyName(name) {
    return name.includes("._domainkey.");
}
/** The grammars that have no white space at the end of a record; each but that of key records has it behind a last `;`. */
const GRAMMARS = [
    [/^v=DMARC1/i, "RFC 9989 \u00a74.8"],
    [/^v=STSv1/i, "RFC 8461 \u00a73.1"],
    [/^v=TLSRPTv1/i, "RFC 8460 \u00a73"],
];
/** White space at the very end of a record, where its grammar has none. SPF records may end with it (RFC 7208 \u00a74.5). Linear. */
function trailingWhitespace(text, name) {
    const intended = (0,_text_trim_wsp_js__WEBPACK_IMPORTED_MODULE_0__/* .trimWspEnd */ .s)(text);
    if (intended === text || !isMailRecord(text, name))
        return null;
    const isBehindSemicolon = intended.endsWith(";");
    // RFC 6376 \u00a73.2: white space may follow a value, and nothing the last ";"
    const grammar = isKeyName(name)
        ? isBehindSemicolon && "RFC 6376 \u00a73.2"
        : !isBehindSemicolon && GRAMMARS.find(([version]) => version.test(text))?.[1];
    if (typeof grammar !== "string")
        return null;
    return {
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("record-warning/trailing-space", { rule: grammar }),
        intended,
    };
}
/** The tag with the key, up to its value. */
const KEY_TAG = /^(?:[^;]*;)*\s*p\s*=/;
/** Quotation marks, backslashes and typographic characters that would be served as part of a record. Linear. */
function quotingMistake(text, name) {
    if (!/["\\\x80-\xff]/.test(text))
        return null;
    const plain = withoutTypography(text);
    const meant = (0,_text_zone_file_quoting_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutQuoting */ .Y)(plain).trim();
    // RFC 6376 \u00a73.6.1: what notes say is for people, and no verifier reads it
    const verified = isKeyName(name) ? text.replaceAll(/;\s*n\s*=[^;]*/g, "") : text;
    const words = withoutTypography(verified);
    if (!isMailRecord(meant, name))
        return null;
    const marks = [
        ...(words === verified ? [] : ["typography"]),
        ...(/^\\*"|"$|\\"/.test(words) ? ["quotes"] : []),
        ...(/\\[";]/.test(words) ? ["backslashes"] : []),
    ];
    // a quotation mark within the text, such as in the notes of a key record, does not quote
    if (marks.length === 0)
        return null;
    const isTypography = marks[0] === "typography" && marks.length === 1;
    return { message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("record-warning/quoting", { marks }), intended: isTypography ? plain.trim() : meant };
}


/***/ })),

/***/ 64241:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ inPlaceOrder),
/* harmony export */   Mf: () => (/* binding */ MessageList),
/* harmony export */   Zl: () => (/* binding */ atMostProblems),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   dE: () => (/* binding */ locationKey),
/* harmony export */   j2: () => (/* binding */ REST_UNREAD)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

/** Project limit: problems told of one file; more are of no use to a reader. */
const MAX_PROBLEMS = 100;
/** What is said in place of the problems of a file that is read no further. */
const REST_UNREAD = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("zone-fault/rest-unread", { limit: MAX_PROBLEMS });
/** A text that tells places apart. */
function locationKey({ file, line, column }) {
    return `${line}:${column}:${file}`;
}
/** By place; what is said of one place several times is said once. */
function inPlaceOrder(messages) {
    const byPlace = new Map(messages.map((each) => [`${locationKey(each.location)} ${JSON.stringify(each.message)}`, each]));
    return [...byPlace.values()].toSorted(({ location: a }, { location: b }) => a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);
}
/** What stands in place of messages that are left out; `location` is that of the first, `zone` the one that they are all of. */
function omissionNote(count, location, zone = null) {
    return { location, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("zone-fault/more", { count, zone }) };
}
/** As many as a reader has use for; one more says how many were left out. */
function atMostProblems(messages) {
    const next = messages[MAX_PROBLEMS];
    if (next === undefined)
        return messages;
    return [...messages.slice(0, MAX_PROBLEMS), omissionNote(messages.length - MAX_PROBLEMS, next.location)];
}
/** Collects messages as they come; its memory is bounded by what it keeps. */
class MessageList {
    #zone;
    #kept = [];
    #firstOmitted = null;
    #omitted = 0;
    /** `zone`: the one that all messages are of. */
    constructor(zone = null) {
        this.#zone = zone;
    }
    add(location, text) {
        if (this.#kept.length < MAX_PROBLEMS)
            this.#kept.push({ location, message: text });
        else {
            this.#firstOmitted ??= location;
            this.#omitted++;
        }
    }
    /** Whether the message added last is this one, at whatever place. */
    endsWith(text) {
        return this.#omitted === 0 && JSON.stringify(this.#kept.at(-1)?.message) === JSON.stringify(text);
    }
    /** The messages so far; one more says how many were left out. */
    toArray() {
        if (this.#firstOmitted === null)
            return this.#kept;
        return [...this.#kept, omissionNote(this.#omitted, this.#firstOmitted, this.#zone)];
    }
}


/***/ })),

/***/ 12664:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ withWord),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   nT: () => (/* binding */ withData),
/* harmony export */   sx: () => (/* binding */ withDot)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40582);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10137);


/** Takes an entry apart. Linear in its length. */
function parseEntry({ text, dataStart }) {
    const tokens = [...(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntries */ .Km)(text)].flatMap((entry) => entry.tokens);
    const last = tokens.at(-1);
    const end = last === undefined ? 0 : last.at + last.text.length + (last.isQuoted ? 2 : 0);
    const comment = /^[ \t)]*(;[^\r\n]*)/.exec(text.slice(end))?.[1] ?? "";
    return { tokens, data: tokens.filter((token) => token.at >= dataStart), comment: comment.trimEnd() };
}
/** A line of a master file with other data; `comment` of the old line is kept. */
function withData({ text, dataStart: at }, { tokens }, data, comment) {
    const before = text.slice(0, at);
    const head = /[\n(]/.test(before)
        ? `${oneLine(text, tokens.filter((token) => token.at < at).map(sourceText))} `
        : before;
    return (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(`${head}${data}${comment === "" ? "" : ` ${comment}`}`);
}
/** A line of a master file with a dot behind one of its words. */
function withDot(entry, parts, word) {
    return withWord(entry, parts, word, `${word.text}.`);
}
/** A line of a master file with other text in place of one of its words. */
function withWord({ text }, { tokens, comment }, word, other) {
    if (!text.includes("\n"))
        return (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(`${text.slice(0, word.at)}${other}${text.slice(word.at + word.text.length)}`).trimEnd();
    const words = tokens.map((token) => (token === word ? other : sourceText(token)));
    return (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(oneLine(text, [...words, comment]));
}
/** An entry of several lines as one. */
function oneLine(text, words) {
    return `${/^[ \t]/.test(text) ? "\t" : ""}${words.filter((word) => word !== "").join(" ")}`;
}
function sourceText({ text, isQuoted }) {
    return isQuoted ? `"${text}"` : text;
}


/***/ })),

/***/ 29254:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ MASTER_FILE)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/zones/master-file/entry-text.js
var entry_text = __webpack_require__(12664);
// EXTERNAL MODULE: ./lib/src/zones/edits/rrset-change.js
var rrset_change = __webpack_require__(94261);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(10137);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/edit.js





/** The changed lines; null where they are not what was read, or the change would move another record. */
function editMasterFile(change, index, read) {
    const { replaced, added } = change;
    const file = (replaced[0] ?? findAnchor(change, index))?.location.file;
    const text = file === undefined ? null : read(file);
    if (text === null || replaced.some((record) => record.location.file !== file || index.isSharedLocation(record)))
        return null;
    const pairs = replaced.map((record, i) => replaceEntry(text, record, added[i]?.text));
    const rest = added.slice(replaced.length);
    const more = rest.length > 0 ? insertEntries({ ...change, added: rest }, index, text) : null;
    if ((rest.length > 0 && more === null) || pairs.includes(null))
        return null;
    const splices = [...pairs, more].filter((splice) => splice !== null);
    return { file: text.file, splices };
}
/** An entry with other data, or without `data` gone. */
function replaceEntry(text, record, data) {
    const place = findEntryLines(text, record);
    const { sourceEntry } = record;
    if (place === null || sourceEntry === undefined)
        return null;
    const { line, count, prefix } = place;
    if (data === undefined) {
        // the owner that a line without one takes over would be another
        const heir = isIndented(sourceEntry) ? false : isOwnerInherited(text, place);
        return heir ? null : { line, count, lines: [] };
    }
    const parts = (0,entry_text/* parseEntry */.ER)(sourceEntry);
    return { line, count, lines: [prefix + (0,entry_text/* withData */.nT)(sourceEntry, parts, data, parts.comment)] };
}
/** New lines behind the record that is nearest to the name. */
function insertEntries(change, index, text) {
    const anchor = findAnchor(change, index);
    const { records, indexes } = entriesInFile(change.zone, text.file);
    const at = anchor === undefined ? undefined : indexes.get(anchor);
    if (at === undefined)
        return null; // or it is in another file
    let [head, last] = [at, at];
    while (head > 0 && at - head <= MAX_LINES_BETWEEN && isIndented(records[head].sourceEntry))
        head--;
    // what takes over the owner stays behind it
    for (let next = records[last + 1]; next !== undefined && isIndented(next.sourceEntry) && last - head <= MAX_LINES_BETWEEN; next = records[++last + 1])
        ;
    if (last - head > MAX_LINES_BETWEEN)
        return null;
    const end = records[last];
    const place = findEntryLines(text, end);
    if (place === null || index.isSharedLocation(end) || isOwnerInherited(text, place))
        return null;
    const like = records[head];
    const isSameOrigin = text
        .lines(like.location.line, place.line - like.location.line)
        ?.every((line) => !line.trimStart().startsWith("$")) ?? false;
    const lines = change.added.map(({ text: data }) => place.prefix + formatLike(like, change, data, isSameOrigin));
    return { line: place.line + place.count, count: 0, lines };
}
/** Kept, for many domains may be edited in one large zone. */
const FILE_ENTRIES = new WeakMap();
function entriesInFile(zone, file) {
    const known = FILE_ENTRIES.get(zone) ?? new Map();
    FILE_ENTRIES.set(zone, known);
    const held = known.get(file);
    if (held !== undefined)
        return held;
    const records = recordsIn(zone, file);
    const found = { records, indexes: new Map(records.map((record, i) => [record, i])) };
    known.set(file, found);
    return found;
}
function recordsIn({ records, duplicates = [] }, file) {
    const own = [records, duplicates]
        .flat()
        .filter((record) => record.location.file === file && record.sourceEntry !== undefined);
    return own.toSorted((a, b) => a.location.line - b.location.line);
}
function findAnchor(change, index) {
    return (0,rrset_change/* findNeighbours */.S3)(change, index).find((record) => record.sourceEntry !== undefined);
}
/** Where an entry stands, if its lines are there as they were read. */
function findEntryLines(text, { location, sourceEntry }) {
    if (sourceEntry === undefined)
        return null;
    const read = (0,utf8/* decodeUtf8 */._6)(sourceEntry.text)
        .split("\n")
        .map((line) => line.replace(/\r$/, ""));
    const [token] = (0,entry_text/* parseEntry */.ER)(sourceEntry).tokens;
    const line = location.line - sourceEntry.text.slice(0, token?.at ?? 0).split("\n").length + 1;
    const there = text.lines(line, read.length);
    const [first = ""] = read;
    const prefix = there?.[0]?.endsWith(first) === true ? there[0].slice(0, there[0].length - first.length) : null;
    if (there === null || prefix === null || /\S/.test(prefix))
        return null;
    const isUnchanged = read.every((one, i) => there[i] === prefix + one || (one === "" && there[i]?.trim() === ""));
    return isUnchanged ? { line, count: read.length, prefix } : null;
}
/** Project limit: lines looked at between a record and the next, and records of one owner. */
const MAX_LINES_BETWEEN = 1000;
/** Whether the entry behind these lines takes over the owner of the one in them, or that may be. */
function isOwnerInherited(text, { line, count, prefix }) {
    for (let next = line + count; next <= text.lineCount; next++) {
        if (next > line + count + MAX_LINES_BETWEEN)
            return true;
        const there = text.line(next);
        if (there === null)
            return true;
        if (!there.startsWith(prefix)) {
            if (there.trim() === "")
                continue;
            return false; // the block is at its end
        }
        const own = there.slice(prefix.length);
        // neither a comment nor a directive changes the owner (RFC 1035 \u00a75.1)
        if (own.trim() === "" || own.trim().startsWith(";") || own.startsWith("$"))
            continue;
        return /^[ \t]/.test(own);
    }
    return false;
}
function isIndented({ text }) {
    return /^[ \t]/.test(text);
}
/** A line written as that of another record is: its name relative if that one's is, in the same column, its class named or not. */
function formatLike(record, { name, type }, data, isSameOrigin) {
    const { sourceEntry } = record;
    const [owner, next] = (0,entry_text/* parseEntry */.ER)(sourceEntry).tokens;
    const isOwner = owner !== undefined && next !== undefined && !isIndented(sourceEntry);
    const label = isOwner && isSameOrigin ? relativeLabel(name, relativeOriginOf(owner, record.rr.name)) : null;
    const own = label ?? (0,dns_record/* formatRdata */.ew)("CNAME", { target: name });
    const gap = isOwner ? sourceEntry.text.slice(owner.at + owner.text.length, next.at) : " ";
    const namedClass = (0,entry_text/* parseEntry */.ER)(sourceEntry)
        .tokens.slice(1)
        .find(({ at, text }) => at < sourceEntry.dataStart && /^IN$/i.test(text));
    const words = [...(namedClass === undefined ? [] : [namedClass.text]), type, data].join(" ");
    if (/^\t+$/.test(gap))
        return `${own}${gap}${words}`;
    const width = isOwner && /^ +$/.test(gap) ? owner.text.length + gap.length : 0;
    return `${`${own} `.padEnd(width)}${words}`;
}
/** What a relative name is relative to, seen from how it is written; null where it is not. */
function relativeOriginOf({ text }, name) {
    if (text === "@")
        return name;
    const written = text.endsWith(".") ? null : (0,dns_name/* parseName */.$q)(text);
    return written === null ? null : (0,dns_name/* joinLabels */.GJ)((0,dns_name/* labelsOf */.PC)(name).slice((0,dns_name/* labelsOf */.PC)(written).length));
}
/** A name relative to an origin; null where it is better written in full. */
function relativeLabel(name, origin) {
    if (origin === null || !(0,dns_name/* isWithin */.UO)(name, origin) || !/^[a-z0-9._*-]+$/.test(name))
        return null;
    return name === origin ? "@" : (0,dns_name/* joinLabels */.GJ)((0,dns_name/* labelsOf */.PC)(name).slice(0, (0,dns_name/* labelsOf */.PC)(name).length - (0,dns_name/* labelsOf */.PC)(origin).length));
}

// EXTERNAL MODULE: ./lib/src/zones/master-file/read.js + 5 modules
var read = __webpack_require__(70848);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/file-format.js
// Master files: read, edited and quoted.





const MASTER_FILES = {
    read: read/* readMasterFiles */.S,
    createEditor: ({ read }) => (change, index) => editMasterFile(change, index, read),
    // a block of the policy is read by nothing else
    describeRefusal: ({ origin, isComplete }) => isComplete ? (0,message/* message */.iU)("declared-zone/servers-refuse", { zone: origin }) : null,
    formatTxt({ sourceEntry }, _zone, text, comment) {
        return sourceEntry === undefined
            ? null
            : (0,entry_text/* withData */.nT)(sourceEntry, (0,entry_text/* parseEntry */.ER)(sourceEntry), (0,dns_record/* formatRdata */.ew)("TXT", (0,dns_record/* txtRdata */.fm)(text)), comment);
    },
};

;// CONCATENATED MODULE: ./lib/src/zones/master-file/format.js
// RFC 1035 master files, as BIND, NSD, Knot and others have them; a `records:` block of the policy has the lines of one.



const MASTER_FILE = {
    kind: "bind",
    files: {
        description: "RFC 1035 master files: a path or glob, relative to the folder of this file.",
        examples: ["dns/*.zone"],
    },
    options: {
        origin: {
            schema: {
                description: "Master files: the zone that names are relative to until the file says `$ORIGIN`. Default: the zone that the file is named after (`example.org.zone`, `db.example.org` or `example.org`).",
                type: "string",
                minLength: 1,
                examples: ["example.org"],
            },
            validate: (value) => value === undefined || (typeof value === "string" && (0,dns_name/* parseName */.$q)(value) !== null)
                ? []
                : [{ path: [], message: (0,message/* message */.iU)("policy/origin") }],
        },
    },
    parseOptions: (entry) => ({ origin: (0,dns_name/* parseName */.$q)(entry["origin"] ?? "") }),
    isGenerated: false,
    load: () => Promise.resolve(MASTER_FILES), // most policies have some
};


/***/ })),

/***/ 62976:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   FL: () => (/* binding */ RDATA_TOO_LONG),
/* harmony export */   JQ: () => (/* binding */ SurplusData),
/* harmony export */   R: () => (/* binding */ MissingOrigin),
/* harmony export */   Tu: () => (/* binding */ absoluteName)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40582);
// The data of one record read field by field (RFC 1035 \u00a75.1): numbers, names, strings, hexadecimal, base64.




/** A string of the longest with each octet as `\DDD`. */
const MAX_STRING_TEXT = 4 * _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STRING */ .BP;
/** The problem with data that no record can have. */
const RDATA_TOO_LONG = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/data-size", { limit: _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RDATA */ .AL });
/** A relative name where no origin is known. */
class MissingOrigin extends _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js {
}
/** Words after the end of a record's data. */
class SurplusData extends _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js {
}
/** Walks over the tokens of a record's data; every method throws a MasterFileFault where the data is not as asked. */
class Fields {
    #tokens;
    #origin;
    #type;
    #next;
    /** `tokens` are those of the whole entry, its data begins at index `start`, right after the type. */
    constructor(tokens, start, type, origin) {
        this.#tokens = tokens;
        this.#next = start;
        this.#type = type;
        this.#origin = origin;
    }
    /** The next token; `field` names it in the message if there is none. */
    take(field) {
        const token = this.#tokens[this.#next];
        if (token === undefined)
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js(this.#tokens.at(-1), (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/no-field", { field, type: this.#type }));
        this.#next++;
        return token;
    }
    /** The next token, which must not be quoted. */
    word(field) {
        const token = this.take(field);
        if (token.isQuoted)
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js(token, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/quoted-field", { field, type: this.#type }));
        return token;
    }
    /** An unsigned decimal number of at most `max`. */
    number(field, max) {
        const token = this.word(field);
        const value = /^\d{1,10}$/.test(token.text) ? Number(token.text) : Number.NaN;
        if (value <= max)
            return value;
        const values = { field, type: this.#type, limit: max, text: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(token.text) };
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js(token, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/number", values));
    }
    /** A domain name, completed with the origin if relative. */
    name(field) {
        return absoluteName(this.word(field), this.#origin);
    }
    /** All remaining tokens, at least one, as <character-string>s (RFC 1035 \u00a73.3). */
    strings() {
        const strings = [];
        let size = 0;
        do {
            const token = this.take("string");
            const octets = characterString(token);
            size += octets.length + 1;
            if (size > _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RDATA */ .AL)
                throw this.#tooLong(token);
            strings.push(octets);
        } while (this.hasMore());
        return strings;
    }
    /** The remaining tokens, at least one, joined: hexadecimal octets, lower case. */
    hex(field) {
        const { text, mark } = this.#joined(field);
        if (text.length % 2 !== 0 || !/^[0-9a-fA-F]+$/.test(text)) {
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js(mark, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/hexadecimal", { field, type: this.#type }));
        }
        return text.toLowerCase();
    }
    /** The remaining tokens, at least one, joined: base64 (RFC 4648 \u00a74), given back as hexadecimal. */
    base64(field) {
        const { text, mark } = this.#joined(field);
        if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
            throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js(mark, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/base64", { field, type: this.#type }));
        }
        return Buffer.from(text, "base64").toString("hex");
    }
    /** Whether tokens remain. */
    hasMore() {
        return this.#next < this.#tokens.length;
    }
    /** The next token without taking it. */
    peek() {
        return this.#tokens[this.#next];
    }
    /** Nothing may be left. */
    demandEnd() {
        const token = this.peek();
        if (token !== undefined)
            throw new SurplusData(token, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/data-end", { text: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(token.text), type: this.#type }));
    }
    #joined(field) {
        const mark = this.word(field);
        const parts = [mark.text];
        while (this.hasMore())
            parts.push(this.word(field).text);
        const text = parts.join("");
        if (text.length > 2 * _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RDATA */ .AL)
            throw this.#tooLong(mark);
        return { text, mark };
    }
    #tooLong(mark) {
        return new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js(mark, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/data-size-of", { type: this.#type, limit: _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RDATA */ .AL }));
    }
}
/** The octets of a <character-string> (RFC 1035 \u00a73.3). */
function characterString(token) {
    const tooLong = (octets) => new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js(token, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/string-size", { octets }));
    if (token.text.length > MAX_STRING_TEXT)
        throw tooLong(null);
    const octets = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeLabel */ .dk)(token.text);
    if (octets === null)
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js(token, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/string-escape"));
    if (octets.length > _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STRING */ .BP)
        throw tooLong(octets.length);
    return octets;
}
/** A name without escapes and capitals, as nearly all are written; with or without the dot at its end. */
const PLAIN_NAME = /^(?:[a-z0-9_*-]{1,63}\.)*[a-z0-9_*-]{1,63}\.?$/;
/** RFC 1035 \u00a72.3.4: 255 octets with the first length and the root; an escaped octet of the origin has more characters. */
const MAX_PLAIN_NAME = 255 - 2;
/** The absolute name that such a text spells; null for any other. */
function plainName(text, origin) {
    if (text.length > MAX_PLAIN_NAME || !PLAIN_NAME.test(text))
        return null;
    if (text.endsWith("."))
        return text.slice(0, -1);
    const name = origin === null ? null : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .prependLabels */ .Sm)(text, origin);
    return name === null || name.length > MAX_PLAIN_NAME ? null : name;
}
/** The absolute name a token spells: `@` is the origin, a name without trailing dot lies below it (RFC 1035 \u00a75.1). */
function absoluteName(token, origin) {
    const { text } = token;
    if (token.isQuoted)
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js(token, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/quoted-name"));
    const plain = plainName(text, origin);
    if (plain !== null)
        return plain;
    // RFC 5891 \u00a74.4: what a zone holds are A-labels
    // RFC 1035 \u00a75.1: `\X` is the character X, a space as well
    if (/[^\x21-\x7e]/.test(text.replaceAll(/\\[\x20-\x7e]/g, "")))
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js(token, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/name-characters", { text: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(text) }));
    const absolute = text === _dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOT */ .Dl || (text.length <= _dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME_TEXT */ .$b && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(text).at(-1) === "");
    if (!absolute && origin === null) {
        throw new MissingOrigin(token, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/relative-name", { text: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(text) }));
    }
    const own = text === "@" ? origin : text.length <= _dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME_TEXT */ .$b ? (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(text) : null;
    const name = own === null || absolute || text === "@" ? own : (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .prependLabels */ .Sm)(own, origin));
    if (name === null) {
        throw new _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .MasterFileFault */ .js(token, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/name", { text: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteToken */ .Ah)(text) }));
    }
    return name;
}


/***/ })),

/***/ 55044:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readOpaqueRdata),
  b: () => (/* binding */ readRdata)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/src/dns/wire/cursor.js
var cursor = __webpack_require__(74138);
// EXTERNAL MODULE: ./lib/src/dns/wire/names.js
var names = __webpack_require__(99002);
// EXTERNAL MODULE: ./lib/src/dns/wire/rdata.js
var rdata = __webpack_require__(34008);
// EXTERNAL MODULE: ./lib/src/zones/master-file/tokens.js
var master_file_tokens = __webpack_require__(40582);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/rfc3597.js
// RFC 3597 \u00a75: record data of any type as `\# length hexadecimal`, read for the types this project knows.





/** Whether the data is in the generic form. */
function isRfc3597(fields) {
    const token = fields.peek();
    return token !== undefined && !token.isQuoted && token.text === "\\#";
}
/** Takes `\# length hex`; the octets. Throws a MasterFileFault where length and octets differ. */
function readRfc3597Octets(fields) {
    fields.word("data");
    const mark = fields.peek();
    const length = fields.number("length", 65_535);
    const octets = length === 0 && !fields.hasMore() ? Buffer.alloc(0) : Buffer.from(fields.hex("data"), "hex");
    if (octets.length !== length && mark !== undefined) {
        const values = { claimed: length, octets: octets.length };
        throw new master_file_tokens/* MasterFileFault */.js(mark, (0,message/* message */.iU)("master-file/claimed-length", values));
    }
    return octets;
}
/** Takes generic data of a known type and reads what the octets say. */
function readRfc3597Rdata(type, fields) {
    const start = fields.peek();
    const data = decode(type, readRfc3597Octets(fields));
    if (data === null)
        throw new master_file_tokens/* MasterFileFault */.js(start, (0,message/* message */.iU)("master-file/octets", { type }));
    return data;
}
/** The data; null where the octets are not of the type, or lack a digest or key, which master files require. */
function decode(type, octets) {
    try {
        const data = (0,rdata/* decodeRdata */.L)(type, new cursor/* Cursor */.b(octets, 0, octets.length), new names/* NameReader */.F(octets, false));
        return Object.values(data).includes("") ? null : data;
    }
    catch (error) {
        if (error instanceof cursor/* WireError */.c)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/zones/master-file/ttl.js
var ttl = __webpack_require__(49314);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/rdata.js





const U8 = 0xff;
const U16 = 0xffff;
const U32 = 0xffff_ffff;
/** DNSSEC algorithms by mnemonic (IANA, RFC 4034 \u00a7A.1): zone files may write either. */
const ALGORITHM = {
    RSAMD5: 1,
    DSA: 3,
    RSASHA1: 5,
    "DSA-NSEC3-SHA1": 6,
    "RSASHA1-NSEC3-SHA1": 7,
    RSASHA256: 8,
    RSASHA512: 10,
    "ECC-GOST": 12,
    ECDSAP256SHA256: 13,
    ECDSAP384SHA384: 14,
    ED25519: 15,
    ED448: 16,
};
const READERS = {
    A: (fields) => {
        const token = fields.word("IPv4 address");
        if ((0,address/* parseIpv4 */.ni)(token.text) === null)
            throw invalidAddress(token, 4);
        return { address: token.text };
    },
    AAAA: (fields) => {
        const token = fields.word("IPv6 address");
        const groups = (0,address/* parseIpv6 */.BE)(token.text);
        if (groups === null)
            throw invalidAddress(token, 6);
        return { address: (0,address/* formatIpv6 */.DU)(groups) };
    },
    CNAME: (fields) => ({ target: fields.name("target") }),
    DNAME: (fields) => ({ target: fields.name("target") }),
    NS: (fields) => ({ target: fields.name("name server") }),
    PTR: (fields) => ({ target: fields.name("target") }),
    MX: (fields) => ({ preference: fields.number("preference", U16), exchange: fields.name("mail exchanger") }),
    SRV: (fields) => ({
        priority: fields.number("priority", U16),
        weight: fields.number("weight", U16),
        port: fields.number("port", U16),
        target: fields.name("target"),
    }),
    TXT: (fields) => ({ strings: fields.strings() }),
    SPF: (fields) => ({ strings: fields.strings() }),
    SOA: (fields) => ({
        mname: fields.name("primary name server"),
        rname: fields.name("mailbox"),
        serial: fields.number("serial", U32),
        refresh: (0,ttl/* readTtl */.Jv)(fields.word("refresh interval"), U32),
        retry: (0,ttl/* readTtl */.Jv)(fields.word("retry interval"), U32),
        expire: (0,ttl/* readTtl */.Jv)(fields.word("expire limit"), U32),
        minimum: (0,ttl/* readTtl */.Jv)(fields.word("minimum TTL"), U32),
    }),
    TLSA: (fields) => ({
        usage: fields.number("certificate usage", U8),
        selector: fields.number("selector", U8),
        matching: fields.number("matching type", U8),
        data: fields.hex("certificate association data"),
    }),
    DS: (fields) => ({
        keyTag: fields.number("key tag", U16),
        algorithm: readAlgorithm(fields),
        digestType: fields.number("digest type", U8),
        digest: fields.hex("digest"),
    }),
    DNSKEY: (fields) => ({
        flags: fields.number("flags field", U16),
        protocol: fields.number("protocol", U8),
        algorithm: readAlgorithm(fields),
        key: fields.base64("public key"),
    }),
};
/** The data of a record, in its own form or as `\# length hex` (RFC 3597 \u00a75). Throws a MasterFileFault. */
function readRdata(type, fields) {
    const data = isRfc3597(fields) ? readRfc3597Rdata(type, fields) : READERS[type](fields);
    fields.demandEnd();
    return data;
}
/** The data of a record whose type is known but not parsed, as written; `tokens` are all that `fields` has. Throws a MasterFileFault. */
function readOpaqueRdata(type, fields, tokens) {
    if (isRfc3597(fields)) {
        readRfc3597Octets(fields);
        fields.demandEnd();
    }
    else if (type.startsWith("TYPE")) {
        // RFC 3597 \u00a75: data of an unknown type has no other form
        throw new master_file_tokens/* MasterFileFault */.js(fields.take("data"), (0,message/* message */.iU)("master-file/unknown-type", { type }));
    }
    else
        fields.take("data");
    return tokens.map((token) => (token.isQuoted ? `"${token.text}"` : token.text)).join(" ");
}
function invalidAddress(token, version) {
    return new master_file_tokens/* MasterFileFault */.js(token, (0,message/* message */.iU)("master-file/address", { text: (0,master_file_tokens/* quoteToken */.Ah)(token.text), version }));
}
function readAlgorithm(fields) {
    const known = ALGORITHM[fields.peek()?.text.toUpperCase() ?? ""];
    if (known === undefined)
        return fields.number("algorithm", U8);
    fields.word("algorithm");
    return known;
}


/***/ })),

/***/ 70848:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readInlineBlock),
  S: () => (/* binding */ readMasterFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(10137);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository_repository = __webpack_require__(94763);
// EXTERNAL MODULE: ./lib/src/zones/located-messages.js
var located_messages = __webpack_require__(64241);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/zones/master-file/ttl.js
var master_file_ttl = __webpack_require__(49314);
// EXTERNAL MODULE: ./lib/src/zones/master-file/tokens.js
var master_file_tokens = __webpack_require__(40582);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/generate.js




/** Project limit: characters that a number may be padded to; no name or string has more. */
const MAX_WIDTH = 255;
/** The entries that a `$GENERATE` stands for, one after the other, with its place. Throws a MasterFileFault. */
function* generateEntries(entry) {
    const [directive, range, owner, ...rest] = entry.tokens;
    const data = rest.at(-1);
    if (range === undefined ||
        owner === undefined ||
        data === undefined ||
        rest.length < 2 ||
        !rest.slice(0, -2).every(isBeforeType))
        throw new master_file_tokens/* MasterFileFault */.js(directive, (0,message/* message */.iU)("master-file/generate"));
    const { start, stop, step } = readRange(range);
    for (let number = start; number <= stop; number += step) {
        const tokens = [{ ...directive, text: expand(owner, number) }, ...rest.slice(0, -1), ...dataTokens(data, number)];
        yield { ...entry, tokens, isIndented: false };
    }
}
/** A TTL or the class. */
function isBeforeType({ text, isQuoted }) {
    return !isQuoted && ((0,master_file_ttl/* isTtlLike */.Kw)(text) || /^(?:IN|CLASS1)$/i.test(text));
}
function readRange(token) {
    const [, start, stop, step = "1"] = /^(\d{1,10})-(\d{1,10})(?:\/(\d{1,10}))?$/.exec(token.text) ?? [];
    const range = { start: Number(start), stop: Number(stop), step: Number(step) };
    if (range.start <= range.stop && range.step >= 1 && range.stop < 2 ** 31)
        return range;
    throw new master_file_tokens/* MasterFileFault */.js(token, (0,message/* message */.iU)("master-file/generate-range", { text: (0,master_file_tokens/* quoteToken */.Ah)(token.text) }));
}
/** The words of the data once the number is in its place, all with the place of the whole. */
function dataTokens(token, number) {
    const text = token.isQuoted ? token.text.replaceAll(ESCAPED, (pair) => (pair === '\\"' ? '"' : pair)) : token.text;
    const [entry, second] = (0,master_file_tokens/* parseEntries */.Km)(expand({ ...token, text }, number));
    if (entry === undefined || second !== undefined)
        throw new master_file_tokens/* MasterFileFault */.js(token, (0,message/* message */.iU)("master-file/generate-line"));
    if (entry.fault !== null)
        throw new master_file_tokens/* MasterFileFault */.js(token, entry.fault.problem);
    return entry.tokens.map(({ text, isQuoted }) => ({ ...token, text, isQuoted }));
}
/** named reads quoted data twice: an escaped quote of the first time is a quote the second time. */
const ESCAPED = /\\[^]/g;
/** `$`, `${offset[,width[,base]]}`, and `$$` or an escaped `\$` for the character itself. */
const PLACEHOLDER = /\\[^]|\$(?:\$|\{([^}]*)\})?/g;
/** An offset holds until the next one of the same text, as it does for named. */
function expand(token, number) {
    let shifted = number;
    const text = token.text.replaceAll(PLACEHOLDER, (written, modifiers) => {
        if (written.startsWith("\\"))
            return written;
        if (written === "$$")
            return "$";
        if (modifiers === undefined)
            return String(shifted);
        const { value, width, base } = readModifiers(token, number, modifiers);
        shifted = value;
        return formatNumber(value, width, base);
    });
    if (text.length > record/* MAX_RDATA_TEXT */.OB)
        throw new master_file_tokens/* MasterFileFault */.js(token, (0,message/* message */.iU)("master-file/generate-size"));
    return text;
}
function readModifiers(token, number, modifiers) {
    const [, offset, digits = "0", base = "d"] = /^(-?\d{1,10})(?:,(\d{1,3})(?:,([doxXnN]))?)?$/.exec(modifiers) ?? [];
    const value = number + Number(offset);
    const width = Number(digits);
    if (Number.isInteger(value) && value >= 0 && width <= MAX_WIDTH)
        return { value, width, base };
    const values = { text: (0,master_file_tokens/* quoteToken */.Ah)(modifiers), limit: MAX_WIDTH };
    throw new master_file_tokens/* MasterFileFault */.js(token, (0,message/* message */.iU)("master-file/generate-modifiers", values));
}
function formatNumber(value, width, base) {
    if (base === "n" || base === "N")
        return formatNibbles(value, width, base === "N");
    const radix = { d: 10, o: 8, x: 16, X: 16 }[base];
    const text = value.toString(radix).padStart(width, "0");
    return base === "X" ? text.toUpperCase() : text;
}
/** Hexadecimal digits, the last first, with dots between them; the width counts both. */
function formatNibbles(value, width, isUpper) {
    let text = "";
    for (let left = value;;) {
        text += (left % 16).toString(16);
        left = Math.floor(left / 16);
        if (left === 0 && text.length >= width)
            break;
        text += ".";
        if (left === 0 && text.length >= width)
            break;
    }
    return isUpper ? text.toUpperCase() : text;
}

// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata-fields.js
var rdata_fields = __webpack_require__(62976);
// EXTERNAL MODULE: ./lib/src/zones/master-file/rdata.js + 1 modules
var rdata = __webpack_require__(55044);
// EXTERNAL MODULE: ./lib/src/dns/record-types.js
var record_types = __webpack_require__(33837);
// EXTERNAL MODULE: ./lib/src/text/closest-word.js
var closest_word = __webpack_require__(68320);
// EXTERNAL MODULE: ./lib/src/zones/providers/computed-answers.js
var computed_answers = __webpack_require__(37894);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/server-types.js
// Record types of single servers: the server makes answers of other types of them (PowerDNS: "ALIAS records", "Lua records").



const ALIAS = { serverTypes: () => computed_answers/* ADDRESSES */.FV, reason: computed_answers/* TARGET_ADDRESSES */.lL };
const SERVER_TYPES = [
    { type: "ALIAS", ...ALIAS },
    { type: "ANAME", ...ALIAS },
    {
        type: "LUA",
        serverTypes: (data) => {
            const type = (0,record_types/* parseRecordType */.h)(data)?.type;
            return type === undefined ? computed_answers/* UNKNOWN_ANSWERS */.lU : [type];
        },
        reason: (0,message/* message */.iU)("master-file/server-computes"),
    },
];
/** The type that a word names, in either case; null if none of these. */
function findServerType(word) {
    return SERVER_TYPES.find(({ type }) => type === word.toUpperCase()) ?? null;
}

;// CONCATENATED MODULE: ./lib/src/zones/master-file/record-head.js
// RFC 1035 \u00a75.1: what stands in a record between its owner and its data, that is TTL, class and type.






/** A type by its number (RFC 3597 \u00a75), or a word too short for a secret. */
const SHORT_TYPE_PATTERN = /^(TYPE\d{1,5}|[A-Z][A-Z0-9]{0,3})$/;
/** A word that may be meant for a type, after a class: letters, as all types begin with, and no longer than the longest of them. */
const TYPE_PATTERN = /^(?=.{1,10}$)[A-Za-z]+(-[A-Za-z]+)*\d{0,2}$/;
/** Reads the head of an entry that is a record, its owner apart: `[TTL] [class] type` or `[class] [TTL] type` (RFC 1035 \u00a75.1). Throws a MasterFileFault. */
function readHead(entry) {
    const { tokens } = entry;
    let ttl = null;
    let classSeen = false;
    for (let i = entry.isIndented ? 0 : 1;; i++) {
        const token = tokens[i];
        if (token === undefined)
            throw new master_file_tokens/* MasterFileFault */.js(tokens.at(-1), (0,message/* message */.iU)("master-file/no-type", (0,master_file_tokens/* lineOf */.cA)(entry)));
        const word = token.isQuoted ? "" : token.text;
        if (ttl === null && (0,master_file_ttl/* isTtlLike */.Kw)(word))
            ttl = token;
        else if (!classSeen && isClass(word)) {
            if (!/^(IN|CLASS1)$/i.test(word))
                throw new master_file_tokens/* MasterFileFault */.js(token, (0,message/* message */.iU)("master-file/class", { word: word.toUpperCase() }));
            classSeen = true;
        }
        else {
            const type = findType(word);
            if (type === null)
                throw new master_file_tokens/* MasterFileFault */.js(token, missingTypeProblem(token, entry, classSeen));
            return { ttl, type, next: i + 1 };
        }
    }
}
function isClass(word) {
    return /^(IN|CS|CH|HS|NONE|ANY|CLASS\d{1,5})$/i.test(word);
}
/** The word is quoted where the line has the form of a record otherwise, or the word nearly that of a type: any other may be from a file that is not a zone and holds secrets. */
function missingTypeProblem({ text }, entry, classSeen) {
    const first = entry.tokens[0];
    // the usual slip: the line was to begin with a name or with white space
    const slip = !entry.isIndented && !first.isQuoted && (0,record_types/* parseRecordType */.h)(first.text) !== null;
    if (slip)
        return (0,message/* message */.iU)("master-file/owner-first", (0,master_file_tokens/* lineOf */.cA)(entry));
    const meant = text.length > 2 ? (0,closest_word/* closestWord */.E)(text, record_types/* MNEMONICS */.e) : null;
    if ((classSeen && TYPE_PATTERN.test(text)) || SHORT_TYPE_PATTERN.test(text) || meant !== null)
        return (0,message/* message */.iU)("master-file/type", { text: (0,master_file_tokens/* quoteToken */.Ah)(text), meant });
    return (0,message/* message */.iU)("master-file/not-a-record", (0,master_file_tokens/* lineOf */.cA)(entry));
}
/** The types of the answers that a server has because of a record. */
function answeredTypes({ type, next }, tokens) {
    return "serverTypes" in type ? type.serverTypes(tokens[next]?.text ?? "") : [type.type];
}
/** Whether a word names a type, in either case. */
function isRecordType(word) {
    return findType(word) !== null;
}
function findType(word) {
    return (0,record_types/* parseRecordType */.h)(word) ?? findServerType(word);
}

;// CONCATENATED MODULE: ./lib/src/zones/master-file/master-file.js










/** Project limit: files within files, as many as anyone can follow. */
const MAX_DEPTH = 8;
/** Project limit: `$INCLUDE`s of one zone; with the size limit of the reader it bounds the work. */
const MAX_INCLUDES = 1000;
/** Project limit: records of all the files that one `zones:` entry names; a zone of 100,000 is large. They take about 500 MB. */
const MAX_RECORDS = 400_000;
/** Used where no TTL is given and none can be derived; no verdict depends on it. */
const FALLBACK_TTL = 3600;
/** A directive that this or another program has. */
const DIRECTIVE = /^\$[A-Za-z]{1,10}$/;
/** Reads a text to its end, problem or not, but no more than `most` records. Never throws; linear in what it reads. */
function parseMasterFile(source, include, maxRecords = MAX_RECORDS) {
    const zone = {
        records: [],
        undecided: [],
        problems: [],
        fault: null,
        notes: [],
        apex: null,
        origin: null,
        originUsedAt: null,
        maxRecords,
        isFull: false,
        include,
        includes: 0,
        defaultTtl: null,
        lastTtl: null,
    };
    readText({ ...source, owner: null, files: [source.start.file], zone });
    const { records, undecided, problems, fault, notes, apex, origin, originUsedAt } = zone;
    return { records, undecided, problems, fault, notes, apex, origin, originUsedAt };
}
function readText(reading) {
    const { zone } = reading;
    for (const entry of (0,master_file_tokens/* parseEntries */.Km)(reading.text)) {
        if (zone.problems.length > located_messages/* MAX_PROBLEMS */.aZ || zone.isFull)
            return;
        try {
            if (entry.fault !== null)
                throw entry.fault;
            readFileEntry(entry, reading);
        }
        catch (error) {
            if (!(error instanceof master_file_tokens/* MasterFileFault */.js))
                throw error;
            // said once: after that any origin serves to find the other problems
            if (error instanceof rdata_fields/* MissingOrigin */.R)
                reading.origin = dns_name/* ROOT */.Dl;
            const problem = addProblem(reading, error);
            zone.fault ??= problem;
        }
    }
}
/** Adds a problem, and gives it back. After the last that is kept nothing more is read, so that the rest is unknown. */
function addProblem(reading, { mark, problem }) {
    const { zone } = reading;
    const isLast = zone.problems.length >= located_messages/* MAX_PROBLEMS */.aZ;
    const added = { location: locate(reading, mark), message: isLast ? located_messages/* REST_UNREAD */.j2 : problem };
    zone.problems.push(added);
    if (isLast)
        zone.fault ??= added;
    return added;
}
function locate(reading, mark) {
    const { file, line, column } = reading.start;
    const before = mark.line === 1 ? column - 1 : reading.indent;
    return { file, line: line + mark.line - 1, column: before + (0,master_file_tokens/* columnOf */.uV)(reading.text, mark) };
}
function readFileEntry(entry, reading) {
    const first = entry.tokens[0];
    if (!first.isQuoted && first.text.startsWith("$"))
        readDirective(first, entry, reading);
    else
        readRecord(entry, reading, entry);
}
function readDirective(first, entry, reading) {
    const directive = first.text.toUpperCase();
    const argument = entry.tokens[1];
    const most = directive === "$INCLUDE" ? 3 : 2;
    if (directive === "$GENERATE") {
        for (const generated of generateEntries(entry))
            readRecord(generated, reading, null);
        return;
    }
    if (!["$ORIGIN", "$TTL", "$INCLUDE"].includes(directive)) {
        throw new master_file_tokens/* MasterFileFault */.js(first, DIRECTIVE.test(first.text)
            ? (0,message/* message */.iU)("master-file/directive", { text: (0,master_file_tokens/* quoteToken */.Ah)(first.text) })
            : (0,message/* message */.iU)("master-file/not-a-directive", (0,master_file_tokens/* lineOf */.cA)(entry)));
    }
    if (argument === undefined)
        throw new master_file_tokens/* MasterFileFault */.js(first, (0,message/* message */.iU)("master-file/directive-value", { directive }));
    const extra = entry.tokens[most];
    if (extra !== undefined)
        throw new master_file_tokens/* MasterFileFault */.js(extra, (0,message/* message */.iU)("master-file/directive-end", { text: (0,master_file_tokens/* quoteToken */.Ah)(extra.text), directive }));
    if (directive === "$ORIGIN") {
        reading.origin = (0,rdata_fields/* absoluteName */.Tu)(argument, reading.origin);
        const { zone } = reading;
        if (zone.origin === null || (0,dns_name/* isWithin */.UO)(zone.origin, reading.origin))
            zone.origin = reading.origin;
    }
    else if (directive === "$TTL")
        reading.zone.defaultTtl = (0,master_file_ttl/* readTtl */.Jv)(argument, master_file_ttl/* MAX_TTL */.yP);
    else
        readInclude(argument, entry.tokens[2], reading);
}
/** RFC 1035 \u00a75.1: neither the origin nor the owner of the including file changes. */
function readInclude(path, origin, reading) {
    const { zone, files } = reading;
    if (files.length > MAX_DEPTH)
        throw new master_file_tokens/* MasterFileFault */.js(path, (0,message/* message */.iU)("zone-fault/include-depth", { limit: MAX_DEPTH }));
    if (++zone.includes > MAX_INCLUDES)
        throw new master_file_tokens/* MasterFileFault */.js(path, (0,message/* message */.iU)("master-file/include-count", { limit: MAX_INCLUDES }));
    const inner = origin === undefined ? reading.origin : (0,rdata_fields/* absoluteName */.Tu)(origin, reading.origin);
    const octets = (0,dns_name/* unescapeLabel */.dk)(path.text);
    if (octets === null)
        throw new master_file_tokens/* MasterFileFault */.js(path, (0,message/* message */.iU)("master-file/include-escape"));
    const found = zone.include((0,utf8/* decodeUtf8 */._6)(octets), reading.start.file);
    if ("problem" in found)
        throw new master_file_tokens/* MasterFileFault */.js(path, found.problem);
    const { file, text } = found;
    if (files.includes(file))
        throw new master_file_tokens/* MasterFileFault */.js(path, (0,message/* message */.iU)("master-file/include-loop", { file, files: [...files, file] }));
    const start = { file, line: 1, column: 1 };
    readText({ text, start, indent: 0, origin: inner, owner: null, files: [...files, file], zone });
}
/** `written`: the entry in the text, where it is that of this record alone. */
function readRecord(entry, reading, written) {
    const { tokens } = entry;
    const { zone } = reading;
    const first = tokens[0];
    if (zone.records.length >= zone.maxRecords) {
        zone.isFull = true;
        throw new master_file_tokens/* MasterFileFault */.js(first, (0,message/* message */.iU)("master-file/records", { limit: MAX_RECORDS }));
    }
    if (!entry.isIndented)
        reading.owner = dns_name/* ROOT */.Dl; // should the line be at fault, any owner serves to find the other problems
    const head = readHead(entry); // before the name: a line without a type is not from a zone, and must not be quoted
    if (!entry.isIndented)
        reading.owner = (0,rdata_fields/* absoluteName */.Tu)(first, reading.origin);
    const name = reading.owner;
    if (name === null)
        throw new master_file_tokens/* MasterFileFault */.js(first, (0,message/* message */.iU)("master-file/no-owner"));
    if (head.type.type === "SOA")
        zone.apex ??= name;
    try {
        readData(name, head, { entry, reading, written });
    }
    catch (error) {
        if (!(error instanceof master_file_tokens/* MasterFileFault */.js) || written === null || mayHideRecords(error, entry, head))
            throw error;
        const fault = addProblem(reading, error);
        const location = locate(reading, first);
        for (const type of answeredTypes(head, tokens))
            zone.undecided.push({ name, type, location, fault });
    }
}
/** Whether other records may be lost with the one of a fault: those that follow in its entry, or have no known names. */
function mayHideRecords(fault, { tokens }, { next }) {
    if (fault instanceof rdata_fields/* MissingOrigin */.R)
        return true;
    const atFault = tokens.findIndex(({ at }) => at >= fault.mark.at);
    const rest = tokens.slice(fault instanceof rdata_fields/* SurplusData */.JQ ? atFault : Math.max(atFault, next) + 1);
    // the last word of a record may be a name like `mx`, but data follow a type
    return rest.some(({ text, isQuoted }, i) => !isQuoted && isRecordType(text) && (i > 0 || rest.length > 1));
}
/** The record of a name and type. Throws a MasterFileFault where its TTL or its data have one. */
function readData(name, head, { entry, reading, written }) {
    const { tokens } = entry;
    const { zone } = reading;
    const { type, next } = head;
    const first = tokens[0];
    const ttl = head.ttl === null ? null : (0,master_file_ttl/* readTtl */.Jv)(head.ttl, master_file_ttl/* MAX_TTL */.yP);
    zone.lastTtl = ttl ?? zone.lastTtl;
    const fields = new rdata_fields/* Fields */.C8(tokens, next, type.type, reading.origin);
    const location = locate(reading, first);
    if (zone.origin === null && !entry.isIndented && !first.text.endsWith("."))
        zone.originUsedAt ??= location;
    if ("serverTypes" in type) {
        fields.take("data");
        for (const each of answeredTypes(head, tokens))
            zone.undecided.push({ name, type: each, location });
        const values = { name, type: type.type, reason: type.reason };
        zone.notes.push({ location, message: (0,message/* message */.iU)("zone-fault/not-judged", values) });
        return;
    }
    const source = written === null
        ? {}
        : {
            sourceEntry: {
                text: reading.text.slice(entry.from, entry.to),
                dataStart: (tokens[next]?.at ?? entry.to) - entry.from,
            },
        };
    if (type.isParsed) {
        const data = (0,rdata/* readRdata */.b)(type.type, fields);
        if ("minimum" in data)
            zone.lastTtl ??= Math.min(data.minimum, master_file_ttl/* MAX_TTL */.yP);
        zone.records.push({
            isParsed: true,
            rr: { name, ttl: ttl ?? defaultTtlOf(zone), type: type.type, data },
            location,
            ...source,
        });
    }
    else {
        const data = (0,rdata/* readOpaqueRdata */.u)(type.type, fields, tokens.slice(next));
        zone.records.push({
            isParsed: false,
            rr: { name, ttl: ttl ?? defaultTtlOf(zone), type: type.type, data },
            location,
            ...source,
        });
    }
}
/** RFC 2308 \u00a74: that of `$TTL`; without it the last one given (RFC 1035 \u00a75.1), to begin with the SOA's minimum. */
function defaultTtlOf(zone) {
    return zone.defaultTtl ?? zone.lastTtl ?? FALLBACK_TTL;
}

;// CONCATENATED MODULE: ./lib/src/zones/master-file/origin.js
// The zone that a master file is of by its name, where nothing in it says so: as servers know it from their configuration.


/** Last labels of the names of other files, and of views and copies of a zone; hardly any is a top-level domain. */
const OTHER_FILES = /\.(?:bak|cfg|conf|dist|example|external|fwd|hints|hosts|inc|include|internal|j2|jnl|local|old|orig|private|public|rev|root|rpmnew|rpmsave|sample|signed|swp|template|tmpl|txt|ya?ml|zones?)$/;
/** Words before a zone's name that say what the file is, and may be names in DNS as well. */
const OTHER_WORDS = /^(?:db|forward|fwd|master|named|pri|primary|rev|reverse|sec|secondary|slave|zones?)\./;
/** RFC 3696 \u00a72: letters alone, except in A-labels. */
const TOP_LEVEL = /^(?:[a-z]+|xn--[a-z0-9-]+)$/;
/**
 * `example.org.zone`, `db.example.org`, `example.org`; null if the name is not a domain name of two labels or more, or may be
 * meant otherwise: a wrong zone would leave the right one unread.
 */
function originOfFile(path) {
    const written = (0,external_node_path_.basename)(path).toLowerCase();
    const own = /^db\.(.+)$/.exec(written)?.[1] ?? /^(.+)\.(?:zone|db)$/.exec(written)?.[1] ?? written;
    const name = (0,dns_name/* parseName */.$q)(own);
    if (name === null || (0,dns_name/* labelsOf */.PC)(name).length < 2 || !(0,dns_name/* isHostName */.uy)(name))
        return null;
    if (OTHER_FILES.test(own) || OTHER_WORDS.test(own))
        return null;
    return TOP_LEVEL.test((0,dns_name/* labelsOf */.PC)(name).at(-1) ?? "") ? name : null;
}

// EXTERNAL MODULE: ./lib/src/zones/validate-zones.js
var validate_zones = __webpack_require__(28396);
;// CONCATENATED MODULE: ./lib/src/zones/master-file/read.js
// Master files of the repository as whole zones, and blocks of the policy as parts of their domains.










/** Each file is a whole zone. */
function readMasterFiles(paths, options, repository) {
    const faults = [];
    const problems = [];
    const notes = [];
    const zones = [];
    const given = [];
    let records = MAX_RECORDS;
    for (const path of paths) {
        const file = repository.read(path);
        if ("problem" in file) {
            faults.push(file.problem);
            continue;
        }
        const origin = options.origin ?? originOfFile(path);
        const { zone, file: found } = readZone(file, origin, createInclude(repository), records);
        records -= found.records.length;
        repository.countRecords(found.records.length);
        problems.push(...found.problems);
        notes.push(...(0,located_messages/* atMostProblems */.Zl)(found.notes));
        if (origin !== null && found.originUsedAt !== null)
            given.push({ origin, location: found.originUsedAt });
        zones.push(zone);
    }
    if (faults.length > 0)
        throw new errors/* AuditError */.M_(faults);
    return { zones, problems, notes: [...notes, ...originNote(given, options.origin !== null)] };
}
/** Said once for all files of an entry. */
function originNote(given, isConfigured) {
    const [first] = given;
    if (first === undefined)
        return [];
    const values = { origin: first.origin, isConfigured, others: given.length - 1 };
    return [{ location: first.location, message: (0,message/* message */.iU)("master-file/given-origin", values) }];
}
/** The `records:` block of a domain; `$INCLUDE` in it is relative to the policy file. */
function readInlineBlock(origin, block, repository) {
    repository.countOctets(block.text.length);
    const text = (0,utf8/* encodeUtf8 */.Af)(block.text);
    const { records, undecided, problems, fault, notes } = parseMasterFile({ text, start: block.location, indent: block.indent, origin }, createInclude(repository));
    repository.countRecords(records.length);
    const zone = { origin, format: "bind", isComplete: false, records, deleted: [], undecided };
    return { zones: [withFault(zone, fault)], problems, notes };
}
/** RFC 1035 \u00a75.1 leaves open what a path is relative to: here the file that names it. One zone may include as much as one file may hold. */
function createInclude(repository) {
    let left = repository_repository/* MAX_FILE */.SG;
    return (path, from) => {
        const found = repository.read((0,external_node_path_.resolve)(repository.folderOf(from), path));
        if ("problem" in found)
            return found;
        left -= found.text.length;
        if (left >= 0)
            return found;
        return { problem: (0,message/* message */.iU)("master-file/include-size", { mebibytes: repository_repository/* MAX_FILE */.SG / 2 ** 20 }) };
    };
}
/** The zone of a file, and what was read to know. `given`: the origin until the file says one. */
function readZone({ file, text }, given, include, maxRecords) {
    const source = { text, start: { file, line: 1, column: 1 }, indent: 0, origin: given };
    const found = parseMasterFile(source, include, maxRecords);
    const { records, undecided } = found;
    const zone = {
        origin: found.apex ?? widestOrigin(found.origin, given) ?? dns_name/* ROOT */.Dl,
        format: "bind",
        isComplete: true,
        records,
        deleted: [],
        undecided,
    };
    if (found.fault !== null)
        return { zone: withFault(withoutForeignRecords(zone), found.fault), file: found };
    const misplaced = misplacedSoa(zone, given, found.origin);
    const faults = misplaced === null ? (0,validate_zones/* soaProblems */.sW)(file, zone) : [misplaced.fault];
    const owner = misplaced === null ? zone : { ...zone, origin: misplaced.origin };
    const problems = [...found.problems, ...faults];
    return { zone: withFault(withoutForeignRecords(owner), faults[0] ?? null), file: { ...found, problems } };
}
/** RFC 1034 \u00a74.2.1: glue may be of other zones. */
const GLUE_TYPES = new Set(["A", "AAAA"]);
/**
 * Where the SOA record stands at another name than the zone that the file seems to be: no server would load that zone, and live DNS
 * would be judged instead of all of it. `origin` is the zone that the records are of; `given` as for `readZone`, `own` is the file's own origin.
 */
function misplacedSoa({ origin: apex, records }, given, own) {
    const seeming = [given, own !== null && (0,dns_name/* isWithin */.UO)(apex, own) ? null : own].filter((name) => name !== null);
    for (const { rr, location } of records) {
        if ((0,dns_name/* isWithin */.UO)(rr.name, apex) || GLUE_TYPES.has(rr.type))
            continue;
        const origin = (0,dns_name/* isWithin */.UO)(apex, rr.name) ? rr.name : seeming.find((name) => (0,dns_name/* isWithin */.UO)(rr.name, name));
        if (origin === undefined)
            continue;
        return {
            origin,
            fault: { location, message: (0,message/* message */.iU)("zone-fault/misplaced-soa", { name: rr.name, zone: apex }) },
        };
    }
    return null;
}
/** Where no SOA record says it: what the file says, unless that is a part of what it was given. */
function widestOrigin(own, given) {
    return own === null || (given !== null && (0,dns_name/* isWithin */.UO)(own, given)) ? given : own;
}
/** named leaves records of other zones out, glue above all, and says so; NSD refuses the zone. */
function withoutForeignRecords(zone) {
    const foreign = zone.records.filter(({ rr }) => !(0,dns_name/* isWithin */.UO)(rr.name, zone.origin));
    if (foreign.length === 0)
        return zone;
    const warnings = foreign.map(({ rr, location }) => ({
        location,
        message: (0,message/* message */.iU)("record-warning/foreign", { name: rr.name, type: rr.type, zone: zone.origin }),
    }));
    return { ...zone, records: zone.records.filter(({ rr }) => (0,dns_name/* isWithin */.UO)(rr.name, zone.origin)), warnings };
}
function withFault(zone, fault) {
    return fault === null ? zone : { ...zone, fault };
}


/***/ })),

/***/ 40582:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ quoteToken),
/* harmony export */   Km: () => (/* binding */ parseEntries),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   js: () => (/* binding */ MasterFileFault),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10137);



/** What is wrong with an entry, and where. */
class MasterFileFault extends Error {
    mark;
    problem;
    constructor(mark, problem) {
        super(problem.code);
        this.mark = mark;
        this.problem = problem;
    }
}
/** Of the longest data two hexadecimal digits each in a token of its own, and owner, TTL, class, type. */
const MAX_TOKENS = 2 * _dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RDATA */ .AL + 4;
/** How much of a token a message shows. */
const MAX_QUOTED = 60;
/** Characters converted to octets for it: more than it shows, so that the cut is marked. */
const MAX_ENCODED = 200;
/** The entries of a text in order; blank lines and comments are skipped. Linear in the length of the text. */
function* parseEntries(text) {
    const cursor = { text, at: 0, line: 1 };
    while (cursor.at < text.length) {
        const entry = readEntry(cursor);
        if (entry.tokens.length > 0 || entry.fault !== null)
            yield entry;
    }
}
/** The column of a mark, counted in characters from 1: UTF-8 continuation octets do not count. */
function columnOf(text, mark) {
    const start = text.slice(0, mark.at).lastIndexOf("\n") + 1;
    let column = 1;
    for (let i = start; i < mark.at; i++)
        if ((text.charCodeAt(i) & 0xc0) !== 0x80)
            column++;
    return column;
}
/** What a message says of an entry that must not be quoted, for it may hold secrets. */
function lineOf({ from, to }) {
    return { octets: to - from };
}
/** A token for a message: at most 60 characters, octets as UTF-8, controls as `\DDD`. */
function quoteToken(text) {
    const readable = (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(text.slice(0, MAX_QUOTED)).replaceAll(/[\x00-\x1f\x7f]/g, (c) => `\\${String(c.charCodeAt(0)).padStart(3, "0")}`);
    return `\`${readable}${text.length > MAX_QUOTED ? "\u2026" : ""}\``;
}
/** Text that is not octets yet, for a message. */
function quoteText(text) {
    return quoteToken((0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeUtf8 */ .Af)(text.slice(0, MAX_ENCODED)));
}
function readEntry(cursor) {
    const { text } = cursor;
    const entry = {
        tokens: [],
        from: cursor.at,
        to: text.length,
        isIndented: isBlank(text[cursor.at]),
        fault: null,
    };
    let opened = null;
    let depth = 0;
    while (cursor.at < text.length) {
        const c = text[cursor.at];
        if (c === "\n") {
            entry.to = cursor.at++;
            cursor.line++;
            if (depth === 0)
                return entry;
        }
        else if (isBlank(c))
            cursor.at++;
        else if (c === ";")
            skipComment(cursor);
        else if (c === "(") {
            if (depth++ === 0)
                opened = copyMark(cursor);
            cursor.at++;
        }
        else if (c === ")") {
            if (depth === 0)
                entry.fault ??= new MasterFileFault(copyMark(cursor), (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/closing-parenthesis"));
            else
                depth--;
            cursor.at++;
        }
        else
            readToken(cursor, entry);
    }
    entry.to = text.length;
    if (depth > 0 && opened !== null) {
        entry.fault ??= new MasterFileFault(opened, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/open-parenthesis"));
    }
    return entry;
}
function readToken(cursor, entry) {
    const mark = copyMark(cursor);
    const { at } = mark;
    const quoted = cursor.text[at] === '"';
    const problem = quoted ? skipQuoted(cursor) : skipWord(cursor, isServiceBinding(entry));
    if (problem !== null)
        entry.fault ??= new MasterFileFault(mark, problem);
    if (entry.tokens.length >= MAX_TOKENS) {
        entry.fault ??= new MasterFileFault(mark, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/words"));
        return;
    }
    const end = quoted ? cursor.at - 1 : cursor.at;
    entry.tokens.push({ text: cursor.text.slice(quoted ? at + 1 : at, end), isQuoted: quoted, ...mark });
}
/** Whether the data of a SVCB or HTTPS record stand here: its type is the first word after owner, TTL and class. */
function isServiceBinding({ tokens, isIndented }) {
    // in a long record not every word is examined again
    const head = tokens.slice(isIndented ? 0 : 1, MAX_HEAD_WORDS);
    const type = head.find(({ text, isQuoted }) => isQuoted || !/^(?:\d+\w*|IN|CLASS1)$/i.test(text));
    return type !== undefined && !type.isQuoted && /^(?:SVCB|HTTPS)$/i.test(type.text);
}
/** Owner, TTL, class, type. */
const MAX_HEAD_WORDS = 4;
/**
 * Moves past an unquoted word; says what is wrong with it. `takesValues`: RFC 9460 \u00a72.1, the value of a SvcParam may be
 * in quotes (`alpn="h3,h2"`).
 */
function skipWord(cursor, takesValues) {
    const { text } = cursor;
    let problem = null;
    while (cursor.at < text.length) {
        const c = text[cursor.at];
        if (isBlank(c) || c === "\n" || c === ";" || c === "(" || c === ")")
            break;
        if (c === '"' && takesValues && text[cursor.at - 1] === "=") {
            problem ??= skipQuoted(cursor);
            continue;
        }
        if (c === '"')
            problem ??= (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/quote-in-word");
        if (c === "\\") {
            const next = text[cursor.at + 1];
            if (next === undefined || next === "\n" || next === "\r")
                problem ??= (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/nothing-to-escape");
            else
                cursor.at++;
        }
        cursor.at++;
    }
    return problem;
}
/** Moves past a quoted string, its quotes included; says what is wrong with it. */
function skipQuoted(cursor) {
    const { text } = cursor;
    cursor.at++;
    while (cursor.at < text.length && text[cursor.at] !== "\n") {
        const c = text[cursor.at++];
        if (c === "\\" && text[cursor.at] !== "\n")
            cursor.at++;
        if (c === '"') {
            const next = text[cursor.at];
            const separate = next === undefined || isBlank(next) || '\n;()"'.includes(next);
            return separate ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/text-after-quote");
        }
    }
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("master-file/open-string");
}
function skipComment(cursor) {
    const end = cursor.text.indexOf("\n", cursor.at);
    cursor.at = end === -1 ? cursor.text.length : end;
}
function copyMark({ at, line }) {
    return { at, line };
}
/** Carriage returns count as white space: files with CRLF line ends. */
function isBlank(c) {
    return c === " " || c === "\t" || c === "\r";
}


/***/ })),

/***/ 49314:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ readTtl),
/* harmony export */   Kw: () => (/* binding */ isTtlLike),
/* harmony export */   yP: () => (/* binding */ MAX_TTL)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40582);
// Times to live in master files: seconds (RFC 1035 \u00a75.1), or BIND's `1h30m` that every server understands.


/** RFC 2181 \u00a78: a TTL has 31 bits. */
const MAX_TTL = 2 ** 31 - 1;
/** Project limit: five units of seven digits fit. */
const MAX_TEXT = 40;
const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/** Whether a word has the form of a time: type mnemonics and classes never do. */
function isTtlLike(word) {
    return word.length <= MAX_TEXT && /^(?:\d+|(?:\d+[smhdw])+)$/i.test(word);
}
/** The seconds a token gives, at most `max`. Throws a MasterFileFault. */
function readTtl(token, max) {
    const value = token.isQuoted || !isTtlLike(token.text) ? Number.NaN : parseSeconds(token.text);
    if (value <= max)
        return value;
    throw new _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .MasterFileFault */ .js(token, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("master-file/ttl", { text: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteToken */ .Ah)(token.text), limit: max }));
}
function parseSeconds(word) {
    if (/^\d+$/.test(word))
        return Number(word);
    let sum = 0;
    for (const [, count, unit] of word.toLowerCase().matchAll(/(\d+)([smhdw])/g))
        sum += Number(count) * SECONDS[unit];
    return sum;
}


/***/ })),

/***/ 54222:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ deepestZone),
/* harmony export */   CR: () => (/* binding */ delegationAt),
/* harmony export */   QF: () => (/* binding */ existingNames),
/* harmony export */   cv: () => (/* binding */ undecidedAnswer),
/* harmony export */   e: () => (/* binding */ ZoneNodes),
/* harmony export */   eY: () => (/* binding */ synthesizeFromDname),
/* harmony export */   ih: () => (/* binding */ answerAtNode),
/* harmony export */   t1: () => (/* binding */ faultReason),
/* harmony export */   ww: () => (/* binding */ createAuthority)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74797);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94887);
/* harmony import */ var _records_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66874);




/** The declared records by name, and the RRsets whose data is known only after apply. A node is made when it is asked for. */
class ZoneNodes {
    #records;
    #undecided = new Map();
    #nodes = new Map();
    constructor({ records, undecided }) {
        this.#records = (0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsByName */ .x9)(records);
        for (const set of undecided)
            this.#undecided.set(set.name, (this.#undecided.get(set.name) ?? new Map()).set(set.type, set));
    }
    get(name) {
        const made = this.#nodes.get(name);
        if (made !== undefined)
            return made;
        const [records, undecided] = [this.#records.get(name), this.#undecided.get(name)];
        if (records === undefined && undecided === undefined)
            return undefined;
        const node = { sets: rrsetsIn(records ?? []), undecided: undecided ?? NO_RRSETS };
        this.#nodes.set(name, node);
        return node;
    }
    /** Names may come twice. */
    *names() {
        yield* this.#records.keys();
        yield* this.#undecided.keys();
    }
    /** Names where an RRset of a type is declared; names may come twice. */
    *namesWith(type) {
        for (const [name, records] of this.#records)
            if (records.some(({ rr }) => rr.type === type))
                yield name;
        for (const [name, sets] of this.#undecided)
            if (sets.has(type))
                yield name;
    }
    /** The types that are declared at a name. */
    typesAt(name) {
        const types = new Set();
        for (const { rr, isParsed } of this.#records.get(name) ?? [])
            if (isParsed)
                types.add(rr.type);
        for (const type of this.#undecided.get(name)?.keys() ?? [])
            types.add(type);
        return [...types];
    }
}
const NO_RRSETS = new Map();
function rrsetsIn(records) {
    const sets = new Map();
    for (const { isParsed, rr, location } of records) {
        if (!isParsed)
            continue;
        const set = sets.get(rr.type);
        if (set === undefined)
            sets.set(rr.type, { records: [rr], location });
        else
            set.records.push(rr);
    }
    return sets;
}
/** The names and all between them and `top`: RFC 8020 \u00a72, a name exists when one below it does. */
function existingNames(names, top) {
    const found = new Set([top]);
    for (const name of names) {
        for (let at = name; at !== null && !found.has(at); at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at))
            found.add(at);
    }
    return found;
}
/** The RRset of a type at a node. */
function rrsetOf(node, type) {
    return node?.sets.get(type)?.records;
}
/** The answer of an RRset whose data is known only after apply, or has a fault. */
function undecidedAnswer({ name, type, location: { file, line }, proxiedBy, fault, }) {
    if (fault !== undefined) {
        const values = { type, name, place: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j$)(fault.location), problem: fault.message };
        return { kind: "undecided", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("planned/faulty-rrset", values), isFault: true };
    }
    if (proxiedBy !== undefined)
        return { kind: "undecided", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("planned/proxied", { name, provider: proxiedBy, file, line }) };
    return { kind: "undecided", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("planned/unknown-until-applied", { type, name, file, line }) };
}
/** What a node says of a type, in the name of `name`. */
function answerAtNode(name, type, node) {
    const undecided = node?.undecided.get(type) ?? node?.undecided.get("CNAME");
    if (undecided !== undefined)
        return undecidedAnswer(undecided);
    const records = rrsetOf(node, type);
    // a wildcard's records get the name that was asked for; a name's own have it
    if (records !== undefined)
        return { kind: "records", records: records[0]?.name === name ? records : records.map((rr) => ({ ...rr, name })) };
    const alias = rrsetOf(node, "CNAME")?.[0];
    return alias === undefined ? { kind: "nodata" } : { kind: "alias", target: alias.data.target };
}
/** What a DNAME at `node`, above `name`, makes of a question; null where there is none. */
function synthesizeFromDname(name, type, node) {
    const undecided = node?.undecided.get("DNAME");
    if (undecided !== undefined)
        return undecidedAnswer(undecided);
    const dname = rrsetOf(node, "DNAME")?.[0];
    return dname === undefined ? null : dnameAlias(name, type, dname);
}
/** RFC 6672 \u00a72.2: the alias that a DNAME makes of a name below it. */
function dnameAlias(name, type, dname) {
    const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(name);
    const prefix = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .joinLabels */ .GJ)(labels.slice(0, labels.length - (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(dname.name).length));
    const target = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q)((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .prependLabels */ .Sm)(prefix, dname.data.target));
    if (target === null)
        return { kind: "broken", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("planned/dname-too-long", { name, dname: dname.name }) };
    if (type !== "CNAME")
        return { kind: "alias", target };
    return { kind: "records", records: [{ name, ttl: dname.ttl, type, data: { target } }] };
}
/** The delegation that stands at a node below the apex. */
function delegationAt(name, node) {
    const set = node?.sets.get("NS");
    if (set === undefined)
        return null;
    const servers = set.records.map(({ data }) => data.target);
    const ds = node?.undecided.has("DS") === true ? "undecided" : (rrsetOf(node, "DS") ?? null);
    return { name, servers, ds, location: set.location };
}
/** The authoritative server of a complete zone. */
function createAuthority(zone) {
    const { origin } = zone;
    if (zone.fault !== undefined)
        return createFaultyAuthority(origin, zone.fault);
    const nodes = new ZoneNodes({
        records: withoutForeign(zone.records, ({ rr }) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(rr.name, origin)),
        undecided: zone.undecided.filter(({ name }) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(name, origin)),
    });
    const names = existingNames(nodes.names(), origin);
    function answer(name, type) {
        if (!(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(name, origin))
            return { kind: "referral", cut: null };
        const labels = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(name);
        // RFC 1034 \u00a74.3.2 step 3: match down, label by label
        for (let i = labels.length - (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(origin).length; i >= 0; i--) {
            const at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .joinLabels */ .GJ)(labels.slice(i));
            if (!names.has(at))
                return synthesizeFromWildcard(name, type, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .joinLabels */ .GJ)(labels.slice(i + 1)));
            const node = nodes.get(at);
            // RFC 4035 \u00a73.1.4.1: only the DS records of a delegation belong to the parent
            const cut = at === origin || (i === 0 && type === "DS") ? null : referralAt(at, node);
            if (cut !== null)
                return cut;
            const redirected = i > 0 ? synthesizeFromDname(name, type, node) : null;
            if (redirected !== null)
                return redirected;
        }
        return answerAtNode(name, type, nodes.get(name));
    }
    /** RFC 4592 \u00a73.3.1: the wildcard at the closest encloser is the only one that may answer. */
    function synthesizeFromWildcard(name, type, encloser) {
        const source = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .prependLabels */ .Sm)("*", encloser);
        if (!names.has(source))
            return { kind: "nxdomain" };
        const node = nodes.get(source);
        const undecided = node?.undecided.get("NS");
        if (undecided !== undefined)
            return undecidedAnswer(undecided);
        if (node?.sets.has("NS") === true)
            return { kind: "broken", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("planned/wildcard-ns", { name: source }) };
        return answerAtNode(name, type, node);
    }
    function encloser(name) {
        let at = name;
        while (at !== origin && !names.has(at))
            at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at) ?? origin;
        return at;
    }
    return { origin, fault: null, answer, closestEncloser: encloser };
}
/** The list itself where there are none: its records are by name already. */
function withoutForeign(records, isOwn) {
    return records.every(isOwn) ? records : records.filter(isOwn);
}
/** Why nothing is known of a zone with a fault. */
function faultReason(origin, { location, message: problem }) {
    const values = { zone: origin, place: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j$)(location), problem };
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(origin === _dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl ? "planned/faulty-file" : "planned/faulty-zone", values);
}
/** A zone with a fault: its answers are unknown, at its apex and below. */
function createFaultyAuthority(origin, of) {
    const fault = faultReason(origin, of);
    return {
        origin,
        fault,
        answer: (name) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(name, origin) ? { kind: "undecided", reason: fault, isFault: true } : { kind: "referral", cut: null },
        closestEncloser: (name) => name,
    };
}
function referralAt(name, node) {
    const undecided = node?.undecided.get("NS");
    if (undecided !== undefined)
        return undecidedAnswer(undecided);
    const cut = delegationAt(name, node);
    return cut === null ? null : { kind: "referral", cut: { ...cut, ds: cut.ds ?? [] } };
}
/** The zone to ask: the deepest that holds the name; a DS record stands in the parent (RFC 4035 \u00a73.1.4.1). */
function deepestZone(zones, name, type) {
    for (let at = type === "DS" ? (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name) : name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
        const zone = zones.get(at);
        if (zone !== undefined)
            return zone;
    }
    return undefined;
}


/***/ })),

/***/ 57874:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   sB: () => (/* binding */ matchGlob),
/* harmony export */   yj: () => (/* binding */ mayMatchSuffix)
/* harmony export */ });
// Globs as DNSControl writes them (its page on IGNORE, and the library that it names): `*` any characters, `?` one, `**` any.
// The page keeps `*` and `?` from crossing dots, the code does not: where that decides, and in classes and alternatives,
// whether a text matches is unknown.
/** What `*` and the like stand for; any other character for itself. */
const STAR = 0;
const DOUBLE_STAR = 1;
const QUESTION_MARK = 2;
const SPECIAL = /[[\]{}\\]/;
/** Whether a glob is matched by one text alone. */
function isLiteral(pattern) {
    return !/[*?[\]{}\\]/.test(pattern);
}
/** In as many steps as the product of both lengths. */
function matchGlob(pattern, text) {
    if (pattern === "**" || pattern === text)
        return SPECIAL.test(pattern) ? "maybe" : "yes";
    if (isLiteral(pattern))
        return "no";
    const start = (tokens) => skipStars(tokens, Uint8Array.from({ length: tokens.length + 1 }, (_, i) => (i === 0 ? 1 : 0)));
    if (!SPECIAL.test(pattern)) {
        const tokens = parsePattern(pattern);
        if (isReached(tokens, start(tokens), text, false))
            return "yes";
    }
    const loose = parsePattern(relaxPattern(pattern));
    return isReached(loose, start(loose), text, true) ? "maybe" : "no";
}
/** Whether a text that ends with `end` may match. */
function mayMatchSuffix(pattern, end) {
    if (isLiteral(pattern))
        return pattern.endsWith(end);
    const tokens = parsePattern(relaxPattern(pattern));
    return isReached(tokens, new Uint8Array(tokens.length + 1).fill(1), end, true);
}
/** Treats classes, alternatives and escapes as matching anything. */
function relaxPattern(pattern) {
    return pattern.replace(/[[\]{}\\](?:.*[[\]{}\\])?/s, "**");
}
function parsePattern(pattern) {
    const words = pattern.match(/\*+|[^*]/gs) ?? [];
    return words.map((word) => word === "*" ? STAR : word.startsWith("*") ? DOUBLE_STAR : word === "?" ? QUESTION_MARK : word);
}
/** Whether the end of the pattern is reached from some of its places (each 1 where one stands there) by a text. */
function isReached(tokens, from, text, isCrossingDots) {
    let places = from;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        const wild = isCrossingDots || char !== ".";
        const next = new Uint8Array(tokens.length + 1);
        for (const [i, token] of tokens.entries()) {
            if (places[i] !== 1)
                continue;
            if (token === DOUBLE_STAR || (token === STAR && wild))
                next[i] = 1;
            else if (token === char || (token === QUESTION_MARK && wild))
                next[i + 1] = 1;
        }
        places = skipStars(tokens, next);
    }
    return places[tokens.length] === 1;
}
/** A star may stand for nothing. */
function skipStars(tokens, places) {
    for (const [i, token] of tokens.entries())
        if (places[i] === 1 && (token === STAR || token === DOUBLE_STAR))
            places[i + 1] = 1;
    return places;
}


/***/ })),

/***/ 63007:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ UnmanagedRecords),
/* harmony export */   l: () => (/* binding */ wildcardsAbove)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57874);



/** Project limit: characters of a target compared with patterns; a longer one may match any. */
const MAX_TARGET = 4096;
/** Types whose target is the last word of their data. */
const TYPES_WITH_TARGET = ["A", "AAAA", "CNAME", "DNAME", "NS", "PTR", "MX", "SRV"];
/** What a zone leaves of its names as it is live. */
class UnmanagedRecords {
    #origin;
    #patterns;
    constructor({ origin }, patterns) {
        this.#origin = origin;
        this.#patterns = patterns;
    }
    /** What stays beside declared records of the same name and type. */
    besideDeclared() {
        return new UnmanagedRecords({ origin: this.#origin }, this.#patterns.filter(({ isBesideDeclared }) => isBesideDeclared));
    }
    /** Whether a live record stays. */
    matchRecord(rr) {
        return strongestMatch(this.#patterns, (pattern) => weaker(this.#matchPattern(pattern, rr.name, rr.type), pattern.target === null ? "yes" : matchTarget(pattern.target, rr)));
    }
    /** Whether all records of a name and type stay; maybe where some may. */
    matchRrset(name, type) {
        return strongestMatch(this.#patterns, (pattern) => weaker(this.#matchPattern(pattern, name, type), pattern.target === null ? "yes" : "maybe"));
    }
    /** Whether anything may stay at a name or below it. */
    mayExistBelow(name) {
        const label = this.#relativeLabel(name);
        if (label === "@" || label.includes("\\"))
            return true;
        return this.#patterns.some((pattern) => (0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .sB)(pattern.label, label) !== "no" || (0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .mayMatchSuffix */ .yj)(pattern.label, `.${label}`));
    }
    #matchPattern({ label, types, isCertain }, name, type) {
        if (types !== null && !types.includes(type))
            return "no";
        const own = this.#relativeLabel(name);
        // how DNSControl writes escapes is unknown
        return weaker(own.includes("\\") ? "maybe" : (0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .sB)(label, own), isCertain ? "yes" : "maybe");
    }
    /** A name as patterns see it. */
    #relativeLabel(name) {
        return name === this.#origin ? "@" : name.slice(0, name.length - this.#origin.length - 1);
    }
}
/** The wildcards in a zone that may answer for a name below `top` (RFC 4592 \u00a73.3.1), the nearest first. */
function wildcardsAbove(name, top) {
    const found = [];
    for (let at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(name); at !== null && (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(at, top); at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(at))
        if ((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("*", at) !== name)
            found.push((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_2__/* .prependLabels */ .Sm)("*", at));
    return found;
}
const WEAKEST_FIRST = ["no", "maybe", "yes"];
const weaker = (a, b) => (WEAKEST_FIRST.indexOf(a) < WEAKEST_FIRST.indexOf(b) ? a : b);
function strongestMatch(patterns, matchOf) {
    let found = "no";
    for (const pattern of patterns) {
        const match = matchOf(pattern);
        if (match === "yes")
            return "yes";
        if (match === "maybe")
            found = "maybe";
    }
    return found;
}
/** GetTargetField of DNSControl: of a text its strings together, in some versions as they are written. */
function matchTarget(target, { type, data }) {
    const written = (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(type, data);
    if (written.length > MAX_TARGET)
        return "maybe";
    if ("strings" in data) {
        const [together, quoted] = [(0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .sB)(target, (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data)), (0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .sB)(target, written)];
        return /[^\x20-\x7e]/.test((0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data) + target)
            ? "maybe"
            : together === "no" && quoted === "no"
                ? "no"
                : together === "yes"
                    ? "yes"
                    : "maybe";
    }
    if (!TYPES_WITH_TARGET.includes(type))
        return "maybe";
    // names are lower case here; how a provider stores them is unknown
    const chance = (0,_dnscontrol_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .sB)(target.toLowerCase(), written.slice(written.lastIndexOf(" ") + 1));
    return target === target.toLowerCase() ? chance : weaker(chance, "maybe");
}


/***/ })),

/***/ 37894:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ ADDRESSES),
/* harmony export */   Ku: () => (/* binding */ ROUTING_POLICY),
/* harmony export */   Xk: () => (/* binding */ PROVIDER_ADDRESSES),
/* harmony export */   d1: () => (/* binding */ VARIES_BY_CLIENT),
/* harmony export */   lL: () => (/* binding */ TARGET_ADDRESSES),
/* harmony export */   lU: () => (/* binding */ UNKNOWN_ANSWERS)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);
// Answers that providers compute: addresses in place of a target, and answers that not everyone gets.

/** The types of addresses. */
const ADDRESSES = ["A", "AAAA"];
/**
 * What a record of an unknown type may be answered with. It is not an alias, a delegation or an apex record: those stand
 * alone at a name or above others (RFC 1034 \u00a73.6.2 and \u00a74.2.1), and no provider makes them of a type of its own.
 */
const UNKNOWN_ANSWERS = ["A", "AAAA", "MX", "PTR", "SRV", "TLSA", "TXT"];
/** Of an alias that DNS has no type for (`ALIAS`, `ANAME`). */
const TARGET_ADDRESSES = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("provider/target-addresses");
/** Of a redirect, or a service of the provider's own. */
const PROVIDER_ADDRESSES = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("provider/own-addresses");
/** Of a record, by weight, place or health. */
const ROUTING_POLICY = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("provider/routing-policy");
const VARIES_BY_CLIENT = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("provider/varies");


/***/ })),

/***/ 66874:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ recordsInZones),
/* harmony export */   df: () => (/* binding */ hasType),
/* harmony export */   x9: () => (/* binding */ recordsByName)
/* harmony export */ });
/** By list, as long as that is in use. Lists of declared records do not change once they are read. */
const known = new WeakMap();
/** The records of each name, in their order; names in the order of their first record. Linear the first time. */
function recordsByName(records) {
    const found = known.get(records);
    if (found !== undefined)
        return found;
    const byName = new Map();
    for (const record of records) {
        const own = byName.get(record.rr.name);
        if (own === undefined)
            byName.set(record.rr.name, [record]);
        else
            own.push(record);
    }
    known.set(records, byName);
    return byName;
}
/** Finds what zones declare at a name, in their order. Linear the first time, and only then where there are several zones. */
function recordsInZones(zones) {
    const [only] = zones;
    if (only !== undefined && zones.length === 1) {
        return (name) => {
            const records = recordsByName(only.records).get(name);
            return records === undefined ? [] : [{ zone: only, records }];
        };
    }
    let byName = null;
    return (name) => (byName ??= mergeZones(zones)).get(name) ?? [];
}
function mergeZones(zones) {
    const byName = new Map();
    for (const zone of zones) {
        for (const [name, records] of recordsByName(zone.records)) {
            const others = byName.get(name);
            if (others === undefined)
                byName.set(name, [{ zone, records }]);
            else
                others.push({ zone, records });
        }
    }
    return byName;
}
const knownTypes = new WeakMap();
/** Whether one of the records, all of a name, is of a type; counted once, however often it is asked. */
function hasType(records, type) {
    if (records.length === 1)
        return records[0]?.rr.type === type;
    const types = knownTypes.get(records) ?? new Set(records.map(({ rr }) => rr.type));
    knownTypes.set(records, types);
    return types.has(type);
}


/***/ })),

/***/ 28396:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ duplicateZones),
/* harmony export */   TZ: () => (/* binding */ overlappingDeclarations),
/* harmony export */   Uk: () => (/* binding */ outOfZoneRecords),
/* harmony export */   Zq: () => (/* binding */ conflictingRecords),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   sW: () => (/* binding */ soaProblems),
/* harmony export */   ze: () => (/* binding */ oversizedRrsets)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74797);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94887);
/* harmony import */ var _located_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64241);
/* harmony import */ var _planned_authority_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54222);
/* harmony import */ var _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63007);
/* harmony import */ var _records_by_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66874);








/** Types with at most one record at a name. */
const SINGLETON_TYPES = new Set(["CNAME", "DNAME", "SOA"]);
/** RFC 4034 \u00a73 and \u00a74, RFC 2535 \u00a72.3.5: what DNSSEC puts beside a CNAME. */
const BESIDE_CNAME = new Set(["CNAME", "RRSIG", "NSEC", "SIG", "NXT", "KEY"]);
/** A place within a message. */
function locationText({ location: { file, line } }) {
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_5__/* .formatLocation */ .j$)({ file, line });
}
/** The records without those that say the same once more (RFC 2181 \u00a75: an RRset is a set); the list itself if there are none. */
function distinct(records) {
    const repeated = new Set();
    for (const own of (0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsByName */ .x9)(records).values()) {
        if (own.length === 1)
            continue;
        const seen = new Set();
        for (const record of own) {
            const text = `${record.rr.type} ${dataText(record)}`;
            if (seen.has(text))
                repeated.add(record);
            seen.add(text);
        }
    }
    return repeated.size === 0 ? records : records.filter((record) => !repeated.has(record));
}
function dataText(record) {
    return record.isParsed ? (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(record.rr.type, record.rr.data) : record.rr.data;
}
/** RFC 1035 \u00a74.2.2: two octets hold the length of a message over TCP. */
const MAX_RRSET_OCTETS = 65_535;
/**
 * The octets that a record takes in a message at the least: its name as a pointer, type, class, TTL and length (RFC 1035
 * \u00a74.1.3 and \u00a74.1.4), and one of data or more. Text is never compressed.
 */
function minimumOctets({ isParsed, rr }) {
    return 12 + (isParsed && "strings" in rr.data ? (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtWireLength */ .Ii)(rr.data) : 1);
}
/** RRsets of one or more zones that no message holds, each once: no server could answer with them, and a wildcard would do so for every name. */
function oversizedRrsets(zones) {
    const sizes = new Map();
    const problems = [];
    const large = largeNames(zones);
    if (large.size === 0)
        return [];
    for (const record of zones.flatMap((zone) => zone.records)) {
        const { name, type } = record.rr;
        if (!large.has(name))
            continue;
        const before = sizes.get(`${type} ${name}`) ?? 0;
        const size = before + minimumOctets(record);
        sizes.set(`${type} ${name}`, size);
        if (before > MAX_RRSET_OCTETS || size <= MAX_RRSET_OCTETS)
            continue;
        problems.push({
            location: record.location,
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("zone-fault/rrset-size", { name, type, limit: MAX_RRSET_OCTETS }),
            between: [record],
        });
    }
    return problems;
}
/** The names whose records come to more than one RRset may, all types together. Most names have few, and are not looked at again. */
function largeNames(zones) {
    const sizes = new Map();
    for (const { records } of zones) {
        for (const [name, own] of (0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsByName */ .x9)(records)) {
            if (zones.length === 1 && own.length === 1 && minimumOctets(own[0]) <= MAX_RRSET_OCTETS)
                continue;
            sizes.set(name, own.reduce((sum, record) => sum + minimumOctets(record), sizes.get(name) ?? 0));
        }
    }
    return new Set([...sizes].flatMap(([name, size]) => (size > MAX_RRSET_OCTETS ? [name] : [])));
}
/** The problems among distinct records of one or more zones, whatever zone they are in. */
function conflictingRecords(records) {
    const byName = (0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsByName */ .x9)(records);
    const aliases = new Map();
    const several = records.filter(({ rr }) => byName.get(rr.name)?.length !== 1);
    for (const record of several)
        if (record.rr.type === "CNAME" && !aliases.has(record.rr.name))
            aliases.set(record.rr.name, record);
    const first = new Map();
    const problems = [];
    for (const record of several) {
        const { name, type } = record.rr;
        const alias = aliases.get(name);
        if (alias !== undefined && !BESIDE_CNAME.has(type)) {
            problems.push({
                location: record.location,
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("zone-fault/beside-cname", { name, type, place: locationText(alias) }),
                between: [record, alias],
            });
        }
        if (!SINGLETON_TYPES.has(type))
            continue;
        const other = first.get(`${type} ${name}`);
        if (other === undefined)
            first.set(`${type} ${name}`, record);
        else
            problems.push({
                location: record.location,
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("zone-fault/second-record", { name, type, place: locationText(other) }),
                between: [record, other],
            });
    }
    return problems;
}
/** The problems of records that lie outside the zone they are declared in. */
function outOfZoneRecords(zone) {
    return zone.records
        .filter((record) => !(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(record.rr.name, zone.origin))
        .map((record) => ({
        location: record.location,
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("zone-fault/outside", { name: record.rr.name, zone: zone.origin }),
        between: [record],
    }));
}
/** What is wrong with the SOA records of a whole master file, whose zone begins at the first of them. */
function soaProblems(file, { origin, records, undecided }) {
    const soas = records.filter((record) => record.rr.type === "SOA");
    const [soa] = soas;
    if (soa === undefined && undecided.some(({ type }) => type === "SOA"))
        return [];
    if (soa === undefined)
        return [{ location: { file, line: 1, column: 1 }, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("zone-fault/no-soa") }];
    return soas
        .filter((other) => other.rr.name !== origin)
        .map(({ location }) => ({
        location,
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("zone-fault/second-soa", { zone: origin, place: locationText(soa) }),
    }));
}
/** Two declarations of one whole zone; of two that are empty none is wrong. */
function duplicateZones(zones) {
    const first = new Map();
    const problems = [];
    for (const zone of zones) {
        const { origin } = zone;
        const other = first.get(origin);
        if (other === undefined) {
            first.set(origin, zone);
            continue;
        }
        const [here, before] = [headOf(zone), headOf(other)];
        const location = (here ?? before)?.location;
        if (location === undefined)
            continue;
        const place = here === undefined || before === undefined ? null : locationText(before);
        problems.push({
            zone: origin,
            location,
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("zone-fault/zone-twice", { zone: origin, place }),
        });
    }
    return problems;
}
/** What stands for a zone: its SOA record, or else the first RRset with a place. */
function headOf({ records, undecided }) {
    return records.find((record) => record.rr.type === "SOA") ?? records[0] ?? undecided[0];
}
/** Records of partial zones that another zone declares too: a complete one, apart from its unmanaged records, or another partial one. */
function overlappingDeclarations(complete, partial) {
    if (partial.length === 0)
        return [];
    const authorities = new Map(complete.map((zone) => [zone.origin, (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_2__/* .createAuthority */ .ww)(zone)]));
    const inFiles = firstByRrset(complete.flatMap((zone) => zone.records));
    const unmanaged = new Map(complete.flatMap((zone) => zone.unmanaged === undefined ? [] : [[zone.origin, new _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_3__/* .UnmanagedRecords */ .J(zone, zone.unmanaged.patterns)]]));
    const partlyManaged = new Map(partial.map((zone) => [zone, partlyManagedKeys(zone)]));
    const inBlocks = new Map();
    const problems = [];
    for (const zone of partial) {
        const before = problems.length;
        for (const [i, record] of zone.records.entries()) {
            const last = problems.at(-1);
            if (last !== undefined && problems.length - before > _located_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PROBLEMS */ .aZ) {
                // a whole zone's answer may be as long as it likes: what was not looked at may be wrong as well
                problems.push({ ...last, between: zone.records.slice(i) });
                break;
            }
            const { name, type } = record.rr;
            const set = `${type} ${name}`;
            const asked = record.isParsed ? record.rr.type : "TXT";
            const authority = (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_2__/* .deepestZone */ .B9)(authorities, name, asked);
            const isUnmanaged = authority !== undefined &&
                !inFiles.has(set) &&
                (unmanaged.get(authority.origin)?.matchRrset(name, type) ?? "no") !== "no";
            if (authority !== undefined &&
                !isUnmanaged &&
                (inFiles.has(set) || authority.answer(name, asked).kind !== "referral")) {
                const there = inFiles.get(set) ?? inFiles.get(`SOA ${authority.origin}`);
                const place = there === undefined ? null : locationText(there);
                problems.push({
                    location: record.location,
                    message: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("zone-fault/whole-zone", { zone: authority.origin, place, name, type }),
                    between: [record],
                    zone: authority.origin,
                });
            }
            const other = inBlocks.get(set);
            if (other === undefined)
                inBlocks.set(set, { zone, record });
            else if (other.zone !== zone && !(partlyManaged.get(zone)?.has(set) && partlyManaged.get(other.zone)?.has(set))) {
                problems.push({
                    location: record.location,
                    message: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("zone-fault/rrset-twice", { name, type, place: locationText(other.record) }),
                    between: [record, other.record],
                });
            }
        }
    }
    return problems;
}
/** The RRsets that may have more records elsewhere. */
function partlyManagedKeys({ partlyManaged = [] }) {
    return new Set(partlyManaged.map(({ name, type }) => `${type} ${name}`));
}
function firstByRrset(records) {
    const first = new Map();
    for (const record of records) {
        const set = `${record.rr.type} ${record.rr.name}`;
        if (!first.has(set))
            first.set(set, record);
    }
    return first;
}


/***/ }))

};
