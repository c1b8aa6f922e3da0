// YAML nodes to plain values, with the place of every key and value. Recursion is safe: the guards bound the depth.
import type { Node, Pair, ParsedNode } from "yaml";
import { isAlias, isMap, isScalar, isSeq } from "yaml";
import { type Fault, type Path, quote } from "./fault.ts";

/** Where a value stands; offsets into the text. `key` is null for entries of a list and for the whole file. */
export interface Place {
  key: number | null;
  start: number;
  end: number;
  /** A scalar's text before it was read as a number or the like, and its YAML style. */
  written: string | null;
  style: string | null;
  parts: Map<string | number, Place>;
}

/** A file as plain data. `faults` are what YAML allows and a policy does not. */
export interface Tree {
  value: unknown;
  root: Place;
  faults: Fault[];
}

/** Turns nodes into values; collects places and faults on the way. */
class TreeReader {
  readonly faults: Fault[] = [];

  /** A node's value, its place filed under `into`. */
  read(node: Node | null, path: Path, into: Place): unknown {
    if (node === null) return null;
    [into.start, into.end] = (node as ParsedNode).range;
    if (isAlias(node)) return this.refuse(path, into.start, "aliases (*) are not allowed here; write the value out");
    if (node.anchor !== undefined) this.refuse(path, into.start, "anchors (&) are not allowed here; remove it");
    if (isMap(node)) return this.readMap(node.items, path, into);
    if (isSeq(node)) return node.items.map((item, i) => this.read(item as Node, [...path, i], addPart(into, i, null)));
    into.style = node.type ?? null;
    into.written = node.source ?? null;
    return node.value;
  }

  readMap(pairs: Pair[], path: Path, into: Place): unknown {
    const values = new Map<string, unknown>();
    for (const pair of pairs) {
      const key = pair.key as ParsedNode | null;
      if (!isScalar(key) || key.value === null || key.source === undefined || key.anchor !== undefined) {
        this.refuse(path, key?.range[0] ?? into.start, "a key is a plain word");
        continue;
      }
      const name = key.source;
      if (values.has(name)) {
        this.refuse([...path, name], key.range[0], `the key ${quote(name)} is here twice; keep one`);
        continue;
      }
      values.set(name, this.read(pair.value as Node | null, [...path, name], addPart(into, name, key.range[0])));
    }
    return Object.fromEntries(values); // defines, does not assign: `__proto__` stays a key like any other
  }

  refuse(path: Path, offset: number, message: string): null {
    this.faults.push({ path, offset, message });
    return null;
  }
}

function newPlace(key: number | null): Place {
  return { key, start: key ?? 0, end: key ?? 0, written: null, style: null, parts: new Map() };
}

function addPart(place: Place, name: string | number, key: number | null): Place {
  const part = newPlace(key);
  place.parts.set(name, part);
  return part;
}

/** Reads a document's contents. */
export function readTree(contents: Node | null): Tree {
  const reader = new TreeReader();
  const root = newPlace(null);
  const value = reader.read(contents, [], root);
  return { value, root, faults: reader.faults };
}
