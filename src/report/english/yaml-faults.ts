// What is wrong with a text that should be YAML: of a policy, and of a zone of octoDNS. None of it quotes the text, which may be secret.
import { escapeUnprintable } from "../../text/quote.ts";
import type { Sentence } from "./sentence.ts";

export const yamlFaults = {
  "yaml/not-utf-8": () => "the file is not UTF-8 text; save it as UTF-8",
  "yaml/character": ({ codePoint }: { codePoint: string }) =>
    `the character ${codePoint} is not allowed in a YAML file (YAML 1.2.2 §5.1)`,
  "yaml/depth": ({ limit }: { limit: number }) => `maps and lists are nested more than ${limit} levels deep`,

  "yaml/invalid": ({ problem }: { problem: Sentence }) => `invalid YAML: ${problem}`,
  "yaml/after-value": () => "a value ends before this; put the whole text in quotes",
  "yaml/alias": () => "the name of an anchor (&) or alias (*) is empty, or ends with a colon",
  "yaml/block-header": () => "text follows `|` or `>`; begin it in the next line",
  "yaml/block-in-brackets": () =>
    "inside [ ] and { }, entries need commas between them, and maps and lists need brackets",
  "yaml/block-indent": () => "the text of a block must be indented, with spaces",
  "yaml/block-start": () => "the first line of this block is empty, but indented more than its text; remove its spaces",
  "yaml/colon": () => "this key has no colon after it",
  "yaml/comma": () => "a comma is missing between two entries",
  "yaml/dash": () => "an entry of this list has no `-` before it",
  "yaml/directive": () => "this directive (%) is not valid; remove it",
  "yaml/document-start": () => "the line `---` is missing after a directive (%)",
  "yaml/empty-entry": () => "an entry is empty; remove the comma, or write the entry",
  "yaml/escape": () => "invalid escape sequence; use single quotes, or double the backslash",
  "yaml/first-character": () => "a text cannot begin with this character; put it in quotes",
  "yaml/indentation": () => "this line is not indented like the others of its map or list; indent them alike",
  "yaml/key-length": () => "this key has more than 1,024 characters (YAML 1.2.2 §8.2.2)",
  "yaml/key-lines": () => "a key extends over several lines; a colon or a quote may be missing",
  "yaml/line-break": () => "a line break is missing; begin a map or list in a new line",
  "yaml/list-in-line": () => "a list cannot begin in the line of its key; begin a new line before the `-`",
  "yaml/nested": () => "a map or list cannot begin within this line; put a text with a colon in quotes",
  "yaml/properties": () =>
    "a value has at most one anchor (&) and one tag (!), right before it, and an alias (*) has none",
  "yaml/space": () => "a space is missing here",
  "yaml/stray-bracket": () => "the opening bracket of this one is missing; add it, or remove this one",
  "yaml/tab": () => "tabs are not allowed as indentation; use spaces",
  "yaml/tag": () => "this tag (!) is unknown; remove it",
  "yaml/unclosed-bracket": ({ bracket }: { bracket: string }) =>
    `the closing \`${bracket}\` is missing, or a line before it is not indented enough`,
  "yaml/unclosed-quote": ({ quote }: { quote: string }) =>
    `a text in quotes is not closed; add the closing \`${quote}\``,
  "yaml/unexpected": () => "this is not valid here",
  /** `detail`: what the YAML library says, in English. */
  "yaml/other": ({ detail }: { detail: string }) => escapeUnprintable(detail, 200),
};
