export const id = 446;
export const ids = [446];
export const modules = {

/***/ 38446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildPolicySites: () => (/* binding */ buildPolicySites)
/* harmony export */ });
/* harmony import */ var _hosting_policy_site_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55061);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10137);
/* harmony import */ var _policy_sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69753);
// `mta-sts build`: the files that serve the policies of the repository.



/** Rejects as `loadPolicySites` does. */
async function buildPolicySites(access, domains, servers, settings) {
    const { sites } = await (0,_policy_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicySites */ .r)(access, domains);
    const policies = sites.map((site) => [(0,_hosting_policy_site_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFileOf */ .I)(site), (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(site.text)]);
    const configurations = servers.flatMap((server) => [...server.files(sites, settings)]);
    const files = new Map([...policies, ...configurations]);
    return {
        sites: sites.map((site) => ({
            host: site.host,
            id: site.expectedId,
            isDeclared: site.isDeclared,
        })),
        files,
        about: {
            policies: sites.map((site) => ({
                domain: site.domain,
                file: (0,_hosting_policy_site_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFileOf */ .I)(site),
                contentId: site.contentId,
                record: site.expectedId === null ? null : `v=STSv1; id=${site.expectedId}`,
            })),
        },
    };
}


/***/ }),

/***/ 69753:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ loadPolicySites)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _hosting_policy_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55061);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _standards_mta_sts_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12960);
/* harmony import */ var _zones_intended_rrsets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20517);
/* harmony import */ var _zones_located_messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64241);
/* harmony import */ var _zones_record_locations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85380);
/* harmony import */ var _load_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28970);
// The MTA-STS policies that the repository has to have served, and what it declares of their records.










/**
 * Reads the policies of all domains, or of those that are `wanted`, in the order of their names. Rejects as `loadInputs` does, and with an
 * InputError for each policy that is not valid, or whose declared record is not, and each record without a policy.
 */
async function loadPolicySites(access, wanted) {
    const inputs = await (0,_load_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .loadInputs */ .I)(access, wanted);
    const records = declaredRecords(inputs);
    const faults = [...inputs.declared.faults];
    const sites = [];
    const files = new Map(inputs.policyFiles.map((file) => [file.domain, file]));
    const locate = (0,_zones_record_locations_js__WEBPACK_IMPORTED_MODULE_6__/* .findDeclaration */ .M)(inputs.declared.zones);
    for (const { name, location } of inputs.domains) {
        const [file, record] = [files.get(name), records(name)];
        const atRecord = (text) => locate("TXT", (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_8__/* .prependLabels */ .Sm)("_mta-sts", name), text) ?? location;
        if (file === undefined) {
            if (isRecord(record))
                faults.push({ location: atRecord(record.text), message: (0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("hosting/no-policy-file", { domain: name }) });
            continue;
        }
        const site = (0,_hosting_policy_site_js__WEBPACK_IMPORTED_MODULE_1__/* .createPolicySite */ .m)(name, file.text);
        if (Array.isArray(site))
            for (const { line, problem } of site)
                faults.push({ location: { file: file.file, line, column: 1 }, message: problem });
        else if (isInvalid(record))
            faults.push({
                location: atRecord(""),
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("error/at", { place: (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_8__/* .prependLabels */ .Sm)("_mta-sts", name), problem: record }),
            });
        else
            sites.push({ ...site, isDeclared: record !== null, expectedId: expectedId(site, record) });
    }
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz((0,_zones_located_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .atMostProblems */ .Zl)((0,_zones_located_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .inPlaceOrder */ .FN)(faults)));
    if (sites.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_9__/* .message */ .iU)("run/no-policy-to-serve", { config: access.config }));
    return { inputs, sites: sites.toSorted((a, b) => (a.host < b.host ? -1 : 1)) };
}
const isRecord = (record) => record !== null && record !== "undecided" && "id" in record;
const isInvalid = (record) => record !== null && record !== "undecided" && "code" in record;
function expectedId({ contentId }, record) {
    if (record === "undecided")
        return null;
    return record === null ? contentId : record.id;
}
function declaredRecords({ declared, domains }) {
    const intents = (0,_zones_intended_rrsets_js__WEBPACK_IMPORTED_MODULE_4__/* .intentsByDomain */ .$D)(declared.zones, domains.map(({ name }) => name));
    return (domain) => {
        const at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_8__/* .prependLabels */ .Sm)("_mta-sts", domain);
        const intentFor = intents.get(domain)?.intentFor;
        const [intent, alias] = [intentFor?.(at, "TXT"), intentFor?.(at, "CNAME")];
        if (intent?.kind === "undecided" || alias?.kind === "records")
            return "undecided";
        if (intent === undefined || !("records" in intent))
            return null;
        return (0,_standards_mta_sts_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMtaStsRecord */ .fd)(intent.records.flatMap((rr) => ("strings" in rr.data ? [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(rr.data)] : [])));
    };
}


