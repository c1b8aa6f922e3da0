export const id = 186;
export const ids = [186,634,6294];
export const modules = {

/***/ 78789:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ severalCauses),
/* harmony export */   R0: () => (/* binding */ openQuestion),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   bj: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74797);

/** What was asked, as part of a message. */
function questionOf(at) {
    if ("about" in at)
        return at.about;
    if ("url" in at)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source/url", at);
    if ("host" in at)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source/smtp", at);
    const { type, name } = at;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)(at.live === true ? "source/live-rrset" : "source/rrset", { type, name });
}
/** The cause that `question` has no answer. Reports group by its reason. */
function openQuestion(question, reason) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cause/question", { question: questionOf(question), reason });
}
/** Several causes as one; one alone is itself. */
function severalCauses(causes) {
    const [first, ...others] = causes;
    return first === undefined || others.length > 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cause/several", { causes }) : first;
}
/** The observation that `question` has no answer. */
function unanswered(question, reason) {
    return { state: "unknown", reason: openQuestion(question, reason), evidence: [] };
}


/***/ })),

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

/***/ 50186:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  tellError: () => (/* binding */ tellError)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/report/error-lines.js
var error_lines = __webpack_require__(22717);
// EXTERNAL MODULE: ./lib/src/report/load-language.js
var load_language = __webpack_require__(96508);
// EXTERNAL MODULE: ./lib/src/cli/args.js
var args = __webpack_require__(6294);
;// CONCATENATED MODULE: ./lib/src/cli/commands.js
const COMMANDS = new Map([
    ["check", async () => (await Promise.all(/* import() */[__webpack_require__.e(3893), __webpack_require__.e(3206), __webpack_require__.e(3687)]).then(__webpack_require__.bind(__webpack_require__, 3687))).CHECK],
    ["probe", async () => (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3893), __webpack_require__.e(3206), __webpack_require__.e(6739), __webpack_require__.e(7750)]).then(__webpack_require__.bind(__webpack_require__, 47477))).PROBE],
    ["plan", async () => (await __webpack_require__.e(/* import() */ 1144).then(__webpack_require__.bind(__webpack_require__, 21144))).PLAN],
    ["merge", async () => (await Promise.all(/* import() */[__webpack_require__.e(3893), __webpack_require__.e(3206), __webpack_require__.e(971)]).then(__webpack_require__.bind(__webpack_require__, 10971))).MERGE],
    ["init", async () => (await Promise.all(/* import() */[__webpack_require__.e(7018), __webpack_require__.e(2303)]).then(__webpack_require__.bind(__webpack_require__, 5669))).INIT],
    ["history", async () => (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(9425), __webpack_require__.e(6889), __webpack_require__.e(4256)]).then(__webpack_require__.bind(__webpack_require__, 20351))).HISTORY],
    ["reports", async () => (await Promise.all(/* import() */[__webpack_require__.e(6889), __webpack_require__.e(8037)]).then(__webpack_require__.bind(__webpack_require__, 18037))).REPORTS],
    ["advance", async () => (await Promise.all(/* import() */[__webpack_require__.e(3893), __webpack_require__.e(3206), __webpack_require__.e(816)]).then(__webpack_require__.bind(__webpack_require__, 80816))).ADVANCE],
    ["mta-sts", async () => (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(710)]).then(__webpack_require__.bind(__webpack_require__, 80710))).MTA_STS],
    ["diff", async () => (await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(3893), __webpack_require__.e(3206), __webpack_require__.e(6739), __webpack_require__.e(6889), __webpack_require__.e(498), __webpack_require__.e(4124)]).then(__webpack_require__.bind(__webpack_require__, 54124))).DIFF],
    ["badge", async () => (await __webpack_require__.e(/* import() */ 9584).then(__webpack_require__.bind(__webpack_require__, 99584))).BADGE],
    ["explain", async () => (await Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(7796), __webpack_require__.e(8074)]).then(__webpack_require__.bind(__webpack_require__, 6563))).EXPLAIN],
    ["schema", async () => (await __webpack_require__.e(/* import() */ 4019).then(__webpack_require__.bind(__webpack_require__, 14019))).SCHEMA],
]);
function loadCommands() {
    return Promise.all([...COMMANDS.values()].map((load) => load()));
}

