export const id = 710;
export const ids = [710];
export const modules = {

/***/ 80710:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MTA_STS: () => (/* binding */ MTA_STS),
  parseBuild: () => (/* binding */ parseBuild),
  parseCheckSites: () => (/* binding */ parseCheckSites)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/files/site-folder.js
var site_folder = __webpack_require__(26716);
;// CONCATENATED MODULE: ./lib/src/hosting/compared-site.js
/** Whether the policy of the repository is served; `hasRecord`: and whether DNS announces it. What is wrong counts before what was not measured. */
function verdictOf({ policy, contentType, record }, hasRecord) {
    const isWrong = policy.state === "differs" || policy.state === "not-served" || contentType !== null;
    if (isWrong || (hasRecord && (record.state === "outdated" || record.state === "early")))
        return "not-deployed";
    return policy.state === "unknown" || (hasRecord && record.state === "unknown") ? "unknown" : "deployed";
}

// EXTERNAL MODULE: ./lib/src/standards/mta-sts/observe.js
var observe = __webpack_require__(67461);
;// CONCATENATED MODULE: ./lib/src/hosting/web-server.js
/** A path of the settings for one host. */
function pathFor(template, { host }) {
    return template.replaceAll("{host}", host);
}

;// CONCATENATED MODULE: ./lib/src/hosting/caddy.js
// Caddy (https://caddyserver.com/docs/caddyfile): one site for each host. It gets their certificates itself, unless it is given some.


const CADDY = {
    id: "caddy",
    name: "Caddy",
    servesSeveralHosts: true,
    files: (sites, settings) => {
        const head = `# Import this file into the Caddyfile of the server: import ${settings.root}/Caddyfile\n`;
        return new Map([["Caddyfile", head + sites.map((site) => siteBlock(site, settings)).join("")]]);
    },
};
/** Caddy's own lowest version of TLS is 1.2. Nothing but the policy is served. */
function siteBlock(site, { root, certificate, listen }) {
    const lines = [
        ...(listen.length === 0 ? [] : [`bind ${listen.join(" ")}`]),
        ...(certificate === null ? [] : [`tls ${pathFor(certificate.file, site)} ${pathFor(certificate.keyFile, site)}`]),
        `root * ${root}/${site.host}`,
        `handle ${observe/* POLICY_PATH */.l$} {`,
        "\theader Content-Type text/plain",
        "\tfile_server",
        "}",
        "handle {",
        "\trespond 404",
        "}",
    ];
    return `\nhttps://${site.host} {\n${lines.map((line) => `\t${line}\n`).join("")}}\n`;
}

;// CONCATENATED MODULE: ./lib/src/hosting/nginx.js
// nginx (https://nginx.org/en/docs/): one server block for each host, to include in the block `http`.


/** Where certbot keeps them. */
const CERTBOT = {
    file: "/etc/letsencrypt/live/{host}/fullchain.pem",
    keyFile: "/etc/letsencrypt/live/{host}/privkey.pem",
};
const NGINX = {
    id: "nginx",
    name: "nginx",
    servesSeveralHosts: true,
    files: (sites, settings) => {
        const head = ["# In the block `http`:", ...bucketSizeLines(sites), `#     include ${settings.root}/nginx.conf;`];
        return new Map([
            ["nginx.conf", `${head.join("\n")}\n${sites.map((site) => serverBlock(site, settings)).join("")}`],
        ]);
    },
};
/** The default on today's processors. */
const DEFAULT_BUCKET_SIZE = 64;
/**
 * nginx does not start with a name that is too long for its table of names ("Setting up hashes": a bucket holds the name and 18 octets
 * more). Only the block `http` can change that, and only once.
 */
function bucketSizeLines(sites) {
    const longest = sites.reduce((length, { host }) => Math.max(length, host.length), 0);
    const size = 2 ** Math.ceil(Math.log2(longest + 18));
    return size <= DEFAULT_BUCKET_SIZE ? [] : [`#     server_names_hash_bucket_size ${size};`];
}
/**
 * RFC 8461 \u00a73.3, \u00a77.2: TLS 1.2 or newer, the host's own certificate, no redirect. Nothing else is served, and nothing to another host:
 * nginx gives the first block what is for none.
 */
function serverBlock(site, { root, certificate, listen }) {
    const { file, keyFile } = certificate ?? CERTBOT;
    const addresses = listen.length === 0 ? ["443", "[::]:443"] : listen.map((one) => `${bracketed(one)}:443`);
    return `
server {
${addresses.map((address) => `    listen ${address} ssl;`).join("\n")}
    server_name ${site.host};
    if ($host != ${site.host}) {
        return 404;
    }
    ssl_certificate ${pathFor(file, site)};
    ssl_certificate_key ${pathFor(keyFile, site)};
    ssl_protocols TLSv1.2 TLSv1.3;
    root ${root}/${site.host};
    location = ${observe/* POLICY_PATH */.l$} {
        types { }
        default_type text/plain;
    }
    location / {
        return 404;
    }
}
`;
}
function bracketed(address) {
    return address.includes(":") ? `[${address}]` : address;
}

// EXTERNAL MODULE: ./lib/src/hosting/policy-site.js
var policy_site = __webpack_require__(55061);
;// CONCATENATED MODULE: ./lib/src/hosting/providers.js
// Providers of static sites: GitHub Pages, Cloudflare Pages and Netlify. Each gets certificates for the hosts itself.


/**
 * A site has one custom domain (docs.github.com, "About custom domains and GitHub Pages"), so the folder of each host is a site of its
 * own. Without `.nojekyll`, a branch is published without folders whose names begin with a dot.
 */
const GITHUB_PAGES = {
    id: "github-pages",
    name: "GitHub Pages",
    servesSeveralHosts: false,
    files: (sites) => new Map(sites.flatMap(({ host }) => [
        [`${host}/.nojekyll`, ""],
        [`${host}/CNAME`, `${host}\n`],
    ])),
};
/**
 * A project may have many custom domains, and serves the same files to all of them (developers.cloudflare.com/pages). So a function
 * chooses the policy by the host ("advanced mode"); `_headers` does not apply to what it answers.
 */
const CLOUDFLARE_PAGES = {
    id: "cloudflare-pages",
    name: "Cloudflare Pages",
    servesSeveralHosts: true,
    files: () => new Map([["_worker.js", WORKER]]),
};
const WORKER = `// Serves each host its own MTA-STS policy, and nothing else.
export default {
  async fetch(request, env) {
    const { hostname, pathname, origin } = new URL(request.url);
    if (pathname === "${observe/* POLICY_PATH */.l$}") {
      const policy = await env.ASSETS.fetch(new URL(\`/\${hostname}\${pathname}\`, origin));
      if (policy.status === 200) return new Response(policy.body, { headers: { "Content-Type": "text/plain" } });
    }
    return new Response("not found\\n", { status: 404, headers: { "Content-Type": "text/plain" } });
  },
};
`;
/** A site may have many domains (domain aliases); rules whose path begins with a domain are for that domain (docs.netlify.com, "Redirect options"). */
const NETLIFY = {
    id: "netlify",
    name: "Netlify",
    servesSeveralHosts: true,
    files: (sites) => new Map([
        ["_headers", "/*\n  Content-Type: text/plain\n"],
        ["_redirects", sites.map(netlifyRewrite).join("")],
    ]),
};
/** With status 200 a rule is a rewrite, which no client sees; `!` lets it go before a file at the path. */
function netlifyRewrite(site) {
    return `https://${site.host}${observe/* POLICY_PATH */.l$} /${(0,policy_site/* policyFileOf */.I)(site)} 200!\n`;
}

;// CONCATENATED MODULE: ./lib/src/hosting/web-servers.js
// The register of web servers and providers that policies can be hosted with.



const WEB_SERVERS = [NGINX, CADDY, GITHUB_PAGES, CLOUDFLARE_PAGES, NETLIFY];

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/text/utf8.js
var utf8 = __webpack_require__(10137);
// EXTERNAL MODULE: ./lib/src/report/diff.js
var report_diff = __webpack_require__(80142);
// EXTERNAL MODULE: ./lib/src/report/json-text.js
var json_text = __webpack_require__(25127);
// EXTERNAL MODULE: ./lib/src/report/sanitize.js
var sanitize = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/src/report/say.js
var say = __webpack_require__(30634);
;// CONCATENATED MODULE: ./lib/src/report/hosting.js







/** Project limit: hosts that are listed one by one. */
const MAX_LISTED = 50;
/** The summary of `build`, ending in a newline. */
function renderSiteBuild({ folder, written, removed, sites, servers, oneHostServers }, language) {
    const { commands } = language.words;
    const built = commands.builtSites(folder, sites.length, servers);
    const shown = sites.slice(0, MAX_LISTED).map((site) => `  ${site.host}: ${idText(site, language)}`);
    const more = sites.length - shown.length;
    const folders = sites.map(({ host }) => `${folder}/${host}`);
    return lines([
        `${built}: ${commands.filesWritten(written.length, removed.length)}`,
        ...shown,
        ...(more > 0 ? [`  ${commands.moreSites(more)}`] : []),
        ...(sites.length < 2
            ? []
            : oneHostServers.map((server) => (0,say.say)((0,message/* message */.iU)("hosting/one-host", { server, folders }), language))),
    ]);
}
function idText({ id, isDeclared }, language) {
    if (id === null)
        return (0,say.say)((0,message/* message */.iU)("hosting/record/undecided"), language);
    const { commands } = language.words;
    return isDeclared ? commands.declaredId(id) : commands.contentId(id);
}
/** The result of `check` for people, ending in a newline; `hasRecord` as for `verdictOf`. */
function renderComparison(sites, hasRecord, language) {
    const { comparedSites } = language.words.commands;
    const verdicts = sites.map((site) => verdictOf(site, hasRecord));
    const count = (verdict) => verdicts.filter((one) => one === verdict).length;
    return lines([
        ...sites.flatMap((site) => siteLines(site, language)),
        comparedSites(sites.length, count("deployed"), count("not-deployed"), count("unknown")),
    ]);
}
function siteLines({ host, policy, contentType, certificate, expiry, record }, language) {
    const { certificateUntil } = language.words.commands;
    const served = [contentType, expiry].flatMap((problem) => (problem === null ? [] : (0,say.say)(problem, language)));
    const until = certificate !== null && expiry === null ? [certificateUntil(certificate.notAfter)] : [];
    const rest = [...served, ...until, (0,say.say)(record.message, language)].map((line) => `  ${(0,sanitize/* quoteProse */.U_)(line)}`);
    const first = (0,sanitize/* quoteProse */.U_)(`${host}: ${(0,say.say)(policyMessage(policy), language)}`);
    return [first, ...differenceLines(policy, language), ...rest];
}
function policyMessage(policy) {
    switch (policy.state) {
        case "not-served":
            return (0,message/* message */.iU)("hosting/policy/not-served", { problem: policy.problem });
        case "unknown":
            return (0,message/* message */.iU)("hosting/policy/unknown", { reason: policy.reason });
        default:
            return (0,message/* message */.iU)(`hosting/policy/${policy.state}`);
    }
}
function differenceLines(policy, language) {
    if (policy.state !== "differs")
        return [];
    const diff = (0,report_diff/* diffLines */.P)({ before: policy.served.map(utf8/* readable */.HD), after: policy.expected.map(utf8/* readable */.HD) });
    if (diff === null)
        return [`  ${(0,say.say)((0,message/* message */.iU)("hosting/diff-too-long"), language)}`];
    return [`  ${(0,say.say)((0,message/* message */.iU)("hosting/diff"), language)}`, ...diff.map(({ mark, text }) => `  ${mark} ${text}`)];
}
/** The result of `check` as JSON, ending in a newline. */
function renderComparisonJson(sites, hasRecord, language) {
    const policies = sites.map((site) => ({
        verdict: verdictOf(site, hasRecord),
        ...(0,say.sayAll)({ ...site, policy: { ...site.policy, message: policyMessage(site.policy) } }, language),
    }));
    return (0,json_text/* jsonText */.s$)({ version: 1, language: language.tag, policies });
}
function lines(texts) {
    return `${texts.join("\n")}\n`;
}

// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
// EXTERNAL MODULE: ./lib/src/cli/args.js
var cli_args = __webpack_require__(6294);
// EXTERNAL MODULE: ./lib/src/cli/progress.js
var cli_progress = __webpack_require__(20896);
// EXTERNAL MODULE: ./lib/src/cli/shell.js
var cli_shell = __webpack_require__(54757);
// EXTERNAL MODULE: ./lib/src/text/closest-word.js
var closest_word = __webpack_require__(68320);
;// CONCATENATED MODULE: ./lib/src/cli/mta-sts.js
// `mail-policy mta-sts`: hosts the MTA-STS policies of the repository, and compares what is served with them.













const SERVER_IDS = WEB_SERVERS.map(({ id }) => id);
const MTA_STS = {
    usage: ["mta-sts build --out DIR", "mta-sts check [--dir DIR]"],
    options: (help) => [
        help.mtaSts,
        help.ofBuild,
        help.mtaStsBuild({ servers: SERVER_IDS.join(", ") }),
        help.ofCheck,
        help.mtaStsCheck,
        help.mtaStsExitCode,
    ],
    run: runMtaSts,
};
const REPOSITORY_OPTIONS = {
    config: { type: "string", default: "mail-policy.yml" },
    domain: { type: "string", multiple: true },
    untrusted: { type: "boolean", default: false },
    lang: cli_args.LANGUAGE_OPTION,
};
const BUILD_OPTIONS = {
    ...REPOSITORY_OPTIONS,
    out: { type: "string" },
    for: { type: "string", multiple: true },
    root: { type: "string", default: "/srv/mta-sts" },
    certificate: { type: "string" },
    "certificate-key": { type: "string" },
    listen: { type: "string", multiple: true },
};
const CHECK_OPTIONS = {
    ...REPOSITORY_OPTIONS,
    dir: { type: "string" },
    record: { type: "boolean", default: false },
    format: { type: "string", default: "text" },
    resolver: { type: "string", multiple: true },
    "allow-private-network": { type: "boolean", default: false },
    concurrency: { type: "string" },
    deadline: { type: "string", default: duration/* DEFAULT_DEADLINE */.Du },
};
/** Parses the words after `mta-sts build`. */
function parseBuild(args, cwd) {
    const { values, positionals } = (0,cli_args.parseOptions)(args, BUILD_OPTIONS);
    (0,cli_args.refuseStray)("mta-sts build", positionals);
    const { out, listen = [], certificate, "certificate-key": key, for: ids } = values;
    if (out === undefined)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/mta-sts-out"));
    for (const address of listen)
        if ((0,external_node_net_.isIP)(address) === 0)
            throw (0,cli_args.wrongValue)("--listen", address, (0,message/* message */.iU)("syntax/ip-address"));
    if ((certificate === undefined) !== (key === undefined))
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/certificate-pair"));
    return {
        access: accessOf(values, cwd),
        domains: values.domain ?? [],
        out,
        servers: WEB_SERVERS.filter(({ id }) => ids === undefined || ids.map(parseServer).includes(id)),
        settings: {
            root: parseServerPath("--root", values.root),
            certificate: certificate === undefined || key === undefined
                ? null
                : {
                    file: parseHostPath("--certificate", certificate),
                    keyFile: parseHostPath("--certificate-key", key),
                },
            listen,
        },
        language: (0,cli_args.parseLanguage)(values.lang),
    };
}
/** Parses the words after `mta-sts check`. */
function parseCheckSites(args, cwd) {
    const { values, positionals } = (0,cli_args.parseOptions)(args, CHECK_OPTIONS);
    (0,cli_args.refuseStray)("mta-sts check", positionals);
    const { dir, format } = values;
    return {
        run: {
            ...accessOf(values, cwd),
            domains: values.domain ?? [],
            folder: dir === undefined ? null : { path: (0,external_node_path_.resolve)(cwd, dir), given: dir },
            resolvers: (0,cli_args.parseResolvers)(values.resolver ?? []),
            allowPrivateNetwork: values["allow-private-network"],
            concurrency: (0,cli_args.parseConcurrency)(values.concurrency),
            deadlineMs: (0,cli_args.parseDurationOption)("--deadline", values.deadline),
        },
        hasRecord: values.record,
        isJson: (0,cli_args.parseChoice)("--format", format, ["text", "json"]) === "json",
        language: (0,cli_args.parseLanguage)(values.lang),
    };
}
function accessOf({ config, untrusted }, cwd) {
    return { config, root: (0,cli_args.repositoryRoot)(config, cwd), isUntrusted: untrusted };
}
function parseServer(id) {
    if (SERVER_IDS.includes(id))
        return id;
    const meant = (0,closest_word/* closestWord */.E)(id, SERVER_IDS);
    throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/server", { server: id, meant, servers: SERVER_IDS }));
}
/** What no server's configuration has to quote. */
const PLAIN_PATH = /^\/[\w./@+-]*$/;
/** A path on the server, which is a Unix system. */
function parseServerPath(option, path) {
    demandPlain(option, path, path);
    return external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, "");
}
/** The same, in which `{host}` stands for the host. */
function parseHostPath(option, path) {
    demandPlain(option, path, path.replaceAll("{host}", "host"));
    return path;
}
function demandPlain(option, given, path) {
    if (!PLAIN_PATH.test(path))
        throw (0,cli_args.wrongValue)(option, given, (0,message/* message */.iU)("syntax/server-path"));
}
async function runMtaSts([word, ...words], shell) {
    if (word === "build")
        return runBuild(parseBuild(words, shell.cwd), shell);
    if (word === "check")
        return runCheckSites(parseCheckSites(words, shell.cwd), shell);
    throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/mta-sts", { text: word === undefined || word.startsWith("-") ? null : word }));
}
async function runBuild(command, shell) {
    const { access, domains, out, servers, settings, language } = command;
    const { buildPolicySites } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(935), __webpack_require__.e(7796), __webpack_require__.e(7855), __webpack_require__.e(7018), __webpack_require__.e(951), __webpack_require__.e(9461)]).then(__webpack_require__.bind(__webpack_require__, 38446));
    const { sites, files, about } = await buildPolicySites(access, domains, servers, settings);
    const repository = access.isUntrusted ? access.root : null;
    const change = (0,site_folder/* updateSiteFolder */.d)((0,external_node_path_.resolve)(shell.cwd, out), files, { given: out, about, repository });
    const oneHost = servers.filter(({ servesSeveralHosts }) => !servesSeveralHosts);
    const names = (some) => some.map(({ name }) => name);
    const built = { folder: out, ...change, sites, servers: names(servers), oneHostServers: names(oneHost) };
    return (0,cli_shell/* print */.y)(shell, renderSiteBuild(built, language), true);
}
async function runCheckSites(command, shell) {
    const { run, hasRecord, isJson, language } = command;
    const { checkPolicySites } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(935), __webpack_require__.e(5303), __webpack_require__.e(7796), __webpack_require__.e(7855), __webpack_require__.e(7018), __webpack_require__.e(9676), __webpack_require__.e(2188), __webpack_require__.e(6071), __webpack_require__.e(951), __webpack_require__.e(4023)]).then(__webpack_require__.bind(__webpack_require__, 84023));
    const progress = (0,cli_progress/* showProgress */.R)(shell.stderr, "observed", language);
    const stop = shell.catchStop?.();
    const sites = await checkPolicySites({
        ...run,
        onProgress: progress.step,
        ...(stop === undefined ? {} : { stop }),
    }).finally(progress.end);
    const render = isJson ? renderComparisonJson : renderComparison;
    await (0,cli_shell/* print */.y)(shell, render(sites, hasRecord, language));
    const verdicts = new Set(sites.map((site) => verdictOf(site, hasRecord)));
    if (verdicts.has("not-deployed"))
        return 1;
    return verdicts.has("unknown") ? 3 : 0;
}


