// Words that no German sentence has: what is left of the English one shows by them.

const WORDS =
  /\b(?:the|this|these|is|are|were|has|have|does|do|cannot|not|no|of|and|or|which|with|without|use|give|for|than|because)\b/gi;

/** The English words of a German text. Code is in backticks or quotes, and counts for neither language. */
export function englishWords(text: string): string[] {
  return text.replaceAll(/`[^`]*`|"[^"]*"|--[\w-]+|[\w-]+\.\w+|\S*[=|/]\S*/g, "").match(WORDS) ?? [];
}