;// CONCATENATED MODULE: ./lib/src/cli/help.js
/** Columns before the text of an option. */
const INDENT = 28;
/** What all commands are. */
function renderHelp(commands, language) {
    const { help } = language.words;
    const calls = commands.flatMap(({ usage }) => usage.map((call) => ({ call: named(call, language), does: help.calls[call] })));
    const width = Math.max(...calls.map(({ call }) => call.length));
    const lines = calls.map(({ call, does }) => `  mail-policy ${call.padEnd(width)}  ${does}`);
    return `${help.title}

${help.usage}
${lines.join("\n")}
  mail-policy --version
  mail-policy ${named("COMMAND --help", language)}

${help.exitCodes}`;
}
/** A command with its options. */
function renderCommandHelp({ usage, options, values = {} }, language) {
    const { help } = language.words;
    const calls = usage.map((call) => `mail-policy ${named(call, language)}\n  ${help.calls[call]}\n`);
    const parts = options(help).map((part) => (typeof part === "string" ? part : renderRows(part, language, values)));
    return `${calls.join("")}\n${parts.length === 0 ? "" : `${help.options}\n${parts.join("\n")}\n\n`}${help.exitCodes}`;
}
/** An option on each line, with its text beside it, or below where it is too long for that. */
function renderRows(rows, language, values) {
    const margin = " ".repeat(INDENT);
    const lines = Object.entries(rows).map(([key, text]) => {
        const term = `  ${named(key, language, values).replaceAll("\n", "\n  ")}`;
        const room = INDENT - term.slice(term.lastIndexOf("\n") + 1).length;
        return `${term}${room < 2 ? `\n${margin}` : " ".repeat(room)}${text.replaceAll("\n", `\n${margin}`)}`;
    });
    return lines.join("\n");
}
/** The words in capitals are named in the language, or have the value that is theirs. */
function named(key, { words: { help } }, values = {}) {
    const names = new Map(Object.entries({ ...help.placeholders, ...values }));
    return key.replaceAll(/\[options\]|\b[A-Z]+(?:-[A-Z]+)?\b/g, (word) => names.get(word) ?? word);
}

// EXTERNAL MODULE: ./lib/src/cli/shell.js
var cli_shell = __webpack_require__(54757);
// EXTERNAL MODULE: ./lib/src/cli/version.js
var version = __webpack_require__(587);
// EXTERNAL MODULE: ./lib/src/text/closest-word.js
var closest_word = __webpack_require__(68320);
;// CONCATENATED MODULE: ./lib/src/cli/main.js
// Runs a command, and says what went wrong.










const HELP = ["--help", "-h"];
/** Runs one command; its exit code. */
async function main(shell) {
    const language = await (0,load_language.loadLanguage)((0,args.languageTagIn)(shell.args));
    return runCommand(shell, language).catch((error) => tellError(shell, error));
}
/** Says on standard error why a command failed; its exit code. */
async function tellError(shell, error) {
    const language = await (0,load_language.loadLanguage)((0,args.languageTagIn)(shell.args));
    const { commands } = language.words;
    const [first = "", ...others] = (0,error_lines/* errorLines */.S)(error, language);
    if (error instanceof errors/* InputError */.dz)
        (0,cli_shell/* printErrors */.f)(shell, [first, ...others]);
    else if (error instanceof errors/* UsageError */.eb)
        (0,cli_shell/* printErrors */.f)(shell, [`mail-policy: ${first}`, ...others, commands.seeHelp]);
    else if (error instanceof errors/* AuditError */.M_)
        (0,cli_shell/* printErrors */.f)(shell, [`mail-policy: ${first}`, ...others]);
    else
        (0,cli_shell/* printErrors */.f)(shell, [`mail-policy: ${commands.internalError(first)}`]);
    return error instanceof errors/* InputError */.dz || error instanceof errors/* UsageError */.eb ? 2 : 3;
}
/** The words before the command that choose the language: none, `--lang=de` or `--lang de`. */
function leadingLanguage([first = "", second]) {
    if (first.startsWith("--lang="))
        return [first];
    return first === "--lang" && second !== undefined ? [first, second] : [];
}
async function runCommand(shell, language) {
    const leading = leadingLanguage(shell.args);
    const [name, ...others] = shell.args.slice(leading.length);
    const words = others.toSpliced((0,args.optionsEnd)(others), 0, ...leading);
    if (name === undefined)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/none"));
    const asksHelp = words.some((word) => HELP.includes(word));
    if (version/* VERSION */.x.includes(name) && !asksHelp)
        return (0,version/* printVersion */.w)(shell);
    if (["help", ...HELP, ...version/* VERSION */.x].includes(name))
        return (0,cli_shell/* print */.y)(shell, renderHelp(await loadCommands(), language));
    const load = COMMANDS.get(name);
    if (load === undefined)
        throw new errors/* UsageError */.eb((0,message/* message */.iU)("command/unknown", { text: name, meant: (0,closest_word/* closestWord */.E)(name, [...COMMANDS.keys()]) }));
    const command = await load();
    return asksHelp ? (0,cli_shell/* print */.y)(shell, renderCommandHelp(command, language)) : command.run(words, shell);
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

/***/ 22717:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ errorLines),
/* harmony export */   x: () => (/* binding */ errorMessages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94887);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30634);
/* harmony import */ var _text_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45534);
// Errors that prevent a report, or a complete one. What is said of this program's own failures is in English.





