// A YAML file as octoDNS sees it: maps, lists and scalars with their places; anchors, merge keys and `!include` followed.
import { isAlias, isMap, isScalar, isSeq, Scalar } from "yaml";
import type { ParsedNode, YAMLMap } from "yaml";
import type { Location } from "../../model.ts";
import type { LineIndex } from "../line-index.ts";
import { type Message, message } from "../../message.ts";
import { quoteText } from "../master-file/tokens.ts";

/** Where a node begins. */
export interface YamlMark {
  lines: LineIndex;
  offset: number;
}

/** The place of a mark. */
export function locationOf({ lines, offset }: YamlMark): Location {
  return lines.locate(offset);
}

/** A scalar as it is written, its escapes read. `isPlain`: without quotes, so that YAML may read it as a number or the like. */
export interface YamlScalar {
  kind: "scalar";
  text: string;
  isPlain: boolean;
  at: YamlMark;
  /** The offset behind it. */
  end: number;
}

export interface YamlEntry {
  key: YamlScalar;
  value: YamlNode;
  /** It came with a merge key (`<<`), so a key of the map itself is before it. */
  isMerged: boolean;
}

export interface YamlMap {
  kind: "map";
  entries: YamlEntry[];
  at: YamlMark;
  /** The offset behind the last scalar or alias that is written in it; brackets that close it are behind that. */
  end: number;
}

interface YamlList {
  kind: "list";
  items: YamlNode[];
  at: YamlMark;
  /** As that of a map. */
  end: number;
}

export type YamlNode = (YamlScalar | YamlMap | YamlList) & {
  /** An alias or a merge key has it too, so a change of it is a change of several places. */
  isAliased?: true;
};

/** What is wrong, and where. */
export class YamlFault extends Error {
  readonly at: YamlMark;
  readonly problem: Message;

  constructor(at: YamlMark, problem: Message) {
    super(problem.code);
    this.at = at;
    this.problem = problem;
  }
}

/** A path as an `!include` names it. */
export type IncludedPath = Pick<YamlScalar, "text" | "at">;

/** What a tree may take of the world: files it names, and copies of parts it already has. */
export interface TreeContext {
  /** The content of the files that one `!include` names, which is written from `at` to `end`. Throws a YamlFault. */
  include(paths: readonly IncludedPath[], at: YamlMark, end: number): YamlNode;
  /** Counts characters of what an anchor keeps. Throws a YamlFault where they are too many. */
  countKept(characters: number, at: YamlMark): void;
  /** Counts entries copied by merge keys. Throws a YamlFault where they are too many. */
  countCopies(count: number, at: YamlMark): void;
}

const STRING_TAG = "tag:yaml.org,2002:str";
/** Tags that say what the node is without them. */
const NEUTRAL_TAGS: ReadonlySet<string> = new Set(["tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"]);

/** The nodes of one file; anchors hold from one part of it to the next. */
export class TreeBuilder {
  readonly #lines: LineIndex;
  readonly #context: TreeContext;
  readonly #anchors = new Map<string, YamlNode>();
  /** The offset behind what is built: nodes are built in the order in which they are written. */
  #end = 0;

  constructor(lines: LineIndex, context: TreeContext) {
    this.#lines = lines;
    this.#context = context;
  }

  /** The tree of a composed node. Throws a YamlFault. Its recursion is as deep as the guards of `yaml-parts.ts` allow. */
  build(node: ParsedNode): YamlNode {
    const at = this.#mark(node.range[0]);
    this.#end = isAlias(node) || isScalar(node) ? node.range[1] : Math.max(this.#end, at.offset);
    if (isAlias(node)) {
      const known = this.#anchors.get(node.source);
      if (known === undefined) throw new YamlFault(at, message("octodns/anchor"));
      known.isAliased = true;
      return known;
    }
    const built = node.tag === "!include" ? this.#include(node, at) : this.#buildPlain(node, at);
    if (node.anchor !== undefined) {
      this.#context.countKept(node.range[1] - node.range[0], at);
      this.#anchors.set(node.anchor, built);
    }
    return built;
  }

