// Phrases that do not read as plain English, and what to write instead.
import { parseSync } from "oxc-parser";

/** A phrase to avoid, what to write instead, and words that it matches. `allowedInComments`: too frequent there to forbid. */
export interface Phrase {
  pattern: RegExp;
  instead: string;
  example: string;
  allowedInComments?: true;
}

/** One match: its line from 1, the matched words, and the phrase. */
export interface Match {
  line: number;
  words: string;
  phrase: Phrase;
}

/** The start of a sentence, a string or a table cell, or what follows a colon or semicolon. */
const START = String.raw`(?:^ *|(?<=[.:;!?] )|(?<=[\n"'(|>*-] ?)|(?<=\x60))`;
const FORM = "(?:is|are|was|were)";
const FEW_WORDS = String.raw`(?: [\w\x60'-]+){1,4}?`;

/** A space in a pattern is any white space, so that a phrase may be wrapped. */
const phrase = (pattern: string, instead: string, example: string): Phrase => ({
  pattern: new RegExp(pattern.replace(/(?<!\^) (?![*?])/g, String.raw`\s+`), "gm"),
  instead,
  example,
});

export const PHRASES: readonly Phrase[] = [
  phrase(
    String.raw`(?<!\b[Tt]here )\b${FORM} no (?!longer\b|more than\b|later than\b)[a-z]+`,
    '"is not a valid X", "is missing" or "does not …"',
    "it is no domain name",
  ),
  phrase(
    String.raw`\b(?:[Nn]obody|[Nn]o one|[Ww]ho(?:so)?ever)\b`,
    "who acts: senders, receivers, resolvers, the author",
    "nobody asks",
  ),
  phrase(String.raw`\b[Mm]end(?:s|ed|ing)?\b`, '"fix"', "a record that mends it"),
  phrase(String.raw`\bOurs:`, '"Project limit:"', "Ours: ten"),
  phrase(String.raw`\bof (?:which|whom)\b`, "two sentences", "records, of which two are live"),
  {
    ...phrase(
      String.raw`${START}[Ww]hat(?: (?!is\b|are\b|was\b)[\w'-]+){0,4} (?:is|are|was|were|may|can|must|cannot|could|does|has|have|comes|goes|stays|stands)\b(?![^.]*\?)`,
      "a noun as the subject: the record, the value, the results",
      "What is known only later is unknown",
    ),
    allowedInComments: true,
  },
  phrase(
    String.raw`\b(?:cannot|could not) be (?:told|said|had|seen)\b|\bnot to be had\b|\b(?:${FORM}|been) told\b|\btold (?:at once|once|apart)\b|\btells? apart\b`,
    '"cannot be determined", "is not available", "is reported" or "distinguishes"',
    "whether it stays cannot be told",
  ),
  phrase(
    String.raw`${START}(?:Read|Judged|Allowed|Supported|Asked|Wanted|Seen|Listed|Shown|Kept|Named|wanted) (?:is|are)\b|\ballowed (?:is|are)\b|[\dx] are allowed\b|\band \w+ are allowed\b`,
    '"The checks … use", "use a, b or c" or "the limit is 10"',
    "11 lookups, 10 are allowed",
  ),
  phrase(
    String.raw`\b(?:tak(?:e|es|en|ing)|took)${FEW_WORDS} for (?:an?|one|the|that|what)\b|\btaken (?:for|to be)\b`,
    '"treat A as B"',
    "takes the key for a new one",
  ),
  phrase(
    String.raw`\bway out\b|\bport 25 (?:does not get|gets) out\b|\b(?:does not get|gets?) out of\b`,
    '"outbound port 25 is open" or "… is blocked"',
    "a machine that port 25 gets out of",
  ),
  phrase(
    String.raw`\b(?:makes?|made) way\b|\bstands? in (?:for|the place|its place)\b|\bin the place of\b|\btakes? the place of\b`,
    '"is removed", "replaces" or "instead of"',
    "the old records make way",
  ),
  phrase(
    String.raw`\b(?:is|are) (?:already there|there already)\b|\b(?:that|which|what) (?:is|are) there\b|\bat hand\b`,
    '"already exists", "existing" or "current"',
    "a file that is there already",
  ),
  phrase(
    String.raw`\bhold(?:s|ing)? (?:it |them |mail )?back\b|\bheld back\b`,
    '"defer" (senders) or "withhold"',
    "senders hold mail back",
  ),
  phrase(String.raw`\b${FORM} not known\b(?! to\b)`, '"is unknown"', "the state is not known"),
  phrase(String.raw`\bbut for\b`, '"except"', "all but for the apex"),
  phrase(String.raw`\bbreaks? (?:an?|the|no|your) build\b`, '"fails the build"', "it breaks no build"),
  phrase(String.raw`\bno more\b(?! than\b)|\banew\b`, '"no longer" or "again"', "it counts no more"),
];

/** The phrases to avoid in the prose of a file: comments and strings of TypeScript, descriptions of JSON, the whole of other files. */
export function matchesIn(name: string, text: string): Match[] {
  return proseIn(name, text)
    .flatMap((part) =>
      PHRASES.filter(({ allowedInComments }) => !part.isComment || !allowedInComments).flatMap((each) =>
        [...part.text.matchAll(each.pattern)].map((match) => {
          const start = part.start + match.index;
          const words = text.slice(start, start + match[0].length);
          return { start, words: words.replace(/\s+(?:\/\/|\*)?\s*/g, " ").trim(), phrase: each };
        }),
      ),
    )
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, words, phrase: each }) => ({ line: text.slice(0, start).split("\n").length, words, phrase: each }));
}

/** A piece of prose, as long as the piece of the file that begins at the offset `start`. */
interface Part {
  start: number;
  text: string;
  isComment?: true;
}

function proseIn(name: string, text: string): Part[] {
  if (name.endsWith(".ts")) return proseOfCode(name, text);
  if (name.endsWith(".json"))
    return [...text.matchAll(/(?<="description": )"(?:[^"\\]|\\.)*"/g)].map((match) => ({
      start: match.index,
      text: match[0],
    }));
  return [{ start: 0, text }];
}

/** Comments without their marks, strings, and templates with `x` for the code in them. */
function proseOfCode(name: string, text: string): Part[] {
  const { program, comments } = parseSync(name, text);
  const parts: Part[] = comments.map(({ start, end }) => ({
    start,
    text: text.slice(start, end).replace(/^\/[/*]+|^ *\*/gm, (mark) => " ".repeat(mark.length)),
    isComment: true,
  }));
  const collect = (node: Node): void => {
    const { type, start, end, value, quasis } = node;
    if (type === "Literal" && typeof value === "string") parts.push({ start, text: text.slice(start, end) });
    if (type === "TemplateLiteral") parts.push({ start, text: withoutCode(text, node, quasis ?? []) });
    for (const child of Object.values(node).flat())
      if (typeof child === "object" && child !== null && "type" in child) collect(child as Node);
  };
  collect(program);
  return parts;
}

/** A node of the syntax tree, with the keys that matter here. */
interface Node {
  type: string;
  start: number;
  end: number;
  value?: unknown;
  quasis?: readonly Node[];
}

/** The text of a template, with `x` for its code. The spans of its parts include the marks of the code. */
function withoutCode(text: string, { start, end }: Node, quasis: readonly Node[]): string {
  return quasis.reduce(
    (words, { start: from, end: to }) => {
      const part = text.slice(from, to).replace(/^\}/, " ").replace(/\$\{$/, "  ");
      return words.slice(0, from - start) + part + words.slice(to - start);
    },
    "x".repeat(end - start),
  );
}
