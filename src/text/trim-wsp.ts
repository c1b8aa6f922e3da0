// White space of records: spaces and tabs alone (RFC 5234 §B.1).

/** The text without spaces and tabs at either end; one pass from each side. */
export function trimWsp(text: string): string {
  return trimWspEnd(text).replace(/^[ \t]+/, "");
}

/** The text without spaces and tabs at its end. */
export function trimWspEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\t")) end--;
  return text.slice(0, end);
}
