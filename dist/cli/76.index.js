export const id = 76;
export const ids = [76];
export const modules = {

/***/ 6540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns)
/* harmony export */ });
// Work on many items, some at once.
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


/***/ }),

/***/ 9022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ MOST_TOKENS),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   ol: () => (/* binding */ MOST_DEPTH),
/* harmony export */   vW: () => (/* binding */ MOST_OCTETS)
/* harmony export */ });
// Guards before a policy is parsed: the file is as hostile as the pull request it comes with.
/** 1 MiB (FORMATS: limits of the policy file). */
const MOST_OCTETS = 1_048_576;
/** Collections within each other; deep nesting can abort Node 20, which no program can catch. */
const MOST_DEPTH = 32;
/** Ten lines for each of 10,000 domains. */
const MOST_LINES = 100_000;
/** What a file of 1 MiB holds when its lines look like a policy; each token may cost a parser's error object. */
const MOST_TOKENS = 600_000;
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


/***/ }),

/***/ 2557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/policy/mail-domain.js
var mail_domain = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/src/policy/build.js

/** Builds the Policy of a source in which `shape.ts` and `rules.ts` found no fault. */
function buildPolicy(file, sha256, source) {
    const raw = source.value;
    const inherited = buildInherited(source, raw.defaults ?? {});
    return {
        file,
        sha256,
        profile: raw.profile ?? "tr-03108",
        resolvers: (raw.resolvers ?? []).map((url, i) => ({ url, location: locate(source, ["resolvers", i]) })),
        zones: (raw.zones ?? []).map((zone, i) => buildZone(source, zone, ["zones", i])),
        domains: raw.domains.map((domain, i) => buildDomain(source, domain, ["domains", i], inherited)),
        waivers: (raw.waivers ?? []).map((waiver, i) => buildWaiver(source, waiver, ["waivers", i])),
    };
}
function locate(source, path) {
    return source.locationAt(source.offsetOf(path, "value"));
}
function buildZone(source, zone, path) {
    const { bind, octodns, dnscontrol, "terraform-plan": plan } = zone;
    if (octodns !== undefined)
        return {
            kind: "octodns",
            pattern: octodns,
            location: locate(source, [...path, "octodns"]),
            ...octodnsOptions(zone),
        };
    if (plan !== undefined)
        return {
            kind: "terraform-plan",
            pattern: plan,
            location: locate(source, [...path, "terraform-plan"]),
            zoneNames: zoneNamesOf(zone),
        };
    if (dnscontrol !== undefined)
        return {
            kind: "dnscontrol",
            pattern: dnscontrol,
            location: locate(source, [...path, "dnscontrol"]),
            tag: zone["split-horizon-tag"] ?? null,
        };
    return { kind: "bind", pattern: bind ?? "", location: locate(source, [...path, "bind"]) };
}
function octodnsOptions(zone) {
    return {
        escapedSemicolons: zone["escaped-semicolons"] ?? true,
        splitExtension: zone["split-extension"] ?? ".",
        sharedFilename: zone["shared-filename"] ?? null,
        defaultTtl: zone["default-ttl"] ?? 3600,
    };
}
function zoneNamesOf({ "zone-names": names = {} }) {
    return new Map(Object.entries(names).map(([id, name]) => [id, nameOf(name)]));
}
function nameOf(written) {
    const parsed = (0,mail_domain/* parseMailDomain */.n)(written);
    if ("problem" in parsed)
        throw new Error(`a defect: judged to be a domain name, but ${parsed.problem}`);
    return parsed.name;
}
function buildInherited(source, defaults) {
    const nothing = { selectors: [], retired: [] };
    const inherited = { defaults, dkim: nothing, policyFile: null, records: null };
    const path = ["defaults"];
    return {
        defaults,
        dkim: buildDkim(source, defaults, path, inherited),
        policyFile: buildPolicyFile(source, defaults, path, inherited),
        records: buildRecords(source, defaults, path, inherited),
    };
}
function buildDomain(source, domain, path, inherited) {
    const bare = typeof domain === "string";
    const own = bare ? {} : domain;
    const { defaults } = inherited;
    const name = nameOf(bare ? domain : domain.name);
    return {
        name,
        location: locate(source, bare ? path : [...path, "name"]),
        mail: own.mail ?? defaults.mail ?? "send-receive",
        dkim: buildDkim(source, own, path, inherited),
        spf: {
            expect: (own.spf?.expect ?? defaults.spf?.expect ?? []).map((expectation) => buildExpectation(expectation, name)),
        },
        mtaSts: { policyFile: buildPolicyFile(source, own, path, inherited) },
        records: buildRecords(source, own, path, inherited),
        levels: { ...defaults.levels, ...own.levels },
        reasons: { ...defaults.reasons, ...own.reasons },
        parameters: { ...defaults.parameters, ...own.parameters },
    };
}
function buildDkim(source, { dkim }, path, inherited) {
    const selectorsIn = (key) => dkim?.[key]?.map((name, i) => ({
        name: name.toLowerCase(),
        location: locate(source, [...path, "dkim", key, i]),
    })) ?? inherited.dkim[key];
    return { selectors: selectorsIn("selectors"), retired: selectorsIn("retired") };
}
function buildPolicyFile(source, { "mta-sts": mtaSts }, path, { policyFile }) {
    if (mtaSts === undefined)
        return policyFile;
    const file = mtaSts["policy-file"];
    return file === undefined ? null : { path: file, location: locate(source, [...path, "mta-sts", "policy-file"]) };
}
/** The sender is postmaster of the domain, and HELO the domain, unless the policy says otherwise. */
function buildExpectation(written, domain) {
    const { ip, sender = `postmaster@${domain}`, helo = domain, result } = written;
    const at = sender.lastIndexOf("@") + 1;
    const parsed = (0,mail_domain/* parseMailDomain */.n)(sender.slice(at));
    // free text otherwise: what a mail says in MAIL FROM need not be a domain
    return { ip, sender: "name" in parsed ? `${sender.slice(0, at)}${parsed.name}` : sender, helo, result };
}
/**
 * Where the lines of a `records:` value stand. A block (`|`) begins in the line after its `|`; its indentation is what its
 * first line with content lost. Any other scalar stands in one line and begins at its own place.
 */
function buildRecords(source, { records: text }, path, inherited) {
    if (text === undefined)
        return inherited.records;
    const place = source.place([...path, "records"]);
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
// EXTERNAL MODULE: ./lib/src/policy/fault.js
var policy_fault = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/src/policy/semantics.js
// What a policy must hold beyond its shape: names that are names, checks that exist, reasons for what differs.




const count = (n) => n.toLocaleString("en-US");
// The shape may be wrong in any way here: what is not as it should be is left to `shape.ts`.
const part = (value, key) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? value[key]
    : undefined;
const keys = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
const items = (value) => (Array.isArray(value) ? value : []);
/** Every fault that takes more than the schema to see. `checks` is the register. */
function judgeRules(source, checks, judgeResolver) {
    const root = source.value;
    const defaults = { path: ["defaults"], value: part(root, "defaults") };
    const domains = items(part(root, "domains")).map((value, i) => ({ path: ["domains", i], value }));
    const settings = [defaults, ...domains];
    return [
        ...resolverFaults(source, judgeResolver),
        ...zoneFaults(source),
        ...domainFaults(source, domains),
        ...settings.flatMap((s) => [...selectorFaults(source, s, "selectors"), ...selectorFaults(source, s, "retired")]),
        ...settings.flatMap((s) => retiredFaults(source, s, defaults)),
        ...settings.flatMap((s) => expectationFaults(source, s)),
        ...PRODUCTS.flatMap((product) => productFaults(source, product, defaults, domains)),
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
/** The keys of a `zones:` entry that name files; what else it says is about them. */
const ZONE_KINDS = ["bind", "octodns", "terraform-plan", "dnscontrol"];
/** What else a `zones:` entry may say, and of which kind of files. */
const ZONE_OPTIONS = {
    "escaped-semicolons": "octodns",
    "split-extension": "octodns",
    "shared-filename": "octodns",
    "default-ttl": "octodns",
    "zone-names": "terraform-plan",
    "split-horizon-tag": "dnscontrol",
};
/** Each entry names files of one kind. */
function zoneFaults(source) {
    return items(part(source.value, "zones")).flatMap((entry, i) => {
        const [first, second] = ZONE_KINDS.filter((kind) => part(entry, kind) !== undefined);
        if (typeof entry !== "object" || entry === null)
            return [];
        if (first === undefined)
            return [fault(source, ["zones", i], `names no files; one of these is wanted: ${ZONE_KINDS.join(", ")}`)];
        if (second !== undefined)
            return [
                fault(source, ["zones", i, second], `${(0,policy_fault/* quote */.hD)(first)} names the files of this entry; give ${(0,policy_fault/* quote */.hD)(second)} an entry of its own`, "key"),
            ];
        const names = keys(part(entry, "zone-names")).flatMap((id) => zoneNameFaults(source, entry, ["zones", i, "zone-names", id]));
        const strange = keys(entry).filter((key) => (ZONE_OPTIONS[key] ?? first) !== first);
        const options = strange.map((key) => fault(source, ["zones", i, key], `this is an option of ${(0,policy_fault/* quote */.hD)(ZONE_OPTIONS[key])}, and the files of this entry are ${(0,policy_fault/* quote */.hD)(first)}; remove it`, "key"));
        return [...options, ...names];
    });
}
function zoneNameFaults(source, entry, path) {
    const name = part(part(entry, "zone-names"), String(path.at(-1)));
    const parsed = typeof name === "string" && name !== "" ? (0,mail_domain/* parseMailDomain */.n)(name) : null;
    return parsed !== null && "problem" in parsed ? [fault(source, path, parsed.problem)] : [];
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
            faults.push(fault(source, path, `${(0,policy_fault/* quote */.hD)(source.place(path).written ?? String(written))} is a number, no domain name`));
        }
        if (typeof written !== "string" || written === "")
            continue;
        const parsed = (0,mail_domain/* parseMailDomain */.n)(written);
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
        faults.push(fault(source, path, `${(0,policy_fault/* quote */.hD)(written)} is listed already, as ${(0,policy_fault/* formatPath */.jV)(first)} in line ${line}; keep one`));
    }
    return faults;
}
function selectorFaults(source, { path, value }, list) {
    const seen = new Set();
    return items(part(part(value, "dkim"), list)).flatMap((selector, i) => {
        if (typeof selector !== "string" || selector === "")
            return [];
        const name = selector.toLowerCase();
        const at = [...path, "dkim", list, i];
        if (!isSelector(name)) {
            return [
                fault(source, at, `${(0,policy_fault/* quote */.hD)(selector)} is no DKIM selector: letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)`),
            ];
        }
        if (seen.has(name))
            return [fault(source, at, `${(0,policy_fault/* quote */.hD)(selector)} is listed twice; keep one`)];
        seen.add(name);
        return [];
    });
}
/** A selector is in use or retired, never both; each list is a domain's own or inherited. */
function retiredFaults(source, { path, value }, defaults) {
    const own = (list) => part(part(value, "dkim"), list);
    const namesOf = (list) => items(own(list) ?? part(part(defaults.value, "dkim"), list)).map((name) => typeof name === "string" ? name.toLowerCase() : name);
    const [list, other] = own("retired") === undefined ? ["selectors", "retired"] : ["retired", "selectors"];
    if (own(list) === undefined)
        return []; // both inherited: said of the defaults
    const others = new Set(namesOf(other));
    return namesOf(list).flatMap((name, i) => typeof name === "string" && others.has(name)
        ? [
            fault(source, [...path, "dkim", list, i], `${(0,policy_fault/* quote */.hD)(name)} is listed under "${other}" too; a selector is in use or retired`),
        ]
        : []);
}
/** RFC 6376 §3.1: selector = sub-domain *( "." sub-domain ); RFC 1035 §2.3.4: 63 octets a label. */
function isSelector(name) {
    const labels = (0,dns_name/* labelsOf */.PC)(name);
    return name.length <= 253 && (0,dns_name/* isHostName */.uy)(name) && labels.every((label) => label.length <= 63);
}
/** An expectation must name an address, and a sender with a domain to evaluate. */
function expectationFaults(source, { path, value }) {
    return items(part(part(value, "spf"), "expect")).flatMap((expectation, i) => {
        const at = [...path, "spf", "expect", i];
        const ip = part(expectation, "ip");
        const sender = part(expectation, "sender");
        const faults = [];
        if (typeof ip === "string" && ip !== "" && ((0,external_node_net_.isIP)(ip) === 0 || ip.includes("%"))) {
            faults.push(fault(source, [...at, "ip"], `${(0,policy_fault/* quote */.hD)(ip)} is no IPv4 or IPv6 address; name one address, without prefix length or zone`));
        }
        if (typeof sender === "string" && sender !== "" && !/@./.test(sender)) {
            faults.push(fault(source, [...at, "sender"], `${(0,policy_fault/* quote */.hD)(sender)} has no domain; write name@domain, or "" for the null reverse path`));
        }
        return faults;
    });
}
const PRODUCTS = [
    // Ours: twenty for each of 10,000 domains. Each is asked for, judged by ten checks and reported: some 2 GB of memory.
    { map: "dkim", lists: ["selectors", "retired"], noun: "DKIM selectors", most: 200_000 },
    // Ours: ten for each of 10,000 domains, each up to ten lookups.
    { map: "spf", lists: ["expect"], noun: "expected SPF results", most: 100_000 },
];
/** A short list in `defaults` comes to much where many domains inherit it. Said where most of it is written. */
function productFaults(source, { map, lists, noun, most }, defaults, domains) {
    const listOf = ({ value }, list) => part(part(value, map), list);
    const lengthOf = (settings, list) => items(listOf(settings, list)).length;
    const counts = lists.flatMap((list) => {
        const heirs = domains.filter((domain) => listOf(domain, list) === undefined).length;
        const own = domains.map((domain) => ({
            path: [...domain.path, map, list],
            length: lengthOf(domain, list),
            heirs: 1,
        }));
        return [{ path: [...defaults.path, map, list], length: lengthOf(defaults, list), heirs }, ...own];
    });
    const sum = counts.reduce((total, { length, heirs }) => total + length * heirs, 0);
    if (sum <= most)
        return [];
    const { path, length, heirs } = counts.reduce((a, b) => (b.length * b.heirs > a.length * a.heirs ? b : a));
    const here = `${count(length)} here${heirs === 1 ? "" : ` × ${count(heirs)} domains that have them`}`;
    return [
        fault(source, path, `the domains have ${count(sum)} ${noun} to look up together (${here}); ${count(most)} are audited in one run at most (our limit)`),
    ];
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
    return { ...fault(source, path, `there is no check ${(0,policy_fault/* quote */.hD)(word)}`, at), unknown: { word, known } };
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
        const explained = (id) => settings === defaults ? anywhere.has(id) : own.has(id) || inDefaults.has(id);
        const unexplained = keys(part(value, "levels")).filter((id) => !reasons.has(id) && !defaultReasons.has(id));
        const idle = [...reasons].filter((id) => !explained(id));
        return [
            ...unexplained.map((id) => fault(source, [...path, "levels", id], `a changed level needs a reason; add ${(0,policy_fault/* quote */.hD)(id)} under "reasons"`, "key")),
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
        const parsed = typeof domain === "string" && domain !== "" ? (0,mail_domain/* parseMailDomain */.n)(domain) : null;
        if (parsed !== null && "problem" in parsed)
            faults.push(fault(source, ["waivers", i, "domain"], parsed.problem));
        return faults;
    });
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./lib/schema/mail-policy.schema.json
var mail_policy_schema = __webpack_require__(5211);
;// CONCATENATED MODULE: ./lib/src/policy/schema.js
// The policy against its published JSON Schema; every error in words about the key, never about the schema.



let compiled = null;
/** Compiled on first use: that costs more than most policies. */
function validator() {
    compiled ??= new _2020.Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(mail_policy_schema);
    return compiled;
}
const TYPE_WORDS = {
    object: "a map",
    array: "a list",
    string: "text",
    number: "a number",
    boolean: "true or false",
};
const typeOf = (data) => (Array.isArray(data) ? "array" : typeof data);
const schema_count = (n) => n.toLocaleString("en-US");
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
        return `${(0,policy_fault/* quote */.hD)(written)} is no finite number`;
    if (!types.includes("string"))
        return `${(0,policy_fault/* quote */.hD)(written)} is ${found}; ${want}`;
    return `${(0,policy_fault/* quote */.hD)(written)} is read as ${found}; ${want}: put it in quotes`;
}
function shown(data) {
    if (typeof data === "object" && data !== null)
        return TYPE_WORDS[typeOf(data)];
    return typeof data === "string" ? (0,policy_fault/* quote */.hD)(data) : String(data);
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
        return {
            step: key,
            part: "key",
            message: `unknown key; allowed: ${known.join(", ")}`,
            unknown: { word: key, known },
        };
    },
    required: ({ params, parentSchema }) => {
        const key = params["missingProperty"];
        const about = parentSchema.properties?.[key];
        return {
            step: key,
            message: about?.const === undefined
                ? `is missing. ${about?.description ?? ""}`
                : `is missing; write "${key}: ${about.const}"`,
        };
    },
    minLength: () => ({ message: "is empty" }),
    minItems: () => ({ message: "is empty; at least one entry is wanted" }),
    maxItems: ({ data, schema: most }) => ({
        message: `has ${schema_count(data.length)} entries; ${schema_count(most)} are allowed`,
    }),
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
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/policy/input-limits.js
var input_limits = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/src/policy/did-you-mean.js
var did_you_mean = __webpack_require__(6978);
;// CONCATENATED MODULE: ./lib/src/policy/yaml-values.js


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
                this.refuse([...path, name], key.range[0], `the key ${(0,policy_fault/* quote */.hD)(name)} is here twice; keep one`);
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
function tokenize(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let count = 0;
    let errors = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        if (++count > input_limits/* MOST_TOKENS */.JM)
            return { refusal: { offset, message: "the file has too many parts to be a policy" } };
        for (const token of parser.next(lexeme))
            if (token.type !== "error" || ++errors <= MOST_PROBLEMS)
                tokens.push(token);
        if (parser.stack.length > input_limits/* MOST_DEPTH */.ol && parser.stack.filter(isCollection).length > input_limits/* MOST_DEPTH */.ol) {
            return { refusal: { offset, message: `maps and lists are nested more than ${input_limits/* MOST_DEPTH */.ol} deep` } };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}
/** The one document in the file, or what keeps it from being YAML 1.2. */
function compose(tokens, text) {
    // uniqueKeys compares each key with all others, in quadratic time: the tree does it in linear time.
    const composer = new dist/* Composer */.Dk({
        version: "1.2",
        schema: "core",
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
    });
    let document = null;
    for (const next of composer.compose(tokens, true, text.length)) {
        if (document !== null)
            return { refusals: [{ offset: next.range[0], message: "a policy is one YAML document; a second begins here" }] };
        document = next;
    }
    const { errors, warnings, contents } = document;
    const otherwise = otherShape(contents);
    if (otherwise !== null)
        return { refusals: [{ offset: contents?.range[0] ?? 0, message: otherwise }] };
    // the words quote what stands there; files of other kinds have a `version` too
    const isQuotable = (0,dist/* isMap */.jh)(contents) && contents.items.some(({ key }) => (0,dist/* isScalar */.jn)(key) && key.source === "domains");
    const detail = (e) => (isQuotable ? `: ${(0,policy_fault/* printable */.g$)(e.message, 200)}` : "");
    const refusals = [...errors, ...warnings].map((e) => ({
        offset: e.pos[0],
        message: `this is no valid YAML${detail(e)}`,
    }));
    return refusals.length > 0 ? { refusals } : { document: document };
}
/**
 * What a file is that is no policy; null for one, and for nothing. It may be a file of secrets that was named or linked in a
 * policy's place, so that no word of it is to be quoted.
 */
function otherShape(contents) {
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
        return null;
    if ((0,dist/* isSeq */.oP)(contents))
        return "is a list; a map is wanted";
    if ((0,dist/* isMap */.jh)(contents)) {
        const isPolicy = contents.items.some(({ key }) => (0,dist/* isScalar */.jn)(key) && (key.source === "version" || key.source === "domains"));
        return isPolicy ? null : "is a map without `version` and `domains`, so it is no policy";
    }
    return "is text; a map is wanted";
}
/** More problems than anyone reads in one go. */
const MOST_PROBLEMS = 1000;
function say({ path, message, unknown }) {
    const meant = unknown === undefined ? "" : (0,did_you_mean/* didYouMean */.a)(unknown.word, unknown.known);
    return `${path.length === 0 ? "" : `${(0,policy_fault/* formatPath */.jV)(path)}: `}${message}${meant}`;
}
/** Faults as an error whose problems are in the order of the file, one per place and path. */
function inputError(faults, locationAt) {
    const seen = new Map();
    for (const fault of faults) {
        const identity = `${fault.offset} ${(0,policy_fault/* formatPath */.jV)(fault.path)}`;
        if (!seen.has(identity))
            seen.set(identity, fault);
    }
    const sorted = [...seen.values()].toSorted((a, b) => a.offset - b.offset);
    const problems = sorted
        .slice(0, MOST_PROBLEMS)
        .map((fault) => ({ location: locationAt(fault.offset), message: say(fault) }));
    const next = sorted[MOST_PROBLEMS];
    if (next !== undefined)
        problems.push({
            location: locationAt(next.offset),
            message: `${sorted.length - MOST_PROBLEMS} more problems follow from here`,
        });
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
    const { text, refusal } = (0,input_limits/* decodeText */.g7)(octets);
    const locationAt = locator(file, text);
    const refuse = (refusals) => inputError(refusals.map((r) => ({ ...r, path: [] })), locationAt);
    if (refusal !== null)
        throw refuse([refusal]);
    const read = tokenize(text);
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
 * The policy in `octets`; `file` is the name its places carry, `checks` the register; `judgeResolver` says what is wrong with
 * a resolver URL. Throws InputError with all problems.
 */
function parsePolicy(file, octets, checks, judgeResolver) {
    const source = parseSource(file, octets);
    // The rules first: where both speak of one key, theirs is the plainer word.
    const faults = [...source.faults, ...judgeRules(source, checks, judgeResolver), ...judgeShape(source)];
    if (faults.length > 0)
        throw inputError(faults, source.locationAt);
    return buildPolicy(file, (0,external_node_crypto_.createHash)("sha256").update(octets).digest("hex"), source);
}


/***/ }),

