export const id = 861;
export const ids = [861];
export const modules = {

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ run_check)
});

// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(6594);
// EXTERNAL MODULE: ./lib/src/audit/checks.js + 13 modules
var checks = __webpack_require__(4539);
;// CONCATENATED MODULE: ./lib/src/audit/levels.js
/** The level of a check for a domain. */
function levelOf(check, profile, domain) {
    return own(domain.levels, check.id) ?? check.levels[profile];
}
/** The parameter of a check for a domain; NaN where the check has none. */
function parameterOf(check, profile, domain) {
    return own(domain.parameters, check.id) ?? check.parameter?.[profile] ?? Number.NaN;
}
/** Outcome weighed by level (CATALOGUE: only `fail` can break a build). */
function statusOf(outcome, level) {
    if (outcome !== "fail")
        return outcome;
    return level === "must" ? "fail" : level === "should" ? "warn" : "info";
}
function own(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/audit/judge.js

/** How much evidence and text a finding carries: a record of 64 KiB says no more than its beginning. */
const MAX_EVIDENCE = 20;
const MAX_TEXT = 2_048;
/** What the facts are called in sentences. */
const FACT_WORDS = {
    dnssec: "DNSSEC state",
    mx: "MX record",
    spf: "SPF record",
    dmarc: "DMARC record",
    mtaSts: "MTA-STS record",
    mtaStsFetch: "MTA-STS policy",
    mtaStsPolicy: "MTA-STS policy",
    tlsRpt: "TLS-RPT record",
    addresses: "address of the MX host",
    tlsa: "TLSA record",
    key: "DKIM key record",
};
/** Every finding about a domain, in the order of the register. */
function judgeDomain(checks, domain, facts, context) {
    const findings = [];
    for (const check of checks) {
        const level = levelOf(check, context.profile, domain);
        if (level === "off" || !check.mail.includes(domain.mail))
            continue;
        for (const { name, facts: seen, namedBy } of subjectsOf(check, domain, facts)) {
            const { name: domainName, mail } = domain;
            const { profile, at } = context;
            const subject = { domain: domainName, name, mail, profile, at, parameter: parameterOf(check, profile, domain) };
            const judgement = { evidence: evidenceOf(check, seen), ...judgeOne(check, seen, subject, context) };
            const location = placeOf([...judgement.evidence, ...namedBy], context) ?? domain.location;
            findings.push(stamp(check, subject, level, judgement, location));
        }
    }
    return findings;
}
/**
 * The subjects of a check's scope. Where they cannot be known, the domain stands in for them, and what is asked of them is
 * unknown: its MX hosts while the MX records are, for `dkim/selector` its selectors while none is declared.
 */
function subjectsOf(check, domain, facts) {
    const { hosts, dkim, ...own } = facts;
    if (check.scope === "host") {
        if (facts.mx.state === "unknown") {
            return [{ name: domain.name, facts: { ...own, addresses: facts.mx, tlsa: facts.mx }, namedBy: [] }];
        }
        return Object.entries(hosts).map(([name, host]) => {
            const namedBy = facts.mx.evidence.filter(({ text }) => text.endsWith(` ${name}.`));
            return { name, facts: { ...own, mx: { ...facts.mx, evidence: namedBy }, ...host }, namedBy };
        });
    }
    if (check.scope === "domain")
        return [{ name: domain.name, facts: own, namedBy: [] }];
    const selectors = Object.entries(dkim).map(([selector, key]) => ({ name: `${selector}._domainkey.${domain.name}`, facts: { ...own, key }, namedBy: [] }));
    if (selectors.length > 0 || check.id !== "dkim/selector")
        return selectors;
    const reason = "no selector is declared, and DNS cannot list them; name them under `dkim: selectors:`";
    const key = { state: "unknown", reason, evidence: [] };
    return [{ name: domain.name, facts: { ...own, key }, namedBy: [] }];
}
/** The check's word on one subject; unknown and missing facts are answered here, so that no judge sees them. */
function judgeOne(check, facts, subject, context) {
    const given = {};
    const needed = check.needs.map((name) => [name, facts[name]]);
    for (const [name, fact] of needed) {
        if (fact?.state === "absent")
            return { outcome: "not-applicable", message: `not judged: there is no ${FACT_WORDS[name]}` };
        if (fact?.state === "malformed")
            return { outcome: "not-applicable", message: `not judged: the ${FACT_WORDS[name]} is not valid` };
        given[name] = fact?.state === "present" ? fact.value : undefined;
    }
    for (const name of check.examines)
        given[name] = facts[name];
    for (const name of [...check.needs, ...check.examines]) {
        const fact = facts[name];
        if (fact?.state === "unknown")
            return { outcome: "unknown", message: fact.reason };
    }
    try {
        return check.judge(given, subject);
    }
    catch (error) {
        const message = `a defect in mail-policy: ${check.id} of ${subject.name} could not be judged: ${error instanceof Error ? error.message : String(error)}`;
        context.onDefect(message);
        return { outcome: "unknown", message };
    }
}
function evidenceOf(check, facts) {
    return [...check.needs, ...check.examines].flatMap((name) => facts[name]?.evidence ?? []);
}
function bounded(evidence) {
    return evidence.slice(0, MAX_EVIDENCE).map(({ source, text }) => ({ source, text: cut(text) }));
}
function cut(text) {
    return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
/** Where the first of the evidence that is declared stands; null where none is. */
function placeOf(evidence, context) {
    return evidence.map((one) => context.declaredAt(one)).find((place) => place !== null) ?? null;
}
function stamp(check, subject, level, judgement, location) {
    const { outcome, message, evidence } = judgement;
    return {
        check: check.id,
        subject: subject.name,
        section: check.section,
        requirements: check.requirements,
        tests: check.tests,
        references: check.references,
        outcome,
        level,
        status: statusOf(outcome, level),
        message: cut(message),
        evidence: bounded(evidence),
        location,
        fix: outcome === "fail" ? (judgement.fix ?? null) : null,
        change: null,
        waiver: null,
    };
}

// EXTERNAL MODULE: ./lib/src/check.js
var check = __webpack_require__(8446);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var dns_record = __webpack_require__(5141);
// EXTERNAL MODULE: ./lib/src/dns/security.js
var dns_security = __webpack_require__(2662);
;// CONCATENATED MODULE: ./lib/src/standards/dane/observe.js



/**
 * The TLSA RRset of a host. Absent also where senders do not ask: the host has no secure addresses (RFC 7672 §2.2.2).
 * Malformed where the question gets SERVFAIL or a bogus answer although the host's addresses are secure (§2.1).
 */
async function observeTlsa(dns, host, addresses) {
    if (addresses.state === "unknown")
        return addresses;
    if (addresses.state !== "present")
        return { state: "absent", evidence: [] };
    const { aliases, owner, security, unmeasured } = addresses.value;
    if (security === "insecure")
        return { state: "absent", evidence: [] };
    if (security !== "secure")
        return { state: "unknown", reason: unmeasured ?? dns_security/* INDETERMINATE */.O, evidence: [] };
    const bases = aliases.length > 0 ? [owner, host] : [host]; // RFC 7672 §2.2.3: the end of a secure CNAME chain first
    return askInTurn(dns, bases.map((name) => (0,dns_name/* under */.hG)("_25._tcp", name)));
}
async function askInTurn(dns, bases) {
    const evidence = [];
    for (const [i, base] of bases.entries()) {
        const source = `TLSA ${base}`;
        const answer = await dns.query(base, "TLSA");
        if (answer.kind === "failure") {
            const reason = `${source}: ${answer.reason}`;
            return answer.cause === "servfail" ? { state: "malformed", problem: reason, evidence: [{ source, text: answer.reason }] } : { state: "unknown", reason, evidence };
        }
        if (answer.security === "bogus") {
            const cause = answer.reason === undefined ? "" : ` (${answer.reason})`;
            return { state: "malformed", problem: `${source}: the answer is bogus${cause}`, evidence: [{ source, text: `bogus${cause}` }] };
        }
        if (answer.kind !== "records") {
            evidence.push({ source, text: answer.kind === "nxdomain" ? "no such name" : "no TLSA record" });
            continue;
        }
        const records = answer.records.map((record) => record.data);
        const texts = records.map((data) => ({ source, text: (0,dns_record/* formatRdata */.ew)("TLSA", data) }));
        // RFC 7672 §2.2.3: insecure records count as none, so the next base domain is tried
        if (answer.security === "insecure" && i + 1 < bases.length)
            evidence.push(...texts);
        else
            return { state: "present", value: { base, records, security: answer.security }, evidence: texts };
    }
    return { state: "absent", evidence };
}

// EXTERNAL MODULE: ./lib/src/dns/txt.js
var txt = __webpack_require__(738);
// EXTERNAL MODULE: ./lib/src/standards/tag-list.js
var tag_list = __webpack_require__(8120);
;// CONCATENATED MODULE: ./lib/src/standards/dkim/der.js
// Just enough DER (ITU-T X.690) to read an RSA public key: SubjectPublicKeyInfo (RFC 5280 §4.1) or RSAPublicKey (RFC 8017 A.1.1).
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;
/** rsaEncryption, 1.2.840.113549.1.1.1 (RFC 8017 A.1). */
const RSA_OID = "2a864886f70d010101";
/** What else is published by mistake, by the octets of its object identifier. */
const OTHER_KEYS = {
    "2a864886f70d01010a": "an RSASSA-PSS key", // 1.2.840.113549.1.1.10 (RFC 8017 A.2.3)
    "2a8648ce3d0201": "an elliptic-curve key", // 1.2.840.10045.2.1 (RFC 5480 §2.1.1)
    "2b6570": "an Ed25519 key", // 1.3.101.112 (RFC 8410 §3)
};
/** Reads an RSA public key in either form; a string says what is wrong. Never throws. */
function readRsaKey(octets) {
    const outer = elementAt(octets, 0);
    if (outer === null || outer.tag !== SEQUENCE)
        return "it is no DER-encoded key";
    if (outer.end < octets.length)
        return `${octets.length - outer.end} octets follow the key`;
    const first = elementAt(outer.content, 0);
    if (first?.tag === INTEGER)
        return readNumbers(outer.content);
    if (first?.tag !== SEQUENCE)
        return "it is no DER-encoded public key";
    const oid = elementAt(first.content, 0);
    if (oid?.tag !== OBJECT_IDENTIFIER)
        return "it is no DER-encoded public key";
    const algorithm = Buffer.from(oid.content).toString("hex");
    if (algorithm !== RSA_OID)
        return `it is ${OTHER_KEYS[algorithm] ?? "a key of an unknown algorithm"}, not an RSA key`;
    const bits = elementAt(outer.content, first.end);
    // X.690 §8.6.2: the first octet counts unused bits, none in a key
    if (bits?.tag !== BIT_STRING || bits.content[0] !== 0)
        return "the key is missing behind its algorithm";
    const key = elementAt(bits.content, 1);
    if (key?.tag !== SEQUENCE)
        return "the key is missing behind its algorithm";
    return readNumbers(key.content);
}
function readNumbers(content) {
    const modulus = elementAt(content, 0);
    if (modulus?.tag !== INTEGER)
        return "the modulus is missing";
    const exponent = elementAt(content, modulus.end);
    if (exponent?.tag !== INTEGER)
        return "the exponent is missing";
    if (exponent.end < content.length)
        return "it holds more than modulus and exponent: is it the private key?";
    // X.690 §8.3: two's complement, so a first bit of 1 means a negative number
    if ((modulus.content[0] ?? 0x80) >= 0x80)
        return "the modulus is not positive";
    if ((exponent.content[0] ?? 0x80) >= 0x80)
        return "the exponent is not positive";
    return { modulus: withoutZeros(modulus.content), exponent: withoutZeros(exponent.content) };
}
/** The element at an offset; null where there is none, or it claims more octets than there are. */
function elementAt(octets, at) {
    const tag = octets[at];
    const first = octets[at + 1];
    if (tag === undefined || first === undefined)
        return null;
    let length = first;
    let start = at + 2;
    if (first >= 0x80) {
        // X.690 §8.1.3.5: the long form; three octets of length are more than any TXT record holds
        const count = first - 0x80;
        if (count === 0 || count > 3 || start + count > octets.length)
            return null;
        length = octets.subarray(start, start + count).reduce((sum, octet) => sum * 256 + octet, 0);
        start += count;
    }
    const end = start + length;
    return end > octets.length ? null : { tag, content: octets.subarray(start, end), end };
}
function withoutZeros(octets) {
    const first = octets.findIndex((octet) => octet !== 0);
    return octets.subarray(first < 0 ? octets.length : first);
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/key.js

/** RFC 8032 §5.1.5: an Ed25519 public key. */
const ED25519_OCTETS = 32;
/** RFC 8410 §4: the same wrapped as SubjectPublicKeyInfo. */
const ED25519_SPKI_OCTETS = 44;
/** Decodes a `p=` value that is not empty as a key of type `k`; a string says what is wrong. */
function readKey(k, p) {
    const octets = decodeBase64(p);
    if (typeof octets === "string")
        return octets;
    return k === "ed25519" ? readEd25519(octets) : readRsa(octets);
}
// RFC 6376 §3.6.1: base64string, white space anywhere, padding not demanded (its ABNF, §2.10)
function decodeBase64(p) {
    const text = p.replace(/[ \t\r\n]+/g, "");
    if (text.startsWith("-----BEGIN"))
        return "`p` holds a PEM file; only its base64 lines belong there";
    const foreign = /[^A-Za-z0-9+/=]/.exec(text)?.[0];
    if (foreign === "-" || foreign === "_")
        return `\`p\` holds \`${foreign}\`: it is base64url, plain base64 is needed`;
    if (foreign !== undefined)
        return `\`p\` holds \`${foreign}\`, which is no base64`;
    const body = text.replace(/={1,2}$/, "");
    if (body.includes("="))
        return "`p` holds `=` elsewhere than once or twice at its end";
    if (body.length % 4 === 1)
        return `\`p\` is cut off: ${body.length} characters are no whole base64`;
    return Buffer.from(body, "base64");
}
function readEd25519(octets) {
    if (octets.length === ED25519_OCTETS)
        return { type: "ed25519" };
    if (octets.length === ED25519_SPKI_OCTETS) {
        return "`p` wraps the Ed25519 key in SubjectPublicKeyInfo (44 octets); the raw key, its last 32 octets, is needed"; // RFC 8463 §4
    }
    return `\`p\` has ${octets.length} octets; an Ed25519 key has ${ED25519_OCTETS}`;
}
function readRsa(octets) {
    if (octets.length === ED25519_OCTETS)
        return "`p` has 32 octets, the length of an Ed25519 key; then `k=ed25519` is missing";
    const numbers = readRsaKey(octets);
    if (typeof numbers === "string")
        return `\`p\` does not hold an RSA key: ${numbers}`;
    const { modulus, exponent } = numbers;
    // RFC 8017 §3.1: n is a product of odd primes, e is odd and from 3 to n - 1
    if (!isOdd(modulus))
        return "`p` holds an RSA modulus that is even";
    if (!isOdd(exponent) || (exponent.length === 1 && exponent[0] === 1))
        return "`p` holds an RSA exponent that is even or 1";
    if (exponent.length > modulus.length)
        return "`p` holds an RSA exponent larger than the modulus";
    return { type: "rsa", bits: bitLength(modulus) };
}
function isOdd(number) {
    return (number.at(-1) ?? 0) % 2 === 1;
}
/** The length of a big-endian number without leading zeros. */
function bitLength(number) {
    return number.length * 8 - Math.clz32(number[0] ?? 0) + 24;
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/record.js



/** How much of a value an error shows. */
const SHOWN = 40;
/**
 * The key records among TXT values. RFC 6376 §3.6.1: a record with another version is discarded; one without a version
 * is known by its key.
 */
function selectDkim(texts) {
    return texts.filter((text) => {
        const { tags } = (0,tag_list/* parseTagList */.c)(text);
        const [first] = tags;
        if (first?.name === "v")
            return first.value === "DKIM1";
        return tags.some((tag) => tag.name === "p") && tags.every((tag) => tag.name !== "v" || tag.value === "DKIM1");
    });
}
/** Reads a key record; never throws. Unknown tags are ignored (RFC 6376 §3.2). */
function parseDkim(text) {
    const { tags, errors } = (0,tag_list/* parseTagList */.c)(text);
    const valueOf = (name) => tags.find((tag) => tag.name === name)?.value;
    const faults = [...errors, ...versionFaults(tags)];
    const k = valueOf("k") ?? "rsa"; // RFC 6376 §3.6.1: the default
    const p = valueOf("p");
    let key = null;
    if (k !== "rsa" && k !== "ed25519")
        faults.push(typeFault(k));
    else if (p === undefined)
        faults.push("the tag `p` is missing");
    else if (p !== "") {
        const read = readKey(k, p);
        if (typeof read === "string")
            faults.push(read);
        else
            key = read;
    }
    return { text, errors: faults, revoked: p === "", key };
}
function versionFaults(tags) {
    // RFC 6376 §3.6.1: `v`, where it stands, stands first
    return tags.findIndex((tag) => tag.name === "v") > 0 ? ["the tag `v` must come first"] : [];
}
function typeFault(k) {
    const lower = k.toLowerCase();
    // RFC 6376 §3.2: values are case-sensitive
    if (lower === "rsa" || lower === "ed25519")
        return `the key type is written \`k=${lower}\`, in lower case`;
    return `${(0,dns_record/* quoteString */.Ov)(k.slice(0, SHOWN))} is no key type; rsa and ed25519 are`;
}

;// CONCATENATED MODULE: ./lib/src/standards/dkim/observe.js



/** The one key record at `<selector>._domainkey.<domain>`; malformed where there are several. A CNAME on the way is fine. */
async function observeDkim(dns, domain, selector) {
    const name = (0,dns_name/* under */.hG)(`${selector}._domainkey`, domain); // RFC 6376 §3.6.2.1
    const lookup = await (0,txt/* lookUpTxt */.J)(dns, name);
    if (lookup.state !== "present")
        return lookup;
    const texts = selectDkim(lookup.texts);
    const [text] = texts;
    if (text === undefined)
        return { state: "absent", evidence: lookup.evidence };
    const evidence = texts.map((each) => ({ source: `TXT ${name}`, text: each }));
    // RFC 6376 §3.6.2.2: what several records mean is undefined
    if (texts.length > 1)
        return { state: "malformed", problem: `${name} has ${texts.length} key records, exactly one is allowed`, evidence };
    return { state: "present", value: parseDkim(text), evidence };
}

;// CONCATENATED MODULE: ./lib/src/dns/address.js
// IP addresses as text.
/** Whether the text is a dotted-quad IPv4 address, each part 0–255 without leading zeros. */
function isIPv4(text) {
    const parts = text.split(".");
    return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

;// CONCATENATED MODULE: ./lib/src/standards/mailto.js
// Report destinations: `mailto:` URIs (RFC 6068 §2) as DMARC and TLS-RPT records list them.


/** The comma-separated destinations of a `rua` tag; a comma inside a URI is percent-encoded (RFC 9989 §4.6, RFC 8460 §3). */
function parseReportUris(value) {
    return value
        .split(",")
        .map((uri) => uri.trim())
        .map((uri) => ({ uri, problem: mailtoProblem(uri) }));
}
/** RFC 5322 §3.4.1: a dot-atom, with what RFC 6532 §3.2 adds, or a quoted string. */
const LOCAL_PART = /^(?:[^\s\0-\x1f\x7f<>()[\]:;@\\,"]+|"[^\r\n]+")$/;
/** Why `uri` is no address that mail can be sent to; null where it is one. */
function mailtoProblem(uri) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
    if (scheme === undefined)
        return "it has no scheme; write `mailto:` before the address";
    if (scheme !== "mailto")
        return `its scheme is \`${scheme}:\`, only \`mailto:\` asks for mail`;
    const withoutSize = uri.slice("mailto:".length).replace(/!\d+[kmgt]?$/i, ""); // RFC 7489 §6.2: an obsolete size limit
    const address = decode(withoutSize.split("?")[0] ?? "");
    if (address === null)
        return "its percent-encoding is broken";
    const at = address.lastIndexOf("@");
    if (at < 1 || !LOCAL_PART.test(address.slice(0, at)))
        return "it is no mail address";
    const domain = (0,dns_name/* parseName */.$q)(address.slice(at + 1));
    const isDomain = domain !== null && (0,dns_name/* labelsOf */.PC)(domain).length > 1 && (0,dns_name/* isHostName */.uy)(domain) && !isIPv4(domain);
    return isDomain ? null : "the part after `@` is no domain name (an international one is written `xn--…`)";
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/record.js


const POLICIES = ["none", "quarantine", "reject"];
/** The DMARC records among TXT values: `v=DMARC1` must be the first tag, in just this case (RFC 9989 §4.7). */
function selectDmarc(texts) {
    return texts.filter((text) => /^v[ \t]*=[ \t]*DMARC1[ \t]*(;|$)/.test(text));
}
/** Reads one record; a string where receivers discard it as a whole. */
function parseDmarc(text) {
    const { tags, errors } = (0,tag_list/* parseTagList */.c)(text);
    const values = new Map();
    for (const tag of tags) {
        const name = tag.name.toLowerCase();
        // RFC 6376 §3.2, which DMARC builds on: a tag that stands twice makes the list invalid.
        if (values.has(name))
            return `the tag \`${name}\` stands twice`;
        values.set(name, tag.value);
    }
    const faults = [...errors];
    const badTags = [];
    const policy = (name) => {
        const value = values.get(name)?.toLowerCase();
        if (value === undefined)
            return null;
        if (POLICIES.includes(value))
            return value;
        badTags.push(name);
        faults.push(`\`${name}=${value}\` is no policy; none, quarantine and reject are`);
        return null;
    };
    const [p, sp, np] = [policy("p"), policy("sp"), policy("np")];
    const ruaText = values.get("rua");
    const rua = ruaText === undefined ? [] : parseReportUris(ruaText);
    if (badTags.length > 0 && rua.every((uri) => uri.problem !== null))
        return faults.at(-1) ?? "its policy is invalid";
    const psd = values.get("psd")?.toLowerCase();
    return {
        text,
        errors: faults,
        p,
        sp,
        np,
        psd: psd === "y" || psd === "n" ? psd : "u",
        testing: values.get("t")?.toLowerCase() === "y",
        rua,
        badTags,
    };
}
/** The policy for mail from a domain: `p` of its own record, `sp` or `np` of an inherited one (RFC 9989 §4.7), lowered by `t=y`. */
function effectivePolicy(record, relation) {
    // RFC 9989 §4.10.1: an invalid policy with a usable rua counts as none; so does an absent p (§4.7).
    if (record.badTags.length > 0)
        return "none";
    const { p, sp, np } = record;
    const asked = { own: p, exists: sp ?? p, missing: np ?? sp ?? p }[relation] ?? "none";
    if (!record.testing)
        return asked;
    return asked === "reject" ? "quarantine" : "none"; // RFC 9989 §4.7 on `t`
}

;// CONCATENATED MODULE: ./lib/src/standards/dmarc/observe.js



/**
 * The record at the domain, else the one of its organisational domain, else that of the public suffix
 * (RFC 9989 §4.10.1). Malformed where what is there is discarded: several records, or one invalid as a whole.
 * Several at the domain itself end it here: receivers that follow RFC 7489 §6.6.3 look no further.
 */
async function observeDmarc(dns, domain) {
    const lookup = await (0,txt/* lookUpTxt */.J)(dns, (0,dns_name/* under */.hG)("_dmarc", domain));
    if (lookup.state === "unknown")
        return lookup;
    const own = readAt(domain, lookup);
    return own === null ? inherit(dns, domain, lookup.evidence) : settle(own, "own", lookup.evidence);
}
/** The names above `domain` that are asked, nearest first: at most seven (RFC 9989 §4.10: eight queries in all). */
function walkNames(domain) {
    const labels = (0,dns_name/* labelsOf */.PC)(domain);
    const names = [];
    // RFC 9989 §4.10: from eight labels on, the walk goes on at the name of seven.
    for (let left = Math.min(labels.length - 1, 7); left >= 1; left--)
        names.push((0,dns_name/* nameOf */.Vb)(labels.slice(-left)));
    return names;
}
async function inherit(dns, domain, seen) {
    const found = [];
    const evidence = [...seen];
    for (const name of walkNames(domain)) {
        const lookup = await (0,txt/* lookUpTxt */.J)(dns, (0,dns_name/* under */.hG)("_dmarc", name));
        if (lookup.state === "unknown")
            return { ...lookup, evidence };
        evidence.push(...lookup.evidence);
        const step = readAt(name, lookup);
        if (step === null)
            continue;
        found.push(step);
        if (psdOf(step) !== "u")
            break; // §4.10: psd=y and psd=n end the walk
    }
    const chosen = choose(domain, found.filter((step) => !step.several)) ?? found[0];
    if (chosen === undefined)
        return { state: "absent", evidence };
    const { record } = chosen;
    const existence = typeof record === "string" || record.np === null ? "exists" : await existenceOf(dns, domain);
    if (typeof existence !== "string")
        return { ...existence, evidence };
    return settle(chosen, existence, evidence.filter((e) => e.source === `TXT ${(0,dns_name/* under */.hG)("_dmarc", chosen.at)}`));
}
/** Whether the domain exists, which decides between `sp` and `np`: NXDOMAIN says that it does not (RFC 8020 §2). */
async function existenceOf(dns, domain) {
    const answer = await dns.query(domain, "SOA");
    if (answer.kind !== "failure" && answer.security !== "bogus")
        return answer.kind === "nxdomain" ? "missing" : "exists";
    const cause = answer.kind === "failure" ? answer.reason : "the answer is bogus (DNSSEC)";
    return { state: "unknown", reason: `SOA ${domain}, which decides between \`sp\` and \`np\`: ${cause}` };
}
/**
 * The record of the organisational domain among those above `domain` (RFC 9989 §4.10.2): `psd=n` names it, `psd=y` says
 * that it is one label below, else it has the fewest labels. The public suffix's own record is the last resort (§4.10.1).
 */
function choose(domain, found) {
    const last = found.at(-1);
    if (last === undefined || psdOf(last) !== "y")
        return last;
    const organisational = (0,dns_name/* nameOf */.Vb)((0,dns_name/* labelsOf */.PC)(domain).slice(-(0,dns_name/* labelsOf */.PC)(last.at).length - 1));
    return found.find((step) => step.at === organisational) ?? last;
}
function psdOf({ record }) {
    return typeof record === "string" ? "u" : record.psd;
}
/** What a lookup brought; null where there is no DMARC record. */
function readAt(at, lookup) {
    const texts = lookup.state === "present" ? selectDmarc(lookup.texts) : [];
    const [text] = texts;
    if (text === undefined)
        return null;
    const name = (0,dns_name/* under */.hG)("_dmarc", at);
    if (texts.length > 1)
        return { at, record: `${texts.length} DMARC records at ${name}; receivers discard them all`, several: true };
    const record = parseDmarc(text);
    return { at, record: typeof record === "string" ? `receivers discard the record at ${name}: ${record}` : record, several: false };
}
function settle({ at, record }, relation, evidence) {
    if (typeof record === "string")
        return { state: "malformed", problem: record, evidence };
    const effective = effectivePolicy(record, relation);
    return { state: "present", value: { ...record, foundAt: at, inherited: relation !== "own", effective }, evidence };
}

;// CONCATENATED MODULE: ./lib/src/standards/dnssec/observe.js

/** A Dns layer that notes the state of every answer passing through, each question once. */
function watch(dns) {
    const answers = new Map();
    return {
        answers,
        dns: {
            async query(name, type) {
                const answer = await dns.query(name, type);
                answers.set(`${type} ${name}`, stateOf(name, type, answer));
                return answer;
            },
        },
    };
}
function stateOf(name, type, answer) {
    const state = answer.kind === "failure" ? "failure" : answer.security;
    return { type, name, state, reason: answer.reason ?? null };
}
/**
 * The zone's state (`dns` is a watched one; by the security of the SOA answer at `domain`, which holds for an apex and for a name below one),
 * and the answers seen about the domain and its MX hosts. TLSA answers belong to DANE.
 */
async function observeDnssec(dns, domain, hosts, answers) {
    const soa = await dns.query(domain, "SOA");
    const mxHosts = new Set(hosts);
    const own = [...answers.values()]
        .filter((answer) => answer.type !== "TLSA")
        .filter((answer) => (0,dns_name/* isWithin */.UO)(answer.name, domain) || mxHosts.has(answer.name))
        .toSorted((a, b) => (`${a.name} ${a.type}` < `${b.name} ${b.type}` ? -1 : 1));
    const zone = soa.kind === "failure" ? soa.cause : soa.security;
    const text = soa.kind === "failure" ? soa.reason : soa.security;
    return { state: "present", value: { zone, answers: own }, evidence: [{ source: `SOA ${domain}`, text }] };
}

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var observe = __webpack_require__(7461);
;// CONCATENATED MODULE: ./lib/src/standards/mx/observe.js
// Asks for the MX records of a domain and the addresses of its hosts.



/** The MX RRset of `domain`; absent where there is none (an implicit MX, RFC 5321 §5.1, is none). */
async function observeMx(dns, domain) {
    const source = `MX ${domain}`;
    const answer = await dns.query(domain, "MX");
    if (answer.kind === "failure")
        return { state: "unknown", reason: `${source}: ${answer.reason}`, evidence: [] };
    if (answer.security === "bogus")
        return { state: "unknown", reason: `${source}: the answer is bogus (DNSSEC)`, evidence: [] };
    if (answer.kind !== "records") {
        return { state: "absent", evidence: [{ source, text: answer.kind === "nxdomain" ? "no such name" : "no MX record" }] };
    }
    const records = answer.records
        .map((record) => record.data)
        .toSorted((a, b) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1));
    const evidence = records.map((data) => ({ source, text: (0,dns_record/* formatRdata */.ew)("MX", data) }));
    return { state: "present", value: { records, security: answer.security }, evidence };
}
/** The hosts that mail is delivered to: every exchange but the null MX (RFC 7505), each once. */
function hostsOf(mx) {
    if (mx.state !== "present")
        return [];
    return [...new Set(mx.value.records.map((record) => record.exchange))].filter((name) => name !== dns_name/* ROOT */.Dl);
}
/** The addresses of an MX host; malformed where the "name" is an IP address (RFC 5321 §5.1 wants a name). */
async function observeHost(dns, host) {
    if (isIPv4(host))
        return { state: "malformed", problem: `${host} is an IP address, not a host name`, evidence: [] };
    const [a, aaaa] = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
    const answers = [a, aaaa];
    const addressesOf = (answer) => answer.kind === "records" && answer.security !== "bogus" ? answer.records.map((r) => r.data.address).toSorted() : [];
    const v4 = addressesOf(a);
    const v6 = addressesOf(aaaa);
    const evidence = [...observe_evidenceOf(`A ${host}`, a), ...observe_evidenceOf(`AAAA ${host}`, aaaa)];
    const seen = answers.filter((answer) => answer.kind !== "failure" && answer.security !== "bogus");
    const unmeasured = seen.length < answers.length ? reasonOf(host, answers) : null;
    const reached = seen.find((answer) => answer.kind === "records") ?? seen[0];
    if (reached !== undefined && reached.kind !== "failure" && v4.length + v6.length > 0) {
        const { aliases, owner } = reached;
        return { state: "present", value: { v4, v6, aliases, owner, security: weakest(answers), unmeasured }, evidence };
    }
    if (unmeasured !== null)
        return { state: "unknown", reason: unmeasured, evidence };
    return { state: "absent", evidence };
}
/** Of two measured answers the one that promises less; an answer that failed promises nothing either way. */
function weakest(answers) {
    const states = answers.map((answer) => (answer.kind === "failure" ? "indeterminate" : answer.security));
    return ["bogus", "insecure", "indeterminate"].find((state) => states.includes(state)) ?? "secure";
}
function reasonOf(host, answers) {
    const failed = answers.find((answer) => answer.kind === "failure");
    return `addresses of ${host}: ${failed?.kind === "failure" ? failed.reason : "the answer is bogus (DNSSEC)"}`;
}
function observe_evidenceOf(source, answer) {
    if (answer.kind === "failure")
        return [];
    const via = answer.aliases.map((alias) => ({ source, text: `${alias} is a CNAME` }));
    if (answer.kind === "records")
        return [...via, ...answer.records.map((r) => ({ source, text: r.data.address }))];
    return [...via, { source, text: answer.kind === "nxdomain" ? "no such name" : "no address" }];
}

// EXTERNAL MODULE: ./lib/src/standards/spf/words.js
var spf_words = __webpack_require__(9222);
;// CONCATENATED MODULE: ./lib/src/standards/spf/macro.js


// RFC 7208 §7.1: macro-expand = "%{" macro-letter transformers *delimiter "}"; letters in any case (RFC 5234 §2.3)
const MACRO = /%\{([slodiphcrtv])(\d*)(r?)([-.+,/_=]*)\}/iy;
const ESCAPE = { "%%": "%", "%_": " ", "%-": "%20" };
/** RFC 7208 §7.3: longer names lose labels on the left. */
const MAX_NAME = 253;
/** Reads a macro-string; a string says what is wrong. `text` holds visible ASCII only. */
function parseMacroString(text) {
    const read = tokenize(text);
    return typeof read === "string" ? read : read.parts;
}
/** The parts, and what is written behind the last macro. */
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
        const macro = escaped ?? macroAt(text, at);
        if (macro === null)
            return wordsFor(text.slice(at, at + 10));
        parts.push(macro);
        at += typeof macro === "string" ? 2 : macro.text.length;
        tailAt = at;
    }
    return { parts, tail: text.slice(tailAt) };
}
function macroAt(text, at) {
    MACRO.lastIndex = at;
    const match = MACRO.exec(text);
    if (match === null)
        return null;
    const [written, letter = "", digits = "", r, delimiters = ""] = match;
    if (/^0+$/.test(digits))
        return null; // RFC 7208 §7.3: the number of parts must not be zero
    return {
        letter: letter.toLowerCase(),
        keep: digits === "" ? null : Number(digits),
        reverse: r !== "",
        delimiters: delimiters === "" ? "." : delimiters,
        escape: letter !== letter.toLowerCase(),
        text: written,
    };
}
function wordsFor(begin) {
    if (/^%\{.0/.test(begin))
        return `\`${begin}\`: the number in a macro must not be 0`;
    if (begin.startsWith("%{"))
        return `\`${begin}\` is no macro; one looks like \`%{d}\` or \`%{ir}\``;
    return "a `%` must begin a macro such as `%{d}`, or be doubled";
}
/** Reads a domain-spec: a macro-string that ends in a macro or a top-level label (RFC 7208 §7.1). */
function parseDomainSpec(text) {
    if (text === "")
        return "a domain is missing";
    const read = tokenize(text);
    if (typeof read === "string")
        return read;
    const { parts, tail } = read;
    // RFC 7208 §7.2: c, r and t are for explanations only
    const foreign = parts.find((part) => typeof part !== "string" && "crt".includes(part.letter));
    if (foreign !== undefined)
        return `the macros \`c\`, \`r\` and \`t\` are allowed in explanation texts only`;
    return tail === "" || endsInTopLabel(tail) ? parts : `\`${(0,spf_words/* shown */.SP)(text)}\` does not end in a top-level domain such as \`.de\``;
}
// RFC 7208 §7.1: domain-end = "." toplabel [ "." ]; a toplabel is letters, digits and inner hyphens, not digits alone
function endsInTopLabel(tail) {
    const name = tail.endsWith(".") ? tail.slice(0, -1) : tail;
    const dot = name.lastIndexOf(".");
    const label = name.slice(dot + 1);
    return dot >= 0 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label) && !/^\d+$/.test(label);
}
/** Expands the macros that stay the same for every client: `d`, the record's domain, and `o`, the sender's. */
function expandName(parts, domain, sender) {
    let text = "";
    for (const part of parts) {
        if (typeof part === "string")
            text += part;
        else if (part.letter === "d")
            text += applied(part, domain);
        else if (part.letter === "o")
            text += applied(part, sender);
        else
            return { open: `depends on the mail: \`${part.text.slice(0, 20)}\`` };
    }
    if (text.endsWith("."))
        text = text.slice(0, -1);
    if (text.length > MAX_NAME)
        text = text.slice(text.indexOf(".", text.length - MAX_NAME - 1) + 1);
    const name = (0,dns_name/* parseName */.$q)(text.split(".").map(dns_name/* escapeLabel */.cR).join("."));
    return name === null ? { invalid: text } : { name };
}
function applied(macro, name) {
    const value = (0,dns_name/* labelsOf */.PC)(name).map((label) => (0,dns_name/* unescapeLabel */.dk)(label) ?? label).join(".");
    let parts = value.split(new RegExp(`[${macro.delimiters.replaceAll("-", "\\-")}]`));
    if (macro.reverse)
        parts = parts.toReversed();
    if (macro.keep !== null)
        parts = parts.slice(-macro.keep);
    const text = parts.join("."); // RFC 7208 §7.3: joined with dots, whatever split it
    return macro.escape ? text.replace(/[^A-Za-z0-9._~-]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`) : text;
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/ip6.js
// IPv6 addresses as text (RFC 4291 §2.2), as `ip6:` wants them.

/** Whether the text is an IPv6 address in any of the three forms, without zone or prefix. */
function isIPv6(text) {
    const halves = withLastQuad(text).split("::");
    const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
    if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)))
        return false;
    // RFC 4291 §2.2: `::` stands at most once, for at least one group
    return halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length <= 7;
}
/** A dotted quad at the end stands for two groups. */
function withLastQuad(text) {
    const colon = text.lastIndexOf(":");
    return colon >= 0 && isIPv4(text.slice(colon + 1)) ? `${text.slice(0, colon)}:0:0` : text;
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/parse.js
// The SPF record grammar (RFC 7208 §4.6.1, §12): every term, and each fault in its own words.




const MECHANISMS = new Map([
    ["all", (rest) => (rest === "" ? { kind: "all" } : "nothing may follow `all`")],
    ["include", (rest) => withDomain("include", rest)],
    ["exists", (rest) => withDomain("exists", rest)],
    ["a", (rest) => withPrefixes("a", rest)],
    ["mx", (rest) => withPrefixes("mx", rest)],
    ["ptr", readPtr],
    ["ip4", (rest) => withNetwork("ip4", rest)],
    ["ip6", (rest) => withNetwork("ip6", rest)],
]);
/** What people write instead. */
const MEANT = new Map([
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
]);
/** Reads a record that `selectSpf` chose; never throws. Any error makes the record a permerror (RFC 7208 §4.6). */
function parseSpf(text) {
    const terms = [];
    const errors = [];
    const modifiers = new Set();
    // RFC 7208 §12: terms are set apart by spaces alone
    for (const written of text.slice("v=spf1".length).split(" ")) {
        if (written === "")
            continue;
        const term = parseTerm(written);
        if (typeof term === "string") {
            errors.push({ term: written, problem: term });
            continue;
        }
        if (term.kind === "redirect" || term.kind === "exp") {
            // RFC 7208 §6: each at most once
            if (modifiers.has(term.kind))
                errors.push({ term: written, problem: `\`${term.kind}\` may stand only once` });
            modifiers.add(term.kind);
        }
        terms.push(term);
    }
    return { terms, errors };
}
/** The families of which a term matches every client as it is written (`all`, or a prefix of length 0). */
function coverOf(term) {
    switch (term.kind) {
        case "all":
            return ["v4", "v6"];
        case "ip4":
            return term.prefix === 0 ? ["v4"] : [];
        case "ip6":
            return term.prefix === 0 ? ["v6"] : [];
        case "a":
        case "mx":
            return [...(term.prefix4 === 0 ? ["v4"] : []), ...(term.prefix6 === 0 ? ["v6"] : [])];
        default:
            return [];
    }
}
function parseTerm(text) {
    const foreign = /[^\x21-\x7e]/.exec(text)?.[0];
    if (foreign === "\t")
        return "a tab stands here; terms are set apart by spaces only";
    if (foreign !== undefined)
        return "an octet outside printable ASCII stands here";
    // RFC 7208 §12: name = ALPHA *( ALPHA / DIGIT / "-" / "_" / "." ), then "="
    const [, modifier, value = ""] = /^([a-z][a-z0-9._-]*)=(.*)$/i.exec(text) ?? [];
    if (modifier !== undefined) {
        const read = readModifier(modifier.toLowerCase(), value);
        return typeof read === "string" ? read : { text, qualifier: null, ...read };
    }
    const [, sign = "", name = "", rest = ""] = /^([-+~?]?)([^:/=]*)(.*)$/.exec(text) ?? [];
    const readMechanism = MECHANISMS.get(name.toLowerCase());
    if (rest.startsWith("="))
        return sign === "" ? `\`${(0,spf_words/* shown */.SP)(name)}\` is no modifier name` : "a modifier takes no qualifier";
    if (readMechanism === undefined)
        return noMechanism(name);
    const read = readMechanism(rest);
    // RFC 7208 §4.6.2: no qualifier means "+"
    return typeof read === "string" ? read : { text, qualifier: (sign === "" ? "+" : sign), ...read };
}
function noMechanism(name) {
    if (isIPv4(name))
        return "an IPv4 address needs `ip4:` before it";
    if (name === "")
        return "a mechanism is missing";
    const meant = MEANT.get(name.toLowerCase());
    return `there is no mechanism \`${(0,spf_words/* shown */.SP)(name)}\`${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`;
}
function readModifier(name, value) {
    if (name === "redirect" || name === "exp") {
        const domain = parseDomainSpec(value);
        return typeof domain === "string" ? domain : { kind: name, domain };
    }
    // RFC 7208 §6: an unknown modifier is ignored, but must be a macro-string
    const read = parseMacroString(value);
    return typeof read === "string" ? read : { kind: "other" };
}
function withDomain(kind, rest) {
    if (!rest.startsWith(":"))
        return `\`${kind}\` needs \`:\` and a domain`;
    const domain = parseDomainSpec(rest.slice(1));
    return typeof domain === "string" ? domain : { kind, domain };
}
function readPtr(rest) {
    if (rest === "")
        return { kind: "ptr", domain: null };
    if (!rest.startsWith(":"))
        return "only `:` and a domain may follow `ptr`";
    const domain = parseDomainSpec(rest.slice(1));
    return typeof domain === "string" ? domain : { kind: "ptr", domain };
}
function withPrefixes(kind, rest) {
    // RFC 7208 §12: [ ":" domain-spec ] [ "/" ip4-prefix ] [ "//" ip6-prefix ]
    const [, spec = "", , four, , six] = /^(.*?)(\/(\d*))?(\/\/(\d*))?$/.exec(rest) ?? [];
    const domain = spec === "" ? null : spec.startsWith(":") ? parseDomainSpec(spec.slice(1)) : `behind \`${kind}\` only \`:domain\`, \`/length\` and \`//length\` may follow, in this order`;
    if (typeof domain === "string")
        return domain;
    const prefix4 = prefixLength(four, 32);
    if (typeof prefix4 === "string")
        return prefix4;
    const prefix6 = prefixLength(six, 128);
    return typeof prefix6 === "string" ? prefix6 : { kind, domain, prefix4, prefix6 };
}
function withNetwork(kind, rest) {
    const [four, isAddress, other] = kind === "ip4" ? [true, isIPv4, isIPv6] : [false, isIPv6, isIPv4];
    if (!/^:./.test(rest))
        return `\`${kind}\` needs \`:\` and an address`;
    const [network = "", digits, ...more] = rest.slice(1).split("/");
    if (other(network))
        return `\`${network}\` needs \`${four ? "ip6" : "ip4"}\``;
    if (!isAddress(network))
        return `\`${(0,spf_words/* shown */.SP)(network)}\` is no IPv${four ? 4 : 6} address`;
    if (more.length > 0)
        return "only one `/length` may follow the address";
    const prefix = prefixLength(digits, four ? 32 : 128);
    return typeof prefix === "string" ? prefix : { kind, network, prefix };
}
/** A prefix length as written behind its slash; the whole address where there is none. */
function prefixLength(digits, max) {
    if (digits === undefined)
        return max;
    if (!/^\d+$/.test(digits))
        return "a prefix length in digits must follow `/`";
    // RFC 7208 §12: "0" or digits that do not begin with 0
    if (digits.length > 1 && digits.startsWith("0"))
        return `\`/${(0,spf_words/* shown */.SP)(digits)}\`: a prefix length has no leading zero`;
    return digits.length <= 3 && Number(digits) <= max ? Number(digits) : `\`/${(0,spf_words/* shown */.SP)(digits)}\` is too long: an IPv${max === 32 ? 4 : 6} prefix has 0 to ${max} bits`;
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/record.js
/** The SPF records among TXT values (RFC 7208 §4.5): the version ends at a space or the end; §12: in any letter case. */
function selectSpf(texts) {
    return texts.filter((text) => /^v=spf1(?: |$)/i.test(text));
}

// EXTERNAL MODULE: ./lib/src/standards/spf/tree.js
var tree = __webpack_require__(6939);
;// CONCATENATED MODULE: ./lib/src/standards/spf/voids.js


/** RFC 7208 §4.6.4: an `mx` with more than ten names is a permerror, so no more of them are asked. */
const MAX_MX = 10;
/** Asks, together, for what the first `limit` counted `a`, `mx` and `exists` terms of the tree look up, and notes it there. */
async function findAddresses(dns, root, limit) {
    const counted = [...(0,tree/* branchesOf */.IJ)(root)].filter((branch) => branch.lookups > 0);
    await Promise.all(counted.map((branch, i) => ask(dns, branch, i < limit)));
}
async function ask(dns, branch, within) {
    const { kind, name } = branch;
    // RFC 7208 §5.5: whether a `ptr` lookup is void is up to the client
    if (kind === "ptr")
        branch.found = { v4: "unknown", v6: "unknown" };
    if (kind !== "a" && kind !== "mx" && kind !== "exists")
        return;
    branch.found = name === null || !within ? { v4: "unknown", v6: "unknown" } : await FIND[kind](dns, name);
    // RFC 7208 §5.7: an `exists` that names no client and is there matches them all
    if (kind === "exists" && branch.found.v4 === "found")
        branch.covers = ["v4", "v6"];
}
const FIND = {
    a: findA,
    mx: findMx,
    exists: async (dns, name) => {
        const found = foundIn(await dns.query(name, "A")); // RFC 7208 §5.7: type A, whatever the client's family
        return { v4: found, v6: found };
    },
};
async function findA(dns, name) {
    const [v4, v6] = await Promise.all([dns.query(name, "A"), dns.query(name, "AAAA")]);
    return { v4: foundIn(v4), v6: foundIn(v6) };
}
/** An `mx` is void for a family if there is no MX, or none of its hosts has an address of that family. */
async function findMx(dns, name) {
    const answer = await dns.query(name, "MX");
    const found = foundIn(answer);
    if (answer.kind !== "records" || found !== "found")
        return { v4: found, v6: found };
    const hosts = answer.records.map((record) => record.data.exchange).filter((host) => host !== dns_name/* ROOT */.Dl); // RFC 7505: a null MX
    const each = await Promise.all(hosts.slice(0, MAX_MX).map((host) => findA(dns, host)));
    return { v4: best(each.map((host) => host.v4)), v6: best(each.map((host) => host.v6)) };
}
function best(found) {
    if (found.includes("found"))
        return "found";
    return found.includes("unknown") ? "unknown" : "void";
}
function foundIn(answer) {
    // a bogus answer cannot be seen by resolvers that validate
    if (answer.kind === "failure" || answer.security === "bogus")
        return "unknown";
    return answer.kind === "records" ? "found" : "void"; // RFC 7208 §4.6.4: NXDOMAIN, or an answer with nothing in it
}

;// CONCATENATED MODULE: ./lib/src/standards/spf/walk.js






/** RFC 7208 §4.6.4: what lies below eleven records has cost more than the ten lookups allowed, whatever it says. */
const MAX_DEPTH = 11;
/** Ten times what RFC 7208 §4.6.4 allows: enough to say what to mend, and an explosive tree ends there. */
const MAX_LOOKUPS = 100;
/** How many faults of one record are put in words. */
const MAX_FAULTS = 3;
/** What the records of one tree may have together: two answers of the largest size there is (RFC 1035 §4.2.2). */
const MAX_OCTETS = 131_072;
/** The domain's SPF record with all that it reaches; malformed where there are several. */
async function observeSpf(dns, domain) {
    const lookup = await (0,txt/* lookUpTxt */.J)(dns, domain);
    if (lookup.state === "unknown")
        return lookup;
    const source = `TXT ${domain}`;
    const texts = lookup.state === "present" ? selectSpf(lookup.texts) : [];
    const [text] = texts;
    if (text === undefined)
        return { state: "absent", evidence: lookup.state === "absent" ? lookup.evidence : likeSpf(lookup.evidence, source) };
    const evidence = texts.map((each) => ({ source, text: each }));
    if (texts.length > 1) {
        // RFC 7208 §4.5: more than one record is a permerror
        return { state: "malformed", problem: `${domain} has ${texts.length} SPF records, exactly one is allowed`, evidence };
    }
    const tree = await walk(dns, domain, text);
    return { state: "present", value: { domain, text, tree }, evidence };
}
/** Of TXT values without an SPF record, those that may be meant as one. */
function likeSpf(evidence, source) {
    const like = evidence.filter(({ text }) => /^\W*v?\W*spf/i.test(text));
    return like.length > 0 ? like : [{ source, text: `no SPF record (TXT records: ${evidence.length})` }];
}
/** Level by level, so that what the bounds leave out does not depend on which answer comes first. */
async function walk(dns, domain, text) {
    const root = readRecord(domain, text, domain);
    const left = { lookups: MAX_LOOKUPS, octets: MAX_OCTETS - text.length };
    let level = [{ node: root, path: [domain] }];
    while (level.length > 0) {
        const steps = level.flatMap((place) => stepsFrom(place, left));
        const fetched = await Promise.all(steps.map((step) => fetchRecord(dns, step)));
        level = steps.map(({ branch, name, path }, i) => {
            const node = follow(name, fetched[i], domain, left);
            branch.target = node;
            return { node, path: [...path, name] };
        });
    }
    addUp(root);
    await findAddresses(dns, root, MAX_LOOKUPS);
    return root;
}
const leads = ({ kind }) => kind === "include" || kind === "redirect";
/** The includes and redirects of a record that are to be followed; the others say that they are not. */
function stepsFrom({ node, path }, left) {
    return node.branches.flatMap((branch) => {
        if (branch.lookups === 0)
            return [];
        left.lookups--;
        if (!leads(branch) || branch.name === null)
            return [];
        if (left.lookups >= 0)
            return [{ branch, name: branch.name, path }];
        branch.open = `is not followed: ${MAX_LOOKUPS} lookups lie before it`;
        return [];
    });
}
function follow(name, fetched, sender, left) {
    if (typeof fetched !== "string")
        return fetched;
    left.octets -= fetched.length;
    if (left.octets < 0)
        return { ...stop(name, null), unknown: `the record of ${name} is not read: all together have over ${MAX_OCTETS} octets` };
    return readRecord(name, fetched, sender);
}
/** The text of the one record at a step's name, or the node that says why there is none. */
async function fetchRecord(dns, { name, path }) {
    if (path.includes(name))
        return stop(name, { kind: "loop", words: `leads back to ${name}` });
    if (path.length >= MAX_DEPTH)
        return { ...stop(name, null), unknown: `the record of ${name} is not read: ${path.length} records lead to it` };
    const lookup = await (0,txt/* lookUpTxt */.J)(dns, name);
    if (lookup.state === "unknown")
        return { ...stop(name, null), unknown: lookup.reason };
    const texts = lookup.state === "present" ? selectSpf(lookup.texts) : [];
    if (texts.length > 1)
        return stop(name, { kind: "several", words: `${name} has ${texts.length} SPF records` });
    const missing = lookup.state === "absent" && lookup.evidence.some(({ text }) => text === "no such name");
    return texts[0] ?? stop(name, { kind: "missing", words: missing ? `${name} does not exist` : `${name} has no SPF record` });
}
/** A record that ends the walk. */
function stop(domain, problem) {
    return { domain, text: null, problem, unknown: null, lookups: 0, branches: [] };
}
/** A record whose terms are not yet followed. One that does not parse is never evaluated (RFC 7208 §4.6). */
function readRecord(domain, text, sender) {
    const { terms, errors } = parseSpf(text);
    if (errors.length > 0) {
        const faults = errors.slice(0, MAX_FAULTS).map(({ term, problem }) => `\`${(0,spf_words/* shown */.SP)(term)}\`: ${problem}`);
        const more = errors.length > MAX_FAULTS ? `; and ${errors.length - MAX_FAULTS} more` : "";
        return { ...stop(domain, { kind: "syntax", words: `${faults.join("; ")}${more}` }), text };
    }
    const all = terms.findIndex((term) => term.kind === "all");
    const branches = terms.map((term, i) => {
        // RFC 7208 §5.1: terms behind `all` are not evaluated, nor is a `redirect` beside one, wherever it stands
        const evaluated = all < 0 || (i <= all && term.kind !== "redirect");
        return branchOf(term, evaluated, domain, sender);
    });
    return { domain, text, problem: null, unknown: null, lookups: 0, branches };
}
function branchOf(term, evaluated, domain, sender) {
    const branch = {
        text: term.text,
        kind: term.kind,
        qualifier: term.qualifier,
        evaluated,
        lookups: 0,
        name: null,
        open: null,
        covers: coverOf(term),
        target: null,
        found: null,
    };
    const target = lookedUp(term, domain, sender);
    if (!evaluated || target === null)
        return branch;
    branch.lookups = 1; // RFC 7208 §4.6.4: each such term counts one, and again whenever it is reached
    if ("name" in target)
        return { ...branch, name: target.name };
    if ("open" in target)
        return { ...branch, open: target.open };
    const words = `\`${(0,spf_words/* shown */.SP)(target.invalid)}\` is no valid domain name`;
    // RFC 7208 §4.3: a malformed name gives "none", which for an include (§5.2) or redirect (§6.1) is a permerror
    return leads(branch) ? { ...branch, target: stop(target.invalid, { kind: "missing", words }) } : { ...branch, open: words };
}
/** The name a term looks up; null for terms that cost nothing (RFC 7208 §4.6.4: all, ip4, ip6 and modifiers but redirect). */
function lookedUp(term, domain, sender) {
    switch (term.kind) {
        case "include":
        case "exists":
        case "redirect":
            return expandName(term.domain, domain, sender);
        case "a":
        case "mx":
        case "ptr":
            return term.domain === null ? { name: domain } : expandName(term.domain, domain, sender);
        default:
            return null;
    }
}
/** Adds each subtree's cost to its term and record. */
function addUp(node) {
    for (const branch of node.branches) {
        if (branch.target !== null) {
            addUp(branch.target);
            branch.lookups += branch.target.lookups;
        }
        node.lookups += branch.lookups;
    }
}

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/record.js

// RFC 8460 §3: tlsrpt-rua, and tlsrpt-extension, whose value holds neither "=" nor spaces.
const RUA = /^[ \t]*rua=([\x21-\x3a\x3c-\x7e \t]+)$/;
const EXTENSION = /^[ \t]*[A-Za-z0-9][A-Za-z0-9_.-]{0,31}=[\x21-\x3a\x3c\x3e-\x7e]+[ \t]*$/;
/** The TLS-RPT record among TXT values; null for none, a string where senders take what is there for none. */
function parseTlsRpt(texts) {
    // RFC 8460 §3: what does not begin with "v=TLSRPTv1;" is discarded; unless one is left, there is none.
    const records = texts.filter((text) => text.startsWith("v=TLSRPTv1;"));
    const [text] = records;
    if (text === undefined) {
        const near = texts.find((candidate) => /^\s*v\s*=\s*TLSRPT/i.test(candidate));
        return near === undefined ? null : "the record does not begin with exactly `v=TLSRPTv1;`, so senders discard it";
    }
    if (records.length > 1)
        return `${records.length} TLS-RPT records; senders take several for none`;
    const fields = text.split(";").slice(1);
    if (/^[ \t]*$/.test(fields.at(-1) ?? ""))
        fields.pop();
    const rua = [];
    for (const field of fields) {
        const uris = RUA.exec(field)?.[1];
        if (uris !== undefined)
            rua.push(uris);
        else if (!EXTENSION.test(field))
            return `\`${field}\` is not of the form name=value`;
    }
    const [uris] = rua;
    if (uris === undefined || rua.length > 1)
        return uris === undefined ? "it has no `rua`" : "`rua` stands more than once";
    const destinations = parseReportUris(uris);
    const noUri = destinations.find(({ uri }) => !/^[A-Za-z][A-Za-z0-9+.-]*:./.test(uri)); // RFC 3986 §3
    if (noUri !== undefined)
        return `\`${noUri.uri}\` in \`rua\` is no URI; write \`mailto:\` before an address`;
    return { text, rua: destinations };
}

;// CONCATENATED MODULE: ./lib/src/standards/tls-rpt/observe.js



/** The record at `_smtp._tls.<domain>`; malformed where senders discard what is there. */
async function observeTlsRpt(dns, domain) {
    const lookup = await (0,txt/* lookUpTxt */.J)(dns, (0,dns_name/* under */.hG)("_smtp._tls", domain));
    if (lookup.state !== "present")
        return lookup;
    const { evidence } = lookup;
    const record = parseTlsRpt(lookup.texts);
    if (record === null)
        return { state: "absent", evidence };
    return typeof record === "string" ? { state: "malformed", problem: record, evidence } : { state: "present", value: record, evidence };
}

;// CONCATENATED MODULE: ./lib/src/audit/observe.js
// Gathers the facts of one domain: all that is independent goes out together.









/** What a kind of domain is not asked for: no check of it speaks about that. */
const notAsked = (mail) => ({
    state: "unknown",
    reason: `not asked: the policy says \`mail: ${mail}\``,
    evidence: [],
});
/**
 * Observes a domain in one view of DNS. Never rejects; what could not be measured is an `unknown` in its place.
 * Observers do not throw; should one do so all the same, `onDefect` hears of it and the other facts stand.
 */
async function observeDomain(policy, view, https, onDefect) {
    const { name, mail } = policy;
    const { dns, answers } = watch(view);
    const measure = async (ask) => {
        try {
            return await ask();
        }
        catch (error) {
            const reason = `a defect in mail-policy: ${name} could not be observed: ${error instanceof Error ? error.message : String(error)}`;
            onDefect(reason);
            return { state: "unknown", reason, evidence: [] };
        }
    };
    const selectors = check/* SENDS */.iM.includes(mail) ? policy.dkim.selectors.map((selector) => selector.name) : [];
    const [mailHosts, sts, spf, dmarc, tlsRpt, dkim] = await Promise.all([
        observeMail(measure, dns, name, mail),
        observeSts(measure, dns, https, name, mail),
        measure(() => observeSpf(dns, name)),
        measure(() => observeDmarc(dns, name)),
        check/* RECEIVES */.pN.includes(mail) ? measure(() => observeTlsRpt(dns, name)) : notAsked(mail),
        observeSelectors(measure, dns, name, selectors),
        dns.query(name, "SOA"), // the zone's state: asked with the rest, read below
    ]);
    const dnssec = await measure(() => observeDnssec(dns, name, Object.keys(mailHosts.hosts), answers));
    return { dnssec, ...mailHosts, spf, dmarc, ...sts, tlsRpt, dkim };
}
async function observeMail(measure, dns, name, mail) {
    if (mail === "send")
        return { mx: notAsked(mail), hosts: {} };
    const mx = await measure(() => observeMx(dns, name));
    const names = mail === "none" ? [] : hostsOf(mx);
    const hosts = names.map(async (host) => [host, await observeMxHost(measure, dns, host)]);
    return { mx, hosts: Object.fromEntries(await Promise.all(hosts)) };
}
async function observeMxHost(measure, dns, host) {
    const addresses = await measure(() => observeHost(dns, host));
    return { addresses, tlsa: await measure(() => observeTlsa(dns, host, addresses)) };
}
/** The policy is fetched only where a valid record announces one (RFC 8461 §3.1). */
async function observeSts(measure, dns, https, name, mail) {
    const mtaSts = check/* RECEIVES */.pN.includes(mail) ? await measure(() => (0,observe/* observeStsRecord */.CI)(dns, name)) : notAsked(mail);
    let mtaStsFetch = { state: "absent", evidence: [] };
    if (mtaSts.state === "unknown")
        mtaStsFetch = mtaSts;
    if (mtaSts.state === "present")
        mtaStsFetch = await measure(() => (0,observe/* observeStsFetch */.vi)(https, dns, name));
    return { mtaSts, mtaStsFetch, mtaStsPolicy: (0,observe/* readPolicy */.T4)(mtaStsFetch) };
}
async function observeSelectors(measure, dns, name, selectors) {
    const asked = selectors.map(async (selector) => [selector, await measure(() => observeDkim(dns, name, selector))]);
    return Object.fromEntries(await Promise.all(asked));
}

;// CONCATENATED MODULE: ./lib/src/compare/change.js
const identity = (finding) => `${finding.check} ${finding.subject}`;
/**
 * The findings of one domain with their change against its baseline findings. A failure whose baseline is no failure,
 * or was not measured, is new. A failure whose subject is gone (a removed MX host) is put at the end, as fixed; but not
 * while the check is unknown of any subject, for then the host may be there all the same.
 */
function withChanges(findings, baseline) {
    const before = new Map(baseline.map((finding) => [identity(finding), finding]));
    const now = new Set(findings.map(identity));
    const unknown = new Set(findings.filter((finding) => finding.outcome === "unknown").map((finding) => finding.check));
    const gone = baseline.filter((finding) => finding.outcome === "fail" && !now.has(identity(finding)) && !unknown.has(finding.check));
    return [
        ...findings.map((finding) => ({ ...finding, change: changeOf(finding, before.get(identity(finding))) })),
        ...gone.map((finding) => {
            const message = `${finding.subject} is no longer there (it failed: ${finding.message})`;
            return { ...finding, outcome: "not-applicable", status: "not-applicable", message, fix: null, change: "fixed" };
        }),
    ];
}
function changeOf(finding, before) {
    const failed = before?.outcome === "fail";
    if (finding.outcome === "fail")
        return failed ? "unchanged" : "new";
    // one that does not apply any more, or was not measured, may have become worse
    return failed && finding.outcome === "pass" ? "fixed" : null;
}

;// CONCATENATED MODULE: ./lib/src/compare/gate.js
const COUNTED = {
    pass: "pass",
    fail: "fail",
    warn: "warn",
    info: "info",
    unknown: "unknown",
    "not-applicable": "notApplicable",
    waived: "waived",
};
/** How many findings have each status. */
function countsOf(findings) {
    const counts = { pass: 0, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
    for (const finding of findings)
        counts[COUNTED[finding.status]]++;
    return counts;
}
/** `fail` where an unwaived must-check fails, whatever the gate makes of it; `inconclusive` where one could not be measured. */
function conclusionOf(domains) {
    const findings = domains.flatMap((domain) => domain.findings);
    if (findings.some((finding) => finding.status === "fail"))
        return "fail";
    return findings.some(isOpenMust) ? "inconclusive" : "pass";
}
/** Decides the gate. Without a baseline every failure counts, as it does under `violation`. */
function gateOf(domains, options) {
    const { failOn, failOnUnknown, baseline } = options;
    const onlyNew = failOn === "regression" && baseline !== "none";
    const breaks = (finding) => {
        if (failOn === "never")
            return false;
        return finding.status === "fail" ? !onlyNew || finding.change === "new" : failOnUnknown && isOpenMust(finding);
    };
    const reasons = domains.flatMap(({ findings }) => findings.filter(breaks).map((f) => `${f.check} of ${f.subject}: ${f.message}`));
    return { failOn, passed: reasons.length === 0, baseline, reasons };
}
function isOpenMust(finding) {
    return finding.status === "unknown" && finding.level === "must";
}

;// CONCATENATED MODULE: ./lib/src/compare/waivers.js
const VOID = "its date is not of the form 2027-03-31, so it does not count";
/** Why a waiver does not count at `at` (ISO 8601); null where it does. */
function waiverProblem(waiver, at) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(waiver.expires) ?? [];
    if (year === undefined)
        return VOID;
    if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))
        return VOID;
    return at.slice(0, 10) > waiver.expires ? `it expired on ${waiver.expires}` : null; // good to the end of its day, UTC
}
/** The findings of one domain with the waivers that count for it applied to its failures. */
function withWaivers(findings, domain, waivers, at) {
    const valid = waivers.filter((waiver) => waiver.domain === domain && waiverProblem(waiver, at) === null);
    return findings.map((finding) => {
        const waiver = finding.outcome === "fail" ? valid.find((candidate) => candidate.check === finding.check) : undefined;
        return waiver === undefined ? finding : { ...finding, status: "waived", waiver: waivers_applied(waiver) };
    });
}
/** The waivers that did not count, and those that matched neither a failure nor an unknown among `domains`. */
function idleWaivers(waivers, domains, at) {
    const idle = (waiver, problem) => {
        return { check: waiver.check, domain: waiver.domain, ...waivers_applied(waiver), location: waiver.location, problem };
    };
    const matches = (waiver) => domains.some(({ name, findings }) => name === waiver.domain && findings.some((f) => f.check === waiver.check && (f.outcome === "fail" || f.outcome === "unknown")));
    const judged = waivers.map((waiver) => ({ waiver, problem: waiverProblem(waiver, at) }));
    return {
        expired: judged.flatMap(({ waiver, problem }) => (problem === null ? [] : [idle(waiver, problem)])),
        unused: judged.flatMap(({ waiver, problem }) => (problem === null && !matches(waiver) ? [idle(waiver, "it matches no failure")] : [])),
    };
}
/** The days of a month of the Gregorian calendar; none where there is no such month. */
function daysIn(year, month) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
function waivers_applied({ reason, owner, expires }) {
    return { reason, owner, expires };
}

// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/src/policy/fault.js
// What is wrong at one key of the policy, and how its path and its text are shown to people.
/** As much of a hostile text as a message shows. */
const fault_SHOWN = 60;
/** Text with everything that prints nothing, or turns a terminal's direction, written as `\uXXXX`; at most `most` characters. */
function printable(text, most) {
    const escape = (c) => `\\u${c.codePointAt(0).toString(16).padStart(4, "0")}`;
    const cut = text.length > most ? `${text.slice(0, most)}…` : text;
    return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escape);
}
/** Text from the file, in quotes. */
function quote(text) {
    return `"${printable(text, fault_SHOWN)}"`;
}
/** `domains[3].mail`, `defaults.levels["dane/present"]`. */
function formatPath(path) {
    let out = "";
    for (const step of path) {
        if (typeof step === "number")
            out += `[${step}]`;
        else if (!/^[A-Za-z0-9_-]{1,60}$/.test(step))
            out += `[${quote(step)}]`;
        else
            out += out === "" ? step : `.${step}`;
    }
    return out;
}

;// CONCATENATED MODULE: ./lib/src/policy/mail-domain.js
// The name of a mail domain as people write it, internationalised or not, to the form DNS knows it by.




/** RFC 1035 §2.3.4: 255 octets on the wire are 253 characters of text. */
const LONGEST_NAME = 253;
/** A domain in A-labels, lower case, or why the text is none. One trailing dot is allowed. */
function parseMailDomain(text) {
    const no = (why) => ({ problem: `${quote(text)} is no domain name: ${why}` });
    const written = text.endsWith(".") ? text.slice(0, -1) : text;
    if (written === "")
        return no("a label is empty");
    if ((0,external_node_net_.isIP)(written) !== 0)
        return no("it is an IP address");
    if (written.length > LONGEST_NAME)
        return no(`it is longer than ${LONGEST_NAME} characters`);
    // What the URL standard's host parser would read as something else: ports, percent signs, brackets, white space.
    const stranger = /[\0-\x2c/:-@[-`{-\x7f]/.exec(written);
    if (stranger !== null)
        return no(`${quote(stranger[0])} cannot be in one; it has letters, digits, hyphens and dots`);
    if (/^(\d+|0x[0-9a-f]*)$/i.test(written.split(".").at(-1))) {
        return no("its last label is a number"); // RFC 3696 §2: no top-level name is all-numeric
    }
    // UTS #46, as browsers do: `straße.example` keeps its ß. Versions of Node differ on an ASCII name with a false `xn--` label.
    const name = /[^\0-\x7f]/.test(written) ? (0,external_node_url_.domainToASCII)(written) : written.toLowerCase();
    if (name === "")
        return no("a label is not allowed in internationalised names (UTS #46)");
    if ((0,external_node_net_.isIP)(name) !== 0)
        return no("it is an IP address");
    return judgeName(name, no);
}
function judgeName(name, no) {
    const labels = (0,dns_name/* labelsOf */.PC)(name);
    if (name.length > LONGEST_NAME)
        return no(`it is longer than ${LONGEST_NAME} characters`);
    if (labels.some((label) => label === ""))
        return no("a label is empty");
    if (labels.some((label) => label.length > 63))
        return no("a label is longer than 63 characters"); // RFC 1035 §2.3.4
    if (!(0,dns_name/* isHostName */.uy)(name))
        return no("a label begins or ends with a hyphen"); // RFC 1123 §2.1
    if (labels.length < 2)
        return no("it has one label only");
    return { name };
}

;// CONCATENATED MODULE: ./lib/src/policy/build.js

/** Builds the Policy of a source in which `shape.ts` and `rules.ts` found no fault. */
function buildPolicy(file, sha256, source) {
    const raw = source.value;
    return {
        file,
        sha256,
        profile: raw.profile ?? "tr-03108",
        resolvers: (raw.resolvers ?? []).map((url, i) => ({ url, location: locate(source, ["resolvers", i]) })),
        zones: (raw.zones ?? []).map(({ bind }, i) => ({ kind: "bind", pattern: bind, location: locate(source, ["zones", i, "bind"]) })),
        domains: raw.domains.map((domain, i) => buildDomain(source, domain, ["domains", i], raw.defaults ?? {})),
        waivers: (raw.waivers ?? []).map((waiver, i) => buildWaiver(source, waiver, ["waivers", i])),
    };
}
function locate(source, path) {
    return source.locationAt(source.offsetOf(path, "value"));
}
function nameOf(written) {
    const parsed = parseMailDomain(written);
    if ("problem" in parsed)
        throw new Error(`a defect: judged to be a domain name, but ${parsed.problem}`);
    return parsed.name;
}
function buildDomain(source, domain, path, defaults) {
    const bare = typeof domain === "string";
    const own = bare ? {} : domain;
    const from = (key) => (own[key] === undefined ? ["defaults", key] : [...path, key]);
    const selectors = own.dkim?.selectors ?? defaults.dkim?.selectors ?? [];
    const selectorsAt = own.dkim?.selectors === undefined ? ["defaults", "dkim", "selectors"] : [...path, "dkim", "selectors"];
    const records = own.records ?? defaults.records;
    return {
        name: nameOf(bare ? domain : domain.name),
        location: locate(source, bare ? path : [...path, "name"]),
        mail: own.mail ?? defaults.mail ?? "send-receive",
        dkim: { selectors: selectors.map((name, i) => ({ name: name.toLowerCase(), location: locate(source, [...selectorsAt, i]) })) },
        records: records === undefined ? null : buildRecords(source, records, from("records")),
        levels: { ...defaults.levels, ...own.levels },
        reasons: { ...defaults.reasons, ...own.reasons },
        parameters: { ...defaults.parameters, ...own.parameters },
    };
}
/**
 * Where the lines of a `records:` value stand. A block (`|`) begins in the line after its `|`; its indentation is what its
 * first line with content lost. Any other scalar stands in one line and begins at its own place.
 */
function buildRecords(source, text, path) {
    const place = source.place(path);
    const own = source.locationAt(place.start);
    if (place.style !== "BLOCK_LITERAL") {
        const quoted = place.style === "PLAIN" ? 0 : 1;
        return { text, location: { ...own, column: own.column + quoted }, indent: 0 };
    }
    const lines = source.text.slice(place.start, place.end).split("\n").slice(1);
    const kept = text.split("\n");
    const at = kept.findIndex((line) => line !== "");
    const indent = at < 0 ? 0 : lines[at].replace(/\r$/, "").length - kept[at].length;
    return { text, location: { ...own, line: own.line + 1, column: indent + 1 }, indent };
}
function buildWaiver(source, waiver, path) {
    return {
        check: waiver.check,
        domain: nameOf(waiver.domain),
        reason: waiver.reason,
        owner: waiver.owner ?? null,
        expires: source.place([...path, "expires"]).written ?? String(waiver.expires),
        location: locate(source, path),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/policy/guards.js
// Guards before a policy is parsed: the file is as hostile as the pull request it comes with.

/** 1 MiB (FORMATS: limits of the policy file). */
const MOST_OCTETS = 1_048_576;
/** Collections within each other; deep nesting can abort Node 20, which no program can catch. */
const MOST_DEPTH = 32;
/** Ten lines for each of 10,000 domains. */
const MOST_LINES = 100_000;
/** What a file of 1 MiB holds when its lines look like a policy; each token may cost a parser's error object. */
const MOST_TOKENS = 600_000;
/** Reads at most one octet more than is allowed. Throws the file system's error, or one for what is no file. */
function readBounded(file) {
    if (!(0,external_node_fs_.statSync)(file).isFile())
        throw new Error("it is no regular file"); // to open a pipe is to wait for its other end
    const descriptor = (0,external_node_fs_.openSync)(file, "r");
    try {
        const buffer = Buffer.alloc(MOST_OCTETS + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read) {
            read = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        }
        return buffer.subarray(0, length);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The file's text without a byte order mark (empty where it is not UTF-8), and why it is not looked at. */
function decodeText(octets) {
    if (octets.length > MOST_OCTETS)
        return { text: "", refusal: { offset: 0, message: "the file is larger than 1 MiB, the most that is read" } };
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(octets);
    }
    catch {
        return { text: "", refusal: { offset: 0, message: "the file is not UTF-8 text; save it as UTF-8" } };
    }
    return { text, refusal: controlCharacter(text) ?? tooManyLines(text) };
}
function controlCharacter(text) {
    // YAML 1.2.2 §5.1: c-printable
    const control = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
    if (control === null)
        return null;
    const code = control[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return { offset: control.index, message: `the character U+${code} is not allowed in a YAML file (YAML 1.2.2 §5.1)` };
}
function tooManyLines(text) {
    let lines = 1;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
        if (++lines > MOST_LINES)
            return { offset: at, message: "the file has more than 100,000 lines, the most that are read" };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/policy/rules.js
// What a policy must hold beyond its shape: names that are names, checks that exist, reasons for what differs.



// The shape may be wrong in any way here: what is not as it should be is left to `shape.ts`.
const part = (value, key) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const keys = (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : []);
const items = (value) => (Array.isArray(value) ? value : []);
/** Every fault that takes more than the schema to see. `checks` is the register. */
function judgeRules(source, checks, judgeResolver) {
    const root = source.value;
    const defaults = { path: ["defaults"], value: part(root, "defaults") };
    const domains = items(part(root, "domains")).map((value, i) => ({ path: ["domains", i], value }));
    const settings = [defaults, ...domains];
    return [
        ...resolverFaults(source, judgeResolver),
        ...domainFaults(source, domains),
        ...settings.flatMap((s) => selectorFaults(source, s)),
        ...settings.flatMap((s) => recordsFaults(source, s)),
        ...checkFaults(source, settings, checks),
        ...reasonFaults(source, defaults, domains),
        ...waiverFaults(source, checks),
    ];
}
function fault(source, path, message, at = "value") {
    return { path, offset: source.offsetOf(path, at), message };
}
function resolverFaults(source, judge) {
    return items(part(source.value, "resolvers")).flatMap((url, i) => {
        const problem = typeof url === "string" && url !== "" ? judge(url) : null;
        return problem === null ? [] : [fault(source, ["resolvers", i], problem)];
    });
}
/** The path of a domain's name: the entry itself where it is bare. */
function namePath({ path, value }) {
    return typeof value === "object" && value !== null ? [...path, "name"] : path;
}
function domainFaults(source, domains) {
    const faults = [];
    const firsts = new Map();
    for (const domain of domains) {
        const path = namePath(domain);
        const written = typeof domain.value === "object" ? part(domain.value, "name") : domain.value;
        if (typeof written === "number") {
            faults.push(fault(source, path, `${quote(source.place(path).written ?? String(written))} is a number, no domain name`));
        }
        if (typeof written !== "string" || written === "")
            continue;
        const parsed = parseMailDomain(written);
        if ("problem" in parsed) {
            faults.push(fault(source, path, parsed.problem));
            continue;
        }
        const first = firsts.get(parsed.name);
        if (first === undefined) {
            firsts.set(parsed.name, path);
            continue;
        }
        const { line } = source.locationAt(source.offsetOf(first, "value"));
        faults.push(fault(source, path, `${quote(written)} is listed already, as ${formatPath(first)} in line ${line}; keep one`));
    }
    return faults;
}
function selectorFaults(source, { path, value }) {
    const seen = new Set();
    return items(part(part(value, "dkim"), "selectors")).flatMap((selector, i) => {
        if (typeof selector !== "string" || selector === "")
            return [];
        const name = selector.toLowerCase();
        const at = [...path, "dkim", "selectors", i];
        if (!isSelector(name)) {
            return [fault(source, at, `${quote(selector)} is no DKIM selector: letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)`)];
        }
        if (seen.has(name))
            return [fault(source, at, `${quote(selector)} is listed twice; keep one`)];
        seen.add(name);
        return [];
    });
}
/** RFC 6376 §3.1: selector = sub-domain *( "." sub-domain ); RFC 1035 §2.3.4: 63 octets a label. */
function isSelector(name) {
    const labels = (0,dns_name/* labelsOf */.PC)(name);
    return name.length <= 253 && (0,dns_name/* isHostName */.uy)(name) && labels.every((label) => label.length <= 63);
}
/** Each line is a record, so YAML must not join them. */
function recordsFaults(source, { path, value }) {
    if (typeof part(value, "records") !== "string")
        return [];
    const at = [...path, "records"];
    const place = source.place(at);
    if (place.style === "BLOCK_LITERAL")
        return [];
    const written = source.text.slice(place.start, place.end).trimEnd();
    if (place.style !== "BLOCK_FOLDED" && !written.includes("\n"))
        return [];
    return [fault(source, at, "YAML joins these lines into one; begin the block with | to keep them apart")];
}
const CHECK_MAPS = ["levels", "reasons", "parameters"];
function checkFaults(source, settings, checks) {
    const known = new Map(checks.map((check) => [check.id, check]));
    const ids = [...known.keys()];
    return settings.flatMap(({ path, value }) => CHECK_MAPS.flatMap((map) => keys(part(value, map)).flatMap((id) => {
        const check = known.get(id);
        const at = [...path, map, id];
        if (check === undefined)
            return [unknownCheck(source, at, "key", id, ids)];
        if (map !== "parameters" || check.hasParameter)
            return [];
        return [fault(source, at, "this check has no number to set; remove it", "key")];
    })));
}
function unknownCheck(source, path, at, word, known) {
    return { ...fault(source, path, `there is no check ${quote(word)}`, at), unknown: { word, known } };
}
const overridden = (value) => [...keys(part(value, "levels")), ...keys(part(value, "parameters"))];
/** A level that differs needs a reason, its own or an inherited one; a reason needs something to explain. */
function reasonFaults(source, defaults, domains) {
    const anywhere = new Set([defaults, ...domains].flatMap(({ value }) => overridden(value)));
    const inDefaults = new Set(overridden(defaults.value));
    const defaultReasons = new Set(keys(part(defaults.value, "reasons")));
    return [defaults, ...domains].flatMap((settings) => {
        const { path, value } = settings;
        const reasons = new Set(keys(part(value, "reasons")));
        const own = new Set(overridden(value));
        const explained = (id) => (settings === defaults ? anywhere.has(id) : own.has(id) || inDefaults.has(id));
        const unexplained = keys(part(value, "levels")).filter((id) => !reasons.has(id) && !defaultReasons.has(id));
        const idle = [...reasons].filter((id) => !explained(id));
        return [
            ...unexplained.map((id) => fault(source, [...path, "levels", id], `a changed level needs a reason; add ${quote(id)} under "reasons"`, "key")),
            ...idle.map((id) => fault(source, [...path, "reasons", id], 'neither "levels" nor "parameters" changes this check; remove the reason', "key")),
        ];
    });
}
function waiverFaults(source, checks) {
    const ids = checks.map((check) => check.id);
    const known = new Set(ids);
    return items(part(source.value, "waivers")).flatMap((waiver, i) => {
        const check = part(waiver, "check");
        const domain = part(waiver, "domain");
        const faults = [];
        if (typeof check === "string" && check !== "" && !known.has(check)) {
            faults.push(unknownCheck(source, ["waivers", i, "check"], "value", check, ids));
        }
        const parsed = typeof domain === "string" && domain !== "" ? parseMailDomain(domain) : null;
        if (parsed !== null && "problem" in parsed)
            faults.push(fault(source, ["waivers", i, "domain"], parsed.problem));
        return faults;
    });
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./lib/schema/mail-policy.schema.json
var mail_policy_schema = __webpack_require__(5211);
;// CONCATENATED MODULE: ./lib/src/policy/shape.js
// The policy against its published JSON Schema; every error in words about the key, never about the schema.



let compiled = null;
/** Compiled on first use: that costs more than most policies. */
function validator() {
    compiled ??= new _2020.Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(mail_policy_schema);
    return compiled;
}
const TYPE_WORDS = {
    object: "a map", array: "a list", string: "text", number: "a number", boolean: "true or false",
};
const typeOf = (data) => (Array.isArray(data) ? "array" : typeof data);
const count = (n) => n.toLocaleString("en-US");
/** What a type error means to who wrote the file. Where text will do, that alone is said to be wanted. */
function typeWords(data, types, written) {
    const wanted = types.filter((type) => !(types.includes("string") && ["number", "boolean"].includes(type)));
    const want = `${wanted.map((type) => TYPE_WORDS[type] ?? type).join(" or ")} is wanted`;
    if (data === null)
        return `has no value; ${want}`;
    const found = TYPE_WORDS[typeOf(data)] ?? typeOf(data);
    if (written === null)
        return `is ${found}; ${want}`;
    if (typeof data === "number" && types.includes("number"))
        return `${quote(written)} is no finite number`;
    if (!types.includes("string"))
        return `${quote(written)} is ${found}; ${want}`;
    return `${quote(written)} is read as ${found}; ${want}: put it in quotes`;
}
function shown(data) {
    if (typeof data === "object" && data !== null)
        return TYPE_WORDS[typeOf(data)];
    return typeof data === "string" ? quote(data) : String(data);
}
/** Words per schema keyword; null where another module speaks of the same fault. */
const WORDS = {
    type: ({ data, schema: types }, written) => ({ message: typeWords(data, [types].flat(), written) }),
    enum: ({ data, schema: allowed }) => {
        const known = allowed;
        const message = `${data === null ? "has no value" : `${shown(data)} is not allowed`}; allowed: ${known.join(", ")}`;
        return typeof data === "string" ? { message, unknown: { word: data, known } } : { message };
    },
    const: ({ data, schema: only }) => ({ message: `is ${shown(data)}; this program reads version ${String(only)}` }),
    additionalProperties: ({ params, parentSchema }) => {
        const key = params["additionalProperty"];
        const known = Object.keys(parentSchema.properties ?? {});
        return { step: key, part: "key", message: `unknown key; allowed: ${known.join(", ")}`, unknown: { word: key, known } };
    },
    required: ({ params, parentSchema }) => {
        const key = params["missingProperty"];
        const about = parentSchema.properties?.[key];
        return { step: key, message: about?.const === undefined ? `is missing. ${about?.description ?? ""}` : `is missing; write "${key}: ${about.const}"` };
    },
    minLength: () => ({ message: "is empty" }),
    minItems: () => ({ message: "is empty; at least one entry is wanted" }),
    maxItems: ({ data, schema: most }) => ({ message: `has ${count(data.length)} entries; ${count(most)} are allowed` }),
    minimum: ({ data, schema: least }) => ({ message: `${String(data)} is too small; ${String(least)} is the least` }),
    // Keys that are check ids: `rules.ts` names the check that was meant.
    pattern: () => null,
    propertyNames: () => null,
};
/** A JSON pointer (RFC 6901) into the value as a path. */
function pathOf(pointer, value) {
    const path = [];
    let at = value;
    for (const step of pointer.split("/").slice(1)) {
        const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
        path.push(Array.isArray(at) ? Number(key) : key);
        at = at[key];
    }
    return path;
}
/** All that the schema finds wrong with the policy's shape. */
function judgeShape(source) {
    const validate = validator();
    validate(source.value);
    return (validate.errors ?? []).flatMap((error) => {
        const at = pathOf(error.instancePath, source.value);
        const words = WORDS[error.keyword]?.(error, source.place(at).written);
        if (words === null)
            return [];
        const { step, part = "value", message, unknown } = words ?? { message: error.message ?? error.keyword };
        const path = step === undefined ? at : [...at, step];
        return [{ path, offset: source.offsetOf(path, part), message, unknown }];
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/policy/suggest.js
var suggest = __webpack_require__(5171);
;// CONCATENATED MODULE: ./lib/src/policy/tree.js


/** Turns nodes into values; collects places and faults on the way. */
class TreeReader {
    faults = [];
    /** A node's value, its place filed under `into`. */
    read(node, path, into) {
        if (node === null)
            return null;
        [into.start, into.end] = node.range;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.refuse(path, into.start, "aliases (*) are not allowed here; write the value out");
        if (node.anchor !== undefined)
            this.refuse(path, into.start, "anchors (&) are not allowed here; remove it");
        if ((0,dist/* isMap */.jh)(node))
            return this.readMap(node.items, path, into);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, i) => this.read(item, [...path, i], addPart(into, i, null)));
        into.style = node.type ?? null;
        into.written = node.source ?? null;
        return node.value;
    }
    readMap(pairs, path, into) {
        const values = new Map();
        for (const pair of pairs) {
            const key = pair.key;
            if (!(0,dist/* isScalar */.jn)(key) || key.value === null || key.source === undefined || key.anchor !== undefined) {
                this.refuse(path, key?.range[0] ?? into.start, "a key is a plain word");
                continue;
            }
            const name = key.source;
            if (values.has(name)) {
                this.refuse([...path, name], key.range[0], `the key ${quote(name)} is here twice; keep one`);
                continue;
            }
            values.set(name, this.read(pair.value, [...path, name], addPart(into, name, key.range[0])));
        }
        return Object.fromEntries(values); // defines, does not assign: `__proto__` stays a key like any other
    }
    refuse(path, offset, message) {
        this.faults.push({ path, offset, message });
        return null;
    }
}
function newPlace(key) {
    return { key, start: key ?? 0, end: key ?? 0, written: null, style: null, parts: new Map() };
}
function addPart(place, name, key) {
    const part = newPlace(key);
    place.parts.set(name, part);
    return part;
}
/** Reads a document's contents. */
function readTree(contents) {
    const reader = new TreeReader();
    const root = newPlace(null);
    const value = reader.read(contents, [], root);
    return { value, root, faults: reader.faults };
}

;// CONCATENATED MODULE: ./lib/src/policy/source.js
// The policy file as YAML 1.2 (core schema), bounded before anything recurses; faults as problems with line and column.






const isCollection = (token) => ["block-map", "block-seq", "flow-collection"].includes(token.type);
/** The file's concrete syntax, never deeper or longer than the guards allow. */
function source_tokenize(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let count = 0;
    let errors = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        if (++count > MOST_TOKENS)
            return { refusal: { offset, message: "the file has too many parts to be a policy" } };
        for (const token of parser.next(lexeme))
            if (token.type !== "error" || ++errors <= MOST_PROBLEMS)
                tokens.push(token);
        if (parser.stack.length > MOST_DEPTH && parser.stack.filter(isCollection).length > MOST_DEPTH) {
            return { refusal: { offset, message: `maps and lists are nested more than ${MOST_DEPTH} deep` } };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}
/** The one document in the file, or what keeps it from being YAML 1.2. */
function compose(tokens, text) {
    // uniqueKeys compares each key with all others, in quadratic time: the tree does it in linear time.
    const composer = new dist/* Composer */.Dk({ version: "1.2", schema: "core", merge: false, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false });
    let document = null;
    for (const next of composer.compose(tokens, true, text.length)) {
        if (document !== null)
            return { refusals: [{ offset: next.range[0], message: "a policy is one YAML document; a second begins here" }] };
        document = next;
    }
    const { errors, warnings } = document;
    const refusals = [...errors, ...warnings].map((e) => ({ offset: e.pos[0], message: `this is no valid YAML: ${printable(e.message, 200)}` }));
    return refusals.length > 0 ? { refusals } : { document: document };
}
/** More problems than anyone reads in one go. */
const MOST_PROBLEMS = 1000;
function say({ path, message, unknown }) {
    const meant = unknown === undefined ? "" : (0,suggest/* didYouMean */.a)(unknown.word, unknown.known);
    return `${path.length === 0 ? "" : `${formatPath(path)}: `}${message}${meant}`;
}
/** Faults as an error whose problems are in the order of the file, one per place and path. */
function inputError(faults, locationAt) {
    const seen = new Map();
    for (const fault of faults) {
        const identity = `${fault.offset} ${formatPath(fault.path)}`;
        if (!seen.has(identity))
            seen.set(identity, fault);
    }
    const sorted = [...seen.values()].toSorted((a, b) => a.offset - b.offset);
    const problems = sorted.slice(0, MOST_PROBLEMS).map((fault) => ({ location: locationAt(fault.offset), message: say(fault) }));
    const next = sorted[MOST_PROBLEMS];
    if (next !== undefined)
        problems.push({ location: locationAt(next.offset), message: `${sorted.length - MOST_PROBLEMS} more problems follow from here` });
    return new model/* InputError */.dz(problems);
}
/** Lines and columns of a text, both from 1. */
function locator(file, text) {
    const counter = new dist/* LineCounter */.HN();
    counter.addNewLine(0);
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        counter.addNewLine(at + 1);
    return (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line, column: col };
    };
}
/** Reads a policy file's octets. Throws InputError where it is no YAML, or larger than the guards allow. */
function parseSource(file, octets) {
    const { text, refusal } = decodeText(octets);
    const locationAt = locator(file, text);
    const refuse = (refusals) => inputError(refusals.map((r) => ({ ...r, path: [] })), locationAt);
    if (refusal !== null)
        throw refuse([refusal]);
    const read = source_tokenize(text);
    if ("refusal" in read)
        throw refuse([read.refusal]);
    const composed = compose(read.tokens, text);
    if ("refusals" in composed)
        throw refuse(composed.refusals);
    const { value, root, faults } = readTree(composed.document.contents);
    const place = (path) => {
        let at = root;
        for (const step of path) {
            const part = at.parts.get(step);
            if (part === undefined)
                break;
            at = part;
        }
        return at;
    };
    const offsetOf = (path, part) => {
        const { key, start, end } = place(path);
        return key !== null && (part === "key" || start === end) ? key : start;
    };
    return { text, value, faults, place, offsetOf, locationAt };
}

;// CONCATENATED MODULE: ./lib/src/policy/load.js
// mail-policy.yml to a Policy, or every fault in it at once.







/**
 * Loads the policy file as the user named it. `checks` is the register, `judgeResolver` says what is wrong with a resolver URL.
 * Throws InputError with all problems, also where the file is missing or unreadable.
 */
function loadPolicy(file, checks, judgeResolver) {
    return parsePolicy(file, readPolicyFile(file), checks, judgeResolver);
}
/** The policy in `octets`; `file` is the name its places carry. Throws InputError with all problems. */
function parsePolicy(file, octets, checks, judgeResolver) {
    const source = parseSource(file, octets);
    // The rules first: where both speak of one key, theirs is the plainer word.
    const faults = [...source.faults, ...judgeRules(source, checks, judgeResolver), ...judgeShape(source)];
    if (faults.length > 0)
        throw inputError(faults, source.locationAt);
    return buildPolicy(file, (0,external_node_crypto_.createHash)("sha256").update(octets).digest("hex"), source);
}
function readPolicyFile(file) {
    try {
        return readBounded(file);
    }
    catch (error) {
        const missing = error.code === "ENOENT";
        const message = missing
            ? 'there is no such file; write one, or name another with --config ("config" in a workflow)'
            : `the policy cannot be read: ${error.message}`;
        throw new model/* InputError */.dz([{ location: { file, line: 1, column: 1 }, message }]);
    }
}

// EXTERNAL MODULE: ./lib/src/sources/dns/resolver-url.js
var resolver_url = __webpack_require__(3289);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./lib/src/sources/dns/cache.js
/** A Dns that remembers every answer of the one below, failures too: a run sees one state of the world. */
class CachedDns {
    #below;
    #answers = new Map();
    constructor(below) {
        this.#below = below;
    }
    query(name, type) {
        const key = `${type} ${name}`;
        let answer = this.#answers.get(key);
        if (answer === undefined) {
            answer = this.#below.query(name, type);
            this.#answers.set(key, answer);
        }
        return answer; // the key holds the type
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/extended-error.js
const NAMES = [
    "Other", "Unsupported DNSKEY Algorithm", "Unsupported DS Digest Type", "Stale Answer", "Forged Answer", "DNSSEC Indeterminate",
    "DNSSEC Bogus", "Signature Expired", "Signature Not Yet Valid", "DNSKEY Missing", "RRSIGs Missing", "No Zone Key Bit Set",
    "NSEC Missing", "Cached Error", "Not Ready", "Blocked", "Censored", "Filtered", "Prohibited", "Stale NXDOMAIN Answer",
    "Not Authoritative", "Not Supported", "No Reachable Authority", "Network Error", "Invalid Data",
    "Signature Expired before Valid", "Too Early", "Unsupported NSEC3 Iterations Value", "Unable to conform to policy", "Synthesized",
];
/** Codes that say validation failed: RFC 8914 §4.2, §4.3, §4.6–4.13; 25 and 27 from the registry. */
const DNSSEC_CODES = new Set([1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 25, 27]);
/** Codes that say the answer is not what the DNS holds: RFC 8914 §4.5 (forged), §4.16–4.19 (blocked, censored, filtered, prohibited). */
const FALSIFYING_CODES = new Set([4, 15, 16, 17, 18]);
/** RFC 8914 §2 wants the text short; what a resolver sends beyond this tells nobody anything. */
const extended_error_MAX_TEXT = 200;
/** The errors in words, `DNSSEC Bogus (6): text`; empty where there are none. */
function describeErrors(errors) {
    const parts = errors.map(({ code, text }) => `${NAMES[code] ?? "Extended DNS Error"} (${code})${text === "" ? "" : `: ${text}`}`);
    return clip(parts.join(", "));
}
/** The same, to be put behind other words. */
function appendErrors(words, errors) {
    return errors.length === 0 ? words : `${words}, ${describeErrors(errors)}`;
}
/** A stranger's text, cut to what a message can hold. */
function clip(text) {
    const characters = Array.from(text.slice(0, 2 * (extended_error_MAX_TEXT + 1))); // one character is at most two units
    return characters.length > extended_error_MAX_TEXT ? `${characters.slice(0, extended_error_MAX_TEXT).join("")}…` : text;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/answer.js


const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;
/** IANA "DNS RCODEs", for messages. */
const RCODE_NAMES = [
    "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH", "NOTZONE",
];
/** Reads what the reply to `question` means. Pure; never throws. */
function readAnswer(message, question) {
    if (message.rcode !== NOERROR && message.rcode !== NXDOMAIN)
        return refusal(message);
    if (message.errors.some(({ code }) => FALSIFYING_CODES.has(code))) {
        return failure("refused", appendErrors("does not give the true answer", message.errors));
    }
    const chain = followAliases(message.answer, question);
    if ("problem" in chain)
        return failure("malformed", chain.problem);
    const { owner, aliases } = chain;
    const records = unique(message.answer.filter((rr) => rr.type === question.type && rr.name === owner));
    if (message.rcode === NXDOMAIN) {
        // RFC 2308 §2.1: NXDOMAIN speaks about the end of the chain
        if (records.length > 0)
            return failure("malformed", "NXDOMAIN together with the records asked for");
        return { kind: "nxdomain", owner, aliases };
    }
    if (records.length > 0)
        return { kind: "records", records, owner, aliases };
    if (message.answer.some((rr) => rr.type === question.type)) {
        return failure("malformed", `records of the type asked for, but none at ${owner}`);
    }
    return readEmptyAnswer(message, owner, aliases);
}
/**
 * RFC 2308 §2.2: with a SOA it is NODATA, with NS records and no SOA a referral. With neither, nobody who knows the zone
 * has spoken (§3 asks authorities for the SOA): so unbound answers for a zone whose name servers do not serve it.
 */
function readEmptyAnswer(message, owner, aliases) {
    const soa = message.authority.some((rr) => rr.type === "SOA" && (0,dns_name/* isWithin */.UO)(owner, rr.name));
    if (!soa && aliases.length > 0)
        return { kind: "elsewhere", owner, aliases };
    if (!soa && message.authority.some((rr) => rr.type === "NS")) {
        return failure("refused", "refers to other servers: it is no recursive resolver");
    }
    if (!soa)
        return failure("malformed", "an empty answer without a SOA record: the zone's name servers may not know it");
    return { kind: "nodata", owner, aliases };
}
/** The end of the CNAME chain that starts at the question's name; DNAMEs come with the CNAMEs they make (RFC 6672 §3.1). */
function followAliases(answer, question) {
    const targets = new Map();
    // RFC 1034 §3.6.2: asked for CNAME itself, the alias is the answer
    const cnames = question.type === "CNAME" ? [] : answer.filter((rr) => rr.type === "CNAME");
    for (const { name, data } of cnames) {
        const known = targets.get(name);
        if (known !== undefined && known !== data.target)
            return { problem: `two CNAME records at ${name}` };
        targets.set(name, data.target);
    }
    const aliases = new Set();
    let owner = question.name;
    for (let next = targets.get(owner); next !== undefined; next = targets.get(owner)) {
        if (aliases.has(owner))
            return { problem: `the CNAME chain comes back to ${owner}` };
        aliases.add(owner);
        owner = next;
    }
    return { owner, aliases: [...aliases] };
}
/** RFC 2181 §5: an RRset is a set. */
function unique(records) {
    return [...new Map(records.map((rr) => [JSON.stringify(rr.data), rr])).values()];
}
function refusal(message) {
    const name = RCODE_NAMES[message.rcode] ?? `RCODE ${message.rcode}`;
    return failure(message.rcode === SERVFAIL ? "servfail" : "refused", appendErrors(name, message.errors));
}
function failure(cause, reason) {
    return { kind: "failure", cause, reason };
}
/**
 * How far an answer can be trusted that was not bogus. `trusted`: nobody between us and the resolver could have written it
 * (RFC 4035 §4.9.3); `validates`: whether the resolver validates, null where that could not be found out.
 */
function judgeSecurity(authenticated, trusted, validates) {
    if (!trusted)
        return "indeterminate";
    if (authenticated)
        return "secure";
    return validates === true ? "insecure" : "indeterminate";
}
/** The trust in an answer that took several questions: that of its weakest part. */
function answer_weakest(a, b) {
    const order = ["bogus", "indeterminate", "insecure", "secure"];
    return order[Math.min(order.indexOf(a), order.indexOf(b))];
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/transport.js

/** Why there is no answer; the message is for people and names no upstream. */
class TransportError extends Error {
    failure;
    constructor(failure, message) {
        super(message);
        this.name = "TransportError";
        this.failure = failure;
    }
}
/** A connection broke under a question that may be asked again on a new one (RFC 7766 §6.2.4, RFC 9113 §8.7). */
class ConnectionLost extends TransportError {
}
/** An error of Node's as `unreachable`: node:net, node:tls and node:http2 reject and emit nothing else. */
function unreachable(error) {
    if (error instanceof TransportError)
        return error;
    return new TransportError("unreachable", describe(error));
}
/** The same for a connection that had been made. */
function lost(error) {
    return new ConnectionLost("unreachable", error === undefined ? "the connection was closed" : describe(error));
}
/** The answer in a reply over a channel that carries only ours, where anything else is a fault. */
function expectAnswer(reply) {
    if (reply.kind !== "answer")
        throw new TransportError("malformed", reply.problem);
    if (reply.message.truncated)
        throw new TransportError("malformed", "a truncated answer where nothing limits its size");
    return reply.message;
}
function describe(error) {
    // an AggregateError (no address of several connected) has a code and no message
    return clip(error.message || error.code || error.name);
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/client.js




/**
 * 10 s is how long resolvers themselves try (BIND's resolver-query-timeout); attempts double as stub resolvers' do, from 2 s, so two
 * silent upstreams are asked twice and there is time for an answer that takes long.
 */
const DEFAULT_TIMING = { question: 10_000, attempts: [2_000, 4_000, 8_000], pause: 200 };
/** So many times the end of a chain that the resolver did not follow is asked for. */
const MAX_HOPS = 8;
/** Which failure tells most, where upstreams differ. */
const TELLING = ["servfail", "refused", "malformed", "timeout", "unreachable"];
class Client {
    #upstreams;
    #lifetime;
    #timing;
    /** Upstreams in the order of preference. */
    constructor(upstreams, lifetime, timing) {
        this.#upstreams = upstreams;
        this.#lifetime = lifetime;
        this.#timing = timing;
    }
    async query(name, type) {
        const deadline = performance.now() + this.#timing.question;
        const passed = [];
        let security = "secure";
        let reason;
        let owner = name;
        for (let hop = 0; hop <= MAX_HOPS; hop++) {
            if ((0,dns_name/* parseName */.$q)(owner) !== owner)
                return client_failure("malformed", `${JSON.stringify(owner)} is no domain name that can be asked for`);
            const answer = await this.#ask({ name: owner, type, cd: false }, deadline);
            if (answer.kind === "failure")
                return answer;
            passed.push(...answer.aliases);
            security = answer_weakest(security, answer.security);
            owner = answer.owner;
            reason ??= answer.reason;
            const state = { aliases: passed, security, ...(reason === undefined ? {} : { reason }) };
            if (answer.kind === "records")
                return { kind: "records", records: answer.records, owner, ...state };
            if (answer.kind !== "elsewhere")
                return { kind: answer.kind, owner, ...state };
            if (passed.includes(owner))
                return client_failure("malformed", `the CNAME chain comes back to ${owner}`);
        }
        return client_failure("malformed", `the CNAME chain from ${name} is longer than ${MAX_HOPS} answers`);
    }
    /** Asks the upstreams in turn, round by round, until one has an answer. */
    async #ask(question, deadline) {
        const failures = new Map();
        for (const [round, ms] of this.#timing.attempts.entries()) {
            const upstreams = this.#inOrder().filter((upstream) => mayAskAgain(failures.get(upstream)));
            if (upstreams.length === 0)
                break;
            if (round > 0)
                await this.#lifetime.pause(Math.min(this.#timing.pause, deadline - performance.now()));
            for (const upstream of upstreams) {
                if (performance.now() >= deadline)
                    break;
                const until = Math.min(performance.now() + ms, deadline);
                const answer = await this.#attempt(upstream, question, until);
                if (answer.kind !== "failure")
                    return answer;
                failures.set(upstream, answer);
            }
        }
        return summarise(failures, this.#timing.question);
    }
    #inOrder() {
        return [...this.#upstreams.filter(({ silent }) => !silent), ...this.#upstreams.filter(({ silent }) => silent)];
    }
    async #attempt(upstream, question, until) {
        try {
            void upstream.findValidation(); // asked at the same time, so that it costs none
            const message = await upstream.exchange(question, left(until));
            if (message.rcode === SERVFAIL)
                return await this.#doubt(upstream, question, message, until);
            return await this.#weigh(upstream, readAnswer(message, question), message, until);
        }
        catch (error) {
            if (error instanceof TransportError)
                return client_failure(error.failure, error.message);
            throw error;
        }
    }
    /** SERVFAIL that becomes an answer without validation is bogus (RFC 4035 §5.5, §3.2.2); otherwise the name is dead. */
    async #doubt(upstream, question, first, until) {
        const dead = readAnswer(first, question);
        // on a way that anyone could have written to, SERVFAIL may be forged
        if (!upstream.trusted)
            return dead;
        const unchecked = readAnswer(await upstream.exchange({ ...question, cd: true }, left(until)), question);
        if (unchecked.kind === "failure")
            return dead;
        if ((await this.#validates(upstream, until)) !== true)
            return dead;
        if (!first.errors.some(({ code }) => DNSSEC_CODES.has(code))) {
            const again = await upstream.exchange(question, left(until));
            if (again.rcode !== SERVFAIL)
                return this.#weigh(upstream, readAnswer(again, question), again, until);
        }
        const reason = describeErrors(first.errors);
        return { ...unchecked, security: "bogus", ...(reason === "" ? {} : { reason }) };
    }
    async #weigh(upstream, meaning, message, until) {
        if (meaning.kind === "failure")
            return meaning;
        const undecided = upstream.trusted && !message.authenticated;
        const validates = undecided ? await this.#validates(upstream, until) : null;
        return { ...meaning, security: judgeSecurity(message.authenticated, upstream.trusted, validates) };
    }
    /** null also where it does not show in time. */
    #validates(upstream, until) {
        return this.#lifetime.within(left(until), () => upstream.findValidation()).catch(() => null);
    }
}
function left(until) {
    return Math.max(1, until - performance.now());
}
/** Silence may have been an accident; anything else was an answer. */
function mayAskAgain(last) {
    return last === undefined || last.cause === "timeout" || last.cause === "unreachable";
}
/** The most telling cause, and what each upstream did. */
function summarise(failures, questionMs) {
    const causes = [...failures.values()].map(({ cause }) => cause);
    const cause = TELLING.find((candidate) => causes.includes(candidate));
    if (cause === undefined)
        return client_failure("timeout", `no upstream answered within ${questionMs / 1000} s`);
    return client_failure(cause, [...failures].map(([{ url }, { reason }]) => `${url}: ${reason}`).join("; "));
}
function client_failure(cause, reason) {
    return { kind: "failure", cause, reason };
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./lib/src/sources/dns/doh.js


const MEDIA_TYPE = "application/dns-message"; // RFC 8484 §6
/** A DNS message's length has 16 bits (RFC 1035 §4.2.2). */
const MAX_BODY_OCTETS = 65_535;
/** Collects the DNS message in a response; what is not one rejects as soon as that is known. */
function collectMessage({ status, contentType }, body, resolve, reject) {
    // RFC 8484 §4.2.1: a DNS error too comes with 2xx; any other status has no DNS answer
    if (status !== 200)
        return reject(new TransportError("refused", `HTTP status ${status ?? "missing"}`));
    const mediaType = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase();
    if (mediaType !== MEDIA_TYPE) {
        return reject(new TransportError("malformed", `the response is ${clip(contentType ?? "of no type")}, not ${MEDIA_TYPE}`));
    }
    const chunks = [];
    let size = 0;
    body.on("data", (chunk) => {
        size += chunk.length;
        if (size > MAX_BODY_OCTETS)
            reject(new TransportError("malformed", `the response has more than ${MAX_BODY_OCTETS} octets`));
        else
            chunks.push(chunk);
    });
    body.on("end", () => resolve(Buffer.concat(chunks)));
    body.on("aborted", () => reject(lost()));
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/lifetime.js
// Time limits: nothing here waits longer than it was told to, nor outlives close().

/**
 * A promise that ends with `signal` at the latest, rejecting with its reason. `begin` starts the work and returns how to
 * clean up, which happens exactly once, whatever ended it.
 */
function untilAborted(signal, begin) {
    const { promise, resolve, reject } = deferred();
    if (signal.aborted) {
        reject(signal.reason);
        return promise;
    }
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    let cleanUp = () => undefined;
    try {
        cleanUp = begin(resolve, reject);
    }
    catch (error) {
        reject(unreachable(error)); // Node throws at once where a socket or session is already gone
    }
    return promise.finally(() => {
        signal.removeEventListener("abort", onAbort);
        cleanUp();
    });
}
/** Waits for what others wait for too, but no longer than `signal`. */
function awaitShared(shared, signal) {
    return untilAborted(signal, (resolve, reject) => {
        shared.then(resolve, reject);
        return () => undefined;
    });
}
function deferred() {
    let resolve;
    let reject;
    const promise = new Promise((onValue, onError) => {
        resolve = onValue;
        reject = onError;
    });
    return { promise, resolve, reject };
}
/** All that is under way for one resolver. */
class Lifetime {
    #running = new Set();
    #closed = false;
    /** Runs `work` for at most `ms` milliseconds; rejects with a TransportError when they are over or all is closed. */
    async within(ms, work) {
        const controller = new AbortController();
        if (this.#closed)
            throw lifetime_closed();
        const timer = setTimeout(() => controller.abort(new TransportError("timeout", `no answer within ${seconds(ms)}`)), ms);
        this.#running.add(controller);
        try {
            return await awaitShared(work(controller.signal), controller.signal);
        }
        finally {
            clearTimeout(timer);
            this.#running.delete(controller);
        }
    }
    /** Waits `ms` milliseconds, or less where all is closed. */
    pause(ms) {
        return this.within(ms, () => new Promise(() => undefined)).catch(() => undefined);
    }
    close() {
        this.#closed = true;
        for (const controller of this.#running)
            controller.abort(lifetime_closed());
    }
}
function lifetime_closed() {
    return new TransportError("unreachable", "the resolver was closed");
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1).replace(/\.0$/, "")} s`;
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/src/sources/dns/secure-connection.js
// TLS to a resolver: at least 1.2, certificate verified for its name or address (RFC 7858 §3.2, RFC 8310 §8.1, RFC 9525).




/** The options of node:tls and node:https for a server. */
function tlsOptions({ host, port, name, ca }, alpn) {
    return {
        host,
        port,
        servername: (0,external_node_net_.isIP)(name) === 0 ? name : "", // RFC 6066 §3: no addresses in SNI
        checkServerIdentity: (_, certificate) => (0,external_node_tls_.checkServerIdentity)(name, certificate),
        minVersion: "TLSv1.2",
        ALPNProtocols: alpn,
        ...(ca === undefined ? {} : { ca }),
    };
}
/** A connection with its handshake done and nothing sent; the process does not wait for it. */
function connectSecurely(server, alpn, signal) {
    return untilAborted(signal, (resolve, reject) => {
        const socket = (0,external_node_tls_.connect)(tlsOptions(server, alpn));
        let ready = false;
        socket.unref();
        socket.on("error", (error) => reject(unreachable(error))); // stays, so that a later error is never unhandled
        socket.on("close", () => reject(unreachable(new Error("the connection was closed during the TLS handshake"))));
        socket.once("secureConnect", () => {
            ready = true;
            resolve(socket);
        });
        return () => {
            if (!ready)
                socket.destroy();
        };
    });
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/http1.js
// DNS over HTTPS on HTTP/1.1, for servers without HTTP/2: a few connections, kept for the next question.





/** Connections to one server: enough to hide its delay, few enough not to burden it. */
const MAX_CONNECTIONS = 16;
class Http1Connection {
    heardAt = performance.now();
    lost = false;
    #agent;
    #authority;
    #path;
    constructor(server, authority, path) {
        this.#agent = new external_node_https_.Agent({ ...tlsOptions(server, ["http/1.1"]), keepAlive: true, maxSockets: MAX_CONNECTIONS });
        this.#authority = authority;
        this.#path = path;
    }
    post(message, signal) {
        return untilAborted(signal, (resolve, reject) => {
            let complete = false;
            const headers = { host: this.#authority, accept: MEDIA_TYPE, "content-type": MEDIA_TYPE, "content-length": message.length };
            const asked = (0,external_node_https_.request)({ agent: this.#agent, method: "POST", path: this.#path, headers }, (response) => {
                this.heardAt = performance.now();
                collectMessage({ status: response.statusCode, contentType: response.headers["content-type"] }, response, resolve, reject);
                response.on("error", (error) => reject(lost(error)));
                response.on("end", () => (complete = true));
            });
            asked.on("error", (error) => {
                if (!asked.reusedSocket)
                    return reject(unreachable(error));
                this.#dropIdle();
                reject(lost(error)); // RFC 9112 §9.3.1: a kept connection may have been closed just as we wrote
            });
            asked.on("socket", (socket) => socket.unref());
            asked.end(message);
            return () => {
                if (!complete)
                    asked.destroy(); // else its connection is kept
            };
        });
    }
    close() {
        this.#agent.destroy();
    }
    /** Where one kept connection died the others that idle may have died with it. */
    #dropIdle() {
        for (const socket of Object.values(this.#agent.freeSockets).flat())
            socket?.destroy();
    }
}

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(2467);
;// CONCATENATED MODULE: ./lib/src/sources/dns/http2.js




class Http2Connection {
    heardAt = performance.now();
    #session;
    #path;
    constructor(socket, authority, path) {
        this.#session = (0,external_node_http2_.connect)(`https://${authority}`, { createConnection: () => socket, settings: { enablePush: false } });
        this.#session.on("error", () => undefined); // each stream hears of it too
        this.#session.unref();
        this.#path = path;
    }
    get lost() {
        return this.#session.closed || this.#session.destroyed;
    }
    post(message, signal) {
        return untilAborted(signal, (resolve, reject) => {
            const stream = this.#session.request({
                ":method": "POST",
                ":path": this.#path,
                accept: MEDIA_TYPE,
                "content-type": MEDIA_TYPE,
                "content-length": message.length,
            });
            stream.on("response", (headers) => {
                this.heardAt = performance.now();
                collectMessage({ status: headers[":status"], contentType: headers["content-type"] }, stream, resolve, reject);
            });
            stream.on("error", (error) => reject(lost(error)));
            stream.on("close", () => reject(lost()));
            stream.end(message);
            return () => {
                // a stream that ended by itself needs no RST_STREAM: servers count those (CVE-2023-44487)
                if (!stream.readableEnded)
                    stream.close(external_node_http2_.constants.NGHTTP2_CANCEL);
            };
        });
    }
    close() {
        this.#session.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/kept.js
// One connection per upstream, kept for the next question and opened anew when it has died.


class Kept {
    #open;
    #current = null;
    #closed = false;
    /** `open` must settle by itself, whether or not anybody still waits. */
    constructor(open) {
        this.#open = open;
    }
    /** Runs `work` on the connection; once more on a new one where the connection broke under it. */
    async use(signal, work) {
        try {
            return await this.#once(signal, work);
        }
        catch (error) {
            if (!(error instanceof ConnectionLost))
                throw error;
            return this.#once(signal, work);
        }
    }
    close() {
        this.#closed = true;
        this.#current?.then((connection) => connection.close(), () => undefined);
    }
    async #once(signal, work) {
        const connection = await this.#connection(signal);
        const askedAt = performance.now();
        try {
            return await work(connection);
        }
        catch (error) {
            // silence since we asked: the connection may be dead without a sign, so the next question gets a new one
            if (signal.aborted && connection.heardAt < askedAt)
                connection.close();
            throw error;
        }
    }
    async #connection(signal) {
        for (;;) {
            const shared = (this.#current ??= this.#opened());
            const connection = await awaitShared(shared, signal);
            if (!connection.lost)
                return connection;
            if (this.#current === shared)
                this.#current = null;
        }
    }
    #opened() {
        const opening = this.#open();
        opening.then((connection) => this.#closed && connection.close(), () => {
            if (this.#current === opening)
                this.#current = null;
        });
        return opening;
    }
}

// EXTERNAL MODULE: ./node_modules/dns2/index.mjs
var dns2 = __webpack_require__(5303);
;// CONCATENATED MODULE: ./lib/src/sources/dns/cursor.js
// Reading octets that a stranger wrote: every step is checked against the end of the message.
/** The message breaks the protocol; thrown and caught inside the decoder only. */
class Malformed extends Error {
}
/** A position in a message; reading past `end` throws Malformed. */
class Cursor {
    bytes;
    end;
    at;
    constructor(bytes, at, end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }
    get left() {
        return this.end - this.at;
    }
    u8() {
        return this.bytes.readUInt8(this.#step(1));
    }
    u16() {
        return this.bytes.readUInt16BE(this.#step(2));
    }
    u32() {
        return this.bytes.readUInt32BE(this.#step(4));
    }
    take(count) {
        const from = this.#step(count);
        return this.bytes.subarray(from, from + count);
    }
    rest() {
        return this.take(this.left);
    }
    #step(count) {
        if (count > this.left)
            throw new Malformed(`octet ${this.at + count} of ${this.end} is read`);
        const from = this.at;
        this.at += count;
        return from;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/names.js


const MAX_NAME_OCTETS = 255; // RFC 1035 §2.3.4
/** A name has at most 127 labels (255 octets, two for each and one for the root), so honest encoders need no more pointers. */
const MAX_POINTERS = 127;
/** Each octet as it stands in a label. */
const ESCAPED = Array.from({ length: 256 }, (_, octet) => (0,dns_name/* escapeLabel */.cR)(String.fromCharCode(octet)));
/**
 * Reads the names of one message. What was read at an octet is remembered, so each label is walked once; and all labels together
 * have no more octets than the message, so the time is linear in its size.
 */
class NameReader {
    #bytes;
    #known = new Map();
    #labelOctetsLeft;
    constructor(bytes) {
        this.#bytes = bytes;
        this.#labelOctetsLeft = bytes.length;
    }
    /** The name at the cursor, which moves behind it; throws Malformed. */
    read(cursor) {
        const { name, end } = this.#suffixAt(cursor.at);
        if (end > cursor.end)
            throw new Malformed("a name runs over the end of its record");
        cursor.at = end;
        return name;
    }
    #suffixAt(start) {
        const steps = [];
        let segment = start;
        let at = start;
        let known = this.#known.get(at);
        while (known === undefined) {
            if (steps.length > MAX_NAME_OCTETS)
                throw new Malformed("a name has too many labels and pointers");
            const length = this.#octet(at);
            if (length === 0) {
                known = { name: dns_name/* ROOT */.Dl, octets: 1, pointers: 0, end: at + 1 };
                break;
            }
            const step = length < 0x40 ? this.#label(at, length) : this.#pointer(at, length, segment);
            steps.push(step);
            if (step.label === null)
                segment = step.next;
            at = step.next;
            known = this.#known.get(at);
        }
        return steps.reduceRight((rest, step) => this.#remember(step, rest), known);
    }
    #label(at, length) {
        const end = at + 1 + length;
        if (end > this.#bytes.length)
            throw new Malformed("a label runs over the end of the message");
        this.#labelOctetsLeft -= end - at;
        if (this.#labelOctetsLeft < 0)
            throw new Malformed("names overlap"); // pointers into the midst of labels
        let label = "";
        for (const octet of this.#bytes.subarray(at + 1, end))
            label += ESCAPED[octet];
        return { at, label, next: end };
    }
    #pointer(at, first, segment) {
        if (first < 0xc0)
            throw new Malformed(`octet ${at}: a label type that is not in use`); // RFC 6891 §5
        const target = ((first & 0x3f) << 8) | this.#octet(at + 1);
        // RFC 1035 §4.1.4: a pointer names a prior occurrence, so the chain cannot come round again
        if (target >= segment)
            throw new Malformed(`octet ${at}: a compression pointer that does not point backwards`);
        return { at, label: null, next: target };
    }
    #remember({ at, label, next }, rest) {
        const suffix = label === null
            ? { ...rest, pointers: rest.pointers + 1, end: at + 2 }
            : {
                ...rest,
                name: rest.name === dns_name/* ROOT */.Dl ? label : `${label}.${rest.name}`,
                octets: rest.octets + next - at,
            };
        if (suffix.octets > MAX_NAME_OCTETS)
            throw new Malformed(`a name has more than ${MAX_NAME_OCTETS} octets`);
        if (suffix.pointers > MAX_POINTERS)
            throw new Malformed(`a name goes through more than ${MAX_POINTERS} pointers`);
        this.#known.set(at, suffix);
        return suffix;
    }
    #octet(at) {
        if (at >= this.#bytes.length)
            throw new Malformed("a name runs over the end of the message");
        return this.#bytes.readUInt8(at);
    }
}
/** The octets of a name, uncompressed; null where it is no name that can be asked for. */
function encodeName(name) {
    if ((0,dns_name/* parseName */.$q)(name) !== name)
        return null;
    const labels = (0,dns_name/* labelsOf */.PC)(name).map((label) => Buffer.from((0,dns_name/* unescapeLabel */.dk)(label) ?? "", "latin1"));
    return Buffer.concat([...labels.flatMap((octets) => [Buffer.of(octets.length), octets]), Buffer.of(0)]);
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/rdata.js
// RDATA of the types this project reads, octets to values; one that breaks its type's rules is Malformed.


const target = (cursor, names) => ({ target: names.read(cursor) });
const hex = (cursor) => cursor.rest().toString("hex");
const DECODE = {
    A: (cursor) => ({ address: cursor.take(4).join(".") }),
    AAAA: (cursor) => {
        const groups = Array.from({ length: 8 }, () => cursor.u16());
        return { address: dns2/* Packet */.$T.toIPv6(groups) }; // RFC 5952 §4
    },
    CNAME: target,
    DNAME: target,
    NS: target,
    PTR: target,
    MX: (cursor, names) => ({ preference: cursor.u16(), exchange: names.read(cursor) }),
    TXT: (cursor) => {
        // RFC 1035 §3.3.14: one or more <character-string>s
        const strings = [];
        do
            strings.push(cursor.take(cursor.u8()).toString("latin1"));
        while (cursor.left > 0);
        return { strings };
    },
    SOA: (cursor, names) => ({
        mname: names.read(cursor),
        rname: names.read(cursor),
        serial: cursor.u32(),
        refresh: cursor.u32(),
        retry: cursor.u32(),
        expire: cursor.u32(),
        minimum: cursor.u32(),
    }),
    TLSA: (cursor) => ({ usage: cursor.u8(), selector: cursor.u8(), matching: cursor.u8(), data: hex(cursor) }),
    DS: (cursor) => ({ keyTag: cursor.u16(), algorithm: cursor.u8(), digestType: cursor.u8(), digest: hex(cursor) }),
    DNSKEY: (cursor) => ({ flags: cursor.u16(), protocol: cursor.u8(), algorithm: cursor.u8(), key: hex(cursor) }),
};
/** The RDATA that `cursor` spans, all of it; throws Malformed. */
function decodeRdata(type, cursor, names) {
    const data = DECODE[type](cursor, names);
    if (cursor.left !== 0)
        throw new Malformed(`${cursor.left} octets too many in a ${type} record`);
    return data;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/wire.js
// DNS messages on the wire (RFC 1035 §4, RFC 6891, RFC 8914): dns2 writes our queries, a strict decoder reads answers.





const HEADER_OCTETS = 12;
/** The size that every path carries unfragmented (DNS Flag Day 2020). */
const UDP_PAYLOAD_OCTETS = 1232;
const CLASS_IN = 1;
const TYPE_OPT = 41; // RFC 6891 §6.1.1
const OPTION_EDE = 15; // RFC 8914 §2
const TYPE_OF_NUMBER = new Map(Object.entries(dns_record/* TYPE_NUMBER */.ph).map(([type, number]) => [number, type]));
/** The query for a question: RD, EDNS with DO, and CD where wanted. The name must be a valid `Name`. */
function encodeQuery(question, id) {
    const name = encodeName(question.name);
    if (name === null)
        throw new TypeError(`not a domain name: ${question.name}`);
    const packet = new dns2/* Packet */.$T();
    packet.header = Object.assign(new dns2/* Packet */.$T.Header({ id, rd: 1 }), { cd: question.cd ? 1 : 0 });
    packet.questions = [new dns2/* Packet */.$T.Question("", dns_record/* TYPE_NUMBER */.ph[question.type], CLASS_IN)];
    packet.additionals = [dns2/* Packet */.$T.Resource.EDNS([], { doFlag: true, udpPayloadSize: UDP_PAYLOAD_OCTETS })];
    const message = packet.toBuffer();
    // dns2 knows no escapes in names: it asks for the root, one zero octet, and our octets take its place
    return Buffer.concat([message.subarray(0, HEADER_OCTETS), name, message.subarray(HEADER_OCTETS + 1)]);
}
/** Reads a packet as the reply to `question` asked with `id`. Never throws; time is linear in its size. */
function readReply(bytes, question, id) {
    try {
        return wire_decode(bytes, question, id);
    }
    catch (error) {
        if (error instanceof Malformed)
            return { kind: "malformed", problem: `a malformed answer: ${error.message}` };
        throw error;
    }
}
function wire_decode(bytes, question, id) {
    const stray = (problem) => ({ kind: "stray", problem });
    if (bytes.length < HEADER_OCTETS)
        return stray(`${bytes.length} octets are no DNS message`);
    const cursor = new Cursor(bytes, 0, bytes.length);
    const names = new NameReader(bytes);
    // RFC 5452 §9.1: what does not match id and question is not ours
    if (cursor.u16() !== id)
        return stray("an answer with another id");
    const flags = cursor.u16();
    if ((flags & 0x8000) === 0)
        return stray("a query where an answer is due");
    const [questions, answers, authorities, additionals] = [cursor.u16(), cursor.u16(), cursor.u16(), cursor.u16()];
    if ((flags & 0x7800) !== 0)
        return stray("an answer to another kind of query");
    if (questions !== 1)
        return stray(`an answer to ${questions} questions`);
    if (names.read(cursor) !== question.name || cursor.u16() !== dns_record/* TYPE_NUMBER */.ph[question.type] || cursor.u16() !== CLASS_IN) {
        return stray("an answer to another question");
    }
    const message = {
        rcode: flags & 0xf,
        truncated: (flags & 0x0200) !== 0,
        authenticated: (flags & 0x0020) !== 0,
        answer: [],
        authority: [],
        errors: [],
    };
    // RFC 2181 §9: a truncated reply is not to be used, and may end anywhere
    if (message.truncated)
        return { kind: "answer", message };
    message.answer = readSection(cursor, answers, names);
    message.authority = readSection(cursor, authorities, names);
    readAdditional(cursor, additionals, names, message);
    return { kind: "answer", message };
}
function wire_readRecord(cursor, names) {
    const name = names.read(cursor);
    const [type, cls, ttl, length] = [cursor.u16(), cursor.u16(), cursor.u32(), cursor.u16()];
    const from = cursor.at;
    cursor.take(length);
    return { name, type, class: cls, ttl, rdata: new Cursor(cursor.bytes, from, from + length) };
}
function readSection(cursor, count, names) {
    const records = [];
    for (let i = 0; i < count; i++) {
        const raw = wire_readRecord(cursor, names);
        const type = TYPE_OF_NUMBER.get(raw.type);
        if (type === undefined || raw.class !== CLASS_IN)
            continue;
        const ttl = raw.ttl > 0x7fff_ffff ? 0 : raw.ttl; // RFC 2181 §8
        records.push({ name: raw.name, ttl, type, data: decodeRdata(type, raw.rdata, names) });
    }
    return records;
}
/** Of the additional section only OPT counts: the upper bits of the rcode, and Extended DNS Errors. */
function readAdditional(cursor, count, names, message) {
    let seen = false;
    for (let i = 0; i < count; i++) {
        const raw = wire_readRecord(cursor, names);
        if (raw.type !== TYPE_OPT)
            continue;
        if (seen)
            throw new Malformed("more than one OPT record"); // RFC 6891 §6.1.1
        seen = true;
        message.rcode |= (raw.ttl >>> 24) << 4; // RFC 6891 §6.1.3
        message.errors = readExtendedErrors(raw.rdata);
    }
}
function readExtendedErrors(rdata) {
    const errors = [];
    while (rdata.left > 0) {
        const code = rdata.u16();
        const option = rdata.take(rdata.u16());
        if (code !== OPTION_EDE)
            continue;
        if (option.length < 2)
            throw new Malformed("an Extended DNS Error without its code");
        // RFC 8914 §2: UTF-8, possibly ended by a NUL
        errors.push({ code: option.readUInt16BE(0), text: option.toString("utf8", 2).replace(/\0+$/, "") });
    }
    return errors;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/https.js






/** RFC 8484 §4.1: the id is 0, HTTP matches answers to questions. */
const ID = 0;
class HttpsTransport {
    #kept;
    /** `connectMs` bounds a connection's making, in milliseconds. */
    constructor(server, lifetime, connectMs) {
        this.#kept = new Kept(() => lifetime.within(connectMs, (signal) => https_open(server, signal)));
    }
    async exchange(question, signal) {
        const query = encodeQuery(question, ID);
        const body = await this.#kept.use(signal, (connection) => connection.post(query, signal));
        return expectAnswer(readReply(body, question, ID));
    }
    close() {
        this.#kept.close();
    }
}
async function https_open(server, signal) {
    const socket = await connectSecurely(server, ["h2", "http/1.1"], signal);
    if (socket.alpnProtocol === "h2")
        return new Http2Connection(socket, server.authority, server.path);
    socket.destroy(); // node:https makes its own
    return new Http1Connection(server, server.authority, server.path);
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/limit.js
/** A Dns that has at most `limit` questions under way in the one below; first come, first served. */
class LimitedDns {
    #below;
    #waiting = [];
    #free;
    constructor(below, limit) {
        this.#below = below;
        this.#free = limit;
    }
    async query(name, type) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((go) => this.#waiting.push(go));
        try {
            return await this.#below.query(name, type);
        }
        finally {
            const next = this.#waiting.shift(); // the slot is handed on, so nobody can slip in between
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/frames.js
// DNS messages in a stream: each behind two octets of length (RFC 1035 §4.2.2, RFC 7766 §8).
/** A message as it goes over a stream; in one write, as RFC 7766 §8 wants it. */
function frames_frame(message) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length);
    return Buffer.concat([length, message]);
}
/** Cuts a stream into messages. Holds at most one incomplete message, 65,537 octets, beside the last chunk. */
class FrameReader {
    #chunks = [];
    #held = 0;
    /** The messages that `chunk` completes. */
    push(chunk) {
        this.#chunks.push(chunk);
        this.#held += chunk.length;
        const messages = [];
        for (let length = this.#nextLength(); length !== null && this.#held >= length + 2; length = this.#nextLength()) {
            const all = this.#join();
            messages.push(all.subarray(2, length + 2));
            this.#chunks = [all.subarray(length + 2)];
            this.#held = all.length - length - 2;
        }
        return messages;
    }
    #nextLength() {
        if (this.#held < 2)
            return null;
        const first = this.#chunks[0];
        return (first.length >= 2 ? first : this.#join()).readUInt16BE(0);
    }
    /** All that is held as one buffer; done only where it is needed, so that many small chunks cost no quadratic time. */
    #join() {
        const all = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
        this.#chunks = [all];
        return all;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/tls.js
// DNS over TLS (RFC 7858): one connection, many questions under way on it, answers matched by id (RFC 7766 §6.2.1.1).







class TlsTransport {
    #kept;
    /** `connectMs` bounds a connection's making, in milliseconds. */
    constructor(server, lifetime, connectMs) {
        this.#kept = new Kept(async () => {
            const socket = await lifetime.within(connectMs, (signal) => connectSecurely(server, ["dot"], signal));
            return new DotConnection(socket);
        });
    }
    exchange(question, signal) {
        return this.#kept.use(signal, (connection) => connection.ask(question, signal));
    }
    close() {
        this.#kept.close();
    }
}
class DotConnection {
    heardAt = performance.now();
    #socket;
    #waiting = new Map();
    constructor(socket) {
        const frames = new FrameReader();
        this.#socket = socket;
        socket.on("data", (chunk) => {
            this.heardAt = performance.now();
            for (const message of frames.push(chunk))
                this.#hand(message);
        });
        socket.on("end", () => socket.destroy());
        socket.on("close", () => {
            for (const { fail } of this.#waiting.values())
                fail(lost());
        });
    }
    get lost() {
        return this.#socket.destroyed || !this.#socket.writable;
    }
    ask(question, signal) {
        const id = this.#freeId();
        return untilAborted(signal, (resolve, reject) => {
            this.#waiting.set(id, { answer: resolve, fail: reject });
            this.#socket.write(frames_frame(encodeQuery(question, id)));
            return () => this.#waiting.delete(id);
        }).then((message) => expectAnswer(readReply(message, question, id)));
    }
    close() {
        this.#socket.destroy();
    }
    #hand(message) {
        if (message.length < 2)
            return;
        this.#waiting.get(message.readUInt16BE(0))?.answer(message); // an answer nobody waits for any more is dropped
    }
    #freeId() {
        let id = (0,external_node_crypto_.randomInt)(0x1_0000);
        while (this.#waiting.has(id))
            id = (0,external_node_crypto_.randomInt)(0x1_0000); // ends: far fewer questions than ids are under way
        return id;
    }
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
;// CONCATENATED MODULE: ./lib/src/sources/dns/tcp.js
// DNS over TCP (RFC 7766), one connection per question: it serves answers too large for UDP.






/** The first message that comes back. Rejects with a TransportError. */
function askTcp(server, question, signal) {
    const id = (0,external_node_crypto_.randomInt)(0x1_0000);
    return untilAborted(signal, (resolve, reject) => {
        const frames = new FrameReader();
        const socket = (0,external_node_net_.connect)(server);
        socket.unref();
        socket.on("error", (error) => reject(unreachable(error)));
        socket.on("close", () => reject(lost()));
        socket.on("connect", () => socket.write(frames_frame(encodeQuery(question, id))));
        socket.on("data", (chunk) => {
            const [message] = frames.push(chunk);
            if (message !== undefined)
                resolve(readReply(message, question, id));
        });
        return () => socket.destroy();
    });
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/udp.js
// DNS over UDP (RFC 1035 §4.2.1, RFC 5452), and TCP where the answer is truncated.







class UdpTransport {
    #server;
    constructor(server) {
        this.#server = server;
    }
    async exchange(question, signal) {
        const message = await askUdp(this.#server, question, signal);
        return message.truncated ? expectAnswer(await askTcp(this.#server, question, signal)) : message; // RFC 7766 §5
    }
    close() {
        // a socket lives as long as its question
    }
}
/** One question from a port of its own (RFC 5452 §9.2); stray packets are passed over until the signal (§9.1). */
function askUdp({ host, port }, question, signal) {
    const id = (0,external_node_crypto_.randomInt)(0x1_0000);
    return untilAborted(signal, (resolve, reject) => {
        const socket = (0,external_node_dgram_.createSocket)((0,external_node_net_.isIPv6)(host) ? "udp6" : "udp4");
        let open = true;
        socket.unref();
        socket.on("error", (error) => reject(unreachable(error)));
        socket.on("message", (bytes) => {
            const reply = readReply(bytes, question, id);
            if (reply.kind === "answer")
                resolve(reply.message);
            else if (reply.kind === "malformed")
                reject(new TransportError("malformed", reply.problem));
        });
        // connected, so the kernel hands us only what comes from the resolver
        socket.connect(port, host, (error) => {
            if (error)
                reject(unreachable(error));
            else if (open)
                socket.send(encodeQuery(question, id));
        });
        return () => {
            open = false;
            socket.close();
        };
    });
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/upstream.js



/** So many questions in a row without a sign of life make an upstream the last choice. */
const SILENCES_TO_DEMOTE = 3;
/** A root zone that validates proves that the resolver does (RFC 4035 §4.9.3: AD). */
const PROBE = { name: dns_name/* ROOT */.Dl, type: "SOA", cd: false };
class Upstream {
    url;
    /** Nobody between us and the resolver can write answers (DoH, DoT, loopback), so its AD bit counts. */
    trusted;
    #transport;
    #lifetime;
    #probeMs;
    #asked = 0;
    #answered = 0;
    #silences = 0;
    #probe = null;
    #validates = null;
    /** `probeMs`: time limits of the attempts to find out whether it validates. */
    constructor(url, trusted, transport, lifetime, probeMs) {
        this.url = url;
        this.trusted = trusted;
        this.#transport = transport;
        this.#lifetime = lifetime;
        this.#probeMs = probeMs;
    }
    /** Questions sent. */
    get asked() {
        return this.#asked;
    }
    /** Questions answered, whatever the answer. */
    get answered() {
        return this.#answered;
    }
    /** Whether it has been silent long enough to be asked last. */
    get silent() {
        return this.#silences >= SILENCES_TO_DEMOTE;
    }
    /** Whether it validates, as far as is known by now. */
    get validates() {
        return this.#validates;
    }
    /** Asks once, for at most `ms` milliseconds. Rejects with a TransportError. */
    async exchange(question, ms) {
        this.#asked++;
        try {
            const message = await this.#lifetime.within(ms, (signal) => this.#transport.exchange(question, signal));
            this.#answered++;
            this.#silences = 0;
            return message;
        }
        catch (cause) {
            const error = unreachable(cause);
            if (error.failure === "timeout" || error.failure === "unreachable")
                this.#silences++;
            throw error;
        }
    }
    /** Finds out whether it validates: asked once, null where no answer came. Never rejects. */
    findValidation() {
        this.#probe ??= this.#askForValidation();
        return this.#probe;
    }
    close() {
        this.#transport.close();
    }
    async #askForValidation() {
        for (const ms of this.#probeMs) {
            try {
                const message = await this.exchange(PROBE, ms);
                this.#validates = message.rcode === NOERROR && message.authenticated;
                return this.#validates;
            }
            catch (error) {
                if (!(error instanceof TransportError))
                    throw error;
            }
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/resolver.js
// The live DNS of one run: the layers put together.












/**
 * Used where the policy names none: two services that validate DNSSEC and filter nothing (a filter's NXDOMAIN would falsify
 * verdicts), independent of each other in operator, network, software and law. The first is that of the Swiss society Digitale
 * Gesellschaft, which keeps no logs; the second, Cloudflare's 1.1.1.1, is only asked where the first fails and can be
 * reached from everywhere.
 */
const DEFAULT_RESOLVERS = [
    "https://dns.digitale-gesellschaft.ch/dns-query",
    "https://cloudflare-dns.com/dns-query",
];
/** Questions under way at once. */
const DEFAULT_CONCURRENCY = 64;
/** A lost packet must not make a resolver look as if it did not validate. */
const PROBE_ATTEMPTS = 2;
/** Opens the way to the resolvers; nothing is sent yet. Throws an AuditError for a URL that is none or an empty system list. */
function openResolver({ urls, concurrency = DEFAULT_CONCURRENCY, timing = DEFAULT_TIMING, ca }) {
    const lifetime = new Lifetime();
    const servers = (urls.length === 0 ? DEFAULT_RESOLVERS : urls).flatMap(expand);
    const upstreams = servers.map((server) => {
        const transport = openTransport(server, lifetime, timing, ca);
        return new Upstream(server.url, isTrusted(server), transport, lifetime, timing.attempts.slice(0, PROBE_ATTEMPTS));
    });
    return {
        dns: new CachedDns(new LimitedDns(new Client(upstreams, lifetime, timing), concurrency)),
        resolvers: () => upstreams.map(({ url, validates }) => ({ url, validates })),
        questions: () => upstreams.reduce((sum, { asked }) => sum + asked, 0),
        answered: () => upstreams.some(({ answered }) => answered > 0),
        close: () => {
            lifetime.close();
            for (const upstream of upstreams)
                upstream.close();
        },
    };
}
function expand(text) {
    const parsed = (0,resolver_url/* parseResolverUrl */.d)(text);
    if ("error" in parsed)
        throw new model/* AuditError */.M_(parsed.error);
    if (parsed.kind !== "system")
        return [parsed];
    const servers = (0,external_node_dns_.getServers)().map(resolver_url/* systemResolver */.I);
    if (servers.length === 0)
        throw new model/* AuditError */.M_("the system names no DNS resolver; name one with --resolver or in the policy");
    return servers;
}
/** RFC 4035 §4.9.3: the AD bit counts only where nobody on the way can have set it. */
function isTrusted(server) {
    return server.kind !== "udp" || server.host === "::1" || ((0,external_node_net_.isIPv4)(server.host) && server.host.startsWith("127."));
}
function openTransport(server, lifetime, timing, ca) {
    const connectMs = Math.max(...timing.attempts);
    if (server.kind === "udp")
        return new UdpTransport(server);
    if (server.kind === "tls")
        return new TlsTransport({ ...server, ca }, lifetime, connectMs);
    return new HttpsTransport({ ...server, name: server.host, ca }, lifetime, connectMs);
}

;// CONCATENATED MODULE: ./lib/src/sources/addresses.js
// Which addresses DNS content may send us to (RFC 6890, RFC 8190): only those the IANA special-purpose address
// registries and the IPv6 address space leave for public hosts. Everything else could reach inside the runner's network.

/** IANA IPv4 Special-Purpose Address Registry, and multicast (RFC 5771). */
const IPV4_BLOCKS = [
    ["0.0.0.0", 8, "this network, RFC 791"],
    ["10.0.0.0", 8, "private, RFC 1918"],
    ["100.64.0.0", 10, "shared by carriers, RFC 6598"],
    ["127.0.0.0", 8, "loopback, RFC 1122"],
    ["169.254.0.0", 16, "link-local, RFC 3927"],
    ["172.16.0.0", 12, "private, RFC 1918"],
    ["192.0.0.0", 24, "protocol assignments, RFC 6890"],
    ["192.0.2.0", 24, "documentation, RFC 5737"],
    ["192.88.99.0", 24, "6to4 relays, RFC 7526"],
    ["192.168.0.0", 16, "private, RFC 1918"],
    ["198.18.0.0", 15, "benchmarking, RFC 2544"],
    ["198.51.100.0", 24, "documentation, RFC 5737"],
    ["203.0.113.0", 24, "documentation, RFC 5737"],
    ["224.0.0.0", 4, "multicast, RFC 5771"],
    ["240.0.0.0", 4, "reserved, RFC 1112"],
];
/** IANA IPv6 Special-Purpose Address Registry, first what carries an IPv4 address inside it. */
const IPV6_BLOCKS = [
    ["::ffff:0:0", 96, "IPv4-mapped, RFC 4291"],
    ["::", 96, "IPv4-compatible or loopback, RFC 4291"],
    ["64:ff9b::", 96, "NAT64, RFC 6052"],
    ["64:ff9b:1::", 48, "NAT64, RFC 8215"],
    ["2002::", 16, "6to4, RFC 3056"],
    ["2001::", 32, "Teredo, RFC 4380"],
    ["2001::", 23, "protocol assignments, RFC 2928"],
    ["2001:db8::", 32, "documentation, RFC 3849"],
    ["3fff::", 20, "documentation, RFC 9637"],
    ["fc00::", 7, "unique local, RFC 4193"],
    ["fe80::", 10, "link-local, RFC 4291"],
    ["ff00::", 8, "multicast, RFC 4291"],
];
/** RFC 4291 §2.4, IANA IPv6 address space: only 2000::/3 is assigned as global unicast. */
const IPV6_GLOBAL = listOf(["2000::", 3, ""], "ipv6");
function listOf([subnet, prefix], family) {
    const list = new external_node_net_.BlockList();
    list.addSubnet(subnet, prefix, family);
    return list;
}
const IPV4_REFUSED = IPV4_BLOCKS.map((block) => ({ list: listOf(block, "ipv4"), what: block[2] }));
const IPV6_REFUSED = IPV6_BLOCKS.map((block) => ({ list: listOf(block, "ipv6"), what: block[2] }));
/** Why an address must not be connected to, in words like `private, RFC 1918`; null for the address of a public host. */
function refusalOf(address) {
    const version = address.includes("%") ? 0 : (0,external_node_net_.isIP)(address); // a zone (fe80::1%eth0) is never in DNS
    if (version === 0)
        return "not an IP address";
    const family = version === 4 ? "ipv4" : "ipv6";
    for (const { list, what } of version === 4 ? IPV4_REFUSED : IPV6_REFUSED) {
        if (list.check(address, family))
            return what;
    }
    return version === 6 && !IPV6_GLOBAL.check(address, family) ? "not global unicast, RFC 4291" : null;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/src/ports.js
/** 64 KiB: the policy size RFC 8461 §3.3 suggests to accept at most. */
const HTTPS_BODY_LIMIT = 65_536;

;// CONCATENATED MODULE: ./lib/src/sources/https-reason.js
/** What a line of a report can show of text that others wrote. */
const TEXT_KEPT = 200;
/** Text from outside, cut to what a report can show. */
function https_reason_bounded(text) {
    return text.length > TEXT_KEPT ? `${text.slice(0, TEXT_KEPT)}…` : text;
}
const UNFINISHED = {
    connect: "did not accept a connection",
    tls: "did not finish the TLS handshake",
    http: "did not finish its answer",
};
/** The exchange was cut short; `when` completes the sentence: `within 10 s`. */
function unfinished(stage, address, when) {
    return { cause: "timeout", reason: `${address} ${UNFINISHED[stage]} ${when}` };
}
/** Says what an error at a stage means. */
function explain(stage, address, error) {
    const { code, words } = https_reason_describe(error);
    if (stage === "connect")
        return connectFailure(address, code);
    // A TLS alert may follow the handshake: TLS 1.3 servers refuse a missing client certificate that late (RFC 8446 §4.4.2.4).
    if (stage === "tls" || code.startsWith("ERR_SSL_")) {
        return { cause: "tls", reason: `${address} completes no TLS handshake: ${TLS_WORDS[code] ?? words}` };
    }
    return { cause: "http", reason: `${address} gave no valid HTTP answer: ${HTTP_WORDS[code] ?? words}` };
}
/** Only an answer of the host itself is its failure; what our own side could not do was not measured. */
function connectFailure(address, code) {
    if (code === "ECONNREFUSED")
        return { cause: "connect", reason: `${address} refused the connection` };
    if (code === "ECONNRESET")
        return { cause: "connect", reason: `${address} reset the connection` };
    if (NO_ROUTE.includes(code))
        return { cause: "timeout", reason: `no route to ${address} from here (${code})` };
    return { cause: "timeout", reason: `${address} could not be reached (${code})` };
}
const NO_ROUTE = ["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "ENETDOWN", "EHOSTDOWN", "EAFNOSUPPORT"];
const TLS_WORDS = {
    ECONNRESET: "it closed the connection",
    ERR_SSL_WRONG_VERSION_NUMBER: "what it speaks is not TLS",
    ERR_SSL_UNSUPPORTED_PROTOCOL: "it offers neither TLS 1.2 nor 1.3",
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "it offers neither TLS 1.2 nor 1.3",
};
const HTTP_WORDS = {
    ECONNRESET: "it closed the connection before the end",
    HPE_HEADER_OVERFLOW: "its header is too large",
};
/** The code of an error and its words, without the file names OpenSSL puts into the message. */
function https_reason_describe(error) {
    const { code, reason, message } = Object(error);
    const words = [reason, message, error].find((text) => typeof text === "string") ?? "unknown error";
    return { code: typeof code === "string" ? code : "unknown error", words: https_reason_bounded(words) };
}

;// CONCATENATED MODULE: ./lib/src/sources/https-certificate.js

/** What one report can show; Let's Encrypt puts at most 100 names into a certificate. */
const NAMES_KEPT = 100;
/** A public chain has a leaf, one to three intermediates, perhaps a root. */
const CHAIN_KEPT = 10;
/** Chain errors of OpenSSL, by the code node gives them, that mean: nobody we trust vouches for this. */
const UNTRUSTED = {
    DEPTH_ZERO_SELF_SIGNED_CERT: "it is signed by itself, not by a trusted CA",
    SELF_SIGNED_CERT_IN_CHAIN: "no trusted CA vouches for its chain",
    UNABLE_TO_GET_ISSUER_CERT: "no trusted CA vouches for its issuer",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "no trusted CA vouches for its issuer, or an intermediate certificate is not sent",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "no trusted CA vouches for its issuer, or an intermediate certificate is not sent",
};
/** A certificate and those sent after it, as facts. */
function certificateFacts(leaf) {
    return {
        subject: oneLine(leaf.subject),
        issuer: oneLine(leaf.issuer),
        names: dnsNames(leaf).slice(0, NAMES_KEPT),
        notBefore: isoDate(leaf.validFrom),
        notAfter: isoDate(leaf.validTo),
        chain: chainOf(leaf).map((certificate) => oneLine(certificate.subject)),
    };
}
/**
 * Why a certificate is not valid for `host`, for people; null if it is. `chainError` is the code of the chain's
 * verification (dates included, names not), null where that succeeded.
 */
function certificateProblem(leaf, host, chainError) {
    const problems = [];
    // RFC 9525 §6.3: only DNS names in subjectAltName count, a wildcard is the whole leftmost label.
    if (leaf.checkHost(host, { subject: "never", partialWildcards: false }) === undefined) {
        problems.push(`the certificate is for ${namesForPeople(leaf)}, not for ${host}`);
    }
    if (chainError !== null)
        problems.push(chainProblem(leaf, chainError));
    return problems.length === 0 ? null : problems.join("; ");
}
function chainProblem(leaf, code) {
    if (code === "CERT_HAS_EXPIRED") {
        return Date.parse(leaf.validTo) < Date.now()
            ? `the certificate expired on ${isoDate(leaf.validTo)}`
            : "a certificate of its chain has expired";
    }
    if (code === "CERT_NOT_YET_VALID")
        return `the certificate is not valid before ${isoDate(leaf.validFrom)}`;
    const why = UNTRUSTED[code] ?? `its chain is not valid (${https_reason_bounded(code)})`;
    return `the certificate was issued by ${oneLine(leaf.issuer)}: ${why}`;
}
function namesForPeople(leaf) {
    const names = dnsNames(leaf);
    if (names.length === 0)
        return "no DNS name (RFC 9525: a common name does not count)";
    const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
    return names.slice(0, 3).join(", ") + rest;
}
/** The DNS names in subjectAltName; node writes `DNS:a, IP Address:b, DirName:"quoted, where needed"`. */
function dnsNames(leaf) {
    const entry = /([A-Za-z ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/y;
    const text = leaf.subjectAltName ?? "";
    const names = [];
    for (let match = entry.exec(text); match?.[1] !== undefined; match = entry.exec(text)) {
        if (match[1] === "DNS")
            names.push(https_reason_bounded(match[2] ?? ""));
    }
    return names;
}
/** The certificates in the order they were sent: `issuerCertificate` of a peer's certificate is the next one sent. */
function chainOf(leaf) {
    const chain = [];
    for (let next = leaf; next && chain.length < CHAIN_KEPT; next = next.issuerCertificate) {
        chain.push(next);
    }
    return chain;
}
/** A distinguished name, which node writes one attribute a line, on one line. */
function oneLine(name) {
    return https_reason_bounded((name ?? "").replaceAll("\n", ", "));
}
/** OpenSSL's date (`Nov 23 00:00:00 2026 GMT`) as ISO 8601; what is no date stays as it is. */
function isoDate(text) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? https_reason_bounded(text) : new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./lib/src/sources/https-exchange.js
// One HTTPS GET to one address (RFC 8461 §3.3): TCP, TLS, certificate, then the request; no redirect is followed.







/** Node's own default, made explicit: a header may not be larger. */
const HEADER_LIMIT = 16_384;
/**
 * Asks one address. `connectMs` bounds the TCP connection alone, `signal` everything; its reason completes the
 * sentence "did not answer …". Never rejects; the request is sent only under a valid certificate.
 */
async function exchange(address, target, connectMs, signal) {
    let stage = "connect";
    let certificate = null;
    const tcp = (0,external_node_net_.connect)({ host: address, port: target.port });
    tcp.on("error", () => { }); // what matters of it rejects the wait below; a later one has nobody to tell
    const timer = setTimeout(() => tcp.destroy(timedOut()), connectMs);
    try {
        await (0,external_node_events_.once)(tcp, "connect", { signal });
        clearTimeout(timer);
        stage = "tls";
        const tls = startTls(tcp, target);
        await (0,external_node_events_.once)(tls, "secureConnect", { signal });
        const leaf = tls.getPeerX509Certificate();
        if (leaf === undefined)
            return { kind: "failure", cause: "tls", reason: `${address} sent no certificate`, address, certificate };
        certificate = certificateFacts(leaf);
        const reason = certificateProblem(leaf, target.host, chainError(tls));
        if (reason !== null)
            return { kind: "failure", cause: "certificate", reason, address, certificate };
        stage = "http";
        const response = await https_exchange_ask(tls, target, signal);
        return { kind: "response", ...(await read(response)), address, certificate };
    }
    catch (error) {
        const failure = signal.aborted ? unfinished(stage, address, String(signal.reason)) : explain(stage, address, error);
        return { kind: "failure", ...failure, address, certificate };
    }
    finally {
        clearTimeout(timer);
        tcp.destroy();
    }
}
function timedOut() {
    return Object.assign(new Error("no connection in time"), { code: "ETIMEDOUT" });
}
/** RFC 8461 §7.1, §7.2: SNI names the host; TLS 1.2 or newer. The certificate is judged after the handshake, by us. */
function startTls(socket, { host, ca }) {
    const tls = (0,external_node_tls_.connect)({
        socket,
        servername: host,
        minVersion: "TLSv1.2",
        ALPNProtocols: ["http/1.1"],
        rejectUnauthorized: false,
        checkServerIdentity: () => undefined, // node's own check is not RFC 9525
        ...(ca === undefined ? {} : { ca }),
    });
    tls.on("error", () => { });
    return tls;
}
/** The code of the chain's verification, null where it leads to a trusted root; node gives a string, its types an Error. */
function chainError(tls) {
    return tls.authorized ? null : String(tls.authorizationError);
}
function https_exchange_ask(tls, { host, path }, signal) {
    return new Promise((resolve, reject) => {
        const request = (0,external_node_http_.request)({
            createConnection: () => tls,
            path,
            signal,
            setHost: false,
            maxHeaderSize: HEADER_LIMIT,
            headers: { Host: host, "User-Agent": "mail-policy", Accept: "text/plain", "Accept-Encoding": "identity", Connection: "close" },
        });
        request.on("response", resolve).on("error", reject);
        request.on("close", () => reject(new Error("it gave none"))); // after 101, which we did not ask for, node only closes
        request.end();
    });
}
async function read(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > HTTPS_BODY_LIMIT)
            break;
    }
    const contentType = response.headers["content-type"];
    return {
        status: response.statusCode, // node leaves it out only of requests that a server reads
        contentType: contentType === undefined ? null : https_reason_bounded(contentType),
        body: Buffer.concat(chunks).subarray(0, HTTPS_BODY_LIMIT).toString("latin1"),
        overflow: size > HTTPS_BODY_LIMIT,
    };
}

;// CONCATENATED MODULE: ./lib/src/sources/https.js
// HTTPS as RFC 8461 §3.3 asks for it: addresses from our own DNS, every one vetted, one GET, one deadline.




/** A host with more addresses gains nothing from each being tried; a hostile one must not make us scan. */
const ADDRESSES_TRIED = 8;
/** An `Https` over the network. `close` cuts short what is under way; each GET then ends as a time-out. */
function openHttps(options) {
    const { allowPrivateNetwork, timeoutMs = 10_000, port = 443, ca } = options;
    const underWay = new Set();
    const answers = new Map();
    async function fetch(host, path, dns, deadline) {
        const found = await lookUp(host, dns, deadline.signal);
        if (found === null)
            return failed("timeout", `the addresses of ${host} were not found ${String(deadline.signal.reason)}`);
        const usable = allowPrivateNetwork ? found.addresses : found.addresses.filter((address) => refusalOf(address) === null);
        if (usable.length === 0)
            return nothingToAsk(host, found);
        const key = [host, path, ...usable].join(" "); // two views of one domain usually lead to the same addresses
        const answer = answers.get(key) ?? tryEach(usable, { host, path, port, ca }, found.failures, deadline);
        answers.set(key, answer);
        return answer;
    }
    async function get(host, path, dns) {
        if (!(0,dns_name/* isHostName */.uy)(host))
            return failed("no-address", `${host} is not a host name`);
        const controller = new AbortController();
        const deadline = { signal: controller.signal, endsAt: performance.now() + timeoutMs };
        const timer = setTimeout(() => controller.abort(`within ${timeoutMs / 1000} s`), timeoutMs);
        underWay.add(controller);
        try {
            return await fetch(host, path, dns, deadline);
        }
        finally {
            clearTimeout(timer);
            underWay.delete(controller);
        }
    }
    function close() {
        for (const controller of underWay)
            controller.abort("before the audit was stopped");
    }
    return { get, close };
}
/** The addresses of a host; null where the deadline came first. */
async function lookUp(host, dns, signal) {
    const aborted = new Promise((resolve) => signal.addEventListener("abort", () => resolve(null), { once: true }));
    const answers = await Promise.race([Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]), aborted]);
    if (answers === null)
        return null;
    const found = { addresses: [], failures: [] };
    for (const [index, answer] of answers.entries()) {
        const problem = problemOf(answer);
        if (problem !== null)
            found.failures.push(`${index === 0 ? "A" : "AAAA"} ${host}: ${problem}`);
        else if (answer.kind === "records")
            found.addresses.push(...answer.records.map((record) => record.data.address));
    }
    return { ...found, addresses: [...new Set(found.addresses)] };
}
/** Why an answer cannot be used; null if it can. */
function problemOf(answer) {
    if (answer.kind === "failure")
        return answer.reason;
    return answer.security === "bogus" ? "the answer is bogus (DNSSEC)" : null; // RFC 4035 §5.5: not to be used
}
/** A look-up that failed may have hidden an address: then nothing is known of the host. */
function nothingToAsk(host, { addresses, failures }) {
    if (failures.length > 0)
        return failed("dns", failures.join("; "));
    if (addresses.length === 0)
        return failed("no-address", `${host} has no address`);
    const refused = addresses.map((address) => `${address} (${refusalOf(address)})`).join(", ");
    return failed("refused-address", https_reason_bounded(`${host} has only addresses that are not those of a public host: ${refused}`));
}
/** Goes from address to address until one accepts a connection; what it then says is the answer of the host. */
async function tryEach(addresses, target, lookUpFailures, deadline) {
    const tried = addresses.slice(0, ADDRESSES_TRIED);
    const failures = [];
    for (const [index, address] of tried.entries()) {
        const fairShare = (deadline.endsAt - performance.now()) / (tried.length - index);
        const result = await exchange(address, target, fairShare, deadline.signal);
        if (result.kind === "response" || !MAY_TRY_NEXT.includes(result.cause) || deadline.signal.aborted)
            return result;
        failures.push(result);
    }
    const reasons = [...failures.map((failure) => failure.reason), ...lookUpFailures];
    return failed(jointCause(failures, lookUpFailures), https_reason_bounded(reasons.join("; ")), tried.at(-1) ?? null);
}
const MAY_TRY_NEXT = ["connect", "timeout"];
/** No address accepted a connection. The host is to blame only if every one it has was reached and said no. */
function jointCause(failures, lookUpFailures) {
    if (lookUpFailures.length > 0)
        return "dns";
    return failures.every((failure) => failure.cause === "connect") ? "connect" : "timeout";
}
function failed(cause, reason, address = null) {
    return { kind: "failure", cause, reason, address, certificate: null };
}

;// CONCATENATED MODULE: ./lib/schema/snapshot.schema.json
const snapshot_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/snapshot.schema.json","title":"mail-policy snapshot","description":"Everything one run was told: DNS answers and HTTPS results by question. `mail-policy check --replay` judges from it alone.","type":"object","additionalProperties":false,"required":["version","tool","at","offline","resolvers","dns","https"],"properties":{"version":{"const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"mail-policy"},"version":{"type":"string"}}},"at":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"offline":{"type":"boolean"},"resolvers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["url","validates"],"properties":{"url":{"type":"string"},"validates":{"type":["boolean","null"]}}}},"dns":{"description":"Answers by `TYPE name`.","type":"object","additionalProperties":{"$ref":"#/$defs/dnsAnswer"}},"https":{"description":"Results by URL and the addresses of its host.","type":"object","additionalProperties":{"$ref":"#/$defs/httpsResult"}}},"$defs":{"security":{"enum":["secure","insecure","bogus","indeterminate"]},"name":{"description":"Lower case, no trailing dot; 255 octets, each written with up to four characters.","type":"string","maxLength":1020},"names":{"type":"array","items":{"$ref":"#/$defs/name"}},"octets":{"description":"One character per octet.","type":"string","pattern":"^[\\\\u0000-\\\\u00ff]*$"},"hex":{"type":"string","pattern":"^([0-9a-f]{2})*$"},"texts":{"type":"array","items":{"type":"string"}},"u8":{"type":"integer","minimum":0,"maximum":255},"u16":{"type":"integer","minimum":0,"maximum":65535},"u32":{"type":"integer","minimum":0,"maximum":4294967295},"record":{"type":"object","required":["name","ttl","type","data"],"propertyNames":{"enum":["name","ttl","type","data"]},"properties":{"name":{"$ref":"#/$defs/name"},"ttl":{"$ref":"#/$defs/u32"},"data":{"type":"object"}},"discriminator":{"propertyName":"type"},"oneOf":[{"properties":{"type":{"const":"A"},"data":{"additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[0-9.]{7,15}$"}}}}},{"properties":{"type":{"const":"AAAA"},"data":{"additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[0-9a-f:.]{2,45}$"}}}}},{"properties":{"type":{"const":"CNAME"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"DNAME"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"NS"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"PTR"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"MX"},"data":{"additionalProperties":false,"required":["preference","exchange"],"properties":{"preference":{"$ref":"#/$defs/u16"},"exchange":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"TXT"},"data":{"additionalProperties":false,"required":["strings"],"properties":{"strings":{"type":"array","items":{"$ref":"#/$defs/octets"}}}}}},{"properties":{"type":{"const":"SOA"},"data":{"additionalProperties":false,"required":["mname","rname","serial","refresh","retry","expire","minimum"],"properties":{"mname":{"$ref":"#/$defs/name"},"rname":{"$ref":"#/$defs/name"},"serial":{"$ref":"#/$defs/u32"},"refresh":{"$ref":"#/$defs/u32"},"retry":{"$ref":"#/$defs/u32"},"expire":{"$ref":"#/$defs/u32"},"minimum":{"$ref":"#/$defs/u32"}}}}},{"properties":{"type":{"const":"TLSA"},"data":{"additionalProperties":false,"required":["usage","selector","matching","data"],"properties":{"usage":{"$ref":"#/$defs/u8"},"selector":{"$ref":"#/$defs/u8"},"matching":{"$ref":"#/$defs/u8"},"data":{"$ref":"#/$defs/hex"}}}}},{"properties":{"type":{"const":"DS"},"data":{"additionalProperties":false,"required":["keyTag","algorithm","digestType","digest"],"properties":{"keyTag":{"$ref":"#/$defs/u16"},"algorithm":{"$ref":"#/$defs/u8"},"digestType":{"$ref":"#/$defs/u8"},"digest":{"$ref":"#/$defs/hex"}}}}},{"properties":{"type":{"const":"DNSKEY"},"data":{"additionalProperties":false,"required":["flags","protocol","algorithm","key"],"properties":{"flags":{"$ref":"#/$defs/u16"},"protocol":{"$ref":"#/$defs/u8"},"algorithm":{"$ref":"#/$defs/u8"},"key":{"$ref":"#/$defs/hex"}}}}}]},"dnsAnswer":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["records","owner","aliases","security"],"properties":{"kind":{"const":"records"},"records":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/record"}},"owner":{"$ref":"#/$defs/name"},"aliases":{"$ref":"#/$defs/names"},"security":{"$ref":"#/$defs/security"},"reason":{"type":"string"}},"additionalProperties":false},{"required":["owner","aliases","security"],"properties":{"kind":{"enum":["nodata","nxdomain"]},"owner":{"$ref":"#/$defs/name"},"aliases":{"$ref":"#/$defs/names"},"security":{"$ref":"#/$defs/security"},"reason":{"type":"string"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["timeout","servfail","refused","unreachable","malformed","offline","unobserved"]},"reason":{"type":"string"}},"additionalProperties":false}]},"certificate":{"type":"object","required":["subject","issuer","names","notBefore","notAfter","chain"],"properties":{"subject":{"type":"string"},"issuer":{"type":"string"},"names":{"$ref":"#/$defs/texts"},"notBefore":{"type":"string"},"notAfter":{"type":"string"},"chain":{"$ref":"#/$defs/texts"}},"additionalProperties":false},"httpsResult":{"type":"object","required":["kind","address","certificate"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["status","contentType","body","overflow"],"properties":{"kind":{"const":"response"},"status":{"type":"integer"},"contentType":{"type":["string","null"]},"body":{"$ref":"#/$defs/octets"},"overflow":{"type":"boolean"},"address":{"type":"string"},"certificate":{"$ref":"#/$defs/certificate"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["no-address","dns","refused-address","connect","certificate","tls","http","timeout","offline","unobserved"]},"reason":{"type":"string"},"address":{"type":["string","null"]},"certificate":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/certificate"}]}},"additionalProperties":false}]}}}');
;// CONCATENATED MODULE: ./lib/src/sources/snapshot.js
// Reads and writes snapshot files (schema/snapshot.schema.json).





/** Ten thousand domains fill about 300 MB; more is no snapshot of ours. */
const snapshot_MOST_OCTETS = 512 * 1024 * 1024;
/** The snapshot as a file's text, its questions sorted. */
function formatSnapshot({ at, offline, resolvers, tape }) {
    const sorted = (map) => Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const tool = { name: "mail-policy", version: lib_package/* version */.rE };
    return `${JSON.stringify({ version: 1, tool, at, offline, resolvers, dns: sorted(tape.dns), https: sorted(tape.https) }, null, 1)}\n`;
}
/** Reads a snapshot file; an AuditError says what is wrong with it. */
function readSnapshot(file) {
    let data;
    try {
        const stat = (0,external_node_fs_.statSync)(file);
        if (!stat.isFile())
            throw new Error("it is no regular file"); // a pipe or device may never end
        if (stat.size > snapshot_MOST_OCTETS)
            throw new Error("it is larger than 512 MiB");
        data = JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch (error) {
        throw new model/* AuditError */.M_(`cannot read the snapshot ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const ajv = new _2020.Ajv2020({ strict: false, discriminator: true });
    const valid = ajv.compile(snapshot_schema_namespaceObject);
    const problem = valid(data) ? snapshot_problemOf(data) : ajv.errorsText(valid.errors, { dataVar: "snapshot" });
    if (problem !== null)
        throw new model/* AuditError */.M_(`${file} is no snapshot that this version can replay: ${problem}`);
    const { at, offline, resolvers, dns, https } = data;
    return { at, offline, resolvers, tape: { dns: new Map(Object.entries(dns)), https: new Map(Object.entries(https)) } };
}
/** What the schema cannot say: dates that exist, and answers to their questions. */
function snapshot_problemOf({ at, dns }) {
    if (Number.isNaN(Date.parse(at)) || new Date(at).toISOString() !== at)
        return `snapshot/at ${at} is no moment`;
    for (const [question, answer] of Object.entries(dns)) {
        const stranger = answer.kind === "records" ? answer.records.find(({ type }) => !question.startsWith(`${type} `)) : undefined;
        if (stranger !== undefined)
            return `snapshot/dns/${question} is answered with a record of type ${stranger.type}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/sources/tape.js
const questionOf = (name, type) => `${type} ${name}`;
/** A policy is fetched from where a view says its host is, so what it says of the addresses belongs to the question. */
async function fetchOf(host, path, dns) {
    const answers = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
    const said = answers.flatMap((answer) => {
        if (answer.kind === "failure" || answer.security === "bogus")
            return [answer.kind === "failure" ? answer.cause : "bogus"];
        return answer.kind === "records" ? answer.records.map((r) => r.data.address) : [];
    });
    return [`https://${host}${path}`, ...said.toSorted()].join(" ");
}
/** Both ports, with every answer noted on the tape. */
function record(dns, https, tape) {
    return {
        dns: {
            async query(name, type) {
                const answer = await dns.query(name, type);
                tape.dns.set(questionOf(name, type), answer);
                return answer;
            },
        },
        https: {
            async get(host, path, view) {
                const [question, result] = await Promise.all([fetchOf(host, path, view), https.get(host, path, view)]);
                tape.https.set(question, result);
                return result;
            },
        },
    };
}
const UNOBSERVED = "the snapshot holds no answer to this question";
/** Both ports, answered from the tape alone. */
function play(tape) {
    return {
        dns: {
            query(name, type) {
                const answer = tape.dns.get(questionOf(name, type));
                return Promise.resolve(answer ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED });
            },
        },
        https: {
            async get(host, path, view) {
                const result = tape.https.get(await fetchOf(host, path, view));
                return result ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED, address: null, certificate: null };
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/sources/world.js
// The world a run asks: live resolvers and servers, nothing at all (`--offline`), or a snapshot of an earlier run.






const clock = () => new Date().toISOString();
/** Opens the network. */
function openLive({ at, resolvers, concurrency, allowPrivateNetwork }) {
    const resolver = openResolver({ urls: resolvers, ...(concurrency === null ? {} : { concurrency }) });
    const https = openHttps({ allowPrivateNetwork });
    const close = () => {
        resolver.close();
        https.close();
    };
    return recorded({ at: at ?? clock(), offline: false, resolvers: () => resolver.resolvers(), close }, resolver.dns, https);
}
/** A world that answers nothing. */
function openOffline(at, nothing) {
    const result = { kind: "failure", cause: "offline", reason: "not fetched: --offline asks no one", address: null, certificate: null };
    const https = { get: () => Promise.resolve(result) };
    return recorded({ at: at ?? clock(), offline: true, resolvers: () => [], close: () => undefined }, nothing, https);
}
/** An earlier run, asked again; `at` replaces its moment where given. */
function openReplay(file, at) {
    const snapshot = readSnapshot(file);
    const moment = at ?? snapshot.at;
    return {
        ...play(snapshot.tape),
        at: moment,
        offline: snapshot.offline,
        resolvers: () => snapshot.resolvers,
        limits: () => limitsOf(snapshot.resolvers, snapshot.offline),
        attend: (work) => work(),
        snapshot: () => formatSnapshot({ ...snapshot, at: moment }),
        close: () => undefined,
    };
}
function recorded(rest, dns, https) {
    const tape = { dns: new Map(), https: new Map() };
    return {
        ...rest,
        ...record(dns, https, tape),
        limits: () => limitsOf(rest.resolvers(), rest.offline),
        attend: (work) => (rest.offline ? work() : attend(work, dns, tape)),
        snapshot: () => formatSnapshot({ at: rest.at, offline: rest.offline, resolvers: rest.resolvers(), tape }),
    };
}
/** The root always exists: who can say nothing about it, nor about anything else, is no resolver. */
async function attend(work, dns, tape) {
    const root = dns.query(".", "SOA"); // before the work, lest it wait behind a thousand questions that nobody answers
    const demand = (answer) => {
        if (answer.kind !== "failure" || [...tape.dns.values()].some((other) => other.kind !== "failure"))
            return;
        throw new model/* AuditError */.M_(`no resolver answers: ${answer.reason}. Name one that can be reached with --resolver or under \`resolvers:\`, or run with --offline.`);
    };
    const listen = async () => {
        const answer = await root;
        // a server that refuses the root may still know the domains: that shows in the end
        if (answer.kind === "failure" && (answer.cause === "timeout" || answer.cause === "unreachable"))
            demand(answer);
    };
    const [result] = await Promise.all([work(), listen()]);
    demand(await root);
    return result;
}
function limitsOf(resolvers, isOffline) {
    if (isOffline)
        return ["offline: only the records declared in this repository answered"];
    return resolvers
        .filter(({ url, validates }) => validates === false || !isTrustedUrl(url)) // null: it was not needed, or said nothing
        .map(({ url }) => `${url} was not seen to validate DNSSEC over a channel that can be trusted; what only it answered has no DNSSEC state`);
}
function isTrustedUrl(url) {
    const server = (0,resolver_url/* parseResolverUrl */.d)(url);
    return !("error" in server) && server.kind !== "system" && isTrusted(server);
}

;// CONCATENATED MODULE: ./lib/src/zones/places.js
// From what a finding saw back to the line that declares it.

/**
 * Finds where evidence is declared: `source` is `TYPE name`, `text` what it said. The record that says so, else the
 * first of its RRset, else the alias at the name; null where nothing of it is declared.
 */
function declaredAt(zones) {
    const sets = new Map();
    for (const record of zones.flatMap((zone) => zone.records)) {
        const source = `${record.rr.type} ${record.rr.name}`;
        const set = sets.get(source);
        if (set === undefined)
            sets.set(source, [record]);
        else
            set.push(record);
    }
    return (source, text) => {
        const set = sets.get(source) ?? sets.get(source.replace(/^\S+/, "CNAME")) ?? [];
        const record = set.find((candidate) => textsOf(candidate).includes(text)) ?? set[0];
        return record?.location ?? null;
    };
}
function textsOf(record) {
    if (!record.read)
        return [record.rr.data];
    const { type, data } = record.rr;
    return "strings" in data ? [(0,dns_record/* txtValue */.gb)(data), (0,dns_record/* formatRdata */.ew)(type, data)] : [(0,dns_record/* formatRdata */.ew)(type, data)];
}

;// CONCATENATED MODULE: ./lib/src/zones/authority.js

/** The records by name and type. */
function nodesOf(records) {
    const nodes = new Map();
    for (const { read, rr } of records) {
        let node = nodes.get(rr.name);
        if (node === undefined)
            nodes.set(rr.name, (node = new Map()));
        if (!read)
            continue;
        const set = node.get(rr.type);
        if (set === undefined)
            node.set(rr.type, [rr]);
        else
            set.push(rr);
    }
    return nodes;
}
/** The names and all between them and `top`: RFC 8020 §2, a name exists when one below it does. */
function existing(names, top) {
    const found = new Set([top]);
    for (const name of names) {
        for (let at = name; at !== null && !found.has(at); at = (0,dns_name/* parentOf */.gN)(at))
            found.add(at);
    }
    return found;
}
/** The RRset of a type at a node. */
function rrsetOf(node, type) {
    return node?.get(type);
}
/** RFC 6672 §2.2: the alias that a DNAME makes of a name below it. */
function redirect(name, type, dname) {
    const labels = (0,dns_name/* labelsOf */.PC)(name);
    const prefix = (0,dns_name/* nameOf */.Vb)(labels.slice(0, labels.length - (0,dns_name/* labelsOf */.PC)(dname.name).length));
    const target = (0,dns_name/* parseName */.$q)((0,dns_name/* under */.hG)(prefix, dname.data.target));
    if (target === null)
        return { kind: "broken", reason: `the DNAME at ${dname.name} makes a name too long of ${name}` };
    if (type !== "CNAME")
        return { kind: "alias", target };
    return { kind: "records", records: [{ name, ttl: dname.ttl, type, data: { target } }] };
}
/** The authoritative server of a complete zone. */
function authorityOf(zone) {
    const { origin } = zone;
    const nodes = nodesOf(zone.records.filter((record) => (0,dns_name/* isWithin */.UO)(record.rr.name, origin)));
    const names = existing(nodes.keys(), origin);
    function answer(name, type) {
        if (!(0,dns_name/* isWithin */.UO)(name, origin))
            return { kind: "referral" };
        const labels = (0,dns_name/* labelsOf */.PC)(name);
        // RFC 1034 §4.3.2 step 3: match down, label by label
        for (let i = labels.length - (0,dns_name/* labelsOf */.PC)(origin).length; i >= 0; i--) {
            const at = (0,dns_name/* nameOf */.Vb)(labels.slice(i));
            if (!names.has(at))
                return fromWildcard(name, type, (0,dns_name/* nameOf */.Vb)(labels.slice(i + 1)));
            const node = nodes.get(at);
            // RFC 4035 §3.1.4.1: only the DS records of a delegation belong to the parent
            if (at !== origin && node?.has("NS") === true && !(i === 0 && type === "DS"))
                return { kind: "referral" };
            const dname = i > 0 ? rrsetOf(node, "DNAME")?.[0] : undefined;
            if (dname !== undefined)
                return redirect(name, type, dname);
        }
        return fromNode(name, type, nodes.get(name));
    }
    /** RFC 4592 §3.3.1: the wildcard at the closest encloser is the only one that may answer. */
    function fromWildcard(name, type, encloser) {
        const source = (0,dns_name/* under */.hG)("*", encloser);
        return names.has(source) ? fromNode(name, type, nodes.get(source)) : { kind: "nxdomain" };
    }
    return { origin, answer };
}
/** What a node says of a type, in the name of `name`. */
function fromNode(name, type, node) {
    const records = rrsetOf(node, type);
    if (records !== undefined)
        return { kind: "records", records: records.map((rr) => ({ ...rr, name })) };
    const alias = rrsetOf(node, "CNAME")?.[0];
    return alias === undefined ? { kind: "nodata" } : { kind: "alias", target: alias.data.target };
}
/** The zone to ask: the deepest that holds the name; a DS record stands in the parent (RFC 4035 §3.1.4.1). */
function deepestZone(zones, name, type) {
    for (let at = type === "DS" ? (0,dns_name/* parentOf */.gN)(name) : name; at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
        const zone = zones.get(at);
        if (zone !== undefined)
            return zone;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/zones/inline.js


function inlineOf(records) {
    const nodes = nodesOf(records);
    const names = existing(nodes.keys(), dns_name/* ROOT */.Dl);
    return {
        answer(name, type) {
            const own = fromNode(name, type, nodes.get(name));
            if (own.kind !== "nodata")
                return own;
            for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null; at = (0,dns_name/* parentOf */.gN)(at)) {
                const dname = rrsetOf(nodes.get(at), "DNAME")?.[0];
                if (dname !== undefined)
                    return redirect(name, type, dname);
            }
            return null;
        },
        exists: (name) => names.has(name),
        wildcard(name) {
            let below = name;
            for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null; [below, at] = [at, (0,dns_name/* parentOf */.gN)(at)]) {
                const node = nodes.get((0,dns_name/* under */.hG)("*", at));
                if (node !== undefined)
                    return { below, answer: (type) => fromNode(name, type, node) };
                if (names.has(at))
                    return null; // it exists, so no wildcard further up answers
            }
            return null;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/zones/overlay.js



/** Aliases followed to an answer, as many as the live client follows. */
const MAX_ALIASES = 8;
/** From the least trustworthy: a chain is as good as its weakest part. */
const WEAKEST_FIRST = ["bogus", "indeterminate", "insecure", "secure"];
/** Nobody to ask: what is not declared is unknown. Laid under the planned view by `--offline`. */
const offline = {
    query: () => Promise.resolve({ kind: "failure", cause: "offline", reason: "not declared in this repository, and --offline asks no one" }),
};
/**
 * `live` with the declared zones over it. Complete zones answer for all their names but those below delegations; inline
 * records for their own RRsets. Planned answers are as secure as what the same zone, or RRset, is live.
 */
function overlay(live, zones) {
    return new PlannedView(live, zones);
}
class PlannedView {
    #live;
    #inline;
    #complete;
    #origins;
    #securities = new Map();
    constructor(live, zones) {
        this.#live = live;
        this.#inline = inlineOf(zones.filter((zone) => !zone.complete).flatMap((zone) => zone.records));
        this.#complete = new Map(zones.filter((zone) => zone.complete).map((zone) => [zone.origin, authorityOf(zone)]));
        this.#origins = new Set(zones.map((zone) => zone.origin));
    }
    async query(name, type) {
        const aliases = [];
        let security = "secure";
        let owner = name;
        for (;;) {
            const step = await this.#step(owner, type);
            if (step.kind === "failure")
                return step;
            security = weaker(security, step.security);
            if (step.kind !== "alias")
                return { ...step, aliases: [...aliases, ...step.aliases], security };
            aliases.push(owner);
            owner = step.target;
            if (aliases.includes(owner))
                return malformed(`the aliases of ${name} lead back to ${owner}`);
            if (aliases.length > MAX_ALIASES)
                return malformed(`${name} leads through more than ${MAX_ALIASES} aliases`);
        }
    }
    async #step(name, type) {
        const declared = this.#inline.answer(name, type);
        if (declared !== null)
            return stepOf(declared, name, await this.#rrsetSecurity(name, declared.kind === "alias" ? "CNAME" : type));
        const zone = deepestZone(this.#complete, name, type);
        const planned = zone?.answer(name, type);
        if (zone === undefined || planned === undefined || planned.kind === "referral")
            return this.#fromLive(name, type);
        return stepOf(planned, name, await this.#zoneSecurity(zone.origin));
    }
    async #fromLive(name, type) {
        const answer = await this.#live.query(name, type);
        if (answer.kind === "failure")
            return answer;
        if (answer.aliases.length > 0) {
            const further = [...answer.aliases.slice(1), answer.owner];
            return further.some((target) => this.#isDeclared(target)) ? this.#liveAlias(name) : answer;
        }
        if (answer.kind !== "nxdomain")
            return answer;
        if (this.#inline.exists(name))
            return { ...answer, kind: "nodata" };
        const wildcard = this.#inline.wildcard(name);
        if (wildcard === null)
            return answer;
        const { below } = wildcard;
        const between = below === name ? answer : await this.#live.query(below, type);
        if (between.kind === "failure")
            return between;
        return between.kind === "nxdomain" ? stepOf(wildcard.answer(type), name, answer.security) : answer;
    }
    /** The first alias of a live chain alone: what follows it may be declared. */
    async #liveAlias(name) {
        const answer = await this.#live.query(name, "CNAME");
        if (answer.kind === "failure")
            return answer;
        const record = answer.kind === "records" ? answer.records[0] : undefined;
        if (record === undefined)
            return malformed(`${name} is an alias in one answer and none in the next`);
        return { kind: "alias", target: record.data.target, security: answer.security };
    }
    #isDeclared(name) {
        for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at))
            if (this.#origins.has(at))
                return true;
        return false;
    }
    /** Asked once for each zone. */
    #zoneSecurity(origin) {
        const known = this.#securities.get(origin);
        if (known !== undefined)
            return known;
        const asked = this.#live.query(origin, "SOA").then((answer) => (answer.kind === "records" || answer.kind === "nodata" ? answer.security : "indeterminate"));
        this.#securities.set(origin, asked);
        return asked;
    }
    async #rrsetSecurity(name, type) {
        const answer = await this.#live.query(name, type);
        // a chain says as much of the zones it leads to; the alias itself stands in this one
        const own = answer.kind !== "failure" && answer.aliases.length > 0 ? await this.#live.query(name, "CNAME") : answer;
        return own.kind === "failure" ? "indeterminate" : own.security;
    }
}
function stepOf(answer, owner, security) {
    switch (answer.kind) {
        case "records":
            return { kind: "records", records: answer.records, owner, aliases: [], security };
        case "alias":
            return { kind: "alias", target: answer.target, security };
        case "broken":
            return { kind: "failure", cause: "refused", reason: answer.reason };
        default:
            return { kind: answer.kind, owner, aliases: [], security };
    }
}
function malformed(reason) {
    return { kind: "failure", cause: "malformed", reason };
}
function weaker(a, b) {
    return WEAKEST_FIRST.indexOf(a) < WEAKEST_FIRST.indexOf(b) ? a : b;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/zones/files.js
// The files of the repository: found by pattern, read as octets, never one outside of it.



/** Ours: a zone of 100,000 records takes a third of it. */
const MAX_FILE = 16 * 2 ** 20;
/** Ours: directory entries looked at for one pattern. */
const MAX_VISITED = 10_000;
/** The files at and below one folder. */
class Repository {
    #root;
    constructor(root) {
        this.#root = (0,external_node_path_.resolve)(root);
    }
    /**
     * Absolute paths of the files that a pattern names, sorted: `*` and `?` within a name, `**` for any folders; a leading
     * dot must be written. Throws an AuditError where there is none, or it cannot be looked for.
     */
    find(pattern, folder) {
        if ((0,external_node_path_.isAbsolute)(pattern))
            throw new model/* AuditError */.M_(`${pattern} must be relative to the policy file's folder`);
        const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
        const search = { pattern, found: new Set(), visited: 0 };
        this.#walk((0,external_node_path_.resolve)(folder), segments, search);
        if (search.found.size === 0)
            throw new model/* AuditError */.M_(`${pattern} matches no file`);
        return [...search.found].toSorted();
    }
    /** Reads one file; a string says why it cannot be had. */
    read(path) {
        const file = this.#nameOf(path);
        const outside = `${file} is outside of the repository`;
        if (!this.#holds(path, this.#root))
            return outside;
        try {
            if (!this.#holds((0,external_node_fs_.realpathSync)(path), (0,external_node_fs_.realpathSync)(this.#root)))
                return outside; // a symbolic link
            const { size, isFile } = statOf(path);
            if (!isFile)
                return `${file} is no file`;
            if (size > MAX_FILE)
                return `${file} is larger than ${MAX_FILE / 2 ** 20} MiB`;
            const text = (0,external_node_fs_.readFileSync)(path, "latin1");
            return { file, text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text };
        }
        catch (error) {
            return `${file} cannot be read: ${files_reasonOf(error)}`;
        }
    }
    /** The absolute path of a file that another one, named relative to the repository, names. */
    beside(path, from) {
        return (0,external_node_path_.resolve)(this.#root, (0,external_node_path_.dirname)(from), path);
    }
    #walk(folder, segments, search) {
        const [segment, ...rest] = segments;
        if (!this.#holds(folder, this.#root))
            throw new model/* AuditError */.M_(`${search.pattern} leads out of the repository`);
        if (segment === undefined) {
            if (isFile(folder))
                search.found.add(folder);
        }
        else if (segment === "**") {
            this.#walk(folder, rest, search);
            for (const entry of listing(folder, search)) {
                if (entry.isDirectory() && !entry.name.startsWith("."))
                    this.#walk((0,external_node_path_.join)(folder, entry.name), segments, search);
            }
        }
        else if (!/[*?]/.test(segment)) {
            this.#walk((0,external_node_path_.join)(folder, segment), rest, search);
        }
        else {
            for (const entry of listing(folder, search)) {
                if (matches(entry.name, segment))
                    this.#walk((0,external_node_path_.join)(folder, entry.name), rest, search);
            }
        }
    }
    #holds(path, root) {
        return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
    }
    #nameOf(path) {
        return (0,external_node_path_.relative)(this.#root, path).split(external_node_path_.sep).join("/");
    }
}
/** U+FEFF in UTF-8, as some editors put it before the text. */
const BYTE_ORDER_MARK = "\xef\xbb\xbf";
function listing(folder, search) {
    try {
        if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
            return [];
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        search.visited += entries.length;
        if (search.visited <= MAX_VISITED)
            return entries;
    }
    catch (error) {
        throw new model/* AuditError */.M_(`${search.pattern} cannot be looked for: ${files_reasonOf(error)}`);
    }
    throw new model/* AuditError */.M_(`${search.pattern} has more than ${MAX_VISITED} files to look at: name a narrower folder`);
}
function statOf(path) {
    const stat = (0,external_node_fs_.statSync)(path);
    return { size: stat.size, isFile: stat.isFile() };
}
function isFile(path) {
    try {
        return !((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? true);
    }
    catch {
        return true; // it is there, and reading it will say what is wrong
    }
}
/** `*` any characters, `?` one; in linear steps per star, without a regular expression's backtracking. */
function matches(name, pattern) {
    if (name.startsWith(".") && !pattern.startsWith("."))
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
const REASON = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such folder",
    EACCES: "permission denied",
    ELOOP: "its symbolic links lead in a circle",
};
function files_reasonOf(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    return REASON[code] ?? (code === "" ? String(error) : code);
}

;// CONCATENATED MODULE: ./lib/src/zones/tokens.js
/** What is wrong with an entry, and where. */
class Fault extends Error {
    mark;
    constructor(mark, message) {
        super(message);
        this.mark = mark;
    }
}
/** RDLENGTH has 16 bits (RFC 1035 §3.2.1): two hexadecimal digits each in a token of its own, and owner, TTL, class, type. */
const MAX_TOKENS = 2 * 65_535 + 4;
/** How much of a token a message shows. */
const tokens_SHOWN = 60;
/** The entries of a text in order; blank lines and comments are none. Linear in the length of the text. */
function* entriesOf(text) {
    const cursor = { text, at: 0, line: 1 };
    while (cursor.at < text.length) {
        const entry = readEntry(cursor);
        if (entry.tokens.length > 0 || entry.fault !== null)
            yield entry;
    }
}
/** The column of a mark, counted in characters from 1: UTF-8 continuation octets are none. */
function columnOf(text, mark) {
    const start = mark.at === 0 ? 0 : text.lastIndexOf("\n", mark.at - 1) + 1;
    let column = 1;
    for (let i = start; i < mark.at; i++)
        if ((text.charCodeAt(i) & 0xc0) !== 0x80)
            column++;
    return column;
}
/** A token for a message: at most 60 characters, octets as UTF-8, controls as `\DDD`. */
function tokens_shown(text) {
    const readable = decodeUtf8(text.slice(0, tokens_SHOWN)).replaceAll(/[\x00-\x1f\x7f]/g, (c) => `\\${String(c.charCodeAt(0)).padStart(3, "0")}`);
    return `\`${readable}${text.length > tokens_SHOWN ? "…" : ""}\``;
}
/** The characters that octets spell in UTF-8. */
function decodeUtf8(octets) {
    return Buffer.from(octets, "latin1").toString("utf8");
}
function readEntry(cursor) {
    const { text } = cursor;
    const entry = { tokens: [], indented: isBlank(text[cursor.at]), fault: null };
    let opened = null;
    let depth = 0;
    while (cursor.at < text.length) {
        const c = text[cursor.at];
        if (c === "\n") {
            cursor.at++;
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
                opened = markOf(cursor);
            cursor.at++;
        }
        else if (c === ")") {
            if (depth === 0)
                entry.fault ??= new Fault(markOf(cursor), "this parenthesis closes none");
            else
                depth--;
            cursor.at++;
        }
        else
            readToken(cursor, entry);
    }
    if (depth > 0 && opened !== null) {
        entry.fault ??= new Fault(opened, "this parenthesis is never closed, so all that follows belongs to one record");
    }
    return entry;
}
function readToken(cursor, entry) {
    const mark = markOf(cursor);
    const { at } = mark;
    const quoted = cursor.text[at] === '"';
    const message = quoted ? skipQuoted(cursor) : skipWord(cursor);
    if (message !== null)
        entry.fault ??= new Fault(mark, message);
    if (entry.tokens.length >= MAX_TOKENS) {
        entry.fault ??= new Fault(mark, "the record is too long: its data cannot fit the 65,535 octets a record may have");
        return;
    }
    const end = quoted ? cursor.at - 1 : cursor.at;
    entry.tokens.push({ text: cursor.text.slice(quoted ? at + 1 : at, end), quoted, ...mark });
}
/** Moves past an unquoted word; says what is wrong with it. */
function skipWord(cursor) {
    const { text } = cursor;
    let message = null;
    while (cursor.at < text.length) {
        const c = text[cursor.at];
        if (isBlank(c) || c === "\n" || c === ";" || c === "(" || c === ")")
            break;
        if (c === '"')
            message ??= "a quote inside a word: write the whole string in quotes, or `\\\"`";
        if (c === "\\") {
            const next = text[cursor.at + 1];
            if (next === undefined || next === "\n" || next === "\r")
                message ??= "nothing to escape after `\\`";
            else
                cursor.at++;
        }
        cursor.at++;
    }
    return message;
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
            return separate ? null : "text follows the closing quote of this string without a space";
        }
    }
    return "this string is not closed on its line";
}
function skipComment(cursor) {
    const end = cursor.text.indexOf("\n", cursor.at);
    cursor.at = end === -1 ? cursor.text.length : end;
}
function markOf({ at, line }) {
    return { at, line };
}
/** Carriage returns count as white space: files with CRLF line ends. */
function isBlank(c) {
    return c === " " || c === "\t" || c === "\r";
}

;// CONCATENATED MODULE: ./lib/src/zones/fields.js
// The data of one record read field by field (RFC 1035 §5.1): numbers, names, strings, hexadecimal, base64.


/** A name of up to 255 octets, each `\DDD` (RFC 1035 §2.3.4): longer text is none. */
const MAX_NAME_TEXT = 4 * 255;
/** A string of up to 255 octets, each `\DDD` (RFC 1035 §3.3). */
const MAX_STRING_TEXT = 4 * 255;
/** RDLENGTH has 16 bits (RFC 1035 §3.2.1). */
const MAX_RDATA = 65_535;
/** A relative name where no origin is known. */
class NoOrigin extends Fault {
}
/** Walks over the tokens of a record's data; every method throws a Fault where the data is not as asked. */
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
    /** The next token; `what` names it in the message if there is none. */
    take(what) {
        const token = this.#tokens[this.#next];
        if (token === undefined)
            throw new Fault(this.#tokens.at(-1), `this ${this.#type} record has no ${what}`);
        this.#next++;
        return token;
    }
    /** The next token, which must not be quoted. */
    word(what) {
        const token = this.take(what);
        if (token.quoted)
            throw new Fault(token, `the ${what} of this ${this.#type} record must not be in quotes`);
        return token;
    }
    /** An unsigned decimal number of at most `max`. */
    number(what, max) {
        const token = this.word(what);
        const value = /^\d{1,10}$/.test(token.text) ? Number(token.text) : Number.NaN;
        if (value <= max)
            return value;
        throw new Fault(token, `the ${what} of this ${this.#type} record must be a number from 0 to ${max}, not ${tokens_shown(token.text)}`);
    }
    /** A domain name, completed with the origin if relative. */
    name(what) {
        return absoluteName(this.word(what), this.#origin);
    }
    /** All remaining tokens, at least one, as <character-string>s (RFC 1035 §3.3). */
    strings() {
        const strings = [];
        let size = 0;
        do {
            const token = this.take("string");
            const octets = stringOf(token);
            size += octets.length + 1;
            if (size > MAX_RDATA)
                throw new Fault(token, `the data of this ${this.#type} record is longer than ${MAX_RDATA} octets`);
            strings.push(octets);
        } while (this.more());
        return strings;
    }
    /** The remaining tokens, at least one, joined: hexadecimal octets, lower case. */
    hex(what) {
        const { text, mark } = this.#joined(what);
        if (text.length % 2 !== 0 || !/^[0-9a-fA-F]+$/.test(text)) {
            throw new Fault(mark, `the ${what} of this ${this.#type} record must be hexadecimal, two digits for each octet`);
        }
        return text.toLowerCase();
    }
    /** The remaining tokens, at least one, joined: base64 (RFC 4648 §4), given back as hexadecimal. */
    base64(what) {
        const { text, mark } = this.#joined(what);
        if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
            throw new Fault(mark, `the ${what} of this ${this.#type} record must be base64, padded with \`=\``);
        }
        return Buffer.from(text, "base64").toString("hex");
    }
    /** Whether tokens remain. */
    more() {
        return this.#next < this.#tokens.length;
    }
    /** The next token without taking it. */
    peek() {
        return this.#tokens[this.#next];
    }
    /** Nothing may be left. */
    end() {
        const token = this.peek();
        if (token !== undefined)
            throw new Fault(token, `${tokens_shown(token.text)} follows the end of this ${this.#type} record's data`);
    }
    #joined(what) {
        const mark = this.word(what);
        const parts = [mark.text];
        while (this.more())
            parts.push(this.word(what).text);
        const text = parts.join("");
        if (text.length > 2 * MAX_RDATA)
            throw new Fault(mark, `the data of this ${this.#type} record is longer than ${MAX_RDATA} octets`);
        return { text, mark };
    }
}
/** The octets of a <character-string> (RFC 1035 §3.3). */
function stringOf(token) {
    const tooLong = (count) => new Fault(token, `this string has ${count} octets, 255 are allowed: split it into several strings`);
    if (token.text.length > MAX_STRING_TEXT)
        throw tooLong("more than 255");
    const octets = (0,dns_name/* unescapeLabel */.dk)(token.text);
    if (octets === null)
        throw new Fault(token, "a broken escape in this string: `\\DDD` takes three digits up to 255");
    if (octets.length > 255)
        throw tooLong(String(octets.length));
    return octets;
}
/** The absolute name a token spells: `@` is the origin, a name without trailing dot lies below it (RFC 1035 §5.1). */
function absoluteName(token, origin) {
    const { text } = token;
    if (token.quoted)
        throw new Fault(token, "a name must not be in quotes");
    // RFC 5891 §4.4: what a zone holds are A-labels
    if (/[^\x21-\x7e]/.test(text))
        throw new Fault(token, `${tokens_shown(text)} has characters that need the A-label form (\`xn--…\`) or \`\\DDD\``);
    const absolute = text === dns_name/* ROOT */.Dl || (text.length <= MAX_NAME_TEXT && (0,dns_name/* labelsOf */.PC)(text).at(-1) === "");
    if (!absolute && origin === null) {
        throw new NoOrigin(token, `${tokens_shown(text)} is relative, but to what is not said: begin the file with \`$ORIGIN example.org.\``);
    }
    const own = text === "@" ? origin : text.length <= MAX_NAME_TEXT ? (0,dns_name/* parseName */.$q)(text) : null;
    const name = own === null || absolute || text === "@" ? own : (0,dns_name/* parseName */.$q)((0,dns_name/* under */.hG)(own, origin));
    if (name === null) {
        throw new Fault(token, `${tokens_shown(text)} is no domain name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)`);
    }
    return name;
}

;// CONCATENATED MODULE: ./lib/src/zones/address.js
// IP addresses as zone files write them: dotted quads (RFC 1035 §3.4.1) and IPv6 text (RFC 4291 §2.2), made canonical.
/** The four octets of a dotted quad without leading zeros, or null. */
function parseIpv4(text) {
    const parts = text.split(".", 5);
    if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part)))
        return null;
    const octets = parts.map(Number);
    return octets.every((octet) => octet <= 255) ? octets : null;
}
/** The eight groups of an IPv6 address, or null; no zone index, no prefix length. */
function parseIpv6(text) {
    if (text.length > 45)
        return null; // the longest form: six groups and a dotted quad
    const halves = text.split("::");
    if (halves.length > 2)
        return null;
    const head = groupsOf(halves[0], halves.length === 1);
    const tail = halves.length === 2 ? groupsOf(halves[1], true) : [];
    if (head === null || tail === null)
        return null;
    if (halves.length === 1)
        return head.length === 8 ? head : null;
    const missing = 8 - head.length - tail.length;
    // RFC 4291 §2.2 (2): `::` stands for one or more groups
    return missing < 1 ? null : [...head, ...Array(missing).fill(0), ...tail];
}
/** Groups between colons; the last of the whole address may be a dotted quad. */
function groupsOf(text, last) {
    if (text === "")
        return [];
    const groups = [];
    const parts = text.split(":");
    for (const [i, part] of parts.entries()) {
        const quad = last && i === parts.length - 1 && part.includes(".") ? parseIpv4(part) : null;
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
        return hex.join(":"); // §4.2.2: one zero group stays
    return `${hex.slice(0, start).join(":")}::${hex.slice(start + length).join(":")}`;
}

;// CONCATENATED MODULE: ./lib/src/zones/generic.js
// RFC 3597 §5: record data of any type as `\# length hexadecimal`, read for the types this project knows.



/** Whether the data is in the generic form. */
function isGeneric(fields) {
    const token = fields.peek();
    return token !== undefined && !token.quoted && token.text === "\\#";
}
/** Takes `\# length hex`; the octets. Throws a Fault where length and octets differ. */
function readOctets(fields) {
    fields.word("data");
    const mark = fields.peek();
    const length = fields.number("length", 65_535);
    const octets = length === 0 && !fields.more() ? Buffer.alloc(0) : Buffer.from(fields.hex("data"), "hex");
    if (octets.length !== length && mark !== undefined) {
        throw new Fault(mark, `the length says ${length} octets, but ${octets.length} follow`);
    }
    return octets;
}
/** Takes generic data of a known type and reads what the octets say. */
function readGeneric(type, fields) {
    const start = fields.peek();
    const octets = new OctetReader(readOctets(fields));
    const data = generic_DECODE[type](octets);
    if (!octets.broken && octets.rest().length === 0)
        return data;
    throw new Fault(start, `these octets are no ${type} record data`);
}
/** Reads octets in order; `broken` tells at the end whether they ran out or made no sense. */
class OctetReader {
    #octets;
    #at = 0;
    broken = false;
    constructor(octets) {
        this.#octets = octets;
    }
    number(size) {
        const octets = this.take(size);
        return this.broken ? 0 : octets.readUIntBE(0, size);
    }
    take(size) {
        const end = this.#at + size;
        if (end > this.#octets.length)
            this.broken = true;
        const octets = this.#octets.subarray(this.#at, end);
        this.#at = Math.min(end, this.#octets.length);
        return octets;
    }
    rest() {
        return this.take(this.#octets.length - this.#at);
    }
    /** What remains, at least one octet, as hexadecimal. */
    hex() {
        const octets = this.rest();
        if (octets.length === 0)
            this.broken = true;
        return octets.toString("hex");
    }
    /** RFC 3597 §4: no compression here, so a length octet over 63 is broken. */
    name() {
        const labels = [];
        let size = 1;
        for (let length = this.number(1); length > 0 && !this.broken; length = this.number(1)) {
            size += length + 1;
            if (length > 63 || size > 255)
                this.broken = true;
            else
                labels.push((0,dns_name/* escapeLabel */.cR)(this.take(length).toString("latin1")));
        }
        return (0,dns_name/* nameOf */.Vb)(labels);
    }
    strings() {
        const strings = [];
        do
            strings.push(this.take(this.number(1)).toString("latin1"));
        while (!this.broken && this.#at < this.#octets.length);
        return strings;
    }
}
const generic_DECODE = {
    A: (octets) => ({ address: [...octets.take(4)].join(".") }),
    AAAA: (octets) => ({ address: formatIpv6(Array.from({ length: 8 }, () => octets.number(2))) }),
    CNAME: (octets) => ({ target: octets.name() }),
    DNAME: (octets) => ({ target: octets.name() }),
    NS: (octets) => ({ target: octets.name() }),
    PTR: (octets) => ({ target: octets.name() }),
    MX: (octets) => ({ preference: octets.number(2), exchange: octets.name() }),
    TXT: (octets) => ({ strings: octets.strings() }),
    SOA: (octets) => ({
        mname: octets.name(),
        rname: octets.name(),
        serial: octets.number(4),
        refresh: octets.number(4),
        retry: octets.number(4),
        expire: octets.number(4),
        minimum: octets.number(4),
    }),
    TLSA: (octets) => ({ usage: octets.number(1), selector: octets.number(1), matching: octets.number(1), data: octets.hex() }),
    DS: (octets) => ({ keyTag: octets.number(2), algorithm: octets.number(1), digestType: octets.number(1), digest: octets.hex() }),
    DNSKEY: (octets) => ({ flags: octets.number(2), protocol: octets.number(1), algorithm: octets.number(1), key: octets.hex() }),
};

;// CONCATENATED MODULE: ./lib/src/zones/ttl.js
// Times to live in master files: seconds (RFC 1035 §5.1), or BIND's `1h30m` that every server understands.

/** RFC 2181 §8: a TTL has 31 bits. */
const MAX_TTL = 2 ** 31 - 1;
/** Ours: five units of seven digits fit. */
const ttl_MAX_TEXT = 40;
const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/** Whether a word has the form of a time: type mnemonics and classes never do. */
function looksLikeTtl(word) {
    return word.length <= ttl_MAX_TEXT && /^(?:\d+|(?:\d+[smhdw])+)$/i.test(word);
}
/** The seconds a token gives, at most `max`. Throws a Fault. */
function readTtl(token, max) {
    const value = token.quoted || !looksLikeTtl(token.text) ? Number.NaN : secondsIn(token.text);
    if (value <= max)
        return value;
    throw new Fault(token, `${tokens_shown(token.text)} is no time in seconds (or like \`1h30m\`) of at most ${max}`);
}
function secondsIn(word) {
    if (/^\d+$/.test(word))
        return Number(word);
    let sum = 0;
    for (const [, count, unit] of word.toLowerCase().matchAll(/(\d+)([smhdw])/g))
        sum += Number(count) * SECONDS[unit];
    return sum;
}

;// CONCATENATED MODULE: ./lib/src/zones/rdata.js




const U8 = 0xff;
const U16 = 0xffff;
const U32 = 0xffff_ffff;
/** DNSSEC algorithms by mnemonic (IANA, RFC 4034 §A.1): zone files may write either. */
const ALGORITHM = {
    RSAMD5: 1, DSA: 3, RSASHA1: 5, "DSA-NSEC3-SHA1": 6, "RSASHA1-NSEC3-SHA1": 7, RSASHA256: 8, RSASHA512: 10,
    "ECC-GOST": 12, ECDSAP256SHA256: 13, ECDSAP384SHA384: 14, ED25519: 15, ED448: 16,
};
const READ = {
    A: (fields) => {
        const token = fields.word("IPv4 address");
        if (parseIpv4(token.text) === null)
            throw new Fault(token, `${tokens_shown(token.text)} is no IPv4 address`);
        return { address: token.text };
    },
    AAAA: (fields) => {
        const token = fields.word("IPv6 address");
        const groups = parseIpv6(token.text);
        if (groups === null)
            throw new Fault(token, `${tokens_shown(token.text)} is no IPv6 address`);
        return { address: formatIpv6(groups) };
    },
    CNAME: (fields) => ({ target: fields.name("target") }),
    DNAME: (fields) => ({ target: fields.name("target") }),
    NS: (fields) => ({ target: fields.name("name server") }),
    PTR: (fields) => ({ target: fields.name("target") }),
    MX: (fields) => ({ preference: fields.number("preference", U16), exchange: fields.name("mail exchanger") }),
    TXT: (fields) => ({ strings: fields.strings() }),
    SOA: (fields) => ({
        mname: fields.name("primary name server"),
        rname: fields.name("mailbox"),
        serial: fields.number("serial", U32),
        refresh: readTtl(fields.word("refresh interval"), U32),
        retry: readTtl(fields.word("retry interval"), U32),
        expire: readTtl(fields.word("expire limit"), U32),
        minimum: readTtl(fields.word("minimum TTL"), U32),
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
/** The data of a record, in its own form or as `\# length hex` (RFC 3597 §5). Throws a Fault. */
function readRdata(type, fields) {
    const data = isGeneric(fields) ? readGeneric(type, fields) : READ[type](fields);
    fields.end();
    return data;
}
function readAlgorithm(fields) {
    const known = ALGORITHM[fields.peek()?.text.toUpperCase() ?? ""];
    if (known === undefined)
        return fields.number("algorithm", U8);
    fields.word("algorithm");
    return known;
}

;// CONCATENATED MODULE: ./lib/src/zones/types.js

/** Types that may stand in a zone and whose data this project does not read. */
const OPAQUE_NUMBER = {
    HINFO: 13, MINFO: 14, RP: 17, AFSDB: 18, X25: 19, ISDN: 20, RT: 21, NSAP: 22, SIG: 24, KEY: 25, PX: 26, GPOS: 27, LOC: 29, NXT: 30,
    SRV: 33, NAPTR: 35, KX: 36, CERT: 37, APL: 42, SSHFP: 44, IPSECKEY: 45, RRSIG: 46, NSEC: 47, DHCID: 49, NSEC3: 50, NSEC3PARAM: 51,
    SMIMEA: 53, HIP: 55, CDS: 59, CDNSKEY: 60, OPENPGPKEY: 61, CSYNC: 62, ZONEMD: 63, SVCB: 64, HTTPS: 65, DSYNC: 66, SPF: 99, NID: 104,
    L32: 105, L64: 106, LP: 107, EUI48: 108, EUI64: 109, URI: 256, CAA: 257, AVC: 258, AMTRELAY: 260, RESINFO: 261, WALLET: 262, TA: 32_768, DLV: 32_769,
};
const BY_NUMBER = new Map();
const BY_MNEMONIC = new Map();
for (const [type, number] of Object.entries(dns_record/* TYPE_NUMBER */.ph))
    enter({ read: true, type: type }, number);
for (const [type, number] of Object.entries(OPAQUE_NUMBER))
    enter({ read: false, type }, number);
function enter(type, number) {
    BY_NUMBER.set(number, type);
    BY_MNEMONIC.set(type.type, type);
}
/** The type a word names, in either case; null if it names none that may stand in a zone. */
function types_typeOf(word) {
    const upper = word.toUpperCase();
    const digits = /^TYPE(\d{1,5})$/.exec(upper)?.[1];
    if (digits === undefined)
        return BY_MNEMONIC.get(upper) ?? null;
    const number = Number(digits);
    // RFC 6895 §3.1: 0, OPT and 128–255 are no data types
    if (number === 0 || number === 41 || (number >= 128 && number <= 255) || number > 65_535)
        return null;
    return BY_NUMBER.get(number) ?? { read: false, type: `TYPE${number}` };
}

;// CONCATENATED MODULE: ./lib/src/zones/master-file.js







/** Ours: problems told of one file; more are of no use to a reader. */
const MAX_PROBLEMS = 100;
/** Ours: files within files, as many as anyone can follow. */
const master_file_MAX_DEPTH = 8;
/** Ours: `$INCLUDE`s of one zone; with the size limit of the reader it bounds the work. */
const MAX_INCLUDES = 1000;
/** Ours: where no TTL is given and none can be derived; no verdict depends on it. */
const FALLBACK_TTL = 3600;
/** Reads a text to its end, problem or not. Never throws; linear in what it reads. */
function parseMasterFile(source, include) {
    const zone = { records: [], problems: [], include, includes: 0, defaultTtl: null, lastTtl: null };
    readText({ ...source, owner: null, files: [source.start.file], zone });
    return { records: zone.records, problems: zone.problems };
}
function readText(reading) {
    const { problems } = reading.zone;
    for (const entry of entriesOf(reading.text)) {
        if (problems.length > MAX_PROBLEMS)
            return;
        try {
            if (entry.fault !== null)
                throw entry.fault;
            master_file_readEntry(entry, reading);
        }
        catch (error) {
            if (!(error instanceof Fault))
                throw error;
            // said once: after that any origin serves to find the other problems
            if (error instanceof NoOrigin)
                reading.origin = dns_name/* ROOT */.Dl;
            const location = master_file_locate(reading, error.mark);
            if (problems.length < MAX_PROBLEMS)
                problems.push({ location, message: error.message });
            else
                problems.push({ location, message: `this and what follows was not read: there are ${MAX_PROBLEMS} problems before` });
        }
    }
}
function master_file_locate(reading, mark) {
    const { file, line, column } = reading.start;
    const before = mark.line === 1 ? column - 1 : reading.indent;
    return { file, line: line + mark.line - 1, column: before + columnOf(reading.text, mark) };
}
function master_file_readEntry(entry, reading) {
    const first = entry.tokens[0];
    if (!first.quoted && first.text.startsWith("$"))
        readDirective(first, entry, reading);
    else
        master_file_readRecord(entry, reading);
}
function readDirective(first, entry, reading) {
    const directive = first.text.toUpperCase();
    const argument = entry.tokens[1];
    const most = directive === "$INCLUDE" ? 3 : 2;
    if (!["$ORIGIN", "$TTL", "$INCLUDE"].includes(directive)) {
        throw new Fault(first, `${tokens_shown(first.text)} is not supported: only $ORIGIN, $TTL and $INCLUDE are`);
    }
    if (argument === undefined)
        throw new Fault(first, `${directive} needs a value after it`);
    const extra = entry.tokens[most];
    if (extra !== undefined)
        throw new Fault(extra, `${tokens_shown(extra.text)} is too much for ${directive}`);
    if (directive === "$ORIGIN")
        reading.origin = absoluteName(argument, reading.origin);
    else if (directive === "$TTL")
        reading.zone.defaultTtl = readTtl(argument, MAX_TTL);
    else
        readInclude(argument, entry.tokens[2], reading);
}
/** RFC 1035 §5.1: neither the origin nor the owner of the including file changes. */
function readInclude(path, origin, reading) {
    const { zone, files } = reading;
    if (files.length > master_file_MAX_DEPTH)
        throw new Fault(path, `files are included more than ${master_file_MAX_DEPTH} deep`);
    if (++zone.includes > MAX_INCLUDES)
        throw new Fault(path, `more than ${MAX_INCLUDES} files are included`);
    const inner = origin === undefined ? reading.origin : absoluteName(origin, reading.origin);
    const octets = (0,dns_name/* unescapeLabel */.dk)(path.text);
    if (octets === null)
        throw new Fault(path, "a broken escape in this file name");
    const found = zone.include(decodeUtf8(octets), reading.start.file);
    if (typeof found === "string")
        throw new Fault(path, found);
    if (files.includes(found.file))
        throw new Fault(path, `${found.file} includes itself: ${[...files, found.file].join(" → ")}`);
    const start = { file: found.file, line: 1, column: 1 };
    readText({ text: found.text, start, indent: 0, origin: inner, owner: null, files: [...files, found.file], zone });
}
function master_file_readRecord(entry, reading) {
    const { tokens } = entry;
    const { zone } = reading;
    const first = tokens[0];
    if (!entry.indented) {
        reading.owner = dns_name/* ROOT */.Dl; // should the name be at fault, any owner serves to find the other problems
        reading.owner = absoluteName(first, reading.origin);
    }
    const { ttl, type, next } = readHead(tokens, entry.indented ? 0 : 1);
    const name = reading.owner;
    if (name === null)
        throw new Fault(first, "this line begins with white space, but there is no record before it whose name it could take over");
    zone.lastTtl = ttl ?? zone.lastTtl;
    const fields = new Fields(tokens, next, type.type, reading.origin);
    const location = master_file_locate(reading, first);
    if (type.read) {
        const data = readRdata(type.type, fields);
        if ("minimum" in data)
            zone.lastTtl ??= Math.min(data.minimum, MAX_TTL);
        zone.records.push({ read: true, rr: { name, ttl: ttl ?? impliedTtl(zone), type: type.type, data }, location });
    }
    else {
        const data = readOpaque(type.type, fields, tokens.slice(next));
        zone.records.push({ read: false, rr: { name, ttl: ttl ?? impliedTtl(zone), type: type.type, data }, location });
    }
}
/** RFC 2308 §4: that of `$TTL`; without it the last one given (RFC 1035 §5.1), to begin with the SOA's minimum. */
function impliedTtl(zone) {
    return zone.defaultTtl ?? zone.lastTtl ?? FALLBACK_TTL;
}
/** Owner apart: `[TTL] [class] type` or `[class] [TTL] type` (RFC 1035 §5.1). */
function readHead(tokens, start) {
    let ttl = null;
    let classSeen = false;
    for (let i = start;; i++) {
        const token = tokens[i];
        if (token === undefined)
            throw new Fault(tokens.at(-1), "a record needs a type and data after its name");
        const word = token.quoted ? "" : token.text;
        if (ttl === null && looksLikeTtl(word))
            ttl = readTtl(token, MAX_TTL);
        else if (!classSeen && isClass(word)) {
            if (!/^(IN|CLASS1)$/i.test(word))
                throw new Fault(token, `class ${word.toUpperCase()} is not supported: only IN is`);
            classSeen = true;
        }
        else {
            const type = types_typeOf(word);
            if (type === null)
                throw new Fault(token, `${tokens_shown(token.text)} is no record type${hintFor(tokens, start)}`);
            return { ttl, type, next: i + 1 };
        }
    }
}
function isClass(word) {
    return /^(IN|CS|CH|HS|NONE|ANY|CLASS\d{1,5})$/i.test(word);
}
/** The usual slip: a first word that is a type means that the line was to begin with a name or with white space. */
function hintFor(tokens, start) {
    const first = tokens[0];
    const slip = start === 1 && !first.quoted && types_typeOf(first.text) !== null;
    return slip ? `: a line must begin with the owner's name, or with white space for that of the record before` : "";
}
function readOpaque(type, fields, tokens) {
    if (isGeneric(fields)) {
        readOctets(fields);
        fields.end();
    }
    else if (type.startsWith("TYPE")) {
        // RFC 3597 §5: data of an unknown type has no other form
        throw new Fault(fields.take("data"), `the data of a ${type} record must be written as \`\\# length hexadecimal\``);
    }
    else
        fields.take("data");
    return tokens.map((token) => (token.quoted ? `"${token.text}"` : token.text)).join(" ");
}

;// CONCATENATED MODULE: ./lib/src/zones/rules.js



/** Types of which a name has one record at most. */
const SINGLE = new Set(["CNAME", "DNAME", "SOA"]);
/** RFC 4034 §3 and §4, RFC 2535 §2.3.5: what DNSSEC puts beside a CNAME. */
const BESIDE_CNAME = new Set(["CNAME", "RRSIG", "NSEC", "SIG", "NXT", "KEY"]);
/** A place within a message. */
function rules_placeOf({ location }) {
    return `${location.file}:${location.line}`;
}
/** The records without those that say the same once more (RFC 2181 §5: an RRset is a set). */
function distinct(records) {
    const seen = new Set();
    return records.filter((record) => {
        const data = record.read ? (0,dns_record/* formatRdata */.ew)(record.rr.type, record.rr.data) : record.rr.data;
        const key = `${record.rr.name} ${record.rr.type} ${data}`;
        return !seen.has(key) && seen.add(key);
    });
}
/** The problems among distinct records of one or more zones, whatever zone they are in. */
function clashes(records) {
    const aliases = new Map();
    for (const record of records)
        if (record.rr.type === "CNAME" && !aliases.has(record.rr.name))
            aliases.set(record.rr.name, record);
    const first = new Map();
    const problems = [];
    for (const record of records) {
        const { name, type } = record.rr;
        const alias = aliases.get(name);
        if (alias !== undefined && !BESIDE_CNAME.has(type)) {
            problems.push({ location: record.location, message: `${name} has a CNAME record (${rules_placeOf(alias)}) and so can have no ${type} record (RFC 2181 §10.1)` });
        }
        if (!SINGLE.has(type))
            continue;
        const other = first.get(`${type} ${name}`);
        if (other === undefined)
            first.set(`${type} ${name}`, record);
        else
            problems.push({ location: record.location, message: `${name} already has a ${type} record (${rules_placeOf(other)}); a name can have one` });
    }
    return problems;
}
/** The problems of records that lie outside the zone they are declared in. */
function strays(zone) {
    return zone.records
        .filter((record) => !(0,dns_name/* isWithin */.UO)(record.rr.name, zone.origin))
        .map(({ rr, location }) => ({ location, message: `${rr.name} is not in ${zone.origin}, whose records are declared here` }));
}
/**
 * The zone that the records of a whole master file make up: its apex is where the SOA record stands.
 * A problem where there is none; a second SOA elsewhere is one too.
 */
function wholeZone(file, records) {
    const soas = records.filter((record) => record.rr.type === "SOA");
    const soa = soas[0];
    if (soa === undefined) {
        const message = "this file has no SOA record, so it is no whole zone: add the SOA, or keep a part that others $INCLUDE under a name that `bind:` does not match";
        return { location: { file, line: 1, column: 1 }, message };
    }
    const origin = soa.rr.name;
    const problems = soas
        .filter((other) => other.rr.name !== origin)
        .map(({ location }) => ({ location, message: `a second SOA record: this file is the zone ${origin} (${rules_placeOf(soa)}), and a zone has one` }));
    return { zone: { origin, complete: true, records }, problems };
}
/** Two master files of one zone. */
function twins(zones) {
    const first = new Map();
    const problems = [];
    for (const { origin, records } of zones) {
        const soa = records.find((record) => record.rr.type === "SOA");
        if (soa === undefined)
            continue;
        const other = first.get(origin);
        if (other === undefined)
            first.set(origin, soa);
        else
            problems.push({ location: soa.location, message: `the zone ${origin} is declared twice, first in ${rules_placeOf(other)}: which is the truth?` });
    }
    return problems;
}
/** Inline records of which a master file, the whole truth for its zone, or another domain's block speaks as well. */
function contradictions(complete, inline) {
    const authorities = new Map(complete.map((zone) => [zone.origin, authorityOf(zone)]));
    const inFiles = firstOfEach(complete.flatMap((zone) => zone.records));
    const inBlocks = new Map();
    const problems = [];
    for (const zone of inline) {
        for (const record of zone.records) {
            const { name, type } = record.rr;
            const set = `${type} ${name}`;
            const asked = record.read ? record.rr.type : "TXT";
            const authority = deepestZone(authorities, name, asked);
            if (authority !== undefined && (inFiles.has(set) || authority.answer(name, asked).kind !== "referral")) {
                const there = inFiles.get(set) ?? inFiles.get(`SOA ${authority.origin}`);
                const place = there === undefined ? "" : ` in ${rules_placeOf(there)}`;
                problems.push({ location: record.location, message: `the whole zone ${authority.origin} is declared${place}: the ${type} record of ${name} belongs there` });
            }
            const other = inBlocks.get(set);
            if (other === undefined)
                inBlocks.set(set, { zone, record });
            else if (other.zone !== zone) {
                problems.push({ location: record.location, message: `the ${type} records of ${name} are declared twice, first in ${rules_placeOf(other.record)}: which is the truth?` });
            }
        }
    }
    return problems;
}
function firstOfEach(records) {
    const first = new Map();
    for (const record of records) {
        const set = `${record.rr.type} ${record.rr.name}`;
        if (!first.has(set))
            first.set(set, record);
    }
    return first;
}

;// CONCATENATED MODULE: ./lib/src/zones/read.js
// The records that a policy declares: its `zones:` and `records:` read, checked on their own and against each other.





/**
 * All zones the policy declares. `root` is the folder of the repository: nothing outside of it is read, and locations are
 * relative to it; patterns are relative to the policy file. Throws an InputError with all problems of all files at once,
 * an AuditError where a file cannot be read or a pattern matches none.
 */
function readDeclared(policy, root) {
    const repository = new Repository(root);
    const files = readFiles(policy, repository);
    const problems = [];
    const complete = files.flatMap((file) => readZone(file, includeFrom(repository, policy.file), problems));
    const inline = policy.domains.flatMap((domain) => readBlock(domain, includeFrom(repository, policy.file), problems));
    if (problems.length === 0)
        problems.push(...few(twins(complete)), ...few(contradictions(complete, inline)), ...few(clashes(inline.flatMap((zone) => zone.records))));
    if (problems.length > 0)
        throw new model/* InputError */.dz(inOrder(problems));
    return [...complete, ...inline];
}
/** The master files that `zones:` names, each once. */
function readFiles(policy, repository) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(policy.file));
    const faults = [];
    const paths = new Set();
    for (const { pattern, location } of policy.zones) {
        try {
            for (const path of repository.find(pattern, folder))
                paths.add(path);
        }
        catch (error) {
            if (!(error instanceof model/* AuditError */.M_))
                throw error;
            faults.push(`${location.file}:${location.line}:${location.column}: ${error.message}`);
        }
    }
    const files = [];
    for (const path of paths) {
        const file = repository.read(path);
        if (typeof file === "string")
            faults.push(file);
        else
            files.push(file);
    }
    if (faults.length > 0)
        throw new model/* AuditError */.M_(faults.join("\n"));
    return files;
}
/** RFC 1035 §5.1 leaves open what a path is relative to: here the file that names it. One zone may include as much as one file may hold. */
function includeFrom(repository, policyFile) {
    let left = MAX_FILE;
    return (path, from) => {
        const found = repository.read(from === policyFile ? (0,external_node_path_.resolve)((0,external_node_path_.dirname)(policyFile), path) : repository.beside(path, from));
        if (typeof found === "string")
            return found;
        left -= found.text.length;
        return left < 0 ? `the files included by this zone are larger than ${MAX_FILE / 2 ** 20} MiB together` : found;
    };
}
function readZone({ file, text }, include, problems) {
    const found = parse({ text, start: { file, line: 1, column: 1 }, indent: 0, origin: null }, include);
    if (found.problems.length === 0) {
        const whole = wholeZone(file, found.records);
        if ("zone" in whole) {
            problems.push(...few(whole.problems), ...few(strays(whole.zone)), ...few(clashes(whole.zone.records)));
            return [whole.zone];
        }
        problems.push(whole);
    }
    problems.push(...found.problems);
    return [];
}
function readBlock({ name: origin, records: block }, include, problems) {
    if (block === null)
        return [];
    const text = Buffer.from(block.text, "utf8").toString("latin1");
    const found = parse({ text, start: block.location, indent: block.indent, origin }, include);
    const zone = { origin, complete: false, records: found.records };
    problems.push(...found.problems);
    if (found.problems.length === 0)
        problems.push(...few(strays(zone)));
    return [zone];
}
function parse(source, include) {
    const { records, problems } = parseMasterFile(source, include);
    return { records: distinct(records), problems };
}
function few(problems) {
    return problems.slice(0, MAX_PROBLEMS);
}
/** By place; what a block says for many domains (`defaults:`) is said once. */
function inOrder(problems) {
    const byPlace = new Map();
    for (const problem of problems) {
        const { file, line, column } = problem.location;
        byPlace.set(`${file} ${line} ${column} ${problem.message}`, problem);
    }
    return [...byPlace.values()].toSorted(({ location: a }, { location: b }) => a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);
}

;// CONCATENATED MODULE: ./lib/src/run.js
// The whole story: policy in, world observed, facts judged, views compared, report out.















/** Domains observed at once: enough to keep the resolvers busy, few enough to bound what is held half-done. */
const DOMAINS_AT_ONCE = 100;
/** Audits the domains of a policy. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
async function run_check(options) {
    const known = checks/* CHECKS */.u.map(({ id, parameter }) => ({ id, hasParameter: parameter !== undefined }));
    const policy = loadPolicy(options.config, known, resolverProblem);
    const domains = selectDomains(policy, options.domains);
    const zones = readDeclared(policy, options.root);
    const world = openWorld(options, policy);
    try {
        return await audit(options, policy, domains, zones, world);
    }
    finally {
        world.close();
    }
}
function resolverProblem(url) {
    const parsed = (0,resolver_url/* parseResolverUrl */.d)(url);
    return "error" in parsed ? parsed.error : null;
}
function selectDomains(policy, wanted) {
    if (wanted.length === 0)
        return policy.domains;
    const chosen = wanted.map((text) => {
        const parsed = parseMailDomain(text);
        const found = "name" in parsed ? policy.domains.find((domain) => domain.name === parsed.name) : undefined;
        if (found === undefined)
            throw new model/* UsageError */.eb(`--domain ${text}: ${policy.file} names no such domain`);
        return found;
    });
    return [...new Set(chosen)];
}
function openWorld(options, policy) {
    const at = options.now;
    if (options.replay !== null) {
        const world = openReplay(options.replay, at);
        if (!options.offline || world.offline)
            return world;
        throw new model/* UsageError */.eb(`--offline: ${options.replay} was observed live, and --replay asks no one; leave --offline out`);
    }
    if (options.offline)
        return openOffline(at, offline);
    const resolvers = options.resolvers.length > 0 ? options.resolvers : policy.resolvers.map((resolver) => resolver.url);
    const { concurrency, allowPrivateNetwork } = options;
    return openLive({ at, resolvers, concurrency, allowPrivateNetwork });
}
async function audit(options, policy, domains, zones, world) {
    const defects = new Set();
    const declares = zones.length > 0;
    const view = options.view === "auto" ? (declares || world.offline ? "planned" : "live") : options.view;
    const baseline = view === "planned" && declares && !world.offline ? "live" : "none";
    const place = declaredAt(zones);
    const planned = overlay(world.dns, zones);
    const observeAndJudge = async (domain, dns) => {
        const onDefect = (defect) => defects.add(defect);
        const facts = await observeDomain(domain, dns, world.https, onDefect).catch((error) => unmeasured(domain, error, onDefect));
        const findings = judgeDomain(checks/* CHECKS */.u, domain, facts, {
            profile: policy.profile,
            at: world.at,
            declaredAt: ({ source, text }) => place(source, text),
            onDefect,
        });
        return { facts, findings };
    };
    let done = 0;
    options.onProgress?.(done, domains.length);
    const auditDomain = async (domain) => {
        const [now, before] = await Promise.all([
            observeAndJudge(domain, view === "planned" ? planned : world.dns),
            baseline === "live" ? observeAndJudge(domain, world.dns) : null,
        ]);
        const compared = before === null ? now.findings : withChanges(now.findings, before.findings);
        const findings = withWaivers(compared, domain.name, policy.waivers, world.at);
        options.onProgress?.(++done, domains.length);
        return { name: domain.name, mail: domain.mail, counts: countsOf(findings), facts: now.facts, findings };
    };
    const reports = await world.attend(() => inTurns(domains, DOMAINS_AT_ONCE, auditDomain));
    return { report: reportOf(options, policy, view, baseline, reports, world), snapshot: world.snapshot, defects: [...defects] };
}
/** The facts of a domain whose audit broke down: the others' are reported all the same. */
function unmeasured({ name, dkim }, error, onDefect) {
    const reason = `a defect in mail-policy: ${name} could not be observed: ${error instanceof Error ? error.message : String(error)}`;
    onDefect(reason);
    const fact = { state: "unknown", reason, evidence: [] };
    const keys = Object.fromEntries(dkim.selectors.map((selector) => [selector.name, fact]));
    return { dnssec: fact, mx: fact, spf: fact, dmarc: fact, mtaSts: fact, mtaStsFetch: fact, mtaStsPolicy: fact, tlsRpt: fact, dkim: keys, hosts: {} };
}
function reportOf({ failOn, failOnUnknown }, policy, view, baseline, reports, world) {
    const domains = reports.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const audited = new Set(domains.map((domain) => domain.name));
    const leftOut = new Set(policy.domains.map((domain) => domain.name).filter((name) => !audited.has(name)));
    return {
        version: 1,
        tool: { name: "mail-policy", version: lib_package/* version */.rE },
        at: world.at,
        profile: policy.profile,
        view,
        config: { file: policy.file, sha256: policy.sha256 },
        resolvers: world.resolvers(),
        limits: world.limits(),
        conclusion: conclusionOf(domains),
        gate: gateOf(domains, { failOn, failOnUnknown, baseline }),
        counts: countsOf(domains.flatMap((domain) => domain.findings)),
        domains,
        waivers: idleWaivers(policy.waivers.filter((waiver) => !leftOut.has(waiver.domain)), domains, world.at),
    };
}
/** Runs `work` on every item, at most `width` at once; results in the order of the items. */
async function inTurns(items, width, work) {
    const results = [];
    let next = 0;
    const turn = async () => {
        while (next < items.length) {
            const i = next++;
            results[i] = await work(items[i]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, turn));
    return results;
}


/***/ })

};
