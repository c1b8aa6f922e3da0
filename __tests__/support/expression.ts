// Evaluates expressions of workflows as the runner does (docs.github.com, "Evaluate expressions in workflows and actions"), as far as our documentation uses them.

/** The contexts by name: `steps`, `needs`, `github`. */
export type Contexts = Readonly<Record<string, unknown>>;

/** A text with its expressions replaced by their values. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, inner: string) => toText(evaluate(inner, contexts)));
}

/** The value of a key that is one expression, whether or not in `${{ }}`, as `if` takes it. */
export function evaluate(text: string, contexts: Contexts): unknown {
  const source = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text)?.[1] ?? text;
  return new Parser(source, contexts).parse();
}

/** The functions of the documentation; whether a step runs is asked for steps before which none failed. */
const FUNCTIONS: Readonly<Record<string, (...given: unknown[]) => unknown>> = {
  always: () => true,
  cancelled: () => false,
  success: () => true,
  failure: () => false,
  tojson: (value) => JSON.stringify(value, null, 2),
  fromjson: (text) => JSON.parse(toText(text)) as unknown,
  contains: (list, wanted) => (list as unknown[]).some((one) => isEqual(one, wanted)),
  format: (text, ...values) => toText(text).replace(/\{(\d+)\}/g, (_, index: string) => toText(values[Number(index)])),
};

const TOKEN = /\s*(?:('(?:[^']|'')*')|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w-]*)|(&&|\|\||[=!<>]=|[!<>()[\].,*]))/y;

class Parser {
  readonly #tokens: string[] = [];
  readonly #contexts: Contexts;
  #at = 0;

  constructor(source: string, contexts: Contexts) {
    this.#contexts = contexts;
    TOKEN.lastIndex = 0;
    while (source.slice(TOKEN.lastIndex).trim() !== "") {
      const start = TOKEN.lastIndex;
      const found = TOKEN.exec(source);
      if (found === null) throw new Error(`no expression: ${source.slice(start)}`);
      this.#tokens.push(found[0].trim());
    }
  }

  parse(): unknown {
    const value = this.#or();
    if (this.#at < this.#tokens.length) throw new Error(`unexpected ${this.#tokens[this.#at]}`);
    return value;
  }

  #takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }

  #expect(token: string): void {
    if (!this.#takes(token)) throw new Error(`${token} is missing`);
  }

  #or(): unknown {
    let left = this.#and();
    while (this.#takes("||")) {
      const right = this.#and();
      left = isTruthy(left) ? left : right;
    }
    return left;
  }

  #and(): unknown {
    let left = this.#comparison();
    while (this.#takes("&&")) {
      const right = this.#comparison();
      left = isTruthy(left) ? right : left;
    }
    return left;
  }

  #comparison(): unknown {
    const left = this.#unary();
    if (this.#takes("==")) return isEqual(left, this.#unary());
    if (this.#takes("!=")) return !isEqual(left, this.#unary());
    if (this.#takes(">")) return toNumber(left) > toNumber(this.#unary());
    return this.#takes("<") ? toNumber(left) < toNumber(this.#unary()) : left;
  }

  #unary(): unknown {
    return this.#takes("!") ? !isTruthy(this.#unary()) : this.#path();
  }

  #path(): unknown {
    let value = this.#primary();
    while (this.#takes(".")) {
      const name = this.#tokens[this.#at++];
      if (name === undefined) throw new Error("a name is missing");
      value = (value as Record<string, unknown> | null | undefined)?.[name] ?? null;
    }
    return value;
  }

  #primary(): unknown {
    if (this.#takes("(")) {
      const value = this.#or();
      this.#expect(")");
      return value;
    }
    const token = this.#tokens[this.#at++] ?? "";
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^-?\d/.test(token)) return Number(token);
    if (this.#takes("(")) return this.#call(token);
    if (token === "true" || token === "false") return token === "true";
    if (!(token in this.#contexts)) throw new Error(`no context ${token}`);
    return this.#contexts[token];
  }

  #call(name: string): unknown {
    const given: unknown[] = [];
    while (!this.#takes(")")) {
      if (given.length > 0) this.#expect(",");
      given.push(this.#or());
    }
    const called = FUNCTIONS[name.toLowerCase()];
    if (called === undefined) throw new Error(`no function ${name}`);
    return called(...given);
  }
}

/** Whether a condition with this value holds. */
export function isTruthy(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && value !== 0 && value !== "";
}

/** Strings are compared without case; other types as numbers. */
function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
  return toNumber(left) === toNumber(right);
}

function toNumber(value: unknown): number {
  return value === null || typeof value === "object" ? (value === null ? 0 : Number.NaN) : Number(value);
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
