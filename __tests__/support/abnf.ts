// Grammars as RFCs write them (ABNF, RFC 5234, RFC 7405): what matches a rule, and random texts that do or nearly do.
//
//   const grammar = parseAbnf(`version = "v=spf1"
//                              record  = version *( 1*SP term ) *SP …`);
//   matchesAbnf(grammar, "record", text)                   // decides whether the whole text is a record
//   fc.assert(fc.property(anySentence(grammar, "record"), …)) // texts that match
//   fc.assert(fc.property(nearMisses(anySentence(…)), …))     // texts with a small change, which may match or not
//
// A text is a ByteString: one character per octet. Prose values (`<…>`) are not read: write their grammar out.
import * as fc from "fast-check";

/** The rules of a grammar by their names in lower case, the core rules of RFC 5234 §B.1 among them. */
export type Grammar = ReadonlyMap<string, Element>;

type Element =
  | { kind: "alternation" | "concatenation"; parts: Element[] }
  | { kind: "repetition"; part: Element; min: number; max: number }
  | { kind: "text"; text: string; isCaseSensitive: boolean }
  | { kind: "range"; first: number; last: number }
  | { kind: "rule"; name: string };

/** RFC 5234 §B.1. */
const CORE_RULES = `
  ALPHA  = %x41-5A / %x61-7A
  BIT    = "0" / "1"
  CHAR   = %x01-7F
  CR     = %x0D
  CRLF   = CR LF
  CTL    = %x00-1F / %x7F
  DIGIT  = %x30-39
  DQUOTE = %x22
  HEXDIG = DIGIT / "A" / "B" / "C" / "D" / "E" / "F"
  HTAB   = %x09
  LF     = %x0A
  LWSP   = *(WSP / CRLF WSP)
  OCTET  = %x00-FF
  SP     = %x20
  VCHAR  = %x21-7E
  WSP    = SP / HTAB
`;

const TOKEN =
  /\s+|;[^\n]*|(%[si])?"[^"]*"|%[xdb][\dA-F]+(?:(?:\.[\dA-F]+)+|-[\dA-F]+)?|\d*\*\d*|\d+|[a-z][\w-]*|=\/|[=/()[\]]/iy;

/** Parses rules. Throws an error that quotes what is not ABNF, or names the rules that are used and not defined. */
export function parseAbnf(text: string): Grammar {
  const rules = new Map<string, Element>();
  for (const source of [CORE_RULES, text]) readRules(tokenize(source), rules);
  const missing = [...rules.values()].flatMap(namesIn).filter((name) => !rules.has(name));
  if (missing.length > 0) throw new Error(`not defined: ${[...new Set(missing)].join(", ")}`);
  return rules;
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) throw new Error(`not ABNF: ${text.slice(at, at + 30)}`);
    at += token.length;
    if (!/^[\s;]/.test(token)) tokens.push(token);
  }
  return tokens;
}

/** A rule begins at each name that `=` follows, so that indentation does not matter. */
function readRules(tokens: readonly string[], rules: Map<string, Element>): void {
  const starts = tokens.flatMap((token, i) => (token === "=" || token === "=/" ? [i - 1] : []));
  for (const [i, start] of starts.entries()) {
    const name = (tokens[start] ?? "").toLowerCase();
    const reader = new ElementReader(tokens.slice(start + 2, starts[i + 1] ?? tokens.length));
    const element = reader.alternation();
    reader.expectEnd(name);
    const earlier = rules.get(name);
    const isMore = tokens[start + 1] === "=/" && earlier !== undefined; // RFC 5234 §3.3
    rules.set(name, isMore ? { kind: "alternation", parts: [earlier, element] } : element);
  }
}

/** Reads the right side of a rule (RFC 5234 §3, §4). */
class ElementReader {
  readonly #tokens: string[];

  constructor(tokens: string[]) {
    this.#tokens = tokens;
  }

