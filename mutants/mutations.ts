// The small wrong changes that a source text can suffer, found on its syntax tree (ESTree, as oxc writes it).
import { parseSync, visitorKeys } from "oxc-parser";

/** What takes the place of the characters from `start` to `end`. */
export interface Mutation {
  start: number;
  end: number;
  text: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  "===": ["!=="],
  "!==": ["==="],
  "<": ["<=", ">"],
  "<=": ["<"],
  ">": [">=", "<"],
  ">=": [">"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "&": ["|"],
  "|": ["&"],
  "<<": [">>"],
  ">>": ["<<"],
  "&&": ["||"],
  "||": ["&&"],
};
const OTHER_METHODS: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  startsWith: "endsWith",
  endsWith: "startsWith",
  indexOf: "lastIndexOf",
  lastIndexOf: "indexOf",
  min: "max",
  max: "min",
  find: "findLast",
  push: "unshift",
  pop: "shift",
  shift: "pop",
};
/** Methods whose result can be replaced by what they were called on. */
const OPTIONAL_METHODS = new Set([
  "concat",
  "filter",
  "flat",
  "reverse",
  "slice",
  "toLowerCase",
  "toReversed",
  "toSorted",
  "toUpperCase",
  "trim",
  "trimEnd",
  "trimStart",
]);
/** The expressions of TypeScript; its other nodes are types. */
const TYPED_EXPRESSIONS = new Set(["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"]);

const replace = ({ start, end }: Pick<Node, "start" | "end">, text: string): Mutation => ({ start, end, text });

/** Every change of a text, in its order. Throws where the text cannot be parsed. */
export function mutationsOf(path: string, source: string): Mutation[] {
  const { program, errors } = parseSync(path, source);
  if (errors[0] !== undefined) throw new SyntaxError(`${path}: ${errors[0].message}`);
  return [...below(program as unknown as Node, source)];
}

export function mutate(source: string, { start, end, text }: Mutation): string {
  return source.slice(0, start) + text + source.slice(end);
}

function* below(node: Node, source: string): Generator<Mutation> {
  if (node.type.startsWith("TS") && !TYPED_EXPRESSIONS.has(node.type)) return;
  yield* MUTATIONS[node.type]?.(node, source) ?? [];
  for (const field of visitorKeys[node.type] ?? [])
    for (const child of [node[field]].flat()) if (child) yield* below(child as Node, source);
}

type Mutate = (node: Node, source: string) => Iterable<Mutation>;

const MUTATIONS: Readonly<Record<string, Mutate>> = {
  BinaryExpression: operator,
  LogicalExpression: operator,
  Literal: literal,
  UnaryExpression: ({ operator: sign, start, argument }) =>
    sign === "!" ? [replace({ start, end: (argument as Node).start }, "")] : [],
  IfStatement: condition,
  ConditionalExpression: condition,
  WhileStatement: ({ test }) => [replace(test as Node, "false")],
  ReturnStatement: removed,
  ThrowStatement: removed,
  BreakStatement: removed,
  ContinueStatement: removed,
  ExpressionStatement: (node) => (typeof node["directive"] === "string" ? [] : removed(node)),
  CallExpression: call,
  ArrayExpression: elements,
};

function removed(node: Node): Mutation[] {
  return [replace(node, ";")];
}

function operator({ left, right, operator: sign }: Node, source: string): Mutation[] {
  const [before, after] = [left as Node, right as Node];
  if (sign === "??") return [replace({ start: before.start, end: after.start }, "")];
  const start = source.indexOf(sign as string, before.end);
  return (OPERATORS[sign as string] ?? []).map((other) =>
    replace({ start, end: start + (sign as string).length }, other),
  );
}

function condition({ test }: Node, source: string): Mutation[] {
  const node = test as Node;
  return ["true", "false", `!(${source.slice(node.start, node.end)})`].map((text) => replace(node, text));
}

function literal(node: Node): Mutation[] {
  const { value, regex } = node;
  if (typeof value === "boolean") return [replace(node, String(!value))];
  if (typeof value === "number")
    return (value > 0 ? [value + 1, value - 1] : [value + 1]).map((other) => replace(node, String(other)));
  if (regex !== undefined) return [...anchors(node, regex as { pattern: string; flags: string })];
  return [];
}

/** A pattern that matches in more places. */
function* anchors({ start, end }: Node, { pattern, flags }: { pattern: string; flags: string }): Generator<Mutation> {
  const close = start + 1 + pattern.length;
  if (pattern.startsWith("^") && pattern.length > 1) yield replace({ start: start + 1, end: start + 2 }, "");
  if (/(?<!\\)\$$/.test(pattern) && pattern.length > 1) yield replace({ start: close - 1, end: close }, "");
  if (flags.includes("i")) yield replace({ start: close + 1, end }, flags.replace("i", ""));
}

function* call({ callee, end }: Node): Generator<Mutation> {
  const { type, object, property, computed } = callee as Node;
  if (type !== "MemberExpression" || computed === true) return;
  const { name } = property as { name?: string };
  const other = Object.hasOwn(OTHER_METHODS, name ?? "") ? OTHER_METHODS[name ?? ""] : undefined;
  if (other !== undefined) yield replace(property as Node, other);
  if (OPTIONAL_METHODS.has(name ?? "")) yield replace({ start: (object as Node).end, end }, "");
}

/** A list without its first element, and without its last. */
function* elements({ elements: all }: Node): Generator<Mutation> {
  const nodes = all as Node[]; // none is left out in our code: the linter sees to it
  const [first, second] = nodes;
  const [beforeLast, last] = nodes.slice(-2);
  if (first !== undefined) yield replace({ start: first.start, end: second?.start ?? first.end }, "");
  if (beforeLast !== undefined && last !== undefined) yield replace({ start: beforeLast.end, end: last.end }, "");
}

/** The line of a change, and what stands there before and after. */
export function shown(source: string, mutation: Mutation): string {
  const start = source.lastIndexOf("\n", mutation.start - 1) + 1;
  const lineEnd = source.indexOf("\n", mutation.end);
  const end = lineEnd < 0 ? source.length : lineEnd;
  const line = source.slice(0, start).split("\n").length;
  const [before, after] = [source.slice(start, end), mutate(source.slice(0, end), mutation).slice(start)];
  const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
  return `${line}\n  - ${inOneLine(before)}\n  + ${inOneLine(after)}`;
}
