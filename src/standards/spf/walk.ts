// Walks every record that the evaluation of a domain's SPF record can reach, all branches: the worst case (RFC 7208 §4.6.4).
// A stranger's mail costs just this: it matches nothing before `all`, so each term is evaluated.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { isMissingName } from "../../dns/no-record.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import type { Evidence, Source, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { Expansion } from "./macro.ts";
import { expandName, hasMacro } from "./macro.ts";
import { parseSpf, prefixLengths } from "./parse.ts";
import type { AddressFamily, SpfBranch, SpfFact, SpfNode, SpfProblem, SpfTerm } from "./record.ts";
import { resemblesSpf, selectSpf } from "./record.ts";
import { excerpt } from "./words.ts";
import { resolveTerms } from "./voids.ts";

/** RFC 7208 §4.6.4: what lies below eleven records has cost more than the ten lookups allowed, whatever it says. */
const MAX_DEPTH = 11;
/** Ten times what RFC 7208 §4.6.4 allows: enough to say what to mend, and an explosive tree ends there. */
const MAX_LOOKUPS = 100;
/** How many faults of one record are put in words. */
const MAX_FAULTS = 3;

/** What the records of one tree may have together: two answers of the largest size there is (RFC 1035 §4.2.2). */
const MAX_OCTETS = 131_072;

const FAMILIES: readonly AddressFamily[] = ["v4", "v6"];

/** A record of the tree and the domains on the way to it, its own last. */
interface PathNode {
  node: SpfNode;
  path: readonly Name[];
}

/** A term whose target is to be fetched, and the domains above that. */
interface PendingRecord {
  branch: SpfBranch;
  name: Name;
  path: readonly Name[];
}

/** What the bounds still leave. */
interface LookupBudget {
  lookups: number;
  octets: number;
}

/** The domain's SPF record with all that it reaches; malformed where there are several. */
export async function observeSpf(dns: Dns, domain: Name): Promise<Observation<SpfFact>> {
  const lookup = await lookUpTxt(dns, domain);
  if (lookup.state === "unknown") return lookup;
  const at = { type: "TXT", name: domain };
  const texts = lookup.state === "present" ? selectSpf(lookup.texts) : [];
  const [text] = texts;
  if (text === undefined)
    return {
      state: "absent",
      evidence: lookup.state === "absent" ? lookup.evidence : misspeltEvidence(lookup.evidence, at),
    };
  const evidence = texts.map((each) => ({ at, text: each }));
  if (texts.length > 1) {
    // RFC 7208 §4.5: more than one record is a permerror
    return {
      state: "malformed",
      problem: `${domain} has ${texts.length} SPF records, exactly one is allowed`,
      evidence,
    };
  }
  const tree = await buildTree(dns, domain, text);
  const owner = lookup.state === "present" ? lookup.owner : domain;
  return { state: "present", value: { domain, owner, text, tree }, evidence };
}

/** Of TXT values without an SPF record, those that may be meant as one. */
function misspeltEvidence(evidence: readonly Evidence[], at: Source): Evidence[] {
  const like = evidence.filter(({ text }) => resemblesSpf(text));
  return like.length > 0 ? like : [{ at, text: `no SPF record (TXT records: ${evidence.length})` }];
}

/** Level by level, so that what the bounds leave out does not depend on which answer comes first. */
async function buildTree(dns: Dns, domain: Name, text: ByteString): Promise<SpfNode> {
  const root = parseNode(domain, text, domain);
  const budget: LookupBudget = { lookups: MAX_LOOKUPS, octets: MAX_OCTETS - text.length };
  let level: PathNode[] = [{ node: root, path: [domain] }];
  while (level.length > 0) {
    const steps = level.flatMap((place) => pendingRecords(place, budget));
    const fetched = await Promise.all(steps.map((step) => fetchRecord(dns, step)));
    level = steps.map(({ branch, name, path }, i) => {
      const node = toNode(name, fetched[i] as SpfNode | ByteString, domain, budget);
      branch.target = node;
      return { node, path: [...path, name] };
    });
  }
  sumLookups(root);
  await resolveTerms(dns, root, MAX_LOOKUPS);
  return root;
}

const leadsToRecord = ({ kind }: SpfBranch): boolean => kind === "include" || kind === "redirect";

/** The includes and redirects of a record that are to be followed; the others say that they are not. */
function pendingRecords({ node, path }: PathNode, budget: LookupBudget): PendingRecord[] {
  return node.branches.flatMap((branch) => {
    if (branch.lookups === 0) return [];
    budget.lookups--;
    if (!leadsToRecord(branch) || branch.name === null) return [];
    if (budget.lookups >= 0) return [{ branch, name: branch.name, path }];
    branch.open = `is not followed: ${MAX_LOOKUPS} lookups lie before it`;
    return [];
  });
}

