// A change to the calls of a dnsconfig.js: an argument of one, a call in place of a builder's, or one more beside others.
import { relativeName } from "../../dns/name.ts";
import type { ByteString, Rr } from "../../dns/record.ts";
import { txtValue } from "../../dns/record.ts";
import { isPrintableAscii } from "../../text/ascii.ts";
import type { DeclaredRecord } from "../declared-zone.ts";
import { parseOwner } from "./names.ts";
import type { DeclaredIndex, RrsetChange } from "../edits/rrset-change.ts";
import { findNeighbours } from "../edits/rrset-change.ts";
import type { FileText, ReadText } from "../edits/file-text.ts";
import type { Call } from "./javascript.ts";
import { parseCall, quoteLike } from "./javascript.ts";
import type { Splice, Splices } from "../edits/splice.ts";

/** Project limit: lines of one call. */
const MAX_LINES = 60;

/** A call and the lines it stands in. */
interface LocatedCall {
  call: Call;
  text: string;
  line: number;
  count: number;
}

/** The changed calls; null where the script may mean more than its text shows. */
export function editDnscontrol(change: RrsetChange, index: DeclaredIndex, read: ReadText): Splices | null {
  const { replaced, added } = change;
  const file = findNeighbours(change, index).find(({ location }) => isScript(location.file))?.location.file;
  const text = file === undefined ? null : read(file);
  if (text === null || replaced.some((record) => record.location.file !== file || index.isSharedLocation(record)))
    return null;
  const pairs = replaced.map((record, i) => {
    const written = findCall(record, text);
    const rr = added[i];
    if (written === null) return null;
    return rr === undefined ? removeCall(written) : replaceData(written, record, rr);
  });
  const rest = added.slice(replaced.length);
  const more = rest.length === 0 ? null : insertCalls({ ...change, added: rest }, index, text);
  if (pairs.includes(null) || (rest.length > 0 && more === null)) return null;
  return { file: text.file, splices: [...pairs, more].filter((splice) => splice !== null) };
}

function isScript(file: string): boolean {
  return file.endsWith(".js");
}

function findCall({ location: { line, column } }: DeclaredRecord, file: FileText): LocatedCall | null {
  const lines = file.lines(line, Math.min(MAX_LINES, file.lineCount - line + 1));
  const text = lines?.join("\n") ?? "";
  const call = parseCall(text, column - 1);
  if (call === null) return null;
  const count = text.slice(0, call.end).split("\n").length;
  return { call, text: (lines ?? []).slice(0, count).join("\n"), line, count };
}

function spliceCall({ text, line, count }: LocatedCall, start: number, end: number, put: string): Splice {
  return { line, count, lines: (text.slice(0, start) + put + text.slice(end)).split("\n") };
}

/** Other data in the same call, where its arguments are the current data. */
function replaceData(written: LocatedCall, record: DeclaredRecord, added: Rr): Splice | null {
  const { call, text } = written;
  const [label, first, second] = call.arguments;
  const like = (value: string, argument: { start: number } | undefined): string =>
    quoteLike(value, text.slice(argument?.start ?? 0));
  if (!record.isParsed || label === undefined) return null;
  const { data } = record.rr;
  if ("strings" in added.data && "strings" in data && isPrintableText(txtValue(added.data))) {
    if (call.callee !== "TXT") return replaceBuilder(written, record, txtValue(added.data));
    if (first?.value !== txtValue(data)) return null;
    return spliceCall(written, first.start, first.end, like(txtValue(added.data), first));
  }
  if (
    call.callee === "MX" &&
    "exchange" in added.data &&
    "exchange" in data &&
    first?.value === data.preference &&
    typeof second?.value === "string"
  ) {
    return spliceCall(
      written,
      first.start,
      second.end,
      `${added.data.preference}, ${like(absoluteName(added.data.exchange), second)}`,
    );
  }
  return null;
}

/** DNSControl's builders of one record each, and the label of the record they make at `label`. */
const BUILDERS: Readonly<Record<string, (label: string) => string>> = {
  SPF_BUILDER: (label) => label,
  DMARC_BUILDER: (label) => (label === "@" ? "_dmarc" : `_dmarc.${label}`),
};

