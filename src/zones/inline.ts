// Records declared inline: they replace their own RRsets, of all else they say nothing.
import type { Name } from "../dns/name.ts";
import { parentOf, ROOT, under } from "../dns/name.ts";
import type { RrType } from "../dns/record.ts";
import type { Answer } from "./authority.ts";
import { existing, fromNode, nodesOf, redirect, rrsetOf } from "./authority.ts";
import type { DeclaredRecord } from "./declared.ts";

/** The inline records of all domains. */
export interface Inline {
  /** What they say of a question; null if nothing. An RRset declared wins over what is at the name otherwise. */
  answer<T extends RrType>(name: Name, type: T): Answer<T> | null;
  /** Whether the name exists because of them: they declare a record at it or below. */
  exists(name: Name): boolean;
  /**
   * The wildcard that would answer for a name that does not exist: it does so only if `below`, the name under its
   * parent, does not exist either (RFC 4592 §3.3.1). null if there is none.
   */
  wildcard(name: Name): { below: Name; answer<T extends RrType>(type: T): Answer<T> } | null;
}

export function inlineOf(records: readonly DeclaredRecord[]): Inline {
  const nodes = nodesOf(records);
  const names = existing(nodes.keys(), ROOT);

  return {
    answer(name, type) {
      const own = fromNode(name, type, nodes.get(name));
      if (own.kind !== "nodata") return own;
      for (let at = parentOf(name); at !== null; at = parentOf(at)) {
        const dname = rrsetOf(nodes.get(at), "DNAME")?.[0];
        if (dname !== undefined) return redirect(name, type, dname);
      }
      return null;
    },

    exists: (name) => names.has(name),

    wildcard(name) {
      let below = name;
      for (let at = parentOf(name); at !== null; [below, at] = [at, parentOf(at)]) {
        const node = nodes.get(under("*", at));
        if (node !== undefined) return { below, answer: (type) => fromNode(name, type, node) };
        if (names.has(at)) return null; // it exists, so no wildcard further up answers
      }
      return null;
    },
  };
}