/***/ })),

/***/ 20896:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress)
/* harmony export */ });
const DELAY_MS = 2_000;
/** A line that counts finished domains (`what` is done to them); `end` erases it. Silent unless `stream` is a terminal. */
function showProgress(stream, what, { words: { commands } }) {
    let line = "";
    let isShown = false;
    const show = () => {
        isShown = true;
        stream.write(`\r\u001b[K${line}`);
    };
    const timer = stream.isTTY ? setTimeout(show, DELAY_MS) : undefined;
    return {
        step(done, total) {
            line = commands.progress(done, total, what);
            if (isShown)
                show();
        },
        end() {
            clearTimeout(timer);
            if (isShown)
                stream.write("\r\u001b[K");
        },
    };
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

/***/ 26716:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSiteFile),
/* harmony export */   d: () => (/* binding */ updateSiteFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38674);
/* harmony import */ var _text_utf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10137);
/* harmony import */ var _zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28050);
/* harmony import */ var _zones_repository_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94763);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53459);
// A folder of files that a command made, and keeps up to date: what others put there is neither replaced nor removed.









/** What makes a folder ours: it lists the files that we wrote. */
const MANIFEST_FILE = "mta-sts.json";
/**
 * Makes `folder` hold these files (contents by path, with slashes) and the manifest, whose other entries are `about`. Files that are as they should be are not touched;
 * of the others it removes those that an earlier call wrote. Throws a UsageError where something else is in the way, an AuditError where a file cannot
 * be written. `given` is the folder as the user named it; `repository` as for `writeFileAtomically`.
 */
