// The one comment per pull request and label: found by a hidden marker and its author, updated in place.
import type { Report } from "../model.ts";
import type { CommentMode } from "./inputs.ts";

/** A comment as GitHub lists it. `author` is a login, empty for a deleted account. */
export interface Comment {
  id: number;
  author: string;
  body: string;
}

/** The comments of one pull request. Its methods reject with what GitHub answered. */
export interface CommentsApi {
  /** Oldest first, over all pages. */
  list(): AsyncIterable<Comment>;
  /** The login that comments posted with our token carry. */
  viewer(): Promise<string>;
  /** Gives the id of the new comment. */
  create(body: string): Promise<number>;
  update(id: number, body: string): Promise<void>;
}

/** Octets of the text. GitHub takes 65,536 characters and answers 422 to more; a marker has at most 475. */
export const COMMENT_LIMIT = 65_000;

/** The hidden first line by which a comment is found again. Different labels give different markers. */
export function commentMarker(label: string): string {
  // HTML §13.1.6: a comment ends at `-->` or `--!>`, so it must not contain `>` or a pair of hyphens.
  return `<!-- mail-policy:${encodeURIComponent(label).replaceAll("--", "-%2D")} -->`;
}

/** Whether the report is worth a new comment; an earlier one is always kept up to date. */
export function isCommentWanted(mode: Exclude<CommentMode, "never">, report: Report): boolean {
  if (mode === "always") return true;
  if (mode === "on-failure") return !report.gate.passed;
  const { fail, warn } = report.counts;
  const hasChanges = report.domains.some((d) => d.findings.some((f) => f.change === "new" || f.change === "fixed"));
  const hasWeakenings = report.weakenings !== null && report.weakenings.length > 0;
  return report.conclusion !== "pass" || fail + warn > 0 || hasChanges || hasWeakenings;
}

/**
 * Puts `text` into our comment; makes one only if `create`. Returns its id, null if there is no comment. Safe to
 * repeat as a whole: it lists the comments first.
 */
export async function putComment(
  comments: CommentsApi,
  marker: string,
  text: string,
  create: boolean,
): Promise<number | null> {
  const body = `${marker}\n${text}`;
  const earlier = await findOwnComment(comments, marker);
  if (earlier === null) return create ? await comments.create(body) : null;
  if (normalizeLineEnds(earlier.body) !== normalizeLineEnds(body)) await comments.update(earlier.id, body);
  return earlier.id;
}

/** Anyone can copy the marker, but only we can write under our login: both must match. */
async function findOwnComment(comments: CommentsApi, marker: string): Promise<Comment | null> {
  let viewer: string | null = null;
  for await (const comment of comments.list()) {
    if (!comment.body.startsWith(marker)) continue;
    viewer ??= await comments.viewer();
    // An app's login ends in `[bot]` where REST shows it, and need not where GraphQL does.
    if (comment.author === viewer || comment.author === `${viewer}[bot]`) return comment;
  }
  return null;
}

/** Text edited in a browser comes back with CRLF. */
function normalizeLineEnds(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd();
}
