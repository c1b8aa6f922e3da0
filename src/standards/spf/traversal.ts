// Queries over the tree of SPF records.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message, uniqueMessages } from "../../message.ts";
import type { Evidence } from "../../model.ts";
import type { SpfBranch, SpfNode, SpfProblem } from "./record.ts";

/** A term and the record that contains it. */
export interface TermInRecord {
  node: SpfNode;
  branch: SpfBranch;
}

/** A permerror: at which record, and why. */
interface PermError {
  node: SpfNode;
  problem: SpfProblem;
}

/** Every record that evaluation can reach, the domain's own first, each below the one that names it. */
export function allRecords(root: SpfNode): SpfNode[] {
  const records: SpfNode[] = [];
  const visit = (node: SpfNode): void => {
    records.push(node);
    for (const { target } of node.branches) if (target !== null) visit(target);
  };
  visit(root);
  return records;
}

/** Every term that is evaluated. */
export function evaluatedTerms(root: SpfNode): SpfBranch[] {
  const terms: SpfBranch[] = [];
  for (const { branches } of allRecords(root))
    for (const branch of branches) if (branch.isEvaluated) terms.push(branch);
  return terms;
}

/** The wanted terms of every record, evaluated or not. */
export function allTerms(root: SpfNode, isWanted: (branch: SpfBranch) => boolean): TermInRecord[] {
  const terms: TermInRecord[] = [];
  for (const node of allRecords(root))
    for (const branch of node.branches) if (isWanted(branch)) terms.push({ node, branch });
  return terms;
}

/** The terms that let clients pass: only `+`, and through an include only if that is `+` too (RFC 7208 §5.2). */
export function passTerms(root: SpfNode): TermInRecord[] {
  return lastPassTerms(root).filter(({ branch }) => branch.kind !== "redirect");
}

/** Of the terms that may lead each mail to another record, those by which it can pass. */
export function passTermsByMail(root: SpfNode): TermInRecord[] {
  return lastPassTerms(root).filter(({ branch }) => leadsByMail(branch));
}

/** The terms that let clients pass, or lead there to a record that the tree does not show. */
function lastPassTerms(root: SpfNode): TermInRecord[] {
  const terms: TermInRecord[] = [];
  const visit = (node: SpfNode): void => {
    for (const branch of node.branches) {
      const { isEvaluated, kind, qualifier, target } = branch;
      if (!isEvaluated || (qualifier !== "+" && kind !== "redirect")) continue;
      if (target === null) terms.push({ node, branch });
      else visit(target);
    }
  };
  visit(root);
  return terms;
}

/** The permanent errors in the tree, apart from those of the limits. */
export function permErrors(root: SpfNode): PermError[] {
  const errors: PermError[] = [];
  for (const node of allRecords(root)) if (node.problem !== null) errors.push({ node, problem: node.problem });
  return errors;
}

/** Whether the record ends in a redirect, which beside `all` counts for nothing (RFC 7208 §6.1). */
export function isRedirected({ branches }: SpfNode): boolean {
  return branches.some(({ kind, isEvaluated }) => kind === "redirect" && isEvaluated);
}

/** Whether the term leads to another record. */
export function leadsToRecord({ kind }: SpfBranch): boolean {
  return kind === "include" || kind === "redirect";
}

/** Whether each mail may lead to another record, so that the tree cannot show it. */
export function leadsByMail(branch: SpfBranch): boolean {
  return leadsToRecord(branch) && branch.mailDependent !== null && branch.target === null;
}

/** Why records that evaluation can reach were not seen; each reason once. Those that depend on the mail are not among them. */
export function unmeasuredReasons(root: SpfNode): Message[] {
  const reasons: Message[] = [];
  for (const node of allRecords(root)) {
    if (node.unknown !== null) reasons.push(node.unknown);
    for (const branch of node.branches) {
      if (branch.notLookedUp !== null && leadsToRecord(branch) && !leadsByMail(branch))
        reasons.push(branch.notLookedUp);
    }
  }
  return uniqueMessages(reasons);
}

/** Whether the tree shows every record that evaluation can reach. */
export function isSeenWhole(root: SpfNode): boolean {
  return unmeasuredReasons(root).length === 0 && allTerms(root, leadsByMail).length === 0;
}

/** Why an include or a redirect leads to no record; null where it leads to one, or to one with syntax errors, which are its owner's. */
export function targetProblem({ target }: SpfBranch): Message | null {
  const problem = target?.problem ?? null;
  return problem === null || problem.kind === "syntax" ? null : problem.message;
}

/** A term as part of a message, with its record unless that is the domain's own. */
export function describeTerm({ node, branch }: TermInRecord, tree: SpfNode): Message {
  return message("spf/term", { term: branch.text, domain: node === tree ? null : node.domain });
}

/** The texts of the records, each once. */
export function recordEvidence(nodes: readonly SpfNode[]): Evidence[] {
  const texts = new Map<Name, ByteString>();
  for (const { domain, text } of nodes) if (text !== null) texts.set(domain, text);
  return Array.from(texts, ([name, text]) => ({ at: { type: "TXT", name }, text }));
}