function updateSiteFolder(folder, files, { given, about, repository }) {
    const earlier = readManifest(folder, given);
    const own = new Set(earlier);
    for (const file of files.keys())
        if (!own.has(file))
            demandFree(folder, file, given);
    const names = [...files.keys()];
    const obsolete = earlier.filter((file) => !files.has(file));
    const isCurrent = (file, text) => readSiteFile(folder, file) === (0,_text_utf8_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeUtf8 */ .Af)(text);
    const changed = [...files].filter(([file, text]) => !isCurrent(file, text));
    const list = manifest(about, names);
    const hasList = isCurrent(MANIFEST_FILE, list);
    if (changed.length === 0 && hasList)
        return { written: [], removed: [] };
    try {
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .createFolder */ .vV)(folder, repository);
        // first, so that what was begun can be continued
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MANIFEST_FILE), manifest(about, [...names, ...obsolete]), folder);
        for (const [file, text] of changed) {
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .createFolder */ .vV)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)), folder);
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), text, folder);
        }
        for (const file of obsolete)
            removeWithEmptyFolders(folder, file);
        if (obsolete.length > 0)
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MANIFEST_FILE), list, folder);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("file/cannot-write-to", { folder: given, reason: (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFileError */ .SQ)(error) }));
    }
    const written = changed.map(([file]) => file);
    return { written: hasList ? written : [...written, MANIFEST_FILE], removed: obsolete };
}
/** Throws a UsageError where something of others is in the way of a file. */
function demandFree(folder, file, given) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), { throwIfNoEntry: false }) === undefined)
            return;
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(outProblem(given, (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("error/at", { place: file, problem: (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFileError */ .SQ)(error) })));
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("site/exists", { folder: given, file }));
}
/** The octets of a file of such a folder; null where there is none that can be read, or a link. */
function readSiteFile(folder, file) {
    const content = new _zones_repository_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .Repository */ .LN(folder).readContent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), _zones_repository_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FILE */ .SG);
    return "text" in content ? content.text : null;
}
function manifest(about, files) {
    return `${JSON.stringify({ version: 1, ...about, files }, null, 2)}\n`;
}
/** Names without `..`, as this command gives them. */
const SAFE_PATH = /^(?!(?:.*\/)?\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/;
/** The files of an earlier call; none where the folder is empty. Throws a UsageError where it is somebody else's. */
function readManifest(folder, given) {
    if (isEmpty(folder, given))
        return [];
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(readSiteFile(folder, MANIFEST_FILE) ?? "");
    const files = "problem" in parsed ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(parsed.value, "files");
    if (Array.isArray(files) && files.every((file) => typeof file === "string" && SAFE_PATH.test(file)))
        return files;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("site/foreign", { folder: given }));
}
/** Whether a folder has nothing in it, or is not there. */
function isEmpty(folder, given) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length === 0;
    }
    catch (error) {
        if ((0,_zones_repository_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === "ENOENT")
            return true;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(outProblem(given, (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFileError */ .SQ)(error)));
    }
}
function removeWithEmptyFolders(folder, file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)))
        return;
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), folder);
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file); above !== "."; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, above)).length > 0)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, above));
    }
}
function outProblem(given, problem) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_8__/* .message */ .iU)("option/problem", { option: `--out ${given}`, problem });
}


