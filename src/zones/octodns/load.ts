// The YAML files of a zone: read from the repository, bounded all together, `!include` followed.
import { resolve } from "node:path";
import { type Message, message } from "../../message.ts";
import type { Repository } from "../repository/repository.ts";
import { LineIndex, MAX_LINES } from "../line-index.ts";
import { readBlockStyle } from "./yaml-block.ts";
import { readParts } from "./yaml-parts.ts";
import { missingNode, hasRecords, joinEntries, TreeBuilder, duplicateKey, YamlFault } from "./yaml-tree.ts";
import type { YamlMark, TreeContext, YamlEntry, YamlNode, IncludedPath } from "./yaml-tree.ts";
import { decodeValidUtf8 } from "../valid-utf8.ts";
import { quoteText } from "../master-file/tokens.ts";

/** Project limit: octets of one YAML file, read entry by entry. */
export const MAX_YAML = 64 * 2 ** 20;
/** Project limit: octets of all files a zone includes, and characters of all its anchors: they are kept until it is read. */
const MAX_KEPT_OCTETS = 4 * 2 ** 20;
/** Project limit: files within files, as many as anyone can follow. */
const MAX_INCLUDE_DEPTH = 8;
/** Project limit: entries copied by merge keys and includes of a zone, because small files can repeat them. */
const MAX_COPIES = 1_000_000;

/** Receives each fault; throws after the last that is kept. */
type ReportFault = (fault: YamlFault) => void;

/** The files of one zone. */
export class ZoneFiles {
  readonly #repository: Repository;
  readonly #reportFault: ReportFault;
  readonly #included = new Map<string, YamlNode>();
  #kept = 0;
  #copies = 0;

  constructor(repository: Repository, reportFault: ReportFault) {
    this.#repository = repository;
    this.#reportFault = reportFault;
  }

  /**
   * The entries of the map that a file is, in its order; those of its merge keys last. Every fault is reported; an entry that has one is left out.
   */
  *readEntries(file: string, octets: string): Generator<YamlEntry> {
    const seen = new Set<string>();
    const merged = new Map<string, YamlEntry>();
    for (const node of this.#readNodes(file, octets, [file], this.#reportFault)) {
      if (node.kind !== "map") {
        this.#reportFault(new YamlFault(node.at, message("octodns/not-a-zone")));
        continue;
      }
      for (const entry of node.entries) {
        if (entry.isMerged) merged.set(entry.key.text, entry);
        else if (seen.has(entry.key.text)) this.#reportFault(duplicateKey(entry.key, hasRecords(entry.value)));
        else {
          seen.add(entry.key.text);
          yield entry;
        }
      }
    }
    yield* [...merged.values()].filter(({ key }) => !seen.has(key.text));
  }

  *#readNodes(file: string, octets: string, files: readonly string[], reportFault: ReportFault): Generator<YamlNode> {
    const text = decodeValidUtf8(octets);
    const lines = new LineIndex(file, text ?? "");
    const refusal = text === null ? message("yaml/not-utf-8") : refuseLength(lines);
    if (refusal !== null) reportFault(new YamlFault({ lines, offset: 0 }, refusal));
    const readable = refusal === null ? (text ?? "") : "";
    const rest = yield* readBlockStyle(readable, lines);
    const builder = new TreeBuilder(lines, this.#createContext(files));
    for (const part of readParts(readable, rest)) {
      if ("problem" in part) {
        reportFault(new YamlFault({ lines, offset: part.offset }, part.problem));
        continue;
      }
      let node: YamlNode;
      try {
        node = builder.build(part.node);
      } catch (error) {
        if (!(error instanceof YamlFault)) throw error;
        reportFault(error);
        continue;
      }
      yield node;
    }
  }

  #createContext(files: readonly string[]): TreeContext {
    return {
      include: (paths, at, end) => this.#include(paths, at, end, files),
      countKept: (characters, at) => this.#countKept(characters, at),
      countCopies: (count, at) => this.#countCopies(count, at),
    };
  }

  #countKept(characters: number, at: YamlMark): void {
    this.#kept += characters;
    if (this.#kept > MAX_KEPT_OCTETS)
      throw new YamlFault(at, message("octodns/kept-octets", { mebibytes: MAX_KEPT_OCTETS / 2 ** 20 }));
  }

  #countCopies(count: number, at: YamlMark): void {
    this.#copies += count;
    if (this.#copies > MAX_COPIES) throw new YamlFault(at, message("octodns/copies", { limit: MAX_COPIES }));
  }

  /** octoDNS's `!include`: one file is its content; several maps are merged (the last wins), several lists joined. */
  #include(paths: readonly IncludedPath[], at: YamlMark, end: number, files: readonly string[]): YamlNode {
    const parts = paths.map((path) => this.#readIncluded(path, files));
    const [first] = parts;
    if (first === undefined) return missingNode(at);
    if (parts.length === 1) return first;
    const items: YamlNode[] = [];
    const entries = new Map<string, YamlEntry>();
    for (const part of parts) {
      if (part.kind !== first.kind || part.kind === "scalar")
        throw new YamlFault(at, message("octodns/included-kinds"));
      if (part.kind === "list") {
        this.#countCopies(part.items.length, at);
        for (const item of part.items) items.push(item);
      } else {
        this.#countCopies(part.entries.length, at);
        for (const entry of part.entries) entries.set(entry.key.text, entry);
      }
    }
    return first.kind === "list"
      ? { kind: "list", items, at, end }
      : { kind: "map", entries: [...entries.values()], at, end };
  }

  #readIncluded(path: IncludedPath, files: readonly string[]): YamlNode {
    const from = files.at(-1) as string;
    const where = resolve(this.#repository.folderOf(from), path.text);
    const known = this.#included.get(where);
    if (known !== undefined) return known;
    if (files.length > MAX_INCLUDE_DEPTH)
      throw new YamlFault(path.at, message("zone-fault/include-depth", { limit: MAX_INCLUDE_DEPTH }));
    const found = this.#repository.read(where, MAX_KEPT_OCTETS);
    if ("problem" in found) throw new YamlFault(path.at, found.problem);
    const text = quoteText(found.file);
    if (files.includes(found.file)) throw new YamlFault(path.at, message("octodns/include-loop", { text }));
    this.#countKept(found.text.length, path.at);
    const content = this.#readWhole(found.file, found.text, [...files, found.file]);
    // any file is text to YAML, and most are a list of it: what is not called YAML may hold anything but values of a record
    if (content.kind !== "map" && !/\.ya?ml$/i.test(found.file))
      throw new YamlFault(path.at, message("octodns/included-values", { text }));
    this.#included.set(where, content);
    return content;
  }

  /** A file's content as one node. Throws its first fault. */
  #readWhole(file: string, octets: string, files: readonly string[]): YamlNode {
    const refuse: ReportFault = (fault) => {
      throw fault;
    };
    const nodes = [...this.#readNodes(file, octets, files, refuse)];
    const [first] = nodes;
    if (first === undefined) return missingNode({ lines: new LineIndex(file, ""), offset: 0 });
    if (nodes.length === 1) return first;
    const { end } = nodes.at(-1) as YamlNode;
    return { kind: "map", entries: joinEntries(nodes.flatMap(demandEntries)), at: first.at, end };
  }
}

function refuseLength(lines: LineIndex): Message | null {
  return lines.hasTooMany ? message("octodns/lines", { limit: MAX_LINES }) : null;
}

function demandEntries(node: YamlNode): YamlEntry[] {
  if (node.kind !== "map") throw new YamlFault(node.at, message("octodns/included-part"));
  return node.entries;
}