function replaceBuilder(written: LocatedCall, { rr }: DeclaredRecord, value: ByteString): Splice | null {
  const { call, text } = written;
  const labelOf = BUILDERS[call.callee];
  const options = text.slice(call.start, call.end);
  const labelOption = /\blabel["']?\s*:\s*(?:"([^"\\]*)"|'([^'\\]*)')/.exec(options);
  // options with a name of their own publish more, or otherwise
  if (
    labelOf === undefined ||
    call.arguments.length !== 1 ||
    (labelOption === null && /\blabel\b/.test(options)) ||
    /\b(?:ttl|flatten|overflow|split)\w*["']?\s*:/i.test(options)
  )
    return null;
  const label = labelOf(labelOption?.[1] ?? labelOption?.[2] ?? "@");
  if (label !== "@" && !rr.name.startsWith(`${label.toLowerCase()}.`)) return null;
  return spliceCall(written, call.start, call.end, `TXT(${JSON.stringify(label)}, ${JSON.stringify(value)})`);
}

/** The lines without a call that stands in them alone. */
function removeCall(written: LocatedCall): Splice | null {
  const { call, text, line, count } = written;
  const isAlone = text.slice(0, call.start).trim() === "" && /^[ \t]*,[ \t]*(?:\/\/.*)?$/.test(text.slice(call.end));
  return isAlone ? { line, count, lines: [] } : null;
}

/** More calls behind one that stands in lines of its own, and whose label says what such labels are relative to. */
function insertCalls(change: RrsetChange, index: DeclaredIndex, text: FileText): Splice | null {
  for (const anchor of findNeighbours(change, index)) {
    if (anchor.location.file !== text.file || index.isSharedLocation(anchor)) continue;
    const written = findCall(anchor, text);
    const splice = written === null ? null : insertAfter(written, anchor, change);
    if (splice !== null) return splice;
  }
  return null;
}

function insertAfter(written: LocatedCall, anchor: DeclaredRecord, { zone, name, added }: RrsetChange): Splice | null {
  const { call, text, line, count } = written;
  const [label] = call.arguments;
  const [indent, rest] = [text.slice(0, call.start), text.slice(call.end)];
  const comma = /^([ \t]*,)?[ \t]*(?:\/\/.*)?$/.exec(rest);
  if (
    typeof label?.value !== "string" ||
    parseOwner(label.value, zone.origin) !== anchor.rr.name ||
    indent.trim() !== "" ||
    comma === null
  )
    return null;
  const own = relativeName(name, zone.origin) || "@";
  const calls = added.map((rr) => formatCall(rr, own, text.slice(label.start)));
  if (calls.includes(null)) return null;
  if (comma[1] !== undefined) return { line: line + count, count: 0, lines: calls.map((one) => `${indent}${one},`) };
  const lines = `${text.slice(0, call.end)},${rest}`.split("\n");
  return {
    line,
    count,
    lines: [...lines, ...calls.map((one, i) => `${indent}${one}${i === calls.length - 1 ? "" : ","}`)],
  };
}

function formatCall({ type, data }: Rr, label: string, like: string): string | null {
  const quoted = (text: string): string => quoteLike(text, like);
  if ("port" in data) {
    const numbers = `${data.priority}, ${data.weight}, ${data.port}`;
    return `SRV(${quoted(label)}, ${numbers}, ${quoted(absoluteName(data.target))})`;
  }
  if ("target" in data) return `${type}(${quoted(label)}, ${quoted(absoluteName(data.target))})`;
  if ("address" in data) return `${type}(${quoted(label)}, ${quoted(data.address)})`;
  if ("strings" in data)
    return isPrintableText(txtValue(data)) ? `TXT(${quoted(label)}, ${quoted(txtValue(data))})` : null;
  if ("exchange" in data) return `MX(${quoted(label)}, ${data.preference}, ${quoted(absoluteName(data.exchange))})`;
  return "usage" in data
    ? `TLSA(${quoted(label)}, ${data.usage}, ${data.selector}, ${data.matching}, ${quoted(data.data)})`
    : null;
}

function absoluteName(name: string): string {
  return name === "." ? "." : `${name}.`;
}

function isPrintableText(text: ByteString): boolean {
  return text !== "" && isPrintableAscii(text);
}
