// The reports in a file: plain, compressed, archived, in a mail or in a mailbox of mails. What something is, its content says, and only then its name.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { partsOfMail } from "./mail.ts";
import { isMailbox, messagesIn } from "./mailbox.ts";
import type { UnpackedOctets } from "./unpack.ts";
import { MAX_REPORT_OCTETS, gunzip, tooLarge, unzip } from "./unpack.ts";
import { UnusableReport } from "./unusable-report.ts";

/** What may be a report. */
export interface ReportDocument {
  form: "xml" | "json";
  octets: Uint8Array;
  /** As its sender named it: hostile; null where it has no name. */
  name: string | null;
}

/** A step into a mailbox, a mail or an archive: which of its parts, from 1. */
export interface Step {
  kind: "message" | "attachment" | "file";
  number: number;
}

/** What is found in a file: where, and a document, what is wrong there, or a mail without a report. */
export type Found = { steps: readonly Step[] } & (
  | { document: ReportDocument }
  | { problem: Message }
  | { problem: null }
);

/** Project limit: mails and archives inside each other. A forwarded mail with a zip of a gzip has four. */
const MAX_DEPTH = 6;

/** What is still to be looked at. */
interface Part {
  octets: Uint8Array;
  name: string | null;
  steps: readonly Step[];
  depth: number;
  /** Whether it came with a mail, where there may be other things than reports. */
  isInMail: boolean;
}

/** Everything in a file, in order; never throws for what it holds. Of a mailbox, which may be of any size, one mail is held at a time. */
export function documentsIn(
  name: string,
  pieces: Iterable<Uint8Array>,
  unpacked: UnpackedOctets,
): AsyncGenerator<Found> {
  return guarded([], inFile(name, pieces, unpacked));
}

async function* inFile(name: string, pieces: Iterable<Uint8Array>, unpacked: UnpackedOctets): AsyncGenerator<Found> {
  unpacked.begin();
  const iterator = pieces[Symbol.iterator]();
  const first = iterator.next();
  if (first.done === true) throw new UnusableReport(message("reports/no-report"));
  const all = continued(first.value, iterator);
  const file: Part = { octets: first.value, name, steps: [], depth: 0, isInMail: false };
  if (formOf(file) === "mailbox") yield* inMailbox({ ...file, depth: 1 }, all, unpacked);
  else yield* open({ ...file, octets: joined(all) }, unpacked);
}

/** What an iterator gives, from its first value on. */
function* continued<T>(first: T, rest: Iterator<T>): Generator<T> {
  yield first;
  yield* { [Symbol.iterator]: () => rest };
}

/** Throws an UnusableReport where it is more than a report may be. */
function joined(pieces: Iterable<Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length > MAX_REPORT_OCTETS) throw new UnusableReport(tooLarge());
  }
  return Buffer.concat(parts);
}

function within(part: Part, unpacked: UnpackedOctets): AsyncGenerator<Found> {
  return guarded(part.steps, open(part, unpacked));
}

/** What is wrong there is found there. */
async function* guarded(steps: readonly Step[], found: AsyncGenerator<Found>): AsyncGenerator<Found> {
  try {
    yield* found;
  } catch (error) {
    if (!(error instanceof UnusableReport)) throw error;
    yield { steps, problem: error.reason };
  }
}

async function* open(part: Part, unpacked: UnpackedOctets): AsyncGenerator<Found> {
  const { octets, name, steps, isInMail } = part;
  if (part.depth > MAX_DEPTH) throw new UnusableReport(message("reports/nested", { most: MAX_DEPTH }));
  const inside = { ...part, depth: part.depth + 1 };
  const form = formOf(part);
  if (isInMail && (form === null || isOther(form, octets))) return;
  switch (form) {
    case "gzip":
      yield* within({ ...inside, octets: unpacked.add(gunzip(octets)) }, unpacked);
      return;
    case "zip":
      yield* inArchive(inside, unpacked);
      return;
    case "mailbox":
      yield* inMailbox(inside, [octets], unpacked);
      return;
    case "mail":
      yield* inMail(inside, unpacked);
      return;
    case "xml":
      yield { steps, document: { form: "xml", octets, name } };
      return;
    case "json":
      yield { steps, document: { form: "json", octets, name } };
      return;
    case null:
      throw new UnusableReport(message("reports/no-report"));
  }
}

function partOf(whole: Part, octets: Uint8Array, kind: Step["kind"], number: number): Part {
  return { ...whole, octets, steps: [...whole.steps, { kind, number }] };
}

async function* inArchive(archive: Part, unpacked: UnpackedOctets): AsyncGenerator<Found> {
  let number = 0;
  for await (const octets of unzip(archive.octets))
    yield* within(partOf(archive, unpacked.add(octets), "file", ++number), unpacked);
}

async function* inMailbox(box: Part, pieces: Iterable<Uint8Array>, unpacked: UnpackedOctets): AsyncGenerator<Found> {
  let number = 0;
  for (const octets of messagesIn(pieces)) {
    if (!box.isInMail) unpacked.begin();
    yield* within(partOf(box, octets, "message", ++number), unpacked);
  }
}

async function* inMail(mail: Part, unpacked: UnpackedOctets): AsyncGenerator<Found> {
  const { steps } = mail;
  let isEmpty = true;
  let number = 0;
  for (const { octets, name } of await partsOfMail(mail.octets)) {
    const part = { ...partOf(mail, octets, "attachment", ++number), name, isInMail: true };
    for await (const found of within(part, unpacked)) {
      isEmpty = false;
      yield found;
    }
  }
  if (isEmpty) yield { steps, problem: null };
}

type Form = "gzip" | "zip" | "mailbox" | "mail" | "xml" | "json";

/** How far a form is looked for: white space and byte order marks before it. */
const MAX_START = 1_000;

function formOf({ octets, name }: Part): Form | null {
  const start = startOf(octets);
  if (start.startsWith("\x1f\x8b")) return "gzip"; // RFC 1952 §2.3.1
  if (/^PK(?:\x03\x04|\x05\x06)/.test(start)) return "zip"; // APPNOTE §4.3.7, §4.3.16
  const text = start.replace(/^[\0\s\xef\xbb\xbf\xfe\xff]+/, "");
  if (text.startsWith("<")) return "xml";
  if (text.startsWith("{")) return "json";
  if (isMailbox(text)) return "mailbox";
  // RFC 5322 §2.2: a header field begins each mail
  if (/^[\x21-\x39\x3b-\x7e]{1,78}[ \t]*:/.test(text) || name?.toLowerCase().endsWith(".eml") === true) return "mail";
  return null;
}

/** Whether XML or JSON that came with a mail is something else, such as a picture, so that it is not a broken report. */
function isOther(form: Form, octets: Uint8Array): boolean {
  const start = startOf(octets).replaceAll("\0", "");
  if (form === "json") return !/"(?:organization-name|date-range|contact-info|report-id|policies)"/.test(start);
  const root = form === "xml" ? /<([\w.-]+)(?::([\w.-]+))?[\s/>]/.exec(start.replace(/<!--[^]*?-->/g, "")) : null;
  return root !== null && (root[2] ?? root[1]) !== "feedback";
}

function startOf(octets: Uint8Array): string {
  return Buffer.from(octets.subarray(0, MAX_START)).toString("latin1");
}
