export const id = 255;
export const ids = [255];
export const modules = {

/***/ 74255:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  narrowToChange: () => (/* binding */ narrowToChange)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(25141);
// EXTERNAL MODULE: ./lib/src/standards/spf/network-set.js
var network_set = __webpack_require__(84440);
// EXTERNAL MODULE: ./lib/src/standards/spf/moved-networks.js
var moved_networks = __webpack_require__(7590);
// EXTERNAL MODULE: ./lib/src/zones/planned/authority.js
var authority = __webpack_require__(54222);
;// CONCATENATED MODULE: ./lib/src/zones/changes/changed-names.js

/** Collects names; then says which questions they concern. */
class ChangedNames {
    #names = new Set();
    #subtrees = new Set();
    /** All names with something changed at or below them. */
    #above = new Set();
    /** What is answered for this name changes. */
    addName(name) {
        this.#names.add(name);
        this.#addAbove(name);
    }
    /** What is answered for this name, and for any below it, may change. */
    addSubtree(top) {
        this.#subtrees.add(top);
        this.#addAbove(top);
    }
    get isEmpty() {
        return this.#above.size === 0;
    }
    /** Whether the answer to a question about this name may change. */
    has(name) {
        return this.#names.has(name) || (this.#subtrees.size > 0 && namesUpFrom(name).some((at) => this.#subtrees.has(at)));
    }
    /** Whether the answer to a question about this name, or any below it, may change. */
    hasWithin(top) {
        return this.#above.has(top) || this.has(top);
    }
    #addAbove(name) {
        for (let at = name; at !== null && !this.#above.has(at); at = (0,dns_name/* parentOf */.gN)(at))
            this.#above.add(at);
    }
}
/** The name and all above it, the root last. */
function namesUpFrom(name) {
    if (name.includes("\\")) {
        const names = [];
        for (let at = name; at !== null; at = (0,dns_name/* parentOf */.gN)(at))
            names.push(at);
        return names;
    }
    if (name === dns_name/* ROOT */.Dl)
        return [dns_name/* ROOT */.Dl];
    const names = [name];
    for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1))
        names.push(name.slice(dot + 1));
    return [...names, dns_name/* ROOT */.Dl];
}

;// CONCATENATED MODULE: ./lib/src/zones/changes/references.js


