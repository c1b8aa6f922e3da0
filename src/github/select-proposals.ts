// Which of the next steps a pull request can carry.
import type { Proposal } from "../advance/proposal.ts";
import { proposalDigest } from "./advance-memory.ts";

/** The proposals by what becomes of them. */
export interface AdvanceSelection {
  /** Those that change files of the repository. */
  candidates: readonly Proposal[];
  /** Their records are to be published by hand: no file can be changed. */
  unedited: readonly Proposal[];
  /** Somebody closed the pull request that proposed them. */
  declined: readonly Proposal[];
  /** Nothing is to be changed. */
  staying: readonly Proposal[];
}

/** Steps back come first, because mail is at risk. */
export function selectProposals(proposals: readonly Proposal[], declined: ReadonlySet<string>): AdvanceSelection {
  const isBack = (proposal: Proposal): number => Number(proposal.direction === "back");
  const moving = proposals.filter(({ direction }) => direction !== "stay").toSorted((a, b) => isBack(b) - isBack(a));
  const offered = moving.filter((proposal) => !declined.has(proposalDigest(proposal)));
  const changesFiles = ({ edits, newFiles }: Proposal): boolean => edits.length + newFiles.length > 0;
  return {
    candidates: offered.filter(changesFiles),
    unedited: offered.filter((proposal) => !changesFiles(proposal)),
    declined: moving.filter((proposal) => declined.has(proposalDigest(proposal))),
    staying: proposals.filter(({ direction }) => direction === "stay"),
  };
}
