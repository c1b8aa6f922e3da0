// The beginning of a message or a fix, where one line has to do; the whole is shown elsewhere.

/** Characters of a brief message. */
const BRIEF_LIMIT = 100;
/** Where a message may end: before what lists or explains. */
const CLAUSE_END = /(?:: |; |\. |, | \()/g;
const SENTENCE_END = /[.!?](?=\s)/g;

/** The clauses of a message that fit into a line, at least one; the whole where it is short. */
export function briefMessage(text: string, limit = BRIEF_LIMIT): string {
  if (text.length <= limit) return text;
  const ends = endsOutsideCode(text, CLAUSE_END);
  const fitting = ends.filter((end) => end <= limit);
  // A list is left out as a whole, not in its middle.
  const colon = fitting.findLast((end) => text.startsWith(": ", end));
  const end = colon ?? fitting.at(-1) ?? ends[0];
  return end === undefined ? text : text.slice(0, end);
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  const [end] = endsOutsideCode(text, SENTENCE_END);
  return end === undefined ? text : text.slice(0, end + 1);
}

/** Where a pattern matches outside of code. */
function endsOutsideCode(text: string, pattern: RegExp): number[] {
  const prose = text.replace(/`[^`]*`/g, (code) => "x".repeat(code.length));
  return [...prose.matchAll(pattern)].map(({ index }) => index).filter((at) => at > 0);
}
