export const id = 1144;
export const ids = [1144];
export const modules = {

/***/ 21144:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PLAN: () => (/* binding */ PLAN),
/* harmony export */   parsePlan: () => (/* binding */ parsePlan),
/* harmony export */   renderPlan: () => (/* binding */ renderPlan),
/* harmony export */   renderPlanJson: () => (/* binding */ renderPlanJson)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74797);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _report_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30634);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20896);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54757);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65071);
/* harmony import */ var _policy_shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81672);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40562);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6294);
// `mail-policy plan`: its options, and the plan as a table or as the matrix of a CI.









const OPTIONS = {
    config: { type: "string", default: "mail-policy.yml" },
    shards: { type: "string" },
    hosts: { type: "boolean", default: false },
    format: { type: "string", default: "text" },
    resolver: { type: "string", multiple: true },
    untrusted: { type: "boolean", default: false },
    "allow-private-network": { type: "boolean", default: false },
    concurrency: { type: "string" },
    deadline: { type: "string", default: _text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_DEADLINE */ .Du },
    lang: _args_js__WEBPACK_IMPORTED_MODULE_6__.LANGUAGE_OPTION,
};
const PLAN = {
    usage: ["plan [options]"],
    options: ({ plan }) => [plan],
    run: runPlan,
};
/** Parses the words after `plan`. */
function parsePlan(args, cwd) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_6__.parseOptions)(args, OPTIONS);
    (0,_args_js__WEBPACK_IMPORTED_MODULE_6__.refuseStray)("plan", positionals);
    return {
        run: {
            config: values.config,
            root: (0,_args_js__WEBPACK_IMPORTED_MODULE_6__.repositoryRoot)(values.config, cwd),
            isUntrusted: values.untrusted,
            shards: parseCount(values.shards),
            hasHosts: values.hosts,
            resolvers: (0,_args_js__WEBPACK_IMPORTED_MODULE_6__.parseResolvers)(values.resolver ?? []),
            allowPrivateNetwork: values["allow-private-network"],
            concurrency: (0,_args_js__WEBPACK_IMPORTED_MODULE_6__.parseConcurrency)(values.concurrency),
            deadlineMs: (0,_args_js__WEBPACK_IMPORTED_MODULE_6__.parseDurationOption)("--deadline", values.deadline),
        },
        isJson: (0,_args_js__WEBPACK_IMPORTED_MODULE_6__.parseChoice)("--format", values.format, ["text", "json"]) === "json",
        language: (0,_args_js__WEBPACK_IMPORTED_MODULE_6__.parseLanguage)(values.lang),
    };
}
function parseCount(value) {
    if (value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb((0,_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU)("command/plan"));
    const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
    if (count < 1 || count > _policy_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SHARDS */ .hH)
        throw (0,_args_js__WEBPACK_IMPORTED_MODULE_6__.wrongValue)("--shards", value, (0,_message_js__WEBPACK_IMPORTED_MODULE_7__/* .message */ .iU)("syntax/whole-number", { limit: _policy_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SHARDS */ .hH }));
    return count;
}
/** The plan in one line of JSON, whose lists are matrices of GitHub Actions (`strategy.matrix.include`). */
function renderPlanJson({ of, check, probe }) {
    const entries = (shards, unit) => shards.map(({ number, count }) => ({ shard: `${number}/${of}`, number, [unit]: count }));
    const hosts = probe === null ? {} : { probe: entries(probe, "hosts") };
    return `${JSON.stringify({ version: 1, shards: of, check: entries(check, "domains"), ...hosts })}\n`;
}
/** The plan as a table. */
function renderPlan({ of, check, probe }, { words: { commands } }) {
    const [domains, hosts] = [check, probe ?? []].map((shards) => new Map(shards.map((one) => [one.number, one.count])));
    const numbers = [...new Set([...check, ...(probe ?? [])].map(({ number }) => number))].toSorted((a, b) => a - b);
    const lines = numbers.map((number) => {
        const counts = [commands.domains(domains?.get(number) ?? 0)];
        if (probe !== null)
            counts.push(commands.mailServers(hosts?.get(number) ?? 0));
        return `${number}/${of}`.padEnd(8) + counts.join(", ");
    });
    return `${lines.join("\n")}\n`;
}
async function runPlan(words, shell) {
    const { run, isJson, language } = parsePlan(words, shell.cwd);
    const { plan } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(935), __webpack_require__.e(5303), __webpack_require__.e(7796), __webpack_require__.e(7855), __webpack_require__.e(7018), __webpack_require__.e(9676), __webpack_require__.e(2188), __webpack_require__.e(2741), __webpack_require__.e(6071), __webpack_require__.e(2004), __webpack_require__.e(7489), __webpack_require__.e(3760)]).then(__webpack_require__.bind(__webpack_require__, 28393));
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .showProgress */ .R)(shell.stderr, "observed", language);
    const found = await plan({ ...run, onProgress: progress.step }).finally(progress.end);
    await (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(shell, isJson ? renderPlanJson(found) : renderPlan(found, language));
    (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .printErrors */ .f)(shell, found.defects.map((defect) => `mail-policy: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteProse */ .U_)((0,_report_say_js__WEBPACK_IMPORTED_MODULE_1__.say)(defect, language))}`));
    return found.defects.length > 0 ? 3 : 0;
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


/***/ }))

};
