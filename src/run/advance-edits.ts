// What the repository makes of the decisions: edits of the files that declare what is to change.
import type { AdvanceKind, Proposal } from "../advance/proposal.ts";
import type { Decision } from "../advance/situation.ts";
import { waiting } from "../advance/situation.ts";
import type { Name } from "../dns/name.ts";
import { message } from "../message.ts";
import type { FileEdit } from "../model.ts";
import { editPolicyFile } from "../zones/edits/edit-policy-file.ts";
import type { Editor } from "../zones/edits/editor.ts";
import type { PolicyFile } from "../zones/repository/policy-files.ts";

/** The files that declare records, and the MTA-STS policies that are deployed. */
export interface RepositoryParts {
  edit: Editor;
  policyFiles: ReadonlyMap<Name, PolicyFile>;
}

/** A decision as a proposal. */
export function toProposal(
  kind: AdvanceKind,
  domain: Name,
  decision: Decision,
  { edit, policyFiles }: RepositoryParts,
): Proposal {
  const found = edit(decision.records);
  const recordEdits = found === null || "code" in found ? [] : [found];
  const policyEdits = decision.served.length === 0 ? [] : policyEditsOf(domain, decision, policyFiles);
  // RFC 8461 §8.1: to publish the id alone would make senders keep the policy that is served now
  const edits = policyEdits === null ? [] : [...policyEdits, ...recordEdits];
  const byHand = found !== null && "code" in found ? [message("advance/write", { text: found })] : [];
  // a policy file without its record: senders would not hear of the new policy
  const unedited = found === null && edits.length > 0 ? decision.records : [];
  const apart = unedited.map(({ name, type, data }) => message("advance/publish-too", { name, type, data }));
  return { kind, domain, ...decision, watch: [...decision.watch, ...byHand, ...apart], edits, newFiles: [] };
}

/** The edit of the policy that the repository deploys; null where it deploys none, or not as plain lines. */
function policyEditsOf(
  domain: Name,
  { served }: Decision,
  policyFiles: ReadonlyMap<Name, PolicyFile>,
): FileEdit[] | null {
  const file = policyFiles.get(domain);
  const made = file === undefined ? null : editPolicyFile(file, served[0]?.lines ?? []);
  return made === null ? null : [made];
}

/** The proposals, without the steps of an MTA-STS policy that is that of other domains too, which do not take the same one. */
export function withSharedPolicies(
  proposals: readonly Proposal[],
  policyFiles: ReadonlyMap<Name, PolicyFile>,
): Proposal[] {
  const steps = proposals.filter(({ kind, direction }) => kind === "mta-sts" && direction !== "stay");
  const stepOf = new Map(steps.map(({ domain, direction }) => [domain, direction]));
  const domainsOf = new Map<string, Name[]>();
  for (const { file, domain } of policyFiles.values()) {
    const known = domainsOf.get(file);
    if (known === undefined) domainsOf.set(file, [domain]);
    else known.push(domain);
  }
  const waitsFor = new Map<string, Name[]>();
  for (const { domain, direction } of steps) {
    const file = policyFiles.get(domain)?.file ?? "";
    const key = `${direction} ${file}`;
    const others = waitsFor.get(key) ?? (domainsOf.get(file) ?? []).filter((one) => stepOf.get(one) !== direction);
    waitsFor.set(key, others);
  }
  return proposals.map((proposal) => {
    const file = policyFiles.get(proposal.domain)?.file ?? "";
    const domains = proposal.kind === "mta-sts" ? (waitsFor.get(`${proposal.direction} ${file}`) ?? []) : [];
    if (domains.length === 0) return proposal;
    return { ...waiting(proposal, [message("advance/mta-sts/shared-file", { file, domains })]), edits: [] };
  });
}