/***/ }),

/***/ 20517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ intentsByDomain),
/* harmony export */   DI: () => (/* binding */ declaredTxtNames),
/* harmony export */   ul: () => (/* binding */ deletedTxtNames)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60455);
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _planned_authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54222);
/* harmony import */ var _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63007);
/* harmony import */ var _planned_partial_zones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65320);





/** What servers and signers write themselves, whatever is declared: serials (RFC 1035 §3.3.13), keys, signatures, digests (RFC 4034, RFC 5155, RFC 7344, RFC 8976). */
const SERVER_WRITTEN_TYPES = [
    "SOA",
    "DNSKEY",
    "RRSIG",
    "NSEC",
    "NSEC3",
    "NSEC3PARAM",
    "CDS",
    "CDNSKEY",
    "ZONEMD",
];
/**
 * What the zones declare of each of the domains that they declare anything of. A record belongs to the domain nearest above
 * it; what is not to be seen in DNS (glue, records that a deeper zone or an alias hides) belongs to none.
 */
function intentsByDomain(zones, domains) {
    const partialZones = (0,_planned_partial_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .combinePartialZones */ .u)(zones.filter((zone) => !zone.isComplete));
    const completeZones = new Map(zones.filter((zone) => zone.isComplete).map((zone) => [zone.origin, (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .createAuthority */ .ww)(zone)]));
    const intentFor = intentFinder(zones, partialZones, completeZones);
    const drafts = new Map(domains.map((domain) => [domain, { rrsets: new Map(), unparsedTypes: new Set() }]));
    for (const zone of zones) {
        const isOwn = (name, type) => !zone.isComplete || (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestZone */ .B9)(completeZones, name, type)?.origin === zone.origin;
        for (const { name, type } of zone.fault === undefined ? rrsetsOf(zone) : mailRrsetsIn(zone, domains)) {
            const draft = SERVER_WRITTEN_TYPES.includes(type) ? undefined : findNearest(drafts, name);
            if (draft === undefined)
                continue;
            if (!isSupportedType(type))
                draft.unparsedTypes.add(type);
            else if (isOwn(name, type) && intentFor(name, type).kind !== "undeclared")
                draft.rrsets.set(`${type} ${name}`, { name, type });
        }
    }
    const declaring = [...drafts].filter(([, { rrsets, unparsedTypes }]) => rrsets.size + unparsedTypes.size > 0);
    return new Map(declaring.map(([domain, { rrsets, unparsedTypes }]) => [
        domain,
        { rrsets: [...rrsets.values()], unparsedTypes: [...unparsedTypes].toSorted(), intentFor },
    ]));
}
/** The RRsets that a zone says something of, each once. */
function rrsetsOf({ records, deleted, undecided }) {
    const sets = [...records.map(({ rr }) => rr), ...deleted, ...undecided];
    return new Map(sets.map(({ name, type }) => [`${type} ${name}`, { name, type }])).values();
}
/** Of a zone with a fault: what is asked for of each domain in any case, so that it is said to be undecided. */
function mailRrsetsIn({ origin }, domains) {
    return domains.filter((domain) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(domain, origin)).map((name) => ({ name, type: "MX" }));
}
function isSupportedType(type) {
    return Object.hasOwn(_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_NUMBER */ .ph, type);
}
/** What is kept for the name, or for the one nearest above it. */
function findNearest(byName, name) {
    for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(at)) {
        const found = byName.get(at);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function intentFinder(zones, partial, complete) {
    const deletedByRrset = deletedRecords(zones);
    const unmanaged = unmanagedByOrigin(zones.filter((zone) => zone.isComplete));
    const besideParts = unmanagedByOrigin(zones.filter((zone) => !zone.isComplete));
    const matchAmongParts = (name, type) => findNearest(besideParts, name)?.besideDeclared().matchRrset(name, type) ?? "no";
    const approximate = new Set(zones.flatMap(({ records }) => records.flatMap(({ rr, isApproximate }) => (isApproximate === true ? [`${rr.type} ${rr.name}`] : []))));
    const ownIntent = (name, type) => {
        if (approximate.has(`${type} ${name}`))
            return { kind: "undecided" };
        const own = partial.answer(name, type);
        if (own !== null)
            return withUnmanaged(toIntent(own), own.kind === "records" ? matchAmongParts(name, type) : "no");
        if (partial.deletesRrset(name, type))
            return { kind: "deleted" };
        const zone = (0,_planned_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestZone */ .B9)(complete, name, type);
        const answer = zone?.answer(name, type);
        if (zone === undefined || answer === undefined || answer.kind === "referral")
            return { kind: "undeclared" };
        const others = unmanaged.get(zone.origin);
        return withUnmanaged(toIntent(answer), matchUnmanaged(answer.kind === "records" ? others?.besideDeclared() : others, zone, name, type));
    };
    return (name, type) => {
        const wanted = ownIntent(name, type);
        const gone = deletedByRrset.get(`${type} ${name}`);
        if (gone === undefined || wanted.kind === "undecided" || wanted.kind === "undeclared")
            return wanted;
        return { kind: "partly-managed", records: "records" in wanted ? wanted.records : [], deleted: gone };
    };
}
function unmanagedByOrigin(zones) {
    return new Map(zones.flatMap((zone) => zone.unmanaged === undefined ? [] : [[zone.origin, new _planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__/* .UnmanagedRecords */ .J(zone, zone.unmanaged.patterns)]]));
}
/** Whether others may keep records there: at the name or, where it does not exist, at a wildcard that then answers. */
function matchUnmanaged(unmanaged, zone, name, type) {
    const encloser = zone.closestEncloser(name);
    const own = unmanaged?.matchRrset(name, type) ?? "no";
    if (unmanaged === undefined || own !== "no" || encloser === name)
        return own;
    return (0,_planned_unmanaged_js__WEBPACK_IMPORTED_MODULE_2__/* .wildcardsAbove */ .l)(name, encloser).some((wildcard) => unmanaged.matchRrset(wildcard, type) !== "no")
        ? "maybe"
        : "no";
}
/** What is wanted beside what others may keep: which records are theirs is unknown, unless all may be. */
function withUnmanaged(wanted, others) {
    if (others === "no" || wanted.kind === "undecided" || wanted.kind === "undeclared")
        return wanted;
    if (others === "maybe")
        return { kind: "undecided" };
    return { kind: "partly-managed", records: "records" in wanted ? wanted.records : [], deleted: [] };
}
/** Of the RRsets that others write to as well, the records that go. */
function deletedRecords(zones) {
    const deletedByRrset = new Map();
    for (const { name, type, deleted } of zones.flatMap((zone) => zone.partlyManaged ?? [])) {
        const records = deletedByRrset.get(`${type} ${name}`) ?? [];
        deletedByRrset.set(`${type} ${name}`, records);
        for (const record of deleted)
            if (record.isParsed)
                records.push(record.rr);
    }
    return deletedByRrset;
}
/** An alias is an RRset of its own, and said of that; what is broken says nothing. */
function toIntent(answer) {
    switch (answer.kind) {
        case "records":
            return { kind: "records", records: answer.records };
        case "nodata":
        case "nxdomain":
            return { kind: "empty" };
        case "undecided":
            return answer.isFault === true ? { kind: "undecided", fault: answer.reason } : { kind: "undecided" };
        default:
            return { kind: "undeclared" };
    }
}
/** The names of declared TXT records. */
function declaredTxtNames(zones) {
    const names = new Set();
    for (const { records } of zones)
        for (const { rr } of records)
            if (rr.type === "TXT")
                names.add(rr.name);
    return names;
}
/** The names of TXT RRsets, or of aliases to some, that are to be deleted. */
function deletedTxtNames(zones) {
    return zones.flatMap(({ deleted }) => deleted.filter(({ type }) => type === "TXT" || type === "CNAME").map(({ name }) => name));
}


/***/ }),

