// The one comment per pull request and label: found by a hidden marker and its author, updated in place.
import type { Comment } from "./own-comments.ts";
import { isAuthor, isSameContent } from "./own-comments.ts";

/** The comments of one pull request. Its methods reject with what GitHub answered. */
export interface CommentsApi {
  /** Oldest first, over all pages. */
  list(): AsyncIterable<Comment>;
  /** The login that comments posted with our token carry. */
  viewer(): Promise<string>;
  /** Gives the id of the new comment. */
  create(body: string): Promise<number>;
  update(id: number, body: string): Promise<void>;
  /** Also where it is gone already. */
  remove(id: number): Promise<void>;
}

/** Octets of the text. GitHub takes 65,536 characters and answers 422 to more; the markers have at most 507. */
export const COMMENT_LIMIT = 65_000;

/**
 * Puts `text` into our comment, unless that says the same already; makes one only if `create`. Returns its id, null if there is no comment. Of two, which jobs that run at
 * once may make, the later goes. Safe to repeat as a whole: it lists the comments first.
 */
export async function putComment(
  comments: CommentsApi,
  marker: string,
  text: string,
  create: boolean,
): Promise<number | null> {
  const body = `${marker}\n${text}`;
  const [earlier, ...doubles] = await ownComments(comments, marker);
  for (const { id } of doubles) await comments.remove(id);
  if (earlier === undefined) return create ? await comments.create(body) : null;
  if (!isSameContent(earlier.body, body)) await comments.update(earlier.id, body);
  return earlier.id;
}

/** Both must match, the marker and the author. */
async function ownComments(comments: CommentsApi, marker: string): Promise<Comment[]> {
  const marked: Comment[] = [];
  for await (const comment of comments.list()) if (comment.body.startsWith(marker)) marked.push(comment);
  if (marked.length === 0) return [];
  const viewer = await comments.viewer();
  return marked.filter((comment) => isAuthor(viewer, comment));
}
