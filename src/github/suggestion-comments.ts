// Suggestions in review comments, where GitHub lets people commit them: one for each edit whose lines the pull request shows.
import { message } from "../message.ts";
import type { Suggestion } from "../report/suggestion.ts";
import type { Comment } from "./own-comments.ts";
import { findingMarker, findingMarkerIn, isAuthor, isSameText } from "./own-comments.ts";
import { httpStatus } from "./retry.ts";
import { parseHunks, isInDiff } from "./patch.ts";
import { say } from "../report/say.ts";
import type { Language } from "../report/language.ts";

/** A comment at lines of a file; both are null once these are no longer part of the pull request. */
export interface ReviewComment extends Comment {
  path: string;
  startLine: number | null;
  /** The last one. */
  line: number | null;
  /** The comment it replies to; null for the first of a thread. */
  replyTo: number | null;
}

/** A comment to be: a suggestion, and the text with our marks. */
export interface NewComment {
  suggestion: Suggestion;
  body: string;
}

/** The review comments of one pull request, and the files it changes. Its methods reject with what GitHub answered. */
export interface ReviewApi {
  files(): AsyncIterable<{ path: string; patch: string }>;
  list(): AsyncIterable<ReviewComment>;
  viewer(): Promise<string>;
  /** One review with all these comments: all are made, or none. */
  createReview(comments: readonly NewComment[]): Promise<void>;
  create(comment: NewComment): Promise<void>;
  update(id: number, body: string): Promise<void>;
  /** Also where it is gone already. */
  remove(id: number): Promise<void>;
}

/** Project limit: suggestions on one pull request; for more, the report is easier to read. */
export const MAX_SUGGESTIONS = 10;

/** The texts that replace a suggestion. */
const OUTDATED = message("suggestions/outdated");
const SETTLED = message("suggestions/settled");

/**
 * Creates suggestions in one review, updates existing ones, and marks outdated and settled ones, in place. `openKeys` are the keys of the
 * findings that are not settled. Safe to repeat as a whole: it lists the comments first.
 */
export async function putSuggestions(
  review: ReviewApi,
  marker: string,
  suggestions: readonly Suggestion[],
  openKeys: ReadonlySet<string>,
  language: Language,
): Promise<void> {
  const own = await ownComments(review, marker);
  const wanted =
    suggestions.length === 0 ? [] : (await suggestionsInDiff(review, suggestions)).slice(0, MAX_SUGGESTIONS);
  const kept = new Map<number, ReviewComment>();
  const created: NewComment[] = [];
  for (const suggestion of wanted) {
    const body = `${marker}\n${findingMarker(suggestion.key)}\n${suggestion.body}`;
    const earlier = own.find((comment) => !kept.has(comment.id) && isEarlier(comment, suggestion));
    if (earlier === undefined) created.push({ suggestion, body });
    else {
      kept.set(earlier.id, earlier);
      if (!isSameText(earlier.body, body)) await review.update(earlier.id, body);
    }
  }
  if (created.length > 0) await createAll(review, created);
  const openMarkers = new Set([...openKeys].map(findingMarker));
  for (const comment of own) {
    if (kept.has(comment.id) || comment.line === null) continue;
    const about = findingMarkerIn(comment.body);
    const isDouble = about !== null && [...kept.values()].some((other) => isAboutTheSame(comment, other));
    const text = about === null || openMarkers.has(about) ? OUTDATED : SETTLED;
    const body = `${marker}\n${say(text, language)}`;
    if (isDouble && !comment.hasReplies) await review.remove(comment.id);
    else if (about !== null || !isReplaced(comment, marker, language)) await review.update(comment.id, body);
  }
}

/** One comment that GitHub refuses (422), as for a file it shows no lines of, must not cost the others. */
async function createAll(review: ReviewApi, comments: readonly NewComment[]): Promise<void> {
  try {
    await review.createReview(comments);
  } catch (error) {
    if (httpStatus(error) !== UNPROCESSABLE) throw error;
    for (const comment of comments)
      await review.create(comment).catch((refused: unknown) => {
        if (httpStatus(refused) !== UNPROCESSABLE) throw refused;
      });
  }
}

const UNPROCESSABLE = 422;

/** Two jobs at once make two suggestions of one. */
function isAboutTheSame(a: ReviewComment, b: ReviewComment): boolean {
  return (
    a.path === b.path &&
    a.startLine === b.startLine &&
    a.line === b.line &&
    findingMarkerIn(a.body) === findingMarkerIn(b.body)
  );
}

/** Whether the suggestion was replaced before. */
function isReplaced({ body }: ReviewComment, marker: string, language: Language): boolean {
  return [OUTDATED, SETTLED].some((text) => isSameText(body, `${marker}\n${say(text, language)}`));
}

/** Whether a comment is about the same finding, or about none, at the same lines: GitHub does not move a comment. */
function isEarlier({ path, startLine, line, body }: ReviewComment, { key, edit }: Suggestion): boolean {
  const about = findingMarkerIn(body);
  const isAtLines = path === edit.file && startLine === edit.line && line === edit.endLine;
  return isAtLines && (about === null || about === findingMarker(key));
}

/** The suggestions whose lines are part of the pull request and still have the text to replace. */
async function suggestionsInDiff(review: ReviewApi, suggestions: readonly Suggestion[]): Promise<Suggestion[]> {
  const paths = new Set(suggestions.map(({ edit }) => edit.file));
  const hunks = new Map<string, ReturnType<typeof parseHunks>>();
  for await (const { path, patch } of review.files()) if (paths.has(path)) hunks.set(path, parseHunks(patch));
  return suggestions.filter(({ edit }) => isInDiff(hunks.get(edit.file) ?? [], edit.line, edit.before));
}

interface OwnComment extends ReviewComment {
  hasReplies: boolean;
}

async function ownComments(review: ReviewApi, marker: string): Promise<OwnComment[]> {
  const marked: ReviewComment[] = [];
  const answered = new Set<number | null>();
  for await (const comment of review.list()) {
    answered.add(comment.replyTo);
    if (comment.body.startsWith(marker)) marked.push(comment);
  }
  if (marked.length === 0) return [];
  const viewer = await review.viewer();
  return marked
    .filter((comment) => isAuthor(viewer, comment))
    .map((comment) => ({ ...comment, hasReplies: answered.has(comment.id) }));
}
