// Data as JSON that people may print on a terminal or a runner's log.

const INDENT = 2;

/** Indented by two, ending in a newline. */
export function jsonText(value: unknown): string {
  return `${textOf(value)}\n`;
}

/**
 * The same text in parts. A list in it may be any iterable, such as a generator: each of its items is made when the one before is written. Of
 * an item, only its own members may be such lists.
 */
export function* jsonParts(value: unknown): Generator<string> {
  yield* valueParts(value, "");
  yield "\n";
}

function* valueParts(value: unknown, indent: string): Generator<string> {
  const inner = `${indent}${" ".repeat(INDENT)}`;
  const parts = (member: unknown): Iterable<string> => valueParts(member, inner);
  if (isLazyList(value)) yield* enclosed("[", itemParts(value, inner), "]", indent);
  else if (!hasLazyList(value)) yield indented(value, indent);
  else if (Array.isArray(value)) yield* enclosed("[", value.map(parts), "]", indent);
  else yield* enclosed("{", memberParts(value, parts), "}", indent);
}

function* itemParts(items: Iterable<unknown>, indent: string): Generator<Iterable<string>> {
  const inner = `${indent}${" ".repeat(INDENT)}`;
  const parts = (member: unknown): Iterable<string> =>
    isLazyList(member) ? valueParts(member, inner) : [indented(member, inner)];
  for (const item of items)
    yield isObject(item) && Object.values(item).some(isLazyList)
      ? enclosed("{", memberParts(item, parts), "}", indent)
      : [indented(item, indent)];
}

function* memberParts(value: object, parts: (member: unknown) => Iterable<string>): Generator<Iterable<string>> {
  for (const [name, member] of Object.entries(value))
    if (member !== undefined) yield after(`${textOf(name)}: `, parts(member));
}

function* after(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}

/** What stands between brackets, each on a line of its own. */
function* enclosed(
  opening: string,
  members: Iterable<Iterable<string>>,
  closing: string,
  indent: string,
): Generator<string> {
  let separator = "";
  yield opening;
  for (const member of members) {
    yield `${separator}\n${indent}${" ".repeat(INDENT)}`;
    yield* member;
    separator = ",";
  }
  yield separator === "" ? closing : `\n${indent}${closing}`;
}

/** As a member of lists in lists, so that its lines begin where they are to. */
function indented(value: unknown, indent: string): string {
  const depth = indent.length / INDENT;
  let nested = value;
  let around = 0;
  for (let i = depth; i > 0; i--) {
    nested = [nested];
    around += "[\n".length + i * INDENT;
  }
  const text = textOf(nested);
  return depth === 0 ? text : text.slice(around, text.length - (around - indent.length));
}

function textOf(value: unknown): string {
  return escapeJson(JSON.stringify(value, null, INDENT));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isLazyList(value: unknown): value is Iterable<unknown> {
  return isObject(value) && !Array.isArray(value) && Symbol.iterator in value;
}

function hasLazyList(value: unknown): value is object {
  if (!isObject(value)) return false;
  return isLazyList(value) || Object.values(value).some(hasLazyList);
}

/** Other than Latin letters and printable punctuation, or the begin of a command: most texts have none, and finding that out is cheaper. */
const MAY_NEED_ESCAPES = /[^\n -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]|##\[/;

/** The same JSON without what it leaves as it is: C1 controls, bidi overrides, and the runner's `##[command]`. */
export function escapeJson(json: string): string {
  if (!MAY_NEED_ESCAPES.test(json)) return json;
  return json
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
      character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
    )
    .replaceAll("##[", "#\\u0023[");
}
