// Finds the pull request of the next steps and its branch, and carries out what is decided about them.
import type { Proposal } from "../advance/proposal.ts";
import { mapConcurrent } from "../concurrency/map.ts";
import { type Message, message } from "../message.ts";
import { decodeUtf8, isUtf8 } from "../text/utf8.ts";
import type { AdvanceChange, ChangedFile } from "../run/advance-change.ts";
import { makeChange } from "../run/advance-change.ts";
import type { AdvanceSelection } from "./select-proposals.ts";
import { selectProposals } from "./select-proposals.ts";
import { proposalDigest } from "./advance-memory.ts";
import type { AdvanceDecision, AdvanceState } from "./advance-pull-request.ts";
import { decideAdvance, declinedProposals } from "./advance-pull-request.ts";
import { RefusedRequest } from "./api-errors.ts";
import { commentOnce } from "./comment-once.ts";
import type { GitDatabase, TreeFile } from "./git-database.ts";
import type { PullsApi } from "./pulls-api.ts";
import { httpStatus } from "./retry.ts";
import { changeDigest, changeOf, sealed } from "./sealed-commit.ts";
import type { NextSteps } from "../report/markdown-advance.ts";

export interface AdvanceApi {
  pulls: PullsApi;
  git: GitDatabase;
}

/** The words, rendered where they are needed. */
export interface AdvanceWords {
  title: (steps: NextSteps) => string;
  text: (steps: NextSteps) => string;
  commit: (steps: NextSteps) => string;
  comment: (comment: "closed" | "taken-over") => string;
}

export interface AdvanceRequest {
  branch: string;
  proposals: readonly Proposal[];
  limitations: readonly Message[];
  /** Whether the audit depends on a file of the repository. */
  isInput: (file: string) => boolean;
  words: AdvanceWords;
}

/** What was done. */
export interface PutAdvance {
  steps: NextSteps;
  /** The open pull request; null without one. */
  number: number | null;
  /** Somebody else's commit is on the branch, and kept something from being done. */
  isTakenOver: boolean;
}

/** Somebody moved the branch while this ran. */
class BranchMoved extends Error {}

/** Project limit: concurrent requests; GitHub asks for few (best practices for using the REST API). */
const MAX_CONCURRENT_REQUESTS = 4;
/** Runs that make the same pull request at once, or somebody who pushes: the second look finds what they did. */
const MAX_LOOKS = 3;

/** Opens, updates or closes the pull request. Safe to repeat as a whole: it looks first at what exists. Rejects with GitHub's errors. */
export async function putAdvance(api: AdvanceApi, request: AdvanceRequest): Promise<PutAdvance> {
  for (let look = 1; ; look++) {
    try {
      return await putOnce(api, request);
    } catch (error) {
      if (!(error instanceof BranchMoved)) throw error;
      if (look === MAX_LOOKS) throw new RefusedRequest(message("github/branch-moved"));
    }
  }
}

async function putOnce(api: AdvanceApi, request: AdvanceRequest): Promise<PutAdvance> {
  const { branch, proposals, limitations, words } = request;
  const home = await api.pulls.home();
  const state = await findState(api, branch, home.defaultBranch);
  const selection = selectProposals(proposals, new Set(declinedProposals(state)));
  const base = await api.git.endOf(home.defaultBranch);
  // GitHub answers 404 to hide what a token may not see: then nothing is known of our branch either
  if (base === null) throw new RefusedRequest(message("github/hidden-branch", { branch: home.defaultBranch }));
  const { change, tree: baseTree } = await changeOn(api.git, base, selection, request);
  const steps = { ...nextSteps(selection, change), limitations };
  const offer = {
    proposed: change.included.map(proposalDigest),
    change: changeDigest(change.files),
    title: words.title(steps),
    text: words.text(steps),
  };
  const decision = decideAdvance(state, offer);
  const move = async (to: string | null): Promise<void> => {
    if (!(await api.git.moveBranch(home.id, branch, state.branch?.commit ?? null, to))) throw new BranchMoved();
  };
  if (decision.branch === "push") {
    const tree = await api.git.createTree(await treeFiles(api.git, change.files), baseTree);
    const commit = { message: words.commit(steps), tree, parents: [base] };
    await move(await api.git.createCommit(sealed(commit, offer.change)));
  }
  const number = await putPull(api.pulls, decision, { state, head: branch, base: home.defaultBranch, words });
  if (decision.branch === "delete") await move(null); // last: a branch that is gone closes its pull request without a word
  return { steps, number, isTakenOver: decision.isTakenOver && (offer.proposed.length > 0 || state.open !== null) };
}