/***/ })),

/***/ 55061:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ policyFileOf),
/* harmony export */   m: () => (/* binding */ createPolicySite)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _dns_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60455);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74797);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41502);
/* harmony import */ var _standards_mta_sts_observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67461);
/* harmony import */ var _standards_mta_sts_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12960);
// What a web server has to serve for a domain: its MTA-STS policy (RFC 8461 \u00a73.2), the same octets wherever it is hosted.






/** Where the policy of a site is, in a folder of sites: `<host>/.well-known/mta-sts.txt`. */
function policyFileOf({ host }) {
    return `${host}${_standards_mta_sts_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PATH */ .l$}`;
}
/** The site of a domain whose policy is in `body`, or why there is none. */
function createPolicySite(domain, body) {
    const host = (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .prependLabels */ .Sm)("mta-sts", domain);
    if (!(0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostName */ .uy)(host) || (0,_dns_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseName */ .$q)(host) === null)
        return [{ line: 1, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("https/not-a-host", { host }) }];
    const policy = (0,_standards_mta_sts_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMtaStsPolicy */ .Of)(body);
    const lines = (0,_standards_mta_sts_record_js__WEBPACK_IMPORTED_MODULE_2__/* .policyLines */ .EO)(body);
    if (Array.isArray(policy))
        return policy.map((problem) => ({ line: lineOf(problem, lines), problem }));
    const text = lines.map((line) => `${line}\r\n`).join("");
    if (text.length > _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .HTTPS_BODY_LIMIT */ .x)
        return [{ line: 1, problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)("mta-sts/policy/size") }];
    return { domain, host, text, contentId: contentId(text) };
}
/** RFC 8461 \u00a73.1: letters and digits, at most 32. The first digits that `sha256sum` prints of the policy as it is served. */
const ID_LENGTH = 32;
function contentId(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "latin1").digest("hex").slice(0, ID_LENGTH);
}
const MX_FIELD = /^mx:[ \t]*([^]*?)[ \t]*$/;
/** The line that a problem is in; the first where something is missing. */
function lineOf(problem, lines) {
    const find = (key) => lines.findIndex((line) => line.startsWith(`${key}:`)) + 1;
    switch (problem.code) {
        case "mta-sts/policy/line":
        case "mta-sts/policy/blank-line":
        case "mta-sts/policy/octet":
            return problem.values.line;
        case "mta-sts/policy/version":
            return find("version");
        case "mta-sts/policy/mode":
            return find("mode");
        case "mta-sts/policy/max-age":
            return find("max_age");
        case "mta-sts/policy/pattern":
            return lines.findIndex((line) => MX_FIELD.exec(line)?.[1] === problem.values.pattern) + 1;
        default:
            return 1;
    }
}


