// Resource blocks of Terraform's HCL as they are written (native syntax specification): where they stand, and the strings in them.

/** A string without template parts, from quote to quote; `attribute` is the one it is a part of, `item` null unless it is a whole item of a list. */
export interface HclString {
  start: number;
  end: number;
  value: string;
  attribute: string;
  item: ListItem | null;
}

/** The offsets of the commas before an item and behind it; null where there is none, or a comment is between. */
interface ListItem {
  before: number | null;
  behind: number | null;
}

/** A resource block: from `resource` to its closing brace. `isPlain` is false where it holds strings that are not. */
export interface HclBlock {
  start: number;
  end: number;
  strings: readonly HclString[];
  isPlain: boolean;
}

/** Where resource blocks begin in a text, by address within the module. */
export function* findBlockHeads(text: string): Generator<{ address: string; start: number; body: number }> {
  for (const match of text.matchAll(/^resource[ \t]{1,20}"([\w-]{1,200})"[ \t]{1,20}"([\w-]{1,200})"[ \t]{0,20}\{/gm)) {
    yield { address: `${match[1]}.${match[2]}`, start: match.index, body: match.index + match[0].length };
  }
}

const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const COMMENT = /(?:#|\/\/)[^\n]*|\/\*[^]*?\*\//y;
const ATTRIBUTE = /([A-Za-z_][\w-]*)[ \t]*=(?!=)/y;
/** What stands before the bracket of a list; before that of an index is the value that has it. */
const BEFORE_LIST: ReadonlySet<string> = new Set(["=", ">", "(", "[", ",", "?", ":"]);

/** Project limit: characters of one block, which is read again for each record that is changed in it or copied from it. */
const MAX_BLOCK = 65_536;

/** Reads the block that begins at `start`, its content at `body`; null where it is not plain to read. Linear. */
export function readBlock(whole: string, start: number, body: number): HclBlock | null {
  const text = whole.slice(0, body + MAX_BLOCK);
  const strings: HclString[] = [];
  const opened: string[] = ["{"];
  let [attribute, plain] = ["", true];
  // of a word its last character
  let previous = { token: "{", at: body - 1 };
  let isCommentBetween = false;
  const match = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const takeToken = (token: string, at: number): void => {
    const string = previous.token === "string" ? strings.at(-1) : undefined;
    if (string !== undefined && token !== "," && token !== "]") string.item = null;
    if (string?.item && token === "," && !isCommentBetween) string.item.behind = at;
    previous = { token, at };
    isCommentBetween = false;
  };
  for (let at = body; at < text.length;) {
    const c = text[at] as string;
    const string = match(STRING, at)?.[0];
    const skipped = match(COMMENT, at)?.[0];
    if (c === '"' && string === undefined) return null;
    if (text.startsWith("<<", at)) return null; // a heredoc may hold anything
    if (string !== undefined) {
      const value = decodeString(string);
      const { token } = previous;
      const before = token === "," && !isCommentBetween ? previous.at : null;
      const item = opened.at(-1) === "[" && (token === "[" || token === ",") ? { before, behind: null } : null;
      takeToken(value === null ? "template" : "string", at);
      if (value === null) plain = false;
      else strings.push({ start: at, end: at + string.length, value, attribute, item });
      // the quotes of a template's own strings end it too early
      if (value === null && /[$%]\{[^}]*$/.test(string)) return null;
      at += string.length;
      continue;
    }
    if (skipped !== undefined) {
      isCommentBetween = true;
      at += skipped.length;
      continue;
    }
    if ("{[(".includes(c)) opened.push(c);
    if ("}])".includes(c)) {
      if (opened.pop() !== OPENING_BRACKET[c]) return null;
      if (opened.length === 0) return { start, end: at + 1, strings, isPlain: plain };
    }
    const isNamed = opened.at(-1) === "{" && /[A-Za-z_]/.test(c) && !/[\w.-]/.test(text[at - 1] ?? "");
    if (isNamed) attribute = match(ATTRIBUTE, at)?.[1] ?? attribute;
    if (/\S/.test(c)) takeToken(c === "[" && !BEFORE_LIST.has(previous.token) ? "index" : c, at);
    at++;
  }
  return null;
}

const OPENING_BRACKET: Readonly<Record<string, string>> = { "}": "{", "]": "[", ")": "(" };

/** A text as a string. `${` and `%{` begin templates in HCL: SPF's macros are to be written with a sign more. */
export function quoteHcl(text: string): string {
  return JSON.stringify(text).replaceAll(/[$%](?=\{)/g, "$&$&");
}

/** The text of a string; null where it has a template part, or an invalid escape. */
function decodeString(string: string): string | null {
  const body = string.slice(1, -1);
  if (/(?<![$])\$\{|(?<!%)%\{/.test(body)) return null;
  const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
  let known = true;
  const decoded = body.replaceAll(/\\(u[0-9a-fA-F]{4}|.)/g, (_, escape: string) => {
    const found =
      escape.startsWith("u") && escape.length === 5
        ? String.fromCharCode(Number.parseInt(escape.slice(1), 16))
        : escapes[escape];
    if (found === undefined) known = false;
    return found ?? "";
  });
  return known ? decoded.replaceAll(/([$%])\1\{/g, "$1{") : null;
}
