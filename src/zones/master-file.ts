// RFC 1035 §5, RFC 2308 §4, RFC 3597: master files, and blocks of master-file lines, into declared records.
import type { Name } from "../dns/name.ts";
import { ROOT, unescapeLabel } from "../dns/name.ts";
import type { Octets } from "../dns/record.ts";
import type { Location, Problem } from "../model.ts";
import type { DeclaredRecord } from "./declared.ts";
import { absoluteName, Fields, NoOrigin } from "./fields.ts";
import { isGeneric, readOctets } from "./generic.ts";
import { readRdata } from "./rdata.ts";
import { columnOf, decodeUtf8, entriesOf, Fault, shown } from "./tokens.ts";
import type { Entry, Mark, Token } from "./tokens.ts";
import { looksLikeTtl, MAX_TTL, readTtl } from "./ttl.ts";
import { typeOf } from "./types.ts";
import type { ZoneType } from "./types.ts";

/** A text and what its names are relative to. */
export interface Source {
  /** Octets, so that a string that is not UTF-8 is kept as it is. */
  text: Octets;
  /** Where the text begins; its later lines begin after `indent` columns of the file. */
  start: Location;
  indent: number;
  /** null: not known until the text says `$ORIGIN`. */
  origin: Name | null;
}

/** Fetches the file that `$INCLUDE` names in the file `from`; a string says why it cannot be had. */
export type Include = (path: string, from: string) => { text: Octets; file: string } | string;

/** What a text declares, in its order, and all that is wrong with it. */
export interface MasterFile {
  records: DeclaredRecord[];
  problems: Problem[];
}

/** Ours: problems told of one file; more are of no use to a reader. */
export const MAX_PROBLEMS = 100;
/** Ours: files within files, as many as anyone can follow. */
const MAX_DEPTH = 8;
/** Ours: `$INCLUDE`s of one zone; with the size limit of the reader it bounds the work. */
const MAX_INCLUDES = 1000;
/** Ours: records of all the files that one `zones:` entry names; a zone of 100,000 is large. They take some 500 MB. */
export const MAX_RECORDS = 400_000;
/** Ours: where no TTL is given and none can be derived; no verdict depends on it. */
const FALLBACK_TTL = 3600;

/** Reads a text to its end, problem or not, but no more than `most` records. Never throws; linear in what it reads. */
export function parseMasterFile(source: Source, include: Include, most: number = MAX_RECORDS): MasterFile {
  const zone: Zone = { records: [], problems: [], most, isFull: false, include, includes: 0, defaultTtl: null, lastTtl: null };
  readText({ ...source, owner: null, files: [source.start.file], zone });
  return { records: zone.records, problems: zone.problems };
}

/** What a file and those it includes have in common. */
interface Zone extends MasterFile {
  most: number;
  /** A record more was there. */
  isFull: boolean;
  include: Include;
  includes: number;
  /** `$TTL`. */
  defaultTtl: number | null;
  /** The last TTL given with a record. */
  lastTtl: number | null;
}

/** The state while one text is read. */
interface Reading extends Source {
  /** The owner a line that begins with white space takes over. */
  owner: Name | null;
  /** The files under way, outermost first. */
  files: string[];
  zone: Zone;
}

function readText(reading: Reading): void {
  const { problems } = reading.zone;
  for (const entry of entriesOf(reading.text)) {
    if (problems.length > MAX_PROBLEMS || reading.zone.isFull) return;
    try {
      if (entry.fault !== null) throw entry.fault;
      readEntry(entry, reading);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      // said once: after that any origin serves to find the other problems
      if (error instanceof NoOrigin) reading.origin = ROOT;
      const location = locate(reading, error.mark);
      if (problems.length < MAX_PROBLEMS) problems.push({ location, message: error.message });
      else problems.push({ location, message: `this and what follows was not read: there are ${MAX_PROBLEMS} problems before` });
    }
  }
}

function locate(reading: Reading, mark: Mark): Location {
  const { file, line, column } = reading.start;
  const before = mark.line === 1 ? column - 1 : reading.indent;
  return { file, line: line + mark.line - 1, column: before + columnOf(reading.text, mark) };
}

function readEntry(entry: Entry, reading: Reading): void {
  const first = entry.tokens[0] as Token;
  if (!first.quoted && first.text.startsWith("$")) readDirective(first, entry, reading);
  else readRecord(entry, reading);
}

function readDirective(first: Token, entry: Entry, reading: Reading): void {
  const directive = first.text.toUpperCase();
  const argument = entry.tokens[1];
  const most = directive === "$INCLUDE" ? 3 : 2;
  if (!["$ORIGIN", "$TTL", "$INCLUDE"].includes(directive)) {
    throw new Fault(first, `${shown(first.text)} is not supported: only $ORIGIN, $TTL and $INCLUDE are`);
  }
  if (argument === undefined) throw new Fault(first, `${directive} needs a value after it`);
  const extra = entry.tokens[most];
  if (extra !== undefined) throw new Fault(extra, `${shown(extra.text)} is too much for ${directive}`);
  if (directive === "$ORIGIN") reading.origin = absoluteName(argument, reading.origin);
  else if (directive === "$TTL") reading.zone.defaultTtl = readTtl(argument, MAX_TTL);
  else readInclude(argument, entry.tokens[2], reading);
}

