// Calls in a dnsconfig.js as they are written: their arguments, and the texts that are plain to read. No more of JavaScript.

/** An argument: where it stands, and what it says where it is strings (several are joined) or a number; else null. */
interface Argument {
  start: number;
  end: number;
  value: string | number | null;
}

/** A call in a text; `end` is behind its closing parenthesis. */
export interface Call {
  callee: string;
  start: number;
  end: number;
  arguments: readonly Argument[];
}

/** The name of a function that is called. */
const CALLEE = /[A-Za-z_$][\w$]{0,99}(?=\s*\()/y;
/** Project limit: ten thousand characters in one string. */
const STRING = /"(?:[^"\\\n]|\\.){0,10000}"|'(?:[^'\\\n]|\\.){0,10000}'/y;
const COMMENT = /\/\/[^\n]*\n|\/\*[^]*?\*\//y;

/** What a pattern matches at an offset; null where it does not. */
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Reads the call that begins at an offset; null where none begins, or its end cannot be found. Linear. */
export function parseCall(text: string, start: number): Call | null {
  const callee = matchAt(CALLEE, text, start);
  if (callee === null) return null;
  const found: Argument[] = [];
  let at = text.indexOf("(", start) + 1;
  let from = at;
  for (let depth = 0; ;) {
    const c = text[at];
    const next = c === undefined ? null : skipLexeme(text, at, c);
    if (c === undefined || next === null) return null;
    if (depth === 0 && (c === "," || c === ")")) {
      const argument = parseArgument(text, from, at);
      if (argument !== null) found.push(argument);
      if (c === ")") return { callee, start, end: next, arguments: found };
      from = next;
    } else if ("([{".includes(c)) depth++;
    else if (")]}".includes(c)) depth--;
    at = next;
  }
}

/** Behind the string or comment that begins here, else behind this character; null where it has no end, or is a regular expression. */
function skipLexeme(text: string, at: number, c: string): number | null {
  if (c === "`") return null;
  if (!"\"'/".includes(c)) return at + 1;
  const lexeme = matchAt(c === "/" ? COMMENT : STRING, text, at);
  return lexeme === null ? null : at + lexeme.length;
}

function parseArgument(text: string, from: number, to: number): Argument | null {
  const written = text.slice(from, to).trimEnd();
  const own = written.trimStart();
  const end = from + written.length;
  return own === "" ? null : { start: end - own.length, end, value: parseLiteral(own) };
}

function parseLiteral(written: string): string | number | null {
  if (/^\d{1,10}$/.test(written)) return Number(written);
  const isList = written.startsWith("[") && written.endsWith("]");
  let rest = (isList ? written.slice(1, -1).replace(/,\s*$/, "") : written).trim();
  const parts: string[] = [];
  for (;;) {
    const string = matchAt(STRING, rest, 0);
    const part = string === null ? null : decodeString(string);
    if (string === null || part === null) return null;
    parts.push(part);
    rest = rest.slice(string.length).trimStart();
    if (rest === "") return parts.join("");
    if (rest[0] !== (isList ? "," : "+")) return null;
    rest = rest.slice(1).trimStart();
  }
}

function decodeString(string: string): string | null {
  const body = string.slice(1, -1);
  if (/\\[^'"\\]/.test(body.replaceAll("\\\\", ""))) return null;
  return body.replaceAll(/\\(.)/g, "$1");
}

/** A text as a string, in the quotes of another. */
export function quoteLike(text: string, like: string): string {
  return like.startsWith("'") ? `'${text.replaceAll(/['\\]/g, "\\$&")}'` : JSON.stringify(text);
}
