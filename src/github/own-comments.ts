// How our comments and issues are found again: by hidden lines at their beginning, and by their author.

/** A comment as GitHub lists it. `author` is a login, empty for a deleted account. */
export interface Comment {
  id: number;
  author: string;
  body: string;
}

/** The hidden first line of every comment of ours. Different labels give different lines. */
export function commentMarker(label: string): string {
  return hiddenLine("mail-policy", label);
}

/** The hidden line of a comment about one finding, by its key. */
export function findingMarker(key: string): string {
  return hiddenLine("finding", key);
}

/** The hidden line with a digest of the files that a comment links to. */
export function filesMarker(digest: string): string {
  return hiddenLine("files", digest);
}

/** The marker of the finding that a comment is about; null if its second line is not one. */
export function findingMarkerIn(body: string): string | null {
  return /^[^\n]*\n(<!-- finding:[^\n]* -->)(?:\r?\n|$)/.exec(body)?.[1] ?? null;
}

/** A line that is not shown. */
export function hiddenLine(kind: string, text: string): string {
  return `<!-- ${kind}:${hiddenText(text)} -->`;
}

/** A text as it is in a hidden line. */
export function hiddenText(text: string): string {
  // HTML §13.1.6: a comment ends at `-->` or `--!>`, so it must not contain `>` or a pair of hyphens.
  return encodeURIComponent(text).replaceAll("--", "-%2D");
}

/** The list in the text of a hidden line of up to `limit` characters; null where it is none. Others may edit it: hostile. */
export function parseHiddenList(text: string, limit: number): unknown[] | null {
  if (text.length > limit) return null;
  try {
    const value: unknown = JSON.parse(decodeURIComponent(text));
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether `viewer`, the login of our token, wrote a comment: anyone can copy the marker, but only we can write under our login. */
export function isAuthor(viewer: string, { author }: Pick<Comment, "author">): boolean {
  // An app's login ends in `[bot]` where REST shows it, and need not where GraphQL does.
  return author === viewer || author === `${viewer}[bot]`;
}

/** Whether two texts of a comment are equal. Text edited in a browser comes back with CRLF. */
export function isSameText(a: string, b: string): boolean {
  return normalizeLineEnds(a) === normalizeLineEnds(b);
}

/** The commit of a link to a line, and the run of one to a run: as `readLinks` makes them. */
const LINKED_STATE = /(\]\([^\s()]+\/)(?:(?:blob|src\/commit)\/[0-9a-f]{40,64}|actions\/runs\/\d+)/g;

/**
 * Whether two comments say the same: their texts are equal except for the commit and the run of links. So are the files linked to, as their
 * markers are part of the text: the older links lead to the same lines. Without such a marker only equal texts say the same.
 */
export function isSameContent(a: string, b: string): boolean {
  const hasMarker = a.includes("\n<!-- files:");
  const content = (body: string): string => (hasMarker ? body.replace(LINKED_STATE, "$1") : body);
  return isSameText(content(a), content(b));
}

function normalizeLineEnds(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd();
}