/***/ })),

/***/ 38674:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ schemaProblem),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);


/** Parses a text. Node's own message would quote it. */
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("file/not-json") };
    }
}
/** The value at a path of own keys, undefined where the path ends early. */
function valueAt(value, ...path) {
    let node = value;
    for (const key of path) {
        if (typeof node !== "object" || node === null || !Object.hasOwn(node, key))
            return undefined;
        node = node[key];
    }
    return node;
}
/** What is wrong with data by a schema, in which `others` may be named; null: nothing. `name` stands for the data. */
function schemaProblem(data, schema, name, others = []) {
    const { ajv, validate } = validators.get(schema) ?? compileValidator(schema, others);
    return validate(data) ? null : ajv.errorsText(validate.errors?.map(withAllowed), { dataVar: name });
}
/** Project limit: values that a problem lists. */
const MAX_ALLOWED = 10;
/** Ajv says that a value is not allowed, but not which are: those of a schema are ours, and short. */
function withAllowed(error) {
    const { allowedValue, allowedValues } = error.params;
    const allowed = allowedValues ?? (error.keyword === "const" ? [allowedValue] : []);
    if (allowed.length === 0 || allowed.length > MAX_ALLOWED)
        return error;
    return { ...error, message: `must be ${allowed.map((one) => JSON.stringify(one)).join(" or ")}` };
}
/** Making one takes longer than reading most files, and `--smtp-evidence` may name several. */
const validators = new WeakMap();
function compileValidator(schema, others) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({ strict: false, discriminator: true, schemas: others });
    const validator = { ajv, validate: ajv.compile(schema) };
    validators.set(schema, validator);
    return validator;
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

