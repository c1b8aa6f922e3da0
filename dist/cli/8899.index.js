export const id = 8899;
export const ids = [8899];
export const modules = {

/***/ 8899:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CommitGoneError: () => (/* binding */ CommitGoneError),
  readBase: () => (/* binding */ readBase)
});

// EXTERNAL MODULE: ./lib/src/message.js
var message = __webpack_require__(74797);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/model.js
var model = __webpack_require__(94887);
// EXTERNAL MODULE: ./lib/src/run/load-inputs.js + 21 modules
var load_inputs = __webpack_require__(7855);
// EXTERNAL MODULE: ./lib/src/sources/run-deadline.js
var run_deadline = __webpack_require__(28723);
// EXTERNAL MODULE: ./lib/src/sources/git.js
var git = __webpack_require__(45663);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository-folder.js
var repository_folder = __webpack_require__(97652);
// EXTERNAL MODULE: ./lib/src/zones/repository/included-policies.js
var included_policies = __webpack_require__(94254);
// EXTERNAL MODULE: ./lib/src/zones/repository/commit-tree.js
var commit_tree = __webpack_require__(72543);
// EXTERNAL MODULE: ./lib/src/zones/repository/repository.js
var repository_repository = __webpack_require__(94763);
// EXTERNAL MODULE: ./lib/src/zones/repository/policy-files.js
var policy_files = __webpack_require__(27903);
// EXTERNAL MODULE: ./lib/src/zones/formats.js + 3 modules
var formats = __webpack_require__(77018);
// EXTERNAL MODULE: ./lib/src/zones/read-zones.js + 1 modules
var read_zones = __webpack_require__(907);
// EXTERNAL MODULE: ./lib/src/zones/repository/watched-tree.js
var watched_tree = __webpack_require__(95334);
// EXTERNAL MODULE: ./lib/src/reason.js
var src_reason = __webpack_require__(50564);
// EXTERNAL MODULE: ./lib/src/policy/input-limits.js
var input_limits = __webpack_require__(79022);
// EXTERNAL MODULE: ./lib/src/zones/repository/file-tree.js
var file_tree = __webpack_require__(28050);
;// CONCATENATED MODULE: ./lib/src/run/moved-policy.js
// The policy of a base that has it under another name: a change that renames its policy has the same baseline as any other.









/** A change removes several policies, or so many files that one of them may be. */
class UnclearPolicyError extends errors/* SaidError */._N {
}
/** Project limit: files that a change takes away and that may have been its policy; those that a policy among them includes are none. */
const MAX_MOVED = 20;
/**
 * The policy of the base under the name it had: of the files that are no longer tracked, the policy that is most like the current one. `config`
 * where none of them is a policy. Rejects with an UnclearPolicyError where it is not clear which it was: then nothing is known of the base.
 */