/** RFC 1035 §5.1: neither the origin nor the owner of the including file changes. */
function readInclude(path: Token, origin: Token | undefined, reading: Reading): void {
  const { zone, files } = reading;
  if (files.length > MAX_DEPTH) throw new Fault(path, `files are included more than ${MAX_DEPTH} deep`);
  if (++zone.includes > MAX_INCLUDES) throw new Fault(path, `more than ${MAX_INCLUDES} files are included`);
  const inner = origin === undefined ? reading.origin : absoluteName(origin, reading.origin);
  const octets = unescapeLabel(path.text);
  if (octets === null) throw new Fault(path, "a broken escape in this file name");
  const found = zone.include(decodeUtf8(octets), reading.start.file);
  if (typeof found === "string") throw new Fault(path, found);
  if (files.includes(found.file)) throw new Fault(path, `${found.file} includes itself: ${[...files, found.file].join(" → ")}`);
  const start = { file: found.file, line: 1, column: 1 };
  readText({ text: found.text, start, indent: 0, origin: inner, owner: null, files: [...files, found.file], zone });
}

function readRecord(entry: Entry, reading: Reading): void {
  const { tokens } = entry;
  const { zone } = reading;
  const first = tokens[0] as Token;
  if (zone.records.length >= zone.most) {
    zone.isFull = true;
    throw new Fault(first, `this is beyond the ${MAX_RECORDS} records that are read of all master files together`);
  }
  if (!entry.indented) {
    reading.owner = ROOT; // should the name be at fault, any owner serves to find the other problems
    reading.owner = absoluteName(first, reading.origin);
  }
  const { ttl, type, next } = readHead(tokens, entry.indented ? 0 : 1);
  const name = reading.owner;
  if (name === null) throw new Fault(first, "this line begins with white space, but there is no record before it whose name it could take over");
  zone.lastTtl = ttl ?? zone.lastTtl;
  const fields = new Fields(tokens, next, type.type, reading.origin);
  const location = locate(reading, first);
  const written = { text: reading.text.slice(entry.from, entry.to), data: (tokens[next]?.at ?? entry.to) - entry.from };
  if (type.read) {
    const data = readRdata(type.type, fields);
    if ("minimum" in data) zone.lastTtl ??= Math.min(data.minimum, MAX_TTL);
    zone.records.push({ read: true, rr: { name, ttl: ttl ?? impliedTtl(zone), type: type.type, data }, location, written });
  } else {
    const data = readOpaque(type.type, fields, tokens.slice(next));
    zone.records.push({ read: false, rr: { name, ttl: ttl ?? impliedTtl(zone), type: type.type, data }, location, written });
  }
}

/** RFC 2308 §4: that of `$TTL`; without it the last one given (RFC 1035 §5.1), to begin with the SOA's minimum. */
function impliedTtl(zone: Zone): number {
  return zone.defaultTtl ?? zone.lastTtl ?? FALLBACK_TTL;
}

/** Owner apart: `[TTL] [class] type` or `[class] [TTL] type` (RFC 1035 §5.1). */
function readHead(tokens: readonly Token[], start: number): { ttl: number | null; type: ZoneType; next: number } {
  let ttl: number | null = null;
  let classSeen = false;
  for (let i = start; ; i++) {
    const token = tokens[i];
    if (token === undefined) throw new Fault(tokens.at(-1) as Token, "a record needs a type and data after its name");
    const word = token.quoted ? "" : token.text;
    if (ttl === null && looksLikeTtl(word)) ttl = readTtl(token, MAX_TTL);
    else if (!classSeen && isClass(word)) {
      if (!/^(IN|CLASS1)$/i.test(word)) throw new Fault(token, `class ${word.toUpperCase()} is not supported: only IN is`);
      classSeen = true;
    } else {
      const type = typeOf(word);
      if (type === null) throw new Fault(token, `${shown(token.text)} is no record type${hintFor(tokens, start)}`);
      return { ttl, type, next: i + 1 };
    }
  }
}

function isClass(word: string): boolean {
  return /^(IN|CS|CH|HS|NONE|ANY|CLASS\d{1,5})$/i.test(word);
}

/** The usual slip: a first word that is a type means that the line was to begin with a name or with white space. */
function hintFor(tokens: readonly Token[], start: number): string {
  const first = tokens[0] as Token;
  const slip = start === 1 && !first.quoted && typeOf(first.text) !== null;
  return slip ? `: a line must begin with the owner's name, or with white space for that of the record before` : "";
}

function readOpaque(type: string, fields: Fields, tokens: readonly Token[]): string {
  if (isGeneric(fields)) {
    readOctets(fields);
    fields.end();
  } else if (type.startsWith("TYPE")) {
    // RFC 3597 §5: data of an unknown type has no other form
    throw new Fault(fields.take("data"), `the data of a ${type} record must be written as \`\\# length hexadecimal\``);
  } else fields.take("data");
  return tokens.map((token) => (token.quoted ? `"${token.text}"` : token.text)).join(" ");
}
