export const id = 6294;
export const ids = [6294];
export const modules = {

/***/ 6294:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LANGUAGE_OPTION: () => (/* binding */ LANGUAGE_OPTION),
/* harmony export */   languageTagIn: () => (/* binding */ languageTagIn),
/* harmony export */   optionsEnd: () => (/* binding */ optionsEnd),
/* harmony export */   parseChoice: () => (/* binding */ parseChoice),
/* harmony export */   parseConcurrency: () => (/* binding */ parseConcurrency),
/* harmony export */   parseDurationOption: () => (/* binding */ parseDurationOption),
/* harmony export */   parseLanguage: () => (/* binding */ parseLanguage),
/* harmony export */   parseNow: () => (/* binding */ parseNow),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   parseResolvers: () => (/* binding */ parseResolvers),
/* harmony export */   parseShardOption: () => (/* binding */ parseShardOption),
/* harmony export */   parseSmtpRateOption: () => (/* binding */ parseSmtpRateOption),
/* harmony export */   refuseStray: () => (/* binding */ refuseStray),
/* harmony export */   repositoryRoot: () => (/* binding */ repositoryRoot),
/* harmony export */   wrongValue: () => (/* binding */ wrongValue)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74797);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40562);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _sources_dns_resolver_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53289);
/* harmony import */ var _run_smtp_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81111);
/* harmony import */ var _policy_shards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81672);
/* harmony import */ var _report_language_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44647);
/* harmony import */ var _report_load_language_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96508);
/* harmony import */ var _text_closest_word_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68320);
/* harmony import */ var _zones_repository_confine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10539);
// Parses the options of a command with node:util; invalid ones throw UsageError.












/** Parses words into options and positional arguments. An option may occur once, unless it is `multiple`. */
function parseOptions(argv, options) {
    const args = [...argv];
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args, options, strict: false, allowPositionals: true, tokens: true });
    const seen = new Set();
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const problem = optionFault(token, options, seen.has(token.name));
        if (problem !== null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(problem);
        seen.add(token.name);
    }
    return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args, options, allowPositionals: true });
}
/** The problem of one option as it was written; null if it is valid. */
function optionFault({ name, rawName, value, inlineValue }, options, isRepeated) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
        const known = Object.keys(options).map((each) => `--${each}`);
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("option/unknown", { option: rawName, meant: (0,_text_closest_word_js__WEBPACK_IMPORTED_MODULE_11__/* .closestWord */ .E)(rawName, known) });
    }
    if (isRepeated && option.multiple !== true)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("option/twice", { option: rawName });
    if (option.type === "boolean")
        return value === undefined ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("option/flag", { option: rawName });
    // the next option is not a value, unless `=` joins it to this one
    const isMissing = value === undefined || value === "" || (inlineValue !== true && value.startsWith("-"));
    return isMissing ? (0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("option/no-value", { option: rawName }) : null;
}
/** The error of an option's value; `expected` is what the option takes. */
function wrongValue(option, value, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("option/use", { option, value, expected }));
}
/** Throws a UsageError where a command that takes options only is given another word. */
function refuseStray(command, [text]) {
    if (text !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("command/options-only", { command, text }));
}
/** The values of `--resolver`. */
function parseResolvers(urls) {
    for (const url of urls) {
        const parsed = (0,_sources_dns_resolver_url_js__WEBPACK_IMPORTED_MODULE_4__/* .parseResolverUrl */ .d3)(url);
        if ("problem" in parsed)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("option/problem", { option: "--resolver", problem: parsed.problem }));
    }
    return urls;
}
/** The highest number of concurrent DNS queries. */
const MAX_CONCURRENCY = 10_000;
/** The value of `--concurrency`; null if it is not given. */
function parseConcurrency(value) {
    if (value === undefined)
        return null;
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isNaN(number) || number < 1 || number > MAX_CONCURRENCY) {
        throw wrongValue("--concurrency", value, (0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("syntax/whole-number", { limit: MAX_CONCURRENCY }));
    }
    return number;
}
/** The value of `--shard`. */
function parseShardOption(value) {
    const shard = (0,_policy_shards_js__WEBPACK_IMPORTED_MODULE_6__/* .parseShard */ .uK)(value);
    if (shard === null)
        throw wrongValue("--shard", value, _policy_shards_js__WEBPACK_IMPORTED_MODULE_6__/* .SHARD_SYNTAX */ .lh);
    return shard;
}
/** The value of an option that is a time, in milliseconds. */
function parseDurationOption(option, value) {
    const ms = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(value);
    if (ms === null)
        throw wrongValue(option, value, (0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("syntax/duration"));
    return ms;
}
/** The value of `--smtp-rate`; null if it is not given. */
function parseSmtpRateOption(value) {
    if (value === undefined)
        return null;
    const rate = (0,_run_smtp_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSmtpRate */ .uT)(value);
    if (rate === null)
        throw wrongValue("--smtp-rate", value, _run_smtp_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .SMTP_RATE_SYNTAX */ .Eu);
    return rate;
}
/** The value of `--now`, an ISO 8601 date, or date and time with its zone; null if it is not given. */
function parseNow(value) {
    if (value === undefined)
        return null;
    const day = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(value)?.[1] ?? "";
    const iso = toIso(value);
    // Node reads 2026-02-30 as the second of March; years before 0 and after 9999 have a sign
    if (toIso(day)?.slice(0, 10) !== day || iso === null || !/^\d{4}-/.test(iso)) {
        throw wrongValue("--now", value, (0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("syntax/moment"));
    }
    return iso;
}
function toIso(text) {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
/** The repository: the current folder, unless the policy is elsewhere; then the policy's own. */
function repositoryRoot(config, cwd) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config));
    return (0,_zones_repository_confine_js__WEBPACK_IMPORTED_MODULE_9__/* .isInside */ .FK)(cwd, folder) ? cwd : folder;
}
/** The value of an option that takes some words only. */
function parseChoice(option, value, allowed) {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_10__/* .message */ .iU)("option/choice", { option, value, allowed }));
    return found;
}
/** `--lang`, of each command that prints a report. */
const LANGUAGE_OPTION = { type: "string", default: _report_language_js__WEBPACK_IMPORTED_MODULE_7__/* .ENGLISH */ .VJ.tag };
/** Its value; the command line has loaded the language. */
function parseLanguage(tag) {
    return (0,_report_load_language_js__WEBPACK_IMPORTED_MODULE_8__.loadedLanguage)(parseChoice("--lang", tag, _report_load_language_js__WEBPACK_IMPORTED_MODULE_8__.LANGUAGE_TAGS));
}
/** How many of the words may be options: those before `--`. */
function optionsEnd(args) {
    const end = args.indexOf("--");
    return end === -1 ? args.length : end;
}
/** The language that `--lang` asks for, also where the other words are wrong; English where it names none. */
function languageTagIn(args) {
    const words = args.slice(0, optionsEnd(args));
    const asked = words.flatMap((word, i) => (word === "--lang" ? words[i + 1] : /^--lang=(.*)$/.exec(word)?.[1]) ?? []);
    return _report_load_language_js__WEBPACK_IMPORTED_MODULE_8__.LANGUAGE_TAGS.find((tag) => asked.includes(tag)) ?? _report_language_js__WEBPACK_IMPORTED_MODULE_7__/* .ENGLISH */ .VJ.tag;
}


