// Which terms a change of the SPF record takes in or leaves out: the senders that they let pass come and go with them.
import type { ByteString } from "../../dns/record.ts";
import type { Address } from "./network.ts";
import { isSameNetwork, parseAddress } from "./network.ts";
import type { SpfBranch, SpfNode } from "./record.ts";
import { allTerms, leadsToRecord, passTerms, unmeasuredReasons } from "./traversal.ts";

/** The terms, as written, that the domain's own record loses and gains. */
export interface SendersChange {
  removed: ByteString[];
  added: ByteString[];
}

/** Compares two trees; what is only reached by another way is neither lost nor gained. */
export function compareSenders(before: SpfNode, after: SpfNode): SendersChange {
  return { removed: termsMissing(before, after), added: termsMissing(after, before) };
}

/** The terms of the record itself whose senders no term of the other tree lets pass. */
function termsMissing(record: SpfNode, other: SpfNode): ByteString[] {
  const reached = new Set(allTerms(other, letsRecordPass).map(({ branch }) => targetOf(branch)));
  const isMatched = unmeasuredReasons(other).length > 0 ? () => true : matcherOf(other);
  const missing = record.branches.filter((branch) =>
    letsRecordPass(branch) ? !reached.has(targetOf(branch)) : letsClientsPass(branch) && !isMatched(branch),
  );
  return [...new Set(missing.map(({ text }) => text))];
}

/** RFC 7208 §5.2: an include gives pass only with the qualifier `+`. */
function letsRecordPass(branch: SpfBranch): boolean {
  return leadsToRecord(branch) && branch.isEvaluated && (branch.qualifier ?? "+") === "+";
}

/** `all` has a check of its own. */
function letsClientsPass({ kind, isEvaluated, qualifier }: SpfBranch): boolean {
  return isEvaluated && qualifier === "+" && kind !== "all" && kind !== "include";
}

/** The name looked up; a term whose name depends on the mail stands for itself. */
function targetOf({ name, text }: SpfBranch): string {
  return name ?? text.replace(/^\+/, "").toLowerCase();
}

/** Whether the tree lets all clients of a term pass, by the same term or by a network around it. */
function matcherOf(tree: SpfNode): (branch: SpfBranch) => boolean {
  const branches = passTerms(tree).map(({ branch }) => branch);
  const terms = new Set(branches.map(termKey));
  const networks = branches.flatMap((branch) => networkOf(branch) ?? []);
  return (branch) => {
    if (terms.has(termKey(branch))) return true;
    const own = networkOf(branch);
    return (
      own !== null &&
      networks.some(({ address, prefix }) => prefix <= own.prefix && isSameNetwork(address, own.address, prefix))
    );
  };
}

function termKey(branch: SpfBranch): string {
  return `${branch.kind} ${targetOf(branch)} ${JSON.stringify(branch.prefixes)}`;
}

function networkOf({ network, prefixes }: SpfBranch): { address: Address; prefix: number } | null {
  const address = network === null ? null : parseAddress(network);
  const prefix = address === null ? undefined : prefixes[address.family];
  return address === null || prefix === undefined ? null : { address, prefix };
}
