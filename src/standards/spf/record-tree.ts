// The tree of records that the evaluation of a domain's SPF record can reach: all branches, the worst case (RFC 7208 §4.6.4).
// Forged mail costs exactly this: it matches nothing before `all`, so that receivers evaluate each term.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { txtValue } from "../../dns/record.ts";
import { isMissingName } from "../../dns/no-record.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import { message } from "../../message.ts";
import { isMisspeltSpf } from "../../text/spf-version.ts";
import type { Evidence, Source, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { Expansion } from "./macro.ts";
import { MAX_LOOKUPS } from "./limits.ts";
import { expandName, fixedSuffix } from "./macro.ts";
import { asksPtr, parseSpf, prefixLengths } from "./parse.ts";
import type { AddressFamily, SpfBranch, SpfFact, SpfNode, SpfProblem, SpfTerm } from "./record.ts";
import { resemblesSpf, selectSpf } from "./record.ts";
import type { Declares } from "./own-names.ts";
import { observeOwnNames } from "./own-names.ts";
import { markEndlessTerms, observeStrangers } from "./strangers.ts";
import { allRecords, leadsToRecord } from "./traversal.ts";
import { AddressLookups } from "./void-lookups.ts";

/** How deep the tree may be: below eleven records evaluation is over the limit in any case. */
const MAX_DEPTH = MAX_LOOKUPS + 1;
/** Project limit: ten times what receivers look up is enough to name what to fix, and bounds an explosive tree. */
const MAX_TREE_LOOKUPS = 10 * MAX_LOOKUPS;
/** Project limit: how many syntax errors of one record a message names. */
const MAX_NAMED_ERRORS = 3;
/** Project limit: octets of all records of one tree, twice the largest DNS answer (RFC 1035 §4.2.2). */
const MAX_OCTETS = 131_072;

const FAMILIES: readonly AddressFamily[] = ["v4", "v6"];

/** A record of the tree and the domains on the way to it, its own last. */
interface PathNode {
  node: SpfNode;
  path: readonly Name[];
}

/** A term whose target is yet to be looked up, and the domains above that. */
interface PendingRecord {
  branch: SpfBranch;
  name: Name;
  path: readonly Name[];
}

/** A record as it was looked up; `owner` is the name that publishes it. */
interface PublishedText {
  text: ByteString;
  owner: Name;
}

/** How much more the tree may take. */
interface TreeBudget {
  lookups: number;
  octets: number;
}

/**
 * The domain's SPF record and all records it reaches; malformed if there are several. `unrecorded` is asked for what receivers do
 * not ask for. `declares`: what the repository decides.
 */
export async function observeSpf(
  dns: Dns,
  domain: Name,
  unrecorded: Dns = dns,
  declares: Declares = () => false,
): Promise<Observation<SpfFact>> {
  const lookup = await lookUpTxt(dns, domain);
  if (lookup.state === "unknown") return lookup;
  const at = { type: "TXT", name: domain };
  const texts = lookup.state === "present" ? selectSpf(lookup.texts) : [];
  const [text] = texts;
  if (text === undefined) {
    const evidence = lookup.state === "absent" ? lookup.evidence : misspeltEvidence(lookup.evidence, at);
    return { state: "absent", evidence: [...evidence, ...(await obsoleteEvidence(unrecorded, domain, evidence))] };
  }
  const evidence = texts.map((each) => ({ at, text: each }));
  if (texts.length > 1) {
    // RFC 7208 §4.5: more than one record is a permerror
    return {
      state: "malformed",
      problem: message("spf/records/several", { domain, count: texts.length }),
      evidence,
    };
  }
  const { owner, texts: all } = lookup.state === "present" ? lookup : { owner: domain, texts: [] };
  const tree = await buildTree(dns, domain, { text, owner });
  const strangers = await observeStrangers(dns, domain, tree);
  await markEndlessTerms(dns, domain, tree, strangers);
  const owners = new Set(allRecords(tree).map((node) => node.owner));
  const declared = [...owners].filter((name) => declares(name, "TXT"));
  const own = await observeOwnNames(unrecorded, tree, declares);
  return {
    state: "present",
    value: { domain, owner, text, misspelt: all.filter(isMisspeltSpf), tree, strangers, declared, own },
    evidence,
  };
}

/** Of TXT values without an SPF record, those that look like one. */
function misspeltEvidence(evidence: readonly Evidence[], at: Source): Evidence[] {
  const like = evidence.filter(({ text }) => resemblesSpf(text));
  return like.length > 0
    ? like
    : [{ at, text: "", note: message("spf/evidence/no-record", { texts: evidence.length }) }];
}

/** SPF records of the type SPF, which only RFC 4408 knew (RFC 7208 §3.1); a failure shows none. */
async function obsoleteEvidence(dns: Dns, name: Name, txtEvidence: readonly Evidence[]): Promise<Evidence[]> {
  if (txtEvidence.some(isMissingName)) return [];
  const answer = await dns.query(name, "SPF");
  if (answer.kind !== "records") return [];
  const texts = selectSpf(answer.records.map(({ data }) => txtValue(data)));
  return texts.map((text) => ({ at: { type: "SPF", name }, text }));
}

/** Level by level, so that the limits cut off the same records whichever answer comes first. */
async function buildTree(dns: Dns, domain: Name, published: PublishedText): Promise<SpfNode> {
  const root = parseNode(domain, published, domain);
  const addresses = new AddressLookups(dns);
  const budget: TreeBudget = { lookups: MAX_TREE_LOOKUPS, octets: MAX_OCTETS - published.text.length };
  let level: PathNode[] = [{ node: root, path: [domain] }];
  while (level.length > 0) {
    const steps = level.flatMap((place) => pendingRecords(place, budget, addresses));
    const fetched = await Promise.all(steps.map((step) => fetchRecord(dns, step)));
    level = steps.map(({ branch, name, path }, i) => {
      const node = toNode(name, fetched[i] as SpfNode | PublishedText, domain, budget);
      branch.target = node;
      return { node, path: [...path, name] };
    });
  }
  sumLookups(root);
  await addresses.resolveTerms(root, MAX_TREE_LOOKUPS);
  return root;
}

/** The includes and redirects of a record to follow; those over the limit are marked as not looked up. Addresses are looked up meanwhile. */
function pendingRecords({ node, path }: PathNode, budget: TreeBudget, addresses: AddressLookups): PendingRecord[] {
  return node.branches.flatMap((branch) => {
    if (branch.lookups === 0) return [];
    budget.lookups--;
    if (!leadsToRecord(branch) && budget.lookups >= 0) addresses.begin(branch);
    if (!leadsToRecord(branch) || branch.name === null) return [];
    if (budget.lookups >= 0) return [{ branch, name: branch.name, path }];
    branch.notLookedUp = message("spf/term/lookup-limit", {
      term: branch.text,
      before: MAX_TREE_LOOKUPS,
      limit: MAX_LOOKUPS,
    });
    return [];
  });
}

function toNode(name: Name, fetched: SpfNode | PublishedText, sender: Name, budget: TreeBudget): SpfNode {
  if ("branches" in fetched) return fetched;
  budget.octets -= fetched.text.length;
  if (budget.octets < 0)
    return {
      ...emptyNode(name, null),
      unknown: message("spf/records/octet-limit", { domain: name, limit: MAX_OCTETS }),
    };
  return parseNode(name, fetched, sender);
}

/** The text of the one record at a name, or a node with the reason why there is none. */
async function fetchRecord(dns: Dns, { name, path }: PendingRecord): Promise<SpfNode | PublishedText> {
  if (path.includes(name))
    return emptyNode(name, { kind: "loop", message: message("spf/target/loop", { domain: name }) });
  if (path.length >= MAX_DEPTH)
    return {
      ...emptyNode(name, null),
      unknown: message("spf/records/depth-limit", { domain: name, depth: path.length, limit: MAX_LOOKUPS }),
    };
  const lookup = await lookUpTxt(dns, name);
  if (lookup.state === "unknown") return { ...emptyNode(name, null), unknown: lookup.reason };
  const texts = lookup.state === "present" ? selectSpf(lookup.texts) : [];
  if (texts.length > 1) {
    const problem = message("spf/target/several", { domain: name, count: texts.length });
    return emptyNode(name, { kind: "several", message: problem });
  }
  if (texts[0] !== undefined && lookup.state === "present") return { text: texts[0], owner: lookup.owner };
  const exists = !lookup.evidence.some(isMissingName);
  const problem = message(exists ? "spf/records/none" : "spf/target/no-such-name", { domain: name });
  return emptyNode(name, { kind: "missing", message: problem });
}

/** A record with nothing below it. */
function emptyNode(domain: Name, problem: SpfProblem | null): SpfNode {
  return { domain, owner: domain, text: null, problem, unknown: null, lookups: 0, branches: [] };
}

/** A record whose includes are not yet followed. One that does not parse is never evaluated (RFC 7208 §4.6). */
function parseNode(domain: Name, { text, owner }: PublishedText, sender: Name): SpfNode {
  const { terms, errors } = parseSpf(text);
  if (errors.length > 0) {
    const items = errors.slice(0, MAX_NAMED_ERRORS).map((error) => message("spf/syntax/term", { ...error }));
    const problem = message("spf/syntax/problems", { items, count: errors.length });
    return { ...emptyNode(domain, { kind: "syntax", message: problem }), text, owner };
  }
  const all = terms.findIndex((term) => term.kind === "all");
  const branches = terms.map((term, i) => {
    // RFC 7208 §5.1: terms after `all` are not evaluated, nor is a `redirect` anywhere in a record with `all`
    const isEvaluated = all < 0 || (i <= all && term.kind !== "redirect");
    return toBranch(term, isEvaluated, domain, sender);
  });
  return { domain, owner, text, problem: null, unknown: null, lookups: 0, branches };
}

function toBranch(term: SpfTerm, isEvaluated: boolean, domain: Name, sender: Name): SpfBranch {
  const prefixes = prefixLengths(term);
  const branch: SpfBranch = {
    text: term.text,
    kind: term.kind,
    qualifier: term.qualifier,
    isEvaluated,
    lookups: 0,
    name: null,
    notLookedUp: null,
    mailDependent: null,
    covers: FAMILIES.filter((family) => prefixes[family] === 0),
    target: null,
    found: null,
    voids: null,
    unanswered: null,
    prefixes,
    network: "network" in term ? term.network : null,
    mxRecords: null,
    asksPtr: asksPtr(term),
  };
  const target = lookupTarget(term, domain, sender);
  if (!isEvaluated || target === null) return branch;
  branch.lookups = 1; // RFC 7208 §4.6.4: each such term counts one, and again whenever it is reached
  if ("name" in target) return { ...branch, name: target.name };
  if ("unknownMacro" in target) {
    const { unknownMacro: macro } = target;
    const suffix = "domain" in term && term.domain !== null ? fixedSuffix(term.domain, domain, sender) : null;
    return {
      ...branch,
      mailDependent: { suffix },
      notLookedUp: message("spf/term/mail-macro", { term: term.text, macro }),
    };
  }
  const name = target.invalid;
  if (!leadsToRecord(branch))
    return { ...branch, notLookedUp: message("spf/term/not-a-name", { term: term.text, name }) };
  // RFC 7208 §4.3: a malformed name gives "none", which for an include (§5.2) or redirect (§6.1) is a permerror
  const problem = message("spf/target/not-a-name", { name });
  return { ...branch, target: emptyNode(name, { kind: "missing", message: problem }) };
}

/** The name a term looks up; null for terms without a lookup (RFC 7208 §4.6.4: all, ip4, ip6 and modifiers except redirect). */
function lookupTarget(term: SpfTerm, domain: Name, sender: Name): Expansion | null {
  switch (term.kind) {
    case "include":
    case "exists":
    case "redirect":
      return expandName(term.domain, domain, sender);
    case "a":
    case "mx":
    case "ptr":
      return term.domain === null ? { name: domain } : expandName(term.domain, domain, sender);
    default:
      return null;
  }
}

/** Adds the lookups of each subtree to its term and record. */
function sumLookups(node: SpfNode): void {
  for (const branch of node.branches) {
    if (branch.target !== null) {
      sumLookups(branch.target);
      branch.lookups += branch.target.lookups;
    }
    node.lookups += branch.lookups;
  }
}
