// What is wrong with a text that should be JSON (RFC 8259).

/** What JSON allows at a place. */
export type JsonPart = "value" | "key" | "colon" | "digit" | "comma-or-brace" | "comma-or-bracket";

const PARTS: Readonly<Record<JsonPart, string>> = {
  value: "a value",
  key: "a key in quotes",
  colon: "`:`",
  digit: "a digit",
  "comma-or-brace": "`,` or `}`",
  "comma-or-bracket": "`,` or `]`",
};

type Limit = { limit: number };

export const jsonFaults = {
  "json/not-utf-8": () => "this is not UTF-8, as JSON must be (RFC 8259 §8.1); save the file as UTF-8",
  "json/expected": ({ part }: { part: JsonPart }) => `${PARTS[part]} is wanted here`,
  "json/incomplete": ({ part }: { part: JsonPart }) => `the JSON text ends where ${PARTS[part]} is wanted`,
  "json/surplus": () => "the JSON text ends before this",
  "json/unclosed": () => "this string is never closed",
  "json/control": () => "a control character in a string: it takes an escape (RFC 8259 §7)",
  "json/escape": () => "a broken escape in a string (RFC 8259 §7)",
  "json/depth": ({ limit }: Limit) => `arrays and objects are nested more than ${limit} deep`,
  "json/containers": ({ limit }: Limit) => `the JSON text has more than ${limit} arrays and objects`,
  "json/values": ({ limit }: Limit) => `the JSON text has more than ${limit} values`,
};
