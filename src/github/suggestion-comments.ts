// Suggestions in review comments, where GitHub lets people commit them: one for each edit whose lines the pull request shows.
import type { Suggestion } from "../report/suggestion.ts";
import type { Comment } from "./own-comments.ts";
import { findingMarker, findingMarkerIn, isAuthor, isSameText } from "./own-comments.ts";
import { parseHunks, isInDiff } from "./patch.ts";

/** A comment at a line of a file; `line` is null once the lines are no longer part of the pull request. */
export interface ReviewComment extends Comment {
  path: string;
  line: number | null;
}

/** The review comments of one pull request, and the files it changes. Its methods reject with what GitHub answered. */
export interface ReviewApi {
  files(): AsyncIterable<{ path: string; patch: string }>;
  list(): AsyncIterable<ReviewComment>;
  viewer(): Promise<string>;
  create(suggestion: Suggestion, body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
}

/** Project limit: suggestions on one pull request; for more, the report is easier to read. */
export const MAX_SUGGESTIONS = 10;

/** The text that replaces an outdated suggestion. */
const OUTDATED = "This suggestion is outdated; see the report.";

/**
 * Creates suggestions, updates existing ones, and marks outdated ones, in place. Returns how many are current.
 * Safe to repeat as a whole: it lists the comments first.
 */
export async function putSuggestions(
  review: ReviewApi,
  marker: string,
  suggestions: readonly Suggestion[],
): Promise<number> {
  if (suggestions.length === 0) return 0;
  const wanted = (await suggestionsInDiff(review, suggestions)).slice(0, MAX_SUGGESTIONS);
  const own = await ownComments(review, marker);
  const updatedIds = new Set<number>();
  for (const suggestion of wanted) {
    const body = `${marker}\n${findingMarker(suggestion.key)}\n${suggestion.body}`;
    const earlier = own.find((comment) => !updatedIds.has(comment.id) && isEarlier(comment, suggestion));
    if (earlier === undefined) await review.create(suggestion, body);
    else updatedIds.add(earlier.id);
    if (earlier !== undefined && !isSameText(earlier.body, body)) await review.update(earlier.id, body);
  }
  const outdated = `${marker}\n${OUTDATED}`;
  for (const { id, line, body } of own)
    if (!updatedIds.has(id) && line !== null && !isSameText(body, outdated)) await review.update(id, outdated);
  return wanted.length;
}

/** Whether a comment is about the same finding, or about none, at the same lines: GitHub does not move a comment. */
function isEarlier({ path, line, body }: ReviewComment, { key, edit }: Suggestion): boolean {
  const about = findingMarkerIn(body);
  return path === edit.file && line === edit.endLine && (about === null || about === findingMarker(key));
}

/** The suggestions whose lines are part of the pull request and still have the text to replace. */
async function suggestionsInDiff(review: ReviewApi, suggestions: readonly Suggestion[]): Promise<Suggestion[]> {
  const paths = new Set(suggestions.map(({ edit }) => edit.file));
  const hunks = new Map<string, ReturnType<typeof parseHunks>>();
  for await (const { path, patch } of review.files()) if (paths.has(path)) hunks.set(path, parseHunks(patch));
  return suggestions.filter(({ edit }) => isInDiff(hunks.get(edit.file) ?? [], edit.line, edit.before));
}

async function ownComments(review: ReviewApi, marker: string): Promise<ReviewComment[]> {
  const marked: ReviewComment[] = [];
  for await (const comment of review.list()) if (comment.body.startsWith(marker)) marked.push(comment);
  if (marked.length === 0) return [];
  const viewer = await review.viewer();
  return marked.filter((comment) => isAuthor(viewer, comment));
}
