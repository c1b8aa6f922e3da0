export const id = 9461;
export const ids = [9461];
export const modules = {

/***/ 38446:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })),

/***/ 65320:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/** The delegations of a zone: the NS RRsets below its apex (RFC 1034 \u00a74.2.1). */
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
/** A zone without the records at or below its delegations: glue, and the NS records, for which the child is authoritative (RFC 2181 \u00a76.1). */
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


/***/ }))

};