/***/ 80142:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

/** Project limit: characters of all lines, half a comment. */
const DIFF_LIMIT = 32_768;
/** The lines of an edit, quoted; null if one of them, or all together, are too long to show, because half an edit is wrong. */
function diffLines({ before, after }) {
    if (lengthOf(before) + lengthOf(after) > DIFF_LIMIT)
        return null;
    let [head, tail] = [0, 0];
    const shorter = Math.min(before.length, after.length);
    while (head < shorter && before[head] === after[head])
        head++;
    while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    const marked = (lines, mark) => lines.map((line) => ({ mark, text: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteSourceLine */ .M3)(line) }));
    const lines = [
        ...marked(before.slice(0, head), " "),
        ...marked(before.slice(head, before.length - tail), "-"),
        ...marked(after.slice(head, after.length - tail), "+"),
        ...marked(before.slice(before.length - tail), " "),
    ];
    return lines.some(({ text }) => text === null) ? null : lines;
}
function lengthOf(lines) {
    return lines.reduce((length, line) => length + line.length + 1, 0);
}


/***/ })),

/***/ 25127:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   lx: () => (/* binding */ jsonParts),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
// Data as JSON that people may print on a terminal or a runner's log.
const INDENT = 2;
/** Indented by two, ending in a newline. */
function jsonText(value) {
    return `${textOf(value)}\n`;
}
/**
 * The same text in parts. A list in it may be any iterable, such as a generator: each of its items is made when the one before is written. Of
 * an item, only its own members may be such lists.
 */
function* jsonParts(value) {
    yield* valueParts(value, "");
    yield "\n";
}
function* valueParts(value, indent) {
    const inner = `${indent}${" ".repeat(INDENT)}`;
    const parts = (member) => valueParts(member, inner);
    if (isLazyList(value))
        yield* enclosed("[", itemParts(value, inner), "]", indent);
    else if (!hasLazyList(value))
        yield indented(value, indent);
    else if (Array.isArray(value))
        yield* enclosed("[", value.map(parts), "]", indent);
    else
        yield* enclosed("{", memberParts(value, parts), "}", indent);
}
function* itemParts(items, indent) {
    const inner = `${indent}${" ".repeat(INDENT)}`;
    const parts = (member) => isLazyList(member) ? valueParts(member, inner) : [indented(member, inner)];
    for (const item of items)
        yield isObject(item) && Object.values(item).some(isLazyList)
            ? enclosed("{", memberParts(item, parts), "}", indent)
            : [indented(item, indent)];
}
function* memberParts(value, parts) {
    for (const [name, member] of Object.entries(value))
        if (member !== undefined)
            yield after(`${textOf(name)}: `, parts(member));
}
function* after(first, rest) {
    yield first;
    yield* rest;
}
/** What stands between brackets, each on a line of its own. */
function* enclosed(opening, members, closing, indent) {
    let separator = "";
    yield opening;
    for (const member of members) {
        yield `${separator}\n${indent}${" ".repeat(INDENT)}`;
        yield* member;
        separator = ",";
    }
    yield separator === "" ? closing : `\n${indent}${closing}`;
}
/** As a member of lists in lists, so that its lines begin where they are to. */
function indented(value, indent) {
    const depth = indent.length / INDENT;
    let nested = value;
    let around = 0;
    for (let i = depth; i > 0; i--) {
        nested = [nested];
        around += "[\n".length + i * INDENT;
    }
    const text = textOf(nested);
    return depth === 0 ? text : text.slice(around, text.length - (around - indent.length));
}
function textOf(value) {
    return escapeJson(JSON.stringify(value, null, INDENT));
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
function isLazyList(value) {
    return isObject(value) && !Array.isArray(value) && Symbol.iterator in value;
}
function hasLazyList(value) {
    if (!isObject(value))
        return false;
    return isLazyList(value) || Object.values(value).some(hasLazyList);
}
/** Other than Latin letters and printable punctuation, or the begin of a command: most texts have none, and finding that out is cheaper. */
const MAY_NEED_ESCAPES = /[^\n -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]|##\[/;
/** The same JSON without what it leaves as it is: C1 controls, bidi overrides, and the runner's `##[command]`. */
function escapeJson(json) {
    if (!MAY_NEED_ESCAPES.test(json))
        return json;
    return json
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""))
        .replaceAll("##[", "#\\u0023[");
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

