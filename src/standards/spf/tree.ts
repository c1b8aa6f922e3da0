// What the tree of SPF records says as a whole: faults, unseen parts, void lookups, its ending, and who may send.
import type { Text } from "../../message.ts";
import type { ByteString } from "../../dns/record.ts";
import type { AddressFamily, LookupOutcome, SpfBranch, SpfNode, SpfProblem } from "./record.ts";
import { excerpt } from "./words.ts";

/** Every record that evaluation can reach, the first one first, each below the one that names it. */
export function* allRecords(node: SpfNode): Generator<SpfNode> {
  yield node;
  for (const { target } of node.branches) if (target !== null) yield* allRecords(target);
}

/** Every term that is evaluated. */
export function* evaluatedTerms(root: SpfNode): Generator<SpfBranch> {
  for (const node of allRecords(root)) yield* node.branches.filter((branch) => branch.evaluated);
}

/** A permerror: at which record, and why. */
export interface PermError {
  node: SpfNode;
  problem: SpfProblem;
}

/** The permerrors that lookup counts apart make of the record. */
export function permErrors(root: SpfNode): PermError[] {
  return [...allRecords(root)].flatMap((node) => (node.problem === null ? [] : [{ node, problem: node.problem }]));
}

/** Why records that evaluation can reach were not seen; each reason once. */
export function unmeasuredReasons(root: SpfNode): Text[] {
  const reasons: Text[] = [];
  for (const node of allRecords(root)) {
    if (node.unknown !== null) reasons.push(node.unknown);
    for (const { kind, open, text } of node.branches) {
      if (open !== null && (kind === "include" || kind === "redirect")) reasons.push(`\`${excerpt(text)}\` ${open}`);
    }
  }
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

/** Why it is not known what the lookups of a term bring, or whether they are void for a client that may pass. */
export function unknownReason({ text, open, unanswered }: SpfBranch): string {
  if (open !== null) return `\`${excerpt(text)}\` ${open}`;
  return unanswered ?? `\`${excerpt(text)}\` depends on the client`;
}

/** The evaluated terms whose lookups had the given outcome for clients of the family. */
export function termsWithOutcome(root: SpfNode, family: AddressFamily, outcome: LookupOutcome): SpfBranch[] {
  return [...evaluatedTerms(root)].filter((branch) => branch.found?.[family] === outcome);
}

/** Whether a client of the family can pass: "maybe" where only the client, or what was not seen, decides. */
export function canPass(node: SpfNode, family: AddressFamily): "yes" | "maybe" | "no" {
  if (node.unknown !== null) return "maybe";
  let verdict: "maybe" | "no" = "no";
  for (const branch of node.branches) {
    if (!branch.evaluated || (branch.qualifier ?? "+") !== "+") continue;
    const one = canTermPass(branch, family);
    if (one === "yes") return "yes";
    if (one === "maybe") verdict = "maybe";
  }
  return verdict;
}

function canTermPass(
  { kind, open, target, found, prefixes }: SpfBranch,
  family: AddressFamily,
): "yes" | "maybe" | "no" {
  if (kind === "all" || kind === "ip4" || kind === "ip6") return prefixes[family] === undefined ? "no" : "yes";
  if (kind === "ptr" || open !== null) return "maybe";
  if (target !== null) return canPass(target, family);
  if (found === null || found[family] === "void") return "no";
  return found[family] === "found" ? "yes" : "maybe";
}

/** A term and the record it stands in. */
export interface TermInRecord {
  node: SpfNode;
  branch: SpfBranch;
}

/** The terms that let clients pass: only `+`, and through an include only where that is `+` too (RFC 7208 §5.2). */
export function passTerms(node: SpfNode): TermInRecord[] {
  return node.branches.flatMap((branch) => {
    if (!branch.evaluated) return [];
    if (branch.kind === "redirect" && branch.target !== null) return passTerms(branch.target);
    if (branch.qualifier !== "+") return [];
    return branch.target === null ? [{ node, branch }] : passTerms(branch.target);
  });
}

/** Every term of every record, evaluated or not. */
export function allTerms(root: SpfNode): TermInRecord[] {
  return [...allRecords(root)].flatMap((node) => node.branches.map((branch) => ({ node, branch })));
}

/** The record that decides about what nothing else matched, after any redirects; its `all`, null where it has none. */
export interface Ending {
  node: SpfNode;
  all: SpfBranch | null;
  /** Why a redirect leads to a name that is not known; else null. */
  open: string | null;
}

/** How the tree ends. */
export function findEnding(node: SpfNode): Ending {
  const all = node.branches.find((branch) => branch.kind === "all") ?? null; // RFC 7208 §5.1: the first one counts
  const redirect = node.branches.find((branch) => branch.kind === "redirect");
  if (all !== null || redirect === undefined) return { node, all, open: null };
  if (redirect.target !== null) return findEnding(redirect.target); // RFC 7208 §6.1
  return { node, all: null, open: `\`${excerpt(redirect.text)}\` ${redirect.open ?? ""}` };
}

/** A term in words, with its record unless that is the domain's own. */
export function termLabel(branch: SpfBranch, node: SpfNode, tree: SpfNode): string {
  const term = `\`${excerpt(branch.text)}\``;
  return node === tree ? term : `${term} in the record of ${node.domain}`;
}

/** The record with each term as `change` writes it; null takes it out. */
export function withTerms(node: SpfNode, change: (branch: SpfBranch) => ByteString | null): ByteString {
  return ["v=spf1", ...node.branches.flatMap((branch) => change(branch) ?? [])].join(" ");
}

/** One line per term that costs lookups, its number first, indented below the term that leads to it. */
export function drawTree(node: SpfNode, depth = 0): string[] {
  return node.branches.flatMap((branch) => {
    if (branch.lookups === 0) return [];
    const line = `${"  ".repeat(depth)}${branch.lookups} ${excerpt(branch.text)}`;
    return branch.target === null ? [line] : [line, ...drawTree(branch.target, depth + 1)];
  });
}
