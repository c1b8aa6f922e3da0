// The one pull request per label that carries the next steps: what becomes of it and its branch, as a pure function of what there is and
// what is proposed.
import { createHash } from "node:crypto";
import { NOTHING_REMEMBERED, advanceBody, readAdvanceBody } from "./advance-memory.ts";
import { isSameText } from "./own-comments.ts";

/** The end of the branch. */
interface AdvanceBranch {
  commit: string;
  /** The digest of the files that our commit changes; null for a commit of somebody else. */
  change: string | null;
  /** A pull request with this end was merged, so that nothing on the branch can be lost. */
  isMerged: boolean;
}

/** A pull request from the branch. `isOurs`: opened with our token. */
export interface AdvancePull {
  number: number;
  title: string;
  body: string;
  /** The commit at its end. */
  head: string;
  /** The branch that it is to be merged into: the default branch, unless somebody has chosen another one or renamed that. */
  base: string;
  isOpen: boolean;
  isMerged: boolean;
  isLocked: boolean;
  isOurs: boolean;
}

/** What there is. */
export interface AdvanceState {
  branch: AdvanceBranch | null;
  /** The open one: ours, or that of somebody else to the default branch. */
  open: AdvancePull | null;
  /** Our newest one, open or closed. */
  newest: AdvancePull | null;
}

/** What is proposed: the digests of the proposals, none if there are none, that of the files that they change, and the words. */
export interface AdvanceOffer {
  proposed: readonly string[];
  change: string;
  title: string;
  text: string;
}

export interface AdvanceDecision {
  /** `push`: make the commit, and move the branch to it from where it is. */
  branch: "keep" | "push" | "delete";
  pull:
    | { kind: "none" }
    | { kind: "create"; title: string; body: string }
    | {
        kind: "update";
        number: number;
        /** Said once, before the rest is written. */
        comment: "closed" | "taken-over" | null;
        fields: { title?: string; body: string; state?: "closed" } | null;
      };
  /** Somebody else's commit is on the branch, so that nothing is changed. */
  isTakenOver: boolean;
}

/** The branch of a label. Different labels have different ones. */
export function advanceBranch(label: string): string {
  if (label === "default") return "mail-policy/advance";
  if (/^[A-Za-z\d]+(?:[_-][A-Za-z\d]+)*$/.test(label)) return `mail-policy/advance-${label}`;
  const plain = label.replace(/[^A-Za-z\d]+/g, "-").replace(/^-|-$/g, "");
  const digest = createHash("sha256").update(label).digest("hex").slice(0, 8);
  return `mail-policy/advance-${plain}.${digest}`;
}

/** What somebody has declined: they closed the pull request without merging it. Opened again, it is proposed again. */
export function declinedProposals({ newest, open }: AdvanceState): readonly string[] {
  if (newest === null) return [];
  const { proposed, declined, isIdle } = readAdvanceBody(newest.body).memory;
  const isDeclined = !newest.isOpen && !newest.isMerged && !isIdle; // who closes what is not proposed any more says nothing of it
  const opened = open?.isOurs === true ? readAdvanceBody(open.body).memory.proposed : [];
  const all = new Set(isDeclined ? [...proposed, ...declined] : declined);
  return [...all].filter((one) => !opened.includes(one));
}

/** Decides; `offer` has no declined proposal. */
export function decideAdvance(state: AdvanceState, offer: AdvanceOffer): AdvanceDecision {
  const { branch, open } = state;
  if (branch?.change === null && !branch.isMerged) return { branch: "keep", pull: takenOver(open), isTakenOver: true };
  const decision = offer.proposed.length === 0 ? settled(state, offer) : proposed(state, offer);
  return { ...decision, isTakenOver: false };
}

function proposed(state: AdvanceState, { proposed, change, title, text }: AdvanceOffer): BranchAndPull {
  const { branch, open } = state;
  const body = advanceBody({ proposed, declined: declinedProposals(state), isIdle: false }, text);
  // GitHub opens no pull request whose commits were merged, not even if that was taken back
  const push = branch?.change === change && !branch.isMerged ? "keep" : "push";
  if (open === null) return { branch: push, pull: { kind: "create", title, body } };
  if (!open.isOurs) return { branch: push, pull: NOTHING };
  // a title that somebody has changed stays until other steps are proposed
  const isSameOffer = isSameSet(proposed, readAdvanceBody(open.body).memory.proposed);
  const fields = isSameOffer || open.title === title ? { body } : { title, body };
  const isWritten = "title" in fields || !isSameText(open.body, body);
  return { branch: push, pull: { ...updateOf(open), fields: isWritten ? fields : null } };
}

/**
 * Nothing is proposed. One run may have failed to measure something, so only the second one closes. A branch whose pull request somebody
 * closed stays, so that it can be opened again.
 */
function settled(state: AdvanceState, { text }: AdvanceOffer): BranchAndPull {
  const { branch, open, newest } = state;
  const isLeftOver = branch !== null && (newest === null || newest.isMerged || branch.isMerged);
  if (open === null) return { branch: isLeftOver ? "delete" : "keep", pull: NOTHING };
  if (!open.isOurs) return { branch: "keep", pull: NOTHING };
  const { memory, text: earlier } = readAdvanceBody(open.body);
  const declined = declinedProposals(state);
  if (!memory.isIdle)
    return {
      branch: "keep",
      pull: { ...updateOf(open), fields: { body: advanceBody({ ...memory, declined, isIdle: true }, text) } },
    };
  const body = advanceBody({ ...NOTHING_REMEMBERED, declined }, earlier);
  return {
    branch: branch === null ? "keep" : "delete",
    pull: { ...updateOf(open), comment: open.isLocked ? null : "closed", fields: { body, state: "closed" } },
  };
}

type BranchAndPull = Pick<AdvanceDecision, "branch" | "pull">;
type PullUpdate = Extract<AdvanceDecision["pull"], { kind: "update" }>;

const NOTHING = { kind: "none" } as const;

function updateOf({ number }: AdvancePull): PullUpdate {
  return { kind: "update", number, comment: null, fields: null };
}

function takenOver(open: AdvancePull | null): AdvanceDecision["pull"] {
  if (open === null || !open.isOurs) return NOTHING;
  return { ...updateOf(open), comment: open.isLocked ? null : "taken-over" };
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join() === b.toSorted().join();
}
