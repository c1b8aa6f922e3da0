// Data as JSON that people may print on a terminal or a runner's log.

/** Indented by two, ending in a newline. */
export function jsonText(value: unknown): string {
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`;
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
