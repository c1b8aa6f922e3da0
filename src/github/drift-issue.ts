// The one drift issue per label: what becomes of it, as a pure function of what it remembers and what a run found.
import type { IssueItem } from "../run-report.ts";
import type { IssueChange, OpenIssue } from "../report/drift-issue.ts";
import type { IssueMemory } from "./issue-memory.ts";
import { NOTHING_REMEMBERED, digestOf, issueBody, readIssueBody, remember } from "./issue-memory.ts";
import { isSameText } from "./own-comments.ts";

/** An issue of ours, as GitHub lists it. */
export interface OwnIssue {
  number: number;
  title: string;
  body: string;
  isOpen: boolean;
  isLocked: boolean;
}

/** What a run found. */
export interface IssueFindings {
  label: string;
  items: ReadonlyMap<string, IssueItem>;
  /** The keys of items that were seen twice: only these enter. */
  confirmed: ReadonlySet<string>;
  isUnmeasured: (key: string) => boolean;
  /** Whether the run measured everything: an issue that has lost keys can only then know that nothing of it is left. */
  isComplete: boolean;
}

/** The words, rendered where they are needed. */
export interface IssueWords {
  /** null: there is nothing to name; the title stays. */
  title: (open: OpenIssue) => string | null;
  text: (open: OpenIssue) => string;
  change: (change: IssueChange) => string;
}

interface IssueState {
  state?: "open" | "closed";
}

/** What is written: a comment first, then the rest of it in one request; null: nothing. */
interface IssueUpdate {
  comment: string | null;
  fields: ({ title?: string; body: string } & IssueState) | null;
}

/** What is to be done, and what then is open. `memory` is that of the issue afterwards. */
export interface IssueDecision {
  action:
    | { kind: "none" }
    | { kind: "create"; title: string; body: string }
    | ({ kind: "update"; number: number } & IssueUpdate);
  open: OpenIssue;
  memory: IssueMemory;
}

/** The items that would enter an issue that remembers `memory`. */
export function enteringItems(items: IssueFindings["items"], { keys }: IssueMemory): IssueItem[] {
  const listed = new Set(keys);
  return [...items.values()].filter(({ key, enters }) => enters && !listed.has(key));
}

/** Decides on the newest issue of ours, open or closed; null: there is none. */
export function decideIssue(issue: OwnIssue | null, findings: IssueFindings, words: IssueWords): IssueDecision {
  const { items, confirmed, isUnmeasured, isComplete } = findings;
  const { memory: earlier } = issue === null ? FORGOTTEN : readIssueBody(issue.body);
  const kept = earlier.keys.filter((key) => items.has(key) || isUnmeasured(key));
  const added = enteringItems(items, earlier).filter(({ key }) => confirmed.has(key));
  const listed = openIssue([...kept, ...added.map(({ key }) => key)], items);
  const keys = keysOf(listed);
  const isChanged = digestOf(keys) !== (earlier.digest || digestOf([]));
  // who closes an issue settles what it has lost
  const hasLostKeys = issue?.isOpen === true && (earlier.more === null || (earlier.more > 0 && isChanged));
  const isWhole = !hasLostKeys || (isComplete && items.size === 0);
  const open = { ...listed, isWhole };
  const memory = remember(keys, { ...earlier, revision: earlier.revision + Number(isChanged) }, isWhole);
  const change: IssueChange = {
    added,
    gone: earlier.keys.filter((key) => !items.has(key) && !isUnmeasured(key)),
    isCounted: earlier.more === 0,
    open: keys.length,
    isWhole,
  };
  const next = { open, memory, isChanged, change };
  const isSilent = issue === null || (!issue.isOpen && issue.isLocked); // what is closed and locked is not opened again
  if (!isSilent) return { action: updateOf(issue, next, findings.label, words), open, memory };
  if (added.length === 0) return { action: { kind: "none" }, open, memory: earlier };
  const body = issueBody(findings.label, memory, words.text(open));
  return { action: { kind: "create", title: words.title(open) ?? "", body }, open, memory };
}

const FORGOTTEN = { memory: NOTHING_REMEMBERED, text: "" };

interface NextState {
  open: OpenIssue;
  memory: IssueMemory;
  isChanged: boolean;
  change: IssueChange;
}

function updateOf(
  issue: OwnIssue,
  { open, memory, isChanged, change }: NextState,
  label: string,
  words: IssueWords,
): IssueDecision["action"] {
  // what an issue cannot remember is found again in each run
  const isReopened = !issue.isOpen && isChanged && change.added.length > 0;
  const isClosed = issue.isOpen && change.open === 0 && change.isWhole;
  const isShown = isReopened || (issue.isOpen && !isClosed); // a closed issue keeps the text that says what it was about
  const body = issueBody(label, memory, isShown ? words.text(open) : readIssueBody(issue.body).text);
  // a title that somebody has changed stays until the findings change
  const title = isShown && (isChanged || isReopened) ? words.title(open) : null;
  const isTold = (isReopened || (issue.isOpen && (isChanged || isClosed))) && !issue.isLocked;
  const state: IssueState = isReopened ? { state: "open" } : isClosed ? { state: "closed" } : {};
  const isWritten = isReopened || isClosed || !isSameText(withoutRun(body), withoutRun(issue.body));
  return {
    kind: "update",
    number: issue.number,
    comment: isTold ? words.change(change) : null,
    fields: isWritten ? { ...(title === null ? {} : { title }), body, ...state } : null,
  };
}

/** Regressions first: drift is found again in each run, so that an issue that cannot remember all of it loses nothing. */
function keysOf({ items, unmeasured }: Omit<OpenIssue, "isWhole">): string[] {
  const rank = ({ enters, finding: { change }, reminder }: IssueItem): number =>
    Number(enters && change !== "new" && reminder === null);
  return [...unmeasured, ...items.toSorted((a, b) => rank(a) - rank(b)).map(({ key }) => key)];
}

function openIssue(keys: readonly string[], all: IssueFindings["items"]): Omit<OpenIssue, "isWhole"> {
  const items = keys.flatMap((key) => all.get(key) ?? []);
  return { items, unmeasured: keys.filter((key) => !all.has(key)) };
}

/** A text without the number of the run that it links to: another number alone changes nothing. */
function withoutRun(text: string): string {
  return text.replace(/\/actions\/runs\/\d+/g, "/actions/runs/");
}
