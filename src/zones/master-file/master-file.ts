// RFC 1035 §5, RFC 2308 §4, RFC 3597: master files, and blocks of master-file lines, into declared records.
import type { Name } from "../../dns/name.ts";
import { isWithin, ROOT, unescapeLabel } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { type Message, message } from "../../message.ts";
import type { Location, LocatedMessage } from "../../model.ts";
import type { DeclaredRecord, DeclaredRrset } from "../declared-zone.ts";
import { generateEntries } from "./generate.ts";
import { absoluteName, Fields, MissingOrigin, SurplusData } from "./rdata-fields.ts";
import { readOpaqueRdata, readRdata } from "./rdata.ts";
import { answeredTypes, isRecordType, readHead } from "./record-head.ts";
import type { RecordHead } from "./record-head.ts";
import { columnOf, lineOf, parseEntries, MasterFileFault, quoteToken } from "./tokens.ts";
import type { Entry, Mark, Token } from "./tokens.ts";
import { MAX_PROBLEMS, REST_UNREAD } from "../located-messages.ts";
import { MAX_TTL, readTtl } from "./ttl.ts";
import { decodeUtf8 } from "../../text/utf8.ts";
import type { Result } from "../../result.ts";

/** A text and what its names are relative to. */
export interface Source {
  /** Octets, so that a string that is not UTF-8 is kept as it is. */
  text: ByteString;
  /** Where the text begins; its later lines begin after `indent` columns of the file. */
  start: Location;
  indent: number;
  /** null: not known until the text says `$ORIGIN`. */
  origin: Name | null;
}

/** Fetches the file that `$INCLUDE` names in the file `from`; or says why the file is not available. */
export type Include = (path: string, from: string) => Result<{ text: ByteString; file: string }, Message>;

/** What a text declares, in its order, and all that is wrong with it. */
export interface MasterFile {
  records: DeclaredRecord[];
  /** RRsets that a server makes of records of its own types, and those with a fault in the data of a record. */
  undecided: DeclaredRrset[];
  problems: LocatedMessage[];
  /** The first problem that leaves open which RRset it is of, or what else the text declares; null for none. */
  fault: LocatedMessage | null;
  notes: LocatedMessage[];
  /** The owner of the first SOA record, whose data may have a fault; null for none. */
  apex: Name | null;
  /** The first `$ORIGIN`, or a later one above it; null for none. */
  origin: Name | null;
  /** Where the first name stands that is relative to the origin the text was given. */
  originUsedAt: Location | null;
}

/** Project limit: files within files, as many as anyone can follow. */
const MAX_DEPTH = 8;
/** Project limit: `$INCLUDE`s of one zone; with the size limit of the reader it bounds the work. */
const MAX_INCLUDES = 1000;
/** Project limit: records of all the files that one `zones:` entry names; a zone of 100,000 is large. They take about 500 MB. */
export const MAX_RECORDS = 400_000;
/** Used where no TTL is given and none can be derived; no verdict depends on it. */
const FALLBACK_TTL = 3600;

/** A directive that this or another program has. */
const DIRECTIVE = /^\$[A-Za-z]{1,10}$/;

/** Reads a text to its end, problem or not, but no more than `most` records. Never throws; linear in what it reads. */
export function parseMasterFile(source: Source, include: Include, maxRecords: number = MAX_RECORDS): MasterFile {
  const zone: ZoneState = {
    records: [],
    undecided: [],
    problems: [],
    fault: null,
    notes: [],
    apex: null,
    origin: null,
    originUsedAt: null,
    maxRecords,
    isFull: false,
    include,
    includes: 0,
    defaultTtl: null,
    lastTtl: null,
  };
  readText({ ...source, owner: null, files: [source.start.file], zone });
  const { records, undecided, problems, fault, notes, apex, origin, originUsedAt } = zone;
  return { records, undecided, problems, fault, notes, apex, origin, originUsedAt };
}