  alternation(): Element {
    const parts = [this.#concatenation()];
    while (this.#take("/")) parts.push(this.#concatenation());
    return { kind: "alternation", parts };
  }

  expectEnd(rule: string): void {
    if (this.#tokens.length > 0) throw new Error(`not ABNF in ${rule}: ${this.#tokens[0]}`);
  }

  #concatenation(): Element {
    const parts: Element[] = [];
    while (this.#tokens.length > 0 && !/^[/)\]]$/.test(this.#tokens[0] ?? "")) parts.push(this.#repetition());
    if (parts.length === 0) throw new Error("not ABNF: nothing between two delimiters");
    return { kind: "concatenation", parts };
  }

  #repetition(): Element {
    const [, count, min, max] = /^(?:(\d+)|(\d*)\*(\d*))$/.exec(this.#tokens[0] ?? "") ?? [];
    if (count === undefined && min === undefined) return this.#element();
    this.#tokens.shift();
    const part = this.#element();
    if (count !== undefined) return { kind: "repetition", part, min: Number(count), max: Number(count) };
    return { kind: "repetition", part, min: Number(min), max: max === "" ? Number.POSITIVE_INFINITY : Number(max) };
  }

  #element(): Element {
    if (this.#take("(")) return this.#until(")");
    if (this.#take("[")) return { kind: "repetition", part: this.#until("]"), min: 0, max: 1 };
    const token = this.#tokens.shift() ?? "";
    const [, form, text] = /^(%[si])?"(.*)"$/is.exec(token) ?? [];
    if (text !== undefined) return { kind: "text", text, isCaseSensitive: form?.toLowerCase() === "%s" }; // RFC 7405
    if (token.startsWith("%")) return numericValue(token);
    return { kind: "rule", name: token.toLowerCase() };
  }

  #until(end: string): Element {
    const element = this.alternation();
    if (!this.#take(end)) throw new Error(`not ABNF: ${end} is missing`);
    return element;
  }

  #take(token: string): boolean {
    if (this.#tokens[0] !== token) return false;
    this.#tokens.shift();
    return true;
  }
}

/** RFC 5234 §2.3, §3.4: `%x41`, `%x41.42` or `%x41-5A`. */
function numericValue(token: string): Element {
  const base = { x: 16, d: 10, b: 2 }[token.charAt(1).toLowerCase()] ?? 10;
  const numbers = (separator: string): number[] =>
    token
      .slice(2)
      .split(separator)
      .map((digits) => Number.parseInt(digits, base));
  const [first = 0, last = 0] = numbers("-");
  if (token.includes("-")) return { kind: "range", first, last };
  return { kind: "text", text: String.fromCharCode(...numbers(".")), isCaseSensitive: true };
}

function namesIn(element: Element): string[] {
  if (element.kind === "rule") return [element.name];
  if ("parts" in element) return element.parts.flatMap(namesIn);
  return "part" in element ? namesIn(element.part) : [];
}

/** Whether the whole text matches the rule. The work is at most quadratic in its length. */
export function matchesAbnf(grammar: Grammar, rule: string, text: string): boolean {
  return new Matcher(grammar, text).ends({ kind: "rule", name: rule.toLowerCase() }, 0).has(text.length);
}

/** Finds every place where a match may end, so that no alternative is missed. */
class Matcher {
  readonly #grammar: Grammar;
  readonly #text: string;
  readonly #known = new Map<Element, Map<number, ReadonlySet<number>>>();

  constructor(grammar: Grammar, text: string) {
    this.#grammar = grammar;
    this.#text = text;
  }

  ends(element: Element, at: number): ReadonlySet<number> {
    const known = this.#known.get(element) ?? new Map<number, ReadonlySet<number>>();
    this.#known.set(element, known);
    const found = known.get(at) ?? this.#find(element, at);
    known.set(at, found);
    return found;
  }

  #find(element: Element, at: number): ReadonlySet<number> {
    switch (element.kind) {
      case "rule":
        return this.ends(ruleOf(this.#grammar, element.name), at);
      case "text": {
        const same = element.isCaseSensitive ? (one: string) => one : (one: string) => one.toLowerCase();
        const end = at + element.text.length;
        return new Set(same(this.#text.slice(at, end)) === same(element.text) ? [end] : []);
      }
      case "range": {
        const octet = this.#text.charCodeAt(at); // NaN at the end
        return new Set(octet >= element.first && octet <= element.last ? [at + 1] : []);
      }
      case "alternation":
        return new Set(element.parts.flatMap((part) => [...this.ends(part, at)]));
      case "concatenation":
        return element.parts.reduce((places, part) => this.#step(part, places), new Set([at]) as ReadonlySet<number>);
      default:
        return this.#repeat(element, at);
    }
  }

  #repeat({ part, min, max }: Element & { kind: "repetition" }, at: number): ReadonlySet<number> {
    const ends = new Set<number>(min === 0 ? [at] : []);
    let places: ReadonlySet<number> = new Set([at]);
    for (let count = 1; count <= max && places.size > 0; count++) {
      places = this.#step(part, places);
      if (count < min) continue;
      const fresh = [...places].filter((end) => !ends.has(end)); // a part that matches nothing leads nowhere new
      for (const end of fresh) ends.add(end);
      places = new Set(fresh);
    }
    return ends;
  }

  #step(part: Element, places: ReadonlySet<number>): ReadonlySet<number> {
    return new Set([...places].flatMap((place) => [...this.ends(part, place)]));
  }
}

function ruleOf(grammar: Grammar, name: string): Element {
  const rule = grammar.get(name);
  if (rule === undefined) throw new Error(`not defined: ${name}`);
  return rule;
}

/** How often an unbounded repetition goes on beyond its minimum. */
const MAX_MORE = 4;
/** How often a rule stands within itself. */
const MAX_NESTED = 2;

/**
 * Texts that match the rule, literals in any letter case. `instead` has texts for rules whose grammar says too little or is too
 * wide to meet anything of interest: they must match it.
 */
export function anySentence(
  grammar: Grammar,
  rule: string,
  instead: Readonly<Record<string, fc.Arbitrary<string>>> = {},
): fc.Arbitrary<string> {
  const given = new Map(Object.entries(instead).map(([name, texts]) => [name.toLowerCase(), texts]));
  const sentences = new SentenceBuilder(grammar, given).rule(rule.toLowerCase(), []);
  if (sentences === null) throw new Error(`no sentence of ${rule} ends`);
  return sentences;
}

/** Texts that match an element, or null where a rule would stand too often within itself; `open`: the rules around it. */
class SentenceBuilder {
  readonly #grammar: Grammar;
  readonly #given: ReadonlyMap<string, fc.Arbitrary<string>>;

  constructor(grammar: Grammar, given: ReadonlyMap<string, fc.Arbitrary<string>>) {
    this.#grammar = grammar;
    this.#given = given;
  }

  rule(name: string, open: readonly string[]): fc.Arbitrary<string> | null {
    const given = this.#given.get(name);
    if (given !== undefined) return given;
    if (open.filter((one) => one === name).length > MAX_NESTED) return null;
    return this.#build(ruleOf(this.#grammar, name), [...open, name]);
  }

  #build(element: Element, open: readonly string[]): fc.Arbitrary<string> | null {
    switch (element.kind) {
      case "rule":
        return this.rule(element.name, open);
      case "text":
        return element.isCaseSensitive ? fc.constant(element.text) : anyLetterCase(element.text);
      case "range":
        return fc.integer({ min: element.first, max: element.last }).map((octet) => String.fromCharCode(octet));
      case "alternation": {
        const parts = element.parts.flatMap((part) => this.#build(part, open) ?? []);
        return parts.length === 0 ? null : fc.oneof(...parts);
      }
      case "concatenation": {
        const parts = element.parts.flatMap((part) => this.#build(part, open) ?? []);
        return parts.length < element.parts.length ? null : joined(fc.tuple(...parts));
      }
      default: {
        const { min, max } = element;
        const part = this.#build(element.part, open);
        if (part === null) return min === 0 ? fc.constant("") : null;
        return joined(fc.array(part, { minLength: min, maxLength: Math.min(max, min + MAX_MORE) }));
      }
    }
  }
}

function joined(parts: fc.Arbitrary<string[]>): fc.Arbitrary<string> {
  return parts.map((texts) => texts.join(""));
}

/** As written, which most texts of the field are; or letters of either case. */
function anyLetterCase(text: string): fc.Arbitrary<string> {
  const anyCase = fc.mixedCase(fc.constant(text));
  return fc.oneof({ weight: 3, arbitrary: fc.constant(text) }, { weight: 1, arbitrary: anyCase });
}

/** Octets that separate, quote and surprise, besides those of the text itself. */
const ODD_OCTETS = " \t\r\n\0\x7f\x80\xff\"'\\;:,=/%{}()[]<>@.-_+~?*!&#|09azAZ";

/** The texts with one or two small changes: octets left out, added, replaced, repeated or exchanged. They may still match. */
export function nearMisses(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.record({
    kind: fc.constantFrom("omit", "insert", "replace", "repeat", "exchange"),
    at: fc.nat(10_000),
    length: fc.oneof(
      { weight: 3, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 8 }) },
    ),
    octet: fc.constantFrom(...ODD_OCTETS.split("")),
  });
  return fc.tuple(texts, fc.array(edit, { minLength: 1, maxLength: 2 })).map(([text, edits]) =>
    edits.reduce((changed, { kind, at, length, octet }) => {
      const start = at % (changed.length + 1);
      const before = changed.slice(0, start);
      const piece = changed.slice(start, start + length);
      const after = changed.slice(start + length);
      const next = changed.slice(start + length, start + 2 * length);
      const pieces = {
        omit: "",
        insert: `${octet}${piece}`,
        replace: octet,
        repeat: `${piece}${piece}`,
        exchange: `${next}${piece}`,
      };
      return before + pieces[kind] + (kind === "exchange" ? after.slice(length) : after);
    }, text),
  );
}