/** The errors, a quoted line each: they contain names of files, answers and the user's own text. */
function errorLines(error, language) {
    return errorMessages(error, language).map((fault) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteProse */ .U_)(fault));
}
/** The same as they are: hostile. */
function errorMessages(error, language) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
        return error.faults.map((fault) => (0,_say_js__WEBPACK_IMPORTED_MODULE_2__.say)((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .withPlace */ .qS)(fault), language));
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N)
        return error.reasons.map((reason) => (0,_say_js__WEBPACK_IMPORTED_MODULE_2__.sayText)(reason, language));
    return [(0,_text_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .k)(error)];
}


/***/ })),

/***/ 17594:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ PROSE_LIMIT),
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   M3: () => (/* binding */ quoteSourceLine),
/* harmony export */   U_: () => (/* binding */ quoteProse),
/* harmony export */   Up: () => (/* binding */ quoteByteString),
/* harmony export */   iB: () => (/* binding */ suggestedLine),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   rC: () => (/* binding */ recordLineOrNote),
/* harmony export */   u6: () => (/* binding */ quoteLocation),
/* harmony export */   u7: () => (/* binding */ quoteEvidence)
/* harmony export */ });
/* unused harmony export EVIDENCE_LIMIT */
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30634);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94887);


/** Project limit: octets of evidence shown per piece; a 4,096-bit DKIM key has about 740. */
const EVIDENCE_LIMIT = 1024;
/** Project limit: sources, and lines of each, shown for a finding; the JSON report has all. */
const MAX_SOURCES = 5;
const MAX_LINES = 30;
/** Project limit: characters shown of a message, reason or name. */
const PROSE_LIMIT = 2048;
/** Project limit: characters of a record to publish. A record is shown in full or not at all. */
const RECORD_LIMIT = 8192;
// Controls (C0, C1, DEL), bidi overrides and zero widths (Cf, default ignorable), line separators, lone surrogates.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// Commands that the Actions runner obeys in its output: `##[command]` anywhere, `::command \u2026::` at the start of a line,
// which wrapping can move any word to (actions/runner, ActionCommand.cs).
const RUNNER_COMMAND = /##(?=\[)|(?<![^\s])::(?=[a-z-]+(?:\s|::))/gi;
const SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
function escapeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return SHORT_ESCAPES[character] ?? (code <= 0xff ? `\\x${hexDigits(code)}` : `\\u{${hexDigits(code)}}`);
}
function hexDigits(code) {
    return code.toString(16).padStart(2, "0");
}
function escapeInvisible(text) {
    return text
        .replace(INVISIBLE, escapeCharacter)
        .replace(RUNNER_COMMAND, (found) => (found === "##" ? "#\\x23" : "\\x3a:"));
}
/** The first `limit` octets of `text`. */
function truncateOctets(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit)}\u2026`;
}
/** Text of people and programs (messages, reasons, names, paths), as one line. */
function quoteProse(text, limit = PROSE_LIMIT) {
    if (text.length <= limit)
        return escapeInvisible(text);
    const head = text.slice(0, limit);
    return escapeInvisible(`${head}${closingBacktick(head, text)}\u2026`);
}
// Truncated code ends before the cut, otherwise its backtick would count as text. Unpaired backticks may not mark code at all.
function closingBacktick(head, text) {
    const pairs = (of) => of.split("`").length % 2 === 1;
    return pairs(text) && !pairs(head) && !head.endsWith("`") ? "`" : "";
}
/** A place in a file, for a line of text. */
function quoteLocation(place) {
    return quoteProse((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(place));
}
/** Evidence by source, because a tree or an RRset has several pieces; and the number of omitted sources. */
function quoteEvidence(evidence, language) {
    const groups = [];
    for (const one of evidence) {
        const source = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__.saySource)(one.at, language);
        const last = groups.at(-1);
        if (last?.source === source)
            last.pieces.push(one);
        else
            groups.push({ source, pieces: [one] });
    }
    const shown = groups.slice(0, MAX_SOURCES).map(({ source, pieces }) => {
        const lines = pieces.flatMap(({ text, note }) => note === undefined ? quoteByteString(text) : [quoteProse((0,_say_js__WEBPACK_IMPORTED_MODULE_0__.say)(note, language))]);
        const rest = lines.length - MAX_LINES;
        return {
            source: quoteProse(source),
            lines: rest > 0 ? [...lines.slice(0, MAX_LINES), "\u2026"] : lines,
        };
    });
    return { shown, more: groups.length - shown.length };
}
/** The lines of a text of octets, cut where it is long. Octets from 0x80 are shown as numbers, because their encoding is unknown. */
function quoteByteString(text) {
    const lines = truncateOctets(text, EVIDENCE_LIMIT).split(/\r?\n/);
    if (lines.length > 1 && lines.at(-1) === "")
        lines.pop();
    return lines.map((line) => escapeInvisible(line.replace(/[\u0080-\u00ff]/g, escapeCharacter)));
}
/** A line of a file unchanged, including tabs, except for characters that must be escaped; null if it is too long to show in full. */
function quoteSourceLine(line) {
    return line.length > RECORD_LIMIT ? null : quoteText(line);
}
/** Text of one line, whole, including tabs, except for characters that must be escaped. What was quoted stays as it is. */
function quoteText(text) {
    return text.split("\t").map(escapeInvisible).join("\t");
}
/**
 * A record as a line to paste into a master file; whatever is not plain there becomes `\DDD` (RFC 1035 \u00a75.1), and so do
 * the few characters the runner or HTML would act on. null where it is too long to show whole: half a record is a wrong one.
 */
