// Suggestions in review comments, where GitHub lets people commit them: one for each edit whose lines the pull request shows.
import type { Suggestion } from "../report/suggestion.ts";
import { hunksOf, isShown } from "./patch.ts";

/** A review comment as GitHub lists it; `line` is null once the lines are no longer part of the pull request. */
export interface ReviewComment {
  id: number;
  author: string;
  body: string;
  path: string;
  line: number | null;
}

/** A suggestion at lines of a file, by its path in the repository. */
export interface PlacedSuggestion extends Suggestion {
  path: string;
}

/** The review comments of one pull request, and the files it changes. Its methods reject with what GitHub answered. */
export interface Review {
  files(): AsyncIterable<{ path: string; patch: string }>;
  list(): AsyncIterable<ReviewComment>;
  viewer(): Promise<string>;
  create(suggestion: PlacedSuggestion, body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
}

/** Ours: suggestions on one pull request; a reader of more would rather read the report. */
export const MOST_SUGGESTIONS = 10;

/** What is left of a suggestion that is none any longer. */
const SETTLED = "What was suggested here is mended, or would be mended otherwise: see the report.";

/**
 * Makes the suggestions, updates those there are, and takes back those that are none any longer, in place. Gives how many stand.
 * Safe to repeat as a whole: it looks first.
 */
export async function putSuggestions(
  review: Review,
  marker: string,
  suggestions: readonly PlacedSuggestion[],
): Promise<number> {
  if (suggestions.length === 0) return 0;
  const wanted = (await shownIn(review, suggestions)).slice(0, MOST_SUGGESTIONS);
  const own = await ownIn(review, marker);
  const kept = new Set<number>();
  for (const suggestion of wanted) {
    const body = `${marker}\n${suggestion.body}`;
    const earlier = own.find(
      ({ id, path, line }) => !kept.has(id) && path === suggestion.path && line === suggestion.edit.endLine,
    );
    if (earlier === undefined) await review.create(suggestion, body);
    else kept.add(earlier.id);
    if (earlier !== undefined && plain(earlier.body) !== plain(body)) await review.update(earlier.id, body);
  }
  const settled = `${marker}\n${SETTLED}`;
  for (const { id, line, body } of own)
    if (!kept.has(id) && line !== null && plain(body) !== settled) await review.update(id, settled);
  return wanted.length;
}

/** Those whose lines the pull request shows, and which still say what is to be replaced. */
async function shownIn(review: Review, suggestions: readonly PlacedSuggestion[]): Promise<PlacedSuggestion[]> {
  const paths = new Set(suggestions.map(({ path }) => path));
  const hunks = new Map<string, ReturnType<typeof hunksOf>>();
  for await (const { path, patch } of review.files()) if (paths.has(path)) hunks.set(path, hunksOf(patch));
  return suggestions.filter(({ path, edit }) => isShown(hunks.get(path) ?? [], edit.line, edit.before));
}

/** Our comments; a stranger may copy the marker, and nobody else may write under our login. */
async function ownIn(review: Review, marker: string): Promise<ReviewComment[]> {
  const marked: ReviewComment[] = [];
  for await (const comment of review.list()) if (comment.body.startsWith(marker)) marked.push(comment);
  if (marked.length === 0) return [];
  const viewer = await review.viewer();
  return marked.filter(({ author }) => author === viewer || author === `${viewer}[bot]`);
}

/** Text edited in a browser comes back with CRLF. */
function plain(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd();
}