/***/ })),

/***/ 81672:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ shardDomains),
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS),
/* harmony export */   hs: () => (/* binding */ hasAddress),
/* harmony export */   lh: () => (/* binding */ SHARD_SYNTAX),
/* harmony export */   q0: () => (/* binding */ hashToShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74797);
// The shards of a run: domains by a hash of their names, mail servers by a hash of their addresses. What is added moves nothing else.


/** Jobs of one matrix (docs.github.com, "Actions limits"); GitLab's `parallel:` has at most 200. */
const MAX_SHARDS = 256;
/** Reads `3/8`; null if it is not a shard. */
function parseShard(text) {
    const [, number, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
    const shard = { number: Number(number), of: Number(of) };
    return shard.number >= 1 && shard.number <= shard.of && shard.of <= MAX_SHARDS ? shard : null;
}
const SHARD_SYNTAX = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("syntax/shard", { limit: MAX_SHARDS });
/** The shard of a text, from 1 to `count`: the same on each machine and in each run. */
function hashToShard(text, count) {
    return ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest().readUInt32BE() % count) + 1;
}
/** Whether a mail server belongs to a shard: no two shards probe one address. */
function hasAddress({ number, of }, address) {
    return hashToShard(address, of) === number;
}
/** Splits the domains of a policy into `count` shards; some may be empty. */
function shardDomains(names, count) {
    const sizes = Array.from({ length: count }, () => 0);
    for (const name of names) {
        const index = hashToShard(name, count) - 1;
        sizes[index] = (sizes[index] ?? 0) + 1;
    }
    return {
        sizes,
        shardOf: (name) => {
            const first = hashToShard(name, count);
            for (let step = 0; step < count; step++) {
                const index = (first - 1 + step) % count;
                if (sizes[index] !== 0)
                    return index + 1;
            }
            return first;
        },
    };
}


/***/ })),