/***/ 97652:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ filesNotTracked),
/* harmony export */   ZX: () => (/* binding */ locateRepository),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   iV: () => (/* binding */ locateCommit),
/* harmony export */   nO: () => (/* binding */ mayBeRenamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Where a repository is on disk, and what its files are called: the only place where a path becomes relative to the repository.


/**
 * The repository of a run: its top is that of the git work tree around `root`, otherwise of the one the policy is in, so that names
 * are the ones of commits and pull requests wherever the program runs. Without either it is `root`.
 */
function locateRepository(config, root) {
    return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), top: workTreeTop(root) ?? locateCommit(config, root) };
}
/** The folder that the files of a commit are in: the top of the policy's own work tree, which may be a submodule; otherwise `root`. */
function locateCommit(config, root) {
    return workTreeTop((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(config)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
}
function workTreeTop(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (hasRepository((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return null;
    }
}
/** gitrepository-layout(5): `.git` is a folder with `HEAD`, or in a submodule and a linked work tree a file. */
function hasRepository(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "HEAD")) || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile());
}
/** The files of a commit that its work tree no longer has, with their paths there. `tracked`: the real paths of those it has. */
function filesNotTracked(files, top, tracked) {
    const realTop = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(top);
    return files
        .filter(({ path }) => !tracked.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realTop, path)))
        .map((file) => ({ file, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, file.path) }));
}
/** Whether one of two paths is the other under another name, or in another folder. */
function mayBeRenamed(one, other) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(one) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(other) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(one)) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(other));
}
/**
 * What a file is called in reports: its path relative to `top`, with slashes. Outside of it the name begins with `../`, or is
 * absolute on another drive of Windows.
 */
function repositoryName(top, path, platform = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    return platform.relative(top, path).split(platform.sep).join("/");
}


/***/ })),

/***/ 94763:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ isMissingFile),
/* harmony export */   JM: () => (/* binding */ PatternError),
/* harmony export */   LN: () => (/* binding */ Repository),
/* harmony export */   SG: () => (/* binding */ MAX_FILE),
/* harmony export */   Wj: () => (/* binding */ fileProblem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74797);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65071);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10539);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28050);
/* harmony import */ var _repository_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97652);
// The files of the repository: found by pattern, read as octets, never one outside of it.







