export const id = 737;
export const ids = [737];
export const modules = {

/***/ 10737:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftPolicy: () => (/* binding */ draftPolicy)
});

// UNUSED EXPORTS: renderValidPolicy

// EXTERNAL MODULE: ./lib/src/concurrency/map.js
var map = __webpack_require__(26540);
// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(28723);
// EXTERNAL MODULE: ./lib/src/sources/live-world.js + 23 modules
var live_world = __webpack_require__(68452);
// EXTERNAL MODULE: ./lib/src/dns/name.js
var dns_name = __webpack_require__(60455);
// EXTERNAL MODULE: ./lib/src/dns/txt.js
var txt = __webpack_require__(50738);
// EXTERNAL MODULE: ./lib/src/standards/dkim/observe.js
var observe = __webpack_require__(12283);
// EXTERNAL MODULE: ./lib/src/standards/dmarc/observe.js
var dmarc_observe = __webpack_require__(50169);
// EXTERNAL MODULE: ./lib/src/standards/mx/observe.js
var mx_observe = __webpack_require__(40345);
// EXTERNAL MODULE: ./lib/src/standards/spf/parse.js
var parse = __webpack_require__(23728);
// EXTERNAL MODULE: ./lib/src/standards/spf/record.js
var record = __webpack_require__(52586);
// EXTERNAL MODULE: ./lib/src/standards/mail-providers.js
var mail_providers = __webpack_require__(3139);
;// CONCATENATED MODULE: ./lib/src/init/observe.js









/** A selector that is not in use: if it is answered, any selector is. */
const UNUSED_SELECTOR = "mail-policy-probe";
/** SPF terms searched for providers: the limit is ten lookups (RFC 7208 §4.6.4), but a hostile record has thousands of terms. */
const MAX_TERMS = 100;
/**
 * Two rounds of questions: the records, then the selectors that they hint at. `listed` selectors, those of a whole zone, are all there are.
 * Never rejects.
 */
async function observeDomainSigns(dns, domain, listed = []) {
    const [mx, spf, dmarc, searchObstacle] = await Promise.all([
        (0,mx_observe/* observeMx */.wK)(dns, domain),
        observeOwnSpf(dns, domain),
        (0,dmarc_observe/* observeDmarc */.i)(dns, domain),
        findSearchObstacle(dns, domain),
    ]);
    const providers = (0,mail_providers/* matchProviders */.S2)([...(0,mx_observe/* mailHosts */.F_)(mx), ...spfTargets(spf)]);
    return {
        mx,
        spf,
        dmarc,
        providers,
        dkim: listed.length > 0
            ? await searchSelectors(dns, domain, listed, true)
            : (searchObstacle ?? (await searchSelectors(dns, domain, (0,mail_providers/* candidateSelectors */.CW)(providers), false))),
    };
}
async function observeOwnSpf(dns, domain) {
    const lookup = await (0,txt/* lookUpTxt */.J)(dns, domain);
    if (lookup.state !== "present")
        return lookup;
    const texts = (0,record/* selectSpf */.Y)(lookup.texts);
    const [text] = texts;
    const { evidence } = lookup;
    if (text === undefined)
        return { state: "absent", evidence };
    // RFC 7208 §4.5: more than one is a permerror
    if (texts.length > 1)
        return { state: "malformed", problem: (0,message/* message */.iU)("spf/records/several", { domain, count: texts.length }), evidence };
    const { terms, errors } = (0,parse/* parseSpf */.JH)(text);
    const [error] = errors;
    return error === undefined
        ? { state: "present", value: { text, terms }, evidence }
        : { state: "malformed", problem: error.problem, evidence };
}
/** The target names of an SPF record's terms, as written: macros are kept, the labels to their right identify the provider. */
function spfTargets(spf) {
    if (spf.state !== "present")
        return [];
    return spf.value.terms
        .slice(0, MAX_TERMS)
        .flatMap(({ text }) => (0,dns_name/* parseName */.$q)(/[:=]([^/]+)/.exec(text)?.[1] ?? "") ?? []);
}
/** Why a search for selectors cannot give reliable results; null if it can. */
async function findSearchObstacle(dns, domain) {
    const [parent, unused] = await Promise.all([
        dns.query((0,dns_name/* prependLabels */.Sm)("_domainkey", domain), "TXT"),
        (0,observe/* observeDkim */.Av)(dns, domain, UNUSED_SELECTOR),
    ]);
    // RFC 8020 §2: nothing exists below a nonexistent name; an alias proves nothing about names below it
    if (parent.kind === "nxdomain" && parent.aliases.length === 0 && parent.security !== "bogus")
        return { state: "empty" };
    if (unused.state === "unknown")
        return { state: "unknown", reason: unused.reason };
    return unused.state === "absent" ? null : { state: "wildcard" };
}
async function searchSelectors(dns, domain, selectors, isListed) {
    const found = await Promise.all(selectors.map(async (selector) => ({ selector, key: await (0,observe/* observeDkim */.Av)(dns, domain, selector) })));
    const those = (fits) => found.filter(({ key }) => fits(key)).map(({ selector }) => selector);
    return {
        state: "searched",
        isListed,
        asked: selectors,
        live: those((key) => key.state === "present" && !key.value.isRevoked && key.value.errors.length === 0),
        broken: those((key) => key.state === "malformed" || (key.state === "present" && !key.value.isRevoked && key.value.errors.length > 0)),
        revoked: those((key) => key.state === "present" && key.value.isRevoked),
        unanswered: those((key) => key.state === "unknown"),
    };
}