async function findState({ pulls, git }: AdvanceApi, branch: string, defaultBranch: string): Promise<AdvanceState> {
  const found = await pulls.list(branch);
  const commit = await git.endOf(branch);
  const isMerged = found.some((pull) => pull.isMerged && pull.head === commit);
  return {
    branch: commit === null ? null : { commit, change: changeOf(await git.commit(commit)), isMerged },
    open: found.find((pull) => pull.isOpen && (pull.isOurs || pull.base === defaultBranch)) ?? null,
    newest: found.find(({ isOurs }) => isOurs) ?? null,
  };
}

/** The change to a commit, and the tree of that. */
async function changeOn(
  git: GitDatabase,
  base: string,
  { candidates }: AdvanceSelection,
  { isInput }: AdvanceRequest,
): Promise<{ change: AdvanceChange; tree: string }> {
  if (candidates.length === 0) return { change: { included: [], leftOut: [], files: [] }, tree: "" };
  const { tree } = await git.commit(base);
  const entries = await git.entries(tree, { recursive: true });
  if (entries === null) throw new RefusedRequest(message("github/many-files"));
  const files = new Map(entries.map((entry) => [entry.path, entry]));
  return { change: await makeChange(candidates, { files, read: (sha) => git.read(sha), isInput }), tree };
}

function nextSteps(
  { unedited, declined, staying }: AdvanceSelection,
  { included, leftOut }: AdvanceChange,
): Omit<NextSteps, "limitations"> {
  const reason: Message = message("advance-pull-request/declined");
  return {
    included,
    unedited,
    staying,
    leftOut: [...leftOut, ...declined.map((proposal) => ({ proposal, reason }))],
  };
}

/** GitHub takes text; a file that is not UTF-8 goes there as a blob first. */
function treeFiles(git: GitDatabase, files: readonly ChangedFile[]): Promise<TreeFile[]> {
  return mapConcurrent(files, MAX_CONCURRENT_REQUESTS, async ({ path, mode, octets }) =>
    isUtf8(octets) ? { path, mode, content: decodeUtf8(octets) } : { path, mode, sha: await git.createBlob(octets) },
  );
}

interface PullContext {
  state: AdvanceState;
  head: string;
  base: string;
  words: AdvanceWords;
}

/** Gives the number of the pull request that is open afterwards. */
async function putPull(
  api: PullsApi,
  { pull }: AdvanceDecision,
  { state: { open }, head, base, words }: PullContext,
): Promise<number | null> {
  if (pull.kind === "none") return open?.number ?? null;
  if (pull.kind === "create") return createPull(api, { title: pull.title, body: pull.body, head, base });
  const { number, comment, fields } = pull;
  if (comment !== null) await commentOnce(api, number, { kind: "advance", key: comment }, words.comment(comment));
  if (fields !== null) await api.update(number, fields);
  return fields?.state === "closed" ? null : number;
}

/** GitHub has one open pull request from a branch to another; a run at the same time may have opened it. */
async function createPull(api: PullsApi, pull: Parameters<PullsApi["create"]>[0]): Promise<number> {
  try {
    return await api.create(pull);
  } catch (error) {
    const found = httpStatus(error) === 422 ? await api.list(pull.head) : [];
    const open = found.find(({ isOpen, base }) => isOpen && base === pull.base);
    if (open === undefined) throw error;
    return open.number;
  }
}