/** Project limit: a zone of 100,000 records takes a sixth of it, signed most of it. */
const MAX_FILE = 64 * 2 ** 20;
/** Project limit: directory entries looked at for one pattern. */
const MAX_VISITED = 10_000;
/** Project limit: the same for all patterns of a policy together. */
const MAX_VISITED_IN_TOTAL = 100_000;
/** Characters of a path or pattern: as many as Linux takes of a path (PATH_MAX). Each step costs the length of the way there. */
const MAX_PATH = 4096;
/** A pattern that names no file which may be read. */
class PatternError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_ {
}
/** The files at and below one folder: those on disk, or those of another tree at the same paths. */
class Repository {
    #root;
    #top;
    #tree;
    #visited = 0;
    /** `folder` as a path is both: what may be read, and what names are relative to. */
    constructor(folder, tree) {
        const { root, top } = typeof folder === "string" ? { root: folder, top: folder } : folder;
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
        this.#top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top);
        this.#tree = tree ?? new _file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .DiskTree */ .C4(this.#root);
    }
    /**
     * Absolute paths of the files that a pattern names, sorted: `*` and `?` within a name, `**` for any folders that are not links, and at its end for all in them; a leading dot must be written, and no wildcard stands for `.git`, or for a folder outside. Throws a PatternError
     * where there is none, or an AuditError where it cannot be looked for.
     */
    find(pattern, folder) {
        const found = this.findAny(pattern, folder);
        if (found.length === 0)
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/no-file", { pattern }));
        return found;
    }
    /** The same where there may be none, looking at no more than `most` files and folders. */
    findAny(pattern, folder, most = MAX_VISITED) {
        if (pattern.length > MAX_PATH)
            throw new PatternError(tooLong("pattern", pattern));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern))
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/absolute", { pattern }));
        const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
        if (segments.at(-1) === "**")
            segments.push("*");
        const search = { pattern, found: new Set(), visited: 0, most };
        this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), segments, search);
        return [...search.found].toSorted();
    }
    /** Whether there is a file that a pattern in `policyFile` names. */
    hasAny(pattern, policyFile) {
        try {
            return this.find(pattern, this.folderOf(policyFile)).length > 0;
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_)
                return false;
            throw error;
        }
    }
    /** Whether there is a file, or a link, of a name as `Location.file` has it. */
    hasNamedFile(name) {
        return this.hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#top, name));
    }
    /** Whether there is a file, or a link, at a path. */
    hasFile(path) {
        return this.#tree.isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    }
    /** Why no file can be read at a path; null where one can. Its content is not read. */
    problemAt(path) {
        const content = this.readContent(path, 0);
        return "problem" in content && content.problem.code !== "file/size" ? content.problem : null;
    }
    /** Why a file of a commit cannot be reached: a folder above it is a link there; null for none. */
    linkAbove(path) {
        for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)); (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(this.#root, at) && at !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
            const found = this.hasFile(at) ? this.read(at) : null;
            if (found !== null && "problem" in found)
                return found;
        }
        return null;
    }
    /** Reads one file of text of at most `limit` octets, without a byte order mark. */
    read(path, limit = MAX_FILE, maker = "author") {
        const found = this.readOctets(path, limit, maker);
        return "problem" in found || !found.text.startsWith(BYTE_ORDER_MARK)
            ? found
            : { ...found, text: found.text.slice(BYTE_ORDER_MARK.length) };
    }
    /** The same for a file that is taken as it is. */
    readOctets(path, limit, maker = "author") {
        const file = this.nameOf(path);
        if (file.length > MAX_PATH)
            return { problem: tooLong("path", file) };
        const content = this.readContent(path, limit, maker);
        return "problem" in content ? fileProblem(file, content.problem) : { file, text: content.text };
    }
    /** 16 hexadecimal digits that change with what these files hold, named as in reports. Never throws. */
    digestOf(files) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update("[");
        // one after the other: all of them may be more than the longest string
        for (const [i, file] of files.entries()) {
            const content = this.readContent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#top, file), MAX_FILE);
            hash.update(`${i === 0 ? "" : ","}${JSON.stringify([file, content])}`);
        }
        return hash.update("]").digest("hex").slice(0, 16);
    }
    /** What is in a file, whatever it is called. Never throws. */
    readContent(path, limit, maker = "author") {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        const refusal = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, absolute);
        return refusal === null ? this.#tree.read(absolute, limit, maker) : { problem: refusal };
    }
    /** The same of a file of any size, in pieces. */
    readPieces(path, maker) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        const refusal = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, absolute);
        return refusal === null ? this.#tree.pieces(absolute, maker) : { problem: refusal };
    }
    /**
     * Refuses a file that the user names, and that may be anywhere, where it is in the repository and a link there turns the
     * path to somewhere else. Throws an AuditError.
     */
    demandLinkFree(path) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        const isTurned = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(this.#root, absolute) && ((0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, absolute) !== null || this.#tree.leadsOut(absolute));
        if (isTurned)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file/turned", { file: this.nameOf(path) }));
    }
    /** The absolute path of a file by its name. */
    pathOf(file) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#top, file);
    }
    /** The absolute path of the folder that a file is in, by its name. */
    folderOf(file) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.pathOf(file));
    }
    #walk(folder, segments, search) {
        const [segment, ...rest] = segments;
        const { pattern } = search;
        if (!(0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(this.#root, folder))
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/outside", { pattern }));
        if ((0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(this.#root, folder) !== null)
            throw new PatternError((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/in-git", { pattern }));
        if (segment === undefined) {
            if (this.#tree.isFile(folder))
                search.found.add(folder);
        }
        else if (segment === "**") {
            this.#walk(folder, rest, search);
            for (const entry of this.#listing(folder, search)) {
                if (entry.isFolder && !entry.name.startsWith("."))
                    this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), segments, search);
            }
        }
        else if (!/[*?]/.test(segment)) {
            this.#walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, segment), rest, search);
        }
        else {
            for (const entry of this.#listing(folder, search)) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
                if (matches(entry.name, segment) && (rest.length === 0 || !this.#tree.leadsOut(path)))
                    this.#walk(path, rest, search);
            }
        }
    }
    #listing(folder, search) {
        const { pattern, most } = search;
        try {
            const entries = this.#tree.entries(folder);
            search.visited += entries.length;
            this.#visited += entries.length;
            if (search.visited <= most && this.#visited <= MAX_VISITED_IN_TOTAL)
                return entries;
        }
        catch (error) {
            if (error instanceof _confine_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedPath */ .i_)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_(fileProblem(this.nameOf(folder), error.problem).problem);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/unreadable", { pattern, ...(0,_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .fileError */ .zS)(error) }));
        }
        if (search.visited > most)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/count", { pattern, limit: most }));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditError */ .M_((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file-pattern/count-in-total", { pattern, limit: MAX_VISITED_IN_TOTAL }));
    }
    /** The name of the file at a path. */
    nameOf(path) {
        return (0,_repository_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryName */ .aR)(this.#top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    }
}
function tooLong(what, text) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file/length", { what, length: text.length, limit: MAX_PATH });
}
/** The problem of a file, after its name. */
function fileProblem(file, problem) {
    return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU)("file/problem", { file, problem }) };
}
/** Whether it is the problem of a file that does not exist. */
function isMissingFile(problem) {
    return problem.code === "file/problem" ? isMissingFile(problem.values.problem) : problem.code === _file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .MISSING_FILE */ .Ai.code;
}
/** U+FEFF in UTF-8, as some editors put it before the text. */
const BYTE_ORDER_MARK = "\xef\xbb\xbf";
/** `*` any characters, `?` one, but never `.git`; in linear steps per star, without a regular expression's backtracking. */
function matches(name, pattern) {
    if ((0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitFolder */ .Z$)(name) || (name.startsWith(".") && !pattern.startsWith(".")))
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


/***/ }))

};