async function findMovedPolicy(commit, { files, tree }, { config, root }) {
    const tracked = await (0,git/* trackedFiles */.O)(new file_tree/* DiskTree */.C4(root).linkFreeFolderOf(config)).catch(() => null);
    if (tracked === null)
        return config;
    const top = (0,repository_folder/* locateCommit */.iV)(config, root);
    const removed = (0,repository_folder/* filesNotTracked */.B4)(files, top, tracked).filter(({ file: { path, size, isLink } }) => /\.ya?ml$/i.test(path) && size <= input_limits/* MAX_FILE_OCTETS */.tA && !isLink);
    const policies = await findPolicies(commit, removed, config, (pattern) => findFiles(new repository_repository/* Repository */.LN(top, tree), pattern, top));
    if (policies.length < 2)
        return policies[0]?.path ?? config;
    const content = new repository_repository/* Repository */.LN(root).readContent(config, input_limits/* MAX_FILE_OCTETS */.tA);
    const current = "text" in content ? readPolicy(config, config, content.text) : null;
    const [first, second] = policies
        .map((policy) => ({ ...policy, likeness: likenessOf(policy, current) }))
        .toSorted((a, b) => compareLikeness(b.likeness, a.likeness));
    const isClear = first !== undefined && second !== undefined && first.likeness.domains > 0;
    if (isClear && compareLikeness(first.likeness, second.likeness) > 0)
        return first.path;
    const names = policies.map(({ name }) => name);
    throw new UnclearPolicyError((0,message/* message */.iU)("run/several-former-policies", { files: names }));
}
/** The policies among removed files, without those that another of them includes. `find`: the paths of a pattern. */
async function findPolicies(commit, removed, config, find) {
    const read = async (some) => {
        if (some.length > MAX_MOVED)
            throw new UnclearPolicyError((0,message/* message */.iU)("run/many-removed", { count: removed.length }));
        if (some.length === 0)
            return [];
        const contents = await commit.read(some.map(({ file }) => file.id));
        return some.flatMap(({ path, file }) => readPolicy(path, file.path, contents.get(file.id) ?? "") ?? []);
    };
    const likely = removed.length > MAX_MOVED ? removed.filter(({ path }) => (0,repository_folder/* mayBeRenamed */.nO)(path, config)) : removed;
    const found = await read(likely);
    const included = new Set(found.flatMap(({ patterns }) => patterns.flatMap(find)));
    const chosen = new Set(likely);
    const others = await read(removed.filter((one) => !included.has(one.path) && !chosen.has(one)));
    return [...found, ...others].filter(({ path, patterns }) => patterns.length > 0 || !included.has(path));
}
/** Absolute paths of the files that a pattern names; none where it cannot be looked for. */
function findFiles(repository, pattern, folder) {
    try {
        return repository.find(pattern, folder);
    }
    catch (error) {
        if (error instanceof errors/* AuditError */.M_)
            return [];
        throw error;
    }
}
function likenessOf(policy, other) {
    const shared = (a, b) => [...a].filter((one) => b.has(one)).length;
    if (other === null)
        return { domains: 0, lines: 0 };
    return { domains: shared(policy.domains, other.domains), lines: shared(policy.lines, other.lines) };
}
function compareLikeness(a, b) {
    return a.domains - b.domains || a.lines - b.lines;
}
const NOTHING_INCLUDED = { find: () => ({ files: [] }), read: () => ({ octets: new Uint8Array() }) };
/** null where the text is not a valid policy. */
function readPolicy(path, name, text) {
    try {
        const { domains, included } = (0,load_inputs/* parsePolicyFile */._)(name, Buffer.from(text, "latin1"), NOTHING_INCLUDED);
        return {
            path,
            name,
            domains: new Set(domains.map(({ name }) => name)),
            lines: new Set(text.split(/\r?\n/)),
            patterns: included.patterns,
        };
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/run/read-commit.js
var read_commit = __webpack_require__(15754);
// EXTERNAL MODULE: ./lib/src/run/zone-selectors.js
var zone_selectors = __webpack_require__(39163);
;// CONCATENATED MODULE: ./lib/src/run/base-commit.js
// The base of a change: the policy and the zones of one commit, read like the current ones.


















/** The repository no longer has the commit. */
class CommitGoneError extends errors/* SaidError */._N {
}
/** Reads the base before the deadline. Throws UsageError if git does not have the commit and no other source is given. */
function readBase(source, paths, deadline = new run_deadline/* Deadline */.B2()) {
    const name = nameOf(source);
    return deadline.within(() => readSource(source, paths, deadline.signal), (reason) => unreadBase(name, reason));
}
const FIRST_PARENT = (0,message/* message */.iU)("github/name/before-push", { sha: null });
function nameOf(source) {
    if (source.kind === "first-parent")
        return FIRST_PARENT;
    return source.kind === "merge" ? source.otherwise.name : source.name;
}
function unreadBase(name, reason) {
    const limitations = [(0,message/* message */.iU)("limitation/base", { name, reason })];
    return { name, hasPolicyFile: true, policy: null, declared: null, limitations, filesRead: [], digest: "" };
}
function readSource(source, paths, signal) {
    if (source.kind === "commit")
        return readNamed(source, paths, signal);
    return source.kind === "merge" ? readMergeBase(source, paths, signal) : readFirstParent(source, paths, signal);
}
async function readMergeBase({ merge, source, otherwise }, paths, signal) {
    const base = await (0,git/* mergedInto */.P_)(paths.config, merge, signal);
    return readNamed(base === null ? otherwise : source(base), paths, signal);
}
async function readFirstParent({ of, source }, paths, signal) {
    try {
        const parent = await (0,git/* firstParent */.v1)(paths.config, of, signal);
        if (parent !== null)
            return await readNamed(source(parent), paths, signal);
        const nothing = { policy: null, declared: null, limitations: [], filesRead: [], digest: "" };
        return { name: FIRST_PARENT, hasPolicyFile: false, ...nothing };
    }
    catch (error) {
        return unreadBase(FIRST_PARENT, (0,src_reason/* reasonOf */.A)(error));
    }
}
async function readNamed({ ref, name, fetchRemote, ifGone }, paths, signal) {
    let commit = null;
    try {
        commit = await (0,git/* openCommit */.Cg)(paths.config, ref, signal);
    }
    catch (error) {
        if (fetchRemote === null)
            throw new errors/* UsageError */.eb((0,message/* message */.iU)("option/problem", { option: `--base ${ref}`, problem: (0,src_reason/* reasonOf */.A)(error) }));
    }
    const fetch = fetchRemote === null ? null : async () => (0,git/* withLocalContents */.ax)(await fetchRemote(signal), paths.config, signal);
    const sources = [commit === null ? null : () => Promise.resolve(commit), fetch].filter((way) => way !== null);
    let reason = "";
    for (const open of sources) {
        try {
            return { name, ...(await readCommit(await open(), paths, name)) };
        }
        catch (error) {
            if (error instanceof CommitGoneError && ifGone !== undefined)
                return readFirstParent(ifGone, paths, signal);
            reason = (0,src_reason/* reasonOf */.A)(error);
            if (error instanceof UnclearPolicyError)
                break; // the same from any source
        }
    }
    return unreadBase(name, reason);
}
async function readCommit(commit, { config, root }, name) {
    const folder = (0,repository_folder/* locateRepository */.ZX)(config, root);
    let then = null; // where the policy was
    return (0,read_commit/* readInRounds */.R)(commit, { config, root }, async (tree, files) => {
        then ??= new repository_repository/* Repository */.LN(folder, tree).hasFile(config)
            ? config
            : await findMovedPolicy(commit, { files, tree }, { config, root });
        const watched = new watched_tree/* WatchedTree */.$(tree);
        const read = await readTree(watched, folder, { config: then, name });
        const filesRead = watched.filesRead.map((path) => (0,repository_folder/* repositoryName */.aR)(folder.top, path));
        const top = (0,repository_folder/* locateCommit */.iV)(config, root);
        const paths = watched.filesRead.map((path) => (0,repository_folder/* repositoryName */.aR)(top, path));
        return { ...read, filesRead, digest: (0,commit_tree/* digestOfCommit */.h)(files, paths) };
    });
}
async function readTree(tree, folder, { config, name }) {
    const repository = new repository_repository/* Repository */.LN(folder, tree);
    const link = repository.linkAbove(config);
    if (link === null && !repository.hasFile(config))
        return { hasPolicyFile: false, policy: null, declared: null, limitations: [] };
    const file = link ?? repository.read(config);
    let policy = null;
    try {
        if ("problem" in file)
            throw new errors/* AuditError */.M_(file.problem);
        policy = (0,load_inputs/* parsePolicyFile */._)(file.file, Buffer.from(file.text, "latin1"), (0,included_policies/* includedPolicies */.J)(repository));
        await (0,read_zones/* loadFormatsOf */.Q)(policy);
        const { zones, missing } = withoutMissingPlans(policy, repository);
        const { zones: declared, faults } = (0,read_zones/* readDeclaredZones */.w)({ ...policy, zones }, folder, tree);
        return {
            hasPolicyFile: true,
            policy: (0,zone_selectors/* withZoneSelectors */.x)(policy, declared).policy,
            declared: { zones: declared, policyFiles: (0,policy_files/* readPolicyFiles */.Q)(policy, folder, tree) },
            limitations: [
                ...missing.map((file) => (0,message/* message */.iU)("limitation/base-plan", { name, file })),
                ...firstFault(name, "limitation/base-zones", faults.map(model/* withPlace */.qS)),
            ],
        };
    }
    catch (error) {
        if (!(error instanceof errors/* AuditError */.M_) && !(error instanceof errors/* InputError */.dz))
            throw error;
        const faults = error instanceof errors/* InputError */.dz ? error.faults.map(model/* withPlace */.qS) : error.reasons;
        return {
            hasPolicyFile: true,
            policy,
            declared: null,
            limitations: firstFault(name, "limitation/base-faults", faults),
        };
    }
}
/** At most one sentence; it names the first fault, and counts the others. */
function firstFault(name, code, [fault, ...others]) {
    return fault === undefined ? [] : [(0,message/* message */.iU)(code, { name, fault, others: others.length })];
}
function withoutMissingPlans({ zones, file }, repository) {
    const missing = zones.filter(({ kind, pattern }) => (0,formats/* findFormat */.FI)(kind).isGenerated && !repository.hasAny(pattern, file));
    return { zones: zones.filter((zone) => !missing.includes(zone)), missing: missing.map(({ pattern }) => pattern) };
}


/***/ }))

};