/***/ 65320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ changedWildcardAbove),
/* harmony export */   u: () => (/* binding */ combinePartialZones)
/* harmony export */ });
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
/* harmony import */ var _authority_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54222);



/** Project limit: RRsets remembered below a name; live DNS is asked for them to see whether the name exists. */
const MAX_RRSETS_BELOW = 8;
function combinePartialZones(zones) {
    const cuts = new Map();
    const visible = zones.map((zone) => {
        const own = delegationsByName(zone);
        for (const [name, cut] of own)
            cuts.set(name, cut);
        return withoutGlue(zone, own);
    });
    const [only] = visible;
    const nodes = new _authority_js__WEBPACK_IMPORTED_MODULE_0__/* .ZoneNodes */ .e({
        // the list itself where it is the only one: its records are by name already
        records: only !== undefined && visible.length === 1 ? only.records : visible.flatMap(({ records }) => records),
        undecided: visible.flatMap(({ undecided }) => undecided),
    });
    const deleted = deletedRrsets(zones, nodes);
    const below = rrsetsBelowNames(nodes);
    const deletedNames = (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .existingNames */ .QF)([...deleted.values()].map(({ name }) => name), _dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl);
    const origins = new Set(zones.map(({ origin }) => origin));
    const above = (name, find) => {
        for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
            const found = find(at);
            if (found !== null && found !== undefined)
                return found;
        }
        return null;
    };
    return {
        answer(name, type) {
            const own = (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .answerAtNode */ .ih)(name, type, nodes.get(name));
            if (own.kind !== "nodata")
                return own;
            const parent = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name);
            return parent === null
                ? null
                : above(parent, (at) => (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .synthesizeFromDname */ .eY)(name, type, nodes.get(at)) ?? undecidedWithoutDname(deleted.get(`DNAME ${at}`)));
        },
        delegation: (name, type) => above(type === "DS" ? ((0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name) ?? _dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT */ .Dl) : name, (at) => cuts.get(at)),
        covers: (name) => above(name, (at) => origins.has(at) || null) !== null,
        exists: (name) => below.has(name),
        rrsetsBelow: (name) => below.get(name) ?? [],
        deletesName: (name) => deletedNames.has(name),
        deletesRrset: (name, type) => deleted.has(`${type} ${name}`),
    };
}
/** The RRsets that are removed and not replaced by declared ones, by `TYPE name`. */
function deletedRrsets(zones, nodes) {
    const deleted = zones
        .flatMap((zone) => zone.deleted)
        .filter(({ name, type }) => {
        const node = nodes.get(name);
        return node === undefined || !(node.sets.has(type) || node.undecided.has(type));
    });
    return new Map(deleted.map((set) => [`${set.type} ${set.name}`, set]));
}
/** What stands below a DNAME is out of sight while it is there. */
function undecidedWithoutDname(set) {
    if (set === undefined)
        return null;
    const { file, line } = set.location;
    return { kind: "undecided", reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("planned/dname-removed", { name: set.name, file, line }) };
}
/** The delegations of a zone: the NS RRsets below its apex (RFC 1034 §4.2.1). */
function delegationsByName(zone) {
    const cuts = new Map();
    for (const { name, type, location } of zone.deleted) {
        const { file, line } = location;
        const reason = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("planned/delegation-removed", { name, file, line });
        if (type === "NS" && name !== zone.origin)
            cuts.set(name, { name, reason });
    }
    const nodes = new _authority_js__WEBPACK_IMPORTED_MODULE_0__/* .ZoneNodes */ .e(zone);
    for (const name of nodes.namesWith("NS")) {
        if (name === zone.origin)
            continue;
        const undecided = nodes.get(name)?.undecided.get("NS");
        const cut = undecided === undefined
            ? (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .delegationAt */ .CR)(name, nodes.get(name))
            : { name, reason: (0,_authority_js__WEBPACK_IMPORTED_MODULE_0__/* .undecidedAnswer */ .cv)(undecided).reason };
        if (cut !== null)
            cuts.set(name, cut);
    }
    return cuts;
}
/** A zone without the records at or below its delegations: glue, and the NS records, for which the child is authoritative (RFC 2181 §6.1). */
function withoutGlue(zone, cuts) {
    if (cuts.size === 0)
        return zone;
    const isOurs = (name, type) => {
        for (let at = type === "DS" ? (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name) : name; at !== null && at !== zone.origin; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at))
            if (cuts.has(at))
                return false;
        return true;
    };
    return {
        records: zone.records.filter(({ rr }) => isOurs(rr.name, rr.type)),
        undecided: zone.undecided.filter(({ name, type }) => isOurs(name, type)),
    };
}
/** For each name that exists by what is declared, some of that. */
function rrsetsBelowNames(nodes) {
    const below = new Map();
    for (const name of new Set(nodes.names())) {
        const types = nodes
            .typesAt(name)
            .slice(0, MAX_RRSETS_BELOW)
            .map((type) => ({ name, type }));
        for (let at = name; at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
            const known = below.get(at);
            if (known === undefined)
                below.set(at, [...types]);
            else if (known.length < MAX_RRSETS_BELOW)
                known.push(...types);
            else
                break; // what is above has as many
        }
    }
    return below;
}
/** The nearest name above whose wildcard is declared, or will change; null where there is none. */
function changedWildcardAbove(zones, name) {
    for (let at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(name); at !== null; at = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(at)) {
        const wildcard = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_1__/* .prependLabels */ .Sm)("*", at);
        if (zones.exists(wildcard) || zones.deletesName(wildcard))
            return at;
    }
    return null;
}