const NONE = { names: [], tops: [], mailboxes: [], isOpen: false };
function referencesOf(record) {
    return record.isParsed ? dataReferences(record.rr) : textReferences(record.rr.data);
}
/** The same of a record whose data is read. */
function dataReferences({ type, data }) {
    if ("exchange" in data)
        return { ...NONE, names: [data.exchange] };
    // RFC 6672 \u00a72.2: the names below the owner lead to names below the target
    if ("target" in data)
        return type === "DNAME" ? { ...NONE, tops: [data.target] } : { ...NONE, names: [data.target] };
    return "strings" in data ? textReferences((0,record/* txtValue */.gb)(data)) : NONE;
}
/** What stands between names in SPF, DMARC and TLS-RPT records, in URIs and in data of other types. */
const SEPARATORS = /[\s;,:=@!/?&"'<>()[\]]+/;
/** What a term of SPF names, which may have any of these characters in it (RFC 7208 \u00a77.1). */
const SPF_TARGET = /(?<=^|\s)[-+~?]?(?!ip[46]:)[a-z][\w.-]*[:=](\S+?)(?:\/\d+)?(?:\/\/\d+)?(?=\s|$)/gi;
/** RFC 7208 \u00a75.5, \u00a77.2: the name that an address has, which its network's provider decides. */
const ASKS_REVERSE = /(?:^|\s)[-+~?]?ptr(?:[\s:]|$)|%\{p/i;
function textReferences(text) {
    if (!text.includes(".") && !text.includes("%") && !ASKS_REVERSE.test(text))
        return NONE;
    const found = { names: [], tops: [], mailboxes: [], isOpen: false };
    if (ASKS_REVERSE.test(text))
        found.isOpen = true;
    for (const word of wordsOf(text)) {
        if (word.includes("%"))
            addExpanded(word, found);
        else if (word.includes(".") && !/^[\d.]*$/.test(word))
            addName(word, found.names);
    }
    return /mailto:/i.test(text) ? { ...found, mailboxes: found.names } : found;
}
function wordsOf(text) {
    const words = new Set(text.split(SEPARATORS));
    if (/^v=spf1\s/i.test(text))
        for (const [, target] of text.matchAll(SPF_TARGET))
            words.add(target);
    return words;
}
/**
 * RFC 7208 \u00a77: the labels behind the last macro are fixed; it may end within one. Any other percent sign is an encoding, and may be
 * any character.
 */
function addExpanded(word, found) {
    const fixed = /^[^%]*(?:%\{[^%{}]*\}[^%{}]*)*%\{[^%{}]*\}[^%{}.]*\.([^%{}]+)$/.exec(word)?.[1];
    if (fixed === undefined || !addName(fixed, found.tops))
        found.isOpen = true;
}
function addName(text, names) {
    const name = (0,dns_name/* parseName */.$q)(text);
    if (name !== null)
        names.push(name);
    return name !== null;
}

;// CONCATENATED MODULE: ./lib/src/zones/changes/dependency-graph.js




/** RFC 9990 \u00a74: below these labels a destination of reports says whose it accepts. */
const REPORT_LABELS = "_report._dmarc";
/** A domain beside its name, which others may ask for without asking what the domain asks: no name has a space. */
function domainKey(domain) {
    return `${domain} domain`;
}
/** All names at which a destination of reports says whose it accepts. */
function acceptanceKey(destination) {
    return `${destination} reports`;
}
/**
 * Names, and those that are answered by them or lead to them. A domain asks for names at and below itself, for `_dmarc` of the names above it
 * (RFC 9989 \u00a74.10), and for what records lead to: it is touched where one of these changed, or leads to one that did. Linear in the records.
 */
class DependencyGraph {
    #changed;
    /** By name, its references. */
    #references = new Map();
    /** Names that exist, because records are declared at or below them. */
    #existing;
    /** Owners of records that also answer for other names: wildcards by the name they stand below, and DNAMEs. */
    #answering = new Map();
    #dependents = new Map();
    #touched = new Set();
    constructor({ zones, removed }, changed) {
        this.#changed = changed;
        const records = [...zones.flatMap((zone) => zone.records), ...removed];
        const sets = zones.flatMap(({ deleted, undecided }) => [...deleted, ...undecided]);
        this.#existing = (0,authority/* existingNames */.QF)([...records.map(({ rr }) => rr.name), ...sets.map(({ name }) => name)], dns_name/* ROOT */.Dl);
        for (const record of records)
            this.#note(record);
        for (const [name, all] of this.#references)
            for (const one of all)
                this.#linkReferences(name, one);
    }
    /** A domain that asks for these names first, beside all at and below itself, and what answers for it. */
    addDomain(domain, names) {
        const key = domainKey(domain);
        for (const name of names)
            this.#link(key, name);
        // RFC 9990 \u00a74: each destination of reports says whether it wants those about the domain
        for (const at of namesUpFrom(domain))
            for (const host of this.#mailboxesOf((0,dns_name/* prependLabels */.Sm)("_dmarc", at)))
                this.#link(key, (0,dns_name/* prependLabels */.Sm)(at, (0,dns_name/* prependLabels */.Sm)(REPORT_LABELS, host)));
        for (const other of this.#answeringFor(domain))
            this.#depend(domain, other);
    }
    /** What declared records lead to from a name, whichever of them answer for it. */
    referencesAt(name) {
        return [name, ...this.#answeringFor(name)].flatMap((at) => this.#references.get(at) ?? []);
    }
    /** What a name leads to in live DNS. */
    addReferences(name, references) {
        this.#linkReferences(name, references);
        // an alias may have led here, so the domain that the record is for is unknown
        for (const host of references.mailboxes) {
            const top = (0,dns_name/* prependLabels */.Sm)(REPORT_LABELS, host);
            if (this.#changed.hasWithin(top))
                this.#touched.add(name);
            this.#depend(name, acceptanceKey(host));
            for (const other of this.#answeringFor(top))
                this.#depend(name, other);
        }
    }
    /** Where a name leads is unknown. */
    addUnknown(name) {
        this.#touched.add(name);
    }
    /** Those of the domains that may be judged differently. */
    affected(domains) {
        const touched = this.#touchedNames();
        const own = new Set(domains);
        const found = [...touched].flatMap((name) => namesUpFrom(name).filter((at) => own.has(at)));
        const isAffected = (name) => this.#changed.hasWithin(name) || touched.has(domainKey(name));
        return new Set([...found, ...domains.filter(isAffected)]);
    }
    /** All names whose answers may change, or lead to one that may; domains as their keys. */
    #touchedNames() {
        const found = [...this.#touched];
        for (let name = found.pop(); name !== undefined; name = found.pop())
            for (const dependent of this.#dependents.get(name) ?? [])
                if (!this.#touched.has(dependent)) {
                    this.#touched.add(dependent);
                    found.push(dependent);
                }
        return this.#touched;
    }
    #note(record) {
        const { name, type } = record.rr;
        const references = referencesOf(record);
        const known = this.#references.get(name);
        if (known === undefined)
            this.#references.set(name, [references]);
        else
            known.push(references);
        const [, destination] = name.split(`.${REPORT_LABELS}.`);
        if (known === undefined && destination !== undefined)
            this.#depend(acceptanceKey(destination), name);
        if (type === "DNAME")
            this.#answering.set(name, [...(this.#answering.get(name) ?? []), name]);
        if ((0,dns_name/* labelsOf */.PC)(name)[0] !== "*")
            return;
        const below = (0,dns_name/* parentOf */.gN)(name) ?? dns_name/* ROOT */.Dl;
        const others = this.#answering.get(below) ?? [];
        if (!others.includes(name))
            this.#answering.set(below, [...others, name]);
    }
    #linkReferences(name, { names, tops, mailboxes, isOpen }) {
        for (const target of names) {
            this.#link(name, target);
            this.#link(name, (0,dns_name/* prependLabels */.Sm)("_25._tcp", target)); // RFC 7672 \u00a72.2.3, with the alias expanded or not
        }
        for (const top of tops) {
            this.#link(name, top);
            if (this.#existing.has(top) || this.#changed.hasWithin(top))
                this.#touched.add(name);
        }
        for (const host of mailboxes) {
            this.#link(name, (0,dns_name/* prependLabels */.Sm)("_mta-sts", host));
            this.#link(name, (0,dns_name/* prependLabels */.Sm)("mta-sts", host));
            for (const at of namesUpFrom(host))
                this.#link(name, (0,dns_name/* prependLabels */.Sm)("_dmarc", at));
        }
        if (isOpen || this.#changed.has(name))
            this.#touched.add(name);
        for (const other of this.#answeringFor(name))
            this.#depend(name, other);
    }
    /** Notes that one name leads to another, and to what answers for that. */
    #link(dependent, name) {
        if (this.#changed.has(name))
            this.#touched.add(dependent);
        this.#depend(dependent, name);
        if (!this.#references.has(name))
            for (const other of this.#answeringFor(name))
                this.#depend(dependent, other);
    }
    #depend(dependent, name) {
        const dependents = this.#dependents.get(name);
        if (dependents === undefined)
            this.#dependents.set(name, [dependent]);
        else
            dependents.push(dependent);
    }
    /** The wildcards and DNAMEs that may answer for a name. */
    #answeringFor(name) {
        if (this.#answering.size === 0)
            return [];
        return namesUpFrom(name)
            .flatMap((at) => this.#answering.get(at) ?? [])
            .filter((other) => other !== name);
    }
    /** The destinations of reports in the records at a name, or where its aliases lead. */
    #mailboxesOf(record) {
        const hosts = new Set();
        const seen = new Set();
        let names = [record];
        while (names.length > 0) {
            const next = [];
            for (const name of names) {
                if (seen.has(name))
                    continue;
                seen.add(name);
                for (const at of [name, ...this.#answeringFor(name)]) {
                    for (const { names: targets, mailboxes } of this.#references.get(at) ?? []) {
                        for (const host of mailboxes)
                            hosts.add(host);
                        if (mailboxes.length === 0)
                            next.push(...targets);
                    }
                }
            }
            names = next;
        }
        return hosts;
    }
}

// EXTERNAL MODULE: ./lib/src/zones/declares.js
var zones_declares = __webpack_require__(93035);
;// CONCATENATED MODULE: ./lib/src/zones/changes/compare-zones.js



/** Types that decide how the names below are answered or validated: RFC 1034 \u00a74.3.2, RFC 4035 \u00a75, RFC 6672 \u00a72.3. */
const TYPES_OF_ALL_BELOW = new Set(["SOA", "NS", "DS", "DNSKEY", "DNAME"]);
/** Compares the declared zones of two commits. Linear in their records. */
function compareZones(before, now) {
    const change = { names: new ChangedNames(), removed: [] };
    const [old, current] = [contentsOf(before), contentsOf(now)];
    const changed = new Map();
    for (const key of new Set([...old.keys(), ...current.keys()])) {
        const [then, content] = [old.get(key), current.get(key)];
        const one = (content ?? then);
        const isWhole = settingsOf(then) !== settingsOf(content);
        const types = changedRrsets(then, content, change.removed);
        // which names a tool leaves as they are live may depend on any that are declared
        if (isWhole || (types.size > 0 && one.parts.some(({ unmanaged }) => unmanaged !== undefined)))
            change.names.addSubtree(one.origin);
        for (const [name, own] of types)
            changed.set(name, new Set([...(changed.get(name) ?? []), ...own]));
    }
    addChangedNames(change.names, changed, [before, now]);
    return change;
}
function contentsOf(zones) {
    const contents = new Map();
    for (const zone of zones) {
        const { origin, format, isComplete } = zone;
        const key = `${format} ${isComplete} ${origin}`;
        const content = contents.get(key) ?? { origin, isComplete, records: [], parts: [] };
        contents.set(key, content);
        content.records = content.parts.length === 0 ? zone.records : [...content.records, ...zone.records];
        content.parts.push(zone);
    }
    return contents;
}
/** What concerns any name of a zone: that there is one, what is left unmanaged, and faults. A partial zone that is not there is empty. */
function settingsOf(content) {
    const whole = content?.isComplete === true ? content.parts.length : 0;
    const settings = content?.parts.map(({ unmanaged = null, fault = null }) => [unmanaged, fault]) ?? [];
    return JSON.stringify([whole, settings.filter((values) => values.some((value) => value !== null))]);
}
/** The changed RRsets by name: types. Places of what is undecided count, since sentences name them. */
function changedRrsets(then, now, removed) {
    const [old, current] = differingParts(then?.records ?? [], now?.records ?? []);
    const types = new Map();
    const add = (name, type) => types.set(name, (types.get(name) ?? new Set()).add(type));
    const [oldSets, currentSets] = [rrsetsOf(old), rrsetsOf(current)];
    for (const [key, records] of oldSets) {
        const others = currentSets.get(key) ?? [];
        if (records.length === others.length && records.every((one, i) => isSame(one, others[i])))
            continue;
        const [{ rr }] = records;
        add(rr.name, rr.type);
        removed.push(...records);
    }
    for (const [key, [first]] of currentSets)
        if (first && !oldSets.has(key))
            add(first.rr.name, first.rr.type);
    const [oldNotes, currentNotes] = [then, now].map((content) => new Map((content?.parts ?? []).flatMap(notedRrsets)));
    for (const [from, to] of [
        [oldNotes, currentNotes],
        [currentNotes, oldNotes],
    ])
        for (const [text, { name, type }] of from ?? [])
            if (to?.has(text) === false)
                add(name, type);
    return types;
}
/** RRsets with more than their records, each as text. */
function notedRrsets({ deleted, undecided, partlyManaged = [] }) {
    return Object.entries({ deleted, undecided, partlyManaged }).flatMap(([kind, sets]) => sets.map((set) => [
        // where something is taken away from is not part of any sentence
        `${kind} ${JSON.stringify(kind === "undecided" ? set : { ...set, location: null }, withoutPlaces)}`,
        set,
    ]));
}
/** Of records that are `deleted`, the place does not matter. */
function withoutPlaces(key, value) {
    return key === "deleted" && Array.isArray(value)
        ? value.map((record) => ({ ...record, location: null, sourceEntry: null }))
        : value;
}
/** The records without those that both lists begin and end with. */
function differingParts(then, now) {
    let first = 0;
    while (isSame(then[first], now[first]))
        first++;
    const shorter = Math.min(then.length, now.length);
    let last = 0;
    while (last < shorter - first && isSame(then.at(-1 - last), now.at(-1 - last)))
        last++;
    return [then.slice(first, then.length - last), now.slice(first, now.length - last)];
}
function rrsetsOf(records) {
    const sets = new Map();
    for (const record of records) {
        const key = `${record.rr.type} ${record.rr.name}`;
        const set = sets.get(key);
        if (set === undefined)
            sets.set(key, [record]);
        else
            set.push(record);
    }
    return sets;
}
/** Whether DNS answers the same with either. The serial of a zone, which every change of it raises, is in no verdict. */
function isSame(a, b) {
    if (a === undefined || b === undefined)
        return false;
    if (a.rr.name !== b.rr.name || a.rr.type !== b.rr.type || a.rr.ttl !== b.rr.ttl)
        return false;
    if (a.isParsed !== b.isParsed || a.isApproximate !== b.isApproximate)
        return false;
    if (typeof a.rr.data === "string" || typeof b.rr.data === "string")
        return a.rr.data === b.rr.data;
    const [left, right] = [Object.entries(a.rr.data), Object.entries(b.rr.data)];
    return left.every(([key, value], i) => {
        const other = right[i]?.[1];
        if (Array.isArray(value) && Array.isArray(other))
            return value.length === other.length && value.every((part, j) => part === other[j]);
        return value === other || key === "serial";
    });
}
function addChangedNames(names, changed, commits) {
    if (changed.size === 0)
        return;
    const [then, now] = commits.map((zones) => (0,authority/* existingNames */.QF)(zones.flatMap(namesOf), dns_name/* ROOT */.Dl));
    const deleted = (0,authority/* existingNames */.QF)(commits.flatMap((zones) => zones.flatMap((zone) => zone.deleted.map(({ name }) => name))), dns_name/* ROOT */.Dl);
    const appears = (name) => then?.has(name) !== now?.has(name) || (deleted.has(name) && now?.has(name) === false);
    for (const [name, types] of changed) {
        const top = topOf(name, appears);
        if ((0,dns_name/* labelsOf */.PC)(name)[0] === "*")
            names.addSubtree((0,dns_name/* parentOf */.gN)(name) ?? dns_name/* ROOT */.Dl);
        if (appears(name) || [...types].some((type) => TYPES_OF_ALL_BELOW.has(type)))
            names.addSubtree(top);
        else
            names.addName(name);
    }
}
/**
 * The highest name above that appears or disappears with this one: RFC 4592 \u00a73.3.1, a wildcard answers for no name below one that
 * exists. What else exists in live DNS is unknown here, but no top-level domain appears.
 */
function topOf(name, appears) {
    let top = name;
    for (let at = (0,dns_name/* parentOf */.gN)(name); at !== null && (0,dns_name/* labelsOf */.PC)(at).length > 1 && appears(at); at = (0,dns_name/* parentOf */.gN)(at))
        top = at;
    return top;
}
function namesOf({ records, undecided }) {
    return [...records.map(({ rr }) => rr.name), ...undecided.map(({ name }) => name)];
}

// EXTERNAL MODULE: ./lib/src/zones/unlisted-names.js
var unlisted_names = __webpack_require__(47559);
// EXTERNAL MODULE: ./lib/src/define-check.js
var define_check = __webpack_require__(48266);
;// CONCATENATED MODULE: ./lib/src/run/changed-addresses.js
// Whether a change may alter which addresses names have, and which names addresses have: what reverse DNS is judged by.


/** Types that an address or a PTR record is looked up by, or through. */
const TYPES = ["A", "AAAA", "CNAME", "DNAME", "NS", "PTR"];
/** Whether `mx/reverse-dns` is asked for a domain. */
function asksReverseDns({ mail, spf: { expect } }) {
    return define_check/* SENDING_KINDS */.r9.includes(mail) && expect.some(({ result }) => result === "pass");
}
/**
 * Whether any address may change. Which names a PTR record leads to the network's provider decides, so they may be any of the repository.
 * A new name hides a wildcard (RFC 4592 \u00a73.3.1): where a wildcard has addresses, every change counts.
 */
function mayChangeAddresses(before, now) {
    const then = new Set(before.flatMap(addressTexts));
    const current = new Set(now.flatMap(addressTexts));
    const texts = [...then, ...current];
    return texts.some((text) => text.startsWith("*.") || !then.has(text) || !current.has(text));
}
function addressTexts({ origin, isComplete, records, deleted, undecided, unmanaged, fault }) {
    return [
        ...records.flatMap(({ isParsed, rr }) => isParsed && TYPES.includes(rr.type) ? [`${rr.name} ${rr.type} ${(0,record/* formatRdata */.ew)(rr.type, rr.data)}`] : []),
        ...[...deleted, ...undecided].flatMap(({ name, type }) => (TYPES.includes(type) ? [`${name} ${type}`] : [])),
        JSON.stringify([origin, isComplete, unmanaged ?? null, fault ?? null]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/run/changed-policy.js


/** Compares two policies; a sentence where the change concerns every domain. Places do not count. */
function comparePolicies(before, now) {
    if (before.policy.profile !== now.policy.profile)
        return { forAll: (0,message/* message */.iU)("changed-only/profile") };
    if (!isAlike(before.policy.resolvers, now.policy.resolvers))
        return { forAll: (0,message/* message */.iU)("changed-only/resolvers") };
    const settings = [before, now].map(({ policy }) => new Map(policy.domains.map((one) => [one.name, plain(one)])));
    const waivers = [before, now].map(({ policy }) => textsByDomain(policy.waivers));
    const files = [before, now].map(({ policyFiles }) => new Map(policyFiles.map(({ domain, text }) => [domain, text])));
    const [then, current] = settings;
    const added = [...current.keys()].filter((name) => !then.has(name));
    const removed = [...then.keys()].filter((name) => !current.has(name));
    const policyFiles = new Set(differingKeys(files));
    // a record is of the domain nearest above it, which is another one where a domain comes or goes
    const above = [...added, ...removed].flatMap((name) => namesUpFrom(name));
    const differing = [...differingKeys(settings), ...differingKeys(waivers), ...policyFiles, ...above];
    return { domains: new Set(differing), added, removed, policyFiles };
}
function differingKeys(maps) {
    const [then, now] = maps;
    return [...new Set(maps.flatMap((map) => [...map.keys()]))].filter((key) => then?.get(key) !== now?.get(key));
}
function textsByDomain(waivers) {
    const texts = new Map();
    for (const waiver of waivers)
        texts.set(waiver.domain, `${texts.get(waiver.domain) ?? ""}${plain(waiver)}`);
    return texts;
}
function isAlike(a, b) {
    return plain(a) === plain(b);
}
/** A part of a policy as text, whatever line it stands on. */
function plain(value) {
    return JSON.stringify(value, (key, inner) => (key === "location" ? null : inner));
}

// EXTERNAL MODULE: ./lib/src/concurrency/map.js
var map = __webpack_require__(26540);
// EXTERNAL MODULE: ./lib/src/standards/service/names.js
var names = __webpack_require__(34071);
// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var observe = __webpack_require__(12283);
;// CONCATENATED MODULE: ./lib/src/run/live-references.js
// Where names lead that the repository does not declare, or not completely: live DNS says so, and it may lead back to names of the repository.






/** Project limit: questions to live DNS; names beyond it may lead anywhere. A repository that declares its zones has a few hundred. */
const MAX_QUESTIONS = 20_000;
/** Questions under way at once; the resolver has a limit of its own. */
const AT_ONCE = 200;
/** What the audit of a domain asks for first. */
function firstQuestions(domain) {
    const { name } = domain;
    return [
        ...questionsAbout(name),
        ...dmarcQuestions(name),
        ...["_mta-sts", "_smtp._tls"].map((label) => ({ name: (0,dns_name/* prependLabels */.Sm)(label, name), type: "TXT" })),
        { name: (0,dns_name/* prependLabels */.Sm)("mta-sts", name), type: "A" },
        ...keyQuestions(domain),
        ...serviceQuestions(domain),
        ...expectationQuestions(domain),
    ];
}
/** The record of a domain, or of one above it (RFC 9989 \u00a74.10). */
function dmarcQuestions(name) {
    return namesUpFrom(name).map((at) => ({ name: (0,dns_name/* prependLabels */.Sm)("_dmarc", at), type: "TXT" }));
}
/** The keys of a domain. */
function keyQuestions({ name, dkim: { selectors, retired } }) {
    return [...selectors, ...retired].map((selector) => ({ name: (0,observe/* keyRecordName */.cE)(name, selector.name), type: "TXT" }));
}
/** Where mail programs look for servers. */
function serviceQuestions({ name, services }) {
    if (!services)
        return [];
    return [
        ...names/* SERVICES */.Bg.map((service) => ({ name: (0,names/* serviceName */.fe)(service, name), type: "SRV" })),
        ...names/* CONFIGURATION_LABELS */.TX.flatMap((label) => questionsAbout((0,dns_name/* prependLabels */.Sm)(label, name))),
    ];
}
/** Mails that the policy expects may be of other domains. */
function expectationQuestions({ spf, dmarc }) {
    const ofSpf = spf.expect.flatMap(({ sender, helo }) => [domainOf(sender), helo]);
    const ofDmarc = dmarc.expect.flatMap(({ author, mailFrom, helo, dkim }) => [
        author,
        domainOf(mailFrom),
        helo,
        ...dkim.flatMap(({ domain, selector }) => [domain, (0,observe/* keyRecordName */.cE)(domain, selector)]),
    ]);
    const names = new Set([...ofSpf, ...ofDmarc].map((text) => (0,dns_name/* parseName */.$q)(text)).filter((name) => name !== null));
    return [...names].flatMap((name) => [...questionsAbout(name), ...dmarcQuestions(name)]);
}
/** The domain of an address. */
function domainOf(address) {
    return address.slice(address.lastIndexOf("@") + 1);
}
/**
 * Follows names from these questions through declared records and live DNS, until nothing new comes, and adds what it finds to the graph. What has no
 * answer, or is beyond the limit, may lead anywhere. `onAnswer` hears the answers of live DNS. Never rejects.
 */
async function followLiveNames(graph, questions, { dns, declares }, onAnswer) {
    const seen = new Set();
    let asked = 0;
    const isNew = ({ name, type }) => !seen.has(`${type} ${name}`) && Boolean(seen.add(`${type} ${name}`));
    const askLive = async (question) => {
        const { name, type } = question;
        const answer = ++asked > MAX_QUESTIONS ? null : await dns.query(name, type);
        if (answer === null || answer.kind === "failure") {
            graph.addUnknown(name);
            return [];
        }
        onAnswer(question, answer);
        const found = answerReferences(answer);
        for (const references of found)
            graph.addReferences(name, references);
        return found;
    };
    let open = questions.filter(isNew);
    while (open.length > 0) {
        const found = await (0,map/* mapConcurrent */._)(open, AT_ONCE, async (question) => {
            const { name, type } = question;
            const isDeclared = declares(name, type) || declares(name, "CNAME");
            return [...graph.referencesAt(name), ...(isDeclared ? [] : await askLive(question))];
        });
        open = found.flat().flatMap(questionsFrom).filter(isNew);
    }
}
/** What an answer leads to: by its aliases, and by its records. */
function answerReferences(answer) {
    const aliases = { names: [...answer.aliases, answer.owner], tops: [], mailboxes: [], isOpen: false };
    return [aliases, ...(answer.kind === "records" ? answer.records.map((rr) => dataReferences(rr)) : [])];
}
function questionsFrom({ names, mailboxes }) {
    return [
        ...names.flatMap(questionsAbout),
        ...mailboxes.flatMap((host) => [
            ...dmarcQuestions(host),
            { name: (0,dns_name/* prependLabels */.Sm)("_mta-sts", host), type: "TXT" },
            { name: (0,dns_name/* prependLabels */.Sm)("mta-sts", host), type: "A" },
        ]),
    ];
}
/** Whatever may be asked of a name; the address types have the same aliases, as have all types of a name that begins with an underscore. */
function questionsAbout(name) {
    if (name === dns_name/* ROOT */.Dl)
        return [];
    if (name.startsWith("_") || name.includes("._domainkey."))
        return [{ name, type: "TXT" }];
    const types = ["TXT", "MX", "A"];
    const tlsa = { name: (0,dns_name/* prependLabels */.Sm)("_25._tcp", name), type: "TXT" };
    return [...types.map((type) => ({ name, type })), tlsa];
}

// EXTERNAL MODULE: ./lib/src/standards/dkim/record.js + 1 modules
var dkim_record = __webpack_require__(18032);
;// CONCATENATED MODULE: ./lib/src/run/shared-keys.js




/** The keys of each domain, by identity: declared before or after a change, or live. */
class DomainKeys {
    #domains;
    #keys = new Map();
    #owners = new Map();
    constructor(domains) {
        this.#domains = new Set(domains);
    }
    addZones(zones) {
        for (const { records } of zones)
            for (const { rr, isParsed } of records)
                if (isParsed && "strings" in rr.data)
                    this.addText(rr.name, (0,record/* txtValue */.gb)(rr.data));
    }
    /** A text at a name; it is of all domains above, for an alias may lead to it, and of all for which a wildcard answers. */
    addText(at, text) {
        for (const identity of identitiesIn(text)) {
            for (const domain of this.#domainsWith(at)) {
                this.#keys.set(domain, (this.#keys.get(domain) ?? new Set()).add(identity));
                this.#owners.set(identity, (this.#owners.get(identity) ?? new Set()).add(domain));
            }
        }
    }
    #domainsWith(at) {
        const above = namesUpFrom(at).filter((domain) => this.#domains.has(domain));
        if (!at.startsWith("*."))
            return above;
        return [...above, ...[...this.#domains].filter((domain) => (0,dns_name/* isWithin */.UO)(domain, at.slice(2)))];
    }
    /** The domains, and all whose verdict on shared keys needs or changes with theirs. */
    withOwners(domains) {
        const found = new Set(domains);
        const seen = new Set();
        for (const name of found)
            for (const key of this.#keys.get(name) ?? []) {
                if (seen.has(key))
                    continue;
                seen.add(key);
                for (const owner of this.#owners.get(key) ?? [])
                    found.add(owner);
            }
        return found;
    }
}
/** Base64 of any key, the shortest is of Ed25519 (RFC 8463 \u00a74.2). */
const KEY_DATA = /[A-Za-z0-9+/]{40,}/g;
/** What two records share if their keys are the same, whatever else is wrong with them. */
function identitiesIn(text) {
    const data = text.match(KEY_DATA);
    if (data === null)
        return [];
    const identity = (0,dkim_record/* keyIdentity */.CP)((0,dkim_record/* parseDkim */.lx)(text));
    return [...data, ...(identity === null ? [] : [identity])];
}

;// CONCATENATED MODULE: ./lib/src/run/changed-domains.js













/**
 * The inputs with the domains that the change can touch, and how many others are left out; all domains, and why, where that cannot be determined. `dns` is
 * live DNS; null without a network. Never rejects.
 */
async function narrowToChange(inputs, base, expected, dns) {
    const touched = await touchedDomains(inputs, base, expected, dns);
    if ("forAll" in touched)
        return { ...inputs, changedOnly: { leftOut: 0, note: touched.forAll } };
    const domains = inputs.domains.filter(({ name }) => touched.names.has(name));
    const current = new Set(inputs.policy.domains.map(({ name }) => name));
    const selects = (name) => inputs.selects(name) && (touched.names.has(name) || !current.has(name));
    return { ...inputs, domains, selects, changedOnly: countLeftOut(inputs.domains.length, domains.length) };
}
function countLeftOut(all, audited) {
    const leftOut = all - audited;
    const note = leftOut === 0 ? (0,message/* message */.iU)("changed-only/none") : (0,message/* message */.iU)("changed-only/left-out", { leftOut, all });
    return { leftOut, note };
}
async function touchedDomains({ policy, declared: { zones }, policyFiles }, base, expected, dns) {
    if (expected.kind === "none")
        return { forAll: (0,message/* message */.iU)("changed-only/no-base") };
    if (base?.hasPolicyFile === false)
        return { forAll: (0,message/* message */.iU)("changed-only/first-policy") };
    if (!base?.policy || !base.declared)
        return { forAll: (0,message/* message */.iU)("changed-only/base-not-read") };
    const before = { policy: base.policy, ...base.declared };
    const change = comparePolicies(before, { policy, policyFiles });
    if ("forAll" in change)
        return change;
    const { names, removed } = compareZones(before.zones, zones);
    for (const domain of change.policyFiles)
        names.addName((0,dns_name/* prependLabels */.Sm)("mta-sts", domain));
    const moved = addMovedNetworks(names, before.zones, zones);
    for (const domain of otherListings(before, { policy, zones }))
        change.domains.add(domain);
    if (names.isEmpty && change.domains.size === 0)
        return { names: new Set() };
    const asking = names.isEmpty ? [] : policy.domains.filter(asksReverseDns);
    if (asking.length > 0 && mayChangeAddresses(before.zones, zones))
        for (const { name } of asking)
            change.domains.add(name);
    const graph = new DependencyGraph({ zones, removed }, names);
    const keys = new DomainKeys([...policy.domains, ...before.policy.domains].map(({ name }) => name));
    keys.addZones([...before.zones, ...zones]);
    for (const domain of policy.domains) {
        const questions = firstQuestions(domain).map(({ name }) => name);
        graph.addDomain(domain.name, questions);
    }
    addUndecidedKeys(graph, policy.domains, zones);
    await addLiveNames(graph, { keys, moved }, { domains: policy.domains, zones, dns });
    const affected = graph.affected(policy.domains.map(({ name }) => name));
    return { names: keys.withOwners(new Set([...change.domains, ...affected])) };
}
/** The domains at which other names are listed that the policy forgets: those of a zone may be listed at any domain. */
function otherListings(...commits) {
    const [then, now] = commits.map(({ policy, zones }) => {
        const domains = policy.domains.map(({ name }) => name);
        return new Map([...(0,unlisted_names/* unlistedNames */.Z)(zones, domains)].map(([name, listing]) => [name, JSON.stringify(listing)]));
    });
    return [...(then?.keys() ?? []), ...(now?.keys() ?? [])].filter((name) => then?.get(name) !== now?.get(name));
}
/** A key that the repository leaves open may be anyone's. */
function addUndecidedKeys(graph, domains, zones) {
    const undecided = new Set(zones.flatMap((zone) => zone.undecided.map(({ name }) => name)));
    if (undecided.size === 0)
        return;
    for (const { name } of domains.flatMap(keyQuestions))
        if (undecided.has(name))
            graph.addUnknown(name);
}
/** Where undeclared names lead. Without a network nothing does, but a key that is unknown may be anyone's. */
async function addLiveNames(graph, { keys, moved }, { domains, zones, dns }) {
    const declares = (0,zones_declares/* declaredRrsets */.A)(zones);
    if (dns === null) {
        for (const { name } of domains.flatMap(keyQuestions))
            if (!declares(name, "TXT") && !declares(name, "CNAME"))
                graph.addUnknown(name);
        return;
    }
    await followLiveNames(graph, domains.flatMap(firstQuestions), { dns, declares }, ({ name }, answer) => {
        if (answer.kind !== "records")
            return;
        for (const { data } of answer.records)
            if ("strings" in data)
                keys.addText(name, (0,record/* txtValue */.gb)(data));
        if (moved.size > 0 && namesWith(moved, (0,moved_networks/* networksByName */.Iv)(answer.records)).length > 0)
            graph.addUnknown(name);
    });
}
/** An SPF record that lists the address of a host which moves is to be changed with it, though nothing leads from one to the other. */
function addMovedNetworks(names, before, zones) {
    if (names.isEmpty)
        return new Set();
    const { moved, now } = (0,moved_networks/* compareNetworks */.xx)(parsedRecords(before), parsedRecords(zones));
    const removed = new Set(moved.flatMap((one) => one.removed));
    if (removed.size > 0)
        for (const name of namesWith(removed, now))
            names.addName(name);
    return removed;
}
/** The names whose SPF record lists one of these networks. */
function namesWith(terms, networks) {
    return [...networks].flatMap(([key, own]) => {
        const [type, name] = key.split(" ");
        return type === "TXT" && own.some((network) => terms.has((0,network_set/* cidrTerm */.pK)(network))) ? [name] : [];
    });
}
function parsedRecords(zones) {
    return zones.flatMap(({ records }) => records.flatMap((record) => (record.isParsed ? [record.rr] : [])));
}


/***/ }))

};
