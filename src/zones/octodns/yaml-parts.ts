// A YAML text, one entry of its outermost map after the other: so a zone of any size takes the memory of one entry.
import { Composer, type CST, Lexer, type ParsedNode, Parser } from "yaml";
import { type Message, message } from "../../message.ts";
import { describeYamlError } from "../../policy/yaml-error.ts";
import { findUnprintable } from "../../text/yaml-characters.ts";

/** Project limit: collections within each other; octoDNS's own shapes have eight. */
const MAX_DEPTH = 32;
/** Project limit: lexemes of one entry, each costs the parser some hundred octets of memory. */
const MAX_LEXEMES = 600_000;
/** Project limit: characters of one lexeme; a record's data has at most 65,535 octets. */
const MAX_LEXEME = 2 ** 20;
/** Project limit: errors of one entry; more are of no use to a reader. */
const MAX_ERRORS = 10;

/** The lexer's mark of a document's beginning, and of a plain or block scalar. */
const DOCUMENT_START = "\u{2}";
const SCALAR_START = "\u{1f}";

/** A part that is YAML, or what keeps it from being so. */
export type YamlPart = { node: ParsedNode } | { offset: number; problem: Message };

/** The parts of a text, in order, from the one that begins at `from`; comments alone are not a part. Never throws, linear. */
export function* readParts(text: string, from = 0): Generator<YamlPart, void> {
  const found = findUnprintable(text);
  if (found === null) yield* readPlainParts(text, from);
  else yield { offset: found.offset, problem: message("yaml/character", { codePoint: found.codePoint }) };
}

function* readPlainParts(text: string, from: number): Generator<YamlPart, void> {
  const reading = new PartReader(from);
  for (const lexeme of new Lexer().lex(text.slice(from))) {
    if (reading.isPartStart(lexeme, text)) yield* reading.takePart();
    const { offset } = reading;
    const problem = reading.refuseDocument(lexeme) ?? reading.feed(lexeme);
    if (problem !== null) {
      yield { offset, problem };
      return;
    }
  }
  yield* reading.takePart();
}

/** The state between two parts. */
class PartReader {
  #parser = new Parser();
  #tokens: CST.Token[] = [];
  #lexemes = 0;
  #errors = 0;
  #flows = 0;
  #inScalar = false;
  #inBlock = false;
  #hasContent: boolean;
  /** Whether there was a `---`, and whether a `...` ended the document. */
  #isMarked = false;
  #isEnded = false;

  /** `start`: the offset of the first part; others are before it if it is not 0. */
  constructor(start: number) {
    this.#parser.offset = start;
    this.#hasContent = start > 0;
  }

  get offset(): number {
    return this.#parser.offset;
  }

  /** Whether an entry of the outermost map begins with this lexeme: the first in its line, within no flow collection or text. */
  isPartStart(lexeme: string, text: string): boolean {
    const { offset } = this;
    const first = offset === 0 || text[offset - 1] === "\n";
    return (
      this.#hasContent && first && this.#flows === 0 && !this.#inScalar && !this.#inBlock && isContentStart(lexeme)
    );
  }

  /** What is wrong where another document begins with this lexeme, or none ends. To be asked of each before it is fed. */
  refuseDocument(lexeme: string): Message | null {
    if (this.#inScalar) return null;
    const hasBegun = this.#hasContent || this.#isMarked;
    if (lexeme === "...") {
      this.#isEnded = true;
      // the library lets it pass; PyYAML does not
      return hasBegun ? null : message("yaml/invalid", { problem: message("yaml/unexpected") });
    }
    if (lexeme === "---") this.#isMarked = true;
    const isSecond = lexeme === "---" ? hasBegun : this.#isEnded && isContent(lexeme);
    return isSecond ? message("octodns/second-document") : null;
  }

  /** Takes a lexeme; says why the rest is not read. */
  feed(lexeme: string): Message | null {
    if (++this.#lexemes > MAX_LEXEMES) return message("octodns/parts");
    if (lexeme.length > MAX_LEXEME) return message("octodns/long-text");
    if (this.#inScalar) this.#inScalar = false;
    else if (lexeme === SCALAR_START) [this.#inScalar, this.#inBlock, this.#hasContent] = [true, false, true];
    else if (lexeme[0] === "|" || lexeme[0] === ">") this.#inBlock = true;
    else this.#count(lexeme);
    for (const token of this.#parser.next(lexeme)) this.#push(token);
    const deep = this.#parser.stack.length > MAX_DEPTH && this.#parser.stack.filter(isCollection).length > MAX_DEPTH;
    return deep ? message("yaml/depth", { limit: MAX_DEPTH }) : null;
  }

  #count(lexeme: string): void {
    if (lexeme === "{" || lexeme === "[") this.#flows++;
    else if (lexeme === "}" || lexeme === "]") this.#flows = Math.max(0, this.#flows - 1);
    if (isContent(lexeme)) this.#hasContent = true;
  }

  /** The part fed since the last, composed. */
  *takePart(): Generator<YamlPart, void> {
    for (const token of this.#parser.end()) this.#push(token);
    const { offset } = this.#parser;
    const tokens = this.#tokens;
    this.#parser = new Parser();
    this.#parser.offset = offset;
    this.#tokens = [...this.#parser.next(DOCUMENT_START)];
    [this.#lexemes, this.#errors, this.#flows] = [0, 0, 0];
    yield* compose(tokens, offset);
  }

  #push(token: CST.Token): void {
    if (token.type !== "error" || ++this.#errors <= MAX_ERRORS) this.#tokens.push(token);
  }
}

function isCollection(token: CST.Token): boolean {
  return ["block-map", "block-seq", "flow-collection"].includes(token.type);
}

/** A scalar, alias, anchor, tag or explicit key. */
function isContentStart(lexeme: string): boolean {
  return lexeme === SCALAR_START || lexeme === "?" || "\"'*&!".includes(lexeme[0] ?? " ");
}

/** What begins a part, or a collection. */
function isContent(lexeme: string): boolean {
  return isContentStart(lexeme) || lexeme === "{" || lexeme === "[" || lexeme === "-";
}

/** YAML 1.1 knows no scalar here (`failsafe`): what they are is for `yaml-scalar.ts` to say. */
function* compose(tokens: CST.Token[], end: number): Generator<YamlPart, void> {
  const composer = new Composer({
    version: "1.1",
    schema: "failsafe",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  for (const { errors, warnings, contents } of composer.compose(tokens, false, end)) {
    const told = [...errors, ...warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED")].slice(0, MAX_ERRORS);
    for (const error of told) yield { offset: error.pos[0], problem: describeYamlError(error) };
    if (told.length > 0 || contents === null) continue;
    const empty =
      contents.range[0] === contents.range[1] && contents.tag === undefined && contents.anchor === undefined;
    if (!empty) yield { node: contents };
  }
}