;// CONCATENATED MODULE: ./lib/src/init/propose.js


/** Proposes the policy of one domain. */
function propose({ mx, spf, dmarc, providers, dkim }) {
    const selectors = dkim.state === "searched" ? selectorsInUse(dkim) : [];
    const receives = assessReceiving(mx);
    const sends = assessSending(spf, selectors.length > 0, receives.isActive);
    const mail = mailKindFor(sends.isActive, receives.isActive);
    return {
        mail,
        isGuess: !(receives.isCertain && sends.isCertain),
        reasons: [receives.reason, sends.reason, describeDmarc(dmarc)],
        selectors,
        notes: [...describeProviders(providers, sends.isActive), ...describeSelectorSearch(dkim, sends.isActive)],
    };
}
function selectorsInUse({ isListed, asked, live, broken, revoked }) {
    return isListed ? asked.filter((selector) => !revoked.includes(selector)) : [...live, ...broken];
}
function mailKindFor(sends, receives) {
    if (sends)
        return receives ? "send-receive" : "send";
    return receives ? "receive" : "none";
}
function assessReceiving(mx) {
    if (mx.state === "unknown")
        return { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/receives/unknown", { reason: mx.reason }) };
    const hosts = (0,mx_observe/* mailHosts */.F_)(mx);
    if (hosts.length > 0)
        return { isActive: true, isCertain: true, reason: (0,message/* message */.iU)("init/receives/hosts", { hosts }) };
    if (mx.state === "present")
        return { isActive: false, isCertain: true, reason: (0,message/* message */.iU)("init/receives/null-mx") };
    // RFC 5321 §5.1: senders then try the address of the domain itself, which few domains intend
    const [seen] = mx.evidence;
    const note = seen === undefined ? (0,message/* message */.iU)("observed/no-record", { type: "MX" }) : (seen.note ?? seen.text);
    return { isActive: false, isCertain: false, reason: (0,message/* message */.iU)("init/receives/none", { seen: note }) };
}
function assessSending(spf, hasKeys, receives) {
    if (spf.state === "unknown")
        return { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/unknown", { reason: spf.reason }) };
    if (spf.state === "malformed")
        return { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/invalid", { problem: spf.problem }) };
    if (spf.state === "absent") {
        if (hasKeys)
            return { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/keys") };
        if (receives)
            return { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/assumed") };
        return { isActive: false, isCertain: false, reason: (0,message/* message */.iU)("init/sends/no-record") };
    }
    const { text, terms } = spf.value;
    if (!isDenyAll(spf.value)) {
        const isPlain = terms.some(({ kind, qualifier }) => qualifier === "+" && kind !== "all");
        return isPlain
            ? { isActive: true, isCertain: true, reason: (0,message/* message */.iU)("init/sends/spf", { text }) }
            : { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/indirectly", { text }) };
    }
    return hasKeys
        ? { isActive: true, isCertain: false, reason: (0,message/* message */.iU)("init/sends/denied-keys", { text }) }
        : { isActive: false, isCertain: true, reason: (0,message/* message */.iU)("init/sends/denied", { text }) };
}
/** Whether the record ends at `-all` before anything else is tried (RFC 7208 §5.1); modifiers match nothing. */
function isDenyAll({ terms }) {
    const first = terms.find(({ qualifier }) => qualifier !== null);
    return first?.kind === "all" && first.qualifier === "-";
}
function describeDmarc(dmarc) {
    if (dmarc.state === "absent")
        return (0,message/* message */.iU)("init/dmarc/absent");
    if (dmarc.state === "unknown")
        return (0,message/* message */.iU)("init/dmarc/unknown", { reason: dmarc.reason });
    if (dmarc.state === "malformed")
        return (0,message/* message */.iU)("init/dmarc/invalid", { problem: dmarc.problem });
    const { effective, isInherited, foundAt } = dmarc.value;
    return (0,message/* message */.iU)("init/dmarc/policy", { policy: effective, origin: isInherited ? foundAt : null });
}
function describeProviders(providers, sends) {
    const open = providers.flatMap(({ name, otherSelectors }) => otherSelectors === null ? [] : [{ name, naming: otherSelectors }]);
    return [
        ...(providers.length > 0 ? [(0,message/* message */.iU)("init/providers", { names: providers.map(({ name }) => name) })] : []),
        ...(sends && open.length > 0 ? [(0,message/* message */.iU)("init/unguessable", { providers: open })] : []),
    ];
}
function describeSelectorSearch(dkim, isSending) {
    if (dkim.state === "unknown")
        return [(0,message/* message */.iU)("init/dkim/unknown", { reason: dkim.reason, isSending })];
    if (dkim.state === "wildcard")
        return [(0,message/* message */.iU)("init/dkim/wildcard", { isSending })];
    if (dkim.state === "empty")
        return isSending ? [(0,message/* message */.iU)("init/dkim/empty")] : [];
    const { isListed, asked, live, broken, revoked, unanswered } = dkim;
    const isFound = live.length + broken.length > 0;
    const count = asked.length;
    return [
        ...(isListed ? [(0,message/* message */.iU)("init/dkim/listed")] : []),
        ...(isFound && !isListed ? [(0,message/* message */.iU)("init/dkim/found", { count })] : []),
        ...(!isFound && !isListed && isSending ? [(0,message/* message */.iU)("init/dkim/none", { count })] : []),
        ...(broken.length > 0 ? [(0,message/* message */.iU)("init/dkim/broken", { selectors: broken })] : []),
        ...(revoked.length > 0 ? [(0,message/* message */.iU)("init/dkim/revoked", { selectors: revoked })] : []),
        ...(unanswered.length > 0 ? [(0,message/* message */.iU)("init/dkim/unanswered", { selectors: unanswered })] : []),
    ];
}

// EXTERNAL MODULE: ./lib/src/init/render.js
var render = __webpack_require__(13173);
// EXTERNAL MODULE: ./lib/src/zones/planned/overlay.js + 4 modules
var overlay = __webpack_require__(97725);
// EXTERNAL MODULE: ./lib/src/zones/read-zones.js + 1 modules
var read_zones = __webpack_require__(907);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository_repository = __webpack_require__(94763);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository-folder.js
var repository_folder = __webpack_require__(97652);
// EXTERNAL MODULE: ./lib/src/run/load-inputs.js + 22 modules
var load_inputs = __webpack_require__(28970);
// EXTERNAL MODULE: ./lib/src/run/smtp-limits.js
var smtp_limits = __webpack_require__(81111);
// EXTERNAL MODULE: ./lib/src/run/zone-selectors.js
var zone_selectors = __webpack_require__(39163);
;// CONCATENATED MODULE: ./lib/src/run/init.js
// `init`: observes live DNS for the given domains, proposes kinds and selectors, and writes a policy that the loader accepts.
















/** Domains observed at once, as in an audit. */
const DOMAINS_AT_ONCE = 100;
/**
 * Looks at DNS, as it will be once the zones are deployed, and drafts a policy. Throws UsageError or InputError (exit 2), or AuditError
 * (exit 3) if no resolver answers.
 */
function draftPolicy(options) {
    return (0,run_deadline/* withRunDeadline */.mH)(options.deadlineMs, (deadline) => draftWithDeadline(deadline, options));
}
async function draftWithDeadline(deadline, { domains: named, zones, config, root, resolvers, allowMissing, concurrency, language, onProgress }) {
    const declared = readZones(zones, config, root);
    const domains = named.length > 0 ? named : apexes(declared);
    const world = (0,live_world.openLive)({
        at: null,
        resolvers,
        hasUntrustedResolvers: false,
        concurrency,
        allowPrivateNetwork: false,
        smtp: "off",
        helo: null,
        evidence: [],
        deadline,
        smtpDeadlineMs: null,
        smtpRate: smtp_limits/* DEFAULT_SMTP_RATE */.k4,
    });
    const dns = (0,overlay/* overlay */.L)(world.dns, declared);
    const listed = (0,zone_selectors/* selectorsByDomain */.c)(declared);
    try {
        let done = 0;
        onProgress?.(done, domains.length);
        const draft = async (domain) => {
            const selectors = (listed.get(domain.name) ?? []).map(({ name }) => name);
            const signs = await observeDomainSigns(dns, domain.name, selectors);
            onProgress?.(++done, domains.length);
            return { domain, proposal: propose(signs), isMissing: (await dns.query(domain.name, "MX")).kind === "nxdomain" };
        };
        const drafts = await world.runWithResolverCheck(() => (0,map/* mapConcurrent */._)(domains, DOMAINS_AT_ONCE, draft));
        if (!allowMissing)
            refuseMissing(drafts);
        return {
            text: renderValidPolicy({ resolvers, zones, domains: drafts }, world.at, language),
            proposals: drafts.map(({ proposal }) => proposal),
            incompleteReason: deadline.expiryReason,
        };
    }
    finally {
        world.close();
    }
}
function refuseMissing(drafts) {
    const missing = drafts.filter(({ isMissing }) => isMissing).map(({ domain }) => domain.unicode ?? domain.name);
    if (missing.length === 0)
        return;
    throw new errors/* UsageError */.eb((0,message/* message */.iU)("init/missing", { names: missing, count: missing.length }));
}
/** What the files declare. Throws an InputError with their faults, and a UsageError where a pattern is wrong. */
function readZones(zones, config, root) {
    if (zones.length === 0)
        return [];
    const folder = (0,repository_folder/* locateRepository */.ZX)(config, root);
    const repository = new repository_repository/* Repository */.LN(folder);
    const entries = ["version: 1", ...(0,render/* renderZones */.KK)(zones), "domains: [example.org]"].join("\n"); // a policy has a domain
    const policy = (0,load_inputs/* parsePolicyFile */._)(repository.nameOf(config), Buffer.from(entries));
    const { zones: declared, faults } = readPatterns({ ...policy, domains: [] }, folder);
    if (faults.length > 0)
        throw new errors/* InputError */.dz(faults);
    return declared;
}
/** The zones of a policy that the user did not write: what is wrong with its patterns is wrong with the option. */
function readPatterns(policy, folder) {
    try {
        return (0,read_zones/* readDeclaredZones */.w)(policy, folder);
    }
    catch (error) {
        const reasons = error instanceof errors/* InputError */.dz
            ? error.faults.map((fault) => fault.message)
            : error instanceof errors/* AuditError */.M_
                ? error.reasons
                : null;
        if (reasons === null)
            throw error;
        const problem = (0,message/* message */.iU)("error/several", { reasons });
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/problem", { option: "--zones", problem }));
    }
}
/** The apexes of whole zones. Throws a UsageError where there is none. */
function apexes(zones) {
    const names = [...new Set(zones.filter(({ isComplete }) => isComplete).map(({ origin }) => origin))].toSorted();
    if (names.length === 0)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("init/no-zone"));
    return names.map(render/* nameDomain */.OP);
}
/** The text of a policy that loads. Throws UsageError if it would be too large. */
function renderValidPolicy(draft, at, language) {
    const text = (0,render/* renderPolicy */.zQ)(draft, at, language);
    try {
        (0,load_inputs/* parsePolicyFile */._)("the draft", Buffer.from(text));
        return text;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw new errors/* UsageError */.eb((0,message/* message */.iU)("init/too-large", { problems: error.faults.map(model/* withPlace */.qS) }));
        throw error;
    }
}


/***/ }),

/***/ 3139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ candidateSelectors),
/* harmony export */   S2: () => (/* binding */ matchProviders)
/* harmony export */ });
/* unused harmony export PROVIDERS */
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60455);
/* harmony import */ var _common_selectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19045);


