// Data as JSON that people may print on a terminal or a runner's log.

const INDENT = 2;

/** Indented by two, ending in a newline. */
export function jsonText(value: unknown): string {
  return `${escapeJson(JSON.stringify(value, null, INDENT))}\n`;
}

/** The text of an object with a list in it, between `before` and `after`, an item at a time; each has some members. */
export function* jsonListText<T>(
  before: unknown,
  [name, items]: readonly [name: string, items: Iterable<T>],
  after: unknown,
  toJson: (item: T) => unknown,
): Generator<string> {
  yield `${escapeJson(JSON.stringify(before, null, INDENT)).slice(0, -"\n}".length)},\n  ${JSON.stringify(name)}: [`;
  let separator = "";
  for (const item of items) {
    const text = escapeJson(JSON.stringify(toJson(item), null, INDENT));
    yield `${separator}\n    ${text.replaceAll("\n", "\n    ")}`;
    separator = ",";
  }
  yield `${separator === "" ? "" : "\n  "}],${escapeJson(JSON.stringify(after, null, INDENT)).slice("{".length)}\n`;
}

/** The same JSON without what it leaves as it is: C1 controls, bidi overrides, and the runner's `##[command]`. */
export function escapeJson(json: string): string {
  return json
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
      character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
    )
    .replaceAll("##[", "#\\u0023[");
}