/***/ }),

/***/ 85380:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findDeclaration)
/* harmony export */ });
/* harmony import */ var _dns_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25141);
/* harmony import */ var _records_by_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66874);


/**
 * Finds where evidence is declared, by the RRset it was seen in and its text. The record that says so, else the
 * first of its RRset, else the alias at the name, else what takes the RRset away; null where nothing of it is declared.
 */
function findDeclaration(zones) {
    const deleted = new Map(zones.flatMap((zone) => zone.deleted).map(({ name, type, location }) => [`${type} ${name}`, location]));
    // few of the names are asked for, and some of those once for each of their records; most of a live view are not declared
    const located = new Map();
    const recordsAt = (0,_records_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsInZones */ .HJ)(zones);
    const locateName = (name) => {
        const known = located.get(name);
        if (known !== undefined)
            return known;
        const records = recordsAt(name).flatMap((zone) => zone.records);
        if (records.length === 0)
            return null;
        const found = locateRrsets(records);
        located.set(name, found);
        return found;
    };
    return (type, name, text) => {
        const rrsets = locateName(name);
        const places = rrsets?.get(type) ?? rrsets?.get("CNAME");
        if (places === undefined)
            return deleted.get(`${type} ${name}`) ?? null;
        return places.byText.get(text) ?? places.first;
    };
}
/** Of the records of a name, by type. */
function locateRrsets(records) {
    const found = new Map();
    for (const record of records) {
        const { location } = record;
        const rrset = found.get(record.rr.type) ?? { first: location, byText: new Map() };
        found.set(record.rr.type, rrset);
        for (const text of evidenceTexts(record))
            if (!rrset.byText.has(text))
                rrset.byText.set(text, location);
    }
    return found;
}
function evidenceTexts(record) {
    if (!record.isParsed)
        return [record.rr.data];
    const { type, data } = record.rr;
    return "strings" in data ? [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .txtValue */ .gb)(data), (0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(type, data)] : [(0,_dns_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRdata */ .ew)(type, data)];
}


/***/ })

};