const AT_RANDOM = "random";
const BY_DATE = "date";
const BY_ACCOUNT = "account";
const BY_CUSTOMER = "customer";
/** In the order in which messages name them. */
const PROVIDERS = [
    {
        name: "Microsoft 365",
        zones: ["protection.outlook.com", "mx.microsoft", "onmicrosoft.com"],
        include: "spf.protection.outlook.com",
        selectors: ["selector1", "selector2"],
        otherSelectors: null,
    },
    {
        name: "Google Workspace",
        zones: ["google.com", "googlemail.com", "gappssmtp.com"],
        include: "_spf.google.com",
        selectors: ["google"],
        otherSelectors: BY_CUSTOMER,
    },
    {
        name: "Proton Mail",
        zones: ["protonmail.ch"],
        include: "_spf.protonmail.ch",
        selectors: ["protonmail", "protonmail2", "protonmail3"],
        otherSelectors: null,
    },
    {
        name: "mailbox.org",
        zones: ["mailbox.org"],
        include: "mailbox.org",
        selectors: ["mbo0001", "mbo0002", "mbo0003", "mbo0004"],
        otherSelectors: null,
    },
    {
        name: "IONOS",
        zones: ["kundenserver.de", "ionos.com", "ionos.de", "perfora.net"],
        include: null,
        selectors: ["s1-ionos", "s2-ionos", "s42582890"],
        otherSelectors: null,
    },
    {
        name: "STRATO",
        zones: ["rzone.de", "strato.de", "strato.com"],
        include: null,
        selectors: ["strato-dkim-0002", "strato-dkim-0003"],
        otherSelectors: null,
    },
    {
        name: "Hetzner",
        zones: ["your-server.de"],
        include: null,
        selectors: ["dkim", "default"],
        otherSelectors: BY_DATE,
    },
    {
        name: "Fastmail",
        zones: ["messagingengine.com"],
        include: "spf.messagingengine.com",
        selectors: ["fm1", "fm2", "fm3"],
        otherSelectors: null,
    },
    {
        name: "Apple iCloud Mail",
        zones: ["icloud.com"],
        include: "icloud.com",
        selectors: ["sig1"],
        otherSelectors: null,
    },
    { name: "Tuta", zones: ["tutanota.de"], include: "spf.tutanota.de", selectors: ["s1", "s2"], otherSelectors: null },
    {
        name: "Migadu",
        zones: ["migadu.com"],
        include: "spf.migadu.com",
        selectors: ["key1", "key2", "key3"],
        otherSelectors: null,
    },
    {
        name: "Zoho Mail",
        zones: ["zoho.com", "zoho.eu", "zohomail.com", "zohomail.eu"],
        include: null,
        selectors: ["zmail", "zoho"],
        otherSelectors: BY_CUSTOMER,
    },
    { name: "Amazon SES", zones: ["amazonses.com"], include: "amazonses.com", selectors: [], otherSelectors: AT_RANDOM },
    {
        name: "Mailchimp",
        zones: ["mcsv.net"],
        include: "servers.mcsv.net",
        selectors: ["k1", "k2", "k3"],
        otherSelectors: null,
    },
    {
        name: "Mandrill",
        zones: ["mandrillapp.com"],
        include: "spf.mandrillapp.com",
        selectors: ["mandrill", "mte1", "mte2"],
        otherSelectors: null,
    },
    {
        name: "SendGrid",
        zones: ["sendgrid.net"],
        include: "sendgrid.net",
        selectors: ["s1", "s2", "smtpapi"],
        otherSelectors: BY_CUSTOMER,
    },
    {
        name: "Mailgun",
        zones: ["mailgun.org"],
        include: "mailgun.org",
        selectors: ["k1", "mx", "pic", "smtp"],
        otherSelectors: BY_CUSTOMER,
    },
    { name: "Mailjet", zones: ["mailjet.com"], include: "spf.mailjet.com", selectors: ["mailjet"], otherSelectors: null },
    { name: "Postmark", zones: ["mtasv.net"], include: "spf.mtasv.net", selectors: ["pm"], otherSelectors: BY_DATE },
    {
        name: "Brevo",
        zones: ["brevo.com", "sendinblue.com"],
        include: "spf.brevo.com",
        selectors: ["mail", "brevo1", "brevo2"],
        otherSelectors: null,
    },
    {
        name: "Zendesk",
        zones: ["zendesk.com"],
        include: "mail.zendesk.com",
        selectors: ["zendesk1", "zendesk2"],
        otherSelectors: null,
    },
    { name: "HubSpot", zones: ["hubspotemail.net"], include: null, selectors: [], otherSelectors: BY_ACCOUNT },
];
/** The providers that own one of `names`. */
function matchProviders(names) {
    return PROVIDERS.filter(({ zones }) => names.some((name) => zones.some((zone) => (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(name, zone))));
}
/** The selectors worth asking for, each once: the providers' first. */
function candidateSelectors(providers) {
    return [...new Set([...providers.flatMap(({ selectors }) => selectors), ..._common_selectors_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON_SELECTORS */ .v])];
}


/***/ })

};