function toNode(name: Name, fetched: SpfNode | ByteString, sender: Name, budget: LookupBudget): SpfNode {
  if (typeof fetched !== "string") return fetched;
  budget.octets -= fetched.length;
  if (budget.octets < 0)
    return {
      ...emptyNode(name, null),
      unknown: `the record of ${name} is not read: all together have over ${MAX_OCTETS} octets`,
    };
  return parseNode(name, fetched, sender);
}

/** The text of the one record at a step's name, or the node that says why there is none. */
async function fetchRecord(dns: Dns, { name, path }: PendingRecord): Promise<SpfNode | ByteString> {
  if (path.includes(name)) return emptyNode(name, { kind: "loop", words: `leads back to ${name}` });
  if (path.length >= MAX_DEPTH)
    return {
      ...emptyNode(name, null),
      unknown: `the record of ${name} is not read: ${path.length} records lead to it`,
    };
  const lookup = await lookUpTxt(dns, name);
  if (lookup.state === "unknown") return { ...emptyNode(name, null), unknown: lookup.reason };
  const texts = lookup.state === "present" ? selectSpf(lookup.texts) : [];
  if (texts.length > 1) return emptyNode(name, { kind: "several", words: `${name} has ${texts.length} SPF records` });
  const missing = lookup.state === "absent" && lookup.evidence.some(isMissingName);
  return (
    texts[0] ??
    emptyNode(name, { kind: "missing", words: missing ? `${name} does not exist` : `${name} has no SPF record` })
  );
}

/** A record that ends the walk. */
function emptyNode(domain: Name, problem: SpfProblem | null): SpfNode {
  return { domain, text: null, problem, unknown: null, lookups: 0, branches: [] };
}

/** A record whose terms are not yet followed. One that does not parse is never evaluated (RFC 7208 §4.6). */
function parseNode(domain: Name, text: ByteString, sender: Name): SpfNode {
  const { terms, errors } = parseSpf(text);
  if (errors.length > 0) {
    const faults = errors.slice(0, MAX_FAULTS).map(({ term, problem }) => `\`${excerpt(term)}\`: ${problem}`);
    const more = errors.length > MAX_FAULTS ? `; and ${errors.length - MAX_FAULTS} more` : "";
    return { ...emptyNode(domain, { kind: "syntax", words: `${faults.join("; ")}${more}` }), text };
  }
  const all = terms.findIndex((term) => term.kind === "all");
  const branches = terms.map((term, i) => {
    // RFC 7208 §5.1: terms behind `all` are not evaluated, nor is a `redirect` beside one, wherever it stands
    const evaluated = all < 0 || (i <= all && term.kind !== "redirect");
    return toBranch(term, evaluated, domain, sender);
  });
  return { domain, text, problem: null, unknown: null, lookups: 0, branches };
}

function toBranch(term: SpfTerm, evaluated: boolean, domain: Name, sender: Name): SpfBranch {
  const prefixes = prefixLengths(term);
  const branch: SpfBranch = {
    text: term.text,
    kind: term.kind,
    qualifier: term.qualifier,
    evaluated,
    lookups: 0,
    name: null,
    open: null,
    covers: FAMILIES.filter((family) => prefixes[family] === 0),
    target: null,
    found: null,
    unanswered: null,
    prefixes,
    network: "network" in term ? term.network : null,
    mxRecords: null,
    asksPtr: asksPtr(term),
  };
  const target = lookupTarget(term, domain, sender);
  if (!evaluated || target === null) return branch;
  branch.lookups = 1; // RFC 7208 §4.6.4: each such term counts one, and again whenever it is reached
  if ("name" in target) return { ...branch, name: target.name };
  if ("open" in target) return { ...branch, open: target.open };
  const words = `\`${excerpt(target.invalid)}\` is no valid domain name`;
  // RFC 7208 §4.3: a malformed name gives "none", which for an include (§5.2) or redirect (§6.1) is a permerror
  return leadsToRecord(branch)
    ? { ...branch, target: emptyNode(target.invalid, { kind: "missing", words }) }
    : { ...branch, open: words };
}

/** Whether receivers ask for the client's own names to evaluate the term (RFC 7208 §5.5, §7.3). */
function asksPtr(term: SpfTerm): boolean {
  return term.kind === "ptr" || ("domain" in term && term.domain !== null && hasMacro(term.domain, "p"));
}

/** The name a term looks up; null for terms that cost nothing (RFC 7208 §4.6.4: all, ip4, ip6 and modifiers but redirect). */
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

/** Adds each subtree's cost to its term and record. */
function sumLookups(node: SpfNode): void {
  for (const branch of node.branches) {
    if (branch.target !== null) {
      sumLookups(branch.target);
      branch.lookups += branch.target.lookups;
    }
    node.lookups += branch.lookups;
  }
}
