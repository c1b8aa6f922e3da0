export const id = 183;
export const ids = [183];
export const modules = {

/***/ 67183:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReports: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/text/order.js
var order = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/src/received-reports/dmarc-rows.js
var dmarc_rows = __webpack_require__(86353);
// EXTERNAL MODULE: ./lib/src/received-reports/domain-days.js
var domain_days = __webpack_require__(26178);
// EXTERNAL MODULE: ./lib/src/received-reports/evidence.js
var evidence = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/src/received-reports/merge-evidence.js
var merge_evidence = __webpack_require__(64470);
// EXTERNAL MODULE: ./lib/src/received-reports/tls-rows.js
var tls_rows = __webpack_require__(85073);
;// CONCATENATED MODULE: ./lib/src/received-reports/unusable-report.js
/** Thrown by what reads a report, and caught by what reads its file. */
class UnusableReport extends Error {
    reason;
    constructor(reason) {
        super(reason.code);
        this.reason = reason;
    }
}

;// CONCATENATED MODULE: ./lib/src/received-reports/collector.js
// Reports, one after the other, as evidence. What is held grows with domains, days and sources, not with reports.









class EvidenceCollector {
    #firstDay;
    #domains = new Map();
    /** `at` is now. */
    constructor(at) {
        this.#firstDay = (0,merge_evidence/* firstKeptDay */.vB)(at);
    }
    addDmarc(report) {
        return this.#add(report, (domain) => this.#daysOf(domain).dmarc);
    }
    addTls(report) {
        return this.#add(report, (domain) => this.#daysOf(domain).tlsRpt);
    }
    /** Adds what was kept before: its reports count no second time. */
    addKept({ domains }) {
        for (const [domain, { dmarc, tlsRpt }] of Object.entries(domains)) {
            const days = this.#daysOf(domain);
            days.dmarc.addKept(this.#since(dmarc));
            days.tlsRpt.addKept(this.#since(tlsRpt));
        }
    }
    evidence() {
        const domains = [...this.#domains]
            .toSorted(([a], [b]) => (0,order/* compareText */.n)(a, b))
            .map(([domain, { dmarc, tlsRpt }]) => [
            domain,
            { dmarc: dmarc.kept(), tlsRpt: tlsRpt.kept() },
        ])
            .filter(([, domain]) => (0,evidence/* hasReports */.MC)(domain));
        return { version: 1, domains: Object.fromEntries(domains) };
    }
    #add(report, daysOf) {
        const { organisation, begin, end, published } = report;
        if ((0,domain_days/* dayOf */.kb)(report) < this.#firstDay)
            return "expired";
        const policy = published === undefined ? {} : { published };
        const received = { key: keyOf(report), organisation, begin, end, ...policy };
        const receptions = [...report.rows].map(([domain, rows]) => daysOf(domain).add(received, rows.values()));
        if (receptions.includes("counted"))
            return "counted";
        if (receptions.includes("too-many"))
            throw new UnusableReport((0,message/* message */.iU)("reports/too-many", { day: (0,domain_days/* dayOf */.kb)(report), most: domain_days/* MAX_REPORTS */.hk }));
        return "duplicate";
    }
    #daysOf(domain) {
        const known = this.#domains.get(domain);
        if (known !== undefined)
            return known;
        const created = {
            dmarc: new domain_days/* DomainDays */.kO(() => new dmarc_rows/* DmarcRows */.v(domain)),
            tlsRpt: new domain_days/* DomainDays */.kO(() => new tls_rows/* TlsRows */.L()),
        };
        this.#domains.set(domain, created);
        return created;
    }
    #since({ reports, rows }) {
        return {
            reports: reports.filter((report) => (0,domain_days/* dayOf */.kb)(report) >= this.#firstDay),
            rows: rows.filter(({ day }) => day >= this.#firstDay),
        };
    }
}
function keyOf({ organisation, id }) {
    const identity = JSON.stringify([organisation.toLowerCase(), id]);
    return (0,external_node_crypto_.createHash)("sha256").update(identity).digest("hex").slice(0, 16);
}

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
;// CONCATENATED MODULE: ./lib/src/received-reports/policy-domains.js

class PolicyDomains {
    #names;
    constructor(names) {
        this.#names = new Set(names);
    }
    has(name) {
        return this.#names.has(name);
    }
    /** The deepest domain that a name is, or is below; null: none. */
    domainOf(name) {
        for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at))
            if (this.#names.has(at))
                return at;
        return null;
    }
}

// EXTERNAL MODULE: ./lib/src/standards/dmarc/record.js
var record = __webpack_require__(38308);
// EXTERNAL MODULE: ./lib/src/dns/idna.js
var idna = __webpack_require__(24400);
// EXTERNAL MODULE: ./lib/src/text/truncate.js
var truncate = __webpack_require__(41304);
;// CONCATENATED MODULE: ./lib/src/received-reports/readings.js
// Texts that come again and again are read once.
/** Project limits: how many texts are remembered, and how long. */
const MAX_TEXTS = 10_000;
const MAX_CHARACTERS = 300;
/**
 * What a pure function makes of texts. It is given a copy: V8 keeps the whole of a document in memory for each part of it that is kept, and
 * what it returns is kept.
 */
class Readings {
    #read;
    #known = new Map();
    constructor(read) {
        this.#read = read;
    }
    of(text) {
        const known = this.#known.get(text);
        if (known !== undefined)
            return known;
        const copy = Buffer.from(text, "utf16le").toString("utf16le");
        const value = this.#read(copy);
        if (text.length > MAX_CHARACTERS)
            return value;
        if (this.#known.size >= MAX_TEXTS)
            this.#known.clear();
        this.#known.set(copy, value);
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/src/received-reports/texts.js
// Texts of reports, as far as they are kept.




/** Project limit: characters of the name of an organisation, or of the id of a report. */
const texts_MAX_CHARACTERS = 200;
/** A text without white space around it, in one line, and cut where it is long; null where there is none. */
function shortText(text) {
    return typeof text === "string" ? shortTexts.of(text) : null;
}
const shortTexts = new Readings((text) => {
    const start = text.slice(0, 10 * texts_MAX_CHARACTERS);
    const plain = (0,truncate/* truncate */.x)(start.replace(/[\s\p{Cc}]+/gu, " ").trim(), texts_MAX_CHARACTERS);
    return plain === "" ? null : plain;
});
/** The name of a domain in A-labels; null where the text is none. */
function parseDomain(text) {
    return typeof text === "string" ? domains.of(text) : null;
}
const domains = new Readings((text) => {
    const ascii = (0,idna/* toAscii */.Vb)(text.trim().toLowerCase());
    const name = ascii === null ? null : (0,dns_name/* parseName */.$q)(ascii);
    // `_` is in names of senders, though in none of hosts
    return name === null || name === dns_name/* ROOT */.Dl || !(0,dns_name/* isHostName */.uy)(name.replaceAll("_", "x")) ? null : name;
});

;// CONCATENATED MODULE: ./lib/src/received-reports/dmarc-elements.js
/** Project limit: signatures, SPF results and overrides of a record; later ones are passed over. Most have one or two. */
const MAX_RESULTS = 100;
function dmarc_elements_element(children, rest = {}) {
    return { ...rest, children: new Map(Object.entries(children)) };
}
function ofReport(key) {
    return { close: (report, text) => void (report[key] = text) };
}
function ofPolicy(key) {
    return { close: ({ policy }, text) => void (policy[key] = text) };
}
function ofRecord(enter) {
    return {
        close: ({ record }, text) => {
            if (record !== undefined)
                enter(record, text);
        },
    };
}
function results(kind) {
    const part = (key) => ofRecord((record, text) => {
        const result = record[kind].at(-1);
        if (result !== undefined)
            result[key] = text;
    });
    return dmarc_elements_element({ domain: part("domain"), selector: part("selector"), scope: part("scope"), result: part("result") }, { open: ({ record }) => void (record !== undefined && enterBounded(record[kind], {})) });
}
function ofOverride(key) {
    return ofRecord(({ overrides }, text) => {
        const override = overrides.at(-1);
        if (override !== undefined)
            override[key] = text;
    });
}
/** Past the limit the last is written over. */
function enterBounded(list, value) {
    if (list.length >= MAX_RESULTS)
        list.pop();
    list.push(value);
}
const IDENTIFIERS = dmarc_elements_element({ header_from: ofRecord((record, text) => void (record.from = text)) });
const FEEDBACK = dmarc_elements_element({
    report_metadata: dmarc_elements_element({
        org_name: ofReport("organisation"),
        email: ofReport("email"),
        report_id: ofReport("id"),
        date_range: dmarc_elements_element({ begin: ofReport("begin"), end: ofReport("end") }),
    }),
    policy_published: dmarc_elements_element({
        domain: ofReport("published"),
        p: ofPolicy("p"),
        sp: ofPolicy("sp"),
        np: ofPolicy("np"),
        testing: ofPolicy("testing"),
        pct: ofPolicy("pct"),
    }),
    record: dmarc_elements_element({
        row: dmarc_elements_element({
            source_ip: ofRecord((record, text) => void (record.ip = text)),
            count: ofRecord((record, text) => void (record.count = text)),
            policy_evaluated: dmarc_elements_element({
                disposition: ofRecord((record, text) => void (record.disposition = text)),
                dkim: ofRecord((record, text) => void (record.isDkimAligned = text)),
                spf: ofRecord((record, text) => void (record.isSpfAligned = text)),
                reason: dmarc_elements_element({ type: ofOverride("type"), comment: ofOverride("comment") }, { open: ({ record }) => void (record !== undefined && enterBounded(record.overrides, {})) }),
            }),
        }),
        identifiers: IDENTIFIERS,
        identities: IDENTIFIERS, // the name in drafts of RFC 7489
        auth_results: dmarc_elements_element({ dkim: results("dkim"), spf: results("spf") }),
    }, {
        open: (report) => void (report.record = { overrides: [], dkim: [], spf: [] }),
        close: (report) => {
            if (report.record !== undefined)
                report.addRecord(report.record);
            delete report.record;
        },
    }),
});

// EXTERNAL MODULE: ./lib/src/dns/address.js
var address = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/received.js
var received = __webpack_require__(57730);
;// CONCATENATED MODULE: ./lib/src/received-reports/dmarc-record.js
// One record of a DMARC report as a row, if it can be counted.






/** Project limit: mails of one record. No receiver has so many of a source in a day. */
const MAX_COUNT = 1_000_000_000;
/** Project limit: signatures kept of a record, those that passed first. */
const MAX_SIGNATURES = 10;
/** RFC 9990 \u00a73.1.1.9 and RFC 7489 appendix C; any other is `other`. */
const OVERRIDES = new Set([
    "forwarded",
    "local_policy",
    "mailing_list",
    "policy_test_mode",
    "sampled_out",
    "trusted_forwarder",
]);
const DISPOSITIONS = ["none", "pass", "quarantine", "reject"];
/** The row, or why the record does not count: without a source, a number, a From domain or a result it would be counted wrong. */
function countOf(record) {
    const ip = addresses.of(record.ip ?? "");
    if (ip === null)
        return { problem: (0,message/* message */.iU)("reports/dmarc/no-value", { element: "source_ip" }) };
    const count = parseCount(record.count);
    if (count === null)
        return { problem: (0,message/* message */.iU)("reports/dmarc/no-value", { element: "count" }) };
    const from = parseDomain(record.from);
    if (from === null)
        return { problem: (0,message/* message */.iU)("reports/dmarc/no-value", { element: "header_from" }) };
    const dkim = parseOutcome(record.isDkimAligned);
    const spf = parseOutcome(record.isSpfAligned);
    // RFC 9989 \u00a75.4: one that passes is enough
    if ((dkim === null || spf === null) && dkim !== true && spf !== true)
        return { problem: (0,message/* message */.iU)("reports/dmarc/no-value", { element: "policy_evaluated" }) };
    const isSpfAligned = spf === true;
    return {
        ip,
        from,
        spf: spfOf(record.spf, isSpfAligned) ?? (isSpfAligned ? { domain: from, result: "pass", isAligned: true } : null),
        dkim: signaturesOf(record.dkim),
        isDkimAligned: dkim === true,
        disposition: DISPOSITIONS.find((one) => one === record.disposition?.toLowerCase()) ?? "none",
        overrides: overridesOf(record.overrides),
        count,
    };
}
const addresses = new Readings((text) => {
    if ((0,address/* isIPv4 */.wM)(text))
        return text;
    const groups = (0,address/* parseIpv6 */.BE)(text);
    return groups === null ? null : ((0,address/* mappedIpv4 */.DP)(groups) ?? (0,address/* formatIpv6 */.DU)(groups));
});
function parseCount(text = "") {
    const count = /^\d{1,10}$/.test(text) ? Number(text) : MAX_COUNT + 1;
    return count > MAX_COUNT ? null : count;
}
/** Whether an aligned identifier passed; null where the report does not say. */
function parseOutcome(text = "") {
    const word = text.toLowerCase();
    if (word === "pass")
        return true;
    return word === "" ? null : false;
}
/** RFC 9990 has one result, of the MAIL FROM domain; RFC 7489 may have one of HELO too. */
function spfOf(results, isAligned) {
    const ofMailFrom = results.filter(({ scope }) => scope?.toLowerCase() !== "helo");
    const candidates = ofMailFrom.length > 0 ? ofMailFrom : results;
    const found = candidates.find(({ result }) => wordOf(result) === "pass") ?? candidates[0];
    const domain = domainOf(found);
    return found === undefined || domain === null ? null : { domain, result: wordOf(found.result), isAligned };
}
function signaturesOf(results) {
    const signatures = results.flatMap((written) => {
        const domain = domainOf(written);
        if (domain === null)
            return [];
        const selector = shortText(written.selector)?.toLowerCase() ?? null;
        return [{ domain, selector, result: wordOf(written.result) }];
    });
    if (signatures.length < 2)
        return signatures;
    const sorted = new Map(signatures.map((signature) => [orderOf(signature), signature]));
    return [...sorted]
        .toSorted(([a], [b]) => (0,order/* compareText */.n)(a, b))
        .slice(0, MAX_SIGNATURES)
        .map(([, signature]) => signature);
}
/** A text by which those that passed come first. */
function orderOf({ domain, selector, result }) {
    return JSON.stringify([result === "pass" ? 0 : 1, domain, selector, result]);
}
function domainOf(result) {
    return parseDomain(result?.domain) ?? shortText(result?.domain)?.toLowerCase() ?? null;
}
/** A result as RFC 8601 \u00a72.7 has it, `none` where the report does not say. */
function wordOf(text = "") {
    return shortText(text)?.toLowerCase() ?? "none";
}
function overridesOf(written) {
    if (written.length === 0)
        return [];
    return [...new Set(written.flatMap(overrideOf))].toSorted(order/* compareText */.n);
}
/** The comment of a local policy says where the reason was a valid ARC chain (RFC 8617 \u00a77.2.2). */
function overrideOf({ type, comment = "" }) {
    if (type === undefined)
        return [];
    const known = type.toLowerCase();
    if (known === "local_policy" && ARC_PASS.test(comment))
        return [received/* BY_ARC */.FD];
    return [OVERRIDES.has(known) ? known : "other"];
}
const ARC_PASS = /(?:^|[\s;,])arc=pass(?:$|[\s;,])/i;

// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
;// CONCATENATED MODULE: ./lib/src/received-reports/period.js
// The period of a report.



const DAY = 86_400;
/** Project limit: a report is about a day (RFC 9990 \u00a73.1, RFC 8460 \u00a74.1); RFC 7489 let one ask for a week. All of it counts as the first day. */
const MAX_DAYS = 8;
/** Project limit: how far the clock of a reporter may be ahead of ours. */
const MAX_SECONDS_AHEAD = DAY;
const EPOCH = "1970-01-01T00:00:00.000Z";
/** The last second of the years of four digits. */
const LAST_SECOND = 253_402_300_799;
/** The period from one second since 1970 to another, null where the report has none; `at` is now. Throws an UnusableReport. */
function periodOf(begin, end, at) {
    if (begin === null || end === null || !isSecond(begin) || !isSecond(end))
        throw new UnusableReport((0,message/* message */.iU)("reports/period/none"));
    const period = { begin: (0,moment/* addSeconds */.ps)(EPOCH, begin), end: (0,moment/* addSeconds */.ps)(EPOCH, end) };
    if (begin > end)
        throw new UnusableReport((0,message/* message */.iU)("reports/period/backwards", period));
    if (period.begin > (0,moment/* addSeconds */.ps)(at, MAX_SECONDS_AHEAD))
        throw new UnusableReport((0,message/* message */.iU)("reports/period/future", { begin: period.begin }));
    const days = Math.ceil((end - begin) / DAY);
    if (days > MAX_DAYS)
        throw new UnusableReport((0,message/* message */.iU)("reports/period/long", { days, most: MAX_DAYS }));
    return period;
}
function isSecond(value) {
    return Number.isInteger(value) && value >= 0 && value <= LAST_SECOND;
}

;// CONCATENATED MODULE: ./lib/src/received-reports/xml.js
// XML of strangers, element by element: nothing is kept but what is asked for.


/** Project limits: reports have six levels, one or two attributes, and short texts. */
const MAX_DEPTH = 32;
const MAX_ATTRIBUTES = 20;
const MAX_TEXT = 1_000;
/** Project limit: characters between two tags. The parser holds them all, and needs many times the memory of some. */
const MAX_BETWEEN_TAGS = 2 ** 20;
/** Octets that are decoded and parsed at once. */
const SLICE = 2 ** 16;
/**
 * Reads a document whose root is `name`, whatever namespaces it has: reporters write that of RFC 9990, that of RFC 7489, another, or none.
 * Throws an UnusableReport where it is not well-formed, or has a DOCTYPE.
 */
async function readXml(octets, name, root, target) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
    const parser = new SaxesParser({ xmlns: false, position: true });
    const document = { children: new Map([[name, root]]) };
    const path = [document];
    let text = "";
    let attributes = 0;
    let lastTag = 0;
    parser.on("doctype", () => {
        throw new UnusableReport((0,message/* message */.iU)("reports/xml/doctype"));
    });
    parser.on("attribute", () => {
        if (++attributes > MAX_ATTRIBUTES)
            throw new UnusableReport((0,message/* message */.iU)("reports/xml/attributes"));
    });
    parser.on("opentag", (tag) => {
        attributes = 0;
        lastTag = parser.position;
        text = "";
        const element = path.at(-1)?.children?.get(localName(tag.name));
        if (path.length === 1 && element === undefined)
            throw new UnusableReport((0,message/* message */.iU)("reports/xml/root", { name }));
        if (path.push(element) > MAX_DEPTH)
            throw new UnusableReport((0,message/* message */.iU)("reports/xml/depth"));
        element?.open?.(target);
    });
    const addText = (more) => {
        if (text.length < MAX_TEXT)
            text += more.slice(0, MAX_TEXT);
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
    parser.on("closetag", () => {
        lastTag = parser.position;
        path.pop()?.close?.(target, text.trim());
        text = "";
    });
    try {
        for (const part of decoded(octets)) {
            parser.write(part);
            if (parser.position - lastTag > MAX_BETWEEN_TAGS)
                throw new UnusableReport((0,message/* message */.iU)("reports/xml/between-tags"));
        }
        parser.close();
    }
    catch (error) {
        if (error instanceof UnusableReport)
            throw error;
        throw new UnusableReport((0,message/* message */.iU)("reports/xml/malformed", { line: parser.line, column: parser.column }));
    }
}
function localName(name) {
    return name.slice(name.indexOf(":") + 1);
}
/** The text in slices, without a byte order mark and white space before it. What cannot be decoded is U+FFFD: it may stand in names only. */
function* decoded(octets) {
    const decoder = decoderOf(octets);
    let isBegun = false;
    for (let at = 0; at < octets.length; at += SLICE) {
        const text = decoder.decode(octets.subarray(at, at + SLICE), { stream: true });
        const rest = isBegun ? text : text.trimStart();
        isBegun ||= rest !== "";
        yield rest;
    }
    yield decoder.decode();
}
/** By the byte order mark, else by the first octets, else as declared (XML 1.0 appendix F). */
function decoderOf(octets) {
    const [first, second] = octets;
    if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
        return new TextDecoder("utf-16be");
    if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
        return new TextDecoder("utf-16le");
    const start = Buffer.from(octets.subarray(0, 200)).toString("latin1");
    const declared = /^[^<]*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? "utf-8";
    // a declaration that can be read is not in UTF-16
    if (/^utf-?16|^ucs|^iso-10646/i.test(declared))
        return new TextDecoder();
    try {
        return new TextDecoder(declared);
    }
    catch {
        return new TextDecoder();
    }
}

;// CONCATENATED MODULE: ./lib/src/received-reports/dmarc-report.js










/** Reads a report as far as it is about domains of the policy; `at` is now. Throws an UnusableReport. */
async function readDmarcReport(octets, domains, at) {
    const records = new Records(domains);
    const written = { policy: {}, addRecord: (record) => records.add(record) };
    await readXml(octets, "feedback", FEEDBACK, written);
    const organisation = shortText(written.organisation) ?? parseDomain(written.email?.split("@").at(-1));
    if (organisation === null)
        throw new UnusableReport((0,message/* message */.iU)("reports/organisation"));
    const period = periodOf(seconds(written.begin), seconds(written.end), at);
    const rows = records.about(written.published);
    return {
        organisation,
        // one reporter writes of several domains, which may count for one of the policy
        id: shortText(written.id) ?? `${period.begin} ${period.end} ${shortText(written.published) ?? ""}`,
        ...period,
        rows,
        ...publishedPolicy(written),
        uncounted: records.uncounted(),
    };
}
/** What the receiver found in DNS, if it names the policy. */
function publishedPolicy({ policy }) {
    const { p, sp, np, testing, pct } = policy;
    const own = (0,record/* parsePolicyValue */.De)(p);
    if (own === null)
        return {};
    const share = pct !== undefined && /^\d{1,3}$/.test(pct) && Number(pct) <= 100 ? Number(pct) : null;
    const isTesting = /^y$/i.test(testing ?? "");
    return { published: { p: own, sp: (0,record/* parsePolicyValue */.De)(sp), np: (0,record/* parsePolicyValue */.De)(np), isTesting, pct: share } };
}
/** Whole seconds; some write milliseconds. */
function seconds(text) {
    if (text === undefined || !/^\d{1,15}$/.test(text))
        return null;
    const value = Number(text);
    return value > LAST_PLAUSIBLE_SECOND ? Math.floor(value / 1_000) : value;
}
/** In the year 5138; as milliseconds in 1973. */
const LAST_PLAUSIBLE_SECOND = 100_000_000_000;
/** The records of one report, added up by domain as they come. */
class Records {
    #domains;
    #rows = new Map();
    #count = 0;
    #faults = 0;
    #firstFault = null;
    /** The first domain that is none of the policy. */
    #foreign = null;
    constructor(domains) {
        this.#domains = domains;
    }
    add(record) {
        this.#count++;
        const counted = countOf(record);
        if ("problem" in counted) {
            this.#faults++;
            this.#firstFault ??= (0,message/* message */.iU)("reports/dmarc/record", { number: this.#count, problem: counted.problem });
            return;
        }
        const domain = this.#domains.domainOf(counted.from);
        if (domain === null)
            this.#foreign ??= counted.from;
        else if (counted.count > 0)
            this.#rowsOf(domain).add(counted);
    }
    /** The rows of the domains that the published policy applies to. Throws an UnusableReport where there are none, or no record counts. */
    about(written) {
        const uncounted = this.uncounted();
        if (uncounted !== null && this.#faults === this.#count)
            throw new UnusableReport(uncounted);
        const published = parseDomain(written);
        if (published !== null) {
            const domain = this.#domains.domainOf(published);
            if (domain !== null)
                this.#rowsOf(domain);
            for (const name of this.#rows.keys()) {
                if (!(0,dns_name/* isWithin */.UO)(name, published) && !(0,dns_name/* isWithin */.UO)(published, name))
                    this.#rows.delete(name);
            }
        }
        if (this.#rows.size > 0)
            return this.#rows;
        const foreign = published ?? this.#foreign;
        throw new UnusableReport(foreign === null ? (0,message/* message */.iU)("reports/dmarc/no-domain") : (0,message/* message */.iU)("reports/foreign", { domain: foreign }));
    }
    uncounted() {
        if (this.#firstFault === null)
            return null;
        return (0,message/* message */.iU)("reports/dmarc/records", { faults: this.#faults, count: this.#count, first: this.#firstFault });
    }
    #rowsOf(domain) {
        const known = this.#rows.get(domain);
        if (known !== undefined)
            return known;
        const rows = new dmarc_rows/* DmarcRows */.v(domain);
        this.#rows.set(domain, rows);
        return rows;
    }
}

;// CONCATENATED MODULE: ./lib/src/received-reports/mail.js


/** Project limit: attachments of one mail. Reports come with one. */
const MAX_ATTACHMENTS = 100;
/** Project limits: lines of a mail, since each may cost the parser two kilobytes; and lines that may part it. */
const MAX_LINES = 200_000;
const MAX_BOUNDARIES = 1_000;
/** Project limit: multiparts inside each other. */
const MAX_NESTING = 32;
/** The attachments of a mail, and its text where that may be a report. Failure reports (RFC 9991) have none. Throws an UnusableReport. */
async function partsOfMail(octets) {
    const { attachments, text, headers } = await parse(octets);
    if (attachments.length > MAX_ATTACHMENTS)
        throw new UnusableReport((0,message/* message */.iU)("reports/mail/attachments", { most: MAX_ATTACHMENTS }));
    // RFC 9991 \u00a74: such a mail quotes another
    const isFailureReport = attachments.some(({ mimeType }) => mimeType === "message/feedback-report") ||
        headers.some(({ key, value }) => key === "content-type" && /report-type\s*=\s*"?feedback-report/i.test(value));
    if (isFailureReport)
        return [];
    const parts = attachments.map(({ content, filename }) => ({ octets: octetsOf(content), name: filename }));
    const body = bodyOf(text ?? "");
    return body === null ? parts : [...parts, { octets: body, name: null }];
}
async function parse(octets) {
    if (hasMore(octets, "\n", MAX_LINES))
        throw new UnusableReport((0,message/* message */.iU)("reports/mail/lines", { most: MAX_LINES }));
    // RFC 2046 \u00a75.1.1: they begin with two hyphens
    if (hasMore(octets, "\n--", MAX_BOUNDARIES))
        throw new UnusableReport((0,message/* message */.iU)("reports/mail/parts", { most: MAX_BOUNDARIES }));
    const { default: PostalMime } = await __webpack_require__.e(/* import() */ 286).then(__webpack_require__.bind(__webpack_require__, 4286));
    try {
        // a mail inside of a mail stays an attachment: it is opened as any other
        return await PostalMime.parse(withoutEmptyLines(octets), {
            maxNestingDepth: MAX_NESTING,
            maxRfc822NestingDepth: 0,
        });
    }
    catch {
        throw new UnusableReport((0,message/* message */.iU)("reports/mail"));
    }
}
function hasMore(octets, text, most) {
    const mail = Buffer.from(octets.buffer, octets.byteOffset, octets.length);
    let count = 0;
    for (let at = mail.indexOf(text); at >= 0 && count <= most; at = mail.indexOf(text, at + 1))
        count++;
    return count > most;
}
/** An empty line ends the headers, also where some program has put it before them. */
function withoutEmptyLines(octets) {
    const start = octets.findIndex((octet) => octet > 0x20);
    return octets.subarray(Math.max(0, start));
}
function octetsOf(content) {
    if (typeof content === "string")
        return Buffer.from(content);
    return content instanceof Uint8Array ? content : new Uint8Array(content);
}
/**
 * A report in the text of a mail: behind words, as the parser joins all texts, or, without MIME, in base64. null where there seems to be none.
 */
function bodyOf(text) {
    if (BASE64_REPORT.test(text))
        return Buffer.from(text, "base64");
    const start = text.search(/^[ \t]*(?:<\?xml\s|<(?:\w+:)?feedback[\s>]|\{\s*")/im);
    if (start < 0)
        return null;
    const report = text.slice(start).trimStart();
    const last = report.startsWith("{") ? "}" : "feedback>";
    const end = report.lastIndexOf(last);
    return Buffer.from(end < 0 ? report : report.slice(0, end + last.length));
}
/** The first octets of gzip, zip and XML in base64, in a text of nothing else. */
const BASE64_REPORT = /^\s*(?:H4sI|UEsD|PD94)[A-Za-z0-9+/=\s]*$/;

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/received-reports/unpack.js
// Compressed reports, unpacked as far as a report may go.



/** Project limit: octets of one report. */
const MAX_REPORT_MIB = 64;
const MAX_REPORT_OCTETS = MAX_REPORT_MIB * 2 ** 20;
/** Project limit: files in one archive. */
const MAX_ENTRIES = 100;
/** Project limits: octets unpacked of one file or mail, and in one run; a gigabyte takes half a minute. */
const MAX_MAIL_MIB = 256;
const MAX_TOTAL_GIB = 16;
/** Counts the octets that a run unpacks: a mailbox takes archives from everyone. */
class UnpackedOctets {
    #total = 0;
    #ofMail = 0;
    /** Another file or mail begins. */
    begin() {
        this.#ofMail = 0;
    }
    /** Throws an UnusableReport where one file or mail, or all, are beyond the limit. */
    add(octets) {
        this.#ofMail += octets.length;
        if (this.#ofMail > MAX_MAIL_MIB * 2 ** 20)
            throw new UnusableReport((0,message/* message */.iU)("reports/mail-total", { mebibytes: MAX_MAIL_MIB }));
        this.#total += octets.length;
        if (this.#total > MAX_TOTAL_GIB * 2 ** 30)
            throw new UnusableReport((0,message/* message */.iU)("reports/total", { gibibytes: MAX_TOTAL_GIB }));
        return octets;
    }
}
/** Unpacks gzip data of any number of members. Throws an UnusableReport. */
function gunzip(octets) {
    try {
        return (0,external_node_zlib_.gunzipSync)(withoutLineEnd(octets), { maxOutputLength: MAX_REPORT_OCTETS });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new UnusableReport(tooLarge());
        throw new UnusableReport((0,message/* message */.iU)("reports/gzip"));
    }
}
/** Mimecast adds a line end. RFC 1952 \u00a72.3.1: data ends with its length, whose last octet is a line end from 160 MiB on. */
function withoutLineEnd(octets) {
    return octets.subarray(0, octets.findLastIndex((octet) => octet !== 0x0d && octet !== 0x0a) + 1);
}
/** The files in a zip archive, one after the other. Throws an UnusableReport. */
async function* unzip(octets) {
    const { default: yauzl } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    try {
        // names stay undecoded: nothing is written by them
        const archive = await yauzl.fromBufferPromise(Buffer.from(octets.buffer, octets.byteOffset, octets.length), {
            decodeStrings: false,
        });
        if (archive.entryCount > MAX_ENTRIES)
            throw new UnusableReport((0,message/* message */.iU)("reports/zip/entries", { most: MAX_ENTRIES }));
        for await (const entry of archive.eachEntry()) {
            if (entry.isEncrypted())
                throw new UnusableReport((0,message/* message */.iU)("reports/zip/encrypted"));
            if (entry.uncompressedSize > MAX_REPORT_OCTETS)
                throw new UnusableReport(tooLarge());
            const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
            const content = inflate(octets.subarray(fileDataStart, fileDataStart + entry.compressedSize), entry);
            if (content.length > 0)
                yield content;
        }
    }
    catch (error) {
        if (error instanceof UnusableReport)
            throw error;
        throw new UnusableReport((0,message/* message */.iU)("reports/zip"));
    }
}
/** The octets of a file as the archive describes them. Throws where they are others, or compressed by another method than deflate (APPNOTE \u00a74.4.5). */
function inflate(data, { compressionMethod, uncompressedSize, crc32: sum }) {
    const content = compressionMethod === 0 ? data : (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: uncompressedSize + 1 });
    if (![0, 8].includes(compressionMethod) || content.length !== uncompressedSize || (0,external_node_zlib_.crc32)(content) !== sum)
        throw new UnusableReport((0,message/* message */.iU)("reports/zip"));
    return content;
}
function tooLarge() {
    return (0,message/* message */.iU)("reports/too-large", { mebibytes: MAX_REPORT_MIB });
}

;// CONCATENATED MODULE: ./lib/src/received-reports/mailbox.js
// Mailboxes in the format mbox (RFC 4155): mails one after the other, each behind a line that begins with `From `.


/** Whether a text begins as a mailbox does. */
function isMailbox(text) {
    return /^From \S/.test(text);
}
/** The mails of a mailbox that is read piece by piece, without the lines before each. Throws an UnusableReport where one has more than `most` octets. */
function* messagesIn(pieces, most = MAX_REPORT_OCTETS) {
    let rest = Buffer.alloc(0);
    for (const piece of pieces) {
        const searched = Math.max(0, rest.length - SEPARATOR.length);
        rest = Buffer.concat([rest, piece]);
        for (let end = rest.indexOf(SEPARATOR, searched); end >= 0; end = rest.indexOf(SEPARATOR)) {
            yield behindFirstLine(rest.subarray(0, end + 1));
            rest = rest.subarray(end + 1);
        }
        if (rest.length > most)
            throw new UnusableReport(tooLarge());
    }
    if (rest.length > 0)
        yield behindFirstLine(rest);
}
const SEPARATOR = "\nFrom ";
function behindFirstLine(message) {
    const end = message.indexOf("\n");
    return message.subarray(end < 0 ? message.length : end + 1);
}

;// CONCATENATED MODULE: ./lib/src/received-reports/documents.js





/** Project limit: mails and archives inside each other. A forwarded mail with a zip of a gzip has four. */
const documents_MAX_DEPTH = 6;
/** Everything in a file, in order; never throws for what it holds. Of a mailbox, which may be of any size, one mail is held at a time. */
function documentsIn(name, pieces, unpacked) {
    return guarded([], inFile(name, pieces, unpacked));
}
async function* inFile(name, pieces, unpacked) {
    unpacked.begin();
    const iterator = pieces[Symbol.iterator]();
    const first = iterator.next();
    if (first.done === true)
        throw new UnusableReport((0,message/* message */.iU)("reports/no-report"));
    const all = continued(first.value, iterator);
    const file = { octets: first.value, name, steps: [], depth: 0, isInMail: false };
    if (formOf(file) === "mailbox")
        yield* inMailbox({ ...file, depth: 1 }, all, unpacked);
    else
        yield* documents_open({ ...file, octets: joined(all) }, unpacked);
}
/** What an iterator gives, from its first value on. */
function* continued(first, rest) {
    yield first;
    yield* { [Symbol.iterator]: () => rest };
}
/** Throws an UnusableReport where it is more than a report may be. */
function joined(pieces) {
    const parts = [];
    let length = 0;
    for (const piece of pieces) {
        parts.push(piece);
        length += piece.length;
        if (length > MAX_REPORT_OCTETS)
            throw new UnusableReport(tooLarge());
    }
    return Buffer.concat(parts);
}
function within(part, unpacked) {
    return guarded(part.steps, documents_open(part, unpacked));
}
/** What is wrong there is found there. */
async function* guarded(steps, found) {
    try {
        yield* found;
    }
    catch (error) {
        if (!(error instanceof UnusableReport))
            throw error;
        yield { steps, problem: error.reason };
    }
}
async function* documents_open(part, unpacked) {
    const { octets, name, steps, isInMail } = part;
    if (part.depth > documents_MAX_DEPTH)
        throw new UnusableReport((0,message/* message */.iU)("reports/nested", { most: documents_MAX_DEPTH }));
    const inside = { ...part, depth: part.depth + 1 };
    const form = formOf(part);
    if (isInMail && (form === null || isOther(form, octets)))
        return;
    switch (form) {
        case "gzip":
            yield* within({ ...inside, octets: unpacked.add(gunzip(octets)) }, unpacked);
            return;
        case "zip":
            yield* inArchive(inside, unpacked);
            return;
        case "mailbox":
            yield* inMailbox(inside, [octets], unpacked);
            return;
        case "mail":
            yield* inMail(inside, unpacked);
            return;
        case "xml":
            yield { steps, document: { form: "xml", octets, name } };
            return;
        case "json":
            yield { steps, document: { form: "json", octets, name } };
            return;
        case null:
            throw new UnusableReport((0,message/* message */.iU)("reports/no-report"));
    }
}
function partOf(whole, octets, kind, number) {
    return { ...whole, octets, steps: [...whole.steps, { kind, number }] };
}
async function* inArchive(archive, unpacked) {
    let number = 0;
    for await (const octets of unzip(archive.octets))
        yield* within(partOf(archive, unpacked.add(octets), "file", ++number), unpacked);
}
async function* inMailbox(box, pieces, unpacked) {
    let number = 0;
    for (const octets of messagesIn(pieces)) {
        if (!box.isInMail)
            unpacked.begin();
        yield* within(partOf(box, octets, "message", ++number), unpacked);
    }
}
async function* inMail(mail, unpacked) {
    const { steps } = mail;
    let isEmpty = true;
    let number = 0;
    for (const { octets, name } of await partsOfMail(mail.octets)) {
        const part = { ...partOf(mail, octets, "attachment", ++number), name, isInMail: true };
        for await (const found of within(part, unpacked)) {
            isEmpty = false;
            yield found;
        }
    }
    if (isEmpty)
        yield { steps, problem: null };
}
/** How far a form is looked for: white space and byte order marks before it. */
const MAX_START = 1_000;
function formOf({ octets, name }) {
    const start = startOf(octets);
    if (start.startsWith("\x1f\x8b"))
        return "gzip"; // RFC 1952 \u00a72.3.1
    if (/^PK(?:\x03\x04|\x05\x06)/.test(start))
        return "zip"; // APPNOTE \u00a74.3.7, \u00a74.3.16
    const text = start.replace(/^[\0\s\xef\xbb\xbf\xfe\xff]+/, "");
    if (text.startsWith("<"))
        return "xml";
    if (text.startsWith("{"))
        return "json";
    if (isMailbox(text))
        return "mailbox";
    // RFC 5322 \u00a72.2: a header field begins each mail
    if (/^[\x21-\x39\x3b-\x7e]{1,78}[ \t]*:/.test(text) || name?.toLowerCase().endsWith(".eml") === true)
        return "mail";
    return null;
}
/** Whether XML or JSON that came with a mail is something else, such as a picture, so that it is not a broken report. */
function isOther(form, octets) {
    const start = startOf(octets).replaceAll("\0", "");
    if (form === "json")
        return !/"(?:organization-name|date-range|contact-info|report-id|policies)"/.test(start);
    const root = form === "xml" ? /<([\w.-]+)(?::([\w.-]+))?[\s/>]/.exec(start.replace(/<!--[^]*?-->/g, "")) : null;
    return root !== null && (root[2] ?? root[1]) !== "feedback";
}
function startOf(octets) {
    return Buffer.from(octets.subarray(0, MAX_START)).toString("latin1");
}

// EXTERNAL MODULE: ./lib/src/json.js
var json = __webpack_require__(38674);
;// CONCATENATED MODULE: ./lib/src/received-reports/tls-report.js







/** Project limits: octets of a report, which is parsed as a whole; its policies; sessions of one of them. */
const MAX_MIB = 16;
const MAX_POLICIES = 1_000;
const tls_report_MAX_COUNT = 1_000_000_000;
/**
 * Reads a report as far as it is about domains of the policy. `fileName` as the reporter gave it: it has the domain where the report lacks it.
 * `at` is now. Throws an UnusableReport.
 */
function readTlsReport(octets, fileName, domains, at) {
    if (octets.length > MAX_MIB * 2 ** 20)
        throw new UnusableReport((0,message/* message */.iU)("reports/too-large", { mebibytes: MAX_MIB }));
    const parsed = (0,json/* parseJson */.qF)(new TextDecoder().decode(octets).trim());
    if ("problem" in parsed)
        throw new UnusableReport((0,message/* message */.iU)("reports/json/invalid"));
    const report = parsed.value;
    const policies = (0,json/* valueAt */.fK)(report, "policies");
    if (!Array.isArray(policies))
        throw new UnusableReport((0,message/* message */.iU)("reports/json/no-report"));
    const organisation = shortText((0,json/* valueAt */.fK)(report, "organization-name")) ?? contactDomain(report);
    if (organisation === null)
        throw new UnusableReport((0,message/* message */.iU)("reports/organisation"));
    const period = periodOf(...secondsOf(report), at);
    const id = shortText((0,json/* valueAt */.fK)(report, "report-id")) ?? `${period.begin} ${period.end}`;
    return { organisation, id, ...period, rows: rowsOf(policies, organisation, domainOfFile(fileName), domains) };
}
function contactDomain(report) {
    const contact = (0,json/* valueAt */.fK)(report, "contact-info");
    return typeof contact === "string" ? parseDomain(contact.split("@").at(-1)) : null;
}
function secondsOf(report) {
    const range = (0,json/* valueAt */.fK)(report, "date-range");
    return [parseMoment((0,json/* valueAt */.fK)(range, "start-datetime")), parseMoment((0,json/* valueAt */.fK)(range, "end-datetime"))];
}
/** RFC 3339 (RFC 8460 \u00a74.4), in UTC where no zone is given; seconds since 1970. */
function parseMoment(value) {
    if (typeof value !== "string")
        return null;
    const [, date, time, zone = "Z"] = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/i.exec(value) ?? [];
    const milliseconds = (0,moment/* toEpochMs */.x8)(`${date}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2").toUpperCase()}`);
    return Number.isNaN(milliseconds) ? null : milliseconds / 1_000;
}
/** RFC 8460 \u00a75.1: `submitter!policy-domain!begin!end\u2026`. */
function domainOfFile(fileName) {
    const parts = fileName?.split("!") ?? [];
    return parts.length >= 4 ? parseDomain(parts[1]) : null;
}
function rowsOf(policies, organisation, domainOfFile, domains) {
    if (policies.length > MAX_POLICIES)
        throw new UnusableReport((0,message/* message */.iU)("reports/tls-rpt/policies", { most: MAX_POLICIES }));
    const named = policies.map((policy) => parseDomain((0,json/* valueAt */.fK)(policy, "policy", "policy-domain")));
    // Postfix writes none where it found no policy; another policy of the report, or the name of its file, has it
    const domainOfReport = domainOfFile ?? named.find((name) => name !== null) ?? null;
    const rows = new Map();
    let foreign = null;
    for (const [i, policy] of policies.entries()) {
        const domain = named[i] ?? domainOfReport;
        if (domain === null)
            throw new UnusableReport((0,message/* message */.iU)("reports/tls-rpt/no-domain", { number: i + 1 }));
        if (!domains.has(domain)) {
            foreign ??= domain;
            continue;
        }
        const ofDomain = rows.get(domain) ?? new tls_rows/* TlsRows */.L();
        ofDomain.add(tls_report_countOf(policy, i + 1, organisation));
        rows.set(domain, ofDomain);
    }
    if (rows.size > 0)
        return rows;
    throw new UnusableReport(foreign === null ? (0,message/* message */.iU)("reports/tls-rpt/no-policies") : (0,message/* message */.iU)("reports/foreign", { domain: foreign }));
}
const KINDS = ["sts", "tlsa", "no-policy-found"];
/** The sessions of one policy. A report without their number, or with a policy of another kind, would be counted wrong. */
function tls_report_countOf(policy, number, organisation) {
    const type = (0,json/* valueAt */.fK)(policy, "policy", "policy-type");
    const kind = KINDS.find((one) => typeof type === "string" && one === type.toLowerCase());
    if (kind === undefined)
        throw new UnusableReport((0,message/* message */.iU)("reports/tls-rpt/policy-type", { number }));
    const failures = failuresOf((0,json/* valueAt */.fK)(policy, "failure-details"), number);
    const successful = tls_report_parseCount((0,json/* valueAt */.fK)(policy, "summary", "total-successful-session-count"));
    const total = (0,json/* valueAt */.fK)(policy, "summary", "total-failure-session-count");
    const failed = total === undefined && failures.length > 0 ? sumOf(failures) : tls_report_parseCount(total);
    if (successful === null || failed === null)
        throw new UnusableReport((0,message/* message */.iU)("reports/tls-rpt/count", { number }));
    return { organisation, policy: kind, successful, failed, failures };
}
function sumOf(failures) {
    return failures.reduce((sum, { count }) => sum + count, 0);
}
function failuresOf(details, number) {
    const list = Array.isArray(details) ? details : [];
    const failures = list.map((detail) => {
        const count = tls_report_parseCount((0,json/* valueAt */.fK)(detail, "failed-session-count"));
        if (count === null)
            throw new UnusableReport((0,message/* message */.iU)("reports/tls-rpt/count", { number }));
        const host = (0,json/* valueAt */.fK)(detail, "receiving-mx-hostname");
        return {
            type: shortText((0,json/* valueAt */.fK)(detail, "result-type"))?.toLowerCase() ?? "validation-failure",
            host: parseDomain(host) ?? shortText(host),
            count,
        };
    });
    return (0,tls_rows/* addFailures */.N)([], failures.filter(({ count }) => count > 0));
}
/** Some write numbers as text. */
function tls_report_parseCount(value) {
    const count = typeof value === "string" && /^\d{1,10}$/.test(value) ? Number(value) : value;
    return typeof count === "number" && Number.isInteger(count) && count >= 0 && count <= tls_report_MAX_COUNT ? count : null;
}

;// CONCATENATED MODULE: ./lib/src/received-reports/read-file.js





/** Counts every report in a file, read piece by piece, which never throws for what it holds. A report has a second one where some of its records do not count. */
async function* countFile(name, pieces, counting) {
    for await (const found of documentsIn(name, pieces, counting.unpacked)) {
        const { steps } = found;
        if ("document" in found)
            yield* countDocument(found.document, steps, counting);
        else if (found.problem === null)
            yield { became: "no-report" };
        else
            yield broken(steps, found.problem);
    }
}
async function* countDocument(document, steps, counting) {
    const { domains, at, collector } = counting;
    try {
        if (document.form === "json") {
            yield { became: collector.addTls(readTlsReport(document.octets, document.name, domains, at)) };
            return;
        }
        const report = await readDmarcReport(document.octets, domains, at);
        const became = collector.addDmarc(report);
        yield { became };
        if (became === "counted" && report.uncounted !== null)
            yield broken(steps, report.uncounted);
    }
    catch (error) {
        if (!(error instanceof UnusableReport))
            throw error;
        yield broken(steps, error.reason);
    }
}
function broken(steps, reason) {
    return { became: "broken", problem: steps.length === 0 ? reason : (0,message/* message */.iU)("reports/part", { steps, reason }) };
}

// EXTERNAL MODULE: ./lib/src/zones/repository/report-files.js
var report_files = __webpack_require__(6759);
;// CONCATENATED MODULE: ./lib/src/run/read-reports.js






/** Project limit: problems that are listed. */
const MAX_PROBLEMS = 100;
/**
 * Reads all files of `policy.reports`. `at` is now; `earlier` is what was kept of earlier runs: it is part of the evidence, and its reports count
 * no second time. What is not read when `signal` aborts is a problem of each file. Throws an InputError for a pattern that leads out of the
 * repository.
 */
async function readReports({ policy, repository, at, earlier, signal, }) {
    const collector = new EvidenceCollector(at);
    if (earlier !== undefined)
        collector.addKept(earlier);
    const domains = new PolicyDomains(policy.domains.map(({ name }) => name));
    const counting = { domains, at, collector, unpacked: new UnpackedOctets() };
    const tally = new Tally();
    for (const path of (0,report_files/* findReportFiles */.j)(policy.reports, repository))
        await readFile(path, repository, { ...counting, signal }, tally);
    return { evidence: collector.evidence(), ...tally.result() };
}
async function readFile(path, repository, { signal, ...counting }, tally) {
    const file = repository.nameOf(path);
    tally.addFile();
    if (signal.aborted)
        return tally.add(file, ENDED);
    const read = (0,report_files/* readReportFile */.$)(path, repository);
    if ("problem" in read) {
        tally.add(file, { became: "broken", problem: (0,message/* message */.iU)("reports/file", { problem: read.problem }) });
        return;
    }
    for await (const outcome of countFile(file, read.pieces, counting)) {
        tally.add(file, outcome);
        await new Promise((resolve) => setImmediate(resolve)); // reading files never waits, and would let no signal through
        if (signal.aborted)
            return tally.add(file, ENDED);
    }
}
const ENDED = { became: "broken", problem: (0,message/* message */.iU)("reports/ended") };
/** Counts what became of the reports. */
class Tally {
    #problems = [];
    #unread = 0;
    #counts = { files: 0, counted: 0, duplicates: 0, expired: 0, broken: 0, withoutReport: 0 };
    addFile() {
        this.#counts.files++;
    }
    add(file, outcome) {
        this.#counts[COUNTED_AS[outcome.became]]++;
        if (outcome.became !== "broken")
            return;
        if (mayHoldReport(outcome.problem))
            this.#unread++;
        if (this.#problems.length < MAX_PROBLEMS)
            this.#problems.push({ file, reason: outcome.problem });
    }
    result() {
        return {
            problems: this.#problems,
            unlisted: this.#counts.broken - this.#problems.length,
            unread: this.#unread,
            counts: this.#counts,
        };
    }
}
/** Whether a report on the policy's domains may be in what does not count. A report has arrived where some of its records count. */
function mayHoldReport(reason) {
    if (reason.code === "reports/part")
        return mayHoldReport(reason.values.reason);
    if (reason.code === "reports/dmarc/records")
        return reason.values.faults === reason.values.count;
    return reason.code !== "reports/foreign" && reason.code !== "reports/no-report";
}
const COUNTED_AS = {
    counted: "counted",
    duplicate: "duplicates",
    expired: "expired",
    broken: "broken",
    "no-report": "withoutReport",
};


/***/ }))

};