  #buildPlain(node: Exclude<ParsedNode, { source: string; resolve: unknown }>, at: YamlMark): YamlNode {
    if (node.tag !== undefined && node.tag !== STRING_TAG && !NEUTRAL_TAGS.has(node.tag)) {
      throw new YamlFault(at, message("octodns/tag"));
    }
    if (isMap(node)) {
      const entries = joinEntries(this.#entriesOf(node));
      return { kind: "map", entries, at, end: this.#end };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.build(item));
      return { kind: "list", items, at, end: this.#end };
    }
    if (!isScalar(node)) throw new YamlFault(at, message("octodns/node"));
    return {
      kind: "scalar",
      text: textIn(node),
      isPlain: node.type === Scalar.PLAIN && node.tag !== STRING_TAG,
      at,
      end: node.range[1],
    };
  }

  *#entriesOf(map: YAMLMap): Generator<YamlEntry> {
    for (const pair of map.items) {
      const key = this.build(pair.key as ParsedNode);
      if (key.kind !== "scalar") throw new YamlFault(key.at, message("octodns/key"));
      const value = pair.value === null ? missingNode(key.at) : this.build(pair.value as ParsedNode);
      if (key.isPlain && key.text === "<<") yield* this.#mergedFrom(value);
      else yield { key, value, isMerged: false };
    }
  }

  /** yaml.org/type/merge: the entries of a map, or of a list of maps (the first wins, so it is last). */
  #mergedFrom(value: YamlNode): YamlEntry[] {
    const maps = value.kind === "list" ? value.items : [value];
    const entries = maps.map((map) => {
      if (map.kind !== "map") throw new YamlFault(map.at, message("octodns/merge"));
      this.#context.countCopies(map.entries.length + 1, map.at);
      return map.entries.map((entry) => ({ ...entry, isMerged: true }));
    });
    return entries.toReversed().flat();
  }

  #include(node: ParsedNode, at: YamlMark): YamlNode {
    const items = isSeq(node) ? node.items : [node];
    const paths = items.map((item) => {
      if (!isScalar(item) || textIn(item) === "") throw new YamlFault(at, message("octodns/include"));
      this.#end = item.range[1];
      return { text: textIn(item), at: this.#mark(item.range[0]) };
    });
    return this.#context.include(paths, at, this.#end);
  }

  #mark(offset: number): YamlMark {
    return { lines: this.#lines, offset };
  }
}

/** `failsafe` YAML has no scalars but text. */
function textIn({ value }: Scalar): string {
  return value as string;
}

/** Nothing, as an empty value is. */
export function missingNode(at: YamlMark): YamlScalar {
  return { kind: "scalar", text: "", isPlain: true, at, end: at.offset };
}

/**
 * The entries of a map: its own, and behind them those of merge keys that it does not have itself. Of several with one key the last
 * wins, as PyYAML has it. Throws a YamlFault where it has a key twice itself.
 */
export function joinEntries(entries: Iterable<YamlEntry>): YamlEntry[] {
  const own = new Map<string, YamlEntry>();
  const merged = new Map<string, YamlEntry>();
  for (const entry of entries) {
    const { text } = entry.key;
    if (entry.isMerged) merged.set(text, entry);
    else if (own.has(text)) throw duplicateKey(entry.key, own.has("type"));
    else own.set(text, entry);
  }
  return [...own.values(), ...[...merged.values()].filter(({ key }) => !own.has(key.text))];
}

/** A key that its map already has; quoted where the map is known to be what a zone file has. */
export function duplicateKey(key: YamlScalar, isKnown: boolean): YamlFault {
  return new YamlFault(key.at, message("octodns/key-twice", { text: isKnown ? quoteText(key.text) : null }));
}

/** Whether a node has the form of a record, or of several: any other may be from a file that is not a zone and holds secrets. */
export function hasRecords(node: YamlNode): boolean {
  if (node.kind === "list") return node.items.some((item) => item.kind === "map" && hasRecords(item));
  return node.kind === "map" && valueOf(node, "type") !== undefined;
}

/** Entries of a map that are looked through as fast as a table of them is made. */
const FEW = 8;
/** Of maps with more, kept, for many names may have one map (an alias). */
const VALUES_BY_KEY = new WeakMap<YamlMap, Map<string, YamlNode>>();

/** The value of a key, which is once in a map; undefined where there is none. */
export function valueOf(map: YamlMap, key: string): YamlNode | undefined {
  if (map.entries.length <= FEW) return map.entries.find((entry) => entry.key.text === key)?.value;
  const values = VALUES_BY_KEY.get(map) ?? new Map(map.entries.map((entry) => [entry.key.text, entry.value]));
  VALUES_BY_KEY.set(map, values);
  return values.get(key);
}