/** What a file and those it includes have in common. */
interface ZoneState extends MasterFile {
  maxRecords: number;
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
interface FileState extends Source {
  /** The owner a line that begins with white space takes over. */
  owner: Name | null;
  /** The files under way, outermost first. */
  files: string[];
  zone: ZoneState;
}

function readText(reading: FileState): void {
  const { zone } = reading;
  for (const entry of parseEntries(reading.text)) {
    if (zone.problems.length > MAX_PROBLEMS || zone.isFull) return;
    try {
      if (entry.fault !== null) throw entry.fault;
      readFileEntry(entry, reading);
    } catch (error) {
      if (!(error instanceof MasterFileFault)) throw error;
      // said once: after that any origin serves to find the other problems
      if (error instanceof MissingOrigin) reading.origin = ROOT;
      const problem = addProblem(reading, error);
      zone.fault ??= problem;
    }
  }
}

/** Adds a problem, and gives it back. After the last that is kept nothing more is read, so that the rest is unknown. */
function addProblem(reading: FileState, { mark, problem }: MasterFileFault): LocatedMessage {
  const { zone } = reading;
  const isLast = zone.problems.length >= MAX_PROBLEMS;
  const added = { location: locate(reading, mark), message: isLast ? REST_UNREAD : problem };
  zone.problems.push(added);
  if (isLast) zone.fault ??= added;
  return added;
}

function locate(reading: FileState, mark: Mark): Location {
  const { file, line, column } = reading.start;
  const before = mark.line === 1 ? column - 1 : reading.indent;
  return { file, line: line + mark.line - 1, column: before + columnOf(reading.text, mark) };
}

function readFileEntry(entry: Entry, reading: FileState): void {
  const first = entry.tokens[0] as Token;
  if (!first.isQuoted && first.text.startsWith("$")) readDirective(first, entry, reading);
  else readRecord(entry, reading, entry);
}

function readDirective(first: Token, entry: Entry, reading: FileState): void {
  const directive = first.text.toUpperCase();
  const argument = entry.tokens[1];
  const most = directive === "$INCLUDE" ? 3 : 2;
  if (directive === "$GENERATE") {
    for (const generated of generateEntries(entry)) readRecord(generated, reading, null);
    return;
  }
  if (!["$ORIGIN", "$TTL", "$INCLUDE"].includes(directive)) {
    throw new MasterFileFault(
      first,
      DIRECTIVE.test(first.text)
        ? message("master-file/directive", { text: quoteToken(first.text) })
        : message("master-file/not-a-directive", lineOf(entry)),
    );
  }
  if (argument === undefined) throw new MasterFileFault(first, message("master-file/directive-value", { directive }));
  const extra = entry.tokens[most];
  if (extra !== undefined)
    throw new MasterFileFault(extra, message("master-file/directive-end", { text: quoteToken(extra.text), directive }));
  if (directive === "$ORIGIN") {
    reading.origin = absoluteName(argument, reading.origin);
    const { zone } = reading;
    if (zone.origin === null || isWithin(zone.origin, reading.origin)) zone.origin = reading.origin;
  } else if (directive === "$TTL") reading.zone.defaultTtl = readTtl(argument, MAX_TTL);
  else readInclude(argument, entry.tokens[2], reading);
}

/** RFC 1035 §5.1: neither the origin nor the owner of the including file changes. */
function readInclude(path: Token, origin: Token | undefined, reading: FileState): void {
  const { zone, files } = reading;
  if (files.length > MAX_DEPTH)
    throw new MasterFileFault(path, message("zone-fault/include-depth", { limit: MAX_DEPTH }));
  if (++zone.includes > MAX_INCLUDES)
    throw new MasterFileFault(path, message("master-file/include-count", { limit: MAX_INCLUDES }));
  const inner = origin === undefined ? reading.origin : absoluteName(origin, reading.origin);
  const octets = unescapeLabel(path.text);
  if (octets === null) throw new MasterFileFault(path, message("master-file/include-escape"));
  const found = zone.include(decodeUtf8(octets), reading.start.file);
  if ("problem" in found) throw new MasterFileFault(path, found.problem);
  const { file, text } = found;
  if (files.includes(file))
    throw new MasterFileFault(path, message("master-file/include-loop", { file, files: [...files, file] }));
  const start = { file, line: 1, column: 1 };
  readText({ text, start, indent: 0, origin: inner, owner: null, files: [...files, file], zone });
}

/** `written`: the entry in the text, where it is that of this record alone. */
function readRecord(entry: Entry, reading: FileState, written: Entry | null): void {
  const { tokens } = entry;
  const { zone } = reading;
  const first = tokens[0] as Token;
  if (zone.records.length >= zone.maxRecords) {
    zone.isFull = true;
    throw new MasterFileFault(first, message("master-file/records", { limit: MAX_RECORDS }));
  }
  if (!entry.isIndented) reading.owner = ROOT; // should the line be at fault, any owner serves to find the other problems
  const head = readHead(entry); // before the name: a line without a type is not from a zone, and must not be quoted
  if (!entry.isIndented) reading.owner = absoluteName(first, reading.origin);
  const name = reading.owner;
  if (name === null) throw new MasterFileFault(first, message("master-file/no-owner"));
  if (head.type.type === "SOA") zone.apex ??= name;
  try {
    readData(name, head, { entry, reading, written });
  } catch (error) {
    if (!(error instanceof MasterFileFault) || written === null || mayHideRecords(error, entry, head)) throw error;
    const fault = addProblem(reading, error);
    const location = locate(reading, first);
    for (const type of answeredTypes(head, tokens)) zone.undecided.push({ name, type, location, fault });
  }
}

/** Whether other records may be lost with the one of a fault: those that follow in its entry, or have no known names. */
function mayHideRecords(fault: MasterFileFault, { tokens }: Entry, { next }: RecordHead): boolean {
  if (fault instanceof MissingOrigin) return true;
  const atFault = tokens.findIndex(({ at }) => at >= fault.mark.at);
  const rest = tokens.slice(fault instanceof SurplusData ? atFault : Math.max(atFault, next) + 1);
  // the last word of a record may be a name like `mx`, but data follow a type
  return rest.some(({ text, isQuoted }, i) => !isQuoted && isRecordType(text) && (i > 0 || rest.length > 1));
}

/** The text that a record stands in; `written` as for `readRecord`. */
interface RecordSource {
  entry: Entry;
  reading: FileState;
  written: Entry | null;
}

/** The record of a name and type. Throws a MasterFileFault where its TTL or its data have one. */
function readData(name: Name, head: RecordHead, { entry, reading, written }: RecordSource): void {
  const { tokens } = entry;
  const { zone } = reading;
  const { type, next } = head;
  const first = tokens[0] as Token;
  const ttl = head.ttl === null ? null : readTtl(head.ttl, MAX_TTL);
  zone.lastTtl = ttl ?? zone.lastTtl;
  const fields = new Fields(tokens, next, type.type, reading.origin);
  const location = locate(reading, first);
  if (zone.origin === null && !entry.isIndented && !first.text.endsWith(".")) zone.originUsedAt ??= location;
  if ("serverTypes" in type) {
    fields.take("data");
    for (const each of answeredTypes(head, tokens)) zone.undecided.push({ name, type: each, location });
    const values = { name, type: type.type, reason: type.reason };
    zone.notes.push({ location, message: message("zone-fault/not-judged", values) });
    return;
  }
  const source =
    written === null
      ? {}
      : {
          sourceEntry: {
            text: reading.text.slice(entry.from, entry.to),
            dataStart: (tokens[next]?.at ?? entry.to) - entry.from,
          },
        };
  if (type.isParsed) {
    const data = readRdata(type.type, fields);
    if ("minimum" in data) zone.lastTtl ??= Math.min(data.minimum, MAX_TTL);
    zone.records.push({
      isParsed: true,
      rr: { name, ttl: ttl ?? defaultTtlOf(zone), type: type.type, data },
      location,
      ...source,
    });
  } else {
    const data = readOpaqueRdata(type.type, fields, tokens.slice(next));
    zone.records.push({
      isParsed: false,
      rr: { name, ttl: ttl ?? defaultTtlOf(zone), type: type.type, data },
      location,
      ...source,
    });
  }
}

/** RFC 2308 §4: that of `$TTL`; without it the last one given (RFC 1035 §5.1), to begin with the SOA's minimum. */
function defaultTtlOf(zone: ZoneState): number {
  return zone.defaultTtl ?? zone.lastTtl ?? FALLBACK_TTL;
}
