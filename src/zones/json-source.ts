// RFC 8259: a JSON text as a value, and where in the text a part of it stands. The text is walked before it is parsed: so
// nesting and numbers are bounded, and an error has the same words and place whatever engine parses.
import type { ByteString } from "../dns/record.ts";
import { message } from "../message.ts";
import type { Location, LocatedMessage } from "../model.ts";
import type { RepositoryFile } from "./repository/repository.ts";
import type { Visitor } from "./json-walk.ts";
import { JsonFault, skipSpace, walk } from "./json-walk.ts";
import { TextPositions } from "../text/text-positions.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { decodeValidUtf8 } from "./valid-utf8.ts";

/** Project limit: octets of a file of JSON; a Terraform plan of 50 MB is large. */
export const MAX_JSON = 64 * 2 ** 20;

/** The keys and indexes that lead to a value. */
type JsonPath = readonly (string | number)[];

/** A value (and its key, where it is a member of an object): offsets in the text, for `locate`; `end` is behind the value. */
export interface JsonPosition {
  path: JsonPath;
  key: number | null;
  value: number;
  end: number;
}

/** A JSON text that parsed. */
export interface Json {
  /** As JSON.parse has it: of two members with one key the last. Parsed when it is first asked for. */
  readonly value: unknown;
  /** The value at a position alone, parsed again each time: so that a large text is not held as a whole. */
  valueAt(position: JsonPosition): unknown;
  /**
   * Where the values stand whose path is as `pattern` says, `*` for any key or index, in the order of the text; of two
   * members with one key both. `from` is the offset of a value to look in, whose path is then `[]`. Linear in that value's length.
   */
  positions(pattern: readonly string[], from?: number): JsonPosition[];
  /** Line and column, in characters, of an offset. */
  locate(offset: number): Location;
}

/** Reads a file of JSON. Never throws; a Problem where it is none, or nested too deep, or of too many parts. Linear. */
export function readJson({ file, text: octets }: RepositoryFile): Json | LocatedMessage {
  const text = decodeValidUtf8(octets);
  if (text === null)
    return {
      location: { file, ...findInvalidUtf8(octets) },
      message: message("json/not-utf-8"),
    };
  const positions = new TextPositions(text);
  const locate = (offset: number): Location => ({ file, ...positions.at(offset) });
  try {
    checkSyntax(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { location: locate(error.offset), message: error.problem };
  }
  let parsed: { value: unknown } | null = null;
  return {
    get value() {
      return (parsed ??= { value: JSON.parse(text) as unknown }).value;
    },
    valueAt: ({ value, end }) => JSON.parse(text.slice(value, end)) as unknown,
    positions: (pattern, from = 0) => findPositions(text, pattern, from),
    locate,
  };
}

/** The first octet that no UTF-8 text has, in octets that are none. */
function findInvalidUtf8(octets: ByteString): { line: number; column: number } {
  for (let line = 1, start = 0; ; line++) {
    const end = octets.indexOf("\n", start);
    const text = octets.slice(start, end === -1 ? octets.length : end);
    if (decodeValidUtf8(text) === null) return { line, column: Array.from(decodeUtf8(text)).indexOf("\ufffd") + 1 };
    start = end + 1;
  }
}

const NO_VISITOR: Visitor = { key: () => undefined, value: () => false, skipped: () => undefined };

function checkSyntax(text: string): void {
  const end = skipSpace(text, walk(text, skipSpace(text, 0), NO_VISITOR));
  if (end < text.length) throw new JsonFault(end, message("json/surplus"));
}

function findPositions(text: string, pattern: readonly string[], from: number): JsonPosition[] {
  const found: JsonPosition[] = [];
  const path: (string | number)[] = [];
  let key: number | null = null;
  let open: JsonPosition | null = null;
  const indexes = pattern.map((part) => (/^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : -1));
  const fits = (depth: number, part: string | number): boolean =>
    pattern[depth - 1] === "*" || (typeof part === "number" ? indexes : pattern)[depth - 1] === part;
  /** Keeps `path` the longest beginning of the way here that the pattern allows; what no pattern leads to is skipped. */
  const step = (depth: number, part: string | number): void => {
    path.length = depth - 1;
    if (fits(depth, part)) path.push(part);
  };
  walk(text, skipSpace(text, from), {
    key(depth, start, end) {
      key = start;
      step(depth, keyAt(text, start, end));
    },
    value(depth, index, at) {
      if (index >= 0) {
        key = null;
        step(depth, index);
      }
      const isOnWay = path.length === depth;
      if (depth === pattern.length && isOnWay) found.push((open = { path: [...path], key, value: at, end: at }));
      return !isOnWay || depth === pattern.length;
    },
    skipped(end) {
      if (open !== null) open.end = end;
      open = null;
    },
  });
  return found;
}

/** The key of a member; few have an escape. */
function keyAt(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return inner.includes("\\") ? (JSON.parse(text.slice(start, end)) as string) : inner;
}