function recordLine(record) {
    const line = `${record.name} IN ${record.type} ${record.data}`;
    if (line.length > RECORD_LIMIT)
        return null;
    // Existing escapes are skipped, so that none is split.
    return line.replace(/\\\d{3}|\\?([^ -~]|<|^[ :]|#(?=\[))|\\./gu, (found, special) => special === undefined ? found : decimalEscape(special));
}
/** The same for people to read: a note where the record is too long to show. */
function recordLineOrNote(record, { words }) {
    return recordLine(record) ?? `; ${words.finding.recordTooLong}`;
}
/** The corrected text of a file, as a line to paste; null if it is too long to show in full. Its formats treat all white space alike. */
function suggestedLine({ suggestion }) {
    return suggestion === null || suggestion.length > RECORD_LIMIT
        ? null
        : escapeInvisible(suggestion.replaceAll("\t", " "));
}
function decimalEscape(character) {
    const octets = character <= "\u00ff" ? [character.charCodeAt(0)] : [...Buffer.from(character)];
    return octets.map((octet) => `\\${String(octet).padStart(3, "0")}`).join("");
}


/***/ })),

/***/ 30634:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isMessage: () => (/* binding */ isMessage),
/* harmony export */   say: () => (/* binding */ say),
/* harmony export */   sayAll: () => (/* binding */ sayAll),
/* harmony export */   sayEvidence: () => (/* binding */ sayEvidence),
/* harmony export */   saySource: () => (/* binding */ saySource),
/* harmony export */   sayText: () => (/* binding */ sayText)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78789);
/* harmony import */ var _english_english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54814);


/** The sentence of a message, and of the messages in it. What came from outside is in it: hostile. */
function say(text, language) {
    const sentence = language.sentences[text.code];
    if (!("values" in text))
        return sentence();
    const word = (value) => (isMessage(value) ? say(value, language) : value);
    const entries = Object.entries(text.values);
    return sentence(Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.map(word) : word(value)])));
}
/** Words as they are, or the sentence of a message. */
function sayText(text, language) {
    return typeof text === "string" ? text : say(text, language);
}
/** Whether a value of the data is a message. */
function isMessage(value) {
    return typeof value === "object" && value !== null && "code" in value && Object.hasOwn(_english_english_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .V, String(value.code));
}
/** What was asked, in words. */
function saySource(at, language) {
    return say((0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .questionOf */ .YH)(at), language);
}
/** What was seen. */
function sayEvidence({ text, note }, language) {
    return note === undefined ? text : say(note, language);
}
/** The data with each message in it as its sentence: a copy of the parts that have one. */
function sayAll(data, language) {
    if (typeof data !== "object" || data === null)
        return data;
    if (isMessage(data))
        return say(data, language);
    let said = null;
    for (const [key, value] of Object.entries(data)) {
        const other = sayAll(value, language);
        if (other === value)
            continue;
        said ??= Array.isArray(data) ? [...data] : { ...data };
        said[key] = other;
    }
    return said ?? data;
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
