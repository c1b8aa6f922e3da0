// Converts YAML nodes to plain values, with the place of every key and value. Recursion is safe: the depth is limited.
import type { Node, Pair, ParsedNode } from "yaml";
import { isAlias, isMap, isScalar, isSeq } from "yaml";
import type { KeyPath, PolicyFault } from "./fault.ts";
import { type Message, message } from "../message.ts";

/** Where a value stands; offsets into the text. `key` is null for entries of a list and for the whole file. */
export interface ValueSpan {
  key: number | null;
  start: number;
  end: number;
  /** A scalar's text before it was read as a number or the like, and its YAML style. */
  rawText: string | null;
  style: string | null;
  children: Map<string | number, ValueSpan>;
}

/** A file as plain data. `faults` are what YAML allows and a policy does not. */
export interface YamlValues {
  value: unknown;
  root: ValueSpan;
  faults: PolicyFault[];
}

/** Turns nodes into values; collects places and faults on the way. */
class ValueReader {
  readonly faults: PolicyFault[] = [];

  /** A node's value, its place filed under `into`. */
  readNode(node: Node | null, path: KeyPath, into: ValueSpan): unknown {
    if (node === null) return null;
    [into.start, into.end] = (node as ParsedNode).range;
    if (isAlias(node)) return this.addFault(path, into.start, message("policy/alias"));
    if (node.anchor !== undefined) this.addFault(path, into.start, message("policy/anchor"));
    if (isMap(node)) return this.readMap(node.items, path, into);
    if (isSeq(node))
      return node.items.map((item, i) => this.readNode(item as Node, [...path, i], addChild(into, i, null)));
    into.style = node.type ?? null;
    into.rawText = node.source ?? null;
    return node.value;
  }

  readMap(pairs: Pair[], path: KeyPath, into: ValueSpan): unknown {
    const values = new Map<string, unknown>();
    for (const pair of pairs) {
      const key = pair.key as ParsedNode | null;
      if (!isScalar(key) || key.value === null || key.source === undefined || key.anchor !== undefined) {
        this.addFault(path, key?.range[0] ?? into.start, message("policy/key-type"));
        continue;
      }
      const name = key.source;
      if (values.has(name)) {
        this.addFault([...path, name], key.range[0], message("policy/duplicate-key", { text: name }));
        continue;
      }
      values.set(name, this.readNode(pair.value as Node | null, [...path, name], addChild(into, name, key.range[0])));
    }
    return Object.fromEntries(values); // defines, does not assign: `__proto__` stays a key like any other
  }

  addFault(path: KeyPath, offset: number, fault: Message): null {
    this.faults.push({ path, offset, message: fault });
    return null;
  }
}

function newSpan(key: number | null): ValueSpan {
  const at = key ?? 0;
  return { key, start: at, end: at, rawText: null, style: null, children: new Map() };
}

function addChild(place: ValueSpan, name: string | number, key: number | null): ValueSpan {
  const part = newSpan(key);
  place.children.set(name, part);
  return part;
}

/** Reads a document's contents. */
export function readValues(contents: Node | null): YamlValues {
  const reader = new ValueReader();
  const root = newSpan(null);
  const value = reader.readNode(contents, [], root);
  return { value, root, faults: reader.faults };
}