/***/ 4835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readJsonFile),
/* harmony export */   Z: () => (/* binding */ schemaProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4887);
// JSON files of our own making, brought back by the user: read within bounds, held to their schema.



/** Ten thousand domains fill about 300 MB; more is no file of ours. */
const MOST_OCTETS = 512 * 1024 * 1024;
/** The JSON of a file; `what` it is to be. An AuditError says why it cannot be had. */
function readJsonFile(file, what) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!stat.isFile())
            throw new Error("it is no regular file"); // a pipe or device may never end
        if (stat.size > MOST_OCTETS)
            throw new Error("it is larger than 512 MiB");
        return parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
    }
    catch (error) {
        throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditError */ .M_(`cannot read the ${what} ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Node's own words for what is no JSON quote it. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error("it is no JSON");
    }
}
/** What is wrong with data by a schema, in which `others` may be named; null: nothing. `name` stands for the data. */
function schemaProblem(data, schema, name, others = []) {
    const { ajv, valid } = validators.get(schema) ?? validatorOf(schema, others);
    return valid(data) ? null : ajv.errorsText(valid.errors, { dataVar: name });
}
/** Making one takes longer than reading most files, and `--smtp-evidence` may name several. */
const validators = new WeakMap();
function validatorOf(schema, others) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ strict: false, discriminator: true, schemas: others });
    const validator = { ajv, valid: ajv.compile(schema) };
    validators.set(schema, validator);
    return validator;
}


/***/ }),

/***/ 8723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ Deadline),
/* harmony export */   Jy: () => (/* binding */ smtpDeadline),
/* harmony export */   mH: () => (/* binding */ withRunDeadline)
/* harmony export */ });
/* unused harmony exports openDeadline, runDeadline */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(562);
// The end of the time that a run has, or a part of it: who waits for an answer then gets one at once, and is told why.


class Deadline {
    #over = new AbortController();
    #waiting = new Set();
    #reached = null;
    constructor() {
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.signal); // one for each resolver, commit and process that is to end
    }
    /** Why no more is waited for, in words; null while there is time. */
    get reached() {
        return this.#reached;
    }
    /** Aborts, with that reason as an Error, after all who waited have been answered. */
    get signal() {
        return this.#over.signal;
    }
    /** What `begin` starts and comes to; `late` where the time is up first, or was before it began. */
    within(begin, late) {
        if (this.#reached !== null)
            return Promise.resolve(late(this.#reached));
        return new Promise((resolve, reject) => {
            const end = () => resolve(late(this.#reached ?? ""));
            this.#waiting.add(end);
            begin()
                .finally(() => this.#waiting.delete(end))
                .then(resolve, reject);
        });
    }
    /** The time is up. */
    end(reason) {
        if (this.#reached !== null)
            return;
        this.#reached = reason;
        for (const end of this.#waiting)
            end();
        this.#waiting.clear();
        this.#over.abort(new Error(reason));
    }
}
/** A deadline in `ms` milliseconds, or with the one it is a part of. `close` stops the clock. */
function openDeadline(ms, reason, whole) {
    const deadline = new Deadline();
    const timer = setTimeout(() => deadline.end(reason), ms);
    if (whole !== undefined)
        timer.unref(); // the process waits for the whole alone
    whole?.signal.addEventListener("abort", () => deadline.end(whole.reached ?? reason), { once: true });
    return Object.assign(deadline, { close: () => clearTimeout(timer) });
}
/** The deadline of a run. */
function runDeadline(ms) {
    return openDeadline(ms, `the run's deadline of ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ms)} was reached (--deadline)`);
}
/** Does the work of a run, which has `ms` milliseconds; the clock stops with it. */
async function withRunDeadline(ms, work) {
    const deadline = runDeadline(ms);
    try {
        return await work(deadline);
    }
    finally {
        deadline.close();
    }
}
/** The deadline of what a run asks mail servers. */
function smtpDeadline(ms, run) {
    return openDeadline(ms, `the deadline for mail servers of ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ms)} was reached (--smtp-deadline)`, run);
}


/***/ }),

/***/ 7308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vp: () => (/* binding */ formatEvidence),
  At: () => (/* binding */ readEvidence),
  zh: () => (/* binding */ recalled)
});

// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(6594);
;// CONCATENATED MODULE: ./lib/schema/smtp-evidence.schema.json
const smtp_evidence_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/smtp-evidence.schema.json","title":"mail-policy SMTP evidence","description":"What `mail-policy probe` measured on port 25, by question. `mail-policy check --smtp-evidence` judges from it.","type":"object","additionalProperties":false,"required":["version","tool","at","from","smtp"],"properties":{"version":{"const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"mail-policy"},"version":{"type":"string"}}},"at":{"description":"When it was measured.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"from":{"description":"The machine it was measured from.","type":"string","minLength":1,"maxLength":255},"smtp":{"description":"Results by address and the name that SNI said.","type":"object","additionalProperties":{"$ref":"snapshot.schema.json#/$defs/smtpResult"}}}}');
// EXTERNAL MODULE: ./lib/schema/snapshot.schema.json
var snapshot_schema = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/sources/smtp/limitations.js
var limitations = __webpack_require__(9153);
// EXTERNAL MODULE: ./lib/src/sources/json-file.js
var json_file = __webpack_require__(4835);
// EXTERNAL MODULE: ./lib/src/sources/tape.js + 1 modules
var tape = __webpack_require__(2574);
;// CONCATENATED MODULE: ./lib/src/sources/smtp-evidence.js
// What was measured on port 25 from a machine that it gets out of, written by `probe` and taken in by `check --smtp-evidence`
// (schema/smtp-evidence.schema.json).







/** The file's text, its questions sorted. */
function formatEvidence({ at, from, smtp }) {
    const tool = { name: "mail-policy", version: lib_package/* version */.rE };
    const sorted = Object.fromEntries([...smtp].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: 1, tool, at, from, smtp: sorted }, null, 1)}\n`;
}
/** Reads such a file; an AuditError says what is wrong with it. */
function readEvidence(file) {
    const data = (0,json_file/* readJsonFile */.J)(file, "SMTP evidence");
    const problem = (0,json_file/* schemaProblem */.Z)(data, smtp_evidence_schema_namespaceObject, "evidence", [snapshot_schema]) ?? momentProblem(data);
    if (problem !== null)
        throw new model/* AuditError */.M_(`${file} is no SMTP evidence of \`mail-policy probe\`: ${problem}`);
    const { at, from, smtp } = data;
    return { at, from, smtp: new Map(Object.entries(smtp)) };
}
function momentProblem({ at }) {
    return Number.isNaN(Date.parse(at)) || new Date(at).toISOString() !== at ? `evidence/at ${at} is no moment` : null;
}
/**
 * `live` with the evidence before it: what was measured is not measured again. Of several files the latest counts that
 * reached the server; whether it is too old is judged per domain.
 */
function recalled(evidence, live) {
    const latestFirst = evidence.toSorted((a, b) => (a.at < b.at ? 1 : -1));
    return {
        probe(address, name, domain) {
            const answers = latestFirst.flatMap(({ at, from, smtp }) => {
                const result = smtp.get((0,tape/* probeOf */.u0)(address, name));
                return result === undefined || !(0,limitations/* wasAsked */.g)(result) ? [] : [{ result, at, from }];
            });
            const measured = answers.find(({ result }) => result.kind !== "failure") ?? answers[0];
            return measured === undefined ? live.probe(address, name, domain) : Promise.resolve(measured);
        },
    };
}


/***/ }),

/***/ 9153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ smtpLimits),
/* harmony export */   g: () => (/* binding */ wasAsked)
/* harmony export */ });
/** In sentences, each once; answers measured elsewhere say nothing of here. */
function smtpLimits(answers) {
    const here = [...answers].flatMap(({ result, from }) => (from === null ? [result] : []));
    const failures = here.filter((result) => result.kind === "failure");
    if (failures.some(({ cause }) => cause === "off"))
        return ["mail servers were not probed: --smtp off"];
    const blocked = failures.filter(({ cause }) => cause === "blocked");
    if (blocked.length > 0)
        return [...new Set(blocked.map(({ reason }) => reason))].toSorted(); // whatever the order of the answers
    const asked = here.filter(wasAsked);
    const isSilent = asked.length > 0 && !asked.some(answered);
    return isSilent ? ["no mail server that was asked answered on port 25: it may be blocked here"] : [];
}
const NOT_ASKED = [
    "refused-address",
    "blocked",
    "off",
    "offline",
    "deadline",
    "slow",
    "unobserved",
];
/** Whether the address was asked at all; else its failure says nothing of it. */
function wasAsked(result) {
    return result.kind !== "failure" || !NOT_ASKED.includes(result.cause);
}
/** Whether it spoke: a firewall on the way refuses connections too, or takes them and hangs up. */
function answered(result) {
    return result.kind !== "failure" || result.cause === "temporary";
}


/***/ }),

/***/ 2574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZH: () => (/* binding */ play),
  u0: () => (/* binding */ probeOf),
  g1: () => (/* binding */ record)
});

;// CONCATENATED MODULE: ./lib/src/sources/https-question.js
/** The port Https over what answers its questions, each of which it passes on once, whoever asks, failures too. */
function askingOnce(fetch) {
    const answers = new Map();
    return {
        async get(host, path, dns) {
            const question = await questionOf(host, path, dns);
            const key = keyOf(question);
            const answer = answers.get(key) ?? fetch(question);
            answers.set(key, answer);
            return answer;
        },
    };
}
/** The question as a text, the same wherever the same is asked. */
function keyOf({ host, path, addresses, failures }) {
    return [`https://${host}${path}`, ...[...addresses, ...failures.map(({ cause }) => cause)].toSorted()].join(" ");
}
/** Looks the host up; how long that may take is for `dns` to bound. */
async function questionOf(host, path, dns) {
    const answers = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
    const failures = answers.flatMap((answer, i) => {
        const failure = failureOf(answer);
        return failure === null ? [] : [{ ...failure, reason: `${i === 0 ? "A" : "AAAA"} ${host}: ${failure.reason}` }];
    });
    const addresses = answers.flatMap((answer) => answer.kind === "records" && failureOf(answer) === null ? answer.records.map(({ data }) => data.address) : []);
    return { host, path, addresses: [...new Set(addresses)], failures };
}
/** Why an answer cannot be used; null if it can. */
function failureOf(answer) {
    if (answer.kind === "failure")
        return { cause: answer.cause, reason: answer.reason };
    return answer.security === "bogus" ? { cause: "bogus", reason: "the answer is bogus (DNSSEC)" } : null; // RFC 4035 §5.5: not to be used
}

;// CONCATENATED MODULE: ./lib/src/sources/tape.js

const tape_questionOf = (name, type) => `${type} ${name}`;
/** What is asked of a mail server, as a question. */
const probeOf = (address, name) => `smtp://[${address}] ${name}`;
/** The ports, with every answer noted on the tape: what is asked again must get the same one. */
function record({ dns, fetch, smtp }, tape) {
    return {
        dns: {
            async query(name, type) {
                const answer = await dns.query(name, type);
                tape.dns.set(tape_questionOf(name, type), answer);
                return answer;
            },
        },
        https: askingOnce(async (question) => {
            const result = await fetch(question);
            tape.https.set(keyOf(question), result);
            return result;
        }),
        smtp: {
            async probe(address, name, domain) {
                const answer = await smtp.probe(address, name, domain);
                tape.smtp.set(probeOf(address, name), answer);
                return answer;
            },
        },
    };
}
const UNOBSERVED = "the snapshot holds no answer to this question";
/** The ports, answered from the tape alone; `at` (ISO 8601) is the moment it was recorded. */
function play(tape, at) {
    return {
        dns: {
            query(name, type) {
                const answer = tape.dns.get(tape_questionOf(name, type));
                return Promise.resolve(answer ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED });
            },
        },
        https: askingOnce((question) => {
            const result = tape.https.get(keyOf(question));
            return Promise.resolve(result ?? { kind: "failure", cause: "unobserved", reason: UNOBSERVED, address: null, certificate: null });
        }),
        smtp: {
            probe(address, name) {
                const answer = tape.smtp.get(probeOf(address, name));
                return Promise.resolve(answer ?? { result: { kind: "failure", cause: "unobserved", reason: UNOBSERVED }, at, from: null });
            },
        },
    };
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nM: () => (/* binding */ openLive),
  GA: () => (/* binding */ openOffline),
  YW: () => (/* binding */ openReplay)
});

// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(4887);
// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(8723);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/sources/timely.js
function timelyDns(below, deadline) {
    return {
        query(name, type) {
            return deadline.within(() => below.query(name, type), (reason) => ({ kind: "failure", cause: "deadline", reason }));
        },
    };
}
function timelyFetch(below, deadline) {
    return (question) => deadline.within(() => below(question), (reason) => ({ kind: "failure", cause: "deadline", reason, address: null, certificate: null }));
}

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

// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(455);
;// CONCATENATED MODULE: ./lib/src/sources/dns/extended-error.js
const NAMES = [
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
/**
 * Codes that say that data is bogus: RFC 8914 §4.7–4.13; 25 from the registry. Not so an unsupported algorithm, digest or number of
 * iterations (1, 2, 27), which makes a zone count as unsigned (RFC 4035 §5.2, RFC 9276 §3.2), nor an indeterminate state (5).
 */
const DNSSEC_CODES = new Set([6, 7, 8, 9, 10, 11, 12, 25]);
/** Codes that say the answer is not what the DNS holds: RFC 8914 §4.5 (forged), §4.16–4.19 (blocked, censored, filtered, prohibited). */
const FALSIFYING_CODES = new Set([4, 15, 16, 17, 18]);
/** RFC 8914 §2 wants the text short; what a resolver sends beyond this tells nobody anything. */
const MAX_TEXT = 200;
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
    const characters = Array.from(text.slice(0, 2 * (MAX_TEXT + 1))); // one character is at most two units
    return characters.length > MAX_TEXT ? `${characters.slice(0, MAX_TEXT).join("")}…` : text;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/answer.js


const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;
/** IANA "DNS RCODEs", for messages. */
const RCODE_NAMES = [
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
 * has spoken (§3 asks authorities for the SOA): so unbound answers for a zone whose name servers do not serve it. A resolver
 * that strips the SOA from every answer looks the same; it strips the proof of the denial with it (RFC 4035 §3.1.3), asked for by DO.
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
/**
 * Whether signatures came that prove all of a reply: with each alias, and with the records at their end or the SOA of a denial
 * (RFC 4035 §3.1), unless that denial opts out of proof.
 */
function isSigned(message, { kind, owner, aliases }) {
    const end = kind === "records" ? owner : zoneOf(message, owner);
    if (message.optsOut)
        return false;
    const dnames = message.answer.flatMap(({ type, name }) => (type === "DNAME" ? [name] : []));
    // RFC 6672 §5.3.1: of a DNAME and the alias made of it, the DNAME is signed
    const signers = aliases.map((alias) => dnames.find((name) => name !== alias && (0,dns_name/* isWithin */.UO)(alias, name)) ?? alias);
    return [...signers, ...(kind === "elsewhere" ? [] : [end])].every((name) => name !== null && message.signatures.includes(name));
}
/** The apex of the zone that holds `owner`, by the SOA record in a reply. */
function zoneOf({ answer, authority }, owner) {
    return [...answer, ...authority].find((rr) => rr.type === "SOA" && (0,dns_name/* isWithin */.UO)(owner, rr.name))?.name ?? null;
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
function weakest(a, b) {
    const order = ["bogus", "indeterminate", "insecure", "secure"];
    return order[Math.min(order.indexOf(a), order.indexOf(b))];
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/chain.js

/** Algorithms and digest types that every validator implements (RFC 8624 §3.1, §3.3: MUST): RSASHA256 and ECDSAP256SHA256, SHA-256. */
const IMPLEMENTED = { algorithms: new Set([8, 13]), digestTypes: new Set([2]) };
/**
 * Whether an answer leaves nothing to doubt. One without AD but with signatures may come from a member of a farm that does not validate:
 * one that validates says AD, or SERVFAIL, unless no chain of trust leads to the zone.
 */
function isCertain({ security, signed }) {
    return security === "secure" || (security === "insecure" && !signed);
}
/**
 * An answer without AD but with signatures, all rounds through: insecure where no chain of trust leads to it that every validator can
 * follow; where one does, or that does not show, its state is not known.
 */
async function doubt(asked, answer, upstreams, time) {
    const believed = upstreams.filter(({ trusted }) => trusted); // that there is no DS record anyone on the way could say
    const chains = await findChains(asked, answer, believed, time);
    const ends = chains.some((chain) => chain !== null && !chain.some(canBeFollowed));
    return ends ? answer : { ...answer, security: "indeterminate" };
}
function canBeFollowed({ data: { algorithm, digestType } }) {
    return IMPLEMENTED.algorithms.has(algorithm) && IMPLEMENTED.digestTypes.has(digestType);
}
/** The DS records that lead to the zone of an answer, and to that of the alias it was found by: none where there are none, null where that does not show. */
async function findChains(asked, { owner, aliases }, upstreams, time) {
    const parent = (0,dns_name/* parentOf */.gN)(asked); // in the same zone: no alias is an apex (RFC 1912 §2.4)
    const chains = [];
    for (const name of aliases.length > 0 && parent !== null ? [owner, parent] : [owner]) {
        chains.push(await time.persist(upstreams, (upstream) => askForChain(name, upstream, time)));
    }
    return chains;
}
/** None where there is no DS record; null where neither is certain. */
async function askForChain(name, upstream, time) {
    const soa = await time.ask(upstream, { name, type: "SOA", cd: true });
    if (soa.kind === "failure" || soa.zone === null)
        return null;
    const ds = await time.ask(upstream, { name: soa.zone, type: "DS", cd: false });
    if (ds.kind === "failure")
        return null;
    if (ds.kind !== "records")
        return [];
    return ds.security === "secure" ? ds.records : null;
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/servfail.js
// What a SERVFAIL that stays means: that the data is bogus (RFC 4035 §5.5), which takes proof, or that the name is dead.


/**
 * So often SERVFAIL has to come again before it is a verdict. After three rounds that is nine times in a row, and an answer between
 * them each time, with CD=1 or about the root. From a resolver that says SERVFAIL at random to a share p of all questions that comes
 * with a probability of p⁹·(1 − p)⁶: 2.3·10⁻⁶ at p = 0.3, 1.4·10⁻¹² at p = 0.05; and only in a signed zone.
 */
const CONFIRMATIONS = 6;
/**
 * Pauses before each: with the default of 200 ms all take 4.8 s, and the rounds before 0.6 s, which is longer than resolvers keep a
 * SERVFAIL that had another cause (at least 1 s by RFC 9520 §3.2; unbound keeps one for 5 s).
 */
const PAUSES = 4;
/** What a resolver that is well answers. */
const WELL = { name: dns_name/* ROOT */.Dl, type: "SOA", cd: false };
/** Ours: lost packets cost at most as many attempts more. */
const MOST_ATTEMPTS = 2 * CONFIRMATIONS;
/** RFC 7672 §2.1.1: senders hold mail back while this lookup fails, whatever the cause, so that it fails is a verdict. */
const VERDICTS = new Set(["TLSA"]);
/** Finds out why `suspects` say SERVFAIL, at least one: by an Extended DNS Error, or by asking on, in turn. */
async function explainServfail(question, suspects, time) {
    time.extend();
    const proved = suspects.filter(({ failure }) => failure.proof !== undefined);
    const upstreams = (proved.length > 0 ? proved : suspects).map(({ upstream }) => upstream);
    const unchecked = await askUnchecked(question, upstreams, time);
    const canBeBogus = unchecked !== null && (await allValidate(upstreams, time));
    if (canBeBogus && proved[0] !== undefined)
        return bogus(unchecked, proved[0].failure.proof);
    const chains = canBeBogus ? await findChains(question.name, unchecked, upstreams, time) : [];
    // without a DS record a zone is unsigned (RFC 4035 §5.2), and SERVFAIL has another cause
    if (chains.some((chain) => chain !== null && chain.length > 0))
        return servfail_confirm(question, upstreams, unchecked, time);
    return VERDICTS.has(question.type) ? servfail_confirm(question, upstreams, null, time) : "lasts";
}
/**
 * Asks on until SERVFAIL has come often enough to be no accident. `unchecked`: what comes with CD=1, which shows that the name is not
 * dead; null where nothing does, and then the root has to be answered each time: a resolver that is down, but for a front end, says
 * SERVFAIL to all.
 */
async function servfail_confirm(question, upstreams, unchecked, time) {
    let alive = unchecked;
    let confirmed = 0;
    for (let attempt = 0; attempt < MOST_ATTEMPTS && confirmed < CONFIRMATIONS && !time.isOver; attempt++) {
        await time.pause(PAUSES);
        const upstream = upstreams[attempt % upstreams.length];
        const checked = await time.ask(upstream, question);
        if (checked.kind !== "failure")
            return isCertain(checked) ? checked : "passes";
        if (checked.cause !== "servfail")
            continue; // lost, or refused: neither for nor against it
        const control = await time.ask(upstream, alive === null ? WELL : { ...question, cd: true });
        if (control.kind !== "failure")
            confirmed++;
        else if (alive !== null && control.cause === "servfail") {
            if (!VERDICTS.has(question.type))
                return "passes";
            alive = null;
        }
    }
    if (confirmed < CONFIRMATIONS)
        return "passes";
    return alive === null ? "lasts" : bogus(alive);
}
function bogus(unchecked, reason) {
    return { ...unchecked, security: "bogus", ...(reason === undefined ? {} : { reason }) };
}
/** The answer without validation (CD=1: RFC 4035 §3.2.2); null where there is none. */
async function askUnchecked(question, upstreams, time) {
    return time.persist(upstreams, async (upstream) => {
        const answer = await time.ask(upstream, { ...question, cd: true });
        return answer.kind === "failure" ? null : answer;
    });
}
async function allValidate(upstreams, time) {
    const answers = await Promise.all(upstreams.map((upstream) => time.validation(upstream)));
    return answers.every((validates) => validates === true);
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/timing.js
/**
 * 10 s is how long resolvers themselves try (BIND's resolver-query-timeout); attempts double as stub resolvers' do, from 2 s, so two
 * silent upstreams are asked twice and there is time for an answer that takes long.
 */
const DEFAULT_TIMING = { question: 10_000, attempts: [2_000, 4_000, 8_000], pause: 200 };
/** What is left of one question's time. */
class TimeLeft {
    #lifetime;
    #timing;
    #deadline;
    #extended = false;
    constructor(lifetime, timing) {
        this.#lifetime = lifetime;
        this.#timing = timing;
        this.#deadline = performance.now() + timing.question;
    }
    get isOver() {
        return performance.now() >= this.#deadline;
    }
    /** Gives the question its time once more, but only once. */
    extend() {
        if (!this.#extended)
            this.#deadline += this.#timing.question;
        this.#extended = true;
    }
    /** Waits so many pauses, or what is left. */
    async pause(times) {
        const ms = Math.min(times * this.#timing.pause, this.#deadline - performance.now());
        if (ms > 0)
            await this.#lifetime.pause(ms);
    }
    /** Asks one upstream after the other, once a round, until something comes that is no null. */
    async persist(upstreams, ask) {
        for (const round of this.#timing.attempts.keys()) {
            await this.pause(round);
            if (this.isOver)
                break;
            const result = await ask(upstreams[round % upstreams.length]);
            if (result !== null)
                return result;
        }
        return null;
    }
    /** Whether an upstream validates; null where that does not show in time. */
    validation(upstream) {
        return upstream.validatesWithin(this.#deadline - performance.now());
    }
    /** Asks an upstream once. */
    ask(upstream, question, round = 0) {
        const left = Math.max(1, this.#deadline - performance.now());
        return upstream.ask(question, Math.min(this.#timing.attempts[round] ?? left, left), left);
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/client.js





/** So many times the end of a chain that the resolver did not follow is asked for. */
const MAX_HOPS = 8;
/** Which failure tells most, where upstreams or attempts differ. */
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
        const time = new TimeLeft(this.#lifetime, this.#timing);
        const passed = [];
        let security = "secure";
        let reason;
        let owner = name;
        for (let hop = 0; hop <= MAX_HOPS; hop++) {
            if ((0,dns_name/* parseName */.$q)(owner) !== owner)
                return client_failure("malformed", `${JSON.stringify(owner)} is no domain name that can be asked for`);
            const answer = await this.#ask({ name: owner, type, cd: false }, time);
            if (answer.kind === "failure")
                return answer;
            passed.push(...answer.aliases);
            security = weakest(security, answer.security);
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
    /** Asks the upstreams in turn, round by round, until one has an answer that leaves no doubt; no failure is final before the last round. */
    async #ask(question, time) {
        const failures = new Map();
        let held = null;
        for (const round of this.#timing.attempts.keys()) {
            await time.pause(round);
            for (const upstream of this.#inOrder()) {
                if (time.isOver || (upstream.silent && isProved(failures)))
                    break;
                const answer = await time.ask(upstream, question, round);
                if (answer.kind === "failure")
                    failures.set(upstream, moreTelling(failures.get(upstream), answer));
                else if (isCertain(answer) || (answer.security === "indeterminate" && suspectsOf(failures).length === 0))
                    return answer;
                else
                    held ??= answer;
            }
        }
        return this.#conclude(question, failures, held, time);
    }
    async #conclude(question, failures, held, time) {
        const suspects = suspectsOf(failures);
        const explained = suspects.length > 0 ? await explainServfail(question, suspects, time) : null;
        if (explained !== null && explained !== "lasts" && explained !== "passes")
            return explained;
        // SERVFAIL to the same question is what a member that validates says of bogus data
        if (held !== null)
            return suspects.length > 0
                ? { ...held, security: "indeterminate" }
                : doubt(question.name, held, this.#upstreams, time);
        const { cause, reason } = summarise(failures, this.#timing.question);
        const isVerdict = cause === "servfail" && VERDICTS.has(question.type);
        return isVerdict && explained !== "lasts"
            ? client_failure("timeout", `${reason}; it was not seen to last`)
            : client_failure(cause, reason);
    }
    #inOrder() {
        return [...this.#upstreams.filter(({ silent }) => !silent), ...this.#upstreams.filter(({ silent }) => silent)];
    }
}
/** Those whose SERVFAIL may mean something: on a way that anyone could have written to it may be forged. */
function suspectsOf(failures) {
    const all = [...failures].map(([upstream, heard]) => ({ upstream, failure: heard }));
    return all.filter((suspect) => suspect.upstream.trusted && suspect.failure.cause === "servfail");
}
function isProved(failures) {
    return [...failures.values()].some(({ proof }) => proof !== undefined);
}
/** The later of two that tell as much, but for a proof, which resolvers do not always give again. */
function moreTelling(before, next) {
    if (before === undefined)
        return next;
    return before.proof === undefined && TELLING.indexOf(next.cause) <= TELLING.indexOf(before.cause) ? next : before;
}
/** The most telling cause, and what each upstream did. */
function summarise(failures, questionMs) {
    const causes = [...failures.values()].map(({ cause }) => cause);
    const cause = TELLING.find((candidate) => causes.includes(candidate));
    if (cause === undefined)
        return { cause: "timeout", reason: `no upstream answered within ${questionMs / 1000} s` };
    return { cause, reason: [...failures].map(([{ url }, { reason }]) => `${url}: ${reason}`).join("; ") };
}
function client_failure(cause, reason) {
    return { kind: "failure", cause, reason };
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
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

;// CONCATENATED MODULE: ./lib/src/sources/dns/doh.js


const MEDIA_TYPE = "application/dns-message"; // RFC 8484 §6
/** A DNS message's length has 16 bits (RFC 1035 §4.2.2). */
const MAX_BODY_OCTETS = 65_535;
/**
 * Collects the DNS message in a response; what is not one rejects as soon as that is known. A body that only the end of the connection ends
 * (HTTP/1.1 without length and chunks) may be cut short; so it is no DNS message then, whose counts tell (RFC 1035 §4.1.1).
 */
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

;// CONCATENATED MODULE: ./lib/src/sources/dns/deadline.js
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
            throw deadline_closed();
        const timer = setTimeout(() => controller.abort(new TransportError("timeout", "no answer in time")), ms);
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
            controller.abort(deadline_closed());
    }
}
function deadline_closed() {
    return new TransportError("unreachable", "the resolver was closed");
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/src/sources/dns/secure-connection.js




/** The options of node:tls and node:https for a server. */
function tlsOptions({ host, port, name, ca, lookup }, alpn) {
    return {
        host,
        port,
        servername: (0,external_node_net_.isIP)(name) === 0 ? name : "", // RFC 6066 §3: no addresses in SNI
        checkServerIdentity: (_, certificate) => (0,external_node_tls_.checkServerIdentity)(name, certificate),
        minVersion: "TLSv1.2",
        ALPNProtocols: alpn,
        ...(ca === undefined ? {} : { ca }),
        ...(lookup === undefined ? {} : { lookup }),
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

;// CONCATENATED MODULE: ./lib/src/sources/dns/doh-http1.js
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
            const headers = {
                host: this.#authority,
                accept: MEDIA_TYPE,
                "content-type": MEDIA_TYPE,
                "content-length": message.length,
            };
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
;// CONCATENATED MODULE: ./lib/src/sources/dns/doh-http2.js




class Http2Connection {
    heardAt = performance.now();
    #session;
    #path;
    constructor(socket, authority, path) {
        this.#session = (0,external_node_http2_.connect)(`https://${authority}`, {
            createConnection: () => socket,
            settings: { enablePush: false },
        });
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
                // RFC 9113 §8.1: only END_STREAM ends a response; node ends the body where the connection does too
                stream.on("end", () => stream.rstCode !== external_node_http2_.constants.NGHTTP2_NO_ERROR && reject(lost()));
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

;// CONCATENATED MODULE: ./lib/src/sources/dns/persistent-connection.js
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
// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(5141);
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

;// CONCATENATED MODULE: ./lib/src/sources/dns/wire-names.js


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

// EXTERNAL MODULE: ./lib/src/dns/address.js
var dns_address = __webpack_require__(4498);
;// CONCATENATED MODULE: ./lib/src/sources/dns/rdata.js
// RDATA of the types this project reads, octets to values; one that breaks its type's rules is Malformed.


const target = (cursor, names) => ({ target: names.read(cursor) });
const hex = (cursor) => cursor.rest().toString("hex");
const DECODE = {
    A: (cursor) => ({ address: cursor.take(4).join(".") }),
    AAAA: (cursor) => {
        const groups = Array.from({ length: 8 }, () => cursor.u16());
        return { address: (0,dns_address/* formatIpv6 */.DU)(groups) };
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
const TYPE_RRSIG = 46; // RFC 4034 §3
const TYPE_NSEC3 = 50; // RFC 5155 §3.2
const TYPE_OPT = 41; // RFC 6891 §6.1.1
const OPTION_EDE = 15; // RFC 8914 §2
const TYPE_OF_NUMBER = new Map(Object.entries(record/* TYPE_NUMBER */.ph).map(([type, number]) => [number, type]));
/** The query for a question: RD, EDNS with DO, and CD where wanted. The name must be a valid `Name`. */
function encodeQuery(question, id) {
    const name = encodeName(question.name);
    if (name === null)
        throw new TypeError(`not a domain name: ${question.name}`);
    const packet = new dns2/* Packet */.$T();
    packet.header = Object.assign(new dns2/* Packet */.$T.Header({ id, rd: 1 }), { cd: question.cd ? 1 : 0 });
    packet.questions = [new dns2/* Packet */.$T.Question("", record/* TYPE_NUMBER */.ph[question.type], CLASS_IN)];
    packet.additionals = [dns2/* Packet */.$T.Resource.EDNS([], { doFlag: true, udpPayloadSize: UDP_PAYLOAD_OCTETS })];
    const message = packet.toBuffer();
    // dns2 knows no escapes in names: it asks for the root, one zero octet, and our octets take its place
    return Buffer.concat([message.subarray(0, HEADER_OCTETS), name, message.subarray(HEADER_OCTETS + 1)]);
}
/** Reads a packet as the reply to `question` asked with `id`. Never throws; time is linear in its size. */
function readReply(bytes, question, id) {
    try {
        return decode(bytes, question, id);
    }
    catch (error) {
        if (error instanceof Malformed)
            return { kind: "malformed", problem: `a malformed answer: ${error.message}` };
        throw error;
    }
}
function decode(bytes, question, id) {
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
    if (names.read(cursor) !== question.name ||
        cursor.u16() !== record/* TYPE_NUMBER */.ph[question.type] ||
        cursor.u16() !== CLASS_IN) {
        return stray("an answer to another question");
    }
    const message = {
        rcode: flags & 0xf,
        truncated: (flags & 0x0200) !== 0,
        authenticated: (flags & 0x0020) !== 0,
        answer: [],
        authority: [],
        signatures: [],
        optsOut: false,
        errors: [],
    };
    // RFC 2181 §9: a truncated reply is not to be used, and may end anywhere
    if (message.truncated)
        return { kind: "answer", message };
    message.answer = readSection(cursor, answers, names, message);
    message.authority = readSection(cursor, authorities, names, message);
    readAdditional(cursor, additionals, names, message);
    return { kind: "answer", message };
}
function readRecord(cursor, names) {
    const name = names.read(cursor);
    const [type, cls, ttl, length] = [cursor.u16(), cursor.u16(), cursor.u32(), cursor.u16()];
    const from = cursor.at;
    cursor.take(length);
    return { name, type, class: cls, ttl, rdata: new Cursor(cursor.bytes, from, from + length) };
}
function readSection(cursor, count, names, message) {
    const records = [];
    for (let i = 0; i < count; i++) {
        const raw = readRecord(cursor, names);
        if (raw.type === TYPE_RRSIG)
            message.signatures.push(raw.name);
        if (raw.type === TYPE_NSEC3 && optsOut(raw.rdata))
            message.optsOut = true;
        const type = TYPE_OF_NUMBER.get(raw.type);
        if (type === undefined || raw.class !== CLASS_IN)
            continue;
        const ttl = raw.ttl > 0x7fff_ffff ? 0 : raw.ttl; // RFC 2181 §8
        records.push({ name: raw.name, ttl, type, data: decodeRdata(type, raw.rdata, names) });
    }
    return records;
}
/** RFC 5155 §3.2: the hash algorithm, flags of which the last bit is opt-out, and the number of additional iterations come first. */
function optsOut(rdata) {
    rdata.u8();
    return (rdata.u8() & 1) !== 0 || rdata.u16() > 0;
}
/** Of the additional section only OPT counts: the upper bits of the rcode, and Extended DNS Errors. */
function readAdditional(cursor, count, names, message) {
    let seen = false;
    for (let i = 0; i < count; i++) {
        const raw = readRecord(cursor, names);
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

;// CONCATENATED MODULE: ./lib/src/sources/dns/doh-transport.js






/** RFC 8484 §4.1: the id is 0, HTTP matches answers to questions. */
const ID = 0;
class HttpsTransport {
    #kept;
    /** `connectMs` bounds a connection's making, in milliseconds. */
    constructor(server, lifetime, connectMs) {
        this.#kept = new Kept(() => lifetime.within(connectMs, (signal) => doh_transport_open(server, signal)));
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
async function doh_transport_open(server, signal) {
    const socket = await connectSecurely(server, ["h2", "http/1.1"], signal);
    if (socket.alpnProtocol === "h2")
        return new Http2Connection(socket, server.authority, server.path);
    socket.destroy(); // node:https makes its own
    return new Http1Connection(server, server.authority, server.path);
}

;// CONCATENATED MODULE: ./lib/src/concurrency/semaphore.js
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

// EXTERNAL MODULE: ./lib/src/sources/dns/resolver-url.js
var resolver_url = __webpack_require__(3289);
;// CONCATENATED MODULE: ./lib/src/sources/dns/sign-of-life.js
/** Ours: so many questions lost in a row are a reason to doubt. Dead zones lose as many, and doubt costs a live resolver a few questions. */
const MOST_LOST = 50;
/** Every resolver that gets further than the root knows these; their registries have nothing to do with each other. */
const KNOWN_EVERYWHERE = ["com", "org"];
const GIVEN_UP = {
    kind: "failure",
    cause: "given-up",
    reason: `no resolver answers any more: ${MOST_LOST} questions in a row were lost, then those for ${KNOWN_EVERYWHERE.join(" and ")} too`,
};
/**
 * Dead zones and a dead resolver look alike: silence. So after MOST_LOST questions in a row a resolver has to answer for a top-level domain,
 * or the question at hand; where it does, all goes on. Where it does not, questions fail without being asked, and life is sought again after
 * as many of them, then twice as many, and so on: the time lost grows with the logarithm of the questions, and a resolver that is back is used.
 */
class SignOfLifeDns {
    #below;
    #lost = 0;
    #sought = null;
    /** Questions that fail before life is sought again. */
    #skips = 0;
    #nextSkips = MOST_LOST;
    constructor(below) {
        this.#below = below;
    }
    async query(name, type) {
        if (this.#lost < MOST_LOST)
            return this.#ask(name, type);
        if (this.#skips > 0) {
            this.#skips--;
            return GIVEN_UP;
        }
        this.#sought ??= this.#seek(name, type);
        return (await this.#sought) ? this.#ask(name, type) : GIVEN_UP;
    }
    async #ask(name, type) {
        const answer = await this.#below.query(name, type);
        this.#lost = isLost(answer) ? this.#lost + 1 : 0;
        return answer;
    }
    async #seek(name, type) {
        const top = name.slice(name.lastIndexOf(".") + 1);
        const signs = [...new Set([top, ...KNOWN_EVERYWHERE])].map((domain) => this.#below.query(domain, "SOA"));
        const isAlive = await anyAnswered([this.#below.query(name, type), ...signs]);
        this.#sought = null;
        this.#lost = isAlive ? 0 : this.#lost;
        this.#skips = isAlive ? 0 : this.#nextSkips;
        this.#nextSkips = isAlive ? MOST_LOST : 2 * this.#nextSkips;
        return isAlive;
    }
}
/** Nobody said anything; a refusal is an answer. */
function isLost(answer) {
    return answer.kind === "failure" && (answer.cause === "timeout" || answer.cause === "unreachable");
}
/** As soon as the first is. */
function anyAnswered(answers) {
    const answered = answers.map(async (answer) => {
        if (isLost(await answer))
            throw new Error("lost");
        return true;
    });
    return Promise.any(answered).catch(() => false);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/sources/dns/tcp-framing.js
// DNS messages in a stream: each behind two octets of length (RFC 1035 §4.2.2, RFC 7766 §8).
/** A message as it goes over a stream; in one write, as RFC 7766 §8 wants it. */
function tcp_framing_frame(message) {
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

;// CONCATENATED MODULE: ./lib/src/sources/dns/dot-transport.js
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
            this.#socket.write(tcp_framing_frame(encodeQuery(question, id)));
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
;// CONCATENATED MODULE: ./lib/src/sources/dns/tcp-transport.js
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
        socket.on("connect", () => socket.write(tcp_framing_frame(encodeQuery(question, id))));
        socket.on("data", (chunk) => {
            const [message] = frames.push(chunk);
            if (message !== undefined)
                resolve(readReply(message, question, id));
        });
        return () => socket.destroy();
    });
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/udp-transport.js
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

// EXTERNAL MODULE: ./lib/src/sources/special-purpose-addresses.js
var special_purpose_addresses = __webpack_require__(8138);
;// CONCATENATED MODULE: ./lib/src/sources/dns/untrusted.js
// Resolvers that somebody who is not trusted has named, so as to learn what only this machine can see: they learn nothing.



/** The system's look-up, of which only the addresses of public hosts come back; what is connected to has been vetted so. */
const lookUpPublic = (host, options, callback) => vet(external_node_dns_.lookup, host, options, callback);
/** `ask` stands for the system's look-up. */
function vet(ask, ...[host, options, callback]) {
    ask(host, { ...options, all: true }, (error, found) => {
        if (error !== null)
            return callback(error, []);
        const vetted = found.filter(({ address }) => (0,special_purpose_addresses/* refusalOf */.O)(address) === null);
        const [first] = vetted;
        if (first === undefined)
            callback(new Error(`${host} has no address of a public host`), []);
        else if (options.all === true)
            callback(null, vetted);
        else
            callback(null, first.address, first.family);
    });
}
/** A way to a resolver whose failures, whatever they are, look and last like silence: a closed port is not told from one that drops. */
class SilentOnFailure {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    exchange(question, signal) {
        return untilAborted(signal, (resolve) => {
            this.#transport.exchange(question, signal).then(resolve, () => undefined);
            return () => undefined;
        });
    }
    close() {
        this.#transport.close();
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/dns/upstream.js




/** So many questions in a row without a sign of life make an upstream the last choice. */
const SILENCES_TO_DEMOTE = 3;
/** A root zone that validates proves that the resolver does (RFC 4035 §4.9.3: AD). */
const PROBE = { name: dns_name/* ROOT */.Dl, type: "SOA", cd: false };
/** Ours: so often the root is asked for in one run, where what comes back says nothing. */
const MOST_PROBES = 24;
class Upstream {
    url;
    /** Nobody between us and the resolver can write answers (DoH, DoT, loopback), so its AD bit counts. */
    trusted;
    #transport;
    #lifetime;
    #probe;
    #asked = 0;
    #answered = 0;
    #silences = 0;
    #probes = 0;
    #unauthenticated = 0;
    #probing = null;
    #validates = null;
    /** `probe`: time limits of the attempts to find out whether it validates, and the first pause between them. */
    constructor(url, trusted, transport, lifetime, probe) {
        this.url = url;
        this.trusted = trusted;
        this.#transport = transport;
        this.#lifetime = lifetime;
        this.#probe = probe;
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
    /**
     * Asks once, for at most `ms` milliseconds, and weighs what comes back; what that takes to know of the resolver is waited for
     * `patience` milliseconds. Never rejects.
     */
    async ask(question, ms, patience) {
        const until = performance.now() + patience;
        try {
            void this.findValidation(); // asked at the same time, so that it costs none
            const message = await this.#exchange(question, ms);
            const meaning = readAnswer(message, question);
            if (meaning.kind === "failure")
                return { ...meaning, ...this.#proofIn(message) };
            const undecided = this.trusted && !message.authenticated && !question.cd;
            const validates = undecided ? await this.validatesWithin(until - performance.now()) : null;
            const security = judgeSecurity(message.authenticated, this.trusted, validates);
            return { ...meaning, security, signed: isSigned(message, meaning), zone: zoneOf(message, meaning.owner) };
        }
        catch (error) {
            if (error instanceof TransportError)
                return { kind: "failure", cause: error.failure, reason: error.message };
            throw error;
        }
    }
    /** Whether it validates; null also where that does not show in time. */
    validatesWithin(ms) {
        return this.#lifetime.within(Math.max(1, ms), () => this.findValidation()).catch(() => null);
    }
    /**
     * Finds out whether it validates: true by one answer, false by several, null where too few came. That is no last word: whoever
     * needs to know next asks again. Never rejects.
     */
    findValidation() {
        if (this.#validates !== null)
            return Promise.resolve(this.#validates);
        this.#probing ??= this.#askForValidation().finally(() => (this.#probing = null));
        return this.#probing;
    }
    close() {
        this.#transport.close();
    }
    async #exchange(question, ms) {
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
    /** RFC 8914 §6: anyone on the way could have written an Extended DNS Error, unless the way is trusted. */
    #proofIn({ rcode, errors }) {
        const proves = this.trusted && rcode === SERVFAIL && errors.some(({ code }) => DNSSEC_CODES.has(code));
        return proves ? { proof: describeErrors(errors) } : {};
    }
    async #askForValidation() {
        const { attempts, pause } = this.#probe;
        for (const [round, ms] of attempts.entries()) {
            if (this.#probes++ >= MOST_PROBES)
                return null;
            if (round > 0)
                await this.#lifetime.pause(round * pause);
            try {
                const { rcode, authenticated } = await this.#exchange(PROBE, ms);
                if (rcode === NOERROR && authenticated)
                    return (this.#validates = true);
                // one member of a farm may not validate, so one answer without AD says little
                if (rcode === NOERROR && ++this.#unauthenticated >= attempts.length)
                    return (this.#validates = false);
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
/** Opens the way to the resolvers; nothing is sent yet. Throws an AuditError for a URL that is none or an empty system list. */
function openResolver({ urls, untrusted = false, concurrency = DEFAULT_CONCURRENCY, timing = DEFAULT_TIMING, deadline = new run_deadline/* Deadline */.B2(), ca, }) {
    const lifetime = new Lifetime();
    const servers = (urls.length === 0 ? DEFAULT_RESOLVERS : urls).flatMap(expand);
    const upstreams = servers.map((server) => {
        const asked = openTransport(server, lifetime, timing, { ca, lookup: untrusted ? lookUpPublic : undefined });
        const transport = untrusted ? new SilentOnFailure(asked) : asked;
        return new Upstream(server.url, isTrusted(server), transport, lifetime, timing);
    });
    const close = () => {
        lifetime.close();
        for (const upstream of upstreams)
            upstream.close();
    };
    deadline.signal.addEventListener("abort", close, { once: true });
    const limited = new LimitedDns(new SignOfLifeDns(new Client(upstreams, lifetime, timing)), concurrency);
    return {
        // what was answered before the deadline stays answered
        dns: new CachedDns(timelyDns(limited, deadline)),
        resolvers: () => upstreams.map(({ url, validates }) => ({ url, validates })),
        questions: () => upstreams.reduce((sum, { asked }) => sum + asked, 0),
        answered: () => upstreams.some(({ answered }) => answered > 0),
        close,
    };
}
function expand(text) {
    const parsed = (0,resolver_url/* parseResolverUrl */.d3)(text);
    if ("error" in parsed)
        throw new model/* AuditError */.M_(parsed.error);
    if (parsed.kind !== "system")
        return [parsed];
    const servers = (0,external_node_dns_.getServers)().map(resolver_url/* systemResolver */.IC);
    if (servers.length === 0)
        throw new model/* AuditError */.M_("the system names no DNS resolver; name one with --resolver or in the policy");
    return servers;
}
/** RFC 4035 §4.9.3: the AD bit counts only where nobody on the way can have set it. */
function isTrusted(server) {
    return server.kind !== "udp" || server.host === "::1" || ((0,external_node_net_.isIPv4)(server.host) && server.host.startsWith("127."));
}
function openTransport(server, lifetime, timing, means) {
    const connectMs = Math.max(...timing.attempts);
    if (server.kind === "udp")
        return new UdpTransport(server);
    if (server.kind === "tls")
        return new TlsTransport({ ...server, ...means }, lifetime, connectMs);
    return new HttpsTransport({ ...server, name: server.host, ...means }, lifetime, connectMs);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/src/x509/certificate.js + 1 modules
var certificate = __webpack_require__(5221);
// EXTERNAL MODULE: ./lib/src/x509/names.js
var x509_names = __webpack_require__(7287);
;// CONCATENATED MODULE: ./lib/src/sources/tls-alert.js
// How node names what ends TLS.
/** Whether an error's code stands for an alert that the other side sent (RFC 8446 §6.2), in OpenSSL's names. */
function isTlsAlert(code) {
    return code.startsWith("ERR_SSL_") && code.includes("_ALERT_");
}

;// CONCATENATED MODULE: ./lib/src/sources/https-errors.js

/** What a line of a report can show of text that others wrote. */
const TEXT_KEPT = 200;
/** Text from outside, cut to what a report can show. */
function bounded(text) {
    return text.length > TEXT_KEPT ? `${text.slice(0, TEXT_KEPT)}…` : text;
}
const UNFINISHED = {
    connect: "did not accept a connection",
    tls: "did not finish the TLS handshake",
    http: "did not finish its answer",
    body: "did not finish its answer",
};
/** The exchange was cut short; `when` completes the sentence: `within 10 s`. */
function unfinished(stage, address, when) {
    return { cause: "timeout", reason: `${address} ${UNFINISHED[stage]} ${when}` };
}
/**
 * Says what an error at a stage means. Only what the host says is its failure: a TLS alert, TLS or HTTP that is none. A
 * connection that broke may have been broken on the way, as may the records behind the handshake (RFC 8446 §5.2, §6.1, RFC 9112 §9.8).
 */
function explain(stage, address, error) {
    const { code, words } = https_errors_describe(error);
    if (stage === "connect")
        return connectFailure(address, code);
    if (code.startsWith("HPE_"))
        return { cause: "http", reason: `${address} gave no valid HTTP answer: ${HTTP_WORDS[code] ?? words}` };
    // An alert may follow the handshake: TLS 1.3 servers refuse a missing client certificate that late (RFC 8446 §4.4.2.4).
    if (stage === "tls" ? /^ERR_(SSL|TLS)_/.test(code) : stage === "http" && isTlsAlert(code)) {
        return { cause: "tls", reason: `${address} completes no TLS handshake: ${TLS_WORDS[code] ?? words}` };
    }
    if (code === NO_CLOSE_NOTIFY)
        return {
            cause: "incomplete",
            reason: `${address} closed the connection without TLS's close_notify: its answer may be cut short`,
        };
    const end = stage === "tls" ? "the TLS handshake was done" : "the end of its answer";
    const how = code === "ECONNRESET" ? "" : ` (${code})`; // node's code for an orderly end too
    return { cause: "incomplete", reason: `the connection to ${address} ended before ${end}${how}` };
}
/** Our code for an end of TCP that TLS did not announce, behind an answer that gave no length. */
const NO_CLOSE_NOTIFY = "NO_CLOSE_NOTIFY";
/** Only an answer of the host itself is its failure; what our own side could not do was not measured. */
function connectFailure(address, code) {
    if (code === "ECONNREFUSED")
        return { cause: "connect", reason: `${address} refused the connection` };
    if (NO_ROUTE.includes(code))
        return { cause: "timeout", reason: `no route to ${address} from here (${code})` };
    return { cause: "timeout", reason: `${address} could not be reached (${code})` };
}
const NO_ROUTE = [
    "ENETUNREACH",
    "EHOSTUNREACH",
    "EADDRNOTAVAIL",
    "ENETDOWN",
    "EHOSTDOWN",
    "EAFNOSUPPORT",
];
const TLS_WORDS = {
    ERR_SSL_WRONG_VERSION_NUMBER: "what it speaks is not TLS",
    ERR_SSL_UNSUPPORTED_PROTOCOL: "it offers neither TLS 1.2 nor 1.3",
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "it offers neither TLS 1.2 nor 1.3",
};
const HTTP_WORDS = {
    HPE_PAUSED_UPGRADE: "it switches protocols, which it was not asked to",
    HPE_HEADER_OVERFLOW: "its header is too large",
};
/** The code of an error and its words, without the file names OpenSSL puts into the message. */
function https_errors_describe(error) {
    const { code, reason, message } = Object(error);
    const words = [reason, message, error].find((text) => typeof text === "string") ?? "unknown error";
    return { code: typeof code === "string" ? code : "unknown error", words: bounded(words) };
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
        names: (0,x509_names/* dnsNamesOf */.H)(leaf, NAMES_KEPT).map(bounded),
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
    if (!(0,x509_names/* isForHost */.A)(leaf, host))
        problems.push(`the certificate is for ${namesForPeople(leaf)}, not for ${host}`);
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
    const why = UNTRUSTED[code] ?? `its chain is not valid (${bounded(code)})`;
    return `the certificate was issued by ${oneLine(leaf.issuer)}: ${why}`;
}
function namesForPeople(leaf) {
    const names = (0,x509_names/* dnsNamesOf */.H)(leaf, Number.POSITIVE_INFINITY).map(bounded);
    if (names.length === 0)
        return "no DNS name (RFC 9525: a common name does not count)";
    const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
    return names.slice(0, 3).join(", ") + rest;
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
    return bounded((name ?? "").replaceAll("\n", ", "));
}
/** A date of a certificate as ISO 8601; what is no date stays as it is. */
function isoDate(text) {
    return (0,certificate/* isoOf */.dF)(text) ?? bounded(text);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(1502);
;// CONCATENATED MODULE: ./lib/src/sources/https-get.js
// One GET over a TLS connection, read to its end: what may be cut short is no answer (RFC 9112 §8, §9.8).




/** Node's own default, made explicit: a header may not be larger. */
const HEADER_LIMIT = 16_384;
/**
 * A TCP connection as a stream of its own, for TLS to run over. On the socket itself node shows the end of TCP and a
 * close_notify alike as the end of TLS; over a stream the end of TCP comes after what came before it, so that an end
 * of TLS that precedes it was a close_notify.
 */
function underTls(tcp) {
    const stream = new external_node_stream_.Duplex({
        read: () => void tcp.resume(),
        write: (chunk, _encoding, done) => void tcp.write(chunk, done),
        final: (done) => void tcp.end(done),
        destroy: (error, done) => {
            tcp.destroy();
            done(error);
        },
    });
    tcp.on("data", (chunk) => void (stream.push(chunk) || tcp.pause()));
    tcp.on("end", () => stream.push(null));
    tcp.on("error", (error) => stream.destroy(error));
    tcp.on("close", () => stream.destroy());
    return stream;
}
/**
 * Asks over `tls`, which runs over `underTls(tcp)`. `onAnswer` is called once the header is there. Rejects with node's error, or with
 * one of ours whose code `https-reason` knows.
 */
function get(tls, tcp, { host, path }, signal, onAnswer) {
    return new Promise((resolve, reject) => {
        let answer = null;
        const request = (0,external_node_http_.request)({
            createConnection: () => tls,
            path,
            signal,
            setHost: false,
            maxHeaderSize: HEADER_LIMIT,
            headers: {
                Host: host,
                "User-Agent": "mail-policy",
                Accept: "text/plain",
                "Accept-Encoding": "identity",
                Connection: "close",
            },
        });
        // of the body too: node tells the request of what is wrong with it, and with what comes behind it, which is nobody's (RFC 9112 §6.3)
        request.on("error", (error) => answer?.complete || reject(error));
        request.on("response", (response) => {
            answer = response;
            onAnswer();
            collect(response, tls, tcp).then(resolve, reject);
        });
        // after 101, which we did not ask for, node only closes; the code is the parser's own for it
        request.on("close", () => answer !== null || reject(withCode("HPE_PAUSED_UPGRADE")));
        request.end();
    });
}
/** Reads a body. One that has neither length nor chunks ends with the connection, and is whole only behind a close_notify. */
function collect(response, tls, tcp) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        let isCut = false;
        // before node's own listeners, which take any end of the connection for the end of such a body
        tls.prependOnceListener("end", () => (isCut ||= !response.complete && tcp.readableEnded));
        tls.prependOnceListener("close", () => (isCut ||= !response.complete));
        response.on("data", (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > ports/* HTTPS_BODY_LIMIT */.x)
                resolve(responseOf(response, Buffer.concat(chunks)));
        });
        response.on("end", () => isCut ? reject(withCode(NO_CLOSE_NOTIFY)) : resolve(responseOf(response, Buffer.concat(chunks))));
        response.on("error", reject);
        response.on("close", () => reject(withCode("ECONNRESET")));
    });
}
function responseOf({ statusCode, headers }, octets) {
    const contentType = headers["content-type"];
    const body = octets.subarray(0, ports/* HTTPS_BODY_LIMIT */.x).toString("latin1");
    return {
        status: statusCode, // node leaves it out only of requests that a server reads
        contentType: contentType === undefined ? null : bounded(contentType),
        body,
        overflow: octets.length > ports/* HTTPS_BODY_LIMIT */.x,
    };
}
function withCode(code) {
    return Object.assign(new Error(code), { code });
}

;// CONCATENATED MODULE: ./lib/src/sources/https-exchange.js
// One HTTPS GET to one address (RFC 8461 §3.3): TCP, TLS, certificate, then the request; no redirect is followed.






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
        const response = await get(tls, tcp, target, signal, () => (stage = "body"));
        return { kind: "response", ...response, address, certificate };
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
function startTls(tcp, { host, ca }) {
    const tls = (0,external_node_tls_.connect)({
        socket: underTls(tcp),
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

;// CONCATENATED MODULE: ./lib/src/sources/https.js
// HTTPS as RFC 8461 §3.3 asks for it: addresses from our own DNS, every one vetted, one GET, one deadline.




/** A host with more addresses gains nothing from each being tried; a hostile one must not make us scan. */
const ADDRESSES_TRIED = 8;
/** Fetches over the network. `close` cuts short what is under way; each GET then ends as a time-out. */
function openHttps(options) {
    const { allowPrivateNetwork, timeoutMs = 10_000, port = 443, ca } = options;
    const underWay = new Set();
    let isClosed = false;
    async function fetch(question) {
        const { host, path, addresses } = question;
        if (!(0,dns_name/* isHostName */.uy)(host))
            return failed("no-address", `${host} is not a host name`);
        const usable = allowPrivateNetwork ? addresses : addresses.filter((address) => (0,special_purpose_addresses/* refusalOf */.O)(address) === null);
        if (usable.length === 0)
            return nothingToAsk(question);
        const controller = new AbortController();
        const deadline = { signal: controller.signal, endsAt: performance.now() + timeoutMs };
        const timer = setTimeout(() => controller.abort(`within ${timeoutMs / 1000} s`), timeoutMs);
        underWay.add(controller);
        if (isClosed)
            close();
        try {
            return await tryEach(usable, { host, path, port, ca }, question.failures, deadline);
        }
        finally {
            clearTimeout(timer);
            underWay.delete(controller);
        }
    }
    function close() {
        isClosed = true;
        for (const controller of underWay)
            controller.abort("before the audit was stopped");
    }
    return { fetch, close };
}
/** A look-up that failed may have hidden an address: then nothing is known of the host. */
function nothingToAsk({ host, addresses, failures }) {
    if (failures.length > 0)
        return failed("dns", failures.map(({ reason }) => reason).join("; "));
    if (addresses.length === 0)
        return failed("no-address", `${host} has no address`);
    const refused = addresses.map((address) => `${address} (${(0,special_purpose_addresses/* refusalOf */.O)(address)})`).join(", ");
    return failed("refused-address", bounded(`${host} has only addresses that are not those of a public host: ${refused}`));
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
    const reasons = [...failures, ...lookUpFailures].map(({ reason }) => reason);
    return failed(lookUpFailures.length > 0 ? "dns" : jointCause(failures), bounded(reasons.join("; ")), tried.at(-1) ?? null);
}
const MAY_TRY_NEXT = ["connect", "timeout"];
/** No address accepted a connection. The host is to blame only if every one it has was reached and said no. */
function jointCause(failures) {
    return failures.every((failure) => failure.cause === "connect") ? "connect" : "timeout";
}
function failed(cause, reason, address = null) {
    return { kind: "failure", cause, reason, address, certificate: null };
}

// EXTERNAL MODULE: ./lib/src/sources/smtp/limitations.js
var limitations = __webpack_require__(9153);
// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(562);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/connect.js
// One TCP connection to port 25, and what its failing says.

const connectTcp = (address, port) => (0,external_node_net_.connect)({ host: address, port });
/** Waits at most `ms` milliseconds, and no longer than `signal`, whose reason completes "did not accept a connection …". */
async function dial(connect, address, port, ms, signal) {
    const failed = (cause, words) => ({
        kind: "not-connected",
        reached: cause === "connect" || cause === "closed",
        failure: { kind: "failure", cause, reason: `${address} ${words}` },
    });
    const late = () => failed("timeout", `did not accept a connection ${String(signal.reason)}`);
    if (signal.aborted)
        return late();
    const socket = connect(address, port);
    const dialled = await new Promise((resolve) => {
        const timer = setTimeout(() => resolve(failed("timeout", `did not accept a connection within ${ms / 1000} s`)), ms);
        const settle = (end) => {
            clearTimeout(timer);
            signal.removeEventListener("abort", onAbort);
            resolve(end);
        };
        const onAbort = () => settle(late());
        signal.addEventListener("abort", onAbort, { once: true });
        socket.on("error", (error) => settle(failed(...meaningOf(error.code ?? "unknown error")))); // stays: a later one has nobody to tell
        socket.once("connect", () => settle({ kind: "connected", socket }));
    });
    if (dialled.kind === "not-connected")
        socket.destroy();
    return dialled;
}
/** Only an answer of the address itself is its failure; what our own side could not do was not measured. */
function meaningOf(code) {
    if (code === "ECONNREFUSED")
        return ["connect", "refused the connection"];
    if (code === "ECONNRESET")
        return ["closed", "hung up before it did greet"]; // it had taken the connection, or something on the way had
    if (code === "ETIMEDOUT")
        return ["timeout", "did not accept a connection in time"];
    return ["unreachable", `cannot be reached from here (${code})`];
}

// EXTERNAL MODULE: ./lib/src/x509/chain.js
var chain = __webpack_require__(7866);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/trust.js
// Whether a chain as sent leads to a CA that is trusted here (RFC 5280 §6), dates and names of the server's own certificate aside: those are judged by others.


/** OpenSSL's verdict, as node names it, where nothing but a date is wrong as far as it looked. */
const ABOUT_DATES = ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"];
/** Ours, beside those of OpenSSL. */
const CA_OUT_OF_DATE = "CA_OUT_OF_DATE";
/** OpenSSL's verdicts that mean: nobody we trust vouches for this. Of an issuer that is not sent nothing is fetched (no AIA). */
const trust_UNTRUSTED = {
    DEPTH_ZERO_SELF_SIGNED_CERT: "it is signed by itself, not by a trusted CA",
    SELF_SIGNED_CERT_IN_CHAIN: "the CA at the end of its chain is not trusted here",
    UNABLE_TO_GET_ISSUER_CERT: "no trusted CA vouches for its chain",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its issuer is not trusted here, or an intermediate certificate is not sent",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its issuer is not trusted here, or an intermediate certificate is not sent",
    INVALID_PURPOSE: "it is not for TLS servers",
    [CA_OUT_OF_DATE]: "a CA certificate on the way to a trusted CA is out of date",
};
/** RFC 5280 §4.2.1.12. */
const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
const ANY_PURPOSE = "2.5.29.37.0";
/** Issuers of one name that a signature is verified against: a hostile chain has long keys, all of one name. */
const MOST_ISSUERS = 4;
/** The roots, parsed once and only where OpenSSL's own verdict cannot be separated from the dates. */
class Trust {
    /** PEM. */
    roots;
    #at;
    #bySubject = null;
    /** `at` (ISO 8601) is the moment that the dates of CAs are compared with. */
    constructor(roots, at) {
        this.roots = roots;
        this.#at = Date.parse(at);
    }
    /**
     * Why the chain (leaf first) is not trusted, for people; null where it is. `verdict` is what OpenSSL said of it against
     * the same roots (`authorizationError`), null where nothing. It reports the last fault it met, and meets dates after all
     * but name constraints: so a date may hide a missing issuer, and the path is then built here.
     */
    distrust(chain, verdict) {
        const [leaf] = chain;
        if (leaf === undefined)
            return "the server sent no certificate";
        if (verdict === null)
            return null;
        const code = ABOUT_DATES.includes(verdict) ? this.#behindDates(leaf, chain.slice(1)) : verdict;
        if (code === null)
            return null;
        const issuer = bounded((leaf.issuer ?? "nobody").replaceAll("\n", ", ")); // undefined where the name is empty
        return `the certificate was issued by ${issuer}: ${trust_UNTRUSTED[code] ?? `its chain is not valid (${bounded(code)})`}`;
    }
    /** OpenSSL's verdict as it would be if the leaf's dates did not matter; null where it would have none. */
    #behindDates(leaf, sent) {
        const purposes = leaf.keyUsage; // node's name for the *extended* key usage
        if (purposes !== undefined && !purposes.includes(SERVER_AUTH) && !purposes.includes(ANY_PURPOSE))
            return "INVALID_PURPOSE";
        if (this.#leadsToRoot(leaf, sent, (authority) => isInDate(authority, this.#at)))
            return null;
        return this.#leadsToRoot(leaf, sent, () => true) ? CA_OUT_OF_DATE : "UNABLE_TO_GET_ISSUER_CERT_LOCALLY";
    }
    /** Whether issuers that are `accepted`, the root among them, lead from the leaf to a root. */
    #leadsToRoot(leaf, sent, accepted) {
        const reached = [leaf]; // grows; each certificate is looked at once
        const left = new Set(sent.filter((certificate) => certificate.ca && accepted(certificate)));
        for (const certificate of reached) {
            if (this.#rootsOf(certificate.subject).some((root) => root.raw.equals(certificate.raw)))
                return true;
            if (this.#rootsOf(certificate.issuer).some((root) => accepted(root) && isIssuedBy(certificate, root)))
                return true;
            const named = [...left].filter((candidate) => certificate.checkIssued(candidate)).slice(0, MOST_ISSUERS);
            for (const issuer of named.filter((candidate) => isIssuedBy(certificate, candidate))) {
                left.delete(issuer);
                reached.push(issuer);
            }
        }
        return false;
    }
    #rootsOf(subject) {
        this.#bySubject ??= bySubject(this.roots);
        return this.#bySubject.get(subject) ?? [];
    }
}
function bySubject(pems) {
    const roots = new Map();
    for (const pem of pems) {
        const root = parseCertificate(pem);
        if (root !== null)
            roots.set(root.subject, [...(roots.get(root.subject) ?? []), root]);
    }
    return roots;
}
function parseCertificate(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch {
        return null; // a system file may hold what this OpenSSL cannot read
    }
}
function isInDate({ validFrom, validTo }, at) {
    return Date.parse(validFrom) <= at && at <= Date.parse(validTo);
}
/** By name, key identifier and usage (`checkIssued`), and by signature. A key of a strange kind verifies nothing. */
function isIssuedBy(certificate, issuer) {
    try {
        return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/handshake.js






/** Ours: of the 100 KiB that OpenSSL takes by default (SSL_CTX_set_max_cert_list(3)) so many octets of DER are kept, in `MOST_CERTIFICATES` at most. */
const OCTETS_KEPT = 65_536;
const CURVES = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" };
class TlsClient {
    #trust;
    #contexts = new Map();
    /** PEM certificates of the CAs that are trusted, and the run's moment (ISO 8601). */
    constructor(roots, at) {
        this.#trust = new Trust(roots, at);
    }
    /** Begins TLS on a socket that nobody reads from any more; SNI is `name` (RFC 7672 §8.1). Never rejects. */
    shakeHands(tcp, name, era, ms) {
        const socket = (0,external_node_tls_.connect)({
            socket: tcp,
            secureContext: this.#context(era),
            ...((0,dns_name/* isHostName */.uy)(name) ? { servername: name } : {}), // RFC 6066 §3: nothing but a host name
            rejectUnauthorized: false,
            checkServerIdentity: () => undefined, // node's own check is not RFC 9525
            minDHSize: 1, // a small group is found, not refused
        });
        return new Promise((resolve) => {
            const timer = setTimeout(() => resolve({ kind: "timeout" }), ms);
            const settle = (handshake) => {
                clearTimeout(timer);
                resolve(handshake);
            };
            socket.once("secureConnect", () => settle(this.#completed(socket)));
            socket.on("error", (error) => settle(failedHandshake(error)));
            socket.once("close", () => settle(failedHandshake({ code: "ECONNRESET" })));
        });
    }
    /** Opportunistic TLS takes weak keys and signatures too (RFC 7435 §3): they are for the checks to see, so SECLEVEL is 0. */
    #context(era) {
        const known = this.#contexts.get(era);
        if (known !== undefined)
            return known;
        const offer = era === "modern"
            ? { minVersion: "TLSv1.2", ciphers: `${external_node_tls_.DEFAULT_CIPHERS}:@SECLEVEL=0` }
            : { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL:!aNULL:@SECLEVEL=0" }; // at a higher level OpenSSL itself refuses them
        const context = (0,external_node_tls_.createSecureContext)({ ...offer, ca: [...this.#trust.roots] });
        this.#contexts.set(era, context);
        return context;
    }
    /** Certificates may be such that OpenSSL takes them and node cannot show them. */
    #completed(socket) {
        try {
            return { kind: "session", session: this.#session(socket), socket };
        }
        catch (error) {
            return failedHandshake(error);
        }
    }
    #session(socket) {
        const cipher = socket.getCipher().standardName;
        const protocol = socket.getProtocol() ?? "unknown";
        const sent = sentBehind(socket.getPeerX509Certificate());
        const chain = kept(sent);
        // node gives a string, its types an Error
        const verdict = socket.authorized ? null : String(socket.authorizationError);
        return {
            protocol,
            cipher,
            keyExchange: keyExchangeOf(socket, protocol, cipher),
            chain: chain.map((certificate) => certificate.raw.toString("base64")),
            ...(chain.length < sent.length ? { omitted: sent.length - chain.length } : {}),
            distrust: this.#trust.distrust(sent, verdict),
        };
    }
}
/** All that OpenSSL took, in the order they were sent: `issuerCertificate` of a peer's certificate is the next one sent. */
function sentBehind(leaf) {
    const sent = [];
    for (let next = leaf; next !== undefined; next = next.issuerCertificate)
        sent.push(next);
    return sent;
}
function kept(sent) {
    let octets = 0;
    return sent.slice(0, chain/* MOST_CERTIFICATES */.N).filter((certificate) => (octets += certificate.raw.length) <= OCTETS_KEPT);
}
/** RFC 9325 §4.1: ephemeral keys give forward secrecy. TLS 1.3 has no other way (RFC 8446 §1.2); before, the suite's name tells. */
function keyExchangeOf(socket, protocol, cipher) {
    if (protocol !== "TLSv1.3" && !/^TLS_(EC)?DHE_/.test(cipher))
        return null;
    const { type, name, size } = (socket.getEphemeralKeyInfo() ?? {});
    if (type === "DH")
        return `DH ${size}`;
    if (name !== undefined)
        return CURVES[name] ?? name; // a curve, or (node 24) a hybrid group
    return cipher.startsWith("TLS_DHE_") ? "DH" : "ECDH";
}
/** What an error of node:tls means. */
function failedHandshake(error) {
    const code = error.code ?? "unknown error";
    const isAlert = isTlsAlert(code);
    const hungUp = HUNG_UP.includes(code);
    return {
        kind: "no-session",
        refusedByServer: isAlert || hungUp,
        overVersion: code === "ERR_SSL_UNSUPPORTED_PROTOCOL" || code === "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
        reason: hungUp ? "it hung up" : (WORDS[code] ?? bounded(error.reason ?? error.message ?? code)),
    };
}
const HUNG_UP = ["ECONNRESET", "EPIPE", "ECONNABORTED"];
const WORDS = {
    ERR_SSL_WRONG_VERSION_NUMBER: "what it speaks is not TLS",
    ERR_SSL_PACKET_LENGTH_TOO_LONG: "what it speaks is not TLS",
    ERR_SSL_UNSUPPORTED_PROTOCOL: "it does not speak the versions offered",
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "it does not speak the versions offered",
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/helo.js
// The name we introduce ourselves by (RFC 5321 §4.1.4): a fully qualified one, or else the address as a literal.



/** Whether a text may stand behind EHLO: a host name with a dot, or an address literal (RFC 5321 §4.1.3). */
function isHeloName(text) {
    if (text.length > 255)
        return false; // RFC 5321 §4.5.3.1.2
    const literal = /^\[(?:IPv6:(?<six>.+)|(?<four>[^:]+))\]$/i.exec(text)?.groups;
    if (literal !== undefined)
        return literal["four"] === undefined ? (0,dns_address/* isIPv6 */.w7)(literal["six"] ?? "") : (0,dns_address/* isIPv4 */.wM)(literal["four"]);
    return text.includes(".") && (0,dns_name/* isHostName */.uy)(text.toLowerCase());
}
/** This host's own name, or the address it connected from. */
function localHeloName(localAddress) {
    const own = (0,external_node_os_.hostname)();
    if (isHeloName(own) && !own.toLowerCase().endsWith(".local"))
        return own; // RFC 6762 §3: nobody else knows that one
    const address = localAddress ?? "127.0.0.1";
    return address.includes(":") ? `[IPv6:${address.replace(/%.*$/, "")}]` : `[${address}]`;
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/probe.js

/** Visits the address as often as it takes: twice as a rule, up to four times. */
async function probe(address, visit) {
    /** What may be a passing trouble, of the server's or on the way, is believed the second time. */
    const ask = async (era) => {
        const first = await visit(era);
        return isRefusal(first) ? visit(era) : first;
    };
    const modern = await ask("modern");
    if (modern.kind === "unreached")
        return modern.failure;
    if (modern.kind !== "session" && modern.kind !== "no-session")
        return modern;
    const legacy = await ask("legacy");
    if (modern.kind === "session")
        return { kind: "tls", talk: modern.talk, session: modern.session, legacy: legacyOf(legacy) };
    // a server that speaks nothing newer: its session is the one of the old handshake
    if (legacy.kind === "session")
        return { kind: "tls", talk: legacy.talk, session: legacy.session, legacy: legacyOf(legacy) };
    if (legacy.kind === "unreached")
        return legacy.failure;
    // without the old handshake it is not known that no TLS comes of it
    if (legacy.kind === "failure")
        return legacy;
    if (legacy.kind === "plaintext")
        return { kind: "failure", cause: "temporary", reason: legacy.reason };
    return {
        kind: "plaintext",
        talk: modern.talk,
        cause: "handshake",
        reason: bounded(`${address} completes no TLS handshake: ${modern.reason}`),
    };
}
function isRefusal(visit) {
    return visit.kind === "plaintext" ? visit.cause === "refused" : visit.kind === "no-session" && !visit.overVersion;
}
/** Refused is only what the server refused: what our own side cannot do says nothing of it. */
function legacyOf(visit) {
    if (visit.kind === "session")
        return { state: "accepted", protocol: visit.session.protocol };
    if (visit.kind === "no-session" && visit.refusedByServer)
        return { state: "refused" };
    const { reason } = visit.kind === "unreached" ? visit.failure : visit;
    return { state: "unknown", reason: `TLS 1.0 and 1.1 could not be tried: ${reason}` };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/trust-store.js
// The CAs trusted here: node's own (Mozilla's list), those of the system, and NODE_EXTRA_CA_CERTS.


/** Where systems keep their CAs in one file: Debian and Alpine, Red Hat, SUSE, macOS and the BSDs. */
const SYSTEM_FILES = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** PEM certificates, each once. A file that is not there, or cannot be read, adds none. */
function trustedRoots(env = process.env) {
    const system = env["SSL_CERT_FILE"] === undefined ? SYSTEM_FILES : [env["SSL_CERT_FILE"]];
    const extra = env["NODE_EXTRA_CA_CERTS"];
    const files = [...system, ...(extra === undefined ? [] : [extra])];
    const found = [...external_node_tls_.rootCertificates, ...systemStore(), ...files.flatMap(certificatesIn)];
    return [...new Map(found.map((pem) => [pem.replace(/\s+/g, ""), pem])).values()];
}
/** What only node 22.15 and later can read: the stores of macOS and Windows. */
function systemStore() {
    const read = external_node_tls_.getCACertificates;
    return read === undefined ? [] : read("system");
}
function certificatesIn(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, "utf8").match(PEM) ?? [];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/src/sources/smtp/rate-limit.js
// Politeness: one connection at a time to an address and a pause between two, so many connections at once over all. Fairness: who waits does so
// for a turn of their own, however many errands others have.

/** Work on one address after the other's end, its owners in turn; on different addresses at once. */
class Turns {
    #slots = new Map();
    take(address, owner, work) {
        const slot = this.#slots.get(address) ?? new Slots(1);
        this.#slots.set(address, slot);
        return slot.use(owner, work);
    }
}
/** Rests between what is done at one address. */
class Pauses {
    #ms;
    #restedAt = new Map();
    constructor(ms) {
        this.#ms = ms;
    }
    /** Waits until the address has had its rest, or `signal` aborts. */
    async before(address, signal) {
        const left = (this.#restedAt.get(address) ?? 0) - performance.now();
        if (left > 0)
            await (0,promises_.setTimeout)(left, undefined, { signal }).catch(() => undefined);
    }
    /** The address' rest begins. */
    after(address) {
        this.#restedAt.set(address, performance.now() + this.#ms);
    }
}
/** At most so many at work at once, and so many of them for one owner. Owners who wait take turns; of one owner's, first come, first served. */
class Slots {
    #mostOfOne;
    /** How many are at work for an owner. */
    #working = new Map();
    /** Those who wait by their owner, the one whose turn is next first; no list is empty. */
    #waiting = new Map();
    #free;
    constructor(size, mostOfOne = size) {
        this.#free = size;
        this.#mostOfOne = mostOfOne;
    }
    async use(owner, work) {
        await new Promise((go) => {
            const others = this.#waiting.get(owner);
            if (others === undefined)
                this.#waiting.set(owner, [go]);
            else
                others.push(go);
            this.#admit();
        });
        try {
            return await work();
        }
        finally {
            this.#free++;
            this.#count(owner, -1);
            this.#admit();
        }
    }
    /** Lets in whoever may; an owner goes to the end of the line with what is left. */
    #admit() {
        for (const [owner, waiting] of this.#waiting) {
            if (this.#free === 0)
                return;
            if (this.#isAtMost(owner))
                continue;
            this.#waiting.delete(owner);
            this.#free--;
            this.#count(owner, 1);
            const next = waiting.shift();
            if (waiting.length > 0)
                this.#waiting.set(owner, waiting);
            next?.();
        }
    }
    #isAtMost(owner) {
        return (this.#working.get(owner) ?? 0) >= this.#mostOfOne;
    }
    #count(owner, change) {
        const working = (this.#working.get(owner) ?? 0) + change;
        if (working === 0)
            this.#working.delete(owner);
        else
            this.#working.set(owner, working);
    }
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/reply.js
/** RFC 5321 §4.5.3.1.5 allows 512 octets; servers with long banners send more, and mail gets through to them. */
const LINE_LIMIT = 2_048;
const LF = 0x0a;
const TOO_LONG = `a line of it has more than ${LINE_LIMIT} octets`;
const NOT_A_REPLY = "what it says is no SMTP reply";
/** Cuts octets into replies. After a problem nothing more is heard. */
class ReplyReader {
    #allowance;
    #rest = Buffer.alloc(0);
    #code = null;
    #lines = [];
    #heard = [];
    #isLost = false;
    constructor(allowance) {
        this.#allowance = allowance;
    }
    /** Takes what came in; the chunk is not kept. */
    push(chunk) {
        if (this.#isLost)
            return;
        this.#allowance.octets -= chunk.length;
        if (this.#allowance.octets < 0) {
            this.#lose("what it says has no end");
            return;
        }
        const octets = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        let start = 0;
        for (let end = octets.indexOf(LF); end !== -1 && !this.#isLost; end = octets.indexOf(LF, start)) {
            this.#line(octets.subarray(start, end));
            start = end + 1;
        }
        this.#rest = Buffer.from(octets.subarray(start));
        if (!this.#isLost && this.#rest.length > LINE_LIMIT)
            this.#lose(TOO_LONG);
    }
    /** The next that was heard; null until there is more. */
    take() {
        return this.#heard.shift() ?? null;
    }
    /** Whether there is more than what was taken. A server speaks only when asked (RFC 5321 §4.3.1). */
    get isAhead() {
        return this.#heard.length > 0 || this.#code !== null || this.#rest.length > 0;
    }
    #line(octets) {
        if (octets.length > LINE_LIMIT)
            return this.#lose(TOO_LONG);
        const line = octets.toString("utf8").replace(/\r$/, ""); // RFC 6531 §3.7.4.2: UTF-8 where it is not ASCII
        // RFC 5321 §4.2: a code alone must be accepted too
        const parts = /^([2-5][0-9]{2})(?:([ -])([^]*))?$/.exec(line);
        if (parts === null)
            return this.#lose(NOT_A_REPLY);
        const code = Number(parts[1]);
        if (this.#code !== null && this.#code !== code)
            return this.#lose("the lines of its reply have different codes"); // §4.2.1
        this.#code = code;
        this.#lines.push(parts[3] ?? "");
        if (parts[2] === "-")
            return;
        this.#heard.push({ kind: "reply", reply: { code, lines: this.#lines } });
        this.#code = null;
        this.#lines = [];
    }
    #lose(problem) {
        this.#isLost = true;
        this.#rest = Buffer.alloc(0);
        this.#code = null;
        this.#heard.push({ kind: "problem", problem });
    }
}
/** Whether an EHLO reply offers STARTTLS (RFC 3207 §4); its first line is a greeting, keywords have no case (RFC 5321 §4.1.1.1). */
function offersStarttls({ lines }) {
    return lines.slice(1).some((line) => /^starttls(?:[ \t]|$)/i.test(line));
}
/** A reply as it came, on one line: `454 4.7.0 TLS not available`. */
function replyText({ code, lines }) {
    return `${code} ${lines.join(" ")}`.trim();
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/dialogue.js

class Conversation {
    #socket;
    #reader;
    #isOver = false;
    #wake = () => undefined;
    /** The code of what broke the connection; null while nothing did, or where the server hung up in good order. */
    broken = null;
    /** Listens to a connected socket until it is let go. */
    constructor(socket, allowance) {
        this.#socket = socket;
        this.#reader = new ReplyReader(allowance);
        socket.on("data", this.#onData).on("error", this.#onError).on("close", this.#onClose);
        this.#isOver = socket.destroyed;
    }
    /** Sends one command line. */
    say(command) {
        if (this.#socket.writable)
            this.#socket.write(`${command}\r\n`);
    }
    /** The next reply, waited for at most `ms` milliseconds. */
    async hear(ms) {
        const endsAt = performance.now() + ms;
        for (;;) {
            const heard = this.#reader.take();
            if (heard !== null)
                return heard;
            if (this.#isOver)
                return { kind: "closed" };
            const left = endsAt - performance.now();
            if (left <= 0)
                return { kind: "timeout" };
            await this.#change(left);
        }
    }
    /** Whether the server said more than it was asked. */
    get isAhead() {
        return this.#reader.isAhead;
    }
    /** Says goodbye, waits for its reply for at most `ms` milliseconds (RFC 5321 §4.1.1.10), and is done with the socket. */
    async quit(ms) {
        this.say("QUIT");
        await this.hear(ms);
        this.#socket.destroy();
    }
    /** Lets go of the socket, so that TLS can begin on it. */
    release() {
        this.#socket.off("data", this.#onData).off("close", this.#onClose);
    }
    /** Resolves when something came in, the connection ended, or after `ms` milliseconds. */
    #change(ms) {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, ms);
            this.#wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
    #onData = (chunk) => {
        this.#reader.push(chunk);
        this.#wake();
    };
    #onError = (error) => {
        this.broken = error.code ?? "unknown error";
    };
    #onClose = () => {
        this.#isOver = true;
        this.#wake();
    };
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/starttls.js


/** What is kept of a reply, in lines and characters a line: more than a real server says. */
const LINES_KEPT = 100;
const starttls_TEXT_KEPT = 512;
/** Talks until TLS may begin. Never rejects. */
async function askForTls(line, manners) {
    const talk = { greeting: null, capabilities: [] };
    const stage = new Stages(line, manners, talk);
    try {
        await stage.greeting();
        await stage.introduction();
        await stage.starttls();
        return { kind: "ready", talk };
    }
    catch (error) {
        if (error instanceof NoTls)
            return error.result;
        throw error;
    }
}
/** The conversation came to an end without TLS. */
class NoTls extends Error {
    result;
    constructor(result) {
        super(result.reason);
        this.result = result;
    }
}
class Stages {
    #line;
    #manners;
    #talk;
    constructor(line, manners, talk) {
        this.#line = line;
        this.#manners = manners;
        this.#talk = talk;
    }
    async greeting() {
        const reply = await this.#reply("greet");
        this.#talk.greeting = { code: reply.code, lines: starttls_kept(reply.lines) };
        if (reply.code !== 220)
            throw this.#refusal(reply, "greets with");
    }
    async introduction() {
        const reply = await this.#command(`EHLO ${this.#manners.heloName}`, "answer EHLO");
        if (reply.code === 250) {
            this.#talk.capabilities = starttls_kept(reply.lines.slice(1)); // §4.1.1.1: the first line is a greeting
            if (offersStarttls(reply))
                return;
            throw this.#plaintext("not-offered", "does not offer STARTTLS");
        }
        if (reply.code < 500)
            throw this.#refusal(reply, "answers EHLO with");
        // RFC 5321 §4.1.4: who knows no EHLO may know HELO; then it has no extensions, STARTTLS among them
        const second = await this.#command(`HELO ${this.#manners.heloName}`, "answer HELO");
        if (second.code !== 250)
            throw this.#refusal(second, "answers HELO with");
        throw this.#plaintext("not-offered", `knows no EHLO (${replyText(reply)}), so it offers no STARTTLS`);
    }
    async starttls() {
        const reply = await this.#command("STARTTLS", "answer STARTTLS");
        if (reply.code >= 400)
            throw this.#plaintext("refused", `answers STARTTLS with ${replyText(reply)}`);
        if (reply.code !== 220)
            throw this.#plaintext("protocol", `answers STARTTLS with ${replyText(reply)}`);
        await new Promise((resolve) => setImmediate(resolve)); // what came with the 220 may be in a chunk of its own
        // RFC 3207 §6, CVE-2011-0411: what was said in the clear must not pass for what was said under TLS
        if (this.#line.isAhead)
            throw this.#plaintext("injection", "sends more in the clear behind its reply to STARTTLS");
    }
    #command(command, deed) {
        if (this.#line.isAhead)
            throw this.#plaintext("protocol", "goes on talking unasked"); // RFC 5321 §4.3.1
        this.#line.say(command);
        return this.#reply(deed);
    }
    /** The next reply; `deed` completes "did not …". */
    async #reply(deed) {
        const { replyMs, late } = this.#manners;
        const answer = await this.#line.hear(replyMs);
        if (answer.kind === "reply")
            return answer.reply;
        if (answer.kind === "problem")
            throw this.#plaintext("protocol", `does not speak SMTP: ${answer.problem}`);
        const end = late();
        if (answer.kind === "closed" && end === null)
            throw this.#failure("closed", `hung up before it did ${deed}`);
        throw this.#failure("timeout", `did not ${deed} ${end ?? `within ${replyMs / 1000} s`}`);
    }
    /** What a reply that is not the wanted one means (RFC 5321 §4.2.1); `deed` as in "greets with 554 …". */
    #refusal(reply, deed) {
        const words = `${deed} ${replyText(reply)}`;
        if (reply.code >= 500)
            return this.#plaintext("rejected", words);
        return reply.code >= 400 ? this.#failure("temporary", words) : this.#plaintext("protocol", words);
    }
    #plaintext(cause, words) {
        return new NoTls({
            kind: "plaintext",
            talk: this.#talk,
            cause,
            reason: bounded(`${this.#manners.address} ${words}`),
        });
    }
    #failure(cause, words) {
        return new NoTls({ kind: "failure", cause, reason: bounded(`${this.#manners.address} ${words}`) });
    }
}
function starttls_kept(lines) {
    return lines.slice(0, LINES_KEPT).map((line) => line.slice(0, starttls_TEXT_KEPT));
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/session.js





/** Visits. Never rejects; the connection is closed when it resolves. */
async function visit(visitor, errand) {
    const { address, signal } = errand;
    const dialled = await dial(visitor.connect, address, visitor.port, visitor.times.connectMs, signal);
    if (dialled.kind === "not-connected" && !dialled.reached)
        return { kind: "unreached", failure: dialled.failure };
    errand.onReached();
    if (dialled.kind === "not-connected")
        return dialled.failure;
    const { socket } = dialled;
    const onAbort = () => socket.destroy();
    signal.addEventListener("abort", onAbort, { once: true });
    try {
        return await converse(socket, visitor, errand);
    }
    finally {
        signal.removeEventListener("abort", onAbort);
        socket.destroy();
    }
}
async function converse(socket, visitor, errand) {
    const { address, signal, allowance } = errand;
    const { replyMs, farewellMs } = visitor.times;
    const heloName = visitor.heloName ?? localHeloName(socket.localAddress);
    const line = new Conversation(socket, allowance);
    const late = () => (signal.aborted ? String(signal.reason) : null);
    const asked = await askForTls(line, { address, heloName, replyMs, late });
    if (asked.kind !== "ready") {
        if (isInStep(asked))
            await line.quit(farewellMs);
        return asked;
    }
    line.release();
    return session_secure(socket, asked.talk, heloName, visitor, errand);
}
async function session_secure(tcp, talk, heloName, visitor, errand) {
    const { address, name, era, allowance, signal } = errand;
    const { handshakeMs, farewellMs } = visitor.times;
    const shaken = await visitor.tls.shakeHands(tcp, name, era, handshakeMs);
    if (signal.aborted && shaken.kind !== "session")
        return session_unfinished(address, String(signal.reason));
    if (shaken.kind === "timeout")
        return session_unfinished(address, `within ${handshakeMs / 1000} s`);
    if (shaken.kind === "no-session")
        return { ...shaken, talk };
    const line = new Conversation(shaken.socket, allowance);
    line.say(`EHLO ${heloName}`); // RFC 3207 §4.2: begin anew
    const answer = await line.hear(farewellMs);
    if (answer.kind === "closed" && line.broken !== null && isTlsAlert(line.broken)) {
        // RFC 8446 §4.4.2.4: in TLS 1.3 the client is done before the server may refuse it, for want of a certificate say
        return {
            kind: "no-session",
            talk,
            refusedByServer: true,
            overVersion: false,
            reason: `it refused the handshake at its end (${line.broken})`,
        };
    }
    if (answer.kind !== "problem")
        await line.quit(farewellMs); // who does not speak SMTP is not taken leave of: it may never end
    return { kind: "session", talk, session: shaken.session };
}
/** Whether a server that gave no TLS still answers what it is asked, so that it can be taken leave of. */
function isInStep({ cause }) {
    return cause === "rejected" || cause === "not-offered" || cause === "refused" || cause === "temporary";
}
function session_unfinished(address, when) {
    return { kind: "failure", cause: "timeout", reason: `${address} did not finish the TLS handshake ${when}` };
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/port25-egress.js
// Whether port 25 gets out of here, found once per run: networks of hosted runners drop what goes there, and each host would
// cost a time-out. A few addresses are scouts; the others wait until one of these connects.

/** Every address is tried, whatever became of others. */
const everyWay = {
    enter: () => Promise.resolve({ kind: "go", reached: () => undefined, missed: (failure) => Promise.resolve(failure) }),
    close: () => undefined,
};
/** So many IPv4 addresses that give no sign of life mean that port 25 is blocked. */
const SCOUTS = 3;
/**
 * Only IPv4 scouts count: hosted runners have no IPv6 at all, and that says nothing of port 25. They are taken from
 * different networks as far as there are any, so that one dead provider does not stand for the world; and where all were
 * those of one domain, one of another domain is asked too, so that nobody can take the world from the others. Where fewer than
 * three addresses are asked at all, each failure stands for itself.
 */
class ScoutedWayOut {
    #state = "not known";
    #waiting = [];
    #underWay = new Set();
    #missed = [];
    #isChoosing = false;
    enter(address, domain) {
        if (this.#state === "open")
            return everyWay.enter(address, domain);
        if (this.#state === "blocked")
            return Promise.resolve(this.#blocked());
        return new Promise((admit) => {
            this.#waiting.push({ address, domain, admit });
            this.#chooseSoon();
        });
    }
    close() {
        this.#open();
    }
    /** Not at once: the addresses of one host come one by one, IPv6 perhaps first. */
    #chooseSoon() {
        if (this.#isChoosing)
            return;
        this.#isChoosing = true;
        setImmediate(() => {
            this.#isChoosing = false;
            if (this.#state === "not known")
                this.#choose();
        });
    }
    #choose() {
        for (let next = this.#nextScout(); next !== null; next = this.#nextScout())
            this.#send(next);
        if (this.#underWay.size > 0)
            return;
        if (this.#missed.length >= SCOUTS)
            return this.#block();
        // no IPv4 is left to ask: what failed failed by itself, and IPv6 has to speak for itself
        for (const miss of this.#missed)
            this.#tell(miss, miss.failure);
        for (const waiting of this.#waiting.splice(0))
            waiting.admit(this.#pass(waiting));
    }
    /** From a network nobody was sent to; from any other only when all who were sent have failed. */
    #nextScout() {
        if (this.#underWay.size + this.#missed.length >= SCOUTS)
            return this.#secondOpinion();
        const known = new Set([...this.#underWay, ...this.#missed.map(({ address }) => address)].map(networkOf));
        const ipv4 = this.#waiting.filter(({ address }) => (0,dns_address/* isIPv4 */.wM)(address));
        const fresh = ipv4.find(({ address }) => !known.has(networkOf(address)));
        return fresh ?? (this.#underWay.size === 0 ? ipv4[0] : undefined) ?? null;
    }
    /** From another domain, where all who failed were of one. */
    #secondOpinion() {
        const [first, ...others] = new Set(this.#missed.map(({ domain }) => domain));
        if (this.#underWay.size > 0 || others.length > 0)
            return null;
        return this.#waiting.find(({ address, domain }) => (0,dns_address/* isIPv4 */.wM)(address) && domain !== first) ?? null;
    }
    #send(scout) {
        this.#waiting = this.#waiting.filter((other) => other !== scout);
        this.#underWay.add(scout.address);
        scout.admit(this.#pass(scout));
    }
    #pass({ address, domain }) {
        return {
            kind: "go",
            reached: () => {
                if (this.#state === "not known")
                    this.#open();
            },
            missed: (failure) => {
                const isScout = this.#underWay.delete(address);
                if (!isScout || this.#state === "open")
                    return Promise.resolve(failure);
                return new Promise((tell) => {
                    this.#missed.push({ address, domain, failure, tell });
                    this.#choose();
                });
            },
        };
    }
    #open() {
        this.#state = "open";
        for (const miss of this.#missed)
            this.#tell(miss, miss.failure);
        for (const { address, domain, admit } of this.#waiting.splice(0))
            void everyWay.enter(address, domain).then(admit);
    }
    #block() {
        this.#state = "blocked";
        for (const miss of this.#missed)
            this.#tell(miss, this.#blocked());
        for (const { admit } of this.#waiting.splice(0))
            admit(this.#blocked());
    }
    #tell(miss, failure) {
        miss.tell?.(failure);
        miss.tell = null;
    }
    /** The one reason for all. */
    #blocked() {
        const tried = this.#missed.map(({ failure }) => failure.reason).join("; ");
        return { kind: "failure", cause: "blocked", reason: `port 25 is blocked here: ${tried}` };
    }
}
/** The network of an IPv4 address, as far as providers are apart: its first 24 bits. */
function networkOf(address) {
    return address.slice(0, address.lastIndexOf("."));
}

;// CONCATENATED MODULE: ./lib/src/sources/smtp/smtp.js
// The port `Smtp` over the network: each address and name probed once per run, politely, within bounds (RFC 3207, RFC 7672).
















/** RFC 5321 §4.5.3.2 would wait 5 minutes for a greeting; a run must end sooner. Servers that delay it do so for up to 30 s, on each connection anew. */
const STEPS = { connectMs: 10_000, replyMs: 35_000, handshakeMs: 30_000, farewellMs: 5_000 };
/** Ours: a large provider's address answers hundreds of names, each within a second or two; one that delays its greeting by 30 s answers three. */
const TIMES = { ...STEPS, probeMs: 90_000, pauseMs: 1_000, slowMs: 10_000, addressMs: 180_000 };
/** What a server may say in the clear or under TLS, in octets, over all connections of a probe. */
const OCTETS_HEARD = 65_536;
const CONNECTIONS = 50;
/** Ours: of them for one domain. Two large MX hosts are asked at once, and three hostile domains leave some to the others. */
const CONNECTIONS_OF_ONE = 16;
/** Opens the way to port 25. Throws UsageError where EHLO could not say `heloName`. */
function openSmtp(options) {
    const { heloName } = options;
    if (heloName !== undefined && !isHeloName(heloName))
        throw new model/* UsageError */.eb(`${JSON.stringify(heloName)} is no name to say EHLO with: a full host name or an address literal is`);
    const { deadline = new run_deadline/* Deadline */.B2() } = options;
    const run = new Run(options);
    deadline.signal.addEventListener("abort", () => run.close(), { once: true });
    const answers = new Map();
    const settled = [];
    async function answer(address, name, domain) {
        const result = await deadline.within(() => run.probe(address, name, domain), (reason) => smtp_failure("deadline", reason));
        const answer = { result, at: options.at, from: null };
        settled.push(answer);
        return answer;
    }
    return {
        probe(address, name, domain = name) {
            const host = canonical(address, options.allowPrivateNetwork);
            const question = `${host} ${name}`;
            const known = answers.get(question) ?? answer(host, name, domain);
            answers.set(question, known);
            return known;
        },
        limits: () => (0,limitations/* smtpLimits */.b)(settled),
        close: () => run.close(),
    };
}
class Run {
    #options;
    #times;
    #wayOut;
    #turns = new Turns();
    #pauses;
    #slots;
    #nameless = new Map();
    /** What slow probes of an address have spent in connections, in milliseconds. */
    #slow = new Map();
    #stopped = new AbortController();
    #visitor = null;
    constructor(options) {
        this.#options = options;
        this.#times = { ...TIMES, ...options.times };
        this.#wayOut = options.mode === "auto" ? new ScoutedWayOut() : everyWay;
        this.#pauses = new Pauses(this.#times.pauseMs);
        this.#slots = new Slots(options.connections ?? CONNECTIONS, CONNECTIONS_OF_ONE);
        (0,external_node_events_.setMaxListeners)(0, this.#stopped.signal); // one for each connection and each rest
    }
    close() {
        this.#stopped.abort("before the audit was stopped");
        this.#wayOut.close();
    }
    async probe(address, name, domain) {
        if (this.#options.mode === "off")
            return smtp_failure("off", "not probed: --smtp off");
        const refusal = this.#options.allowPrivateNetwork && (0,external_node_net_.isIP)(address) !== 0 ? null : (0,special_purpose_addresses/* refusalOf */.O)(address);
        if (refusal !== null)
            return smtp_failure("refused-address", `${address} is not the address of a public host: ${refusal}`);
        return this.#turns.take(address, domain, async () => {
            const known = this.#nameless.get(address) ?? this.#impatience(address);
            if (known !== null)
                return known;
            const result = await this.#ask(address, name, domain);
            if (isNameless(result))
                this.#nameless.set(address, result);
            return result;
        });
    }
    /** Why an address is asked no more; null: it is. */
    #impatience(address) {
        const { addressMs } = this.#times;
        if ((this.#slow.get(address) ?? 0) < addressMs)
            return null;
        return smtp_failure("slow", `${address} was asked no more: under other names it took ${(0,duration/* formatDuration */.a3)(addressMs)} to answer`);
    }
    /** One probe: what its connections say together, and what port 25 as a whole says to it. */
    async #ask(address, name, domain) {
        const pass = await this.#wayOut.enter(address, domain);
        if (pass.kind === "failure")
            return pass;
        const { probeMs, slowMs } = this.#times;
        const allowance = { octets: OCTETS_HEARD, ms: probeMs };
        let isFirst = true;
        const result = probe(address, async (era) => {
            const visited = await this.#visit({ address, name, domain }, era, allowance, pass);
            const isMissed = isFirst && visited.kind === "unreached";
            isFirst = false;
            return isMissed ? pass.missed(visited.failure) : visited;
        });
        // no visit rejects; should one do so all the same, those who wait for this scout must not do so for ever
        result.catch(() => pass.missed(smtp_failure("unreachable", `${address} could not be tried`)));
        await result;
        const spent = probeMs - allowance.ms;
        if (spent >= slowMs)
            this.#slow.set(address, (this.#slow.get(address) ?? 0) + spent);
        return result;
    }
    /** One connection, in its turn, within what is left of the probe's time. */
    async #visit({ address, name, domain }, era, allowance, pass) {
        await this.#pauses.before(address, this.#stopped.signal);
        return this.#slots.use(domain, async () => {
            const end = new AbortController();
            const stop = () => end.abort(this.#stopped.signal.reason);
            const timer = setTimeout(() => end.abort(`within ${this.#times.probeMs / 1000} s`), Math.max(0, allowance.ms));
            if (this.#stopped.signal.aborted)
                stop();
            else
                this.#stopped.signal.addEventListener("abort", stop, { once: true });
            const begun = performance.now();
            try {
                return await visit(this.#visitorOf(), {
                    address,
                    name,
                    era,
                    allowance,
                    signal: end.signal,
                    onReached: () => pass.reached(),
                });
            }
            finally {
                clearTimeout(timer);
                this.#stopped.signal.removeEventListener("abort", stop);
                allowance.ms -= performance.now() - begun;
                this.#pauses.after(address);
            }
        });
    }
    /** Made when it is first needed: reading the CAs takes a while. */
    #visitorOf() {
        const { connect = connectTcp, port = 25, heloName = null, ca, at } = this.#options;
        this.#visitor ??= { connect, port, heloName, times: this.#times, tls: new TlsClient(ca ?? trustedRoots(), at) };
        return this.#visitor;
    }
}
function isNameless(result) {
    return result.kind !== "tls" && !(result.kind === "plaintext" && result.cause === "handshake");
}
function smtp_failure(cause, reason) {
    return { kind: "failure", cause, reason };
}
/** One address has one text, so that it has one turn (RFC 5952). An IPv4-mapped one (RFC 4291 §2.5.5.2) is reached over IPv4, where it may be at all. */
function canonical(address, isMappedAllowed) {
    const groups = (0,dns_address/* parseIpv6 */.BE)(address);
    if (groups === null)
        return address;
    const text = (0,dns_address/* formatIpv6 */.DU)(groups);
    const [high, low] = groups.slice(6);
    if (!isMappedAllowed || !/^::ffff:[^:]+:[^:]+$/.test(text))
        return text;
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".");
}

// EXTERNAL MODULE: ./lib/src/sources/smtp-evidence.js + 1 modules
var smtp_evidence = __webpack_require__(7308);
// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(6594);
// EXTERNAL MODULE: ./lib/schema/snapshot.schema.json
var snapshot_schema = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/src/sources/json-file.js
var json_file = __webpack_require__(4835);
;// CONCATENATED MODULE: ./lib/src/sources/snapshot.js
// Reads and writes snapshot files (schema/snapshot.schema.json).




/** The snapshot as a file's text, its questions sorted. */
function formatSnapshot({ at, offline, resolvers, tape }) {
    const sorted = (map) => Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const tool = { name: "mail-policy", version: lib_package/* version */.rE };
    const answers = { dns: sorted(tape.dns), https: sorted(tape.https), smtp: sorted(tape.smtp) };
    return `${JSON.stringify({ version: 1, tool, at, offline, resolvers, ...answers }, null, 1)}\n`;
}
/** Reads a snapshot file; an AuditError says what is wrong with it. */
function readSnapshot(file) {
    const data = (0,json_file/* readJsonFile */.J)(file, "snapshot");
    const problem = (0,json_file/* schemaProblem */.Z)(data, snapshot_schema, "snapshot") ?? problemOf(data);
    if (problem !== null)
        throw new model/* AuditError */.M_(`${file} is no snapshot that this version can replay: ${problem}`);
    const { at, offline, resolvers, dns, https, smtp = {} } = data;
    const tape = {
        dns: new Map(Object.entries(dns)),
        https: new Map(Object.entries(https)),
        smtp: new Map(Object.entries(smtp)),
    };
    return { at, offline, resolvers, tape };
}
/** What the schema cannot say: dates that exist, and answers to their questions. */
function problemOf({ at, dns, smtp = {} }) {
    if (!isMoment(at))
        return `snapshot/at ${at} is no moment`;
    for (const [question, answer] of Object.entries(smtp)) {
        if (!isMoment(answer.at))
            return `snapshot/smtp/${question}/at ${answer.at} is no moment`;
    }
    for (const [question, answer] of Object.entries(dns)) {
        const stranger = answer.kind === "records" ? answer.records.find(({ type }) => !question.startsWith(`${type} `)) : undefined;
        if (stranger !== undefined)
            return `snapshot/dns/${question} is answered with a record of type ${stranger.type}`;
    }
    return null;
}
/** Whether a text in the form of a moment is one that exists. */
function isMoment(text) {
    return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
}

// EXTERNAL MODULE: ./lib/src/sources/tape.js + 1 modules
var sources_tape = __webpack_require__(2574);
;// CONCATENATED MODULE: ./lib/src/sources/world.js











const clock = () => new Date().toISOString();
/** Opens the network. Throws UsageError where EHLO could not say `helo`. */
function openLive(options) {
    const { resolvers, untrustedResolvers = false, concurrency, timing, allowPrivateNetwork, smtp: mode, helo, evidence, deadline, smtpDeadlineMs, } = options;
    const at = options.at ?? clock();
    const forSmtp = smtpDeadlineMs === null ? null : (0,run_deadline/* smtpDeadline */.Jy)(smtpDeadlineMs, deadline);
    const prober = openSmtp({
        mode,
        allowPrivateNetwork,
        at,
        deadline: forSmtp ?? deadline,
        ...(helo === null ? {} : { heloName: helo }),
    });
    const resolver = openResolver({
        urls: resolvers,
        untrusted: untrustedResolvers,
        deadline,
        ...(concurrency === null ? {} : { concurrency }),
        ...(timing === undefined ? {} : { timing }),
    });
    const https = openHttps({ allowPrivateNetwork });
    deadline.signal.addEventListener("abort", () => https.close(), { once: true });
    const close = () => {
        forSmtp?.close();
        resolver.close();
        https.close();
        prober.close();
    };
    const sources = { dns: resolver.dns, fetch: timelyFetch(https.fetch, deadline), smtp: (0,smtp_evidence/* recalled */.zh)(evidence, prober) };
    return recorded({ at, offline: false, resolvers: () => resolver.resolvers(), close }, sources);
}
/** A world that answers nothing but what was measured on port 25 elsewhere. */
function openOffline(moment, nothing, evidence) {
    const at = moment ?? clock();
    const fetched = {
        kind: "failure",
        cause: "offline",
        reason: "not fetched: --offline asks no one",
        address: null,
        certificate: null,
    };
    const probed = { kind: "failure", cause: "offline", reason: "not probed: --offline asks no one" };
    const smtp = { probe: () => Promise.resolve({ result: probed, at, from: null }) };
    return recorded({ at, offline: true, resolvers: () => [], close: () => undefined }, { dns: nothing, fetch: () => Promise.resolve(fetched), smtp: (0,smtp_evidence/* recalled */.zh)(evidence, smtp) });
}
/** An earlier run, asked again; `at` replaces its moment where given. */
function openReplay(file, at) {
    const snapshot = readSnapshot(file);
    const moment = at ?? snapshot.at;
    return {
        ...(0,sources_tape/* play */.ZH)(snapshot.tape, snapshot.at),
        at: moment,
        offline: snapshot.offline,
        resolvers: () => snapshot.resolvers,
        limits: () => limitsOf(snapshot),
        attend: (work) => work(),
        snapshot: () => formatSnapshot({ ...snapshot, at: moment }),
        probed: () => snapshot.tape.smtp,
        close: () => undefined,
    };
}
function recorded(rest, sources) {
    const tape = { dns: new Map(), https: new Map(), smtp: new Map() };
    let told = null;
    const resolvers = () => (told ??= rest.resolvers()); // the snapshot says what the report said, whatever shows later
    return {
        ...rest,
        resolvers,
        ...(0,sources_tape/* record */.g1)(sources, tape),
        limits: () => limitsOf({ resolvers: resolvers(), offline: rest.offline, tape }),
        attend: (work) => (rest.offline ? work() : attend(work, sources.dns, tape)),
        snapshot: () => formatSnapshot({ at: rest.at, offline: rest.offline, resolvers: resolvers(), tape }),
        probed: () => tape.smtp,
    };
}
/** The root always exists: who can say nothing about it, nor about anything else, is no resolver. */
async function attend(work, dns, tape) {
    const root = dns.query(".", "SOA"); // before the work, lest it wait behind a thousand questions that nobody answers
    const demand = (answer) => {
        if (answer.kind !== "failure" ||
            answer.cause === "deadline" ||
            [...tape.dns.values()].some((other) => other.kind !== "failure"))
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
function limitsOf({ resolvers, offline, tape }) {
    if (offline)
        return ["offline: only the records declared in this repository answered"];
    const untrusted = resolvers
        .filter(({ url, validates }) => validates === false || !isTrustedUrl(url)) // null: it was not needed, or said nothing
        .map(({ url }) => `${url} was not seen to validate DNSSEC over a channel that can be trusted; what only it answered has no DNSSEC state`);
    return [...untrusted, ...cutShort(tape), ...(0,limitations/* smtpLimits */.b)(tape.smtp.values())];
}
/** Why a run did not ask all that it wanted to know. */
function cutShort({ dns, https, smtp }) {
    const answers = [...dns.values(), ...https.values(), ...[...smtp.values()].map(({ result }) => result)];
    const reasons = answers.flatMap((answer) => answer.kind === "failure" && (answer.cause === "deadline" || answer.cause === "given-up") ? [answer.reason] : []);
    return [...new Set(reasons)].map((reason) => `${reason}; what was not measured by then is unknown`);
}
function isTrustedUrl(url) {
    const server = (0,resolver_url/* parseResolverUrl */.d3)(url);
    return !("error" in server) && server.kind !== "system" && isTrusted(server);
}


/***/ }),

/***/ 9045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ COMMON_SELECTORS)
/* harmony export */ });
// DKIM selectors worth a question where nobody names them (RFC 6376 §3.1: DNS does not list them).
/** Selectors in use with many signers, and those of the largest providers, which SPF may name only behind an `include`. */
const COMMON_SELECTORS = [
    "default",
    "dkim",
    "mail",
    "selector",
    "selector1",
    "selector2",
    "google",
    "k1",
    "s1",
    "s2",
];


/***/ }),

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ observeDmarc)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(455);
/* harmony import */ var _dns_txt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8308);
/* harmony import */ var _tree_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9355);




/**
 * The record at the domain, else the one of its organisational domain, else that of the public suffix
 * (RFC 9989 §4.10.1). Malformed where there are several; one that is not valid is present, with its errors.
 * Several at the domain itself end it here: receivers that follow RFC 7489 §6.6.3 look no further.
 */
async function observeDmarc(dns, domain) {
    const lookup = await (0,_dns_txt_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUpTxt */ .J)(dns, (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)("_dmarc", domain));
    if (lookup.state === "unknown")
        return lookup;
    const own = (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .readAt */ .m6)(domain, lookup);
    return own === null ? inherit(dns, domain, lookup.evidence) : settle(own, "own", lookup.evidence);
}
async function inherit(dns, domain, seen) {
    const walked = await (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(dns, (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAbove */ .s3)(domain));
    const evidence = [...seen, ...walked.evidence];
    if ("state" in walked)
        return { ...walked, evidence };
    const chosen = (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .governing */ .qf)(domain, walked.found).chosen ?? walked.found[0];
    if (chosen === undefined)
        return { state: "absent", evidence };
    const { record } = chosen;
    const alike = typeof record === "number" || (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .Ci)(record, "exists") === (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .Ci)(record, "missing");
    const existence = alike ? "exists" : await existenceOf(dns, domain);
    if (typeof existence !== "string")
        return { ...existence, evidence };
    return settle(chosen, existence, evidence.filter(({ at }) => "type" in at && at.name === (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)("_dmarc", chosen.at)));
}
/**
 * Whether the domain exists, which decides between `sp` and `np`: NXDOMAIN says that it does not (RFC 9989 §3.2.13). Where an
 * alias was passed, it speaks of the name the alias leads to (RFC 6604 §3).
 */
async function existenceOf(dns, domain) {
    const answer = await dns.query(domain, "SOA");
    if (answer.kind !== "failure" && answer.security !== "bogus")
        return answer.kind === "nxdomain" && answer.aliases.length === 0 ? "missing" : "exists";
    const cause = answer.kind === "failure" ? answer.reason : "the answer is bogus (DNSSEC)";
    return { state: "unknown", reason: `SOA ${domain}, which decides between \`sp\` and \`np\`: ${cause}` };
}
function settle({ at, record }, relation, evidence) {
    if (typeof record === "number") {
        return {
            state: "malformed",
            problem: `${record} DMARC records at ${(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .under */ .hG)("_dmarc", at)}; receivers discard them all`,
            evidence,
        };
    }
    const policy = { decidedBy: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingTag */ .YA)(record, relation), effective: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePolicy */ .Ci)(record, relation) };
    return { state: "present", value: { ...record, foundAt: at, inherited: relation !== "own", ...policy }, evidence };
}


/***/ }),

/***/ 345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   pS: () => (/* binding */ MAX_HOSTS),
/* harmony export */   v5: () => (/* binding */ observeHost),
/* harmony export */   wK: () => (/* binding */ observeMx)
/* harmony export */ });
/* harmony import */ var _dns_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4498);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5141);
// Asks for the MX records of a domain and the addresses of its hosts.



/** The MX RRset of `domain`; absent where there is none (an implicit MX, RFC 5321 §5.1, is none). */
async function observeMx(dns, domain) {
    const at = { type: "MX", name: domain };
    const answer = await dns.query(domain, "MX");
    if (answer.kind === "failure")
        return { state: "unknown", reason: `MX ${domain}: ${answer.reason}`, evidence: [] };
    if (answer.security === "bogus")
        return { state: "unknown", reason: `MX ${domain}: the answer is bogus (DNSSEC)`, evidence: [] };
    if (answer.kind !== "records") {
        return {
            state: "absent",
            evidence: [{ at, text: answer.kind === "nxdomain" ? "no such name" : "no MX record" }],
        };
    }
    const records = answer.records
        .map((record) => record.data)
        .toSorted((a, b) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1));
    const evidence = records.map((data) => ({ at, text: (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)("MX", data) }));
    return { state: "present", value: { records, security: answer.security }, evidence };
}
/** So many MX hosts of a domain are looked at; an RRset of 64 KiB names thousands, and no sender tries them all. */
const MAX_HOSTS = 100;
/** The hosts that mail is delivered to, the preferred first: every exchange but the null MX (RFC 7505), each once. */
function hostsOf(mx) {
    if (mx.state !== "present")
        return [];
    return [...new Set(mx.value.records.map((record) => record.exchange))].filter((name) => name !== _dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl);
}
/** The addresses of an MX host; malformed where the "name" is an IP address (RFC 5321 §5.1 wants a name). */
async function observeHost(dns, host) {
    if ((0,_dns_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isIPv4 */ .wM)(host))
        return { state: "malformed", problem: `${host} is an IP address, not a host name`, evidence: [] };
    const [a, aaaa] = await Promise.all([dns.query(host, "A"), dns.query(host, "AAAA")]);
    const answers = [a, aaaa];
    const addressesOf = (answer) => answer.kind === "records" && answer.security !== "bogus"
        ? answer.records.map((r) => r.data.address).toSorted()
        : [];
    const v4 = addressesOf(a);
    const v6 = addressesOf(aaaa);
    const evidence = [...evidenceOf({ type: "A", name: host }, a), ...evidenceOf({ type: "AAAA", name: host }, aaaa)];
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
function evidenceOf(at, answer) {
    if (answer.kind === "failure")
        return [];
    const via = answer.aliases.map((alias) => ({ at, text: `${alias} is a CNAME` }));
    if (answer.kind === "records")
        return [...via, ...answer.records.map((r) => ({ at, text: r.data.address }))];
    return [...via, { at, text: answer.kind === "nxdomain" ? "no such name" : "no address" }];
}


/***/ }),

/***/ 5221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ digestsOf),
  dF: () => (/* binding */ isoOf),
  WY: () => (/* binding */ openCertificate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/x509/der.js
var der = __webpack_require__(2032);
// EXTERNAL MODULE: ./lib/src/x509/names.js
var names = __webpack_require__(7287);
;// CONCATENATED MODULE: ./lib/src/x509/signature.js
// The algorithm a certificate is signed with (RFC 5280 §4.1.1.2), which Node 20 does not name.

const SHA1 = "SHA-1";
/** Hash functions by the octets of their object identifiers (RFC 8017 B.1). */
const HASHES = {
    "2b0e03021a": SHA1, // 1.3.14.3.2.26
    "608648016503040204": "SHA-224", // 2.16.840.1.101.3.4.2.4
    "608648016503040201": "SHA-256",
    "608648016503040202": "SHA-384",
    "608648016503040203": "SHA-512",
};
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
    "2a8648ce380403": { algorithm: "DSA with SHA-1", hash: SHA1 }, // 1.2.840.10040.4.3 (RFC 3279 §2.2.2)
    "608648016503040301": { algorithm: "DSA with SHA-224", hash: "SHA-224" }, // 2.16.840.1.101.3.4.3.1 (RFC 5758 §3.1)
    "608648016503040302": { algorithm: "DSA with SHA-256", hash: "SHA-256" },
    "2a8648ce3d0401": { algorithm: "ECDSA with SHA-1", hash: SHA1 }, // 1.2.840.10045.4.1 (RFC 3279 §2.2.3)
    "2a8648ce3d040301": { algorithm: "ECDSA with SHA-224", hash: "SHA-224" }, // 1.2.840.10045.4.3 (RFC 5758 §3.2)
    "2a8648ce3d040302": { algorithm: "ECDSA with SHA-256", hash: "SHA-256" },
    "2a8648ce3d040303": { algorithm: "ECDSA with SHA-384", hash: "SHA-384" },
    "2a8648ce3d040304": { algorithm: "ECDSA with SHA-512", hash: "SHA-512" },
    "2b6570": { algorithm: "Ed25519", hash: "SHA-512" }, // RFC 8410 §3; RFC 8032 §5.1
    "2b6571": { algorithm: "Ed448", hash: "SHAKE256" }, // RFC 8410 §3; RFC 8032 §5.2
};
/** Reads the content of an AlgorithmIdentifier. Never throws. */
function readSignature(identifier) {
    const oid = (0,der/* elementAt */.s2)(identifier, 0);
    const octets = oid?.tag === der/* OBJECT_IDENTIFIER */.yg ? hexOf(oid.content) : "";
    if (octets === RSA_PSS) {
        const hash = pssHash(identifier, oid?.end ?? 0);
        return { algorithm: `RSASSA-PSS with ${hash ?? "an unknown hash"}`, hash };
    }
    return Object.hasOwn(ALGORITHMS, octets)
        ? ALGORITHMS[octets]
        : { algorithm: `an algorithm not known here (object identifier ${octets.slice(0, 40)})`, hash: null };
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
    const octets = oid?.tag === der/* OBJECT_IDENTIFIER */.yg ? hexOf(oid.content) : "";
    return Object.hasOwn(HASHES, octets) ? HASHES[octets] : null;
}
function hexOf(octets) {
    return Buffer.from(octets).toString("hex");
}

;// CONCATENATED MODULE: ./lib/src/x509/certificate.js
// X.509 certificates (RFC 5280) as data.




/** What a report can show. */
const NAMES_KEPT = 20;
const TEXT_KEPT = 200;
/** As base64; a server may send 64 KiB in all. */
const LARGEST = 131_072;
const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
/** Decodes a certificate, DER as base64; null where it is none, or too large. Never throws. */
function openCertificate(base64) {
    if (base64.length > LARGEST)
        return null;
    try {
        const x509 = new external_node_crypto_.X509Certificate(Buffer.from(base64, "base64"));
        const parts = (0,der/* readParts */.fp)(x509.raw);
        const notBefore = isoOf(x509.validFrom);
        const notAfter = isoOf(x509.validTo);
        if (parts === null || notBefore === null || notAfter === null)
            return null;
        return { x509, parts, certificate: describe(x509, parts, notBefore, notAfter) };
    }
    catch {
        return null; // OpenSSL's own words for it help nobody
    }
}
function describe(x509, parts, notBefore, notAfter) {
    return {
        subject: oneLine(x509.subject),
        issuer: oneLine(x509.issuer),
        selfIssued: x509.issuer === x509.subject,
        names: (0,names/* dnsNamesOf */.H)(x509, NAMES_KEPT).map((name) => name.slice(0, TEXT_KEPT)),
        notBefore,
        notAfter,
        key: keyOf(x509),
        signature: readSignature(parts.signatureAlgorithm),
        forServers: x509.keyUsage?.includes(SERVER_AUTH) ?? true,
        whole: digestsOf(x509.raw),
        keyInfo: digestsOf(parts.keyInfo),
    };
}
/** The digests a TLSA record may hold (RFC 6698 §2.1.3). */
function digestsOf(octets) {
    const hash = (name) => (0,external_node_crypto_.createHash)(name).update(octets).digest("hex");
    return { sha256: hash("sha256"), sha512: hash("sha512") };
}
function keyOf(x509) {
    try {
        const { asymmetricKeyType: type = "unknown", asymmetricKeyDetails: { modulusLength, namedCurve: curve = null } = {}, } = x509.publicKey;
        // not `toLegacyObject().bits`: called before node:tls is loaded, it leaves that module broken
        return { type, bits: modulusLength ?? sizeOf(curve), curve };
    }
    catch {
        return { type: "unknown", bits: null, curve: null }; // an algorithm this OpenSSL does not have
    }
}
/** The bits of a curve, which OpenSSL's names for curves hold: `prime256v1`, `secp384r1`, `brainpoolP512r1`; null where one does not. */
function sizeOf(curve) {
    const size = /[1-9]\d{2}/.exec(curve ?? "")?.[0];
    return size === undefined ? null : Number(size);
}
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** OpenSSL's text for a moment, `Jan  1 00:00:00 2120 GMT`, as ISO 8601. */
function isoOf(text) {
    const [, name = "", day = "", time, year = ""] = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)(?:\.\d{1,9})? (\d{1,4}) GMT$/.exec(text) ?? [];
    const month = MONTHS.indexOf(name) + 1;
    if (time === undefined || month === 0)
        return null;
    return `${year.padStart(4, "0")}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}T${time}.000Z`;
}
function oneLine(text) {
    const line = text.replaceAll("\n", ", ");
    return line.length > TEXT_KEPT ? `${line.slice(0, TEXT_KEPT)}…` : line;
}


/***/ }),

/***/ 7866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MOST_CERTIFICATES),
/* harmony export */   U: () => (/* binding */ readChain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5221);
// The certificates a TLS server sent, and which of them vouches for which: by signature, whatever their order (RFC 5280 §6.1).


/** What OpenSSL's verification takes by default: a leaf, 100 intermediates, an anchor (SSL_CTX_set_verify_depth(3)). */
const MOST_CERTIFICATES = 102;
/** Issuers of one name that a signature is verified against: a hostile chain has long keys, all of one name. */
const MOST_ISSUERS = 4;
const MOST_ANCHORS = 5;
/** What was read already: thousands of domains share a provider's hosts, and with them what these sent. */
const alreadyRead = new WeakMap();
/** Reads what a server sent (DER as base64, leaf first; an array that is not changed later) and, behind it, the anchors. Never throws. */
function readChain(sent, anchors = []) {
    if (anchors.length > 0)
        return linked(sent, anchors);
    const known = alreadyRead.get(sent) ?? linked(sent, []);
    alreadyRead.set(sent, known);
    return known;
}
function linked(sent, anchors) {
    const opened = sent.slice(0, MOST_CERTIFICATES).map(_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .openCertificate */ .WY);
    const broken = opened.indexOf(null);
    const readable = (broken < 0 ? opened : opened.slice(0, broken));
    const offered = anchors.slice(0, MOST_ANCHORS);
    const held = offered.flatMap(({ kind, data }) => kind === "certificate" ? ((0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .openCertificate */ .WY)(Buffer.from(data, "hex").toString("base64")) ?? []) : []);
    const keys = offered.flatMap(({ kind, data }) => (kind === "key" ? (openKey(data) ?? []) : []));
    const all = [...readable, ...held];
    const chain = all.map((one, i) => {
        return {
            ...one.certificate,
            sent: i < readable.length,
            signedBy: signersOf(one, all),
            signedByKeys: keys.filter(({ key }) => verifies(one, key)).map(({ digest }) => digest),
        };
    });
    return { chain, complete: broken < 0 && sent.length <= MOST_CERTIFICATES, leaf: readable[0] ?? null };
}
function openKey(hex) {
    const der = Buffer.from(hex, "hex");
    try {
        return { key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: "der", type: "spki" }), digest: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .digestsOf */ .nw)(der).sha256 };
    }
    catch {
        return null;
    }
}
function signersOf(one, all) {
    const named = all.flatMap((issuer, k) => (isNamedIssuer(one, issuer) ? [k] : []));
    return named.slice(0, MOST_ISSUERS).filter((k) => isSignedBy(one, all[k]));
}
/** Whether names and extensions make this the issuer; no certificate is its own (RFC 5280 §6.1). */
function isNamedIssuer({ x509 }, issuer) {
    return !x509.raw.equals(issuer.x509.raw) && mayIssue(issuer) && x509.checkIssued(issuer.x509);
}
function isSignedBy(one, issuer) {
    try {
        return verifies(one, issuer.x509.publicKey);
    }
    catch {
        return false; // a key this OpenSSL does not have
    }
}
/** RFC 5280 §4.2.1.9: only a CA's key signs certificates; a self-issued one of version 1 has no way to say that it is one. */
function mayIssue({ x509, parts }) {
    return x509.ca || (parts.version === 1 && x509.checkIssued(x509));
}
function verifies({ x509 }, key) {
    try {
        return x509.verify(key);
    }
    catch {
        return false; // a key of another kind than the signature
    }
}


/***/ }),

/***/ 7287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isForHost),
/* harmony export */   H: () => (/* binding */ dnsNamesOf)
/* harmony export */ });
/** Whether the certificate is for this host: a DNS name equals it, or is `*.` for its whole first label (RFC 9525 §6.3); no common name counts. */
function isForHost(x509, host) {
    return x509.checkHost(host, { subject: "never", partialWildcards: false }) !== undefined;
}
/** The first `most` DNS names in subjectAltName, to show, not to match; hostile. Node writes `DNS:a, IP Address:b, DirName:"quoted, where needed"`. */
function dnsNamesOf({ subjectAltName = "" }, most) {
    const entry = /([A-Za-z0-9 ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/y;
    const names = [];
    for (let match = entry.exec(subjectAltName); match?.[1] !== undefined && names.length < most; match = entry.exec(subjectAltName)) {
        if (match[1] === "DNS")
            names.push(match[2] ?? "");
    }
    return names;
}


/***/ }),

/***/ 5491:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/snapshot.schema.json","title":"mail-policy snapshot","description":"Everything one run was told: DNS answers, HTTPS results and what mail servers answered, by question. `mail-policy check --replay` judges from it alone.","type":"object","additionalProperties":false,"required":["version","tool","at","offline","resolvers","dns","https"],"properties":{"version":{"const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"mail-policy"},"version":{"type":"string"}}},"at":{"$ref":"#/$defs/moment"},"offline":{"type":"boolean"},"resolvers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["url","validates"],"properties":{"url":{"type":"string"},"validates":{"type":["boolean","null"]}}}},"dns":{"description":"Answers by `TYPE name`.","type":"object","additionalProperties":{"$ref":"#/$defs/dnsAnswer"}},"https":{"description":"Results by URL and the addresses of its host.","type":"object","additionalProperties":{"$ref":"#/$defs/httpsResult"}},"smtp":{"description":"What mail servers answered on port 25, by `smtp://[address] name`; not there in older snapshots.","type":"object","additionalProperties":{"$ref":"#/$defs/smtpAnswer"}}},"$defs":{"moment":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}\\\\.\\\\d{3}Z$"},"security":{"enum":["secure","insecure","bogus","indeterminate"]},"name":{"description":"Lower case, no trailing dot; 255 octets, each written with up to four characters.","type":"string","maxLength":1020},"names":{"type":"array","items":{"$ref":"#/$defs/name"}},"octets":{"description":"One character per octet.","type":"string","pattern":"^[\\\\u0000-\\\\u00ff]*$"},"hex":{"type":"string","pattern":"^([0-9a-f]{2})*$"},"texts":{"type":"array","items":{"type":"string"}},"u8":{"type":"integer","minimum":0,"maximum":255},"u16":{"type":"integer","minimum":0,"maximum":65535},"u32":{"type":"integer","minimum":0,"maximum":4294967295},"record":{"type":"object","required":["name","ttl","type","data"],"propertyNames":{"enum":["name","ttl","type","data"]},"properties":{"name":{"$ref":"#/$defs/name"},"ttl":{"$ref":"#/$defs/u32"},"data":{"type":"object"}},"discriminator":{"propertyName":"type"},"oneOf":[{"properties":{"type":{"const":"A"},"data":{"additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[0-9.]{7,15}$"}}}}},{"properties":{"type":{"const":"AAAA"},"data":{"additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","pattern":"^[0-9a-f:.]{2,45}$"}}}}},{"properties":{"type":{"const":"CNAME"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"DNAME"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"NS"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"PTR"},"data":{"additionalProperties":false,"required":["target"],"properties":{"target":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"MX"},"data":{"additionalProperties":false,"required":["preference","exchange"],"properties":{"preference":{"$ref":"#/$defs/u16"},"exchange":{"$ref":"#/$defs/name"}}}}},{"properties":{"type":{"const":"TXT"},"data":{"additionalProperties":false,"required":["strings"],"properties":{"strings":{"type":"array","items":{"$ref":"#/$defs/octets"}}}}}},{"properties":{"type":{"const":"SOA"},"data":{"additionalProperties":false,"required":["mname","rname","serial","refresh","retry","expire","minimum"],"properties":{"mname":{"$ref":"#/$defs/name"},"rname":{"$ref":"#/$defs/name"},"serial":{"$ref":"#/$defs/u32"},"refresh":{"$ref":"#/$defs/u32"},"retry":{"$ref":"#/$defs/u32"},"expire":{"$ref":"#/$defs/u32"},"minimum":{"$ref":"#/$defs/u32"}}}}},{"properties":{"type":{"const":"TLSA"},"data":{"additionalProperties":false,"required":["usage","selector","matching","data"],"properties":{"usage":{"$ref":"#/$defs/u8"},"selector":{"$ref":"#/$defs/u8"},"matching":{"$ref":"#/$defs/u8"},"data":{"$ref":"#/$defs/hex"}}}}},{"properties":{"type":{"const":"DS"},"data":{"additionalProperties":false,"required":["keyTag","algorithm","digestType","digest"],"properties":{"keyTag":{"$ref":"#/$defs/u16"},"algorithm":{"$ref":"#/$defs/u8"},"digestType":{"$ref":"#/$defs/u8"},"digest":{"$ref":"#/$defs/hex"}}}}},{"properties":{"type":{"const":"DNSKEY"},"data":{"additionalProperties":false,"required":["flags","protocol","algorithm","key"],"properties":{"flags":{"$ref":"#/$defs/u16"},"protocol":{"$ref":"#/$defs/u8"},"algorithm":{"$ref":"#/$defs/u8"},"key":{"$ref":"#/$defs/hex"}}}}}]},"dnsAnswer":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["records","owner","aliases","security"],"properties":{"kind":{"const":"records"},"records":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/record"}},"owner":{"$ref":"#/$defs/name"},"aliases":{"$ref":"#/$defs/names"},"security":{"$ref":"#/$defs/security"},"reason":{"type":"string"}},"additionalProperties":false},{"required":["owner","aliases","security"],"properties":{"kind":{"enum":["nodata","nxdomain"]},"owner":{"$ref":"#/$defs/name"},"aliases":{"$ref":"#/$defs/names"},"security":{"$ref":"#/$defs/security"},"reason":{"type":"string"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["timeout","servfail","refused","unreachable","malformed","undecided","offline","deadline","given-up","unobserved"]},"reason":{"type":"string"}},"additionalProperties":false}]},"certificate":{"type":"object","required":["subject","issuer","names","notBefore","notAfter","chain"],"properties":{"subject":{"type":"string"},"issuer":{"type":"string"},"names":{"$ref":"#/$defs/texts"},"notBefore":{"type":"string"},"notAfter":{"type":"string"},"chain":{"$ref":"#/$defs/texts"}},"additionalProperties":false},"httpsResult":{"type":"object","required":["kind","address","certificate"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["status","contentType","body","overflow"],"properties":{"kind":{"const":"response"},"status":{"type":"integer"},"contentType":{"type":["string","null"]},"body":{"$ref":"#/$defs/octets"},"overflow":{"type":"boolean"},"address":{"type":"string"},"certificate":{"$ref":"#/$defs/certificate"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["no-address","dns","refused-address","connect","certificate","tls","http","incomplete","timeout","offline","deadline","unobserved"]},"reason":{"type":"string"},"address":{"type":["string","null"]},"certificate":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/certificate"}]}},"additionalProperties":false}]},"smtpTalk":{"description":"What a server said in the clear.","type":"object","required":["greeting","capabilities"],"properties":{"greeting":{"anyOf":[{"type":"null"},{"type":"object","required":["code","lines"],"properties":{"code":{"type":"integer","minimum":200,"maximum":599},"lines":{"$ref":"#/$defs/texts"}},"additionalProperties":false}]},"capabilities":{"$ref":"#/$defs/texts"}},"additionalProperties":false},"tlsSession":{"type":"object","required":["protocol","cipher","keyExchange","chain","distrust"],"properties":{"protocol":{"type":"string"},"cipher":{"type":"string"},"keyExchange":{"type":["string","null"]},"chain":{"description":"DER as base64, leaf first; 64 KiB in all.","type":"array","maxItems":102,"items":{"type":"string","pattern":"^[A-Za-z0-9+/]*={0,2}$","maxLength":87384}},"omitted":{"description":"How many more certificates were sent behind these; not there where none.","type":"integer","minimum":1},"distrust":{"type":["string","null"]}},"additionalProperties":false},"legacyTls":{"type":"object","required":["state"],"discriminator":{"propertyName":"state"},"oneOf":[{"required":["protocol"],"properties":{"state":{"const":"accepted"},"protocol":{"type":"string"}},"additionalProperties":false},{"properties":{"state":{"const":"refused"}},"additionalProperties":false},{"required":["reason"],"properties":{"state":{"const":"unknown"},"reason":{"type":"string"}},"additionalProperties":false}]},"smtpResult":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"required":["talk","session","legacy"],"properties":{"kind":{"const":"tls"},"talk":{"$ref":"#/$defs/smtpTalk"},"session":{"$ref":"#/$defs/tlsSession"},"legacy":{"$ref":"#/$defs/legacyTls"}},"additionalProperties":false},{"required":["talk","cause","reason"],"properties":{"kind":{"const":"plaintext"},"talk":{"$ref":"#/$defs/smtpTalk"},"cause":{"enum":["rejected","not-offered","refused","injection","handshake","protocol"]},"reason":{"type":"string"}},"additionalProperties":false},{"required":["cause","reason"],"properties":{"kind":{"const":"failure"},"cause":{"enum":["timeout","connect","unreachable","closed","temporary","refused-address","blocked","off","offline","deadline","slow","unobserved"]},"reason":{"type":"string"}},"additionalProperties":false}]},"smtpAnswer":{"description":"A measurement, when it was made, and where, if elsewhere.","type":"object","required":["result","at","from"],"properties":{"result":{"$ref":"#/$defs/smtpResult"},"at":{"$ref":"#/$defs/moment"},"from":{"type":["string","null"]}},"additionalProperties":false}}}');

/***/ })

};
