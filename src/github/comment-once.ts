// A comment that is made once, however often a run repeats: it begins with a hidden line.
import type { Comment } from "./own-comments.ts";
import { hiddenLine, isAuthor } from "./own-comments.ts";

/** The comments on an issue or a pull request, and the login under which our token writes. */
interface Comments {
  comments(number: number): AsyncIterable<Comment>;
  comment(number: number, body: string): Promise<void>;
  viewer(): Promise<string>;
}

/** A repeated run finds the comment of the run before it, which may have been cut off behind it. */
export async function commentOnce(
  api: Comments,
  number: number,
  { kind, key }: { kind: string; key: string },
  text: string,
): Promise<void> {
  const marker = hiddenLine(kind, key);
  const marked: { author: string }[] = [];
  for await (const comment of api.comments(number)) if (comment.body.startsWith(marker)) marked.push(comment);
  if (marked.length > 0) {
    const viewer = await api.viewer();
    if (marked.some((comment) => isAuthor(viewer, comment))) return;
  }
  await api.comment(number, `${marker}\n${text}`);
}
