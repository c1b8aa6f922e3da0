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

/** Reads the call that begins at an offset; null where none begins, or its end cannot be found. Linear. */
export function parseCall(text: string, start: number): Call | null {
  const callee = /^[A-Za-z_$][\w$]{0,99}/.exec(text.slice(start, start + 100))?.[0];
  let at = callee === undefined ? -1 : skipSpace(text, start + callee.length);
  if (callee === undefined || text[at] !== "(") return null;
  const found: Argument[] = [];
  let from = ++at;
  for (let depth = 0; at < text.length;) {
    const c = text[at] as string;
    const next = skipLexeme(text, at);
    if (next === null) return null;
    if (next === at + 1 && depth === 0 && (c === "," || c === ")")) {
      const argument = parseArgument(text, from, at);
      if (argument !== null) found.push(argument);
      if (c === ")") return { callee, start, end: next, arguments: found };
      from = next;
    } else if (next === at + 1 && "([{".includes(c)) depth++;
    else if (next === at + 1 && ")]}".includes(c)) depth--;
    at = next;
  }
  return null;
}

/** Behind the string or comment that begins here, else behind this character; null where it has no end, or is a regular expression. */
function skipLexeme(text: string, at: number): number | null {
  const c = text[at] as string;
  if (c === "`") return null;
  if (c === '"' || c === "'") {
    const string = STRING.exec(text.slice(at, at + MAX_STRING))?.[0];
    return string === undefined ? null : at + string.length;
  }
  if (c !== "/") return at + 1;
  const comment = endOfComment(text, at);
  return comment;
}

/** Project limit: characters of one string. */
const MAX_STRING = 10_000;
const STRING = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/;

function endOfComment(text: string, at: number): number | null {
  const end = text.startsWith("//", at)
    ? text.indexOf("\n", at)
    : text.startsWith("/*", at)
      ? text.indexOf("*/", at)
      : -1;
  return end < 0 ? null : text[end] === "*" ? end + 2 : end;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}

function parseArgument(text: string, from: number, to: number): Argument | null {
  const start = skipSpace(text, from);
  const written = text.slice(start, Math.max(start, to)).trimEnd();
  return written === "" ? null : { start, end: start + written.length, value: parseLiteral(written) };
}

function parseLiteral(written: string): string | number | null {
  if (/^\d{1,10}$/.test(written)) return Number(written);
  const isList = written.startsWith("[") && written.endsWith("]");
  let rest = (isList ? written.slice(1, -1).replace(/,\s*$/, "") : written).trim();
  const parts: string[] = [];
  for (;;) {
    const string = STRING.exec(rest)?.[0];
    const part = string === undefined ? null : decodeString(string);
    if (string === undefined || part === null) return null;
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