/***/ 81111:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ SMTP_RATE_SYNTAX),
/* harmony export */   G9: () => (/* binding */ defaultSmtpDeadline),
/* harmony export */   k4: () => (/* binding */ DEFAULT_SMTP_RATE),
/* harmony export */   uT: () => (/* binding */ parseSmtpRate)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);
// How long and how often mail servers are asked, where a run does not say: `--smtp-deadline` and `--smtp-rate`.

/** Project limit: servers that answer need a minute or two; the rest wait for slow ones, or for the minutes of a common address. */
const SMTP_DEADLINE_MS = 600_000;
/** Half of the run's time at most: the other half is for domains that waited for slow servers of another. */
function defaultSmtpDeadline(deadlineMs) {
    return Math.min(SMTP_DEADLINE_MS, deadlineMs / 2);
}
/** Connections to one address in a minute, those of its first probe aside. */
const DEFAULT_SMTP_RATE = 2;
/** A connection and the pause after it take more than a second. */
const MAX_SMTP_RATE = 60;
/** The rates that `parseSmtpRate` accepts, in words that follow "use". */
const SMTP_RATE_SYNTAX = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("syntax/whole-number", { limit: MAX_SMTP_RATE });
/** Connections in a minute; null unless it matches `SMTP_RATE_SYNTAX`. */
function parseSmtpRate(text) {
    const rate = /^\d{1,8}$/.test(text) ? Number(text) : 0;
    return rate >= 1 && rate <= MAX_SMTP_RATE ? rate : null;
}


/***/ })),

/***/ 53289:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ systemResolver),
/* harmony export */   Pt: () => (/* binding */ resolverRefusalReason),
/* harmony export */   bY: () => (/* binding */ isTrustedChannel),
/* harmony export */   d3: () => (/* binding */ parseResolverUrl)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _special_purpose_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98138);
/* harmony import */ var _without_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87872);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74797);
// How a resolver is named: https:// (RFC 8484), tls:// (RFC 7858), udp://, or `system`.




