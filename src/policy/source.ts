// The policy file as YAML 1.2 (core schema), bounded before anything recurses; errors have line and column.
import { Composer, type CST, type Document, Lexer, Parser, isMap, isScalar, isSeq } from "yaml";
import { message } from "../message.ts";
import type { InputError } from "../errors.ts";
import type { Location } from "../model.ts";
import type { PolicyFault, KeyPath } from "./fault.ts";
import { FaultList, MAX_FAULTS } from "./fault-list.ts";
import { MAX_DEPTH, MAX_TOKENS, type Refusal, decodeText } from "./input-limits.ts";
import { describeYamlError } from "./yaml-error.ts";
import { type ValueSpan, readValues } from "./yaml-values.ts";
import { TextPositions } from "../text/text-positions.ts";

/** A policy file as plain data. `faults` are what YAML allows and a policy does not. */
export interface PolicySource {
  /** Its name in the repository. */
  file: string;
  text: string;
  value: unknown;
  faults: PolicyFault[];
  /** The place of a path, or of the deepest part of it that exists. */
  spanAt: (path: KeyPath) => ValueSpan;
  /** Where the value at `path` begins, or its key (also where it has no value). */
  offsetOf: (path: KeyPath, part: "key" | "value") => number;
  locationAt: (offset: number) => Location;
}

const isCollection = (token: CST.Token): boolean => ["block-map", "block-seq", "flow-collection"].includes(token.type);

/** The file's concrete syntax, never deeper or longer than the guards allow. */
function tokenize(text: string): { tokens: CST.Token[] } | { refusal: Refusal } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    if (++count > MAX_TOKENS) return { refusal: { offset, message: message("policy/tokens") } };
    for (const token of parser.next(lexeme)) if (token.type !== "error" || ++errors <= MAX_FAULTS) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH && parser.stack.filter(isCollection).length > MAX_DEPTH) {
      return { refusal: { offset, message: message("yaml/depth", { limit: MAX_DEPTH }) } };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

/** The one document in the file, or its YAML 1.2 errors. */
function composeDocument(tokens: CST.Token[], text: string): { document: Document.Parsed } | { refusals: Refusal[] } {
  // uniqueKeys compares each key with all others, in quadratic time: the tree does it in linear time.
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  let document: Document.Parsed | null = null;
  for (const next of composer.compose(tokens, true, text.length)) {
    if (document !== null)
      return {
        refusals: [{ offset: next.range[0], message: message("policy/second-document") }],
      };
    document = next;
  }
  const { errors, warnings, contents } = document as Document.Parsed;
  const other = otherContent(contents);
  if (other !== null) return { refusals: [{ offset: contents?.range[0] ?? 0, message: message(other) }] };
  const refusals = [...errors, ...warnings].map((error) => ({
    offset: error.pos[0],
    message: describeYamlError(error),
  }));
  return refusals.length > 0 ? { refusals } : { document: document as Document.Parsed };
}

/**
 * The shape of a file that is not a policy; null for a policy, and for an empty file. It may be a file of secrets, named or linked instead
 * of a policy, so the message must not quote it.
 */
function otherContent(contents: Document.Parsed["contents"]): `policy/${"is-list" | "is-text" | "other-map"}` | null {
  if (contents === null || (isScalar(contents) && contents.value === null)) return null;
  if (isSeq(contents)) return "policy/is-list";
  if (isMap(contents)) {
    const isPolicy = contents.items.some(
      ({ key }) => isScalar(key) && (key.source === "version" || key.source === "domains"),
    );
    return isPolicy ? null : "policy/other-map";
  }
  return "policy/is-text";
}

/** Where offsets of a text are in its file. */
function offsetLocator(file: string, text: string): (offset: number) => Location {
  const positions = new TextPositions(text);
  return (offset) => ({ file, ...positions.at(offset) });
}

/** Reads a policy file's octets. Throws InputError if it is not valid YAML, or exceeds the limits. */
export function parseSource(file: string, octets: Uint8Array): PolicySource {
  const { text, refusal } = decodeText(octets);
  const locationAt = offsetLocator(file, text);
  const refuse = (refusals: Refusal[]): InputError =>
    new FaultList()
      .add(
        refusals.map((r) => ({ ...r, path: [] })),
        locationAt,
      )
      .toError();
  if (refusal !== null) throw refuse([refusal]);
  const read = tokenize(text);
  if ("refusal" in read) throw refuse([read.refusal]);
  const composed = composeDocument(read.tokens, text);
  if ("refusals" in composed) throw refuse(composed.refusals);

  const { value, root, faults } = readValues(composed.document.contents);
  const spanAt = (path: KeyPath): ValueSpan => {
    let at = root;
    for (const step of path) {
      const part = at.children.get(step);
      if (part === undefined) break;
      at = part;
    }
    return at;
  };
  const offsetOf = (path: KeyPath, part: "key" | "value"): number => {
    const { key, start, end } = spanAt(path);
    return key !== null && (part === "key" || start === end) ? key : start;
  };
  return { file, text, value, faults, spanAt, offsetOf, locationAt };
}
