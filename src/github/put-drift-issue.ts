// Finds the drift issue, and carries out what was decided about it.
import { renderDuplicate } from "../report/drift-issue.ts";
import type { Language } from "../report/language.ts";
import type { ActionInputs } from "./inputs.ts";
import type { IssueDecision, OwnIssue } from "./drift-issue.ts";
import type { Issue, IssuesApi } from "./issues-api.ts";
import { NOTHING_REMEMBERED, issueBody, readIssueBody } from "./issue-memory.ts";
import { commentOnce } from "./comment-once.ts";
import { commentMarker, isAuthor } from "./own-comments.ts";
import { httpStatus } from "./retry.ts";

/** The issue of a label: the newest open one of ours, otherwise the newest closed one; and the other open ones, which two runs at once may make. */
interface FoundIssue {
  issue: OwnIssue | null;
  others: OwnIssue[];
}

/** Finds the issue of a label. Marker and author must match. */
export async function findIssue(api: IssuesApi, label: string): Promise<FoundIssue> {
  const [newest = null, ...others] = await ownIssues(api, label, "open");
  if (newest !== null) return { issue: newest, others };
  return { issue: await findClosedIssue(api, label), others: [] };
}

/** Busy repositories close many issues, so ours are asked for first. GitHub may list us under another login than `viewer` says. */
async function findClosedIssue(api: IssuesApi, label: string): Promise<OwnIssue | null> {
  const [ours] = await ownIssues(api, label, "closed", await api.viewer()).catch((error: unknown) => {
    if (httpStatus(error) === 422) return []; // it knows no such user
    throw error;
  });
  if (ours !== undefined) return ours;
  const [other = null] = await ownIssues(api, label, "closed");
  return other;
}

/** Newest first. */
async function ownIssues(api: IssuesApi, label: string, state: "open" | "closed", creator?: string): Promise<Issue[]> {
  const marker = commentMarker(label);
  const marked: Issue[] = [];
  for await (const issue of api.list(state, creator)) if (issue.body.startsWith(marker)) marked.push(issue);
  if (marked.length === 0) return [];
  const viewer = await api.viewer();
  return marked.filter((issue) => isAuthor(viewer, issue)).toSorted((a, b) => b.number - a.number);
}

/** What was done. `number` and `body` are those of the issue, open or closed; null without one. */
export interface PutIssue {
  decision: IssueDecision;
  number: number | null;
  body: string;
  isOpen: boolean;
}

/** Does what `decide` says of the issue of a label. Safe to repeat as a whole: it looks first at what exists. */
export async function putIssue(
  api: IssuesApi,
  { label, language }: Pick<ActionInputs, "label" | "language">,
  decide: (issue: OwnIssue | null) => IssueDecision,
): Promise<PutIssue> {
  const place = { api, label, language };
  const { issue, others } = await findIssue(api, label);
  if (issue !== null) await closeDuplicates(place, others, issue.number);
  const decision = decide(issue);
  const { action, memory } = decision;
  if (action.kind === "none") return { decision, number: null, body: "", isOpen: false };
  if (action.kind === "create") {
    const created = await api.create(action.title, action.body);
    // another run may have done the same meanwhile: both then keep the newest
    const [newest, ...doubles] = await ownIssues(api, label, "open");
    const number = Math.max(newest?.number ?? 0, created);
    await closeDuplicates(place, doubles, number);
    return { decision, number, body: action.body, isOpen: true };
  }
  const { number, comment, fields } = action;
  if (comment !== null)
    await commentOnce(api, number, { kind: "change", key: `${memory.revision} ${memory.digest}` }, comment);
  if (fields !== null) await api.update(number, { ...fields, ...stateReason(fields.state) });
  const isOpen = fields?.state === undefined ? issue?.isOpen === true : fields.state === "open";
  return { decision, number, body: fields?.body ?? issue?.body ?? "", isOpen };
}

function stateReason(state: "open" | "closed" | undefined): { state_reason?: "completed" | "reopened" } {
  return state === undefined ? {} : { state_reason: state === "open" ? "reopened" : "completed" };
}

/** The issue that is kept remembers for them. */
async function closeDuplicates(
  { api, label, language }: { api: IssuesApi; label: string; language: Language },
  issues: readonly OwnIssue[],
  kept: number,
): Promise<void> {
  for (const { number, body, isLocked } of issues) {
    if (!isLocked) {
      await commentOnce(api, number, { kind: "change", key: `duplicate of ${kept}` }, renderDuplicate(kept, language));
    }
    const forgetful = issueBody(label, NOTHING_REMEMBERED, readIssueBody(body).text);
    await api.update(number, { body: forgetful, state: "closed", state_reason: "duplicate" });
  }
}
