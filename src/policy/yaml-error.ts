// The errors of the YAML library as sentences of our own, which never quote the text.
import type { ErrorCode, YAMLError } from "yaml";
import { type Message, type MessageCode, message } from "../message.ts";

type YamlCode = Extract<
  Exclude<MessageCode, `yaml/${"invalid" | "character" | "depth" | "other" | `unclosed-${string}`}`>,
  `yaml/${string}`
>;

/** By the library's code; null for what no text causes, as the library is used here. */
const BY_CODE: Readonly<Record<ErrorCode, YamlCode | null>> = {
  ALIAS_PROPS: "yaml/properties",
  BAD_ALIAS: "yaml/alias",
  BAD_COLLECTION_TYPE: null,
  BAD_DIRECTIVE: "yaml/directive",
  BAD_DQ_ESCAPE: "yaml/escape",
  BAD_INDENT: "yaml/indentation",
  BAD_PROP_ORDER: "yaml/properties",
  BAD_SCALAR_START: "yaml/first-character",
  BLOCK_AS_IMPLICIT_KEY: "yaml/nested",
  BLOCK_IN_FLOW: "yaml/block-in-brackets",
  DUPLICATE_KEY: null,
  IMPOSSIBLE: null,
  KEY_OVER_1024_CHARS: "yaml/key-length",
  MISSING_CHAR: "yaml/space",
  MULTILINE_IMPLICIT_KEY: "yaml/key-lines",
  MULTIPLE_ANCHORS: "yaml/properties",
  MULTIPLE_DOCS: null,
  MULTIPLE_TAGS: "yaml/properties",
  NON_STRING_KEY: null,
  RESOURCE_EXHAUSTION: null,
  TAB_AS_INDENT: "yaml/tab",
  TAG_RESOLVE_FAILED: "yaml/tag",
  UNEXPECTED_TOKEN: "yaml/unexpected",
};

/** Of a code that means several things, by the beginning or end of the library's words. */
const BY_WORDS: Partial<Record<ErrorCode, readonly (readonly [words: RegExp, code: YamlCode])[]>> = {
  BAD_INDENT: [[/^Block scalar/, "yaml/block-indent"]],
  BLOCK_AS_IMPLICIT_KEY: [[/^A block sequence/, "yaml/indentation"]],
  MISSING_CHAR: [
    [/^Implicit map keys/, "yaml/colon"],
    [/^Missing , /, "yaml/comma"],
    [/^Sequence item/, "yaml/dash"],
    [/^Missing directives-end/, "yaml/document-start"],
    [/^Missing newline|^Block collection/, "yaml/line-break"],
    [/^Block scalars/, "yaml/block-start"],
  ],
  UNEXPECTED_TOKEN: [
    [/ at node end$/, "yaml/after-value"],
    [/^Unexpected , in /, "yaml/empty-entry"],
    [/^Unexpected flow-(?:map|seq)-end/, "yaml/stray-bracket"],
    // only after `|` or `>` does the library's lexer come to a text that is none of its tokens
    [/^Block scalar header|^Not a YAML token/, "yaml/block-header"],
    [/ on same line with key$/, "yaml/list-in-line"],
  ],
};

/** An error or a warning of the library as a sentence; in the library's words where it has a code that is unknown here. */
export function describeYamlError({ code, message: words }: Pick<YAMLError, "code" | "message">): Message {
  return message("yaml/invalid", { problem: problemOf(code, words) });
}

function problemOf(code: ErrorCode, words: string): Message {
  const [, quote] = /^Missing closing (["'])quote$/.exec(words) ?? [];
  if (quote !== undefined) return message("yaml/unclosed-quote", { quote });
  const [, bracket] = /^Flow (?:map|sequence) .*end with a ([\]}])$/.exec(words) ?? [];
  if (bracket !== undefined) return message("yaml/unclosed-bracket", { bracket });
  const own = BY_WORDS[code]?.find(([pattern]) => pattern.test(words))?.[1] ?? BY_CODE[code];
  return own === null || own === undefined ? message("yaml/other", { detail: words }) : message(own);
}