const HTTPS_PORT = 443;
const TLS_PORT = 853; // RFC 7858 \u00a73.1
const UDP_PORT = 53;
/** The path most DoH services use; RFC 8484 leaves it open. */
const DEFAULT_PATH = "/dns-query";
/** Reads a resolver's name; the error says what is allowed. */
function parseResolverUrl(text) {
    if (text === "system")
        return { kind: "system" };
    if (!/^(https|tls|udp):\/\//i.test(text))
        return resolverUrlError(text, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/form"));
    if (!URL.canParse(text))
        return resolverUrlError(text, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/url"));
    const url = new URL(text);
    const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
    if (!isHost(host))
        return resolverUrlError(text, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/host"));
    if (url.username !== "" || url.password !== "")
        return resolverUrlError(text, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/credentials"));
    if (url.search !== "")
        return resolverUrlError(text, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/query"));
    if (url.port === "0")
        return resolverUrlError(text, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/port"));
    if (url.protocol === "https:")
        return parseHttpsUrl(text, url, host);
    if (url.pathname !== "" && url.pathname !== "/")
        return resolverUrlError(text, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/path"));
    const port = Number(url.port);
    if (url.protocol === "tls:")
        return parseTlsUrl(text, url, host, port || TLS_PORT);
    if (url.hash !== "")
        return resolverUrlError(text, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/fragment"));
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0)
        return resolverUrlError(text, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/udp-name"));
    return { kind: "udp", url: text, host, port: port || UDP_PORT };
}
/** Why a resolver is not one of the public's, to follow its name; null where it may be: where a host name leads shows once it is connected to. */
function resolverRefusalReason(url) {
    const server = parseResolverUrl(url);
    if ("problem" in server)
        return null;
    if (server.kind === "system")
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/of-this-machine");
    const refusal = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(server.host) === 0 ? null : (0,_special_purpose_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .addressRefusalReason */ .p)(server.host);
    return refusal === null ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/not-public", { use: refusal });
}
/** RFC 4035 \u00a74.9.3: the AD bit counts only if no third party on the path can have set it. */
function isTrustedChannel(server) {
    return server.kind !== "udp" || (0,_special_purpose_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(server.host);
}
/** The resolver at an address of the system's list: `192.0.2.53`, `2001:db8::53`, `192.0.2.53:5353`, `[2001:db8::53]:5353`. */
function systemResolver(address) {
    const [, bracketed, v4, port] = /^(?:\[(.*)\]|([^:]*)):(\d+)$/.exec(address) ?? [];
    const host = bracketed ?? v4 ?? address;
    const number = port === undefined ? UDP_PORT : Number(port);
    return { kind: "udp", url: `udp://${host.includes(":") ? `[${host}]` : host}:${number}`, host, port: number };
}
function parseHttpsUrl(text, url, host) {
    if (url.hash !== "")
        return resolverUrlError(text, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/fragment"));
    const path = url.pathname === "/" ? DEFAULT_PATH : url.pathname;
    return { kind: "https", url: text, host, port: Number(url.port) || HTTPS_PORT, authority: url.host, path };
}
function parseTlsUrl(text, url, host, port) {
    const name = url.hash === "" ? host : url.hash.slice(1).toLowerCase();
    if (!isHost(name))
        return resolverUrlError(text, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/tls-name"));
    return { kind: "tls", url: text, host, port, name };
}
/** An IP address or a host name (RFC 1123 \u00a72.1). */
function isHost(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) !== 0)
        return true;
    if (/^[\d.]+$/.test(text) || text.length > 253)
        return false;
    return /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.?$/i.test(text);
}
function resolverUrlError(text, problem) {
    return { problem: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("resolver/problem", { url: (0,_without_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .r)(text), problem }) };
}


/***/ })),

/***/ 98138:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   p: () => (/* binding */ addressRefusalReason)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
// Which addresses DNS content may send us to (RFC 6890, RFC 8190): only those the IANA special-purpose address
// registries and the IPv6 address space leave for public hosts. Everything else could reach inside the runner's network.

/**
 * IANA IPv4 Special-Purpose Address Registry, and multicast (RFC 5771). The one address of Azure is in no registry: GitHub's hosted runners
 * are its machines, and there it answers for the platform (Microsoft Learn, "What is IP address 168.63.129.16?").
 */
const IPV4_BLOCKS = [
    ["0.0.0.0", 8, "this network, RFC 791"],
    ["10.0.0.0", 8, "private, RFC 1918"],
    ["100.64.0.0", 10, "shared by carriers, RFC 6598"],
    ["127.0.0.0", 8, "loopback, RFC 1122"],
    ["168.63.129.16", 32, "Azure's platform"],
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
/** RFC 4291 \u00a72.4, IANA IPv6 address space: only 2000::/3 is assigned as global unicast. */
const IPV6_GLOBAL = blockListFor(["2000::", 3, ""], "ipv6");
function blockListFor([subnet, prefix], family) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(subnet, prefix, family);
    return list;
}
const IPV4_REFUSED = IPV4_BLOCKS.map((block) => ({ list: blockListFor(block, "ipv4"), what: block[2] }));
const IPV6_REFUSED = IPV6_BLOCKS.map((block) => ({ list: blockListFor(block, "ipv6"), what: block[2] }));
/** Why an address must not be connected to, in words like `private, RFC 1918`; null for the address of a public host. */
function addressRefusalReason(address) {
    const version = address.includes("%") ? 0 : (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address); // a zone (fe80::1%eth0) is never in DNS
    if (version === 0)
        return "not an IP address";
    const family = version === 4 ? "ipv4" : "ipv6";
    for (const { list, what } of version === 4 ? IPV4_REFUSED : IPV6_REFUSED) {
        if (list.check(address, family))
            return what;
    }
    return version === 6 && !IPV6_GLOBAL.check(address, family) ? "not global unicast, RFC 4291" : null;
}
/** Whether an address is one of this machine itself (RFC 1122 \u00a73.2.1.3, RFC 4291 \u00a72.5.3). */
function isLoopback(address) {
    return address === "::1" || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) && address.startsWith("127."));
}


/***/ })),

/***/ 87872:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/** A URL as an error shows it, valid or not: without the user name and password, or what may be one. */
function withoutCredentials(text) {
    return text.replace(/^([a-z][a-z\d+.-]*:\/\/)?.*@/is, "$1***@");
}


/***/ })),

/***/ 68320:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ closestWord)
/* harmony export */ });
// The word that a misspelt one was meant to be.
/** Two edits are a misspelling, more are another word. */
const MAX_EDITS = 2;
/** Insertions, deletions, replacements and swaps of neighbours that make `a` into `b` (optimal string alignment); counted no further than it matters. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                least = Math.min(least, beforeLast[j - 2] + 1);
            row.push(least);
        }
        if (Math.min(...row) > MAX_EDITS)
            return MAX_EDITS + 1;
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
/** The most likely intended word, or null; the first of equals. */
function closestWord(word, words) {
    let best = null;
    let fewest = MAX_EDITS + 1;
    for (const candidate of words) {
        if (Math.abs(candidate.length - word.length) > MAX_EDITS)
            continue;
        const count = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (count < fewest && count < candidate.length) {
            best = candidate;
            fewest = count;
        }
    }
    return best;
}


/***/ }))

};
